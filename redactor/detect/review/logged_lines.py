"""What belongs to the people in a line of a log: numbers right beside a name, bare numbers of states by their check digits, telephones and postcodes by their form, dates of long ago.

Asked of lines in which somebody was found (text/finder.py), which few lines of programs are: there a form says what elsewhere needs a word.
"""

# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from redactor import regex
from redactor.detect import national_checks
from redactor.detect.overlaps import is_taken, taken
from redactor.detect.search import gated
from redactor.detect.words.folding import fold
from redactor.detect.words.plain_words import is_known
from redactor.types import Span

#: What programs log of customers and staff: a line with one of them is somebody's, and read by the rules for texts as well.
SOMEBODYS = frozenset(("PERSON", "PHONE_NUMBER", "POSTAL_ADDRESS", "POSTCODE", "LOCATION", "CUSTOMER_ID", "EMPLOYEE_ID", "DATE_OF_BIRTH", "AGE", "NATIONAL_ID", "US_SSN", "IBAN_CODE", "BANK_ACCOUNT", "CREDIT_CARD"))

#: What a program says of somebody beside: where its own word for it stands before, lines around it may say more. Tables and settings name
#: accounts in many lines which say nothing more of anybody.
_TELLING = frozenset(("USERNAME", "EMAIL_ADDRESS", "ICCID", "IMSI", "IMEI"))
_WORD_BEFORE = regex.compile(r"label:(?!table_|config_|registry_|agent_)|context:(?:for_user|for_somebody|user_quoted|quoted_user|in_fields|user_odd|domain_user)\Z")
#: What the daemons of a system log is known to the last word.
_DAEMON = regex.compile(
    r"\b(?:sshd|su|sudo|login|CRON|crond?|anacron|systemd(?:-logind)?|v?s?ftpd|telnetd|rlogind|rshd|gdm(?:-\w+)?|postfix/\w+|sendmail|useradd|usermod|passwd|kernel|dhclient|polkitd|named|ntpd|snmpd|rsyslogd)(?:\(pam_\w+\))?(?:\[[0-9]+\])?:"
)


def tells(entity: str, detector: str) -> bool:
    """Say whether something found makes a line of a log somebody's, so that it and those around it are read by everything there is."""
    return entity in SOMEBODYS or (entity in _TELLING and _WORD_BEFORE.match(detector) is not None)


def is_of_daemon(line: str) -> bool:
    """Say whether a daemon of the system logged a line, of which the beginning is enough."""
    return _DAEMON.search(line) is not None


def is_somebodys(line: str, spans: Iterable[Span]) -> bool:
    """Say whether what was found in a line of a log makes it somebody's."""
    return any(tells(span.entity, span.detector) for span in spans) and not is_of_daemon(line)


