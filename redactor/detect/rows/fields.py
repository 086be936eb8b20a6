"""Rows for labelled values: one label group, a way of writing `label: value`, and what the value looks like."""

from __future__ import annotations

import re
from collections.abc import Callable

from redactor import regex
from redactor.detect import accounts, checks, labels
from redactor.detect.prose import network_names
from redactor.detect.rows import payments
from redactor.detect.rows.row import Row
from redactor.detect.words.firms import is_firm
from redactor.detect.words.vocabulary import VOCABULARY

#: A quoted value (plain, escaped or single quotes), else an unquoted one.
_QUOTED = r"(?:\"(?P<v>(?:[^\"\\\n]|\\.)+)|\\+\"(?P<v2>(?:[^\"\\\n]|\\+[^\"\n])+)|'(?P<v3>[^'\n]+)|"
BARE = r"[^\s\x00\"'<>&,;|(){}\[\]\\`]+"
#: What ends an unquoted secret: white space, quotes, markup, `&` and `;`.
SECRET_VALUE = r"(?:[^\s\x00\"'<>\\=:{}]+(?:[ \t\r\n\x00]|$)|[^\s\x00\"'<>&;,\\]+)"  # noqa: S105 - a pattern
NUMBER = r"[+(]{0,2}[0-9](?:[ \t().\-–/]{0,3}[0-9]){3,17}(?:[ \t]*(?i:x|ext\.?|extension|#|dw|durchwahl|poste)[ \t.:]*[0-9]{1,6})?"
#: Letters of the scripts in use, as ranges: RE2 compiles these twenty times faster than `\pL`. `U` are capitals.
L = r"A-Za-zªµº\x{C0}-\x{1FFF}\x{2C00}-\x{2DFF}\x{3005}\x{3040}-\x{30FA}\x{30FC}-\x{D7FF}\x{F900}-\x{FDFF}\x{FF66}-\x{FFDC}"
U = r"A-Z\x{C0}-\x{DE}\x{100}-\x{17F}\x{386}-\x{3AB}\x{400}-\x{42F}"
#: A capitalized word, of which most parts of names are one.
CAP = rf"[{U}][{L}'’-]+"
_MONTH = rf"[{L}]{{3,10}}\.?"
DATE = (
    r"(?:[0-9]{4}[ ]?[-/.年][ ]?[0-9]{1,2}[ ]?[-/.月][ ]?[0-9]{1,2}日?|[0-9]{1,2}[ ]?[-/.][ ]?[0-9]{1,2}[ ]?[-/.][ ]?[0-9]{2,4}|[0-9]{8}\b"
    rf"|[0-9]{{1,2}}(?:st|nd|rd|th|\.|º)?[ \-]?(?:of |de )?{_MONTH}(?:[ ,.\-]|de ){{1,4}}[0-9]{{2,4}}|{_MONTH}[ ]?[0-9]{{1,2}}(?:st|nd|rd|th)?,?[ ]{{1,2}}[0-9]{{4}}"
    rf"|{_MONTH}[ ][0-9]{{4}})"
)
WORD = rf"[{L}][{L}'’.\-]*"
NAME = rf"{WORD}(?:,? (?:['’][tns] )?{WORD}){{0,4}}"
_STOP = regex.compile(
    r"[ ,]+(?:phone|tel|telephone|mobile|cell|e-?mail|mail|fax|address|id|called|calls|reported|says|said|is|was|has|and|or|from|at|on|to|for|about|with|wrote|who|"
    r"dob|date|account|acct|company|customer|department|dept|title|role|user|username|login|host|serial|order|ticket|case|please|city|street|zip|age|ssn|"
    r"telefon|handy|adresse|anschrift|geburtsdatum|téléphone|correo|teléfono|dirección|hat|und|et|y|a|the|via|by|in|of|re|subject|sent|last|first|number|no|position)\b.*",
    re.IGNORECASE,
)
#: Words after a name label that start no name.
_NOT_NAMES = frozenset(
    "the a an this that these those it there here please see not no none is was are were be and or but if of in on at by to for from with as our your my their his her we you they i "
    "he she unknown n/a na tbd none null true false yes ok unassigned anonymous system admin administrator automatic automated server client user guest root default new test customer support service "
    "team helpdesk desk group department sales billing technical info information contact name phone email address number id error failed invalid required missing unable cannot will has have had "
    "all any each every other same self via using when where what which who how why via unspecified private public withheld blocked me us them him hello hi dear thanks thank regards windows".split()
)


