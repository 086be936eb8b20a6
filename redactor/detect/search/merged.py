"""Many patterns searched as one: where the leftmost of their matches stands, that of the earliest one where they tie.

There are two ways, which find the same. The fast one reads each byte once, or once for each of a few automata; an automaton over many
patterns has a state for every combination of them that is under way at once, which texts that are much alike, as the lines of one
program are, soon have seen all of, and texts that people write never have. Those are searched pattern by pattern, through a sieve, as is
what comes first: the automata take a tenth of a second to make.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from heapq import heapify, heappop, heapreplace
from typing import Any, NamedTuple

from redactor.detect.search import automata
from redactor.detect.search.automata import Each, Match
from redactor.detect.search.shapes import LONGEST, MAX_SHAPES, NOUGHTS
from redactor.detect.search.sieve import Sieve
from redactor.detect.search.watch import Likeness, Watch

#: Bytes up to which a text may be searched with one automaton over all patterns.
SHORT = 1024
#: Nanoseconds for a byte that the sieve needs in short texts and in long ones, about.
SLOW, SLOW_LONG = 700, 150
#: After so many nanoseconds the pace of the automata is looked at. Where they are slower, the sieve takes its turn, for so many bytes at least.
ROUND, FIRST_TURN, LONGEST_TURN = 50_000_000, 1 << 17, 1 << 22
#: Texts that are alike are read by the automata for so many bytes at least: the states of a few hundred texts are made once.
TRIAL = 1 << 14
#: The sieve begins: so many bytes are read before automata are worth being made. Their trial takes a second and their states a hundred megabytes, which small exports and texts that are unlike do without.
START = 1 << 18
#: Long texts, and the joined texts of records, are read by the sieve for so many times as many bytes: making the states of several automata for them takes three seconds, in which the sieve reads four megabytes.
LATER = 16
#: Bytes that are never read: who makes a search so turns to the automata himself.
NEVER = 1 << 62
#: A search of fewer bytes costs as much as one of so many.
LEAST = 128
#: Texts are alike when this share of their bytes, of so many, is in texts that begin or end, but for digits, as one before; so many bytes tell.
ALIKE, ALIKE_BYTES, TELLING = 0.9, 4096, 32

#: The sieve reads long texts by so many bytes and the rest of a line: what stands in all of a log may match nearly every pattern, what stands in some lines few.
STRETCH = 1 << 15
#: A match that goes on behind a stretch is looked for in so many bytes more, and when it is longer still, in all of the text.
BEYOND = 1 << 12

#: Where patterns match next, as a heap: start, place of the pattern, end.
_Found = list[tuple[int, int, int]]


class _Stretch(NamedTuple):
    """What is known of some bytes of a text: where patterns match next that match in [.., until), as far as [.., end) tells."""

    search: Callable[[int], Match]
    found: _Found
    until: int
    end: int


class Place(NamedTuple):
    """Whole lines of a text in which patterns may match: all, or some in one line, whose matches may go on in the next one."""

    start: int
    end: int
    patterns: frozenset[int] | None = None
    goes_on: bool = False


def _marks(data: bytes) -> tuple[int, int]:
    """Return how a text begins and ends, but for digits: a number for each, no text."""
    plain = data.translate(None, b"0123456789")
    return hash(plain[:TELLING]), hash(plain[-TELLING:])


class Turns:
    """Whose turn it is: that of the sieve until the texts are much alike, then that of the automata while they are fast."""

    __slots__ = ("_likeness", "_rest", "_watch", "is_sieves")

    def __init__(self, slow: float, start: int = START) -> None:
        self.is_sieves = start > 0
        self._rest = start
        self._watch = Watch(slow, ROUND, FIRST_TURN, LONGEST_TURN)
        self._likeness = Likeness(ALIKE_BYTES)

    def took(self, nanoseconds: int, size: int) -> bool:
        """Take note of what the automata took for some bytes; return whether their turn is over."""
        turn = self._watch.took(nanoseconds, max(size, LEAST))
        if turn:
            self.is_sieves, self._rest = True, turn
        return turn > 0

    def saw(self, marks: Iterable[int], size: int) -> None:
        """Take note of a text that went through the sieve, by its marks, and its bytes."""
        self._rest -= size
        if self._likeness.saw(marks, size):
            self.is_sieves = self._rest > 0 or self._likeness.share < ALIKE
            if not self.is_sieves:
                self._watch.again(TRIAL)


class Merged:
    """`match(anchor, data, start, end)` of many patterns; safe to share by threads.

    `whole` makes the automaton of all patterns, `plain` that for texts of ASCII alone, `parts` those of some each, all when they are first needed; `each` has one for each. Short texts are read by the sieve for `start` bytes at least, long and joined ones for `later`. For the bytes it was last asked about it remembers where each part or pattern matches next: asked again from a later place,
    it searches with those alone that matched before that place. How fast the automata are decides which way the next texts go, never
    what is found.
    """

    def __init__(self, whole: Callable[[], Match], parts: Callable[[], Sequence[Match]], each: Each, *, start: int = START, later: int | None = None, plain: Callable[[], Match] | None = None) -> None:
        self._make = whole, parts
        self._make_plain = plain or whole
        self._each = each
        #: The patterns that may match in short bytes that were looked at in between, by a number that stands for their shape.
        self._shapes: dict[int, frozenset[int]] = {}
        self._local = threading.local()
        self._short, self.turns = Turns(SLOW, start), Turns(SLOW_LONG, start * LATER if later is None else later)

    def __repr__(self) -> str:
        return "Merged(...)"

    @cached_property
    def whole(self) -> Match:
        """The automaton of all patterns."""
        return self._make[0]()

    @cached_property
    def plain(self) -> Match:
        """The same for texts of ASCII alone, where it is faster."""
        return self._make_plain()

    @cached_property
    def parts(self) -> tuple[Match, ...]:
        """The automata of some patterns each, in the order of the patterns."""
        return tuple(self._make[1]())

    @cached_property
    def sieve(self) -> Sieve:
        """Every pattern by itself."""
        return Sieve(self._each)

    @property
    def is_sifting(self) -> bool:
        """Whether short texts go through the sieve now."""
        return self._short.is_sieves

    def __call__(self, anchor: Any, data: bytes, position: int, size: int) -> list[tuple[int, int]]:
        """Return [(start, end)] of the leftmost match in data[position:size], [(-1, -1)] when there is none."""
        local = self._local
        if getattr(local, "data", None) is data and local.size == size and local.position <= position:
            local.position = position
        elif size <= SHORT and not self._short.is_sieves:
            return self._as_one(anchor, data, position, size)
        else:
            self._keep(data, size, position, self._begun(data, position, size))
        local.stretch, best = self._next(local.stretch, data, position, size)
        if best[0] < 0:
            local.data = None  # nothing more is asked about these bytes: keep none of them
        return [best]

    def once(self, anchor: Any, data: bytes, position: int, size: int) -> list[tuple[int, int]]:
        """Return the same, and leave what is remembered as it is: for a look at other bytes in between; those in a line are known by their shape."""
        if size <= SHORT and not self._short.is_sieves:
            return self._as_one(anchor, data, position, size)
        if size <= LONGEST:
            mark = hash(data[:size].translate(NOUGHTS))
            patterns = self._shapes.get(mark)
            if patterns is None:
                if len(self._shapes) >= MAX_SHAPES:
                    self._shapes.clear()
                patterns = self._shapes[mark] = self.sieve.in_shape(data[:size])
            found = self.sieve.firsts(patterns, data, position, size)
            return [(found[0][0], found[0][2])] if found else [(-1, -1)]
        return [self._next(self._begun(data, position, size), data, position, size)[1]]

    def within(self, places: Sequence[Place]) -> Match:
        """Return what finds with the sieve the leftmost match that begins in some places of one text, in order and apart, asked with rising positions; what begins with the end of the line before a place is found in it."""
        rest, stretch = [*reversed(places)], _Stretch(self.sieve.search, [], 0, 0)

        def match(anchor: Any, data: bytes, position: int, size: int) -> list[tuple[int, int]]:
            nonlocal stretch
            del anchor
            while True:
                if position < stretch.until:
                    start, end = _first_in(stretch, data, position, size)
                    if 0 <= start < stretch.until:
                        return [(start, end)]
                while rest and rest[-1].end <= max(position, stretch.until):
                    rest.pop()
                if not rest:
                    return [(-1, -1)]
                place = rest[-1]
                position = max(position, place.start - 1)
                if place.patterns is None:
                    position = max(position, stretch.until - 1)
                    stretch = self._sifted(data, position, min(line_end(data, position + STRETCH, size), place.end), size)
                else:
                    end = line_end(data, place.end + BEYOND, size) if place.goes_on else place.end
                    stretch = _Stretch(self.sieve.search, self.sieve.firsts(place.patterns, data, position, end), place.end, end)

        return match

    def onward(self, size: int) -> Match:
        """Return what goes on in a text of so many bytes where this has found something; the clock is looked at no more."""
        return self.whole if size <= SHORT and not self._short.is_sieves else self

    def _keep(self, data: bytes, size: int, position: int, stretch: _Stretch) -> None:
        """Remember what was searched last, to be asked on from there."""
        local = self._local
        local.data, local.size, local.position, local.stretch = data, size, position, stretch

    def turns_of(self, size: int) -> Turns:
        """Return what says whose turn it is in texts of so many bytes in all."""
        return self._short if size <= SHORT else self.turns

    def firsts(self, data: bytes, starts: Sequence[int], ends: Sequence[int], groups: Mapping[int, Iterable[int]], turns: Turns) -> Iterator[tuple[int, bytes, tuple[int, int]]]:
        """Yield the number and bytes of each text in which the sieve finds a match, and where the first is, to be asked on from there.

        The texts stand in `data` from `starts` to `ends`; `groups` are, by their numbers, those of the sieve's that match in them; `turns` takes note of them.
        """
        sieve = self.sieve
        among = sieve.among_each(data, starts, ends, groups)
        for start, end in zip(starts, ends, strict=True):
            turns.saw(_marks(data[start:end]), end - start)
        for number in sorted(among):
            text = data[starts[number] : ends[number]]
            size = len(text)
            found = sieve.firsts(among[number], text, 0, size)
            if found:
                self._keep(text, size, 0, _Stretch(sieve.search, found, size, size))
                yield number, text, (found[0][0], found[0][2])

    def first_of(self, patterns: Collection[int], data: bytes) -> tuple[int, int]:
        """Return where the first match of those patterns alone is that may match in `data`, (-1, -1) when there is none, to be asked on from there."""
        size = len(data)
        found = self.sieve.firsts(patterns, data, 0, size) if patterns else None
        if not found:
            return (-1, -1)
        if self.onward(size) is self:  # else nobody asks on here
            self._keep(data, size, 0, _Stretch(self.sieve.search, found, size, size))
        return (found[0][0], found[0][2])

    def forget(self) -> None:
        """Let go of the automata whose turn is over: their states are what most of the memory goes into."""
        if self.turns.is_sieves:
            self.__dict__.pop("parts", None)
            if self._short.is_sieves:
                self.__dict__.pop("whole", None)
                self.__dict__.pop("plain", None)

    def _as_one(self, anchor: Any, data: bytes, position: int, size: int) -> list[tuple[int, int]]:
        began = time.perf_counter_ns()
        found = self.whole(anchor, data, position, size)
        if self._short.took(time.perf_counter_ns() - began, (size if found[0][0] < 0 else found[0][1]) - position):
            self.forget()
        return found

    def _next(self, stretch: _Stretch, data: bytes, position: int, size: int) -> tuple[_Stretch, tuple[int, int]]:
        """Return the leftmost match from `position` on, (-1, -1) when there is none, and the stretch it was found in."""
        while True:
            start, end = _first_in(stretch, data, position, size)
            if 0 <= start < stretch.until or stretch.until == size:
                return stretch, (start, end)
            position = max(position, stretch.until)
            stretch = self._begun(data, position, size)

    def _begun(self, data: bytes, position: int, size: int) -> _Stretch:
        """Search bytes through the sieve, some of long ones, or all of them with every part."""
        turns = self.turns_of(size)
        if turns.is_sieves:
            stretch = self._sifted(data, position, line_end(data, position + STRETCH, size), size)
            turns.saw(_marks(data[position : stretch.until]), stretch.until - position)
            return stretch
        began, anchor, parts = time.perf_counter_ns(), automata.unanchored(), self.parts
        found = [(start, index, end) for index, match in enumerate(parts) for start, end in match(anchor, data, position, size) if start >= 0]
        if turns.took(time.perf_counter_ns() - began, size - position):
            self.forget()
        heapify(found)
        return _Stretch(parts.__getitem__, found, size, size)

    def _sifted(self, data: bytes, position: int, until: int, size: int) -> _Stretch:
        """Search bytes through the sieve; what begins before `until` may go on behind it."""
        end = line_end(data, until + BEYOND, size)
        return _Stretch(self.sieve.search, self.sieve.firsts(self.sieve.among(data, position, end), data, position, end), until, end)


def _first_in(stretch: _Stretch, data: bytes, position: int, size: int) -> tuple[int, int]:
    """Return the start and end of the leftmost match in a stretch from `position` on, (-1, -1) when there is none; one that goes on behind it is looked for in all of the text."""
    start, end = _leftmost(stretch.search, stretch.found, data, position, stretch.end)
    if start < stretch.until < end and stretch.end < size:
        end = stretch.search(stretch.found[0][1])(automata.unanchored(), data, start, size)[0][1]
    return start, end


def one_by_one(patterns: Sequence[str], *, max_mem: int) -> Merged:
    """Return the search for the leftmost match of some patterns, each of which has an automaton of its own until texts are alike."""

    def whole() -> Match:
        return automata.search("|".join(patterns), max_mem=max_mem)

    merged = Merged(whole, lambda: [merged.whole], Each(patterns))
    return merged


def line_end(data: bytes, position: int, size: int) -> int:
    """Return where the line ends in which `position` stands, at most `size`."""
    end = data.find(b"\n", position, size) if position < size else -1
    return end + 1 if end >= 0 else size


def _leftmost(searches: Callable[[int], Match], found: _Found, data: bytes, position: int, size: int) -> tuple[int, int]:
    """Return the start and end of the leftmost match from `position` on, (-1, -1) when there is none, and bring `found` there."""
    while found and found[0][0] < position:
        index = found[0][1]
        start, end = searches(index)(automata.unanchored(), data, position, size)[0]
        if start >= 0:
            heapreplace(found, (start, index, end))
        else:
            heappop(found)
    return (found[0][0], found[0][2]) if found else (-1, -1)
