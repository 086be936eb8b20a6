"""Rows of what tools for inventories, devices and audits print: elements of inventories, keys of access points, marks of telephones, commands in audit records."""

# ruff: noqa: E501, S105 - a row of patterns reads best on one line; patterns of passwords, not passwords

from __future__ import annotations

import re

from redactor import regex
from redactor.detect import accounts, checks, labels, serial_checks
from redactor.detect.patterns import hexadecimal_mac
from redactor.detect.rows import fields, secrets, usernames
from redactor.detect.rows.config_secrets import keyed
from redactor.detect.rows.keyed import accepts
from redactor.detect.rows.row import Row
from redactor.detect.words import free_words
from redactor.detect.words.folding import fold
from redactor.detect.words.named_after import names_somebody
from redactor.detect.words.plain_words import is_known

_UUID = r"[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}"


def _own(text: str) -> bool:
    """Return whether hex digits are one device's: more than three different ones."""
    return len(set(re.sub(r"[^0-9a-zA-Z]", "", text.lower()))) > 3  # noqa: PLR2004


def _owned_phone(text: str) -> bool:
    """Return whether what a telephone calls itself holds somebody's forename (`Petras S21`), not only its model."""
    for word in re.split(r"[\s'’_-]+", text):
        plain = fold(word)
        if len(plain) < 3 or is_known(plain) or plain in accounts.MODEL_WORDS:  # noqa: PLR2004
            continue
        if names_somebody(word) or free_words.is_forename(word) or (plain.endswith("s") and free_words.is_forename(word[:-1])):
            return True
    return False


_ACCOUNT = regex.compile(r"Account \{name=(?P<v>[^,\n{}]+), type=(?P<type>[\w.]+)")


def read_account(region: str) -> tuple[str, int, int] | None:
    """Return the account in Android's list of them; None where it is only called what its app is (`WhatsApp, type=com.whatsapp`)."""
    found = _ACCOUNT.search(region)
    if found is None:
        return None
    name = found["v"].strip()
    if fold(name).replace(" ", "") in found["type"].replace(".", "") or "@" in name or not checks.is_value(name):
        return None
    words = name.split()
    if all(is_known(fold(word).strip(".")) for word in words) or (len(words) == 1 and not (names_somebody(name) or usernames.odd_account(name))):
        return None
    return ("PERSON" if len(words) > 1 and fields.weak_person(name) else "USERNAME", *found.span("v"))


#: What a command holds of somebody: their home, their address, a password behind its flag.
_PERSONAL = regex.compile(r"(?:/home/|/Users/|\\Users\\)(?!(?:root|ubuntu|ec2-user|user|admin|deploy|vagrant)\b)[A-Za-z]|\b[\w.+-]+@[\w-]+\.[a-z]{2,}\b")
_SECRET = regex.compile(r"(?:^|\s)(?:-p\S{4,}|--?pass(?:word|wd)?[= ]\S+|-u \S+:\S+)|(?:^|\s)sshpass -p \S+|[?&](?:token|key|password)=\S+")
_HEX = regex.compile(r"\b(?P<key>proctitle|cmd|acct|a[0-9]{1,2}|cwd|name|data)=(?P<v>(?:[0-9A-F]{2})+)\b")


def read_hex(region: str) -> tuple[str, int, int] | None:
    """Return a command or an account that auditd writes in hexadecimal, where it holds what is somebody's; None for what says nothing of anybody."""
    found = _HEX.search(region)
    if found is None:
        return None
    try:
        text = bytes.fromhex(found["v"]).replace(b"\0", b" ").decode()
    except UnicodeDecodeError:
        return None
    if not text.isprintable():
        return None
    if found["key"] == "acct":
        return ("USERNAME", *found.span("v")) if accounts.personal_account(text) else None
    if _SECRET.search(text):
        return ("PASSWORD", *found.span("v"))
    return ("USERNAME", *found.span("v")) if _PERSONAL.search(text) else None


_ARGUMENT = regex.compile(r"\ba[0-9]{1,2}=\"([^\"\n]*)\"")
#: Flags of the programs that auditd shows the arguments of, and whether the value stands in the same argument.
_USER_FLAGS, _PASSWORD_FLAGS = frozenset(("-u", "--user", "--username")), frozenset(("-p", "--password", "--pass", "-a"))


