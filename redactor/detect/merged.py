"""Several automata searched as one: where the leftmost of their matches stands, that of the earliest one where they tie.

One automaton over all rows has a state for every combination of rows that are under way at once; long texts that say many different
things need so many that RE2's budget is thrown away again and again. Automata over some of the rows each need their sum. For a short
text the one search is cheaper, and it needs few states.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any

from redactor.detect.automata import Match

#: Bytes up to which a text is searched with one automaton.
SHORT = 1024
_NONE = (-1, -1)


class Merged:
    """`match(anchor, data, start, end)` of several automata; safe to share by threads.

    `whole` makes the automaton of all rows, `parts` those of some each; both when they are first needed. For the bytes it was last
    asked about it remembers where each part matches next: asked again from a later place, it searches with those alone that
    matched before that place.
    """

    def __init__(self, whole: Callable[[], Match], parts: Callable[[], Sequence[Match]]) -> None:
        self._make = whole, parts
        self._local = threading.local()

    def __repr__(self) -> str:
        return "Merged(...)"

    @cached_property
    def whole(self) -> Match:
        """The automaton of all rows."""
        return self._make[0]()

    @cached_property
    def parts(self) -> tuple[Match, ...]:
        """The automata of some rows each, in the order of the rows."""
        return tuple(self._make[1]())

    def __call__(self, anchor: Any, data: bytes, position: int, size: int) -> list[tuple[int, int]]:
        """Return [(start, end)] of the leftmost match in data[position:size], [(-1, -1)] when there is none."""
        if size <= SHORT:
            return self.whole(anchor, data, position, size)
        local, parts = self._local, self.parts
        known = getattr(local, "known", None)
        if known is None or local.data is not data or position < local.position or size != local.size:
            known = local.known = [match(anchor, data, position, size)[0] for match in parts]
            local.data, local.size = data, size
        else:
            for index, (start, _) in enumerate(known):
                if 0 <= start < position:
                    known[index] = parts[index](anchor, data, position, size)[0]
        local.position = position
        best = _leftmost(known)
        if best[0] < 0:
            local.known = local.data = None  # nothing more is asked about these bytes: keep none of them
        return [best]

    def once(self, anchor: Any, data: bytes, position: int, size: int) -> list[tuple[int, int]]:
        """Return the same, and leave what is remembered as it is: for a look at other bytes in between."""
        if size <= SHORT:
            return self.whole(anchor, data, position, size)
        return [_leftmost([match(anchor, data, position, size)[0] for match in self.parts])]


def _leftmost(found: Sequence[tuple[int, int]]) -> tuple[int, int]:
    best = _NONE
    for one in found:
        if one[0] >= 0 and (best[0] < 0 or one[0] < best[0]):
            best = one
    return best
