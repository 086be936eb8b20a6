"""Says which tokens of a line of a log are an account's name or a number of somebody: a sum of weights for each token and entity (features.py).

The weights were learnt from marked lines (models/recipe/line_values.py).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from itertools import accumulate
from math import exp
from struct import Struct

from redactor import packaged
from redactor.detect.line_values.block import Block
from redactor.detect.line_values.features import (
    BUCKETS,
    Line,
    Near,
    before,
    before_that,
    behind,
    bucket,
    last_part,
    masked,
    near_features,
)

#: What a token is said to be: nothing, a name, what other rules look for, and what this tagger is for.
NOTHING, PERSON, OTHER = "", "PERSON", "OTHER"
ENTITIES = (
    "USERNAME", "CUSTOMER_ID", "EMPLOYEE_ID", "NATIONAL_ID", "PHONE_NUMBER", "SERIAL_NUMBER", "BANK_ACCOUNT", "HOSTNAME", "PASSWORD", "DATE_OF_BIRTH", "SECRET", "POSTAL_ADDRESS",
    "LOCATION", "AGE", "PURCHASE_DATE",
)  # fmt: skip
CLASSES = (NOTHING, PERSON, OTHER, *ENTITIES)
FIRST, _PERSON = CLASSES.index(ENTITIES[0]), CLASSES.index(PERSON)
#: What a weight of 1 is in the table, and in the bytes that are added to all sums.
SCALE, BIAS = 24, 4
#: What is added to a weight so that none is below 0, and a byte with it for each: the sums of all classes are one number then, and one addition adds to them all.
_MORE = 128
_RAISED = bytes((byte + _MORE) & 255 for byte in range(256))
_MANY = len(CLASSES)
_NONE = bytes((_MORE,)) * _MANY
#: Bytes of the bits that are counted at once.
_BLOCK = 32
_SECOND = int.from_bytes(b"\xff\x00" * (_MANY // 2), "little")
_SUMS = Struct(f"<{_MANY}H")
#: Where in that number the sum of each class is.
_PLACES = tuple(at // 2 + at % 2 * (_MANY // 2) for at in range(_MANY))
#: A token is a value from this share of belief on; one beside a value from that share on.
SURE, BESIDE = 0.5, 0.3
#: The same for what is oftener something else than what rules have left of it: names, days, towns.
SURER = {PERSON: 0.7, "DATE_OF_BIRTH": 0.7, "LOCATION": 0.7, "PURCHASE_DATE": 0.7}
#: The same in what people write, where rules and network have read before and most numbers that they left are a thing's.
SURER_IN_TEXTS = {**SURER, PERSON: 0.8, **dict.fromkeys(("CUSTOMER_ID", "NATIONAL_ID", "PHONE_NUMBER", "SERIAL_NUMBER", "POSTAL_ADDRESS", "HOSTNAME", "PASSWORD", "DATE_OF_BIRTH", "PURCHASE_DATE", "BANK_ACCOUNT"), 0.97)}
#: A sum that is so far below the highest is not worth a look.
_HOPELESS = 3 * SCALE
#: Signs that may stand between two tokens of one value.
_BETWEEN = frozenset((" ", "-", ".", "/", " - ", "_", ", ", ". "))
#: Entities of which a value has several tokens.
_OF_PARTS = frozenset(("CUSTOMER_ID", "EMPLOYEE_ID", "NATIONAL_ID", "PHONE_NUMBER", "SERIAL_NUMBER", "BANK_ACCOUNT", "DATE_OF_BIRTH", "POSTAL_ADDRESS", PERSON))
#: Entities of which a value is all that stands between two of these signs.
_WHOLE, _STOP = frozenset(("PASSWORD", "SECRET")), frozenset(" \t\"'`<>,;()[]{}|\\")


class Weights:
    """The weights of all classes for each feature that has any: a bit for each bucket that says whether it has, its rows in order, what is added to each sum."""

    __slots__ = ("_before", "_bits", "_rows", "added")

    def __init__(self, data: bytes) -> None:
        """Read `data`, as `as_bytes` of the recipe writes it; raise ValueError where it is cut off."""
        bits = BUCKETS // 8
        self._bits, rows, added = data[:bits], data[bits:-_MANY], memoryview(data[-_MANY:]).cast("b")
        self._rows = rows.translate(_RAISED)
        self.added = tuple(byte * SCALE // BIAS for byte in added)
        self._before = [0, *accumulate(int.from_bytes(self._bits[at : at + _BLOCK], "little").bit_count() for at in range(0, bits, _BLOCK))]
        if len(rows) != self._before[-1] * _MANY:
            msg = "the weights of line_values are cut off"
            raise ValueError(msg)

    def row(self, number: int) -> bytes:
        """Return the weights of a bucket, a byte for each class with 128 for none."""
        block, place = divmod(number, 8 * _BLOCK)
        bits = int.from_bytes(self._bits[block * _BLOCK : (block + 1) * _BLOCK], "little")
        if not bits >> place & 1:
            return _NONE
        at = (self._before[block] + (bits & (1 << place) - 1).bit_count()) * _MANY
        return self._rows[at : at + _MANY]


@cache
def weights() -> Weights:
    """Return the weights as they were learnt."""
    return Weights(packaged.data("redactor.models", "line_values/weights.bin"))


@lru_cache(maxsize=1 << 16)
def _weight(feature: str) -> int:
    """Return the weights of a feature for all classes, in one number: those of each second class, then those of the others, so that each has the bits of a sum."""
    each = int.from_bytes(weights().row(bucket(feature)), "little")
    return (each & _SECOND) | (each & _SECOND << 8) << 8 * (_MANY - 1)


@lru_cache(maxsize=1 << 14)
def _own(features: tuple[str, ...]) -> tuple[int, int]:
    return sum(map(_weight, features)), len(features)


@lru_cache(maxsize=1 << 14)
def _before(word: str, plain: str, left: str, shape: str) -> tuple[int, int]:
    told = before(word, plain, left, shape)
    return sum(map(_weight, told)), len(told)


@lru_cache(maxsize=1 << 14)
def _before_that(word: str, plain: str, left: str, shape: str) -> tuple[int, int]:
    told = before_that(word, plain, left, shape)
    return sum(map(_weight, told)), len(told)


@lru_cache(maxsize=1 << 14)
def _behind(plain: str, right: str, shape: str) -> int:
    return sum(map(_weight, behind(plain, right, shape)))


#: Features that hang on the word behind a token.
_OF_BEHIND = 3


def _sums(total: int, many: int) -> list[int]:
    """Return the sum of each class that `many` weights in one number make."""
    added, read = weights().added, _SUMS.unpack(total.to_bytes(2 * _MANY, "little"))
    return [read[place] - many * _MORE + more for place, more in zip(_PLACES, added, strict=True)]


def _believed(total: int, many: int) -> tuple[float, str]:
    """Return how far `many` weights say that a token is a value, between 0 and 1, and of which entity, a name among them."""
    sums = _sums(total, many)
    most, best = max(sums), max(sums[FIRST:])
    if max(best, sums[_PERSON]) < most - _HOPELESS:
        return 0.0, NOTHING
    shares = [exp((one - most) / SCALE) for one in sums]
    if sums[_PERSON] > best:
        return (shares[_PERSON] + sum(shares[FIRST:])) / sum(shares), PERSON
    return sum(shares[FIRST:]) / sum(shares), ENTITIES[sums.index(best, FIRST) - FIRST]


@lru_cache(maxsize=1 << 15)
def _believed_near(total: int, many: int, near: Near, short: str, kind: str, key: str) -> tuple[float, str]:  # noqa: PLR0917 - kept by them
    """Return the same with what was found near the token."""
    told = near_features(near, short, kind, key)
    return _believed(total + sum(map(_weight, told)), many + len(told))


class _Read:
    """A line with 0 for each figure as it was read: its tokens, and of those that may be a value the sum of weights without what was found near them."""

    __slots__ = ("candidates", "line")

    def __init__(self, text: str) -> None:
        self.line = line = Line(text)
        self.candidates: list[tuple[int, int, int, str]] = []
        for at, token in enumerate(line.tokens):
            if token.candidate:
                first, second, after, told = line.groups(at)
                (own, many), (total, more), (total2, more2) = _own(token.own), _before(*first), _before_that(*second)
                self.candidates.append((at, own + total + total2 + _behind(*after) + sum(map(_weight, told)), many + more + more2 + _OF_BEHIND + len(told), last_part(first[0])))


@lru_cache(maxsize=1 << 12)
def _read(text: str) -> _Read:
    return _Read(text)


Found = Sequence[tuple[int, int, str]]
#: A value: start, end, entity, belief.
Value = tuple[int, int, str, float]


def values(lines: Sequence[tuple[str, Found]], said: Sequence[bool] = ()) -> list[list[Value]]:
    """Return the values in each of some lines of one block; `lines` tells of each what was found in it: start, end and entity.

    `said` tells which of them people write, where it has to be surer; none where it is empty.
    """
    read = [_read(masked(line)) for line, _ in lines]
    block = Block([(line, found, one.line) for (line, found), one in zip(lines, read, strict=True)])
    return [_in_line(block, number, one, found, SURER_IN_TEXTS if said and said[number] else SURER) for number, (one, (_, found)) in enumerate(zip(read, lines, strict=True))]


def _in_line(block: Block, number: int, read: _Read, found: Found, surer: Mapping[str, float]) -> list[Value]:
    tokens = read.line.tokens
    said: dict[int, tuple[float, str]] = {}
    for at, total, many, key in read.candidates:
        token = tokens[at]
        if any(start < token.end and token.start < end for start, end, _ in found):
            continue
        belief, entity = _believed_near(total, many, block.near(number, at), token.short, token.kind, key)
        if belief >= BESIDE:
            said[at] = belief, entity
    return _spans(read.line, said, surer)


def _spans(line: Line, said: dict[int, tuple[float, str]], surer: Mapping[str, float]) -> list[Value]:
    """Return the values that tokens make: each sure one, and those beside it that are of the same value."""
    found: list[Value] = []
    tokens = line.tokens
    for at, (belief, entity) in said.items():
        if belief < surer.get(entity, SURE):
            continue
        first = last = at
        if entity in _OF_PARTS:
            while first - 1 in said and line.line[tokens[first - 1].end : tokens[first].start] in _BETWEEN:
                first -= 1
            while last + 1 in said and line.line[tokens[last].end : tokens[last + 1].start] in _BETWEEN:
                last += 1
        begin, stop = tokens[first].start, tokens[last].end
        if entity in _WHOLE:
            begin, stop = _whole(line.line, begin, stop)
        if found and found[-1][1] >= begin:
            start, end, of, most = found[-1]
            found[-1] = start, max(end, stop), of if most >= belief else entity, max(most, belief)
        else:
            found.append((begin, stop, entity, belief))
    return found


def _whole(line: str, begin: int, stop: int) -> tuple[int, int]:
    """Return where a secret begins and ends of which a part is known."""
    while begin and line[begin - 1] not in _STOP and line[begin - 1] not in ":=":
        begin -= 1
    while stop < len(line) and line[stop] not in _STOP:
        stop += 1
    return begin, stop
