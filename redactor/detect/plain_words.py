"""Words that programs say (`production`, `webserver`), as against somebody's account."""

from __future__ import annotations

from functools import cache, lru_cache
from importlib.resources import files

#: Letters of a word inside a longer one, at least, and of both together.
_PART, _BOTH = 3, 7


@cache
def _words() -> frozenset[str]:
    text = (files("redactor.detect") / "plain_words.txt").read_text("utf-8")
    return frozenset(word for line in text.splitlines() if not line.startswith("#") for word in line.split())


@lru_cache(maxsize=4096)
def is_plain(word: str) -> bool:
    """Return whether a word in small letters is one of programs, or made of two of them."""
    known = _words()
    if word in known:
        return True
    return len(word) >= _BOTH and any(word[:at] in known and word[at:] in known for at in range(_PART, len(word) - _PART + 1))
