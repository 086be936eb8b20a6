"""Rows of printouts and messages between firms: values before their label or below it, users of mainframes and clouds, parties of EDIFACT.

Sources are the formats themselves: `~HH` and `^XA^HH^XZ` of Zebra's printers, `dscl -read` of macOS, `LISTUSER` of RACF and `LIST` of Top Secret, `svn log`,
`aws iam list-users`, `gcloud get-iam-policy`, UN/EDIFACT D.01B (NAD, CTA).
"""

# ruff: noqa: E501 - a row of patterns reads best on one line

from __future__ import annotations

import re
from collections.abc import Callable

from redactor import regex
from redactor.detect import accounts, checks, labels, serial_checks
from redactor.detect.rows import fields, usernames
from redactor.detect.rows.row import Row
from redactor.detect.words.firms import is_firm
from redactor.detect.words.named_after import account_of_somebody

#: Labels that stand behind their value on printouts of devices, in capitals.
_BEHIND: tuple[tuple[str, str], ...] = (
    ("IP_ADDRESS", r"(?:(?:CURRENT|PERM(?:ANENT)?|ACTIVE|WLAN|WIRED|LAN|PRIMARY|SECONDARY) )?(?:IP(?:V4)?(?: ADDRESS| ADDR)?|(?:DEFAULT )?GATEWAY|(?:PRIMARY |SECONDARY )?(?:DNS|WINS)(?: SERVER| ADDRESS)?|SERVER IP|NTP SERVER)"),
    ("SSID", r"(?:WLAN |WIRELESS )?E?SSID"),
    ("SERIAL_NUMBER", r"(?:(?:PRINTER|UNIT|DEVICE|PRINTHEAD|HEAD|SYSTEM|BOARD) )?(?:SERIAL (?:NO\.?|NUMBER|NUM)|S/N|SER\.? NO\.?)"),
    ("USERNAME", r"(?:WLAN |EAP |LEAP |ADMIN |FTP |SMTP )?(?:USER ?NAME|USER ?ID|LOGIN(?: NAME)?)"),
    ("PERSON", r"(?:LAST SERVICE(?:D)? BY|SERVICED BY|INSTALLED BY|CALIBRATED BY|OPERATOR(?: NAME)?|TECHNICIAN|SYSTEM CONTACT|SYS CONTACT|CONTACT(?: NAME| PERSON)?)"),
)
_ANY_BEHIND = "|".join(pattern for _, pattern in _BEHIND)
_TOLD_BEHIND = regex.compile(r"[ \t]*(?P<v>[^ \t\n](?:[^\n]*?[^ \t\n])?)[ ]{3,}(?P<label>[A-Z][A-Z0-9 ./]*?)[ \t\r]*\Z")
_ADDRESS = regex.compile(r"[0-9]{1,3}(?:\.[0-9]{1,3}){3}")


def padded(text: str) -> str:
    """Return an address of the internet without the zeros that a printout fills its numbers up with."""
    return ".".join(str(int(part)) for part in text.split("."))


def _address(text: str) -> bool:
    if not _ADDRESS.fullmatch(text):
        return False
    numbers = [int(part) for part in text.split(".")]
    return max(numbers) < 256 and checks.ip(padded(text))  # noqa: PLR2004


#: How each kind of value before its label is judged.
_JUDGED: dict[str, Callable[[str], bool]] = {
    "IP_ADDRESS": _address,
    "SSID": lambda text: fields.ssid(text) and usernames.network_line(text),
    "SERIAL_NUMBER": serial_checks.is_labelled_serial,
    "USERNAME": accounts.personal_account,
    "PERSON": lambda text: re.search(r"\d|N/A|NONE|UNKNOWN|NOT SET", text) is None and fields.person(text) and not is_firm(text),
}


def read_before_label(region: str) -> tuple[str, int, int] | None:
    """Return what a printout writes before its label: `010.020.031.114     IP ADDRESS`."""
    found = _TOLD_BEHIND.match(region)
    if found is None:
        return None
    for entity, label in _BEHIND:
        if re.fullmatch(label, found["label"]):
            return (entity, *found.span("v")) if _JUDGED[entity](found["v"]) else None
    return None


