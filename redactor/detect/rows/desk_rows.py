"""Rows of what a service desk notes in passing: cards that open doors, who is reached at a number in brackets, logins beside a password, devices exchanged, lists of devices by number, decades and birthdays.

Texts only.
"""

# ruff: noqa: E501 - a row of patterns reads best on one line

from __future__ import annotations

import re

from redactor import regex
from redactor.detect import accounts
from redactor.detect.rows import fields, usernames
from redactor.detect.rows.fields import CAP, U
from redactor.detect.rows.row import Row
from redactor.detect.rows.towns import TOWN, place
from redactor.detect.words import free_words, words_abroad
from redactor.detect.words.folding import fold
from redactor.detect.words.named_after import names_somebody
from redactor.detect.words.plain_words import is_known

#: Cards and tags that open a door or sign somebody in, in the languages we read.
_CARD = (
    r"(?:(?:zutritts|dienst|schlüssel|chip|mitarbeiter|magnet|haus|lade|tank)?karten?|transponder|dienstausweis|hausausweis|(?:toegangs|personeels|tank|laad)?(?:kaart|pas|pasje)|druppel|carte(?: d['’]acc[eè]s| professionnelle)?|tarjeta(?: de acceso)?|tessera|cartellino|(?:passer|adgangs|inpasserings|nyckel|id-?)?kort(?:et)?|nøglebrikken?"
    r"|(?:rfid|nfc|nyckel)[- ]?(?:tagg?(?:en)?|kort(?:et)?|brikken?|chip|token|fob|card|sticker)|kart[aęy](?: dostępu| pracownicza)?|przepustka|kulkukortti|avainkortti|key ?card|access card|swipe card|prox(?:imity)? card|key ?fob|fob)"
)
_NO = r"(?: ?(?:no\.?|nr\.?|n[°º]\.?|number|nummer|#))?"
#: Letters before the figures and a hyphen, or figures in groups.
_CARD_NUMBER = r"(?:[A-Za-z]{2,4}-[0-9A-F]{5,14}|[0-9]{4}(?: [0-9]{4}){1,4}(?: [0-9]{2,3})?|[0-9]{7,14})"
_CALLED = r"(?:pager|bleep|tel|mob|mobile?|cell|phone|ext|dect|handy|portable|gsm|fon|tlf|mobil|móvil|cel)"
_SERIAL = r"[0-9A-Z](?:[0-9A-Z-]{6,18})[0-9A-Z]"
_OLD = r"(?:old|out|removed|defect(?:ive)?|faulty|alt(?:es|er|e)?|ausbau|ancien(?:ne)?|oude?|vecchi[oa]|viej[oa]|gammel|gammal)"
_NEW = r"(?:new|in|installed|neu(?:es|er|e)?|einbau|nouve(?:au|lle)|nieuwe?|nuov[oa]|nuev[oa]|ny)"
_UNIT = r"(?: (?:one|unit|s/?n|serial|no\.?|msn|device|gerät|meter))?[ ]?[:#]?[ ]?"
_STATE = r"(?:AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|IA|ID|IL|IN|KS|KY|LA|MA|MD|ME|MI|MN|MO|MS|MT|NC|ND|NE|NH|NJ|NM|NV|NY|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VA|VT|WA|WI|WV|WY|ON|QC|BC|AB|MB|SK|NS|NB|NSW|QLD|VIC|TAS)"


def _card(text: str) -> bool:
    """Return whether what stands behind a word for a card is the number of one: five figures or signs of a tag, no card that pays, no model."""
    digits = sum(map(str.isdigit, text))
    return 5 <= digits <= 19 and len({c for c in text if c.isdigit()}) > 2  # noqa: PLR2004


def _contact(text: str) -> bool:
    return fields.person(text) and not all(is_known(fold(word)) and not names_somebody(word) for word in text.split())


def _goes(text: str) -> bool:
    """Return whether who goes somewhere on a board is a person: a forename, or a name and an initial."""
    words = text.rstrip(".").split()
    return free_words.is_forename(words[0]) or (len(words) == 2 and len(words[1]) == 1 and not is_known(fold(words[0])))  # noqa: PLR2004


def _network(text: str) -> bool:
    """Return whether what a device hangs on is a network by name, and no machine of everybody."""
    return fields.ssid(text) and not accounts.is_infrastructure(text) and not re.fullmatch(r"(?i)(?:eth|wlan|br|vlan|port|gi|ge|te|fa|xe|ae|po|usb|com|tty)[-_]?[\d/._-]+", text)


