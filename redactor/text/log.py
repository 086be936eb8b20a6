"""The block fast path: redact many log lines at once, remembering what each distinct region becomes.

Bytes outside the replaced spans are copied as they are. A region is judged by its own bytes
(detect/scan.py),
so what it becomes can be remembered; most of a log's candidates repeat (addresses, users, hosts).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import accumulate
from time import thread_time_ns
from typing import Any, NamedTuple

from redactor import regex
from redactor.detect import overlaps, scan
from redactor.detect.columns import table_columns
from redactor.detect.review import cuts, logged_lines, said_all
from redactor.detect.review.logged_lines import SOMEBODYS
from redactor.detect.search import digests, log_shapes, logged_names, logged_values, machine_ids, seldom
from redactor.detect.search.merged import BEYOND, Place, line_end
from redactor.detect.search.pace import STRIDE
from redactor.text import again, bare_numbers, escaped, log_known, terminal
from redactor.text.lines_of_logs import line_starts
from redactor.text.log_known import Known
from redactor.text.opened import LONGEST, Line, Lines, Opened, read_by_kind
from redactor.types import Span

#: Takes a value and its span (offsets within the region), returns what stands in its place and a key to
#: count by.
Replace = Callable[[str, Span], tuple[str, Any]]

#: What stands in place of the settled bytes of a region, the keys to count, how many bytes are settled, the values that the rest of
#: the block is searched for, whether the line is somebody's or where an account stands that may make it so, and whether all of it is a number, whose key would stand before it,
#: and the values themselves.
Entry = tuple[bytes, tuple[Any, ...], int, Known, bool | tuple[int, int], bool, tuple[scan.Hit, ...]]

#: Returns what is found in each of some lines by all the rules that there are for texts.
Look = Callable[[Sequence[str]], Sequence[Sequence[Span]]]
#: Bytes of the shortest block in which a value may stand.
LEAST = 3

#: The bytes of 0 and 9.
DIGITS = (0x30, 0x39)
#: Distinct regions remembered, and the longest one that is, in bytes.
MEMO_REGIONS = 1 << 16
MEMO_BYTES = 256


#: Start and end of what is replaced in a block, what stands in its place, the keys to count, and the values that the rest of the block is searched for.
Edit = tuple[int, int, bytes, tuple[Any, ...], Known]


class _Regions:
    """What a search over a block found: what is to be replaced, in order and apart; regions over more than a line, by where they begin, as far as they were looked at; which lines are somebody's."""

    __slots__ = ("_furthest", "_starts", "_wide", "edits", "opened")

    def __init__(self, edits: list[Edit], wide: Sequence[tuple[int, int]], opened: Opened) -> None:
        self.edits, self.opened = edits, opened
        self._starts = [edit[0] for edit in edits]
        self._wide = [begin for begin, _ in wide]
        self._furthest = list(accumulate((end for _, end in wide), max))

    def __repr__(self) -> str:
        return f"_Regions({len(self.edits)} edits)"

    def crosses(self, start: int, end: int) -> bool:
        """Say whether anything in or before some lines of the block was found by more than what stands in them."""
        return self._reaches(start) > start or self._reaches(end) >= end

    def _reaches(self, place: int) -> int:
        """Return how far regions that begin before a place go."""
        before = bisect_left(self._wide, place)
        return self._furthest[before - 1] if before else 0

    def written(self, data: bytes, start: int, end: int, counts: Counter[Any] | None, known: Known) -> bytes:
        """Return part of the block with what was found in it replaced; `counts` and `known` are updated."""
        pieces: list[bytes] = []
        seen: list[tuple[Any, ...]] = []
        done = start
        for first, last, new, keys, sure in self.edits[bisect_left(self._starts, start) : bisect_left(self._starts, end)]:
            pieces += data[done:first], new
            done = last
            seen.append(keys)
            if sure:
                known.update(sure)
        if counts is not None:
            for keys, times in Counter(seen).items():
                for key in keys:
                    counts[key] += times
        pieces.append(data[done:end])
        return b"".join(pieces)


