"""Numbers of people in paths, printed objects, at tills and on cards; names in brackets and attributes; numbers told in passing in many languages; keys and parts that stay."""

# ruff: noqa: RUF001 - in several languages

from __future__ import annotations

import pytest

from redactor.detect.prose import details
from redactor.detect.search import seldom

LOGGED = (
    ("GET /v1/customers/C-88213/orders 200", [("CUSTOMER_ID", "C-88213")]),
    ("GET /api/employees/EMP-20417/payslips", [("EMPLOYEE_ID", "EMP-20417")]),
    ("POST /members/M-22019/renew 201", [("CUSTOMER_ID", "M-22019")]),
    ("Patient[id=P-77120934, ward=3]", [("CUSTOMER_ID", "P-77120934")]),
    ("EmployeeDto(id=E20417, grade=B7)", [("EMPLOYEE_ID", "E20417")]),
    ("CASHIER LOGOFF id=20937", [("EMPLOYEE_ID", "20937")]),
    ('OPERATOR SIGNON op=4471 name="K. OBI"', [("EMPLOYEE_ID", "4471"), ("PERSON", "K. OBI")]),
    ('CLUB SWIPE  card=6299 4410 0283 7715 member="A OKAFOR"', [("CUSTOMER_ID", "6299 4410 0283 7715"), ("PERSON", "A OKAFOR")]),
    ("payee [Anna Kowalska] rejected", [("PERSON", "Anna Kowalska")]),
    ('<insured forename="Tom" surname="Reid"/>', [("PERSON", "Tom"), ("PERSON", "Reid")]),
    ('<kunde vorname="Anna" nachname="Berger"/>', [("PERSON", "Anna"), ("PERSON", "Berger")]),
)
LOGGED_STAYS = (
    "GET /api/v2/products/E-30117/images 200",
    "GET /employees/list 200",
    "GET /customers/88 200",
    "Customer(id=88121, total=3)",
    "Order(id=A88213, total=12.50)",
    "PRINTER LOGIN id=20937",
    "loaded customer [Payment Service] ok",
    '<font family="Arial" size="12"/>',
)
TOLD = (
    ("op haar pasje staat 884120", "CUSTOMER_ID", "884120"),
    ("auf ihrer Karte steht 884120", "CUSTOMER_ID", "884120"),
    ("en su tarjeta pone 884120", "CUSTOMER_ID", "884120"),
    ("på kortet står det 884120", "CUSTOMER_ID", "884120"),
    ("on his card it says 884120", "CUSTOMER_ID", "884120"),
    ("numer karty 0 2837 4419 06", "DEVICE_ID", "0 2837 4419 06"),
    ("kaartnummer: 0 2837 4419 06", "DEVICE_ID", "0 2837 4419 06"),
    ("Out: laptop LT-0772", "DEVICE_ID", "LT-0772"),
    ("Retour: TAB-0318", "DEVICE_ID", "TAB-0318"),
    ("receiver no. RX 00417/B", "SERIAL_NUMBER", "RX 00417/B"),
    ("frame nr: WBK210774R", "SERIAL_NUMBER", "WBK210774R"),
)
TOLD_STAYS = (
    "auf dem Display steht 884120",
    "on the card reader it says 404 error",
    "na karcie SIM jest 15 kontaktów",
    "kaartnummer van de grafische kaart",
    "Out: queue 0772 In: queue 0318",
    "frame no. 12",
)


@pytest.mark.parametrize(("text", "values"), LOGGED, ids=[text[:32] for text, _ in LOGGED])
def test_somebodys_record_is_found(text: str, values: list[tuple[str, str]]) -> None:
    assert [(span.entity, text[span.start : span.end]) for span in seldom.find(text)] == values


@pytest.mark.parametrize("text", LOGGED_STAYS)
def test_keys_of_tables_and_things_stay(text: str) -> None:
    assert seldom.find(text) == []


@pytest.mark.parametrize(("text", "entity", "value"), TOLD, ids=[text[:32] for text, _, _ in TOLD])
def test_numbers_told_in_passing_are_found(text: str, entity: str, value: str) -> None:
    assert [(span.entity, text[span.start : span.end]) for span in details.find(text)] == [(entity, value)]


@pytest.mark.parametrize("text", TOLD_STAYS)
def test_other_numbers_stay(text: str) -> None:
    assert details.find(text) == []
