"""Rows of the keys that trades write in their logs: clinics, schools, hotels, airlines, taxis, couriers, tills, doors, games (detect/words/trade_words.py).

Logs, and single lines that the names model does not read, by the search for rare words (detect/search/seldom.py): what stands under `pax=`, `"pupil"=>`, `<AdrLine>` says what it is by its key,
however the program writes a key and its value.
"""

# ruff: noqa: E501 - a row of patterns reads best on one line

from __future__ import annotations

import re

from redactor import regex
from redactor.detect import checks, serial_checks
from redactor.detect.rows import fields
from redactor.detect.rows.fields import CAP, L, U
from redactor.detect.rows.row import Row
from redactor.detect.rows.towns import place
from redactor.detect.words import free_words, trade_words
from redactor.detect.words.firms import is_firm
from redactor.detect.words.folding import fold
from redactor.detect.words.named_after import full_name, names_somebody
from redactor.detect.words.plain_words import is_known

#: What may stand before a key: the sign between it and what it is of, too (`meta.patient`, `ship_city`).
_BEFORE = r"(?:^|[\s,;|&?({\[<:\"'_./-])"
#: Between a key and its value in any language of programs.
_IS = r"\\{0,3}[\"'\]]?[ ]?(?:=>|[:=])[ ]?(?:string\([0-9]+\) )?"
_PARTICLE = r"(?:de|del|della|di|da|dos|do|la|le|van|von|vd|der|den|ten|ter|zu|y|el|al|bin|ibn|abu|af|av|zum|zur)"
_MORE = rf"(?:{CAP}|[{U}]\.?|{_PARTICLE})"
#: What ends a value of several words: the next key, a sign, a gap, the line.
_END = rf"(?:[ \t]+[{L}\w.]+[=:]|[,;|)\]}}\t<]|[ ]{{2}}|[ ]?\r?$|[ ][<\[-])"
_WORD_END = r"(?:[\s,;|)\]}<(]|$)"
_QUOTED_PERSON = rf"\\{{0,3}}\"(?P<v>(?:{_PARTICLE} )?[{U}][^\"\\\n=:;<>{{}}]{{1,60}})\\{{0,3}}\"|'(?P<v2>(?:{_PARTICLE} )?[{U}][^'\n=:;<>{{}}]{{1,60}})'"
_FULL_PERSON = rf"(?P<v3>(?:{_PARTICLE} )?(?:{CAP}|[{U}]\.)(?: {_MORE}){{1,4}}){_END}"
_PERSON = rf"{_IS}(?:{_QUOTED_PERSON}|{_FULL_PERSON}|(?P<v4>{CAP}){_WORD_END})"
#: The same where the key may be a thing's: two words at least, and without quotes a sign that nothing else is written with.
_TWO = rf"(?:{_PARTICLE} )?(?:{CAP}|[{U}]\.) [{U}a-z]"
_NAMED = rf"(?:{_IS}(?:\\{{0,3}}\"(?P<v>{_TWO}[^\"\\\n=:;<>{{}}]{{0,60}})\\{{0,3}}\"|'(?P<v2>{_TWO}[^'\n=:;<>{{}}]{{0,60}})')|={_FULL_PERSON})"
_PLACE = _IS + r"(?:\\{0,3}\"(?P<v>[^\"\\\n]{4,160})\\{0,3}\"|'(?P<v2>[^'\n]{4,160})'"
#: A number and a name, or a name and a number, as streets have them in all languages.
_HOUSE = rf"(?:[0-9]{{1,5}}[A-Za-z]?(?:[-/][0-9]{{1,4}})?,? [{U}][{L}]|[{U}][{L}'’.-]* (?:[{L}][{L}'’.-]* ){{0,3}}[0-9]{{1,5}}[A-Za-z]?(?:[,; \"']|$))"
_BARE_PLACE = rf"|(?P<v3>[^\s\"'=;|<>{{}}\[\]][^\n\"=;|<>{{}}\[\]]{{3,120}}?)(?:[ \t,]+[{L}\w.]+=|[;|\]}}\t<]|[ ]{{2}}|[ ]?\r?$))"
_HOUSE_PLACE = rf"{_IS}(?:\\{{0,3}}\"(?P<v>{_HOUSE}[^\"\\\n]{{0,120}})|'(?P<v2>{_HOUSE}[^'\n]{{0,120}})'|(?P<v3>{_HOUSE}[^\n\"=;|<>{{}}\[\]]{{0,120}}?)(?:[ \t,]+[{L}\w.]+=|[;|\]}}\t<]|[ ]{{2}}|[ ]?\r?$))"
_TOWN = rf"{_IS}(?:\\{{0,3}}\"(?P<v>[{U}][{L}'’. -]{{1,40}})\\{{0,3}}\"|'(?P<v2>[{U}][{L}’. -]{{1,40}})'|(?P<v3>{CAP}(?: {_MORE}){{1,3}}){_END}|(?P<v4>{CAP}){_WORD_END})"
_CODE = r"(?:[A-Za-z]{1,5}[-/ .]?)?[0-9](?:[0-9A-Za-z]|[-./ ][0-9A-Za-z]){2,24}"
_NUMBER = rf"{_IS}(?:\\{{0,3}}\"(?P<v>{_CODE})\\{{0,3}}\"|'(?P<v2>{_CODE})'|(?P<v3>(?:[A-Za-z]{{1,5}}[-/]?)?[0-9](?:[0-9A-Za-z]|[-./][0-9A-Za-z]){{2,24}}))(?:[^0-9A-Za-z.:/]|[.:](?:\s|$)|$)"