class Told(NamedTuple):
    """What is searched of a block, with the same one for identifiers (detect/search/machine_ids.py), and what is known of it.

    `loud` says where anything may be found, None where that is not known; `seen` what it may hold of what few logs have, None for nothing; `people` who is named in it, None where that was not looked for;
    `usual` the lines in which rows of all logs may match, None where that was not asked.
    """

    data: bytes
    loud: log_shapes.Loud | None = None
    seen: seldom.Look | None = None
    people: Sequence[Span] | None = None
    usual: Sequence[Place] | None = None

    @property
    def is_quiet(self) -> bool:
        """Whether nothing is found in the block."""
        return self.loud is not None and not self.loud.parts


def _looked_at(data: bytes) -> Told:
    """Return what is known of a block."""
    said = machine_ids.told_lines(data)
    if log_shapes.is_early(len(data)):
        return Told(said, seen=seldom.look(said))
    pace = scan.scanner(log=True).pace
    is_usual = pace is not None and pace.is_sieves
    is_anew = is_usual or seldom.pace().is_sieves
    block = log_shapes.of(said, anew=is_anew, usual=is_usual)
    loud = block.loud()
    if loud is not None and not loud.parts:
        return Told(said, loud)
    usual = block.usual(loud) if is_usual else None
    if is_anew:
        return Told(said, loud, *block.look(), usual)
    return Told(said, loud, seldom.look(said, loud.stretches if loud is not None else None))


