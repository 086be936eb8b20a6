"""Contacts and calendars (vCard: RFC 6350 and 2426; iCalendar: RFC 5545) as values by what their properties say, and back into the same lines.

A property becomes a field that says in words what it is (`TEL` a phone, the parts of `N` names, `CN` of a guest somebody's name), so that its value is
treated as in any record. Lines in which nothing changes stay as they are, folded or not; what has no text (pictures, keys) goes out as a placeholder.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

PLACEHOLDER = "<REDACTED>"
#: Octets of a line beyond which a new one is folded (RFC 6350 section 3.2).
FOLD = 75
#: Components inside components that are followed.
MAX_DEPTH = 16

#: Properties of times, states and of the file itself: never anybody's.
_NOBODYS = frozenset(
    "begin end version prodid method calscale dtstamp dtstart dtend due completed duration created last-modified sequence status transp class priority percent-complete rrule exrule "
    "exdate rdate recurrence-id trigger action repeat freebusy rev kind profile mailer tz tzid tzname tzoffsetfrom tzoffsetto tzurl uid related-to request-status "
    "x-wr-timezone x-microsoft-cdo-busystatus x-microsoft-cdo-importance x-microsoft-cdo-alldayevent x-microsoft-cdo-insttype x-microsoft-disallow-counter x-lic-location x-abshowas".split()
)
#: What the parts of structured values are, in their order (RFC 6350 sections 6.2.2, 6.3.1, 6.6.4); None: nobody's.
_PARTS: dict[str, tuple[str | None, ...]] = {
    "n": ("last_name", "first_name", "middle_name", None, None),
    "adr": ("po_box", "street_address_2", "street_address", "city", "region", "postal_code", None),
    "org": ("company", "department", "department"),
    "gender": (None, "text"),
}
#: Parts beyond those.
_MORE = ("text",) * 16
#: What other properties say; what is not here is text.
_FIELDS = {
    "fn": "full_name", "nickname": "nickname", "tel": "phone", "email": "email", "bday": "date_of_birth", "deathdate": "date_of_birth", "geo": "geo", "title": "job_title", "role": "job_role",
    "impp": "messenger", "x-spouse": "spouse", "x-evolution-spouse": "spouse", "x-manager": "manager", "x-evolution-manager": "manager", "x-assistant": "full_name", "x-evolution-assistant": "full_name",
    "agent": "text", "member": "email", "x-phonetic-first-name": "first_name", "x-phonetic-last-name": "last_name", "x-maiden-name": "last_name",
    "x-skype": "username", "x-skype-username": "username", "x-aim": "username", "x-icq": "username", "x-jabber": "username", "x-msn": "username", "x-yahoo": "username", "x-qq": "username",
    "x-twitter": "username", "x-wr-calname": "text", "x-socialprofile": "url",
}  # fmt: skip
#: Properties of people in calendars: an address as value, the name as a parameter.
_GUESTS = frozenset(("organizer", "attendee", "contact-person"))
#: Properties that hold a picture, a sound or a key, unless they give its address.
_NO_TEXT = frozenset(("photo", "logo", "sound", "key", "attach", "x-ms-cardpicture"))

_PROPERTY = re.compile(r"(?:[A-Za-z0-9-]+\.)?(?P<name>[A-Za-z0-9-]+)(?P<parameters>(?:;(?:[^\":;]|\"[^\"]*\")*)*):", re.DOTALL)
#: A parameter, and one of its values.
_PARAMETER = re.compile(r";(?P<key>[A-Za-z0-9-]+)=(?P<values>(?:\"[^\"]*\"|[^;:\"])*)")
_VALUE = re.compile(r"\"(?P<quoted>[^\"]*)\"|(?P<bare>[^,\"]+)")
#: Parameters that say something of somebody, and what; addresses stand behind `mailto:`.
_PARAMETERS = {"cn": "full_name", "x-cn": "full_name", "email": "email", "sent-by": "email", "delegated-to": "email", "delegated-from": "email", "member": "email", "label": "text", "x-address": "street_address", "x-title": "text", "x-user": "username"}
#: Parameters that hold an address as bytes.
_OPAQUE = frozenset(("x-apple-mapkit-handle",))
_FOLDED = re.compile(r"\r?\n[ \t]")
_ENDED = re.compile(r"[^\n]*\n|[^\n]+\Z")
#: What is not folded.
_UNIT = re.compile(r"<[A-Z_]+(?::[a-z0-9]+)?>|.", re.DOTALL)
_SOFT = re.compile(r"=\r?\n")
_ESCAPED = re.compile(r"\\([\\,;nN:])")
_SPLIT = re.compile(r"(?<!\\)(?:\\\\)*;")
_QUOTED = re.compile(r";(?:ENCODING=)?QUOTED-PRINTABLE", re.IGNORECASE)
_BASE64 = re.compile(r";(?:ENCODING=)?(?:B|BASE64)(?=[;:]|\Z)", re.IGNORECASE)
_CHARSET = re.compile(r";CHARSET=\"?([\w.:-]+)", re.IGNORECASE)


def is_cards(text: str) -> bool:
    """Say whether a text begins as a contact or a calendar does."""
    return re.match(r"\s*BEGIN:(?:VCARD|VCALENDAR|VEVENT)\s", text, re.IGNORECASE) is not None


#: A part of the record, and the way to it.
_Home = tuple[dict[str, Any], tuple[Any, ...]]


@dataclass(slots=True)
class _Slot:
    """A value of a line: where it stands in its unfolded line, in the record, and how it is written."""

    start: int
    end: int
    path: tuple[Any, ...]
    is_parameter: bool = False


@dataclass(slots=True)
class _Line:
    """A content line as it stands in the text, unfolded, and its values."""

    raw: str
    plain: str
    codec: str = ""
    slots: list[_Slot] = field(default_factory=list)
    blanks: list[tuple[int, int]] = field(default_factory=list)  # where it is no text


class Cards:
    """The lines of contacts and calendars; `record` is what they say, `written` puts a redacted record of the same shape back.

    `withheld` has, from 0, the lines of the text at which a placeholder goes out for what is no text.
    """

    def __init__(self, text: str) -> None:
        self.record: list[Any] = []
        self.withheld: list[int] = []
        self._lines = [self._line(raw) for raw in _lines(text)]
        self._read()

    def __repr__(self) -> str:
        return f"Cards({len(self._lines)} lines)"

    def written(self, record: list[Any]) -> str:
        """Return the text with the values of a record of this shape."""
        return "".join(self._new(line, record) for line in self._lines)

    def _line(self, raw: str) -> _Line:
        plain = _FOLDED.sub("", raw.rstrip("\r\n"))
        found = _PROPERTY.match(plain)
        if found is None:
            return _Line(raw, plain)
        parameters = found["parameters"]
        if _QUOTED.search(parameters):
            codec = (_CHARSET.search(parameters) or ["", "utf-8"])[1]
            value = binascii.a2b_qp(_SOFT.sub("", plain[found.end() :]).encode("utf-8", "surrogateescape"))
            try:
                return _Line(raw, plain[: found.end()] + value.decode(codec, "surrogateescape"), codec)
            except (LookupError, UnicodeError):
                return _Line(raw, plain)
        return _Line(raw, plain)

    def _read(self) -> None:
        root: dict[str, Any] = {}
        self.record.append(root)
        stack: list[_Home] = [(root, (0,))]
        at = 0
        for line in self._lines:
            number, at = at, at + line.raw.count("\n")
            found = _PROPERTY.match(line.plain)
            if found is None:
                if line.plain.strip():
                    self._put(stack[-1], "text", line, 0, len(line.plain))
                continue
            name, value = found["name"].lower(), line.plain[found.end() :]
            if name == "begin":
                if len(stack) < MAX_DEPTH:
                    part: dict[str, Any] = {}
                    self.record.append(part)
                    stack.append((part, (len(self.record) - 1,)))
            elif name == "end":
                if len(stack) > 1:
                    stack.pop()
            elif name in _NO_TEXT and (_BASE64.search(found["parameters"]) or value.lstrip().lower().startswith("data:")):
                line.blanks.append((found.end(), len(line.plain)))
            elif name not in _NOBODYS or (name == "uid" and _is_address(value)) or "mailto:" in value.lower():
                self._values(stack[-1], name, line, found)
            line.blanks += [each.span("values") for each in _PARAMETER.finditer(line.plain, *found.span("parameters")) if each["key"].lower() in _OPAQUE]
            self.withheld += [number] * len(line.blanks)

    def _values(self, home: _Home, name: str, line: _Line, found: re.Match[str]) -> None:
        """Take the values of a property and of its parameters into the record."""
        start, end = found.end(), len(line.plain)
        told = [(_PARAMETERS[each["key"].lower()], each) for each in _PARAMETER.finditer(line.plain, *found.span("parameters")) if each["key"].lower() in _PARAMETERS]
        if name in _GUESTS or any(key == "full_name" for key, _ in told):
            guest: dict[str, Any] = {}
            guests = home[0].setdefault("guests", [])
            guests.append(guest)
            home = guest, (*home[1], "guests", len(guests) - 1)
        for key, each in told:
            for value in _VALUE.finditer(line.plain, *each.span("values")):
                first, last = value.span(value.lastgroup or 0)
                first = _behind("mailto:", line.plain, first)
                self._put(home, "email" if "@" in line.plain[first:last] else key, line, first, last, is_parameter=True)
        if name in _PARTS:
            for part, (first, last) in zip((*_PARTS[name], *_MORE), _pieces(line.plain, start), strict=False):
                if part is not None:
                    self._put(home, part, line, first, last)
            return
        start = _behind("tel:", line.plain, _behind("mailto:", line.plain, start))
        field_name = "email" if name in _GUESTS and "@" in line.plain[start:] else _FIELDS.get(name, "text")
        self._put(home, field_name, line, start, end)

    def _put(self, home: _Home, key: str, line: _Line, start: int, end: int, *, is_parameter: bool = False) -> None:
        if start < end:
            values = home[0].setdefault(key, [])
            values.append(line.plain[start:end] if is_parameter else _unescaped(line.plain[start:end]))
            line.slots.append(_Slot(start, end, (*home[1], key, len(values) - 1), is_parameter))

    def _new(self, line: _Line, record: list[Any]) -> str:
        """Return a line with the values of a record."""
        plain = line.plain
        for slot in sorted([*line.slots, *(_Slot(*blank, ()) for blank in line.blanks)], key=lambda slot: slot.start, reverse=True):
            if not slot.path:
                plain = plain[: slot.start] + PLACEHOLDER + plain[slot.end :]
                continue
            new: Any = record
            for step in slot.path:
                new = new[step]
            old = line.plain[slot.start : slot.end]
            if str(new) != (old if slot.is_parameter else _unescaped(old)):
                safe = _parameter(str(new), quoted=line.plain.count('"', 0, slot.start) % 2 == 1) if slot.is_parameter else _escaped(str(new)) if "\\" in old else str(new).replace("\n", "\\n")
                plain = plain[: slot.start] + safe + plain[slot.end :]
        if plain == line.plain:
            return line.raw
        end = line.raw[len(line.raw.rstrip("\r\n")) :]
        if line.codec:
            begin = _PROPERTY.match(plain)
            assert begin is not None  # it was one before
            value = binascii.b2a_qp(plain[begin.end() :].encode(line.codec, "surrogateescape"), istext=False).decode("ascii")
            return plain[: begin.end()] + value.replace("\n", end or "\n") + end
        return _folded(plain, "\r\n" if end == "\r\n" else "\n") + end


def _lines(text: str) -> Iterator[str]:
    """Yield the content lines of a text with their folds and ends; they make the text again."""
    pending = ""
    for line in _ENDED.findall(text):
        if pending and (line[0] in " \t" or (_SOFT.search(pending, max(0, len(pending) - 3)) and _QUOTED.search(pending.partition(":")[0]))):
            pending += line
        else:
            if pending:
                yield pending
            pending = line
    if pending:
        yield pending


def _pieces(plain: str, start: int) -> Iterator[tuple[int, int]]:
    """Yield where the parts of a structured value stand."""
    for found in _SPLIT.finditer(plain, start):
        yield start, found.end() - 1
        start = found.end()
    yield start, len(plain)


def _behind(scheme: str, plain: str, start: int) -> int:
    """Return where a value goes on behind a scheme, where it stands without one."""
    end = start + len(scheme)
    return end if plain[start:end].lower() == scheme else start


def _is_address(value: str) -> bool:
    """Say whether an identifier is the address of somebody rather than made up: no digits before the sign."""
    local, sign, _ = value.partition("@")
    return bool(sign) and not any(map(str.isdigit, local))


def _unescaped(value: str) -> str:
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)


def _escaped(value: str) -> str:
    return value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _parameter(value: str, *, quoted: bool) -> str:
    """Return a parameter's value as it may stand there: in quotes where it has a sign of the line's own."""
    value = " ".join(value.replace('"', "'").split())
    return value if quoted or not set(value) & set(":;,") else f'"{value}"'


def _folded(line: str, end: str) -> str:
    """Return a line folded after so many octets, never amid a character or a token of ours."""
    pieces: list[str] = []
    piece, size = "", 0
    for unit in _UNIT.findall(line):
        octets = len(unit.encode("utf-8", "surrogatepass"))
        if size + octets > FOLD and piece.strip():
            pieces.append(piece)
            piece, size = " ", 1
        piece += unit
        size += octets
    return end.join((*pieces, piece))
