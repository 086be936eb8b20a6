"""What stands behind a word for somebody's value in a log, and is nobody's."""

from __future__ import annotations

import pytest

from redactor import Redactor

REDACTOR = Redactor("support", key=b"k" * 32, names="off")


@pytest.mark.parametrize(
    "line",
    [
        "2024-11-02 10:11:12 ERROR posting failed: G/L account 0441700 closed",
        "WARN Sachkonto 0440000 gesperrt",
        "INFO retro claim RC-0088204 tkt=081-2404417203 fare ok",
        "time=10:11 level=info user=livy leaf-queue=default",
        "10:11:12 USER=weblogic program=JDBC",
        "run=DR-0417 corr=7f21 done",
        'audit: started build on agent "agent-linux-stella-3" {id=41}',
        "Computer: MGMT-EMIL02 (Microsoft Windows NT 10.0.20348.0)",
        '{"event":"session.start","server_hostname":"bastion-joyce"}',
        "Apr  2 07:11:40 VAULT-EDGAR CEF:0|Cyber-Ark|Vault|13.2.0000|295|Retrieve password|5|act=Retrieve password",
        "From: root@leibniz (Cron Daemon)",
    ],
    ids=["ledger", "ledger_de", "airline_ticket", "livy", "weblogic", "run", "build_agent", "management_host", "bastion", "vault", "cron_mail"],
)
def test_it_stays(line: str) -> None:
    assert REDACTOR.redact_log(f"{line}\n".encode()).decode() == f"{line}\n"
    assert REDACTOR.redact(line).text == line


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("INFO customer account 0441700 closed", "0441700"),
        ("WARN kundenkonto=0440012 gesperrt", "0440012"),
        ("Computer: LT-MARIA02 joined the domain", "LT-MARIA02"),
        ("user=livia.moreno leaf-queue=default", "livia.moreno"),
        ("[chat] @maria.s (Maria Silva) joined", "maria.s"),
        ("login password|Tr0ub4dor&3 accepted", "Tr0ub4dor&3"),
    ],
    ids=["account", "account_de", "laptop", "user", "handle", "password"],
)
def test_what_is_somebodys_beside_it_goes(line: str, value: str) -> None:
    assert value not in REDACTOR.redact_log(f"{line}\n".encode()).decode()
    assert value not in REDACTOR.redact(line).text
