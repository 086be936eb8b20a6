"""What words that stand as keys and labels before values say of them, in some fifty languages: a customer's, an order's, a number (cues.txt)."""

from __future__ import annotations

from functools import cache, lru_cache

from redactor import packaged
from redactor.detect.words.folding import fold

#: Letters of the shortest word that is known inside a longer one.
LEAST = 4
#: And of scripts in which one sign is a syllable or a word, from this sign on.
_EAST, _LEAST_EAST = "\u3040", 2


@cache
def table() -> dict[str, str]:
    """Return the kinds of each word, letters in order."""
    kinds: dict[str, str] = {}
    for line in packaged.text("redactor.detect.line_values", "cues.txt").splitlines():
        if line and not line.startswith("#"):
            kind, _, words = line.partition(":")
            for word in words.split():
                plain = fold(word)
                if kind[0] not in kinds.get(plain, ""):
                    kinds[plain] = "".join(sorted({*kinds.get(plain, ""), kind[0]}))
    return kinds


@lru_cache(maxsize=1 << 14)
def kind(plain: str) -> str:
    """Return the kinds of a word in small letters without accents: of itself, else of the longest words it begins and ends with; nothing where it has none."""
    known = table()
    if plain in known:
        return known[plain]
    least = LEAST if plain < _EAST else _LEAST_EAST
    first = next((known[plain[:end]] for end in range(len(plain) - 1, least - 1, -1) if plain[:end] in known), "")
    last = next((known[plain[start:]] for start in range(1, len(plain) - 1) if plain[start:] in known), "")
    return f"{first}+{last}" if first and last else f"{first}+" if first else f"+{last}" if last and len(plain) > least else ""
