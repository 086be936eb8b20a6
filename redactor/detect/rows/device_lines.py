"""Rows of what devices and their logs write: hardware addresses without signs, things named after their owner, parts with numbers, people beside machines."""

# ruff: noqa: E501, RUF001 - a row of patterns reads best on one line, and labels are in many scripts

from __future__ import annotations

import re
from dataclasses import replace

from redactor import regex
from redactor.detect import accounts, serial_checks
from redactor.detect.accounts import is_short_name
from redactor.detect.patterns import decimal_position, hexadecimal_mac
from redactor.detect.rows import fields, usernames
from redactor.detect.rows.fields import CAP, L, U, person, weak_person
from redactor.detect.rows.machine_idioms import slot_serial
from redactor.detect.rows.row import Row
from redactor.detect.words import makers
from redactor.detect.words.folding import fold
from redactor.detect.words.named_after import full_name, made_of_name, names_somebody
from redactor.detect.words.plain_words import is_known

_TWO = rf"{CAP}(?: {CAP}){{1,2}}"
_PAIR = r"[0-9A-Fa-f]{2}"
_MAC = rf"{_PAIR}(?:[:-]{_PAIR}){{5}}"
#: Between a thing and its owner.
_OF = r"(?:von|van|vom|de|di|du|do|da|del|della|des|d['’]|af|av|od|od)"
#: Words for personal things in several languages, and lines of them.
_THINGS = (
    r"(?:handy|smartphone|telefoon|telefono|telefon|téléphone|teléfono|móvil|movil|celular|portable|portátil|portatil|laptop|notebook|pc|computer|ordenador|ordinateur|computador|tablet|tablette|tableta|rechner|mobil|telemóvel|gsm|klapprechner"
    r"|iphone|ipad|ipod|imac|mac|macbook(?:[ -](?:pro|air))?|airpods(?:[ -](?:pro|max))?|apple[ -]?watch|watch|galaxy|pixel|redmi|xiaomi|huawei|samsung|oneplus|kindle|xbox|ps[345]|tv|uhr|montre|reloj|fitbit|garmin|jabra|bose)"
)
#: Behind somebody's name: what they own.
_OWNED = (
    r"(?:Galaxy|Pixel|Watch|Echo|Kindle|PC|Laptop|Phone|Tablet|TV|AirPods|Airpods|HomePod|Surface|ThinkPad|Xbox|PS[345]|Buds|Fire|Nest|Sonos|Roku|Fitbit|Garmin|Mac|iMac|MacBook|iPad|iPhone|Note|Tab|Redmi|Xiaomi|Huawei|OnePlus|Nokia|Moto|Apple Watch|Beats|Headphones|Headset"
    r"|Switch|Steam Deck|Quest|Handy|Kamera|Camera|Printer|Car|Bike|Speaker|[A-Z]{1,2}[0-9]{1,3}[A-Za-z]{0,2}|[A-Z]{2,4}-[0-9A-Z]{2,8})"
)
_PLATE = rf"(?:[0-9{U}]{{1,4}}(?:[ ·-][0-9{U}]{{1,5}}){{1,3}}|[{U}]{{1,3}}[0-9]{{2,4}}[{U}]{{0,3}}|[0-9]{{1,4}}[{U}]{{2,3}}[0-9]{{0,3}})"
_SERIAL = r"[0-9A-Z][0-9A-Z-]{5,22}[0-9A-Z]"
_HOUSES = r"(?:quickconnect\.to|synology\.me|myds\.me|diskstation\.(?:me|eu|org)|dscloud\.(?:me|biz|mobi)|myqnapcloud\.com|duckdns\.org|no-ip\.(?:org|biz|com|info)|ddns\.(?:net|me)|hopto\.org|zapto\.org|dyndns\.(?:org|biz|info)|dynu\.net|myfritz\.net|selfhost\.(?:eu|me|de)|spdns\.(?:de|org)|dynv6\.net|asuscomm\.com|tplinkdns\.com|mynetgear\.com|freeboxos\.fr|homeip\.net|homelinux\.(?:org|com)|mywire\.org|loginto\.me|sytes\.net|servebeer\.com)"
#: Labels of the key of a network as devices print them, with or without a colon.
_NETWORK_KEY = (
    r"(?:(?:wlan-?)?netzwerkschlüssel|netzwerkkennwort|(?:wlan|wi-?fi|wpa[23]?|funknetz)-?(?:schlüssel|kennwort|passwort|netzwerkschlüssel)|(?:wi-?fi|wpa[23]?|wlan|wireless|network(?: security)?|ssid) (?:key|passphrase)|clé (?:wi-?fi|wpa[23]?|wep|réseau|de sécurité|du réseau)|clave (?:wi-?fi|wpa[23]?|de red|de la red|wlan)|chiave (?:wi-?fi|wpa[23]?|di rete|wireless|di sicurezza)"
    r"|chave (?:wi-?fi|wpa[23]?|de rede)|netwerksleutel|wifi-?(?:sleutel|wachtwoord)|nätverksnyckel|wifi-?lösenord|netværksnøgle|nettverksnøkkel|klucz (?:sieci|wpa[23]?|wi-?fi|zabezpieczeń)|síťový klíč|ağ anahtarı|ключ (?:сети|безопасности)|暗号化?キー|ネットワークキー|网络密钥)"
)


