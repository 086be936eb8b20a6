"""Passwords, PINs and one-time codes that people say: a word for one, what stands between, and something that looks like one.

How much the value looks like a password (credential_shapes) and how the sentence leads up to it are added; from `ENOUGH` on it is
one. A value with signs and digits inside is believed anywhere near the word, a plain number only where the sentence says it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from redactor import regex
from redactor.detect.prose import credential_shapes, cues
from redactor.detect.prose.credential_words import (
    CODE,
    CODE_UNSPACED,
    LOGIN,
    OPERATOR,
    OTHER,
    PASSWORD,
    PASSWORD_UNSPACED,
    PIN,
    PIN_UNSPACED,
)
from redactor.detect.prose.log_lines import is_log_line
from redactor.detect.search import automata
from redactor.detect.search.automata import Match
from redactor.types import Span

ENOUGH = 4.0
_SCORE = 0.75
#: Characters behind a word for a password within which its value stands: in what follows, and far away.
_NEAR, _FAR, _BACK = 140, 260, 60
#: A number as a password stands within so many characters, a short one within half of it.
_SHORT, _LONG_NUMBER = 48, 6
#: Longer numbers are keys of a network, where they are secrets at all.
_PIN_DIGITS = 9
#: Words around the answer to a question in its line.
_FEW = 4
#: Lines below a question among which its answer stands.
_LINES = 5


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of secret: its entity, the words for it, and what its being a number adds."""

    entity: str
    words: str
    unspaced: str
    number: float