_BELOW = regex.compile(r"(?P<key>[A-Za-z]+):[ \t]*\r?\n[ \t]+(?P<v>[^\n]*?)[ \t\r]*\Z")


_BELOW_JUDGED: dict[str, Callable[[str], bool]] = {"PERSON": fields.person, "POSTAL_ADDRESS": fields.street, "PHONE_NUMBER": fields.phone, "LOCATION": fields.person}


def read_below(region: str) -> tuple[str, int, int] | None:
    """Return what `dscl` writes below the name of an attribute whose value has blanks."""
    found = _BELOW.match(region)
    if found is None:
        return None
    entity = {"RealName": "PERSON", "Comment": "", "Street": "POSTAL_ADDRESS", "HomePhoneNumber": "PHONE_NUMBER"}.get(found["key"]) or labels.entity_for_key(found["key"])
    judged = _BELOW_JUDGED.get(entity or "")
    # what macOS calls its own accounts
    if judged is None or not judged(found["v"]) or found["v"] in ("System Administrator", "Guest User", "Unprivileged User", "System Services"):
        return None
    return (str(entity), *found.span("v"))


_NAD = regex.compile(r"NAD\+[A-Z]{2,3}\+[^+'\n]*\+[^+'\n]*\+(?P<name>[^+'\n]*)\+(?P<rest>[^'\n]*)\Z")
#: Country at the end of a party, which stays.
_COUNTRY = regex.compile(r"\+[A-Z]{0,2}\Z")


def read_party(region: str) -> list[tuple[str, int, int]] | None:
    """Return the address of a party of an EDIFACT message, without its firm and its country; the name of somebody who is no firm."""
    found = _NAD.match(region)
    if found is None:
        return None
    places: list[tuple[str, int, int]] = []
    country = _COUNTRY.search(region)
    start, end = found.start("rest"), country.start() if country else len(region)
    while end > start and region[end - 1] == "+":
        end -= 1
    if re.search(r"[^\W\d_]{3}", region[start:end]):
        places.append(("POSTAL_ADDRESS", start, end))
    name = found["name"].replace(":", " ")
    if re.search(r"\b(?:MR|MRS|MS|MISS|HERR|FRAU|MME|M|DR|SR|SRA|SIG)\.? ", name, re.IGNORECASE) and not is_firm(name):
        places.append(("PERSON", *found.span("name")))
    return places or None


def _contact(text: str) -> bool:
    return re.search(r"\d|/", text) is None and fields.person(text) and not is_firm(text)


def _own(text: str) -> bool:
    return accounts.personal_account(text) and account_of_somebody(text)


def _row(name: str, entity: str, pattern: str, check: object, *, evidence: str = "label", score: float = 0.9, read: object = None) -> Row:
    return Row(name, entity, pattern, evidence, score, check, read=read)  # type: ignore[arg-type]


_NAMED = rf"[{fields.U}][{fields.L}.'’-]+,? [{fields.U}][{fields.L}.'’ -]*?"
#: Commands of PowerShell that take the account or mailbox of somebody first.
_NOUN = r"(?:Mailbox(?:Permission|FolderPermission|FolderStatistics|Statistics|AutoReplyConfiguration|RegionalConfiguration|JunkEmailConfiguration)?|RemoteMailbox|CASMailbox|UserPhoto|CalendarProcessing|InboxRule|MobileDeviceStatistics|RecipientPermission|MailUser|ADAccount(?:Password|Expiration|Control)?|ADPrincipalGroupMembership|LocalUser|CsOnlineUser|CsUser|QADUser|MsolUser|AzureADUser|MgUser)"

