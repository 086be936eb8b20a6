"""Parts of names that stand beside what was found of them: whose son or daughter somebody is, a first name that is mostly shortened, initials before and behind."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from redactor import regex
from redactor.detect.search import gated
from redactor.types import Span

_CAPITAL = r"(?:[A-ZÀ-ÖØ-Þ][\w'’-]+)"
#: `Saravanan s/o Muthusamy`, `Barnabas Kiprotich arap Sang`, `Mohammad Farhan bin Tengku`.
_CHILD = regex.compile(rf"[ ](?:(?i:s/o|d/o|a/l|a/p|w/o)|bin|binti|bte|bint|arap|ibn)[ ]{_CAPITAL}(?:[ ]{_CAPITAL})?")
#: Mohammad and Maria before another first name: `Md. Irfan Qureshi`, `Ma. Corazon Villafuerte`.
_SHORT = regex.compile(r"\b(?:Md|Mohd|Muhd|Mhd|Moh|Ma)\.[ ]?\Z")
#: Initials with their points before a name (`M.` is a Frenchman's title), letters without where a cell or a label leaves room for nothing else, and the beginning of an Irish or Italian name.
_INITIALS = regex.compile(r"(?<![\w.])(?!M\.[ ]?\Z)(?:[A-ZÀ-ÖØ-Þ]\.[ -]?){1,3}\Z")
_LETTERS = gated.compile(r"(?:[\t|;]|:[ ]|[ ]{2}|[,\n]\"?)(?P<v>(?:[A-Z][ ]){1,2})\Z")
_ELIDED = regex.compile(r"(?<!\w)[OD]['’]\Z")
#: An initial behind a name, where a sign or a gap says that nothing else follows.
_BEHIND = regex.compile(r"[ ][A-ZÀ-ÖØ-Þ](?:\.(?![\w.])|(?=[,;:)\t|\n]|[ ]{2}|[ ]?\Z))")
#: Characters before a name in which they stand.
_BEFORE = 12


_SIGNS = frozenset((" ", ".", "-", "'", "’"))


def widened(text: str, spans: Iterable[Span]) -> list[Span]:
    """Return spans with people widened to the parts beside them."""
    return [_wide(text, span) if span.entity == "PERSON" else span for span in spans]


def _wide(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    if text[end : end + 1] == " " and (child := _CHILD.match(text, end)):
        end = child.end()
    elif text[end : end + 1] == " " and (initial := _BEHIND.match(text, end)):
        end = initial.end()
    before = text[start - 1 : start]
    if before in _SIGNS and text[start : start + 1].isupper():
        part = _SHORT.search(text, max(0, start - _BEFORE), start) or _INITIALS.search(text, max(0, start - _BEFORE), start) or (_ELIDED.search(text, max(0, start - _BEFORE), start) if before not in " ." else None)
        if part is not None:
            start = part.start()
        elif before == " " and (letters := _LETTERS.search(text, max(0, start - _BEFORE), start)):
            start = letters.start("v")
    return span if (start, end) == (span.start, span.end) else replace(span, start=start, end=end)
