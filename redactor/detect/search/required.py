"""What every match of a pattern contains: some words of which one is always there, and kinds of signs.

Patterns are in RE2's syntax, of which the tables use what Python's parser reads as well. What it says of words is a necessary condition of
bytes in which letters are lower-cased (`lowered`), digits made noughts and all signs blanks (`folded`), what it says of signs one of the
lower-cased bytes; where a pattern is too wide nothing is asked.
After the prefilters of Google Code Search and RE2 (https://swtch.com/~rsc/regexp/regexp4.html).
"""

from __future__ import annotations

import math
import re
import sys
import threading
import warnings
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from re import _constants as c  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, NamedTuple

#: More strings than these, or longer ones, are not written out.
MAX_STRINGS, MAX_LENGTH = 192, 64
#: More words than these are not looked for, nor one that begins at so many places of a text, nor words of which one begins at so many:
#: for a long pattern more, which costs more to be asked of every text.
MAX_WORDS, MAX_CHANCE, MAX_WEIGHT, MAX_LONG_WEIGHT, LONG = 4096, 0.0025, 0.003, 0.006, 1000
#: Words that another one of them implies are left out of sets up to this size.
MAX_COMPARED = 256
#: More ways to begin than these are not told apart where a word would be too long or have too many.
MAX_BORDERS = 2
#: A word that begins at so few places of a text tells enough by itself.
TELLING = 1e-5
#: More characters than these in a class, or in how often something is repeated, are not written out.
MAX_CLASS = 4

Strings = frozenset[str]
Signs = frozenset[int]

_NONE: Strings = frozenset()
_EMPTY: Strings = frozenset(("",))
#: All of them are one sign and one letter: a text rarely has one and not the other.
DIGITS: Signs = frozenset(b"0123456789")
#: What stands for a digit in words, and for a sign.
DIGIT, SIGN = "0", " "
#: How many digits stand in a row at most is a sign of a text too: this and the number, up to so many.
RUN, LONGEST_RUN = 256, 32
#: Stands in strings where a word begins or ends.
EDGE = "\ue000"
#: Stands in strings for whatever else may be there.
ANYTHING = "\ue001"
#: The first of the characters that stand in strings for some signs, one at least of a class (`_gap`).
_FIRST_GAP = 0xE100

