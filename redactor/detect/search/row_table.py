"""Rows compiled into one search, and what the region means that it finds.

The search has no capture groups, so one pass over the bytes of clean text costs little more than reading them. Which rows a region is
of is asked of all at once, or at first of those alone whose words it has (`sieve`). It is judged by its own bytes only (`Table.judge`), which is what lets the log path remember the answer for each distinct region.
"""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Iterable, Sequence
from itertools import chain, pairwise
from typing import Any

from redactor import regex
from redactor.detect.rows.row import Row
from redactor.detect.search import automata, dialled, shapes
from redactor.detect.search import merged as merge
from redactor.detect.search.automata import Match
from redactor.detect.search.watch import Watch

#: Bytes RE2 may use for the automata of one table; its lazily built states stay far below
#: (tests/bench/bench_log.py).
MAX_MEM = 256 << 20
#: The same for each of several automata that are searched as one.
PART_MEM = 48 << 20
#: The same for the set of them all; one that forgets its states is slower, no more (a set never gives up). The largest needs 56 MB for its program alone (tests/detect/test_first_regions.py).
SET_MEM = 96 << 20
#: The set of all rows, which takes a third of a second to make and seventy megabytes, is asked after so many regions: what the sieve takes for them; the first are asked of each row that may match, and
#: those after them of the rows without words in a set of their own.
FIRST_JUDGED, SET_AFTER = 256, 1 << 13
#: The automaton of all rows that says where one ends that begins at a place takes a twentieth of a second to make and is asked after so many places; at the first, and where at most so many bytes follow, the rows are asked that may match there.
FIRST_ENDS, FEW_BEHIND = 64, 1 << 12
#: Where it takes more than so many nanoseconds for a byte, looked at after so many of them, the sieve takes its turn, for so many bytes at least and at most.
SLOW, ROUND, FIRST_TURN, LONGEST_TURN = 1000, 5_000_000, 1 << 12, 1 << 18
#: Rejected regions up to this many bytes are searched again from their second word on, longer ones in eight
#: steps.
MAX_REJECTED = 4096

#: Judgements remembered for each table, and the longest region of one, in bytes.
MEMO_REGIONS, MEMO_BYTES = 4096, 128
#: Bytes between a label and its value that are worth a search of their own.
HEAD = 12
#: How many bytes behind the start of a rejected region other rows may need.
WINDOW = 1024

#: What a region means: start and end in bytes of the region, the entity, and the row that said so.
Hit = tuple[int, int, str, Row]

#: A word, or one character where words are written without spaces (CJK, kana, hangul).
#: A letter by its number, behind the backslash: `\\u00e9`.
_BACKSLASH, _NUMBERED = 0x5C, re.compile(r"u[0-9A-Fa-f]{4}")
_WORD = re.compile(rb"(?:\w|[\x80-\xe2\xee-\xff][\x80-\xbf]*)+|[\xe3-\xed][\x80-\xbf]{0,2}|.", re.DOTALL)
_DIGIT = re.compile(rb"[0-9]")
_NAMED = regex.compile(r"\(\?P<\w+>")


