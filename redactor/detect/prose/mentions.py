"""Who is spoken to or of in a thread: `@rundfunk42 have you tried it?`, `as @kettwiesel said`.

Annotations, decorators, rules of style sheets, variables, packages and groups stand behind the same sign: they have words of their own,
code around them, or words that everybody knows. Fenced code and code in a line name nobody.
"""

from __future__ import annotations

import re

from redactor import regex
from redactor.detect import accounts
from redactor.detect.search import automata
from redactor.detect.words import plain_words
from redactor.types import Span

_SCORE = 0.8
#: What may stand before the sign, as `pattern` says too: no letter, and no sign of addresses, paths and code.
_PLACE = regex.compile(r"(?<![^ \t\r\n\f\u00a0\u3000(>\[,:*\"'“”„«])@(?P<who>[A-Za-z](?:[\w.-]{0,37}[A-Za-z0-9_])?)(?![\w@`(/\\=\[{])(?!\.\w|:[\w/]|::| ?(?::=|[=({]))")
_FENCED = regex.compile(r"^[ \t>]*(?:```|~~~)[^\n]*\n.*?^[ \t>]*(?:```|~~~)|`[^`\n]+`", re.MULTILINE | re.DOTALL)
#: A line that a programmer wrote: what annotations stand in, above or among.
_CODE = regex.compile(
    r"[ \t]*(?:(?:public|private|protected|internal|static|final|abstract|override|async|def|class|interface|enum|struct|func|function|fun|val|var|let|const|export|import|declare|package|void|return|if|for|while|select|insert|update|set|exec|begin|end|echo|rem|extends|implements)\b[^.?!]*[({:;=\\]|[\w<>\[\], .]+\([^)]*\)[ \t]*(?:throws [\w, .]+)?\{?\r?$|[ \t]*(?:\*|/\*\*?|//|#)[ \t]*@|[^\n]*[;{}][ \t]*\r?$)",
    re.IGNORECASE,
)
#: The same below an annotation: another one, too.
_ANNOTATES = regex.compile(r"[ \t]*@[A-Z]\w*(?:\(.*)?[ \t]*\r?$|[ \t]+(?:@|\w+ \w+[;(=])")
#: Words beside which the sign is an annotation's.
_ANNOTATED = regex.compile(r"\b(?:annotat\w+|decorat\w+|tags?|directives?|rules?|version|package|module|import\w*|dependency|install(?:ed|ing|s)?|macro|bean|spring|junit|lombok|jsdoc|javadoc|phpdoc|doxygen|css|scss|sass|npm|yarn|pnpm|npx|pip|go get|cargo|variable|parameter|param)\b", re.IGNORECASE)
_NEAR = 32
#: What is called so and is nobody: groups, notes in sources, rules, annotations of the usual frameworks.
_NOBODY = frozenset(
    """
    all here channel everyone team online group admins mods moderators staff support latest next beta stable canary rc home work school noon midnight office
    param params return returns throws throw exception see since deprecated author version link linkplain inheritdoc type typedef property callback constructor class namespace memberof module exports
    example default todo fixme override private public protected internal readonly static final abstract api ignore suppress suppresswarnings code literal value category package subpackage copyright license var method
    media import charset supports keyframes fontface font page layer container include mixin extend function if else each for while use forward apply tailwind screen responsive variants namespace viewport document counter-style
    test before after beforeeach aftereach beforeall afterall disabled nested autowired inject bean component service repository controller restcontroller configuration entity table column id transactional qualifier
    getter setter data builder slf4j nonnull nullable notnull notblank size valid pathvariable requestbody requestparam requestmapping getmapping postmapping putmapping deletemapping
    input output viewchild contentchild hostlistener hostbinding injectable ngmodule directive pipe staticmethod classmethod property fixture pytest dataclass contextmanager wraps lru_cache cache cached_property asyncio task shared_task app route login_required
    interface implementation protocol end selector synthesize dynamic autoreleasepool optional required objc state binding published observedobject stateobject environment environmentobject main mainactor escaping available discardableresult
    echo off on set rem call args argv array model using page section html functions await inject attribute layout code addtaghelper
    file brief details note warning date ingroup defgroup covers dataprovider group depends medium test runinseparateprocess runtestsinseparateprocesses
    js jsx ts tsx ts-ignore ts-nocheck ts-expect-error flow jest vue react angular babel types emotion mui storybook testing-library eslint prettier rollup vite sentry aws-sdk prisma nestjs reduxjs tanstack
    pjl user users you me name username handle someone somebody mention mentions xxx xyz foo bar example
    twitter x facebook instagram threads mastodon linkedin youtube github gitlab discord slack telegram reddit bluesky google apple microsoft amazon samsung
    """.split()
)
#: Desks of firms and programs that answer.
_DESK = regex.compile(r"(?:.*(?:support|helps?|care|service|services|official|news|status|team|hq|bot|app|developers?|community))|(?:ask|team|get|use|try)(?=[A-Z_]).*|.*\[?bot\]?", re.IGNORECASE)
_GREETED = regex.compile(r"\b(?:hi|hey|hello|hallo|hej|hoi|hola|salut|bonjour|ciao|olá|moin|servus|dear|thanks?|thank you|thx|cheers|merci|gracias|danke|grazie|obrigad[oa]|bedankt|tack|cc|ping|by|from|and|or|und|et|y|e|en|och|to|für|for|pour|para|per|as|wie|als|comme|como|of|von|de|di|asked?|sorry|welcome)[,:]? (?:@[\w.-]+[, ]{1,2})*\Z|@[\w.-]+(?:,? |, ?| (?:and|und|et|y|e|or|&) )\Z", re.IGNORECASE)
_PARTS = regex.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
#: Words in small letters, of which what is said to or of somebody has two.
_SMALL = regex.compile(r"\b[^\W\d_A-Z]{2,}\b")
_LEAST_SAID = 2
#: A model behind its maker: `profile @Trendtel K1`.
_MODEL_BEHIND = regex.compile(r" [A-Z]{1,4}-?\d")
#: What a programmer does with an annotation, right before one.
_PUT = regex.compile(r"\b(?:the|an?|this|that|my|your|its|us(?:e|es|ed|ing)|add(?:s|ed|ing)?|with(?:out)?|missing|remov(?:e|es|ed|ing)|put|via|on|in|into|see|replac(?:e|es|ed|ing)|is|are|has|have|same|call(?:s|ed)?|between|than|both|no|not|instead of|like)[:]? [\"'(“]?\Z", re.IGNORECASE)


