"""Length-preserving folding: upper and lower case, accents, full width and look-alike letters compare equal.

Every character folds to exactly one character, so offsets in the folded text are offsets in the text. Characters that
vanish (zero-width, combining marks) are not handled here but by the decoded views in text/unicode.py.
"""

from __future__ import annotations

import unicodedata

#: Cyrillic and Greek letters (lower case) and the Latin letter that one of their cases is drawn like
#: (Unicode Technical Standard 39, confusables.txt, single-letter entries).
LOOKALIKES = dict(
    zip(
        "авекмнорстухіѕјԁһԛԝүзαβεικνορτυχγωӏ",
        "abekmhopctyxisjdhqwyzabeikvoptuxywl",
        strict=True,
    )
)

#: Letters of their own that count as one ASCII letter (Unicode has no decomposition for their strokes).
STROKES = {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "ħ": "h", "ŧ": "t"}


def fold_character(character: str) -> str:
    """Return the one character that `character` compares as: lower case, no accent, ASCII where it looks like ASCII."""
    folded = "".join(
        c for c in unicodedata.normalize("NFKD", character.casefold()) if not unicodedata.combining(c)
    )
    if len(folded) != 1:
        folded = character.lower() if len(character.lower()) == 1 else character
    return LOOKALIKES.get(folded) or STROKES.get(folded, folded)


class _Table(dict[int, int]):
    """A str.translate table that fills itself; at most one entry for each code point."""

    def __missing__(self, code: int) -> int:
        folded = self[code] = ord(fold_character(chr(code)))
        return folded


_TABLE = _Table(
    {ord(c): ord("'") for c in "\u2018\u2019\u02bc\u0060\u00b4"}
    | {ord(c): ord("-") for c in "\u2010\u2011\u2012\u2013\u2212"}
)


def fold(text: str) -> str:
    """Return `text` folded character by character; the result has the same length."""
    return text.lower() if text.isascii() else text.translate(_TABLE)


#: The ASCII bytes that are no letter or digit.
_SIGNS = bytes(code for code in range(128) if not chr(code).isalnum())


def compact(text: str) -> str:
    """Return the folded letters and digits of `text` alone; digits of other scripts become ASCII."""
    if text.isascii():
        if text.isalnum():
            return text.lower()
        return text.lower().encode("ascii").translate(None, _SIGNS).decode("ascii")
    return "".join([str(int(c)) if c.isdecimal() else c for c in fold(text) if c.isalnum()])


def is_cjk(character: str) -> bool:
    """Say whether a character belongs to a script that writes words without spaces (Han, kana, hangul, Thai)."""
    code = ord(character)
    return (
        0x2E80 <= code <= 0x9FFF
        or 0xAC00 <= code <= 0xD7AF
        or 0x0E00 <= code <= 0x0E7F
        or 0xF900 <= code <= 0xFAFF
        or 0x20000 <= code <= 0x3FFFF
    )  # noqa: E501, PLR2004
