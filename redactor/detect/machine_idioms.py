"""Rows of what machines write around a value: authentication, networks, telephony, disks, monitoring, configuration."""

# ruff: noqa: E501, RUF001 - a row of patterns reads best on one line, and labels are in many scripts

from __future__ import annotations

import re

from redactor.detect import accounts, checks, serial_checks, usernames
from redactor.detect.fields import L, U, weak_person
from redactor.detect.named_after import names_somebody
from redactor.detect.rows import Row

_CAP = rf"[{U}][{L}'’-]+"
_FULL = rf"{_CAP}(?: (?:(?:de|del|della|di|da|dos|la|van|von|der|den|ten|bin|al|el) ){{0,2}}(?:[{U}]\.? )?{_CAP}){{1,2}}"
_NAME = r"[^\s\"'<>()\[\]{},;:=|`\\]+"
_IP = r"[0-9]{1,3}(?:\.[0-9]{1,3}){3}"
_HOST = r"[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)+"
_SERIAL = r"[0-9A-Z][0-9A-Z-]{5,22}[0-9A-Z]"
#: Things that have a serial number each.
_UNITS = (
    r"(?:camera|webcam|disk|drive|hdd|ssd|printer|phone|monitor|headset|dock|docking station|sensor|meter|smart meter|battery|tablet|display|adapter|dongle|scanner|reader|card reader|probe|pump|modem|inverter|charger|wallbox|controller|receiver"
    r"|microphone|speaker|projector|terminal|tracker|robot|mower|drone|gateway|router|switch|access point|psu|power supply|fan|fan tray|optic|transceiver|sfp|xcvr|stick|usb stick|token|yubikey|watch|scale|machine|device|unit|module|board|vehicle|bike|scooter|lock|thermostat|doorbell|hub|bridge|ventilator|defibrillator|analy[sz]er)"
)


def named_person(text: str) -> bool:
    """Return whether two capitalized words behind a bare `name` are a person's: one of them is a forename or surname."""
    return weak_person(text) and any(names_somebody(word) for word in text.split())


def bare_serial(text: str) -> bool:
    """Return whether a word in the place of a serial is one: capitals and digits mixed, seven characters or more, no model with a dash in it, no version."""
    return (
        len(text) >= 7  # noqa: PLR2004
        and text.upper() == text
        and sum(map(str.isdigit, text)) > 2  # noqa: PLR2004
        and any(c.isalpha() for c in text)
        and serial_checks.is_weakly_labelled_serial(text)
        and not re.fullmatch(r"[A-Z]{1,4}-?\d{1,4}[A-Z]{0,3}(?:-[A-Z0-9]{1,5})*|[0-9A-F]{16,}|\d+[A-Z]{1,3}", text)
    )


def placed_serial(text: str) -> bool:
    """Return whether a word right behind a model is the serial number: capitals and digits mixed, seven characters or more."""
    return len(text) >= 7 and text.upper() == text and serial_checks.is_mixed(text) and serial_checks.is_weakly_labelled_serial(text)  # noqa: PLR2004


def topic_id(text: str) -> bool:
    """Return whether a path segment behind a kind of device is one device: capitals or hex digits mixed with numbers."""
    return len(text) >= 6 and serial_checks.is_mixed(text) and (text.upper() == text or re.fullmatch(r"[0-9a-f]{12,}", text) is not None) and not re.fullmatch(r"[A-Z]{1,4}-?\d{1,3}|V\d.*", text)  # noqa: PLR2004


def spoken(text: str) -> bool:
    """Return whether a search is somebody's words: two or more, no code."""
    return " " in text.strip("* ") and sum(map(str.isalpha, text)) > 4 and not re.search(r"[{}=<>\\/]|:\S", text)  # noqa: PLR2004


def codes(text: str) -> list[tuple[int, int]]:
    """Return where the codes of a list stand."""
    return [found.span() for found in _CODE.finditer(text) if any(c.isdigit() for c in found[0])]


