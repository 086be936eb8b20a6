"""Rows of what routers, boxes, cameras and telephones at home show: profiles of a family, codes that keep children out, the last search, ids of boxes, own numbers, remarks beside a device.

Read in texts as all others, in logs by the search for rare words (detect/search/seldom.py).
"""

# ruff: noqa: E501 - a row of patterns reads best on one line

from __future__ import annotations

import re

from redactor import regex
from redactor.detect.rows import fields
from redactor.detect.rows.row import Row
from redactor.detect.words import free_words
from redactor.detect.words.folding import fold
from redactor.detect.words.named_after import made_of_name, names_somebody
from redactor.detect.words.plain_words import is_known

#: Between a label on a screen and its value.
_GAP = r"(?:[ ]?[:：=][ \t]*|[ ]?\.{3,}[ ]?|[ ]{2,40}|\t+)"
_LINE = r"(?m:^)[ \t>*-]{0,8}"
#: What relatives call each other, where a device or a key of a telephone is called after one.
KIN = (
    r"(?:mum|mom|mummy|mommy|dad|daddy|gran|granny|nana|grandma|grandpa|grandad|granddad|mama|mami|mutti|papa|papi|vati|oma|omi|opa|opi|maman|mamie|mémé|papy|pépé|mamá|papá|abuela|abuelo|yaya|yayo|mamma|babbo|nonna|nonno|mãe|avó|avô|vovó|vovô|mamma|pappa|mormor|morfar|farmor|farfar|bestemor|bestefar"
    r"|bedstemor|bedstefar|äiti|isä|mummo|vaari|mamusia|tatuś|babcia|babci|dziadek|dziadka|maminka|tatínek|babička|děda|nagyi|anne|baba|babaanne|anneanne|dede)"
)
_WHO = rf"[{fields.U}][{fields.L}'’-]+"
#: Machines that people have at home and name after whose they are.
_DEVICE = (
    r"(?:laptop|notebook|pc|computer|komputer|komp|desktop|macbook|imac|ipad|iphone|tablet|tab|phone|handy|smartphone|mobile?|telefon|telefono|teléfono|téléphone|gsm|tv|telly|fernseher|telewizor|télé|tele|console|konsole|playstation|ps[45]|xbox|switch|watch|uhr|zegarek|kindle|ereader|galaxy|pixel|portátil|portatil|ordi|ordenador|dator|mobil|kamera|drukarka|drucker)"
)


def _forename(word: str) -> bool:
    return free_words.is_forename(word) or names_somebody(word)


def profiles(region: str) -> list[tuple[str, int, int]] | None:
    """Return the people in a list of profiles; one forename of the lists vouches for the others, words for guests and children are nobody."""
    start = re.search(r"[:：=.\t]\s*|  +", region)
    if start is None:
        return None
    places = [(found.start(), found.end()) for found in _ENTRY.finditer(region, start.end())]
    names = [place for place in places if fold(region[slice(*place)]) not in _NOBODY and (_forename(region[slice(*place)]) or not is_known(fold(region[slice(*place)])))]
    vouched = sum(_forename(region[slice(*place)]) for place in places)
    return [("PERSON", *place) for place in names] if vouched else None


_ENTRY = regex.compile(r"[^\W\d_a-z][^\W\d_][^\W\d_'’-]*(?=[ ]?(?:[,;/|]|\(|\r?\n?\Z|[ ]{2}))")
_NOBODY = frozenset("kids kinder enfants ninos bambini kinderen barn children gast guest invite invitado ospite default standard admin standaard familie family famille familia".split())


def _remark(text: str) -> bool:
    """Return whether the word behind a device in a remark is a forename, or an odd word behind one for kin: no maker, room or model."""
    word = text.rsplit(maxsplit=1)[-1]
    return _forename(word) and not is_known(fold(word)) and fold(word) not in _ROOMS


_ROOMS = frozenset("dell sony canon nokia ring philips kitchen office salon kuchnia garage samsung lenovo brother epson xiaomi huawei apple asus acer bosch siemens miele lg hp".split())


def _genitive(text: str) -> bool:
    """Return whether a device is called after a forename in the genitive, as Nordic languages and German write it: `Annikas telefon`, `Marit sin Pixel`."""
    owner = text.split(maxsplit=1)[0]
    return any(_forename(word) and not is_known(fold(word)) for word in (owner, owner.removesuffix("s")))


