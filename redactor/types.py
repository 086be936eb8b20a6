"""The values that flow through the pipeline: spans, decisions, findings, results. None of them shows text in its repr."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Literal

Action = Literal["keep", "generalize", "pseudonymize", "tokenize", "mask", "replace", "drop"]

#: Actions from the most lenient to the strictest; overlays may only move to the right.
STRICTNESS: tuple[Action, ...] = ("keep", "generalize", "pseudonymize", "tokenize", "mask", "replace", "drop")

NO_OPTIONS: Mapping[str, Any] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Decision:
    """A span, what happens to it, and the rule that chose it."""

    span: Span
    action: Action
    rule: str
    options: Mapping[str, Any] = field(default_factory=lambda: NO_OPTIONS)


@dataclass(frozen=True, slots=True)
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

    @property
    def end(self) -> int:
        return self.start + self.length


@dataclass(frozen=True, slots=True)
class Redacted:
    """The redacted text with its findings; the repr shows counts only."""

    text: str = field(repr=False)
    findings: tuple[Finding, ...] = ()

    def __repr__(self) -> str:
        return f"Redacted({len(self.text)} characters, {len(self.findings)} findings)"

    def __str__(self) -> str:
        return self.text