def _exchanged(text: str) -> bool:
    """Return whether what was old and is new is the number of a device: eight signs at least, five of them figures, no date."""
    return sum(map(str.isdigit, text)) >= 5 and not re.fullmatch(r"(?:19|20)\d\d-?\d\d-?\d\d|\d\d-\d\d-(?:19|20)?\d\d", text)  # noqa: PLR2004


def _lower_name(text: str) -> bool:
    return free_words.is_forename(text.capitalize()) or not (is_known(fold(text)) or words_abroad.is_word(text))


#: Who a ticket belongs to, in trackers.
_BY = r"(?:(?:reported|opened|owned|submitted|created|assigned|closed|resolved|raised|logged|updated|changed|requested|verified) (?:by|to)|reporter|assignee|owner|resolver|submitter|requester|besitzer|verantwortlicher|bearbeiter|melder|ersteller|zugewiesen an|demandeur|rapporteur|assigné à|attribué à|asignado a|informador|assegnato a|toegewezen aan|melding van|zgłaszający|przypisany do)"


def _tracked(text: str) -> bool:
    """Return whether what stands behind such a label is an account: no word for nobody, a team or a program."""
    return accounts.personal_account(text) and not is_known(text) and not words_abroad.is_word(text) and not re.search(r"(?:^|[-_.])(?:team|bot|ops|support|group|admins?|devs?|ci|qa|maintainers?|unassigned|nobody|everyone)$", text)


def listed_devices(region: str) -> list[tuple[str, int, int]] | None:
    """Return the numbers of devices that are counted and listed: `3x U6+ 9C05D6A1F0E3, 9C05D6A1F117`; all of one make."""
    numbers = list(_LISTED.finditer(region))
    if len(numbers) < 2 or len({len(number[0]) for number in numbers}) > 1:  # noqa: PLR2004
        return None
    if not all(_exchanged(number[0]) or (sum(map(str.isdigit, number[0])) >= 3 and len(number[0]) >= 10) for number in numbers):  # noqa: PLR2004
        return None
    return [("SERIAL_NUMBER", *number.span()) for number in numbers]


_LISTED = regex.compile(r"(?<![\w/.-])[0-9A-Z](?:[0-9A-Z-]{6,18})[0-9A-Z](?=,|[ \t]*\r?\Z)")


def _row(name: str, entity: str, pattern: str, check: object, *, evidence: str = "context", score: float = 0.8, read: object = None) -> Row:
    return Row(name, entity, pattern, evidence, score, check, log=False, read=read)  # type: ignore[arg-type]


