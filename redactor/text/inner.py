"""Texts inside a text that are encoded as a whole: RFC 2047 encoded words and base64 tokens that decode to readable text."""

from __future__ import annotations

import base64
import codecs
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from redactor import regex
from redactor.text.encodings import READABLE, debase, of_base64
from redactor.text.view import View, from_pieces

#: Shortest base64 token looked into (12 bytes of text), and the most that is decoded.
MIN_BASE64 = 16
MAX_DECODED = 1 << 20
#: Bytes of a character of UTF-8 that may be missing at an end of a line.
_CUT = 3

_WORD = regex.compile(r"=\?([A-Za-z0-9_.:-]{1,40})(?:\*[A-Za-z-]{1,16})?\?([BbQq])\?([^?\s]{0,4096})\?=")
_GAP = regex.compile(r"[ \t]*(?:\r?\n[ \t]+)?")
_BASE64 = regex.compile(
    r"(?<![A-Za-z0-9+/_-])(?:(?:[A-Za-z0-9+/]{60,76}\r?\n)+(?=[A-Za-z0-9+/]{2,11}={1,2}(?![\w+/=-])|[A-Za-z0-9+/_-]{12})|(?=[A-Za-z0-9+/_-]{12}))[A-Za-z0-9+/_-]+={0,2}(?![A-Za-z0-9+/_-])"
)
_PART = regex.compile(r"[A-Za-z0-9+_-]{16,}={0,2}")
_LINE = regex.compile(r"[A-Za-z0-9+/_-]+={0,2}")
#: Lines of an attachment, and one that stands in a page; what a heading or label calls a key is none.
_LUMP = regex.compile(r"^(?:[A-Za-z0-9+/]{60,76}\r?\n){4,}[A-Za-z0-9+/]*={0,2}[ \t]*\r?$|(?<=;base64,)[A-Za-z0-9+/]{240,}={0,2}", re.MULTILINE)
_LUMP_SIZE = 240
#: Lines of an attachment that is written into the text itself (`begin 644 photo.jpg`): 45 bytes each, a letter for their number before them.
_UU_LUMP = regex.compile(r"(?:(?<=\n)begin [0-7]{3,4} [^\r\n]{1,200}\r?\n(?:^M[ -`]{20,60}[ \t]*\r?\n){4,}|(?:^M[ -`]{60}[ \t]*\r?\n){4,})(?:[!-L][ -`]{1,60}[ \t]*\r?\n)?", re.MULTILINE)
#: What a word processor keeps of itself in a page: settings of a document, and the styles that it knows by name (`Name="Normal"`).
_SETTINGS = regex.compile(r"<w:WordDocument>.{0,16000}?</w:WordDocument>|<w:LatentStyles\b.{0,64000}?</w:LatentStyles>", re.DOTALL)
_KEY_BEFORE = regex.compile(r"key|secret|passw|token|-----|signature|sha\d|pgp", re.IGNORECASE)
_QP = re.compile(rb"=([0-9A-Fa-f]{2})")


@dataclass(frozen=True, slots=True)
class Inner:
    """A decoded text that stands at [start, end); `encode` writes its successor the same way."""

    start: int
    end: int
    text: str = field(repr=False)
    encode: Callable[[str], str] = field(repr=False)
    is_word: bool = False


def encoded_words(text: str) -> list[Inner]:
    """Return the encoded words of a mail header; neighbouring words of one kind are one text, as RFC 2047 section 6.2 says."""
    if "=?" not in text:
        return []
    found: list[Inner] = []
    parts: list[tuple[int, int, bytes, str, str]] = []
    for word in _WORD.finditer(text):
        raw = _word_bytes(word)
        if raw is None:
            continue
        joins = parts and _GAP.fullmatch(text, parts[-1][1], word.start()) and parts[-1][3] == word.group(1)
        if parts and not joins:
            found += _joined(parts)
            parts = []
        parts.append((word.start(), word.end(), raw, word.group(1), word.group(2).upper()))
    return found + _joined(parts)


def _word_bytes(word: re.Match[str]) -> bytes | None:
    body = word.group(3)
    if not body.isascii():
        return None
    if word.group(2) in "Bb":
        return debase(body)
    return _QP.sub(lambda m: bytes.fromhex(m.group(1).decode()), body.replace("_", " ").encode())


def _joined(parts: list[tuple[int, int, bytes, str, str]]) -> list[Inner]:
    if not parts:
        return []
    charset, kind = parts[0][3], parts[0][4]
    try:
        decoded = b"".join(part[2] for part in parts).decode(codecs.lookup(charset).name, "replace")
    except LookupError:
        return []
    return [Inner(parts[0][0], parts[-1][1], decoded, lambda new: _as_words(new, kind), is_word=True)]


