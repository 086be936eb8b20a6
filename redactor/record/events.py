"""Audit events: what was decided, where and why; never a value."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from redactor.types import Finding


def event(findings: Iterable[Finding], *, policy: str, version: str, purpose: str, recipient: str) -> dict[str, Any]:
    """Return one JSON-ready audit event for the findings of a text or record."""
    return {
        "event": "redaction",
        "policy": policy,
        "version": version,
        "purpose": purpose,
        "recipient": recipient,
        "findings": [
            {
                "entity": finding.entity,
                "action": finding.action,
                "rule": finding.rule,
                "path": finding.path,
                "start": finding.start,
                "length": finding.length,
                "detector": finding.detector,
            }
            for finding in findings
        ],
    }
