"""What was found and is a thing's own number or name: versions, parts, products behind their maker, objects of a program, commands, ordinary words.

Labels are believed (`label:` and `known:`); what a shape, a distant word or the names model gave must look like what it is called, and
nothing right before it may name it otherwise. Texts and records only; `redact_log` has suppressors of its own (detect/patterns.py).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from importlib.resources import files

from redactor import regex
from redactor.detect import tables
from redactor.detect.identities.person_names import words as known_words
from redactor.detect.names_model import names_filter
from redactor.detect.prose import mailbox, purchases
from redactor.detect.review import (
    firm_beside,
    program_names,
    reference_numbers,
    secret_facts,
    thing_names,
    thing_numbers,
    trade_names,
)
from redactor.detect.words import firms, forenames, product_names, words_abroad
from redactor.detect.words.named_after import names_somebody
from redactor.types import Span

_CODE_NAMES = (
    r"code ?names?|containers?|queues?|warteschlange|tables?|columns?|index|databases?|schemas?|branch|buckets?|topics?|images?|repos?|repository|packages?|functions?|variables?|flags?|constraints?|clusters?|namespaces?|pods?|charts?"
    r"|quests?|items?|skills?|spells?|maps?|levels?|chapters?|themes?|fonts?|skins?|weapons?|plug-?ins?|add-?ons?|extensions?|modules?|drivers?|daemons?|services?|processes|threads?|partitions?|volumes?|profiles?|templates?|labels?|tags?|hooks?|scripts?|commands?|options?|switch|utility|tools?|browsers?|sensors?|macros?"
)
#: What names the object of a program, a game or a device right before it.
_FIGURES = r"code ?names?|containers?|quests?|items?|skills?|spells?|chapters?|themes?|fonts?|skins?|weapons?|branch|tables?|columns?|databases?|browsers?|model|modell|modèle|modelo|modello|typ|product|produkt|produit|producto|prodotto|plug-?in|preset|firmware|plugin"
_NAMED_FIGURE = regex.compile(rf"(?<![\w-])(?:{_FIGURES})(?: (?:called|named))?[ \t]?:?[ \t]?[\"'`(\[]{{0,2}}\Z", re.IGNORECASE)
_NAMED_THING = regex.compile(rf"(?<![\w-])(?:{_CODE_NAMES})(?: (?:is|was|called|named|such as|like))?[ \t]?[:=]?[ \t]?[\"'`(\[]{{0,2}}\Z", re.IGNORECASE)
_SERVER = regex.compile(r"(?<![\w-])(?:server|realm|shard|faction|guild|in-game|npc) [\"'`(\[]{0,2}\Z", re.IGNORECASE)
#: Makers whose products are called by names that people have.
_MAKERS = (
    "alfa romeo|renault|peugeot|citroën|citroen|skoda|škoda|seat|fiat|lancia|opel|vauxhall|volkswagen|vw|audi|bmw|mercedes|mercedes-benz|porsche|ford|chevrolet|toyota|honda|nissan|mazda|subaru|suzuki|hyundai|kia|dacia|volvo|tesla|lexus|mini"
    "|ikea|samsung|lg|sony|philips|panasonic|bosch|siemens|miele|aeg|neff|braun|krups|de'longhi|delonghi|gaggia|nespresso|dyson|hoover|shark|irobot|roborock|ecovacs|dreame|xiaomi|huawei|oppo|nokia|motorola|google|amazon|apple"
    "|lenovo|dell|hp|acer|asus|msi|canon|nikon|epson|ricoh|xerox|kyocera|lexmark|netgear|tp-link|zyxel|avm|synology|qnap|gl\\.inet|ubiquiti|logitech|razer|corsair|garmin|polar|fitbit|fossil|amazfit|sonos|bose|jbl|marshall|denon|yamaha|roland|korg"
    "|fisher-price|playmobil|lego|mattel|steam|valve|nintendo|oticon|phonak|widex|starkey|resound|signia|cochlear|fresenius|baxter|taurus"
)
_AFTER_MAKER = regex.compile(rf"(?<![\w-])(?:{_MAKERS}) \Z", re.IGNORECASE)
#: `Mark II`, `Henry VIII`: a model or an edition, with the number of it.
_MARK = regex.compile(r"(?:Mark|MARK|Mk|Series|Gen|Victoria|Elizabeth) (?:II|III|IV|VI{0,3}|IX|X)\b")
#: Names made of two words that Docker gives containers: the first of them (moby, `pkg/namesgenerator`).
_CONTAINER = regex.compile(
    r"(?:admiring|adoring|affectionate|agitated|amazing|angry|awesome|beautiful|blissful|bold|boring|brave|busy|charming|clever|compassionate|competent|condescending|confident|cool|cranky|crazy|dazzling|determined|distracted|dreamy|eager|ecstatic|elastic"
    r"|elated|elegant|eloquent|epic|exciting|fervent|festive|flamboyant|focused|friendly|frosty|funny|gallant|gifted|goofy|gracious|great|happy|hardcore|heuristic|hopeful|hungry|infallible|inspiring|intelligent|interesting|jolly|jovial|keen|kind|laughing"
    r"|loving|lucid|magical|modest|musing|mystifying|naughty|nervous|nice|nifty|nostalgic|objective|optimistic|peaceful|pedantic|pensive|practical|priceless|quirky|quizzical|recursing|relaxed|reverent|romantic|sad|serene|sharp|silly|sleepy|stoic"
    r"|strange|stupefied|suspicious|sweet|tender|thirsty|trusting|unruffled|upbeat|vibrant|vigilant|vigorous|wizardly|wonderful|xenodochial|youthful|zealous|zen)_[a-z]{4,14}\d?"
)
#: What a terminal takes: options, commands with their arguments, names of functions.
_COMMAND = regex.compile(r"-{1,2}[a-z][\w-]*(?:[ =].*)?|(?:git|sudo|docker|kubectl|npm|pip|apt|apt-get|yum|dnf|brew|systemctl|service|net|sc|gh|ls|cd|rm|cp|mv|cat|grep|chmod|chown|make|ssh|scp|curl|wget|python3?|node|java|mvn|cargo|go) [a-z-].*|(?=\w*(?:get|set|create|verify|init|free|func|check|parse|read|write|open|close|send|recv|alloc|handle|update|delete|load|store)_)[a-z]+(?:_[a-z0-9]+){2,}(?:\(\))?|\w+\(\)")
#: Packages and tools that end in what machines are called: `xdg-desktop-menu`, `lubuntu-desktop`.
_PACKAGE = regex.compile(r"[a-z]+(?:-[a-z]+)*-desktop(?:-[a-z]+)*|[A-Z0-9]+(?:_[A-Z0-9]+){2,}|[a-z]+(?:_[a-z]+){2,}")
#: Military titles in small letters before a thing: `a major BSD release`.
_MAJOR = regex.compile(r"(?<![\w-])(?:major|general|private|minor) \Z")
_ACRONYM = regex.compile(r"[A-Z]{2,}s?|[A-Z]+[a-z]+[A-Z]\w*|\w*\d\w*")
#: What stands before the name of a button or a menu, and what a menu's name looks like.
_CLICK = regex.compile(r"\b(?:click\w*|press\w*|choos\w+|select\w*|tapp?\w*|open|button|menu|tab|called|named|labell?ed|option|under|go to|next to|settings)[,:]?(?: (?:the|on))? [\"'“”„«]?\Z", re.IGNORECASE)
_MENU = regex.compile(r"[A-Z][a-z]+(?: [A-Z]?[a-z]+){0,3}")
#: A word and a number, as a maker and a model are: no house stands there.
_MODEL = regex.compile(r"\W*[^\W\d_]{2,16}[ -]?(?:[A-Z]{0,4}-?\d{2,5}[A-Z]{0,3})?\W*")
_SURE_ADDRESS = 0.5
#: `Copyright 1991, 1996`, `1991-2020, Thomas G. Lane`: whose work it is since when.
_YEARS = regex.compile(r"(?:Copyright|\(C\)|©)? ?(?:19|20)\d\d(?:[-–,] ?(?:19|20)\d\d)+,? ", re.IGNORECASE)
#: Dates of what was released, built or installed, and words for buying that outweigh them.
_RELEASED = regex.compile(r"\b(?:drivers?|treiber|pilote|firmware|fw|bios|uefi|version|release\w*|build|built|patch\w*|update\w*|changelog|kernel|dated|modified|created|signed|installed|upgrad\w+|gültig|valid|valable|válid\w+|valido|bis|until|stand|status|as of|expir\w+|ends?|frist|fällig|due|lieferzeit|délai|plazo|file|datei|fichier|archivo|actualización|mise à jour)\b[^\n.;]{0,48}\Z", re.IGNORECASE)
_BOUGHT = regex.compile(r"\b(?:bought|purchas\w*|buy|got|paid|receipt|invoice|order\w*|gekauft|kauf\w*|rechnung\w*|achet\w*|achat|compr\w*|factura|acquist\w*|koop\w*|gekocht|warranty|garantie|garant[ií]a)\b", re.IGNORECASE)
_CLAUSE = 80
_CERTIFICATE = regex.compile(r"\b(?:certificates?|certs?|zertifikat\w*|certificat|certificado|tls|ssl|x\.?509|ca)\b[^.\n]*\Z", re.IGNORECASE)
_LICENCE = regex.compile(r"(?<!driving )(?<!driver )(?<!driver's )(?<!drivers )\blicen[cs]es?:? \Z", re.IGNORECASE)
_FEW = 5
#: From here on scripts begin that the names model has not read.
_EAST = "\u2e80"
#: What programs call a sandbox, a commit or a container.
_HEX = regex.compile(r"(?=[a-f]*[0-9])(?=[0-9]*[a-f])[0-9a-f]{6,}")
#: `RFC 5322/2822`
_STANDARD = regex.compile(r"\d{3,4}(?:/\d{3,4})?")
#: What is passed to a program, and ends of words that say what happens to a login.
_PASSED = regex.compile(r"\b(?:to|cannot|can|can't|must|should|you|we|not|will|could|would) pass [\"'`]?\Z", re.IGNORECASE)
_STATE = ("ed", "ing", "able", "ible", "ful", "less")


def taken_back(text: str, spans: list[Span]) -> list[Span]:
    """Return the spans of a text without those that are plainly a thing's."""
    spans = [left for span in spans if not words_abroad.is_said(text, span) and (left := thing_names.without_firm(text, span)) is not None]
    doubted = [span for span in spans if span.entity in _CHECKS and (not span.detector.startswith(("label:", "known:")) or _is_thin(text, span))]
    if not doubted:
        return spans
    things = {span for span in doubted if _CHECKS[span.entity](text, span) or reference_numbers.is_reference(text, span) or (span.entity in _BY_MODEL and program_names.is_thing(text, span))} | _versions(text, doubted) | _of_columns(text, doubted)
    called = {text[span.start : span.end] for span in things if span.entity == "PERSON" and span.detector.startswith("model:")}
    if called:
        things |= {span for span in doubted if span.entity == "PERSON" and span.detector.startswith("model:") and text[span.start : span.end] in called and not thing_names.is_somebody(text[span.start : span.end])}
    firms_greeted = thing_names.greeted_firms(text, doubted)
    if firms_greeted:
        things |= {span for span in spans if span.entity == "PERSON" and text[span.start : span.end] in firms_greeted}
    if not things:
        return spans
    versions = {text[span.start : span.end].partition(".")[0] for span in things if span.entity == "IP_ADDRESS"}
    if versions:
        things |= {span for span in doubted if span.entity == "IP_ADDRESS" and thing_numbers.like_version(text, span.start, span.end, versions)}
    logins = [replace(span, end=text.index("@", span.start), entity="USERNAME", detector=_LOGIN) for span in things if span.entity == "EMAIL_ADDRESS"]
    return [*(span for span in spans if span not in things), *logins]