class LogRedactor:
    """Redacts blocks of log lines.

    Arguments: `replace` turns one value into its replacement and names a key; `look` reads lines that are somebody's
    (`SOMEBODYS`) a second time; `judged` says whether a network judges what stands in and around them; `counts` receives how often each key was used. One instance belongs to one policy; it may be used from several threads (a lost memo
    entry is computed again).
    """

    __slots__ = ("_first", "_gated", "_judged", "_look", "_replace", "_scanner")

    def __init__(self, replace: Replace, look: Look | None = None, *, judged: bool = False) -> None:
        self._replace, self._look, self._judged = replace, look, judged
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
        told = _looked_at(data)
        if told.is_quiet:
            result = data
        elif told.seen is not None and told.seen.has_colours and terminal.may_have(data):
            result = self._coloured(data, counts, known)
        else:
            result = self._plain(data, told, counts, known)
        if known:
            result = log_known.spread(result, known, counts)
        if odd:
            result = result.decode("utf-8", "surrogatepass").encode("utf-8", "surrogateescape")
        return result

    def findings(self, text: str) -> Iterator[tuple[int, list[Span]]]:
        """Yield where each line of a block begins in which anything is found, and what, from there: what is replaced, but for known values that stand again elsewhere."""
        data = text.encode("utf-8", "surrogatepass")
        told = machine_ids.told_lines(data)
        cells = {start: of_line for start, _, of_line in _lines_of(text, _find_seldom(told.decode("utf-8", "surrogatepass")))}
        found: list[tuple[int, int, list[Span]]] = []
        start = 0
        for line in text.split("\n"):
            found.append((start, start + len(line), self._found(line, cells.get(start, ()))))
            start += len(line) + 1
        for begin, end, spans in read_by_kind(self._opened(data, self._regions(data, Told(told))), lambda chosen: self._with_more(text, [(start, end, [*spans]) for start, end, spans in found], chosen)):
            if spans:
                yield begin, _settled(text[begin:end], spans)

    def _plain(self, data: bytes, told: Told, counts: Counter[Any] | None, known: Known) -> bytes:
        """Redact a block without colours."""
        people = told.people
        if told.seen is not None:
            return self._by_lines(data, told, _find_seldom if again.has_own(data) else partial(_find_seldom, seen=told.seen, people=people), counts, known)
        if people is None:
            places = logged_names.places(told.data, told.loud.stretches if told.loud is not None else None)
            people = logged_names.find(told.data.decode("utf-8", "surrogatepass"), places) if places else ()
        if not people:  # most words that may be names are none
            return self._block(data, told, counts, known)
        return self._by_lines(data, told, logged_names.find if again.has_own(data) else lambda _: [*people], counts, known)

    def _coloured(self, data: bytes, counts: Counter[Any] | None, known: Known) -> bytes:
        """Redact a block with the colours of a terminal: what it says without them decides."""
        text = data.decode("utf-8", "surrogatepass")
        bare = terminal.plain(text)
        shown = bare.encode("utf-8", "surrogatepass")
        safe = self._plain(shown, _looked_at(shown), counts, known).decode("utf-8", "surrogatepass")
        if safe == bare:
            return data
        lines, bares, safes = text.split("\n"), bare.split("\n"), safe.split("\n")
        if len(bares) == len(safes):  # else a value went over lines: without colours then
            triples = zip(lines, bares, safes, strict=True)
            safe = "\n".join(line if was == now else terminal.recoloured(line, now, self._edits) for line, was, now in triples)
        return safe.encode("utf-8", "surrogatepass")

    def _edits(self, line: str) -> list[tuple[int, int, str]]:
        spans = overlaps.resolve(_find(line))
        return [(span.start, span.end, bare_numbers.quoted(line, span.start, span.end, self._replace(line[span.start : span.end], span)[0])) for span in spans]

    def _block(self, data: bytes, told: Told, counts: Counter[Any] | None, known: Known, *, by_itself: bool = False) -> bytes:
        """Redact a block as it stands; lines that are somebody's are read once more, unless it is to be read by itself."""
        read = self._regions(data, told)
        if not read.edits:
            return data
        if read.opened and not by_itself and self._look is not None:
            for edit in read.edits:
                known.update(edit[4])
            return self._in_turn(data, told, {}, read, counts, known)
        return read.written(data, 0, len(data), counts, known)

    def _regions(self, block: bytes, told: Told) -> _Regions:  # noqa: C901, PLR0912, PLR0915 - a call costs more
        """Search a block as it stands."""
        data, loud = told.data, told.loud
        scanner = self._scanner
        pace, anchor, size = scanner.pace, scanner.anchor, len(data)
        edits: list[Edit] = []
        wide: list[tuple[int, int]] = []
        opened = Opened()
        if size < LEAST:  # what stands between two lines that go one by one
            return _Regions(edits, wide, opened)
        assert pace is not None  # logs have one
        is_ascii = data.isascii()
        # by the shapes of its lines while logs are read row by row
        by_shape = scanner.first.merged.within(told.usual) if told.usual is not None and pace.is_sieves else None
        match, until, limit = by_shape or scanner.of_log(is_ascii=is_ascii), -1, size
        rest = iter(loud.parts if loud is not None and not pace.is_sieves else [(0, size)])
        look, mark, began = STRIDE, 0, thread_time_ns()
        first, gated = self._first, self._gated
        marked = again.has_own(data)
        done = position = found = 0
        while True:
            begin, end = match(anchor, data, position, limit)[0] if position < until else (-1, -1)
            if end == limit < size:  # it may go on
                begin, end = match(anchor, data, begin, size)[0]
            if not 0 <= begin < until:  # in the next part then
                start, until = next(rest, (0, -1))
                if until < 0:
                    break
                position = max(position, start - 1)  # what begins with the end of the line before is found in this one
                limit = size if by_shape else line_end(data, until + BEYOND, size)
                continue
            found += 1
            region, reach = data[begin:end], end
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
                    reach = max(end, last)
                # a rejected row may hide one that reads more or less of the line; what begins with a number is an address of everybody
                if not entry[1] and 0 < entry[2] < end - begin and not DIGITS[0] <= data[begin] <= DIGITS[1]:
                    width = data.find(b"\n", begin, begin + scan.WINDOW) - begin
                    entry = self._become(data, begin, *scanner.first.others(data, begin, end, window=width if width > 0 else scan.WINDOW))
            position = begin + (entry[2] or scan.first_word(region))
            if data.find(b"\n", begin, max(reach, position)) >= 0:
                wide.append((begin, max(reach, position)))
            if position > look:
                now = thread_time_ns()
                pace.took(now - began, data, mark, position, found=found)
                match = by_shape if by_shape is not None and pace.is_sieves else scanner.of_log(is_ascii=is_ascii)
                if by_shape is None and pace.is_sieves:  # in all that is left, for it begins anew in each part
                    rest, until, limit = iter(()), size, size
                began, mark, look, found = now, position, position + STRIDE, 0
            if entry[1] and data is not block and data[begin:position] != block[begin:position]:
                entry = self._become(block, begin, entry[6], entry[2])
            if marked and entry[1] and (lines := self._marked(block, begin, position, done)):
                edits.append(lines)
                done = position = lines[1]
            elif entry[1] and not (((position < size and data[position] in digests.IN_ONE) or data[begin - 1] in digests.IN_ONE) and len(entry[1]) == 1 and digests.are_cut(data, begin, position)):
                edits.append((begin, position, bare_numbers.in_quotes(data, begin, position, entry[0]) if entry[5] else entry[0], entry[1], entry[3]))
                done = position
                if entry[4] is True:
                    opened.add_sure(position - 1)  # a region may begin with the end of the line before
                elif entry[4]:
                    opened.add_account(data, begin + entry[4][0], begin + entry[4][1])
        pace.took(thread_time_ns() - began, data, mark, size, found=found)
        return _Regions(edits, wide, opened)

    def _in_turn(  # noqa: PLR0917 - a block and what is known of it
        self, data: bytes, told: Told, lines: Mapping[int, tuple[int, int, Sequence[Span]]], read: _Regions, counts: Counter[Any] | None, known: Known
    ) -> bytes:
        """Redact a block of which some lines go one by one, with what was found in them by what stands around them, and those that are opened by what was `read`, which all rules look at."""
        text = data.decode("utf-8", "surrogatepass")
        found = read_by_kind(self._opened(data, read), lambda chosen: self._read(text, lines, chosen))
        pieces: list[bytes] = []
        done = at = 0
        for start, end, spans in found:
            if start < done:  # in what was found over several lines
                continue
            upto = at + len(text[done:start].encode("utf-8", "surrogatepass"))
            line = text[start:end]
            pieces += self._between(data, told, at, upto, read, counts, known), self._line(line, spans, counts, known).encode("utf-8", "surrogatepass")
            at, done = upto + len(line.encode("utf-8", "surrogatepass")), end
        pieces.append(self._between(data, told, at, len(data), read, counts, known))
        return b"".join(pieces)

    def _between(self, data: bytes, told: Told, start: int, end: int, read: _Regions, counts: Counter[Any] | None, known: Known) -> bytes:  # noqa: PLR0917 - the same
        """Redact what stands between two lines of a block that go one by one: as it was read, or where something stands over its ends, by itself."""
        if end - start < LEAST:
            return data[start:end]
        if read.crosses(start, end):
            return self._block(data[start:end], Told(told.data[start:end]), counts, known, by_itself=True)
        return read.written(data, start, end, counts, known)

    def _read(self, text: str, lines: Mapping[int, tuple[int, int, Sequence[Span]]], chosen: Sequence[Line]) -> tuple[list[tuple[int, int, list[Span]]], frozenset[int]]:
        """Return what is found in lines and around those that are chosen, and the starts of those in which that is more than what is found in each alone."""
        all_lines = {**{start: (start, end, ()) for start, end in chosen}, **lines}
        return self._with_more(text, [(start, end, self._found(text[start:end], cells)) for start, end, cells in (all_lines[start] for start in sorted(all_lines))], chosen)

    def _found(self, line: str, cells: Sequence[Span]) -> list[Span]:
        """Return what is found in a line; nothing below a header of versions."""
        versions = [cell for cell in cells if cell.entity in (table_columns.VERSION, table_columns.TITLES)]
        found = [*(again.confirmed(line, _find) if again.is_own(line) else _find(line)), *(cell for cell in cells if cell not in versions)]
        return [span for span in found if not any(version.start < span.end and span.start < version.end for version in versions)] if versions else found

    def _with_more(self, text: str, found: list[tuple[int, int, list[Span]]], chosen: Iterable[Line]) -> tuple[list[tuple[int, int, list[Span]]], frozenset[int]]:
        """Return what was found in some lines of a block, with what all rules and the tagger of values find in and around those that are somebody's, and where lines begin that have more by it.

        Lines that only name an account are somebody's where they are chosen.
        """
        if self._look is None:
            return found, frozenset()
        opening = {start for start, _ in chosen}
        somebodys = [start for start, end, spans in found if any(span.entity in SOMEBODYS for span in spans) or (start in opening and logged_lines.is_somebodys(text[start:end], spans))]
        if not somebodys:
            return found, frozenset()
        starts = line_starts(text)
        changed = {start: (start, end, spans) for start, end, spans in found}
        lines: list[tuple[int, int, list[Span]]] = []
        for number in logged_values.around([bisect_right(starts, start) - 1 for start in somebodys], len(starts)):
            start = starts[number]
            end = starts[number + 1] - 1 if number + 1 < len(starts) else len(text)
            if start in changed:
                lines.append(changed[start])
            elif end - start <= LONGEST and not again.is_own(line := text[start:end]):
                lines.append((start, end, self._found(line, ())))
        quiet = [said_all.has_no_more(text[start:end], spans) for start, end, spans in lines]
        sure = log_known.sure_values((text[start:end], _settled(text[start:end], spans)) for (start, end, spans), is_quiet in zip(lines, quiet, strict=True) if is_quiet)
        lines = [line for line, is_quiet in zip(lines, quiet, strict=True) if not is_quiet]
        had = [len(spans) for _, _, spans in lines]
        self._add(text, [(start, end, spans) for start, end, spans in lines if not _is_head(text, start, end, changed)])
        told = [("" if again.is_own(line := text[start:end]) else line, _settled(line, spans)) for start, end, spans in lines]
        sure |= log_known.sure_values(told)
        for (start, end, spans), values in zip(lines, logged_values.find(told, judged=self._judged), strict=True):
            unsure = [span for span in values if not any(value in text[start + span.start : start + span.end].lower() for value in sure)]
            if spans or unsure:
                changed[start] = (start, end, [*spans, *unsure])
        grown = frozenset(start for (start, _, _), many in zip(lines, had, strict=True) if start in changed and _is_new(changed[start][2], many))
        return sorted(changed.values(), key=lambda one: one[0]), grown

    def _add(self, text: str, found: Sequence[tuple[int, int, list[Span]]]) -> None:
        """Add what all rules find in lines that are somebody's or stand around one; in one that was redacted before only what they find without our tokens too."""
        assert self._look is not None
        look, lines = self._look, []
        for start, end, spans in found:
            if end - start > LONGEST:
                continue
            line = text[start:end]
            if again.is_own(line):
                spans.extend(again.confirmed(line, lambda one, spans=spans: _told(one, spans, look([one])[0])))  # type: ignore[misc]
            else:
                lines.append((line, spans))
        for (line, spans), more in zip(lines, look([line for line, _ in lines]), strict=True):
            spans.extend(_told(line, spans, more))
            spans.extend(logged_names.in_line(line))
            spans.extend(logged_lines.ages(line, spans))

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

    def _by_lines(self, data: bytes, told: Told, find: Callable[[str], list[Span]], counts: Counter[Any] | None, known: Known) -> bytes:  # noqa: PLR0917 - the same
        """Redact a block that may hold what few logs have: the lines where `find` found any of it go one by one."""
        text = told.data.decode("utf-8", "surrogatepass")
        read = again.confirmed(text, find) if again.has_own(data) else find(text)
        lines: dict[int, tuple[int, int, Sequence[Span]]] = {start: (start, end, cells) for start, end, cells in _lines_of(text, read)}
        if not lines:
            return self._block(data, told, counts, known)
        return self._in_turn(data, told, lines, self._regions(data, told), counts, known)

    def _opened(self, data: bytes, read: _Regions) -> Lines:
        """Return the lines of a block that are somebody's by what was found in each alone, and those that name an account, of each kind; none where nobody looks at such."""
        return read.opened.lines(data) if self._look is not None else ([], [])

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
        return b"".join(pieces), tuple(keys), settled, known, _opens(hits), len(hits) == 1 and hits[0][:2] == (0, settled) and region.isdigit(), hits


