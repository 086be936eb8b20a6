"""Does a literal of a known identity really stand here? Word borders in any script, and support for names that are words."""

from __future__ import annotations

import re
from collections.abc import Iterable

from redactor import regex
from redactor.detect.identities.person_names import PARTICLES, TITLES, WORD, are_words
from redactor.detect.words.folding import fold, is_cjk
from redactor.types import Span

#: Characters looked at on each side when a literal needs support.
WINDOW = 48

#: Words that stand before a name, not in it.
GREETINGS = (
    "hi hello hey dear thanks thank thx regards cheers sincerely greetings best yours hallo liebe lieber liebes geehrte geehrter "
    "grüße gruß bonjour salut cher chère merci cordialement hola estimado estimada querido querida gracias saludos welcome congratulations cc to from by sent wrote"
).split()
_BEFORE = regex.compile(
    r"(?:^|[\s>\"'(])(?:" + "|".join(map(re.escape, sorted({*GREETINGS, *TITLES}, key=len, reverse=True)))
    + r"|my name is|name is|name's|i am|i'm|this is|call me|ask for|speak (?:to|with)|talk(?:ed|ing)? (?:to|with)|spoke (?:to|with)"
    r"|(?:user|customer|caller|requester|contact|agent|engineer|technician|colleague|assignee|client)|cc|from|to|by|signed)"
    r"(?: you)?[\s:,.!-]{1,3}$",
    re.IGNORECASE,
)  # fmt: skip
#: What is done with a person, right before the name; what a person does, or where they work, right behind it.
_DONE_TO = regex.compile(
    r"(?:^|[\s(>\"'.,;:-])(?:called|calling|phoned|emailed|e-mailed|mailed|texted|told|asked|informed|advised|contacted|contacting|reached|met|notified|reminded|thanked|helped|paged|pinged"
    r"|ask|per|with|for|via|spoke|rang|cc'?d|hier ist|hier spricht|ich bin|mit|von|bei|für|je suis|avec|pour|soy|me llamo|con|para|aqu[ií])\s$",
    re.IGNORECASE,
)
#: Capitals count: `Crystal Reports` is a program.
_DOES = regex.compile(
    r"\s(?:says?|said|called|calls|phoned|rang|emailed|e-mailed|mailed|texted|wrote|writes|asked|asks|reported|reports|confirmed|confirms|replied|replies|told|tells|lives|mentioned|complained"
    r"|wants|wanted|needs|tried|tries|thinks|claims|claimed|insists|noticed|sent|sends|got back|picked up|hung up|signed|approved|agreed|works|worked|sagt|sagte|schreibt|schrieb"
    r"|meldet|meldete|ruft|rief|dit|écrit|appelle|dice|dijo|escribe|escribió|llama|llamó)\b|\sand (?:I|he|she|my|his|her|we)\b"
    r"|\s(?:from|in|at) (?:(?:the|our) )?(?i:accounts|accounting|sales|hr|it|finance|support|reception|marketing|purchasing|procurement|legal|operations|billing|payroll|logistics|facilities|shipping|admin)\b",
)
#: What only people do, and what is only done with people: enough even for a name that is a month, a town or a maker too.
_SURELY_DOES = regex.compile(r"\s(?:called|phoned|rang|emailed|e-mailed|texted|wrote|lives|replied|told|hung up|picked up|and I|and he|and she|said|asked)\b")
_SURELY_DONE_TO = regex.compile(r"(?:^|[\s(>\"'.,;:-])(?:ask|asked|told|tell|phoned|emailed|e-mailed|texted|paged|reminded|met|thanked|ring|hier ist|hier spricht)\s$", re.IGNORECASE)
_LAST_WORD = regex.compile(r"[.!?>)]\s*\Z|[.!?>)]\s+[-–—~]\s?\Z")
_FILE_NAME = regex.compile(r"[\w .()-]{0,60}\.[A-Za-z][A-Za-z0-9]{1,4}(?![\w.])")
_POSSESSIVE = regex.compile(r"['’]s\b|['’](?=\s)", re.IGNORECASE)
_HONORIFIC = regex.compile(r"\s?(?:様|さん|さま|氏|殿|先生|씨|님|先生|女士|小姐)")
#: What `marias-macbook`, `MariasiPhone`, `maria's pc` end in.
_DEVICE = regex.compile(
    r"s?[-_ .]?(?:macbook|mbp|mba|iphone|ipad|ipod|imac|mac|laptop|notebook|pc|desktop|computer|phone|galaxy|pixel|watch|tablet|"
    r"surface|thinkpad|dell|hp|workstation|book|air|pro|tv|airpods|android|chromebook|printer|nas|wifi|network|hotspot|home|house)",
    re.IGNORECASE,
)
_NAME_GAP = regex.compile(
    r"[ \t\u00a0._+,~/\\-]{0,3}(?:(?:[^\W\d_]\.?|%s)[ \t\u00a0._-]{1,2})?\Z" % "|".join(sorted(PARTICLES)),
    re.IGNORECASE,
)
_SENTENCE_END = regex.compile(r"[.!?;:\n]")


