"""People for generated training text: names of many cultures and the ways support text writes them."""

from __future__ import annotations

import csv
import gzip
import importlib
import json
import re
import tomllib
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from redactor.models.lexicon import FORENAME, SURNAME
from redactor.models.pieces import folded

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Mapping, Sequence

LOCALES = (
    "en_US en_GB en_IN en_NZ en_IE en_PK en_TH de_DE de_AT de_CH fr_FR fr_CH fr_BE es_ES es_MX es_CO es_AR es_CL it_IT nl_NL nl_BE "
    "pt_BR pt_PT pl_PL cs_CZ sk_SK hu_HU ro_RO hr_HR sl_SI sv_SE no_NO da_DK fi_FI et_EE lv_LV lt_LT tr_TR id_ID vi_VN fil_PH "
    "zu_ZA yo_NG ha_NG ig_NG tw_GH sw az_AZ uz_UZ ga_IE ar_PS"
).split()
TITLES = (
    *(
        "Mr.",
        "Mr",
        "Mrs.",
        "Mrs",
        "Ms.",
        "Ms",
        "Miss",
        "Dr.",
        "Dr",
        "Prof.",
        "Sir",
        "Mx",
        "Mr.",
        "Mr",
        "Mrs.",
        "Ms.",
        "Dr.",
    ),
    *(
        "Herr",
        "Frau",
        "Mme",
        "M.",
        "Sr.",
        "Sra.",
        "Lic.",
        "Ing.",
        "Engr.",
        "Smt.",
        "Shri",
        "Sig.",
        "Dott.",
        "Pan",
        "Pani",
        "mister",
        "Capt.",
        "Sgt.",
    ),
)
LABELLED_WEIGHT = 6
"""How many of the pools that people are drawn from are the labelled name strings."""
NICKNAMES = dict(
    pair.split("=")
    for pair in (
        "william=Bill robert=Bob richard=Rick james=Jim john=Jack michael=Mike thomas=Tom joseph=Joe charles=Chuck david=Dave "
        "daniel=Dan matthew=Matt anthony=Tony andrew=Andy joshua=Josh christopher=Chris nicholas=Nick edward=Ed ronald=Ron "
        "timothy=Tim jeffrey=Jeff gregory=Greg benjamin=Ben samuel=Sam patrick=Pat alexander=Alex katherine=Kate elizabeth=Liz "
        "margaret=Peggy jennifer=Jen patricia=Trish susan=Sue deborah=Deb barbara=Barb kimberly=Kim stephanie=Steph rebecca=Becky "
        "samantha=Sam victoria=Vicky abigail=Abby jacqueline=Jackie kathleen=Kathy pamela=Pam cynthia=Cindy theresa=Terri"
    ).split()
)


@dataclass(frozen=True, slots=True)
class Person:
    """One invented person."""

    first: str
    middle: str
    last: str
    title: str

    @property
    def full(self) -> str:
        return f"{self.first} {self.last}"

    @property
    def nick(self) -> str:
        return NICKNAMES.get(self.first.lower(), self.first)


FORMS: tuple[tuple[int, Callable[[Person], str]], ...] = (
    (40, lambda p: p.full),
    (30, lambda p: p.first),
    (6, lambda p: p.last),
    (5, lambda p: f"{p.first} {p.middle[:1]}. {p.last}"),
    (3, lambda p: f"{p.first} {p.middle[:1]} {p.last}"),
    (3, lambda p: f"{p.first} {p.middle} {p.last}"),
    (4, lambda p: f"{p.last}, {p.first}"),
    (2, lambda p: f"{p.last} {p.first}"),
    (2, lambda p: f"{p.first[:1]}. {p.last}"),
    (2, lambda p: f"{p.first[:1]} {p.last}"),
    (2, lambda p: f"{p.first} {p.last[:1]}."),
    (1, lambda p: f"{p.first} {p.last[:1]}"),
    (2, lambda p: p.nick),
    (1, lambda p: f"{p.nick} {p.last}"),
)
"""How often (weight) a person is written how, wherever a frame leaves the form open."""


