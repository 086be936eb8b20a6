"""Rows of the ends of forms and of what is filled in beside: where and when something was signed, who made it, initials, terminals, numbers in pairs; texts only."""

# ruff: noqa: E501, RUF001 - a row of patterns reads best on one line, and labels are in many scripts

from __future__ import annotations

import re

from redactor import regex
from redactor.detect import accounts, checks
from redactor.detect.rows import fields
from redactor.detect.rows.fields import CAP, L, U
from redactor.detect.rows.row import Row
from redactor.detect.rows.towns import TOWN, place
from redactor.detect.words import free_words, made_names, words_abroad
from redactor.detect.words.firms import is_firm
from redactor.detect.words.folding import fold
from redactor.detect.words.named_after import names_somebody
from redactor.detect.words.plain_words import is_known

_MONTH = r"[^\W\d_]{3,10}\.?"
_DATE = rf"(?:(?i:den|dem|le|il|el|a|à|em|op|d\.|dnia|dne|the) )?(?:[0-9]{{1,2}}[./-][0-9]{{1,2}}[./-](?:20)?[0-9]{{2}}|20[0-9]{{2}}-[0-9]{{2}}-[0-9]{{2}}|[0-9]{{1,2}}(?:\.|er|º|st|nd|rd|th)? (?:de |d['’])?{_MONTH}(?: de| del)? 20[0-9]{{2}}|{_MONTH} [0-9]{{1,2}},? 20[0-9]{{2}})"
_END = r"(?:,? (?:um |at |kl\.? )?[0-9]{1,2}[:.h][0-9]{2}(?: ?(?:Uhr|h|hrs|am|pm))?)?[ \t.]*\r?$"
#: Where and when, as the label of one value.
_PLACE_DATE = r"(?:place(?: and|,| ?&| ?/)? ?date|ort(?: und|,| ?/)? ?datum|lieu(?: et|,| ?/)? ?(?:la )?date|fait à|lugar(?: y|,| ?/)? ?fecha|luogo(?: e|,| ?/)? ?data|local(?: e|,| ?/)? ?data|plaats(?: en|,| ?/)? ?datum|ort(?: och|,| ?/)? ?datum|sted(?: og|,| ?/)? ?dato|miejsce(?: i|,| ?/)? ?data|miejscowość(?: i|,| ?/)? ?data|místo(?: a|,| ?/)? ?datum|kelt(?:ezés)?|paikka ja (?:aika|päiväys))"
#: Who signs, hands over or receives.
_SIGNS = r"(?:signature|signed(?: by)?|sign(?:ature)? of [a-z ]{3,20}|unterschrift|gezeichnet|signé(?: par)?|firma(?: [a-zà-ÿ. ]{2,24})?|firmado(?: por)?|assinatura|handtekening|underskrift|namnteckning|podpis|aláírás|semnătura|imza|allekirjoitus|received(?: by)?|handed over(?: by)?|issued(?: by)?|collected(?: by)?|entgegengenommen(?: von)?|übergeben(?: von)?|erhalten(?: von)?|ausgegeben(?: von)?|reçu(?: par)?|remis(?: par)?|recibido(?: por)?|entregado(?: por)?|ricevuto(?: da)?|consegnato(?: da)?|recebido(?: por)?|ontvangen(?: door)?|uitgegeven(?: door)?|mottaget(?: av)?|utlämnat(?: av)?|odebrał[a]?|wydał[a]?|per il [a-z]{4,16}|für die [A-Z][a-z]{3,16}|pour le [a-z]{4,16}|por la [a-z]{4,16}|for the [a-z]{4,16})"
_NAME = rf"{CAP}(?:[ -](?:(?:de|van|von|der|di|da|dos|el|al) )?[{U}][{L}'’.-]*){{0,3}}"
_MADE = (
    r"(?:created|made|set up|added|issued|assigned|handed out|requested|raised|entered|registered|angelegt|erstellt|eingerichtet|ausgestellt|eingetragen|créée?|saisie?|ajoutée?|délivrée?|creado|creada|dado de alta|expedid[oa]|registrad[oa]|creato|creata|inserit[oa]|rilasciat[oa]|criad[oa]|emitid[oa]|aangemaakt|ingevoerd|uitgegeven|aangevraagd|skapad|skapat|upplagd|utfärdad|opprettet|oprettet|utworzon[eyoa]|założon[eyoa]|wydan[eyoa]|vytvořen[oa]?|založen[oa]?)"
    r" (?:by|von|durch|par|por|da|door|av|af|przez)"
)
#: Roles in several languages, right before a forename.
_ROLE = (
    r"(?:kollegen?|kollegin|kumpel|azubi|meister|schwester|bruder|tochter|sohn|nachbar[ns]?|nachbarin|vermieter(?:in)?|hausmeister(?:in)?|hauswart|oma|opa|tante|onkel|chefin|chef|supervisora|supervisor|jefa|jefe|compañer[oa]|la madre|el padre|sor|hermana|hermano|prima|primo|vecin[oa]|cuñad[oa]|hij[oa]|niet[oa]|abuel[oa]|collègue|voisine?|copine?|patronne?|patron|mamie|papi|tata|tonton|fille|fils"
    r"|collega|vicin[oa]|cugin[oa]|zi[oa]|nonn[oa]|figli[oa]|suora|fratello|sorella|colega|irmã|irmão|filh[oa]|vizinh[oa]|buurvrouw|buurman|dochter|zoon|zus|broer|baas|grannen|kollegan|kollegaen|chefen|sonen|dottern|barnbarnet|mormor|farfar|koleżanka|kolega|kolegę|szefowa|siostra|brat|córka|syn|sąsiad(?:ka)?)"
)


