"""People, towns and addresses that are the names of things: of makers' products, figures of games, objects of programs, items of menus."""

from __future__ import annotations

import re
from dataclasses import replace

from redactor import regex
from redactor.detect.identities.person_names import words as known_words
from redactor.detect.names_model import names_filter
from redactor.detect.prose import mailbox
from redactor.detect.review import (
    firm_beside,
    listed_things,
    near,
    thing_names,
    trade_names,
)
from redactor.detect.search import gated
from redactor.detect.words import firms, made_names, plain_words, product_names
from redactor.detect.words.folding import fold
from redactor.detect.words.named_after import names_somebody
from redactor.detect.words.vocabulary import DEPARTMENTS
from redactor.types import Span

#: What names the object of a program, a game or a device right before it.
_FIGURES = r"code ?names?|containers?|quests?|items?|skills?|spells?|chapters?|themes?|fonts?|skins?|weapons?|branch|tables?|columns?|databases?|browsers?|model|modell|modèle|modelo|modello|typ|product|produkt|produit|producto|prodotto|plug-?in|preset|firmware|plugin"
_NAMED_FIGURE = regex.compile(rf"(?<![\w-])(?:{_FIGURES})(?: (?:called|named))?[ \t]?:?[ \t]?[\"'`(\[]{{0,2}}\Z", re.IGNORECASE)
_SERVER = regex.compile(r"(?<![\w-])(?:server|realm|shard|faction|guild|in-game|npc) [\"'`(\[]{0,2}\Z", re.IGNORECASE)
#: Makers whose products are called by names that people have.
_MAKERS = (
    "alfa romeo|renault|peugeot|citroën|citroen|skoda|škoda|seat|fiat|lancia|opel|vauxhall|volkswagen|vw|audi|bmw|mercedes|mercedes-benz|porsche|ford|chevrolet|toyota|honda|nissan|mazda|subaru|suzuki|hyundai|kia|dacia|volvo|tesla|lexus|mini"
    "|ikea|samsung|lg|sony|philips|panasonic|bosch|siemens|miele|aeg|neff|braun|krups|de'longhi|delonghi|gaggia|nespresso|dyson|hoover|shark|irobot|roborock|ecovacs|dreame|xiaomi|huawei|oppo|nokia|motorola|google|amazon|apple"
    "|lenovo|dell|hp|acer|asus|msi|canon|nikon|epson|ricoh|xerox|kyocera|lexmark|netgear|tp-link|zyxel|avm|synology|qnap|gl\\.inet|ubiquiti|logitech|razer|corsair|garmin|polar|fitbit|fossil|amazfit|sonos|bose|jbl|marshall|denon|yamaha|roland|korg"
    "|fisher-price|playmobil|lego|mattel|steam|valve|nintendo|oticon|phonak|widex|starkey|resound|signia|cochlear|fresenius|baxter|taurus"
    "|vaillant|viessmann|buderus|junkers|worcester bosch|baxi|ariston|ferroli|saunier duval|weishaupt|stiebel eltron|daikin|danfoss|honeywell|grundfos|wilo|yale|salto|abloy|assa abloy|dormakaba|nuki|danalock|paxton|aqara|netatmo|tado|ring|nest|eufy|arlo"
    "|hikvision|dahua|reolink|mobotix|zebra|datalogic|verifone|ingenico|husqvarna|stihl|gardena|makita|dewalt|milwaukee|festool|hilti|kärcher|karcher|fronius|growatt|solaredge|easee|zaptec|wallbox|jura|saeco|melitta|smeg|electrolux|zanussi|whirlpool|indesit|beko|haier|grundig"
)
#: One of them, at the beginning of what is read.
MAKER = regex.compile(rf"(?:{_MAKERS})(?![\w-])", re.IGNORECASE)
AFTER_MAKER = regex.compile(rf"(?<![\w-])(?:{_MAKERS}) \Z", re.IGNORECASE)
#: A model right behind its maker, as no word is written: `ecoTEC`, `ST-60`.
_MODEL_BEHIND = regex.compile(r" (?:[a-z]+[A-Z]\w*|[A-Z][A-Za-z]*[- ]?\d)")
#: `Mark II`, `Henry VIII`: a model or an edition, with the number of it.
_MARK = regex.compile(r"(?:Mark|MARK|Mk|Series|Gen|Victoria|Elizabeth) (?:II|III|IV|VI{0,3}|IX|X)\b")
#: Military titles in small letters before a thing: `a major BSD release`.
_MAJOR = regex.compile(r"(?<![\w-])(?:major|general|private|minor) \Z")
_ACRONYM = regex.compile(r"[A-Z]{2,}s?|[A-Z]+[a-z]+[A-Z]\w*|\w*\d\w*")
#: A word and a number, as a maker and a model are: no house stands there.
_MODEL = regex.compile(r"\W*[^\W\d_]{2,16}[ -]?(?:[A-Z]{0,4}-?\d{2,5}[A-Z]{0,3})?\W*")
_SURE_ADDRESS = 0.5
#: `Copyright 1991, 1996`, `1991-2020, Thomas G. Lane`: whose work it is since when.
_YEARS = regex.compile(r"(?:Copyright|\(C\)|©)? ?(?:19|20)\d\d(?:[-–,] ?(?:19|20)\d\d)+,? ", re.IGNORECASE)
CLAUSE = 80
#: What a firm has many of, before the number and the street of one.
_BRANCH = regex.compile(r"\b(?:branch|store|outlet|depot|atm|filiale|agence|sucursal|filial|vestiging|oddział|pobočka)(?: (?:no\.?|nr\.?|number|#))?[ :]{1,2}\Z", re.IGNORECASE)
#: From here on scripts begin that the names model has not read.
_EAST = "\u2e80"


