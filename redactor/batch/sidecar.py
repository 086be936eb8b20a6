"""Run a pipe as a service: flush in time, drain on SIGTERM, reload the policy on SIGHUP, count."""

from __future__ import annotations

import os
import select
import signal
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import Any

from redactor.batch import metrics
from redactor.batch.pieces import Work
from redactor.batch.pipe import CHUNK, Pipe
from redactor.errors import RedactorError

#: Seconds that a whole line waits at most for others that may belong to it.
FLUSH = 0.15
#: Seconds between two writes of the metrics file.
METRICS_INTERVAL = 10.0
#: What a new policy must get through before it replaces the old one; documentation addresses, no person's.
PROBE = b'probe@example.com 192.0.2.7\n{"email": "probe@example.com"}\n'

Prepare = Callable[[], Work]


@dataclass(slots=True)
class Sidecar:
    """A pipe between two file descriptors with signals and counters.

    `prepare` makes the work anew (policy read again); `say` gets one line for people; `metrics_file` is rewritten from time to
    time. `run` returns the signal that ended it, 0 at the end of the input.
    """

    source: int
    pipe: Pipe
    prepare: Prepare
    say: Callable[[str], None]
    metrics_file: Path | None = None
    reloads: Counter[str] = field(default_factory=Counter)
    _stop: int = 0
    _reload: bool = False

    def run(self) -> int:
        """Copy until the end of the input or a signal to stop; then drain what is there."""
        wake_read, wake_write = os.pipe()
        os.set_blocking(wake_write, False)
        previous_fd = signal.set_wakeup_fd(wake_write, warn_on_full_buffer=False)
        previous = {number: signal.signal(number, self._signalled) for number in _signals()}
        try:
            self._write_metrics()
            self._loop(wake_read)
            self.pipe.close()
        finally:
            for number, handler in previous.items():
                signal.signal(number, handler)
            signal.set_wakeup_fd(previous_fd)
            os.close(wake_read)
            os.close(wake_write)
            self._write_metrics()
        return self._stop

    def _signalled(self, number: int, _frame: FrameType | None) -> None:
        if number == getattr(signal, "SIGHUP", None):
            self._reload = True
        elif self._stop:  # asked twice: do not wait for the reader behind us
            raise KeyboardInterrupt
        else:
            self._stop = number

    def _loop(self, wake: int) -> None:
        held_since = 0.0
        written = time.monotonic()
        while True:
            now = time.monotonic()
            if self._reload:
                self._reload = False
                self._exchange()
            if self.metrics_file is not None and now - written >= METRICS_INTERVAL:
                self._write_metrics()
                written = now
            timeout = 0.0 if self._stop else self._patience(now, held_since, written)
            ready, _, _ = select.select([self.source, wake], [], [], timeout)
            if wake in ready:
                os.read(wake, 4096)
                continue
            if self.source in ready:
                chunk = os.read(self.source, CHUNK)
                if not chunk:
                    return
                was_waiting = self.pipe.waiting
                self.pipe.feed(chunk)
                if self.pipe.waiting and not was_waiting:
                    held_since = time.monotonic()
            elif self._stop:
                return
            if self.pipe.waiting and time.monotonic() - held_since >= FLUSH:
                self.pipe.flush()

    def _patience(self, now: float, held_since: float, written: float) -> float | None:
        limits = []
        if self.pipe.waiting:
            limits.append(held_since + FLUSH - now)
        if self.metrics_file is not None:
            limits.append(written + METRICS_INTERVAL - now)
        return max(0.0, min(limits)) if limits else None

    def _exchange(self) -> None:
        """Compile the policy anew, try it, and only then let it take over; a bad one changes nothing."""
        try:
            work = self.prepare()
            work.redact_log(PROBE)
            work.redactor.redact_record({"email": "probe@example.com"})
            work.fresh()
        except RedactorError as error:
            self.reloads["failed"] += 1
            self.say(f"the policy was not reloaded, the old one stays in force: {error}")
        except Exception as error:  # noqa: BLE001  # whatever a new policy does to the engine, the old one goes on
            self.reloads["failed"] += 1
            self.say(f"the policy was not reloaded, the old one stays in force: {type(error).__name__}")
        else:
            self.pipe.work = work
            self.reloads["ok"] += 1
            self.say(f"policy reloaded: {work.redactor.policy.name} {work.redactor.policy.version}")

    def _write_metrics(self) -> None:
        if self.metrics_file is not None:
            metrics.write(self.metrics_file, metrics.text(self.pipe, reloads=self.reloads))


def _signals() -> list[Any]:
    return [getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGHUP") if hasattr(signal, name)]
