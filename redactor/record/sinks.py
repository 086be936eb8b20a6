"""Where audit events go: a callable that takes one event."""

from __future__ import annotations

import json
import os
import threading
from collections import Counter, deque
from collections.abc import Callable, Iterable, Mapping
from typing import IO, Any

from redactor.errors import AuditError, UsageError
from redactor.record.events import nested
from redactor.types import Finding

Sink = Callable[[dict[str, Any]], None]

#: Mode of a new audit file: only its owner reads where personal data was.
FILE_MODE = 0o600


def deliver(sink: Sink, event: dict[str, Any]) -> None:
    """Hand `event` to `sink`; raise AuditError, which names the kind of failure alone, when the sink cannot take it."""
    try:
        sink(event)
    except AuditError:
        raise
    except Exception as error:  # noqa: BLE001
        raise AuditError(
            f"the audit sink failed: {type(error).__name__}", place=type(sink).__name__
        ) from None


class Tally:
    """Counts findings by (entity, action, rule) and keeps nothing else: a sink for whoever needs numbers alone.

    The engine hands it findings instead of events, which are then never made.
    """

    __slots__ = ("counts",)

    def __init__(self) -> None:
        self.counts: Counter[tuple[str, str, str]] = Counter()

    def add(self, findings: Iterable[Finding]) -> None:
        """Count findings, given one by one or as a Counter of them."""
        counts = self.counts
        if isinstance(findings, Counter):
            for finding, number in findings.items():
                counts[finding.entity, finding.action, finding.rule] += number
        else:
            for finding in findings:
                counts[finding.entity, finding.action, finding.rule] += 1

    def __call__(self, event: dict[str, Any]) -> None:
        for finding in event["findings"]:
            self.counts[finding["entity"], finding["action"], finding["rule"]] += finding.get("count", 1)

    def __repr__(self) -> str:
        return f"Tally({self.counts.total()} findings)"


class Memory:
    """Keeps events in memory, all of them or the last `limit`; for tests and small tools."""

    __slots__ = ("_events",)

    def __init__(self, *, limit: int | None = None) -> None:
        self._events: deque[dict[str, Any]] = deque(maxlen=limit)

    def __call__(self, event: dict[str, Any]) -> None:
        self._events.append(event)

    def __repr__(self) -> str:
        return f"Memory({len(self._events)} events)"

    @property
    def events(self) -> list[dict[str, Any]]:
        """Return the events, oldest first."""
        return list(self._events)


class JsonLines:
    """Appends one JSON object a line to a file (by path) or a text stream; safe from several threads.

    A path is opened for appending with mode 0600, each event is one write, so several processes may share the file;
    `fsync` waits until the disk has it. A sink made from a path can be pickled to a worker process.
    Raises UsageError when the file cannot be opened, AuditError when it cannot be written.
    """

    __slots__ = ("_descriptor", "_fsync", "_lock", "_path", "_stream")

    def __init__(self, target: str | os.PathLike[str] | IO[str], *, fsync: bool = False) -> None:
        self._lock = threading.Lock()
        self._fsync = fsync
        self._path = os.fspath(target) if isinstance(target, str | os.PathLike) else ""
        self._stream: IO[str] | None = None if isinstance(target, str | os.PathLike) else target
        self._descriptor = -1
        if self._stream is None:
            try:
                self._descriptor = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, FILE_MODE)
            except OSError as error:
                raise UsageError(
                    f"the audit file cannot be opened: {error.strerror}", place=self._path
                ) from None

    def __call__(self, event: dict[str, Any]) -> None:
        line = json.dumps(event, separators=(",", ":"), default=_unknown) + "\n"
        try:
            with self._lock:
                if self._stream is not None:
                    self._stream.write(line)
                    if self._fsync:
                        self._stream.flush()
                        os.fsync(self._stream.fileno())
                else:
                    self._append(line.encode("ascii"))
        except (OSError, ValueError) as error:
            why = getattr(error, "strerror", None) or type(error).__name__
            raise AuditError(
                f"the audit event cannot be written: {why}", place=self._path or "audit stream"
            ) from None

    def __repr__(self) -> str:
        return f"JsonLines({self._path or 'stream'!r})"

    def __reduce__(self) -> tuple[Callable[..., JsonLines], tuple[str, bool]]:
        if self._stream is not None:
            raise UsageError(
                "an audit sink on a stream cannot be sent to another process; give it a path", place="audit"
            )
        return _reopen, (self._path, self._fsync)

    def __enter__(self) -> JsonLines:  # noqa: PYI034
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file this sink opened; a stream is its owner's to close."""
        with self._lock:
            if self._descriptor >= 0:
                os.close(self._descriptor)
                self._descriptor = -1

    def _append(self, data: bytes) -> None:
        if self._descriptor < 0:
            raise ValueError("closed")
        while data:
            data = data[os.write(self._descriptor, data) :]
        if self._fsync:
            os.fsync(self._descriptor)


class Counters:
    """Counts events, findings by entity and action, and withheld inputs, and hands each event on to `sink` if there is one."""

    __slots__ = ("_counts", "_events", "_lock", "_sink", "_withheld")

    def __init__(self, sink: Sink | None = None) -> None:
        self._sink = sink
        self._lock = threading.Lock()
        self._counts: Counter[tuple[str, str]] = Counter()
        self._withheld: Counter[str] = Counter()
        self._events = 0

    def __call__(self, event: dict[str, Any]) -> None:
        counts: Mapping[str, Mapping[str, int]] = event.get("counts", {})
        with self._lock:
            self._events += 1
            for entity, actions in counts.items():
                for action, number in actions.items():
                    self._counts[entity, action] += number
            if event.get("event") == "withheld":
                self._withheld[str(event.get("reason", ""))] += 1
        if self._sink is not None:
            deliver(self._sink, event)

    def __repr__(self) -> str:
        return f"Counters({self._events} events, {sum(self._counts.values())} findings)"

    def summary(self) -> dict[str, Any]:
        """Return `{"events": n, "findings": n, "counts": {entity: {action: n}}, "withheld": {kind of error: n}}`."""
        with self._lock:
            return {
                "events": self._events,
                "findings": sum(self._counts.values()),
                "counts": nested(self._counts),
                "withheld": dict(sorted(self._withheld.items())),
            }


def _reopen(path: str, fsync: bool) -> JsonLines:
    return JsonLines(path, fsync=fsync)


def _unknown(value: object) -> str:
    """Stand in for what JSON has no word for; its text could be a value."""
    return f"<{type(value).__name__}>"
