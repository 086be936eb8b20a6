"""One bounded worker for what must not run on the event loop or a request's thread: the names model."""

from __future__ import annotations

import atexit
import os
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

#: Jobs that may wait; the next one is refused.
MAX_WAITING = 256
#: Seconds that one job may take before its caller gets a TimeoutError.
TIMEOUT = 2.0
#: Jobs that may hang on after their time-out, each in its thread; then no job is taken until one of them
#: ends.
MAX_HUNG = 4
#: Seconds that the end of the process waits for jobs.
DRAIN = 2.0

Job = Callable[[], Any]


class Worker:
    """Runs jobs one after the other in a thread of its own; started by the first job, again after a fork."""

    def __init__(self, *, waiting: int = MAX_WAITING, timeout: float = TIMEOUT) -> None:
        self._waiting = waiting
        self._timeout = timeout
        self._lock = threading.Lock()
        self._pid = 0
        self._hung = 0
        self._queue: queue.Queue[tuple[Job, Future[Any]]] = queue.Queue(waiting)
        self._thread = threading.Thread()

    def submit(self, job: Job) -> Future[Any] | None:
        """Return the future of `job`, or None when the queue is full.

        The future's result is the job's, or its exception, or TimeoutError; callbacks run in the worker's
        thread.
        """
        if self._pid != os.getpid() or not self._thread.is_alive():
            self._start()
        if self._hung >= MAX_HUNG:
            return None
        future: Future[Any] = Future()
        try:
            self._queue.put_nowait((job, future))
        except queue.Full:
            return None
        return future

    def drain(self, seconds: float = DRAIN) -> bool:
        """Wait until no job is left, at most `seconds`; return whether that was reached."""
        if self._pid != os.getpid():
            return True
        waiting = self._queue
        with waiting.all_tasks_done:
            return waiting.all_tasks_done.wait_for(lambda: waiting.unfinished_tasks == 0, seconds)

    def _start(self) -> None:
        with self._lock:
            if self._pid == os.getpid() and self._thread.is_alive():
                return
            if self._pid != os.getpid():  # in a thread that ended, the jobs that wait are still to be done
                self._queue = queue.Queue(self._waiting)
                self._hung = 0
            self._thread = threading.Thread(target=self._serve, args=(self._queue,), name="redactor-worker", daemon=True)
            self._thread.start()
            if not self._pid:
                atexit.register(self.drain)
            self._pid = os.getpid()

    def _serve(self, waiting: queue.Queue[tuple[Job, Future[Any]]]) -> None:
        runner = _Runner(self)
        while True:
            job, future = waiting.get()
            if not future.set_running_or_notify_cancel():  # whoever waited for it has gone; from here on nobody can cancel it
                waiting.task_done()
                continue
            try:
                outcome = runner.run(job, self._timeout)
            except RuntimeError as failure:  # no thread can be started
                outcome, runner = (None, failure), _Runner(self)
            if outcome is None:
                with self._lock:
                    self._hung += 1
                runner.leave()
                runner = _Runner(self)
                outcome = (None, TimeoutError("the job took too long"))
            result, error = outcome
            try:
                if error is None:
                    future.set_result(result)
                else:
                    future.set_exception(error)
            except BaseException:  # noqa: BLE001, S110  # a callback that leaves by SystemExit must not end the worker
                pass
            waiting.task_done()

    def ended(self) -> None:
        """Note that a job which hung has ended after all."""
        with self._lock:
            self._hung -= 1


class _Runner:
    """The thread that runs the jobs; it is left behind when a job does not end in time."""

    def __init__(self, worker: Worker) -> None:
        self._worker = worker
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._outcomes: queue.SimpleQueue[tuple[Any, Exception | None]] = queue.SimpleQueue()
        self._left = False
        self._running = False

    def run(self, job: Job, timeout: float) -> tuple[Any, Exception | None] | None:
        if not self._running:
            self._running = True
            threading.Thread(target=self._serve, name="redactor-worker-run", daemon=True).start()
        self._jobs.put(job)
        try:
            return self._outcomes.get(timeout=timeout)
        except queue.Empty:
            return None

    def leave(self) -> None:
        self._left = True
        self._jobs.put(None)

    def _serve(self) -> None:
        while (job := self._jobs.get()) is not None:
            try:
                outcome: tuple[Any, Exception | None] = (job(), None)
            except Exception as error:  # every error belongs to the job's future  # noqa: BLE001  # closed and counted, whatever fails
                outcome = (None, error)
            except BaseException:  # SystemExit in a job must not end the worker  # noqa: BLE001  # closed and counted, whatever fails
                outcome = (None, RuntimeError("the job was interrupted"))
            self._outcomes.put(outcome)
        if self._left:
            self._worker.ended()
