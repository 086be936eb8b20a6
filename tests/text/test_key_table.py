"""Keys of records in many languages: what the value is, and what it is not; the table is tests/tables/keys.txt."""

from __future__ import annotations

from pathlib import Path

import pytest

from redactor.engine import Redactor

ROWS = [
    tuple(line.split("|"))
    for line in (Path(__file__).parents[1] / "tables" / "keys.txt").read_text("utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.fixture(scope="module")
def redactor() -> Redactor:
    return Redactor("support", key=b"0123456789abcdef", names="off", on_error="raise")


@pytest.mark.parametrize(("key", "value", "entity"), ROWS, ids=[key for key, _, _ in ROWS])
def test_a_key_says_what_its_value_is(redactor: Redactor, key: str, value: str, entity: str) -> None:
    found = []
    watched = Redactor("support", key=b"0123456789abcdef", names="off", on_error="raise", audit=found.append)
    out = watched.redact_record({key: value})
    assert list(out) == [key]
    if entity:
        assert out[key] != value
        assert entity in str(found)
    else:
        assert out == {key: value}


NAMED_BY_COMPANY = (
    ({"nom": "Dupuis", "prénom": "Luc"}, {"nom", "prénom"}),
    ({"nombre": "Ana", "email": "ana@x.example"}, {"nombre", "email"}),
    ({"first": "Ana", "last": "Ruiz"}, {"first", "last"}),
    ({"name": "Ana Ruiz", "email": "ana@x.example"}, {"name", "email"}),
    ({"name": "ana_ruiz", "email": "ana@x.example"}, {"name", "email"}),
    ({"name": "Jabra Evolve2", "sku": "6599"}, set()),
    ({"name": "Acme Support", "email": "ana@x.example"}, {"email"}),
    ({"name": "dataCapture.systemField.requester.name", "email": "ana@x.example"}, {"email"}),
    ({"id": "U02BEA7Q1", "real_name": "Ana Ruiz", "profile": {}}, {"id", "real_name"}),
    ({"id": "U02BEA7Q1", "sku": "6599"}, set()),
    ({"external_id": "C-165090", "email": "ana@x.example"}, {"external_id", "email"}),
    ({"external_id": "C-165090", "subject": "x"}, set()),
    ({"field": {"key": "license_key", "title": "License key"}, "value": "667-98765432"}, {"value"}),
    ({"field": {"key": "product", "title": "Product"}, "value": "AutoCAD LT"}, set()),
    ({"field_name": "requester", "previous_value": "Unni Dahl", "value": "Vidar Dahl"}, {"previous_value", "value"}),
    ({"field": "assignee", "fromString": "Unni Dahl", "toString": "Vidar Dahl"}, {"fromString", "toString"}),
    ({"field": "status", "fromString": "Open", "toString": "In Progress"}, set()),
    ({"_customerid_value@OData.Community.Display.V1.FormattedValue": "Wendell Abernathy", "_customerid_value": "a16b3f4b-1be7-e611-8101-e0071b6af231"},
     {"_customerid_value@OData.Community.Display.V1.FormattedValue"}),
    ({"prioritycode@OData.Community.Display.V1.FormattedValue": "Normal", "prioritycode": "2"}, set()),
    ({"email": {"email": "email"}, "label": "Email", "text": "your email please"}, set()),
    ({"email": "ana.ruiz at example dot com"}, {"email"}),
    ({"credit_card_number": "•••• •••• •••• 4242"}, set()),
    ({"credit_card_number": "4242 4242 4242 4242"}, {"credit_card_number"}),
    ({"answers": "x", "firmware": "1.0.9.88", "ip": "203.0.113.9"}, {"ip"}),
    ({"Product_Serial__c": "20113523021876", "Product__c": "TC52"}, {"Product_Serial__c"}),
)


@pytest.mark.parametrize(("record", "personal"), NAMED_BY_COMPANY, ids=[" ".join(record) for record, _ in NAMED_BY_COMPANY])
def test_the_keys_beside_it_say_what_a_value_is(redactor: Redactor, record: dict[str, object], personal: set[str]) -> None:
    out = redactor.redact_record(record)
    assert {key for key in record if out[key] != record[key]} == personal


ROLES = (
    ("company", {"name": "Acme Robotics", "phone": "+1 415 555 0132"}, {"phone"}),
    ("mailbox", {"name": "Acme Shop", "email": "help@acme.example"}, {"email"}),
    ("requester", {"name": "Ana", "role": "end-user"}, {"name"}),
    ("createdBy", {"first": "Ana", "last": "Ruiz"}, {"first", "last"}),
    ("to", {"name": "Support", "address": "support@acme.example"}, {"address"}),
)


@pytest.mark.parametrize(("role", "inner", "personal"), ROLES, ids=[role for role, _, _ in ROLES])
def test_the_key_above_says_whose_a_name_is(redactor: Redactor, role: str, inner: dict[str, str], personal: set[str]) -> None:
    out = redactor.redact_record({role: inner})[role]
    assert {key for key in inner if out[key] != inner[key]} == personal
