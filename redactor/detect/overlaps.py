"""Which of two overlapping spans wins: stronger evidence, then longer, then earlier; what the loser had beside stays covered."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from redactor.types import Span

#: Strength of the evidence named in `Span.detector` before the colon.
EVIDENCE = {"known": 6, "label": 5, "checksum": 4, "context": 3, "shape": 2, "model": 1}


def strength(span: Span) -> int:
    return EVIDENCE.get(span.detector.partition(":")[0], 0)


def _order(span: Span) -> tuple[int, int, int, str]:
    return (-strength(span), span.start - span.end, span.start, span.entity)


def resolve(spans: Iterable[Span]) -> list[Span]:
    """Return disjoint spans in text order that together cover every character of the input spans."""
    ordered = sorted(spans, key=lambda span: (span.start, span.end))
    if len(ordered) < 2:  # noqa: PLR2004
        return ordered
    result: list[Span] = []
    cluster: list[Span] = []
    reach = -1
    for span in ordered:  # spans that touch no other need no comparison: one sweep, then small groups
        if span.start >= reach and cluster:
            result += _resolved(cluster) if len(cluster) > 1 else cluster
            cluster = []
        cluster.append(span)
        reach = max(reach, span.end)
    return result + (_resolved(cluster) if len(cluster) > 1 else cluster)


def _resolved(spans: list[Span]) -> list[Span]:
    ordered = sorted(spans, key=_order)
    chosen: list[Span] = []
    for span in ordered:
        pieces = [(span.start, span.end)]
        for winner in chosen:
            pieces = [
                part
                for start, end in pieces
                for part in ((start, min(end, winner.start)), (max(start, winner.end), end))
                if part[0] < part[1]
            ]
            if not pieces:
                break
        chosen.extend(replace(span, start=start, end=end) for start, end in pieces)
    return sorted(chosen, key=lambda span: span.start)
