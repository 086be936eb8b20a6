"""Many patterns searched one by one, but for those alone whose words and signs a text has (`required`).

Each pattern keeps an automaton of its own, whose states are few, so what was never seen before costs hardly more than what was.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property
from heapq import heapify
from typing import NamedTuple

import ahocorasick

from redactor.detect import automata
from redactor.detect.automata import Each, Match
from redactor.detect.required import DIGITS, required

#: Answers remembered by the signs of a text.
MAX_KNOWN = 4096
#: Patterns without words are asked in groups first: up to so many of at most so many characters each.
GROUP, SHORT_PATTERN = 8, 300
#: Letters beyond ASCII that RE2 takes for an ASCII one when case is ignored: long s and the sign for Kelvin.
_ALIKE = (b"\xc5\xbf", b"\xe2\x84\xaa")


class _Possible(NamedTuple):
    """What the signs of a text leave possible: groups by their places, patterns without words in no group, and all patterns."""

    groups: tuple[int, ...]
    alone: tuple[int, ...]
    all: frozenset[int]


class Sieve:
    """Finds where each of many patterns matches first in a text; safe to share by threads."""

    def __init__(self, search: Each) -> None:
        self.search = search
        self._patterns = search.patterns
        self._required = tuple(required(pattern) for pattern in self._patterns)
        self._kinds = _kinds(one.signs for one in self._required)
        asked = frozenset().union(*self._kinds)
        self._dropped = bytes(byte for byte in range(256) if byte not in asked)
        self._known: dict[frozenset[int], _Possible] = {}
        wordless = [index for index, one in enumerate(self._required) if not one.words]
        self._alone = tuple(index for index in wordless if len(self._patterns[index]) > SHORT_PATTERN)
        short = sorted(set(wordless).difference(self._alone), key=lambda index: (sorted(map(sorted, self._required[index].signs)), index))
        self._members = [frozenset(short[at : at + GROUP]) for at in range(0, len(short), GROUP)]

    def __repr__(self) -> str:
        return f"Sieve({len(self._patterns)} patterns)"

    @cached_property
    def _words(self) -> Callable[[str], Iterable[tuple[int, tuple[int, ...]]]]:
        places: dict[str, list[int]] = {}
        for index, one in enumerate(self._required):
            for word in one.words:
                places.setdefault(word, []).append(index)
        automaton = ahocorasick.Automaton()
        for word, indices in places.items():
            automaton.add_word(word, tuple(indices))
        automaton.make_automaton()
        return automaton.iter if places else lambda _text: ()

    @cached_property
    def _groups(self) -> list[Match]:
        return [automata.search("|".join(self._patterns[index] for index in sorted(members))) for members in self._members]

    def among(self, data: bytes, position: int = 0) -> frozenset[int]:
        """Return the places of the patterns that may match in `data[position:]`."""
        if not data.isascii() and (_ALIKE[0] in data or _ALIKE[1] in data):
            return frozenset(range(len(self._patterns)))
        groups, alone, possible = self._by_signs(frozenset(data.translate(_ONE_DIGIT, self._dropped)))
        found = set(alone)
        anchor, size = automata.unanchored(), len(data)
        for number in groups:
            if self._groups[number](anchor, data, position, size)[0][0] >= 0:
                found |= self._members[number]
        for _, indices in self._words(data.lower().decode("latin-1")):
            found.update(indices)
        return possible & found

    def firsts(self, patterns: Iterable[int], data: bytes, position: int, size: int) -> list[tuple[int, int, int]]:
        """Return start, place and end of the first match of each of some patterns in `data[position:size]`, as a heap."""
        anchor, search = automata.unanchored(), self.search
        found = []
        for index in patterns:
            start, end = search(index)(anchor, data, position, size)[0]
            if start >= 0:
                found.append((start, index, end))
        heapify(found)
        return found

    def _by_signs(self, signs: frozenset[int]) -> _Possible:
        known = self._known.get(signs)
        if known is None:
            missing = {kind for kind in self._kinds if kind.isdisjoint(signs)}
            possible = frozenset(index for index, one in enumerate(self._required) if missing.isdisjoint(one.signs))
            groups = tuple(number for number, members in enumerate(self._members) if not possible.isdisjoint(members))
            known = _Possible(groups, tuple(index for index in self._alone if index in possible), possible)
            if len(self._known) >= MAX_KNOWN:
                self._known.clear()
            self._known[signs] = known
        return known


def _kinds(signs: Iterable[frozenset[frozenset[int]]]) -> frozenset[frozenset[int]]:
    return frozenset(kind for kinds in signs for kind in kinds)


_ONE_DIGIT = bytes(ord("0") if byte in DIGITS else byte for byte in range(256))
