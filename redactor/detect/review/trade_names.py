"""Firms, shops and brands that the names model takes for people or places: by their trade, their form in law, their domain, the way they are written."""

from __future__ import annotations

import re
from functools import lru_cache

from redactor import regex
from redactor.detect.identities.person_names import words as known_words
from redactor.detect.words.folding import compact
from redactor.detect.words.named_after import names_somebody

#: What firms do, as the last word of their name, and what they call those who answer.
TRADES = frozenset(
    "homes solar energy foods logistics freight industries solutions systems technologies technology telecom telecoms labs partners associates consulting polymers textiles motors appliances electronics computers catering interiors brewery pharma dental veterinary "
    "architects builders plumbing roofing landscaping tours airlines airways insurance housing properties estates lettings realty centre center networks hosting broadband internet fibre fiber utilities electrical engineering services retail wholesale supplies "
    "store shop market surgery clinic practice chemist opticians orthodontics physiotherapy nursery school academy library museum cinema leisure supermarkets stores outlet outfitters hardware optics instruments diagnostics robotics automation analytics software cloud digital media mobile connect care direct express online support service helpdesk team wireless communications security "
    "bank banking savings trust credit finance payments pay council borough university college academy hotel hotels lodge resort spa cafe bistro bakery bookshop books records music games toys sports fitness gym cycles bikes tyres garage autos marine farms nurseries "
    "garden florist pets vets kitchens bathrooms windows doors furniture beds carpets lighting tools machinery packaging printing press publishing design studio studios news newsletter".split()
)
#: Those of them that stand behind a person's name too, where a letter is signed.
DESKS = frozenset("support service services helpdesk team care security communications finance payments engineering".split())
_SIGNED = regex.compile(r"(?:\b(?:regards|thanks|thank you|cheers|wishes|sincerely|best|rgds|greetings|yours|truly|faithfully)\b|[-–—])[ ,.!]*\s*\Z", re.IGNORECASE)
#: Forms in law, right behind a name.
_IN_LAW = regex.compile(r",? (?:GmbH|Ltd|Limited|Inc|LLC|LLP|Corp|Corporation|PLC|plc|Pty|Pvt|BV|B\.V\.|NV|N\.V\.|AG|KG|OHG|UG|S\.?A\.?S?|SARL|S\.?r\.?l|Oyj?|ApS|A/S|Kft|Zrt|d\.o\.o|s\.r\.o|Sp\. ?z ?o\.? ?o|& Co|& Sons?|& Partners?|Holdings?|Group)\b\.?")
_TRADE_BEHIND = regex.compile(r" (?P<word>[A-Z][a-z]+)(?=[\s,.!?;:)<]|$)(?!:? ?[+(]?[0-9])")
#: What a firm or a maker has, in small letters behind its name: `the Sonos app`.
_THING_BEHIND = regex.compile(r" (?:staff|app|website|web ?shop|portal|helpline|hotline|help ?desk|firmware|cloud|server|router|hub|dashboard|plug-?in|service (?:line|desk|partner|cent(?:er|re)|whatsapp)|customer (?:service|care|support|relations)|after-?care|after-?sales|call cent(?:er|re)|contact cent(?:er|re)|member(?:s|ship)? services|(?:support|sales|billing|accounts|claims|returns|warranty|repairs?|technical) (?:team|desk|department)|tech(?:nical)? support|gift ?cards?|vouchers?|loyalty (?:card|points|app)|warehouse|head office)\b")
#: The form of a maker or a shop, by its heading: `Vorwerk - Warranty registration`.
_FORM_BEHIND = regex.compile(r" ?[-–—|:] ?(?:(?:warranty|product|device|guarantee|online|garantie\w*|produkt\w*) ?(?:registration|registrierung)|(?:returns?|complaints?|repair request) form|customer (?:services?|care|support)|user manual|quick start guide)[ \t]*(?:\r?\n|$)", re.IGNORECASE)
#: `Bramble & Fig`: two words that nobody is called.
_PARTNER_BEHIND, _PARTNER_BEFORE = regex.compile(r" (?:&|&amp;) ([^\W\d_]{3,})"), regex.compile(r"(?<!\w)([^\W\d_]{3,}) (?:&|&amp;) \Z")
#: A capital inside a word behind four small letters: `BrightFloor`.
_JOINED = regex.compile(r"[A-Z][a-z]{3,}[A-Z][a-z]{2,}")
_DOMAIN = regex.compile(r"(?:@|https?://|www\.)(?:[a-z0-9-]+\.)*?(?P<name>[a-z0-9-]{5,40})(?:\.(?:co|com|org|ac|gov|net))?\.[a-z]{2,8}(?![\w.-]*\w)", re.IGNORECASE)
#: A word that is part of a domain in a sentence: the rest of it.
_REST_OF_DOMAIN = regex.compile(r"(?:-[a-z0-9-]+)?(?:\.[a-z]{2,3})?\.(?:com|net|org|io|app|dev|shop|store|online|info|biz|co|nz|uk|au|za|ie|ca|us|in|de|fr|nl|be|ch|at|es|it|pt|pl|se|no|dk|fi|eu|jp|cn|br|mx|is|cz|hu|ro|sg|hk|my|ng|ke|gh)(?![\w-])", re.IGNORECASE)
_LEAST_DOMAIN = 5
_LEAST_HALF = 3
#: Surnames that are written in two: `MacAllister`, `DiCaprio`.
_PREFIXES = ("mac", "fitz", "vande", "vander")


