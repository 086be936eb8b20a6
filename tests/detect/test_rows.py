"""The pattern tables on one case a line: what they find, what they leave, and that odd input neither breaks nor slows them."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redactor.detect import checks, scan
from redactor.detect.search import automata, row_table
from tests.detect.row_cases import BOTH, CLEAN, TEXT
from tests.marked import split


def found(text: str, *, log: bool) -> list[tuple[str, str]]:
    return [(span.entity, text[span.start : span.end]) for span in scan.find(text, log=log)]


@pytest.mark.parametrize("log", [True, False], ids=["log", "text"])
@pytest.mark.parametrize("marked", BOTH.values(), ids=BOTH.keys())
def test_what_is_personal_is_found_in_logs_and_tickets(marked, log):
    text, wanted = split(marked)
    assert found(text, log=log) == wanted


@pytest.mark.parametrize("marked", TEXT.values(), ids=TEXT.keys())
def test_what_is_personal_is_found_in_tickets(marked):
    text, wanted = split(marked)
    assert found(text, log=False) == wanted


@pytest.mark.parametrize("log", [True, False], ids=["log", "text"])
@pytest.mark.parametrize("text", CLEAN.values(), ids=CLEAN.keys())
def test_what_only_looks_personal_stays(text, log):
    assert found(text, log=log) == []


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=200) | st.text(alphabet="a1.:-@/=\"' \\<>[]uspÄ山\ud800", max_size=80), st.booleans())
def test_spans_are_sorted_inside_the_text_and_not_empty(text, log):
    spans = scan.find(text, log=log)
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(left.end <= right.start for left, right in zip(spans, spans[1:], strict=False))


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet="äß山é\u200b😀 ", max_size=20), st.text(alphabet="äß山é😀 ", max_size=20))
def test_offsets_are_characters_whatever_stands_around(before, after):
    text = f"{before} 203.0.113.9 {after}"
    spans = [span for span in scan.find(text) if span.entity == "IP_ADDRESS"]
    assert [text[span.start : span.end] for span in spans] == ["203.0.113.9"]


@pytest.mark.parametrize("log", [True, False], ids=["log", "text"])
def test_set_of_all_rows_leaves_room_for_states(log):
    table = scan.scanner(log=log).first
    automata.which(table.patterns, max_mem=row_table.SET_MEM * 3 // 4, from_start=True)  # raises where they need more


ATTACKS = {
    "labels": "password: " * 4000, "dots": "1." * 20000, "colons": "a:" * 20000, "at signs": "a@" * 20000, "words": "user " * 8000,
    "quotes": 'user="' * 6000, "one word": "a" * 40000, "slashes": "/home/" * 8000, "cards": "4111 " * 8000, "greetings": "Hi Maria, " * 4000,
    "keys": "-----BEGIN RSA PRIVATE KEY-----" * 1500, "serials": "serial " * 6000, "names": "Maria Garcia " * 3000,
}  # fmt: skip


@pytest.mark.parametrize("text", ATTACKS.values(), ids=ATTACKS.keys())
def test_no_text_makes_the_search_slow(text):
    start = time.process_time()
    scan.find(text)
    scan.find(text, log=True)
    assert time.process_time() - start < 12


CHECKS = {
    "luhn": (checks.credit_card, ("4111111111111111", "378282246310005"), ("4111111111111112", "0000000000000000")),
    "iban": (checks.iban, ("DE89370400440532013000", "GB82 WEST 1234 5698 7654 32"), ("DE88370400440532013000", "XX00")),
    "ip": (checks.ip, ("10.0.0.1", "203.0.113.9", "2001:db8::1", "fe80::1%eth0"), ("127.0.0.1", "0.0.0.0", "::1", "255.255.252.0", "8.8.8.8", "239.1.1.1", "x")),
    "mac": (checks.mac, ("00:1b:44:11:3a:b7",), ("00:00:00:00:00:00", "ff-ff-ff-ff-ff-ff", "0180.c200.0000", "33:33:00:00:00:01")),
    "ssn": (checks.us_ssn, ("536-90-4399",), ("000-12-3456", "666-12-3456", "912-12-3456", "536-00-4399")),
    "value": (checks.is_value, ("hunter2", "x1"), ("", "***", "null", "<PERSON:abc>", "${TOKEN}", "%s", "[REDACTED]")),
}


@pytest.mark.parametrize(("check", "good", "bad"), CHECKS.values(), ids=CHECKS.keys())
def test_a_check_says_yes_and_no(check, good, bad):
    assert [value for value in good if not check(value)] == []
    assert [value for value in bad if check(value)] == []


@pytest.mark.parametrize("log", [True, False], ids=["logs", "texts"])
def test_every_automaton_fits_its_memory(log):
    """The sets that are compiled on first use only: RE2 refuses one that outgrows its bound."""
    made = scan.scanner(log=log)
    for table in (made.first, made.gated):
        assert table.others(b"x y", 0, 1) == ((), 0)
        assert not automata.which(table.patterns, max_mem=row_table.SET_MEM, from_start=True)(b"x y")
        assert set(table.merged.sieve.at_start(b"x y")) <= set(range(len(table.patterns)))
