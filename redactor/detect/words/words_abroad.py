"""Words of other languages: what the names model, which reads English, takes for names there, and is said by everybody.

`Empfang`, `Créneau`, `Ajustes`, `angelegt`: words that the table (`words_abroad.txt`) has, and that nobody is called. A span of which every
word is one of them is no person, town, street, account or password of the model's; in what rows find, it is a greeting or a form's word.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from redactor import regex
from redactor.detect.words import plain_words
from redactor.types import Span

_WORD = regex.compile(r"[^\W\d_]+")
#: What else a span may hold beside words: then it is a number, a street or a code.
_CODED = regex.compile(r"[\d@_#/\\]")
#: Entities of the names model in which plain words are none, and those that a word alone may be.
_NAMED = frozenset(("PERSON", "LOCATION", "POSTAL_ADDRESS"))
_SAID = frozenset(("USERNAME", "HOSTNAME", "PASSWORD", "SSID"))
#: Rows that take one to three words for a name by what stands before or behind them.
_BY_PLACE = frozenset(
    "context:titled context:titled_abroad context:greeting context:signature context:signature_inline context:signed_from context:answers context:says_lower context:display_name context:person_reply label:person label:person_weak"
    .split()
)


#: What stands in names and sentences alike.
_PARTICLES = frozenset("van von de del della di da do du des der den la le el al zu zur dos das af av las los".split())


@cache
def table() -> tuple[frozenset[str], frozenset[str]]:
    """Return the words that nobody is called, and those that are words in small letters only."""
    text = (files("redactor.detect.words") / "words_abroad.txt").read_text("utf-8")
    anyhow, _, small = "\n".join(line for line in text.splitlines() if not line.startswith("#")).partition("\nsmall\n")
    return frozenset(anyhow.split()), frozenset(small.split())


def is_word(word: str) -> bool:
    """Return whether a word is one of the table."""
    anyhow, small = table()
    return word.casefold() in anyhow or word in small


def are_words(value: str) -> bool:
    """Return whether every word of a value is one of the table, and it holds nothing else."""
    words = [word for word in _WORD.findall(value) if word not in _PARTICLES]
    if not words or _CODED.search(value) or not any(map(is_word, words)):
        return False
    return all(is_word(word) or (len(words) > 1 and plain_words.is_plain(word.casefold())) for word in words)


def may_be_said(entity: str, detector: str) -> bool:
    """Return whether `is_said` can say yes of what a detector found."""
    return detector == "model:names" or (entity == "PERSON" and detector in _BY_PLACE)


def is_said(text: str, span: Span) -> bool:
    """Return whether a span that the model or a row found by its place is made of such words alone."""
    if span.detector == "model:names":
        if span.entity in _NAMED:
            return are_words(text[span.start : span.end])
        return span.entity in _SAID and span.score < 1 and text[span.start : span.end].isalpha() and are_words(text[span.start : span.end])
    return span.entity == "PERSON" and span.detector in _BY_PLACE and are_words(text[span.start : span.end])