def _eight(text: str) -> bool:
    """Return whether eight pairs of hex digits are one device's: neither zeros nor one digit again and again."""
    return len(set(re.sub(r"[^0-9a-fA-F]|0x", "", text))) > 3  # noqa: PLR2004


def _owner(text: str) -> str:
    return re.split(r"['’]s?[ -]|[ _-]", text)[0]


def _named_thing(text: str) -> bool:
    """Return whether `Handy von Uschi`, `telefoon-van-sjoerd` end with a person: a capital behind spaces, a forename in small letters."""
    word = re.split(r"[ _'’-]", text)[-1]
    if word.islower():
        return (names_somebody(word) or is_short_name(word)) and not is_known(fold(word))
    return accounts.named_device_last("PC-" + word) and not (is_known(fold(word)) and not names_somebody(word)) and not word.isupper()


def _apple_host(text: str) -> bool:
    """Return whether what follows `MacBook-Pro-` is a person, as macOS makes the name of a machine: no number, model or ordinary word."""
    word = text.rsplit("-", 1)[-1]
    return not is_known(fold(word)) and word.lower() not in accounts.MODEL_WORDS and accounts.named_device_last("PC-" + word)


def _owner_first(text: str) -> bool:
    """Return whether `Makoto-no-PS5` begins with a person and no ordinary word."""
    word = text.partition("-")[0]
    return accounts.named_device_last(text) and not (is_known(fold(word)) and not names_somebody(word))


def _owned(text: str) -> bool:
    """Return whether `Jomar's S21` begins with a person."""
    word = _owner(text)
    return accounts.owned(text) and len(word) > 2 and not (is_known(fold(word)) and not names_somebody(word))  # noqa: PLR2004


_HOME = regex.compile(r"(?i)[a-z]{3,12}-(?:home-?office|home|hjemmekontor|hemmakontor|thuiswerk(?:plek)?|thuis|heimb[uü]ero|zuhause|daheim|privat|maison|domicile|casa|dom|hemma|hjemme|koti)(?:-?(?:pc|nb|laptop))?\d{0,2}")


def _somebodys_host(text: str) -> bool:
    """Return whether a machine is called after a person, or after somebody's home."""
    if accounts.is_server(text):
        return False
    return (names_somebody(text) and accounts.labelled_host(text)) or (_HOME.fullmatch(text) is not None and accounts.labelled_host(text) and (is_short_name(text.partition("-")[0]) or not is_known(fold(text.partition("-")[0]))))


def _ident(text: str) -> bool:
    """Return whether what stands where only numbers of pieces do is one: seven characters or more, six digits among them."""
    return len(text) >= 7 and sum(map(str.isdigit, text)) >= 6 and not makers.is_model(text) and (text.isdigit() or _part_serial(text)) and serial_checks.is_weakly_labelled_serial(text)  # noqa: PLR2004


def _station(text: str) -> bool:
    """Return whether a charging station's name holds a number of it."""
    return sum(map(str.isdigit, text)) >= 4 and serial_checks.is_labelled_serial(text)  # noqa: PLR2004


def _desk_of(text: str) -> bool:
    """Return whether what a telephone shows is a person, with or without `Desk`, `Mobile` before the name."""
    words = [word for word in text.split() if word.lower() not in _ROOMS]
    return bool(words) and person(" ".join(words)) and (any(names_somebody(word) for word in words) or not any(is_known(fold(word)) for word in words))


def _caller(text: str) -> bool:
    return person(text) and not all(is_known(fold(word)) and not names_somebody(word) for word in text.split())


_ROOMS = frozenset("desk mobile office phone home softphone dect handset ext extension cell work".split())


def _first_names_or_full(text: str) -> bool:
    return full_name(text) if " " in text else _first_names(text) and not is_known(fold(text))


def _titled(text: str) -> bool:
    return full_name(re.sub(r"\A(?:Fr|Dr|Mr|Mrs|Ms|Herrn?|Frau|Mme|Prof)\.?[ _-]", "", text).replace("_", " "))


def _first_names(text: str) -> bool:
    return (names_somebody(text) or is_short_name(fold(text))) and person(text)


def read_whoami(region: str) -> list[tuple[str, int, int]] | None:
    """Return the machine and the account of a line that holds nothing else; None where it may be a path or a system's account."""
    text = region.rstrip()
    host, _, account = text.partition("\\")
    if not accounts.personal_account(account) or not (names_somebody(account) or usernames.odd_account(account) or usernames.telling_account(account)):
        return None
    if account[0] in "nrt" and account.isalpha() and not made_of_name(account):
        return None  # an escape before a word: `ERROR\nfailed`
    places = [("USERNAME", len(host) + 1, len(text))]
    return [("HOSTNAME", 0, len(host)), *places] if accounts.personal_host(host) or _somebodys_host(host) else places


def _plate(text: str) -> bool:
    """Return whether groups of letters and digits are a plate: two digits, no date."""
    return sum(map(str.isdigit, text)) >= 2 and 5 <= len(text) <= 12 and not re.fullmatch(r"(?:19|20)\d\d-\d\d(?:-\d\d)?|\d\d-\d\d-(?:19|20)\d\d|(?:PNC|TYP|MOD|REF|SN) .*", text)  # noqa: PLR2004


