"""Rows of ages, years and dates of birth in logs: behind their word in many languages, before a word for years beside somebody, in records of hospitals and airlines.

Logs, and single lines that the names model does not read, by the search for rare words (detect/search/seldom.py); the words are in detect/words/age_words.py.
"""

# ruff: noqa: E501, RUF001 - a row of patterns reads best on one line, and words are in many scripts

from __future__ import annotations

from redactor import regex
from redactor.detect.rows.fields import L
from redactor.detect.rows.row import Row
from redactor.detect.words import age_words, app_words, trade_words
from redactor.detect.words.folding import fold

_N = r"1?[0-9]{1,2}"
_IS = r"\\{0,3}[\"'\])]{0,2}[ ]?[:=≈~：]{0,2}[ ]{0,2}\\{0,3}[\"'\[(]{0,2}[~≈ca. ]{0,4}"
_WIDE_END = r"(?:[\s\"'.,;:|)\]}<>、。，]|[\x{0E00}-\x{D7FF}]|$)"


def _years(text: str) -> bool:
    return 0 < int(text) < 116  # noqa: PLR2004 - years of a life


def long_life(text: str) -> bool:
    """Return whether a number before "years old" is the age of somebody, of whom nothing else is said: things are seldom as old as sixteen years."""
    return 15 < int(text) < 116  # noqa: PLR2004 - years of a life


def read_age(region: str) -> tuple[str, int, int] | None:
    """Return the age behind its word: no count of days, seconds or bytes."""
    found = _AGED.search(region)
    return ("AGE", *found.span("v")) if found is not None and _years(found["v"]) and fold(found["unit"] or "") not in _UNITS else None


_AGED = regex.compile(r"(?<![0-9])(?P<v>[0-9]{1,3})(?:[ ]?(?P<unit>[^\s\d%]{1,12})|\W)?\Z")
#: What else than years is counted.
_UNITS = frozenset("s sec secs second seconds ms us ns m min mins minute minutes h hr hrs hour hours d day days w wk week weeks month months mo k kb mb gb tb b byte bytes x px pt pct percent times requests rows entries tage tagen tag stunden stunde minuten sekunden wochen monate monaten jours heures semaines dias dia horas meses semanas giorni ore mesi settimane dagen uur weken maanden dagar timmar dage timer dni godzin dní hodin nap óra zile ore gün saat hari jam ngày giờ дней дня часов минут секунд днів годин".split())


def _row(name: str, entity: str, pattern: str, check: object, *, score: float = 0.8, read: object = None, evidence: str = "context") -> Row:
    return Row(name, entity, pattern, evidence, score, check, text=False, read=read)  # type: ignore[arg-type]


_SOMEBODY = rf"(?:^|[^{L}])(?i:{trade_words.alternation(age_words.SOMEBODY)})"
_YEARS = rf"(?i:{trade_words.alternation(age_words.YEARS)})"
_KEY = app_words.key(age_words.AGES, glued=False)
#: A year in which somebody who lives was born.
_YEAR = r"(?:19[0-9]{2}|20[012][0-9])"

