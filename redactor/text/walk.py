"""Nested values by path: every string, key and telling number of a record as a leaf, and the same shape again with edits.

The caller's objects are never changed; parts without edits are reused. What is too deep, too large, cyclic or of an unknown type
goes out as a placeholder, never as it is.
"""

from __future__ import annotations

import datetime as dt
import enum
import ipaddress
import pathlib
import re
import uuid
from collections.abc import Callable, Hashable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Literal

from redactor.text import jsontext, keys
from redactor.text.sight import Edit, splice

PLACEHOLDER = "<REDACTED>"
#: Bounds of one record: nesting, characters of one string, leaves.
MAX_DEPTH = 100
MAX_TEXT = 64 * 1024 * 1024
MAX_LEAVES = 2_000_000
#: Numbers with fewer digits are never looked up among known identities.
MIN_NUMBER = 6

Path = tuple[str | int, ...]
Node = tuple[Any, ...]
Kind = Literal["value", "key", "number"]

#: A string that may be a JSON document begins so.
_DOCUMENT = frozenset("{[ \t\r\n\f\v\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B))))
_NOWHERE = (0, 0)

_SIMPLE = re.compile(r"[^\W\d][\w\-]*\Z")


@dataclass(slots=True)
class Leaf:
    """One string of the record: where it is, what its key says, whose it is. `host` is the leaf whose JSON text holds it, or -1.

    `whole` says that the policy treats all of it as `entity`, whatever is found in it.
    """

    path: Path = field(repr=False)
    text: str = field(repr=False)
    kind: Kind = "value"
    entity: str = ""
    group: Hashable = field(default=None, repr=False)
    host: int = -1
    token: tuple[int, int] = (0, 0)
    whole: bool = False
    is_document: bool = False
    edits: list[Edit] = field(default_factory=list, repr=False)


@dataclass(slots=True)
class Unit:
    """A text to look at as a whole: one leaf, or the text nodes of a paragraph joined; `starts` are the leaves' offsets."""

    text: str = field(repr=False)
    leaves: list[int]
    starts: list[int]
    is_key: bool = False

    def spread(self, edits: Sequence[Edit], leaves: Sequence[Leaf]) -> None:
        """Hand edits of the joined text to its leaves; what stretches over several is replaced in the first, removed in the rest."""
        if len(self.leaves) == 1:
            leaves[self.leaves[0]].edits.extend(edits)
            return
        for start, end, new in edits:
            text = new
            for index, base in zip(self.leaves, self.starts, strict=True):
                first, last = max(start, base), min(end, base + len(leaves[index].text))
                if first < last or (start == end == first == last):
                    leaves[index].edits.append((first - base, last - base, text))
                    text = ""


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


class Walk:
    """Reads one value into leaves and units, and builds the edited value.

    Arguments: `field_entity` says of a path which entity a policy makes of the whole value there ("": none); `clean_keys` are keys
    in which nothing is ever found alone: they get no leaf.
    """

    def __init__(
        self, value: Any, *, field_entity: Callable[[str], str] | None = None, clean_keys: AbstractSet[str] = frozenset()
    ) -> None:
        self._field_entity = field_entity
        self._clean_keys = clean_keys
        #: Keys that were left out because they are among `clean_keys`.
        self.clean: dict[str, None] = {}
        self.leaves: list[Leaf] = []
        self.units: list[Unit] = []
        self.withheld = 0
        self._objects = 0
        self._open: set[int] = set()
        self._host = -1
        self._last_text = -1
        self._value = value
        self._root = self._read(value, (), "", False, None)

    def __repr__(self) -> str:
        return f"Walk({len(self.leaves)} leaves)"

    def build(self) -> Any:
        """Return the value with the edits of all leaves applied."""
        for leaf in reversed(self.leaves):
            if leaf.host >= 0 and leaf.edits:
                host = self.leaves[leaf.host]
                host.edits += jsontext.write(host.text, leaf.token, leaf.kind == "number", sorted(leaf.edits))
        return self._build(self._root)

    # reading

    def _read(self, value: Any, path: Path, key: str, person: bool, group: Hashable) -> Node:
        if value is None or value is True or value is False:
            return ("same", value)
        if isinstance(value, str):
            return self._string(value, path, key, person, group)
        if isinstance(value, int | float | Decimal):
            return self._number(value, path, key, person, group)
        if len(path) >= MAX_DEPTH or len(self.leaves) >= MAX_LEAVES:
            return self._withhold()
        if isinstance(value, Mapping | jsontext.Pairs | list | tuple | set | frozenset):
            if id(value) in self._open:
                return self._withhold()
            self._open.add(id(value))
            try:
                if isinstance(value, Mapping):
                    return self._mapping(list(value.items()), path, key, group)
                if isinstance(value, jsontext.Pairs):
                    return self._mapping(value, path, key, group)
                return self._sequence(value, path, key, person, group)
            finally:
                self._open.discard(id(value))
        if isinstance(value, bytes | bytearray):
            node = self._string(bytes(value).decode("utf-8", "surrogateescape"), path, key, person, group)
            return ("bytes", node, value)
        if isinstance(value, enum.Enum):
            return ("same", value)
        if isinstance(value, dt.date | dt.time | dt.timedelta | uuid.UUID | pathlib.PurePath | _ADDRESSES):
            return ("object", self._string(str(value), path, key, person, group), value)
        return self._withhold()

    def _withhold(self) -> Node:
        self.withheld += 1
        return ("same", PLACEHOLDER)

    def _string(self, value: str, path: Path, key: str, person: bool, group: Hashable) -> Node:
        if len(value) > MAX_TEXT:
            return self._withhold()
        index = len(self.leaves)
        whole = self._field_entity(render(path, {})) if self._field_entity is not None and value else ""
        entity = whole or (keys.entity(key, value, person=person) if key and keys.may_tell(key, person) else "")
        plain = type(value) is str
        text = value if plain else str(value)
        token = _NOWHERE if plain else _token(value)
        self.leaves.append(Leaf(path, text, "value", entity, group, self._host, token, bool(whole)))
        may_hold = not whole and text[:1] in _DOCUMENT and jsontext.looks_like(value)
        if may_hold and self._document(value, index, key, person, group):
            return ("text", index, value)
        self.units.append(Unit(text, [index], [0]))
        return ("text", index, value)

    def _document(self, value: str, index: int, key: str, person: bool, group: Hashable) -> bool:
        leaf = self.leaves[index]
        try:
            document = jsontext.parse(value)
        except (ValueError, RecursionError):
            return False
        leaf.is_document, leaf.entity = True, ""
        before, self._host = self._host, index
        try:
            self._read(document, leaf.path, key, person, group)
        finally:
            self._host = before
        return True

    def _number(self, value: Any, path: Path, key: str, person: bool, group: Hashable) -> Node:
        text = str(value)
        whole = self._field_entity(render(path, {})) if self._field_entity is not None else ""
        entity = whole or (keys.entity(key, text, person=person) if key and keys.may_tell(key, person) else "")
        if not entity and sum(c.isdigit() for c in text) < MIN_NUMBER:
            return ("same", value)
        self.units.append(Unit(text, [len(self.leaves)], [0]))
        self.leaves.append(Leaf(path, text, "number", entity, group, self._host, _token(value), bool(whole)))
        return ("text", len(self.leaves) - 1, value)

    def _mapping(self, items: Sequence[tuple[Any, Any]], path: Path, role: str, group: Hashable) -> Node:
        members = {key: value for key, value in items if isinstance(key, str)}
        person, may_pair, traits = keys.shape(members, role)
        pair = keys.naming_pair(members) if may_pair else None
        self._objects += 1
        owner, text_node = self._objects, -1
        nodes = []
        for key, value in items:
            name = key if isinstance(key, str) else str(key) if isinstance(key, int | float | Decimal) else ""
            if type(key) is str and key in self._clean_keys:
                self.clean[key] = None
                key_node: Node = ("same", key)
            else:
                key_node = self._key(key, path)
            hollow, prefix = traits[key] if isinstance(key, str) else (keys.is_hollow(name), keys.owner_prefix(name))
            telling, named = name, False
            if pair is not None and name in pair:
                named = name == pair[0]
                if not named:
                    telling = keys.naming_of(members[pair[0]])
            elif hollow and role:
                telling = role
            whose = ("object", owner, prefix) if not hollow or group is None else group
            where = (*path, name)
            if type(value) is str:
                node = self._string(value, where, telling, person and not named, whose)
            elif _is_number(value):
                node = self._number(value, where, telling, person, whose)
            else:
                node = self._read(value, where, telling, person and not named, whose)
            if name == "text" and node[0] == "text":
                text_node = node[1]
            nodes.append((key_node, node))
        self._last_text = text_node
        return ("map", nodes)

    def _key(self, key: Any, path: Path) -> Node:
        if isinstance(key, str) and not isinstance(key, enum.Enum):
            if len(key) > MAX_TEXT:
                return self._withhold()
            self.units.append(Unit(str(key), [len(self.leaves)], [0], is_key=True))
            self.leaves.append(Leaf((*path, str(key)), str(key), "key", "", None, self._host, _token(key)))
            return ("text", len(self.leaves) - 1, key)
        if isinstance(key, bytes):
            return ("bytes", self._key(key.decode("utf-8", "surrogateescape"), path), key)
        if isinstance(key, int | float | Decimal) and not isinstance(key, bool):
            return self._number(key, path, "", False, None)
        if isinstance(key, tuple):
            return self._read(key, path, "", False, None)
        return ("same", key) if key is None or isinstance(key, bool | enum.Enum) else self._withhold()

    def _sequence(self, value: Any, path: Path, key: str, person: bool, group: Hashable) -> Node:
        nodes, run = [], []
        for index, item in enumerate(value):
            self._last_text = -1
            whose = (group, index) if group is not None else None
            if _is_number(item):
                nodes.append(self._number(item, (*path, index), key, person, whose))
            else:
                nodes.append(self._read(item, (*path, index), key, person, whose))
            if self._last_text >= 0 and _is_text_node(item):
                run.append(self._last_text)
            else:
                self._join(run)
                run = []
        self._join(run)
        self._last_text = -1
        return ("seq", nodes, value)

    def _join(self, run: list[int]) -> None:
        """Make one unit of the text nodes of a paragraph, so that what is split over them is seen."""
        if len(run) < 2:  # noqa: PLR2004
            return
        members = set(run)
        self.units = [unit for unit in self.units if unit.leaves[0] not in members]
        starts, total = [], 0
        for index in run:
            starts.append(total)
            total += len(self.leaves[index].text)
        self.units.append(Unit("".join(self.leaves[index].text for index in run), run, starts))

    # building

    def _build(self, node: Node) -> Any:
        kind = node[0]
        if kind == "same":
            return node[1]
        if kind == "text":
            leaf = self.leaves[node[1]]
            return splice(leaf.text, leaf.edits) if leaf.edits else node[2]
        if kind == "bytes":
            text = self._build(node[1])
            return (
                type(node[2])(text.encode("utf-8", "surrogateescape")) if self._edited(node[1]) else node[2]
            )
        if kind == "object":
            return self._build(node[1]) if self._edited(node[1]) else node[2]
        if kind == "map":
            built: dict[Any, Any] = {}
            for key_node, value_node in node[1]:
                key, number = key_node[1] if key_node[0] == "same" else self._build(key_node), 1
                unique = key
                while unique in built:
                    number += 1
                    unique = f"{key}#{number}"
                built[unique] = self._build(value_node)
            return built
        items = [self._build(item) for item in node[1]]
        return _same_sequence(node[2], items)

    def _edited(self, node: Node) -> bool:
        return node[0] != "text" or bool(self.leaves[node[1]].edits)


_ADDRESSES = (
    ipaddress.IPv4Address
    | ipaddress.IPv6Address
    | ipaddress.IPv4Network
    | ipaddress.IPv6Network
    | ipaddress.IPv4Interface
    | ipaddress.IPv6Interface
)


def _is_number(value: Any) -> bool:
    """Say whether a value is a number read from a JSON document."""
    return isinstance(value, jsontext.Text) and value.number


def _token(value: Any) -> tuple[int, int]:
    return (value.start, value.end) if isinstance(value, jsontext.Text) else (0, 0)


def _is_text_node(item: Any) -> bool:
    """Say whether a list item is an inline text node (Atlassian documents, ProseMirror, Slack blocks, Telegram entities)."""
    members = dict(item) if isinstance(item, jsontext.Pairs) else item
    return (
        isinstance(members, Mapping)
        and isinstance(members.get("text"), str)
        and members.get("type", "text") in ("text", "link", "mention", "bold", "italic")
    )


def _same_sequence(original: Any, items: list[Any]) -> Any:
    if isinstance(original, list):
        return items
    if isinstance(original, tuple):
        make: Callable[..., Any] | None = getattr(type(original), "_make", None)
        return make(items) if make is not None else tuple(items)
    return type(original)(items) if isinstance(original, frozenset) else set(items)