_CODE = re.compile(r"[0-9A-Za-z]{4,6}-[0-9A-Za-z]{4,6}|[0-9]{4,5} [0-9]{4,5}|[0-9a-z]{8,10}|[0-9]{6,8}")
_CODES = r"(?:[0-9A-Za-z]{4,6}-[0-9A-Za-z]{4,6}|[0-9]{4,5} [0-9]{4,5}|[0-9]{6,8}|[0-9a-z]{8,10})"


def network_name(text: str) -> bool:
    """Return whether what stands behind `(network` is a name: capitals or digits in it, no kind or state of a network."""
    return checks.is_value(text) and text != text.lower() and not re.search(r"(?i)\\b(?:error|failure|drive|card|cable|adapter|issue|printer|tab|settings?|unreachable|down|interface|port|team|vlan|layer|time)\\b", text)


def secret_name(text: str) -> bool:
    """Return whether a value behind the name of a secret is one: no reference to where it is kept, no switch."""
    return checks.is_value(text) and len(text) >= 4 and not re.match(r"(?:\$|%|@|https?:|file:|arn:|/|true$|false$|vault:|secret(?:s|Ref|KeyRef)\b)", text)  # noqa: PLR2004


def configured(text: str) -> bool:
    """Return whether a word behind `key` or `password` in a configuration is one and no keyword."""
    return checks.is_value(text) and len(text) >= 4 and text.lower() not in _KEYWORDS  # noqa: PLR2004


_KEYWORDS = frozenset(
    "encryption level type chain string config-key generate zeroize rsa dsa ecdsa ed25519 label modulus mypubkey exchange required policy address hostname recovery minimum maximum length "
    "history lockout aging expiration management authentication encrypt local radius tacacs+ line enable none any default mode".split()
)

USERS: tuple[Row, ...] = (
    Row("eap_identity", "USERNAME", rf"(?i:\b(?:eap|radius|anonymous|outer|inner|ike|peer|802\.1x)?[ -]?identity)(?: is| =|:|=)? ?[\"']?(?P<v>[A-Za-z]{_NAME})(?:[\"',;\s\)]|$)", "context", 0.85, usernames.odd_account),
    Row("eap_identity_quoted", "USERNAME", r"(?i:\bidentity(?: is| =|:|=)? ?)[\"'](?:[\w.-]+\\{1,2})?(?P<v>[^\"'\n\\]{2,64})[\"']", "context", 0.9, accounts.personal_account),
    Row("bracketed_user", "USERNAME", r"(?i:\b(?:user|usr|login|account|username|requester|actor|principal))[ :=]?\[(?:[\w.-]+\\{1,2})?(?P<v>[^\[\]\s\\]{2,64})\]", "context", 0.85, accounts.personal_account),
    Row("ugi", "USERNAME", rf"\bugi=(?P<v>{_NAME})", "label", 0.9, accounts.personal_account),
    Row("mapped_user", "USERNAME", r"-> \[(?P<v>[^\[\]\n]+)\] -> \[(?P<v2>[^\[\]\n]+)\]", "context", 0.9, accounts.personal_account),
    Row("realm_user", "USERNAME", r"\((?:[A-Z][A-Z0-9.-]{1,40})\\{1,2}(?P<v>[A-Za-z][\w.-]+)\)", "context", 0.85, usernames.domain_user),
    Row("arn_user", "USERNAME", r"\barn:aws[a-z-]*:(?:iam|sts)::[0-9]{12}:(?:user|assumed-role/[\w+=,.@-]+)/(?:[\w+=,.@-]+/)*(?P<v>[A-Za-z][\w+=,.@-]+)", "label", 0.9, usernames.odd_account),
    Row("named_with_secret", "USERNAME", rf"\bname=[\"']?(?P<v>[A-Za-z]{_NAME})[\"']? (?:[\w-]+=\S* )*?(?:password|secret|pass)=", "context", 0.85, accounts.personal_account),
    Row("chap", "PASSWORD", r"(?m:^)[ \t]*[\"']?(?P<USERNAME>[^\s\"'#:]*[A-Za-z][^\s\"'#:]*)[\"']?[ \t]+[\"']?(?:\*|pptpd?|l2tpd?|xl2tpd|pppd?|ppp[0-9]*|[a-z]*vpn[a-z0-9]*|sstp|pppoe(?:-server)?)[\"']?[ \t]+(?:\"(?P<v>[^\"\n]+)\"|'(?P<v2>[^'\n]+)'|(?P<v3>[^\s\"'*]{4,}))[ \t]+[\"']?(?:\*|[0-9]{1,3}(?:\.[0-9]{1,3}){3})[\"']?[ \t]*(?:\r?$|#)", "context", 0.85, secret_name),
    Row("reset_for", "USERNAME", rf"(?i:\b(?:2fa|mfa|otp|totp|password|passcode|pin|credentials?|token|account|authenticator|security key) (?:re)?(?:set|enrol(?:l(?:ed|ment)?)?|changed?|unlock(?:ed)?|sent|issued|revoked|expired|registered|disabled|enabled) (?:for|to|of|by)(?: user| account)?) [\"']?(?P<v>[A-Za-z]{_NAME})", "context", 0.8, usernames.odd_account, trim=usernames.bare_length),
    Row("host_slash_user", "USERNAME", rf"(?i:\b(?:xauth|ike|ppp|l2tp|pptp|sslvpn|webvpn|anyconnect|captive ?portal|hotspot|radius|dot1x|nac)[^\n]{{0,40}}?[ ,;:](?:user(?:name)?|login)[ :=]{{1,3}})[\"'<\[]?(?:[\w.-]+\\{{1,2}})?(?P<v>[A-Za-z]{_NAME})", "context", 0.85, usernames.unworded, trim=usernames.bare_length),
)

