"""Rows of keys of applications in many lands: dates of birth, telephones, places, numbers by who has them, accounts of who did something.

Logs, and single lines that the names model does not read, by the search for rare words (detect/search/seldom.py); the keys are in detect/words/app_words.py.
"""

# ruff: noqa: E501 - a row of patterns reads best on one line

from __future__ import annotations

import re

from redactor import regex
from redactor.detect import accounts, serial_checks
from redactor.detect.rows import fields, usernames
from redactor.detect.rows.fields import CAP, L
from redactor.detect.rows.row import Row
from redactor.detect.rows.said_rows import DATE, PHONE, POSTCODE, account_number, birth, number_length, phone_length, telephone
from redactor.detect.rows.towns import place
from redactor.detect.rows.trade_rows import house, is_number, national_number
from redactor.detect.words import app_words, makers, words_abroad
from redactor.detect.words.folding import fold
from redactor.detect.words.named_after import names_somebody
from redactor.detect.words.plain_words import is_known

#: Between a key and its value: quotes and brackets of the key, a sign, what languages write before a string.
_IS = r"\\{0,3}[\"'\])]{0,2}[ ]?(?:=>|:=|[:=]|(?:<-|->)[ ])[ ]{0,2}(?:string\([0-9]+\) )?(?:[NUE]?\\{0,3}[\"']|[\[(])?"
#: The same without a blank before it, as no language of programs assigns.
_AT_ONCE = r"\\{0,3}[\"'\])]{0,2}(?:=>|:=|=|:[ ]?)(?:\\{0,3}[\"']|[\[(])?"
_END = r"(?:\\|[\s,;|)\]\"'<>}&]|[.:](?:\s|$)|$)"
_CODE = r"(?:[A-Za-z]{1,5}[-_/ ]?)?[0-9](?:[0-9A-Za-z]|[-./ ][0-9A-Za-z]){2,26}"
_LETTERED = r"(?:[A-Z]{1,4}(?:-[0-9]{3,14}|[0-9]{4,14})[A-Z]?(?:-[0-9A-Z]{1,6}){0,2}|0[0-9]{6,13})"
_ACCOUNT = r"(?:[A-Za-z][\w.-]*\\{1,2})?(?P<v>[A-Za-z][\w.-]{2,38})"


def _tagged(table: str, value: str) -> str:
    return rf"<(?:\w{{1,12}}:)?{app_words.tag(table)}(?: [^<>\n]{{0,120}})?>(?P<v9>{value})</"


_NEXT_KEY = regex.compile(r"(?<=\S)[ ,]+[^\W\d][\w.]*[=:]?\Z")


def code_length(text: str) -> int:
    """Return how many characters of a number under a key are it: no word or key behind a blank, no date."""
    found = _NEXT_KEY.search(text)
    return min(found.start() if found else len(text), number_length(text) or len(text)) if text[:1].isdigit() or text[:1].isupper() else found.start() if found else len(text)


_HARDWARE = regex.compile(r"(?:\A|-)[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}")


def somebodys(text: str) -> bool:
    """Return whether what stands under the key of somebody's number is one, and no address of a machine."""
    return is_number(text) and _HARDWARE.search(text) is None


def is_town(text: str) -> bool:
    """Return whether what stands under the key of a town is one, and no word that everybody says."""
    return place(text) and not is_known(fold(text))


#: Letters of the shortest account that is believed by its key alone.
_LETTERS = 4


def worker(text: str) -> bool:
    """Return whether what stands where an application keeps who did something is an account: no ordinary word of any language, no name of two cases."""
    folded = fold(text)
    if sum(map(str.isalpha, text)) < _LETTERS:
        return False
    if not accounts.personal_account(text) or (text[:1].isupper() and not text.isupper() and text.isalpha()) or (is_known(folded) and not names_somebody(text)):
        return False
    if makers.is_carrier(text.partition(".")[0]) or (not text.islower() and "." in text and not text.isupper()):
        return False
    parts = re.split(r"[._-]", folded)
    if len(parts) > 1 and all(is_known(part) and not names_somebody(part) for part in parts):
        return False
    return usernames.telling_account(text if text.islower() else folded) and not words_abroad.are_words(folded)


def _row(name: str, entity: str, pattern: str, check: object, *, score: float = 0.85, trim: object = None) -> Row:
    return Row(name, entity, pattern, "label", score, check, text=False, trim=trim)  # type: ignore[arg-type]


