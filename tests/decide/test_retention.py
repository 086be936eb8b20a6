"""Retention and pseudonym periods."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor.decide import retention

START = date(2026, 1, 31)


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("0 days", date(2026, 1, 31)),
        ("1 day", date(2026, 2, 1)),
        ("90 days", date(2026, 5, 1)),
        ("2 weeks", date(2026, 2, 14)),
        ("1 month", date(2026, 2, 28)),
        ("13 months", date(2027, 2, 28)),
        ("2 Years", date(2028, 1, 31)),
        ("25 months", date(2028, 2, 29)),
    ],
)
def test_a_retention_ends_on_its_day(text, until):
    assert retention.keep_until(text, START) == until


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "90",
        "days",
        "-1 days",
        "1.5 years",
        "90days",
        "90 dayz",
        "101 years",
        "99999 weeks",
        "1 day or 2",
    ],
)
def test_what_is_no_retention_is_refused(text):
    assert retention.parse(text) is None
    with pytest.raises(ValueError, match="not a retention"):
        retention.keep_until(text, START)


@given(
    st.integers(0, 1199),
    st.sampled_from(["day", "week", "month"]),
    st.dates(date(1990, 1, 1), date(2100, 1, 1)),
)
def test_a_longer_retention_never_ends_earlier(count, unit, start):
    assert (
        start
        <= retention.keep_until(f"{count} {unit}s", start)
        <= retention.keep_until(f"{count + 1} {unit}s", start)
    )


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("forever", ""),
        ("year", "2026"),
        ("quarter", "2026-Q1"),
        ("month", "2026-01"),
        ("week", "2026-W05"),
        ("day", "2026-01-31"),
    ],
)
def test_a_day_falls_into_its_period(kind, name):
    assert retention.period(kind, START) == name
    assert kind in retention.PERIODS


def test_the_last_days_of_a_year_may_belong_to_the_first_week_of_the_next():
    assert retention.period("week", date(2025, 12, 30)) == "2026-W01"
