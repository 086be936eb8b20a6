"""What was found once stands again in the same text: a forename that was introduced, an account, a machine, a number."""

from __future__ import annotations

import re
from collections.abc import Sequence

from redactor import regex
from redactor.detect.overlaps import is_taken, taken
from redactor.detect.review import thing_numbers, trade_names
from redactor.detect.words import plain_words, product_names
from redactor.detect.words.named_after import names_somebody
from redactor.types import Span

_NAME = regex.compile(r"[^\W\d_a-z][^\W\d_]{2,}")
_CODES = frozenset("USERNAME HOSTNAME SERIAL_NUMBER CUSTOMER_ID DEVICE_ID EMPLOYEE_ID NATIONAL_ID SSID".split())
_LEAST = 5
#: Evidence by which a name was introduced (`this is Pilar from ...`), and how sure the names model must be of one.
_SAID = ("context:answers", "context:greeting", "context:signature", "context:this_is", "context:my_name", "context:titled", "label:turn")
_SURE = 0.9
_MOST = 64
#: Who is told apart by an initial is called without it elsewhere: `Stu P`.
_WITH_INITIAL = regex.compile(r"([^\W\d_a-z][^\W\d_A-Z]{2,}) [^\W\d_a-z]\.?")


def find(text: str, spans: Sequence[Span]) -> list[Span]:
    """Return the further places of what was found by its surroundings or by the names model; nothing that is found already."""
    values: dict[str, Span] = {}
    words: set[str] = set()
    looked: set[tuple[str, str, str]] = set()
    for span in spans:
        value = text[span.start : span.end]
        kind = span.entity, span.detector, value
        if kind in looked and span.score <= _SURE:
            continue
        looked.add(kind)
        if span.entity == "PERSON" and _is_word_name(value, span) and text.count(value) > 1:
            words.add(value)
            values[value] = span
        if value not in values and text.count(value, 0, None) > 1 and (_is_name(value, span) if span.entity == "PERSON" else span.entity in _CODES and _is_code(value)):
            values[value] = span
        if span.entity == "PERSON" and (initial := _WITH_INITIAL.fullmatch(value)) and initial[1] not in values and text.count(initial[1]) > 1 and not plain_words.is_known(initial[1].lower()):
            values[initial[1]] = span
    if not values:
        return []
    starts, ends = taken(spans)
    found: list[Span] = []
    for value, span in list(values.items())[:_MOST]:
        for place in re.finditer(rf"(?<![\w@.-]){re.escape(value)}(?![\w@-]|\.\w)", text):
            start, end = place.span()
            if value in words and not _is_amid(text, start, end):
                continue
            if is_taken(start, end, starts, ends) or (span.entity == "PERSON" and _is_thing(text, start, end)):
                continue
            found.append(Span(start, end, span.entity, span.score, "context:again"))
    return found


def _is_name(value: str, span: Span) -> bool:
    """Say whether a name that stands alone is somebody's wherever it stands: no word, and introduced or in the lists of names."""
    if not _NAME.fullmatch(value) or plain_words.is_known(value.lower()):
        return False
    return span.detector.startswith(_SAID) or (span.detector.startswith("model:") and span.score >= _SURE and names_somebody(value))


#: Where a word with a capital is no first word of a sentence or a field: behind a word in small letters, or with an owner's s; behind these it is a thing or a button.
_AMID = regex.compile(r"\b([A-Za-z][a-z]*),? \Z")
_OWNED = regex.compile(r"['’]s [a-z]")
_NO_PERSON = frozenset("the a an this that these those your my our his her its their each every no any some on of as press click select tap choose open hit check uncheck button option menu mr page".split())
_BEFORE = 24


def _is_amid(text: str, start: int, end: int) -> bool:
    """Say whether a word with a capital stands amid a sentence, where somebody is spoken of."""
    before = _AMID.search(text, max(0, start - _BEFORE), start)
    return _OWNED.match(text, end) is not None or (before is not None and before[1].lower() not in _NO_PERSON and (before[1].islower() or before[0].endswith(", ") or before[1] == "I"))


#: Names of months and seasons stand amid sentences too.
_CALENDAR = frozenset("april august autumn january june may summer sunday march".split())


def _is_word_name(value: str, span: Span) -> bool:
    """Say whether a name is an ordinary word, and somebody by what stands around it: then it is somebody again where it stands amid a sentence."""
    if not _NAME.fullmatch(value) or value.lower() in _CALENDAR or not plain_words.is_known(value.lower()):
        return False
    return span.detector.startswith((*_SAID, "context:word_")) or (span.detector.startswith("model:") and span.score >= _SURE)


def _is_code(value: str) -> bool:
    """Say whether a value is one that is nothing else elsewhere: letters or signs beside digits, or an account of several parts."""
    if len(value) < _LEAST or " " in value:
        return False
    return any(c.isdigit() for c in value) or any(c in "._-" for c in value[1:-1])


def _is_thing(text: str, start: int, end: int) -> bool:
    return product_names.is_product(text, start, end) or trade_names.is_firm(text, start, end) or thing_numbers.is_part(text, start, end)
