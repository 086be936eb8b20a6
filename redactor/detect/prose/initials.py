"""Initials with which somebody signs a message or a note: `/JKM`, `-- RT`, `rgds, AK`, `~mb`, and nothing that only looks so.

They stand at the end of a text, of a paragraph, or of a note among notes that begin with a date; words, units, states and abbreviations are nobody's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from redactor import regex
from redactor.detect.search import automata
from redactor.detect.words import plain_words
from redactor.detect.words.short_words import ABBREVIATIONS, DESKS, PLACES, UNITS, WORDS
from redactor.types import Span

_SCORE, _DETECTOR = 0.75, "context:initials"
_CLOSINGS = (
    r"rgds|regards|(?:best|kind|warm|kindest|warmest) (?:regards|rgds|wishes)|best|br|kr|brgds|cheers|thanks|thank you|many thanks|thanks again|thx|tks|tnx|ta|sincerely|yours|respectfully"
    r"|mfg|mit freundlichen grüßen|mit freundlichen grüssen|freundliche grüße|freundliche grüsse|viele grüße|viele grüsse|liebe grüße|beste grüße|schöne grüße|grüße|grüsse|gruß|gruss|vg|lg|bg|schönen gruß|danke|dank und gruß|besten dank|vielen dank"
    r"|cdt|cdlt|cordialement|bien cordialement|bien à vous|bien à toi|salutations|amicalement|merci|merci d['’]avance|saludos|salu2|un saludo|saludos cordiales|atentamente|atte|gracias|cordiali saluti|saluti|distinti saluti|grazie|cumprimentos|atenciosamente|att|abraço|obrigad[oa]"
    r"|mvg|gr|groet|groeten|groetjes|met vriendelijke groet(?:en)?|vriendelijke groet(?:en)?|mvh|hälsningar|med vänliga hälsningar|vänliga hälsningar|vennlig hilsen|hilsen|venlig hilsen|pozdr|pozdrawiam|pozdrowienia|s pozdravem|terveisin|t"
)
_UPPER, _LOWER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞİŁŃŇŐŘŚŞŠŤŮŰŹŻŽ", "a-zß-öø-ÿ"
_CAPITALS = rf"(?:[{_UPPER}](?:\.? ?[{_UPPER}]){{1,2}}|[{_UPPER}](?:\.[{_UPPER}]){{3}})"
#: A signature is all that is left of its line; behind it the text ends, a paragraph, a note before the next date, or what is quoted begins.
_END = r"(?=\.?[)\]]?[ \t]*\r?(?:\Z|\n[ \t]*\r?(?:\Z|\n|>|[-_=*]{3,}|\[?\(?\d{1,4}[-./:]\d{1,2}\b|(?:From|Von|De|Da|Sent|Gesendet|Envoyé|Enviado|On|Am|Le|El|Sent from)\b)))"
_CLOSED = regex.compile(rf"(?:^|[.!?…)]\s+|\n)[ \t>]*(?i:{_CLOSINGS})(?!\w)[ \t]*[,.!;:–-]{{0,2}}[ \t]*(?:\r?\n[ \t]*){{0,2}}[-–—/~]?[ ]?(?!(?i:{_CLOSINGS})(?!\w))(?P<v>{_CAPITALS}\.?|(?<=[\n,;] )[{_LOWER}]{{2,3}}|(?<=\n)[{_LOWER}]{{2,3}})(?:(?P<ends>{_END})|(?=[ \t]*\r?\n))")
_CLOSES = regex.compile(rf"(?:^|[.!?…)]\s+|\n)[ \t>]*(?:{_CLOSINGS})[ \t]*[,.!;:–-]{{0,2}}[ \t]*[-–—/~]?[ ]?\Z", re.IGNORECASE)
#: Behind a sign: a line of its own, behind a sentence, or behind a word.
_SIGNED = regex.compile(rf"(?P<before>^|[^\s])(?P<gap>[ \t]*\r?(?:\n[ \t>]*\r?){{1,3}}|[ \t]+|)(?P<sign>--[ \t]*\r?\n[ \t]*|--[ \t]?|[-–—][ ]?|/[ ]?|~[ ]?|[(\[](?=[{_UPPER}]+[)\]]))(?P<v>{_CAPITALS}\.?|[{_LOWER}]{{2,3}}){_END}")
_SENTENCE = frozenset('.!?…)]"”')
#: A note among others begins with when it was written.
_DATED = regex.compile(r"[ \t>*•-]*[\[(]?(?:\d{1,4}[-./]\d{1,2}(?:[-./]\d{1,4})?|\d{1,2}[:.h]\d{2}|\d{1,2}\.? ?(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)\w*)\b", re.IGNORECASE)
_LAST_WORD = regex.compile(r"[^\s]+\Z")
#: Behind these a sign and letters say how much, where or what.
_LEADS = frozenset("cd ls in at on to from is are was about takes around approx only under into like of for by the a an use try run type press set option flag switch parameter drive folder directory path unter nach von im auf mit dans sur en".split())
#: Signs of paths, code and commands elsewhere in the line.
_CODE = regex.compile(r"[\\{}<>|=;$`]|\s/\w|\w/\w+/|--\w|://")
_LEAST_WORDS = 2


def pattern() -> str:
    """Return in RE2's syntax what a text has that `find` may find something in: a sign or a closing, and a few letters at the end of a line."""
    letters = r"(?:\p{Lu}(?:\.? ?\p{Lu}){1,3}|\p{Ll}{2,3})\.?[)\]]?[ \t]*\r?$"
    return rf"(?m)(?:(?i:(?:^|[.!?…)]\s+)[ \t>]*(?:{_CLOSINGS}))[ \t]*[,.!;:–-]{{0,2}}[ \t]*(?:\r?\n[ \t]*){{0,2}}[-–—/~]?[ ]?|(?:^|[ \t.!?…)\]\"”])(?:--?|[–—/~(\[])[ \t]?(?:\r?\n[ \t]*)?){letters}"


