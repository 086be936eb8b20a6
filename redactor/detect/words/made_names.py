"""Names that were made for firms, shops, products, programs and works: `Komoot`, `Hoymiles`, `Moby Lines`, `Jammy Jellyfish`.

A table (`made_names.txt`), for whether such a name is somebody's no sentence tells: `Kahoot is not loading`, `Ravi is not loading`. Names that
people have too, by the lists of forenames and surnames and by the census, are not in it; they are left to what stands beside them.
"""

from __future__ import annotations

import re
from functools import cache

from redactor import packaged, regex
from redactor.detect.words import plain_words
from redactor.detect.words.folding import fold

#: Words of the longest name of the table, and characters looked at before and behind what was found.
MAX_WORDS, REACH = 4, 32
_WORD = regex.compile(r"[^\W_]+(?:['’][^\W_]+)*")
#: What stands between the words of one name.
_BETWEEN = regex.compile(r"[ \-–&+./:!’'®™]{1,3}")
#: The end of another sentence or member of a list.
_APART = regex.compile(r"[.:!] |, ")
#: What stands before somebody's name: a word may be a name of a thing and what somebody is called.
_CALLED = regex.compile(
    r"(?:\b(?:mr|mrs|ms|miss|mx|dr|prof|sir|frau|herrn?|mme|mlle|monsieur|madame|señora?|srta?|sra|signora?|sig|mevrouw|meneer|senhora?|pan|pani|fru|herr)\.? "
    r"|\b(?:my|his|her|our|their|your|the) (?:son|daughter|wife|husband|partner|mum|mom|mother|dad|father|brother|sister|colleague|boss|friend|nephew|niece|nan|gran|grandma|grandpa|uncle|aunt|neighbou?r|technician|engineer|agent|caller|customer),? (?:is |called |named )?"
    r"|\b(?:name(?: is|['’]s)?|called|call me|known as|nickname|this is|it['’]s|i['’]?m|i am|ich bin|ich heiße|je m['’]appelle|je suis|soy|me llamo|sono|mi chiamo|ik ben|jag heter|signed|speak(?:ing)? (?:to|with)|spoke (?:to|with)|talk(?:ed|ing)? (?:to|with)|attn|z\. ?hd\.?):? "
    r")\Z",
    re.IGNORECASE,
)
#: Who is greeted, or signs, where the sentence does not go on behind the name.
_GREETED = regex.compile(
    r"\b(?:regards|thanks|thank you|thx|cheers|wishes|sincerely|greetings|grüßen?|gruß|cordialement|saludos|saluti|mvh|vh|lg|hi|hello|hey|dear|hallo|liebe[rs]?|bonjour|hola|ciao)[,.!]?\s{1,4}\Z",
    re.IGNORECASE,
)
_GOES_ON = regex.compile(r"['’]s | [^\W\d_A-Z]")
#: What somebody has, behind a name.
_OWNED = regex.compile(r"['’]s (?:(?:new|old|work|own|spare|second) )?(?:phone|mobile|pixel|iphone|ipad|macbook|laptop|pc|computer|tablet|galaxy|watch|mailbox|login|desk|house|flat|car|manager|wife|husband|son|daughter|mum|mom|dad|boss|number|badge|calendar|shift)\b", re.IGNORECASE)


@cache
def known() -> frozenset[str]:
    """Return the table: folded words with a blank between them."""
    text = packaged.text("redactor.detect.words", "made_names.txt")
    return frozenset(name for line in text.splitlines() if not line.startswith("#") for name in line.split("; "))


def is_thing(text: str, start: int, end: int) -> bool:
    """Say whether `text[start:end]` is such a name, a part of one or one with ordinary words and numbers behind it, and nobody is called by it here."""
    line = text.rfind("\n", 0, start) + 1
    low = max(line, start - REACH)
    last = text.find("\n", end)
    words = list(_WORD.finditer(text, low, min(len(text) if last < 0 else last, end + REACH)))
    inside = [place for place, word in enumerate(words) if word.start() < end and start < word.end()]
    if not inside or words[inside[0]].start() < low or len(inside) > 2 * MAX_WORDS:
        return False
    first, behind = inside[0], inside[-1] + 1
    if not _is_named(text, words, first, behind):
        return False
    before = max(0, start - REACH)
    if _CALLED.search(text, before, start) or _OWNED.match(text, end):
        return False
    return _GOES_ON.match(text, end) is not None or _GREETED.search(text, before, start) is None


def is_whole(text: str, start: int, end: int) -> bool:
    """Say whether `text[start:end]` is such a name of two words or more, or is with the word behind it: `Sun Fire`, `Strawberry` before `Perl`."""
    words = [fold(word[0]) for word in _WORD.finditer(text, start, min(len(text), end + REACH))]
    inside = len(_WORD.findall(text, start, end))
    return any(count > 1 and " ".join(words[:count]) in known() for count in (inside, inside + 1)) and text[end : end + 1] in (" ", "'", '"', "", "\n", "<")


def begins(phrase: str) -> bool:
    """Say whether some words begin with such a name: `Kaspersky Endpoint`."""
    words = [fold(word[0]) for word in _WORD.finditer(phrase)]
    return any(" ".join(words[:count]) in known() for count in range(1, min(len(words), MAX_WORDS) + 1))


def _is_named(text: str, words: list[re.Match[str]], first: int, behind: int) -> bool:
    for begin in range(max(0, behind - MAX_WORDS), first + 1):
        for stop in range(min(len(words), begin + MAX_WORDS), begin, -1):
            if (stop >= behind or (begin == first and _says_nothing(words[stop:behind]))) and _key(text, words[begin:stop]) in known():
                return True
    return False


def _says_nothing(words: list[re.Match[str]]) -> bool:
    """Say whether what goes on behind a name is numbers and ordinary words: `Sonos Beam 2`."""
    return all(any(map(str.isdigit, word[0])) or plain_words.is_known(word[0].lower()) for word in words)


def _key(text: str, words: list[re.Match[str]]) -> str:
    """Return the words of a name as the table has them, "" where they do not belong together."""
    for one, other in zip(words, words[1:], strict=False):
        between = text[one.end() : other.start()]
        if not _BETWEEN.fullmatch(between) or _APART.search(between):
            return ""
    parts = [word[0] for word in words]
    if parts[-1][-2:] in ("'s", "’s"):
        parts[-1] = parts[-1][:-2]
    return " ".join(fold(part).replace("'", "") for part in parts)
