"""Redact pieces in several processes, in order and with the same result as in one."""

from __future__ import annotations

import multiprocessing
import signal
import warnings
from collections import deque
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import TYPE_CHECKING, Any

from redactor.batch.pieces import Piece, Tally, Work
from redactor.batch.workers import END, Done, handle, prepare

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from redactor.batch.settings import Settings
    from redactor.batch.workers import Task

#: Pieces a worker handles before it is replaced by a fresh process: no library's slow leak can grow for long.
PIECES_PER_WORKER = 2000
#: Pieces in flight for each worker: enough to keep it busy, few enough to bound memory.
AHEAD = 3


_work: Work | None = None


def _begin(settings: Settings, keep_events: bool) -> None:
    global _work  # noqa: PLW0603  # one redactor for the life of a worker process
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent stops the run, and the workers with it
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    warnings.simplefilter("ignore")  # the parent has said it
    _work = prepare(settings, keep_events=keep_events)


def _remote(format_name: str, piece: Piece) -> Done:
    if _work is None:
        raise RuntimeError("the worker was not prepared")
    return handle(_work, format_name, piece)


def spread(
    tasks: Iterable[Task], settings: Settings, *, workers: int, keep_events: bool
) -> Iterator[tuple[Any, Done]]:
    """Yield the same as here(), in the same order, redacted by `workers` processes.

    A worker that dies (out of memory) fails the pieces that were in flight; a new pool goes on with the rest.
    """

    def start() -> ProcessPoolExecutor:
        return ProcessPoolExecutor(
            workers,
            mp_context=multiprocessing.get_context("spawn"),
            initializer=_begin,
            initargs=(settings, keep_events),
            max_tasks_per_child=PIECES_PER_WORKER,
        )

    pool = start()
    flying: deque[tuple[Any, Future[Done]]] = deque()
    try:
        for tag, format_name, piece in tasks:
            try:
                flying.append((tag, pool.submit(_remote, format_name, piece) if format_name else _ended()))
            except BrokenProcessPool:
                yield from _land(flying)
                pool.shutdown(wait=False, cancel_futures=True)
                pool = start()
                flying.append((tag, pool.submit(_remote, format_name, piece)))
            while len(flying) >= workers * AHEAD:
                yield _result(*flying.popleft())
        yield from _land(flying)
    except BaseException:
        _stop(pool)
        raise
    pool.shutdown()


def _land(flying: deque[tuple[Any, Future[Done]]]) -> Iterator[tuple[Any, Done]]:
    while flying:
        yield _result(*flying.popleft())


def _ended() -> Future[Done]:
    future: Future[Done] = Future()
    future.set_result(END)
    return future


def _result(tag: Any, future: Future[Done]) -> tuple[Any, Done]:
    try:
        return tag, future.result()
    except BrokenProcessPool:
        return tag, Done(b"", Tally(), "a worker process died (out of memory?)")


def _stop(pool: ProcessPoolExecutor) -> None:
    """End a pool at once: shutdown() alone waits for pieces nobody wants any more.

    The pool's own thread may be in the middle of a result whose worker is gone, or of a piece that nobody reads: with the other
    ends of their pipes closed it sees that, instead of waiting for ever.
    """
    inner: Any = pool  # what the standard library keeps to itself has no types
    processes, pieces, results = dict(inner._processes or {}), inner._call_queue, inner._result_queue
    pool.shutdown(wait=False, cancel_futures=True)
    for process in processes.values():
        process.terminate()
    results._writer.close()
    pieces._reader.close()
