"""Tables of devices without a heading: beside a column of makers and models, which column holds serial numbers, and which people (`Lenovo M10   HA1T7Q3N   Zsófi   ok`)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from redactor import regex
from redactor.detect import serial_checks
from redactor.detect.accounts import MODEL_WORDS
from redactor.detect.columns import table_columns
from redactor.detect.rows.fields import person, weak_person
from redactor.detect.search import automata
from redactor.detect.words import free_words
from redactor.detect.words.firms import is_firm
from redactor.detect.words.folding import fold
from redactor.detect.words.named_after import full_name
from redactor.detect.words.plain_words import is_known
from redactor.types import Span

_MAKERS = (
    r"lenovo|dell|hp|hewlett[ -]packard|apple|iphone|ipad|macbook|imac|mac ?mini|samsung|galaxy|zebra|honeywell|panasonic|toughbook|toshiba|dynabook|fujitsu|lifebook|acer|asus|surface|thinkpad|thinkcentre|latitude|optiplex|precision|elitebook|probook|zbook|elitedesk|prodesk"
    r"|xiaomi|redmi|nokia|motorola|moto|pixel|sony|xperia|huawei|oneplus|fairphone|cisco|meraki|aruba|ubiquiti|unifi|juniper|fortinet|fortigate|mikrotik|netgear|tp-link|avm|fritz!?box|brother|canon|epson|kyocera|ricoh|xerox|lexmark|konica|eizo|benq|lg|philips|aoc|iiyama|viewsonic"
    r"|yealink|snom|grandstream|polycom|poly|jabra|plantronics|epos|logitech|axis|hikvision|dahua|reolink|bosch|getac|datalogic|verifone|ingenico|wacom|garmin|chromebook|synology|qnap|seagate|western digital|crucial|mitel|avaya|gigaset|spectralink|medion|microsoft surface|nintendo|dji|bixolon|star tsp|dymo|sato"
)
#: A maker where a cell may begin, in RE2's syntax.
GATE = rf"(?im)(?:^|\t|[ ]{{2}}|[;|,])[ \"]*(?:{_MAKERS})\b[^\n]*(?:\t|[ ]{{2}}|[;|])"
gate = automata.gate(lambda: GATE)
_MAKER = regex.compile(rf"(?:{_MAKERS})\b", re.IGNORECASE)
#: The line between a heading and its rows; such tables are read by detect/tables.py.
_RULER = regex.compile(r"[-=+| \t]{3,}\r?")
_GAP = regex.compile(r" {2,}")
#: Signs between cells, and of how many cells a line must have to be a row.
_SIGNS = (("\t", 3), (";", 3), ("|", 3), (",", 4))
_LEAST_CELLS, _LEAST_ROWS = 3, 2
_SCORE = 0.7
_MADE = regex.compile(r"[A-Z0-9](?:[A-Z0-9-]{4,22})[A-Z0-9]")
#: Numbers of tickets and orders, machines' names, dates, sizes, models.
_OTHER = regex.compile(
    r"(?:INC|REQ|RITM|CHG|RMA|PO|ORD|TKT|CASE|KB|SR|WO|INV|SO|SW|FW|R)-?\d+|(?:[A-Z]{2,}-){1,3}[A-Z]*\d{1,4}|(?:19|20)\d\d-?\d\d-?\d\d|\d+(?:GB|TB|MB|MHZ|GHZ|W|V)|[A-Z]{2,}-[A-Z]{2,}-\d+|[A-Z]{1,3}-?\d{2,4}[A-Z]{0,2}|\d{1,3}(?:-\d{1,3})+|\+?0\d{6,}|\d{2}-\d{2}-\d{4}"
)


class Cell(NamedTuple):
    """A cell of a row: its column (a number, or where it begins), place and text."""

    column: int
    start: int
    end: int
    text: str


def find(text: str) -> list[Span]:
    """Return serial numbers and people in tables of devices that have no heading."""
    if "\n" not in text:
        return []
    return [span for rows in _blocks(text) for span in _of_block(rows)]


def _blocks(text: str) -> Iterator[list[list[Cell]]]:
    """Yield runs of lines that are cut in cells in the same way."""
    rows: list[list[Cell]] = []
    kind = ""
    offset = 0
    headed = False
    for line in text.split("\n"):
        sign, cells = in_cells(line, offset)
        offset += len(line) + 1
        if rows and (sign != kind or not cells):
            if len(rows) >= _LEAST_ROWS and not headed:
                yield rows
            headed = headed and _RULER.fullmatch(line) is not None
            rows = []
        if cells:
            headed = headed or (not rows and any(table_columns.entity_of(cell.text) and not _MAKER.match(cell.text) for cell in cells))
            rows.append(cells)
            kind = sign
        elif not _RULER.fullmatch(line):
            headed = False
    if len(rows) >= _LEAST_ROWS and not headed:
        yield rows


def in_cells(line: str, offset: int) -> tuple[str, list[Cell]]:
    """Return the sign between the cells of a line ("" for gaps) and the cells; none where it is no row."""
    for sign, least in _SIGNS:
        if line.count(sign) >= least - 1:
            return sign, list(_cut(line, offset, sign))
    bare = line.rstrip()
    indent = len(bare) - len(bare.lstrip())
    starts = [indent, *(found.end() for found in _GAP.finditer(bare, indent))]
    if len(starts) < _LEAST_CELLS or len(bare) > 400:  # noqa: PLR2004 - no row of a table
        return "", []
    ends = [*(found.start() for found in _GAP.finditer(bare, indent)), len(bare)]
    return "", [Cell(start, offset + start, offset + end, bare[start:end]) for start, end in zip(starts, ends, strict=True)]


def _cut(line: str, offset: int, sign: str) -> Iterator[Cell]:
    at = 0
    for number, part in enumerate(line.split(sign)):
        bare = part.strip(" \r\"'")
        if bare:
            start = offset + at + part.index(bare)
            yield Cell(number, start, start + len(bare), bare)
        at += len(part) + len(sign)


def by_column(rows: Iterable[Iterable[Cell]]) -> dict[int, list[Cell]]:
    """Return the cells of a table by their column."""
    columns: dict[int, list[Cell]] = {}
    for row in rows:
        for cell in row:
            columns.setdefault(cell.column, []).append(cell)
    return columns


def _of_block(rows: list[list[Cell]]) -> Iterable[Span]:
    columns = by_column(rows)
    products = [number for number, cells in columns.items() if 2 * sum(_MAKER.match(cell.text) is not None for cell in cells) >= len(cells) and len(cells) >= _LEAST_ROWS]
    if not products:
        return
    for number, cells in columns.items():
        if number in products or len(cells) < _LEAST_ROWS:
            continue
        made = [cell for cell in cells if is_made(cell.text)]
        if len(made) >= _LEAST_ROWS and 5 * len(made) >= 3 * len(cells) and len({cell.text for cell in made}) == len(made):
            for cell in made:
                entity = "IMEI" if serial_checks.is_imei(cell.text) else "SERIAL_NUMBER"
                yield Span(cell.start, cell.end, entity, _SCORE, "context:bare_table")
        elif any(_is_named(cell.text) for cell in cells):
            called = [cell for cell in cells if may_be_named(cell.text)]
            if 2 * len(called) >= len(cells):
                for cell in called:
                    yield Span(cell.start, cell.end, "PERSON", _SCORE, "context:bare_table")


def is_made(text: str) -> bool:
    """Return whether a cell is a serial number: capitals and digits mixed, seven at least, or nine figures."""
    if not _MADE.fullmatch(text) or _OTHER.fullmatch(text) or not serial_checks.is_weakly_labelled_serial(text):
        return False
    return len(text) >= 9 if text.isdigit() else len(text) >= 7 and serial_checks.is_mixed(text)  # noqa: PLR2004


def _is_named(text: str) -> bool:
    """Return whether a cell is a person beyond doubt: a name of the lists."""
    return may_be_named(text) and (full_name(text) if " " in text else free_words.is_forename(text))


def may_be_named(text: str) -> bool:
    """Return whether a cell beside names can be one: capitalized words that nobody else says."""
    words = text.split()
    if not 1 <= len(words) <= 4 or any(not word[:1].isupper() or (word.isupper() and len(word) > 2) for word in words[:1] + words[-1:]):  # noqa: PLR2004
        return False
    if any(is_known(fold(word)) and not free_words.is_forename(word) for word in words) and not full_name(text):
        return False
    return person(text) and not is_firm(text) and _MAKER.match(text) is None and not any(word.lower() in MODEL_WORDS for word in words) and (len(words) == 1 or weak_person(text))
