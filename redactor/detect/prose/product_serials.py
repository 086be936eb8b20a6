"""Serial numbers beside the product that bears them, without a word for them: `EliteBook 845 G10, 5CG4131W3W`, `2150SBRC7F2KM (Synology DS920+)`.

Models, parts, firmware, orders and errors stand there too. So the product must have its model, and the token must be made as the numbers of single devices
are and as nothing of these: long and mixed, or in the form that its maker gives it.
"""

# ruff: noqa: E501 - rows of patterns read best in full lines

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from redactor import regex
from redactor.detect.search import automata
from redactor.detect.words import makers
from redactor.detect.words.makers import LINES, MAKERS

#: Models that are known by their form: disks, memory, switches, access points, servers, telephones.
_FORMS = (
    r"WD[0-9]{2,5}[A-Z]{4}(?:-[0-9A-Z]+)?|ST[0-9]{3,5}[A-Z]{2}[0-9]{3,4}[A-Z]?(?:-[0-9A-Z]+)?|(?:HUS|HUH|HTS|HDW|MZ-?|MK|MQ|MG|SSDSC|SSDPE|MTFD|CT[0-9]+[A-Z]+|SA400|SKC|KXG|HFS|WDS)[A-Z0-9-]{4,20}|X[0-9]{3,4}[A-Z][0-9A-Z]{6,14}NTE"
    r"|(?:WS-C|C9|C1|C2|C3|N[2-9]K-|ISR|ASR|AIR-|UCS-|IE-|SG|CBS)[0-9][0-9A-Z-]{2,20}|(?:EX[0-9]{4}|QFX[0-9]{4}|SRX[0-9]{3}|MX[0-9]{3}|ACX[0-9]{3}|PTX[0-9]{4})[A-Z0-9-]{0,12}|(?:JL|J9|Q9|R[0-9][A-Z]|S[0-9][A-Z])[0-9]{2,3}A|[PQ]?[0-9]{5,6}-B21|SM-[A-Z][0-9]{3,4}[A-Z]{0,3}[0-9]?|MR[0-9]{2}E?|MS[0-9]{3}-[0-9A-Z]{2,8}"
)
#: Words between a product and its number: models, sizes, kinds of things.
_WORD = (
    r"(?:[a-z]{0,3}[A-Z0-9][\w.+\"”″'/-]*|(?i:pro|air|max|mini|plus|lite|ultra|gen|th|inch|zoll|pouces|pulgadas|laptop|notebook|pc|desktop|workstation|tablet|phone|smartphone|handy|printer|drucker|imprimante|impresora|stampante|monitor|bildschirm|écran|display|switch|router|firewall|gateway|camera|kamera|scanner|server|disk|drive|ssd|hdd|nas|ap|dock|headset|watch|tv|unit|device|inverter)(?!\w))"
)
#: A maker counts where its model stands behind.
_STARTS = rf"(?:(?i:(?:{LINES})|(?:{MAKERS})(?=[ -](?:(?:{LINES})\b|(?:[\w+.-]+ ){{0,2}}[\w+.-]*[0-9])))|(?:{_FORMS}))"
_PRODUCT = rf"(?<![\w@./-]){_STARTS}(?![\w'’@])"
#: How the number of one is given: behind a sign, in brackets, with a bare word for a number, in the next column.
_NUMBER = r"(?i:(?:(?:with|mit|avec|con|com|z|med|met)[ ])?(?:(?:the|der|le|el|il|de|la)[ ])?(?:no\.?|nr\.?|n[°º]\.?|№|number|nummer|numéro|número|numero|numer|číslo|num\.?|id|#)[ ]?[:.]?[ ]?)"
_SIGN = r"(?:[ ]?(?:[,;:=|•→>]|/{1,2}|-{1,2}>?|–|—)[ ]{0,3}|[ ]?[(\[{\"'][ ]?|[ \t]{1,24}|[ ]#[ ]?)"
#: The same on a line of its own below: `Gerät: ET-2750`, `Nr.: X4CK204817`.
_BELOW = rf"[.,;]?[ \t]*\r?\n[ \t>*•-]{{0,6}}{_NUMBER}"
_BEFORE = regex.compile(rf"(?P<product>{_PRODUCT}(?:[ -]?{_WORD}|[ ]\((?:{_WORD}[ ]?){{1,3}}\)){{0,7}}?)[)\"”']?(?:{_SIGN}(?:{_NUMBER})?[(\[\"']?|{_BELOW})")
_BETWEEN = regex.compile(r"(?:[ ]?(?:[,:=|]|/{1,2}|-{1,2}|–|—)[ ]{0,3}|[ \t]{1,24}|[ ]?\([ ]?)(?i:(?:a|an|the|my|our|his|her|der|die|das|ein|eine|le|la|el|il|un|une|una)[ ])?")
_BEHIND = regex.compile(rf"(?P<product>{_PRODUCT}(?:[ -]{_WORD}){{0,4}})")
#: Characters of a line before a number in which its product begins, and behind it.
_BACK, _AHEAD = 96, 28
#: So long is a label of the line below.
_LABEL = 20

