"""Who speaks in a chat by name: `Olek: dont click`, `[21:11] Priya K: hold on`, in texts where speakers take turns."""

from __future__ import annotations

import re
from collections import Counter

from redactor import regex
from redactor.detect.identities.person_names import words as known_words
from redactor.detect.labels import entity_for_key
from redactor.detect.names_model import names_filter
from redactor.detect.rows.fields import L, U, person
from redactor.detect.rows.row import Row
from redactor.detect.words.named_after import names_somebody
from redactor.detect.words.plain_words import is_known
from redactor.types import Span

_TIME = r"(?:[\[(]?(?:[0-9]{1,4}[-/.][0-9]{1,2}(?:[-/.][0-9]{2,4})?,? )?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?: ?[AaPp][Mm])?[\])]?[ \t:–-]*)?"
#: Signs that stand for the colon of a turn.
_ARROWS = "▸▹►▶❯›»→⟩‣•"
_WHO = r"(?P<who>[^\W\d_][\w'’.-]{1,20}(?: [^\W\d_][\w'’.-]{0,20}){0,2})"
#: A turn: the time, who speaks, a colon, and what is said.
_TURN = regex.compile(rf"^[ \t>*]*{_TIME}{_WHO}(?: ?(?:\([^()\n]{{1,30}}\)|\[[^\[\]\n]{{1,30}}\]))?\*{{0,2}} ?(?::|(?<=[ ])[{_ARROWS}])[ \t]+(?=\S+[ \t]|\S+[.!?,]|[a-z])", re.MULTILINE)
#: Who speaks and the time in one pair of brackets: `[Adaeze 09:15] how do i see that`.
_BRACKETED = regex.compile(rf"^[ \t>*]*[\[(<]{_WHO}(?:,? (?:at )?|[|@-]| [|@–-] ?)[0-9]{{1,2}}[:.][0-9]{{2}}(?::[0-9]{{2}})?(?: ?[AaPp][Mm])?[\])>]:?[ \t]+(?=\S)", re.MULTILINE)
#: What a search for one finds (RE2): the row that lets a text be looked at.
GATE = Row("turn", "PERSON", rf"(?m:^)[ \t>*]*{_TIME}[{U}][{L}'’.-]{{1,20}}(?: [{U}][{L}'’.-]{{0,20}}){{0,2}}(?: ?(?:\([^()\n]*\)|\[[^\[\]\n]*\]))?\*{{0,2}} ?(?::|[{_ARROWS}]) |(?m:^)[ \t>*]*[\[(<][{U}][{L}'’.-]{{1,20}}(?: [{U}][{L}'’.-]{{0,20}}){{0,2}},? ?(?:at )?[|@–-]? ?[0-9]{{1,2}}[:.][0-9]{{2}}|(?m:^)[ \t]*\[?[0-9]{{1,2}}[:：][0-9]{{2}}[^\n：]{{2,40}}：", "label", 0.8, check=lambda _: False, log=False)
#: What stands before the colon of a turn and is a role in some language.
ROLES = frozenset(
    "agent support customer client caller user visitor guest operator technician tech rep representative advisor adviser bot chatbot assistant system admin moderator host interviewer speaker staff helpdesk desk service servicedesk callcenter "
    "cust cx usr interpreter pharmacist audiologist nutzerin me you him her them us patient doctor nurse reception receptionist dispatcher engineer seller buyer member cust usr op ivr dtmf narrator voice recording automated kiosk traveller traveler passenger tenant landlord driver "
    "kunde kundin kundendienst kundenservice anrufer anruferin berater beraterin mitarbeiter mitarbeiterin nutzer benutzer techniker hotline auskunft patientin mieter fahrgast gast "
    "klant medewerker reiziger beller gebruiker adviseur monteur bewoner klantenservice "
    "cliente agente operador operadora operatore operatrice usuario usuaria soporte asesor asesora técnico paciente atendente suporte utente assistenza tecnico utilizador "
    "conseiller conseillère opérateur opératrice technicien technicienne utilisateur appelant appelante assuré assurée abonné abonnée adhérent adhérente patiente titulaire locataire sociétaire hôtesse standard standardiste vendeur vendeuse acheteur acheteuse "
    "titular clienta socio socia asegurado asegurada abonado abonada vendedor vendedora comprador compradora inquilino recepcionista teleoperador teleoperadora central "
    "chiamante assistito assistita intestatario intestataria addetto addetta centralino utenza venditore acquirente abbonato abbonata segreteria "
    "segurado segurada assinante telefonista utente recepção comprador vendedor munícipe "
    "versicherter versicherte versicherungsnehmer mitglied mieterin vermieter verkäufer verkäuferin käufer käuferin zentrale empfang leitstelle servicekraft agentin "
    "beller verzekerde medewerkster huurder verkoper koper lid receptie centralist "
    "kund kundtjänst handläggare anropare kundeservice bruger bruker rådgiver agentti asiakas klient konsultant klientka zákazník operátor ügyfél müşteri temsilci клиент оператор "
    "uppringare medlem kunden inringer innringer säljare köpare jäsen soittaja myyjä doradca konsultanta dzwoniący abonent agentka operátorka volající technik "
    "サポート お客様 お客さま オペレーター 担当 担当者 スタッフ 自動応答 ボット 店員 受付 客 利用者 ユーザー 管理者 カスタマーサポート サポートセンター 客服 用户 客户 顾客 机器人 系统 상담원 상담사 고객 챗봇 봇 시스템".split()
)
#: Words for one who speaks, in a text of which the other speakers have names.
_SPEAKERS = frozenset(
    "me you i agent support customer client caller user bot system operator tech technician rep advisor visitor guest it helpdesk kunde kundin berater mitarbeiter cliente agente soporte operador operatore assistenza conseiller client klant medewerker kund moi ich yo io eu ik jag".split()
)
_MOST_WORDS = 3
#: The same in scripts without blanks: who writes stands before a wide colon.
_TURN_EAST = regex.compile(r"^[ \t]*\[?[0-9]{1,2}[:：][0-9]{2}(?:[:：][0-9]{2})?\]?[ 　\t]*(?P<who>[^\s:：（(\[\]]{2,16})(?:さん|様)?[ ]?(?:[（(][^()（）\n]{1,16}[)）])?[ ]?[：:]", re.MULTILINE)
#: Where a speaker is from: `Oluwaseun from Pipehive`.
_FIRM = regex.compile(r" (?:from|at|von|bei|de|chez|van|från) [A-Z].*")


