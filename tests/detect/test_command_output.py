"""Listings of accounts, machines, networks and hardware, and configurations: what is somebody's goes, what a case is about stays."""

from __future__ import annotations

import re

import pytest

from redactor import Redactor
from tests.detect.account_cases import COLUMNS, LINES, PLACES
from tests.detect.command_cases import ACCOUNTS, HOSTS, NETWORKS
from tests.detect.config_cases import BOARDS, CONFIGURATIONS, DISKS
from tests.detect.unix_cases import ADDRESSES, FACTS, SERIALS
from tests.marked import SIDES, plain

REDACTOR = Redactor("support", key=b"k" * 32, names="off", on_error="raise")
TABLES = {"account": ACCOUNTS, "host": HOSTS, "network": NETWORKS, "configuration": CONFIGURATIONS, "disk": DISKS, "board": BOARDS, "address": ADDRESSES, "serial": SERIALS, "fact": FACTS, "column": COLUMNS, "line": LINES, "place": PLACES}
CASES = {f"{kind} {name}": case for kind, table in TABLES.items() for name, case in table.items()}
#: What a text does not say as surely as a log or the output of a command.
LOGS_ONLY = frozenset(
    (
        "account passwd mac",
        "account finger short",
        "account json id",
        "configuration aaa lists",
        "configuration methods",
        "board hp xml",
        "board powershell",
        "network nmcli con",
        "network wpa_cli",
        "place quotes",
    )
)


def wrong(case: str, *, log: bool) -> tuple[list[str], list[str]]:
    """Return the marked values that were left in their line, and the facts that were lost from it."""
    text = plain(case)
    result = REDACTOR.redact_log(text) if log else REDACTOR.redact(text).text
    left, lost = [], []
    for line, done in zip(case.split("\n"), result.split("\n"), strict=True):
        for found in SIDES.finditer(line):
            there = re.search(rf"(?<![A-Za-z0-9]){re.escape(found[1] or found[2])}(?![A-Za-z0-9])", done) is not None
            if found[1] and there:
                left.append(found[1])
            elif found[2] and not there:
                lost.append(found[2])
    return left, lost


@pytest.mark.parametrize("name", CASES)
def test_logs(name: str) -> None:
    assert wrong(CASES[name], log=True) == ([], [])


@pytest.mark.parametrize("name", sorted(CASES.keys() - LOGS_ONLY))
def test_texts(name: str) -> None:
    assert wrong(CASES[name], log=False) == ([], [])
