"""What every match of a pattern contains: some words of which one is always there, and kinds of signs.

Patterns are in RE2's syntax, of which the tables use what Python's parser reads as well. What it says is a necessary condition of
bytes with ASCII letters lower-cased (`Required.words` are UTF-8 bytes read as Latin-1); where a pattern is too wide nothing is asked.
After the prefilters of Google Code Search and RE2 (https://swtch.com/~rsc/regexp/regexp4.html).
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from re import _constants as c  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, NamedTuple

#: More strings than these, or longer ones, are not written out.
MAX_STRINGS, MAX_LENGTH = 96, 24
#: More words than these are not looked for, nor words that would be found in every other text.
MAX_WORDS, MAX_WEIGHT = 512, 0.006
#: More characters than these in a class are a sign and no longer written out.
MAX_CLASS = 4

Strings = frozenset[str]
Signs = frozenset[int]

_NONE: Strings = frozenset()
_EMPTY: Strings = frozenset(("",))
#: All of them are one sign: a text rarely has one and not the other.
DIGITS: Signs = frozenset(b"0123456789")
_LETTERS = frozenset(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
_POSIX = re.compile(r"\[:\^?[a-z]+:\]")
_PROPERTY = re.compile(r"\\[pP](?:[A-Z]|\{\^?\w+\})")
_LOWER = [chr(code).lower() for code in range(128)]
_CODE = re.compile(r"\\x\{([0-9A-Fa-f]+)\}")


class Required(NamedTuple):
    """What a match contains: one of `words` (none: nothing is known of words), and a byte of each of `signs` (no letters among them)."""

    words: Strings = _NONE
    signs: frozenset[Signs] = frozenset()


class _Part(NamedTuple):
    """A part of a pattern: all the strings it matches where these are few (else None), and what is required where it is not one of them."""

    strings: Strings | None
    required: Required = Required()


_ANYTHING = _Part(None)
_NOTHING = _Part(_EMPTY)


def required(pattern: str) -> Required:
    """Return what every match of an RE2 pattern contains; nothing of a pattern with syntax that Python's parser does not share."""
    if _POSIX.search(pattern):
        return Required()
    translated = _CODE.sub(lambda match: re.escape(chr(int(match[1], 16))), pattern).replace(r"\z", r"\Z")
    translated = _PROPERTY.sub(r"\\S", translated)  # read as "any other character", as \w is
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)  # a bracket in a class is one to RE2 as well
        try:
            tree = parser.parse(translated)
        except re.error:
            return Required()
    part = _sequence(tree, fold=bool(tree.state.flags & re.IGNORECASE))
    return _told(part)


def _told(part: _Part) -> Required:
    """Return what a part requires, whether it is written out or not."""
    if part.strings is None:
        return part.required
    return Required(_better(part.strings, _NONE), frozenset(_least(_signs_of(part.strings))))


def _weight(words: Iterable[str]) -> float:
    """Return about how often one of some words begins at a place of a text."""
    return sum(_chance(word) for word in words)


@cache
def _chance(word: str) -> float:
    letters = sum(map(str.isalpha, word))
    return float(12**-letters * 30 ** (letters - len(word)))


def _signs_of(strings: Strings) -> frozenset[Signs]:
    """Return the signs that stand in each of some strings."""
    kinds = [frozenset(s.encode("latin-1")) - _LETTERS for s in strings]
    if not all(kinds):
        return frozenset()
    common = frozenset.intersection(*kinds)
    if common:
        return frozenset(frozenset((sign,)) for sign in common)
    return frozenset((frozenset().union(*kinds),))


def _sequence(items: Any, *, fold: bool) -> _Part:
    run, whole = _EMPTY, True
    best: Strings = _NONE
    signs: set[Signs] = set()

    def flush() -> None:
        nonlocal best
        best = _better(best, run)
        signs.update(_signs_of(run))

    for operation, argument in items:
        if operation is c.LITERAL and argument < 128:  # noqa: PLR2004 - most of a pattern
            letter = _LOWER[argument]
            run = frozenset([a + letter for a in run])
            continue
        part = _node(operation, argument, fold=fold)
        if part.strings is None:
            flush()
            run, whole = _EMPTY, False
            best = _better(best, part.required.words)
            signs |= part.required.signs
            continue
        if len(run) * len(part.strings) <= MAX_STRINGS and len(next(iter(run))) <= MAX_LENGTH:
            run = frozenset([a + b for a in run for b in part.strings])
        else:
            flush()
            run, whole = part.strings, False
    if whole:
        return _Part(run)
    flush()
    return _Part(None, Required(best, frozenset(_least(signs))))


