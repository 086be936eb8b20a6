"""Rows of streets, towns and postcodes in logs as countries write them: ways in many languages with a number, a flat, a postcode and a town; towns under keys and labels, states beside their city.

Logs, and single lines that the names model does not read, by the search for rare words (detect/search/seldom.py).
"""

# ruff: noqa: E501, RUF001 - a row of patterns reads best on one line, and words are in many scripts

from __future__ import annotations

from redactor import regex
from redactor.detect import labels
from redactor.detect.rows.app_keys import is_town
from redactor.detect.rows.app_places import near_town
from redactor.detect.rows.fields import CAP, L, U
from redactor.detect.rows.row import Row
from redactor.detect.rows.trade_rows import house
from redactor.detect.words.folding import fold
from redactor.detect.words.plain_words import is_known

_BORDER = r"(?:^|[\s\"'=:,>«([|;])"
_END = r"(?:[\s\"'»<)\]|;,\\]|\.(?:[\s\"']|$)|$)"
#: Small words within the name of a way or a town.
_OF = r"(?:de|du|des|la|le|les|del|della|delle|dei|di|da|do|dos|das|el|los|las|van|von|der|den|dem|ter|ten|het|aan|am|an|im|in|sur|sous|upon|y|e|og|och|na|pod|nad|u|św\.|al\.|gen\.|dr\.|prof\.|[dl]['’])"
_NAME = rf"(?:(?:{_OF} ){{0,3}}(?:[dl]['’])?(?:[{U}][{L}'’.-]*|[IVX]{{1,5}}|[0-9]{{1,2}}))"
_NUMBER = r"[0-9]{1,5}(?: ?(?:bis|ter|quater))?(?:[ ]?[a-zA-Z])?(?:[/-][0-9]{1,4}[a-zA-Z]?)?"
_TOWN = rf"{CAP}(?:[ -](?:{_OF}[ -])?{CAP}){{0,2}}"
#: A flat, a floor or a stair behind the number.
_FLAT = r"(?:,? ?(?:(?i:apt|apto|appt|appartement|app|ap|unit|flat|suite|ste|bl|bloc|blok|sc|et|etaj|int|interno|scala|piso|pta|puerta|esc|escalera|andar|bât|bâtiment|esc|étage|etg|whg|wohnung|top|stg|stiege|lok|m|byt|lägenhet|lgh|leil|leilighet|as|asunto|daire|kat|d|no|nr|кв|корп|стр|под|подъезд|оф|этаж|διαμ|דירה|кв|#)\.? ?[0-9A-Z]{1,4}|[0-9]\.?º? ?(?:[ºª]|Esq|Dto|Dir|Izq|Dcha|izda|sal|tv|th|mf|st)\.?(?: ?(?:Esq|Dto|Izq|tv|th|mf|[A-D])\b\.?)?|st\.(?: (?:tv|th|mf))?\.?)){0,4}"
#: The postcode and the town behind a street, in either order.
_PLACE = rf"(?:,? ?[,;] ?(?:(?:[A-Z]{{1,2}}-)?[0-9]{{3}}[ -]?[0-9]{{2,3}}|[0-9]{{4}}(?:-[0-9]{{3}}| [A-Z]{{2}})?|[0-9]{{5}}(?:-[0-9]{{3,4}})?|[0-9]{{5,6}})[ ;]{{1,2}}{_TOWN}|, ?{_TOWN}(?:[ ,]{{1,2}}(?:[A-Z]{{2}} )?(?:[0-9]{{4,6}}(?:-[0-9]{{3,4}})?|[A-Z]{{1,2}}[0-9][0-9A-Z]? [0-9][A-Z]{{2}}|[A-Z][0-9][A-Z] [0-9][A-Z][0-9]|[0-9]{{3}} [0-9]{{2}}))?(?: ?\([A-Z]{{2}}\))?)?"
_PLACED = _PLACE.removesuffix("?")
_WAYS_BEFORE = (
    r"(?i:rue|avenue|av\.|boulevard|bd\.|blvd|impasse|allée|allee|chemin|quai|ruelle|sentier|venelle|faubourg|fg|montée|résidence|lotissement|hameau|esplanade|promenade|"
    r"viale|v\.le|piazza|p\.za|p\.zza|corso|c\.so|largo|vicolo|lungomare|piazzale|contrada|borgo|salita|galleria|calle|c/|avda\.?|avenida|pza\.?|paseo|camino|carrer|travesía|calzada|callejón|jirón|jr\.|carrera|cra\.?|transversal|diagonal|"
    r"rua|praça|travessa|tv\.|alameda|estrada|rodovia|ladeira|ulica|ul\.|aleja|osiedle|náměstí|nám\.|třída|nábřeží|nábr\.|str\.|strada|bulevardul|șoseaua|șos\.|calea|aleea|intrarea|splaiul|улица|ул\.|проспект|пр-т|пр\.|переулок|пер\.|бульвар|б-р|шоссе|набережная|наб\.|площадь|пл\.|проезд|вулиця|вул\.|провулок|пров\.|οδός|οδ\.|λεωφόρος|λεωφ\.|רחוב|רח'|شارع|jalan|jl\.|jln\.?|gg\.|lorong|đường|phố|ngõ|sokak|cadde)"
)
#: The same where they are other words as well: with a postcode or a town behind.
_WAYS_MAYBE = r"(?i:via|place|route|rte|cours|square|passage|ch\.|largo|strada|plaza|ronda|r\.|plac|pl\.|al\.|os\.|rondo|bd\.?|trg|gang|esplanade)"
_WAY_ENDS = r"(?:[Ss]tra(?:ß|ss)e|[Ss]tr\.|[Ww]eg|[Gg]asse|[Aa]llee|[Pp]latz|[Dd]amm|[Uu]fer|[Ss]teig|[Ss]tieg|[Pp]fad|[Gg]raben|[Ss]traat|[Ll]aan|[Gg]racht|[Pp]lein|[Kk]ade|[Dd]ijk|[Ss]ingel|[Vv]ej(?:en)?|[Vv]ænget|[Gg]ade|[Aa]llé|[Gg]atan|[Vv]ägen|[Vv]eien|[Vv]egen|[Kk]atu|(?:in|en|un|on|än|ön)tie|[Kk]uja|[Pp]olku|utca|útja|köz|sétány|iela|gatvė|tänav|puiestee)"
_WAYS_BEHIND = r"(?i:St|Street|Rd|Road|Ave|Avenue|Lane|Ln|Drive|Dr|Blvd|Boulevard|Court|Ct|Close|Crescent|Cres|Gardens|Grove|Terrace|Tce|Parade|Pde|Highway|Hwy|Mews|Wharf|Quay|Way|Place|Square|Walk|Row)"
_KEYS = r"(?:town|city|suburb|ville|ort|wohnort|stadt|ciudad|cidade|localidad|localidade|citta|comune|plaats|woonplaats|miasto|mesto|locality|hometown|municipality|colonia|barrio|bairro|kommune|poststed|postort|город)"
_STATES = r"(?:state|state_?name|region|region_?name|province|prov|county|subdivision(?:_?name)?|subdivision_?1_?name|admin_?1(?:_?name)?|bundesland|kanton|estado|provincia|département|departement|departamento|voivodeship|województwo|oblast|область|регион)"
_PREFECTURE = r"(?:北海道|青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉|東京|神奈川|新潟|富山|石川|福井|山梨|長野|岐阜|静岡|愛知|三重|滋賀|京都|大阪|兵庫|奈良|和歌山|鳥取|島根|岡山|広島|山口|徳島|香川|愛媛|高知|福岡|佐賀|長崎|熊本|大分|宮崎|鹿児島|沖縄)"


