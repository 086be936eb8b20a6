"""Answers: what stands on the line after the question for it, and digits spelled out in words, in chats and transcripts."""

from __future__ import annotations

import re
from functools import cache

from redactor import regex
from redactor.detect.prose import reply_topics, reply_topics_abroad, said
from redactor.detect.prose.reply_topics import SAID_AFTER, SAID_DIGIT, SAID_WORD, Topic
from redactor.detect.search import automata
from redactor.detect.search.automata import Match
from redactor.detect.search.merged import Merged, one_by_one
from redactor.types import Span

_SCORE = 0.75
TOPICS = (*reply_topics.TOPICS, *reply_topics_abroad.TOPICS)
#: What stands between the words of a question and the end of its line: nothing that looks like a value.
_TAIL = r"[^\n\d:=@]{0,60}(?:\([^()\n]{0,40}\)[ ]?)?\??[ ]*\r?\n"
#: Who speaks and what people say before they read a number out.
_LEAD = regex.compile(
    r"(?:[ \t>]*\r?\n){0,2}[ \t>]*(?:[\[(]?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?: ?[ap]m)?[\])]?[ \t-]*)?"
    r"(?:[^\W\d][\w .'()-]{0,24}[ ]?[:>：][ \t]*|[^\W\d][\w]{1,16}(?: [0-9]{1,2})? \(?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?\)?[ \t:]{1,4}|(?:agent|caller|customer|client|user|operator|support|speaker \d|cust)[ \t]+)?"
    r"(?:(?:it's|its|it is|it says|it reads|that's|that is|that would be|that'd be|this is|sure|yes|yeah|yep|ok|okay|alright|right|so|well|the|serial|number|code|password|passcode|name|is|says|said|reads|here|here's|he|she|my|um|uh|uhm|er|a ver|vediamo|allora|attendez|warten sie|espera|espere|aspetti|moment|un moment|un momento|ecco|voici|aquí|hier|tiene|tengo|dígame|apunte|anote|segni|notez|sim|olha|pronto|erm|hmm|oh|ah|received|called|named"
    r"|im|i'm|i am|i|we|got|have|use|bought|had|in|on|from|just|and|now|no|it|was|to|changed|let me (?:see|look|check)|one (?:sec|second|moment)|hang on|here (?:you|we) go|think|should be|currently|still|probably|around|about|back|of course|sorry|hi|mine|me|under|as|user"
    r"|ja|genau|moment|klar|das|ist|die|der|den|am|im|lautet|oui|sí|si|si,|es ist|c'est|es|el|la|le|les|un|mon|ma|mi|sono|il|lo|è|é|alors|bien sûr|claro|vale|certo|nací|naci|née?|nato|nata|jest|het|dat|de)[ ,:.…-]+){0,9}",
    re.IGNORECASE,
)
#: What no spoken or typed question has: the columns of a header line. Gaps behind a speaker and behind a sentence are none.
_HEADER = regex.compile(r"[|;_]|(?<![:：>\]])\t|(?<![.?!:：>\]])  |,\S")
#: Who asks, and when: `Agent 1:02  Could you ...`.
_TIMED = regex.compile(r"[ \t>]*[^\W\d]\w{1,16}(?: [0-9]{1,2})? \(?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?\)?[ \t:]{1,4}")
_MARGIN = regex.compile(r"[ \t>]*")
#: What tells a question or a request from a statement or a heading.
_ASKS = regex.compile(
    r"\?|\b(?:what|when|wann|quand|cuándo|which|who|how|may|can|could|would|please|pls|provide|confirm|tell|give|share|send|enter|need|verify|type|read|and your|your|wie|welche|bitte|nennen|quel|quelle"
    r"|donne[rz]|cuál|por favor|puede|me da|qual|graag|wat|wer|who's|whats|what's|wo|and|und|et|y|e|need|take|got|have|have you|has|quale|qual|quand|wanneer|jaki|jaka|podać|puoi|può|mi dice|dígame|dime|dites|sagen|read it|es-tu|êtes|où|donde|dónde|sent you|sending you|texted you|ta|da|is|are|教えて|お願い|いただけ)\b|教えて|お願い|ください|ですか|" + reply_topics_abroad.ASKS,
    re.IGNORECASE,
)
_END = regex.compile(r"[ \t]*(?:[.,;!)\r\n]|$)")
_JOIN = r"[ ,.-]{1,3}(?:(?:and )?then )?"
_SPOKEN = regex.compile(rf"{SAID_WORD}(?:{_JOIN}{SAID_WORD})+", re.IGNORECASE)
_DIGITS = regex.compile(rf"{SAID_DIGIT}(?:{_JOIN}{SAID_DIGIT})+", re.IGNORECASE)
_ASKED = tuple(re.compile(topic.asked, re.IGNORECASE) for topic in TOPICS)
_LABELS = tuple((re.compile(rf"(?<!\w)(?:{label})(?!\w)", re.IGNORECASE), entity, least) for label, entity, least in SAID_AFTER)
#: One word for three figures, where it and the figure are counted as two.
_TRIPLE = regex.compile(r"\btriple\b", re.IGNORECASE)
#: Letters that are spelled before the figures: `Z T E G then eight two`.
_SPELLED = regex.compile(r"(?:(?<![\w'’])[B-HJ-Z][ ,.-]{1,3}(?:(?:and )?then )?)(?:(?<![\w'’])[A-Z][ ,.-]{1,3}(?:(?:and )?then )?)*\Z")
#: So many digits in a row are a telephone number whatever stands before.
_LONG = 10
#: Figures without which letters that are spelled are a model's.
_FIGURES = 5
_BACK, _SHORT_LINE = 48, 90
#: Bytes that one automaton over all questions may need.
MAX_MEM = 32 << 20


