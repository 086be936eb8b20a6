"""What is believed behind a label of forms and notes: for each kind a pattern after a sign, one after a space only, and a check."""

# ruff: noqa: PLR2004, E501 - lengths of values are named in the docstrings beside them; a pattern reads best on one line

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from redactor import regex
from redactor.detect import accounts, checks, serial_checks
from redactor.detect.prose import credential_shapes
from redactor.detect.prose.reply_topics import MONTH, ORDINAL, YEAR
from redactor.detect.rows import fields


@dataclass(frozen=True, slots=True)
class Told:
    """What is believed behind the labels of one kind.

    `told` stands after a sign, `bare` after a space only (None: nothing does). `check` takes the value, what stands behind it on its
    line, and whether a sign told it. `filler` lets words say of what (`PIN for lock screen 2580`), `below` a value stand under its label; `near` is what the text
    around has to speak of; `says` lets a sticker or screen say it.
    """

    entity: str
    told: re.Pattern[str]
    bare: re.Pattern[str] | None
    check: Callable[[str, str, bool], bool]
    filler: bool = False
    below: bool = True
    near: re.Pattern[str] | None = None
    says: bool = False


def _of(pattern: str, *, case: bool = False) -> re.Pattern[str]:
    return re.compile(pattern, 0 if case else re.IGNORECASE)


_END = regex.compile(r"[ \t]*(?:$|[\r\n,;.)\]|/»”\"']|[ \t][ \t]|[ \t][-–—(][ \t]?)")
_ZERO_X = regex.compile(r"0x[0-9a-f]+|v?\d+(?:\.\d+)+|\d{1,2}:\d\d(?::\d\d)?|\d+(?:st|nd|rd|th|x|am|pm|h|min|s|ms|gb|mb|tb|ghz|mhz|%|days?|hrs?|chars?|times)|[a-z]+\d?\.(?:exe|dll|log|txt|pdf|docx?|xlsx?|csv|png|jpe?g|yml|yaml|conf|json|py)|(?:https?|ftp)://.*|[\w.+-]+@[\w-]+\.\w.*|/\S*|[a-z]:\\.*", re.IGNORECASE)
_STATES = frozenset(
    "requisite sufficient substack include right exactly accurate identical unchanged matching alright perfect usual rotated rotates rotating generate generated random synced syncing pending revoked cleared applied missed mismatch matches typo reset resets expired expires expiry changed change forgot forgotten unknown same wrong incorrect invalid correct required needed accepted rejected sent set unset protected protection locked unlocked works working worked "
    "field box prompt prompts page link policy hash manager rotation length strength help hint hints screen dialog again via please pls still after before when with without and but or for from to in on at by the a an is was has have had had's not no yes "
    "it's as if then so my your her his our their this that these those which what where who how why can cannot can't could will would should does doesn't did didn't do don't done failed fails fail failing error errors issue issues problem problems "
    "login logon logged user users admin account accounts provided given written note below above attached see saved stored entered typed tried retry ok okay fine good bad empty blank missing hidden shown visible disabled enabled off on auto default "
    "vergessen abgelaufen geändert falsch richtig unbekannt zurückgesetzt gesperrt nötig oublié expiré changé refusé incorrecto olvidada caducada cambiada vencida errata scaduta dimenticata esquecida expirada vergeten verlopen".split()
)


def password(value: str, rest: str, told: bool) -> bool:
    """Say whether a value is a password: letters with digits or signs; told by a sign also a word of five letters or more that ends its clause."""
    if not checks.is_value(value) or value.lower().strip("'’") in _STATES or _ZERO_X.fullmatch(value) or not fields.password(value) or (value.isalpha() and value.isupper()):
        return False
    digits, letters = sum(c.isdigit() for c in value), sum(c.isalpha() for c in value)
    odd = any(not c.isalnum() and c not in "-'’./_" for c in value[:-1]) or (digits and letters) or (letters and any(c in "_." for c in value[1:-1]))
    if told:
        return bool(odd) or (digits == len(value) and digits >= 4) or (len(value) >= 5 and (("-" in value and letters >= 5) or _END.match(rest) is not None))
    return len(value) >= 5 and not credential_shapes.unnamed(value) and bool((digits and letters) or (letters >= 3 and any(c in "!#$%&*+=^~" for c in value[1:]))) and not re.fullmatch(r"(?:(?-i:[A-Z]{1,4}[-_]?\d{1,4})|[a-z]{1,2}\d{1,3}|\d{1,3}[a-z]{1,3}|wpa\d\S*|sha\d\S*|md5|utf-?8|802\S*|win(?:dows)?\d*|office\d*|ios\d*|v\d\S*|kb\d+|[a-z]+\d)", value, re.IGNORECASE)


