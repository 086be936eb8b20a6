"""Header fields of mails: what programs wrote for programs stays, what people put beside it does not."""

from __future__ import annotations

import pytest

from redactor.detect.review import mail_facts
from redactor.types import Span

HEAD = "From: x\nMIME-Version: 1.0\n"
FACTS = {
    "name of a field": ("X-Yahoo-Newman-Id: 3885", "X-Yahoo-Newman-Id"),
    "media type": ("Content-Type: message/rfc822", "message/rfc822"),
    "parameters": ('Content-Type: multipart/report;\n report-type=delivery-status; boundary="b1"', "delivery-status"),
    "boundary in its header": ('Content-Type: multipart/mixed; boundary="zzz123"', "zzz123"),
    "boundary": ('Content-Type: multipart/mixed; boundary="zzz123"\n\n--zzz123\n\nText\n--zzz123--', "--zzz123--"),
    "selector of a signature": ("DKIM-Signature: v=1; a=rsa-sha256; d=1e100.net;\n s=20130820; h=from:to", "20130820"),
    "sealed": ("ARC-Seal: i=1; a=rsa-sha256; t=1611156000; cv=none; d=google.com; s=arc-20160816", "arc-20160816"),
    "list": ("List-Id: General discussion <python-list.python.org>", "python-list"),
    "folded list": ("List-Id: General discussion\n <python-list.python.org>", "python-list"),
    "server": ("Reporting-MTA: dns; mail.example.com", "mail.example.com"),
    "status": ("Action: failed\nStatus: 5.1.1 (User unknown)", "5.1.1"),
    "action": ("X-A: b\nAction: delayed", "delayed"),
    "program": ("User-Agent: Mozilla/5.0 (X11;\n rv:1.9.2.28) Gecko/20120313 Thunderbird/3.1.20", "1.9.2.28"),
    "exchange": ("X-MS-Exchange-Organization-AuthSource: AM6PR04MB1234", "AM6PR04MB1234"),
    "quoted mail": ("> Content-Type: text/plain; charset=us-ascii", "us-ascii"),
    "id of a message": ("Message-ID: <Pine.LNX.4.33.0108011605240.12261-100000@robot.example>", "0108011605240"),
    "server in a Received field": ("Received: from a (b [192.0.2.1])\n\tby digicool.example (CommuniGate Pro SMTP 3.3.1)", "digicool.example"),
    "protocol": ("Received: by mail.example.org (Postfix)\n\twith ESMTP id 3909F3B0271", "ESMTP id 3909F3B0271"),
    "queue id": ("Received: by banzai.example (8.9.3/8.9.3) with internal id GAB17388;", "GAB17388"),
    "cipher": ("Received: from a by b\n (version=TLSv1.2 cipher=ECDHE-RSA-AES256-GCM-SHA384)", "ECDHE-RSA-AES256-GCM-SHA384"),
    "scanner": ("X-Virus-Scanned: by amavisd-milter (http://amavis.org/)", "amavisd-milter"),
    "kind of recipient": ("Final-Recipient: rfc822; maria@x.example", "rfc822"),
    "list in a link": ("List-Subscribe: <http://lists.example.org/mailman/listinfo/exim-users>", "exim-users"),
    "list in a subject": ("Subject: Re: [Mailman-Developers] RELEASED 2.0.12", "Mailman-Developers"),
    "what a list is about": ("List-Id: KDE's core development crew <kde-core-devel.x.example>", "KDE"),
    "what an answer depends on": ("< Content-Type: text/html\n< Vary: Accept-Encoding", "Vary"),
    "ids": ("References: <a.1@b>\n <8306C281.3BE4@c.example>", "8306C281"),
}
PERSONAL = {
    "beside a field": ("X-Sender: Maria Garcia", "Maria Garcia"),
    "file": ('Content-Type: text/plain; name="garcia.txt"', "garcia"),
    "for whom it was signed": ("DKIM-Signature: v=1; d=x.example; i=maria@x.example; s=a", "maria@x.example"),
    "status of a ticket": ("X-A: b\nStatus: waiting for Maria Garcia", "Maria Garcia"),
    "action of a ticket": ("X-A: b\nAction: call Maria Garcia", "Maria Garcia"),
    "who is said to speak": ("X-A: b\nAnna-Lena: hello", "Anna-Lena"),
    "who gets it": ("Received: by mx.example.org with SMTP for mgarcia; Mon", "mgarcia"),
    "who logged in": ("Received: from [192.0.2.7] (account mgarcia HELO x) by mx.example.org", "mgarcia"),
    "account on the machine": ("Received: from localhost (ceyhun@localhost) by mx.example.org", "ceyhun"),
    "name in a subject": ("Subject: [Maria Garcia] printer", "Maria Garcia"),
    "behind a field of a quoted mail": ("> User-Agent: curl/8.5.0\n> X-Asked-For: Maria Garcia", "Maria Garcia"),
    "address in a boundary": ('Content-Type: multipart/mixed; boundary="maria@x.example"', "maria@x.example"),
    "in the text": ("Content-Type: text/plain\n\nMaria Garcia", "Maria Garcia"),
    "description of a list": ("List-Id: Maria Garcia's friends <friends.x.example>", "Maria Garcia"),
}


