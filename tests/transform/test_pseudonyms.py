"""Keyed pseudonyms: derivation, comparison, what two contexts share."""

from __future__ import annotations

import re
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor import Redactor
from redactor.errors import UsageError
from redactor.transform import tokens
from redactor.transform.pseudonyms import COMPARISON, MAX_DERIVED_BYTES, Pseudonyms, hkdf_sha256

KEY = b"a key for tests only"

#: RFC 5869, appendix A.1 to A.3 (SHA-256): key, salt, info, length, result.
RFC_5869 = [
    pytest.param(
        "0b" * 22, "000102030405060708090a0b0c", "f0f1f2f3f4f5f6f7f8f9", 42,
        "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865", id="A.1",
    ),
    pytest.param(
        bytes(range(0x50)).hex(), bytes(range(0x60, 0xB0)).hex(), bytes(range(0xB0, 0x100)).hex(), 82,
        "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71"
        "cc30c58179ec3e87c14c01d5c1f3434f1d87", id="A.2",
    ),
    pytest.param("0b" * 22, "", "", 42, "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8", id="A.3"),
]  # fmt: skip


@pytest.mark.parametrize(("key", "salt", "info", "length", "result"), RFC_5869)
def test_keys_are_derived_as_the_rfc_says(key, salt, info, length, result):
    made = hkdf_sha256(bytes.fromhex(key), salt=bytes.fromhex(salt), info=bytes.fromhex(info), length=length)
    assert made.hex() == result


@pytest.mark.parametrize("length", [0, -1, MAX_DERIVED_BYTES + 1])
def test_a_length_the_rfc_forbids_is_refused(length):
    with pytest.raises(ValueError, match="length must be"):
        hkdf_sha256(b"k", info=b"", length=length)


def test_contexts_never_share_a_pseudonym_even_when_their_names_run_together():
    contexts = [
        {"purpose": "ab"},
        {"purpose": "a", "tenant": "b"},
        {"purpose": "a", "period": "b"},
        {"purpose": "a", "tenant": "b\0"},
        {"purpose": "a"},
    ]
    made = [Pseudonyms(KEY, **context).token("PERSON", "Maria Garcia") for context in contexts]
    assert len(set(made)) == len(made)
    assert (
        len({Pseudonyms(key, purpose="a").token("PERSON", "Maria Garcia") for key in (KEY, KEY + b"!", None)})
        == 3
    )


@given(st.text(max_size=60), st.sampled_from(["PERSON", "EMAIL_ADDRESS", *COMPARISON]))
def test_a_pseudonym_is_short_typed_readable_and_stable(value, entity):
    token = Pseudonyms(KEY, purpose="support").token(entity, value)
    assert re.fullmatch(rf"<{entity}:[a-z2-7]{{8}}>", token)
    assert token == Pseudonyms(KEY, purpose="support").token(entity, value)
    assert tokens.is_token(token)


SAME = [
    ("PERSON", ["Maria Garcia", "MARIA  GARCIA", "maria garcia", "Ｍaria Garcia"]),
    ("EMAIL_ADDRESS", ["Maria.Garcia@Example.com", "maria.garcia@example.com", "maria.garcia%40example.com"]),
    ("PERSON", ["Maria Garcia", "Maria%20Garcia"]),
    (
        "PHONE_NUMBER",
        ["+1 415 555 0132", "1-415-555-0132", "(415) 555-0132", "0014155550132", "４１５５５５０１３２"],
    ),
    ("PHONE_NUMBER", ["+49 171 5550132", "0049 171/5550132"]),
    ("IP_ADDRESS", ["2001:db8::17", "2001:0DB8:0:0:0:0:0:17", "[2001:db8::17]"]),
    ("IP_ADDRESS", ["203.0.113.9", "::ffff:203.0.113.9"]),
    (
        "MAC_ADDRESS",
        ["00:1b:44:11:3a:b7", "001B.4411.3AB7", "00-1B-44-11-3A-B7", "0:1b:44:11:3a:b7", "001b44113ab7"],
    ),
    ("SERIAL_NUMBER", ["5CG1234XYZ", "5cg-1234-xyz", "5CG 1234 XYZ"]),
    ("DEVICE_ID", ["4C4C4544-005A-3710-8043-B3C04F4D4833", "4c4c4544005a37108043b3c04f4d4833"]),
    ("IMEI", ["49-015420-323751-8", "490154203237518"]),
    ("HOSTNAME", ["Marias-MacBook.local", "marias-macbook.local."]),
    ("IBAN_CODE", ["DE89 3704 0044 0532 0130 00", "DE89370400440532013000"]),
]
DIFFERENT = [
    ("PERSON", ["Maria Garcia", "Mario Garcia"]),
    ("SSID", ["Garcia Family", "garcia family"]),
    ("PASSWORD", ["Hunter2", "hunter2"]),
    ("AUTH_TOKEN", ["eyJa", "eyJA"]),
    ("PHONE_NUMBER", ["+49 171 5550132", "+48 171 5550132"]),
    ("SERIAL_NUMBER", ["---", "..."]),
    ("USERNAME", ["m.garcia", "mgarcia"]),
]


@pytest.mark.parametrize(("entity", "spellings"), SAME)
def test_spellings_of_one_value_share_a_pseudonym(entity, spellings):
    assert len({Pseudonyms(KEY, purpose="support").token(entity, value) for value in spellings}) == 1


@pytest.mark.parametrize(("entity", "values"), DIFFERENT)
def test_different_values_do_not_share_a_pseudonym(entity, values):
    made = [Pseudonyms(KEY, purpose="support").token(entity, value) for value in values]
    assert all(one != other for one, other in combinations(made, 2))


def test_the_same_value_of_two_entities_has_two_pseudonyms():
    pseudonyms = Pseudonyms(KEY, purpose="support")
    assert pseudonyms.token("PERSON", "x")[-9:] != pseudonyms.token("USERNAME", "x")[-9:]


def test_lone_surrogates_are_no_obstacle():
    assert tokens.is_token(Pseudonyms(KEY, purpose="support").token("PERSON", "a\ud800"))


def test_the_key_is_never_shown():
    assert repr(Pseudonyms(KEY, purpose="support")) == "Pseudonyms(...)"


@pytest.mark.parametrize("key", ["a key that is text and no bytes", bytearray(b"0123456789abcdef"), 7, b"short", b""])
def test_a_key_that_is_none_is_told_without_being_shown(key: object) -> None:
    with pytest.raises(UsageError) as told:
        Redactor("support", key=key, names="off")  # type: ignore[arg-type]
    assert "bytes" in str(told.value)
    assert str(key) not in str(told.value) or len(str(key)) < 4  # noqa: PLR2004 - a number of bytes
