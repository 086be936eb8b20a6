"""Addresses in other clothes in places where a plain one stands: no check fails on them, and one that is somebody's goes."""

from __future__ import annotations

import re

import pytest

from redactor import Redactor
from tests.golden import texts

_ADDRESS = re.compile(r"(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])")
#: Every fourth of the golden lines that have an address; each way to write it is tried in a third of them.
LINES = sorted(
    {line for unit in texts.units() for leaf in unit.leaves for line in leaf.text.splitlines() if _ADDRESS.search(line) and len(line) < 400}
)[::4]
ODD = ["2001:db8:1::77", "::1", "fe80::1%eth0", "015.020.000.080", "15.00.0.80", "1.02.03.4", "::ffff:192.0.2.7", "[2001:db8::1]", "999.1.1.1", "0.0.0.0", "2001:db8::", "10.00.0.1"]


@pytest.mark.parametrize(("number", "odd"), list(enumerate(ODD)), ids=ODD)
def test_no_check_fails_on_an_odd_address(number: int, odd: str) -> None:
    redactor = Redactor("support", key=b"k" * 32, names="off", on_error="raise")
    assert len(LINES) > 600
    for line in LINES[number % 3 :: 3]:
        text = _ADDRESS.sub(odd, line)
        assert redactor.redact(text).text
        assert redactor.redact_log(text.encode())


@pytest.mark.parametrize("text", ["firmware version 2001:db8:1::77 of the gateway", "fw=2001:db8:1::77 denied", "version: 2001:db8:1::77", "Server: nginx/2001:db8:1::77"])
def test_an_address_behind_a_word_for_versions_is_none(text: str) -> None:
    assert "db8" not in Redactor("support", key=b"k" * 32, names="off", on_error="raise").redact(text).text


@pytest.mark.parametrize("text", ["UpgradeTool 15.00.0.80 done", "update to 3.04.0.12", "Server: nginx/1.02.0.7"])
def test_versions_with_noughts_stay(text: str) -> None:
    assert Redactor("support", key=b"k" * 32, names="off", on_error="raise").redact(text).text == text
