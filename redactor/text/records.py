"""One record in two passes: discover its identities, freeze them, then replace in every string, keys included.

The engine's parts come as callables, so that this module stays below the engine.
"""

from __future__ import annotations

import bisect
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import accumulate
from typing import Any, Protocol

from redactor.detect import labels
from redactor.detect.known import KnownIdentities
from redactor.detect.search.automata import BORDER
from redactor.detect.words.folding import compact
from redactor.text import (
    again,
    containers,
    conversations,
    discover,
    key_people,
    keys,
    known_spans,
    layout,
    plain_fields,
    protected,
    sight,
    thing_keys,
)
from redactor.text.containers import CleanKeys, Path
from redactor.text.sight import Decide, Sight
from redactor.text.walk import Walk
from redactor.types import Finding, Span

#: Last words of keys whose dotted numbers are versions.
_VERSION_WORDS = frozenset("version versions ver build release firmware fw revision rev software kernel driver bios sdk".split())
#: Keys remembered as clean.
MAX_CLEAN_KEYS = 10_000


Detect = Callable[[Sequence[str]], dict[int, list[Span]]]
_NOBODY = KnownIdentities((), ())


class Memory(Protocol):
    """What is remembered of texts in which nothing is found and which are just what they say."""

    def has_nothing(self, text: str) -> bool:
        """Say whether a text is known to be one."""

    def had_nothing(self, texts: Iterable[str]) -> None:
        """Take note of some."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A record read and searched once; what pass two needs.

    `spans` has, by the leaf in which something was found, a list for each text of its sight; `sights` has the leaves that are more
    than just what they say; `search` says whether a known identity may stand anywhere but in spans that say whose they are.
    """

    walk: Walk
    sights: dict[int, Sight] = field(repr=False)
    spans: dict[int, list[list[Span]]] = field(repr=False)
    known: KnownIdentities
    search: bool

    def sight(self, leaf: int) -> Sight:
        """Return what is to be seen of a leaf."""
        return self.sights.get(leaf) or Sight(self.walk.texts[leaf])

    def detected(self, entities: frozenset[str]) -> tuple[list[str], list[list[Span]]]:
        """Return the texts of every leaf in which something of these entities was found, and all that was found in each."""
        texts: list[str] = []
        spans: list[list[Span]] = []
        for leaf, lists in self.spans.items():
            if any(span.entity in entities for found in lists for span in found):
                texts += self.sight(leaf).texts()
                spans += lists
        return texts, spans


def prepare(
    records: Sequence[Any],
    detect: Detect,
    *,
    field_entity: Callable[[str], str] | None = None,
    clean: CleanKeys | None = None,
    memory: Memory | None = None,
) -> list[Prepared]:
    """Read records, detect in all their texts with one call of `detect`, and freeze the identities each of them knows.

    Arguments: `detect` takes texts and returns, by the index of each in which it found anything, the spans; `field_entity` says of
    a path which entity a policy makes of the whole value there ("": none); `clean` remembers keys in which nothing was found, `memory` texts in which `detect` finds nothing.
    """
    clean = clean if clean is not None else CleanKeys()
    walks = [Walk(record, field_entity, clean) for record in records]
    known = [[memory is not None and memory.has_nothing(text) for text in read.texts] for read in walks]
    told = [all(of_texts) and not (read.entities or read.kinds or read.lists or read.withheld) for read, of_texts in zip(walks, known, strict=True)]
    rest = iter(_searched([(read, of_texts) for read, of_texts, is_told in zip(walks, known, told, strict=True) if not is_told], detect, field_entity, clean, memory))
    return [Prepared(read, {}, {}, _NOBODY, search=False) if is_told else next(rest) for read, is_told in zip(walks, told, strict=True)]