def told_before(value: str, rest: str, told: bool) -> bool:  # noqa: ARG001
    """Say whether what `it was` tells, where passwords are spoken of, is one: letters and digits, or signs among them."""
    return password(value, rest, False)  # noqa: FBT003


def pin(value: str, rest: str, told: bool) -> bool:
    """Say whether a value is a PIN or the code of a door: four to eight digits, or what else is a password."""
    bare = value.strip("#*")
    return (bare.isdigit() and 4 <= len(bare) <= 8 and not re.match(r"[ ]?(?:times|years|min|mins|minutes|hours|days|%|gb|mb|eur|usd|£|€)", rest)) or password(value, rest, told)


def one_time(value: str, rest: str, told: bool) -> bool:  # noqa: ARG001
    """Say whether a value is a code sent once: four to eight digits, letters before them or not."""
    return 4 <= sum(c.isdigit() for c in value) <= 8 and not re.fullmatch(r"(?:19|20)\d\d", value)


_UUID = regex.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{16,}", re.IGNORECASE)


def handle(value: str, rest: str, told: bool) -> bool:  # noqa: ARG001
    """Say whether a value is a name that somebody has on a forum: a sign or digit in it."""
    return accounts.personal_account(value) and any(c.isdigit() or c in "._-" for c in value)


def street(value: str, rest: str, told: bool) -> bool:  # noqa: ARG001
    """Say whether a value is a postal address: words, and a number or a comma; nothing of networks."""
    return len(value) >= 6 and _CORRECTED.match(value) is None and _ADAPTER.search(value) is None and fields.postal(value) and not re.match(r"(?:ip|mac|e-?mail|book|bar|range|pool|space|line \d|not|is|was|the|changed?|change|unknown|same|see|[0-9a-f:]*/[0-9]{1,3} scope)\b", value, re.IGNORECASE)


#: What has an address in a network: `Address . : Realtek USB GbE Family Controller #2`.
_ADAPTER = regex.compile(r"(?i)\b(?:ethernet|gbe|(?:family|network|gigabit) (?:controller|adapter|connection)|wi-?fi adapter)\b")

#: An address that is said to be another one: `old btw, now its 4410 Shattuck Ave`.
_CORRECTED = regex.compile(r"[a-z][a-z ',]*\b(?:its|it's|it is|now|be|is) \d")


def street_length(value: str) -> int:
    """Return how many characters are the address: up to the end of its sentence or the next field."""
    found = re.search(r"[ \t]{3,}|[ ,;]+(?:tel|ph|mob|phone|sn|s/n|dob|geb|contact|order|ticket|serial|bestell)\w*\b[ .:#]", value, re.IGNORECASE)
    value = value[: found.start()] if found else value
    return len(value[: fields.address_length(value)].rstrip(" .,;-"))


def username(value: str, rest: str, told: bool) -> bool:
    """Say whether a value is somebody's account: a sign or digit in it where only a space tells, one word of a clause where a sign does."""
    name = value.rstrip(".,;:")
    if _UUID.fullmatch(name) or not accounts.personal_account(name) or _ZERO_X.fullmatch(name) or name.lower() in _STATES:
        return False
    marked = any(c.isdigit() or c in "._\\" for c in name)
    titles = name.istitle() and _NEXT_TITLE.match(rest) is not None
    return marked or (told and not titles and len(name) >= 3 and (_END.match(rest) is not None or rest[:1] >= "\u2e80"))


#: The titles of a table of a program: `Netid  State      Recv-Q Send-Q`.
_NEXT_TITLE = regex.compile(r"[ \t]{2,}[A-Z][A-Za-z-]*(?:[ \t]|\r?$)", re.MULTILINE)


