"""Texts that come again: what was found in one of late is not looked for a second time.

Exports and logs repeat themselves: states and tags, canned answers, notices that monitoring sends every hour. What the detectors find in
a text hangs on nothing but the text, so it is remembered by a digest of it, in offsets: no text is kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from hashlib import blake2b
from typing import Generic, TypeVar

from redactor.types import Span

#: Texts that are remembered, in each of two generations: the older one is forgotten when the younger one is full.
MAX_TEXTS = 1 << 14
#: Bytes of what stands for a text.
DIGEST = 16
#: So many texts tell whether they repeat themselves; where fewer than one in LEAST does, none is remembered for so many more.
TELLING, LEAST, PAUSE = 4096, 16, 1 << 16

Found = dict[int, list[Span]]
T = TypeVar("T")


def _digest(text: str) -> bytes:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=DIGEST).digest()


class Repeats:
    """Remembers what was found in texts; safe to share by threads."""

    __slots__ = ("_asked", "_known", "_older", "_pause", "_there")

    def __init__(self) -> None:
        self._known: dict[bytes, tuple[Span, ...]] = {}
        self._older: dict[bytes, tuple[Span, ...]] = {}
        self._asked = self._there = self._pause = 0

    def __repr__(self) -> str:
        return f"Repeats({len(self._known) + len(self._older)})"

    def split(self, texts: Sequence[str]) -> tuple[Found, list[int], list[bytes]]:
        """Return what is known of texts, by their index; the indices of the others, and what stands for each of these.

        None of the last where texts seldom repeat themselves: they are not worth remembering.
        """
        if self._pause > 0:
            self._pause -= len(texts)
            return {}, list(range(len(texts))), []
        found: Found = {}
        rest: list[int] = []
        marks: list[bytes] = []
        known, older = self._known, self._older
        for index, text in enumerate(texts):
            mark = _digest(text)
            spans = known.get(mark)
            if spans is None:
                spans = older.get(mark)
                if spans is None:
                    rest.append(index)
                    marks.append(mark)
                    continue
                known[mark] = spans
            if spans:
                found[index] = [*spans]
        self._take_note(len(texts), len(texts) - len(rest))
        return found, rest, marks

    def keep(self, marks: Sequence[bytes], found: Found) -> None:
        """Remember what was found in texts, by their place among those that `marks` stand for."""
        if len(self._known) + len(marks) > MAX_TEXTS:
            self._known, self._older = {}, self._known
        known = self._known
        for number, mark in enumerate(marks):
            known[mark] = tuple(found.get(number, ()))

    def _take_note(self, asked: int, there: int) -> None:
        self._asked += asked
        self._there += there
        if self._asked >= TELLING:
            if self._there * LEAST < self._asked:
                self._pause = PAUSE
            self._asked = self._there = 0


class Nothing:
    """Remembers texts in which nothing is found and which are just what they say; safe to share by threads.

    By a number of 64 bits that hangs on a key of the process: that one stands for two texts of those that are remembered happens once in 10^15 times.
    """

    __slots__ = ("_known", "_older")

    def __init__(self) -> None:
        self._known: set[int] = set()
        self._older: set[int] = set()

    def __repr__(self) -> str:
        return f"Nothing({len(self._known) + len(self._older)})"

    def __contains__(self, text: str) -> bool:
        place = hash(text)
        if place in self._known:
            return True
        if place in self._older:
            self._known.add(place)
            return True
        return False

    def keep(self, texts: Iterable[str]) -> None:
        """Remember such texts."""
        if len(self._known) >= MAX_TEXTS:
            self._known, self._older = set(), self._known
        self._known.update(map(hash, texts))


class Lines(Generic[T]):
    """Remembers what was made of lines, of those in which something was found; safe to share by threads.

    To ask costs a tenth of a microsecond, so it is asked of every line, however seldom they repeat themselves.
    """

    __slots__ = ("_known", "_older")

    def __init__(self) -> None:
        self._known: dict[int, tuple[bytes, T]] = {}
        self._older: dict[int, tuple[bytes, T]] = {}

    def __repr__(self) -> str:
        return f"Lines({len(self._known) + len(self._older)})"

    def of(self, line: str) -> T | None:
        """Return what was made of a line of late, None where that is not known."""
        place = hash(line)
        known = self._known.get(place)
        if known is None:
            known = self._older.get(place)
            if known is None:
                return None
            self._known[place] = known
        return known[1] if known[0] == _digest(line) else None

    def keep(self, line: str, made: T) -> None:
        """Remember what was made of a line."""
        if len(self._known) >= MAX_TEXTS:
            self._known, self._older = {}, self._known
        self._known[hash(line)] = _digest(line), made
