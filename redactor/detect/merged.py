"""Several automata searched as one: where the leftmost of their matches stands, that of the earliest one where they tie.

One automaton over all rows has a state for every combination of rows that are under way at once; long texts that say many different
things need so many that RE2's budget is thrown away again and again. Automata over some of the rows each need their sum. Short texts that
are much alike, as the lines of one program are, need few states, and there the one search is cheaper.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any

from redactor.detect.automata import Match

#: Bytes up to which a text may be searched with one automaton.
SHORT = 1024
#: After so many searches of short texts with one automaton their time is looked at. Where one took more nanoseconds than this
#: and hardly less than the last time, the parts take their turn: for so many searches, twice as many when it happens again.
ROUND, SLOW, FIRST_TURN, LONGEST_TURN = 256, 100_000, 256, 1 << 16
_NONE = (-1, -1)


class Merged:
    """`match(anchor, data, start, end)` of several automata; safe to share by threads.

    `whole` makes the automaton of all rows, `parts` those of some each; both when they are first needed. For the bytes it was last
    asked about it remembers where each part matches next: asked again from a later place, it searches with those alone that
    matched before that place. How fast the one automaton is for short texts decides which way the next ones go, never what is found.
    """

    def __init__(self, whole: Callable[[], Match], parts: Callable[[], Sequence[Match]]) -> None:
        self._make = whole, parts
        self._local = threading.local()
        self._turn = self._rest = FIRST_TURN
        self._asked = self._spent = 0
        self._before = 1 << 62

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
            if not self._rest:
                return self._as_one(anchor, data, position, size)
            self._rest -= 1
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

    def _as_one(self, anchor: Any, data: bytes, position: int, size: int) -> list[tuple[int, int]]:
        """Search with the automaton of all rows, and look at its time now and then."""
        began = time.perf_counter_ns()
        found = self.whole(anchor, data, position, size)
        self._spent += time.perf_counter_ns() - began
        self._asked += 1
        if self._asked >= ROUND:
            if self._spent > ROUND * SLOW and 4 * self._spent > 3 * self._before:
                self._rest = self._turn = min(2 * self._turn, LONGEST_TURN)
            self._before = self._spent
            self._asked = self._spent = 0
        return found

    def once(self, anchor: Any, data: bytes, position: int, size: int) -> list[tuple[int, int]]:
        """Return the same, and leave what is remembered as it is: for a look at other bytes in between."""
        if size <= SHORT:
            if not self._rest:
                return self._as_one(anchor, data, position, size)
            self._rest -= 1
        return [_leftmost([match(anchor, data, position, size)[0] for match in self.parts])]


def _leftmost(found: Sequence[tuple[int, int]]) -> tuple[int, int]:
    best = _NONE
    for one in found:
        if one[0] >= 0 and (best[0] < 0 or one[0] < best[0]):
            best = one
    return best
