"""Forms whose labels have no colon: cells with gaps between them, in two columns too, labels alone above their value, and labels and values in pairs.

`Last name   Abara          City   Houston`, `Ville` and below it `Brest`, `Department / extension ....: Neonatology / 34 418`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache

from redactor import regex
from redactor.detect import labels
from redactor.detect.prose import form_words, note_labels, note_values
from redactor.detect.rows import fields
from redactor.detect.rows.towns import place
from redactor.detect.search import automata
from redactor.detect.words.alternatives import escaped
from redactor.detect.words.named_after import names_somebody
from redactor.detect.words.plain_words import is_known
from redactor.types import Span

_SCORE = 0.8
#: What parts the cells of a line, and a label from its value.
_GAP = regex.compile(r"[ ]{2,}|[ ]*\t[ \t]*|[ ]*\|[ ]*|[ ]*(?:\.{3,}|_{3,}|…+)[ ]*:?[ ]*")
#: What stands before a label, behind it, and between its line and its value's.
_NUMBERED = regex.compile(r"[ \t>*•#|–—-]*(?:\(?(?:[A-Z]?[0-9]{1,2}(?:\.[0-9]{1,2})?|[a-zA-Z])[.)]?[ \t]+)?")
_CLOSED = regex.compile(r"[ \t]*(?:\([^()\n]{1,40}\)|\[[^\[\]\n]{1,20}\])?[ \t]*[*:：?.]{0,3}[ \t]*")
_BELOW = regex.compile(r"[ \t>*|]*\r?\n(?:[ \t]*\r?\n)?[ \t>]*(?P<value>[^\n]{1,64})")
_PAIRED = regex.compile(r"^[ \t>*]*(?P<labels>[^\n:：]{2,60}?)[ .…_]*[:：][ \t]*(?P<values>[^\n]{3,120})$", re.MULTILINE)
_SLASH = regex.compile(r"[ ]+/[ ]+")
#: Most labels and values of a line in pairs.
_MOST = 3
_JOIN = r"[ _.\-/]{0,2}"


def _any(phrases: Iterable[str]) -> str:
    # longer first among those with a common start, so that a label is not cut short
    return escaped("|".join(sorted(phrases, reverse=True))).replace(r"\ ", _JOIN)


def _pattern() -> str:
    """Return what stands wherever `find` may find something, in RE2's syntax."""
    every = _any({phrase for phrases in form_words.LABELS.values() for phrase in phrases})
    closed = r"\.?[ \t]*(?:\([^()\n]+\))?[ \t]*[*:：?]{0,3}"
    return rf"(?i:(?:^|[\s|>*])(?:{every}){closed}(?:[ ]{{2}}|\t|[ ]?\||[ ]?\.{{3}}|_{{3}}|[ ]?…|[ ]*\r?\n))|(?m:^)[^\n:：/]+/[^\n:：/]+[:：][^\n]* / [^\n]"


_search = automata.gate(_pattern, max_mem=16 << 20)


def gate(*, ascii_only: bool = False) -> automata.Match:
    """Return a search that matches wherever `find` may find something in a text."""
    return _search(ascii_only=ascii_only)


def find(text: str) -> list[Span]:
    """Return the values in cells, below labels and in pairs, in order."""
    if "\n" not in text:
        return []
    data = text.encode("utf-8", "surrogatepass")
    if not automata.admits(gate(), data):
        return []
    found: set[Span] = set()
    has_parts = _parts().search(text) is not None
    start = 0
    for line in text.split("\n"):
        found.update(_cells(line, start, has_parts=has_parts))
        if 0 < len(line) <= _LONGEST:
            found.update(_below(text, line, start, has_parts=has_parts))
        start += len(line) + 1
    for pair in _PAIRED.finditer(text) if " / " in text else ():
        found.update(_pairs(pair))
    return sorted(found, key=lambda span: (span.start, span.end))


#: The longest line that is a label alone.
_LONGEST = 64


