"""Who speaks in an exported chat: `[8:05 p. m., 4/11/2025] tincho: ...`, `[맹지선] [오후 3:05] ...`, `@lalo, [28.11.25 02:32]`, `[9:12] 長谷部 光`.

Programs write when a message came and from whom at the head of it, each in its own way; two heads of one way make an export. Who speaks is a
contact: a name, a nickname, an account. Firms, desks, bots and roles speak too and stay.
"""

# ruff: noqa: RUF001 - in many scripts

from __future__ import annotations

import re
from collections.abc import Iterator

from redactor import regex
from redactor.detect import accounts
from redactor.detect.review.trade_names import TRADES
from redactor.detect.rows.turns import ROLES
from redactor.detect.words import plain_words, words_abroad
from redactor.detect.words.firms import is_firm
from redactor.detect.words.folding import fold
from redactor.detect.words.free_words import is_forename
from redactor.types import Span

_SCORE, _DETECTOR = 0.8, "context:chat_export"
_LEAST = 2
_FIGURE = r"[0-9\u0660-\u0669\u06f0-\u06f9]"
_HALF = r"(?:[APap]\.?[ \u00a0\u202f]?[Mm]\.?|م|ص|오전|오후|上午|下午|午前|午後|π\.?μ\.?|μ\.?μ\.?)"
_DAY = rf"{_FIGURE}{{1,4}}[./-]{_FIGURE}{{1,2}}[./-]{_FIGURE}{{1,4}}"
_TIME = rf"(?:{_HALF} ?)?{_FIGURE}{{1,2}}[:.]{_FIGURE}{{2}}(?:[:.]{_FIGURE}{{2}})?(?:[ \u00a0\u202f]?{_HALF})?"
_WHEN = rf"(?:{_DAY},?[ ]{_TIME}|{_TIME},?[ ]{_DAY})"
_SPEAKER = r"(?P<who>[^\s:：\[\]<>|={{}}][^\n:：\[\]<>|={{}}]{0,39}?)"
#: The heads of messages, each as a program writes them; behind `said` stands what was said, on the line or below.
_HEADS = tuple(
    regex.compile(pattern, re.MULTILINE)
    for pattern in (
        rf"^[\u200e\u200f]?(?:\[{_WHEN}\][ ]|{_WHEN} [-–][ ]){_SPEAKER}[:：][ ]",  # WhatsApp
        rf"^\[{_SPEAKER}\] \[{_TIME}\] ",  # KakaoTalk
        rf"^@?{_SPEAKER}, \[{_WHEN}\][ \t]*\r?$",  # Telegram
        rf"^\[{_TIME}\] {_SPEAKER} \([^()\n]{{2,30}}\)[:：][ ]",  # desks' chats, who answers with what for
        rf"^\[{_FIGURE}{{1,2}}[:.]{_FIGURE}{{2}}\][ ]{_SPEAKER}[ \t]*\r?$",  # Teams, as copied
        rf"^{_SPEAKER}(?: at)? (?:{_DAY} )?{_FIGURE}{{1,2}}:{_FIGURE}{{2}}:{_FIGURE}{{2}}[:：][ ]",  # shops' messengers in China
        rf"^{_FIGURE}{{1,2}}:{_FIGURE}{{2}}\t{_SPEAKER}\t",  # LINE
    )
)
#: One of their signs: a text without has no such head.
_GATE = regex.compile(rf"(?m)^[\u200e\u200f]?(?:\[|@?[^\n,\[]{{1,40}}, \[{_FIGURE}|{_FIGURE}{{1,4}}[./:-]{_FIGURE}|[^\n:]{{1,40}} {_FIGURE}{{1,2}}:{_FIGURE}{{2}}:)")
_WORD = re.compile(r"[^\W\d_]+")
#: Who speaks and is nobody, beside the roles of a transcript.
_DESKS = frozenset(
    "bot info note notiz notitie nota vermerk hinweis memo anteckning notat uwaga internal ops system admin support service servicio serviço soporte suporte assistenza servis klantenservice kundenservice kundendienst zentrale centrale desk helpdesk help team equipo equipe group gruppe grupo office oficina büro shop store tienda loja negozio boutique winkel butik sklep mağaza official oficial officiel offiziell hotline notifications alerts"
    " clinic clínica klinik cabinet praxis apotheke pharmacy farmacia school schule colegio escola cars wakala reception recepción réception rezeption delivery courier taxi hotel bank banco banque mutuelle versicherung seguros assurance inmob inmobiliaria immobilier immobilien lettings estates agency agencia agence taller werkstatt garage meldung störung 客服 旗舰店 官方 系统 机器人 サポート 情シス 窓口 ボット 고객센터 상담원 챗봇 صيانة خدمة شركة מוקד שירות תמיכה поддержка сервис бот магазин підтримка служба".split()
)

#: How they are called where that is written as one word: `itdesk`, `netsupport`.
_DESK_ENDS = ("desk", "support", "team")


def find(text: str) -> list[Span]:
    """Return who speaks in the exported chats of a text, in order."""
    if "\n" not in text or _GATE.search(text) is None:
        return []
    return sorted((span for heads in _HEADS for span in _speakers(text, heads)), key=lambda span: span.start)


def _speakers(text: str, heads: re.Pattern[str]) -> Iterator[Span]:
    found = list(heads.finditer(text))
    if len(found) < _LEAST:
        return
    for head in found:
        who = head["who"].rstrip()
        entity = _entity(who)
        if entity:
            start = head.start("who")
            yield Span(start, start + len(who), entity, _SCORE, _DETECTOR)


def _entity(who: str) -> str:
    """Return what a speaker is: a person, an account, or (nothing) a desk, a firm, a telephone number."""
    words = _WORD.findall(who)
    if not any(len(word) > 1 or not word.isascii() for word in words) or len(words) > 6 or who.lower() in ROLES:  # noqa: PLR2004
        return ""
    low = [fold(word) for word in words]
    named = any(len(word) > 2 and is_forename(word) for word in words)  # noqa: PLR2004
    if is_firm(who) or any(word in _DESKS or word.endswith(_DESK_ENDS) or word in TRADES or word in ROLES for word in low) or any(desk in who for desk in _DESKS if not desk.isascii()):
        return "PERSON" if named and len(words) > 1 and not is_firm(who) and not any(word in ROLES for word in low) else ""
    if len(words) > 2 and not named and all(word.isascii() for word in words):  # noqa: PLR2004 - a shop: people have a forename among so many
        return ""
    if " " not in who and (any(c.isdigit() or c in "_." for c in who.rstrip(".")) and any(c.isascii() and c.isalpha() for c in who)):
        return "USERNAME" if accounts.personal_account(who) and not who.lower().endswith("bot") else ""
    if len(words) == 1 and not named and (words_abroad.is_word(words[0]) or plain_words.is_common(low[0]) or who.lower().endswith("bot")):
        return ""
    return "PERSON"
