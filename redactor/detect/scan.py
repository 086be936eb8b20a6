"""Find candidate spans with one RE2 alternation over all rows (first version: e-mail and IPv4 only)."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from redactor.detect.rows import Row
from redactor.types import Span

ROWS = (
    Row("email", "EMAIL_ADDRESS", r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"),
    Row("ipv4", "IP_ADDRESS", r"\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\b"),
)


@lru_cache(maxsize=1)
def _compiled() -> list[tuple[Row, Any]]:
    import re2

    return [(row, re2.compile(row.pattern)) for row in ROWS]


def find(text: str, *, log: bool = False) -> list[Span]:
    """Return every span the pattern tables find in `text`, in character offsets; overlaps are left in."""
    spans = []
    for row, pattern in _compiled():
        if row.log if log else row.text:
            spans += [
                Span(m.start(), m.end(), row.entity, row.score, f"{row.evidence}:{row.name}") for m in pattern.finditer(text)
            ]
    return spans
