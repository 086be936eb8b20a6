"""Rows of what services write once: local senders, mounts of homes, status of tunnels, portals, audits of shares, monitors of databases, players.

Sources are the formats of the programs themselves: Postfix and Exim (local accounts), util-linux (`FAILED LOGIN`), systemd (sessions, mounts), cron, OpenVPN
(status), strongSwan, pppd, IIS (W3C), Squid, pfSense, RouterOS, Samba (`full_audit`), MySQL, MongoDB, Redis, Spring Security, CUPS, wireless of macOS and
Cisco, Source engine (game servers), UniFi.
"""

# ruff: noqa: E501 - a row of patterns reads best on one line

from __future__ import annotations

import re
from urllib.parse import unquote_plus

from redactor import regex
from redactor.detect import accounts, checks, labels, serial_checks
from redactor.detect.patterns import hexadecimal_mac
from redactor.detect.rows import fields, keyed, secrets, usernames
from redactor.detect.rows.fields import L, U
from redactor.detect.rows.machine_idioms import IP, NAME
from redactor.detect.rows.program_rows import own_connection, own_network
from redactor.detect.rows.row import Row
from redactor.detect.words import free_words
from redactor.detect.words.folding import fold
from redactor.detect.words.named_after import full_name

_ACCOUNT = r"[A-Za-z][\w+-]*(?:\.[\w+-]+)*"
_DOMAIN = r"(?:[A-Za-z][\w.-]*\\{1,2})?"
_ADDRESS = rf"(?:{IP}|[0-9a-fA-F]*:[0-9a-fA-F:.]+)"
_METHOD = r"(?:GET|POST|HEAD|PUT|DELETE|OPTIONS|PATCH|PROPFIND|REPORT|RPC_(?:IN|OUT)_DATA|MKCOL|SUBSCRIBE)"
#: What stands behind the name of a network where a line goes on.
_OF_RADIO = r"(?i:bssid|rssi|channel|chan|security|sec|freq(?:uency)?|signal|snr|band|auth|ip|phy|mode)"
#: Whose address it is, before one that is told in a sentence.
_WHERE = r"(?:shipping|billing|delivery|home|mailing|postal|street|residential|invoice|customer|work|new|old|her|his|their)"


def local_account(text: str) -> bool:
    """Return whether who sends on a machine is somebody's account."""
    return accounts.personal_account(text) and not re.fullmatch(r"[A-F0-9]{8,}", text)


def portal_account(text: str) -> bool:
    """Return whether who came through a portal has an account there."""
    return text.lower() not in ("unauthenticated", "none", "voucher") and accounts.personal_account(text)


def printed_for(text: str) -> bool:
    """Return whether a word behind "print file for" is an account and no ordinary word."""
    return usernames.telling_account(text)


def read_asked(region: str) -> tuple[str, int, int] | None:
    """Return what a field of an address asks with where its value is written in percent or with `+` for a blank: `user_name=Maria%20Kowalska`."""
    found = _ASKED.search(region)
    if found is None:
        return None
    value = unquote_plus(found["v"]).strip()
    key = unquote_plus(found["key"])
    entity = labels.entity_for_key(key) or ""
    if entity == "PHONE_NUMBER":
        return (entity, *found.span("v")) if fields.phone(value) else None
    if entity in ("PERSON", "USERNAME") and " " in value:
        return ("PERSON", *found.span("v")) if fields.person(value.title()) else None
    if entity == "LOCATION":
        return (entity, *found.span("v")) if _TOWN.fullmatch(value) else None
    if entity == "SEARCH_QUERY" and not secrets.searched(found["v"]):
        return None
    return (entity, *found.span("v")) if entity and keyed.accepts(entity, value) else None


_ASKED = regex.compile(r"(?P<key>[A-Za-z][\w.%\[\]-]*)=(?P<v>[^&\s\"'<>#;]+)")
_TOWN = regex.compile(r"[^\W\d_a-z][^\W\d_]+(?:[ '’-][^\W\d_]{2,}){0,3}")


