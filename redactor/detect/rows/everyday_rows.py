"""Rows of what people paste and say every day: ids below the head of a section, devices beside a dash, who calls back, who signs in pairs."""

# ruff: noqa: E501 - a row of patterns reads best on one line

from __future__ import annotations

import re

from redactor.detect import accounts, serial_checks
from redactor.detect.rows.fields import CAP, person
from redactor.detect.rows.row import Row
from redactor.detect.rows.towns import TOWN, place
from redactor.detect.words import forenames, plain_words, words_abroad
from redactor.detect.words.folding import fold
from redactor.detect.words.named_after import names_somebody

_LEAST_DIGITS = 2


def _listed(word: str) -> bool:
    anyhow, capital = forenames.known()
    return fold(word) in anyhow or fold(word) in capital or names_somebody(word)


def _hardware(text: str) -> bool:
    """Return whether a short name and hexadecimal digits are a device's: digits and letters, no date, no version."""
    tail = re.split(r"[-_:]", text)[-1]
    return sum(map(str.isdigit, tail)) >= _LEAST_DIGITS and any(map(str.isalpha, tail))


def _identifies(text: str) -> bool:
    """Return whether what stands under `id` of a section of a device identifies it: digits enough, no placeholder."""
    return sum(map(str.isdigit, text)) >= 4 and not serial_checks.is_placeholder(text)  # noqa: PLR2004


def _calls(text: str) -> bool:
    """Return whether who calls back is a person: no word, no role."""
    return person(text) and not words_abroad.is_word(text) and not plain_words.is_known(text.lower())


def _pair(text: str) -> bool:
    """Return whether one of two who sign is called by a forename, and neither word is an ordinary one."""
    return person(text) and not plain_words.is_common(text.lower())


def _both(text: str) -> list[tuple[str, int, int]] | None:
    """Return the two who sign alone on a line: both are people where the first or the second has a forename of the lists."""
    found = re.search(r"(?P<one>[^\W\d_][^\W\d_'’-]+) (?:&|\+|and|und|et|y|e|og|och|en|i) (?P<two>[^\W\d_][^\W\d_'’-]+)(?=[ \t]*\r?\n?\Z)", text)
    if found is None or not (_pair(found["one"]) and _pair(found["two"])) or not (_listed(found["one"]) or _listed(found["two"])):
        return None
    return [("PERSON", *found.span("one")), ("PERSON", *found.span("two"))]


def _poster(text: str) -> bool:
    """Return whether who wrote at a time is an account: no system, no word of programs."""
    return accounts.personal_account(text) and not plain_words.is_known(text) and not accounts.is_infrastructure(text)


def _owner_of_phone(text: str) -> bool:
    return _listed(text) and not plain_words.is_known(text.lower())


