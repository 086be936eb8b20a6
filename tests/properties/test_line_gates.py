"""A single line asks only the detectors whose gate opens: that finds what all of them find."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor import Redactor
from redactor.detect import registry
from redactor.text import lines_of_logs
from tests.detect.row_cases import BOTH, CLEAN, TEXT

MARK = re.compile(r"\[\[\w+\|(.*?)\]\]", re.DOTALL)
REDACTOR = Redactor("support", key=b"k" * 32, names="off")
GOLDEN = Path(__file__).parent.parent / "golden"
LINES = sorted({MARK.sub(r"\1", line) for table in (BOTH, TEXT, CLEAN) for text in (table.values() if isinstance(table, dict) else table) for line in text.splitlines()})


def test_there_are_lines_of_all_kinds():
    assert len(LINES) > 200
    assert sum(bool(REDACTOR._finder.line(line)) for line in LINES) > 100


@pytest.mark.parametrize("start", range(0, len(LINES), 50))
def test_a_line_is_looked_at_by_every_detector_that_finds_something_in_it(start):
    for line in LINES[start : start + 50]:
        spans = REDACTOR._finder.line(line)
        if spans is None:  # more than a plain line
            continue
        every = [span for detector in registry.RULES for span in detector(line)]
        every = registry.as_logged([line], {0: every} if every else {}).get(0, every)
        if every:
            every += lines_of_logs.find(line, every)
            registry.add_neighbours(line, every)
        assert sorted(map(str, spans)) == sorted(map(str, every))


#: A value, and what stands around values in lines: pieced together they give lines that nobody wrote.
PIECES = (
    "maria.garcia@example.com", "203.0.113.9", "user=mgarcia", "login of", "Login:", "from", "serial", "S/N: FOC1234X5YZ", "device 22F76", "2231X0KF7 ",
    "card 4111 1111 1111 1111", "phone: +1 415 555 0132", "Maria Garcia <mg@example.com>", "name: Jürgen Groß", "aged 12,", "DOB: 2014-03-05", "took 17 ms",
    "<EMAIL_ADDRESS:4k7qz2mx>", "one two three four five", "password:", "hunter2", "Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc", "00:1b:44:11:3a:b7", "number", "is", "%40", "=",
    "for maria", "imei 490154203237518", ", 29,", "DESKTOP-7QK2", "GET /users/4711?email=a@b.co", "[http-8]", "the camera CC2-7H0319442", "\t", "()",
)  # fmt: skip


@given(pieces=st.lists(st.sampled_from(PIECES), min_size=1, max_size=9), sign=st.sampled_from((" ", " ", ", ", "", "; ")))
def test_a_line_of_any_pieces_becomes_what_the_way_of_all_texts_makes_of_it(pieces, sign):
    assert_same(sign.join(pieces))


@pytest.mark.parametrize("start", range(0, len(LINES), 50))
def test_a_line_becomes_what_the_way_of_all_texts_makes_of_it(start):
    for line in LINES[start : start + 50]:
        assert_same(line)


def test_golden_lines_become_what_the_way_of_all_texts_makes_of_them():
    lines = [line for path in sorted(GOLDEN.rglob("*.gold")) for line in MARK.sub(r"\1", path.read_text()).splitlines()[::23]]
    assert len(lines) > 500
    for line in lines:
        assert_same(line)


def assert_same(line):
    result = REDACTOR.redact(line)
    findings, text, policy = [], "", REDACTOR.policy
    for start, reported, piece, policy in REDACTOR._segments(line):  # noqa: B007
        findings += [replace(finding, start=finding.start + start) for finding in reported]
        text += piece
    assert (result.text, result.findings) == (text, tuple(findings))
