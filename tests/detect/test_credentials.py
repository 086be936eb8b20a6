"""Passwords, codes, keys and names of networks as people and programs write them: tests/tables/credentials.txt, and what no context makes one."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor.detect.prose import credential_shapes, credentials, network_names
from redactor.engine import Redactor
from redactor.evaluate import align, gold

from .test_prose_tables import lines

TABLE = Path(__file__).parents[1] / "tables" / "credentials.txt"
RUN = 3


LINES = lines(TABLE)


@pytest.fixture(scope="module")
def redactor() -> Redactor:
    return Redactor("support", key=b"0123456789abcdef", names="off", on_error="raise")


@pytest.mark.parametrize("line", [line for _, line in LINES], ids=[name for name, _ in LINES])
def test_hides_what_is_secret_and_keeps_what_is_not(redactor: Redactor, line: str) -> None:
    leaf = gold.strip(line)
    changed = align.changes(leaf.text, redactor.redact(leaf.text).text)
    for mark in leaf.marks:
        value = leaf.text[mark.start : mark.end]
        if mark.personal:
            some, whole = align.survivors(leaf.text, mark.start, mark.end, changed, run=RUN)
            assert not whole, f"{value} leaks"
            assert not some, f"a part of {value} leaks"
        else:
            assert not any(c.start < mark.end and c.end > mark.start for c in changed), f"{value} is lost"


def test_the_table_has_both_sides() -> None:
    marks = [mark for _, line in LINES for mark in gold.strip(line).marks]
    assert sum(mark.personal for mark in marks) > 100
    assert sum(not mark.personal for mark in marks) > 80


@pytest.mark.parametrize(
    ("value", "least", "most"),
    [
        ("Apfelbaum!1987", 4, 4), ("sonne-berg-44", 3, 3), ("tQ4vWz8L", 3, 3), ("Nibbles2024", 2, 2), ("k0p4xr", 2, 2), ("4471", 1, 1),
        ("password", 0, 0), ("2.13.1", 0, 0), ("0x80070005", 0, 0), ("KB5034441", 0, 0), ("print-server-02", 0, 0), ("two-factor", 0, 0),
        ("INC0012345", 0, 0), ("report_2024.zip", 0, 0), ("https://a.example/b1", 0, 0), ("16GB", 0, 0), ("9b74c9897bac770ffc", 0, 0),
        ("ChangeThisPassphrase1", 0, 0), ("PWD_TOO_WEAK", 0, 0), ("2024-03-11", 0, 0),
    ],
)  # fmt: skip
def test_a_word_by_itself_says_how_much_it_looks_like_a_password(value: str, least: float, most: float) -> None:
    assert least <= credential_shapes.strength(value) <= most


WORDS = st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyzäéñ"), min_size=2, max_size=9)


@given(st.lists(WORDS, min_size=1, max_size=30).map(" ".join))
def test_small_words_without_quotes_and_numbers_hold_no_secret(text: str) -> None:
    assert not credentials.find(f"the password and the code of the network {text}".replace("named", "").replace("called", ""))


@given(st.text(max_size=200), st.sampled_from(["password", "PIN", "code by sms", "Kennwort", "wifi", "パスワード"]), st.text(max_size=200))
def test_every_span_lies_in_the_text_and_says_something(before: str, word: str, after: str) -> None:
    text = f"{before} {word} {after}"
    for span in (*credentials.find(text), *network_names.find(text)):
        assert 0 <= span.start < span.end <= len(text)
        assert text[span.start : span.end].strip()