HOSTS: tuple[Row, ...] = (
    Row("host_at_prompt", "HOSTNAME", rf"@(?P<v>{_HOST}(?:\.(?:local|lan|home|localdomain))?)[\]:>$# ]", "context", 0.8, accounts.personal_host),
    Row("host_before_address", "HOSTNAME", rf"(?P<v>{_HOST}|[A-Za-z][A-Za-z0-9]{{5,}}) \((?:(?:ipv4|ip|IP|addr)[:=] ?)?{_IP}[:)]", "context", 0.8, accounts.personal_host),
    Row("host_sending", "HOSTNAME", rf"[0-9]{{2}}:[0-9]{{2}}(?:[.,][0-9]+)?(?:[+-][0-9]{{2}}:?[0-9]{{2}}|Z)? (?P<v>{_HOST}) [A-Za-z(<]", "context", 0.8, accounts.personal_host),
    Row("host_of_person", "HOSTNAME", r"\b[A-Z]{2,5}-[A-Z]{4,14}(?:-?[0-9]{1,3}|-[A-Z]{1,6}[0-9]{0,2})?\b", "shape", 0.75, accounts.initialled_host),
    Row("host_with_kind", "HOSTNAME", r"\b(?:[a-z]+(?:[._-][a-z]+)*-(?:lap|lt|nb|ntb|ws|wks|dt|mbk|mbp|mba|mb|tab|surface|x1c?|xps|thinkpad|note|book|vdi)[0-9]{0,2}|(?:lap|lt|nb|ntb|ws|wks|dt|mbp|mba|tab|vdi|lpt|ltp|pc)-[a-z]{4,}[0-9]{0,2}|(?:LPT|LTP|LTOP|NTB|DSK|DTP|WST|SURF|MBK|TP|EB|ZB|HPE?|DELL|LNV)-[A-Z]{5,}[0-9]{0,2}|[A-Z]{5,}-(?:X1C?|XPS|SURFACE|LPT|LTP|NTB|DT|DESK|DESKTOP|HOME))\b", "shape", 0.8, names_somebody),
    Row("device_owned", "HOSTNAME", rf"(?:^|[\s\"'=:(\[,;])(?P<v>{_CAP}(?:'s|’s|s'|['’]) (?:Galaxy|Pixel|Watch|Echo|Kindle|PC|Laptop|Phone|Tablet|TV|AirPods|HomePod|Surface|ThinkPad|Xbox|PS[45]|Buds|Fire|Nest|Sonos|Roku|Fitbit|Garmin|Mac|iMac|MacBook|iPad|iPhone|Note|Tab|Redmi|Xiaomi|Huawei|OnePlus|Nokia|Moto)(?: (?:[A-Z][A-Za-z0-9+-]*|[0-9]{{1,3}})){{0,3}})", "context", 0.8, accounts.device_of_person, text=False),
)

