"""What was found and is a thing's own number or name: versions, parts, products behind their maker, objects of a program, commands, ordinary words.

Labels are believed (`label:` and `known:`); what a shape, a distant word or the names model gave must look like what it is called, and
nothing right before it may name it otherwise. Texts and records only; `redact_log` has suppressors of its own (detect/patterns.py).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from redactor import regex
from redactor.detect import tables
from redactor.detect.prose import purchases
from redactor.detect.review import (
    access_things,
    called_things,
    mail_words,
    model_facts,
    near,
    program_names,
    public_numbers,
    reference_numbers,
    thing_names,
    thing_numbers,
    titles,
)
from redactor.detect.search import gated
from redactor.detect.words import made_names, words_abroad
from redactor.types import Span

#: What stands before the name of a button or a menu, and what a menu's name looks like.
_CLICK = regex.compile(r"\b(?:click\w*|press\w*|choos\w+|select\w*|tapp?\w*|open|button|menu|tab|called|named|labell?ed|option|under|go to|next to|settings)[,:]?(?: (?:the|on))? [\"'“”„«]?\Z", re.IGNORECASE)
_MENU = regex.compile(r"[A-Z][a-z]+(?: [A-Z]?[a-z]+){0,3}")
#: Dates of what was released, built or installed, and words for buying that outweigh them.
_RELEASED = regex.compile(r"\b(?:drivers?|treiber|pilote|firmware|fw|bios|uefi|version|release\w*|build|built|patch\w*|update\w*|changelog|kernel|dated|modified|created|signed|installed|upgrad\w+|gültig|valid|valable|válid\w+|valido|bis|until|stand|status|as of|expir\w+|ends?|frist|fällig|due|lieferzeit|délai|plazo|file|datei|fichier|archivo|actualización|mise à jour)\b[^\n.;]{0,48}\Z", re.IGNORECASE)
_BOUGHT = regex.compile(r"\b(?:bought|purchas\w*|buy|got|paid|receipt|invoice|order\w*|gekauft|kauf\w*|rechnung\w*|achet\w*|achat|compr\w*|factura|acquist\w*|koop\w*|gekocht|warranty|garantie|garant[ií]a)\b", re.IGNORECASE)
_CERTIFICATE = gated.compile(r"\b(?:certificates?|certs?|zertifikat\w*|certificat|certificado|tls|ssl|x\.?509|ca)\b[^.\n]*\Z", re.IGNORECASE)
_LICENCE = regex.compile(r"(?<!driving )(?<!driver )(?<!driver's )(?<!drivers )\blicen[cs]es?:? \Z", re.IGNORECASE)
_FEW = 5
#: The second of two escapes, whose letter is no part of what follows: `\r\nlena@...`.
_ESCAPED = regex.compile(r"\\[rnt]\\[rnt]\w")
#: `RFC 5322/2822`
_STANDARD = regex.compile(r"\d{3,4}(?:/\d{3,4})?")


def taken_back(text: str, spans: list[Span]) -> list[Span]:
    """Return the spans of a text without those that are plainly a thing's."""
    kept: list[Span] = []
    doubted: list[tuple[Span, _Doubts]] = []
    for found in titles.without(text, spans):
        span, doubts = found, _doubts(found.entity, found.detector)
        if text[span.start - 1 : span.start] == "\\" and _ESCAPED.match(text, span.start - 3):
            span = replace(span, start=span.start + 1)
        if doubts.is_said and words_abroad.is_said(text, span):
            continue
        if doubts.holds_firm:
            left = thing_names.without_firm(text, span)
            if left is None:
                continue
            span = left
        if doubts.is_account and "\\" in text[span.start : span.end]:
            span = access_things.without_domain(text, span)
        kept.append(span)
        if doubts.check is not None and (not doubts.is_believed or _is_thin(text, span)):
            doubted.append((span, doubts))
    return _without_things(text, kept, doubted) if doubted else kept


class _Doubts(NamedTuple):
    """What is asked of what a detector found: whether it may be words, may hold a firm, is believed unless its label is thin; its own check, whether the model found it, and whether it is an account."""

    is_said: bool
    holds_firm: bool
    is_believed: bool
    check: Callable[[str, Span], bool] | None
    is_models: bool
    is_account: bool