_BY_MODEL = frozenset(("PERSON", "LOCATION", "USERNAME", "HOSTNAME", "PASSWORD"))


def _versions(text: str, spans: list[Span]) -> set[Span]:
    """Return the addresses that stand below a header of versions."""
    addresses = [span for span in spans if span.entity == "IP_ADDRESS"]
    if not addresses or "\n" not in text:
        return set()
    cells = tables.versions(text)
    return {span for span in addresses if any(cell.start <= span.start < cell.end for cell in cells)}


def _of_columns(text: str, spans: list[Span]) -> set[Span]:
    """Return the numbers of the model's that stand below a header of claims, orders or tickets."""
    numbers = [span for span in spans if span.detector.startswith("model:") and (span.entity in _NUMBERS or span.entity in _NAMES)]
    if not numbers or text.count("\n") < 1 or not any(sign in text for sign in ",;|\t"):
        return set()
    cells = tables.others(text)
    return {span for span in numbers if any(cell.start <= span.start < cell.end and (cell.entity == "PRODUCT") == (span.entity in _NAMES) for cell in cells)}


_NAMES = frozenset(("PERSON", "LOCATION", "POSTAL_ADDRESS"))


_NUMBERS = frozenset(("CUSTOMER_ID", "SERIAL_NUMBER", "DEVICE_ID", "NATIONAL_ID", "EMPLOYEE_ID"))


