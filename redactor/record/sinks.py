"""Where audit events go: a callable that takes one event."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from typing import IO, Any

Sink = Callable[[dict[str, Any]], None]


class Memory:
    """Keeps events in a list, for tests."""

    __slots__ = ("events",)

    def __init__(self) -> None:
        self.events: list[dict[str, Any]] = []

    def __call__(self, event: dict[str, Any]) -> None:
        self.events.append(event)


class JsonLines:
    """Writes one JSON object a line to a text stream the caller opened; safe from several threads."""

    __slots__ = ("_lock", "_stream")

    def __init__(self, stream: IO[str]) -> None:
        self._stream = stream
        self._lock = threading.Lock()

    def __call__(self, event: dict[str, Any]) -> None:
        line = json.dumps(event, separators=(",", ":")) + "\n"
        with self._lock:
            self._stream.write(line)
