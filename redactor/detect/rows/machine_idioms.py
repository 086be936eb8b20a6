"""Rows of what machines write around a value: authentication, networks, telephony, disks, monitoring, configuration."""

# ruff: noqa: E501, RUF001 - a row of patterns reads best on one line, and labels are in many scripts

from __future__ import annotations

import re
from itertools import pairwise

from redactor import regex
from redactor.detect import accounts, checks, serial_checks
from redactor.detect.accounts import is_short_name
from redactor.detect.patterns import hexadecimal_mac
from redactor.detect.rows import usernames
from redactor.detect.rows.fields import CAP, DESK_WORDS, L, U, person, weak_person
from redactor.detect.rows.row import Row
from redactor.detect.words.folding import fold
from redactor.detect.words.named_after import full_name, made_of_name, names_somebody
from redactor.detect.words.plain_words import is_known

_FULL = rf"{CAP}(?: (?:(?:de|del|della|di|da|dos|la|van|von|der|den|ten|bin|al|el) ){{0,2}}(?:[{U}]\.? )?{CAP}){{1,2}}"
_SMALL = r"[a-z\x{DF}-\x{F6}\x{F8}-\x{FF}\x{101}-\x{17F}]"
#: A name without blanks and signs that end one, and an address of four numbers.
NAME = r"[^\s\"'<>()\[\]{},;:=|`\\]+"
IP = r"[0-9]{1,3}(?:\.[0-9]{1,3}){3}"
_HOST = r"[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)+"
#: Makers and lines of personal devices, as parts of host names.
_BRANDS = (
    r"lenovo|medion|fujitsu|surface|thinkpad|thinkbook|pixel|galaxy|redmi|xiaomi|poco|oneplus|huawei|honor|oppo|vivo|realme|iphone|ipad|ipod|macbook|macbookpro|macbookair|imac|latitude|elitebook|probook|zbook|chromebook|ideapad|yoga"
    r"|inspiron|vostro|xps|zenbook|vivobook|pavilion|omen|spectre|aspire|swift|nitro|predator|legion|rog|kindle|fire-?tablet|xbox|playstation|ps[345]|switch|steamdeck|quest|fitbit|homepod|apple-?tv|firetv|roku|gaming-?pc|homepc"
)
_SERIAL = r"[0-9A-Z][0-9A-Z-]{5,22}[0-9A-Z]"
#: Things that have a serial number each.
_UNITS = (
    r"(?:camera|webcam|disk|drive|hdd|ssd|printer|phone|monitor|headset|dock|docking station|sensor|meter|smart meter|battery|tablet|display|adapter|dongle|scanner|reader|card reader|probe|pump|modem|inverter|charger|wallbox|controller|receiver"
    r"|microphone|speaker|projector|terminal|tracker|robot|mower|drone|tape|cartridge|volume|gateway|router|switch|access point|psu|power supply|fan|fan tray|optic|transceiver|sfp|xcvr|stick|usb stick|token|yubikey|watch|scale|machine|device|unit|module|board|vehicle|bike|scooter|lock|thermostat|doorbell|hub|bridge|ventilator|defibrillator|analy[sz]er)"
)


def both_names(text: str) -> bool:
    """Return whether both words of `Rydberg_Agneta` are names of persons."""
    return all(names_somebody(word) for word in text.split("_"))


def surname_first(text: str) -> bool:
    """Return whether `'O'Driscoll, Maeve'` is a person: one of its words is a forename or surname."""
    return any(names_somebody(word) for word in re.split(r"[ ,'’]+", text))


def named_person(text: str) -> bool:
    """Return whether two capitalized words behind a bare `name` are a person's: one of them is a forename or surname."""
    return weak_person(text) and any(names_somebody(word) for word in text.split())


def without_desk(text: str) -> int:
    """Return the length of a name without the desk in capitals behind it (`Hanne Vermeulen NOC`)."""
    desk = re.search(r"(?<=[a-z])(?: [A-Z]{2,4})+\Z", text)
    return desk.start() if desk else len(text)


def in_file(text: str) -> bool:
    """Return whether the capitalized words in the name of a document are a person's, all of them."""
    return all(made_of_name(word) for word in re.split(r"[_ ]", text))


def belonging(text: str) -> bool:
    """Return whether what something belongs to is a person: a name of a list, or two words that no program says."""
    return full_name(text) if " " in text else made_of_name(text) or (names_somebody(text) and not is_known(fold(text)))


#: Models of disks and memory: letters, a size, letters, a series (`ST8000NM0075`, `KXG60ZNV512G`, `HUS726T6TAL5204`, `MG08ACA16TE`).
_DISK_MODEL = regex.compile(r"[A-Z]{1,4}\d{2,6}[A-Z]{1,4}\d{1,4}[A-Z]{0,2}|[A-Z]{2,4}\d{3}[A-Z]\d[A-Z]{2,4}\d{3,4}|[A-Z]{2,6}\d{1,2}[A-Z]{1,3}\d{3}[A-Z]\d?|X\d{3,4}[A-Z]?\d*[A-Z]?\d+[A-Z]{2,3}")


def bare_serial(text: str) -> bool:
    """Return whether a word in the place of a serial is one: capitals and digits mixed, seven characters or more, no model with a dash in it, no version."""
    return (
        len(text) >= 7  # noqa: PLR2004
        and text.upper() == text
        and sum(map(str.isdigit, text)) > 2  # noqa: PLR2004
        and any(c.isalpha() for c in text)
        and serial_checks.is_weakly_labelled_serial(text)
        and not _DISK_MODEL.fullmatch(text)
        and not re.fullmatch(r"[A-Z]{1,4}-?\d{1,4}[A-Z]{0,3}(?:-[A-Z0-9]{1,5})*|[0-9A-F]{16,}|\d+[A-Z]{1,3}", text)
    )


