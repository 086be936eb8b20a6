"""Columns and keys of devices as programs write them; and carriers, pools, models and short codes in the same places."""

from __future__ import annotations

import pytest

from redactor import Redactor

REDACTOR = Redactor("support", key=b"k" * 32, names="off", on_error="raise")

COLUMNS = {
    "pumpSerial": "NG4177204H",
    "hw_serial": "7QZ4TN3",
    "simSerialNumber": "89490200001234567890",
    "scannerSerialNo": "21089523020817",
    "androidId": "a1b2c3d4e5f60718",
    "advertising_id": "7d1f2a3b-4c5d-5e6f-8091-a2b3c4d5e6f7",
    "hardwareUuid": "7D1F2A3B-4C5D-5E6F-8091-A2B3C4D5E6F7",
    "inventoryNumber": "INV-2041-774",
    "vin": "TMBJC7NY1NF041882",
    "Fahrgestellnummer": "TMBJC7NY1NF041882",
    "samAccountName": "hvossberg",
}
OTHERS = {"partNumber": "868703-B21", "buildUuidVersion": "14", "serialPort": "COM3", "osSerial Version": "7.2", "modelId": "SM-G991B", "orderNo": "4500123456"}
KEYS = {
    "fin": "TMBJC7NY1NF041882",
    "bastidor": "VSSZZZ5PZCR041882",
    "Rahmennummer": "WTU204TC4177K",
    "engineNumber": "K9K764-D041774",
    "ServiceTagCode": "7QZ4TN3",
}
LINES = {
    "a machine of someone with a number": ("Jan  3 10:00:00 WS-KOWALCZYK-02 sshd[1]: Accepted", "WS-KOWALCZYK-02"),
    "a common name in small letters": ("bind failed for cn=mehmet,dc=example,dc=org", "mehmet"),
    "a network that says it is one": ('wlan: reconnected to "Rossi WiFi"', "Rossi WiFi"),
    "an instance in XML": (r"<Data>USB\VID_0951&amp;PID_1666\60A44C3FACC93F11</Data>", "60A44C3FACC93F11"),
    "a printer by SNMP": ('SNMPv2-SMI::mib-2.43.5.1.1.17.1 = STRING: "XK7B041774"', "XK7B041774"),
    "a server by SNMP": ('SNMPv2-SMI::enterprises.674.10892.5.1.3.2.0 = STRING: "7QZ4TN3"', "7QZ4TN3"),
    "a box of TR-069": ("cwmp: account=00040E-3810D5A1B2C3 inform sent", "00040E-3810D5A1B2C3"),
}
STAY = {
    "a carrier": "displayName=Telia mcc=240 mnc=01",
    "a carrier and its country": "displayName=Vodafone DE",
    "a model of a bus": "chip HWID=8720 loaded",
    "a board": "Chromebook hwid: BARLA C3B-A2D-D5Q-A7B",
    "a model as host": "hostname: PA-440\nmodel: PA-440",
    "an object": "cn=schema,cn=config",
    "a pool": "HikariPool-3 - Shutdown completed",
}


@pytest.mark.parametrize(("header", "value"), COLUMNS.items())
@pytest.mark.parametrize("log", [False, True], ids=["text", "log"])
def test_columns_of_devices_as_programs_write_them(header: str, value: str, *, log: bool) -> None:
    table = f"id,{header},site\n1,{value},Bonn\n2,{value},Kiel\n"
    assert value not in (REDACTOR.redact_log(table) if log else REDACTOR.redact(table).text)


@pytest.mark.parametrize(("header", "value"), OTHERS.items())
def test_columns_of_other_things_stay(header: str, value: str) -> None:
    table = f"id,{header},site\n1,{value},Bonn\n2,{value},Kiel\n"
    assert REDACTOR.redact(table).text == table
    assert REDACTOR.redact_log(table) == table


@pytest.mark.parametrize(("key", "value"), KEYS.items())
def test_keys_of_vehicles_and_machines(key: str, value: str) -> None:
    assert value not in str(REDACTOR.redact_record({"unit": {key: value}}))


def test_a_key_of_vehicles_says_nothing_of_other_values() -> None:
    record = {"fin": "end of file", "engineNumber": "2"}
    assert REDACTOR.redact_record(record) == record


@pytest.mark.parametrize(("line", "value"), LINES.values(), ids=LINES)
def test_lines_of_devices_and_programs(line: str, value: str) -> None:
    assert value not in REDACTOR.redact_log(line + "\n")
    assert value not in REDACTOR.redact(line).text


@pytest.mark.parametrize("line", STAY.values(), ids=STAY)
def test_carriers_models_and_pools_stay(line: str) -> None:
    assert REDACTOR.redact_log(line + "\n") == line + "\n"
    assert REDACTOR.redact(line).text == line
