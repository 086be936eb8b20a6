"""What a column header says about the cells below it, and which cells can be that."""

# ruff: noqa: PLR2004, E501 - lengths are those of real headers and cells; a vocabulary reads best in full lines

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from redactor import regex
from redactor.detect import accounts, checks, labels, serial_checks
from redactor.detect.columns import account_columns, headers_abroad
from redactor.detect.rows import fields
from redactor.detect.words import free_words, words_abroad
from redactor.detect.words.firms import is_firm
from redactor.detect.words.named_after import account_of_somebody, full_name
from redactor.detect.words.plain_words import is_known, is_plain

#: Words of the headers we know, for the gate only: what a header means is decided by `entity_of`.
_WORDS = (
    r"(?:os|db)[_ ]?user(?:name)?|role name|rolname|usename|cognome|telefono|android_?id|advertising_?id|idf[av]|gaid|machine_?id|hardware_?uuid|inventory[ _]?(?:no|number|nr)\.?|sam_?account_?name|primary_?user|vin|fahrgestellnummer|[a-z0-9]{1,16}_?serial(?:_?(?:no|nr|num(?:ber)?))?|identifyingnumber|serial(?:[ _.-]?(?:no|number|num|nbr|nr|id))?[.#:]?|serial ?#|ser\.? ?no\.?|s/n|sn|(?:service|svc)[ _]?tag|exprs svc code|asset[ _]?(?:tag|no|number)\.?|seriennummer|serien-?nr\.?"
    r"|n(?:umero|úmero|uméro|°|º) de s(?:e|é)rie|シリアル(?:番号|ナンバー)?|製造番号|imei[12]?|imsi|iccid|meid|udid|wwp?n|user[ _-]?(?:name|id)?s?|login|account(?: name)?"
    r"|benutzer(?:name)?|utilisateur|usuario|ユーザー名|phone(?: ?(?:no\.?|number|#))?|telephone|tel\.?|mobile|telefon|téléphone|teléfono|電話番号|e-?mail(?: address)?"
    r"|first ?name|last ?name|full ?name|surname|log-?on|workstation|emp(?:loyee)?[ _-]?(?:no|nr|id|number)\.?|staff[ _-]?(?:no|id)\.?|payroll ?no\.?|personal-?nr\.?|customer(?: name)?|contact(?: name)?|host ?name|computer(?: ?name)?|device ?name|vorname|nachname|prénom|nombre|氏名|mac(?:[ _-]?addr(?:ess)?)?|hwaddr|date of birth|dob|password|passwd|pass|pwd|senha|contrase[nñ]a|mdp|telefone|cpf|owner|assigned to|assignee|(?:port )?descr(?:iption)?|remarks?|beschreibung|bemerkung|omschrijving|descripción|descrizione|descrição|beskrivning|opis|e?ssid|utilizator|korisnik|uporabnik|käyttäjä|használó|felhasználó|eigenaar|gebruiker|eier|ägare|omistaja|sahibi|kullanıcı|użytkownik|uživatel|driver|plate|reg(?:istration)?[ .]?(?:no\.?|number|plate)|licen[cs]e plate|number plate|kennzeichen|kfz-?kennzeichen|immatriculation|matrícula|matricula|targa|kenteken|tablica|rekisterinumero|regnr\.?|regnummer|spz|rendszám"
)
#: A known header word between column gaps: line start or end, two spaces, a delimiter.
GATE = rf"(?im)^#fields[:\t]|(?:^|[|,;\t│]|[ ]{{2}})[ \"*]*(?:[a-z]{{1,20}}[ _]){{0,2}}(?:{_WORDS})(?:_[a-z]{{4,16}})?(?: \([^()\n]{{1,20}}\))?[ \"*]*(?:$|\r|[|,;\t│]|[ ]{{2}})|(?:\b|_)serial(?:[ -]?(?:no\.?|number|num|#))?(?:$|\r|[ ]+[a-z])|(?-i:\b[REFS]?USER(?:NAME)?\b|\bR?UID[ ]+(?:PID|THR)\b|\bSSID[ ]{{2,}})|(?:^|[ ]{{2}})(?:(?:admin|name)[ ]{{2,}}(?:from|enabled|callin|type[ ]{{2,}}role)|start_?name|owner|accessed by|usename|authinfo)(?:$|\r|[ ]{{2}})|(?-i:^[ ]*(?:[A-Z][\w.#]*[ ]+)?User(?:[Nn]ame)?[ ]{{1,30}}[A-Z][A-Za-z]+[ ]{{2}})|^[ ]*(?:-{{2,}}[ +|]+-|={{2,}}[ ]+=)[-+|= ]*\r?$|-(?:\w{{1,16}}_)?serial(?:_num(?:ber)?)?-*(?:[ ]|$)"

