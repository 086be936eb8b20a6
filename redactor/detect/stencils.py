"""Lines that a program writes again and again with another address or account: what is found in some of them is found in all.

What is left of a line without its addresses of mail and of networks, and the accounts behind a word for one, is its stencil. Which rows may match in a line whatever its digits are, and
where, is known by its shape (`line.hangs_on_digits`), so where none does at a digit that is no address's, other digits change nothing; and letters before the sign of an
address change nothing where they are words that no row has. All else that looks at a line (the reviews, the detectors beside the rows) is
asked of some lines of a stencil, and has to say the same of each. No text is kept: a digest stands for a stencil.

What is found of an account, and what else its letters say, hangs on the account. So what is told by a stencil with accounts is told for each of them by lines in
which it stands: some have to say the same, and no row may hang on digits with it. A digest stands for the accounts of a line and its stencil.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache, lru_cache
from hashlib import blake2b
from typing import NamedTuple

from redactor.detect import checks, line, patterns
from redactor.detect.review import thing_numbers
from redactor.detect.search import automata, dialled
from redactor.detect.search.shapes import DIGEST, LONGEST, MAX_SHAPES, NOUGHTS
from redactor.types import Span

#: So many lines of a stencil must say the same, with other addresses in each.
TELLING = 8
#: So many of them with the same accounts.
TELLING_OF_ACCOUNTS = 8
#: Characters of the word in which an address stands: it begins where the word does.
_IN_WORD = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.@%+'-")
#: What stands before the sign of an address of mail, read backwards: figures, and one word in small letters or two; so many characters at most, and the one before it.
_LOCAL, _LONGEST_LOCAL = re.compile(r"([0-9]{0,4})([a-z]{2,16})(?:([._-])([a-z]{2,16}))?(?![\w.@%+'-])", re.ASCII), 38
#: What stands behind it; and four numbers with points.
_DOMAIN = re.compile(r"@(?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,12}(?![\w@-]|\.\w)", re.ASCII)
_OCTET = r"(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])"
_NUMBERS = re.compile(rf"[1-9][0-9]{{0,2}}(?:\.{_OCTET}){{3}}(?![\w@-]|\.\w)", re.ASCII)
_POINTED = automata.gate(lambda: r"[1-9][0-9]{0,2}(?:\.[0-9]{1,3}){3}")
#: What stands before an account: a word for one with a sign, or a word that leads to one.
_KEY = automata.gate(lambda: r"(?i:(?:\b|_)(?:(?:user(?:[_-]?(?:name|id))?|usr|account|acct|uid)[\"']?[=:]|login(?:[\"']?=|[\"']:))) ?[\"']?|\b(?:[Uu]ser|for|by) ")
#: An account, which is no such word itself; what stands between a name and its address; and what stands behind an account to which only a blank leads.
_ACCOUNT = re.compile(r"(?!(?i:user(?:name|id)?|login|account|uid|for|from|by)\b)[A-Za-z][\w.-]{0,38}[A-Za-z0-9](?![\w@=]|[.%+'$\\/-]\w)", re.ASCII)
_BEFORE_ADDRESS = re.compile(r"[\"']?[ \t,]*(?:<|&lt;|\[|\()")
_BEHIND_ACCOUNT = re.compile(r" (?:from|by|at|via)\b|\(uid")
#: What is left of a line must hold no address that is no hole, nor what goes on as one: a hole ends before the sign of an address of mail.
_LEFT = re.compile(rb"(?<!\x00)@|0\.0+\.0")
#: What stands for a class of values in a stencil: how long words are; addresses of private networks, those of small numbers, others, and such as are nobody's.
_LENGTHS = ("", "", *"2345", *"bbbb", *"ccccccc")
_PRIVATE, _SMALL, _PUBLIC, _NOBODYS = "p", "s", "q", "n"
#: What stands for an account begins so; behind it stands what it has in common with the addresses of its line; and what stands for one in a line without any.
_OF_ACCOUNT, _ALONE = b"\x00u", b"\x00u\x00"
#: Points that an address has at least.
_POINTS = 3
#: Rows that a line may have beside those of addresses: they match nothing that a hole takes, or where `dialled.may_hold` says so.
_ROWS = frozenset(("email", "ipv4", "padded_address"))
#: Words of patterns: a row may ask for one of them where an address begins.
_WORD = re.compile(r"[a-z]{2,}")


#: Where an address or an account begins and ends in a line, of an address of mail what stands before its sign; what stands for its class; and the words of an address of mail.
Hole = tuple[int, int, bytes, str | None, str | None]
#: A line without its addresses and accounts: what stands for its stencil, its holes, and what is left of it.
Cut = tuple[bytes, list[Hole], bytes]


class _Part(NamedTuple):
    """What is found in the hole of a stencil, with so many characters behind it: the domain of an address of mail."""

    hole: int
    behind: int
    entity: str
    score: float
    detector: str


#: Rows, by their table and their place in it.
_Rows = frozenset[tuple[int, int]]


class _Stencil(NamedTuple):
    """What is found in lines of one stencil, but for accounts; how many said so, and how many something else before; whether all others say so too, but for those in which a number that is dialled may stand.

    `rows` are those that were seen to hang on no digit in lines of a stencil with accounts, None where it has none.
    """

    parts: tuple[_Part, ...]
    lines: int
    others: int = 0
    is_sure: bool = False
    is_dialled: bool = False
    rows: _Rows | None = None


class _Told(NamedTuple):
    """What is found in lines of one stencil with the same accounts; how many said so, and whether all others say so too."""

    parts: tuple[_Part, ...]
    lines: int
    is_sure: bool = False


_NEW, _UNTOLD = _Stencil((), 0), _Told((), 0)
_known: dict[bytes, _Stencil | None] = {}
_told: dict[bytes, _Told | None] = {}


@cache
def _words() -> frozenset[str]:
    """Return all words that patterns have."""
    return frozenset(_WORD.findall("\n".join(line.all_patterns()).casefold()))


def cut(text: str, data: bytes) -> Cut | None:
    """Return a line of ASCII without its addresses and accounts; None where it has none, or one that is unlike all others. `data` are its bytes."""
    if len(data) > LONGEST:
        return None
    holes = _mails(text) if b"@" in data else []
    if data.count(b".") >= _POINTS:
        addresses = _addresses(text, data)
        if addresses is None:
            return None
        holes += addresses
    place = _KEY()(automata.unanchored(), data, 0, len(data))[0]
    if place[0] >= 0:
        named = _accounts(text, data, place, holes)
        if named is None:
            return None
        holes += named
    if not holes:
        return None
    if len(holes) > 1:
        holes.sort()
    shape = data.translate(NOUGHTS)
    pieces: list[bytes] = []
    at = 0
    for start, end, kind, _, _ in holes:
        pieces += shape[at:start], kind
        at = end
    pieces.append(shape[at:])
    left = b"".join(pieces)
    return blake2b(left, digest_size=DIGEST).digest(), holes, left


def _mails(text: str) -> list[Hole]:
    """Return the addresses of mail of a line in whose place a stencil has a hole, in order."""
    holes: list[Hole] = []
    sign = text.find("@")
    while sign >= 0:
        local = _LOCAL.match(text[max(0, sign - _LONGEST_LOCAL) : sign][::-1])
        if local is not None and _DOMAIN.match(text, sign) is not None:
            digits, last, mark, first = local.groups()
            first, second = (last[::-1], None) if first is None else (first[::-1], last[::-1])
            holes.append((sign - local.end(), sign, _kind_of_mail(len(first), mark, len(second or ""), len(digits)), first, second))
        sign = text.find("@", sign + 1)
    return holes


def _addresses(text: str, data: bytes) -> list[Hole] | None:
    """Return the addresses of networks of a line in whose place a stencil has a hole, in order; None where one may be a version."""
    holes: list[Hole] = []
    match, anchor, size = _POINTED(), automata.unanchored(), len(data)
    start = match(anchor, data, 0, size)[0][0]
    while start >= 0:
        found, end = _NUMBERS.match(text, start), start + 1
        if found is not None:
            end = found.end()
            if not start or text[start - 1] not in _IN_WORD:
                kind = _kind_of_address(found[0])
                if kind is None:
                    return None
                holes.append((start, end, kind, None, None))
        start = match(anchor, data, end, size)[0][0]
    return holes


def _accounts(text: str, data: bytes, place: tuple[int, int], holes: Sequence[Hole]) -> list[Hole] | None:
    """Return the accounts of a line behind words for one, in order; `place` is where the first of these stands, `holes` are its addresses.

    None where one that has digits stands there once more: whether it does hangs on digits that a stencil leaves open; and where it may be the name before an address.
    """
    found: list[Hole] = []
    begin, end = place
    match, anchor, size = _KEY(), automata.unanchored(), len(data)
    while begin >= 0:
        value = _ACCOUNT.match(text, end)
        if value is not None and (text[end - 1] != " " or text[end - 2] in ":=" or _BEHIND_ACCOUNT.match(text, value.end())):
            start, end = value.span()
            said = [text[hole[0] : hole[1]] for hole in holes]
            if said and _BEFORE_ADDRESS.match(text, end):
                return None
            if (times := text.count(value[0])) > 1 and not value[0].isalpha() and times > 1 + sum(one.count(value[0]) for one in said):
                return None
            found.append((start, end, _kind_of_account(value[0].lower(), said, holes) if said else _ALONE, None, None))
        begin, end = match(anchor, data, end, size)[0]
    return found


def _kind_of_account(value: str, said: Sequence[str], holes: Sequence[Hole]) -> bytes:
    """Return the class of an account in small letters: which addresses of mail of its line say the same before their sign, or share a word with it."""
    alike = ["=" if value == one else "<" if value in one else ">" if (first and first in value) or (second and second in value) else "." for one, (_, _, _, first, second) in zip(said, holes, strict=True)]
    return _OF_ACCOUNT + "".join(alike).encode() + b"\x00"


@cache
def _kind_of_mail(first: int, sign: str | None, second: int, digits: int) -> bytes:
    """Return the class of an address of mail by the lengths of its words and what stands between and behind them."""
    return f"\x00{_LENGTHS[first]}{sign or ''}{_LENGTHS[second]}{'0' * digits}\x00".encode()


@lru_cache(maxsize=1 << 12)
def _kind_of_address(value: str) -> bytes | None:
    """Return the class of four numbers with points and how many figures each has, None where they may be a version: those of a private network are none."""
    is_small = thing_numbers.SMALL.fullmatch(value) is not None
    if not checks.ipv4(value):
        kind = _NOBODYS
    elif ipaddress.IPv4Address(value).is_private:
        kind = _SMALL if is_small else _PRIVATE
    elif is_small:
        return None
    else:
        kind = _PUBLIC
    return f"\x00{kind}{value.replace('.', '/')}\x00".encode().translate(NOUGHTS)


def _is_nobodys(kind: bytes) -> bool:
    return kind[1:2] == _NOBODYS.encode()


def _has_word(holes: Sequence[Hole]) -> bool:
    """Say whether any address has a word that a pattern has too."""
    words = _words()
    return any(first in words or second in words for _, _, _, first, second in holes)


def of(text: str, data: bytes, one: Cut) -> list[Span] | None:
    """Return what is found in a line by its stencil, None where that is not known."""
    mark, holes, _ = one
    known = _known.get(mark)
    if known is None or not known.is_sure or (known.is_dialled and dialled.may_hold(data)):
        return None
    parts = known.parts
    if known.rows is not None:
        told = _told.get(_mark(data, one))
        if told is None or not told.is_sure:
            return None
        parts = told.parts
    words = _words()
    spans: list[Span] = []
    for hole, behind, entity, score, detector in parts:
        start, end, _, first, second = holes[hole]
        end += behind
        if first is not None and (first in words or second in words or not patterns.email(text[start:end])):
            return None
        spans.append(Span(start, end, entity, score, detector))
    return spans


def learn(data: bytes, one: Cut, spans: Sequence[Span], is_plain: Callable[[bytes], bool]) -> None:
    """Take note of what was found in a line whose stencil says nothing yet; `is_plain` tells of a line whether it is just what it says whatever its digits are."""
    mark, holes, left = one
    known = _known.get(mark, _NEW)
    if known is None or (known.is_sure and known.rows is None):
        return
    if len(_known) >= MAX_SHAPES:
        _known.clear()
    parts = _parts(holes, spans)
    if known.is_sure:
        _learn_accounts(data, one, known, parts, is_plain)
        return
    of_addresses = _of_addresses(parts or (), holes)
    if parts is None or known.others >= TELLING:
        _known[mark] = None
    elif of_addresses != known.parts:
        _known[mark] = _Stencil(of_addresses, 1, known.others + 1)
    elif known.lines + 1 < TELLING:
        _known[mark] = known._replace(lines=known.lines + 1)
    elif not _has_word(holes):
        without, named = _without(data, holes), any(map(_has_account, holes))
        is_sure = _LEFT.search(left) is None and _hangs_on_none(data, holes, is_plain)
        rows = line.in_shape(data) if is_sure and named else None
        _known[mark] = known._replace(is_sure=True, is_dialled=line.may_be_dialled(without), rows=rows) if is_sure else None


def _learn_accounts(data: bytes, one: Cut, known: _Stencil, parts: tuple[_Part, ...] | None, is_plain: Callable[[bytes], bool]) -> None:
    """Take note of what was found in a line whose stencil is known and its accounts are not."""
    place, holes = _mark(data, one), one[1]
    told = _told.get(place, _UNTOLD)
    if told is None or told.is_sure or _has_word(holes):
        return
    if len(_told) >= MAX_SHAPES:
        _told.clear()
    if parts is None or _of_addresses(parts, holes) != known.parts or (told.lines and told.parts != parts):
        _told[place] = None
    elif told.lines + 1 < TELLING_OF_ACCOUNTS:
        _told[place] = _Told(parts, told.lines + 1)
    else:
        rows = line.in_shape(data)
        is_sure = is_plain(data) if rows <= (known.rows or frozenset()) else _hangs_on_none(data, holes, is_plain)
        _told[place] = _Told(parts, told.lines + 1, is_sure=True) if is_sure else None
        if is_sure:
            _known[one[0]] = known._replace(rows=rows.union(known.rows or ()))


def _hangs_on_none(data: bytes, holes: Sequence[Hole], is_plain: Callable[[bytes], bool]) -> bool:
    """Say of a line that no row hangs on a digit of it but those of addresses, and that it is just what it says whatever its digits are; accounts keep theirs."""
    return not line.hangs_on_digits(_without(data, [hole for hole in holes if _has_account(hole)]), _without(data, holes), _ROWS) and is_plain(data)


def _of_addresses(parts: Iterable[_Part], holes: Sequence[Hole]) -> tuple[_Part, ...]:
    """Return what was found in the holes that are no account's."""
    return tuple(part for part in parts if not _has_account(holes[part.hole]))


