"""What is taken back of what was found: what a speaker says is no field, and what a rule knows better is no address of the model's.

`user:` at the beginning of the lines of a chat is a speaker and no label, so the word behind it is no account and no name. Where the names
model lays an address over a number that a rule knows to be something else, what is left of the address is its town, or nothing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from redactor.types import Span

#: The words that stand for a speaker and are labels of fields as well.
_SPEAKER = re.compile(
    r"^[ \t>]*(?:[\[(]?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?: ?[ap]m)?[\])]?[ \t-]*)?([^\W\d][^\W\d_]{1,14}(?: ?[0-9])?)(?: ?\([^()\n]{1,30}\))? ?[:>](?=[ \t])",
    re.MULTILINE | re.IGNORECASE,
)
_LABELS = frozenset("label:username label:person_weak label:person label:noted_username".split())
_WORDS = frozenset(
    "user usr customer client caller agent contact requester cust visitor guest kunde kundin klant cliente client anrufer anruferin nutzer benutzer utilisateur usuario utente gebruiker technician patient employee"
    .split()
)
#: A chat has two who speak, and one of them twice.
_LEAST = 3


def unspoken(text: str, spans: Iterable[Span]) -> list[Span]:
    """Return the spans without those that take what a speaker says for the value of a field, in texts where two take turns."""
    found = _without_labels(text, list(spans))
    doubted = [span for span in found if span.detector in _LABELS and _before(text, span)]
    if not doubted:
        return found
    turns = Counter(speaker[1].lower() for speaker in _SPEAKER.finditer(text))
    if len(turns) < 2 or sum(turns.values()) < _LEAST or max(turns.values()) < 2:  # noqa: PLR2004
        return found
    spoken = {span for span in doubted if turns[_before(text, span)]}
    return [span for span in found if span not in spoken]


#: What the model's addresses run over: a number with its label, no house, no postcode.
_OTHERS = frozenset(
    "SERIAL_NUMBER NATIONAL_ID DATE_OF_BIRTH PHONE_NUMBER HOSTNAME IP_ADDRESS MAC_ADDRESS EMAIL_ADDRESS CUSTOMER_ID DEVICE_ID PURCHASE_DATE USERNAME IMEI US_SSN EMPLOYEE_ID PASSWORD SSID ONE_TIME_CODE"
    .split()
)
#: The label before such a number, and the signs around it.
_LABEL_END = re.compile(r"[ ,;.(]*(?:[^\W\d_][\w'’-]*[.:]*(?: (?:no|nr|number|id|is|ist)\b\.?:?)?)?[ ,;.:#(]*\Z")


def _without_labels(text: str, spans: list[Span]) -> list[Span]:
    """Return the spans with the model's addresses cut before the number of another kind that they run over, and the label of that number."""
    addresses = [span for span in spans if span.entity == "POSTAL_ADDRESS" and span.detector.startswith("model")]
    if not addresses:
        return spans
    others = [span for span in spans if span.entity in _OTHERS and not span.detector.startswith("model")]
    cut: dict[Span, Span | None] = {}
    for span in addresses:
        first = min((other.start for other in others if other.start < span.end and span.start < other.end), default=None)
        if first is None:
            continue
        label = _LABEL_END.search(text, span.start, max(first, span.start))
        end = label.start() if label else max(first, span.start)
        rest = any(c.isalpha() for c in text[span.start : end]) and end - span.start > 2  # noqa: PLR2004
        cut[span] = replace(span, end=end) if rest else None
    return [left for span in spans if (left := cut.get(span, span)) is not None]


def _before(text: str, span: Span) -> str:
    """Return the speaker's word before a span that begins its turn, "" where there is none."""
    line = text.rfind("\n", 0, span.start) + 1
    speaker = _SPEAKER.match(text, line, span.start)
    if speaker is None or text[speaker.end() : span.start].strip(" \t"):
        return ""
    word = speaker[1].lower()
    return word if word.rstrip(" 0123456789") in _WORDS else ""
