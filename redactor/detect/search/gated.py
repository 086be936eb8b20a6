"""Patterns of `re` that hardly any text matches: after a while one search of RE2 says so, in a tenth of the time or less.

`re` tries every alternative at every place; RE2 reads each character once. It is asked for what each match has
(detect/search/necessary.py), of texts of ASCII alone, and only where that stands is `re` asked.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from typing import Any, cast

from redactor import regex
from redactor.detect.search import automata

#: A pattern is asked so often before RE2's search for it is made, which takes some milliseconds: few processes that read a line or two need it.
AFTER = 128

#: Every pattern made here, for tests.
made: list[_Gated] = []


class _Gated:
    """Stands for a pattern; finds what it finds."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.exact = regex.compile(pattern, flags)
        self.pattern, self._flags = pattern, flags
        self._asked = 0
        self._gate: automata.Match | None = None

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(self.exact, name)

    def __repr__(self) -> str:
        return f"gated.compile({self.pattern!r})"

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        return self.exact.search(text, start, end) if self._may_match(automata.unanchored(), text, start, end) else None

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        return self.exact.match(text, start, end) if self._may_match(automata.at_start(), text, start, end) else None

    def fullmatch(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        return self.exact.fullmatch(text, start, end) if self._may_match(automata.at_start(), text, start, end) else None

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        return self.exact.finditer(text, start, end) if self._may_match(automata.unanchored(), text, start, end) else iter(())

    def _may_match(self, anchor: Any, text: str, start: int, end: int) -> bool:
        """Say whether the pattern may match in a part of a text, anywhere or where it begins."""
        gate = self._gate
        if gate is None:
            self._asked += 1
            if self._asked < AFTER:
                return True
            gate = self._gate = self._made()
        before = 1 if start > 0 else 0  # the character before the part says whether a word begins with it
        part = text[start - before : end] if before or end < len(text) else text
        if not part.isascii():
            return True
        data = part.encode()
        return before > len(data) or gate(anchor, data, before, len(data))[0][0] >= 0

    def _made(self) -> automata.Match:
        from redactor.detect.search import necessary

        return automata.single(necessary.condition(self.pattern, self._flags, ascii_only=True))


def compile(pattern: str, flags: int = 0) -> re.Pattern[str]:  # noqa: A001  # as `re` names it
    """Return a pattern like `re.compile` that is quick to say that it matches nowhere."""
    one = _Gated(pattern, int(flags))
    made.append(one)
    return cast("re.Pattern[str]", one)
