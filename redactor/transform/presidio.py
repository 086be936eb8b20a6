"""Our actions as operators of Presidio's anonymizer: `engine.add_anonymizer(Pseudonymize)`, then name it in an OperatorConfig."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from presidio_anonymizer.operators import Operator, OperatorType

from redactor.errors import UsageError
from redactor.transform import actions
from redactor.transform.pseudonyms import MIN_KEY_BYTES, Pseudonyms
from redactor.types import Action, Decision, Span


@lru_cache(maxsize=64)
def _pseudonyms(key: bytes, purpose: str, tenant: str, period: str) -> Pseudonyms:
    return Pseudonyms(key, purpose=purpose, tenant=tenant, period=period)


class _ActionOperator(Operator):  # type: ignore[misc]
    """Runs one action; parameters are `key` (bytes, >= 16, where the action is keyed), `purpose`, `tenant`, and the action's options."""

    action: Action
    keyed = False

    def operate(self, text: str | None = None, params: Mapping[str, Any] | None = None) -> str:
        """Return `text` transformed as the value of `params["entity_type"]`, which Presidio fills in."""
        params = params or {}
        value = text or ""
        span = Span(0, len(value), str(params.get("entity_type", "PERSON")), 1.0, "label:presidio")
        decision = Decision(span, self.action, "presidio", params)
        key = params.get("key", b"\0" * MIN_KEY_BYTES)
        names = (str(params.get(name, "")) for name in ("purpose", "tenant", "period"))
        return actions.apply(decision, value, _pseudonyms(key, *names))

    def validate(self, params: Mapping[str, Any] | None = None) -> None:
        """Raise UsageError when a keyed action has no key of at least 16 bytes."""
        key = (params or {}).get("key")
        if self.keyed and not (isinstance(key, bytes) and len(key) >= MIN_KEY_BYTES):
            raise UsageError(f"needs bytes of length >= {MIN_KEY_BYTES}", place=f"{self.operator_name()}.key")

    def operator_name(self) -> str:
        """Return the name to put into an OperatorConfig."""
        return f"redactor_{self.action}"

    def operator_type(self) -> OperatorType:
        """Return Presidio's word for an operator that cannot be undone."""
        return OperatorType.Anonymize


class Pseudonymize(_ActionOperator):
    """A keyed, typed token: the same value gives the same token under one key, purpose and tenant."""

    action: Action = "pseudonymize"
    keyed = True


class Generalize(_ActionOperator):
    """A coarser value, or the entity's placeholder where there is none."""

    action: Action = "generalize"


class Mask(_ActionOperator):
    """Stars, with at most the last `show` characters."""

    action: Action = "mask"
