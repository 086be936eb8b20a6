"""Rows of commands that answer with one value on the next line, and of SNMP: what was asked says what the answer is.

`! U1 getvar "wlan.essid"`, `# getcfg System "Server Name"`, `uci get system.@system[0].hostname`, `sysContact.0 = STRING: ...`.
Read in texts as all others, in logs by the search for rare words (detect/search/seldom.py).
"""

# ruff: noqa: E501 - a row of patterns reads best on one line

from __future__ import annotations

import re

from redactor import regex
from redactor.detect import accounts
from redactor.detect.prose.prose_serials import is_sure_shape
from redactor.detect.rows import fields
from redactor.detect.rows.row import Row
from redactor.detect.rows.wifi_lists import lone_network
from redactor.detect.words.named_after import names_somebody
from redactor.detect.words.plain_words import is_plain

#: Programs that print one setting; what is asked for stands behind them.
_ASKS = r"(?:getvar|getcfg|nvram[ ]+(?:-?show|get)|uci[ ]+(?:-q[ ]+)?get|fw_printenv[ ]+-n|defaults[ ]+read|scutil[ ]+--get|settings[ ]+get|gsettings[ ]+get|getprop|sysctl[ ]+-n|hostnamectl|cfgtool[ ]+get|mca-cli-op|config[ ]+get|xmlstarlet|synogetkeyvalue|get_key_value|networksetup[ ]+-get|cat[ ]+/(?:etc|proc|sys|tmp)/|snmpget|systemsetup[ ]+-get)"
#: What a setting's name says of its value, the surest first.
_MEANS: tuple[tuple[str, str], ...] = (
    ("PASSWORD", r"(?i)(?:wpa_?psk|psk|passphrase|passw(?:or)?d|\bkey)\W*$"),
    ("SSID", r"(?i)(?:essid|ssid)\W*$"),
    ("DEVICE_ID", r"(?i)(?:android_id|product_uuid|machine-id|udid)\W*$"),
    ("SERIAL_NUMBER", r"(?i)(?:serial(?:no|_?number|#)?|product_serial|board_serial|unique_id|hwsn)\W*$"),
    ("USERNAME", r"(?i)(?:user_?name|login_?name|account_?name|auth_?user)\W*$"),
    ("HOSTNAME", r"(?i)(?:friendly_?name|device_?name|server[ _]name|host_?name|computer_?name|local_?name|bluetooth_?name|net_?bios_?name|lan_hostname|sys_?name|nas_?name|hostname -[fs])\W*$"),
)
_KEYS = r"(?:wpa_?psk|psk|passphrase|passw(?:or)?d|key|e?ssid|android_id|product_uuid|machine-id|serial(?:no|_?number|#)?|product_serial|board_serial|unique_id|friendly_?name|device_?name|server[ _]name|host_?name|computer_?name|local_?host_?name|bluetooth_?name|net_?bios_?name|sys_?name|nas_?name|user_?name|login_?name|account_?name|auth_?user)"
_ANSWER = regex.compile(r"\A(?P<asked>[^\n]*?)[ \t]*\r?\n[ \t]*[\"']?(?P<v>[^\n]*?)[\"']?[ \t]*\Z")


def machine(text: str) -> bool:
    """Return whether what a machine answers to be called is somebody's: a household, a person, no shared machine, no model."""
    return accounts.labelled_host(text) and not (text.islower() and is_plain(text)) and not accounts.is_infrastructure(text)


def _number(text: str) -> bool:
    return is_sure_shape(text) or (len(text) >= 8 and text.isalnum() and sum(map(str.isdigit, text)) >= 4)  # noqa: PLR2004


def _router(text: str) -> bool:
    """Return whether what a router is called says whose it is, whatever else it says (`Kerekes-Csalad-GW`)."""
    return accounts.personal_host(text) or accounts.host_of_somebody(text)


#: How each kind of answer is judged.
_JUDGED = {
    "PASSWORD": lambda text: fields.password(text) and len(text) >= 8,  # noqa: PLR2004
    "SSID": lone_network,
    "DEVICE_ID": lambda text: len(text) >= 16 and re.fullmatch(r"[0-9A-Fa-f-]+", text) is not None,  # noqa: PLR2004
    "SERIAL_NUMBER": _number,
    "USERNAME": accounts.personal_account,
    "HOSTNAME": machine,
}


def answered(region: str) -> tuple[str, int, int] | None:
    """Return the answer to a command below it, as what was asked says."""
    found = _ANSWER.match(region)
    if found is None:
        return None
    for entity, asked in _MEANS:
        if re.search(asked, found["asked"]):
            return (entity, *found.span("v")) if _JUDGED[entity](found["v"]) else None
    return None


