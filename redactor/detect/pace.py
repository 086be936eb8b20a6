"""How a log is read: with one automaton over all rows, or row by row where the lines are too unlike each other for that.

One automaton is the fastest way to read what programs write, whose lines are alike, once it has the states for them: those of a few programs take
a second or two to make. A log of many programs needs more states than RE2 may keep, and then each byte takes a thousand times as long; the sieve
(see merged.py) needs hardly any. It also reads what comes first: a pipe's first line waits for no automaton.
"""

from __future__ import annotations

from redactor.detect.automata import Match
from redactor.detect.merged import LEAST, START, Merged

#: Bytes between two looks at the clock.
STRIDE = 4096
#: After so many nanoseconds of processor the pace is looked at; a byte that took longer than SLOW, about what the sieve takes, is slow.
ROUND, SLOW = 60_000_000, 500
#: For so many nanoseconds an automaton that is slow is waited for while the lines are alike: what is new costs twenty microseconds a byte, once.
PATIENCE = 2_000_000_000
#: The same while they are not; what has nothing personal may need few states all the same. Such lines have to wait for a trial for so many bytes more.
DOUBT, DOUBTED = 120_000_000, 1 << 16
#: The sieve's turn after that, in bytes, and how many times as long the next one is until the automaton has been fast again.
FIRST_TURN, LONGEST_TURN, LONGER = 1 << 21, 1 << 26, 4
#: Lines are alike when this share of so many begins, but for digits, as one before; so many of each stretch are looked at.
ALIKE, ALIKE_LINES, SAMPLE, BEGINS = 0.7, 64, 8, 40
MAX_SEEN = 4096


class _Likeness:
    """Says whether the lines of late begin as lines before them."""

    __slots__ = ("_alike", "_lines", "_seen", "share")

    def __init__(self) -> None:
        self._seen: set[int] = set()
        self._lines = self._alike = 0
        #: Of the last ALIKE_LINES lines, -1 before there were any.
        self.share = -1.0

    def saw(self, data: bytes) -> None:
        """Take note of some lines of a stretch, which may begin amid one."""
        lines = data.split(b"\n", SAMPLE)
        for line in lines[1:SAMPLE] if len(lines) > SAMPLE else lines:
            if not line:
                continue
            begins = hash(line.translate(None, b"0123456789")[:BEGINS])  # no text is kept
            self._lines += 1
            if begins in self._seen:
                self._alike += 1
            else:
                if len(self._seen) >= MAX_SEEN:
                    self._seen.clear()
                self._seen.add(begins)
        if self._lines >= ALIKE_LINES:
            self.share = self._alike / self._lines
            self._lines = self._alike = 0


class Pace:
    """The search that reads logs now: `merged`, whose short and long texts all go through its sieve, or its automaton of all rows."""

    __slots__ = ("_bytes", "_invested", "_is_slow", "_likeness", "_merged", "_rest", "_spent", "_turn", "match")

    def __init__(self, merged: Merged) -> None:
        self._merged = merged
        #: What the next bytes are searched with.
        self.match: Match = merged
        self._rest, self._turn = START, FIRST_TURN
        self._likeness = _Likeness()
        self._begin()

    def __repr__(self) -> str:
        return f"Pace(by_sieve={self.match is self._merged})"

    def _begin(self) -> None:
        self._bytes = self._spent = self._invested = 0
        self._is_slow = True

    def took(self, nanoseconds: int, data: bytes, start: int, end: int) -> Match:
        """Take note of what `data[start:end]` of a log took of the processor, and return what the next bytes are to be searched with."""
        size = max(end - start, LEAST)
        if self.match is self._merged:
            self._rest -= size
            self._likeness.saw(data[start:end])
            if self._rest <= (0 if self._likeness.share >= ALIKE else -DOUBTED):
                self._begin()
                self.match = self._merged.whole
            return self.match
        self._spent += nanoseconds
        self._bytes += size
        if self._is_slow:
            self._likeness.saw(data[start:end])
        if self._spent >= ROUND:
            self._look()
        return self.match

    def _look(self) -> None:
        """Look at the pace of the automaton."""
        self._is_slow = self._spent > SLOW * self._bytes
        self._invested = self._invested + self._spent if self._is_slow else 0
        self._bytes = self._spent = 0
        if not self._is_slow:
            self._turn = FIRST_TURN
        elif self._invested >= (PATIENCE if self._likeness.share >= ALIKE else DOUBT):
            self._rest, self._turn = self._turn, min(LONGER * self._turn, LONGEST_TURN)
            self.match = self._merged
            self._merged.forget()