def _keyed(name: str, entity: str, table: str, value: str, check: object, *, trim: object = None, tag: str = "") -> Row:
    return _row(name, entity, rf"{app_words.key(table)}{_IS}(?P<v>{value}){_END}|{_tagged(table, tag or value)}", check, trim=trim)


def serial(text: str) -> bool:
    """Return whether what stands under the key of a device's number is one."""
    return serial_checks.is_labelled_serial(text) and is_number(text)


_ADDRESS = r"[^\s\"'=;|<>{}\[\]][^\n\"=;|<>{}\[\]]{3,120}?"

_TAGGED_ADDRESS = r"[^<>\n]{4,160}"

ROWS: tuple[Row, ...] = (
    _keyed("app_birth", "DATE_OF_BIRTH", app_words.BIRTHS, DATE, birth),
    _keyed("app_phone", "PHONE_NUMBER", app_words.PHONES, PHONE, telephone, trim=phone_length),
    _row("app_contact", "PHONE_NUMBER", rf"\b(?i:emerg|emergency|ice|contact|kontakt|contacto|contatto|notfall|urgence|guardian|parent|nok|next_of_kin)[=:] ?\"?{CAP}(?: {CAP})?[ ]?[/,:(-][ ]?(?P<v>{PHONE}){_END}", telephone, trim=phone_length),
    _keyed("app_postcode", "POSTCODE", app_words.POSTCODES, POSTCODE, fields.postcode),
    _row("app_street", "POSTAL_ADDRESS", rf"{app_words.key(app_words.STREETS)}{_IS}(?P<v>{_ADDRESS})(?:\\?[\"']|[ \t,]+[{L}\w.]+=|[;|\]}}\t<]|[ ]{{2}}|[ ]?\r?$)|{_tagged(app_words.STREETS, _TAGGED_ADDRESS)}", house),
    _keyed("app_town", "LOCATION", app_words.TOWNS, rf"{CAP}(?: (?:(?:de|del|la|am|an|der|im|sur|upon) ){{0,2}}{CAP}){{0,2}}", is_town),
    _row("app_customer", "CUSTOMER_ID", rf"{app_words.numbered(app_words.OWNERS)}{_IS}(?P<v>{_CODE}){_END}", somebodys, trim=code_length),
    _row("app_employee", "EMPLOYEE_ID", rf"{app_words.numbered(app_words.WORKERS)}{_IS}(?P<v>{_CODE}){_END}", is_number, trim=code_length),
    _row("app_customer_code", "CUSTOMER_ID", rf"{app_words.key(app_words.OWNERS, glued=False)}{_IS}(?P<v>{_LETTERED}){_END}", is_number),
    _row("app_customer_figures", "CUSTOMER_ID", rf"\b(?i:loy|loyalty|bonus|bonuskarte|kundenkarte|clubcard|acct|acc|acnt|kto|vkont|abo|mbr|memb|pat|pt|cust|klnt|cli)[=:]\"?(?P<v>[0-9]{{6,16}}){_END}", is_number),
    _row("app_employee_code", "EMPLOYEE_ID", rf"{app_words.key(f'{app_words.WORKERS} {app_words.OPERATORS}', glued=False)}{_IS}(?P<v>{_LETTERED}){_END}", is_number),
    _keyed("app_national", "NATIONAL_ID", app_words.NATIONAL, _CODE, national_number, trim=code_length),
    _keyed("app_serial", "SERIAL_NUMBER", app_words.SERIALS, _CODE, serial, trim=code_length),
    _keyed("app_bank", "BANK_ACCOUNT", app_words.BANKS, _CODE, account_number, trim=code_length),
    _row("app_account", "USERNAME", rf"{app_words.key(app_words.ACCOUNTS, glued=False)}{_AT_ONCE}{_ACCOUNT}(?:[ ]?\([^()\n]*\))?{_END}|<{app_words.tag(app_words.ACCOUNTS)}>(?P<v9>[A-Za-z][\w.-]{{2,38}})</", worker),
    _row("app_initials", "USERNAME", rf"\b(?i:kuerzel|kürzel|kurzzeichen|namenszeichen|initialer|initialen|initials|paraaf|paraphe)[=:] ?\"?(?P<v>[A-Za-zÄÖÜäöü]{{2,4}}){_END}", None),
    _row("app_account_number", "USERNAME", rf"\b(?i:usuario|usuário|utente|utilisateur|benutzer|gebruiker|användare|bruker|bruger|użytkownik|uživatel|felhasználó|utilizator|korisnik|kullanıcı|pengguna|пользователь|користувач)[ :=]{{1,2}}(?P<v>[0-9]{{6,14}})[ ][{L}]", is_number),
)

