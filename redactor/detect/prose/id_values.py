"""How the number behind a word of detect/prose/id_words.py is written or said, and which of them it can be."""

from __future__ import annotations

import re

from redactor import regex
from redactor.detect import checks, serial_checks
from redactor.detect.prose.id_words import UNITS

#: Groups of letters and digits, one of them with a digit, joined by signs, or by blanks where digits go on: `VK 7.204.118`, `W/7710/22`.
_GROUP = r"[A-Za-z0-9]+(?:[-./_:·][A-Za-z0-9]+)*"
#: Short words that stand before a number and do not belong to it, as letters in haste do (`policy number xch 854612484`).
_BESIDE = r"(?:an?d?|the|is|for|my|was|its?|it|no|nr|nos?|num|from|to|on|in|of|or|at|as|by|with|und|ist|von|vom|f[üu]r|mit|et|est|des?|les?|la|el|es|por|con|del|per|di|da|het|van|met|och|og|tel|fax|ext|call|ph|mob|cell|id|ids|date|dob|ssn|pin|zip|ref|rma|po|inv|case|acct?|code|card|line|page|room|unit|plus|then|also|ok|yes|hi|sir|um|uh) "
CODE = regex.compile(
    rf"(?<![A-Za-z0-9@])(?:[A-Z]{{1,5}} (?=[A-Z]{{0,2}}[0-9])|(?!{_BESIDE})[a-z]{{2,4}} (?=[0-9]{{5,}}\b))?(?=[A-Za-z]{{0,12}}(?:[-./_:·][A-Za-z]{{1,12}}){{0,3}}[-./_:·]?[0-9]){_GROUP}"
    r"(?:(?: |, ?(?=[0-9]{6,}\b))(?![0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{2,4}\b|(?:19|20)[0-9]{2}-[0-9]{2})(?:[0-9][0-9./-]*[0-9]|[0-9]|[A-Z]{1,3}(?= [0-9])|[B-HJ-Z](?![\w'’ ])|[A-Z]{0,2}[0-9]{1,4}[A-Z]{0,2}(?:-[A-Z]{1,3})?)(?![A-Za-z0-9:@]))*"
)
PLATE = regex.compile(r"(?<![A-Za-z0-9@/.-])[A-ZÄÖÜ0-9]{1,4}(?:[ -][A-Z0-9]{1,5}){0,3}(?![A-Za-z0-9@/-])")
ACCOUNT = regex.compile(r"(?<![A-Za-z0-9_@/.-])(?:[A-Za-z][A-Za-z0-9_.-]{0,20}\\)?[A-Za-z0-9\u00c0-\u024f](?:[A-Za-z0-9_\u00c0-\u024f.#~+-]{0,38}[A-Za-z0-9_\u00c0-\u024f])?(?![A-Za-z0-9_@/\\])")
HOST = regex.compile(r"(?<![\w@/.-])[A-Za-z0-9](?:[A-Za-z0-9_-]{0,30}[A-Za-z0-9])(?![\w@/\\]|\.\w)")

_DIGIT = (
    r"(?:zero|oh|nought|naught|one|two|three|four|five|six|seven|eight|nine|niner|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|double|triple|treble|hundred|thousand"
    r"|null|eins|zwo|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf"
    r"|zéro|un|une|deux|trois|quatre|cinq|sept|huit|neuf|dix|vingt|trente|quarante|cinquante|soixante"
    r"|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\w+|veinti\w+|veinte|(?:treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)(?: y (?:uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve))?"
    r"|due|tre|quattro|cinque|sei|sette|otto|nove|dois|duas|três|quatro|sete|oito|nul|een|twee|drie|vijf|zes|zeven|negen|tien)"
)
_SIGN = r"(?:dash|hyphen|slash|stroke|dot|point|space|underscore|minus|capital|bindestrich|strich|tiret|guion|guión|barra)"
_NATO = r"(?:alfa|alpha|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliett?|kilo|lima|mike|november|oscar|papa|quebec|romeo|sierra|tango|uniform|victor|whiskey|x-?ray|yankee|zulu|anton|berta|cäsar|dora|emil|friedrich|gustav|heinrich|ida|julius|kaufmann|ludwig|martha|nordpol|otto|paula|quelle|richard|samuel|theodor|ulrich|viktor|wilhelm|xanthippe|ypsilon|zacharias)"
_WORD = rf"(?:{_DIGIT}|{_SIGN}|{_NATO}|[a-z]{{1,3}}(?=(?: (?:{_DIGIT}|[a-z])\b))|[a-z]|[0-9]{{1,3}}|pe|zed|zee)"
SPOKEN = regex.compile(rf"(?<!\w){_WORD}(?:(?:[,.]? |-|, ){_WORD}(?!\w))+", re.IGNORECASE)
_SAID = regex.compile(rf"\b(?:{_DIGIT}|{_NATO}|[0-9]+)\b", re.IGNORECASE)
_WORDS = regex.compile(r"[^\W_]+")