def before_address(text: str, span: Span) -> bool:
    """Say whether a name is a firm's or a desk's by the address behind it, or by its last word where somebody wrote."""
    if span.detector == "context:wrote":
        words_of = text[span.start : span.end].split()
        if len(words_of) > 1 and (_is_no_name(words_of[-1]) or words_of[-1].casefold() in _WRITTEN_BY) and not any(map(names_somebody, words_of)):
            return True
    return text[span.end : span.end + 3].lstrip(' \t"”')[:1] in ("<", "&", "[", "(") and mailbox.stands_before_desk(text, span.start, span.end)


#: Ends of the names of those who send notices.
_WRITTEN_BY = frozenset("status news newsletter alerts alert notifications updates billing orders bookings support team desk helpdesk sales accounts mailer monitoring statuspage".split())
#: What lines and appointments have and no street: speeds, hours, days.
_MEASURED = regex.compile(r"\d ?(?:(?:[kMG]?bit/s|[MG]bps|kWh|[MG]B|ms|°C|bar|Hz|rpm|km/h|Uhr)(?!\w)|%)|\b(?:Termin|Profil|Mo|Di|Mi|Do|Fr|Sa|So) \d|\b(?:firmware|version|update)\b")


#: Before the name of a typeface in a style or an attribute: `font-family:"Cambria Math"`.
_TYPEFACE, _LONGEST_FACE = regex.compile(r"\b(?:font-family[ ]?:|font face=)[^;{}<>\n]*\Z", re.IGNORECASE), 80


def person(text: str, span: Span) -> bool:
    """Say whether a name of a person is the name of a thing."""
    value = text[span.start : span.end]
    before = near.before(text, span)
    words_of = value.split()
    if _TYPEFACE.search(text, max(0, span.start - _LONGEST_FACE), span.start):
        return True
    if span.detector.startswith("label:") or thing_names.is_thing(text, span) or (span.detector.startswith("model:") and product_names.is_product(text, span.start, span.end)):
        return True
    if span.detector == "context:signature_dash" and _is_item(text, span):
        return True
    if span.detector == "context:mail_header" and text[span.end : span.end + 1] == ":":
        return True  # the next label of a form, behind an empty one
    if span.detector.startswith("context:") and len(words_of) > 1 and words_of[-1].casefold() in DEPARTMENTS:
        return True
    if span.detector.startswith("context:"):
        if _OF_BOT.fullmatch(text, text.rfind("\n", 0, span.start) + 1, span.start):
            return True
        if span.detector == "context:titled_abroad" and _MAJOR.search(before):
            return True
        if span.detector in _SENTENCES and made_names.is_thing(text, span.start, span.end):
            return True
        return firms.is_firm(value) or all((_ACRONYM.fullmatch(word) and not _is_joined(word)) or _is_no_name(word) for word in words_of)
    return span.detector.startswith("model:") and _is_models_thing(text, span, before)


