"""One redactor seen from HTTP.

Parts of a request are short and repeat, so what they became is remembered, within bounds.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from redactor.middleware.context import PLACEHOLDER, Engine

T = TypeVar("T")

#: Longest part worth remembering, in characters: path segments, header values, client addresses.
MEMO_LENGTH = 200
#: Parts remembered for one redactor; the memo starts anew when it is full, so that memory stays flat.
MEMO_SIZE = 4096
#: Entities whose values are never held in memory beyond the request.
CREDENTIALS = frozenset({"SECRET", "PASSWORD", "AUTH_TOKEN", "COOKIE", "ONE_TIME_CODE"})


class Cleaner:
    """Turns the parts of a message into safe parts; raises whatever the engine raises."""

    __slots__ = ("_entities", "_fields", "_texts", "engine", "full", "parts")

    def __init__(self, engine: Engine, *, full: Cleaner | None = None) -> None:
        self.engine = engine
        #: the same policy with the names model, for the worker's thread only; None when names are off
        self.full = full
        #: raw parts (path segments, pairs, header values) and what they became; read it, write with `keep`
        self.parts: dict[tuple[Any, Any], Any] = {}
        self._texts: dict[str, str] = {}
        self._fields: dict[tuple[str, str], tuple[str, str]] = {}
        self._entities: dict[tuple[str, str], str] = {}

    def keep(self, key: tuple[Any, Any], safe: T) -> T:
        """Remember under `key` (kind, raw part) what a part became, for `parts.get`; not for credentials.

        Returns `safe`.
        """
        _remember(self.parts, key, safe, len(key[1]))
        return safe

    def text(self, value: str) -> str:
        """Return a free text redacted."""
        if not value or value.isspace():
            return value
        safe = self._texts.get(value)
        if safe is None:
            safe = self.engine.redact(value).text
            _remember(self._texts, value, safe, len(value))
        return safe

    def field(self, key: str, value: str) -> tuple[str, str]:
        """Return a named value redacted, name and value; the name is evidence."""
        pair = (key, value)
        safe = self._fields.get(pair)
        if safe is None:
            safe = self._field(key, value)
            _remember(self._fields, pair, safe, len(key) + len(value))
        return safe

    def _field(self, key: str, value: str) -> tuple[str, str]:
        record = self.engine.redact_record({key: value})
        for safe_key, safe_value in record.items():
            return str(safe_key), "" if safe_value is None else str(safe_value)
        return self.text(key), ""  # the policy dropped the field

    def entity(self, entity: str, value: str) -> str:
        """Return a value that is `entity` by its place."""
        if not value:
            return value
        pair = (entity, value)
        safe = self._entities.get(pair)
        if safe is None:
            safe = self.engine.redact_as(entity, value).text
            if entity not in CREDENTIALS:
                _remember(self._entities, pair, safe, len(value))
        return safe

    def record(self, value: Any) -> Any:
        """Return a nested value redacted as one record."""
        return self.engine.redact_record(value)


class Guarded(Cleaner):
    """A cleaner that never raises.

    What the engine cannot decide becomes a placeholder, and `failed` is called.
    """

    __slots__ = ("_failed",)

    def __init__(self, clean: Cleaner, failed: Callable[[Exception], None]) -> None:
        super().__init__(clean.engine)
        self._failed = failed
        self._texts, self._fields, self._entities = clean._texts, clean._fields, clean._entities  # noqa: SLF001  # its own kind

    def keep(self, key: tuple[Any, Any], safe: T) -> T:
        del key  # a placeholder must not be remembered: the next attempt may succeed
        return safe

    def text(self, value: str) -> str:
        try:
            return super().text(value)
        except Exception as error:  # closed, whatever the engine raises  # noqa: BLE001  # closed and counted, whatever fails
            self._failed(error)
            return PLACEHOLDER

    def field(self, key: str, value: str) -> tuple[str, str]:
        try:
            return super().field(key, value)
        except Exception as error:  # noqa: BLE001  # closed and counted, whatever fails
            self._failed(error)
            return PLACEHOLDER, PLACEHOLDER

    def entity(self, entity: str, value: str) -> str:
        try:
            return super().entity(entity, value)
        except Exception as error:  # noqa: BLE001  # closed and counted, whatever fails
            self._failed(error)
            return f"<{entity}>"

    def record(self, value: Any) -> Any:
        try:
            return super().record(value)
        except Exception as error:  # noqa: BLE001  # closed and counted, whatever fails
            self._failed(error)
            return PLACEHOLDER


class WithoutProse(Cleaner):
    """Rules only, and a placeholder for whatever reads like prose.

    That is what is left when the names model has no time.
    """

    __slots__ = ()

    def text(self, value: str) -> str:
        return PLACEHOLDER if is_prose(value) else super().text(value)

    def field(self, key: str, value: str) -> tuple[str, str]:
        return (self.text(key), PLACEHOLDER) if is_prose(value) else super().field(key, value)

    def record(self, value: Any) -> Any:
        return super().record(_without_prose(value))


def is_prose(value: str) -> bool:
    """Return whether a text may hold a name that no rule knows: it has two words with letters."""
    words = value.split(None, 64)
    return sum(any(char.isalpha() for char in word) for word in words) > 1


def _without_prose(value: Any) -> Any:
    if isinstance(value, str):
        return PLACEHOLDER if is_prose(value) else value
    if isinstance(value, Mapping):
        return {key: _without_prose(inner) for key, inner in value.items()}
    return [_without_prose(inner) for inner in value] if isinstance(value, (list, tuple)) else value


def _remember(memo: dict[Any, Any], key: Any, value: Any, length: int) -> None:
    if length > MEMO_LENGTH:
        return
    if len(memo) >= MEMO_SIZE:
        memo.clear()
    memo[key] = value


def header_map(pairs: list[tuple[str, str]]) -> Mapping[str, str]:
    """Return header pairs as one mapping, repeated names joined as HTTP joins them."""
    merged: dict[str, str] = {}
    for name, value in pairs:
        merged[name] = f"{merged[name]}, {value}" if name in merged else value
    return merged