def _settled(line: str, found: list[Span]) -> list[Span]:
    """Return what is found in a line, apart and in order."""
    return overlaps.resolve(logged_names.believed(cuts.well_cut(line, found)), line)


def _opens(hits: Iterable[scan.Hit]) -> bool | tuple[int, int]:
    """Say whether the hits of a region make its line somebody's; where only an account of theirs may, where that stands."""
    telling = [(start, end, entity) for start, end, entity, row in hits if logged_lines.tells(entity, row.detector)]
    return any(entity in SOMEBODYS for _, _, entity in telling) or (bool(telling) and telling[0][:2])


def _is_new(spans: Sequence[Span], many: int) -> bool:
    """Say whether any span behind the first ones stands apart from all of those."""
    return any(all(span.end <= old.start or old.end <= span.start for old in spans[:many]) for span in spans[many:])


#: What stands below the titles of a table.
_RULER = regex.compile(r"[-=+| \t]{3,}\r?")


def _is_head(text: str, start: int, end: int, found: Mapping[int, tuple[int, int, list[Span]]]) -> bool:
    """Say whether a line holds the titles of a table: a ruler or the first row, whose cells were found by them, stands below."""
    below = end + 1
    row = found.get(below)
    after = text.find("\n", below)
    if row is not None and start not in found and any(span.detector.startswith("label:table_") for span in row[2]):
        return True
    return _RULER.fullmatch(text, below, after if after >= 0 else len(text)) is not None