def way(text: str) -> bool:
    """Return whether words with a number are a street: no gate, room, file or version."""
    return house(text) and _NO_WAY.search(text) is None and sum(map(str.isalpha, text)) > 5  # noqa: PLR2004


_NO_WAY = regex.compile(r"(?i)^(?:via|route|place|strada|passage|way|gate|r\.|c/|al\.|pl\.|ch\.|os\.|cours|ronda|plaza|largo|trg|gang|row) (?:http|tcp|udp|ipv?[46]|eth|port|vlan|null|default|gw|dev|error|api|sms|smtp|proxy|server|node|version|v[0-9]|id|no|line|[0-9])|\b(?:ms|sec|http|kb|mb|tcp|udp)\b|[0-9]:[0-9]{2}")


def way_length(text: str) -> int:
    """Return how many characters of a street and what stands behind it are an address: the key of the next value is none of it."""
    before, comma, last = text.rpartition(",")
    word = last.strip()
    return len(before) if comma and word.isalpha() and (labels.entity_for_key(word) or _INNER.search(word)) else len(text)


_INNER = regex.compile(r"[a-zß-ÿ][A-Z]")


def zipped_way(text: str) -> bool:
    """Return whether a name, a number, a postcode and a town are an address: no day, its year and what follows."""
    return way(text) and _DAY.match(text) is None


