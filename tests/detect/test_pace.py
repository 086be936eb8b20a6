"""A log is read with one automaton while that is fast, and row by row where its lines are too unlike each other."""

from __future__ import annotations

from pathlib import Path

import pytest

from redactor import Redactor
from redactor.detect import scan
from redactor.detect.rows import row_groups
from redactor.detect.search import pace
from redactor.detect.search.automata import Each
from redactor.detect.search.merged import LEAST, NEVER, Merged
from redactor.detect.search.pace import START, Pace
from redactor.detect.search.watch import LONGER, Likeness
from redactor.evaluate import gold

GOLDEN = Path(__file__).parents[1] / "golden"


ALIKE = b"".join(b"2024-05-01 10:22:%02d INFO [http-%d] shop.Orders: order %d stored\n" % (n % 60, n, n * n) for n in range(pace.ALIKE_LINES))
UNLIKE = b"\n".join(bytes((97 + n % 26, 97 + n // 26 % 26)) * 20 for n in range(pace.ALIKE_LINES))


def whole(_anchor: object, _data: bytes, _start: int, _end: int) -> list[tuple[int, int]]:
    return [(0, 1)]


def made() -> Pace:
    return Pace(Merged(lambda: whole, lambda: [whole], Each(["a"]), start=NEVER))


def begun(data: bytes = ALIKE) -> Pace:
    """Return a pace that has seen a first block, a few lines at a time."""
    one = made()
    see(one, data, START)
    return one


def see(one: Pace, data: bytes, size: int) -> None:
    """Let so many bytes be read, and all of these lines be looked at."""
    lines = data.splitlines(keepends=True)
    for place in range(0, len(lines), pace.SAMPLE - 1):
        block = b"".join(lines[place : place + pace.SAMPLE - 1])
        one.took(1, block, 0, max(len(block), size * (pace.SAMPLE - 1) // len(lines)))


def rounds(one: Pace, *paces: int, data: bytes = ALIKE) -> list[bool]:
    """Let bytes take so many nanoseconds each, for a round each; say after each whether the automaton is on."""
    return [_after(one, pace.ROUND, data, pace.ROUND // each) for each in paces]


def _after(one: Pace, nanoseconds: int, data: bytes, size: int) -> bool:
    one.took(nanoseconds, data, 0, size)
    return not one.is_sieves


def test_lines_that_are_alike_turn_to_the_automaton() -> None:
    assert not begun().is_sieves


def test_lines_that_are_unlike_each_other_wait_for_a_trial() -> None:
    one = begun(UNLIKE)
    assert one.is_sieves
    see(one, UNLIKE[::-1], pace.DOUBTED // 2)
    assert one.is_sieves
    see(one, UNLIKE, 2 * pace.DOUBTED)
    assert not one.is_sieves
    one._likeness.share = 0.1
    assert rounds(one, 20, 20_000, 20, 20_000, 20_000, data=b"") == [True, True, True, True, False]


def test_what_is_fast_stays_whatever_the_lines() -> None:
    one = begun()
    assert rounds(one, 20, 30, 20, data=UNLIKE) == [True] * 3


def test_alike_lines_are_waited_for_and_not_for_ever() -> None:
    one = begun()
    waited = pace.PATIENCE * pace.SLOW // pace.ROUND
    assert rounds(one, *[20_000] * waited) == [True] * waited
    assert rounds(one, 20_000) == [False]
    assert "whole" not in one._search.__dict__


def test_where_the_sieve_is_slow_the_automaton_is_waited_for_as_much_longer() -> None:
    one = made()
    one.sifted(4 * pace.SLOW * pace.TELLING, pace.TELLING)
    see(one, ALIKE, START)
    one._each = 4.0 * pace.SLOW
    waited = 4 * pace.PATIENCE * pace.SLOW // pace.ROUND
    assert rounds(one, *[20_000] * waited) == [True] * waited
    assert rounds(one, 20_000) == [False]


def test_the_sieve_is_believed_once_it_has_read_enough() -> None:
    one = made()
    one.sifted(9 * pace.TELLING, pace.TELLING - 1)
    assert one._each == 0.0
    one.sifted(1, 1)
    assert one._each == (9 * pace.TELLING + 1) / pace.TELLING


def test_what_is_done_with_what_is_found_says_nothing_of_the_pace() -> None:
    one = begun()
    for _ in range(2 * pace.PATIENCE * pace.SLOW // pace.ROUND):
        one.took(pace.ROUND, ALIKE, 0, 1000, found=pace.ROUND // pace.BESIDE + 1)
    assert not one.is_sieves
    for _ in range(2 * pace.PATIENCE * pace.SLOW // pace.ROUND):
        one.took(pace.ROUND, ALIKE, 0, 1000)
    assert one.is_sieves


def test_a_fast_round_begins_the_waiting_anew() -> None:
    one = begun()
    waited = pace.PATIENCE * pace.SLOW // pace.ROUND
    assert all(rounds(one, *[20_000] * waited, 20, *[20_000] * waited))


def test_a_slow_automaton_gives_way_soon_where_lines_are_unlike() -> None:
    one = begun()
    one._likeness.share = 0.1
    assert rounds(one, *[20_000] * (pace.DOUBT * pace.SLOW // pace.ROUND), data=b"") == [*[True] * (pace.DOUBT * pace.SLOW // pace.ROUND - 1), False]


def test_each_turn_of_the_sieve_is_longer_until_the_automaton_was_fast() -> None:
    one = begun()
    turns = []
    for _ in range(3):
        one._likeness.share = 0.1
        assert rounds(one, 20_000, 20_000, data=b"")[-1] is False
        turns.append(one._rest)
        one._likeness.share = 1.0
        one.took(1, ALIKE, 0, one._rest - LEAST)
        assert one.is_sieves
        one.took(1, ALIKE, 0, LEAST)
        assert not one.is_sieves
    assert turns == [pace.FIRST_TURN, LONGER * pace.FIRST_TURN, LONGER**2 * pace.FIRST_TURN]
    assert rounds(one, 20) == [True]
    one._likeness.share = 0.1
    rounds(one, 20_000, 20_000, data=b"")
    assert one._rest == pace.FIRST_TURN


def test_the_first_blocks_wait_for_no_automaton() -> None:
    one = made()
    one._search._make = (lambda: pytest.fail("made"), lambda: pytest.fail("made"))
    for _ in range(START // LEAST - 1):  # a short line counts as a longer one
        assert not _after(one, 1, b"order 17 stored", 15)
    one._search._make = (lambda: whole, lambda: [whole])
    assert not _after(one, 1, b"order 17 stored", 15) or one._likeness.share >= pace.ALIKE
    see(one, ALIKE, START)
    assert not one.is_sieves


@pytest.mark.parametrize(
    ("line", "alike"),
    [
        ("2025-02-03 10:{0:02}:11 INFO http: user={1} GET /api/v2/items/{0} 200 in {0} ms\n", True),
        ("2025-02-03 10:{0:02}:11 INFO audit for the shop in the north: {1}\n", True),
        ("{1} did what {1} does\n", False),
    ],
    ids=["an account at the start", "at the end", "at both"],
)
def test_lines_are_alike_by_their_start_or_their_end(line: str, alike: bool) -> None:  # noqa: FBT001
    one = Likeness(pace.ALIKE_LINES)
    for number in range(4 * pace.ALIKE_LINES):
        for of_line in pace.marks(line.format(number, f"{chr(97 + number % 26)}{chr(97 + number // 26)}x" * 8).encode()):
            one.saw(of_line)
    assert (one.share >= pace.ALIKE) is alike


def test_a_stretch_that_begins_amid_a_line_is_alike_all_the_same() -> None:
    one = Likeness(pace.ALIKE_LINES)
    for place in range(0, len(ALIKE) * 4, 701):
        for of_line in pace.marks((ALIKE * 5)[place : place + 701]):
            one.saw(of_line)
    assert one.share > 0.9  # noqa: PLR2004


@pytest.mark.parametrize("way", ["row by row", "one automaton"])
@pytest.mark.parametrize("folder", ["logs", "devices", "secrets"])
def test_each_way_of_reading_makes_the_same_of_a_log(monkeypatch: pytest.MonkeyPatch, folder: str, way: str) -> None:
    blocks = [leaf.text.encode() for unit in gold.read(GOLDEN / folder) for leaf in unit.leaves]
    block = b"\n".join(blocks)
    usual, other = Redactor("support", key=b"k" * 32, names="off"), Redactor("support", key=b"k" * 32, names="off")
    usual.redact_log(block)
    other.redact_log(b"")
    assert other._log is not None
    scanner = other._log._scanner = scan.Scanner(*row_groups.log_groups(), log=True)
    assert scanner.pace is not None
    monkeypatch.setattr(pace, "ALIKE", 2.0 if way == "row by row" else -2.0)
    monkeypatch.setattr(pace, "DOUBTED", 1 << 60)
    monkeypatch.setattr(pace, "SLOW", 1 << 60)
    scanner.pace.is_sieves = way == "row by row"
    for text in (*blocks[::5], block[:100_000]):
        assert other.redact_log(text) == usual.redact_log(text)
    assert scanner.pace.is_sieves is (way == "row by row")