#: Columns of people's names. The first kind is certain; the second heads pods, images and sites too, and needs a column beside it that
#: only people have.
_PERSON = dict.fromkeys(
    "full name|first name|last name|middle name|given name|family name|forename|surname|firstname|lastname|fullname|customer name|contact name|caller name"
    "|requester name|employee name|patient name|account holder|cardholder|real name|gecos|vorname|nachname|familienname|kundenname|ansprechpartner"
    "|prénom|prenom|nom de famille|nom et prénom|nom du client|apellido|apellidos|nombre completo|nombre y apellidos|nombre del cliente|cognome"
    "|nome completo|sobrenome|voornaam|achternaam|氏名|お名前|名前|姓名|担当者|担当者名|顧客名|お客様名|フリガナ".split("|"),
    "PERSON",
)
_MAYBE_PERSON = frozenset(
    "name|customer|client|contact|caller|requester|requestor|reporter|submitter|assignee|agent|technician|employee|patient|recipient|sender|author"
    "|owner|manager|attendee|participant|kunde|kundin|mitarbeiter|anrufer|nom|cliente|nombre|nome|naam|klant|お客様|依頼者".split(
        "|"
    )
)
#: Of these, what heads people's names in an inventory of devices, when the cells are written like names.
_OWNERS = frozenset("owner|checked out|checked out to|primary user|last user|issued to|used by|assigned to|assignee|assigned user|operator|engineer|inspector|installer|nurse|physician|driver|custodian|employee|requester|caller|contact|customer|technician|besitzer|mitarbeiter|propietario|propriétaire".split("|"))
_OF_PEOPLE = frozenset(
    {
        "EMAIL_ADDRESS",
        "PHONE_NUMBER",
        "DATE_OF_BIRTH",
        "POSTAL_ADDRESS",
        "CUSTOMER_ID",
        "EMPLOYEE_ID",
        "US_SSN",
        "PERSON",
        "CUSTOMER_ID.people",
        "DATE_OF_BIRTH.people",
    }
)

#: Columns of a machine's own tag, beside one of accounts.
_TAGS = frozenset("asset|assets|asset tag|tag|inv no|inv nr|inventar|inventory|inventario|n° inventaire|inventaire".split("|"))
#: Columns that hold the names of machines beside a hardware address.
_CLIENTS = frozenset("name|client name|client|device|device name|host|station|station name|hostname|host name|alias|nickname|gerät|gerätename|appareil|dispositivo|nombre".split("|"))
#: Four numbers below such a header are a version.
_VERSIONS = frozenset("firmware|fw|version|build|release|software|sw|firmware version|fw version|software version|sw version|os version|bios version|agent version|driver version|app version|firmwareversion|softwareversion|sw ver|fw ver".split("|"))

#: Columns of free words, in which somebody may be named.
_FREE = frozenset("description|descr|desc|port description|interface description|remark|remarks|comment|comments|beschreibung|bemerkung|bemerkungen|omschrijving|descripción|descrizione|descrição|beskrivning|opis".split("|"))
#: A header of versions between column gaps.
VERSIONS_GATE = rf"(?im)(?:^|[|,;\t│]|[ ]{{2}})[ \"*]*(?:[a-z]{{1,20}} ){{0,2}}(?:{'|'.join(sorted(_VERSIONS))})[ \"*]*(?:$|\r|[|,;\t│]|[ ]{{2}})"

#: Columns that are personal only beside one that people have: a list of sites has towns too.
_ONLY_OF_PEOPLE = frozenset({"LOCATION", "PURCHASE_DATE"})

