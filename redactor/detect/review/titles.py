"""What stands in the header of a table and is a title of a column: `User name            # Locks`, `UserName       ProcessName`, `USER         PID COMMAND`."""

from __future__ import annotations

import re

from redactor import regex
from redactor.detect import tables
from redactor.detect.columns.table_lines import is_ruler
from redactor.types import Span

#: What a title behind a label is taken for.
_TAKEN = frozenset(("PERSON", "USERNAME", "PASSWORD", "HOSTNAME", "CUSTOMER_ID", "EMPLOYEE_ID"))
#: A line of three cells and more between signs, without a figure.
_CELLS = regex.compile(r"[^\d\n|;,\t]*(?:[|;,\t][^\d\n|;,\t]*){2,}$", re.MULTILINE)
_CELL = regex.compile(r"\S+(?: \S+)*")
_CAPITALS = regex.compile(r"[^\W\d_a-z]{2,}(?:[ _%./()-]+[^\W\d_a-z]{1,})*")
_IN_FORM = "label:form_cell"
_LEAST_CELLS, _LEAST_WORDS, _MANY = 2, 3, 4


def without(text: str, spans: list[Span]) -> list[Span]:
    """Return spans without those in the header of a table by position: a line of cells above a ruler, or one of words in capitals above other lines."""
    if "\n" not in text:
        return spans
    # forms in two columns have lines of words above such with figures, too
    lines = {text.rfind("\n", 0, span.start) + 1: False for span in spans if span.detector == _IN_FORM}
    read: set[int] | None = None
    kept = []
    for span in spans:
        if span.entity in _TAKEN:
            start = text.rfind("\n", 0, span.start) + 1
            if start not in lines:
                lines[start] = _is_header(text, start)
                if not lines[start] and _CELLS.match(text, start):
                    read = tables.titles(text) if read is None else read
                    lines[start] = start in read
            if lines[start]:
                continue
        kept.append(span)
    return kept


def _is_header(text: str, start: int) -> bool:
    end = text.find("\n", start)
    if end < 0:
        return False
    line = text[start:end].rstrip("\r")
    cells = _CELL.findall(line)
    if len(cells) < _LEAST_CELLS or any(c.isdigit() for c in line):
        return False
    after = text[end + 1 : max(text.find("\n", end + 1), end + 1) or None]
    if is_ruler(after):
        return True
    if len(cells) >= _MANY and all(cell[0].isupper() for cell in cells) and ":" not in line and any(c.isdigit() for c in after) and len(_CELL.findall(after)) >= _LEAST_CELLS:
        return True
    return len(line.split()) >= _LEAST_WORDS and all(_CAPITALS.fullmatch(cell) for cell in cells) and any(c.isdigit() for c in after)
