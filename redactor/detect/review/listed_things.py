"""A name in a list of programs, makers or languages: `Flask; Django; Celery; Julia; Redis` lists no people."""

from __future__ import annotations

from redactor import regex
from redactor.detect.words import made_names, plain_words
from redactor.detect.words.folding import fold
from redactor.detect.words.named_after import is_forename
from redactor.types import Span

#: Signs between the members of a list, and members looked at on each side; so many of them, and so large a part, must be things.
_SIGNS = regex.compile(r"[,;|·•/](?: (?:and|or|und|oder|et|ou|y|o|e|en|och|og|i) )?| (?:and|or|und|oder|et|ou|y|en|och|og) ")
_EACH_SIDE, _LEAST, _SHARE = 8, 4, 0.6
_REACH = 160
_MOST_WORDS = 3


def is_among_things(text: str, span: Span) -> bool:
    """Say whether a single word stands in a list of which most members are things that somebody made, in its own line."""
    if " " in text[span.start : span.end]:
        return False
    first = max(text.rfind("\n", 0, span.start) + 1, span.start - _REACH)
    last = text.find("\n", span.end)
    last = min(len(text) if last < 0 else last, span.end + _REACH)
    before, behind = _members(text[first : span.start])[::-1], _members(text[span.end : last])
    if not (before or behind) or (before and before[0]) or (behind and behind[0]):
        return False  # words stand right beside it
    around = [member for member in (*before[1 : 1 + _EACH_SIDE], *behind[1 : 1 + _EACH_SIDE]) if member]
    things = sum(map(_is_thing, around))
    return things >= _LEAST and things >= _SHARE * len(around)


def _members(part: str) -> list[str]:
    return [member.strip(" \t.:()\"'") for member in _SIGNS.split(part)]


def _is_thing(member: str) -> bool:
    words = member.split()
    if not words or len(words) > _MOST_WORDS or not words[0][0].isupper():
        return False
    known = made_names.known()
    if fold(member) in known or fold(words[0]) in known:
        return True
    return all(plain_words.is_known(word.lower()) and not is_forename(word) for word in words)