_SERIAL = regex.compile(
    r"(?:[^ ]+ ){0,4}"
    r"(?:serial(?: ?(?:no|number|num|nbr|nr|id|code|nummer))?s?|ser ?(?:no|num|nr)|s n|sn|sno|identifyingnumber|identifying number|s(?:er)?v(?:ice|c) ?tag|ex(?:prs|press) (?:svc|service) code|seriennummer|serien ?nr|serienummer"
    r"|vin|fahrgestell ?(?:nummer|nr)|frame (?:no|number)|n(?:umero|úmero|uméro)? de s[eé]rie|numero seriale|numero di serie|matricola|serialnumber|シリアル(?:番号|ナンバー|no)?|製造番号|機番|製番|序列号|序號)"
)
#: Serials that name no device: certificates, zones, licences, ports.
NO_DEVICE = regex.compile(
    r"\b(?:cert|certificates?|x 509|x509|zone|soa|crl|ca|issuer|licen[cs]e)\b|\bserial (?:port|interface|line|console)\b"
)
_DEVICE = regex.compile(
    r"(?:.+ )?(?:asset ?(?:tag|no|number|id)|udid|(?:hardware|device|system|machine|bios) ?(?:uuid|guid)|advertising ?id|android ?id|wwp?n|wwnn"
    r"|(?:port|node) ?wwn|machine ?id|idfa|gaid|idfv|inventory (?:no|number)|inventarnummer|資産番号|管理番号)"
)
_SIM = {
    "imei": "IMEI",
    "imei1": "IMEI",
    "imei2": "IMEI",
    "meid": "IMEI",
    "imsi": "IMSI",
    "iccid": "ICCID",
    "sim": "ICCID",
}
_EXACT = {
    "user": "USERNAME", "users": "USERNAME", "login": "USERNAME", "logname": "USERNAME", "username": "USERNAME", "user id": "USERNAME",
    "user name": "USERNAME", "usager": "USERNAME", "logon": "USERNAME", "log on": "USERNAME", "logon name": "USERNAME", "payroll no": "EMPLOYEE_ID", "payroll number": "EMPLOYEE_ID", "changed by": "USERNAME", "logged in as": "USERNAME", "who": "USERNAME",
    # of PostgreSQL, which are people's and programs'
    "os username": "USERNAME", "os user": "USERNAME", "db user": "USERNAME", "db username": "USERNAME", "role name": "USERNAME.role", "rolname": "USERNAME.role", "usename": "USERNAME.role",
}  # fmt: skip
#: What a column header alone does not say (PERSON has its own words above).
_IGNORED = frozenset("PERSON IP_ADDRESS URL AGE SSID COOKIE AUTH_TOKEN SECRET SEARCH_QUERY".split())
#: Numbers that stay.
_OTHERS = frozenset(
    "claim|claim no|claim id|claim number|ticket|ticket no|ticket id|ticket number|case|case no|case id|case number|order|order no|order id|order number|po|po no|po number|invoice|invoice no|invoice id|invoice number|rma|rma no|rma number|incident|incident no|request|request id|request no"
    "|sku|part|part no|part number|p n|model|model no|item|item no|tracking|tracking no|tracking number|booking|booking no|reference|reference no|job|job no|work order|vorgang|vorgangsnr|vorgangsnummer|ticketnr|ticketnummer|bestellnr|bestellnummer|auftrag|auftragsnr|auftragsnummer|rechnungsnr|rechnungsnummer|artikel|artikelnr|artikelnummer|schadennr|schadennummer"
    "|commande|n° commande|facture|n° facture|dossier|n° dossier|sinistre|n° sinistre|pedido|n° pedido|nº pedido|factura|nº factura|incidencia|siniestro|ordine|n ordine|fattura|n fattura|pratica|sinistro|encomenda|fatura|chamado|aanvraagnr|bestelnr|bestelnummer|factuurnr|factuurnummer|meldingsnr|schadenr|ordernr|ordernummer|fakturanr|ärendenr|skadenr|sagsnr|saksnr|zamówienie|zgłoszenie|nr zlecenia|faktura|error code|fault code|fehlercode|受付番号|注文番号|案件番号|型番|品番|référence|référence dossier|referencia|riferimento|referentie|referens|numéro dossier|n° intervention|intervention|parte|nº parte|n rapporto|rapporto|auftragsnr intern".split("|")
)
#: What a row is about: names below are those of products.
_PRODUCTS = frozenset("appareil|produit|modèle|article|désignation|gerät|produkt|modell|artikel|bezeichnung|aparato|equipo|producto|modelo|artículo|apparecchio|prodotto|modello|articolo|toestel|apparaat|enhet|apparat|vara|urządzenie|towar|zařízení|product|item|article|make|brand|marque|marke|marca|merk|märke|marka|software|application|app|pump|sensor|gauge|meter|instrument|appliance|machine|printer|scanner|monitor|camera|drucker|imprimante|impresora|stampante|pumpe|pompe|bomba|pompa|maschine|máquina|macchina|panne|fehler|avería|guasto|problème|problem|problema|störung".split("|"))
_PUNCTUATION = regex.compile(r"[^\w°]+|_")


def words(header: str) -> str:
    """Return a header in lower case with single spaces and no punctuation."""
    return _PUNCTUATION.sub(" ", header).strip().lower()


_REMARK = regex.compile(r" \([^()]{1,20}\)\Z")
#: Where a new word begins in a header as programs write it: `pumpSerial`, `simSerialNumber`.
_HUMP = regex.compile(r"(?<=[a-z0-9])(?=[A-Z][a-z])")


@lru_cache(maxsize=4096)
def entity_of(header: str) -> str:
    """Return the entity of the cells below `header`, "" when it says nothing."""
    return _entity_of(header) or (_entity_of(_HUMP.sub(" ", header)) if header.isalnum() and not header.islower() else "")


