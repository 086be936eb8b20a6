"""Columns that vouch for their cells: what most cells of a column are, the others are that are made alike."""

from __future__ import annotations

import pytest

from redactor.detect.columns import vouched
from redactor.types import Span

SERIALS = "PF2XK0A1  ThinkPad  ok\nPF3Q90B7  ThinkPad  ok\nPF1M77C2  ThinkPad  ok\nPF8ZZ1D4  ThinkPad  new\n"
USERS = "mkoller;OU=Lyon;active\njperez;OU=Lyon;active\ntnakano;OU=Lyon;locked\nadmin;OU=Lyon;active\n"


def spans(text: str, entity: str, *values: str) -> list[Span]:
    return [Span(text.index(value), text.index(value) + len(value), entity, 0.9, "label:x") for value in values]


@pytest.mark.parametrize(
    ("text", "entity", "sure", "vouched_for"),
    [
        pytest.param(SERIALS, "SERIAL_NUMBER", ("PF2XK0A1", "PF3Q90B7"), ["PF1M77C2", "PF8ZZ1D4"], id="serial numbers"),
        pytest.param(USERS, "USERNAME", ("mkoller", "jperez"), ["tnakano"], id="accounts, but not of systems"),
        pytest.param(SERIALS, "SERIAL_NUMBER", ("PF2XK0A1",), [], id="one is too few"),
        pytest.param("PF2XK0A1 and PF3Q90B7\nin a sentence\nof three lines PF1M77C2\n", "SERIAL_NUMBER", ("PF2XK0A1", "PF3Q90B7"), [], id="no table"),
        pytest.param(SERIALS.replace("PF1M77C2", "spare   "), "SERIAL_NUMBER", ("PF2XK0A1", "PF3Q90B7"), ["PF8ZZ1D4"], id="a word among them stays"),
    ],
)
def test_a_column_vouches_for_its_cells(text: str, entity: str, sure: tuple[str, ...], vouched_for: list[str]) -> None:
    assert [text[span.start : span.end] for span in vouched.find(text, spans(text, entity, *sure))] == vouched_for


def test_what_was_found_is_left_as_it_is() -> None:
    found = [*spans(SERIALS, "SERIAL_NUMBER", "PF2XK0A1", "PF3Q90B7"), *spans(SERIALS, "DEVICE_ID", "PF1M77C2  ThinkPad")]
    assert [SERIALS[span.start : span.end] for span in vouched.find(SERIALS, found)] == ["PF8ZZ1D4"]
