"""One record in two passes: discover its identities, freeze them, then replace in every string, keys included.

The engine's parts come as callables, so that this module stays below the engine.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from redactor.detect import overlaps
from redactor.detect.known import Discovery, KnownIdentities
from redactor.text import walk
from redactor.text.walk import Edit, Leaf, Unit, Walk
from redactor.types import Finding, Span

#: Evidence that makes a detected value a known identity of the record.
CERTAIN = frozenset(("known", "label", "checksum"))
#: Entities whose shape alone is certain enough.
CERTAIN_SHAPES = frozenset(("EMAIL_ADDRESS", "MAC_ADDRESS", "IMEI"))
#: A name from the model counts as known from this score on, when it has two parts.
SURE_NAME = 0.85
#: Spans inside which a known part changes nothing: the whole goes anyway.
_CONTAINERS = frozenset(
    "EMAIL_ADDRESS AUTH_TOKEN SECRET COOKIE PASSWORD PERSON USERNAME POSTAL_ADDRESS HOSTNAME SERIAL_NUMBER DEVICE_ID MAC_ADDRESS PHONE_NUMBER "
    "CREDIT_CARD IBAN_CODE IMEI ICCID IMSI".split()
)

_DISPLAY_NAME = re.compile(r"(?:\"([^\"<>\n]{2,80})\"|([^\W\d_][^<>\n\"@:;]{1,80}?))[ \t]*(?:<|&lt;)[ \t]*(?:mailto:)?\Z")
_ADDRESS_LIST_JUNK = re.compile(r"[\s,;<>\"']*")

Detect = Callable[[Sequence[str]], list[list[Span]]]
Apply = Callable[[str, Sequence[Span], str, KnownIdentities | None], tuple[list[Edit], list[Finding]]]


@dataclass(frozen=True, slots=True)
class Prepared:
    """A record read and searched once; what pass two needs."""

    walk: Walk
    spans: list[list[Span]] = field(repr=False)
    known: KnownIdentities


def prepare(record: Any, detect: Detect, *, derive: Callable[[str, str], Iterable[str]] | None = None) -> Prepared:
    """Read `record`, detect in each of its texts, and freeze its known identities.

    Arguments: `detect` takes texts and returns the spans of each; `derive` names further spellings of a device's identifier.
    """
    return prepare_many([record], detect, derive=derive)[0]


def prepare_many(
    records: Sequence[Any], detect: Detect, *, derive: Callable[[str, str], Iterable[str]] | None = None
) -> list[Prepared]:
    """Do what prepare() does for several records, with one call of `detect` for all of them."""
    walks = [Walk(record) for record in records]
    texts = [unit.text for read in walks for unit in read.units]
    found = iter(detect(texts))
    prepared = []
    for read in walks:
        spans = [next(found) for _ in read.units]
        spans = [by_key(unit, read.leaves, found_here) for unit, found_here in zip(read.units, spans, strict=True)]
        prepared.append(Prepared(read, spans, discover(read, spans, derive=derive)))
    return prepared


def by_key(unit: Unit, leaves: Sequence[Leaf], spans: list[Span]) -> list[Span]:
    """Add what the key of a value says: the whole value is the entity, unless the spans found already say it finer."""
    leaf = leaves[unit.leaves[0]]
    entity = leaf.entity
    if not entity or len(unit.leaves) > 1:
        return spans
    text = unit.text
    start, end = len(text) - len(text.lstrip()), len(text.rstrip())
    if entity == "PERSON" and any(span.entity == "EMAIL_ADDRESS" for span in spans):
        entity = "EMAIL_ADDRESS"
    if entity in ("EMAIL_ADDRESS", "IP_ADDRESS"):
        own = [span for span in spans if span.entity == entity]
        if own:
            named = spans + display_names(text, own)
            if _covered(text, named):
                return named
            if entity == "EMAIL_ADDRESS" and len(own) < len(text):
                return named
    return [*spans, Span(start, end, entity, 1.0, "label:key")]


def _covered(text: str, spans: Sequence[Span]) -> bool:
    position = 0
    for span in sorted(spans, key=lambda span: span.start):
        if span.start > position and not _ADDRESS_LIST_JUNK.fullmatch(text, position, span.start):
            return False
        position = max(position, span.end)
    return _ADDRESS_LIST_JUNK.fullmatch(text, position) is not None


def display_names(text: str, spans: Iterable[Span]) -> list[Span]:
    """Return the names that stand before addresses: `Maria Garcia <maria@example.com>`."""
    names = []
    for span in spans:
        if span.entity != "EMAIL_ADDRESS":
            continue
        found = _DISPLAY_NAME.search(text, max(0, span.start - 96), span.start)
        if found is not None:
            group = 1 if found.group(1) else 2
            start, end = found.span(group)
            while start < end and text[start] in " \t,":
                start += 1
            names.append(Span(start, end, "PERSON", 0.9, "context:display_name"))
    return names


def discover(read: Walk, spans: Sequence[Sequence[Span]], *, derive: Callable[[str, str], Iterable[str]] | None) -> KnownIdentities:
    """Collect the identities of a record from what its keys say and what was found with certainty."""
    discovery = Discovery(derive=derive)
    given: dict[Hashable, list[tuple[str, str]]] = {}
    for unit, found in zip(read.units, spans, strict=True):
        leaf = read.leaves[unit.leaves[0]]
        for span in found:
            value = unit.text[span.start : span.end]
            if span.detector == "label:key":
                part = str(leaf.path[-1]).lower() if leaf.path else ""
                if span.entity == "PERSON" and _is_part_of_name(part):
                    given.setdefault(leaf.group, []).append((part, value))
                else:
                    discovery.add(span.entity, value, group=leaf.group)
            elif is_certain(span, value):
                discovery.add(span.entity, value, group=_group_in_text(unit, found, span, leaf))
    for group, parts in given.items():
        first = " ".join(value for part, value in parts if not _is_surname(part))
        last = " ".join(value for part, value in parts if _is_surname(part))
        discovery.add("PERSON", f"{last}, {first}" if first and last else first or last, group=group)
    return discovery.freeze()


def is_certain(span: Span, value: str) -> bool:
    """Say whether a span is evidence enough to look for its value everywhere in the record."""
    evidence = span.detector.partition(":")[0]
    if span.detector == "context:display_name" or evidence in CERTAIN or span.entity in CERTAIN_SHAPES:
        return True
    return evidence == "model" and span.entity == "PERSON" and span.score >= SURE_NAME and " " in value.strip()


def _group_in_text(unit: Unit, found: Sequence[Span], span: Span, leaf: Leaf) -> Hashable:
    """A display name and the address behind it are one person; so is what stands in a person's own field."""
    if span.entity == "EMAIL_ADDRESS":
        if any(other.detector == "context:display_name" and 0 <= span.start - other.end <= 16 for other in found):  # noqa: PLR2004
            return ("mailbox", unit.text[span.start : span.end].casefold())
        return leaf.group if leaf.entity == "EMAIL_ADDRESS" and sum(s.entity == "EMAIL_ADDRESS" for s in found) == 1 else None
    if span.detector == "context:display_name":
        behind = [other for other in found if other.entity == "EMAIL_ADDRESS" and 0 <= other.start - span.end <= 16]  # noqa: PLR2004
        return ("mailbox", unit.text[behind[0].start : behind[0].end].casefold()) if behind else None
    return None


