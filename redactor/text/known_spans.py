"""Known identities among what was detected in a text: which values say whose they are, and what else stands there of somebody."""

from __future__ import annotations

import bisect
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import accumulate

from redactor import regex
from redactor.detect import overlaps
from redactor.detect.known import KNOWN_SCORE, KnownIdentities
from redactor.detect.review import mail_facts
from redactor.detect.search import logged_values
from redactor.detect.words import built_names
from redactor.text.protected import says_something
from redactor.types import Span

#: Says of a span in a text whether the policy lets it stay as it is.
Keeps = Callable[[Span, str], bool]

#: Spans inside which a known part changes nothing: the whole goes anyway.
_CONTAINERS = frozenset(
    "EMAIL_ADDRESS AUTH_TOKEN SECRET COOKIE PASSWORD PERSON USERNAME POSTAL_ADDRESS HOSTNAME SERIAL_NUMBER DEVICE_ID MAC_ADDRESS PHONE_NUMBER "
    "CREDIT_CARD IBAN_CODE IMEI ICCID IMSI".split()
)

#: Stands for a span in what is around it.
_MARK = "\x1f"
#: Beside a span, what may belong to the same value or name: letters and signs without a space between, an initial, digits, another span.
_MORE_OF_IT = regex.compile(r"""[\w.@\-+%&/\\='’#]\x1f|(?<![^\W_])[^\W_][\W_]{1,3}\x1f|\d\w{0,24}[\W_]{1,3}\x1f|\x1f[^\x1f]{0,8}\x1f|\x1f[\w@\-+%&/\\='’#]|\x1f\.[^\s]|\x1f[\W_]{1,3}(?:\w{0,24}\d|[^\W_](?![^\W_])|ext)""", re.IGNORECASE)

#: Characters from a span up to which `_MORE_OF_IT` looks: 24 of a word, a digit, three signs and the one before.
_REACH = 32


def adopted(text: str, spans: list[Span], known: KnownIdentities) -> list[Span]:
    """Return the spans, with whose they are where a value is just one that was collected."""
    result: list[Span] = []
    for span in spans:
        if span.identity < 0:
            value = text[span.start : span.end]
            if not value.isprintable() or "  " in value:
                value = " ".join(value.split())
            whose = known.identity(span.entity, value)
            if whose >= 0:
                if result and _is_same(result[-1], span, whose):
                    continue  # seen in two ways, as fields are
                span = Span(span.start, span.end, span.entity, KNOWN_SCORE, _KNOWN_AS[span.entity], whose)  # noqa: PLW2901
        result.append(span)
    return result


def _is_same(known: Span, span: Span, whose: int) -> bool:
    return known.identity == whose and known.start == span.start and known.end == span.end and known.entity == span.entity and known.detector == _KNOWN_AS[span.entity]


class _KnownAs(dict[str, str]):
    def __missing__(self, entity: str) -> str:
        name = self[entity] = f"known:{entity.lower()}"
        return name


#: What a span of a known identity says of its evidence, by its entity.
_KNOWN_AS = _KnownAs()


def is_all_of(text: str, spans: Sequence[Span]) -> bool:
    """Say whether there is one span, which is all of a text."""
    return len(spans) == 1 and spans[0].start == 0 and spans[0].end == len(text) > 0


def is_complete(text: str, spans: Sequence[Span]) -> bool:
    """Say whether spans that know whose they are cover all letters and digits of a text: a known identity adds nothing to them."""
    if is_all_of(text, spans):  # as a field is
        return spans[0].identity >= 0
    position, entity = 0, ""
    for span in spans if len(spans) < 2 else sorted(spans, key=lambda span: span.start):  # noqa: PLR2004
        if span.identity < 0:
            return False
        if span.entity != entity if span.start < position else says_something(text[position : span.start]):
            return False
        position, entity = max(position, span.end), span.entity
    return position > 0 and not says_something(text[position:])


def standing_alone(text: str, spans: Sequence[Span]) -> list[str]:
    """Return the values of the spans that know whose they are when nothing beside any of them can be more of it, else none."""
    own = sorted({(span.start, span.end) for span in spans if span.identity >= 0})
    if not own or _MARK in text:
        return []
    around, position = [], 0
    for start, end in own:
        if start < position:
            return []
        around.append(_beside(text, position, start))
        position = end
    around.append(_beside(text, position, len(text)))
    return [] if _MORE_OF_IT.search(_MARK.join(around)) else [text[start:end] for start, end in own]


