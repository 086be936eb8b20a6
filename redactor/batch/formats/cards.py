"""Contacts and calendars (.vcf, .ics): properties say what their values are; pictures and keys in them go out as placeholders."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from redactor.batch import pieces
from redactor.batch.pieces import Piece
from redactor.text import cards

if TYPE_CHECKING:
    from collections.abc import Iterator

    from redactor.batch.pieces import Place, Reader, Work

NAME = "cards"
SUFFIXES = (".vcf", ".vcard", ".ics", ".ical", ".ifb", ".vcs")
CHUNK = 1024 * 1024
NO_TEXT = "a picture, sound or key"
_BEGIN = re.compile(rb"\s*BEGIN:(?:VCARD|VCALENDAR|VEVENT)\s", re.IGNORECASE)
#: Where somebody or something of its own ends.
_END = re.compile(rb"^END:(?:VCARD|VEVENT|VTODO|VJOURNAL|VFREEBUSY)[ \t]*\r?(?:\n|\Z)", re.IGNORECASE | re.MULTILINE)


def sniff(head: bytes, whole: bool) -> float:
    """Score by the line that contacts and calendars begin with."""
    del whole
    return 0.95 if _BEGIN.match(head) else 0.0


def cut(source: Reader) -> Iterator[Piece]:
    """Yield each contact, event or task with what stands before it."""
    pending, line = b"", 1
    while chunk := source.read(CHUNK):
        pending += chunk
        start = 0
        for found in _END.finditer(pending):
            if found.end() == len(pending) and not pending.endswith(b"\n"):
                break  # more of the line may follow
            yield _piece(pending[start : found.end()], line)
            line += pending.count(b"\n", start, found.end())
            start = found.end()
        pending = pending[start:]
        if len(pending) > 2 * pieces.MAX_RECORD:
            raise pieces.fail(f"a contact or event of more than {pieces.MAX_RECORD >> 20} MiB", line=line)
    if pending:
        yield _piece(pending, line)


def _piece(data: bytes, line: int) -> Piece:
    return Piece(data, line, withheld=f"more than {pieces.MAX_RECORD >> 20} MiB" if len(data) > pieces.MAX_RECORD else "")


def redact(piece: Piece, work: Work) -> bytes:
    """Redact a contact or event as one record; what cannot be looked at becomes a placeholder."""
    ending = b"\n" if piece.data.endswith(b"\n") else b""
    work.tally.records += _END.search(piece.data) is not None
    if piece.withheld:
        work.withhold(piece.line, piece.withheld)
        return cards.PLACEHOLDER.encode() + ending
    try:
        read = cards.Cards(piece.data.decode("utf-8", "surrogateescape"))
        out = read.written(work.redactor.redact_record(read.record)).encode("utf-8", "surrogateescape")
    except Exception as error:  # noqa: BLE001  # fail closed, whatever it was
        work.withhold(piece.line, pieces.why(error))
        return cards.PLACEHOLDER.encode() + ending
    for line in read.withheld:
        work.withhold(piece.line + line, NO_TEXT)
    return out


def records(piece: Piece) -> Iterator[tuple[Any, Place]]:
    """Yield the record of a contact or event, with a function that says where it begins."""
    if not piece.withheld:
        yield cards.Cards(piece.data.decode("utf-8", "surrogateescape")).record, lambda _path, _start: (piece.line, 1)