_UNIT = regex.compile(rf"[ ]?{UNITS}", re.IGNORECASE)
_MONEY = regex.compile(r"[$€£¥₹][ ]?$")
#: Before the numbers of a part that is called by them: `Ryzen 3 3200U`.
_PART = regex.compile(r"\b(?:ryzen|core|pentium|celeron|athlon|threadripper|epyc|xeon|atom|snapdragon|dimensity|exynos|helio|radeon|geforce|quadro|arc|rtx|gtx)\S*[ -]\Z", re.IGNORECASE)
_DATE = regex.compile(r"(?:19|20)\d\d[-/.]\d\d?(?:[-/.]\d\d?)?(?:[T ].*)?|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{2}|(?:19|20)\d{2})|\d{1,2}[-/](?:19|20)\d\d|\d{1,2}:\d\d(?::\d\d)?.*|\d{1,2}(?:st|nd|rd|th)")
_OTHER = regex.compile(
    r"0x[0-9a-f]+|802\.\d{1,2}[a-z]{0,2}|(?:\d{1,3}\.){3}\d{1,3}(?:[:/]\d+)?|v?\d{1,5}\.\d{1,5}(?:\.\d+)?(?:[._-]?(?:rc|beta|b)?\d*)?|(?:KB|CVE|RFC|ISO|EN|IEC|DIN|MS)[- ]?\d[\d-]*|(?:INC|CHG|REQ|RITM|PRB|CAS|CASE|TKT|RMA|ORD|INV|SCTASK)-?\d[\d-]*"
    r"|(?:win|windows|office|ios|android|ubuntu|iphone|ipad|macos|usb|hdmi|wifi|ipv|http|sha|md|rs|cat|mp|h)-?\d{1,4}[a-z]{0,2}|\d+(?:st|nd|rd|th|x|k|m|gb|tb|mb|ms|kwh|kw|v|w|mm|cm|hz|ghz|mhz)|[0-9]+(?:px|pt|em)|1st|2nd|3rd|(?:q[1-4]|h[12])",
    re.IGNORECASE,
)
#: Numbers whose thousands are parted by dots, as no version is.
_DOTTED = regex.compile(r"[0-9]{1,4}(?:\.[0-9]{3})+")
_YEAR = regex.compile(r"(?:19|20)\d\d")
#: What the plate of a machine says.
_RATING = regex.compile(r"[0-9][0-9.,/-]* ?(?:V|W|A|HZ|KW|VA|MM|CM|KG|G|L|MAH|WH|PCS|GB|TB|MB|X|BAR|K)", re.IGNORECASE)
_PLATE_ONLY = regex.compile(r"(?=[A-ZÄÖÜ0-9 -]*[A-Z])(?=[A-ZÄÖÜ0-9 -]*[0-9])[A-ZÄÖÜ0-9]{1,4}(?:[ -]?[A-Z0-9]{1,5}){1,3}")


def _counts(value: str) -> tuple[int, int]:
    """Return how many digits and letters a value has."""
    return sum(c.isdigit() for c in value), sum(c.isalpha() for c in value)


def read(text: str, place: int, stop: int) -> tuple[int, int] | None:
    """Return where the code stands that begins at `place` of a text; no more than `stop`."""
    found = CODE.match(text, place, stop)
    if found is None:
        return None
    end = found.end()
    words = text[place:end].split(" ")
    # the last group may be another amount: `4471882 2 years`, `77204417 12:30`
    while len(words) > 1 and len(words[-1]) < 3 and (re.match(r"[ ][a-zà-ÿ]{2,}", text[end : end + 4]) or text[end : end + 1] == ":"):
        end -= len(words.pop()) + 1
    return place, end


def said(text: str, place: int, stop: int, *, least: int = 4) -> tuple[int, int] | None:
    """Return where digits and letters are spelled out that begin at `place` of a text: `least` words, three digits or code words among them."""
    found = SPOKEN.match(text, place, stop)
    if found is None:
        return None
    words = _WORDS.findall(found.group())
    told, letters = len(_SAID.findall(found.group())), sum(len(word) < 3 for word in words)
    return found.span() if len(words) >= least and (told >= 3 or (told and letters >= 3 and len(words) >= 5)) else None


def is_amount(text: str, start: int, end: int) -> bool:
    """Say whether a number counts something or is a part of something longer: a unit behind it, money, an address of mail, the name of a processor before it."""
    return bool(_UNIT.match(text, end) or _PART.search(text, max(0, start - 24), start) or _MONEY.search(text[max(0, start - 3) : start]) or text[end : end + 1] == "@" or text[start - 1 : start] in ("@", "\\"))


