"""Rows of where people live, work and go, by verbs of moving, routes and what stands beside a town; of whom a word says how old; short numbers; texts only."""

# ruff: noqa: E501, RUF001 - a row of patterns reads best on one line, and labels are in many scripts

from __future__ import annotations

import re

from redactor import regex
from redactor.detect.rows.ages import aged
from redactor.detect.rows.fields import CAP, L, U, person
from redactor.detect.rows.row import Row
from redactor.detect.rows.towns import TOWN, place
from redactor.detect.words import made_names, makers, words_abroad
from redactor.detect.words.firms import is_firm
from redactor.detect.words.folding import fold
from redactor.detect.words.plain_words import is_common, is_known

#: A town without hyphens, which part towns on a route: `Rodez-Aurillac`.
_STOP = rf"[{U}][{L}'’]+(?: (?:(?:de|del|di|la|le|am|an der|upon|of|nad) )?[{U}][{L}'’]+){{0,2}}"
_DISTANCE = r"[0-9]{1,4}(?:[.,][0-9])? ?(?:km|mi|miles|kms|mls|Kilometer|км)\b"
#: The label of a way that somebody went, in the languages we read.
_WAY = (
    r"(?:travel(?:led|ling)?|journey|trip|route|mileage|drive|driven|commute|anfahrt(?:sweg)?|abfahrt|fahrt(?:weg|strecke)?|fahrtstrecke|strecke|anreise|reise(?:weg)?|dienstreise|trajet|déplacement|parcours|itinéraire|aller-retour|desplazamiento|trayecto|recorrido|viaje|ruta|trasferta|tragitto|percorso|viaggio|deslocação|deslocamento|percurso|viagem|trajeto"
    r"|rit|reis|traject|reisafstand|reseväg|resa|körsträcka|sträcka|kjøring|reise|kjørerute|kørsel|rejse|matka|ajo|dojazd|trasa|przejazd|podróż|cesta|jízda|jazda|út|útvonal|utazás|deplasare|drum|traseu|put|vožnja|yol|güzergah|seyahat|дорога|маршрут|поездка|проезд|виїзд|дорога|διαδρομή)"
)
_TO = r"(?:[ ]?(?:-|–|—|→|->|=>|>|⇒|/|↔|<->)[ ]?|[ ](?:to|nach|à|a|naar|till|til|do|до|в|bis|vers|hasta|fino a|até)[ ])"
#: Who is on the way to or from a town, whatever it is called.
_MOVES_SURELY = (
    r"(?:(?:came|come|comes|coming|drove|drive|driven|travelled|traveled|flew|sent|walked|cycled|rode|here) all the way (?:from|to|over from|down from|up from)|commut(?:e|es|ed|ing) (?:in |out |over |down |up |daily )*(?:from|to)|(?:fly(?:ing)?|flew|flies|flown) (?:back |down |up |over |out |in )*(?:from|to|into|out of)|(?:i|we|he|she|they) land(?:s|ed)? in|landing in|seconded to|deployed to|fieldwork in"
    r"|pend(?:le|elt|eln) (?:täglich )?(?:nach|von|aus)|en déplacement à|in trasferta a|(?:pendel|pendelt|forens) (?:dagelijks )?(?:naar|uit|van|tussen)|pendlar (?:till|från|mellan)|pendler (?:til|fra)|dojeżdż[aą][mj]?ą? (?:do|z|ze)|dojíždí[m]? (?:do|z|ze))"
)
#: Moving, with the preposition before the town.
_MOVES = (
    r"(?:(?:driv(?:e|es|ing)|drove|driven|rode|ride|riding|cycl(?:e|ed|es|ing)|walk(?:ed|ing)?) (?:it |me |us |here |all day |back |down |up |over |out |in )*(?:from|to|into)|travel(?:s|led|ed|ling|ing)? (?:back |down |up |over |out |in )*(?:from|to)"
    r"|on (?:my|our|his|her) way (?:back |home )?(?:from|to)|(?:heading|headed|heads) (?:back |down |up |over |out |home )*(?:to|for|from)|back home (?:from|to|in)|(?:i['’]?m|i am|we['’]?re|he['’]?s|she['’]?s|be|was|got|went) back (?:in|from|to)|(?:calls?|calling|docks?|docking|berth(?:s|ed|ing)?|moored|anchored) (?:at|in)|posted to"
    r"|(?:i|we|he|she|they|who) (?:mostly |usually |now |also |only |sometimes )*works? (?:from|in|out of)|working (?:from|in|out of)|(?:have|had|need|going|drive|went|go) to (?:fetch|get|collect|pick up) (?:it|one|them|this|that|the \w+) (?:in|from)|fetch(?:ed)? (?:it|them|one) (?:in|from)|(?:my|our|his|her|their) (?:\w+ )?(?:parents|mum|mom|dad|mother|father|sister|brother|son|daughter|neighbou?r|cousin|aunt|uncle|gran|grandma|grandad|in-laws|family|flat|house|home|cottage|place)(?:['’]s?)?(?: place| house| flat| home)? (?:in|near|outside)|drop(?:ped)? (?:it|them|me) (?:off )?in|van left (?:at|in)|(?:parked|camped|camping|moored|stranded|staying|based|located|broke(?:n)? down) (?:up |out )*(?:in|near|at|outside|just outside|close to)|(?:fly|flying|ride|riding|hike|hiking|drive|driving|walk|walking) (?:mostly |often )?(?:around|near|in and around)|out past|up in|down in|over in|(?:an|one|two|half an|[0-9]+) (?:hours?|mins?|minutes|miles|km) (?:away )?(?:from|outside|north of|south of|east of|west of)"
    r"|(?:ich |er |sie |wir )?(?:arbeite|arbeitet|arbeiten) (?:derzeit |jetzt |meist )?in|(?:fahre|fährt|fahren|gefahren|reise|reist|fliege|fliegt|angereist|anreise) (?:heute |morgen |extra |mit dem zug |mit dem auto )?(?:nach|aus|von)|zieh(?:e|t|en)(?: im \w+)? (?:nach|aus)|auf dem weg nach|dienstreise (?:in|nach)"
    r"|(?:travaille|travaillons|travaillent|bosse) à|(?:il|elle|on|qui|nous|vous|je|j['’])\s?(?:habite|habitons|habitez)|(?:pars|part|va|vais|allons|arrive|reviens|revient|rentre|me rends|se rend) (?:à|de)|(?:trabaj(?:o|a|amos|an)) en|(?:viajo|viaja|viajamos|voy|va|vamos|vuelvo|vuelve|llego|llega) (?:a|de|desde)|de viaje (?:a|en)|(?:lavor(?:o|a|iamo)) a|(?:vado|va|andiamo|torno|torna|arrivo|parto) (?:a|da)|(?:vi |ti )?scriv(?:o|iamo) da|(?:trabalh(?:o|a|amos)) em|(?:viajo|viaja|vou|vai|volto|chego) (?:a|para|de)"
    r"|(?:werk|werkt|werken) (?:nu |ook )?(?:in|te)|(?:reis|reist|rijd|rijdt|vlieg|vliegt|ga|gaat|verblijf) (?:dagelijks |morgen |dan |zelf )?(?:in|naar|uit|van)|(?:jobbar|arbetar|reser|åker|kör|flyger) (?:i|till|från|mellan)|(?:jobber|arbeider|reiser|kjører|flyr) (?:i|til|fra)|(?:arbejder|rejser|kører|flyver) (?:i|til|fra)"
    r"|(?:pracuję|pracuje|jadę|jedzie|jestem teraz|wracam|przyjechałem|przyjechałam) (?:w|we|do|z|ze)|(?:pracuji|pracuje|jedu|jede|budu|jsem teď|jsem|vracím se|bydlíme|bydlí|bydlím) (?:v|ve|do|z|ze)|(?:pracujem|dochádzam|bývame|býva|bývam|som|idem) (?:v|vo|do|z|zo)|(?:lucrez|lucrează|locuiește|merg|plec|plecat|navetez|sunt) (?:în|la|din)|(?:radim|živim|putujem|idem|radi|živi) (?:u|iz|v)|(?:delam|živim|potujem) v|(?:flytta(?:de|t|r)?|flyttede|flyttet) (?:från|fra)|(?:nocuję|przebywam|rozładunek|załadunek|przespávám|nocuji|přespávám) (?:w|we|v|ve)|(?:übernachte|übernachten|nächtige) in|(?:dors|dormons) à|(?:duermo|pernocto) en|(?:dormo|pernotto) a|(?:overnacht|overnachten|slaap) in|(?:övernattar|overnatter) i|(?:olen|on|olemme) (?:nyt |tällä hetkellä )?(?:töissä )|työskentelen|matkustan|lakom|dolgozom|(?:i |soy|estoy) (?:destinad[oa]) en"
    r"|(?:я |мы |он |она |они )?(?:работаю|работает|живу|живем|живёт|живет|еду|едет|лечу|нахожусь|находится|сейчас|сегодня|завтра|уехал[аи]?|приехал[аи]?|вернусь|остался|осталась|переезжаю) (?:в|во|из|до|на)|(?:офис[еа]?|командировк[еу]|филиал[еа]?) (?:в|во)|(?:працюю|працює|живу|живе|їду|їде|зараз|сьогодні|завтра) (?:в|у|до|з|із))"
)
#: Words for an extension, in the languages we read.
_EXT = (
    r"(?:xt\.?|ext\.?|extn\.?|extension|internal(?: no\.?| number| ext\.?| line)?|desk (?:phone|ext\.?|number)|durchwahl|dw\.?|nebenstelle|intern(?:e nummer)?|poste(?: interne)?|ligne interne|extensión|anexo|interno|derivazione|ramal|toestel(?:nummer)?|doorkies(?:nummer)?|anknytning(?:en)?|ankn\.?|internnummer|lokalnummer|lokal|alanumero"
    r"|numer wewnętrzny|nr wewnętrzny|nr wewn\.?|wewn(?:ętrzny)?\.?|tel\. wewn\.?|linka|klapka|mellék(?:e)?|dahili(?: no)?|внутренний(?: номер| телефон)?|внутр\.?|вн\.|доб\.?|добавочный|внутрішній|内線(?:番号)?|分机(?:号)?|內線|내선(?:번호)?)"
)
_PAGER = r"(?:pager|bleep|beeper|bleeper|vocera|funkmelder|pieper|semafoon|cercapersone|busca(?:personas)?|bip|personsøger|personsökare|callsign phone)"
#: What stands between the word and the figures.
_IS = r"(?: (?:no\.?|nr\.?|number|num\.?|is|ist|est|es|é|è|är|er|to|on|at|now|was|мой|męża|żony|my|mój|mein|von mir|mio|em|no|na|w pracy|manžela|manželky|mí|w domu|w biurze))*"
_SHORT = r"(?:x ?)?(?:[0-9]{1,2}[-–][0-9]{1,5}|[0-9]{2,3} [0-9]{2,4}(?: [0-9]{2})?|[0-9]{3,6})"
#: What a number may go on with: no unit.
_ENDS = r"(?:[,.;)/|!?、。]|[ ]*\r?$|[ ](?i:[a-zà-ÿ]{4,}|and|but|for|the|who|via|at|on|if|or|to|in|is|w/|zum|na|do|em|na|van|für)\b|[ ][—–(-])"


