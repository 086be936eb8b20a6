"""Who else hears of findings while they are made: test helpers. Empty in production, which costs one look at a tuple."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from typing import Any

Listener = Callable[[Iterable[Any]], None]

_lock = threading.Lock()
listeners: tuple[Listener, ...] = ()


def add(listener: Listener) -> None:
    """Let `listener` hear of the findings of every redactor in this process."""
    global listeners  # noqa: PLW0603
    with _lock:
        listeners = (*listeners, listener)


def remove(listener: Listener) -> None:
    """Take back what `add` did."""
    global listeners  # noqa: PLW0603
    with _lock:
        listeners = tuple(one for one in listeners if one != listener)
