"""Policies: loaded from TOML, joined with what they extend, tightened for a recipient and for minors, compiled to tables.

Which rule decides: the nearest file in the chain of `extends` that says anything about the entity - in it the entity's own rule,
then the rule of its longest category - unless a field rule matches. Overlays and the rules for minors then make it stricter,
never weaker. What no rule names is replaced.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import lru_cache
from types import MappingProxyType

from redactor.decide import minors, retention, vocabulary
from redactor.decide.layers import Layer, exactly, tightened, weakenings
from redactor.decide.lines import Problem
from redactor.decide.rules import FieldRule, Rule, at_least
from redactor.decide.schema import Source
from redactor.decide.sources import chain_of, names, shipped_name
from redactor.errors import PolicyError
from redactor.types import Decision, Span

#: A child is anyone under this age unless the policy says otherwise.
MINOR_AGE = 16
MAX_REMEMBERED_PATHS = 8192
MAX_REMEMBERED_LENGTH = 200

_UNKNOWN = vocabulary.Entity("", "user")


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Policy:
    """What happens to each entity and field, for one purpose and recipient; compiled, immutable, free of I/O.

    `legal_basis`, `retention` and `purpose` (a fideslang data use) are what the manifest and audit events state;
    `minor` says whether the rules for minors are in force, `files` which files the policy was made from.
    """

    name: str
    version: str
    purpose: str
    legal_basis: str
    retention: str
    description: str = ""
    recipient: str = ""
    pseudonym_period: str = "forever"
    minor: bool = False
    minor_age: int = MINOR_AGE
    minor_consent: str = ""
    files: tuple[str, ...] = ()
    _rules: Mapping[str, Rule] = field(default_factory=dict)
    _default: Rule = field(default_factory=lambda: Rule("replace", "default"))
    _fields: tuple[FieldRule, ...] = ()
    _overlays: tuple[Layer, ...] = ()
    _for_minor: Policy | None = None
    _remembered: dict[tuple[str, str], Rule] = field(default_factory=dict)
    _asking: dict[str, bool] = field(default_factory=dict)

    def __repr__(self) -> str:
        return f"Policy(name={self.name!r}, recipient={self.recipient!r}, minor={self.minor})"

    def decide(self, span: Span, *, path: str = "") -> Decision:
        """Return the decision for `span` found at `path` (a record path such as `$.comments[0].body`, "" for plain text)."""
        rule = self.rule_for(span.entity, path)
        return Decision(span, rule.action, rule.name, rule.options)

    def rule_for(self, entity: str, path: str = "") -> Rule:
        """Return the rule for an entity at a path; one dictionary look-up where the policy has no field rules."""
        if not path or not (self._fields or self._overlays):
            return self._rules.get(entity, self._default)
        key = (entity, path)
        rule = self._remembered.get(key)
        if rule is None:
            rule = self._by_path(entity, path)
            if len(path) <= MAX_REMEMBERED_LENGTH:
                if len(self._remembered) >= MAX_REMEMBERED_PATHS:
                    self._remembered.clear()
                self._remembered[key] = rule
        return rule

    def asks_paths(self) -> bool:
        """Say whether a path can ever make a difference."""
        return bool(self._fields or self._overlays)

    def asks_path_of(self, entity: str) -> bool:
        """Say whether it can make a difference for an entity."""
        asks = self._asking.get(entity)
        if asks is None:
            asks = self._asking[entity] = bool(self._overlays) or any(rule.covers(entity) for rule in self._fields)
        return asks

    def whole_field(self, path: str) -> str:
        """Return the entity the whole value at `path` is to be treated as, "" when only what is found in it counts."""
        return (
            next((rule.whole for rule in self.field_rules() if rule.whole and rule.matches(path)), "")
            if path
            else ""
        )

    def has_whole_fields(self) -> bool:
        """Say whether `whole_field` can ever answer."""
        return any(rule.whole for rule in self.field_rules())

    def tighten_for_minor(self) -> Policy:
        """Return the policy for a record of a person under `minor_age`; this one where it records consent for minors."""
        return self._for_minor or self

    def says_minor(self, entity: str, value: str) -> bool:
        """Say whether a value found in a record calls for `tighten_for_minor()`."""
        return entity in minors.TELLING and minors.says_minor(entity, value, below=self.minor_age)

    def keep_until(self, start: date | None = None) -> date:
        """Return the last day a result made on `start` (default: today, UTC) may be kept."""
        return retention.keep_until(self.retention, start or datetime.now(UTC).date())

    def period(self, day: date | None = None) -> str:
        """Return the pseudonym period `day` (default: today, UTC) falls into; "" when pseudonyms never change."""
        return retention.period(self.pseudonym_period, day or datetime.now(UTC).date())

    def rules(self) -> Iterator[tuple[str, Rule]]:
        """Yield every entity with its rule outside any field."""
        for entity in vocabulary.entities():
            yield entity, self.rule_for(entity)

    def field_rules(self) -> tuple[FieldRule, ...]:
        """Return the field rules, first match first; an overlay's tighten what the others leave."""
        return (*self._fields, *(rule for layer in self._overlays for rule in layer.fields))

    def _by_path(self, entity: str, path: str) -> Rule:
        rule = next((f.rule for f in self._fields if f.covers(entity) and f.matches(path)), None)
        if rule is None:
            rule = self._rules.get(entity, self._default)
        for layer in self._overlays:
            rule = tightened(rule, layer, vocabulary.entities().get(entity, _UNKNOWN))
            for field_rule in layer.fields:
                if field_rule.covers(entity) and field_rule.matches(path):
                    rule = at_least(rule, field_rule.rule)
        return rule


