"""One search over many texts: which of them an automaton may find something in.

The texts are joined with line ends around a separator, so that each begins and ends where a line does. A match says that every
text it touches is to be looked at alone, and the search goes on in the text behind it. A pattern that would match in a text
alone therefore never goes unseen: nothing it asks of its surroundings (`^`, `$`, a word border) differs in the joined text.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from redactor.detect import automata
from redactor.detect.automata import Match
from redactor.detect.merged import SHORT, Merged

#: What stands between the texts.
BORDER = "\n\x1e\n"


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
        found: list[int] = []
        data, starts, anchor = self._data, self._starts, self._anchor
        size, count = len(data), len(starts)
        start, end = match(anchor, data, 0, size)[0]
        while start >= 0:
            # A pattern may take the line end before a text for its border: the match then belongs to that text.
            first = bisect_right(starts, start + 1) - 1
            following = max(bisect_right(starts, end), first + 1)
            found.extend(range(first, following))
            if following >= count:
                break
            start, end = match(anchor, data, starts[following] - 1, size)[0]
        return found

    def firsts(self, match: Match) -> list[tuple[int, bytes, tuple[int, int]]]:
        """Return the index and bytes of the texts that `which` tells, with where in each `match` matches first.

        That is (-1, -1) where a match takes in more than the text: there may be another in the text alone. Several automata that are
        searched as one are asked one after the other, which costs less than finding the leftmost of all of them again and again.
        """
        parts = match.parts if isinstance(match, Merged) and len(self._data) > SHORT else (match,)
        best: dict[int, tuple[int, int]] = {}
        for part in parts:
            for index, place in self._places(part):
                before = best.get(index)
                if before is None or (before[0] >= 0 and place[0] < before[0]):
                    best[index] = place
        data, starts, ends = self._data, self._starts, self._ends()
        return [(index, data[starts[index] : ends[index]], best[index]) for index in sorted(best)]

    def _ends(self) -> list[int]:
        return [*(start - len(BORDER) for start in self._starts[1:]), len(self._data)]

    def _places(self, match: Match) -> Iterator[tuple[int, tuple[int, int]]]:
        """Yield the texts that a match touches, with where it stands in a text that holds all of it, else (-1, -1)."""
        data, starts, anchor, ends = self._data, self._starts, self._anchor, self._ends()
        size, count = len(data), len(starts)
        start, end = match(anchor, data, 0, size)[0]
        while start >= 0:
            first = bisect_right(starts, start + 1) - 1
            following = max(bisect_right(starts, end), first + 1)
            begin = starts[first]
            if following == first + 1 and begin <= start < end <= ends[first]:
                yield first, (start - begin, end - begin)
            else:
                for index in range(first, following):
                    yield index, (-1, -1)
            if following >= count:
                return
            start, end = match(anchor, data, starts[following] - 1, size)[0]
