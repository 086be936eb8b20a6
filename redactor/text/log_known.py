"""Known identities of a block of log lines: what one line names with certainty is found in the others, in its other spellings too.

Only values that can be nothing else take part: numbers of devices, hardware addresses, networks, machines and accounts with a
digit or a sign in them, full names, long secrets. Words stay words: an account called `butter` is found where a line says so.
"""

# ruff: noqa: PLR2004 - lengths of values

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from redactor.detect.accounts import personal_account
from redactor.detect.identities import derived
from redactor.detect.search import automata
from redactor.detect.search.automata import Match
from redactor.detect.words import free_words
from redactor.detect.words.folding import fold
from redactor.detect.words.named_after import account_of_somebody, made_of_name
from redactor.detect.words.plain_words import is_known, is_plain
from redactor.text import bare_numbers
from redactor.types import Span

#: What a sure value becomes: the bytes in its place, and the key to count it by.
Becomes = tuple[bytes, Any]
#: Sure values of a block, by entity and value.
Known = dict[tuple[str, str], Becomes]

#: Identities looked for in a block, and hardware addresses among them that are looked for in every spelling; a block with more is
#: a table of them, where each is found by its shape.
MAX_KNOWN, MAX_SPELLED = 256, 32
#: Evidence that makes a value certain.
CERTAIN = ("label", "checksum", "context")

_DEVICES = frozenset(("SERIAL_NUMBER", "DEVICE_ID", "IMEI", "IMSI", "ICCID"))
_SECRETS = frozenset(("PASSWORD", "SECRET", "AUTH_TOKEN", "COOKIE"))
#: Numbers of people: in a block they are theirs wherever they stand.
_NUMBERED = frozenset(("CUSTOMER_ID", "EMPLOYEE_ID", "NATIONAL_ID"))
_NAMED = frozenset(("USERNAME", "HOSTNAME", "SSID"))


def is_sure(entity: str, value: str, evidence: str) -> bool:
    """Return whether a value found by a row is worth looking for in the rest of its block."""
    size, digit = len(value), any(c.isdigit() for c in value)
    if entity in _DEVICES:
        return size >= 6 and digit and evidence in CERTAIN and (not value.isdigit() or size >= 8)
    if entity == "MAC_ADDRESS":
        return size >= 12
    if entity in _NAMED:
        # a shape finds itself wherever it stands
        if evidence not in CERTAIN or not any(c.isalpha() for c in value):
            return False
        if size >= 6 and (digit or any(c in "-_. " for c in value)):
            return True
        if entity == "SSID":
            return size >= 7 and value.isalpha() and not is_known(value.lower()) and not is_plain(value.lower())
        return entity == "USERNAME" and size >= 5 and value.isascii() and value.islower() and (made_of_name(value) or (size >= 6 and account_of_somebody(value)))
    if entity in _NUMBERED:
        return evidence in CERTAIN and size >= 7 and sum(map(str.isdigit, value)) >= 5 and (not value.isdigit() or (size >= 8 and evidence != "context"))
    if entity == "PHONE_NUMBER":
        return evidence in CERTAIN and sum(map(str.isdigit, value)) >= 9
    if entity in _SECRETS:
        return size >= 10 and digit and any(c.isalpha() for c in value)
    return entity == "PERSON" and size >= 7 and " " in value and evidence in CERTAIN


def sure_values(lines: Iterable[tuple[str, Iterable[Span]]]) -> set[str]:
    """Return what was found in some lines and is looked for in the rest of their block, in small letters: what only looks like a value leaves it alone."""
    found = ((span, line[span.start : span.end]) for line, spans in lines for span in spans)
    return {value.lower() for span, value in found if is_sure(span.entity, value, span.detector.partition(":")[0])}


#: What stands in place of an entity where an account in an address of mail counts only if somebody of the block is called so.
IF_SOMEBODY = "USERNAME?"


