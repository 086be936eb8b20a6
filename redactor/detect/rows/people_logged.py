"""People in what programs and devices print: callers, operators, patients, owners, notes of technicians; where they live and are. Logs and texts alike."""

# ruff: noqa: E501, RUF001 - a row of patterns reads best on one line, and labels are in many scripts

from __future__ import annotations

import re

from redactor import regex
from redactor.detect.identities import person_names
from redactor.detect.patterns import decimal_position
from redactor.detect.rows.fields import CAP, NUMBER, L, U, person, phone, weak_person
from redactor.detect.rows.names_abroad import CHINESE, asked_for, korean
from redactor.detect.rows.phones import international_digits
from redactor.detect.rows.row import Row
from redactor.detect.rows.towns import place
from redactor.detect.words import free_words
from redactor.detect.words.folding import fold
from redactor.detect.words.named_after import full_name, made_of_name, names_somebody
from redactor.detect.words.plain_words import is_known

_PARTICLE = r"(?:de|del|della|di|da|dos|do|la|le|van|von|der|den|ten|zu|y|el|al|bin|ibn|abu|af|av)"
#: Two parts of a name at least, initials and particles among them; or surname first.
_FULL = rf"(?:(?:[{U}]\. ?){{0,2}}(?:{_PARTICLE} ){{0,2}}{CAP}(?: (?:{_PARTICLE} ){{0,2}}(?:[{U}]\. )?{CAP}){{1,2}}|(?:[{U}]\. ?){{1,2}}(?:{_PARTICLE} ){{0,2}}{CAP}|{CAP}, {CAP}|{CAP} [{U}]\.)"
_WHO = (
    r"(?:owner|holder|customer|patient|client|contact|driver|passenger|recipient|consignee|guest|tenant|member|subscriber|card ?holder|account ?holder|payer|payee|beneficiary|debtor|creditor|student|teacher|employee|user|person|technician|operator|resident|visitor|"
    r"insured|policyholder|applicant|claimant|registrant|signatory|witness|nurse|doctor|physician|pilot|rider|player|child|parent|guardian|kunde|patientin|inhaber|fahrer|mieter|titulaire|propriétaire|locataire|titular|propietario|inquilino|cliente|paziente|intestatario|klant|eigenaar|bewoner)"
)
#: Things that belong to somebody.
_THING = r"(?:printer|home|laptop|phone|desk|room|pc|tablet|ipad|iphone|office|house|flat|apartment|car|van|notebook|workstation|macbook|tv|nas|router|locker|mobile|handset|extension|bedroom|machine|computer|bike|scooter|badge|key|keys|box|hotspot|watch|drucker|zimmer|büro|handy|rechner|wohnung)"
_CONNECT = r"(?: ?(?:=>|[:=]) ?| )"
_QUOTE = r"\\{0,2}[\"']"


def _somebody(text: str) -> bool:
    """Return whether a word or two in a place that people and things share is a name: a forename among them, no desk or program."""
    return person(text) and names_somebody(text)


def _eastern(text: str) -> bool:
    """Return whether a few signs under the key of names are one: by the surname where it is usual, or parted by a space."""
    return " " in text or "　" in text or (korean(text) if "가" <= text[0] <= "힣" else _CHINESE_NAME.match(text) is not None)


_CHINESE_NAME = regex.compile(CHINESE)


def _capitals(text: str) -> bool:
    """Return whether what stands behind an operator's number is a name in capitals or with one."""
    return text.lower().split()[0] not in _NO_CASHIER and person(text)


_NO_CASHIER = frozenset("start stop login logout total cash card sale void open close closed shift on off in out id no none order table guest check terminal station test training manager".split())


def _dicom(text: str) -> bool:
    """Return whether parts joined by carets are a name (DICOM PS3.5, 6.2): two words, no code of a laboratory or message."""
    parts = [part for part in text.split("^") if part]
    return len(parts) >= 2 and " ^" not in text and parts[0].partition(" ")[0] not in ("NAME", "PATIENT", "PAT", "PN", "Name", "Patient") and all(len(part) >= 2 for part in parts[:2]) and parts[0].upper() not in _MESSAGES and not any(c.isdigit() for c in text)  # noqa: PLR2004


_MESSAGES = frozenset("ADT ORM ORU SIU MDM ACK DFT BAR RDE QRY VXU".split())