def _has_account(hole: Hole) -> bool:
    return hole[2].startswith(_OF_ACCOUNT)


def _mark(data: bytes, one: Cut) -> bytes:
    """Return what stands for the accounts of a line and its stencil."""
    mark, holes, _ = one
    return blake2b(b"\x00".join([mark, *(data[hole[0] : hole[1]] for hole in holes if _has_account(hole))]), digest_size=DIGEST).digest()


def _without(data: bytes, holes: Sequence[Hole]) -> bytes:
    """Return a line with letters for what stands in some holes: the four numbers of an address have no nought before them."""
    for start, end, *_ in holes:
        data = data[:start] + b"x" * (end - start) + data[end:]
    return data


def _parts(holes: Sequence[Hole], spans: Sequence[Span]) -> tuple[_Part, ...] | None:
    """Return what was found by the holes that it begins in: an address in each but in nobody's, accounts or nothing in the others; None where anything else was found, which may hang on more of the value."""
    places = {hole[0]: (number, hole[1]) for number, hole in enumerate(holes)}
    following = [*(hole[0] for hole in holes[1:]), LONGEST]
    parts: list[_Part] = []
    for span in sorted(spans, key=lambda span: span.start):
        number, end = places.get(span.start, (-1, 0))
        if number < 0 or span.end > following[number] or span.identity >= 0:
            return None
        if _has_account(holes[number]):
            if span.entity != "USERNAME" or span.end != end:
                return None
        elif (parts and parts[-1].hole == number) or (not (span.entity == "IP_ADDRESS" and span.end == end) and not (span.entity == "EMAIL_ADDRESS" and span.end > end)):
            return None
        parts.append(_Part(number, span.end - end, span.entity, span.score, span.detector))
    found = {part.hole for part in parts}
    return tuple(parts) if all(number in found or _has_account(hole) or _is_nobodys(hole[2]) for number, hole in enumerate(holes)) else None
