"""Dates of purchase in prose: a word for buying and a date near it, in many languages, in either order, spelled out or by a holiday."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from redactor import regex
from redactor.detect.prose import owned
from redactor.detect.prose.told_dates import DATE, is_else
from redactor.detect.search import automata
from redactor.types import Span

#: Words for buying, RE2 and Python syntax, case ignored; prefixes of words end in a star.
_BUY = (
    r"bought|purchas\w*|bougt|brought (?:it|this|the) (?:on|in|from)|(?:i|we|they|he|she|dad|mum) buy|got (?:it|this|mine|them|the|these|one)(?: \w+){0,2} (?:on|in|from|at|last|back)|picked (?:it|this|them) up|acquired|ordered it|had (?:it|this|them|the \w+) since|owned (?:it|this) since|since new|paid (?:for|on|it)|(?:he|she|i|we|they) paid"
    r"|(?:receipt|proof of purchase|bill|invoice copy|till slip|slip)\b|date of sale|sold (?:to (?:me|us|him|her)|on)|warranty (?:start(?:s|ed)?|began|from|since|runs from)|in warranty since|date purchased|\bdop\b|po_?date|p\.o\. date|when bought|new(?:ly)? (?:bought|purchased)"
    r"|(?:birthday|wedding|christmas|xmas|leaving|retirement|graduation|anniversary|mother['’]s day|father['’]s day) (?:gift|present)|geschenkt?\b|regalad[oa]\b|regalaron|regalo de|regalat[oa]\b|julklapp|hediye\b|подар(?:или|ок|ен[аоы]?)\b"
    r"|gekauft\w*|kauf(?:te|ten)?\b|kaufdatum|erworben\w*|angeschafft\w*|anschaffung\w*|kaufbeleg|kassenbon|quittung|kassenzettel|garantiebeginn"
    r"|achet[ée]\w*|achat\w*|acquis\w*|ticket de caisse|compr(?:[ée]|[óo]|ado|ada|ados|amos|aron|ei|ou|ámos|aram)\b|compra\b|adquir\w+|acquist\w+|comprat\w+|scontrino|recibo de compra|boleta"
    r"|gekocht\w*|aangeschaft\w*|aankoop\w*|kassabon|köpt\w*|köpte\w*|inköp\w*|kvittot?|købt\w*|kjøpt\w*|kvittering\w*|ostettu|ostin|ostimme|ostettiin|kupi(?:on\w+|łem|łam|liśmy|ł|ła)|zakup\w*|paragon\w*|koupi\w*|koupen\w*|zakoupen\w*|vásárol\w*|vettem|vettük|satın al\w*|fatura tarihi|cumpărat\w*|achiziționat\w*"
    r"|купи\w+|куплен\w*|приобре\w+|покупк\w*|αγορά\w*|αγοράσ\w*|購入\w*|買った|買いました|お買い上げ|购买|购入|购于|买的|买于|買的|구매\w*|구입\w*|ซื้อ\w*|beli\b|dibeli|mua (?:ngày|vào|hôm)|اشتري\w*|קני\w+|खरीद\w*"
)
#: What stands before a version.
_VERSION = regex.compile(r"(?<![^\W_])(?:app|version|ver|v|firmware|fw|software|sw|build|release|os|bios|driver|treiber|versión|versione|versie|wersja)[ .:]{1,2}\Z", re.IGNORECASE)
_BEHIND, _BEFORE = 64, 28
_SCORE = 0.8


def pattern() -> str:
    """Return what stands wherever `find` may find something: a word for buying or having."""
    return f"{owned.pattern()}|{_buying()}"


def _buying() -> str:
    latin = _BUY.partition("|購入")[0].replace(r"\b", "").replace(r"\w*", "").replace(r"\w+", "")
    return rf"(?i:{latin}|購入|買った|買いました|お買い上げ|购买|购入|购于|买的|买于|買的|구매|구입|ซื้อ|купи|куплен|приобре|покупк|αγορ|اشتري|קני|खरीद)"


gate = automata.gate(pattern, max_mem=64 << 20, counts=True)
_bought = automata.gate(_buying, max_mem=64 << 20)


@cache
def _words() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{_BUY})|購入|買った|买的|买于|购|구매|구입", re.IGNORECASE)


def find(text: str) -> list[Span]:
    """Return the dates that words for buying or having stand beside, in order."""
    data = text.encode("utf-8", "surrogatepass")
    if not automata.admits(gate(), data):
        return []
    words = _words()
    found = sorted(
        {span for place in automata.places(_bought(), text, data) if (word := words.match(text, place)) for span in _beside(text, *word.span())}
    )
    spans = [Span(*span, "PURCHASE_DATE", _SCORE, "context:bought") for span in found]
    since = [span for span in owned.find(text) if not any(span.start < end and start < span.end for start, end in found)]
    return sorted((*spans, *since), key=lambda span: span.start)


def _beside(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the date that belongs to the word for buying from `start` to `end`: behind it, else right before it."""
    if _is_due(text, start, end):
        return
    date = DATE.search(text, end, min(len(text), end + _BEHIND + 40))
    if date is not None and date.start() - end <= _BEHIND and not is_else(text[end : date.start()]) and not _begins_line(text, date):
        if not _VERSION.search(text, max(0, date.start() - 12), date.start()):
            yield _trimmed(text, date)
        return
    first = max(0, start - _BEFORE - 40)
    if _PAID_BY.search(text, max(text.rfind("\n", 0, start), first), start):
        return
    dates = [date for date in DATE.finditer(text, first, start) if start - date.end() <= _BEFORE]
    if dates and not is_else(text[_end(text, dates[-1]) : start]) and not _VERSION.search(text, max(0, dates[-1].start() - 12), dates[-1].start()):
        yield _trimmed(text, dates[-1])


