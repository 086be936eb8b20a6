"""What the value of a field can be, once its key has said what it should be: no identifier, desk or state for a person, no masked card."""

from __future__ import annotations

import re
from collections.abc import Callable

from redactor import regex
from redactor.detect import accounts, checks, serial_checks
from redactor.detect.rows import fields
from redactor.detect.rows.fields import DESK_WORDS
from redactor.detect.words import plain_words
from redactor.text import coded_keys

#: The same in a person's field: more words than in prose, where a label or a title says that a person comes.
_DESK_WORDS = DESK_WORDS | frozenset(
    "group automated integration workflow mailer sales billing marketing administration administrator".split()
)
#: Words that as a whole value say what should stand there, or a role.
_ROLE_WORDS = frozenset(
    "name email mail phone company business customer client user users guest visitor agent admin administrator anonymous unknown me you requester contact sender owner "
    "staff employee end enduser end-user service the a my your our first last full display public private internal external all everyone nobody bot "
    "系统 自动 系統 管理员 客服 匿名 시스템 관리자 고객센터 システム 管理者 система робот администратор оператор поддержка".split()
)
ADDRESS = regex.compile(r"[^\s@<>\"]+@[^\s@<>\"]+\.[^\s@<>\"]+\Z")
#: An identifier of a program: `dataCapture.systemField.requester`, `crd_2njtoem`, `app:42`.
_IDENTIFIER = regex.compile(r"\S*[a-z][A-Z]\S*\.\S+\Z|[a-z]{2,6}_(?=[a-z]*\d)[a-z0-9]{5,}\Z|\S*://|[\w./-]+:\d+\Z|[a-z][\w.-]*/\S*\Z|\S+\.(?:com|net|org|io|exe|dll|go|py|js|java)\Z")
SLACK_MEMBER = regex.compile(r"[UW][A-Z0-9]{8,11}\Z")

_MASK = regex.compile(r"(?:[•*xX.][ -]?){6}")
#: The id of a record of Salesforce, 15 or 18 characters; users begin with 005.
_SALESFORCE = regex.compile(r"[a0]0[0-9A-Za-z]{13}(?:[A-Z0-5]{3})?\Z")
_LEAST_IP = 1 << 24
#: What is in every address that people live at, and how an address of memory, a bus or a network begins.
_WORD = regex.compile(r"[^\W\d_]{3}|[^\W\d_]+[ .]+[^\W\d_]|[぀-ヿ㐀-鿿가-힯]{2}")
_MEMORY = regex.compile(r"0[xX][0-9a-fA-F]|(?:[0-9a-fA-F]{2}[:-]){5}|[a-z][a-z0-9+.-]*://")
#: What people call a thing (`soil-sensor-07`).
_NAMED_THING = regex.compile(r"[a-z]{2,}(?:[-_][a-z]+)*[-_]?\d{1,3}\Z")
#: The id of a record (`sys_id`), where a telephone number would stand.
HEXADECIMAL = regex.compile(r"(?=\d*[a-f])[0-9a-f]{16,}\Z|https?://")


_WORDS = re.compile(r"[^\W_]+(?:-[^\W_]+)*")


def can_be_name(value: str) -> bool:
    """Say whether what stands under a person's key can be a name: no identifier, no desk, no word for what should stand there."""
    if _IDENTIFIER.match(value):
        return False
    found = set(_WORDS.findall(value.lower()))
    return _DESK_WORDS.isdisjoint(found) and not found <= _ROLE_WORDS


def is_in_machine(value: str) -> bool:
    """Say whether a location is that of a part in its machine."""
    return _IN_MACHINE.fullmatch(value) is not None


def is_code(value: str) -> bool:
    """Say whether a value is the number of something: no gap, three digits at least."""
    return " " not in value and sum(map(str.isdigit, value)) >= 3  # noqa: PLR2004


def _number(value: str) -> bool:
    """Say whether a value is a customer's number; `membership: Gold` is none."""
    return (any(c.isdigit() for c in value) and len(value) > 1) or (" " not in value and any(map(str.isalpha, value)) and not value.istitle() and not plain_words.is_known(value.lower()))


