"""What is known of texts by their shapes: a pattern that takes any digit matches wherever the pattern does, and what is remembered changes no result."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor import Redactor
from redactor.detect import line, presidio, scan
from redactor.detect.prose import identifiers
from redactor.detect.search import automata, dialled, shapes
from redactor.evaluate import gold
from redactor.text import finder
from redactor.text.repeats import Lines
from redactor.types import Span

GOLDEN = Path(__file__).parents[1] / "golden"


@cache
def lines() -> list[str]:
    """Return lines of ASCII with digits, a part of the golden ones."""
    texts = (text for unit in gold.read(GOLDEN) for leaf in unit.leaves for text in leaf.text.splitlines())
    found = list(dict.fromkeys(text for text in texts if text.isascii() and len(text) < 200 and re.search("[0-9]", text)))
    return random.Random(1).sample(found, 1500)


def with_other_digits(text: str, seed: int) -> str:
    digit = random.Random(seed)
    return re.sub("[0-9]", lambda _: str(digit.randrange(10)), text)


def with_noughts(text: str) -> str:
    """Return a text in which every number begins with a nought."""
    return re.sub("(?<![0-9])[0-9]", "0", text)


class Nowhere(Lines[object]):
    """Remembers nothing."""

    def keep(self, line: str, made: object) -> None:
        """Forget it."""


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (r"25[0-5]", "[0-9][0-9][0-50-9]"),
        (r"[1-9]\d{2,3}(?:4|x){1,2}", r"[1-90-9]\d{2,3}(?:[0-9]|x){1,2}"),
        (r"(?P<v2>[89]a)\x{3005}\p{L}", r"(?P<v2>[890-9]a)\x{3005}\p{L}"),
        (r"[^0/]a[^\n0-9]", r"[^/]a[^\n0-9]"),
        (r"[]4][^]5]", r"[]40-9][^]]"),
        (r"[\w.-][!-~][+-/]", r"[\w.-][!-~][+-/]"),
        (r"\x{31}[\x{30}-\x{35}][^7]", r"[0-9][\x{30}-\x{35}0-9](?s:.)"),
    ],
)
def test_a_pattern_takes_any_digit(pattern: str, expected: str) -> None:
    assert shapes.widened(pattern) == expected


@given(st.sampled_from([r"25[0-5]", r"[^0/]a", r"[1-9]\d{2,3}", r"(?i:x[89]ab)", r"[^5]7", r"\b(?:19|20)\d\d\b", r"[a4]{2,3}"]), st.text("0123456789ax/ ", max_size=12), st.integers(0, 99))
def test_what_matches_matches_with_other_digits_when_widened(pattern: str, text: str, seed: int) -> None:
    if automata.admits(automata.single(pattern), text.encode()):
        assert automata.admits(automata.single(shapes.widened(pattern)), with_other_digits(text, seed).encode())


@pytest.mark.parametrize("table", [0, 1], ids=["rows", "details"])
def test_the_rows_of_a_shape_are_those_of_every_text_that_has_it(table: int) -> None:
    merged = line._tables()[table].merged
    matched = 0
    for number, text in enumerate(lines()[:800]):
        data, other = text.encode(), with_other_digits(text, number).encode()
        here = {index for index in merged.sieve.among(data) if automata.admits(merged.sieve.search(index), data)}
        matched += len(here)
        assert here <= merged.sieve.in_shape(other), text
    assert matched > 100


def test_what_is_remembered_changes_no_result(monkeypatch: pytest.MonkeyPatch) -> None:
    expected = {}
    with monkeypatch.context() as patch:
        patch.setattr(shapes, "LONGEST", -1)  # nothing is
        for text in lines():
            for one in (text, with_other_digits(text, 1), with_other_digits(text, 2)):
                expected[one] = line.find(one, one.encode())
    monkeypatch.setattr(shapes, "TELLING", 1)
    kept = shapes.Shapes(line._learned)
    monkeypatch.setattr(line, "_shapes", kept)
    for one in expected:  # once to learn, once to know
        line.find(one, one.encode())
    order = [*expected]
    random.Random(2).shuffle(order)
    for one in order:
        assert line.find(one, one.encode()) == expected[one], one
    known = list(kept._known.values())
    assert sum(one.is_nothing for one in known) > 100
    assert sum(not one.is_nothing for one in known) > 100


def test_what_is_remembered_changes_no_text(monkeypatch: pytest.MonkeyPatch) -> None:
    """Signs of encodings hang on digits too: `%41` and `=3D`."""
    redactor = Redactor("support", key=b"k" * 32, names="off", on_error="raise")
    monkeypatch.setattr(redactor, "_done", Nowhere())
    texts = [text for one in lines()[:900] for text in (one, with_other_digits(one, 1), with_noughts(one))]
    texts += [one % number for one in ("total=%d of q", "size %%%d kB", "code=%02X done", "line 1[b %d", "caf=C3=A%d au lait", "no %d and") for number in range(16, 80)]
    with monkeypatch.context() as patch:
        patch.setattr(shapes, "LONGEST", -1)  # nothing is
        patch.setattr(finder, "_lines", Lines())
        expected = {text: redactor.redact(text).text for text in texts}
    monkeypatch.setattr(shapes, "TELLING", 1)
    kept = shapes.Shapes(line._learned)
    monkeypatch.setattr(line, "_shapes", kept)
    monkeypatch.setattr(line, "_quiet", {})
    for _ in range(3):
        monkeypatch.setattr(finder, "_lines", Lines())
        for text in texts:
            assert redactor.redact(text).text == expected[text], text
            assert expected[text] == text or not redactor.is_quiet(text), text
    assert sum(quiet is True for quiet in line._quiet.values()) > 100
    assert sum(quiet is False for quiet in line._quiet.values()) > 20
    assert sum(known.is_nothing and bool(known.rows) for known in kept._known.values()) > 5
    assert sum(one.is_plain is True for one in kept._known.values()) > 100
    assert any(one.is_plain is False for one in kept._known.values())


def test_shapes_are_learned_when_they_repeat_and_kept_as_no_text(monkeypatch: pytest.MonkeyPatch) -> None:
    learned: list[bytes] = []
    kept = shapes.Shapes(lambda data: learned.append(data) or len(learned))
    for number in range(10, 10 + shapes.TELLING):
        mark, known = kept.of(b"maria has %d orders" % number)
        assert known is None
        kept.had_nothing(mark, b"maria has %d orders" % number)
    assert kept.of(b"maria has 99 orders")[1] == 1
    assert kept.of(b"maria has 999 orders")[1] is None
    assert learned == [b"maria has %d orders" % (9 + shapes.TELLING)]
    assert "maria" not in repr(kept)
    assert not any(b"maria" in mark for mark in (*kept._known, *kept._seen))
    assert kept.of(b"x" * (shapes.LONGEST + 1)) == (b"", None)
    monkeypatch.setattr(shapes, "MAX_SHAPES", 1)
    for number in range(shapes.TELLING):
        kept.had_nothing(kept.of(b"%d " % number)[0], b"%d " % number)
    assert len(kept._known) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("call 030 901820 now", True), ("0301 4420", True), ("tel=(0)30 44", True), ("at (0301) 44", True), ("+49 (0)30 1", True), ("x\t0049 30 1", True),
        ("(03) / 1234", True), ("at 01:02:03,045", False), ("2015-01-08 09:01:50,056 INFO", False), ("of 02 Jan", False), ("0 of 007.", False),
        ("took 300 ms", False), ("errors=0", False), ("v1.0.2 of 2024", False), ("id 100010", False), ("a01 b002", False), ("", False),
    ],
)  # fmt: skip
def test_a_line_without_a_nought_at_the_start_of_a_number_holds_no_number_dialled_so(text: str, expected: bool) -> None:  # noqa: FBT001
    assert dialled.may_hold(text.encode()) is expected


@given(st.text("0123456789 ()/-.+=:a_", max_size=24))
def test_the_rows_of_such_numbers_find_nothing_else(text: str) -> None:
    table, data = line._tables()[0], text.encode()
    names = {table.rows[index].name for index in dialled.rows(table.rows, data)}
    assert "phone_national" in names
    assert "phone_international" in names or "+" in text
    if not dialled.may_hold(data):
        assert not [span for span in scan.find(text) if span.detector.partition(":")[2] in names]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-05-01T10:22:31+00:00 INFO ready", True), ("[10/Oct/2023:13:55:36 +0000] ready", True), ("at +02:00", True), ("C++ and a + b", True), ("+1 left", True),
        ("call +49 30 901820", False), ("call +4930901820", False), ("at +0200 and +49 30 901820", False), ("+0200 30", False), ("+ 4930", False), ("+(49) 30", False), ("+02000", False),
    ],
)  # fmt: skip
def test_a_plus_before_four_figures_at_most_begins_no_number(text: str, expected: bool) -> None:  # noqa: FBT001
    rows = line._tables()[0].rows
    assert ("phone_international" in {rows[index].name for index in dialled.rows(rows, text.encode())}) is expected


def test_no_four_figures_behind_a_plus_are_a_number() -> None:
    texts = [f"at +{number:0{size}d}]" for size in range(1, 5) for number in range(10**size)]
    assert not [text for text in texts if any(span.detector.endswith("phone_international") for span in scan.find(text))]


@pytest.mark.parametrize(
    ("text", "row", "expected"),
    [
        ("user expired in 767 ms", "user_odd", True),
        ("user jmiller in 767 ms", "user_odd", False),
        ("user expired7 in 767 ms", "user_odd", False),  # another digit might make an account of it
    ],
)
def test_what_a_row_refuses_without_a_digit_it_refuses_in_all_lines_of_the_shape(text: str, row: str, expected: bool) -> None:  # noqa: FBT001
    table, data = line._tables()[0], text.encode()
    index = next(index for index, one in enumerate(table.rows) if one.name == row)
    assert index in table.merged.sieve.in_shape(data)
    assert (index in table.barren({index}, data)) is expected


def test_lines_with_nothing_in_them_are_known_by_their_shape_and_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(line, "_shapes", shapes.Shapes(line._learned))
    monkeypatch.setattr(line, "_quiet", {})
    monkeypatch.setattr(line, "MAX_QUIET", 2)
    redactor = Redactor("support", key=b"k" * 32, names="off", on_error="raise")
    for word in ("orders", "parcels", "boxes"):
        for number in range(100, 105):
            assert redactor.is_quiet(f"{number} {word} packed") is (number == 104)
            redactor.redact(f"{number} {word} packed")
    assert 1 <= len(line._quiet) <= 2
    assert not redactor.is_quiet("104 boxes packed für alle")
    assert not Redactor("support", key=b"k" * 32).is_quiet("104 boxes packed")  # the names model may see somebody


#: Detectors that say of a line whether they may find something in it whatever its digits are.
TELLING = {find.__module__.rpartition(".")[2]: (find, line._IN_SHAPE[number]) for number, (find, _, _) in enumerate(line._OTHERS) if number in line._IN_SHAPE}
#: What lines about customers, staff and devices are made of; values behind words for numbers, and what stands there and is none.
PARTS = (
    "customer account member patient employee serial device MRN SSN passport plate policy user password PIN card IBAN host login agent id no number ref is was = : # ( ) , - created in ms failed with for the of NR "
    "12 4711 4471882 A-118 W118204 77/20918/01 2024 19.05 4111111111111111 four two oh nine seven zulu jmiller7 db-prod-01 2024-05-01T10:22:31,104 INFO"
).split()


@pytest.mark.parametrize(("find", "may_hold"), TELLING.values(), ids=TELLING)
def test_what_a_detector_does_not_look_for_in_a_shape_it_finds_in_no_line_of_it(find: Callable[[str], list[Span]], may_hold: Callable[[bytes], bool]) -> None:
    held = 0
    for number, text in enumerate(lines()):
        for one in (text, with_other_digits(text, number), with_noughts(text), re.sub("[0-9]", "8", text)):
            found = find(one)
            held += bool(found)
            assert not found or may_hold(text.encode()), one
    assert held or find is presidio.find


@given(st.lists(st.sampled_from(PARTS), min_size=1, max_size=9), st.sampled_from([" ", "=", ": "]), st.integers(0, 999))
def test_nor_in_lines_of_words_that_name_values(parts: list[str], joint: str, seed: int) -> None:
    text = joint.join(parts)
    for find, may_hold in TELLING.values():
        if not may_hold(text.encode()):
            assert find(text) == find(with_other_digits(text, seed)) == [], text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("customer created in 17 ms (id=100482, shard=3, status=200)", False), ("account closed after 90 days", False), ("yarn.client.max-cached-proxies : 0", False), ("patient list of ward 4 read in 12 ms", False),
        ("customer 100482 created", True), ("customer number of the caller is 100482", True), ("customer number four four oh nine two", True), ("patient (MRN 00771824)", True), ("plate B AB 12", True),
    ],
)  # fmt: skip
def test_numbers_are_looked_for_where_one_may_stand_behind_its_word(text: str, expected: bool) -> None:  # noqa: FBT001
    assert identifiers.may_hold(text.encode()) is expected
    assert expected or not identifiers.find(text)


def test_a_word_for_a_number_that_leads_to_none_does_not_keep_lines_from_being_known_by_their_shape(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(line, "_shapes", shapes.Shapes(line._learned))
    monkeypatch.setattr(line, "_quiet", {})
    redactor = Redactor("support", key=b"k" * 32, names="off", on_error="raise")
    for number in range(100, 105):
        redactor.redact(f"customer moved in {number} ms (shard={number})")
    assert redactor.is_quiet("customer moved in 200 ms (shard=971)")
    assert not redactor.is_quiet("customer moved in 200 ms (shard=9710)")
