"""The parts of a mail as it was sent (RFC 5322, 2045 and 2046): what is text, how it is encoded, and how new text is written back.

A mail is cut into leaves that cover it, in order: headers, boundaries and what stands between parts are text as they are, a body is what its part's
headers say. What a mail claims and does not keep (an unknown charset, base64 that is none) is read as it stands.
"""

from __future__ import annotations

import base64
import binascii
import codecs
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

#: Parts inside parts that are followed.
MAX_DEPTH = 16
#: Types whose bodies are mails, or lists of header fields.
_MAILS = frozenset({"message/rfc822", "message/global", "message/news"})
#: Charsets tried where the headers say none that fits; the last takes any bytes.
_CHARSETS = ("utf-8", "cp1252", "latin-1")
#: Codecs that change one character of a body at a time; what Python has beside them (rot13, zip, hex) is no charset.
_ALIASES = {"x-sjis": "shift_jis", "x-gbk": "gbk", "ks_c_5601-1987": "cp949", "ks_c_5601": "cp949", "iso-8859-8-i": "iso-8859-8", "x-mac-roman": "mac_roman", "gb2312": "gb18030"}

_FIELD = re.compile(rb"([!-9;-~]+)[ \t]*:(.*(?:\n[ \t].*)*)")
_UNIX_FROM = re.compile(rb">?From .*\r?\n")
_END = re.compile(rb"\r?\n|\Z")
_PARAMETER = re.compile(r";\s*([a-z]+)\s*=\s*(?:\"((?:[^\"\\]|\\.)*)\"|([^\s;]+))", re.IGNORECASE)
_TYPE = re.compile(r"[a-z]+/[a-z0-9][a-z0-9.+-]*")
_CODED = re.compile(rb"(?:[ \t]*[A-Za-z0-9+/]+={0,2}[ \t]*(?:\r?\n|\Z)|[ \t]*\r?\n)+")
_SOFT = re.compile(rb"=[ \t]*\r?\n\Z")
_QP_CHAR = re.compile(rb"[^\t -<>-~]")
_QP_LINE = 76
_TOKEN = re.compile(r"<MIME_BOUNDARY_\d+>")


@dataclass(frozen=True, slots=True)
class Leaf:
    """A stretch of a mail: `kind` is its type, `transfer` how its bytes are written (base64, quoted-printable or nothing), `charset` what its headers say."""

    start: int
    end: int
    kind: str = ""
    transfer: str = ""
    charset: str = ""
    boundaries: tuple[str, ...] = ()


class Boundaries:
    """The boundaries of a mail: they look like accounts and numbers, and a mail in which one became anything else falls to pieces.

    While its texts are looked at, they are tokens of our own, which stay. What has a sign of an address in it is left to be looked at.
    """

    def __init__(self, data: bytes, found: Sequence[Leaf]) -> None:
        names = sorted({name for leaf in found for name in leaf.boundaries if "@" not in name}, key=len, reverse=True)
        if b"<MIME_BOUNDARY_" in data:
            names = []
        self._tokens = {name: f"<MIME_BOUNDARY_{number}>" for number, name in enumerate(names)}
        self._names = {token: name for name, token in self._tokens.items()}
        either = "|".join(map(re.escape, names))
        self._sign = re.compile(rf"(^--|\bboundary\s*=\s*\"?)({either})(?=(?:--)?[ \t]*\r?$|[\"; \t])", re.IGNORECASE | re.MULTILINE) if names else None

    def hidden(self, text: str) -> str:
        """Return a text with tokens for the boundaries."""
        return self._sign.sub(lambda sign: sign[1] + self._tokens.get(sign[2], sign[2]), text) if self._sign else text

    def shown(self, text: str) -> str:
        """Return it with the boundaries again."""
        return _TOKEN.sub(lambda token: self._names.get(token[0], token[0]), text) if self._sign else text


def leaves(data: bytes) -> list[Leaf]:
    """Return the leaves of a mail, which cover it."""
    found = [leaf for leaf in _entity(data, 0, len(data), depth=0) if leaf.end > leaf.start]
    joined: list[Leaf] = []
    for leaf in found:
        last = joined[-1] if joined else None
        if last and _is_plain(last, data) and _is_plain(leaf, data):
            joined[-1] = Leaf(last.start, leaf.end, boundaries=last.boundaries + leaf.boundaries)
        else:
            joined.append(leaf)
    return joined