def _somewhere(text: str) -> bool:
    """Return whether the words behind a verb of moving are a town: no firm, product or ordinary word."""
    return _sure(text) and not any(is_known(fold(word)) for word in text.split() if word[:1].isupper()) and not words_abroad.are_words(text) and _DEPARTMENT.search(text) is None


def _sure(text: str) -> bool:
    """Return whether the words behind a verb that only people go by are a town: no firm, no product."""
    return place(text) and not is_firm(text) and fold(text) not in made_names.known() and not makers.begins(text) and fold(text) not in _NOWHERE and not (text.isupper() and len(text) < 6)  # noqa: PLR2004


#: Where else somebody works or goes: departments, hours, home.
_DEPARTMENT = regex.compile(r"(?:(?:olog|iatr|onom|urg)(?:y|ie|ia|ía|i|ics?)|keeping|haltung|abteilung|verwaltung|zeit|schicht|dienst|atrics|ology|ance|ering|ment|sion|tion|ik)\Z", re.IGNORECASE)
_NOWHERE = frozenset("payroll accounts accounting finance purchasing dispatch reception admin hr housekeeping maintenance teilzeit vollzeit hause zuhause home casa maison huis thuis hemma hjem hjemme domu domova domov domem distance factory conclusion work school office lunch site pracy práce praci arbeit urlaub ferien vacances vacaciones ferie holiday holidays semester dom kotiin töihin internet server cloud remote".split())


