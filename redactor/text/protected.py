"""Our own tokens in a text: what is already redacted is never looked at again."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from redactor import regex
from redactor.transform import tokens
from redactor.types import Span

#: Our own tokens, in any encoding: what is already redacted is never looked at again.
_PROTECTED = regex.compile(
    r"(?:<|&lt;|%(?:25)?3[Cc]|%26lt%3[Bb]|\\u003[cC])([A-Z][A-Z0-9_]{1,39})(?:(?::|%(?:25)?3[Aa])(?:"
    + tokens.INSIDE
    + r"))?(?:>|&gt;|%(?:25)?3[Ee]|%26gt%3[Bb]|\\u003[eE])"
)

_CLOSING = regex.compile(r"</([A-Z][A-Z0-9_]{1,39})>")


def blanked(text: str, others: Iterable[tuple[int, int]] = ()) -> str:
    """Return `text` with our own tokens, and other places, replaced by as many characters that no value has and no label reaches over."""
    if places_ := list(others):
        characters = list(text)
        for start, end in places_:
            characters[start:end] = _blank(end - start)
        text = "".join(characters)
    if not may_have_token(text):
        return text
    closed = _closed(text)
    return _PROTECTED.sub(lambda token: token.group() if _is_element(token, closed) else _blank(len(token.group())), text)


def _closed(text: str) -> dict[str, int]:
    """Return where elements of XML whose names may be those of tokens are closed for the last time, by their name."""
    return {closing.group(1): closing.start() for closing in _CLOSING.finditer(text)} if "</" in text else {}


def _is_element(token: re.Match[str], closed: Mapping[str, int]) -> bool:
    """Say whether what looks like a token opens an element of XML, which is closed somewhere (`<UUID>...</UUID>`); no token of ours is."""
    return token.group() == f"<{token.group(1)}>" and closed.get(token.group(1), -1) >= token.end()


def _blank(length: int) -> str:
    return "\n" + "\x00" * (length - 2) + "\n"


def places(text: str) -> list[tuple[int, int, str]]:
    """Return start, end and name of each of our own tokens in a text, in any encoding."""
    if not may_have_token(text):
        return []
    closed = _closed(text)
    return [(*token.span(), token.group(1)) for token in _PROTECTED.finditer(text) if not _is_element(token, closed)]


def may_have_token(text: str) -> bool:
    """Say cheaply whether there may be one of our own tokens in a text."""
    return "<" in text or "%3" in text or "%2" in text or "&lt;" in text or "\\u003" in text


def unprotected(text: str, spans: list[Span]) -> list[Span]:
    """Return the spans without what already is one of our tokens; scraps without a letter or digit are dropped."""
    if not spans or not may_have_token(text):
        return spans
    return outside(text, spans, places(text))


def outside(text: str, spans: Sequence[Span], tokens: Sequence[tuple[int, int, str]]) -> list[Span]:
    """Return the parts of spans that stand outside the tokens of a text."""
    ends = [last for _, last, _ in tokens]
    cut: list[Span] = []
    for span in spans:
        at = bisect.bisect_right(ends, span.start)
        if at == len(tokens) or span.end <= tokens[at][0]:
            cut.append(span)
            continue
        start = span.start
        while at < len(tokens) and tokens[at][0] < span.end:
            cut += _piece(span, start, tokens[at][0], text)
            start = tokens[at][1]
            at += 1
        cut += _piece(span, start, span.end, text)
    return cut


def _piece(span: Span, start: int, end: int, text: str) -> list[Span]:
    return [replace(span, start=start, end=end)] if says_something(text[start:end]) else []


def says_something(text: str) -> bool:
    """Say whether there is a letter or digit in a text."""
    return any(map(str.isalnum, text))