def _part_serial(text: str) -> bool:
    """Return whether what stands under the key of a part is its number: mixed capitals and digits, or nine digits and more that are no time."""
    if text.isdigit():
        return 9 <= len(text) <= 16 and not re.fullmatch(r"1[4-9]\d{8}(?:\d{3}|\d{6})?|(?:19|20)\d{10,}|0+\d{1,4}", text)  # noqa: PLR2004
    return len(text) >= 7 and sum(map(str.isdigit, text)) >= 4 and serial_checks.is_mixed(text) and serial_checks.is_weakly_labelled_serial(text) and not re.fullmatch(r"0X[0-9A-F]+|[0-9A-F]{16,}|(?:19|20)\d\d-?\d\d.*|\d+-\d+-\d+.*", text)  # noqa: PLR2004


def _far_position(text: str) -> bool:
    return decimal_position(text.replace(";", ","))


def _tag(text: str) -> bool:
    return len(set(text)) > 3 and any(map(str.isdigit, text))  # noqa: PLR2004


def _somebody(text: str) -> bool:
    """Return whether words in a place that things share are a name: a forename or surname among them, no desk."""
    return person(text) and any(names_somebody(word) or made_of_name(word) or is_short_name(word) for word in re.split(r"[ ,]+", text))


def _loud(text: str) -> bool:
    """Return whether words in capitals behind a form of address are a name."""
    return person(text) and not any(is_known(fold(word)) and not names_somebody(word) for word in text.split())


def _network_key(text: str) -> bool:
    return fields.password(text) and any(map(str.isdigit, text))


def _shared(text: str) -> bool:
    """Return whether a key in the configuration of a network is a passphrase and no number of a slot."""
    return len(text) >= 8 and fields.password(text)  # noqa: PLR2004


def _dotted_secret(text: str) -> bool:
    return fields.password(text) and any(map(str.isdigit, text)) and len(text) >= 4 and not re.fullmatch(r"\d+(?:\.\d+)+|[\d:/.-]{8,}", text)  # noqa: PLR2004


def _mobile(text: str) -> bool:
    """Return whether ten or eleven digits from zero on are a telephone number: not counted or repeated."""
    return len(set(text)) > 4 and text[1:] not in "1234567890123"  # noqa: PLR2004


def _account_word(text: str) -> bool:
    return usernames.home_owner(text) and " " not in text and text.lower() not in ("systemprofile", "localservice", "networkservice", "all users", "default user", "defaultaccount")


def _known_product(text: str) -> bool:
    return accounts.personal_account(text) and not re.fullmatch(r"(?:www|ftp|api|app|cdn|update|home|demo|example|test)\d*", text)


#: Tried before the rows that read less of the same line.
FIRST: tuple[Row, ...] = (
    Row("invalid_user_typed", "USERNAME", r"\b(?:[Ii]nvalid user|Failed password for invalid user|illegal user) (?P<v>[^\s\"']*[!#$%&*?^~+][^\s\"']*) from ", "context", 0.85),
    Row("contact_initial", "PERSON", rf"(?i:\bsys(?:tem)?[ _-]?contact)[ \t]*[:.=]+[ \t]*(?P<v>{CAP} [{U}])\.?(?:,? (?P<PHONE_NUMBER>[+0(][0-9][0-9 ()/.-]{{6,16}}[0-9])|[ ,]|\r?$)", "label", 0.85, person),
    Row("signed_in", "PERSON", rf"(?i:\b(?:signed|logged|angemeldet|connecté|conectado|eingeloggt|ingelogd|inloggad) ?(?:in |on )?(?:as|als|en tant que|como|som)) (?P<v>{_TWO})(?:[ ,.;)<(&]|\r?$)", "context", 0.85, weak_person),
    Row("whoami", "USERNAME", r"(?m:^)[A-Za-z0-9][A-Za-z0-9-]+\\[a-z][\w.-]+[ \t]*\r?$", "context", 0.85, read=read_whoami, log=False),
    Row("thing_quoted", "HOSTNAME", rf"[\"'](?P<v>(?i:{_THINGS})(?: [A-Za-z0-9+]{{1,4}})? {_OF} ?{CAP})[\"']", "context", 0.85, _named_thing),
    Row("owned_by_name", "HOSTNAME", rf"[\"',;|\t=>][ ]?(?P<v>{CAP}['’]s (?:[A-Z][a-z]+ )?{_OWNED}(?: [A-Z0-9][A-Za-z0-9+-]*){{0,3}})(?:[\"',;|\t<()]|[ ]*\r?$)", "context", 0.8, _owned),
    Row("firmware_element", "", r"<(?:\w+:)?\w*(?i:firmware|version|hardware|software|build|release)\w*>[vV]?[0-9]+(?:\.[0-9]+){3,}"),
)