def _nickname(text: str) -> bool:
    """Return whether who is called at a number is somebody, whatever the name: no desk, firm or ordinary word."""
    return person(text) and not is_firm(text) and not is_common(fold(text)) and fold(text) not in made_names.known() and not text.isupper()


def _line(text: str) -> bool:
    """Return whether the figures of an extension are one: two to six, no year, no time."""
    return 2 <= sum(map(str.isdigit, text)) <= 6 and not re.fullmatch(r"(?:19|20)\d\d", text)  # noqa: PLR2004


def read_route(region: str) -> list[tuple[str, int, int]] | None:
    """Return the towns of a route: two or more, none of them a firm, a product or a word."""
    found = _ROUTE.search(region)
    if found is None:
        return None
    stops = [(found.start("towns") + stop.start(), found.start("towns") + stop.end()) for stop in _TOWNS.finditer(found["towns"])]
    if len(stops) < 2 or not all(place(region[first:last]) and not is_firm(region[first:last]) for first, last in stops):  # noqa: PLR2004
        return None
    known = any(is_known(fold(word)) for first, last in stops for word in region[first:last].split())
    if known and not (_KILOMETRES.search(region) and found.start() > 0):
        return None
    return [("LOCATION", first, last) for first, last in stops]


def read_from_to(region: str) -> list[tuple[str, int, int]] | None:
    """Return two towns that somebody goes or moves between: neither of them a thing or a word."""
    stops = [stop.span() for stop in _TOWNS.finditer(region, region.index(" "))]
    if len(stops) != 2 or not all(_somewhere(region[first:last]) for first, last in stops):  # noqa: PLR2004
        return None
    return [("LOCATION", first, last) for first, last in stops]


