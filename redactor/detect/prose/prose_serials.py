"""Serial numbers in prose, without a label right before them.

They are named a few words earlier, asked for in the line before, or said of a device (`the left one is 2231X0KF7`, `camera
CC2-7H0319442`); and with one of them go all others in the text that look just the same.

Prose only: in machine output a bare token of capitals and digits is as often a part, a firmware or a queue.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from redactor import regex
from redactor.detect import serial_checks
from redactor.detect.prose import product_serials, unit_words
from redactor.detect.search import automata, gated
from redactor.detect.words import makers
from redactor.types import Span

_NAMED, _OF_DEVICE, _OF_PRODUCT, _OF_UNIT, _ALIKE = "context:serial_named", "context:serial_of_device", "context:serial_of_product", "context:serial_of_unit", "context:serial_alike"
_SCORE = 0.7

#: What names a serial number in prose: RE2 and Python syntax, case ignored.
_CUE = (
    r"\bserials?\b|\bs/n\b|\bsn\b|\b(?:service|asset|dell) ?tags?\b|\btags?(?:[:?]| (?:is|are|no|number)\b)|\bvin\b"
    r"|\b(?:unit|device|machine|robot|meter|instrument|base|frame|chassis|engine|handset|appliance|equipment|unit's|bike|scooter) "
    r"(?:no|nr|number|num|id|#)|\b(?:number|code|id) (?:on|under|off|from|at) (?:the|its|it|your|my|a)\b|\bnumber\b(?= (?-i:[A-Z0-9]))|\((?:no|nr)\. "
    r"|\b(?:serien|ger[äa]te|fabrik|maschinen|z[äa]hler)[- ]?(?:nummer|nr)\b|num[eé]ros? de s[eé]rie|n[°º] de s[eé]rie|n[uú]meros? de s[eé]rie|matricola"
    r"|numero di serie|serienummer|serienr|laufende (?:nummer|nr)"
)
#: Things that have a serial number.
_DEVICE = (
    r"\b(?:camera|router|modem|printer|scanner|laptop|notebook|tablet|handset|watch|drone|unit|robot|machine|meter|inverter|battery|monitor|display|tv"
    r"|projector|switch|firewall|controller|sensor|gateway|bridge|hub|lock|charger|dock|headset|console|mower|bike|scooter|boiler|pump|fridge|freezer"
    r"|dishwasher|oven|dryer|washer|vacuum|thermostat|stairlift|device|receiver|radio|amp|amplifier|copier|plotter|terminal|reader|tracker|collar|aid"
    r"|phone|speaker|pump|fob|drive|disk|stick|dongle|bed|lift|elevator|hoist|kiosk|generator|heater|heatpump|wheelchair|ventilator|analy[sz]er|centrifuge|scales?|till|register|intercom|nvr|dvr|ctrl|probe|compressor|chiller|ups|pcu|pdu"
    r"|cpap|glucometer|drill|mixer|guide|telefon|handy|fernseher|waschmaschine|spülmaschine|kühlschrank|trockner|heizung|aufzug|téléviseur|lave-linge|chaudière|bomba|lavadora|nevera|televisor|caldera|lavatrice|caldaia|televisore|koelkast"
    r"|chromebook|macbook|ipad|iphone|desktop|workstation|server|probook|elitebook|latitude|optiplex|thinkpad|drucker|kamera|ger[äa]t|imprimante|appareil"
    r"|impresora|cámara|stampante)s?\b"
)
#: What makes the next token something else than a serial number.
_OTHER_LABEL = frozenset((
    "model modell type typ order case ticket rma invoice po p.o part p/n pn firmware fw version ver rev revision error fehler code "
    "ref reference build bios sku article artikel claim job incident bug kb release sw software hw hardware driver uefi image os port "
    "slot room desk bench bay rack line page step option variant commit hash sha branch digest session thread process pid size batch "
    "lot class series edition patch tracking awb parcel quote contract account acct customer policy license licence plate postcode "
    "zip flight spec standard ordine ordini pedido commande bestellung auftrag rechnung facture factura fattura artikel articolo articulo article codice cod ricambio teil piece pieza card sd memory iso din en cpu gpu ssd ram chip chipset socket wo so sr ds lr req inc chg fcc"
).split())
_LINK = frozenset("no nr number num id is was".split())
_LAST_WORDS = regex.compile(r"[a-z]+(?:[./][a-z]+)*")
_TOKEN = regex.compile(r"(?<![\w./:@=%+-])(?<![\w#]#)[A-Z0-9](?:[A-Z0-9]|[-/](?=[A-Z0-9])){4,30}(?![\w@=%/]|[-.:](?=\w))")
#: Tickets, keys of issues, advisories, standards, releases, dates, clock times, sizes: capitals and digits that are no device.
_LOOKALIKE = gated.compile(
    r"[A-Z]{1,10}-\d{1,7}|(?:INC|CHG|REQ|RITM|TASK|PRB|CAS|CASE|TKT|RMA|ORD|INV|PO|SO|SR|KB|CVE|MS|ISO|RFC|DIN|EN|IEC|REF|LOT|AWB|WO|CR|BUG|JIRA|ERR|E|F|P)-?\d+(?:-\d+)*"
    r"|\d{1,4}[-/]\d{1,2}[-/]\d{1,4}|(?:19|20)\d{2}-\d{3,7}|1Z[0-9A-Z]{16}|\d+(?:X\d+)+|\d{1,4}[A-Z]{1,3}|[A-Z]{1,3}\d{1,4}[A-Z]{0,2}|(?:19|20)\d{2}[A-Z]?\d?|\d+(?:GB|TB|MB|KB|MHZ|GHZ|HZ|MM|CM|KG|MS|KW|W|V|A|MAH)"
    # models in a row, applications of cards; days and times as programs write them, Lenovo's BIOS (`N32ET91W`)
    r"|[A-Z]{1,3}\d{2,4}(?:/[A-Z]{1,3}\d{2,4})+|A0{6,}[0-9A-F]+"
    r"|(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:\d{4}|\d{6})?|[A-Z][0-9A-Z]{2}(?:ET|KT|CN)\d{2}W{1,2}"
    r"|[A-Z]{1,4}-[A-Z]{1,3}\d{1,4}[A-Z]{0,3}|[A-Z]+|0X[0-9A-F]+|\d{1,6}|V\d{3}R\d{3}(?:C\d{2})?(?:SPC\d{1,4})?|[A-Z0-9]+-\d{1,4}[GT]B?|[A-Z]{2,4}\d{3,4}/\d{3,5}[A-Z]?|[A-Z]{3,6}\d{3,4}(?:-[A-Z0-9]{1,4}){1,3}"
)
#: Columns, and lists without blanks: the lines of a table (detect/tables.py), not of prose.
_TABLE = regex.compile(r"\S  +\S[^\n]*\S  +\S|\w ?\| ?\w")
_LIST = regex.compile(r"[,;](?:(?<=\w[,;])\w+[,;]\w|(?<=[\"'][,;])[\"'])")
#: Certificates and zones have serial numbers too; parts, models and parcels have numbers.
_OTHER_THING = gated.compile(
    r"\b(?:cert(?:ificate)?s?|x\.?509|crl|ca|issuer|key|soa|zone|model|product|part|tracking|order|case|ticket|invoice|reference|account|phone|version|error|build"
    r"|customer|confirmation|item|article|catalog(?:ue)?|contract|flight|room|seat|job|claim|policy|bug|issue|licen[cs]e|plate|registration|parcel|transaction)['’]?s? $",
    re.IGNORECASE,
)
#: How far behind its name a serial number may stand, in characters: in the same line, and in the answer below.
_REACH, _ANSWER = 60, 140
_BACK = 24
_INSIDE = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-/")
#: Words that name a device's own number leave no doubt about what has the shape of a ticket (`Robot number VMX-10288`).
_OWN_NAME = regex.compile(r"serial|s/n|unit|device|machine|robot|meter|instrument|base|frame|chassis|engine|handset|appliance|equipment|bike|scooter", re.IGNORECASE)
_KEY = regex.compile(r"[ :#is]{1,6}([A-Z]{2,5}(?:-\d{1,7}){1,3})(?![\w-])")
#: Behind a bare `number`.
_NUMBER = regex.compile(r" [A-Z0-9]")
_AND = regex.compile(r"[ ]?(?:[,;/&+][ ]?)?(?:and[ ]|or[ ]|und[ ]|et[ ]|y[ ])?")
#: All of an answer, after who speaks and when: groups of capitals and digits.
_GROUPS = regex.compile(r"[ \t>|]*(?:\[[\d:. -]+\] ?)?(?:[^\W\d][\w .'()-]{0,24}[:>] ?)?(?:it's |it is |its )?((?:[A-Z0-9]{1,12}[ -]){1,8}[A-Z0-9]{1,12})[.!]?[ \t]*(?:[\r\n]|$)")

_DATE = regex.compile(r"(?:19|20)\d\d[- ]\d\d?[- ]\d\d?|\d\d?[- ]\d\d?[- ](?:19|20)\d\d")

Place = tuple[int, int]


#: What every serial number of this module holds: capitals and digits side by side, or many digits. Cheap, for most prose has none.
_MIXED = r"\b[A-Z][A-Z/-]{0,8}[0-9][A-Z0-9/-]{2}|(?:^|[^\w.:/-])[0-9]{1,8}(?:[-/][0-9]{1,8})?[A-Z][A-Z0-9/-]|\b[0-9]{6}"


#: What every token that `is_sure_shape` has, and most that a device stands right before.
_SURE = r"[0-9]{6}|[A-Z0-9/-]{12}|[0-9]{2}[A-Z]{2,3}[0-9]{4}"


#: The same in RE2, which looks neither ahead nor back.
_ANY_CUE = _CUE.replace("(?= (?-i:[A-Z0-9]))", "")


#: The number of a vehicle (ISO 3779), which needs no word beside it.
_VEHICLE = "[A-HJ-NPR-Z0-9]{17}"


def needed() -> str:
    """Return in RE2's syntax the words without which `find` finds nothing: few log lines have one, and many a token of digits."""
    return f"(?i:{_ANY_CUE}|{_DEVICE})|{product_serials.needed()}|{unit_words.needed()}|{_VEHICLE}"


