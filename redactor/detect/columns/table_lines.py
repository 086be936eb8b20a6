"""What reading tables shares, delimited ones and those by position: lines, rulers, what a cell becomes."""

from __future__ import annotations

from redactor.detect.columns import account_columns
from redactor.detect.columns import table_columns as columns
from redactor.detect.words import free_words
from redactor.types import Span

_SCORE = 0.9
#: Rows in a row that do not fit the columns before the table is over.
MAX_MISFITS = 2
#: A header cell with more digits than this is a value: `| Serial Number | T1703006230033175 |` is a pair, not a header.
MAX_DIGITS = 3
_CHARACTERS = "#!-=_~─━—═|+: \t┼├╞╠┌└╟┬┴┤╡╣┐┘╢│"

#: A line: its offset in the text and its characters.
Line = tuple[int, str]


def is_ruler(line: str) -> bool:
    """Return whether a line is a ruler: dashes and the like, marks of comments before them."""
    return (
        len(line) > 2  # noqa: PLR2004
        and line.count("-") + line.count("=") + line.count("─") + line.count("━") > 2  # noqa: PLR2004
        and not line.strip(_CHARACTERS)
    )


def cell_spans(offset: int, line: str, start: int, end: int, entity: str, way: str) -> list[Span]:
    """Return what a cell says: itself, the people in its free words, or the address in a place."""
    text = line[start:end]
    if entity == columns.FREE:
        return [cell_span(offset + start + first, offset + start + last, "PERSON", way) for first, last in free_words.people(text)]
    if entity == columns.PLACE:
        return [cell_span(offset + start + found.start(), offset + start + found.end(), "POSTAL_ADDRESS", way) for found in columns.ADDRESS_IN.finditer(text)]
    if entity == "USERNAME" and (named := account_columns.NAMED_ACCOUNT.fullmatch(text)):
        return [cell_span(offset + start + named.start(group), offset + start + named.end(group), kind, way) for group, kind in (("name", "PERSON"), ("account", "USERNAME"))]
    if entity == columns.SEEN:
        end = start + columns.seen_in(text)
    if entity == "PERSON.who":
        end = start + len(text.partition(" (")[0])
    return [cell_span(offset + start, offset + end, columns.entity_in(entity, text), way)]


def cell_span(start: int, end: int, entity: str, way: str) -> Span:
    """Return the span of a cell below a title."""
    return Span(start, end, entity.partition(".")[0], _SCORE, f"label:table_{way}")