_PYTHON_STOP = r"[^\W\d_a-z][^\W\d_]*['’]?[^\W\d_]+(?: (?:(?:de|del|di|la|le|am|an der|upon|of|nad) )?[^\W\d_a-z][^\W\d_'’]+){0,2}"
_TOWNS = regex.compile(_PYTHON_STOP)
_ROUTE = regex.compile(rf"(?P<towns>{_PYTHON_STOP}(?:{_TO}{_PYTHON_STOP}){{1,4}})(?:[ ,;:(]{{0,4}}{_DISTANCE}\)?|[ ,;]*\r?\Z|[ ]{{2}})")
_KILOMETRES = regex.compile(_DISTANCE)


def _of_old(text: str) -> bool:
    return aged(text) and int(text) >= 30  # noqa: PLR2004 - machines are younger


def _age(name: str, pattern: str) -> Row:
    return Row(name, "AGE", pattern, "context", 0.75, lambda text: aged(text) and int(text) >= 14, log=False)  # noqa: PLR2004 - devices are younger


_PERSON = r"(?:lady|gent(?:leman)?|man|woman|guy|chap|bloke|fella|cust(?:omer)?|caller|client|resident|tenant|homeowner|owner|householder|occupier|occupant|subscriber|acct holder|account holder|user|patient|pt|widow(?:er)?|pensioner|mum|mom|mother|dad|father|wife|husband|gran|grandma|grandad|nan|daughter|son|neighbou?r|eu|cx)"
_TOWN_WORD = r"(?:stadt|ort|ville|commune|ciudad|localidad|pueblo|población|città|comune|paese|cidade|localidade|stad|plaats|dorp|ort|kommun|by|kommune|kaupungissa|kaupunki|miasta|miasto|mieście|miejscowości|miejscowość|města|město|městě|obci|obec|meste|mesto|városban|település|városból|oraș|orașul|localitate|grad|mjesto|gradu|mjestu|şehir|şehirde|şehirden|ilçe|ilçede|semt|il|города|город|городе|населенном пункте|населённый пункт|районе|район|місто|місті|міста|πόλη)"