def date(value: str, rest: str, told: bool) -> bool:  # noqa: ARG001
    """Say whether a value is a day, a month of a year, or a feast: numbers that a calendar has, not a time or a version."""
    numbers = [int(n) for n in re.findall(r"\d+", value)]
    if re.fullmatch(r"\d{1,4}[-/. ]+\d{1,2}[-/. ]+\d{1,4}", value):
        parts = re.findall(r"\d+", value)
        years = [n for n in parts if len(n) == 4]
        small = [int(n) for n in parts if len(n) <= 2]
        return all(n <= 31 for n in small if years) and min(small or [99]) <= 12 and (bool(years) or all(int(n) <= 99 for n in parts)) and all(1900 <= int(y) <= 2099 for y in years)
    if re.fullmatch(r"\d{8}", value):
        return (value[:2] in ("19", "20") and 1 <= int(value[4:6]) <= 12) or (value[4:6] in ("19", "20") and 1 <= int(value[2:4]) <= 12)
    return not numbers or max(numbers) <= 2099


def customer(value: str, rest: str, told: bool) -> bool:  # noqa: ARG001
    """Say whether a value is a customer's number: four digits or more, no date, time or amount."""
    digits = sum(c.isdigit() for c in value)
    return digits >= 4 and not _ZERO_X.fullmatch(value) and not re.fullmatch(r"(?:19|20)\d\d(?:[-/.]\d\d?){0,2}|\d\d?[-/.]\d\d?[-/.](?:19|20)?\d\d|\d+[.,]\d\d", value) and not re.match(r"[ ]?(?:times|years|users|eur|usd|gbp|£|€|%|gb|mb|devices|licen[cs]es)\b", rest, re.IGNORECASE)


def account(value: str, rest: str, told: bool) -> bool:
    """Say whether what follows `Account` or `Customer` is a number: told by a sign, or of six digits and more."""
    return customer(value, rest, told) and (told or sum(c.isdigit() for c in value) >= 6)


def employee(value: str, rest: str, told: bool) -> bool:  # noqa: ARG001
    """Say whether a value is an employee's number: three digits or more, no date."""
    return sum(c.isdigit() for c in value) >= 3 and not re.fullmatch(r"(?:19|20)\d\d-\d\d-\d\d|\d+[.:]\d+\S*", value)


def host(value: str, rest: str, told: bool) -> bool:  # noqa: ARG001
    """Say whether a value is a person's machine: dashes or digits with letters, no model, room or infrastructure."""
    made = ("-" in value.strip("-") or any(c.isdigit() for c in value)) and any(c.isalpha() for c in value)
    return made and len(value) >= 5 and accounts.labelled_host(value) and not _MODEL.fullmatch(value) and not _ZERO_X.fullmatch(value)


_MODEL = regex.compile(r"(?:latitude|elitebook|thinkpad|probook|optiplex|precision|surface|macbook|xps|zbook|ideapad|inspiron|vostro)[ -]?\w*|[A-Z]{1,3}\d{2,4}[A-Za-z]{0,3}|\d{3,4}[A-Z]{0,2}|(?:win(?:dows)?|office|server)-?\d+\S*|(?-i:[a-z]+-[a-z]+)", re.IGNORECASE)
_NETWORK_END = regex.compile(
    r"[ \t]+(?:and|und|et|y|e|with|mit|is|was|on|in|at|but|if|when|then|wenn|falls|si|als|ww|wachtwoord|wpw|contraseña|senha|hasło|lösenord|kodeord|passord|ch(?:annel)?|band|signal|pw|pwd|p/w|pass\w*|key|kennwort|schlüssel|mdp|clé|clave|psk|wpa\d?|not|keeps|drops?|went|ap|mac|-?\d+ ?dbm|2[.,]4|5 ?g?hz)(?=\W|$).*|[ \t]+(?:[-–—/|](?=[ \t])|\().*|[ \t]{2,}.*|\.[ \t](?:[¿¡]|(?-i:[A-ZÀ-ÖØ-Þ])).*",
    re.IGNORECASE | re.DOTALL,
)
_NO_NETWORK = regex.compile(
    r"(?:802\.11\w*|wi-?fi ?\d\w*|[\d.,]+ ?(?:ghz|g|mhz|mbit|mbps|dbm|%|x)?$|-?\d+|[A-Z]{1,3}\d{2,4}[A-Za-z]{0,2}$|wpa\w*|wep|a[cx]\d\w*|tp-?link|tl-\w+|fritz!?box \d|module|router|adapter|password|pw|settings?|connection|signal|network|name|broadcast|on|off|is|was|not|no|yes|ok|and|keeps|drops|in|at|the|my|very|slow|fast|down|up|works|working|dead|gone|does|do|card|driver|key|light|led|icon|calling|extender|mesh|strength|channel|speed|issue|issues|problem|problems|logs?|scan|test|outage|enabled|disabled|connected|disconnected|hidden|visible|same|unknown|default|auto|any|it|geht|funktioniert|ist|nicht|kein|keine|an|aus|ne|est|no|funciona|non|funziona|only|cards?|range|again|for|to|from|with|since|after|shows?|printer|hotspot|wlan|wi-?fi|ssid|bssid)\b",
    re.IGNORECASE,
)


