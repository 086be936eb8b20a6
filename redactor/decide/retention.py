"""How long a result may be kept, and which period a pseudonym belongs to."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

#: Longest retention a policy may ask for, in years.
MAX_YEARS = 100

PERIODS = ("forever", "year", "quarter", "month", "week", "day")

_DURATION = re.compile(r"(\d{1,5}) +(day|week|month|year)s?")


def parse(text: str) -> tuple[int, str] | None:
    """Return count and unit of a retention such as `90 days`, `18 months`, `1 year`; None when it is none."""
    match = _DURATION.fullmatch(text.strip().lower())
    if match is None:
        return None
    count, unit = int(match[1]), match[2]
    per_year = {"day": 365, "week": 52, "month": 12, "year": 1}[unit]
    return (count, unit) if count <= MAX_YEARS * per_year else None


def keep_until(retention: str, start: date) -> date:
    """Return the last day of a valid retention that begins on `start`; a month's end is never overrun."""
    parsed = parse(retention)
    if parsed is None:
        raise ValueError("not a retention")
    count, unit = parsed
    if unit in ("day", "week"):
        return start + timedelta(days=count * (7 if unit == "week" else 1))
    months = start.year * 12 + start.month - 1 + count * (12 if unit == "year" else 1)
    year, month = divmod(months, 12)
    return date(year, month + 1, min(start.day, calendar.monthrange(year, month + 1)[1]))


def period(kind: str, day: date) -> str:
    """Return the name of the pseudonym period `day` falls into, "" for `forever`: `2026`, `2026-Q3`, `2026-08`, `2026-W33`, a date."""
    if kind == "year":
        return f"{day.year}"
    if kind == "quarter":
        return f"{day.year}-Q{(day.month + 2) // 3}"
    if kind == "month":
        return f"{day:%Y-%m}"
    if kind == "week":
        week = day.isocalendar()
        return f"{week.year}-W{week.week:02}"
    return day.isoformat() if kind == "day" else ""
