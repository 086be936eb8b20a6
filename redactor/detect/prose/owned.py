"""Dates since when somebody has a thing, in many languages: `I've had it since`, `ce l'ho dal`, `der Trockner ist vom`; verbs at the end of a clause."""

# ruff: noqa: E501, RUF001 - a vocabulary reads best in full lines, and is in many scripts

from __future__ import annotations

import re
from collections.abc import Iterator

from redactor import regex
from redactor.detect.prose.told_dates import DATE, is_else
from redactor.types import Span

#: Some words of what somebody has, or the pronoun for it.
_IT = r"(?: [^\s.,;:!?\d]+){0,3}"
#: Having something since, RE2 and Python syntax, case ignored; the date follows at once.
_SINCE = (
    rf"(?:have|has|['’]ve|['’]s) (?:had|owned){_IT} since|(?:har|hadde|havde) (?:haft|hatt|ejet|eid|eiet|ägt){_IT} (?:siden|sidan|sedan|fra|från)(?: den)?"
    rf"|hab(?:e|en|t)?{_IT} (?:schon |erst )?seit(?: dem)?|heb(?:ben)?{_IT} (?:al |pas )?(?:sinds|vanaf)|(?:[jl]['’]|on |nous |ils )(?:ai|a|avons|ont){_IT} depuis(?: le)?|l['’](?:ai|a|avons|ont) (?:eue?|reçue?) le"
    rf"|(?:tengo|tenemos|tiene|tienen){_IT} desde(?: el)?|(?:tenho|temos|tem){_IT} desde(?: o| a)?|(?:ho|abbiamo|hanno){_IT} (?:da|dal|dall['’])|(?:mam|mamy){_IT} od|(?:mám|máme){_IT} od|у (?:меня|нас|него|неё|нее|мамы|папы){_IT} со?|у (?:мене|нас|нього|неї){_IT} (?:з|із)"
)
#: What people buy and keep, by the words of many languages.
_THING = (
    r"(?:tv|telly|television|fridge|freezer|dryer|washer|washing machine|dishwasher|cooker|oven|hob|boiler|kettle|toaster|hoover|vacuum|laptop|computer|printer|scanner|phone|handset|tablet|watch|camera|speaker|soundbar|headset|console|router|modem|bike|scooter|mower|machine|unit|appliance|device"
    r"|fernseher|kühlschrank|gefrierschrank|trockner|waschmaschine|spülmaschine|geschirrspüler|herd|ofen|backofen|staubsauger|drucker|rechner|notebook|handy|uhr|kamera|gerät|maschine|rasenmäher|fahrrad|e-?bike|télé|téléviseur|frigo|réfrigérateur|congélateur|lave-linge|lave-vaisselle|sèche-linge|four|aspirateur|ordinateur|imprimante|téléphone|montre|appareil"
    r"|tele|televisor|nevera|frigorífico|lavadora|secadora|lavavajillas|horno|aspiradora|ordenador|portátil|impresora|móvil|teléfono|reloj|aparato|lavatrice|asciugatrice|lavastoviglie|frigorifero|forno|aspirapolvere|stampante|telefono|orologio|apparecchio|televisore|máquina|geladeira|frigorífico|telemóvel|celular|impressora|televisão|aspirador"
    r"|koelkast|vriezer|wasmachine|wasdroger|droger|vaatwasser|oven|stofzuiger|toestel|apparaat|televisie|telefoon|horloge|kyl|frys|tvätten|tvättmaskin\w*|torktumlar\w*|diskmaskin\w*|dammsugar\w*|telefonen|datorn|skrivaren|vaskemaskin\w*|tørretumbler\w*|opvaskemaskine\w*|støvsuger\w*|oppvaskmaskin\w*|pralka|suszarka|zmywarka|lodówka|odkurzacz|telewizor|telefon|drukarka|pračka|sušička|myčka|lednice|vysavač|televize|tiskárna)"
)
_FROM = rf"{_THING} (?:is|was|ist|war|est|es|è|é|jest|är|er|je)(?: \w+)? (?:from|von|vom|aus|du|de|del|dal|di|van|från|fra|z|ze)"
#: Verbs that end the clause a date stands in.
_TAKEN = (
    r"gekauft|geholt|mitgenommen|erstanden|ersteigert|angeschafft|zugelegt|geschenkt|gekocht|aangeschaft|opgehaald|meegenomen"
    r"|aldım|aldık|almış|almıştım|almıştık|almıştı|alınmış|alındı|alınan"
)
#: Faults, contracts, appointments, messages: who has these has bought nothing.
_NO_THING = regex.compile(
    r"\b(?:errors?|faults?|issues?|problem\w*|outages?|pain|complaints?|contracts?|accounts?|subscription|appointments?|fehler\w*|störung\w*|meldung\w*|ausf[aä]ll\w*|aussetzer|termine?|vertr[aä]g\w*|konto|kein\w*|hilfe|rat"
    r"|problèmes?|pannes?|erreurs?|coupures?|contrat|rendez-vous|pas|plus|averías?|fallos?|errore\w*|problemas?|corte|cita|contrato|sin|no|guast\w+|contratto|appuntamento|non|não|erro|avaria|falha|storing\w*|fout\w*|geen|afspraak|contract|klacht\w*|melding\w*|fel\w*|feil\w*|fejl\w*|avtal\w*|avtale\w*|aftale\w*|tid|awari\w*|błęd\w*|błąd|umow\w*|wizyt\w*|nie|chyb\w*|poruch\w*|smlouv\w*|ошибк\w*|проблем\w*|договор\w*|нет|не"
    r"|hata|uyarı|mesaj|randevu|bilgi|yardım|teklif|e-?posta|sorun|kod)\b",
    re.IGNORECASE,
)
#: What may stand behind a date at which a clause ends.
_ENDS = regex.compile(r"[ ]?(?:[.,;:!?)\"”»\r\n]|$|[-–—] |(?:and|und|et|y|e|og|och|en|i|a|и|but|aber|mais|pero|ma|maar|men|ale|но|года|roku|dat is|en nu)\b)", re.IGNORECASE)
_FAR, _NEAR, _CLAUSE, _SCORE = 64, 4, 60, 0.75


