"""Diagnostic logs: blocks of whole lines; lines that are JSON objects stay JSON."""

from __future__ import annotations

from collections.abc import Iterator

import re2

from redactor.batch import json_edit, pieces
from redactor.batch.formats import json_lines
from redactor.batch.pieces import Piece, Reader, Work

NAME = "log"
SUFFIXES = (".log", ".out", ".trace", ".syslog", ".err")
BLOCK = 1024 * 1024
PLACEHOLDER = b"<REDACTED>"

# What log lines begin with: a time, a level, a priority, a thread, a byte or line counter.
_LINE = re2.compile(
    rb"(?i)^\s*(?:"
    rb"<\d{1,3}>"
    rb"|[\[(]?\d{2,4}[-/.]\d{1,2}[-/.]\d{1,4}[T ,:]\s*\d{1,2}:\d{2}"
    rb"|[\[(]?\d{1,2}:\d{2}:\d{2}"
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


def sniff(head: bytes, whole: bool) -> float:  # noqa: FBT001
    """Score by the share of lines that begin like log lines; indented lines continue the one before."""
    del whole
    lines = [line for line in head.split(b"\n")[:300] if line.strip()]
    if not lines:
        return 0.1
    begins = [bool(_LINE.search(line)) or line.startswith(b'{"') for line in lines]
    first = [hit for hit, line in zip(begins, lines, strict=True) if hit or not line[:1].isspace()]
    return 0.1 + 0.7 * (sum(first) / len(first)) if first else 0.1


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
    if b"{" not in data:
        return _block(data, piece.line, work)
    return b"".join(_parts(data, piece.line, work))


def _parts(data: bytes, number: int, work: Work) -> Iterator[bytes]:
    """Yield runs of plain lines redacted together, and JSON lines each as a record."""
    run: list[bytes] = []
    start = number
    for offset, line in enumerate(data.splitlines(keepends=True) if b"\r" not in data else _lines(data)):
        if line[:1] in (b"{", b" ", b"\t") and json_lines.is_object(line):
            if run:
                yield _block(b"".join(run), start, work)
                run = []
            yield _json(line, number + offset, work)
            start = number + offset + 1
        else:
            run.append(line)
    if run:
        yield _block(b"".join(run), start, work)


def _lines(data: bytes) -> list[bytes]:
    lines = [line + b"\n" for line in data.split(b"\n")]
    lines[-1] = lines[-1][:-1]
    return lines if lines[-1] else lines[:-1]


def _json(line: bytes, number: int, work: Work) -> bytes:
    try:
        return json_edit.redact(line, work.redactor.redact_record)
    except Exception as error:  # noqa: BLE001  # fail closed, whatever it was
        work.withhold(number, pieces.why(error))
        return json_lines.placeholder(pieces.why(error), line=number) + line[len(line.rstrip(b"\r\n")) :]


def _block(data: bytes, number: int, work: Work) -> bytes:
    before = work.tally.counts.copy(), len(work.tally.events)
    try:
        return work.redactor.redact_log(data)
    except Exception:  # noqa: BLE001  # some line of it: find out which
        work.tally.counts = before[0]
        del work.tally.events[before[1] :]
    out = []
    for offset, line in enumerate(_lines(data)):
        try:
            out.append(work.redactor.redact_log(line))
        except Exception as error:  # noqa: BLE001
            work.withhold(number + offset, pieces.why(error))
            out.append(PLACEHOLDER + line[len(line.rstrip(b"\r\n")) :])
    return b"".join(out)
