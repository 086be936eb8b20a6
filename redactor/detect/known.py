"""Known identities: the people and devices of one record, found again in every spelling.

`Discovery` collects values while a record is read the first time; `freeze()` gives an immutable `KnownIdentities` whose
`find` is one pass of an Aho-Corasick automaton over the folded text (see docs/decisions.md for the choice).
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache

import ahocorasick

from redactor.detect import derived, known_numbers, known_support, known_variants
from redactor.detect.folding import fold
from redactor.detect.known_variants import ANY, Variant
from redactor.types import Span

#: Entities whose values are worth looking for elsewhere in the record; the others are common values (ages, dates) or too short.
PEOPLE = ("PERSON", "USERNAME", "EMAIL_ADDRESS", "PHONE_NUMBER")
THINGS = (
    "SERIAL_NUMBER", "IMEI", "IMSI", "ICCID", "DEVICE_ID", "MAC_ADDRESS", "IP_ADDRESS", "HOSTNAME", "SSID", "CUSTOMER_ID",
    "EMPLOYEE_ID", "CREDIT_CARD", "IBAN_CODE", "US_SSN", "NATIONAL_ID", "BANK_ACCOUNT", "CRYPTO", "PASSWORD", "SECRET",
    "AUTH_TOKEN", "COOKIE", "POSTAL_ADDRESS", "DATE_OF_BIRTH",
)  # fmt: skip

#: Bounds on what one record may teach: identities, and characters of a value.
MAX_IDENTITIES = 2000
MAX_VALUE = 512

_SCORE = 0.95
_RANK = {entity: rank for rank, entity in enumerate((*PEOPLE, *THINGS))}


@dataclass(slots=True)
class _Person:
    values: dict[str, dict[str, None]] = field(default_factory=dict, repr=False)

    def add(self, entity: str, value: str) -> None:
        self.values.setdefault(entity, {})[value] = None

    def pairs(self) -> Iterator[tuple[str, str]]:
        for entity, values in self.values.items():
            for value in values:
                yield entity, value


class Discovery:
    """Collects the identities of one record; values that belong together are added under the same `group`.

    Devices are also looked for in the spellings that detect/derived.py knows (a UUID that spells a service tag).
    """

    __slots__ = ("_groups", "_things", "truncated")

    def __init__(self) -> None:
        self._groups: dict[Hashable, _Person] = {}
        self._things: dict[tuple[str, str], str] = {}
        self.truncated = 0

    def __repr__(self) -> str:
        return f"Discovery({len(self._groups)} people, {len(self._things)} things)"

    def add(self, entity: str, value: str, *, group: Hashable = None) -> None:
        """Note a value found with certainty; `group` says whose it is (an object of the record), None when unknown."""
        value = " ".join(value.split())
        if not value or len(value) > MAX_VALUE:
            return
        if len(self._groups) + len(self._things) >= MAX_IDENTITIES:
            self.truncated += 1
            return
        if entity in PEOPLE:
            self._groups.setdefault(
                (entity, fold(value)) if group is None else ("group", group), _Person()
            ).add(entity, value)
        elif entity in THINGS:
            self._things.setdefault((entity, known_variants.compact(value) or value), value)

    def freeze(self) -> KnownIdentities:
        """Return the identities collected so far; people that share an address, an account or a full name are one."""
        if not self._groups and not self._things:
            return _NOBODY
        groups = tuple([tuple(person.pairs()) for person in self._groups.values()])
        return _frozen(groups, tuple([(entity, value) for (entity, _), value in self._things.items()]))


@lru_cache(maxsize=256)
def _frozen(groups: tuple[tuple[tuple[str, str], ...], ...], things: tuple[tuple[str, str], ...]) -> KnownIdentities:
    """Return the identities of people, each given as (entity, value) pairs, and things; the same few come in many records."""
    people = []
    for pairs in groups:
        person = _Person()
        for entity, value in pairs:
            person.add(entity, value)
        people.append(person)
    builder = _Builder()
    for person in _merged(people):
        builder.person(person)
    for entity, value in things:
        builder.thing(entity, value)
    return builder.build()


@lru_cache(maxsize=4096)
def _variants(pairs: tuple[tuple[str, str], ...]) -> tuple[Variant, ...]:
    return tuple(known_variants.person_variants(pairs))


def _merge_keys(person: _Person) -> Iterator[tuple[str, str]]:
    """Yield what makes two groups the same person."""
    for entity, value in person.pairs():
        if entity in ("EMAIL_ADDRESS", "USERNAME"):
            yield entity, fold(value)
        elif entity == "PERSON":
            name = known_variants.parse_name(value)
            if name.given and name.family:
                yield "PERSON", " ".join((*name.given, *name.family))


def _merged(groups: list[_Person]) -> list[_Person]:
    owner: dict[tuple[str, str], int] = {}
    parent = list(range(len(groups)))

    def root(index: int) -> int:
        while parent[index] != index:
            index = parent[index]
        return index

    for index, group in enumerate(groups):
        for key in _merge_keys(group):
            other = owner.setdefault(key, index)
            parent[max(root(index), root(other))] = min(root(index), root(other))
    _attach_loose(groups, parent, root)
    merged: dict[int, _Person] = {}
    for index, group in enumerate(groups):
        person = merged.setdefault(root(index), _Person())
        for entity, value in group.pairs():
            person.add(entity, value)
    return list(merged.values())


def _attach_loose(groups: list[_Person], parent: list[int], root: Callable[[int], int]) -> None:
    """Give a lone value (`mgarcia@x`, `Maria`) to the one person whose variants contain it, if there is exactly one."""
    holders: dict[str, set[int]] = {}
    for index, group in enumerate(groups):
        for variant in _variants(tuple(group.pairs())):
            holders.setdefault(variant.literal, set()).add(index)
    for index, group in enumerate(groups):
        pairs = list(group.pairs())
        if len(pairs) != 1:
            continue
        entity, value = pairs[0]
        literal = fold(value.partition("@")[0] if entity == "EMAIL_ADDRESS" else value)
        holding = holders.get(literal, set())
        if entity == "PERSON" and not holding - {index}:
            holding = {other for other, group in enumerate(groups) if other != index and _is_short_for(value, group)}
        others = {
            root(other)
            for other in holding
            if root(other) != root(index) and len(groups[other].values)
        }
        rich = {
            other
            for other in others
            if len(list(groups[other].pairs())) > 1 or " " in next(groups[other].pairs())[1]
        }
        if len(rich) == 1 and entity != "PHONE_NUMBER":
            target = rich.pop()
            parent[max(root(index), target)] = min(root(index), target)


def _is_short_for(value: str, person: _Person) -> bool:
    """Say whether a name is a person's full name cut short or with an initial more (`M. Schmidt`, `Mrs. Schmidt`, `Maria A. Schmidt`)."""
    return any(
        known_variants.is_short_for(value, known_variants.parse_name(name))
        for name in person.values.get("PERSON", ())
        if name != value
    )