_COPULA = regex.compile(r"(?:です|でございます|と申します|といいます|と言います|になります|입니다|이에요|예요)(?:[。.]|$)")


#: The key behind a value in a list of them: `lastName=ter Horst, born=...`.
_NEXT_KEY = regex.compile(r", ?(?!(?:de|del|van|von|der|den|di|da|al|el|bin|la|le|ter|ten|zu)\b)[a-z]\w*\Z")


def person_words(text: str) -> int:
    """Return how many characters of `text`, read after a label, are a name; 0 when it starts with none."""
    if copula := _COPULA.search(text):
        text = text[: copula.start()]
    found = _STOP.search(text)
    value = (text[: found.start()] if found else text).rstrip(" ,.-")
    if key := _NEXT_KEY.search(value):
        value = value[: key.start()]
    words = value.split(" ")
    if len(words) > 1 and _CAMEL.fullmatch(words[-1]) and labels.entity_for_key(words[-1]):  # the next key: `{FirstName:Ana LastName:...`
        words.pop()
        value = " ".join(words)
    if words and words[0].istitle():  # after a capitalized word only capitalized words and particles go on
        for index, word in enumerate(words):
            ends = len(word) > 4 and word.endswith(".")  # noqa: PLR2004 - a sentence, no abbreviation
            if ends or (index and word[:1].islower() and word.lower() not in _PARTICLES and not word.startswith(_JOINED)):
                value = " ".join(words[: index + ends]).rstrip(" ,.-")
                break
    return len(unquoted(value))


#: A key of two words: `LastName`.
_CAMEL = regex.compile(r"(?:[A-Z][a-z]+){2,}")


def unquoted(value: str) -> str:
    """Return a value without the quote that closes it: an apostrophe stands inside a name, or behind one that owns something."""
    return value.rstrip("'’")


_JOINED = ("el-", "al-", "d'", "d’", "o'", "bin-", "abu-", "de-", "la-", "l'", "l’", "ul-", "ur-")
_PARTICLES = frozenset("de del della di da dos das do la le les du des van von der den ter ten zu zur vom y e el al bin ibn ben abu san st af av o'".split())


def person(text: str) -> bool:
    """Return whether the value after a name label can be a person's name."""
    words = text.lower().replace(",", " ").split()
    if not words or not checks.is_value(text) or words[0].rstrip(".") in _NOT_NAMES or len(text) < 2 or _NO_NAME.search(text):  # noqa: PLR2004
        return False
    return not any(word.rstrip(".") in DESK_WORDS for word in words)


#: Words of desks, firms and programs: a value with one of them names no person.
DESK_WORDS = frozenset(
    "server service services team desk helpdesk servicedesk support department dept operations bot chatbot answerbot robot queue system automation notification notifications "
    "noreply daemon gmbh inc ltd llc corp corporation plc pty kg sarl srl bv oy ab k.k s.a s.l s.r.l s.p.a hotline center centre centrum zentrum assistance assistenza soporte suporte destek serwis kundtjänst kundeservice kundenservice kundendienst klantenservice clients".split()
)


#: Paths, identifiers and certificates' nicknames.
_NO_NAME = regex.compile(r"[/_\\]|[A-Za-z][0-9]|-[Cc]ert\b")


#: How somebody begins to say something, and no name: `I'm Alexis`, `Its Luke`.
_SAYS = regex.compile(r"(?i:(?:i|it|he|she|we|they|you|that|this|there|who|what)['’](?:m|s|re|ve|ll|d)|its?|thats?|theres?|this|hes|shes) ")


def weak_person(text: str) -> bool:
    """Return whether the value after a weak label (`Name:`, `Contact:`) is written like a name: two capitalized words or more."""
    if _SAYS.match(text) or re.search(r"['’] ", text) or any(part.lower() in _THINGS and part not in _PARTICLES for part in re.split(r"[ ,-]+", text)):
        return False
    words = [word for word in re.split(r"[ ,]+", text) if word]
    named = [word for word in words if word[:1].isupper() and (not word.isupper() or re.fullmatch(r"\w\.", word))] or [word for word in words if word.isupper()]
    if any(word.lower().rstrip("s.") in _THINGS for word in words) or is_firm(text):
        return False
    cjk = all(ord(c) > 0x2E80 or c == " " for c in text)  # noqa: PLR2004
    return person(text) and ((len(words) >= 2 and len(named) >= 2 and any(len(word.rstrip(".")) > 1 for word in named)) or (cjk and 2 <= len(text) <= 8))  # noqa: PLR2004