def placed_serial(text: str) -> bool:
    """Return whether a word right behind a model is the serial number: capitals and digits mixed, seven characters or more."""
    return len(text) >= 7 and text.upper() == text and serial_checks.is_mixed(text) and serial_checks.is_weakly_labelled_serial(text)  # noqa: PLR2004


def long_id(text: str) -> bool:
    """Return whether a word behind `System ID` is an identifier: nine characters or more with five digits, no date."""
    return len(text) >= 9 and sum(map(str.isdigit, text)) >= 5 and serial_checks.is_labelled_serial(text) and not re.fullmatch(r"(?:19|20)\d\d-?\d\d-?\d\d.*", text)  # noqa: PLR2004


def _turns(text: str) -> int:
    return sum(a.isdigit() != b.isdigit() for a, b in pairwise(text))


def lone_serial(text: str) -> bool:
    """Return whether a word alone on its line is a serial number: letters and digits in turn, letters that are no hex digits."""
    return bare_serial(text) and _turns(text) >= 3 and any(c > "F" for c in text) and not re.search(r"R\d\dA\d\d", text)  # noqa: PLR2004


def slot_serial(text: str) -> bool:
    """Return whether a word in the line of a slot is a serial number: letters and digits in turn."""
    return bare_serial(text) and _turns(text) >= 2 and any(c > "F" for c in text) and not re.fullmatch(r"[A-Z]{2,4}\d{3,6}[A-Z]{2,4}\d{3,5}|\d+[A-Z]+|[A-Z]{2}\d{3,5}[A-Z]{2}\d{4}", text)  # noqa: PLR2004


#: A model in the place of a name: `WH-1000XM4`, `SRS-XB33`.
_SOLD_AS = regex.compile(r"[A-Z]{1,4}-[A-Z]{0,3}\d{2,5}[A-Z]{0,3}\d{0,2}")


def topic_id(text: str) -> bool:
    """Return whether a path segment behind a kind of device is one device: capitals or hex digits mixed with numbers."""
    return len(text) >= 6 and (serial_checks.is_mixed(text) or re.fullmatch(r"[A-Z]\d{9,20}", text) is not None) and (text.upper() == text or re.fullmatch(r"[0-9a-f]{12,}", text) is not None) and not re.fullmatch(r"[A-Z]{1,4}-?\d{1,3}|V\d.*", text)  # noqa: PLR2004


def by_somebody(text: str) -> bool:
    """Return whether what stands behind "by" is an account: no host, team or program."""
    parts = re.split(r"[._-]", text)
    named = any(names_somebody(part) for part in parts)
    return text.count(".") < 2 and usernames.odd_account(text) and not any(part in DESK_WORDS for part in parts) and (named or not _OF_PROGRAM.fullmatch(text))  # noqa: PLR2004


#: Files, modules, drivers and columns that something is done by.
_OF_PROGRAM = regex.compile(r".*\.(?:ya?ml|json|xml|conf|cfg|ini|rb|py|js|sh|ko|so|sql|db|c|h)|(?:mod|impl|lib|pam|nf|xt|snd|kvm|drm|net|dm|io|fs|vm|cpu|mem)_\w+|[a-z]+(?:_[a-z]+)*_(?:id|info|name|url|key|type|count|size|time|date|file|path|dir|mode|state|status|code|error|level|max|min|port|address|version|timeout|limit|list|index|value|release|vendor|rate|period|interval|halflife)")


def account_or_name(text: str) -> bool:
    """Return whether what stands behind `uid=` is an account: a person's name in it, or a sign or digit among letters."""
    return usernames.telling_account(text)


def tracked(text: str) -> bool:
    """Return whether what Home Assistant tracks is named after a person (`iphone_von_jonas`), and not a part of a program."""
    return accounts.personal_account(text) and (names_somebody(text) or any(is_short_name(word) for word in text.split("_")))


#: `Dimitra Abraham (dabraham)`, `Ewelina Rutkowska (e.rutkowska@mleko.pl)`
_BESIDE_ACCOUNT = regex.compile(r"\A[\"'=:,;|(\[>]? ?(?P<who>.+?) \((?P<account>[^\s()<>\[\]@]+)(?P<mail>@)?")


def read_beside(region: str) -> list[tuple[str, int, int]] | None:
    """Return the name and the account behind it in brackets; None where the account is not made of the name."""
    found = _BESIDE_ACCOUNT.search(region)
    if found is None or not weak_person(found["who"]):
        return None
    name = ("PERSON", *found.span("who"))
    if found["mail"]:
        return [name]
    account = fold(found["account"].rpartition("\\")[2])
    if not any(len(part) > 2 and part in account for word in re.split(r"[ .'’-]+", fold(found["who"])) for part in (word, word[:4])):  # noqa: PLR2004
        return None
    start = found.end("account") - len(found["account"].rpartition("\\")[2])
    return [name, ("USERNAME", start, found.end("account"))]


