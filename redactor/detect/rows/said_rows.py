"""Rows of numbers, dates and places that a word of some language names, with a sign between or none: `ΑΦΜ 048817223`, `证件号350203...`, `szül. 1986.02.11`; and numbers of states by their form.

Logs, and single lines that the names model does not read, by the search for rare words (detect/search/seldom.py); the words are in detect/words/number_words.py.
"""

# ruff: noqa: E501 - a row of patterns reads best on one line

from __future__ import annotations

from redactor import regex
from redactor.detect import national_checks, serial_checks
from redactor.detect.rows import fields
from redactor.detect.rows.row import Row
from redactor.detect.rows.trade_rows import is_number, national_number
from redactor.detect.words import number_words
from redactor.detect.words.number_words import said

#: Between a word and its value: signs, a blank, the word for a number once more.
_LINK = r"[\"'”»\]]?[ ]?(?:(?i:no|nr|nro|num|number|nummer|n°|nº|numer|č|id)\b\.?|№|番号|號|号)?[ ]?[:：=#.|]{0,2}[ ]{0,2}(?:\b(?:is|ist|est|es|è|är|er|on|jest|je|はいは|は|是)[ ])?[\"'“«(\[<]{0,2}"
_END = r"(?:[\s,;|)\]\"'”»<>}、。，]|[.:](?:\s|$)|[\x{0E00}-\x{D7FF}]|$)"
_CODE = r"(?:[A-ZА-ЯΑ-Ω]{1,5}[ -]?)?[0-9](?:[ ./-]?[0-9A-Z]){3,26}"
PHONE = r"[+(]{0,2}[0-9](?:[ ().–/-]{0,2}[0-9]){5,15}"

_GROUPS = regex.compile(r"(?:[^\W\d_a-z]{1,5}[ -]?)?[0-9][0-9A-Z]*(?:[./-][0-9A-Z]+)*(?: (?![0-9]{1,4}[./:-])[0-9]{1,6}(?![0-9./:-]))*(?: [A-Z](?!\w))?")
#: A date or a time behind a number.
_DATED = regex.compile(r" (?=(?:19|20)[0-9]{2}[-/.][0-9]|[0-9]{1,2}[.:/][0-9]{1,2}(?:[.:/ ]|\Z))")


def number_length(text: str) -> int:
    """Return how many characters of letters and figures are a number: groups parted by blanks are short, go on with figures alone, and end before a date."""
    found = _GROUPS.match(text)
    if found is None:
        return len(text)
    if fields.SNILS.match(text):
        return len("000-000-000 00")
    first = found[0].partition(" ")[0]
    return len(first) if sum(map(str.isdigit, first)) > _GROUP or any(sign in first[1:] for sign in "./-") else found.end()


#: Figures of the longest group of a number that is written in groups.
_GROUP = 6


def lone_number(text: str) -> bool:
    """Return whether what stands right behind the word for somebody is their number: five figures or more."""
    return is_number(text) and sum(map(str.isdigit, text)) >= 5  # noqa: PLR2004


def phone_length(text: str) -> int:
    """Return how many characters of figures are a telephone number: what a date or a time begins with is none of it, nor what stands behind a bracket that closes another."""
    closed = text.find(")")
    if closed >= 0 and "(" not in text[:closed]:
        text = text[:closed]
    found = _DATED.search(text)
    return found.start() if found else len(text)


def telephone(text: str) -> bool:
    """Return whether figures behind a word for telephones are a number that can be called: seven figures or more, no date."""
    digits = "".join(filter(str.isdigit, text))
    return 7 <= len(digits) <= 15 and len(set(digits)) > 2 and fields.phone(text) and not _STAMP.match(text)  # noqa: PLR2004 - E.164 has fifteen at most


def called(text: str) -> bool:
    """Return whether figures behind "call" are a telephone number: eight figures or more, and a sign, a plus or a zero among them."""
    digits = sum(map(str.isdigit, text))
    return telephone(text) and digits > 7 and (text[0] in "+(0" or not text.isdigit() or digits in (10, 11))  # noqa: PLR2004 - figures of a number in full


_STAMP = regex.compile(r"(?:19|20)[0-9]{2}(?:[-/.]?(?:0[1-9]|1[0-2])[-/.]?[0-3][0-9])(?![0-9])|1[5-9][0-9]{8}(?:[0-9]{3})?\Z")


def customer_number(text: str) -> bool:
    """Return whether what a word for customers names is a number of four figures or more."""
    return is_number(text) and sum(map(str.isdigit, text)) > 3  # noqa: PLR2004


def account_number(text: str) -> bool:
    """Return whether what a word for accounts at banks names is a number of six figures or more."""
    return is_number(text) and sum(map(str.isdigit, text)) > 5  # noqa: PLR2004


def serial_number(text: str) -> bool:
    """Return whether what a word for serial numbers names is one."""
    return serial_checks.is_labelled_serial(text) and is_number(text)


def birth(text: str) -> bool:
    """Return whether a date behind a word for births can be one: a day, a month and a year of somebody who lives."""
    if any(c > "\u2e80" for c in text):
        return True
    year = _YEAR.search(text)
    return year is None or 1880 < int(year[0]) < 2100 or 2423 < int(year[0]) < 2600  # noqa: PLR2004 - the second in Thailand