def names(text: str) -> list[Span]:
    """Return the names of those who speak, wherever their turns begin."""
    east = _names_east(text) if "：" in text else []
    turns = _turns(text)
    counts = Counter(turn["who"] for turn in turns)
    if len(counts) < 2 or len(turns) < 3 or max(counts.values()) < 2:  # noqa: PLR2004
        return east
    spoken = sum(turn_of.lower() in _SPEAKERS for turn_of in counts)
    marked = _are_marked(text, turns)
    people = {who for who, times in counts.items() if _is_name(who, times, spoken=bool(spoken) or marked) or (marked and times > 1 and who in _words_for_people(who))}
    titled = {who: title for who, times in counts.items() if times > 1 and (title := _title(who)) and _is_called(who[title:])}
    return [
        *east,
        *(Span(turn.start("who"), turn.start("who") + len(_FIRM.sub("", turn["who"])), "PERSON", 0.8, "label:turn") for turn in turns if turn["who"] in people),
        *(Span(turn.start("who") + titled[turn["who"]], turn.end("who"), "PERSON", 0.8, "label:turn") for turn in turns if turn["who"] in titled and turn["who"] not in people),
    ]


def _turns(text: str) -> list[re.Match[str]]:
    """Return where turns begin, in one of the ways in which they are written."""
    if text.count(":") > 2 and (timed := list(_BRACKETED.finditer(text))):  # noqa: PLR2004
        return timed
    return list(_TURN.finditer(text)) if sum(map(text.count, ":" + _ARROWS)) > 2 else []  # noqa: PLR2004


