"""What stands right before what was found, and whether a word is an ordinary one of support."""

from __future__ import annotations

from functools import cache

from redactor import packaged
from redactor.detect.words import forenames
from redactor.types import Span


@cache
def words() -> frozenset[str]:
    """Return the table of ordinary words."""
    text = packaged.text("redactor.detect.words", "common_words.txt")
    return frozenset(word for line in text.splitlines() if not line.startswith("#") for word in line.split())


def is_word(value: str) -> bool:
    """Return whether a word is an ordinary one of support, in one of its forms."""
    word = value.casefold()
    if not word.isalpha() or not word.isascii():
        return False
    known = words()
    return word in known or (not is_given(word) and any(word.endswith(end) and word[: -len(end)] in known for end in ("s", "es", "ed", "ing", "ly", "er", "ers")))


def is_given(word: str) -> bool:
    """Say whether a word is a forename that only ends as a form of another does (`Dieter`, `Rainer`)."""
    return any(word in names for names in forenames.known())


def before(text: str, span: Span, reach: int = 32) -> str:
    """Return what stands before a span in its line, up to `reach` characters."""
    line = text.rfind("\n", 0, span.start) + 1
    return text[max(line, span.start - reach) : span.start]


def line_around(text: str, start: int, end: int, reach: int) -> tuple[int, int]:
    """Return where the line around a place begins and ends; of a long one up to `reach` characters on either side."""
    most = min(len(text), end + reach)
    last = text.find("\n", end, most)
    return max(text.rfind("\n", 0, start) + 1, start - reach), most if last < 0 else last
