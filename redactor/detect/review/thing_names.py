"""Products, firms, medicines and menus that the names model takes for people, towns or addresses: by what stands right beside them.

What a list of names knows for a forename or a surname is never taken back here, with few exceptions that say so.
"""

from __future__ import annotations

import re
from dataclasses import replace

from redactor import regex
from redactor.detect.review import near, trade_names
from redactor.detect.words import built_names, forenames, plain_words
from redactor.detect.words.firms import is_firm
from redactor.detect.words.folding import fold
from redactor.detect.words.named_after import names_somebody
from redactor.types import Span

#: How much of something a medicine or a bottle has: `ramipril 5 mg`.
_DOSE = regex.compile(r",? \d+(?:[.,]\d+)?(?:/\d+(?:[.,]\d+)?)? ?(?:mg|mcg|µg|μg|ug|g|ml|iu|i\.e\.|units?|einheiten|puffs?|hub|tab(?:let)?s?|tbl\.?|comp\.?|caps(?:ules)?|mg/ml|µg/h|drops|tropfen|gouttes|gotas)(?![\w/])", re.IGNORECASE)
#: Doors, seats, litres: the size of a piece of furniture or an appliance behind its name.
_SIZE = regex.compile(
    r" (?:\d{1,3}(?:[.,]\d)?[- ]?(?:doors?|seater|sitzer|drawers?|pieces?|persons?|burners?|speed|pack|slices?|cups?|tier|shelf|inch|zoll|litres?|liters?|l|cm|mm|m|kg|w|kw|gb|tb|mp|watts?|türig|places?|plazas|posti|zits|sits|osobowy)(?![\w-])|(?:[a-z]+-)?(?:seater|drawer|door|shelf|piece) )", re.IGNORECASE
)
#: A model's number behind a name that nobody has.
_MODEL_BEHIND = regex.compile(r" (?:[A-Z]{1,5}-?\d[\w-]*|\d{2,5}[A-Z]{1,4}\d?|\d{1,2}(?:\.\d)?(?: (?:Pro|Plus|Max|Mini|Lite|Ultra|Air|SE|XL|Gen|Combi|Duo|Evo))?)(?=[,;.:!?)\"'\]\n]|$| (?:says|shows|does|won['’]t|keeps|is|has|app|with|on|firmware|v\d|fw|running|s/n|serial)\b)")
_VERSION_BEHIND = regex.compile(r" (?:[A-Z][\w-]+ ){0,2}(?:v|version )?\d{1,4}(?:\.\d{1,5}){1,3}(?![\w/-])")
#: When somebody wrote: `Tamsin 10.02`.
_HOUR_BEHIND = regex.compile(r",?[ \t]+[\[(]?[0-2]?\d[.:][0-5]\d(?:[.:][0-5]\d)?(?![\w.])")
_SURE = 0.8
#: What kind of thing it is, right before what it is called in the shop.
_KINDS = (
    "wardrobes?|sofas?|couch|armchairs?|bookcases?|bookshel(?:f|ves)|shelving|sideboards?|dressers?|bed ?frames?|beds?|mattress(?:es)?|cots?|cabinets?|desks?|lamps?|lampshades?|pendants?|chandeliers?|rugs?|carpets?|curtains?|duvets?|stools?|benche?s?|headboards?|vanity|vanities|taps?|mirrors?|vases?|dolls?|figurines?|prams?|strollers?|buggy|tents?|jackets?"
    "|boots|trainers|sneakers|sandals|dress|coats?|handbags?|rucksacks?|backpacks?|watch(?:es)?|sunglasses|perfumes?|lipsticks?|wines?|gins?|teas?|coffees?|cookers?|ovens?|kettles?|toasters?|boilers?|caldaia|chaudière|heizung|therme|cv-ketel|radiators?|stoves?|fireplaces?|hot tubs?|pools?|mowers?|bikes?|e-bikes?|scooters?|caravans?|motorhomes?|robots?|drones?|watch ?face|clock ?face|wallpaper|song|episode|novel|audiobook|season pass|expansion|dlc|skin|mount|bundle|pack|plan|tariff|tarif|package|paint|farbe|fabric|stoff|colou?r|shade|schrank|kleiderschrank|regal|sofa|sessel|lampe|teppich|armoire|canapé|fauteuil|lampe|armario|sofá|lámpara|armadio|divano|lampada|kast|bank|stoel|skåp|soffa|szafa|łóżko"
)
_KIND_BEFORE = regex.compile(rf"(?<![\w-])(?:{_KINDS})(?: (?:called|named|model|in|range|collection|serie|série|modell))?[ ]?:? ?[\"'“‘„«(]?\Z", re.IGNORECASE)
#: The same behind it, with an article before: `the Astrid bed frame`.
_KIND_BEHIND, _ARTICLE = regex.compile(rf" (?:(?:desk|floor|table|bed|corner|dining|coffee|side|wall|garden|office|kids?|double|single|king|queen|storage|gaming) )?(?:{_KINDS.replace('|plan|', '|').replace('|pack|', '|')})(?![\w-])"), regex.compile(r"(?:^|(?<!\w))(?:the|an?|our|my|your|this|one|two|new|der|die|das|le|la|el|il|de|het|den|det) \Z", re.IGNORECASE)
#: What has a title, and the title up to a name in it: `playlist "Songs for Ingrid"`.
_TITLE_BEFORE = regex.compile(r"\b(?:playlists?|songs?|books?|novels?|audiobooks?|courses?|modules?|lessons?|games?|films?|movies?|episodes?|series|podcasts?|bundles?|levels?|quests?|chapters?|clock faces?|watch faces?|themes?|vouchers?|recipes?|titles?|holds? on|poems?|plays?|operas?|musicals?|exhibitions?|chansons?|livres?|libros?|canci[oó]n|kurs|buch|lied|hörbuch|spiel|låt|bok|bog)(?: (?:called|named|on|for|is|the|my))*:? ?[\"“„«‘'][^\"”“»\n]{0,40}\Z", re.IGNORECASE)
#: What a loudspeaker listens to.
_WAKE_WORD = regex.compile(r"\b(?:wake|activation|trigger|hot)[ -]?words?(?: (?:is|was|set|changed|back|from|to|now|called))*[ :]{1,2}[\"'“‘„«]?\Z", re.IGNORECASE)
#: A word joined to a name: `Anna-Regression`.
_JOINED = regex.compile(r"-([A-Z][a-z]{3,})\b")
_STUFF_BEHIND = regex.compile(r" (?:glass|leather|oak|wool|velvet|linen|cotton|silk|porcelain|marble|ceramic|crystal|tiles?|wood|steel)\b")
#: The time of a train or a bus, which is named after where it goes.
_TRAIN = regex.compile(r"\b(?:[01]?\d|2[0-3])[:.]?[0-5]\d (?:train |bus |service |coach |ferry |sailing |flight )?(?:to|from|for|via) (?:[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)? (?:to|via|and) )?\Z")
#: From where a firm sends things.
_SENT_FROM = regex.compile(
    r"\b(?:replacements?|parts?|spares?|units?|goods|orders?|items?|stock|shipments?|deliver(?:y|ies)|samples?|batch|panels?|devices?) (?:(?:will|is|are|was|were|has been|have been|usually|normally|now) ){0,2}(?:ships?|shipped|dispatch(?:es|ed)?|despatched|delivered|imported)"
    r"(?: (?:by|via|with|per) [A-Z][\w&.-]+)? (?:directly |straight |out )?from (?:our [a-z ]{2,24} in |stock in )?\Z", re.IGNORECASE)
