"""Who speaks in a chat by name: `Olek: dont click`, `[21:11] Priya K: hold on`, in texts where speakers take turns."""

from __future__ import annotations

import re
from collections import Counter

from redactor import regex
from redactor.detect import names_filter
from redactor.detect.fields import L, U, person
from redactor.detect.known_variants import words as known_words
from redactor.detect.labels import entity_for_key
from redactor.detect.named_after import names_somebody
from redactor.detect.rows import Row
from redactor.types import Span

_TIME = r"(?:[\[(]?(?:[0-9]{1,4}[-/.][0-9]{1,2}(?:[-/.][0-9]{2,4})?,? )?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?: ?[AaPp][Mm])?[\])]?[ \t:–-]*)?"
#: A turn: the time, who speaks, a colon, and what is said.
_TURN = regex.compile(rf"^[ \t>*]*{_TIME}(?P<who>[^\W\d_][\w'’.-]{{1,20}}(?: [^\W\d_][\w'’.-]{{0,20}}){{0,2}})(?: ?\([^()\n]{{1,30}}\))?\*{{0,2}} ?:[ \t]+(?=\S+[ \t]|\S+[.!?,]|[a-z])", re.MULTILINE)
#: What a search for one finds (RE2): the row that lets a text be looked at.
GATE = Row("turn", "PERSON", rf"(?m:^)[ \t>*]*{_TIME}[{U}][{L}'’.-]{{1,20}}(?: [{U}][{L}'’.-]{{0,20}}){{0,2}}(?: ?\([^()\n]*\))?\*{{0,2}} ?: ", "label", 0.8, check=lambda _: False, log=False)
#: What stands before the colon of a turn and is a role in some language.
ROLES = frozenset(
    "agent support customer client caller user visitor guest operator technician tech rep representative advisor adviser bot chatbot assistant system admin moderator host interviewer speaker staff helpdesk desk service servicedesk callcenter "
    "cust cx usr interpreter pharmacist audiologist nutzerin me you him her them us patient doctor nurse reception receptionist dispatcher engineer seller buyer member cust usr op ivr dtmf narrator voice recording automated kiosk traveller traveler passenger tenant landlord driver "
    "kunde kundin kundendienst kundenservice anrufer anruferin berater beraterin mitarbeiter mitarbeiterin nutzer benutzer techniker hotline auskunft patientin mieter fahrgast gast "
    "klant medewerker reiziger beller gebruiker adviseur monteur bewoner klantenservice "
    "cliente agente operador operadora operatore operatrice usuario usuaria soporte asesor asesora técnico paciente atendente suporte utente assistenza tecnico utilizador "
    "conseiller conseillère opérateur opératrice technicien technicienne utilisateur appelant assuré abonné "
    "kund kundtjänst handläggare anropare kundeservice bruger bruker rådgiver agentti asiakas klient konsultant klientka zákazník operátor ügyfél müşteri temsilci клиент оператор".split()
)
#: Words for one who speaks, in a text of which the other speakers have names.
_SPEAKERS = frozenset(
    "me you i agent support customer client caller user bot system operator tech technician rep advisor visitor guest it helpdesk kunde kundin berater mitarbeiter cliente agente soporte operador operatore assistenza conseiller client klant medewerker kund moi ich yo io eu ik jag".split()
)
_MOST_WORDS = 3


def names(text: str) -> list[Span]:
    """Return the names of those who speak, wherever their turns begin."""
    turns = list(_TURN.finditer(text)) if text.count(":") > 2 else []  # noqa: PLR2004
    counts = Counter(turn["who"] for turn in turns)
    if len(counts) < 2 or len(turns) < 3 or max(counts.values()) < 2:  # noqa: PLR2004
        return []
    spoken = sum(turn_of.lower() in _SPEAKERS for turn_of in counts)
    people = {who for who, times in counts.items() if _is_name(who, times, spoken=bool(spoken))}
    return [Span(*turn.span("who"), "PERSON", 0.8, "label:turn") for turn in turns if turn["who"] in people]


def _is_name(who: str, times: int, *, spoken: bool) -> bool:
    """Say whether a speaker is called by a name: a forename among the words, or an odd word that speaks twice beside `me` or `agent`."""
    words = who.split()
    if not who[:1].isupper() or len(words) > _MOST_WORDS or who.lower() in ROLES or entity_for_key(who) is not None or not person(who):
        return False
    if any(word.lower() in ROLES for word in words):
        return False
    if names_somebody(words[0]):
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
