r"""What stands before lines and is no part of what they say: bullets and numbers of lists, quote marks, the sides of boxes and of tables of one column.

`- Serial: 5CG1234XYZ`, `1) Anna Berg`, `> > Hello Anna,`, `│ Password: … │`. A text is seen as it is and without its margins, so that
whoever asks what begins or ends a line need not know of them.
"""

from __future__ import annotations

import re
from collections import Counter

from redactor import regex
from redactor.text.view import View, from_pieces

_BULLETS = "-*•‣◦▪■●○·–—"
_SIDES = "|│║┃"
#: A number is taken away before a label only: steps of instructions ask and answer nothing.
_LINE = regex.compile(
    rf"(?m)^[ \t]{{0,16}}(?:(?P<quote>>(?:[ \t]?>)*)[ \t]{{0,8}})?"
    rf"(?:(?P<sign>[{_BULLETS}])[ \t]+(?=\S)|(?P<number>\d{{1,2}}[.)])[ \t]+(?=[^\s:][^\n:]{{1,40}}:[ \t])|(?P<side>[{_SIDES}])(?:[ \t]|(?=\r|$)))?"
)
#: A necessary condition: a line behind another begins so.
_MAY = regex.compile(rf"\n[ \t]{{0,16}}(?:>|[{_BULLETS}][ \t]|\d{{1,2}}[.)][ \t]|[{_SIDES}])")
#: So many lines make a margin of what they begin with; a single one may be a sign of anything.
_LEAST = 2
#: The right side of a box, and a side that parts two cells.
_RIGHT = regex.compile(rf"[ \t]*[{_SIDES}][ \t\r]*\Z")
_INSIDE = regex.compile(rf"[{_SIDES}]")


#: The blanks before each line that says anything; programs indent by tabs what belongs to a line above.
_INDENT = regex.compile(r"(?m)^ *(?=\S|\t)")


def may_be(text: str) -> bool:
    """Say whether lines of a text may have a margin."""
    return _MAY.search(text) is not None or (text[:1] == " " and "\n" in text)


def view(text: str) -> View | None:
    """Return `text` without its margins as a view, None when it has none."""
    if not may_be(text):
        return None
    lines = [(found, kinds) for found in _LINE.finditer(text) if (kinds := _kinds(text, found))]
    many = {kind for kind, count in Counter(kind for _, kinds in lines for kind in kinds).items() if count >= _LEAST}
    pieces: list[tuple[int, int, str]] = []
    for found, kinds in lines:
        if many.issuperset(kinds):
            pieces.append((found.start(), found.end(), ""))
            if "side" in kinds and (side := _right_side(text, found.end())) is not None:
                pieces.append((*side, ""))
    if text[:1] == " ":
        pieces += _indented(text, {start for start, _, _ in pieces})
        pieces.sort()
    return from_pieces("margins", text, pieces) if pieces else None


def _kinds(text: str, found: re.Match[str]) -> tuple[str, ...]:
    """Return what a line begins with, by kind: nothing where it is a row of several cells."""
    quote = ("quote",) if found["quote"] else ()
    if found["side"]:
        first, last = found.end(), _end(text, found.end())
        side = _right_side(text, first)
        return () if _INSIDE.search(text, first, last if side is None else side[0]) else (*quote, "side")
    sign = "number" if found["number"] else found["sign"]
    return (*quote, sign) if sign else quote


def _right_side(text: str, start: int) -> tuple[int, int] | None:
    """Return the right side of a box on the line that goes on at `start`, with the blanks before it."""
    found = _RIGHT.search(text, start, _end(text, start))
    return found.span() if found else None


def _indented(text: str, others: set[int]) -> list[tuple[int, int, str]]:
    """Return the blanks that all lines of a text begin with, but for those of lines with a margin of their own."""
    lines = list(_INDENT.finditer(text))
    shared = min(found.end() - found.start() for found in lines) if lines else 0
    return [(found.start(), found.start() + shared, "") for found in lines if found.start() not in others] if shared else []


def _end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end