#: Bullets of a list, on the lines beside one that looks like a signature.
_ITEM_ABOVE, _ITEM_BELOW = regex.compile(r"(?:^|\n)[ \t>]*[-*•–·][ ]+\S[^\n]*\n(?:[ \t>]*\r?\n)?[ \t>]*[-–—~]{1,2}[ ]?\Z"), regex.compile(r"[ \t]*\r?\n(?:[ \t>]*\r?\n)?[ \t>]*[-*•–·][ ]+\S")


def _is_item(text: str, span: Span) -> bool:
    """Say whether words behind a hyphen are one item of a list: others stand above or below, and nobody is called so."""
    beside = _ITEM_ABOVE.search(text, max(0, span.start - 240), span.start) or _ITEM_BELOW.match(text, span.end)
    return beside is not None and not any(map(names_somebody, text[span.start : span.end].split()))


#: A name with a capital inside: `DeShawn`, `McKenzie`, `LaToya`.
_JOINED = regex.compile(r"(?:Mc|Mac|De|Di|Da|Du|La|Le|Van|Von|Fitz|El|Al|Ben|Jo|Ta|Ke|Ra|Sha)([A-Z][a-z]{2,})")


def _is_joined(word: str) -> bool:
    """Say whether a word with a capital inside is somebody's name: of the lists, or a particle and no word that programs say (`MacBook`)."""
    joined = _JOINED.fullmatch(word)
    return joined is not None and fold(word) not in made_names.known() and (names_somebody(word) or not plain_words.is_known(joined[1].lower()))


def _is_models_thing(text: str, span: Span, before: str) -> bool:
    """Say whether what the model took for a person is a thing, a firm, a model or a part of a program."""
    value = text[span.start : span.end]
    words_of = value.split()
    if MAKER.fullmatch(value) and _MODEL_BEHIND.match(text, span.end):
        return True
    if trade_names.is_firm(text, span.start, span.end) or (_ABBREVIATED.fullmatch(value) and _is_nobody(value) and text[span.end : span.end + 1] == " " and not text[max(0, span.start - 80) : span.end + 80].isupper()):
        return True
    if _are_things(text, span) or names_filter.is_brand(text, span) or made_names.is_thing(text, span.start, span.end) or (len(words_of) == 1 and _is_no_name(value)):
        return True
    if len(words_of) > 1 and span.score < _SURE_ADDRESS and all(word.isupper() and word.isalpha() and len(word) < 4 for word in words_of):  # noqa: PLR2004 - `LO BAT`
        return True
    if value >= _EAST and span.detector == "model:names" and span.score < _SURE_ADDRESS:
        return True
    if firm_beside.is_firms(text, span) or listed_things.is_among_things(text, span) or _IN_FILE.match(text, span.end) or _OF_BOT.fullmatch(text, text.rfind("\n", 0, span.start) + 1, span.start) or _UNIT_NUMBER.match(text, span.end):
        return True
    if _MARK.fullmatch(value) or ((maker := AFTER_MAKER.search(before)) and maker[0][0].isupper() and " " not in value):
        return True
    after = text[span.end : span.end + 1]
    if before.endswith("[") and after == "]" and not before.strip(" \t["):
        return False  # who speaks
    return (_NAMED_FIGURE.search(before) is not None or _SERVER.search(before) is not None) and value[:1].isupper()


#: Rows that take who is asked for, rung or thanked: a firm and a product can be.
_SENTENCES = frozenset("context:asked_for context:call_at context:thanked context:greeting context:role_then_name context:person_called".split())
_IN_A_ROW = regex.compile(r",? (?:and|or|und|oder|et|ou|y|o|e|&) |, ?| ?/ ?")