#: What one does with an app, and with a bottle.
_APP = regex.compile(
    r"\b(?:uploads?|uploaded|uploading|sync\w*|exports?|exported|exporting|imports?|imported|importing|integrat\w+|logs? in|logged in|logging in|log-?in|signs? in|signed in|signing in|subscrib\w+|subscription|migrat\w+)(?: [a-z]+){0,2} (?:to|with|into|onto|from|in|via) (?:my |the |our )?\Z"
    r"|\bpa(?:y|id|ys|ying|yment|yments) (?:it |them |this |that |you |me |us )?(?:by|via|with|through|using) (?:my |the |our )?\Z|\b(?:descal|clean|wip|wash|treat|polish|lubricat|greas|disinfect|rins|degreas|unclog)\w* (?:it |them |everything |the [a-z]+ )?(?:out )?(?:with|using) (?:some |a bit of )?\Z|\b(?:bags?|bottles?|tins?|cans?|boxe?s?|packets?|tubes?|jars?|rolls?|sachets?|tubs?) of \Z",
    re.IGNORECASE,
)
#: Who sells, brings, builds or insures, right before the name of the firm.
_ROLE = (
    "installers?|dealers?|dealership|carriers?|couriers?|suppliers?|resellers?|vendors?|shop|store|retailers?|merchant|manufacturers?|makers?|provider|isp|insurers?|broker|builders?|plumbers?|contractors?|agency|employer|company|firm|practice|surgery|magasin|boutique|revendeur|transporteur|fournisseur|installateur|fabricant|händler|fachhändler|lieferant|hersteller|spediteur|spedition|anbieter|installateur"
    "|versicherung|tienda|proveedor|fabricante|transportista|instalador|empresa|negozio|fornitore|corriere|rivenditore|installatore|ditta|azienda|leverancier|winkel|vervoerder|installateur|bedrijf|firma|firmę|sklep|dostawca|przewoźnik|butik|leverantör|återförsäljare|installatör|företag|forhandler|leverandør|loja|fornecedor|transportadora"
)
_ROLE_BEFORE = regex.compile(rf"(?<![\w-])(?:{_ROLE})(?: (?:is|was|were|name|called|ist|war|est|était|es|era|è|är|er))?[ ]?[:=]? ?(?P<partner>[A-Z][\w'’-]+ (?:&|and|und|et|y|e|i) )?\Z", re.IGNORECASE)
_WITH_OF = regex.compile(r"[^\W\d_]+ of [^\W\d_]+")
_PLACE_OF_FIRM = regex.compile(r" (?:branch|store|depot|outlet|showroom|warehouse|superstore|concession)\b")
#: Items of a menu: `Federal > Dependents`.
_MENU_BEHIND, _MENU_BEFORE = regex.compile(r"[\"'”]? (?:>|→|›|»|▸) [\"'“]?[A-Z]"), regex.compile(r"[\w\"'”] (?:>|→|›|▸) [\"'“]?\Z")
_PATH_BEFORE, _HOME = regex.compile(r"[/\\]\Z"), regex.compile(r"(?i:users|home|profiles?|homes|benutzer|utilisateurs|usuarios)[/\\]\Z")
_QUOTED_ON = regex.compile(r"(?! (?:the|der|die|van|von|de|den|of)\b)(?: [a-zà-ÿąćęłńóśźżčěřšůž]{1,16}){2,}[^\n\"”“»']{0,40}[\"”“»']")
_LEAST_LETTERS = 3
_NAMES = frozenset(("PERSON", "LOCATION", "POSTAL_ADDRESS"))


