"""Texts that differ in their digits alone: what may be found in one of them may be found in all, and where nothing may, nothing is looked for again.

What programs write repeats itself but for its numbers. A pattern that is `widened` takes any digit where the pattern takes some; whether it
matches is a matter of a text's shape, and so is remembered by it. That no pattern so widened matches means that no pattern does.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from hashlib import blake2b
from typing import Generic, TypeVar

T = TypeVar("T")

#: Texts up to so many bytes are remembered, so many shapes at most; they are forgotten all at once.
LONGEST, MAX_SHAPES = 512, 1 << 14
#: So many texts of a shape without a finding are worth a look at the shape, or so many with one: less is saved where something is looked for all the same.
TELLING, TELLING_FOUND = 3, 12
#: Bytes of what stands for a shape: no text is kept.
DIGEST = 16

_ALL = frozenset("0123456789")
#: What makes a shape of a text: every digit is a nought.
NOUGHTS = bytes(0x30 if 0x30 <= byte <= 0x39 else byte for byte in range(256))  # noqa: PLR2004 - the digits of ASCII
#: What is escaped in an RE2 pattern, and a class.
ESCAPED = r"\\x\{[0-9A-Fa-f]+\}|\\x[0-9A-Fa-f]{2}|\\[pP](?:\{\^?\w+\}|[A-Z])|\\."
CLASS = r"\[\^?\]?(?:\[:\^?[a-z]+:\]|\\x\{[0-9A-Fa-f]+\}|\\.|[^\]\\])*\]"
#: A part of an RE2 pattern: characters that are themselves, what is escaped, what a group begins with, a count, a class, or one character.
_PART = re.compile(rf"[^\\\[({{0-9]+|{ESCAPED}|\(\?P<\w+>|\{{\d+(?:,\d*)?\}}|{CLASS}|.", re.DOTALL)
#: A part of a class: a range or one of its members.
_MEMBER = re.compile(r"(\\x\{[0-9A-Fa-f]+\}|\\x[0-9A-Fa-f]{2}|\\[pP](?:\{\^?\w+\}|[A-Z])|\[:\^?[a-z]+:\]|\\.|.)(?:-(\\x\{[0-9A-Fa-f]+\}|\\x[0-9A-Fa-f]{2}|\\.|[^\]]))?", re.DOTALL)
#: Members that take all digits.
_WITH_DIGITS = frozenset((r"\d", r"\w", "[:digit:]", "[:alnum:]", "[:word:]", "[:xdigit:]", "[:graph:]", "[:print:]", "[:ascii:]", r"\S"))


def widened(pattern: str) -> str:
    """Return an RE2 pattern that matches wherever the given one does, and wherever it would with other digits."""
    return "".join([_any_digit(part) for part in _PART.findall(pattern)])


@lru_cache(maxsize=4096)  # few parts of patterns are unlike
def _any_digit(part: str) -> str:
    if part in _ALL:
        return "[0-9]"
    if part[0] == "[" and len(part) > 1:
        return _class(part)
    if part.startswith(r"\x") and _character(part) in _ALL:
        return "[0-9]"
    return part


def _class(part: str) -> str:
    """Return a class that takes all digits or none."""
    negated = part[1] == "^"
    taken: set[str] = set()
    members = list(_MEMBER.finditer(part[2:-1] if negated else part[1:-1]))
    for member in members:
        taken |= _digits(member)
    if not taken or taken == _ALL:
        return part
    if not negated:
        return f"{part[:-1]}0-9]"
    rest = "".join(member.group() for member in members if not _digits(member))  # what refuses some digits refuses none
    return f"[^{rest}]" if rest else r"(?s:.)"


def _digits(member: re.Match[str]) -> frozenset[str]:
    """Return the digits that a member of a class takes."""
    first, last = member[1], member[2]
    if last is None:
        character = _character(first)
        return _ALL if first in _WITH_DIGITS else frozenset((character,)) & _ALL
    low, high = _character(first), _character(last)
    return frozenset(digit for digit in _ALL if low <= digit <= high)


def _character(written: str) -> str:
    """Return the character that is written so in a pattern; a class of characters is none."""
    if written.startswith(r"\x"):
        return chr(int(written[2:].strip("{}"), 16))
    if len(written) == 2 and written[0] == "\\":  # noqa: PLR2004
        return {"n": "\n", "t": "\t", "r": "\r", "f": "\f", "v": "\v", "a": "\a"}.get(written[1], "" if written[1].isalnum() else written[1])
    return written if len(written) == 1 else ""


class Shapes(Generic[T]):
    """What `learn` says of texts, remembered by their shapes; safe to share by threads.

    It is asked when nothing was found in so many texts of one shape that what it costs, about as much as ten texts, comes back.
    """

    __slots__ = ("_known", "_learn", "_seen")

    def __init__(self, learn: Callable[[bytes], T]) -> None:
        self._learn = learn
        self._known: dict[bytes, T] = {}
        self._seen: dict[bytes, int] = {}

    def __repr__(self) -> str:
        return f"Shapes({len(self._known)})"

    def of(self, data: bytes) -> tuple[bytes, T | None]:
        """Return what stands for the shape of a text, nothing for a long one, and what is known of it."""
        if len(data) > LONGEST:
            return b"", None
        mark = blake2b(data.translate(NOUGHTS), digest_size=DIGEST).digest()
        return mark, self._known.get(mark)

    def had_nothing(self, mark: bytes, data: bytes, others: Callable[[], bool] | None = None) -> None:
        """Take note that nothing was found in a text of which nothing was known; `mark` stands for its shape. Before a shape is learnt `others` is asked, if given, whether something is found all the same."""
        if not mark:
            return
        self._count(mark, data, TELLING_FOUND // TELLING, others)

    def had_something(self, mark: bytes, data: bytes) -> None:
        """Take note that something was found in one."""
        if mark:
            self._count(mark, data, 1)

    def _count(self, mark: bytes, data: bytes, weight: int, others: Callable[[], bool] | None = None) -> None:
        times = self._seen.get(mark, 0) + weight
        if times >= TELLING_FOUND and others is not None and others():
            times = 0
        if times < TELLING_FOUND:
            if len(self._seen) >= MAX_SHAPES:
                self._seen.clear()
            self._seen[mark] = times
            return
        self.keep(mark, self._learn(data))

    def keep(self, mark: bytes, known: T) -> None:
        """Remember what is known of the texts of a shape."""
        if len(self._known) >= MAX_SHAPES:
            self._known.clear()
        self._known[mark] = known
