"""Fields as services export them: what goes, and what is nobody's although a key of people stands above it."""

from __future__ import annotations

from typing import Any

import pytest

from redactor import Redactor

REDACTOR = Redactor("support", key=b"0123456789abcdef", names="off")

GONE: dict[str, tuple[Any, tuple[str, ...]]] = {
    "accounts elsewhere": ({"twitter_id": "halina_b9", "facebook_id": "halina.brzoza", "telegram": "@noor", "discord_id": "noor#4411"}, ("halina", "noor")),
    "a number of a messenger": ({"WaId": "4915123456789", "ProfileName": "x"}, ("4915123456789",)),
    "a field that a desk added": ({"DynamicField_Seriennummer": "QX71B0031844", "DynamicField_SerialNumber": "7TK4PL0092X"}, ("QX71B0031844", "7TK4PL0092X")),
    "addresses of a directory": ({"proxyAddresses": ["SMTP:h.brzoza@example.org", "smtp:hb@example.org"], "imAddresses": ["sip:h.brzoza@example.org"]}, ("brzoza", "hb@")),
    "a string within a string": ({"vars": {"iban": "'PL61109010140000071219812874'", "email": "'h.brzoza@example.org'"}}, ("PL61", "brzoza")),
    "cookies by name and value": ({"cookies": [{"name": "sid", "value": "k3v9x2m7q1w8e5r6", "path": "/"}]}, ("k3v9x2m7q1w8e5r6",)),
    "attributes of a trace": ({"attributes": [{"key": "enduser.id", "value": {"stringValue": "h.brzoza"}}]}, ("brzoza",)),
    "a device": ({"device": {"device_unique_identifier": "a1b2c3d4-1111-4222-8333-444455556677"}}, ("444455556677",)),
    "a tag of a machine": ({"itemtype": "Computer", "otherserial": "INV-00123"}, ("INV-00123",)),
    "an agent with a name": ({"agent": {"name": "Tindra Hellqvist"}, "creator": {"name": "Maria Garcia"}}, ("Tindra", "Maria")),
    "fields of an address": ({"query_string": "email=h.brzoza%40example.org&page=2"}, ("brzoza",)),
}
KEPT: dict[str, Any] = {
    "a browser": {"user_agent": {"name": "Chrome", "device": {"name": "Mac"}}, "user_agent.name": "Firefox Mobile"},
    "a tool": {"creator": {"name": "WebInspector", "version": "537.36"}, "client": {"name": "Opera Neon", "version": "1.2"}, "agent": {"name": "Rosa Beat", "ephemeral_id": "x", "version": "8.11"}},
    "a host": {"host": {"name": "web-01"}},
    "who manages fields": {"managedFields": [{"manager": "kubectl-client-side-apply", "operation": "Update"}, {"manager": "kube-controller-manager", "operation": "Apply"}]},
    "teams": {"labels": {"owner": "platform-team"}, "assignee": "sre-oncall", "lead": "team-checkout"},
    "accounts of systems": {"user": {"name": "root", "id": "0"}, "file": {"owner": "www"}, "process.user.name": "systemd"},
    "hosts under an address": {"server": {"address": "db.internal"}, "address": "tcp:5432", "listen_address": "queue.example.org:5671"},
    "screens": {"screen_name": "LoginActivity", "operator": "payments-operator"},
    "fields without anybody": {"query_string": "page=2&sort=desc", "search": "?tab=open"},
    "things": {"campaign": "Spring Sale", "twitter": "enabled", "facebook": "none", "discord": "connected"},
}


@pytest.mark.parametrize(("record", "gone"), GONE.values(), ids=GONE.keys())
def test_what_is_somebodys_goes(record: Any, gone: tuple[str, ...]) -> None:
    text = str(REDACTOR.redact_record(record))
    assert [value for value in gone if value in text] == []


@pytest.mark.parametrize("record", KEPT.values(), ids=KEPT.keys())
def test_what_is_nobodys_stays(record: Any) -> None:
    assert REDACTOR.redact_record(record) == record


def test_a_protocol_before_an_address_and_the_names_of_fields_stay() -> None:
    out = REDACTOR.redact_record({"proxyAddresses": ["SMTP:h.brzoza@example.org"], "query_string": "email=h.brzoza%40example.org&page=2", "iban": "'PL61109010140000071219812874'"})
    assert out["proxyAddresses"][0].startswith("SMTP:<EMAIL_ADDRESS:")
    assert out["query_string"].startswith("email=")
    assert out["query_string"].endswith("&page=2")
    assert out["iban"] == "'<IBAN_CODE>'"