NETWORK: tuple[Row, ...] = (
    Row("mac_unparted", "MAC_ADDRESS", r"\b(?:cli|csid|sta|station|[Cc]alling-[Ss]tation-[Ii][Dd]|supplicant|chaddr|hwaddr|link/ether|ether|ieee|macaddr|wlanmac|(?:eth|wlan|bond|br|ath|lan|wan|em|igb|ix|re|usb|vmnic|ovs_eth|vmk)[0-9]{1,3}|en[ops][0-9][0-9a-z]{0,8}|br-lan)(?:[ \t]{1,12}|[=:] ?\"?)(?P<v>[0-9A-Fa-f]{12})\b", "label", 0.85, hexadecimal_mac),
    Row("mac_eight", "MAC_ADDRESS", rf"\b(?i:ieee(?:[_ -]?addr(?:ess)?)?|eui-?64|ext(?:ended)?[_ -]?addr(?:ess)?|long[_ -]?addr(?:ess)?|ext_?pan_?id|zigbee[_ -]?(?:mac|id|addr(?:ess)?))[\"']?[ ]?[=: (]{{1,2}}[\"']?(?P<v>{_PAIR}(?:[:-]{_PAIR}){{7}}|0x[0-9A-Fa-f]{{16}}|[0-9A-Fa-f]{{16}})\b", "label", 0.9, _eight),
    Row("network_beside", "SSID", rf"\"(?P<v>[^\"\n=,{{}}\\/]+)\"(?:[:/@]{_MAC}\b|[;, \t|]{{1,3}}(?i:rssi[=: ]{{0,2}}|signal[=: ]{{0,2}})?-[0-9]{{2,3}} ?dBm)", "context", 0.85, fields.ssid, max_value=32),
    Row("network_key", "PASSWORD", rf"(?i:{_NETWORK_KEY})(?: \([^()\n]{{2,12}}\))?[ \t.:=]{{1,16}}[\"']?(?P<v>[^\s\"']{{8,63}})", "label", 0.9, _network_key),
    # the key of a mesh as a list of its bytes: `network_key: [171, 32, ...]`, or one to a line behind hyphens
    Row("key_of_bytes", "PASSWORD", r"(?i:\b(?:network|net|encryption|link|trust_?center(?:_link)?|tc_link|aes|mesh|master|session|app|nwk)[ _-]?keys?)[\"']?[ ]?[:=][ ]?\[[ \n]*(?P<v>(?:0x)?[0-9A-Fa-f]{1,3}(?:,[ \n]*(?:0x)?[0-9A-Fa-f]{1,3}){7,31})[ \n]*\]|(?i:\b(?:network|encryption|link|mesh|nwk)[ _-]?keys?):[ ]?\r?\n[ \t]*-[ ](?P<v2>(?:0x)?[0-9A-Fa-f]{1,3}(?:\r?\n[ \t]*-[ ](?:0x)?[0-9A-Fa-f]{1,3}){7,31})", "label", 0.95, log=False),
    Row("radio_key", "PASSWORD", r"\bwireless\.[\w@\[\]-]+\.(?:key|sae_password|ppsk|wpa_psk|auth_secret)='?(?P<v>[^'\n]{8,64})", "label", 0.95, _shared),
    Row("dotted_secret", "PASSWORD", r"(?i:\b(?:password|passwort|kennwort|passcode|pin|access code|mot de passe|contraseña|wachtwoord|senha|lösenord))[ ]?\.{2,40}[ ]?:?[ ]{1,2}(?P<v>[^\s.][^\s]{3,63})", "label", 0.9, _dotted_secret),
    Row("code_entered", "PASSWORD", r"(?i:\b(?:invalid|wrong|incorrect|bad|unknown|valid) (?:user |alarm |door |access |disarm )?(?:code|pin|passcode) (?:entered|used|received|typed|tried)[: =]{1,3})(?P<v>[0-9]{4,8})\b", "label", 0.85),
    Row("position_letters", "GEO_COORDINATES", r"\b[0-9]{1,2}\.[0-9]{4}[0-9]*[ ]?°?[ ]?[NS][ ,;/]{1,3}[0-9]{1,3}\.[0-9]{4}[0-9]*[ ]?°?[ ]?[EWO]\b|\b[NS][ ]?[0-9]{1,2}\.[0-9]{3,8}°?[ ,;/]{1,3}[EWO][ ]?[0-9]{1,3}\.[0-9]{3,8}\b", "shape", 0.9, log=False),
    Row("position_fixed", "GEO_COORDINATES", r"(?i:\bLocation\[[a-z]+ |\b(?:last_?|gps_?|gnss_?|home_?)?(?:fix|pos|position|location|coords?|latlon|latlng|lonlat)[ ]?[=:][ ]{0,2}[\"'(\[]?)(?P<v>-?[0-9]{1,3}\.[0-9]{4,8}[,;][ ]?-?[0-9]{1,3}\.[0-9]{4,8})\b", "label", 0.9, _far_position),
)