def network(value: str, rest: str, told: bool) -> bool:
    """Say whether a value is a network's name: no state, standard, band or model; where only a space tells it is written as no word is."""
    if not checks.is_value(value) or _NO_NETWORK.match(value) or not fields.ssid(value) or value.upper().startswith("DEFAULT"):
        return False
    if len(value.split()) > 2 and value.islower() and not told:  # noqa: PLR2004
        return False
    word = value.split(maxsplit=1)[0]
    made = "_" in word or bool(re.search(r"[a-z][A-Z]|[A-Za-z]\d|\d[A-Za-z]|[A-Za-z]-[A-Z0-9]", word))
    return (made and rest[:1] not in "=(:@") or (told and len(value) >= 3 and _END.match(rest) is not None)


def called(value: str, rest: str, told: bool) -> bool:  # noqa: ARG001
    """Say whether what a network is said to be called is a name: capitals, digits or signs in it."""
    return value[:1].isupper() and not _NO_NETWORK.match(value) and checks.is_value(value)


def network_length(value: str) -> int:
    """Return how many characters are the network's name: up to the word that goes on, or the next field."""
    found = _NETWORK_END.search(value)
    return len((value[: found.start()] if found else value).rstrip(" .:-"))


def device(value: str, rest: str, told: bool) -> bool:  # noqa: ARG001
    """Say whether a value is a tag or another number of one device: four digits or more (three behind capitals and a dash, told by a sign), no placeholder or date."""
    least = 3 if told and re.fullmatch(r"[A-Z]{2,5}[-/](?:[A-Z0-9]{1,6}[-/])?[0-9]{3}", value) else 4
    return sum(c.isdigit() for c in value) >= least and not serial_checks.is_placeholder(value) and not re.fullmatch(r"(?:19|20)\d\d(?:-\d\d-\d\d)?|0x.*|\d+\.\d+\S*", value)


def serial(value: str, rest: str, told: bool) -> bool:  # noqa: ARG001
    """Say whether a value is a serial number: as behind other weak labels, with a digit where only a space tells."""
    return serial_checks.is_weakly_labelled_serial(value) and not _ZERO_X.fullmatch(value) and sum(c.isdigit() for c in value) >= (2 if told else 4)


def said_serial(value: str, rest: str, told: bool) -> bool:  # noqa: ARG001
    """Say whether what a sticker says is a serial number: seven digits, or four among letters in eight characters and more."""
    digits = sum(c.isdigit() for c in value)
    return serial(value, rest, False) and (digits >= 7 if value.isdigit() else digits >= 4 and len(value) >= 8)  # noqa: FBT003


def age(value: str, rest: str, told: bool) -> bool:  # noqa: ARG001
    """Say whether a number is an age: below 120, and no count of minutes, days or other things."""
    return 0 < int(value) < 120 and not re.match(r"[ ]?(?:[.,:/-]\d|%|min|h\b|hours?|days?|weeks?|months?|gb|mb|ms|s\b|x\b)", rest, re.IGNORECASE)


