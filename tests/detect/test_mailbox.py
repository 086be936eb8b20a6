"""Display names before addresses, and words that stand there without being one."""

from __future__ import annotations

import pytest

from redactor.detect import scan
from redactor.detect.prose import mailbox

NAMES = {
    "plain": ("From: Maria Garcia <maria@x.example>", ["Maria Garcia"]),
    "quoted": ('To: "Garcia, Maria" <maria@x.example>', ["Garcia, Maria"]),
    "lower case": ("cc maria <maria@x.example>", ["maria"]),
    "two in a row": ("Bo Li <bo@x.example>, Ana Ruiz <ana@x.example>", ["Bo Li", "Ana Ruiz"]),
    "received line": ("Received: by mx1\n\tfor <maria@x.example>; Tue", []),
    "envelope": ("(envelope-from <maria@x.example>)", []),
    "a preposition": ("write to <maria@x.example>", []),
    "a word before an address": ("Your message to <maria@x.example>", []),
    "protocol": ("by mx1 (Postfix) with ESMTP id 1F5FED36EC for <maria@x.example>", []),
    "program of qmail": ("(envelope-sender <maria@x.example>)", []),
    "the address itself": ('To: "maria@x.example" <maria@x.example>', []),
    "the address itself, of Outlook": ("From: maria@y.x.example [mailto:maria@y.x.example]", []),
    "program": ("From: Mail Delivery Subsystem <MAILER-DAEMON@x.example>", []),
    "list": ("To: Exim Users <exim-users@x.example>", []),
    "department": ("From: Accounts Payable <ap@x.example>", []),
    "department, another word": ("To: Human Resources <hr@x.example>", []),
    "somebody with a department's mailbox": ("From: Maria Garcia <lettings@x.example>", ["Maria Garcia"]),
    "no address": ("Maria Garcia <none>", []),
}


@pytest.mark.parametrize(("text", "expected"), NAMES.values(), ids=NAMES)
def test_finds_the_name_before_an_address(text: str, expected: list[str]) -> None:
    assert [text[span.start : span.end] for span in mailbox.names(text, scan.find(text))] == expected
