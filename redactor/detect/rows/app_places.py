"""Rows of lines of applications: towns and streets by what stands right beside, fields that a program types in, machines, networks and numbers in forms of their own.

Logs, and single lines that the names model does not read, by the search for rare words (detect/search/seldom.py).
"""

# ruff: noqa: E501, RUF001 - a row of patterns reads best on one line, and words are in many scripts

from __future__ import annotations

import re

from redactor import regex
from redactor.detect import checks, labels
from redactor.detect.patterns import hexadecimal_mac
from redactor.detect.rows import fields, keyed, usernames
from redactor.detect.rows.app_keys import is_town
from redactor.detect.rows.app_lines import of_user
from redactor.detect.rows.fields import CAP, L, U
from redactor.detect.rows.machine_idioms import IP
from redactor.detect.rows.row import Row
from redactor.detect.rows.trade_rows import is_number
from redactor.detect.words import app_words, made_names, trade_words, words_abroad
from redactor.detect.words.folding import fold
from redactor.detect.words.plain_words import is_known

_TOWNS = trade_words.keys(f"{trade_words.TOWNS} {app_words.TOWNS}")
_BIRTHS = trade_words.keys(app_words.BIRTHS)
_PHONES = trade_words.keys(app_words.PHONES)
_STREETS = trade_words.keys(f"{trade_words.STREETS} {app_words.STREETS}")
_POSTCODES = trade_words.keys(app_words.POSTCODES)


def read_typed(region: str) -> tuple[str, int, int] | None:
    """Return what a program types into the field of a page, by the name of the field."""
    return _by_field(_TYPED.search(region))


def read_field(region: str) -> tuple[str, int, int] | None:
    """Return what a program says of the value of a field, by the name of the field."""
    return _by_field(_FIELD.search(region))


def _by_field(found: re.Match[str] | None) -> tuple[str, int, int] | None:
    if found is None or not checks.is_value(found["v"]):
        return None
    key, value, place = found["key"], found["v"], found.span("v")
    plain = trade_words.plain(key)
    for table, entity, check in ((_TOWNS, "LOCATION", is_town), (_BIRTHS, "DATE_OF_BIRTH", fields.date), (_PHONES, "PHONE_NUMBER", fields.phone), (_STREETS, "POSTAL_ADDRESS", fields.street), (_POSTCODES, "POSTCODE", fields.postcode)):
        if plain in table:
            return (entity, *place) if check(value) else None
    entity = labels.entity_for_key(key) or ""
    if entity == "PERSON":
        return (entity, *place) if fields.person(value) and value[:1].isupper() else None
    return (entity, *place) if keyed.accepts(entity, value) else None


_TYPED = regex.compile(r"[#(\[\"'=](?P<key>[^\W\d][\w.-]*?)[\"'\])]{0,2},? ?\(?[\"'](?P<v>[^\"'\n]{2,120})[\"']\Z")


_FIELD = regex.compile(r"[=: ][\"'`\[(]?(?P<key>[^\W\d][\w.-]*)[\"'`\])]?[^\"'\n\[]*?[=: ]{1,2}[\"'`\[(](?P<v>[^\"'`\n\])]{2,120})\Z")


def near_town(text: str) -> bool:
    """Return whether a word behind where somebody is can be a town: no ordinary word of any language, no program or product."""
    return is_town(text) and fold(text) not in made_names.known() and not any(is_known(fold(word)) for word in text.split()) and not words_abroad.are_words(fold(text)) and not text.isupper()


def _network(text: str) -> bool:
    return fields.ssid(text) and usernames.network_line(text) and not text.islower()


def _row(name: str, entity: str, pattern: str, check: object, *, score: float = 0.8, read: object = None, evidence: str = "context") -> Row:
    return Row(name, entity, pattern, evidence, score, check, text=False, read=read)  # type: ignore[arg-type]