def _of_certificate(text: str, span: Span) -> bool:
    """Say whether a number is a certificate's, which openssl writes in hexadecimal beside it, without zeros before (a monitor's has them)."""
    value = text[span.start : span.end]
    beside = _IN_HEX.match(text, span.end)
    return beside is not None and value.isdigit() and int(value) == int(beside[1], 16) and not beside[1].startswith("0") and len(beside[1]) < _EDID


#: Hex digits of a monitor's number.
_EDID = 8
_IN_HEX = regex.compile(r" \((?:Negative)?0x([0-9a-fA-F]+)\)")


#: A method behind a scope, as Ruby writes it: `User::Session#new`.
_METHOD = regex.compile(r"(?:[A-Z]\w*::)*[A-Z]\w*[#.][a-z_]\w*[!?]?")


def _is_thin(text: str, span: Span) -> bool:
    """Say whether a label is one that things have too: the serial number of a certificate, the licence of a program."""
    value = text[span.start : span.end]
    if span.entity == "NATIONAL_ID" and _FILE.fullmatch(value):
        return True
    if span.entity == "CUSTOMER_ID":
        return _is_reply(text, span)
    if span.entity == "PERSON":
        return span.detector.startswith("label:person_field") and thing_names.is_trade(value)
    if span.entity == "PASSWORD":
        return _OTHER_PASS.search(_before(text, span)) is not None
    if span.entity == "SERIAL_NUMBER" and _of_certificate(text, span):
        return True
    if span.entity == "USERNAME":
        return _EXPRESSION.match(text, span.end) is not None or (text.endswith("::", 0, span.start) and _METHOD.fullmatch(value) is not None)
    if span.entity == "SERIAL_NUMBER":
        if thing_numbers.is_labelled_part(value):
            return True
        return _PRINTED.match(text, span.end) is not None or _CERTIFICATE.search(_before(text, span, _CLAUSE)) is not None
    return span.entity == "NATIONAL_ID" and sum(map(str.isdigit, text[span.start : span.end])) < _FEW and _LICENCE.search(_before(text, span)) is not None


