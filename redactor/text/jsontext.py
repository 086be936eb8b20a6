"""JSON inside a string: read with the place of every string and number, so that edits leave the rest byte for byte."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from redactor import regex

_TOKEN = regex.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\]:,]|[^\s{}\[\]:,"]+', re.DOTALL)
_ESCAPE = regex.compile(r"\\(?:u[0-9a-fA-F]{4}|.)", re.DOTALL)
_PAIR = regex.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}")


class Text(str):
    """A decoded JSON string (or the spelling of a number) that knows where its token stands."""

    __slots__ = ("end", "number", "start")
    start: int
    end: int
    number: bool


class Pairs(list[tuple[Text, Any]]):
    """The members of an object in order; repeated keys stay."""

    __slots__ = ()


def looks_like(text: str) -> bool:
    """Say whether a string may hold a JSON object or array; a cheap gate."""
    if len(text) < 2:  # noqa: PLR2004
        return False
    first, last = text[0], text[-1]
    if first.isspace() or last.isspace():
        stripped = text.strip()
        first, last = stripped[:1], stripped[-1:]
    return (first == "{" and last == "}") or (first == "[" and last == "]")


def parse(text: str) -> Any:
    """Return the document as Pairs, lists, Text and None (for true, false, null).

    Raises ValueError when `text` is no JSON, RecursionError when it is nested too deeply.
    """
    json.loads(text)
    tokens = _TOKEN.finditer(text)
    return _value(next(tokens), tokens)


def _value(token: re.Match[str], tokens: Iterator[re.Match[str]]) -> Any:
    first = token.group()[0]
    if first == "{":
        members = Pairs()
        for key in tokens:
            if key.group() == "}":
                break
            if key.group() == ",":
                continue
            next(tokens)
            members.append((_text(key), _value(next(tokens), tokens)))
        return members
    if first == "[":
        items = []
        for item in tokens:
            if item.group() == "]":
                break
            if item.group() != ",":
                items.append(_value(item, tokens))
        return items
    if first in "tfnNI":
        return None
    return _text(token)


def _text(token: re.Match[str]) -> Text:
    raw = token.group()
    number = raw[0] != '"'
    text = Text(raw if number else json.loads(raw, strict=False))
    text.start, text.end, text.number = token.start(), token.end(), number
    return text


def offsets(raw: str) -> list[int] | None:
    """Return where each decoded character of a JSON string body starts in `raw` (and the end); None when nothing is escaped."""
    if "\\" not in raw:
        return None
    starts, position = [], 0
    while position < len(raw):
        starts.append(position)
        if raw[position] == "\\":
            pair = _PAIR.match(raw, position)
            escape = pair or _ESCAPE.match(raw, position)
            position = escape.end() if escape else position + 1
        else:
            position += 1
    starts.append(len(raw))
    return starts


def write(
    text: str, token: tuple[int, int], number: bool, edits: list[tuple[int, int, str]]
) -> list[tuple[int, int, str]]:
    """Return edits of the decoded value as edits of the document `text`; an edited number becomes a string."""
    start, end = token
    if number:
        raw = text[start:end]
        for first, last, new in sorted(edits, reverse=True):
            raw = raw[:first] + new + raw[last:]
        return [(start, end, json.dumps(raw))]
    body = text[start + 1 : end - 1]
    places = offsets(body)
    ascii_only, escaped_signs = text.isascii() and "\\u" in text, "\\u003c" in text.lower()
    written = []
    for first, last, new in edits:
        spelled = json.dumps(new, ensure_ascii=ascii_only)[1:-1]
        if escaped_signs:
            spelled = spelled.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
        at, to = (places[first], places[last]) if places else (first, last)
        written.append((start + 1 + at, start + 1 + to, spelled))
    return written