#: A month as many languages begin it, a day and a year.
_DAY = regex.compile(r"(?i)(?:jan|feb|mar|mär|apr|may|mai|maj|jun|jul|aug|sep|oct|okt|nov|dec|dez|gen|ene|abr|avr|ago|set|ott|dic|fév|aoû|déc)[^\W\d_]*\.? [0-9]{1,2}, (?:19|20)[0-9]{2} ")


def placed_way(text: str) -> bool:
    """Return whether words behind what may be no way are a street in a town: no word that everybody says is the town's."""
    town = regex.compile(r"[\W\d_]+").split(text.rpartition(",")[2].strip(" ()"))
    return way(text) and not any(is_known(fold(word)) for word in town if len(word) > 2)  # noqa: PLR2004


def spoken_way(text: str) -> bool:
    """Return whether words that somebody said begin with the number of a house and have a way in them."""
    return len(text.split()) > 2  # noqa: PLR2004


def asked_town(text: str) -> bool:
    """Return whether what a page asks for as a town can be one: no word for all or none."""
    return text.lower() not in _NONE and not text.isdigit()


_NONE = frozenset("all any none null undefined true false other unknown default select choose city town".split())


def _row(name: str, entity: str, pattern: str, check: object, *, score: float = 0.8) -> Row:
    return Row(name, entity, pattern, "context", score, check, text=False, trim=way_length if entity == "POSTAL_ADDRESS" else None)  # type: ignore[arg-type]


_ZIP = regex.compile(r"\b[0-9]{4,6}\b|\b[0-9]{4}-[0-9]{3}\b|\b[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][A-Z]{2}\b")