NETWORKS: tuple[Row, ...] = (
    Row("ssid_quoted", "SSID", r"(?i:\b(?:assoc(?:iated|iating|iate|iation)?|connect(?:ed|ing|ion)?|roam(?:ed|ing)?|join(?:ed|ing)?|scan(?:ned|ning)?(?: for)?|prob(?:e|ed|ing)(?: for)?|disconnected|disassociated|authenticat(?:ed|ing)|selected network|saved network|network)(?: to| from| with| with network| for)?) [\"'](?P<v>[^\"'\n]{1,32})[\"'][ ,(\[]{1,2}(?i:bssid|netid|network ?id|channel|rssi|freq|signal|security|wpa|id=|ch[ =])", "context", 0.85, checks.is_value),
    Row("wifi_qr", "PASSWORD", r"\bWIFI:(?:[TRHEAP]+[0-9]?:[^;\n]*;)*S:(?P<SSID>[^;\n]+);(?:[TRHEA]+[0-9]?:[^;\n]*;)*(?:P:(?P<v>(?:[^;\\\n]|\\.)+);)?|\bWIFI:(?:[TRHEA]+[0-9]?:[^;\n]*;)*P:(?P<v2>(?:[^;\\\n]|\\.)+);", "label", 0.95),
    Row("mac_tail", "MAC_ADDRESS", r"\b(?i:tasmota|esp|esphome|shelly[0-9a-z]*|sonoff|wled|ring|nanoleaf|hue|gosund|tuya|meross)[_-](?P<v>[0-9A-Fa-f]{6})\b", "shape", 0.7, serial_checks.has_letter_and_digit),
)

PERSONS: tuple[Row, ...] = (
    Row("beside_address", "PERSON", rf"(?P<v>{_FULL}) <(?:sips?:|tel:|mailto:)?[^\s<>@\"]+@", "context", 0.85, weak_person, text=False),
    Row("quoted_caller", "PERSON", rf"\\?\"(?P<v>{_FULL})\\?\" ?(?:&lt;|<)(?:sips?:|tel:|\+?[0-9])", "context", 0.9, weak_person),
    Row("dialled_at", "PHONE_NUMBER", r"\b(?P<v>[0-9]{9,15})@(?:from-|to-|default|internal|external|outbound|inbound|incoming|trunk|pstn|local|ext-)", "context", 0.9),
    Row("contact_of", "PERSON", rf"(?i:(?:[\w-]*::)?\bsys_?contact(?:\.0)?|\bsnmp-server contact|\b(?:set |set snmp |snmp |system )contact|\bsyscontact)[ \t]*(?:[:=][ \t]*)?(?:STRING:[ \t]*)?\\?[\"']?(?P<v>{_FULL})(?:,? (?P<PHONE_NUMBER>[+0(][0-9][0-9 ()/.-]{{6,16}}[0-9]))?", "label", 0.85, weak_person),
    Row("named_person", "PERSON", rf"\\?[\"']?\b(?:(?i:name|contact|by|who)|(?:[a-z]+N|[a-z]+_n)ame)\\?[\"']?[ ]?[=:][ ]?\\?[\"'](?P<v>{_FULL})\\?[\"']", "label", 0.8, named_person, text=False),
    Row("done_by_person", "PERSON", rf"(?i:\b(?:started|triggered|approved|requested|created|opened|closed|submitted|cancelled|initiated|signed|acknowledged|assigned|escalated|joined|left|muted|admitted|invited|called|dispatched|reported)(?: by)?(?: user| participant| attendee| agent)?) (?P<v>{_FULL})(?:[\s,.;:(<\"]|$)", "context", 0.75, named_person, text=False),
)

