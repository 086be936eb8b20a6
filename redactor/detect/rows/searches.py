"""What somebody searched for, as people tell it: in quotes beside a word for searching; data for the scan of prose (detect/prose/details.py)."""

# ruff: noqa: E501 - a row of patterns reads best on one line

from __future__ import annotations

import re

from redactor import regex
from redactor.detect.rows.row import Row

_QUERY = r"[^\"“”„«»「」『』\n]+"
_OPEN, _CLOSE = r"[\"“„«「『‹]", r"[\"”“»」』›]"
_QUOTED = rf"{_OPEN}[ ]?(?P<v>{_QUERY}){_CLOSE}"
#: A second and third query in the same sentence.
_MORE = rf"(?:[^\n\"“„«「]*{_OPEN}(?P<v2>{_QUERY}){_CLOSE})?(?:[^\n\"“„«「]*{_OPEN}(?P<v3>{_QUERY}){_CLOSE})?"
#: Somebody did it, or does it often; a bare `search for` may be an instruction.
_SEARCHED = (
    r"(?i:\b(?:search(?:ed|es|ing)(?: (?:for|on|in|the|my|our|your|it|site|shop|store|web|google|online))*|googled?|googling|looked up|looking up|bing(?:ed)|(?:i|he|she|they|we|you|who|kids?|son|daughter|customer|user|u) (?:just |only |then |always |did |didn't |do |to )*search(?: for)?"
    r"|(?:voice|watch|viewing|browsing|alexa|siri|assistant|chat) (?:history|log|requests?)|(?:last|recent|previous|my|her|his|their|your|saved|browser|blocked|which|what|the) (?:search(?:es)?|quer(?:y|ies)|search (?:terms?|words?|history|quer(?:y|ies)|phrases?|strings?))|search (?:terms?|words?|history|quer(?:y|ies)|phrase|string|field|box|bar|log)|suchverlauf|suchwort|suchwörter|suchbegriffe?|suchanfragen?|suchfeld|gesucht|gesucht nach|suchte|gegoogelt|gegoogle?d|googelte"
    r"|recherché|recherches?|cherché|j['’]ai cherché|barre de recherche|buscado|busqué|buscó|búsquedas?|busqueda|buscaba|busca|buscador|historial de búsqueda|cercato|ricerca|ricerche|cronologia|pesquisei|pesquisou|pesquisas?|procurei|gezocht|zoekt?|zoekopdracht(?:en)?|zoekterm(?:en)?|zoekgeschiedenis|sökte|sökt|sökning(?:ar)?|sökord|søgte|søgt|søgning(?:er)?|søkte|wyszukałam?|wyszukiwan(?:ie|ia)|szukałam?|haku|hakusana|hledal[a]?|aradım|arama))"
)


#: Where people search, behind the words that they searched for.
_PLACE = (
    r"(?:(?:in|into|on|at|to|via|with) (?:your|the|our|their|my|that|this) (?:(?:web|online|shop|store|help|support|product|main|little|own|new) ?)*(?:search(?: ?(?:bar|box|field|page|engine|function|thing))?|search ?bar|help ?(?:box|bar|cent(?:er|re)|page)|web ?site|site|shop|web ?shop|store|app|page|portal|catalogu?e|google|browser|knowledge base|finder)"
    r"|(?:in|on)[ -](?:app|site)|(?:on|in|with) (?:google|bing|amazon|ebay|youtube|duckduckgo|reddit|etsy)"
    r"|(?:auf|in|bei) (?:eurer|euerer|ihrer|der|eurem|ihrem|dem|die|das|ihre|eure) (?:[a-z]+-?)?(?:seite|website|webseite|homepage|suche|suchfeld|suchleiste|shop|webshop|onlineshop|app|portal)|(?:auf|in|bei) (?:google|amazon|ebay)"
    r"|(?:sur|dans|via) (?:votre|le|la|notre|vos) (?:site|barre de recherche|moteur de recherche|recherche|boutique|application|appli|champ de recherche)|sur (?:google|amazon|internet)"
    r"|(?:en|por) (?:su|la|vuestra|tu|el|vuestro) (?:web|página|buscador|tienda|app|aplicación|sitio(?: web)?|barra de búsqueda)|en google|(?:sul|nel|nella|sulla) (?:vostro |suo |tuo |vostra )?(?:sito|negozio|app|ricerca|barra di ricerca|motore di ricerca)|(?:op|in) (?:jullie|uw|de|het) (?:site|website|webshop|winkel|zoekbalk|zoekveld|app))"
)
#: Who searched or typed, and the verb; then what may begin a search and is no thing that one has (`the code`, `my password`).
_I = r"(?:i|we|he|she|they|you|u|who|customer|user|cust|son|daughter|kid|caller|client|ich|er|sie|wir|kunde|kundin|man|io|ik|zij|hij)"
_BARE = r"(?P<v>[^\s\"“”„«»,.;:!?()]+(?: [^\s\"“”„«»,.;:!?()]+){1,9}?)"

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


def told_query(text: str) -> bool:
    """Return whether words without quotes that somebody searched for or typed are a search: two or more, beginning with no article and naming no code."""
    words = text.lower().split()
    return 2 <= len(words) <= _MOST_WORDS and words[0] not in _NO_BEGINNING and not _OWN.search(text) and query(text)  # noqa: PLR2004


