"""Rows of what the words around a value say once: who was asked for, where somebody is, numbers of tokens, wallets, networks of families.

Read with what people tell in passing (detect/prose/details.py); texts only.
"""

# ruff: noqa: E501 - a row of patterns reads best on one line

from __future__ import annotations

import re

from redactor.detect import accounts, serial_checks
from redactor.detect.rows.fields import CAP, L, U, person
from redactor.detect.rows.row import Row
from redactor.detect.rows.towns import TOWN, place
from redactor.detect.words import forenames, made_names, plain_words, words_abroad
from redactor.detect.words.folding import fold
from redactor.detect.words.named_after import made_of_name, names_somebody
from redactor.detect.words.vocabulary import DESKS


def _listed(word: str) -> bool:
    anyhow, capital = forenames.known()
    return fold(word) in anyhow or fold(word) in capital or names_somebody(word)


def _is_made(text: str) -> bool:
    """Return whether a name is one of firms, products or programs."""
    return fold(text) in made_names.known() or fold(text.split(maxsplit=1)[0]) in made_names.known()


def _somewhere(text: str) -> bool:
    """Return whether capitalized words are a town where a town is to be expected: no ordinary word, no firm, no program."""
    words = text.split()
    return place(text) and not _is_made(text) and not any(fold(word) in accounts.MODEL_WORDS for word in words) and not all(plain_words.is_known(word.lower()) for word in words) and not words[-1].isupper()


def _site(text: str) -> bool:
    """Return whether the words before `office` or `clinic` are where it stands: none that says what kind it is."""
    words = text.split()
    return _somewhere(text) and not any(plain_words.is_common(word.lower()) or word.lower() in DESKS for word in words) and not words_abroad.are_words(text)


def _called(text: str) -> bool:
    """Return whether who is asked for in a department is a person: no desk, no firm."""
    return person(text) and text.lower() not in DESKS and not _is_made(text)


def _whatsit(text: str) -> bool:
    return person(text) and not plain_words.is_common(text.lower())


def _machine(text: str) -> bool:
    """Return whether a machine in capitals is somebody's: its kind is a part of it, and it is no server or device for all."""
    return accounts.labelled_host(text) and (accounts.default_host(text) or accounts.host_of_somebody(text) or any(part in _KINDS for part in text.split("-")))


#: Parts that say that a machine is somebody's to work with.
_KINDS = frozenset("L LT LTP LAP LAPTOP NB NTB NOTEBOOK D DT DESKTOP W WS WKS PC TAB TABLET MB MBP MAC M".split())


def _page(text: str) -> bool:
    """Return whether a page on a site where firms have pages too is somebody's: a sign or digits beside a word that nobody says, or a name."""
    words = [part for part in re.split(r"[\W\d_]+", text.lower()) if len(part) > 1]
    signed = any(c in "._" or c.isdigit() for c in text[1:])
    return text.lower() not in _NO_PAGES and len(text) > 3 and (made_of_name(text) or (signed and any(not plain_words.is_known(word) and fold(word) not in made_names.known() for word in words)))  # noqa: PLR2004


#: What stands in the place of a page's owner in such links.
_NO_PAGES = frozenset("groups pages events watch marketplace help login share sharer sharer.php profile.php hashtag reel reels explore intent search home privacy policies about settings stories permalink.php story.php photo.php joinchat signin checkout business legal terms discover tag video music live".split())


def _unlike_words(text: str) -> bool:
    """Return whether the last part of a network's or machine's name is a family's: no word that people or programs say."""
    last = re.split(r"[-_.]", text)[-1]
    return len(last) > 2 and not plain_words.is_known(last.lower()) and not words_abroad.is_word(last)  # noqa: PLR2004


def _mixed(text: str) -> bool:
    """Return whether what stands behind `acct_` is drawn by chance: capitals, small letters and digits."""
    bare = text.partition("_")[2]
    return any(map(str.isdigit, bare)) and any(map(str.isupper, bare)) and any(map(str.islower, bare))


def _serial(text: str) -> bool:
    return not serial_checks.is_placeholder(text)


def _addressed(text: str) -> bool:
    """Return whether the first word of a quoted line is somebody spoken to: a forename of the lists, or no word that people say."""
    word = text.lower()
    spoken = _listed(text) or not plain_words.is_known(word) or len(word) <= _SHORT_NAME
    return spoken and person(text) and not plain_words.is_common(word) and word not in _EXCLAIMED and not word.endswith("ly") and not _is_made(text)