#: What rules for texts find in lines of logs with some right only where it is somebody's and something else in the line is too.
_OF_THEIRS = frozenset(
    (
        "context:phone_of_line", "context:phone_context", "shape:phone_national", "context:extension_abroad", "shape:street_english", "shape:street_spanish", "shape:address_europe", "label:address",
        "context:titled", "context:titled_abroad", "context:introduced_role", "label:noted_hostname", "context:network_quoted", "context:band_name", "context:password_bare", "context:terminal_id",
        "shape:licence_shape", "shape:nino_shape", "context:presidio.UsBankRecognizer", "context:presidio.UsPrescriptionNumberRecognizer", "context:presidio.InVehicleRegistrationRecognizer",
        "context:noted_password", "context:account_named", "context:national_signed", "context:serial_named",
    )
)  # fmt: skip
#: What is none, by entity: a version that a tag names (`tag: v3.2.0`), a time in milliseconds, a network of telephones (ModemManager: `operator id: 20408`).
_NONE = {
    "DEVICE_ID": regex.compile(r"v?[0-9]+(?:\.[0-9]+)+(?![\w.])"),
    "PHONE_NUMBER": regex.compile(r"\d{6}\.\d{3}\b"),
    "EMPLOYEE_ID": regex.compile(r"(?<=operator id: )[2-7][0-9]{4,5}\b"),
}