def read_arguments(region: str) -> list[tuple[str, int, int]] | None:
    """Return account and password among the arguments of a client of databases or servers, as auditd prints them one by one."""
    found = list(_ARGUMENT.finditer(region))
    places: list[tuple[str, int, int]] = []
    program = found[0][1].rpartition("/")[2]
    for one, following in zip(found[1:], [*found[2:], None], strict=True):
        value = one[1]
        if value in _USER_FLAGS and following is not None and program != "sshpass":
            user, _, word = following[1].partition(":")
            if accounts.personal_account(user):
                places.append(("USERNAME", following.start(1), following.start(1) + len(user)))
            if word:
                places.append(("PASSWORD", following.start(1) + len(user) + 1, following.end(1)))
        elif value in _PASSWORD_FLAGS and following is not None and (program == "sshpass" or value.startswith("--")) and checks.is_value(following[1]):
            places.append(("PASSWORD", *following.span(1)))
        elif value.startswith("--password=") and len(value) > 11:  # noqa: PLR2004
            places.append(("PASSWORD", one.start(1) + 11, one.end(1)))
        elif value.startswith("-p") and len(value) > 4 and program != "curl" and (program != "sshpass" or one is found[1]):  # noqa: PLR2004
            places.append(("PASSWORD", one.start(1) + 2, one.end(1)))
        elif value.startswith("-u") and len(value) > 3 and accounts.personal_account(value[2:]):  # noqa: PLR2004
            places.append(("USERNAME", one.start(1) + 2, one.end(1)))
    return places or None


_PAIR = regex.compile(r"\"(?:[Nn]ame|[Kk]ey|[Ii]d|[Ll]abel|[Ff]ield)\"\s*:\s*\"(?P<key>[^\"\n]+)\"\s*,\s*\"(?:[Vv]alue|[Tt]ext)\"\s*:\s*\"(?P<v>[^\"\\\n]+)|<Name>(?:[\w.]+\.)?(?P<key2>\w+)</Name>\s*<Value[^<>\n]*>(?P<v2>[^<>\n]+)</")
#: What TR-069 calls the key of a network.
_KEYS = {"keypassphrase": "PASSWORD", "presharedkey": "PASSWORD", "wepkey": "PASSWORD", "cookie": "COOKIE", "set-cookie": "COOKIE"}


#: Names of the cookie of a session.
_SESSION = regex.compile(r"(?i)sess(?:ion)?[_-]?(?:id)?\Z|\Asid\Z")


def read_pair(region: str) -> list[tuple[str, int, int]] | tuple[str, int, int] | None:
    """Return the value of `{"name": "X-Device-Id", "value": "..."}` and of a parameter of TR-069, where the name is a key that says what it is."""
    found = _PAIR.search(region)
    if found is None:
        return None
    number = "" if found["key"] is not None else "2"
    key, value, start = found[f"key{number}"], found[f"v{number}"], found.start(f"v{number}")
    entity = _KEYS.get(key.lower()) or labels.entity_for_key(key) or ("COOKIE" if _SESSION.search(key) else None)
    if entity == "COOKIE" and "=" in value:
        return [("COOKIE", start + first, start + last) for first, last in secrets.cookie_values(value)] or None
    if entity is None or not (fields.weak_person(value) if entity == "PERSON" else accepts(entity, value)):
        return None
    return (entity, start, start + len(value))


#: Elements of DICOM (PS3.6) that say who was examined, by whom and with what.
_DICOM = {
    "0010,0010": "PERSON", "0008,0090": "PERSON", "0008,1050": "PERSON", "0008,1060": "PERSON", "0008,1070": "PERSON", "0010,1001": "PERSON", "0010,0020": "CUSTOMER_ID", "0010,1000": "CUSTOMER_ID",
    "0010,0030": "DATE_OF_BIRTH", "0010,1040": "POSTAL_ADDRESS", "0010,2154": "PHONE_NUMBER", "0018,1000": "SERIAL_NUMBER",
}  # fmt: skip
_ELEMENT = regex.compile(r"\((?P<tag>[0-9a-f]{4},[0-9a-f]{4})\)[^\[\n]*\[(?P<v>[^\[\]\n]*[^\[\]\s])")


def read_element(region: str) -> tuple[str, int, int] | None:
    """Return what an element of a DICOM dump holds of a patient or a device; None for what nobody filled in."""
    found = _ELEMENT.search(region)
    if found is None or not checks.is_value(found["v"]):
        return None
    entity = _DICOM[found["tag"]]
    return (entity, *found.span("v")) if entity in ("PERSON", "POSTAL_ADDRESS") or any(map(str.isdigit, found["v"])) else None