_SECTION = r"device|hardware|machine|agent|node|installation|endpoint|gateway|hub|sensor|unit|controller|client|host|printer|camera|meter|inverter|charger|lock|vehicle|gerät|geraet|appareil|équipement|dispositivo|equipo|apparaat|enhet|enhed|urządzenie|zařízení|laite|cihaz"
_DAYS, _MONTHS = r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)", r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_MODELS = r"(?:S[12][0-9](?: ?(?:Ultra|Plus|FE))?\+?|Note ?[0-9]{1,2}|A[0-9]{2}s?|Pixel ?[0-9]?[a-z]?|Redmi|OnePlus|Galaxy|iPhone|iPad|Fold ?[0-9]?|Flip ?[0-9]?|Moto|Xperia|Phone|Handy|Tablet|MacBook|Watch)"
#: Who calls whom back, in languages whose verbs the names model does not know.
_CALLS = (
    r"ringer (?:deg|dig|dere|er|opp|upp|tilbake|tillbaka)|kommer (?:til deg|til dig|till dig|i morgen|imorgon|på)|tar kontakt|hör av sig|hører fra|ruft (?:sie|dich|euch|ihn|zurück|morgen)|meldet sich|kommt (?:morgen|am|zu ihnen)|vous (?:rappelle|appelle|contacte|recontacte)\w*|te (?:rappelle|appelle)|passe (?:demain|lundi|mardi|mercredi|jeudi|vendredi)|(?:te|le|la|lo) (?:llama|llamará|llamara|contacta|contactará)|(?:la|lo|ti|le) (?:chiama|chiamerà|richiama|richiamerà|contatterà)|belt (?:u|je|jou|terug|morgen)|komt (?:morgen|langs)|vai (?:ligar|lhe ligar|te ligar)|liga-lhe|zadzwoni|oddzwoni|soittaa|ottaa yhteyttä|zavolá|arayacak|sizi arar"
)
#: Where somebody sits at home, with the word for it.
_HOME = r"(?:jobbar|arbetar|sitter|jobber|arbeider|arbejder) (?:hemma|hemifrån|hjemme|hjemmefra|på distans)(?: idag| nu| mest)? (?:i|från|fra|utanför|utenfor)|arbeite (?:zu hause|von zu hause|im homeoffice)(?: aus)? (?:in|bei)|(?:télétravail|télétravaille|travaille (?:de|à) (?:la maison|domicile)) (?:à|depuis)|(?:teletrabajo|trabajo desde casa) (?:en|desde)|(?:work|working|wfh|works)(?: from home)? (?:from home |at home |remotely )?(?:in|from|near)|werk thuis in|lavoro da casa a|trabalho de casa em"
_HOME_STRICT = _HOME.replace(r"(?:work|working|wfh|works)(?: from home)? (?:from home |at home |remotely )?(?:in|from|near)", r"(?:(?:work|working|works) (?:from home|at home|remotely)|wfh) (?:in|from|near)")

