"""Rows of lines of trades in which a word says what stands beside it, without a sign: numbers and people behind their role, extensions, accounts in odd places, machines and files of somebody.

Logs, and single lines that the names model does not read, by the search for rare words (detect/search/seldom.py); values under keys are in detect/rows/trade_rows.py.
"""

# ruff: noqa: E501, RUF001 - a row of patterns reads best on one line, and words are in many scripts

from __future__ import annotations

import re

from redactor import regex
from redactor.detect import accounts, labels
from redactor.detect.rows import fields, usernames
from redactor.detect.rows.acting_rows import actor, named
from redactor.detect.rows.fields import CAP, L, U
from redactor.detect.rows.machine_idioms import IP
from redactor.detect.rows.row import Row
from redactor.detect.rows.trade_rows import (
    house,
    is_given,
    is_number,
    is_ordinary,
    keyed_person,
    listed_person,
    national_number,
    words_of,
)
from redactor.detect.words import built_names, trade_words, words_abroad
from redactor.detect.words.firms import is_firm
from redactor.detect.words.folding import fold
from redactor.detect.words.named_after import made_of_name, names_somebody
from redactor.detect.words.plain_words import is_known

_ACCOUNT = r"[A-Za-z][^\s\"'`<>()\[\]{},;:=|/\\]+"
_START = r"(?:^|[\s,;|(\[\"'>])"
_PART = r"(?:(?:de|del|della|di|da|dos|do|la|le|van|von|vd|der|den|ten|ter|zu|el|al|bin|ibn|abu|af|av) ){0,2}"
#: A name of two words at least, with an initial, or surname first in capitals: `Deshawn R`, `WOZNIAK K M`, `Berger, Anna`.
_WHOLE = rf"(?:{CAP}(?: (?:[{U}]\. ?)?{_PART}{CAP}){{1,3}}|(?:[{U}]\. ?){{1,2}}{CAP}|{CAP} [{U}]\b\.?|{CAP}, {CAP}|[{U}'’-]{{3,}}(?: [{U}]\b){{1,3}})"
_NAME = rf"(?:{_WHOLE}|{CAP})"
#: Numbers of people as they stand alone: letters in front, a dash, four figures at least.
_ID = r"(?:[A-Z]{1,4}-?)?[0-9]{4,14}(?:-[0-9A-Z]{1,4})?"
_LINK = r"\.?:?(?:[ ]?(?:(?i:no|nr|num|number|id)\b\.?|[#:№]))?[ ]{1,3}"
_STAFF = r"worker|employee|staff(?: member)?|associate|driver|cashier|nurse|technician|teacher|supervisor|crew member|mitarbeiter(?:in)?|fahrer(?:in)?|kassierer(?:in)?|empleado|empleada|chofer|employé|employée|salarié|salariée|dipendente|autista|medewerker|chauffeur|anställd|ansatt|medarbejder|pracownik|kierowca|zaměstnanec|řidič|çalışan|sürücü|personel"
_CLIENTS = r"customer|member|patient|client|guest|passenger|subscriber|student|pupil|resident|tenant|policy ?holder|card ?holder|insured|claimant|donor|borrower|learner|kunde|kundin|patientin|mitglied|gast|schüler(?:in)?|mieter(?:in)?|versicherter|cliente|paciente|socio|alumno|alumna|huésped|asegurado|adhérent|adhérente|abonné|abonnée|élève|paziente|ospite|alunno|klant|lid|leerling|huurder|kund|medlem|elev|pacjent|uczeń|klient|zákazník|žák|hasta|müşteri|öğrenci|üye"
#: Plain words that number somebody where a number follows at once.
_STAFF_WORDS = "badge emp employee staff"
_CLIENT_WORDS = "patron member patient customer subscriber student pupil passenger policyholder cardholder donor borrower insured claimant chat acct account patientin kunde kundin mitglied cliente paciente socio alumno adhérent abonné paziente klant lid medlem pacjent"
_ROLE = (
    r"caller|customer|patron|pt|holder|insured|candidate|perito|audiologist|barber|stylist|dentist|therapist|fitted|trainer|coach|instructor|host|code of|sent to|notified|paged|texted|emailed|reminder to|notification to|alert to|escalated to|on behalf of|patient|member|attorney|solicitor|counsel|judge|advocate|lawyer|witness|plaintiff|defendant|driver|courier|rider|teacher|parent|guardian|guest|visitor|tenant|resident|employee|student|pupil|learner|contact|operator|technician|engineer|clerk|cashier|nurse|doctor|physician|prescriber|"
    r"CALLER|CUSTOMER|PATRON|PATIENT|MEMBER|CARDHOLDER|DRIVER|GUEST|CLERK|CASHIER|OPERATOR|VISITOR|EMPLOYEE|PASSENGER|PAX|TENANT|cardholder|passenger|policyholder|insured|claimant|applicant|donor|shift handover|handover|handed over to|relieved by|escorted by|assigned to|issued to|returned by|collected by|"
    r"Kunde|Kundin|Patient|Patientin|Fahrer|Fahrerin|Gast|Mieter|Mieterin|Anrufer|Anruferin|Mitarbeiter|Mitarbeiterin|Schüler|Schülerin|Versicherter|Besitzer|Halter|Bewohner|kunde|fahrer|gast|client|cliente|paciente|pasajero|conductor|huésped|alumno|alumna|socio|inquilino|élève|patiente|locataire|conducteur|passager|adhérent|"
    r"paziente|ospite|autista|alunno|klant|patiënt|bestuurder|huurder|leerling|kund|gäst|elev|förare|pacjent|klient|kierowca|uczeń|gość|zákazník|řidič|žák|hasta|müşteri|öğrenci|sürücü|водитель|пациент|клиент|пассажир|ученик"
)
_PAPERS = r"cv|resume|lebenslauf|curriculum|passport|pass|ausweis|id|visa|payslip|gehaltszettel|lohnzettel|contract|arbeitsvertrag|vertrag|mietvertrag|contrat|contrato|contratto|umowa|invoice|rechnung|facture|factura|fattura|letter|brief|lettre|zeugnis|zertifikat|certificate|diplom|diploma|bewerbung|application|kündigung|kuendigung|attest|au|rezept|prescription|befund|arztbrief|report|mri|mrt|ct|xray|x-ray|ekg|ecg|labor|lab|scan|referral|consent|will|testament|deed|tax|steuer|steuererklärung|w2|w4|i9|1099|p60|p45|nda|offer|angebot|photo|foto|portrait|badge|signature|unterschrift|medical|birth|geburtsurkunde|heirat|marriage|divorce|review|appraisal|warning|abmahnung"
_LOOKED = r"(?:look(?:ed)?[ -]?up|search(?:ed)?|query|queried|match(?:ed)?|found|fetch(?:ed)?|load(?:ed)?|resolv(?:ed|ing)|sync(?:ed|ing)?|import(?:ed|ing)?|provision(?:ed|ing)?|creat(?:ed|ing)|updat(?:ed|ing)|delet(?:ed|ing)|disabl(?:ed|ing)|terminated|hired|merged|record|not found)"