def _as_words(text: str, kind: str) -> str:
    """Spell text as UTF-8 encoded words of at most 75 characters each."""
    words, chunk = [], b""
    for char in [*text, ""]:
        raw = char.encode("utf-8", "replace")
        if chunk and (not char or len(chunk) + len(raw) > 39):  # noqa: PLR2004  # 39 bytes are 52 characters of base64
            words.append(_as_word(chunk, kind))
            chunk = b""
        chunk += raw
    return "\r\n ".join(words) if len(words) > 3 else " ".join(words)  # noqa: PLR2004


def _as_word(raw: bytes, kind: str) -> str:
    if kind == "B":
        return f"=?utf-8?B?{base64.b64encode(raw).decode()}?="
    body = "".join(
        chr(b) if chr(b).isascii() and chr(b).isalnum() else "_" if b == 0x20 else f"={b:02X}" for b in raw
    )  # noqa: PLR2004
    return f"=?utf-8?Q?{body}?="


def lumps(text: str) -> list[tuple[int, int]]:
    """Return where nothing is to be read: letters of attachments, a page of which takes the names model a minute, and settings of a word processor."""
    if len(text) <= _LUMP_SIZE:
        return []
    found = [lump.span() for lump in _LUMP.finditer(text) if not _KEY_BEFORE.search(text, max(0, lump.start() - 80), lump.start())]
    if "\nM" in text:
        found += [lump.span() for lump in _UU_LUMP.finditer(text)]
    if "<w:" in text:
        found += [settings.span() for settings in _SETTINGS.finditer(text)]
    return found


def base64_tokens(text: str) -> Iterator[Inner]:
    """Yield base64 tokens (one line, or lines of a mail body) that decode to readable UTF-8."""
    if len(text) < MIN_BASE64 or max(map(len, text.split()), default=0) < MIN_BASE64:
        return
    for token in _BASE64.finditer(text):
        raw = token.group()
        inner = _readable(raw)
        if inner is not None:
            yield Inner(token.start(), token.end(), inner, _rebase(raw))
        elif "\n" in raw:  # lines of which only some are text: a hash stands above, or another body
            yield from _lines(text, token.start(), token.end())
        elif "/" in raw:  # a part of a path
            for part in _PART.finditer(text, token.start(), token.end()):
                inner = _readable(part.group())
                if inner is not None:
                    yield Inner(part.start(), part.end(), inner, _rebase(part.group()))


def _lines(text: str, start: int, end: int) -> Iterator[Inner]:
    """Yield the runs of lines that decode to text, where the lines of a token do not do so together; each line is looked at once."""
    run: tuple[int, int] | None = None
    for line in [*_LINE.finditer(text, start, end), None]:
        if line is not None and _is_text(line.group()):
            run = (run[0] if run else line.start(), line.end())
            continue
        inner = _readable(text[slice(*run)]) if run else None
        if run and inner is not None:
            yield Inner(*run, inner, _rebase(text[slice(*run)]))
        run = None


def _is_text(line: str) -> bool:
    """Say whether a line is base64 of text, whose first and last characters may be cut."""
    decoded = debase(line.replace("-", "+").replace("_", "/"))
    if decoded is None or not _may_be_text(line):
        return False
    shown = decoded.decode(errors="ignore")
    return sum(len(c.encode()) for c in shown if c.isprintable() or c in "\r\n\t") >= READABLE * len(decoded) - 2 * _CUT


def _readable(raw: str) -> str | None:
    """Return the text that a token decodes to, None when it is none."""
    plain = raw.replace("\r", "").replace("\n", "")
    if len(plain) < MIN_BASE64 or len(plain) * 3 // 4 > MAX_DECODED or not _may_be_text(plain):
        return None
    return of_base64(plain)


def _may_be_text(plain: str) -> bool:
    """Reject what is plainly a word, a path or hexadecimal: base64 of text mixes cases or digits."""
    return not (plain.islower() or plain.isupper() or plain.isdigit())


def _rebase(raw: str) -> Callable[[str], str]:
    """Return how to spell new text the way `raw` was: alphabet, padding, line length."""
    first, _, rest = raw.partition("\n")
    end = "\r\n" if first.endswith("\r") else "\n"
    width = len(first.rstrip("\r")) if rest else 0
    whole = len(raw.replace("\r", "").replace("\n", "")) % 4 == 0
    padded, url = raw.endswith("=") or whole, "-" in raw or "_" in raw

    def encode(text: str) -> str:
        data = text.encode("utf-8", "surrogatepass")
        coded = (base64.urlsafe_b64encode(data) if url else base64.b64encode(data)).decode()
        if not padded:
            coded = coded.rstrip("=")
        return end.join(coded[i : i + width] for i in range(0, len(coded), width)) if width else coded

    return encode


def words_view(text: str, words: list[Inner]) -> View:
    """Return the header with its encoded words decoded: a name and the address behind it are read together."""
    return from_pieces("words", text, [(word.start, word.end, word.text) for word in words])