KINDS: tuple[Kind, ...] = (
    Kind("PASSWORD", PIN, PIN_UNSPACED, 1.0),
    Kind("ONE_TIME_CODE", CODE, CODE_UNSPACED, 1.0),
    Kind("PASSWORD", PASSWORD, PASSWORD_UNSPACED, 0.0),
    Kind("PASSWORD", LOGIN, "登录|ログイン", -1.0),
)
#: What no unquoted value holds: quotes, and the scripts that are written without spaces.
_BREAK = r"\"“”„«»<>\u3000-\u9fff\uac00-\ud7af\uff00-\uffef"
#: Candidates: what stands in quotes, numbers in groups or spelled out, single words.
_VALUE = regex.compile(
    r"[^\W\d_]+(?=\s|[.,;:)]+(?:\s|\Z)|\Z)"
    rf"|(?P<quoted>[\"“„«»「『‘'`](?=[^\s])(?P<inner>[^\n\"“”„«»「」『』`]{{3,64}}?)[\"”“»«」』’'`](?![\w]))"
    r"|(?P<digits>(?<![A-Za-z0-9_.,:/#$€£+-])\d{2,4}(?:[ -]\d{2,4}){1,3}(?![A-Za-z0-9_/-])|(?<![A-Za-z0-9_.,:/$€£+-])(?:\d(?:[ -]\d){3,7}(?![ -]?\d)|\d{4,16}[#*]?|\d{3,5}[A-F]|\d{2}[A-F]\d{2})(?![A-Za-z0-9_/-]))"
    rf"|(?P<token>[^\s{_BREAK},(（][^\s{_BREAK}]*)"
)
#: A stretch with none of this has no value in it.
_POSSIBLE = regex.compile(r"[0-9\"“„«»「『‘'`!$%&*?#^~+@=]|\w-\w+-\w")
_DATE = regex.compile(r"(?:19|20)\d\d[- ]\d\d[- ]\d\d|\d\d[- ]\d\d[- ](?:19|20)\d\d")
_YEAR = regex.compile(r"(?:19|20)\d\d")
_TRAILING = ".,;:!?)]}’'…"
_SENTENCE = regex.compile(r"[.!?。](?=[ \t\"”»)]*(?:\s|$)|(?<=。))|\n")
_OPERATOR = regex.compile(rf"(?i){OPERATOR}[ \t]*(?:(?:uh+|um+|er|erm|like|just|now|only|ok|okay|äh|ähm|euh|eh|the|my|our|a|der|das|die|le|la|el|il|den|det|\.{{3}}|…)[ ,]*){{0,3}}[\"“„«»「『‘'`(:]*[ \t]*$")
_DIRECT = regex.compile(r"[ \t]*[\"“„«»「『‘'`]?$")
_OTHER = regex.compile(rf"(?i)(?<![\w-]){OTHER}[ \t]*(?:(?:is|no\.?|nr\.?|number|code|id|name|the|a|:|#|=)[ \t]*)?[\"“„«'`(]?$")
#: What stands before `code` and makes it one that everybody may know, and what says that it was sent to somebody.
_OPEN_CODE = regex.compile(
    r"(?i)(?:error|exit|mail|client|industry|status|return|response|fault|stop|product|part|order|zip|postal|post|area|country|dial(?:ling)?|bar|qr|source|model|colou?r|promo(?:tion)?|discount|coupon|gift|reason|event|http|result|fail(?:ure)?|system|vendor|blink|beep|diagnostic|trouble|article|item|store|cost|tax|hs|swift|sort|bank"
    r"|department|staff|job|project|booking|ticket|case|tracking|ref(?:erence)?|plu|icd|dtc|obd|fehler|produkt|artikel|post|vorwahl|länder|farb|d['’]erreur|de (?:error|erro)|di errore|foutmelding|fout|fel|błędu|ip|byte|machine|op|key|scan|unit|service|warning|alarm|info|hex|state|crash|bug|ascii|character|morse|dress|building|black|legacy|python|java|own|block of|line of|lines of|in|write|the same)[ -]?$"
)
_SENT = regex.compile(r"(?i)\b(?:text(?:ed)?|sms|sent|send|messages?|e-?mail(?:ed)?|authenticat\w*|verif\w+|expire[sd]?|log(?:ged)? ?in|sign(?:ed)? ?in|2fa|mfa|otp|one[- ]time|token|digipass|digits?|whatsapp|aus der app|from the app|in the app|received?|enter(?:ed|ing)?|typ(?:ed?|ing)|asks?|needs?|wants?|gesendet|geschickt|anmeld\w*|reçu|envoyé|recib\w*|envia\w*|ricevut\w*|verzonden|ontvangen)\b|短信|届")
#: What behind the word makes it something about passwords, and no password follows: the policy, the field, a reset link.
_ABOUT = regex.compile(
    r"(?i)[ -]?(?:pads?|entry|out|headers?|connectors?|holes?|tools?|board|it|them|policy|policies|managers?|vaults?|fields?|protect\w+|hash\w*|history|complexity|length|less|generator|spray\w*|filter|box|prompts?|screen|dialog|expir\w*|requirements?|rules?|richtlinie|feld|strength|tab|page|link|input|column|option|checkbox|review|of practice|base|name|block|editor|freeze|boilers?|ovens?|microwaves?|skin|therapy|headset)\b"
    r"|[ ]?\d{1,2}\b(?![ -]?\d)"
)
#: `PIN for the mac: `: what follows is no number of the thing.
_FOR_THING = regex.compile(r"(?i)[ ]?(?:for|of|on|to|für|von|zu[mr]?|am|pour|de|du|para|del?|per|di|voor|van|till|för|do|dla)[ ][^\n.]{1,40}(?:[:=]|\b(?:is|was|ist|est|es|è|är))[ ]*[\"“'(]?$")
_ASKS = regex.compile(r"(?i)\?|[:：]\s*$|\b(?:what|which|tell|give|read|send|enter|type|say|need|confirm|please|asks?|wie|welche[rs]?|bitte|nennen|quel(?:le)?|donne[rz]|cuál|dígame|qual|welk|vilket|jaki|請|请)\b|吗|か\b|请|ください")
_AND = regex.compile(r"(?i)(?: and| und| et| y| e| en| och| og| i|,|/)(?: password| pw| pass)?[ ]?[\"“'(]?\Z")
#: Before a quotation that is no password: another quotation, a hint.
_HINT = regex.compile(r"(?is)\".|\b(?:hint|hinweis|indice|pista)\b")
#: Another value beside one.
_OR = regex.compile(r"[\"”'’)]?[ ]?(?:,|/|;|\b(?:or|and|then|not|oder|und|ou|et|o|y|e|of|en|eller|och)\b)[ ](?:(?:or|and|then|maybe|oder|auch|also)[ ])?[\"“'‘(]?(?P<v>[^\s\"“”'’<>,;]{4,40})", re.IGNORECASE)
#: Pins that are no numbers, before the word.
_OF_PART = regex.compile(r"(?i)(?:gpio|connector|header|jumper|socket|cable|cpu|board|isp|output|input|digital|analog|rj45|push|safety|hair|rolling|drawing|hitch|ground|power|data|bent|\d)[ -]?\Z")
_SPEAKER = regex.compile(
    r"[ \t>|*•–—-]*(?:\[[^\]\n]{3,24}\][ \t]*[-–]?[ \t]*|\(?\d{1,2}:\d{2}(?::\d{2})?\)?[ \t-]*)?(?:[^\W\d][\w .'()#+-]{0,28}?(?:[:>：][ \t]+|[:：](?=[\u3000-\u9fff\uac00-\ud7af]))|<<|>>|[–—>-][ \t]*)?[ \t\"“]*"
)
_FILLER = regex.compile(
    r"(?i)(?:(?:it['’]?s|its|it is|it was|that['’]?s|that is|sure|yes|yeah|yep|yup|ok|okay|so|now|um+|uh+|er|erm|oh|the code|code|password|pw|pin|is|here|got it|here you go|ja|neu|oui|sí|es ist|das ist|c['’]est|es|är|det är|to|det er|got|received|says|displays|and|then|就是|是|はい)(?:[ ,:.…-]+|(?=\d))){0,6}"
)
_BEFORE_WORD = regex.compile(
    r"(?i)[\"”»'`)]*[ \t]*(?:,?[ \t]*(?:is|was|as|=|\(|als|ist|comme|est|como|es|è|som|är|er|jako|for|für|pour|to be|être|will be)[ \t]*){1,2}(?:(?:the|my|your|our|his|her|their|its|a|new|old|temp|temporary|current|default|das|mein|ihr|neues|le|la|mon|el|mi|tu|il|mitt|det|het)[ \t]+|wi-?fi[ \t]+){0,3}$"
)
#: What a setting is called: `linekey.4.label = Voicemail`.
_KEY = regex.compile(r"[A-Za-z][\w-]*(?:\.[\w-]+){1,6}")
_LEADS_TO = regex.compile(r"(?i)(?:\b(?:is|was|as|be|als|ist|comme|est|como|es|som|jako|for|für|pour|être)\b|[=(èåä])[^\n]*\Z")
#: Accounts that everybody has, before a slash and a password.
_ACCOUNTS = r"admin\w*|root|manager|guest|user\w*|support|operator|oper|tech|technician|installer|service|sa|pi|ubnt|ubuntu|cisco|supervisor|sysadmin|superuser|maint|owner|test|demo|sysdba|sys|system|postgres|mysql|ftp|anonymous|default"
_PAIR_GATE = rf"(?:^|[\s(\"'=:])(?i:[\w.-]+\\[\w.-]+|{_ACCOUNTS})(?: ?/ ?|:)[^\s\"'<>/|,;]"
_BEFORE_PAIR = frozenset(" \t\r\n(\"'=:")
_PAIR = regex.compile(rf"(?i)(?:[\w.-]+\\[\w.-]+|{_ACCOUNTS})(?: ?/ ?|:)(?P<v>(?!xnu-|:)[^\s\"'<>/|,;]+)")
#: Before and behind a word for a password where it is a part of another.
_JOINED = frozenset("/._")
_GOES_ON = regex.compile(r"/|-\w")
_LISTED_CODE = regex.compile(r"(?<![\w.-])(?:\d{4}[- ]\d{4}|[0-9a-z]{4,5}-[0-9a-z]{4,5}|[0-9A-Z]{4,5}-[0-9A-Z]{4,5}|\d{8}|(?=[a-z]*\d)[0-9a-z]{8,10})(?![\w.-])")
_CODE_LINES = regex.compile(rf"(?m)(?:^[ \t>*•-]*(?:\d{{1,2}}[.):][ \t]+)?{_LISTED_CODE.pattern}(?:[ \t,|/]+{_LISTED_CODE.pattern})*(?:[ \t]+[^\n]{{0,40}})?(?:\n|\Z)){{2,}}")
_LIST_OF_CODES = regex.compile(r"(?i)codes?\b|backup|recovery|printed|used|c[oó]digos?|wiederherstellung|rescue")
_LEAST_CODES = 4
_CODES_GATE = r"(?m:^)[ \t]*[0-9a-zA-Z]{4,5}-[0-9a-zA-Z]{4,5}[ \t]+[0-9a-zA-Z]{4,5}-[0-9a-zA-Z]{4,5}"
_MESSAGE = regex.compile(r"(?i)\b(?:invalid|incorrect|wrong|expired|failed|failure|denied|forgot\w*|reset|changed?|show|hide|required|must|cannot|can['’]?t|not|error|too|weak|please|enter|your|sign|log|click|save|next|ok|cancel|remember|never|account|settings?|login|accepted|unlock(?:ed)?|locked|again|old|new|falsch|ungültig|vergessen|abgelaufen|incorrecte?|oublié|olvid\w+|incorrecta|errata|vergeten|onjuist)\b")


