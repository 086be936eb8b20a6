"""What stands where in a text, asked for by range: how long an answer takes hangs on what stands there, not on how much there is."""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import Generic, TypeVar

T = TypeVar("T")


class Ranges(Generic[T]):
    """Items by the range of a text in which each stands, given as (start, end, item); they may overlap."""

    __slots__ = ("_places", "_reach", "_starts")

    def __init__(self, places: Iterable[tuple[int, int, T]]) -> None:
        self._places = sorted(places, key=lambda place: place[:2])
        self._starts = [start for start, _, _ in self._places]
        self._reach = list(accumulate((end for _, end, _ in self._places), max))

    def __repr__(self) -> str:
        return f"Ranges({len(self._places)})"

    def over(self, start: int, end: int) -> Iterator[tuple[int, int, T]]:
        """Yield what stands in any part of [start, end), the last first."""
        at = bisect.bisect_left(self._starts, end)
        while at and self._reach[at - 1] > start:
            at -= 1
            if self._places[at][1] > start:
                yield self._places[at]
