"""The block fast path: redact many log lines at once, remembering what each distinct region becomes.

Bytes outside the replaced spans are copied as they are. A region is judged by its own bytes
(detect/scan.py),
so what it becomes can be remembered; most of a log's candidates repeat (addresses, users, hosts).
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from time import thread_time_ns
from typing import Any

from redactor import regex
from redactor.detect import overlaps, scan
from redactor.detect.columns import table_columns
from redactor.detect.review import cuts, logged_lines
from redactor.detect.review.logged_lines import SOMEBODYS
from redactor.detect.search import logged_names, logged_values, seldom
from redactor.detect.search.pace import STRIDE
from redactor.text import again, bare_numbers, escaped, log_known, terminal
from redactor.text.lines_of_logs import line_starts
from redactor.text.log_known import Known
from redactor.types import Span

#: Takes a value and its span (offsets within the region), returns what stands in its place and a key to
#: count by.
Replace = Callable[[str, Span], tuple[str, Any]]

#: What stands in place of the settled bytes of a region, the keys to count, how many bytes are settled, the values that the rest of
#: the block is searched for, whether the line is somebody's, and whether all of it is a number, whose key would stand before it.
Entry = tuple[bytes, tuple[Any, ...], int, Known, bool, bool]

#: Returns what is found in each of some lines by all the rules that there are for texts.
Look = Callable[[Sequence[str]], Sequence[Sequence[Span]]]
#: Bytes of the shortest block in which a value may stand.
LEAST = 3
#: Characters of the longest line that is read so.
LONGEST = 4096

#: The bytes of 0 and 9.
DIGITS = (0x30, 0x39)
#: Distinct regions remembered, and the longest one that is, in bytes.
MEMO_REGIONS = 1 << 16
MEMO_BYTES = 256


class LogRedactor:
    """Redacts blocks of log lines.

    Arguments: `replace` turns one value into its replacement and names a key; `look` reads lines that are somebody's
    (`SOMEBODYS`) a second time; `counts` receives how often each key was used. One instance belongs to one policy; it may be used from several threads (a lost memo
    entry is computed again).
    """

    __slots__ = ("_first", "_gated", "_look", "_replace", "_scanner")

    def __init__(self, replace: Replace, look: Look | None = None) -> None:
        self._replace, self._look = replace, look
        self._scanner = scan.scanner(log=True)
        self._first: dict[bytes, Entry] = {}
        self._gated: dict[bytes, Entry] = {}

    def __repr__(self) -> str:
        return "LogRedactor(...)"

    def __call__(self, data: bytes, counts: Counter[Any] | None = None) -> bytes:
        """Return `data`, a block of whole lines, redacted; `counts`, when given, is updated."""
        odd = not data.isascii() and not _is_utf8(data)
        if odd:  # bytes that are not UTF-8 travel as lone surrogates, which RE2 can match
            data = data.decode("utf-8", "surrogateescape").encode("utf-8", "surrogatepass")
        known: Known = {}
        is_rare = seldom.may_hold(data)
        if is_rare and terminal.may_have(data):
            result = self._coloured(data, counts, known)
        else:
            result = self._plain(data, counts, known, is_rare=is_rare)
        if known:
            result = log_known.spread(result, known, counts)
        if odd:
            result = result.decode("utf-8", "surrogatepass").encode("utf-8", "surrogateescape")
        return result

    def findings(self, text: str) -> Iterator[tuple[int, list[Span]]]:
        """Yield where each line of a block begins in which anything is found, and what, from there: what is replaced, but for known values that stand again elsewhere."""
        cells = {start: of_line for start, _, of_line in _lines_of(text, _find_seldom(text))}
        found: list[tuple[int, int, list[Span]]] = []
        start = 0
        for line in text.split("\n"):
            found.append((start, start + len(line), self._found(line, cells.get(start, ()))))
            start += len(line) + 1
        if self._look is not None:
            self._add(text, found)
        for begin, end, spans in self._with_values(text, found):
            if spans:
                yield begin, _settled(text[begin:end], spans)

    def _plain(self, data: bytes, counts: Counter[Any] | None, known: Known, *, is_rare: bool) -> bytes:
        """Redact a block without colours; `is_rare` says that it may hold what few logs have."""
        if is_rare:
            return self._by_lines(data, _find_seldom, counts, known)
        places = logged_names.places(data)
        if not places:
            return self._block(data, counts, known)
        people = logged_names.find(data.decode("utf-8", "surrogatepass"), places)
        if not people:  # most words that may be names are none
            return self._block(data, counts, known)
        return self._by_lines(data, logged_names.find if again.has_own(data) else lambda _: people, counts, known)

    def _coloured(self, data: bytes, counts: Counter[Any] | None, known: Known) -> bytes:
        """Redact a block with the colours of a terminal: what it says without them decides."""
        text = data.decode("utf-8", "surrogatepass")
        bare = terminal.plain(text)
        shown = bare.encode("utf-8", "surrogatepass")
        safe = self._plain(shown, counts, known, is_rare=seldom.may_hold(shown)).decode("utf-8", "surrogatepass")
        if safe == bare:
            return data
        lines, bares, safes = text.split("\n"), bare.split("\n"), safe.split("\n")
        if len(bares) == len(safes):  # else a value went over lines: without colours then
            triples = zip(lines, bares, safes, strict=True)
            safe = "\n".join(line if was == now else terminal.recoloured(line, now, self._edits) for line, was, now in triples)
        return safe.encode("utf-8", "surrogatepass")

    def _edits(self, line: str) -> list[tuple[int, int, str]]:
        spans = overlaps.resolve(scan.find(line, log=True))
        return [(span.start, span.end, bare_numbers.quoted(line, span.start, span.end, self._replace(line[span.start : span.end], span)[0])) for span in spans]

    def _block(self, data: bytes, counts: Counter[Any] | None, known: Known, told: list[int] | None = None) -> bytes:  # noqa: C901, PLR0912, PLR0915 - a call costs more
        """Redact a block as it stands; lines that are somebody's are read once more, or where these are is added to `told` and they are not."""
        scanner = self._scanner
        pace, anchor, size = scanner.pace, scanner.anchor, len(data)
        if size < LEAST:  # what stands between two lines that go one by one
            return data
        assert pace is not None  # logs have one
        is_ascii = data.isascii()
        match, look, mark, began = pace.match(is_ascii=is_ascii), STRIDE, 0, thread_time_ns()
        first, gated = self._first, self._gated
        pieces: list[bytes] = []
        seen: list[tuple[Any, ...]] = []
        somebodys: list[int] = [] if told is None else told
        marked = again.has_own(data)
        done = position = 0
        while position <= size:
            begin, end = match(anchor, data, position, size)[0]
            if begin < 0:
                break
            region = data[begin:end]
            entry = first.get(region) or self._remember(region, scanner.first, first)
            # a gate, or a rejected region: see what stands behind the label
            if not entry[1] and entry[2] < end - begin:
                last = scanner.behind_gate(data, begin)
                if last > begin:
                    label = data[begin:last]
                    field = gated.get(label) or self._remember(label, scanner.gated, gated)
                    # rows that end elsewhere depend on what follows
                    if not field[1] and field[2] < last - begin:
                        field = self._become(data, begin, *scanner.gated.others(data, begin, last))
                    if field[1] or field[2] == last - begin:
                        entry = field
                # a rejected row may hide one that reads more or less of the line; what begins with a number is an address of everybody
                if not entry[1] and 0 < entry[2] < end - begin and not DIGITS[0] <= data[begin] <= DIGITS[1]:
                    width = data.find(b"\n", begin, begin + scan.WINDOW) - begin
                    entry = self._become(data, begin, *scanner.first.others(data, begin, end, window=width if width > 0 else scan.WINDOW))
            position = begin + (entry[2] or scan.first_word(region))
            if position > look:
                now = thread_time_ns()
                pace.took(now - began, data, mark, position)
                match = pace.match(is_ascii=is_ascii)
                began, mark, look = now, position, position + STRIDE
            if marked and entry[1] and (lines := self._marked(data, begin, position, done)):
                pieces += (data[done : lines[0]], lines[2])
                done = position = lines[1]
                seen.append(lines[3])
                known.update(lines[4])
            elif entry[1]:
                pieces += (data[done:begin], bare_numbers.in_quotes(data, begin, position, entry[0]) if entry[5] else entry[0])
                done = position
                seen.append(entry[1])
                if entry[3]:
                    known.update(entry[3])
                if entry[4]:
                    somebodys.append(position - 1)  # a region may begin with the end of the line before
        pace.took(thread_time_ns() - began, data, mark, size)
        if not pieces:
            return data
        if somebodys and told is None and self._look is not None:
            return self._in_turn(data.decode("utf-8", "surrogatepass"), _lines_at(data, somebodys), counts, known)
        pieces.append(data[done:])
        if counts is not None:
            for keys, times in Counter(seen).items():
                for key in keys:
                    counts[key] += times
        return b"".join(pieces)

    def _in_turn(self, text: str, lines: Iterable[tuple[int, int, Sequence[Span]]], counts: Counter[Any] | None, known: Known) -> bytes:
        """Redact a block of which some lines go one by one, with what was found in them by what stands around them; those that are somebody's are looked at by all rules."""
        found = [(start, end, self._found(text[start:end], cells)) for start, end, cells in lines]
        if self._look is not None:
            self._add(text, found)
        found = self._with_values(text, found)
        pieces: list[bytes] = []
        done = 0
        for start, end, spans in found:
            if start < done:  # in what was found over several lines
                continue
            pieces.append(self._block(text[done:start].encode("utf-8", "surrogatepass"), counts, known, []))
            pieces.append(self._line(text[start:end], spans, counts, known).encode("utf-8", "surrogatepass"))
            done = end
        pieces.append(self._block(text[done:].encode("utf-8", "surrogatepass"), counts, known, []))
        return b"".join(pieces)

    def _found(self, line: str, cells: Sequence[Span]) -> list[Span]:
        """Return what is found in a line; nothing below a header of versions."""
        versions = [cell for cell in cells if cell.entity in (table_columns.VERSION, table_columns.TITLES)]
        found = [*(again.confirmed(line, _find) if again.is_own(line) else _find(line)), *(cell for cell in cells if cell not in versions)]
        return [span for span in found if not any(version.start < span.end and span.start < version.end for version in versions)] if versions else found

    def _add(self, text: str, found: Sequence[tuple[int, int, list[Span]]]) -> None:
        """Add what all rules find in lines that are somebody's; in one that was redacted before only what they find without our tokens too."""
        assert self._look is not None
        look, lines = self._look, []
        for start, end, spans in found:
            if end - start <= LONGEST and not SOMEBODYS.isdisjoint([span.entity for span in spans]):
                line = text[start:end]
                if again.is_own(line):
                    spans.extend(again.confirmed(line, lambda one: _told(one, look([one])[0])))
                else:
                    lines.append((line, spans))
        for (line, spans), more in zip(lines, look([line for line, _ in lines]), strict=True):
            spans.extend(_told(line, more))
            spans.extend(logged_names.in_line(line))
            spans.extend(logged_lines.ages(line, spans))

    def _with_values(self, text: str, found: list[tuple[int, int, list[Span]]]) -> list[tuple[int, int, list[Span]]]:
        """Return what was found in some lines of a block, with the accounts and numbers that the tagger sees in and around those that are somebody's."""
        somebodys = [start for start, _, spans in found if not SOMEBODYS.isdisjoint([span.entity for span in spans])]
        if not somebodys:
            return found
        starts = line_starts(text)
        changed = {start: (start, end, spans) for start, end, spans in found}
        lines: list[tuple[int, int, list[Span]]] = []
        for number in logged_values.around([bisect_right(starts, start) - 1 for start in somebodys], len(starts)):
            start = starts[number]
            end = starts[number + 1] - 1 if number + 1 < len(starts) else len(text)
            if start in changed:
                lines.append(changed[start])
            elif end - start <= LONGEST and not again.is_own(line := text[start:end]):
                lines.append((start, end, [*self._found(line, ()), *logged_names.in_line(line)]))
        told = [("" if again.is_own(line := text[start:end]) else line, _settled(line, spans)) for start, end, spans in lines]
        sure = log_known.sure_values(told)
        for (start, end, spans), values in zip(lines, logged_values.find(told), strict=True):
            unsure = [span for span in values if not any(value in text[start + span.start : start + span.end].lower() for value in sure)]
            if spans or unsure:
                changed[start] = (start, end, [*spans, *unsure])
        return sorted(changed.values(), key=lambda one: one[0])

    def _line(self, line: str, found: list[Span], counts: Counter[Any] | None, known: Known) -> str:
        pieces: list[str] = []
        position = 0
        for span in _settled(line, found):
            source = line[span.start : span.end]
            said = escaped.letters(source)
            value, key = self._replace(said, span)
            if value != said and span.detector != logged_names.DETECTOR:
                self._learn(known, span.entity, source, span.detector.partition(":")[0], (value.encode("utf-8", "surrogatepass"), key))
            pieces += (line[position : span.start], bare_numbers.quoted(line, span.start, span.end, value) if value != said else source)
            position = span.end
            if counts is not None:
                counts[key] += 1
        return "".join([*pieces, line[position:]])

    def _marked(self, data: bytes, begin: int, end: int, done: int) -> tuple[int, int, bytes, tuple[Any, ...], Known] | None:
        """Return start, end and successor of the lines around [begin, end) behind `done` when they were redacted before, else None."""
        first, last = data.rfind(b"\n", 0, begin) + 1, data.find(b"\n", end)
        last = len(data) if last < 0 else last
        text = data[first:last].decode("utf-8", "surrogatepass")
        if not again.is_own(text):
            return None
        spans = again.confirmed(text, _find)
        from_here = len(data[first : max(first, done)].decode("utf-8", "surrogatepass"))
        pieces: list[str] = []
        keys: list[Any] = []
        known: Known = {}
        position = from_here
        for span in spans:
            if span.start >= from_here:
                source = text[span.start : span.end]
                new, key = self._replace(source, span)
                if new != source:
                    self._learn(known, span.entity, source, span.detector.partition(":")[0], (new.encode("utf-8", "surrogatepass"), key))
                pieces += text[position : span.start], bare_numbers.quoted(text, span.start, span.end, new)
                position = span.end
                keys.append(key)
        pieces.append(text[position:])
        return max(first, done), last, "".join(pieces).encode("utf-8", "surrogatepass"), tuple(keys), known

    def _by_lines(self, data: bytes, find: Callable[[str], list[Span]], counts: Counter[Any] | None, known: Known) -> bytes:
        """Redact a block that may hold what few logs have: the lines where `find` found any of it go one by one."""
        text = data.decode("utf-8", "surrogatepass")
        read = again.confirmed(text, find) if again.has_own(data) else find(text)
        lines: dict[int, tuple[int, int, Sequence[Span]]] = {start: (start, end, cells) for start, end, cells in _lines_of(text, read)}
        if not lines:
            return self._block(data, counts, known)
        if self._look is not None:
            told: list[int] = []
            self._block(data, None, {}, told)
            for start, end, _ in _lines_at(data, told):
                lines.setdefault(start, (start, end, ()))
        return self._in_turn(text, [lines[start] for start in sorted(lines)], counts, known)

    def _learn(self, known: Known, entity: str, value: str, evidence: str, becomes: log_known.Becomes) -> None:
        """Add to `known` what is worth looking for in the rest of the block: a sure value, the account in an address of mail."""
        if log_known.is_sure(entity, value, evidence):
            known[entity, value] = becomes
        if entity == "EMAIL_ADDRESS":
            account, kind = log_known.account_in(value)
            if account:
                self._learn_part(known, kind, account)
        elif entity == "PERSON" and evidence in log_known.CERTAIN:
            for name in log_known.names_in(value):
                self._learn_part(known, entity, name)

    def _learn_part(self, known: Known, entity: str, part: str) -> None:
        text, key = self._replace(part, Span(0, len(part), entity.rstrip("?"), 0.8, "context:known_part"))
        if text != part:
            known[entity, part] = text.encode("utf-8", "surrogatepass"), key

    def _remember(self, region: bytes, table: scan.Table, memo: dict[bytes, Entry]) -> Entry:
        entry = self._become(region, 0, *table.judge(region))
        if len(region) <= MEMO_BYTES:
            if len(memo) >= MEMO_REGIONS:
                memo.clear()
            memo[region] = entry
        return entry

    def _become(self, data: bytes, begin: int, hits: tuple[scan.Hit, ...], settled: int) -> Entry:
        """Return what stands in place of the settled bytes from `begin` on."""
        region = data[begin : begin + settled]
        pieces: list[bytes] = []
        keys: list[Any] = []
        known: Known = {}
        done = 0
        for start, end, entity, row in hits:
            value = region[start:end].decode("utf-8", "surrogatepass")
            offset = len(region[:start].decode("utf-8", "surrogatepass"))
            span = Span(offset, offset + len(value), entity, row.score, row.detector)
            text, key = self._replace(value, span)
            new = text.encode("utf-8", "surrogatepass")
            pieces += (region[done:start], bare_numbers.in_quotes(data, begin + start, begin + end, new))
            done = end
            keys.append(key)
            if text != value:
                self._learn(known, entity, value, row.evidence, (new, key))
        return b"".join(pieces), tuple(keys), settled, known, any(hit[2] in SOMEBODYS for hit in hits), len(hits) == 1 and hits[0][:2] == (0, settled) and region.isdigit()


