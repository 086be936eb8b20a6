"""Accounts and machines that are built from the names of people nobody has named: `kpatel`, `amitprakash`, `TIINA-NUC`, `tims-pixel-7`.

By lists of forenames and surnames (`forenames.txt`, `surnames.txt`), so that no label, no path and no person in the text is needed. What known
people's accounts look like is in known_variants.py.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from redactor import packaged, regex
from redactor.detect.words import forenames
from redactor.types import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Letters of a forename and of a surname that follow each other in one word, at least.
_FIRST, _LAST = 3, 5
_ACCOUNT = regex.compile(r"(?<![\w.@/\\%+-])(?:[a-z]{1,2}[._])?[a-z]{5,18}\d{0,4}(?![\w@(/\\-]|[.:=][\w\"'])")
_HOST = regex.compile(r"(?<![\w.@/\\-])[A-Za-z][A-Za-z0-9]*(?:[-_][A-Za-z0-9]+){1,4}(?![\w@/\\-])")
#: What a part of a machine's name says that it is.
MACHINES = frozenset(
    "pc nuc laptop notebook desktop mac mbp mba macbook imac macmini iphone ipad ipod pixel galaxy phone handy mobile android tablet tab watch thinkpad lenovo ideapad yoga dell "
    "latitude xps precision optiplex hp elitebook probook zbook pavilion omen asus acer aspire surface chromebook book air pro mini nas diskstation homepod tv firetv "
    "workstation ws wks lt nb nbk ltp lap dt dsk win win7 win10 win11 w10 w11 vm vdi home ps4 ps5 xbox switch quest kindle oneplus huawei xiaomi redmi motorola moto nokia sony xperia "
    "linux ubuntu arch fedora portatil portable bureau rechner printer drucker raspi pi rpi".split()
)


@cache
def surnames() -> frozenset[str]:
    """Return the table of surnames that stand behind an initial."""
    text = packaged.text("redactor.detect.words", "surnames.txt")
    return frozenset(word for line in text.splitlines() if not line.startswith("#") for word in line.split())


def find(text: str) -> list[Span]:
    """Return a USERNAME for each word that an initial and a surname, or a forename and a surname, make; a HOSTNAME for a machine's name."""
    return [*_accounts(text), *_hosts(text)]


def _accounts(text: str) -> Iterator[Span]:
    for word in _ACCOUNT.finditer(text):
        if is_built(word.group().rstrip("0123456789")):
            yield Span(word.start(), word.end(), "USERNAME", 0.6, "shape:built_name")


def is_built(word: str) -> bool:
    """Return whether an initial and a surname, or a forename and a surname, make a word."""
    initial, sign, rest = word.partition("." if "." in word else "_")
    if sign:
        return len(rest) >= _LAST and rest in surnames() and len(initial) <= _FIRST - 1
    if word[1:] in surnames():
        return True
    anyhow, capital = forenames.known()
    return any(
        word[at:] in surnames() and (word[:at] in anyhow or word[:at] in capital) for at in range(_FIRST, len(word) - _LAST + 1)
    )


def _hosts(text: str) -> Iterator[Span]:
    for host in _HOST.finditer(text):
        parts = [part.rstrip("0123456789") for part in re.split(r"[-_]", host.group().lower())]
        if any(part in MACHINES for part in parts) and any(map(_is_person, parts)):
            yield Span(host.start(), host.end(), "HOSTNAME", 0.6, "shape:built_name")


def _is_person(part: str) -> bool:
    anyhow, capital = forenames.known()
    names = {part, part.removesuffix("s")} - MACHINES
    return any(name in anyhow or name in capital for name in names) or (len(part) > _LAST and part[1:] in surnames())