USERS: tuple[Row, ...] = (
    # macOS: `User Name: Tobias Lindqvist (tlindqvist)`
    Row("mac_user", "USERNAME", rf"\bUser Name: (?P<PERSON>[{L}][{L}'’.-]*(?: [{L}][{L}'’.-]*){{0,3}}) \((?P<v>[a-z][\w.-]*)\)", "context", 0.9, accounts.personal_account),
    Row("beside_account", "PERSON", rf"[\"'=:,;|(\[>][ ]?{_FULL} \((?:[A-Za-z][\w.-]*\\)?(?:[a-z][\w.-]+\)|[\w.+-]+@)", "context", 0.85, read=read_beside),
    Row("eap_identity", "USERNAME", rf"(?i:\b(?:eap|radius|anonymous|outer|inner|ike|peer|802\.1x)?[ -]?identity)(?: is| =|:|=)? ?[\"']?(?P<v>[A-Za-z]{NAME})(?:[\"',;\s\)]|$)", "context", 0.85, usernames.odd_account),
    Row("eap_identity_quoted", "USERNAME", r"(?i:\bidentity(?: is| =|:|=)? ?)[\"'](?:[\w.-]+\\{1,2})?(?P<v>[^\"'\n\\]{2,64})[\"']", "context", 0.9, accounts.personal_account),
    Row("bracketed_user", "USERNAME", r"(?i:\b(?:user|usr|login|account|username|requester|actor|principal))[ :=]?(?:\[[^\[\]\n\\]{0,40}\]\\)?\[(?:[\w.-]+\\{1,2})?(?P<v>[^\[\]\s\\]{2,64})\]", "context", 0.85, accounts.personal_account),
    Row("uid_is", "USERNAME", rf"\b(?:uid|userid|user_id|usr|login|logname|acct)=(?P<v>[A-Za-z]{NAME})", "context", 0.8, account_or_name),
    Row("process_of", "USERNAME", r"\b(?:worker|main|sec-mod|session|client|tunnel|peer)\[(?P<v>[A-Za-z][\w.@-]{2,})\]: ?[0-9a-fA-F.:\[]", "context", 0.85, accounts.personal_account),
    Row("by_account", "USERNAME", r"\b(?:by|owner|author|actor|operator|requester|approver) (?P<v>[a-z][a-z0-9]*[._][a-z][a-z0-9._-]*[a-z0-9])(?:[ ](?:\(|on|at|from|via|in|with|for|and)|[,;.)\]]|\r?$)", "context", 0.8, by_somebody),
    Row("ugi", "USERNAME", rf"\bugi=(?P<v>{NAME})", "label", 0.9, accounts.personal_account),
    Row("mapped_user", "USERNAME", r"-> \[(?P<v>[^\[\]\n]+)\] -> \[(?P<v2>[^\[\]\n]+)\]", "context", 0.9, accounts.personal_account),
    Row("machine_of_account", "HOSTNAME", r"(?:^|[\s\"'=(\[,;:])(?P<v>(?:PC|NB|LT|WS|LAPTOP|DESKTOP|NOTEBOOK|TABLET|SURFACE|MAC)-[A-Z][A-Z0-9-]{2,14})\\{1,2}[A-Za-z]", "context", 0.85, accounts.host_of_somebody),
    Row("realm_user", "USERNAME", r"\((?:[A-Z][A-Z0-9.-]{1,40})\\{1,2}(?P<v>[A-Za-z][\w.-]+)\)", "context", 0.85, usernames.domain_user),
    Row("arn_user", "USERNAME", r"\barn:aws[a-z-]*:(?:iam|sts)::[0-9]{12}:(?:user|assumed-role/[\w+=,.@-]+)/(?:[\w+=,.@-]+/)*(?P<v>[A-Za-z][\w+=,.@-]+)", "label", 0.9, usernames.odd_account),
    Row("named_with_secret", "USERNAME", rf"\bname=[\"']?(?P<v>[A-Za-z]{NAME})[\"']? (?:[\w-]+=\S* )*?(?:password|secret|pass)=", "context", 0.85, accounts.personal_account),
    Row("reset_for", "USERNAME", rf"(?i:\b(?:2fa|mfa|otp|totp|password|passcode|pin|credentials?|token|account|authenticator|security key) (?:re)?(?:set|enrol(?:l(?:ed|ment)?)?|changed?|unlock(?:ed)?|sent|issued|revoked|expired|registered|disabled|enabled) (?:for|to|of|by)(?: user| account)?) [\"']?(?P<v>[A-Za-z]{NAME})", "context", 0.8, usernames.odd_account, trim=usernames.bare_length),
    Row("bracket_domain_user", "USERNAME", r"\[[^\[\]\n]{0,40}\]\\\[(?P<v>[^\[\]\n]+)\](?:@\[(?P<HOSTNAME>[^\[\]\n]*[A-Za-z][^\[\]\n]*)\])?", "context", 0.9, accounts.personal_account),
    Row("smbd_audit", "USERNAME", r"\b(?:smbd_)?audit: (?P<v>[A-Za-z][\w.-]+)(?:\|| (?:unlinkat|openat|mkdirat|renameat|pwrite|pread|connect|disconnect|open|close|rename|unlink|mkdir|rmdir|read|write|create_file|unlinkat)\b)", "context", 0.9, accounts.personal_account),
    Row("home_volume", "USERNAME", r"/(?:volume[0-9]{1,2}|share|mnt/[\w.-]+|srv|data|export|nas)/(?:homes|home|users)/(?:@[A-Z-]+/)?(?P<v>[A-Za-z][\w.@-]*)(?:[/\s\"']|$)|[ =\"']/homes/(?P<v2>[A-Za-z][\w.@-]*)/", "context", 0.9, usernames.home_owner),
    Row("login_flag", "USERNAME", r"(?i:\blogin)(?: [^\s-][^\s]*)?(?: --?[a-z-]+(?: [^\s-][^\s]*)?)*? (?:-u|--username|--user)[ =][\"']?(?P<v>[A-Za-z][^\s\"']*)[\"']?(?: (?:-p|--password)[ =]?[\"']?(?P<PASSWORD>[^\s\"'-][^\s\"']*))?", "label", 0.9, accounts.personal_account),
    Row("tool_user", "USERNAME", r"\b(?:sqlcmd|osql|bcp|mysql|mysqldump|psql|mongosh?|mongodump|cqlsh|influx|redis-cli|smbclient|rpcclient|net rpc|winexe|psexec|cmdkey|lftp|ncftp|curlftpfs|mount\.cifs|xfreerdp|rdesktop|evil-winrm|crackmapexec|impacket-\w+|rclone|winscp\.com|plink|pscp)(?:\.exe)?\b[^\n|;]*?[ \t](?:-U|-u|/u:|/user:|--user(?:name)?[= ]|-l|user=|username=)[ \t]?[\"']?(?:[\w.-]+\\{1,2})?(?P<v>[A-Za-z][\w.@-]+)(?:[%,](?P<PASSWORD>[^\s\"'@/]+))?", "label", 0.85, accounts.personal_account),
    Row("home_assistant", "USERNAME", r"\b(?:entity_id=|<state )(?:person|device_tracker)\.(?P<v>[a-z][a-z0-9_]+)\b|\b(?:device_tracker\.|person\.|mobile_app_)(?P<v2>[a-z][a-z0-9_]+)\b", "context", 0.85, tracked),
    Row("cache_key", "USERNAME", r"\"(?:user|session|profile|account|login|cart|lock|ratelimit|rate_limit|throttle):(?:user:)?(?P<v>[A-Za-z][\w.@-]+)(?::|\")", "context", 0.8, usernames.odd_account),
    Row("host_slash_user", "USERNAME", rf"(?i:\b(?:xauth|ike|ppp|l2tp|pptp|sslvpn|webvpn|anyconnect|captive ?portal|hotspot|radius|dot1x|nac)[^\n]{{0,40}}?[ ,;:](?:user(?:name)?|login)[ :=]{{1,3}})[\"'<\[]?(?:[\w.-]+\\{{1,2}})?(?P<v>[A-Za-z]{NAME})", "context", 0.85, usernames.unworded, trim=usernames.bare_length),
)

