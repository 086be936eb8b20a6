"""The figures of an evaluation, each with its formula; docs/evaluation.md says where they come from."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from redactor.evaluate import align
from redactor.evaluate.gold import Mark, Unit

#: A value counts as surviving in part from this many characters on.
RUN = 3
#: Two-sided 95 %.
Z = 1.959963984540054


def wilson(hits: int, total: int, *, z: float = Z) -> tuple[float, float]:
    """Return the Wilson score interval of a share (E. B. Wilson, JASA 22, 1927), 0..1; (0, 1) for no observations."""
    if total == 0:
        return 0.0, 1.0
    share = hits / total
    scale = 1 + z * z / total
    centre = share + z * z / (2 * total)
    spread = z * math.sqrt(share * (1 - share) / total + z * z / (4 * total * total))
    return max(0.0, (centre - spread) / scale), min(1.0, (centre + spread) / scale)


@dataclass(frozen=True, slots=True)
class Miss:
    """A personal value that survives, or a technical fact that was changed: where, never what."""

    unit: str
    place: str
    leaf: int
    start: int
    length: int
    name: str
    outcome: str
    output: tuple[align.Change, ...] = field(default=(), repr=False)


@dataclass(slots=True)
class Figures:
    """Counts that add up over units; shares are made when the report is."""

    personal: dict[tuple[str, str], Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    technical: dict[tuple[str, str], Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    unmarked: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    consistency: Counter[str] = field(default_factory=Counter)
    misses: list[Miss] = field(default_factory=list)
    units: int = 0

    def add(self, unit: Unit, outputs: Iterable[str], *, by_policy: frozenset[str] = frozenset()) -> None:
        """Count one unit; `outputs` are its redacted strings, one for each leaf; `by_policy` entities keep a part on purpose."""
        self.units += 1
        tokens: list[_Token] = []
        for index, (leaf, output) in enumerate(zip(unit.leaves, outputs, strict=True)):
            changed = align.changes(leaf.text, output)
            for mark in leaf.marks:
                outcome = self._mark(unit, leaf.text, mark, changed, by_policy)
                if outcome not in ("hidden", "retained"):
                    touching = tuple(c for c in changed if c.start < mark.end and c.end > mark.start)
                    self.misses.append(
                        Miss(unit.id, unit.place, index, mark.start, mark.end - mark.start, mark.name, outcome, touching)
                    )
                elif mark.personal:
                    tokens += _token_of(leaf.text, mark, changed)
            self._collateral(unit.kind, leaf.text, leaf.marks, changed)
        self._consistency(tokens)

    def _mark(self, unit: Unit, text: str, mark: Mark, changed: list[align.Change], by_policy: frozenset[str]) -> str:
        touched = any(c.start < mark.end and c.end > mark.start for c in changed)
        if not mark.personal:
            outcome = "changed" if touched else "retained"
            self.technical[unit.kind, mark.name][outcome] += 1
            return outcome
        if mark.name in by_policy:  # 19 stands whole in `<AGE:10-19>`
            outcome = "hidden" if touched else "leaked"
        else:
            some, whole = align.survivors(text, mark.start, mark.end, changed, run=RUN)
            outcome = "leaked" if whole else "partly" if some else "hidden"
        self.personal[unit.kind, mark.name][outcome] += 1
        return outcome

    def _collateral(self, kind: str, text: str, marks: tuple[Mark, ...], changed: list[align.Change]) -> None:
        covered = bytearray(len(text))
        for mark in marks:
            covered[mark.start : mark.end] = b"\1" * (mark.end - mark.start)
        free = sum(1 for flag, character in zip(covered, text, strict=True) if not flag and not character.isspace())
        hit = sum(
            1 for change in changed for i in range(change.start, change.end) if not covered[i] and not text[i].isspace()
        )
        self.unmarked[kind]["total"] += free
        self.unmarked[kind]["changed"] += hit

    def _consistency(self, tokens: list[_Token]) -> None:
        for number, one in enumerate(tokens):
            for other in tokens[:number]:
                same = one.is_same(other)
                if same is not None:
                    self.consistency["same_pairs" if same else "different_pairs"] += 1
                    self.consistency["same_token" if same else "different_token"] += same == (one.token == other.token)

    def report(self) -> dict[str, Any]:
        """Return all figures as JSON-ready data; no values."""
        return {
            "units": self.units,
            "personal": [_personal_row(kind, name, counts) for (kind, name), counts in sorted(self.personal.items())],
            "technical": [_technical_row(kind, name, counts) for (kind, name), counts in sorted(self.technical.items())],
            "by_entity": [_personal_row("*", name, counts) for name, counts in _sum(self.personal, 1)],
            "by_kind": [_personal_row(kind, "*", counts) for kind, counts in _sum(self.personal, 0)],
            "retained_by_kind": [_technical_row(kind, "*", counts) for kind, counts in _sum(self.technical, 0)],
            "all_personal": _personal_row("*", "*", sum(self.personal.values(), Counter())),
            "all_technical": _technical_row("*", "*", sum(self.technical.values(), Counter())),
            "collateral": {kind: counts["changed"] / max(1, counts["total"]) for kind, counts in sorted(self.unmarked.items())},
            "consistency": dict(self.consistency),
            "misses": [
                {"unit": m.unit, "place": m.place, "leaf": m.leaf, "start": m.start, "length": m.length, "name": m.name, "outcome": m.outcome}
                for m in self.misses
            ],
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Token:
    """A pseudonym that stands in a value's place."""

    entity: str
    value: str = field(repr=False)
    who: str = field(repr=False)
    token: tuple[str, str]

    def is_same(self, other: _Token) -> bool | None:
        """Say whether two marks are the same person or thing; None when the gold does not tell."""
        if self.entity != other.entity:
            return None
        if self.who and other.who:
            return self.who == other.who
        if self.value == other.value:
            return True
        ours, theirs = (align.WORD.findall(value) for value in (self.value, other.value))
        apart = not set(ours) & set(theirs) and "".join(ours) not in "".join(theirs) and "".join(theirs) not in "".join(ours)
        return False if apart else None


def _token_of(text: str, mark: Mark, changed: list[align.Change]) -> list[_Token]:
    """Return the pseudonym in a value's place when there is exactly one."""
    touching = [c for c in changed if c.start < mark.end and c.end > mark.start]
    tokens = align.TOKEN_WORDS.findall("".join(c.output for c in touching))
    if len(tokens) != 1 or not tokens[0][1]:
        return []
    return [_Token(mark.name, text[mark.start : mark.end].casefold(), mark.who, tokens[0])]


def _sum(table: dict[tuple[str, str], Counter[str]], part: int) -> list[tuple[str, Counter[str]]]:
    sums: dict[str, Counter[str]] = defaultdict(Counter)
    for key, counts in table.items():
        sums[key[part]].update(counts)
    return sorted(sums.items())


def _personal_row(kind: str, name: str, counts: Counter[str]) -> dict[str, Any]:
    total = counts["hidden"] + counts["partly"] + counts["leaked"]
    return {
        "kind": kind, "entity": name, "total": total, "hidden": counts["hidden"], "partly": counts["partly"], "leaked": counts["leaked"],
        "share": counts["hidden"] / total if total else None, "interval": wilson(counts["hidden"], total),
    }  # fmt: skip


def _technical_row(kind: str, name: str, counts: Counter[str]) -> dict[str, Any]:
    total = counts["retained"] + counts["changed"]
    return {
        "kind": kind, "fact": name, "total": total, "retained": counts["retained"],
        "share": counts["retained"] / total if total else None, "interval": wilson(counts["retained"], total),
    }  # fmt: skip
