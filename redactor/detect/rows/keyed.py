"""Rows for values under a key of a structure: `"deviceOwner": "jsmith"`, `srcUser=jsmith`, `<assignedTo>jsmith</assignedTo>`, `user[jsmith]`.

What a key says is decided by the one vocabulary of keys (detect/labels.py), in its company of words (`firstName`, `EAP identity`, `owner_login`);
these rows only know how structures of logs and configurations write a key and its value. They add to the labels of
detect/rows/fields.py the words that say something as a key only.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, lru_cache

from redactor import regex
from redactor.detect import accounts, checks, labels, serial_checks
from redactor.detect.identities import person_names
from redactor.detect.rows import fields
from redactor.detect.rows.row import Row
from redactor.detect.words import makers
from redactor.detect.words.folding import fold
from redactor.detect.words.named_after import is_ordinary, names_somebody
from redactor.detect.words.vocabulary import FIELD_ONLY, VOCABULARY

#: What a value under a key must be, by entity; an entity that is not listed is found by its shape or by other rows.
_CHECKS: dict[str, Callable[[str], bool]] = {
    "USERNAME": lambda text: accounts.personal_account(text) and not re.fullmatch(r"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}", text),
    "HOSTNAME": accounts.labelled_host,
    "SSID": fields.ssid,
    "COOKIE": fields.session,
    "DEVICE_ID": serial_checks.is_generic_device_id,
    "SERIAL_NUMBER": serial_checks.is_quoted_serial,
    "PASSWORD": fields.password,
    "SECRET": fields.token,
    "AUTH_TOKEN": fields.token,
    "ONE_TIME_CODE": fields.code,
    "EMPLOYEE_ID": fields.has_digits,
    "CUSTOMER_ID": fields.has_digits,
    "PHONE_NUMBER": fields.phone,
    "DATE_OF_BIRTH": fields.date,
    "PURCHASE_DATE": fields.date,
    "NATIONAL_ID": lambda text: sum(map(str.isdigit, text)) >= 6 and fields.has_digits(text),  # noqa: PLR2004
    "SEARCH_QUERY": lambda text: checks.is_value(text) and sum(map(str.isalpha, text)) > 2,  # noqa: PLR2004
}
#: Bare ones may hold any sign: detect/rows/fields.py and detect/rows/secrets.py know where they end.
_SECRETS = ("PASSWORD", "SECRET", "AUTH_TOKEN")
#: Entities whose labels these rows look for as keys too, behind other words (`srcUserName`); the rest are those that only a key can tell.
_LABELLED = ("USERNAME", "HOSTNAME", "PERSON", "SSID", "COOKIE", "DEVICE_ID")
#: Keys that are too short or too common in code and logs to be looked for.
_COMMON = frozenset(
    "connection dsn connectionstring q s by ga gid fbp cc bcc dsn pw ext sn to from name names client customer member person agent salt mail sms gsm query search phrase term ticket code signature "
    "wlan wifi network id token secret secrets password passwd pwd key sig clid crn note otp totp tan pin puk pan serial imei imsi iccid meid tag version string user identity computer host".split()
)
#: What a region holds, and where.
Places = tuple[str, int, int] | list[tuple[str, int, int]] | None
_JOIN = r"[ _.-]?"


def _word_patterns() -> list[str]:
    """Return the ends of all keys that say something: their last two words, or their only one."""
    ends: set[tuple[str, ...]] = set()
    for table in (VOCABULARY, FIELD_ONLY):
        for group, phrases in table.items():
            if group.partition(".")[0] not in ((*_CHECKS, "PERSON") if table is FIELD_ONLY else _LABELLED):
                continue
            for phrase in () if group == "SERIAL_NUMBER" else phrases:
                words = tuple(phrase.split())
                if phrase.isascii() and re.fullmatch(r"[a-z ]+", phrase) and not (len(words) == 1 and phrase in _COMMON):
                    ends.add(words[-2:])
    singles = {words[0] for words in ends if len(words) == 1}
    pairs = {words for words in ends if len(words) > 1 and words[-1] not in singles}
    return [*sorted(singles, reverse=True), *(_JOIN.join(pair) for pair in sorted(pairs, reverse=True))]


_KEY = rf"[A-Za-z0-9_.@-]*(?i:{'|'.join(_word_patterns())})[0-9]?"
_READ = regex.compile(
    r"""\\*["'](?P<key>[^"'\\\n]+?)\\*["']\s*[:=]>?\s*\\*["'](?P<v>[^"'\\\n]+)"""
    r"""|<(?:\w+:)?(?P<key2>[\w.-]+)[^<>\n]*>(?P<v2>[^<>\n]+)</"""
    r"""|(?:\A|[\s,;|^&?({\[])(?P<key3>[\w.-]+)=["'](?P<v3>[^"'\n]+)"""
    r"""|(?:\A|[\s,;|^&?({\[])(?P<key4>[\w.-]+)=(?P<v4>[^\W\d_a-z][\w'’.-]+(?: [^\W\d_a-z][\w'’.-]+){1,2}(?=(?:[,;|)\]]| \([\w.-]+\)| [\w.]+=)?\Z)|[^\s"']+)"""
    r"""|(?P<key5>[\w.-]+)\[(?P<v5>[^\[\]\n]+)\]"""
    r"""|\A[ \t]*(?:-[ ])?(?P<key6>[\w.-]+)[ \t]*:[ \t]+(?P<v6>[^\r\n]*[^\s])"""
)
#: The forms of `_READ`, by what their groups end in.
_FORMS = ("", "2", "3", "4", "5", "6")
_DOMAIN = regex.compile(r"\A[\w.-]+\\+(?=\w)")