def _is_plain(leaf: Leaf, data: bytes) -> bool:
    """Say whether a leaf reads as it stands, whatever its charset: headers and plain text in ASCII are read together."""
    return leaf.kind in {"", "text/plain", "message/delivery-status", "text/rfc822-headers"} and not leaf.transfer and data[leaf.start : leaf.end].isascii()


def _entity(data: bytes, start: int, end: int, *, depth: int, default: str = "text/plain") -> Iterator[Leaf]:
    """Yield the leaves of headers and body."""
    fields, body = _head(data, start, end)
    kind, parameters = _content_type(fields.get("content-type", ""), default)
    charset = parameters.get("charset", "")
    yield Leaf(start, body, charset=charset, boundaries=(parameters["boundary"],) if kind.startswith("multipart/") and parameters.get("boundary") else ())
    transfer = fields.get("content-transfer-encoding", "").strip().lower()
    if depth < MAX_DEPTH and kind.startswith("multipart/") and parameters.get("boundary"):  # its parts say how they are encoded, whatever is said here
        yield from _multipart(data, body, end, boundary=parameters["boundary"], kind=kind, depth=depth)
        return
    if depth < MAX_DEPTH and kind in _MAILS and not transfer.startswith(("base64", "quoted")):
        yield from _entity(data, body, end, depth=depth + 1)
        return
    if transfer.startswith("base64"):
        coded = _CODED.match(data, body, end)
        if coded is not None:
            yield Leaf(body, coded.end(), kind, "base64", charset)
            yield Leaf(coded.end(), end, charset=charset)  # a list's footer below it
            return
    yield Leaf(body, end, kind, "quoted-printable" if transfer.startswith("quoted") else transfer if transfer.startswith(("x-uu", "uu")) else "", charset)


def _head(data: bytes, start: int, end: int) -> tuple[Mapping[str, str], int]:
    """Return the fields that say what a body is, unfolded, and where the body begins."""
    fields: dict[str, str] = {}
    line = _UNIX_FROM.match(data, start, end)
    at = line.end() if line else start
    while at < end:
        field = _FIELD.match(data, at, end)
        if field is None:
            break
        name = field[1].decode("ascii").lower()
        if name.startswith("content-") and name not in fields:
            fields[name] = b" ".join(field[2].split()).decode("latin-1")
        at = min(field.end() + 1, end)
    blank = _END.match(data, at, end)
    return fields, blank.end() if blank else at


def _content_type(value: str, default: str) -> tuple[str, dict[str, str]]:
    kind, _, _ = value.partition(";")
    kind = kind.strip().lower()
    parameters = {name.lower(): re.sub(r"\\(.)", r"\1", quoted) or plain for name, quoted, plain in _PARAMETER.findall(value)}
    return kind if _TYPE.fullmatch(kind) else default, parameters


def _multipart(data: bytes, start: int, end: int, *, boundary: str, kind: str, depth: int) -> Iterator[Leaf]:
    sign = re.compile(rb"^--" + re.escape(boundary.encode("latin-1").rstrip()) + rb"(--)?[ \t]*(?:\r?\n|\Z)", re.MULTILINE)
    signs = list(sign.finditer(data, start, end))
    if not signs:
        yield Leaf(start, end, "text/plain")
        return
    yield Leaf(start, signs[0].end())
    default = "message/rfc822" if kind == "multipart/digest" else "text/plain"
    for here, following in zip(signs, [*signs[1:], None], strict=True):
        until = following.start() if following else end
        if here[1]:
            yield Leaf(here.end(), until)
        else:
            yield from _entity(data, here.end(), until, depth=depth + 1, default=default)
        if following:
            yield Leaf(*following.span())


