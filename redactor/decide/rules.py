"""Rules and how strict they are: actions in their fixed order, and options that loosen or tighten one action."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any, Literal

from redactor.types import NO_OPTIONS, STRICTNESS, Action

_RANK = {action: rank for rank, action in enumerate(STRICTNESS)}


@dataclass(frozen=True, slots=True)
class Option:
    """An option of one action: what it does, its type and range, its default, and which of two values is the stricter."""

    action: Action
    kind: type
    default: Any
    stricter: Literal["lower", "higher", "false", "either"]
    doc: str
    low: float = 0
    high: float = 0
    words: tuple[str, ...] = ()
    entities: frozenset[str] = frozenset()

    def problem(self, value: Any) -> str:
        """Return what is wrong with a value, or an empty string."""
        if self.words:
            return "" if value in self.words else f"must be one of {', '.join(map(repr, self.words))}"
        if self.kind is bool:
            return "" if isinstance(value, bool) else "must be true or false"
        if self.kind is str:
            return (
                ""
                if isinstance(value, str) and len(value) <= self.high
                else f"must be a string of at most {self.high:g} characters"
            )
        fits = isinstance(value, self.kind) or (self.kind is float and isinstance(value, int))
        if not fits or isinstance(value, bool) or not self.low <= value <= self.high:
            name = "a whole number" if self.kind is int else "a number"
            return f"must be {name} from {self.low:g} to {self.high:g}"
        return ""

    def rank(self, value: Any) -> float:
        """Return how strict a value is: the higher, the stricter."""
        if self.words:
            return self.words.index(value)
        if self.stricter == "false":
            return 0 if value else 1
        return 0 if self.stricter == "either" else float(value) * (-1 if self.stricter == "lower" else 1)


#: Every option a rule may carry. `words` stand from the loosest to the strictest.
OPTIONS: Mapping[str, Option] = MappingProxyType(
    {
        "ipv4_prefix": Option(
            "generalize",
            int,
            24,
            "lower",
            "bits of an IPv4 address that stay",
            0,
            28,
            entities=frozenset({"IP_ADDRESS"}),
        ),
        "ipv6_prefix": Option(
            "generalize",
            int,
            48,
            "lower",
            "bits of an IPv6 address that stay",
            0,
            64,
            entities=frozenset({"IP_ADDRESS"}),
        ),
        "date": Option(
            "generalize",
            str,
            "month",
            "higher",
            "what of a date stays",
            words=("month", "year"),
            entities=frozenset({"PURCHASE_DATE"}),
        ),
        "age_band": Option(
            "generalize",
            int,
            10,
            "higher",
            "width of an age band in years",
            5,
            50,
            entities=frozenset({"AGE"}),
        ),
        "degrees": Option(
            "generalize",
            float,
            0.1,
            "higher",
            "step of a position in degrees",
            0.1,
            10,
            entities=frozenset({"GEO_COORDINATES"}),
        ),
        "preserve_subnets": Option(
            "pseudonymize",
            bool,
            False,
            "false",
            "addresses of one network stay in one (another) network",
            entities=frozenset({"IP_ADDRESS"}),
        ),
        "show": Option(
            "mask", int, 0, "lower", "last characters shown, at most a quarter of the value", 0, 4
        ),
        "with": Option("replace", str, "", "either", "what to write instead of the placeholder", 0, 40),
    }
)


@dataclass(frozen=True, slots=True)
class Rule:
    """What happens to an entity and why; `name` says which rule of which policy, `place` the file and line it stands in.

    A `floor` (written `at_least`) makes weaker rules as strict as itself and leaves stricter ones alone.
    """

    action: Action
    name: str
    reason: str = ""
    options: Mapping[str, Any] = field(default_factory=lambda: NO_OPTIONS)
    place: str = ""
    floor: bool = False

    def option(self, name: str) -> Any:
        return self.options.get(name, OPTIONS[name].default)


@dataclass(frozen=True, slots=True)
class FieldRule:
    """A rule for the spans (of `entities`, or all) in fields whose path matches `glob`; `whole` covers the entire value."""

    glob: str
    matches: Callable[[str], bool]
    entities: frozenset[str]
    rule: Rule
    whole: str = ""

    def covers(self, entity: str) -> bool:
        return not self.entities or entity in self.entities

    def overlaps(self, other: FieldRule) -> bool:
        """Say whether both cover some entity."""
        return not self.entities or not other.entities or bool(self.entities & other.entities)


def rank(action: Action) -> int:
    """Return the place of an action in the order of strictness, 0 for keep."""
    return _RANK[action]


def weaker(new: Rule, old: Rule) -> str:
    """Return how `new` is weaker than `old`, in words; an empty string when it is as strict or stricter."""
    if _RANK[new.action] != _RANK[old.action]:
        return f"{new.action} is weaker than {old.action}" if _RANK[new.action] < _RANK[old.action] else ""
    for name, option in OPTIONS.items():
        if option.action == new.action and option.rank(new.option(name)) < option.rank(old.option(name)):
            return f"{name} = {new.option(name)} is weaker than {name} = {old.option(name)}"
    return ""


def at_least(rule: Rule, floor: Rule) -> Rule:
    """Return the stricter of two rules; where the action is the same, the stricter of each option."""
    if _RANK[rule.action] != _RANK[floor.action]:
        return rule if _RANK[rule.action] > _RANK[floor.action] else floor
    stricter = {
        name: value
        for name, value in floor.options.items()
        if OPTIONS[name].rank(value) > OPTIONS[name].rank(rule.option(name))
    }
    merged = {**rule.options, **stricter}
    return rule if merged == dict(rule.options) else replace(floor, options=MappingProxyType(merged))


def inherit_options(new: Rule, old: Rule) -> Rule:
    """Return `new` with the options of `old` that it does not name, where the action is the same."""
    if new.action != old.action or not old.options:
        return new
    return replace(new, options=MappingProxyType({**old.options, **new.options}))
