"""Every benchmark runs on tiny inputs and reports well-formed rows; how fast is never asked here."""

from __future__ import annotations

import pytest

from tests.bench import __main__ as runner
from tests.bench.table import Note, Row, render, well_formed

#: Benchmarks that only need what the test suite installs; the others start peers or many processes.
LIGHT = ("bench_engine", "bench_events", "bench_kinds", "bench_presidio", "false_alarms", "network_devices", "bench_log")


@pytest.mark.parametrize("name", LIGHT)
def test_a_benchmark_reports_rows_or_says_why_not(name: str) -> None:
    rows, notes = runner.run(name, quick=True)
    assert rows or notes
    assert all(map(well_formed, rows))
    assert all(row.rss_mb for row in rows)
    assert not any("status" in note for note in notes)


def test_ratio_and_goal_follow_the_direction() -> None:
    assert Row("a", 10.0, "us", goal=15, peer="p", peer_value=20.0).ratio == 2
    assert Row("a", 10.0, "MB/s", goal=15, peer="p", peer_value=20.0, higher_is_better=True).ratio == 0.5
    assert Row("a", 10.0, "us", goal=15).met
    assert not Row("a", 10.0, "MB/s", goal=15, higher_is_better=True).met


@pytest.mark.parametrize("bad", [Row("a", float("nan"), "us"), Row("a", 0.0, "us"), Row("a", 1.0, ""), Row("a", 1.0, "us", peer_value=2.0)])
def test_a_row_without_a_number_or_a_word_is_not_well_formed(bad: Row) -> None:
    assert not well_formed(bad)


def test_the_table_has_a_line_for_each_row() -> None:
    text = render([("bench", Row("a", 10.0, "us", goal=5)), ("bench", Row("b", 1.0, "MB/s", higher_is_better=True))])
    assert text.count("\n") == 4
    assert "**missed**" in text
    assert Note("why").text == "why"
