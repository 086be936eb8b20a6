"""Sends the event of each request to the logger, and holds the failure policy.

Closed by default, always counted.
"""

from __future__ import annotations

import contextvars
import logging
import threading
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal, Protocol

from redactor.errors import RedactorError, UsageError
from redactor.middleware import events
from redactor.middleware.worker import Worker

if TYPE_CHECKING:
    from concurrent.futures import Future

    from redactor.middleware.cleaner import Cleaner
    from redactor.middleware.events import Exchange, Fields

#: First status that is logged as an error.
SERVER_ERROR = 500

OnError = Literal["placeholder", "drop", "raise"]


@dataclass(frozen=True, slots=True)
class Failure:
    """What went wrong in the middleware itself: the stage and the kind of error, never a value."""

    stage: str
    kind: str


class EventLogger(Protocol):
    """A structlog or loguru logger, or anything with their `info` and `error`."""

    def info(self, event: str, **fields: Any) -> Any: ...
    def error(self, event: str, **fields: Any) -> Any: ...


LoggerOption = logging.Logger | logging.LoggerAdapter[Any] | EventLogger | Callable[[dict[str, Any]], Any] | str | None


class Counters:
    """Counts by name, safe from several threads; reading gives a copy."""

    __slots__ = ("_counts", "_lock")

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()
        self._lock = threading.Lock()

    def add(self, name: str) -> None:
        with self._lock:
            self._counts[name] += 1

    def read(self) -> Mapping[str, int]:
        with self._lock:
            return MappingProxyType(dict(self._counts))


class Reporter:
    """Builds and sends events; nothing that happens here reaches the app.

    Only `on_error="raise"` lets failures through.
    """

    def __init__(
        self,
        *,
        logger: LoggerOption = None,
        capture: str = "headers",
        headers: frozenset[bytes] | None = None,
        on_error: OnError | Callable[[Failure], Any] = "placeholder",
        worker: Worker | None = None,
    ) -> None:
        if not callable(on_error) and on_error not in ("placeholder", "drop", "raise"):
            raise UsageError("on_error is one of placeholder, drop, raise, or a callable", place="on_error")
        self.capture = capture
        self.counters = Counters()
        self._headers = headers
        self._worker = worker if worker is not None else Worker()
        self._on_error = on_error
        self._standard, self._send = _sender(logger)

    def enabled(self) -> bool:
        """Return whether anybody wants events; errors are wanted even where plain requests are not."""
        return self._standard is None or self._standard.isEnabledFor(logging.ERROR)

    def report(self, exchange: Exchange, clean: Cleaner | None) -> None:
        """Send the event of a finished request; `clean=None` when its policy could not be determined."""
        level = logging.ERROR if exchange.error is not None or exchange.status >= SERVER_ERROR else logging.INFO
        if self._standard is not None and not self._standard.isEnabledFor(level):
            return
        if clean is not None and clean.full is not None and self._later(exchange, clean, clean.full, level):
            return
        self._now(exchange, clean, level, prose=clean is None or clean.full is None)

    def _now(self, exchange: Exchange, clean: Cleaner | None, level: int, *, prose: bool) -> None:
        fields = self._fields(exchange, clean, prose=prose)
        if fields is not None:
            self.emit(fields, level)

    def _later(self, exchange: Exchange, clean: Cleaner, full: Cleaner, level: int) -> bool:
        """Build the event in the worker, in the request's context; return whether there was a place."""
        context = contextvars.copy_context()
        future = self._worker.submit(lambda: events.build(exchange, full, headers=self._headers, capture=self.capture))
        if future is None:
            self.counters.add("queue_full")
            return False

        def done(built: Future[Fields]) -> None:
            error = built.exception()
            if error is None:
                context.run(self.emit, built.result(), level)
                return
            self.counters.add(f"failed.{'timeout' if isinstance(error, TimeoutError) else 'names'}")
            context.run(self._now, exchange, clean, level, prose=False)

        future.add_done_callback(done)
        return True

    def emit(self, fields: Fields, level: int) -> None:
        """Hand the fields to the logger; what a handler raises is counted and stays here."""
        try:
            self._send(level, fields)
            self.counters.add("events")
        except Exception as error:  # noqa: BLE001  # closed and counted, whatever fails
            self.failed("logger", error)

    def failed(self, stage: str, error: BaseException) -> None:
        """Count a failure of ours; with `on_error="raise"` raise it, naming stage and kind only."""
        failure = Failure(stage, type(error).__name__)
        self.counters.add(f"failed.{stage}")
        if self._on_error == "raise":
            raise RedactorError(f"failed: {failure.kind}", place=f"middleware, {stage}") from None
        if callable(self._on_error):
            try:
                self._on_error(failure)
            except Exception:  # a broken callback must not reach the app either  # noqa: BLE001  # closed and counted, whatever fails
                self.counters.add("failed.on_error")

    def _fields(self, exchange: Exchange, clean: Cleaner | None, *, prose: bool) -> Fields | None:
        if clean is not None:
            try:
                return events.build(exchange, clean, headers=self._headers, capture=self.capture, prose=prose)
            except Exception as error:  # noqa: BLE001  # closed and counted, whatever fails
                self.failed("event", error)
        self.counters.add("placeholders")
        return None if self._on_error == "drop" else events.build_closed(exchange, failure="failed")


def _sender(
    logger: LoggerOption,
) -> tuple[logging.Logger | logging.LoggerAdapter[Any] | None, Callable[[int, Fields], Any]]:
    if logger is None or isinstance(logger, str):
        logger = logging.getLogger(logger or "redactor.http")
    if isinstance(logger, (logging.Logger, logging.LoggerAdapter)):
        standard = logger
        return standard, lambda level, fields: standard.log(level, "http.request %s", fields, extra={"http_request": fields})
    if hasattr(logger, "info") and hasattr(logger, "error"):
        return None, lambda level, fields: _named(logger, level, fields)
    if callable(logger):
        return None, lambda _level, fields: logger(dict(fields))
    raise UsageError(f"a logger has info() and error(), or is callable; this is a {type(logger).__name__}", place="logger")


def _named(logger: Any, level: int, fields: Fields) -> None:
    method = logger.error if level >= logging.ERROR else logger.info
    method(fields["event"], **{name: value for name, value in fields.items() if name != "event"})
