"""A log is read with one automaton while that is fast, and by groups of rows where its lines are too unlike each other."""

from __future__ import annotations

from pathlib import Path

import pytest

from redactor import Redactor
from redactor.detect import pace, row_groups, scan
from redactor.detect.automata import Each, Match
from redactor.detect.merged import LEAST, START, Merged
from redactor.detect.pace import Pace
from redactor.detect.watch import LONGER
from redactor.evaluate import gold

GOLDEN = Path(__file__).parents[1] / "golden"


def whole(_anchor: object, _data: bytes, _start: int, _end: int) -> list[tuple[int, int]]:
    return [(0, 1)]


def groups(_anchor: object, _data: bytes, _start: int, _end: int) -> list[tuple[int, int]]:
    return [(0, 1)]


def made() -> Pace:
    return Pace(Merged(lambda: whole, lambda: [whole], Each(["a"])), lambda: groups)


def rounds(one: Pace, *paces: int) -> list[bool]:
    """Let bytes take so many nanoseconds each, for a round each; say after each whether the groups are on."""
    one.begin(START)
    return [one.took(pace.ROUND, pace.ROUND // each) is groups for each in paces]


def test_what_is_fast_stays() -> None:
    assert rounds(made(), 20, 2000, 30, 4000, 4000, 4000) == [False] * 6


def test_one_slow_round_is_no_reason() -> None:
    assert rounds(made(), 20, 9000, 20, 9000, 100) == [False] * 5


def test_what_becomes_faster_stays() -> None:
    assert rounds(made(), 40_000, 20_000, 10_000, 5000, 2000) == [False] * 5


def test_what_stays_slow_gives_way_and_gets_another_turn() -> None:
    one = made()
    assert rounds(one, 18_000, 18_000) == [False, True]
    assert one.took(1, pace.FIRST_TURN - 1) is groups
    assert one.took(1, 1) is whole
    assert rounds(one, 18_000, 18_000) == [False, True]
    assert one.took(1, LONGER * pace.FIRST_TURN - 1) is groups
    assert one.took(1, 1) is whole


def test_the_first_blocks_wait_for_no_automaton() -> None:
    one = made()
    one._merged._make = (lambda: pytest.fail("made"), lambda: pytest.fail("made"))
    for _ in range(START // LEAST - 1):  # a short line counts as a longer one
        assert one.begin(1) is one._merged
    one._merged._make = (lambda: whole, lambda: [whole])
    assert one.begin(1) is whole


def test_a_long_block_is_worth_an_automaton() -> None:
    assert made().begin(START) is whole


@pytest.mark.parametrize("way", ["row by row", "one automaton", "groups"])
@pytest.mark.parametrize("folder", ["logs", "devices", "secrets"])
def test_each_way_of_reading_makes_the_same_of_a_log(folder: str, way: str) -> None:
    blocks = [leaf.text.encode() for unit in gold.read(GOLDEN / folder) for leaf in unit.leaves]
    block = b"\n".join(blocks)
    usual, other = Redactor("support", key=b"k" * 32, names="off"), Redactor("support", key=b"k" * 32, names="off")
    usual.redact_log(block)
    other.redact_log(b"")
    assert other._log is not None
    scanner = other._log._scanner = scan.Scanner(*row_groups.log_groups(), log=True)
    assert scanner.pace is not None
    match: Match = {"row by row": scanner.first.merged, "one automaton": scanner.first.merged.whole, "groups": scanner.pace._groups}[way]
    scanner.pace._match = match
    scanner.pace._begins = len(block) * 4 if way == "row by row" else 0
    scanner.pace._rest = len(block) * 4 if way == "groups" else 0
    for text in (*blocks[::5], block[:100_000]):
        assert other.redact_log(text) == usual.redact_log(text)
    assert way == "one automaton" or scanner.pace._match is match
