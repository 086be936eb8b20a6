"""Redact pieces in several processes, in order and with the same result as in one.

Each worker has a pipe of its own. `concurrent.futures` has one for the results of all workers, and when the kernel kills a worker that is
just writing into it, everybody waits for the rest of that result for ever.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import warnings
from collections import deque
from multiprocessing import connection
from typing import TYPE_CHECKING, Any

from redactor.batch.pieces import Tally
from redactor.batch.workers import END, Done, handle, prepare
from redactor.garbage import seldom_collected

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from redactor.batch.pieces import Piece
    from redactor.batch.settings import Settings
    from redactor.batch.workers import Task

    Pipe = connection.Connection
    #: Gives, in a worker, what is done with each piece.
    Make = Callable[[Settings, bool], Callable[[str, Piece], Done]]

#: Pieces a worker handles before it is replaced by a fresh process: no library's slow leak can grow for long.
PIECES_PER_WORKER = 2000
#: Pieces read ahead or waiting for their turn, for each worker: enough to keep it busy, few enough to bound memory.
AHEAD = 3
#: Seconds that a worker has to end on its own.
PATIENCE = 2.0

_DIED = Done(b"", Tally(), "a worker process died (out of memory?)")


def _handler(settings: Settings, keep_events: bool) -> Callable[[str, Piece], Done]:
    work = prepare(settings, keep_events=keep_events)

    def handled(format_name: str, piece: Piece) -> Done:
        with seldom_collected():
            return handle(work, format_name, piece)

    return handled


def _serve(pipe: Pipe, make: Make, settings: Settings, keep_events: bool) -> None:
    """Answer pieces until the other end closes: the life of a worker process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent stops the run, and the workers with it
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    warnings.simplefilter("ignore")  # the parent has said it
    try:
        do = make(settings, keep_events)
        while True:
            format_name, piece = pipe.recv()
            try:
                result: Done | Exception = do(format_name, piece)
            except Exception as error:  # noqa: BLE001  # raised where the results are read
                result = error
            pipe.send(result)
    except (EOFError, OSError):
        pass  # nobody reads any more
    except BaseException:  # noqa: BLE001  # no traceback: it might show what was read
        os._exit(1)


class _Worker:
    """A process that handles one piece at a time. `slot` is where the result goes that it owes, None when it is idle."""

    def __init__(self, make: Make, settings: Settings, *, keep_events: bool) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe, other = context.Pipe()
        self.process = context.Process(target=_serve, args=(other, make, settings, keep_events), daemon=True)
        self.process.start()
        other.close()  # so that the pipe ends with the process, in the middle of a result too
        self.handled = 0
        self.slot: _Slot | None = None

    def give(self, slot: _Slot, format_name: str, piece: Piece) -> None:
        self.slot, self.handled = slot, self.handled + 1
        try:
            self.pipe.send((format_name, piece))
        except OSError:
            slot.result = _DIED

    def take(self) -> bool:
        """Put what the worker answered where it belongs; return False when the worker is gone."""
        assert self.slot is not None
        slot, self.slot = self.slot, None
        if slot.result is None:
            try:
                slot.result = self.pipe.recv()
            except (EOFError, OSError):
                slot.result = _DIED
        return slot.result is not _DIED

    def stop(self) -> None:
        """End the process: an idle one sees that its pipe is closed."""
        self.pipe.close()
        self.process.join(PATIENCE)
        if self.process.exitcode is None:
            self.process.kill()
            self.process.join()
        self.process.close()


class _Slot:
    """The place of a result in the order of the tasks."""

    def __init__(self, tag: Any, result: Done | Exception | None = None) -> None:
        self.tag, self.result = tag, result


def spread(tasks: Iterable[Task], settings: Settings, *, workers: int, keep_events: bool) -> Iterator[tuple[Any, Done]]:
    """Yield the same as here(), in the same order, redacted by `workers` processes.

    A worker that dies (out of memory) fails the piece that it held; another one goes on with the rest.
    """
    crew: list[_Worker] = []
    order: deque[_Slot] = deque()
    ended = False
    try:
        for tag, format_name, piece in tasks:
            slot = _Slot(tag, None if format_name else END)
            order.append(slot)
            if format_name:
                _idle(crew, workers, lambda: _Worker(_handler, settings, keep_events=keep_events)).give(slot, format_name, piece)
            while len(order) >= workers * AHEAD:
                yield _next(order, crew)
        while order:
            yield _next(order, crew)
        ended = True
    finally:
        for worker in crew:
            if not ended:
                worker.process.terminate()
        for worker in crew:
            worker.stop()


def _idle(crew: list[_Worker], workers: int, start: Callable[[], _Worker]) -> _Worker:
    """Return a worker without a piece: one that waits, a new one while there are fewer than `workers`, or the first to be done."""
    while True:
        for worker in [worker for worker in crew if worker.slot is None and worker.handled >= PIECES_PER_WORKER]:  # several may be done at once
            crew.remove(worker)
            worker.stop()
        idle = next((worker for worker in crew if worker.slot is None), None)
        if idle is None and len(crew) < workers:
            idle = start()
            crew.append(idle)
        if idle is not None:
            return idle
        _wait(crew)


def _wait(crew: list[_Worker]) -> None:
    """Wait until a worker answers or dies, and take the answers of all that did."""
    busy = {worker.pipe: worker for worker in crew if worker.slot is not None}
    failed = [worker for worker in busy.values() if worker.slot is not None and worker.slot.result is not None]
    for worker in failed or [busy[pipe] for pipe in connection.wait(list(busy)) if isinstance(pipe, connection.Connection)]:
        if not worker.take():
            crew.remove(worker)
            worker.stop()


def _next(order: deque[_Slot], crew: list[_Worker]) -> tuple[Any, Done]:
    """Return the result whose turn it is."""
    while order[0].result is None:
        _wait(crew)
    slot = order.popleft()
    if isinstance(slot.result, Exception):
        raise slot.result
    assert slot.result is not None
    return slot.tag, slot.result
