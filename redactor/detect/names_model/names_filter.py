"""What is left of a names pipeline's findings: words that are no names are cut off, countries and code stay readable."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from typing import TYPE_CHECKING

from redactor import packaged, regex
from redactor.detect.names_model import names_cjk, names_facts
from redactor.detect.words.firms import is_firm
from redactor.types import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

_WORD = regex.compile(r"[^\W_]+(?:['\u2019-][^\W_]+)*")
_LETTERS = regex.compile(r"[^\W\d_]{3,}")
_STATED_SCORE = 0.5
_SHORTEST_LONE_ADDRESS = 8
"""A postal address of a single word is believed when the word has at least so many letters (Lindenallee)."""
_LONGEST_URL = 2048
_URL_BORDERS = frozenset(" \t\r\n\"'<>()|`")
_DAY_OF_MONTH = regex.compile(r"\.?,? {1,2}\d{1,2}\b(?![\w%/])|\.? \d{1,2}(?:st|nd|rd|th)\b")
_MONTHS = frozenset("jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august".split())
#: Days of the week that people are called too (`Montag`, `Sam`), before a date.
_WEEKDAYS = frozenset(
    "montag dienstag mittwoch donnerstag freitag samstag sonntag lun mar mer jeu ven sam dim lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo "
    "lunedì martedì mercoledì giovedì venerdì sabato domenica segunda terça quarta quinta sexta maandag dinsdag woensdag donderdag vrijdag zaterdag zondag måndag tisdag onsdag torsdag fredag lördag söndag "
    "poniedziałek wtorek środa czwartek piątek sobota niedziela gio sab dom mié jue vie sáb seg ter qua qui sex".split()
)
_BEFORE_DATE = regex.compile(r"\.?,? ?(?:den |der |le |el |il |the |de )?\d{1,2}(?:\.|/|-| |\b)(?!\d*\w)|\.?, [a-zà-ÿ]{3,9}\.? \d")
_CODE_AFTER = regex.compile(r"_[A-Za-z]+\d|-(?=[a-z\d]*\d)[\da-f]{8}|-\d+-\d{3,}:")
"""What stands right behind a word that is part of an identifier: `Ricoh_IMC3000`, `snap-0a1b2c3d`, `%ASA-4-722051:`."""
_HANDLE = regex.compile(r"(?<![\w.@/-])[a-z]{2,12}_[a-z]{2,12}\d{0,4}(?![\w@/(=:-]|\.\w)")
_STATED_TOWN = regex.compile(
    r"\b(?:i'?m|i am|we're|we are|i live|we live|i stay|he lives|she lives|living|based) in (?!(?:the|my|our|a|an|no|this|that)\b)([^\W\d_]{4,})(?=[.,!?\n]|$)",
    re.IGNORECASE,
)
"""Somebody says where they are."""
_KIN_AGED = regex.compile(
    r"\b(?i:(?:grand)?(?:son|daughter)|nephew|niece|brother|sister|net[oa]|filh[oa]|irm[ãa]o?|sobrinh[oa]|hij[oa]|niet[oa]|herman[oa]|sobrin[oa]|fils|fille|frère|sœur|neveu|nièce|sohn|tochter|enkel(?:in)?|bruder"
    r"|schwester|neffe|nichte|figli[oa]|nipote|fratello|sorella|zoon|dochter|broer|zus|kleinzoon|syn|córka|wnuk|wnuczka) \(([A-ZÀ-ÖØ-Þ][^\W\d_]{1,20}), (\d{1,2})\)"
)
_AGED_SCORE = 0.75
"""Whose relative somebody is, with name and age."""
_NO_TOWN = frozenset(
    "trouble meeting meetings office hurry class bed home work school hospital town holiday holidays vacation charge shock panic pain luck traffic transit progress doubt court "
    "general person contact touch need love debt jail queue line front back here there office production staging test tests safe mode sales support finance accounting training "
    "quarantine lockdown limbo effect question place use order force fact essence general vain part parallel sync agreement favour favor university college february january march april june july august september october november december english".split()
)
_HOUSES = (
    r"chalet|villa|haus|finca|masseria|quinta|rehov|rechov|derech|sderot|jalan|jl\.?|lorong|ulitsa|ul\.|soi|rua|rue|calle|viale|corso|piazza"
)
_HOUSE = regex.compile(rf"(?<![\w-])((?:{_HOUSES}) )$", re.IGNORECASE)
_HOUSED = regex.compile(rf"(?:{_HOUSES}) (?=[^\W\d_])", re.IGNORECASE)
_NUMBER_GAP = regex.compile(r"[\w'\u2019]{0,6} ")
"""Words before the name of a house or street."""
_STORM = regex.compile(r"\b(?:hurricane|storm|cyclone|typhoon|taifun|orkan|sturmtief|ouragan|huracán) $", re.IGNORECASE)
_VERSION = regex.compile(
    r" v?\d{1,4}\.\d{1,4}(?:\.\d{1,6})?\b(?!\.?\d*[./]\d)"
    r"| [A-Z]{1,3}\d{1,4}[A-Z]{0,2} (?:Wireless|Bluetooth|Pro|Plus|Max|Ultra|Mini|Air|Lite|Series|Edition|SE|XL|TWS|ANC|NC|Mk ?[IVX\d]|Gen \d|Headset|Earbuds|Speaker|Charger)\b"
)
"""What stands before the name of a storm, and behind that of software."""
_VERB = regex.compile(
    r"\b(?:please|pls|plz|to|(?:can|could|would|will) you|i'?ll|we'?ll|i will|we will|should|must|can|don'?t|do not) "
    r"((?:mark|grant|bill|chase|sue|rob|pat|skip|page)) (?:my|the|this|that|it|as|all|them|a|an|our|your|us|me|for|down)\b"
)
_NOUN = regex.compile(r"\b(?:no|any|much|some|more|an?|of) ((?:joy|hope|grace|faith|patience|chance|bill|mark|page|grant|art|chip|dawn|cash|justice|mercy))(?=[.,;!?\n]|$| (?:with|yet|either|so far|at all|left)\b)")
"""Words that are forenames too, as what is asked for and as what there is none of, in lower case."""
_HALL = regex.compile(r"(?:hall|halle|gate|room|raum|floor|building|gebäude|bldg|suite|wing) \w{1,3}", re.IGNORECASE)
_PLAN = regex.compile(r"\b(?:plan|tariff|tarif|bundle|subscription|edition|tier) $", re.IGNORECASE)
_VENUE = regex.compile(
    r"['\u2019]s (?:[A-Z]\w+ )?(?:Kitchen|Trattoria|Pizzeria|Pizza|Ristorante|Diner|Caf[eé]|Bar|Grill|Bistro|Restaurant|Bakery|Deli|Pub|Tavern|Inn|Salon|Boutique|Burgers?|Coffee)\b"
)
"""What stands before the name of a plan, and behind the name that a restaurant or shop has."""
_INITIALISM = regex.compile(r"(?:[A-Z]\.){2,}[A-Z]?\.?")
"""`O.E.M.`, `U.S.`: letters alone are nobody."""
_HOUSE_NUMBER = regex.compile(r" \d{1,5}[a-zA-Z]?,? ")
"""What may stand between two parts of an address."""
_BETWEEN = regex.compile(r" (?:bin|binti|bint|ibn|ben|bat|van(?: de[nr]?)?|von(?: der)?|d[aeio]s?|del|de la|della|ter) ", re.IGNORECASE)
"""What stands between two parts of one name."""
_SON = regex.compile(r" (?:Neto|Filho|Sobrinho|J[uú]nior|Jr\.?|Sr\.|NETO|FILHO|J[UÚ]NIOR)(?![\w-])")
"""Whose son, grandson or nephew somebody is: part of the name."""
_NO_ADDRESS = regex.compile(r"\d ?[年月][(（間]|\b(?:störung|fehler|error|erreur|fout|errore|storing)\b", re.IGNORECASE)
"""A length of time or an error, whatever words stand beside the number."""
_FLAT = regex.compile(r"(?<!\w)((?:flat|apt\.?|unit|apartment) )$", re.IGNORECASE)
"""What stands before the first number of an address."""
_NEXT_LABEL = regex.compile(r"[ ,]*[\r\n][\s>*|-]*(?:t|f|m|e|fon|tel|tél|telefon|telefono|teléfono|téléphone|phone|ph|fax|mobil|mobile|mob|handy|cell|gsm|mail|e-?mail|web|www)\.?[ :]*\Z", re.IGNORECASE)
"""The label of the line below an address (`Fon`), taken with it."""
_NEXT_FIELD = regex.compile(r"[ \t]{2,}(?=[^\W\d_a-z][^\W\d_]{2,20}:)")
"""Behind a gap, the label of the next field in the line: `31002   Población: Pamplona`."""
_LEADS = regex.compile(r"(?:aan|op|bij|te|bei|at|auf|nach|chez|nella)(?: (?:de|den|het|der|dem|the|la))? (?=[^\W\d_a-z]|$)")
"""What leads to an address and is no part of it, in small letters."""
_INSIDE = frozenset(("", "'", "\u2019", ", "))
_CLOUD_REGION = regex.compile(r" ?\((?:[a-z]{2}-)?[a-z]+-[a-z0-9-]*\d\)")
"""`(eu-central-1)` after a place: the place of a data centre."""
_REGION_NAME = regex.compile(
    r"(?:(?:north|south|east|west|central)+(?:europe|us|asia|india|africa|uk|japan|germany|france)|(?:us|eu|ap|sa|ca|me|af)-[a-z]+)-?\d?",
    re.IGNORECASE,
)
_ZONE = regex.compile(r"\b(?:Europe|America|Asia|Africa|Australia|Pacific|Atlantic|Indian|Antarctica)/(?:[A-Z]\w+/)?$")
"""What stands before the town of a time zone: `Europe/London`."""


@cache
def _table() -> dict[str, str]:
    return tomllib.loads(packaged.text("redactor.detect.names_model", "names_vocabulary.toml"))


@cache
def vocabulary() -> tuple[frozenset[str], frozenset[str]]:
    """Read the table: words that are no part of a person's name, and countries; all case-folded."""
    table = _table()
    words = {word.casefold() for key in ("titles", "words", "software") for word in table[key].split()}
    countries = {c.strip().casefold() for c in table["countries"].replace("\n", "").split("|")}
    return frozenset(words), frozenset(countries)


