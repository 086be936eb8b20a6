"""A block is searched once: what stands between lines that go one by one is written as it was read, unless something stands over their ends."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from redactor import Redactor
from redactor.evaluate import gold
from redactor.text import log
from redactor.types import Finding

GOLDEN = Path(__file__).parents[1] / "golden"
QUIET = "2024-05-01 10:22:31 INFO step {} of 40 done in 17 ms\n"
TOLD = "2024-05-01 10:22:31 WARN auth: login failed for user=dora.hal from 10.{}.7.7\n"
MORE = '10:22:31 INFO {"first_name": "Ren\\u00e9", "phone": "+33 6 12 34 56 78"}\n'


def _blocks() -> list[str]:
    texts = [leaf.text for folder in ("logs", "devices") for unit in gold.read(GOLDEN / folder) for leaf in unit.leaves]
    mixed = ["".join(text if text.endswith("\n") else f"{text}\n" for text in texts[at : at + 4]) for at in range(0, len(texts) - 4, 24)]
    told = ["".join((TOLD if number % 3 else QUIET).format(number) for number in range(60)) + MORE + QUIET.format(1)]
    return [*texts[::11], *mixed, *told]


def _redacted(block: str) -> tuple[bytes, Counter[Any]]:
    counts: Counter[Any] = Counter()
    redactor = Redactor("support", key=b"k" * 32, names="off")
    return redactor._lines()(block.encode("utf-8", "surrogatepass"), counts), counts


def test_what_was_read_is_what_is_found_line_by_line(monkeypatch: pytest.MonkeyPatch) -> None:
    blocks = _blocks()
    assert len(blocks) > 40
    once = [_redacted(block) for block in blocks]
    again = []
    monkeypatch.setattr(log._Regions, "crosses", lambda *_: bool(again.append(1)) or True)
    assert [_redacted(block) for block in blocks] == once
    assert len(again) > 50


def test_lines_between_are_not_searched_again(monkeypatch: pytest.MonkeyPatch) -> None:
    block = "".join((TOLD if number % 3 else QUIET).format(number) for number in range(300))
    searched: list[int] = []
    regions = log.LogRedactor._regions
    monkeypatch.setattr(log.LogRedactor, "_regions", lambda self, block, told: searched.append(len(told.data)) or regions(self, block, told))
    result, counts = _redacted(block)
    assert sum(searched) == len(block)
    assert b"dora.hal" not in result
    assert sum(times for key, times in counts.items() if isinstance(key, Finding) and key.entity == "USERNAME") == block.count("dora.hal")


@pytest.mark.parametrize(
    ("wide", "place", "crosses"),
    [
        ([], (10, 20), False),
        ([(3, 9)], (10, 20), False),
        ([(3, 10)], (10, 20), False),
        ([(3, 11)], (10, 20), True),
        ([(3, 11), (4, 5)], (10, 20), True),
        ([(12, 19)], (10, 20), False),
        ([(12, 20)], (10, 20), True),
        ([(20, 30)], (10, 20), False),
        ([(3, 9), (12, 25)], (10, 20), True),
    ],
    ids=["nothing", "before", "up to it", "into it", "one behind another", "in it", "to its end", "behind it", "out of it"],
)
def test_what_stands_over_the_ends_of_lines(wide: list[tuple[int, int]], place: tuple[int, int], crosses: bool) -> None:  # noqa: FBT001
    assert log._Regions([], wide, log.Opened()).crosses(*place) is crosses