def _better(one: Strings, two: Strings) -> Strings:
    """Return the words that tell more, none where neither tells anything."""
    weights = [(_weight(words), words) for words in (one, two) if words and "" not in words and len(words) <= MAX_WORDS]
    weights = [(weight, words) for weight, words in weights if weight <= MAX_WEIGHT]
    return min(weights, key=lambda entry: entry[0])[1] if weights else _NONE


def _least(signs: Iterable[Signs]) -> list[Signs]:
    """Leave out kinds of signs that another one implies."""
    kept: list[Signs] = []
    for kind in sorted((kind | DIGITS if kind & DIGITS else kind for kind in signs), key=len):
        if kind and not any(other <= kind for other in kept):
            kept.append(kind)
    return kept


def _node(operation: Any, argument: Any, *, fold: bool) -> _Part:
    read = _READERS.get(operation)
    return read(argument, fold) if read is not None else _ANYTHING


def _literal(code: int, fold: bool) -> _Part:  # noqa: FBT001
    character = chr(code)
    if code < 128:  # noqa: PLR2004
        return _Part(frozenset((character.lower(),)))
    if fold and character.lower() != character.upper():
        return _ANYTHING
    return _Part(frozenset((character.encode("utf-8", "surrogatepass").decode("latin-1"),)))


def _class(items: Sequence[tuple[Any, Any]], fold: bool) -> _Part:  # noqa: FBT001
    codes: set[int] = set()
    for operation, argument in items:
        if operation is c.LITERAL:
            codes.add(argument)
        elif operation is c.RANGE and argument[1] < 128:  # noqa: PLR2004
            codes.update(range(argument[0], argument[1] + 1))
        elif operation is c.CATEGORY and argument is c.CATEGORY_DIGIT:
            codes |= DIGITS
        else:
            return _ANYTHING
    if any(code >= 128 for code in codes):  # noqa: PLR2004
        if len(codes) > MAX_CLASS:
            return _ANYTHING
        parts = [_literal(code, fold) for code in codes]
        return _ANYTHING if any(part.strings is None for part in parts) else _Part(_NONE.union(*(part.strings or _NONE for part in parts)))
    folded = frozenset(chr(code).lower() for code in codes)
    if len(folded) <= MAX_CLASS:
        return _Part(folded)
    return _Part(None, Required(signs=frozenset((frozenset(codes),)) if not codes & _LETTERS else frozenset()))


def _branch(argument: Any, fold: bool) -> _Part:  # noqa: FBT001
    parts = [_sequence(branch, fold=fold) for branch in argument[1]]
    if all(part.strings is not None for part in parts):
        strings = _NONE.union(*(part.strings or _NONE for part in parts))
        if len(strings) <= MAX_WORDS:
            return _Part(strings)
    told = [_told(part) for part in parts]
    words = _NONE.union(*(one.words for one in told)) if all(one.words for one in told) else _NONE
    signs: set[Signs] = set()
    if all(one.signs for one in told):
        for kind in told[0].signs:
            # in each of the others the kind of sign that adds least
            chosen = [min(one.signs, key=lambda other: len(other | kind)) for one in told]
            signs.add(kind.union(*chosen))
    return _Part(None, Required(_better(words, _NONE), frozenset(_least(signs))))


def _repeat(argument: Any, fold: bool) -> _Part:  # noqa: FBT001
    low, high, body = argument
    part = _sequence(body, fold=fold)
    if part.strings is not None and high is not c.MAXREPEAT and len(part.strings) <= MAX_CLASS and int(high) <= MAX_CLASS:
        strings, power = (_EMPTY if low == 0 else _NONE), _EMPTY
        for count in range(1, int(high) + 1):
            power = frozenset(a + b for a in power for b in part.strings)
            if count >= low:
                strings |= power
            if len(power) > MAX_STRINGS:
                break
        else:
            return _Part(strings)
    return _Part(None, _told(part)) if low else _ANYTHING


def _group(argument: Any, fold: bool) -> _Part:  # noqa: FBT001
    _, add, remove, body = argument
    return _sequence(body, fold=(fold or bool(add & re.IGNORECASE)) and not remove & re.IGNORECASE)


_READERS: dict[Any, Callable[[Any, bool], _Part]] = {
    c.LITERAL: _literal,
    c.IN: _class,
    c.BRANCH: _branch,
    c.MAX_REPEAT: _repeat,
    c.MIN_REPEAT: _repeat,
    c.SUBPATTERN: _group,
    c.AT: lambda _argument, _fold: _NOTHING,
}
