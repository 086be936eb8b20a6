"""Patterns that count no further than to a few: they match wherever the exact ones do, and ask for no state for each number of characters."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
import re2
from hypothesis import given
from hypothesis import strategies as st

from redactor.detect import scan
from redactor.detect.prose import details, posters, replies
from redactor.detect.search import automata
from redactor.evaluate import gold

GOLDEN = Path(__file__).parents[1] / "golden"

LOOSENED = [
    (r"a{0,48}b", r"a*b"),
    (r"a{1,40}?b", r"a+?b"),
    (r"[0-9]{1,3}\.[0-9]{1,3}", r"[0-9]{1,3}\.[0-9]{1,3}"),
    (r"[0-9]{8}", r"[0-9]{4,}"),
    (r"[0-9]{3}", r"[0-9]{3}"),
    (r"[0-9]{2,}", r"[0-9]{2,}"),
    (r"[0-9]{9,}", r"[0-9]{4,}"),
    (r"[\x{3005}\x{4E00}-\x{9FFF}]{1,24}", r"[\x{3005}\x{4E00}-\x{9FFF}]+"),
    (r"a\{5,9\}", r"a\{5,9\}"),
    (r"\pL{2,32}", r"\pL{2,}"),
    (r"(?:ab){0,9}c{4}", r"(?:ab)*c{4}"),
]


@pytest.mark.parametrize(("pattern", "expected"), LOOSENED)
def test_what_a_pattern_is_loosened_to(pattern: str, expected: str) -> None:
    assert automata.loosened(pattern) == expected


@given(st.integers(0, 9), st.integers(0, 9), st.sampled_from(["", "?"]), st.text("ab{}x", max_size=14))
def test_a_loosened_pattern_matches_wherever_the_exact_one_does(low: int, more: int, lazy: str, text: str) -> None:
    pattern = f"ba{{{low},{low + more}}}{lazy}b|x{{{low}}}a"
    exact, loose = re2.search(pattern, text), re2.search(automata.loosened(pattern), text)
    assert loose is not None or exact is None


@cache
def texts() -> list[bytes]:
    return [leaf.text.encode() for folder in ("tickets", "logs", "names") for unit in gold.read(GOLDEN / folder) for leaf in unit.leaves]


def test_groups_of_the_sieve_leave_no_pattern_out() -> None:
    """A differential test: the groups, which are loosened, let every pattern through that matches."""
    anchor = automata.unanchored()
    for search in (scan.gate(), details.gate(), replies.gate()):
        sieve = search.sieve
        for data in texts()[::9]:
            among = sieve.among(data)
            missed = [index for index, pattern in enumerate(sieve._patterns) if index not in among and automata.single(pattern)(anchor, data, 0, len(data))[0][0] >= 0]
            assert missed == []


def test_what_the_sieve_asks_of_regions_leaves_no_pattern_out() -> None:
    anchor = automata.at_start()
    sieve = scan.gate().sieve
    regions = {data[start:end] for data in texts()[::5] for start, end in [scan.gate()(automata.unanchored(), data, 0, len(data))[0]] if start >= 0}
    assert len(regions) > 30
    for region in sorted(regions)[:60]:
        members = sieve.at_start(region)
        assert [index for index, pattern in enumerate(sieve._patterns) if index not in members and automata.single(pattern)(anchor, region, 0, len(region))[0][0] >= 0] == []


def test_a_gate_that_counts_is_the_exact_pattern() -> None:
    exact = automata.search(posters.pattern(), max_mem=64 << 20)
    for data in texts():
        assert posters.gate()(automata.unanchored(), data, 0, len(data)) == exact(automata.unanchored(), data, 0, len(data))


def test_questions_are_searched_one_by_one_as_in_one_pattern() -> None:
    """A differential test: the questions one by one find where the alternation of all of them finds, and as much."""
    exact = automata.search("|".join(replies.patterns()), max_mem=64 << 20)
    anchor = automata.unanchored()
    for data in texts():
        place = 0
        while place <= len(data):
            found = replies.gate()(anchor, data, place, len(data))[0]
            assert found == exact(anchor, data, place, len(data))[0]
            if found[0] < 0:
                break
            place = max(found[1], place + 1)
