"""Plain text: a ticket, a mail body, a transcript. The file is one record, so what is known once is found everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from redactor.batch import pieces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from redactor.batch.pieces import Piece, Place, Reader, Work

NAME = "text"
SUFFIXES = (".txt", ".md", ".text", ".vtt", ".srt")
#: Bytes up to which a text is one record; a longer one is cut at paragraph or line ends into records of this size.
BLOCK = 1024 * 1024
PLACEHOLDER = b"<REDACTED>"


def sniff(head: bytes, whole: bool) -> float:
    """Whatever is text and nothing more particular."""
    del head, whole
    return 0.4


def cut(source: Reader) -> Iterator[Piece]:
    """Yield the text whole, or in large blocks."""
    return pieces.lines(source, size=BLOCK)


def redact(piece: Piece, work: Work) -> bytes:
    """Redact the text as one record."""
    if piece.withheld:
        work.withhold(piece.line, piece.withheld)
        return PLACEHOLDER + piece.data
    work.tally.records += 1
    try:
        text = piece.data.decode("utf-8", "surrogateescape")
        redacted: str = work.redactor.redact_record(text)
        return redacted.encode("utf-8", "surrogateescape")
    except Exception as error:  # noqa: BLE001  # fail closed, whatever it was
        work.withhold(piece.line, pieces.why(error))
        return PLACEHOLDER + (b"\n" if piece.data.endswith(b"\n") else b"")


def records(piece: Piece) -> Iterator[tuple[Any, Place]]:
    """Yield the text, with a function that says where in the file a finding of it stands."""
    text = piece.data.decode("utf-8", "surrogateescape")
    yield text, lambda _path, start: pieces.position(text[:start], piece.line)
