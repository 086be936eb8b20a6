"""Where words begin in a long text, read once for all the words that are asked about, and what stands around them."""

from __future__ import annotations

import bisect
from collections.abc import Iterator
from functools import lru_cache

from redactor import regex

#: So far around a word anything is read of a long line.
_NEAR = 240
#: Places that are looked at of a word: what so many say of it the others do too.
_MOST = 200
#: Stands where a line goes on: neither a letter nor a space.
_GOES_ON = "\x00"
_LETTERS = regex.compile(r"[^\W\d_]+")
#: Before the name of a package of Python, as a part of it: `pylampa`.
_PY = "py"


class WordPlaces:
    """Where each run of letters of a text begins; `answers` keeps what was worked out of a word."""

    __slots__ = ("_begun", "_places", "_text", "answers")

    def __init__(self, text: str) -> None:
        self._text = text
        self._places: dict[str, list[int]] = {}
        self.answers: dict[str, bool] = {}
        for found in _LETTERS.finditer(text):
            run, start = found.group().lower(), found.start()
            self._places.setdefault(run, []).append(start)
            if run.startswith(_PY) and len(run) > len(_PY):
                self._places.setdefault(run[len(_PY) :], []).append(start + len(_PY))
        self._begun = sorted(self._places)

    def __repr__(self) -> str:
        return f"WordPlaces({len(self._begun)} words)"

    def around(self, word: str) -> str:
        """Return the lines in which the word begins a run of letters, in any case; of long lines what is near to it."""
        return "\n".join(self._parts(word))

    def _of(self, word: str) -> list[int]:
        first = _LETTERS.match(word)
        begun = first.group().lower() if first else ""
        at = bisect.bisect_left(self._begun, begun) if begun else len(self._begun)
        places: list[int] = []
        while at < len(self._begun) and self._begun[at].startswith(begun) and len(places) < _MOST:
            places += self._places[self._begun[at]][:_MOST]
            at += 1
        return sorted(places)[:_MOST]

    def _parts(self, word: str) -> Iterator[str]:
        begin = end = -1
        for place in self._of(word):
            start, last = self._line(place, place + len(word))
            if start > end:
                if end >= 0:
                    yield self._shown(begin, end)
                begin = start
            end = max(end, last)
        if end >= 0:
            yield self._shown(begin, end)

    def _line(self, start: int, end: int) -> tuple[int, int]:
        """Return the borders of a line around what stands in it, or how far it is read."""
        first, last = max(0, start - _NEAR), min(len(self._text), end + _NEAR)
        before, behind = self._text.rfind("\n", first, start), self._text.find("\n", end, last)
        return first if before < 0 else before + 1, last if behind < 0 else behind

    def _shown(self, start: int, end: int) -> str:
        is_begun = start == 0 or self._text[start - 1] == "\n"
        is_ended = end == len(self._text) or self._text[end] == "\n"
        return f"{'' if is_begun else _GOES_ON}{self._text[start:end]}{'' if is_ended else _GOES_ON}"


@lru_cache(maxsize=2)
def of(text: str) -> WordPlaces:
    """Return where the words of a text begin; the last texts are remembered."""
    return WordPlaces(text)
