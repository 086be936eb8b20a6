"""What stands right behind what was found.

Behind a person's name an age (`Catriona Baird, 29, reports`) or a date of birth (`Mr Heron (14/01/1940)`), behind a date of birth the town,
behind the first line of an address its town, and the rest of a telephone number or a second one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from redactor import regex
from redactor.types import Span

#: `Name, 29,`, `(Name, 90)`, `Name, 34 years old`, `Name, aged 34`: an age is said as an aside.
_AGE = regex.compile(r"(?:[ ]?,|[ ]?\((?=\d+ ?(?:,|y\b|yo\b|yrs?\b|years?\b|[MFmf]\b)))[ ]?(?:aged?[ ]|now[ ])?(1[01][0-9]|[1-9][0-9]?)(?=[ ]?(?:,(?![0-9])|\)|;| (?:years?|yrs?|yo|y/o|y\.o\.)\b(?! (?:ago|later|warranty|contract|before|experience|plan|licen[cs]e)\b)|y\b|[MFmf]\b))(?![.:/-])")
_YEAR = r"(?:19[0-9]{2}|20[0-2][0-9])"
#: With what says that it is one, a letter for the sex among it, as lists of patients have it: `Ida Hale 91F`, `Comfort A. 38/F`, `Brandl Xaver, 71J`, `B/O Saima   4mo/M`; and in brackets alone.
_AGED = regex.compile(
    r"(?:[ ]?[,(–-][ ]?|[ ]{1,24}|[ ]?\t|[ ]?\|[ ]?)(1[01][0-9]|[1-9]?[0-9])(?=[ ]?/[ ]?[MFmf]\b|[MFJ]\b(?![./-]?[0-9])|[ ]?(?i:y/?o|yrs?|mo|mths?|wks?|ans|años|anni|anos|jahre|jaar|år|lat|let|éves|лет|років)\b(?! ?(?i:ago|later|warranty|contract|before|experience|plan|licen[cs]e)))|[ ]\(([1-9][0-9])\)(?=[ \t]*(?:$|[\n,.;:/|–-]|[A-Z]{2}))"
)
_DATE = regex.compile(
    rf"[ ]?(?:\(|, ?(?:born|b\.|geb\.|né|née|\*)(?: on)? ?|, ?)(?:born |b\. ?|geb\. ?|\* ?|dob:? ?)?"
    rf"([0-9]{{1,2}}[./-][0-9]{{1,2}}[./-]{_YEAR}|{_YEAR}-[0-9]{{2}}-[0-9]{{2}})(?=[ ]?[),])",
    re.IGNORECASE,
)
#: A date in an aside that is younger than this many years is more likely that of a visit or a call.
_SINCE = 2016


_BORN_IN = regex.compile(r"(?: in| à| a| en| te| w| i| em|,) ([A-ZÀ-ÞŁŚŻČŠŽ][^\W\d_]+(?:[ -](?:am |an der |sur |de |del |di )?[A-ZÀ-ÞŁŚŻČŠŽ][^\W\d_]+){0,2})(?=[ ]*(?:[.,;)\n]|$))")
_WORD = r"[A-ZÀ-ÞŁŚŻČŠŽ][^\W\d_]*[.'’]?(?:-[^\W\d_]+)*"
_TOWN = rf"(?:St\.? )?{_WORD}(?:[ -](?:am|an der|im|a\.|sur|sous|de|del|la|le|les|upon|on|{_WORD})){{0,4}}"
_UK_CODE = r"[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}"
_REGION = r"(?: ?\([^()\n]{2,24}\)|,? [A-Z]{2,3})?"
#: What a line of an address goes on with: `69003 Lyon`, `Austin, TX 78701`, `Leeds LS6 2AB`, `Montréal (Québec) H2X 3J9`.
_CODE_AND_TOWN = rf"(?:[A-Z]{{1,2}}[- ])?[0-9]{{3,6}}(?:[- ][0-9]{{2,4}})?(?: [A-Z]{{2}})?,? {_TOWN}(?: [0-9]{{1,2}}\b)?|{_TOWN}{_REGION},? (?:[0-9]{{4,6}}(?:-[0-9]{{3,4}})?|[0-9]{{3}} [0-9]{{2,3}}|{_UK_CODE}|[A-Z][0-9][A-Z] ?[0-9][A-Z][0-9])(?![\w-])"
_SAME_LINE = regex.compile(rf",[ ]?({_CODE_AND_TOWN})")
_NEXT_LINE = regex.compile(rf",?[ \t]*\r?\n[ \t>*|]*((?:[0-9]{{1,3}}\. ?(?:OG|Stock|Etage|étage|floor)[^\n]{{0,20}}\n[ \t>]*)?(?:{_CODE_AND_TOWN}))(?=[ \t.,]*(?:\r?\n|$))")
_REST = regex.compile(r"[ -]?[0-9]{2,4}(?:[ -][0-9]{2,4})?(?![\w.,:/-]*[0-9])")
_SECOND = regex.compile(r"[ ]?(?:/|or|oder|ou|o|;|,|&|and|und)[ ]?((?:\+|\(?0)[0-9](?:[ ().-]{0,2}[0-9]){6,13})(?![\w-])")


#: The number within the house behind somebody's name: `Jane Tholt x35539`, `Susan at x3-7031`, `(x5521)` on the line below.
_INTERNAL = regex.compile(r"(?:[ ]?[,:–-])?(?:[ ]|[ ]?\r?\n[ \t>]*)(?:at |on )?\(?x[- ]?([0-9]-[0-9]{4}|[0-9]{4,6})(?=\)?(?:[\s.,;:)]|$))", re.IGNORECASE)
#: What goes on behind its end.
GO_ON = frozenset(("POSTAL_ADDRESS", "DATE_OF_BIRTH", "PHONE_NUMBER"))


def _behind(text: str, span: Span) -> list[Span]:
    """Return what goes on behind an address, a telephone number or a date of birth."""
    match span.entity:
        case "POSTAL_ADDRESS":
            more = _SAME_LINE.match(text, span.end) or _NEXT_LINE.match(text, span.end)
            return [Span(*more.span(1), "POSTAL_ADDRESS", 0.75, "context:town_of_address")] if more else []
        case "DATE_OF_BIRTH":
            town = _BORN_IN.match(text, span.end)
            return [Span(*town.span(1), "LOCATION", 0.7, "context:born_in")] if town else []
        case "PHONE_NUMBER":
            rest = _REST.match(text, span.end)
            found = [Span(*rest.span(), "PHONE_NUMBER", 0.7, "context:rest_of_number")] if rest else []
            second = _SECOND.match(text, rest.end() if rest else span.end)
            return [*found, Span(*second.span(1), "PHONE_NUMBER", 0.75, "context:second_number")] if second else found
    return []


def find(text: str, spans: Iterable[Span]) -> list[Span]:
    """Return what stands right behind `spans` and belongs to them."""
    found = []
    for span in spans:
        if span.entity in GO_ON:
            found += _behind(text, span)
        if span.entity == "DATE_OF_BIRTH" and text[max(0, span.start - 3) : span.start].casefold() == "el " and text[span.start].isalpha():
            found.append(Span(span.start - 3, span.start, "DATE_OF_BIRTH", 0.75, "context:said_date"))  # `el dos de febrero`: the article is said with it
        if span.entity != "PERSON":
            continue
        internal = _INTERNAL.match(text, span.end)
        if internal is not None:
            found.append(Span(*internal.span(1), "PHONE_NUMBER", 0.75, "context:extension_of_person"))
            continue
        age = _AGE.match(text, span.end) or _AGED.match(text, span.end)
        if age is not None:
            found.append(Span(*age.span(age.lastindex or 1), "AGE", 0.75, "context:age_of_person"))
            continue
        date = _DATE.match(text, span.end)
        if date is not None and int(re.findall(_YEAR, date.group(1))[0]) < _SINCE:
            found.append(Span(*date.span(1), "DATE_OF_BIRTH", 0.75, "context:birth_of_person"))
    return found