def pattern() -> str:
    """Return in RE2's syntax what every text has in which somebody may be mentioned."""
    return r"(?m:^|[ \t\r\n\f\x{a0}\x{3000}(>\[,:*_\"'“”„«])@[A-Za-z]"


gate = automata.gate(pattern)


def find(text: str) -> list[Span]:
    """Return the accounts behind `@` that are people's, in order."""
    found = [place for place in _PLACE.finditer(text) if accounts.personal_account(place["who"])]
    if not found:
        return []
    code = [block.span() for block in _FENCED.finditer(text)]
    return [Span(*place.span("who"), "USERNAME", _SCORE, "context:mentioned") for place in found if not any(start <= place.start() < end for start, end in code) and _is_somebody(text, place)]


#: Characters of a line before and behind a mention that are read.
_REACH = 400


def _is_somebody(text: str, place: re.Match[str]) -> bool:
    who = place["who"]
    lower = who.lower()
    if lower in _NOBODY or _DESK.fullmatch(who) or "." in who or lower in accounts.MODEL_WORDS:
        return False
    first = max(text.rfind("\n", 0, place.start()) + 1, place.start() - _REACH)
    before, after = text[first : place.start()], text[place.end() : min(_end(text, place.end()), place.end() + _REACH)]
    if _CODE.match(before + place[0] + after) or (not before.strip() and not after.strip() and any(code.match(_below(text, place.end())) for code in (_CODE, _ANNOTATES))):
        return False
    if _MODEL_BEHIND.match(after) or _ANNOTATED.search(before[-_NEAR:]) or _ANNOTATED.search(after[:_NEAR]):
        return False
    if not _is_said_word(who):
        return True
    if _GREETED.search(before) or (not before.strip(" \t>*_-") and len(_SMALL.findall(after)) >= _LEAST_SAID):
        return True
    return not who.islower() and len(_SMALL.findall(before)) > _LEAST_SAID and _PUT.search(before) is None


def _is_said_word(who: str) -> bool:
    """Say whether all parts of a handle are words that people and programs say (`EnableScheduling`, `latest`)."""
    return all(plain_words.is_plain(part.lower()) or part.isdigit() or len(part) == 1 for part in _PARTS.findall(who))


def _end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end


def _below(text: str, start: int) -> str:
    end = _end(text, start)
    return text[end + 1 : _end(text, end + 1)]
