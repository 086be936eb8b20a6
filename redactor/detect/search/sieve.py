"""Many patterns searched one by one, but for those alone whose words and signs a text has (`required`).

Each pattern keeps an automaton of its own, whose states are few, so what was never seen before costs hardly more than what was.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property
from heapq import heapify
from itertools import accumulate

import ahocorasick

from redactor.detect.search import automata, required_table
from redactor.detect.search.automata import Each, Match
from redactor.detect.search.required import DIGIT, DIGITS, LONGEST_RUN, RUN, SIGN, STRANGE, digits_in_a_row, folded, lowered
from redactor.detect.search.shapes import widened

#: Patterns without words are asked in groups first: up to so many of so many characters in all.
GROUP, GROUP_LENGTH = 8, 1500
#: Bytes that the automaton of a group may need: what people write takes some of them beyond ten million, most stay far below.
GROUP_MEM = 1 << 24
#: The same for the set of them all; one that forgets its states is slower, no more (a set never gives up).
SET_MEM = 96 << 20
#: Characters of texts in which words are looked up one by one, before an automaton of all words is made: the first line of a process needs none.
FEW = 2000
#: A shorter text takes as long to look up as one of so many.
LEAST = 24


class _Words:
    """Looks for words of patterns, all of them at once."""

    def __init__(self, places: Mapping[str, Sequence[int]]) -> None:
        self._places = [tuple(of) for of in places.values()]
        self._automaton = ahocorasick.Automaton()
        for number, word in enumerate(places):
            self._automaton.add_word(word, number)
        self._automaton.make_automaton()

    def in_text(self, text: str) -> Iterable[tuple[int, ...]]:
        """Return the patterns of each word that stands in a text."""
        return [self._places[number] for number in {number for _, number in self._automaton.iter(text)}] if self._places else ()

    def in_texts(self, text: str, starts: Sequence[int], found: dict[int, set[int]]) -> None:
        """Add the patterns of each word that stands in texts by the numbers of these, which begin at `starts` behind the first blank of a joined one."""
        if not self._places:
            return
        number, following, words = 0, [*(start + 1 for start in starts[1:]), len(text)], set[int]()
        for end, word in self._automaton.iter(text):
            if end >= following[number]:
                self._add(words, number, found)
                number = bisect_right(following, end)
                words = set()
            words.add(word)
        self._add(words, number, found)

    def _add(self, words: Iterable[int], number: int, found: dict[int, set[int]]) -> None:
        for word in words:
            found.setdefault(number, set()).update(self._places[word])


def _group(pattern: str) -> Match:
    """Return the search for a group of patterns."""
    return automata.search(pattern, max_mem=GROUP_MEM)


class Sieve:
    """Finds where each of many patterns matches first in a text; safe to share by threads."""

    def __init__(self, search: Each) -> None:
        self.search = search
        self._patterns = search.patterns
        self._by_shape: dict[int, Match] = {}
        self._few = FEW
        self._required = required_table.of(self._patterns)
        self._all = frozenset(range(len(self._patterns)))
        asked = frozenset[int]().union(*(kind for one in self._required for kind in one.signs))
        self._dropped = bytes(byte for byte in range(256) if byte not in asked)
        self._wordless = [index for index, one in enumerate(self._required) if not one.words]
        self._members = list(self._grouped(self._wordless))
        #: What every member of a group asks for.
        self._common = [frozenset.intersection(*(self._required[index].signs for index in members)) for members in self._members]

    def __repr__(self) -> str:
        return f"Sieve({len(self._patterns)} patterns)"

    @cached_property
    def _words(self) -> tuple[_Words, _Words]:
        """Look for the words in ASCII, and for the others."""
        self._few = 0
        places: dict[str, list[int]] = {}
        for index, one in enumerate(self._required):
            for word in one.words:
                places.setdefault(word, []).append(index)
        return _Words({word: of for word, of in places.items() if word.isascii()}), _Words({word: of for word, of in places.items() if not word.isascii()})

    @cached_property
    def _lengths(self) -> frozenset[int]:
        """The lengths that words have."""
        return frozenset().union(*(map(len, one.words) for one in self._required))

    @cached_property
    def groups(self) -> Each:
        """The searches for groups of patterns that ask for no word."""
        return Each([self._loosened(members) for members in self._members], _group)

    @cached_property
    def _shape_groups(self) -> Each:
        """The same for texts whose digits might be others."""
        return Each([widened(self._loosened(members)) for members in self._members], _group)

    def _loosened(self, members: Iterable[int]) -> str:
        return automata.loosened("|".join(self._patterns[index] for index in sorted(members)))

    @cached_property
    def _set(self) -> automata.Which:
        """The search that says which of the patterns that ask for no word match from the start of a text."""
        return automata.which((self._patterns[index] for index in self._wordless), max_mem=SET_MEM, from_start=True)

    def at_start(self, data: bytes) -> set[int] | frozenset[int]:
        """Return the places of the patterns that may match from the start of a short text: those without words that do, and those whose words it has."""
        if is_strange(data):
            return self._all
        found = {self._wordless[place] for place in self._set(data) or ()}
        self._worded(folded(lowered(data)), found)
        return found

    def _worded(self, text: str, found: set[int]) -> None:
        """Add the places of the patterns of which a word stands in a text, which is folded."""
        if len(text) <= self._few:
            self._few -= max(len(text), LEAST)
            found.update(self._worded_one_by_one(text))
            return
        plain, beyond = self._words
        if not text.isascii():
            found.update(*beyond.in_text(text))
            text = text.translate(_ASCII_ALONE)
        found.update(*plain.in_text(f" {text} "))

    def _worded_one_by_one(self, text: str) -> Iterator[int]:
        """Yield the same places, without what looks for all words at once."""
        parts = _parts_of(f" {text if text.isascii() else text.translate(_ASCII_ALONE)} ", self._lengths)
        if not text.isascii():
            parts |= {part for part in _parts_of(text, self._lengths) if not part.isascii()}
        return (index for index, one in enumerate(self._required) if not one.words.isdisjoint(parts))

    def among(self, data: bytes, position: int = 0, end: int | None = None) -> frozenset[int]:
        """Return the places of the patterns that may match in `data[position:end]`."""
        return self._among(self.groups, data, position, len(data) if end is None else end)

    def _among(self, groups: Each, data: bytes, position: int, end: int) -> frozenset[int]:
        part = data[position:end] if end - position < len(data) else data
        if is_strange(part):
            return self._all
        low = lowered(part)
        text = folded(low)
        signs = self._signs(low, text)
        found: set[int] = set()
        anchor = automata.unanchored()
        for number, common in enumerate(self._common):
            if not _has(signs, common):
                continue
            if not groups.is_made(number) and not self._possible(self._members[number], signs):
                continue  # asking each member costs as much as a search, but less than to make one
            if groups(number)(anchor, data, position, end)[0][0] >= 0:
                found |= self._members[number]
        self._worded(text, found)
        return self._possible(found, signs)

    def in_shape(self, data: bytes) -> frozenset[int]:
        """Return the places of the patterns that match in a text or would if its digits were others; makes an automaton for each that may."""
        return frozenset(index for index in self._among(self._shape_groups, data, 0, len(data)) if automata.admits(self._widened(index), data))

    def in_shapes(self, texts: Sequence[bytes]) -> list[frozenset[int]]:
        """Return the same for each of some texts that are whole lines and have no strange letters: several at once take half the time."""
        data = b"".join(texts)
        ends = list(accumulate(map(len, texts)))
        starts = [0, *ends[:-1]]
        anchor, size = automata.unanchored(), len(data)
        grouped: dict[int, list[int]] = {}
        for group, match in enumerate(self._shape_groups):
            position = 0
            while position < size:
                start = match(anchor, data, position, size)[0][0]
                if start < 0:
                    break
                number = bisect_right(starts, start) - 1
                grouped.setdefault(number, []).append(group)
                position = ends[number]
        among = self.among_each(data, starts, ends, grouped)
        return [frozenset(index for index in among.get(number, ()) if automata.admits(self._widened(index), text)) for number, text in enumerate(texts)]

    def regions(self, index: int, data: bytes) -> Iterator[tuple[int, int]]:
        """Yield where a pattern matches in a text, or would if its digits were others: one region for each place where one begins."""
        position, size, match = 0, len(data), self._widened(index)
        while position <= size:
            start, end = match(automata.unanchored(), data, position, size)[0]
            if start < 0:
                return
            yield start, end
            position = start + 1

    def _widened(self, index: int) -> Match:
        """Return the search for a pattern in texts whose digits might be others."""
        found = self._by_shape.get(index)
        if found is None:
            found = self._by_shape[index] = automata.single(widened(self._patterns[index]))
        return found

    def among_each(self, data: bytes, starts: Sequence[int], ends: Sequence[int], groups: Mapping[int, Iterable[int]]) -> dict[int, frozenset[int]]:
        """Return the same for texts that stand in `data` from `starts` to `ends`, signs between them, by their numbers; none where none may match.

        `groups` are, by the same numbers, the places of the searches of `groups` that match.
        """
        if is_strange(data):
            each = (self.among(data[start:end]) for start, end in zip(starts, ends, strict=True))
            return {number: patterns for number, patterns in enumerate(each) if patterns}
        found = {number: set().union(*(self._members[group] for group in of)) for number, of in groups.items()}
        low = lowered(data)
        text = f" {folded(low)} "
        plain, beyond = self._words
        if not data.isascii():
            beyond.in_texts(text, starts, found)
            text = text.translate(_ASCII_ALONE)
        plain.in_texts(text, starts, found)
        among: dict[int, frozenset[int]] = {}
        for number, patterns in found.items():
            start, end = starts[number], ends[number]
            possible = self._possible(patterns, self._signs(low[start:end], text[start + 1 : end + 1]))
            if possible:
                among[number] = possible
        return among

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

    def _grouped(self, wordless: Iterable[int]) -> Iterator[frozenset[int]]:
        """Yield patterns that ask for much the same signs together."""
        group: list[int] = []
        length = 0
        for index in sorted(wordless, key=lambda index: (sorted(map(sorted, self._required[index].signs)), index)):
            size = len(self._patterns[index])
            if group and (len(group) == GROUP or length + size > GROUP_LENGTH):
                yield frozenset(group)
                group, length = [], 0
            group.append(index)
            length += size
        if group:
            yield frozenset(group)

    def _signs(self, low: bytes, text: str) -> set[int]:
        """Return the signs of a text that is lowered; `text` is what it is folded."""
        signs = {*low.translate(_ONE_DIGIT, self._dropped)}
        if _NOUGHT in signs:
            signs.add(RUN + min(digits_in_a_row(text), LONGEST_RUN))
        return signs

    def _possible(self, patterns: Iterable[int], signs: set[int]) -> frozenset[int]:
        """Return those of some patterns whose signs a text has."""
        required = self._required
        return frozenset([index for index in patterns if _has(signs, required[index].signs)])


def _has(signs: set[int], kinds: Iterable[frozenset[int]]) -> bool:
    for kind in kinds:  # noqa: SIM110 - a generator costs twice as much
        if kind.isdisjoint(signs):
            return False
    return True


def is_strange(data: bytes) -> bool:
    """Say whether a text has letters that are others where case is ignored."""
    return not data.isascii() and automata.admits(_strange(), data)


@cache
def _strange() -> Match:
    return automata.search(f"[{STRANGE}]")


_ASCII_ALONE = dict.fromkeys(range(128, 256), SIGN)
_NOUGHT = ord(DIGIT)
_ONE_DIGIT = bytes(_NOUGHT if byte in DIGITS else byte for byte in range(256))


def _parts_of(text: str, lengths: Iterable[int]) -> set[str]:
    """Return all parts of a text that have one of some lengths."""
    return {text[start : start + length] for length in lengths for start in range(len(text) - length + 1)}
