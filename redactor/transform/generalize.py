"""Coarser values: an address to its network, a date to its month, an age to a band. None where a spelling has no safe coarse form."""

from __future__ import annotations

import ipaddress
import re
import tomllib
import unicodedata
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any
from urllib.parse import urlsplit

from redactor import packaged
from redactor.transform import dates, tokens

#: Ages from here on share one band: so few people reach them that a band would single them out (HIPAA Safe Harbor, 45 CFR 164.514(b)).
OLDEST = 90
LONGEST_LIFE = 130
MAX_LENGTH = 2048

#: Country codes of two digits; 1 and 7 have one digit, all others three (ITU-T E.164, list of assigned country codes).
_TWO_DIGITS = frozenset(
    "20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93"  # noqa: SIM905
    " 94 95 98".split()
)

#: Serial numbers whose beginning names maker or plant: (whole value, length of the beginning).
MAKERS: tuple[tuple[re.Pattern[str], int], ...] = (
    (re.compile(r"[A-Z]{3}\d{4}[A-Z0-9]{4}"), 3),  # Cisco: plant, year and week, unit
    (re.compile(r"WD-[A-Z0-9]{8,12}"), 3),  # Western Digital
    (re.compile(r"(?:BT|PH)[A-Z0-9]{12,14}"), 2),  # Intel SSD
    (re.compile(r"S[A-Z0-9]{13,14}"), 1),  # Samsung SSD
    (
        re.compile(
            r"(?:5C[DG]|8C[CG]|CN[DFUK]|MXL|CZC|2UA|4CE|SGH|USE|BRC|JP[AH]|TRF|IN[AI])\d{3}[A-Z0-9]{4}"
        ),
        3,
    ),  # HP
    (re.compile(r"(?:PF|PC|PG|MJ|MP|LR|R9)[A-Z0-9]{6}"), 2),  # Lenovo
)

_NUMBER = re.compile(r"\d+")
_DECIMAL = re.compile(r"(?<![\d.])[-+−]?\d{1,3}[.,]\d+(?![\d.])")
_DMS = re.compile(
    r"(?<![\d.,])(\d{1,3}(?:[.,]\d+)?) ?[°º:] ?(?:([0-5]?\d) ?['’′:]? ?)?(?:([0-5]?\d(?:[.,]\d+)?) ?(?:\"|”|″|''|’’)? ?)?([NSEWO])\b",
    re.IGNORECASE,
)
_AGE_WORDS = re.compile(
    r"(?:years?|yrs?|yo|y|o|old|of|age[d]?|jahre?n?|alt|ans?|âge|años?|anos?|edad|anni|jaar|oud|lat|歳|才|am|i|[\s:=./-])*",
    re.IGNORECASE,
)
_MAC_PART = re.compile(r"[0-9A-Fa-f]")


def ip_prefix(value: str, options: Mapping[str, Any]) -> str | None:
    """Return the network of an address, `<IP_ADDRESS:203.0.113.0/24>`: /24 and /48 unless options say otherwise; never finer than it came."""
    body = value.strip().strip("[]").partition("%")[0]
    try:
        interface = ipaddress.ip_interface(body)
    except ValueError:
        return None
    mapped = getattr(interface.ip, "ipv4_mapped", None)
    if mapped is not None:
        interface = ipaddress.ip_interface(mapped)
    four = interface.version == 4  # noqa: PLR2004
    prefix = int(options.get("ipv4_prefix", 24) if four else options.get("ipv6_prefix", 48))
    length = min(prefix, interface.network.prefixlen)
    return tokens.typed("IP_ADDRESS", str(ipaddress.ip_network((interface.ip, length), strict=False)))


def month_or_year(value: str, options: Mapping[str, Any]) -> str | None:
    """Return a date's month, or its year with `date = "year"`."""
    if options.get("date") == "year":
        return dates.to_year(value)
    return dates.to_month(value, month_first=options.get("month_first"))


def year(value: str, _options: Mapping[str, Any]) -> str | None:
    """Return a date's year."""
    return dates.to_year(value)


def age_band(value: str, options: Mapping[str, Any]) -> str | None:
    """Return `<AGE:30-39>` with `years old` and the like left around it; bands of ten years unless options say otherwise."""
    numbers = list(_NUMBER.finditer(value))
    if len(numbers) != 1 or not _AGE_WORDS.fullmatch(
        value[: numbers[0].start()] + " " + value[numbers[0].end() :]
    ):
        return None
    years, width = int(numbers[0].group()), int(options.get("age_band", 10))
    if years > LONGEST_LIFE:
        return None
    low = years // width * width
    band = f"{OLDEST // width * width}+" if low + width > OLDEST else f"{low}-{low + width - 1}"
    return value[: numbers[0].start()] + tokens.typed("AGE", band) + value[numbers[0].end() :]


def position(value: str, options: Mapping[str, Any]) -> str | None:
    """Return a position rounded to 0.1 degree, or to the step options say; degrees with minutes become decimal."""
    step = float(options.get("degrees", 0.1))
    places = 1 if step < 1 else 0
    text = unicodedata.normalize("NFKC", value)

    def rounded(number: float) -> str:
        return f"{round(round(number / step) * step, places):.{places}f}"

    parts = list(_DMS.finditer(text))
    if parts:
        made = []
        for whole, minutes, seconds, hemisphere in (part.groups() for part in parts):
            degrees = float(whole.replace(",", ".")) + int(minutes or 0) / 60 + float((seconds or "0").replace(",", ".")) / 3600
            made.append(f"{rounded(degrees)}°{hemisphere}")
        return None if _NUMBER.search(_DMS.sub("", text)) else " ".join(made)
    if not _DECIMAL.search(text) or _NUMBER.search(_DECIMAL.sub("", text)):
        return None  # a part would stay as exact as it came
    return _DECIMAL.sub(lambda m: rounded(float(m.group().replace(",", ".").replace("−", "-"))), text)


