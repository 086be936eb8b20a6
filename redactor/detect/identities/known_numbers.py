"""Known numbers (phones, account and device numbers) found by their digits, whatever stands between them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import ahocorasick

from redactor import regex

#: Fewer digits than this never identify a number on their own.
MIN_DIGITS = 6
#: Digits of a subscriber number without its area code that still count (ITU-T E.164 numbers of ten and more digits).
LOCAL_DIGITS = 7

_EXTENSION = regex.compile(r"\s{0,2}(?:x|ext\.?|extension|durchwahl|dw|poste|#)\s{0,2}\d{1,6}\b", re.IGNORECASE)
_EXTENSION_IN_VALUE = regex.compile(r"(?:x|ext\.?|extension|durchwahl|#)\s*\d{1,6}\s*$", re.IGNORECASE)
_NO_DIGIT = regex.compile(r"[^0-9]+")
# A run of digits with a few separator characters between them (`+` and `_` of URLs and file names, tabs of tables); no repetition
# can match in two ways.
_RUN = regex.compile(r"\d(?:[ \t_+\u00a0().\-/\u2010-\u2015]{0,4}\d)+")


def digits_of(value: str) -> str:
    """Return the decimal digits of `value` as ASCII."""
    if value.isascii():
        return _NO_DIGIT.sub("", value)
    return "".join(str(int(c)) for c in value if c.isdecimal())


def variants(entity: str, value: str) -> Iterator[str]:
    """Yield the digit strings that mean the same number: as written, without trunk zero or country code, local part."""
    if entity != "PHONE_NUMBER":
        digits = digits_of(value)
        if len(digits) >= MIN_DIGITS and len(set(digits)) > 1:
            yield digits
        return
    value = _EXTENSION_IN_VALUE.sub("", value)
    digits = digits_of(value)
    if len(digits) < MIN_DIGITS or len(set(digits)) == 1:
        return
    yield digits
    national = digits.removeprefix("00").lstrip("0")
    if value.lstrip(" (").startswith(("+", "00")):
        code, national = _split_country(digits.removeprefix("00"))
        for prefix in ("00", "011", ""):
            yield prefix + code + national
    if len(national) >= LOCAL_DIGITS:
        yield national
        yield "0" + national
    if len(national) == 10 and digits.endswith(national):  # noqa: PLR2004
        yield "1" + national
        yield national[-LOCAL_DIGITS:]


def core(value: str) -> str:
    """Return the digits that stand at the end of every variant of a number, "" when it is too short to have any."""
    digits = digits_of(_EXTENSION_IN_VALUE.sub("", value))
    return digits[-MIN_DIGITS:] if len(digits) >= MIN_DIGITS else ""


def _split_country(digits: str) -> tuple[str, str]:
    """Return (country code, national significant number) of an international number."""
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE

    for length in (1, 2, 3):
        if int(digits[:length] or "0") in COUNTRY_CODE_TO_REGION_CODE:
            return digits[:length], digits[length:].removeprefix("0")
    return "", digits


def automaton(numbers: Mapping[str, Any]) -> ahocorasick.Automaton | None:
    """Return what `find` takes: the digits of known numbers and what each is; None when there are none."""
    if not numbers:
        return None
    made = ahocorasick.Automaton()
    for order, (digits, what) in enumerate(numbers.items()):
        made.add_word(digits, (order, len(digits), what))
    made.make_automaton()
    return made


def find(text: str, numbers: ahocorasick.Automaton) -> Iterator[tuple[int, int, Any]]:
    """Yield (start, end, what) for each known number; a number is never found inside a longer run of bare digits."""
    for run in _RUN.finditer(text):
        written = run.group()
        if len(written) < MIN_DIGITS:
            continue
        digits = written if written.isdigit() and written.isascii() else digits_of(written)
        hits = sorted((order, last + 1 - length, last, what) for last, (order, length, what) in numbers.iter(digits))
        if not hits:
            continue
        places = [i for i in range(run.start(), run.end()) if text[i].isdecimal()]
        for _, first, last, what in hits:
            start, end = places[first], places[last] + 1
            if _alone(text, start, end):
                yield *_widened(text, start, end), what


def _alone(text: str, start: int, end: int) -> bool:
    """No digit touches the number, and it is not the inside of a decimal or a dotted version."""
    return not (text[start - 1 : start].isdecimal() or text[end : end + 1].isdecimal())


def _widened(text: str, start: int, end: int) -> tuple[int, int]:
    """Take in a leading `+` or bracket and a trailing extension."""
    if text[start - 1 : start] == "(" and ")" in text[start:end]:
        start -= 1
    if text[start - 1 : start] == "+":
        start -= 1
    extension = _EXTENSION.match(text, end)
    return start, extension.end() if extension else end