def _are_things(text: str, span: Span) -> bool:
    """Say whether a span that holds several names in a row holds those of things only: `Sainsbury's, John Lewis`."""
    parts, start = [], span.start
    for sign in _IN_A_ROW.finditer(text, span.start, span.end):
        parts.append(replace(span, start=start, end=sign.start()))
        start = sign.end()
    parts.append(replace(span, start=start))
    return len(parts) > 1 and all(part.end > part.start and (names_filter.is_brand(text, part) or made_names.is_thing(text, part.start, part.end)) for part in parts)


#: The rest of a file's name that programs read, behind a word in it; a person's documents have other endings.
_IN_FILE = regex.compile(r"(?:[\w-]{0,24})\.(?:ini|cfg|conf|exe|dll|sys|ya?ml|json|toml|xml|bin|img|apk|so|py|js|sh|bat|ps1|\w{1,3}cfg|service|log|db|sqlite|reg|inf|rpm|deb|jar|war|iso|fit|gcode|stl|btw)(?![\w.])")
_OF_BOT = gated.compile(r"[ \t>\[(\d:.)\]-]*(?:chat ?bot|bot|assistant|virtual assistant) ?:[^\n]{0,24}\b(?:i['’]?m|i am|my name is|call me|ich bin|je suis|soy) (?:the )?", re.IGNORECASE)
#: Letters amid digits right behind a name: a model (`Scarlett 18i20`).
_UNIT_NUMBER = regex.compile(r" \d{1,4}[a-z]{1,2}\d{1,4}\b")
#: A word of capitals alone amid others: `SOTI shows it green`.
_ABBREVIATED = regex.compile(r"[A-Z]{3,4}")


def _is_nobody(word: str) -> bool:
    return not names_somebody(word.title()) and not any(word.casefold() in known for known in known_words())


def _is_no_name(word: str) -> bool:
    """Say whether a word is an ordinary one that nobody is called."""
    return near.is_word(word) and not any(word.casefold() in known for known in known_words())


def place(text: str, span: Span) -> bool:
    """Say whether a town is the name of a thing."""
    value = text[span.start : span.end]
    if span.detector == "model:names" and (trade_names.is_firm(text, span.start, span.end) or thing_names.is_thing(text, span)):
        return True
    return span.detector == "model:names" and (names_filter.is_brand(text, span) or made_names.is_thing(text, span.start, span.end) or firm_beside.is_firms(text, span) or listed_things.is_among_things(text, span) or near.is_word(value) or (value.isupper() and value.isascii() and len(value) > 2 and near.is_word(value.lower())) or _SERVER.search(near.before(text, span)) is not None)  # noqa: PLR2004


#: Words of orders and terms, and of devices, that the model lays an address over.
_NO_STREET = regex.compile(r"\b(?:auftrag|bestellung|lieferzeit|lieferung|order|ticket|ref|case|tage|days|werktage|wochen|weeks|stunden|hours|uhr|delivery time|délai|jours|días|pedido|commande|heater|model|version|firmware|copieur|imprimante|drucker|printer)\b", re.IGNORECASE)


def street(text: str, span: Span) -> bool:
    """Say whether an address is a product, a copyright or an order."""
    if thing_names.is_thing(text, span):
        return True
    if span.detector == "model:names" and span.end - span.start < CLAUSE and not any(c.isdigit() or c in ",\n" for c in text[span.start : span.end]) and trade_names.is_firm(text, span.start, span.end):
        return True
    if span.detector.startswith("model:") and "," not in text[span.start : span.end] and _NO_STREET.search(text, span.start, span.end):
        return True
    if span.detector.startswith(("shape:", "context:")) and _MEASURED.search(text, span.start, span.end):
        return True
    if span.detector.startswith("model:") and near.is_word(text[span.start : span.end]):
        return True
    if span.detector.startswith(("shape:", "model:")) and _BRANCH.search(near.before(text, span)):
        return True
    if span.detector.startswith("shape:") and _YEARS.match(text, span.start, span.end):
        return True
    return span.detector.startswith("model:") and span.score < _SURE_ADDRESS and _MODEL.fullmatch(text, span.start, span.end) is not None