gate = automata.gate(needed)


@cache
def _searches() -> tuple[Any, Any, Any, Any, Any]:
    searches = (automata.search(pattern) for pattern in (_MIXED, f"(?i:{_ANY_CUE})", _SURE, f"(?i:{_DEVICE})"))
    return *searches, automata.unanchored()


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(_CUE, re.IGNORECASE), re.compile(_DEVICE + r"[^\w\n]{1,3}(?:[^\s,;:()]+ ){0,4}$", re.IGNORECASE)


def may_hold(data: bytes) -> bool:
    """Say whether a text has a token that may be a serial number: whatever its digits are, and whatever words it has."""
    return automata.admits(_searches()[0], data)


def find(text: str) -> list[Span]:
    """Return the serial numbers of a text in prose that no label stands right before."""
    if " " not in text and "\n" not in text:
        return []
    data = text.encode("utf-8", "surrogatepass")
    if not may_hold(data):
        return []
    _, cue, sure_shape, device, anchor = _searches()
    size = len(data)
    cues = list(_cues(text, data)) if cue(anchor, data, 0, size)[0][0] >= 0 else []
    of_device = sure_shape(anchor, data, 0, size)[0][0] >= 0 and device(anchor, data, 0, size)[0][0] >= 0
    products = product_serials.Products(text, data)
    free = [found for found in _tokens(text, data) if _is_free(text, found)]
    tokens = [found.span() for found in free if text[found.start() - 1 : found.start()] != "#" and _may_be_serial(found.group())]
    sure = dict.fromkeys((*_named(text, cues, tokens), *_by_word(text, cues, tokens)), _NAMED) if cues else {}
    for start, end in tokens:
        if (start, end) in sure or not of_device:
            continue
        value, line = text[start:end], _line(text, start)
        if _OF_MODEL.match(text, end) or ("/" in value and text[end : end + 3] == " / "):
            continue
        if (is_sure_shape(value) and _patterns()[1].search(text, line, start)) or (_is_made(value) and _beside_device().search(text, max(line, start - 40), start)):
            sure[start, end] = _OF_DEVICE
    for found in free:
        if found.span() in sure or _LOOKALIKE.fullmatch(found.group()):
            continue
        if products and products.bear(*found.span()):
            sure[found.span()] = _OF_PRODUCT
        elif unit_words.of_unit(text, *found.span()):
            sure[found.span()] = _OF_UNIT
    shapes = {_shape(text[start:end]) for start, end in sure}
    for start, end in tokens:
        if _shape(text[start:end]) in shapes:
            sure.setdefault((start, end), _ALIKE)
    return [Span(start, end, "SERIAL_NUMBER", _SCORE, evidence) for (start, end), evidence in sorted(sure.items())]