#: How an expression of a program goes on behind a variable: `uid = response_dict['uid']`, `user = get_user("x")`.
_EXPRESSION = regex.compile(r"\[[\"']|\(\)|\([\"'][^\n]|\.[a-z_]+\(|->[a-z_]")
#: A file that somebody attached, and what a mail server answers.
_FILE = regex.compile(r"[\w().-]{1,60}\.(?:heic|jpe?g|png|gif|webp|pdf|docx?|xlsx?|csv|txt|zip|mp4|mov|eml|msg|tiff?|bmp|odt)", re.IGNORECASE)
_REPLY = regex.compile(r"[2-5]\d\d[ -]\d\.\d{1,3}\.\d{1,3}")


def _is_reply(text: str, span: Span) -> bool:
    """Say whether `client:` and `server:` are those who speak a protocol, and no labels of a number."""
    return _REPLY.match(text, span.start) is not None or re.search(r"(?:->|→|=>|<-) ?\w+ ?: ?\Z", _before(text, span)) is not None


#: Hours: `9.30-17.00`, `22h51`.
_HOURS = regex.compile(r"[0-2]?\d(?:[.:h]\d{2})? ?(?:[-–]|to|bis|à|a) ?[0-2]?\d(?:[.:h]\d{2})?(?: ?(?:uhr|h|pm))?|[0-2]?\d[hH:][0-5]\d", re.IGNORECASE)


def _birth(text: str, span: Span) -> bool:
    return _HOURS.fullmatch(text, span.start, span.end) is not None


def _thin(text: str, span: Span) -> bool:
    if _HOURS.fullmatch(text, span.start, span.end):
        return True
    return span.detector.startswith("label:") or (span.detector == "context:national_prose" and _STANDARD.fullmatch(text, span.start, span.end) is not None)


@cache
def words() -> frozenset[str]:
    """Return the table of ordinary words."""
    text = (files("redactor.detect.words") / "common_words.txt").read_text("utf-8")
    return frozenset(word for line in text.splitlines() if not line.startswith("#") for word in line.split())


def is_word(value: str) -> bool:
    """Return whether a word is an ordinary one of support, in one of its forms."""
    word = value.casefold()
    if not word.isalpha() or not word.isascii():
        return False
    known = words()
    return word in known or (not _is_given(word) and any(word.endswith(end) and word[: -len(end)] in known for end in ("s", "es", "ed", "ing", "ly", "er", "ers")))


def _is_given(word: str) -> bool:
    """Say whether a word is a forename that only ends as a form of another does (`Dieter`, `Rainer`)."""
    return any(word in names for names in forenames.known())


def _before(text: str, span: Span, reach: int = 32) -> str:
    line = text.rfind("\n", 0, span.start) + 1
    return text[max(line, span.start - reach) : span.start]


#: What a program says of a login over SSH, before and behind `name@host`.
_LOGS_IN = regex.compile(r"\b(?:ssh|scp|sftp|rsync|mosh)(?: -\S+(?: [^\s@-]\S*)?)* \Z")
_LOGIN = "context:login"
_PORT = regex.compile(r":\d{2,5}\b")
_REFUSED = regex.compile(r": (?:Permission denied|No route to host|Connection (?:refused|closed|timed out|reset))")


def _mail(text: str, span: Span) -> bool:
    """Say whether `name@host` is a login and no address, so that its name alone goes."""
    if text.endswith((".local", ".lan", ".internal"), span.start, span.end) or _PORT.match(text, span.end):
        return True
    return (text[span.start - 1 : span.start] == " " and _LOGS_IN.search(_before(text, span)) is not None) or _REFUSED.match(text, span.end) is not None


def _address(text: str, span: Span) -> bool:
    return thing_numbers.is_version(text, span.start, span.end)


#: A paper on which the number of a boiler stands.
_READ_FROM = regex.compile(r"\b(?:from|on|off|per|in) (?:the|your|my|our|a|his|her)(?: \w+){0,2} cert", re.IGNORECASE)
#: What stands behind the serial number of a certificate.
_PRINTED = regex.compile(r"[,;)]? (?:fingerprints?|sha-?(?:1|256)|thumbprint|issuer|subject cn)\b", re.IGNORECASE)
#: What was done, and its number: `Ordered, number BW-88213-07`.
_DONE = regex.compile(r"\b(?:ordered|placed|booked|shipped|dispatched|logged|raised|refunded|invoiced|returned|order|booking|reference|ticket|case|claim|diagnostics?|session|chat|transcript|confirmation|submission|report|approval)\b[^\n.;\d]{0,24}\bnumber(?: is)?[ :]*\Z", re.IGNORECASE)