_BEFORE, _AFTER = r"(?<![\w@/\\.:+=#&-])", r"(?![\w@\\+]|[./:-]\w)"
#: What numbers of people look like where nothing is said of them: letters in front, four figures at least; those of prisons.
_CODE = regex.compile(r"(?<![\w@/\\.:+#&-])(?<![0-9] )(?:(?:[A-Z]{1,4}-?)?[0-9]{4,14}(?:-[0-9A-Z]{1,6})?|[A-Z][0-9]{4}[A-Z]{2})" + _AFTER)
#: Between such a number and the name behind it, and between a name and the number behind it.
_TO_NAME = regex.compile(r"(?:[ \t]+|[ \t]*[;,|\t–-][ \t]*)[\"'«]?(?P<words>(?:[^\W\d_a-z][\w'’-]*,?[ ]{1,24}){0,2})")
_FROM_NAME = regex.compile(r"[\"»]?(?:[ ]?[(\[#/;,|\t<][ ]?(?:#|(?:(?i:id|no|nr|num|emp|staff|badge|matr|member|cust)\.?[ :#]*))?\"?|[ ]{2,}|[ ]-[ ])")
#: What stands before a number that is a thing's.
_OF_THING = gated.compile(r"(?i:(?:order|ticket|case|invoice|claim|job|event|incident|req(?:uest)?|msg|message|ref|txn|tx|batch|page|line|row|room|rm|table|port|pid|uid|tid|thread|version|v|build|error|err|code|status|http|flight|bus|train|track|lane|zone|stop|slot|bed|seat|lot|sku|art|item|qty|total|amount|beo|po|so|rma|inc|chg|sr|auftrag|rechnung|vorgang|bestellung|zimmer|raum|fehler|buchung|commande|facture|pedido|factura|ordine|fattura|zamówienie|faktura|zlecenie|objednávka|sipariş|заказ|счет|заявка|订单|单号|注文|주문)(?:[ _-]?(?:no|nr|id|num|number|nummer)\.?)?[ :=#]{1,2})\Z")
_YEAR = regex.compile(r"(?:19|20)[0-9]{2}")
_STAMP = regex.compile(r"(?:19|20)[0-9]{6}(?:[0-9]{4,6})?|1[4-9][0-9]{8}(?:[0-9]{3})?")
_BARE = gated.compile(_BEFORE.replace("=", "") + r"[0-9]{11,15}" + _AFTER)
_SIGNED = gated.compile(_BEFORE.replace("=", "") + r"(?:[0-9]{6}(?:[0-9]{2})?[-+][0-9]{4,5}|[1-9][0-9]{6,7}-[0-9kK])" + _AFTER)
#: Telephones in groups: with a plus, a zero or brackets first, or in threes; no figures and points before or behind.
_PHONE = gated.compile(
    r"(?<![\w@/\\.:+#&-])(?<![0-9] )(?:\+[0-9]{1,3}(?:[ .()-]{1,2}[0-9]{1,5}){2,5}|\(0?[0-9]{2,4}\)[ -]?[0-9]{3,4}[ -]?[0-9]{3,5}|0[1-9][0-9]{0,3}[ /-][0-9]{2,8}(?:[ -][0-9]{2,5}){0,4}|0[1-9][0-9]{8,9}|[2-9][0-9]{2}[ -][0-9]{3}[ -][0-9]{3,4}|[2-9][0-9](?:[ ][0-9]{2}){3})" + _AFTER
)
#: How old somebody is, right behind the name: `Ada Byron, 81, of Decatur`.
_AGE = regex.compile(r"(?:, | \()(?P<v>[1-9][0-9])(?:,? (?i:of|from|aus|uit|från|fra|из) (?=[^\W\d_])|\)?,? ?(?i:yo|y/o|yrs?|years? old|jahre?|jaar|ans|años|anni|anos|år|lat|let|éves|лет|года?|yaşında)\b)")
_DAY = regex.compile(r"[0-9]{1,2}[ /-][0-9]{1,2}[ /-](?:19|20)?[0-9]{2}.*")
_POSTCODE = gated.compile(r"(?<![\w@/\\.:+=#&-])(?:[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][ABD-HJLNP-UW-Z]{2}|[ABCEGHJ-NPRSTVXY][0-9][A-Z] [0-9][A-Z][0-9]|[ACDEFHKNPRTVWXY][0-9][0-9W] [0-9ACDEFHKNPRTVWXY]{4})" + _AFTER)
#: Nobody who is told of was hired, and nothing was made, before the year of the last one; what stands for no date is left.
_LONG_AGO = gated.compile(_BEFORE.replace("=", "") + r"(?:(?:19[2-9][0-9]|200[0-9])[-/.](?:0[1-9]|1[0-2])[-/.](?:0[1-9]|[12][0-9]|3[01])|(?:0?[1-9]|[12][0-9]|3[01])[-/.](?:0?[1-9]|1[0-2])[-/.](?:19[2-9][0-9]|200[0-9])|(?:19[2-9][0-9]|200[0-9])(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01]))(?![\w@\\+:]|[./:-]\w|[ T][0-9]{1,2}:[0-9]{2})")
_NO_DATE = regex.compile(r".*(?:19[0-9]0|200[0-9])[-/.]?01[-/.]?01|0?1[-/.]0?1[-/.](?:19[0-9]0|200[0-9])|1899.*|.*1899|19(?:69|99)[-/.]?12[-/.]?31|31[-/.]12[-/.]19(?:69|99)")
_SCORE = 0.75


def find(line: str, people: Iterable[Span] = ()) -> list[Span]:
    """Return what stands in a line of a log that is somebody's; `people` are those who were found in it."""
    people = [span for span in people if span.entity == "PERSON"]
    found = [*_numbered(line, people), *ages(line, people)]
    found += [_span(*one.span(), "NATIONAL_ID", "national_checked") for one in _BARE.finditer(line) if national_checks.is_checked(one[0]) and not _STAMP.fullmatch(one[0])]
    found += [_span(*one.span(), "NATIONAL_ID", "national_signed") for one in _SIGNED.finditer(line) if national_checks.signed(one[0])]
    found += [_span(*one.span(), "PHONE_NUMBER", "phone_of_line") for one in _PHONE.finditer(line) if _telephone(one[0])]
    found += [_span(*one.span(), "POSTCODE", "postcode_of_line") for one in _POSTCODE.finditer(line)]
    found += [_span(*one.span(), "DATE_OF_BIRTH", "long_ago") for one in _LONG_AGO.finditer(line) if long_ago(one[0])]
    return found


