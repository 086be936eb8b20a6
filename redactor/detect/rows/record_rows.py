"""Rows of people's records in logs: paths of services (`/employees/E-30117/`), objects printed (`Patient[id=...]`), tills, cards scanned, names in brackets, attributes of a name.

Read in texts as all others, in logs by the search for rare words (detect/search/seldom.py).
"""

# ruff: noqa: E501 - a row of patterns reads best on one line

from __future__ import annotations

import re

from redactor import regex
from redactor.detect.rows import fields
from redactor.detect.rows.row import Row
from redactor.detect.words.folding import fold
from redactor.detect.words.named_after import made_of_name, names_somebody
from redactor.detect.words.plain_words import is_known

_STAFF = r"(?:employees?|staff|workers?|drivers?|cashiers?|technicians?|nurses?|teachers?|mitarbeiter|empleados?|employes|dipendenti|medewerkers|pracownicy)"
_CUSTOMERS = r"(?:patients?|members?|customers?|subscribers?|students?|pupils?|policyholders?|donors?|tenants?|passengers?|cardholders?|claimants?|kunden|patienten|mitglieder|clientes|abonnes|clienti|abbonati|klanten|leden|klienci)"
_IN_PATH = regex.compile(rf"/(?:(?P<staff>(?i:{_STAFF}))|(?i:{_CUSTOMERS}))/(?P<v>[\w-]+)")
_PRINTED = regex.compile(r"\A(?:(?P<staff>Employee|Staff|StaffMember|Worker|Driver|Cashier|Technician|Nurse|Teacher)|\w+?)(?:DTO|Dto|Entity|Record|Model|Info|Vo|VO)?[({\[].*?[iI][dD]=[\"']?(?P<v>[\w-]+)")
#: Between a word for a card and its number, and the number as readers print it.
_NUMBERED = r"(?i: ?(?:no\.?|number|id|uid|#))?[ ]?[ :=#]{1,2}"
_CARD = r"(?:[0-9A-F]{2}(?::[0-9A-F]{2}){3,9}|[0-9A-F]{8,20}|[0-9]{4,12})"
#: A number with letters: figures alone are the key of a table.
_ID = r"[A-Za-z]{1,4}-?[0-9]{4,12}"
_NAME = rf"[{fields.U}][{fields.L}{fields.U}.'’-]*(?: (?:(?:de|del|della|di|da|van|von|der|den|ter|ten|al|el|bin|la|le) ){{0,2}}[{fields.U}][{fields.L}{fields.U}.'’-]*){{0,3}}"
_WHOLE = rf"[{fields.U}][{fields.L}{fields.U}.'’-]*(?: (?:(?:de|del|della|di|da|van|von|der|den|ter|ten|al|el|bin|la|le) ){{0,2}}[{fields.U}][{fields.L}{fields.U}.'’-]*){{1,3}}"


def _whose(pattern: re.Pattern[str], region: str) -> tuple[str, int, int] | None:
    found = pattern.search(region)
    if found is None:
        return None
    return ("EMPLOYEE_ID" if found["staff"] else "CUSTOMER_ID", *found.span("v"))


def in_path(region: str) -> tuple[str, int, int] | None:
    """Return the number of somebody in the path of a service, and what it is."""
    return _whose(_IN_PATH, region)


def printed(region: str) -> tuple[str, int, int] | None:
    """Return the number of somebody whose record a program printed, and what it is."""
    return _whose(_PRINTED, region)


def _card_read(text: str) -> bool:
    """Return whether what a reader read is the number of a card: four figures that differ at least, no year."""
    digits = [c for c in text if c.isdigit()]
    return len(digits) >= 4 and len(set(digits)) > 1 and not re.fullmatch(r"(?:19|20)\d\d", text)  # noqa: PLR2004


def _let_in(text: str) -> bool:
    """Return whether who was let in by a door is a person: two words, one of them a name or no word at all."""
    return fields.person(text) and any(names_somebody(word) or made_of_name(word) or not is_known(fold(word)) for word in re.split(r"[ ,]+", text)) and not any(fold(word) in _DOORS for word in re.split(r"[ ,]+", text))


_DOORS = frozenset("door gate reader main entrance front rear back side lobby floor lift elevator stairs garage parking card badge user unknown visitor contractor cleaner guest master reception".split())


def _bracketed(text: str) -> bool:
    """Return whether words in brackets behind a word for somebody are a name."""
    words = [word for word in text.split() if word[:1].isupper()]
    return fields.person(text) and not all(is_known(fold(word)) for word in words) and any(names_somebody(word) or made_of_name(word) for word in words)


