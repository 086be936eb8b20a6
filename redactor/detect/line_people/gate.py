"""Where in a block of a log two words stand side by side as names do, or one does in a script of its own: what the tagger is asked about.

One search of RE2 over the block; words that everybody says are none.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from redactor import regex
from redactor.detect.line_people import cues
from redactor.detect.search import automata

_CAP, _CAP4, _UP, _UP4 = r"\p{Lu}\p{Ll}+", r"\p{Lu}\p{Ll}{3,}", r"\p{Lu}{2,}", r"\p{Lu}{4,}"
#: A name goes on behind these.
_PARTICLES = r"(?:de|del|della|di|da|dos|do|van|von|der|den|ten|ter|zu|el|al|bin|binti|ibn|la|le|y|e)"
_INITIAL = r"\p{Lu}\.?"
_SIGNS = r"(?:, ?|[ ^/-]|\. )"
_LONG = rf"(?:{_CAP4}|{_UP4})"
_ANY = rf"(?:{_CAP}|{_UP}|{_INITIAL})"
_PAIR = rf"{_LONG}{_SIGNS}{_ANY}|(?:{_CAP}|{_UP}){_SIGNS}{_LONG}|\p{{Lu}}(?:\. ?| ){_LONG}|(?:{_CAP}|{_UP}) (?:{_PARTICLES} ){{1,2}}(?:{_CAP}|{_UP})"
#: A word behind one that announces people.
_CALLED = rf"(?i:{'|'.join(sorted(word for word in cues.TITLES | cues.ROLES if len(word) > 1))})(?:[\"']? ?[:=>|] ?[\"']?|\.? |_|-)(?:\p{{Lu}}\p{{Ll}}{{2,}}|\p{{Lu}}{{3,}})"
#: A word alone in quotes, or behind a sign of equality.
_ALONE = rf"=[\"']?{_LONG}|[\"']{_LONG}[\"']"
#: Scripts without capitals: a word of them, no sentence.
_SCRIPTS = r"\p{Hangul}{2,5}|[\p{Han}々]{2,4}(?:[ \x{3000}・][\p{Han}\p{Hiragana}\p{Katakana}]{1,4})?|[\p{Arabic}]{3,}(?: [\p{Arabic}]{2,}){0,3}|[\p{Hebrew}]{2,}|[\p{Devanagari}\p{Bengali}]{3,}|[\p{Tamil}\p{Telugu}\p{Gujarati}\p{Gurmukhi}\p{Kannada}\p{Malayalam}]{3,}|[\p{Katakana}ー・]{3,}|[\p{Thai}]{3,}"
_PATTERN = rf"(?:^|[^\p{{L}}\p{{N}}_\x{{300}}-\x{{36f}}])(?:{_PAIR}|{_SCRIPTS}|{_CALLED})(?:[^\p{{L}}\p{{N}}_]|$)|(?:{_ALONE})(?:[^\p{{L}}\p{{N}}_]|$)"

#: Bytes for the states of the search: with fewer it reads a hundred times as slowly.
_MAX_MEM = 64 << 20


@cache
def _search(ascii_only: bool) -> automata.Match:  # noqa: FBT001 - kept by it
    return automata.search(f"(?m:{_PATTERN})", max_mem=_MAX_MEM, ascii_only=ascii_only)


@lru_cache(maxsize=1 << 14)
def _first(region: bytes) -> int:
    """Return where among words side by side, in bytes, the first one stands that nobody says or that people are called by; -1 where none does."""
    from redactor.detect.line_people import features  # most lines of programs never get here

    text = region.decode("utf-8", "replace")
    for found in features.WORD.finditer(text):
        _, shape, lists, candidate = features.described(found[0])
        if candidate and shape not in ("M", "I") and (not _SAID.intersection(lists) or "A" in lists or "F" in lists):
            return len(text[: found.start()].encode())
    return -1


_SAID = frozenset("kpmwdv")

#: What each match has, and more: asked first of small blocks, so that a process that reads one line need not wait for the search.
_ROUGH = regex.compile(rf"[^\x00-\x7f]|(?<![A-Za-z])[A-Z][A-Za-z]*(?:\.?[ ,^/.-]{{1,2}}| (?:{_PARTICLES} ){{1,2}})[A-Z]|[=\"'][\"']?[A-Z]")
_ANNOUNCED = regex.compile(r"([A-Za-z]+)(?=[\"'.:=>| _-]{1,4}[A-Z])")
SMALL = 1 << 10


def _may_match(text: str) -> bool:
    """Return whether the search may match in a small block."""
    return _ROUGH.search(text) is not None or any(cues.kind(before[1].lower()) for before in _ANNOUNCED.finditer(text))


def places(data: bytes) -> Iterator[int]:
    """Yield where in a block words stand that may be a name, in bytes and in order."""
    if len(data) < SMALL and not _may_match(data.decode("utf-8", "replace")):
        return
    match, anchor, size = _search(data.isascii()), automata.unanchored(), len(data)
    start, end = match(anchor, data, 0, size)[0]
    while start >= 0:
        first = _first(data[start:end])
        if first >= 0:
            yield start + first
        after = max(start + 1, end - 1)
        # the next word may be the first of a name
        start, end = match(anchor, data, after, size)[0] if after < size else (-1, -1)