def find(text: str) -> list[Span]:
    """Return what answers a question on the line before, and the numbers spelled out in words after their label."""
    match, anchor = gate(), automata.unanchored()
    data = text.encode("utf-8", "surrogatepass")
    start, end = match(anchor, data, 0, len(data))[0]
    if start < 0:
        return []
    spans: list[Span] = []
    while start >= 0:
        place = len(data[:end].decode("utf-8", "surrogatepass"))
        asks = data[end - 1 : end] == b"\n"
        said_here = None if asks else _said(text, len(data[:start].decode("utf-8", "surrogatepass")))
        for span in _answers(text, place) if asks else [said_here] if said_here else ():
            if spans and span.start < spans[-1].end:
                continue
            spans.append(span)
            end = max(end, len(text[: span.end].encode("utf-8", "surrogatepass")) - (not asks))
        start, end = match(anchor, data, end, len(data))[0]
    return spans


def patterns() -> tuple[str, ...]:
    """Return in RE2's syntax what a text has one of in which `find` may find something."""
    return (*(rf"(?i:{topic.asked}){_TAIL}" for topic in TOPICS), needed_in_line())


def needed_in_line() -> str:
    """Return the same for a text of one line, which answers no question."""
    return rf"(?i:\b{SAID_DIGIT}(?:{_JOIN}{SAID_DIGIT}){{3}})|(?i:\bserial(?: number)?(?: is|'s)?,? (?:{SAID_WORD}{_JOIN}){{4}})"


line_gate = automata.gate(needed_in_line)


@cache
def _search() -> Merged:
    return one_by_one(patterns(), max_mem=MAX_MEM)


def gate(*, ascii_only: bool = False) -> Match:
    """Return a search that matches wherever `find` may find something in a text."""
    del ascii_only
    return _search()


def _answers(text: str, place: int) -> list[Span]:
    """Return what the line at `place` answers of all that the line before it asks for."""
    line = text.rfind("\n", 0, place - 1) + 1
    timed = _TIMED.match(text, line, place - 1)
    first = timed.end() if timed else _MARGIN.match(text, line, place - 1).end()  # type: ignore[union-attr]  # which matches nothing too
    if _HEADER.search(text, first, first + len(text[first:place].rstrip())):
        return []
    question = text[line:place]
    spans: list[Span] = []
    for topic, asked in zip(TOPICS, _ASKED, strict=True):
        if asked.search(question) and (topic.entity == "SERIAL_NUMBER" or _ASKS.search(question)):
            span = _for_topic(topic, text, place)
            if span is not None and not any(span.start < other.end and other.start < span.end for other in spans):
                spans.append(span)
                spans += _or_another(topic, text, span)
    return sorted(spans, key=lambda span: span.start)


