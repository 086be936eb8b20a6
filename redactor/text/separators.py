"""What parts labels from values and speakers from what they say: ` - `, a colon with no blank behind it or a tab, an equals sign behind the word.

`Serial - 5CG1234XYZ`, `Ines – hi, my code is 4471`, `Name:Anna Berg`, `City= Leeds`. A text whose lines are written so is seen as it is
and with `: ` in their place, so that whoever reads labels and speakers need not know of every sign for it.
"""

from __future__ import annotations

from collections import Counter

from redactor import regex
from redactor.text.view import View, from_pieces

#: A label or a speaker: words that begin with a letter, perhaps with a time before and something in brackets behind.
_LABEL = r"(?:[\[(]?(?:\d[\d./-]{5,9},? )?\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[AaPp]\.?[Mm]\.?)?[\])]?[ \t]+)?[^\W\d_](?:[^\n:=–—\-\[\]{}<>;|\"\\]|-(?! )){0,38}?(?:[ ]?[\[(]\d{1,2}[:.]\d\d[^\n()\[\]]{0,12}[\])])?"
_LINE = regex.compile(
    rf"(?m)^[ \t]{{0,8}}{_LABEL}(?:(?P<dash>[ \t]{{1,3}}[-–—][ \t]+)|(?P<close>[ ]?:(?![^\s:]*:[^\s:]|[/\\]))|(?P<tab>[ ]?:\t[ \t]*)|(?P<equals>(?<=[^ \t])=[ \t]+))(?=\S)"
)
#: So many lines, and so many in a hundred of all that say something, are written with a sign.
_LEAST, _SHARE = 2, 50
_CLOSE = regex.compile(r"(?:[^\W\d_]|[\])])[ ]?:[^\s:/\\]")


def may_be(text: str) -> bool:
    """Say whether lines of a text may be written so."""
    return "\n" in text and bool(_signs(text))


def _signs(text: str) -> list[str]:
    """Return the signs that stand often enough in a text, wherever."""
    signs = [sign for sign, written in (("tab", (":\t",)), ("equals", ("= ",)), ("dash", (" - ", " – ", " — "))) if sum(map(text.count, written)) >= _LEAST]
    if text.count(":") - text.count(": ") - text.count(":\n") >= _LEAST and len(_CLOSE.findall(text)) >= _LEAST:
        signs.append("close")
    return signs


def view(text: str) -> View | None:
    """Return `text` with `: ` for those of the signs that many of its lines are written with, None when there are none."""
    if not may_be(text):
        return None
    found = [(match, match.lastgroup or "") for match in _LINE.finditer(text)]
    many = Counter(sign for _, sign in found)
    lines = sum(1 for line in text.split("\n") if line.strip())
    pieces = [(*match.span(sign), ": ") for match, sign in found if many[sign] >= _LEAST and many[sign] * 100 >= lines * _SHARE]
    return from_pieces("separators", text, pieces) if pieces else None
