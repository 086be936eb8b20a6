"""Policies as plain data for `redactor policy list|show|check|diff`; nothing here prints."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any

from redactor.decide import policy as policies
from redactor.decide import vocabulary
from redactor.decide.lines import Problem
from redactor.decide.rules import OPTIONS, Rule, rank, weaker


@dataclass(frozen=True, slots=True)
class Summary:
    """One line of `policy list`."""

    name: str
    aliases: tuple[str, ...]
    purpose: str
    legal_basis: str
    retention: str
    summary: str


@dataclass(frozen=True, slots=True)
class Shown:
    """One line of `policy show`: what happens to `subject` (an entity, or `path [entities]` for a field rule), and why."""

    subject: str
    action: str
    options: dict[str, Any]
    reason: str
    rule: str
    place: str


@dataclass(frozen=True, slots=True)
class Difference:
    """One line of `policy diff`: the action (with options) on each side; `stricter` is "left", "right" or "" for other options."""

    subject: str
    left: str
    right: str
    stricter: str


def list_policies() -> list[Summary]:
    """Return a line for each shipped policy, in the order of the purposes."""
    lines = []
    for name, purpose in vocabulary.purposes().items():
        loaded = policies.load(name)
        lines.append(
            Summary(name, purpose.aliases, purpose.use, loaded.legal_basis, loaded.retention, purpose.summary)
        )
    return lines


def facts(policy: policies.Policy) -> dict[str, str]:
    """Return the head of `policy show`: what the policy states about itself, in order."""
    return {
        "name": policy.name,
        "version": policy.version,
        "purpose": policy.purpose,
        "recipient": policy.recipient or "(as the policy stands)",
        "legal basis": policy.legal_basis,
        "retention": policy.retention,
        "keep until": policy.keep_until().isoformat(),
        "pseudonyms change": "never"
        if policy.pseudonym_period == "forever"
        else f"every {policy.pseudonym_period}",
        "minors": f"under {policy.minor_age}"
        + (f"; consent: {policy.minor_consent}" if policy.minor_consent else ""),
        "description": policy.description,
        "made from": ", ".join(policy.files),
    }


def show(policy: policies.Policy, *, members: bool = False) -> list[Shown]:
    """Return every entity with its rule, most lenient first, then the field rules, then what happens to anything else.

    `members` adds the long tail of national ids and the like where they share their family's rule.
    """
    lines = []
    for entity, rule in policy.rules():
        family = vocabulary.entities()[entity].family
        if members or not family or policy.rule_for(family) != rule:
            lines.append(_shown(entity, rule))
    lines.sort(key=lambda line: rank(line.action))  # type: ignore[arg-type]
    for field_rule in policy.field_rules():
        which = (
            ", ".join(sorted(e for e in field_rule.entities if not vocabulary.entities()[e].family))
            or "everything found"
        )
        lines.append(_shown(f"{field_rule.glob} [{which}]", field_rule.rule))
    lines.append(_shown("anything else", policy.rule_for("")))
    return lines


def check(name_or_path: str | os.PathLike[str], *, recipient: str | None = None) -> list[Problem]:
    """Return every problem of a policy (place `file:line`, message); an empty list when it can be used."""
    return list(policies.examine(name_or_path, recipient=recipient)[1])


def diff(left: policies.Policy, right: policies.Policy) -> list[Difference]:
    """Return what two policies treat differently, outside fields first, then field by field."""
    lines = []
    for entity, ours in left.rules():
        theirs = right.rule_for(entity)
        family = vocabulary.entities()[entity].family
        shared = family and left.rule_for(family) == ours and right.rule_for(family) == theirs
        if not shared and what(ours) != what(theirs):
            lines.append(_difference(entity, ours, theirs))
    mine = {line.subject: line for line in show(left) if "[" in line.subject}
    yours = {line.subject: line for line in show(right) if "[" in line.subject}
    for subject in dict.fromkeys([*mine, *yours]):
        a, b = mine.get(subject), yours.get(subject)
        if a is None or b is None or (a.action, a.options) != (b.action, b.options):
            lines.append(Difference(subject, _text(a), _text(b), ""))
    return lines


def what(rule: Rule) -> str:
    """Return action and options of a rule in a few words: `generalize (ipv4_prefix = 16)`."""
    return _words(rule.action, dict(rule.options))


def options() -> list[tuple[str, str, Any, str]]:
    """Return every option a rule may carry: name, the action it belongs to, its default, what it does."""
    return [(name, option.action, option.default, option.doc) for name, option in OPTIONS.items()]


def _words(action: str, chosen: dict[str, Any]) -> str:
    text = ", ".join(f"{name} = {value}" for name, value in sorted(chosen.items()))
    return f"{action} ({text})" if text else action


def _text(line: Shown | None) -> str:
    return _words(line.action, line.options) if line else "(no such rule)"


def _shown(subject: str, rule: Rule) -> Shown:
    return Shown(subject, rule.action, dict(rule.options), rule.reason, rule.name, rule.place)


def _difference(entity: str, ours: Rule, theirs: Rule) -> Difference:
    weak_left, weak_right = weaker(ours, theirs), weaker(theirs, ours)
    stricter = "" if bool(weak_left) == bool(weak_right) else "right" if weak_left else "left"
    return Difference(entity, what(ours), what(theirs), stricter)
