"""Policies: loaded from TOML, joined with what they extend, tightened for a recipient and for minors, compiled to tables.

Which rule decides: the nearest file in the chain of `extends` that says anything about the entity - in it the entity's own rule,
then the rule of its longest category - unless a field rule matches. Overlays and the rules for minors then make it stricter,
never weaker. What no rule names is replaced.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import lru_cache
from importlib import resources
from pathlib import Path
from types import MappingProxyType

from redactor.decide import minors, retention, vocabulary
from redactor.decide.rules import FieldRule, Rule, at_least, inherit_options, weaker
from redactor.decide.schema import Layer, Problem, Source, read
from redactor.errors import PolicyError
from redactor.types import Decision, Span

#: A child is anyone under this age unless the policy says otherwise.
MINOR_AGE = 16
MAX_FILE_BYTES = 1 << 20
MAX_CHAIN = 8
MAX_REMEMBERED_PATHS = 8192
MAX_REMEMBERED_LENGTH = 200

_SHIPPED = "policies"
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

    def whole_field(self, path: str) -> str:
        """Return the entity the whole value at `path` is to be treated as, "" when only what is found in it counts."""
        return next((rule.whole for rule in self.field_rules() if rule.whole and rule.matches(path)), "") if path else ""

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
            rule = _tightened(rule, layer, vocabulary.entities().get(entity, _UNKNOWN))
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
    shipped = _shipped_name(text)
    return _examine_shipped(shipped, recipient or "") if shipped else _examine(text, recipient or "")


def shipped() -> tuple[str, ...]:
    """Return the names of the shipped policies, in the order of the purposes."""
    return tuple(vocabulary.purposes())


@lru_cache(maxsize=256)
def _examine_shipped(name: str, recipient: str) -> tuple[Policy | None, tuple[Problem, ...]]:
    return _examine(name, recipient)


def _examine(name: str, recipient: str) -> tuple[Policy | None, tuple[Problem, ...]]:
    if not name.strip():
        return None, (Problem("policy", f"a policy needs a name; one of {_names()}, or a path to a TOML file"),)
    chain, problems = _chain(name)
    problems += _completeness(chain, recipient) if chain and not problems else []
    if problems:
        return None, tuple(problems)
    policy, problems = _compile(chain, recipient)
    return (None if problems else policy), tuple(problems)


def _shipped_name(word: str) -> str:
    name = vocabulary.purpose_names().get(vocabulary.normal(word), "")
    return name or ("base" if vocabulary.normal(word) == "base" else "")


@dataclass(frozen=True, slots=True)
class _File:
    """A policy's text and where it came from: `folder` is None for a shipped one, `trouble` says why there is no text."""

    shown: str
    identity: str
    folder: str | None = None
    text: str = ""
    trouble: str = ""


def _chain(name: str) -> tuple[list[Source], list[Problem]]:
    """Read a policy and everything it extends, the nearest file first."""
    chain: list[Source] = []
    seen: list[_File] = []
    folder: str | None = ""
    place = ""
    while name:
        file = _fetch(name, folder)
        if not file.trouble and (file.identity in [f.identity for f in seen] or len(seen) == MAX_CHAIN):
            kind = f"extends is deeper than {MAX_CHAIN} files" if len(seen) == MAX_CHAIN else "extends goes round in a circle"
            file = _File(file.shown, "", trouble=f"{kind}: {' -> '.join(Path(f.shown).name for f in (*seen, file))}")
        if file.trouble:
            return chain, [Problem(place or name, file.trouble)]
        seen.append(file)
        source, problems = read(file.text, file=file.shown, stem=vocabulary.normal(Path(file.shown).stem))
        if source is None or problems:
            return chain, problems
        chain.append(source)
        name, place, folder = source.texts.get("extends", ""), source.place("extends"), file.folder
    return chain, []


def _fetch(name: str, folder: str | None) -> _File:
    """Find a shipped policy, or a file relative to `folder` (None: shipped ones only)."""
    shipped_name = _shipped_name(name)
    if shipped_name:
        file = f"{_SHIPPED}/{shipped_name}.toml"
        return _File(file, file, None, resources.files("redactor").joinpath(f"decide/{file}").read_text("utf-8"))
    path = Path(folder or "", name)
    if folder is None or (not path.suffix and path.name == name and not path.exists()):
        hint = vocabulary.suggestion(vocabulary.normal(name), vocabulary.purpose_names())
        return _File(name, "", trouble=f"unknown policy {name!r}{hint or f'; one of {_names()}, or a path to a TOML file'}")
    try:
        if path.is_dir():
            return _File(name, "", trouble="a directory, not a policy file")
        if not stat.S_ISREG(path.stat().st_mode) or path.stat().st_size > MAX_FILE_BYTES:
            return _File(name, "", trouble=f"not a policy file (a regular file of at most {MAX_FILE_BYTES} bytes)")
        text = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        return _File(name, "", trouble=f"the policy file {name!r} is not UTF-8 (byte {error.start})")
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or type(error).__name__
        return _File(name, "", trouble=f"the policy file {name!r} cannot be read: {why}")
    return _File(str(path), str(path.resolve()), str(path.parent), text)


