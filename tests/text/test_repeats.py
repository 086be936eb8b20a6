"""Texts that come again are answered from memory: what is remembered changes no result, keeps no text and stays bounded."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redactor import Redactor
from redactor.decide import policy as policies
from redactor.detect import line
from redactor.text import finder, repeats
from redactor.text.finder import Finder
from redactor.text.repeats import Lines, Nothing, Repeats
from redactor.types import Span

TEXTS = (
    "Thank you for contacting support. We will answer within two days.",
    "Mail me at jana.novak@example.org, serial number 5CG1234XYZ.",
    "open",
    "",
    "Gespräch mit Frau Özdemir, Rückruf unter 030 901820",
    "lone \ud800 surrogate, ping 203.0.113.9",
    "password: Tulip!94xQ",
    "printer",
    "日本語のお問い合わせ: taro.yamada@example.jp",
)


def fresh(monkeypatch: pytest.MonkeyPatch) -> Repeats:
    kept = Repeats()
    monkeypatch.setattr(finder, "_repeats", lambda *_how: kept)
    return kept


def test_what_is_remembered_changes_no_result(monkeypatch: pytest.MonkeyPatch) -> None:
    one = Finder("off")
    expected = {text: one._looked_for([text]).get(0, []) for text in TEXTS}
    assert sum(map(bool, expected.values())) >= 5
    fresh(monkeypatch)
    draw = random.Random(5)
    for _ in range(200):
        texts = draw.choices(TEXTS, k=draw.randrange(1, 9))
        found = one.many(texts)
        assert {index: sorted(spans, key=repr) for index, spans in found.items()} == {index: sorted(expected[text], key=repr) for index, text in enumerate(texts) if expected[text]}


def test_a_text_that_comes_again_is_not_looked_at_again(monkeypatch: pytest.MonkeyPatch) -> None:
    fresh(monkeypatch)
    asked: list[str] = []
    new = Finder._new

    def noting(self: Finder, texts: Sequence[str]) -> dict[int, list[Span]]:
        asked.extend(texts)
        return new(self, texts)

    monkeypatch.setattr(Finder, "_new", noting)
    one = Finder("off")
    for _ in range(3):
        one.many(TEXTS)
    assert sorted(asked) == sorted(TEXTS)


def test_what_a_caller_does_to_the_spans_is_not_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    fresh(monkeypatch)
    one = Finder("off")
    before = list(one.many((TEXTS[1],))[0])
    one.many((TEXTS[1],))[0].clear()
    assert one.many((TEXTS[1],))[0] == before


def test_a_line_that_comes_again_is_answered_from_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    one, kept, asked = Finder("off"), Lines(), []
    find = line.find
    lines = ["login of jana.novak@example.org from 203.0.113.9", "order 17 stored", "say=3D hello to jana@example.org", "user rkonig locked out"]
    monkeypatch.setattr(finder, "_lines", kept)
    expected = {text: one._looked_for([text]).get(0, []) for text in lines}
    monkeypatch.setattr(line, "find", lambda text, *more: asked.append(text) or find(text, *more))
    for _ in range(3):
        found = {text: one.line(text) for text in lines}
        assert found.pop(lines[2]) is None  # more than a line: its encoding is undone first
        assert found == {text: expected[text] for text in found}
        for spans in found.values():
            spans.clear()
    assert {text: asked.count(text) for text in lines} == {lines[0]: 1, lines[1]: 3, lines[2]: 0, lines[3]: 1}
    assert {type(mark) for mark, _ in kept._known.values()} == {bytes}


def test_lines_are_told_apart_by_more_than_a_number_and_forgotten_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(repeats, "MAX_TEXTS", 40)
    kept = Lines[tuple[Span, ...]]()
    found = (Span(5, 7, "PERSON", 1.0, "test"),)
    for number in range(1000):
        assert kept.of(f"line {number}") is None
        kept.keep(f"line {number}", found)
        assert kept.of("line 3") == found or number < 3
        assert len(kept._known) + len(kept._older) <= 80
    assert kept.of("line 500") is None
    kept._known[hash("another")] = kept._known[hash("line 999")]  # as if both had the same number
    assert kept.of("another") is None
    assert repr(kept).startswith("Lines(")


def test_what_became_of_a_line_is_remembered_and_recorded_each_time(monkeypatch: pytest.MonkeyPatch) -> None:
    events: list[Mapping[str, object]] = []
    redactor = Redactor("support", key=b"k" * 32, names="off", on_error="raise", audit=events.append)
    asked: list[str] = []
    found_in = Finder.line
    monkeypatch.setattr(Finder, "line", lambda self, text: asked.append(text) or found_in(self, text))
    text = "login of jana.novak@example.org from 203.0.113.9"
    first = redactor.redact(text)
    assert redactor.redact(text) is first
    assert "jana" not in first.text
    assert len(asked) == 1
    assert len(events) == 2
    assert events[0]["findings"] == events[1]["findings"]
    redactor.rules_only().redact(text)  # the same redactor: names are off
    assert len(asked) == 1
    redactor.policy = policies.load("security")
    assert redactor.redact(text) is not first


def test_what_may_stay_is_not_remembered() -> None:
    redactor = Redactor("services", key=b"k" * 32, names="off", on_error="raise")
    text = "login of jana.novak@example.org from 203.0.113.9"
    first = redactor.redact(text)
    assert {one.action for one in first.findings} == {"keep", "replace"}
    assert not redactor._done._known
    again = redactor.redact(text)
    assert (again.text, again.findings) == (first.text, first.findings)


def test_detectors_of_a_callers_own_are_always_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    kept = fresh(monkeypatch)
    asked: list[str] = []

    def own(text: str) -> list[Span]:
        asked.append(text)
        return []

    one = Finder("off", (own,))
    for _ in range(2):
        one.many(("printer", "open"))
    assert asked == ["printer", "open"] * 2
    assert not kept._known


def numbered(start: int, count: int) -> list[str]:
    return [f"text {number}" for number in range(start, start + count)]


def ask(kept: Repeats, texts: Sequence[str]) -> list[int]:
    """Ask as the finder does; return the texts that were not known."""
    _, rest, marks = kept.split(texts)
    if marks:
        kept.keep(marks, {number: [Span(0, 4, "PERSON", 1.0, "test")] for number in range(0, len(rest), 2)})
    return rest


def test_what_was_asked_of_late_is_kept_and_the_rest_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(repeats, "MAX_TEXTS", 100)
    kept = Repeats()
    often = numbered(0, 20)
    for start in range(1000, 3000, 50):
        ask(kept, often)
        ask(kept, numbered(start, 50))
        assert len(kept._known) + len(kept._older) <= 200
    assert ask(kept, often) == []
    assert len(ask(kept, numbered(1000, 50))) == 50


def test_texts_that_never_repeat_themselves_are_not_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(repeats, "TELLING", 100)
    monkeypatch.setattr(repeats, "PAUSE", 300)
    kept = Repeats()
    ask(kept, numbered(0, 100))
    assert kept.split(numbered(0, 100))[2] == []  # they are there, and not asked for
    ask(kept, numbered(500, 200))
    assert ask(kept, numbered(0, 100)) == []


def test_no_text_is_kept() -> None:
    kept = Repeats()
    kept.keep(kept.split(TEXTS)[2], {1: [Span(11, 33, "EMAIL_ADDRESS", 1.0, "email")]})
    assert {type(mark) for mark in kept._known} == {bytes}
    assert {len(mark) for mark in kept._known} == {repeats.DIGEST}
    assert repr(kept) == f"Repeats({len(TEXTS)})"


def test_nothing_remembers_no_text_and_forgets_the_oldest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(repeats, "MAX_TEXTS", 4)
    nothing = Nothing()
    nothing.keep(["one", "two", "three", "four"])
    nothing.keep(["five"])
    assert "one" in nothing  # and is remembered anew
    assert "six" not in nothing
    nothing.keep(["six", "seven"])
    nothing.keep(["eight"])
    assert "one" in nothing
    assert "two" not in nothing
    assert "one" not in repr(nothing)


#: Fields and their values, which together or alone are somebody's; most of them are not.
FIELDS = {
    "message": ("order stored", "login of jana.novak@example.org", "query finished in 17 ms", "Sure, 5CG1234XYZ.", "What is your serial number?", "hello jana novak", ""),
    "id": (417, 123456789, "b7e02c91f4a6d835", "01199361-2851-4ea6-92b0-6b99b5184e56"),
    "name": ("printer", "Jana Novak", "orders"),
    "type": ("email", "serial", "order"),
    "value": ("jana.novak@example.org", "5CG1234XYZ", "17"),
    "at": ("2026-03-01T10:00:00Z", "2026-03-01"),
    "tags": (["printer", "firmware"], [], ["What is your serial number?", "5CG1234XYZ"]),
    "user": ({"email": "jana.novak@example.org", "id": 7}, {"name": "Jana Novak"}, "jnovak", None),
    "inner": ('{"email": "jana.novak@example.org"}', '{"level": "info"}', "jana=2Enovak=40example.org", "amFuYS5ub3Zha0BleGFtcGxlLm9yZw=="),
}
_RECORDS = st.dictionaries(st.sampled_from([*FIELDS]), st.integers(0, 99), min_size=1, max_size=5).map(lambda drawn: {key: FIELDS[key][number % len(FIELDS[key])] for key, number in drawn.items()})
_FRESH, _USED = (Redactor("support", key=b"k" * 32, names="off") for _ in range(2))


@settings(max_examples=150, deadline=None)
@given(st.lists(_RECORDS, min_size=1, max_size=6))
def test_texts_known_to_hold_nothing_change_no_record(records: list[dict[str, object]]) -> None:
    kept, finder._nothing = finder._nothing, lambda *_how: Nothing()  # type: ignore[assignment]
    try:
        expected = [_FRESH.redact_record(record) for record in records]
    finally:
        finder._nothing = kept
    assert list(_USED.redact_records(records)) == expected
    assert [_USED.redact_record(record) for record in records] == expected


def test_a_record_of_known_texts_is_told_without_a_search(monkeypatch: pytest.MonkeyPatch) -> None:
    one = Redactor("support", key=b"k" * 32, names="off")
    record = {"message": "order of the day is stored", "level": "info", "trace": "4bf92f3577b34da6a3ce929d0e0e4736", "inner": {"state": "fresh and new", "took": 17}}
    for _ in range(3):
        assert one.redact_record(record) == record
    monkeypatch.setattr(Finder, "many", lambda *_: pytest.fail("searched"))
    monkeypatch.setattr(Finder, "line", lambda *_: pytest.fail("searched"))
    assert one.redact_record({**record, "trace": "9c1185a5c5e9fc54612808977ee8f548"}) == {**record, "trace": "9c1185a5c5e9fc54612808977ee8f548"}