@lru_cache(maxsize=4)
def domains(text: str) -> frozenset[str]:
    """Return what the addresses and pages of a text are named after: `tidehost` of `dwight.k@tidehost.net`."""
    if "@" not in text and "www." not in text and "://" not in text:
        return frozenset()
    return frozenset(compact(found["name"]) for found in _DOMAIN.finditer(text))


def _is_named_by(value: str, text: str) -> bool:
    """Say whether a name is that of a firm by a domain in the text: the whole of it, or its beginning where the domain is long."""
    folded = compact(value)
    if len(folded) < _LEAST_DOMAIN or names_somebody(value.split(maxsplit=1)[0]):
        return False
    return not domains(text).isdisjoint([folded, *(folded[:end] for end in range(2 * _LEAST_DOMAIN + 1, len(folded)))])


def is_firm(text: str, start: int, end: int) -> bool:
    """Say whether what the model found is a firm's, a shop's or a product's name, by itself or by what stands around it."""
    value = text[start:end]
    words = value.split()
    if not words or len(words) > 4:  # noqa: PLR2004
        return False
    if _IN_LAW.match(text, end):
        return True
    traded = len(words) > 1 and words[-1].casefold() in TRADES and words[-1][:1].isupper()
    if _is_somebody(words[:1] if traded else words):
        return False
    signed = _SIGNED.search(text, max(0, start - 24), start) is not None
    if traded and not (signed and words[-1].casefold() in DESKS):
        return True
    if len(words) == 1 and (_JOINED.fullmatch(value) and not value.lower().startswith(_PREFIXES)):
        return True
    behind = _TRADE_BEHIND.match(text, end)
    if len(words) == 1 and value[:1].isupper() and behind is not None and behind["word"].casefold() in TRADES and not (signed and behind["word"].casefold() in DESKS):
        return True
    if len(words) == 1 and _THING_BEHIND.match(text, end):
        return True
    if _FORM_BEHIND.match(text, end) and not text[text.rfind("\n", 0, start) + 1 : start].strip(" \t#*=|"):
        return True
    if _REST_OF_DOMAIN.match(text, end) and text[start - 1 : start] not in ("@", "."):
        return True
    if len(words) == 1 and _is_half(text, start, end):
        return True
    return _is_named_by(value, text)


def _is_half(text: str, start: int, end: int) -> bool:
    """Say whether a word is one of two joined by `&` of which nobody is called either."""
    other = _PARTNER_BEHIND.match(text, end) or _PARTNER_BEFORE.search(text, max(0, start - 32), start)
    if other is None or not other[1][:1].isupper() or _is_somebody([other[1]]):
        return False
    first = min(start, other.start())
    return end - start >= _LEAST_HALF and re.search(r"[^\W\d_a-z][\w'’.]* \Z", text[max(0, first - 24) : first]) is None


def _is_somebody(words: list[str]) -> bool:
    """Say whether a word is a forename or surname that is known."""
    return any(names_somebody(word) or any(word.casefold() in known for known in known_words()) for word in words[:2])