_TOWN = rf"{CAP}(?: (?:(?:de|del|da|do|la|am|an der|sur|upon) )?{CAP})?"
_WAYS = r"St|Street|Rd|Road|Ave|Avenue|Lane|Ln|Drive|Dr|Blvd|Court|Ct|Close|Way|Place|Pl|Terrace|Tce|Ter|Crescent|Cres|Gardens|Grove|Gr|Parade|Pde|Pkwy|Highway|Hwy|Square|Sq|Circle|Cir|Walk|Row|Hill|Mews|View|Rise|Green|Wharf|Quay|Yard|Croft|Vale|Trail|Loop|Ridge|Bend"
_UNIT = r"(?:,? (?:Apt|Unit|Ste|Suite|Flat|#|Bldg|Fl|Lot)\.? ?#?[0-9A-Z-]{1,6})?"
_THERE = (
    r"(?:wfh|working|joining|calling|dialing in|dialling in|based|staying|living|lives|moved|relocated|commuting|travelling|traveling|stuck|shipping) (?:from|in|to|near)|sono (?:a|in)|sto a|abita a|vive a|risiede a|estoy en|está en|vive en|reside en|viaja a|tá em|está em|estou em|mora em|vive em|reside em|"
    r"je suis à|habite à|réside à|depuis|bin in|wohnt in|wohnhaft in|arbeitet aus|lebt in|zieht nach|werkt vanaf|woont in|verblijft in|bor i|jobbar från|jobber fra|arbejder fra|mieszka w|pracuje z|bydlí v|pracuje z|lakik|dolgozik|locuiește în|živi u|oturuyor|tinggal di|sống ở|anaishi|живёт в|живет в|работает из|проживає в|мешкає в"
)

