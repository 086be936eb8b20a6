"""Counting what a names pipeline found against what people marked."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from redactor.evaluate import gold as gold_files
from redactor.models.labels import FACTS
from redactor.models.recipe import facts
from redactor.models.recipe.corpora import rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

LABELS = {
    "PERSON": "PERSON",
    "PUBLIC_PERSON": "PERSON",
    "LOCATION": "LOCATION",
    "CITY": "LOCATION",
    "ADDRESS": "POSTAL_ADDRESS",
    "POSTAL_ADDRESS": "POSTAL_ADDRESS",
    **{fact: fact for fact in FACTS},
    "US_SSN": "NATIONAL_ID",
}
"""Which of our labels a mark of an evaluation set asks for; other personal marks are neither asked for nor wrong to find."""


def lower(text: str) -> str:
    """Lower-case what keeps its length."""
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def upper(text: str) -> str:
    """Upper-case what keeps its length."""
    return "".join(c.upper() if len(c.upper()) == 1 else c for c in text)


CASES: Mapping[str, Callable[[str], str]] = {"written": str, "lower": lower, "upper": upper}


@dataclass(frozen=True, slots=True)
class Gold:
    """A text, the spans of our labels in it, the spans that may be found or not, and the things that must stay."""

    text: str = field(repr=False)
    asked: tuple[tuple[int, int, str], ...]
    allowed: tuple[tuple[int, int], ...]
    things: tuple[tuple[int, int], ...]


@dataclass(slots=True)
class Count:
    """Of one label: marked spans, those overlapped, wholly hidden, and exactly found; given spans and the right ones."""

    marked: int = 0
    found: int = 0
    hidden: int = 0
    exact: int = 0
    given: int = 0
    right: int = 0


@dataclass(slots=True)
class Scores:
    """Counts by label, and how many names of things a PERSON touched."""

    by_label: dict[str, Count] = field(default_factory=dict)
    things: int = 0
    things_hit: int = 0
    errors: list[str] = field(default_factory=list, repr=False)

    def of(self, label: str) -> Count:
        return self.by_label.setdefault(label, Count())


def gold_rows(data: Path, name: str, part: str = "all") -> Iterator[Gold]:
    """Read an evaluation corpus, or a part of a training corpus that was kept out of training; `NEG_*` are things."""
    for row in rows(data, name, part):
        yield _gold(row)


def _gold(row: Mapping[str, Any]) -> Gold:
    asked, allowed, things = [], [], []
    for start, end, label in row["spans"]:
        if label.startswith("NEG_"):
            things.append((start, end))
        elif label in LABELS:
            asked.append((start, end, LABELS[label]))
        elif label not in ("ORG", "PRODUCT", "WORK", "MISC"):
            allowed.append((start, end))
    return Gold(row["text"], tuple(asked), tuple(allowed), tuple(things))


def gold_marks(folder: Path) -> Iterator[Gold]:
    """Read the hand-marked texts of a folder."""
    for path in sorted(folder.glob("*.gold")):
        for unit in gold_files.read(path):
            yield from map(_of_leaf, unit.leaves)


def _of_leaf(leaf: gold_files.Leaf) -> Gold:
    asked, allowed, things = [], [], []
    for mark in leaf.marks:
        if not mark.personal:
            things.append((mark.start, mark.end))
        elif mark.name in LABELS:
            asked.append((mark.start, mark.end, LABELS[mark.name]))
        else:
            allowed.append((mark.start, mark.end))
    return Gold(leaf.text, tuple(asked), tuple(allowed), tuple(things))


def gold_facts() -> Iterator[Gold]:
    """Read the marked texts of the recipe that are kept out of training."""
    for marked in (*facts.marked_texts("tune"), *facts.marked_lines("tune")):
        yield _of_leaf(gold_files.strip(marked))


def score(scores: Scores, gold: Gold, text: str, spans: Sequence[tuple[int, int, str]]) -> None:
    """Add one text's findings to the counts."""
    covered = bytearray(len(text))
    for start, end, _ in spans:
        covered[start:end] = b"\1" * (end - start)
    for start, end, label in gold.asked:
        count = scores.of(label)
        count.marked += 1
        found = any(s < end and start < e and given == label for s, e, given in spans)
        count.found += found
        count.hidden += all(covered[at] for at in range(start, end) if text[at].isalnum())
        count.exact += (start, end, label) in spans
        if not found:
            scores.errors.append(f"missed {label}: {_shown(text, start, end)}")
    for start, end, label in spans:
        if any(s < end and start < e for s, e in gold.allowed):
            continue
        overlapped = [given for s, e, given in gold.asked if s < end and start < e]
        if overlapped and label not in overlapped:
            continue
        count = scores.of(label)
        count.given += 1
        count.right += bool(overlapped)
        if not overlapped:
            scores.errors.append(f"wrong {label}: {_shown(text, start, end)}")
    for start, end in gold.things:
        scores.things += 1
        scores.things_hit += any(s < end and start < e and label == "PERSON" for s, e, label in spans)


def _shown(text: str, start: int, end: int) -> str:
    return repr(text[max(0, start - 30) : start] + "⟦" + text[start:end] + "⟧" + text[end : end + 30])