def _entity_of(header: str) -> str:
    header = _REMARK.sub("", header)
    plain = words(header)
    if header.endswith("@"):  # `LOGIN@` of `w` is a time
        return ""
    if not plain or len(plain) > 48 or (NO_DEVICE.search(plain) and "serial" in plain):
        return ""
    if plain in _VERSIONS:
        return VERSION
    if plain in _FREE:
        return FREE
    for table in (_EXACT, _PERSON):
        if plain in table:
            return table[plain]
    if _SERIAL.fullmatch(plain):
        return "SERIAL_NUMBER"
    if plain.endswith("recovery key"):
        return "SECRET.recovery"
    if plain in ("port name", "node name", "portname", "nodename") or re.search(r"\bwwp?n{1,2}\b", plain):
        return "DEVICE_ID.wwn"
    if _DEVICE.fullmatch(plain):
        return "DEVICE_ID"
    parts = plain.split(" ")
    sim = next((_SIM[word] for word in (parts[0], parts[-1]) if word in _SIM and len(parts) < 4), "")
    entity = sim or labels.entity_for_key(header) or ""
    if not entity and plain in _OTHERS:
        return OTHER
    if not entity and plain in _PRODUCTS:
        return PRODUCT
    return "" if entity in _IGNORED or plain in ("address", "addr", "number", "account") else entity


def entities_of(headers: list[str]) -> list[str]:
    """Return the entity of each column; `Name`, `Customer` ... count only beside a column that people have."""
    found = [entity_of(header) for header in headers]
    titles = {words(header) for header in headers}
    if {"role", "auth"} <= titles:
        found = ["USERNAME" if words(header) == "name" else entity for header, entity in zip(headers, found, strict=True)]
    if "USERNAME" in found and not ({"DEVICE_ID", "SERIAL_NUMBER", "EMPLOYEE_ID"}.isdisjoint(found) and _TAGS.isdisjoint(titles)):
        found = ["DEVICE_ID" if words(header) in _TAGS else "HOSTNAME.client" if not entity and words(header) in ("pc", "laptop", "machine", "rechner", "poste", "equipo") else entity for header, entity in zip(headers, found, strict=True)]
        found = ["HOSTNAME.of_user" if entity == "HOSTNAME" else entity for entity in found]
    if "SERIAL_NUMBER" in found:
        found = ["DEVICE_ID.uuid" if words(header) in ("uuid", "guid") else entity for header, entity in zip(headers, found, strict=True)]
        found = ["DEVICE_ID" if words(header) in ("guid", "asset", "inventar", "inventory", "tag") else entity for header, entity in zip(headers, found, strict=True)]
    if "pid" in titles:  # numbers are left out by the test of accounts
        found = ["USERNAME" if words(header) in ("uid", "ruid", "euid") else entity for header, entity in zip(headers, found, strict=True)]
    found = account_columns.among([words(header) for header in headers], found)
    if not headers_abroad.NETWORKS.isdisjoint(titles) and not (headers_abroad.BESIDE_NETWORKS | headers_abroad.OF_RADIO).isdisjoint(titles):
        found = ["SSID" if words(header) in headers_abroad.NETWORKS else entity for header, entity in zip(headers, found, strict=True)]
    if not headers_abroad.SERIES.isdisjoint(titles) and not headers_abroad.BESIDE_SERIES.isdisjoint(titles):
        found = ["SERIAL_NUMBER" if words(header) in headers_abroad.SERIES else entity for header, entity in zip(headers, found, strict=True)]
    if not headers_abroad.ADDRESSES.isdisjoint(titles) and "USERNAME" in found:
        found = [SEEN if not entity and words(header) in _PLACES else entity for header, entity in zip(headers, found, strict=True)]
    found = ["NATIONAL_ID.plate" if words(header) in headers_abroad.PLATES else entity for header, entity in zip(headers, found, strict=True)]
    if "tty" in titles:
        found = ["HOSTNAME" if words(header) == "from" else entity for header, entity in zip(headers, found, strict=True)]
    if "MAC_ADDRESS" in found:
        found = ["HOSTNAME.client" if not entity and words(header) in _CLIENTS else entity for header, entity in zip(headers, found, strict=True)]
    found = [headers_abroad.of_people(words(header), entity) for header, entity in zip(headers, found, strict=True)]
    found = ["PERSON.written" if words(header) in headers_abroad.OWNERS and entity in ("", "USERNAME", "PERSON") else entity for header, entity in zip(headers, found, strict=True)]
    if not {"SERIAL_NUMBER", "DEVICE_ID"}.isdisjoint(found):
        found = ["PERSON.who" if words(header) in headers_abroad.WHO else entity for header, entity in zip(headers, found, strict=True)]
    if not headers_abroad.CALLERS.isdisjoint(titles):
        found = ["CUSTOMER_ID.contract" if not entity and words(header) in headers_abroad.ACCOUNTS else entity for header, entity in zip(headers, found, strict=True)]
    if _OF_PEOPLE.isdisjoint(found):
        things = not {"SERIAL_NUMBER", "DEVICE_ID"}.isdisjoint(found)
        found = [PLACE if things and words(header) in _PLACES and entity != SEEN else entity for header, entity in zip(headers, found, strict=True)]
        return [
            "PERSON.written" if words(header) in _OWNERS and entity != account_columns.TOLD else "" if entity in _ONLY_OF_PEOPLE and not (things and entity == "PURCHASE_DATE") else entity
            for header, entity in zip(headers, found, strict=True)
        ]
    found = ["PERSON" if not entity and words(header) in headers_abroad.NICKNAMES else entity for header, entity in zip(headers, found, strict=True)]
    return ["PERSON" if words(header) in _MAYBE_PERSON or words(header) in headers_abroad.NAMES else "CUSTOMER_ID.contract" if not entity and words(header) in headers_abroad.CONTRACTS else entity for header, entity in zip(headers, found, strict=True)]