gate = automata.gate(pattern)


def find(text: str) -> list[Span]:
    """Return the initials with which messages and notes end."""
    if not automata.admits(gate(), text.encode("utf-8", "surrogatepass")):
        return []
    return [*_behind_closings(text), *_behind_signs(text)]


def _behind_closings(text: str) -> Iterator[Span]:
    for found in _CLOSED.finditer(text):
        value = _bare(found["v"])
        lower = value.lower()
        if found["ends"] is None and not (value.isupper() and "\n" in text[found.start() + 1 : found.start("v")] and _may_sign(value, sure=False)):
            continue  # more of a signature may stand below initials on a line of their own
        if lower in DESKS or lower in WORDS or (value.islower() and plain_words.is_known(lower)):
            continue
        yield Span(*found.span("v"), "PERSON", _SCORE, _DETECTOR)


def _behind_signs(text: str) -> Iterator[Span]:
    for found in _SIGNED.finditer(text):
        if _may_sign(_bare(found["v"]), sure=found["before"] in _SENTENCE or found["sign"] == "~") and _stands(text, found):
            yield Span(*found.span("v"), "PERSON", _SCORE, _DETECTOR)


def closes(before: str) -> bool:
    """Return whether what stands before a name closes a message."""
    return _CLOSES.search(before) is not None


def _bare(value: str) -> str:
    return value.replace(".", "").replace(" ", "")


def _may_sign(value: str, *, sure: bool) -> bool:
    """Say whether letters are initials and no word, abbreviation, state or country; behind a sentence, no unit stands either way."""
    lower = value.lower()
    return not (lower in WORDS or (lower in UNITS and not sure) or lower in ABBREVIATIONS or value in PLACES or plain_words.is_known(lower) or len(set(lower)) == 1)


def _stands(text: str, found: re.Match[str]) -> bool:
    """Say whether a sign and letters sign what stands before them."""
    sign, capitals = found["sign"], not found["v"].islower()
    alone = not found["before"] or "\n" in found["gap"]
    if sign in "([":  # a remark of its own behind a sentence: `Replaced it. (JKM)`
        return found["before"] in ".!?…" and bool(found["gap"])
    if sign.startswith("--"):  # the mark of a signature in mail; `-- ab` is an option's end
        return capitals and (alone or found["before"] in _SENTENCE) and bool(text[: found.start("sign")].strip())
    first = text.rfind("\n", 0, found.end("before")) + 1
    line = text[first : found.end("before")]
    if not line.strip() or (alone and sign[0] == "-" and sign != "-"):
        return False  # an item of a list
    if alone:
        return len(line.split()) >= _LEAST_WORDS and not _CODE.search(line) and (capitals or sign[0] in "/~") and not re.match(r"[ \t>]*[-–—/~]", line)
    if not found["gap"] and sign[0] not in "–—":
        return found["before"] in ".!?…" and sign[0] in "/~" and not _CODE.search(line)
    if len(line.split()) < _LEAST_WORDS or _CODE.search(line):
        return False
    dated = _DATED.match(line) is not None
    if found["before"] in _SENTENCE or dated:
        return capitals or sign[0] in "/~"
    if sign[0] in "-–—":
        return False
    word = _LAST_WORD.search(line)
    last = word[0].lower().strip(",;:") if word is not None else ""
    return (capitals or sign[0] == "~") and last.isalpha() and last not in _LEADS and plain_words.is_known(last)