ROWS: tuple[Row, ...] = (
    _row("age_told", "AGE", rf"{_KEY}{_IS}{_N}(?:[ ]?[{L}]{{1,12}}|[\s\"'.,;:|)\]}}<>、。，+]|$)", None, read=read_age),
    _row("age_in_years", "AGE", rf"(?:\b|_)(?i:{trade_words.alternation(age_words.AGES_MAYBE)}){_IS}(?P<v>{_N}) ?(?:{_YEARS})(?:[^{L}]|$)", _years),
    _row("age_of_somebody", "AGE", rf"{_SOMEBODY}(?:,? (?i:de|d'|von|van|di|av|på|w wieku|lat|aged|age|im alter von|mit|с|в возрасте|is|est|es|ist))?,? (?:\()?(?P<v>{_N})(?: ?{_YEARS}| ?-?(?i:jährig\w{{0,2}}|årig\w{{0,2}}|jarige?|letn\w{{1,2}}|letý|letá|éves|vuotias))(?:[^{L}]|$)", _years),
    _row("age_before_somebody", "AGE", rf"[ (\"',](?P<v>{_N})(?: ?-?{_YEARS}|-?(?i:jährig\w{{0,2}}|årig\w{{0,2}}|jarige?|letn\w{{1,2}}|letý|letá|éves|vuotias)|[ -](?i:years?|yrs?|yr)[ -]old),? (?:(?i:old|alt|oud|gammal|gammel|starý|stará) )?(?i:{trade_words.alternation(age_words.SOMEBODY)})(?:[^{L}]|$)", _years),
    _row("age_polish", "AGE", rf"{_SOMEBODY},? lat (?P<v>{_N}){_WIDE_END}", _years),
    _row("age_of_life", "AGE", rf"[ (\"',](?P<v>[1-9][0-9]?|1[01][0-9]) ?(?i:yo|y/o|y\.o\.|yaşında(?:ki)?|yrs? old|years? old|jahre alt|jaar oud|år (?:gammal|gammel)|ans révolus|años de edad|anni di età|anos de idade|tuổi|ετών|letý|letá|vuotias|éves)(?:[^{L}]|$)|\b(?P<v2>[1-9][0-9]?)[- ](?i:year|yr)s?[- ]old\b", long_life),
    _row("age_of_life_east", "AGE", rf"\b(?P<v>[1-9][0-9]?|1[01][0-9])(?:歳|岁|歲|周岁|才(?:[^{L}]|$))|만 ?(?P<v2>[1-9][0-9]?)세|(?:^|[\s\"'(,;:|=])(?P<v3>[1-9][0-9]?)[세살](?:[\s,.)/]|$)", _years),
    _row("age_and_sex_of_patient", "AGE", r"(?i:\b(?:pt|pat|patient|victim|casualty)\.?)(?: is)?,? (?P<v>[1-9][0-9]?)(?: ?(?i:y|yo|yr))?/?[ ]?[MFmf]\b", _years),
    _row("age_beside_name", "AGE", r"(?i:\b(?:nome|cognome|paziente|cliente|assistito|sesso))\\?[\"']?[:=][^\n]{2,120}?\beta\\?[\"']?[:=][ ]?\\?[\"']?(?P<v>[1-9][0-9]?)(?:[\\\"',;\s|)}]|$)", _years),
    _row("age_of_dicom", "AGE", r"(?i:\bAS[ ]\[|patient'?s?[ _]?age\"?[ =:]{1,3}[\"\[]?)(?P<v>[0-9]{3}[YMWD])\b", None, score=0.9),
    _row("birth_year", "DATE_OF_BIRTH", rf"(?:^|[\s,;|(\[{{\"'“«>:=/_.-])(?i:{trade_words.alternation(age_words.BIRTH_YEARS)})[\"'\]]{{0,2}}[ ]?[:=：]{{0,2}}[ ]{{0,2}}[\"'\[(]?(?P<v>{_YEAR}){_WIDE_END}|(?:^|[\s,;(])(?P<v2>{_YEAR}) ?(?:г\.? ?р\.|р\.н\.|г\.р)|(?:出生|生于|生於)(?P<v3>{_YEAR})年?", None),
    _row("birth_of_edi", "DATE_OF_BIRTH", r"\bDMG\*D8\*(?P<v>(?:19|20)[0-9]{6})\b|\bDTM\+329:(?P<v2>[0-9]{8})\b|(?:^|[\s>:])0[0-9]{2}3103(?P<v3>[0-3][0-9][01][0-9](?:19|20)[0-9]{2})[ \t]*\r?$", None, score=0.9),
    _row("birth_of_child", "DATE_OF_BIRTH", r"\((?:CHD|INF|INS|YTH)/(?P<v>[0-9]{2}[A-Z]{3}[0-9]{2})\)", None, score=0.9),
    _row("birth_of_dicom", "DATE_OF_BIRTH", r"(?i:\(0010,0030\)[ ]DA[ ]\[|patient'?s?[ _]?birth[ _]?date\"?[ =:]{1,3}[\"\[]?)(?P<v>[0-9]{8})\b|\bDA[ ]\[(?P<v2>[0-9]{8})\][^\n]{0,30}(?i:birth)", None, score=0.9),
)
