"""Many patterns searched by one automaton, by some, or one by one find the same."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest
import re2
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from redactor.detect import scan
from redactor.detect.rows import row_groups
from redactor.detect.search import merged as merged_module
from redactor.detect.search.automata import Each
from redactor.detect.search.merged import Merged
from redactor.evaluate import gold

GOLDEN = Path(__file__).parents[1] / "golden"
ANCHOR = re2._re2.RE2.Anchor.UNANCHORED


def matcher(*patterns: str):
    return re2.compile("|".join(patterns))._regexp.Match


def walk(match, data: bytes) -> list[tuple[int, int]]:
    """Return what a search that goes on behind each match finds."""
    found, position = [], 0
    while position <= len(data):
        start, end = match(ANCHOR, data, position, len(data))[0]
        if start < 0:
            break
        found.append((start, end))
        position = max(end, position + 1)
    return found


@pytest.fixture(params=["one automaton", "parts", "sieve", "sieve, line by line"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Have every text searched one way."""
    monkeypatch.setattr(merged_module, "SHORT", 1 << 30 if request.param == "one automaton" else -1)
    monkeypatch.setattr(merged_module, "SLOW", 1 << 60)
    monkeypatch.setattr(merged_module, "SLOW_LONG", 1 << 60)
    if "line by line" in request.param:
        monkeypatch.setattr(merged_module, "STRETCH", 1)
        monkeypatch.setattr(merged_module, "BEYOND", 0)
    turns = merged_module.Turns
    monkeypatch.setattr(turns, "__init__", lambda self, slow, start=0: (_begin(self, slow, 0), setattr(self, "is_sieves", "sieve" in request.param))[0])
    monkeypatch.setattr(turns, "saw", lambda *_: None)
    return str(request.param)


_begin = merged_module.Turns.__init__


def of(*parts: tuple[str, ...]) -> Merged:
    patterns = [pattern for part in parts for pattern in part]
    return Merged(lambda: matcher(*patterns), lambda: [matcher(*part) for part in parts], Each(patterns))


PATTERNS = ("ab+", "b", r"\ba", "a?c", "abc", r"(?m:^c)", "bb|a")


@given(st.text("abc \n", max_size=30), st.lists(st.integers(0, 30), max_size=8))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@pytest.mark.usefixtures("way")
def test_the_leftmost_match_and_then_the_earliest_pattern_win(text: str, places: list[int]) -> None:
    data = text.encode()
    merged, single = of(PATTERNS[:2], PATTERNS[2:5], PATTERNS[5:]), matcher(*PATTERNS)
    assert walk(merged, data) == walk(single, data)
    for place in places:  # asked in any order
        if place <= len(data):
            assert merged(ANCHOR, data, place, len(data)) == merged.once(ANCHOR, data, place, len(data))
            assert merged(ANCHOR, data, place, len(data))[0] == single(ANCHOR, data, place, len(data))[0]


@pytest.mark.usefixtures("way")
def test_other_bytes_in_between_change_nothing() -> None:
    merged = of(("a",), ("b",))
    one, two = b"xxaxxb", b"bxxxxa"
    asked = [merged(ANCHOR, data, place, 6)[0] for place, data in product(range(4), (one, two))]
    assert asked == [(2, 3), (0, 1), (2, 3), (5, 6), (2, 3), (5, 6), (5, 6), (5, 6)]


@pytest.mark.parametrize("folder", ["logs", "names", "tickets", "secrets"])
@pytest.mark.parametrize("log", [False, True], ids=["text", "log"])
def test_the_rows_one_by_one_find_what_all_rows_find(monkeypatch: pytest.MonkeyPatch, folder: str, log: bool) -> None:
    """A differential test: the automaton of all rows, the groups of rows, and the rows that the sieve leaves."""
    rows = [row_groups.log_rows()] if log else row_groups.text_groups()
    single = scan.Scanner([row for group in rows for row in group]).first
    whole = single.merged.whole
    sieve = merged_module.Merged(lambda: whole, lambda: [whole], Each(single.patterns))
    sieve._short._rest = sieve.turns._rest = 1 << 40
    text = scan.scanner(log=False).first
    groups = Merged(lambda: pytest.fail("one automaton"), text._parts, Each(text.patterns), start=0)
    groups.turns = merged_module.Turns(1 << 60, 0)
    for unit in gold.read(GOLDEN / folder):
        for leaf in unit.leaves:
            data = leaf.text.encode()
            expected = walk(whole, data)
            assert walk(sieve, data) == expected, unit.id
            with monkeypatch.context() as patch:
                patch.setattr(merged_module, "STRETCH", 200)
                assert walk(sieve, data) == expected, unit.id
            if not log:
                with monkeypatch.context() as patch:
                    patch.setattr(merged_module, "SHORT", -1)
                    assert walk(groups, data) == expected, unit.id
                assert walk(scan.scanner(log=False).first.merged, data) == expected, unit.id