ROWS: tuple[Row, ...] = (
    # towns
    _row("town_cyrillic", "LOCATION", r"(?:^|[\s,(;|«\"])(?:г|м|гр|пгт|смт|пос|с|дер|ст-ца)\. ?(?P<v>[А-ЯІЇЄҐЁ][а-яіїєґё']+(?:[- ][А-ЯІЇЄҐЁа][а-яіїєґё']+){0,2})", is_town),
    _row("town_of_birth", "LOCATION", rf"(?:^|[\s,;|(])(?i:(?:nat[oa]|né|née|nacid[oa]|nascid[oa]|geb\.?|geboren|född|født|ur\.|urodzon[ya]|nar\.|narozen[a]?|rođen[a]?|syntynyt|born))(?: (?:il|le|el|em|am|den|dnia|op|on|dne))? (?P<DATE_OF_BIRTH>{fields.DATE}),? (?:a|ad|à|en|em|in|te|i|w|ve?|u|kohteessa) (?P<v>{_TOWN})(?:[\s,.;)\"'|]|$)", is_town),
    _row("town_told", "LOCATION", rf"\b(?:{_THERE}) (?P<v>{_TOWN})(?:[,.;:!?)\"'»|]|[ ]?\r?$|[ ](?:and|und|et|y|e|en|i|a|today|now|until|this|for|o|og|och|werkt|heute|maintenant)\b)", near_town, score=0.75),
    _row("town_of_station", "LOCATION", rf"\b(?:qth|QTH|PLAC|plac|grid|hometown|home town|Heimatort|Wohnort|woonplaats|bostadsort|hemort|poststed|miejscowość|bydliště|lakhely|domicile|residenza|localidad|naturalidade) (?P<v>{_TOWN})(?:[,.;:)\"'|\s]|$)", near_town),
    # streets
    _row("street_bound", "POSTAL_ADDRESS", rf"[\[(\"'=:](?P<v>[0-9]{{1,5}}[A-Za-z]? (?:[NSEW]\.? )?(?:{CAP} ){{1,4}}(?:{_WAYS})\b\.?{_UNIT})[\])\"';|]", None),
    _row("street_where", "POSTAL_ADDRESS", rf"\b(?:at|to|from|near|address|addr) (?P<v>[0-9]{{1,5}}[A-Za-z]? (?:[NSEW]\.? )?(?:{CAP} ){{1,3}}(?:St|Street|Rd|Road|Ave|Avenue|Lane|Ln|Drive|Dr|Blvd|Boulevard|Court|Terrace|Crescent|Parade|Highway|Hwy|Square|Mews|Grove|Gardens)\b\.?{_UNIT})(?:[\s,;.)\"']|$)", None),
    _row("street_and_town", "POSTAL_ADDRESS", rf"\b(?P<v>[0-9]{{1,5}}[A-Za-z]? (?:{CAP} ){{1,4}}(?:{_WAYS})\b\.?{_UNIT}, {_TOWN},? (?:[A-Z]{{2}} [0-9]{{5}}|[A-Z]{{1,2}}[0-9][0-9A-Z]? [0-9][A-Z]{{2}}|[0-9]{{4,6}}|[A-Z][0-9][A-Z] [0-9][A-Z][0-9]))\b", None),
    _row("street_before_number", "POSTAL_ADDRESS", rf"[ :=\"'>(](?P<v>{CAP} (?:[{U}][{L}.]* ){{0,2}}[0-9]{{1,4}}[a-zA-Z]?(?:[-/][0-9A-Za-z]{{1,5}})?, [0-9]{{4}} [A-Z]{{2}} {_TOWN}|{CAP} (?:{CAP} )?(?:{_WAYS}) [0-9]{{1,4}}[a-zA-Z]?(?:[-/][0-9A-Za-z]{{1,5}})?, {_TOWN} [0-9]{{5,6}})(?:[\s,.;)\"'|<]|$)", None),
    _row("address_of_hl7", "POSTAL_ADDRESS", r"\bPID[-.]11[=: ]{1,2}(?P<v>[^|\n]*?\^[^|\n]*?)(?:[ ]PID[-.]|\||[ \t]*\r?$)", None, evidence="label"),
    # fields that a program types into a page
    _row("typed_in", "PERSON", r"(?i:\b(?:type|fill|send_?keys|set_?value|enter|input|typed|filled|change|select))[# (\[]{1,2}[\"']?#?[\w.-]{2,40}[\"'\])]{0,2},? ?\(?[\"'][^\"'\n]{2,120}[\"']", None, evidence="label", read=read_typed),
    _row("field_reported", "PERSON", r"(?i:\b(?:field|feld|champ|campo|veld|fält|felt|pole|поле|kolom|column|spalte|colonne|attribute|property|param(?:eter)?))[=: ]{1,2}[\"'`\[(]?[A-Za-z_][\w.-]{1,40}[\"'`\])]?[^\"'\n\[]{0,30}?(?i:\b(?:value|got|input|wert|valeur|valor|valore|waarde|wartość|hodnota|значение|was|rejected))[=: ]{1,2}[\"'`\[(][^\"'`\n\])]{2,120}", None, evidence="label", read=read_field),
    _row("key_of_people", "CUSTOMER_ID", r"'(?:\w+\.)?(?i:members?|customers?|clients?|patients?|persons?|people|contacts?|employees?|students?|drivers?|riders?|guests?|subscribers?|donors?|kunden?|patienten|mitglieder|clientes?|pacientes?|alumnos?|socios?|klanten|klienci|pacjenci)'[^\n]{0,90}\bvalue is \((?P<v>[A-Z]{0,4}-?[0-9]{4,14})[,)]", is_number),
    _row("prefixed_id", "CUSTOMER_ID", r"\b(?P<v>(?:cus|cust|customer|mbr|member|patient|pat|rider|driver|drv|guest|pax|passenger|student)_[A-Za-z0-9]{4,24})\b", lambda text: sum(map(str.isdigit, text)) > 3),  # noqa: PLR2004
    _row("sms_of_number", "PHONE_NUMBER", r"(?i:\b(?:sms|mms|whatsapp|viber|mt|mo))\]?[ ]{1,2}(?P<v>\+?[0-9]{9,15})[ ]?(?:<-|->|>>|<<|=>|:|→)", is_number),
    # accounts
    _row("from_where", "USERNAME", rf"(?i:\b(?:de|del|des|von|van|da|di|du|od|från|fra|av|от|від)) (?P<v>[a-z][a-z0-9._-]{{2,30}}) (?i:desde|depuis|dal|da|von|aus|van|vanaf|från|fra|z|ze|iz|с|з|from) {IP}", of_user),
    _row("in_brackets_by", "USERNAME", r"\((?i:durch|par|por|door|przez|oleh|av|af|da|von|von benutzer) (?P<v>[A-Za-z][A-Za-z0-9._-]{2,30})\)", of_user),
    _row("account_then_address", "USERNAME", rf"[ ]{{3,}}(?P<v>[a-z][a-z0-9]*[._-][a-z0-9._-]{{1,30}})[ ]{{3,}}{IP}[ \t]*\r?$", of_user),
    _row("at_mention_quoted", "USERNAME", r"[^\s\"] @(?P<v>[a-z][a-z0-9]*[._-][a-z0-9_.-]{1,30})[\"']", of_user),
    # machines, networks, numbers in forms of their own
    _row("mac_of_device", "MAC_ADDRESS", r"(?i:\b(?:phone|doorbell|camera|reader|sensor|access point|ap|switch|hub|device|client|station|printer|thermostat|lock|speaker|handset|tablet|gateway|bridge|intercom|terminal))\b[^\n()]{0,30}[ ](?:\((?P<v>[0-9a-f]{12})\)|(?P<v2>[0-9a-f]{12}) (?:at|from|ip) [0-9])", hexadecimal_mac, score=0.85),
    _row("network_quoted", "SSID", r"(?i:\b(?:ssid|wi-?fi|wlan))[ :=]{1,2}[«“„](?P<v>[^»”“\n]{2,32})[»”“]", fields.ssid),
    _row("network_joined", "SSID", r"(?i:\b(?:associated|associating|connected|connecting|reconnected|roamed|joined|authenticated) (?:to|with)) (?:SSID|ssid|wifi|Wi-Fi|wlan|network) (?P<v>[^\s,;\"'()]{4,32})(?:[\s,;)]|$)", _network),
    _row("account_of_swift", "BANK_ACCOUNT", r":(?:50|59)[AFKH]?:/(?P<v>[A-Z0-9]{6,34})\b", is_number),
    _row("plate_of_asia", "NATIONAL_ID", r"(?:^|[\s=:\"'(,;\[])(?P<v>[0-9]{2,3}[가-힣] ?[0-9]{4}|[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·]?[A-Z0-9]{5,6}|[一-龥ぁ-ん]{1,4} ?[0-9]{3} ?[ぁ-ん] ?[0-9]{2}-[0-9]{2})(?:[\s,;|)\]\"']|$)", None, evidence="shape"),
    _row("asset_listed", "SERIAL_NUMBER", r"\"\((?P<v>[A-Z0-9]+(?:-[A-Z0-9]+){1,3})\) [^\"\n;]{3,40} - (?P<v2>[A-Z0-9]{7,14})\"", is_number),
    _row("code_of_role", "EMPLOYEE_ID", rf"\b(?i:agent|operator|tech(?:nician)?|driver|cashier|nurse|clerk|courier|rep|engineer|officer|guard|fahrer|kassierer(?:in)?|kasjer(?:ka)?|kasir|kasir|kasirka|cajer[oa]|caissière?|cassier[ae]|kassör|kassiär|кассир|водитель|оператор|касир|курьер)[=: ]{{1,2}}\"?{CAP}(?: {CAP}| [{U}]\.)? [(\[](?P<v>(?:[A-Z]{{1,4}}-?)?[0-9]{{3,8}})[)\]]", None),
    _row("password_quoted", "PASSWORD", r"(?i:\bpassw(?:or)?(?:d|t)\b[^\n\"']{0,60}(?:old|new|current|previous|alt|neu|ancien|nouveau|nuevo|anterior)(?: value| password)?)[ :=]{1,2}['\"](?P<v>[^'\"\n]{4,64})['\"]", fields.password),
)