def _contact(text: str) -> bool:
    words = text.split()
    return len(words) > 1 and fields.person(text) and not all(is_known(fold(word)) for word in words) and (_forename(words[0]) or made_of_name(words[-1]))


def numbers(text: str) -> list[tuple[int, int]]:
    """Return where the numbers of a list stand, without remarks in brackets."""
    return [found.span() for found in _NUMBER.finditer(text) if 7 <= sum(map(str.isdigit, found[0])) <= 15]  # noqa: PLR2004


_NUMBER = regex.compile(r"(?<![\w.+])[+(]{0,2}[0-9](?:[ ]?[()/-]?[ ]?[0-9]){6,14}(?![\w.])")


def _query(text: str) -> bool:
    return sum(map(str.isalpha, text)) > 3 and not re.fullmatch(r"(?i)(?:none|never|n/?a|keine?|aucune?|ninguna|nessuna|geen|ingen|brak|-+|.*\d{1,2}[:.]\d{2}.*)", text)  # noqa: PLR2004


def _box(text: str) -> bool:
    return sum(map(str.isdigit, text)) >= 5 and len(set(text)) > 4  # noqa: PLR2004


_KEPT_OUT = (
    r"(?:aankoop|koop|kinderslot|kijkwijzer|ouderlijk(?:e)?|ouder|jugendschutz|kindersicherungs?|kinder|eltern|kauf|bestell|sperr|köp|barnlås|barn|föräldra|foreldre|forældre|purchase|buy|adult|child(?: ?lock)?|parental(?: ?(?:lock|control))?|rental|lapsilukko|lapsi|ostos|rodičovsk\w+|dětsk\w+|rodzicielsk\w+|zakupow\w+|ebeveyn|çocuk kilidi|szülői)"
)
_PIN = r"(?:pin|code|kode|kod|kód|koodi|şifresi|cijfercode|wachtwoord)"