def is_heading(text: str) -> bool:
    """Say whether a cell is the heading of a column that is known, of people's names too."""
    plain = words(text)
    return plain in _MAYBE_PERSON or plain in headers_abroad.NAMES or bool(entity_of(text)) or bool(headers_abroad.of_people(plain, ""))


_ADDRESS_SHAPES = regex.compile(
    r"(?:[0-9A-Fa-f]{2}[:.-]){5}[0-9A-Fa-f]{2}|(?:[0-9A-Fa-f]{4}\.){2}[0-9A-Fa-f]{4}|\d{1,3}(?:\.\d{1,3}){3}(?:/\d+)?"
)
_TERMINAL = regex.compile(r"(?:tty|pts|vty|con|line)\w*[/\d]*|0x[0-9a-f]+|\d+[.:]\d+\w*|-+", re.IGNORECASE)
_SERIAL_TOKEN = regex.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._/-]{2,62}[A-Za-z0-9])\.?")
_VMWARE = regex.compile(r"VMware-[0-9a-f]{2}(?:[ -][0-9a-f]{2}){15}")
_INTERFACE = regex.compile(r"(?:[A-Za-z-]{2,20})?\d+(?:/\d+)+(?:\.\d+)?")
_VERSION = regex.compile(r"[vV]?\d+(?:\.\d+)+[A-Za-z0-9()]*|V\d\d|REV[- ]?\w{1,3}", re.IGNORECASE)


def is_serial_cell(text: str) -> bool:
    """Say whether a cell below a serial header is one: a token with a digit, no address, interface or version, no placeholder."""
    if _VMWARE.fullmatch(text):
        return True
    if (
        not _SERIAL_TOKEN.fullmatch(text)
        or _ADDRESS_SHAPES.fullmatch(text)
        or _INTERFACE.fullmatch(text)
        or _VERSION.fullmatch(text)
    ):
        return False
    if not serial_checks.is_labelled_serial(text):
        return False
    digits = sum(c.isdigit() for c in text)
    if digits == len(text):
        return digits >= 5
    if not digits:
        return text.isupper() and len(text) > 6
    return True


def is_account_cell(text: str) -> bool:
    """Say whether a cell below a user header is an account of a person: no system account, number, address or terminal."""
    if _TERMINAL.fullmatch(text) or _ADDRESS_SHAPES.fullmatch(text) or (text[:1].isdigit() and " " in text):
        return False
    return text.count(" ") < 2 and accounts.personal_account(text.rsplit("\\", 1)[-1])  # noqa: PLR2004


def _is_text(text: str) -> bool:
    return len(text) > 1 and any(c.isalpha() for c in text) and checks.is_value(text) and not _ADDRESS_SHAPES.fullmatch(text)


def _is_mac(text: str) -> bool:
    return bool(
        re.fullmatch(
            r"[0-9A-Fa-f]{2}(?:[:.-]?[0-9A-Fa-f]{2}){5}|[0-9A-Fa-f]{4}(?:[.:-][0-9A-Fa-f]{4}){2}|[0-9A-Fa-f]{6}[:-][0-9A-Fa-f]{6}",
            text,
        )
    ) and checks.mac(text)


def _is_number(text: str) -> bool:
    return (
        sum(c.isdigit() for c in text) >= 6
        and bool(re.fullmatch(r"\+?[\d ()./x-]+", text))
        and not _ADDRESS_SHAPES.fullmatch(text.strip("()"))
    )


def _is_date(text: str) -> bool:
    return sum(c.isdigit() for c in text) >= 4 and len(text) <= 24


def _has_digit(text: str) -> bool:
    return any(c.isdigit() for c in text) and checks.is_value(text) and len(text) > 2