def test_a_match_that_goes_on_behind_a_stretch_is_one_match(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(merged_module, "STRETCH", 8)
    monkeypatch.setattr(merged_module, "BEYOND", 8)
    patterns = (r"key(?:\n[a-f]+)*(?:\nstop)?", "c")
    key = b"key" + b"\nabcdef" * 40 + b"\nstop"
    data = b"some\nlines\nbefore\n" + key + b"\nthen c and\n" + key
    merged = Merged(lambda: matcher(*patterns), lambda: [matcher(one) for one in patterns], Each(patterns))
    assert walk(merged, data) == walk(matcher(*patterns), data)
    assert [end - start for start, end in walk(merged, data)] == [len(key), 1, len(key)]


@pytest.mark.usefixtures("way")
def test_what_was_searched_is_not_kept() -> None:
    merged = of(("a",), ("b",))
    walk(merged, b"maria@example.com")
    assert getattr(merged._local, "data", None) is None
    assert "maria" not in repr(merged)


@pytest.mark.parametrize("sieves", [True, False])
def test_some_patterns_alone_are_asked_and_nothing_is_kept(sieves: bool) -> None:
    patterns = ("ab+", "b", "c")
    merged = Merged(lambda: matcher(*patterns), lambda: [matcher(one) for one in patterns], Each(patterns))
    merged._short.is_sieves = sieves
    data = b"xxbxabb"
    assert merged.first_of([2], data) == (-1, -1)
    assert merged.first_of([0, 1], data) == (2, 3)
    assert walk(merged.onward(len(data)), data)[1:] == [(4, 7)]
    assert getattr(merged._local, "data", None) is None


def test_automata_are_forgotten_when_their_turn_is_over(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []
    patterns = ("ab+", "b")
    merged = Merged(lambda: (made.append("whole"), matcher(*patterns))[1], lambda: (made.append("parts"), [matcher(one) for one in patterns])[1], Each(patterns), start=0)
    short, long = b"x ab", b"x ab" + b" " * merged_module.SHORT
    found = merged(ANCHOR, short, 0, len(short)), merged(ANCHOR, long, 0, len(long))
    assert made == ["whole", "parts"]
    monkeypatch.setattr(merged_module.Watch, "took", lambda *_: 1 << 20)
    assert [merged(ANCHOR, one, 0, len(one)) for one in (b"ab", b"ab" + long)] == [[(0, 2)], [(0, 2)]]
    assert not {"parts", "whole"} & set(merged.__dict__)
    again = merged(ANCHOR, short, 0, len(short)), merged(ANCHOR, long, 0, len(long))
    assert again == found
    assert made == ["whole", "parts"]


def test_a_pattern_of_several_tables_is_compiled_once() -> None:
    assert Each(["a+b", "c"])(0) is Each(["d", "a+b"])(1)


def test_an_automaton_that_is_slow_gives_way_until_the_texts_are_alike() -> None:
    slow = merged_module.SLOW
    turns = merged_module.Turns(slow, 0)
    for _ in range(100):
        turns.took(slow // 2 * 1_000_000, 1_000_000)
    assert not turns.is_sieves
    for _ in range(2):  # at once slow: what was fast before is no reason
        turns.took(2 * merged_module.ROUND, 2 * merged_module.ROUND // (slow * 10))
    assert turns.is_sieves
    for text in range(10_000):  # unlike each other
        turns.saw((text,), 100)
    assert turns.is_sieves
    for text in range(10_000):
        turns.saw((text % 20,), 100)
        if not turns.is_sieves:
            break
    assert not turns.is_sieves
    for _ in range(8):  # no faster, though alike
        turns.took(2 * merged_module.ROUND, 2 * merged_module.ROUND // (slow * 10))
    assert turns.is_sieves


def test_the_sieve_begins_and_the_automata_follow_where_texts_are_alike() -> None:
    turns = merged_module.Turns(merged_module.SLOW)
    for text in range(1 + merged_module.START // merged_module.ALIKE_BYTES):
        assert turns.is_sieves
        turns.saw((text,), merged_module.ALIKE_BYTES)
    assert turns.is_sieves  # unlike each other
    turns.saw((0,), merged_module.ALIKE_BYTES)
    assert not turns.is_sieves


def test_an_automaton_that_becomes_faster_is_waited_for() -> None:
    turns = merged_module.Turns(merged_module.SLOW, 0)
    for each in (16_000, 8_000, 4_000, 2_000, 1_000, 500, 200, 100):
        turns.took(2 * merged_module.ROUND, 2 * merged_module.ROUND // each)
        assert not turns.is_sieves


@pytest.mark.parametrize("slow", [1 << 60, -1], ids=["fast", "slow"])
def test_the_way_changes_amid_the_texts_and_never_what_is_found(monkeypatch: pytest.MonkeyPatch, slow: int) -> None:
    for name, value in {"SHORT": 8, "SLOW": slow, "ROUND": 1, "FIRST_TURN": 2, "ALIKE_BYTES": 2}.items():
        monkeypatch.setattr(merged_module, name, value)
    asked: list[str] = []
    merged = Merged(lambda: lambda *a: asked.append("one") or matcher("a|b")(*a), lambda: [matcher("a"), matcher("b")], Each(["a", "b"]), start=0)
    sieve = merged.sieve
    among = sieve.among
    monkeypatch.setattr(sieve, "among", lambda *a: asked.append("sieve") or among(*a))
    for _ in range(40):
        assert walk(merged, b"xaxxb") == [(1, 2), (4, 5)]
        assert merged.once(ANCHOR, b"xaxxb", 2, 5) == [(4, 5)]
    assert set(asked) == ({"one", "sieve"} if slow < 0 else {"one"})
