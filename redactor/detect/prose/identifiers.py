"""Numbers that a word in prose names: customers', employees', devices' and national ones, whatever stands between word and value.

One vocabulary (detect/prose/id_words.py), one grammar of how a value is given: right behind its word (with any separator, in brackets, after
`is`), at the end of a remark about it (`my account with you since the move is 88 441`), below it, or as the answer to a question.
Prose only: logs have their own rows.
"""

from __future__ import annotations

import re
import string
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from redactor import regex
from redactor.detect.prose import id_values
from redactor.detect.prose.id_words import COPULA, KINDS, LINK, OTHERS, PLACED, WEAK_LINK, Kind
from redactor.detect.search import automata
from redactor.types import Span

_SSN = regex.compile(r"[0-9]{3}-[0-9]{2}-[0-9]{4}")
#: Characters between a word and its value, in its line and in a remark; lines below a question that may answer it.
_REACH, _REMARK, _LINES, _LINE = 72, 64, 4, 100
#: Kinds of numbers that stand right behind their word alone.
_ALONE = frozenset(("sim", "shown"))
_LABELLED, _TOLD, _ANSWERED = "label:id_named", "context:id_told", "context:id_answered"
_SCORE = 0.85

_LETTER = r"A-Za-z\u00c0-\u024f"
_SEPARATOR = r"[:=：＝#–—\-(\[\"'„“”‘’«»*_,>|…→`、，\t]"
_GAP, _WEAK_GAP = (
    re.compile(rf"(?:[ \t\u00a0]*+(?:(?:{words})(?![\w/-]|\.\w)|{_SEPARATOR}|\.(?![\w])|は|が|是|为|為|叫|的|も|는|은|이|가))*+[ \t\u00a0]*+", re.IGNORECASE)
    for words in (LINK, WEAK_LINK)
)
_COPULA = regex.compile(rf"(?<![\w-])(?:{COPULA})(?![\w-])[:]?|[:=：(]", re.IGNORECASE)
_OTHERS = regex.compile(rf"(?<![\w-])(?:{OTHERS})(?![\w-])", re.IGNORECASE)
_PLACED = regex.compile(rf"(?<!\w){PLACED}[ ](?:{OTHERS})(?!\w)", re.IGNORECASE)
#: A remark ends at the end of its sentence.
_END = regex.compile(r"[.;!?。；！？](?=\s|$)|[。；！？\n]|\d")
#: The words `NR`, `ID` in capitals right before digits may belong to the number.
_CAPITALS = regex.compile(r"(?<![\w-])(?!ID|NO|IS|OK|REF|THE)[A-Z]{2,3}[ ]\Z")
_CAPITAL_WORD = regex.compile(r"[A-Z]{2,5} ")
#: Behind a word that asks: nothing but a question mark, politeness, a speaker's end.
_ASKED_TAIL = regex.compile(r"[\s?:.,!…)\"'。？：]*(?:(?:please|pls|por favor|bitte|s'il vous plaît|svp|per favore|alstublieft|tack|takk|prosím|proszę|お願いします|ですか|をお願いします|はわかりますか|はいかがですか)[\s?:.,!…。？]*)?$", re.IGNORECASE)
_ASKS = regex.compile(
    r"[?？]|\b(?:what|which|may|can|could|would|will|please|provide|confirm|tell|give|send|enter|need|verify|type|read|your|welche|bitte|ihre?|nennen|quel(?:le)?|votre|donne[rz]|cu[aá]l|su|d[ií]game|dime|qual|suo|sua|graag|uw|jullie|ditt|din|jaki|proszę|pod[aá]|va[sš]e)\b|お願い|教えて|ください|ですか|ますか|请|吗|多少",
    re.IGNORECASE,
)
#: `the name on the account`: where something stands, and no number that is asked for.
_WITHIN = regex.compile(r"\b(?:on|in|into|to|from|for|with|off|at|of) (?:the|my|your|his|her|our|their|this|that|an?) \Z", re.IGNORECASE)
_NUMBER_OF = regex.compile(r"\b(?:numbers?|no|nr|id|digits)\b", re.IGNORECASE)
#: What no question has: the columns of a header line.
_HEADER = regex.compile(r"[|\t;{}\[\]]|\S  +\S|,\S|\w_\w|\w=[\w\"'/]")
_SPEAKER = regex.compile(
    r"[>|\s*]*(?:\[?\(?\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]m)?\)?\]?,? ?[-–]? ?)?(?:<[^<>\n]{1,30}>[ ]?|[^\W\d_][^\n:：<>]{0,34}?[:：>][ ]?|[–—-][ ]|(?:cust(?:omer)?|caller|agent|operator|client|member|user|me)\b[ :]?)?",
    re.IGNORECASE,
)
_ADMISSION = regex.compile(r"(?:(?:ah|oh|aha|ok(?:ay)?|yes|yep|yeah|sure|um|uh|hm+|well|so|sorry|right|hi|ja|oui|sí|sì|claro|gut|moment|wait|got it|here|there|it|it's|its|is|that's|the|number|mine|my|says|es ist|das ist|c'est|es(?: el)?|è|to|ええと|はい|えー|あ|嗯|是|那个|[:;]\)|…|\.{2,3})(?!\w)[ ,.:;!、，]*)*", re.IGNORECASE)


