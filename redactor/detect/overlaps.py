"""Which of two overlapping spans wins: stronger evidence, then longer, then earlier; the rest stays."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import accumulate

from redactor.types import Span

#: Strength of the evidence named in `Span.detector` before the colon.
EVIDENCE = {"known": 6, "label": 5, "checksum": 4, "context": 3, "shape": 2, "model": 1}


def strength(span: Span) -> int:
    return EVIDENCE.get(span.detector.partition(":")[0], 0)


def _order(span: Span) -> tuple[int, int, int, str, str]:
    return (-strength(span), span.start - span.end, span.start, span.entity, span.detector)


def resolve(spans: Iterable[Span], text: str = "") -> list[Span]:
    """Return disjoint spans in text order that together cover every character of the input spans.

    With `text`, what is left of a span beside a stronger one is dropped when it holds no letter or digit (a blank only, of a password).
    Takes O(n log n) for n spans; the order of the input does not matter.
    """
    ordered = list(spans)
    reach = -1
    for span in ordered:
        if span.start < reach:
            break
        reach = span.end
    else:  # in order and apart already, as what one detector finds mostly is
        return ordered
    ordered.sort(key=lambda span: (span.start, span.end))
    first = ordered[0]
    if all(span.start == first.start and span.end == first.end for span in ordered):  # seen in several ways, as fields are
        return [min(ordered, key=_order)]
    result: list[Span] = []
    cluster: list[Span] = []
    reach = -1
    for span in ordered:  # spans that touch no other need no comparison: one sweep, then small groups
        if span.start >= reach and cluster:
            result += _resolved(cluster, text) if len(cluster) > 1 else cluster
            cluster = []
        cluster.append(span)
        reach = max(reach, span.end)
    return result + (_resolved(cluster, text) if len(cluster) > 1 else cluster)


def _resolved(spans: list[Span], text: str) -> list[Span]:
    starts: list[int] = []
    chosen: list[Span] = []
    for span in sorted(spans, key=_order):
        position = span.start
        index = bisect_right(starts, position) - 1
        if index >= 0:
            position = max(position, chosen[index].end)
        index += 1
        while position < span.end:  # what no stronger span has taken
            end = min(span.end, starts[index]) if index < len(starts) else span.end
            first, last = (position, end) if not text or end - position == span.end - span.start else _said(text, position, end, span.entity)
            if last > first:
                starts.insert(index, first)
                chosen.insert(index, replace(span, start=first, end=last))
                index += 1
            if index >= len(starts):
                break
            position = max(end, chosen[index].end)
            index += 1
    return chosen


#: What may be made of signs alone.
_OF_SIGNS = frozenset(("PASSWORD", "SECRET", "AUTH_TOKEN", "COOKIE", "ONE_TIME_CODE"))


def _said(text: str, start: int, end: int, entity: str) -> tuple[int, int]:
    """Return where something is said in what is left of a span: without the blanks around it; nowhere when only signs are left, but of a password."""
    rest = text[start:end]
    if not rest.strip() or (entity not in _OF_SIGNS and not any(character.isalnum() for character in rest)):
        return start, start
    return start + len(rest) - len(rest.lstrip()), start + len(rest.rstrip())


def taken(spans: Iterable[Span]) -> tuple[list[int], list[int]]:
    """Return where what was found begins and, for each of these places, the farthest end of what begins there or before."""
    places = sorted((span.start, span.end) for span in spans)
    return [start for start, _ in places], list(accumulate((end for _, end in places), max))


def is_taken(start: int, end: int, starts: Sequence[int], ends: Sequence[int]) -> bool:
    """Say whether anything stands in `text[start:end]` of what `taken` has told the places."""
    before = bisect_left(starts, end) - 1  # the last that begins before the end of this one
    return before >= 0 and start < ends[before]