def _is_surname(part: str) -> bool:
    return any(word in part for word in ("last", "family", "sur", "nachname", "apellido", "sn"))


def _is_part_of_name(part: str) -> bool:
    return _is_surname(part) or any(word in part for word in ("first", "given", "forename", "middle", "vorname", "prenom"))


def with_known(text: str, spans: Sequence[Span], known: KnownIdentities) -> list[Span]:
    """Return the disjoint spans of a text after known identities were added to what was detected in it."""
    hits = known.find(text) if len(known) else []
    if not hits:
        return overlaps.resolve(spans)
    kept, adopted = [], list(spans)
    for hit in hits:
        container = next((i for i, span in enumerate(adopted) if _contains(span, hit)), None)
        if container is None:
            kept.append(hit)
        elif adopted[container].entity == hit.entity and adopted[container].identity < 0:
            adopted[container] = replace(adopted[container], identity=hit.identity)
    return overlaps.resolve([*adopted, *kept])


def _contains(span: Span, hit: Span) -> bool:
    return (
        span.entity in _CONTAINERS and span.start <= hit.start and hit.end <= span.end and not (span.start == hit.start and span.end == hit.end)
    )


def rewrite(prepared: Prepared, apply: Apply) -> tuple[Any, list[Finding]]:
    """Return the redacted record and its findings; keys are treated first, so that paths in findings show them redacted."""
    read, findings = prepared.walk, []
    safe: dict[str, str] = {}
    order = sorted(range(len(read.units)), key=lambda i: read.leaves[read.units[i].leaves[0]].kind != "key")
    for index in order:
        unit = read.units[index]
        spans = with_known(unit.text, prepared.spans[index], prepared.known)
        if not spans:
            continue
        leaf = read.leaves[unit.leaves[0]]
        if leaf.kind == "number":
            spans = [span for span in spans if span.start == 0 and span.end == len(unit.text)]
        edits, found = apply(unit.text, spans, walk.render(leaf.path, {}), prepared.known)
        if edits and leaf.kind == "key":
            safe[leaf.text] = walk.splice(leaf.text, edits)
        unit.spread(edits, read.leaves)
        shown = walk.render(leaf.path, safe)
        findings += [replace(finding, path=shown) for finding in found]
    for _ in range(read.withheld):
        findings.append(Finding("LIMIT", "replace", "limits.record", "$", 0, 0, "limit:walk"))
    return read.build(), findings


#: Characters and records that are read ahead and searched together, so that the names model sees full batches.
BATCH_CHARACTERS = 64 * 1024
BATCH_RECORDS = 64


def batches(records: Iterable[Any]) -> Iterable[list[Any]]:
    """Yield the records in lists bounded by their size."""
    batch: list[Any] = []
    size = 0
    for record in records:
        batch.append(record)
        size += _size(record)
        if size >= BATCH_CHARACTERS or len(batch) >= BATCH_RECORDS:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _size(value: Any, depth: int = 0) -> int:
    """Return about how many characters a value holds."""
    if isinstance(value, str | bytes):
        return len(value)
    if depth > 16:  # noqa: PLR2004
        return BATCH_CHARACTERS
    if isinstance(value, dict):
        return sum(_size(item, depth + 1) + 8 for item in value.values())
    if isinstance(value, list | tuple):
        return sum(_size(item, depth + 1) for item in value)
    return 8