class Table:
    """Rows (and gates of other rows) that are searched as one, in groups (`cuts` says where they begin) or one by one, so for `start` bytes at least and long texts for `later`; `room` are the bytes that the states of all rows as one may take; safe to share by threads."""

    __slots__ = ("_begun", "_compiled", "_cuts", "_ends", "_judged", "_memo", "_others", "_room", "_searched", "_set", "_sieves", "_watch", "merged", "patterns", "rows")

    def __init__(self, rows: Sequence[Row], gates: Sequence[str] = (), *, cuts: Sequence[int] = (), start: int = merge.START, later: int | None = None, room: int = MAX_MEM) -> None:
        self.rows = tuple(rows)
        #: What is searched for, without names: first the rows, behind them the gates.
        self.patterns = tuple(f"(?m:{_NAMED.sub('(', pattern)})" for pattern in (*(row.pattern for row in rows), *gates))
        self._searched = automata.Each(self.patterns)
        self._cuts, self._room = tuple(cuts), room
        #: Every row that matches first, and where.
        self.merged = merge.Merged(self._whole_search, self._parts, self._searched, start=start, later=later, plain=lambda: self._whole_search(ascii_only=True))
        self._compiled: list[Any] = [None] * len(self.rows)
        self._judged = self._ends = 0
        self._set: automata.Which | None = None
        #: For how many bytes of regions the sieve is asked instead of the set, and what decides it.
        self._sieves, self._watch = 0, Watch(SLOW, ROUND, FIRST_TURN, LONGEST_TURN)
        self._memo: dict[bytes, tuple[tuple[Hit, ...], int]] = {}
        #: The rows that match where a region begins that was rejected.
        self._begun: dict[bytes, list[int]] = {}
        #: What a row means that matches a region which another one ended elsewhere; by the row's place and the region.
        self._others: dict[tuple[int, bytes], tuple[Hit, ...]] = {}

    def _whole_search(self, *, ascii_only: bool = False) -> Match:
        return _search(self.patterns, max_mem=self._room, ascii_only=ascii_only)

    def _parts(self) -> list[Match]:
        if not self._cuts:
            return [self.merged.whole]
        return [_search(self.patterns[a:b], max_mem=PART_MEM) for a, b in pairwise((0, *self._cuts, len(self.patterns))) if a < b]

    def judge(self, region: bytes) -> tuple[tuple[Hit, ...], int]:
        """Return what a region means and how many of its bytes are settled; depends on nothing but its bytes.

        No hit means that no row accepted it. The search goes on behind the settled bytes: the last value,
        the whole of a suppressed region, or the first word of a rejected one. No settled byte means that a
        gate stands here.
        """
        known = self._memo.get(region)
        if known is None:
            known = self._judge(region)
            if len(region) <= MEMO_BYTES:
                if len(self._memo) >= MEMO_REGIONS:
                    self._memo.clear()
                self._memo[region] = known
        return known

    def _judge(self, region: bytes) -> tuple[tuple[Hit, ...], int]:
        for index in self._whole(region):
            if index >= len(self.rows):
                return (), 0
            row = self.rows[index]
            if not row.entity and row.check is None:
                return (), len(region)
            hits = _hits(row, region, self._values(index, region))
            if hits:
                return ((*self._head(region, hits[0][0]), *hits), hits[-1][1]) if row.entity else ((), len(region))
        return (), len(region) // 8 if len(region) > MAX_REJECTED else first_word(region)

    def _head(self, region: bytes, end: int) -> list[Hit]:
        """Return what stands between the start of a region and its value, when there is room for it."""
        hits: list[Hit] = []
        position = first_word(region)
        while position + HEAD < end:
            begin, last = self.merged.once(automata.unanchored(), region, position, end)[0]
            if begin < 0:
                break
            found, settled = self.judge(region[begin:last])
            hits += [(begin + start, begin + stop, entity, row) for start, stop, entity, row in found]
            position = begin + (settled or first_word(region[begin:]))
        return hits

    def others(self, data: bytes, begin: int, end: int, *, window: int = WINDOW) -> tuple[tuple[Hit, ...], int]:
        """Return what rows mean that match at `begin` but end elsewhere than the rejected region, and how many bytes that settles, none where no row does.

        `window` bytes tell which rows match.
        """
        piece = data[begin : begin + window]
        for index in self._beginning(piece):
            last = self._searched(index)(automata.at_start(), data, begin, len(data))[0][1]
            if last <= begin or last == end:
                continue
            region = data[begin:last]
            if not self.rows[index].entity and self.rows[index].check is None:
                return (), len(region)
            known = self._others.get((index, region))
            if known is None:
                known = tuple(_hits(self.rows[index], region, self._values(index, region)))
                if len(region) <= MEMO_BYTES:
                    if len(self._others) >= MEMO_REGIONS:
                        self._others.clear()
                    self._others[index, region] = known
            if known:
                return (known, known[-1][1]) if self.rows[index].entity else ((), len(region))
        return (), 0

    def _beginning(self, piece: bytes) -> list[int]:
        """Return the places of the rows that match at the start of some bytes."""
        known = self._begun.get(piece)
        if known is None:
            anchor, search, size, rows = automata.at_start(), self._searched, len(piece), len(self.rows)
            known = [index for index in self._members(piece) if index < rows and search(index)(anchor, piece, 0, size)[0][0] >= 0]
            if size <= MEMO_BYTES:
                if len(self._begun) >= MEMO_REGIONS:
                    self._begun.clear()
                self._begun[piece] = known
        return known

    def _whole(self, region: bytes) -> list[int]:
        """Return the places of the rows, and behind them of the gates, that match all of a region."""
        anchor, size = automata.whole(), len(region)
        return [index for index in self._members(region) if self._searched(index)(anchor, region, 0, size)[0][0] >= 0]

    def _members(self, region: bytes) -> list[int]:
        """Return the places of the rows, and behind them of the gates, that may match from the start of a region."""
        if self._judged < SET_AFTER:
            self._judged += 1
            return sorted(self.merged.sieve.among(region) if self._judged <= FIRST_JUDGED else self.merged.sieve.at_start(region))
        if self._sieves > 0:
            self._sieves -= len(region)
            return sorted(self.merged.sieve.at_start(region))
        if self._set is None:
            import re2

            try:
                self._set = automata.which(self.patterns, max_mem=SET_MEM, from_start=True)
            except re2.error:  # its program needs more: the sieve says the same
                self._sieves = sys.maxsize
                return sorted(self.merged.sieve.at_start(region))
        began = time.perf_counter_ns()
        members = self._set(region)
        self._sieves = self._watch.took(time.perf_counter_ns() - began, len(region))
        return sorted(members or ())

    def end(self, data: bytes, begin: int) -> int:
        """Return where the first of the rows and gates ends that match at `begin`, -1 where none does."""
        anchor, size = automata.at_start(), len(data)
        if self._ends < FIRST_ENDS and size - begin <= FEW_BEHIND:
            self._ends += 1
            ends = (self._searched(index)(anchor, data, begin, size)[0][1] for index in sorted(self.merged.sieve.among(data, begin, size)))
            return next((end for end in ends if end >= 0), -1)
        return self.merged.whole(anchor, data, begin, size)[0][1]

    def barren(self, indices: Iterable[int], data: bytes) -> set[int]:
        """Return those of some rows that mean nothing in a text where they may match, nor in any other of its shape: no digit stands where they match, and what does they do not accept.

        What matches no digit where digits might be others matches the same where they are what they are. A row may be asked of what another
        one matches from the same place on, so each is asked of all that. A gate may mean anything, a row that keeps others away nothing.
        """
        matched = {index: [*self.merged.sieve.regions(index, data)] for index in indices if index < len(self.rows)}
        regions = {index: found for index, found in matched.items() if not any(_DIGIT.search(data, start, end) for start, end in found)}
        ends: dict[int, set[int]] = {}
        for start, end in chain.from_iterable(regions.values()):
            ends.setdefault(start, set()).add(end)
        return {index for index, found in regions.items() if not self.rows[index].entity or not any(self._means(index, data[start:end]) for start, _ in found for end in ends[start])}

    def hangs_on_digits(self, data: bytes, without: bytes, names: frozenset[str]) -> bool:
        """Say whether what a row finds in a text, or a gate opens, hangs on the digits that `without`, the same text, still has, or on which ones the others are.

        Rows of certain names do not count, nor those of numbers that are dialled.
        """
        sieve = self.merged.sieve
        candidates = sieve.in_shape(data) - dialled.rows(self.rows, data)
        candidates -= {index for index in candidates if index < len(self.rows) and self.rows[index].name in names}
        for index in candidates - self.barren(candidates, data):
            is_particular = shapes.widened(self.patterns[index]) != self.patterns[index]
            for start, end in sieve.regions(index, data):
                if _DIGIT.search(without, start, end) or (is_particular and _DIGIT.search(data, start, end)):
                    return True
        return False

    def _means(self, index: int, region: bytes) -> bool:
        return bool(_hits(self.rows[index], region, self._values(index, region)))

    def _values(self, index: int, region: bytes) -> list[tuple[int, int, str]]:
        """Return start, end and entity of the values in a region that a row matches, in order; those of a row that reads the region by itself are not asked for.

        Where a row names no part, its value is all that it matches: nothing need be compiled a second time to find it.
        """
        row, size = self.rows[index], len(region)
        if row.read is not None:
            return []
        if "(?P<" not in row.pattern:
            start, end = self._searched(index)(automata.whole(), region, 0, size)[0]
            return [(start, end, row.entity)] if start < end else []
        match, names = self._pattern(index)
        spans = match(automata.whole(), region, 0, size)
        return sorted(
            (*spans[number], entity) for number, entity in names if spans[number][0] < spans[number][1]
        )

    def _pattern(self, index: int) -> Any:
        compiled = self._compiled[index]
        if compiled is None:
            pattern = automata.capturing(f"(?m:{self.rows[index].pattern})")
            own = self.rows[index].entity
            names = tuple(
                (number, name if name.isupper() else own)
                for name, number in sorted(pattern.groupindex.items())
            )
            compiled = self._compiled[index] = (pattern._regexp.Match, names or ((0, own),))  # noqa: SLF001
        return compiled