def read_code(region: str) -> tuple[str, int, int] | None:
    """Return the code that somebody was sent: none of an error, a country or a voucher, and no year."""
    found = _CODE.search(region)
    is_other = found is None or _OTHER_CODE.search(region) or re.fullmatch(r"(?:19|20)[0-9]{2}", found[0])
    return None if is_other or found is None else ("ONE_TIME_CODE", *found.span())


_POSSESSIVE = r"(?:your|ihr|dein|mein|votre|ton|su|tu|tuo|suo|uw|je|jouw|din|ditt|deres|seu|sua|twój|twoj|váš|vas)"
_CODE = regex.compile(r"[0-9]{3}[ -][0-9]{3}|[0-9]{4,8}")
_OTHER_CODE = regex.compile(
    r"(?:error|exit|status|fault|return|response|reason|result|stop|country|area|zip|post|postal|product|item|order|promo|discount|coupon|voucher|gift|dial|tax|state|store|site|dress|bar|qr|source|vb|machine|morse"
    r"|fehler|länder|laender|vorwahl|gutschein|rabatt|artikel|produkt|quell|erreur|retour|pays|postcode|produit|articolo|errore|prodotto|producto|error|país|fout|land|fel|feil|fejl|błędu|chyby|hata)[\w-]*[ -]?(?:code|kod|kód|código|codice)|(?:code|kod|kód|código|codice) (?:d['’]|de |di |do |van |av )?(?:err|pays|post|errore|fout|produ)",
    re.IGNORECASE,
)


def told_address(text: str) -> bool:
    """Return whether words with a number, told as somebody's new address, are one."""
    return fields.postal(text) and any(map(str.isdigit, text)) and checks.ip_address(text.split(maxsplit=1)[0]) is None and not re.search(r"\d:\d", text)


#: The longest values of these kinds.
_LONGEST = {"SSID": 32, "POSTAL_ADDRESS": 80, "USERNAME": 128}


def _row(name: str, entity: str, pattern: str, check: object, *, evidence: str = "context", score: float = 0.9, read: object = None) -> Row:
    return Row(name, entity, pattern, evidence, score, check, max_value=_LONGEST.get(entity, 4096), read=read)  # type: ignore[arg-type]


def _machine(text: str) -> bool:
    """Return whether a machine that a program works on is somebody's by a name in its own."""
    return accounts.personal_host(text) or accounts.host_of_somebody(text)


def _genitive(text: str) -> bool:
    """Return whether a machine is called after a forename in the genitive: `nicolettas-gateway`."""
    owner = text.partition("-")[0]
    return free_words.is_forename(owner[:-1].capitalize()) and not free_words.is_forename(owner.capitalize())


def people_in_title(region: str) -> list[tuple[str, int, int]] | None:
    """Return the people in the title of a document that was printed: by lists of names, and who prints it by the account."""
    title, _, owner = region.rpartition(" owned by ")
    first = title.index(", ") + 2
    places = {(first + start, first + end) for start, end in free_words.people(title[first:])}
    account = fold(owner)
    for word in _TITLE_WORD.finditer(title, first):
        if fold(word[0]) in account and not any(start <= word.start() < end for start, end in places):
            places.add(word.span())
    return [("PERSON", *place) for place in sorted(places)] or None


_TITLE_WORD = regex.compile(r"[^\W\d_a-z][^\W\d_]{3,}")


def _card(text: str) -> bool:
    """Return whether what a charging point was held a card with is its number: four figures at least, no word."""
    return sum(map(str.isdigit, text)) >= 4 and len(set(text)) > 3  # noqa: PLR2004


def _station(text: str) -> bool:
    """Return whether what a charging point is called holds a number of it, and no place in a list (`CHARGER-01`)."""
    return sum(map(str.isdigit, text)) >= 4 and serial_checks.is_labelled_serial(text)  # noqa: PLR2004


