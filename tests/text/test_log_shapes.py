"""Blocks of logs by the shapes of their lines: what is known of a shape changes no result, whatever the digits are and whatever stands around a line."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from redactor import Redactor
from redactor.detect.search import log_shapes, machine_ids, seldom
from redactor.evaluate import gold

GOLDEN = Path(__file__).parents[1] / "golden"
REDACTOR = Redactor("support", key=b"k" * 32, names="off", on_error="raise")


def other_digits(text: str, seed: int) -> str:
    digit = random.Random(seed)
    return re.sub("[0-9]", lambda _: str(digit.randrange(10)), text)


def noughts(text: str) -> str:
    return re.sub("(?<![0-9])[0-9]{1,2}", lambda found: "0" * len(found[0]), text)


def blocks() -> Iterator[str]:
    """Yield golden logs and outputs of devices, each once as it is and with other digits, and many of them as one block, with lines of programs that say nothing between them."""
    texts = [leaf.text for folder, each in (("logs", 1), ("devices", 12), ("lines", 240)) for unit in list(gold.read(GOLDEN / folder))[::each] for leaf in unit.leaves]
    for number, text in enumerate(texts):
        yield from (text + "\n", other_digits(text, number) + "\n", noughts(text) + "\n")
    mixed = random.Random(5)
    lines = [line for text in texts for line in text.split("\n")]
    mixed.shuffle(lines)
    for start in range(0, 600, 300):
        yield "".join(f"{line}\n2026-03-01T10:00:{place % 60:02} INFO pool: query {place} done in {place * 7} ms\n" for place, line in enumerate(lines[start : start + 300]))


@pytest.fixture
def asked_of_all(monkeypatch: pytest.MonkeyPatch) -> log_shapes.Memory:
    """Every shape is asked about at once, and no line is read for those around it."""
    memory = log_shapes.Memory()
    monkeypatch.setattr(log_shapes, "_memory", memory)
    monkeypatch.setattr(log_shapes, "TELLING", 1)
    monkeypatch.setattr(log_shapes, "START", 0)
    monkeypatch.setattr(log_shapes, "MOST", 1.0)
    monkeypatch.setattr(log_shapes, "BETWEEN", 0)
    return memory


class Nothing(log_shapes.Memory):
    """Knows no shape: each line may hold anything."""

    def of(self, marks, lines, *, anew, usual=False):
        return dict.fromkeys(marks, log_shapes.ANY)


@pytest.mark.parametrize("sifts", [True, False], ids=["row by row", "one automaton"])
def test_what_is_known_of_shapes_changes_no_log(sifts: bool, asked_of_all: log_shapes.Memory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seldom, "_gate", gate := seldom.Gate(start=1 << 40))
    monkeypatch.setattr(seldom, "look", gate.look)
    with monkeypatch.context() as patch:
        patch.setattr(log_shapes, "_memory", Nothing())
        expected = {block: REDACTOR.redact_log(block) for block in blocks()}
    gate.pace.is_sieves = sifts
    quiet = 0
    for block in (*expected, *expected):  # once to learn, once to know
        assert REDACTOR.redact_log(block) == expected[block]
        known = log_shapes.of(machine_ids.told_lines(block.encode()), anew=False).loud()
        quiet += len(block.encode()) - sum(end - start for start, end in known.parts) if known is not None else 0
    assert quiet > 20_000
    assert any(shape.quiet == log_shapes.QUIET for shape in asked_of_all._known.values())
    assert any(shape.quiet == log_shapes.LOUD for shape in asked_of_all._known.values())


#: Lines that say nothing alone and together what is to go, lines that say it, and lines around them that say nothing.
TOGETHER = {
    "a value in the next line": ("serial number:", "PF3K9X7Q2M", "PF3K9X7Q2M"),
    "an answer": ("$ getprop ro.serialno", "R58M42ABCDE", "R58M42ABCDE"),
    "a number that is dialled": ("call 11 44 20 79460958 ended", "call 0044 20 79460958 ended", "20 79460958"),
    "somebody": ("job 11 of 40 done", "job for Maria Gonzalez done", "Maria Gonzalez"),
}


@pytest.mark.parametrize(("first", "then", "value"), TOGETHER.values(), ids=TOGETHER)
def test_a_line_of_a_known_shape_is_read_with_what_stands_around_it(first: str, then: str, value: str, asked_of_all: log_shapes.Memory) -> None:
    quiet = "".join(f"2026-03-01 10:00:{place % 60:02} INFO pool: query {place:03} done\n" for place in range(50))
    block = f"{quiet}{first}\n{quiet}{then}\n{quiet}"
    REDACTOR.redact_log(block)
    assert any(shape.quiet for shape in asked_of_all._known.values())
    result = REDACTOR.redact_log(f"{quiet}{first}\n{then}\n{quiet}")
    assert value not in result
    assert result.startswith(quiet)
    assert result.endswith(quiet)


def test_a_block_of_known_lines_is_not_searched(asked_of_all: log_shapes.Memory, monkeypatch: pytest.MonkeyPatch) -> None:
    line = "2026-03-01 10:00:{0:02} INFO pool: query {0:03} done\n"
    REDACTOR.redact_log("".join(map(line.format, range(50))))
    monkeypatch.delattr("redactor.text.log.LogRedactor._plain")
    block = "".join(map(line.format, range(10, 50)))
    assert REDACTOR.redact_log(block) == block


@pytest.mark.parametrize("line", [b"caf\xe9: query {0:03} done\n", b"\xff\xfe {0:03} pages\r\n", "größe {0:03} kB\n".encode()], ids=["Latin-1", "no text", "UTF-8"])
def test_a_block_of_known_lines_keeps_its_bytes(line: bytes, asked_of_all: log_shapes.Memory) -> None:
    for first in (0, 50, 100):
        block = b"".join(line.replace(b"{0:03}", b"%03d" % number) for number in range(first, first + 50))
        assert REDACTOR.redact_log(block) == block
    assert any(shape.quiet for shape in asked_of_all._known.values())


def test_a_shape_is_asked_about_once_it_came_again_often_enough() -> None:
    memory = log_shapes.Memory()
    line = b"INFO pool: query 000 done"
    (shape,) = memory.of([1] * (log_shapes.TELLING - 1), [line] * (log_shapes.TELLING - 1), anew=lambda *_: None).values()
    assert shape.quiet is None
    (shape,) = memory.of([1], [line], anew=lambda *_: None).values()
    assert shape.quiet == log_shapes.QUIET


def test_where_not_all_shapes_are_asked_about_those_that_come_often_are() -> None:
    memory = log_shapes.Memory()
    line = b"INFO pool: query 000 done"
    assert memory.of([1], [line], anew=None)[1] is log_shapes.ANY
    assert memory.of([1] * log_shapes.TELLING, [line] * log_shapes.TELLING, anew=None)[1].quiet == log_shapes.QUIET


def test_the_first_bytes_of_a_process_make_nothing_that_shapes_need(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_shapes, "is_early", early := log_shapes._Early())
    with monkeypatch.context() as patch:
        patch.delattr(log_shapes, "of")
        assert "ada" not in REDACTOR.redact_log("login failed for user=ada.lovelace\n")
    assert early.read == len("login failed for user=ada.lovelace\n")
    assert not early(log_shapes.START)


def test_no_text_is_shown() -> None:
    block = log_shapes.of(b"user=ada.lovelace\n", anew=True)
    assert "ada" not in repr(block)
    assert "ada" not in repr(log_shapes._memory)
    assert "ada" not in repr(log_shapes.ANY)
