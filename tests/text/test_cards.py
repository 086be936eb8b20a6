"""Contacts and calendars: what their lines say, and new values back in the same lines."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor.text.cards import FOLD, Cards, is_cards

CONTACT = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Oyelaran;Tamsin;Ruth;Ms.;\r\nFN:Tamsin Ruth Oyelaran\r\nORG:Harland Council;ICT\r\nitem1.TEL;TYPE=CELL:07700 900461\r\n"
    'ADR;TYPE=HOME;LABEL="14 Orchard Rise\\nKeswick":;;14 Orchard Rise;Keswick;Cumbria;CA12 4AB;United Kingdom\r\nEMAIL:tamsin@harland.example\r\nBDAY:1984-03-09\r\n'
    "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQEAYABgAAD\r\n AAAA\r\nNOTE:Calls after 3pm\\, laptop\\; serial\r\n  5CG1234XYZ\r\nUID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1\r\nEND:VCARD\r\n"
)
OLD_CONTACT = (
    "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Kvalv=C3=A5g;Oddny;;;\nADR;HOME;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:;;Strandgata=2052;Kristian=\nsund;M=C3=B8re;6508;Norge\n"
    "TEL;CELL:+4790712345\nPHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRg\n AAAA\n\nEND:VCARD\n"
)
EVENT = (
    "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:040000008200E00074C5B7101A82E008\nDTSTART:20240214T100000\nSUMMARY:Laptop swap\n"
    'ORGANIZER;CN="Kvalvåg, Oddny";SENT-BY="mailto:desk@stromhjelp.example":mailto:oddny@stromhjelp.example\nATTENDEE;ROLE=REQ-PARTICIPANT;CN=Bjarte\n  Nilsen:MAILTO:bjarte@stromhjelp.example\n'
    "BEGIN:VALARM\nDESCRIPTION:Call Bjarte\\non 907 12 345\nEND:VALARM\nEND:VEVENT\nEND:VCALENDAR\n"
)


def everything(value: Any) -> list[tuple[str, str]]:
    """Return the field and text of each value of a record."""
    if isinstance(value, dict):
        return [(key if isinstance(item, str) else inner, text) for key, items in value.items() for item in items for inner, text in ([(key, item)] if isinstance(item, str) else everything(item))]
    return [pair for item in value for pair in everything(item)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            CONTACT,
            {
                ("last_name", "Oyelaran"), ("first_name", "Tamsin"), ("middle_name", "Ruth"), ("full_name", "Tamsin Ruth Oyelaran"), ("company", "Harland Council"), ("department", "ICT"),
                ("phone", "07700 900461"), ("text", "14 Orchard Rise\nKeswick"), ("street_address", "14 Orchard Rise"), ("city", "Keswick"), ("region", "Cumbria"), ("postal_code", "CA12 4AB"),
                ("email", "tamsin@harland.example"), ("date_of_birth", "1984-03-09"), ("text", "Calls after 3pm, laptop; serial 5CG1234XYZ"),
            },
        ),
        (OLD_CONTACT, {("last_name", "Kvalvåg"), ("first_name", "Oddny"), ("street_address", "Strandgata 52"), ("city", "Kristiansund"), ("region", "Møre"), ("postal_code", "6508"), ("phone", "+4790712345")}),
        (
            EVENT,
            {
                ("text", "Laptop swap"), ("full_name", "Kvalvåg, Oddny"), ("email", "desk@stromhjelp.example"), ("email", "oddny@stromhjelp.example"), ("full_name", "Bjarte Nilsen"),
                ("email", "bjarte@stromhjelp.example"), ("text", "Call Bjarte\non 907 12 345"),
            },
        ),
    ],
    ids=["contact", "contact of old phones", "event"],
)  # fmt: skip
def test_properties_become_fields_that_say_what_they_are(text: str, expected: set[tuple[str, str]]) -> None:
    found = everything(Cards(text).record)
    # an address label is read with its escapes: parameters have none (RFC 6868 aside)
    assert {(key, value.replace("\\n", "\n")) for key, value in found} == expected


@pytest.mark.parametrize("text", [EVENT, CONTACT.replace("PHOTO", "NOTE"), OLD_CONTACT.replace("PHOTO", "NOTE")], ids=["event", "contact", "contact of old phones"])
def test_what_does_not_change_stays_to_the_letter(text: str) -> None:
    read = Cards(text)
    assert read.written(copy.deepcopy(read.record)) == text


def test_new_values_stand_in_their_lines() -> None:
    read = Cards(EVENT)
    record = copy.deepcopy(read.record)

    def replaced(value: Any) -> None:
        for key, items in value.items() if isinstance(value, dict) else enumerate(value):
            if isinstance(items, str):
                value[key] = "<PERSON:4k7qz2mx>"
            else:
                replaced(items)

    replaced(record)
    out = read.written(record)
    assert "SUMMARY:<PERSON:4k7qz2mx>\n" in out
    unfolded = out.replace("\n ", "")
    assert 'ORGANIZER;CN="<PERSON:4k7qz2mx>";SENT-BY="mailto:<PERSON:4k7qz2mx>":mailto:<PERSON:4k7qz2mx>\n' in unfolded
    assert 'CN="<PERSON:4k7qz2mx>":MAILTO:<PERSON:4k7qz2mx>\n' in unfolded
    assert "<PERSON:4k7qz2mx>" in out.split("\n ")[1]
    assert all(len(line.encode()) <= FOLD for line in out.split("\n"))
    assert {value for _, value in everything(Cards(out).record)} == {"<PERSON:4k7qz2mx>"}
    assert [line for line in out.split("\n") if line[:3] in ("BEG", "END", "UID", "DTS", "VER")] == [line for line in EVENT.split("\n") if line[:3] in ("BEG", "END", "UID", "DTS", "VER")]


def test_pictures_go_out_as_placeholders_and_are_counted() -> None:
    for text in (CONTACT, OLD_CONTACT):
        read = Cards(text)
        out = read.written(read.record)
        assert "4AAQ" not in out
        assert "AAAA" not in out
        assert [text.split("\n")[line].startswith("PHOTO") for line in read.withheld] == [True]


def test_bytes_of_an_address_in_a_parameter_go_out_as_a_placeholder() -> None:
    read = Cards('X-APPLE-STRUCTURED-LOCATION;X-APPLE-MAPKIT-HANDLE=CAESARoSCWYTYFhH;X-TITLE="Home":geo:52.4,7.5\n')
    assert read.withheld == [0]
    assert read.written(read.record).replace("\n ", "") == 'X-APPLE-STRUCTURED-LOCATION;X-APPLE-MAPKIT-HANDLE=<REDACTED>;X-TITLE="Home":geo:52.4,7.5\n'
    assert everything(read.record) == [("text", "Home"), ("text", "geo:52.4,7.5")]


def test_a_picture_that_lies_elsewhere_is_an_address() -> None:
    read = Cards("BEGIN:VCARD\nPHOTO;VALUE=URI:https://example.org/maria.jpg\nEND:VCARD\n")
    assert not read.withheld
    assert everything(read.record) == [("text", "https://example.org/maria.jpg")]


@pytest.mark.parametrize(("text", "expected"), [("BEGIN:VCARD\n", True), ("\r\nbegin:vcalendar\r\n", True), ("BEGIN RSA\n", False), ("see BEGIN:VCARD\n", False)])
def test_says_what_begins_as_a_card(text: str, *, expected: bool) -> None:
    assert is_cards(text) is expected


_PIECES = st.sampled_from(["BEGIN:VCARD", "END:VCARD", "N:", "N;ENCODING=QUOTED-PRINTABLE:", "TEL;", "CN=", '"', ";", ":", "\\", "\\n", "=", "=C3", "\n", "\r\n", " ", "\t", "Ada", "å", "mailto:", ",", "\x85", "X.", "ADR:"])


@given(st.lists(_PIECES, max_size=30).map("".join))
def test_any_text_comes_back(text: str) -> None:
    read = Cards(text)
    assert read.withheld or read.written(copy.deepcopy(read.record)) == text


@given(st.lists(_PIECES, max_size=30).map("".join))
def test_no_line_hides_from_the_record_but_those_of_nobody(text: str) -> None:
    shown = " ".join(value for _, value in everything(Cards(text + "\nFN:Zora\n").record))
    assert "Zora" in shown


def test_who_is_told_of_in_a_state_of_a_request_goes() -> None:
    event = "BEGIN:VEVENT\r\nREQUEST-STATUS:2.0;Success\r\nREQUEST-STATUS:3.7;Invalid calendar user;ATTENDEE:\r\n mailto:ottilie.brandt@example.org\r\nEND:VEVENT\r\n"
    cards = Cards(event)
    assert any("ottilie.brandt@example.org" in value for part in cards.record for values in part.values() for value in values)
    assert cards.written(cards.record) == event
