"""Values that agents, forms and customers put behind a label in any layout: `u/n: x`, `pw - x`, `DOB ..... x`, `acct x`, the label above its value."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from redactor import regex
from redactor.detect.prose import note_labels
from redactor.detect.prose.note_values import LENGTHS, Told, kinds
from redactor.detect.search import automata, necessary
from redactor.detect.search.automata import Match
from redactor.detect.words.alternatives import escaped
from redactor.types import Span

_TOLD, _BARE = 0.8, 0.7
_MAX_MEM = 64 << 20
#: Characters around a value in which what it needs may stand.
_NEAR = 240
_OPEN = r"[\[(\"'“«»‹›„`*]{0,3}[ \t]*"
#: Signs between a label and its value; a remark in brackets may stand before them.
_SIGN = regex.compile(
    r"[ \t]*(?:\((?!\d)[^()\n]{1,40}\)[ \t]*)?(?:[:：=＝|→]|[#№](?=[ \t]?[0-9A-Z])|\?(?=[ \t]+\S)|\.{3,}[ \t]*:?|(?:[ \t]\.){2,}[ \t]*:?|…+|[-=]>|\t|[ \t][-–—](?=[ \t])|[ \t]{2,}(?=\S)|_{3,}|(?=[ \t]?\[[ \t]*\w))[ \t:|]*"
    + _OPEN
)
_IS = regex.compile(
    r"[ \t]+(?:(?:for|of|on|to|from|in|under|with|für|von|vom|pour|de|du|para|del|per|da)[ \t]+(?:[^\W\d][\w.'’/-]*[ \t]+|/[\w./-]+[ \t]+){1,3}?)?"
    r"(?:is|was|are|reads|ist|war|lautet|heißt|heisst|se llama|s['’]appelle|si chiama|heet|heter|hedder|est|es|era|è|é|jest|är|er|=)(?:[ \t]+(?:now|still|currently|just|called|named|set to|jetzt|noch|maintenant|ahora|adesso|the|el|le|la|il|der|die|das))*"
    r"[ \t]*:?[ \t]+" + _OPEN,
    re.IGNORECASE,
)
_SAYS = regex.compile(r"(?:[ \t]+(?:on|under|below|auf|sur|en|sul|op)[ \t]+(?:[^\W\d][\w'’-]*[ \t]+){1,2})?(?:[ \t]+)?(?:reads|says|shows|displays|steht|sagt|dice|indique)[ \t]*:?[ \t]+" + _OPEN, re.IGNORECASE)
_GAP = regex.compile(r"(?:[ \t]*\((?!\d)[^()\n]{3,40}\)[ \t]+|[ \t]+|[ \t]?#[ \t]?|,[ \t]|[ \t]?\([ \t]?)" + _OPEN)
#: What may stand between `PIN`, `password`, `code` and the value: words that say of what, and how it came.
_FILLED = (
    r"the|my|your|his|her|our|this|new|old|temp|temporary|current|default|router|modem|wi-?fi|wlan|network|lock|screen|phone|mobile|tablet|ipad|app|portal|account|vpn|e?mail|laptop|pc|sticker|label|guest|home|door|gate|card|sim|bank|it|them|mine|both|these|back|around|about|approx\.?|ca\.?|circa|last|brand|secondhand|is"
    r"|was|now|still|wie|bisher|spare|phones?|set|changed|reset|as|used|tried|same|before|i|we|had|have|use|always|remember(?:ed)?|verified|given|gave|confirmed|issued|provided|created|chose|entered|typed|temporaire|temporär(?:es|e)?|vorläufig(?:es|e)?|tijdelijke?|tillfälligt?|midlertidigt?|tymczasow[aey]|dočasn[éá]|geçici|temporal|provisional|provisoire|temporane[ao]|provvisori[ao]|temporári[ao]|nueva|nouveau|neues?|nuova|inicial|initial|actual|actuel|kid'?s?|cx|cust|client|ist"
)
#: Behind these stands what has the password, not the password (`iLO password for hv-03`).
_OF_THINGS = tuple("for of on to at in für den das die der am im pour le la du de el del al il per voor het admin user from".split())
_FILLER = regex.compile(rf"[ \t]+(?:(?:{'|'.join(_OF_THINGS)}|{_FILLED})[ \t]+){{1,7}}" + _OPEN, re.IGNORECASE)
#: What may stand between a label and its sign: `Contraseña temporal | x`, `Password (new): x`.
_ADJECTIVE = regex.compile(r"[ \t](?:temporaire|temporär(?:es|e)?|vorläufig(?:es|e)?|tijdelijke?|tillfälligt?|midlertidigt?|tymczasow[aey]|dočasn[éá]|geçici|temporal|provisional|provisoire|temporane[ao]|provvisori[ao]|temporári[ao]|inicial|initial|actual|actuel|new|neu|issued|set|for \w+|\w+fi|[A-Z]{2,5})[ \t]*[:：=＝|][ \t|]*" + _OPEN, re.IGNORECASE)
#: Where it is written, before the sign: `PW auf Zettel: x`, `mdp sur l'étiquette : x`.
_PLACED = regex.compile(r"[ \t](?:on|under|in|auf|unter|im|sur|sous|dans|en|sobre|na|no|su|sotto|op|onder|på|under|z)(?: (?:the|a|dem|der|einem|einer|la|le|el|un|una|une|het|de|my|his|her))?[ ](?:l['’])?[^\W\d_]{3,16}[ \t]?[:：=][ \t]*" + _OPEN, re.IGNORECASE)
#: A label alone on its line, with the mark of a list before it.
_ALONE = regex.compile(r"[ \t]*(?:\([^()\n]{1,40}\))?[ \t]*[:：?*]{0,2}[ \t]*\r?\n(?:[ \t]*\r?\n)?[ \t>]*")
_BULLET = regex.compile(r"[ \t>*•\-–#|]*(?:\(?[0-9]{1,2}[.)][ \t]*)?(?:\[[ xX✓]?\][ \t]*)?(?:(?:the|your|my|ihr|ihre|votre|su|il|la|o|a|o seu)[ \t]+)?", re.IGNORECASE)
_NUMBER_WORD = regex.compile(note_labels.NUMBER_WORD, re.IGNORECASE)
#: From here on scripts begin that put no space between words: their labels may stand right before the value (`账号ouyangxt`).
_EAST = "\u2e80"
_BESIDE = regex.compile(r"[ \t]?(?:是|为|為|は|が|은|는|이|가|：|:)?[ \t]?" + _OPEN + r"(?=[A-Za-z0-9@#*])")
_TO_EAST = regex.compile(r"[^\s\u2e80-\uffff]+(?=[\u2e80-\uffef])")
#: Behind a label and a full stop: another sentence (`... met wifi. De modem is ...`).
_SENTENCE = regex.compile(r"[ \t]+[^\W\d_a-zß-ÿ][^\W\d_A-ZÀ-Þ]*[ \t]+[^\W\d_]+[ \t]+(?:is|was|ist|est|es|era|è|é|jest|är|er|shows|zeigt)[ \t]")
#: Characters that join a label to something else.
_JOINED = frozenset("-_@./\\'’$&%")
_NOT_BEFORE = regex.compile(
    r"(?:\b(?:error|status|exit|promo|product|order|ticket|case|invoice|reference|ref|part|model|bug|build|kein|no|without|forgot|forgotten|any|every|each|per|hash|regex|cert|certificate|device|session|user|job|process|request|event|transaction|message|record|thread|item|row|page|group|role|license key|public|private|primary|foreign|registry|api|ssh|gpg|gpio|connector|header|jumper|socket|cable|cpu|board|isp|output|input|digital|analog|rj45|power|reset|gnd|data)[ \t]|--?|\$|<|/)\Z",
    re.IGNORECASE,
)


def _label_pattern() -> str:
    """Return what stands wherever `find` may find something: a label, and no letter or digit behind it."""
    labels = note_labels.spellings()
    free = labels - note_labels.SIGNED
    east = {label for label in labels if label[-1] >= _EAST}
    ascii_ones, others = (_any(label for label in free - east if label[0].isascii() is is_ascii) for is_ascii in (True, False))
    signed = _any(note_labels.SIGNED & labels)
    tail = r"(?:[ \t]{0,2}(?:[^A-Za-z0-9_ \t\x{C0}-\x{24F}]|(?:no|nr|num|id|number|is|was|ist|est|es|auf|on|en|sur|op|på)\b)|[ \t]{3})"
    return rf"(?i:\b(?:{ascii_ones})|{others})(?:[^A-Za-z0-9_\x{{C0}}-\x{{24F}}]|$)|(?i:\b(?:{signed}){tail})|(?i:{_any(east)})"


#: Kinds of which a value that only a space tells may begin as any word does.
_AS_WORDS = frozenset(("DATE_OF_BIRTH", "PURCHASE_DATE", "SERIAL_NUMBER.said", "SSID.called"))
#: What else such a value has in its first word: capitals, digits, or signs inside.
_MARKED = r"[a-z]*(?:[A-Z0-9!#$%&*+=^~_\\]|[^a-z\s]\S)"


def pattern() -> str:
    """Return in RE2's syntax what every text of ASCII has that `find` may find something in: a label, and behind it a sign, a verb or a marked word."""
    spellings = [label for label in note_labels.spellings() if label.isascii()]
    table = note_labels.table()
    as_words = _any(label for label in spellings if table[note_labels.plain(label)] in _AS_WORDS)
    signs = _SIGN.pattern.replace(r"(?=[ \t]?\[[ \t]*\w)", r"[ \t]?\[")
    told = "|".join(_necessary(pattern, flags) for pattern, flags in ((signs, 0), *((one.pattern, re.IGNORECASE) for one in (_IS, _SAYS, _ADJECTIVE, _PLACED))))
    gap, number = _necessary(_GAP.pattern, 0), rf"(?:{_necessary(note_labels.NUMBER_WORD, re.IGNORECASE)})?"
    words = rf"[ \t]+(?:(?:{'|'.join(_OF_THINGS)}|{_FILLED})[ \t]+)"
    filler = rf"(?i:{words}{{0,7}}(?:(?:{_FILLED})[ \t]+|[ \t]*[^\w\s])){_necessary(_OPEN, 0)}"
    layouts = rf"(?:{told}|{_necessary(_ALONE.pattern, 0)}[^\s\x1e]|(?:{filler}|{gap}){_MARKED})"
    labels = rf"\b(?i:{_any(spellings)})\.?{number}"
    return rf"{labels}{layouts}|\b(?i:{as_words})\.?{number}(?:{told}|{filler}|{gap})|\({labels}{gap}"


