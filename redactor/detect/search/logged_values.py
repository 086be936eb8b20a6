"""Accounts and numbers of people in logs, where rules know no key for them: `lidnr=NHQK41Z`, `m.okafor initiated sync`, `KASJER 017 Danuta K.`.

The tagger (detect/line_values) says what is one; it is asked about lines that are somebody's and those around them, for in most logs nothing is anybody's.
"""

from __future__ import annotations

from collections.abc import Sequence

from redactor import regex
from redactor.detect.accounts import personal_account
from redactor.types import Span

#: Lines before and behind one that is somebody's which are read as well.
AROUND = 16
#: What a finding says of its evidence: the weakest there is, and no reason to look for the value elsewhere.
DETECTOR, _SCORE = "model:value_in_line", 0.7
#: Characters of the longest line that is read.
_LONGEST = 2048
#: Characters of the shortest value.
LEAST = 2


def around(numbers: Sequence[int], many: int) -> list[int]:
    """Return the numbers of lines, of `many`, that are around some of them, in order."""
    near: list[int] = []
    for number in numbers:
        near += range(max(number - AROUND, near[-1] + 1 if near else 0), min(number + AROUND + 1, many))
    return near


def find(lines: Sequence[tuple[str, Sequence[Span]]]) -> list[list[Span]]:
    """Return what the tagger says of lines of a block, of each of which it is told what was found in it."""
    from redactor.detect.line_values import tagger  # most logs never get here

    told = [(line, [(span.start, span.end, span.entity) for span in spans]) if len(line) <= _LONGEST else ("", []) for line, spans in lines]
    return [[span for value in values if (span := _believed(line, *value[:3])) is not None] for (line, _), values in zip(told, tagger.values(told), strict=True)]


#: An identifier of an object behind a value in the name of a file (`US_LU596G2098_1.2.840.113619.2.55`).
_OBJECT = regex.compile(r"_[0-9]+(?:\.[0-9]+){4,}[\w.]*\Z")


def _believed(line: str, start: int, end: int, entity: str) -> Span | None:
    value = line[start:end]
    if behind := _OBJECT.search(value):
        value = value[: behind.start()]
    # before a backslash stands a domain, and the account behind it
    return Span(start, start + len(value), entity, _SCORE, DETECTOR) if _may_be(value, entity) and line[end : end + 1] != "\\" else None


#: A moment (a day and perhaps a time in figures, or seconds since 1970), or the id of a copy of Windows, which its edition has.
_NOBODYS = regex.compile(r"[0-9]{5}-(?:[0-9]{5}|OEM)-[0-9]{5,7}-[A-Z0-9]{5}|(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:[0-2][0-9]|3[01])(?:[0-9]{4,6})?|1[4-9][0-9]{8}(?:[0-9]{3}){0,2}")


def _may_be(value: str, entity: str) -> bool:
    if entity == "USERNAME":
        return len(value) >= LEAST and personal_account(value)
    return len(value) >= LEAST and not _NOBODYS.fullmatch(value)