ROWS: tuple[Row, ...] = (
    _row("card_opens", "EMPLOYEE_ID", rf"(?i:\b{_CARD}{_NO})[ ]?:?[ ](?P<v>{_CARD_NUMBER})(?:[^\w-]|$)", _card),
    # what readers of cards read: a facility's code and the number on the card
    _row("facility_card", "EMPLOYEE_ID", r"\bFC[ :=]{0,2}[0-9]{1,5}[ ]?[/,:-]?[ ]?(?:(?:CN|Card|card)[ :=#]{0,2})?[0-9]{3,7}\b", lambda text: sum(map(str.isdigit, text)) >= 6),  # noqa: PLR2004
    _row("reached_at", "PERSON", rf"\((?P<v>{CAP}(?: {CAP})?),? (?i:{_CALLED})\.?[ :]{{1,2}}[+(]?[0-9]", _contact),
    _row("cordless", "PHONE_NUMBER", r"(?i:\b(?:dect|pager|bleep|beeper|funkmelder|pieper|semafoon|bip|busca))(?: ?(?i:no\.?|nr\.?|number|#))?[ :]{1,2}(?P<v>[0-9]{3,5}(?:[ -][0-9]{3,5}){1,2}|[0-9]{5,8})\b", None),
    # a board of who goes where: `09:30 Stu P → Halfords`
    _row("goes_to", "PERSON", rf"(?m:^)[ \t>*-]*[0-9]{{1,2}}[:.]?[0-9]{{2}}[ ]{{1,3}}(?P<v>{CAP}(?: [{U}]\.?)?)[ ]?(?:→|->|=>|➜|⇒)[ ]?[^\s]", _goes),
    _row("hooked_to", "SSID", r"(?i:\b(?:hooked(?: up)?|connected|joined|attached|linked|tied|verbunden|connecté|conectado|verbonden) (?:to|mit|à|con|a|met)(?: the| my| our)?) (?P<v>[A-Za-z0-9]+[-_][A-Za-z0-9_-]{2,28})(?:, |,? and |,? but | \()(?i:[0-9]{1,3}\.[0-9]|gets?\b|got\b|ip\b|mac\b|signal|no internet|wpa|ch(?:annel)?\b|rssi|-[0-9]{2} ?dbm)", _network),
    _row("login_beside", "USERNAME", r"(?i:\b(?:inlog(?:naam)?|log-?in|anmeldung|zugang|identifiant|acceso|accesso|log-?on|user|usr|usuario|benutzer|gebruiker|bruker|användare|konto))[: ]{1,2}(?P<v>[A-Za-z][\w.-]{2,30})[ ]?/[ ]?[^\s/]{0,40}[0-9!?#$%&*+][^\s/]{0,40}(?:\s|$)", accounts.personal_account),
    _row("mine_too", "USERNAME", r"(?i:\b(?:mine|my own|de mijne|die van mij|mein(?:er|es|e)|le mien|el mío|la mía|il mio|o meu|min egen|mitt|mój|moje)) \((?P<v>[a-z0-9]+[._-]?[\w.-]+)\)", usernames.telling_account),
    _row("old_and_new", "SERIAL_NUMBER", rf"(?i:\b{_OLD}{_UNIT})(?P<v>{_SERIAL})(?i:[ ]?(?:,|;|/|->|→|=>|\||and|und|et|en)?[ ]?\b{_NEW}{_UNIT})(?P<v2>{_SERIAL})\b", _exchanged, evidence="label"),
    _row("listed_devices", "SERIAL_NUMBER", rf"(?m:^|[ \t;])[1-9][0-9]? ?[x×] [^\n,;:]{{2,32}}?[ :]{_SERIAL}(?:,[ ]?{_SERIAL}){{1,40}}", None, evidence="label", read=listed_devices),
    _row("birthday_reached", "AGE", r"(?i:\b(?:my|his|her|their|your|[a-z]+['’]s)) (?P<v>[1-9][0-9]{0,2}(?:st|nd|rd|th)) (?i:birthday|b-?day)\b|(?i:\b(?:zum|zu meinem|zu seinem|zu ihrem|meinem|ihrem|seinem)) (?P<v2>[1-9][0-9]{0,2}\.) (?i:geburtstag)\b|(?i:\b(?:mijn|zijn|haar|min|hans|hennes|sin)) (?P<v3>[1-9][0-9]{0,2}(?:e|ste|de|-?års?)) ?(?i:verjaardag|fødselsdag|dag)\b", None),
    _row("decade_of_life", "AGE", r"(?:[(,] ?|\b(?i:in (?:her|his|their)) )(?:(?i:f|m|female|male|woman|man|lady|gent),? ?)?(?:(?i:early|mid|late|low|high)[ -])?(?P<v>[2-9]0(?:['’]?s))(?:[,;)]|[ \t]*\r?$)", None),
    _row("signed_initial", "PERSON", rf"(?i:\b(?:firma|firmato|signature|signed|unterschrift|gezeichnet|gez|assinatura|assinado|handtekening|getekend|underskrift|podpis|allekirjoitus|signé))[ ]?[:.][ ]{{1,3}}(?P<v>[{U}]\. ?(?:[{U}]\. ?)?{CAP})[ \t]*\r?$", _contact),
    _row("patient_line", "CUSTOMER_ID", r"\b(?:PID|ID|MRN|PAT(?:IENT)?(?: ID)?)[ :=#]{1,2}(?P<v>[0-9]{5,10})[ ,;]{1,2}(?:PAT(?:IENT)? ?)?NAME\b", None),
    _row("town_and_state", "LOCATION", rf", (?P<v>{TOWN}),? {_STATE}[ \t]*\r?$", place),
    # trackers name accounts where other forms have names; a name may stand in brackets behind one
    _row("tracker_account", "USERNAME", rf"(?i:(?:^|[\t|>]|  )[ *]*{_BY}\*{{0,2}})[ ]?:\*{{0,2}}[ \t]{{1,8}}@?(?P<v>[a-z][a-z0-9._-]{{2,24}})(?:[ ]*\t|[ \t]*\r?$|[ ]{{2}}|[ ]\([{U}][^()\n]{{2,40}}\))", _tracked, evidence="label"),
    _row("array_host", "HOSTNAME", r"\(local to host (?P<v>[A-Za-z][\w.-]+)\)", accounts.labelled_host, evidence="label"),
    _row("lower_with", "PERSON", r"(?m:^)[ \t>]*(?i:(?:hoi|hallo|hey|hee|hai|dag|goede?(?:morgen|middag|navond|dag)|goeie(?:morgen|middag|navond|dag)),? )?(?i:met|je spreekt met|u spreekt met) (?P<v>[a-z]{3,14}) (?:van|uit|hier)\b", _lower_name),
)
