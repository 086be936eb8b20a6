"""Rows of the screens, status pages and command output of devices: labels in columns, lists of calls and users, prompts, parts with numbers.

Texts only: a status page that somebody pasted is a text, and most of these rows may begin any line.
"""

# ruff: noqa: E501, RUF001 - a row of patterns reads best on one line, and labels are in many scripts

from __future__ import annotations

import re

from redactor import regex
from redactor.detect import accounts
from redactor.detect.rows import fields, keyed, usernames
from redactor.detect.rows.fields import L, U, person
from redactor.detect.rows.machine_idioms import bare_serial, placed_serial
from redactor.detect.rows.row import Row
from redactor.detect.words import free_words, makers
from redactor.detect.words.folding import fold
from redactor.detect.words.named_after import made_of_name, names_somebody
from redactor.detect.words.plain_words import is_known, is_plain

_CAP = rf"[{U}][{L}'’.-]*"
_NAME = rf"{_CAP}(?: (?:(?:de|del|di|da|la|van|von|der|den|mac|ní|ó) ){{0,2}}{_CAP}){{0,3}}"
_PHONE = r"(?:\+[1-9](?:[ ]?[()/.-]?[ ]?[0-9]){6,14}|\(?0[0-9](?:[ ]?[()/.-]?[ ]?[0-9]){6,12})"
_GAP = r"(?:[ ]?:[ \t]+|[ ]?:?[ ]{2,40}|[ ]?:?\t+|[ ]?\.{3,}[ ]?)"
_END = r"[ \t]*\r?$"
_SERIAL = r"[0-9A-Z][0-9A-Z-]{5,22}[0-9A-Z]"
_KIND_OF_PHONE = r"(?:mob(?:ile?)?|mobil|home|work|office|cell|tel|phone|privat|gsm|handy|dienst|zuhause|casa|maison|bureau|portable|fax)"
_OWNED = r"(?:iPhone|iPad|iPod|MacBook(?: Pro| Air)?|iMac|Mac|AirPods(?: Pro| Max)?|Apple Watch|Watch|Galaxy|Pixel|ThinkPad|Surface|Echo(?: Dot)?|Kindle|Fire|PC|Laptop|Phone|Handy|Tablet|TV|Buds|Xbox|PS[345]|Switch|Bose|Jabra|Sonos|HomePod|Fitbit|Garmin|Notebook|Kopfhörer|Headset|Uhr)"


def _label(*words: str) -> str:
    """Return the pattern of a line's label, with nothing before it but white space."""
    return rf"(?m:^)[ \t>*-]{{0,8}}(?i:{'|'.join(words)})"


def _coded(text: str) -> bool:
    """Return whether what stands under the id of a camera or cloud is one: letters and digits, eight at least, or nine figures."""
    bare = re.sub(r"[ -]", "", text)
    return not _UUID.fullmatch(text) and len(bare) >= 8 and len(set(bare)) > 3 and sum(map(str.isdigit, bare)) >= 4 and (not bare.isdigit() or len(bare) >= 9) and not re.fullmatch(r"(?:19|20)\d\d-?\d\d-?\d\d", text)  # noqa: PLR2004


_UUID = regex.compile(r"[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}")
#: `NAS-Familie-Okpara`, `FamKettunen`, `CasaRestrepo`
_HOUSEHOLD = regex.compile(r"(?i)(?:.*[-_ .])?(?:familie|famille|familia|famiglia|família|family|fam|haushalt|haus|casa|villa|maison|chez|huize|hus)[-_ .]?(?P<who>[A-Z][\w]{3,})", re.IGNORECASE)


def _home_host(text: str) -> bool:
    """Return whether the name of a system or server is a person's or household's."""
    house = _HOUSEHOLD.fullmatch(text)
    if house is not None and not is_known(fold(house["who"])):
        return True
    if " " in text:
        return _possessed(text) or (re.search(r"['’]", text) is not None and accounts.device_of_person(text))
    parts = re.findall(r"[A-Z]?[a-z]{3,}", text)
    return accounts.personal_host(text) or accounts.host_of_somebody(text) or (len(text) > 4 and any(made_of_name(part) for part in parts))  # noqa: PLR2004


