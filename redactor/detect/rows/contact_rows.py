"""Rows of people and how to reach them, by what stands right beside: whom one chats with, a daughter and her telephone, an initial and a surname, bare mobile numbers.

Read with what people tell in passing (detect/prose/details.py); texts only.
"""

# ruff: noqa: E501, RUF001 - a row of patterns reads best on one line, and names are in many scripts

from __future__ import annotations

import re

from redactor.detect.rows.fields import CAP, L, U, person
from redactor.detect.rows.people import introduced
from redactor.detect.rows.row import Row
from redactor.detect.rows.towns import TOWN, place
from redactor.detect.words import built_names, forenames, made_names, plain_words, words_abroad
from redactor.detect.words.firms import is_firm
from redactor.detect.words.folding import fold
from redactor.detect.words.named_after import is_forename, names_somebody

_PARTICLE = r"(?:de|del|della|di|da|dos|do|la|le|van|von|der|den|ten|zu|y|el|al|bin|ibn)"
_FULL = rf"{CAP}(?: (?:{_PARTICLE} ){{0,2}}(?:[{U}]\. )?{CAP}){{0,2}}"
_END = r"(?:[ ]?[,.;:!?()\"]|[ ]?\r?$| - | – | [a-zà-ÿ])"


def is_listed(word: str) -> bool:
    """Say whether a word is a forename or a surname of the lists, and no word that people say."""
    plain = fold(word)
    anyhow, capital = forenames.known()
    listed = plain in anyhow or plain in capital or is_forename(word) or names_somebody(word) or plain in built_names.surnames()
    return listed and not words_abroad.is_word(word)


def is_odd(word: str) -> bool:
    """Say whether a word is none that people or programs say, and was made for no firm or product."""
    return len(word) > 2 and not plain_words.is_plain(word.lower()) and not words_abroad.is_word(word) and fold(word) not in made_names.known()  # noqa: PLR2004


def named(text: str) -> bool:
    """Return whether words that stand where somebody is named are a name: the first is in the lists, or none that anything else is called."""
    words = text.split()
    if not person(text) or is_firm(text) or any(word.isupper() and len(word) < 5 for word in words):  # noqa: PLR2004
        return False
    first = words[0]
    if not first[0].isupper() or (first[1:2].isupper() and not first.isupper()):
        return False
    if plain_words.is_common(first.lower()) or first.lower() in _NOBODY:
        return False
    return is_forename(first) or (is_listed(first) and not plain_words.is_known(first.lower())) or is_odd(first)


def _listed_name(text: str) -> bool:
    """Return whether words are a name that begins with one of the lists."""
    return named(text) and is_listed(text.split(maxsplit=1)[0]) and fold(text.split(maxsplit=1)[0]) not in made_names.known()


def _at_number(text: str) -> bool:
    """Return whether who is at a number is called so: a forename, whatever else it is, or a name."""
    return (person(text) and text.istitle() and is_forename(text.split(maxsplit=1)[0])) or named(text)


def _owns(text: str) -> bool:
    """Return whether a word in small letters before an `s` is a forename that nothing else is called."""
    return (fold(text) in forenames.known()[0] or is_forename(text)) and not plain_words.is_known(text) and not plain_words.is_known(text + "s") and not words_abroad.is_word(text) and not is_forename(text + "s") and fold(text + "s") not in forenames.known()[0]


_NOBODY = frozenset("windows office outlook excel teams word chrome monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december english".split())


def _two_names(text: str) -> bool:
    """Return whether two capitalized words are somebody: neither is an ordinary word, and one is in the lists."""
    words = text.split()
    return person(text) and not is_firm(text) and not any(plain_words.is_known(word.lower()) or words_abroad.is_word(word) or fold(word) in made_names.known() for word in words) and any(map(is_listed, words))


def _surname(text: str) -> bool:
    """Return whether the word behind an initial is a surname: of the lists, or no word that is said."""
    word = re.split(r"[. ]+", text)[-1]
    return len(word) > 2 and not word.isupper() and person(word) and not plain_words.is_common(word.lower()) and (fold(word.replace("-", "")) in built_names.surnames() or is_odd(word))  # noqa: PLR2004