def _told(line: str, spans: Sequence[Span], more: Sequence[Span]) -> list[Span]:
    """Return what a second look adds to what was found in a line: no name that a bare `name=` alone says, no version, no time in milliseconds, no second password."""
    entities = {span.entity for span in spans}
    is_theirs = not SOMEBODYS.isdisjoint(entities)

    def is_one(span: Span) -> bool:
        if span.detector == "label:person_weak" or (span.detector in _OF_THEIRS and not (is_theirs and span.entity in SOMEBODYS)):
            return False
        if span.entity == "PASSWORD":
            return span.entity not in entities
        none = _NONE.get(span.entity)
        return none is None or none.match(line, span.start) is None

    return [span for span in more if is_one(span)]


def _find(text: str) -> list[Span]:
    return scan.find(machine_ids.told(text), log=True)


def _find_seldom(text: str, seen: seldom.Look | None = None, people: Sequence[Span] | None = None) -> list[Span]:
    """Return what few logs have, in order: what rare rows, tables and names say, and what letters by their numbers do; `seen` is what `seldom.look` said of the block, `people` who is named in it."""
    seen = seen or seldom.look(text.encode("utf-8", "surrogatepass"))
    found = _found_seldom(text, seen, people)
    lettered = escaped.find(text.encode("utf-8", "surrogatepass"), seen.letters, _found_in_lettered) if seen is not None and seen.letters else ()
    return sorted({*found, *lettered}, key=lambda span: (span.start, span.end)) if lettered else found


def _found_in_lettered(lines: str) -> list[Span]:
    return [*_find(lines), *_found_seldom(lines, seldom.look(lines.encode("utf-8", "surrogatepass")))]


def _found_seldom(text: str, seen: seldom.Look | None, people: Sequence[Span] | None = None) -> list[Span]:
    found = seldom.find(text, seen) if seen is not None else []
    people = logged_names.find(text) if people is None else people
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