def _town(text: str) -> bool:
    """Return whether the word before a date is a town: no ordinary word, no firm, no weekday."""
    words = text.split()
    return place(text) and not is_firm(text) and not any(is_known(fold(word)) for word in words) and not words_abroad.are_words(text) and not (text.isupper() and len(text) < 6)  # noqa: PLR2004


def _forename(text: str) -> bool:
    """Return whether one capitalized word is somebody's forename, and no word that people say."""
    bare = text.partition("-")[0]
    return (free_words.is_forename(text) or (len(bare) > 1 and names_somebody(bare)) or ("-" in text and free_words.is_forename(text.rpartition("-")[2]))) and not words_abroad.is_word(text) and not is_known(fold(text))


def _called(text: str) -> bool:
    """Return whether a capitalized word behind a role is somebody's name: no word that people say, no firm, no product."""
    return len(text) > 2 and place(text) and not text.isupper() and not words_abroad.is_word(text) and not is_known(fold(text)) and fold(text) not in made_names.known() and not is_firm(text)  # noqa: PLR2004


def _particled(text: str) -> bool:
    return not is_firm(text) and not (is_known(fold(text.split(maxsplit=1)[0])) and not names_somebody(text.split(maxsplit=1)[0]) and not re.match(r"(?i)van |v\.?d|['’]t|op |te[rn] ", text))


def _terminal(text: str) -> bool:
    return accounts.host_of_somebody(text) or accounts.personal_host(text)


def _key(text: str) -> bool:
    """Return whether what is called a key beside a network is one: letters and figures, no word."""
    return any(map(str.isdigit, text)) and any(map(str.isalpha, text)) and checks.is_value(text) and not re.fullmatch(r"[A-Z]{1,4}-?\d{1,4}", text)


def _code(text: str) -> bool:
    return len(text) >= 6 and (any(map(str.isdigit, text)) or "-" in text) and fields.password(text) and not re.match(r"(?i)(?:inc|case|ref|req|rma|hd|t)-?\d", text)  # noqa: PLR2004


def read_other_letters(region: str) -> tuple[str, int, int] | None:
    """Return a name in Chinese or Korean letters, in brackets behind the same one in Latin letters: no ordinary words."""
    found = _OTHER_LETTERS.search(region)
    if found is None or all(is_known(fold(word)) and not names_somebody(word) for word in re.split(r"[ -]", found["latin"])):
        return None
    return ("PERSON", *found.span("v"))


_OTHER_LETTERS = regex.compile(r"(?P<latin>[^\W\d_][^(（]*?)[ ]?[(（](?P<v>[^)）]+)[)）]\Z")


def _row(name: str, entity: str, pattern: str, check: object, *, evidence: str = "context", score: float = 0.8, read: object = None) -> Row:
    return Row(name, entity, pattern, evidence, score, check, log=False, read=read)  # type: ignore[arg-type]


