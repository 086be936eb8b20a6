"""Patterns whose match goes on in the next line are told from those that end with theirs, and what may begin such a match is seen in one line."""

from __future__ import annotations

from pathlib import Path

import pytest

from redactor.detect import scan
from redactor.detect.search import automata, crossing, log_shapes, machine_ids, seldom
from redactor.evaluate import gold

GOLDEN = Path(__file__).parents[1] / "golden"

#: (a pattern, whether a line may end amid what it matches)
PATTERNS = {
    "one line": (r"(?m:\buser=[^\s]+)", False),
    "a blank or an end behind": (r"(?m:\buser=(?:root|www-data)(?:[\s,;)]|$))", False),
    "a blank or a start before": (r"(?m:(?:^|[\s\"'=(\[,])--?(?i:(?:[a-z]+[-_])*pass)(?:[ \t]+|=)([^\s]+))", False),
    "an end before": (r"\n[ \t]*([0-9A-Z]{10,20})[ \t]*\r?$", False),
    "any sign but some": (r"(?:^|[^\w/])enable[ \t]+x", False),
    "blanks amid": (r"(?i:message-?id)[:=]\s*<[^<>\s]+>", True),
    "several before": (r"\s+enable", True),
    "in one of several": (r"a=[0-9]+|b=\s?[0-9]+", True),
    "in a group that is repeated": (r"key(?:\n[a-z]+)*", True),
    "in a class that takes all": (r"<[^>]{0,40}>name", True),
    "the end itself": ("name:\n[A-Z]+", True),
    "any sign at all": (r"(?s:BEGIN.{4}END)", True),
    "any sign but an end": (r"BEGIN.{4}END", False),
    "signs that are escaped": (r"\(\x{0A}x", True),
    "a class with a bracket": (r"[]\n)]x[)(]", False),
}


@pytest.mark.parametrize(("pattern", "goes_on"), PATTERNS.values(), ids=PATTERNS)
def test_where_a_line_may_end(pattern: str, goes_on: bool) -> None:
    assert crossing.crossing([pattern]) == ([pattern] if goes_on else [])


#: (a pattern, a text that ends with a line, whether a match may have begun in it)
OPEN = {
    "before the value": (r"name:\s*[A-Z][a-z]+", "is the name:\n", True),
    "with a blank": (r"name:\s*[A-Z][a-z]+", "is the name: \n", True),
    "something else behind": (r"name:\s*[A-Z][a-z]+", "is the name: 7\n", False),
    "the whole": (r"name:\s*[A-Z][a-z]+", "is the name: Ada\n", True),
    "two lines of three": (r"a\nb\nc", "a\nb\n", True),
    "amid a count": (r"k(?:\n[a-z]+){3}", "k\nab\n", True),
    "of a class": (r"<[^>]{2,40}>", "x <name\n", True),
    "an end that it does not take": (r"name: [A-Z][a-z]+", "is the name:\n", False),
    "a border": (r"\bname\b\s+\bis\b", "name\n", True),
}


@pytest.mark.parametrize(("pattern", "text", "may_go_on"), OPEN.values(), ids=OPEN)
def test_what_may_go_on_is_seen(pattern: str, text: str, may_go_on: bool) -> None:
    data = text.encode()
    begin, _ = automata.search(crossing.open_ended(pattern))(automata.unanchored(), data, 0, len(data))[0]
    assert (begin < len(data) - 1) is may_go_on  # nothing at all matches at the end of the text


def test_a_line_is_seen_in_which_anything_begins_that_goes_on() -> None:
    many = 0
    for folder, each in (("devices", 1), ("logs", 1), ("secrets", 1), ("mixed", 4)):
        for unit in list(gold.read(GOLDEN / folder))[::each]:
            for leaf in unit.leaves:
                data = machine_ids.told_lines(leaf.text.encode() + b"\n")
                for number, scanner in enumerate((scan.scanner(log=True), seldom.scanner())):
                    for index, begin, end in _regions(scanner, data):
                        if b"\n" in data[begin + 1 : end - 1]:
                            start = data.rfind(b"\n", 0, begin) + 1 if data[begin : begin + 1] != b"\n" else begin + 1
                            assert index in log_shapes.goes_on(data[start : data.find(b"\n", start)])[number], data[begin:end]
                            many += 1
    assert many > 30


def _regions(scanner: scan.Scanner, data: bytes) -> list[tuple[int, int, int]]:
    """Return where each row and gate matches in a text."""
    found = []
    for index in scanner.first.merged.sieve.among(data):
        match, position = scanner.first.merged.sieve.search(index), 0
        while True:
            begin, end = match(automata.unanchored(), data, position, len(data))[0]
            if begin < 0:
                break
            found.append((index, begin, end))
            position = begin + 1
    return found