#: Objects of SNMP by name and number (RFC 1213, RFC 3805, RFC 6933, makers' own): who to ask, what it is called, its serial number.
_CONTACT = r"(?:sysContact(?:\.0)?|(?:iso|1|\.1)\.3\.6\.1\.2\.1\.1\.4\.0)"
_NAME = r"(?:sysName(?:\.0)?|(?:iso|1|\.1)\.3\.6\.1\.2\.1\.1\.5\.0)"
_SERIAL = (
    r"(?:(?:prtGeneralSerialNumber|entPhysicalSerialNum|upsAdvIdentSerialNumber|upsBasicIdentSerialNumber|chassisSerialNumber|hwEntityManufacturedSerial|diskSerialNumber|fgSysSerial|jnxBoxSerialNo|sysSerialNum)(?:\.[0-9]+)*"
    r"|(?:iso|1|\.1)\.3\.6\.1\.2\.1\.(?:43\.5\.1\.1\.17|47\.1\.1\.1\.1\.11)(?:\.[0-9]+)*|(?:iso|1|\.1)\.3\.6\.1\.4\.1\.(?:318\.1\.1\.1\.1\.2\.3|9\.3\.6\.3|12356\.100\.1\.1\.1|2636\.3\.1\.3|6574\.1\.5\.2|674\.10892\.5\.1\.3\.2|11\.2\.36\.1\.1\.2\.9|14988\.1\.1\.7\.3)(?:\.[0-9]+)*)"
)
#: Between an object and its value: `= STRING:`, `=> "`, `on [host:161] => "`.
_IS = r"(?: on \[?[^\s\]]{3,60}\]?)?(?: ?=>? ?(?:STRING: ?|Hex-STRING: ?|OCTET STRING: ?)?|: ?)\"?"
_WHO = rf"[{fields.U}][{fields.L}{fields.U}.'’-]*(?: (?:(?:de|del|di|da|van|von|der|bin|al) ){{0,2}}[{fields.U}][{fields.L}{fields.U}.'’-]*){{0,3}}"


def _contact(text: str) -> bool:
    return fields.person(text) and (" " in text or names_somebody(text))


ROWS: tuple[Row, ...] = (
    Row("answered", "HOSTNAME", rf"(?i:\b{_ASKS}[^\n]{{0,80}}?{_KEYS})[^\w\n]{{0,3}}[ \t]*\r?\n[ \t]*(?:\"[^\n\"]{{2,64}}\"|'[^\n']{{2,64}}'|[^\s$#>\"'][^\n\"']{{1,63}})", "context", 0.85, read=answered),
    # commands that say who works here, on which network
    Row("who_works", "USERNAME", r"(?m:(?:^|[$#>%][ ]?)(?:whoami|logname|id -un|echo (?:%USERNAME%|\$USER(?:NAME)?|\$LOGNAME)|\$env:USERNAME))[ \t]*\r?\n[ \t]*(?:[\w.-]{1,24}\\)?(?P<v>[A-Za-z][\w.-]{1,31})[ \t]*\r?$", "context", 0.85, accounts.personal_account),
    Row("who_commits", "PERSON", rf"\bgit config (?:--[a-z]+ )*user\.name[ \t]*\r?\n[ \t]*(?P<v>{_WHO})[ \t]*\r?$|\bgit config (?:--[a-z]+ )*user\.name [\"'](?P<v2>{_WHO})[\"']", "context", 0.9, _contact),
    Row("network_asked", "SSID", r"\b(?:iwgetid(?: wlan[0-9])? (?:-r|--raw)|wpa_cli status \| grep \^?ssid|nmcli -t -f (?:active,)?ssid dev wifi[^\n]{0,40})[ \t]*\r?\n[ \t]*(?:yes:|ssid=)?(?P<v>[^\s][^\n]{0,30}?[^\s])[ \t]*\r?$", "context", 0.85, lone_network),
    # RouterOS (`/system identity`), EdgeOS and VyOS (`set system host-name`), UCI (`option hostname`): what a router is called
    Row("router_called", "HOSTNAME", r"/system[ /]identity[ \t]*(?:\r?\n[ \t]*)?[ ]?set name=\"?(?P<v>[^\s\"]{3,63})|\bset system host-name '?(?P<v2>[\w.-]{3,63})|\boption (?:host)?name '(?P<v3>[\w.-]{3,63})'", "label", 0.85, _router),
    Row("snmp_contact", "PERSON", rf"{_CONTACT}{_IS}(?P<v>{_WHO})(?:,? ?[(<]?(?P<PHONE_NUMBER>\+?[0-9(][0-9 ()/.-]{{6,18}}[0-9])|[\"\s,;(<]|$)", "label", 0.85, _contact),
    Row("snmp_name", "HOSTNAME", rf"{_NAME}{_IS}(?P<v>[A-Za-z0-9][\w.-]{{2,62}})(?:[\"\s]|$)", "label", 0.85, lambda text: accounts.personal_host(text) or accounts.host_of_somebody(text)),
    Row("snmp_serial", "SERIAL_NUMBER", rf"{_SERIAL}{_IS}(?P<v>[0-9A-Z][0-9A-Za-z./-]{{4,30}})(?:[\"\s,;]|$)", "label", 0.9, lambda text: sum(map(str.isdigit, text)) >= 3),  # noqa: PLR2004
)
