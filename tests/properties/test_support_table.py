"""Each cell of the table of the reference policy (docs/policies.md): what comes out of a field and of free text."""

from __future__ import annotations

import re

import pytest

from redactor import Redactor

KEY = b"a key for tests only"
TOKEN = r"<{}:[a-z2-7]{{8}}>"


@pytest.fixture(scope="module")
def redactor() -> Redactor:
    return Redactor("support", key=KEY, names="off", on_error="raise")


KEPT = {
    "product": {"product": "ThinkPad T14 Gen 3"},
    "model": {"model": "MFC-L2710DW"},
    "part number": {"part_number": "711-038213"},
    "firmware": {"firmware": "1.0.9.88"},
    "OS version": {"os": "Windows 11 23H2 (22631.3447)"},
    "app version": {"app_version": "16.0.17425.20146"},
    "error code": {"error_code": "0x80070643"},
    "error number": {"error": "1067"},
    "setting": {"settings": {"dhcp": True, "mtu": 1492, "channel": "36"}},
    "timestamp": {"created_at": "2024-03-06T11:22:44Z"},
    "epoch": {"updated": 1718012345},
    "duration": {"duration": "00:48:11"},
    "ticket number": {"number": "INC0010112"},
    "order number": {"order_number": "112-4471902-3399411"},
    "RMA number": {"rma": "RMA-2024-01072"},
    "file path": {"path": r"C:\Program Files\Acme\agent.exe"},
    "shared host": {"host": "lb-prod-01"},
    "loopback": {"bind": "127.0.0.1"},
    "loopback of IPv6": {"bind": "::1"},
    "unspecified": {"listen": "0.0.0.0"},
    "netmask": {"netmask": "255.255.240.0"},
    "country": {"country": "Germany"},
    "country of an address": {"address": {"country": "Germany"}},
    "warranty end": {"warranty_end": "2026-11-04"},
    "id of a record": {"sys_id": "46d44f0ba9fe198100c2f9e5e5e5e5e5"},
    "system account": {"user": "root"},
}


@pytest.mark.parametrize("record", KEPT.values(), ids=KEPT)
def test_is_kept_as_it_is(redactor: Redactor, record: dict[str, object]) -> None:
    assert redactor.redact_record(record) == record


GENERALIZED = {
    "purchase date to month": ({"purchase_date": "2023-11-04"}, {"purchase_date": "2023-11"}),
    "position to a tenth of a degree": ({"position": "48.85837, 2.29448"}, {"position": "48.9, 2.3"}),
    "latitude": ({"latitude": 48.85837}, {"latitude": "48.9"}),
    "age to band": ({"age": 34}, {"age": "<AGE:30-39>"}),
    "address in one field to its country": (
        {"shipping_address": "12 Elm St, Springfield, IL 62704, USA"}, {"shipping_address": "USA"},
    ),
}  # fmt: skip


@pytest.mark.parametrize(("record", "expected"), GENERALIZED.values(), ids=GENERALIZED)
def test_is_made_coarse(redactor: Redactor, record: dict[str, object], expected: dict[str, object]) -> None:
    assert redactor.redact_record(record) == expected


PSEUDONYMIZED = {
    "PERSON": ("customer_name", "Maria Garcia", "Dear Maria Garcia,"),
    "USERNAME": ("username", "mgarcia", "login as user mgarcia failed"),
    "EMAIL_ADDRESS": ("email", "maria@example.com", "write to maria@example.com"),
    "PHONE_NUMBER": ("phone", "+1 415 555 0132", "call +1 415 555 0132"),
    "IP_ADDRESS": ("ip", "203.0.113.9", "from 203.0.113.9"),
    "MAC_ADDRESS": ("mac", "00:1b:44:11:3a:b7", "mac 00:1b:44:11:3a:b7"),
    "SERIAL_NUMBER": ("serial_number", "5CG1234XYZ", "S/N: 5CG1234XYZ"),
    "IMEI": ("imei", "490154203237518", "IMEI 490154203237518"),
    "DEVICE_ID": ("asset_tag", "ACM-004417", "asset tag ACM-004417"),
    "CUSTOMER_ID": ("customer_id", "C-204918", "customer number C-204918"),
    "EMPLOYEE_ID": ("employee_id", "E10442", "employee number E10442"),
    "HOSTNAME": ("computer_name", "DESKTOP-7QK2ABC", "my PC DESKTOP-7QK2ABC"),
    "SSID": ("ssid", "Garcia-Home", "SSID: Garcia-Home"),
    "POSTAL_ADDRESS": ("street", "12 Elm Street", "I live at 12 Elm Street, Springfield, IL 62704"),
    "LOCATION": ("city", "Springfield", "I live in Springfield."),
}


@pytest.mark.parametrize("entity", PSEUDONYMIZED)
def test_is_the_same_pseudonym_wherever_it_stands_and_only_for_its_tenant(redactor: Redactor, entity: str) -> None:
    key, value, text = PSEUDONYMIZED[entity]
    field = redactor.redact_record({key: value})[key]
    assert re.fullmatch(TOKEN.format(entity), field)
    assert redactor.redact_record({key: value})[key] == field
    assert re.search(TOKEN.format(entity), redactor.redact(text).text)
    assert value not in redactor.redact(text).text
    other = Redactor("support", key=KEY, names="off", tenant="other")
    assert other.redact_record({key: value})[key] != field


REMOVED = {
    "SECRET": ("api_key", "sk_live_51NfXq2KzR8vTbWcPmLd93hYe", "api key sk_live_51NfXq2KzR8vTbWcPmLd93hYe"),
    "COOKIE": ("session_cookie", "8F3A9B2C4D5E6F708192A3B4C5D6E7F8", "Cookie: JSESSIONID=8F3A9B2C4D5E6F708192A3B4C5D6E7F8"),
    "PASSWORD": ("password", "hunter2!", "my password is hunter2!"),
    "ONE_TIME_CODE": ("otp", "481516", "the verification code is 481516"),
    "CREDIT_CARD": ("card_number", "4111 1111 1111 1111", "card 4111 1111 1111 1111"),
    "IBAN_CODE": ("iban", "DE89370400440532013000", "IBAN DE89 3704 0044 0532 0130 00"),
    "NATIONAL_ID": ("passport_number", "533190274", "passport number 533190274"),
    "US_SSN": ("ssn", "219-09-9999", "SSN 219-09-9999"),
    "DATE_OF_BIRTH": ("date_of_birth", "1985-03-14", "born 14 March 1985"),
    "SEARCH_QUERY": ("search_query", "how to treat eczema", "https://example.com/search?q=how+to+treat+eczema"),
}


@pytest.mark.parametrize("entity", REMOVED)
def test_is_removed(redactor: Redactor, entity: str) -> None:
    key, value, text = REMOVED[entity]
    assert redactor.redact_record({key: value}) == {key: f"<{entity}>"}
    out = redactor.redact(text).text
    assert f"<{entity}>" in out.replace("%3C", "<").replace("%3E", ">")
    assert not any(part in out for part in re.findall(r"\w{4,}", value))