def bounded(text: str, start: int, end: int, entity: str) -> bool:
    """Say whether text[start:end] is a word of its own: spaces, punctuation, `_`, a change to upper case (`MariaGarcia`)."""
    return _left_border(text, start, entity) and _right_border(text, end, entity)


def _left_border(text: str, start: int, entity: str) -> bool:
    if start == 0:
        return True
    before, first = text[start - 1], text[start]
    if not before.isalnum() or is_cjk(first) or is_cjk(before):
        return True
    if before.isdigit():
        return entity in ("PERSON", "USERNAME") and first.isalpha() and not _in_hex(text, start)
    return (first.isupper() and before.islower()) or not first.isalnum()


def _right_border(text: str, end: int, entity: str) -> bool:
    if end == len(text):
        return True
    last, after = text[end - 1], text[end]
    if not after.isalnum() or is_cjk(last) or is_cjk(after):
        return True
    if after.isdigit():
        return entity in ("PERSON", "USERNAME") and last.isalpha() and not _in_hex(text, end)
    if after.isupper() and last.islower():
        return True
    return entity in ("PERSON", "USERNAME") and _DEVICE.match(text, end) is not None


#: A firm called after its owner is no person: up to three capitalized words and a legal form behind the name.
_FIRM = regex.compile(
    r"(?:[ -](?:&|und|and|et|y|e|[^\W\d_a-z][\w&.'’-]*)){0,3},? (?:GmbH|mbH|AG|KG|OHG|UG|e\.\s?K\.|Inc|LLC|LLP|Ltd|Limited|Corp|PLC|Pty|SARL|SAS|S\.A\.|BV|B\.V\.|NV|Srl|S\.r\.l\.|SpA|S\.p\.A\.|ApS|Oy|Kft|Sp\. z o\.o\.|K\.K\.|S\.L\.|Ltda|株式会社)(?![\w])"
)


def firm(text: str, start: int, end: int) -> bool:
    """Say whether a name part is the beginning of a firm's name: `Hartwig Feinmechanik GmbH`."""
    return text[start:end][:1].isupper() and _FIRM.match(text, end) is not None


def _in_hex(text: str, at: int) -> bool:
    """Say whether the word around `at` is a long run of hexadecimal digits."""
    start = end = at
    while start > 0 and text[start - 1].isalnum() and at - start < WINDOW:
        start -= 1
    while end < len(text) and text[end].isalnum() and end - at < WINDOW:
        end += 1
    word = text[start:end].lower()
    return len(word) >= 8 and all(c in "0123456789abcdef" for c in word)  # noqa: PLR2004


def supported(text: str, start: int, end: int, need: int) -> bool:
    """Say whether the surroundings show that an ordinary word (`Will`), or a short part (`Li`), is the name here."""
    word = text[start:end]
    if _HONORIFIC.match(text, end):
        return True
    if need == WORD and not word[:1].isupper() and not is_cjk(word[:1]):
        return _device_after(text, end) or (
            _greeted(text, start) and text[end : end + 1] in ("", ",", "!", "\n", ".")
        )
    if not word[:1].isupper() and not is_cjk(word[:1]):
        return False
    if _greeted(text, start) or _signed(text, start, end):
        return True
    if _SURELY_DOES.match(text, end) or (_SURELY_DONE_TO.search(text, max(0, start - WINDOW), start) and not _goes_on(text, end)):
        return True
    return need == WORD and (
        _POSSESSIVE.match(text, end) is not None
        or _DOES.match(text, end) is not None
        or (_DONE_TO.search(text, max(0, start - WINDOW), start) is not None and not _goes_on(text, end))
        or (start > 0 and not text[end:].strip(" .!\r\n") and _LAST_WORD.search(text, max(0, start - 8), start) is not None)
        or _device_after(text, end)
        or _capital_counts(text, start, end)
    )


def initialled(text: str, start: int, canonical: str | None) -> bool:
    """Say whether the person's initial stands before the word: `H. Schwarz`."""
    found = re.compile(r"(?<![^\W_])([^\W\d_])(?:\.[ \t]?|[ \t])\Z").search(text, max(0, start - 4), start)
    return found is not None and canonical is not None and found.group(1).isupper() and fold(found.group(1)) in {word[0] for word in canonical.split()}


def _greeted(text: str, start: int) -> bool:
    return _BEFORE.search(text[max(0, start - WINDOW) : start]) is not None