THINGS: tuple[Row, ...] = (
    Row("thing_of_owner", "HOSTNAME", rf"\b(?i:{_THINGS})(?: [A-Za-z0-9+]{{1,4}})?(?: {_OF} ?{CAP}|[-_]{_OF}[-_][{L}]{{3,}})\b", "shape", 0.8, _named_thing),
    Row("owner_no_thing", "HOSTNAME", rf"\b[A-Z][a-z]{{2,}}(?:-(?:no|s|ui|nin|nun)-|no-)(?i:{_THINGS})(?:-[A-Za-z0-9]+){{0,3}}\b", "shape", 0.8, _owner_first),
    Row("apple_host", "HOSTNAME", r"\b(?:MacBook-(?:Pro|Air)|MacBook|iMac|Mac-mini|Mac-Studio|iPhone|iPad(?:-Pro|-Air)?)-[A-Z][a-z]{2,}\b", "shape", 0.8, _apple_host),
    Row("owned_line", "HOSTNAME", rf"(?m:^)(?P<v>{CAP}['’]s {_OWNED}(?: [A-Z0-9][A-Za-z0-9+-]*){{0,3}})[ \t]*\r?$", "context", 0.75, _owned),
    Row("agent_quoted", "HOSTNAME", r"(?i:\b(?:agent|endpoint|workstation|computer|client|machine|laptop|pc)) ['\"](?P<v>[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+){1,4})['\"]", "context", 0.8, _somebodys_host),
    Row("xml_host", "HOSTNAME", r"<(?:name|hostname|host_name|computer_?[Nn]ame|[Dd]evice_?[Nn]ame|ComputerName|HostName)>(?P<v>[A-Za-z0-9]+(?:-[A-Za-z0-9]+){1,4})</", "label", 0.85, _somebodys_host),
    Row("house_name", "HOSTNAME", rf"\b(?P<v>[a-z0-9][a-z0-9-]+)\.{_HOUSES}\b", "shape", 0.85, _known_product),
    Row("house_labelled", "HOSTNAME", r"(?i:\b(?:ddns|dyndns|dynamic dns)(?:[ _-](?:host)?name|[ _-]host|[ _-]domain|[ _-]address)?(?:[:=]| is|))[ \t]{1,3}[\"'`]?(?P<v>[a-z0-9][a-z0-9-]+(?:\.[a-z0-9-]+){2,3})\b", "label", 0.85, lambda text: _known_product(text.partition(".")[0]), log=False),
    # a station and who has it, in a line of columns: `ipad-kita-01  Svenja`
    Row("host_then_owner", "PERSON", rf"[ \t](?:i?pad|i?phone|tab|tablet|pc|laptop|lap|nb|notebook|mac|macbook|chromebook|cb|handy|ws|client|station|surface|device)[a-z-]*[0-9]+[ \t]{{2,}}(?P<v>{CAP}(?: [{U}]\.)?)(?: \([^()\n]*\))?[ \t]*\r?$", "context", 0.75, _somebody),
)