@lru_cache(maxsize=2048)
def _doubts(entity: str, detector: str) -> _Doubts:
    return _Doubts(
        words_abroad.may_be_said(entity, detector), thing_names.may_hold_firm(entity, detector), detector.startswith(("label:", "known:")), _CHECKS.get(entity), entity in _BY_MODEL and detector.startswith("model:"), entity == "USERNAME"
    )  # fmt: skip


def _without_things(text: str, spans: list[Span], asked: list[tuple[Span, _Doubts]]) -> list[Span]:
    doubted = [span for span, _ in asked]
    things = {span for span, doubts in asked if doubts.check is not None and (doubts.check(text, span) or reference_numbers.is_reference(text, span) or (doubts.is_models and program_names.is_thing(text, span)) or mail_words.is_thing(text, span) or model_facts.is_fact(text, span))}
    things |= _versions(text, doubted) | _of_columns(text, doubted)
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
    logins = [replace(span, end=text.index("@", span.start), entity="USERNAME", detector=_LOGIN) for span in things if span.entity == "EMAIL_ADDRESS" and "@" in text[span.start : span.end]]
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
    return {span for span in numbers if any(cell.start <= span.start < cell.end and (cell.entity == "PRODUCT" or _CODE.fullmatch(text, span.start, span.end) is not None) == (span.entity in _NAMES) for cell in cells)}


_NAMES = frozenset(("PERSON", "LOCATION", "POSTAL_ADDRESS"))
#: What shops give to orders, in letters alone: `XKBKNABJK`.
_CODE = regex.compile(r"[A-Z]{6,12}")


_NUMBERS = frozenset(("CUSTOMER_ID", "HOSTNAME", "SERIAL_NUMBER", "DEVICE_ID", "NATIONAL_ID", "EMPLOYEE_ID"))


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
    if reference_numbers.is_of_ledger(text, span) or (span.entity == "NATIONAL_ID" and _FILE.fullmatch(value)):
        return True
    if span.entity in _BEFORE_NUMBER and _BEFORE_NUMBER[span.entity].search(near.before(text, span, 64)):
        return True
    if span.entity == "CUSTOMER_ID":
        return _is_reply(text, span) or _PRINTER.search(near.before(text, span)) is not None or _POLICY.search(near.before(text, span)) is not None or (len(value) < _METER and _INTERRUPT.search(near.before(text, span)) is not None)
    if span.entity == "PERSON":
        if made_names.is_whole(text, span.start, span.end):
            return True
        if span.detector == "label:person_weak":
            return called_things.before_address(text, span) or _STYLE_NAME.search(near.before(text, span, 24)) is not None
        return span.detector.startswith("label:person_field") and thing_names.is_trade(value)
    if span.entity == "AGE":
        return _of_program(text, span)
    if span.entity == "PASSWORD":
        return access_things.is_process(text, span) or access_things.OTHER_PASS.search(near.before(text, span)) is not None
    if span.entity == "SERIAL_NUMBER" and _of_certificate(text, span):
        return True
    if span.entity == "USERNAME":
        return access_things.is_key(value) or access_things.VOLUME.fullmatch(value) is not None or _EXPRESSION.match(text, span.end) is not None or (text.endswith("::", 0, span.start) and _METHOD.fullmatch(value) is not None)
    if span.entity == "SERIAL_NUMBER":
        if thing_numbers.is_labelled_part(value) or thing_numbers.is_model_on_label(text, span.start, span.end):
            return True
        return _PRINTED.match(text, span.end) is not None or _CERTIFICATE.search(near.before(text, span, called_things.CLAUSE)) is not None
    return span.entity == "NATIONAL_ID" and sum(map(str.isdigit, text[span.start : span.end])) < _FEW and _LICENCE.search(near.before(text, span)) is not None


#: Among settings of a program: `name=worker age=12 idle=0`.
_OF_PROGRAM = regex.compile(r"\w=\S* age=\Z")
_GOES_ON = regex.compile(r" [\w-]+=")


def _of_program(text: str, span: Span) -> bool:
    return _OF_PROGRAM.search(near.before(text, span, 48)) is not None and _GOES_ON.match(text, span.end) is not None