#: A machine that one person has, by its number: `NZ-WLG-LT0447`.
_ASSET_HOST = regex.compile(r"(?:[A-Z0-9]{2,5}-){0,3}(?:LT|NB|LAP|LAPTOP|WKS|NTB|MBP|MBA|SURF)-?\d{3,6}")
#: A machine that many share, below a header of machines beside accounts.
_OF_NOBODY = regex.compile(r"(?:^|[-_.])(?:meeting|conf|confroom|room|reception|lobby|kiosk|print|pos|till|training|train|spare|loan|loaner|shared|hotdesk|canteen|warehouse|wh|public|guest|board|boardroom|class|lager|empfang|sala|salle|raum|pool)\d*(?=[-_.]|$)", re.IGNORECASE)
#: Below a header of owners in Japanese, Chinese and Korean: nobody.
_NOBODY = regex.compile(r"(?:共用|共有|共通|予備|未使用|未定|倉庫|在庫|貸出|備品|公用|闲置|库存|备用|会議室|受付|なし|無し|무|공용|예비|미지정)\S*")
#: A storey or room and no address.
_STOREY = regex.compile(r"(?:地下)?\d{1,2}(?:階|F|층|楼|层)\S{0,2}[ 　]?\S{0,10}")


#: An account in the place of a name: `fredell.pi`, `j_weber`.
_ACCOUNT = regex.compile(r"[a-z]+[._][a-z]{2,}[0-9]{0,3}")


def _is_full_name(text: str) -> bool:
    """Return whether a cell where accounts are expected is a name: `Sinéad Ó Buachalla`."""
    return " " in text and all(word[:1].isupper() or word in _PARTICLES for word in text.split()) and fields.weak_person(text) and full_name(text)


_PARTICLES = frozenset("de del della di da dos la van von der den ten bin al el".split())
#: Where a service saw somebody: `Bantry, Cork, IE`; the country stays.
_SEEN = regex.compile(r"[^\W\d_a-z][^\d,;]{1,40}(?:, [^\W\d_a-z][^\d,;]{1,40})?(?=, ?[A-Z]{2}\Z)")


def seen_in(text: str) -> int:
    """Return how many characters of a cell are the place, without its country."""
    found = _SEEN.match(text)
    return found.end() if found else len(text)


def of_forename(text: str) -> bool:
    """Return whether a machine's name has a forename of the lists beside other words: `portatil-unai`."""
    parts = [part for part in re.split(r"[^\w]+|[_\d]+", text) if part]
    return len(parts) > 1 and any(len(part) > 3 and part.lower() not in accounts.MODEL_WORDS and free_words.is_forename(part) for part in parts)


def _is_owner(text: str) -> bool:
    return (fields.weak_person(text) and not _NOBODY.fullmatch(text)) or _ACCOUNT.fullmatch(text) is not None or account_columns.is_named(text)


#: Who has no name: a place that nobody has taken, a team, a store, a day off.
_VACANT = regex.compile(
    r"(?:tb[acd]|n\W{0,2}[an]\b|none|nobody|no[ -]one|vacan\w+|libre|frei|unbesetzt|offen|open|unassigned|unallocated|not assigned|sin|sem|non|nicht|ohne|hueco|anulad\w+|annul\w+|cancel\w*|festivo|saliente|team|equipo|équipe|equipe|squadra|zespół|pool|shared|spare|stock|stores?|storage|lager|depot|dépôt|room|raum|sala|salle|system|automat\w*|bot|dba|on[ -]call|day off|off|leave|annual leave|pto|sick|ill|krank\w*|urlaub|ferien|feiertag|holiday|dispo\w*|extern\w*|intern\w*|reception|empfang|front|security|gatehouse|service|support|help ?desk|workshop|office|büro|bureau|oficina|ufficio|all|alle|tous|todos|tutti|various|divers\w*|diverse|unknown|unbekannt|inconnu|desconocid\w+|ditto|same|as above|s\.? ?o\.|see|siehe|voir|ver|closed|geschlossen|fermé|cerrado|chiuso|walk[ -]?in|privat\w*|duty|night|day|late|early|früh|spät|nacht|turno|guardia|garde|relief|agency|temp|floater)(?!\w)",
    re.IGNORECASE,
)
#: A surname and initials, in this order or the other, with a point or none.
_WITH_INITIALS = regex.compile(r"[^\W\d_a-z][\w'’-]{2,},?(?: [^\W\d_a-z][\w'’-]+){0,2} [A-ZÀ-Þ]\.?(?:[ -]?[A-ZÀ-Þ]\.?)?|[A-ZÀ-Þ]\.?(?:[ -]?[A-ZÀ-Þ]\.)? [^\W\d_a-z][\w'’-]{2,}")
#: Numbers of patients and pupils: four digits at least.
_OF_PATIENT = regex.compile(r"(?=(?:\D*\d){4})[A-Za-z]{0,4}[-/.]?\d[\dA-Za-z]*(?:[-/. ]\d[\dA-Za-z]*){0,4}")
_BORN = regex.compile(r"\*?(?:\d{1,2}[./-]){1,2}\d{2,4}|\d{4}(?:[./-]\d{1,2}){0,2}|\d{1,2}[. -]?[^\W\d_]{3,10}\.?[ -]?\d{2,4}|\d{2,4}年\d{1,2}月\d{1,2}日")


