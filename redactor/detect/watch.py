"""The pace of an automaton: whether it has been too slow for so long that another way is to take its turn."""

from __future__ import annotations

#: How many times as long the next turn of the other way is.
LONGER = 4


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