def is_thing(text: str, span: Span) -> bool:
    """Say whether a name that the model or a list of forenames found is a thing's, a firm's or a menu's by what stands beside it."""
    if span.entity not in _NAMES or not span.detector.startswith("model:"):
        return False
    if span.entity == "POSTAL_ADDRESS":
        return _is_no_address(text, span)
    before = near.before(text, span, 64)
    value = text[span.start : span.end]
    if span.entity == "LOCATION":
        return _TRAIN.search(before) is not None or _SENT_FROM.search(before) is not None or _is_plus(text, span.end) or (_is_firm_of_speaker(text, span, before) and not is_somebody(value))
    if _is_kind(text, span, before) or (_WITH_OF.match(value) and not is_somebody(value.split(maxsplit=1)[0])):
        return True
    if _DOSE.match(text, span.end) and (value.islower() or not is_somebody(value)):
        return True
    return not is_somebody(value) and (_is_used(text, span, before) or _is_item(text, span, before) or _is_firm_of_speaker(text, span, before))


def _is_kind(text: str, span: Span, before: str) -> bool:
    """Say whether a size, a branch or the kind of a thing stands beside a name, whoever else is called so."""
    if _is_plus(text, span.end) or _SIZE.match(text, span.end) or _PLACE_OF_FIRM.match(text, span.end):
        return True
    if _WAKE_WORD.search(before):
        return True
    if _CAR_NAMES.fullmatch(text, span.start, span.end) and (_COLOUR.search(before) or _A_CAR.search(before)):
        return True
    if (car := _CAR.match(text, span.start, span.end)) and (_YEAR_BEFORE.search(before) or _CAR_NAMES.fullmatch(car[0].split()[0])):
        return True
    if _KIND_BEHIND.match(text, span.end) and _ARTICLE.search(before) and " " not in text[span.start : span.end]:
        return True
    if _TITLE_BEFORE.search(before):
        return True
    joined = _JOINED.match(text, span.end)
    if joined is not None and plain_words.is_known(joined[1].lower()) and not is_somebody(joined[1]):
        return True
    return _KIND_BEFORE.search(before) is not None and not before.lower().endswith(("bank ", "desk "))


