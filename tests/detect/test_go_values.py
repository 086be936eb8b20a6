"""What Go prints of structures and maps: each value by its key, and where the next key begins."""

from __future__ import annotations

import re

import pytest

from redactor import Redactor

REDACTOR = Redactor("support", key=b"k" * 32, names="off", on_error="raise")

#: (line, what it becomes, tokens without their digests)
CASES = {
    "a structure": ("saved {FirstName:Maria LastName:Garcia Attempts:3}", "saved {FirstName:<PERSON> LastName:<PERSON> Attempts:3}"),
    "structures in a structure": ("req={Name:Ida Falk Phone:+46701740605 Address:{Street:Storgatan 12 City:Umeå Zip:90325} Retry:true}", "req={Name:<PERSON> Phone:<PHONE_NUMBER> Address:{Street:<POSTAL_ADDRESS> City:<LOCATION> Zip:<POSTCODE>} Retry:true}"),
    "a pointer": ("user &{ID:17 Username:tbauer FullName:Tom Bauer Active:true}", "user &{ID:17 Username:<USERNAME> FullName:<PERSON> Active:true}"),
    "a map": ("claims map[email:maria@example.org name:Maria Garcia iss:accounts]", "claims map[email:<EMAIL_ADDRESS> name:<PERSON> iss:accounts]"),
    "a device": ("{Serial:PF3AB12C MAC:00:1b:44:11:3a:b7 Port:443}", "{Serial:<SERIAL_NUMBER> MAC:<MAC_ADDRESS> Port:443}"),
    "labels of a pod": ("labels=map[app:nginx owner:platform-team name:web version:1.25.3]", "labels=map[app:nginx owner:platform-team name:web version:1.25.3]"),
    "limits": ("{Requests:map[cpu:{i:{value:500 scale:-3} d:{Dec:<nil>} s:500m Format:DecimalSI}]}", "{Requests:map[cpu:{i:{value:500 scale:-3} d:{Dec:<nil>} s:500m Format:DecimalSI}]}"),
    "a time": ("{Created:2026-05-01 10:00:00 +0000 UTC Name:job-17 Owner:cron}", "{Created:2026-05-01 10:00:00 +0000 UTC Name:job-17 Owner:cron}"),
    "styles": (".user{color:red background:blue name:none}", ".user{color:red background:blue name:none}"),
}  # fmt: skip


@pytest.mark.parametrize("as_log", [False, True], ids=["text", "log"])
@pytest.mark.parametrize(("line", "expected"), CASES.values(), ids=CASES)
def test_values_of_go_are_judged_by_their_keys(line: str, expected: str, as_log: bool) -> None:
    safe = REDACTOR.redact_log(line + "\n")[:-1] if as_log else REDACTOR.redact(line).text
    assert re.sub(r"<([A-Z_]+):[a-z2-7]{8}>", r"<\1>", safe) == expected
