"""Layers of rules, how one is laid over another, and what would weaken."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from redactor.decide import vocabulary
from redactor.decide.lines import Problem
from redactor.decide.rules import FieldRule, Rule, at_least, inherit_options, weaker


@dataclass(frozen=True, slots=True)
class Layer:
    """Rules by entity, by category prefix and by field, and for overlays a floor under everything."""

    rules: Mapping[str, Rule] = field(default_factory=dict)
    categories: Mapping[str, Rule] = field(default_factory=dict)
    fields: tuple[FieldRule, ...] = ()
    floor: Rule | None = None

    def only_floors(self) -> bool:
        """Say whether every rule is an `at_least`."""
        rules = (*self.rules.values(), *self.categories.values(), *(rule.rule for rule in self.fields))
        return all(rule.floor for rule in rules)

    def find(self, entity: vocabulary.Entity) -> Rule | None:
        """Return the rule for an entity: its own, its family's, that of its longest category."""
        rule = self.rules.get(entity.name) or self.rules.get(entity.family)
        if rule is None:
            rule = next(
                (self.categories[c] for c in vocabulary.prefixes(entity.category) if c in self.categories),
                None,
            )
        return rule


def tightened(rule: Rule, layer: Layer, entity: vocabulary.Entity) -> Rule:
    """Return `rule` made as strict as `layer` asks for; never weaker."""
    found = layer.find(entity)
    rule = at_least(rule, found) if found else rule
    return at_least(rule, layer.floor) if layer.floor else rule


def exactly(rule: Rule, layer: Layer, entity: vocabulary.Entity) -> Rule:
    """Apply one overlay to a rule outside any field: an exact rule that is not weaker stands as written."""
    found = layer.find(entity)
    if found is not None and not found.floor:
        found = inherit_options(found, rule)
        rule = rule if weaker(found, rule) else found
    return tightened(rule, layer, entity)


def weakenings(
    overlays: Iterable[Sequence[Layer]], own: Mapping[str, Rule], fields: Sequence[FieldRule]
) -> list[Problem]:
    """Return a problem for each rule of an overlay that would make something weaker than the policy has it.

    Arguments: `overlays` has, for each recipient (and for minors), the layers that are laid over the policy's `own` rules, in
    order; `fields` are the policy's field rules.
    """
    found: list[Problem] = []
    for layers in overlays:
        if all(layer.only_floors() for layer in layers):  # a floor cannot weaken
            continue
        rules = dict(own)
        for layer in layers:
            found += _in_rules(layer, rules)
            rules = {name: exactly(rule, layer, vocabulary.entities()[name]) for name, rule in rules.items()}
            found += _in_fields(layer, rules, fields)
    unique: dict[tuple[str, str], Problem] = {}
    for problem in found:  # one for each rule, at the first entity it weakens
        unique.setdefault((problem.place, problem.message.partition(" weakens ")[0]), problem)
    return list(unique.values())


def _in_rules(layer: Layer, rules: Mapping[str, Rule]) -> Iterator[Problem]:
    for name, old in rules.items():
        new = layer.find(vocabulary.entities()[name])
        if new is not None and not new.floor:
            yield from _weakening(new, old, name)


def _in_fields(layer: Layer, rules: Mapping[str, Rule], fields: Sequence[FieldRule]) -> Iterator[Problem]:
    for field_rule in layer.fields:
        if field_rule.rule.floor:
            continue
        for name in field_rule.entities or rules:
            yield from _weakening(field_rule.rule, rules[name], name)
        for other in fields:
            if other.glob == field_rule.glob and other.overlaps(field_rule):
                yield from _weakening(field_rule.rule, other.rule, field_rule.glob)


def _weakening(new: Rule, old: Rule, subject: str) -> Iterator[Problem]:
    how = weaker(inherit_options(new, old), old)
    if how:
        where = old.place or "nothing names it"
        message = f"{new.name} weakens {old.name}: {how} ({subject}, {where}); write at_least for a floor"
        yield Problem(new.place, message)
