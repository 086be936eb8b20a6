"""What passes the checksums of Presidio's recognizers that need no context word, asked before Presidio is: its import takes a second.

These are necessary conditions and no more: what they let through, Presidio judges, and presidio.py what it says.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from redactor.detect import checks

#: What a value must look like to pass the checksum of a recognizer whose shape fits every other trace id or time in milliseconds:
#: base58 has no 0 and bech32 no 1, b, i, o (Bitcoin), the digits are a date (Finland), thirteen digits from 1 on are no card.
SHAPES = {
    "CryptoRecognizer": r"\b(?:[13][1-9A-HJ-NP-Za-km-z]{25,34}|(?i:bc1[02-9ac-hj-np-z]{11,71}))\b",
    "FiPersonalIdentityCodeRecognizer": (
        r"(?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2])[0-9]{2}(?i:[-+A-FU-Y][0-9]{3}[0-9A-FHJ-NPR-Y])"
    ),
    "CreditCardRecognizer": (
        r"\b(?:[3-6][0-9]{3}[- ]?[0-9]{3,4}[- ]?[0-9]{3,4}[- ]?[0-9]{3,5}|1[0-9]{3}(?:[0-9]{10,13}|[- ][0-9]{3,4}[- ]?[0-9]{3,4}[- ]?[0-9]{3,5}"
        r"|[0-9]{3,4}[- ][0-9]{3,4}[- ]?[0-9]{3,5}|[0-9]{6,8}[- ][0-9]{3,5}))\b"
    ),
}

# Presidio's own patterns, tried at every place of a text, so that none is hidden by one before it; a card has no sign before it.
_CARD = re.compile(r"(?=((?<![-_./])\b[13456]\d{3}[- ]?\d{3,4}[- ]?\d{3,4}[- ]?\d{3,5}\b))")
_FINNISH = re.compile(r"(?=(\d{6})[-+A-FU-Y](\d{3})([0-9A-FHJ-NPR-Y]))", re.IGNORECASE)
_KOREAN = re.compile(r"(?=(?<!\d)(\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])-?[1-4]\d{6})(?!\d))")
#: The control character of a Finnish code is that in the place of the remainder of its digits by 31 (dvv.fi, personal identity code).
_CONTROL = "0123456789ABCDEFHJKLMNPRSTUVWXY"
#: The weights of the digits of a Korean number, and the highest code of a region (en.wikipedia.org, Resident registration number).
_WEIGHTS, _REGIONS = (2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5), 95


def _card(text: str) -> bool:
    return any(checks.card_shape(found[1]) and checks.luhn(re.sub("[- ]", "", found[1])) for found in _CARD.finditer(text))


def _finnish(text: str) -> bool:
    return any(_CONTROL[int(found[1] + found[2]) % len(_CONTROL)] == found[3].upper() for found in _FINNISH.finditer(text))


def _korean(text: str) -> bool:
    for found in _KOREAN.finditer(text):
        digits = [int(digit) for digit in found[1] if digit != "-"]
        total = sum(digit * weight for digit, weight in zip(digits, _WEIGHTS, strict=False))
        if 10 * digits[7] + digits[8] <= _REGIONS and (11 - total % 11) % 10 == digits[12]:
            return True
    return False


#: Says by the name of a recognizer whether anything in a text may pass its checksum.
PASSES: dict[str, Callable[[str], bool]] = {"CreditCardRecognizer": _card, "FiPersonalIdentityCodeRecognizer": _finnish, "KrRrnRecognizer": _korean}
