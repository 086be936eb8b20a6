"""What machines count with: the time of an event, the identifier of a request, a trace, a commit or a block.

Events of logs have several in each record, and all are unlike. Whose one is, what stands around it says: its key, a word, the record, which knows the device
that it stands for. What it consists of says nothing, but figures that happen to stand side by side in one may look like a telephone number, and a search of all rows
takes a twentieth of a millisecond for each. So what is but one of them is not looked at, and in a text each stands for all: `told` has the same one in its place,
so that texts which differ in theirs alone are known again.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from hashlib import blake2b

from redactor.detect.rows.serial_shapes import ARRAY_MAKERS, DISK_MAKERS, PORT_MAKERS
from redactor.detect.search import automata

#: Digits of the shortest one in a text.
LEAST = 8
#: The shortest one that is a text: `2026-03-01T10:00`, eight bytes as hexadecimal digits. Also the longest: 64 bytes.
SHORTEST, LONGEST = 16, 128
#: So begin the UUIDs of computers of some makers, which say more (detect/identities/derived.py), and what a screen says of itself (EDID).
_OF_COMPUTERS = "(?!(?i:4c4c4544|44454c4c|564d|00ffffffffffff00))"
#: So do the eight or sixteen bytes that are the name of a disk or a port in the world: the naming authority before a maker (T11 FC-FS, 18.2).
_AUTHORITIES = f"(?i:5(?:{DISK_MAKERS})[0-9a-f]{{9}}|6(?:{ARRAY_MAKERS})[0-9a-f]{{25}}|(?:1000|2[01][0-9a-f]{{2}})(?:{PORT_MAKERS})[0-9a-f]{{6}})"
_NAMES = f"(?!{_AUTHORITIES}(?![0-9A-Fa-f]))"
#: One of version 1 has a hardware address in it, and stays as it is.
_UUID = "{0}{{8}}-{0}{{4}}-(?!1){0}{{4}}-{0}{{4}}-{0}{{12}}"
#: Figures and letters in turn, three times at least. What has fewer may say something (`ada12345`, `20260301`).
_IN_TURN = "(?:[0-9-]+[A-Fa-f-]+[0-9-]+[A-Fa-f]|[A-Fa-f-]+[0-9-]+[A-Fa-f-]+[0-9])"
_ARE_IN_TURN = re.compile(_IN_TURN, re.ASCII)
#: A day and a time of it (ISO 8601); a UUID (RFC 9562), in braces or without; bytes as hexadecimal digits, eight at least and a letter among them:
#: figures alone, or behind a few letters, may be anything that has a number (`BE40363461993963`, an account).
_ONE = re.compile(
    r"(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-6]\d(?:[.,]\d{1,9})?)?(?: ?(?:Z|UTC|[+-](?:0\d|1[0-4]):?[0-5]\d))?"
    rf"|\{{?{_OF_COMPUTERS}(?:{_UUID.format('[0-9a-f]')}|{_UUID.format('[0-9A-F]')})\}}?"
    rf"|(?={_IN_TURN}){_OF_COMPUTERS}{_NAMES}(?:(?:[0-9a-f]{{8}}){{2,16}}|(?:[0-9A-F]{{8}}){{2,16}})",
    re.ASCII,
)
#: The same within a text, in a word of its own or behind a `_`: a UUID, or four bytes and more; capitals have the lengths that hashes have, since serial numbers are shorter. Not behind `0x`, which
#: radios and disks have before their addresses, nor behind a sign of an encoding, to which two digits belong, nor as a part of what goes on behind a hyphen.
_FORM_IN_TEXT = (
    rf"(?<![0-9A-Za-z%\\-]){_OF_COMPUTERS}{_NAMES}(?:{_UUID.format('[0-9a-f]')}|[0-9a-f]{{8,16}}|[0-9a-f]{{20}}|[0-9a-f]{{24}}|[0-9a-f]{{32}}|[0-9a-f]{{40}}|[0-9a-f]{{64}}"
    rf"|{_UUID.format('[0-9A-F]')}|[0-9A-F]{{16}}|[0-9A-F]{{32}}|[0-9A-F]{{40}}|[0-9A-F]{{64}})(?![0-9A-Za-z-])"
)
_IN_TEXT, _IN_BYTES = re.compile(_FORM_IN_TEXT, re.ASCII), re.compile(_FORM_IN_TEXT.encode())
#: What may stand in one around its sign.
_DIGITS = re.compile(rb"[0-9A-Fa-f-]*")
#: Bytes of the longest one, and what may stand right before one in its word.
_MOST, _LINE = 64, 0x5F
#: A sign of one, and a word that has it: a search for such words costs next to nothing.
_SIGN_OF_ONE = "[a-f][0-9]{1,6}[a-f]|[A-F][0-9]{1,6}[A-F]"
_SIGN = r"(?:\b|_)(?:[0-9a-f]*[a-f][0-9]{1,6}[a-f][0-9a-f]*|[0-9A-F]*[A-F][0-9]{1,6}[A-F][0-9A-F]*)(?:\b|_)"
_HAS_SIGN = re.compile(_SIGN_OF_ONE)
#: So many digits that are unlike has one: what has fewer stands for none (`deadbeefdeadbeef`).
_UNLIKE = 6
#: Of six and eight bytes, the first digits say whose they are: a hardware address or that of a group. What stands amid them where an address of 48 bits was made longer (RFC 4291, appendix A).
_HARDWARE, _LONG_HARDWARE, _MADE_LONGER = 12, 16, "fffe"
#: Of sixteen bytes, the first digit of the name of an array.
_NAME, _OF_ARRAYS = 32, "6"
#: Figures and letters in a row, at most, in what stands for all: more may look like numbers and words.
_FIGURES, _LETTERS = 2, 3


def is_one(text: str) -> bool:
    """Say whether a text is nothing but a time with its day, a UUID or bytes as hexadecimal digits."""
    return SHORTEST <= len(text) <= LONGEST and _ONE.fullmatch(text) is not None


@cache
def _sign() -> automata.Match:
    return automata.search(_SIGN)


def told(text: str) -> str:
    """Return a text of the same length and with the same places, in which UUIDs and bytes as hexadecimal digits are others, the same ones in all texts; two that are unlike stay so."""
    if len(text) < LEAST or not automata.admits(_sign(), text.encode("utf-8", "surrogatepass")):
        return text
    return _told(text) if len(text) <= _SHORT else _told_anew(text)


def _told_anew(text: str) -> str:
    seen: dict[str, str] = {}

    def other(found: re.Match[str]) -> str:
        value = found[0]
        known = seen.get(value)
        if known is None:
            if not _is_unlike(value):
                return value
            known = seen[value] = _for(value, len(seen))
        return known

    return _IN_TEXT.sub(other, text)


#: A line is asked for by several detectors, one after the other for all lines of a block: so long ones are remembered, and so many.
_SHORT, _MANY = 512, 1 << 12
_told = lru_cache(maxsize=_MANY)(_told_anew)


def told_lines(data: bytes) -> bytes:
    """Return the same for a block of a log, line by line: the first one of each line is the same in all of them. What is none costs what a search does."""
    match, anchor, size = _sign(), automata.unanchored(), len(data)
    pieces: list[bytes] = []
    done = position = 0
    line_end, seen = -1, dict[bytes, bytes]()
    while position < size:
        start, end = match(anchor, data, position, size)[0]
        if start < 0:
            break
        start += data[start] == _LINE
        end -= data[end - 1] == _LINE
        if data[start - 1 : start] == b"-" or data[end : end + 1] == b"-":  # a part of one, or behind a hyphen
            start, end, value = _parted(data, start)
        else:
            value = data[start:end] if _is_word_of_one(data, start, end) else b""
        position = end
        if not value:
            continue
        if start > line_end:
            line_end, seen = data.find(b"\n", start), {}
            line_end = line_end if line_end >= 0 else size
        other = seen.get(value)
        if other is None:
            other = _other(value, len(seen))
            if not other:
                continue
            seen[value] = other
        pieces += data[done:start], other
        done = end
    return b"".join((*pieces, data[done:])) if pieces else data


def _parted(data: bytes, place: int) -> tuple[int, int, bytes]:
    """Return where one begins and ends of which a part stands at a place of a block, and what it is; nothing where that is none, and how far it goes."""
    before = _DIGITS.match(data[max(place - _MOST, 0) : place][::-1])
    found = _IN_BYTES.match(data, place - before.end()) if before else None
    if found is not None:
        return found.start(), found.end(), found[0]
    behind = _DIGITS.match(data, place)
    return place, behind.end() if behind else place + 1, b""


#: Digits that one in a word has.
_LENGTHS, _LENGTHS_IN_CAPITALS = frozenset((*range(LEAST, 17), 20, 24, 32, 40, 64)), frozenset((16, 32, 40, 64))
#: What it does not stand behind, beside letters and figures.
_NOT_BEHIND = frozenset(b"%\\-")
_SAYS_MORE = re.compile(rf"{_OF_COMPUTERS}{_NAMES}".encode())


def _is_word_of_one(data: bytes, start: int, end: int) -> bool:
    """Say whether a word of a block that has a sign of one is one, where no hyphen stands beside it."""
    lengths = _LENGTHS if data[start:end].islower() else _LENGTHS_IN_CAPITALS
    return end - start in lengths and not (start and data[start - 1] in _NOT_BEHIND) and _SAYS_MORE.match(data, start) is not None


def _other(value: bytes, number: int) -> bytes:
    """Return what stands for an identifier that has a sign of one, the nth one of a line; nothing where it stands for itself."""
    said = value.decode()
    return _for(said, number).encode() if _are_unlike(said) else b""


def _is_unlike(value: str) -> bool:
    """Say whether digits are those of an identifier: figures and letters in turn, and enough that are unlike."""
    return _are_unlike(value) and _HAS_SIGN.search(value) is not None


def _are_unlike(value: str) -> bool:
    return (len(set(value[:LEAST])) >= _UNLIKE or len(set(value)) >= _UNLIKE) and _ARE_IN_TURN.match(value) is not None and _MADE_LONGER not in value.lower()


def _for(value: str, number: int) -> str:
    """Return what stands for an identifier, the nth one of a text."""
    return _stand_in(number, len(value), _kind(value), value.isupper())


def _kind(value: str) -> str:
    """Return the digits with which what stands for a value begins: those that say of bytes of hardware what they are."""
    if len(value) == _NAME and value[0] == _OF_ARRAYS:
        return _OF_ARRAYS
    if len(value) not in (_HARDWARE, _LONG_HARDWARE):
        return ""
    return f"{value[0] if len(value) == _LONG_HARDWARE else 'b'}{'9' if int(value[1], 16) % 2 else '8'}"


@lru_cache(maxsize=1 << 12)
def _stand_in(number: int, length: int, kind: str, is_upper: bool) -> str:  # noqa: FBT001 - kept by it
    """Return what stands for the nth one of a text, of so many characters."""
    digits = list(kind)
    for digit in blake2b(number.to_bytes(4, "big"), digest_size=64).hexdigest():
        if "".join(digits[-_FIGURES:]).isdigit() and len(digits) >= _FIGURES and digit.isdigit():
            digits.append("abcdef"[int(digit) % 6])
        elif "".join(digits[-_LETTERS:]).isalpha() and len(digits) >= _LETTERS and digit.isalpha():
            digits.append(str("abcdef".index(digit) + 2))
        else:
            digits.append(digit)
    value = "".join(digits)
    if length == 36:  # noqa: PLR2004 - a UUID, of version 4
        value = f"{value[:8]}-{value[8:12]}-4{value[13:16]}-b{value[17:20]}-{value[20:32]}"
    value = value[:length]
    return value.upper() if is_upper else value
