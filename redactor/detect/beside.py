"""What stands right behind a person's name: an age (`Catriona Baird, 29, reports`), a date of birth (`Mr Heron (14/01/1940)`)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from redactor.types import Span

#: `Name, 29,`, `(Name, 90)`, `Name, 34 years old`, `Name, aged 34`: an age is said as an aside.
_AGE = re.compile(r"[ ]?,[ ]?(?:aged?[ ]|now[ ])?(1[01][0-9]|[1-9][0-9]?)(?=[ ]?(?:,(?![0-9])|\)|;| (?:years?|yrs?|yo|y/o|y\.o\.)\b))(?![.:/-])")
_YEAR = r"(?:19[0-9]{2}|20[0-2][0-9])"
_DATE = re.compile(
    rf"[ ]?(?:\(|, ?(?:born|b\.|geb\.|né|née|\*)(?: on)? ?|, ?)(?:born |b\. ?|geb\. ?|\* ?|dob:? ?)?"
    rf"([0-9]{{1,2}}[./-][0-9]{{1,2}}[./-]{_YEAR}|{_YEAR}-[0-9]{{2}}-[0-9]{{2}})(?=[ ]?[),])",
    re.IGNORECASE,
)
#: A date in an aside that is younger than this many years is more likely that of a visit or a call.
_SINCE = 2016


def find(text: str, spans: Iterable[Span]) -> list[Span]:
    """Return ages and dates of birth that stand as an aside behind the persons among `spans`."""
    found = []
    for span in spans:
        if span.entity != "PERSON":
            continue
        age = _AGE.match(text, span.end)
        if age is not None:
            found.append(Span(*age.span(1), "AGE", 0.75, "context:age_of_person"))
            continue
        date = _DATE.match(text, span.end)
        if date is not None and int(re.findall(_YEAR, date.group(1))[0]) < _SINCE:
            found.append(Span(*date.span(1), "DATE_OF_BIRTH", 0.75, "context:birth_of_person"))
    return found