#: Words of products and parts; a weak label before them names a thing (`Name: Power Supply 1`).
_THINGS = frozenset(
    "certificate authority root intermediate packaging account control admins administrators users computers groups operations center centre department helpdesk noc class operators owners controllers "
    "supply platform virtual server module fan chassis card adapter controller port interface system device printer router switch edition window service driver update network "
    "power drive disk board engine processor cpu memory battery display monitor keyboard mouse camera phone tablet software application package product model corporation "
    "ethernet gigabit wireless bluetooth audio video graphic usb pci sata nvme ssd hdd supervisor slot tray unit sensor management firmware bios kernel microsoft intel "
    "vmware cisco desktop laptop workstation backplane midplane transceiver optic cable hub bridge gateway access point base standard enterprise backup storage volume partition "
    "door doors room rooms kitchen bedroom bathroom hallway garage doorbell driveway backyard basement attic porch thermostat heater siren curtain curtains blinds shutter shutters socket outlet scene ceiling "
    "wohnzimmer küche schlafzimmer badezimmer flur keller haustür salon cuisine chambre cocina puerta sala cucina soggiorno camera keuken slaapkamer woonkamer voordeur "
    "microsoft google apple amazon teams outlook slack zoom android ios tv app web windows linux chrome firefox safari edge browser zero one two three four five six seven eight nine ten name task timer job queue bot company assistant sector error statistic logical count rate library runtime framework tool manager client agent plugin extension template report version release bundle license subscription".split()
)


def phone(text: str) -> bool:
    """Return whether the value after a phone label is a number: at least four digits, no date, no dotted version."""
    digits = sum(c.isdigit() for c in text)
    if digits < 4 or re.fullmatch(r"(?:19|20)\d\d[-/.]\d\d?[-/.]\d\d?|\d{1,2}(?:\.\d{1,2}){1,2}|\d\d?[/.]\d\d?[/.](?:19|20)\d\d", text):  # noqa: PLR2004
        return False
    return not re.fullmatch(rf"{checks.IPV4}", text)


def postal(text: str) -> bool:
    """Return whether the value after `Address:` reads as a street address: words and a number, no network or memory address."""
    if not checks.is_value(text) or "@" in text or "://" in text or re.match(r"(?:0x|[0-9a-f]{1,4}[:.]|::|/|\\)", text, re.IGNORECASE):
        return False
    return " " in text.strip() and bool(re.search(r"[^\W\d_]{3}", text)) and bool(re.search(r"\d|,", text)) and not re.search(r"[=(\[{]|\bport[ ]?: ?[0-9]", text)


_SENTENCE_END = regex.compile(r"([^\W_]{4,})\. +(?=[^\W\d_])|[ ,;]+(?i:phone|tel|telephone|mobile|cell|e-?mail|fax|attn|ticket|order|serial)\b[ .]*[:#]")
#: A postcode that a sentence ends with.
_CODE_END = regex.compile(r"(?P<code>\b[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}|\b[0-9]{5}(?:-[0-9]{4})?)\. +(?=[A-Z][a-z])")
#: Abbreviations of four letters and more that end no sentence.
_ABBREVIATED = frozenset("brgy subd bgry prov dist sect jalan kampung poblacion avda blvd terr apto piso gral prof bldg dept cres gdns pkwy edif apdo floor suite straße strasse calle carr prol conj".split())


#: Characters of the longest address.
_LONGEST_ADDRESS = 400


def address_length(text: str) -> int:
    """Return how many characters of the line after an address label are the address: up to the end of its sentence."""
    text = text[:_LONGEST_ADDRESS]
    if code := _CODE_END.search(text):
        text = text[: code.end("code")]
    for found in _SENTENCE_END.finditer(text):
        word = found.group(1)
        if word is None:
            return found.start()
        if word.lower() not in _ABBREVIATED and text[found.end()].isupper():
            return found.start() + len(word)
    return len(text)


