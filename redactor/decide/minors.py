"""Whether a value says that a record is about a child."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

#: Entities whose values can say so.
TELLING = frozenset(("AGE", "DATE_OF_BIRTH"))
#: Nobody is older than this; an earlier year is no year of birth.
LONGEST_LIFE = 130

_NUMBER = re.compile(r"\d+")
_SMALL_UNIT = re.compile(
    r"month|mois|monat|mes(?:es)?\b|week|semaine|woche|semana|か月|ヶ月|[ (](?:mo|wk)s?\b", re.IGNORECASE
)
_YEAR_FIRST = re.compile(r"(?<!\d)((?:19|20)\d\d)(?:\D{0,3}(\d{1,2})(?!\d)(?:\D{1,3}(\d{1,2})(?!\d))?)?")
_COMPACT = re.compile(r"(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)")
_SHORT_YEAR = re.compile(r"(?<!\d)\d{1,2}[./-]\d{1,2}[./-](\d\d)(?!\d)")


def says_minor(entity: str, value: str, *, below: int, today: date | None = None) -> bool:
    """Say whether `value` (an AGE or a DATE_OF_BIRTH) is that of a person younger than `below` years on `today`.

    Where a date of birth leaves open whether the birthday has passed, it has not.
    """
    if entity == "AGE":
        numbers = _NUMBER.findall(value)
        if len(numbers) != 1 or len(numbers[0]) > 3:  # noqa: PLR2004
            return False
        return bool(_SMALL_UNIT.search(value)) or int(numbers[0]) < below
    if entity == "DATE_OF_BIRTH":
        day = today or datetime.now(UTC).date()
        age = _age(value, day)
        return age is not None and 0 <= age < below
    return False


def _age(value: str, today: date) -> int | None:
    """Return the least age a date of birth allows, None when it is no date of a living person."""
    match = _COMPACT.search(value) or _YEAR_FIRST.search(value)
    if match is not None:
        year, month, day = int(match[1]), int(match[2] or 0), int(match[3] or 0)
    else:
        short = _SHORT_YEAR.search(value)
        if short is None:
            return None
        century = today.year // 100 * 100
        year, month, day = century + int(short[1]), 0, 0
        if year > today.year:
            year -= 100
    if not today.year - LONGEST_LIFE <= year <= today.year:
        return None
    had_birthday = month > 0 and (month, day or 31) <= (today.month, today.day)
    return max(0, today.year - year - (0 if had_birthday else 1))