#: The time that programs write behind a date.
_TO_SECONDS = regex.compile(r"[T ,]{1,2}\d{2}:\d{2}:\d{2}")


def _begins_line(text: str, date: re.Match[str]) -> bool:
    """Say whether a date begins a line that a program wrote: a time to the second goes on behind it."""
    return text[max(0, date.start() - 1) : date.start()] in ("", "\n") and _TO_SECONDS.match(text, date.end()) is not None


def _trimmed(text: str, date: re.Match[str]) -> tuple[int, int]:
    """Return where a date stands, without the full stop of its sentence."""
    return date.start(), _end(text, date)


def _end(text: str, date: re.Match[str]) -> int:
    return date.end() - (text[date.end() - 1] == "." and not text[date.end() : date.end() + 2].strip().isdigit())


#: What is paid again and again, or to an office, and is not bought.
_DUE = regex.compile(r"\b(?:membership|permit|subscription|bills?|invoice|rent|fine|council|renewal|instal?ments?|deposit|direct debit|standing order|premium|tariff|licen[cs]e fee|fees?|tax|toll|parking|policy|mortgage|loan|tuition|auto-?renew\w*|plan|monthly|charged?)\b", re.IGNORECASE)
_PAID = regex.compile(r"(?:i|we|they|he|she) paid", re.IGNORECASE)


def is_paid(before: str) -> bool:
    """Say whether words before a date say how something was paid, not that it was bought."""
    return _PAID_BY.search(before) is not None


def _is_due(text: str, start: int, end: int) -> bool:
    """Say whether somebody paid what was due: words for fees or memberships around, and no `for it`."""
    if _PAID.fullmatch(text, start, end) is None or re.match(r"[^.;\n]{0,24}\bfor (?:it|this|them|the|my|a|one)\b", text[end : end + 64], re.IGNORECASE):
        return False
    return re.match(r" (?:this |it )?(?:by|with|via|from) (?:card|bank|direct debit|transfer|cash|cheque|check|paypal)\b", text[end : end + 32], re.IGNORECASE) is not None or _DUE.search(text, max(0, start - _SENTENCES), end + _SENTENCES) is not None


_SENTENCES = 160
_PAID_BY = regex.compile(r"\bpaid (?:this |it )?(?:by|with|via) (?:card|bank|direct debit|transfer|cash|cheque|check|paypal)\b", re.IGNORECASE)
