"""Numbers that no person has: lines of firms, firms in registers, calls by their date, dumps by their file, codes of a halt."""

from __future__ import annotations

import re

from redactor import regex
from redactor.detect.review import near
from redactor.types import Span

#: What the plans of countries give to firms and services only. Prefixes that are area codes or mobiles elsewhere are left out (0345, 0371, 0841, 087).
_SERVICE = regex.compile(
    r"0(?:300|303|306|330|333|343|344|370|84[345]|870) [0-9]{3} ?[0-9]{3,4}"  # United Kingdom
    r"|0[89]00[ /-]?[0-9]{2,4}(?:[ -]?[0-9]{2,4}){0,3}|0808 [0-9]{3} ?[0-9]{3,4}|00800(?: ?[0-9]{2,4}){2,4}"  # free of charge or dear in most of Europe, in New Zealand and Brazil
    r"|1[38]00[ -][0-9]{3}[ -][0-9]{3}|13 ?[0-9]{2} ?[0-9]{2}"  # Australia, Ireland
    r"|0 8[0-2][0-9] [0-9]{3} [0-9]{3}|08(?: [0-9]{2}){4}"  # France
    r"|0180[1-7]?[ /-][0-9]{2,4}(?:[ -]?[0-9]{2,4}){0,2}|0848 [0-9]{3} ?[0-9]{3}"  # Germany, Switzerland
    r"|(?:\+?1[ .-]?)?(?:\(8(?:00|33|44|55|66|77|88)\) ?|8(?:00|33|44|55|66|77|88)[ .-])(?!555)[2-9][0-9]{2}[ .-][0-9]{4}"  # North America, but for its numbers of fiction
    r"|(?:707|800|801|808|90[0-2])[ .](?:[0-9]{3}[ .][0-9]{3}|[0-9]{2}(?:[ .][0-9]{2}){2})"  # Spain, Portugal, Poland, Czechia
)
#: Somebody's all the same, by the word before it.
_OWN = regex.compile(r"\b(?:my|his|her|their|mine|me|him|customers?|cust|clients?|callers?|cb|callback|mob(?:ile)?|cell|handy|patients?|tenants?|users?|meine?|seine?|ihre?|mi|su|mon|son|sa)\b[^\n.;]{0,24}\Z", re.IGNORECASE)
#: A day and the number of a call, a visit or a file of that day: `20240911-1182`.
_DATED = regex.compile(r"20[0-4][0-9](?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[-_/.][0-9]{2,6}(?:[-_/.][0-9]{1,6})*")
#: How files end that a machine calls by a date and a number.
_OF_MACHINE = regex.compile(r"\.(?:dmp|mdmp|hdmp|evtx?|etl|cab|dll|sys|inf|bin|hex|iso|img|rom|fw|pcapng|pcap|cap|trace)(?![\w-])", re.IGNORECASE)
#: How many of a part there are, right before its number: `4x 0950-4397`.
_SO_MANY = regex.compile(r"(?<![\w.,-])[1-9]\d{0,2} ?(?:x|×|pcs?\.?|stk\.?|stück|uds?\.?|szt\.?|ks|st\.)[ ]\Z", re.IGNORECASE)
#: Registers of firms, before a number or at its beginning.
_REGISTER = regex.compile(r"\b(?:ABN|ACN|ARBN|NZBN|F?EIN|HR[AB]|SIREN|SIRET|RCS(?: [A-Z][\w-]+)?|K[vV]K|(?i:company (?:no|number|reg(?:istration)?(?: (?:no|number))?)|registered in [a-z ]{4,24}|handelsregister\w*|companies house(?: no)?))\b\.?(?:[- ]?(?i:no|nr|number|nummer))?\.?[ :#]{0,3}")
#: A constant before a code in brackets: `DRIVER_POWER_STATE_FAILURE (9f)`.
_HALT = regex.compile(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+ ?[(\[](?:0x)?\Z")
#: A reference of payments in India, which has twelve digits; a taxpayer's in Britain has ten.
_UTR, _TAXPAYERS = regex.compile(r"\bUTR(?: ?(?:no|number|ref|id))?\.?(?: is)?[ :#.-]{1,3}\Z", re.IGNORECASE), 10


def is_nobodys_phone(text: str, span: Span) -> bool:
    """Say whether what was taken for a telephone is a line of a firm, the number of a call or a part, or the name of a file."""
    if _DATED.fullmatch(text, span.start, span.end) or _OF_MACHINE.match(text, span.end):
        return True
    before = near.before(text, span)
    return _SO_MANY.search(before) is not None or (_SERVICE.fullmatch(text, span.start, span.end) is not None and _OWN.search(before) is None)


def is_firms_number(text: str, span: Span) -> bool:
    """Say whether a number with an authority is a firm's in its register, or a payment's."""
    if _REGISTER.match(text, span.start, span.end):
        return True
    before = near.before(text, span)
    found = list(_REGISTER.finditer(before))
    if found and found[-1].end() == len(before):
        return True
    return _UTR.search(before) is not None and sum(map(str.isdigit, text[span.start : span.end])) != _TAXPAYERS


def is_halt(text: str, span: Span) -> bool:
    """Say whether a number is the code of a halt, in brackets behind its name."""
    return _HALT.search(text, max(0, span.start - 64), span.start) is not None