def _listed_surname(text: str) -> bool:
    return _surname(text) and fold(re.split(r"[. ]+", text)[-1].replace("-", "")) in built_names.surnames()


def _passenger(text: str) -> bool:
    return not any(part in ("TCP", "IP", "HTTP", "USB", "LAN", "WAN", "AC", "DC", "IN", "OUT", "ON", "OFF") for part in text.split("/"))


def _town(text: str) -> bool:
    """Return whether what closes a signature is a town: no word of the language, no firm, no country."""
    return place(text) and not is_firm(text) and not any(plain_words.is_common(word.lower()) for word in text.split()) and not words_abroad.are_words(text)


def _moved(text: str) -> bool:
    """Return whether where somebody moved is a town: no program, no word that anything is called."""
    return _town(text) and fold(text) not in made_names.known() and not any(plain_words.is_plain(word.lower()) or fold(word) in made_names.known() for word in text.split())


def _mobile(text: str) -> bool:
    """Return whether figures in a row are a mobile number: of more than a few figures, and of no run (`0700000000`)."""
    return len(set(text)) > 4 and not re.search(r"(\d)\1{5}", text)  # noqa: PLR2004


_MY = r"(?:my|his|her|our|their|mon|ma|son|sa|notre|leur|mein|meine[mnrs]?|sein|seine[mnr]?|ihr|ihre[mnr]?|unser|unsere[mnr]?|bei|der|die|mia|mio|sua|suo|la mia|il mio|mi|su|minha|meu|sua|seu|mijn|zijn|haar|onze|min|mitt|hans|hennes|moja|mój|moje[ij])"
_KIN = (
    r"(?:mum|mom|mother|dad|father|wife|husband|son|daughter|partner|brother|sister|niece|nephew|aunt|uncle|gran|grandma|grandad|grandson|granddaughter|neighbou?r|flatmate|housemate|roommate|girlfriend|boyfriend|gf|bf|hubby|carer|cleaner|landlord|landlady|lodger|tenant|deputy|line manager|predecessor|successor"
    r"|mutter|vater|frau|mann|sohn|tochter|bruder|schwester|nachbar(?:in|n)?|freund(?:in)?|lebensgefährt(?:e|in|en)|vermieter(?:in)?|mieter(?:in)?|vorgesetzte[nr]?|stellvertreter(?:in)?"
    r"|mère|père|femme|mari|fils|fille|frère|sœur|soeur|voisine?|copain|copine|compagnon|compagne|conjointe?|belle-mère|beau-père|belle-fille"
    r"|figli[oa]|moglie|marito|fratello|sorella|vicin[oa]|compagn[oa]|suocer[oa]|nuora|genero|madre|padre|hij[oa]|mujer|marido|herman[oa]|vecin[oa]|pareja|novi[oa]|suegr[oa]|nuera|yerno|cuñad[oa]"
    r"|filh[oa]|esposa|esposo|irmão|irmã|vizinh[oa]|namorad[oa]|sogr[oa]|dochter|zoon|vrouw|broer|zus|buurman|buurvrouw|vriendin|moeder|vader|dotter|dottern|sonen|granne|sambo|sambon|fru|man|bror|syster|datter|datteren|sønn|sønnen|nabo|naboen|kone|samboer|córka|syn|mąż|żona|brat|siostra|sąsiad|sąsiadka)"
)
#: Whom one is connected with.
_CHATS = (
    r"(?:you(?:['’]re| are)(?: now)? (?:chatting|connected|talking|speaking) (?:with|to)|now chatting with|chatting with|connected (?:you )?(?:with|to)|sie chatten(?: jetzt)? mit|du chattest(?: jetzt)? mit|sie sind(?: jetzt)? verbunden mit|im chat mit|vous êtes(?: maintenant)? (?:en (?:relation|ligne|contact|conversation) avec|connectée? avec)|vous (?:discutez|échangez|chattez) avec"
    r"|(?:está|estás)(?: ahora)? (?:chateando|hablando|conversando) con|le (?:está )?atiende|(?:sta|stai)(?: ora)? (?:chattando|parlando) con|(?:u|je) (?:chat|chatte?t|spreekt)(?: nu)? met|du chattar(?: nu)? med|du chatter(?: nå| nu)? med|você está (?:falando|conversando) com|rozmawia(?:sz| pan| pani)? (?:teraz )?z|chatujete s)"
)
#: A person of whom one knows the name only.
_A_CERTAIN = r"(?:une certaine|un certain|une dénommée|un dénommé|una tal|un tal|una cierta|un cierto|una certa|un certo|un tale|uma tal|um tal|uma certa|um certo|een zekere|ene|eine gewisse|ein gewisser|einer gewissen|einem gewissen|en viss|someone called|somebody called|a guy called|a lady called|a certain|one of your (?:guys|people|agents|lads|girls),)"
#: Who sees to something.
_SEES_TO = r"(?:(?:lo|la|los|las) (?:lleva|llevaba|gestiona|tramita|tiene)|se (?:encarga|ocupa|ocupaba)|s['’]en (?:occupe|occupait|charge)|c['’]est suivi par|se ne (?:occupa|occupava)|lo segue|la segue|darum kümmert sich|kümmert sich(?: jetzt| nun)?|betreut|regelt|behandelt|tas om hand av|sköts av|tar hand om)"
_CALL = r"(?:zavolejte|zavolej|volejte|kontaktujte|napište|předejte|pošlete|obraťte se na|zadzwoń(?:cie)? do|zadzwonić do|dzwonić do|proszę o kontakt z|skontaktować się z|przekazać|soittakaa|soita|ottakaa yhteyttä|ringa|kontakta)"
#: The same where firms say so of themselves (`gracias por llamar a Movistar`).
_CALL_WEST = r"(?:ring|ringe|kontakt|llame(?:n)? a|llamar a|avisen a|avisar a|contacten con|appelez|contactez|prévenez|prévenir|joindre|rufen sie|kontaktieren sie|wenden sie sich an|bel(?:len)?|neem contact op met|chiamate|contattate|avvisate|avvisare|ligue para|ligar para|contacte)"
_ROLE = r"(?:support|agent|helpdesk|help desk|service ?desk|it ?desk|it support|it|hr|ops|noc|dispatch|sales|billing|reception|admin|mod|moderator|tech|technician|operator|advisor|adviser|rep|representative|customer|client|user|visitor|caller|staff|l[123]|tier ?[123]|kundendienst|kundtjänst|klantenservice|service client|assistance|soporte|assistenza|atendimento|berater(?:in)?|kunde|kundin|soporte [a-z]+)"
_TIME = r"(?:[\[(]?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?: ?[AaPp][Mm])?[\])]?[ \t–—-]*)?"
#: One to three initials; a lone `M.` is Monsieur in French (see review/rests.py).
_INITIALS = rf"(?:[{U.replace('A-Z', 'A-LN-Z')}]\.[ ]?(?:[{U}]\.[ ]?){{0,2}}|M\.[ ]?(?:[{U}]\.[ ]?){{1,2}})[{U}][{L}'’]+(?:-[{U}][{L}'’]+)?"
#: Before an initial and a surname.
_BEFORE_INITIAL = r"(?:by|contractor|engineer|technician|tech|operator|nurse|teacher|driver|colleague|user|customer|client|tenant|patient|with|to|from|for|cc|and|via|attn|signed|sign|contact|label|owner|holder|name|von|an|für|durch|mit|per|frau|vrouw|door|aan|par|pour|à|por|para|con|da|av|till|til|fra|från|přez|przez|dla)"
_ACCESS = r"(?:log-?ins?|sign-?ins?|logons?|password(?: reset)?|mailbox|mailboxes|licen[cs]es?|calendars?|badges?|laptops?|accounts?|permissions?|profiles?|leavers?|starters?|onboarding|offboarding|extension|voicemail|desk|workstation|token|parking permit) (?:setup |change |request |request is |needed |required |failed |rejected |denied )?(?:for|of)"

