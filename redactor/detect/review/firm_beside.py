"""Names that are a firm's by what stands right beside them: who is called, a form in law, the kind of shop."""

# ruff: noqa: E501 - a list of words reads best in full lines

from __future__ import annotations

import re

from redactor import regex
from redactor.detect.review import near, thing_names
from redactor.detect.words import firms
from redactor.types import Span

_REACH = 48
#: Who is called or greets is a firm: `Gracias por llamar a Costanet`, `bienvenue chez ...`, `Willkommen bei ...`.
_CALLED = regex.compile(
    r"\b(?:(?:thank(?:s| you) for|thanks for) (?:calling|contacting|choosing|ringing|phoning)|welcome (?:to|at)|you(?:'ve| have) reached|gracias por (?:llamar|contactar|comunicarse|elegir)(?: (?:a|con))?|bienvenid[oa]s? a|ha llamado a|se ha comunicado con"
    r"|merci d['’]avoir (?:appelé|contacté|choisi)|bienvenue (?:chez|à)|vous êtes (?:bien )?chez|willkommen (?:bei|beim)|danke für ihren anruf bei|sie sprechen mit der firma|grazie per aver (?:chiamato|contattato|scelto)|benvenut[oi] (?:in|a|da)"
    r"|obrigad[oa] por (?:ligar|contactar|escolher)(?: (?:para|com))?(?: [oa])?|bem[- ]vind[oa] (?:à|ao|a)|bedankt voor het bellen (?:naar|met)|welkom bij|u bent verbonden met|välkommen till|velkommen til|tack för att du ringer|dziękujemy za telefon do|witamy w) \Z", re.IGNORECASE)
#: For whom somebody works who comes or answers: `un technicien de chez Sogetrel`, `monteur van Guidion`.
_WORKS_FOR = regex.compile(
    r"\b(?:technicians?|tech|engineers?|guy|fitters?|installers?|drivers?|rep|couriers?|subcontractors?|techniker|monteure?|installateur|fahrer|mitarbeiter|kolonne|technicien|livreur|sous-traitant|técnicos?|instalador(?:es)?|repartidor|chicos?|tecnico|tecnici|operaio|corriere|installatore"
    r"|chauffeur|koerier|tekniker(?:n|en)?|montör(?:en)?|montør(?:en)?|monter|technik|serwisant|kurier)(?: (?:who came|qui est venu|que vino|der kam))? (?:from|of|von|vom|de chez|de la société|de|del|de la empresa|di|della|van|från|fra|z firmy|z|od)(?: (?:the|la|le|el|der|de|het))? \Z", re.IGNORECASE)
_LEGAL = regex.compile(r"(?: [^\W\d_][\w&'’-]*){0,2},? (?:GmbH|mbH|AG|KG|OHG|UG|e\. ?V\.|SARL|SAS|SASU|EURL|SA|S\.A\.|S\.L\.U?\.?|SL|SLU|S\.r\.l\.|Srl|SRL|SpA|S\.p\.A\.|Ltda?\.?|Lda\.?|B\.?V\.?|N\.?V\.?|AB|ApS|A/S|AS|Oyj?|Sp\. z o\.o\.|s\.r\.o\.|a\.s\.|Kft\.?|d\.o\.o\.|Inc\.?|LLC|Ltd\.?|PLC|Pty|A\.Ş\.|San\.(?: ve Tic\.)?|Tic\.|Ltd\. ?Şti\.)(?![\w])")
_LEGAL_END = regex.compile(r" (?:GmbH|mbH|OHG|UG|SARL|SASU?|EURL|S\.A\.?|S\.L\.?U?|SLU?|S\.r\.l|Srl|SRL|SpA|S\.p\.A|Ltda|Lda|B\.?V|N\.?V|ApS|A/S|Oyj?|s\.r\.o|Kft|d\.o\.o|Inc|LLC|Ltd|PLC)\.?\Z")
_AND_SONS = frozenset("söhne sohn sons son fils hijos hijo figli figlio filhos zonen zoon söner sønner synowie forst partner co bros töchter".split())
#: A firm's kind before its name: `Recambios Aneto`, `Boulangerie Marchand`.
_KIND_BEFORE = regex.compile(r"([^\W\d_]{4,}) \Z")
#: A product's name goes on behind a hyphen, and its number: `Innov-is F420`.
_HYPHENED = regex.compile(r"-[a-z]{1,4} [A-Z]{0,3}\d")


def is_firms(text: str, span: Span) -> bool:
    """Say whether a name is a firm's or a product's by what stands beside it: who is called, a legal form, the kind of shop, a number behind a hyphen."""
    before = near.before(text, span, _REACH)
    kind = _KIND_BEFORE.search(before)
    if kind is not None and kind[1][0].isupper() and firms.is_firm(kind[1]):
        return True
    if before.endswith(("& ", "&amp; ")) and text[span.start : span.end].casefold() in _AND_SONS:
        return True
    if _LEGAL_END.search(text[span.start : span.end + 1]):
        return True
    if _WORKS_FOR.search(before) and not thing_names.is_somebody(text[span.start : span.end]):
        return True
    return _CALLED.search(before) is not None or _LEGAL.match(text, span.end) is not None or _HYPHENED.match(text, span.end) is not None
