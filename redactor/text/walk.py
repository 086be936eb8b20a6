"""Nested values: every string, key and telling number of a record becomes a leaf; edited leaves are put back, the rest stays as it is.

Reading is the hot path of every record, so a leaf is a number: its text stands in `texts`, and what else is known of it - its path,
its kind, whose it is - is worked out only for the few leaves that something is found in. Objects of one shape (the same keys in the
same order) are read alike: what their keys say together is worked out once (text/keys.py). What cannot be looked into goes
out as a placeholder, never as it is.
"""

from __future__ import annotations

import bisect
import datetime as dt
import enum
import ipaddress
import pathlib
import uuid
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import accumulate
from typing import Any, Literal

from redactor.text import jsontext, keys
from redactor.text.containers import CleanKeys, Container, Path, Unmade, key_of, path_of, rebuilt, render, whose
from redactor.text.runs import Run, is_text_node, is_thread
from redactor.text.sight import Edit, splice

PLACEHOLDER = "<REDACTED>"
#: Bounds of one record: nesting, characters of one string, leaves.
MAX_DEPTH = 100
MAX_TEXT = 64 * 1024 * 1024
MAX_LEAVES = 2_000_000
#: Numbers with fewer digits are never looked up among known identities.
MIN_NUMBER = 6
_SMALL = 10 ** (MIN_NUMBER - 1)

Kind = Literal["value", "key", "number"]