def _row(name: str, entity: str, pattern: str, check: object = None, *, evidence: str = "label", score: float = 0.93, read: object = None) -> Row:
    return Row(name, entity, pattern, evidence, score, check, read=read)  # type: ignore[arg-type]


ROWS: tuple[Row, ...] = (
    # inventories of OCS, FusionInventory and GLPI: `SSN` is the system's number, `MSN` the board's
    _row("inventory_serial", "SERIAL_NUMBER", r"<(?:SSN|MSN|BSN|ALTSERIAL)>(?P<v>[^<>\n]{4,40})</|<WINPRODID>(?P<v2>[0-9A-Z]{5}-[0-9A-Z]{3,5}-[0-9A-Z]{5,7}-[0-9A-Z]{5})</", serial_checks.is_quoted_serial),
    # a box as its provider's server knows it: the maker's number, a class, the hardware address (TR-069, 3.4.4)
    _row("managed_box", "DEVICE_ID", r"(?i:\b(?:cwmp|tr-?069|cpe))\b[^\n]{0,32}?[ :=\"'/](?P<v>[0-9A-F]{6}-(?:[\w.+]{1,24}-)?[0-9A-F]{12})\b", _own),
    _row("inventory_tag", "DEVICE_ID", r"<(?:ASSETTAG|ASSET_TAG|INVENTORYNUMBER|OTHERSERIAL)>(?P<v>[^<>\n]{3,40})</", serial_checks.is_asset_tag),
    _row("inventory_owner", "PERSON", r"<(?:WINOWNER|CONTACT)>(?P<v>[^<>\n]{3,60})</", fields.weak_person),
    # what a monitor says of itself and what Windows says of a machine to be enrolled, in base64: both hold serial numbers
    _row("edid_base64", "DEVICE_ID", r"\bAP///////wA[A-Za-z0-9+/]{24,}={0,2}", None, evidence="shape"),
    _row("hardware_hash", "DEVICE_ID", r"\bT0[A-Za-z0-9+/]{4,8}AHAAAAA[A-Za-z0-9+/]{48,}={0,2}", None, evidence="shape"),
    _row("hardware_id", "DEVICE_ID", r"(?i:\bHardware ?ID|\bHWID)(?: is| set to)?[ :=]{1,3}['\"]?(?P<v>[12]:[0-9A-F]{40})\b"),
    _row("host_id", "DEVICE_ID", rf"(?i:\b(?:host|enclosure) ?id)[ \t]*[:=][ \t]*\"?(?P<v>{_UUID})\b|\b(?:DieID|UntrustedHostBUID|SystemBUID)[\"']?[ ]?[:=][ ]?[\"']?(?P<v2>[0-9]{{14,20}}|{_UUID})\b", _own),
    _row("drive_unique", "DEVICE_ID", r"\bDrive Unique ID:[ ]*(?P<v>[0-9A-F]{16,32})\b|\b(?P<v2>[0-9A-F]{8}(?::[0-9A-F]{8}){4,9})\b", _own),
    # disks of ESXi, devices of OpenBSD: what they are called holds the identifier
    _row("volume_id", "DEVICE_ID", r"\bvml\.02[0-9a-f]{8}(?P<v>[0-9a-f]{16,64})\b|\bserial\.[0-9a-f]{8}(?P<SERIAL_NUMBER>[0-9A-Za-z]{8,40})\b", _own),
    _row("controller_key", "SECRET", r"\"x_[a-z0-9_]*(?:key|psk|passwd|passphrase)\"[ ]?:[ ]?\"(?P<v>[^\"\n]{8,})\"", checks.is_value),
    # telephones: RIL, push service of Apple, lists of accounts, names of devices in properties and settings
    _row("ril_imsi", "IMSI", r"GET_IMSI\b[^\n{]{0,24}\{(?P<v>[0-9]{14,15})\b", serial_checks.is_imsi),
    _row("push_bytes", "AUTH_TOKEN", r"(?i:\btoken)[^<\n]{0,24}<(?P<v>[0-9a-f]{8}(?: [0-9a-f]{8}){7})>"),
    _row("android_account", "USERNAME", r"\bAccount \{name=[^,\n{}]{2,64}, type=[\w.]+", None, read=read_account),
    _row("phone_name", "HOSTNAME", r"\[[a-z._]*(?:device_?name|bluetooth_?name)\]: \[(?P<v>[^\[\]\n]{3,40})\]|(?m:^)[ \t]*(?:bluetooth_name|device_name|unified_device_name)=(?P<v2>[^\n\r]{3,40})", _owned_phone, score=0.85),
    # speakers, lamps and their bridges, vehicles, trackers, label printers
    _row("rincon", "MAC_ADDRESS", r"\bRINCON_(?P<v>[0-9A-F]{12})(?:01400)?(?:[^0-9A-Za-z]|$)", hexadecimal_mac),
    _row("lamp_id", "MAC_ADDRESS", r"\"uniqueid\"[ ]?:[ ]?\"(?P<v>(?:[0-9a-fA-F]{2}:){7}[0-9a-fA-F]{2})|\"bridgeid\"[ ]?:[ ]?\"(?P<v2>[0-9A-Fa-f]{16})\"", _own),
    _row("keyed_vin", "SERIAL_NUMBER", r"(?i:\"vin\")[ ]?:[ ]?\"(?P<v>[A-HJ-NPR-Z0-9]{17})\"", serial_checks.has_letter_and_digit),
    _row("tracker_id", "SERIAL_NUMBER", r"\*HQ,(?P<v>[0-9]{10,15}),", serial_checks.is_labelled_serial),
    _row("unique_asked", "SERIAL_NUMBER", r"\bdevice\.unique_id\"[^\n]*\r?\n\"(?P<v>[0-9A-Z]{8,14})\"", serial_checks.is_labelled_serial),
    # a name and its value in two members (HAR, tags of clouds), in two elements (TR-069)
    _row("named_pair", "DEVICE_ID", r"\"(?:[Nn]ame|[Kk]ey|[Ii]d|[Ll]abel|[Ff]ield)\"\s{0,2}:\s{0,2}\"[A-Za-z][\w .:-]{2,40}\"\s{0,2},\s{0,24}\"(?:[Vv]alue|[Tt]ext)\"\s{0,2}:\s{0,2}\"[^\"\\\n]{2,}|<Name>[\w.]{3,120}</Name>\s{0,24}<Value[^<>\n]*>[^<>\n]{2,}</", None, read=read_pair),
    # who was examined, as dcmdump prints it
    _row("dicom_element", "PERSON", rf"\((?:{'|'.join(_DICOM)})\) [A-Z]{{2}} \[[^\[\]\n]{{2,}}", None, read=read_element),
    # players and their accounts
    _row("player_id", "USERNAME", rf"\[U:1:(?P<v>[0-9]{{5,10}})\]|\bSteam:\[?(?P<v2>0x01100001[0-9A-Fa-f]{{8}})\b|\b(?:EpicAccountId|ProductUserId|XUID|xuid)[\"']?[ ]?[:=][ ]?[\"']?(?P<v3>[0-9a-f]{{32}}|[0-9]{{16}})\b|\bUUID of player \S+ is (?P<v4>{_UUID})", _own),
    # keys in configurations of access points, at the end of their lines
    _row("access_point_key", "PASSWORD", r"(?m:^)[ \t#]*(?:ap-console-password|bkup-passwords|wpa-passphrase|wpa-hexkey|virtual-controller-key|ike authentication pre-share|mgmt-user \S+ \S+|hash-mgmt-user \S+ password hash|peer-ip-address \S+ ipsec|set fortitoken)[ \t]+\"?(?P<v>[^\s\"]{6,})", keyed),
    _row("bare_key", "PASSWORD", r"(?m:^)[ \t]*(?:key|authentication)[ \t]+\"?(?P<v>[0-9a-f]{14,64})\"?[ \t]*\r?$", _own),
    # audit records of Linux
    _row("audit_arguments", "PASSWORD", r"\ba0=\"(?:[^\"\n]*/)?(?:mysql|mysqldump|mysqladmin|mariadb|mariadb-dump|sshpass|curl|mongo|mongosh|mongodump|redis-cli)\"[^\n]*", None, read=read_arguments),
    _row("audit_hex", "PASSWORD", r"\b(?:proctitle|cmd|acct)=(?:[0-9A-F]{2}){4,}\b", None, read=read_hex),
)  # fmt: skip