#: Who gives a code gives another: `is it 6052 or my husband's 1184`.
_OR = regex.compile(r",? (?:or|and|oder|und|ou|et|o|y|of|en|eller|och|og|lub|albo|i|nebo|a|или|и|veya|tai|vagy|sau|ili)(?: [^\W\d]+){0,2} ", re.IGNORECASE)


def _or_another(topic: Topic, text: str, span: Span) -> list[Span]:
    """Return the value that stands beside one that was found where any may stand amid a line."""
    joined = _OR.match(text, span.end) if topic.search and topic.entity in ("PASSWORD", "ONE_TIME_CODE") else None
    value = topic.value.match(text, joined.end()) if joined else None
    return [Span(*value.span(), span.entity, span.score, span.detector)] if value is not None and topic.check(value[0]) else []


def _for_topic(topic: Topic, text: str, place: int) -> Span | None:
    lead = _LEAD.match(text, place)
    start = lead.end() if lead else place
    name = topic.entity.lower().replace("_number", "")
    stop = text.find("\n", start)
    stop = len(text) if stop < 0 else stop
    spoken = _SPOKEN.match(text, start) if topic.said else None
    words = len(re.findall(r"\w+", spoken.group())) if spoken is not None and spoken.end() <= stop else 0
    if topic.said:
        first, end, count = said.longest(text, min(start, place), stop, letters=topic.entity in ("NATIONAL_ID", "SERIAL_NUMBER"))
        if topic.entity == "SERIAL_NUMBER" and len(re.findall(r"[^\W_]{2,}", text[first:end])) < _FIGURES:
            first, end, count = said.longest(text, min(start, place), stop)
        if count >= max(topic.said, words) and any(c.isalpha() for c in text[first:end]):
            return Span(first, end, topic.entity, _SCORE, f"context:{name}_spoken")
        if spoken is not None and words >= topic.said:
            return Span(*spoken.span(), topic.entity, _SCORE, f"context:{name}_spoken")
    value = topic.value.match(text, start)
    if value is None and topic.search and stop - place <= _SHORT_LINE:
        value = topic.value.search(text, start, stop)
    part = "v" if value is not None and "v" in value.re.groupindex else 0
    if value is None or not topic.check(value[part]) or (topic.ends and not topic.search and not _END.match(text, value.end())):
        return None
    return Span(*value.span(part), topic.entity, _SCORE, f"context:{name}_reply")


def _said(text: str, place: int) -> Span | None:
    """Return the number spelled out in words that begins near `place`, when the words before it say what it is."""
    line = text.rfind("\n", 0, place) + 1
    first = max(line, place - _BACK)
    serial = re.compile(r"serial(?: number)?(?: is|'s)?,? ", re.IGNORECASE).match(text, place)
    spoken = _SPOKEN.match(text, serial.end()) if serial else _DIGITS.match(text, place)
    if spoken is None:
        return None
    if serial:
        return Span(*spoken.span(), "SERIAL_NUMBER", _SCORE, "context:serial_spoken")
    longer = _SPOKEN.match(text, place)
    if longer is not None and len(re.findall(r"\w+", text[spoken.end() : longer.end()])) >= 2:  # noqa: PLR2004 - letters among the digits
        spoken = longer
    count = len(re.findall(r"\w+", spoken.group())) + len(_TRIPLE.findall(spoken.group()))
    labels = [(found.end(), -found.start(), entity, least) for label, entity, least in _LABELS for found in label.finditer(text, first, place)]
    if labels:  # the nearest, and of those that end together the longest
        _, _, entity, least = max(labels)
        return Span(*spoken.span(), entity, _SCORE, f"context:{entity.lower()}_spoken") if entity and count >= least else None
    spelled = _SPELLED.search(text, first, place)
    start = spelled.start() if spelled else spoken.start()
    count += len(re.findall(r"\b[A-Z]\b", text[start : spoken.start()]))
    entity = "SERIAL_NUMBER" if spoken is longer or spelled else "PHONE_NUMBER"
    return Span(start, spoken.end(), entity, _SCORE, f"context:{entity.lower()}_spoken") if count >= _LONG else None