#: Rules for machines, which are no insurance.
_POLICY = regex.compile(r"\b(?:password|passwd|security|group|firewall|retention|backup|privacy|access|audit|update|lockout|routing|qos|session|storage|cache|scheduling|allocation|restart|replication) policy\W{1,3}\Z", re.IGNORECASE)
#: A queue of CUPS, with the number of its job behind it.
_PRINTER = regex.compile(r"(?<![^\W_])[Cc]ups-\Z")
#: Labels that are those of numbers in other words: ports of a rule, the last run of a job.
_BEFORE_NUMBER = {"DEVICE_ID": regex.compile(r"[>\"];tag=\Z"), "PHONE_NUMBER": regex.compile(r"\bport[ ]?=[ ]?[\"']\Z"), "NATIONAL_ID": regex.compile(r"\b(?:last|next|first) run[ ]?:[ ]+\Z", re.IGNORECASE)}
#: Interrupts that a kernel counts; the meters called so have ten figures.
_METER = 10
_INTERRUPT = regex.compile(r"^[ \t]*NMI:[ \t]*\Z")
#: What pages and programs call by name: `mso-style-name:"Table Normal"`.
_STYLE_NAME = regex.compile(r"\b(?:style|font|face|theme|animation|class|element|tag|attribute)-?name:[ ]?[\"']?\Z", re.IGNORECASE)
#: How an expression of a program goes on behind a variable: `uid = response_dict['uid']`, `user = get_user("x")`.
_EXPRESSION = regex.compile(r"\[[\"']|\(\)|\([\"'][^\n]|\.[a-z_]+\(|->[a-z_]")
#: A file that somebody attached, and what a mail server answers.
_FILE = regex.compile(r"[\w().-]{1,60}\.(?:heic|jpe?g|png|gif|webp|pdf|docx?|xlsx?|csv|txt|zip|mp4|mov|eml|msg|tiff?|bmp|odt)", re.IGNORECASE)
_REPLY = regex.compile(r"[2-5]\d\d[ -]\d\.\d{1,3}\.\d{1,3}")


def _is_reply(text: str, span: Span) -> bool:
    """Say whether `client:` and `server:` are those who speak a protocol, and no labels of a number."""
    return _REPLY.match(text, span.start) is not None or re.search(r"(?:->|→|=>|<-) ?\w+ ?: ?\Z", near.before(text, span)) is not None


#: Hours: `9.30-17.00`, `22h51`.
_HOURS = regex.compile(r"[0-2]?\d(?:[.:h]\d{2})? ?(?:[-–]|to|bis|à|a) ?[0-2]?\d(?:[.:h]\d{2})?(?: ?(?:uhr|h|pm))?|[0-2]?\d[hH:][0-5]\d", re.IGNORECASE)


def _birth(text: str, span: Span) -> bool:
    return _HOURS.fullmatch(text, span.start, span.end) is not None


def _thin(text: str, span: Span) -> bool:
    if _HOURS.fullmatch(text, span.start, span.end):
        return True
    if not span.detector.startswith("label:") and public_numbers.is_firms_number(text, span):
        return True
    return span.detector.startswith("label:") or (span.detector == "context:national_prose" and _STANDARD.fullmatch(text, span.start, span.end) is not None)


_LOGIN = "context:login"


def _address(text: str, span: Span) -> bool:
    return thing_numbers.is_version(text, span.start, span.end) or mail_words.is_signed_by_git(text, span)


#: A paper on which the number of a boiler stands.
_READ_FROM = regex.compile(r"\b(?:from|on|off|per|in) (?:the|your|my|our|a|his|her)(?: \w+){0,2} cert", re.IGNORECASE)
#: What stands behind the serial number of a certificate.
_PRINTED = regex.compile(r"[,;)]? (?:fingerprints?|sha-?(?:1|256)|thumbprint|issuer|subject cn)\b", re.IGNORECASE)
#: What was done, and its number: `Ordered, number BW-88213-07`.
_DONE = regex.compile(r"\b(?:ordered|placed|booked|shipped|dispatched|logged|raised|refunded|invoiced|returned|order|booking|reference|ticket|case|claim|diagnostics?|session|chat|transcript|confirmation|submission|report|approval)\b[^\n.;\d]{0,24}\bnumber(?: is)?[ :]*\Z", re.IGNORECASE)


