"""What the names model took with a value: a role before a name, an article before a date, what is left of its span beside a row's.

The model's borders are rough in other languages. Where a row found the same entity, the rest of the model's span stays only if it says
something by itself; where the model is alone, words of roles before a name and half a token before a street go.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from redactor import regex
from redactor.detect import overlaps
from redactor.detect.ranges import Ranges
from redactor.detect.rows.turns import ROLES
from redactor.detect.words import plain_words, words_abroad, wrote_words
from redactor.detect.words.firms import is_firm
from redactor.detect.words.named_after import is_forename
from redactor.types import Span

#: Entities of which rows find the whole where the model finds more or less.
_CUT = frozenset(("PERSON", "POSTAL_ADDRESS", "PURCHASE_DATE", "DATE_OF_BIRTH", "SSID"))
_WORD = regex.compile(r"[^\W\d_]+")
_ARTICLE = regex.compile(r"\W*(?:el|le|am|den|dem|il|lo|o|de|het|op|on|the|la|en|em|vom|du|del|dnia|dne|day)\W*", re.IGNORECASE)
#: So many words behind a year are no part of a date.
_FEW = 2
#: A role and the name behind it: `Asesora Yuleisy`, `Techniker Herr Vogt`.
_ROLE = regex.compile(r"([^\W\d_]+)[ ]+(?=[^\W\d_a-zß-ÿ])")
#: A word in small letters behind a name: `Nahuel mañana`.
_WORD_BEHIND = regex.compile(r"(?<=[^\W\d_])[ ]([^\W\d_A-ZÀ-ÖØ-Þ]{4,})$")
#: A verb in small letters behind a name with a capital, or kisses: `Ruaridh dials`, `Hettie x`.
_GOES_ON = regex.compile(r"(?<=[a-zß-öø-ÿ])[ ]([a-z]{3,}s|(?P<kiss>x{1,4}))\Z")
#: Before what somebody wrote: `Otakar Bureš napsal(a):`.
_WROTE = wrote_words.WROTE | wrote_words.USERS
#: `i.A. Detlef Harms`: by order of somebody.
_ON_BEHALF = regex.compile(r"[AV]\.[ ]?(?=[^\W\d_])")
_VERB = regex.compile(r"([^\W\d_]+)[ ]+")
#: A title before a name that a row took with it.
_TITLE = regex.compile(r"(?:Frau|Herrn?|Madame|Monsieur|Mme|Mlle|Señora?|Señorita|Sra?\.|Signora?|Mevrouw|Meneer|Pani|Fru|Senhora?|Doña|Don)[ ]+(?=[^\W\d_a-zß-ÿ])")
#: How sure the model is of an address of its own.
_SURE_ADDRESS = 0.5
#: The end of `comptoir 2, ...`, no house.
_COUNTER = regex.compile(r"\d+, [^\W\d_]+\Z")
#: From here on scripts begin that the names model has not read.
_EAST = "\u2e80"
_TITLES = frozenset("m mm me mr mme mlle dr sr sra srta frau herr".split())


def without_rests(text: str, spans: list[Span]) -> list[Span]:
    """Return the spans with those of the model cut to what they alone say."""
    if not any(span.entity in _CUT for span in spans):
        return spans
    spans = _with_initial(text, _without_parts(text, spans))
    others = [span for span in spans if span.detector[:6] != "model:" and span.entity in _CUT]
    ranges = Ranges((other.start, other.end, number) for number, other in enumerate(others))
    left: list[Span] = []
    wider: dict[Span, Span] = {}
    for span in spans:
        if span.detector[:6] != "model:" or span.entity not in _CUT:
            title = _TITLE.match(text, span.start, span.end) if span.entity == "PERSON" and span.detector[:8] == "context:" else None
            left.append(replace(span, start=title.end()) if title else span)
            continue
        beside = [others[number] for _, _, number in sorted(ranges.over(span.start, span.end), key=lambda place: place[2]) if others[number].entity == span.entity]
        if beside and span.entity == "POSTAL_ADDRESS":
            for start, end in _rests(span, beside):
                if _says(span.entity, text[start:end], text, start, end):
                    _widen(wider, beside, start, end, text)
        elif beside:
            left += [replace(span, start=start, end=end) for start, end in _rests(span, beside) if _says(span.entity, text[start:end], text, start, end)]
        elif span.entity == "PERSON":
            left.append(_without_role(text, span))
        elif not _is_no_street(text, span):
            left.append(span)
    return [wider.get(span, span) for span in left] if wider else left


def _widen(wider: dict[Span, Span], beside: list[Span], start: int, end: int, text: str) -> None:
    """Let an address that a row found take what the model's has before or behind it: they are one."""
    for one in beside:
        now = wider.get(one, one)
        if now.end == start:
            wider[one] = replace(now, end=start + len(text[start:end].rstrip(" ,;\r\n")))
            return
        if now.start == end:
            wider[one] = replace(now, start=end - len(text[start:end].lstrip(" ,;\r\n")))
            return