@cache
def both() -> tuple[frozenset[str], frozenset[str]]:
    """Read the words of the vocabulary that are forenames, and those that are surnames, beside another part of a name."""
    return frozenset(_table()["forenames"].split()), frozenset(_table()["surnames"].split())


#: Letters of a name's longest part.
_LONGEST_WORD = 32

def kept(text: str, spans: Iterable[Span]) -> list[Span]:
    """Give the spans that stand, cut to the words that belong to them; order is kept."""
    left = (_FILTERS[span.entity](text, span) for span in spans if not _in_url(text, span))
    return _stated(text, _housed(text, _joined(text, _disjoint([span for span in left if span is not None]))))


def _disjoint(spans: list[Span]) -> list[Span]:
    """Unite what overlaps since it was widened to whole tokens: two parts of one are the first's."""
    left: list[Span] = []
    for span in spans:
        last = left[-1] if left else None
        if last and span.start < last.end:
            left[-1] = Span(min(last.start, span.start), max(last.end, span.end), last.entity, max(last.score, span.score), last.detector)
        else:
            left.append(span)
    return left


def _joined(text: str, spans: list[Span]) -> list[Span]:
    """Unite two parts of a name with what stands between them (`bin`, `van der`), and a name with the word for whose son or grandson somebody is."""
    joined: list[Span] = []
    for span in spans:
        last = joined[-1] if joined else None
        if last and last.entity == "PERSON" and last.end > span.start:
            continue  # the word for the son, taken for a place
        if last and {last.entity, span.entity} == {"PERSON"} and _BETWEEN.fullmatch(text, last.end, span.start):
            span = Span(joined.pop().start, span.end, "PERSON", max(last.score, span.score), last.detector)  # noqa: PLW2901
        if span.entity == "PERSON" and (son := _SON.match(text, span.end)):
            span = Span(span.start, son.end(), "PERSON", span.score, span.detector)  # noqa: PLW2901
        joined.append(span)
    return joined


