"""Parts of names that stand beside what was found of them: whose son or daughter somebody is, a first name that is mostly shortened."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from redactor import regex
from redactor.types import Span

_CAPITAL = r"(?:[A-ZÀ-ÖØ-Þ][\w'’-]+)"
#: `Saravanan s/o Muthusamy`, `Barnabas Kiprotich arap Sang`, `Mohammad Farhan bin Tengku`.
_CHILD = regex.compile(rf"[ ](?:(?i:s/o|d/o|a/l|a/p|w/o)|bin|binti|bte|bint|arap|ibn)[ ]{_CAPITAL}(?:[ ]{_CAPITAL})?")
#: Mohammad and Maria before another first name: `Md. Irfan Qureshi`, `Ma. Corazon Villafuerte`.
_SHORT = regex.compile(r"\b(?:Md|Mohd|Muhd|Mhd|Moh|Ma)\.[ ]?\Z")
#: Characters before a name in which one stands.
_BEFORE = 8


def widened(text: str, spans: Iterable[Span]) -> list[Span]:
    """Return spans with people widened to the parts beside them."""
    return [_wide(text, span) if span.entity == "PERSON" else span for span in spans]


def _wide(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    if text[end : end + 1] == " " and (child := _CHILD.match(text, end)):
        end = child.end()
    if text[start - 1 : start] in (" ", ".") and (short := _SHORT.search(text, max(0, start - _BEFORE), start)):
        start = short.start()
    return span if (start, end) == (span.start, span.end) else replace(span, start=start, end=end)
