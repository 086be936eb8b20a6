"""Diagnostic logs: blocks of whole lines; lines that are JSON objects stay JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import re2

from redactor.batch import pieces
from redactor.batch.formats import json_lines
from redactor.errors import RedactorError
from redactor.text import json_edit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from redactor.batch.pieces import Piece, Reader, Work

NAME = "log"
SUFFIXES = (".log", ".trace", ".syslog", ".err")
BLOCK = 1024 * 1024
PLACEHOLDER = b"<REDACTED>"
_STARTS = (b"{", b"[", b'"')

# What log lines begin with: a time, a level, a priority, a thread, a byte or line counter.
_LINE = re2.compile(
    rb"(?i)^\s*(?:"
    rb"<\d{1,3}>"
    rb"|[\[(]?\d{2,4}[-/.]\d{1,2}[-/.]\d{1,4}[T ,:]\s*\d{1,2}:\d{2}"
    rb"|[\[(]?\d{1,2}:\d{2}:\d{2}"
    rb"|\d{2}-\d{2} \d{2}:\d{2}:\d{2}\.\d{3}"
    rb"|\d{6,8}[ -]\d{6}"
    rb"|(?:mon|tue|wed|thu|fri|sat|sun)?,? ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* +\d{1,2} +(?:\d{4} )?\d{2}:\d{2}"
    rb"|[\[(](?:mon|tue|wed|thu|fri|sat|sun) (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
    rb"|[\[(<]?(?:trace|debug|info|notice|warn|warning|error|fatal|critical|severe)[\])>:]"
    rb"|[\[(] *\d+\.\d{3,6}[\])]"
    rb"|[VDIWEF]/[\w.]+ *\(|[IWEF]\d{4} \d{2}:\d{2}"
    rb"|\d{10}(?:\.\d+)? "
    rb"|- \d{10} \d{4}\.\d\d\.\d\d"
    rb"|time=|ts=|level=|(?:\d{1,3}\.){3}\d{1,3} \S+ \S+ \["
    rb")"
)


# What people say to each other and programs do not: lines with times that hold these are a transcript. `I` alone is a log level too.
_SPEECH = re2.compile(
    r"(?i)\bi (?:am|was|have|had|got|get|can|can't|could|cannot|do|did|don't|didn't|will|would|need|think|see|saw|try|tried|just|also|already|want|know|use)\b"
    r"|\b(?:i'm|i've|i'll|i'd|you|your|my|we|please|thanks?|hello|hi|ich|sie|mein|meine|bitte|danke|hallo|je|vous|mon|ma|merci|bonjour|usted|gracias"
    r"|hola)\b|[\p{Hiragana}]{2}"
)
MIN_SPEECH = 0.25


def sniff(head: bytes, whole: bool) -> float:
    """Score by the share of lines that begin like log lines; indented lines continue the one before, conversations are none."""
    del whole
    lines = [line for line in head.split(b"\n")[:300] if line.strip()]
    if not lines:
        return 0.1
    speech = sum(1 for line in lines if _SPEECH.search(line.decode("utf-8", "replace")))
    if speech >= MIN_SPEECH * len(lines):
        return 0.1
    begins = [bool(_LINE.search(line)) for line in lines if not line.startswith(b"{")]
    first = [hit for hit, line in zip(begins, lines, strict=False) if hit or not line[:1].isspace()]
    return 0.3 + 0.5 * (sum(first) / len(first)) if first else 0.1


def cut(source: Reader) -> Iterator[Piece]:
    """Yield blocks of whole lines."""
    return pieces.lines(source, size=BLOCK)


def redact(piece: Piece, work: Work) -> bytes:
    """Redact a block; when the engine fails on it, line by line, and only the lines it fails on are withheld."""
    if piece.withheld:
        work.withhold(piece.line, piece.withheld)
        return PLACEHOLDER + piece.data
    data = piece.data
    work.tally.records += data.count(b"\n") + (not data.endswith(b"\n"))
    if not any(data.startswith(start) or b"\n" + start in data for start in _STARTS):
        return _block(data, piece.line, work)
    return b"".join(_parts(data, piece.line, work))


def _parts(data: bytes, number: int, work: Work) -> Iterator[bytes]:
    """Yield runs of plain lines redacted together, and JSON lines each as a record; the records are searched in one go."""
    lines = _lines(data)
    parsed = [_parsed(line) if line[:1] in _STARTS else None for line in lines]
    redacted = iter(work.redact_all([one[0] for one in parsed if one is not None]))
    run: list[bytes] = []
    start = number
    for offset, (line, one) in enumerate(zip(lines, parsed, strict=True)):
        if one is None:
            run.append(line)
            continue
        if run:
            yield _block(b"".join(run), start, work)
            run = []
        yield _json(line, one, next(redacted), number + offset, work)
        start = number + offset + 1
    if run:
        yield _block(b"".join(run), start, work)


def _parsed(line: bytes) -> tuple[Any, bool] | None:
    try:
        return json_edit.parse(line)
    except (RedactorError, RecursionError):
        return None


def _lines(data: bytes) -> list[bytes]:
    lines = [line + b"\n" for line in data.split(b"\n")]
    lines[-1] = lines[-1][:-1]
    return lines if lines[-1] else lines[:-1]


def _json(line: bytes, parsed: tuple[Any, bool], new: Any, number: int, work: Work) -> bytes:
    value, plain = parsed
    try:
        if isinstance(new, Exception):
            raise new  # noqa: TRY301
        return json_edit.write(line, value, new, plain=plain)
    except Exception as error:  # noqa: BLE001  # fail closed, whatever it was
        work.withhold(number, pieces.why(error))
        return json_lines.placeholder(pieces.why(error), line=number) + line[len(line.rstrip(b"\r\n")) :]


def _block(data: bytes, number: int, work: Work) -> bytes:
    undo = work.mark()
    try:
        return work.redact_log(data)
    except Exception:  # noqa: BLE001  # some line of it: find out which
        undo()
    out = []
    for offset, line in enumerate(_lines(data)):
        try:
            out.append(work.redact_log(line))
        except Exception as error:  # noqa: BLE001
            work.withhold(number + offset, pieces.why(error))
            out.append(PLACEHOLDER + line[len(line.rstrip(b"\r\n")) :])
    return b"".join(out)
