"""Which lines of a log are read by everything there is: those that are somebody's, and of those that only name an account some of each kind."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor import Redactor
from redactor.detect.search import logged_values
from redactor.text import opened
from redactor.text.opened import EACH, Opened
from redactor.types import Span

REDACTOR = Redactor("support", key=b"k" * 32, names="off", on_error="raise")


def line(number: int, rest: str = "GET /items") -> str:
    """Return a line that names an account and says nothing more of anybody."""
    return f"2025-02-03 10:11:{number % 60:02} INFO http: user=t.radebewu{number} {rest}/{number * 37} in {number} ms\n"


def asked(text: str, monkeypatch: pytest.MonkeyPatch, finds: str = "") -> list[str]:
    """Return the lines that the tagger of values is asked about; it finds `finds`."""
    lines: list[str] = []

    def find(told: Sequence[tuple[str, Sequence[Span]]], *, judged: bool) -> list[list[Span]]:
        assert not judged
        lines[:] = [one for one, _ in told]
        return [[span_of(one, finds)] if finds and finds in one else [] for one, _ in told]

    monkeypatch.setattr(logged_values, "find", find)
    REDACTOR.redact_log(text)
    return lines


def span_of(text: str, value: str) -> Span:
    """Return the first `value` of a text as the tagger would find it."""
    return Span(text.index(value), text.index(value) + len(value), "CUSTOMER_ID", 0.7, logged_values.DETECTOR)


def test_of_a_kind_that_says_nothing_more_the_first_lines_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    many = EACH + logged_values.AROUND + 40
    lines = asked("".join(line(number) for number in range(many)), monkeypatch)
    assert lines == [line(number).rstrip("\n") for number in range(EACH + logged_values.AROUND)]


def test_a_kind_that_says_more_is_read_to_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    many = EACH + logged_values.AROUND + 40
    text = "".join(line(number) for number in range(many))
    assert "t.radebewu3 " in text
    assert [one for one in asked(text, monkeypatch, finds="/items/111 ") if one] == text.rstrip("\n").split("\n")


def test_a_line_of_another_kind_is_read_wherever_it_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    far = line(7, "closed chart")
    text = "".join(line(number) for number in range(200)) + far
    assert far.rstrip("\n") in asked(text, monkeypatch)


def test_findings_are_those_that_are_replaced() -> None:
    text = "".join(line(number) for number in range(60)) + "2025-02-03 10:12:10 INFO desk: called Brunhilde Quastenberger, tel +49 30 901820 41\n" + "".join(line(number) for number in range(60, 90))
    safe = REDACTOR.redact_log(text)
    found = [text[begin + span.start : begin + span.end] for begin, spans in REDACTOR._log.findings(text) for span in spans]  # type: ignore[union-attr]
    assert len(found) == 92
    assert not [value for value in found if value in safe]
    assert safe.count("<USERNAME:") == 90


def test_what_a_long_line_names_opens_nothing_for_findings_either() -> None:
    """`scan` lists what `run` replaces: an account in a line of thousands of characters opens no line around it, in a short one it does."""
    for long in ("x" * opened.LONGEST, "x"):
        text = f"2025-02-03 10:11:01 INFO http: user=t.radebewu {long}\n2025-02-03 10:11:01 INFO desk: m.okafor initiated sync\n"
        found = [text[begin + span.start : begin + span.end] for begin, spans in REDACTOR._log.findings(text) for span in spans]  # type: ignore[union-attr]
        safe = REDACTOR.redact_log(text)
        assert [value for value in ("t.radebewu", "m.okafor") if value not in safe] == found
        assert ("m.okafor" in safe) == (len(long) > 1)


@given(st.lists(st.text("aé\U0001f600 5\ud800", max_size=6), min_size=1, max_size=6), st.data())
def test_places_in_bytes_are_lines_in_characters(lines: list[str], data: st.DataObject) -> None:
    text = "\n".join(lines)
    block = text.encode("utf-8", "surrogatepass")
    places = sorted(data.draw(st.lists(st.integers(0, len(block)), max_size=5)))
    expected = []
    for place in places:
        start, end = block.rfind(b"\n", 0, place) + 1, block.find(b"\n", place)
        end = len(block) if end < 0 else end
        expected.append(block[start:end].decode("utf-8", "surrogatepass"))
    assert [text[start:end] for start, end in opened.lines_at(block, places)] == expected


def test_lines_are_of_one_kind_that_differ_in_account_and_figures() -> None:
    data = b"1 user=ana took 15 ms\n22 user=bo took 7 ms\n3 user=cy failed\n"
    found = Opened()
    for name in (b"ana", b"bo", b"cy"):
        start = data.index(name)
        found.add_account(data, start, start + len(name))
    found.add_sure(3)
    sure, kinds = found.lines(data)
    assert sure == [(0, 21)]
    assert kinds == [[(0, 21), (22, 42)], [(43, 59)]]


@pytest.mark.parametrize(("grown", "rest"), [((0, 50), [(EACH, EACH + 1), (EACH + 1, EACH + 2)]), ((50,), [])], ids=["more in one of a kind", "more elsewhere"])
def test_the_rest_of_a_kind_is_read_where_one_says_more(grown: tuple[int, ...], rest: list[tuple[int, int]]) -> None:
    kind = [(at, at + 1) for at in range(EACH + 2)]
    first = [(50, 51), *kind[:EACH], (60, 61)]
    assert opened.read_by_kind(([(50, 51)], [kind, [(60, 61)]]), lambda lines: (lines, frozenset(grown))) == [*first, *rest]


@pytest.mark.parametrize(
    ("before", "behind", "is_kept"),
    [("", " took 15 ms", True), ("sudo: ", " : TTY=pts/1", False), ("x" * opened.LONGEST, "", False), ("", "x" * opened.LONGEST, False), ("x" * 100, "x" * 3900, True), ("é" * 100, "\n" + "x" * opened.LONGEST, True)],
    ids=["short", "of a daemon", "begins far away", "ends far away", "long", "before a long one"],
)
def test_whose_account_opens_a_line(before: str, behind: str, is_kept: bool) -> None:
    for above in ("", "1 of 2\n"):
        data = f"{above}{before}user=ana{behind}".encode()
        found = Opened()
        start = data.index(b"ana")
        found.add_account(data, start, start + 3)
        assert bool(found) is is_kept
