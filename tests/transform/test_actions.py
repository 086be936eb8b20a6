"""Actions: what they let through, and that doing them twice changes nothing."""

from __future__ import annotations

import re

import pytest
import re2
from hypothesis import given
from hypothesis import strategies as st

from redactor import PolicyError
from redactor.transform import actions, tokens
from redactor.transform.pseudonyms import Pseudonyms
from redactor.types import STRICTNESS, Decision, Span

PSEUDONYMS = Pseudonyms(b"a key for tests only", purpose="support")


def run(action, entity, value, *, canonical=None, month_first=None, **options):
    decision = Decision(Span(0, len(value), entity, 1.0, "label:test"), action, "test", options)
    return actions.apply(decision, value, PSEUDONYMS, canonical=canonical, month_first=month_first)


CASES = [
    ("keep", "PERSON", "Maria", {}, "Maria"),
    ("replace", "PERSON", "Maria", {}, "<PERSON>"),
    ("replace", "PERSON", "Maria", {"with": "[name]"}, "[name]"),
    ("drop", "PERSON", "Maria", {}, ""),
    ("mask", "CREDIT_CARD", "4111 1111 1111 1234", {}, "******"),
    ("mask", "CREDIT_CARD", "4111 1111 1111 1234", {"show": 4}, "******1234"),
    ("mask", "PASSWORD", "abc", {"show": 4}, "******"),
    ("mask", "SERIAL_NUMBER", "ABCDEFGH", {"show": 4}, "******GH"),
    ("mask", "SERIAL_NUMBER", "ABCDEFGH--", {"show": 2}, "******GH"),
    ("mask", "SERIAL_NUMBER", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", {"show": 9}, "******WXYZ"),
    ("mask", "SERIAL_NUMBER", "ABCDEFGH", {"show": -3}, "******"),
    ("generalize", "PASSWORD", "hunter2", {}, "<PASSWORD>"),
    ("generalize", "AGE", "34", {}, "<AGE:30-39>"),
]


@pytest.mark.parametrize(("action", "entity", "value", "options", "expected"), CASES)
def test_an_action_writes_what_it_says(action, entity, value, options, expected):
    assert run(action, entity, value, **options) == expected


def test_every_action_but_tokenize_exists():
    assert [action for action in STRICTNESS if action not in actions.ACTIONS] == ["tokenize"]
    with pytest.raises(PolicyError, match="test: this version cannot tokenize"):
        run("tokenize", "PERSON", "Maria")


def test_variants_of_an_identity_share_the_pseudonym_of_its_main_spelling():
    assert run("pseudonymize", "PERSON", "Maria", canonical="Maria Garcia") == run(
        "pseudonymize", "PERSON", "Maria Garcia"
    )


def test_only_a_policy_that_asks_gets_addresses_for_addresses():
    assert tokens.is_token(run("pseudonymize", "IP_ADDRESS", "203.0.113.9"))
    assert re.fullmatch(
        r"(\d+\.){3}\d+", run("pseudonymize", "IP_ADDRESS", "203.0.113.9", preserve_subnets=True)
    )
    assert tokens.is_token(run("pseudonymize", "IP_ADDRESS", "no address", preserve_subnets=True))


def test_the_home_region_decides_how_a_date_is_read_unless_the_policy_does():
    assert run("generalize", "PURCHASE_DATE", "03/04/2023", month_first=True) == "03/2023"
    assert run("generalize", "PURCHASE_DATE", "03/04/2023") == "2023"


@given(st.text(min_size=1, max_size=40), st.integers(0, 9))
def test_a_mask_shows_at_most_a_quarter_of_the_value_and_never_its_length(value, show):
    made = run("mask", "PASSWORD", value, show=show)
    assert made.startswith("******")
    shown = made.removeprefix("******")
    assert len(shown) <= min(show, tokens.MAX_SHOWN, len(value) // 4)


VALUES = ["Maria Garcia", "203.0.113.9", "2001:db8:1:2::17", "2023-11-04", "34", "48.85837, 2.29448", "maria@example.com", "+49 171 5550132",
          "12 Elm Street, Springfield, USA", "https://example.com/u/x", "FOC1234X0AB", "00:1b:44:11:3a:b7", "490154203237518", "x"]  # fmt: skip
ENTITIES = [*sorted({entity for _, entity, *_ in CASES}), "IP_ADDRESS", "PURCHASE_DATE", "GEO_COORDINATES", "EMAIL_ADDRESS", "PHONE_NUMBER",
            "POSTAL_ADDRESS", "URL", "MAC_ADDRESS", "IMEI"]  # fmt: skip


@pytest.mark.parametrize("action", ["generalize", "pseudonymize", "mask", "replace", "drop"])
@pytest.mark.parametrize("entity", ENTITIES)
def test_doing_it_twice_changes_nothing(action, entity):
    for value in VALUES:
        once = run(action, entity, value)
        if once:
            assert run(action, entity, once) == once


#: Raw text that no detector takes for a value of a person, so that it needs no mark.
PLAIN = re.compile(r"[0-9./-]+|USA|-?\d+\.\d, -?\d+\.\d|https://example\.com/")


def test_what_is_written_is_recognised_again_or_plainly_coarse():
    for action in ("generalize", "pseudonymize", "mask", "replace"):
        for entity in ENTITIES:
            for value in VALUES:
                made = run(action, entity, value)
                assert tokens.is_token(made) or PLAIN.fullmatch(made), made


@pytest.mark.parametrize(
    "text", ["<PERSON>", "<PERSON:4k7qz2mx>", "<US_SSN>", "<AGE:30-39>", "<AGE:90+>", "<SERIAL_NUMBER:WD-*>", "<PHONE_NUMBER:+49*>",
             "<MAC_ADDRESS:00:1b:44*>", "<EMAIL_ADDRESS:@example.com>", "******", "******1234", "<IP_ADDRESS:203.0.113.0/24>", "<IP_ADDRESS:10.0.0.0/8>", "<IP_ADDRESS:2001:db8:1::/48>"],
)  # fmt: skip
def test_a_token_is_recognised(text):
    assert tokens.is_token(text)
    assert re2.compile(tokens.TOKEN).fullmatch(text)


@pytest.mark.parametrize(
    "text", ["", "PERSON", "<person>", "<PERSON:maria>", "<PERSON:4k7qz2m>", "<PERSON:4k7qz2mx1>", "<P>", "<PERSON: 4k7qz2mx>", "*****", "******12345",
             "<EMAIL_ADDRESS:maria@example.com>", "203.0.113.0/24", "203.0.113.9", "<AGE:34>", "2001:db8::17"],
)  # fmt: skip
def test_what_could_be_a_value_is_no_token(text):
    assert not tokens.is_token(text)
    assert not re2.compile(tokens.TOKEN).fullmatch(text)
