"""One search over many texts: which of them an automaton may find something in.

The texts are joined with line ends around a separator, so that each begins and ends where a line does. A match says that every
text it touches is to be looked at alone, and the search goes on in the text behind it. A pattern that would match in a text
alone therefore never goes unseen: nothing it asks of its surroundings (`^`, `$`, a word border) differs in the joined text.
"""

from __future__ import annotations

import time
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from redactor.detect.search import automata
from redactor.detect.search.automata import BORDER, Match
from redactor.detect.search.merged import SHORT, Merged

#: Bytes of texts that go one way together (see merged.py).
SLICE = 4096


class Joint:
    """Texts joined for searches; built once for all of them."""

    __slots__ = ("_anchor", "_data", "_starts", "is_ascii")

    def __init__(self, texts: Sequence[str]) -> None:
        self._anchor = automata.unanchored()
        joined = BORDER.join(texts)
        self.is_ascii = joined.isascii()
        self._data = joined.encode("utf-8", "surrogatepass")
        sizes = map(len, texts) if self.is_ascii else (len(text.encode("utf-8", "surrogatepass")) for text in texts)
        self._starts = list(accumulate((size + len(BORDER) for size in sizes), initial=0))[:-1]

    def __repr__(self) -> str:
        return f"Joint({len(self._starts)} texts)"

    def which(self, match: Match) -> list[int]:
        """Return the indices of the texts that `match` may match in, ascending."""
        return [index for first, following, _ in self._touched(match, 0, len(self._starts)) for index in range(first, following)]

    def firsts(self, match: Match) -> Iterator[tuple[int, bytes, tuple[int, int]]]:
        """Yield the index and bytes of the texts that `which` tells, with where in each `match` matches first.

        That is (-1, -1) where a match takes in more than the text: there may be another in the text alone. Several automata that are
        searched as one are asked one after the other, which costs less than finding the leftmost of all of them again and again.
        """
        data, starts, ends, last = self._data, self._starts, self._ends(), len(self._starts)
        merged, is_long = match if isinstance(match, Merged) else None, len(data) > SHORT
        at = 0
        while at < last:
            upto = max(bisect_right(starts, starts[at] + SLICE), at + 1)
            size = ends[upto - 1] - starts[at]
            if merged is not None and merged.turns_of(len(data)).is_sieves:
                base = starts[at]
                grouped = self._grouped(merged.sieve.groups, at, upto)
                places = [start - base for start in starts[at:upto]], [end - base for end in ends[at:upto]]
                for number, text, place in merged.firsts(data[base : ends[upto - 1]], *places, grouped, merged.turns_of(len(data))):
                    yield at + number, text, place
            else:
                began = time.perf_counter_ns()
                best: dict[int, tuple[int, int]] = {}
                for part in merged.parts if merged is not None and is_long else (match,):
                    for index, place in self._places(part, at, upto, ends):
                        before = best.get(index)
                        if before is None or (before[0] >= 0 and place[0] < before[0]):
                            best[index] = place
                if merged is not None and is_long:
                    merged.turns.took(time.perf_counter_ns() - began, size)
                for index in sorted(best):
                    yield index, data[starts[index] : ends[index]], best[index]
            at = upto

    def _grouped(self, groups: Iterable[Match], at: int, upto: int) -> dict[int, list[int]]:
        """Return, by the number of a text from `at` on, the places of the searches that match in it."""
        grouped: dict[int, list[int]] = {}
        for number, group in enumerate(groups):
            for first, following, _ in self._touched(group, at, upto):
                for index in range(first, following):
                    grouped.setdefault(index - at, []).append(number)
        return grouped

    def _ends(self) -> list[int]:
        return [*(start - len(BORDER) for start in self._starts[1:]), len(self._data)]

    def _places(self, match: Match, first_text: int, upto: int, ends: Sequence[int]) -> Iterator[tuple[int, tuple[int, int]]]:
        """Yield those of some texts that a match touches, with where it stands in a text that holds all of it, else (-1, -1)."""
        for first, following, (start, end) in self._touched(match, first_text, upto):
            begin = self._starts[first]
            if following == first + 1 and begin <= start < end <= ends[first]:
                yield first, (start - begin, end - begin)
            else:
                for index in range(first, following):
                    yield index, (-1, -1)

    def _touched(self, match: Match, first_text: int, upto: int) -> Iterator[tuple[int, int, tuple[int, int]]]:
        """Yield which of some texts a match touches, the first and the one behind the last, and where it stands; the search goes on behind them."""
        data, starts, anchor = self._data, self._starts, self._anchor
        size = starts[upto] - 1 if upto < len(starts) else len(data)
        start, end = match(anchor, data, max(starts[first_text] - 1, 0), size)[0] if first_text < upto else (-1, -1)
        while start >= 0:
            # A pattern may take the line end before a text for its border: the match then belongs to that text.
            first = bisect_right(starts, start + 1) - 1
            following = max(bisect_right(starts, end), first + 1)
            yield first, following, (start, end)
            if following >= upto:
                return
            start, end = match(anchor, data, starts[following] - 1, size)[0]