def pattern() -> str:
    """Return in RE2's syntax what every text has that `find` may find something in."""
    words, unspaced = ("|".join(getattr(kind, part) for kind in KINDS) for part in ("words", "unspaced"))
    return rf"(?i:\b(?:{words})\b|{unspaced})|{_PAIR_GATE}|{_CODES_GATE}"


gate = automata.gate(pattern, max_mem=16 << 20, counts=True)


def _is_caller(text: str, start: int) -> bool:
    """Say whether digits are whom a message is from: `voicemail from 0207 ...`."""
    return text[start].isdigit() and text[max(0, start - 15) : start].lower().endswith(("voicemail from ", "voicemails from ", "message from ", "call from "))


@cache
def _searches() -> tuple[tuple[tuple[Kind, Match], ...], Match]:
    return tuple((kind, automata.search(rf"(?i:\b(?:{kind.words})\b|{kind.unspaced})", longest=True)) for kind in KINDS), automata.search(_PAIR_GATE)


def may_hold(data: bytes) -> bool:
    """Say whether `find` may find something in a line of ASCII, or would if its digits were others: neither what is a log's nor what is plain hangs on digits."""
    return not (is_log_line(data.decode("ascii")) or credential_shapes.is_plain(data))


def find(text: str) -> list[Span]:
    """Return the passwords, PINs and codes that the words around them announce."""
    data = text.encode("utf-8", "surrogatepass")
    if is_log_line(text) or (len(data) == len(text) and credential_shapes.is_plain(data)) or not automata.admits(gate(), data):
        return []
    kinds, pairs = _searches()
    best: dict[tuple[int, int], tuple[float, str, str]] = {}
    for kind, match in kinds:
        for first, last in cues.places(match, text, data):
            if text[first - 1 : first] in _JOINED or text[max(0, first - 2) : first] == "--" or _GOES_ON.match(text, last):
                continue
            for start, end, points, why in _around(text, kind, first, last):
                if _is_caller(text, start) or text[start] in "=:":
                    continue
                if points >= ENOUGH and points > best.get((start, end), (0.0,))[0]:
                    best[start, end] = points, kind.entity, why
                    for place in _others(text, start, end):
                        best.setdefault(place, (ENOUGH, kind.entity, why))
    for first, _ in cues.places(pairs, text, data):
        pair = _PAIR.match(text, first + (text[first] in _BEFORE_PAIR))
        if pair is not None:
            start, end = _trimmed(text, *pair.span("v"))
            if credential_shapes.strength(text[start:end]) >= 1.5:  # noqa: PLR2004
                best.setdefault((start, end), (ENOUGH, "PASSWORD", "pair"))
    for start, end in _listed(text) if "\n" in text else ():
        best.setdefault((start, end), (ENOUGH, "ONE_TIME_CODE", "list"))
    return [Span(start, end, entity, _SCORE, f"context:{why}_said") for (start, end), (_, entity, why) in sorted(best.items())]


