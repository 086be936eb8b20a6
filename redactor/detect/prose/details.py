"""What people tell about themselves in passing: ages, birthdays, what they searched for, where they live, whom to ask for; prose only.

These rows have an automaton of their own: what they match may lie around or inside what the other tables match, and hides nothing from them.
"""

from __future__ import annotations

from functools import cache

from redactor.detect.rows import (
    ages,
    contact_rows,
    desk_rows,
    everyday_rows,
    formal_rows,
    forms,
    forms_abroad,
    names_abroad,
    passing_abroad,
    passing_rows,
    scripts_abroad,
    searches,
    told_rows,
    towns,
    travel_rows,
    turns,
    typed_rows,
    word_names,
)
from redactor.detect.scan import Scanner, search_from
from redactor.detect.search import automata
from redactor.detect.search.automata import Match
from redactor.types import Span


@cache
def scanner() -> Scanner:
    """Return the rows of this module, compiled."""
    return Scanner(ages.ROWS, searches.ROWS, towns.ROWS, names_abroad.ROWS, formal_rows.ROWS, forms.ROWS, forms_abroad.ROWS, told_rows.ROWS, everyday_rows.ROWS, passing_rows.ROWS, word_names.ROWS, scripts_abroad.ROWS, passing_abroad.ROWS, contact_rows.ROWS, desk_rows.ROWS, typed_rows.ROWS, travel_rows.ROWS, (turns.GATE,))


def gate(*, ascii_only: bool = False) -> Match:
    """Return a search that matches wherever `find` may find something in a text."""
    del ascii_only
    return scanner().first.merged


def find(text: str) -> list[Span]:
    """Return what people tell about themselves in `text`, in order."""
    data = text.encode("utf-8", "surrogatepass")
    return find_from(gate()(automata.unanchored(), data, 0, len(data))[0], text, data)


def find_from(first: tuple[int, int], text: str, data: bytes) -> list[Span]:
    """Return what `find` does; `data` are the bytes of `text`, `first` is where its gate matches."""
    rows = scanner()
    found = search_from(rows, rows.onward(data), first, text, data)
    return sorted({*found, *spoken}, key=lambda span: (span.start, span.end)) if (spoken := turns.names(text)) else found
