"""Who a text has named with certainty is found in the rest of it; a stream gives the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor import Redactor

REDACTOR = Redactor("support", key=b"k" * 32, names="off")
MAIL = """From: Rosalind Achterberg <r.achterberg@veldhuis.example>
Subject: Swollen battery

Dear Support, I, Rosalind, have serial number: 7KTSA04821.

Kind regards,

Rosalind Achterberg
see rachterberg_7KTSA04821.log
"""


def test_a_name_and_a_serial_given_once_are_found_in_every_later_spelling():
    text = REDACTOR.redact(MAIL).text
    for value in ("Rosalind", "Achterberg", "achterberg", "7KTSA04821"):
        assert value not in text
    assert len({token for token in text.split() if token.startswith("<PERSON:")}) >= 1
    person = text.split("<PERSON:")[1][:8]
    assert text.count(f"<PERSON:{person}>") == 4


@given(st.lists(st.integers(1, 60), max_size=30))
def test_a_stream_remembers_as_the_whole_text_does(sizes):
    position, out = 0, []
    with REDACTOR.stream() as stream:
        for size in sizes:
            out.append(stream.feed(MAIL[position : position + size]))
            position += size
        out += (stream.feed(MAIL[position:]), stream.close())
    assert "".join(out) == REDACTOR.redact(MAIL).text


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        pytest.param("Name: Thu Nguyen\nThu Feb 22 19:31:08 2024 boot\n", "Thu Feb 22 19:31:08 2024", id="weekday"),
        pytest.param(
            "On Mon, Feb 5, 2024 at 4:18 PM Ngozi Ezeonu <ngozi@helpline.example> wrote:", "Mon, Feb 5, 2024 at 4:18 PM ", id="clock-before-a-name"
        ),
        pytest.param("S/N: FOC1234X0AB imei 490154203237518\n\nimei 490154203237518", "imei <IMEI:", id="an-imei-is-no-card"),
    ],
)
def test_what_only_looks_like_a_known_identity_stays(text, kept):
    assert kept in REDACTOR.redact(text).text


def test_one_text_does_not_remember_for_another():
    REDACTOR.redact(MAIL)
    assert REDACTOR.redact("the word achterberg").text == "the word achterberg"
