"""What was clean before, for each engine: messages, names and whole events come again and again, and need no second look.

Only clean values are remembered, never what something became, and within bounds. An engine that records every look sees everything.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from redactor.detect.labels import entity_for_key
from redactor.middleware.context import Engine
from redactor.text import keys

#: Messages, names and events remembered for one engine, and engines.
MAX_TEXTS, MAX_NAMES, MAX_EVENTS, MAX_ENGINES = 2048, 4096, 1024, 64
#: Characters of the longest text, and of all strings of the longest event, that are remembered.
MAX_LENGTH, MAX_EVENT = 256, 512
#: Numbers below it are too short to be a person's; the record's known numbers have at least six digits.
SMALL = 100_000

Fingerprint = tuple[Any, ...]


class Remembered:
    """What was clean under one engine."""

    __slots__ = ("_events", "_is_quiet", "_keys", "_texts", "engine", "names")

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._is_quiet: Callable[[str], bool] = getattr(engine, "is_quiet", _never)
        every = not getattr(engine, "audited", True)
        self._texts: set[str] | None = set() if every else None
        self._events: set[Fingerprint] | None = set() if every else None
        self._keys: dict[str, bool] = {}
        self.names: set[str | None] = {None, ""}

    def has_text(self, text: str) -> bool:
        """Return whether `text` was clean before, or has the form of what the engine knows to hold nothing."""
        return self._texts is not None and (text in self._texts or self._is_quiet(text))

    def add_text(self, text: str) -> None:
        """Remember that `text` is clean."""
        if self._texts is None or len(text) > MAX_LENGTH:
            return
        if len(self._texts) >= MAX_TEXTS:
            self._texts.clear()
        self._texts.add(text)

    def add_name(self, name: str) -> None:
        """Remember that a name is clean."""
        if len(self.names) < MAX_NAMES:
            self.names.add(name)

    def fingerprint(self, event: Mapping[Any, Any]) -> Fingerprint | None:
        """Return what an event without containers says, small numbers that mean nothing left out; None where that is too much."""
        if self._events is None:
            return None
        told: list[Any] = []
        length = 0
        for key, value in event.items():
            kind = type(value)
            told.append(key)
            if kind is str:
                told.append(value)
                length += len(value)
            elif kind is bool or value is None or ((kind is int or kind is float) and type(key) is str and -SMALL < value < SMALL and self.tells_nothing(key)):
                told.append(kind)
            else:
                return None
        return tuple(told) if length <= MAX_EVENT else None

    def has_event(self, fingerprint: Fingerprint | None) -> bool:
        """Return whether an event with this fingerprint was clean before."""
        return fingerprint is not None and self._events is not None and fingerprint in self._events

    def add_event(self, fingerprint: Fingerprint | None) -> None:
        """Remember that an event is clean."""
        if fingerprint is None or self._events is None:
            return
        if len(self._events) >= MAX_EVENTS:
            self._events.clear()
        self._events.add(fingerprint)

    def tells_nothing(self, key: str) -> bool:
        """Return whether a key makes no small number personal: not by itself, nor by a key that stands beside it."""
        known = self._keys.get(key)
        if known is None:
            known = entity_for_key(key) is None and not keys.is_hollow(key) and not key.endswith(("value", "Value", "text"))
            if len(self._keys) < MAX_NAMES:
                self._keys[key] = known
        return known


def _never(_text: str) -> bool:
    return False


_of: dict[int, Remembered] = {}


def of(engine: Engine) -> Remembered:
    """Return what is remembered for `engine`, by all surfaces together."""
    found = _of.get(id(engine))
    if found is None:
        if len(_of) >= MAX_ENGINES:
            _of.clear()
        found = _of[id(engine)] = Remembered(engine)  # which holds the engine, so the id stays its own
    return found
