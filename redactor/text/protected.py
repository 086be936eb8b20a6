"""Our own tokens in a text: what is already redacted is never looked at again."""

from __future__ import annotations

import bisect
from dataclasses import replace

from redactor import regex
from redactor.transform import tokens
from redactor.types import Span

#: Our own tokens, in any encoding: what is already redacted is never looked at again.
_PROTECTED = regex.compile(
    r"(?:<|&lt;|%(?:25)?3[Cc]|%26lt%3[Bb]|\\u003[cC])[A-Z][A-Z0-9_]{1,39}(?:(?::|%(?:25)?3[Aa])(?:"
    + tokens.INSIDE
    + r"))?(?:>|&gt;|%(?:25)?3[Ee]|%26gt%3[Bb]|\\u003[eE])"
)


def blanked(text: str) -> str:
    """Return `text` with our own tokens replaced by as many characters that no value has and no label reaches over."""
    if not _may_have_token(text):
        return text
    return _PROTECTED.sub(lambda token: "\n" + "\x00" * (len(token.group()) - 2) + "\n", text)


def _may_have_token(text: str) -> bool:
    return "<" in text or "%3" in text or "%2" in text or "&lt;" in text or "\\u003" in text


def unprotected(text: str, spans: list[Span]) -> list[Span]:
    """Return the spans without what already is one of our tokens; scraps without a letter or digit are dropped."""
    if not spans or not _may_have_token(text):
        return spans
    places = [match.span() for match in _PROTECTED.finditer(text)]
    ends = [last for _, last in places]
    cut: list[Span] = []
    for span in spans:
        at = bisect.bisect_right(ends, span.start)
        if at == len(places) or span.end <= places[at][0]:
            cut.append(span)
            continue
        start = span.start
        while at < len(places) and places[at][0] < span.end:
            cut += _piece(span, start, places[at][0], text)
            start = places[at][1]
            at += 1
        cut += _piece(span, start, span.end, text)
    return cut


def _piece(span: Span, start: int, end: int, text: str) -> list[Span]:
    return [replace(span, start=start, end=end)] if says_something(text[start:end]) else []


def says_something(text: str) -> bool:
    """Say whether there is a letter or digit in a text."""
    return any(map(str.isalnum, text))
