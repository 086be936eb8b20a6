"""Lines of logs that are somebody's are read by the rules for texts as well; others are not, and what is said of a line does not hang on its block."""

from __future__ import annotations

import re

import pytest

from redactor import Redactor

REDACTOR = Redactor("support", key=b"k" * 32, names="off", on_error="raise")

#: (line, what has to be gone, what has to stand there still)
LINES = {
    "a street beside a telephone": ("20:14:03 JOB 77120 NEW tel=07700 900418 pickup 44 Ormeau Road, Belfast BT7 2EB", ["900418", "Ormeau", "BT7"], ["JOB 77120"]),
    "an age told beside a name": ('visit booked for patient="Rosalind Amsel", she is 71 years old, room 4', ["Rosalind", "71"], ["visit booked", "room 4"]),
    "a number beside a name": ('caller="Gintaras Kazlauskas" customer no is 4471-0083, ticket 20-4471', ["Gintaras", "4471-0083"], ["ticket 20-4471"]),
    "beyond ASCII before it": ("✓ ü 20:14:03 tel=07700 900418 pickup 44 Ormeau Road, Belfast BT7 2EB ✓", ["900418", "Ormeau", "BT7"], ["✓ ü 20:14:03", "✓"]),
}  # fmt: skip


@pytest.mark.parametrize(("line", "gone", "stays"), LINES.values(), ids=LINES)
def test_a_line_that_is_somebodys_is_read_twice(line: str, gone: list[str], stays: list[str]) -> None:
    safe = REDACTOR.redact_log(f"ünï first\n{line}\nlast\n").split("\n")
    assert [value for value in gone if value in safe[1]] == []
    assert [value for value in stays if value in safe[1]] == stays
    assert safe[0::2] == ["ünï first", "last"]


def test_a_line_says_the_same_in_any_block() -> None:
    lines = [line for line, _, _ in LINES.values()] + ["INFO cache 17 stored in 8 ms", "sshd: Accepted password for tbauer from 203.0.113.9", "| serial | user |\n| PF3AB12C | mgarcia |"]
    whole = REDACTOR.redact_log("\n".join(lines) + "\n")
    apart = "".join(REDACTOR.redact_log(line + "\n") for line in lines)
    assert whole == apart
    backwards = REDACTOR.redact_log("\n".join(reversed(lines)) + "\n")
    assert sorted(backwards.split("\n")) == sorted(whole.split("\n"))


def test_findings_of_a_second_look_are_counted_once() -> None:
    events: list[dict[str, object]] = []
    redactor = Redactor("support", key=b"k" * 32, names="off", audit=events.append, on_error="raise")
    safe = redactor.redact_log("tel=07700 900418 for Gintaras\n")
    tokens = re.findall(r"<([A-Z_]+)", safe)
    assert sorted(tokens) == ["PERSON", "PHONE_NUMBER"]
    counts = events[0]["counts"]
    assert isinstance(counts, dict)
    assert sum(sum(of.values()) if isinstance(of, dict) else of for of in counts.values()) == 2