#: Behind a model, in what smartctl and the like print of a disk.
_OF_MODEL = regex.compile(r"[ \t]{1,16}(?:Version|Revision|Rev|FwRev|Firmware)\b[ .]*:")


#: Characters of the longest run that a token may stand in.
_LONGEST = 128


def _tokens(text: str, data: bytes) -> Iterator[re.Match[str]]:
    """Yield the tokens of capitals and digits; in ASCII text a first search says where to look for them."""
    if len(data) != len(text):
        yield from _TOKEN.finditer(text)
        return
    mixed, _, _, _, anchor = _searches()
    size = len(data)
    start, end = mixed(anchor, data, 0, size)[0]
    while start >= 0:
        while start < end and text[start] not in _INSIDE:  # what had to stand before it
            start += 1
        least = max(0, start - _LONGEST)
        while start > least and text[start - 1] in _INSIDE:  # `\b` stands inside of `AB-12` too
            start -= 1
        found = _TOKEN.match(text, start)
        if found is not None:
            yield found
        start, end = mixed(anchor, data, max(end, found.end() if found else end), size)[0]


_ITS_SERIAL = regex.compile(r"[ ,(]{1,3}(?:s/?n|serial)\b", re.IGNORECASE)


def _is_free(text: str, found: re.Match[str]) -> bool:
    """Say whether a token is no model, by its form, its maker before it or its serial number behind it, and nothing right before it calls it otherwise."""
    value = found.group()
    if _ITS_SERIAL.match(text, found.end()) or makers.is_model(value) or ("-" in value and makers.stands_before(text, found.start())):
        return False
    return not _is_labelled_otherwise(text[max(_line(text, found.start()), found.start() - _BACK) : found.start()])


