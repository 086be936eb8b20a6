"""A view without the tricks of Unicode: zero-width characters, combining marks, full-width forms, look-alike letters, typographic quotes around numbers."""

from __future__ import annotations

import unicodedata

from redactor import regex
from redactor.detect.words.folding import LOOKALIKES
from redactor.text.view import View, from_pieces

#: Characters that are not seen: soft hyphen, joiners, direction marks, word joiner, variation selectors, tags, BOM, NUL.
_INVISIBLE = (
    "\x00\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e01ef"
)
_GATE = regex.compile(
    f"[{_INVISIBLE}\u00a0\u0300-\u036f\u0370-\u052f\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u1ab0-\u1aff\u1dc0-\u1dff\u1d00-\u1d7f"
    "\u2000-\u200a\u2010-\u2015\u2024\u202f\u205f\u20d0-\u20ff\u2100-\u214f\u2212\u2460-\u24ff\u3000\ufe20-\ufe2f\ufe52\ufe6b\uff01-\uffee"
    "\U0001d400-\U0001d7ff]"
)
#: Typographic quotes around something with a figure in it, as word processors and French write them: `“5CG3281QX7”`, `« 06 39 98 41 07 »`.
_QUOTED = regex.compile(r"(?P<first>[“”„‟«»][ \u00a0\u202f]?)(?=[^“”„‟«»\"\n]{0,40}[0-9])(?=\S)[^“”„‟«»\"\n]{1,60}(?<=\S)(?P<last>[ \u00a0\u202f]?[“”«»])")
_SKIPPED = regex.compile(f"[{_INVISIBLE}]")
_SPACES = frozenset(
    "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)
_HYPHENS = frozenset("\u2010\u2011\u2012\u2013\u2014\u2015\u2212")
_DOTS = {"\u2024": ".", "\uff0e": ".", "\u3002": ".", "\uff61": ".", "\ufe52": "."}
_TOKEN = regex.compile(r"[^\s<>(),;\"]+")
_LATIN = regex.compile(r"[A-Za-z]")
_FOREIGN = regex.compile(r"[\u0370-\u052f]")
_UPPER_LOOKALIKES = {key.upper(): value.upper() for key, value in LOOKALIKES.items() if len(key.upper()) == 1}


def has_tricks(text: str) -> bool:
    """Say whether a text has any character that `view` undoes."""
    return _GATE.search(text) is not None or _QUOTED.search(text) is not None


def view(text: str) -> View | None:
    """Return `text` in plain letters, or None when it has nothing to undo."""
    if text.isascii() and "\x00" not in text:
        return None
    if not has_tricks(text):
        return None
    foreign = _mixed(text)
    quotes = [(*found.span(name), '"') for found in _QUOTED.finditer(text) for name in ("first", "last")]
    inside = {place for start, end, _ in quotes for place in range(start, end)}
    pieces: list[tuple[int, int, str]] = []
    position = 0
    for found in _GATE.finditer(text):
        at = found.start()
        if at < position or at in inside:
            continue
        char = text[at]
        if _SKIPPED.match(char):
            pieces.append((at, at + 1, ""))
        elif unicodedata.combining(char):
            if at and (not pieces or pieces[-1][1] <= at - 1) and not _ends_at(pieces, at):
                composed = unicodedata.normalize("NFC", text[at - 1] + char)
                if len(composed) == 1:
                    pieces.append((at - 1, at + 1, composed))
                    position = at + 1
                    continue
            pieces.append((at, at + 1, ""))
        else:
            plain = _plain(char, foreign=at in foreign)
            if plain != char and not (
                char in _HYPHENS and not (text[at - 1 : at].isalnum() and text[at + 1 : at + 2].isalnum())
            ):
                pieces.append((at, at + 1, plain))
        position = at + 1
    return from_pieces("unicode", text, sorted([*pieces, *quotes])) if pieces or quotes else None


def _ends_at(pieces: list[tuple[int, int, str]], at: int) -> bool:
    """Say whether the character before `at` is already part of a piece."""
    return bool(pieces) and pieces[-1][1] == at


def _plain(char: str, *, foreign: bool) -> str:
    if char in _SPACES:
        return " "
    if char in _HYPHENS:
        return "-"
    if char in _DOTS:
        return _DOTS[char]
    if foreign:
        return LOOKALIKES.get(char) or _UPPER_LOOKALIKES.get(char) or char
    decimal = unicodedata.decimal(char, None)
    if decimal is not None:
        return str(decimal)
    normal = unicodedata.normalize("NFKC", char)
    return normal if len(normal) == 1 else char


def _mixed(text: str) -> frozenset[int]:
    """Return where Greek or Cyrillic letters stand in tokens that have Latin letters too."""
    if not _FOREIGN.search(text):
        return frozenset()
    places: set[int] = set()
    for token in _TOKEN.finditer(text):
        if _LATIN.search(token.group()) and _FOREIGN.search(token.group()):
            places.update(token.start() + m.start() for m in _FOREIGN.finditer(token.group()))
    return frozenset(places)
