"""Names that somebody spells: `W, A, U, T, H, E, L, E, T`, `M-C capital I-L-H-E-N-N-Y`, `P as in Papa, R, Z, E, M`.

Letters that make a name which was found in the text are that name; others are one where they are said to be spelled.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from redactor import regex
from redactor.detect.search import automata
from redactor.detect.words.folding import fold
from redactor.types import Span

_SCORE = 0.8
#: What a letter is said to be that stands twice, or is a large one, and what says of which word it is one.
_DOUBLE = "double|doppel|deux|doble|doppia"
_SAID_TO_BE = f"{_DOUBLE}|capital|big|groß|grand|majuscule|mayúscula|maiuscola"
_AS_IN = "as in|for|like|wie|comme|como|come|jak|jako|som|zoals|de"
#: A letter, with the word that it is told by, or said to be a large or a double one.
_LETTER = rf"(?:(?i:{_SAID_TO_BE})[ -])?[^\W\d_](?:[ ](?i:{_AS_IN})[ ][^\W\d_]{{3,14}})?"
_RUN = regex.compile(rf"(?<![\w'’.-]){_LETTER}(?:(?:,[ ]?|[ ]?[-–.][ ]?|[ ]?…[ ]?|[ ]){_LETTER}){{2,24}}(?![\w'’]|-\w)")
#: What every run has: two letters that stand alone, in RE2's syntax, whose search takes a tenth of the time.
_GATE = (
    rf"(?:^|[^\pL\pN_])\pL(?: (?i:{_AS_IN}) [\pL\pN]{{3,14}})?(?:, ?| ?[-–.] ?| ?… ?| )"
    rf"(?:(?i:{_SAID_TO_BE})[ -])?\pL(?:$|[^\pL\pN_])"
)
_gate = automata.gate(lambda: _GATE)
#: Who spells in small letters and goes on: `h o d y I think`.
_I = re.compile(r"[a-z] I\Z")
_ALONE = re.compile(r"(?<![^\W_])([^\W\d_])(?![^\W_])")
_TWICE = re.compile(rf"\b(?:{_DOUBLE})[ -]([^\W\d_])\b", re.IGNORECASE)
_TOLD_BY = re.compile(rf"[ ](?:{_AS_IN})[ ][^\W\d_]{{3,14}}", re.IGNORECASE)
#: What is said of a name that is spelled, before it or behind it.
_SAID = regex.compile(r"(?:spel[lt]|buchstab|deletre|épel|epel|s['’]écrit|se escribe|si scrive|scandit|soletr|literuj|hláskuj|bokstaver|stavas|staves|escrit|(?:sur|last|first|fore|family)[ -]?name|nachname|familienname|apellido|cognome|sobrenome|achternaam|nazwisko|příjmení|efternamn|sukunimi|nom de famille)", re.IGNORECASE)
_NEAR, _LEAST, _LEAST_SAID = 48, 3, 4
_WORD = re.compile(r"[^\W\d_]+")
_ALPHABET = "abcdefghijklmnopqrstuvwxyz"


def find(text: str, spans: Iterable[Span]) -> list[Span]:
    """Return the names that are spelled in a text in which `spans` were found."""
    found: list[Span] = []
    if not automata.admits(_gate(), text.encode("utf-8", "replace")):
        return found
    names: set[str] | None = None
    for run in _RUN.finditer(text):
        end = run.end() - 2 if _I.search(run[0]) else run.end()
        word = _word(text[run.start() : end])
        if len(word) < _LEAST or word in _ALPHABET or len(set(word)) == 1:
            continue
        if names is None:
            names = {fold(part) for span in spans if span.entity in _NAMED for part in _WORD.findall(text[span.start : span.end])}
        if word in names or (len(word) > _LEAST and any(name.startswith(word) or word.startswith(name) for name in names if len(name) > _LEAST)) or (len(word) >= _LEAST_SAID and _SAID.search(text, max(0, run.start() - _NEAR), end + _NEAR)):
            found.append(Span(run.start(), end, "PERSON", _SCORE, "context:spelled"))
    return found


_NAMED = frozenset(("PERSON", "EMAIL_ADDRESS", "USERNAME"))


def _word(run: str) -> str:
    """Return the word that letters make, in small letters."""
    return fold("".join(_ALONE.findall(_TWICE.sub(r"\1-\1", _TOLD_BY.sub("", run)))))
