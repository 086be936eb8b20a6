"""One search over many texts: which of them an automaton may find something in.

The texts are joined with line ends around a separator, so that each begins and ends where a line does. A match says that every
text it touches is to be looked at alone, and the search goes on in the text behind it. A pattern that would match in a text
alone therefore never goes unseen: nothing it asks of its surroundings (`^`, `$`, a word border) differs in the joined text.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from redactor.detect import automata
from redactor.detect.automata import Match

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

        That is (-1, -1) where the match takes in more than the text: it may match otherwise in the text alone.
        """
        found: list[tuple[int, bytes, tuple[int, int]]] = []
        data, starts, anchor = self._data, self._starts, self._anchor
        size, count, border = len(data), len(starts), len(BORDER)
        start, end = match(anchor, data, 0, size)[0]
        while start >= 0:
            first = bisect_right(starts, start + 1) - 1
            following = max(bisect_right(starts, end), first + 1)
            for index in range(first, following):
                begin = starts[index]
                last = starts[index + 1] - border if index + 1 < count else size
                within = begin <= start < end <= last
                found.append((index, data[begin:last], (start - begin, end - begin) if within else (-1, -1)))
            if following >= count:
                break
            start, end = match(anchor, data, starts[following] - 1, size)[0]
        return found
