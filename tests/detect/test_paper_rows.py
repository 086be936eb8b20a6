"""Plates, papers, numbers of devices and names of networks in logs of many languages; what only looks like them stays."""

# ruff: noqa: RUF001 - in several languages

from __future__ import annotations

import pytest

from tests.detect import rare

FOUND = (
    ("pesel 89051204478 checksum", ("NATIONAL_ID", "89051204478")),
    ('"pp":"AA2204417"', ("NATIONAL_ID", "AA2204417")),
    ("pass Z5518274 utcheck", ("NATIONAL_ID", "Z5518274")),
    ("NM1*1P*1*LINDQVIST*ASTRID****XX*1841417880~", ("NATIONAL_ID", "1841417880")),
    ('"nrplade":"DK 41 207"', ("NATIONAL_ID", "DK 41 207")),
    ("차량=서울82바4417", ("NATIONAL_ID", "서울82바4417")),
    ("Medicare 1EG4-TE5-MK73", ("NATIONAL_ID", "1EG4-TE5-MK73")),
    ("license plate 7ABC123", ("NATIONAL_ID", "7ABC123")),
    ("targa AB123CD", ("NATIONAL_ID", "AB123CD")),
    ("immat AB-123-CD", ("NATIONAL_ID", "AB-123-CD")),
    ("kenteken 12-AB-34", ("NATIONAL_ID", "12-AB-34")),
    ("Kennzeichen M-AB 1234", ("NATIONAL_ID", "M-AB 1234")),
    ("госномер А123ВС77", ("NATIONAL_ID", "А123ВС77")),
    ("matrícula 1234BCD", ("NATIONAL_ID", "1234BCD")),
    ("SPZ 1A2 3456", ("NATIONAL_ID", "1A2 3456")),
    ("plaka 34 ABC 123", ("NATIONAL_ID", "34 ABC 123")),
    ("nopol B 1234 XYZ", ("NATIONAL_ID", "B 1234 XYZ")),
    ("biển số 51F-123.45", ("NATIONAL_ID", "51F-123.45")),
    ("ทะเบียน กข 1234", ("NATIONAL_ID", "กข 1234")),
    ("reg AB12 CDE", ("NATIONAL_ID", "AB12 CDE")),
    ("VRM AB12CDE", ("NATIONAL_ID", "AB12CDE")),
    ("ANPR read AB12CDE", ("NATIONAL_ID", "AB12CDE")),
    ("rego ABC123", ("NATIONAL_ID", "ABC123")),
    ("wifiName=Villa Kunterbunt wifiChannel=6", ("SSID", "Villa Kunterbunt")),
    ("Associate to 'Castellano-Upstairs' - BSSID", ("SSID", "Castellano-Upstairs")),
    ("meter GL-0882041", ("SERIAL_NUMBER", "GL-0882041")),
    ("मीटर GL-0882041", ("SERIAL_NUMBER", "GL-0882041")),
    ("seria 0K88204417", ("SERIAL_NUMBER", "0K88204417")),
    ("GYSZ=CKJB211260417", ("SERIAL_NUMBER", "CKJB211260417")),
    ('serie"=>"3N1CN7AD4KL417882"', ("SERIAL_NUMBER", "3N1CN7AD4KL417882")),
    ("<contador>ZIV0044178820</contador>", ("SERIAL_NUMBER", "ZIV0044178820")),
    ("chip read: 981098104417822", ("SERIAL_NUMBER", "981098104417822")),
    ("fortitoken FTKMOB4F2E91C07A", ("SERIAL_NUMBER", "FTKMOB4F2E91C07A")),
    ("body 0680912274", ("SERIAL_NUMBER", "0680912274")),
    ("hwid HW-9B4E-77C0-1F2A", ("DEVICE_ID", "HW-9B4E-77C0-1F2A")),
    ("hwid '87056c6e1268aaf5055abf8256415e0e,408978b6d98810b03f0aa16a4c75600e'", ("DEVICE_ID", "87056c6e1268aaf5055abf8256415e0e,408978b6d98810b03f0aa16a4c75600e")),
    ("smbios=03000200-0400-0500-0006-0007DA4C11B8", ("DEVICE_ID", "03000200-0400-0500-0006-0007DA4C11B8")),
    ("host-id 7d40a9e2-3f5c-4f0b-b8e1-0c1a74d2e986", ("DEVICE_ID", "7d40a9e2-3f5c-4f0b-b8e1-0c1a74d2e986")),
    ("iPhone-E1F0A7C2-90D4-4E1B-8C37-55D2A90BE713", ("DEVICE_ID", "E1F0A7C2-90D4-4E1B-8C37-55D2A90BE713")),
    ("ЛС 40817810455001884217, кор.", ("BANK_ACCOUNT", "40817810455001884217")),
    ("rek. BCA 441-788-2041 ditolak", ("BANK_ACCOUNT", "441-788-2041")),
    ("PAN 5412 7512 3412 3456", ("CREDIT_CARD", "5412 7512 3412 3456")),
    ("to=bc1q9d4ywgfnd8h43da5tpcxcn6ajv590cg6d3tg6a", ("CRYPTO", "bc1q9d4ywgfnd8h43da5tpcxcn6ajv590cg6d3tg6a")),
    ('"number":"G2884175","country":"GHA"', ("NATIONAL_ID", "G2884175")),
    ("local_name=BLESmart_0000011F28FFB2F2C1A0 rssi", ("MAC_ADDRESS", "28FFB2F2C1A0")),
    ("UA: Yealink SIP-T46S 66.86.0.15 805ec0a1f37b", ("MAC_ADDRESS", "805ec0a1f37b")),
)
STAYS = (
    "via eth0 port 443",
    "route 10 via gw 1",
    "Platz 3 frei",
    "via proxy 8080",
    "Halle 4, Tor 12",
    "place 12 in queue",
    "Route 66",
    "Interstate 95, exit 12",
    "Highway 101 closed",
    "Room 12, Building 4",
    "via Node 14",
    "plaza 4",
    "cours 12",
    "region us-east-1 city null",
    '"city":null,"state":"open"',
    '"city":"x","state":"running"',
    "?city=all&town=",
    "meter 12345",
    "meter reading 0041.2",
    "body 1024",
    "body length 123456",
    "chip 3 error",
    "chip ATmega328P",
    "serie A 2024",
    "contador 5",
    "compteur 12",
    "hwid none",
    "machine_id=worker-3",
    "token serial",
    "Weg 3 Stufe",
    "Straße 5 gesperrt",
    "Berg 3",
    "Linie 12 Richtung Bahnhof",
    "Hauptbahnhof Gleis 7",
    "Str. 5",
    "q=status:open+AND+assignee:me+x",
    "?q=kubernetes",
    "reg R12 0x44",
    "reg AB12",
    "plate A12",
    "matricula 12",
    "passed 12345678",
    "pass A1",
    "pass 12345678",
    "doc D12",
    "serial number missing",
    "via Ring Android 3.67 (session)",
    "via Chrome 120, Windows",
    "Carrefour City Alésia",
)


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: tuple[str, str]) -> None:
    rare.assert_found(text, expected)


@pytest.mark.parametrize("text", STAYS)
def test_stays(text: str) -> None:
    rare.assert_stays(text)