ROWS: tuple[Row, ...] = (
    _row("local_sender", "USERNAME", rf"\b(?:orig_to|to|from)=<(?P<v>{_ACCOUNT})>|\bctladdr=<?(?P<v2>{_ACCOUNT})[> (]| (?:=>|->|==|\*\*|>>) (?P<v3>{_ACCOUNT}) <[^<>\s]*>", local_account),
    _row("failed_login", "USERNAME", rf"\bFAILED LOGIN [^\n]*? FOR '(?P<v>{NAME})'|\b(?:New|Removed) session \S+ of user (?P<v2>{_ACCOUNT})|\bSession \S+ of (?:User|user) (?P<v3>{_ACCOUNT})", usernames.home_owner),
    _row("home_mount", "USERNAME", r"(?:^|[\s'\"/])home-(?P<v>[A-Za-z][\w.]*(?:\\x2d[\w.]+)*)(?:-[\w.\\-]*)?\.(?:auto)?mount\b", usernames.home_owner),
    _row("cron_table", "USERNAME", rf"\) (?:REPLACE|LIST|DELETE|BEGIN EDIT|END EDIT) \((?P<v>{NAME})\)", accounts.personal_account),
    _row("tunnel_status", "USERNAME", rf"\bCLIENT_LIST[,\t](?P<v>{NAME})[,\t]|\bROUTING_TABLE[,\t][^,\t\n]+[,\t](?P<v2>{NAME})[,\t]|(?m:^)(?P<v3>{_ACCOUNT}),{IP}:[0-9]{{2,5}},[0-9]+,[0-9]+,|(?m:^)[0-9a-fA-F.:/]{{7,43}}C?,(?P<v4>{_ACCOUNT}),{IP}:[0-9]{{2,5}},", accounts.personal_account),
    _row("peer_failed", "USERNAME", rf"\b(?:EAP|IKE|XAuth|XAUTH)\b[^\n]*? (?:failed|succeeded|successful) for peer '?(?P<v>{NAME})|\bAUID=\"[^\"\n]*\"[^\n]*? ID=\"(?P<v2>{NAME})\"", accounts.personal_account),
    _row("ppp_answer", "USERNAME", r"\b(?:CHAP Response|PAP AuthReq|EAP Response)\b[^\n]*?(?:name|user|Identity)[ =]{1,3}\"(?P<v>[^\"\n]{2,})\"", lambda text: not text.isalpha() or accounts.personal_account(text)),
    # the access number, the number of the line and that of the user, before the provider
    _row("line_account", "USERNAME", r"\b[0-9]{12,24}#?[0-9]{4}@t-online\.de\b", None, evidence="shape"),
    _row("web_service", "USERNAME", rf"\b{_METHOD} \S+ \S+ [0-9]{{2,5}} {_DOMAIN}(?P<v>[A-Za-z0-9][\w.@-]*) {_ADDRESS} ", accounts.personal_account),
    _row("proxy_domain", "USERNAME", rf" [A-Za-z][\w.-]*\\{{1,2}}(?P<v>{_ACCOUNT}) (?:HIER_[A-Z_]+|TIMEOUT_[A-Z_]+|FIRSTUP_PARENT|DEFAULT_PARENT)/", accounts.personal_account),
    _row("portal_login", "USERNAME", rf"\b(?:ACCEPT|LOGIN|FAILURE|DISCONNECT|LOGOUT|TERMINATE|TIMEOUT)(?: [A-Z -]{{2,40}})?: (?P<v>{NAME}), (?:[0-9a-f]{{2}}(?::[0-9a-f]{{2}}){{5}}|{IP})|\b(?:hotspot|pppoe|ppp|l2tp|sstp|ovpn|pptp)(?:,!?[a-z]+)+ (?P<v2>{NAME}) \({_ADDRESS}\): ", portal_account),
    _row("share_audit", "USERNAME", rf"\bsmbd(?:_audit)?(?:\[[0-9]+\])?: {_DOMAIN}(?P<v>{NAME})\|", accounts.personal_account),
    _row("sql_session", "USERNAME", rf"\bConnect[ \t]+(?P<v>{_ACCOUNT})@[\w.-]+ (?:on|as)\b|\bUser@Host: (?P<v2>{_ACCOUNT})\[(?P<v3>[^\]\n]*)\] @", accounts.personal_account),
    _row("user_escaped", "USERNAME", rf"(?i:\b(?:user(?:name)?|account|login|role|member|principal|operator))(?: ?name)?[ =:]{{1,3}}\\{{1,7}}\"{_DOMAIN}(?P<v>[^\s\"\\]+)\\{{1,7}}\"", accounts.personal_account),
    _row("store_auth", "PASSWORD", r"\"(?i:auth)\" (?:\"(?P<USERNAME>[^\"\n]+)\" )?\"(?P<v>[^\"\n]+)\"[ \t]*\r?$|\"(?i:requirepass|masterauth)\" \"(?P<v2>[^\"\n]+)\"", lambda text: text != "(redacted)", evidence="label", score=0.95),
    _row("auth_event", "USERNAME", rf"\bAuthentication\w*Event: (?P<v>{NAME});", accounts.personal_account),
    _row("print_job", "USERNAME", rf"(?i:\b(?:unable to print|cannot print|print(?:ing|ed)?) (?:file|job|document)s?[^\n:]*? for) (?P<v>{NAME})", printed_for),
    _row("default_network", "SSID", r"\bset '(?P<v>[^'\n]+)' \(wl[a-z0-9]+\) as default", own_connection),
    _row("network_named", "SSID", rf"\bssid \((?P<v>[^()\n]+)\)|(?i:\be?ssid[=:][ ]?)(?P<v2>[^\s\"',;=][^\n\"',;=]+),[ ]?{_OF_RADIO}[ ]?[=:]|(?i:\b(?:join(?:ed|ing)?|associat\w+ (?:to|with)|connect\w* to|roam\w* to)) (?:the )?(?i:(?:wi-?fi |wlan |wireless )?(?:network|ssid|wi-?fi|wlan|access point)) [\"'“](?P<v3>[^\"'”\n]+)[\"'”]|(?i:\bconnected to (?:wi-?fi|wlan|ssid)(?: network)?) (?P<v4>[^\s\"'<>][^\n\"'<>,]+?)(?:,| with) (?i:ip|rssi|bssid|channel|address|signal)\b", own_network),
    _row("player", "USERNAME", r"\"(?P<v>[^\"\n<>]+)<[0-9]{1,5}><(?P<v2>STEAM_[0-9]:[0-9]:[0-9]{2,12}|\[U:1:[0-9]{2,12}\])>", None),
    _row("player_profile", "USERNAME", r"\bGameProfile@[0-9a-f]+\[[^\]\n]*?name=(?P<v>\w{3,16})", None),
    _row("csv_domain", "USERNAME", r",[A-Za-z][A-Za-z0-9.-]{1,30}\\(?P<v>[bfnrtu][\w.-]+),", usernames.telling_account),
    _row("tag_address", "MAC_ADDRESS", r"\b[A-Z][A-Za-z0-9-]{2,14},(?P<v>[0-9a-fA-F]{12}),v?[0-9]+\.[0-9]", hexadecimal_mac, evidence="label"),
    # programs for backups and the care of machines, before the machine they work on
    _row("worked_on", "HOSTNAME", r"\b(?:Processing|Backing up|Replicating|Restoring|Protecting|Quiescing|Inventorying|Patching|Deploying to|Waking|Discovering|Rebooting|Isolating|Scanning|Enrolling|Wiping|Reimaging|Imaging|Migrating)(?: (?:VM|vm|host|object|machine|computer|server|endpoint|agent|guest|device|workstation|client))? ['\"\[]?(?P<v>[A-Za-z0-9]+(?:-[A-Za-z0-9]+){1,4})(?:['\"\] .,:;]|$)", _machine),
    _row("owner_genitive", "HOSTNAME", r"(?:^|[\s\"'=(\[,;/])(?P<v>[A-Za-z]{4,16}s-(?i:gateway|gw|hub|bridge|router|nas|server|printer|hotspot|wlan|wifi|repeater|switch|cam|camera|box|pi|tv|speaker|base)(?:-[0-9]{1,2})?)(?:[\s\"',;)\]/:]|$)", _genitive),
    _row("printed_document", "PERSON", r"\bDocument [0-9]{1,7}, [^\n]{2,120}? owned by [^\s]+", None, read=people_in_title),
    # charging points (OCPP): the card that was held to one, the station that connects
    _row("charging_card", "CUSTOMER_ID", r"\b(?i:(?:parent_?)?id_?tag|id_?token|rfid_?tag|(?:rf)?id_?card)\\?[\"']?(?:[ ]?[:=][ ]?|[ ])(?:\{\\?\"id_?[Tt]oken\\?\":[ ]?)?\\?[\"']?(?P<v>[0-9A-Za-z][0-9A-Za-z-]{5,35})(?:\\?[\"'\s,;)}\]]|$)", _card, evidence="label"),
    _row("charging_station", "SERIAL_NUMBER", r"\b(?:cp|cs|cbid|cpid|station|charger|chargepoint|chargebox|evse)=[\"']?(?P<v>[A-Z0-9][A-Z0-9_-]{6,40})(?:[\"'\s,;)]|$)|/ocpp(?:/[\w.]{1,12}){0,2}/(?P<v2>[A-Z0-9][A-Z0-9_-]{6,40})(?:[?/\"'\s,;)]|$)", _station),
    _row("folder_of_mail", "EMAIL_ADDRESS", r"/(?:users?|u|profiles?|members?|people|accounts?|customers?|authors?|mailboxes|home)/(?P<v>[\w.+'-]+(?:@|%40)[\w-]+(?:\.[\w-]+)+)", None),
    _row("asked_encoded", "PERSON", r"[?&;](?:[A-Za-z][\w.-]{0,31}|[a-z]{2,16}(?:\[|%5B)[a-z_]{2,24}(?:\]|%5D))=[^&\s\"'<>#;+%]*(?:%[2-9A-Fa-f]|\+[A-Za-z0-9])[^&\s\"'<>#;]*|[?&](?i:city|town|ort|ville|ciudad|stadt)=[A-Z][^&\s\"'<>#;]+", None, evidence="label", score=0.85, read=read_asked),
    _row("code_told", "ONE_TIME_CODE", rf"(?i:\b{_POSSESSIVE} (?:[^\s\d:]+ ){{0,2}}?[^\s\d:]*(?:code|kode|kod|kód|kódja|koodi|código|codigo|codice|tan|pin|otp|passcode)(?: (?:ist|lautet|is|est|es|è|é|är|er|to|je))?)[ ]?[:=]?[ ](?:[0-9]{{4,8}}|[0-9]{{3}}[ -][0-9]{{3}})(?:[^\w.-]|\.?[ \t]*\r?$)", None, read=read_code),
    _row("bound_value", "PERSON", rf"\$[0-9]{{1,2}} = '(?P<v>[{U}][{L}'’-]+(?: [{U}][{L}'’-]+){{1,2}})'", full_name),
    _row("address_told", "POSTAL_ADDRESS", rf"(?i:\b{_WHERE} address(?: (?:has been |was |is )?(?:changed|updated|set|corrected))?(?: from [^\n]*?)? to) (?P<v>(?:[0-9]{{1,5}}[a-z]?,? )?[{U}][{L}'’.-]{{2,}}[^\n\"'{{}}\[\]<>|;=]+?)(?:\.?[ \t]*\r?$|[\"'{{\[(|;<]|\. | \{{)", told_address, evidence="label", score=0.85),
)