HOSTS: tuple[Row, ...] = (
    Row("host_at_prompt", "HOSTNAME", rf"@(?P<v>{_HOST}(?:\.(?:local|lan|home|localdomain))?)(?:[\]>$# ]|:[~/ ])", "context", 0.8, accounts.personal_host),
    Row("host_after_mac", "HOSTNAME", r"(?i:\b(?:for|to|of|client|host|station|device|assigned|lease)) (?:[0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2} (?P<v>[A-Za-z][A-Za-z0-9]*[-_'][\w'-]{2,40})\b", "context", 0.8, lambda text: accounts.labelled_host(text) and not _SOLD_AS.fullmatch(text)),
    Row("host_before_address", "HOSTNAME", rf"(?P<v>{_HOST}|[A-Za-z][A-Za-z0-9]{{5,}}) \((?:(?:ipv4|ip|IP|addr)[:=] ?)?{IP}[:)]", "context", 0.8, accounts.personal_host),
    Row("host_sending", "HOSTNAME", rf"[0-9]{{2}}:[0-9]{{2}}(?:[.,][0-9]+)?(?:[+-][0-9]{{2}}:?[0-9]{{2}}|Z)? (?P<v>{_HOST}) [A-Za-z(<]", "context", 0.8, accounts.personal_host),
    Row("host_of_person", "HOSTNAME", r"\b[A-Z]{2,5}-[A-Z]{4,14}(?:-?[0-9]{1,3}|-[A-Z]{1,6}[0-9]{0,2})?\b", "shape", 0.75, accounts.initialled_host, log=False),
    Row("host_with_kind", "HOSTNAME", r"\b(?:[a-z]+(?:[._-][a-z]+)*-(?:lap|lt|nb|ntb|ws|wks|dt|mbk|mbp|mba|mb|tab|surface|x1c?|xps|thinkpad|note|book|vdi)[0-9]{0,2}|(?:lap|lt|nb|ntb|ws|wks|dt|mbp|mba|tab|vdi|lpt|ltp|pc)-[a-z]{4,}[0-9]{0,2}|(?:LPT|LTP|LTOP|NTB|DSK|DTP|WST|SURF|MBK|TP|EB|ZB|HPE?|DELL|LNV)-[A-Z]{5,}[0-9]{0,2}|[A-Z]{5,}-(?:X1C?|XPS|SURFACE|LPT|LTP|NTB|DT|DESK|DESKTOP|HOME))\b", "shape", 0.8, names_somebody),
    Row("brand_inside", "HOSTNAME", rf"\b(?:[A-Za-z0-9]+-)*(?i:{_BRANDS})(?:-[A-Za-z0-9]+)+(?:\.(?:local|lan|home|localdomain|fritz\.box))?\b|\b[A-Za-z]{{2,}}s?-(?i:{_BRANDS})(?:-[A-Za-z0-9]+)*(?:\.(?:local|lan|home|localdomain|fritz\.box))?\b", "shape", 0.8, accounts.owned_brand),
    Row("mysql_host", "HOSTNAME", r"'@'(?P<v>[A-Za-z][A-Za-z0-9-]{3,}(?:\.[A-Za-z0-9-]+)*)'", "context", 0.85, accounts.labelled_host),
    Row("client_named", "HOSTNAME", r"(?i:\b(?:from|computer|workstation|client|host|machine|device|endpoint|peer|terminal|station|no_client_site:)(?: name)?(?: is| was|:|=)?) [\"'\[(]?(?:\\\\)?(?P<v>[A-Z0-9]{2,}(?:-[A-Z0-9]+)+)[\"'\]),.;\s]", "context", 0.8, accounts.person_machine),
    Row("asset_serial_host", "HOSTNAME", r"\b(?:[A-Z]{2,5}-)?(?:[258]CG|5CD|8CC|2UA|CN[DUCK]|CZC|MX[LQ])[0-9][0-5][0-9][0-9A-Z]{4}(?:-[A-Z0-9]+)?\b|\b(?:[A-Z]{2,5}-)(?:PF[0-5][0-9A-Z]{5}|MJ0[0-9A-Z]{5}|PC[0-9A-Z]{6})\b|\b[A-Z0-9]{7}-[A-Z]{5,12}\b", "shape", 0.75, accounts.tag_host),
    Row("console_name", "HOSTNAME", rf"(?i:\b(?:console|device|phone|tablet|tv|speaker|watch|headset|bluetooth|friendly|display) ?name)[ \t]*[:=][ \t]+(?P<v>{CAP}s(?:['’]s)? [A-Z][^\n,;]{{1,24}}?)[ \t]*\r?$", "label", 0.85, names_somebody, text=False),
    Row("device_owned", "HOSTNAME", rf"(?:^|[\s\"'=:(\[,;])(?P<v>{CAP}(?:'s|’s|s['’]) (?:Galaxy|Pixel|Watch|Echo|Kindle|PC|Laptop|Phone|Tablet|TV|AirPods|HomePod|Surface|ThinkPad|Xbox|PS[45]|Buds|Fire|Nest|Sonos|Roku|Fitbit|Garmin|Mac|iMac|MacBook|iPad|iPhone|Note|Tab|Redmi|Xiaomi|Huawei|OnePlus|Nokia|Moto)(?: (?:[A-Z][A-Za-z0-9+-]*|[0-9]{{1,3}})){{0,3}})", "context", 0.8, accounts.device_of_person, text=False),
)