def read_numbered(region: str) -> list[tuple[str, int, int]] | None:
    """Return the number of somebody behind the word for it, and who is named behind the number."""
    found = _NUMBERED.search(region)
    if found is None or not is_number(found["v"]):
        return None
    key = trade_words.plain(found["key"])
    staff = key in _staff_keys or re.fullmatch(rf"(?i:{_STAFF})", found["key"]) is not None
    places = [("EMPLOYEE_ID" if staff else "CUSTOMER_ID", *found.span("v"))]
    who = _BEHIND.match(region, found.end())
    if who is not None:
        name = who["who"]
        words = name.split()
        if keyed_person(name) and (listed_person(name) or is_given(words[0]) or (len(words) > 1 and not any(map(is_ordinary, words)) and re.search(rf"(?:^| )[{_CAPITALS}]\.?$", name))):
            places.append(("PERSON", *who.span("who")))
    return places


_CAPITALS = "A-ZÀ-ÞŁŚŻŠČŽĐА-ЯІЇЄҐ"
_NUMBERED = regex.compile(r"(?P<key>[^\W\d][\w .-]*?)\.?:?(?:[ ]?(?:(?i:no|nr|num|number|id)\b\.?|[#:№]))?[ ]{1,3}(?P<v>(?:[A-Z]{1,4}-?)?[0-9]{4,14}(?:-[0-9A-Z]{1,4})?)")
_PYTHON_CAP = r"[^\W\d_a-z][^\W\d_]*(?:['’-][^\W\d_]+)*"
_BEHIND = regex.compile(rf"[ ,|]{{1,3}}(?P<who>[^\W\d_a-z]{{3,}}(?: [^\W\d_a-z]\b){{1,3}}|{_PYTHON_CAP}(?: [^\W\d_a-z]\b\.?|(?: (?:de|van|von|la|el|al|di|da|der))? {_PYTHON_CAP}){{0,2}})")
_staff_keys = trade_words.keys(trade_words.EMPLOYEES + " " + _STAFF_WORDS)


def read_holder(region: str) -> list[tuple[str, int, int]] | None:
    """Return who is named behind their role, and their number in brackets."""
    found = _HOLDER.search(region)
    if found is None or not keyed_person(found["who"]):
        return None
    staff = re.match(rf"(?i:{_STAFF})", found["key"]) is not None
    return [("PERSON", *found.span("who")), ("EMPLOYEE_ID" if staff else "CUSTOMER_ID", *found.span("v"))]


_HOLDER = regex.compile(r"(?P<key>[^\W\d_][^:=]*?)[ :=]{1,2}(?P<who>[^\W\d_a-z][^()\d:=]*?) [(\[#](?P<v>(?:[A-Z]{1,4}-?)?[0-9]{4,14})")


def read_looked_up(region: str) -> list[tuple[str, int, int]] | None:
    """Return the number that somebody is looked up by, and who it is."""
    found = _UP.search(region)
    if found is None or not is_number(found["v"]):
        return None
    staff = re.match(rf"(?i:{_STAFF}|sys_user|user|person|profile|account)", found["key"]) is not None
    places = [("EMPLOYEE_ID" if staff else "CUSTOMER_ID", *found.span("v"))]
    if found["who"] and keyed_person(found["who"]) and " " in found["who"]:
        places.append(("PERSON", *found.span("who")))
    return places


_UP = regex.compile(r"(?P<key>[A-Za-z_]+)[^'\"\[(]*?['\"\[(](?P<v>[\w-]+)['\"\])](?: ?(?:->|=>|→|:|=) ?(?P<who>[^\W\d_a-z].*))?")