def beside(line: str, spans: list[Span]) -> list[Span]:
    """Return the same of a line in which `spans` were found, where none of these stands; nothing where none of them is somebody's."""
    if SOMEBODYS.isdisjoint([span.entity for span in spans]):
        return []
    places = taken(spans)
    return [one for one in find(line, spans) if not is_taken(one.start, one.end, *places)]


def ages(line: str, people: Iterable[Span]) -> list[Span]:
    """Return the ages that stand right behind the people in a line."""
    ends = {span.end for span in people if span.entity == "PERSON"}
    return [_span(*one.span("v"), "AGE", "age_behind_name") for one in _AGE.finditer(line) if one.start() in ends]


def trimmed(line: str, spans: Iterable[Span]) -> list[Span]:
    """Return spans of a line with numbers that end before what a program says next: behind a group of eight figures none follows (`ssn=... 200 12ms`)."""
    return [replace(span, end=end) if (end := _number_end(line, span)) < span.end else span for span in spans]


def _number_end(line: str, span: Span) -> int:
    if span.entity not in _NUMBERS:
        return span.end
    first = line[span.start : span.end].partition(" ")[0]
    return span.start + len(first) if sum(map(str.isdigit, first)) > _GROUP and _COUNT.fullmatch(line, span.start + len(first), span.end) else span.end


_NUMBERS = frozenset(("NATIONAL_ID", "US_SSN", "CUSTOMER_ID", "EMPLOYEE_ID", "BANK_ACCOUNT"))
_GROUP = 7
_COUNT = regex.compile(r" [0-9]{1,5}")


def long_ago(text: str) -> bool:
    """Return whether a date of long ago is a day in somebody's life, and not what stands for no date."""
    return not _NO_DATE.fullmatch(text)


def may_number(line: str) -> bool:
    """Return whether a number stands in a line that may be somebody's where a name stands beside it."""
    return any(_is_code(line, *one.span()) for one in _CODE.finditer(line))


def _span(start: int, end: int, entity: str, name: str) -> Span:
    return Span(start, end, entity, _SCORE, f"context:{name}")


def _telephone(text: str) -> bool:
    digits = "".join(filter(str.isdigit, text))
    return 8 <= len(digits) <= 15 and len(set(digits)) > 2 and not _YEAR.match(digits) and "1234567" not in digits and not _DAY.fullmatch(text)  # noqa: PLR2004 - E.164


def _is_code(line: str, start: int, end: int) -> bool:
    text = line[start:end]
    return not (_YEAR.fullmatch(text) or _STAMP.fullmatch(text) or _OF_THING.search(line, max(0, start - 24), start)) and len(set(text)) > 1


def _numbered(line: str, people: list[Span]) -> Iterator[Span]:
    """Yield the numbers right before and right behind a name."""
    if not people:
        return
    starts = {span.start for span in people}
    ends = {span.end for span in people}
    for one in _CODE.finditer(line):
        start, end = one.span()
        if not _is_code(line, start, end):
            continue
        if (line[start:end].isdigit() and end - start > _LONE and line[end : end + 2] == " (" and end + 2 in starts) or any(_begins(line, end, name) for name in starts if 0 < name - end < _GAP) or any(_joined(line, name, start) for name in ends if 0 < start - name < _GAP):
            yield _span(start, end, "CUSTOMER_ID", "number_beside_name")


#: Characters between a number and a name at most.
_GAP = 32
#: Figures of a number before a name in brackets, which may be a place's or a time's, at least.
_LONE = 4


def _begins(line: str, start: int, end: int) -> bool:
    """Say whether a name goes on at `end` that begins behind a number: no word of programs between."""
    found = _TO_NAME.fullmatch(line, start, end)
    return found is not None and not any(is_known(fold(word.strip(","))) for word in found["words"].split())


def _joined(line: str, start: int, end: int) -> bool:
    return _FROM_NAME.fullmatch(line, start, end) is not None