class _Builder:
    def __init__(self) -> None:
        self.literals: dict[str, list[tuple[int, Variant]]] = {}
        self.canonical: dict[tuple[int, str], str] = {}
        self.numbers: dict[str, tuple[int, str]] = {}
        self.count = 0

    def person(self, person: _Person) -> None:
        index = self._next()
        for entity, values in person.values.items():
            self.canonical[index, entity] = _canonical(entity, values)
        if "PERSON" not in person.values:
            spelled = next(
                filter(None, map(known_variants.name_of_email, person.values.get("EMAIL_ADDRESS", ()))), None
            )
            if spelled is not None:
                self.canonical[index, "PERSON"] = " ".join((*spelled.given, *spelled.family))
        if "USERNAME" not in person.values and "EMAIL_ADDRESS" in person.values:
            self.canonical[index, "USERNAME"] = self.canonical[index, "EMAIL_ADDRESS"].partition("@")[0]
        for variant in _variants(tuple(person.pairs())):
            self._add(index, variant)
        for value in person.values.get("PHONE_NUMBER", ()):
            self._number(index, "PHONE_NUMBER", value)

    def thing(self, entity: str, value: str) -> None:
        index = self._next()
        self.canonical[index, entity] = value
        for variant in known_variants.thing_variants(entity, value):
            self._add(index, variant)
        for literal in sorted({fold(spelling) for spelling in derived.variants(entity, value)}):
            self._add(index, Variant(literal, entity))
        if value.replace(" ", "").replace("-", "").isdigit():
            self._number(index, entity, value)

    def build(self) -> KnownIdentities:
        automaton = None
        if self.literals:
            automaton = ahocorasick.Automaton()
            for literal, owners in self.literals.items():
                automaton.add_word(literal, (len(literal), _entry(owners)))
            automaton.make_automaton()
        return KnownIdentities(automaton, dict(self.numbers), dict(self.canonical), self.count)

    def _next(self) -> int:
        self.count += 1
        return self.count - 1

    def _add(self, index: int, variant: Variant) -> None:
        owners = self.literals.setdefault(variant.literal, [])
        owners.append((index, variant))

    def _number(self, index: int, entity: str, value: str) -> None:
        for digits in known_numbers.variants(entity, value):
            known = self.numbers.setdefault(digits, (index, entity))
            if known[0] != index:
                self.numbers[digits] = (-1, entity)


