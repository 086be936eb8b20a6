"""Columns that vouch for their cells: where most cells of a column were found to be serial numbers, accounts or people, the others made alike are too."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import accumulate

from redactor import regex
from redactor.detect import accounts, serial_checks
from redactor.detect.columns import bare_tables, table_columns
from redactor.detect.columns.bare_tables import Cell
from redactor.detect.words.plain_words import is_plain
from redactor.types import Span

_SCORE = 0.65
_LEAST_LINES, _LEAST_SURE = 3, 2
#: Lines of one table that are looked at.
_MAX_LINES = 400
_COLUMNS = regex.compile(r"\t|[;|,]| {2}")
#: Values that have a form of their own, and those that are words.
_FORMED = frozenset(("SERIAL_NUMBER", "DEVICE_ID", "EMPLOYEE_ID", "CUSTOMER_ID", "NATIONAL_ID", "IMEI", "ICCID"))
_WORDS = frozenset(("PERSON", "USERNAME"))


def find(text: str, spans: list[Span]) -> list[Span]:
    """Return the cells of columns in which `spans` found at least two, and half of all, where they do not touch a cell."""
    if text.count("\n") < _LEAST_LINES - 1:
        return []
    sure = {(span.start, span.end): span.entity for span in spans if span.entity in _FORMED or span.entity in _WORDS}
    if len(sure) < _LEAST_SURE or _COLUMNS.search(text) is None:
        return []
    taken = sorted((span.start, span.end) for span in spans)
    starts = [start for start, _ in taken]
    farthest = [0, *accumulate((end for _, end in taken), max)]  # of those that begin before
    return [span for rows in _tables(text) for span in _of_table(rows, sure) if farthest[bisect_left(starts, span.end)] <= span.start]


def _tables(text: str) -> Iterator[list[list[Cell]]]:
    """Yield runs of lines that are cut in cells in the same way."""
    rows: list[list[Cell]] = []
    kind, offset = "", 0
    for line in text.split("\n"):
        sign, cells = bare_tables.in_cells(line, offset)
        offset += len(line) + 1
        if rows and (sign != kind or not cells or len(rows) >= _MAX_LINES):
            if len(rows) >= _LEAST_LINES:
                yield rows
            rows = []
        if cells:
            rows.append(cells)
            kind = sign
    if len(rows) >= _LEAST_LINES:
        yield rows


def _of_table(rows: list[list[Cell]], sure: dict[tuple[int, int], str]) -> Iterable[Span]:
    for column in bare_tables.by_column(rows).values():
        found = [sure.get((cell.start, cell.end), "") for cell in column]
        entity = max(set(found) - {""}, key=found.count, default="")
        if found.count(entity) < _LEAST_SURE or not entity or 2 * found.count(entity) < len(column) - 1:
            continue
        shapes = {_shape(cell.text) for cell, what in zip(column, found, strict=True) if what == entity}
        for cell, what in zip(column, found, strict=True):
            if not what and _may_be(entity, cell.text, shapes) and not (cell is column[0] and table_columns.is_heading(cell.text)):
                yield Span(cell.start, cell.end, entity, _SCORE, "context:vouched_column")


def _may_be(entity: str, text: str, shapes: set[str]) -> bool:
    if entity == "PERSON":
        return bare_tables.may_be_named(text)
    if entity == "USERNAME":
        return accounts.personal_account(text) and not is_plain(text.lower()) and text.islower() and len(text) > 3  # noqa: PLR2004
    if entity == "SERIAL_NUMBER" and len(text) > 7 and serial_checks.is_mixed(text) and bare_tables.is_made(text):  # noqa: PLR2004
        return True
    return _shape(text) in shapes and any(map(str.isdigit, text))


def _shape(text: str) -> str:
    return "".join("9" if c.isdigit() else "a" if c.islower() else "A" if c.isalpha() else c for c in text)
