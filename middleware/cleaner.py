"""One redactor seen from HTTP: parts of a request are short and repeat, so what they became is remembered, within bounds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from redactor.middleware.context import Engine

#: Longest part worth remembering, in characters: path segments, header values, client addresses.
MEMO_LENGTH = 256
#: Parts remembered for one redactor; the memo starts anew when it is full, so that memory stays flat.
MEMO_SIZE = 8192


class Cleaner:
    """Turns the parts of a message into safe parts; raises whatever the engine raises."""

    __slots__ = ("_entities", "_fields", "_texts", "engine")

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._texts: dict[str, str] = {}
        self._fields: dict[tuple[str, str], tuple[str, str]] = {}
        self._entities: dict[tuple[str, str], str] = {}

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
            _remember(self._entities, pair, safe, len(value))
        return safe

    def record(self, value: Any) -> Any:
        """Return a nested value redacted as one record."""
        return self.engine.redact_record(value)


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
