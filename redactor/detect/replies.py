"""Answers: a serial number on the line after the question for it, written or spelled out, in chats and transcripts."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from redactor.detect import serial_checks
from redactor.types import Span

_SCORE = 0.75
#: A question or a request for the number: the label, and nothing that looks like a value up to the end of the line.
_QUESTION = (
    r"(?i:serial(?: ?(?:number|no\.?|#))?|\bs/n|service tag|seriennummer|num[eé]ro de s[eé]rie|n[uú]mero de serie|シリアル番号"
    r"|製造番号)"
    r"[^\n\d:=]{0,60}\??[ ]*\r?\n"
)
#: Who speaks and what people say before they read a number out.
_LEAD = re.compile(
    r"[ \t>]*(?:[^\W\d][\w .'-]{0,24}[:>][ \t]*|(?:agent|caller|customer|client|user|operator|support|speaker \d)[ \t]+)?"
    r"(?:(?:it's|its|it is|that's|that is|this is|sure|yes|yeah|yep|ok|okay|so|the|serial|number|is|says|here|um|uh)"
    r"[ ,:.]+){0,6}",
    re.IGNORECASE,
)
#: What no spoken or typed question has: the columns of a header line.
_HEADER = re.compile(r"[|\t;_]|  |,\S")
_END = re.compile(r"[ \t]*(?:[.,;!)\r\n]|$)")
_VALUE = re.compile(r"[A-Za-z0-9]+(?:[-./][A-Za-z0-9]+)*")
#: Digits and letters as people say them (ICAO spelling alphabet).
_WORD = (
    r"(?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine|double|triple|dash|hyphen|slash|alfa|alpha|bravo|charlie|delta|echo"
    r"|foxtrot|golf|hotel|india|juliett?|kilo|lima|mike|november|oscar|papa|quebec|romeo|sierra|tango|uniform|victor|whiskey|x-?ray"
    r"|yankee|zulu|[a-z])\b"
)
_SPOKEN = re.compile(rf"{_WORD}(?:[ ,.-]{{1,3}}{_WORD}){{4,}}", re.IGNORECASE)
_SAID = re.compile(r"(?:serial|service tag)(?: number)?(?: is|'s|:)?,? ", re.IGNORECASE)


def find(text: str) -> list[Span]:
    """Return the serial numbers that answer a question on the line before, and those spelled out in words after the label."""
    match, anchor = _gate()
    data = text.encode("utf-8", "surrogatepass")
    start, end = match(anchor, data, 0, len(data))[0]
    spans: list[Span] = []
    while start >= 0:
        place = len(data[:end].decode("utf-8", "surrogatepass"))
        span = _answer(text, place)
        if span is not None:
            spans.append(span)
        start, end = match(anchor, data, end, len(data))[0]
    return spans


def gate(*, ascii_only: bool) -> Any:
    """Return a search that matches wherever `find` may find something in a text."""
    del ascii_only
    return _gate()[0]


@cache
def _gate() -> tuple[Any, Any]:
    import re2
    from re2 import _re2

    options = re2.Options()
    options.never_capture = True
    pattern = rf"{_QUESTION}|(?i:\bserial(?: number)?(?: is|'s)?,? (?:{_WORD}[ ,.-]{{1,3}}){{4}})"
    return re2.compile(pattern, options)._regexp.Match, _re2.RE2.Anchor.UNANCHORED  # noqa: SLF001


def _answer(text: str, place: int) -> Span | None:
    if text[place - 1 : place] != "\n":
        said = next((found for found in _SAID.finditer(text, max(0, place - 120), place)), None)
        spoken = _SPOKEN.match(text, said.end()) if said else None
        return Span(*spoken.span(), "SERIAL_NUMBER", _SCORE, "context:serial_spoken") if spoken else None
    if _HEADER.search(text, text.rfind("\n", 0, place - 1) + 1, place - 1):
        return None
    lead = _LEAD.match(text, place)
    start = lead.end() if lead else place
    spoken = _SPOKEN.match(text, start)
    if spoken is not None:
        return Span(*spoken.span(), "SERIAL_NUMBER", _SCORE, "context:serial_spoken")
    value = _VALUE.match(text, start)
    if value is None or not _is_answer(value.group(), text, value.end()):
        return None
    return Span(*value.span(), "SERIAL_NUMBER", _SCORE, "context:serial_reply")


def _is_answer(value: str, text: str, end: int) -> bool:
    """Say whether a value is a serial number that ends its line or sentence; a word amid a sentence is no answer."""
    return serial_checks.is_weakly_labelled_serial(value) and _END.match(text, end) is not None