def phone(value: str, rest: str, told: bool) -> bool:  # noqa: ARG001
    """Say whether digits are a telephone number: six to fifteen, no date, no address of a network."""
    return 6 <= sum(c.isdigit() for c in value) <= 15 and fields.phone(value) and not re.fullmatch(r"\d{1,2}[ ./-]\d{1,2}[ ./-]\d{2,4}|\d{4}-\d\d-\d\d.*", value)


def national(value: str, rest: str, told: bool) -> bool:
    """Say whether a value is a person's number with an authority: five digits or more, four beside letters; no date or amount."""
    digits, letters = sum(c.isdigit() for c in value), sum(c.isalpha() for c in value)
    if re.fullmatch(r"(?:19|20)\d\d[-/. ]\d\d[-/. ]\d\d|\d\d[-/. ]\d\d[-/. ](?:19|20)\d\d", value) or _ZERO_X.fullmatch(value):
        return False
    return (digits >= 5 or (digits >= 4 and letters >= 2)) and (told or digits + letters >= 6) and not re.match(r"[ ]?(?:users|times|eur|usd|gb|mb)\b", rest)


def plate(value: str, rest: str, told: bool) -> bool:  # noqa: ARG001
    """Say whether a value is the plate of a car: two letters and two digits at least."""
    return sum(c.isalpha() for c in value) >= 2 and sum(c.isdigit() for c in value) >= 2 and value.isupper()


_FEAST = r"(?:(?:christmas|xmas|boxing|black|cyber|new year'?s?|mother'?s|father'?s|valentine'?s?|easter|prime|singles'?|heilig|silvester|nikolaus|ostern|weihnachten|noël|pâques|navidad|reyes|natale|pasqua|natal)(?: (?:day|eve|friday|monday|sunday))?,? (?:de |del )?(?:19|20)\d\d|last (?:mon|tues|wednes|thurs|fri|satur|sun)day)"
_NUMERIC = r"[0-9]{4} ?[-/.] ?[0-9]{1,2} ?[-/.] ?[0-9]{1,2}|[0-9]{1,2} ?[-/.] ?[0-9]{1,2} ?[-/.] ?[0-9]{2,4}|[0-9]{8}"
_ABROAD = r"[«\"„“]?[0-9]{1,2}[»\"”“]? ?[а-яёіїєґ]{3,9}\.? (?:19|20)?[0-9]{2}|(?:[0-9]{4}년|작년|재작년|올해) ?[0-9]{1,2}월(?: ?[0-9]{1,2}일)?|(?:去年|前年|今年|[0-9]{4}年) ?[0-9]{1,2}月(?: ?[0-9]{1,2}[日号])?"
DATE = rf"(?:{_NUMERIC}|{_ABROAD}|{_FEAST}|[0-9]{{1,2}}(?:st|nd|rd|th|\.)?[ -]?(?:de |of |d['’])?[^\W\d_]{{3,10}}\.?(?:[ ,.-]|de |del ){{1,4}}['’]?[0-9]{{2,4}}|(?:the )?{ORDINAL}(?: of)? {MONTH}{YEAR}?|{MONTH}(?: the)? {ORDINAL}{YEAR}?|[0-9]{{4}}年 ?[0-9]{{1,2}}月 ?[0-9]{{1,2}}日?|[^\W\d_]{{3,10}}\.? [0-9]{{1,2}}(?:st|nd|rd|th)?,? ['’]?[0-9]{{2,4}}|[0-9]{{1,2}} [0-9]{{1,2}} (?:19|20)?[0-9]{{2}}|[0-9]{{4}}년 ?[0-9]{{1,2}}월 ?[0-9]{{1,2}}일)(?![0-9])"
_DAY = r"[0-9]{1,2}(?:st|nd|rd|th|\.)?[ -](?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez)[a-zéû]*\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.? [0-9]{1,2}(?:st|nd|rd|th)?(?![\w:.])"
_MONTH_YEAR = r"(?:[^\W\d_]{3,10}\.?,? (?:de |del )?(?:19|20)[0-9]{2}|(?:0?[1-9]|1[0-2])[./-](?:19|20)[0-9]{2})"
_MONTH_NAMED = rf"(?:{MONTH}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|januari|februari|maart|mei|augustus|maj|augusti|desember)"
_SECRET = r"[^\s\"“”«»`<>|;&]{3,63}!(?![\w!])|[^\s\"“”«»`<>|;&]{3,63}[^\s\"“”«»`<>|;&.,:)\]'’!?]"  # noqa: S105
_NUMBER = r"(?:[A-Z]{1,5}[-/ ]?|[a-z]{1,3}-?)?[0-9](?:[ /.-]?[0-9]){2,19}(?:[-/ ]?[A-Z]{1,3}(?![a-z]))?(?:[-/][A-Z0-9]{1,12})*(?![\w@])"
_CODED = r"(?:[A-Z0-9]{1,10}[-/._]){0,4}[A-Z0-9]{0,12}[0-9][A-Z0-9]*(?:[-/._][A-Z0-9]+)*(?![\w@])"
_IDENTITY = r"[A-Z0-9](?:[ ./-]?[A-Z0-9]){4,22}(?![\w@])"
_SERIAL = r"[A-Z0-9]+(?:[-./ ](?:(?-i:[A-Z])(?= [0-9])|(?=[A-Z0-9-]*[0-9])[A-Z0-9]+)){0,6}(?![\w@])"
_HOST = r"[A-Z0-9][A-Z0-9-]{3,39}(?![\w@\\])"
_PHONE = r"[+(]{0,2}[0-9](?:[ ().-]{0,2}[0-9]){5,14}(?![\w@])"