#: The longest forenames that are words as well: `Bob`, `Frank`.
_SHORT_NAME = 5
#: What else stands before a comma at the beginning of an answer.
_EXCLAIMED = frozenset("well also yes agreed ok okay hmm hey sorry yeah yep nope fwiw btw edit wow oh ah lol guys sir still sure then thus hence again later first next last once lastly ps nb nice cool great right true false same welp damn gosh alas hello hi howdy folks y'all dude bro mate man boss".split())


def _field(text: str) -> bool:
    """Return whether what fills a field for a place is one: no ordinary words alone."""
    return place(text) and not all(plain_words.is_known(word.lower()) for word in text.split())


#: What is on the wire where somebody travels.
_AWAY = r"(?:hotel|motel|hostel|airport|airbnb|holiday (?:home|let|flat)|café|cafe|coffee shop|library|guest house|train station|campsite|ferienwohnung|flughafen|hôtel|aéroport|hoteles|aeropuerto|albergo|aeroporto|luchthaven|flygplats)"
_WIRE = r"(?:wi-?fi|wlan|network|internet|hotspot|lounge|wlan-netz|netz)"
_HOME = r"(?:from|at|von|de|da|desde|från|hjemmefra|thuis) (?:home|zu ?hause|daheim|chez (?:elle|lui|moi)|la maison|casa|su casa|mi casa|thuis|hjemme|hemma)"
_SITE = r"(?:office|branch|clinic|surgery|dealership|showroom|campus|outlet|practice|brewery|bakery|vineyard|farm|hub office|field office|sales office|Niederlassung|Filiale|Werk|Praxis)"
#: Where firms keep and make things: somebody is there who calls it ours.
_STORE = r"(?:depot|warehouse|plant|factory)"
_CHECKSUM_FREE = r"bc1[02-9ac-hj-np-z]{30,60}|ltc1[02-9ac-hj-np-z]{30,60}|[13][1-9A-HJ-NP-Za-km-z]{25,34}|0x[0-9a-fA-F]{40}|T[1-9A-HJ-NP-Za-km-z]{33}|[48][1-9A-HJ-NP-Za-km-z]{94}|(?:D|L|M|r)[1-9A-HJ-NP-Za-km-z]{25,34}"
_SPOKEN_TO = r"that['’]?s|thats|it['’]?s|you|your|you['’]?re|you['’]?ve|have you|did you|do you|can you|could you|would you|are you|try|please|pls|thanks|thank you|i|we|if|what|which|where|when|how|no need|sorry|yes|no|just|check|turn|go|open|take|see"
_PROFESSION = r"(?:installer|installers?['’]?|electrical|electrician['’]?s?|plumb(?:ing|er['’]?s?)|trade|contractor['’]?s?|CEC|SAA|gas ?safe|gas|NICEIC|NAPIT|HETAS|MCS|NMC|GMC|GDC|HCPC|GPhC|SIA|arc ?tick|refrigerant handling|teaching council|bar council|pharmacist['’]?s?|nurse['’]?s?)"
_PREFIXES = r"(?:acct|acc|account|org|orgn|user|usr|mem|member|cust|customer|client|patient|tenant|contact|person|profile|employee|emp|owner)"

