"""What a record knows: what its keys say of its values, what was found with certainty, and whose each value is."""

from __future__ import annotations

import bisect
from collections.abc import Hashable, Mapping, Sequence
from functools import lru_cache

from redactor import regex
from redactor.detect import accounts
from redactor.detect.known import Discovery, KnownIdentities
from redactor.detect.prose import mailbox
from redactor.detect.review import program_names
from redactor.detect.rows.fields import DESK_WORDS
from redactor.detect.words import plain_words
from redactor.text import keys
from redactor.text.sight import Sight
from redactor.text.walk import Walk
from redactor.types import Span

#: Evidence that makes a detected value a known identity of the record.
CERTAIN = frozenset(("known", "label", "checksum"))
#: Entities whose shape alone is certain enough.
CERTAIN_SHAPES = frozenset(("EMAIL_ADDRESS", "MAC_ADDRESS", "IMEI"))
#: A name from the model counts as known from this score on, when it has two parts.
SURE_NAME = 0.85
#: How far behind a display name its address may start.
_ADDRESS_GAP = 16
BY_KEY = "label:key"
#: A name of two words or three in a letter or a call is looked for again from this score on.
FULL_NAME = 0.8
_FULL_NAME = regex.compile(r"[^\W\d_a-zß-ÿ][^\W\d_]{2,}(?:[ -][^\W\d_a-zß-ÿ][^\W\d_]{2,}){1,2}")
_ENCODED_WORD = regex.compile(r"=\?[\w-]+\?[qQbB]\?")
#: No program is looked for in a longer text.
_LONGEST_TEXT = 200_000
_LIST_SIGNS = regex.compile(r"[\s,;<>\"']*")


def by_key(read: Walk, leaf: int, spans: list[Span]) -> list[Span]:
    """Add what the key of a value says: the whole value is the entity, unless the spans found already say it finer."""
    entity, text = read.entities[leaf], read.texts[leaf]
    if entity == keys.VERSION:
        return [span for span in spans if span.entity not in keys.NO_VERSION]
    if leaf in read.whole:
        return [Span(0, len(text), entity, 1.0, BY_KEY)]
    if entity == "PERSON" and spans and any(span.entity == "EMAIL_ADDRESS" for span in spans):
        entity = "EMAIL_ADDRESS"
    if entity in ("EMAIL_ADDRESS", "IP_ADDRESS") and (
        own := [span for span in spans if span.entity == entity]
    ):
        if entity == "EMAIL_ADDRESS" and sum(span.end - span.start for span in own) < len(text.strip()):
            return spans
        if _covered(text, own):
            return spans
    start, end = len(text) - len(text.lstrip()), len(text.rstrip())
    if end - start > 2 and text[start] == text[end - 1] and text[start] in "'\"":  # noqa: PLR2004 - as programs show a string
        start, end = start + 1, end - 1
    return [*spans, Span(start, end, entity, 1.0, BY_KEY)]


def _covered(text: str, spans: Sequence[Span]) -> bool:
    if len(spans) == 1 and spans[0].start == 0 and spans[0].end == len(text):
        return True
    position = 0
    for span in sorted(spans, key=lambda span: span.start):
        if span.start > position and not _LIST_SIGNS.fullmatch(text, position, span.start):
            return False
        position = max(position, span.end)
    return _LIST_SIGNS.fullmatch(text, position) is not None