def _goes_on(text: str, end: int) -> bool:
    """Say whether a noun or a number follows: `with Rose gold`, `for Case 12`."""
    behind = text[end : end + 16]
    return re.match(r"[-_/]|\s+[#\d]|\s+(?!and\b|or\b|on\b|at\b|in\b|to\b|about\b|again\b|back\b|und\b|et\b|y\b|that\b|who\b|today\b|yesterday\b|re\b|twice\b|this\b|via\b|by\b|from\b|she\b|he\b|they\b|so\b|but\b|first\b)[a-z]", behind) is not None


def _device_after(text: str, end: int) -> bool:
    found = _DEVICE.match(text, end)
    return found is not None and found.group()[:1] in ("s", "-", "_", "S")


def _signed(text: str, start: int, end: int) -> bool:
    """Say whether the word stands alone on a short line of a text of several lines: a signature."""
    line_start = max(text.rfind("\n", 0, start), text.rfind(">", 0, start)) + 1
    line_end = min((at for at in (text.find("\n", end), text.find("<", end)) if at >= 0), default=len(text))
    line = text[line_start:line_end].strip(" \t\r>-,.~")
    return line_start > 0 and line == text[start:end] and text[:line_start].strip() != ""


def _capital_counts(text: str, start: int, end: int) -> bool:
    """Say whether a capital proves a name: in the middle of a sentence whose other words are mostly lower case, not before a number."""
    before = text[max(0, start - WINDOW) : start]
    stripped = before.rstrip(" \t\"'(*_[")
    if not stripped or stripped[-1] in ".!?:;\n>|=/\\-" or text[start:end].isupper():
        return False
    if text[end : end + 2].lstrip(" ")[:1].isdigit():
        return False
    around = (_SENTENCE_END.split(before)[-1] + _SENTENCE_END.split(text[end : end + WINDOW])[0]).split()
    lower = sum(word[:1].islower() for word in around)
    return lower * 2 > len(around) and not text[end : end + 3].lstrip(" ")[:1].isupper()


def same_name(text: str, end: int, start: int) -> bool:
    """Say whether what stands between two parts of one person's name joins them (`Garcia, Maria`, `maria_garcia`, `Maria J. Garcia`)."""
    gap = text[end:start]
    return len(gap) <= 8 and not gap.startswith(". ") and _NAME_GAP.match(gap) is not None  # noqa: PLR2004


def beside(text: str, sure: Iterable[Span], doubtful: list[Span]) -> list[Span]:
    """Return the doubtful parts that stand next to a sure part, or to another doubtful one, of the same person."""
    if not doubtful:
        return []
    certain = frozenset(sure)
    parts = [*certain, *doubtful]
    ends = {(span.identity, span.end): span for span in parts}
    starts = {(span.identity, span.start): span for span in parts}
    found = []
    for span in doubtful:
        for gap in range(9):
            left = ends.get((span.identity, span.start - gap))
            right = starts.get((span.identity, span.end + gap))
            if (left and _believed(text, left, span, certain) and _other_part(text, left, span) and same_name(text, left.end, span.start)) or (
                right
                and _believed(text, right, span, certain)
                and _other_part(text, span, right)
                and same_name(text, span.end, right.start)
            ):
                found.append(span)
                break
    return found


def _believed(text: str, neighbour: Span, span: Span, certain: frozenset[Span]) -> bool:
    """Say whether a neighbour proves a doubtful part: it is sure itself, or one of the two is written as a name (`I will grant`)."""
    if neighbour in certain:  # `update the driver, Tom` names one part only
        return text[span.start].isupper() or not text[neighbour.start].isupper()
    if text[neighbour.start].isupper() or text[span.start].isupper():
        return True
    if _FILE_NAME.match(text, max(neighbour.end, span.end)) is not None:
        return True
    return not are_words(fold(text[one.start : one.end]) for one in (neighbour, span))


def _other_part(text: str, left: Span, right: Span) -> bool:
    return fold(text[left.start : left.end]) != fold(text[right.start : right.end])


def with_initials(text: str, span: Span, canonical: str | None) -> Span:
    """Widen a name part by the person's initials beside it: `M. Garcia`, `Garcia, M.`, `Maria G.`."""
    if not canonical:
        return span
    initials = {word[0] for word in canonical.split() if word not in PARTICLES}
    start, end = span.start, span.end
    while found := re.compile(r"(?<![^\W_])([^\W\d_])(?:\.[ \t]?|[ \t])\Z").search(
        text, max(0, start - 4), start
    ):
        if fold(found.group(1)) not in initials or not found.group(1).isupper():
            break
        start = found.start()
    found = re.compile(r",?[ \t]?(?<=[ \t,])([^\W\d_])(?:\.|(?![\w'’]))").match(text, end)
    if found and fold(found.group(1)) in initials and found.group(1).isupper():
        end = found.end()
    return Span(start, end, span.entity, span.score, span.detector, span.identity)
