"""Where each key of a TOML document stands; `tomllib` reads values but tells no lines.

Only for documents `tomllib` has accepted: the scanner trusts the syntax and looks at structure alone (TOML 1.0).
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

#: A place in the document: table keys as str, positions in arrays of tables as int.
Place = tuple[str | int, ...]

_SPACE = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_STRING = re.compile(
    r'"""(?:[^\\"]|\\.|"{1,2}(?!"))*"{3,5}'
    r"|'''(?:[^']|'{1,2}(?!'))*'{3,5}"
    r'|"(?:[^"\\\n]|\\.)*"'
    r"|'[^'\n]*'",
    re.DOTALL,
)
_SCALAR = re.compile(r"[^,\]}#\r\n]+")
_ESCAPES = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", '"': '"', "\\": "\\"}
_ESCAPE = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a policy, and where (`file:line`)."""

    place: str
    message: str


def places(text: str) -> dict[Place, int]:
    """Return the line (from 1) of every table and key of a valid TOML document; a table opened twice keeps its first line."""
    found: dict[Place, int] = {}
    breaks = [match.start() for match in re.finditer("\n", text)]
    for place, offset in _Scanner(text).walk():
        found.setdefault(place, bisect.bisect_left(breaks, offset) + 1)
    return found


def nearest(found: Mapping[Place, int], place: Place) -> int:
    """Return the line of `place`, or of the nearest table around it; 1 for the document."""
    while place and place not in found:
        place = place[:-1]
    return found.get(place, 1)


class _Scanner:
    """Walks the document once; `_at` is the offset of the next character to read."""

    __slots__ = ("_at", "_counts", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._counts: dict[Place, int] = {}

    def walk(self) -> Iterator[tuple[Place, int]]:
        table: Place = ()
        while True:
            self._skip()
            start = self._at
            if start >= len(self._text):
                return
            if self._text[start] == "[":
                brackets = 2 if self._text.startswith("[[", start) else 1
                self._at += brackets
                table = self._header(repeated=brackets == 2)  # noqa: PLR2004
                self._at += brackets
                yield from ((table[:depth], start) for depth in range(1, len(table) + 1))
            else:
                yield from self._pair(table)

    def _skip(self) -> None:
        match = _SPACE.match(self._text, self._at)
        self._at = match.end() if match else self._at

    def _header(self, *, repeated: bool) -> Place:
        """Read a dotted header; a part that names an array of tables means its last entry."""
        place: Place = ()
        keys = self._keys()
        for depth, key in enumerate(keys):
            place = (*place, key)
            if repeated and depth == len(keys) - 1:
                self._counts[place] = self._counts.get(place, 0) + 1
            if place in self._counts:
                place = (*place, self._counts[place] - 1)
        return place

    def _keys(self) -> list[str]:
        keys = []
        while True:
            self._skip()
            keys.append(self._key())
            self._skip()
            if not self._text.startswith(".", self._at):
                return keys
            self._at += 1

    def _key(self) -> str:
        match = _BARE.match(self._text, self._at) or _STRING.match(self._text, self._at)
        if match is None:  # cannot happen in a document tomllib accepted; stop rather than loop
            self._at = len(self._text)
            return ""
        self._at = match.end()
        key = match.group()
        if key[0] == '"':
            return _ESCAPE.sub(_unescape, key[1:-1])
        return key[1:-1] if key[0] == "'" else key

    def _pair(self, table: Place) -> Iterator[tuple[Place, int]]:
        start = self._at
        keys = self._keys()
        self._skip()
        self._at += 1  # the equals sign
        for depth in range(1, len(keys) + 1):
            yield (*table, *keys[:depth]), start
        yield from self._value((*table, *keys))

    def _value(self, place: Place) -> Iterator[tuple[Place, int]]:
        self._skip()
        opening = self._text[self._at : self._at + 1]
        if opening in ("[", "{"):
            self._at += 1
            index = 0
            while True:
                self._skip()
                after = self._text[self._at : self._at + 1]
                if after in ("]", "}", ""):
                    self._at += 1
                    return
                if after == ",":
                    self._at += 1
                elif opening == "[":
                    yield (*place, index), self._at
                    yield from self._value((*place, index))
                    index += 1
                else:
                    yield from self._pair(place)
        match = _STRING.match(self._text, self._at) or _SCALAR.match(self._text, self._at)
        self._at = match.end() if match else len(self._text)


def _unescape(match: re.Match[str]) -> str:
    short, long, single = match.groups()
    return chr(int(short or long, 16)) if short or long else _ESCAPES.get(single, single)
