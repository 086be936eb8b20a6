"""Which characters of a text survive in its redacted form: by comparing the two, not by trusting the findings."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from difflib import SequenceMatcher

#: A placeholder or pseudonym is one token; otherwise words (`_` parts them, as in file names) and single other characters, each
#: with the space behind it: a space by itself would be an anchor that says nothing.
_TAG = r"(?:<|&lt;|%3C|\\u003c)([A-Z][A-Z0-9_]*)(?:(?::|%3A)(?:([a-z2-7]+)|[0-9]{1,3}(?:-[0-9]{1,3}|\+)))?(?:>|&gt;|%3E|\\u003e)"
TOKEN = re.compile(rf"(?:{_TAG.replace('([', '(?:[')}|[^\W_]+|[^\w\s]|_)\s*|\s+")


@dataclass(frozen=True, slots=True)
class Change:
    """Characters `start` to `end` of the source became `output`."""

    start: int
    end: int
    output: str = field(repr=False)


def changes(source: str, output: str) -> list[Change]:
    """Return the changed stretches of `source` in order; every character outside them stands in `output` in the same order."""
    if source == output:
        return []
    lines, outs = source.split("\n"), output.split("\n")
    if len(lines) != len(outs):
        return _token_changes(source, output, 0)
    found: list[Change] = []
    offset = 0
    for line, out in zip(lines, outs, strict=True):
        if line != out:
            found += _token_changes(line, out, offset)
        offset += len(line) + 1
    return found


def _token_changes(source: str, output: str, offset: int) -> list[Change]:
    left, right = TOKEN.findall(source), TOKEN.findall(output)
    starts = [offset]
    for token in left:
        starts.append(starts[-1] + len(token))
    matcher = SequenceMatcher(None, left, right, autojunk=False)
    return [
        _trimmed(source[starts[i] - offset : starts[j] - offset], Change(starts[i], starts[j], "".join(right[k:m])))
        for tag, i, j, k, m in matcher.get_opcodes()
        if tag != "equal" and i < j
    ]


def _alike(left: str, right: str) -> int:
    """Return how many characters two texts begin with in common."""
    return next((n for n, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right)))


def _trimmed(value: str, change: Change) -> Change:
    """Return a change without the characters that stand unchanged around its placeholders (`N003<SERIAL_NUMBER:...>`)."""
    tags = list(TOKEN_WORDS.finditer(change.output))
    if not tags:
        return change
    head = _alike(value, change.output[: tags[0].start()])
    tail = _alike(value[::-1], change.output[tags[-1].end() :][::-1])
    if head + tail >= len(value):
        return change
    return Change(change.start + head, change.end - tail, change.output[head : len(change.output) - tail])


def survivors(source: str, start: int, end: int, changed: list[Change], *, run: int) -> tuple[bool, bool]:
    """Return (something survives, everything survives) of `source[start:end]`.

    Something survives when `run` characters of the value in a row, a letter or digit among them and no white space at their
    ends (for a shorter value or part of a name: all of it), stand in the output at its place; everything, when no character
    of it was changed.
    """
    touching = [c for c in changed if c.start < end and c.end > start]
    if not touching:
        return True, True
    value = source[start:end]
    kept: list[str] = []
    position = start
    for change in touching:
        kept.append(source[position : max(position, change.start)])
        kept.append(change.output)
        position = max(position, min(change.end, end))
    kept.append(source[position:end])
    haystack = TOKEN_WORDS.sub("\x00", "\x00".join(kept)).casefold()
    folded = value.casefold()
    size = min(run, len(folded))
    runs = {folded[i : i + size] for i in range(len(folded) - size + 1)}
    if any(one in haystack for one in runs if one == one.strip() and any(map(str.isalnum, one))):
        return True, False
    words = {word for word in WORD.findall(folded) if 1 < len(word) < run and word.isalpha()}
    return bool(words and words & set(WORD.findall(haystack))), False


WORD = re.compile(r"[^\W_]+")
#: Placeholders say the entity's name, which is not the value.
TOKEN_WORDS = re.compile(_TAG)