def pattern() -> str:
    """Return what stands wherever `find` may find something: a word for a number."""
    strong = "|".join(kind.strong for kind in KINDS)
    weak = "|".join(kind.weak for kind in KINDS if kind.weak)
    return rf"(?i:{strong}|\b(?:{weak})(?:\W|$))"


gate = automata.gate(pattern, max_mem=64 << 20)


@cache
def _words() -> tuple[tuple[Kind, re.Pattern[str], re.Pattern[str] | None], ...]:
    def compiled(words: str, after: str) -> re.Pattern[str]:
        return re.compile(rf"(?:(?<![{_LETTER}0-9])|(?=[^\x00-\u024f]))(?:{words})(?:(?<=[^\x00-\u024f])|(?![{after}]))", re.IGNORECASE)

    return tuple((kind, compiled(kind.strong, _LETTER), compiled(kind.weak, rf"{_LETTER}/_-") if kind.weak else None) for kind in KINDS)


def find(text: str) -> list[Span]:
    """Return the numbers of a text that a word near them names, in order; one in the form of a US social security number is one."""
    return [replace(span, entity="US_SSN") if span.entity == "NATIONAL_ID" and _SSN.fullmatch(text, span.start, span.end) else span for span in _found(text)]


def _found(text: str) -> list[Span]:
    spans: list[Span] = []
    done = 0
    for place in automata.places(gate(), text, text.encode("utf-8", "surrogatepass")):
        if place < done:
            continue
        named = _kind_at(text, place)
        if named is None:
            continue
        kind, end, strong = named
        done = end
        if end - place <= _SHORT and _IN_CODE.match(text, end):
            continue
        for span in _values(text, place, end, kind, strong=strong):
            spans.append(span)
            done = max(done, span.end)
    return sorted([*spans, *_alike(text, spans)], key=lambda span: span.start) if spans else spans


def may_hold(data: bytes) -> bool:
    """Say whether `find` may find something in a line of ASCII, or would if its digits were others.

    Which words stand in a line, where a value may begin behind one and whether anything does there that is made as a value are matters of its
    shape: none of the patterns that tell it asks for a certain digit. What of the value is believed may hang on its digits, and is not asked.
    """
    text = data.decode("ascii")
    done = 0
    for place in automata.places(gate(), text, data):
        named = _kind_at(text, place) if place >= done else None
        if named is None:
            continue
        kind, done, strong = named
        if any(_may_be_read(text, start, kind, strong=sure) for start, sure in _starts(text, done, kind, strong=strong)):
            return True
    return False


