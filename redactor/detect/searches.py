"""What somebody searched for, as people tell it: in quotes beside a word for searching; data for the scan of prose (detect/details.py)."""

# ruff: noqa: E501 - a row of patterns reads best on one line

from __future__ import annotations

import re

from redactor import regex
from redactor.detect.rows import Row

_QUERY = r"[^\"“”„«»「」『』\n]+"
_OPEN, _CLOSE = r"[\"“„«「『‹]", r"[\"”“»」』›]"
_QUOTED = rf"{_OPEN}[ ]?(?P<v>{_QUERY}){_CLOSE}"
#: A second and third query in the same sentence.
_MORE = rf"(?:[^\n\"“„«「]*{_OPEN}(?P<v2>{_QUERY}){_CLOSE})?(?:[^\n\"“„«「]*{_OPEN}(?P<v3>{_QUERY}){_CLOSE})?"
#: Somebody did it, or does it often; a bare `search for` may be an instruction.
_SEARCHED = (
    r"(?i:\b(?:search(?:ed|es|ing)(?: (?:for|on|in|the|my|our|your|it|site|shop|store|web|google|online))*|googled?|googling|looked up|looking up|bing(?:ed)|(?:i|he|she|they|we|you|who|kids?|son|daughter|customer|user|u) (?:just |only |then |always |did |didn't |do |to )*search(?: for)?"
    r"|(?:last|recent|previous|my|her|his|their|your|saved|browser|blocked|which|what|the) (?:search(?:es)?|quer(?:y|ies)|search (?:terms?|words?|history|quer(?:y|ies)|phrases?|strings?))|search (?:terms?|words?|history|quer(?:y|ies)|phrase|string|field|box|bar|log)|suchverlauf|suchwort|suchwörter|suchbegriffe?|suchanfragen?|suchfeld|gesucht|gesucht nach|suchte|gegoogelt|gegoogle?d|googelte"
    r"|recherché|recherches?|cherché|j['’]ai cherché|barre de recherche|buscado|busqué|buscó|búsquedas?|busqueda|buscaba|busca|buscador|historial de búsqueda|cercato|ricerca|ricerche|cronologia|pesquisei|pesquisou|pesquisas?|procurei|gezocht|zoekt?|zoekopdracht(?:en)?|zoekterm(?:en)?|zoekgeschiedenis|sökte|sökt|sökning(?:ar)?|sökord|søgte|søgt|søgning(?:er)?|søkte|wyszukałam?|wyszukiwan(?:ie|ia)|szukałam?|haku|hakusana|hledal[a]?|aradım|arama))"
)


#: Characters of a search; longer is a quotation.
LONGEST = 120


def query(text: str) -> bool:
    """Return whether what stands in quotes is a search by its looks: words, no code, path, address or name of a button."""
    bare = text.strip()
    letters = sum(c.isalpha() for c in bare)
    return letters >= 2 and len(bare) <= LONGEST and not _TECHNICAL.search(bare) and bare.lower() not in _BUTTONS  # noqa: PLR2004


def lower_query(text: str) -> bool:
    """Return whether what stands in quotes behind a bare "search for" is what a person types and no name of a setting."""
    return query(text) and text == text.lower() and " " in text.strip()


#: Errors, codes, commands, files, addresses: what technicians search for.
_TECHNICAL = regex.compile(r"0x[0-9a-fA-F]{3,}|[\\/{}<>=|]|\w\.\w{2,4}$|::|@|^\W*$|\b(?:error|fehler|erreur|exception|failed|timeout|fatal|null|firmware|driver)\b|^[A-Z0-9_.-]+$|\b[A-Z]{1,6}-?[0-9]{2,}", re.IGNORECASE)
_BUTTONS = frozenset("search go ok cancel no results nothing found 0 results not found zero results no results found keine ergebnisse aucun résultat sin resultados history settings filter clear off on all any none suche suchen".split()) | frozenset(
    ("no results", "not found", "no results found", "0 results", "nothing found", "zero results", "keine ergebnisse", "keine treffer", "aucun résultat", "sin resultados", "nessun risultato", "geen resultaten")
)


def _row(name: str, pattern: str, check: object = query) -> Row:
    return Row(name, "SEARCH_QUERY", pattern, "context", 0.75, check, log=False)  # type: ignore[arg-type]


ROWS: tuple[Row, ...] = (
    _row("searched", rf"{_SEARCHED}[^\n\"“„«「]*{_QUOTED}{_MORE}"),
    # the question on one line, the words on the next
    _row("searched_answer", rf"{_SEARCHED}[^\n\"“„«「]*\n[^\n\"“„«「]*{_QUOTED}{_MORE}"),
    _row("search_for", rf"(?i:\bsearch(?: (?:the|our|your|this|my) [a-z]+)? for) {_QUOTED}", lower_query),
    # typed into a field, and what came of it
    _row("typed", rf"(?i:\b(?:i|he|she|they|we|you|customer|user) (?:just |then |only )?(?:put(?: in)?|typed?(?: in)?|entered?|enter|wrote|tried|used|asked(?: for| it)?)) {_QUOTED}(?i: (?:and|but)(?: (?:nothing|it|i|there|only|the site|no|got|get)))"),
    _row("found_by", rf"{_QUOTED}(?i: (?:gives?|gave|returns?|returned|shows?|showed|finds?|found|brings? up|brought up|comes? up|yields?)(?: me| us)? (?:[0-9]+|no|zero|nothing|only|just|some|a few|results?|hits?|the wrong|wrong)\b)"),
    # a question and its answer on one line of a form
    Row("search_asked", "SEARCH_QUERY", r"(?i:\b(?:search(?:ed|ing)?(?: for)?|look(?:ed|ing)? for|query|google|gesucht|recherché|buscado|cercato|gezocht)\b[^\n?]*)\?+[ \t]*(?:>{1,2}|-+>?|[:=–—])[ \t]*(?P<v>[^\n\"|<>]+)(?:\r?$|\|)", "context", 0.75, query, log=False),
)