def _is_in_role(text: str) -> bool:
    """Return whether a cell below what people do is a name: two words or more, or one that no language has, and nobody's place."""
    if _VACANT.match(text) or _NOBODY.fullmatch(text) or words_abroad.are_words(text) or is_firm(text):
        return False
    return _is_owner(text) or _WITH_INITIALS.fullmatch(text) is not None or (_ONE_NAME.fullmatch(text) is not None and not (words_abroad.is_word(text.split(maxsplit=1)[0]) or (is_plain(text.split(maxsplit=1)[0].lower()) and not free_words.is_forename(text.split(maxsplit=1)[0]))))


def _is_place(text: str) -> bool:
    return _is_text(text) and not _STOREY.fullmatch(text)


#: A name alone, with a remark in brackets: `Havlová`, `Zdeněk (doma)`.
_ONE_NAME = regex.compile(r"[^\W\d_a-z][^\W\d_]{2,}(?:-[^\W\d_]+)?(?: \([^()]{1,20}\))?")
#: Four digits at least, no interface, date or version.
_IN_GAP = regex.compile(r"(?=(?:\D*\d){4})[A-Z]{0,6}-?[0-9]{2,}(?:[-.]?[0-9A-Z]+)*")
#: What stands below a header of versions: no entity, but no address either.
VERSION = "VERSION"
#: What stands below a header of numbers that stay.
OTHER = "OTHER"
PRODUCT = "PRODUCT"
#: The titles themselves.
TITLES = "TITLES"
NOBODYS = frozenset((VERSION, OTHER, PRODUCT, TITLES))
#: What stands below a header of free words: people are looked for in it.
FREE = "FREE"
#: What stands below a header of places in a list of devices: an address is looked for in it.
PLACE = "PLACE"
#: Where somebody was when a service saw them.
SEEN = "LOCATION.seen"
#: A street with its number, a postcode, a town: `home office, Kvarngatan 8B, 753 17 Uppsala`.
ADDRESS_IN = regex.compile(r"[^\W\d_a-z][^\W\d_][^,;\n]*? \d{1,4} ?[A-Za-z]?, ?(?:(?:[A-Z]{1,2}-)?\d{4,6}|\d{3} \d{2}|\d{4} ?[A-Z]{2}|\d{2}-\d{3}) [^\W\d_a-z][^\W\d_]+(?: [^\W\d_a-z][^\W\d_]*)*")
_PLACES = frozenset("location|site|place|where|standort|einsatzort|plats|placering|lieu|emplacement|ubicación|ubicacion|luogo|sede|localização|locatie|lokalizacja|umístění|sijainti|sted|placement".split("|"))
#: What a cell must be, by entity; an entity that is not listed is found by its shape, not by its column.
CELLS: dict[str, Callable[[str], bool]] = {
    PLACE: lambda text: ADDRESS_IN.search(text) is not None,
    FREE: lambda text: any(c.isupper() for c in text),
    VERSION: lambda text: bool(re.fullmatch(r"[vV]?\d{1,5}(?:\.\d{1,5}){3}", text)),
    "SERIAL_NUMBER": is_serial_cell,
    "NATIONAL_ID.plate": lambda text: re.fullmatch(r"(?=.*\d)(?=.*[^\W\d_])[\w]{1,4}(?:[ ·-]?\w{1,5}){0,3}", text) is not None and 4 <= len(text) <= 12 and text.upper() == text,
    SEEN: lambda text: _SEEN.match(text) is not None,
    "DEVICE_ID": lambda text: serial_checks.is_asset_tag(text) and " " not in text and not _INTERFACE.fullmatch(text),
    "DEVICE_ID.wwn": lambda text: bool(re.fullmatch(r"(?:0x|naa\.|eui\.)?[0-9a-f]{16}(?:[0-9a-f]{16})?|[0-9a-f]{2}(?::[0-9a-f]{2}){7}", text, re.IGNORECASE)),
    "DEVICE_ID.uuid": lambda text: bool(re.fullmatch(r"[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}|[0-9A-F]{32}", text)),
    "SSID": lambda text: fields.ssid(text) and not re.fullmatch(r"-+|n/a|<?hidden>?|off|on|yes|no|\d{1,3}", text, re.IGNORECASE) and not _ADDRESS_SHAPES.fullmatch(text),
    "IMEI": serial_checks.is_labelled_imei,
    "IMSI": serial_checks.is_imsi,
    "ICCID": serial_checks.is_labelled_iccid,
    "USERNAME": lambda text: is_account_cell(text) or _is_full_name(text) or account_columns.NAMED_ACCOUNT.fullmatch(text) is not None,
    "USERNAME.role": lambda text: is_account_cell(text) and account_of_somebody(text) and not is_known(text),
    account_columns.TOLD: lambda text: account_columns.is_told(text) or _is_full_name(text),
    "HOSTNAME": lambda text: accounts.personal_host(text) or accounts.host_of_somebody(text) or _ASSET_HOST.fullmatch(text) is not None,
    "HOSTNAME.of_user": lambda text: accounts.labelled_host(text) and (accounts.personal_host(text) or _OF_NOBODY.search(text) is None),
    "HOSTNAME.client": lambda text: accounts.personal_host(text) or accounts.host_of_somebody(text) or of_forename(text),
    "PERSON": lambda text: _is_text(text) and not is_firm(text),
    "PERSON.written": _is_owner,
    "PERSON.who": lambda text: _is_owner(text) or (_ONE_NAME.fullmatch(text) is not None and not words_abroad.is_word(text.split(maxsplit=1)[0])),
    "PERSON.role": _is_in_role,
    "CUSTOMER_ID.people": lambda text: _OF_PATIENT.fullmatch(text) is not None,
    "DATE_OF_BIRTH.people": lambda text: _is_date(text) and _BORN.fullmatch(text) is not None,
    "MAC_ADDRESS": _is_mac,
    "PHONE_NUMBER": _is_number,
    "EMAIL_ADDRESS": lambda text: "@" in text,
    "POSTAL_ADDRESS": _is_place,
    "POSTCODE": _has_digit,
    "DATE_OF_BIRTH": _is_date,
    "PURCHASE_DATE": _is_date,
    "LOCATION": _is_text,
    "CUSTOMER_ID": _has_digit,
    "CUSTOMER_ID.contract": lambda text: sum(map(str.isdigit, text)) > 4 and " " not in text and re.fullmatch(r"[A-Z0-9./-]+", text) is not None,
    "CUSTOMER_ID.gap": lambda text: _IN_GAP.fullmatch(text) is not None,
    "EMPLOYEE_ID.gap": lambda text: _IN_GAP.fullmatch(text) is not None,
    "BANK_ACCOUNT": lambda text: sum(map(str.isdigit, text)) > 5,
    OTHER: lambda text: any(map(str.isdigit, text)) or (text.isupper() and text.isalpha() and 6 <= len(text) <= 12),
    PRODUCT: lambda text: any(map(str.isalpha, text)),
    "EMPLOYEE_ID": _has_digit,
    "NATIONAL_ID": _has_digit,
    "US_SSN": _has_digit,
    "PASSWORD": lambda text: len(text) > 2 and checks.is_value(text),
    "GEO_COORDINATES": lambda text: bool(re.fullmatch(r"-?\d{1,3}\.\d{3,}", text)),
    "COOKIE": lambda text: len(text) > 7 and checks.is_value(text),
    # of BitLocker and of FileVault
    "SECRET.recovery": lambda text: re.fullmatch(r"[0-9]{6}(?:-[0-9]{6}){7}|[0-9A-Z]{4}(?:-[0-9A-Z]{4}){5}", text) is not None,
}

