"""Parts of a long text that are cut where nothing is cut through: at a blank between words without digits."""

from __future__ import annotations

#: How far a part is widened to such a blank, in characters.
MAX_WIDENING = 2048


def widened_back(text: str, start: int) -> int:
    """Return where a part that begins at `start` is to begin."""
    for at in range(start, max(0, start - MAX_WIDENING), -1):
        if _is_gap(text, at):
            return at
    return max(0, start - MAX_WIDENING)


def widened_on(text: str, end: int) -> int:
    """Return where a part that ends at `end` is to end."""
    for at in range(end, min(len(text), end + MAX_WIDENING)):
        if _is_gap(text, at):
            return at
    return min(len(text), end + MAX_WIDENING)


def _is_gap(text: str, at: int) -> bool:
    """Say whether there is a blank at a place of a text, and words that end and begin with letters around it."""
    return text[at].isspace() and text[at - 1 : at].isalpha() and text[at + 1 : at + 2].isalpha()
