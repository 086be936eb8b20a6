"""List findings with their place in the file, without writing anything."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from redactor.batch import formats, inputs, pieces, sources, workers
from redactor.errors import RedactorError
from redactor.text import terminal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from redactor.batch.pieces import Piece, Place, Work
    from redactor.batch.settings import Settings


@dataclass(frozen=True, slots=True)
class Found:
    """A finding with its place: line and column (in characters) from 1, the path inside the record, what happens to it."""

    file: str
    line: int
    column: int
    entity: str
    action: str
    path: str
    detector: str


@dataclass(frozen=True, slots=True)
class Problem:
    """A file, or a part of one, that could not be looked at."""

    file: str
    reason: str


def scan(paths: Iterable[str], settings: Settings, *, format_name: str = "") -> Iterator[Found | Problem]:
    """Yield every finding in the files under `paths`, file by file; what the policy keeps is not a finding.

    Files are named by the path the caller gave, which may hold personal data itself. Raises UsageError for a missing path.
    """
    work = workers.prepare(settings, keep_events=True)
    chosen = formats.by_name(format_name) if format_name else None
    for entry in inputs.collect(paths, out=None, redact_name=str):
        name = str(entry.path)
        if entry.problem:
            yield Problem(name, entry.problem)
            continue
        try:
            yield from _file(entry.path, chosen, work)
        except RedactorError as error:
            yield Problem(name, str(error))
        except RecursionError:
            yield Problem(name, "nested too deeply")


def _file(path: Path, chosen: formats.Format | None, work: Work) -> Iterator[Found | Problem]:
    source = sources.Source(path)
    try:
        used = formats.choose(
            source.head, raw=source.raw_head, whole=source.whole, name=path.name, wanted=chosen
        )
        for piece in used.cut(source):
            if piece.withheld:
                yield Problem(str(path), f"line {piece.line}: {piece.withheld}")
            elif used.NAME == "log":
                yield from _lines(str(path), piece, work)
            else:
                yield from _records(str(path), piece, used, work)
    finally:
        source.close()


def _records(file: str, piece: Piece, used: formats.Format, work: Work) -> Iterator[Found | Problem]:
    reader = getattr(used, "records", None)
    work.fresh()
    if reader is None:  # a format without places: all is at the first line of the piece
        used.redact(piece, work)
        yield from _found(file, work.fresh().events, lambda _path, _start: (piece.line, 1))
        return
    for record, place in reader(piece):
        try:
            work.redactor.redact_record(record)
        except Exception as error:  # noqa: BLE001  # one record must not hide the rest
            yield Problem(file, f"line {place('', 0)[0]}: {pieces.why(error)}")
        yield from _found(file, work.fresh().events, place)


def _found(file: str, events: Iterable[dict[str, Any]], place: Place) -> Iterator[Found]:
    found = [
        Found(file, *place(f["path"], f["start"]), f["entity"], f["action"], f["path"], f["detector"])
        for event in events
        for f in event["findings"]
        if f["action"] != "keep"
    ]
    yield from sorted(found, key=lambda one: (one.line, one.column))


def _lines(file: str, piece: Piece, work: Work) -> Iterator[Found]:
    """Yield the findings of a log block at their places, which the block path does not count."""
    policy = work.redactor.policy
    if work.redactor.redact_log(piece.data) == piece.data:
        return
    text = piece.data.decode("utf-8", "surrogateescape")
    coloured = text.split("\n")
    bare = terminal.plain(text)
    begins = list(accumulate((len(line) + 1 for line in bare.split("\n")), initial=0))
    for begin, spans in work.redactor.log_findings(bare):
        number = bisect_right(begins, begin) - 1
        view = terminal.view(coloured[number])
        for span in spans:
            action = policy.decide(span).action
            if action != "keep":
                start = span.start if view is None else view.starts[span.start]
                yield Found(file, piece.line + number, start + 1, span.entity, action, "", span.detector)
