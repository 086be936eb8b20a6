"""Purpose-aware redaction of personal data in support text and diagnostic logs.

from redactor import Redactor
Redactor("support").redact("call me on +1 415 555 0132").text
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from redactor.engine import Redactor
    from redactor.errors import InputError, LimitError, ModelError, PolicyError, RedactorError, UsageError
    from redactor.types import Decision, Finding, Redacted, Span

__version__ = "0.1.0"

_HOMES = {
    "Redactor": "redactor.engine",
    "RedactorError": "redactor.errors",
    "PolicyError": "redactor.errors",
    "UsageError": "redactor.errors",
    "ModelError": "redactor.errors",
    "InputError": "redactor.errors",
    "LimitError": "redactor.errors",
    "Span": "redactor.types",
    "Decision": "redactor.types",
    "Finding": "redactor.types",
    "Redacted": "redactor.types",
}

__all__ = [
    "Decision", "Finding", "InputError", "LimitError", "ModelError", "PolicyError",
    "Redacted", "Redactor", "RedactorError", "Span", "UsageError",
]  # fmt: skip


def __getattr__(name: str) -> Any:
    """Import public names on first use, so that `import redactor` stays fast."""
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'redactor' has no attribute {name!r}")
    value = getattr(importlib.import_module(home), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})