def _searched(
    read_texts: Sequence[tuple[Walk, list[bool]]], detect: Detect, field_entity: Callable[[str], str] | None, clean: CleanKeys, memory: Memory | None
) -> list[Prepared]:
    """Detect in the texts of records that were read, but for those that are known to hold nothing, and freeze what the records know."""
    if not read_texts:
        return []
    walks = [read for read, _ in read_texts]
    texts = [text for read in walks for text in read.texts]
    starts = list(accumulate((len(read.texts) for read in walks), initial=0))
    for index in _told(walks, starts):
        texts[index] = ""
    quiet = {index: texts[index] for index, is_known in enumerate(is_known for _, known in read_texts for is_known in known) if is_known}
    for index in quiet:
        texts[index] = ""
    unlike = list(dict.fromkeys(texts))
    looks = {unlike[index]: sight.look(unlike[index]) for index in sight.telling(unlike)}
    seen = {index: looks[text] for index, text in enumerate(texts) if text in looks} if looks else {}
    behind: dict[int, int] = {}
    sources: dict[int, again.Source] = {}
    for index, one in seen.items():
        behind[index] = len(texts)
        texts[index], *more = one.texts()
        texts += more
    found = detect(texts)
    if memory is not None:
        memory.had_nothing([text for index, text in enumerate(texts[: starts[-1]]) if text and index not in seen and not found.get(index)])
    for index, text in quiet.items():
        texts[index] = text
    for index, one in seen.items():
        layout.believe(one.views, range(behind[index], len(texts)), found)
        if one.count() > 1 or protected.may_have_token(one.text):
            numbers = (index, *range(behind[index], behind[index] + one.count() - 1))
            sources.update(zip(numbers, one.sources(), strict=True))
    for index, answer in _answers(walks, starts, texts, seen, behind):
        found[index] = _with_answer(found.get(index, ()), answer)
    again.confirm(found, sources, detect)
    spans, sights = _by_record(starts, found, seen, behind)
    return [
        _prepared(read, one, of_record, clean) or prepare([read.value], detect, field_entity=field_entity)[0]
        for read, one, of_record in zip(walks, sights, spans, strict=True)
    ]


def _by_record(starts: Sequence[int], found: Mapping[int, list[Span]], seen: Mapping[int, Sight], behind: Mapping[int, int]) -> tuple[list[dict[int, list[list[Span]]]], list[dict[int, Sight]]]:
    """Return, of each record, what was found in its leaves and what is to be seen of them; `starts` says where its texts begin among all."""
    spans: list[dict[int, list[list[Span]]]] = [{} for _ in starts[1:]]
    sights: list[dict[int, Sight]] = [{} for _ in starts[1:]]
    for index, of_text in found.items():
        if index < starts[-1] and index not in seen:
            record = bisect.bisect_right(starts, index) - 1
            spans[record][index - starts[record]] = [of_text]
    for index, one in seen.items():
        record = bisect.bisect_right(starts, index) - 1
        sights[record][index - starts[record]] = one
        lists = [found.get(index, []), *(found.get(behind[index] + number, []) for number in range(one.count() - 1))]
        if any(lists):
            spans[record][index - starts[record]] = lists
    return spans, sights


def _told(walks: Sequence[Walk], starts: Sequence[int]) -> Iterator[int]:
    """Yield the indices of the texts in which nothing needs to be looked for: only its key, or what is known, can say what a number is, and all of a field may be what its key says."""
    for read, start in zip(walks, starts, strict=False):
        yield from [start + leaf for leaf, kind in read.kinds.items() if kind == "number"]
        yield from [start + leaf for leaf, entity in read.entities.items() if plain_fields.is_plain(entity, read.texts[leaf])]


def _answers(
    walks: Sequence[Walk], starts: Sequence[int], texts: Sequence[str], seen: Mapping[int, Sight], behind: Mapping[int, int]
) -> Iterator[tuple[int, Span]]:
    """Yield what answers a message before it, by the index of its text (text/conversations.py)."""
    for read, start in zip(walks, starts, strict=False):
        if read.lists:
            sights = {leaf: seen[start + leaf] for leaf in range(len(read.texts)) if start + leaf in seen} if seen else {}
            for leaf, number, span in conversations.answers(read, sights, texts[start : start + len(read.texts)]):
                yield behind[start + leaf] + number - 1 if number else start + leaf, span


