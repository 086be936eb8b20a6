"""Why something stays or goes, in words: from the policy's rules and from the evidence a detector names."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redactor.decide.policy import Policy
    from redactor.types import Finding

#: What each class of evidence means (DESIGN section 6).
EVIDENCE = {
    "known": "the record knows it: found once with certainty, hidden everywhere",
    "label": "a label or key says what it is",
    "checksum": "its check digits are right",
    "context": "the words around it say what it is",
    "shape": "it has the form of one",
    "model": "the names model takes it for one",
}
#: What an action is for, where the policy's rule states no reason of its own.
ACTIONS = {
    "keep": "the purpose needs it as it is",
    "generalize": "the purpose needs no more than this",
    "pseudonymize": "recognised again within this purpose, without saying who",
    "mask": "the purpose needs no more than its last characters",
    "replace": "the purpose does not need it",
    "drop": "the purpose does not need it, nor that it was there",
}


def by_rule(policy: Policy) -> dict[str, str]:
    """Return the stated reason of every rule of a policy, its rules for minors included, by the rule's name."""
    found: dict[str, str] = {}
    for one in (policy, policy.tighten_for_minor()):
        rules = [
            *(rule for _, rule in one.rules()),
            *(field.rule for field in one.field_rules()),
            one.rule_for(""),
        ]
        for rule in rules:
            if rule.reason:
                found.setdefault(rule.name, rule.reason)
    return found


def reason(stated: dict[str, str], rule: str, action: str) -> str:
    """Return why a rule does what it does; `stated` is what by_rule() returned."""
    return stated.get(rule) or ACTIONS.get(action, "")


def evidence(detector: str) -> str:
    """Return in words what `evidence:row` of a finding means."""
    kind, _, row = detector.partition(":")
    return f"{EVIDENCE.get(kind, kind)} ({row.replace('_', ' ')})" if row else EVIDENCE.get(kind, kind)


def outcomes(before: str, findings: Sequence[Finding], after: str) -> list[str]:
    """Return what each finding of `before` became in `after`, found by the text that stayed between them.

    Findings come in order and disjoint. Those that touch share what stands in their place: the last of them gets it.
    """
    result: list[str] = []
    position = 0
    for i, finding in enumerate(findings):
        previous = findings[i - 1].end if i else 0
        position += finding.start - previous
        following = findings[i + 1].start if i + 1 < len(findings) else len(before)
        gap = before[finding.end : following]
        if gap:
            end = after.find(gap, position) if i + 1 < len(findings) else len(after) - len(gap)
        else:
            end = position if i + 1 < len(findings) else len(after)
        end = max(end, position)
        result.append(after[position:end])
        position = end
    return result