def _are_marked(text: str, turns: list[re.Match[str]]) -> bool:
    """Say whether turns are written as no list of labels or menus is: an arrow once in each line, or a time beside who speaks."""
    if _BRACKETED.match(text, turns[0].start()):
        return True
    lines = [text[turn.start() : text.find("\n", turn.end()) % (len(text) + 1)] for turn in turns]
    return all(sum(map(line.count, _ARROWS)) == 1 for line in lines)


def _words_for_people(who: str) -> tuple[str, ...]:
    """Return `who` where it is a word that people are called by as well (`Jordan`, `Grace`), and no role or label."""
    lower = who.lower()
    return (who,) if who.istitle() and lower not in ROLES and lower not in _LABELS and any(lower in known for known in known_words()) else ()


#: Who speaks by what they are and a name: `GM Halcyon`, `IT - Vikram`, `L2 Support Anneke`.
_TITLED = regex.compile(r"(?:(?:GM|CM|MOD|Mod|Moderator|Dev|IT|HR|QA|CS|L[123]|Tier ?[123]|Agent|Support|Helpdesk|Service|Operator|Technician|Tech|Advisor|Team|Berater(?:in)?|Conseill(?:er|ère)|Asesora?|Operatore|Operatrice|Atendente|Rådgiver|Konsultant(?:ka)?)(?: -)? ){1,2}(?=[^\W\d_a-z])")


def _title(who: str) -> int:
    """Return how many characters of who speaks are what they are, before a name: a title, or a role in some language (`agent Sade`, `Temsilci Cem`)."""
    if title := _TITLED.match(who):
        return title.end()
    role, _, name = who.rpartition(" ")
    return len(role) + 1 if name and role and all(word.lower().strip(".-") in ROLES for word in role.split()) else 0


def _is_called(name: str) -> bool:
    """Say whether what stands behind a title is one name: no role, no ordinary word, no desk."""
    lower = name.lower()
    return name.istitle() and name.isalpha() and len(name) > 2 and lower not in ROLES and lower not in _LABELS and not _A_ROLE.search(lower) and not any(lower in known for known in (*known_words(), *names_filter.vocabulary())) and not is_known(lower)  # noqa: PLR2004


def _names_east(text: str) -> list[Span]:
    """Return who speaks beside a role in a chat of Japanese, Chinese or Korean: a name or a nickname, each time."""
    turns = list(_TURN_EAST.finditer(text))
    counts = Counter(turn["who"] for turn in turns)
    if len(counts) != 2 or min(counts.values()) < 2 or sum(who in ROLES for who in counts) != 1:  # noqa: PLR2004
        return []
    return [Span(*turn.span("who"), "USERNAME", 0.8, "label:turn") for turn in turns if turn["who"] not in ROLES]


def _is_name(who: str, times: int, *, spoken: bool) -> bool:
    """Say whether a speaker is called by a name: a forename among the words, or an odd word that speaks twice beside `me` or `agent`."""
    words = who.split()
    if not who[:1].isupper() or len(words) > _MOST_WORDS or who.lower() in ROLES or entity_for_key(who) is not None or not person(who):
        return False
    if any(word.lower() in ROLES for word in words):
        return False
    if names_somebody(words[0]) or (len(words) > 1 and names_somebody(words[-1]) and not is_known(words[0].lower()) and not is_known(words[-1].lower())):
        return True
    ordinary = any(who.lower() in known for known in (*known_words(), *names_filter.vocabulary()))
    return spoken and times > 1 and len(words) == 1 and not ordinary and who.istitle() and who.lower() not in _LABELS and not _A_ROLE.search(who)


#: How words for roles end in English and its neighbours.
_A_ROLE = regex.compile(r"(?:er|or|ist|erin|ant|ent|ian|eur|euse|rice|sse|nte|dor|dora|tore)$")
#: Labels of lines that come more than once and are no names.
_LABELS = frozenset(
    "note notes error warning info update answer question status result step time date model serial product order ticket issue problem solution cause action example agent customer subject from sent received reply message "
    "version firmware device name address phone email user host port line page item part price total summary details description category priority case ref reference location type source target input output reason response request "
    "kommentar notiz frage antwort fehler hinweis nota pregunta respuesta domanda risposta réponse vraag antwoord fråga svar attempt log entry option test check fix also then next first second third now edit ps".split()
)