@cache
def kinds() -> dict[str, Told]:
    """Return, by kind, what is believed behind its labels (note_labels.py)."""
    return {
        "PASSWORD": Told("PASSWORD", _of(_SECRET), _of(_SECRET), password, filler=True, says=True),
        "PASSWORD.key": Told("PASSWORD", _of(_SECRET), None, told_before, below=False, near=_of(r"wi-?fi|wlan|ssid|router|hotspot|network name|netzname|réseau|\brete\b")),
        "ONE_TIME_CODE.read": Told("ONE_TIME_CODE", _of(r"[0-9]{3}[ -]?[0-9]{3}(?![\w-])"), _of(r"[0-9]{3}[ -]?[0-9]{3}(?![\w-])"), one_time, below=False, near=_of(r"\bcode|otp|passcode|verif|\b2fa|\bmfa|\bidv\b")),
        "PASSWORD.it": Told("PASSWORD", _of(_SECRET), _of(_SECRET), told_before, below=False, near=_of(r"passw|passcode|kennwort|mot de passe|contraseñ|\bclave|\bpwd?\b|\bmdp\b|\bkw\b|wachtwoord|lösenord|senha|salasana|hasł|hesl|парол|密码|密碼|비번|비밀번호")),
        "SSID.called": Told("SSID", _of(r"[^\W_][^,;:|/\"“”«»<>\[\]{}\n\t]{2,31}"), _of(r"[^\W_][^,;:|/\"“”«»<>\[\]{}\n\t]{2,31}"), called, below=False, near=_of(r"wi-?fi|wlan|ssid|router|hotspot|\bnetwork|réseau|\bred\b|\brete\b|netz")),
        "SERIAL_NUMBER.said": Told("SERIAL_NUMBER", _of(_SERIAL), _of(_SERIAL), said_serial, below=False),
        "PASSWORD.pin": Told("PASSWORD", _of(rf"[*#]?[0-9]{{4,8}}[#*]?(?![\w.-])|{_SECRET}"), _of(r"[*#]?[0-9]{4,8}[#*]?(?![\w-]|\.\d)"), pin, filler=True),
        "ONE_TIME_CODE": Told("ONE_TIME_CODE", _of(r"(?:[A-Z]{1,3}-)?[0-9](?:[ -]?[0-9]){3,7}(?![\w-])", case=True), _of(r"(?:[A-Z]{1,3}-)?[0-9](?:[ -]?[0-9]){3,7}(?![\w-])", case=True), one_time, filler=True, says=True),
        "ONE_TIME_CODE.code": Told("ONE_TIME_CODE", _of(r"[0-9]{3}[ -]?[0-9]{3}(?![\w-])"), None, one_time, below=False, near=_of(r"\b(?:sms|text(?:ed)?|otp|2fa|mfa|one.time|verif\w*|authenticat\w*|token|sign.?in|log.?in|expired|e-?mailed|sent|phone|app|bestätig\w*|vérif\w*|anmeld\w*|reçu|recib\w*|ricev\w*)\b")),
        "USERNAME.handle": Told("USERNAME", _of(r"@?[a-z][\w.-]{2,30}\w"), _of(r"@?[a-z][\w.-]{2,30}\w"), handle, below=False),
        "POSTAL_ADDRESS": Told("POSTAL_ADDRESS", _of(r"[^\W_][^\n|\t<>\"{}\[\]=@]{5,120}"), None, street),
        "USERNAME": Told("USERNAME", _of(r"(?:[A-Z0-9.-]{1,20}\\{1,2})?[^\W_](?:[\w.\\@-]{0,38}[\w])"), _of(r"(?:[A-Z0-9.-]{1,20}\\{1,2})?[a-z][\w.-]{1,38}\w(?![\w@=:(])"), username, filler=True),
        "DATE_OF_BIRTH": Told("DATE_OF_BIRTH", _of(DATE), _of(DATE), date, filler=False),
        "PURCHASE_DATE": Told("PURCHASE_DATE", _of(rf"{DATE}|{_MONTH_YEAR}|{_DAY}"), _of(rf"{DATE}|{_MONTH_NAMED} (?:of |de |del )?(?:19|20)[0-9]{{2}}(?![0-9])|{_DAY}"), date, filler=True),
        "CUSTOMER_ID": Told("CUSTOMER_ID", _of(_NUMBER, case=True), _of(_NUMBER, case=True), customer, says=True),
        "CUSTOMER_ID.account": Told("CUSTOMER_ID", _of(_NUMBER, case=True), _of(_NUMBER, case=True), account, below=False),
        "EMPLOYEE_ID": Told("EMPLOYEE_ID", _of(_CODED), _of(_CODED), employee),
        "HOSTNAME": Told("HOSTNAME", _of(_HOST), _of(_HOST), host),
        "SSID": Told("SSID", _of(r"[^\s,;|/\"“”«»<>\[\](){}:=][^,;:|/\"“”«»<>\[\]{}\n\t]{1,31}"), _of(r"[^\s,;|/\"“”«»<>\[\](){}:=.-][^\s,;:|/\"“”«»<>\[\]{}]{1,30}[^\s,;:|/\"“”«»<>\[\]{}.)]"), network),
        "DEVICE_ID": Told("DEVICE_ID", _of(r"[0-9]{3}(?: [0-9]{3}){2}(?![\w-])|[0-9]{1}(?: [0-9]{3}){3}(?![\w-])|" + _CODED), _of(r"[0-9]{3}(?: [0-9]{3}){2}(?![\w-])|[0-9]{1}(?: [0-9]{3}){3}(?![\w-])|" + _CODED), device, says=True),
        "SERIAL_NUMBER": Told("SERIAL_NUMBER", _of(_SERIAL), _of(r"[A-Z0-9]+(?:[-./][A-Z0-9]+)*(?![\w@])"), serial, says=True),
        "AGE": Told("AGE", _of(r"1?[0-9]{1,2}(?![\w])"), _of(r"1?[0-9]{1,2}(?![\w])"), age),
        "PHONE_NUMBER": Told("PHONE_NUMBER", _of(_PHONE), _of(_PHONE), phone),
        "NATIONAL_ID": Told("NATIONAL_ID", _of(_IDENTITY, case=True), _of(_IDENTITY, case=True), national),
        "NATIONAL_ID.plate": Told("NATIONAL_ID", _of(r"[A-ZÄÖÜ0-9]{1,4}(?:[ -]?[A-Z0-9]{1,4}){1,2}(?!\w)", case=True), _of(r"[A-ZÄÖÜ0-9]{1,4}(?:[ -]?[A-Z0-9]{1,4}){1,2}(?!\w)", case=True), plate),
    }


#: Kinds of which a value may go on past its last word: how many characters are it.
LENGTHS: dict[str, Callable[[str], int]] = {"SSID": network_length, "SSID.called": network_length, "POSTAL_ADDRESS": street_length}
