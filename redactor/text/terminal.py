"""Colours of terminals: a value between escape sequences, or with one inside, is still the value; the colours stay."""

from __future__ import annotations

from collections.abc import Callable

from redactor import regex
from redactor.detect.prose import log_lines
from redactor.text.view import View, from_pieces

#: A control sequence (ECMA-48, CSI) as it is, and as loggers write the escape character: rsyslog, JSON, C and shell strings, `cat -v`.
SEQUENCE = regex.compile(r"(?:\x1b|#033|\\u001[bB]|\\x1[bB]|\\033|\\e|\^\[)\[[0-9;?]{0,32}[A-Za-z]")
#: The same for RE2, by what none can be without.
SIGNS = log_lines.ESCAPES
#: By the character that a spelling cannot be without, which is looked for first: what its sequences begin with.
_BYTES = {b"\x1b": (b"\x1b[",), b"\\": (b"\\e[", b"033[", b"1b[", b"1B["), b"#": (b"#033[",), b"^": (b"^[[",)}


def may_have(data: bytes) -> bool:
    """Say whether bytes hold the beginning of a sequence in any spelling."""
    return any(character in data and any(sign in data for sign in signs) for character, signs in _BYTES.items())


def plain(text: str) -> str:
    """Return `text` without sequences."""
    return SEQUENCE.sub("", text)


def blanked(text: str) -> str:
    """Return `text` with spaces for sequences: the letter that ends one is no part of what follows it."""
    return SEQUENCE.sub(lambda found: " " * len(found[0]), text)


def view(text: str) -> View | None:
    """Return `text` without sequences as a view, None when it has none; those inside of a value survive its edit."""
    pieces = [(found.start(), found.end(), "") for found in SEQUENCE.finditer(text)]
    return from_pieces("terminal", text, pieces, keep_gaps=True) if pieces else None


def recoloured(text: str, safe: str, edits: Callable[[str], list[tuple[int, int, str]]]) -> str:
    """Return the redacted form `safe` of a line with its colours in place; without them where that does not come out the same.

    `edits` returns start, end and replacement for each value of the line without colours.
    """
    seen = view(text)
    if seen is None:
        return safe
    pieces: list[str] = []
    done = 0
    for start, end, new in edits(seen.text):
        first, last = seen.source(start, end)
        pieces += (text[done:first], seen.write(text, start, end, new))
        done = last
    result = "".join([*pieces, text[done:]])
    return result if plain(result) == safe else safe
