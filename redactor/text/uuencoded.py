"""Attachments that are written into a text by uuencode (`begin 644 notes.txt` ... `end`), where they decode to readable text."""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator

from redactor import regex
from redactor.text.encodings import READABLE
from redactor.text.inner import MAX_DECODED, Inner

_BLOCK = regex.compile(r"^begin [0-7]{3,4} [^\r\n]{1,200}(\r?\n)((?:[!-M][ -`]*\r?\n){1,20000})[ `]?\r?\n?end[ \t]*\r?$", re.MULTILINE)
#: Bytes of a line.
_WIDTH = 45


def blocks(text: str) -> Iterator[Inner]:
    """Yield the lines between `begin` and `end` that decode to readable UTF-8."""
    if "begin " not in text:
        return
    for block in _BLOCK.finditer(text):
        inner = _decoded(block[2])
        if inner is not None:
            end = block[1]
            yield Inner(*block.span(2), inner, lambda new, end=end: _encoded(new, end))  # type: ignore[misc]


def _decoded(lines: str) -> str | None:
    try:
        data = b"".join(binascii.a2b_uu(line.rstrip("\r")) for line in lines.splitlines())
        inner = data.decode() if len(data) <= MAX_DECODED else ""
    except (binascii.Error, ValueError):
        return None
    return inner if inner and sum(c.isprintable() or c in "\r\n\t" for c in inner) >= READABLE * len(inner) else None


def _encoded(text: str, end: str) -> str:
    data = text.encode("utf-8", "surrogatepass")
    return "".join(binascii.b2a_uu(data[at : at + _WIDTH], backtick=True).decode().rstrip("\n") + end for at in range(0, len(data), _WIDTH))
