"""The helpers for users' tests find a value in every spelling and encoding, and never show it."""

from __future__ import annotations

import base64
import html
import json
import quopri
import urllib.parse

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor import Redactor
from redactor.testing import LeakError, assert_no_leak, capture_findings

NAME = "Zebulonia Quartermaine"
EMAIL = "z.quartermaine@example.com"
SERIAL = "5CG1234XYZ"


@pytest.mark.parametrize(
    ("output", "value"),
    [
        pytest.param(f"hello {NAME}!", NAME, id="plain"),
        pytest.param(NAME.upper(), NAME, id="capitals"),
        pytest.param("Quartermaine, Zebulonia", NAME, id="surname-first"),
        pytest.param("host QUARTERMAINE-PC", NAME, id="in-a-host-name"),
        pytest.param("zquartermaine logged in", NAME, id="as-a-user-name"),
        pytest.param(urllib.parse.quote(EMAIL, safe=""), EMAIL, id="percent"),
        pytest.param("".join(f"%{byte:02x}" for byte in EMAIL.encode()), EMAIL, id="all-percent"),
        pytest.param(base64.b64encode(b"x" + EMAIL.encode() + b"yz").decode(), EMAIL, id="base64-shifted"),
        pytest.param(base64.b64encode(f"user:{NAME}".encode()).decode(), NAME, id="base64"),
        pytest.param(SERIAL.encode().hex(), SERIAL, id="hexadecimal"),
        pytest.param("call (415) 555-0132", "+1 415 555 0132", id="phone-without-its-country"),
        pytest.param("5CG-1234-XYZ", SERIAL, id="with-separators"),
        pytest.param("5cg1234xyz", SERIAL, id="lower-case"),
        pytest.param("".join(f"&#{ord(c)};" for c in EMAIL), EMAIL, id="html-entities"),
        pytest.param("".join(f"\\u{ord(c):04x}" for c in NAME), NAME, id="json-escapes"),
        pytest.param(quopri.encodestring(b"Seria=" + SERIAL.encode()).decode(), SERIAL, id="quoted-printable"),
        pytest.param({"a": [{"deep": NAME}]}, NAME, id="nested-value"),
        pytest.param({EMAIL: 1}, EMAIL, id="key"),
        pytest.param(f"x{SERIAL}y".encode(), SERIAL, id="bytes"),
        pytest.param(json.dumps({"n": html.escape(NAME)}), NAME, id="json"),
    ],
)
def test_a_value_is_found_in_its_spellings_and_encodings(output, value):
    with pytest.raises(LeakError) as caught:
        assert_no_leak(output, ["nothing-to-see", value])
    assert "value 1 (" in str(caught.value)
    assert value.casefold() not in str(caught.value).casefold()


@pytest.mark.parametrize(
    "output",
    [
        pytest.param("", id="empty"),
        pytest.param("hello <PERSON:abcdefgh>, your <SERIAL_NUMBER:quarterm> is here", id="pseudonyms"),
        pytest.param("order 5CG998 at 12:34", id="similar"),
        pytest.param({"status": 200, "ok": True, "none": None}, id="numbers"),
    ],
)
def test_a_clean_output_passes(output):
    assert_no_leak(output, {"PERSON": NAME, "EMAIL_ADDRESS": [EMAIL], "SERIAL_NUMBER": SERIAL})


@given(st.text(max_size=40), st.text(max_size=40))
def test_whatever_stands_around_it_a_value_is_found(before, after):
    with pytest.raises(LeakError):
        assert_no_leak(before + " " + EMAIL + " " + after, [EMAIL])


def test_findings_of_every_surface_are_captured():
    redactor = Redactor("support", key=b"k" * 32, names="off")
    with capture_findings() as found:
        redactor.redact(f"mail {EMAIL}")
        redactor.redact_log(b"from 203.0.113.9 port 22\n")
        redactor.redact_record({"email": EMAIL})
    assert found.entities["EMAIL_ADDRESS"] >= 2
    assert found.entities["IP_ADDRESS"] == 1
    assert EMAIL not in repr(found) + repr(found.findings)
    before = len(found.findings)
    redactor.redact(f"mail {EMAIL}")
    assert len(found.findings) == before


def test_the_pytest_fixtures_work(captured_findings, no_leak):
    text = Redactor("support", key=b"k" * 32, names="off").redact(f"mail {EMAIL}").text
    assert captured_findings.entities == {"EMAIL_ADDRESS": 1}
    no_leak(text, [EMAIL])


def test_an_iterator_is_looked_through_and_objects_by_what_they_print():
    class Quiet:
        def __str__(self):
            return "quiet"

        def __repr__(self):
            return f"Quiet({EMAIL})"

    for output in ((line for line in ["a", EMAIL]), {"x": [Quiet()]}, ValueError(EMAIL)):
        with pytest.raises(LeakError):
            assert_no_leak(output, [EMAIL])


def test_a_blank_value_is_nowhere():
    assert_no_leak("anything at all", ["", "  "])
