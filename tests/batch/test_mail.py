"""Files of mails: every part is redacted in its encoding, structure and headers survive, what is no text does not go out."""

from __future__ import annotations

import email
import email.policy
from email.message import EmailMessage
from typing import TYPE_CHECKING

import pytest

from redactor.batch import formats

if TYPE_CHECKING:
    from .conftest import Run

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4
ADDRESS = "maria.garcia@example.org"


def mail(charset: str = "utf-8", transfer: str = "base64") -> EmailMessage:
    message = EmailMessage()
    message["From"] = f"María García <{ADDRESS}>"
    message["To"] = "desk@helpdesk.example"
    message["Date"] = "Mon, 02 Mar 2026 08:05:11 +0100"
    message["Message-ID"] = "<8306C281.3BE4F1EC@mail.example.org>"
    message["Subject"] = "Printer"
    message.set_content(f"Hello,\nerror 0x6100004a since 2.4.1.\nRegards\nMaría García\n{ADDRESS}\n", charset=charset, cte=transfer)
    message.add_alternative(f"<p>Error 0x6100004a</p><p>María García<br>{ADDRESS}</p>", subtype="html", charset=charset, cte=transfer)
    return message


@pytest.mark.parametrize("transfer", ["base64", "quoted-printable", "8bit"])
@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1"])
def test_every_part_is_redacted_in_its_encoding(run: Run, charset: str, transfer: str) -> None:
    source = mail(charset, transfer)
    result = run({"m.eml": source.as_bytes()})
    assert result.code == 0
    out = email.message_from_bytes(result.bytes("m.eml"), policy=email.policy.default)
    assert [part.get_content_type() for part in out.walk()] == [part.get_content_type() for part in source.walk()]
    for name in ("Date", "Message-ID", "Subject", "MIME-Version", "Content-Type"):
        assert out[name] == source[name]
    for part in out.walk():
        if part.is_multipart():
            continue
        text = part.get_content()
        assert "0x6100004a" in text
        assert "Garc" not in text
        assert ADDRESS not in text
        assert part["Content-Transfer-Encoding"] == transfer
        assert not part.defects


def test_attachments_that_are_no_text_are_withheld_and_said(run: Run) -> None:
    source = mail()
    source.add_attachment(PNG, maintype="image", subtype="png", filename="screen.png")
    source.add_attachment(f'{{"user": "{ADDRESS}", "code": 17}}'.encode(), maintype="application", subtype="json", filename="a.json")
    result = run({"m.eml": source.as_bytes()})
    assert result.code == 3
    assert "an attachment (image): this is a PNG image, not text" in result.err
    out = email.message_from_bytes(result.bytes("m.eml"), policy=email.policy.default)
    image, document = out.iter_attachments()
    assert image.get_content_type() == "image/png"
    assert image.get_content() == b"<REDACTED>"
    said = document.get_content().decode()
    assert ADDRESS not in said
    assert '"code": 17' in said


def test_mails_of_a_mailbox_are_records(run: Run) -> None:
    one = b"From maria.garcia@example.org Mon Mar  2 08:05:11 2026\n" + mail().as_bytes()
    result = run({"box.mbox": one + b"\n" + one})
    assert result.code == 0
    assert result.bytes("box.mbox").count(b"\nDate: Mon, 02 Mar 2026") == 2
    assert b"garcia" not in result.bytes("box.mbox").lower()
    assert "2 records" in result.out


@pytest.mark.parametrize("boundary", ["zzz123", "----=_Part_17_maria.garcia", "=_abcdefghi", "b1_4471-8821-3355"])
def test_boundaries_stay(run: Run, boundary: str) -> None:
    data = f'From: Maria Garcia <{ADDRESS}>\nSubject: a\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="{boundary}"\n\n--{boundary}\n\nMaria Garcia\n--{boundary}\n\nb\n--{boundary}--\n'
    out = run({"m.eml": data.encode()}).bytes("m.eml").decode()
    assert out.count(boundary) == 4
    assert "\nMaria Garcia" not in out
    assert len(email.message_from_string(out).get_payload()) == 2


def test_bytes_of_another_charset_come_out_as_they_were(run: Run) -> None:
    head = f"From: Maria Garcia <{ADDRESS}>\nSubject: a\nMIME-Version: 1.0\nContent-Type: text/plain; charset=koi8-r\nContent-Transfer-Encoding: 8bit\n\n"
    body = "Здравствуйте, ошибка\n"
    out = run({"m.eml": head.encode() + body.encode("koi8-r") + ADDRESS.encode()}).bytes("m.eml")
    assert body.encode("koi8-r") in out
    assert ADDRESS.encode() not in out


SNIFFED = {
    "a mail": (b"From: a@example.com\nTo: b@example.com\nSubject: x\n\nText\n", "x", "mail"),
    "a mail with a folded head": (b"Return-Path: <a@example.com>\nReceived: from x\n by y; Mon\nDate: Mon\n\nText\n", "x.txt", "mail"),
    "a mailbox": (b"From a@example.com Mon Mar  2 08:05:11 2026\nFrom: a@example.com\nTo: b@example.com\nSubject: x\n\nText\n", "inbox", "mail"),
    "a form": (b"Name: Maria\nPhone: 12\n\nText\n", "x", "text"),
    "a quoted reply": (b"Hello\n\nFrom: a@example.com\nTo: b@example.com\n\nText\n", "x", "text"),
}


@pytest.mark.parametrize(("data", "name", "expected"), SNIFFED.values(), ids=SNIFFED)
def test_mails_are_told_by_their_headers(data: bytes, name: str, expected: str) -> None:
    assert expected == formats.detect(data, whole=True, name=name).NAME
