"""Dates cut to month and year, in the spelling they came in."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor.transform import dates

#: spelling, month, year
DATES = [
    ("2023-11-04", "2023-11", "2023"),
    ("2023-11-04T10:20:30Z", "2023-11", "2023"),
    ("2023/11/04 10:22", "2023/11", "2023"),
    ("2023.11.04", "2023.11", "2023"),
    ("20231104", "2023-11", "2023"),
    ("20231104T102030", "2023-11", "2023"),
    ("04.11.2023", "11.2023", "2023"),
    ("4.11.23", "11.2023", "2023"),
    ("04. 11. 2023", "11. 2023", "2023"),
    ("31/12/2022", "12/2022", "2022"),
    ("12-25-2022", "12-2022", "2022"),
    ("3/3/2023", "3/2023", "2023"),
    ("25/12/99", "12/1999", "1999"),
    ("4 November 2023", "November 2023", "2023"),
    ("November 4th, 2023", "November 2023", "2023"),
    ("Nov 4, 2023", "Nov 2023", "2023"),
    ("Saturday, 4 November 2023", "November 2023", "2023"),
    ("4-Nov-23", "Nov-2023", None),
    ("4-Nov-'23", "Nov-2023", None),
    ("2023 Nov 4", "2023 Nov", "2023"),
    ("Sat Nov 04 10:22:33 CET 2023", "Nov 2023", "2023"),
    ("Nov 4 '23", "Nov '23", None),
    ("November 14", "November", None),
    ("March 3rd last year", "March last year", None),
    ("March last year", "March last year", None),
    ("3. März letzten Jahres", "März letzten Jahres", None),
    ("4. November 2023", "November 2023", "2023"),
    ("14. März 2024", "März 2024", "2024"),
    ("4 novembre 2023", "novembre 2023", "2023"),
    ("1er mars 2023", "mars 2023", "2023"),
    ("4 de noviembre de 2023", "noviembre de 2023", "2023"),
    ("4 novembre 2023", "novembre 2023", "2023"),
    ("12 listopada 2023", "listopada 2023", "2023"),
    ("2023年11月4日", "2023年11月", "2023"),
    ("2023年 11月 4日", "2023年 11月", "2023"),
    ("令和5年11月4日", "令和5年11月", "令和5年"),
    ("2023년 11월 4일", "2023년 11월", "2023"),
    ("２０２３－１１－０４", "2023-11", "2023"),
    ("2023-11", "2023-11", "2023"),
    ("11/2023", "11/2023", "2023"),
    ("2023", "2023", "2023"),
]


@pytest.mark.parametrize(("text", "month", "year"), DATES)
def test_a_date_loses_its_day_and_keeps_its_spelling(text, month, year):
    assert dates.to_month(text) == month
    assert month is None or dates.to_month(month) == month
    assert dates.to_year(text) == year


@pytest.mark.parametrize(
    "text", ["", "last Tuesday", "1699056000", "45/13/2022", "00/00/0000", "abc", "13", "2023-13-45x" * 20]
)
def test_what_is_no_date_has_no_month(text):
    assert dates.to_month(text) is None


@pytest.mark.parametrize(
    ("regions", "expected"),
    [
        ((), "2023"),
        (("US",), "03/2023"),
        (("us", "DE"), "03/2023"),
        (("DE", "US"), "04/2023"),
        (("GB",), "04/2023"),
    ],
)
def test_slashes_are_read_as_at_home_and_without_a_home_only_the_year_stays(regions, expected):
    assert dates.to_month("03/04/2023", month_first=dates.month_first(regions)) == expected


def test_dots_put_the_day_first_everywhere():
    assert dates.to_month("03.04.2023", month_first=True) == "04.2023"


FORMATS = (
    "%Y-%m-%d",
    "%d.%m.%Y",
    "%d %B %Y",
    "%B %d, %Y",
    "%Y/%m/%d",
    "%d-%b-%Y",
    "%Y%m%d",
    "%Y年%m月%d日",
    "%d/%m/%Y",
    "%m/%d/%Y",
)


@given(st.dates(date(1970, 1, 1), date(2069, 12, 31)), st.sampled_from(FORMATS))
def test_no_spelling_gives_its_day_away(day, spelling):
    first = {"%d/%m/%Y": False, "%m/%d/%Y": True}.get(spelling)
    made = dates.to_month(day.strftime(spelling), month_first=first)
    assert made is not None
    numbers = [int(number) for number in re.findall(r"\d+", made)]
    assert set(numbers) <= {day.year, day.month}
    assert str(day.year) in made
    assert dates.to_month(made, month_first=first) == made


@given(st.text(max_size=100))
def test_any_text_is_answered(text):
    for made in (dates.to_month(text), dates.to_year(text)):
        assert made is None or len(made) <= len(text) + 2
