"""A progress bar with rate and remaining time, on terminals only. It shows bytes, never names or values."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console

Advance = Callable[[int], None]
Begin = Callable[[int], None]


@contextmanager
def bar(console: Console | None) -> Iterator[tuple[Begin, Advance]]:
    """Yield (begin, advance): the one takes the bytes to come, the other those read since; both do nothing off a terminal."""
    if console is None or not console.is_terminal:
        yield lambda _total: None, lambda _count: None
        return
    from rich.progress import (
        BarColumn,
        DownloadColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
        TransferSpeedColumn,
    )

    columns = (
        TextColumn("redacting"),
        BarColumn(),
        DownloadColumn(),
        TransferSpeedColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("redacting", total=None)
        yield (
            lambda total: progress.update(task, total=total or None),
            lambda count: progress.advance(task, count),
        )
