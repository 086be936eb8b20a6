"""The network that judges what the tagger of values says of lines of logs: when it is asked, what becomes of its answers, and that none goes on without it."""

from __future__ import annotations

import hashlib
import io
import re
import tomllib
from importlib.resources import files

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor import Redactor
from redactor.batch.pieces import Work
from redactor.batch.pipe import pipe
from redactor.detect.line_values import network, tagger
from redactor.errors import ModelError
from redactor.models import pieces
from tests.marked import split

WITH = Redactor("support", key=b"k" * 32, on_error="raise")
WITHOUT = Redactor("support", key=b"k" * 32, names="off", on_error="raise")
#: A line that is somebody's, so that those around it are asked about.
SOMEBODYS = '2025-02-03 10:11:12 INFO mailer: sent to name="Brunhilde Quastenberger" phone=+1 415 555 0132\n'
SYSTEMS = "".join(f"2025-02-03 10:11:{second:02d} INFO worker-{second % 3} processed batch {second * 31} in {second * 7} ms\n" for second in range(60))


def shares(**classes: float) -> np.ndarray:
    """Return a row: what is not named is nothing's."""
    row = np.zeros(len(tagger.CLASSES), np.float32)
    for name, share in classes.items():
        row[tagger.CLASSES.index(name)] = share
    row[0] = 1.0 - row.sum()
    return row


def answering(monkeypatch: pytest.MonkeyPatch, **said: np.ndarray) -> None:
    """Let the network say that of words, and of all others that they are nothing."""

    def answer(text: str, told: object) -> tuple[list[tuple[int, int]], list[np.ndarray]]:
        del told
        words = [(found.start(), found.end()) for found in network_words.finditer(text)]
        return words, [said.get(text[start:end], shares()) for start, end in words]

    network_words = re.compile(r"\w+|[^\w\s]")
    monkeypatch.setattr(network, "_shares", answer)


def test_the_weights_are_those_that_are_named() -> None:
    folder = files("redactor.models").joinpath(network.NAME)
    named = tomllib.loads(folder.joinpath("meta.toml").read_text("utf-8"))["model.onnx"]
    assert hashlib.sha256(folder.joinpath("model.onnx").read_bytes()).hexdigest() == named


@pytest.mark.parametrize(
    "marked",
    ["10:11:13 INFO lobby: parcel handed to [[PERSON|wendelgard]] at desk 2, signature on file", "10:11:18 INFO pool: book back late, [[USERNAME|brix.oda]] pays 2.40"],
    ids=["a forename in small letters", "an account without a word for it"],
)
def test_it_finds_by_the_words_around_it_what_the_tagger_does_not_see(marked: str) -> None:
    line, wanted = split(marked)
    text = f"{SOMEBODYS}{line}\n"
    assert [value for _, value in wanted if value in WITH.redact_log(text)] == []
    assert [value for _, value in wanted if value not in WITHOUT.redact_log(text)] == []


@pytest.mark.parametrize(
    ("line", "tagged", "expected"),
    [
        ("badge K7 of lane", [(6, 8, "CUSTOMER_ID", 0.9)], ([(6, 8)], [])),
        ("badge Z9 of lane", [(6, 8, "CUSTOMER_ID", 0.9)], ([], [])),
        ("badge Z9 of lane", [(6, 8, "CUSTOMER_ID", 0.96)], ([(6, 8)], [])),
        ("badge Ana of lane", [], ([], [(6, 9, "PERSON")])),
        ("badge Ana Rau of lane", [], ([], [(6, 13, "PERSON")])),
        ("badge Ana, Rau of lane", [], ([], [(6, 9, "PERSON")])),
        ("badge (Ana) of lane", [], ([], [(7, 10, "PERSON")])),
        ("badge thing of lane", [(6, 11, "CUSTOMER_ID", 0.9)], ([(6, 11)], [])),
    ],
    ids=["believed", "doubted", "certain", "found", "with what stands beside it", "only beside it", "without signs", "something, but nobody's"],
)
def test_what_it_doubts_goes_and_what_it_is_sure_of_comes(monkeypatch: pytest.MonkeyPatch, line: str, tagged: list[tagger.Value], expected: tuple[list[tuple[int, int]], list[tuple[int, int, str]]]) -> None:
    answering(monkeypatch, K7=shares(CUSTOMER_ID=0.1), Z9=shares(CUSTOMER_ID=0.02), Ana=shares(PERSON=0.9), Rau=shares(PERSON=0.35), thing=shares(OTHER=0.9), **{"(": shares(PERSON=0.6)})
    ((believed, more),) = network.judged([(line, [])], [tagged])
    assert [value[:2] for value in believed] == expected[0]
    assert [value[:3] for value in more] == expected[1]