def _beside(text: str, start: int, end: int) -> str:
    """Return what stands between two spans as far as it may be more of either."""
    return text[start:end] if end - start <= 2 * _REACH else text[start : start + _REACH] + text[end - _REACH : end]


def with_known(
    text: str, spans: Sequence[Span], known: KnownIdentities | None, keeps: Keeps
) -> list[Span]:
    """Return the disjoint spans of a text after known identities were added to what was detected in it.

    A part inside a larger value goes with it, unless `keeps` says that the policy lets the larger value stay.
    """
    hits = known.find(text) if known is not None and len(known) else []
    if hits and mail_facts.may_hold(text):
        hits = mail_facts.without(text, hits)
    if not hits:
        return overlaps.resolve(spans, text)
    spans = without_guesses(spans, hits)
    kept, adopted = [], list(spans)
    order = sorted((i for i, span in enumerate(spans) if span.entity in _CONTAINERS), key=lambda i: spans[i].start)
    starts = [spans[i].start for i in order]
    reach = list(accumulate((spans[i].end for i in order), max))
    for hit in hits:
        # only spans that begin no later than the hit and reach its end: few, however many spans there are
        at = bisect.bisect_right(starts, hit.start)
        around = []
        while at and reach[at - 1] >= hit.end:
            at -= 1
            around.append(order[at])
        container = next((i for i in sorted(around) if _contains(adopted[i], hit) and not keeps(adopted[i], text)), None)
        if container is None:
            machine = machine_of(text, hit)
            kept.append(hit if machine is hit or keeps(machine, text) else machine)
        elif adopted[container].entity == hit.entity and adopted[container].identity < 0:
            adopted[container] = replace(adopted[container], identity=hit.identity)
    return overlaps.resolve([*adopted, *kept], text)


def without_guesses(spans: Sequence[Span], hits: Sequence[Span]) -> Sequence[Span]:
    """Return spans without what the tagger of values alone says where somebody known stands."""
    if not any(span.detector == logged_values.DETECTOR for span in spans):
        return spans
    known = sorted((hit.start, hit.end) for hit in hits)
    starts, reach = [start for start, _ in known], list(accumulate((end for _, end in known), max))

    def is_known(span: Span) -> bool:
        before = bisect.bisect_left(starts, span.end)
        return before > 0 and reach[before - 1] > span.start

    return [span for span in spans if span.detector != logged_values.DETECTOR or not is_known(span)]


#: What a machine's name is made of, and how long it may be.
_MACHINE_SIGNS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-")
_LONGEST_MACHINE, _SHORT_PART = 40, 4


def machine_of(text: str, hit: Span) -> Span:
    """Return the machine that is named after a known person where their account stands in its name (`W11-OMARSH-02`), else the hit."""
    if hit.entity not in ("USERNAME", "PERSON") or "-" not in (text[hit.start - 1 : hit.start], text[hit.end : hit.end + 1]):
        return hit
    start, end = hit.start, hit.end
    while start and text[start - 1] in _MACHINE_SIGNS and end - start < _LONGEST_MACHINE:
        start -= 1
    while end < len(text) and text[end] in _MACHINE_SIGNS and end - start < _LONGEST_MACHINE:
        end += 1
    others = [part for part in (*text[start : hit.start].split("-"), *text[hit.end : end].split("-")) if part]
    if not others or text[start] == "-" or text[end - 1] == "-" or text[hit.start - 1 : hit.start] not in ("", "-", text[start - 1 : start]) or (end > hit.end and text[hit.end] != "-"):
        return hit
    if not all(part.isdigit() or part.lower() in built_names.MACHINES or (len(part) <= _SHORT_PART and part.isupper()) for part in others):
        return hit
    if text[start - 1 : start] in ("@", ".", "/", "\\") or text[end : end + 1] in ("@", "\\"):
        return hit
    return replace(hit, start=start, end=end, entity="HOSTNAME", detector="known:hostname", identity=-1)


def _contains(span: Span, hit: Span) -> bool:
    return (
        span.entity in _CONTAINERS
        and span.start <= hit.start
        and hit.end <= span.end
        and (span.start, span.end) != (hit.start, hit.end)
    )
