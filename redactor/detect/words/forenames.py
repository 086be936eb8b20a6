"""Forenames that are nothing else: a person wherever one stands, in prose of any language, lists and what programs write.

The names model knows English prose. This table (`forenames.txt`) knows some 54,000 names that are no word of the dictionaries looked at, so
that a name is found where the model is not asked or has no context: `friendly_name=Timothy`, `Iphone de Maribel`, `uploads/Bekele_Almaz`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from redactor import regex
from redactor.detect.names_model import names_filter
from redactor.detect.search import gated
from redactor.detect.words import forename_table, plain_words, words_abroad
from redactor.detect.words.named_after import is_forename, names_somebody
from redactor.types import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

DETECTOR = "model:forename"
SCORE = 0.6
#: Letters of a name in capitals; shorter words in capitals are abbreviations as often.
CAPITALS = 5

_WORD = regex.compile(r"(?<![^\W_])[^\W\d_]{4,}(?![^\W_])")
_PART = r"(?:[^\W\d_a-zß-öø-ÿ][^\W\d_A-ZÀ-ÖØ-Þ]*(?:['’-][^\W\d_]+)*|[A-ZÀ-ÖØ-Þ]{2,})"
_PARTICLES = r"(?:(?:van|von|de|der|den|da|di|del|della|la|le|bin|binti|el|ter|ten|zu|ibn|dos|das|do|du)[ _]){0,2}"
#: What goes on with a name behind a forename: further names, initials.
_BEHIND = regex.compile(rf" [A-Z]\.(?!\w)|[ _^]{_PARTICLES}(?P<part>(?![\u2e80-\u9fff]){_PART})(?![^\W_])")
_POSSESSIVES = ("'s", "’s", "'S", "’S")
#: Names behind a forename at most.
_MANY = 3
#: What a forename may follow: a surname with a comma or another sign of lists, initials.
_BEFORE = regex.compile(rf"(?:(?<![^\W_])(?<!\.){_PART}(?:, |\^|_)|(?<![^\W_])(?:[A-Z]\. ?){{1,2}})\Z")
#: `XL, Levi`, `Hades II, Alan`: a size or a count before a comma.
_ABBREVIATED = regex.compile(r"[A-ZÀ-ÖØ-Þ]{2,3}, ")
_NAME_BEFORE = regex.compile(rf"{_PART} \Z")
#: Firms of two names: `Ernst & Young`; two people are two of the table.
_AND = regex.compile(r"[ ]&[ ]([^\W\d_]+)")
#: Firms, streets, schools, theorems and towns are called after people.
_THING_BEHIND = gated.compile(
    r"(?:['’]s)?(?:[ ][^\W\d_][\w.&'’-]*){0,2},?[ ](?i:gmbh|inc|ltd|llc|corp|plc|ag|kg|bv|oy|sarl|s\.?r\.?l|s\.?a|pvt|co|company|& (?:sons?|co|partners?|söhne)|und söhne|group|holdings?)\b"
    r"|(?:['’]s)?[ -](?i:street|str|straße|strasse|st|road|rd|avenue|ave|lane|drive|way|close|court|square|place|platz|weg|allee|university|college|school|primary|academy|hospital|clinic"
    r"|airport|station|hall|park|bay|beach|island|islands|river|valley|county|city|town|hotel|museum|library|church|bakery|pharmacy|stadium|theatre|arena|foundation|institute|kitchen|bar|grill|diner|café|cafe|restaurant|pizza|salon|garage"
    r"|filter|gain|theorem|distribution|transform|series|equation|algorithm|test|curve|number|effect|law|plugin|plug-in|tables?|protocol|server|release|edition|font|pro|signature)\b"
    r"|[ ](?:[A-Z][a-z]+[ ])?(?:[A-Z]{1,5}-?\d|\d(?![\d.:/-]))"
    # programs and boxes with a forename: `Claude Code`, `Travis CI`, `Fritz Box`
    r"|(?i:(?<=fritz)[ -](?:box|card|fon|repeater|wlan|powerline|app|dect|os|nas)(?:en|s)?)\b"
    r"|(?<=Claude)[ ](?:Code|Desktop|AI|API|Opus|Sonnet|Haiku|Pro|Max|Team|Instant)\b|(?<=Travis)[ -]CI\b"
)
_THING_BEFORE = regex.compile(
    r"(?:^|[^\w])(?i:st\.?|saint|san|santa|são|sankt|ste|hotel|project|projekt|proyecto|lake|mount|mt\.?|port|fort|rue|via|calle|avenida|avenue|hurricane|storm|cyclone|camp|alfa|romeo|chez|lara|codename)[ ]\Z"
)
#: A word alone at the end of a letter, below an empty line: who signs it.
_LAST = regex.compile(r"[.!?)…][ \t]*\r?\n[ \t]*\r?\n[ \t]*[-–—]?[ ]?(?P<name>[^\W\d_a-z][^\W\d_A-Z]{2,14})\s*\Z")
_TAIL = 64
#: Greetings and words of a request that stand before a name without a comma.
_OPENINGS = frozenset("Aloha Could Can Would Please Kindly Will Does Did Is Has Was Ahoj Namaste Sawubona Habari Jambo Salaam Merhaba Kia Talofa Bula Howdy Heya Hiya Yo Gday".split())
#: Letters that Vietnamese alone has, so many of which say that a sentence is of it: its words in small letters are syllables that names are made of.
_VIETNAMESE, _MANY_SIGNS = regex.compile(r"[\u1ea0-\u1ef9ơưđƠƯĐ]"), 4
_SAID_IN_VIETNAMESE = frozenset("Kính Thường Chào Hiện Mong Nhờ Cảm Trân Trọng Khởi Thông Hướng Không Được Đang".split())
_TITLE, _LOWER, _UPPER = "title", "lower", "upper"


@cache
def known() -> tuple[frozenset[str], frozenset[str]]:
    """Return the table, in small letters: names however they are written, and those that need a capital."""
    anyhow, capital = forename_table.parts()
    return frozenset(anyhow.split()), frozenset(capital.split())


def find(text: str) -> list[Span]:
    """Return a PERSON for each forename of the table, with the surname behind or before it."""
    found = list(_joined(text, _found(text)))
    last = _LAST.search(text, max(0, len(text) - _TAIL))
    if last is not None and (is_forename(last["name"]) or names_somebody(last["name"])) and not any(span.start <= last.start("name") < span.end for span in found):
        found.append(Span(*last.span("name"), "PERSON", SCORE, "context:signed_alone"))
    return found


def _found(text: str) -> Iterator[tuple[int, int]]:
    anyhow, capital = known()
    for word in _WORD.finditer(text):
        lower = word.group().lower()
        if (lower in anyhow or (lower in capital and word.group().istitle())) and _stands(text, word.start(), word.end()):
            start, end = _whole(text, word.start(), word.end())
            if end > start:
                yield start, end


def _shape(word: str) -> str:
    if word.islower():
        return _LOWER
    if word.isupper():
        return _UPPER
    return _TITLE if word[0].isupper() and word[1:].islower() else ""


def called_after(text: str, start: int, end: int) -> bool:
    """Say whether what stands around a name makes it a firm, a street, a school, a theorem or a town that is called after somebody."""
    return bool(_THING_BEHIND.match(text, end) or _THING_BEFORE.search(text, max(0, start - 12), start))


def _stands(text: str, start: int, end: int) -> bool:
    """Say whether a word of the table is a person here: no part of an address, a path or a program's name, nothing called after somebody."""
    word, before, after = text[start:end], text[start - 1 : start], text[end : end + 2]
    shape = _shape(word)
    if not word.isascii() and (shape == _LOWER or word in _SAID_IN_VIETNAMESE) and len(_VIETNAMESE.findall(text, max(0, start - _TAIL), end + _TAIL)) >= _MANY_SIGNS:
        return False
    if after[:1] in ("!", "'", "’") and after[1:2].isalpha() and (after[0] == "!" or (shape == _LOWER and after[1] != "s")):
        return False  # `Fritz!Box`, `nell'allegato`
    if before == "-" and word.lower() in ("hans", "hant") and text[max(0, start - 4) : start - 1].lower().endswith(("zh", "cmn", "yue")):
        return False  # `zh-Hans`: in which signs a language is written
    if before in ("@", ".", "\\") or after[:1] in ("@", "\\") or (after[:1] == "." and after[1:2].isalnum()):
        return False
    if shape == _UPPER:
        listed = before in ("^", ",") or after[:1] in ("^", ",")
        if (len(word) < CAPITALS and not listed) or before in ("-", "%", "=") or after[:1] in ("-", "=", "_"):
            return False
    elif shape == _LOWER:
        if before in ("/", "-", "=", "#", "$", "%", "&", "+", ":") or after[:1] in ("/", "-", "=", ":", "(", "_", "$"):
            return False
    elif shape != _TITLE:
        return False
    partner = _AND.match(text, end)
    if partner and not any(partner[1].lower() in names for names in known()):
        return False
    return not called_after(text, start, end)


