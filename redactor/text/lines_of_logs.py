"""Accounts, numbers and people in texts that the tagger of values sees: in lines of logs that stand in them, or in all lines (detect/search/logged_values.py)."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate

from redactor.detect.review.logged_lines import SOMEBODYS
from redactor.detect.search import logged_values
from redactor.text.prose import is_logged
from redactor.types import Span

#: What stands before lines that are shown as a list, a quotation or in a box.
_DRESS = " \t-*+•–>|│┃║#"


#: What a text has that says more than one thing: a value alone, as fields have it, says nothing of what it is.
_SEVERAL = re.compile(r"\S[\s;|,=:]+\S")


def line_starts(text: str) -> list[int]:
    """Return where each line of a text begins."""
    return list(accumulate((len(line) + 1 for line in text.split("\n")[:-1]), initial=0))


def find(text: str, spans: Sequence[Span], *, everywhere: bool = False) -> list[Span]:
    """Return what the tagger of values says of lines of logs in a text, in and around those in which some of `spans` is somebody's.

    `everywhere` asks it of all lines, those that people write too, where it has to be surer.
    """
    if _SEVERAL.search(text) is None or (not everywhere and SOMEBODYS.isdisjoint([span.entity for span in spans])):
        return []
    lines = text.split("\n")
    starts = line_starts(text)
    by_line: dict[int, list[Span]] = {}
    for span in spans:
        number = bisect_right(starts, span.start) - 1
        if span.end <= starts[number] + len(lines[number]):
            by_line.setdefault(number, []).append(replace(span, start=span.start - starts[number], end=span.end - starts[number]))
    somebodys = [number for number, here in sorted(by_line.items()) if not SOMEBODYS.isdisjoint([span.entity for span in here])]
    logged = [number for number in logged_values.around(somebodys, len(lines)) if is_logged(lines[number].lstrip(_DRESS))]
    asked = [number for number, line in enumerate(lines) if line.strip()] if everywhere else logged
    if not asked:
        return []
    written = frozenset(logged)
    found = logged_values.find([(lines[number], by_line.get(number, ())) for number in asked], said=[number not in written for number in asked])
    return [replace(value, start=value.start + starts[number], end=value.end + starts[number]) for number, values in zip(asked, found, strict=True) for value in values]