def _may_be_serial(value: str) -> bool:
    return not _LOOKALIKE.fullmatch(value) and sum(c.isdigit() for c in value) >= 3 and serial_checks.is_weakly_labelled_serial(value)  # noqa: PLR2004


def _is_labelled_otherwise(before: str) -> bool:
    """Say whether the last words before a token say that it is something else (`part number is`, not `serial of the part`)."""
    if "serial" in before.lower():
        return False
    tail = before.rstrip("-.#: (")
    if len(before) - len(tail) > 3 or not tail[-1:].isalpha():  # noqa: PLR2004
        return False
    words = _LAST_WORDS.findall(tail.lower())
    for _ in range(2):
        if words and words[-1] in _LINK:
            words.pop()
    return bool(words) and words[-1] in _OTHER_LABEL


def _named(text: str, cues: list[Place], tokens: list[Place]) -> Iterator[Place]:
    """Yield what follows a word for serial number: in its line, or in the line below when there is nothing in its own."""
    for start, end in cues:
        stop = _stop(text, end)
        found = list(_after(text, start, end, stop, tokens))
        if found and not _is_table(text[_line(text, start) : stop]):
            yield from found


def _cues(text: str, data: bytes) -> Iterator[Place]:
    """Yield the words for serial number that are not said of another thing."""
    for start, end in _words(text, data):
        if not _OTHER_THING.search(text[max(_line(text, start), start - _BACK) : start]):
            yield start, end


def _words(text: str, data: bytes) -> Iterator[Place]:
    if len(data) != len(text):
        for found in _patterns()[0].finditer(text):
            yield found.span()
        return
    _, cue, _, _, anchor = _searches()
    start, end = cue(anchor, data, 0, len(data))[0]
    while start >= 0:
        if end - start != len("number") or _NUMBER.match(text, end) or text[start:end].lower() != "number":
            yield start, end
        start, end = cue(anchor, data, end, len(data))[0]


def _by_word(text: str, cues: list[Place], tokens: list[Place]) -> Iterator[Place]:
    """Yield what stands right behind the short name of a part whose serial number was asked for elsewhere (`the BCU serial`, `BCU P030T020Z22`)."""
    parts = {found[1] for start, _ in cues if (found := _PART.search(text, max(0, start - _BACK), start))}
    for start, end in tokens if parts else ():
        behind = _BEHIND_PART.search(text, max(_line(text, start), start - _BACK), start)
        if behind is not None and behind[1] in parts and _is_made(text[start:end]):
            yield start, end