def entity_in(entity: str, text: str) -> str:
    """Return what a cell is: an account where a name is expected, else what its column says."""
    if entity in ("USERNAME", account_columns.TOLD) and _is_full_name(text):
        return "PERSON"
    return "USERNAME" if entity in ("PERSON.written", "PERSON.role") and (_ACCOUNT.fullmatch(text) or account_columns.is_named(text)) else entity


#: Values that may hold spaces; all others are one token.
PHRASES = frozenset({FREE, "SSID", "NATIONAL_ID.plate", SEEN, PLACE, PRODUCT, "PERSON", "PERSON.written", "PERSON.who", "PERSON.role", "DATE_OF_BIRTH.people", "POSTAL_ADDRESS", "PHONE_NUMBER", "LOCATION", "PURCHASE_DATE"})
#: Values that show what they are, so that a header without a ruler is enough; the rest of SHAPED needs three columns.
NUMBERED = frozenset({VERSION, "SERIAL_NUMBER", "DEVICE_ID", "DEVICE_ID.wwn", "DEVICE_ID.uuid", "IMEI", "IMSI", "ICCID", "MAC_ADDRESS", "PHONE_NUMBER", "EMAIL_ADDRESS"})
SHAPED = NUMBERED | {FREE, "SSID", "NATIONAL_ID.plate", SEEN, "USERNAME", account_columns.TOLD, "USERNAME.role", "HOSTNAME", "HOSTNAME.client", "HOSTNAME.of_user", "PERSON.written", "PERSON.who", "PERSON.role", "CUSTOMER_ID.people", "DATE_OF_BIRTH.people"}
#: Values that have no shape of their own.
WORDS = frozenset({"USERNAME", account_columns.TOLD, "USERNAME.role", "HOSTNAME", "HOSTNAME.of_user"})