#: A string that may be a JSON document begins so.
_DOCUMENT = frozenset("{[ \t\r\n\f\v\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B))))


@dataclass(slots=True, repr=False, eq=False)
class Walk:
    """Reads one value into leaves, takes edits of them, and builds the edited value.

    Arguments: `field_entity` says of a path which entity a policy makes of the whole value there ("": none); `clean` are the keys
    that get no leaf. `texts` is what is to be looked at, by leaf: the string itself, "" where it is looked at as something else
    (a JSON document in a string by its own leaves; text nodes of a paragraph as one text with the first of them).
    `entities` says what the key of a value says it is, `whole` at which leaves a policy has said so; `runs` has joined text nodes,
    `lists` the lists with more than one leaf, each with its first leaf and the one behind its last.
    """

    value: Any
    field_entity: Callable[[str], str] | None = None
    clean: CleanKeys = field(default_factory=CleanKeys)
    texts: list[str] = field(default_factory=list)
    entities: dict[int, str] = field(default_factory=dict)
    kinds: dict[int, Kind] = field(default_factory=dict)
    whole: set[int] = field(default_factory=set)
    runs: dict[int, Run] = field(default_factory=dict)
    clean_names: dict[tuple[Any, ...], None] = field(default_factory=dict)
    lists: list[tuple[Container, int, int]] = field(default_factory=list)
    withheld: int = 0
    _own: dict[int, str] = field(default_factory=dict)
    _keys: set[int] = field(default_factory=set)
    _homes: list[Container | Unmade] = field(default_factory=list)
    _parts: list[Any] = field(default_factory=list)
    _containers: list[Container] = field(default_factory=list)
    _made: dict[int, tuple[Unmade, Container]] = field(default_factory=dict)
    _tokens: dict[int, tuple[int, int]] = field(default_factory=dict)
    _hosts: dict[int, int] = field(default_factory=dict)
    _wraps: dict[int, Any] = field(default_factory=dict)
    _edits: dict[int, list[Edit]] = field(default_factory=dict)
    _open: set[int] = field(default_factory=set)
    _later: list[tuple[Container | Unmade, Any, float]] = field(default_factory=list)
    _covered: dict[tuple[Any, ...], keys.Shape] = field(default_factory=dict)
    _host: int = -1
    _careful: bool = False

    def __post_init__(self) -> None:
        # the value stands in a list of its own, so that it is read and built like everything in it
        root = Container(0, None, None, [self.value], None)
        self._containers.append(root)
        self._careful = self.field_entity is not None
        self._read(self.value, root, 0, "", 0, person=False)

    def __repr__(self) -> str:
        return f"Walk({len(self.texts)} leaves)"

    # of a leaf

    def text(self, leaf: int) -> str:
        """Return the leaf's own text."""
        return self._own.get(leaf, self.texts[leaf]) if self._own else self.texts[leaf]

    def kind(self, leaf: int) -> Kind:
        """Say what a leaf is."""
        return self.kinds.get(leaf, "value")

    def path(self, leaf: int) -> Path:
        """Return where a leaf stands; a key stands where its value does."""
        return path_of(self._home(self._homes[leaf]), self._parts[leaf])

    def key(self, leaf: int) -> str:
        """Return the nearest key in the path of a leaf, "" when there is none."""
        part = self._parts[leaf]
        return part if type(part) is str else key_of(self._home(self._homes[leaf]), part)

    def key_above(self, leaf: int) -> str:
        """Return the key above the object that a leaf stands in, "" when there is none."""
        home = self._home(self._homes[leaf])
        return key_of(home.home, home.part) if home.home is not None else ""

    def group(self, leaf: int) -> Hashable:
        """Say whose a leaf is: equal for what belongs to one object, or has one prefix in it; None when nobody's."""
        return None if self.kinds.get(leaf) == "key" else whose(self._home(self._homes[leaf]), self._parts[leaf])

    def called(self, first: int, end: int, is_called: Callable[[str], bool], *, strings: bool) -> list[int]:
        """Return the leaves from `first` to before `end` whose keys are called so, and with `strings` those that are items of a sequence."""
        parts = self._parts[first:end]
        named = {part for part in {*parts} if isinstance(part, str) and is_called(part)}  # lists hold the same few keys again and again
        if not named and not strings:
            return []
        return [leaf for leaf, part in enumerate(parts, first) if (part in named if isinstance(part, str) else strings and isinstance(part, int))]

    def said_below(self, leaf: int, here: Container) -> tuple[Any, ...] | None:
        """Return the keys that lead to a value from the item of the sequence `here` that it stands in; None for no such value."""
        if leaf in self.kinds:
            return None
        home, part, keys_to = self._home(self._homes[leaf]), self._parts[leaf], []
        while home is not here:
            if home.home is None:
                return None
            keys_to.append(part)
            home, part = home.home, home.part
        return tuple(reversed(keys_to))

    def names(self) -> list[str]:
        """Return the keys that have no leaf because nothing is ever found in them alone."""
        return list(dict.fromkeys(name for names in self.clean_names for name in names))

    def _home(self, home: Container | Unmade) -> Container:
        """Return what a leaf stands in, made when it is first asked for."""
        if isinstance(home, Container):
            return home
        known = self._made.get(id(home))
        if known is None:
            known = self._made[id(home)] = home, self._container(*home)  # with what it is known by, lest another comes to stand in its place
        return known[1]

    # editing

    def edit(self, leaf: int, edits: Iterable[Edit]) -> None:
        """Take edits of the text of a leaf; those of joined text nodes go to each, what stretches over several to the first."""
        run = self.runs.get(leaf)
        if run is None:
            self._edits.setdefault(leaf, []).extend(edits)
            return
        for start, end, new in edits:
            text = new
            for number in range(max(bisect.bisect_left(run.starts, start) - 1, 0), len(run.leaves)):
                index, base = run.leaves[number], run.starts[number]
                if base > end:
                    break
                first, last = max(start, base), min(end, base + len(self.text(index)))
                if first < last or (start == end == first == last):
                    self._edits.setdefault(index, []).append((first - base, last - base, text))
                    text = ""

    def replace(self, leaf: int, new: str) -> None:
        """Put a text in the place of all of a leaf's."""
        if leaf in self.runs or leaf in self._hosts:
            self.edit(leaf, [(0, len(self.texts[leaf]), new)])
        else:
            self._put(leaf, new)

    def build(self) -> Any:
        """Return the value with all edits applied; what holds no edit is the argument's own."""
        self._write_documents()
        for leaf, edits in self._edits.items():
            if edits:
                self._put(leaf, splice(self.text(leaf), edits))
        for container in reversed(self._containers):
            if container.changes or container.renamed:
                new = rebuilt(container)
                if container.home is None:
                    return new[0]
                (container.home.rename if container.is_key else container.home.change)(container.part, new)
        return self.value

    def _write_documents(self) -> None:
        """Make edits of leaves inside JSON documents edits of the strings that hold them, the innermost first."""
        for leaf in sorted(self._hosts, reverse=True):
            edits = self._edits.pop(leaf, None)
            if edits:
                host = self._hosts[leaf]
                written = jsontext.write(self.text(host), self._tokens[leaf], self.kind(leaf) == "number", sorted(edits))
                self._edits.setdefault(host, []).extend(written)

    def _put(self, leaf: int, new: Any) -> None:
        original = self._wraps.get(leaf)
        if original is not None:
            new = type(original)(new.encode("utf-8", "surrogateescape"))
        home = self._home(self._homes[leaf])
        (home.rename if leaf in self._keys else home.change)(self._parts[leaf], new)

    # reading

    def _read(  # noqa: PLR0912 - one kind of value a line
        self, value: Any, home: Container, part: Any, key: str, depth: int, *, person: bool
    ) -> int:
        """Read one value; return the leaf of the string under `text` when the value is an object that has one, else -1."""
        known = type(value)
        if known is dict:
            return self._object(value, home, part, key, depth)
        if known is list:
            if depth >= MAX_DEPTH or len(self.texts) + len(self._later) >= MAX_LEAVES or id(value) in self._open:
                self._withhold(home, part)
                return -1
            self._open.add(id(value))
            try:
                self._sequence(value, home, part, key, depth, person=person)
            finally:
                self._open.discard(id(value))
            return -1
        if known is str:
            self._string(value, home, part, key, person=person)
            return -1
        if known is int or known is float:
            self._number(value, home, part, key, person=person)
            return -1
        if value is None or value is True or value is False or isinstance(value, enum.Enum):
            return -1
        if isinstance(value, jsontext.Text) and value.number:
            self._number(value, home, part, key, person=person)
        elif isinstance(value, str):
            self._string(value, home, part, key, person=person)
        elif isinstance(value, int | float | Decimal):
            self._number(value, home, part, key, person=person)
        elif depth >= MAX_DEPTH or len(self.texts) + len(self._later) >= MAX_LEAVES:
            self._withhold(home, part)
        elif isinstance(value, Mapping | jsontext.Pairs | list | tuple | set | frozenset):
            if id(value) in self._open:
                self._withhold(home, part)
                return -1
            self._open.add(id(value))
            try:
                if isinstance(value, Mapping | jsontext.Pairs):
                    return self._mapping(value, home, part, key, depth)
                self._sequence(value, home, part, key, depth, person=person)
            finally:
                self._open.discard(id(value))
        elif isinstance(value, bytes | bytearray):
            leaf = len(self.texts)
            self._string(bytes(value).decode("utf-8", "surrogateescape"), home, part, key, person=person)
            if len(self.texts) > leaf:
                self._wraps[leaf] = value
        elif isinstance(value, dt.date | dt.time | dt.timedelta | uuid.UUID | pathlib.PurePath | _ADDRESSES):
            self._string(str(value), home, part, key, person=person)
        else:
            self._withhold(home, part)
        return -1

    def _object(self, value: dict[Any, Any], home: Container, part: Any, role: str, depth: int) -> int:
        """Do what `_read` does for an object of JSON, in fewer steps where its keys are known: most of a record is objects that hold no others."""
        if depth >= MAX_DEPTH or len(self.texts) + len(self._later) >= MAX_LEAVES or id(value) in self._open:
            self._withhold(home, part)
            return -1
        names = tuple(value)
        shape = self._covered.get((names, role))
        if shape is None:
            return self._mapping(value, home, part, role, depth)
        if shape.is_silent and not self._careful:
            self._silent(value, (home, part, value, shape), shape, depth)
            return -1
        return self._fields(value, names, tuple(value.values()), shape, self._container(home, part, value, shape), depth)

    def _container(self, home: Container, part: Any, value: Any, shape: keys.Shape | None, *, is_key: bool = False) -> Container:
        here = Container(len(self._containers), home, part, value, shape, is_key=is_key)
        self._containers.append(here)
        return here

    def _mapping(self, value: Any, home: Container, part: Any, role: str, depth: int) -> int:
        exact = type(value) is dict
        items: Sequence[tuple[Any, Any]] = value if isinstance(value, jsontext.Pairs) else () if exact else list(value.items())
        names = tuple(value) if exact else tuple([key for key, _ in items])
        here = self._container(home, part, value, None)
        shape = here.shape = (self._covered.get((names, role)) if exact else None) or self._with_keys(names, role, here, depth, exact=exact)
        values = tuple(value.values()) if exact else tuple([item for _, item in items])
        return self._fields(value, names, values, shape, here, depth)

    def _fields(self, value: Any, names: tuple[Any, ...], values: tuple[Any, ...], shape: keys.Shape, here: Container, depth: int) -> int:  # noqa: PLR0917 - an object in its parts
        """Read the fields of an object of a shape; return the leaf of the string under `text`, -1 for none."""
        text_leaf = -1
        careful = self._careful
        fields = keys.paired(shape, names, values) if shape.may_pair else shape.fields
        for name, item, (telling, tells, person) in zip(names, values, fields, strict=True):
            if name == "text":
                text_leaf = len(self.texts)
            kind = type(item)
            if kind is str:
                if careful or item[:1] in _DOCUMENT or len(item) > MAX_TEXT:
                    self._string(item, here, name, telling, person=person)
                    continue
                if tells and (entity := keys.entity(telling, item, person=person)):
                    self.entities[len(self.texts)] = entity
                self.texts.append(item)
                self._homes.append(here)
                self._parts.append(name)
            elif (kind is int or kind is float) and not tells and not careful:
                if not -_SMALL < item < _SMALL or kind is float:
                    self._later.append((here, name, item))
            elif item is not None and kind is not bool:
                self._open.add(id(value))
                self._read(item, here, name, telling, depth + 1, person=person)
                self._open.discard(id(value))
        return text_leaf if 0 <= text_leaf < len(self.texts) and text_leaf not in self._own else -1

    def _with_keys(self, names: tuple[Any, ...], role: str, here: Container, depth: int, *, exact: bool) -> keys.Shape:
        """Return the shape of an object that is the first with its keys, which are read too unless nothing is ever found in them."""
        shape = here.shape = keys.shape(names, role)
        if exact and self.clean.cover(names):
            self.clean_names[names] = None
            self._covered[names, role] = shape
        else:
            for key in names:
                self._key(key, here, depth)
        return shape

    def _silent(self, value: dict[Any, Any], here: Unmade, shape: keys.Shape, depth: int) -> None:
        """Read an object whose keys tell nothing of what stands below them: most objects, so nothing is asked of a value but its type."""
        text, home, part, later = self.texts.append, self._homes.append, self._parts.append, self._later
        fields: dict[Any, keys.Field] = {}
        for name, item in value.items():
            kind = type(item)
            if kind is str and not (item[:1] in _DOCUMENT or len(item) > MAX_TEXT):
                text(item)
                home(here)
                part(name)
            elif kind is int or kind is float:
                if not -_SMALL < item < _SMALL or kind is float:
                    later.append((here, name, item))
            elif item is not None and kind is not bool:
                fields = fields or dict(zip(value, shape.fields, strict=True))  # few objects hold others
                telling, _, person = fields[name]
                self._open.add(id(value))
                self._read(item, self._home(here), name, telling, depth + 1, person=person)
                self._open.discard(id(value))

    def _key(self, key: Any, home: Container, depth: int) -> None:
        if isinstance(key, str) and not isinstance(key, enum.Enum):
            if type(key) is str and key in self.clean.keys:
                self.clean_names[(key,)] = None
            elif len(key) > MAX_TEXT:
                self._withhold(home, key, is_key=True)
            else:
                self._leaf(key if type(key) is str else str(key), home, key, key, is_key=True)
        elif isinstance(key, bytes):
            self._wraps[len(self.texts)] = key
            self._leaf(key.decode("utf-8", "surrogateescape"), home, key, key, is_key=True)
        elif isinstance(key, int | float | Decimal) and not isinstance(key, bool):
            self._number(key, home, key, "", person=False, is_key=True)
        elif isinstance(key, tuple):
            self._sequence(key, home, key, "", depth, person=False, is_key=True)
        elif key is not None and not isinstance(key, bool | enum.Enum):
            self._withhold(home, key, is_key=True)

    def _sequence(  # noqa: PLR0917 - the same order as _read
        self, value: Any, home: Container, part: Any, key: str, depth: int, *, person: bool, is_key: bool = False
    ) -> None:
        here = self._container(home, part, value, None, is_key=is_key)
        tells = bool(key) and keys.may_tell(key, person)
        run: list[int] = []
        first = len(self.texts)
        for index, item in enumerate(value):
            kind, text_leaf = type(item), -1
            if kind is str and not (tells or self._careful or item[:1] in _DOCUMENT or len(item) > MAX_TEXT):
                self.texts.append(item)
                self._homes.append(here)
                self._parts.append(index)
            elif (kind is int or kind is float) and not tells and not self._careful:
                if not -_SMALL < item < _SMALL or kind is float:
                    self._later.append((here, index, item))
            elif kind is dict:
                text_leaf = self._object(item, here, index, key, depth + 1)
            else:
                text_leaf = self._read(item, here, index, key, depth + 1, person=person)
            if text_leaf >= 0 and not is_thread(key) and is_text_node(item):
                run.append(text_leaf)
            elif run:
                self._join(run)
                run = []
        self._join(run)
        if len(self.texts) - first > 1:
            self.lists.append((here, first, len(self.texts)))

    def _string(self, value: str, home: Container, part: Any, key: str, *, person: bool) -> None:
        if len(value) > MAX_TEXT:
            self._withhold(home, part)
            return
        text = value if type(value) is str else str(value)
        leaf = self._leaf(text, home, part, value)
        whole = self._whole(leaf) if text and self._careful else ""
        if not whole and text[:1] in _DOCUMENT and jsontext.looks_like(text) and self._document(leaf, key, person=person):
            return
        entity = whole or (keys.entity(key, text, person=person) if key and keys.may_tell(key, person) else "")
        if entity:
            self.entities[leaf] = entity

    def later(self) -> list[str]:
        """Return the numbers that neither a key nor a policy says anything of."""
        return [str(value) for _, _, value in self._later]

    def numbers(self) -> None:
        """Make leaves of these numbers, for only what the record knows can say whose they are; behind all others."""
        for home, part, value in self._later:
            text = str(value)
            if len(text) >= MIN_NUMBER and (text.isdigit() or sum(map(str.isdigit, text)) >= MIN_NUMBER):
                self.kinds[len(self.texts)] = "number"
                self.texts.append(text)
                self._homes.append(home)
                self._parts.append(part)
        self._later.clear()

    def _number(self, value: Any, home: Container, part: Any, key: str, *, person: bool, is_key: bool = False) -> None:
        text = str(value)
        told = keys.entity(key, text, person=person) if key and keys.may_tell(key, person) else ""
        is_short = len(text) < MIN_NUMBER or sum(map(str.isdigit, text)) < MIN_NUMBER
        if is_short and not told and self.field_entity is None:
            return
        leaf = self._leaf(text, home, part, value, is_key=is_key)
        self.kinds[leaf] = "number"
        entity = self._whole(leaf) or told
        if entity:
            self.entities[leaf] = entity
        elif is_short:
            self._forget(leaf)

    def _leaf(self, text: str, home: Container, part: Any, value: Any, *, is_key: bool = False) -> int:
        leaf = len(self.texts)
        self.texts.append(text)
        self._homes.append(home)
        self._parts.append(part)
        if is_key:
            self.kinds[leaf] = "key"
            self._keys.add(leaf)
        if self._host >= 0:
            self._hosts[leaf] = self._host
            self._tokens[leaf] = value.start, value.end
        return leaf

    def _whole(self, leaf: int) -> str:
        """Return what a policy makes of the whole value at a leaf, and remember that it does."""
        entity = self.field_entity(render(self.path(leaf), {})) if self.field_entity is not None else ""
        if entity:
            self.whole.add(leaf)
        return entity

    def _document(self, leaf: int, key: str, *, person: bool) -> bool:
        """Read the JSON document that a string holds; say whether it is one and could be looked at as a whole."""
        text = self.texts[leaf]
        try:
            document = jsontext.parse(text)
        except (ValueError, RecursionError):
            return False
        before, withheld = (self._host, self._careful), self.withheld
        self._host, self._careful = leaf, True
        self._own[leaf], self.texts[leaf] = text, ""
        self._read(document, self._home(self._homes[leaf]), self._parts[leaf], key, len(self.path(leaf)), person=person)
        self._host, self._careful = before
        if self.withheld > withheld:  # a part could not be looked into: the whole is text like any other
            self._forget(leaf + 1)
            self.withheld, self.texts[leaf] = withheld, self._own.pop(leaf)
            return False
        return True

    def _forget(self, start: int) -> None:
        """Drop the leaves from `start` on."""
        for leaf in range(start, len(self.texts)):
            known: dict[int, Any]
            for known in (self.entities, self.kinds, self.runs, self._own, self._tokens, self._hosts, self._wraps):
                known.pop(leaf, None)
            self.whole.discard(leaf)
            self._keys.discard(leaf)
        del self.texts[start:], self._homes[start:], self._parts[start:]

    def _join(self, run: Sequence[int]) -> None:
        """Make one text of the text nodes of a paragraph, so that what is split over them is seen."""
        if len(run) < 2:  # noqa: PLR2004
            return
        texts = [self.texts[leaf] for leaf in run]
        self.runs[run[0]] = Run(tuple(run), tuple(accumulate(map(len, texts[:-1]), initial=0)))
        for leaf, text in zip(run, texts, strict=True):
            self._own[leaf], self.texts[leaf] = text, ""
            self.entities.pop(leaf, None)
        self.texts[run[0]] = "".join(texts)

    def _withhold(self, home: Container, part: Any, *, is_key: bool = False) -> None:
        self.withheld += 1
        if self._host < 0:
            (home.rename if is_key else home.change)(part, PLACEHOLDER)


_ADDRESSES = (
    ipaddress.IPv4Address
    | ipaddress.IPv6Address
    | ipaddress.IPv4Network
    | ipaddress.IPv6Network
    | ipaddress.IPv4Interface
    | ipaddress.IPv6Interface
)
