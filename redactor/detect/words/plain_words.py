"""Words that programs and people say (`production`, `webserver`, `butter`), as against somebody's account."""

from __future__ import annotations

from functools import cache, lru_cache

from redactor import packaged

#: Letters of a word inside a longer one, at least, of both together, and of the longer of them.
_PART, _BOTH, _LONGER = 3, 7, 5
_TABLES = ("plain_words.txt", "common_words.txt")


def _read(*names: str) -> frozenset[str]:
    """Return the words of some tables; a line that begins with `#` is a remark."""
    lines = (line for name in names for line in packaged.text("redactor.detect.words", name).splitlines())
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


@cache
def _words() -> frozenset[str]:
    return _read(*_TABLES)


def is_known(word: str) -> bool:
    """Return whether a word in small letters is an ordinary one."""
    return word in _words()


@cache
def _common() -> frozenset[str]:
    return _read("common_words.txt")


def is_common(word: str) -> bool:
    """Return whether a word in small letters is one that support says every day, which no account can be told from."""
    return word in _common()


@cache
def _said() -> frozenset[str]:
    return _read("said_words.txt")


def is_said(word: str) -> bool:
    """Return whether a word in small letters is one that people say and programs do not, nor is anybody called so (`pregnant`, `abroad`)."""
    return word in _said()


#: Letters of the longest word that may be made of two.
_LONGEST = 64


@lru_cache(maxsize=4096)
def is_plain(word: str) -> bool:
    """Return whether a word in small letters is an ordinary one, or made of two of them."""
    known = _words()
    if word in known:
        return True
    return _BOTH <= len(word) <= _LONGEST and any(
        word[:at] in known and word[at:] in known and max(at, len(word) - at) >= _LONGER for at in range(_PART, len(word) - _PART + 1)
    )
