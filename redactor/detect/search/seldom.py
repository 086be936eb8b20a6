"""What few logs have, rows of rare words (detect/rows/seldom_rows.py, detect/rows/server_rows.py) and tables: one search over a block says where any of it may stand, and where a colour of a terminal (text/terminal.py) or a letter by its number (text/escaped.py) may.

A row of the one automaton of logs costs a hundredth of its speed; here it costs a thousandth, and more only in blocks that hold such words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import chain
from time import thread_time_ns
from typing import NamedTuple

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
from redactor.detect.search.merged import BEYOND, NEVER, STRETCH, Place, line_end
from redactor.detect.search.pace import Pace
from redactor.types import Span

#: For the states of the search over blocks: with RE2's own bound it throws them away again and again.
_MAX_MEM = 384 << 20
#: Of a stretch in which rows or letters may stand, so many bytes and the rest of a line are looked at by themselves.
PART = 1 << 12
#: Bytes that are read row by row before the one search over all rows is made: its states for a few programs take seconds, in which the sieve reads some megabytes.
AUTOMATON_AFTER = 1 << 20

#: The automaton is slow that takes so many nanoseconds for a byte, and may cost what so many bytes take row by row: shapes that are known (log_shapes.py) take next to none.
SLOW, PATIENCE = 60, 1 << 20

#: A part of a block, in bytes from its start.
Range = tuple[int, int]


class Look(NamedTuple):
    """What a block of a log may hold of what few logs have: where rows and letters by their numbers may begin, in order and apart; whether tables and colours may stand in it."""

    rows: tuple[Place, ...]
    letters: tuple[Range, ...]
    has_tables: bool
    has_colours: bool


@cache
def scanner() -> Scanner:
    """Return the rows of this module, compiled."""
    return Scanner((*no_values.ROWS, *doer_rows.FIRST, *trade_lines.FIRST, *trade_rows.FIRST, *network_lines.ROWS, *acting_rows.FIRST, *(row for row in payments.ROWS if row.log), *program_rows.FIRST, *asked_rows.ROWS, *handset_rows.ROWS, *home_rows.ROWS, *record_rows.ROWS, *printout_rows.ROWS, *sql_values.ROWS, *go_values.ROWS, *seldom_rows.ROWS, *chat_lines.ROWS, *server_rows.ROWS, *daemon_rows.ROWS, *service_rows.ROWS, *acting_rows.ROWS, *list_rows.ROWS, *list_rows.LOGGED, *program_rows.ROWS, *program_rows.LOGGED, *screen_rows.FIRST, *screen_rows.ROWS, *account_lines.ROWS, *account_lines.LOGGED, *app_keys.ROWS, *app_lines.ROWS, *app_places.ROWS, *said_rows.ROWS, *told_secrets.ROWS, *dialled_rows.ROWS, *aged_rows.ROWS, *paper_rows.ROWS, *place_rows.ROWS, *trade_rows.ROWS, *trade_lines.ROWS, *doer_rows.ROWS, *owner_rows.ROWS), later=NEVER, room=_MAX_MEM)


@cache
def _all(ascii_only: bool) -> automata.Which:  # noqa: FBT001 - kept by it
    """Return the search that says by their numbers which of them may stand in a part of a block: rows, and what stands beside these."""
    return automata.which((f"(?m){'|'.join(scanner().first.patterns)}", *beside()), max_mem=_MAX_MEM, ascii_only=ascii_only)


@cache
def _all_beside() -> automata.Which:
    return automata.which(beside(), max_mem=_MAX_MEM)


def beside() -> tuple[str, str, str]:
    """Return what a block may hold beside the rows: tables, colours, letters by their numbers."""
    return f"(?m)(?:{table_columns.GATE})|(?:{bare_tables.GATE})|(?:{about_pages.pattern()})", log_lines.ESCAPES, log_lines.LETTERS


#: What these searches say; the one without the rows begins with the tables.
_ROWS, _TABLES, _COLOURS, _LETTERS = range(4)


class Gate:
    """Says where in a block of a log anything of these rows may stand, and what beside them; costs one search.

    The first `start` bytes and logs of many programs are read row by row (see pace.py): then rows may stand anywhere.
    """

    def __init__(self, start: int = AUTOMATON_AFTER) -> None:
        self.pace = Pace(self, start=start, slow=SLOW, patience=PATIENCE)

    def forget(self) -> None:
        """Let go of the states of the search over all rows."""
        _all.cache_clear()

    def look(self, data: bytes, among: Sequence[Range] | None = None) -> Look | None:
        """Return what a block may hold, None where that is nothing; `among` are the stretches of it in which anything may be, where that is known."""
        pace, is_ascii = self.pace, data.isascii()
        places: dict[int, list[Range]] = {kind: [] for kind in range(4)}
        for start, end in chain.from_iterable(cut(data, *stretch, STRETCH) for stretch in (((0, len(data)),) if among is None else among)):
            began = thread_time_ns()
            if pace.is_sieves:
                hits = [_ROWS, *(kind + 1 for kind in _all_beside()(_part(data, start, end)) or ())]
                pace.passed(data, start, end)
                parts = [(start, end, hits)]
            else:
                which = _all(is_ascii)
                hits = which(_part(data, start, end)) or []
                parts = [(*place, which(_part(data, *place)) or []) for place in cut(data, start, end, PART)] if hits and end - start > PART else [(start, end, hits)]
                pace.took(thread_time_ns() - began, data, start, end)
            for first, last, kinds in parts:
                for kind in kinds:
                    _add(places[kind], first, last)
        if not any(places.values()):
            return None
        return Look(tuple(Place(*place) for place in places[_ROWS]), tuple(places[_LETTERS]), bool(places[_TABLES]), bool(places[_COLOURS]))


def cut(data: bytes, start: int, end: int, length: int) -> Iterator[Range]:
    """Yield parts of a block that end with a line."""
    while start < end:
        until = min(line_end(data, start + length, len(data)), end)
        yield start, until
        start = until


def _part(data: bytes, start: int, end: int) -> bytes:
    """Return a part of a block, and as much as what begins in it may go on behind it."""
    return data[start : line_end(data, end + BEYOND, len(data))]


def _add(places: list[Range], start: int, end: int) -> None:
    if places and places[-1][1] == start:
        start = places.pop()[0]
    places.append((start, end))


def add_any(places: list[Place], start: int, end: int) -> None:
    """Add a line in which any row may match to the places of a block; near another such line, they are one: what is read for one tells of the next."""
    if places and places[-1].patterns is None and start - places[-1].end < PART:
        start = places.pop().start
    places.append(Place(start, end))


def look_in(data: bytes, rare: Sequence[Place], beside: Sequence[Range]) -> Look | None:
    """Return what a block holds, None where that is nothing; `rare` are the lines in which rows may match, `beside` those in which what stands beside them may."""
    merged, anchor, size = scanner().first.merged, automata.unanchored(), len(data)
    firsts = merged.sieve.firsts
    rows: list[Place] = []
    for place in rare:
        start, end, patterns, goes_on = place
        if patterns is not None:
            if goes_on or firsts(patterns, data, max(start - 1, 0), end):
                rows.append(place)
            continue
        _gate.pace.passed(data, start, end)
        add_any(rows, start, end)
    rows = [
        place for place in rows
        if not (place.patterns is None or place.goes_on) or 0 <= merged.within([place])(anchor, data, max(place.start - 1, 0), size)[0][0] < place.end
    ]  # fmt: skip
    places: dict[int, list[Range]] = {kind: [] for kind in range(3)}
    for start, end in beside:
        for kind in _all_beside()(data[start:end]) or ():
            _add(places[kind], start, end)
    if not rows and not any(places.values()):
        return None
    tables, colours, letters = places.values()
    return Look(tuple(rows), tuple(letters), bool(tables), bool(colours))


_gate = Gate()
#: What a block of a log may hold of these rows, of tables, colours of a terminal and letters by their numbers.
look = _gate.look


def pace() -> Pace:
    """Return what says how logs are read for these rows: row by row while it `is_sieves`."""
    return _gate.pace


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


def find(text: str, seen: Look | None = None) -> list[Span]:
    """Return what these rows find in a block of a log, and the cells of its tables, in order; `seen` is what `look` said of it."""
    data = text.encode("utf-8", "surrogatepass")
    seen = seen or look(data)
    if seen is None:
        return []
    found: set[Span] = set()
    has_more = seen.has_tables or seen.has_colours or bool(seen.letters)
    if seen.rows:
        began = thread_time_ns()
        match = scanner().first.merged.within(seen.rows)
        first = match(automata.unanchored(), data, 0, len(data))[0]
        found.update(search_from(scanner(), match, first, text, data))
        has_more = has_more or first[0] >= 0
        if size := sum(place.end - place.start for place in seen.rows if place.patterns is None):
            _gate.pace.sifted(thread_time_ns() - began, size)
    if has_more:  # a block that has anything of all this may have a table whose titles are common words
        found.update(span for span in tables.read(text) if span.entity not in (table_columns.OTHER, table_columns.PRODUCT))
        found.update(bare_tables.find(text) if automata.admits(bare_tables.gate(), data) else ())
        found.update(about_pages.find(text))
    return sorted(found, key=lambda span: (span.start, span.end))
