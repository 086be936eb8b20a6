"""What is told in passing: devices exchanged, numbers answered, keys of a token, accounts elsewhere, towns in a clause; and their look-alikes."""

from __future__ import annotations

import pytest

from redactor import Redactor
from redactor.detect.prose import details
from redactor.text import keys
from tests.marked import split

FOUND = {
    "old and new": "Old: [[SERIAL_NUMBER|5CD93K7T2]], new unit: [[SERIAL_NUMBER|5CD11X8QP]]",
    "german": "Alt: [[SERIAL_NUMBER|R90KL7M3]] Neu: [[SERIAL_NUMBER|R91AA2X8]]",
    "mine reads": "mine reads [[SERIAL_NUMBER|K771204-19B]] on the back",
    "meine": "meine ist [[SERIAL_NUMBER|ZX20774119]]",
    "security key": "Security key no. [[SERIAL_NUMBER|10447719]] is lost",
    "yubikey": "YubiKey 5 NFC [[SERIAL_NUMBER|20118843]]",
    "pair of an admin": "camera web ui: root / [[PASSWORD|tortuga]], reboots",
    "quoted": "Zitat von [[USERNAME|kabel_kalle]]:",
    "on discord": "ich bin [[USERNAME|zwiebelfred]] auf discord",
    "on the forum": "soy [[USERNAME|luna.gtz]] en el foro",
    "still lives": "Il vit toujours à [[LOCATION|Pézenas]]",
    "we are": "Estoy ahora en [[LOCATION|Zarautz]].",
    "past": "van is stopped outside [[LOCATION|Tullamore]]",
}
STAY = {
    "updates": "New: KB5034441, old: KB5031455",
    "models": "OLD: DS220 NEW: DS923PLUS",
    "model of mine": "mine is WH-1000XM4",
    "pages": "Settings page: admin / settings",
    "roles": "console: admin / operator",
    "a person is no forum": "ich bin müde auf Arbeit",
    "month": "Estamos en Marzo",
    "count": "yubikey 5 NFC",
}


@pytest.mark.parametrize("marked", FOUND.values(), ids=FOUND)
def test_what_is_told_in_passing_is_found(marked: str) -> None:
    text, expected = split(marked)
    assert set(expected) <= {(span.entity, text[span.start : span.end]) for span in details.find(text)}


@pytest.mark.parametrize("text", STAY.values(), ids=STAY)
def test_what_only_looks_like_it_stays(text: str) -> None:
    assert [text[span.start : span.end] for span in details.find(text)] == []


@pytest.mark.parametrize(
    ("key", "value", "entity"),
    [
        ("Asset", "VK-00418", "DEVICE_ID"),
        ("tag_on_handset", "BO-TEL-0771", "DEVICE_ID"),
        ("sticker", "LIB/PC/0211", "DEVICE_ID"),
        ("asset", "main-4471.js", ""),
        ("asset", "Laptop", ""),
        ("tag", "RC-1042", ""),
    ],
)
def test_tags_of_machines_below_their_keys(key: str, value: str, entity: str) -> None:
    assert keys.entity(key, value, person=False) == entity


@pytest.mark.parametrize(("value", "entity"), [("driver-1182", "EMPLOYEE_ID"), ("nurse_0071", "EMPLOYEE_ID"), ("agent", ""), ("session-0447", "")])
def test_somebody_at_work_by_number(value: str, entity: str) -> None:
    assert keys.entity("id", value, person=True) == entity


def test_the_field_below_a_password_is_no_second_one() -> None:
    text = "Wi-Fi Direct: DIRECT-3F-Laser\npw: 51190283\nFirmware: 20221104"
    assert "20221104" in Redactor("support", key=b"k" * 32, names="off").redact(text).text