def account_in(address: str) -> tuple[str, str]:
    """Return the account in an address of mail that is worth looking for in the rest of its block, and as what: always where it is built from names, else if it is a name of somebody there."""
    local = address.partition("@")[0].partition("+")[0]
    if not 5 <= len(local) <= 40 or not local.isascii() or not personal_account(local):
        return "", ""
    parts = [part for part in _PARTS.split(local) if len(part) > 2]
    if not parts or any(is_plain(part.lower()) or is_known(part.lower()) for part in parts):
        return "", ""
    named = len(parts) > 1 or free_words.is_forename(local) or made_of_name(local)
    return local, "USERNAME" if named else IF_SOMEBODY


def names_in(person: str) -> list[str]:
    """Return the names of a person that are worth looking for alone: of five letters, on the lists, no words."""
    names = [name for name in person.split() if len(name) >= 5 and name[0].isupper() and name.isalpha() and not is_known(fold(name)) and not is_plain(fold(name))]
    return [name for name in names if free_words.is_forename(name) or made_of_name(name)] if " " in person or len(names) == 1 else []


_PARTS = re.compile(r"[\W\d_]+")


def spread(data: bytes, known: Known, counts: Counter[Any] | None) -> bytes:
    """Return a redacted block with what stands of its known values replaced; `counts`, when given, is updated."""
    literals: set[bytes] = set()
    by_fold: dict[str, Becomes] = {}
    called = {part.lower() for entity, value in known if entity == "PERSON" for part in value.split()}
    known = {(entity.rstrip("?"), value): becomes for (entity, value), becomes in known.items() if entity != IF_SOMEBODY or value.lower() in called}
    spelled = sum(entity == "MAC_ADDRESS" for entity, _ in known) <= MAX_SPELLED
    for (entity, value), becomes in sorted(known.items())[:MAX_KNOWN]:
        for literal in _spellings(entity, value, spelled=spelled):
            literals.add(literal)
            by_fold.setdefault(_folded(literal), becomes)
    if not literals:
        return data
    match, anchor = _search(tuple(sorted(literals)))
    pieces: list[bytes] = []
    done = 0
    begin, end = match(anchor, data, 0, len(data))[0]
    while begin >= 0:
        after = begin + 1
        if _bounded(data, begin, end):
            text, key = by_fold[_folded(data[begin:end])]
            pieces += (data[done:begin], bare_numbers.in_quotes(data, begin, end, text))
            done = after = end
            if counts is not None:
                counts[key] += 1
        begin, end = match(anchor, data, after, len(data))[0] if after < len(data) else (-1, -1)
    return b"".join((*pieces, data[done:])) if pieces else data


def _folded(literal: bytes) -> str:
    """Return a literal without the case of its letters, of ASCII or not, as the search is without it."""
    return literal.decode("utf-8", "surrogatepass").casefold()


@lru_cache(maxsize=4096)
def _spellings(entity: str, value: str, *, spelled: bool) -> tuple[bytes, ...]:
    spellings = {value}
    if entity in _DEVICES or (entity == "MAC_ADDRESS" and spelled):
        spellings |= derived.variants(entity, value)
    elif entity == "MAC_ADDRESS":
        spellings = {derived.bare(value)}
    return tuple({one.encode("utf-8", "surrogatepass") for text in spellings if _telling(text) for one in (text, text.lower())})  # İ is no small letter's capital to RE2


def _telling(text: str) -> bool:
    """Return whether a spelling is text, long and mixed enough to be nothing else."""
    if any("\ud800" <= c <= "\udfff" for c in text):  # bytes that were no UTF-8: no pattern can hold them
        return False
    return len(text) >= 6 and len(set(text)) > 3 and (not text.isdigit() or len(text) >= 8)


@lru_cache(maxsize=64)
def _search(literals: tuple[bytes, ...]) -> tuple[Match, Any]:
    import re2

    pattern = "|".join(re2.escape(literal.decode("utf-8", "surrogatepass")) for literal in literals)
    return automata.search(f"(?i:{pattern})", longest=True), automata.unanchored()


_WORD = re.compile(rb"[0-9A-Za-z\x80-\xff]")


def _bounded(data: bytes, begin: int, end: int) -> bool:
    """Return whether a literal stands by itself, no part of a longer word or number."""
    return _WORD.match(data, begin - 1 if begin else len(data)) is None and _WORD.match(data, end) is None

