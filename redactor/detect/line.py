"""Everything the rules find in one line of ASCII: encoded once, and no detector asked that cannot find anything."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from redactor.detect import presidio, scan
from redactor.detect.prose import (
    credentials,
    details,
    handles,
    identifiers,
    initials,
    mentions,
    network_names,
    notes,
    prose_serials,
    purchases,
    replies,
    said_numbers,
)
from redactor.detect.review import logged_lines
from redactor.detect.search import automata, dialled, logged_names, seldom
from redactor.detect.search.automata import Match
from redactor.detect.search.merged import Merged
from redactor.detect.search.row_table import Table
from redactor.detect.search.shapes import LONGEST, MAX_SHAPES, NOUGHTS, Shapes, widened
from redactor.types import Span

#: So many shapes of lines in which nothing is found are remembered as they are.
MAX_QUIET = 1 << 13

#: The detectors beside the pattern tables, what a line has that they find something in, and the search for it; columns take several lines.
_OTHERS: tuple[tuple[Callable[[str], list[Span]], Callable[[], str], Callable[..., Match]], ...] = (
    (replies.find, replies.needed_in_line, replies.line_gate), (prose_serials.find, prose_serials.needed, prose_serials.gate),
    (notes.find, notes.pattern, notes.gate), (identifiers.find, identifiers.pattern, identifiers.gate),
    (handles.find, handles.pattern, handles.gate), (purchases.find, purchases.pattern, purchases.gate),
    (presidio.find, presidio.pattern, presidio.gate), (credentials.find, credentials.pattern, credentials.gate),
    (network_names.find, network_names.pattern, network_names.gate), (mentions.find, mentions.pattern, mentions.gate),
    (said_numbers.find, said_numbers.pattern, said_numbers.gate), (initials.find, initials.pattern, initials.gate),
)  # fmt: skip


#: What a line must have beside for one of them to be asked, as true of all lines of its shape: told by a search, and by what takes as long as to ask, which is worth it where the answer is kept.
_ALSO = {number: prose_serials.may_hold for number, (find, _, _) in enumerate(_OTHERS) if find is prose_serials.find}
_MAY_HOLD = {identifiers.find: identifiers.may_hold, handles.find: handles.may_hold, credentials.find: credentials.may_hold, presidio.find: presidio.may_hold}
_IN_SHAPE = _ALSO | {number: _MAY_HOLD[find] for number, (find, _, _) in enumerate(_OTHERS) if find in _MAY_HOLD}


def _asked(others: Iterable[int], data: bytes, also: Mapping[int, Callable[[bytes], bool]] = _ALSO) -> tuple[int, ...]:
    """Return which of the other detectors are asked of a line, of those that its words call for, in order."""
    return tuple(sorted(index for index in others if index not in also or also[index](data)))


@cache
def _gates() -> tuple[Match, ...]:
    return tuple(gate(ascii_only=True) for _, _, gate in _OTHERS)


@cache
def _tables() -> tuple[Table, Table, Table]:
    """Return the rows of the tables, those of details, and those of rare words that logs have."""
    return scan.scanner(log=False).first, details.scanner().first, seldom.scanner().first


@cache
def _searches() -> tuple[Merged, Merged, Merged]:
    rows, in_detail, rare = _tables()
    return rows.merged, in_detail.merged, rare.merged


@cache
def _which() -> automata.Which:
    """Return the search that says which of the other detectors may find something in a line, for lines that are much alike (see merged.py)."""
    return automata.which((pattern() for _, pattern, _ in _OTHERS), max_mem=presidio.MAX_MEM)


@cache
def _which_in_shape() -> automata.Which:
    """Return the same for a line whose digits might be others."""
    return automata.which((widened(pattern()) for _, pattern, _ in _OTHERS), max_mem=presidio.MAX_MEM)


class _Candidates(NamedTuple):
    """What may be found in a line, and in all that have its shape: the rows of the tables, the other detectors, the rows of details, those of rare words. People are in none of them: whom the tagger sees hangs on no digit, and a line in which it sees somebody is not learnt.

    `is_nothing` says that it is none of them, `is_dialled` that it is a telephone number that begins with a nought, no more;
    `is_plain` whether all the lines are just what they say, None where nobody has asked.
    """

    rows: frozenset[int]
    others: tuple[int, ...]
    details: frozenset[int]
    seldom: frozenset[int] = frozenset()
    is_nothing: bool = False
    is_dialled: bool = False
    is_plain: bool | None = None


def _learned(data: bytes) -> _Candidates:
    rows, in_detail, rare = (table.merged.sieve.in_shape(data) for table in _tables())
    others = _asked(_which_in_shape()(data) or (), data, _IN_SHAPE)
    fertile, *beyond = (candidates - table.barren(candidates, data) for table, candidates in zip(_tables(), (rows, in_detail, rare), strict=True))
    is_dialled = not (others or any(beyond)) and fertile <= dialled.rows(_tables()[0].rows, data)
    return _Candidates(rows, others, in_detail, rare, is_nothing=is_dialled and not fertile, is_dialled=is_dialled)


def hangs_on_digits(data: bytes, without: bytes, names: frozenset[str]) -> bool:
    """Say whether other digits in a line of ASCII might change what the rows find in it, but for those of certain names; it costs about as much as to look at twenty lines.

    `without` is the line with letters for the digits that are not asked about: they stay, or are of a kind. Numbers that begin with a nought are
    told by `dialled.may_hold` (`may_be_dialled`).
    """
    return any(table.hangs_on_digits(data, without, names) for table in (*_tables(), scan.scanner(log=False).gated))


def in_shape(data: bytes) -> frozenset[tuple[int, int]]:
    """Return the rows that may match in a line of ASCII or in one with other digits, and the gates, by their table and their place in it."""
    return frozenset((number, index) for number, table in enumerate((*_tables(), scan.scanner(log=False).gated)) for index in table.merged.sieve.in_shape(data))


def may_be_dialled(data: bytes) -> bool:
    """Say whether a number that begins with a nought may stand in a line whose digits are others."""
    return any(not table.merged.sieve.in_shape(data).isdisjoint(dialled.rows(table.rows, data)) for table in _tables())


def all_patterns() -> Iterator[str]:
    """Yield the patterns of all rows, of their gates, and of the other detectors."""
    for table in _tables():
        yield from table.patterns
    yield from (pattern() for _, pattern, _ in _OTHERS)


_shapes = Shapes(_learned)
#: The shapes of lines in which nothing is found and which are just what they say: in none of them, or (False) in none that has no nought as telephone numbers begin with.
_quiet: dict[bytes, bool] = {}


#: What is known of a line: what stands for its shape, and what may be found in lines of that shape.
Seen = tuple[bytes, _Candidates | None]


def is_quiet(data: bytes) -> bool:
    """Say whether a line of ASCII is known by its shape to be just what it says and to hold nothing that is found."""
    quiet = _quiet.get(data.translate(NOUGHTS))
    return quiet is True or (quiet is False and not dialled.may_hold(data))


def may_be(text: str) -> bool:
    """Say whether a text of ASCII may be a line that is known by its form."""
    return len(text) <= LONGEST and "\n" not in text and "-----" not in text


def looked_at(data: bytes, spans: Sequence[Span], others: Callable[[], bool] | None = None) -> None:
    """Take note of what was found in a line by other ways than `find`; `others` says whether what these do not ask finds anything, where they leave something out."""
    mark, known = _shapes.of(data)
    if known is None:
        _take_note(mark, data, spans, others)


def _take_note(mark: bytes, data: bytes, spans: Sequence[Span], others: Callable[[], bool] | None = None) -> None:
    """Take note of what was found in a line whose shape is not known: one with people is not learnt, for they are none of the candidates."""
    if not spans:
        _shapes.had_nothing(mark, data, others)
    elif others is None and not any(span.detector in logged_names.TAGGED for span in spans):
        _shapes.had_something(mark, data)


def in_known_shape(text: str, data: bytes, is_plain: Callable[[bytes], bool]) -> list[Span] | None:
    """Return what the rules for texts find in a line that is not quiet, without what logs are asked as well; None where its shape is not known. `is_plain` as for `seen`."""
    by_shape = seen(data, is_plain)
    if by_shape is None:
        return []
    known = by_shape[1]
    if known is None:
        return None
    rows, in_detail, _ = _searches()
    return [] if known.is_nothing else _by_rules(text, data, rows.first_of(known.rows, data), known.others, in_detail.first_of(known.details, data))


def seen(data: bytes, is_plain: Callable[[bytes], bool]) -> Seen | None:
    """Return what is known by its shape of a line of ASCII that was not quiet before, None when that is all: nothing is found in it and, as `is_plain` says of the shape, it is just what it says."""
    mark, known = found = _shapes.of(data)
    if known is None:
        return found
    if known.is_plain is None:
        known = known._replace(is_plain=is_plain(data))
        _shapes.keep(mark, known)
    if known.is_plain and known.is_dialled:  # as what is nothing is as well
        if len(_quiet) >= MAX_QUIET:
            _quiet.clear()
        _quiet[data.translate(NOUGHTS)] = known.is_nothing
        if is_quiet(data):
            return None
    return mark, known


def is_plain(by_shape: Seen) -> bool:
    """Say whether a line is just what it says by what `seen` said of it; where not, it has to be looked at."""
    known = by_shape[1]
    return known is not None and known.is_plain is True


#: The people in lines, by what stands for their shape: a line that differs from one in its digits alone has them at the same places.
_seen_people: dict[bytes, tuple[Span, ...]] = {}


def _people(mark: bytes, text: str) -> Sequence[Span]:
    known = _seen_people.get(mark)
    if known is None:
        known = tuple(logged_names.find(text))
        if mark:
            if len(_seen_people) >= MAX_SHAPES:
                _seen_people.clear()
            _seen_people[mark] = known
    return known


def _by_rules(text: str, data: bytes, first: tuple[int, int], others: Iterable[int], told: tuple[int, int]) -> list[Span]:
    """Return what the rows find in a line from where the first of them matches, the other detectors, and the rows of details from where their first does."""
    spans = scan.find_from(first, text, data) if first[0] >= 0 else []
    for index in others:
        spans += _OTHERS[index][0](text)
    if told[0] >= 0:
        spans += details.find_from(told, text, data)
    return spans


def find(text: str, data: bytes, by_shape: Seen | None = None) -> list[Span]:
    """Return what the rules find in a line, detector by detector; `data` are its bytes, one for each character, `by_shape` what `seen` said of it."""
    mark, known = by_shape or _shapes.of(data)
    if known is not None and known.is_nothing:
        return []
    anchor, size, (rows, in_detail, rare) = automata.unanchored(), len(data), _searches()
    if known is not None:
        first, others, told, logged = rows.first_of(known.rows, data), known.others, in_detail.first_of(known.details, data), rare.first_of(known.seldom, data)
        people: Sequence[Span] = ()
    else:
        people = _people(mark, text)
        first, told, logged = rows(anchor, data, 0, size)[0], in_detail(anchor, data, 0, size)[0], rare(anchor, data, 0, size)[0]
        if scan.is_sifting():
            others = _asked((index for index, gate in enumerate(_gates()) if gate(anchor, data, 0, size)[0][0] >= 0), data)
        else:
            others = _asked(_which()(data) or (), data)
    spans = _by_rules(text, data, first, others, told)
    if logged[0] >= 0:
        spans += seldom.find_from(logged, text, data)
    if people:
        spans = logged_names.believed([*spans, *people])
    if spans:
        spans += logged_lines.beside(text, spans)
    if known is None:
        _take_note(mark, data, spans)
    return spans
