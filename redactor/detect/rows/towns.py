"""Where people say they live, come from, go to or were born, in several languages; data for the scan of prose (detect/prose/details.py)."""

# ruff: noqa: E501 - a row of patterns reads best on one line

from __future__ import annotations

from redactor import regex
from redactor.detect.names_model.names_filter import vocabulary
from redactor.detect.rows.fields import CAP
from redactor.detect.rows.row import Row
from redactor.detect.words import words_abroad

#: A capitalized word, for Python's own expressions.
_PYTHON_CAP = r"[^\W\d_a-z][\w'’-]+"
_LINK = r"(?:de|del|da|do|dos|das|di|della|la|le|les|lès|lez|el|los|las|am|an der|im|in|sur|sous|upon|on|aan de|aan den|den|het|of|nad|pod|ob der|bei|ved|en|op)"
TOWN = rf"(?:(?:St|Ste|Bad|Sankt|Saint|San|Santa|Sint|New|El|La|Le|Los|Las|Den|Port|Fort|Mount)\.? )?{CAP}(?:(?:[- ]{_LINK})?[- ]{CAP}){{0,2}}"
#: Verbs of living and coming from, with their preposition.
_LIVES = (
    r"(?:wohn(?:e|t|en|haft)(?: (?:jetzt|derzeit|aktuell|noch|seit [0-9a-z ]{2,12}))? in|(?:ich )?komme(?: ursprünglich)? aus|(?:bin|ist) aus|(?:bin|ist|sind) nach|ziehe(?:n)? nach|(?:um)?gezogen nach|umzug nach|lebe(?:n|t)? in|aufgewachsen in|"
    r"j['’]habite(?: désormais| maintenant)? (?:à|en)|(?:il|elle|qui) habite à|habitant à|domicilié[e]? à|demeurant à|(?:je )?viens de|déménag(?:é|e|er|eons) (?:à|de)|résid(?:e|ant|ons) à|née?(?: le [0-9./ a-zûé-]{4,20})?,? à|"
    r"vivo en|vive en|vivimos en|resido en|residente en|soy de|somos de|me mud[eé] a|nacid[oa](?: el [0-9./ a-z-]{4,24})?,? en|empadronad[oa] en|"
    r"abito (?:a|ad|in)|abita (?:a|ad)|vivo (?:a|ad)|vive (?:a|ad)|residente (?:a|in)|nat[oa](?: il [0-9./ a-z-]{4,20})?,? (?:a|ad)|vengo da|trasferit[oa] a|"
    r"(?:llam(?:a|ó|o|aba)|telefonea|escribe|escribió) (?:[^\n.:;]{0,48} )?desde|(?:liga|ligou|telefonou) (?:[^\n.:;]{0,48} )?(?:desde|de)|"
    r"moro em|mora em|vivo em|resido em|moramos em|nasci em|nascid[oa] em|sou de|"
    r"woon(?:t|en)?(?: (?:nu|nog|sinds [0-9a-z ]{2,12}))? in|woonachtig (?:te|in)|(?:ik )?kom uit|verhuis(?:d|t|en)? naar|geboren (?:te|in)|(?:trein|bus|taxi|reis|rit|onderweg|vlucht)(?: van [0-9.:]{4,5})? naar|"
    r"(?:bor|bodde)(?: (?:nu|kvar|jag|vi))? i|flytta(?:t|de|r)? till|flytte(?:t|de|r)? til|kommer från|kommer fra|född(?: [0-9./ a-z-]{4,20})? i|født(?: [0-9./ a-z-]{4,20})? i|bosatt i|bopæl i|tåget till|toget til|"
    r"dzwonię (?:do państwa )?z|piszę z|jestem z|volám (?:vám )?z|píšu z|pocházím z|jsem z|bývam v|som z|sunt din|sun(?:ăm)? din|locuiesc în|locuim în|vă scriu din|javljam se iz|zovem iz|živim u|živimo u|kličem iz|asumme|elan|elame|visc a|vivim a|truco des de|tinggal di|saya dari|sống ở|ở tại|nakatira sa|jetoj në|gyvenu|dzīvoju|"
    r"mieszkam w|mieszka w|pochodzę z|przeprowadził(?:am|em|a)? się do|urodzon[ya] w|bydlím v|žiji v|asun|asuu|"
    r"live(?:s|d)? (?:in|near|outside|up in|down in|over in)|living (?:in|near)|residing in|resident (?:of|in)|relocat(?:ed|ing) to|(?:born|raised|grew up|brought up)(?: and raised)?(?: on [0-9./ a-z-]{4,20})? in|hail(?:s|ing)? from|home ?town (?:is|of)|come from|comes from|(?:train|bus|taxi|cab|flight|coach|ferry) (?:to|from)|picked (?:me|us) up (?:from|in)|(?:i'm|i am|we're|we are|he's|she's|he is|she is|they're)(?: (?:now|currently|still|back|over|out|up|down|away|staying|stuck))* (?:in|near|outside)|staying (?:in|near)|stuck in|(?:im|unserem|euren?m?|ihrem) (?:laden|geschäft|markt|shop) in|(?:der|eurer|ihrer) filiale (?:in|am)|(?:your|our|the) (?:shop|store|branch) in|votre (?:magasin|boutique|agence) (?:de|à)|(?:vores|vore|vår|vårt|våra) (?:butik(?:ken)?|kasser?|kontor|afdeling|avdeling|forretning|salon|klinik|affär|verkstad|restaurang|restaurant|hotel|hotell) i|(?:(?:a nossa|da|na|nossa|a) )(?:loja|filial|clínica|farmácia|sucursal|oficina) (?:de|do|da|em)|(?:la |nuestra |en la )(?:tienda|sucursal|clínica|oficina|farmacia) (?:de|en|está en)|(?:il |nostro |nel )(?:negozio|punto vendita|ufficio|filiale) (?:di|a)|(?:onze|jullie|de) (?:winkel|vestiging|filiaal|zaak|praktijk) (?:in|te)|(?:nasz )?sklep(?:ie)?(?: jest)? w|back home in|down here in|up here in|out here in)"
)