def _part(text: str, span: Span) -> bool:
    if span.detector.startswith("shape:"):
        return False
    if (_CERTIFICATE.search(_before(text, span, _CLAUSE)) and not _READ_FROM.search(_before(text, span, _CLAUSE))) or _PRINTED.match(text, span.end):
        return True
    if span.detector == "context:serial_named" and _DONE.search(_before(text, span, 64)):
        return True
    if span.detector.startswith("label:"):
        return True
    if span.detector == "context:serial_of_device" and _SET.fullmatch(text, span.start, span.end) and _AFTER_MAKER.search(_before(text, span)):
        return True
    return thing_numbers.is_part(text, span.start, span.end, strict=span.detector.startswith(("context:serial_named", "context:id_", "context:noted")))


#: Televisions and appliances by their models, right behind their maker: `Philips 55PUS8108/12`.
_SET = regex.compile(r"\d{2}[A-Z]{1,5}\d{2,5}[A-Z]{0,4}(?:/\d{1,3})?|[A-Z]{2,5}\d{2,4}[A-Z]{1,4}(?:/\d{1,3})?")
#: Under which account a program runs.
_RUNS_AS = regex.compile(r"\b(?:services?|daemon|process|container|server|job|cron|runs?|running|started|executed)\b[^\n.;]{0,24} as (?:the )?(?:user|account) \Z", re.IGNORECASE)


def _account(text: str, span: Span) -> bool:
    value = text[span.start : span.end]
    if span.detector.startswith(("label:", "known:")):
        return True
    if _CONTAINER.fullmatch(value) or all(map(is_word, value.strip(".,:;").split("-"))) or value.startswith(("no-", "with-", "without-", "non-")):
        return True
    if value.isalpha() and _RUNS_AS.search(_before(text, span, 64)) and not names_somebody(value):
        return True
    if (_COMMAND.fullmatch(value) and not names_somebody(value)) or (value.isupper() and span.detector == "context:thanked") or (span.detector == "context:name_stays" and value.isalpha() and value.endswith(_STATE) and not names_somebody(value)) or (span.detector == "context:user_odd" and text[max(0, span.start - 2) : span.start] != ": " and text[max(0, span.start - 5) : span.start].lower() != "acct " and value.replace("-", "").isalpha() and not names_somebody(value)):
        return True
    return span.detector.startswith(("model:", "shape:")) and _NAMED_THING.search(_before(text, span)) is not None


#: Codes that are asked for and open nothing.
_OTHER_CODE = regex.compile(r"\b(?:zone|area|country|dial(?:ling)?|promo|voucher|discount|coupon|error|fault|product|colou?r|paint|airport|station|shop|store|branch|class|course|region|language|status|exit|return|reason|source|qr|zip|post|fehler|zonen|artikel|farb|länder) ?codes?\b|\bcode (?:erreur|postal|article|promo|pays)", re.IGNORECASE)
#: Passes that one buys or shows.
_OTHER_PASS = regex.compile(r"\b(?:season|battle|game|bus|day|travel|rail|train|boarding|ski|lift|annual|monthly|weekly|parking|park|museum|ticket|swim|gym|family|founder['’]?s?|ember|premium|event|press|road|tour|tax|free|content|expansion|hall|back|side|by|over|under|mountain|high|low) ?-?pass ?[:=]? ?[\"'“]?(?:[^\s\"“]{1,16})?\Z", re.IGNORECASE)
#: Parts of versions joined by hyphens: `W11-23H2-v14`.
_IMAGE = regex.compile(r"(?:w(?:in)?\d{1,2}|ubuntu|rhel|deb|img|v\d+)(?:-(?:\d{1,2}h\d|v?\d[\d.]*|x64|amd64|ltsc|ent|pro))+", re.IGNORECASE)


#: Options of commands, signs alone, and what protocols call their messages.
_NO_SECRET = regex.compile(r"xnu-[\d.~]+|(?:try|use)_first_pass|use_authtok|(?:\d{1,2}|four|six|eight)[- ]?(?:digits?|stellig\w*|chiffres|dígitos|cifre|cijfer\w*|cijferig\w*|siffrig\w*|cyfr\w*|characters?|zeichen)|-{1,2}[A-Za-z]{1,2}|[:;,.|/\\<>()\[\]{}'\"=-]{1,3}|(?:MS-CHAP|CHAP|EAP|PAP|PEAP|TTLS)[\w-]*-(?:Response|Challenge|Message|Request|Error|Success|Failure|Password)", re.IGNORECASE)