def street(text: str) -> bool:
    """Return whether the value after `Street:` or `Lieferadresse:` is one: any words of some length."""
    return checks.is_value(text) and len(text) >= 4 and "@" not in text and not re.search(r"^https?://|^0x|[\[{=]|::", text)  # noqa: PLR2004


def postcode(text: str) -> bool:
    """Return whether the value after `ZIP:` or `PLZ:` has the look of a code: four to ten characters, two digits or more."""
    bare = text.strip()
    return 4 <= len(bare) <= 10 and sum(c.isdigit() for c in bare) >= 2  # noqa: PLR2004


def has_digits(text: str) -> bool:
    """Return whether a customer or employee number is one: three characters or more, with a digit."""
    bare = text.strip(".-_#")
    return len(bare) >= 3 and any(c.isdigit() for c in bare) and checks.is_value(bare) and not _DATE_ONLY.fullmatch(bare)  # noqa: PLR2004


_DATE_ONLY = regex.compile(r"(?:19|20)\d\d-\d\d-\d\d\S*|\d+\.\d+(?:\.\d+)*|0x[0-9a-fA-F]+")


def in_groups(text: str) -> int:
    """Return how many characters of figures are a number that is written in groups: behind a group of eight figures none follows."""
    first = text.partition(" ")[0]
    return len(first) if sum(map(str.isdigit, first)) > _GROUP and not SNILS.match(text) else len(text)


_GROUP = 7
#: The number of a Russian pension, whose check digits stand apart.
SNILS = regex.compile(r"[0-9]{3}-[0-9]{3}-[0-9]{3} [0-9]{2}(?![0-9])")


def date(text: str) -> bool:
    """Return whether text after a date label holds enough digits for a date."""
    return sum(c.isdigit() for c in text) >= 4 or "年" in text  # noqa: PLR2004


def secret_length(text: str) -> int:
    """Return the length of an unquoted secret without the white space and punctuation behind it."""
    bare = text.rstrip(" \t\r\n\0,;") if text[-1:] in " \t\r\n\0" else text
    return len(bare) - (len(bare) > 4 and bare.endswith(".") and not bare.endswith(".."))  # noqa: PLR2004 - the end of a sentence


#: What somebody goes on with who writes about passwords: `passphrase: please enter it again`.
_SAID = frozenset("str bool int bytes float char varchar nvarchar secretstr optional ssid psk snmp username hostname community email serial present absent vorhanden configured presente présent aanwezig please must should cannot can will may enter your forgot wrong incorrect bitte veuillez debe favor gelieve ange podaj same still again works accepted rejected verified n/c tbc see ask per".split())
#: What programs write instead of a password, in brackets: `Password: [PROTECTED]`.
_WITHHELD = regex.compile(r"\W*(?:protected|filtered|redacted|hidden|masked|removed|withheld|omitted|obfuscated|sanitized|not shown)\W*", re.IGNORECASE)
#: What stands where a password is to come.
_TO_CHANGE = regex.compile(r"(?i)change[-_ ]?(?:this|me|it)(?:[-_ ]?\w+)?$|(?:your|my|the|some|insert|enter)[-_ ](?:\w+[-_ ])?(?:password|passphrase|passwort|key|secret|token|pin)(?:[-_ ]here)?$")
#: What stands after `passwd:` in nsswitch.conf.
_NSS = frozenset("session auth account setcred chauthtok files compat sss db nis nisplus ldap winbind systemd".split())


def password(text: str) -> bool:
    """Return whether the value after a password label is one: no placeholder, no state, no code."""
    if re.match(r"(?i)(?:change_?(?:this|me|it)|your_?(?:password|pass|secret)|insert_?|enter_?your|replace_?|placeholder|put_?your)", text):
        return False
    return checks.is_value(text) and text.lower() not in _SAID and not _TO_CHANGE.match(text) and not _WITHHELD.fullmatch(text) and len(text) >= 3 and text.rstrip("):") not in _NSS and not re.match(r"\d{1,2}\|\w+=|@|(?:https?|file)://|[a-z_.]+\($|\d{1,3}[A-Za-z]?$|(?:\.{0,2}(?:/[\w.@~-]+)*)/?$|\w*:/[\w./-]+:/|(?:ASCII|PEM|ELF|UTF-8|ISO-8859|Non-ISO)$|[A-Za-z]:\\", text)  # noqa: PLR2004