def _with_initial(text: str, spans: list[Span]) -> list[Span]:
    """Return the spans with the `M.` before a name, which is a forename's initial wherever nobody speaks French."""
    if "M. " not in text or len(_FRENCH.findall(text, 0, _READ)) > 1:
        return spans
    starts, ends = overlaps.taken(spans)
    return [
        replace(span, start=span.start - 3) if span.entity == "PERSON" and _INITIAL.search(text, max(0, span.start - 4), span.start) and not overlaps.is_taken(span.start - 3, span.start, starts, ends) else span
        for span in spans
    ]


#: `M.` stands for Monsieur in French; words that a French text has.
_INITIAL = regex.compile(r"(?<![^\W_])M\. \Z")
_FRENCH = regex.compile(r"(?<!\w)(?:vous|nous|avec|pour|dans|qui|bonjour|une|chez|aux|monsieur|madame|été|cordialement|depuis|votre|notre|cette|sont|leur|téléphone)(?!\w)", re.IGNORECASE)
_READ = 4000


def _without_parts(text: str, spans: list[Span]) -> list[Span]:
    """Return the spans without who wrote where that is a word of a full name which the model found: `Solveig Le Bihan a écrit`."""
    posters = [span for span in spans if span.detector == _POSTER]
    if not posters:
        return spans
    full = Ranges((span.start, span.end, span) for span in spans if span.detector[:6] == "model:" and span.entity == "PERSON" and _FULL.fullmatch(text, span.start, span.end))
    parts = {span for span in posters for start, end, _ in full.over(span.start, span.end) if start <= span.start and span.end <= end and end - start > span.end - span.start}
    return [span for span in spans if span not in parts] if parts else spans


_POSTER = "context:poster"
_FULL = regex.compile(r"[^\W\d_a-z][^\W\d_]+(?:[ -][^\W\d_][^\W\d_]+){1,3}")


def _rests(span: Span, others: list[Span]) -> Iterator[tuple[int, int]]:
    """Yield what is left of a span beside others, where they stand."""
    position = span.start
    for other in sorted(others, key=lambda one: one.start):
        if other.start > position:
            yield position, other.start
        position = max(position, other.end)
    if position < span.end:
        yield position, span.end


def _says(entity: str, rest: str, text: str, start: int, end: int) -> bool:
    """Say whether the rest of a span from `start` to `end` is personal by itself: no article before a day, no sign or label around an address, a name that is no title."""
    words = _WORD.findall(rest)
    if entity in ("PURCHASE_DATE", "DATE_OF_BIRTH"):
        if any(map(str.isdigit, rest)):
            return True
        return not (_ARTICLE.fullmatch(rest) and text[end : end + 1].isdigit()) and not (len(words) < _FEW and text[start - 1 : start].isdigit())
    if entity == "POSTAL_ADDRESS":
        return any(map(str.isalnum, rest)) and not (is_firm(rest) and not any(map(str.isdigit, rest))) and not (rest[:1] in "\r\n" and all(map(words_abroad.is_word, words)))
    return any(len(word) > 1 and word.casefold() not in _TITLES and not words_abroad.is_word(word) and word.casefold() not in ROLES for word in words)


def _without_role(text: str, span: Span) -> Span:
    if (behalf := _ON_BEHALF.match(text, span.start, span.end)) and text[max(0, span.start - 3) : span.start].rstrip().endswith(("i.", "I.")):
        span = replace(span, start=behalf.end())
    if (behind := _WORD_BEHIND.search(text, span.start, span.end)) and (words_abroad.is_word(behind[1]) or behind[1] in _WROTE):
        span = replace(span, end=behind.start())
    goes_on = _GOES_ON.search(text, span.start, span.end)
    if goes_on and (goes_on["kiss"] or (plain_words.is_common(goes_on[1].removesuffix("s")) and not is_forename(goes_on[1]))):
        span = replace(span, end=goes_on.start())
    if (before := _VERB.match(text, span.start, span.end)) and before[1] in _WROTE:
        return replace(span, start=before.end())
    role = _ROLE.match(text, span.start, span.end)
    if role is None or role[1].casefold() not in ROLES or role[1].islower() != text[span.start].islower():
        return span
    return replace(span, start=role.end())


def _is_no_street(text: str, span: Span) -> bool:
    """Say whether the model laid an address over half a token (`imap.uni-alcarria.es, puerto 993`) or a number and a word, and is not sure."""
    if span.entity != "POSTAL_ADDRESS":
        return False
    before = text[max(0, span.start - 2) : span.start]
    value = text[span.start : span.end]
    if value >= _EAST and not any(map(str.isdigit, value)):
        return True
    return (span.score < _SURE_ADDRESS and (not any(map(str.isdigit, value)) or _COUNTER.match(value) is not None)) or (before[-1:] in ("-", ".", "_", "@") and before[:1].isalnum() and text[span.start].islower())
