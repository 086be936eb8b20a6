"""A person's name in parts, and how much support a part of it needs: titles, particles, words that are names too, other spellings."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from redactor import packaged, regex
from redactor.detect.words.folding import fold, is_cjk

#: How much support a literal needs in the text before it counts.
#: ANY: none. WORD: it is an ordinary word too. PROPER: a capital proves nothing either, or it is very short.
ANY, WORD, PROPER = 0, 1, 2
#: A part of a name shorter than this never stands alone without support (CJK: 2).
MIN_PART = 3
MIN_BUILT = 4
TITLES = frozenset(
    fold(title)
    for title in
    "mr mrs ms miss mx dr prof professor sir madam herr frau hr fr sr sra srta señor señora don doña m mme mlle monsieur madame "
    "dott dott.ssa ing dipl dipl-ing mag rev capt lt sgt".split()
)
SUFFIXES = frozenset("jr sr ii iii iv phd md esq mba cpa".split())
PARTICLES = frozenset(
    "van von de da do dos das del della di du la le les der den dem zu zum zur ter ten te bin ibn bint al el ben abu af av y e i".split()
)
_BRACKETED = regex.compile(r"\([^()]*\)|\[[^\[\]]*\]|<[^<>]*>|\"[^\"]*\"")
_NAME_WORD = regex.compile(r"[^\W\d_](?:[^\W\d_]|['’ʼ·]|-(?=[^\W\d_]))*\.?")


@cache
def words() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Return (ordinary words, proper words, built collisions) of known_words.toml, folded."""
    table = tomllib.loads(packaged.text("redactor.detect.identities", "known_words.toml"))
    ordinary, foreign, proper, built = (frozenset(map(fold, table[name].split())) for name in ("words", "foreign", "proper", "built"))
    return ordinary | foreign, proper, built


def are_words(parts: Iterable[str]) -> bool:
    """Say whether every folded part of a name is an ordinary word too (`will`, `grant`)."""
    ordinary = words()[0]
    return all(part in ordinary for part in parts)


def need(literal: str) -> int:
    """Return the support a folded name part needs."""
    ordinary, proper, _ = words()
    short = 2 if is_cjk(literal[:1] or " ") else MIN_PART
    if len(literal) < short or literal in proper:
        return PROPER
    return WORD if literal in ordinary else ANY


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name in parts, folded: `given` in order, `family` the words of the surname."""

    given: tuple[str, ...]
    family: tuple[str, ...]

    def __repr__(self) -> str:
        return f"Name({len(self.given)} given, {len(self.family)} family)"


@lru_cache(maxsize=4096)
def parse_name(value: str) -> Name:
    """Split a display name: titles, suffixes and bracketed remarks dropped, `Surname, Given` turned round."""
    value = _BRACKETED.sub(" ", value)
    before, comma, after = value.partition(",")
    turned = bool(comma) and bool(after.strip()) and not _all_suffixes(after)
    words_of = [_words(after if turned else before), _words(before)] if turned else [_words(before)]
    if turned:
        return Name(tuple(w for w in words_of[0] if w not in PARTICLES), tuple(words_of[1]))
    parts = words_of[0]
    if len(parts) < 2:  # noqa: PLR2004
        return Name(tuple(parts), ())
    start = len(parts) - 1
    while start > 1 and parts[start - 1] in PARTICLES:
        start -= 1
    return Name(tuple(parts[:start]), tuple(parts[start:]))


def _folded(value: str) -> list[str]:
    return [fold(match.group().strip(".'’ʼ")) for match in _NAME_WORD.finditer(_BRACKETED.sub(" ", value))]


def spelled(value: str) -> list[str]:
    """Return the words of a name that are written out, folded, without titles."""
    return [word for word in _folded(value) if len(word) > 1 and word not in TITLES]


def is_short_for(value: str, name: Name) -> bool:
    """Say whether `value` names the person `name` with words left out, as initials, or with initials that are not in it.

    A word must be one of the name's own; an initial must begin a part that is not written out, unless the given name and the surname are.
    """
    if not name.given or not name.family:
        return False
    found = _folded(value)
    spelled = [word for word in found if len(word) > 1 and word not in TITLES]
    if not spelled or not set(spelled) <= {*name.given, *name.family}:
        return False
    if name.given[0] in spelled and set(spelled) & set(name.family):
        return True
    initials = [word for word in found if len(word) == 1]
    left = [word[0] for word in (*name.given, *name.family) if word not in spelled]
    return (bool(initials) or bool(set(spelled) & set(name.family))) and all(initial in left for initial in initials)


def _all_suffixes(text: str) -> bool:
    found = _words(text, keep_suffixes=True)
    return bool(found) and all(word in SUFFIXES for word in found)


def _words(text: str, *, keep_suffixes: bool = False) -> list[str]:
    found = [fold(m.group().strip(".'’ʼ")) for m in _NAME_WORD.finditer(text)]
    found = [word for word in found if word and word not in TITLES]
    while not keep_suffixes and len(found) > 2 and found[-1] in SUFFIXES:  # noqa: PLR2004
        found.pop()
    return found


_SPELLED_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "oe", "å": "aa", "æ": "ae", "œ": "oe", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "Ø": "Oe", "Å": "Aa", "Æ": "Ae"})
DIGRAPH = regex.compile("ae|oe|ue|aa|ss", re.IGNORECASE)
#: A digraph and the folded letter that it stands for (`fold` takes the dots off `ü`).
_LETTERS = {"ae": "a", "oe": "o", "ue": "u", "aa": "a", "ss": "ß"}


def umlauts(parts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(DIGRAPH.sub(lambda found: _LETTERS[found[0].lower()], part) if len(part) > MIN_BUILT else part for part in parts)


def transliterated(value: str) -> Iterator[str]:
    """Yield a name with its umlauts spelled out, or with what may be spelled-out umlauts as letters (`Müller`, `Mueller`)."""
    spelled = value.translate(_SPELLED_OUT)
    if spelled != value:
        yield spelled
    elif value.isascii() and DIGRAPH.search(value):
        yield " ".join(umlauts(tuple(value.split(" "))))


def unspaced(value: str) -> Iterator[Name]:
    """Yield surname and given name of a Chinese, Japanese or Korean name written without a space: the last two characters are given."""
    if 3 <= len(value) <= 4 and all(map(is_cjk, value)):  # noqa: PLR2004
        yield Name((value[-2:],), (value[:-2],))