ROWS: tuple[Row, ...] = (
    # somebody whose name does not come to mind, somebody in a department, who is spoken to first
    Row("whats_his_name", "PERSON", rf"(?i:\b(?:what['’]?s (?:his|her|their) (?:name|face)|what ?(?:is|was) (?:his|her) name|whats(?:his|her)(?:name|face)|wie hei(?:ß|ss)t (?:er|sie)(?: noch| gleich)*|comment (?:il|elle) s['’]appelle(?: déjà)?|c[oó]mo se llama(?: este| esta)?|come si chiama|como se chama|hoe heet (?:hij|ze|zij)(?: ook alweer)?|vad heter (?:han|hon)(?: nu)?|hva heter (?:han|hun)))(?:,|\.{{2,3}}|…|\?|!)+ (?:(?i:uh|um|er|erm|ähm|euh),? )?(?P<v>{CAP})(?:[,.;!?)]|[ ]|\r?$)", "context", 0.75, _whatsit, log=False),
    Row("asked_for_at", "PERSON", rf"(?i:\b(?:calling for|call for|message for|voicemail for|this is for|asking for|ask(?:ed)? for|looking for|trying to reach|(?:speak|spoke|speaking|talk|talked) (?:to|with))) (?P<v>{CAP}) (?i:(?:over |down |up )?(?:in|at|from)(?: the| your)? (?:service|sales|parts|billing|accounts|accounting|reception|repairs?|returns|claims|dispatch|admissions|radiology|pharmacy|scheduling|leasing|maintenance|it|hr|payroll|purchasing|finance|support|tech support|warranty|bookings|reservations))\b", "context", 0.75, _called, log=False),
    Row("spoken_to_first", "PERSON", rf"(?m:^)[ \t]*>[ \t>]*(?P<v>{CAP}), (?i:{_SPOKEN_TO})\b", "context", 0.75, _addressed, log=False),
    # where somebody is or works
    Row("away_in", "LOCATION", rf"(?i:\b{_AWAY} {_WIRE}) (?i:in|at|near|à|en|a|i|bei) (?P<v>{TOWN})", "context", 0.75, _somewhere, log=False),
    Row("home_aside", "LOCATION", rf"(?i:\b{_HOME}) \((?P<v>{TOWN})(?:,|\))", "context", 0.75, _somewhere, log=False),
    Row("other_one_in", "LOCATION", rf" in {TOWN}, (?i:not) (?i:the (?:one|other one|lady|man|woman|guy)|me|him|her) in (?P<v>{TOWN})", "context", 0.75, _somewhere, log=False),
    Row("site_of", "LOCATION", rf"(?i:\b(?:our|the|your|their|my|at|from)) (?P<v>{CAP}(?: {CAP})?) (?i:{_SITE})(?:[,.;!?)]|[ ]|\r?$)|(?i:\b(?:our|my|at|in)) (?P<v2>{CAP}(?: {CAP})?) (?i:{_STORE})(?:[,.;!?)]|[ ]|\r?$)", "context", 0.7, _site, log=False),
    Row("place_field", "LOCATION", rf"(?:(?m:^)[ \t]*|[ ]{{2,}}|\t)(?i:district|village|town|parish|sub-?county|ward|municipality|barangay|suburb|commune|quartier|wilaya|kecamatan|kelurahan|desa|upazila|taluk[a]?|tehsil|mandal)[ ]{{1,3}}(?P<v>{CAP}(?: {CAP}){{0,2}})(?:[ ]{{2}}|\t)|(?:[ ]{{2,}}|\t)(?i:district|village|town|parish|sub-?county|ward|municipality|barangay|suburb|commune|quartier|wilaya|kecamatan|kelurahan|desa|upazila|taluk[a]?|tehsil|mandal)[ ]{{1,3}}(?P<v2>{CAP}(?: {CAP}){{0,2}})[ ]*\r?$", "label", 0.8, _field, log=False),
    # the number of a house, said behind its postcode
    Row("house_number", "POSTAL_ADDRESS", r"\b(?:[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}|[0-9]{4} ?[A-Z]{2}|[0-9]{5})[.,;]?(?i: (?:at|it['’]?s|and|house|door|flat|the|huis|haus|op|im|we['’]re))* (?i:number|no\.?|nr\.?|nummer|numéro|número|numero|huisnummer|hausnummer) (?P<v>[0-9]{1,4}[a-zA-Z]?)(?:[.,;!?]|[ ]*\r?$)", "context", 0.8, log=False),
    # numbers under names of their own: telephones of SIM cards, appliances (BSH), e-readers, tokens, members of a trade
    Row("msisdn_bare", "PHONE_NUMBER", r"\b(?i:msisdn|msisdn/phone)[ \t:=#]{1,8}(?P<v>\+?[0-9]{8,15})\b", "label", 0.9, log=False),
    Row("fd_number", "SERIAL_NUMBER", r"\bFD(?:[ -]?(?:Nr|No|number|nummer)\.?)?[ :.]{1,3}(?P<v>[0-9]{4}[ /-]?[0-9]{5,6})\b", "context", 0.8, _serial, log=False),
    Row("dsn_groups", "SERIAL_NUMBER", r"\bDSN[ :#=]{1,3}(?P<v>[A-Z0-9]{4}(?: [A-Z0-9]{4}){3})\b", "label", 0.9, _serial, log=False),
    Row("token_aside", "SERIAL_NUMBER", r"(?i:\b(?:token|key ?fob|fob|yubi ?key|dongle|smart ?card|card reader|authenticator))(?: [a-z'’]+){0,5} \((?P<v>[0-9]{8,12})(?:[,);])", "context", 0.75, _serial, log=False),
    Row("licence_of_trade", "EMPLOYEE_ID", rf"\b(?i:{_PROFESSION}) (?i:accreditation|licen[cs]e|registration|reg|registered|card|pin|id|no|number)(?i: (?:no|nr|number|id|card))*[.:#]{{0,2}}[ ]#?(?P<v>[A-Z]{{0,3}}[0-9]{{5,9}})\b", "context", 0.8, log=False),
    Row("agent_and_number", "EMPLOYEE_ID", rf"\b(?i:agent|operator|advisor|adviser|consultant|representative|rep|csr|technician|handler|berater(?:in)?|conseill(?:er|ère)|asesora?|operatore|operatrice|medewerker)(?: ?[:=#]| ) ?(?P<PERSON>{CAP}(?: {CAP})?) ?[/|#] ?(?P<v>[A-Z]{{0,4}}-?[0-9]{{3,7}})\b", "label", 0.85, log=False),
    # wallets whose check nobody can make, and ids that services draw for who they serve
    Row("wallet", "CRYPTO", rf"(?i:\b(?:btc|bitcoin|eth|ethereum|ltc|litecoin|xmr|monero|doge(?:coin)?|usdt|usdc|trx|tron|xrp|ripple|crypto|wallet|krypto)(?:[ -]?(?:wallet|address|addr|adresse|adres|dirección|indirizzo|account|konto))?(?: is| ist| to| an| à)?)[ ]?[:=-]?[ ]?(?P<v>{_CHECKSUM_FREE})\b|\b(?P<v2>bc1[02-9ac-hj-np-z]{{38,59}})\b", "context", 0.85, log=False),
    Row("drawn_id", "CUSTOMER_ID", rf"\b{_PREFIXES}_[A-Za-z0-9]{{8,28}}\b", "shape", 0.85, _mixed, log=False),
    # whose page it is: on sites where firms have pages too, a sign or a name tells
    Row("page_of", "USERNAME", r"\b(?i:facebook\.com|fb\.com|m\.me|instagram\.com|threads\.net|twitter\.com|x\.com|t\.me|vk\.com|ok\.ru|pinterest\.[a-z]{2,3}|twitch\.tv|soundcloud\.com)/@?(?P<v>[A-Za-z0-9](?:[\w.-]*\w)?)(?:[\s/?#,;:!)\]>\"'.]|$)", "context", 0.8, _page, log=False),
    Row("page_of_person", "USERNAME", r"\b(?i:linkedin\.com/in|xing\.com/profile|tiktok\.com|snapchat\.com/add|steamcommunity\.com/(?:id|profiles)|venmo\.com(?:/u)?|paypal\.me|cash\.app|ebay\.[a-z.]{2,6}/usr|reddit\.com/u(?:ser)?|strava\.com/athletes|facebook\.com/profile\.php\?id=|keybase\.io|last\.fm/user|vinted\.[a-z]{2,3}/member)/?[@$~]?(?P<v>[A-Za-z0-9](?:[\w.%-]*\w)?)(?:[\s/?#,;:!)\]>\"'&.]|$)", "context", 0.85, lambda text: len(text) > 3 and text.lower() not in _NO_PAGES, log=False),  # noqa: PLR2004
    # machines and networks that are called after a family
    Row("item_of_somebody", "HOSTNAME", r"(?i:\b(?:affected |primary )?(?:configuration item|ci)(?: name)?|konfigurationselement|élément de configuration|elemento de configuración|elemento di configurazione)[ ]?[:=][ \t]{0,8}(?P<v>[A-Z0-9]+(?:-[A-Z0-9]+)+)(?:[\s,;|(]|$)", "label", 0.85, _machine, log=False),
    Row("family_host", "HOSTNAME", rf"\b(?P<v>(?:[a-z0-9]{{1,12}}[-_])?(?i:familie|famille|familia|famiglia|família|familjen|familien|family|fam|rodzina|rodina)[-_.][{U}{L}]{{3,20}})(?:[\s,.;:!?)\"']|$)", "context", 0.75, _unlike_words, log=False),
    # a number to be typed where a question was to be answered
    Row("number_for_push", "ONE_TIME_CODE", r"(?i:\b(?:number|digits?|code) (?:instead of|rather than) (?:a |the )?(?:push|prompt|approve|approval|notification|yes)[^\n0-9.!?]{0,16})(?P<v>[0-9]{2})(?:[?!.,;)\"]|[ ]|\r?$)", "context", 0.75, log=False),
    # the surname in an entry of a directory: a serial number has figures
    Row("entry_surname", "PERSON", rf"(?m:^)[ \t]*(?:sn|surname):[ ](?P<v>[{U}][{U}{L}'’-]+(?: [{U}][{U}{L}'’-]+){{0,2}})[ \t]*\r?$", "label", 0.85, lambda text: person(text) and not plain_words.is_known(text.lower()), log=False),
)