def decoded(data: bytes, leaf: Leaf) -> bytes | None:
    """Return the bytes that a leaf stands for; None when they cannot be told."""
    raw = data[leaf.start : leaf.end]
    if leaf.transfer == "base64":
        try:
            return binascii.a2b_base64(raw)
        except binascii.Error:
            pass
        try:  # characters are missing at the end
            plain = b"".join(raw.split()).rstrip(b"=")
            return binascii.a2b_base64(plain[: len(plain) // 4 * 4])
        except binascii.Error:
            return None
    if leaf.transfer == "quoted-printable":
        return b"".join(map(binascii.a2b_qp, _units(raw)))
    return None if leaf.transfer else raw


def charset_of(plain: bytes, leaf: Leaf) -> str:
    """Return the charset in which bytes read as text and are written back as they were: the one that is said, else one that fits."""
    said = leaf.charset.lower()
    for name in (_ALIASES.get(said, said), *_CHARSETS):
        try:
            if plain.decode(codecs.lookup(name).name).encode(name) == plain:
                return name
        except (LookupError, UnicodeError, TypeError, AttributeError, ValueError):
            continue
    return _CHARSETS[-1]


def written(data: bytes, leaf: Leaf, new: bytes) -> bytes:
    """Return new bytes the way a leaf is written; lines that are as before stay as they are."""
    raw = data[leaf.start : leaf.end]
    if leaf.transfer == "base64":
        return _base64(raw, new)
    if leaf.transfer == "quoted-printable":
        return _quoted(raw, new)
    return new


def _base64(raw: bytes, new: bytes) -> bytes:
    body = raw.rstrip()
    first, feed, _ = body.lstrip().partition(b"\n")
    end = b"\r\n" if first.endswith(b"\r") or (not feed and raw.endswith(b"\r\n")) else b"\n"
    width = len(first.strip()) if feed else _QP_LINE
    coded = base64.b64encode(new)
    lines = [coded[at : at + width] for at in range(0, len(coded), max(width, 4))]
    return raw[: len(raw) - len(raw.lstrip())] + end.join(lines) + raw[len(body) :]


def _units(raw: bytes) -> list[bytes]:
    """Return the lines of quoted-printable, each with those that it goes on in."""
    units: list[bytes] = []
    goes_on = False
    for line in raw.splitlines(keepends=True) if b"\r" not in raw.replace(b"\r\n", b"") else re.findall(rb"[^\n]*\n|[^\n]+\Z", raw):
        if goes_on:
            units[-1] += line
        else:
            units.append(line)
        goes_on = _SOFT.search(line) is not None
    return units


def _quoted(raw: bytes, new: bytes) -> bytes:
    """Return quoted-printable in which the lines before and behind what changed, and those of a same number between, stay as they are."""
    old = _units(raw)
    before = [binascii.a2b_qp(unit) for unit in old]
    crlf = b"\r\n" in raw
    if sum(unit.count(b"\n") for unit in before) == sum(unit.endswith(b"\n") for unit in before):
        after = re.findall(rb"[^\n]*\n|[^\n]+\Z", new)
        if len(after) == len(before):
            return b"".join(unit if was == now else _qp(now, crlf=crlf) for unit, was, now in zip(old, before, after, strict=True))
    first = _same(before, new)
    at = sum(map(len, before[:first]))
    last = _same([unit[::-1] for unit in reversed(before[first:])], new[at:][::-1])
    until = len(new) - sum(map(len, before[len(before) - last :])) if last else len(new)
    return b"".join(old[:first]) + _qp(new[at:until], crlf=crlf) + b"".join(old[len(old) - last :] if last else [])


def _same(units: Sequence[bytes], text: bytes) -> int:
    """Return how many units a text begins with."""
    at = 0
    for count, unit in enumerate(units):
        if not text.startswith(unit, at):
            return count
        at += len(unit)
    return len(units)


def _qp(text: bytes, *, crlf: bool) -> bytes:
    """Encode lines as RFC 2045 section 6.7 says."""
    return b"".join(_qp_line(line, crlf=crlf) for line in re.findall(rb"[^\n]*\n|[^\n]+\Z", text))


def _qp_line(line: bytes, *, crlf: bool) -> bytes:
    body = line.rstrip(b"\r\n")
    end = line[len(body) :]
    coded = _QP_CHAR.sub(lambda char: b"=%02X" % char[0][0], body)
    if coded.endswith((b" ", b"\t")):
        coded = coded[:-1] + b"=%02X" % coded[-1]
    pieces: list[bytes] = []
    while len(coded) > _QP_LINE:
        cut = _QP_LINE - 1
        if b"=" in coded[cut - 2 : cut]:  # no cut inside =XX
            cut = coded.index(b"=", cut - 2)
        pieces.append(coded[:cut] + (b"=\r\n" if crlf else b"=\n"))
        coded = coded[cut:]
    return b"".join(pieces) + coded + end
