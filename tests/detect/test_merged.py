"""Several automata searched as one find what one automaton over all rows finds."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest
import re2
from hypothesis import given
from hypothesis import strategies as st

from redactor.detect import merged as merged_module
from redactor.detect import row_groups, scan
from redactor.detect.merged import Merged
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


@pytest.fixture(autouse=True)
def _every_text_is_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(merged_module, "SHORT", -1)


def of(parts: list[object]) -> Merged:
    return Merged(lambda: pytest.fail("a long text is searched in parts"), lambda: parts)


PATTERNS = ("ab+", "b", r"\ba", "a?c", "abc", r"(?m:^c)", "bb|a")


@given(st.text("abc \n", max_size=30), st.lists(st.integers(0, 30), max_size=8))
def test_the_leftmost_match_and_then_the_earliest_pattern_win(text: str, places: list[int]) -> None:
    data = text.encode()
    merged, single = of([matcher(*PATTERNS[:2]), matcher(*PATTERNS[2:5]), matcher(*PATTERNS[5:])]), matcher(*PATTERNS)
    assert walk(merged, data) == walk(single, data)
    for place in places:  # asked in any order
        if place <= len(data):
            assert merged(ANCHOR, data, place, len(data)) == merged.once(ANCHOR, data, place, len(data))
            assert merged(ANCHOR, data, place, len(data))[0] == single(ANCHOR, data, place, len(data))[0]


def test_other_bytes_in_between_change_nothing() -> None:
    merged = of([matcher("a"), matcher("b")])
    one, two = b"xxaxxb", b"bxxxxa"
    asked = [merged(ANCHOR, data, place, 6)[0] for place, data in product(range(4), (one, two))]
    assert asked == [(2, 3), (0, 1), (2, 3), (5, 6), (2, 3), (5, 6), (5, 6), (5, 6)]


@pytest.mark.parametrize("folder", ["logs", "names", "tickets", "secrets"])
def test_the_groups_of_rows_find_what_all_rows_find(folder: str) -> None:
    single = scan.Scanner([row for group in row_groups.text_groups() for row in group]).first.match
    for unit in gold.read(GOLDEN / folder):
        for leaf in unit.leaves:
            data = leaf.text.encode()
            assert walk(scan.scanner(log=False).first.match, data) == walk(single, data), unit.id


def test_what_was_searched_is_not_kept() -> None:
    merged = of([matcher("a"), matcher("b")])
    walk(merged, b"maria@example.com")
    assert merged._local.data is None
    assert "maria" not in repr(merged)


@pytest.mark.parametrize(("slow", "often"), [(1 << 60, "one"), (-1, "parts")], ids=["one automaton is fast", "one automaton is slow"])
def test_short_texts_go_the_way_that_was_faster_and_say_the_same(monkeypatch: pytest.MonkeyPatch, slow: int, often: str) -> None:
    for name, value in {"SHORT": 8, "SLOW": slow, "ROUND": 4, "FIRST_TURN": 2}.items():
        monkeypatch.setattr(merged_module, name, value)
    asked: list[str] = []

    def told(name: str, match):
        return lambda *arguments: asked.append(name) or match(*arguments)

    merged = Merged(lambda: told("one", matcher("a|b")), lambda: [told("parts", matcher("a")), matcher("b")])
    for _ in range(40):
        assert walk(merged, b"xaxxb") == [(1, 2), (4, 5)]
        assert merged.once(ANCHOR, b"xaxxb", 2, 5) == [(4, 5)]
    assert asked[0] == "parts"
    assert asked.count(often) > len(asked) // 2
    assert len(set(asked)) == 2