ROWS: tuple[Row, ...] = (
    Row("home_profiles", "PERSON", rf"{_LINE}(?i:profielen|profiel|profile|profil|profils|profiles|perfiles|perfis|profili|profiler|profiilit|profily|viewing profiles|users on this (?:box|device)|family members|familienmitglieder|kijkers|gebruikersprofielen|nutzerprofile|benutzerprofile){_GAP}{_WHO}(?:(?:[ ]?[,;/|][ ]?){_WHO}){{1,7}}", "label", 0.8, read=profiles),
    Row("kept_out", "PASSWORD", rf"{_LINE}(?i:(?:{_KEPT_OUT}[ -]?{_PIN}|{_PIN}[ -](?:de compra|de contrôle parental|parental|parentale|parental control|acquisti|de adultos|d['’]achat|achat|adulte|de achat|infantil|control parental|rodzicielski|zakupu|rodičovský|rodzicielski|bambini|acquisto|compras?|do adulto))(?: \([^()\n]{{1,20}}\))?){_GAP}(?P<v>[0-9]{{4,8}})\b", "label", 0.9),
    Row("last_search", "SEARCH_QUERY", rf"{_LINE}(?i:laatst gezocht|laatste zoekopdracht|zuletzt gesucht|letzte suche|letzte suchanfrage|dernière recherche|última búsqueda|última pesquisa|ultima ricerca|last search(?:ed)?(?: for)?|last query|recent search(?:es)?|senast sökt|senaste sökning|siste søk|seneste søgning|viimeisin haku|ostatnie wyszukiwanie|poslední hledání|utolsó keresés|son arama){_GAP}[\"“„«']?(?P<v>[^\s\"“”„«»'][^\n\"“”„«»]{{2,80}}?)[\"”“»']?[ \t]*\r?$", "label", 0.85, _query),
    Row("box_id", "DEVICE_ID", rf"{_LINE}(?i:(?:stb|box|set-?top(?: ?box)?|receiver|decoder|dekoder|decodeur|décodeur|decodificador|tuner|modem|hub|ontvanger|mediabox|tv-box|smart ?card|viewing card|ca|vc|kaart|nuid|chip|cam)[ -]?(?:id|no\.?|number|nummer|numéro|número|nr\.?)){_GAP}(?P<v>[0-9A-Z](?:[ -]?[0-9A-Z]){{7,19}})[ \t]*(?:\r?$|[,;(])", "label", 0.85, _box),
    Row("own_numbers", "PHONE_NUMBER", rf"{_LINE}(?i:internetrufnummern?|eigene rufnummern?|rufnummern?|voip(?:[ -]?(?:numbers?|nummern?|rufnummern?))|sip(?:[ -]?numbers?)|numéros? (?:sip|voip|de ligne|fixes?)|números? (?:de voz|voip|fijos?|de telefone|de teléfono)|numeri (?:voip|di telefono)|numery? (?:voip|telefonu)|telefoonnummers?|telefonnummer|phone numbers|lines? numbers?|puhelinnumerot){_GAP}(?P<v>[+(0-9][^\n\"<>|]{{6,120}})", "label", 0.85, parts=numbers),
    Row("speed_dial", "PHONE_NUMBER", r"<[A-Za-z][\w-]*[^<>\n]* (?i:value|number|phone|tel|dial)=\"(?P<v>\+?[0-9][0-9 ()-]{6,18})\"[^<>\n]* (?i:label|name|text|title)=\"(?P<PERSON>" + rf"(?i:{KIN})|{_WHO}(?: {_WHO})?" + r")\"", "label", 0.85, fields.phone),
    Row("kin_host", "HOSTNAME", rf"(?:^|[\s\"'=:(\[,;])(?i:(?P<v>{_DEVICE}[-_]{KIN}s?(?:[-_]\w{{1,12}})?|{KIN}s?[-_]{_DEVICE}(?:[-_]\w{{1,12}})?))(?:[\s\"',;)\]]|$)", "context", 0.8),
    Row("device_genitive", "HOSTNAME", rf"(?i:\b(?:device|display|host|computer|client|phone|station|enhets?|geräte?|apparat)(?:[ _-]?(?:name|navn|namn))?)[\"']?(?:[ ]?[:=])?[ ]{{0,3}}[\"'“]?(?P<v>{_WHO} (?:(?i:sin|sitt|si) )?(?i:iphone|ipad|macbook|imac|mac|pixel|galaxy|telefon|mobil(?:en)?|lur|handy|nettbrett|surfplatta|tablet|pad|watch|klokke|klocka|uhr|puhelin|pc|laptop|dator)(?: [A-Z0-9][\w+]{{0,5}})?)(?:[\"'”,;)]|[ \t]*\r?$| (?i:registered|connected|paired|disconnected|joined|added|seen|online|offline|tilkoblet|ansluten|verbunden|is|has|was)\b)", "context", 0.8, _genitive),
    Row("device_remark", "PERSON", rf"(?i:comment|descr(?:iption)?|note|label|alias|remark|kommentar|uwagi)=\"(?i:{_DEVICE})(?:[ -](?i:{KIN}))?[ -](?P<v>{_WHO})\"", "context", 0.8, _remark),
    Row("remark_admin", "PERSON", rf"(?i:comment|descr(?:iption)?|note|remark|kommentar|location|contact)=\"(?i:admin|owner|contact|tech|technician|installer|installed by|kontakt|contacto|contatto|beheerder|instalator|opiekun|serwis|monteur|responsable|hausmeister|techniker)[ :]{{1,3}}(?P<v>(?:[{fields.U}]\. ?)?{_WHO}(?: {_WHO})?)(?:,? (?i:tel\.?|telefon|phone|mob\.?|mobile|handy|gsm|kom\.?|cel\.?)[ :]{{1,2}}(?P<PHONE_NUMBER>[+(]{{0,2}}[0-9](?:[ ()/-]?[0-9]){{6,14}}))?", "context", 0.8, fields.person),
    Row("contact_on_site", "PERSON", rf"(?m:^)[ \t]*(?:[;#*!]|//|--|REM)[ \t]*(?i:ansprechpartner(?:in)?|ansprechperson|kontakt(?:person)?|contact(?: person)?|contactpersoon|contacto|contatto|referente|responsable|verantwortlich(?:er?)?|installed by|installiert von|posé par|instalado por|installato da|geïnstalleerd door|beheerder|caretaker|hausmeister)(?: (?i:vor ort|on[ -]?site|sur (?:place|site)|in loco|en (?:el )?sitio|ter plaatse|på (?:plats|stedet)|na miejscu|na místě|local|lokal))?[ ]?:? (?P<v>(?:[{fields.U}]\. ?)?{_WHO}(?: {_WHO}){{0,2}})[ \t]*(?:\r?$|[,;(])", "context", 0.75, _contact),
)
