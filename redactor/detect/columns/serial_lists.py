"""Lists of devices in texts: numbers alone on their lines below a heading that names them, and the ends of lines among which some are serial numbers.

`Serial numbers of affected units:`, and then `2245X0KQ7` on a line of its own; `- Dell Latitude 5420 (8XQ2PN3)` between lines of the same list
that end in a maker's known shape.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from redactor import regex
from redactor.detect.columns import bare_tables, table_columns
from redactor.detect.overlaps import is_taken, taken
from redactor.detect.prose import product_serials
from redactor.detect.search import automata
from redactor.detect.words import makers
from redactor.types import Span

_SCORE = 0.75
#: What stands before an item of a list.
_BULLET = r"[ \t>]*(?:[-*•–+]|\(?[0-9]{1,2}[.)]|[a-z][.)]|\[[ xX]?\])?[ \t]*"
_MARK = regex.compile(_BULLET)
_NUMBERS = (
    r"serial(?:[ -]?(?:numbers|nos\.?|num\.?s))|serials|s/?ns|sn'?s|(?:service|svc|asset|equipment|inventory)[ -]?(?:tags|numbers|nos\.?)|device[ -]?ids"
    r"|seriennummern|serien-?nrn?\.?|gerätenummern|inventarnummern|numéros de série|n(?:°|º|os?) de série|números de (?:serie|série)|n(?:°|º|os?) de serie|numeri di serie|matricole|serienummers|numery seryjne|シリアル番号|製造番号|序列号"
)
#: A line that ends in a colon and names numbers, with a few words around.
_HEADING = regex.compile(
    rf"(?im)^[ \t>#*]*(?:(?:[^\W\d_][\w'’.-]*)[ ]){{0,5}}?(?P<what>{_NUMBERS})(?P<more>(?:[ ](?:\(?[\w'’/&.-]+\)?)){{0,7}})[ \t]*[*_]{{0,2}}[:：][ \t*_]*\r?$"
)
#: Devices, with what they are or what is to become of them: `These units need RMA:`, `Betroffene Geräte:`.
_DEVICES = (
    r"units|devices|machines|laptops|notebooks|chromebooks|tablets|ipads|iphones|macbooks|phones|handsets|printers|scanners|routers|switches|access points|aps|cameras|monitors|screens|terminals|drives|disks|ssds|hdds|servers|meters|inverters|sensors|ersatzgeräte|leihgeräte|geräte|rechner|drucker|appareils|ordinateurs|imprimantes|équipements|dispositivos|equipos|portátiles|impresoras"
    r"|dispositivi|apparecchi|portatili|stampanti|apparaten|toestellen|enheter|enheder|laitteet|urządzenia|zařízení"
)
_OF_DEVICES = regex.compile(rf"(?im)^[ \t>#*]*(?:\(?[\w'’][\w'’./+-]*\)?[ ]){{0,6}}?(?P<what>{_DEVICES})(?:[ ]\(?[\w'’/&.-]+\)?){{0,8}}[ \t]*[*_]{{0,2}}[:：][ \t*_]*\r?$")
_OF_THINGS = regex.compile(r"(?i)\b(?:asset|inventory|inventar\w*|device|equipment)\b|inventarnummern|gerätenummern")
_NOT_OF_DEVICES = regex.compile(r"(?i)\b(?:licen[cs]es?|certificates?|zones?|part|parts|model|orders?|invoices?)\b")
_ITEM = regex.compile(rf"{_BULLET}[\"'`*]{{0,2}}([A-Za-z0-9][A-Za-z0-9./_-]{{3,38}}[A-Za-z0-9])[\"'`*]{{0,2}}(?:[,;.]|[ \t]*\([^()\n]{{1,40}}\)|[ \t]+[-–—][ \t].{{1,60}})?[ \t]*\r?$")
_LAST = regex.compile(r"(?:^|[\s(\[:/=#])([A-Z0-9](?:[A-Z0-9-]{3,38})[A-Z0-9])[)\]]?[.,;]?[ \t]*\r?$")
#: Items of a list have a mark before them or are no fields: below `Serial: X5GQ012345` stands another field, not another device.
_BULLETED = regex.compile(r"[ \t>]*(?:[-*•–+]|\(?[0-9]{1,2}[.)]|\[[ xX]?\])[ \t]")
_FIELD = regex.compile(r"[:=|<]")
#: The last word of a line that is no device's, by what stands before it.
_NO_SERIAL = regex.compile(
    r"(?i)(?:\b(?:error|code|fault|order|ticket|case|part|model|type|typ|version|firmware|fw|build|ref|reference|rma|invoice|po|qty|kb|patch|release|sku|lot|batch|date|cve|port|slot|room|rev|change|incident|request|issue|bug|task|job|project|sprint|milestone|vorgang|änderung)\b[ .:#/]*(?:is|no\.?|number|nr\.?|id)?[ :#(\[]*)\Z"
)
_AND = r"(?:[ ](?:and|or|und|oder|et|ou|y|o|e|en|of|i)[ ]|[ ]?[,;/&+][ ]?(?:(?:and|or|und|et|y|e|en)[ ])?)"
_AMID = regex.compile(rf"{_AND}([A-Z0-9](?:[A-Z0-9-]{{4,30}})[A-Z0-9]){_AND}")
#: Characters between two numbers with one between them.
_MAX_GAP = 48
#: Lines of a list that are looked at.
_MAX_LINES = 200
_LEAST = 2


gate = automata.gate(lambda: rf"(?im)(?:{_NUMBERS}|{_DEVICES})[^\n]{{0,80}}[:：][ \t*_]*\r?\n")


def find(text: str) -> list[Span]:
    """Return the numbers that stand alone on their lines below a heading that names them."""
    return [*_below_headings(text), *_below_devices(text)] if "\n" in text else []


def ends(text: str, spans: Iterable[Span]) -> list[Span]:
    """Return what lines end in beside which others end in serial numbers, where `spans` do not touch it."""
    serials = [span for span in spans if span.entity == "SERIAL_NUMBER"]
    if len(serials) < _LEAST or text.count("\n") < _LEAST:
        return []
    found = [*_ends_of_lines(text, serials), *_between(text, sorted((span for span in spans if span.entity in ("SERIAL_NUMBER", "DEVICE_ID")), key=lambda span: span.start))]
    places = taken(spans) if found else ([], [])
    return [span for span in found if not is_taken(span.start, span.end, *places)]


#: A token of capitals and digits.
_MADE = regex.compile(r"(?<![\w/.@-])(?=[A-Z-]*[0-9])(?=[0-9-]*[A-Z])[A-Z0-9-]{7,24}(?![\w/@-]|\.\w)")
#: So many characters at the end are the number of one among its like.
_OWN_END = 4


def siblings(text: str, spans: Iterable[Span]) -> list[Span]:
    """Return what begins as a serial number of the text does and is as long: the second of a pair (`links 2314X0KQ7, rechts 2314X0KR1`)."""
    known = {text[span.start : span.end] for span in spans if span.entity == "SERIAL_NUMBER" and _MADE.fullmatch(text, span.start, span.end)}
    if not known:
        return []
    places = taken(spans)
    begins = {(value[:-_OWN_END], len(value)) for value in known if sum(map(str.isdigit, value[:-_OWN_END])) > 1}
    return [
        Span(*found.span(), "SERIAL_NUMBER", _SCORE, "context:serial_sibling")
        for found in (_MADE.finditer(text) if begins else ())
        if (found[0][:-_OWN_END], len(found[0])) in begins and not is_taken(*found.span(), *places)
    ]


def _below_headings(text: str) -> Iterator[Span]:
    for heading in _HEADING.finditer(text):
        if _NOT_OF_DEVICES.search(heading.group()):
            continue
        entity = "DEVICE_ID" if _OF_THINGS.search(heading["what"]) else "SERIAL_NUMBER"
        for start, line in _lines(text, heading.end() + 1):
            item = _ITEM.match(line)
            if item is None or not table_columns.is_serial_cell(item[1]):
                break
            yield Span(start + item.start(1), start + item.end(1), entity, _SCORE, "context:list_below_heading")


def _below_devices(text: str) -> Iterator[Span]:
    """Yield tokens alone on their lines below a heading of devices, where all of them are made as numbers of single devices."""
    for heading in _OF_DEVICES.finditer(text):
        items = []
        for start, line in _lines(text, heading.end() + 1):
            item = _ITEM.match(line)
            if item is None:
                break
            items.append((start + item.start(1), item[1]))
        if not _NOT_OF_DEVICES.search(heading.group()) and _are_numbers([value for _, value in items]):
            for start, value in items:
                yield Span(start, start + len(value), "SERIAL_NUMBER", _SCORE, "context:list_of_devices")


def _are_numbers(values: list[str]) -> bool:
    """Say whether tokens are numbers of single devices: each by itself, or a few of one length in which letters and digits change."""
    if not values or any(makers.is_model(value) for value in values):
        return False
    if all(product_serials.is_one_device(value) for value in values):
        return True
    return len(values) >= _LEAST and len({len(value) for value in values}) == 1 and all(bare_tables.is_made(value) and not value.isdigit() for value in values) and not any(map(product_serials.is_set, values))


def _ends_of_lines(text: str, serials: list[Span]) -> Iterator[Span]:
    """Yield the last words of lines in a block, where a third of its lines (half, without marks of a list) end in serial numbers."""
    ends = {span.end: span for span in serials}
    done = 0
    for span in serials:
        if span.start < done:
            continue
        gap = text.rfind("\n\n", 0, span.start)
        lines = list(_lines(text, max(gap + 2 if gap >= 0 else 0, done)))  # of a long block what has not been read
        if not lines:
            continue
        done = lines[-1][0] + len(lines[-1][1])
        lines = [(start, line) for start, line in lines if _BULLETED.match(line) or not _FIELD.search(line)]
        known = [(line, found) for start, line in lines if (found := _at_end(start, line, ends)) is not None]
        marked = all(_BULLETED.match(line) for line, _ in known)
        if len(known) < _LEAST or (3 if marked else 2) * len(known) < len(lines) - 1:  # the first line may be what the list is about
            continue
        sizes = sorted(one.end - one.start for _, one in known)
        bullets = {_bullet(line) for line, _ in known}
        for start, line in lines:
            last = _LAST.search(line)
            if last is None or start + last.end(1) in ends or not sizes[0] - 2 <= len(last[1]) <= sizes[-1] + 6:
                continue
            if _bullet(line) in bullets and any(c.isdigit() for c in last[1]) and table_columns.is_serial_cell(last[1]) and not _NO_SERIAL.search(line[: last.start(1)]):
                yield Span(start + last.start(1), start + last.end(1), "SERIAL_NUMBER", _SCORE, "context:list_of_devices")


def _bullet(line: str) -> str:
    """Return the mark of a list that a line begins with, without its number."""
    found = _MARK.match(line)
    return found.group().strip(" \t0123456789") if found else ""


def _between(text: str, spans: list[Span]) -> Iterator[Span]:
    """Yield what stands between two numbers of devices in a list: `S3Z9NB0K123456X, ZA1B2C3D and 50026B7682B1C2D3`."""
    for one, other in pairwise(spans):
        if one.end < other.start <= one.end + _MAX_GAP:
            found = _AMID.fullmatch(text, one.end, other.start)
            if found is not None and one.entity != other.entity and " " not in text[one.end : other.start]:
                continue  # columns of a row
            if found is not None and table_columns.is_serial_cell(found[1]):
                yield Span(*found.span(1), "SERIAL_NUMBER", _SCORE, "context:list_of_devices")


def _at_end(start: int, line: str, ends: dict[int, Span]) -> Span | None:
    """Return the serial number that a line ends in."""
    size = len(line.rstrip(" \t\r.,;)]"))
    return ends.get(start + size)


def _lines(text: str, start: int) -> Iterator[tuple[int, str]]:
    """Yield the lines from a place on, with where they begin, up to an empty one; the first may be empty."""
    for number in range(_MAX_LINES):
        if start >= len(text):
            return
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        line = text[start:end]
        if line.strip():
            yield start, line
        elif number:
            return
        start = end + 1
