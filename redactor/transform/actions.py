"""What can happen to a value: one plain function for each action."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from redactor.errors import PolicyError
from redactor.transform import generalize, tokens
from redactor.transform.pseudonyms import Pseudonyms
from redactor.types import Action, Decision

Transform = Callable[[str, str, Mapping[str, Any], Pseudonyms], str]


def keep(_entity: str, value: str, _options: Mapping[str, Any], _pseudonyms: Pseudonyms) -> str:
    """Return the value as it is."""
    return value


def generalized(entity: str, value: str, options: Mapping[str, Any], _pseudonyms: Pseudonyms) -> str:
    """Return a coarser form of the value; its placeholder where it has none."""
    coarse = generalize.generalize(entity, value, options)
    return tokens.placeholder(entity) if coarse is None else coarse


def pseudonymize(entity: str, value: str, options: Mapping[str, Any], pseudonyms: Pseudonyms) -> str:
    """Return the keyed token of the value; with `preserve_subnets` an IP address becomes another valid address."""
    if entity == "IP_ADDRESS" and options.get("preserve_subnets"):
        address = pseudonyms.address(value)
        if address is not None:
            return address
    return pseudonyms.token(entity, value)


def mask(_entity: str, value: str, options: Mapping[str, Any], _pseudonyms: Pseudonyms) -> str:
    """Star out the value but for its last `show` letters or digits (0..4, default 0), never more than a quarter of it."""
    characters = [c for c in value if c.isalnum()]
    show = max(0, min(int(options.get("show", 0)), tokens.MAX_SHOWN, len(characters) // 4))
    return tokens.STARS + "".join(characters[len(characters) - show :])


def replace(entity: str, _value: str, options: Mapping[str, Any], _pseudonyms: Pseudonyms) -> str:
    """Return the placeholder of the entity, or what the policy wants instead."""
    return str(options.get("with", tokens.placeholder(entity)))


def drop(_entity: str, _value: str, _options: Mapping[str, Any], _pseudonyms: Pseudonyms) -> str:
    """Return nothing."""
    return ""


ACTIONS: Mapping[str, Transform] = {
    "keep": keep,
    "generalize": generalized,
    "pseudonymize": pseudonymize,
    "mask": mask,
    "replace": replace,
    "drop": drop,
}


def apply(
    decision: Decision,
    value: str,
    pseudonyms: Pseudonyms,
    *,
    canonical: str | None = None,
    month_first: bool | None = None,
) -> str:
    """Transform `value` as decided; see `transform`."""
    return transform(
        decision.span.entity, decision.action, decision.options, value, pseudonyms, canonical=canonical, month_first=month_first,
        rule=decision.rule,
    )  # fmt: skip


def transform(  # noqa: PLR0917 - asked for every span
    entity: str,
    action: Action,
    options: Mapping[str, Any],
    value: str,
    pseudonyms: Pseudonyms,
    *,
    canonical: str | None = None,
    month_first: bool | None = None,
    rule: str = "",
) -> str:
    """Transform `value` by an action; `canonical` is the identity's main spelling, so that variants share a pseudonym.

    `month_first` says how a date such as `03/04/2023` is to be read where it is to be generalized (None: unknown).
    What an earlier run wrote is left alone. Raises PolicyError for an action this version does not have (`tokenize`).
    """
    function = ACTIONS.get(action)
    if function is None:
        raise PolicyError(f"this version cannot {action}", place=rule)
    if value[:1] in ("<", "*") and action in ("generalize", "pseudonymize", "mask") and tokens.is_token(value):
        return value
    if canonical is not None and action == "pseudonymize":
        value = canonical
    if month_first is not None and action == "generalize":
        options = {"month_first": month_first, **options}
    return function(entity, value, options, pseudonyms)
