"""Patterns behind a search of RE2 find what they find without it."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redactor.detect import registry
from redactor.detect.search import automata, gated, necessary
from redactor.evaluate import gold

assert registry.RULES  # what makes patterns is imported
LINES = [line for unit in gold.read(Path(__file__).parents[1] / "golden") for leaf in unit.leaves for line in leaf.text.splitlines() if line.strip()]
SAMPLE = random.Random(7).sample(LINES, 4000)
PATTERNS = [pytest.param(one, id=one.pattern[:40]) for one in gated.made]


@pytest.mark.parametrize("one", PATTERNS)
def test_nothing_is_missed_behind_a_search(one: gated._Gated, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(one, "_gate", one._made())
    for line in SAMPLE:
        assert [found.span() for found in one.finditer(line)] == [found.span() for found in one.exact.finditer(line)]
    for line in SAMPLE[:1000]:
        for start, end in ((0, 9), (3, len(line)), (len(line) // 2, len(line)), (len(line) // 3, len(line) // 2), (len(line), len(line) + 5)):
            for ask in ("search", "match", "fullmatch"):
                told, exact = getattr(one, ask)(line, start, end), getattr(one.exact, ask)(line, start, end)
                assert (told and told.span()) == (exact and exact.span()), (ask, start, end)


#: Parts of patterns of which the necessary condition says something else than `re` does, and texts of few signs.
PARTS = st.sampled_from([r"\b", r"\B", "^", "$", r"\Z", "(?i:ab)", "(?-i:B)", "a", "B", "[^\\W\\d_]", r"\d{2,3}", r"\s", "(?<!a)", "(?<=b)", "(?!1)", "(?=a)", "(?:a|1 )", r"[^\n]*?", "x?", "(?:ab|-)+", r"\w"])
SIGNS = st.text(st.sampled_from("aAbB1 -\nx_"), max_size=12)


@settings(max_examples=500)
@given(st.lists(PARTS, min_size=1, max_size=5).map("".join), st.sampled_from([0, re.IGNORECASE, re.MULTILINE, re.IGNORECASE | re.MULTILINE]), SIGNS, st.integers(0, 6), st.integers(0, 12))
def test_what_each_match_has_is_asked_for(pattern: str, flags: int, text: str, start: int, end: int) -> None:
    one = gated._Gated(pattern, flags)
    one._gate = automata.single(necessary.condition(pattern, flags, ascii_only=True))
    for ask in ("search", "match", "fullmatch"):
        told, exact = getattr(one, ask)(text, start, end), getattr(one.exact, ask)(text, start, end)
        assert (told and told.span()) == (exact and exact.span()), ask


def test_the_first_texts_wait_for_no_search(monkeypatch: pytest.MonkeyPatch) -> None:
    one = gated._Gated("ab?c", 0)
    monkeypatch.setattr(one, "_made", pytest.fail)
    assert [one.search("xac") is not None for _ in range(gated.AFTER - 1)] == [True] * (gated.AFTER - 1)
    assert one.groups == 0
    assert "ab?c" in repr(one)
