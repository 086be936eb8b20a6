"""What the names model takes for a person and is none: products before their number, speakers that are roles, spelled codes, sounds of speech."""

from __future__ import annotations

import re

from redactor import regex
from redactor.detect.rows.turns import ROLES
from redactor.detect.words.named_after import names_somebody
from redactor.types import Span

#: Words of speech, and of forms, that begin with a capital or stand alone and are nobody.
_WORDS = frozenset(
    "that's it's what's here's there's let's who's where's he's she's i'm i'll i've aye yeah yep nope okay ok um uh hmm hm oh ah well so sorry hello hi thanks cheers please the a an and but or if up down on off in out "
    "mac age valid voucher waybill hours date time yes no none other source type status issue device model serial number phone mail email name duplicate contact console portátil girl boy man woman".split()
)
_LETTERS = regex.compile(r"(?:[^\W\d_][ .-]){1,12}[^\W\d_]")
_SPELLED_ON = regex.compile(r"[ ,.-]{1,3}(?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine|double|triple|dash|slash|\d)", re.IGNORECASE)
#: Letters and digits as people read a code out.
_SAID_CODE = regex.compile(r"(?i:(?:(?:[a-z]|zero|oh|nought|one|two|three|four|five|six|seven|eight|nine|double|dash)[ .-]){2,}(?:[a-z]|zero|oh|one|two|three|four|five|six|seven|eight|nine))")
_DIGIT_SAID = regex.compile(r"\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double)\b", re.IGNORECASE)
_CODE_SAID = regex.compile(r"(?:letters?|prefix|model|code|reference|starting with|starts with|begins with|first one is|serial|number|version|part|error)(?: is| are|:)?[ ,]*\Z", re.IGNORECASE)
#: A number of a product right behind a word: letters and digits in one, or an article number.
_PRODUCT = regex.compile(r"(?:[+&][A-Za-z]{2,12})?[ ](?:(?=[A-Z0-9/+.-]*[A-Z])(?=[A-Z0-9/+.-]*[0-9])[A-Z0-9][A-Z0-9/+.-]{2,}[a-z]{0,2}|[A-Z][a-z]{3,}[0-9]{1,2})(?![\w@])")
_ARTICLE = regex.compile(r"[ ]\d{3}\.\d{3}\.\d{2}(?!\d)")
_HIRAGANA = regex.compile(r"[ぁ-んー]{1,4}")
_HONORED = regex.compile(r"[ 　]?(?:さん|様|さま|ちゃん|くん|君|氏|と申します|です)")
#: The titles of columns of a table in Markdown: the line below them is a ruler.
_RULER = regex.compile(r"[^\n]*\|[^\n]*\n[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*\|")


def is_no_person(text: str, span: Span) -> bool:
    """Say whether a span of the names model that is called a person is none, by its words and what stands beside it."""
    value = text[span.start : span.end]
    lowered = value.casefold().replace("’", "'")
    before, after = text[max(0, span.start - 40) : span.start], text[span.end : span.end + 40]
    if lowered in _WORDS or all(word in _WORDS for word in lowered.split()):
        return True
    if lowered in ROLES and after[:1] in ":>" and not before.rpartition("\n")[2].strip(" \t[]()0123456789:.>-"):
        return True
    if _HIRAGANA.fullmatch(value) and not _HONORED.match(after):
        return True
    if (_DIGIT_SAID.search(value) and _SAID_CODE.fullmatch(value)) or (before.endswith(" slash ") or after.startswith(" slash ")):
        return True
    if _LETTERS.fullmatch(value) and (_SPELLED_ON.match(text, span.end) or _CODE_SAID.search(before)):
        return True
    if _is_product(text, span, value):
        return True
    return "|" in after and text.rfind("\n", 0, span.start) + 1 == _line_of_titles(text, span.start)


def _is_product(text: str, span: Span, value: str) -> bool:
    """Say whether a word or two are a maker or product, by the number in or behind them; a name of two known words stays one."""
    words = value.split()
    if any(any(c.isdigit() for c in word) and any(c.isalpha() for c in word) for word in words):
        return not names_somebody(words[0])
    if _ARTICLE.match(text, span.end) and len(words) == 1:
        return True
    return _PRODUCT.match(text, span.end) is not None and len(words) <= 2 and not any(map(names_somebody, words))  # noqa: PLR2004


def _line_of_titles(text: str, at: int) -> int:
    """Return the start of the line around `at` when a ruler stands below it, -1 otherwise."""
    start = text.rfind("\n", 0, at) + 1
    return start if _RULER.match(text, start) else -1