ROWS: tuple[Row, ...] = (
    Row("chatting_with", "PERSON", rf"(?i:\b{_CHATS}) (?P<v>{CAP}(?: {CAP})?)(?:[^+{L}]|$)", "context", 0.8, introduced, log=False),
    Row("a_certain", "PERSON", rf"(?i:\b{_A_CERTAIN}) (?P<v>{_FULL})", "context", 0.8, named, log=False),
    Row("spoke_to_a", "PERSON", rf"(?i:\b(?:spoke(?:n)? (?:to|with)|talked (?:to|with)|dealt with|got|got through to|transferred to|passed (?:on )?to|put through to|email(?:ed)? from|call(?:ed)? from|hablé con|gesprochen mit|parlé (?:à|avec)|parlato con|falei com|gesproken met|pratade med|talade med|snakket med)) (?i:a|an|some|un|une|una|um|uma|einem|einer|een|en|ei) (?P<v>{CAP}){_END}", "context", 0.75, named, log=False),
    Row("kin_and_number", "PERSON", rf"(?i:\b(?:{_MY} )?{_KIN})(?:,| is| ist| est| è| es|:)? (?P<v>{CAP}(?: {CAP})?)[ ]?(?:[,(:]|-|on|at|unter|au|al|på|op)?[ (]{{0,2}}(?P<PHONE_NUMBER>[+0-9][0-9 ()./-]{{6,16}}[0-9])", "context", 0.75, named, log=False),
    Row("name_on_number", "PERSON", rf"\b(?P<v>{CAP}(?: {CAP})?) (?i:on|at|unter|au|al|på|op) (?P<PHONE_NUMBER>(?:\+[0-9]{{1,3}}|\(?0[0-9]{{2,4}})[0-9 ()-]{{5,14}}[0-9])(?:[\s,.;)!]|$)", "context", 0.7, _at_number, log=False),
    # `siphos laptop`, as people type it
    Row("owns_without_sign", "PERSON", r"(?:^|[\s(\"])(?P<v>[a-z]{3,})s (?i:(?:new|old|work|other|second) )?(?i:laptop|pc|computer|machine|phone|mobile|iphone|ipad|tablet|mailbox|account|email|emails|password|login|screen|monitor|keyboard|mouse|desk|printer|calendar|profile|headset|dock|badge|vpn|outlook|manager)\b", "context", 0.7, _owns, log=False),
    Row("kin_named", "PERSON", rf"(?i:\b{_MY} {_KIN}),? (?P<v>{CAP})(?: (?i:klopfen|klingeln|fragen|abgeben|abholen|hat|ist|war|has|is|was|can|will|would|said|says|rang|called|set|bought|uses|used|a|est|va|peut|ha|può|puede|dice|tiene|heeft|kan|har|kan)\b|[ ]?[,.;)!?]|[ ]?\r?$)", "context", 0.7, named, log=False),
    Row("german_role", "PERSON", rf"\b(?:Nachbar(?:in|n)?|Mieter(?:in)?|Vermieter(?:in)?|Hausmeister(?:in)?|Kolleg(?:e|in|en)|Azubi|Praktikant(?:in)?|Elektriker(?:in)?|Betreuer(?:in)?|Pfleger(?:in)?|Enkel(?:in)?|Tochter|Schwester|Bruder|Patient(?:in)?|Teilnehmer(?:in)?|Mitarbeiter(?:in)?) (?P<v>{CAP})(?:[ ]?[,.;:!?()\"]|[ ]?\r?$| [a-zäöü])", "context", 0.7, _listed_name, log=False),
    Row("form_by", "PERSON", rf"(?m:^)[ \t>*-]*(?i:given|issued|lent|loaned|raised|submitted|opened|closed|entered|scanned|reviewed|supervised|countersigned|trained|sent|ordered|counted|driven|accompanied|interviewed|ausgegeben|übergeben|geprüft|erfasst|aufgenommen|remis|émis|saisi|entregado|recibido|consegnato|ritirato|afgegeven|uitgegeven|utlämnad|mottaget) (?i:by|von|an|par|por|da|door|av|af)[ ]?:[ \t]{{1,3}}(?P<v>{_FULL})(?:[ ]?[,(]|[ \t]*\r?$)", "context", 0.75, _listed_name, log=False),
    Row("sees_to_it", "PERSON", rf"(?i:\b{_SEES_TO}) (?i:(?:herr|frau|el|la|le|der|die|il|mon collègue|mi compañer[oa]|unser kollege) )?(?P<v>{_FULL}){_END}", "context", 0.7, named, log=False),
    Row("call_whom", "PERSON", rf"(?i:\b{_CALL}) (?i:(?:herrn?|frau|mme|m\.|monsieur|madame|pan[aiu]?|paní|pánovi|panu|dhr\.?|mevr\.?|sig\.(?:ra)?|don|doña) )?(?P<v>{_FULL})(?:[ ]?[,.;:!?()]|[ ]?\r?$| [a-zà-ÿąćęłńóśźżčěřšůž0-9+])", "context", 0.7, named, log=False),
    Row("call_whom_west", "PERSON", rf"(?i:\b{_CALL_WEST}) (?i:(?:herrn?|frau|mme|m\.|monsieur|madame|pan[aiu]?|paní|pánovi|panu|dhr\.?|mevr\.?|sig\.(?:ra)?|don|doña) )?(?P<v>{_FULL})(?:[ ]?[,.;:!?()]|[ ]?\r?$| [a-zà-ÿąćęłńóśźżčěřšůž0-9+])", "context", 0.7, _listed_name, log=False),
    Row("role_speaks", "PERSON", rf"(?m:^)[ \t>*]*{_TIME}(?:(?i:{_ROLE}) ?\((?P<v>{CAP}(?: {CAP})?)\)|(?P<v2>{CAP}(?: {CAP})?) \((?i:{_ROLE})\)) ?: ", "context", 0.8, introduced, log=False),
    Row("word_from", "PERSON", rf"(?i:\b(?:no |any |had |still no |without )(?:response|reply|answer|word|joy|feedback|callback|confirmation|approval|sign-off|ok|contact) from) (?P<v>{_FULL}){_END}", "context", 0.7, named, log=False),
    Row("access_for", "PERSON", rf"(?i:\b{_ACCESS}) (?P<v>{CAP} {CAP})(?:[ ]?[,.;:!?()\"]|[ ]?\r?$| - | – | [a-z])", "context", 0.7, _two_names, log=False),
    # an initial and a surname: behind a word that says who, in a list, at the end of a line
    Row("initial_and_surname", "PERSON", rf"(?i:\b{_BEFORE_INITIAL})[ :]{{1,2}}(?:[ ]*)(?P<v>{_INITIALS})(?:[ ]?[,.;:!?()\"/|]|[ ]?\r?$|[ ][ a-zà-ÿ(–-])", "context", 0.75, _surname, log=False),
    Row("initial_in_list", "PERSON", rf"(?:[,;] |[0-9] - |[.!?] |(?m:^)[ \t]*)(?P<v>{_INITIALS})[ ]?(?:[,;)]|\.?[ \t]*\r?$)", "context", 0.75, _listed_surname, log=False),
    # passengers as airlines write them: `OKAFOR/CHINWE MRS`
    Row("passenger", "PERSON", r"\b(?P<v>[A-Z]{2,20}(?:[ -][A-Z]{2,20})?/[A-Z]{2,20}(?: [A-Z]{2,20})??) ?(?:MR|MRS|MS|MSTR|MISS|DR|CHD|INF)\b", "context", 0.85, _passenger, log=False),
    # where who signs is
    Row("signed_with_town", "LOCATION", rf"(?m:^)[ \t>]*(?i:(?:kind |best |warm )?regards|best|thanks|cheers|mfg|lg|vg|viele grüße|cordialement|saludos|saluti|groet|mvh),? {_FULL} ?\| ?[^|\n]{{3,40}}\| ?(?P<v>{TOWN})[ .]*\r?$", "context", 0.75, _town, log=False),
    Row("anyone_near", "LOCATION", rf"(?i:\b(?:any(?:one|body)|someone|somebody)(?: else)? (?:near|around|in or near|living in|based in|local to|close to)) (?P<v>{TOWN})|(?i:\bin) (?P<v2>{TOWN}) (?i:where (?:i|we) (?:live|stay|work))\b", "context", 0.75, _town, log=False),
    Row("moved_house", "LOCATION", rf"(?i:\b(?:when|since|before|after|until|because|now that) (?:we|i|he|she|they)(?:['’]ve|['’]d)? (?:have |had )?(?:just )?moved (?:house |home |here |back |over |up |down |away )?(?:from|to)) (?P<v>{TOWN})|(?i:\blives) (?P<v2>{TOWN})(?:[ ]?[,.;)]|[ ]*\r?$)", "context", 0.7, _moved, log=False),
    Row("moved_in", "LOCATION", rf"(?i:\b(?:on a |nous avons |j['’]ai |ils ont |elle a )?(?:déménagé|emménagé) (?:à|vers)|\b(?:bor|bodde|flyttat|flyttet|sitter hemma|jobbar|er) (?:hemma )?i|\b(?:is|he['’]?s|she['’]?s|they['’]?re|now) (?:off |away |over |down |up )(?:in|to)) (?P<v>{TOWN})", "context", 0.7, _town, log=False),
    Row("lives_cyrillic", "LOCATION", r"(?i:(?:^|[\s,.(])(?:прожива(?:ет|ют|ющ[а-я]+) в|жив[её]т в|живут в|живе [ву]|мешкає [ву]|живее в|живи у|живи во))[ ](?:(?i:г\.|город[еа]?|с\.|селе|пос\.|місті|м\.|град) ?)?(?P<v>[\x{410}-\x{42F}\x{404}\x{406}\x{407}][\x{430}-\x{45F}-]{2,20}(?: [\x{410}-\x{42F}][\x{430}-\x{45F}-]{2,20})?)(?:[\s,.!?;)]|$)", "context", 0.75, log=False),
    # mobile numbers without a gap, as the plans of countries begin them (United Kingdom, France, Netherlands, Germany, Ireland, South Africa, Sweden, Switzerland, Turkey, Nigeria, Japan)
    Row("mobile_bare", "PHONE_NUMBER", r"(?:(?m:^)|[\s(:,;/])(?P<v>07[1-9][0-9]{8}|0[67][1-9][0-9]{7}|01[5-7][0-9]{8,9}|08[3-9][0-9]{7}|05[0-9]{9}|0[789]01?[0-9]{8}|0[6-8][1-9][0-9]{7})(?:[\s),;!?]|\.(?:\s|$)|(?m:$))", "shape", 0.7, _mobile, log=False),
    Row("extension_abroad", "PHONE_NUMBER", r"(?i:\b(?:linka|linku|klapka|wew\.|wewn\.|wewnętrzny|anknytning|ankn\.?|lokalnr|lokalnummer|alanumero|mellék|nebenstelle|nst\.?|apparat|innanhússnúmer|dahili)(?: (?:č\.|nr\.?|no\.?))?)[ :.]{1,2}(?P<v>[0-9]{2,5})(?:[\s,.;)]|$)|(?i:\b(?:durchwahl|dw|durchwahl lautet)) (?P<v2>-[0-9]{1,5})(?:[\s,.;)]|$)", "context", 0.7, log=False),
    Row("postcode_said", "POSTCODE", r"(?i:\b(?:post ?code|postal code|zip|zip code|plz|postleitzahl|code postal|c\.?p\.?|código postal|codice postale|cap|kod pocztowy|psč|postnummer|postnr\.?|irányítószám))(?i: (?:is|ist|est|es|è|=))? (?P<v>[1-9][0-9]{3} ?[A-Z]{2}|[0-9]{2}-[0-9]{3}|[0-9]{3} [0-9]{2}|[A-Za-z]{1,2}[0-9][0-9A-Za-z]? ?[0-9][A-Za-z]{2})(?:[\s,.;)]|$)", "context", 0.85, log=False),
)
