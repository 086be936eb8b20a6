"""Known identities: the people and devices of one record, found again in every spelling.

`Discovery` collects values while a record is read the first time; `freeze()` gives an immutable `KnownIdentities` whose
`find` is one pass of an Aho-Corasick automaton over the folded text (see docs/decisions.md for the choice).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

import ahocorasick

from redactor.detect.identities import known_numbers, known_support, known_variants, person_names
from redactor.detect.identities.known_spellings import PEOPLE, THINGS, Person, Spellings, thing_cores, variants_of
from redactor.detect.identities.person_names import ANY
from redactor.detect.words.folding import compact, fold
from redactor.types import Span

#: Bounds on what one record may teach: identities, and characters of a value.
MAX_IDENTITIES = 2000
MAX_VALUE = 512

KNOWN_SCORE = 0.95


class Discovery:
    """Collects the identities of one record; values that belong together are added under the same `group`.

    Devices are also looked for in the spellings that detect/identities/derived.py knows (a UUID that spells a service tag).
    """

    __slots__ = ("_groups", "_things", "truncated")

    def __init__(self) -> None:
        self._groups: dict[Hashable, Person] = {}
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
            whose = (entity, fold(value)) if group is None else ("group", group)
            person = self._groups.get(whose)
            if person is None:
                person = self._groups[whose] = Person()
            person.add(entity, value)
        elif entity in THINGS:
            self._things.setdefault((entity, compact(value) or value), value)

    def freeze(self) -> KnownIdentities:
        """Return the identities collected so far; people that share an address, an account or a full name are one."""
        if not self._groups and not self._things:
            return _NOBODY
        groups = tuple([tuple(person.pairs()) for person in self._groups.values()])
        return _frozen(groups, tuple([(entity, value) for (entity, _), value in self._things.items()]))


#: The values of one person, as (entity, value) pairs in the order in which they came.
Pairs = tuple[tuple[str, str], ...]


@lru_cache(maxsize=256)
def _frozen(groups: tuple[Pairs, ...], things: Pairs) -> KnownIdentities:
    """Return the identities of people and things; the same few come in many records."""
    return KnownIdentities(_merged(groups), things)


def _merge_keys(pairs: Pairs) -> Iterator[tuple[str, str]]:
    """Yield what makes two groups the same person."""
    for entity, value in pairs:
        if entity in ("EMAIL_ADDRESS", "USERNAME"):
            yield entity, fold(value)
        elif entity == "PERSON":
            name = person_names.parse_name(value)
            if name.given and name.family:
                yield "PERSON", " ".join((*name.given, *name.family))


def _merged(groups: Sequence[Pairs]) -> list[Person]:
    owner: dict[tuple[str, str], int] = {}
    parent = list(range(len(groups)))

    def root(index: int) -> int:
        while parent[index] != index:
            index = parent[index]
        return index

    for index, pairs in enumerate(groups):
        for key in _merge_keys(pairs):
            other = owner.setdefault(key, index)
            if other != index:
                parent[max(root(index), root(other))] = min(root(index), root(other))
    _attach_loose(groups, parent, root)
    merged: dict[int, Person] = {}
    for index, pairs in enumerate(groups):
        person = merged.setdefault(root(index), Person())
        for entity, value in pairs:
            person.add(entity, value)
    return list(merged.values())


def _attach_loose(groups: Sequence[Pairs], parent: list[int], root: Callable[[int], int]) -> None:
    """Give a lone value (`mgarcia@x`, `Maria`, a phone number) to the one person whose spellings hold it, if there is exactly one."""
    if len(groups) < 2:  # noqa: PLR2004
        return
    members = Counter(map(root, range(len(groups))))
    lone = [index for index, pairs in enumerate(groups) if len(pairs) == 1 and members[root(index)] == 1]
    if not lone:
        return
    holders = _holders(groups)
    named: dict[str, set[int]] = {}
    for index, pairs in enumerate(groups):
        for word in {word for entity, value in pairs if entity == "PERSON" for word in _name_words(person_names.parse_name(value))}:
            named.setdefault(word, set()).add(index)
    for index in lone:
        entity, value = groups[index][0]
        if entity == "PHONE_NUMBER":
            spellings = _digits(groups[index])
        else:
            spellings = {fold(value.partition("@")[0] if entity == "EMAIL_ADDRESS" else value)}
        holding = holders(index, spellings)
        if entity == "PERSON" and not holding:
            spelled = person_names.spelled(value)  # each word of which must be one of the other's
            alike = set.intersection(*(named.get(word, set()) for word in spelled)) if spelled else set()
            holding = {other for other in alike if other != index and _is_short_for(value, groups[other])}
        rich = {
            root(other)
            for other in holding
            if root(other) != root(index)
            and (members[root(other)] > 1 or len(groups[root(other)]) > 1 or (entity != "PHONE_NUMBER" and " " in groups[root(other)][0][1]))
        }
        if len(rich) == 1:
            target = rich.pop()
            parent[max(root(index), target)] = min(root(index), target)


#: People up to whom each is looked at for each lone value, which takes less than to spell out everybody.
FEW = 24


def _name_words(name: person_names.Name) -> tuple[str, ...]:
    return (*name.given, *name.family)


def _holders(groups: Sequence[Pairs]) -> Callable[[int, Iterable[str]], set[int]]:
    """Return what says of some texts which of the people but one have any as a spelling; of many people each is spelled out at once, of few those alone of whom a text holds a core."""
    if len(groups) > FEW:
        holders: dict[str, set[int]] = {}
        for index, pairs in enumerate(groups):
            for spelling in (*variants_of(pairs), *_digits(pairs)):
                holders.setdefault(spelling, set()).add(index)
        return lambda but, spellings: {index for spelling in spellings for index in holders.get(spelling, ()) if index != but}
    # a name that is written without a blank may come back as a part of its core
    cores = [(core, index) for index, pairs in enumerate(groups) for core in (known_variants.person_cores(pairs) if all(value.isascii() for _, value in pairs) else ("",))]

    def holding(but: int, spellings: Iterable[str]) -> set[int]:
        near = {(index, spelling) for spelling in spellings for compacted in (compact(spelling),) for core, index in cores if core in compacted and index != but}
        return {index for index, spelling in near if spelling in variants_of(groups[index]) or spelling in _digits(groups[index])}

    return holding


def _is_short_for(value: str, pairs: Pairs) -> bool:
    """Say whether a name is a person's full name cut short or with an initial more (`M. Schmidt`, `Mrs. Schmidt`, `Maria A. Schmidt`)."""
    return any(
        person_names.is_short_for(value, person_names.parse_name(name))
        for entity, name in pairs
        if entity == "PERSON" and name != value
    )


