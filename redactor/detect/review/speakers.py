"""What is taken back of what was found: what a speaker says is no field, and what a rule knows better is no address of the model's.

`user:` at the beginning of the lines of a chat is a speaker and no label, so the word behind it is no account and no name. Where the names
model lays an address over a number that a rule knows to be something else, what is left of the address is its town, or nothing.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from redactor import regex
from redactor.detect.review import near
from redactor.detect.rows import turns
from redactor.detect.words import plain_words
from redactor.detect.words.named_after import is_forename, names_somebody
from redactor.types import Span

#: The words that stand for a speaker and are labels of fields as well.
_SPEAKER = regex.compile(
    r"^[ \t>]*(?:[\[(]?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?: ?[ap]m)?[\])]?[ \t-]*)?([^\W\d][^\W\d_]{1,14}(?: ?[0-9])?)(?: ?\([^()\n]{1,30}\))? ?(?:[:>](?=[ \t])|：)",
    re.MULTILINE | re.IGNORECASE,
)
_LABELS = frozenset("label:form_abroad label:person_field label:username label:person_weak label:person label:noted_username label:noted_customer_id label:id_named shape:customer_shape label:keyed context:user_odd".split())
#: Who speaks in any other line, by name or role.
_ANYBODY = regex.compile(r"^[ \t>]*(?:[\[(]?[0-9:, /.-]{4,22}(?: ?[ap]m)?[\])]?[ \t-]*)?([^\W\d][^:\n<>]{1,30}?) ?:(?=[ \t])", re.MULTILINE | re.IGNORECASE)
_WORDS = turns.ROLES | frozenset("contact requester employee".split())
#: A chat has two who speak, and one of them twice.
_LEAST = 3


def unspoken(text: str, spans: list[Span]) -> list[Span]:
    """Return the spans without those that take what a speaker says for the value of a field, in texts where two take turns."""
    if not any([span.detector in _LABELS or span.detector[:5] == "model" or span.detector == "context:address_stated" for span in spans]):  # noqa: C419 - asked of every text
        return spans
    found = spans
    if any([span.entity == "POSTAL_ADDRESS" or span.detector[:5] == "model" for span in spans]):  # noqa: C419
        found = [_whole_host(text, _before_carrier(text, span)) for span in _without_labels(text, spans)]
    doubted = [span for span in found if span.detector in _LABELS and _before(text, span)]
    if not doubted:
        return found
    turns = Counter(speaker[1].lower() for speaker in _SPEAKER.finditer(text))
    if len(turns) == 1 and max(turns.values()) > 1:  # the other speaks by name
        turns.update(speaker[1].lower() for speaker in _ANYBODY.finditer(text) if speaker[1].lower() not in turns)
    if len(turns) < 2 or sum(turns.values()) < _LEAST or max(turns.values()) < 2:  # noqa: PLR2004
        return found
    houses = {span.start - 2 for span in spans if span.entity == "POSTAL_ADDRESS"}  # `Larch House, 5 Mill Brow`
    spoken = {span for span in doubted if turns[_before(text, span)] and span.end not in houses and not _is_given(text, span)}
    return [span for span in found if span not in spoken]


#: A question for somebody's name or account, at the end of the line before.
_ASKS_WHO = regex.compile(r"\b(?:who am i|who is this|whom? do i|who['’]?s (?:this|calling)|(?:your|the) (?:full |first |last |user ?)?name|your (?:login|account|user ?id|handle)|speaking (?:with|to)|wie (?:heißen|ist ihr name)|ihren? (?:namen?|benutzernamen?)|votre (?:nom|identifiant)|qui (?:suis|est)|su (?:nombre|usuario)|con quién|suo nome|con chi|seu nome|uw naam|ditt namn|navnet ditt|dit navn)\b[^\n]{0,40}\?[^\n?]{0,24}\Z", re.IGNORECASE)
#: The same without its sign, or with more asked for.
_NAME_OR_WHO = regex.compile(r"(?i:\b(?:(?:your|full|first|last)[ ](?:full )?name|name (?:please|pls|for|on|as|and)|surname|speaking (?:with|to)|who(?:['’]s| is| am)|whom)\b)")
#: Letters and figures in one word, as serial numbers have them and codes of errors do not.
_NUMBER = regex.compile(r"(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[A-Za-z0-9]{8,}")


#: What looks like a name or a number and may be an answer to anything.
_ODD = frozenset(("context:user_odd", "label:person_field"))


def _has_spoken(text: str, span: Span) -> bool:
    """Say whether who is called by the word before a span has taken a turn before: the first line with that word may be the head of the chat."""
    line = text.rfind("\n", 0, span.start) + 1
    return line > 0 and any(speaker[1].lower() == _before(text, span) for speaker in _SPEAKER.finditer(text, 0, line))


def _is_given(text: str, span: Span) -> bool:
    """Say whether an odd word that a speaker begins with is somebody's name or number: an answer, whatever it was taken for."""
    value = text[span.start : span.end]
    if span.detector not in _ODD:
        return False
    line = text.rfind("\n", 0, span.start)
    question = text[text.rfind("\n", 0, line) + 1 : line] if line > 0 else ""
    asked = _ASKS_WHO.search(question) is not None
    if span.detector == "label:person_field":
        asked = asked or _NAME_OR_WHO.search(question) is not None
        first = value.partition(" ")[0]
        return not plain_words.is_common(first.lower()) and (asked or is_forename(first) or not _has_spoken(text, span))
    if asked:
        return True
    return names_somebody(value) or near.is_given(value.lower()) or _NUMBER.fullmatch(value) is not None