#: What programs count of passwords: hdparm's revision of the master password, the days of chage.
_COUNTED = regex.compile(r"(?:revision code|(?:between|until|before|last) password (?:change|expir\w+))[ \t]*[:=][ \t]*\Z", re.IGNORECASE)


def _secret(text: str, span: Span) -> bool:
    value = text[span.start : span.end]
    if _COMMAND.fullmatch(value) or (span.detector.startswith("context:") and _IMAGE.fullmatch(value)) or _OTHER_PASS.search(_before(text, span)):
        return True
    if span.detector.startswith("context:") and _NO_SECRET.fullmatch(value):
        return True
    if (span.detector == "context:word_said" and (_PASSED.search(_before(text, span)) or _COUNTED.search(_before(text, span)))) or secret_facts.is_fact(text, span):
        return True
    if span.detector == "context:answer_said":
        line = text.rfind("\n", 0, span.start)
        return _OTHER_CODE.search(text, text.rfind("\n", 0, max(line, 0)) + 1, max(line, 0)) is not None
    return span.detector.startswith("model:") and _NAMED_THING.search(_before(text, span)) is not None


def _machine(text: str, span: Span) -> bool:
    value = text[span.start : span.end]
    if span.detector.startswith("model:") and _is_reference(text, span):
        return True
    if span.detector == "context:device_quoted" and thing_names.is_title(_before(text, span, 48)):
        return True
    return (_PACKAGE.fullmatch(value) is not None and not names_somebody(value)) or (is_word(value) and not span.detector.startswith("model:"))


def _before_address(text: str, span: Span) -> bool:
    """Say whether a name is a firm's or a desk's by the address behind it, or by its last word where somebody wrote."""
    if span.detector == "context:wrote":
        words_of = text[span.start : span.end].split()
        if len(words_of) > 1 and (_is_no_name(words_of[-1]) or words_of[-1].casefold() in _WRITTEN_BY) and not any(map(names_somebody, words_of)):
            return True
    return text[span.end : span.end + 3].lstrip(' \t"”')[:1] in ("<", "&", "[", "(") and mailbox.stands_before_desk(text, span.start, span.end)


#: Ends of the names of those who send notices.
_WRITTEN_BY = frozenset("status news newsletter alerts alert notifications updates billing orders bookings support team desk helpdesk sales accounts mailer monitoring statuspage".split())


def _phone(text: str, span: Span) -> bool:
    if _BUILD.fullmatch(text, span.start, span.end) or (span.detector.startswith("shape:") and _OF_ERROR.search(_before(text, span))):
        return True
    return span.detector.startswith(("shape:", "checksum:")) and text[span.start] != "+" and thing_numbers.is_part(text, span.start, span.end)


#: Before the number of an error: `Erreur inconnue: 0300811 211313`.
_OF_ERROR = regex.compile(r"\b(?:error|errors|erreur|fehler|errore|fout|fehlercode|errorcode|errno|fault|exception|störung|störungscode|erro|feil|fel|błąd|chyba)(?:[ -](?:code|no\.?|nr\.?|number|nummer|[^\W\d_]{3,12}))?(?: (?:is|was|ist|est))?[ ]?[:#=(]{0,2}[ ]?\Z", re.IGNORECASE)
#: A version and its build: `24.6.1 (8834`.
_BUILD = regex.compile(r"\d{1,3}(?:\.\d{1,4}){1,3} \(\d+\)?")
#: What lines and appointments have and no street: speeds, hours, days.
_MEASURED = regex.compile(r"\d ?(?:(?:[kMG]?bit/s|[MG]bps|kWh|[MG]B|ms|°C|bar|Hz|rpm|km/h|Uhr)(?!\w)|%)|\b(?:Termin|Profil|Mo|Di|Mi|Do|Fr|Sa|So) \d|\b(?:firmware|version|update)\b")


def _person(text: str, span: Span) -> bool:
    value = text[span.start : span.end]
    before = _before(text, span)
    words_of = value.split()
    if span.detector.startswith("label:") or thing_names.is_thing(text, span) or (span.detector.startswith("model:") and product_names.is_product(text, span.start, span.end)):
        return True
    if span.detector.startswith("context:"):
        if _OF_BOT.fullmatch(text, text.rfind("\n", 0, span.start) + 1, span.start):
            return True
        if span.detector == "context:titled_abroad" and _MAJOR.search(before):
            return True
        return firms.is_firm(value) or all(_ACRONYM.fullmatch(word) or _is_no_name(word) for word in words_of)
    if not span.detector.startswith("model:"):
        return False
    if trade_names.is_firm(text, span.start, span.end) or (_ABBREVIATED.fullmatch(value) and _is_nobody(value) and text[span.end : span.end + 1] == " " and not text[max(0, span.start - 80) : span.end + 80].isupper()):
        return True
    if names_filter.is_brand(text, span) or (len(words_of) == 1 and _is_no_name(value)):
        return True
    if len(words_of) > 1 and span.score < _SURE_ADDRESS and all(word.isupper() and word.isalpha() and len(word) < 4 for word in words_of):  # noqa: PLR2004 - `LO BAT`
        return True
    if value >= _EAST and span.detector == "model:names" and span.score < _SURE_ADDRESS:
        return True
    if firm_beside.is_firms(text, span) or _IN_FILE.match(text, span.end) or _OF_BOT.fullmatch(text, text.rfind("\n", 0, span.start) + 1, span.start) or _UNIT_NUMBER.match(text, span.end):
        return True
    if _MARK.fullmatch(value) or ((maker := _AFTER_MAKER.search(before)) and maker[0][0].isupper() and " " not in value):
        return True
    after = text[span.end : span.end + 1]
    if before.endswith("[") and after == "]" and not before.strip(" \t["):
        return False  # who speaks
    return (_NAMED_FIGURE.search(before) is not None or _SERVER.search(before) is not None) and value[:1].isupper()