def _necessary(pattern: str, flags: int) -> str:
    return f"(?:{necessary.condition(pattern, flags, ascii_only=True)})"


@cache
def _signed() -> frozenset[str]:
    return frozenset(map(note_labels.plain, note_labels.SIGNED))


def _any(labels: Iterable[str]) -> str:
    # longer first among those with a common start, so that a label is not cut short
    return escaped("|".join(sorted(labels, reverse=True))).replace(r"\ ", r"[ \t._/+-]{0,2}")


_labels = automata.gate(_label_pattern, max_mem=_MAX_MEM)
_ascii_gate = automata.gate(pattern, max_mem=_MAX_MEM)


def gate(*, ascii_only: bool = False) -> Match:
    """Return a search that matches wherever `find` may find something in a text."""
    return (_ascii_gate if ascii_only else _labels)()


def find(text: str) -> list[Span]:
    """Return the values behind labels of notes and forms."""
    match, anchor = _labels(), automata.unanchored()
    data = text.encode("utf-8", "surrogatepass")
    size = len(data)
    begin, end = match(anchor, data, 0, size)[0]
    if begin < 0:
        return []
    is_ascii = size == len(text)
    told, signed, spans = kinds(), _signed(), list[Span]()
    while begin >= 0:
        start = begin if is_ascii else len(data[:begin].decode("utf-8", "surrogatepass"))
        label, name, kind = _label(data[begin:end].decode("utf-8", "surrogatepass"))
        stop = start + len(label)
        span = None
        if kind is not None and not _is_joined(text, start, stop):
            span = _value(text, start, stop, told[kind], kind, signed=name in signed)
        if span is not None:
            spans.append(span)
            end = span.end if is_ascii else len(text[: span.end].encode("utf-8", "surrogatepass"))
        else:
            end = max(begin + 1, begin + len(label.encode("utf-8", "surrogatepass")))
        begin, end = match(anchor, data, end, size)[0] if end <= size else (-1, -1)
    return spans


