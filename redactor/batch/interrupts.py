"""Ctrl-C stops a run between its steps, never within the one that names a finished file."""

from __future__ import annotations

import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType


class Interrupts:
    """While entered, SIGINT and SIGTERM raise KeyboardInterrupt, but within hold() only at its end.

    In threads other than the main one, where handlers cannot be set, it does nothing.
    """

    __slots__ = ("_before", "_held", "_missed")

    def __init__(self) -> None:
        self._before: dict[signal.Signals, object] = {}
        self._held = False
        self._missed = False

    def __enter__(self) -> Self:
        if threading.current_thread() is threading.main_thread():
            for number in (signal.SIGINT, signal.SIGTERM):
                self._before[number] = signal.signal(number, self._handle)
        return self

    def __exit__(self, *_: object) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)  # type: ignore[arg-type]

    def _handle(self, _number: int, _frame: FrameType | None) -> None:
        if self._held:
            self._missed = True
        else:
            raise KeyboardInterrupt

    @contextmanager
    def hold(self) -> Iterator[None]:
        """Put an interrupt off until the block has ended."""
        self._held = True
        try:
            yield
        finally:
            self._held = False
        if self._missed:
            raise KeyboardInterrupt