def _starts(text: str, end: int, kind: Kind, *, strong: bool) -> Iterator[tuple[int, bool]]:
    """Yield where in a line a value may begin behind a word that ends at `end`, and whether it is read as behind a word that means nothing else."""
    yield _behind_gap(text, end, len(text), strong=strong), strong
    if strong and kind.value not in _ALONE:
        yield from ((start, True) for _, start in _remarks(text, end, len(text)))


def _may_be_read(text: str, start: int, kind: Kind, *, strong: bool) -> bool:
    """Say whether `_read` may return something at a place of a line, whatever the digits are."""
    if id_values.CODE.match(text, start) is not None:
        return True
    if kind.value == "national" and (plate := id_values.PLATE.match(text, start)) is not None and any(map(str.isdigit, plate.group())):
        return True
    return (strong or kind.value == "national") and _read_aloud(text, start, len(text), kind, strong=strong) is not None


#: Numbers with letters at their beginning that are long enough to tell a family of numbers: `W118204`, `HPI/22/0098341`.
_NUMBER = r"([A-Z]{1,6}[-/]?)([0-9]{4,12})([-/]?[A-Z]?)"
_FAMILY, _MEMBER = regex.compile(_NUMBER), regex.compile(rf"(?<![A-Za-z0-9@/.-]){_NUMBER}(?![A-Za-z0-9@/-])")


def _alike(text: str, spans: list[Span]) -> Iterator[Span]:
    """Yield numbers that begin with the letters of a named one and have as many digits: another of the same kind (`Mine is W118240`)."""
    taken = {(span.start, span.end) for span in spans}
    for span in spans:
        made = _FAMILY.fullmatch(text, span.start, span.end)
        if made is None or span.entity == "NATIONAL_ID":
            continue
        shape = _family(made)
        for found in _MEMBER.finditer(text):
            if _family(found) == shape and found.span() not in taken and not _OTHERS.search(text, max(0, found.start() - 16), found.start()):
                taken.add(found.span())
                yield Span(*found.span(), span.entity, _SCORE, "context:id_alike")


def _family(number: re.Match[str]) -> tuple[str, int, str, bool]:
    """Return what numbers of a family share: the letters before, how many digits, which sign behind and whether a letter follows."""
    return number[1], len(number[2]), number[3].rstrip(string.ascii_uppercase), number[3][-1:].isalpha()


#: Letters before a hyphen and figures begin a code of their own (`N° BI-24-0331`, `seal no. NMi-0417882`), whatever they name elsewhere.
_SHORT, _IN_CODE = 6, regex.compile(r"-[0-9]")


def _kind_at(text: str, place: int) -> tuple[Kind, int, bool] | None:
    """Return the kind of number that the words at `place` name, where they end, and whether they can mean nothing else."""
    best: tuple[int, bool, Kind] | None = None
    for kind, strong, weak in _words():
        found = strong.match(text, place)
        if found is not None and (best is None or found.end() > best[0] or not best[1]):
            best = found.end(), True, kind
        elif weak is not None and (best is None or not best[1]):
            found = weak.match(text, place)
            if found is not None and (best is None or found.end() > best[0]):
                best = found.end(), False, kind
    return None if best is None else (best[2], best[0], best[1])


#: Behind the number of a document that is revised: `policy SEC-014 rev 3`.
_DOCUMENT = regex.compile(r",? \(?(?:rev(?:ision)?\.? ?[0-9A-Z]|v ?\d|version \d|issue \d|ed(?:ition)?\.? \d|section \d|§ ?\d|§)", re.IGNORECASE)