#: What is as long and mixed and no single device: parts, firmware, numbers of desks, days, sizes.
_NO_DEVICE = regex.compile(
    r"[0-9]{4}[A-C][0-9]{3}[A-Z]{0,2}|1[12]0[0-9][A-Z0-9]{2}[0-9][A-Z]{2}[0-9]|C[0-9]{2}C[A-Z]?[0-9]{4,6}[A-Z]{0,2}"  # Canon, Kyocera, Epson
    r"|[A-Z]{1,2}[0-9]{3,4}[A-Z0-9]{1,2}[A-Z]{2}[SU][0-9A-Z][A-Z]{3}[0-9A-Z]|[A-Z0-9]{3,8}XX[A-Z0-9]{4,8}"  # firmware of Samsung's telephones
    r"|[A-Z]{2,6}0[0-9]{6}|JJD[0-9]{12,18}|1[4-7][0-9]{8}(?:[0-9]{3})?|(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])[0-3][0-9](?:T?[0-9]{4,6}Z?)?|[0-9]{1,2}[A-Z]{3}(?:19|20)[0-9]{2}|[0-9]+X[0-9]+[A-Z]*|[0-9A-F]{32,}"
)
#: What a SCSI device answers: maker, model, firmware and number in fixed columns (detect/rows/serials.py).
_INQUIRY = "Inquiry Data:"
#: Models of televisions and appliances, where the product has none itself.
_SET = regex.compile(r"[0-9]{2}[A-Z]{1,5}[0-9]{2,5}[A-Z]{0,8}|[A-Z]{2,5}[0-9]{2,4}[A-Z]{1,8}[0-9]?|[A-Z]{1,5}[0-9]{2,5}[A-Z]{1,4}[0-9]{1,4}[A-Z]{0,4}")
_LENOVO = regex.compile(r"\b(?:lenovo|think(?:pad|centre|station|book|vision|smart)|ideapad|ideacentre|yoga|legion)\b", re.IGNORECASE)
#: Forms of makers that are short or have signs, and in which product each is believed.
_OF_MAKER = tuple(
    (regex.compile(product, re.IGNORECASE), regex.compile(form))
    for product, form in (
        # service tags; Lenovo, Seagate; Hewlett-Packard's printers; Canon; Fujitsu
        (r"\b(?:dell|latitude|optiplex|precision|inspiron|vostro|xps|poweredge|powervault|powerconnect|wyse|chromebook|alienware)\b", r"(?=(?:\D*\d){2})(?=(?:\d*[A-Z]){2})[0-9A-Z]{7}"),
        (_LENOVO.pattern, r"(?=(?:\D*\d){1})[A-Z][0-9A-Z]{7}|1S[0-9A-Z]{10}[A-Z][0-9A-Z]{7}"),
        (r"\bseagate\b|\bST[0-9]{3,5}[A-Z]{2}[0-9]", r"(?=(?:\D*\d){2})[A-Z][0-9A-Z]{7}"),
        (r"\bmeraki\b|\bM[RSXV][0-9]{2}", r"[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}"),
        (r"\bdyson\b", r"[0-9A-Z]{2,3}-[A-Z0-9]{2,3}-[A-Z]{3}[0-9]{4}[A-Z]"),
        (r"\bmiele\b", r"[0-9]{2,3}/[0-9]{9}"),
        (r"\bsolaredge\b|\bSE[0-9]+K", r"(?:[0-9A-Z]{6}-)?[0-9A-F]{8,9}-[0-9A-F]{2}"),
        (r"\b(?:verifone|vx ?[0-9]{3})\b", r"[0-9]{3}-[0-9]{3}-[0-9]{3}"),
        (r"\b(?:sonos)\b", r"[0-9A-F]{2}(?:-[0-9A-F]{2}){5}:[0-9A-F]"),
        (r"\b(?:extreme|x[0-9]{3})\b", r"[0-9]{4}[A-Z]-[0-9]{5}"),
        (r"\b(?:fujitsu|lifebook|esprimo|celsius|primergy|futro)\b", r"[A-Z0-9]{4}[0-9]{6}"),
    )
)