#: What the model's addresses run over: a number with its label, no house, no postcode.
_OTHERS = frozenset(
    "SERIAL_NUMBER NATIONAL_ID DATE_OF_BIRTH PHONE_NUMBER HOSTNAME IP_ADDRESS MAC_ADDRESS EMAIL_ADDRESS CUSTOMER_ID DEVICE_ID PURCHASE_DATE USERNAME IMEI US_SSN EMPLOYEE_ID PASSWORD SSID ONE_TIME_CODE"
    .split()
)
#: The label before such a number, and the signs around it.
_LABEL_END = regex.compile(r"[ ,;.(]*(?:[^\W\d_][\w'’-]*[.:]*(?: (?:no|nr|number|id|is|ist)\b\.?:?)?)?[ ,;.:#(]*\Z")


def _without_labels(text: str, spans: list[Span]) -> list[Span]:
    """Return the spans with the model's addresses cut before the number of another kind that they run over, and the label of that number."""
    addresses = [span for span in spans if span.entity == "POSTAL_ADDRESS" and span.detector.startswith("model")]
    if not addresses:
        return spans
    others = [span for span in spans if span.entity in _OTHERS and not span.detector.startswith("model")]
    cut: dict[Span, Span | None] = {}
    for span in addresses:
        over = [other for other in others if other.start < span.end and span.start < other.end]
        if not over:
            continue
        first = min(other.start for other in over)
        label = _LABEL_END.search(text, span.start, max(first, span.start))
        end = label.start() if label else max(first, span.start)
        rest = any(c.isalpha() for c in text[span.start : end]) and end - span.start > 2  # noqa: PLR2004
        cut[span] = replace(span, end=end) if rest else _on_next_line(text, span, max(other.end for other in over))
    return [left for span in spans if (left := cut.get(span, span)) is not None]


#: An address has a number and a word, or two words.
_ADDRESS = regex.compile(r"[ \t]*\r?\n[ \t]*(?P<rest>[^\W_]+[ ,]+[^\W_].*)", re.DOTALL)


def _on_next_line(text: str, span: Span, end: int) -> Span | None:
    """Return what of an address stands on the lines behind a number that it begins with, None when that is nothing."""
    found = _ADDRESS.match(text, end, span.end)
    return replace(span, start=found.start("rest")) if found else None


#: Who brought it, and by which number, right behind an address: `... 3629 by Fastway, waybill FW00928371ZA`.
_CARRIER = regex.compile(r",? (?:(?:by|via|with|per|mit|por|par|con|door|med) [A-Z][\w&'’. -]{1,24}(?:,? (?=waybill|tracking|consignment|order|parcel|awb|signed|ref|on \d|at \d)|$)|(?:waybill|tracking|consignment|awb|parcel|order|signed|docket|sendung|colis|envío)\b)")


def _before_carrier(text: str, span: Span) -> Span:
    """Return an address without the carrier that stands behind it."""
    if span.entity != "POSTAL_ADDRESS":
        return span
    found = _CARRIER.search(text, span.start + 6, span.end)
    return replace(span, end=found.start()) if found else span


#: What a host's name is made of, and what it holds beside a person's name.
_HOST_SIGNS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-")
_LONGEST_HOST = 40
#: A person's part of it has four letters at least; what stands behind such a word is a case (`see ENG-5130`).
_NAME = regex.compile(r"[^\W\d_]{4,}(?:-[^\W\d_]{2,})?")
_CASE = regex.compile(r"\b(?:rma|ticket|case|order|see|ref|issue|bug|part|model|plan|product|sku)[ #:]*\Z", re.IGNORECASE)


def _whole_host(text: str, span: Span) -> Span:
    """Return the whole machine's name of which a span of the model is only the person's part (`ACC-KASANTE-01`), else the span."""
    if span.entity != "PERSON" or not span.detector.startswith("model") or not _NAME.fullmatch(text, span.start, span.end):
        return span
    start, end = span.start, span.end
    while start and text[start - 1] in _HOST_SIGNS:
        start -= 1
    while end < len(text) and text[end] in _HOST_SIGNS:
        end += 1
    token = text[start:end].strip("-")
    if end - start == span.end - span.start or "-" not in token or len(token) > _LONGEST_HOST:
        return span
    parts = token.split("-")
    if _CASE.search(text, max(0, start - 16), start):
        return span
    coded = any(any(c.isdigit() for c in part) for part in parts) or (token.isupper() and len(parts) > 1)
    start += text[start:end].index(token)
    return Span(start, start + len(token), "HOSTNAME", span.score, span.detector) if coded and all(parts) else span


def _before(text: str, span: Span) -> str:
    """Return the speaker's word before a span that begins its turn, "" where there is none."""
    line = text.rfind("\n", 0, span.start) + 1
    speaker = _SPEAKER.match(text, line, span.start)
    if speaker is None or text[speaker.end() : span.start].strip(" \t"):
        return ""
    word = speaker[1].lower()
    return word if word.rstrip(" 0123456789") in _WORDS else ""
