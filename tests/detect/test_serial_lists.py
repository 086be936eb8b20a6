"""Numbers of devices in lists: below a heading, at the ends of lines, between others."""

from __future__ import annotations

import pytest

from redactor import Redactor

REDACTOR = Redactor("support", names="off", key=b"k" * 32, on_error="raise")


def gone(text: str) -> list[str]:
    return [text[finding.start : finding.end] for finding in REDACTOR.redact(text).findings]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Serial numbers of affected units:\n2245X0KQ7\n7QZ-0041-88\n\nBuild 22F76", ["2245X0KQ7", "7QZ-0041-88"]),
        ("Affected serials (3):\n1) 7X00321\n2) 7X00322 (display broken)\n3) AB-99123 - returned\nThanks", ["7X00321", "7X00322", "AB-99123"]),
        ("the s/ns are:\n\n* K7T40219\n* K7T40220,\n", ["K7T40219", "K7T40220"]),
        ("Seriennummern der defekten Geräte:\r\nK7T40219\r\nK7T40220\r\nFirmware 3.2.8\r\n", ["K7T40219", "K7T40220"]),
        ("Numéros de série concernés :\n- 88A4417Z\n- 88A4418Z", ["88A4417Z", "88A4418Z"]),
        ("Asset tags to retire:\n0917-LOOP-33\n0917-LOOP-34", ["0917-LOOP-33", "0917-LOOP-34"]),
        (
            "to be replaced\n- Epson WF-C5790 X3BC004417\n- Dell Latitude 5420 (8XQ2PN3)\n- Lenovo T14 PF3X9ABC\n- Canon MF445dw / 2LT04417",
            ["X3BC004417", "8XQ2PN3", "PF3X9ABC", "2LT04417"],
        ),
        ("drives S3Z9NB0K123456X, ZA1B2C3D and 50026B7682B1C2D3", ["S3Z9NB0K123456X", "ZA1B2C3D", "50026B7682B1C2D3"]),
    ],
)  # fmt: skip
def test_numbers_in_lists_of_devices_go(text: str, values: list[str]) -> None:
    assert gone(text if "\n" in text else text + "\n\nmore\n") == values


@pytest.mark.parametrize(
    "text",
    [
        "Part numbers:\n001R00600\n001R00601",
        "Serial numbers of licences:\n9000-0117-2284\n9000-0117-2285",
        "Model and serial numbers are on the label:\nlook below the tray",
        "Steps:\n1) update to 22F76\n2) restart",
        "serial numbers:\nsee attachment\nticket 445512",
        "Order lines:\n- toner 106R03585\n- drum 113R00780\n- belt 001R00600",
    ],
)
def test_other_lists_stay(text: str) -> None:
    assert gone(text) == []


def test_a_line_of_the_list_that_ends_in_something_else_stays() -> None:
    text = "- Epson WF-C5790 X3BC004417\n- Lenovo T14 PF3X9ABC\n- printer error C-2557\n- model MF445DW2\n- order 2LT04417\n- incident 7LT04418\n- change request CHG-204178"
    assert gone(text) == ["X3BC004417", "PF3X9ABC"]


@pytest.mark.parametrize(
    "text",
    [
        "Unit,Serial,Firmware\nAP-1,CNF4G9S0T1,8.10.0.5\nAP-2,CNF4G9S0T2,8.10.0.5\n",
        "| Unit | Serial | Firmware |\n|---|---|---|\n| AP-1 | CNF4G9S0T1 | 8.10.0.5 |\n",
        "Name     Firmware    Serial\nap-1    8.10.0.5    CNF4G9S0T1\nap-2    8.10.0.5    CNF4G9S0T2\n",
    ],
    ids=["commas", "pipes", "columns"],
)
def test_four_numbers_below_a_header_of_versions_stay(text: str) -> None:
    assert "8.10.0.5" in REDACTOR.redact(text).text
    assert "CNF4G9S0T1" not in REDACTOR.redact(text).text


def test_an_address_below_its_own_header_goes() -> None:
    done = REDACTOR.redact("Name     Firmware    Address\nap-1    8.10.0.5    10.4.0.9\nap-2    8.10.0.5    10.4.0.10\n").text
    assert "8.10.0.5" in done
    assert "10.4.0" not in done