#: A call in source code, or the path of a file that holds the secret.
_CODE = regex.compile(r"[a-z_]\(|^(?:/|[A-Za-z]:\\|\.{1,2}/)[\w.@~-]+(?:[/\\][\w.@~-]+)*\.(?:pem|key|crt|cer|p12|pfx|json|txt|conf|cfg|yml|yaml|jks)$")


def token(text: str) -> bool:
    """Return whether the value after a token label is one: eight characters or more that do not read as a word."""
    bare = text.strip()
    if not checks.is_value(bare) or len(bare) < 6 or bare[:1] in "{(<[*" or bare.startswith("0x") or _CODE.search(bare):  # noqa: PLR2004
        return False
    return (any(c.isdigit() for c in bare) and any(c.isalpha() for c in bare)) or checks.random_looking(bare) or len(bare) >= 20  # noqa: PLR2004


def code(text: str) -> bool:
    """Return whether the value after a label of one-time codes is one: four to ten characters with a digit."""
    bare = text.replace("-", "").replace(" ", "")
    return 4 <= len(bare) <= 10 and sum(c.isdigit() for c in bare) >= 3  # noqa: PLR2004


#: What a driver says of a network behind its own name: `wifi: auth failed reason=15`.
_HIDDEN = regex.compile(r"(?:\\x00|\\0|\x00)+|x00")
_OF_DRIVER = regex.compile(r"\w=\w|^(?:auth\w*|(?:dis)?connect(?:ed|ing|ion)?|scan\w*|init\w*|state|failed|mode|new|got|lost|reason|sta|ap|softap|driver|rx|tx|signal)[ :]+[a-z]", re.IGNORECASE)


def ssid(text: str) -> bool:
    """Return whether the value after an SSID label is a network's name."""
    return checks.is_value(text) and not network_names.is_common(text) and not _HIDDEN.fullmatch(text) and not _OF_DRIVER.search(text) and text.strip().lower() not in ("<unknown ssid>", "any", "off/any", "broadcast", "hidden", "unknown ssid", "profile", "name", "ap", "bssid", "channel", "vci", "eduroam", "govroam", "bssid:", "key", "psk", "state", "status", "mode", "vlan", "band", "signal", "rssi", "security", "encryption", "password") and not re.match(r"(?:e?grep|awk|sed|cut|head|tail|jq|sort|tr|xargs|less|more|wc|findstr|Select-String) ", text)


def coordinates(text: str) -> bool:
    """Return whether the value after a position label is a decimal position."""
    return any(c.isdigit() for c in text) and ("." in text or "°" in text)


def session(text: str) -> bool:
    """Return whether a session id is a client's: sixteen random characters or more, no hexadecimal counter of a server."""
    bare = text.strip('"')
    return len(bare) >= 16 and not bare.startswith("0x") and not checks.is_object(bare) and (checks.random_looking(bare) or len(bare) >= 20)  # noqa: PLR2004


#: Labels that need no boundary before them (`mypassword=`), those with one, and those that only tickets use.
_BARE_GROUPS = ("PASSWORD", "SECRET", "AUTH_TOKEN")
TEXT_GROUPS = ("PERSON.weak", "POSTAL_ADDRESS", "_IP_OR_POSTAL", "AGE", "LOCATION")
_GATES = {
    "bare": labels.gate(*_BARE_GROUPS, edge=False),
    "text": labels.gate(*TEXT_GROUPS),
    "both": labels.gate(*(group for group in VOCABULARY if group not in _BARE_GROUPS + TEXT_GROUPS)),
}


def _gate(group: str) -> str:
    kind = "bare" if group in _BARE_GROUPS else "text" if group in TEXT_GROUPS else "both"
    return _GATES[kind]


Check = Callable[[str], bool] | None
Trim = Callable[[str], int] | None


def _row(name: str, entity: str, group: str, value: str, check: Check, *, score: float = 0.9, trim: Trim = None) -> Row:
    """Return a row for one label group whose value has a shape of its own."""
    return _build(name, entity, group, rf"(?:{labels.SEPARATOR}|{labels.MARKUP})(?:{value})", check, score, trim)


