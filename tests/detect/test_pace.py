"""A log is read with one automaton while that is fast, and by groups of rows where its lines are too unlike each other."""

from __future__ import annotations

from pathlib import Path

import pytest

from redactor import Redactor
from redactor.detect import pace, row_groups, scan
from redactor.detect.pace import Pace
from redactor.evaluate import gold

GOLDEN = Path(__file__).parents[1] / "golden"


def whole(_anchor: object, _data: bytes, _start: int, _end: int) -> list[tuple[int, int]]:
    return [(0, 1)]


def groups(_anchor: object, _data: bytes, _start: int, _end: int) -> list[tuple[int, int]]:
    return [(0, 1)]


def rounds(one: Pace, *paces: int) -> list[bool]:
    """Let bytes take so many nanoseconds each, for a round each; say after each whether the groups are on."""
    return [one.took(pace.ROUND, pace.ROUND // each) is groups for each in paces]


def test_what_is_fast_stays() -> None:
    assert rounds(Pace(whole, lambda: groups), 20, 2000, 30, 4000, 4000, 4000) == [False] * 6


def test_one_slow_round_is_no_reason() -> None:
    assert rounds(Pace(whole, lambda: groups), 20, 9000, 20, 9000, 100) == [False] * 5


def test_what_becomes_faster_stays() -> None:
    assert rounds(Pace(whole, lambda: groups), 40_000, 20_000, 10_000, 5000, 2000) == [False] * 5


def test_what_stays_slow_gives_way_and_gets_another_turn() -> None:
    one = Pace(whole, lambda: groups)
    assert rounds(one, 18_000, 18_000) == [False, True]
    assert one.took(1, pace.FIRST_TURN - 1) is groups
    assert one.took(1, 1) is whole
    assert rounds(one, 18_000, 18_000) == [False, True]
    assert one.took(1, 2 * pace.FIRST_TURN - 1) is groups
    assert one.took(1, 1) is whole


@pytest.mark.parametrize("folder", ["logs", "devices", "secrets"])
def test_both_ways_of_reading_make_the_same_of_a_log(folder: str) -> None:
    blocks = [leaf.text.encode() for unit in gold.read(GOLDEN / folder) for leaf in unit.leaves]
    block = b"\n".join(blocks)
    one = Redactor("support", key=b"k" * 32, names="off")
    scanner = scan.Scanner(*row_groups.log_groups(), one=True)
    by_groups = Redactor("support", key=b"k" * 32, names="off")
    by_groups.redact_log(b"")
    assert by_groups._log is not None
    by_groups._log._scanner = scanner
    scanner.pace.match = scanner.pace._groups
    scanner.pace._rest = len(block) * 4
    for text in (*blocks[::5], block[:100_000]):
        assert by_groups.redact_log(text) == one.redact_log(text)
    assert scanner.pace.match is scanner.pace._groups