def _entry(text: str) -> bool:
    """Return whether who stands before a number in a list of calls or keys is a person: not all ordinary words."""
    words = [word for word in text.split() if len(word) > 1]
    if re.search(r"[a-z][A-Z]|\b[A-Z]{3,}\b|\d", text) or makers.begins(text):
        return False
    return person(text) and any(not is_known(fold(word)) or names_somebody(word) for word in words) and not any(fold(word) in _NOT_SOMEBODY for word in words)


_NOT_SOMEBODY = frozenset("emergency reception voicemail unknown unbekannt anonymous anonym support service hotline office praxis apotheke farmacia pharmacie taxi pizzeria restaurant hotel schule school bank clinic hospital main fax front door lobby notruf polizei feuerwehr line extension telephone telefon phone mobile number rufnummer".split())


def _shown(text: str) -> bool:
    """Return whether what a line, key or account of a telephone shows is a person."""
    words = [word for word in text.split() if len(word.rstrip(".")) > 1 and fold(word) not in _NOT_SOMEBODY and word.lower() not in ("mac", "de", "van", "von", "der", "den", "la")]
    return bool(words) and person(" ".join(words)) and not free_words.ordinary(" ".join(words)) and any(free_words.is_forename(word) or made_of_name(word) for word in words)


def _number(text: str) -> bool:
    digits = sum(map(str.isdigit, text))
    return 8 <= digits <= 15 and fields.phone(text) and len(set(text)) > 4 and not re.fullmatch(r"\+?\d+(?:\.\d+){3}|0\d+(?:\.\d+)+|0{2,}.*0{3,}.*|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}.*|\d{4}-\d\d-\d\d.*", text)  # noqa: PLR2004


def _network(text: str) -> bool:
    return fields.ssid(text) and usernames.network_line(text) and not keyed.no_network(text) and not re.match(r"(?i)(?:bssid|rate|signal|rssi|mode|chan(?:nel)?|security|frequency|quality|mac|an|aus|ein|aktiv\w*|inaktiv|deaktiviert|verbunden|sichtbar|versteckt|oui|non|sí|si|activado|désactivé|activé|encendido|attivo)\b", text)


def _listed(text: str) -> bool:
    return accounts.personal_account(text) and (usernames.telling_account(text) or (text.islower() and not is_plain(text)))


def _signed(text: str) -> bool:
    return usernames.telling_account(text) or (accounts.personal_account(text) and any(map(str.isdigit, text)) and any(map(str.isalpha, text)))


def read_prompt(region: str) -> list[tuple[str, int, int]] | None:
    """Return the machine that somebody's own account works on: `jorunn@castelnas:~$`; a host of everybody stays."""
    found = _PROMPT.search(region)
    if found is None or not accounts.personal_account(found["who"]) or not (names_somebody(found["who"]) or usernames.telling_account(found["who"])):
        return None
    host = found["host"]
    bare = host.partition(".")[0].lower()
    if accounts.is_infrastructure(host) or is_plain(bare) or not accounts.labelled_host(host) or len(bare) < 5 or bare in accounts.SYSTEM_ACCOUNTS:  # noqa: PLR2004
        return [("USERNAME", *found.span("who"))]
    return [("USERNAME", *found.span("who")), ("HOSTNAME", *found.span("host"))]


_PROMPT = regex.compile(r"(?P<who>[A-Za-z][\w.-]+)@(?P<host>[A-Za-z][\w-]{2,}(?:\.(?:local|lan|home|localdomain))?)[: \])]")


def read_port(region: str) -> list[tuple[str, int, int]] | None:
    """Return the people in what somebody wrote to a port: `Office J. Okonkwo`, `Nomvula Khathi desk`."""
    found = _WRITTEN.search(region)
    if found is None:
        return None
    text, start = found[0], found.start()
    places = free_words.people(text)
    desk = _DESK_OF.search(text)
    if desk is not None and not places:
        name = next(value for value in desk.groups() if value)
        if not free_words.ordinary(name) and not name.split()[-1].isupper():
            places = [desk.span(1 if desk[1] else 2)]
    return [("PERSON", start + first, start + last) for first, last in places] or None