def _quoted(name: str, entity: str, group: str, bare: str, check: Check, *, score: float = 0.9, trim: Trim = None) -> Row:
    """Return a row whose value is all that stands in quotes, or `bare` where there are none."""
    rest = rf"(?:{labels.DELIMITED}[ \t]*{_QUOTED}{labels.OPEN}(?P<v4>{bare}))|{labels.MARKUP}(?P<v5>{bare}))"
    return _build(name, entity, group, rest, check, score, trim)


def _build(name: str, entity: str, groups: str, rest: str, check: Check, score: float, trim: Trim) -> Row:  # noqa: PLR0917
    names = groups.split()
    label = labels.pattern(*names, edge=names[0] not in _BARE_GROUPS)
    if names[0] == "AGE":  # `cache_min_flush_age` is no person's
        label = label.replace(r"(?:\b|_)", r"\b")
    in_logs = names[0] not in TEXT_GROUPS
    return Row(name, entity, label + rest, "label", score, check, log=in_logs, trim=trim, gate=_gate(names[0]))


_LINE = r"[^\s\"<>|{}\\'][^\n\"<>|{}\\\t]+[^\s\"<>|{}\\.,;']"

#: What stands behind a value of one word: the line's end, a sign, a gap, the next key; other words make it a product's name.
_ONE_WORD = r"(?:[ \t]*(?:\r?$|[^\w \t'’-]|[ ][ ])|[ \t][\w.-]+[=:])"
#: `Maria's iPhone`, `iPhone von Maria`, `MacBook Air de Maria`.
DEVICE_OF = (
    rf"[{L}]+(?:'s|’s|s'|['’])? (?i:iPhone|iPad|MacBook(?: Pro| Air)?|iMac|Mac mini|Apple Watch)"
    rf"|(?i:iPhone|iPad|MacBook(?: Pro| Air)?|iMac|Galaxy|Pixel)(?: [A-Za-z0-9+]{{1,4}})?? (?:von|de|d['’]|di|van) ?[{L}]+"
)

#: The domain that stands before an account.
_OF_DOMAIN = r"(?:[A-Za-z0-9._]{1,20}\\{1,4})?"



def before_stop(value: str) -> int:
    """Return how many characters come before the signs that end a sentence: they are no part of an account or a number."""
    following = _KEY_BEHIND.search(value)
    return following.start() if following else len(value.rstrip(".?!…")) or len(value)


#: The next key right behind a value: `user=hvermeul:cmd=`.
_KEY_BEHIND = regex.compile(r"(?<=\w):[A-Za-z_]\w*=")