def _stated(text: str, spans: list[Span]) -> list[Span]:
    """Add the towns in which people say they are, and relatives with their age in brackets, where nothing has been found."""
    _, countries = vocabulary()
    towns = [
        Span(*town.span(1), "LOCATION", _STATED_SCORE, "model:names")
        for town in _STATED_TOWN.finditer(text)
        if (word := town[1].casefold()) not in _NO_TOWN and word not in countries
    ]
    aged = [Span(*kin.span(part), entity, _AGED_SCORE, "model:names") for kin in _KIN_AGED.finditer(text) for part, entity in ((1, "PERSON"), (2, "AGE"))]
    new = [town for town in (*towns, *aged) if not any(town.start < span.end and span.start < town.end for span in spans)]
    return sorted([*spans, *new], key=lambda span: span.start) if new else spans


def _housed(text: str, spans: list[Span]) -> list[Span]:
    """Let a house or street named after somebody be an address, together with the address that it runs into."""
    housed: list[Span] = []
    for span in spans:
        word = _HOUSE.search(text, max(0, span.start - 12), span.start) if span.entity in ("PERSON", "POSTAL_ADDRESS") else None
        if word:
            if housed and housed[-1].start >= word.start(1):
                housed.pop()  # the word itself, taken for a name
            span = Span(word.start(1), span.end, "POSTAL_ADDRESS", span.score, span.detector)  # noqa: PLW2901
        elif span.entity == "PERSON" and _HOUSED.match(text, span.start, span.end):
            span = Span(span.start, span.end, "POSTAL_ADDRESS", span.score, span.detector)  # noqa: PLW2901
        last = housed[-1] if housed else None
        if last and span.entity == "AGE" and last.entity == "POSTAL_ADDRESS" and _NUMBER_GAP.fullmatch(text, last.end, span.start):
            span = Span(last.end, span.end, "POSTAL_ADDRESS", span.score, span.detector)  # noqa: PLW2901  the number of the house
        if last and {last.entity, span.entity} == {"POSTAL_ADDRESS"} and (text[last.end : span.start] in _INSIDE or _HOUSE_NUMBER.fullmatch(text, last.end, span.start)):
            housed[-1] = Span(last.start, span.end, last.entity, max(last.score, span.score), last.detector)
        else:
            housed.append(span)
    return housed