def somebody(text: str) -> bool:
    """Return whether a word or two behind a role are a name: a forename among them, or no word that anybody says."""
    words = text.split()
    if re.fullmatch(r"[^\W\d_]\.", words[0]):
        return len(words) > 1 and keyed_person(text) and not is_ordinary(words[1])
    return keyed_person(text) and (is_given(words[0]) or not any(is_known(fold(word)) for word in words)) and words[0][1:].islower()


def role_named(text: str) -> bool:
    """Return whether capitalized words behind a role are somebody: a name of the lists first, or an initial, and no ordinary word."""
    words = words_of(text)
    initial = len(words) < len(re.split(r"[ ,/]+", text))
    if text.startswith("M. ") and len(words) == 1:  # Monsieur, whom the rows of titles read
        return False
    return keyed_person(text.replace("/", " ")) and not any(map(is_ordinary, words)) and (listed_person(text) or any(map(is_given, words)) or (initial and not any(is_known(fold(word)) for word in words)))


def read_name_and_account(region: str) -> list[tuple[str, int, int]] | None:
    """Return who is named, and their account in brackets behind the name; the two must be of one making."""
    found = _BOTH.search(region)
    if found is None or not listed_person(found["who"]) or not usernames.telling_account(found["v"]):
        return None
    name, account = fold(found["who"]), fold(found["v"])
    if not any(part[:4] in account or account[:4] in part for part in re.split(r"[ ,.'’-]+", name) if len(part) > 2):  # noqa: PLR2004
        return None
    return [("PERSON", *found.span("who")), ("USERNAME", *found.span("v"))]


_BOTH = regex.compile(r" (?P<who>[^\W\d_a-z][^()\[\]<>|\"]*) [(\[<](?P<v>[^\s()\[\]<>]+)[)\]>]\Z")


def read_account_and_name(region: str) -> list[tuple[str, int, int]] | None:
    """Return an account and who it is, in brackets behind it."""
    found = _ACCOUNT_OF.search(region)
    if found is None or not named(found["v"]) or labels.entity_for_key(found["v"]) or not short_name(found["who"]):
        return None
    return [("USERNAME", *found.span("v")), ("PERSON", *found.span("who"))]


_ACCOUNT_OF = regex.compile(r"[=: ](?P<v>[a-z][a-z0-9._-]+) \((?P<who>[^()]+)\)")


def paper_owner(text: str) -> bool:
    """Return whether a word before the name of a paper is whose it is."""
    return (made_of_name(text) or is_given(text)) and not is_known(fold(text))


def role_length(text: str) -> int:
    """Return how many characters of capitalized words are a name: what is said of somebody behind it may begin with a capital, too."""
    words = text.split(" ")
    while len(words) > 2 and (is_ordinary(words[-1]) or words_abroad.are_words(words[-1]) or (words[-1].isupper() and not words[0].isupper() and words[-1].isalpha())):  # noqa: PLR2004
        words.pop()
    return len(" ".join(words))


def worker_account(text: str) -> bool:
    """Return whether a word behind who does a work is an account: made of a name, or with a sign and no word of programs."""
    return len(text) > 3 and acted(text) and (made_of_name(text) or dotted(text) or any(map(str.isdigit, text)) or built_names.is_built(fold(text)))  # noqa: PLR2004


_TOWN_BEHIND = regex.compile(r"[0-9][^,]*, |, [^,]*[0-9]")


def quoted_place(text: str) -> bool:
    """Return whether quoted words behind where somebody is brought are an address: a street with a number, a town behind a comma."""
    return house(text) and _TOWN_BEHIND.search(text) is not None


def forename(text: str) -> bool:
    """Return whether a word behind what somebody is to a family or in a house is a forename."""
    return is_given(text) or (made_of_name(text) and text.istitle())


def short_name(text: str) -> bool:
    """Return whether words in brackets behind an account are who it is."""
    words = text.split()
    return keyed_person(text) and len(words) > 1 and not any(map(is_ordinary, words[:1] + words[-1:])) and not is_firm(text)


def dotted(text: str) -> bool:
    """Return whether a cell of a list is an account: a name in it and a sign between its parts."""
    return usernames.telling_account(text) and any(made_of_name(part) or names_somebody(part) for part in re.split(r"[._-]", text) if len(part) > 3)  # noqa: PLR2004


def acted(text: str) -> bool:
    """Return whether what stands behind "logged out" in some language is an account."""
    return usernames.telling_account(text) and not is_known(fold(text)) and actor(text)


def _lower_account(text: str) -> bool:
    return text[:1].islower() and usernames.telling_account(text)


def read_at_machine(region: str) -> list[tuple[str, int, int]] | None:
    """Return who runs a client, and the machine where it is somebody's."""
    found = _AT_MACHINE.search(region)
    if found is None or not named(found["v"]):
        return None
    return [("USERNAME", *found.span("v")), *([("HOSTNAME", *found.span("host"))] if accounts.host_of_somebody(found["host"]) else [])]


_AT_MACHINE = regex.compile(r" (?P<v>[^\s@]+)@(?P<host>[\w.-]+)")