ROWS: tuple[Row, ...] = (
    _row("before_label", "IP_ADDRESS", rf"(?m:^)[ \t]{{1,12}}[0-9A-Za-z][\w.:'-]*(?: [\w.:'-]+){{0,2}}[ ]{{3,30}}(?:{_ANY_BEHIND})[ \t]*\r?$", None, read=read_before_label),
    # the serial number of a printer below its model
    _row("zebra_serial", "SERIAL_NUMBER", r"\bZTC [A-Z0-9][^\n]{2,40}\r?\n[ \t]*(?P<v>[0-9A-Z]{8,16})[ \t]*\r?$", serial_checks.is_labelled_serial),
    _row("dscl_below", "PERSON", r"(?m:^)(?:RealName|FirstName|LastName|Street|City|PhoneNumber|MobileNumber|HomePhoneNumber|FAXNumber):[ \t]*\r?\n[ \t]+[^\s][^\n]{1,60}$", None, read=read_below),
    # RACF: `NAME=GREGERSEN, XANDER   OWNER=`; Top Secret: `ACCESSORID = TKR07  NAME = XANDER GREGERSEN`
    _row("mainframe_name", "PERSON", rf"\bNAME ?= ?(?P<v>{_NAMED})[ ]{{1,24}}(?:OWNER|CREATED|SIZE|TYPE|FACILITY)[ ]?=", lambda text: fields.person(text) and text != "UNKNOWN"),
    _row("mainframe_user", "USERNAME", r"(?m:^)[ \t]{0,4}(?:USER=|ACCESSORID ?= ?)(?P<v>[A-Z][A-Z0-9#@$]{2,7})[ ]{1,12}NAME ?=", accounts.personal_account),
    _row("mainframe_data", "EMPLOYEE_ID", r"\bINSTALLATION-DATA=[^\n]{0,60}?\b(?:EMP|EMPNO|EMPID|STAFF|PERS(?:ONAL)?NR|PNR|ID)[ :=#.]{1,3}(?P<v>[A-Z]{0,3}[0-9]{4,10})(?:[^\n]{0,12}?\b(?:TEL|TLF|PHONE|PH|EXT|MOB)[ :=.]{1,3}(?P<PHONE_NUMBER>[+(]?[0-9][0-9 ()/-]{2,18}[0-9]))?", None),
    _row("mainframe_phone", "PHONE_NUMBER", r"\bINSTALLATION-DATA=[^\n]{0,60}?\b(?:TEL|TLF|PHONE|PH|EXT|MOB)[ :=.]{1,3}(?P<v>[+(]?[0-9][0-9 ()/-]{2,18}[0-9])", fields.phone),
    _row("svn_log", "USERNAME", r"(?m:^)r[0-9]{1,8} \| (?P<v>[A-Za-z][^\s|]{1,39}) \| [0-9]{4}-[0-9]{2}-[0-9]{2} [0-9:]{8} [+-]", accounts.personal_account, evidence="context"),
    _row("aws_user", "USERNAME", r"\|[ ]{1,3}(?P<v>[A-Za-z][\w.+=,@-]{1,63})[ ]{1,40}\|[ ]{1,3}AIDA[A-Z0-9]{12,17}\b", usernames.telling_account, evidence="context"),
    # attributes of SAML whose value is an account
    _row("saml_account", "USERNAME", r"\bName=\"(?:[^\"]{0,60}[:/])?(?i:uid|eduPersonPrincipalName|eppn|sAMAccountName|user_?name|userid|login|loginname|windowsaccountname|principal)\"[^>]{0,160}>\s{0,8}<(?:[A-Za-z0-9]{1,8}:)?AttributeValue[^>]{0,120}>(?P<v>[^\s<@]{2,64})<", accounts.personal_account),
    _row("deleted_member", "USERNAME", r"\bdeleted:user:(?P<EMAIL_ADDRESS>[^\s?\"']+)\?uid=(?P<v>[0-9]{15,24})\b", None),
    _row("powershell_of", "USERNAME", rf"(?i:\b(?:Get|Set|Remove|Enable|Disable|Unlock|Add|Test|Search)-{_NOUN})[ ](?:-(?i:identity|mailbox|userprincipalname|user|objectid|userid|name|samaccountname)[ ])?[\"']?(?P<v>[A-Za-z][\w.-]{{2,40}})[\"']?(?:[ \t|;)]|\r?$)", _own, evidence="context", score=0.85),
    _row("edifact_party", "POSTAL_ADDRESS", r"\bNAD\+[A-Z]{2,3}\+[^+'\n]*\+[^+'\n]*\+[^+'\n]*\+[^'\n]{4,160}", None, read=read_party),
    _row("edifact_contact", "PERSON", r"\bCTA\+[A-Z]{2,3}\+[^+:'\n]*:(?P<v>[^+:'\n]{3,35})'", _contact),
)