def _in_url(text: str, span: Span) -> bool:
    """Say whether a span stands inside a URL, whose personal parts have rules of their own."""
    scheme = text.rfind("://", max(0, span.start - _LONGEST_URL), span.start)
    return scheme >= 0 and _URL_BORDERS.isdisjoint(text[scheme : span.start])


def _person(text: str, span: Span) -> Span | None:
    """Cut off vocabulary at both ends; drop what is part of a date, a code path, an identifier or a constant."""
    own = names_cjk.kept(text, span)
    if own is None:
        return None
    span = own
    if _INITIALISM.fullmatch(text, span.start, span.end) or _PLAN.search(text, max(0, span.start - 16), span.start):
        return None
    if _is_word(text, span) or _VENUE.match(text, span.end) or _VERSION.match(text, span.end) or _is_named_after(text, span):
        return None
    words, countries = vocabulary()
    if text[span.start : span.end].isupper() and text[span.start : span.end].casefold() in countries:
        return None  # `EU`
    forenames, surnames = both()
    found = list(_WORD.finditer(text, span.start, span.end))
    while found and ((word := found[0][0].casefold()) in words or _is_code(word)):
        if word in forenames and len(found) > 1 and found[1][0].casefold() not in words and _beside(text, found[0], found[1]):
            break
        found.pop(0)
    while found and ((word := found[-1][0].casefold()) in words or _is_code(word)):
        if word in surnames and len(found) > 1 and _beside(text, found[-2], found[-1]):
            break
        found.pop()
    if all(len(m[0]) == 1 for m in found) and "".join(m[0] for m in found).casefold() in words:
        return None  # D.O.B.
    if not any(m[0][:1].isalpha() and (len(m[0]) > 1 or len(found) > 1) for m in found):
        return None
    start, end = found[0].start(), found[-1].end()
    start, end = _handle(text, start, end)
    if text[start:end].casefold() in _WEEKDAYS and _BEFORE_DATE.match(text, end):
        return None
    if _in_code(text, start, end) or (text[start:end].casefold() in _MONTHS and _DAY_OF_MONTH.match(text, end)):
        return None
    return Span(start, end, span.entity, span.score, span.detector)


@cache
def _brands() -> re.Pattern[str]:
    names = "|".join(re.escape(name.strip()) for name in _table()["brands"].replace("\n", "").split("|"))
    return re.compile(rf"(?<!\w)(?:{names})(?!\w)", re.IGNORECASE)


def is_brand(text: str, span: Span) -> bool:
    """Return whether a name is, or is part of, one that shops, airports, things and games have (`John Deere`, `Alfa Romeo`)."""
    return any(brand.start() <= span.start and span.end <= brand.end() + 2 for brand in _brands().finditer(text, max(0, span.start - 24), span.end + 24))


