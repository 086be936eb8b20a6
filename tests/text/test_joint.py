"""One search over many texts finds what a search over each of them finds."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redactor import Redactor
from redactor.detect import labels, registry
from redactor.detect.search.automata import BORDER
from redactor.detect.search.joint import Joint
from redactor.text import keys, sight

REDACTOR = Redactor("support", key=b"k" * 32, names="off")
GOLDEN = sorted((Path(__file__).parents[1] / "golden").rglob("*.*"))

FRAGMENTS = (
    "maria.garcia@example.com", "10.1.2.3", "fe80::1", "00:1b:44:11:3a:b7", "+1 415 555 0132", "S/N: X5GQ001234", "Serial number?", "serial number is",
    "X5GQ001234", "Name:", "Maria Garcia", "\n", "\r\n", " ", "\t", "password=hunter2", "-----BEGIN PRIVATE KEY-----", "2026-03-01T08:14:55Z", "open", '"',
    "4111 1111 1111 1111", "ssn 536-90-4399", "routing number 021000021", "User name  Serial number\nmaria      X5GQ001234", "error 0x97", "é", "\x1e", "",
    "Regards,", "Dear", "https://example.com/?email=a%40b.com", "one two three four five six", "serial number is one two three four five six", "|", "Phone",
)  # fmt: skip
TEXTS = st.lists(st.lists(st.sampled_from(FRAGMENTS), max_size=5).map("".join) | st.text(max_size=20), min_size=4, max_size=12)


def alone(texts: list[str]) -> dict[int, list[Any]]:
    found = {index: [span for detector in registry.RULES for span in detector(text)] for index, text in enumerate(texts)}
    return {index: spans for index, spans in found.items() if spans}


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_what_is_found_in_many_texts_is_what_is_found_in_each(texts: list[str]) -> None:
    assert REDACTOR._finder.by_rules(texts) == alone(texts)


@settings(max_examples=60, deadline=None)
@given(TEXTS, st.randoms(use_true_random=False))
def test_texts_that_are_there_twice_are_found_the_same_in(texts: list[str], order: Any) -> None:
    many = texts + texts[: len(texts) // 2]
    order.shuffle(many)
    assert REDACTOR._finder.many(many) == REDACTOR._finder.unlike(many)


@pytest.mark.parametrize("path", [path for path in GOLDEN if path.is_file()], ids=lambda path: path.name)
def test_the_lines_of_golden_texts_are_searched_as_if_alone(path: Path) -> None:
    lines = path.read_text("utf-8", "surrogateescape").split("\n")[:300]
    assert REDACTOR._finder.by_rules(lines) == alone(lines)


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_a_text_without_signs_has_nothing_but_itself_to_be_seen(texts: list[str]) -> None:
    telling = set(sight.telling(texts))
    for index, text in enumerate(texts):
        if index not in telling:
            assert list(sight.look(text).texts()) == [text]


@pytest.mark.parametrize("text", ["ご確認をお願いいたします。\n佐々木 玲奈", "Login failed for guest user", "Viele Grüße\nAnneliese Wörner"], ids=["signature in Japanese", "nothing", "signature in German"])
def test_the_end_of_a_text_is_one_among_others_too(text: str) -> None:
    alone = REDACTOR.redact(text).text
    assert REDACTOR.redact_record([text, "hello there", "one more", "again", "the last one"])[0] == alone


def test_a_match_over_a_border_counts_for_every_text_it_touches() -> None:
    import re2

    match = re2.compile("a(?s:.)*?b|c")._regexp.Match
    assert Joint(["xa", "y", "bz", "q", "c", ""]).which(match) == [0, 1, 2, 4]
    assert BORDER.startswith("\n")
    assert BORDER.endswith("\n")


WORDS = st.sampled_from("name first last customer caller id by opened user alias nick email ref prenom surname serial number to contact value s display middle nom complet".split())


@settings(max_examples=300, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=4), st.booleans(), st.sampled_from(["Maria Garcia", "mgarcia", "12345678", "a@b.com"]), st.sampled_from("_ -"))
def test_a_key_that_tells_nothing_has_no_entity_for_any_value(parts: list[str], person: bool, value: str, glue: str) -> None:
    key = glue.join(parts)
    if not keys.may_tell(key, person):
        assert keys.entity(key, value, person=person) == ""
        assert labels.entity_for_key(key) is None


RECORDS = st.recursive(
    st.sampled_from([*FRAGMENTS, 12345678, None, True]),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from(["name", "email", "maria", "note", "requester", "value", "text", "id"]), inner, max_size=5),
    max_leaves=12,
)


@settings(max_examples=80, deadline=None)
@given(st.lists(RECORDS, min_size=2, max_size=5))
def test_records_read_together_come_out_as_read_alone_by_a_new_redactor(records: list[Any]) -> None:
    together = list(REDACTOR.redact_records(records))
    single = [Redactor("support", key=b"k" * 32, names="off").redact_record(record) for record in records]
    assert json.dumps(together) == json.dumps(single)


def test_a_known_name_is_found_in_a_key_that_was_clean_before() -> None:
    redactor = Redactor("support", key=b"k" * 32, names="off")
    record = {"garcia": 1, "requester": {"name": "Maria Garcia"}}
    list(redactor.redact_records([{"garcia": 1}]))
    assert "garcia" not in json.dumps(redactor.redact_record(record)).lower()