def _settled(line: str, found: list[Span]) -> list[Span]:
    """Return what is found in a line, apart and in order."""
    return overlaps.resolve(logged_names.believed(cuts.well_cut(line, found)), line)


def _told(line: str, spans: Sequence[Span]) -> list[Span]:
    """Return what a second look at a line that is somebody's adds: what is theirs, no name that a bare `name=` alone says, no time in milliseconds."""
    return [span for span in spans if span.entity in SOMEBODYS and span.detector != "label:person_weak" and not (span.entity == "PHONE_NUMBER" and _TIME.match(line, span.start))]


_TIME = regex.compile(r"\d{6}\.\d{3}\b")


def _lines_at(data: bytes, places: Sequence[int]) -> Iterator[tuple[int, int, Sequence[Span]]]:
    """Yield start and end, in characters, of each line of a block in which one of some places in bytes stands, with no span in it."""
    done = count = 0
    for place in places:
        if place < done:
            continue
        start, end = data.rfind(b"\n", 0, place) + 1, data.find(b"\n", place)
        end = len(data) if end < 0 else end
        count += len(data[done:start].decode("utf-8", "surrogatepass"))
        first = count
        count += len(data[start:end].decode("utf-8", "surrogatepass"))
        done = end
        yield first, count, ()


def _find(text: str) -> list[Span]:
    return scan.find(text, log=True)


def _find_seldom(text: str) -> list[Span]:
    """Return what few logs have, in order: what rare rows, tables and names say, and what letters by their numbers do."""
    found = _found_seldom(text)
    lettered = escaped.find(text, lambda lines: [*_find(lines), *_found_seldom(lines)])
    return sorted({*found, *lettered}, key=lambda span: (span.start, span.end)) if lettered else found


def _found_seldom(text: str) -> list[Span]:
    found, people = seldom.find(text), logged_names.find(text)
    return sorted({*found, *people}, key=lambda span: (span.start, span.end)) if people else found


def _lines_of(text: str, spans: list[Span]) -> Iterator[tuple[int, int, list[Span]]]:
    """Yield start and end of each line that holds spans, with the spans counted from its start."""
    at = 0
    while at < len(spans):
        start = text.rfind("\n", 0, spans[at].start) + 1
        end = text.find("\n", spans[at].end)
        end = len(text) if end < 0 else end
        here: list[Span] = []
        while at < len(spans) and spans[at].start < end:
            here.append(replace(spans[at], start=spans[at].start - start, end=spans[at].end - start))
            at += 1
        yield start, end, here


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
