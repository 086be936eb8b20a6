"""What texts and records are searched by: every detector, the search that says of many texts in which it may find something, what is added.

`redact_log` looks by the tables of scan.py and tables.py alone and never imports this module.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from redactor import regex
from redactor.detect import line, names, overlaps, presidio, scan, stencils, tables
from redactor.detect.columns import about_pages, bare_tables, serial_lists, vouched
from redactor.detect.name_review import reviewer
from redactor.detect.prose import (
    chat_exports,
    credentials,
    details,
    form_cells,
    handles,
    identifiers,
    initials,
    mailbox,
    mentions,
    network_names,
    notes,
    posters,
    prose_serials,
    purchases,
    replies,
    said_numbers,
)
from redactor.detect.review import (
    beside,
    cuts,
    logged_lines,
    mail_facts,
    name_parts,
    owners,
    repeats,
    rests,
    speakers,
    spelled,
    things,
    trade_names,
)
from redactor.detect.search import digests, logged_names, machine_ids, seldom
from redactor.detect.search.automata import Match
from redactor.detect.words import built_names, forenames, names_cyrillic, names_east
from redactor.types import Span

__all__ = ["GATES", "RULES", "Detector", "add_neighbours", "as_logged", "line", "names", "of_lists", "of_logged_line", "presidio", "reviewer", "scan", "stencils"]

Detector = Callable[[str], Iterable[Span]]

#: The search that says of many texts at once which of them a detector may find something in.
GATES: dict[Detector, Callable[..., Match]] = {
    scan.find: scan.gate, tables.find: tables.gate, replies.find: replies.gate, prose_serials.find: prose_serials.gate,
    notes.find: notes.gate, presidio.find: presidio.gate, details.find: details.gate,
    identifiers.find: identifiers.gate, handles.find: handles.gate, purchases.find: purchases.gate,
    credentials.find: credentials.gate, network_names.find: network_names.gate, serial_lists.find: serial_lists.gate,
    bare_tables.find: bare_tables.gate, about_pages.find: about_pages.gate, mentions.find: mentions.gate,
    said_numbers.find: said_numbers.gate, initials.find: initials.gate, form_cells.find: form_cells.gate,
}  # fmt: skip
#: Those without a gate say at once of a text of one line that they find nothing in it.
RULES: tuple[Detector, ...] = (*GATES, posters.find, chat_exports.find)

#: Behind these stands what belongs to them.
_FOLLOWED = frozenset(("PERSON", *beside.GO_ON))


#: What the names of mail programs are taken for.
_NAMED = frozenset(("PERSON", "USERNAME", "HOSTNAME"))


def of_lists(text: str) -> list[Span]:
    """Return people, accounts and machines by lists of names, which belong to the names model: not asked with names off."""
    return [*forenames.find(text), *built_names.find(text), *names_cyrillic.find(text), *names_east.find(text)]


def as_logged(texts: Sequence[str], found: Mapping[int, list[Span]]) -> dict[int, list[Span]]:
    """Return, of some texts of which `found` tells what the rules find, all that is found in those in which the searches for logs see more, by their index."""
    more: dict[int, list[Span]] = {}
    people, rare = logged_names.of_texts(texts), seldom.in_lines(texts)
    for number in sorted({*people, *rare, *found}):
        text, spans = texts[number], [*found.get(number, ()), *rare.get(number, ())]
        if number in people:
            spans = logged_names.believed([*spans, *(person for person in people[number] if not trade_names.is_firm(text, person.start, person.end))])
        if "\n" not in text:
            spans += logged_lines.beside(text, spans)
        if text and (number in people or len(spans) > len(found.get(number, ()))):
            more[number] = spans
    return more


def of_logged_line(text: str, spans: list[Span]) -> list[Span]:
    """Return what stands in a line of a log that is somebody's: `spans`, which the rules for texts find, and what its form says and the people in it."""
    people = spans = logged_lines.trimmed(text, spans)
    if logged_lines.may_number(text):
        said = machine_ids.told(text)
        people = [*spans, *logged_names.find(said), *scan.find(said, log=True)]
    return [*spans, *logged_lines.find(text, people)]


def add_neighbours(text: str, spans: list[Span]) -> None:
    """Add to what was found in a text what stands beside it (the name before an address, the age behind a name); speakers say no fields."""
    spans[:] = [span for span in spans if not digests.are_cut(text, span.start, span.end)]
    kept = things.taken_back(text, speakers.unspoken(text, spans))
    if len(kept) < len(spans):
        kept += _under(text, spans, kept)
    spans[:] = cuts.well_cut(text, rests.without_rests(text, name_parts.widened(text, kept)))
    entities, has_lines = {span.entity for span in spans}, "\n" in text
    if "SERIAL_NUMBER" in entities:
        spans += serial_lists.ends(text, spans)
        spans += serial_lists.siblings(text, spans)
    if has_lines:
        spans += vouched.find(text, spans)
    names = mailbox.names(text, spans) if "EMAIL_ADDRESS" in entities else []
    spans += names
    if names or not _FOLLOWED.isdisjoint([span.entity for span in spans]):
        spans += beside.find(text, spans)
        spans += owners.find(text, spans)
    spans += repeats.find(text, spans)
    spans += spelled.find(text, spans)
    if not _NAMED.isdisjoint([span.entity for span in spans]):
        spans[:] = [span for span in spans if span.entity not in _NAMED or span.detector.startswith("label:") or not mail_facts.is_program(text[span.start : span.end])]
    if "mid:" in text or "cid:" in text:
        spans[:] = mail_facts.without_pointers(text, spans)
    if has_lines and mail_facts.may_hold(text):
        spans[:] = mail_facts.without(text, spans)


#: Characters behind what was taken back that may belong to a value which begins in it.
_BEHIND = 64
_WORD_END = regex.compile(r"\s")


def _under(text: str, spans: list[Span], kept: list[Span]) -> list[Span]:
    """Return what stands from the second word on in what a shape called personal and a review took back: `06 198.51.100.7` is no telephone number, and no search went on in it."""
    found: list[Span] = []
    entities: set[str] = set()
    places = overlaps.taken(kept)
    for span in spans:
        if span.detector.startswith("model:") or overlaps.is_taken(span.start, span.end, *places):
            continue
        gap = _WORD_END.search(text, span.start, span.end)
        if gap is None:
            continue
        entities.add(span.entity)
        behind = _WORD_END.search(text, span.end, span.end + _BEHIND)
        piece = text[gap.end() : behind.start() if behind else span.end + _BEHIND]
        found += [Span(one.start + gap.end(), one.end + gap.end(), one.entity, one.score, one.detector) for one in scan.find(piece)]
    found = [span for span in found if span.entity not in entities and not overlaps.is_taken(span.start, span.end, *places)]
    return things.taken_back(text, found) if found else found
