"""What few logs have, rows of rare words (detect/rows/seldom_rows.py, detect/rows/server_rows.py) and tables: one search over a block says whether any of it stands there, or a colour of a terminal (text/terminal.py).

A row of the one automaton of logs costs a hundredth of its speed; here it costs a thousandth, and more only in blocks that hold such words.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from redactor.detect import tables
from redactor.detect.columns import about_pages, bare_tables, table_columns
from redactor.detect.prose import log_lines
from redactor.detect.rows import (
    account_lines,
    acting_rows,
    aged_rows,
    app_keys,
    app_lines,
    app_places,
    asked_rows,
    chat_lines,
    daemon_rows,
    dialled_rows,
    doer_rows,
    go_values,
    handset_rows,
    home_rows,
    list_rows,
    network_lines,
    no_values,
    owner_rows,
    paper_rows,
    payments,
    place_rows,
    printout_rows,
    program_rows,
    record_rows,
    said_rows,
    screen_rows,
    seldom_rows,
    server_rows,
    service_rows,
    sql_values,
    told_secrets,
    trade_lines,
    trade_rows,
)
from redactor.detect.scan import Scanner, search_from
from redactor.detect.search import automata
from redactor.detect.search.joint import Joint
from redactor.detect.search.merged import NEVER
from redactor.types import Span

#: For the states of the search over blocks: with RE2's own bound it throws them away again and again.
#: A third of it must hold the program that reads backwards to where a match begins: without that, a block with a match is read a
#: thousand times as slowly up to there (1.9 ms for a line instead of 1.3 us, with 256 MB and the rows there are now): more rows may need more.
_MAX_MEM = 384 << 20
#: Bytes that are read row by row before the one search over all rows is made, which takes a fifth of a second: the first line of a pipe need not wait for it.
AUTOMATON_AFTER = 1 << 14


@cache
def scanner() -> Scanner:
    """Return the rows of this module, compiled."""
    return Scanner((*no_values.ROWS, *doer_rows.FIRST, *trade_lines.FIRST, *trade_rows.FIRST, *network_lines.ROWS, *acting_rows.FIRST, *(row for row in payments.ROWS if row.log), *program_rows.FIRST, *asked_rows.ROWS, *handset_rows.ROWS, *home_rows.ROWS, *record_rows.ROWS, *printout_rows.ROWS, *sql_values.ROWS, *go_values.ROWS, *seldom_rows.ROWS, *chat_lines.ROWS, *server_rows.ROWS, *daemon_rows.ROWS, *service_rows.ROWS, *acting_rows.ROWS, *list_rows.ROWS, *list_rows.LOGGED, *program_rows.ROWS, *program_rows.LOGGED, *screen_rows.FIRST, *screen_rows.ROWS, *account_lines.ROWS, *account_lines.LOGGED, *app_keys.ROWS, *app_lines.ROWS, *app_places.ROWS, *said_rows.ROWS, *told_secrets.ROWS, *dialled_rows.ROWS, *aged_rows.ROWS, *paper_rows.ROWS, *place_rows.ROWS, *trade_rows.ROWS, *trade_lines.ROWS, *doer_rows.ROWS, *owner_rows.ROWS), later=NEVER, room=_MAX_MEM)


@cache
def _may_hold(ascii_only: bool) -> automata.Match:  # noqa: FBT001 - kept by it
    return automata.search(f"(?m){_beside()}|{'|'.join(scanner().first.patterns)}", max_mem=_MAX_MEM, ascii_only=ascii_only)


@cache
def _may_hold_beside() -> automata.Match:
    return automata.search(f"(?m){_beside()}")


def _beside() -> str:
    """Return what a block may hold beside the rows: tables, colours, letters by their numbers."""
    return f"(?:{table_columns.GATE})|(?:{bare_tables.GATE})|(?:{about_pages.pattern()})|{log_lines.ESCAPES}|{log_lines.LETTERS}"


class _Gate:
    """Says whether a block may hold anything of these rows; counts what it has read."""

    def __init__(self) -> None:
        self.read = 0

    def may_hold(self, data: bytes) -> bool:
        self.read += len(data)
        anchor, size = automata.unanchored(), len(data)
        if self.read > AUTOMATON_AFTER:
            return _may_hold(data.isascii())(anchor, data, 0, size)[0][0] >= 0
        if _may_hold_beside()(anchor, data, 0, size)[0][0] >= 0:
            return True
        sieve = scanner().first.merged.sieve
        return bool(sieve.firsts(sieve.among(data, 0, size), data, 0, size))


_gate = _Gate()
#: Whether a block of a log may hold a table, a colour of a terminal, a letter by its number, or anything of these rows; costs one search.
may_hold = _gate.may_hold


def in_lines(texts: Sequence[str]) -> dict[int, list[Span]]:
    """Return what the rows find in each of some texts of one line, by their index, where there is anything."""
    numbers = [number for number, text in enumerate(texts) if text and "\n" not in text]
    merged, anchor = scanner().first.merged, automata.unanchored()
    found: dict[int, list[Span]] = {}
    for place, data, first in Joint([texts[number] for number in numbers]).firsts(merged):
        at = first if first[0] >= 0 else merged(anchor, data, 0, len(data))[0]
        if at[0] >= 0 and (spans := find_from(at, texts[numbers[place]], data)):
            found[numbers[place]] = spans
    return found


def find_from(first: tuple[int, int], text: str, data: bytes) -> list[Span]:
    """Return what the rows find in a line; `data` are its bytes, `first` is where the search matches."""
    return search_from(scanner(), scanner().onward(data), first, text, data)


def find(text: str) -> list[Span]:
    """Return what these rows find in a block of a log, and the cells of its tables, in order."""
    data = text.encode("utf-8", "surrogatepass")
    merged = scanner().first.merged  # the automaton over all rows has more states for such blocks than there is room for, and is twenty times as slow
    rows = search_from(scanner(), merged, merged(automata.unanchored(), data, 0, len(data))[0], text, data)
    cells = [span for span in tables.read(text) if span.entity not in (table_columns.OTHER, table_columns.PRODUCT)]
    bare = bare_tables.find(text) if automata.admits(bare_tables.gate(), data) else ()
    return sorted({*cells, *bare, *about_pages.find(text), *rows}, key=lambda span: (span.start, span.end))
