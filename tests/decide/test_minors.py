"""What says that a record is about a child."""

from __future__ import annotations

from datetime import date

import pytest

from redactor.decide.minors import says_minor

TODAY = date(2026, 6, 15)

CHILDREN = [
    ("AGE", "12"), ("AGE", "12 years old"), ("AGE", "age: 9"), ("AGE", "15-year-old"), ("AGE", "0"), ("AGE", "18 months"), ("AGE", "20 mo"),
    ("AGE", "８"), ("DATE_OF_BIRTH", "2014-03-09"), ("DATE_OF_BIRTH", "09.03.2014"), ("DATE_OF_BIRTH", "March 9, 2014"), ("DATE_OF_BIRTH", "20140309"),
    ("DATE_OF_BIRTH", "2010-06-16"), ("DATE_OF_BIRTH", "16 June 2010"), ("DATE_OF_BIRTH", "09.03.14"), ("DATE_OF_BIRTH", "2014年3月9日"),
    ("DATE_OF_BIRTH", "2026-06-01"),
]  # fmt: skip
OTHERS = [
    ("AGE", "16"), ("AGE", "34"), ("AGE", "30-39"), ("AGE", "<AGE>"), ("AGE", "2014"), ("DATE_OF_BIRTH", "1984-03-09"), ("DATE_OF_BIRTH", "2010-06-15"),
    ("DATE_OF_BIRTH", "09.03.84"), ("DATE_OF_BIRTH", "unknown"), ("DATE_OF_BIRTH", "1850-01-01"), ("DATE_OF_BIRTH", "2090-01-01"),
    ("PURCHASE_DATE", "2024-03-09"), ("PERSON", "12"),
]  # fmt: skip


@pytest.mark.parametrize(("entity", "value"), CHILDREN)
def test_a_value_of_a_child_is_recognised(entity, value):
    assert says_minor(entity, value, below=16, today=TODAY)


@pytest.mark.parametrize(("entity", "value"), OTHERS)
def test_other_values_say_nothing_of_a_child(entity, value):
    assert not says_minor(entity, value, below=16, today=TODAY)


def test_the_age_limit_is_the_policys():
    assert says_minor("AGE", "17", below=18, today=TODAY)
    assert not says_minor("AGE", "17", below=16, today=TODAY)
