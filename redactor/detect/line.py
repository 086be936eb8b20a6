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

#: The detectors beside the pattern tables; columns (detect/tables.py) take several lines.
_OTHERS: tuple[tuple[Callable[[str], list[Span]], Callable[..., Match]], ...] = (
    (replies.find, replies.gate), (prose_serials.find, prose_serials.gate), (notes.find, notes.gate),
    (identifiers.find, identifiers.gate), (handles.find, handles.gate), (purchases.find, purchases.gate),
    (presidio.find, presidio.gate),
    (credentials.find, credentials.gate), (network_names.find, network_names.gate),
)  # fmt: skip


@cache
def _gates() -> tuple[Match, tuple[tuple[Callable[[str], list[Span]], Match], ...]]:
    """Return the search of all other detectors together, and those of each; made for the first line that may need one."""
    return automata.search(needed(), max_mem=presidio.MAX_MEM), tuple((find, gate(ascii_only=True)) for find, gate in _OTHERS)


def needed() -> str:
    """Return in RE2's syntax the words and shapes without which the tables alone find anything in a line."""
    return f"{replies.pattern()}|{prose_serials.needed()}|{notes.pattern()}|{identifiers.pattern()}|{handles.pattern()}|{purchases.pattern()}|{presidio.pattern()}|{credentials.pattern()}|{network_names.pattern()}"


def find(text: str, data: bytes, *, tables_alone: bool = False) -> list[Span]:
    """Return what the rules find in a line, detector by detector.

    Arguments: `data` are its bytes, one for each character; `tables_alone` says that the line has nothing of what is `needed`.
    """
    anchor, size = automata.unanchored(), len(data)
    place = scan.gate(ascii_only=True)(anchor, data, 0, size)[0]
    spans = scan.find_from(place, text, data) if place[0] >= 0 else []
    if not tables_alone:
        any_other, others = _gates()
        if any_other(anchor, data, 0, size)[0][0] >= 0:
            for detector, gate in others:
                if gate(anchor, data, 0, size)[0][0] >= 0:
                    spans += detector(text)
    if details.gate(ascii_only=True)(anchor, data, 0, size)[0][0] >= 0:
        spans += details.find(text)
    return spans