def _row(name: str, entity: str, table: str, value: str, tag: str, check: object, *, score: float = 0.85) -> Row:
    """Return a row for the keys of a table: assigned, or the name of an element."""
    words = table.split()
    plain = f"(?i:{trade_words.alternation(' '.join(word for word in words if word[0].isascii()))})"
    other = trade_words.alternation(" ".join(word for word in words if not word[0].isascii()))
    key = rf"(?:(?:\b|_){plain}{f'|{_BEFORE}(?i:{other})' if other else ''})"
    tag = rf"<(?:\w{{1,12}}:)?(?i:{trade_words.alternation(table)})(?: [^<>\n]{{0,120}})?>(?P<v9>{tag})</"
    return Row(name, entity, rf"{key}{value}|{tag}", "label", score, check, text=False)  # type: ignore[arg-type]


_INITIALS = regex.compile(r"\A(?:[^\W\d_]\. ?)+(?=\w)")


def words_of(text: str) -> list[str]:
    """Return the words of a name without its initials."""
    return [word for word in re.split(r"[ ,/]+", text) if len(word.rstrip(".")) > 1]


def is_ordinary(word: str) -> bool:
    """Return whether a word is one that everybody says, and nobody's name."""
    return is_known(fold(word)) and not names_somebody(word)


def is_given(word: str) -> bool:
    """Return whether a word names somebody: a forename, or a part of a name of the lists."""
    return free_words.is_forename(word) or names_somebody(word)


def keyed_person(text: str) -> bool:
    """Return whether what stands under a key of people is a name: no firm, no desk, not only ordinary words; a word alone in small letters behind its capital."""
    words = words_of(text)
    if not words or not fields.person(_INITIALS.sub("", text)) or is_firm(text) or all(map(is_ordinary, words)):
        return False
    return len(words) > 1 or len(text) > len(words[0]) or (text[1:].islower() and len(text) > 2)  # noqa: PLR2004


def listed_person(text: str) -> bool:
    """Return whether what stands under a key of people and things is somebody: a forename first or a surname of the lists last, no ordinary word."""
    words = [word for word in words_of(text) if not re.fullmatch(_PARTICLE, word)]
    if not words or not fields.person(_INITIALS.sub("", text)) or is_firm(text) or sum(map(is_ordinary, words)) * 3 > len(words):
        return False
    first = is_given(words[0])
    return (first and " " in text) or full_name(" ".join(words)) or (first and len(words) == 1 and free_words.is_forename(words[0]) and len(text) > 3)  # noqa: PLR2004


_NO_ADDRESS = regex.compile(r"://|\\|^0x|^[0-9a-fA-F.:/%-]+$|@|^/|[(\[{]|^[\w.-]+:[0-9]+$|\b[0-9]+\.[0-9]+\.[0-9]+|^[0-9a-fA-F]*::")


#: The path of a file: `parser error in /var/www/lib/Ubl.php on line 233`.
_PATH = regex.compile(r"(?:^|\s)/(?:\w[\w.-]*/){2}")


def house(text: str) -> bool:
    """Return whether what stands under a key of addresses is one of a house: a word, a number, a blank between."""
    return " " in text and bool(re.search(r"[^\W\d_]{3}", text)) and any(map(str.isdigit, text)) and not _PATH.search(text) and not _NO_ADDRESS.search(text) and checks.is_value(text)


