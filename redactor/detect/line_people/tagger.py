"""Says which words of a line of a log are somebody's name: a sum of weights for each word (features.py), read from left to right.

The weights were learnt from marked lines (models/recipe/line_people.py), with the names in them changed for others of all countries each time.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from redactor import packaged
from redactor.detect.line_people.features import BUCKETS, Line, Word, bucket, own_features
from redactor.detect.search import machine_ids

#: What a weight of 1 is in the table, and in the byte that is added to all.
SCALE, BIAS = 24, 4
#: A word is a name from this sum on, in weights of the table; one beside a name from that sum on.
SURE, BESIDE = 0, -36
#: The same for words in small letters, and of Chinese characters, where any word may look like a name.
BY_SCRIPT = {"l": 24, "Z": 48}
#: The same for names that were made for firms and products and that nobody is called by: 3 people among 420 of them.
MADE = 36
#: The same for words that people write in other languages and that no list has as a name (`Escayola` in a column).
WRITTEN = 12
#: Letters of lists of names (features.py).
_NAMES = frozenset("ACFS")
#: What is said behind a name in its own language, no part of it.
_HONORIFICS = re.compile(r"[ ]?(?:जी|님|씨|さん|様|先生|氏)\Z")
#: Characters before and behind words that may be a name which are read first; the sum of what is no candidate.
_NEAR, _NEVER = 64, -(1 << 15)
_DIGITS = str.maketrans("123456789", "000000000")
#: What says whose a thing is, no part of the name.
_OWNS = ("'s", "’s", "'S", "’S")
#: Letters of a name that stands alone.
LEAST = 3


@cache
def weights() -> tuple[memoryview, int]:
    """Return the weight of each bucket, and what is added to every sum."""
    return stored("line_people", BUCKETS)


def stored(model: str, buckets: int) -> tuple[memoryview, int]:
    """Return the weights of a linear model as its recipe stores them, and what is added to every sum."""
    table = memoryview(packaged.data("redactor.models", f"{model}/weights.bin")).cast("b")
    return table[:buckets], table[buckets] * SCALE // BIAS


def people(line: str) -> list[tuple[int, int, int]]:
    """Return where names stand in a line, each with the least sum of its words: 0 is as likely as not."""
    return [*_people(machine_ids.told(line).translate(_DIGITS))]


@lru_cache(maxsize=1 << 12)
def _people(line: str) -> tuple[tuple[int, int, int], ...]:
    """Return the same for a line with 0 for each figure, and the same one for identifiers: which ones it has says nothing of names."""
    read = Line(line)
    return tuple(_spans(read, _sums(read)))


def sums(line: str) -> list[tuple[int, int, int]]:
    """Return each word of a line (start, end) with its sum."""
    read = Line(line)
    return [(word.start, word.end, total) for word, total in zip(read.words, _sums(read), strict=True)]


def _sums(line: Line) -> list[int]:
    totals, said = [_NEVER] * len(line.words), [False] * len(line.words)
    for number, word in enumerate(line.words):
        if word.candidate:
            _read(line, number, totals, said)
    return totals


def may_be(line: str, at: int) -> bool:
    """Return whether the words around a place may be a name, by what stands near them: most lines need not be read whole."""
    start, end = max(0, at - _NEAR), at + _NEAR
    while start and line[start - 1].isalnum():
        start -= 1
    while end < len(line) and line[end].isalnum():
        end += 1
    return _may_be(line[start:end].translate(_DIGITS), at - start)


@lru_cache(maxsize=1 << 14)
def _may_be(near: str, at: int) -> bool:
    read = Line(near)
    words = read.words
    sums, said = [_NEVER] * len(words), [False] * len(words)
    first = next((number for number, word in enumerate(words) if word.end > at), len(words))
    if first == len(words):
        return False
    while first and words[first - 1].candidate and read.joins(first):
        first -= 1
    for number in range(first, len(words)):
        if number > first and not (words[number].candidate and read.joins(number)):
            break
        _read(read, number, sums, said)
        if sums[number] >= 0:
            return True
    return False


def _read(line: Line, at: int, sums: list[int], said: list[bool]) -> None:
    word = line.words[at]
    total = _own(word.plain, word.shape, word.lists)
    for feature in line.features(at, line.before(at, said)):
        total += _weight(feature)
    sums[at] = total
    said[at] = total > 0


@lru_cache(maxsize=1 << 16)
def _weight(feature: str) -> int:
    return weights()[0][bucket(feature)]


@lru_cache(maxsize=1 << 14)
def _own(plain: str, shape: str, lists: str) -> int:
    """Return the sum of a word alone."""
    table, total = weights()
    return total + sum([table[bucket(feature)] for feature in own_features(plain, shape, lists)])


def _least(word: Word) -> int:
    """Return the sum from which a word is a name."""
    if "m" in word.lists and "A" not in word.lists:
        return MADE
    return max(BY_SCRIPT.get(word.shape, SURE), WRITTEN if "w" in word.lists and _NAMES.isdisjoint(word.lists) else SURE)


def _spans(line: Line, sums: list[int]) -> list[tuple[int, int, int]]:
    """Return the runs of words that are names: with a sure one among them, and what stands beside."""
    names = [total >= _least(word) for word, total in zip(line.words, sums, strict=True)]
    for order in (range(1, len(names)), range(len(names) - 2, -1, -1)):
        for at in order:
            before = at - 1 if order.step > 0 else at + 1
            if not names[at] and names[before] and sums[at] >= BESIDE and line.joins(max(at, before)):
                names[at] = True
    spans: list[tuple[int, int, int]] = []
    for at, word in enumerate(line.words):
        if not names[at]:
            continue
        if at and names[at - 1] and line.joins(at):
            spans[-1] = (spans[-1][0], word.end, min(spans[-1][2], sums[at]))
        else:
            spans.append((word.start, word.end, sums[at]))
    text = line.line
    owned = [(start, end - 2 if text[start:end].endswith(_OWNS) else end, least) for start, end, least in spans]
    if not text.isascii():
        owned = [(start, start + found.start() if (found := _HONORIFICS.search(text[start:end])) else end, least) for start, end, least in owned]
    return [(start, end, least) for start, end, least in owned if end - start >= LEAST or not text[start:end].isascii()]