def mail_domain(value: str, _options: Mapping[str, Any]) -> str | None:
    """Return `<EMAIL_ADDRESS:@example.com>`."""
    domain = value.strip().strip("<>").rpartition("@")[2].rstrip(".").lower()
    if "@" not in value or not re.fullmatch(r"[0-9a-z-]+(?:\.[0-9a-z-]+)+", domain) or len(domain) > 253:  # noqa: PLR2004
        return None
    return tokens.typed("EMAIL_ADDRESS", "@" + domain)


def country_code(value: str, _options: Mapping[str, Any]) -> str | None:
    """Return `<PHONE_NUMBER:+49*>` of a number written internationally."""
    text = unicodedata.normalize("NFKC", value).strip()
    match = re.match(r"\(?(?:\+|00)[ ()]*(\d(?:[ ().-]?\d){0,2})", text)
    if match is None:
        return None
    digits = "".join(c for c in match[1] if c.isdigit())
    code = digits[0] if digits[0] in "17" else digits[: 2 if digits[:2] in _TWO_DIGITS else 3]
    return tokens.partial("PHONE_NUMBER", "+" + code)


def host(value: str, _options: Mapping[str, Any]) -> str | None:
    """Return scheme and host of a URL; None where the host is an address or there is none."""
    try:
        parts = urlsplit(value.strip())
        name = parts.hostname or ""
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return None
    if not parts.scheme or "." not in name or ":" in name or name.rpartition(".")[2].isdigit():
        return None
    return f"{parts.scheme}://{name}{port}/"


def maker_prefix(value: str, _options: Mapping[str, Any]) -> str | None:
    """Return `<SERIAL_NUMBER:FOC*>` for a serial number whose maker's shape is known (`MAKERS`)."""
    text = value.strip().upper()
    length = next((length for shape, length in MAKERS if shape.fullmatch(text)), 0)
    return tokens.partial("SERIAL_NUMBER", text[:length]) if length else None


def maker_half(value: str, _options: Mapping[str, Any]) -> str | None:
    """Return `<MAC_ADDRESS:00:1b:44*>`, the half assigned to the maker; None for a random (locally administered) address."""
    digits = "".join(_MAC_PART.findall(value))
    if len(digits) != 12 or int(digits[:2], 16) & 0b11:  # noqa: PLR2004
        return None
    return tokens.partial("MAC_ADDRESS", ":".join(digits[i : i + 2].lower() for i in (0, 2, 4)))


def first_digits(
    entity: str, count: int, total: tuple[int, int]
) -> Callable[[str, Mapping[str, Any]], str | None]:
    """Return a function that keeps the first `count` of a number's `total` (least, most) digits."""

    def function(value: str, _options: Mapping[str, Any]) -> str | None:
        digits = "".join(c for c in unicodedata.normalize("NFKC", value) if c.isdigit())
        return tokens.partial(entity, digits[:count]) if total[0] <= len(digits) <= total[1] else None

    return function


@cache
def _countries() -> frozenset[str]:
    text = packaged.text("redactor", "transform/countries.toml")
    return frozenset(name.casefold() for names in tomllib.loads(text).values() for name in names)


def country(value: str, _options: Mapping[str, Any]) -> str | None:
    """Return the country an address ends (or, in Chinese characters, begins) with, as it is written there."""
    lines = [part.strip(" .\t") for part in re.split(r"[,;\n\r|]+", value) if part.strip(" .\t")]
    last = lines[-1] if lines else ""
    if last.casefold() in _countries():
        return last
    words = last.split()
    for count in (4, 3, 2, 1):  # "10115 Berlin Deutschland", but not "Michael Jordan"
        name = " ".join(words[-count:])
        if (
            len(words) > count
            and _NUMBER.search(" ".join(words[:-count]))
            and name.casefold() in _countries()
        ):
            return name
    return next((name for name in ("日本", "中国", "대한민국") if value.strip().startswith(name)), None)


GENERALIZERS: Mapping[str, Callable[[str, Mapping[str, Any]], str | None]] = {
    "IP_ADDRESS": ip_prefix,
    "PURCHASE_DATE": month_or_year,
    "DATE_OF_BIRTH": year,
    "AGE": age_band,
    "GEO_COORDINATES": position,
    "EMAIL_ADDRESS": mail_domain,
    "PHONE_NUMBER": country_code,
    "POSTAL_ADDRESS": country,
    "URL": host,
    "SERIAL_NUMBER": maker_prefix,
    "MAC_ADDRESS": maker_half,
    "IMEI": first_digits("IMEI", 8, (15, 16)),
    "IMSI": first_digits("IMSI", 3, (14, 15)),
}


def generalize(entity: str, value: str, options: Mapping[str, Any]) -> str | None:
    """Return a coarser form of the value, or None when this entity or spelling has none."""
    function = GENERALIZERS.get(entity)
    return function(value, options) if function and len(value) <= MAX_LENGTH else None