def _values(text: str, place: int, end: int, kind: Kind, *, strong: bool) -> Iterator[Span]:
    line = text.find("\n", end)
    line = len(text) if line < 0 else line
    before = text[max(0, place - 24) : place]
    if _belongs_elsewhere(before):
        return
    start = _behind_gap(text, end, line, strong=strong)
    found = _read(text, end, start, line, kind, strong=strong)
    if found is not None and _DOCUMENT.match(text, found[1]):
        return
    if found is not None:
        yield from _listed(text, found, line, kind, _LABELLED)
        return
    if strong and kind.value not in _ALONE:
        found = _told(text, end, line, kind)
        if found is not None:
            yield from _listed(text, found, line, kind, _TOLD)
            return
    if kind.value not in _ALONE and _is_asked(text, place, end, start, line, kind, strong=strong):
        found = _answer(text, line, kind)
        if found is not None:
            yield Span(*found, kind.entity, _SCORE, _ANSWERED)


def _behind_gap(text: str, end: int, line: int, *, strong: bool) -> int:
    """Return where what stands behind a word and what links it to its value begins."""
    gap = (_GAP if strong else _WEAK_GAP).match(text, end, min(line, end + _REACH))
    return gap.end() if gap else end


def _belongs_elsewhere(before: str) -> bool:
    """Say whether the word before says that the number is of something else (`order customer ref`, `certificate serial no.`)."""
    return bool(re.search(r"(?:\b(?:cert(?:ificate)?|bag|luggage|baggage|git|docker|image|release|zone|soa|x\.?509|crl|order|ticket|invoice|per|each|every|all|no|any|which|part|article|model|material|catalog(?:ue)?|error|claim|case|software|product|kein|keine|sans|sin|senza)[ _-])$", before, re.IGNORECASE))


def _read(text: str, floor: int, start: int, stop: int, kind: Kind, *, strong: bool) -> tuple[int, int] | None:
    """Return the value of a kind that begins at `start`; capitals right before it, behind `floor`, are a part of it."""
    check = id_values.CHECKS[kind.value]
    if kind.value == "national":
        plate = id_values.PLATE.match(text, start, stop)
        if plate is not None and sum(c.isdigit() for c in plate.group()) >= 1 and id_values.national(plate.group(), strong=strong) and not id_values.is_amount(text, *plate.span()):
            code = id_values.read(text, start, stop)
            return code if code is not None and code[1] > plate.end() and check(text[start : code[1]], strong=strong) else plate.span()
    found = id_values.read(text, start, stop)
    if found is not None and _CAPITAL_WORD.match(text, start) and _kind_at(text, start) is not None:
        return None  # a word of its own: `patient (MRN 00771824)`
    if found is not None and check(text[found[0] : found[1]], strong=strong) and not id_values.is_amount(text, *found):
        capitals = _CAPITALS.search(text, max(floor, start - 5), start)
        return (capitals.start() if capitals else start, found[1])
    if strong or kind.value == "national":
        return _read_aloud(text, start, stop, kind, strong=strong)
    return None


def _read_aloud(text: str, start: int, stop: int, kind: Kind, *, strong: bool) -> tuple[int, int] | None:
    """Return the value of a kind that is spelled out from `start` on."""
    return id_values.said(text, start, stop, least=7 if kind.value == "shown" else 4 if strong else 5)


def _told(text: str, end: int, line: int, kind: Kind) -> tuple[int, int] | None:
    """Return the value at the end of a remark that begins with its word and speaks of no other number."""
    for copula, start in _remarks(text, end, line):
        found = _read(text, copula.end(), start, line, kind, strong=True)
        if found is not None and (copula.group() != "(" or text[found[1] : found[1] + 1] == ")"):
            return found
    return None


def _remarks(text: str, end: int, line: int) -> Iterator[tuple[re.Match[str], int]]:
    """Yield what may end a remark that begins at `end` and speaks of no other number, and where a value may begin behind it."""
    over = _END.search(text, end, min(line, end + _REMARK))
    stop = min(over.start() if over else line, end + _REMARK)
    for copula in _COPULA.finditer(text, end, stop):
        remark = _PLACED.sub(" ", text[end : copula.start()])
        if _OTHERS.search(remark) or len(remark) > _REMARK:
            return
        yield copula, _behind_gap(text, copula.end(), line, strong=True)


