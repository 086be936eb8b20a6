"""JSON lines: one record a line. A line that is not JSON goes out as a JSON placeholder and is counted."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from redactor.batch import pieces
from redactor.errors import RedactorError
from redactor.text import json_edit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from redactor.batch.pieces import Piece, Place, Reader, Work

NAME = "jsonl"
SUFFIXES = (".jsonl", ".ndjson", ".jsonlines", ".json-lines")
BLOCK = 256 * 1024


def sniff(head: bytes, whole: bool) -> float:
    """Score by how many of the first lines are JSON objects or arrays of their own."""
    lines = head.split(b"\n")
    if not whole and len(lines) > 1:
        lines.pop()  # cut short
    lines = [line for line in lines[:200] if line.strip()]
    if not lines:
        return 0.0
    if len(lines) == 1 and not whole:
        return 0.5 if lines[0].lstrip().startswith(b"{") else 0.0
    good = sum(1 for line in lines if line.lstrip()[:1] in (b"{", b"[") and _is_json(line))
    if len(lines) == 1:
        return 0.6 if good and not lines[0].lstrip().startswith(b"[") else 0.0
    return 0.95 * good / len(lines) if good * 2 > len(lines) else 0.0


def _is_json(line: bytes) -> bool:
    try:
        json_edit.parse(line)
    except (RedactorError, RecursionError):
        return False
    return True


def cut(source: Reader) -> Iterator[Piece]:
    """Yield blocks of whole lines."""
    return pieces.lines(source, size=BLOCK)


def placeholder(reason: str, *, line: int) -> bytes:
    """Return what stands for a line that was withheld: valid JSON that says why."""
    return json.dumps({"redactor": "withheld", "reason": reason, "line": line}).encode()


def redact(piece: Piece, work: Work) -> bytes:
    """Redact each line as a record; blank lines and line ends stay."""
    if piece.withheld:
        work.withhold(piece.line, piece.withheld)
        return placeholder(piece.withheld, line=piece.line) + piece.data
    lines = piece.data.split(b"\n")
    parsed: list[tuple[int, Any, bool]] = []
    for index, line in enumerate(lines):
        if not line.strip():
            continue
        try:
            if len(line) > pieces.MAX_RECORD:
                raise pieces.fail(f"a line of more than {pieces.MAX_RECORD >> 20} MiB")
            parsed.append((index, *json_edit.parse(line)))
        except (RedactorError, RecursionError) as error:
            lines[index] = _withhold(work, error, line, piece.line + index)
    work.tally.records += len(parsed)
    for (index, old, plain), new in zip(parsed, work.redact_all([old for _, old, _ in parsed]), strict=True):
        line = lines[index]
        try:
            if isinstance(new, Exception):
                raise new  # noqa: TRY301
            lines[index] = json_edit.write(line, old, new, plain=plain)
        except Exception as error:  # noqa: BLE001  # fail closed, whatever it was
            lines[index] = _withhold(work, error, line, piece.line + index)
    return b"\n".join(lines)


def _withhold(work: Work, error: Exception, line: bytes, number: int) -> bytes:
    reason = pieces.why(error)
    work.withhold(number, reason)
    return placeholder(reason, line=number) + (b"\r" if line.endswith(b"\r") else b"")


def records(piece: Piece) -> Iterator[tuple[Any, Place]]:
    """Yield each record, with a function that says where in the file a finding of it stands."""
    for offset, line in enumerate(piece.data.split(b"\n")):
        if line.strip():
            try:
                record, _ = json_edit.parse(line)
            except (RedactorError, RecursionError):
                # Malformed: looked at as text, so that scan says at least something.
                yield line.decode("utf-8", "surrogateescape"), _on_line(piece.line + offset)
                continue
            yield record, place(line, record, piece.line + offset)


def _on_line(line: int) -> Place:
    return lambda _path, start: (line, start + 1)


def place(text: bytes, record: Any, line: int) -> Place:
    """Return the function from a finding of `record`, which `text` spells from `line` on, to its line and column."""
    locate = json_edit.locator(text, record)
    decoded = text.decode("utf-8", "surrogateescape")
    return lambda path, start: pieces.position(decoded[: locate(path, start)], line)
