"""Find candidate regions with one search over all rows, then ask the rows what each region means (`row_table`)."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from itertools import accumulate

from redactor.detect.rows.row import Row
from redactor.detect.search import automata, digests
from redactor.detect.search.automata import Match
from redactor.detect.search.merged import NEVER, START
from redactor.detect.search.pace import Pace
from redactor.detect.search.row_table import MAX_MEM, MAX_REJECTED, WINDOW, Hit, Table, first_word
from redactor.types import Span

__all__ = ["WINDOW", "Hit", "Scanner", "Table", "find", "find_from", "first_word", "gate", "is_sifting", "scanner", "search_from"]

_lock = threading.Lock()
_scanners: dict[bool, Scanner] = {}


class Scanner:
    """The rows of one mode: those the first pass looks for, and those tried where a gate stands; each group has an automaton of its own.

    `log`: all of them have one, and `pace` says whether a log is read with it or row by row. `later` are the bytes of long texts that are read row by row at least, `room` those that the states of all rows as one may take.
    """

    __slots__ = ("anchor", "first", "gated", "pace")

    def __init__(self, *groups: Sequence[Row], log: bool = False, later: int | None = None, room: int = MAX_MEM) -> None:
        rows = [row for group in groups for row in group]
        cuts = tuple(accumulate(sum(not row.gate for row in group) for group in groups[:-1]))
        self.gated = Table([row for row in rows if row.gate])
        gates = list(dict.fromkeys(row.gate for row in rows if row.gate))
        self.first = Table([row for row in rows if not row.gate], gates, cuts=() if log else cuts, start=NEVER if log else START, later=later, room=room)
        #: What reads blocks of logs.
        self.pace = Pace(self.first.merged) if log else None
        self.anchor = automata.unanchored()

    def search(self, data: bytes) -> Match:
        """Return what a text is searched with."""
        return self.of_log(is_ascii=data.isascii())

    def of_log(self, *, is_ascii: bool) -> Match:
        """Return what the next bytes are searched with; in a log, those of ASCII alone in another way."""
        merged = self.first.merged
        return merged if self.pace is None or self.pace.is_sieves else merged.plain if is_ascii else merged.whole

    def onward(self, data: bytes) -> Match:
        """Return what goes on in a text where `search` has found something."""
        return self.first.merged.onward(len(data)) if self.pace is None else self.of_log(is_ascii=data.isascii())

    def behind_gate(self, data: bytes, begin: int) -> int:
        """Return where the labelled region that starts at `begin` ends, -1 when no row fits there."""
        return self.gated.end(data, begin) if self.gated.rows else -1


def scanner(*, log: bool) -> Scanner:
    """Return the compiled rows for log or text mode; compiled once in the process, on first use."""
    found = _scanners.get(log)
    if found is None:
        from redactor.detect.rows import row_groups  # only now: the tables are large

        with _lock:
            found = _scanners.get(log)
            if found is None:
                found = _scanners[log] = Scanner(*row_groups.log_groups(), log=True) if log else Scanner(*row_groups.text_groups())
    return found


def gate(*, ascii_only: bool = False) -> Match:
    """Return a search that matches wherever `find` may find something in a text."""
    del ascii_only
    return scanner(log=False).first.merged


def is_sifting() -> bool:
    """Say whether the texts seen last are so unlike each other that one automaton over many patterns is the slow way."""
    return scanner(log=False).first.merged.is_sifting


def find(text: str, *, log: bool = False) -> list[Span]:
    """Return every span the pattern tables find in `text`, in character offsets, in order.

    `log` says that the text is diagnostic-log lines: bare shapes then need stronger evidence.
    """
    scan, data = scanner(log=log), text.encode("utf-8", "surrogatepass")
    match = scan.search(data)
    return search_from(scan, match, match(scan.anchor, data, 0, len(data))[0], text, data, log=log)


def find_from(first: tuple[int, int], text: str, data: bytes, *, log: bool = False) -> list[Span]:
    """Return what `find` does; `data` are the bytes of `text`, `first` is where the search of the first pass matches."""
    scan = scanner(log=log)
    return search_from(scan, scan.onward(data), first, text, data, log=log)


def search_from(scan: Scanner, match: Match, first: tuple[int, int], text: str, data: bytes, *, log: bool = False) -> list[Span]:
    """Return every span that the rows of one scanner find in `text`, as `find` does; `data` are the bytes of `text`, `first` is where the search of the first pass matches."""
    size, anchor = len(data), scan.anchor
    begin, end = first
    spans: list[Span] = []
    place = None if size == len(text) else _places(data)
    while begin >= 0:
        region = data[begin:end]
        hits, settled = scan.first.judge(region)
        if not hits and settled < end - begin:  # a gate, or a rejected region
            last = scan.behind_gate(data, begin)
            if last > begin:
                hits, rest = scan.gated.judge(data[begin:last])
                rejected = rest
                if not hits and rest < last - begin:
                    hits, rest = scan.gated.others(data, begin, last)
                if hits or rest == last - begin:
                    settled = rest
                elif last - begin > MAX_REJECTED:  # in a line so long not each word may begin a search to its end
                    settled = rejected
            if not hits and 0 < settled < end - begin and not (log and region[:1].isdigit()):
                hits, rest = scan.first.others(data, begin, end)
                settled = rest or settled
            settled = settled or first_word(region)
        for first_byte, end_byte, entity, row in hits:
            start, stop = begin + first_byte, begin + end_byte
            if digests.are_cut(data, start, stop):
                continue
            spans.append(Span(*((start, stop) if place is None else (place(start), place(stop))), entity, row.score, row.detector))
        position = begin + max(settled, 1)
        begin, end = match(anchor, data, position, size)[0] if position <= size else (-1, -1)
    return spans


def _places(data: bytes) -> Callable[[int], int]:
    """Return a function from byte to character offsets, to be called with rising offsets."""
    last_byte = last_character = 0

    def place(offset: int) -> int:
        nonlocal last_byte, last_character
        last_character += len(data[last_byte:offset].decode("utf-8", "surrogatepass"))
        last_byte = offset
        return last_character

    return place
