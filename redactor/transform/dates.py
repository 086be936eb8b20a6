"""Dates cut to their month or year, in the spelling they came in."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

#: Month names and abbreviations in English, German, French, Spanish, Italian, Portuguese, Dutch and Polish, January first
#: (Unicode CLDR, wide and abbreviated forms, genitives where a language uses them in dates).
MONTHS = tuple(
    frozenset(names.split())
    for names in (
        "january jan januar jän jänner janvier janv enero ene gennaio gen janeiro januari stycznia styczeń sty",
        "february feb februar feber février févr fév fevrier febrero febbraio fevereiro fev februari lutego luty lut",
        "march mar märz mär maerz mars marzo março marco maart mrt marca marzec",
        "april apr avril avr abril abr aprile kwietnia kwiecień kwi",
        "may mai mayo maggio mag maio mei maja maj",
        "june jun juni juin junio giugno giu junho czerwca czerwiec cze",
        "july jul juli juillet juil julio luglio lug julho lipca lipiec lip",
        "august aug août aout agosto ago augustus sierpnia sierpień sie",
        "september sep sept septembre septiembre settembre set setembro września wrzesień wrz",
        "october oct oktober okt octobre octubre ottobre ott outubro out października październik paź",
        "november nov novembre noviembre novembro listopada listopad lis",
        "december dec dezember dez décembre déc decembre diciembre dic dicembre dezembro grudnia grudzień gru",
    )
)
_MONTH_NUMBER = {name: number for number, names in enumerate(MONTHS, 1) for name in names}
MAX_LENGTH = 80
#: Regions that write the month first (Unicode CLDR, short date formats that begin with M).
MONTH_FIRST = frozenset(("AS", "FM", "GU", "MH", "MP", "PH", "PR", "PW", "UM", "US", "VI"))
#: Countries and territories (ISO 3166-1 alpha-2, with what has a telephone plan of its own).
REGIONS = frozenset((
    "AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA "
    "CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB "
    "GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG "
    "KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV "
    "MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB "
    "SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM "
    "US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW"
).split())  # fmt: skip

_ISO = re.compile(
    r"(?<!\d)((?:19|20)\d\d)( ?[-/.年년] ?)(1[0-2]|0?[1-9])(?!\d)(?:( ?[-/.月월] ?)(?:(3[01]|[12]\d|0?[1-9])(?!\d))?)?"
)
_ERA = re.compile(
    r"((?:令和|平成|昭和|[RHS])(?:\d{1,2}|元)[年.])((?:1[0-2]|0?[1-9])[月.])(?:3[01]|[12]\d|0?[1-9])?"
)
_COMPACT = re.compile(r"(?<!\d)((?:19|20)\d\d)(1[0-2]|0[1-9])(?:3[01]|[12]\d|0[1-9])(?:[T ]?\d{4,6})?(?!\d)")
_NUMERIC = re.compile(r"(?<!\d)(\d{1,2})( ?[./-] ?)(\d{1,2})\2((?:19|20)\d\d|\d\d)(?!\d)")
#: A year told from today.
_SAID_YEAR = re.compile(r"\b(?:last|this) year\b|\b(?:letzte|vorige|diese)[ns] Jahr(?:es)?\b", re.IGNORECASE)
_MONTH_YEAR = re.compile(r"(?<!\d)(1[0-2]|0?[1-9])( ?[./-] ?)((?:19|20)\d\d)(?!\d)")
_APOSTROPHES = "'’"
_WORD = re.compile(r"[^\W\d_]+")
_SHORT_YEAR = re.compile(r"(?<!\d)(?:['’]\d\d(?!\d)|(?<=[-/ .])\d\d$)")
_FULL_YEAR = re.compile(r"(?<![\d.,])(?:19|20)\d\d(?![\d.,]\d)(?!\d)")


def month_first(regions: Sequence[str]) -> bool | None:
    """Return how `03/04/2023` reads where the first of `regions` is home; None without a region."""
    return regions[0].upper() in MONTH_FIRST if regions else None


def to_month(  # noqa: PLR0911  # one spelling after another
    value: str, *, month_first: bool | None = None
) -> str | None:
    """Return a date without its day (and time): `2023-11`, `11.2023`, `Nov 2023`, `2023年11月`; None when it is no date.

    `month_first` decides what `03/04/2023` means; None leaves only its year.
    """
    text = unicodedata.normalize("NFKC", value).strip()
    if len(text) > MAX_LENGTH:
        return None
    if match := _ERA.search(text):
        return match[1] + match[2].rstrip(".")
    if match := _ISO.search(text):
        last = match[4].strip() if match[4] else ""
        return f"{match[1]}{match[2]}{match[3]}{last if last in ('月', '월') else ''}"
    if match := _COMPACT.search(text):
        return f"{match[1]}-{match[2]}"  # six digits alone could be read as another date
    if match := _NUMERIC.search(text):
        return _numeric(*match.groups(), month_first=month_first)
    if (match := _MONTH_YEAR.search(text)) or (match := _FULL_YEAR.fullmatch(text)):
        return match.group()
    return _worded(text)


def to_year(value: str) -> str | None:
    """Return the year of a date; None when it has none or is no date."""
    text = unicodedata.normalize("NFKC", value).strip()
    if len(text) > MAX_LENGTH:
        return None
    if match := _ERA.search(text):
        return match[1].rstrip(".")
    if match := _ISO.search(text) or _COMPACT.search(text):
        return match[1]
    if match := _NUMERIC.search(text):
        return _four_digits(match[4])
    match = _FULL_YEAR.search(text)
    return match.group() if match else None


def _numeric(first: str, separator: str, second: str, year: str, *, month_first: bool | None) -> str | None:
    a, b = int(first), int(second)
    months = [int(part) in range(1, 13) for part in (first, second)]
    if not any(months) or not 1 <= max(a, b) <= 31:  # noqa: PLR2004
        return None
    if (
        all(months) and a != b and separator.strip() != "."
    ):  # with dots the day comes first wherever dots are used
        if month_first is None:
            return _four_digits(year)
        month = first if month_first else second
    else:
        month = second if months[1] and (separator.strip() == "." or not months[0] or a == b) else first
    return f"{month}{separator}{_four_digits(year)}"


def _four_digits(year: str) -> str:
    """Return the year in full; two digits mean 1970 to 2069."""
    return year if len(year) == 4 else f"{'19' if int(year) >= 70 else '20'}{year}"  # noqa: PLR2004


def _worded(text: str) -> str | None:
    """Month names: the month as written, and the year where there is one."""
    month = next((m for m in _WORD.finditer(text) if m.group().casefold() in _MONTH_NUMBER), None)
    if month is None:
        return None
    year = _FULL_YEAR.search(text, month.end()) or _FULL_YEAR.search(text)
    if year is None:  # two digits are a year when the day stands before the month, or after an apostrophe
        short = _SHORT_YEAR.search(text, month.end())
        year = (
            short
            if short and (short.group()[0] in "'’" or any(c.isdigit() for c in text[: month.start()]))
            else None
        )
    if year is None:
        said = _SAID_YEAR.search(text, month.end())
        return f"{month.group()} {said.group()}" if said else month.group()
    if year.start() < month.start():
        return f"{year.group()} {month.group()}"
    between = text[month.end() : year.start()]
    joiner = "-" if "-" in between else next((f" {w} " for w in ("de", "del") if w in between.split()), " ")
    if joiner == "-":  # `Nov-23` could be a day of November
        return f"{month.group()}-{_four_digits(year.group().lstrip(_APOSTROPHES))}"
    return f"{month.group()}{joiner}{year.group()}"