def _with_answer(spans: Sequence[Span], answer: Span) -> list[Span]:
    """Return what was found in a message with what answers the one before it; a version is no address."""
    if answer.entity != keys.VERSION:
        return [*spans, answer]
    return [span for span in spans if span.entity not in keys.NO_VERSION or span.end <= answer.start or answer.end <= span.start]


def _prepared(
    read: Walk, sights: dict[int, Sight], spans: dict[int, list[list[Span]]], clean: CleanKeys
) -> Prepared | None:
    """Add what the keys say and freeze what the record knows; None when a key that was not read names an identity."""
    for leaf, kind in read.kinds.items():
        if kind == "key" and leaf not in spans and leaf not in sights and len(clean.keys) < MAX_CLEAN_KEYS:
            text = read.texts[leaf]
            if len(text) <= key_people.MAX_KEY:
                clean.keys.add(text)
    for leaf in read.entities:
        lists = spans.get(leaf) or [[] for _ in range(sights[leaf].count() if leaf in sights else 1)]
        lists[0] = discover.by_key(read, leaf, lists[0])
        if lists[0]:
            spans[leaf] = lists
        elif not any(lists):
            spans.pop(leaf, None)
    for leaf in [leaf for leaf, lists in spans.items() if leaf not in read.entities and _is_version(read, leaf, lists)]:
        del spans[leaf]
    for leaf in [leaf for leaf in spans if leaf not in read.entities and read.kinds.get(leaf) != "key"]:
        spans[leaf] = _without_things(read, leaf, spans[leaf])
        if not any(spans[leaf]):
            del spans[leaf]
    spans = dict(sorted(spans.items()))
    known = discover.identities(read, sights, spans)
    if not len(known):
        return Prepared(read, sights, spans, known, search=False)
    if read.clean_names and _names_a_key(known, read):
        return None
    if known.may_stand_in(compact(BORDER.join(read.later()))):
        read.numbers()
    return Prepared(read, sights, spans, known, search=_stands_elsewhere(known, read, sights, spans))


def _stands_elsewhere(
    known: KnownIdentities, read: Walk, sights: Mapping[int, Sight], spans: Mapping[int, list[list[Span]]]
) -> bool:
    """Give the spans whose they are; say whether a known identity may stand anywhere else."""
    closed: set[int] = set()
    accounted: list[str] = []
    for leaf, lists in spans.items():
        text = read.texts[leaf]
        lists[0] = known_spans.adopted(text, lists[0], known)
        if leaf not in sights:
            if known_spans.is_complete(text, lists[0]):
                closed.add(leaf)
            else:
                accounted += known_spans.standing_alone(text, lists[0])
    rest = [text for leaf, text in enumerate(read.texts) if leaf not in closed]
    rest += [text for one in sights.values() for text in one.texts()]
    if not accounted:  # else it counts how often a value stands there
        rest = list(dict.fromkeys(rest))
    return known.may_stand_in(compact(BORDER.join(rest)), list(map(compact, accounted)))


def _names_a_key(known: KnownIdentities, read: Walk) -> bool:
    """Say whether a known identity stands in a key that was not read because nothing is ever found in it alone."""
    return known.may_stand_in(_compact_names(tuple(read.clean_names))) and any(known.find(name) for name in read.names())


@lru_cache(maxsize=512)
def _compact_names(names: tuple[tuple[Any, ...], ...]) -> str:
    return compact(BORDER.join(str(name) for of_object in names for name in of_object))


def _is_version(read: Walk, leaf: int, lists: Sequence[Sequence[Span]]) -> bool:
    """Say whether four numbers found as an address are a version, as their key says (`"version": "28.0.3.2"`)."""
    if len(lists) != 1 or [span.entity for span in lists[0]] != ["IP_ADDRESS"] or read.kinds.get(leaf) == "key":
        return False
    span, text = lists[0][0], read.texts[leaf]
    return span.end - span.start == len(text.strip()) and _says_version(read.key(leaf))


