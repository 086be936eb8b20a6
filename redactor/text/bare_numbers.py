r"""A number that stands bare behind a key in quotes: what takes its place is put in the key's quotes, and what was JSON stays JSON.

`{"imei": 490154203237518}` becomes `{"imei": "<IMEI:7dj6n2me>"}`, and `{\"imei\": 490154203237518}`, JSON in a string of JSON,
`{\"imei\": \"<IMEI:7dj6n2me>\"}`.
"""

from __future__ import annotations

from redactor import regex

#: How far before a number its key is looked for, in characters: a list of numbers may stand between them.
REACH = 160

#: A number as JSON writes it (RFC 8259, section 6), leading zeros allowed.
_NUMBER = regex.compile(r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?")
#: A key's closing quote, the colon, and where the value is a list, what stands in it so far.
_BEHIND_KEY = regex.compile(r"""(\\*["'])[ \t]*:[ \t]*(?:\[\s*(?:[\d.eE+-]+\s*,\s*)*)?$""")
#: What may stand right before a bare value, and right behind it.
_BEFORE, _AFTER = frozenset(":[, \t\n"), frozenset(",]} \t\r\n")


def quoted(text: str, start: int, end: int, new: str) -> str:
    """Return what is to be written for [start, end) of `text`: `new`, in quotes where a bare number of JSON stood."""
    if not (text[end - 1 : end].isdecimal() and text[start - 1 : start] in _BEFORE) or (text[end : end + 1] not in _AFTER and end < len(text)):
        return new
    before = text[max(0, start - REACH) : start]
    if ('"' not in before and "'" not in before) or _NUMBER.fullmatch(new) or not _NUMBER.fullmatch(text, start, end):
        return new
    key = _BEHIND_KEY.search(before)
    return f"{key[1]}{new}{key[1]}" if key else new


def in_quotes(data: bytes, start: int, end: int, new: bytes) -> bytes:
    """Return what `quoted` does, for [start, end) of a block of bytes."""
    before_it = data[start - 2 : start].strip()[-1:]  # most numbers of a log stand behind a word
    if not before_it or before_it not in b":[," or not 0x30 <= data[end - 1] <= 0x39:  # noqa: PLR2004 - 0 and 9
        return new
    before = data[max(0, start - REACH) : start].decode("utf-8", "replace")
    text = before + data[start : end + 1].decode("utf-8", "replace")
    safe = quoted(text, len(before), len(before) + end - start, new.decode("utf-8", "surrogatepass"))
    return safe.encode("utf-8", "surrogatepass")
