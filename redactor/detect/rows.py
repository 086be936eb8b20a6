"""One row of a pattern table: what the RE2 automaton looks for and what a hit means."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """A pattern with its meaning.

    `pattern` is RE2 syntax over UTF-8 bytes; the group `(?P<v>...)` is the value, without it the whole match is.
    `evidence` is the class used to resolve overlaps (`label`, `checksum`, `context`, `shape`); `check` decides on the value
    alone. `log` rows run in diagnostic-log mode, `text` rows on tickets and prose. `max_value` bounds the value in bytes.
    """

    name: str
    entity: str
    pattern: str
    evidence: str = "shape"
    score: float = 0.6
    check: Callable[[str], bool] | None = None
    log: bool = True
    text: bool = True
    max_value: int = 4096
