"""Redact pieces in this process; pool.py does the same in several."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from redactor.batch import formats
from redactor.batch.pieces import Piece, Tally, Work, why
from redactor.errors import InputError, RedactorError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from redactor.batch.settings import Settings


@dataclass(frozen=True, slots=True)
class Done:
    """The result of a piece: its redacted bytes and tally, or why the file must end here."""

    data: bytes
    tally: Tally
    failure: str = ""
    last: bool = False  # the end of a file


#: The result of a task without a format: it ends a file.
END = Done(b"", Tally(), last=True)


def prepare(settings: Settings, *, keep_events: bool) -> Work:
    """Return the work of this process: a redactor whose audit events are counted."""
    work = Work(keep_events=keep_events)
    work.redactor = settings.redactor(audit=work.sink)
    return work


def handle(work: Work, format_name: str, piece: Piece) -> Done:
    """Redact one piece; an InputError becomes the reason why its file fails."""
    work.fresh()
    try:
        data = formats.by_name(format_name).redact(piece, work)
    except InputError as error:
        return Done(b"", work.fresh(), str(error))
    except (RedactorError, RecursionError, MemoryError) as error:
        return Done(b"", work.fresh(), why(error))
    return Done(data, work.fresh())


Task = tuple[Any, str, Piece]


def here(tasks: Iterable[Task], work: Work) -> Iterator[tuple[Any, Done]]:
    """Yield (tag, result) for each (tag, format, piece), redacted in this process."""
    for tag, format_name, piece in tasks:
        yield tag, handle(work, format_name, piece) if format_name else END


def default_workers(total_bytes: int) -> int:
    """Return a sensible number of processes: one for small input, since each has to load everything first."""
    if total_bytes < 32 * 1024 * 1024:
        return 1
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