def read(region: str) -> Places:
    """Return the entity and the place of the value of a key and value, None when the key says nothing of this value.

    A key that is a label by itself is left to the rows of labels, which know more of its values.
    """
    found = _READ.search(region)
    if found is None or (_is_label(_key(found)) and not _ATTRIBUTED.match(region) and " " not in (found["v4"] or "") and _DEEP not in region):
        return None
    return _read(found)


#: Before a quote in a document within a document of a document, which the rows of labels do not read.
_DEEP = '\\\\"'


#: An element with attributes, which the rows of labels do not read.
_ATTRIBUTED = regex.compile(r"\W?<[\w:.-]+ ")


def read_element(region: str) -> Places:
    """Return the same for an element of XML, labels included."""
    found = _READ.search(region)
    return None if found is None else _read(found)


def _key(found: re.Match[str]) -> str:
    return next(found[f"key{n}"] for n in _FORMS if found[f"key{n}"] is not None)


@lru_cache(maxsize=4096)
def _is_label(key: str) -> bool:
    return "".join(labels.words(key)) in _labels()


@cache
def _labels() -> frozenset[str]:
    return frozenset(phrase.replace(" ", "") for group, phrases in VOCABULARY.items() if group not in fields.TEXT_GROUPS for phrase in phrases)


def _read(found: re.Match[str]) -> Places:
    number = next(n for n in _FORMS if found[f"key{n}"] is not None)
    key, value = found[f"key{number}"], found[f"v{number}"]
    start, end = found.span(f"v{number}")
    entity = _entity(key)
    domain = _DOMAIN.match(value)
    if entity == "USERNAME" and domain is not None:
        value, start = value[domain.end() :], start + domain.end()
    if entity == "PERSON":
        entity = _person_or_account(key, value)
    elif entity not in _CHECKS or (entity in _SECRETS and number not in ("", "2", "3")) or (entity == "COOKIE" and number == "5") or (entity in _SECRETS and ";" in value) or not _CHECKS[entity](value):
        entity = ""
    if not entity:
        return None
    beside = _ACCOUNT_BEHIND.match(found.string, end)
    return [(entity, start, end), ("USERNAME", *beside.span("v"))] if beside else (entity, start, end)


#: The account behind a name: `suser=Marchand Élodie (emarchand)`.
_ACCOUNT_BEHIND = regex.compile(r" \((?P<v>[a-z][\w.-]+)\)")


def accepts(entity: str, value: str) -> bool:
    """Return whether a value can be what its key says."""
    return entity in _CHECKS and _CHECKS[entity](value)


@lru_cache(maxsize=4096)
def _entity(key: str) -> str:
    if key in ("UUID", "cUUID"):
        return "DEVICE_ID"
    ending = next((entity for ending, entity in _ENDINGS.items() if key.lower().endswith(ending)), "")
    return labels.entity_for_key(key) or ending


#: Words glued to others without a sign between them (`userauthcookie`).
_ENDINGS = {"cookie": "COOKIE", "username": "USERNAME"}


#: Keys whose value is a person's first name as often as an account.
_ALWAYS_SOMEBODY = frozenset("drv pilot nurse clinician physician patient caller requester assignee attendee passenger guest tenant resident technician".split())