def _street(text: str) -> bool:
    """Return whether what stands under a key of streets is one: letters and a number, no network address, path or memory."""
    return bool(re.search(r"[^\W\d_]{2}", text)) and any(c.isdigit() for c in text) and not re.search(r"://|\\|^0x|^[0-9a-fA-F.:/-]+$|@|^/", text) and (" " in text or not text.isascii())


def described(text: str) -> bool:
    """Return whether what stands in a free line of a device is a name alone: a forename, or a name with a surname of a list."""
    words = [fold(word) for word in re.split(r"[ .]+", text) if len(word) > 1]
    if not (weak_person(text) if " " in text else person(text)) or any(word in person_names.words()[0] or is_known(word) for word in words):
        return False
    return any(made_of_name(word) for word in words) or names_somebody(text)


def in_query(text: str) -> bool:
    """Return whether the value of a parameter for names is one: each of its words a name of a list, one of them nothing else."""
    words = re.split(r"\+|%20|[ ._-]", text)
    return any(map(made_of_name, words)) and all(made_of_name(word) or free_words.is_forename(word) for word in words)


def _named(text: str) -> bool:
    """Return whether words behind "ask" or "printer of" are a name as people write one: a capital, then small letters."""
    return asked_for(text) and all(word[:1].isupper() and not word.isupper() and not re.search(r"[a-z][A-Z]", word[2:]) for word in text.split())


def _person(name: str, pattern: str, check: object, *, evidence: str = "context", score: float = 0.8, text: bool = True, trim: object = None) -> Row:
    return Row(name, "PERSON", pattern, evidence, score, check, text=text, trim=trim)  # type: ignore[arg-type]


def _unquoted(text: str) -> int:
    """Return how many characters of a name stand before the quote that ends it."""
    return len(text.rstrip("'’-"))


#: Tried before the rows of accounts: a full name behind `user` is a person.
FIRST: tuple[Row, ...] = (
    Row("time_zone", "", r"\b(?:Europe|America|Asia|Africa|Australia|Pacific|Atlantic|Indian|Antarctica)/[A-Z][A-Za-z_]+(?:/[A-Z][A-Za-z_]+)?\b"),
    _person("caller_number", rf"(?:\b(?:Processing|Calling|Dialing|Dialling|Answering|Answered|Incoming|Outgoing|Executing|From|Caller|New|Call|Ringing|Hangup) (?:from |call from |by )?)?(?P<v>{_FULL}) <\+?[0-9]{{3,15}}>", weak_person),
    _person("role_line", rf"(?m:^)[ \t*-]*(?i:{_WHO}|pt|pat|user ?name|full ?name|caller|anrufer|performed by|examined by|fitted by|serviced by|last user|handed to|installer|installateur|referrer|clinician|audiologist|dispenser|engineer|fitter)[ \t]*:[ \t]+(?P<v>{_FULL})(?:[ \t,(]+(?P<AGE>[1-9][0-9]?) ?(?:[MFmfwW]\b|y\b|yo\b|yrs?\b|J\b)|[ ]\((?P<USERNAME>[a-z][\w.-]{{2,20}})\)|[ \t]*(?:[,;(<]|\r?$)|[ \t]{{2}})", weak_person, evidence="label", score=0.85, text=False),
    _person("user_full", rf"(?i:\b(?:user ?name|full ?name|display ?name|user)(?:: |=| = ))[\"']?(?P<v>{CAP} (?:[{U}]\. )?{CAP})(?: ::|[\"',;|)]|\r?$)", full_name, evidence="label", score=0.85, text=False),
    _person("by_user", rf"(?i:\b(?:by|for|as|from) user:?) (?P<v>{_FULL})(?:[\s,.;)(]|$)", weak_person),
)

