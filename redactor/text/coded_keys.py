"""Keys that say what a value is only together with its form: `account: RB-7724-0193` is somebody's number, `account: billing` is none.

`ROWS` holds for each entity the keys (their last words) and the form that a value must have; a key of a device is one by the keys beside it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache, lru_cache

from redactor import regex
from redactor.detect import accounts, checks
from redactor.detect.rows import fields
from redactor.detect.words import plain_words
from redactor.text import beside_keys

Check = Callable[[str], bool]

#: Letters, digits and what joins them, three digits at least; no date, no year, no sum.
_CODE = regex.compile(r"(?=(?:[^0-9]*[0-9]){3})#?(?:[a-z]{1,6}[-_])?[A-Z0-9](?:[A-Z0-9]|[-/. ](?=[A-Z0-9])){2,23}\Z")
_DATED = regex.compile(r"(?:19|20)[0-9]{2}(?:[-/.][0-9]{1,2}){0,2}\Z|[0-9]{1,2}[-/.][0-9]{1,2}[-/.](?:[0-9]{2}|[0-9]{4})\Z|[0-9]{1,3}(?:\.[0-9]{1,3}){1,3}\Z")
#: A tag that somebody sticks on a machine.
_TAG = regex.compile(r"[A-Z]{1,5}[-/ ]?(?:[A-Z0-9]{1,6}[-/])*[0-9]{3,8}\Z")
#: A chip or a card as its reader shows it, and the number printed on it.
_CHIP = regex.compile(r"(?:[0-9A-Fa-f]{2}[: ]?){4,10}\Z|[0-9]{8,20}\Z|[A-Z]{2,5}[- ]?[0-9]{4,10}\Z|[0-9]{4,8}-[0-9]{1,3}\Z")
_LETTERED = regex.compile(r"(?=[A-Z-]*[0-9])(?=[0-9-]*[A-Z])[A-Z0-9][A-Z0-9-]{5,22}[A-Z0-9]\Z")
#: A maker, a date, a plant, a sequence, where only a number says which field it is.
_SEQUENCE = regex.compile(r"[A-Z]{2,4}[0-9]{5,7}[A-Z][0-9]{5,8}\Z")
#: A machine that is numbered: `NF-LT-0233`.
_NUMBERED = regex.compile(r"(?:[A-Z]{2,6}-)?(?:LT|LAP|LAPTOP|NB|WS|WKS|PC|DT|DESKTOP|MAC|MBP|TAB|SURF)-?[0-9]{3,6}\Z")
_VEHICLE = regex.compile(r"[A-HJ-NPR-Z0-9]{17}\Z")
_PLATE = regex.compile(r"(?=[^0-9]*[0-9])(?=[^A-ZÄÖÜ]*[A-ZÄÖÜ])[A-ZÄÖÜ0-9]{1,4}(?:[ -]?[A-ZÄÖÜ0-9]{1,4}){1,2}\Z")
_LOGIN = regex.compile(r"(?:[A-Z]{2,12}\\)?[A-Za-z](?:[a-z]+[._-]?[a-z]{2,}[0-9]{0,3}|[0-9]{4,7}|[A-Z]{4,9}[0-9]{0,2})\Z")
_SUBSCRIBER = regex.compile(r"\+?[0-9](?:[ -]?[0-9]){8,14}\Z")
#: Accounts as Atlassian and Slack number them: `557058:8f3b...`, `U04KQ2Z7B`.
_MEMBER = regex.compile(r"[0-9]{5,7}:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\Z|(?=[A-Z]+[0-9])[UW][A-Z0-9]{8,10}\Z")
_YEAR = regex.compile(r"(?:19|20)[0-9]{2}\Z")
_ROOM = regex.compile(r"[0-9]{1,4}[A-Za-z]?\Z|(?:apt|apartment|flat|unit|suite|ste|floor|fl|room|rm|bldg|building|block|tower|lot|house|c/o|po box|#)\b[.#]? ?[\w' .,-]{1,40}\Z", re.IGNORECASE)
#: A town and what may stand behind it: `Otley, ENG, United Kingdom`.
_TOWN = regex.compile(r"[^\W\d_a-z][^\W\d_]+(?:[ '’-][^\W\d_]{2,}){0,3}(?:, ?[^\W_]+(?:[ .-][^\W\d_]+){0,3}){0,2}\Z")
_FACILITY = frozenset(
    "hq headquarters head annex annexe main office offices building bldg block campus floor room wing warehouse depot lab laboratory hall suite site store shop branch plant factory center centre cluster datacenter dc "
    "reception lobby basement kitchen garage upstairs downstairs online remote home onsite lounge bay gate rack dock yard terminal stockroom upper lower north south east west central northeast northwest southeast southwest "
    "region zone global worldwide emea apac latam americas international unknown other none default various multiple any all library ward clinic hospital school college university department tower house street road "
    "server comms post mail call contact service help customer city ground first second third level line desk cloud internet web app network internal external public private shared virtual mobile phone email portal field travel "
    "travelling hybrid wfh onprem premises stores showroom finance accounts hr it sales marketing support engineering legal production staging test development training security maintenance transport logistics canteen parking roof cellar attic bedroom "
    "living bathroom hallway workshop studio theatre theater pharmacy surgery radiology icu theatre cafeteria corridor entrance front back left right top bottom middle inside outside here there everywhere nowhere new old".split()
)


def _code(value: str) -> bool:
    return _CODE.match(value) is not None and _DATED.match(value) is None


def _tag(value: str) -> bool:
    return _TAG.match(value) is not None


#: Meters, and a word for series: letters before five digits or more, digits around letters, eight digits.
_COUNTED = regex.compile(r"(?=(?:\D*\d){5})(?:[A-Z]{1,6}[-/ .]?\d{4,}[A-Z0-9-]*|\d{2,}[A-Z]{1,3}\d{4,}|\d ?[A-Z]{3} ?[\d ]{8,}|\d{8,})\Z")
#: A tag in parts; a bag's has none.
_TAG_IN_PARTS = regex.compile(r"[A-Z]{1,5}[-/](?:[A-Z0-9]{1,6}[-/])*\d{3,8}\Z")
#: The number that customers know, where `id` alone says it: `C-088213`, no key of a table.
_OWN_NUMBER = regex.compile(r"[A-Z]{1,6}[-_/ ]?\d{4,12}\Z|\d{2,6}-\d{3,8}(?:-\d{1,6})?\Z")


def _login(value: str) -> bool:
    return _LOGIN.match(value) is not None and accounts.personal_account(value.rpartition("\\")[2]) and not plain_words.is_known(value.lower())


def _plate(value: str) -> bool:
    return 5 <= len(value.replace(" ", "").replace("-", "")) <= 8 and _PLATE.match(value) is not None  # noqa: PLR2004


#: What somebody is called in a network of people: a sign or a digit in it, or a name of somebody; a number that the network gave.
_HANDLE = regex.compile(r"@?[A-Za-z][\w.-]{2,39}(?:#\d{4})?\Z|\d{6,20}\Z")


def _is_handle(value: str) -> bool:
    bare = value.lstrip("@")
    if not _HANDLE.match(value) or not (accounts.personal_account(bare) or bare.isdigit()):
        return False
    return value[0] == "@" or any(c in "._-#" or c.isdigit() for c in bare) or not plain_words.is_known(bare.lower())


@cache
def _countries() -> frozenset[str]:
    """Return the countries; logs never ask, so that what knows them is imported here."""
    from redactor.detect.names_model import names_filter

    return names_filter.vocabulary()[1]


def is_town(value: str) -> bool:
    """Say whether a value is written as a town is, and no word of it says a building, a direction or a country."""
    town, _, rest = value.partition(",")
    if not _TOWN.match(value) or (town.isupper() and not rest) or town.casefold() in _countries():
        return False
    return not is_facility(value)


def is_facility(value: str) -> bool:
    """Say whether a word of a short value says a building or a part of one."""
    return not _FACILITY.isdisjoint(re.findall(r"[^\W_]+", value.casefold()))


def is_room(value: str) -> bool:
    """Say whether a value is the number of a house, or what stands in it: `14a`, `Apt 6`."""
    return _ROOM.match(value) is not None


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(phrase.strip() for phrase in text.replace("\n", ",").split(",") if phrase.strip())


ROWS: tuple[tuple[str, tuple[str, ...], Check], ...] = (
    ("CUSTOMER_ID", _phrases("""
        account, acct, acc, account ref, acct ref, account reference, acc no, cust, cust ref, client ref, customer ref, customer reference, client reference, merchant, merchant ref, merchant reference, merchant no, merchant number, contract, contract ref,
        contract reference, agreement, agreement no, agreement number, agreement ref, agreement id, policy, policy ref, policy reference, policy id, membership ref, subscription no, subscription number, service account, utility account, supply number,
        mpan, mprn, library card, reader no, reader number, student no, student number, student id, matric no, matriculation no, pupil id, pupil ref, pupil no, resident id, resident no, tenant no, tenant ref, tenancy ref, dealer no, dealer id,
        reseller id, reseller no, partner no, holder no, patient ref, donor id, supporter id, scheme number"""), _code),
    ("DEVICE_ID", _phrases("terminal id, terminal no, terminal number, equipment no, equipment number, equipment id, property tag, kit tag, laptop tag, pc tag, device tag, machine tag, computer tag, hardware tag, asset barcode, asset code, asset ref"), _code),
    ("CUSTOMER_ID", _phrases("abone, abonent, abonné, abonne, abonado, abbonato, abonnee, adhérent, adherent, lid, kunde, klant, kund, asiakas, ügyfél, contrat, contrato, contratto, vertrag, police, póliza, poliza, polizza, apólice, polis, compte, cuenta, konto, conta, avtal, aftale, avtale, umowa, polisa, smlouva"), _code),
    ("CREDIT_CARD", _phrases("card, cc, karte, carte, tarjeta, carta, cartao, cartão, kaart, kort, karta, payment method"), lambda value: checks.card_shape(value) and checks.credit_card(value)),
    ("CUSTOMER_ID", ("customer own id",), lambda value: _OWN_NUMBER.match(value) is not None),
    ("SERIAL_NUMBER", _phrases("serie, série, medidor, contador, compteur, contatore, zähler, zaehler, meter, elmätare, måler, licznik, elektroměr"), lambda value: _COUNTED.match(value) is not None),
    ("DEVICE_ID", _phrases("etiqueta, étiquette, etiquette, etichetta, etikett, aufkleber, pegatina, naklejka, štítek, etiketa, tarra"), lambda value: _TAG_IN_PARTS.match(value) is not None),
    ("NATIONAL_ID", _phrases("matrícula, matricula coche, targa, kennzeichen, kfz kennzeichen, immatriculation, plaque, kenteken, placa, regnr, rejestracja, spz"), _plate),
    ("USERNAME", _phrases("twitter id, twitter username, twitter, facebook id, facebook username, facebook, instagram id, instagram username, instagram, telegram id, telegram username, telegram, discord id, discord username, discord, tiktok, tiktok username, snapchat, wechat, wechat id, line id, viber, viber id, xing, mastodon, bluesky, linkedin id, linkedin username, youtube channel, twitch, twitch username, psn id, xbox id, epic id, riot id"), _is_handle),
    ("DEVICE_ID", _phrases("barcode, otherserial, inventory, device asset, device label, inventar, inventaire, inventario, inventaris, inwentarz, inventář, leltár, demirbaş, demirbas"), _tag),
    ("DEVICE_ID", _phrases("card uid, card id, rfid, rfid tag, rfid uid, fob, fob no, key fob, fob id, badge uid, nfc uid, tag uid, card serial, chip no, chip number, microchip, microchip no, microchip number"),
     lambda value: _CHIP.match(value) is not None),
    ("SERIAL_NUMBER", _phrases("machine no, machine number, meter no, meter number, meter id, meter serial, unit serial, frame no, frame number, rahmennummer, rahmen nr, framenummer, engine no, engine number, motornummer, motor no, motor number, service tag code, svc tag code"), _code),
    ("SERIAL_NUMBER", _phrases("charger id, charger no, inverter id, inverter no, charge point id, chargepoint id, thermostat id, lock id, camera id, hub id, gateway id, meter ref"), lambda value: _LETTERED.match(value) is not None),
    ("SERIAL_NUMBER", _phrases("custom fields, custom field, customfield, customfields, cf"), lambda value: _SEQUENCE.match(value) is not None),
    ("HOSTNAME", _phrases("custom fields, custom field, customfield, customfields, cf"), lambda value: _NUMBERED.match(value) is not None),
    ("SERIAL_NUMBER", _phrases("vin, vin number, vehicle id number, vehicle identification number, chassis no, chassis number, fin, fin number, fahrgestellnummer, fahrgestell nr, fahrgestellnr, fgnr, chassisnummer, numéro de châssis, numero de chassis, bastidor, número de bastidor, nº de bastidor, telaio, numero di telaio, chassi, número do chassi"), lambda value: _VEHICLE.match(value) is not None),
    ("NATIONAL_ID", _phrases("registration, vehicle registration, car registration, reg, reg no, car reg, vehicle reg no, registration no, registration number, plate, vrm, vrn, numberplate"), _plate),
    ("USERNAME", _phrases("sam, sam id, samid, sam name, ntid, nt id, nt login, lan id, racf, racf id, user code, mail nickname, uid"), _login),
    ("EMPLOYEE_ID", _phrases("pnr, paynr, pay nr, lohnnr, lohnnummer, ma nr, matr, matrikel, sicil, emp, empl, empl no, empl id, emp ref, payroll, payroll ref, hr id, hr no, personnel, worker, worker no, staff ref, staff, employee ref, person number, person no"), _code),
    ("LOCATION", _phrases("localisation, localisation client, ubicación, ubicacion, standort nutzer, location, caller location, user location, home location, customer location, current location, lives in, from city, office, office location, base location, work location"), is_town),
    ("PHONE_NUMBER", _phrases("cli, clip, cb, best number, wa id, whatsapp id, whatsapp number, viber number, caller number, callback number"), lambda value: _SUBSCRIBER.match(value) is not None),
    ("SSID", _phrases("hotspot, hotspot name"), lambda value: any(c in "_-0123456789" for c in value) and is_network(value)),
    ("PURCHASE_DATE", _phrases("bought, date bought, bought when"), fields.date),
    ("DATE_OF_BIRTH", _phrases("yob"), lambda value: _YEAR.match(value) is not None),
    ("PERSON", (beside_keys.WRITER,), beside_keys.is_writer),
    ("USERNAME", (beside_keys.WRITER,), beside_keys.is_posted_by),
    ("USERNAME", (beside_keys.LOGIN,), beside_keys.is_login),
    ("USERNAME", _phrases("account id, members, user, users, reply users, creator, inviter, bot user id"), lambda value: _MEMBER.match(value) is not None),
    ("LOCATION", (beside_keys.TOWN,), beside_keys.is_town),
    ("EMPLOYEE_ID", (beside_keys.STAFF,), _code),
    ("CUSTOMER_ID", (beside_keys.BILLED,), _code),
    ("POSTAL_ADDRESS", _phrases("line of house"), lambda value: is_room(value) or any(c.isalpha() for c in value)),
)

_BAND = regex.compile(r"[0-9.]+ ?(?:[gmk]hz|[gmk]bps|[gmk]b|%|dbm)?\Z", re.IGNORECASE)
_STATES = frozenset("connected disconnected connecting on off yes no ok okay good fine poor weak strong slow fast none unknown enabled disabled working broken failed wpa wpa2 wpa3 open hidden 802.11ac 802.11ax 802.11n home guest corporate wifi wi-fi true false".split())


def is_network(value: str) -> bool:
    """Say whether a value can be the name of a network: no state, no band."""
    return value.casefold() not in _STATES and _BAND.match(value) is None


@cache
def _index() -> dict[str, tuple[tuple[str, Check], ...]]:
    index: dict[str, tuple[tuple[str, Check], ...]] = {}
    for entity, phrases, check in ROWS:
        for phrase in phrases:
            index[phrase] = (*index.get(phrase, ()), (entity, check))
    return index


@lru_cache(maxsize=8192)
def checks_of(words: tuple[str, ...]) -> tuple[tuple[str, Check], ...]:
    """Return what values under a key of these words may be, and the form that each must have; the last words decide."""
    parts = words
    while parts and parts[-1].isdigit():
        parts = parts[:-1]
    index = _index()
    for first in range(max(0, len(parts) - 3), len(parts)):
        found = index.get(" ".join(parts[first:]))
        if found is not None:
            return found if first == 0 or parts[first - 1] not in _OTHERS else ()
    return ()


#: Words before such a key that make it a thing's or a program's own.
_OTHERS = frozenset("aws azure gcp google cloud storage build system payload product error app s3 cert ticket order invoice bug issue parcel shipment tracking http request response".split())


def entity(words: tuple[str, ...], value: str) -> str:
    """Return the entity that a value is by the last words of its key and its own form, "" for none."""
    return next((name for name, check in checks_of(words) if check(value)), "")


#: What an object has that is somebody's device.
_OF_DEVICE = frozenset("serial serialnumber serialno sn make model manufacturer imei hostname returned warranty".split())
_DEVICES = frozenset("asset assets device devices equipment hardware kit computer laptop machine item items loaner".split())
_LINES = regex.compile(r"(?:addr|address|street)?[ _]?(?:line|l)[ _]?[1-4]\Z", re.IGNORECASE)
_BESIDE_LINES = frozenset("city town zip postcode postal postalcode zipcode postcode state street country".split())
_WHERE = frozenset("address addr shipto ship to shipping delivery billing deliverto sendto home residence recipient consignee".split())


_CUSTOMERS = frozenset("customer client member subscriber policyholder patient kunde cliente klant kund mitglied abonné abonne socio titular asiakas klient".split())
#: What a machine is filed under whose name stands below it.
_MACHINES = frozenset("ci configurationitem computer workstation laptop endpoint notebook pc".split())
_FLATS = frozenset("flat flatno flatnumber apartment apartmentno apt aptno".split())
#: What stands beside the flat of one person.
_OF_ONE = frozenset("name fullname tenant resident caller firstname lastname surname tel telephone phone mobile email mail".split())
_IDS = frozenset("id no nr number code nummer numero número num ref".split())
_OF_PERSON = frozenset("firstname lastname prenom prénom vorname nachname nombre apellidos nom courriel email mail correo telefon téléphone telephone telefono".split())


#: Beside what a bus calls a kind of device by two numbers, and no device.
_OF_BUS = frozenset("vendorid subsystemvendorid subvendorid pcivendorid idvendor vendorcode".split())


def own_key(name: str, joined: str, beside: Iterable[str], role: tuple[str, ...]) -> str:
    """Return what a key means beside others: `tag` of a device is an asset tag, `line2` of an address is a line of it.

    `joined` is the key without its gaps, `beside` are the keys beside it likewise, `role` the words of the key above.
    """
    if joined in ("deviceid", "subsystemdeviceid", "subdeviceid") and not _OF_BUS.isdisjoint(beside):
        return "product id"
    if joined in ("id", "extid") and "oui" in beside:  # a world-wide name in parts, as smartctl gives it
        return "device wwn"
    if joined in _IDS and role and role[-1] in _CUSTOMERS:
        return "customer own id"
    if joined in ("site", "standort", "sede", "agence") and not _OF_PERSON.isdisjoint(beside):
        return "office location"
    if joined == "manager" and "operation" in beside:  # who manages fields of an object of Kubernetes
        return "program"
    if joined in ("tag", "barcode", "label") and (not _OF_DEVICE.isdisjoint(beside) or (role and role[-1] in _DEVICES)):
        return "device asset" if joined != "label" else "device label"
    if joined in ("displayid", "id", "number", "no", "nr", "code", "ref") and role and role[-1] in ("asset", "assets"):
        return "device asset"
    if joined == "name" and role and role[-1] in _MACHINES:
        return "ci name"
    if joined in _FLATS and not _OF_ONE.isdisjoint(beside):
        return "line of house"
    if _LINES.match(name) and (not _BESIDE_LINES.isdisjoint(beside) or not _WHERE.isdisjoint(role)):
        return "line of house"
    if joined in ("houseno", "house", "flat", "apt", "unit", "no", "nr", "number", "housenumber") and "street" in beside:
        return "line of house"
    return beside_keys.meant(joined, frozenset(beside), role) or name