def lone_account(text: str) -> bool:
    """Return whether one word in lower case, where somebody is named, is an account: no group, desk or ordinary word."""
    ordinary = person_names.words()
    return bool(re.fullmatch(r"[a-z]{4,20}", text)) and text not in _GROUPS and text not in fields.DESK_WORDS and not any(text in words for words in ordinary) and accounts.personal_account(text)


_GROUPS = frozenset(
    "platform finance infra infrastructure network networking devops secops netops sysops security marketing engineering engineers backend frontend mobile data quality legal facilities accounting payroll purchasing "
    "logistics warehouse production research development design product products procurement compliance audit management executive operator operators tier tier1 tier2 desktop field onsite external internal vendor partner "
    "contractor everyone members triage oncall unassigned pending closed open blocked later review reviewers maintainers core docs release infosec telecom unix windows linux database storage cloud workplace endpoint endpoints".split()
)


def _person_or_account(key: str, value: str) -> str:
    """Return what stands under a key of persons: a name of two words, or one word that is an account."""
    if makers.is_carrier(value):
        return ""
    if " " in value.strip():
        return "PERSON" if fields.weak_person(value) and not is_ordinary(value) else ""
    if value[:1].isupper() and value.isalpha() and not value.isupper() and names_somebody(value):
        return "PERSON"
    if value.isalpha() and value.istitle() and labels.words(key)[-1] in _ALWAYS_SOMEBODY and fold(value) not in person_names.words()[0]:
        return "PERSON"
    sure = labels.words(key)[-1:] == ("name",) or "name" in labels.words(key)[-1]
    if sure and fields.person(value) and (value[:1].isupper() or names_somebody(value)):
        return "PERSON"
    if labels.words(key)[-1] in ("by", "to", "for", "assignee") and lone_account(value):
        return "USERNAME"
    odd = names_somebody(value) or (any(c in "._" or c.isdigit() for c in value) and not any(word in fields.DESK_WORDS for word in re.split(r"[._-]", value.lower())))
    return "USERNAME" if odd and accounts.personal_account(value) and not re.search(r"\.[a-z]{2,4}\Z|/", value) else ""


#: How structures write a key and its value; `_READ` says which of them it is.
_BEFORE = r"(?:^|[\s,;|^&?({\[<:\"'])"
_VALUE = (
    r"(?:\\{0,7}[\"'][ ]?[:=]>?[ ]?\\{0,7}[\"'][^\"'\\\n]{2,}"
    r"|(?:[ ][^<>\n]*)?>[^<>\n]{2,}</"
    r"|=[A-Z\x{C0}-\x{DE}\x{100}-\x{17F}][^\s,;|&\"'=<>(){}\[\]0-9]+(?: [A-Z\x{C0}-\x{DE}\x{100}-\x{17F}][^\s,;|&\"'=<>(){}\[\]0-9]+){1,2}(?:[,;|)\]]| \([a-z][\w.-]+\)| [\w.]+=|\r?$)"
    r"|=(?:[\"'][^\"'\n]{2,}|[^\s,;|^&\"'<>(){}\[\]\\=]{2,}(?:\\{1,2}[^\s,;|^&\"'<>(){}\[\]\\=]{2,})?)"
    r"|\[[^\s\"'<>(){}\[\]\\=]{2,}\])"
)

#: An element in capitals, which would be taken for one of our placeholders: tried before those.
ELEMENT = Row("keyed_element", "PERSON", r"<c?[A-Z][A-Z0-9_]{1,30}>[^<>\n]{2,}</", "label", 0.85, read=read_element)

#: Labels that stand at the start of a line on the screens of devices.
_COLUMN_LABELS = (
    "(?:e?ssid|wi-?fi(?: direct| network)?|wlan(?:-name)?|wireless(?: network)?|network name|netzwerkname|nom du réseau|red wi-?fi)",
    "(?:user(?:name|id| name| id)?|login|account(?: name)?|psn|gamertag|nickname|benutzer|utilisateur|usuario|online id|operator id|signed in(?: as)?|logged in(?: as)?|registered (?:to|user|owner))",
    "(?:acct|customer(?: no\\.?| id| number)?|member(?:ship)?(?: no\\.?| id)?|subscriber(?: id| no\\.?)?|loyalty(?: no\\.?| card)?|mrn|patient(?: id| no\\.?)|merchant(?: id)?|account (?:no\\.?|number))",
    "(?:owner|customer name|patient|patient name|contact|technician|operator|registered to|assigned to|installer|engineer|driver)",
    "(?:computer name|device name|pc name|machine name|phone name|unit name)",
)
_COLUMN_VALUE = r"[^\s:=|][^\n\t:=|]*?(?:[ ]{2,}[^\n]{0,60})?\r?$"
_COLUMN = regex.compile(r"\A[ \t]*(?P<key>[^\t\n]+?)[ ]?:?(?:[ ]{2,}|\t+)(?P<v>[^\n]+?)(?:[ ]{2,}[^\n]*|\r?)\Z")
_COLUMN_KEYS = (
    (re.compile(r"ssid|wi-?fi|wlan|wireless|network name|netzwerkname|réseau", re.IGNORECASE), "SSID"),
    (re.compile(r"acct|customer (?:no|id|number)|member|subscriber|loyalty|mrn|patient (?:id|no)|merchant|account n|\bcustomer\Z", re.IGNORECASE), "CUSTOMER_ID"),
    (re.compile(r"user|login|account|psn|gamertag|nick|benutzer|utilisateur|usuario|online id|signed in|logged in", re.IGNORECASE), "USERNAME"),
    (re.compile(r"owner|name\Z|patient|contact|technician|operator|registered|assigned|installer|engineer|driver", re.IGNORECASE), "PERSON"),
)


