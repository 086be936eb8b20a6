"""Every spelling of the people and things of one record, made when the record may hold one somewhere: literals, numbers, and cores.

A core is what is left of a spelling once all but letters and digits is gone from it; a text that holds no core holds no spelling.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

import ahocorasick

from redactor.detect.identities import derived, known_numbers, known_variants, person_names
from redactor.detect.identities.known_variants import Variant
from redactor.detect.words.folding import compact, fold

#: Entities whose values are worth looking for elsewhere in the record; the others are common values (ages, dates) or too short.
PEOPLE = ("PERSON", "USERNAME", "EMAIL_ADDRESS", "PHONE_NUMBER")
THINGS = (
    "SERIAL_NUMBER", "IMEI", "IMSI", "ICCID", "DEVICE_ID", "MAC_ADDRESS", "IP_ADDRESS", "HOSTNAME", "SSID", "CUSTOMER_ID",
    "EMPLOYEE_ID", "CREDIT_CARD", "IBAN_CODE", "US_SSN", "NATIONAL_ID", "BANK_ACCOUNT", "CRYPTO", "PASSWORD", "SECRET",
    "AUTH_TOKEN", "COOKIE", "POSTAL_ADDRESS", "DATE_OF_BIRTH",
)  # fmt: skip
RANK = {entity: rank for rank, entity in enumerate((*PEOPLE, *THINGS))}


@dataclass(slots=True)
class Person:
    """The values of one person, by entity, in the order in which they came."""

    values: dict[str, dict[str, None]] = field(default_factory=dict, repr=False)

    def add(self, entity: str, value: str) -> None:
        of_entity = self.values.get(entity)
        if of_entity is None:
            self.values[entity] = {value: None}
        else:
            of_entity[value] = None

    def pairs(self) -> list[tuple[str, str]]:
        return [(entity, value) for entity, values in self.values.items() for value in values]


#: What a literal stands for: an identity (-1: several share it), an entity, and the support it needs.
Entry = tuple[int, str, int]


@lru_cache(maxsize=4096)
def variants_of(pairs: tuple[tuple[str, str], ...]) -> dict[str, tuple[str, int]]:
    """Return the literals of one person, each with what it stands for; of several meanings the one that needs least support."""
    return _least(known_variants.person_variants(pairs))


def _least(variants: Iterable[Variant]) -> dict[str, tuple[str, int]]:
    found: dict[str, tuple[str, int]] = {}
    for variant in variants:
        before = found.get(variant.literal)
        if before is None or (variant.need, RANK[variant.entity]) < (before[1], RANK[before[0]]):
            found[variant.literal] = variant.entity, variant.need
    return found


class Spellings:
    """Every literal and number that means one of the people or things; made when a record may hold one somewhere."""

    __slots__ = ("automaton", "literals", "numbers")

    def __init__(self, people: Sequence[Person], things: Sequence[tuple[str, str]]) -> None:
        self.literals: dict[str, Entry] = {}
        numbers: dict[str, tuple[int, str]] = {}
        for index, person in enumerate(people):
            for literal, (entity, need) in variants_of(tuple(person.pairs())).items():
                self._add(index, literal, entity, need)
            for value in person.values.get("PHONE_NUMBER", ()):
                _number(numbers, index, "PHONE_NUMBER", value)
        for index, (entity, value) in enumerate(things, start=len(people)):
            for literal, need in _thing_literals(entity, value).items():
                self._add(index, literal, entity, need)
            if _is_number(value):
                _number(numbers, index, entity, value)
        self.numbers = known_numbers.automaton(numbers)
        self.automaton = None
        if self.literals:
            self.automaton = ahocorasick.Automaton()
            for literal, entry in self.literals.items():
                self.automaton.add_word(literal, (len(literal), entry))
            self.automaton.make_automaton()

    def _add(self, index: int, literal: str, entity: str, need: int) -> None:
        before = self.literals.get(literal)
        if before is not None:
            entity, need = min((before[1:], (entity, need)), key=lambda meaning: (meaning[1], RANK[meaning[0]]))
            index = index if before[0] == index else -1
        self.literals[literal] = index, entity, need


def _number(numbers: dict[str, tuple[int, str]], index: int, entity: str, value: str) -> None:
    for digits in known_numbers.variants(entity, value):
        known = numbers.setdefault(digits, (index, entity))
        if known[0] != index:
            numbers[digits] = (-1, entity)


@lru_cache(maxsize=1024)
def _thing_literals(entity: str, value: str) -> dict[str, int]:
    """Return the literals of a device's or account's identifier, each with the support it needs."""
    found = {variant.literal: variant.need for variant in known_variants.thing_variants(entity, value)}
    for spelling in derived.variants(entity, value):
        found[fold(spelling)] = person_names.ANY
    return found


def _is_number(value: str) -> bool:
    return value.replace(" ", "").replace("-", "").isdigit()


@lru_cache(maxsize=1024)
def thing_cores(entity: str, value: str) -> tuple[str, ...]:
    """Return texts of letters and digits one of which stands in every spelling of a thing once all else is gone from it."""
    if entity == "SERIAL_NUMBER" and (plain := derived.ordinary(value)):
        # as it is, or its last characters; or spelled in hexadecimal: all its other spellings hold one of these
        tail = derived.tail(plain) or plain.lstrip("0")
        return known_variants.shortest({compact(tail), plain.encode().hex(), plain.upper().encode().hex()})
    digits = known_numbers.core(value) if _is_number(value) else ""
    return known_variants.shortest({*map(compact, _thing_literals(entity, value)), *((digits,) if digits else ())})
