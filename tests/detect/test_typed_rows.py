"""What people type in haste, without capitals and signs; what only looks so stays."""

from __future__ import annotations

import pytest

from redactor import Redactor


@pytest.fixture(scope="module")
def redactor() -> Redactor:
    return Redactor("support", key=b"0123456789abcdef", names="off", on_error="raise")


#: text, values that go, values that stay
TEXTS: dict[str, tuple[str, tuple[str, ...], tuple[str, ...]]] = {
    # who somebody is
    "my name is": ("could you check my seat\nmy name is ikshita", ("ikshita",), ("seat",)),
    "name alone": ("i need a boarding pass\nname dhruvi\ndg 56 t 5", ("dhruvi",), ("boarding",)),
    "name and surname": ("passenger name kavin thirumal and the seat is 12 b", ("kavin", "thirumal"), ("seat", "12 b")),
    "first and last": ("first name oluwadara last name here", ("oluwadara",), ("here",)),
    "name and number": ("name janvi ssn 4471", ("janvi", "4471"), ("ssn",)),
    "name of a thing": ("name server is down\nname resolution failed\nname required\nname hostgrp\n name guestwifi\n name Quarantaine", (), ("Quarantaine", "server", "resolution", "required", "hostgrp", "guestwifi")),
    "i am": ("hello i'm jorvik, my router blinks", ("jorvik",), ("router",)),
    "i am from somewhere": ("i am from texas. i am stuck. i am exausted. i am coeliac", (), ("texas", "stuck", "exausted", "coeliac")),
    "i am and a place": ("hey im kaveri from erode", ("kaveri",), ("hey",)),
    "what one is": ("i am pregnant\ni am a plumber\ni am belgian\nname barista\ni am onsite\nhey im abroad from monday\nhi this is teleperformance calling\nname rabbitmq and version", (), ("pregnant", "plumber", "belgian", "barista", "onsite", "abroad", "teleperformance", "rabbitmq")),
    "im of German": ("im treppenhaus\nim keller, im serverraum", (), ("treppenhaus", "keller", "serverraum")),
    "this is": ("hi this is yuvika\nthis is druva calling about the bill", ("yuvika", "druva"), ("bill",)),
    "this is a thing": ("this is minecraft\nits downhill from here\nhi this is systemd", (), ("minecraft", "downhill", "systemd")),
    "here": ("its divya here", ("divya",), ("here",)),
    # the last four digits of a social security number
    "ssn": ("kavin thirumal ssn 5710", ("5710",), ("ssn",)),
    "ssn is": ("and my ssn is 4578\nyes", ("4578",), ("yes",)),
    "ssn ends": ("my ssn ends with 1111.", ("1111",), ("ends",)),
    "last four": ("the last 4 digits of my social are 2564", ("2564",), ("digits",)),
    "social, no number": ("the social security 2020 report, ssn 4 digits only, social 5000 likes", (), ("2020", "4 digits", "5000")),
    # numbers whose letters stand apart
    "policy": ("my policy number is thd 462514256 and my claim is gju 875", ("thd 462514256",), ("gju 875",)),
    "a word before": ("policy number was for 462514256", ("462514256",), ("was for",)),
    # telephone numbers without a word for them
    "number alone": ("my screen cracked\naravindhan\n7094901242\nok\nyes\n625 766 7120", ("7094901242", "625 766 7120"), ("ok",)),
    "another number alone": ("my order number\n4155550142\nthe size is\n8124152588\ntotal\n9942873433\ndate\n1723456789", (), ("4155550142", "8124152588", "9942873433", "1723456789")),
    "behind a name": ("ravindra 9843968574 and so on\nsize 9843968575 and so on", ("9843968574",), ("9843968575",)),
    # postcodes
    "zipcode": ("city huntsville zipcode 35801 please", ("35801",), ("please",)),
    "six digits": ("mumbai and the zip code is 400067", ("400067",), ("and the",)),
    "files": ("zip 1000 files, postal 2.50 eur, zip 123456.7", (), ("1000", "2.50", "123456.7")),
    "any length": ("my zipcode 2009\nzip code is 7539541", ("2009", "7539541"), ("zipcode",)),
    "policy without number": ("policy pny 579654128 claim skl 325, policy from 579654128", ("pny 579654128",), ("skl 325", "from 579654128")),
    "town": ("city chennai zip code 600002\nmy city is huntsville", ("chennai", "600002", "huntsville"), ("is",)),
    "no town": ("city texas zip 73301\ncity office and city centre", ("73301",), ("texas", "office", "centre")),
    # boxes of the post
    "rural": ("send it to RR2 BOX 348 or hc 021 box 52", ("RR2 BOX 348", "hc 021 box 52"), ("or",)),
    "no box of the post": ("RTE 3 box office", (), ("RTE 3 box office",)),
    "post box": ("p.o. box 660367 dallas tx 75266", ("660367", "dallas", "75266"), ()),
    # mail without its signs
    "gmail": ("email id kartikroy 54 gmailcom ok", ("kartikroy 54 gmailcom",), ("ok",)),
    "glued": ("send it to davidmarkgmailcom or rosehillyahoo.com", ("davidmarkgmailcom", "rosehillyahoo.com"), ("or",)),
    "said aloud": ("write to rosa at gmail dot com or marie at orange point fr", ("rosa", "marie"), ("or",)),
    "a point in time": ("although at that point it was fine, at this point us two agree", (), ("at that point it", "at this point us")),
    "hosts of mail": ("smtp.gmail.com, imap-mail.outlook.com, www.hotmail.com, my gmail.com and outlookcom", (), ("smtp.gmail.com", "imap-mail.outlook.com", "www.hotmail.com", "gmail.com", "outlookcom")),
    # passwords in two parts
    "password": ("my password is raj 123\nmy password 5489 lk and", ("raj 123", "5489 lk"), ("and",)),
    "said of a password": ("password expired 90\npassword is older 120\nwrong password code 530", (), ("expired 90", "older 120", "530")),
}  # fmt: skip


@pytest.mark.parametrize("case", TEXTS, ids=lambda case: case.replace(" ", "_"))
def test_what_goes_and_what_stays(redactor: Redactor, case: str) -> None:
    text, gone, kept = TEXTS[case]
    result = redactor.redact(text).text
    assert [value for value in gone if value in result] == []
    assert [value for value in kept if value not in result] == []


@pytest.mark.parametrize("policy", ["support", "security", "statistics", "analytics", "improvement"])
def test_mail_without_its_sign_is_treated_under_every_policy(policy: str) -> None:
    result = Redactor(policy, key=b"0123456789abcdef", names="off", on_error="raise").redact("write to davidmarkgmailcom")
    assert "davidmark" not in result.text