def _without_things(read: Walk, leaf: int, lists: list[list[Span]]) -> list[list[Span]]:
    """Return what was found in a field without what is the name of the thing that the field is about (`model: Jabra Evolve2 65`)."""
    kind = thing_keys.names_thing(key_people.words(read.key(leaf)), key_people.words(read.key_above(leaf)))
    if not kind:
        return lists
    return [[span for span in found if not thing_keys.is_things(kind, read.texts[leaf], span.entity, span.detector)] for found in lists]


@lru_cache(maxsize=1024)
def _says_version(key: str) -> bool:
    return not _VERSION_WORDS.isdisjoint(labels.words(key)[-2:])


def always(_entity: str) -> bool:
    """Say that anybody may ask."""
    return True


def rewrite(prepared: Prepared, decide: Decide, *, asks_path: Callable[[str], bool] | None = always) -> tuple[Any, list[Finding]]:
    """Return the redacted record and its findings; keys are treated first, so that paths in findings show them redacted.

    `asks_path` says of which entities anybody asks where in the record they stand, the policy or whoever hears of findings; None: of none.
    """
    read, known, search = prepared.walk, prepared.known, prepared.search
    findings: list[Finding] = []
    safe: dict[str, str] = {}
    order: Iterable[int] = touched(prepared)
    if read.kinds:
        order = sorted(order, key=lambda leaf: read.kinds.get(leaf) != "key")
    for leaf in order:
        kind = read.kinds.get(leaf)
        is_stated = kind is None and not search and leaf not in prepared.sights
        asked = asks_path is not None and (not is_stated or any(asks_path(span.entity) for span in prepared.spans[leaf][0]))
        place = read.path(leaf) if asked else ()
        path = containers.render(place, {}) if asked else ""
        if is_stated:
            text, spans = read.texts[leaf], prepared.spans[leaf][0]
            if known_spans.is_all_of(text, spans) and not protected.may_have_token(text):  # as most fields that their key tells of
                new, finding = decide(spans[0], text, known.canonical_of(spans[0]), path)
                if new is not None:
                    read.replace(leaf, new)
                findings += _shown([finding], path, place, safe)
                continue
            edits, reported = sight.stated(text, spans, decide, path=path, known=known)
            if reported:
                read.edit(leaf, edits)
                findings += _shown(reported, path, place, safe)
            continue
        seen = prepared.sight(leaf)
        lists = prepared.spans.get(leaf) or [[] for _ in range(seen.count())]
        found = iter(lists) if kind != "number" else iter([_whole(lists[0], seen.text)])
        edits, reported = sight.edits(seen, found, decide, path=path, known=known, search=search)
        if kind == "number" and not any((start, end) == (0, len(seen.text)) for start, end, _ in edits):
            continue
        if edits and kind == "key":
            safe[seen.text] = sight.splice(seen.text, edits)
        if reported:
            read.edit(leaf, edits)
            findings += _shown(reported, path, place, safe)
    if read.withheld:
        findings += [Finding("LIMIT", "replace", "limits.record", "$", 0, 0, "limit:walk")] * read.withheld
    return read.build(), findings


def _shown(findings: list[Finding], path: str, place: Path, safe: Mapping[str, str]) -> list[Finding]:
    """Return findings with the redacted keys in their path."""
    shown = containers.render(place, safe) if safe and path else path
    return findings if shown == path else [replace(finding, path=shown) for finding in findings]


def touched(prepared: Prepared) -> list[int]:
    """Return the leaves that have spans, or in which a known identity may stand; one pass over all plain texts tells."""
    known, texts = prepared.known, prepared.walk.texts
    found = set(prepared.spans)
    if not prepared.search:
        return sorted(found)
    found.update(leaf for leaf, one in prepared.sights.items() if one.views or one.insides)
    starts = list(accumulate((len(text) + len(BORDER) for text in texts), initial=0))
    found.update(bisect.bisect_right(starts, place) - 1 for place in known.places(BORDER.join(texts)))
    return sorted(found)


def _whole(spans: Sequence[Span], text: str) -> list[Span]:
    return [span for span in spans if span.start == 0 and span.end == len(text) and (span.detector == discover.BY_KEY or span.identity >= 0)]