DEVICES: tuple[Row, ...] = (
    Row("unit_quoted", "SERIAL_NUMBER", rf"(?i:\b{_UNITS})(?: (?i:id|no\.?|number|nr\.?))?[ :#]{{1,2}}[\"'\[(](?P<v>{_SERIAL})[\"'\])]", "context", 0.8, bare_serial, text=False),
    Row("brand_host", "HOSTNAME", r"\b(?:MikroTik|RouterOS|RouterBOARD|OpenWrt|UniFi|UDM|Synology|DiskStation|DS[0-9]{3,4}\+?|QNAP|FRITZ-?Box|FritzBox|Speedport|RaspberryPi|Pi|Ubuntu|Kali|Debian|Fedora|Xiaomi|Redmi|OnePlus|Oppo|ThinkPad|Kindle|Xbox|PS[45]|Sonos)-[A-Z][a-z]{3,}\b", "shape", 0.75, accounts.owner_behind_brand),
    Row("unit_topic", "SERIAL_NUMBER", rf"(?i:(?:^|[/\s\"']){_UNITS}s?)/(?P<v>[A-Za-z0-9][A-Za-z0-9_-]{{5,40}})(?:[/\s\"',;?]|$)", "context", 0.8, topic_id),
    Row("unit_line", "SERIAL_NUMBER", rf"(?m:^)[ \t]*(?i:{_UNITS}|slot|bay|port|pd|tape|lun)[ ]?#?[0-9A-Z/:.-]{{0,8}}:?[ \t]{{1,4}}[A-Z][A-Za-z0-9._+/-]*[0-9][A-Za-z0-9._+/-]*(?:[ \t]{{1,12}}|,[ ])(?P<v>{_SERIAL})(?:[ \t]+|,[ ])(?i:fw|rev|firmware|ok|healthy|online|onln|ready|normal|good|active|[0-9]+ ?°?c\b)", "context", 0.75, placed_serial),
    Row("asset_line", "DEVICE_ID", r"(?m:^)[ \t-]*(?i:tag|asset|inventory|inv|asset_?tag|asset_?id|inventar)[ \t]*[:=][ \t]*[\"']?(?P<v>[A-Z]{1,6}(?:-[A-Z0-9]{1,6}){0,3}-?[0-9]{3,8})[\"']?[ \t]*\r?$", "context", 0.8, serial_checks.is_asset_tag),
    Row("urn_uuid", "DEVICE_ID", r"(?i:(?:printer|device|scanner|system|machine|hardware|udn|usn)[a-z_-]*uuid[a-z_-]*(?:[ ]?\([a-z]+\))?[^A-Za-z0-9\n]{1,8}(?:urn:)?uuid:)(?P<v>[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12})", "label", 0.95, serial_checks.is_hardware_uuid),
    Row("ethereum", "CRYPTO", r"\b0x[0-9a-fA-F]{40}\b", "shape", 0.8),
)

