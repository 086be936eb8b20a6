"""How a log is read: with one automaton over all rows, or row by row where the lines are too unlike each other for that.

One automaton is the fastest way to read what programs write, whose lines are alike, once it has the states for them: those of a few programs take
a second or two to make. A log of many programs needs more states than RE2 may keep, and then each byte takes a thousand times as long; the sieve
(see merged.py) needs hardly any. It also reads what comes first: a pipe's first line waits for no automaton.
"""

from __future__ import annotations

from collections.abc import Iterator

from redactor.detect.search.automata import Match
from redactor.detect.search.merged import LEAST, Merged
from redactor.detect.search.watch import LONGER, Likeness

#: The sieve begins, for so many bytes.
START = 1 << 18
#: Bytes between two looks at the clock.
STRIDE = 4096
#: After so many nanoseconds of processor the pace is looked at; a byte that took longer than SLOW, about what the sieve takes, is slow.
ROUND, SLOW = 60_000_000, 500
#: For so many nanoseconds an automaton that is slow is waited for while the lines are alike: what is new costs twenty microseconds a byte, once.
PATIENCE = 2_000_000_000
#: The same while they are not; what has nothing personal may need few states all the same. Such lines have to wait for a trial for so many bytes more.
DOUBT, DOUBTED = 120_000_000, 1 << 16
#: The sieve's turn after that, in bytes; each is LONGER times the one before until the automaton has been fast again.
FIRST_TURN, LONGEST_TURN = 1 << 21, 1 << 26
#: Lines are alike when this share of so many begins, but for digits, as one before; so many of each stretch are looked at.
ALIKE, ALIKE_LINES, SAMPLE, BEGINS = 0.7, 64, 8, 40


def beginnings(data: bytes) -> Iterator[int]:
    """Yield how some lines of a stretch begin, which may begin amid one: a number for each, no text."""
    lines = data.split(b"\n", SAMPLE)
    for line in lines[1:SAMPLE] if len(lines) > SAMPLE else lines:
        if line:
            yield hash(line.translate(None, b"0123456789")[:BEGINS])


class Pace:
    """The search that reads logs now: `merged`, whose short and long texts all go through its sieve, or its automaton of all rows."""

    __slots__ = ("_bytes", "_invested", "_is_slow", "_likeness", "_merged", "_rest", "_spent", "_turn", "is_sieves")

    def __init__(self, merged: Merged) -> None:
        self._merged = merged
        #: Whether the next bytes are read row by row.
        self.is_sieves = True
        self._rest, self._turn = START, FIRST_TURN
        self._likeness = Likeness(ALIKE_LINES)
        self._begin()

    def __repr__(self) -> str:
        return f"Pace(is_sieves={self.is_sieves})"

    def match(self, *, is_ascii: bool) -> Match:
        """Return what the next bytes are searched with, of ASCII alone or not."""
        return self._merged if self.is_sieves else self._merged.plain if is_ascii else self._merged.whole

    def _begin(self) -> None:
        self._bytes = self._spent = self._invested = 0
        self._is_slow = True

    def took(self, nanoseconds: int, data: bytes, start: int, end: int) -> None:
        """Take note of what `data[start:end]` of a log took of the processor; it may be another's turn then."""
        size = max(end - start, LEAST)
        if self.is_sieves:
            self._rest -= size
            self._saw(data[start:end])
            if self._rest <= (0 if self._likeness.share >= ALIKE else -DOUBTED):
                self._begin()
                self.is_sieves = False
            return
        self._spent += nanoseconds
        self._bytes += size
        if self._is_slow:
            self._saw(data[start:end])
        if self._spent >= ROUND:
            self._look()

    def _saw(self, data: bytes) -> None:
        for mark in beginnings(data):
            self._likeness.saw((mark,))

    def _look(self) -> None:
        """Look at the pace of the automaton."""
        self._is_slow = self._spent > SLOW * self._bytes
        self._invested = self._invested + self._spent if self._is_slow else 0
        self._bytes = self._spent = 0
        if not self._is_slow:
            self._turn = FIRST_TURN
        elif self._invested >= (PATIENCE if self._likeness.share >= ALIKE else DOUBT):
            self._rest, self._turn = self._turn, min(LONGER * self._turn, LONGEST_TURN)
            self.is_sieves = True
            self._merged.forget()