def _user_of_sap(text: str) -> bool:
    return text not in ("SAPSYS", "SAPJSF", "DDIC", "TMSADM", "SAPSERVICE", "WF-BATCH", "SOLMAN", "BATCHUSER") and accounts.personal_account(text)


def _machine(text: str) -> bool:
    return accounts.host_of_somebody(text) or accounts.asset_name(text)


def _called_after(text: str) -> bool:
    """Return whether a network in the place of one is somebody's."""
    return fields.ssid(text) and usernames.network_line(text)


def _key(text: str) -> bool:
    return any(map(str.isdigit, text)) and any(map(str.isalpha, text))


def _extension(text: str) -> bool:
    digits = re.sub(r"\D", "", text)
    return 2 < len(digits) < 16 and len(set(digits)) > 1  # noqa: PLR2004


def _row(name: str, entity: str, pattern: str, check: object, *, score: float = 0.85, read: object = None, trim: object = None) -> Row:
    return Row(name, entity, pattern.replace("@N)", _ACCOUNT + ")"), "context", score, check, text=False, read=read, trim=trim)  # type: ignore[arg-type]


_NUMBER_KEYS = trade_words.alternation(trade_words.CUSTOMERS, trade_words.EMPLOYEES)
_PLAIN_KEYS = "|".join(f"{_STAFF_WORDS} {_CLIENT_WORDS}".split())
_AFTER_ID = rf"(?:[ ,|]{{1,3}}{_NAME})?(?:[\s,;|)\]\"']|:\s|$)"
_DRIVEN = r"drv|pax|rider|courier|kurier|koerier|fahrgast|chauffeur|livreur|repartidor|pilot|skipper|passenger|pupil|nurse|kierowca|şoför|driver|fahrer|passager|passagier|pasajero|passeggero|patient|dispatcher"
_KIN = (
    r"son|daughter|dtr|wife|husband|mother|father|mum|mom|dad|partner|girlfriend|boyfriend|ehefrau|ehemann|tochter|sohn|mutter|vater|épouse|époux|fille|fils|mère|père|hija|hijo|madre|padre|esposa|esposo|moglie|marito|figlia|figlio|moeder|vader|dochter|zoon|uncle|aunt|auntie|grandma|grandpa|granny|nanny|nana|babysitter|childminder|au-?pair|neighbou?r|cleaner|caretaker|gardener|postman|postwoman|mailman|milkman|janitor|plumber|electrician|builder|handyman|housekeeper|carer|coach|sister|brother|cousin|"
    r"onkel|tante|oma|opa|nachbar(?:in)?|putzfrau|putzhilfe|hausmeister(?:in)?|postbote|briefträger|gärtner(?:in)?|kindermädchen|tagesmutter|handwerker|bruder|schwester|"
    r"tonton|tata|mamie|papi|papy|voisin(?:e)?|facteur|concierge|nounou|jardinier|femme de ménage|tío|tía|abuel[oa]|vecin[oa]|cartero|portero|jardinero|niñera|zio|zia|nonn[oa]|vicin[oa]|postino|portinaio|giardiniere|"
    r"tio|tia|avó|avô|vizinh[oa]|carteiro|porteiro|buurman|buurvrouw|oom|postbode|schoonmaakster|tuinman|postbud|nabo|granne|brevbärare|bestefar|bestemor|farfar|farmor|morfar|mormor|sąsiad(?:ka)?|babcia|dziadek|listonosz|wujek|ciocia|soused(?:ka)?|babička|dědeček|strýc|teta|komşu"
)
_SIGNED = r"(?:angemeldet|abgemeldet|eingeloggt|ausgeloggt|connecté|connectée|déconnecté|déconnectée|conectado|conectada|desconectado|desconectada|sesión iniciada|sesión cerrada|connesso|connessa|disconnesso|ingelogd|uitgelogd|aangemeld|afgemeld|inloggad|utloggad|pålogget|avlogget|logget (?:ind|ud|inn|ut)|zalogowan[yao]|wylogowan[yao]|přihlášen[ao]?|odhlášen[ao]?|giriş yaptı|kirjautui|bejelentkezett|kijelentkezett|autentificat|вошел|вошёл|вышел)"
_NATIONS = r"(?-i:RFC|CURP|DNI|NIE|NIF|NSS|INE|NIR|CUIL|CUIT|RUT|CPF|BSN|PESEL|CNP|EGN|OIB|JMBG|EMSO|CPR|TCKN|TCKNO|NINO|NHS|SSN|TFN|IHI|NHI|NRIC|CNIC|HKID|AHV|AVS|SVNR|KVNR|RVNR|PPSN|AMKA|AFM|MYKAD|NI|MBO|TAJ|PNR|TC|NIK|KTP|IQAMA|SPZ|VRM|CNH|EID)|passport|reisepass|personalausweis|ausweis|pasaporte|passeport|passaporto|paspoort|cédula|cedula|codice fiscale|kennzeichen|nummernschild|kenteken|targa|matrícula|immatriculation|personnummer|fødselsnummer|hetu|rodné číslo|dowód"