NUMBERS: tuple[Row, ...] = (
    Row("part_number_of", "SERIAL_NUMBER", rf"\b(?:frame|motor|batt|battery|drive_?unit|drivetrain|charger|hmi|bms|vcu|obu|tcu|inverter|gateway|meter|handset|headunit|ecu|engine|chassis|pack|display_?unit)(?:_?id)?=[\"']?(?P<v>{_SERIAL})(?:[\"'\s,;]|$)", "label", 0.8, _part_serial),
    Row("part_line", "SERIAL_NUMBER", rf"(?m:^)[ \t]*(?i:obu|ident|ident no\.?|instrument|machine no\.?|unit no\.?|apparaat(?:nr|nummer)?|équipement|maskin(?:nr|nummer)?|gerät|maschinen-?(?:nr\.?|nummer)|aggregat(?:nr|nummer)?|analy[sz]er|ventilator|scanner id|head ?end)[ ]{{0,12}}(?:\.{{2,40}}|[:=])?[ \t]{{1,24}}(?:[A-Z][\w ]{{2,24}} / )?(?P<v>{_SERIAL})[ \t]*\r?$", "label", 0.8, _ident),
    # a model, then the number of the piece: `(SB5000TL-21) / 2130267815`
    Row("model_slash", "SERIAL_NUMBER", rf"\([A-Z][A-Za-z0-9.-]*[0-9][A-Za-z0-9.-]*\) / (?P<v>{_SERIAL})(?:[;,\s]|$)", "context", 0.8, _part_serial),
    Row("western_digital", "SERIAL_NUMBER", r"\bWD-[WC][A-Z0-9]{7,12}\b", "shape", 0.85, serial_checks.has_letter_and_digit),
    Row("drive_named", "SERIAL_NUMBER", rf"\b(?:drive|library|autoloader|loader|changer) [A-Z][A-Za-z]+ (?:[A-Z][A-Za-z0-9-]+ ){{1,2}}(?P<v>{_SERIAL})(?:[\s,;)]|$)", "context", 0.75, slot_serial),
    Row("actor_id", "SERIAL_NUMBER", r"\bAIN[\"']?[ :=]{1,12}\"?(?P<v>[0-9]{5} ?[0-9]{7}(?:-[0-9]{1,2})?)\b", "label", 0.9),
    Row("certificate_key", "SERIAL_NUMBER", r"\bCK-(?P<v>[0-9A-F]{12})\b", "shape", 0.85, serial_checks.has_letter_and_digit),
    Row("serial_at_bed", "SERIAL_NUMBER", r"(?m:^)(?P<v>[0-9A-Z-]+)[ \t]+(?:WARD|BED|BAY|THEATRE|ICU|STATION|ROOM|Ward|Bed|Bay|Theatre)[ ][0-9A-Z]", "context", 0.75, _ident),
    Row("near_field", "DEVICE_ID", r"\b(?i:(?:id_?)?tag|rfid|nfc|uid|tag_?id|card(?:_?(?:id|uid|no))?|badge_?id|token_?id|fob|transponder|chip)[\"']?(?:[ ]?[=:] ?| )[\"']?(?P<v>04[0-9A-Fa-f]{12}|04(?::[0-9A-Fa-f]{2}){6})\b", "label", 0.85, _tag),
    Row("charge_point", "DEVICE_ID", r"\b(?i:charge_?point_?(?:id|identity)|charge_?box_?(?:id|identity)|evse_?id|ocpp_?id)[\"']?(?:[ ]?[:=]|>)[ ]?[\"']?(?P<v>[A-Z0-9*][A-Z0-9*_-]{5,40})", "label", 0.85, _station),
    Row("agent_hex", "DEVICE_ID", r"\b(?:aid|sensor_?id|sensorId|agentUuid|agent_uuid|agentGuid|(?:device)?[Ii]dentifierForVendor|vendorIdentifier|idfv|IDFV|mdmId|mdm_id|managementId|management_id|cloudInstanceId|hwid|hostUuid|machineGuid)[\"']?[ ]?[:=][ ]?[\"']?(?P<v>[0-9a-fA-F]{32}|[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12})\b", "label", 0.9, serial_checks.is_generic_device_id),
    Row("sim_line", "ICCID", r"\b(?i:sim|iccid|simcard|sim_no)[ ]{0,10}=[ ]?\"?(?P<v>89[0-9]{17,18})\b", "label", 0.9, serial_checks.is_labelled_iccid),
    Row("contract_number", "CUSTOMER_ID", r"\b(?i:contract|subscriber|vertrag|contrat|contrato|contratto|ugovor|umowa|abonent|abonn[eé]|abonado|policy holder|kunde|customer)(?: (?:no\.?|id|nr\.?))?[ :#]{1,2}(?P<v>[A-Z]{1,3}-[0-9]{7,12})\b", "context", 0.8),
    Row("plate_reg", "NATIONAL_ID", r"\b(?:reg|veh|vehicle|car)=\"?(?P<v>[A-Z]{1,3}[ -][0-9]{1,4}[ -][A-Z]{2,3}(?: [A-Z]{2})?|[A-Z]{2}[0-9]{2} [A-Z]{3})\b", "label", 0.8),
    Row("plate_read", "NATIONAL_ID", rf"\b(?:LPR|ANPR|LPN|[Pp]late|PLATE|plate_?[Nn](?:o|umber|r)|lpr_?plate|license_?[Pp]late|licence_?[Pp]late|numberplate|regno|Kennzeichen|kennzeichen|matricula|Matricula|immat|targa|kenteken|vrm|VRM|vrn|VRN)[\"']?[ ]{{0,3}}[:= ][ ]?[\"']?(?P<v>{_PLATE})(?:[\"'\s,;)}}\]]|$)", "label", 0.85, _plate),
    Row("record_number", "CUSTOMER_ID", r"\b(?:MRN[ :#=-]?[0-9]{5,10}|PID [0-9]{6,10})\b", "shape", 0.85),
    Row("id_of_person", "NATIONAL_ID", r"\b(?:id_?no|idNo|id_?number|idNumber|national_?id|nationalId|nid|cnic|tckn|tc_?no|personnummer|personal_?(?:no|code))=\"?(?P<v>[0-9]{9,14})\b", "label", 0.9),
    Row("number_called", "PHONE_NUMBER", r"\b(?i:caller ?id|callerid|clid|ani|callback(?: queued)?(?: to)?|call(?:ing|ed)?(?: back)?(?: to| from)?|dial(?:l?ed|l?ing)?|sms(?: sent)?(?: to| from)|text(?:ed)? (?:to|from)|from|number|msisdn|recipient)(?:[:=] ?| )[\"'(]?(?P<v>0[1-9][0-9]{8,9})\b", "context", 0.8, _mobile),
    Row("number_to_call", "PHONE_NUMBER", r"(?i:\b(?:zadzwo[nń]|dzwo[nń]|ruf (?:mich |mal )?an|appelle(?:-moi)?|ll[aá]mame|chiamami|bel me|ring mig|soita|call me|text me|liga-me|beni ara|позвони(?: мне)?)(?: (?:at|on|auf|unter|au|al|op|på|na|pod))?:? )(?P<v>\+?[0-9](?:[ .-]?[0-9]){6,13})\b", "context", 0.85),
    # an entry of a list of calls: time, who, number, how long
    Row("call_entry", "PERSON", rf"[0-9]{{1,2}}:[0-9]{{2}}(?::[0-9]{{2}})?[ \t]{{2,}}(?P<v>[{U}][{L}'’.-]+(?: [{U}][{L}'’.-]*){{0,2}})[ \t]{{2,}}(?P<PHONE_NUMBER>0[1-9][0-9]{{1,4}}(?:[ /-][0-9]{{2,}}){{1,5}}|\+[1-9][0-9 ]{{7,17}}[0-9])[ \t]{{2,}}[0-9]", "context", 0.85, _caller),
    Row("caller_in_brackets", "PERSON", rf"(?:>|\"|[:,] )(?P<v>[{U}][{L}'’.-]+(?: [{U}][{L}'’.-]*){{0,2}}) \((?P<PHONE_NUMBER>\+[1-9][0-9 ]{{7,17}}[0-9])\)", "context", 0.85, person),
)