def _is_used(text: str, span: Span, before: str) -> bool:
    """Say whether what nobody is called is of glass, is used as an app or a bottle is, has a version, or sells and delivers."""
    value = text[span.start : span.end]
    if _COLOURED.search(before) or (_PROVIDER.search(before) and text[span.end : span.end + 1] == ")"):
        return True
    if _STUFF_BEHIND.match(text, span.end) or _APP.search(before) or is_compound(value):
        return True
    if _HOUR_BEHIND.match(text, span.end):
        return False
    if _VERSION_BEHIND.match(text, span.end):
        return True
    if _MODEL_BEHIND.match(text, span.end) and (span.score < _SURE or text[span.end + 1 : span.end + 2].isalpha()):
        return True
    role = _ROLE_BEFORE.search(before)
    return role is not None and (" " in value or role["partner"] is not None)


def is_title(before: str) -> bool:
    """Say whether the words before a quote say that it is the title of something."""
    return _TITLE_BEFORE.search(before) is not None


def is_trade(value: str) -> bool:
    """Say whether a value is a firm's name by its last word, whatever label it stands under: `Caller: Priory Lane Surgery`."""
    words = value.rstrip(".,;").split()
    return len(words) > 1 and words[-1][:1].isupper() and words[-1].casefold() in trade_names.TRADES - trade_names.DESKS and not is_somebody(words[0])


def is_somebody(value: str) -> bool:
    """Say whether a list of names knows the first or the last word of a value."""
    words = [fold(word) for word in re.findall(r"[^\W\d_]+", value)]
    if not words:
        return False
    anyhow, capital = forenames.known()
    return any(word in anyhow or word in capital or names_somebody(word) for word in (words[0], words[-1]))


def _is_plus(text: str, end: int) -> bool:
    """Say whether a plus stands at the end of a name: a service that one subscribes to (`Lumora+`)."""
    return text[end : end + 1] == "+" and not text[end + 1 : end + 2].isalnum()


def _is_item(text: str, span: Span, before: str) -> bool:
    """Say whether a word is an item of a menu, a folder of a path, or begins a message in quotes."""
    if _MENU_BEHIND.match(text, span.end) or (_MENU_BEFORE.search(before) and before.strip(" \t>")):
        return before.count("→") != 1 or text.startswith((" →", " >"), span.end)
    if _PATH_BEFORE.search(before) and text[span.end : span.end + 1] in ("/", "\\") and not _HOME.search(before):
        return True
    return before[-1:] in ("„", "“", '"', "«", "”") and _QUOTED_ON.match(text, span.end) is not None


#: Who speaks, and for whom in brackets: `Torgeir (Strømhjelp): ...`.
_SPEAKER = regex.compile(r"[ \t>*]*(?:[\[(]?[0-9:., /-]{4,20}(?: ?[ap]m)?[\])]?[ \t-]*)?[^\W\d_][\w'’. -]{1,24} \(\Z", re.IGNORECASE)


def _is_firm_of_speaker(text: str, span: Span, before: str) -> bool:
    """Say whether a word in brackets is for whom somebody speaks, in turn after turn."""
    if text[span.end : span.end + 2] != "):" or _SPEAKER.fullmatch(before) is None:
        return False
    return text.count(f"({text[span.start : span.end]}):") > 1


#: One part of a firm's name that is made of two words: `Hostbay`, `Parcelforce`.
_TRADE_PARTS = frozenset(
    "host web cloud data tech soft pay cash bank fibre fiber tele phone mobile shop store mart cart parcel box hub app stream play game power volt watt solar energy bike fly travel trip stay food fit gym care med pharma print copy scan photo photos tool tools home homes works ware link wave byte bit pixel code stack base desk force express "
    "market deals trade broad band signal switch plus tron matic".split()
)
_FIRST_PARTS = frozenset("host net web cloud data tech soft pay cash tele phone mobile shop store parcel box app stream play game power volt watt solar energy bike travel trip food fit gym pharma print photo tool home pixel code stack signal fibre fiber byte".split())