def code(value: str, *, strong: bool) -> bool:
    """Say whether a value can be a customer's or employee's number behind a word for one."""
    digits, letters = _counts(value)
    dotted = strong and digits >= 6 and _DOTTED.fullmatch(value)
    if _DATE.fullmatch(value) or (_OTHER.fullmatch(value) and not dotted) or not checks.is_value(value) or digits + letters > 26:
        return False
    if strong:
        return digits >= 3 or (digits >= 2 and digits + letters >= 4)
    if any(c.islower() for c in value):
        return False
    return (digits >= 4 and not (letters == 0 and digits == 4 and _YEAR.fullmatch(value)) and digits + letters >= 5) or (letters >= 1 and digits >= 3 and digits + letters >= 5)


def serial(value: str, *, strong: bool) -> bool:
    """Say whether a value can be a serial number behind a word for one."""
    bare = value.replace(" ", "")
    digits, letters = _counts(bare)
    if _DATE.fullmatch(value) or _OTHER.fullmatch(value) or value.count(":") > 5:
        return False
    return digits >= (3 if strong else 4) and 5 <= digits + letters <= 27 and serial_checks.is_weakly_labelled_serial(bare)


#: A server and its port, which clusters call a node: `node-7.example.com:45454`.
_NODE = regex.compile(r"[A-Za-z][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+)+:\d{2,5}|[a-z]+(?:-[a-z]+)*-?\d*:\d{4,5}")
_TAGGED = regex.compile(r"[A-Z]{1,8}(?:[-/ ][A-Z0-9]{1,8}){0,3}[-/ ]?[0-9]{2,8}[A-Z]?")


def device(value: str, *, strong: bool) -> bool:
    """Say whether a value can be a device's number or tag behind a word for one."""
    digits, letters = _counts(value)
    if _DATE.fullmatch(value) or _OTHER.fullmatch(value) or _NODE.fullmatch(value) or serial_checks.is_placeholder(value):
        return False
    if strong:
        return digits >= 2 and digits + letters >= 4
    return bool(_TAGGED.fullmatch(value)) and digits >= 2 and digits + letters >= 4


def made(value: str, *, strong: bool) -> bool:
    """Say whether a value can be what one machine is known by: ten letters and digits without a blank, not the few of a model or a bus."""
    digits, letters = _counts(value)
    return " " not in value and digits + letters >= 10 and device(value, strong=strong)  # noqa: PLR2004


def national(value: str, *, strong: bool) -> bool:
    """Say whether a value can be the number of a person's paper, licence or plate behind a word for one."""
    digits, letters = _counts(value)
    if not 4 <= digits + letters <= 24 or _DATE.fullmatch(value) or (_OTHER.fullmatch(value) and "." not in value):
        return False
    if _RATING.fullmatch(value):
        return False
    if _PLATE_ONLY.fullmatch(value) and 4 <= digits + letters <= 9:
        return True
    if strong:
        return digits >= 4
    return digits >= 6 or (digits >= 4 and letters >= 1 and value.upper() == value)


def sim(value: str, *, strong: bool) -> bool:
    """Say whether a value behind a word for a SIM card is its number or its subscriber's: 89 and 17 to 20 digits more, or 15 digits."""
    del strong
    digits, letters = _counts(value)
    return not letters and (digits == 15 or (18 <= digits <= 22 and value.startswith("89")))


#: Makers' models that are long enough to be taken for serial numbers: `WW11T604DLB`, `RF61R7412SR`, `KD-75XG8505`, `SMV46KX01E/07`.
_MODEL = regex.compile(r"[A-Z]{1,4}-?\d{2,3}[A-Z]{1,3}\d{2,4}[A-Z]{0,5}(?:[-/]\w{1,4})?|[A-Z]{2,5}-?\d{2,5}[A-Z]{0,5}(?:[-/]\w{1,5})?|\d{1,2}[A-Z]{2,4}\d{3,4}[A-Z]{0,3}", re.IGNORECASE)


def shown(value: str, *, strong: bool) -> bool:
    """Say whether what a label or plate shows is a serial number: long, many digits, no model."""
    del strong
    bare = value.replace(" ", "")
    digits, letters = _counts(bare)
    if _DATE.fullmatch(value) or _OTHER.fullmatch(value) or any(c.islower() for c in bare) or not 7 <= digits + letters <= 24 or bare.startswith("0800"):
        return False
    if not letters:
        return digits >= 7 and not bare.startswith(("00", "+"))
    if _MODEL.fullmatch(value):
        return False
    changes = sum(a.isdigit() != b.isdigit() for a, b in zip(bare, bare[1:], strict=False))
    return digits >= 6 or (digits >= 4 and digits + letters >= 9) or (digits >= 2 and digits + letters >= 10 and changes >= 3)


CHECKS = {"sim": sim, "shown": shown, "code": code, "serial": serial, "device": device, "made": made, "national": national}
