"""Where values end that stand in texts of programs: no half of an escape is theirs, nor the next key. Logs ask it too, so little is imported."""

from __future__ import annotations

from dataclasses import replace

from redactor import regex
from redactor.types import Span

#: The quote of a text in a text, with what is left of its escape.
_QUOTE = regex.compile(r'\\*"')
#: A letter by its number, behind its backslash.
_NUMBERED = regex.compile(r"u[0-9A-Fa-f]{4}")
#: A quote, a bracket or the like by its number, behind its backslash: `\\x22maria@example.com`.
_SIGN = regex.compile(r"x(?:2[02789CcBb]|3[ADCEadce]|5[BDbd]|7[BDbd])")


def well_cut(text: str, spans: list[Span]) -> list[Span]:
    """Return the spans with no half of an escape and without the next key: `{Name:Ida Falk Phone:...` names nobody called Phone."""
    for number, span in enumerate(spans):
        if span.entity == "PERSON" and text[span.end : span.end + 1] == ":" and text[span.start - 1 : span.start] == ":" and " " in text[span.start : span.end]:
            spans[number] = replace(span, end=text.rindex(" ", span.start, span.end))
    return _without_escapes(text, spans) if '\\"' in text or "\\u" in text or "\\x" in text else spans


def _without_escapes(text: str, spans: list[Span]) -> list[Span]:
    r"""Return the spans without the backslashes of a quote behind them, and with all of a letter by its number.

    In `{\\"note\\": \\"ssid Ana-2G\\"}` the last backslash is none of the network's name, and `\\u00e9` is one letter.
    """
    left: list[Span] = []
    for span in spans:
        start, end = span.start, span.end
        if text[start - 1 : start] == "\\" and _NUMBERED.match(text, start):
            start = len(text[:start].rstrip("\\"))
        elif text[start - 1 : start] == "\\" and _SIGN.match(text, start, end - 1):
            start += 3
        if text[end - 1] == "\\" and (letter := _NUMBERED.match(text, end)):
            end = letter.end()
        elif text[end - 1] == "\\" and _QUOTE.match(text, end):
            end = start + len(text[start:end].rstrip("\\"))
        if end > start:
            left.append(span if (start, end) == (span.start, span.end) else replace(span, start=start, end=end))
    return left