@lru_cache(maxsize=2048)  # of nothing but labels and the sign behind them
def _label(region: str) -> tuple[str, str, str | None]:
    """Return the longest label that a region begins with, its plain form and its kind; the region without one."""
    table = note_labels.table()
    for size in range(len(region), 0, -1):
        name = note_labels.plain(region[:size])
        if name in table and (region[size - 1].isalnum() or region[size - 1] in ".°º№") and (not region[size : size + 1].isalnum() or region[size - 1] >= _EAST):
            return region[:size], name, table[name]
    return region, "", None


def _is_joined(text: str, start: int, stop: int) -> bool:
    """Say whether a label is part of another word or name, or is denied."""
    before, after = text[start - 1 : start], text[stop : stop + 1]
    if before and (before.isalnum() or before in _JOINED) and not (before in "-/" and text[max(0, start - 2) : start - 1] in ("", " ", "\n")):
        return True
    if text[stop - 1 : stop] >= _EAST:
        return after >= _EAST and after.isalnum() and _BESIDE.match(text, stop) is None
    if after and (after.isalnum() or after == "_" or (after in "-/\\@'’" and text[stop + 1 : stop + 2].isalnum())):
        return True
    return _NOT_BEFORE.search(text, max(0, start - 14), start) is not None


def _value(text: str, start: int, stop: int, kind: Told, name: str, *, signed: bool) -> Span | None:
    """Return what stands behind the label that ends at `stop`, in the first layout that gives a value."""
    line = text.rfind("\n", 0, start) + 1
    number = _NUMBER_WORD.match(text, stop)
    ends = [number.end(), stop] if number and number.end() > stop else [stop]
    for at in ends:
        if text[at - 1 : at] == "." and _SENTENCE.match(text, at):
            continue
        layouts = (_SIGN, _BESIDE) if text[at - 1 : at] >= _EAST else (_SIGN, _IS, _SAYS) if kind.says else (_SIGN, _IS)
        for layout in layouts:
            found = layout.match(text, at)
            if found is not None and (span := _taken(text, found.end(), kind, name, told=True)) is not None:
                return span
        is_alone = kind.below and (lead := _BULLET.match(text, line)) is not None and lead.end() == start
        below = _ALONE.match(text, at) if is_alone else None
        if below is not None and (span := _taken(text, below.end(), kind, name, told=True, alone=True)) is not None:
            return span
        if kind.filler and (found := _PLACED.match(text, at)) is not None and (span := _taken(text, found.end(), kind, name, told=True)) is not None:
            return span
        if kind.bare is None or (signed and at == stop):
            continue
        bracketed = text[start - 1 : start] == "("
        for layout in (_FILLER, _GAP) if kind.filler else (_GAP,):
            found = layout.match(text, at)
            if found is None or (layout is _FILLER and found[0].split()[-1].lower() in _OF_THINGS):
                continue
            span = _taken(text, found.end(), kind, name, told=False)
            if span is None and bracketed and layout is _GAP:  # `(pw saunailta)`
                span = _taken(text, found.end(), kind, name, told=True)
                span = span if span is not None and text[span.end : span.end + 1] == ")" else None
            if span is not None:
                return span
        if kind.filler and (found := _ADJECTIVE.match(text, at)) is not None and (span := _taken(text, found.end(), kind, name, told=True)) is not None:
            return span
    return None


def _taken(text: str, at: int, kind: Told, name: str, *, told: bool, alone: bool = False) -> Span | None:
    made = kind.told if told else kind.bare
    east = _TO_EAST.match(text, at, at + _NEAR)  # `改成Xt@520了`
    value = (made.match(text, at, east.end()) if east else made.match(text, at)) if made is not None else None
    if value is None:
        return None
    end = value.end()
    if name in LENGTHS and told:
        end = at + LENGTHS[name](value.group())
    stop = text.find("\n", end)
    rest = text[end : len(text) if stop < 0 else min(stop, end + 40)]
    if alone and rest.strip(" \t\r.,;*|"):
        return None
    if kind.entity in ("USERNAME", "HOSTNAME") and note_labels.plain(text[at:end]) in note_labels.table():
        return None  # the next title of a row
    if end <= at or not kind.check(text[at:end], rest, told):
        return None
    if kind.near is not None and not kind.near.search(text, max(0, at - _NEAR), end + _NEAR):
        return None
    return Span(at, end, kind.entity, _TOLD if told else _BARE, f"{'label' if told else 'context'}:noted_{kind.entity.lower()}")