_LETTERS = frozenset(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
#: The underscore is none: a word that stands behind a border stands behind one of these too where it is `user_name`.
_IN_WORDS = _LETTERS | DIGITS
_POSIX = re.compile(r"\[:\^?[a-z]+:\]")
_PROPERTY = re.compile(r"\\[pP](?:[A-Z]|\{\^?\w+\})")
_LOWER = [DIGIT if code in DIGITS else chr(code).lower() for code in range(128)]
_CODE = re.compile(r"\\x\{([0-9A-Fa-f]+)\}")
_GAPS = re.compile(f"([{ANYTHING}{chr(_FIRST_GAP)}-\uf8ff])")
_DIGITS_IN_A_ROW = re.compile("00+")
#: About how often a character stands at a place of a text, in ten thousands; a digit stands beside a digit every other time.
_OFTEN = {
    " ": 2000, "e": 1000, "t": 750, "a": 650, "o": 600, "i": 570, "n": 570, "s": 500, "r": 500, "h": 420, "l": 330, "d": 330, "u": 240, "c": 240,
    "m": 200, "f": 180, "p": 170, "g": 160, "w": 150, "y": 160, "b": 120, "v": 80, "k": 60, "x": 20, "j": 20, "q": 10, "z": 10, DIGIT: 300,
}  # fmt: skip
_SELDOM, _DIGIT_AGAIN = 20, 0.5
_FOLDED = bytes(byte if byte > 127 else ord(_LOWER[byte]) if byte in _IN_WORDS else ord(SIGN) for byte in range(256))  # noqa: PLR2004
#: Letters whose lower case has another number of bytes, and what stands for them where letters are lower-cased.
_OTHER_LENGTH = dict.fromkeys(map(ord, "\u0130\u023a\u023e"), "\xaa") | dict.fromkeys(
    (0x1E9E, 0x2126, 0x212A, 0x212B, 0x2C62, 0x2C64, *range(0x2C6D, 0x2C71), 0x2C7E, 0x2C7F, 0xA78D, *range(0xA7AA, 0xA7B3), 0xA7C5, 0xA7CB, 0xA7DC), "\ufffd"
)
#: Sigma is another letter at the end of a word to Python, and the sign for micro another one than mu; where case is ignored they are the same.
_LOWERED = _OTHER_LENGTH | {0x3A3: "\u03c3", 0x3C2: "\u03c3", 0xB5: "\u03bc"}
#: Letters that are the same as others where case is ignored, though nobody writes them: of a text that has one every pattern is asked.
STRANGE = "\u017f\u0345\u03d0\u03d1\u03d5\u03d6\u03f0\u03f1\u03f5\u1e9b\u1e9e\u1fbe\u2126\u212a\u212b" + "".join(map(chr, range(0x1C80, 0x1C89)))
_WITHOUT_SIGNS = {code: SIGN for code in range(128) if code not in _IN_WORDS}


def lowered(data: bytes) -> bytes:
    """Return bytes of UTF-8 in which letters beyond ASCII are lower-cased, as many bytes as before; what is no UTF-8 stays as it is."""
    if data.isascii():
        return data
    text = data.decode("utf-8", "surrogateescape").translate(_LOWERED)
    low = _utf8(text.lower())
    if len(low) != len(data):  # a letter of a later Unicode than the table above knows
        low = _utf8("".join([small if len(_utf8(small := letter.lower())) == len(_utf8(letter)) else letter for letter in text]))
    return low


def _utf8(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")


def folded(low: bytes) -> str:
    """Return bytes, `lowered`, as words are looked for in them: as Latin-1, lower-cased, digits as noughts, and ASCII signs as blanks."""
    return low.translate(_FOLDED).decode("latin-1")


def digits_in_a_row(text: str) -> int:
    """Return how many digits stand in a row at most in a folded text, 0 where none stands beside another."""
    return max(map(len, _DIGITS_IN_A_ROW.findall(text)), default=0)


class Required(NamedTuple):
    """What a match contains: one of `words` where it is `folded` (none: nothing is known of words), and a byte of each of `signs` (no letters among them).

    A blank in an ASCII word may also be a byte of a character beyond ASCII, at its start or end the end of the text. A number in `signs` above 255 is not a byte (`RUN`).
    """

    words: Strings = _NONE
    signs: frozenset[Signs] = frozenset()


class _Part(NamedTuple):
    """A part of a pattern: all the strings it matches where these are few.

    Else None, what is required, and strings of which one is where a match begins or ends (none: nothing is known of that).
    """

    strings: Strings | None
    required: Required = Required()
    begins: Strings = _NONE
    ends: Strings = _NONE


_ANYTHING = _Part(None)
_NOTHING = _Part(_EMPTY)
_EDGE = _Part(frozenset((EDGE,)))


def required(pattern: str) -> Required:
    """Return what every match of an RE2 pattern contains; nothing of a pattern with syntax that Python's parser does not share."""
    if _POSIX.search(pattern):
        return Required()
    translated = _CODE.sub(lambda match: re.escape(chr(int(match[1], 16))), pattern).replace(r"\z", r"\Z")
    translated = _PROPERTY.sub(r"\\S", translated)  # read as "any other character", as \w is
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)  # a bracket in a class is one to RE2 as well
        try:
            tree = parser.parse(translated)
        except re.error:
            return Required()
    told = _told(_sequence(tree, fold=bool(tree.state.flags & re.IGNORECASE)))
    words = _fewest(told.words)
    return Required(words if _weight(words) <= (MAX_LONG_WEIGHT if len(pattern) > LONG else MAX_WEIGHT) else _NONE, told.signs)


def _told(part: _Part) -> Required:
    """Return what a part requires, whether it is written out or not."""
    if part.strings is None:
        return part.required
    return Required(_better(_words(part.strings), _NONE), frozenset(_least(_signs_of(part.strings))))


@cache
def _chance(word: str) -> float:
    """Return about how often a word begins at a place of a text."""
    chance, before = 1.0, ""
    for character in word:
        chance *= _DIGIT_AGAIN if character == before == DIGIT else _OFTEN.get(character, _SELDOM) / 10_000
        before = character
    return chance


def _is_gap(character: str) -> bool:
    return ord(character) >= _FIRST_GAP


def _gap(signs: Signs) -> str:
    """Return the character that stands for one or more of some signs."""
    with _lock:
        number = _gaps.setdefault(signs, len(_gaps))
        if number == len(_signs_by_gap):
            _signs_by_gap.append(signs)
    return chr(_FIRST_GAP + number)


_lock = threading.Lock()
_gaps: dict[Signs, int] = {}
_signs_by_gap: list[Signs] = []


def _signs_of(strings: Strings) -> frozenset[Signs]:
    """Return the signs that stand in each of some strings."""
    kinds = [_signs_in(string) for string in strings]
    if not all(kinds):
        return frozenset()
    common = frozenset.intersection(*kinds)
    others = [of_one - common for of_one in kinds]
    return common | {frozenset[int]().union(*(min(of_one, key=_size) for of_one in others))} if all(others) else common


def _size(kind: Signs) -> tuple[int, list[int]]:
    return len(kind), sorted(kind)


@cache
def _signs_in(string: str) -> frozenset[Signs]:
    return frozenset((*map(_kind, string), *map(_run, range(2, digits_in_a_row(string) + 1)))) - {frozenset()}


@cache
def _run(digits: int) -> Signs:
    return frozenset(range(RUN + min(digits, LONGEST_RUN), RUN + LONGEST_RUN + 1))


@cache
def _kind(character: str) -> Signs:
    if _is_gap(character):
        return _signs_by_gap[ord(character) - _FIRST_GAP]
    if character == DIGIT:
        return DIGITS | _run(2)
    return frozenset() if character in (EDGE, ANYTHING) or ord(character) in _LETTERS else frozenset((ord(character),))


def _words(strings: Strings) -> Strings:
    """Return a word of each of some strings, none where one of them has none."""
    words = frozenset(map(_word, strings))
    return _NONE if "" in words else words


def _fewest(words: Strings) -> Strings:
    """Leave out words that another one is part of."""
    if len(words) > MAX_COMPARED:  # those that are compared with the rest by what stands between two borders only
        return frozenset(word for word in words if word.strip(SIGN) == word or word.strip(SIGN) not in words)
    kept: list[str] = []
    for word in sorted(words, key=len):
        if not any(other in word for other in kept):
            kept.append(word)
    return frozenset(kept)


@cache
def _word(string: str) -> str:
    """Return what tells most of a string between its gaps, "" when nothing tells enough."""
    best, least = "", MAX_CHANCE
    pieces = [ANYTHING, *_GAPS.split(string), ANYTHING]  # what stands between them at the odd places
    for number in range(1, len(pieces), 2):
        before, piece, behind = pieces[number - 1 : number + 2]
        text = piece.replace(EDGE, "").translate(_WITHOUT_SIGNS)
        if not text:
            continue
        if text.isascii():
            begins = text[0] != SIGN and (before != ANYTHING or piece[0] == EDGE)
            ends = text[-1] != SIGN and (behind != ANYTHING or piece[-1] == EDGE)
            text = SIGN * begins + text + SIGN * ends
        chance = _chance(text)
        if chance < least and text.strip(SIGN + DIGIT):
            best, least = text, chance
    return best


def _joined(run: Strings, strings: Strings, most: int = MAX_STRINGS) -> Strings | None:
    """Return each string of one set with each of the other behind it, None when these are too many or too long."""
    if len(run) * len(strings) > most or max(map(len, run)) > MAX_LENGTH:
        return None
    return frozenset([a + b for a in run for b in strings])


def _continued(run: Strings, strings: Strings) -> Strings:
    """Return what is worth remembering of some strings with each of some others behind it, where these are too many or too long to be written out.

    That is whether a word can begin there only, or their one letter; where that is too much, those that tell enough by themselves, and the rest with all that may follow.
    """
    borders = frozenset(map(_border, run))
    if len(borders) > MAX_BORDERS or len(borders) * len(strings) > MAX_WORDS:
        telling = frozenset(string for string in run if 0 < _chance(_word(string)) < TELLING)
        longer = _joined(run - telling, strings, MAX_WORDS) if telling < run else None
        if longer is not None and len(longer) + len(telling) <= MAX_WORDS:
            return longer.union(string + ANYTHING for string in telling)
        borders = frozenset(border if border == EDGE else "" for border in borders)
    return _joined(borders, strings, MAX_WORDS) or strings


def _border(string: str) -> str:
    if not string or string[-1] == ANYTHING:
        return ""
    return EDGE if string[-1] == EDGE or ord(string[-1]) not in _IN_WORDS else string[-1]


def _sequence(items: Any, *, fold: bool) -> _Part:
    run, literal = _EMPTY, ""
    begins: Strings | None = None
    best = _NONE
    signs: set[Signs] = set()

    def flush(strings: Strings) -> None:
        nonlocal best, begins
        begins = strings if begins is None else begins
        best = _better(best, _words(strings))
        signs.update(_signs_of(strings))

    for operation, argument in items:
        if operation is c.LITERAL and argument < 128:  # noqa: PLR2004 - most of a pattern
            literal += _LOWER[argument]
            continue
        if literal:
            run, literal = frozenset([a + literal for a in run]), ""
        at_border = operation in _BEGUN and all(_border(string) == EDGE for string in run)
        part = _node(operation, _BEGUN[operation](argument) if at_border else argument, fold=fold)
        if part.strings is not None:
            longer = _joined(run, part.strings)
            if longer is None:
                flush(run)
                longer = _continued(run, part.strings)
            run = longer
            continue
        flush((part.begins and _joined(run, part.begins)) or run)
        best = _better(best, part.required.words)
        signs |= part.required.signs
        run = part.ends or _EMPTY
    if literal:
        run = frozenset([a + literal for a in run])
    if begins is None:
        return _Part(run)
    flush(run)
    return _unknown(Required(best, frozenset(_least(signs))), begins, run)


_WORD_BORDER = (c.AT, c.AT_BOUNDARY)
#: What a part that stands where a word begins or ends says with that, by its operation.
_BEGUN: dict[Any, Callable[[Any], Any]] = {
    c.BRANCH: lambda argument: (argument[0], [[_WORD_BORDER, *branch] for branch in argument[1]]),
    c.SUBPATTERN: lambda argument: (*argument[:3], [_WORD_BORDER, *argument[3]]),
}


def _unknown(told: Required, begins: Strings, ends: Strings) -> _Part:
    return _Part(None, told, _NONE if "" in begins else begins, _NONE if "" in ends else ends)


def _weight(words: Strings) -> float:
    """Return about how often one of some words begins at a place of a text."""
    return math.fsum(map(_chance, words))


def _better(one: Strings, two: Strings) -> Strings:
    """Return the words that tell more, none where neither tells anything."""
    weights = [(_weight(words), words) for words in (one, two) if words and len(words) <= MAX_WORDS]
    weights = [(weight, words) for weight, words in weights if weight <= MAX_LONG_WEIGHT]
    return min(weights, key=lambda entry: entry[0])[1] if weights else _NONE


def _least(signs: Iterable[Signs]) -> list[Signs]:
    """Leave out kinds of signs that another one implies."""
    kept: list[Signs] = []
    for kind in sorted((kind | DIGITS | _run(2) if kind & DIGITS else kind for kind in signs), key=len):
        if kind and not any(other <= kind for other in kept):
            kept.append(kind)
    return kept


def _node(operation: Any, argument: Any, *, fold: bool) -> _Part:
    read = _READERS.get(operation)
    return read(argument, fold) if read is not None else _ANYTHING


def _literal(code: int, fold: bool) -> _Part:  # noqa: FBT001
    if code < 128:  # noqa: PLR2004
        return _Part(frozenset((_LOWER[code],)))
    if code in _OTHER_LENGTH or (fold and not _has_two_cases(code)):
        return _Part(frozenset((ANYTHING,)))
    return _Part(frozenset((_bytes_of(_lower_code(code)).decode("latin-1"),)))


def _lower_code(code: int) -> int:
    """Return the character that a letter is in bytes that are `lowered`."""
    return ord(_LOWERED.get(code, chr(code)).lower())


def _has_two_cases(code: int) -> bool:
    """Say whether a character beyond ASCII is the same in all its forms where these are `lowered`, but for strange ones."""
    alike = {one for one in _alike().get(code, {code}) if one == code or chr(one) not in STRANGE}
    return len({_lower_code(one) for one in alike}) == 1 and not any(one < 128 or one in _OTHER_LENGTH for one in alike)  # noqa: PLR2004


@cache
def _alike() -> dict[int, set[int]]:
    """Return, for each letter that is another one where case is ignored, all that are the same."""
    alike: dict[int, set[int]] = {}
    for code in range(sys.maxunicode + 1):
        for other in (chr(code).lower(), chr(code).upper(), chr(code).casefold()):
            if len(other) == 1 and ord(other) != code:
                one = alike.get(code, {code}) | alike.get(ord(other), {ord(other)})
                for member in one:
                    alike[member] = one
    return alike


def _bytes_of(code: int) -> bytes:
    return chr(code).encode("utf-8", "surrogatepass")


@cache
def _has_case(codes: range) -> bool:
    return any(chr(code).lower() != chr(code).upper() for code in codes)


#: What the categories take of ASCII; `\\s` takes more of it in Python's syntax than in RE2's.
_CATEGORIES = {c.CATEGORY_DIGIT: DIGITS, c.CATEGORY_SPACE: frozenset(b" \t\n\r\f\v"), c.CATEGORY_WORD: _IN_WORDS | {ord("_")}}
#: The bytes that a character beyond ASCII begins with.
_BEYOND: Signs = frozenset(range(0xC2, 0xF5))


def _in(items: Sequence[tuple[Any, Any]], fold: bool) -> _Part:  # noqa: FBT001
    return _class(tuple(items), fold)


def _others(items: tuple[tuple[Any, Any], ...]) -> _Part:
    """Return what a class says that takes all characters but some: one of other signs where no letter and no digit is left of ASCII."""
    taken: set[int] = set()
    for operation, argument in items:
        if operation is c.LITERAL or operation is c.RANGE:
            low, high = (argument, argument) if operation is c.LITERAL else argument
            taken.update(range(low, min(high, 127) + 1))
        elif operation is c.CATEGORY and argument in _CATEGORIES:
            taken |= _CATEGORIES[argument]
        else:
            return _ANYTHING
    return _ANYTHING if _IN_WORDS - taken else _Part(frozenset((_gap((frozenset(range(128)) - taken) | _BEYOND),)))


@cache
def _first_bytes(codes: range) -> Signs:
    """Return the first byte of each of some characters where they are `lowered`."""
    return frozenset(_bytes_of(_lower_code(code))[0] for code in codes)


@cache
def _class(items: tuple[tuple[Any, Any], ...], fold: bool) -> _Part:  # noqa: FBT001
    if items[0][0] is c.NEGATE:
        return _others(items[1:])
    plain: set[int] = set()
    beyond: list[range] = []
    for operation, argument in items:
        if operation is c.LITERAL or operation is c.RANGE:
            low, high = (argument, argument) if operation is c.LITERAL else argument
            plain.update(range(low, min(high, 127) + 1))
            if high > 127:  # noqa: PLR2004
                beyond.append(range(max(low, 128), high + 1))
        elif operation is c.CATEGORY and argument in (c.CATEGORY_DIGIT, c.CATEGORY_SPACE):
            plain |= _CATEGORIES[argument]
        else:
            return _ANYTHING
    folded = frozenset(_LOWER[code] for code in plain)
    if len(folded) + sum(map(len, beyond)) <= MAX_CLASS:
        parts = [_literal(code, fold) for codes in beyond for code in codes]
        if all(part.strings is not None for part in parts):
            return _Part(folded.union(*(part.strings or _NONE for part in parts)))
    if plain & _LETTERS or (beyond and plain & _IN_WORDS) or (fold and any(map(_has_case, beyond))):
        return _ANYTHING
    # the first byte of each character is sign enough
    signs = frozenset(plain).union(*(_first_bytes(codes) for codes in beyond))
    return _Part(None, Required(signs=frozenset((signs,)))) if plain & _IN_WORDS else _Part(frozenset((_gap(signs),)))


def _branch(argument: Any, fold: bool) -> _Part:  # noqa: FBT001
    parts = [_sequence(branch, fold=fold) for branch in argument[1]]
    if all(part.strings is not None for part in parts):
        strings = _NONE.union(*(part.strings or _NONE for part in parts))
        if len(strings) <= MAX_WORDS:
            return _Part(strings)
    told = [_told(part) for part in parts]
    words = _NONE.union(*(one.words for one in told)) if all(one.words for one in told) else _NONE
    signs: set[Signs] = set()
    if all(one.signs for one in told):
        for kind in told[0].signs:
            # in each of the others the kind of sign that adds least
            chosen = [min(one.signs, key=lambda other: (len(other | kind), _size(other))) for one in told]
            signs.add(kind.union(*chosen))
    begins, ends = [part.strings or part.begins for part in parts], [part.strings or part.ends for part in parts]
    return _unknown(
        Required(_better(words, _NONE), frozenset(_least(signs))),
        _NONE.union(*begins) if all(begins) else _EMPTY,
        _NONE.union(*ends) if all(ends) else _EMPTY,
    )


def _repeat(argument: Any, fold: bool) -> _Part:  # noqa: FBT001
    low, high, body = argument
    part = _sequence(body, fold=fold)
    strings = part.strings
    if strings is None:
        if low:
            return _Part(None, part.required, part.begins, part.ends)
        return _Part(_EMPTY.union(ANYTHING + end for end in part.ends)) if part.ends else _ANYTHING
    often = MAX_LENGTH if high is c.MAXREPEAT else int(high)
    if often > 1 and often > low and all(len(string) == 1 and ord(string) not in _IN_WORDS and string not in (EDGE, ANYTHING) for string in strings):
        gap = _gap(frozenset[int]().union(*map(_kind, strings)))
        return _Part(frozenset((gap,)) | (_EMPTY if low == 0 else _NONE))
    if high is not c.MAXREPEAT and (often <= MAX_CLASS or (len(strings) == 1 and often - low <= MAX_CLASS and often <= MAX_LENGTH)):
        all_of, power = (_EMPTY if low == 0 else _NONE), _EMPTY
        for count in range(1, often + 1):
            power = frozenset(a + b for a in power for b in strings)
            if count >= low:
                all_of |= power
            if len(power) > MAX_STRINGS:
                break
        else:
            return _Part(all_of)
    if not low:
        return _ANYTHING
    if len(strings) == 1:
        strings = frozenset((next(iter(strings)) * min(low, MAX_LENGTH),))
    return _unknown(_told(_Part(strings)), strings, strings)


def _group(argument: Any, fold: bool) -> _Part:  # noqa: FBT001
    _, add, remove, body = argument
    return _sequence(body, fold=(fold or bool(add & re.IGNORECASE)) and not remove & re.IGNORECASE)


def _at(where: Any, _fold: bool) -> _Part:  # noqa: FBT001
    return _NOTHING if where is c.AT_NON_BOUNDARY else _EDGE


_READERS: dict[Any, Callable[[Any, bool], _Part]] = {
    c.LITERAL: _literal,
    c.IN: _in,
    c.BRANCH: _branch,
    c.MAX_REPEAT: _repeat,
    c.MIN_REPEAT: _repeat,
    c.SUBPATTERN: _group,
    c.AT: _at,
}