def read_column(region: str) -> tuple[str, int, int] | None:
    """Return the entity and place of a value that stands behind its label and a gap; None where it may be the next title of a table."""
    found = _COLUMN.search(region)
    if found is None:
        return None
    key, value = found["key"], found["v"]
    entity = next((entity for pattern, entity in _COLUMN_KEYS if pattern.search(key)), "")
    if re.search(r"(?i)(?:computer|device|pc|machine|phone|unit) name", key):
        entity = "HOSTNAME"
    start, end = found.span("v")
    if entity == "SSID" and (not fields.ssid(value) or _NO_NETWORK.search(value)):
        return None
    if entity == "USERNAME" and (" " in value or value in _OF_PAM or not (value.islower() or any(c in "._-" or c.isdigit() for c in value)) or not accounts.personal_account(value)):
        return None
    if entity == "CUSTOMER_ID" and (sum(map(str.isdigit, value)) < 5 or not re.fullmatch(r"[A-Z0-9][A-Z0-9 -]{4,24}", value)):  # noqa: PLR2004
        return None
    if entity == "PERSON":
        entity = _person_or_account("name", value) if " " in value else ""
    if entity == "HOSTNAME" and not accounts.labelled_host(value):
        return None
    return (entity, start, end) if entity else None


#: What stands behind `auth` and `account` in a configuration of PAM, and in a title of quotas.
_OF_PAM = frozenset("include required requisite sufficient optional substack used".split())

#: What stands behind `Wi-Fi` on a screen and is no name.
_NO_NETWORK = regex.compile(
    r"(?i)^(?:on|off|ok|yes|no|none|not .*|(?:dis)?connected|(?:en|dis)abled|(?:in)?active|good|weak|strong|excellent|fair|poor|up|down|n/?a|unknown|open|auto|wpa.*|wep|psk|802\.11.*|[\d.]+ ?(?:ghz|mhz|dbm|mbps|mbit/s|%|g|bit)?|-\d+.*|channel.*|mac.*|ip.*|version.*|model.*|mode|type|status|ssid|bssid|security|password|signal|state|standard|adapter|card|.*[:=].*|[0-9a-f]{2}([:-][0-9a-f]{2}){5}|ap|vci|encryption|band|country|.*(?:adapter|controller|driver|chip|module|radio|antenna).*)$"
)

def no_network(text: str) -> bool:
    """Return whether what stands behind `Wi-Fi` on a screen is a state, a speed or a part."""
    return _NO_NETWORK.search(text) is not None


_LINE = r"[ \t]*:[ \t]+[^\s\"'<>{}\[\]|,;=][^\n\"'<>{}\[\]|,;=]+"

ROWS: tuple[Row, ...] = (
    Row("keyed", "PERSON", _BEFORE + _KEY + _VALUE, "label", 0.85, read=read),
    # a line of its own, as on a device's screen: label, a gap, value
    Row("keyed_column", "PERSON", rf"(?m:^)[ \t]{{0,8}}(?:[A-Za-z][\w./-]* ){{0,2}}(?i:{'|'.join(_COLUMN_LABELS)})(?: (?:name|no\.?|id|number|[0-9]))?[ ]?:?(?:[ ]{{2,40}}|\t+){_COLUMN_VALUE}", "label", 0.8, text=False, read=read_column),
    # a line of its own, as in YAML
    Row("keyed_line", "PERSON", rf"(?m:^)[ \t]*(?:- )?{_KEY}{_LINE}\r?$", "label", 0.8, text=False, read=read),
)