SECRETS: tuple[Row, ...] = (
    Row("code_list", "ONE_TIME_CODE", rf"(?i:\b(?:backup|recovery|emergency|rescue|scratch|paper|printed|one-time|2fa|mfa|wiederherstellungs|ersatz)-?[ ]?codes?)[^\n0-9]{{0,24}}?(?:\n[ \t]*(?:[0-9]{{1,2}}[.)][ \t]+)?)?(?P<v>{_CODES}(?:(?:[ ]?[,;/|][ ]?|[ ]{{1,4}}|\r?\n[ \t]*)(?:(?:and|und|et|y|or|[0-9]{{1,2}}[.)]) )?{_CODES})*)", "context", 0.85, parts=codes),
    Row("named_value", "PASSWORD", r"(?i:\bname\\?[\"']?[ ]?[:=][ ]?\\?[\"']?[\w.-]*(?:password|passwd|passphrase|_pass|_pwd|secret|token|api_?key|access_?key|private_?key|credential)[\w.-]*\\?[\"']?,?\s{0,40}(?:~ )?[\"']?value\\?[\"']?[ ]*[:=][ ]?)(?:\\?\"(?P<v>[^\"\\\n]+)\\?\"(?: -> \"(?P<v2>[^\"\n]+)\")?|'(?P<v3>[^'\n]+)'|(?P<v4>[^\s\"'{}]+))", "label", 0.9, secret_name),
    Row("changed_secret", "PASSWORD", r"(?i:[\w.-]*(?:secret|password|passwd|token|credential|private_key|api_key)[\w.-]*)\"?[^\"\n]*(?:\"[^\"\n]*\"[^\"\n]*)?\{?\n(?:[^\n]*\n){0,6}?[ ]*[~+-][ ]+(?:value|secret_string|password|secret_value|plaintext)[ ]*= \"(?P<v>[^\"\n]+)\"(?: -> \"(?P<v2>[^\"\n]+)\")?", "context", 0.85, secret_name),
    Row("device_key", "PASSWORD", r"(?i:\b(?:crypto (?:isakmp|ikev[12]) key|isakmp key|pre-shared-key(?: local| remote)?|ike(?:v[12])? (?:psk|key)|authentication-key(?: [0-9]+(?: md5)?)?|message-digest-key [0-9]+ md5|ospf key|hsrp key|key-string|wpa-psk (?:ascii|hex)|chap (?:password|secret)|pap (?:sent-username \S+ )?password|neighbor \S+ password|enable (?:password|secret)|line password|console password|login password|ppp password|ftp password|tftp password|psk|psksecret|passwd|ntp key [0-9]+ (?:md5|sha1?)|standby [0-9]+ authentication|vtp password|mka key|wep key)(?: (?:[0-9]|ENC|encrypted|level [0-9]+|md5|text|ascii|hex|key))*) \"?(?P<v>[^\s\";]{4,})", "label", 0.9, configured),
    Row("pin_behind", "PASSWORD", r"(?i:\b(?:pin|puk|code|combination|combo|passcode|kennwort|passwort|password|pw|clave|contraseña) (?:for|of|to|für|vom|zum|du|de|del|para) (?:the |my |our |der |den |das |la |le |el )?[\w-]+(?: [\w-]+)?):[ ]{1,2}[\"']?(?P<v>[^\s\"'<>]*[0-9][^\s\"'<>]*)", "context", 0.8, usernames.coded),
    Row("puk_is", "PASSWORD", r"(?i:\bpuk[12]?(?: code)?(?: is| ist|:|=| =)?) (?P<v>[0-9]{8})\b", "label", 0.9),
    Row("bracketed_label", "SECRET", r"(?i:\b(?:api[-_ ]?key|access[-_ ]?key|secret[-_ ]?key|client[-_ ]?secret|token|secret|license[-_ ]?key))\[[^\[\]\n]{1,24}\][\"']?[ ]?[:=][ ]?[\"']?(?P<v>[^\s\"',;]{8,})", "label", 0.9, checks.random_looking),
    Row("logged_query", "SEARCH_QUERY", r"\b(?:GET|POST) /[^\s?]* (?:[\w.-]+=[^&\s]*&)*(?:q|query|search|searchterm|term|keywords?)=(?P<v>[^&\s]{3,})", "label", 0.85, checks.is_value),
    Row("network_aside", "SSID", r"\((?i:(?:wi-?fi |wlan )?(?:network|netzwerk|réseau|red|ssid)):? [\"“']?(?P<v>[^()\n\"”']{3,32}?)[\"”']?\)", "context", 0.75, network_name, log=False),
    Row("logged_search", "SEARCH_QUERY", r"\\?\"(?:match|match_phrase|match_phrase_prefix|term|wildcard|prefix|fuzzy)\\?\": ?\{\\?\"[\w.*^-]+\\?\": ?(?:\{\\?\"(?:query|value)\\?\": ?)?\\?\"(?P<v>[^\"\\\n]+)\\?\"|\\?\"(?:query|q|search|searchTerm|search_term|keywords?)\\?\": ?\\?\"(?P<v2>[^\"\\\n{]+)\\?\"|(?i:\b(?:search(?:ed)? (?:query|term|for|phrase)|query string|user (?:query|searched)))[ :=]{1,3}[\"'](?P<v3>[^\"'\n]{3,100})[\"']", "label", 0.85, spoken),
)

ROWS: tuple[Row, ...] = (*USERS, *HOSTS, *NETWORKS, *PERSONS, *DEVICES, *SECRETS)