#: Ends of firms' names in other languages that no surname has.
_TRADE_END = regex.compile(r"[^\W\d_]{3,12}(?:kargo|nettet|bredband|bredbånd|fibernett|energie?|mobil|forsikring|försäkring|versicherung|assurances?|seguros|lamper|møbler|möbler|möbel|hjelp|hjälp|service|express|shop|butik|apotek|apotheke|reisen|reiser|resor|bank|banken|telecom|telekom)", re.IGNORECASE)


def is_compound(value: str) -> bool:
    """Say whether a word is made of two ordinary ones of which one is of a trade, as firms and their services are called."""
    word = value.lower()
    if word in built_names.surnames():
        return False
    if value[:1].isupper() and _TRADE_END.fullmatch(value):
        return True
    if not value.isascii() or not value.isalpha() or not 6 <= len(word) <= 16 or not value[0].isupper():  # noqa: PLR2004
        return False
    for cut in range(_LEAST_LETTERS, len(word) - _LEAST_LETTERS + 1):
        first, last = word[:cut], word[cut:]
        if (first in _FIRST_PARTS and plain_words.is_known(last)) or (last in _TRADE_PARTS and plain_words.is_known(first)):
            return True
    return False


#: What an address has: a postcode, a word for a street, a house by its number before or behind words.
_STREET = regex.compile(
    r"\b[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}\b|\b[A-Z]{2} [0-9]{5}\b|\b[0-9]{5}(?:-[0-9]{4})? [^\W\d_]{3,}|\b[0-9]{4} ?[A-Z]{2}\b|\b[0-9]{4} [A-Z][^\W\d_]{2,}|\b[A-Z][0-9][A-Z] ?[0-9][A-Z][0-9]\b"
    r"|(?i:\b(?:street|st|road|rd|lane|ln|avenue|ave|drive|dr|close|way|court|ct|crescent|cres|terrace|place|square|sq|gardens?|grove|hill|mews|row|walk|quay|parade|boulevard|blvd|highway|hwy|rue|allée|chemin|impasse|place|calle|avenida|avda|paseo|plaza|via|viale|corso|piazza|largo|rua|travessa|praça|ul|ulica|aleja|al|sokak|sok|cad|caddesi|mahallesi|mah|laan|straat|weg|plein|gata|gatan|vägen|vei|veien|gade|vej|utca|út|p\.? ?o\.? ?box|flat|apt|apartment|unit|cottage|farm)\b)"
    r"|(?:stra(?:ß|ss)e|str\.|gasse|platz|allee|straat|laan|gracht|kade|gatan|vägen|gata|veien|gade|vej|katu|tie|tänav)\b"
)
#: A maker and a model that is figures first: `DeVilbiss 525KS`.
_MAKER_AND_MODEL = regex.compile(r"[A-Z][\w-]+ \d{2,3}[A-Z]{2,3}")
_MODEL_TOKEN = regex.compile(r"(?<![\w-])(?=[A-Za-z-]*\d)[A-Z]{2,}[a-z]{0,3}-?\d[\w-]*|(?<![\w-])[A-Z]\d{3,}[a-z]\w*|(?<![\w-])e-tron\b|\b[A-Z]{2,4} ?\d{4}\b(?=\)|$)")
_MADE_BY = regex.compile(r"\b(?:audi|bmw|mercedes|renault|peugeot|citro[eë]n|skoda|škoda|fiat|opel|vauxhall|volkswagen|vw|porsche|ford|chevrolet|toyota|honda|nissan|mazda|subaru|suzuki|hyundai|kia|dacia|volvo|tesla|lexus|samsung|lg|sony|philips|panasonic|bosch|siemens|miele|aeg|brother|lenovo|dell|hp|acer|asus|canon|nikon|epson|ricoh|xerox|kyocera|lexmark|netgear|zyxel|synology|garmin|honeywell|zebra|datalogic|ingenico|verifone|yealink|cisco|technicolor|lego|konica minolta|sharp|toshiba|oki|fujitsu|vaillant|viessmann|worcester|baxi|ideal|buderus|junkers)\b", re.IGNORECASE)
#: The number of a set of toys or parts before what it shows: `42160 Audi RS Q e-tron`.
_NUMBERED_SET = regex.compile(r"\d{4,6} [A-Z][\w-]*(?: [A-Z][\w-]*| [a-z]-\w+| \d{1,4})*(?=\W|$)")
_MEASURE = regex.compile(r"\d ?(?:ft|km|m³|kwh|kw|rpm|mm|cm|mhz|ghz|gb|mb|v|vac|vdc|volts?|hz|kwp|mah|ah)\b", re.IGNORECASE)