def needed() -> str:
    """Return in RE2's syntax the products beside which a number is believed."""
    return rf"\b(?:(?i:{MAKERS}|{LINES})\b|(?:{_FORMS}))"


@cache
def _search() -> automata.Match:
    return automata.search(needed(), max_mem=16 << 20)


class Products:
    """The products of a text, and whether a number stands beside one of them."""

    __slots__ = ("_places", "_text")

    def __init__(self, text: str, data: bytes) -> None:
        self._text = text
        self._places = list(automata.places(_search(), text, data)) if automata.admits(_search(), data) else []

    def __bool__(self) -> bool:
        return bool(self._places)

    def bear(self, start: int, end: int) -> bool:
        """Say whether what stands there is the number of a product of its line, right behind or before it."""
        text, value = self._text, self._text[start:end]
        if _NO_DEVICE.fullmatch(value) or makers.is_model(value) or text.startswith("#", end):
            return False
        before = list(self._before(start))
        return any(_fits(value, product, is_behind=True) for product in before) if before else any(_fits(value, product, is_behind=False) for product in self._after(end))

    def _before(self, start: int) -> Iterator[str]:
        """Yield the products that end right before a place, by each word that one may begin with."""
        text, places = self._text, self._places
        first = text.rfind("\n", 0, start) + 1
        if 0 < start - first <= _LABEL:
            first = text.rfind("\n", 0, first - 1) + 1 if first else 0
        first = max(first, start - _BACK)
        if text.find(_INQUIRY, first, start) >= 0:
            return
        for place in places[bisect_left(places, first) : bisect_left(places, start)]:
            found = _BEFORE.fullmatch(text, place, start)
            if found is not None:
                yield found["product"]

    def _after(self, end: int) -> Iterator[str]:
        """Yield the products that begin right behind a place."""
        text, places = self._text, self._places
        for place in places[bisect_right(places, end) : bisect_right(places, end + _AHEAD)]:
            found = _BEHIND.match(text, place) if _BETWEEN.fullmatch(text, end, place) else None
            if found is not None:
                yield found["product"]


def _fits(value: str, product: str, *, is_behind: bool) -> bool:
    """Say whether a token is made as the number of a single device, and is neither the product's model again nor a model where it has none."""
    if any(of.search(product) and form.fullmatch(value) for of, form in _OF_MAKER):
        return True
    if _LENOVO.search(product) and value[0].isdigit():  # type and model, options
        return False
    if value.isdigit():
        return is_behind and 9 <= len(value) <= 16 and not _is_article(value)  # noqa: PLR2004
    if not is_single(value) or any(_plain(word) in value or value in _plain(word) for word in product.split() if len(_plain(word)) > 3 and any(map(str.isdigit, word))):  # noqa: PLR2004
        return False
    return (is_behind and any(map(str.isdigit, product))) or not is_set(value)


def is_single(value: str) -> bool:
    """Say whether letters and digits are made as numbers of single devices: nine or more without signs, five digits among them or three that change often with letters."""
    if not value.isalnum() or len(value) < 9:  # noqa: PLR2004
        return False
    digits = sum(map(str.isdigit, value))
    return digits >= 5 or (digits >= 3 and changes(value) >= 3)  # noqa: PLR2004


def changes(value: str) -> int:
    """Return how often a figure and another character stand side by side in a token."""
    return sum(a.isdigit() != b.isdigit() for a, b in pairwise(value))


def is_one_device(value: str) -> bool:
    """Say whether a token without a product beside it is made as the number of a single device, and as no model, part, firmware or ticket."""
    return is_single(value) and not makers.is_model(value) and _NO_DEVICE.fullmatch(value) is None and not is_set(value)


def is_set(value: str) -> bool:
    """Say whether a token is made as models of televisions and appliances are."""
    return _SET.fullmatch(value) is not None


def _is_article(value: str) -> bool:
    """Say whether figures are the number of an article: 12 to 14 with the check digit of GS1."""
    if not 12 <= len(value) <= 14:  # noqa: PLR2004
        return False
    return sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(reversed(value))) % 10 == 0


def _plain(word: str) -> str:
    return re.sub(r"[^0-9A-Z]", "", word.upper())
