"""People in blocks of logs: `card 0009417733 -> GRANTED Deshawn R`, `callback for Anneliese Quastenberger-Lindqvor`.

The tagger (detect/line_people) says who is one; it is asked about lines with a name of the table of forenames (words/forenames.py), which holds what is
no word of many languages, no software and no maker, or with words side by side as in a name. To know that a block has none of 40,000 words costs a fiftieth of what reading it does: a look at
its words at first, for a process that reads one line need not wait for an automaton; one search of RE2 later on.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import accumulate, groupby

from redactor import regex
from redactor.detect.rows.fields import DESK_WORDS
from redactor.detect.search import automata, gated
from redactor.detect.words import forename_table
from redactor.detect.words.folding import fold
from redactor.types import Span

#: Bytes that are read before the table is made a set, and before it is made an automaton: 20 and 100 ms.
SET_AFTER, AUTOMATON_AFTER = 1 << 14, 1 << 20
#: Letters of the shortest name.
LEAST = 4
_MAX_MEM = 64 << 20
_LETTERS = bytes(byte if 65 <= byte <= 90 or 97 <= byte <= 122 or byte >= 128 else 32 for byte in range(256))  # noqa: PLR2004 - those of ASCII, and all bytes beyond
_WORD = re.compile(rb"[A-Za-z\x80-\xff]{4,}")
#: Characters of the longest line that is read whole; of a longer one what stands around a name is.
_LINE, _AROUND = 4096, 256
#: What a finding says of its evidence; sure where it stands, and no reason to look for the name elsewhere.
DETECTOR, _SCORE = "context:person_in_line", 0.75
#: The same of a full name that is so sure that it is looked for elsewhere; from which sum of its words on.
SURE, SURE_FROM, _SURE_SCORE = "context:full_name_in_line", 12, 0.8
TAGGED = (DETECTOR, SURE)
_CAPITALS = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ")
_NO_LETTERS = frozenset(range(128)) - _CAPITALS - frozenset(b"abcdefghijklmnopqrstuvwxyz")


@cache
def _table() -> bytes:
    """Return the names that are one however they are written, in small letters, a blank before and behind each."""
    return f" {forename_table.parts()[0]} ".replace("\n", " ").encode()


@cache
def _names() -> frozenset[bytes]:
    """Return the names as they stand in logs: with a capital, or in capitals."""
    words = forename_table.parts()[0].split()
    return frozenset(form.encode() for word in words for form in (word.capitalize(), word.upper()))


@cache
def _automaton() -> automata.Match:
    """Return the search for names that begin with a capital, however they go on: forms of two cases would be twice as much, which RE2 reads a hundred times as slowly."""
    words = sorted(word for word in forename_table.parts()[0].split() if word.isascii())
    by_letter = ((letter.upper(), "|".join(word[1:] for word in of_letter)) for letter, of_letter in groupby(words, lambda word: word[0]))
    return automata.search(rf"(?:^|[^A-Za-z])(?:{'|'.join(f'{letter}(?i:{rests})' for letter, rests in by_letter)})(?:[^A-Za-z]|$)", max_mem=_MAX_MEM, ascii_only=True)


class _Gate:
    """Says which names stand in a block; counts what it has read."""

    def __init__(self) -> None:
        self.read = 0

    def places(self, data: bytes) -> list[int]:
        """Return where in a block such names stand, in bytes and in order."""
        self.read += len(data)
        if self.read > AUTOMATON_AFTER and data.isascii():
            return list(_searched(data))
        names = self.names(data)
        return [word.start() for word in _WORD.finditer(data) if word[0] in names] if names else []

    def names(self, data: bytes) -> set[bytes]:
        """Return the names among the words of a block."""
        words = {word for word in set(data.translate(_LETTERS).split()) if len(word) >= LEAST and (word[0] in _CAPITALS or word[0] >= 128)}  # noqa: PLR2004
        if self.read > SET_AFTER:
            names = _names()
            return {word for word in words if word in names or (word.isascii() and word.capitalize() in names)}
        table = _table()
        return {word for word in words if _in_small(word) in table}


def _searched(data: bytes) -> Iterator[int]:
    match, anchor, size = _automaton(), automata.unanchored(), len(data)
    start, end = match(anchor, data, 0, size)[0]
    while start >= 0:
        yield start + (data[start] not in _CAPITALS)
        start, end = match(anchor, data, end - (data[end - 1] in _NO_LETTERS), size)[0]  # the sign behind one name is the sign before the next


def _in_small(word: bytes) -> bytes:
    text = word.decode("utf-8", "replace")
    return b" %s " % text.lower().encode() if word.isascii() or text in (text.capitalize(), text.upper()) else b"\x00"


_gate = _Gate()


def places(data: bytes, among: Sequence[tuple[int, int]] | None = None) -> list[int]:
    """Return where in a block of a log such names stand, or words side by side that may be one; in bytes and in order. `among` are the parts of it, whole lines, in which any may, where that is known."""
    from redactor.detect.line_people import gate

    if among is not None:
        return [start + place for start, end in among for place in places(data[start:end])]
    names, pairs = _gate.places(data), list(gate.places(data))
    return sorted({*names, *pairs}) if names and pairs else names or pairs


#: Who wrote a program, as it says when it starts: everybody knows.
_WRITTEN_BY = gated.compile(r"copyright|\(c\)|©|\bauthors?\b|\bwritten by\b|\bmaintain(?:er|ed)\b", re.IGNORECASE)

#: Before a maker's name or a firm's in a certificate.
_CALLED = regex.compile(r"(?:\b(?:vendor|manufacturer|maker|make|brand|product|hersteller|fabricant|fabricante|produttore|fabrikant)\W{1,4}|\bOU?=|\b(?:kernel|os|sys|distro|driver|plugin|module|package|theme|font|channel|queue|topic|policy|role|zone|region|cluster|model|product|app|service|program|class|table|event|job)(?:[_ -]?name)?[\"']{0,2}\s?[=:]\s?[\"']?)\Z", re.IGNORECASE)
_BEFORE = 24
#: What stands behind the name of a firm or of its program.
_NEXT = regex.compile(r" ([^\W\d_]+)")
_THINGS = DESK_WORDS | {"app"}
#: Firms that are called after their founders, and are meant where one stands alone.
_FIRMS = frozenset("siemens ford bosch daimler porsche miele philips tesla dell honda toyota suzuki yamaha mitsubishi kawasaki nissan mazda peugeot citroen renault ferrari krupp thyssen henkel merck roche pfizer boeing lockheed disney heinz kellogg nestle hilton marriott walmart tesco aldi lidl kroger deloitte bayer dyson prada gucci chanel hermes".split())


def find(text: str, at: Sequence[int] | None = None) -> list[Span]:
    """Return the people in a block of a log, in order; `at` is what `places` says of its bytes, where that was asked."""
    data = b"" if at is not None and text.isascii() else text.encode("utf-8", "surrogatepass")
    if at is None:
        at = places(data)
    found: list[Span] = []
    byte = character = 0
    start = end = read = -1
    here: list[int] = []
    for place in at:
        if data:
            character += len(data[byte:place].decode("utf-8", "surrogatepass"))
            byte = place
        else:
            character = place
        if character > read:
            found += _in_line(text, start, end, here)
            here = []
            start, end = text.rfind("\n", 0, character) + 1, text.find("\n", character)
            end = read = len(text) if end < 0 else end
            if end - start > _LINE:
                start, end = max(start, character - _AROUND), min(end, character + 2 * _AROUND)
                read = end - _AROUND
        here.append(character)
    found += _in_line(text, start, end, here)
    return sorted(set(found), key=lambda span: span.start)


def of_texts(texts: Sequence[str]) -> dict[int, list[Span]]:
    """Return the people in each of some texts in which there are any, by their index; where there may be is seen by one search over all of them."""
    parts = [text.encode("utf-8", "surrogatepass") for text in texts]
    starts = list(accumulate((len(part) + len(automata.BORDER) for part in parts), initial=0))
    by_text: dict[int, list[int]] = {}
    for place in places(automata.BORDER.encode().join(parts)):
        number = bisect_right(starts, place) - 1
        by_text.setdefault(number, []).append(place - starts[number])
    people = ((number, find(texts[number], at)) for number, at in by_text.items())
    return {number: spans for number, spans in people if spans}


def _in_line(text: str, start: int, end: int, at: Sequence[int]) -> list[Span]:
    """Return the people in a line, or a part of a long one, in which words that may be names stand at some places."""
    if not at:
        return []
    from redactor.detect.line_people import tagger

    line = text[start:end]
    if not any(tagger.may_be(line, place - start) for place in at) or _WRITTEN_BY.search(line):
        return []
    people = [replace(span, start=start + span.start, end=start + span.end) for span in in_line(line)]
    return [span for span in people if not (span.start == start and text[start - 1 : start].strip()) and not (span.end == end and text[end : end + 1].strip())]  # cut off: the next part has it whole


def in_line(line: str) -> list[Span]:
    """Return the people in a line: what the tagger says, but for things that are called after people and makers behind a word for one."""
    from redactor.detect.line_people import tagger
    from redactor.detect.words import forenames

    def is_thing(start: int, end: int) -> bool:
        space = max(line.rfind(" ", start, end), line.rfind("-", start, end))  # before a last word that makes a street, a school or a firm of a name
        behind = _NEXT.match(line, end)
        return fold(line[start:end]) in _FIRMS or (behind is not None and behind[1].lower() in _THINGS) or any(forenames.called_after(line, start, last) for last in (end, space) if last > start)

    return [
        Span(start, end, "PERSON", *((_SURE_SCORE, SURE) if least >= SURE_FROM and " " in line[start:end] else (_SCORE, DETECTOR)))
        for start, end, least in tagger.people(line)
        if not (_CALLED.search(line, max(0, start - _BEFORE), start) or is_thing(start, end))
    ]


def believed(spans: list[Span]) -> list[Span]:
    """Return spans without the people in a part of something else (a host, an account, an address), and without those who differ from what a rule says by the title before them."""
    people = [span for span in spans if span.detector in TAGGED]
    if not people or len(people) == len(spans):
        return spans
    others = sorted((span for span in spans if span.entity != "PERSON" and span.end - span.start > LEAST), key=lambda span: span.start)
    starts, reach = [span.start for span in others], list(accumulate((span.end for span in others), max))
    named: dict[int, int] = {}
    for span in spans:
        if span.entity == "PERSON" and span.detector not in TAGGED:
            named[span.end] = max(named.get(span.end, 0), span.start)

    def is_wrong(one: Span) -> bool:
        at = bisect_right(starts, one.start)
        while at and reach[at - 1] >= one.end:
            at -= 1
            if others[at].end >= one.end and others[at].end - others[at].start > one.end - one.start:
                return True
        return named.get(one.end, 0) - one.start == _TITLE
    wrong = {one for one in people if is_wrong(one)}
    return [span for span in spans if span not in wrong] if wrong else spans


#: Characters of the shortest title, `M.` of French, with the blank behind it; an initial reads alike, and a rule that saw none knows better.
_TITLE = 3