_PART = regex.compile(r"(?<![\w-])([A-Z]{2,5})(?:['’]s)? \Z")
_BEHIND_PART = regex.compile(r"(?<![\w-])([A-Z]{2,5})(?: is| =|:|=|#)?[ ]?\Z")


def _after(text: str, start: int, end: int, stop: int, tokens: list[Place]) -> Iterator[Place]:
    key = _KEY.match(text, end) if _OWN_NAME.match(text, start) else None
    if key is not None:
        yield key.span(1)
        return
    own = [token for token in tokens if end <= token[0] < min(stop, end + _REACH)]
    if own:
        yield from _listed(text, own)
    elif stop < len(text) and not any(map(str.isdigit, text[end:stop])) and not _HELD_BACK.match(text, end):
        yield from _answered(text, stop + 1, tokens)


#: A value that who wrote took out: `Serial Number: <removed>`.
_HELD_BACK = regex.compile(r"[ \t]*[:=][ \t]*[\"']?(?:<[^<>\n]{1,24}>|\[[^\[\]\n]{1,24}\]|\*{3,}|[xX]{3,}|[-–—_.…]{2,}|(?:redacted|removed|hidden|masked|anonymi[sz]ed|deleted|n/a|unknown|none)\b)", re.IGNORECASE)


def _is_table(line: str) -> bool:
    if "\t" in line or (line.count(",") + line.count(";") > 1 and _LIST.search(line)):
        return True
    return ("  " in line or "|" in line) and (_TABLE.search(line) is not None or _LIST.search(line) is not None)


def _answered(text: str, start: int, tokens: list[Place]) -> Iterator[Place]:
    """Yield what the line that begins at `start` answers: a serial number in it, or groups of one that are all of it."""
    stop = min(_stop(text, start), start + _ANSWER)
    groups = _GROUPS.match(text, start, stop)
    if groups is not None and _is_labelled_otherwise(text[start : groups.start(1)][-_BACK:]):
        return
    if groups is not None and sum(c.isdigit() for c in groups.group(1)) >= 5 and not _DATE.fullmatch(groups.group(1)):  # noqa: PLR2004
        yield groups.span(1)
        return
    yield from _listed(text, [token for token in tokens if start <= token[0] < stop])


def _listed(text: str, tokens: list[Place]) -> Iterator[Place]:
    """Yield the first of some tokens and those that only a comma or `and` parts from it."""
    for index, (start, end) in enumerate(tokens):
        if index and not _AND.fullmatch(text, tokens[index - 1][1], start):
            break
        yield start, end


@cache
def _beside_device() -> re.Pattern[str]:
    """Return what stands right before the number of a device: the device, and its maker's or its own mark at most."""
    return re.compile(rf"(?:{_DEVICE})(?: ?\(| ?#| no\.?| nr\.?)? ?$", re.IGNORECASE)


def _is_made(value: str) -> bool:
    """Say whether a token right behind a device is its number: seven digits, five with letters on both sides of them, no model."""
    digits = sum(c.isdigit() for c in value)
    if value.isdigit():
        return 8 <= digits <= 14  # noqa: PLR2004
    if re.fullmatch(r"\d{3}-\d{3}-\d{3}", value):
        return True
    return "-" not in value and digits >= 7 and len(value) >= 9  # noqa: PLR2004


def is_sure_shape(value: str) -> bool:
    """Say whether a token looks like a serial number wherever it stands beside a device: no model has so many digits or changes."""
    plain = value.replace("-", "").replace("/", "")
    digits = sum(c.isdigit() for c in plain)
    if digits == len(plain):
        return False
    changes = sum(a.isdigit() != b.isdigit() for a, b in zip(plain, plain[1:], strict=False))
    return re.search(r"\d{6}", plain) is not None or (len(plain) >= 12 and digits >= 6 and changes >= 2)  # noqa: PLR2004


def _shape(value: str) -> str:
    """Return how a token is made: its length, separators, and where letters and digits stand, its last four aside."""
    return re.sub(r"[A-Z]", "A", re.sub(r"\d", "0", value[:-4])) + f":{len(value)}"


def _line(text: str, place: int) -> int:
    return text.rfind("\n", 0, place) + 1


def _stop(text: str, place: int) -> int:
    stop = text.find("\n", place)
    return len(text) if stop < 0 else stop
