"""Values of any shape, as they reach a log call: only what has to change is copied, and no object is asked to do I/O.

Containers, dataclasses, attrs and pydantic objects are walked by their stored fields. An object of any other class stands
behind `Shown`, which redacts what the object says of itself at the moment somebody prints it.
"""

from __future__ import annotations

import datetime as dt
import decimal
import enum
import fractions
import ipaddress
import logging
import pathlib
import types
import uuid
from collections import deque
from collections.abc import Callable, Mapping
from typing import Any

from redactor.detect.labels import entity_for_key
from redactor.middleware.context import PLACEHOLDER, Engine

#: Levels of nesting walked, and values in all; beyond them a placeholder stands.
MAX_DEPTH = 12
MAX_VALUES = 10_000

#: Nothing personal in itself, and used by formatters as what it is, so the type must stay.
PLAIN = (
    bool, int, float, complex, type(None), decimal.Decimal, fractions.Fraction, dt.date, dt.time,
    dt.timedelta, dt.tzinfo, uuid.UUID, enum.Enum, type, types.ModuleType, types.FunctionType, types.BuiltinFunctionType,
    types.MethodType, types.CodeType, types.TracebackType, types.FrameType, range, slice, logging.Logger,
)  # fmt: skip
#: Written as text by everything that prints them.
AS_TEXT = (pathlib.PurePath, ipaddress.IPv4Address, ipaddress.IPv6Address, ipaddress.IPv4Network, ipaddress.IPv6Network)

#: Where dataclasses and pydantic keep the names of their fields.
FIELD_TABLES = ("__dataclass_fields__", "__pydantic_fields__", "model_fields", "__fields__")


class Shown:
    """Stands for an object of an unknown class: what it prints is the object's own text, redacted when it is asked for.

    It compares equal to that object, so that code that looks for the argument it logged finds it.
    """

    __slots__ = ("_engine", "_value")

    def __init__(self, value: Any, engine: Engine) -> None:
        self._value = value
        self._engine = engine

    def _say(self, how: Callable[[Any], str]) -> str:
        try:
            return self._engine.redact(how(self._value)).text
        except Exception:  # noqa: BLE001  # whatever the object or the engine raises, its text stays inside
            return PLACEHOLDER

    def __str__(self) -> str:
        return self._say(str)

    def __repr__(self) -> str:
        return self._say(repr)

    def __format__(self, spec: str) -> str:
        return self._say(lambda value: format(value, spec))

    def __eq__(self, other: object) -> bool:
        return bool(self._value == (other._value if isinstance(other, Shown) else other))

    def __hash__(self) -> int:
        return hash(self._value)

    def __reduce__(self) -> tuple[type[str], tuple[str]]:
        return str, (str(self),)


class Walker:
    """Redacts one value; a new one for each, since it holds the bounds."""

    __slots__ = ("_engine", "_inside", "_left")

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._left = MAX_VALUES
        self._inside: set[int] = set()

    def value(self, value: Any, key: str = "", depth: int = 0) -> Any:
        """Return `value` redacted, the same object where nothing had to change; `key` is the name it stands under."""
        if isinstance(value, str):
            return self._text(value, key)
        if isinstance(value, PLAIN) and not isinstance(value, (str, bytes)):
            return self._number(value, key)
        self._left -= 1
        if depth >= MAX_DEPTH or self._left < 0 or id(value) in self._inside:
            return PLACEHOLDER
        if isinstance(value, (bytes, bytearray)):
            return self._bytes(value, key)
        if isinstance(value, AS_TEXT):
            text = str(value)
            safe = self._text(text, key)
            return value if safe == text else safe
        self._inside.add(id(value))
        try:
            return self._container(value, key, depth + 1)
        finally:
            self._inside.discard(id(value))

    def _text(self, value: str, key: str) -> str:
        if not value or value.isspace():
            return value
        entity = entity_for_key(key) if key else None
        safe = self._engine.redact_as(entity, value).text if entity else self._engine.redact(value).text
        return value if safe == value else safe

    def _number(self, value: Any, key: str) -> Any:
        if not key or isinstance(value, bool) or not isinstance(value, (int, float, decimal.Decimal, dt.date)):
            return value
        entity = entity_for_key(key)
        if entity is None:
            return value
        text = str(value)
        safe = self._engine.redact_as(entity, text).text
        return value if safe == text else safe

    def _bytes(self, value: bytes | bytearray, key: str) -> Any:
        text = bytes(value).decode("utf-8", "replace")
        safe = self._text(text, key)
        return value if safe == text else safe.encode()

    def _container(self, value: Any, key: str, depth: int) -> Any:
        if isinstance(value, (dict, types.MappingProxyType)):
            return self._mapping(value, depth)
        if isinstance(value, (list, tuple, set, frozenset, deque)):
            return self._sequence(value, key, depth)
        fields = stored_fields(value)
        if fields is not None:
            return self._object(value, fields, depth)
        return Shown(value, self._engine)

    def _mapping(self, value: Mapping[Any, Any], depth: int) -> Any:
        changed = False
        pairs = []
        for name, item in value.items():
            text = name if isinstance(name, str) else ""
            safe_name = self.value(name, "", depth) if isinstance(name, (str, bytes, tuple)) else name
            safe_item = self.value(item, text, depth)
            changed = changed or safe_name is not name or safe_item is not item
            pairs.append((safe_name, safe_item))
        return dict(pairs) if changed else value

    def _sequence(self, value: Any, key: str, depth: int) -> Any:
        items = [self.value(item, key, depth) for item in value]
        if all(safe is item for safe, item in zip(items, value, strict=True)):
            return value
        if isinstance(value, tuple) and hasattr(value, "_fields"):
            return tuple.__new__(type(value), items)
        kind = next(kind for kind in (list, tuple, set, frozenset, deque) if isinstance(value, kind))
        return kind(items)

    def _object(self, value: Any, fields: Mapping[str, Any], depth: int) -> Any:
        safe = {name: self.value(item, name, depth) for name, item in fields.items()}
        if all(safe[name] is item for name, item in fields.items()):
            return value
        twin = object.__new__(type(value))
        for name, item in _all_slots(value).items():
            object.__setattr__(twin, name, item)
        for name, item in safe.items():
            object.__setattr__(twin, name, item)
        return twin


def stored_fields(value: Any) -> dict[str, Any] | None:
    """Return the stored fields of a dataclass, attrs or pydantic object without running any of its code; None for others."""
    kind = type(value)
    names = next((found for name in FIELD_TABLES if isinstance(found := getattr(kind, name, None), Mapping)), None)
    if names is None:
        attributes = getattr(kind, "__attrs_attrs__", None)
        if not isinstance(attributes, tuple):
            return None
        names = {attribute.name: attribute for attribute in attributes}
    stored = _all_slots(value)
    return {name: stored[name] for name in names if name in stored}


def _all_slots(value: Any) -> dict[str, Any]:
    """Return everything stored in an object: its `__dict__` and its slots, properties left alone."""
    stored = dict(getattr(value, "__dict__", {}))
    for kind in type(value).__mro__:
        slots = kind.__dict__.get("__slots__", ())
        for name in (slots,) if isinstance(slots, str) else slots:
            member = kind.__dict__.get(name)
            if name != "__dict__" and isinstance(member, types.MemberDescriptorType):
                try:
                    stored[name] = member.__get__(value)
                except AttributeError:
                    continue
    return stored