ROWS: tuple[Row, ...] = (
    _row("place_and_date", "LOCATION", rf"(?i:\b{_PLACE_DATE})[ ]?[:.]{{0,4}}[ \t]{{1,12}}(?P<v>{TOWN}),? {_DATE}", place, evidence="label"),
    # `Unterschrift: W. Paulsen, Wyk, 27.02.2026`
    _row("signed_at", "LOCATION", rf"(?i:\b{_SIGNS})[ ]?:[ ]{{1,3}}(?P<PERSON>{_NAME}), (?P<v>{TOWN}), {_DATE}{_END}", _town),
    # the line below or above a signature
    _row("signed_below", "LOCATION", rf"(?m:^|[ \t])(?i:{_SIGNS})[ ]?:[^\n]{{2,60}}\r?\n(?:[ \t]*\r?\n)?[ \t]*(?P<v>{TOWN}),? {_DATE}{_END}", _town),
    _row("signed_above", "LOCATION", rf"(?m:^)[ \t]*(?P<v>{TOWN}), {_DATE}[ \t]*\r?\n(?:[ \t]*\r?\n)?[ \t_]*(?i:{_SIGNS})\b", _town),
    _row("made_by", "PERSON", rf"(?i:\b{_MADE}) (?:[{U}][{L}]+ ?/ ?)?(?P<v>{CAP})(?:[ ]?[,.;:)(]|[ ](?i:on|at|am|um|le|à|el|il|op|om|den|kl|dnia)\b|[ \t]*\r?$)", _forename),
    _row("role_abroad", "PERSON", rf"(?:^|[\s(,.;:])(?i:{_ROLE}) (?P<v>{CAP})(?:[ ]?[,.;!?)]|[ ][a-zà-ÿ]|[ \t]*\r?$)", lambda text: _forename(text) or _called(text), score=0.7),
    # the particles of Dutch names, as they are shortened: `Joost vd Velde`, `Mw. Van 't Hof`
    _row("dutch_short", "PERSON", rf"\b(?P<v>{CAP} (?:v\.? ?d\.?|v/d|vdr|van ['’]t|in ['’]t) {CAP})\b|\b(?i:mw|mevr|mevrouw|dhr|hr|fam|familie|meneer|mr|mrs)\.? (?P<v2>(?:[Vv]an (?:['’]t|de|der|den) |[Vv]\.?d\.? |['’]t |[Oo]p de |[Tt]er |[Tt]en ){CAP}(?:-{CAP})?)", _particled),
    _row("family_short", "PERSON", rf"\b(?:Fam\.|Fam|Ehel\.|Eheleute) (?P<v>{CAP})(?:[ ]?[,.;!?)]|[ ][a-zà-ÿ]|[ \t]*\r?$)", _called),
    _row("initials_field", "PERSON", rf"(?i:\b(?:voorletters?|initialen|initials?|initiales?|iniciales|iniziali|iniciais|inicjały))[ ]?:[ ]?(?P<v>(?:[{U}]\.[ ]?){{2,5}})", None, evidence="label"),
    _row("merchant_number", "CUSTOMER_ID", r"(?m:^)[ \t|*•-]*(?:MID|Merchant(?: ID| no\.?| number| code)?|VP-Nr\.?|VU-Nr\.?|VU-Nummer)(?:[ ]?[:|]|[ ]{2,}|\t|[ ]?\.{3,})[ \t]*(?P<v>[0-9]{3,}(?:[ -][0-9]{3,4}){0,4})(?:[ \t|,;]|\r?$)", lambda text: 8 <= sum(map(str.isdigit, text)) <= 15, evidence="label"),  # noqa: PLR2004
    # accounts of customers in Turkey's chart of accounts (120: alıcılar, 320: satıcılar)
    _row("ledger_account", "CUSTOMER_ID", r"(?i:\b(?:cari|müşteri|hesap)(?: (?:kodu?|no|hesap))?)[ ]?:?[ ](?P<v>(?:120|320)(?:[. -][0-9]{2,5}){1,3})\b", None, evidence="label"),
    _row("guest_code", "PASSWORD", r"(?i:\b(?:user(?: ?name)?|login|benutzer|utilisateur|usuario|gebruiker|utente))[ :]{1,3}[^\s:]{3,40}[ ,;|/]{1,4}(?i:code|voucher|key)[ :]{1,3}(?P<v>[^\s,;|]{6,40})", _code, evidence="label"),
    _row("and_key", "PASSWORD", r"(?i:\b(?:och|und|and|et|y|e|en|og|i|a|/)) (?i:nyckel(?:n)?|key|schlüssel|clé|clave|chiave|chave|sleutel|nøgle|nøkkel|klucz|klíč|kulcs)[ :]{1,2}(?P<v>[A-Za-z0-9]{8,63})(?:[\s,;.)]|$)", _key),
    _row("terminal_of", "HOSTNAME", r"(?i:\b(?:terminal|station|workstation))[ :]{1,2}(?P<v>[A-Z0-9]{1,6}-[A-Z][A-Z0-9-]{3,20})\b", _terminal),
    # numbers in pairs behind a code in brackets, and Turkey's with the zero before them
    _row("phone_in_pairs", "PHONE_NUMBER", r"(?P<v2>\(0[0-9](?: [0-9]{1,2}){1,2}\) [0-9]{1,3}(?: [0-9]{2}){1,3}(?:[-–][0-9]{1,4})?)|(?:^|[\s:(])(?P<v>0 ?\([1-9][0-9]{2}\) ?[0-9]{3}(?:[ -]?[0-9]{2}){2})\b", None, evidence="shape"),
    _row("phone_internet", "PHONE_NUMBER", r"(?i:\b(?:internet|sip|voip|festnetz|mobil)-?(?:ruf|telefon)nummer|\bnuméro sip|\bsip number)[ :\"(]{1,3}(?P<v>\+?[0-9][0-9 /-]{5,16}[0-9])", None, evidence="label"),
    # positions with a comma for a point
    _row("position_comma", "GEO_COORDINATES", r"\b[0-9]{1,2},[0-9]{3,7}°? ?[NS][ ,;/|]{1,4}[0-9]{1,3},[0-9]{3,7}°? ?[EWO]\b", None, evidence="shape", score=0.9),
    # networks by how their names end, where somebody cannot get in
    _row("network_joined", "SSID", r"(?i:\b(?:join(?:ing|ed)?|connect(?:ing|ed)? (?:to|with)|log(?:ging|ged)? (?:in)?(?:to| to)|see(?:ing)?|find(?:ing)?|get(?:ting)? on(?:to)?|verbinden mit|connecter à|rejoindre|conectar(?:me|se)? a|collegar(?:mi|si) a|verbinden met|anslut[ae]r? till))(?i: the| our| my| das| le| la| het)? (?P<v>[A-Za-z0-9]{2,20}[-_](?:Guests?|GUESTS?|guests?|Gast|Gäste|Invit[eé]s?|Invitados|Ospiti|Visitors?|Besucher|Staff|Student(?:s|en)?|WLAN|Wi-?[Ff]i|WIFI|wifi|wlan|5G|2G|IoT|IOT))(?:[\s,.;!?)]|$)", fields.ssid),
    _row("family_event", "PERSON", rf"\b(?i:the|for the|at the) (?P<v>{CAP}(?:-{CAP})?) (?i:funeral|wedding|wake|cremation|burial|christening|memorial service|reception party|household)\b", _called),
    # who somebody is in other letters, in brackets behind the name
    _row("name_in_han", "PERSON", rf"{CAP}[ -][{U}][{L}'’-]+[ ]?[(（](?:[\x{{4E00}}-\x{{9FFF}}]{{2,4}}|[\x{{AC00}}-\x{{D7A3}}]{{2,4}})[)）]", None, read=read_other_letters),
    _row("name_read", "PERSON", r"[\x{4E00}-\x{9FFF}]{1,4}[ 　][\x{4E00}-\x{9FFF}]{1,4}[ ]?[(（](?P<v>[\x{3041}-\x{3096}]{1,6}[ 　][\x{3041}-\x{3096}]{1,6}|[\x{30A1}-\x{30FA}]{1,6}[ 　][\x{30A1}-\x{30FA}ー]{1,6})[)）]", None),
    _row("desk_of_han", "PERSON", r"(?:総務|経理|営業|人事|庶務|事務|情シス|受付|工務|購買|技術|管理)(?:部|課|係)?の(?P<v>[\x{4E00}-\x{9FFF}]{1,3}[\x{3041}-\x{3096}]{0,4}[\x{4E00}-\x{9FFF}]{0,2})(?:[（(](?:内線|携帯|直通|TEL)|まで|宛|です|が担当)", None),
)