def pattern() -> str:
    """Return what stands wherever `find` finds something; purchases asks for it."""
    return rf"(?i:(?:{_SINCE}|{_FROM}) [^\n]|(?:{_TAKEN}))"


_LEADS = regex.compile(rf"(?<!\w)(?:{_SINCE}|{_FROM})(?= )", re.IGNORECASE)
_VERBS = regex.compile(rf"(?<!\w)(?:{_TAKEN})(?!\w)", re.IGNORECASE)
#: Where a clause ends.
_STOP = regex.compile(r"[.;!?\n]\s")


def find(text: str) -> list[Span]:
    """Return the dates since when somebody has a thing, in order."""
    found = sorted({*_behind(text), *_before(text)})
    return [Span(*place, "PURCHASE_DATE", _SCORE, "context:owned") for place in found]


def _behind(text: str) -> Iterator[tuple[int, int]]:
    """Yield dates right behind words of having, at the end of their clause."""
    for lead in _LEADS.finditer(text):
        date = DATE.search(text, lead.end(), lead.end() + _FAR)
        if date is None or date.start() - lead.end() > _NEAR or not _ENDS.match(text, date.end()):
            continue
        if not _NO_THING.search(_clause(text, lead.start(), lead.end())):
            yield date.span()


def _before(text: str) -> Iterator[tuple[int, int]]:
    """Yield the last date before a verb of taking at the end of its clause."""
    for verb in _VERBS.finditer(text):
        dates = list(DATE.finditer(text, max(0, verb.start() - _FAR - 20), verb.start()))
        if not dates:
            continue
        between = text[dates[-1].end() : verb.start()]
        if len(between) <= _FAR and not is_else(between) and not _NO_THING.search(_clause(text, dates[-1].start(), dates[-1].start()) + between):
            yield dates[-1].span()


def _clause(text: str, start: int, end: int) -> str:
    """Return what stands in the same clause before `start`, up to `end`."""
    return _STOP.split(text[max(0, start - _CLAUSE) : end])[-1]