ROWS: tuple[Row, ...] = (
    _quoted("password", "PASSWORD", "PASSWORD", SECRET_VALUE, password, score=0.95, trim=secret_length),
    _quoted("pass", "PASSWORD", "PASSWORD.weak", SECRET_VALUE, password, trim=secret_length),
    _quoted("secret", "SECRET", "SECRET", SECRET_VALUE, token, score=0.95, trim=secret_length),
    _quoted("token", "AUTH_TOKEN", "AUTH_TOKEN", SECRET_VALUE, token, score=0.95, trim=secret_length),
    _quoted("session", "COOKIE", "COOKIE", SECRET_VALUE, session, trim=secret_length),
    _build("username", "USERNAME", "USERNAME USERNAME.weak", (rf"(?:{labels.DELIMITED}[ \t]*{_QUOTED}{labels.OPEN}(?P<v4>{BARE}))|{labels.MARKUP}(?P<v5>{BARE}))").replace("(?P<v", rf"{_OF_DOMAIN}(?P<v"),
           accounts.personal_account, 0.9, before_stop),
    _row("phone", "PHONE_NUMBER", "PHONE_NUMBER", rf"(?P<v>{NUMBER})", phone),
    _row("customer", "CUSTOMER_ID", "CUSTOMER_ID", rf"(?P<v>{BARE})", lambda text: has_digits(text) and not text.endswith("Guest"), trim=before_stop),  # `ubuntu64Guest` is VMware's kind of system
    _row("employee", "EMPLOYEE_ID", "EMPLOYEE_ID", rf"(?P<v>{BARE})", has_digits, trim=before_stop),
    _row("birth", "DATE_OF_BIRTH", "DATE_OF_BIRTH", rf"(?P<v>{DATE}|[0-9]{{4}})", date),
    _row("purchase", "PURCHASE_DATE", "PURCHASE_DATE", rf"(?P<v>{DATE})", date),
    _row("age", "AGE", "AGE", r"(?P<v>1?[0-9]{1,2})(?:[^0-9A-Za-z_.]|\.(?:\s|$)|$)", None),
    _row("postcode", "POSTCODE", "POSTCODE", r"(?P<v>(?:[A-Za-z]{1,3}[ -]?)?[0-9][0-9A-Za-z]{0,5}(?:[ -]?[0-9A-Za-z]{2,4})?)\b", postcode),
    _row("location", "LOCATION", "LOCATION", rf"(?P<v>[{U}][{L}'’.\-]*(?: {WORD}){{0,3}}|[\x{{3040}}-\x{{9FFF}}]+)", person, trim=lambda value: len(unquoted(value))),
    _quoted("postal", "POSTAL_ADDRESS", "POSTAL_ADDRESS", _LINE, street, trim=address_length),
    _row("address", "POSTAL_ADDRESS", "_IP_OR_POSTAL", rf"(?P<v>{_LINE})", postal, trim=address_length),
    _row("mac_label", "MAC_ADDRESS", "MAC_ADDRESS", r"(?P<v>[0-9A-Fa-f]{12}|[0-9A-Fa-f]{6}[-:][0-9A-Fa-f]{6}|(?:[0-9A-Fa-f]{2}[:-]){3}(?i:ff[:-]fe)(?:[:-][0-9A-Fa-f]{2}){3}|[0-9A-Fa-f]{1,2}(?:[:\-. ][0-9A-Fa-f]{1,2}){5})\b", checks.mac),
    _row("card_label", "CREDIT_CARD", "CREDIT_CARD", r"(?P<v>[0-9](?:[ -]?[0-9]){11,18})", None),
    _row("iban_label", "IBAN_CODE", "IBAN_CODE", r"(?P<v>[A-Za-z]{2}[0-9]{2}(?:[ -]?[0-9A-Za-z]{2,4}){3,8})", None, trim=payments.iban_length_named),
    _row("ssn_label", "US_SSN", "US_SSN", r"(?P<v>[0-9]{3}[ -]?[0-9]{2}[ -]?[0-9]{4}|[Xx*]{3}-[Xx*]{2}-[0-9]{4})", None),
    _row("national_id", "NATIONAL_ID", "NATIONAL_ID", r"(?P<v>[0-9A-Za-z](?:[ ./-]?[0-9A-Za-z]){4,22})", has_digits, trim=in_groups),
    _row("bank", "BANK_ACCOUNT", "BANK_ACCOUNT", r"(?P<v>[0-9A-Za-z](?:[ -]?[0-9A-Za-z]){4,22})", has_digits),
    _row("one_time", "ONE_TIME_CODE", "ONE_TIME_CODE", r"(?P<v>(?:[A-Z]-)?[0-9A-Za-z]{3}[ -]?[0-9A-Za-z]{1,7})\b", code),
    _row("geo", "GEO_COORDINATES", "GEO_COORDINATES", r"(?P<v>[-+]?[0-9]{1,3}\.[0-9]+°?[ ]?[NSns]?[ ]?[,;/ ][ ]?[-+]?[0-9]{1,3}\.[0-9]+°?[ ]?[EWOewo]?\b)", checks.latitude_longitude),
    _row("geo_single", "GEO_COORDINATES", "GEO_COORDINATES.single", r"(?P<v>[-+]?[0-9]{1,3}\.[0-9]{2,})", coordinates),
    _quoted("ssid", "SSID", "SSID", BARE, ssid, trim=before_stop),
    _build("host_label", "HOSTNAME", "HOSTNAME", rf"(?:{labels.DELIMITED}[ \t]*{_QUOTED}{labels.OPEN}(?:(?P<v4>{DEVICE_OF})|(?P<v6>{BARE}){_ONE_WORD}))|{labels.MARKUP}(?P<v5>{DEVICE_OF}|{BARE}))",
           accounts.labelled_host, 0.9, before_stop),
    _quoted("search", "SEARCH_QUERY", "SEARCH_QUERY", _LINE, checks.is_value),
    _quoted("person", "PERSON", "PERSON", NAME, person, trim=person_words),
    _row("person_weak", "PERSON", "PERSON.weak", rf"(?P<v>{NAME})(?:[^0-9{L}]|$)", weak_person, score=0.85, trim=person_words),
)