ROWS: tuple[Row, ...] = (
    # the id of a device below the head of its section, and beside a word for it in a line of a log
    Row("section_id", "DEVICE_ID", rf"(?m:^)[ \t]*\[(?i:{_SECTION})\][ \t]*\r?\n(?:[ \t]*[\w.-]+[ \t]*=[^\n]*\n){{0,5}}?[ \t]*(?i:id|uid|uuid|guid)[ \t]*=[ \t]*(?P<v>[A-Za-z0-9][A-Za-z0-9-]{{5,40}})[ \t]*\r?$", "label", 0.85, _identifies, log=False),
    Row("dev_named", "DEVICE_ID", r"(?i:\b(?:dev|device|thing|node|client|peer|hub|lock|cam|unit|sensor))[ =:#]{1,2}(?P<v>[a-z][a-z0-9]{1,10}[-_][0-9a-f]{8,16})\b", "context", 0.75, _hardware, log=False),
    # a serial number, and where it was read
    Row("serial_read", "SERIAL_NUMBER", r"(?i:\b(?:serial(?: ?(?:number|no\.?|nr\.?))?|s/n|seriennummer|numéro de série|número de serie|numero di serie|serienummer|serienr\.?))(?:, | \(|,? )(?i:from|off|read off|taken from|found on|printed on|on|as (?:shown|printed|per)|according to|per|laut|vom|von|auf|sur|d['’]après|en|según|su|secondo|volgens|van|enligt|från|fra)(?: (?i:the|a|its|my|this|der|dem|den|des|la|le|l['’]|el|il|het|de))?(?: [a-zà-ÿ'’-]{2,16}){1,4}\)?[ ]?[:=][ ]?(?P<v>[A-Z0-9][A-Z0-9-]{5,24})\b", "context", 0.85, serial_checks.is_weakly_labelled_serial, log=False),
    # what is on the card of a lock or a box, and is given with other numbers
    Row("access_code", "PASSWORD", r"(?i:\b(?:activation|pairing|set-?up|installation|login|log-in|access|unlock|registration|zugangs|anmelde|einrichtungs) ?(?:details|data|info(?:rmation)?s?|card|daten)\b[^\n]{0,60}?[ ,;](?:code|pin|key|kennwort|schlüssel)(?: is)?)[ :=]{1,2}(?P<v>[0-9]{2,4}(?:[ -]?[0-9]{2,4}){1,3})\b", "context", 0.8, log=False),
    # who wrote: a ticket's history, a chat's handle and the time
    Row("history_account", "USERNAME", rf"(?m:^)[ \t>*-]*{_DAYS} {_MONTHS} [ 0-9][0-9] [0-9]{{2}}:[0-9]{{2}}:[0-9]{{2}} [0-9]{{4}}:? (?P<v>[a-z][\w.-]{{2,30}}): ", "context", 0.8, _poster, log=False),
    Row("handle_then", "USERNAME", rf"(?m:^)[ \t>]*@(?P<v>[A-Za-z][\w.-]{{2,31}})[ ,]{{1,2}}(?:(?:{_DAYS}|{_MONTHS} [0-9]{{1,2}}|[0-9]{{1,2}} {_MONTHS}|(?i:today|yesterday)),? )?[0-9]{{1,2}}[:.][0-9]{{2}}(?::[0-9]{{2}})?(?: ?[AaPp][Mm])?[ ]?[:>-]? ", "context", 0.85, accounts.personal_account, log=False),
    Row("two_sign", "PERSON", rf"\n[ \t]*{CAP} (?:&|\+|and|und|et|y|e|og|och|en|i) {CAP}[ \t]*\r?(?:\n|$)", "context", 0.75, log=False, read=_both),
    Row("calls_back", "PERSON", rf"(?:^|[\s,.:;!])(?P<v>{CAP}) (?i:{_CALLS})\b", "context", 0.75, _calls, log=False),
    Row("beside_home", "PERSON", rf"\b(?:Nachbar(?:in|n)?|Kolleg(?:e|in|en)|Hausmeister(?:in)?|Chefin?|Schwester|Bruder|Tochter|Sohn|Mutter|Vater|Freund(?:in)?|Azubi|Praktikant(?:in)?|Vermieter(?:in)?|Mieter(?:in)?) (?P<v>{CAP})(?: (?i:klingeln|fragen|anrufen|bescheid|hat|ist|war|kommt|ruft|weiß|macht|nimmt|wohnt|hilft|sagt|und)\b|[.,;)!?]|[ ]*\r?$)", "context", 0.75, _listed, log=False),
    Row("at_home_in", "LOCATION", rf"(?i:\b(?:{_HOME_STRICT})) (?P<v>{TOWN})", "context", 0.75, place, log=False),
    Row("phones_quoted", "HOSTNAME", rf"[\"“„«][^\"“”„«»\n]{{2,24}}(?:['’]s|s['’]) [^\"“”„«»\n]{{2,16}}[\"”“»](?:, | and | und | et |,? & )[\"“„«](?P<v>{CAP} {_MODELS})[\"”“»]", "context", 0.7, log=False),
    Row("phone_quoted", "HOSTNAME", rf"[\"“„«](?P<v>{CAP}(?:['’]?s)? {_MODELS})[\"”“»]", "context", 0.7, lambda text: _owner_of_phone(re.split(r"['’ ]", text)[0]), log=False),
    # a greeting with a smile instead of a comma
    Row("greeting_smiled", "PERSON", rf"(?i:\b(?:hi|hello|hey|hiya|morning|thanks|thx|thank you|cheers|hallo|hoi|hei|hej|hola|ciao|salut|coucou|oi|olá|moin|cześć|ahoj|moi|merci|danke|gracias|grazie|tack|takk|bedankt)) (?P<v>{CAP})[ ]?[\x{{1F300}}-\x{{1FAFF}}\x{{2600}}-\x{{27BF}}]", "context", 0.75, _calls, log=False),
)
