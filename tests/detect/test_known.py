"""Known identities: which spellings of a record's people and devices are found, and which words are left alone."""

from __future__ import annotations

import pytest

from redactor.detect.known import Discovery, KnownIdentities


def identities() -> KnownIdentities:
    discovery = Discovery()
    for entity, value in (("PERSON", "Maria García"), ("EMAIL_ADDRESS", "mgarcia@example.com"), ("PHONE_NUMBER", "+1 (415) 555-0132")):
        discovery.add(entity, value, group="requester")
    discovery.add("PERSON", "Will May", group="agent")
    discovery.add("PERSON", "Li Wu", group="other")
    discovery.add("SERIAL_NUMBER", "5CG-1234-XYZ")
    discovery.add("MAC_ADDRESS", "00:1b:44:11:3a:b7")
    discovery.add("DEVICE_ID", "550E8400-E29B-41D4-A716-446655440000")
    discovery.add("CUSTOMER_ID", "C-204918")
    discovery.add("IP_ADDRESS", "203.0.113.9")
    return discovery.freeze()


KNOWN = identities()


def covered(text: str, known: KnownIdentities = KNOWN) -> list[str]:
    spans = sorted(known.find(text), key=lambda span: (span.start, -span.end))
    found: list[str] = []
    reach = 0
    for span in spans:
        if span.end > reach:
            found.append(text[span.start : span.end])
            reach = span.end
    return found


HITS = {
    "full name": ("I am Maria Garcia today", ["Maria Garcia"]),
    "full name with the accent": ("I am Maria García today", ["Maria García"]),
    "decorated capitals": ("MARIA GARCÍA", ["MARIA GARCÍA"]),
    "surname first": ("Garcia, Maria", ["Garcia, Maria"]),
    "given name alone, lower case": ("ask maria about it", ["maria"]),
    "surname alone": ("Ms Garcia called", ["Garcia"]),
    "initial and surname": ("M. Garcia called", ["M. Garcia"]),
    "surname and initial": ("Garcia, M. called", ["Garcia, M."]),
    "middle initial in between": ("Maria J. Garcia", ["Maria J. Garcia"]),
    "possessive": ("Maria's laptop", ["Maria"]),
    "file name": ("see maria_garcia_invoice.pdf", ["maria_garcia"]),
    "camel case": ("see MariaGarciaInvoice.pdf", ["MariaGarcia"]),
    "home directory": (r"C:\Users\mgarcia\Desktop", ["mgarcia"]),
    "host name": ("LAPTOP-MGARCIA is offline", ["MGARCIA"]),
    "device named after its owner": ("marias-macbook.local", ["maria"]),
    "device named after its owner, joined": ("MariasiPhone", ["Maria"]),
    "user name built with a dot": ("login maria.garcia failed", ["maria.garcia"]),
    "user name built the other way round": ("login garcia_m failed", ["garcia_m"]),
    "address": ("to MGarcia@Example.com now", ["MGarcia@Example.com"]),
    "phone with dots": ("call 415.555.0132", ["415.555.0132"]),
    "phone with an extension": ("call 415-555-0132 x12", ["415-555-0132 x12"]),
    "phone with a country code": ("call 001 415 555 0132", ["001 415 555 0132"]),
    "phone run together": ("call 4155550132", ["4155550132"]),
    "local part of the phone": ("call 555-0132", ["555-0132"]),
    "serial without separators": ("sn 5cg1234xyz", ["5cg1234xyz"]),
    "mac in dots": ("001b.4411.3ab7", ["001b.4411.3ab7"]),
    "mac in dashes, capitals": ("00-1B-44-11-3A-B7", ["00-1B-44-11-3A-B7"]),
    "mac without separators": ("001b44113ab7", ["001b44113ab7"]),
    "uuid without dashes": ("550e8400e29b41d4a716446655440000", ["550e8400e29b41d4a716446655440000"]),
    "customer number without dash": ("C204918", ["C204918"]),
    "address in a host name": ("cust-203-0-113-9.dyn.example.net", ["203-0-113-9"]),
    "common word as a name in a greeting": ("Hi Will, thanks", ["Will"]),
    "common words as a full name": ("then Will May wrote", ["Will May"]),
    "common word capitalised in a sentence": ("I have asked Will about this", ["Will"]),
    "common word in a signature": ("that is all\nMay", ["May"]),
    "short part with a title": ("Mr Li said so", ["Li"]),
    "short parts together": ("li wu", ["li wu"]),
}
MISSES = {
    "modal verb": "this will do and may be fine",
    "month": "in May 2020",
    "verb at the start of a sentence": "It broke. Will this be fixed?",
    "part of a word": "mariachi and garciaparra-like",
    "short part": "the li battery",
    "longer number": "ref 94155550132777",
    "longer serial": "5CG1234XYZ9",
    "hexadecimal": "deadbeefmaria0",
    "initials alone": "mg",
}


@pytest.mark.parametrize(("text", "expected"), HITS.values(), ids=HITS)
def test_finds_a_known_identity_spelled_as(text: str, expected: list[str]) -> None:
    assert covered(text) == expected


@pytest.mark.parametrize("text", MISSES.values(), ids=MISSES)
def test_leaves_alone(text: str) -> None:
    assert covered(text) == []


