"""Numbers, dates and codes as people say them: in English, German, French, Spanish, Italian, Portuguese and Dutch; what an answer is made of."""

from __future__ import annotations

import re

from redactor import regex
from redactor.detect.prose import reply_topics

_WORDS = frozenset(
    # English
    "zero oh nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty "
    "thirty forty fifty sixty seventy eighty ninety hundred thousand double triple first second third fourth fifth sixth seventh eighth ninth tenth eleventh "
    "twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth "
    # German
    "null eins ein zwei zwo drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig dreissig vierzig fünfzig sechzig siebzig achtzig neunzig "
    "hundert tausend zweitausend neunzehnhundert doppel erste zweite dritte vierte fünfte sechste siebte siebente achte neunte zehnte elfte zwölfte "
    # French
    "zéro un une deux trois quatre cinq sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante septante huitante "
    "nonante cent cents mille premier "
    # Spanish, Portuguese
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte treinta "
    "cuarenta cincuenta sesenta setenta ochenta noventa cien ciento mil primero doble triple um dois duas quatro sete oito nove dez onze treze quinze "
    "dezasseis dezesseis dezassete dezessete dezoito dezanove dezenove vinte trinta quarenta cinquenta sessenta oitenta meia "
    # Italian, Dutch
    "uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta "
    "cinquanta sessanta settanta ottanta novanta cento mille doppio nul een twee drie vijf zes zeven acht negen tien elf twaalf twintig dertig veertig vijftig zestig "
    "zeventig tachtig negentig honderd duizend".split()
)
#: `achtundsechzig`, `siebzehnter`, `veintitrés`, `ventidue`, `drieëntwintig`, `quatre-vingt-deux`, `one-nine`.
_MADE = regex.compile(
    r"(?:[a-zäöüß]+und)?(?:zwanzig|dreißig|dreissig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)(?:ste[rnm]?)?"
    r"|(?:zwei|drei|vier|fünf|sech|sieb|acht|neun)zehn(?:te[rnm]?)?|(?:erste|zweite|dritte|vierte|fünfte|sechste|siebte|siebente|achte|neunte|zehnte|elfte|zwölfte)[rnm]"
    r"|(?:neunzehn|ein|zwei)(?:hundert|tausend)[a-zäöüß]*|veinti[a-zé]+|(?:venti|trenta|quaranta|cinquanta|sessanta|settanta|ottanta|novanta|trent|vent)[a-zé]*"
    r"|mille[a-z]+|[a-zë]+(?:en|ën)(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|\d+(?:st|nd|rd|th|\.)?"
)
_MONTHS = frozenset(
    "january february march april may june july august september october november december januar jänner februar märz mai juni juli oktober dezember "
    "janvier février mars avril juin juillet août septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre "
    "gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre janeiro fevereiro março maio junho julho setembro outubro novembro dezembro "
    "januari februari maart mei augustus".split()
)
#: What joins them: `third of the ninth`, `dos de marzo de mil`, `vierundzwanzigster im`.
_BETWEEN = frozenset("of the and then a de del di do da the und et y e i en the im".split())
_LETTERS = regex.compile(reply_topics.SAID_WORD, re.IGNORECASE)
_TOKEN = regex.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_JOIN = regex.compile(r"[ \t,.…-]{1,4}")
#: How far before a date its first words are looked for.
_BACK = 48


def number(text: str, start: int, stop: int, *, letters: bool = False) -> tuple[int, int]:
    """Return where the number or date said from `start` on ends, and of how many words it is; letters spelled count with `letters`."""
    place = end = start
    count = between = 0
    while place < stop:
        word = _TOKEN.match(text, place, stop)
        if word is None:
            break
        parts = word[0].lower().split("-")
        if _is_said(word[0]) or (letters and _LETTERS.fullmatch(word[0])):
            end, count, between = word.end(), count + len(parts), 0
        elif count and parts[0] in _BETWEEN and between < 2:  # noqa: PLR2004 - `of the`
            between += 1
        else:
            break
        join = _JOIN.match(text, word.end(), stop)
        if join is None:
            break
        place = join.end()
    return end, count


def longest(text: str, start: int, stop: int, *, letters: bool = False) -> tuple[int, int, int]:
    """Return start, end and count of words of the longest number said between two places; people begin anew (`eight five - sorry - eight six`)."""
    best = (start, start, 0)
    place = start
    while place < stop:
        word = _TOKEN.search(text, place, stop)
        if word is None:
            break
        end, count = number(text, word.start(), stop, letters=letters)
        if count > best[2]:
            best = (word.start(), end, count)
        place = max(end, word.end())
    return best


def widened(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a date with all of it that is said or written around it on its line: `undici marzo` before `1966`, `und siebzig` behind `vier`."""
    line, stop = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    stop = len(text) if stop < 0 else stop
    first = end
    for word in _TOKEN.finditer(text, max(line, start - _BACK), end):
        if word.end() <= start and _is_said(word[0]) and _all_said(text, word.start(), start):
            first = word.start()
            break
    start = min(start, first)
    last, count = number(text, start, stop)
    return start, max(end, last) if count else end


def _is_said(word: str) -> bool:
    return all(part in _WORDS or part in _MONTHS or _MADE.fullmatch(part) for part in word.lower().split("-"))


def _all_said(text: str, start: int, stop: int) -> bool:
    """Say whether nothing but a date's words stands between two places, a month among them."""
    words = [word[0].lower() for word in _TOKEN.finditer(text, start, stop)]
    return any(word in _MONTHS for word in words) and all(word in _BETWEEN or _is_said(word) for word in words) and re.fullmatch(r"[\w '’,.-]*", text[start:stop]) is not None
