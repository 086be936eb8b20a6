"""Columns: a header makes the values below it personal, until the table ends; nothing else is touched."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redactor.detect import tables
from tests.detect.device_cases import split
from tests.detect.table_cases import NO_TABLES, TABLES


@pytest.mark.parametrize(("entity", "marked"), [case[1:] for case in TABLES], ids=[case[0] for case in TABLES])
def test_the_cells_below_a_header_are_found_and_no_others(entity: str, marked: str) -> None:
    text, values = split(marked)
    assert [(span.entity, text[span.start : span.end]) for span in tables.find(text)] == [(entity, value) for value in values]


@pytest.mark.parametrize("text", [case[1] for case in NO_TABLES], ids=[case[0] for case in NO_TABLES])
def test_what_is_no_table_of_devices_or_people_stays(text: str) -> None:
    assert tables.find(text) == []


def test_a_header_of_people_makes_the_name_column_personal() -> None:
    text = "| Device | Name | Email |\n|---|---|---|\n| web-01 | Maria Garcia | maria@example.com |\n"
    assert [text[span.start : span.end] for span in tables.find(text)] == [
        "Maria Garcia",
        "maria@example.com",
    ]
    assert tables.find("| Device | Name | Phase |\n|---|---|---|\n| web-01 | Maria Garcia | maria |\n") == []


def test_a_long_line_of_dashes_costs_no_backtracking() -> None:
    text = "Model   Serial   State\n" + ("-" * 5000 + "x\n") * 50
    assert tables.find(text) == []


_CELL = st.text(st.characters(codec="utf-8", exclude_characters="\n"), max_size=24)
_HEADS = st.sampled_from(["Serial", "Model", "User", "IMEI", "Name", "Phone", "", "---", "S/N"])


@settings(deadline=None)
@given(
    st.lists(_HEADS, min_size=1, max_size=5),
    st.lists(st.lists(_CELL, max_size=6), max_size=6),
    st.sampled_from(["  ", "|", "\t", ",", ";", " | "]),
)
def test_spans_lie_inside_the_text_and_hold_no_line_end(heads: list[str], rows: list[list[str]], joiner: str) -> None:
    text = "\n".join(joiner.join(row) for row in [heads, *rows])
    for span in tables.find(text):
        assert 0 <= span.start < span.end <= len(text)
        assert "\n" not in text[span.start : span.end]
        assert span.detector.startswith("label:table_")


_SERIAL = st.from_regex(r"[A-Z]{2}[0-9]{2}[A-Z0-9]{6}", fullmatch=True)


@settings(deadline=None)
@given(st.lists(_SERIAL, min_size=1, max_size=8), st.integers(1, 3))
def test_every_serial_of_an_aligned_column_is_found(serials: list[str], column: int) -> None:
    def row(cell: str, other: str) -> str:
        cells = [other] * 4
        cells[column] = cell
        return "".join(f"{text:<16}" for text in cells).rstrip()

    text = "\n".join([row("Serial Number", "Slot"), *(row(serial, "eth x") for serial in serials)])
    assert [text[span.start : span.end] for span in tables.find(text)] == serials


PIECES = ("", "   ", "-----  ----", "---- ---", "---+---", "+---+---+", "=====  ====", "---", " - ", "Name   User name", "USER    PID", "| Owner | Serial |", "a, serial number, b", "kovacs   4411", "x\ty\tz")


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=7), st.sampled_from(("\n", "\r\n", "\n\n")))
def test_no_layout_breaks_the_reader(lines: list[str], between: str) -> None:
    """Rulers stand below blank lines and below each other, headers above nothing."""
    text = between.join(lines)
    for span in (*tables.find(text), *tables.versions(text), *tables.others(text)):
        assert 0 <= span.start < span.end <= len(text)
    assert all(0 <= start <= len(text) for start in tables.titles(text))
