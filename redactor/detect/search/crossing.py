"""Patterns whose match may go on in the next line: what a line ends with where such a match may have begun in it.

A pattern of RE2 that is `open_ended` matches, in a text that ends with a line, wherever the given one does, and wherever it would if the text went on.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from redactor.detect.search.shapes import CLASS, ESCAPED

#: Parts of a pattern that stand for no character: groups, alternatives, counts. And those that do, some that stand for themselves as one, with what asserts something of the place.
_SIGN = r"\(\?(?:P<\w+>|[A-Za-z-]*[:)])|[()|]|(?:[*+?]|\{\d+(?:,\d*)?\})\??"
_ATOM = rf"{ESCAPED}|{CLASS}|[^\\\[\](){{}}|*+?.^$\n]+(?![*+?{{])|."
_PART = re.compile(rf"(?P<sign>{_SIGN})|(?:{_ATOM})", re.DOTALL)
#: A point takes the end of a line too.
_ANY = re.compile(r"\(\?[a-z]*s")

#: A part of a pattern, and whether it is a sign.
_Part = tuple[str, bool]


def open_ended(pattern: str) -> str:
    """Return a pattern that matches in a text that ends with a line what the given one does, or the beginning of it, up to the end of the text."""
    return "".join(part[0] if part["sign"] else rf"(?:{part[0]}|\z)" for part in _PART.finditer(pattern))


def crossing(patterns: Iterable[str]) -> list[str]:
    """Return those of some patterns whose match may go on in the line behind the one in which it begins; the end of a line alone may begin or end a match of the others."""
    return [pattern for pattern in patterns if _goes_on(_parts(pattern))]


def places(patterns: Iterable[str]) -> frozenset[int]:
    """Return the places of these patterns among others."""
    return frozenset(place for place, pattern in enumerate(patterns) if _goes_on(_parts(pattern)))


def _has_end(parts: Iterable[_Part]) -> bool:
    """Say whether the end of a line may stand in what a pattern matches."""
    return any(not is_sign and _takes_end(part) for part, is_sign in parts)


def _parts(pattern: str) -> list[_Part]:
    is_any = _ANY.search(pattern) is not None
    return [(r"\s" if is_any and part[0] == "." else part[0], bool(part["sign"])) for part in _PART.finditer(pattern)]


def _goes_on(parts: Sequence[_Part], *, may_begin: bool = True, may_end: bool = True) -> bool:
    """Say whether the end of a line may stand amid what a pattern, or a group of it, matches: elsewhere than where it begins or ends, as far as it may there."""
    return _has_end(parts) and any(_stands_amid(list(_elements(one)), may_begin=may_begin, may_end=may_end) for one in _split(parts))


def _stands_amid(elements: Sequence[tuple[Sequence[_Part], str]], *, may_begin: bool, may_end: bool) -> bool:
    for number, (parts, count) in enumerate(elements):
        is_once = count in ("", "?", "??")
        begins, ends = may_begin and number == 0 and is_once, may_end and number == len(elements) - 1
        if len(parts) == 1:
            if _takes_end(parts[0][0]) and not begins and not ends:
                return True
        elif _goes_on(parts[1:-1], may_begin=begins, may_end=ends and is_once):
            return True
    return False


def _split(parts: Sequence[_Part]) -> Iterator[Sequence[_Part]]:
    """Yield the alternatives that a pattern consists of."""
    start = at = 0
    while at < len(parts):
        if parts[at] == ("|", True):
            yield parts[start:at]
            start = at + 1
        at = _end(parts, at)
    yield parts[start:]


def _elements(parts: Sequence[_Part]) -> Iterator[tuple[Sequence[_Part], str]]:
    """Yield what stands one behind the other in a pattern without alternatives: a character or a group, each with its count."""
    at = 0
    while at < len(parts):
        end = _end(parts, at)
        count = parts[end][0] if end < len(parts) and parts[end][1] and parts[end][0][0] in "*+?{" else ""
        if len(parts[at:end]) > 1 or not parts[at][1]:
            yield parts[at:end], count
        at = end + bool(count)


def _end(parts: Sequence[_Part], start: int) -> int:
    """Return where what begins at `start` ends: a group behind its bracket, all else at once."""
    depth = 0
    for at in range(start, len(parts)):
        part, is_sign = parts[at]
        if is_sign:
            depth += part[0] == "(" and not part.endswith(")")
            depth -= part == ")"
        if not depth:
            return at + 1
    raise ValueError("a group of the pattern has no end")


@lru_cache(maxsize=1 << 12)
def _takes_end(atom: str) -> bool:
    """Say whether a part of a pattern takes the end of a line."""
    if atom[0] not in "\\[" or len(atom) == 1:
        return atom == "\n"
    import re2

    return re2.fullmatch(f"(?:{atom})", "\n") is not None
