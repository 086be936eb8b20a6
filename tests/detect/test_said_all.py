"""Lines of logs of which nothing but what was found in them may be somebody's: they are not read again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor import Redactor
from redactor.detect.review.said_all import has_no_more
from redactor.types import Span
from tests.marked import plain

REDACTOR = Redactor("support", key=b"k" * 32, names="off", on_error="raise")

SAID = {
    "login": "2025-02-03 10:11:12,345 INFO user=[[ana]] logged in from [[10.1.2.3]] port 50122",
    "in brackets": "[2025-02-03T10:11:12.345Z] [WARN] Authentication failed for user [[t.radebe]] (attempt 3)",
    "of an access log": '[[10.1.2.3]] - [[mkoch]] [03/Feb/2025:10:11:12 +0100] "GET / HTTP/1.1" 200 12',
    "took": "10:11:12 user [[ana]]: session closed after 15 ms",
}
MORE = {
    "a word": "2025-02-03 10:11:12 INFO user=[[ana]] opened chart",
    "a name": "2025-02-03 10:11:12 INFO user=[[ana]] logged in, Grant",
    "a number": "2025-02-03 10:11:12 INFO user=[[ana]] logged in 48213",
    "a number of four figures": "user=[[ana]] is 4821",
    "a day of long ago": "user=[[ana]] 1944-08-02",
    "rest of a value": "user=[[ana]].koch logged in",
    "another script": "user=[[ana]] 田中",
    "joined by a sign": "user=[[ana]] in_error for_ana",
    "letters and figures": "user=[[ana]] port 22a",
}


def spans_of(marked: str) -> tuple[str, list[Span]]:
    """Return a text without its marks, and what is marked."""
    text = plain(marked)
    spans, at = [], 0
    while (start := marked.find("[[", at)) >= 0:
        end = marked.index("]]", start)
        value = marked[start + 2 : end]
        begin = len(plain(marked[:start]))
        spans.append(Span(begin, begin + len(value), "USERNAME", 1.0, "label:username"))
        at = end
    return text, spans


@pytest.mark.parametrize(("line", "said"), [*((line, True) for line in SAID.values()), *((line, False) for line in MORE.values())], ids=[*SAID, *MORE])
def test_whether_a_line_may_say_more(line: str, said: bool) -> None:
    text, spans = spans_of(line)
    assert has_no_more(text, spans) is said


def test_nothing_is_tried_twice() -> None:
    """Moments are numbers too: with steps back, some dozens of them would take years."""
    assert not has_no_more("10:11:12 " * 200 + "zebra", ())
    assert has_no_more("10:11:12 " * 200, ())


@given(st.lists(st.sampled_from(("2025-02-03 10:11:12", "INFO", "session", "logged in", "from", "port 22", "15 ms", "GET", "failed,", "(session)", "[401]")), max_size=8).map(" ".join))
def test_all_rules_find_nothing_in_what_says_no_more(line: str) -> None:
    if has_no_more(line, ()):
        assert REDACTOR.redact(line).text == line
