"""Audit events: what was decided, by which rule of which policy, and where; never what the value was."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from typing import Any

from redactor.types import Finding


def event(
    findings: Iterable[Finding],
    *,
    policy: str,
    version: str,
    purpose: str,
    recipient: str,
    legal_basis: str = "",
    keep_until: date | None = None,
    minor: bool = False,
    at: datetime | None = None,
) -> dict[str, Any]:
    """Return one JSON-ready audit event for the findings of a text, record or block of log lines.

    `findings` may be a Counter of findings (each is then listed once, with its `count`); `minor` says that the rules for
    minors were in force, `at` when it happened (default: now).
    """
    counted = findings.items() if isinstance(findings, Counter) else [(finding, 1) for finding in findings]
    totals: Counter[tuple[str, str]] = Counter()
    for finding, number in counted:
        totals[finding.entity, finding.action] += number
    made: dict[str, Any] = _head("redaction", policy, version, purpose, recipient, at)
    made |= {
        "legal_basis": legal_basis,
        "keep_until": keep_until.isoformat() if keep_until else "",
        "minor": minor,
    }
    made["total"] = sum(totals.values())
    made["counts"] = nested(totals)
    made["findings"] = [_listed(finding, number) for finding, number in counted]
    return made


def withheld(
    reason: str, *, policy: str, version: str, purpose: str, recipient: str, at: datetime | None = None
) -> dict[str, Any]:
    """Return the event for an input that could not be decided and did not go out; `reason` is the kind of error alone."""
    head = _head("withheld", policy, version, purpose, recipient, at)
    return {**head, "reason": reason, "total": 0, "counts": {}, "findings": []}


def nested(totals: Mapping[tuple[str, str], int]) -> dict[str, dict[str, int]]:
    """Return counts as `{entity: {action: number}}`, sorted."""
    made: dict[str, dict[str, int]] = {}
    for (entity, action), number in sorted(totals.items()):
        made.setdefault(entity, {})[action] = number
    return made


def _head(  # noqa: PLR0917
    kind: str, policy: str, version: str, purpose: str, recipient: str, at: datetime | None
) -> dict[str, Any]:
    time = (at or datetime.now(UTC)).isoformat(timespec="milliseconds")
    return {
        "event": kind,
        "time": time,
        "policy": policy,
        "version": version,
        "purpose": purpose,
        "recipient": recipient,
    }


def _listed(finding: Finding, number: int) -> dict[str, Any]:
    made: dict[str, Any] = {
        "entity": finding.entity,
        "action": finding.action,
        "rule": finding.rule,
        "path": finding.path,
        "start": finding.start,
        "length": finding.length,
        "detector": finding.detector,
        "score": round(finding.score, 3),
    }
    if number > 1:
        made["count"] = number
    return made
