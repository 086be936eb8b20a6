"""What one line of a block names with certainty is found in its other lines, in other spellings too; words stay words."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redactor import Redactor
from redactor.text.log import LogRedactor

REDACTOR = Redactor("support", key=b"k" * 32, names="off", on_error="raise")

#: (a line that names a value, the value, a line in which another spelling of it stands).
FOUND = {
    "bare": ("serial: X7K21014Q2", "X7K21014Q2", "X7K21014Q2 rebooted"),
    "lower case in a file name": ("Serial Number: X7K21014Q2", "x7k21014q2", "/var/log/x7k21014q2.log"),
    "before its label": ("serial: X7K21014Q2", "X7K21014Q2", "seen X7K21014Q2 today"),
    "hardware address without signs": ("mac: a4:83:1e:7b:20:c5", "a4831e7b20c5", "share a4831e7b20c5 mounted"),
    "tag that a hardware id spells": ("system-uuid: 4c4c4544-005a-3710-8043-b3c04f4d4833", "3Z7CMH3", "asset list 3Z7CMH3 ok"),
    "raid volume byte-reversed": ("Serial number: 003c1b1d0ab8a7b52000eb92ffa06d81", "61816da0ff92eb0020b5a7b80a1d1b3c", "lun 61816da0ff92eb0020b5a7b80a1d1b3c"),
    "network by its profile": ("    SSID : Familie Brandauer 5G", "Familie Brandauer 5G", "    Profile : Familie Brandauer 5G"),
    "capital letter of another alphabet": ("    SSID : Şule ve Çağrı 5G", "Şule ve Çağrı 5G", "    Profile : Şule ve Çağrı 5G"),
    "capital letters of another alphabet": ("    SSID : Über Wolke Gast", "ÜBER WOLKE GAST", "    Profile : ÜBER WOLKE GAST"),
    "capital letter with a dot": ("    SSID : İki Deniz Evi", "İki Deniz Evi", "    Profile : İki Deniz Evi"),
    "sign of kelvin": ("    SSID : Kaminke Straße", "\u212aaminke Straße", "    Profile : \u212aaminke Straße"),
    "account in a path": ("user a.petrescu logged in", "a.petrescu", "/srv/data/a.petrescu/report"),
    "session": ("session=<Qx7LhP4SqMC8aE3J>", "Qx7LhP4SqMC8aE3J", "imap(x)<4140><Qx7LhP4SqMC8aE3J>: bye"),
}


@pytest.mark.parametrize(("named", "value", "line"), FOUND.values(), ids=FOUND.keys())
def test_a_value_named_with_certainty_is_found_in_the_other_lines(named: str, value: str, line: str) -> None:
    assert value in REDACTOR.redact_log(line + "\n"), "alone it cannot be known"
    for block in (f"{named}\n{line}\n", f"{line}\n{named}\n"):
        assert value not in REDACTOR.redact_log(block)


#: A line that names a value, and a line that must stay as it is.
STAYS = {
    "account that is a word": ("Invalid user butter from 203.0.113.9", "melt the butter first"),
    "part of a longer number": ("serial: X7K21014Q2", "AX7K21014Q2B is another"),
    "short number": ("serial: 41237", "error 41237 at line 7"),
    "placeholder": ("Serial Number: To be filled by O.E.M.", "To be filled by O.E.M. again"),
    "system account": ("session opened for user www-data", "/var/www-data/x"),
}


@pytest.mark.parametrize(("named", "line"), STAYS.values(), ids=STAYS.keys())
def test_what_could_be_something_else_stays(named: str, line: str) -> None:
    assert REDACTOR.redact_log(f"{named}\n{line}\n").split("\n")[1] == line


def test_another_spelling_shares_the_token_and_is_counted() -> None:
    out = REDACTOR.redact_log("serial: X7K21014Q2\nx7k21014q2 up\n").split()
    assert out[1] == out[2]
    counts: Counter[str] = Counter()
    LogRedactor(lambda value, span: (f"<{span.entity}>", span.entity))(b"serial: X7K21014Q2\nX7K21014Q2 up\n", counts)
    assert counts == {"SERIAL_NUMBER": 2}


def test_a_policy_that_keeps_a_value_keeps_it_everywhere() -> None:
    keep = LogRedactor(lambda value, span: (value, span.entity))
    assert keep(b"serial: X7K21014Q2\nX7K21014Q2 up\n") == b"serial: X7K21014Q2\nX7K21014Q2 up\n"


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(["serial: X7K21014Q2", "mac: a4:83:1e:7b:20:c5", "X7K21014Q2", "é\udcff", "", "ok"]), max_size=8))
def test_redacting_a_block_twice_changes_nothing(lines: list[str]) -> None:
    once = REDACTOR.redact_log("\n".join(lines).encode("utf-8", "surrogateescape"))
    assert REDACTOR.redact_log(once) == once
