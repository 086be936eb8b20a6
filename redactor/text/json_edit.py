"""Edit JSON in its source text: strings that changed are written anew, everything else stays byte for byte."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

import orjson

from redactor import regex
from redactor.errors import InputError
from redactor.text import containers

# Outside strings, valid JSON holds only structure, white space and scalars; so this splits it into its leaves.
_LEAF = re.compile(rb'("[^"\\]*(?:\\.[^"\\]*)*"|[-+.\w]+)', re.DOTALL)
_UNIT = regex.compile(r"\\u[0-9a-fA-F]{4}|\\.|.", re.DOTALL)
_SPACE = b" \t\r\n"


class Repeats(dict[str, Any]):
    """An object with repeated keys: each of those maps to the list of its values; `order` has the keys as they stand."""

    __slots__ = ("order",)
    order: list[str]


def parse(text: bytes) -> tuple[Any, bool]:
    """Return the value of a JSON text, and whether it is plain: no repeated keys, numbers exact.

    Repeated keys come as one key with a list, so that none of the values escapes. Invalid UTF-8 becomes lone surrogates.
    Raises InputError (malformed) or RecursionError (nested too deeply).
    """
    try:
        value = orjson.loads(text)
        if orjson.dumps(value).translate(None, _SPACE) == text.translate(None, _SPACE):
            return value, True
    except (orjson.JSONDecodeError, orjson.JSONEncodeError):
        pass
    try:
        return json.loads(text.decode("utf-8", "surrogateescape"), object_pairs_hook=_object), False
    except ValueError as error:
        raise InputError("malformed JSON") from error


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    plain = dict(pairs)
    if len(plain) == len(pairs):
        return plain
    values: dict[str, list[Any]] = {}
    for key, value in pairs:
        values.setdefault(key, []).append(value)
    merged = Repeats({key: found if len(found) > 1 else found[0] for key, found in values.items()})
    merged.order = [key for key, _ in pairs]
    return merged


def redact(text: bytes, redact_record: Callable[[Any], Any]) -> bytes:
    """Return a JSON text with `redact_record` applied to its value; key order, numbers and escapes stay as they are.

    Raises InputError when the text is malformed, RecursionError when it is nested too deeply, and what the callable raises.
    """
    value, plain = parse(text)
    return write(text, value, redact_record(value), plain=plain)


def write(text: bytes, old: Any, new: Any, *, plain: bool) -> bytes:
    """Return `text`, whose value is `old`, edited so that its value is `new`; `plain` is what parse() said.

    Raises InputError when `new` has another shape: the engine puts a placeholder where it cannot look any deeper.
    """
    if plain:
        if old is new or old == new:
            return text
        quick = _replaced(text, old, new)
        if quick is not None:
            return quick
        style = _json_style if b'": ' in text else orjson.dumps
        try:
            if style(old) == text and _same_shape(old, new):
                return style(
                    new
                )  # proven on the source: written in this style, what did not change is byte-identical
        except (orjson.JSONEncodeError, UnicodeEncodeError):
            pass  # lone surrogates
    before, after = _leaves(old, old, []), _leaves(old, new, [])
    parts = _LEAF.split(text)
    if not len(before) == len(after) == len(parts) // 2:
        raise InputError(
            "nested too deeply, or too large to be looked at"
        )  # the engine withheld a part of it
    for index, (was, now) in enumerate(zip(before, after, strict=True)):
        if was is not now and (type(was) is not type(now) or was != now):
            parts[2 * index + 1] = _spell(parts[2 * index + 1], was, now)
    return b"".join(parts)


def _replaced(text: bytes, old: Any, new: Any) -> bytes | None:
    """Return `text` with each changed string written in place of the first one behind the last change that reads as it did.

    That may be another string that says the same: the result is read again, and is None when it is not what it should be.
    """
    changes: list[tuple[str, str]] = []
    if not _changes(old, new, changes):
        return None
    pieces, done = [], 0
    for was, now in changes:
        token = orjson.dumps(was)
        at = text.find(token, done)
        if at < 0:
            return None
        pieces += [text[done:at], orjson.dumps(now)]
        done = at + len(token)
    pieces.append(text[done:])
    result = b"".join(pieces)
    return result if orjson.loads(result) == new else None


def _changes(old: Any, new: Any, out: list[tuple[str, str]]) -> bool:
    """Collect the strings that changed, in the order of the text; say whether nothing else did."""
    if type(old) is not type(new):
        return False
    if isinstance(old, dict):
        if len(old) != len(new):
            return False
        for (key, was), (now_key, now) in zip(old.items(), new.items(), strict=True):
            if key is not now_key and key != now_key:
                return False
            if was is not now and not _changes(was, now, out):
                return False
        return True
    if isinstance(old, list):
        return len(old) == len(new) and all(was is now or _changes(was, now, out) for was, now in zip(old, new, strict=True))
    if old == new:
        return True
    if not isinstance(old, str) or not old.isascii() or not new.isascii():
        return False  # there are several ways to spell what is not ASCII
    out.append((old, new))
    return True


def _json_style(value: Any) -> bytes:
    return json.dumps(value).encode()


def _same_shape(old: Any, new: Any) -> bool:
    """Say whether containers of `new` stand where those of `old` do, with as many items."""
    if old is new:
        return True
    if isinstance(old, dict):
        return (
            isinstance(new, dict)
            and len(old) == len(new)
            and all(map(_same_shape, old.values(), new.values()))
        )
    if isinstance(old, list):
        return isinstance(new, list) and len(old) == len(new) and all(map(_same_shape, old, new))
    return not isinstance(new, dict | list)


def _leaves(shape: Any, value: Any, out: list[Any]) -> list[Any]:
    """Append keys and scalars of `value` in the order in which they stand in the text of `shape`."""
    if isinstance(shape, Repeats) and isinstance(value, dict) and len(value) == len(shape):
        taken: dict[str, int] = {}
        renamed = dict(zip(shape, value, strict=True))
        for key in shape.order:
            nth = taken[key] = taken.get(key, -1) + 1
            repeated = shape.order.count(key) > 1
            now = value[renamed[key]]
            out.append(renamed[key])
            if repeated and not (isinstance(now, list) and nth < len(now)):
                continue  # the engine put something else there: the counts will differ
            _leaves(shape[key][nth] if repeated else shape[key], now[nth] if repeated else now, out)
    elif isinstance(value, dict):
        shapes = shape.values() if isinstance(shape, dict) and len(shape) == len(value) else value.values()
        for (key, item), inner in zip(value.items(), shapes, strict=True):
            out.append(key)
            if isinstance(item, dict | list):
                _leaves(inner, item, out)
            else:
                out.append(item)
    elif isinstance(value, list):
        items = shape if isinstance(shape, list) and len(shape) == len(value) else value
        for item, inner in zip(value, items, strict=True):
            if isinstance(item, dict | list):
                _leaves(inner, item, out)
            else:
                out.append(item)
    else:
        out.append(value)
    return out


def _spell(token: bytes, was: Any, now: Any) -> bytes:
    """Return `now` as a JSON token that spells characters the way `token`, which spells `was`, does."""
    if not isinstance(now, str):
        return json.dumps(now).encode()
    if not isinstance(was, str) or b"\\" not in token:
        return _encode(json.dumps(now, ensure_ascii=False))
    raw = token[1:-1].decode("utf-8", "surrogateescape")
    units = _units(raw)
    spelled: dict[str, str] = {}
    for char, unit in units:
        if spelled.setdefault(char, unit) != unit:
            return _encode('"' + _aligned(units, now) + '"')
    return _encode('"' + "".join(spelled.get(char) or _default(char) for char in now) + '"')


def _units(raw: str) -> list[tuple[str, str]]:
    """Return (character, its spelling) for each character of a JSON string body; a surrogate pair is one character."""
    units: list[tuple[str, str]] = []
    for match in _UNIT.finditer(raw):
        unit = match[0]
        char = json.loads(f'"{unit}"') if len(unit) > 1 else unit
        if units and len(unit) > 1 and "\udc00" <= char <= "\udfff":
            high, spelling = units[-1]
            if len(spelling) > 1 and "\ud800" <= high <= "\udbff":
                units[-1] = (json.loads(f'"{spelling}{unit}"'), spelling + unit)
                continue
        units.append((char, unit))
    return units


def _aligned(units: list[tuple[str, str]], now: str) -> str:
    """Spell `now` with each kept character spelled as where it came from, for texts that spell one character in two ways."""
    from difflib import SequenceMatcher

    chars = [char for char, _ in units]
    start = next(
        (i for i, (a, b) in enumerate(zip(chars, now, strict=False)) if a != b), min(len(chars), len(now))
    )
    limit = min(len(chars), len(now)) - start
    tail = next((i for i in range(limit) if chars[-1 - i] != now[-1 - i]), limit)
    middle, target = chars[start : len(chars) - tail], now[start : len(now) - tail]
    spelled = [_default(char) for char in target]
    if len(middle) * len(target) <= 4_000_000:  # noqa: PLR2004  # the matcher is quadratic; above, kept text is respelled plainly
        for block in SequenceMatcher(None, middle, list(target), autojunk=False).get_matching_blocks():
            for i in range(block.size):
                spelled[block.b + i] = units[start + block.a + i][1]
    ends = [unit for _, unit in units]
    return "".join(ends[:start] + spelled + (ends[len(ends) - tail :] if tail else []))


def _default(char: str) -> str:
    return json.dumps(char, ensure_ascii=False)[1:-1]


def _encode(spelled: str) -> bytes:
    """Return UTF-8; lone surrogates go back to the byte they stood for, or are escaped."""
    try:
        return spelled.encode()
    except UnicodeEncodeError:
        return b"".join(
            char.encode()
            if not "\ud800" <= char <= "\udfff"
            else bytes([ord(char) - 0xDC00])
            if "\udc80" <= char <= "\udcff"
            else f"\\u{ord(char):04x}".encode()
            for char in spelled
        )


Locate = Callable[[str, int], int]


def locator(text: bytes, value: Any) -> Locate:
    """Return a function from a finding's path and start to the character of `text` it, or the value around it, stands at."""
    spans = [match.span() for match in _LEAF.finditer(text)]
    named = dict(zip(_paths(value, "$"), spans, strict=False))

    def locate(path: str, start: int) -> int:
        nearest = path
        while nearest not in named and nearest:
            nearest = nearest[: max(nearest.rfind("."), nearest.rfind("["), 0)]
        if not nearest:
            return 0
        begin, end = named[nearest]
        before = len(text[:begin].decode("utf-8", "surrogateescape"))
        token = text[begin:end].decode("utf-8", "surrogateescape")
        if nearest != path or not token.startswith('"'):
            return before
        return before + 1 + sum(len(unit) for _, unit in _units(token[1:-1])[:start])

    return locate


def leaves_by_path(old: Any, new: Any) -> dict[str, tuple[Any, Any]]:
    """Return every leaf of `old` by its path, with what it is in `new`, a value of the same shape."""
    return dict(
        zip(_paths(old, "$"), zip(_leaves(old, old, []), _leaves(old, new, []), strict=True), strict=True)
    )


def _paths(value: Any, path: str) -> Iterator[str]:
    """Yield the path of every leaf in the order of the text; a key's is that of its value with `~` behind."""
    if isinstance(value, dict):
        order = value.order if isinstance(value, Repeats) else list(value)
        taken: dict[str, int] = {}
        for key in order:
            here = containers.render((key,), {}).replace("$", path, 1)
            yield here + "~"
            inner = value[key]
            if isinstance(value, Repeats) and order.count(key) > 1:
                nth = taken[key] = taken.get(key, -1) + 1
                here, inner = f"{here}[{nth}]", inner[nth]
            yield from _paths(inner, here)
    elif isinstance(value, list):
        for i, inner in enumerate(value):
            yield from _paths(inner, f"{path}[{i}]")
    else:
        yield path
