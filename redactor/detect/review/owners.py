"""What persons found in a text own: machines named after them (`mbp-yaw`, `Siobhan-Office`), numbers in brackets behind them (`L. Tighe (E20931)`)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from redactor import regex
from redactor.detect.search import gated
from redactor.detect.words.folding import fold
from redactor.types import Span

_JOINED = regex.compile(r"(?<![\w@/.\\:=-])[A-Za-z0-9\u00c0-\u024f]+(?:-[A-Za-z0-9\u00c0-\u024f]+){1,4}(?![\w@/\\-]|\.[A-Za-z])")
#: The other parts of the name of somebody's machine.
_PARTS = frozenset(
    """
    pc mbp mba mb mac macbook imac macmini laptop lap lt nb ntb notebook desktop dt ws wks workstation nuc box new old home office work pro air mini iphone ipad android pixel
    galaxy redmi xiaomi huawei oneplus tablet tab phone surface xps thinkpad elitebook probook latitude optiplex precision zbook framework dell hp lenovo asus acer vm vdi server nas tv
    printer lab kiosk win win7 win10 win11 w10 w11 linux ubuntu fedora arch debian dev test spare loaner loan chromebook cb watch portatil portable rechner notebook2 pi raspberry
    mr mrs ms dr m t14 t14s x1 e14 l14
    """.split()
)
#: What a person's device is called when nobody calls it otherwise: `Temi's Watch`, `Priyanka's iPhone 12`.
_DEVICE = regex.compile(
    r"(?:['’]s?|s['’])[ ](?:iPhone|iPad|iPod|iMac|Mac ?[Bb]ook|Mac|Apple Watch|Watch|AirPods|AirTag|HomePod|Galaxy|Pixel|Echo|Kindle|Fire|Surface|Xbox|PS[45]|Switch|Redmi|Xperia|S2[0-9]|Note ?[0-9]{1,2}|Tab)"
    r"(?:[ ](?:Pro|Air|Mini|mini|Max|Plus|Ultra|SE|FE|Fold|Flip|Tab|Watch|Buds|Show|Dot|X|XS|XR|[A-Z]?[0-9]{1,2}[a-z+]?))*(?![\w'’-])"
)
_NUMBER = regex.compile(r"[ ]?[(\[](?:(?:id|no\.?|nr\.?|staff|emp\.?|badge|matr\.?|pers\.?-?nr\.?)[ :#]*)?((?:[A-Z]{0,2}-?|(?:ENG|EMP|AGT|TEC|TECH|OPR|STF|STAFF|DRV|PNR)[ -]?)[0-9]{4,8})[)\]]", re.IGNORECASE)
_YEAR = regex.compile(r"(?:19|20)[0-9]{2}")
_LEAST = 3
_SCORE = 0.75


def find(text: str, spans: Iterable[Span]) -> list[Span]:
    """Return the machines and numbers of the persons among `spans`."""
    persons = [span for span in spans if span.entity == "PERSON"]
    return [*_numbers(text, persons), *_machines(text, persons), *_devices(text, persons), *_accounts(text, persons), *_bracketed(text, persons)] if persons else []


def _accounts(text: str, persons: Iterable[Span]) -> Iterator[Span]:
    """Yield accounts that are the beginning of a name found: `his wife Solveig uses ..., profile solve`."""
    names: set[str] | None = None
    for found in _ACCOUNT.finditer(text):
        if names is None:
            names = {word.casefold() for span in persons for word in re.findall(r"[^\W\d_]+", text[span.start : span.end])}
        account = found.group(1)
        if account.islower() and any(len(account) < len(name) and name.startswith(account) for name in names):
            yield Span(*found.span(1), "USERNAME", _SCORE, "context:account_of_person")


def _bracketed(text: str, persons: Iterable[Span]) -> Iterator[Span]:
    """Yield accounts in brackets right behind a name that they are made of: `Nwachukwu, Blessing (bnwachuk)`."""
    for span in persons:
        found = _BEHIND.match(text, span.end)
        if found is None:
            continue
        account = fold(found[1]).rstrip("0123456789")
        names = [fold(word) for word in re.findall(r"[^\W\d_]+", text[span.start : span.end]) if len(word) >= _LEAST]
        if any(len(bare) >= _LEAST and name.startswith(bare) and (bare != name or account != name) for name in names for bare in (account, account[1:], account[2:], account[:-1])):
            yield Span(*found.span(1), "USERNAME", _SCORE, "context:account_behind_name")


_BEHIND = regex.compile(r"[ ]?[(\[</][ ]?([a-z][a-z0-9._-]{3,20})[ ]?[)\]>/]")
#: A word of small letters behind one for an account.
_ACCOUNT = gated.compile(
    r"\b(?:(?:user ?)?profile|user(?: ?name)?|account|log-?in|logon|mailbox|alias|home ?dir(?:ectory)?|profil|konto|benutzer(?:konto)?|compte|utilisateur|cuenta|usuario|perfil|utente|profilo|gebruiker|användare|bruker|bruger)"
    r"(?: (?:is|name|called|named|ist|heißt|est|es|è))?[ ]?[:=]?[ ][\"'“«]?([a-z]{4,12})(?![\w@.-])",
    re.IGNORECASE,
)


def _devices(text: str, persons: Iterable[Span]) -> Iterator[Span]:
    for span in persons:
        found = _DEVICE.match(text, span.end) if text[span.start : span.start + 1].isupper() else None
        if found is not None:
            yield Span(span.start, found.end(), "HOSTNAME", _SCORE, "context:device_of_person")


def _numbers(text: str, persons: Iterable[Span]) -> Iterator[Span]:
    for span in persons:
        found = _NUMBER.match(text, span.end)
        if found is not None and not _YEAR.fullmatch(found.group(1)):
            yield Span(*found.span(1), "EMPLOYEE_ID", _SCORE, "context:number_of_person")


def _machines(text: str, persons: Iterable[Span]) -> Iterator[Span]:
    if "-" not in text:
        return
    names = {word.casefold() for span in persons for word in re.findall(r"[^\W\d_]+", text[span.start : span.end]) if len(word) >= _LEAST} - _PARTS
    for found in _JOINED.finditer(text) if names else ():
        parts = found.group().casefold().split("-")
        if any(_is_of(part, names) for part in parts) and any(part in _PARTS or part.isdigit() for part in parts):
            yield Span(*found.span(), "HOSTNAME", _SCORE, "context:machine_of_person")


def _is_of(part: str, names: set[str]) -> bool:
    """Say whether a part of a machine's name is a person's: a name, with an s, an initial or a number at its ends."""
    bare = part.rstrip("0123456789")
    return bare in names or bare.removesuffix("s") in names or (len(bare) > _LEAST + 1 and (bare[1:] in names or bare[:-1] in names))
