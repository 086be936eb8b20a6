"""Values of any shape as one record: keys and neighbours are evidence, and only what has to change is copied.

A value is read into plain containers, the engine redacts those as one record, and what came out is written back into copies of
the caller's own types.
"""

from __future__ import annotations

import decimal
import types
from collections import deque
from collections.abc import Iterable, Mapping
from itertools import count
from typing import Any

from redactor.detect.labels import entity_for_key
from redactor.middleware import exceptions
from redactor.middleware.context import PLACEHOLDER, Engine
from redactor.middleware.objects import DATA, PLAIN, stored_fields, twin
from redactor.middleware.shown import Shown

#: Levels of nesting walked, and values in all; beyond them a placeholder stands.
MAX_DEPTH = 12
MAX_VALUES = 10_000
#: Numbers with at least so many digits may be a person's (a phone, a card, a position), when nobody can look.
MIN_DIGITS = 6

class _Named(dict[str, Any]):
    """The fields of an object under the name of its class, which is evidence where no key stands above it."""


_SCALARS = frozenset((str, int, float, bool))
_FLAT = _SCALARS | {type(None)}
_TEXT = frozenset((str,))
_KEYS = (str, bytes, int, float, type(None))
_SEQUENCES = (list, tuple, set, frozenset, deque)
_KINDS = (list, tuple, set, frozenset, deque)
#: What stands in the plain form for what is not walked; the engine leaves it as it is.
_CUT = PLACEHOLDER


def redacted(value: Any, engine: Engine) -> Any:
    """Return `value` redacted, the same object where nothing had to change. Raises what the engine raises."""
    kind = type(value)
    if kind is str:
        if not value or value.isspace():
            return value
        safe = engine.redact(value).text
        return value if safe == value else safe
    if value is None or kind is bool:
        return value
    if kind is dict and _is_flat(value):
        safe = engine.redact_record(value)
        return value if safe == value else safe
    plain = _Reader().read(value, 0, named=False)
    return _Writer(engine).write(value, plain, plain if plain is None or plain is _CUT else engine.redact_record(plain))


def redacted_members(members: Mapping[str, Any], engine: Engine) -> dict[str, Any]:
    """Return what must change of a mapping that is one record: the new values by their keys; empty when it is clean.

    Keys are not redacted here. Raises what the engine raises.
    """
    if _is_flat(members):
        safe = engine.redact_record(dict(members))
        if isinstance(safe, dict) and len(safe) == len(members):
            return {name: new for (name, value), new in zip(members.items(), safe.values(), strict=True) if new is not value and new != value}
        return dict.fromkeys(members, PLACEHOLDER)
    reader = _Reader()
    plain = {name: reader.read(value, 1) for name, value in members.items()}
    safe = engine.redact_record(plain)
    if not isinstance(safe, dict) or len(safe) != len(plain):
        return dict.fromkeys(members, PLACEHOLDER)
    writer = _Writer(engine)
    changed = {}
    for (name, value), part, new in zip(members.items(), plain.values(), safe.values(), strict=True):
        written = writer.write(value, part, new)
        if written is not value:
            changed[name] = written
    return changed


def _is_flat(value: Mapping[Any, Any]) -> bool:
    """Say whether a mapping holds nothing but strings and numbers under strings, so that the engine takes it as it is."""
    return _FLAT.issuperset(map(type, value.values())) and _TEXT.issuperset(map(type, value))


class _Reader:
    """Reads a value into dictionaries, lists and scalars; holds the bounds, so each value needs a new one."""

    __slots__ = ("_inside", "_left")

    def __init__(self) -> None:
        self._left = MAX_VALUES
        self._inside: set[int] = set()

    def read(self, value: Any, depth: int, *, named: bool = True) -> Any:
        if type(value) in _SCALARS or isinstance(value, DATA):
            return value
        if type(value) is Shown or isinstance(value, PLAIN):
            return None
        self._left -= 1
        if depth >= MAX_DEPTH or self._left < 0 or id(value) in self._inside:
            return _CUT
        self._inside.add(id(value))
        try:
            if isinstance(value, (dict, types.MappingProxyType)):
                return self._mapping(value, depth + 1)
            if isinstance(value, _SEQUENCES):
                names = getattr(value, "_fields", None)
                if isinstance(value, tuple) and isinstance(names, tuple):
                    return self._mapping(dict(zip(names, value, strict=True)), depth + 1)
                return self._items(value, depth + 1, named=named)
            fields = stored_fields(value)
            if fields is None:
                return None
            plain = self._mapping(fields, depth + 1)
            return plain if named else _Named({type(value).__name__: plain})
        finally:
            self._inside.discard(id(value))

    def _items(self, value: Iterable[Any], depth: int, *, named: bool) -> list[Any]:
        items = []
        for item in value:
            self._left -= type(item) in _SCALARS
            items.append(self.read(item, depth, named=named) if self._left >= 0 else _CUT)
        return items

    def _mapping(self, value: Mapping[Any, Any], depth: int) -> dict[Any, Any]:
        numbers = count()
        read = {}
        for name, item in value.items():
            self._left -= type(item) in _SCALARS
            if isinstance(name, _KEYS) or _is_text_tuple(name):
                key = name
            else:  # told by its text, else by its place; a tuple of numbers means nothing to the engine
                key = str(name) if isinstance(name, DATA) else (next(numbers),)
            read[key] = self.read(item, depth) if self._left >= 0 else _CUT
        return read