def _cells(line: str, start: int, *, has_parts: bool) -> Iterator[Span]:
    """Yield the values behind labels of a line in cells."""
    gaps = list(_GAP.finditer(line))
    if not gaps or len(line) > 240:  # noqa: PLR2004 - no line of a form
        return
    edges = [0, *(edge for gap in gaps for edge in gap.span()), len(line)]
    cells = [(first, last) for first, last in zip(edges[::2], edges[1::2], strict=True) if first < last]
    if all(_is_title(line[first:last]) for first, last in cells):
        return
    for (first, last), (begin, end) in zip(cells, cells[1:], strict=False):
        if last - first > _LONGEST or (line[last:begin].isspace() and begin - last < 2):  # noqa: PLR2004
            continue
        kind = _kind(line[first:last])
        if kind is not None and (found := _value(line[begin:end], kind, has_parts=has_parts)) is not None:
            yield Span(start + begin + found[1], start + begin + found[2], found[0], _SCORE, "label:form_cell")


def _below(text: str, line: str, start: int, *, has_parts: bool) -> Iterator[Span]:
    """Yield the value on the line behind a label that has a line of its own."""
    kind = _kind(line)
    below = _BELOW.match(text, start + len(line)) if kind is not None else None
    if below is None or kind is None:
        return
    value = below["value"].rstrip(" \t\r")
    if (found := _value(value, kind, has_parts=has_parts)) is not None and _kind(value) is None:
        yield Span(below.start("value") + found[1], below.start("value") + found[2], found[0], _SCORE, "label:form_below")


def _pairs(pair: re.Match[str]) -> Iterator[Span]:
    """Yield the values of a line that has as many labels as values, with slashes between them."""
    names, values = pair["labels"].split("/"), list(_split(pair["values"]))
    if not 1 < len(names) == len(values) <= _MOST:
        return
    for name, (first, last) in zip(names, values, strict=True):
        at, value = pair.start("values") + first, pair["values"][first:last]
        kind = _kind(name) or labels.entity_for_key(_bare(name))
        if kind is not None and kind in form_words.LABELS:
            found = _value(value, kind, has_parts=False)
        elif kind in _PAIR_KINDS and (told := note_values.kinds()[kind]).told.fullmatch(value) and told.check(value, "", True):  # noqa: FBT003
            found = (kind, 0, len(value))
        else:
            found = None
        if found is not None:
            yield Span(at + found[1], at + found[2], found[0], _SCORE, "label:form_pair")


#: What else stands in pairs, by what its labels are as keys.
_PAIR_KINDS = frozenset("USERNAME EMPLOYEE_ID CUSTOMER_ID HOSTNAME DEVICE_ID SERIAL_NUMBER DATE_OF_BIRTH".split())


def _split(values: str) -> Iterator[tuple[int, int]]:
    """Yield where the parts of a text with slashes between blanks stand."""
    first = 0
    for slash in _SLASH.finditer(values):
        yield first, slash.start()
        first = slash.end()
    yield first, len(values.rstrip(" \t\r"))


def _bare(label: str) -> str:
    """Return a label without its number and what closes it."""
    first = _NUMBERED.match(label)
    label = label[first.end() if first else 0 :].strip(" \t\r.*:：?")
    return re.sub(r"[ \t]*[(\[][^()\[\]]*[)\]]\Z", "", label).rstrip(" .*:：?")


def _kind(cell: str) -> str | None:
    """Return what a cell says of the value behind it, when it is a label of the table."""
    return _table().get(note_labels.plain(_bare(cell)).replace("*", ""))


@cache
def _table() -> dict[str, str]:
    return {note_labels.plain(phrase): kind for kind, phrases in form_words.LABELS.items() for phrase in phrases}


@cache
def _parts() -> re.Pattern[str]:
    return re.compile(rf"(?:^|[ ]{{2}}|[\t|>*])[ ]*(?:{_any(form_words.PARTS)})[ ]?[*:：?]{{0,2}}[ ]*(?:$|[ ]{{2}}|[\t|.(])", re.IGNORECASE | re.MULTILINE)


