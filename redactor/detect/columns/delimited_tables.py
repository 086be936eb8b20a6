"""Delimited tables: pipes, tabs, commas and semicolons, and logs that declare their fields."""

# ruff: noqa: PLR2004 - small counts of cells and columns

from __future__ import annotations

from itertools import accumulate

from redactor.detect.columns import table_columns as columns
from redactor.detect.columns.table_lines import MAX_DIGITS, MAX_MISFITS, Line, cell_span, cell_spans, is_ruler
from redactor.types import Span

#: Values by which people and machines are called, where nothing but a comma moved them.
_NAMED = frozenset({"USERNAME", "PERSON", "HOSTNAME", "HOSTNAME.of_user", "SECRET.recovery"})
#: Cells that a row may have more than its header, for commas in them.
_MAX_SURPLUS = 3
#: A header with more cells, two of which name numbers, is believed before a row fits it.
_WIDE = 5
#: A title over all columns stands between two (`|   ListUsers   |`).
_LEAST_DELIMITERS = 2
#: Rows of a table in which a header is looked for above.
_FEW_ROWS = 40


def _split(line: str, delimiter: str) -> list[tuple[int, int]]:
    """Return where the cells of a line stand, quotes respected for commas and semicolons, blanks and quotes stripped."""
    cells, start, quoted = [], 0, False
    for place, character in enumerate(line):
        if character == '"' and delimiter in ",;":
            quoted = not quoted
        elif character == delimiter and not quoted:
            cells.append((start, place))
            start = place + 1
    cells.append((start, len(line)))
    if delimiter in "|│":
        cells = [cell for index, cell in enumerate(cells) if 0 < index < len(cells) - 1 or line[slice(*cell)].strip()]
    return [_strip(line, *cell) for cell in cells]


def _strip(line: str, start: int, end: int) -> tuple[int, int]:
    while start < end and line[start] in " \t\"'`*":
        start += 1
    while end > start and line[end - 1] in " \t\"'`*":
        end -= 1
    return start, end


def read(lines: list[Line], header: int, delimiter: str, spans: list[Span]) -> int:
    """Read the table whose header stands on a line; return the line after what it took, that line itself where it is none."""
    line = lines[header][1]
    cells = _split(line, delimiter)
    headers = [line[start:end] for start, end in cells]
    prose = delimiter in ",;"
    if len(cells) < 2 or (
        prose and ((len(cells) < 3 and len(line) > 60) or any(len(h) > 40 or h.count(" ") > 3 for h in headers))
    ):
        return header
    if (delimiter in "|│" and _is_below_ruler(lines, header, delimiter)) or (delimiter == "\t" and _are_labelled(lines[header : header + 2])):
        return header
    entities = columns.entities_of(headers)
    if not any(entity in columns.CELLS for entity in entities) or (delimiter == "\t" and any("\\" in h for h in headers)) or any(sum(c.isdigit() for c in h) > MAX_DIGITS for h in headers):
        return header
    found: list[Span] = []
    number, rows, misfits = header + 1, 0, 0
    spaced = header + 1 < len(lines) and not lines[header + 1][1].strip()  # as pages have tables whose lines are paragraphs
    sure = len(cells) > _WIDE and sum(entity in columns.NUMBERED for entity in entities) > 1
    while number < len(lines):
        offset, line = lines[number]
        if is_ruler(line) or (spaced and not line.strip()):
            number += 1
            continue
        if delimiter not in line:
            break
        row = _split(line, delimiter)
        surplus = len(row) - len(cells)
        if surplus and (prose or abs(surplus) > 1 or surplus > 0):
            misfits += 1
            if misfits > MAX_MISFITS or not (rows or sure):
                break
            if 0 < surplus <= _MAX_SURPLUS:
                rows += 1
                _take_shifted(lines[number], row, entities, found)
            number += 1
            continue
        rows += 1
        misfits = 0
        for (start, end), entity in zip(row, entities, strict=False):
            check = columns.CELLS.get(entity)
            if check is not None and end > start and check(line[start:end]):
                found.extend(cell_spans(offset, line, start, end, entity, "delimited"))
        number += 1
    if not rows:
        return header
    spans.extend(found)
    return number


def _are_labelled(lines: list[Line]) -> bool:
    """Say whether two lines are labels and their values, or who speaks and what is said."""
    return len(lines) == 2 and all(line.partition("\t")[0].rstrip().endswith((":", "：")) for _, line in lines)  # noqa: PLR2004


def _take_shifted(line: Line, row: list[tuple[int, int]], entities: list[str], spans: list[Span]) -> None:
    """Take what has a shape from a row in which a comma stands in a cell without quotes: below its title, or as many cells further on."""
    offset, text = line
    taken: set[tuple[int, int]] = set()
    for index, entity in enumerate(entities):
        check = columns.CELLS.get(entity)
        if check is None or entity not in columns.NUMBERED | _NAMED:
            continue
        for start, end in row[index : index + 1 + len(row) - len(entities)]:
            if end > start and (start, end) not in taken and check(text[start:end]):
                taken.add((start, end))
                spans.extend(cell_spans(offset, text, start, end, entity, "delimited"))
                break


def _is_below_ruler(lines: list[Line], number: int, delimiter: str) -> bool:
    """Return whether a line is a row: the ruler under the header of its table stands above it, a few lines away."""
    for above in range(number - 1, max(0, number - _FEW_ROWS), -1):
        line = lines[above][1]
        if is_ruler(line):
            return lines[above - 1][1].count(delimiter) > _LEAST_DELIMITERS
        if delimiter not in line:
            return False
    return False


def declared(lines: list[Line], header: int, spans: list[Span]) -> int:
    """Read a log whose `#Fields:` line names its columns: W3C extended logs with one blank between them (IIS, CloudFront), Zeek's with tabs."""
    title = lines[header][1]
    delimiter = "\t" if "\t" in title else " "
    headers = title.split(delimiter)[1:]
    entities = columns.entities_of(headers)
    checks = [(index, entity, columns.CELLS[entity]) for index, entity in enumerate(entities) if entity in columns.CELLS]
    number = header + 1
    while number < len(lines) and not lines[number][1].startswith("#"):
        offset, line = lines[number]
        cells = line.split(delimiter)
        if len(cells) == len(headers):
            starts = [0, *accumulate(len(cell) + 1 for cell in cells)]
            for index, entity, check in checks:
                if cells[index] not in ("", "-", "(empty)") and check(cells[index]):
                    after = cells[index].rfind("\\") + 1 if entity == "USERNAME" else 0
                    spans.append(cell_span(offset + starts[index] + after, offset + starts[index] + len(cells[index]), entity, "declared"))
        number += 1
    return number