def load(name_or_path: str | os.PathLike[str], *, recipient: str | None = None) -> Policy:
    """Load a shipped policy by name, alias or data use, or a TOML file by path, for `recipient` (None: as the policy stands).

    Raises PolicyError naming file, line and rule when anything is wrong with it.
    """
    policy, problems = examine(name_or_path, recipient=recipient)
    if problems:
        more = f" (and {len(problems) - 1} more: redactor policy check)" if len(problems) > 1 else ""
        raise PolicyError(problems[0].message + more, place=problems[0].place)
    if policy is None:
        raise PolicyError("the policy cannot be compiled", place=os.fspath(name_or_path))
    return policy


def examine(
    name_or_path: str | os.PathLike[str], *, recipient: str | None = None
) -> tuple[Policy | None, tuple[Problem, ...]]:
    """Load a policy and return it with every problem found; None when the problems leave no policy."""
    text = os.fspath(name_or_path)
    known = shipped_name(text)
    return _examine_shipped(known, recipient or "") if known else _examine(text, recipient or "")


def shipped() -> tuple[str, ...]:
    """Return the names of the shipped policies, in the order of the purposes."""
    return tuple(vocabulary.purposes())


@lru_cache(maxsize=256)
def _examine_shipped(name: str, recipient: str) -> tuple[Policy | None, tuple[Problem, ...]]:
    return _examine(name, recipient)


def _examine(name: str, recipient: str) -> tuple[Policy | None, tuple[Problem, ...]]:
    if not name.strip():
        return None, (
            Problem("policy", f"a policy needs a name; one of {names()}, or a path to a TOML file"),
        )
    chain, problems = chain_of(name)
    problems += _completeness(chain, recipient) if chain and not problems else []
    if problems:
        return None, tuple(problems)
    policy, problems = _compile(chain, recipient)
    return (None if problems else policy), tuple(problems)