ROWS: tuple[Row, ...] = (
    # switchboards
    _person("caller_sip", rf"\"(?P<v>{CAP}(?: [{U}][{L}'’.-]*){{1,3}})\"'? ?<sips?:", person),
    Row("trunk_number", "PHONE_NUMBER", r"\b(?:src_user|dst_user|from_user|to_user|caller|callee|calling|called|cli|cld|ani|dnis|src|dst|from|to)=\"?(?P<v3>\+?[0-9]{10,15})\b|\b(?:sofia/[\w.-]+|(?:Chan_)?(?:OOH323|Motif|mISDN|CAPI|Khomp|Dongle|quectel))/(?P<v>\+?[0-9]{9,15})\b|->(?P<v2>\+?[0-9]{10,15}) in (?:context|dialplan)\b|\b(?i:own(?: number)?|own: numbers?)[ ]?: (?P<v4>\+?[0-9]{9,15})\b", "context", 0.85, lambda text: international_digits(text.lstrip("+"))),
    Row("keyed_phone", "PHONE_NUMBER", rf"{_QUOTE}(?i:hp|tel|tel_?no|mob|mobile|mobile_?no|phone|phone_?no|gsm|cell|cellphone|contact_?no|handphone|whatsapp|msisdn|celular|telefono|telefon|tlf)[0-9]?{_QUOTE}\s?(?:=>|[:=,])\s?{_QUOTE}?(?P<v>{NUMBER})", "label", 0.9, phone),
    Row("mobile_shape", "PHONE_NUMBER", r"(?:^|[\s\"'(:=,>])(?P<v>07[0-9]{3}[ -][0-9]{3}[ -][0-9]{3}|07[0-9]{3} [0-9]{6}|01[016789]-[0-9]{4}-[0-9]{4}|05[0-9]{2} [0-9]{3} [0-9]{2} [0-9]{2}|06(?: [0-9]{2}){4}|04[0-9]{2} [0-9]{3} [0-9]{3}|0[789]0-[0-9]{4}-[0-9]{4})(?:$|[\s\"'),;.<])", "shape", 0.7),
    _person("call_at", rf"(?i:\b(?:call|ring|phone|text|kontakt|contact|tel|ara|bel|ruf|anrufen|appeler|llamar|chiamare)):? (?P<v>{CAP}(?: {CAP})?),?:? (?i:on |at |auf |unter |au |al )?(?P<PHONE_NUMBER>[+(]?[0-9][0-9 ()./-]{{6,16}}[0-9])\b", _named),
    # who did it, whose it is
    _person("of_whom", rf"(?i:\b{_WHO}s?)(?: for| of| named| called| is)?{_CONNECT}{_QUOTE}(?P<v>{_FULL})\\{{0,2}}[\"']", weak_person),
    _person("keyed_somebody", rf"(?:^|[\s,;(\[{{])(?i:drv|driver|driver_?name|operator|pilot|rider|nurse|assignee|owner|contact|who|by|for|student|patient|guest|teacher|tech|technician|staff|player|nickname|nick|friendly_?name|display_?name|alias|label|profile|child|kid|holder|tenant|resident|cashier|agent|mechanic|courier|host_?name|requested_?by|on_?call)=[\"']?(?P<v>{CAP}(?: {CAP})?)(?:[\"'\s,;)\]}}@]|$)", _somebody),
    # what people write under free keys of a device: a label of a telephone, the description of a line
    _person("described", rf"(?m:^)[ \t]*(?i:label|description|desc[0-9]?|alias|note|remark|comment|driver profile|profile(?: name)?|display ?name|anlagenbetreiber|betreiber|operator name)[ \t]*:[ \t]+[\"']?(?P<v>{_FULL}|{CAP})[\"']?[ \t]*\r?$", described, evidence="label", score=0.8, text=False),
    Row("placed_at", "POSTAL_ADDRESS", r"(?m:^)[ \t]*(?i:standort|aufstellort|einbauort|location|site|sys ?location|install(?:ation)? (?:site|address)|adresse?|address|emplacement|ubicaci[oó]n|dirección|luogo|locatie|anlagenadresse)[ \t]*[:=][ \t]+[\"']?(?P<v>[^\n\"',:=]{4,40},[ ]?(?:[A-Z]{1,2}-)?[0-9]{4,5}[ ][^\n\"',:=]{2,40})[\"']?[ \t]*\r?$", "label", 0.85, _street, text=False),
    _person("cashier", r"(?i:\b(?:operator|cashier|clerk|teller|kassierer(?:in)?|kassier|bediener|cajer[oa]|caissier|caissière|cassiere|served by|bedient von|kasse)) ?[:=#]? ?(?:[0-9]{2,6}[ -/]{1,3}(?P<v>[A-Z][A-Z'-]{2,}(?: [A-Z]\.?)?|[A-Z][a-z]+(?: [A-Z]\.?)?)|(?P<v2>[A-Z][A-Z'-]{2,} [A-Z]\.|[A-Z][a-z]+ [A-Z]\.))", _capitals),
    _person("keyed_who", rf"(?:^|[\s,;(\[{{])(?i:drv|rider|pilot|courier|nurse|student|patient|guest|tenant|passenger|pax|pupil|driver_?name)=[\"']?(?P<v>{CAP}(?: {CAP})?)(?:[\"'\s,;)\]}}]|$)", person),
    _person("keyed_east", rf"[\"'](?i:name|customer_?name|user_?name|full_?name|姓名|氏名|이름|성명|고객명){_QUOTE}\s?(?:=>|[:=])\s?{_QUOTE}(?P<v>[\x{{AC00}}-\x{{D7A3}}]{{2,4}}|[\x{{4E00}}-\x{{9FFF}}]{{2,4}}|[\x{{4E00}}-\x{{9FFF}}]{{1,4}}[ 　][\x{{3041}}-\x{{30FF}}\x{{4E00}}-\x{{9FFF}}]{{1,6}})\\{{0,2}}[\"']", _eastern, evidence="label", score=0.85),
    # notes of technicians in configurations and lists
    _person("thing_of", rf"(?i:\b{_THING}s?(?: \(?used by| of| belongs to| belonging to| von| de| di| van)) (?P<v>{CAP}(?: {CAP})?)(?:[\s,.;:)(\"']|$)", _named),
    _person("ask_first", rf"(?i:\b(?:ask|tell|warn|inform|check with|agreed with|speak to|talk to|frag|fragen|ask for)) (?P<v>{CAP})(?: (?i:before|first|about|if|for|when|at|in|or|and|vor|wegen)\b|[.!)]|$)", _named),
    Row("query_name", "PERSON", r"[?&](?i:(?:sur|last|first|full|family|given|user_?full)?_?name|naam|voornaam|achternaam|vorname|nachname|nom|prenom|nombre|apellidos?|nome|cognome)=(?P<v>[^&\s\"']+)", "label", 0.8, in_query, text=False),
    Row("born", "DATE_OF_BIRTH", r"\b(?:DOB|D\.O\.B\.?|dob|born|geb\.|né le|née le)[ :=]{1,3}(?P<v>(?:19|20)[0-9]{2}-?[0-9]{2}-?[0-9]{2}|[0-9]{1,2}[./-][0-9]{1,2}[./-](?:19|20)[0-9]{2})\b", "label", 0.9, text=False),
    Row("plate", "NATIONAL_ID", r"\b(?:plate|plate_no|license_plate|licence_plate|reg_no|veh_alias|vehicle_reg|kennzeichen|matricula)=\"?(?P<v>[A-Z]{1,3}[ -]?[A-Z0-9]{2,5}(?:[ -][A-Z0-9]{1,3})?)\b", "label", 0.85, lambda text: any(map(str.isdigit, text)), text=False),
    Row("address_shape", "POSTAL_ADDRESS", rf"(?:[;|\t\"'=>(]|[:,] )(?P<v>{CAP}[^;|\t\"'=<>\n,()@:]*? [0-9]{{1,4}}[ ]?[A-Za-z]?, ?(?:[A-Z]{{1,2}}-)?[0-9]{{4,6}} [{U}][{L}'’-]+(?: [{U}][{L}'’-]*| am [{U}][{L}]+| an der [{U}][{L}]+)*)", "shape", 0.85, text=False),
    Row("phone_gap", "PHONE_NUMBER", r"(?i:\b(?:tel|phone|fon|mob|mobile|handy|gsm|fax|texting|dialling|sms to)\.?) (?P<v>[+0(][0-9][0-9 ()/.-]{5,15}[0-9])\b", "label", 0.85, phone, text=False),
    Row("extension", "PHONE_NUMBER", r"\b(?:Ext\.|Extn:|EXT:)[ ]?(?P<v>[0-9]{2,5})\b|\bsofia/[\w.-]+/(?P<v2>[0-9]{2,5})@|<(?P<v3>[0-9]{3,5})>->", "context", 0.8, text=False),
    _person("friendly_first", rf"(?m:^)[ \t]*(?i:(?:device|aircraft|camera|drone|robot|printer|friendly|bluetooth|tv|speaker|vehicle|car|zone|room|player|doorbell|lock|hub) ?name)[ \t]*[:=][ \t]+(?P<v>[{U}][{L}-]+)[ ]", _somebody, text=False),

    _person("thanks_to", rf"(?i:\b(?:thx|thanks|cheers|thank you|danke|merci|gracias|grazie)),? (?P<v>{CAP})[.!]?[ \t]*\r?$", _somebody),
    _person("phone_of", rf"(?:[\"'/(\[]|^)(?P<v>{CAP}) (?i:iphone|ipad|galaxy|pixel|macbook|laptop|phone|tablet|handy|android|watch)\b", _somebody),
    _person("in_topic", rf"(?:^|[/'\"= ])(?i:kamer|zimmer|room|chambre|cuarto|camera|bedroom|lamp|lampe|leselampe|nachttischlampe|bureau|bed|bett|heizung|thermostat|light|blind|fan|tv|sensor|plug|slaapkamer|kinderzimmer|schlafzimmer|büro|office|desk|phone|presence|tracker|foto|fotos|photos|backup|usb|stick|usbstick|disk)_(?P<v>[{L}]{{4,20}})(?:[/'\"_ ]|$)|=(?P<v2>[{L}]{{4,20}})_(?i:fotos?|photos?|backup|usb|stick|disk|docs|data|daten|music|musik)\b", _somebody),
    # medicine and papers
    Row("dicom_name", "PERSON", rf"(?:^|[\s\[=\"'(])(?P<v>[{U}][{L}'’ -]*\^[{U}][{L}'’-]+(?:\^[{L}.'’-]*){{0,3}})(?:[ \t\]\"]+(?P<DATE_OF_BIRTH>(?:19|20)[0-9]{{6}})\b)?", "shape", 0.85, _dicom),
    Row("hl7_doctor", "PERSON", rf"\|[A-Z0-9]{{2,12}}\^(?P<v>[{U}][{L}'’-]+\^[{U}][{L}'’-]+)(?:\^[^|~\n]*)?[|~]", "shape", 0.85, _dicom),
    Row("machine_readable", "PERSON", rf"(?:\bP[<A-Z][A-Z]{{3}}|[=:\s\"])(?P<v>[{U}]{{2,}}(?:<[{U}]+)*<<[{U}]+(?:<[{U}]+)*)", "shape", 0.9),
    Row("machine_readable_number", "NATIONAL_ID", r"\b(?P<v>[A-Z0-9]{6,9})<{0,3}[0-9][A-Z<]{3}(?P<DATE_OF_BIRTH>[0-9]{6})[0-9][MFX<][0-9]{7}", "shape", 0.9),
    # where they live and are
    Row("keyed_town", "LOCATION", rf"{_QUOTE}(?i:(?:billing_?|shipping_?|home_?|delivery_?|bill_?to_?|ship_?to_?)?(?:city|town|locality|suburb|ciudad|ville|ort|stadt|cidade|citta))\\{{0,2}}[\"']\s?(?:=>|[:=])\s?{_QUOTE}(?P<v>[{U}][{L}'’. -]{{1,40}})\\{{0,2}}[\"']|[,({{;] ?(?i:city|town|locality)=(?P<v2>[{U}][{L}'’. -]{{1,40}}?)[,)}};]", "label", 0.85, place),
    Row("keyed_street", "POSTAL_ADDRESS", rf"{_QUOTE}(?i:(?:billing_?|shipping_?|home_?|delivery_?|bill_?to_?|ship_?to_?)?(?:line_?[12]|addr|addr(?:ess)?_?(?:line)?_?[12]?|street_?(?:name|address|line)?_?[12]?|strasse|calle|rue|direccion|adresse|endereco|indirizzo|住所|주소|地址))\\{{0,2}}[\"']\s?(?:=>|[:=])\s?{_QUOTE}(?P<v>[^\"'\\\n]{{5,120}})\\{{0,2}}[\"']|[,({{;] ?(?i:line_?[12]|street(?:_?(?:name|address|line)?_?[12]?)?|addr(?:ess)?_?(?:line_?)?[12])=(?P<v2>[^\"'=\\\n,)}};]{{5,80}})[,)}};]", "label", 0.85, _street),
    Row("position_plain_nmea", "GEO_COORDINATES", r"\b[0-9]{4,5}\.[0-9]{3,7}[,;][NS][,;][0-9]{5,6}\.[0-9]{3,7}[,;][EW]\b", "shape", 0.95),
    Row("position_named", "GEO_COORDINATES", r"(?i:\b(?:home|pos|position|loc|location|gps|coords?|coordinates|latlon|latlng|lat_?lon|ll|point|center|centre|origin|dest|destination|start|end|from|to|wp|waypoint|takeoff|landing|last|fix|geo|place|last known))(?: ?[:=] ?| )[(\[\"']?(?P<v>-?[0-9]{1,2}\.[0-9]{4,8},[ ]?-?[0-9]{1,3}\.[0-9]{4,8})\b", "context", 0.85, decimal_position),
    Row("email_guest", "EMAIL_ADDRESS", r"\b[A-Za-z0-9][\w.+-]*#EXT#@[A-Za-z0-9.-]+[A-Za-z]", "shape", 0.95),
)
