"""What keys say together with those beside and above them: tags and lines of addresses, what things, firms and rooms are called."""

from __future__ import annotations

from typing import Any

import pytest

from redactor.engine import Redactor
from redactor.text import coded_keys, thing_keys


@pytest.fixture(scope="module")
def redactor() -> Redactor:
    return Redactor("support", key=b"0123456789abcdef", names="off", on_error="raise")


BESIDE: dict[str, tuple[dict[str, Any], set[str]]] = {
    "tag beside a serial number": ({"serial": "PF4YB7KD", "tag": "BWE-05521"}, {"serial", "tag"}),
    "tag of a laptop": ({"make": "Dell", "model": "5450", "tag": "LT/20331"}, {"tag"}),
    "barcode on a phone": ({"imei": "356740114473532", "barcode": "MOB-0091"}, {"imei", "barcode"}),
    "tag of a release": ({"branch": "main", "tag": "REL-20331"}, set()),
    "tag of a topic": ({"serial": "PF4YB7KD", "tag": "urgent"}, {"serial"}),
    "second line of an address": ({"line1": "2241 Tamarack Ln", "line2": "Apt 6", "city": "Duluth"}, {"line1", "line2", "city"}),
    "line of a poem": ({"line1": "a", "line2": "Apt 6"}, set()),
    "house beside its street": ({"street": "Rosenweg", "no": "14a"}, {"street", "no"}),
    "flat of a house": ({"street": "Mill Race", "flat": "9"}, {"street", "flat"}),
    "number alone": ({"no": "14a", "title": "x"}, set()),
}


@pytest.mark.parametrize(("record", "personal"), BESIDE.values(), ids=BESIDE)
def test_the_keys_beside_it_say_what_a_value_is(redactor: Redactor, record: dict[str, Any], personal: set[str]) -> None:
    out = redactor.redact_record(record)
    assert {key for key in record if out[key] != record[key]} == personal


def test_a_number_in_a_persons_object_is_their_number(redactor: Redactor) -> None:
    out = redactor.redact_record({"employee": {"name": "Ana Ruiz", "number": "W118604"}, "parent": {"number": "RITM0188342"}})
    assert out["employee"]["number"].startswith("<EMPLOYEE_ID")
    assert out["parent"]["number"] == "RITM0188342"


#: key, key above it, value, entity that the names model gave -> whether it is the thing's name
THINGS = (
    ("model", "assets", "Jabra Evolve2 65", "PERSON", True),
    ("product_name", "", "Miele Triflex HX2", "PERSON", True),
    ("name", "companies", "Petra Holdings", "PERSON", True),
    ("company", "", "Rosebank Garden Centre", "LOCATION", True),
    ("display_value", "location", "Block C, 2nd floor", "POSTAL_ADDRESS", True),
    ("requested_for.location", "", "Campus East, Bldg 7", "POSTAL_ADDRESS", True),
    ("building", "", "Darwin Building", "LOCATION", True),
    ("name", "contacts", "Petra Holdings", "PERSON", False),
    ("device", "", "Maria's iPhone", "PERSON", False),
    ("device_name", "", "iPad von Anna", "PERSON", False),
    ("location", "", "14 Mill Race, Otley LS21 3QT", "POSTAL_ADDRESS", False),
    ("location", "", "Otley", "LOCATION", False),
    ("site", "", "Building 4, 27 Ashgrove Road", "POSTAL_ADDRESS", False),
    ("subject", "", "Jabra of Anna Kowalska", "PERSON", False),
    ("model", "", "a headset that Anna Kowalska from accounting gave back on Friday", "PERSON", False),
)


@pytest.mark.parametrize(("key", "above", "value", "entity", "is_thing"), THINGS, ids=[f"{key}: {value}"[:40] for key, _, value, _, _ in THINGS])
def test_what_a_thing_is_called_is_nobody(key: str, above: str, value: str, entity: str, is_thing: bool) -> None:  # noqa: FBT001
    from redactor.text import key_people

    assert thing_keys.is_things(thing_keys.names_thing(key_people.words(key), key_people.words(above)), value, entity, "model:names") is is_thing
    assert not thing_keys.is_things(thing_keys.names_thing(key_people.words(key), key_people.words(above)), value, entity, "known:person")


@pytest.mark.parametrize("value", ["Otley", "Nizhny Tagil", "Brno-venkov", "Saint-Étienne", "Tromsø, 19, Norway"])
def test_towns_are_told_from_places(value: str) -> None:
    assert coded_keys.is_town(value)


@pytest.mark.parametrize("value", ["HQ Annex", "North Wing", "Norway", "otley", "EMEA", "Room 4", "Remote", "London HQ"])
def test_places_and_countries_are_no_towns(value: str) -> None:
    assert not coded_keys.is_town(value)