def place(text: str) -> bool:
    """Return whether words behind "I live in" are a town: no country, month, day, language or product."""
    _, countries = vocabulary()
    words = text.casefold().split()
    return bool(words) and text.casefold() not in countries and words[0].strip("'’-") not in _NO_PLACE and words[-1] not in _NO_PLACE and not (text.isupper() and len(text) < 5)  # noqa: PLR2004


_NO_PLACE = frozenset(
    "january february march april may june july august september october november december januar februar märz mai juni juli oktober dezember monday tuesday wednesday thursday friday saturday sunday "
    "montag dienstag mittwoch donnerstag freitag samstag sonntag janvier février mars avril juin juillet août septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre "
    "english german french spanish italian dutch chrome firefox safari edge windows linux android ios macos google outlook excel teams word office 365 office365 azure aws exchange sharepoint onedrive zoom slack sap jira vpn wifi wi-fi bios uefi "
    "państwa państwem pan pani panem firmy polski česka slovenska româniei românia hrvatske suomi eesti safe recovery dev test prod production staging the my our your his her a an this that i we you he she it support sales finance hr it accounting marketing engineering "
    "deutschland österreich schweiz france españa italia nederland belgië belgique europe europa europa's version windows10 windows11 dark light airplane building room haus wohnung apartment".split()
)


_CLOSES = r"(?:ciao|grazie|saluti|saludos|gracias|merci|cordialement|grüße|gruß|lg|vg|mfg|groet(?:en|jes)?|hälsningar|mvh|hilsen|pozdrawiam|thanks|thx|cheers|regards|greetings|best|bye)"
_SIGNED = regex.compile(rf"\A[ \t>]*(?:[-–—/~*] ?|(?i:{_CLOSES})[,.!]? ?)?(?P<who>{_PYTHON_CAP}(?:-{_PYTHON_CAP})?(?: {_PYTHON_CAP})?),? (?i:from|aus|da|de|di|i|från|fra|uit|z|ze|à) (?P<town>[^\W\d_a-z][^\n]*?)[ .!]*\r?\Z")


def read_signed(region: str) -> list[tuple[str, int, int]] | None:
    """Return who signs with the place, and the place: no heading of a program (`Configuración IP de Windows`)."""
    found = _SIGNED.match(region)
    if found is None or not place(found["town"]) or any(word.isupper() for word in found["who"].split()) or words_abroad.are_words(found["who"]):
        return None
    return [("PERSON", *found.span("who")), ("LOCATION", *found.span("town"))]


def _town(name: str, pattern: str, *, score: float = 0.7) -> Row:
    return Row(name, "LOCATION", pattern, "context", score, place, log=False)


ROWS: tuple[Row, ...] = (
    _town("lives_in", rf"(?i:\b{_LIVES}) (?P<v>{TOWN})"),
    # where something was used or lost, by the time behind it or the label before it: `someone used it in Mombasa this morning`, `Where lost: taxi, Daejeon`
    _town("used_in", rf"(?i:\b(?:used|scanned|swiped|seen|spotted|lost|stolen|found|left|forgotten|logged in|signed in|badged in|login|sign-?in|paid|charged|withdrawn|tried) (?:(?:it|this|that|one|them|(?:my|your|his|her|the) [a-z]+) )?(?:in|from)) (?P<v>{TOWN}) (?i:this (?:morning|afternoon|evening|week)|last (?:night|week|month|year)|yesterday|today|tonight|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|an hour ago|[0-9]+ (?:minutes|mins|hours|days) ago|at [0-9])"),
    _town("lost_at", rf"(?m:^)[ \t>*-]*(?i:where lost|where stolen|lost (?:at|in)|stolen (?:at|in)|place of loss|place of theft|last seen(?: at| in)?|verlustort|verloren in|ort des verlusts|lieu de (?:la )?perte|lieu du vol|lugar de(?: la)? p[ée]rdida|luogo dello smarrimento|waar verloren|plaats van verlies)[ ]?[:.]+[ \t]+(?:[a-z][a-z -]{{2,24}}, )?(?P<v>{TOWN})(?:[ ]?[,;(.]|[ ]*\r?$)"),
    # who signs with the place: `Fiorenza da Imola`, `/ Ing-Marie i Valdemarsvik`, `Ciao, Otto aus Kiel`, at the end of a line of its own
    Row("signed_from", "LOCATION", rf"(?m:^)[ \t>]*(?:[-–—/~*] ?|(?i:{_CLOSES})[,.!]? ?)?(?:{CAP}(?:-{CAP})?(?: {CAP})?),? (?:from|aus|da|de|di|i|från|fra|uit|z|ze|à) {TOWN}[ .!]*\r?$", "context", 0.8, log=False, read=read_signed),
    _town("asked_where", rf"(?i:\b(?:where (?:do|are|did|does) (?:you|he|she|they)[^\n?]*|which (?:town|city|village)[^\n?]*|wo wohnen[^\n?]*|où habitez[^\n?]*|dónde vive[^\n?]*|dove abita[^\n?]*|waar woont[^\n?]*))\?+[ \t]*(?:>{{1,2}}|-+>?|[:=–—])?[ \t]*(?P<v>{TOWN})(?:[ ]?[.,;!)]|[ ]?\r?$)"),
)
