"""Text to pieces: what the network reads, and how a long text is cut into overlapping windows of it."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tokenizers import Encoding

SHAPES = 64
"""How the word of a piece is written (0 lower case or no letters, 1 Capitalised, 2 UPPER, 3 miXed), plus `LINE_START` where
it begins a line, plus `LISTED` times what the lexicon knows of it (1 a surname, 2 a forename, 3 both), plus `GLUED` where no blank
stands before it."""
LINE_START = 4
LISTED = 8
GLUED = 32
_SENTENCE_END = frozenset(".!?;")


class Lexicon(Protocol):
    """What is known of words: 1 a surname somewhere, 2 a forename, 3 both; a dictionary of `folded` words will do."""

    def get(self, word: str, default: int, /) -> int: ...


@dataclass(frozen=True, slots=True)
class Pieces:
    """The word pieces of one text, without the marks at the ends that a window adds.

    ``offsets`` are characters of the text; ``words`` numbers the word of each piece; ``breaks`` are the piece
    numbers at which a window may begin without tearing a sentence or line apart.
    """

    ids: list[int]
    offsets: list[tuple[int, int]]
    words: list[int]
    shapes: list[int]
    breaks: list[int]

    def __repr__(self) -> str:
        return f"Pieces({len(self.ids)} pieces)"


@dataclass(frozen=True, slots=True)
class Window:
    """Pieces ``start`` to ``end`` of a text; of these the ones from ``first`` to ``last`` are taken from this window."""

    start: int
    end: int
    first: int
    last: int


def case_of(word: str) -> int:
    """Say how a word is written: 0 lower case or no letters, 1 Capitalised, 2 UPPER, 3 miXed."""
    if word.islower() or not word[:1]:
        return 0
    if word.isupper():
        return 1 if len(word) == 1 else 2
    if word[0].isupper() and word[1:].islower():
        return 1
    return 3 if any(c.isupper() for c in word) else 0


def folded(word: str) -> str:
    """Write a word as the lexicon does: lower case, no accents, as the encoder's own tokenizer sees it."""
    word = word.lower()
    if word.isascii():
        return word
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def pieces_of(text: str, encoding: Encoding, lexicon: Lexicon) -> Pieces:
    """Take pieces, words, shapes and possible window starts of a text from its encoding, made without special marks."""
    ids, offsets = encoding.ids, encoding.offsets
    words: list[int] = [-1 if w is None else w for w in encoding.word_ids]
    shapes: list[int] = []
    breaks: list[int] = []
    last_word, last_end, shape = -2, 0, 0
    for at, word in enumerate(words):
        start, end = offsets[at]
        if word != last_word:
            stop = at + 1
            while stop < len(words) and words[stop] == word:
                stop += 1
            written = text[start : offsets[stop - 1][1]]
            shape = case_of(written) + LISTED * lexicon.get(folded(written), 0)
            gap = text[last_end:start]
            if at == 0 or "\n" in gap:
                shape += LINE_START
                breaks.append(at)
            elif not gap:
                shape += GLUED
            elif text[last_end - 1] in _SENTENCE_END:
                breaks.append(at)
            last_word = word
        shapes.append(shape)
        last_end = end
    return Pieces(ids, offsets, words, shapes, breaks)


def tell(pieces: Pieces, found: Sequence[tuple[int, int, int]]) -> None:
    """Add to the shapes of pieces what was found in their text: `SHAPES` times the number of its kind (start, end and number of each)."""
    ends = [end for _, end in pieces.offsets]
    for start, end, number in found:
        at = bisect_right(ends, start)
        while at < len(ends) and pieces.offsets[at][0] < end:
            pieces.shapes[at] = pieces.shapes[at] % SHAPES + SHAPES * number
            at += 1


def words_of(pieces: Pieces) -> list[tuple[int, int, int, int]]:
    """Give the words of a text: start and end in characters, the first piece of each and the one behind its last."""
    words: list[tuple[int, int, int, int]] = []
    at, many = 0, len(pieces.ids)
    while at < many:
        end = at + 1
        while end < many and pieces.words[end] == pieces.words[at]:
            end += 1
        words.append((pieces.offsets[at][0], pieces.offsets[end - 1][1], at, end))
        at = end
    return words


def windows_of(pieces: Pieces, *, size: int, overlap: int) -> Iterator[Window]:
    """Cut a text into windows of at most ``size`` pieces that share about ``overlap`` pieces with their neighbours.

    Windows begin and end at line or sentence ends where there is one within reach, otherwise between words, and inside
    a word only if it alone is longer than a window. Every piece belongs to exactly one window's ``first`` to ``last``:
    in the shared part, each window gives the half that is farther from its own edge.
    """
    if overlap * 4 > size:
        raise ValueError("overlap must be at most a quarter of size")
    total = len(pieces.ids)
    start = first = 0
    while total:
        if total - start <= size:
            yield Window(start, total, first, total)
            return
        end = _cut(pieces, low=start + size // 2, high=start + size)
        following = _cut(pieces, low=max(start + 1, end - 2 * overlap), high=max(start + 1, end - overlap // 2))
        middle = min(max(_middle(pieces, following, end), first + 1), end)
        yield Window(start, end, first, middle)
        start, first = following, middle


def _middle(pieces: Pieces, low: int, high: int) -> int:
    """Find the word start nearest below the middle of the shared part, else its end."""
    at = _between_words(pieces, (low + high) // 2, low=low, high=high)
    return at if pieces.words[at] != pieces.words[at - 1] else high


def _cut(pieces: Pieces, *, low: int, high: int) -> int:
    """Find the last break in (low, high], else the last place between two words there, else ``high``."""
    at = bisect_right(pieces.breaks, high)
    if at and pieces.breaks[at - 1] > low:
        return pieces.breaks[at - 1]
    return _between_words(pieces, high, low=low, high=high)


def _between_words(pieces: Pieces, wish: int, *, low: int, high: int) -> int:
    """Move ``wish`` back to the nearest word start above ``low``; keep it where there is none."""
    at = min(wish, high)
    while at > low:
        if pieces.words[at] != pieces.words[at - 1]:
            return at
        at -= 1
    return min(wish, high)