def _whole(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where the name begins and ends, with the surname or initial beside the forename; nothing where a thing is called after them."""
    shape = _shape(text[start:end])
    if shape == _LOWER:
        return start, end
    first = start
    before = _BEFORE.search(text, max(0, start - 40), start)
    if before and not _is_word(word := before.group().strip(" ,^_")) and not _is_said(word, before.group()) and not words_abroad.are_words(before.group()) and not _ABBREVIATED.fullmatch(before.group()):
        start = before.start()
    for _ in range(_MANY):
        part = _BEHIND.match(text, end)
        if not part or (part["part"] and (_is_word(part["part"]) or (len(part["part"]) > 1 and part["part"].isupper() != (shape == _UPPER)))):
            break
        end = part.end()
        if text.endswith(_POSSESSIVES, start, end):
            return start, end - 2  # `Jo Miller's laptop`: what follows is theirs
        if part["part"] and before and before.group().endswith(", ") and (text[end : end + 1] == "," or _NAME_BEFORE.search(text, max(0, before.start() - 24), before.start())):
            start = first  # a list of people: the surname is behind
        if _THING_BEHIND.match(text, end):
            return start, start
    return start, end


def _is_word(part: str) -> bool:
    words, countries = names_filter.vocabulary()
    return part.lower() in words or part.lower() in countries or part in _OPENINGS


def _is_said(word: str, before: str) -> bool:
    """Say whether a word before a comma is no surname but what is said to somebody (`Done, Ainhoa!`)."""
    return before.endswith(", ") and plain_words.is_known(word.lower()) and not names_somebody(word)


def _joined(text: str, found: Iterator[tuple[int, int]]) -> Iterator[Span]:
    last: tuple[int, int] | None = None
    for start, end in found:
        if last and (start <= last[1] or text[last[1] : start] in (" ", "_", "^", "-")):
            last = (last[0], max(end, last[1]))
            continue
        if last:
            yield Span(*last, "PERSON", SCORE, DETECTOR)
        last = (start, end)
    if last:
        yield Span(*last, "PERSON", SCORE, DETECTOR)