#: The rest of a label and the dots before its value: `Number.........`.
_LEADER = regex.compile(r"[A-Za-z]+\.{3,}[A-Z0-9]{0,4}")


def _part(text: str, span: Span) -> bool:
    if span.detector.startswith("shape:"):
        return False
    if span.detector.startswith("model:") and "+" in text[span.start : span.end]:  # a segment of EDIFACT
        return True
    if _LEADER.fullmatch(text, span.start, span.end):
        return True
    if (_CERTIFICATE.search(near.before(text, span, called_things.CLAUSE)) and not _READ_FROM.search(near.before(text, span, called_things.CLAUSE))) or _PRINTED.match(text, span.end):
        return True
    if span.detector == "context:serial_named" and _DONE.search(near.before(text, span, 64)):
        return True
    if span.detector.startswith("label:"):
        return True
    if span.detector == "context:serial_of_device" and _SET.fullmatch(text, span.start, span.end) and called_things.AFTER_MAKER.search(near.before(text, span)):
        return True
    return thing_numbers.is_part(text, span.start, span.end, strict=span.detector.startswith(("context:serial_named", "context:serial_of_product", "context:id_", "context:noted")))


#: Televisions and appliances by their models, right behind their maker: `Philips 55PUS8108/12`.
_SET = regex.compile(r"\d{2}[A-Z]{1,5}\d{2,5}[A-Z]{0,4}(?:/\d{1,3})?|[A-Z]{2,5}\d{2,4}[A-Z]{1,4}(?:/\d{1,3})?")


def _phone(text: str, span: Span) -> bool:
    if _BUILD.fullmatch(text, span.start, span.end) or _FIRMWARE.search(near.before(text, span)) or (span.detector.startswith("shape:") and _OF_ERROR.search(near.before(text, span))):
        return True
    if span.detector.startswith(("label:", "known:")):
        return True
    if not span.detector.startswith(("shape:", "checksum:")) or text[span.start] == "+":
        return False
    of_time = text[max(0, span.start - 1) : span.start] in (":", ".") and text[max(0, span.start - 2) : span.start - 1].isdigit()  # `16:16:05.118 28601 29000`
    return of_time or thing_numbers.is_part(text, span.start, span.end)


#: Before the number of an error: `Erreur inconnue: 0300811 211313`.
_OF_ERROR = regex.compile(r"\b(?:error|errors|erreur|fehler|errore|fout|fehlercode|errorcode|errno|fault|exception|störung|störungscode|erro|feil|fel|błąd|chyba)(?:[ -](?:code|no\.?|nr\.?|number|nummer|[^\W\d_]{3,12}))?(?: (?:is|was|ist|est))?[ ]?[:#=(]{0,2}[ ]?\Z", re.IGNORECASE)
#: What has versions of many parts, right before its one.
_FIRMWARE = regex.compile(r"(?:BIOS|[Ff]irmware|FIRMWARE|[Vv]ersion|[Rr]evision|[Bb]ootloader|[Mm]icrocode)[ ]?[:=][ ]{1,3}\Z")
#: A version and its build: `24.6.1 (8834`.
_BUILD = regex.compile(r"\d{1,3}(?:\.\d{1,4}){1,3} \(\d+\)?")


def _query(text: str, span: Span) -> bool:
    value = text[span.start : span.end]
    return access_things.COMMAND.fullmatch(value) is not None or (_MENU.fullmatch(value) is not None and _CLICK.search(near.before(text, span)) is not None)


def _customer(text: str, span: Span) -> bool:
    if span.detector.startswith("label:") or _POLICY.search(near.before(text, span)):
        return True
    if span.detector.startswith("model:") and thing_numbers.is_part(text, span.start, span.end):
        return True
    if access_things.is_reference(text, span):
        return True
    return text[max(0, span.start - 1) : span.start] == ":" and text[max(0, span.start - 2) : span.start - 1].isalnum() and text.find("://", max(0, span.start - 60), span.start) >= 0


#: The year of a car or a machine, before what it is called: `my 2022 Corvina`.
_MODEL_YEAR = regex.compile(r"(?:19|20)\d\d")