ROWS: tuple[Row, ...] = (
    Row("person_path", "CUSTOMER_ID", rf"/(?i:{_STAFF}|{_CUSTOMERS})/{_ID}(?:[/?\s\"'#&]|$)", "context", 0.8, read=in_path),
    Row("person_printed", "CUSTOMER_ID", rf"\b(?:Employee|Staff|StaffMember|Worker|Driver|Cashier|Technician|Nurse|Teacher|Customer|Patient|Member|Subscriber|Student|Pupil|Policyholder|Passenger|Person|Donor|Tenant|Cardholder|Claimant|Kunde|Patientin|Mitarbeiter)(?:DTO|Dto|Entity|Record|Model|Info|Vo|VO)?[({{\[](?:\w+=[^,={{}}()\[\]\n]{{1,40}}, )?(?:[a-z_]+(?:_|I)|i|I)[dD]=[\"']?{_ID}\b", "context", 0.8, read=printed),
    Row("at_a_till", "EMPLOYEE_ID", rf"(?i:\b(?:cashier|operator|supervisor|clerk|teller|employee|associate|manager|kassierer(?:in)?|caissier|caissière|cajer[oa]|cassiere|kassier|bediener|vendedor|kasjer)[ _-](?:log ?[io]n|log ?on|log ?off|log ?out|sign(?:ed)?[ -]?o(?:n|ff)|ovr|override|approval|auth(?:orized)?|anmeldung|abmeldung)\b[^\n=]{{0,16}}?(?:\bpin=\S+ )?\s*\b(?:id|op|no|nr|emp|code|user)[=:] ?)(?P<v>[0-9]{{3,8}})\b(?:[ ](?:\(|(?i:name)=\"?)(?P<PERSON>{_NAME})[)\"])?", "context", 0.8),
    Row("card_scanned", "CUSTOMER_ID", rf"(?i:\b(?:loyalty|club|member(?:ship)?|bonus|rewards?|points|payback|clubcard|treue|fid[eé]lit[eé]|fidelidad|fedelt[aà]|lojalno)[ _-]?(?:scan|card|swipe|lookup|karte|read|inquiry)?[ \t]{{1,6}}(?:card|no|nr|number|id|karte|carte|acct)[=:] ?)(?P<v>[0-9](?:[ -]?[0-9]){{7,18}})\b(?:[ ]+(?i:member|name|holder|customer)[=:]\"?(?P<PERSON>{_NAME})\")?", "context", 0.8),
    # doors: who, and the card that was read
    Row("token_of", "PERSON", rf"\b(?i:user|card ?holder|holder|employee|visitor|person)[ :=]{{1,2}}\"?(?P<v>[{fields.U}][{fields.L}{fields.U}'’-]+,? [{fields.U}][{fields.L}{fields.U}'’.-]*)\"?,? (?i:token|card|badge|credential|fob|tag|pin)(?i: ?(?:no\.?|id|number|#))?[ :=#]{{1,2}}(?P<EMPLOYEE_ID>[0-9]{{4,14}})\b", "context", 0.85, fields.person),
    Row("card_then_event", "EMPLOYEE_ID", rf"\b(?i:card|badge|fob|credential|key ?card|rfid(?: tag)?|tag|token){_NUMBERED}(?P<v>{_CARD})(?:,|:)?(?: (?i:is|was|has been|not))?[ -]{{1,3}}(?i:authori[sz]ed|rejected|accepted|denied|unknown|invalid|expired|presented|scanned|swiped|granted|blocked|enrolled|revoked|refused|access (?:granted|denied|permitted|refused))\b", "context", 0.85, _card_read),
    Row("event_of_card", "EMPLOYEE_ID", rf"(?i:\b(?:access|entry) (?:granted|denied|permitted|refused)[^\n]{{0,64}}?\b(?:card|badge|fob|credential|tag|token)|\b(?:unknown|unregistered|expired|blocked|lost|unlisted) (?:card|badge|fob|credential|tag)|\b(?:door|gate|barrier|turnstile)[^\n]{{0,24}}? (?:opened|unlocked|released) (?:by|with) (?:card|badge|fob|tag)){_NUMBERED}(?P<v>{_CARD})(?:[\s,;.)\"']|$)", "context", 0.85, _card_read),
    Row("let_in", "PERSON", rf"(?i:\b(?:access|entry) (?:granted|permitted|denied|refused)(?: to| for)?)[ ]?[ :-]{{1,3}}(?P<v>[{fields.U}][{fields.L}{fields.U}'’-]+,? [{fields.U}][{fields.L}{fields.U}'’-]+)(?:[ ]?(?:[-,;(|]|\r?$)| (?i:door|gate|reader|entrance|lift|turnstile|at|on|via|through)\b)", "context", 0.8, _let_in),
    Row("holder_number", "PERSON", rf"(?i:\bcard ?holder)[ :=]{{1,2}}(?P<v>{_WHOLE}|[{fields.U}][{fields.L}'’-]+, [{fields.U}][{fields.L}'’-]+) \((?P<EMPLOYEE_ID>[0-9]{{4,10}})\)", "context", 0.85, fields.person),
    Row("person_in_brackets", "PERSON", rf"(?i:\b(?:beneficiary|payee|payer|claimant|policy ?holder|card ?holder|account holder|customer|patient|employee|subscriber|tenant|debtor|creditor|recipient|insured|applicant|passenger|guest|kunde|kundin|patientin|mitarbeiter|empfänger|bénéficiaire|beneficiario|pasajero|paciente))[ :]{{0,2}}[\[({{\"'](?P<v>{_WHOLE})[\])}}\"']", "context", 0.8, _bracketed),
    Row("name_attributes", "PERSON", r"<[A-Za-z][\w:-]*[^<>\n]* (?i:given|first|forename|fore|first_?name|given_?name|vorname|pr[eé]nom|nombre|voornaam|imie|jmeno)=\"(?P<v>[^\"\n<>]{1,40})\"[^<>\n]*? (?i:family|last|surname|last_?name|family_?name|nachname|nom|apellidos?|cognome|achternaam|nazwisko|prijmeni)=\"(?P<v2>[^\"\n<>]{1,40})\"", "label", 0.85, fields.person),
)