def _is_title(cell: str) -> bool:
    """Say whether a cell is a title of a column: a label, or nothing but small words that everybody says."""
    bare = _bare(cell)
    if _kind(cell) is not None or labels.entity_for_key(bare) is not None:
        return True
    words = re.findall(r"[^\W\d_]+", bare)
    return bool(words) and not any(map(str.isdigit, bare)) and all(is_known(word.lower()) and not names_somebody(word) for word in words)


#: What else stands behind such a label.
_NOTHING = frozenset("state country county region province district status none unknown same required optional yes no na tbd tbc other n/a any all as per see above below new old not and or the".split())
_CAPITAL = regex.compile(r"[^\W\d_a-zß-öø-ÿ][^\W\d_]*(?:['’.-][^\W\d_]+)*[.]?")
_PARTICLES = frozenset("de del della di da do dos das la le du des van von der den ter ten zu zur y e el al bin ibn af av of upon am an im in sur sous les lès aan bei nad pod".split())


def _words(value: str) -> bool:
    """Say whether a value is capitalized words with particles between them, and nothing that says there is none."""
    words = re.split(r"[ ]+", value.replace(",", " ").strip())
    return 0 < len(words) <= 5 and all(_CAPITAL.fullmatch(word) or word in _PARTICLES for word in words) and _CAPITAL.fullmatch(words[-1]) is not None and words[0].lower().strip(".") not in _NOTHING and labels.entity_for_key(value) is None  # noqa: PLR2004


def _person(value: str) -> bool:
    return _words(value) and fields.person(value) and not all(is_known(word.lower()) and not names_somebody(word) for word in re.findall(r"[^\W\d_]+", value))


def _town(value: str) -> bool:
    return _words(value) and place(value) and len(value) > 1


_TITLE = regex.compile(r"(?:(?:mrs?|ms|miss|dr|prof|sr|sra|herrn?|hr|frau|fr|mme|mlle|m|dhr|mevr|mw|sig|sig\.ra|dott|dott\.ssa|ing|dipl\.-ing)\.? +)+(?=[^\W\d_])", re.IGNORECASE)
_INITIAL = regex.compile(r"[^\W\d_a-zß-öø-ÿ]\.?(?: ?[^\W\d_a-zß-öø-ÿ]\.?)?")
_CODE = regex.compile(r"(?:[A-Z]{2}[ -]{1,2}(?=[0-9]))?(?P<v>[0-9A-Z]{2,5}(?:[ -]?[0-9A-Z]{2,4})?)")
_CODE_TOWN = regex.compile(r"(?P<v>[0-9A-Z]{2,5}(?:[ -]?[0-9A-Z]{2,4})?) +(?P<town>[^\W\d_].{2,40})")
_SHORT = regex.compile(r"(?:x|ext\.?|#)?[ ]?(?P<v>[0-9]{1,3}[ -][0-9]{1,4}|[0-9]{2,6})", re.IGNORECASE)
_YEAR = regex.compile(r"(?:19|20)\d\d")

#: What is believed behind the labels of a kind.
_BELIEVED: dict[str, Callable[[str], bool]] = {"PERSON": _person, "LOCATION": _town}


def _value(value: str, kind: str, *, has_parts: bool) -> tuple[str, int, int] | None:
    """Return which entity a value behind a label of `kind` is, and where in it that stands."""
    entity = kind.partition(".")[0]
    if kind == "PERSON.weak":
        return (entity, 0, len(value)) if (_person(value) if has_parts else (_words(value) and fields.weak_person(value))) else None
    if kind == "PERSON.who":
        title = _TITLE.match(value)
        first = title.end() if title else 0
        return (entity, first, len(value)) if _person(value[first:]) else None
    if kind == "PERSON.initial":
        return (entity, 0, len(value)) if _INITIAL.fullmatch(value) else None
    if kind in _BELIEVED:
        return (entity, 0, len(value)) if _BELIEVED[kind](value) else None
    if kind == "POSTCODE":
        code = _CODE.fullmatch(value) or _CODE_TOWN.fullmatch(value)
        return (entity, *code.span("v")) if code and sum(map(str.isdigit, code["v"])) > 1 else None
    short = _SHORT.fullmatch(value)
    return (entity, *short.span("v")) if short and not _YEAR.fullmatch(short["v"]) else None