def _date(text: str, span: Span) -> bool:
    if span.detector.startswith("model:"):
        if _MODEL_YEAR.fullmatch(text, span.start, span.end) and text[span.end : span.end + 1] == " " and text[span.end + 1 : span.end + 2].isupper():
            return True
        before = near.before(text, span, called_things.CLAUSE)
        if purchases.is_paid(before):
            return True
        line = text[text.rfind("\n", 0, span.start) + 1 : span.start + called_things.CLAUSE]
        return _RELEASED.search(before) is not None and _BOUGHT.search(line) is None
    return re.match(r"[^\W\d]{3,} \d{1,2} \d{4}", text[span.start : span.end]) is not None


def _device(text: str, span: Span) -> bool:
    if span.detector.startswith(("label:", "known:")):
        return True
    if not span.detector.startswith("model:"):
        return False
    return thing_numbers.is_part(text, span.start, span.end) or access_things.VOLUME.fullmatch(text, span.start, span.end) is not None or _OF_SOFTWARE.search(near.before(text, span)) is not None


#: Whose ids are no device's: file systems and volumes, and what programs do for somebody.
_OF_SOFTWARE = regex.compile(
    r"(?:\b(?:part)?(?-i:UUID)=\"?|\b(?:lv|vg|pv|volume|pool|snapshot|filesystem|partition|cluster|request|job|task|run|build|operation|correlation|activity|trace|span|message|event|transaction|subscription|tenant|application|object|policy|template|image|workflow|pipeline|execution|batch|query|process|thread|commit|product|package|component|interface|class)"
    r"[ _-]?(?:uu|gu)?id[\"']?[ ]?[:=]?[ ]?[\"'{]?)\Z",
    re.IGNORECASE,
)


#: What a payment, an order or a case is known by.
_REFERENCE = regex.compile(r"\b(?:ref(?:erence)?|rrn|utr|upi|txn|transaction|tracking|awb|order|invoice|ticket|case|receipt|payment|payout|arn|trace|auth(?:orisation|orization)?)(?: ?(?:no|number|id|ref|code|#))?\.?(?: is)?[ :#]{1,3}\Z", re.IGNORECASE)


def _certified(text: str, span: Span) -> bool:
    """Say whether six pairs are the serial number of a certificate."""
    return re.search(r"\bserial(?: (?:no\.?|number))?[ :=]{1,3}\Z", near.before(text, span), re.IGNORECASE) is not None and _CERTIFICATE.search(near.before(text, span, called_things.CLAUSE)) is not None


def _bank(text: str, span: Span) -> bool:
    return span.detector.startswith("context:presidio") and _REFERENCE.search(near.before(text, span)) is not None


#: Figures of two columns, which no card has.
_COLUMNS = regex.compile(r"\d{8} +\d{8}|\d{5,7} \d{5,}")


def _card(text: str, span: Span) -> bool:
    return span.detector.startswith("checksum:") and _COLUMNS.fullmatch(text, span.start, span.end) is not None


_CHECKS: dict[str, Callable[[str, Span], bool]] = {
    "CREDIT_CARD": _card,
    "IP_ADDRESS": _address,
    "EMAIL_ADDRESS": access_things.mail,
    "SERIAL_NUMBER": _part,
    "USERNAME": access_things.account,
    "PASSWORD": access_things.secret,
    "ONE_TIME_CODE": access_things.secret,
    "NATIONAL_ID": _thin,
    "HOSTNAME": access_things.machine,
    "DATE_OF_BIRTH": _birth,
    "PHONE_NUMBER": _phone,
    # initials are capitals as an abbreviation's: by their place they are somebody's
    "PERSON": lambda text, span: span.detector != "context:initials" and ((span.detector.startswith("model:") and access_things.is_of_machines(text, span)) or called_things.before_address(text, span) or called_things.person(text, span) or access_things.is_algorithm(text, span)),
    "PURCHASE_DATE": _date,
    "LOCATION": called_things.place,
    "POSTAL_ADDRESS": called_things.street,
    "SSID": access_things.network,
    "SEARCH_QUERY": _query,
    "CUSTOMER_ID": _customer,
    "DEVICE_ID": _device,
    "EMPLOYEE_ID": reference_numbers.is_reference,
    "BANK_ACCOUNT": _bank,
    "MAC_ADDRESS": _certified,
    "AGE": lambda text, span: public_numbers.is_halt(text, span) or _of_program(text, span),
}