NETWORKS: tuple[Row, ...] = (
    Row("ssid_quoted", "SSID", r"(?i:\b(?:assoc(?:iated|iating|iate|iation)?|connect(?:ed|ing|ion)?|roam(?:ed|ing)?|join(?:ed|ing)?|scan(?:ned|ning)?(?: for)?|prob(?:e|ed|ing)(?: for)?|disconnected|disassociated|authenticat(?:ed|ing)|selected network|saved network|network)(?: to| from| with| with network| for)?) [\"'](?P<v>[^\"'\n]+)[\"'][ ,(\[]{1,2}(?i:bssid|netid|network ?id|channel|rssi|freq|signal|security|wpa|id=|ch[ =])|[\"'](?P<v2>[^\"'\n]+)[\"'][ ,(\[]{1,2}(?i:bssid)\b|(?i:\b(?:re)?(?:connected|joined|associated|roamed)(?: to| with)?) [\"'](?P<v3>[^\"'\n]{0,24}(?i:wi-?fi|wlan|hot-?spot|fritz!?box|wireless)[^\"'\n]{0,24})[\"']", "context", 0.85, checks.is_value, max_value=32),
    Row("wifi_qr", "PASSWORD", r"\bWIFI:(?:[TRHEAP]+[0-9]?:[^;\n]*;)*S:(?P<SSID>[^;\n]+);(?:[TRHEA]+[0-9]?:[^;\n]*;)*(?:P:(?P<v>(?:[^;\\\n]|\\.)+);)?|\bWIFI:(?:[TRHEA]+[0-9]?:[^;\n]*;)*P:(?P<v2>(?:[^;\\\n]|\\.)+);", "label", 0.95),
    Row("mac_of_interface", "MAC_ADDRESS", r"(?i:\b(?:wi-?fi|wlan|w?lan|eth(?:ernet)?|bt|bluetooth|mac|hw)(?: mac| addr(?:ess)?)?)[ :=]{1,12}(?P<v>[0-9A-Fa-f]{12})\b", "label", 0.85, hexadecimal_mac),
)

