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
    Row("person_in_brackets", "PERSON", rf"(?i:\b(?:beneficiary|payee|payer|claimant|policy ?holder|card ?holder|account holder|customer|patient|employee|subscriber|tenant|debtor|creditor|recipient|insured|applicant|passenger|guest|kunde|kundin|patientin|mitarbeiter|empfänger|bénéficiaire|beneficiario|pasajero|paciente))[ :]{{0,2}}[\[({{\"'](?P<v>{_WHOLE})[\])}}\"']", "context", 0.8, _bracketed),
    Row("name_attributes", "PERSON", r"<[A-Za-z][\w:-]*[^<>\n]* (?i:given|first|forename|fore|first_?name|given_?name|vorname|pr[eé]nom|nombre|voornaam|imie|jmeno)=\"(?P<v>[^\"\n<>]{1,40})\"[^<>\n]*? (?i:family|last|surname|last_?name|family_?name|nachname|nom|apellidos?|cognome|achternaam|nazwisko|prijmeni)=\"(?P<v2>[^\"\n<>]{1,40})\"", "label", 0.85, fields.person),
)
