"""The words policies are made of: entities and their categories, purposes, recipients, legal grounds; read once from tables."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from redactor import packaged


@dataclass(frozen=True, slots=True)
class Entity:
    """One entity as policies see it; `family` is the entity whose rule it shares when it has none of its own."""

    name: str
    category: str
    description: str = ""
    family: str = ""
    generalizes_to: str = ""


@dataclass(frozen=True, slots=True)
class Purpose:
    """A purpose: its alias, the fideslang data use, other names for it, and what it is for in a few words."""

    name: str
    use: str
    aliases: tuple[str, ...]
    summary: str


def _table(relative: str) -> dict[str, Any]:
    return tomllib.loads(packaged.text("redactor", relative))


@cache
def entities() -> Mapping[str, Entity]:
    """Return every entity a policy may name, family members included."""
    found: dict[str, Entity] = {}
    for name, row in _table("detect/entities.toml").items():
        found[name] = Entity(
            name, row["category"], row["description"], generalizes_to=row.get("generalizes_to", "")
        )
        for member in row.get("members", ()):
            found[member] = Entity(member, row["category"], row["description"], family=name)
    return found


@cache
def categories() -> frozenset[str]:
    """Return every data category and every prefix of one."""
    return frozenset(prefix for entity in entities().values() for prefix in prefixes(entity.category))


@lru_cache(maxsize=1024)
def prefixes(category: str) -> tuple[str, ...]:
    """Return the category and its parents, the longest first."""
    parts = category.split(".")
    return tuple(".".join(parts[:length]) for length in range(len(parts), 0, -1))


@cache
def _words() -> dict[str, Any]:
    return _table("decide/purposes.toml")


@cache
def purposes() -> Mapping[str, Purpose]:
    """Return the twelve purposes by name."""
    return {
        name: Purpose(name, row["use"], tuple(row["aliases"]), row["summary"])
        for name, row in _words()["purposes"].items()
    }


@cache
def purpose_names() -> Mapping[str, str]:
    """Return name, aliases and data use of each purpose, all leading to its name."""
    return {word: p.name for p in purposes().values() for word in (p.name, *p.aliases, p.use)}


def data_use(word: str) -> str | None:
    """Return the fideslang data use a purpose word means, or None; a child key of a known use is a use."""
    name = purpose_names().get(normal(word))
    if name is not None:
        return purposes()[name].use
    known = _words()["taxonomy"]["uses"]
    return word if any(prefix in known for prefix in prefixes(word)) else None


def recipients() -> Mapping[str, str]:
    """Return the recipients with a few words on each."""
    return dict(_words()["recipients"])


def is_recipient(name: str) -> bool:
    """Say whether `name` is a recipient, or a further kind of service provider (`service_provider.hosting`)."""
    parent = name.rpartition(".")[0]
    return name in recipients() or any(known.startswith(f"{parent}.") for known in recipients() if parent)


def legal_grounds() -> Mapping[str, str]:
    """Return the five legal grounds with a few words on each."""
    return dict(_words()["legal_grounds"])


def normal(word: str) -> str:
    """Return a policy or purpose name in its common spelling: lower case, hyphens."""
    return word.strip().lower().replace("_", "-").replace(" ", "-")


def suggestion(word: str, choices: Iterable[str]) -> str:
    """Return `; did you mean ...?` for the nearest choice, else an empty string."""
    import difflib  # only wrong policies need it

    folded = {choice.casefold(): choice for choice in choices}
    near = difflib.get_close_matches(str(word).casefold(), folded, n=1, cutoff=0.6)
    return f"; did you mean {folded[near[0]]!r}?" if near else ""