def answered_query(text: str) -> bool:
    """Return whether a line below a question what somebody searched for is the answer: words that say neither yes nor what was done."""
    words = text.lower().split()
    return bool(words) and len(words) <= _MOST_WORDS and words[0].strip(",.") not in _NO_ANSWER and query(text)


_MOST_WORDS = 10
_NO_BEGINNING = frozenset(
    "the a an my your our his her its their this that these those it them him me us you one all both something anything nothing everything around again twice everywhere there here up in on at for to with by from and or but so when while then because if as is was were are who what where "
    "der die das den dem ein eine einen mein meine ihr ihre es alles nichts überall lange nach vergeblich le la les un une des mon ma mes votre vos ce cette tout rien partout el los las una unos mi mis su sus esto eso todo nada il lo gli uno i mio mia het de een mijn uw dat".split()
)
_NO_ANSWER = frozenset(
    "yes no yeah yep nope ok okay i i'm im we it it's its the that this there well sure not nothing none sorry hi hello thanks thank please can could you he she they what why how when where which who let just maybe done search searching type typed click press open go select choose choose one found didn't n/a idk rather never prefer "
    "ja nein ich nichts weiß das oui non je rien sí si nada yo no io niente nee ik niets agent support customer".split()
)
_OWN = regex.compile(r"\b(?:code|codes|password|passwort|pin|number|nummer|serial|address|e-?mail|name|username|login|card|details|order|ticket|id|key|date|postcode|zip|numéro|número|mot de passe|contraseña|manual|button|link|page|tab|menu|faq|articles?|answers?|solutions?|help|support)\b", re.IGNORECASE)

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
    # without quotes: what was searched for, and where; what was typed there
    _row("searched_there", rf"(?i:\b(?:{_I}(?:'ve|'d| have| had| was| were| am| keep| kept| habe| hat| haben)? (?:just |only |then |already |also |even |once |always )*(?:search(?:ed|es|ing)?(?: for)?|googled?|looked up|look up|looking up|typed?(?: in)?|typing|put in|entered|tapped in)|j['’](?:ai|avais) (?:cherché|recherché|tapé)|(?:he|hemos|ha) (?:buscado|escrito)|busqué|ho cercato|gesucht(?: habe ich)?|nach|heb gezocht(?: naar)?)) {_BARE} (?i:{_PLACE})(?:[\s,.;:!?)]|$)", told_query),
    _row("searched_told", rf"(?i:\b{_I} (?:just |only |then |already |once |always |never )*(?:search(?:ed|es)? for|googled|looked up|typed|type)) {_BARE}(?i: (?:and|but) (?:nothing|it|then|got|get|there|no|only|all|then|the (?:site|page|app)))", told_query),
    _row("searched_below", r"(?i:\b(?:search(?:ed|ing)?(?: for)?|type[d]? in(?:to)?|google[d]?|look(?:ed|ing)? (?:up|for)|enter(?:ed)? in(?:to)?|gesucht|eingegeben|recherché|cherché|tapé|buscado|busca|buscó|cercato|gezocht)\b[^\n?]{0,40}\b(?:search|site|shop|store|box|bar|field|page|online|google|web|website|app|there|seite|suche|suchfeld|recherche|boutique|página|buscador|tienda|sito|zoek\w*)\b[^\n?]{0,24}\??)[ \t]*\n[ \t>]*(?:[^\W\d_][\w .'-]{0,18}[:>][ \t]*)?(?:(?i:i (?:typed|put|searched(?: for)?|entered|looked for|wrote)|it was|just|um|uh|er|well|so|ehm)[ ,]+)*(?P<v>[^\n\"|<>:=]{4,90}?)(?i: (?:and (?:then )?(?:it|nothing|i|there)|but)\b[^\n]*)?[.!]?[ \t]*(?:\r?\n|$)", answered_query),
    # said to a device; the last one as a field
    _row("searched_aloud", r"(?i:\b(?:hey|ok|okay|hi) [a-z]{3,12},? (?:please )?(?:search(?: the web)?(?: for)?|google|look up|find(?: me)?)) (?P<v>[^\n\"“”„.!?]{4,90})[.!?]?[ ]*(?:\r?\n|$)", answered_query),
    _row("searched_field", r"(?i:(?:last|recent|latest|dernière|letzte|última|ultima|laatste) (?:web )?(?:search(?:ed)?|query|recherche|suche|suchanfrage|búsqueda|ricerca|zoekopdracht)\b[^\n:\"]{0,24}:)[ \t]*(?P<v>[^\n\"“”„|<>]{4,90})[ \t]*(?:\r?\n|$)", answered_query),
    # a question and its answer on one line of a form
    Row("search_asked", "SEARCH_QUERY", r"(?i:\b(?:search(?:ed|ing)?(?: for)?|look(?:ed|ing)? for|query|google|gesucht|recherché|buscado|cercato|gezocht)\b[^\n?]*)\?+[ \t]*(?:>{1,2}|-+>?|[:=–—])[ \t]*(?P<v>[^\n\"|<>]+)(?:\r?$|\|)", "context", 0.75, query, log=False),
)