def _names() -> str:
    return ", ".join(shipped())


def _completeness(chain: Sequence[Source], recipient: str) -> list[Problem]:
    nearest = chain[0]
    if nearest.abstract:
        return [Problem(nearest.place("abstract"), f"{nearest.texts['name']} is a foundation for other policies; extend it")]
    problems = [
        Problem(nearest.place(), f"{key} is missing{_HINTS[key]}")
        for key in ("purpose", "legal_basis", "retention")
        if not _text(chain, key)
    ]
    known = {name for source in chain for name in source.recipients}
    if recipient and not any(prefix in known for prefix in vocabulary.prefixes(recipient)):
        if vocabulary.is_recipient(recipient):
            problems.append(Problem(nearest.place(), f"no rules for recipient {recipient!r}; add [recipients.{recipient}]"))
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


def _tightened(rule: Rule, layer: Layer, entity: vocabulary.Entity) -> Rule:
    found = layer.find(entity)
    rule = at_least(rule, found) if found else rule
    return at_least(rule, layer.floor) if layer.floor else rule


def _compile(chain: Sequence[Source], recipient: str) -> tuple[Policy, list[Problem]]:
    entities = vocabulary.entities()
    default = Rule("replace", f"{chain[0].texts['name']}.default", "no rule names it")
    own = {name: next((r for s in chain if (r := s.body.find(entity))), default) for name, entity in entities.items()}
    widest = next((r for s in chain if (r := s.body.find(_UNKNOWN))), default)
    fields = tuple(rule for source in chain for rule in source.body.fields)
    for_minors = [source.minors for source in reversed(chain)]
    consent = next((source.consent for source in chain if source.consent), "")
    problems = _weakenings(chain, own, fields)

    def made(layers: list[Layer], *, minor: bool, for_minor: Policy | None) -> Policy:
        rules, unknown = dict(own), at_least(default, widest)
        for layer in layers:
            rules = {name: _exactly(rule, layer, entities[name]) for name, rule in rules.items()}
            unknown = _tightened(unknown, layer, _UNKNOWN)
        needed = tuple(layer for layer in layers if layer.rules or layer.categories or layer.fields or layer.floor)
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


def _exactly(rule: Rule, layer: Layer, entity: vocabulary.Entity) -> Rule:
    """Apply one overlay to a rule outside any field: an exact rule that is not weaker stands as written."""
    found = layer.find(entity)
    if found is not None and not found.floor:
        found = inherit_options(found, rule)
        rule = rule if weaker(found, rule) else found
    return _tightened(rule, layer, entity)


def _weakenings(chain: Sequence[Source], own: Mapping[str, Rule], fields: Sequence[FieldRule]) -> list[Problem]:
    """Return a problem for each overlay rule that would make something weaker than the policy has it."""
    problems: list[Problem] = []
    names = {name for source in chain for name in source.recipients}
    overlays = [(_overlays(chain, name), own) for name in sorted(names)]
    overlays.append(([source.minors for source in reversed(chain)], own))
    for layers, start in overlays:
        rules = dict(start)
        for layer in layers:
            for name, entity in vocabulary.entities().items():
                found = layer.find(entity)
                if found is not None and not found.floor:
                    problems += _weakening(inherit_options(found, rules[name]), rules[name], name)
                rules[name] = _exactly(rules[name], layer, entity)
            for f in layer.fields:
                if not f.rule.floor:
                    for name in f.entities or rules:
                        problems += _weakening(inherit_options(f.rule, rules[name]), rules[name], name)
                    for other in fields:
                        if other.glob == f.glob and (not f.entities or not other.entities or f.entities & other.entities):
                            problems += _weakening(inherit_options(f.rule, other.rule), other.rule, f.glob)
    unique: dict[tuple[str, str], Problem] = {}
    for problem in problems:  # one for each rule, at the first entity it weakens
        unique.setdefault((problem.place, problem.message.partition(" weakens ")[0]), problem)
    return list(unique.values())


def _weakening(new: Rule, old: Rule, subject: str) -> list[Problem]:
    how = weaker(new, old)
    message = f"{new.name} weakens {old.name}: {how} ({subject}, {old.place or 'nothing names it'}); write at_least for a floor"
    return [Problem(new.place, message)] if how else []
