"""Values that begin or end amid a UUID or the digits of a digest: figures that stand side by side there look like telephone numbers, account numbers and cards.

The search for regions sees no further than a row does. What it finds is looked at once more, by the characters around it, which costs nothing where nothing is found.
"""

from __future__ import annotations

import re

#: A UUID (RFC 9562) or 16, 20 or 32 bytes as hexadecimal digits, a letter and a figure among them.
_ONE = re.compile(
    rb"(?=[0-9-]*[A-Fa-f])(?=[A-Fa-f-]*[0-9])(?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9A-F]{8}-(?:[0-9A-F]{4}-){3}[0-9A-F]{12}|[0-9a-f]{32}|[0-9A-F]{32}|[0-9a-f]{40}|[0-9A-F]{40}|[0-9a-f]{64}|[0-9A-F]{64})"
)
_DIGITS = frozenset(b"0123456789abcdefABCDEF-")
#: No digest is longer.
_LONGEST = 64


def are_cut(data: bytes, start: int, end: int) -> bool:
    """Say whether `data[start:end]` ends in a UUID or digest of which more stands before or behind."""
    if end <= start or data[end - 1] not in _DIGITS:
        return False
    first, last, size = end - 1, end, len(data)
    while last < size and last - end <= _LONGEST and data[last] in _DIGITS:
        last += 1
    while first > 0 and end - first <= _LONGEST and data[first - 1] in _DIGITS:
        first -= 1
    return (first < start or last > end) and _ONE.fullmatch(data, first, last) is not None