def _is_named_after(text: str, span: Span) -> bool:
    """Say whether a name is that of a storm, a firm or a house."""
    if _STORM.search(text, max(0, span.start - 16), span.start):
        return True
    return is_firm(text[span.start : span.end])


def _is_word(text: str, span: Span) -> bool:
    """Say whether a forename is the word that it is in other places (`please mark it`, `no joy`)."""
    around = max(0, span.start - 12), span.end + 10
    return any(span.start == word.start(1) and span.end == word.end(1) for kind in (_VERB, _NOUN) for word in kind.finditer(text, *around))


def _handle(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen a name to the whole of a handle that it is part of (`tele_tanya`)."""
    if "_" in (text[start - 1 : start], text[end : end + 1]):
        for handle in _HANDLE.finditer(text, max(0, start - 24), end + 24):
            if handle.start() <= start and end <= handle.end():
                return handle.span()
    return start, end


def _is_code(word: str) -> bool:
    """Say whether a word is a model or part number, or a piece of something encoded: two digits or more in it, or too long for a name."""
    return sum(c.isdigit() for c in word) > 1 or len(word) > _LONGEST_WORD


def _beside(text: str, one: re.Match[str], two: re.Match[str]) -> bool:
    """Say whether two words are parts of one name by their looks: a space between them, and the second no smaller than the first."""
    return text[one.end() : two.start()] == " " and two[0][0].isupper() == one[0][0].isupper()


def _in_code(text: str, start: int, end: int) -> bool:
    """Say whether a word is part of a path of classes, a constant or another identifier."""
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    if (before == "." or text[max(0, start - 2) : start] == "::") and after in (".", "(", ":"):
        return True
    if (before == "_" or after == "_") and text[start:end].isupper():
        return True
    return bool(before == "%" or _CODE_AFTER.match(text, end)) and " " not in text[start:end]


def _location(text: str, span: Span) -> Span | None:
    """Drop countries, larger regions, words of forms, firms and the places of data centres."""
    words, countries = vocabulary()
    place = text[span.start : span.end]
    if place.casefold() in words or _HALL.fullmatch(place) or _is_named_after(text, span):
        return None
    if place.casefold() in countries or _CLOUD_REGION.match(text, span.end) or _REGION_NAME.fullmatch(place):
        return None
    if _ZONE.search(text, max(0, span.start - 40), span.start):
        return None
    return span if _LETTERS.search(text, span.start, span.end) else None


def _address(text: str, span: Span) -> Span | None:
    """Drop bare numbers and codes; an address has a word of letters and mostly more than one word."""
    words = _WORD.findall(text, span.start, span.end)
    letters = [m[0] for m in _LETTERS.finditer(text, span.start, span.end)]
    if not letters or (len(words) == 1 and len(letters[0]) < _SHORTEST_LONE_ADDRESS):
        return None
    if _NO_ADDRESS.search(text, span.start, span.end):
        return None
    flat = _FLAT.search(text, max(0, span.start - 8), span.start)
    label = _NEXT_LABEL.search(text, span.start, span.end) or _NEXT_FIELD.search(text, span.start, span.end)
    if label and label.start() > span.start:
        if not _LETTERS.search(text, span.start, label.start()):
            return None
        span = Span(span.start, label.start(), span.entity, span.score, span.detector)
    leads = _LEADS.match(text, span.start, span.end)
    if leads:
        if leads.end() >= span.end:
            return None
        span = Span(leads.end(), span.end, span.entity, span.score, span.detector)
    return Span(flat.start(1), span.end, span.entity, span.score, span.detector) if flat else span


FACTS = (
    "USERNAME", "PASSWORD", "ONE_TIME_CODE", "HOSTNAME", "SSID", "SERIAL_NUMBER", "DEVICE_ID", "CUSTOMER_ID", "EMPLOYEE_ID", "NATIONAL_ID",
    "PURCHASE_DATE", "DATE_OF_BIRTH", "AGE", "SEARCH_QUERY",
)  # fmt: skip
"""Findings that are no names (`names_facts`)."""
_FILTERS = {"PERSON": _person, "LOCATION": _location, "POSTAL_ADDRESS": _address, **dict.fromkeys(FACTS, names_facts.kept)}
