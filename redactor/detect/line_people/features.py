"""What the tagger is told of each word of a line: the word itself, the lists it is on, its neighbours, the signs between them, the key before it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple
from zlib import crc32

from redactor.detect.line_people import cues
from redactor.detect.words import forenames, free_words, made_names, named_after, plain_words, words_abroad
from redactor.detect.words.folding import fold

#: Weights there are; a feature is one of them by the checksum of what it says.
BUCKETS = 1 << 19

#: A word: letters of any script, with apostrophes inside; combining marks of scripts that have them count.
WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u0900-\u0dff\u0e30-\u0e4e])*(?:['’][^\W\d_]+)*")
_DIGITS = re.compile(r"\d+")
_CAMEL = re.compile(r"[a-z][A-Z]")
_MIXED_NAME = re.compile(r"(?:Mc|Mac|De|Di|La|Le|Van|O['’]|D['’])[A-Z][a-z]+\Z")
_KEY = re.compile(r"([A-Za-z_][\w.-]{0,40}|[^\W\d_]+)[\"']?\s?(?:=>|[=:：→])\s?[\"'\[({<]{0,3}\Z")
#: What stands behind a key, and how far before its value at most.
_BEHIND_KEY, _NEAREST = frozenset("=:：→"), 6
PARTICLES = frozenset("van von de der den da di del della la le el bin binti ter ten zu ibn dos das do du bint al vda y e af av".split())
#: Chinese characters of which no name is made, in either way to write them, and words that a sentence begins with: `你好`, `请问`, `早上好`.
_SAID_HAN = re.compile(".*[你您妳她它们們吗嗎呢吧啊很没沒请請这這还還什怎让讓给給被把]|.+的|(?:早上|早安|上午|下午|中午|晚上|晚安|今天|明天|昨天|谢谢|謝謝|感谢|感謝|测试|測試)")
_CALENDAR = frozenset("jan feb mar apr may jun jul aug sep oct nov dec mon tue wed thu fri sat sun january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday".split())


def bucket(feature: str) -> int:
    """Return which weight a feature has."""
    return crc32(feature.encode("utf-8", "surrogatepass")) & (BUCKETS - 1)


class Word(NamedTuple):
    """A word of a line, where it stands, in small letters without accents, and what is to be said of it alone."""

    start: int
    end: int
    plain: str
    shape: str
    lists: str
    candidate: bool


@lru_cache(maxsize=1 << 15)
def described(word: str) -> tuple[str, str, str, bool]:
    """Return a word in small letters without accents, its shape, the lists it is on, and whether it may be a name by its looks."""
    plain = fold(word)
    if not word[0].isascii() and not plain.isascii():
        shape = _script(word[0])
    elif len(word) == 1:
        shape = "I" if word.isupper() else "i"
    elif word.isupper():
        shape = "U"
    elif word[0].isupper():
        shape = "C" if word[1:].islower() or _MIXED_NAME.match(word) else "M" if _CAMEL.search(word) else "X"
    else:
        shape = "m" if _CAMEL.search(word) else "l"
    anyhow, capital = forenames.known()
    lists = "".join(
        sign
        for sign, is_on in (
            ("A", plain in anyhow or word.lower() in anyhow),
            ("C", plain in capital),
            ("F", named_after.is_forename(plain)),
            ("S", plain in _surnames()),
            ("k", plain_words.is_known(plain)),
            ("p", plain_words.is_plain(plain)),
            ("s", plain_words.is_said(plain)),
            ("m", plain in made_names.known()),
            ("w", words_abroad.is_word(word.lower())),
            ("v", plain in PARTICLES),
            ("d", plain in _CALENDAR),
            ("t", plain in free_words.PLACES),
        )
        if is_on
    )
    if shape == "Z" and _SAID_HAN.match(word):
        return plain, shape, lists, False
    candidate = shape not in ("l", "m", "i") or plain in PARTICLES or (shape == "l" and len(plain) >= LEAST and _is_name(lists))
    return plain, shape, lists, candidate


#: Letters of the shortest name in small letters.
LEAST = 4


def _is_name(lists: str) -> bool:
    """Say whether a word in small letters may be a name: one that is nothing else, or a surname that nobody says."""
    return "A" in lists or ("S" in lists and not {"k", "p", "s", "w", "m"}.intersection(lists))


@lru_cache(maxsize=1)
def _surnames() -> frozenset[str]:
    from redactor.detect.words import built_names

    return built_names.surnames() | named_after.surnames()


_SCRIPTS = ((0x0370, "G"), (0x0400, "Y"), (0x0530, "h"), (0x0590, "H"), (0x0600, "R"), (0x0900, "D"), (0x0E00, "T"), (0x0E80, "o"), (0x3040, "J"), (0x3100, "o"), (0x4E00, "Z"), (0xAC00, "K"), (0xD7A4, "o"))


def _script(character: str) -> str:
    code, name = ord(character), "E"
    for first, script in _SCRIPTS:
        if code >= first:
            name = script
    return name


def words(line: str) -> list[Word]:
    """Return the words of a line."""
    read = [Word(found.start(), found.end(), *described(found[0])) for found in WORD.finditer(line)]
    return [word._replace(candidate=False) if word.end - word.start == 1 and _is_part(line, word) else word for word in read]


def _is_part(line: str, word: Word) -> bool:
    """Return whether a letter is a part of something with figures, as in `B2`."""
    beside = line[word.start - 1 : word.start] + line[word.end : word.end + 1]
    return any(c.isalnum() or c == "_" for c in beside)


def key_before(line: str, start: int) -> str:
    """Return the last word of the key right before a place, in small letters; nothing where none is."""
    found = None if _BEHIND_KEY.isdisjoint(line[max(0, start - _NEAREST) : start]) else _KEY.search(line, max(0, start - 48), start)
    if found is None:
        return ""
    parts = re.findall(r"[A-Z]?[^\W\d_A-Z]+|[A-Z]+|[^\W\d_]+", found[1])
    return "_".join(part.lower() for part in parts[-2:])


def between(line: str, start: int, end: int) -> str:
    """Return the signs between two words, numbers as one 0, no more than four."""
    return _DIGITS.sub("0", line[start:end])[-4:] if end - start > 4 else _DIGITS.sub("0", line[start:end])


_EDGE = Word(0, 0, "", "^", "^", False)


#: Signs that may stand between two words of one name, so that what was said of one tells of the next.
_JOINED = 3


class Line:
    """A line read for the tagger: its words, and the accounts in its addresses of mail."""

    def __init__(self, line: str) -> None:
        self.line, self.words = line, words(line)
        self.is_loud = sum(w.shape == "U" for w in self.words) * 2 > len(self.words)
        self.accounts = " ".join(re.findall(r"[\w.+-]+(?=@[\w-])", line.lower())) if "@" in line else ""

    def joins(self, at: int) -> bool:
        """Return whether a word stands so near the one before it that both may be one name."""
        if not at:
            return False
        gap = self.line[self.words[at - 1].end : self.words[at].start]
        return len(gap) <= _JOINED and not any(c.isalnum() for c in gap)

    def before(self, at: int, said: Sequence[bool]) -> str:
        """Return what the two words before a word were said to be, as far as they are near."""
        if not self.joins(at):
            return "__"
        first = "P" if said[at - 1] else "O"
        return ("_" if not self.joins(at - 1) else "P" if said[at - 2] else "O") + first

    def features(self, at: int, before: str) -> list[str]:
        """Return the features of a word that hang on what stands around it; `before` says what the two words before it were said to be. Those of the word alone are `own_features`."""
        line, listed = self.line, self.words
        word = listed[at]
        a1 = listed[at - 1] if at else _EDGE
        a2 = listed[at - 2] if at > 1 else _EDGE
        a3 = listed[at - 3] if at > 2 else _EDGE
        b1 = listed[at + 1] if at + 1 < len(listed) else _EDGE
        b2 = listed[at + 2] if at + 2 < len(listed) else _EDGE
        left = between(line, a1.end, word.start) if at else between(line, 0, word.start)
        right = between(line, word.end, b1.start) if b1 is not _EDGE else between(line, word.end, min(len(line), word.end + 4))[:4]
        key = key_before(line, word.start)
        shape, lists = word.shape, word.lists
        kind, kind2 = shape + lists, b1.shape + b1.lists
        cue, cue2, under = cues.kind(a1.plain), cues.kind(a2.plain), cues.of_key(key)
        beside = sum(word.candidate for word in listed[max(0, at - 4) : at + 5])
        return [
            f"8{kind}|{kind2}", f"a{a1.plain}", f"B{b1.plain}|{right}", f"f{right}", f"h{right}|{kind}", f"j{key}", f"m{before}", f"n{before}|{kind}", f"o{before}|{left}",
            f"p{before}|{left}|{kind}", f"t{shape}{b1.shape}{b2.shape}|{lists}", f"u{a1.shape}{shape}{b1.shape}{left}{right}", f"w{word.plain in self.accounts and len(word.plain) > 2}|{shape}", f"z{before}|{right}|{kind2}", f"E{right}|{kind2}|{lists}",
            f"G{self.is_loud}|{kind}", f"I{at == 0}{left[-2:]}|{shape}", f"A{a1.plain}|{left}", f"W{a1.plain[-3:]}|{shape}", f"O{a1.plain}|{shape}{left[-1:]}", f"P{beside}|{shape}", f"Z{shape}{a1.shape}{a2.shape}{a3.shape}",
            f"c{a2.plain}|{shape}", f"d{a2.plain}|{a1.plain}", f"b{b1.plain}", f"k{cue}|{left}|{shape}", f"K{cue}|{kind}", f"q{under}|{kind}", f"Q{under}|{cue}{cue2}|{shape}{left[-1:]}", f"l{key}|{shape}", f"g{cues.kind(b1.plain)}|{right}|{shape}",
        ]  # fmt: skip


#: Letters in a row, with the ends of a word, that are told: so many at most.
_TRIPLES = 9


def own_features(plain: str, shape: str, lists: str) -> list[str]:
    """Return the features of a word alone, as many for each word: itself, how it begins and ends, its letters by threes, its shape, the lists it is on."""
    ends = f"^{plain}$"
    return [
        *[f"3{ends[at : at + 3]}" if at < len(ends) - 2 else "3" for at in range(_TRIPLES)],
        f"1{plain}", f"4{plain[:3]}", f"5{shape}{min(len(plain), 12)}", f"6{plain[-2:]}{shape}", f"x{plain[-4:]}", f"y{plain[:4]}", f"v{lists}",
    ]  # fmt: skip