def _is_no_address(text: str, span: Span) -> bool:
    """Say whether the model laid an address over a product or a measure: a model's number or a maker in it, and neither street nor postcode."""
    if _CAR.match(text, span.start, span.end) and _YEAR_BEFORE.search(text, max(0, span.start - 5), span.start):
        return True
    if _NUMBERED_SET.match(text, span.start, span.end) and _MADE_BY.search(text, span.start, span.end):
        return True
    if _STREET.search(text, span.start, span.end):
        return False
    return _MAKER_AND_MODEL.fullmatch(text, span.start, span.end) is not None or any(pattern.search(text, span.start, span.end) for pattern in (_MODEL_TOKEN, _MADE_BY, _MEASURE))


#: Bodies of cars, behind what the car is called; the year of one stands before it.
_CAR, _YEAR_BEFORE = regex.compile(r"[^\W\d_]+ (?:Estate|Saloon|Sedan|Hatchback|Coup[eé]|Cabrio(?:let)?|Convertible|Touring|Tourer|Avant|[CK]ombi|Wagon|Crossover|Roadster|SUV|Van|Pickup)\b"), regex.compile(r"(?:19|20)\d\d \Z")
#: Cars that are called as people are, behind their colour or age.
_CAR_NAMES = regex.compile(r"(?:Fabia|Octavia|Clio|Zoe|Zoé|Megane|Corsa|Astra|Micra|Leon|Ibiza|Alhambra|Picanto|Kona|Mercedes|Giulia|Giulietta|Dolores|Almera|Elise|Evora|Carina|Corolla|Celica|Felicia|Superb|Romeo|Sandero)")
_COLOUR = regex.compile(r"\b(?:blue|red|black|white|silver|grey|gray|green|yellow|orange|brown|gold|beige|purple|old|new|used|electric|diesel|petrol|parked|blaue[rn]?|rote[rn]?|schwarze[rn]?|weiße[rn]?|graue[rn]?|(?:19|20)\d\d)(?: [a-z]{3,8})? \Z", re.IGNORECASE)
#: What has a colour is a thing, and who provides is a firm.
_COLOURED = regex.compile(r"\b(?:an?|my|his|her|our|their|your|two|the) (?:(?:light|dark|matt?|small|large|big|metallic) )?(?:blue|red|black|white|silver|gr[ea]y|green|yellow|orange|brown|beige|purple|burgundy|navy|turquoise|teal|pink|violet|maroon|champagne|anthracite|bronze|graphite)(?: (?:and|/) [a-z]{3,9})? \Z", re.IGNORECASE)
_PROVIDER = regex.compile(r"\b(?:isp|(?:internet|network|broadband|energy|phone|mobile|service|hosting|email|cloud|payment) (?:provider|supplier|operator|company)|provider|carrier|supplier|retailer|insurer|registrar|utility|manufacturer|brand|anbieter|provider|stromanbieter|netzbetreiber|fournisseur|opérateur|proveedor|compañía|fornitore|gestore|leverancier|operatör|leverantör) \(\Z", re.IGNORECASE)
_A_CAR = regex.compile(r"\b(?:an?|the) \Z", re.IGNORECASE)
#: What stands before a firm in an address, and its first part.
_FIRST_PART = regex.compile(r"(?P<care>c/o )?(?P<firm>[^\n,\d]{3,40}?)(?P<sign>,[ \t]*\r?\n?[ \t]*|[ \t]*\r?\n[ \t]*)")


def may_hold_firm(entity: str, detector: str) -> bool:
    """Return whether `without_firm` can change what a detector found."""
    return entity == "POSTAL_ADDRESS" and detector.startswith(("model:", "context:address_stated", "shape:address_then_code", "shape:street_then_town"))


