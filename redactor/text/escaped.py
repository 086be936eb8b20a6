r"""Letters that programs write by number, in lines of logs: `"first_name": "Ren\\u00e9"` names René, and so do `Ren&#233;` and `Ren\\xc3\\xa9`.

That is what encoders of JSON (Python, .NET, PHP) make of every letter beyond ASCII, and others of quotes and brackets; XML has its entities, servers
write what a client sent as `\\x22`, `\\303\\251` or `#303#251`, and a form in a field of a form is `%3D` for `=`. A line is read both ways, as it
stands and with its letters: `C:\\users\\u1234abc` has none.
"""

from __future__ import annotations

import bisect
import html
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from itertools import groupby
from urllib.parse import unquote

from redactor import regex
from redactor.text import encodings
from redactor.text.view import View, from_pieces
from redactor.types import Span

#: A letter by its number, or the two halves of one; no control character, which is a sign of a terminal at most.
_LETTER = regex.compile(
    r"\\+u[dD][89abAB][0-9A-Fa-f]{2}\\+u[dD][c-fC-F][0-9A-Fa-f]{2}|\\+u(?!00[01])[0-9A-Fa-f]{4}"
    rf"|{encodings.BYTES}|\\x[2-9a-fA-F][0-9A-Fa-f]|&(?:#[0-9]{{2,7}}|#[xX][0-9A-Fa-f]{{2,6}}|[A-Za-z]{{2,8}});|(?:%[2-9A-Fa-f][0-9A-Fa-f])+"
)
#: A field in a form that is a field itself; only there percent signs are undone, for rows of logs read them elsewhere.
_FORM = regex.compile(r"%26\w{1,40}%3[Dd]")
#: The backslashes before it: several where a text stands in a text.
_RUN, _ONE = regex.compile(r"\\+"), r"\\"


def letters(value: str) -> str:
    """Return a value with its letters."""
    return _LETTER.sub(lambda found: found[0] if found[0][0] == "%" else _letter(found[0]) or found[0], value)


def _letter(written: str) -> str:
    """Return the letters that are written so; nothing where they are none."""
    if written[0] == "%":
        return unquote(written)
    if written[0] == "&":
        said = html.unescape(written)
        return said if said != written else ""
    if written[1:2] == "x" and len(written) == 4:  # noqa: PLR2004  `\x22`
        return chr(int(written[-2:], 16))
    if "u" in written:
        return str(json.loads(f'"{_RUN.sub(_ONE, written)}"'))
    return encodings.of_bytes(written)


def _line_of(text: str, place: tuple[int, int]) -> int:
    return text.rfind("\n", 0, place[0]) + 1


def _views(data: bytes, places: Iterable[tuple[int, int]]) -> Iterator[tuple[int, View]]:
    """Yield where each line begins that has such letters, in characters, and the line with them."""
    done = counted = 0
    for first, last in places:
        counted += len(data[done:first].decode("utf-8", "surrogatepass"))
        text = data[first:last].decode("utf-8", "surrogatepass")
        for begin, of_line in groupby((one.span() for one in _LETTER.finditer(text)), partial(_line_of, text)):
            spots = list(of_line)
            end = text.find("\n", spots[-1][1])
            line = text[begin : end if end >= 0 else len(text)]
            is_form = "%26" in line and _FORM.search(line) is not None
            pieces = [(start - begin, stop - begin, said) for start, stop in spots if (text[start] != "%" or is_form) and (said := _letter(text[start:stop]).replace("\n", " "))]
            if pieces:
                yield counted + begin, from_pieces("escapes", line, pieces)
        done, counted = last, counted + len(text)


def find(data: bytes, places: Iterable[tuple[int, int]], look: Callable[[str], list[Span]]) -> list[Span]:
    """Return what `look` finds in the lines that have such letters once they have them, at the places in `data` as it stands, in characters.

    `places` are the parts of it, whole lines, in which such letters may stand, in bytes and in order.
    """
    lines = list(_views(data, places))
    starts: list[int] = []
    size = 0
    for _, view in lines:
        starts.append(size)
        size += len(view.text) + 1
    found: list[Span] = []
    for span in look("\n".join(view.text for _, view in lines)) if lines else ():
        number = bisect.bisect_right(starts, span.start) - 1
        (begin, view), first = lines[number], starts[number]
        if span.end - first <= len(view.text):
            start, end = view.source(span.start - first, span.end - first)
            found.append(replace(span, start=begin + start, end=begin + end))
    return found