ACCOUNTS: tuple[Row, ...] = (
    Row("who_is", "USERNAME", r"\b(?:who|whom|actor|operator|principal|requested_?by|changed_?by|done_?by)=[\"']?(?P<v>[A-Za-z][\w.@-]+)", "context", 0.8, lambda text: usernames.telling_account(text) and not makers.is_carrier(text)),
    Row("remote_quoted", "USERNAME", r"\b(?:succeeded|failed|established|identity), (?:remote|peer|client|user) [\"'](?P<v>[^\"'\n]{2,64})[\"']", "context", 0.85, accounts.personal_account),
    # xferlog(5): kind, action, direction, access, account, service
    Row("xferlog", "USERNAME", r" [ab] [_CUT]{1,3} [oid] [agr] (?P<v>[^\s]+) (?:ftp|sftp|ftps|ssh) [01] ", "context", 0.9, accounts.personal_account),
    Row("client_as", "USERNAME", r"\b(?:ip|addr|client)=[0-9a-fA-F.:]+ as (?P<v>[A-Za-z][\w.-]+)", "context", 0.85, accounts.personal_account),
    Row("file_audit", "USERNAME", r"\b(?:vfs_)?full_audit: (?:[\w-]+\\)?(?P<v>[^|\s\\]+)\|", "context", 0.9, accounts.personal_account),
    Row("profile_folder", "USERNAME", r"\\(?i:profil[a-z]*|perfiles|perfis|benutzer|utilisateurs|usuarios|usuários|utenti|gebruikers|brugere|användare|brukere|uzytkownicy|user_?data|user_?profiles)\\{1,2}(?P<v>[^\\/:*?\"<>|\n]+)\\{1,2}(?:AppData|NTUSER\.DAT|Local Settings|Application Data|UsrClass\.dat|OneDrive|Desktop|Documents|Downloads)\b", "context", 0.9, _account_word, max_value=32),
    Row("account_sid", "USERNAME", r"(?m:^)(?P<v>[^\s\\]+(?: [^\s\\]+)?)[ \t]+S-1-5-21(?:-[0-9]+){3}-[1-9][0-9]{3,}\b", "context", 0.85, accounts.personal_account, log=False),
    Row("key_basic", "PASSWORD", r"(?i:\bbasic_?auth(?:_?(?:pass(?:word)?|key|secret))?[\"']?[ ]?[:=][ ]?[\"'])(?P<v>[^\"'\n]{6,64})", "label", 0.9, _dotted_secret),
    Row("pass_quoted", "PASSWORD", r"(?i:\b(?:pass|pw|passwd|pwd|passphrase)) '(?P<v>[^'\n]{4,64})'", "label", 0.85, fields.password),
)

