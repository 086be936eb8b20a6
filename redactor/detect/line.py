"""Everything the rules find in one line of ASCII: encoded once, and no detector asked that cannot find anything."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from redactor.detect import (
    automata,
    credentials,
    details,
    handles,
    identifiers,
    network_names,
    notes,
    presidio,
    prose_serials,
    purchases,
    replies,
    scan,
)
from redactor.detect.automata import Match
from redactor.types import Span

#: The detectors beside the pattern tables, what a line has that they find something in, and the search for it; columns take several lines.
_OTHERS: tuple[tuple[Callable[[str], list[Span]], Callable[[], str], Callable[..., Match]], ...] = (
    (replies.find, replies.needed_in_line, replies.line_gate), (prose_serials.find, prose_serials.needed, prose_serials.gate),
    (notes.find, notes.pattern, notes.gate), (identifiers.find, identifiers.pattern, identifiers.gate),
    (handles.find, handles.pattern, handles.gate), (purchases.find, purchases.pattern, purchases.gate),
    (presidio.find, presidio.pattern, presidio.gate), (credentials.find, credentials.pattern, credentials.gate),
    (network_names.find, network_names.pattern, network_names.gate),
)  # fmt: skip


@cache
def _gates() -> tuple[tuple[Callable[[str], list[Span]], Match], ...]:
    return tuple((find, gate(ascii_only=True)) for find, _, gate in _OTHERS)


@cache
def _any() -> Match:
    """Return the search of all other detectors together, for lines that are much alike (see merged.py)."""
    return automata.search("|".join(pattern() for _, pattern, _ in _OTHERS), max_mem=presidio.MAX_MEM)


def find(text: str, data: bytes) -> list[Span]:
    """Return what the rules find in a line, detector by detector; `data` are its bytes, one for each character."""
    anchor, size = automata.unanchored(), len(data)
    place = scan.gate()(anchor, data, 0, size)[0]
    spans = scan.find_from(place, text, data) if place[0] >= 0 else []
    if scan.is_sifting() or _any()(anchor, data, 0, size)[0][0] >= 0:
        for detector, gate in _gates():
            if gate(anchor, data, 0, size)[0][0] >= 0:
                spans += detector(text)
    place = details.gate()(anchor, data, 0, size)[0]
    return spans + details.find_from(place, text, data) if place[0] >= 0 else spans