def listed(person: Person, rng: random.Random) -> str:
    """Write a person as directories do: the surname first, no comma, maybe an initial."""
    first, last = person.first.split()[0], person.last
    if rng.random() < 0.1:
        last = last.upper()
    initial = person.middle[:1].upper()
    return rng.choice((f"{last} {first}", f"{last} {first}", f"{last} {first} {initial}", f"{last} {first} {initial}.", f"{last}, {first} {initial}"))


def on_stage(person: Person, rng: random.Random) -> str:
    """Write the name that an artist is known by: mostly the civil one."""
    roll = rng.random()
    if roll < 0.72:
        return person.full
    if roll < 0.88:
        return person.first.split()[0]
    return rng.choice(("DJ {}", "Lil {}", "MC {}", "Young {}", "Big {}", "{} B", "{} J", "Lady {}", "Little {}", "King {}", "{} the Kid")).format(person.first.split()[0])


class People:
    """Draws persons from name lists: US census by frequency, lists by country, Faker's locales, labelled name strings.

    ``invented`` of them get names spliced from two others, so that the network must lean on the surrounding words.
    """

    def __init__(self, data: Path, rng: random.Random, *, invented: float = 0.12) -> None:
        self._rng = rng
        self._invented = invented
        folder = data / "names"
        census_first = [_census(folder / f"us_census_{sex}.first.txt") for sex in ("female", "male")]
        self._census_first = tuple([*one, *two] for one, two in zip(*census_first, strict=True))
        self._census_last = _census(folder / "us_census_all.last.txt")
        self._pools = _faker_pools() + _country_pools(folder)
        self._pools += _written_pools() * 3
        labelled = _labelled(folder / "person_names.jsonl.gz")
        self._pools += [labelled] * LABELLED_WEIGHT

    def person(self) -> Person:
        """Draw one person."""
        rng = self._rng
        first, last = self._names()
        if rng.random() < self._invented:
            other_first, other_last = self._names()
            first, last = _splice(first, other_first, rng), _splice(last, other_last, rng)
        if rng.random() < 0.04:
            last = f"{last}-{self._names()[1]}"
        if rng.random() < 0.03:
            first = f"{first}-{self._names()[0]}"
        return Person(first, self._names()[0], last, rng.choice(TITLES))

    def forenames(self) -> set[str]:
        """Give every forename that may be drawn."""
        names = {n for firsts, _ in self._pools for n in firsts}
        return names | set(self._census_first[0])

    def lexicon(self) -> dict[str, int]:
        """Give every word of the lists by country, of the census and of Faker that is part of a forename or surname."""
        pools = [*self._pools[:-LABELLED_WEIGHT], (self._census_first[0], self._census_last[0])]
        known: dict[str, int] = {}
        for kind, code in ((0, FORENAME), (1, SURNAME)):
            for pool in pools:
                for name in pool[kind]:
                    for word in re.findall(r"[^\W\d_]{2,}", folded(name)):
                        known[word] = known.get(word, 0) | code
        return known

    def write(self, person: Person) -> str:
        """Write a person in one of the usual forms."""
        return self._rng.choices([f for _, f in FORMS], [w for w, _ in FORMS])[0](person)

    def like(self, old: str, cast: Mapping[str, str]) -> str:
        """Draw a name of as many words as an old one, in its case; a part of a name already recast keeps to that one."""
        whole = next((o for o in cast if old in o.split()), None)
        person = self.person()
        if " " in old:
            new = person.full if len(old.split()) == 2 else self.write(person)
        elif whole:
            new = cast[whole].split()[0 if old == whole.split()[0] else -1].strip(".,")
        else:
            new = person.last if old[:1].isupper() and len(cast) % 3 == 0 else person.first
        return new.lower() if old.islower() else new.upper() if old.isupper() and len(old) > 2 else new

    def _names(self) -> tuple[str, str]:
        rng = self._rng
        if rng.random() < 0.36:
            first = rng.choices(self._census_first[0], cum_weights=None, weights=self._census_first[1])[0]
            last = rng.choices(self._census_last[0], weights=self._census_last[1])[0]
            return first, last
        firsts, lasts = rng.choice(self._pools)
        if rng.random() < 0.1:
            lasts = rng.choice(self._pools)[1]
        return rng.choice(firsts), rng.choice(lasts)