def _others(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield what is named beside a value as another one: `0000 or 147258`."""
    found = _OR.match(text, end)
    while found is not None:
        value = found["v"].rstrip(_TRAILING)
        alike = value.isdigit() == text[start:end].rstrip("#*").isdigit()
        if not alike or credential_shapes.strength(value) < 1 or credential_shapes.unit_follows(text, found.start("v") + len(value)):
            return
        yield found.start("v"), found.start("v") + len(value)
        found = _OR.match(text, found.start("v") + len(value))


def _listed(text: str) -> Iterator[tuple[int, int]]:
    """Yield the codes of a list of backup codes: lines of nothing but codes of one shape, four of them or more."""
    for block in _CODE_LINES.finditer(text):
        codes = list(_LISTED_CODE.finditer(text, *block.span()))
        shapes = {re.sub(r"[a-z]", "a", re.sub(r"\d", "0", code.group())) if code.group().replace("-", "").isdigit() else len(code.group()) for code in codes}
        if len(codes) >= _LEAST_CODES and len(shapes) == 1 and (_LIST_OF_CODES.search(text, max(0, block.start() - 200), block.start())):
            yield from (code.span() for code in codes)


#: Characters of a word that begins before what is read, which are read too.
_WORD_MORE = 64


def _around(text: str, kind: Kind, begin: int, cue: int) -> Iterator[tuple[int, int, float, str]]:
    """Yield what may be the value that a word for one announces: place, points, and where it stands."""
    word, number, code = text[begin:cue].lower(), kind.number, kind.words is CODE
    if code and word.startswith(("code", "código", "codig", "codic", "kod", "kód", "код", "コード")):
        if _OPEN_CODE.search(text, max(0, begin - 24), begin) or not _SENT.search(text, max(0, begin - 120), cue + 60):
            return
        number = 0.5
    if kind.words is PIN and _OF_PART.search(text, max(0, begin - 16), begin):
        return
    about = _ABOUT.match(text, cue) is not None
    for start, end, points, gap in _candidates(text, cue, min(len(text), cue + (_BACK if kind.words is LOGIN else _FAR)), number, code=code):
        lead = _lead(text, kind, cue, start, end, gap)
        if kind.words is LOGIN:
            lead = 2.0 if _AND.search(text, cue, start) and points >= 2 else lead - 1  # noqa: PLR2004
        yield start, end, points + lead - (2 if about else 0), "word"
    if about:
        return
    yield from _answers(text, kind, begin, cue, number)
    if not _LEADS_TO.search(text, max(0, begin - _BACK // 2), begin):
        return
    first = max(0, begin - _BACK)
    part = text[max(0, first - _WORD_MORE) : first]
    if part and not part[-1].isspace():
        first -= len(part.split()[-1])
    for start, end, points, _ in _candidates(text, first, begin, number, code=code):
        between = text[end:begin]
        if _BEFORE_WORD.match(between) and "\n" not in between and not ("=" in between and _KEY.fullmatch(text[start:end])):
            yield start, end, points + (2 if text[start:end].isdigit() else 3), "before"


def _candidates(text: str, first: int, last: int, number: float, *, code: bool) -> Iterator[tuple[int, int, float, bool]]:
    """Yield what in a stretch of text may be a value: place, points for its shape, and whether it stands in quotes."""
    if number > 0:
        yield from ((*said.span(), 1 + number, False) for said in credential_shapes.SAID.finditer(text, first, last))
    if not _POSSIBLE.search(text, first, last):
        return
    for found in _VALUE.finditer(text, first, last):
        if found.lastgroup is None:
            continue
        if found.end() == last and last < len(text) and not text[last].isspace():
            continue
        group = found.lastgroup if found["inner"] is None else "inner"
        start, end = found.span(group or 0)
        if group == "digits":
            points = credential_shapes.digits(found.group())
            if points and not _DATE.fullmatch(found.group()) and not credential_shapes.unit_follows(text, end):
                yield start, end, points + number, False
            continue
        if group == "token":
            start, end = _trimmed(text, start, end)
        value = text[start:end]
        points = credential_shapes.strength(value)
        points += number if points and value[:-1].isdigit() else 0
        if code and value != value.upper():
            continue
        if group == "inner" and not points:
            points = 1.0 if _phrase(value) else 0.0
        if points and not (value.isdigit() and credential_shapes.unit_follows(text, end)):
            yield start, end, points, group == "inner"


def _phrase(value: str) -> bool:
    """Return whether words in quotes may be a passphrase: small letters, no message."""
    return not credential_shapes.stands_for_value(value) and value.count(" ") <= 6 and any(map(str.isalpha, value)) and not _MESSAGE.search(value) and not re.search(r"[/\\=<>{}|_]|\.\w|\d\.\d|^[A-Z]{2,}", value)  # noqa: PLR2004


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    if text.startswith("-p", start) and end - start > 5 and text[start - 1 : start] == " ":  # noqa: PLR2004 - `mysql -pSECRET`
        start += 2
    while start < end and text[start] in "([{'‘*_`":
        start += 1
    while end > start and text[end - 1] in _TRAILING:
        end -= 1
    return start, end


def _lead(text: str, kind: Kind, cue: int, start: int, end: int, quoted: bool) -> float:  # noqa: C901, PLR0911, PLR0912, PLR0913, PLR0917
    """Return how much what stands between the word and the value says that it is the value."""
    gap = text[cue:start]
    if (_OTHER.search(gap) and not _FOR_THING.match(gap)) or (quoted and _HINT.search(gap)):
        return -3.0
    number = text[start:end].rstrip("#*").isdigit()
    if number and end - start > _PIN_DIGITS and (kind.number != 0 or len(gap) > _SHORT // 3):
        return 0.0
    if number and _YEAR.fullmatch(text, start, end) and len(gap) > _SHORT // 2:
        return 0.0
    told = _OPERATOR.search(gap) is not None
    if kind.number <= 0 and number and (len(gap) > _SHORT or (end - start < _LONG_NUMBER and len(gap) > _SHORT // 2)):
        return 0.0
    ends = len(_SENTENCE.findall(gap))
    aside = re.search(r"[(（][ ]?[\"“„«»‘'`]?$", gap) is not None
    if "\n\n" in gap or gap.count("\n") > 1:
        return 1.0 if (told or aside) and not number else 0.0
    if not ends and _DIRECT.fullmatch(gap):
        return 3.0
    if ends == 0 and told:
        return 3.0 if len(gap) <= _NEAR else 1.0
    if ends == 0 and quoted and re.fullmatch(r"[ ]?[,:–—-]? ?[\"“„«»「『‘'`]", gap):
        return 3.0
    if ends == 0 and (aside or quoted):
        return 2.0 + (aside and quoted) if len(gap) <= _NEAR else 1.0
    if ends == 0 and re.search(r"[,;–—-][ \t]*$", gap):
        return 2.0
    if ends == 0:
        if kind.words is PIN and number and re.fullmatch(r"(?: [a-z]+){1,3} ", gap):
            return 2.0
        return 1.0 if len(gap) <= _NEAR else 0.0
    if told or aside:
        return 2.0 if ends == 1 and len(gap) <= _NEAR else 1.0
    return 0.0


#: A line that says itself what its value is.
_OWN_FIELD = regex.compile(r"[ \t>]*(?:fw|f/w|firmware|sw|software|ver|version|build|bios|model|modell|modèle|modelo|type|typ|date|rev|hw|kernel|uptime|status|error|p/n|pn|part)(?: (?:no|nr|id|code|version|date))?\.?[ \t]*[:=]", re.IGNORECASE)


def _answers(text: str, kind: Kind, cue: int, last: int, number: float) -> Iterator[tuple[int, int, float, str]]:
    """Yield what stands alone on one of the lines below, as the answer in a chat does."""
    line = text.rfind("\n", 0, cue) + 1
    stop = text.find("\n", last)
    if stop < 0 or stop - line > 600:  # noqa: PLR2004
        return
    asks = _ASKS.search(text, line, stop) is not None
    said_by = _SPEAKER.match(text, line)
    spoken = said_by is not None and bool(said_by.group().strip())
    below = 0
    while 0 <= stop < len(text) - 1 and below < _LINES:
        begin, stop = stop + 1, text.find("\n", stop + 1)
        end = len(text) if stop < 0 else stop
        if end == begin or text[begin:end].isspace():
            if below or not asks:
                return
            continue
        below += 1
        speaker = _SPEAKER.match(text, begin, end)
        first = speaker.end() if speaker else begin
        chat = spoken or bool(text[begin:first].strip())
        if (below == 1 and not (asks or chat)) or (below > 1 and not chat) or end - begin > 120:  # noqa: PLR2004
            return
        if _OWN_FIELD.match(text, begin, end):
            return  # the next field of a screen (`FW: 20230822`)
        filler = _FILLER.match(text, first, end)
        first = filler.end() if filler else first
        for start, end_of, points, _ in _candidates(text, first, end, number, code=kind.words is CODE):
            rest = text[end_of:end].strip(" \t.,;:!?)\"”»'。？！吗呢か")
            lead = text[first:start]
            less = 0.0 if len(lead) <= 1 else 0.5 if _OPERATOR.search(lead) or len(lead.split()) <= _FEW - 1 else 1.0 if len(lead.split()) <= _FEW else 9.0
            if len(rest.split()) > (_FEW + 1 if kind.number > 0 else 0) or _OTHER.search(lead):
                break
            yield start, end_of, points + (3.0 if below == 1 else 2.0) - less, "answer"
            break
