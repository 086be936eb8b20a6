"""The objects and sequences of a record: where each stands, whose what stands in it is, and what it becomes when parts of it change."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from decimal import Decimal
from typing import Any

from redactor import regex
from redactor.text import keys

#: The keys and indexes that lead to a value.
Path = tuple[str | int, ...]

#: Shapes of objects remembered as having clean keys only.
MAX_CLEAN_SHAPES = 4096

_SIMPLE = regex.compile(r"[^\W\d][\w\-]*\Z")


class CleanKeys:
    """Keys in which nothing is ever found alone, and the shapes of objects that have no others; grows while records are read."""

    __slots__ = ("keys", "shapes")

    def __init__(self) -> None:
        self.keys: set[str] = set()
        self.shapes: set[tuple[Any, ...]] = set()

    def __repr__(self) -> str:
        return f"CleanKeys({len(self.keys)} keys)"

    def cover(self, names: tuple[Any, ...]) -> bool:
        """Say whether all keys of an object are clean."""
        if names in self.shapes:
            return True
        if not self.keys.issuperset(names) or not all(type(name) is str for name in names):
            return False
        if len(self.shapes) < MAX_CLEAN_SHAPES:
            self.shapes.add(names)
        return True


class Container:
    """An object or sequence of the record: where it stands, and what its edited members become."""

    __slots__ = ("changes", "group", "home", "is_key", "number", "part", "renamed", "shape", "value")

    def __init__(  # noqa: PLR0917 - made for every object of every record
        self, number: int, home: Container | None, part: Any, value: Any, shape: keys.Shape | None, *, is_key: bool = False
    ) -> None:
        self.number = number
        self.home = home
        self.part = part
        self.value = value
        self.shape = shape
        self.is_key = is_key
        self.group: Hashable = _UNASKED
        self.changes: dict[Any, Any] | None = None
        self.renamed: dict[Any, Any] | None = None

    def change(self, part: Any, new: Any) -> None:
        if self.changes is None:
            self.changes = {}
        self.changes[part] = new

    def rename(self, part: Any, new: Any) -> None:
        if self.renamed is None:
            self.renamed = {}
        self.renamed[part] = new


#: An object that is made when something is asked of it: where it stands, its value and its shape.
Unmade = tuple[Container, Any, Any, keys.Shape]

_UNASKED = object()


def render(path: Path, safe: Mapping[str, str]) -> str:
    """Return a path as text (`$.comments[0].body`); keys that were redacted are shown redacted."""
    parts = ["$"]
    for part in path:
        if isinstance(part, int):
            parts.append(f"[{part}]")
        else:
            shown = safe.get(part, part)
            parts.append(f".{shown}" if _SIMPLE.match(shown) else "['" + shown.replace("'", "\\'") + "']")
    return "".join(parts)


def path_of(home: Container, part: Any) -> Path:
    parts: list[str | int] = []
    while home.home is not None:
        parts.append(part if home.shape is None else _name(part))
        if home.is_key:  # what stands in a key stands where the object of the key does
            home = home.home
        part, home = home.part, home.home or home
    return tuple(reversed(parts))


def key_of(home: Container, part: Any) -> str:
    """Return the nearest key above what stands in a container, its own included; "" when there is none."""
    while home.home is not None:
        shown = part if home.shape is None else _name(part)
        if isinstance(shown, str):
            return shown
        if home.is_key:
            home = home.home
        part, home = home.part, home.home or home
    return ""


def _name(key: Any) -> str:
    return key if isinstance(key, str) else str(key) if isinstance(key, int | float | Decimal) else ""


def whose(home: Container, part: Any) -> Hashable:
    """Say whose what stands in a container is: an object's, by the prefix of its key; an item's, where the sequence is somebody's."""
    if home.home is None or home.is_key:
        return None
    if home.group is _UNASKED:
        home.group = whose(home.home, home.part)
    if home.shape is None:
        return (home.group, part) if home.group is not None else None
    hollow, prefix = home.shape.traits.get(part) or (False, "")
    return home.group if hollow and home.group is not None else ("object", home.number, prefix)


def rebuilt(container: Container) -> Any:
    value, changes, renamed = container.value, container.changes or {}, container.renamed or {}
    if container.shape is not None:
        if not renamed:
            return {**value, **changes}
        built: dict[Any, Any] = {}
        for key, item in value.items():
            unique = new = renamed.get(key, key)
            number = 1
            while unique in built:
                number += 1
                unique = f"{new}#{number}"
            built[unique] = changes.get(key, item)
        return built
    items = list(value)
    for index, new in changes.items():
        items[index] = new
    return _same_sequence(value, items)


def _same_sequence(original: Any, items: list[Any]) -> Any:
    if isinstance(original, list):
        return items
    if isinstance(original, tuple):
        make: Callable[..., Any] | None = getattr(type(original), "_make", None)
        return make(items) if make is not None else tuple(items)
    return type(original)(items) if isinstance(original, frozenset) else set(items)