_AND = regex.compile(r"[ ]?(?:[,;/&+]|[ ](?:and|or|und|oder|et|ou|y|o|e|og|och|en|i|ja|a)[ ])(?:[ ]?(?:and|und|et|y|also|the other(?: one)?(?: is)?|his|hers?|mine)[ ])?[ ]?", re.IGNORECASE)


def _listed(text: str, found: tuple[int, int], line: int, kind: Kind, evidence: str) -> Iterator[Span]:
    """Yield a value and those that only a comma or `and` parts from it and that are made alike."""
    entity = "IMSI" if kind.value == "sim" and sum(map(str.isdigit, text[found[0] : found[1]])) == 15 else kind.entity  # noqa: PLR2004
    yield Span(*found, entity, _SCORE, evidence)
    shape = _shape(text[found[0] : found[1]])
    while True:
        joint = _AND.match(text, found[1], line)
        if joint is None:
            return
        following = id_values.read(text, joint.end(), line)
        if following is None or _shape(text[following[0] : following[1]]) != shape or not id_values.CHECKS[kind.value](text[following[0] : following[1]], strong=True):
            return
        found = following
        yield Span(*found, kind.entity, _SCORE, evidence)


def _shape(value: str) -> str:
    return re.sub(r"[A-Za-z]+", "A", re.sub(r"[0-9]", "0", value))


def _is_asked(text: str, place: int, end: int, start: int, line: int, kind: Kind, *, strong: bool) -> bool:
    """Say whether a line asks for the number, or is its heading: nothing of it stands in the line itself."""
    if line >= len(text) or (line - end) > _LINE or any(map(str.isdigit, text[end:line])):
        return False
    first = text.rfind("\n", 0, place) + 1
    if not strong and _WITHIN.search(text, max(first, place - 16), place) and not _NUMBER_OF.search(text, first, line):
        return False
    if _HEADER.search(text, first, line) or text.startswith("</", text.rfind("<", first, line)):
        return False
    asks = _ASKS.search(text, first, line) is not None
    if kind.entity == "SERIAL_NUMBER" and not asks:  # headings of serial numbers have rows of their own (detect/rows/serials.py)
        return False
    if _ASKED_TAIL.match(text[min(start, line) : line]) is not None or _ASKED_TAIL.match(text[end:line]) is not None:
        return strong or asks
    return strong and asks and not _OTHERS.search(text, end, line)


def _answer(text: str, line: int, kind: Kind) -> tuple[int, int] | None:
    """Return the value in the lines below a question: the first that is one, while the lines say nothing else in numbers."""
    check = id_values.CHECKS[kind.value]
    for _ in range(_LINES):
        while text[line : line + 1] in ("\n", "\r"):
            line += 1
        stop = text.find("\n", line)
        stop = len(text) if stop < 0 else stop
        if line >= len(text) or stop - line > 2 * _LINE:
            return None
        speaker = _SPEAKER.match(text, line, stop)
        start = speaker.end() if speaker else line
        lead = _ADMISSION.match(text, start, stop)
        start = lead.end() if lead else start
        spoken = id_values.said(text, start, stop)
        if spoken is not None:
            return spoken
        for found in id_values.CODE.finditer(text, start, min(stop, start + _LINE)):
            value = id_values.read(text, found.start(), stop)
            if value is None or not check(text[value[0] : value[1]], strong=True) or id_values.is_amount(text, *value):
                continue
            if sum(c.isdigit() for c in text[value[0] : value[1]]) < 4 or _OTHERS.search(text, max(start, value[0] - 16), value[0]):  # noqa: PLR2004
                return None
            return value
        if any(map(str.isdigit, text[start:stop])):
            return None
        line = stop
    return None
