"""How a log is read: with one automaton over all rows, or with one for each group of rows where the lines are too unlike each other for that.

One automaton is the fastest way to read what programs write, whose lines are alike. A log of many programs needs more states than RE2 may keep,
and then each byte takes hundreds of times as long; automata over some of the rows each need their sum of states, and find the same. What comes first is searched row by row (see merged.py): a pipe's first line waits for no automaton.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from redactor.detect.automata import Match
from redactor.detect.merged import LEAST, START, Merged
from redactor.detect.watch import Watch

#: Bytes between two looks at the clock.
STRIDE = 4096
#: After so many nanoseconds of processor the pace is looked at, and a byte that took longer than SLOW is slow: what is new costs about a microsecond,
#: once; what RE2 forgets again costs twenty, each time.
ROUND, SLOW = 250_000_000, 5000
#: For so many bytes the groups take their turn then.
FIRST_TURN, LONGEST_TURN = 1 << 20, 1 << 26


class Pace:
    """The search that reads logs now: at first `merged`, then its automaton of all rows; `groups` makes the search by groups when it is first needed."""

    def __init__(self, merged: Merged, groups: Callable[[], Match]) -> None:
        self._merged, self._make = merged, groups
        self._match: Match = merged
        self._begins = START
        self._rest = 0
        self._watch = Watch(SLOW, ROUND, FIRST_TURN, LONGEST_TURN, patient=True)

    def __repr__(self) -> str:
        return f"Pace(by_groups={self._rest > 0})"

    @cached_property
    def _groups(self) -> Match:
        return self._make()

    def begin(self, size: int) -> Match:
        """Return what a block of so many bytes is searched with."""
        if self._begins > 0:
            self._begins -= max(size, LEAST)
            if self._begins <= 0:
                self._match = self._merged.whole
        return self._match

    def took(self, nanoseconds: int, size: int) -> Match:
        """Take note of what so many bytes of a log took, and return what the next ones are to be searched with."""
        if self._begins > 0:
            return self._match
        if self._rest > 0:
            self._rest -= size
            if self._rest <= 0:
                self._match = self._merged.whole
                self.__dict__.pop("_groups", None)
                self._watch.again()
        else:
            self._rest = self._watch.took(nanoseconds, size)
            if self._rest:
                self._match = self._groups
                self._merged.forget()
        return self._match