def identities(read: Walk, sights: Mapping[int, Sight], spans: Mapping[int, Sequence[Sequence[Span]]]) -> KnownIdentities:
    """Collect the identities of a record from what its keys say and what was found with certainty."""
    discovery = Discovery()
    names: dict[Hashable, list[tuple[str, str]]] = {}
    for leaf, lists in spans.items():
        if leaf in read.whole:
            continue
        whose = read.group(leaf)
        for text, found in zip(sights[leaf].texts(), lists, strict=True) if leaf in sights else ((read.texts[leaf], lists[0]),):
            if not found or half_decoded(text):
                continue
            # an address alone is its field's; without one nobody's name stands before it
            groups = Groups(text, found) if len(found) > 1 and any(span.entity == "EMAIL_ADDRESS" for span in found) else None
            for span in found:
                value, entity = text[span.start : span.end], span.entity
                if entity == "PASSWORD" and is_program(value.strip(), text):
                    continue  # `POSTGRES_PASSWORD=postgres`: the name of the program everywhere else
                part = _name_part(read.key(leaf)) if span.detector == BY_KEY and entity == "PERSON" else ""
                if part:
                    names.setdefault(whose, []).append((part, value))
                elif span.detector == BY_KEY:
                    discovery.add(entity, value, group=whose)
                elif is_certain(span, value) or read.entities.get(leaf) == entity:  # what its key says as well
                    own = whose if leaf in read.entities else None
                    is_field = own is not None and span.end - span.start == len(text)
                    if not is_field and groups is not None:
                        own = groups.of(span, own)
                    elif not is_field and entity != "EMAIL_ADDRESS":
                        own = None
                    discovery.add(entity, value, group=own)
    for group, parts in names.items():
        given = " ".join(value for part, value in parts if part == "given")
        family = " ".join(value for part, value in parts if part == "family")
        discovery.add("PERSON", f"{family}, {given}" if given and family else given or family, group=group)
    return discovery.freeze()


def is_program(password: str, text: str) -> bool:
    """Say whether a password is what a program is called, in general or in its own text."""
    if password.lower() in accounts.SYSTEM_ACCOUNTS:
        return True
    return password.isalpha() and password.islower() and len(text) < _LONGEST_TEXT and program_names.in_code(text, password)


def half_decoded(text: str) -> bool:
    """Say whether encoded words of a mail header still stand in a text: its decoded view says what they mean."""
    return "=?" in text and _ENCODED_WORD.search(text) is not None


def is_certain(span: Span, value: str) -> bool:
    """Say whether a span is evidence enough to look for its value everywhere in the record."""
    if span.entity in CERTAIN_SHAPES:
        return True
    evidence = span.detector.partition(":")[0]
    if evidence in CERTAIN or span.detector == mailbox.DETECTOR:
        return True
    if evidence == "context" and span.entity == "PERSON":
        return span.score >= FULL_NAME and _FULL_NAME.fullmatch(value) is not None and not any(plain_words.is_known(word.lower()) or word.lower() in DESK_WORDS for word in value.split())
    return (
        evidence == "model" and span.entity == "PERSON" and span.score >= SURE_NAME and " " in value.strip()
    )


class Groups:
    """Says whose a value of one text is: a display name and the address behind it are one person's, as is what stands in a person's field."""

    __slots__ = ("_addresses", "_ends", "_starts", "_text")

    def __init__(self, text: str, found: Sequence[Span]) -> None:
        self._text = text
        self._addresses = sorted((span for span in found if span.entity == "EMAIL_ADDRESS"), key=lambda span: span.start)
        self._starts = [span.start for span in self._addresses]
        self._ends = sorted(span.end for span in found if span.detector == mailbox.DETECTOR)

    def of(self, span: Span, field_group: Hashable = None) -> Hashable:
        """Return the group of a span of the text, None when it has none; `field_group` is that of the field the text stands in."""
        if span.detector == mailbox.DETECTOR:
            at = bisect.bisect_left(self._starts, span.end)
            if at == len(self._starts) or self._starts[at] - span.end > _ADDRESS_GAP:
                return None
            behind = self._addresses[at]
            return ("mailbox", self._text[behind.start : behind.end].casefold())
        if span.entity != "EMAIL_ADDRESS":
            return None
        at = bisect.bisect_right(self._ends, span.start)
        if at and span.start - self._ends[at - 1] <= _ADDRESS_GAP:
            return ("mailbox", self._text[span.start : span.end].casefold())
        return field_group if len(self._addresses) == 1 else None


_PARTS: Mapping[str, tuple[str, ...]] = {
    "family": ("last", "family", "sur", "nachname", "apellido"),
    "given": ("first", "given", "forename", "middle", "vorname", "prenom"),
}


@lru_cache(maxsize=1024)
def _name_part(key: str) -> str:
    key = key.lower()
    return next((name for name, signs in _PARTS.items() if any(sign in key for sign in signs)), "")
