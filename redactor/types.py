"""The values that flow through the pipeline: spans, decisions, findings, results. None of them shows text in its repr."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Literal, Self

Action = Literal["keep", "generalize", "pseudonymize", "tokenize", "mask", "replace", "drop"]

#: Actions from the most lenient to the strictest; overlays may only move to the right.
STRICTNESS: tuple[Action, ...] = ("keep", "generalize", "pseudonymize", "tokenize", "mask", "replace", "drop")

NO_OPTIONS: Mapping[str, Any] = MappingProxyType({})


class _OpenSpan:
    """A span while it is made: assigning is a third of what setting the slots of a frozen one costs, and every value has a span."""

    __slots__ = ("detector", "end", "entity", "identity", "score", "start")


class _OpenFinding:
    """A finding while it is made."""

    __slots__ = ("action", "detector", "entity", "length", "path", "rule", "score", "start")


@dataclass(frozen=True, slots=True, init=False)
class Span:
    """Where a personal datum stands, and why we think so.

    `start` and `end` are character offsets (end exclusive); `score` is 0..1; `detector` is `evidence:row`, where
    evidence is one of `known`, `label`, `checksum`, `context`, `shape`, `model` (see detect/overlaps.py).
    `identity` is an index into the record's known identities, -1 when the span belongs to none.
    """

    start: int
    end: int
    entity: str
    score: float
    detector: str
    identity: int = -1

    def __new__(cls, start: int, end: int, entity: str, score: float, detector: str, identity: int = -1) -> Self:  # noqa: PLR0917
        """Make a span; what is returned is frozen."""
        made: Any = _OpenSpan()
        made.start, made.end, made.entity, made.score, made.detector, made.identity = start, end, entity, score, detector, identity
        made.__class__ = cls
        return made  # type: ignore[no-any-return]

    def __reduce__(self) -> tuple[Any, ...]:
        return Span, (self.start, self.end, self.entity, self.score, self.detector, self.identity)


@dataclass(frozen=True, slots=True)
class Decision:
    """A span, what happens to it, and the rule that chose it."""

    span: Span
    action: Action
    rule: str
    options: Mapping[str, Any] = field(default_factory=lambda: NO_OPTIONS)


@dataclass(frozen=True, slots=True, init=False)
class Finding:
    """What is reported of a decision: never the value.

    `path` is the place inside the record (`$.comments[0].body`, keys included), "" for plain text;
    `start` and `length` count characters of the original value at that path.
    """

    entity: str
    action: Action
    rule: str
    path: str
    start: int
    length: int
    detector: str = ""
    score: float = 1.0

    def __new__(  # noqa: PLR0917
        cls, entity: str, action: Action, rule: str, path: str, start: int, length: int, detector: str = "", score: float = 1.0
    ) -> Self:
        """Make a finding; what is returned is frozen."""
        made: Any = _OpenFinding()
        made.entity, made.action, made.rule, made.path = entity, action, rule, path
        made.start, made.length, made.detector, made.score = start, length, detector, score
        made.__class__ = cls
        return made  # type: ignore[no-any-return]

    def __reduce__(self) -> tuple[Any, ...]:
        return Finding, (self.entity, self.action, self.rule, self.path, self.start, self.length, self.detector, self.score)

    @property
    def end(self) -> int:
        return self.start + self.length


class _OpenRedacted:
    """A result while it is made."""

    __slots__ = ("findings", "text")


@dataclass(frozen=True, slots=True, init=False)
class Redacted:
    """The redacted text with its findings; the repr shows counts only."""

    text: str = field(repr=False)
    findings: tuple[Finding, ...] = ()

    def __new__(cls, text: str, findings: tuple[Finding, ...] = ()) -> Self:
        """Make a result; what is returned is frozen."""
        made: Any = _OpenRedacted()
        made.text, made.findings = text, findings
        made.__class__ = cls
        return made  # type: ignore[no-any-return]

    def __reduce__(self) -> tuple[Any, ...]:
        return Redacted, (self.text, self.findings)

    def __repr__(self) -> str:
        return f"Redacted({len(self.text)} characters, {len(self.findings)} findings)"

    def __str__(self) -> str:
        return self.text