PERSONS: tuple[Row, ...] = (
    Row("beside_address", "PERSON", rf"(?P<v>{_FULL}) <(?:sips?:|tel:|mailto:)?[^\s<>@\"]+@", "context", 0.85, weak_person, text=False),
    Row("surname_first", "PERSON", rf"[\"'](?P<v>(?:[OD]['’])?{CAP}, {CAP}(?: [{U}]\.?)?)[\"']", "context", 0.8, surname_first, text=False),
    Row("quoted_caller", "PERSON", rf"\\?\"(?P<v>{_FULL}|{CAP} [{U}])\\?\.?\" ?(?:&lt;|<)(?:sips?:|tel:|\+?[0-9]|[^\s<>@\"]+@)", "context", 0.9, weak_person),
    Row("dialled_at", "PHONE_NUMBER", r"\b(?P<v>[0-9]{9,15})@(?:from-|to-|default|internal|external|outbound|inbound|incoming|trunk|pstn|local|ext-)", "context", 0.9),
    # DICOM and HL7 write `SURNAME^FORENAME`, travel documents `SURNAME<<FORENAME<MIDDLE` (ICAO 9303)
    Row("caret_name", "PERSON", rf"(?:^|[\s=\"'|:\[(,])(?P<v>[{U}][{L}'’-]+\^[{U}][{L}'’-]{{2,}}(?:\^[{U}]?[{L}'’-]*){{0,3}})(?:[^0-9{L}]|$)(?:[ ]{{1,4}}(?P<DATE_OF_BIRTH>(?:19|20)[0-9]{{6}})\b)?", "shape", 0.85),
    Row("mrz_name", "PERSON", rf"(?:^|[\s=:\"'<])(?P<v>[{U}]{{2,}}(?:<[{U}]+)*<<[{U}]+(?:<[{U}]+)*)", "shape", 0.85),
    Row("caller_behind", "PERSON", rf"(?P<v>{_FULL}) <\+?[0-9]{{2,15}}>", "context", 0.85, weak_person),
    Row("routed_number", "PHONE_NUMBER", r"(?:\bsofia/[\w.-]+/|<\+?[0-9]{2,15}>->|\btel:|\bsip:)(?P<v>\+?[0-9]{9,15})\b", "context", 0.9),
    Row("name_in_file", "PERSON", rf"(?:^|[/\\ _=\"'(\[-])(?P<v>[{U}]{_SMALL}{{2,13}}_[{U}]{_SMALL}{{2,13}})(?:[._/\\ \"')\]-]|$)", "context", 0.75, both_names, text=False),
    Row("contact_of", "PERSON", rf"(?i:(?:[\w-]*::)?\bsys_?contact(?:\.0)?|\bsnmp-server contact|\b(?:set |set snmp |snmp |system )contact|\bsyscontact)[ \t]*(?:[:=][ \t]*)?(?:STRING:[ \t]*)?\\?[\"']?(?P<v>{_FULL})(?:,? (?P<PHONE_NUMBER>[+0(][0-9][0-9 ()/.-]{{6,16}}[0-9]))?", "label", 0.85, weak_person, trim=without_desk),
    Row("quoted_role", "PERSON", rf"(?i:\b(?:participant|attendee|caller|guest|member|speaker|organi[sz]er|agent|customer|operator|patient|contact|employee|(?:chat|message|call|request|mail|e-?mail|invite|invitation|voicemail) (?:from|to|by)|sent to|mail to|assigned to|approved by))(?: name)?[ :=]{{1,2}}\\?[\"'](?P<v>{_FULL})\\?[\"']|(?i:\b(?:chat|message|call|request|invitation|voicemail) (?:from|to|by)) (?P<v2>{_FULL})(?: (?i:to|from|at|on|in|for)\b|[,;:(]|\r?$)", "context", 0.8, weak_person, text=False),
    Row("dotted_person", "PERSON", rf"(?m:^)[ \t]*(?i:contact|owner|operator|technician|customer|patient|installer|responsible|user|name|location contact|ansprechpartner|kontakt|besitzer|betreiber|techniker|propriétaire|titular|responsable)[ ]?\.{{1,40}}[ ]?:?[ ]+(?P<v>{_FULL})[ \t]*\r?$", "label", 0.85, weak_person, text=False),
    Row("named_person", "PERSON", rf"\\?[\"']?\b(?:(?i:name|contact|by|who)|(?:[a-z]+N|[a-z]+_n)ame)\\?[\"']?[ ]?[=:][ ]?\\?[\"'](?P<v>{_FULL})\\?[\"']", "label", 0.8, named_person, text=False),
    Row("by_initial", "PERSON", rf"(?i:\b(?:by|tech|technician|engineer|nurse|dr|operator|signed))[.:]? (?P<v>(?:[{U}]\. ?){{1,2}}{CAP})(?:[\s,.;)]|$)", "context", 0.8, person, text=False),
    Row("belongs_to", "PERSON", rf"(?i:\b(?:belongs to|belonging to|owned by|property of|assigned to|issued to|used by|returned by|handed to|lent to|loaned to|last used by)):? (?P<v>{CAP}(?: {CAP})?)(?:[\s,.;)\"']|$)", "context", 0.8, belonging, text=False),
    Row("name_in_document", "PERSON", rf"[_ -](?P<v>{CAP}(?:[_ ]{CAP})?)(?:[_ -][\w.-]*)?\.(?:pdf|docx?|xlsx?|odt|ods|jpe?g|png|pptx?|dcm|csv|eml|msg|rtf|pages|numbers)\b", "context", 0.75, in_file, text=False),
    Row("done_by_person", "PERSON", rf"(?i:\b(?:started|triggered|approved|requested|created|opened|closed|submitted|cancelled|initiated|signed|acknowledged|assigned|escalated|joined|left|muted|admitted|invited|called|dispatched|reported)(?: by)?(?: user| participant| attendee| agent)?) (?P<v>{_FULL})(?:[\s,.;:(<\"]|$)", "context", 0.75, named_person, text=False),
)

