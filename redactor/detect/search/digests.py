"""Values that begin or end amid a UUID or the digits of a digest: figures that stand side by side there look like telephone numbers, account numbers and cards.

The search for regions sees no further than a row does. What it finds is looked at once more, by the characters around it, which costs nothing where nothing is found.
"""

from __future__ import annotations

import re

#: A UUID (RFC 9562) or 16, 20 or 32 bytes as hexadecimal digits, a letter and a figure among them; what a screen says of itself (EDID) has values in it.
_FORM = "(?!(?i:00ffffffffffff00))(?=[0-9-]*[A-Fa-f])(?=[A-Fa-f-]*[0-9])(?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9A-F]{8}-(?:[0-9A-F]{4}-){3}[0-9A-F]{12}|[0-9a-f]{32}|[0-9A-F]{32}|[0-9a-f]{40}|[0-9A-F]{40}|[0-9a-f]{64}|[0-9A-F]{64})"
_ONE, _ONE_OF_BYTES = re.compile(_FORM), re.compile(_FORM.encode())
_DIGITS = "0123456789abcdefABCDEF-"
#: The same as characters of a text and as its bytes.
IN_ONE = frozenset((*_DIGITS, *_DIGITS.encode()))
#: No digest is longer.
_LONGEST = 64


def are_cut(text: str | bytes, start: int, end: int) -> bool:
    """Say whether `text[start:end]` ends in a UUID or digest of which more stands before or behind."""
    if end <= start or text[end - 1] not in IN_ONE:
        return False
    first, last, size = end - 1, end, len(text)
    while last < size and last - end <= _LONGEST and text[last] in IN_ONE:
        last += 1
    while first > 0 and end - first <= _LONGEST and text[first - 1] in IN_ONE:
        first -= 1
    if first >= start and last == end:
        return False
    one = _ONE.fullmatch(text, first, last) if isinstance(text, str) else _ONE_OF_BYTES.fullmatch(text, first, last)
    return one is not None
