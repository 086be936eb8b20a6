"""Dates of purchase in prose: a word for buying and a date near it, in many languages, in either order, spelled out or by a holiday."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from redactor import regex
from redactor.detect.search import automata
from redactor.types import Span

#: Words for buying, RE2 and Python syntax, case ignored; prefixes of words end in a star.
_BUY = (
    r"bought|purchas\w*|bougt|brought (?:it|this|the) (?:on|in|from)|(?:i|we|they|he|she|dad|mum) buy|got (?:it|this|mine|them|the|these|one)(?: \w+){0,2} (?:on|in|from|at|last|back)|picked (?:it|this|them) up|acquired|ordered it|had (?:it|this|them|the \w+) since|owned (?:it|this) since|since new|paid (?:for|on|it)|(?:he|she|i|we|they) paid"
    r"|(?:receipt|proof of purchase|bill|invoice copy|till slip|slip)\b|date of sale|sold (?:to (?:me|us|him|her)|on)|warranty (?:start(?:s|ed)?|began|from|since|runs from)|in warranty since|date purchased|\bdop\b|po_?date|p\.o\. date|when bought|new(?:ly)? (?:bought|purchased)"
    r"|gekauft\w*|kauf(?:te|ten)?\b|kaufdatum|erworben\w*|angeschafft\w*|anschaffung\w*|kaufbeleg|kassenbon|quittung|kassenzettel|garantiebeginn"
    r"|achet[ée]\w*|achat\w*|acquis\w*|ticket de caisse|compr(?:[ée]|[óo]|ado|ada|ados|amos|aron|ei|ou|ámos|aram)\b|compra\b|adquir\w+|acquist\w+|comprat\w+|scontrino|recibo de compra|boleta"
    r"|gekocht\w*|aangeschaft\w*|aankoop\w*|kassabon|köpt\w*|köpte\w*|inköp\w*|kvittot?|købt\w*|kjøpt\w*|kvittering\w*|ostettu|ostin|ostimme|ostettiin|kupi(?:on\w+|łem|łam|liśmy|ł|ła)|zakup\w*|paragon\w*|koupi\w*|koupen\w*|zakoupen\w*|vásárol\w*|vettem|vettük|satın al\w*|fatura tarihi|cumpărat\w*|achiziționat\w*"
    r"|купи\w+|куплен\w*|приобре\w+|покупк\w*|αγορά\w*|αγοράσ\w*|購入\w*|買った|買いました|お買い上げ|购买|购入|购于|买的|买于|買的|구매\w*|구입\w*|ซื้อ\w*|beli\b|dibeli|mua (?:ngày|vào|hôm)|اشتري\w*|קני\w+|खरीद\w*"
)
_MONTH = (
    r"(?:jan(?:uary|uar|vier|eiro)?|feb(?:ruary|ruar|r)?|f[ée]v(?:rier|ereiro)?|mar(?:ch|s|zo|ço)?|m[äa]rz|mrz|apr(?:il|ile)?|avr(?:il)?|abr(?:il)?|may|mai|mei|maj|maggio|mayo|maio|jun[ei]?|juin|junio|junho|giugno|jul[iy]?|juil(?:let)?|julio|julho|luglio|aug(?:ust|ustus|usti)?|ao[ûu]t|agosto|ago|sept?(?:ember|embre|iembre)?|setembro|settembre|set|o[ck]t(?:ober|obre)?|octubre|outubro|ottobre|out|nov(?:ember|embre|iembre|embro)?|de[czs](?:ember|embre|embro)?|d[ée]c(?:embre)?|diciembre|dicembre|dezembro|januari|februari|maart|augusti"
    r"|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|enero|febrero|gennaio|febbraio|janvier)\b\.?"
)
_YEAR = r"(?:19|20)[0-9]{2}"
_RELATIVE_YEAR = r"(?:this|last|of this|of last|the same) year|dieses jahres|letzten jahres|(?:de )?cette année|(?:de )?l'année dernière|de este año|del año pasado|di quest'anno|dell'anno scorso|van dit jaar|van vorig jaar"
_SAID_YEAR = r"(?:two thousand(?: and)? \w+|twenty[ -](?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|twenty[ -]?\w+)|(?:twenty|thirty)[ -](?:one|two|three|four|five|six|seven|eight|nine)|(?:eighteen|nineteen|twenty))"
_ORDINAL = r"(?:the )?(?:(?:twenty|thirty)[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)"
_DAY = r"(?:the )?[0-9]{1,2}(?:st|nd|rd|th|er|º|°|\.|-?го|e|ème|:?e)?"
_HOLIDAY = r"(?:black friday|cyber monday|prime day|boxing day|easter|christmas|x-?mas|new year(?:'s)?(?: eve| day)?|thanksgiving|halloween|valentine'?s(?: day)?|mother'?s day|father'?s day|singles'? day|diwali|eid|ramadan|lunar new year|chinese new year|golden week|oster(?:n|montag)|pfingsten|weihnachten|silvester|nikolaus|pâques|noël|pentecôte|toussaint|reyes|navidad|semana santa|pascua|pasqua|natale|ferragosto|epifania|páscoa|natal|pasen|kerst(?:mis)?|sinterklaas|påsk|jul|påske|midsommar|wielkanoc\w*|boże narodzenie|vánoc\w*|velikonoc\w*|karácsony|nowruz|spring|summer|autumn|fall|winter|frühjahr|frühling|sommer|herbst|printemps|été|automne|hiver|primavera|verano|otoño|invierno|estate|autunno|inverno|verão|outono|voorjaar|zomer|najaar|vår|höst|vinter|wiosn\w|lat\w|jesie\w+|zim\w)"
#: A date as people write or say it; a bare year is none.
_DATE = regex.compile(
    rf"(?<![\w.,/-])(?:(?:{_YEAR}|[0-9]{{2}})[-/.][0-9]{{1,2}}[-/.][0-9]{{1,2}}|[0-9]{{1,2}}[-/. ][ ]?[0-9]{{1,2}}[-/. ][ ]?(?:{_YEAR}|[0-9]{{2}})|[0-9]{{1,2}}[./](?:{_YEAR})|{_YEAR}[-/](?:0[1-9]|1[0-2])"
    rf"|(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)day,? )?{_DAY}[ -]?(?:of |de |d'|di )?{_MONTH}(?:,?[ -](?:de |del )?(?:{_YEAR}|'?[0-9]{{2}}(?![0-9:.])|{_RELATIVE_YEAR}|{_SAID_YEAR}))?"
    rf"|{_MONTH}[ -](?:the )?{_DAY}(?![0-9:])(?:,? (?:{_YEAR}|{_RELATIVE_YEAR}))?|(?:early |mid[ -]?|late |end of |start of |beginning of |anfang |mitte |ende |début |fin |(?:a )?principios de |(?:a )?finales de |inizio |fine )?{_MONTH} (?:of |de |del |di )?(?:{_YEAR}|'[0-9]{{2}}|{_RELATIVE_YEAR}|{_SAID_YEAR})"
    rf"|{_ORDINAL}(?: of)? {_MONTH}(?:,? (?:{_YEAR}|{_SAID_YEAR}))?|{_MONTH} {_ORDINAL}(?:,? (?:{_YEAR}|{_SAID_YEAR}))?|{_HOLIDAY}(?:,?(?: of| de| del)?)? (?:{_YEAR}|{_RELATIVE_YEAR}|{_SAID_YEAR})"
    rf"|last (?:{_MONTH}(?:,? the [0-9]{{1,2}}(?:st|nd|rd|th))?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|letzten (?:mon|diens|donners|frei|sams|sonn)tag|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) dernier|el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo) pasado|vorige week (?:maan|dins|woens|donder|vrij|zater|zon)dag"
    rf"|(?:(?:about|around|like|maybe|roughly|some) )?(?:[0-9]{{1,2}}|a|two|three|four|five|six) (?:days?|weeks?|months?) ago,? on the [0-9]{{1,2}}(?:st|nd|rd|th)"
    rf")(?![\w/-]|[.:][0-9])|{_YEAR}[ ]?年(?:[ ]?[0-9]{{1,2}}[ ]?月(?:[ ]?[0-9]{{1,2}}[ ]?日)?)?|令和[0-9]{{1,2}}年[0-9]{{1,2}}月(?:[0-9]{{1,2}}日)?|{_YEAR}[ ]?년[ ]?[0-9]{{1,2}}[ ]?월(?:[ ]?[0-9]{{1,2}}[ ]?일)?",
    re.IGNORECASE,
)
#: What says that the date behind a word for buying is that of something else.
_ELSE = regex.compile(
    r"[.;!?。；！？](?=\s|$)|。|\n\s*\n|\"[,;]\"|\"\r?\n\"|\b(?:but|until|till|when|while|because|stopp\w+|fail\w*|broke\w*|died|dies|arriv\w+|deliver\w+|shipp\w+|return\w*|call\w*|rang|expir\w+|cancel\w*|refus\w*|tried|tries|warrant(?:y|ies) (?:until|till|to|ends?|expires?)|ends?|valid|install\w*|repair\w*|serviced?|reported|claim\w*|refund\w*|due|born|version|firmware|update\w*|build|released?|renew\w*"
    r"|aber|bis|geliefert|defekt|seitdem|kaputt|mais|jusqu\w*|livr\w+|panne|pero|hasta|entreg\w+|averi\w+|fino|consegn\w+|maar|tot|geleverd|men|levere\w*|jednak|do dnia)\b",
    re.IGNORECASE,
)
#: What stands before a version.
_VERSION = regex.compile(r"(?<![^\W_])(?:app|version|ver|v|firmware|fw|software|sw|build|release|os|bios|driver|treiber|versión|versione|versie|wersja)[ .:]{1,2}\Z", re.IGNORECASE)
#: Prices, models and numbers of shops may stand between.
_AMOUNTS = regex.compile(r"#?\d{3,}|[$€£]\s?\d[\d.,]*|\b[A-Za-z]+-?\d\w*|\b\d+(?=(?:inch|gb|tb|\"|''))|[A-Za-z] \d{1,2}(?=,)")
_BEHIND, _BEFORE = 64, 28
_SCORE = 0.8


def pattern() -> str:
    """Return what stands wherever `find` may find something: a word for buying."""
    latin = _BUY.partition("|購入")[0].replace(r"\b", "").replace(r"\w*", "").replace(r"\w+", "")
    return rf"(?i:{latin}|購入|買った|買いました|お買い上げ|购买|购入|购于|买的|买于|買的|구매|구입|ซื้อ|купи|куплен|приобре|покупк|αγορ|اشتري|קני|खरीद)"


gate = automata.gate(pattern, max_mem=64 << 20)


@cache
def _words() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{_BUY})|購入|買った|买的|买于|购|구매|구입", re.IGNORECASE)


def find(text: str) -> list[Span]:
    """Return the dates that words for buying stand beside, in order."""
    data = text.encode("utf-8", "surrogatepass")
    if not automata.admits(gate(), data):
        return []
    words = _words()
    found = sorted(
        {span for place in automata.places(gate(), text, data) if (word := words.match(text, place)) for span in _beside(text, *word.span())}
    )
    return [Span(*span, "PURCHASE_DATE", _SCORE, "context:bought") for span in found]


def _beside(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the date that belongs to the word for buying from `start` to `end`: behind it, else right before it."""
    if _is_due(text, start, end):
        return
    date = _DATE.search(text, end, min(len(text), end + _BEHIND + 40))
    if date is not None and date.start() - end <= _BEHIND and not _is_else(text[end : date.start()]):
        if not _VERSION.search(text, max(0, date.start() - 12), date.start()):
            yield _trimmed(text, date)
        return
    first = max(0, start - _BEFORE - 40)
    if _PAID_BY.search(text, max(text.rfind("\n", 0, start), first), start):
        return
    dates = [date for date in _DATE.finditer(text, first, start) if start - date.end() <= _BEFORE]
    if dates and not _is_else(text[_end(text, dates[-1]) : start]) and not _VERSION.search(text, max(0, dates[-1].start() - 12), dates[-1].start()):
        yield _trimmed(text, dates[-1])


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


def _is_else(between: str) -> bool:
    return _ELSE.search(between) is not None or any(map(str.isdigit, _AMOUNTS.sub("", between)))
