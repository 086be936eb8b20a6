"""A text that was redacted before: what is found in it only because our tokens stand where values stood is no value.

A token looks like nothing, so that no detector reads it; but the question above it seems unanswered then, the name before it at the
end of its line, the label before it that of what stands behind. So what is found beside tokens is looked for a second time, with a
typical value in place of each: whatever the first pass left, it left beside a value.
"""

from __future__ import annotations

import bisect
from collections.abc import Callable, Mapping, Sequence
from functools import cache

from redactor.detect import overlaps
from redactor.detect.search import automata
from redactor.text import protected
from redactor.text.view import View, from_pieces
from redactor.types import Span

#: A value of each entity as it stands in texts, without any label of its own; invented ones.
TYPICAL: Mapping[str, str] = {
    "PERSON": "Maria Garcia",
    "USERNAME": "mgarcia77",
    "EMAIL_ADDRESS": "maria.garcia77@example.com",
    "PHONE_NUMBER": "+1 415 555 0132",
    "POSTAL_ADDRESS": "12 Elm Street, Springfield, IL 62704",
    "POSTCODE": "62704",
    "LOCATION": "Springfield",
    "DATE_OF_BIRTH": "1984-03-09",
    "AGE": "34",
    "CUSTOMER_ID": "204918",
    "EMPLOYEE_ID": "E10442",
    "IP_ADDRESS": "203.0.113.9",
    "MAC_ADDRESS": "00:1b:44:11:3a:b7",
    "HOSTNAME": "DESKTOP-7QK2M1P",
    "SSID": "GarciaFamily",
    "URL": "https://example.com/u/mgarcia77",
    "GEO_COORDINATES": "48.85837, 2.29448",
    "SERIAL_NUMBER": "5CG1234XYZ",
    "IMEI": "490154203237518",
    "IMSI": "310150123456789",
    "ICCID": "8914800000000000001",
    "DEVICE_ID": "550e8400-e29b-41d4-a716-446655440000",
    "PURCHASE_DATE": "2023-11-04",
    "PASSWORD": "Tulip!94xQ",
    "SECRET": "b7Q3c9Ze1a4Kd8f2Rc6e0Ma9b5Td7x4W",
    "AUTH_TOKEN": "b7Q3c9Ze1a4Kd8f2Rc6e0Ma9b5Td7x4W",
    "COOKIE": "b7Q3c9Ze1a4Kd8f2Rc6e0Ma9b5Td7x4W",
    "ONE_TIME_CODE": "481516",
    "CREDIT_CARD": "4111 1111 1111 1111",
    "IBAN_CODE": "DE89 3704 0044 0532 0130 00",
    "US_SSN": "078-05-1120",
    "NATIONAL_ID": "X1234567",
    "BANK_ACCOUNT": "12345678",
    "CRYPTO": "1BoatSLRHtKNngkdXEeobR76b53LETtpyT",
    "SEARCH_QUERY": "running shoes",
}

#: A text as it is, and where encoded texts stand in it that have a token in them.
Source = tuple[str, Sequence[tuple[int, int]]]
Detect = Callable[[Sequence[str]], dict[int, list[Span]]]


def is_own(text: str) -> bool:
    """Say whether a text has a token that names an entity; what merely looks like one (`<TABLE>`) does not."""
    return any(name in TYPICAL for _, _, name in protected.places(text))


@cache
def _own() -> automata.Match:
    return automata.search(f"<(?:{'|'.join(TYPICAL)})[:>]")


def has_own(data: bytes) -> bool:
    """Say the same of a log, where tokens stand as they are, in no time."""
    return _own()(automata.unanchored(), data, 0, len(data))[0][0] >= 0


def confirm(found: dict[int, list[Span]], sources: Mapping[int, Source], detect: Detect) -> None:
    """Take out of `found` what is not found when values stand where the tokens of its text are.

    Arguments: `found` has the spans by the index of their text, `sources` the texts by the same index, `detect` is what found them.
    """
    doubted: dict[int, tuple[str, list[tuple[int, int, str]]]] = {}
    for index, (source, done) in sources.items():
        tokens = protected.places(source) if found.get(index) else []
        if found.get(index) and (done or any(name in TYPICAL for _, _, name in tokens)):
            doubted[index] = source, sorted([*tokens, *((*place, "") for place in done)])
    if not doubted:
        return
    told = [_told(source, tokens) for source, tokens in doubted.values()]
    again = detect([view.text for view in told])
    for number, (index, (source, tokens)) in enumerate(doubted.items()):
        there = protected.outside(source, _there(told[number], again.get(number, [])), tokens)
        found[index] = _of_both(protected.outside(source, found[index], tokens), there)


def confirmed(text: str, find: Callable[[str], Sequence[Span]]) -> list[Span]:
    """Return the disjoint spans that `find` has of one text with tokens, none in a token or because of one."""
    found = {0: overlaps.resolve(find(protected.blanked(text)))}
    confirm(found, {0: (text, ())}, lambda texts: {number: list(find(one)) for number, one in enumerate(texts)})
    return found[0]


def _told(source: str, tokens: Sequence[tuple[int, int, str]]) -> View:
    return from_pieces("told", source, [(start, end, TYPICAL[name]) for start, end, name in tokens if name in TYPICAL])


def _there(told: View, spans: Sequence[Span]) -> list[Span]:
    """Return spans of the text with values in offsets of the text with tokens."""
    there = []
    for span in spans:
        if span.start < span.end:
            start, end = told.source(span.start, span.end)
            there.append(Span(start, end, span.entity, span.score, span.detector))
    return there


def _of_both(spans: Sequence[Span], others: Sequence[Span]) -> list[Span]:
    """Return the spans that overlap one of `others` of the same entity."""
    starts: dict[str, list[int]] = {}
    reach: dict[str, list[int]] = {}
    for other in sorted(others, key=lambda one: one.start):
        ends = reach.setdefault(other.entity, [])
        starts.setdefault(other.entity, []).append(other.start)
        ends.append(max(other.end, ends[-1] if ends else 0))
    kept = []
    for span in spans:
        at = bisect.bisect_left(starts.get(span.entity, []), span.end)
        if at and reach[span.entity][at - 1] > span.start:
            kept.append(span)
    return kept