PERSONS: tuple[Row, ...] = (
    Row("registered_abroad", "PERSON", rf"(?:Зарегистрированный владелец|Зареєстрований власник|Zarejestrowany właściciel|Registrovaný vlastník|Bejegyzett tulajdonos|Kayıtlı [Ss]ahib?[pi]?|Registreret ejer|Registrerad ägare|Registrert eier|Rekisteröity omistaja|Geregistreerde eigenaar|Proprietário registr?ado|Proprietario registrato|登録されている所有者|注册的所有人|등록된 소유자|Владелец|Власник|Właściciel|Vlastník|Tulajdonos|Sahibi|Ejer|Ägare|Eier|Omistaja|Eigenaar|Proprietário|Proprietario)[ ]?:[ \t]{{1,30}}(?P<v>[{U}][{L}'’.-]+(?: [{U}][{L}'’.-]*){{0,2}})[ \t]*\r?$", "label", 0.9, person),
    Row("admitted", "PERSON", rf" / (?P<v>[{U}'-]{{2,}}, ?[{U}'-]{{2,}}) / [MFUX](?: / (?P<AGE>[0-9]{{1,3}}))?\b", "context", 0.85, person),
    Row("aged_line", "PERSON", rf"[:\t ] (?P<v>{CAP}, {CAP})  (?:(?P<CUSTOMER_ID>(?:PID|MRN|ID) ?[0-9]{{5,10}})  )?(?P<AGE>[0-9]{{1,3}}) ?(?:yr|yrs|y|J)\b", "context", 0.85, person),
    Row("clinician", "PERSON", rf"\b(?i:clinician|nurse|physician|technician|tech|operator|caregiver|anesthetist|surgeon|ordering|referring|performed by|acquired by)[: ](?:[ ]?(?:Dr|Prof|RN|Sr|Schwester|Pfleger)\.? )?(?P<v>(?:[{U}]\. ?){{1,2}}{CAP}|{_TWO})(?:[ ]{{1,2}}(?i:badge|id|rn|no)\.? ?#?(?P<EMPLOYEE_ID>[0-9]{{3,8}})\b|[ ]{{2}}|[,;)]|[ ]*\r?$)", "context", 0.8, _somebody),
    Row("done_by_number", "EMPLOYEE_ID", r"(?i:\b(?:silenced|acknowledged|ack(?:ed)?|cleared|confirmed|unlocked|overridden|verified|witnessed|cosigned|programmed|released|dispensed|scanned|opened) by) (?P<v>[0-9]{4,8})\b", "context", 0.8),
    Row("cashier_capitals", "PERSON", r"\b(?:CASHIER|OPERATOR|SERVER|CLERK|KASIYER|KASSIERER|CAJERO|CAISSIER)[ :]{1,3}(?P<v>[A-Z][A-Z'-]{2,} [A-Z])\.?[ \t]*\r?$", "context", 0.8, person),
    Row("loyalty_card", "CUSTOMER_ID", r"\b(?i:loyalty|member(?:ship)?|club ?card|bonus ?card|payback|kundenkarte|carte fidélité|tarjeta cliente)(?: (?:no\.?|id|card|nr\.?))?[ :#]{1,3}(?P<v>[0-9]{4}(?: [0-9]{4}){1,3})\b", "label", 0.85),
    Row("addressed_loud", "PERSON", rf"\"(?:SN\.?|SAYIN|MR\.?|MRS\.?|MS\.?|HERR|FRAU|SR\.?|SRA\.?|MME\.?|M\.|SIG\.?|DHR\.?|MEVR\.?|PAN|PANI) (?P<v>[{U}'-]{{2,}}(?: [{U}'-]{{2,}}){{0,2}})\"", "context", 0.85, _loud),
    Row("given_family", "PERSON", rf"\b(?:given|first|fore|givenName|firstName|given_name|first_name|forename|fname|vorname)=(?P<v>{CAP}(?: {CAP})?), ?(?:family|last|sur|familyName|lastName|family_name|last_name|surname|lname|nachname)=(?P<v2>{CAP}(?: {CAP})?)", "label", 0.9, person),
    # a list of the stations of a switchboard: extension, port, name
    Row("station_entry", "PERSON", rf"(?m:^)[ ]*[0-9]+[ ]+(?:[A-Z][0-9]{{5,7}}|X)[ ]+(?P<v>{CAP}, {CAP}|[{U}]\.? {CAP})[ ]{{2,}}", "context", 0.85, person),
    Row("book_entry", "PERSON", rf"(?m:^)[ ]*[0-9]+[ ]+(?P<v>{_TWO})[ ]+(?:->|=>|→)[ ]", "context", 0.8, weak_person),
    Row("sip_display", "PERSON", rf"\"(?P<v>{CAP} {CAP})\" ?<sips?:", "context", 0.85, _desk_of),
    Row("labelled_line", "PERSON", rf"<(?:Label|DisplayName|LineName|UserLabel|Displayname|display-name|displayname)>(?P<v>{_TWO})</", "label", 0.85, weak_person),
    Row("comment_owner", "PERSON", rf"\b(?:comment|description|descr|note|alias)=\"(?P<v>{CAP})(?: [{L}]+){{1,3}}\"", "context", 0.75, _somebody),
    Row("drive_of_person", "PERSON", rf"\\OneDrive - (?P<v>{_TWO})\\", "context", 0.8, full_name),
    Row("for_person_at", "PERSON", rf"\b(?:for|of|by|user|from|to) (?P<v>{_TWO}) \([\w.+-]+@", "context", 0.85, weak_person),
    Row("letter_to", "PERSON", rf"\b(?i:letter|brief|lettre|carta|lettera|invoice|rechnung|facture|factura|cv|resume|lebenslauf|contract|vertrag|statement|report|referral|consent)(?:[ _-](?i:to|for|of|an|für|von|à|de|a|per|di))?[ _-](?P<v>(?:(?:Fr|Dr|Mr|Mrs|Ms|Herrn?|Frau|Mme|Prof)\.?[ _-])?{CAP}[ _]{CAP})\.(?:pdf|docx?|xlsx?|odt|jpe?g|png|rtf|pages)\b", "context", 0.8, _titled),
    Row("folder_of", "PERSON", rf"[/\\](?P<v>{CAP})[/\\](?:IMG|DSC|DSCN|DSCF|PXL|VID|MVI|WhatsApp|Screenshot)[_ -]?[0-9]", "context", 0.75, _first_names),
    Row("flow_owner", "PERSON", rf"[,{{] ?(?:who|name|owner|user|driver|label|holder|contact): [\"']?(?P<v>{_TWO}|{CAP})[\"']?[,}}]", "context", 0.8, _first_names_or_full),
    Row("ini_person", "PERSON", rf"(?m:^)[ \t]*(?i:driver|owner|operator|user|contact|technician|holder|assigned|assignee|customer|patient|fahrer|besitzer|chauffeur|conductor|autista|bestuurder|sjåfør|kierowca)[ ]{{1,12}}=[ ]{{1,4}}[\"']?(?P<v>{_TWO})[\"']?[ \t]*\r?$", "label", 0.85, weak_person),
)

#: Those of networks and accounts cost the one automaton of logs 8 per cent of its speed.
_OF_TEXTS = tuple(replace(row, log=False) for row in (*NETWORK, *ACCOUNTS))

ROWS: tuple[Row, ...] = (*_OF_TEXTS, *THINGS, *NUMBERS, *PERSONS)
