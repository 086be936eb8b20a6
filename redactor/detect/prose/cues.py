"""Where words stand in a text: RE2 finds them, whatever their number, and Python's offsets come back."""

from __future__ import annotations

from collections.abc import Iterator

from redactor.detect.search.automata import Match, unanchored


def places(match: Match, text: str, data: bytes) -> Iterator[tuple[int, int]]:
    """Yield start and end in characters of each match in `text`, whose UTF-8 bytes are `data`."""
    anchor, size, is_ascii = unanchored(), len(data), len(data) == len(text)
    start, end = match(anchor, data, 0, size)[0]
    last_byte = last_character = 0
    while start >= 0:
        if is_ascii:
            yield start, end
        else:
            first = last_character + len(data[last_byte:start].decode("utf-8", "surrogatepass"))
            last_byte, last_character = start, first
            yield first, first + len(data[start:end].decode("utf-8", "surrogatepass"))
        start, end = match(anchor, data, max(end, start + 1), size)[0]