def test_every_spelling_of_a_person_has_one_canonical_name() -> None:
    text = "Maria, MARIA GARCÍA, M. Garcia, garcia and Garcia, Maria"
    spans = [span for span in KNOWN.find(text) if span.entity == "PERSON"]
    assert len(spans) >= 4
    assert {KNOWN.canonical(span.identity, "PERSON") for span in spans} == {"maria garcia"}


def test_people_who_share_a_surname_are_different_and_the_surname_alone_is_nobodys() -> None:
    discovery = Discovery()
    discovery.add("PERSON", "Maria Garcia", group=1)
    discovery.add("PERSON", "Jose Garcia", group=2)
    known = discovery.freeze()
    assert len(known) == 2
    by_text = {text: {span.identity for span in known.find(text)} for text in ("Maria Garcia", "Jose", "Garcia")}
    assert by_text["Maria Garcia"] != by_text["Jose"]
    assert by_text["Garcia"] == {-1}


def test_an_address_without_a_name_teaches_the_name_it_spells() -> None:
    discovery = Discovery()
    discovery.add("EMAIL_ADDRESS", "maria.garcia@example.com")
    known = discovery.freeze()
    assert covered("Regards, Maria", known) == ["Maria"]
    assert known.canonical(0, "PERSON") == "maria garcia"


def test_a_name_and_an_address_that_spells_it_become_one_person() -> None:
    discovery = Discovery()
    discovery.add("PERSON", "Maria Garcia")
    discovery.add("EMAIL_ADDRESS", "mgarcia@example.com")
    assert len(discovery.freeze()) == 1


@pytest.mark.parametrize("short", ["M. Garcia", "Ms. Garcia", "Garcia, M.", "Maria G.", "Maria J. Garcia", "Señora Garcia", "Garcia", "MARIA GARCIA"])
def test_a_short_form_of_the_only_person_it_fits_is_that_person(short: str) -> None:
    discovery = Discovery()
    discovery.add("PERSON", "Maria Garcia", group="requester")
    discovery.add("PERSON", short)
    assert len(discovery.freeze()) == 1


@pytest.mark.parametrize("other", ["J. Garcia", "Jose Garcia", "Maria J.", "Garcia, A."])
def test_a_short_form_that_does_not_fit_is_another_person(other: str) -> None:
    discovery = Discovery()
    discovery.add("PERSON", "Maria Garcia", group="requester")
    discovery.add("PERSON", other)
    assert len(discovery.freeze()) == 2


def test_a_short_form_that_fits_two_people_is_neither() -> None:
    discovery = Discovery()
    for number, name in enumerate(("Maria Garcia", "Martin Garcia")):
        discovery.add("PERSON", name, group=number)
    discovery.add("PERSON", "M. Garcia")
    assert len(discovery.freeze()) == 3


@pytest.mark.parametrize("address", ["support@example.com", "info@example.com", "no-reply@example.com"])
def test_a_role_mailbox_teaches_only_itself(address: str) -> None:
    discovery = Discovery()
    discovery.add("EMAIL_ADDRESS", address)
    known = discovery.freeze()
    assert covered(f"{address.partition('@')[0]} said", known) == []
    assert covered(f"to {address}", known) == [address]


@pytest.mark.parametrize("address", ["python-list@python.example", "exim-users-request@x.example", "zope@zope.example", "boost@lists.boost.example", "gpc-talk-owner@x.example", "Mail.Delivery.System@x.example"])
def test_a_list_teaches_only_its_address(address: str) -> None:
    learnt = Discovery()
    learnt.add("EMAIL_ADDRESS", address)
    local = address.partition("@")[0]
    text = f"Subject: {local}, python list exim zope boost talk, see /listinfo/{local} and {address}"
    assert covered(text, learnt.freeze()) == [address]


@pytest.mark.parametrize("address", ["kapil.dev@x.example", "jane@jane.example", "maria.garcia@lists.example.org"])
def test_a_person_with_such_an_address_is_looked_for(address: str) -> None:
    learnt = Discovery()
    learnt.add("EMAIL_ADDRESS", address)
    local = address.partition("@")[0]
    assert covered(f"account {local} logged in", learnt.freeze()) == [local]


def test_names_without_spaces_between_words_are_found_in_chinese_and_japanese_text() -> None:
    discovery = Discovery()
    discovery.add("PERSON", "山田 太郎")
    known = discovery.freeze()
    assert covered("お世話になります、山田です。太郎さん", known) == ["山田", "太郎"]
    assert covered("山田太郎様", known) == ["山田太郎"]


def test_nothing_shows_a_value() -> None:
    assert "aria" not in repr(KNOWN)
    discovery = Discovery()
    discovery.add("PERSON", "Maria Garcia")
    assert "aria" not in repr(discovery)
    assert all("aria" not in repr(span) for span in KNOWN.find("Maria Garcia"))


def test_what_one_record_teaches_is_bounded() -> None:
    discovery = Discovery()
    for number in range(3000):
        discovery.add("SERIAL_NUMBER", f"SN{number:08d}")
    assert discovery.truncated == 1000
    assert len(discovery.freeze()) == 2000


def test_two_words_side_by_side_are_a_name_only_when_written_as_one():
    discovery = Discovery()
    discovery.add("PERSON", "Will Grant")
    known = discovery.freeze()
    text = "I will grant you access. Will Grant said so."
    assert [text[span.start : span.end] for span in known.find(text)] == ["Will Grant"]