DEVICES: tuple[Row, ...] = (
    Row("unit_quoted", "SERIAL_NUMBER", rf"(?i:\b{_UNITS})(?: (?i:id|no\.?|number|nr\.?))?[ :#]{{1,2}}[\"'\[(](?P<v>{_SERIAL})[\"'\])]", "context", 0.8, bare_serial, text=False),
    Row("thing_of_surname", "HOSTNAME", r"\b(?:NAS|Nas|Server|Router|Drucker|Printer|Kamera|Cam|Laptop|Notebook|Tablet|PC)-(?P<v>[A-Z][a-z]{3,})\b", "shape", 0.75, made_of_name),
    Row("brand_host", "HOSTNAME", r"\b(?:MikroTik|RouterOS|RouterBOARD|OpenWrt|UniFi|UDM|Synology|DiskStation|DS[0-9]{3,4}\+?|QNAP|FRITZ-?Box|FritzBox|Speedport|RaspberryPi|Pi|Ubuntu|Kali|Debian|Fedora|Xiaomi|Redmi|OnePlus|Oppo|ThinkPad|Kindle|Xbox|PS[45]|Sonos)-[A-Z][a-z]{3,}\b", "shape", 0.75, accounts.owner_behind_brand),
    Row("unit_topic", "SERIAL_NUMBER", rf"(?i:(?:^|[/\s\"']){_UNITS}s?)/(?P<v>[A-Za-z0-9][A-Za-z0-9_-]{{5,40}})(?:[/\s\"',;?]|$)", "context", 0.8, topic_id),
    Row("unit_line", "SERIAL_NUMBER", rf"(?m:^)[ \t]*(?i:{_UNITS}|slot|bay|port|pd|tape|lun)[ ]?#?[0-9A-Z/:.-]{{0,8}}:?[ \t]{{1,4}}[A-Z][A-Za-z0-9._+/-]*[0-9][A-Za-z0-9._+/-]*(?:[ \t]{{1,12}}|,[ ])(?P<v>{_SERIAL})(?:[ \t]+|,[ ])(?i:fw|rev|firmware|ok|healthy|online|onln|ready|normal|good|active|[0-9]+ ?°?c\b)", "context", 0.75, placed_serial),
    Row("obis_id", "SERIAL_NUMBER", r"\b[0-9]-[0-9]:(?:96\.1\.[01]|42\.0\.0|0\.0\.0)(?:\*255)?\((?P<v>[0-9A-Za-z]{8,40})\)", "label", 0.9),
    Row("vin", "SERIAL_NUMBER", r"(?i:\b(?:vin|fin|chassis(?: no\.?| number)?|fahrgestell(?:nummer|nr\.?)|vehicle id(?:entification)?(?: number)?))[ \t]*(?:[:=#]|is)?[ \t]*[\"']?(?P<v>[A-HJ-NPR-Z0-9]{17})\b", "label", 0.95, serial_checks.has_letter_and_digit),
    Row("camel_sn", "SERIAL_NUMBER", r"\b[a-z]+(?:Sn|SN|Serial|SerialNo|SerialNum)[\"']?[ ]?[:=][ ]?[\"']?(?P<v>[0-9A-Za-z][0-9A-Za-z-]{5,31})\b", "label", 0.9, serial_checks.is_labelled_serial),
    Row("weak_serial", "SERIAL_NUMBER", r"(?i:\b(?:(?:secure|system|partner|receiver|cam|node|hardware|hw|unit|base|reader|puck|head|handset|probe|pump|console|transmitter|implant|processor|router|gateway|bridge|sensor|smart ?card|cam card|viewing card|decoder|stb) (?:id|card|no\.?|nr\.?)|smart ?card|viewing card))(?: ?[:=#]| is|[ ]{1,12})[ ]*(?P<v>[0-9A-Z][0-9A-Z-]{7,20})\b", "label", 0.8, long_id),
    Row("dev_is", "SERIAL_NUMBER", r"\b(?:dev|device|unit|usb|adb|serial|handset|phone|tablet|probe|target|fw|sn|hwid|ap_sn|fw_sn|ont)=\"?(?P<v>[0-9A-Z]{8,20})\b", "label", 0.8, bare_serial),
    Row("unit_number", "SERIAL_NUMBER", rf"(?i:\b{_UNITS}) (?P<v>[0-9A-F]{{8}}-[0-9A-F]{{2}}|[0-9A-Z]{{8,20}})(?:[\s,;:)]|$)", "context", 0.75, bare_serial, text=False),
    Row("lone_serial", "SERIAL_NUMBER", r"\n[ \t]*(?P<v>[0-9A-Z]{10,20})[ \t]*\r?$", "context", 0.7, lone_serial, text=False),
    Row("slot_serial", "SERIAL_NUMBER", r"(?m:^)[ \t]*(?i:slot|bay|disk|drive|pd|enclosure|port|ch[0-9]+\.[a-z]+)[ ]?#?[0-9A-Z/:.-]{0,8}:?[ \t]+[^\n]{0,90}[ \t](?P<v>[0-9][0-9A-Z]{7}|[A-Z0-9]{8,20})(?:[ \t]|\r?$)", "context", 0.75, slot_serial, text=False),
    Row("session_hex", "COOKIE", r"(?i:\bsession) (?P<v>[0-9A-F]{32}|[0-9a-f]{32})\b", "context", 0.85),
    Row("usb_by_id", "SERIAL_NUMBER", r"\b(?:usb|ata|nvme|scsi)-[\w.+-]*?_(?P<v>[0-9a-f]{16,40}|[0-9A-Z]{8,24})(?:-if[0-9]{2}|-port[0-9]|-part[0-9]|-[0-9]:[0-9])", "label", 0.9),
    Row("tuya_id", "DEVICE_ID", r"\bbf[0-9a-f]{10,18}[0-9a-z]{2,8}\b", "shape", 0.85, lambda text: 20 <= len(text) <= 22 and sum(map(str.isdigit, text)) > 5),  # noqa: PLR2004
    Row("medical_number", "CUSTOMER_ID", r"\b(?:MRN|PATIENT ID|Patient ID|(?:MERCHANT|Merchant) ID(?: \(MID\))?|MID[ ]?[:#=])[ :.#=]{0,16}(?:MRN )?(?P<v>[A-Z]{0,3}-?[0-9]{5,12})\b", "label", 0.85),
    Row("staff_id", "EMPLOYEE_ID", r"(?i:\b(?:(?:clinician|nurse|medic|caregiver|cashier|technician|inspector|guard|courier|responder|surgeon)(?: id| no\.?| number| badge)?|operator (?:no\.?|number|badge)|employee))[ :.#=]{1,16}(?P<v>(?i:[A-Z]{1,3})?[0-9]{4,8})\b", "label", 0.8),
    Row("netapp_disk", "SERIAL_NUMBER", r"B/sect \((?P<v>[A-Z0-9]{8,20})\)", "label", 0.9),
    Row("unique_id_words", "DEVICE_ID", r"(?i:\b(?:device |chip |mcu |cpu )?unique (?:device )?id(?:entifier)?)[ \t]*[:=][ \t]*(?P<v>0x[0-9A-Fa-f]{8}(?:[ ,-]+0x[0-9A-Fa-f]{8}){1,3}|[0-9A-Fa-f]{8}-[0-9A-Fa-f]{16}|[0-9A-Fa-f]{8}(?:[ -][0-9A-Fa-f]{8}){1,3})", "label", 0.95),
    Row("hardware_guid", "DEVICE_ID", r"(?i:\b(?:sm ?bios|bios|hardware|machine|anonymous|system|computer|device|csproduct)[ _-]?(?:uuid|guid|identifier))[ \t]*(?:[:=]|is)?[ \t]*[\"'{]?(?P<v>[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12})", "label", 0.95, serial_checks.is_hardware_uuid),
    Row("microchip", "DEVICE_ID", r"(?i:\b(?:micro)?chip(?: ?(?:no|nr|number|id))?\.?)[ ]?[:=#]?[ ]?(?P<v>[0-9]{15})\b", "label", 0.85),
    Row("sim_grouped", "ICCID", r"(?i:\bsim)(?: ?card)?[ :#]{1,12}(?P<v>89[0-9]{2,3}(?:[ ]?[0-9]{2,5}){3,5})\b", "label", 0.9, serial_checks.is_labelled_iccid),
    Row("iphone_of", "HOSTNAME", rf"\b(?i:iphone|ipad|macbook|galaxy|xiaomi|redmi|huawei|samsung|ps[45]|xbox|kindle|tablet|handy)(?: [A-Za-z0-9+]{{1,4}}){{0,2}}? (?:von|de|d['’]|di|van|du) ?{CAP}\b", "shape", 0.8, accounts.device_of_person, text=False),
    Row("nmea_position", "GEO_COORDINATES", r"\b[0-9]{4}\.[0-9]{2,},[NS],[0-9]{5}\.[0-9]{2,},[EW]\b", "shape", 0.9),
    Row("keyed_position", "GEO_COORDINATES", r"[a-z_]=(?P<v>-?[0-9]{1,2}\.[0-9]{4,8},-?[0-9]{1,3}\.[0-9]{4,8})\b", "context", 0.8),
    Row("version_of_part", "", r"\b(?:S/W|F/W|H/W|SW|HW|FW)[ :=]{1,3}[vV]?[0-9]{1,3}(?:\.[0-9]{1,3}){3}\b"),
    Row("asset_line", "DEVICE_ID", r"(?m:^)[ \t-]*(?i:(?:owner|property|equipment|company|inventory|asset|service|it|barcode)?[ _-]?(?:tag|label)|asset|inventory|inv|asset_?id|inventar)[ \t]*[:=][ \t]*[\"']?(?P<v>[A-Z]{1,6}(?:-[A-Z0-9]{1,6}){0,3}-?[0-9]{3,8})[\"']?[ \t]*\r?$", "context", 0.8, serial_checks.is_asset_tag),
    Row("uuid_line", "DEVICE_ID", r"(?m:^)[ \t]*UUID[ \t]*:[ \t]*(?P<v>[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12})[ \t]*\r?$", "context", 0.8, serial_checks.is_hardware_uuid, text=False),
    Row("t10_name", "SERIAL_NUMBER", r"\bt10\.[A-Za-z0-9]+_+[^\s]*?_{2,}(?P<v>[0-9A-Z]{8,20})(?:_|\b)", "label", 0.9, serial_checks.has_letter_and_digit),
    Row("urn_uuid", "DEVICE_ID", r"(?i:(?:printer|device|scanner|system|machine|hardware|udn|usn)[a-z_-]*uuid[a-z_-]*(?:[ ]?\([a-z]+\))?[^A-Za-z0-9\n]{1,8}(?:urn:)?uuid:)(?P<v>[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12})", "label", 0.95, serial_checks.is_hardware_uuid),
    Row("ethereum", "CRYPTO", r"\b0x[0-9a-fA-F]{40}\b", "shape", 0.8),
)

ROWS: tuple[Row, ...] = (*USERS, *HOSTS, *NETWORKS, *PERSONS, *DEVICES)
