"""Which lines of a block are read by everything there is: those that are somebody's, and of those that only name an account some of each kind.

A program that names an account in every line mostly says nothing more of anybody. Where nothing more was found in the first lines of a kind, the rest of it is
left to what reads all lines; where something was, all of it is read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import TypeVar

from redactor.detect.review import logged_lines

#: Lines of a kind that are read before anything was found in one.
EACH = 8
#: Characters of the longest line that is read so; bytes of the longest one that an account may open.
LONGEST = 4096
_FIGURES = re.compile(rb"[0-9]+")

#: Start and end of a line, in characters of its block.
Line = tuple[int, int]
#: Lines that are somebody's, and those that only name an account, of each kind.
Lines = tuple[list[Line], list[list[Line]]]
Read = TypeVar("Read")


def _kind_of(before: bytes, behind: bytes) -> bytes:
    """Return what lines have in common that differ in an account and in figures: what stands before and behind it."""
    return _FIGURES.sub(b"0", before) + b"\0" + _FIGURES.sub(b"0", behind)


class Opened:
    """The places (bytes) of a block where something makes its line somebody's: for sure, or an account alone, by the kind of the line."""

    __slots__ = ("_kinds", "_sure")

    def __init__(self) -> None:
        self._sure: list[int] = []
        self._kinds: dict[bytes, list[int]] = {}

    def __bool__(self) -> bool:
        return bool(self._sure or self._kinds)

    def add_sure(self, place: int) -> None:
        """Add a place whose line is somebody's."""
        self._sure.append(place)

    def add_account(self, data: bytes, start: int, end: int) -> None:
        """Add an account in a block, by where it stands, unless a daemon of the system names it or its line is too long."""
        first, last = data.rfind(b"\n", max(start - LONGEST, 0), start) + 1, data.find(b"\n", end, end + LONGEST)
        if first == 0 and start > LONGEST:  # the line begins farther away
            return
        last = last if last >= 0 else len(data)
        before = data[first:start]
        if last - first <= LONGEST and not logged_lines.is_of_daemon(before.decode("utf-8", "replace")):
            self._kinds.setdefault(_kind_of(before, data[end:last]), []).append(end - 1)

    def lines(self, data: bytes) -> Lines:
        """Return the lines that are somebody's, and those that name an account, of each kind."""
        places = sorted({*self._sure, *(place for kind in self._kinds.values() for place in kind)})
        at = dict(zip(places, lines_at(data, places), strict=True))
        return [at[place] for place in self._sure], [[at[place] for place in kind] for kind in self._kinds.values()]


def lines_at(data: bytes, places: Iterable[int]) -> list[Line]:
    """Return the line of a block in which each of some places stands, in rising order."""
    found: list[Line] = []
    done = count = 0
    start = end = first = last = -1
    for place in places:
        if not start <= place <= end:
            start, end = data.rfind(b"\n", 0, place) + 1, data.find(b"\n", place)
            end = len(data) if end < 0 else end
            first = count + len(data[done:start].decode("utf-8", "surrogatepass"))
            last = count = first + len(data[start:end].decode("utf-8", "surrogatepass"))
            done = end
        found.append((first, last))
    return found


def read_by_kind(lines: Lines, read: Callable[[list[Line]], tuple[Read, frozenset[int]]]) -> Read:
    """Return what `read` makes of the lines that are somebody's and the first of each kind, and of the rest of the kinds in one of which it found more.

    `read` takes lines, and returns beside what it makes of them the starts of those in which it found more.
    """
    sure, kinds = lines
    chosen = [*sure, *(line for kind in kinds for line in kind[:EACH])]
    made, grown = read(chosen)
    rest = [line for kind in kinds if any(start in grown for start, _ in kind[:EACH]) for line in kind[EACH:]]
    return read([*chosen, *rest])[0] if rest else made