def _splice(one: str, other: str, rng: random.Random) -> str:
    a, b = one.split(maxsplit=1)[0], other.rsplit(maxsplit=1)[-1].lower()
    if len(a) < 3 or len(b) < 4:
        return one
    return a[: rng.randint(2, max(2, len(a) - 1))] + b[rng.randint(1, len(b) - 2) :]


def _census(path: Path, *, most: int = 20000) -> tuple[list[str], list[float]]:
    names, weights = [], []
    for line in path.read_text().splitlines()[:most]:
        name, percent = line.split()[:2]
        names.append(_cased(name))
        weights.append(max(float(percent), 0.0005) ** 0.6)
    return names, weights


def _cased(name: str) -> str:
    if name.startswith("MC") and len(name) > 4:
        return "Mc" + name[2:].capitalize()
    return name.title()


def _latin(names: Sequence[str]) -> list[str]:
    """Keep what is written in Latin letters and looks like a name."""
    return [n for n in map(str.strip, names) if n and n[0].isalpha() and all(ord(c) < 0x250 for c in n) and len(n) < 24]


def _faker_pools() -> list[tuple[list[str], list[str]]]:
    pools = []
    for locale in LOCALES:
        try:
            provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        except ModuleNotFoundError:
            continue
        firsts = _latin(
            list(_flat(provider, "first_names")) or [*_flat(provider, "first_names_male"), *_flat(provider, "first_names_female")]
        )
        lasts = _latin(
            list(_flat(provider, "last_names")) or [*_flat(provider, "last_names_male"), *_flat(provider, "last_names_female")]
        )
        if len(firsts) > 5 and len(lasts) > 5:
            pools.append((firsts, lasts))
    return pools


def _flat(provider: type, attribute: str) -> list[str]:
    names = getattr(provider, attribute, ())
    return [] if isinstance(names, property) else list(dict.fromkeys(str(n) for n in names))


def _country_pools(folder: Path) -> list[tuple[list[str], list[str]]]:
    found: dict[str, dict[str, list[str]]] = {}
    for kind in ("forenames", "surnames"):
        names: dict[str, list[str]] = defaultdict(list)
        with (folder / f"common-{kind}-by-country.csv").open(encoding="utf-8-sig", newline="") as file:
            for row in csv.DictReader(file):
                names[row["Country"]].extend(_latin([row["Romanized Name"] or row["Localized Name"]]))
        found[kind] = names
    both = set(found["forenames"]) & set(found["surnames"])
    return [
        (found["forenames"][c], found["surnames"][c])
        for c in sorted(both)
        if len(found["forenames"][c]) > 5 and len(found["surnames"][c]) > 5
    ]


def _written_pools() -> list[tuple[list[str], list[str]]]:
    """Read the hand-written names, one pool for each culture."""
    table = tomllib.loads((Path(__file__).parent / "frames" / "names.toml").read_text("utf-8"))
    return [(pool["first"].split(), pool["last"].split()) for pool in table.values()]


def _labelled(path: Path) -> tuple[list[str], list[str]]:
    firsts: list[Any] = []
    lasts: list[Any] = []
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            for start, end, label in row["parts"]:
                name = row["text"][start:end].strip(" ,.;()'\"")
                if len(name) > 2 and name.isalpha():
                    (firsts if label == "GivenName" else lasts if label == "Surname" else []).append(_cased(name.upper()))
    return firsts, lasts
