"""Policies (first version): one rule for each entity."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from redactor.errors import PolicyError
from redactor.types import Action, Decision, Span


@dataclass(frozen=True, slots=True)
class Policy:
    """What happens to each entity, for one purpose and recipient."""

    name: str
    version: str = "1"
    purpose: str = "essential.service.operations.support"
    recipient: str = ""
    rules: dict[str, Action] = field(default_factory=dict)

    def decide(self, span: Span, *, path: str = "") -> Decision:
        """Return the decision for `span` found at `path` ("" for plain text)."""
        del path
        return Decision(span, self.rules.get(span.entity, "pseudonymize"), f"{self.name}.{span.entity}")


def load(name_or_path: str, *, recipient: str | None = None, **_options: Any) -> Policy:
    """Load a shipped policy by name or alias, or a TOML file by path."""
    if name_or_path != "support":
        raise PolicyError("unknown policy", place=name_or_path)
    return Policy(name_or_path, recipient=recipient or "")
