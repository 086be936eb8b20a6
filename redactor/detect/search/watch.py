"""The pace of an automaton: whether it has been too slow for so long that another way is to take its turn; and whether what it is to read is alike."""

from __future__ import annotations

from collections.abc import Iterable

#: How many times as long the next turn of the other way is.
LONGER = 4
#: So many marks are remembered before they are forgotten all at once.
MAX_SEEN = 4096


class Likeness:
    """Which share of what came of late had a mark that was seen before; nothing but marks is kept."""

    __slots__ = ("_alike", "_all", "_seen", "_window", "share")

    def __init__(self, window: int) -> None:
        self._window = window
        self._seen: set[int] = set()
        self._all = self._alike = 0
        #: Of the last window (so much weight at least), -1 before it was full.
        self.share = -1.0

    def saw(self, marks: Iterable[int], weight: int = 1) -> bool:
        """Take note of something by its marks, of which one that was seen makes it alike; return whether a window is full now."""
        if not self._seen.isdisjoint(marks):
            self._alike += weight
        if len(self._seen) >= MAX_SEEN:
            self._seen.clear()
        self._seen.update(marks)
        self._all += weight
        if self._all < self._window:
            return False
        self.share = self._alike / self._all
        self._all = self._alike = 0
        return True


class Watch:
    """Looks at the clock after `each_round` nanoseconds of an automaton's work.

    Bytes that took longer than `slow` nanoseconds each, and hardly less than in the round before, are too slow: what is new costs
    much, once; what RE2 forgets again costs as much each time.
    """

    __slots__ = ("_before", "_bytes", "_least", "_longest", "_round", "_slow", "_spent", "_turn")

    def __init__(self, slow: float, each_round: int, turn: int, longest: int) -> None:
        self._slow, self._round = slow, each_round
        self._turn, self._longest = turn, longest
        self._before = float("inf")
        self._bytes = self._spent = self._least = 0

    def __repr__(self) -> str:
        return f"Watch({self._slow} ns)"

    def took(self, nanoseconds: int, size: int) -> int:
        """Take note of what some bytes took; return for how many bytes the other way is to take its turn, 0 while the automaton is fast enough."""
        self._spent += nanoseconds
        self._bytes += size
        if self._spent < self._round or self._bytes < self._least:
            return 0
        each = self._spent / self._bytes
        is_slow = each > self._slow and 4 * each > 3 * self._before
        self._before = each
        self._bytes = self._spent = 0
        turn = self._turn if is_slow else 0
        if is_slow:
            self._turn = min(LONGER * self._turn, self._longest)
        return turn

    def again(self, least: int = 0) -> None:
        """Begin anew, and read so many bytes at least before the next look."""
        self._before, self._least = float("inf"), least
        self._bytes = self._spent = 0
