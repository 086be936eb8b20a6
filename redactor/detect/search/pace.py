"""How a log is read: with one automaton over all rows, or row by row where the lines are too unlike each other for that.

One automaton is the fastest way to read what programs write, whose lines are alike, once it has the states for them: those of a few programs take
a second or two to make. A log of many programs needs more states than RE2 may keep, and then each byte takes a thousand times as long; the sieve
(see merged.py) needs hardly any. It also reads what comes first: a pipe's first line waits for no automaton.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from redactor.detect.search.merged import LEAST
from redactor.detect.search.watch import LONGER, Likeness

#: The sieve begins, for so many bytes.
START = 1 << 18
#: Bytes between two looks at the clock.
STRIDE = 4096
#: After so many nanoseconds of processor the pace is looked at; a byte that took longer than one takes the sieve here, SLOW at least, is slow.
ROUND, SLOW = 60_000_000, 500
#: What is done with each region that is found takes about so many nanoseconds, whichever way it was found: they say nothing of the pace.
BESIDE = 8_000
#: An automaton that is slow is waited for as long as the sieve takes for so many bytes while the lines are alike: what is new costs twenty microseconds a byte, once. It is
#: counted so, and not in seconds, since a slower machine would never see the states of a log made.
PATIENCE = 6 << 20
#: The same while they are not; what has nothing personal may need few states all the same. Such lines have to wait for a trial for so many bytes more.
DOUBT, DOUBTED = 240_000, 1 << 16
#: The sieve's turn after that, in bytes; each is LONGER times the one before until the automaton has been fast again.
FIRST_TURN, LONGEST_TURN = 1 << 21, 1 << 26
#: So many bytes tell how fast the sieve is.
TELLING = 1 << 16
#: Lines are alike when this share of so many begins or ends, but for digits, as one before (many name an account within their first characters); so many of each stretch are looked at.
ALIKE, ALIKE_LINES, SAMPLE, BEGINS, ENDS = 0.7, 64, 8, 40, 16


def marks(data: bytes) -> Iterator[tuple[int, int]]:
    """Yield how some lines of a stretch begin and end, which may begin amid one: two numbers for each, no text."""
    lines = data.split(b"\n", SAMPLE)
    for line in lines[1:SAMPLE] if len(lines) > SAMPLE else lines:
        if line:
            plain = line.translate(None, b"0123456789")
            yield hash(plain[:BEGINS]), hash(plain[-ENDS:])


class Forgets(Protocol):
    """A search with an automaton over all rows that can be made anew."""

    def forget(self) -> None:
        """Let go of the automaton."""


class Pace:
    """Says how a log is read now: row by row or with the automaton over all rows of `search`. The first `start` bytes at least are read row by row; `slow` are nanoseconds for a byte (SLOW), `patience` bytes of the sieve that an automaton which is slow may cost."""

    __slots__ = ("_bytes", "_each", "_invested", "_is_slow", "_likeness", "_patience", "_rest", "_search", "_sifted", "_slow", "_spent", "_turn", "is_sieves")

    def __init__(self, search: Forgets, *, start: int = START, slow: int | None = None, patience: int = PATIENCE) -> None:
        self._search, self._slow, self._patience = search, slow, patience
        #: Whether the next bytes are read row by row.
        self.is_sieves = start > 0
        self._rest, self._turn = start, FIRST_TURN
        #: What the sieve took, in bytes and nanoseconds, and so for each byte once that tells.
        self._sifted = (0, 0)
        self._each = 0.0
        self._likeness = Likeness(ALIKE_LINES)
        self._begin()

    def __repr__(self) -> str:
        return f"Pace(is_sieves={self.is_sieves})"

    def _begin(self) -> None:
        self._bytes = self._spent = self._invested = 0
        self._is_slow = True

    def took(self, nanoseconds: int, data: bytes, start: int, end: int, *, found: int = 0) -> None:
        """Take note of what `data[start:end]` of a log, in which so many regions were found, took of the processor; it may be another's turn then."""
        nanoseconds = max(nanoseconds - BESIDE * found, 0)
        size = max(end - start, LEAST)
        if self.is_sieves:
            self.sifted(nanoseconds, size)
            self.passed(data, start, end)
            return
        self._spent += nanoseconds
        self._bytes += size
        if self._is_slow:
            self._saw(data[start:end])
        if self._spent >= ROUND:
            self._look()

    def passed(self, data: bytes, start: int, end: int) -> None:
        """Take note of what of a log goes through the sieve; it may be the automaton's turn then."""
        self._rest -= max(end - start, LEAST)
        self._saw(data[start:end])
        if self._rest <= (0 if self._likeness.share >= ALIKE else -DOUBTED):
            self._begin()
            self.is_sieves = False

    def sifted(self, nanoseconds: int, size: int) -> None:
        """Take note of what so many bytes took the sieve."""
        known, taken = self._sifted
        self._sifted = known, taken = known + size, taken + nanoseconds
        self._each = taken / known if known >= TELLING else 0.0

    def _saw(self, data: bytes) -> None:
        for of_line in marks(data):
            self._likeness.saw(of_line)

    def _look(self) -> None:
        """Look at the pace of the automaton."""
        slow = max(SLOW if self._slow is None else self._slow, self._each)
        self._is_slow = self._spent > slow * self._bytes
        self._invested = self._invested + self._spent if self._is_slow else 0
        self._bytes = self._spent = 0
        if not self._is_slow:
            self._turn = FIRST_TURN
        elif self._invested >= slow * (self._patience if self._likeness.share >= ALIKE else DOUBT):
            self._rest, self._turn = self._turn, min(LONGER * self._turn, LONGEST_TURN)
            self.is_sieves = True
            self._search.forget()