#: Tried before the rows of roles and handles, which know no number or name behind.
FIRST: tuple[Row, ...] = (
    _row("trade_holder", "PERSON", rf"(?i:\b(?:{_STAFF}|{_CLIENTS}))[ :=]{{1,2}}{_WHOLE} [(\[#]{_ID}[)\]\s]", None, read=read_holder),
    _row("handle_and_name", "PERSON", rf"(?:\b(?i:from|by|to|for|of|user|von|de|da|od|от|від|message) |^|[^\w.-])@(?P<USERNAME>[A-Za-z][A-Za-z0-9_.]{{2,31}}) \((?P<v>{_WHOLE})\)", short_name),
)

ROWS: tuple[Row, ...] = (
    # a street with its town and postcode, which no thing has
    _row("street_and_zip", "POSTAL_ADDRESS", rf"\b[0-9]{{1,5}}[A-Za-z]?,? (?:{CAP} ){{1,3}}(?:St|Street|Rd|Road|Ave|Avenue|Lane|Ln|Drive|Dr|Blvd|Boulevard|Court|Ct|Close|Way|Place|Pl|Terrace|Crescent|Gardens|Grove|Parade|Pkwy|Parkway|Hwy|Highway|Square|Sq|Circle|Cir|Walk|Row|Hill|Park|Mews|View|Rise|Green|Wharf|Quay|Yard|Croft|Vale|Tce|Cres|Gr|Trail|Loop)\b\.?[^\n\"'=;|<>]{{0,40}}?[ ,](?:[A-Z]{{2}} [0-9]{{5}}(?:-[0-9]{{4}})?|[A-Z]{{1,2}}[0-9][0-9A-Z]? [0-9][A-Z]{{2}}|(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT) [0-9]{{4}}|[ABCEGHJ-NPRSTVXY][0-9][A-Z] [0-9][A-Z][0-9])\b", None, score=0.85),
    _row("street_then_zip", "POSTAL_ADDRESS", rf"(?: (?i:to|from|at|an|nach|in|von|via|à|chez|en|a|da|do|de|naar|till|til|do|pod|na|for|für|pour|para)|[\]>|:,]) (?P<v>(?:(?:ul\.|al\.|os\.|Via|Rua|Calle|Av\.) )?{CAP}(?: [{L}'’.-]{{2,20}}){{0,4}} [0-9]{{1,4}}[ ]?[a-zA-Z]?(?:/[0-9A-Za-z]{{1,5}})?, (?:[A-Z]{{1,2}}-)?[0-9]{{2,3}}[ -]?[0-9]{{2,3}} {CAP}(?: (?:{CAP}|am|an der|im|ob der) ?{CAP}?)?)", None, score=0.8),
    # numbers
    _row("trade_numbered", "CUSTOMER_ID", rf"{_START}(?i:{_NUMBER_KEYS}|{_PLAIN_KEYS}){_LINK}{_ID}{_AFTER_ID}", None, read=read_numbered),
    _row("trade_looked_up", "CUSTOMER_ID", rf"\b(?i:sys_user|user|person|profile|{_STAFF}|{_CLIENTS})[ _](?i:{_LOOKED})(?i: for| of| by| with)?(?i: id| no| nr| number| code)?[ :=]{{1,2}}['\"\[(]{_ID}['\"\])](?: ?(?:->|=>|→|:|=) ?{_WHOLE})?", None, read=read_looked_up),
    _row("lettered", "CUSTOMER_ID", rf"{_START}(?i:policy|permit|contract|membership|subscription|account|acct|vertrag|police|póliza|polizza|contrat|contrato|contratto|polis|tessera|carnet|abonnement|abo|konto|umowa|smlouva|licence|license){_LINK}(?P<v>[A-Z]{{1,4}}-?[0-9]{{3,12}}(?:-[0-9A-Z]{{1,8}}){{0,3}})(?:[\s,;|)\]\"']|$)", is_number, score=0.8),
    # numbers of states that are nothing else: of Italy, Mexico, Brazil and Chile
    _row("national_shape", "NATIONAL_ID", r"\b(?:[A-Z]{6}[0-9]{2}[ABCDEHLMPRST][0-9]{2}[A-Z][0-9]{3}[A-Z]|[A-Z]{4}[0-9]{6}[HM][A-Z]{5}[0-9A-Z][0-9]|[0-9]{3}\.[0-9]{3}\.[0-9]{3}-[0-9]{2}|[1-9][0-9]?\.[0-9]{3}\.[0-9]{3}-[0-9kK])\b", None, score=0.85),
    _row("trade_national_word", "NATIONAL_ID", rf"{_START}(?i:{_NATIONS})(?i: ?(?:no|nr|num|number)\b\.?|[ ]?[#№])?[ :]{{1,2}}(?P<v>[A-Z0-9][A-Z0-9./-]{{4,18}}[A-Z0-9])(?:[\s,;|)\]\"']|$)", national_number),
    _row("session_of", "PERSON", rf"(?i:\b(?:session|connection|chat|support|remote|incoming|invitation|contact|friend)s?(?: session| connection| chat)? (?:request|invite|accepted|closed|started|ended|with|from|by)s?)[: ]{{1,2}}(?P<v>{_NAME}) \((?P<CUSTOMER_ID>[0-9](?:[0-9]| [0-9]){{7,11}})\)", keyed_person),
    _row("ages", "AGE", r"(?i:\b(?:turn(?:s|ed|ing)|aged|fyller|fylder|cumple|cumplió|compie|kończy|wird|oslaví|completa|slaví)) (?P<v>[1-9][0-9])(?:[ \t]*\r?$|[.,;!)]|[ ](?i:today|tomorrow|years?|yrs|old|on|heute|morgen|jahre|år|años|anni|lat|let|anos)\b)", None, score=0.8),
    _row("born_of_airline", "DATE_OF_BIRTH", r"(?i:\b(?:dob|birth|born|birth_?date|date_?of_?birth|bdate|geb))[\"']?[ ]?[>:=/ ]{1,2}[\"']?(?P<v>[0-9]{2}(?i:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)(?:[0-9]{4}|[0-9]{2}))\b", None, score=0.9),
    _row("paper_element", "NATIONAL_ID", r"<(?:\w{1,12}:)?(?i:doc|document|traveldoc|identity|passport|id)(?: [^<>\n]{0,100})? (?i:type|iss|issuer|country|nat|doctype)=\"[^\"\n]{1,12}\"[^<>\n]{0,80}>(?P<v>[A-Z0-9]{6,14})</", national_number),
    _row("number_of_user", "CUSTOMER_ID", r"[\"'](?i:uid|(?:user|account|player|chat|customer|member|viewer|author|sender|profile|from|peer|steam|subscriber|patient|student)_?id)\\{0,2}[\"']\s?:\s?\\{0,2}[\"']?(?P<v>[0-9]{6,19})\b|\b(?i:(?:user|chat|player|member|account|profile|viewer)_?id|uid)=(?P<v2>[0-9]{7,19})\b|\b(?:pid|pt|pat|patient|mbr|cust)[=:]\"?(?P<v3>[A-Z]{1,4}-?[0-9]{5,10})\b", is_number, score=0.8),
    _row("person_number", "NATIONAL_ID", r"(?i:\b(?:pnr|personnr|personnummer|ssn|svnr|cpr|fnr|hetu))[=: ]{1,2}\"?(?P<v>(?:19|20)?[0-9]{6}[-+A ][0-9]{3,4}[0-9A-Z]?)\b", None, score=0.9),
    _row("name_of_airline", "PERSON", r"(?:^|[\s>\"'=:/])(?P<v>[A-Z]{2,}(?:[ -][A-Z]{2,})?/[A-Z]{2,}(?: [A-Z]{2,})?(?:MRS|MR|MS|MISS|MSTR|CHD|INF))(?:[\s<\"',;)]|$)", None, score=0.85),
    # people
    _row("trade_quoted", "PERSON", rf"\b(?i:{trade_words.alternation(trade_words.PEOPLE)})[ ]{{1,2}}\"(?P<v>[{U}][^\"\n=:<>]{{1,48}})\"", keyed_person),
    _row("role_and_name", "PERSON", rf"{_START}(?:{_ROLE}) (?P<v>{_WHOLE}|[{U}]{{2,}}/[{U}]{{2,}}|[{U}]{{2,}}, [{U}]{{2,}})(?:[\s,;.|)\]\"'(-]|$)", role_named, score=0.8, trim=role_length),
    _row("role_and_account", "USERNAME", rf"\b(?:{trade_words.alternation(trade_words.AT_WORK)})[= ][\"']?(?P<v>[a-z][a-z0-9]*(?:[._-][a-z0-9]+)?)(?:[\"',;)|]|[ ][\w.]+=|[ ][a-z]+ed\b|[ \t]*\r?$)", worker_account, score=0.8),
    _row("place_quoted", "POSTAL_ADDRESS", rf"\b(?i:{trade_words.alternation(trade_words.STREETS, trade_words.PLACES)})[ ]{{1,2}}\"(?P<v>[^\"\n=<>]{{6,120}})\"", quoted_place),
    _row("driven", "PERSON", rf"{_START}(?:{_DRIVEN})[ ]{{1,2}}(?P<v>[{U}]\. ?{CAP}|{CAP}(?: [{U}]\.)?)(?:[ ,;|)\]]|\r?$)", somebody, score=0.8),
    _row("name_and_account", "PERSON", rf"\b(?i:by|from|user|owner|assignee|author|actor|operator|admin|acting for|on behalf of) {_WHOLE} [(\[<][a-z][a-z0-9]*(?:[._-][a-z0-9]+)*[)\]>]", None, read=read_name_and_account),
    _row("paper_behind", "PERSON", rf"[\"'/\\ ](?P<v>{CAP})[ _-](?i:{_PAPERS})(?:[ _-][\w.-]{{1,24}})?\.(?:pdf|docx?|odt|jpe?g|png|tiff?|zip|xlsx?|heic|dcm|rtf|p7m)\b", paper_owner, score=0.75),
    _row("family_of", "PERSON", rf"(?:^|[\s\"'=(:,])(?i:fam\.) (?P<v>[{U}][{L}-]{{2,}})(?:[\s\"',;.)]|$)", keyed_person),
    _row("kin_and_name", "PERSON", rf"(?:^|[\s\"'=(:,])(?i:{_KIN}) (?P<v>[{U}][{L}-]{{2,}})(?:[\s\"',;.)!?]|['’]s\b|$)", forename, score=0.8),
    _row("account_and_name", "USERNAME", rf"[A-Za-z][=: ][a-z][a-z0-9._-]{{1,20}} \({CAP}(?: (?:[{U}]\. ?)?{_PART}{CAP}){{1,3}}\)", None, read=read_account_and_name),
    # telephony
    _row("dialled_in_plan", "PHONE_NUMBER", r"\b(?:Executing|Goto|Spawn extension) ?[\[(](?P<v>[+*]?[0-9][0-9 ()-]{1,18})@|\b(?i:registered for|unregistered from|registration of|endpoint|aor|contact for|voicemail of|mailbox) (?P<v2>[0-9]{3,5})(?:[\s,;.)]|$)|<<(?P<v3>[0+][0-9]{8,14})\b|\bsips?:(?P<v4>[0-9]{2,6})@[\w.-]+:[0-9]{4,5}\b|<(?P<v5>[0-9]{3,5})>->", _extension),
    _row("user_is_number", "PHONE_NUMBER", r"\b(?i:user|username|auth_?user|aor|from_?user|uri_user|calling|called)=\"?(?P<v>\+?[0-9]{9,15})\b|\b(?i:auth(?:entication)?|registration|login) (?i:failed|failure|ok|rejected|success\w*|denied)[: ]{1,2}\(?(?P<v2>\+?[0-9]{9,15})\b", _extension),
    _row("texted", "PHONE_NUMBER", r"(?i:\b(?:sms|mms|anruf|rückruf|appel|rappel|llamada|chiamata|call(?:back)?|oproep|samtal|połączenie|whatsapp)) (?i:an|von|to|from|at|à|de|du|a|al|da|naar|till|til|från|fra|do|od|number) (?P<v>[+0(][0-9][0-9 ()/.-]{5,15}[0-9])(?:[\s,;.)]|$)", fields.phone),
    _row("mobile_german", "PHONE_NUMBER", r"(?:^|[\s\"'(:=,>])(?P<v>01[567][0-9][ /][0-9]{3,4}[ ]?[0-9]{3,5}|0049[ ]?1[567][0-9][ ]?[0-9]{6,8})(?:$|[\s\"'),;.<])", _extension, score=0.75),
    _row("extension_of", "PHONE_NUMBER", r"\b(?:ext|extn|Extn|EXT|extension|dn|nst|Nst|poste|interno|toestel|anknytning|extensión)\.? (?P<v>[0-9]{3,5})(?:[\s,;.)]|$)", _extension, score=0.8),
    _row("by_card", "EMPLOYEE_ID", r"(?i:\b(?:release|released|login|logon|authenticated|authentication|unlock|unlocked|badged|identified|scanned|tapped|opened|started|enabled|verified) (?:by|with|via|using) (?:card|badge|fob|tag|rfid|token|key ?card|chip|transponder)(?: no\.?| id| uid)?)[ :#=]{1,2}(?P<v>[0-9A-F]{6,20}|[0-9]{4,12})\b", is_number),
    _row("from_number", "PHONE_NUMBER", r"(?i:\b(?:msg|message|sms|mms|text|voice|call|chat|fax|nachricht|mensaje|wiadomość)s? (?:from|to|von|an|de|para|od|do|received from|sent to)) (?P<v>\+?[0-9]{10,14})\b|\b(?P<v2>[0-9]{10,14})@(?:s\.whatsapp\.net|c\.us)\b|(?i:\b(?:call ?back|cb#?|reporting party|rp|contact|caller|phone|tel|from)) (?P<v3>(?:1-)?\(?[2-9][0-9]{2}\)?[ -][0-9]{3}-[0-9]{4})\b|(?i:\b(?:mbx|vmbox|vm box|mailbox|voicemail box|extension|durchwahl|nebenstelle|interno|toestel|anknytning|extensión)) (?P<v4>[0-9]{3,5})(?:[\s,;.)]|$)", _extension),
    # accounts
    _row("profile_of_host", "USERNAME", r"\b(?i:user profile|logonid|logon id|userid|user id|acid) (?P<v>[A-Z][A-Z0-9#@$]{3,9}) (?i:has|is|was|not|does|can|cannot|logged|signed|disabled|locked|revoked|failed|in|on)\b", accounts.personal_account),
    _row("signed_abroad", "USERNAME", rf"(?i:\b{_SIGNED})(?::| als| en tant que| como| come| som| jako)?[ ]{{1,2}}(?P<v>@N)(?:[ \t]*\r?$|[ ]?[,;|(]| (?i:von|de|da|van|från|fra|z|ze|mit|via|auf|sur|en|su|op|na|am|um|le|à|@)\b)|(?:[>|] |\] )(?P<v2>@N) (?i:{_SIGNED})\b", acted),
    _row("user_bracketed", "USERNAME", r"\b(?i:user|account|login|benutzer|konto|utilisateur|compte|usuario|cuenta|utente|usuário|gebruiker|användare|bruker|użytkownik|uživatel|kullanıcı)[ :]{1,2}\[(?P<v>[A-Za-z][^\]\s/\\:]{1,40})\](?:[,;:]| [a-z\x{DF}-\x{FF}])", named),
    _row("stamp_then_account", "USERNAME", r"[0-9]{2}:[0-9]{2}:[0-9]{2}\t(?P<v>@N)\t", _lower_account),
    _row("by_numbered_user", "USERNAME", r"\b(?i:by|of|as|user|owner) (?P<v>@N) \((?i:uid|gid|user id|pid)[ =:]{1,2}[0-9]+", named),
    _row("pid_of_user", "USERNAME", r"\bpid [0-9]+ @N)@[A-Za-z][\w.-]+ [0-9[]".replace("@N)", _ACCOUNT), None, read=read_at_machine),
    _row("audited_by", "USERNAME", r":: [\w.-]{1,40}:(?P<v>@N) ::", named),
    _row("mainframe_message", "USERNAME", r"\b(?:IEF12[0-9]I|IEF14[0-9]I|ICH[0-9]{3,5}[A-Z]|IRR[0-9]{3}[A-Z]|IKJ[0-9]{5}[A-Z]|TSS[0-9]{4}[A-Z]|ACF[0-9]{5}|CSV028I|SMF000I)[ ]{1,3}(?P<v>[A-Z][A-Z0-9#@$]{3,7})[ ]{1,3}(?:-|LAST|LOGG|IS|HAS|CURRENTLY|REVOKED|RECONNECTED|NOT|Last|logged)", accounts.personal_account),
    _row("mainframe_who", "PERSON", rf"\bNAME\((?P<v>{_WHOLE}) *\)", lambda text: fields.person(text) and text != "UNKNOWN"),
    _row("pushed_to", "USERNAME", r"[\s\"]/(?P<v>@N)/[\w.-]+\.git/(?:git-(?:receive|upload)-pack|info/refs)", acted),
    _row("joined_as", "USERNAME", r"\b(?:joined|entered|rejoined) [^\s]{3,80} as (?P<v>@N)[ \t]*\r?$", named),
    _row("tag_of_chat", "USERNAME", r"(?i:\b(?:by|target|user|from|to|member|author|for|banned|kicked|muted|warned|unbanned|moderator|issuer|sender|invited))[ :=@]{1,2}(?P<v>[\w.]{2,32}#[0-9]{4})(?: \((?P<CUSTOMER_ID>[0-9]{17,19})\)|[\s,;.!?)]|$)", None, score=0.9),
    _row("sap_audit", "USERNAME", r" [0-9]{3} (?:DIA|BTC|RFC|UPD|SPO|ENQ) (?P<v>[A-Z][A-Z0-9_.-]{2,11})[ ]{1,12}[\w.-]+[ ]{1,12}[\w-]+ +[A-Z]{2}[0-9A-Z] ", _user_of_sap),
    _row("shared_with", "USERNAME", r"\b(?i:shared with|assigned to|reassigned to|delegated to|forwarded to|transferred to|granted to|revoked from|sent to|invited|by admin|by user|by operator|by tech|on behalf of|impersonat(?:ed|ing)|switched to|as user) (?P<v>[a-z][a-z0-9]{0,20}[._-][a-z0-9]{1,20})(?:[\s\"',;.)]|$)", dotted, score=0.8),
    _row("added_to", "USERNAME", r"(?:[:>\])] |(?m:^))(?P<v>@N) (?:added|removed|invited|promoted|demoted|blocked|unblocked|suspended|banned|kicked|muted) (?P<v2>@N) (?:to|from|as|in|on)\b".replace("(?P<v2>@N)", f"(?P<v2>{_ACCOUNT})"), acted),
    _row("pushed", "USERNAME", r"(?:[:>\])] |(?m:^))(?P<v>@N) (?:pushed|force-pushed|cloned|fetched|forked|starred|rebased|merged|tagged|deployed|released|reverted|rolled back|approved|rejected|submitted|checked in|checked out|branched) (?:refs/|to |from |branch |tag |commit |[0-9a-f]{7,40}\b|v[0-9]|MR |PR |#|!)", acted),
    _row("cell_of_account", "USERNAME", r",\"(?P<v>[a-z][a-z0-9]{0,20}[._][a-z][a-z0-9]{1,20})\",", dotted, score=0.75),
    _row("made_user", "USERNAME", r"\"(?:name|user|login)\": ?\"(?P<v>@N)\", ?\"(?:password|passwd|update_password|groups|shell|home|state|password_hash)\"", named),
    # machines, networks and keys
    _row("machine_of_name", "HOSTNAME", rf"\b[A-Za-z0-9]{{2,12}}-(?:of|von|de|di|van|od|fra)-[{U}][{L}]{{2,20}}\b", names_somebody),
    _row("family_machine", "HOSTNAME", rf"\b(?:[A-Za-z0-9]{{1,12}}[-_])?(?i:familie|famille|familia|famiglia|família|familjen|familien|family|rodzina|rodina)[-_.](?P<w>[{U}][{L}]{{2,20}})(?:[\s,.;:!?)\"']|$)", None),
    _row("client_machine", "HOSTNAME", rf"\b{IP} \((?P<v>[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)+)\)", _machine),
    _row("station_network", "SSID", r"\b(?:[0-9A-F]{2}-){5}[0-9A-F]{2}:(?P<v>[^\s\"',;:<>]{2,32})", _called_after),
    _row("ap_mac", "MAC_ADDRESS", r"[ :](?P<v>[0-9a-f]{12}),U[\w-]+-[0-9]+\.[0-9.+]+:", None, score=0.95),
    _row("key_activated", "SECRET", r"(?i:\b(?:licen[cs]e|product|activation|registration|lizenz|unlock)(?:[ -]?(?:key|code|schlüssel)))[ ]{1,2}(?P<v>[A-Z0-9]{4,8}(?:-[A-Z0-9]{4,8}){1,7})\b", _key),
)
