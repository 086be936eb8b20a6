"""What the lines of a log may hold, by their shapes: lines that differ in their digits alone are looked at once, and where nothing may be found in any of them, not again.

Programs say the same again and again but for their numbers, so a log of a hundred thousand lines has a few hundred shapes (shapes.py). Of a new one it is asked which rows of rare
words (seldom.py) may match in it and who is named in it, which takes as long as to read it row by row. Of one that came again so often that it is worth it, whether anything at all may
be found in its lines: where no row and no gate of logs may match, and nothing may begin that goes on in the next line (crossing.py), what stands around them changes nothing, and the
search over blocks leaves them out. No text is kept: a number stands for a shape.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from itertools import accumulate, compress
from time import thread_time_ns
from typing import NamedTuple

from redactor.detect import scan
from redactor.detect.search import automata, crossing, dialled, logged_names, seldom
from redactor.detect.search.automata import Match
from redactor.detect.search.merged import STRETCH, Place
from redactor.detect.search.seldom import Range, cut
from redactor.detect.search.shapes import NOUGHTS, widened
from redactor.detect.search.sieve import is_strange
from redactor.types import Span

#: So many bytes of logs are read before shapes are: what says that a match goes on takes a third of a second to make, which a process that reads a few lines does without.
START = 1 << 16
#: So many lines of a shape are read before it is asked whether anything may be found in them: that takes as long.
TELLING = 40
#: Shapes that are remembered, and those that are counted where not each is asked about; they are forgotten all at once.
MAX_SHAPES = 1 << 15
#: Lines in which something may be found are read as one part where so few stand between them in which nothing is.
BETWEEN = 2
#: Where more than this share of the lines of a block is to be read, all of it is.
MOST = 0.8
#: A shape whose lines hold nothing unless a number is dialled is read where it stands in this many of them.
OFTEN = 8
#: Bytes of the longest line that is known by its shape.
LONGEST = 1 << 12
#: Bytes for the states of the searches for what goes on in the next line, and for what stands beside rows.
_MAX_MEM = 32 << 20
#: So many patterns whose match may go on are asked about together.
TOGETHER = 8
#: Whether nothing is found in the lines of a shape: something may be, nothing unless a number that is dialled stands in one, nothing.
LOUD, UNLESS_DIALLED, QUIET = range(3)
_NONE = frozenset[int]()


class Shape:
    """What lines of one shape may hold.

    `rows` are the rare rows that may match, None where any may; `is_beside` says whether what stands beside these may (tables, colours, letters by their numbers),
    `goes_on` whether something may begin that goes on in the next line, `people` who is named, from the start of the line, None where anybody may be. `usual` are the rows and gates
    of all logs that may match, None where that was not asked.
    """

    __slots__ = ("dialled", "goes_on", "has_more", "is_beside", "people", "quiet", "rows", "times", "usual")

    def __init__(self, rows: frozenset[int] | None, people: Sequence[Span] | None, *, is_beside: bool, goes_on: bool) -> None:
        self.rows, self.people, self.is_beside, self.goes_on = rows, people, is_beside, goes_on
        #: Whether any of this is to be looked at in each line.
        self.has_more = rows != frozenset() or people != () or is_beside or goes_on
        #: LOUD, UNLESS_DIALLED or QUIET, None where it was not asked; how many lines were read, and in how many a number may have been dialled.
        self.quiet: int | None = LOUD if self.has_more else None
        self.times = self.dialled = 0
        self.usual: frozenset[int] | None = None

    def __repr__(self) -> str:
        return f"Shape({len(self.rows) if self.rows is not None else 'any'} rows, quiet={self.quiet})"


#: What is said of lines of which nothing is known.
ANY = Shape(None, None, is_beside=True, goes_on=True)


class Loud(NamedTuple):
    """Where in a block anything may be found, in order and apart: whole lines, and the stretches of the block in which these stand."""

    parts: list[Range]
    stretches: list[Range]


class Block:
    """A block of a log by the shapes of its lines; `data` has the same one for identifiers (machine_ids.py)."""

    __slots__ = ("_marks", "_shapes", "_spent", "_starts", "data")

    def __init__(self, data: bytes, memory: Memory, *, anew: bool, usual: bool = False) -> None:
        """Where it is to be looked at `anew`, all its shapes are asked about; otherwise those that came again often enough. `usual` says whether that is true of the rows of all logs too."""
        self.data = data
        lines = data.translate(NOUGHTS).split(b"\n")
        if not lines[-1]:
            del lines[-1]
        self._marks = marks = list(map(hash, lines))
        self._starts = list(accumulate([len(line) + 1 for line in lines], initial=0))
        self._starts[-1] = len(data)
        self._spent = 0
        self._shapes = memory.of(marks, lines, anew=self._note_new if anew else None, usual=usual)
        if anew:
            seldom.pace().sifted(self._spent, len(data))

    def __repr__(self) -> str:
        return f"Block({len(self._marks)} lines)"

    def _note_new(self, numbers: Sequence[int], nanoseconds: int) -> None:
        """Take note of what it took to ask about the shapes of lines, for the pace of rare rows."""
        self._spent = nanoseconds
        for number in numbers:
            seldom.pace().passed(self.data, self._starts[number], self._starts[number + 1])

    def _with_more(self) -> list[tuple[int, int, Shape]]:
        """Return the lines in which more may stand than what most logs have: where each begins and ends, and its shape."""
        more = {mark: shape for mark, shape in self._shapes.items() if shape.has_more}
        starts = self._starts
        return [(starts[number], starts[number + 1], more[mark]) for number, mark in enumerate(self._marks) if mark in more] if more else []

    def look(self) -> tuple[seldom.Look | None, list[Span]]:
        """Return what the block holds of what few logs have, None where that is nothing, and the people in it; of a block all of whose shapes were asked about."""
        more = self._with_more()
        if not more:
            return None, []
        rare = [Place(start, end, shape.rows, shape.goes_on) for start, end, shape in more if shape.rows != frozenset()]
        return seldom.look_in(self.data, rare, [(start, end) for start, end, shape in more if shape.is_beside]), list(self._people(more))

    def usual(self, loud: Loud | None) -> list[Place]:
        """Return the lines in which rows of all logs may match, with those that may, and other lines near each other as one; of a block whose shapes were asked about them."""
        places: list[Place] = []
        starts, shapes = self._starts, self._shapes
        parts = iter(loud.parts if loud is not None else [(0, len(self.data))])
        first, last = next(parts, (0, -1))
        for number, mark in enumerate(self._marks):
            start, end = starts[number], starts[number + 1]
            while last >= 0 and last <= start:
                first, last = next(parts, (0, -1))
            if not first <= start < last:
                continue
            shape = shapes[mark]
            if shape.usual is None:
                seldom.add_any(places, start, end)
            elif shape.usual:
                places.append(Place(start, end, shape.usual, shape.goes_on))
        return places

    def _people(self, lines: Iterable[tuple[int, int, Shape]]) -> Iterator[Span]:
        data = self.data
        done = count = 0
        is_ascii = data.isascii()
        for start, end, shape in lines:
            people = shape.people
            if people is None:
                line = data[start:end].rstrip(b"\n")
                places = logged_names.places(line)
                people = logged_names.find(line.decode("utf-8", "surrogatepass"), places) if places else ()
            if people:
                count += start - done if is_ascii else len(data[done:start].decode("utf-8", "surrogatepass"))
                done = start
                for span in people:
                    yield replace(span, start=count + span.start, end=count + span.end)

    def loud(self) -> Loud | None:
        """Return where anything may be found, None where that is nearly everywhere."""
        quiet = {mark: shape.quiet for mark, shape in self._shapes.items() if shape.quiet}
        if not quiet:
            return None
        numbers = [number for number, mark in enumerate(self._marks) if mark not in quiet]
        if len(numbers) > MOST * len(self._marks):
            return None
        if UNLESS_DIALLED in quiet.values():
            numbers = sorted({*numbers, *self._dialled(quiet)})
        parts = self._parts(numbers)
        return Loud(parts, self._stretches(parts))

    def _dialled(self, quiet: Mapping[int, int | None]) -> Iterator[int]:
        """Yield the lines that hold nothing unless a number is dialled, in which one may stand."""
        starts, marks = self._starts, self._marks
        asked = [number for number, mark in enumerate(marks) if quiet.get(mark) == UNLESS_DIALLED]
        for start, end in self._parts(asked, between=0):
            number = bisect_right(starts, start) - 1
            for place in dialled.places(self.data, max(start - 1, 0), end):
                while starts[number + 1] <= place:
                    number += 1
                shape = self._shapes[marks[number]]
                shape.dialled += 1
                if shape.dialled >= OFTEN and OFTEN * shape.dialled > shape.times:
                    shape.quiet = LOUD
                yield number

    def _parts(self, numbers: Iterable[int], between: int = BETWEEN) -> list[Range]:
        """Return where lines of some numbers stand, in order, as one those that have no more lines between them."""
        parts: list[Range] = []
        first = last = -1
        for number in numbers:
            if last >= 0 and number > last + 1 + between:
                parts.append((self._starts[first], self._starts[last + 1]))
                first = number
            elif last < 0:
                first = number
            last = number
        if last >= 0:
            parts.append((self._starts[first], self._starts[last + 1]))
        return parts

    def _stretches(self, parts: Sequence[Range]) -> list[Range]:
        """Return the stretches of the block in which any of some parts stand, as one where one is the next."""
        found: list[Range] = []
        at = 0
        for start, end in cut(self.data, 0, len(self.data), STRETCH):
            while at < len(parts) and parts[at][1] <= start:
                at += 1
            if at < len(parts) and parts[at][0] < end:
                found.append((found.pop()[0] if found and found[-1][1] == start else start, end))
        return found


class Memory:
    """The shapes of the lines of logs; safe to share by threads (one may be asked about twice)."""

    __slots__ = ("_counted", "_known", "_rows")

    def __init__(self) -> None:
        self._known: dict[int, Shape] = {}
        self._counted = Counter[int]()
        #: Sets of rows that shapes have, one for all that have the same.
        self._rows: dict[frozenset[int], frozenset[int]] = {}

    def __repr__(self) -> str:
        return f"Memory({len(self._known)} shapes)"

    def of(self, marks: Sequence[int], lines: Sequence[bytes], *, anew: Callable[[Sequence[int], int], None] | None, usual: bool = False) -> dict[int, Shape]:
        """Return the shapes of lines by what stands for each, ANY for those that are not known; `lines` have 0 for each digit.

        With `anew` all of them are asked about; it takes note of the numbers of lines and the nanoseconds that took. `usual` asks about the rows of all logs too.
        """
        if len(self._known) > MAX_SHAPES:
            self._known.clear()
            self._rows.clear()
        if len(self._counted) > MAX_SHAPES:
            self._counted.clear()
        known, times = self._known, Counter(marks)
        shapes = {mark: known.get(mark) for mark in times}
        news = [mark for mark, shape in shapes.items() if shape is None]
        if anew is None:
            self._counted.update({mark: times[mark] for mark in news})
            news = [mark for mark in news if self._counted[mark] >= TELLING]
        first: dict[int, int] = {}
        if news or any(shape is not None and _asks(shape, times[mark], usual=usual) for mark, shape in shapes.items()):
            first = {mark: number for number, mark in reversed(list(enumerate(marks)))}
        if news:
            began = thread_time_ns()
            for mark, shape in zip(news, _shapes([lines[first[mark]] for mark in news]), strict=True):
                known[mark] = shapes[mark] = shape
                if shape.rows:
                    shape.rows = self._rows.setdefault(shape.rows, shape.rows)
                self._counted.pop(mark, None)
            if anew is not None:
                anew([first[mark] for mark in news], thread_time_ns() - began)
        if usual:
            asked = [(shape, lines[first[mark]]) for mark, shape in shapes.items() if shape is not None and shape.usual is None and shape.rows is not None]
            table = scan.scanner(log=True).first.merged.sieve
            for (shape, line), rows in zip(asked, table.in_shapes([_alone(line) for _, line in asked]), strict=True):
                usual_rows = rows | goes_on(line)[0] if shape.goes_on else rows
                shape.usual = self._rows.setdefault(usual_rows, usual_rows)
        found: dict[int, Shape] = {}
        for mark, many in times.items():
            shape = shapes[mark] or ANY
            if shape.quiet is None and shape.times + many >= TELLING:
                shape.quiet = _quiet(lines[first[mark]], shape.usual)
            shape.times += many
            found[mark] = shape
        return found


def _asks(shape: Shape, many: int, *, usual: bool) -> bool:
    """Say whether so many more lines of a shape are reason to ask more about it."""
    return (shape.quiet is None and shape.times + many >= TELLING) or (usual and shape.usual is None and shape.rows is not None)


class _Crossing:
    """The rows and gates whose match may go on in the next line, each by its table (that of all logs, that of rare words) and its place in it, and what says that one may have begun in a line whose digits might be others."""

    def __init__(self) -> None:
        tables = scan.scanner(log=True).first, seldom.scanner().first
        assert not crossing.crossing(seldom.beside())
        self.places = [(number, place) for number, table in enumerate(tables) for place in sorted(crossing.places(table.patterns))]
        self._begun = automata.Each([widened(crossing.open_ended(tables[number].patterns[place])) for number, place in self.places])
        loose = [automata.loosened(pattern) for pattern in self._begun.patterns]  # what is counted makes many states
        self._members = [range(start, min(start + TOGETHER, len(loose))) for start in range(0, len(loose), TOGETHER)]
        self._any = automata.search("|".join(loose), max_mem=_MAX_MEM)
        self._groups = [automata.search("|".join(loose[number] for number in members), max_mem=_MAX_MEM) for members in self._members]

    def of(self, line: bytes) -> list[tuple[int, int]]:
        """Return those that may begin in a line."""
        data, anchor = _alone(line), automata.unanchored()

        def begins(match: Match) -> bool:  # what begins with the end of the line is found in the next one
            return 0 <= match(anchor, data, 0, len(data))[0][0] <= len(line)

        if not begins(self._any):
            return []
        return [self.places[number] for group, members in zip(self._groups, self._members, strict=True) if begins(group) for number in members if begins(self._begun(number))]


@cache
def _crossing() -> _Crossing:
    return _Crossing()


def goes_on(line: bytes) -> tuple[frozenset[int], frozenset[int]]:
    """Return the rows and gates of all logs, and the rare rows, that may begin in the lines of a shape and go on in the next one."""
    found = _crossing().of(line)
    return frozenset(place for number, place in found if not number), frozenset(place for number, place in found if number)


@cache
def _beside() -> Match:
    return automata.search("|".join(f"(?:{widened(pattern)})" for pattern in seldom.beside()), max_mem=_MAX_MEM)


def _alone(line: bytes) -> bytes:
    """Return a line as it stands among others."""
    return b"\n%s\n" % line


def _shapes(lines: Sequence[bytes]) -> list[Shape]:
    """Return what lines of some shapes may hold; long lines, and those with letters that are others where case is ignored, may hold anything."""
    is_plain = [len(line) <= LONGEST and not is_strange(line) for line in lines]
    plain = list(compress(lines, is_plain))
    known = map(_shape, plain, seldom.scanner().first.merged.sieve.in_shapes([_alone(line) for line in plain]))
    return [next(known) if is_one else Shape(None, None, is_beside=True, goes_on=True) for is_one in is_plain]


def _shape(line: bytes, rows: frozenset[int]) -> Shape:
    """Return what lines of a shape may hold, of which it is known which rare rows may match."""
    places, (usual, rare) = logged_names.places(line), goes_on(line)
    people = logged_names.find(line.decode("utf-8", "surrogatepass"), places) if places else ()
    return Shape(rows | rare, tuple(people), is_beside=automata.admits(_beside(), _alone(line)), goes_on=bool(usual or rare))


def _quiet(line: bytes, usual: frozenset[int] | None) -> int:
    """Say of a shape without anything that few logs have whether anything is found in its lines; `usual` are the rows of all logs that may match, None where that was not asked."""
    if b"-----" in line:
        return LOUD
    data, table = _alone(line), scan.scanner(log=True).first
    candidates = table.merged.sieve.in_shape(data) if usual is None else usual
    fertile = candidates - table.barren(candidates, data)
    if fertile and not (line.isascii() and fertile <= dialled.rows(table.rows, data)):
        return LOUD
    return UNLESS_DIALLED if fertile and dialled.may_stand_in_shape(data) else QUIET


_memory = Memory()


class _Early:
    """Counts the bytes of logs that were read."""

    def __init__(self) -> None:
        self.read = 0

    def __call__(self, size: int) -> bool:
        """Say whether fewer were read than are worth it to look at shapes; takes note of so many more."""
        self.read += size
        return self.read < START


#: Whether a block of so many bytes is among the first that a process reads.
is_early = _Early()


def of(data: bytes, *, anew: bool, usual: bool = False) -> Block:
    """Return a block of a log by the shapes of its lines, all of which are asked about when it is to be looked at `anew`, and about the rows of all logs with `usual`."""
    return Block(data, _memory, anew=anew, usual=usual)