def _is_text_tuple(name: Any) -> bool:
    return type(name) is tuple and all(isinstance(part, _KEYS) for part in name) and any(isinstance(part, str) for part in name)


class _Writer:
    """Writes what became of the plain form back into the shape of the value."""

    __slots__ = ("_engine",)

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def write(self, value: Any, plain: Any, safe: Any) -> Any:
        if plain is None:
            return value if type(value) is Shown or isinstance(value, PLAIN) else self._opaque(value)
        if type(plain) is _Named:
            return self.write(value, next(iter(plain.values())), next(iter(safe.values())) if isinstance(safe, dict) else PLACEHOLDER)
        if type(plain) is dict:
            if not isinstance(safe, dict) or len(safe) != len(plain):
                return PLACEHOLDER
            return (self._mapping if isinstance(value, (dict, types.MappingProxyType)) else self._object)(value, plain, safe)
        if type(plain) is list:
            return self._sequence(value, plain, safe) if isinstance(safe, list) and len(safe) == len(plain) else PLACEHOLDER
        if plain is _CUT and value is not plain:
            return PLACEHOLDER
        return value if safe is plain or (type(safe) is type(plain) and safe == plain) else safe

    def _object(self, value: Any, plain: dict[Any, Any], safe: dict[Any, Any]) -> Any:
        fields = dict(zip(plain, value, strict=True)) if isinstance(value, tuple) else stored_fields(value) or {}
        new = {
            name: self.write(item, part, out)
            for (name, item), part, out in zip(fields.items(), plain.values(), safe.values(), strict=True)
        }
        if all(new[name] is item for name, item in fields.items()):
            return value
        return tuple.__new__(type(value), new.values()) if isinstance(value, tuple) else twin(value, new)

    def _opaque(self, value: Any) -> Any:
        if isinstance(value, BaseException):
            return exceptions.Copier(lambda text: self._engine.redact(text).text).copy(value)
        return self._shown(value)

    def _shown(self, value: Any) -> Shown:
        engine = self._engine
        return Shown(value, engine, lambda name, item: redacted_members({name: item}, engine).get(name, item))

    def _mapping(self, value: Mapping[Any, Any], plain: dict[Any, Any], safe: dict[Any, Any]) -> Any:
        changed = False
        pairs = []
        for (name, item), (key, part), (new_key, out) in zip(value.items(), plain.items(), safe.items(), strict=True):
            if key is name or isinstance(name, DATA):
                safe_name = name if new_key == key else new_key
            else:
                safe_name = name if isinstance(name, PLAIN) else self._shown(name)
            safe_item = self.write(item, part, out)
            changed = changed or safe_name is not name or safe_item is not item
            pairs.append((safe_name, safe_item))
        return dict(pairs) if changed else value

    def _sequence(self, value: Any, plain: list[Any], safe: list[Any]) -> Any:
        items = [self.write(*three) for three in zip(value, plain, safe, strict=True)]
        if all(new is item for new, item in zip(items, value, strict=True)):
            return value
        return next(kind for kind in _KINDS if isinstance(value, kind))(items)


def closed(value: Any, key: str = "") -> Any:
    """Return what goes out for a value when nobody can look: placeholders, in the same containers; small numbers stay."""
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, (int, float, decimal.Decimal)):
        return value if sum(map(str.isdigit, str(value))) < MIN_DIGITS and not (key and entity_for_key(key)) else PLACEHOLDER
    if type(value) is dict:
        return {f"<KEY:{number}>": closed(item, str(name)) for number, (name, item) in enumerate(value.items())}
    return [closed(item) for item in value] if type(value) is list else PLACEHOLDER
