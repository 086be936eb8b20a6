"""Find candidate regions with one RE2 alternation over all rows, then ask the rows what each region means.

The alternation has no capture groups, so one pass over the bytes costs about a nanosecond per hundred bytes of clean text. A region is
judged by its own bytes only (`Scanner.judge`), which is what lets the log path remember the answer for each distinct region.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator, Sequence
from typing import Any

from redactor.detect.rows import Row
from redactor.types import Span

#: Bytes RE2 may use for the automata of one table; its lazily built states stay far below (tests/bench/bench_log.py).
MAX_MEM = 256 << 20
#: How often a rejected region is searched again inside itself.
MAX_DEPTH = 8

#: What a region means: start and end in bytes of the region, the entity, and the row that said so.
Hit = tuple[int, int, str, Row]

_NAMED = re.compile(r"\(\?P<\w+>")

_lock = threading.Lock()
_scanners: dict[bool, Scanner] = {}


class Scanner:
    """A table of rows compiled for one mode; safe to share between threads."""

    __slots__ = ("_patterns", "_set", "anchor", "match", "rows")

    def __init__(self, rows: Sequence[Row]) -> None:
        import re2
        from re2 import _re2

        self.rows = tuple(rows)
        options = re2.Options()
        options.max_mem = MAX_MEM
        options.never_capture = True
        joined = "|".join(f"(?:{row.pattern})" for row in self.rows)
        #: `match(anchor, data, start, end)` -> [(start, end)], (-1, -1) when there is none; the cheapest call RE2 offers.
        self.match = re2.compile(_NAMED.sub("(", joined), options)._regexp.Match  # noqa: SLF001
        self.anchor = _re2.RE2.Anchor.UNANCHORED
        self._patterns: list[Any] = [None] * len(self.rows)
        options.never_capture = False
        self._set = re2.Set.FullMatchSet(options)
        for row in self.rows:
            self._set.Add(_NAMED.sub("(", row.pattern))
        self._set.Compile()

    def regions(self, data: bytes, start: int = 0) -> Iterator[tuple[int, int]]:
        """Yield the candidate regions of `data` from byte `start` on, left to right, disjoint."""
        match, anchor, size = self.match, self.anchor, len(data)
        while True:
            begin, end = match(anchor, data, start, size)[0]
            if begin < 0:
                return
            yield begin, end
            start = end if end > begin else end + 1
            if start > size:
                return

    def judge(self, region: bytes, *, depth: int = 0) -> tuple[Hit, ...]:
        """Return what a region means; depends on nothing but its bytes. No hit means that nothing in it is personal."""
        for index in sorted(self._set.Match(region)):
            row = self.rows[index]
            if not row.entity:
                return ()
            accepted = tuple(
                (start, end, entity, row)
                for start, end, entity in self._values(index, region)
                if _accepts(row, region[start:end])
            )
            if accepted:
                tail = accepted[-1][1]
                return accepted + self._inside(region, tail, depth) if tail < len(region) else accepted
        return self._inside(region, 1, depth)

    def _inside(self, region: bytes, start: int, depth: int) -> tuple[Hit, ...]:
        if depth >= MAX_DEPTH:
            return ()
        hits: list[Hit] = []
        for begin, end in self.regions(region, start):
            inner = self.judge(region[begin:end], depth=depth + 1)
            hits.extend((begin + first, begin + last, entity, row) for first, last, entity, row in inner)
        return tuple(hits)

    def _values(self, index: int, region: bytes) -> list[tuple[int, int, str]]:
        compiled = self._patterns[index]
        if compiled is None:
            import re2

            pattern = re2.compile(self.rows[index].pattern)
            names = {number: name for name, number in pattern.groupindex.items()}
            compiled = self._patterns[index] = (pattern, names)
        pattern, names = compiled
        found = pattern.fullmatch(region)
        if found is None:
            return []
        own = self.rows[index].entity
        if not names:
            return [(0, len(region), own)]
        spans = (((*found.span(number), name if name.isupper() else own)) for number, name in names.items())
        return sorted(span for span in spans if span[0] < span[1])


def _accepts(row: Row, value: bytes) -> bool:
    text = value.decode("utf-8", "surrogatepass")
    return len(text) <= row.max_value and (row.check is None or row.check(text))


def all_rows() -> tuple[Row, ...]:
    """Return every row, suppressors first, in the order in which they are tried at the same place."""
    from redactor.detect import patterns

    return patterns.ROWS


def scanner(*, log: bool) -> Scanner:
    """Return the compiled table for log or text mode; compiled once in the process, on first use."""
    found = _scanners.get(log)
    if found is None:
        with _lock:
            found = _scanners.get(log)
            if found is None:
                rows = [row for row in all_rows() if (row.log if log else row.text)]
                found = _scanners[log] = Scanner(rows)
    return found


def find(text: str, *, log: bool = False) -> list[Span]:
    """Return every span the pattern tables find in `text`, in character offsets, in order.

    `log` says that the text is diagnostic-log lines: bare shapes then need stronger evidence.
    """
    scan = scanner(log=log)
    data = text.encode("utf-8", "surrogatepass")
    found = scan.match(scan.anchor, data, 0, len(data))[0]
    if found[0] < 0:
        return []
    spans: list[Span] = []
    place = _places(data, ascii_only=len(data) == len(text))
    for begin, end in scan.regions(data, found[0]):
        for first, last, entity, row in scan.judge(data[begin:end]):
            spans.append(Span(place(begin + first), place(begin + last), entity, row.score, f"{row.evidence}:{row.name}"))
    return spans


def _places(data: bytes, *, ascii_only: bool) -> Any:
    """Return a function from byte to character offsets, to be called with rising offsets."""
    if ascii_only:
        return int
    last_byte = last_character = 0

    def place(offset: int) -> int:
        nonlocal last_byte, last_character
        last_character += len(data[last_byte:offset].decode("utf-8", "surrogatepass"))
        last_byte = offset
        return last_character

    return place