#: Where a part of a machine is.
_IN_MACHINE = regex.compile(r"(?i:embedded(?: \w+)?|auto|automatic|internal|external|integrated|onboard|(?:pci(?:-?e)?|m\.2|mezz(?:anine)?|ocp|dimm|memory|drive|storage)? ?(?:slot|bay|socket|port|box|riser|backplane)(?:[ #:_-]?\d\w{0,3}|[ #:_-]\w{1,4})?(?:[ ,].{0,24})?)|(?:[A-Z][a-z]+){3,}")

#: Several people, by the last or the first word: `platform-team`, `sre_oncall`.
_TEAM = regex.compile(r"(?i)(?:[\w.]+[-_ ]){1,3}(?:team|squad|group|guild|tribe|crew|dept|department|on-?call|maintainers|owners|admins|developers)\Z|(?:team|squad|group|guild|tribe)[-_][\w-]+\Z")
#: A screen of a program, as analytics name it, and the manager of a cluster.
_PROGRAM = regex.compile(r"(?:[A-Z][a-z0-9]+)+(?:Activity|Fragment|Screen|ViewController|View|Page|Component|Dialog)\Z|kube(?:ctl|let|-[a-z-]+)(?:-[a-z-]+)?\Z|[a-z-]+-(?:controller|scheduler|manager|operator|provisioner)\Z")
#: A host, or an address in the writing of a protocol, where an address that people live at could stand.
_HOST = regex.compile(r"(?=[^.:]*[.:])[A-Za-z][\w-]*(?:\.[\w-]+)*(?::\d{1,5})?\Z|(?i:smtp|sip|mailto|eum|notes|x400|im|xmpp|tel):\S+\Z")
#: Fields of an address of the web, which are read one by one.
_FIELDS = regex.compile(r"\??[\w.\[\]%-]+=[^&\s]*(?:&[\w.\[\]%-]+(?:=[^&\s]*)?)*\Z")


def is_program(value: str) -> bool:
    """Say whether a value is a screen of a program, or one that manages a cluster."""
    return _PROGRAM.match(value) is not None


def is_team(value: str) -> bool:
    """Say whether a value is what several people are called together."""
    return _TEAM.match(value) is not None


def is_system(value: str) -> bool:
    """Say whether a value is an account that every system has."""
    return value.isascii() and value.islower() and value.isalpha() and value in accounts.SYSTEM_ACCOUNTS


_FORMS: dict[str, Callable[[str], bool]] = {
    "USERNAME": lambda value: accounts.personal_account(value) and not _SALESFORCE.match(value),
    "HOSTNAME": accounts.labelled_host,
    "COOKIE": lambda value: "=" in value or fields.session(value),
    "SSID": coded_keys.is_network,
    "CUSTOMER_ID": _number,
}


def is_value_of(entity: str, value: str) -> bool:
    """Say whether a value can be of the entity that its key names."""
    if not any(map(str.isalnum, value)) or not checks.is_value(value):
        return False
    if entity == "CREDIT_CARD":  # the last four digits of a masked card stay
        return sum(map(str.isdigit, value)) > 4 or not _MASK.search(value)  # noqa: PLR2004
    if entity == "EMAIL_ADDRESS":  # not what a form asks for, nor a state
        return "@" in value or "." in value or "＠" in value or "%" in value or " at " in value
    if entity in _FORMS:
        return _FORMS[entity](value)
    if entity == "IP_ADDRESS":
        if value.isdigit():  # as a whole number, 192.168.0.1 is 3232235521; `"ip": 17` is something else
            return int(value) >= _LEAST_IP
        return checks.ip_address(value) is None or checks.ip(value)
    if entity == "POSTAL_ADDRESS":
        return bool(_WORD.search(value)) and not _MEMORY.match(value) and not _HOST.match(value)
    if entity == "SEARCH_QUERY":
        return _FIELDS.match(value) is None
    if entity == "MAC_ADDRESS":
        return checks.mac(value) or not all(c in "0123456789abcdefABCDEF:-." for c in value)
    if entity in ("SERIAL_NUMBER", "DEVICE_ID"):
        written = any(c.isdigit() for c in value) or (" " not in value and value != value.lower())
        return len(value) > 2 and written and not serial_checks.is_placeholder(value) and not (entity == "DEVICE_ID" and _NAMED_THING.match(value))  # noqa: PLR2004
    if entity == "AGE":
        return any(c.isdigit() for c in value) and len(value) < 16  # noqa: PLR2004
    return True
