"""What the tagger is told of each token of a line: its shape, the lists its words are on, the words and signs around it, what was found near it.

Figures are told by how many there are, never by which: lines that differ in their figures alone read alike, so that what was said of one holds for all.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple
from zlib import crc32

from redactor.detect.accounts import personal_account
from redactor.detect.line_people import cues as people_cues
from redactor.detect.line_people import features as people_features
from redactor.detect.line_values import cues
from redactor.detect.search import machine_ids
from redactor.detect.words.folding import fold
from redactor.detect.words.named_after import account_of_somebody, initial_and_surname, made_of_name

#: Features that are told apart, by the checksum of what they say; with a quarter as many, values of unread logs were found a sixth less often.
BUCKETS = 1 << 20

#: Scripts that are written without blanks between words, so that a number may stand right behind one.
_UNSPACED = r"\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3"
_MARKS = r"\u0300-\u036f\u0900-\u0dff"
#: A token: letters, figures and the signs inside accounts and numbers.
TOKEN = re.compile(rf"[{_UNSPACED}]+|(?:(?![{_UNSPACED}])[^\W_])(?:(?:(?![{_UNSPACED}])[\w{_MARKS}.+'’-])*(?:(?![{_UNSPACED}])[\w{_MARKS}]))?")
_FIGURES = re.compile(r"\d+")
_FIGURE = re.compile(r"\d")
_PARTS = re.compile(r"[A-Z]?[^\W\d_A-Z]+|[A-Z]+|[^\W\d_]+")
_FIRST_LETTERS = re.compile(r"[^\W\d_]+")
#: Letters in a row that are told of a token, and of the words before it.
_TRIPLES, _TRIPLES_BEFORE = 9, 11
#: Characters of a shape that are told, and the length from which on tokens are of one length.
_SHAPE, _LONG = 20, 20


def bucket(feature: str) -> int:
    """Return which of the features that are told apart one is."""
    return crc32(feature.encode("utf-8", "surrogatepass")) & (BUCKETS - 1)


def _runs(word: str, size: int, most: int) -> list[str]:
    """Return the letters of a word, with signs for its ends, so many in a row, from its beginning on."""
    ends = f"^{word}$"
    return [ends[at : at + size] for at in range(min(len(ends) - size + 1, most))]


class Token(NamedTuple):
    """A token of a line: where it stands, in small letters with 0 for figures, its shapes, its kind, what is told of it alone, and whether it may be a value."""

    start: int
    end: int
    plain: str
    long: str
    short: str
    kind: str
    own: tuple[str, ...]
    candidate: bool


def _sort(character: str) -> str:
    return "0" if character.isdigit() else "A" if character.isupper() else "a" if character.isascii() and character.isalpha() else "e" if character.isalpha() else character


def shapes(token: str) -> tuple[str, str]:
    """Return the shape of a token with the lengths of its runs, and without."""
    runs: list[list[int]] = []
    sorts = ""
    for character in token:
        sort = _sort(character)
        if sorts[-1:] == sort:
            runs[-1][0] += 1
        else:
            sorts += sort
            runs.append([1])
    return "".join(sort if many == 1 else f"{sort}{many}" for sort, (many,) in zip(sorts, runs, strict=True))[:_SHAPE], sorts[:_SHAPE]


@lru_cache(maxsize=1 << 15)
def described(token: str) -> tuple[str, str, str, str, tuple[str, ...], bool]:
    """Return what a Token says of a token but for its place; figures of `token` are 0 already."""
    plain = fold(token)
    long, short = shapes(token)
    figures, letters = sum(map(str.isdigit, token)), sum(map(str.isalpha, token))
    told = [f"1{long}", f"2{short}", f"3{short}{min(len(token), _LONG)}", f"4{figures}{letters > 0}"]
    words = people_features.WORD.findall(token)
    if not words:
        kind, candidate = "0" * min(figures, 14), figures > 1
    else:
        each = [people_features.described(word)[1:3] for word in words]
        (shape, lists), candidate = each[0], True
        if len(words) > 1 or figures:
            kind = "".join(one[0] for one in each)[:4] + "|" + "".join(sorted(set("".join(one[1] for one in each)))) + ("0" if figures else "")
            told += [f"5{lists}{shape}" for shape, lists in each[:3]]
        else:
            kind = shape + lists
            candidate = len(token) > 1 and ("A" in lists or not (shape == "l" and ("p" in lists or "s" in lists)))
    if letters:
        told += [f"t{letters_of}" for letters_of in _runs(plain[:_LONG], 3, _TRIPLES)]
        told += [f"y{plain}", f"z{plain[:3]}", f"x{plain[-3:]}", f"n{made_of_name(plain)}{personal_account(token)}{short[:2]}", f"N{account_of_somebody(plain)}{initial_and_surname(plain)}{figures > 0}"]
        if figures and (first := _FIRST_LETTERS.match(plain)):
            told.append(f"q{first[0]}")
        told.append(f"L{cues.kind(plain)}{short[:2]}")
    told.append(f"k{kind}")
    return plain, long, short, kind, tuple(told), candidate


_EDGE = Token(0, 0, "", "^", "^", "^", (), False)  # noqa: FBT003 - no candidate


@lru_cache(maxsize=1 << 14)
def parts(word: str) -> tuple[str, ...]:
    """Return the last three words of a key, in small letters."""
    return tuple(fold(part) for part in _PARTS.findall(word)[-3:])


def last_part(word: str) -> str:
    """Return the last word of a key, in small letters; nothing where it has none."""
    of_key = parts(word)
    return of_key[-1] if of_key else ""


class Near(NamedTuple):
    """What was found near a token, a letter for each entity: elsewhere in its line; of the same value, of the same shape, behind the same key elsewhere in the block."""

    line: str = ""
    value: str = ""
    shape: str = ""
    key: str = ""


class Line:
    """A line read for the tagger: its tokens, and the words of each as they stand."""

    def __init__(self, line: str) -> None:
        """`line` has 0 for each figure."""
        self.line = line
        self.tokens = [Token(found.start(), found.end(), *described(found[0])) for found in TOKEN.finditer(line)]

    def gap(self, at: int) -> str:
        """Return the signs before a token, numbers as one 0, no more than four."""
        tokens, line = self.tokens, self.line
        start, end = tokens[at - 1].end if at else 0, tokens[at].start if at < len(tokens) else len(line)
        return _FIGURES.sub("0", line[start:end])[-4:]

    def groups(self, at: int) -> tuple[tuple[str, str, str, str], tuple[str, str, str, str], tuple[str, str, str], list[str]]:
        """Return what the features of a token hang on: the word before it, the one before that, the one behind it (for `before`, `before_that`, `behind`), and the features that hang on all of them."""
        tokens, line = self.tokens, self.line
        many = len(tokens)
        token = tokens[at]
        a1 = tokens[at - 1] if at else _EDGE
        a2 = tokens[at - 2] if at > 1 else _EDGE
        a3 = tokens[at - 3] if at > 2 else _EDGE  # noqa: PLR2004 - the third
        b1 = tokens[at + 1] if at + 1 < many else _EDGE
        b2 = tokens[at + 2] if at + 2 < many else _EDGE
        left, right = self.gap(at), self.gap(at + 1)
        left2, right2 = self.gap(at - 1) if at else "", self.gap(at + 2) if at + 1 < many else ""
        shape, kind, plain, plain2 = token.short, token.kind, a1.plain, a2.plain
        of1, of2 = cues.kind(plain), cues.kind(plain2)
        key = last_part(line[a1.start : a1.end])
        told = [
            f"c{plain2}|{plain}", f"e{a3.plain}|{plain2}|{plain}", f"h{left}|{right}|{shape}", f"i{left}|{kind}", f"j{right}|{kind}", f"o{people_cues.kind(plain)}{people_cues.of_key(plain)}|{left}|{kind}",
            f"p{people_cues.kind(plain2)}{people_cues.kind(plain)}|{shape}", f"Q{a1.short}|{b1.short}|{shape}", f"r{a1.kind}|{kind}|{b1.kind}", f"s{plain}|{b1.plain}", f"T{left2}|{left}|{right}|{right2}|{shape}",
            f"v{plain}|{token.long}", f"w{key}|{kind}", f"X{b1.plain}|{b2.plain}", f"U{plain2}|{left2}|{left}|{shape}", f"I{of2}|{of1}|{left}|{shape}", f"J{cues.kind(a3.plain)}{of2}{of1}|{kind}", f"O{of1}{token.long}",
        ]  # fmt: skip
        return (line[a1.start : a1.end], plain, left, shape), (line[a2.start : a2.end], plain2, left, shape), (b1.plain, right, shape), told

    def features(self, at: int) -> list[str]:
        """Return the features of a token that hang on what stands around it; those of the token alone are its own, those of what was found near it are `near_features`."""
        first, second, next_, told = self.groups(at)
        return [*before(*first), *before_that(*second), *behind(*next_), *told]


def before(word: str, plain: str, left: str, shape: str) -> list[str]:
    """Return the features of a token of a shape that hang on the word before it and the signs between them."""
    key = last_part(word)
    told = [f"a{plain}|{left}", f"b{plain}|{shape}", f"l{key}|{left}|{shape}", f"m{key}", f"u{not plain}{left}|{shape}", f"K{cues.kind(plain)}|{left}|{shape}"]
    told += [f"E{letters}" for letters in _runs(plain, 3, _TRIPLES_BEFORE)]
    told += [f"F{letters}|{shape[:2]}" for letters in _runs(plain, 4, _TRIPLES_BEFORE)]
    for part in parts(word):
        told += (f"A{part}", f"B{part}|{shape}")
    return told


def before_that(word: str, plain: str, left: str, shape: str) -> list[str]:
    """Return the features of a token of a shape that hang on the word before the one before it; `left` are the signs before the token."""
    told = [f"d{plain}|{shape}", *[f"G{letters}" for letters in _runs(plain, 3, _TRIPLES)]]
    for part in parts(word):
        told += (f"C{part}|{left}", f"D{part}|{shape}")
    return told


def behind(plain: str, right: str, shape: str) -> list[str]:
    """Return the features of a token of a shape that hang on the word behind it and the signs between them."""
    return [f"f{plain}|{right}", f"g{plain}|{shape}", f"M{cues.kind(plain)}|{right}|{shape}"]


def near_features(near: Near, short: str, kind: str, key: str) -> list[str]:
    """Return the features of a token that hang on what was found near it."""
    return [f"R{near.line}|{short}", f"S{near.line}|{key}|{short}", f"V{near.value}|{kind}", f"W{near.shape}|{short}", f"H{near.key}|{short}", f"Y{near.value}{near.shape}{near.key}"]


def masked(text: str) -> str:
    """Return a text of the same length with 0 for each figure, in which identifiers that machines make are the same ones in all texts (detect/search/machine_ids.py)."""
    return _FIGURE.sub("0", machine_ids.told(text))