#: A number and a name, or a name and a number: `44 Ormeau Rd`, `Lindenweg 3`.
_STREET = regex.compile(r"\A(?:[0-9]{1,5}[A-Za-z]?(?:[-/][0-9]{1,4})?,? [^\W\d_a-z][^\W\d_]{2,}|(?:[^\W\d_][\w.'’-]* ){1,4}[0-9]{1,5}[A-Za-z]?(?:[-/][0-9A-Za-z]{1,4})?(?:,|\Z))")
_PARTS = frozenset("bed ward icu ccu nicu building bldg block wing theatre office suite desk counter machine printer area section line station bett bereich halle lit chambre cama letto gate terminal dock bay zone level floor room port slot platform track lane hall stand stop aisle rack shelf bin row cell sector unit door node host server site pod rm lvl gleis halle tor ebene raum regal fach zimmer quai voie porte salle anden puerta sala etage kai spor".split())


def _place(text: str) -> bool:
    """Return whether where somebody is brought is a street with a number, and no gate or room."""
    return house(text) and _STREET.match(text) is not None and fold(text.split(maxsplit=1)[0]) not in _PARTS


def _town(text: str) -> bool:
    return place(text) and not text.isupper()


def is_number(text: str) -> bool:
    """Return whether what stands under a key of people's numbers is one: four figures, no address, date, time or UUID."""
    return sum(map(str.isdigit, text)) > 2 and len(text) > 3 and fields.has_digits(text) and not _NO_NUMBER.fullmatch(text) and len(set(text)) > 1  # noqa: PLR2004


_NO_NUMBER = regex.compile(r"[0-9]{1,3}(?:\.[0-9]{1,3}){3}|[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-.*|[0-9]{1,2}[./-][0-9]{1,2}[./-](?:[0-9]{2}|[0-9]{4})|(?:19|20)[0-9]{2}(?:[-/.][0-9]{2}){1,2}|[0-9]+\.[0-9]+|[0-9]{1,6}(?:px|ms|s|kb|mb|gb|k|m|g|x[0-9]+)", re.IGNORECASE)


def national_number(text: str) -> bool:
    """Return whether what stands under the word for a number of a state is one: six figures, or capitals and figures."""
    digits = sum(map(str.isdigit, text))
    return is_number(text) and len(text) > 4 and (digits > 5 or (digits > 1 and text.upper() == text and any(map(str.isalpha, text))))  # noqa: PLR2004


def _serial(text: str) -> bool:
    return serial_checks.is_labelled_serial(text) and is_number(text)


_TAG_NAME = rf"[{U}][^<>\n&]{{1,60}}"
_TAG_CODE = r"(?:[A-Za-z]{1,5}[-/ .]?)?[0-9][0-9A-Za-z ./-]{2,24}"

#: Tried before the rows of titles and files, which know two words of a name.
FIRST: tuple[Row, ...] = (
    _row("trade_named", "PERSON", trade_words.PEOPLE_MAYBE, _NAMED, rf"{_TWO}[^<>\n&]{{0,60}}", listed_person, score=0.8),
)

ROWS: tuple[Row, ...] = (
    _row("trade_street", "POSTAL_ADDRESS", trade_words.STREETS, _PLACE + _BARE_PLACE, r"[^<>\n]{4,160}", house),
    _row("trade_place", "POSTAL_ADDRESS", trade_words.PLACES, _HOUSE_PLACE, r"[^<>\n]{4,160}", _place),
    _row("trade_town", "LOCATION", trade_words.TOWNS, _TOWN, rf"[{U}][{L}'’. -]{{1,40}}", _town),
    _row("trade_customer", "CUSTOMER_ID", trade_words.CUSTOMERS, _NUMBER, _TAG_CODE, is_number),
    _row("trade_employee", "EMPLOYEE_ID", trade_words.EMPLOYEES, _NUMBER, _TAG_CODE, is_number),
    _row("trade_national", "NATIONAL_ID", trade_words.NATIONAL, _NUMBER, _TAG_CODE, national_number),
    _row("trade_serial", "SERIAL_NUMBER", trade_words.SERIALS, _NUMBER, _TAG_CODE, _serial),
    _row("trade_person", "PERSON", trade_words.PEOPLE, _PERSON, _TAG_NAME, keyed_person),
)