def test_what_rules_found_is_not_found_again(monkeypatch: pytest.MonkeyPatch) -> None:
    answering(monkeypatch, Ana=shares(PERSON=0.9), Rau=shares(PERSON=0.9))
    assert network.judged([("for Ana Rau", [(4, 7, "PERSON")])], [[]]) == [([], [(8, 11, "PERSON", pytest.approx(0.9))])]


def test_each_line_has_its_own_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network, "_AT_ONCE", 20)
    answering(monkeypatch, Ana=shares(PERSON=0.9))
    lines = [("for Ana", []), ("", []), ("nobody here", []), ("Ana", []), ("", [])]
    assert [[value[:2] for value in more] for _, more in network.judged(lines, [[]] * 5)] == [[(4, 7)], [], [], [(0, 3)], []]


@given(st.lists(st.integers(0, 60), max_size=40))
def test_portions_are_all_lines_in_order(lengths: list[int]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(network, "_AT_ONCE", 64)
        portions = network._portions(lengths)
    assert [number for first, last in portions for number in range(first, last)] == list(range(len(lengths)))
    assert all(sum(lengths[first:last]) <= 64 for first, last in portions)


def refuse(*_arguments: object) -> None:
    raise AssertionError("the network was asked")


@pytest.mark.parametrize(("redactor", "text"), [(WITHOUT, SOMEBODYS * 3), (WITH, SYSTEMS)], ids=["names off", "nobody's lines"])
def test_it_is_asked_with_names_on_and_of_lines_that_are_somebodys_alone(monkeypatch: pytest.MonkeyPatch, redactor: Redactor, text: str) -> None:
    monkeypatch.setattr(network, "judged", refuse)
    redactor.redact_log(text)
    with pytest.raises(AssertionError, match="was asked"):
        WITH.redact_log(SOMEBODYS)
    WITH.rules_only().redact_log(SOMEBODYS)


def test_a_pipe_does_not_wait_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network, "judged", refuse)
    written: list[bytes] = []
    work = Work()
    work.redactor = Redactor("support", key=b"k" * 32, on_error="raise", audit=work.sink)
    total = pipe(io.BytesIO(SOMEBODYS.encode()).read, written.append, work)
    assert b"Quastenberger" not in b"".join(written)
    assert sum(total.counts.values()) > 1


def test_without_its_weights_nothing_goes_out(monkeypatch: pytest.MonkeyPatch) -> None:
    network._load.cache_clear()
    monkeypatch.setattr(network.tomllib, "loads", lambda _text: {"model.onnx": "0" * 64})
    try:
        with pytest.raises(ModelError, match="sha256 differs"):
            Redactor("support", key=b"k" * 32).redact_log(SOMEBODYS)
    finally:
        network._load.cache_clear()


def test_where_it_fails_nothing_goes_out_and_no_value_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    class Failing:
        def shares(self, texts: list[str], told: object) -> None:
            raise RuntimeError(str((texts, told)))

    monkeypatch.setattr(network, "_load", Failing)
    with pytest.raises(ModelError) as caught:
        Redactor("support", key=b"k" * 32).redact_log(SOMEBODYS)
    assert "Quastenberger" not in str(caught.value)
    assert caught.value.__cause__ is None


def test_a_network_is_told_what_was_found_piece_by_piece() -> None:
    read = pieces.Pieces(ids=[1, 2, 3, 4], offsets=[(0, 3), (3, 5), (6, 9), (9, 9)], words=[0, 0, 1, 2], shapes=[1, 33, 0, 4], breaks=[0])
    pieces.tell(read, [(4, 7, 2), (8, 9, 3)])
    assert read.shapes == [1, 33 + 2 * pieces.SHAPES, 3 * pieces.SHAPES, 4]
    assert pieces.words_of(read) == [(0, 5, 0, 2), (6, 9, 2, 3), (9, 9, 3, 4)]


@pytest.mark.parametrize("text", ["\ud800 for Ana\n", "\x00\n", "é" * 3000 + "\n", "a\u0301b \u200b c\n", "\t\n \n"], ids=["half a character", "nothing", "long", "marks", "blanks"])
def test_any_line_can_be_read(text: str) -> None:
    safe = WITH.redact_log(SOMEBODYS + text)
    assert safe.count("\n") == 1 + text.count("\n")