def without_firm(text: str, span: Span) -> Span | None:
    """Return an address of the model's without the firm that stands before its street; nothing where it holds only that."""
    if not may_hold_firm(span.entity, span.detector):
        return span
    first = _FIRST_PART.match(text, span.start, span.end)
    if first is None:
        return span
    firm = first["firm"].strip()
    words = firm.split()
    if _STREET.search(firm) or not words[0][:1].isupper():
        return span
    traded = is_firm(firm) or (len(words) > 1 and words[-1].casefold() in trade_names.TRADES and words[-1].casefold() not in _STREETS_TOO)
    if not traded and not _IN_LAW.search(firm):
        return span
    return replace(span, start=first.end()) if first.end() < span.end else None


#: Trades that streets and houses are called by too.
_STREETS_TOO = frozenset("centre center college estates estate properties park lodge resort spa farms garden gardens council academy university hotel hotels marine nurseries kitchens doors windows studio studios cafe direct".split())
_IN_LAW = regex.compile(r" (?:GmbH|mbH|AG|KG|OHG|UG|SARL|SAS|SA|S\.L\.|SL|SRL|S\.r\.l\.|SpA|Ltda|Lda|BV|B\.V\.|NV|AB|ApS|A/S|AS|Oy|Sp\. z o\.o\.|Sp\. ?j\.?|s\.r\.o\.|Kft|d\.o\.o\.|Inc\.?|LLC|LLP|Ltd\.?|Limited|PLC|Pty|A\.Ş\.|A\.S\.|Ltd\. ?Şti\.|d\.o\.o\.|EOOD|OOD|SIA|UAB|OÜ)\Z")


#: Names that are greeted in one text, of which so many are asked whether they are firms.
_MOST_GREETED = 64


def greeted_firms(text: str, spans: list[Span]) -> frozenset[str]:
    """Return who is greeted and is the firm that is written to, by its trade, its domain, a product with its name or an article before it."""
    greeted = {text[span.start : span.end]: span for span in reversed(spans) if span.entity == "PERSON" and span.detector.startswith("context:greeting")}
    firms = [name for name, span in [*greeted.items()][:_MOST_GREETED] if _is_greeted_firm(text, span)]
    return frozenset((*firms, *(firm.split()[0] for firm in firms)))


def _is_greeted_firm(text: str, span: Span) -> bool:
    words = text[span.start : span.end].split()
    first = words[0]
    if len(first) < _LEAST_LETTERS:
        return False
    name = re.escape(first)
    is_traded = len(words) > 1 and words[-1].casefold() in (trade_names.TRADES | _HOUSES)
    if is_traded and _is_product(name, text, span.end):
        return True
    if is_somebody(first) or re.search(rf"^[ \t>*\[(-]*{name}\b(?!['’])", text, re.MULTILINE):  # who begins a line there speaks or signs
        return False
    if is_traded or is_compound(first) or _is_product(name, text, span.end):
        return True
    spoken_of = re.compile(
        rf"(?<![\w@.-])(?:(?:the|your|my|our|an?|this|other|new) {name}(?: (?:app|account|one|[a-z]{{3,}})\b|[ ]?\d)|(?:ma|mon|mes|votre|notre|vos|la|le|ihre?|eure?|meine?|der|die|das|uw|mijn|de|het|mi|su|tu|mia|mio|vostr[ao]|minha|meu|min|mitt|din|deres|er|jouw) (?:[a-z]{{2,12}} )?{name}(?=[ -][A-Z0-9]|-[a-z])|{name} (?-i:[A-Z])[\w-]* \d{{1,5}}\b(?![:.]\d)|{name}['’]s (?:app|website|firmware|shop|support)|{name}(?: [A-Z][\w-]*)? \d{{2,5}}\b(?![:.]\d))"
        rf"|(?:[\w-]+\.|@|//){name}(?:-?(?:support|help|shop|online|app))?\.[a-z]{{2,}}", re.IGNORECASE
    )
    return spoken_of.search(text, span.end) is not None


def _is_product(name: str, text: str, start: int) -> bool:
    """Say whether a name (escaped) stands before a model's number behind a place: most who are greeted need no pattern of their own for that."""
    return re.compile(rf"(?<![\w@.-]){name}(?: [A-Z][\w-]*)? [A-Z]{{1,5}}-?\d\w*").search(text, start) is not None


#: Last words of firms that people are called by too, so that they count in a greeting only.
_HOUSES = frozenset("home house living bikes boats cars coffee tea cosmetics fashion shoes watches wines energie strom mobil shop store app games telecom".split())