_WRITTEN = regex.compile(r"(?<=[ \t]{2})(?!(?:up|down|connected|notconnect|disabled|trunk|access|a-full|a-\d+|auto|full)\b)[^\W\d_](?:[^\n]*)\Z")
_DESK_OF = regex.compile(r"(?i:\b(?:desk|office|room|phone|laptop|pc|dock|büro|zimmer|platz|workplace|bureau|mesa|poste))[ :_-]+([^\W\d_a-z][^\W\d_]{2,} [^\W\d_a-z][^\W\d_]{2,})\b|\b([^\W\d_a-z][^\W\d_]{2,} [^\W\d_a-z][^\W\d_]{2,})[ -]+(?i:desk|office|phone|laptop|pc|dock|büro|platz|workplace|bureau|mesa|home)\b")


def _possessed(text: str) -> bool:
    """Return whether `Jorunns ThinkPad` begins with a forename in the genitive."""
    owner = text.split(maxsplit=1)[0]
    return names_somebody(owner[:-1]) and not is_known(fold(owner)) and owner.lower() not in accounts.MODEL_WORDS


def _chassis(text: str) -> bool:
    return placed_serial(text) or bare_serial(text)


def _screen(name: str, entity: str, pattern: str, check: object, *, evidence: str = "label", score: float = 0.8, read: object = None) -> Row:
    return Row(name, entity, pattern, evidence, score, check, log=False, read=read)  # type: ignore[arg-type]


#: Tried before those that say of the same line that it names a thing, or who logs in.
FIRST: tuple[Row, ...] = (
    # the number of an account of POSIX counts, and is no device's
    _screen("posix_number", "", r"(?m:^)[ \t]*(?:UID|GID|uidNumber|gidNumber|UniqueID|PrimaryGroupID)[ ]?[:=][ \t]{1,8}[0-9]{1,10}[ \t]*\r?$", None),
    _screen("home_prompt", "USERNAME", r"(?m:^)[ \t]*(?:PS )?[A-Z]:\\Users\\(?P<v>[^\\\n>%]{2,40})(?:\\[^\n>]*)?>", usernames.home_owner, evidence="context", score=0.96),
    _screen("own_prompt", "HOSTNAME", r"(?m:^)[ \t]*[\[(]?[A-Za-z][\w.-]+@[A-Za-z][\w.-]{2,}(?::|[ ]|\)-?\[)[^\n$#%]{0,60}[\])]?[$%#] ", None, evidence="context", read=read_prompt),
    _screen("system_name", "HOSTNAME", r"(?i:\b(?:system|server|nas|node|unit|station|router|gateway|network|airplay|dlna|bonjour|samba|upnp|box|player|smb|afp|bridge|hub|hostname|printer|pretty host)[ -]?name|\bpretty hostname)[ ]?[:=][ \t]{1,24}[\"']?(?P<v>[A-Za-z0-9][\w'’.-]*(?: [\w'’.+-]+){0,3})(?:[ ]{2,}|\t|[\"',;|(]|[ ]*\r?$)", _home_host, score=0.85),
)