def _canonical(entity: str, values: Iterable[str]) -> str:
    """Return the spelling that stands for all: for a name the fullest, in given-surname order; else the first."""
    if entity != "PERSON":
        return next(iter(values))
    names = [known_variants.parse_name(value) for value in values]
    best = max(names, key=lambda name: (bool(name.given and name.family), len(name.given) + len(name.family)))
    return " ".join((*best.given, *best.family)) or next(iter(values))


def _entry(owners: list[tuple[int, Variant]]) -> tuple[int, str, int]:
    """Return (identity or -1 when several share the literal, entity, least support needed)."""
    if len(owners) == 1:
        index, best = owners[0]
        return index, best.entity, best.need
    identities = {index for index, _ in owners}
    best = min((variant for _, variant in owners), key=lambda variant: (variant.need, _RANK[variant.entity]))
    return (identities.pop() if len(identities) == 1 else -1), best.entity, best.need


class KnownIdentities:
    """The frozen identities of one record; safe to share between threads; shows no value."""

    __slots__ = ("_automaton", "_canonical", "_count", "_numbers")

    def __init__(
        self,
        automaton: ahocorasick.Automaton | None,
        numbers: Mapping[str, tuple[int, str]],
        canonical: Mapping[tuple[int, str], str],
        count: int,
    ) -> None:
        self._automaton = automaton
        self._numbers = numbers
        self._canonical = canonical
        self._count = count

    def __repr__(self) -> str:
        return f"KnownIdentities({self._count})"

    def __len__(self) -> int:
        return self._count

    def canonical(self, identity: int, entity: str) -> str | None:
        """Return the spelling that all variants of this identity's `entity` share, for pseudonyms; None when there is none."""
        return self._canonical.get((identity, entity))

    def find(self, text: str) -> list[Span]:
        """Return every place where a known identity stands in `text`; spans may nest, none needs support it lacks."""
        spans: list[Span] = []
        if self._automaton is not None:
            spans = self._literals(text)
        if self._numbers:
            spans += [
                Span(start, end, entity, _SCORE, "known:number", identity)
                for start, end, (identity, entity) in known_numbers.find(text, self._numbers)
            ]
        return spans

    def places(self, text: str) -> Iterator[int]:
        """Yield an offset in every place where an identity may stand, without asking whether it is supported there."""
        if self._automaton is not None:
            for last, _ in self._automaton.iter(fold(text)):
                yield last
        if self._numbers:
            for start, _, _ in known_numbers.find(text, self._numbers):
                yield start

    def _literals(self, text: str) -> list[Span]:
        folded = fold(text)
        sure: list[Span] = []
        doubtful: list[tuple[Span, int]] = []
        assert self._automaton is not None
        for last, (length, (identity, entity, need)) in self._automaton.iter(folded):
            start, end = last + 1 - length, last + 1
            if not known_support.bounded(text, start, end, entity):
                continue
            span = Span(start, end, entity, _SCORE, f"known:{entity.lower()}", identity)
            if need == ANY or known_support.supported(text, start, end, need) or known_support.initialled(text, start, self.canonical(identity, "PERSON")):
                sure.append(span)
            else:
                doubtful.append((span, need))
        return self._joined(text, sure, doubtful)

    def _joined(self, text: str, sure: list[Span], doubtful: list[tuple[Span, int]]) -> list[Span]:
        """Let a doubtful part next to a sure part of the same person count, then join neighbouring parts of one name."""
        parts = sorted((s for s in sure if s.entity == "PERSON"), key=lambda s: (s.start, -s.end))
        others = [s for s in sure if s.entity != "PERSON"]
        if not parts and len(doubtful) < 2:  # noqa: PLR2004
            return others
        parts += known_support.beside(text, parts, [span for span, _ in doubtful if span.entity == "PERSON"])
        parts.sort(key=lambda s: (s.start, -s.end))
        joined: list[Span] = []
        for span in parts:
            if joined and span.end <= joined[-1].end:
                continue
            before = joined[-1] if joined else None
            repeats = before is not None and fold(text[span.start : span.end]) in fold(
                text[before.start : before.end]
            )
            if (
                before
                and not repeats
                and before.identity == span.identity
                and known_support.same_name(text, before.end, span.start)
            ):
                joined[-1] = replace(before, end=span.end)
            else:
                joined.append(span)
        return others + [
            known_support.with_initials(text, span, self.canonical(span.identity, "PERSON"))
            for span in joined
        ]


_NOBODY = KnownIdentities(None, {}, {}, 0)
