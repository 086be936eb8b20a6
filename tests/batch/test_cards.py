"""Files of contacts and calendars, and those in mails."""

from __future__ import annotations

from typing import TYPE_CHECKING

from redactor.batch import formats

if TYPE_CHECKING:
    from .conftest import Run

CONTACT = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Kvalvåg;Oddny;;;\r\nFN:Oddny Kvalvåg\r\nORG:Strømhjelp AS\r\nTEL:+47 907 12 345\r\nADR:;;Strandgata 52;Kristiansund;;6508;Norway\r\n"
    "EMAIL:oddny@stromhjelp.example\r\nNOTE:Oddny has a Dell P2422H\r\nREV:2024-02-11T09:12:33Z\r\nEND:VCARD\r\n"
)
EVENT = (
    "BEGIN:VCALENDAR\nPRODID:-//Example//Outlook 16.0//EN\nVERSION:2.0\nBEGIN:VEVENT\nUID:040000008200E00074C5B710\nDTSTART:20240214T100000\nSUMMARY:Laptop swap with Oddny\n"
    "ATTENDEE;RSVP=TRUE;CN=Oddny\n  Kvalvåg:mailto:oddny@stromhjelp.example\nDESCRIPTION:Firmware 3.2.1 first\\, call me\n  on 907 12 345\nEND:VEVENT\nEND:VCALENDAR\n"
)
PERSONAL = ("Kvalv", "Oddny", "907 12", "oddny@", "Strandgata", "6508")


def test_contacts_and_events_are_recognized_by_what_they_begin_with() -> None:
    for text in (CONTACT, EVENT):
        scores = {name: entry.sniff(text.encode(), whole=True) for name, entry in formats.formats().items()}
        assert max(scores, key=lambda name: scores[name]) == "cards"


def test_what_is_somebodys_goes_and_the_rest_stays(run: Run) -> None:
    result = run({"a.vcf": (CONTACT * 2).encode(), "b.ics": EVENT.encode()})
    assert result.code == 0
    contacts, event = result.bytes("a.vcf").decode(), result.bytes("b.ics").decode()
    for value in PERSONAL:
        assert value not in contacts
        assert value not in event.replace("\n ", "")
    for fact in ("VERSION:3.0\r\n", "ORG:Strømhjelp AS\r\n", "Norway\r\n", "Dell P2422H\r\n", "REV:2024-02-11T09:12:33Z\r\n"):
        assert contacts.count(fact) == 2
    for fact in ("PRODID:-//Example//Outlook 16.0//EN\n", "UID:040000008200E00074C5B710\n", "DTSTART:20240214T100000\n", "SUMMARY:Laptop swap with <PERSON:", "Firmware 3.2.1 first\\, call me on <PHONE_NUMBER:", "END:VCALENDAR\n"):
        assert fact in event.replace("\n ", "")
    half = len(contacts) // 2
    assert contacts[:half] == contacts[half:]


def test_pictures_are_withheld_and_said(run: Run) -> None:
    result = run({"a.vcf": CONTACT.replace("REV:", "PHOTO;ENCODING=b;TYPE=PNG:iVBORw0KGgo\r\n AAAA\r\nREV:").encode()})
    assert result.code == 3
    assert "line 10: a picture, sound or key" in result.err
    assert b"iVBOR" not in result.bytes("a.vcf")


def test_an_invitation_in_a_mail_is_read_as_one(run: Run) -> None:
    mail = f"From: desk@stromhjelp.example\nTo: oddny@stromhjelp.example\nSubject: swap\nMIME-Version: 1.0\nContent-Type: text/calendar; charset=utf-8; method=REQUEST\n\n{EVENT}"
    result = run({"m.eml": mail.encode()})
    assert result.code == 0
    out = result.bytes("m.eml").decode().replace("\n ", "")
    assert not [value for value in PERSONAL if value in out]
    assert "call me on <PHONE_NUMBER:" in out
    assert "END:VCALENDAR\n" in out


def test_an_event_without_end_is_redacted_all_the_same(run: Run) -> None:
    result = run({"b.ics": EVENT[: EVENT.index("END:VEVENT")].encode()})
    assert result.code == 0
    assert b"907 12" not in result.bytes("b.ics")