_YEAR = regex.compile(r"(?:1[89]|2[0-9])[0-9]{2}")
DATE = rf"(?:{fields.DATE}|[0-9]{{1,2}}[ -]?(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -]?[0-9]{{2,4}}|(?:昭和|平成|令和|大正|[SHRT])[0-9元]{{1,2}}[年./][0-9]{{1,2}}[月./][0-9]{{1,2}}日?|(?:19|20)[0-9]{{2}}年[0-9]{{1,2}}月[0-9]{{1,2}}日)"
POSTCODE = r"(?:[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}|[A-Z][0-9][0-9W] ?[0-9A-Z]{4}|[0-9]{3}[ -][0-9]{2,4}|[0-9]{4,6}(?:-[0-9]{3,4})?|[0-9]{4} ?[A-Z]{2}|[ABCEGHJ-NPRSTVXY][0-9][A-Z] ?[0-9][A-Z][0-9])"


def _row(name: str, entity: str, pattern: str, check: object, *, score: float = 0.85, trim: object = None, evidence: str = "context") -> Row:
    return Row(name, entity, pattern, evidence, score, check, text=False, trim=trim)  # type: ignore[arg-type]


#: Words behind which others may stand before the value.
_CALLS, _POSTCODES = said(number_words.CALLS, behind=""), said(number_words.POSTCODES, behind="")

ROWS: tuple[Row, ...] = (
    _row("said_birth", "DATE_OF_BIRTH", rf"{said(number_words.BIRTHS)}{_LINK}(?P<v>{DATE}){_END}", birth, score=0.9),
    _row("said_national", "NATIONAL_ID", rf"{said(number_words.NATIONAL, short=number_words.NATIONAL_SHORT)}{_LINK}(?P<v>{_CODE}){_END}", national_number, trim=number_length),
    _row("said_customer", "CUSTOMER_ID", rf"{said(number_words.CUSTOMERS, short=number_words.CUSTOMERS_SHORT)}{_LINK}(?P<v>{_CODE}){_END}", customer_number, trim=number_length),
    _row("said_somebody", "CUSTOMER_ID", rf"{said(number_words.SOMEBODY)}{_LINK}(?P<v>{_CODE}){_END}", lone_number, trim=number_length, score=0.8),
    _row("said_employee", "EMPLOYEE_ID", rf"{said(number_words.EMPLOYEES, short=number_words.EMPLOYEES_SHORT)}{_LINK}(?P<v>{_CODE}){_END}", is_number, trim=number_length),
    _row("said_account", "BANK_ACCOUNT", rf"{said(number_words.ACCOUNTS)}{_LINK}(?P<v>{_CODE}){_END}", account_number, trim=number_length),
    _row("said_phone", "PHONE_NUMBER", rf"{said(number_words.PHONES)}{_LINK}(?P<v>{PHONE}){_END}", telephone, trim=phone_length),
    _row("called_number", "PHONE_NUMBER", rf"{_CALLS}(?: (?i:to|til|till|an|à|a|al|do|na|naar|mit|with))?(?: {fields.CAP}){{0,2}}(?: (?i:on|at|me|him|her|them|back|a|al|an|au|na|pod|på|til|ved|op|unter|bei|под|по))?[ :]{{1,2}}(?:\((?P<v2>\+?[0-9][0-9 ./-]{{6,17}}[0-9])\)|(?P<v>{PHONE}){_END})", called, trim=phone_length, score=0.8),
    _row("called_name", "PHONE_NUMBER", r"\"[^\"\n]{1,60}\\?\"[ ]?<(?P<v>\+?[0-9]{7,15})>", telephone),
    _row("phone_ending", "PHONE_NUMBER", r"(?i:\b(?:phone|mobile|cell|handset|handy|number|iphone|android|device|sms|portable|móvil|cellulare|telefon|telefoon|mobil)(?: (?:number|no\.?))? (?:ending|ends|ended|endend|terminant|terminad[oa]|que termina|eindigend)(?: (?:in|with|on|auf|par|en|op))?) (?P<v>[0-9]{2,4})(?:[\s,;.)'\"]|$)", None, score=0.8),
    _row("said_postcode", "POSTCODE", rf"{_POSTCODES}(?: (?i:lookup|search|check|validation|query))?(?: (?i:failed|missing|invalid|error))?(?: (?i:for|of))?[\"']?[ :=]{_LINK}(?P<v>{POSTCODE}){_END}", fields.postcode),
    _row("said_serial", "SERIAL_NUMBER", rf"{said(number_words.SERIALS)}{_LINK}(?P<v>[A-Z0-9][A-Z0-9-]{{5,22}}){_END}", serial_number),
    # of states by their form
    _row("national_formed", "NATIONAL_ID", rf"(?:^|[\s\"'=:;,|(\[<>{{#（：])(?P<v>{'|'.join(pattern for pattern, _ in national_checks.FORMED)})(?:[\s\"'=;,|)\]<>}}）、。，]|[.:](?:\s|$)|$)", national_checks.is_formed, evidence="checksum"),
)