ROWS: tuple[Row, ...] = (
    _screen("mac_prompt", "USERNAME", r"(?m:^)[ \t]*[A-Za-z][\w-]+:[~/][^\s$%]* (?P<v>[a-z][\w.-]*)[$%] ", accounts.personal_account, evidence="context"),
    _screen("camera_uid", "DEVICE_ID", _label(r"(?:(?:device|p2p|cloud|camera|tutk|reolink|dahua|nvr|dvr) )?(?:uid|did)", r"p2p(?: ?id| no\.?| uid)?", r"cloud[ -]?(?:id|no\.?)", r"device code", r"virtual id", r"hik-?connect(?: id)?", r"bridge ?id", r"blid", r"robot id", r"hub id", r"gateway id", r"node id", r"inverter id", r"datalogger(?: id)?", r"dongle id", r"esn") + rf"{_GAP}(?P<v>[A-Z0-9](?:[A-Za-z0-9-]{{6,34}})[A-Za-z0-9]|[0-9]{{3}}(?: [0-9]{{3}}){{2,3}}){_END}", _coded),
    _screen("owned_genitive", "HOSTNAME", rf"\b(?P<v>{_CAP}s {_OWNED}(?: [A-Z0-9][A-Za-z0-9+-]*){{0,2}})\b", _possessed, evidence="context"),
    # telephones: who stands before a number, what a key shows, who rang
    _screen("speed_dial", "PERSON", rf"{_label('(?:speed ?dial|kurzwahl|memory|dss ?key|blf|key|taste|raccourci|mémoire|marcación rápida|contact|entry|eintrag)')} ?[0-9*#]{{0,4}}{_GAP}(?P<v>{_NAME})(?:[ ]{{2,}}|\t+|[ ](?i:{_KIND_OF_PHONE})\.?:?[ ]{{1,3}}|: |[ ]?[|;,][ ]?)(?P<PHONE_NUMBER>{_PHONE})", _entry, evidence="context"),
    _screen("phone_book", "PERSON", rf"(?m:^)[ \t]*(?:[*#]?[0-9]{{1,4}}[.):]?[ \t]{{1,12}})?(?P<v>{_NAME})(?:[ ]{{2,}}|\t+|[ ]?[|;][ ]?)(?:(?i:{_KIND_OF_PHONE})[ ]{{1,12}})?(?P<PHONE_NUMBER>{_PHONE})", _entry, evidence="context"),
    _screen("shown_name", "PERSON", _label(r"(?:sip |caller )?display[ -]?name", r"line ?[0-9]{1,2}(?: label| name| user)?", r"account ?[0-9]{1,2}(?: name| label)?", r"(?:handset|mobilteil|combiné|supletorio|handapparat|dect)(?: ?[0-9]{1,2})?(?: name)?", r"extension(?: ?[0-9]{1,5})?(?: name)?", r"(?:speed ?dial|kurzwahl|dss ?key|blf|key) ?[0-9]{1,3}", r"label", r"nickname", r"profile(?: [0-9]| name)?", r"(?:contact|owner|responsible|installer|patient|driver|operator|technician|child|fax header|station)[ -]?(?:name|person)?") + rf"{_GAP}[\"']?(?:(?:Dr|Mr|Mrs|Ms|Frau|Herr|Mme|Prof)\.? )?(?P<v>{_NAME})[\"']?(?:@|[ ]{{2,}}|[ ]?[(,|;]|[ ](?i:{_KIND_OF_PHONE})\b|{_END})", _shown),
    _screen("handset_quoted", "PERSON", rf"(?i:\b(?:handset|mobilteil|dect|telefon|phone|extension|nebenstelle|combiné|line))(?: ?[0-9]{{1,4}})?[ :]{{1,2}}[\"'„](?P<v>{_NAME})[\"'“]", _shown),
    _screen("number_column", "PHONE_NUMBER", rf"(?m:^)[ \t]*(?i:(?:[a-zé-]+ ){{0,2}}(?:phone|mobile|telephone|téléphone|teléfono|telefono|telefoon|telefon|handy|fax|tel|cell|sms|msisdn|rufnummer|whatsapp|durchwahl|cli|caller id)(?: (?:no\.?|number|nr\.?|[0-9]))?){_GAP}(?P<v>[+(]?[0-9][0-9 ()/.-]{{5,16}}[0-9])(?:[ ]{{2,}}|[ ]?[(,;|]|{_END})", _number),
    _screen("number_list", "PHONE_NUMBER", rf"(?i:\b(?:(?:eigene |ruf|telefon)nummern?|phone numbers?|numéros(?: de téléphone)?|números|numeri|msns?|numbers|nummers|telefonnummer|lignes?|leitungen))[^\n0-9+]{{0,24}}(?:[0-9]{{1,2}} [^\n0-9+]{{2,16}})?[: \t]{{1,3}}(?P<v>{_PHONE})(?:[,;/][ ]?(?P<v2>{_PHONE}))?(?:[,;/][ ]?(?P<v3>{_PHONE}))?(?:[,;/][ ]?(?P<v4>{_PHONE}))?", _number),
    _screen("number_at_time", "PHONE_NUMBER", rf"(?:[0-9]{{1,2}}:[0-9]{{2}}(?::[0-9]{{2}})?[ \t]{{1,8}}(?:[^\s\d+(][^\n\d+(]{{1,28}}[ \t]{{1,16}})?(?P<v>{_PHONE})(?:[ \t]{{2,}}|[ \t]?[(,;|]|{_END})|(?m:^)[ \t]*(?P<v2>{_PHONE})[ \t]{{2,}}[0-9]{{1,2}}[/.:-][0-9]{{1,2}}|[ \t]{{2}}(?P<v3>0[1-9][0-9 /-]{{6,12}}[0-9])[ \t]{{2,}}(?i:[0-9]{{1,2}}[/.:-][0-9]{{1,2}}|fax|missed|verpasst|answered|in|out|voice|mobile|mobil|home|work|smtp|manqué|perdida|gemist)\b)", _number),
    _screen("faxed_to", "PHONE_NUMBER", r"(?i:\b(?:fax|sms|call|dial(?:led)?)[ ](?:tx|rx|to|from|out|in|sent|received|send|recv|job|no\.?)[ :]{1,12})(?P<v>[+0]?[0-9]{8,13})\b", _number, evidence="context"),
    _screen("number_cell", "PHONE_NUMBER", r"(?:^|[;\t|\"]|[ ]{2})(?P<v>0[1-9][0-9]{1,4}[ /-][0-9]{5,9}|\(0[1-9][0-9]{1,3}\)[ ]?[0-9][0-9 ]{5,9})(?:[;\t|\"]|[ ]{2}|[ \t]*\r?$)", _number, evidence="shape", score=0.7),
    # networks
    _screen("radio_network", "SSID", r"(?i:\b(?:funknetz(?:name)?|wlan-?name|wlan-?netz|netzname|réseau wi-?fi|nom (?:du )?réseau(?: wi-?fi)?|(?:nombre de (?:la )?)?red wi-?fi|(?:nome )?rete wi-?fi|(?:nome da )?rede wi-?fi|wifi-?(?:netwerk|naam)|wi-?fi-?(?:netværk|nettverk|nätverk)(?:snavn|snamn)?|sieć wi-?fi|nazwa sieci|název sítě|wi-?fi (?:network|name)|wireless name|guest (?:network|wi-?fi|ssid)|gast-?(?:netz|funknetz|wlan)|ssid name|ap name ssid))(?: name| \(ssid\)| \(?[0-9][.,]?[0-9]? ?ghz\)?)?[ ]?[:=][ \t]{0,24}[\"']?(?P<v>[^\s\"':=,;|][^\n\"':=,;|]{1,31}?)[\"']?(?:[ ]{2,}|[ \t]*(?:[,;|(]|\r?$))", _network),
    _screen("ssid_column", "SSID", _label(r"(?:(?:main|guest|primary|home|wi-?fi|wlan|wireless|gast|current) )?ssid(?: ?[0-9]{1,2})?", r"wi-?fi(?: name)?", r"wlan(?:-?name)?", r"network name", r"funknetz(?:name)?") + rf"(?i: \(?[0-9][.,]?[0-9]? ?ghz\)?)?(?i: name| ssid)?{_GAP}(?P<v>[^\s\"'][^\n\t\"]{{1,31}}?)(?:[ ]{{2,}}[^\n]*)?{_END}", _network),
    _screen("guest_network", "SSID", r"(?i:\b(?:wlan-?gast\w*|gast-?(?:netz|zugang|wlan)\w*|guest(?: network| wi-?fi| wlan| access)?|wifi invit(?:é|ado)s?|réseau invité|red de invitados)[^\n:]{0,24}(?:name|ssid|nom|nombre)[ ]?[:=] ?)(?P<v>[^\s,;\"][^,;\n\"]{1,31})(?:, ?(?i:schlüssel|kennwort|passwort|key|password|pass|clé|clave)[ :=]{1,3}(?P<PASSWORD>[^\s,;]{8,63}))?", _network),
    # accounts
    _screen("user_list", "USERNAME", _label(r"(?:local |web |active |logged[ -]in |admin |remote |vpn |ftp |smb )?(?:users?|accounts?|admins|members)", r"benutzer", r"utilisateurs?", r"usuarios?", r"utenti", r"gebruikers?", r"användare", r"brukere", r"użytkownicy") + rf"{_GAP}(?P<v>[A-Za-z][\w.-]+)(?:, ?(?P<v2>[A-Za-z][\w.-]+))(?:, ?(?P<v3>[A-Za-z][\w.-]+))?(?:, ?(?P<v4>[A-Za-z][\w.-]+))?(?:, ?(?P<v5>[A-Za-z][\w.-]+))?", _listed),
    _screen("last_login_of", "USERNAME", rf"(?i:\b(?:last (?:login|logon|user|logged[ -]on|access|config change|change|reboot|commit)(?: by)?|letzte[r]? (?:anmeldung|benutzer|login)|dernière connexion|última conexión|laatste login)){_GAP}(?P<v>[a-z][\w.-]+)(?:[ ](?i:from|at|on|via|von|am|um|depuis|desde)\b|[ ]?[(,@|]|[ ]{{2,}}|{_END})", _listed),
    _screen("service_user", "USERNAME", _label(r"(?:sip|auth(?:enticat(?:e|ion))?|register|voip|pppoe|ppp|l2tp|vpn|dyndns|ddns|ftp|smtp|imap|cloud|portal|web|xmpp|mqtt|ntrip|rtsp|onvif|account [0-9] sip|line [0-9] (?:sip )?)[ -]?(?:user(?:[ -]?(?:id|name))?|id|name|login|account|auth id)") + rf"(?:{_GAP}|[ ])(?P<v>[^\s:=][^\s]{{2,63}}){_END}", _signed),
    _screen("job_of", "USERNAME", r"(?m:^)[ \t]*#?[0-9]{1,6}[ \t]{1,8}(?i:print|copy|scan|fax|druck(?:en)?|kopie|impression|imprimir|stampa|completed|done|ok|held)[ \t]{1,8}(?P<v>[a-z][\w.-]{2,})[ \t]{2,}", usernames.telling_account, evidence="context"),
    # what somebody wrote to a port, in the output without a heading
    _screen("port_line", "PERSON", r"(?m:^)[ \t]*(?:Gi|Te|Fa|Et|Eth|Po|Tw|Twe|Hu|Fo|Ten|xe-|ge-|et-|ae|lag|port|Port|swp|eth|ether|sfp|GigabitEthernet|FastEthernet|TenGigE|Ethernet|Trk|[0-9]{1,2}/)[\w/.:-]*[ \t]{2,}(?:(?:admin )?(?:up|down|deleted|connected|notconnect|disabled|enabled|err-disabled|active|inactive|untagged|access|trunk|[0-9]+)[ \t]{2,}){1,4}[^\n]*[A-Z][^\n]*$", None, evidence="context", score=0.75, read=read_port),
    # parts of chassis
    _screen("part_revision", "SERIAL_NUMBER", r"\bREV [0-9A-Z]{1,3}[ ]+[0-9]{3}-[0-9]{6}[ ]+(?P<v>[A-Z0-9]{8,14})\b", _chassis),
    _screen("chassis_line", "SERIAL_NUMBER", r"(?m:^)[ \t]*(?:Chassis|Midplane|Backplane|FPM|PEM|PSM|Routing Engine|CB|SCB|SFB|FPC|PIC|MIC|Fan Tray|Power Supply|Supervisor|Linecard|Module|Node|Enclosure|Shelf)(?: [0-9A-Z]{1,3})?[ ]{2,}(?:[A-Z0-9]+-?[A-Z0-9-]* {2,})?(?P<v>[A-Z]{2}[0-9]{4}[A-Z0-9]{4,8})\b", _chassis),
    _screen("barcode", "SERIAL_NUMBER", rf"\b(?:BarCode|Barcode|BARCODE|bar-?code)[ ]?[=:][ ]?\"?(?P<v>{_SERIAL})\b", lambda text: bare_serial(text) and not re.fullmatch(r"(?:CLN|[A-Z0-9]{3})[A-Z0-9]{3}L[0-9A-Z]", text)),
    _screen("shelf_disk", "SERIAL_NUMBER", r"(?i:\bdisk)[ ][0-9a-z.]+[: ][ ]?[A-Z0-9_]{6,}[ ](?P<v>[A-Z0-9]{8,20})[ ][0-9.]+ ?[GT]i?B", bare_serial),
    _screen("machine_number", "SERIAL_NUMBER", _label(r"machine (?:id(?:entification)?|no\.?|number|serial)", r"id no\.?", r"unit (?:id|no\.?)", r"printer id", r"device no\.?", r"product(?:ion)? no\.?", r"equipment (?:no\.?|number)", r"fabrik(?:ations)?-?nr\.?", r"fab\.? ?no\.?", r"maskinnummer", r"numéro (?:de )?machine", r"nº de máquina") + rf"{_GAP}(?P<v>{_SERIAL}){_END}", bare_serial),
)