ROWS: tuple[Row, ...] = (
    Row("moves_to", "LOCATION", rf"(?i:\b{_MOVES}) (?P<v>{TOWN})", "context", 0.7, _somewhere, log=False),
    Row("moves_surely", "LOCATION", rf"(?i:\b{_MOVES_SURELY}) (?P<v>{TOWN})", "context", 0.75, _sure, log=False),
    Row("moves_cyrillic", "LOCATION", r"(?i:(?:^|[\s,.(—-])(?:работа(?:ю|ет|ем) в|жив(?:у|[её]м|[её]т) в|еду в|едет в|лечу в|нахожусь в|находится в|сейчас в|сегодня в|завтра в|уехал[аи]? в|приехал[аи]? (?:в|из)|вернусь из|остал(?:ся|ась|ось) в|офисе в|командировк[еу] в|працюю [ву]|живе? [ву]|їду до|зараз [ву])) (?P<v>[А-ЯЁІЇЄҐ][а-яёіїєґ]{2,}(?:-[А-Яа-яё]+)*(?: [А-ЯЁІЇЄҐ][а-яёіїєґ]{2,})?)(?:[\s,.;!?)]|$)", "context", 0.7, place, log=False),
    # routes behind a label
    Row("route_labelled", "LOCATION", rf"(?i:\b{_WAY})[ ]?[:.]*[ ]{{1,16}}{_STOP}(?:{_TO}{_STOP}){{1,4}}(?:[ ,;:(]{{0,4}}{_DISTANCE}|[ ,;]*\r?$|[ ]{{2}})", "context", 0.8, log=False, read=read_route),
    Row("route_single", "LOCATION", rf"(?i:\b{_WAY}) (?i:ab|von|aus|from|ex|depuis|au départ de|desde|da|vanaf|från|fra|z|ze|od|из|от) (?P<v>{_STOP})[ ,;:(]{{1,4}}{_DISTANCE}", "context", 0.75, place, log=False),
    # from one town to another, none of them a thing or a word
    Row("from_to", "LOCATION", rf"(?i:\b(?:from|von|van|från|fra|de|da)) {_STOP} (?i:to|nach|naar|till|til|à|a) {_STOP}(?:[ ]?[,.;!?)]|[ ]*\r?$|[ ][a-zà-ÿ])", "context", 0.65, log=False, read=read_from_to),
    # what stands beside a town: its county, where else somebody is, what a list of visits says
    Row("town_of_county", "LOCATION", rf"(?:(?m:^)|, |[ ]in )(?P<v>{TOWN}),? (?:Co\.|County) {CAP}", "context", 0.75, place, log=False),
    Row("not_that_town", "LOCATION", rf"(?i:\b(?:in|aus|à|en|w|v|i)) (?P<v>{TOWN}),? (?i:not|nicht|pas|no|non|niet|inte|ikke|nie|ne) (?:(?i:in|aus|à|en|w|v|i) )?(?P<v2>{TOWN})(?:[ ]?[.,;!?)]|[ ]*\r?$)", "context", 0.7, _somewhere, log=False),
    # asked for a town in another language, answered on the same line or the next
    Row("town_asked", "LOCATION", rf"(?i:\b(?:hangi|which|welche[rmns]?|(?:aus|in) welche[rmn]|quelle|dans quelle|(?:en )?qué|(?:in )?(?:che|quale)|(?:em )?(?:que|qual)|(?:in |uit )?welke|(?:i )?vilken|(?:i )?hvilken|missä|mistä|(?:w |z )?jakie[jg]o?|(?:w )?jakim|(?:v |ve |ze? )?kter[éáýo][mh]?o?|(?:v |z )?ktorom|melyik|(?:din |în )?ce|(?:u |iz )?koje[mg]u?|(?:в |из )?како[мг]о?|(?:в |из )?каком|(?:у |з )?якому|σε ποια) {_TOWN_WORD})\b[^\n?]*\?[ ]*\r?\n(?:[^\n:]+:[ ])?(?P<v>{TOWN})(?:[ ]?[.,;!]|[ ]*\r?$)", "context", 0.75, place, log=False),
    # what a system has of an address: `sadece Bornova yazıyor`, `there is only Bornova`
    Row("only_town", "LOCATION", rf"(?i:\b(?:sadece|yalnızca)) (?P<v>{TOWN}) (?i:yazıyor|yazılı|görünüyor|var)\b|(?i:\b(?:it|address|adresse|system|label|order|here)(?: here)? (?:(?:only|just) (?:says|shows|reads|has)|(?:says|shows|reads|has) (?:only|just))|da steht nur|es steht nur|(?:il y a|c['’]est) (?:seulement )?marqué|(?:solo|sólo) (?:pone|dice|aparece)|c['’]è scritto solo|só (?:diz|aparece)|er staat alleen(?: maar)?|det står bara|der står kun|jest tylko|je tam jen) (?P<v2>{TOWN})(?:[ ]?[.,;!?)]|[ ]*\r?$)", "context", 0.7, _somewhere, log=False),
    # streets behind the word for one in its cases: `v ulici Pod Lipami 214`, `przy ulicy Dobrzańskiego 14/3`
    Row("street_inflected", "POSTAL_ADDRESS", rf"(?i:\b(?:ulic[eiyęą]|ulicí|ul\.|ulica|na ulici|u ulici|strada|str\.|utc[aá]\w*|улиц[аеуы]|ул\.|вул\.|вулиц[іяю]|проспект[еа]?|пр-т|переулок)) (?P<v>(?:(?:[{U}][{L}'’.-]*|[0-9]{{1,2}}\.?|nad|pod|za|na|u|v|de|del|da|dos|la) ){{1,4}}[0-9]{{1,5}}[A-Za-z]?(?:/[0-9]{{1,4}}[A-Za-z]?)?)(?:[\s,.;)]|$)", "context", 0.75, lambda text: text[:1].isupper() or text[:1].isdigit(), log=False),
    # how old: `lady is 81`, `blind, 90 yo.`, `70 yaşına giriyor`
    _age("age_of_one", rf"(?i:(?:^|[.,;:(/–—-][ ]?|\b(?:the|old|elderly|dear|this|that|our|my) ){_PERSON}(?:['’]s| is| was)(?: now| nearly| almost| about| over)?) (?P<v>[1-9][0-9]|1[01][0-9])(?:[ ]?[.,;!)](?:[^0-9]|$)|[ ]*\r?$| (?i:and|so|but|hard of|deaf|blind|lives|yrs?|years|yo\b|y/o))"),
    Row("age_is_abroad", "AGE", r"(?i:\b(?:er|är|is|on|jest|je|ist|wird|blir|bliver|fyller|fylder|fyldte|fylte|täyttää|täytti|wordt|werd|este|skończy|kończy)) (?P<v>[1-9][0-9]|1[01][0-9]) (?i:år|jaar|vuotta|lat|let|rokov|jahre|ani)(?: (?:gammel|gammal|gammelt|oud|alt|vanha))?(?:[ ]?[.,;!)]|[ ]*\r?$| (?:og|och|en|ja|i|a|und)\b)", "context", 0.75, _of_old, log=False),
    _age("age_yo", r"(?:[,;(/] ?|\b(?i:is|a|an|approx\.?|approximately|about|aged?) )(?P<v>[1-9][0-9]|1[01][0-9]) ?(?i:yo|y/o|y\.o\.|yrs? old|year old)(?:[ ]?[.,;!)]|[ ]*\r?$)"),
    _age("age_abroad", r"(?:^|[^\w.,:/-])(?P<v>[1-9][0-9]|1[01][0-9]) (?i:yaş(?:ında\w*|ına|ını|ındayım)|yaşlı(?:yım)?\b|de ani\b|años de edad|godina star\w*|godin[ae]\b|let (?:star\w*|mi je)|evesen|éves\w*|χρον(?:ών|ων)|ετών|tahun\b|tuổi|gadi\b|gadus|metų\b|aastat vana|vuotta (?:vanha|täyttä)|urte ditu|mlynedd)"),
    _age("age_abroad_first", r"(?i:\b(?:je mu|je jí|je jej|bude mu|bude jí|bude mi|má|mám|ima|imam|are|am|avea|împlinește|täytän|täyttää|ma|mam|skończy|skończył[a]?|hän on|olen|έχω|είναι)) (?P<v>[1-9][0-9]|1[01][0-9]) (?i:let|rokov|godina|godine|ani|vuotta|lat|lata|χρονών|ετών)\b"),
    # extensions in two groups, behind a sign or in other languages, and pagers
    Row("short_line", "PHONE_NUMBER", rf"(?:^|[\s(,;/|])(?i:{_EXT}){_IS}(?:[ ]?[.:：#|]{{1,2}}[ ]{{0,3}}|[ ]{{1,3}})(?P<v>{_SHORT}){_ENDS}", "context", 0.75, _line, log=False),
    Row("line_behind_hyphen", "PHONE_NUMBER", r"(?:^|[\s(,;/|])(?i:(?:durchwahl|dw\.?|nebenstelle|nst\.?|apparat|poste|ramal|anexo|dahili|klapka|mellék|linka)[ ]?[.:]?|ext\.|ext(?:ension)?[ ]?[:.])[ ]{0,12}[-–](?P<v>[0-9]{1,4})(?:[\s,.;)/|!?]|$)|(?i:\binterior(?:ul)?)[ ]?[.:]?[ ](?P<v2>[0-9]{2,4})(?:[\s,.;)]|$)", "context", 0.75, lambda text: len(text) > 1, log=False),
    Row("short_east", "PHONE_NUMBER", r"(?:内線|分机|內線|내선)(?:番号|号|号码|번호)?(?:[ ]?[:：はが][ ]?)(?P<v>[0-9]{1,2}-[0-9]{2,4}|[0-9]{2,5})|内線(?P<v2>[0-9]{2,5})(?:まで|へ|に)", "context", 0.75, _line, log=False),
    Row("reached_by_name", "PERSON", rf"(?i:\b(?:ask for|ask|ring|call|phone|text|contact|speak (?:to|with)|get hold of)) (?P<v>{CAP}) (?i:on|at) [+(]?[0-9][0-9 ()-]{{5,}}", "context", 0.75, _nickname, log=False),
    # 'of such a town', who works and stays there, in Japanese
    Row("of_town_japanese", "LOCATION", r"(?P<v>[\x{4E00}-\x{9FFF}]{2,4}[市町村区])の(?P<PERSON>[\x{4E00}-\x{9FFF}]{1,3})(?:です|と申します|でございます)|(?:出張で|旅行で|来週は?|今週は?|明日は?|現在は?|本日は?|今は?)(?P<v2>[\x{4E00}-\x{9FFF}]{2,4})(?:市|県|町)?に(?:おります|います|いる|滞在|行き|参り|住んで)", "context", 0.75, None, log=False),
    Row("short_x", "PHONE_NUMBER", r"(?:^|[\s(,;/|:])(?P<v>x[0-9]{1,2}-[0-9]{4,5})(?:[\s,.;)/|!?]|$)|(?i:\b(?:dial|ring|ping me (?:at|on)|call(?: me| us)?(?: (?:at|on))?|reach(?: me| us)? (?:at|on)|phone|rang (?:from|fr)|rang on)) (?P<v2>[0-9]-[0-9]{4}|x ?[0-9]{3,6})(?:[\s,.;)/|!?]|$)", "context", 0.75, _line, log=False),
    Row("pager_short", "PHONE_NUMBER", rf"(?i:\b{_PAGER}(?: ?(?:no\.?|nr\.?|number|#|is|me on|him on|her on|on))*)[ :]{{1,3}}(?P<v>[0-9]{{2,5}}(?:[ -][0-9]{{2,4}})?)(?:[\s,.;)/|!?]|$)", "context", 0.75, _line, log=False),
    Row("letters_asked", "DEVICE_ID", r"(?i:\b(?:id|code|number|no\.?|letters|name)\b[^\n?]*\b(?:on|at|under|underneath|inside)(?: (?:the|its?|his|her|your))?(?: (?:back|bottom|side|underside|sticker|label|lid|device|tracker|collar|tag|box|unit))?(?: of (?:the|your|its|it|his|her)(?: [a-z]+)?)?)\?[^\n]*\n(?:[^\n:]+:[ ])?(?i:it['’]?s |its |it says |says |um,? |sure,? |yes,? )?(?P<v>[A-Z]{6,12})(?:[ ]?[.,;!]|[ ]*\r?$)", "context", 0.75, lambda text: not is_known(text.lower()), log=False),
)
