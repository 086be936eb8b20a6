"""What can happen to a value: one plain function for each action."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from redactor.transform import generalize
from redactor.transform.pseudonyms import Pseudonyms
from redactor.types import Decision

Transform = Callable[[str, str, Mapping[str, Any], Pseudonyms], str]


def keep(_entity: str, value: str, _options: Mapping[str, Any], _pseudonyms: Pseudonyms) -> str:
    return value


def generalized(entity: str, value: str, options: Mapping[str, Any], _pseudonyms: Pseudonyms) -> str:
    """Coarsen the value; where it cannot be coarsened safely, replace it."""
    return generalize.generalize(entity, value, options) or f"<{entity}>"


def pseudonymize(entity: str, value: str, _options: Mapping[str, Any], pseudonyms: Pseudonyms) -> str:
    return pseudonyms.token(entity, value)


def mask(_entity: str, value: str, options: Mapping[str, Any], _pseudonyms: Pseudonyms) -> str:
    """Star out the value but for its last `show` characters (default 0), never more than a quarter of it."""
    show = min(int(options.get("show", 0)), len(value) // 4)
    return "*" * 6 + (value[-show:] if show else "")


def replace(entity: str, _value: str, options: Mapping[str, Any], _pseudonyms: Pseudonyms) -> str:
    return str(options.get("with", f"<{entity}>"))


def drop(_entity: str, _value: str, _options: Mapping[str, Any], _pseudonyms: Pseudonyms) -> str:
    return ""


ACTIONS: dict[str, Transform] = {
    "keep": keep,
    "generalize": generalized,
    "pseudonymize": pseudonymize,
    "mask": mask,
    "replace": replace,
    "drop": drop,
}


def apply(decision: Decision, value: str, pseudonyms: Pseudonyms, *, canonical: str | None = None) -> str:
    """Transform `value` as decided; `canonical` is the identity's main spelling, so that variants share a pseudonym."""
    subject = canonical if canonical is not None and decision.action == "pseudonymize" else value
    return ACTIONS[decision.action](decision.span.entity, subject, decision.options, pseudonyms)