def _completeness(chain: Sequence[Source], recipient: str) -> list[Problem]:
    nearest = chain[0]
    if nearest.abstract:
        return [
            Problem(
                nearest.place("abstract"),
                f"{nearest.texts['name']} is a foundation for other policies; extend it",
            )
        ]
    problems = [
        Problem(nearest.place(), f"{key} is missing{_HINTS[key]}")
        for key in ("purpose", "legal_basis", "retention")
        if not _text(chain, key)
    ]
    known = {name for source in chain for name in source.recipients}
    if recipient and not any(prefix in known for prefix in vocabulary.prefixes(recipient)):
        if vocabulary.is_recipient(recipient):
            problems.append(
                Problem(
                    nearest.place(), f"no rules for recipient {recipient!r}; add [recipients.{recipient}]"
                )
            )
        else:
            choices = vocabulary.recipients()
            hint = vocabulary.suggestion(recipient, choices) or f"; one of {', '.join(choices)}"
            problems.append(Problem(nearest.place(), f"unknown recipient {recipient!r}{hint}"))
    return problems


_HINTS = {
    "purpose": ": the fideslang data use, or one of the twelve names (support, security, ...)",
    "legal_basis": ": consent, contract, legal_obligation, vital_interests or legitimate_interests",
    "retention": ": how long the result may be kept, such as '90 days'",
}


def _text(chain: Sequence[Source], key: str, default: str = "") -> str:
    return next((source.texts[key] for source in chain if source.texts.get(key)), default)


def _overlays(chain: Sequence[Source], recipient: str) -> list[Layer]:
    """Return the overlays for a recipient, the farthest file and the widest recipient first."""
    names = reversed(vocabulary.prefixes(recipient)) if recipient else ()
    return [s.recipients[name] for name in names for s in reversed(chain) if name in s.recipients]


def _compile(chain: Sequence[Source], recipient: str) -> tuple[Policy, list[Problem]]:
    entities = vocabulary.entities()
    default = Rule("replace", f"{chain[0].texts['name']}.default", "no rule names it")
    own = {
        name: next((r for s in chain if (r := s.body.find(entity))), default)
        for name, entity in entities.items()
    }
    widest = next((r for s in chain if (r := s.body.find(_UNKNOWN))), default)
    fields = tuple(rule for source in chain for rule in source.body.fields)
    for_minors = [source.minors for source in reversed(chain)]
    consent = next((source.consent for source in chain if source.consent), "")
    readers = sorted({name for source in chain for name in source.recipients})
    overlays = [*(_overlays(chain, name) for name in readers), for_minors]
    problems = weakenings(overlays, own, fields)

    def made(layers: list[Layer], *, minor: bool, for_minor: Policy | None) -> Policy:
        rules, unknown = dict(own), at_least(default, widest)
        for layer in layers:
            rules = {name: exactly(rule, layer, entities[name]) for name, rule in rules.items()}
            unknown = tightened(unknown, layer, _UNKNOWN)
        needed = tuple(
            layer for layer in layers if layer.rules or layer.categories or layer.fields or layer.floor
        )
        return Policy(
            name=chain[0].texts["name"],
            version=_text(chain[:1], "version", "1"),
            purpose=vocabulary.data_use(_text(chain, "purpose")) or "",
            legal_basis=_text(chain, "legal_basis"),
            retention=_text(chain, "retention"),
            description=_text(chain[:1], "description"),
            recipient=recipient,
            pseudonym_period=_text(chain, "pseudonym_period", "forever"),
            minor=minor,
            minor_age=next((s.age_below for s in chain if s.age_below is not None), MINOR_AGE),
            minor_consent=consent,
            files=tuple(source.file for source in chain),
            _rules=MappingProxyType(rules),
            _default=unknown,
            _fields=fields,
            _overlays=needed if fields or any(layer.fields for layer in layers) else (),
            _for_minor=for_minor,
        )

    base = _overlays(chain, recipient)
    for_minor = None if consent else made([*base, *for_minors], minor=True, for_minor=None)
    return made(base, minor=False, for_minor=for_minor), problems