def _search(patterns: Sequence[str], *, max_mem: int = MAX_MEM, ascii_only: bool = False) -> Match:
    return automata.search("|".join(patterns), max_mem=max_mem, ascii_only=ascii_only)


def first_word(region: bytes) -> int:
    """Return the length in bytes of the word (or single byte) that `region` starts with."""
    found = _WORD.match(region)
    return found.end() if found else 1


def _hits(row: Row, region: bytes, values: Sequence[tuple[int, int, str]]) -> list[Hit]:
    """Return the values of a region that the row accepts, one that holds several taken apart."""
    if row.read is not None:
        return _read(row, region)
    hits = [hit for hit in (_accepted(row, region, *value) for value in values) if hit]
    return hits if row.parts is None else [part for hit in hits for part in _taken_apart(row, region, hit)]


def _read(row: Row, region: bytes) -> list[Hit]:
    text = region.decode("utf-8", "surrogatepass")
    assert row.read is not None
    found = row.read(text)
    if found is None:
        return []
    hits: list[Hit] = []
    for entity, start, end in found if isinstance(found, list) else [found]:
        before = len(text[:start].encode("utf-8", "surrogatepass"))
        hits.append((before, before + len(text[start:end].encode("utf-8", "surrogatepass")), entity, row))
    return hits


def _taken_apart(row: Row, region: bytes, hit: Hit) -> list[Hit]:
    start, end, entity, _ = hit
    text = region[start:end].decode("utf-8", "surrogatepass")
    assert row.parts is not None
    sizes = [len(text[:at].encode("utf-8", "surrogatepass")) for part in row.parts(text) for at in part]
    return [(start + first, start + last, entity, row) for first, last in zip(sizes[::2], sizes[1::2], strict=True)]


def _accepted(row: Row, region: bytes, start: int, end: int, entity: str) -> Hit | None:
    text = region[start:end].decode("utf-8", "surrogatepass")
    if row.trim is not None:
        text = text[: row.trim(text)]
        end = start + len(text.encode("utf-8", "surrogatepass"))
    if text[-1:] == "\\" and "\\" not in (bare := text.rstrip("\\")):  # of the escape of a quote behind it
        text, end = bare, end - len(text) + len(bare)
    if start and region[start - 1] == _BACKSLASH and _NUMBERED.fullmatch(text):  # a letter by its number, half of it
        return None
    if (
        not text
        or len(text) > row.max_value
        or (row.check is not None and entity == row.entity and not row.check(text))
    ):
        return None
    return start, end, entity, row