#: The rest of a file's name that programs read, behind a word in it; a person's documents have other endings.
_IN_FILE = regex.compile(r"(?:[\w-]{0,24})\.(?:ini|cfg|conf|exe|dll|sys|ya?ml|json|toml|xml|bin|img|apk|so|py|js|sh|bat|ps1|\w{1,3}cfg|service|log|db|sqlite|reg|inf|rpm|deb|jar|war|iso|fit|gcode|stl|btw)(?![\w.])")
_OF_BOT = regex.compile(r"[ \t>\[(\d:.)\]-]*(?:chat ?bot|bot|assistant|virtual assistant) ?:[^\n]{0,24}\b(?:i['’]?m|i am|my name is|call me|ich bin|je suis|soy) (?:the )?", re.IGNORECASE)
#: Letters amid digits right behind a name: a model (`Scarlett 18i20`).
_UNIT_NUMBER = regex.compile(r" \d{1,4}[a-z]{1,2}\d{1,4}\b")


#: A word of capitals alone amid others: `SOTI shows it green`.
_ABBREVIATED = regex.compile(r"[A-Z]{3,4}")


def _is_nobody(word: str) -> bool:
    return not names_somebody(word.title()) and not any(word.casefold() in known for known in known_words())


def _is_no_name(word: str) -> bool:
    """Say whether a word is an ordinary one that nobody is called."""
    return is_word(word) and not any(word.casefold() in known for known in known_words())


def _place(text: str, span: Span) -> bool:
    value = text[span.start : span.end]
    if span.detector == "model:names" and (trade_names.is_firm(text, span.start, span.end) or thing_names.is_thing(text, span)):
        return True
    return span.detector == "model:names" and (names_filter.is_brand(text, span) or firm_beside.is_firms(text, span) or is_word(value) or (value.isupper() and value.isascii() and len(value) > 2 and is_word(value.lower())) or _SERVER.search(_before(text, span)) is not None)  # noqa: PLR2004


#: Words of orders and terms, and of devices, that the model lays an address over.
_NO_STREET = regex.compile(r"\b(?:auftrag|bestellung|lieferzeit|lieferung|order|ticket|ref|case|tage|days|werktage|wochen|weeks|stunden|hours|uhr|delivery time|délai|jours|días|pedido|commande|heater|model|version|firmware|copieur|imprimante|drucker|printer)\b", re.IGNORECASE)


def _street(text: str, span: Span) -> bool:
    if thing_names.is_thing(text, span):
        return True
    if span.detector == "model:names" and span.end - span.start < _CLAUSE and not any(c.isdigit() or c in ",\n" for c in text[span.start : span.end]) and trade_names.is_firm(text, span.start, span.end):
        return True
    if span.detector.startswith("model:") and "," not in text[span.start : span.end] and _NO_STREET.search(text, span.start, span.end):
        return True
    if span.detector.startswith(("shape:", "context:")) and _MEASURED.search(text, span.start, span.end):
        return True
    if span.detector.startswith("shape:") and _YEARS.match(text, span.start, span.end):
        return True
    return span.detector.startswith("model:") and span.score < _SURE_ADDRESS and _MODEL.fullmatch(text, span.start, span.end) is not None


def _network(text: str, span: Span) -> bool:
    value = text[span.start : span.end]
    return (span.detector == "context:network_quoted" and (all(map(is_word, value.split())) or _HEX.fullmatch(value) is not None)) or (span.detector.startswith("model:") and names_filter.is_brand(text, span))


def _query(text: str, span: Span) -> bool:
    value = text[span.start : span.end]
    return _COMMAND.fullmatch(value) is not None or (_MENU.fullmatch(value) is not None and _CLICK.search(_before(text, span)) is not None)


def _customer(text: str, span: Span) -> bool:
    if span.detector.startswith("label:"):
        return True
    if span.detector.startswith("model:") and thing_numbers.is_part(text, span.start, span.end):
        return True
    if _is_reference(text, span):
        return True
    return text[max(0, span.start - 1) : span.start] == ":" and text[max(0, span.start - 2) : span.start - 1].isalnum() and text.find("://", max(0, span.start - 60), span.start) >= 0


