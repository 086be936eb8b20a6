"""One row of a pattern table: what the RE2 automaton looks for and what a hit means."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Row:
    """A pattern with its meaning.

    `pattern` is RE2 syntax over UTF-8 bytes (Unicode classes and literals work, also inside `[...]`); `^` and
    `$` are those of lines. The named groups are the values: `(?P<v>...)`, and `v2`, `v3` ... for alternatives
    or further values; a group named like an entity (`(?P<PASSWORD>...)`) is a value of that entity, not
    checked; without a group the whole match is the value. Do not use capturing groups for anything else.
    The whole match is the *region*: label and value together, so that what it means depends on its bytes
    alone. Keep it on one line and end it at the value where possible.
    `entity` "" makes a row a suppressor: it consumes what only looks personal; one with a check does where that accepts a value.
    `evidence` is the class used to resolve overlaps (`label`, `checksum`, `context`, `shape`).
    `check` decides on each value alone; when it says no to all, the search goes on inside the region.
    `log` rows run in diagnostic-log mode, `text` rows on tickets and prose.
    `max_value` bounds the value, in characters.
    `trim` says how many characters of a value belong to it; the search goes on behind them.
    `parts` returns the places of several values in one (a cookie header); where there are none, the row says nothing.
    `read` takes the whole region and returns which entity its value is, and where it stands, a list when it holds several; None when the row
    says nothing.
    `gate`, for rows with many labels, is a pattern that every match starts with: the first pass looks for
    the gate only, and the row is tried where a gate stands. Rows that share labels share the gate string.
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
    trim: Callable[[str], int] | None = None
    gate: str = ""
    parts: Callable[[str], list[tuple[int, int]]] | None = None
    read: Callable[[str], tuple[str, int, int] | list[tuple[str, int, int]] | None] | None = None
    #: What a span of this row says of its evidence: `shape:ipv4`.
    detector: str = field(init=False, default="")

    def __post_init__(self) -> None:
        object.__setattr__(self, "detector", f"{self.evidence}:{self.name}")
