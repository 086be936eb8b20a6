"""Ages and dates of birth behind a name; and numbers behind a name that are neither."""

from __future__ import annotations

import pytest

from redactor.detect.review import beside
from redactor.types import Span

HITS = {
    "age between commas": ("Paramedic Catriona Baird, 29, reports", "29", "AGE"),
    "age in brackets": ("Mother (Catriona Baird, 90) is stuck", "90", "AGE"),
    "age in years": ("customer Catriona Baird, 34 years old", "34", "AGE"),
    "aged": ("Catriona Baird, aged 81, has", "81", "AGE"),
    "age and sex": ("Bd 4 Catriona Baird 38/F, d2 post op", "38", "AGE"),
    "age and sex in one": ("Bd 1 Catriona Baird 91F NHS no.", "91", "AGE"),
    "age in a column": ("7 Catriona Baird     55/M   0900", "55", "AGE"),
    "age of a baby": ("7 Catriona Baird   4mo/F", "4", "AGE"),
    "age in German": ("Catriona Baird, 71J, Sturz", "71", "AGE"),
    "age in Spanish": ("Catriona Baird, 81 años, vive sola", "81", "AGE"),
    "age alone in brackets": ("B5 Catriona Baird (74) IC lost", "74", "AGE"),
    "birth in brackets": ("patient Catriona Baird (14/01/1940) record", "14/01/1940", "DATE_OF_BIRTH"),
    "born": ("Catriona Baird, born 1958-03-02, calls", "1958-03-02", "DATE_OF_BIRTH"),
    "extension": ("ask Catriona Baird x35539 about it", "35539", "PHONE_NUMBER"),
    "extension at": ("or Catriona Baird at x4417.", "4417", "PHONE_NUMBER"),
    "extension in brackets": ("Catriona Baird (x3-0685) or", "3-0685", "PHONE_NUMBER"),
    "extension below": ("Regards,\nCatriona Baird\nx37031", "37031", "PHONE_NUMBER"),
    "German": ("Catriona Baird (geb. 02.03.1958) ruft an", "02.03.1958", "DATE_OF_BIRTH"),
}
MISSES = {
    "a list of numbers": "Catriona Baird, 29,5 hours",
    "a time": "Catriona Baird, 10:30, room 4",
    "a street": "Catriona Baird, 29 Main Street",
    "a count": "Catriona Baird (12) open tickets",
    "a visit": "seen by Catriona Baird (14/01/2024)",
    "years of a thing": "Catriona Baird, 3 yrs warranty",
    "a while ago": "Catriona Baird 3 yrs ago",
    "a number in a row": "Catriona Baird  38  F/U",
    "a version": "Catriona Baird, 3.1.4, Windows",
    "a size": "Catriona Baird x3 cables",
    "a measure": "Catriona Baird 1080x1920",
    "a hexadecimal number": "Catriona Baird x4417ab",
    "a long number": "Catriona Baird, 4711, agreed",
}


def spans(text: str) -> list[Span]:
    start = text.index("Catriona Baird")
    return [Span(start, start + len("Catriona Baird"), "PERSON", 0.9, "model:names")]


@pytest.mark.parametrize(("text", "value", "entity"), HITS.values(), ids=HITS)
def test_an_aside_behind_a_name_is_found(text: str, value: str, entity: str) -> None:
    assert [(text[s.start : s.end], s.entity) for s in beside.find(text, spans(text))] == [(value, entity)]


@pytest.mark.parametrize("text", MISSES.values(), ids=MISSES)
def test_what_is_neither_is_not_found(text: str) -> None:
    assert beside.find(text, spans(text)) == []


def test_nothing_is_found_behind_what_is_no_person() -> None:
    assert beside.find("10.1.2.3, 29, x", [Span(0, 8, "IP_ADDRESS", 0.9, "shape:ipv4")]) == []