#: The year of a car or a machine, before what it is called: `my 2022 Corvina`.
_MODEL_YEAR = regex.compile(r"(?:19|20)\d\d")


def _date(text: str, span: Span) -> bool:
    if span.detector.startswith("model:"):
        if _MODEL_YEAR.fullmatch(text, span.start, span.end) and text[span.end : span.end + 1] == " " and text[span.end + 1 : span.end + 2].isupper():
            return True
        before = _before(text, span, _CLAUSE)
        if purchases.is_paid(before):
            return True
        line = text[text.rfind("\n", 0, span.start) + 1 : span.start + _CLAUSE]
        return _RELEASED.search(before) is not None and _BOUGHT.search(line) is None
    return re.match(r"[^\W\d]{3,} \d{1,2} \d{4}", text[span.start : span.end]) is not None


def _device(text: str, span: Span) -> bool:
    return span.detector.startswith("model:") and thing_numbers.is_part(text, span.start, span.end)


#: What a payment, an order or a case is known by.
_REFERENCE = regex.compile(r"\b(?:ref(?:erence)?|rrn|utr|upi|txn|transaction|tracking|awb|order|invoice|ticket|case|receipt|payment|payout|arn|trace|auth(?:orisation|orization)?)(?: ?(?:no|number|id|ref|code|#))?\.?(?: is)?[ :#]{1,3}\Z", re.IGNORECASE)


#: What a thing that is asked about is known by, before its number or at the head of its section: `Case created: `, `[case]`.
_FILED = regex.compile(
    r"(?<![\w-])(?:case|ticket|incident|request|issue|job|order|work ?order|rma|claim|booking|return|swap|repair|access[_ ]request|change|task|quote|invoice|delivery|card|call|fall|vorgang|auftrag|anfrage|bestellung|demande|dossier|commande|pedido|caso|incidencia|pratica|richiesta|ordine|ärende|sak|sag|zgłoszenie|zlecenie|zakázka|melding|aanvraag|bestelling)s?"
    r"(?:[ _](?:created|opened|raised|logged|closed|no|nr|number|id|ref|key|nummer|numero|número|numéro|code|ordered|placed|booked|updated|linked|approved))?[\"']?[ \t]*(?:[:=#]|n[°º]|[ ]{2,}|\t)[ \t\"'#]*\Z", re.IGNORECASE)
_SECTION = regex.compile(r"^[ \t]*(?:\[(?:case|ticket|incident|request|issue|job|order|rma|claim|booking|return)\]|(?:case|ticket|incident|access_request|request|change_request|service_request|issue|job|order|work_order|rma|claim|booking|return):)[ \t]*\r?\n[ \t]*(?:id|number|no|nr|key|ref|reference|num|code)[ \t]*[:=][ \t]*[\"']?\Z", re.IGNORECASE | re.MULTILINE)


def _is_reference(text: str, span: Span) -> bool:
    """Say whether a number is a case's, an order's or a request's by its label or the head of its section."""
    if span.detector.startswith(("label:", "known:", "checksum:")):
        return False
    first = text.rfind("\n", 0, span.start) + 1
    if _FILED.search(text, max(first, span.start - 48), span.start):
        return True
    return first > 0 and _SECTION.search(text, max(0, first - 64), span.start) is not None


def _certified(text: str, span: Span) -> bool:
    """Say whether six pairs are the serial number of a certificate."""
    return re.search(r"\bserial(?: (?:no\.?|number))?[ :=]{1,3}\Z", _before(text, span), re.IGNORECASE) is not None and _CERTIFICATE.search(_before(text, span, _CLAUSE)) is not None


def _bank(text: str, span: Span) -> bool:
    return span.detector.startswith("context:presidio") and _REFERENCE.search(_before(text, span)) is not None


_CHECKS: dict[str, Callable[[str, Span], bool]] = {
    "IP_ADDRESS": _address,
    "EMAIL_ADDRESS": _mail,
    "SERIAL_NUMBER": _part,
    "USERNAME": _account,
    "PASSWORD": _secret,
    "ONE_TIME_CODE": _secret,
    "NATIONAL_ID": _thin,
    "HOSTNAME": _machine,
    "DATE_OF_BIRTH": _birth,
    "PHONE_NUMBER": _phone,
    "PERSON": lambda text, span: _before_address(text, span) or _person(text, span),
    "PURCHASE_DATE": _date,
    "LOCATION": _place,
    "POSTAL_ADDRESS": _street,
    "SSID": _network,
    "SEARCH_QUERY": _query,
    "CUSTOMER_ID": _customer,
    "DEVICE_ID": _device,
    "EMPLOYEE_ID": reference_numbers.is_reference,
    "BANK_ACCOUNT": _bank,
    "MAC_ADDRESS": _certified,
}
