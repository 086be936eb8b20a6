"""What the names model alone took for somebody's, and the words beside say is a fact; and other facts that rows took."""

# ruff: noqa: E501 - a case reads best on one line

from __future__ import annotations

import pytest

from redactor import Redactor
from redactor.detect import tables
from redactor.detect.review import model_facts
from redactor.types import Span
from tests.marked import check, plain

REDACTOR = Redactor("support", key=b"k" * 32, names="off", on_error="raise")


def _is_fact(text: str, value: str, entity: str, detector: str = "model:names") -> bool:
    start = text.index(value)
    return model_facts.is_fact(text, Span(start, start + len(value), entity, 0.6, detector))


@pytest.mark.parametrize(
    ("text", "value", "entity"),
    [
        ("elev i årskurs 9 med en Chromebook", "9", "AGE"),
        ("Klasse 7 hat kein WLAN", "7", "AGE"),
        ("Approved by: L. Ferreira, 14.11.2025", "14.11.2025", "DATE_OF_BIRTH"),
        ("Entgegengenommen: H. Brandt, 03.02.2024", "03.02.2024", "DATE_OF_BIRTH"),
        ("| Letzter Tag | 30.06.2025 |", "30.06.2025", "PURCHASE_DATE"),
        ("Start date: 1 Sep 2025", "1 Sep 2025", "PURCHASE_DATE"),
        ("dongle Nano USB gone", "Nano USB", "DEVICE_ID"),
        ("ok no. 404 here too", "404", "EMPLOYEE_ID"),
        ("room 214", "214", "EMPLOYEE_ID"),
        ("charged twice, auth code B20417", "B20417", "USERNAME"),
        ("Betreff: Melkstand 4 defekt", "Melkstand 4 defekt", "POSTAL_ADDRESS"),
        ("call from MV Southern Heron, bridge", "Southern Heron", "PERSON"),
        ("Vessel: MS Clara Borealis", "Clara Borealis", "PERSON"),
    ],
)
def test_facts(text: str, value: str, entity: str) -> None:
    assert _is_fact(text, value, entity)


@pytest.mark.parametrize(
    ("text", "value", "entity", "detector"),
    [
        ("my son is 9", "9", "AGE", "model:names"),
        ("Checked: passport, born 14.11.1975", "14.11.1975", "DATE_OF_BIRTH", "model:names"),
        ("Approved by: L. Ferreira, dob 14.11.1975", "14.11.1975", "DATE_OF_BIRTH", "label:noted_date_of_birth"),
        ("got it 30.06.2025 at the shop", "30.06.2025", "PURCHASE_DATE", "model:names"),
        ("badge 404 here", "404", "EMPLOYEE_ID", "model:names"),
        ("asset sticker says KLMS dash oh three one", "KLMS dash oh three one", "DEVICE_ID", "model:names"),
        ("new device A1B2C3D4", "A1B2C3D4", "DEVICE_ID", "model:names"),
        ("Subject: moved to 14 Elm Road, Leeds", "14 Elm Road, Leeds", "POSTAL_ADDRESS", "model:names"),
        ("asked Ms Clara Borealis", "Clara Borealis", "PERSON", "context:titled"),
    ],
)
def test_no_facts(text: str, value: str, entity: str, detector: str) -> None:
    assert not _is_fact(text, value, entity, detector)


CASES = (
    "sw-depot-04#show mac address-table int gi1/0/7\n 310    [[f0:9f:c2:1d:aa:08]]    DYNAMIC     Gi1/0/7\n",
    "dhcp2 says:\n{{dhcp2}} has no free leases left in the pool of the third floor\n",
    "pay to IBAN [[DE89 3704 0044 0532 0130 00]] BIC {{COBADEFFXXX}}",
    "Logged into {{vpn-login4}}: nothing there",
    "sign in to {{ControlRoom}} as [[marta.o]], then sync",
    "Aan: {{Brouwer Klantenservice}}\nOnderwerp: storing\n",
)


@pytest.mark.parametrize("marked", CASES)
def test_rows(marked: str) -> None:
    check(marked, REDACTOR.redact(plain(marked)).text)


def test_names_below_headers_of_things_are_products() -> None:
    text = "Ward   Pump                 Serial\n1      Clara Nova           ZX-0194412\n2      Volumed Agilia       ZX-0194413\n"
    assert "Clara Nova" in [text[span.start : span.end] for span in tables.others(text)]