def kept(text: str, value: str, entity: str = "PERSON") -> bool:
    text = HEAD + text + "\n"
    start = text.index(value)
    return bool(mail_facts.without(text, [Span(start, start + len(value), entity, 0.9, "shape:x")]))


@pytest.mark.parametrize(("text", "value"), FACTS.values(), ids=FACTS)
def test_what_programs_wrote_is_nobodys(text: str, value: str) -> None:
    assert not kept(text, value)


@pytest.mark.parametrize(("text", "value"), PERSONAL.values(), ids=PERSONAL)
def test_what_people_put_there_is_looked_at(text: str, value: str) -> None:
    assert kept(text, value)


def test_an_address_in_the_id_of_a_message_is_looked_at() -> None:
    assert kept("Message-ID: <200210211625.12753.b.a.dude@example.com>", "b.a.dude@example.com", "EMAIL_ADDRESS")


PROGRAMS = ["Mail Delivery Subsystem", "Mail Delivery System", "MAILER-DAEMON", "Postmaster", "Internet Mail Delivery", "Undelivered Message Headers.txt", "hMailServer", "CRAM-MD5"]


@pytest.mark.parametrize("name", PROGRAMS)
def test_mail_programs_are_nobody(name: str) -> None:
    assert mail_facts.is_program(name)


@pytest.mark.parametrize("name", ["Maria Garcia", "Will", "Ann Postmaster", "Daemon Smith", ""])
def test_people_are_no_programs(name: str) -> None:
    assert not mail_facts.is_program(name)


def test_the_id_of_a_message_is_no_address_elsewhere() -> None:
    text = "Message-ID: <3BE4F1EC.8306C281@x.example>\nX-A: b\n\nyour mail 3BE4F1EC.8306C281@x.example of a@x.example\n"
    spans = [Span(at, at + len(value), "EMAIL_ADDRESS", 0.9, "shape:email") for value in ("3BE4F1EC.8306C281@x.example", "a@x.example") if (at := text.rindex(value))]
    assert [text[span.start : span.end] for span in mail_facts.without(text, spans)] == ["a@x.example"]


@pytest.mark.parametrize(
    ("text", "value", "goes"),
    [
        pytest.param("X-Spam-Report: * 2.5 RCVD_IN_XBL\n\t[203.0.113.9 listed in zen]", "203.0.113.9", True, id="address in a report"),
        pytest.param("X-MS-Exchange-Organization-OriginalClientIPAddress: 203.0.113.9", "203.0.113.9", True, id="client of Exchange"),
        pytest.param("List-Unsubscribe: <http://203.0.113.9/leave>", "203.0.113.9", True, id="address in a link"),
        pytest.param("X-Mailer: Outlook Express 6.0.2.9", "6.0.2.9", False, id="version of a program"),
        pytest.param("X-Virus-Scanned: ClamAV 0.103.8.1 on mail", "0.103.8.1", False, id="version of a scanner"),
    ],
)
def test_an_address_is_no_version(text: str, value: str, goes: bool) -> None:
    assert kept(text, value, "IP_ADDRESS") is goes
