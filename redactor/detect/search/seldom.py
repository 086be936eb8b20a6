"""What few logs have, rows of rare words (detect/rows/seldom_rows.py, detect/rows/server_rows.py) and tables: one search over a block says whether any of it stands there, or a colour of a terminal (text/terminal.py).

A row of the one automaton of logs costs a hundredth of its speed; here it costs a thousandth, and more only in blocks that hold such words.
"""

from __future__ import annotations

from functools import cache

from redactor.detect import tables
from redactor.detect.columns import about_pages, bare_tables, table_columns
from redactor.detect.prose import log_lines
from redactor.detect.rows import (
    account_lines,
    acting_rows,
    asked_rows,
    chat_lines,
    go_values,
    handset_rows,
    home_rows,
    list_rows,
    network_lines,
    payments,
    printout_rows,
    program_rows,
    record_rows,
    screen_rows,
    seldom_rows,
    server_rows,
    service_rows,
    sql_values,
    trade_lines,
    trade_rows,
)
from redactor.detect.scan import Scanner, search_from
from redactor.detect.search import automata
from redactor.types import Span

#: For the states of the search over blocks: with RE2's own bound it throws them away again and again.
#: A third of it must hold the program that reads backwards to where a match begins: without that, a block with a match is read a
#: thousand times as slowly up to there.
_MAX_MEM = 256 << 20


@cache
def scanner() -> Scanner:
    """Return the rows of this module, compiled."""
    return Scanner((*trade_lines.FIRST, *trade_rows.FIRST, *network_lines.ROWS, *acting_rows.FIRST, *(row for row in payments.ROWS if row.log), *program_rows.FIRST, *asked_rows.ROWS, *handset_rows.ROWS, *home_rows.ROWS, *record_rows.ROWS, *printout_rows.ROWS, *sql_values.ROWS, *go_values.ROWS, *seldom_rows.ROWS, *chat_lines.ROWS, *server_rows.ROWS, *service_rows.ROWS, *acting_rows.ROWS, *list_rows.ROWS, *list_rows.LOGGED, *program_rows.ROWS, *program_rows.LOGGED, *screen_rows.FIRST, *screen_rows.ROWS, *account_lines.ROWS, *account_lines.LOGGED, *trade_rows.ROWS, *trade_lines.ROWS))


@cache
def _may_hold() -> automata.Match:
    patterns = "|".join(scanner().first.patterns)
    return automata.search(f"(?m)(?:{table_columns.GATE})|(?:{bare_tables.GATE})|(?:{about_pages.pattern()})|{log_lines.ESCAPES}|{log_lines.LETTERS}|{patterns}", max_mem=_MAX_MEM)


def may_hold(data: bytes) -> bool:
    """Return whether a block of a log may hold a table, an escape sequence, or anything of these rows; costs one search."""
    return _may_hold()(automata.unanchored(), data, 0, len(data))[0][0] >= 0


def find(text: str) -> list[Span]:
    """Return what these rows find in a block of a log, and the cells of its tables, in order."""
    data = text.encode("utf-8", "surrogatepass")
    whole = scanner().first.merged.whole
    rows = search_from(scanner(), whole, whole(automata.unanchored(), data, 0, len(data))[0], text, data)
    cells = [span for span in tables.read(text) if span.entity not in (table_columns.OTHER, table_columns.PRODUCT)]
    bare = bare_tables.find(text) if automata.admits(bare_tables.gate(), data) else ()
    return sorted({*cells, *bare, *about_pages.find(text), *rows}, key=lambda span: (span.start, span.end))
