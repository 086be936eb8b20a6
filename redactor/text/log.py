"""The block fast path: redact many log lines at once, remembering what each distinct candidate region becomes.

Bytes outside the replaced spans are copied as they are. A region is judged by its own bytes (detect/scan.py), so what it
becomes can be remembered; most of a log's candidates repeat (addresses, users, hosts).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

from redactor.detect import scan
from redactor.types import Span

#: Takes a value and its span (offsets within the region), returns what stands in its place and a key to count by.
Replace = Callable[[str, Span], tuple[str, Any]]

#: Distinct regions remembered, and the longest one that is, in bytes.
MEMO_REGIONS = 1 << 16
MEMO_BYTES = 256


class LogRedactor:
    """Redacts blocks of log lines.

    Arguments: `replace` turns one value into its replacement and names a key; `counts` receives how often each key was used.
    One instance belongs to one policy; it may be used from several threads (a lost memo entry is computed again).
    """

    __slots__ = ("_memo", "_replace", "_scanner")

    def __init__(self, replace: Replace) -> None:
        self._replace = replace
        self._scanner = scan.scanner(log=True)
        self._memo: dict[bytes, tuple[bytes, tuple[Any, ...]]] = {}

    def __repr__(self) -> str:
        return "LogRedactor(...)"

    def __call__(self, data: bytes, counts: Counter[Any] | None = None) -> bytes:
        """Return `data`, a block of whole lines, redacted; `counts`, when given, is updated."""
        odd = not data.isascii() and not _is_utf8(data)
        if odd:  # bytes that are not UTF-8 travel as lone surrogates, which RE2 can match
            data = data.decode("utf-8", "surrogateescape").encode("utf-8", "surrogatepass")
        result = self._block(data, counts)
        if odd:
            result = result.decode("utf-8", "surrogatepass").encode("utf-8", "surrogateescape")
        return result

    def _block(self, data: bytes, counts: Counter[Any] | None) -> bytes:
        match, anchor, size = self._scanner.match, self._scanner.anchor, len(data)
        memo = self._memo
        pieces: list[bytes] = []
        seen: list[tuple[Any, ...]] = []
        done = position = 0
        while position <= size:
            begin, end = match(anchor, data, position, size)[0]
            if begin < 0:
                break
            region = data[begin:end]
            entry = memo.get(region)
            if entry is None:
                entry = self._remember(region)
            position = end if end > begin else end + 1
            if entry[1]:
                pieces += (data[done:begin], entry[0])
                done = end
                seen.append(entry[1])
        if not pieces:
            return data
        pieces.append(data[done:])
        if counts is not None:
            for keys, times in Counter(seen).items():
                for key in keys:
                    counts[key] += times
        return b"".join(pieces)

    def _remember(self, region: bytes) -> tuple[bytes, tuple[Any, ...]]:
        pieces: list[bytes] = []
        keys: list[Any] = []
        done = 0
        for start, end, entity, row in self._scanner.judge(region):
            value = region[start:end].decode("utf-8", "surrogatepass")
            offset = len(region[:start].decode("utf-8", "surrogatepass"))
            span = Span(offset, offset + len(value), entity, row.score, f"{row.evidence}:{row.name}")
            text, key = self._replace(value, span)
            pieces += (region[done:start], text.encode("utf-8", "surrogatepass"))
            done = end
            keys.append(key)
        pieces.append(region[done:])
        entry = (b"".join(pieces), tuple(keys))
        if len(region) <= MEMO_BYTES:
            if len(self._memo) >= MEMO_REGIONS:
                self._memo.clear()
            self._memo[region] = entry
        return entry


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