ROWS: tuple[Row, ...] = (
    # streets
    _row("way_then_number", "POSTAL_ADDRESS", rf"{_BORDER}(?P<v>{_WAYS_BEFORE} {_NAME}(?: {_NAME}){{0,3}},? ?(?:(?i:n°|nº|n\.|nr\.?|no\.?|№|д\.|дом|č\.|br\.) ?)?{_NUMBER}{_FLAT}{_PLACE}){_END}", way),
    _row("way_with_town", "POSTAL_ADDRESS", rf"{_BORDER}(?P<v>{_WAYS_MAYBE} {_NAME}(?: {_NAME}){{0,3}},? ?(?:(?i:n°|nº|n\.|nr\.?|№) ?)?{_NUMBER}{_FLAT}{_PLACED}){_END}", placed_way),
    _row("number_then_way", "POSTAL_ADDRESS", rf"{_BORDER}(?P<v>{_NUMBER},? (?i:rue|avenue|av\.?|boulevard|bd\.?|blvd|impasse|allée|allee|chemin|ch\.|place|quai|route|rte|cours|square|passage|ruelle|sentier|venelle|faubourg|montée|résidence|lotissement|hameau) {_NAME}(?:[ -]{_NAME}){{0,4}}{_FLAT}{_PLACE}){_END}", way),
    _row("way_in_word", "POSTAL_ADDRESS", rf"{_BORDER}(?P<v>[{U}][{L}'’.-]*(?:[ -][{U}][{L}'’.-]*){{0,2}}{_WAY_ENDS} {_NUMBER}{_FLAT}{_PLACE}){_END}", way),
    _row("way_of_words", "POSTAL_ADDRESS", rf"{_BORDER}(?P<v>(?:[{U}][{L}'’.-]+ ){{1,3}}{_WAY_ENDS} {_NUMBER}{_FLAT}{_PLACE}){_END}", way),
    _row("house_and_zip", "POSTAL_ADDRESS", rf"{_BORDER}(?P<v>{CAP}(?: {CAP}){{0,2}} {_NUMBER}{_FLAT}, (?:[A-Z]{{1,2}}-)?(?:[0-9]{{3}} [0-9]{{2}}|[0-9]{{2}}-[0-9]{{3}}|[0-9]{{4,5}}) {_TOWN}){_END}", zipped_way),
    _row("way_in_english", "POSTAL_ADDRESS", rf"{_BORDER}(?P<v>[0-9]{{1,5}}[A-Za-z]? (?:[NSEW]\.? )?(?:[{U}][{L}'’-]+ ){{1,3}}{_WAYS_BEHIND}\b\.?(?: [NSEW]{{1,2}}\b)?,? (?i:unit|apt|apartment|flat|suite|ste|#|lot|floor|fl)\.? ?#?[0-9A-Z-]{{1,6}}{_PLACE}){_END}", way),
    _row("way_spoken", "POSTAL_ADDRESS", r"(?i:\b(?:heard|utterance|transcript|said|speech|spoken|asr|stt|slot_?value|raw_?input))\\?[\"']?[ ]?[:=][ ]?\\?[\"'](?P<v>[0-9]{1,5} (?:[a-z]+ ){1,4}(?:street|avenue|road|drive|lane|court|boulevard|terrace|crescent|close|way|place|parkway|circle)(?: [a-z]+){0,4})\\?[\"']", spoken_way),
    _row("address_of_label", "POSTAL_ADDRESS", r"\^FD(?P<v>[^\^\n]{6,120}?)\^FS", lambda text: way(text) and _ZIP.search(text) is not None),
    _row("way_of_xdt", "POSTAL_ADDRESS", rf"(?:^|[\s>:])0[0-9]{{2}}3107(?P<v>[{U}][^\n]{{3,60}}?)[ \t]*\r?$", house),
    _row("way_of_x12", "POSTAL_ADDRESS", r"(?:^|[~\s'])N3\*(?P<v>[^*~\n]{4,60})(?:\*(?P<v2>[^*~\n]{2,60}))?[~\n]", None),
    _row("way_of_attribute", "POSTAL_ADDRESS", rf"\b(?:vej|gade|vejnavn|adresselinje|strasse|straat|rue|ulica|ulice|utca|gatuadress|katuosoite|street|calle|rua|via|indirizzo|adressezeile)=\"(?P<v>[{U}][^\"<>\n]{{4,100}})\"", house),
    # towns, states and postcodes
    _row("place_of_x12", "LOCATION", r"(?:^|[~\s'])N4\*(?P<v>[^*~\n]{2,40})\*(?P<v2>[A-Z]{2})\*(?P<POSTCODE>[0-9]{5,9}|[A-Z0-9]{6})[*~\n]", None),
    _row("postcode_of_xdt", "POSTCODE", r"(?:^|[\s>:])0[0-9]{2}3112(?P<v>[0-9]{4,5})[ \t]*\r?$", None),
    _row("town_of_xdt", "LOCATION", rf"(?:^|[\s>:])0[0-9]{{2}}3113(?P<v>{_TOWN})[ \t]*\r?$", None),
    _row("postcode_of_japan", "POSTCODE", rf"(?:〒 ?|\b)(?P<v>[0-9]{{3}}-[0-9]{{4}})[\"']?[,、　 ]{{1,2}}[\"']?{_PREFECTURE}", None),
    _row("postcode_of_field", "POSTCODE", r"\\?\"(?i:field|name|attribute|path|param)\\?\":[ ]?\\?\"(?i:[a-z_.]*(?:zip|zip_?code|postcode|post_?code|postal_?code|plz|cp|cep|cap|postnr|postnummer|psc|pincode))\\?\",[ ]?\\?\"(?i:value|rejectedValue|rejected_value|input|got)\\?\":[ ]?\\?\"?(?P<v>[A-Z0-9][A-Z0-9 -]{2,9})\\?[\",}]", None),
    _row("state_beside_city", "LOCATION", rf"\\?\"(?i:city|city_?name|town|locality|ville|ort|stadt|ciudad|cidade|citta)\\?\":[ ]?\\?\"(?P<v>{_TOWN})\\?\",[ ]?\\?\"(?i:{_STATES})\\?\":[ ]?\\?\"(?P<v2>[{U}][{L}'’. -]{{1,40}})\\?\"", None),
    _row("town_of_page", "LOCATION", rf"[?&](?i:{_KEYS})=(?P<v>[A-Za-z\x{{C0}}-\x{{17F}}%+-][A-Za-z0-9\x{{C0}}-\x{{17F}}%+-]{{2,40}})(?:[&\s\"'#]|$)", asked_town),
    _row("town_labelled", "LOCATION", rf"(?:^|[\s,;|(])(?:{_KEYS}|ORT|WOHNORT|PLAATS|VILLE|CIUDAD|CITTA|COMUNE|MIASTO|MIEJSC|CIDADE|STAD|POSTORT|CITY|TOWN|SUBURB|ГОРОД)(?: ~|[ ]{{1,2}})(?P<v>{_TOWN})(?:[,.;:)\"'|]|[ ]?\r?$)", near_town),
    _row("town_behind_quote", "LOCATION", rf"[\"”»] (?:aus|uit|från|fra|из|із) (?P<v>(?:Bad |Sankt |Saint |St\. |San |New )?{_TOWN})(?:[,.;:)\"'|]|[ ]?\r?$)", is_town),
)
