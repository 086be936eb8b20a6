"""Is a machine or an account named after a person? Its parts are compared with forenames and surnames of many countries."""

# ruff: noqa: PLR2004 - lengths of names

from __future__ import annotations

import tomllib
from functools import cache, lru_cache

from redactor import packaged, regex
from redactor.detect.identities import person_names
from redactor.detect.words.folding import fold
from redactor.detect.words.plain_words import is_known, is_plain

_SPACES = regex.compile(r"[ ,]+")
_PART = regex.compile(r"[^\W\d_]+")
_CAMEL = regex.compile(r"(?<=[a-z])(?=[A-Z])")


@cache
def _names() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Return (forenames, surnames, surnames that are words) of people_names.toml."""
    table = tomllib.loads(packaged.text("redactor.detect.words", "people_names.toml"))
    forenames, surnames, words = (frozenset(table[name].split()) for name in ("forenames", "surnames", "words"))
    return forenames, surnames, words


def surnames() -> frozenset[str]:
    """Return the surnames of people_names.toml."""
    return _names()[1]


@lru_cache(maxsize=4096)
def names_somebody(text: str) -> bool:
    """Return whether a part of `MikroTik-Vasilis`, `FS-CBIANCHI-02`, `annas-mbp` or `jsmith2` is a forename, or an initial and a surname."""
    if not 3 < len(text) <= 64:
        return False
    pieces = [piece for word in _PART.findall(text) for piece in (word, *_CAMEL.split(word))]
    return any(_names_somebody(fold(piece)) for piece in pieces)


def initial_and_surname(word: str) -> bool:
    """Return whether `CBIANCHI` is an initial and a surname, or a forename."""
    plain = fold(word)
    forenames, surnames, words = _names()
    return (len(plain) > 5 and (plain[1:] in surnames or plain[1:] in words)) or (len(plain) > 4 and plain in forenames)


@lru_cache(maxsize=4096)
def made_of_name(word: str) -> bool:
    """Return whether a word of letters is a forename, a surname, or an initial or forename with a surname, and none that programs say."""
    from redactor.detect.words import built_names

    plain = fold(word)
    if len(plain) < 5 or not plain.isalpha() or is_known(plain):
        return False
    return names_somebody(word) or plain in built_names.surnames() or built_names.is_built(plain)


@lru_cache(maxsize=4096)
def full_name(text: str) -> bool:
    """Return whether capitalized words are a person's name wherever they stand: a forename first or a surname last, no ordinary word among them.

    A word that is a forename as well (`José`, `Ann`) may stand among others.
    """
    from redactor.detect.words import built_names, forenames, names_cyrillic

    if not text.isascii() and names_cyrillic.is_cyrillic(text):
        return names_cyrillic.full_name(text)
    words = [fold(word) for word in _SPACES.split(text) if len(word.rstrip(".")) > 1]
    anyhow, capital = forenames.known()
    doubtful = [word for word in words if is_known(word) or word in person_names.words()[0]]
    if not 2 <= len(words) <= 4 or len(doubtful) == len(words) or any(word not in anyhow and word not in capital and word not in _names()[0] for word in doubtful):
        return False
    first = any(word in anyhow or word in capital or (len(word) > 3 and word in _names()[0]) for word in {words[0], words[0].partition("-")[0]})
    return (first and len(words[-1]) > 3 and words[-1].replace("'", "").replace("-", "").isalpha()) or words[-1] in built_names.surnames()


def is_ordinary(text: str) -> bool:
    """Return whether all words of a value are ordinary ones, and one at least is nobody's name: what a setting is called (`Virtualization Technology`)."""
    words = [word.lower() for word in _LETTERS.findall(text)]
    names = person_names.words()
    return bool(words) and all(is_known(word) and not names_somebody(word) for word in words) and any(not any(word in table for table in names) for word in words)


_LETTERS = regex.compile(r"[^\W\d_]+")


def is_listed(text: str) -> bool:
    """Return whether a name begins with a forename of the lists, and none of its words is an ordinary one."""
    from redactor.detect.words import forenames

    words = [fold(word.rstrip(".")) for word in _SPACES.split(text) if word.strip(".")]
    if not words or len(words) > 4 or any(is_known(word) or word in person_names.words()[0] for word in words if len(word) > 1):
        return False
    anyhow, capital = forenames.known()
    return words[0] in anyhow or words[0] in capital or words[0] in _names()[0]


def account_of_somebody(text: str) -> bool:
    """Return whether an account without digit or sign is somebody's: built from a name (`pveiga`), or at least no word of programs."""
    from redactor.detect.words import built_names

    word = fold(text.rstrip("0123456789"))
    if word in person_names.words()[0]:
        return False
    return built_names.is_built(word) or names_somebody(text) or not is_plain(word)


def is_forename(word: str) -> bool:
    """Return whether a word is a forename."""
    return fold(word) in _names()[0]


def _names_somebody(word: str) -> bool:
    forenames, surnames, words = _names()
    if len(word) > 3 and (word in forenames or (word[-1] == "s" and len(word) > 4 and word[:-1] in forenames)):
        return True
    if len(word) > 5 and (word[1:] in surnames or word[1:] in words):
        return True
    return len(word) > 4 and word in surnames