def _digits(pairs: Iterable[tuple[str, str]]) -> set[str]:
    """Return the digits by which the phones among the values of a person are found."""
    return {digits for entity, value in pairs if entity == "PHONE_NUMBER" for digits in known_numbers.variants(entity, value)}


def _canonical(entity: str, values: Iterable[str]) -> str:
    """Return the spelling that stands for all: for a name the fullest, in given-surname order; else the first."""
    if entity != "PERSON":
        return next(iter(values))
    names = [person_names.parse_name(value) for value in values]
    best = max(names, key=lambda name: (bool(name.given and name.family), len(name.given) + len(name.family)))
    return " ".join((*best.given, *best.family)) or next(iter(values))


def _is_within(core: str, compacted: str, accounted: Iterable[str]) -> bool:
    """Say whether a core stands in a text no more often than in some values of it; one that may overlap itself cannot be counted."""
    overlapping = core.find(core[0], 1) > 0 and any(core.startswith(core[at:]) for at in range(1, len(core)))
    return not overlapping and compacted.count(core) == sum(value.count(core) for value in accounted)


class KnownIdentities:
    """The frozen identities of one record; safe to share between threads; shows no value."""

    __slots__ = ("_canonical", "_cores", "_people", "_registered", "_spellings", "_things")

    def __init__(self, people: Sequence[Person], things: Sequence[tuple[str, str]]) -> None:
        self._people = people
        self._things = things
        self._registered: dict[tuple[str, str], int] | None = None
        self._canonical: dict[tuple[int, str], str | None] = {}
        self._cores: tuple[str, ...] | None = None
        self._spellings: Spellings | None = None

    def __repr__(self) -> str:
        return f"KnownIdentities({len(self)})"

    def __len__(self) -> int:
        return len(self._people) + len(self._things)

    def identity(self, entity: str, value: str) -> int:
        """Return whose a value is that stands just so among those collected, -1 when it is nobody's."""
        if self._registered is None:
            self._registered = {}
            pairs = [(pair, index) for index, person in enumerate(self._people) for pair in person.pairs()]
            pairs += [(pair, index) for index, pair in enumerate(self._things, start=len(self._people))]
            for pair, index in pairs:
                self._registered[pair] = index if self._registered.setdefault(pair, index) == index else -1
        return self._registered.get((entity, value), -1)

    def canonical(self, identity: int, entity: str) -> str | None:
        """Return the spelling that all variants of this identity's `entity` share, for pseudonyms; None when there is none."""
        key = identity, entity
        if key not in self._canonical:
            self._canonical[key] = self._spelled(identity, entity)
        return self._canonical[key]

    def canonical_of(self, span: Span) -> str | None:
        """Return the same for a span, None where it is nobody's that is known."""
        return self.canonical(span.identity, span.entity) if span.identity >= 0 else None

    def _spelled(self, identity: int, entity: str) -> str | None:
        if not 0 <= identity < len(self._people):
            thing = self._things[identity - len(self._people)] if len(self._people) <= identity < len(self) else ("", "")
            return thing[1] if thing[0] == entity else None
        values = self._people[identity].values
        if entity in values:
            return _canonical(entity, values[entity])
        addresses = values.get("EMAIL_ADDRESS", ())
        if entity == "PERSON":
            spelled = next(filter(None, map(known_variants.name_of_email, addresses)), None)
            return " ".join((*spelled.given, *spelled.family)) if spelled is not None else None
        if entity == "USERNAME" and addresses:
            return next(iter(addresses)).partition("@")[0]
        return None

    def may_stand_in(self, compacted: str, accounted: Sequence[str] = ()) -> bool:
        """Say whether any spelling of an identity may stand in a text, given what `compact` makes of it; False is certain.

        `accounted` are values in the text, compacted too, in which nobody needs to be looked for.
        """
        if self._cores is None:
            cores: dict[str, None] = {}
            for person in self._people:
                cores.update(dict.fromkeys(known_variants.person_cores(tuple(person.pairs()))))
            for entity, value in self._things:
                cores.update(dict.fromkeys(thing_cores(entity, value)))
            self._cores = tuple(cores)
        held = [core for core in self._cores if core in compacted]
        return bool(held) and not (accounted and all(_is_within(core, compacted, accounted) for core in held))

    def _made(self) -> Spellings:
        if self._spellings is None:
            self._spellings = Spellings(self._people, self._things)
        return self._spellings

    def find(self, text: str) -> list[Span]:
        """Return every place where a known identity stands in `text`; spans may nest, none needs support it lacks."""
        made = self._made()
        spans: list[Span] = []
        if made.automaton is not None:
            spans = self._literals(text, made.automaton)
        if made.numbers is not None:
            spans += [
                Span(start, end, entity, KNOWN_SCORE, "known:number", identity)
                for start, end, (identity, entity) in known_numbers.find(text, made.numbers)
            ]
        return spans

    def places(self, text: str) -> Iterator[int]:
        """Yield an offset in every place where an identity may stand, without asking whether it is supported there."""
        made = self._made()
        if made.automaton is not None:
            for last, _ in made.automaton.iter(fold(text)):
                yield last
        if made.numbers is not None:
            for start, _, _ in known_numbers.find(text, made.numbers):
                yield start

    def _literals(self, text: str, automaton: ahocorasick.Automaton) -> list[Span]:
        folded = fold(text)
        sure: list[Span] = []
        doubtful: list[tuple[Span, int]] = []
        for last, (length, (identity, entity, need)) in automaton.iter(folded):
            start, end = last + 1 - length, last + 1
            if not known_support.bounded(text, start, end, entity) or (entity == "PERSON" and known_support.firm(text, start, end)):
                continue
            span = Span(start, end, entity, KNOWN_SCORE, f"known:{entity.lower()}", identity)
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


_NOBODY = KnownIdentities((), ())
