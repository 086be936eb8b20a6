"""Mails and mailboxes: each part is read the way it is encoded and written back so; parts that are no text go out as a placeholder."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from redactor.batch import formats, pieces
from redactor.batch.formats import cards
from redactor.batch.pieces import Piece
from redactor.errors import InputError
from redactor.text import mime
from redactor.text.cards import Cards, is_cards

if TYPE_CHECKING:
    from collections.abc import Iterator

    from redactor.batch.pieces import Place, Reader, Work

NAME = "mail"
SUFFIXES = (".eml", ".mbox", ".mbx", ".mht", ".mhtml")
PLACEHOLDER = b"<REDACTED>"
#: Bytes of one mail above which its file fails; and how much is read at a time.
MAX_MAIL = 64 * 1024 * 1024
CHUNK = 1024 * 1024

_HEAD = re.compile(rb"\s*(?:>?From [^\n]*\n)?((?:[!-9;-~]{1,76}[ \t]*:[^\n]*\n(?:[ \t]+[^\n]*\n)*)+)\r?(?:\n|\Z)")
#: Fields that mails have; two of them, of which one is the first kind, make a mail of a text.
_SURE = re.compile(rb"^(?:Received|Return-Path|Message-ID|MIME-Version|Delivered-To|Content-Type|X-Mailer|From):", re.IGNORECASE | re.MULTILINE)
_USUAL = re.compile(rb"^(?:Received|Return-Path|Message-ID|MIME-Version|Delivered-To|Content-Type|From|To|Cc|Date|Subject|Reply-To|Sender):", re.IGNORECASE | re.MULTILINE)
_ENOUGH = 3
#: Where the next mail of a mailbox begins.
_NEXT = re.compile(rb"\n\r?\n(?=From [^\n]*\n[!-9;-~]{1,76}:)")


def sniff(head: bytes, whole: bool) -> float:
    """Score by the header fields that begin the file."""
    del whole
    found = _HEAD.match(head)
    if found is None or not _SURE.search(found[1]):
        return 0.0
    return 0.9 if len({name.lower() for name in _USUAL.findall(found[1])}) >= _ENOUGH else 0.3


def cut(source: Reader) -> Iterator[Piece]:
    """Yield each mail of a mailbox, or the one that the file is."""
    codec = _codec(source)
    pending, line = b"", 1
    while chunk := source.read(CHUNK):
        searched = max(0, len(pending) - CHUNK)
        pending += chunk
        start = 0
        if pending.lstrip()[:5] == b"From ":
            for found in list(_NEXT.finditer(pending, searched)):
                yield Piece(pending[start : found.end()], line, codec)
                line += pending.count(b"\n", start, found.end())
                start = found.end()
        pending = pending[start:]
        if len(pending) > MAX_MAIL:
            raise pieces.fail(f"a mail of more than {MAX_MAIL >> 20} MiB", line=line)
    if pending:
        yield Piece(pending, line, codec)


def _codec(source: Reader) -> str:
    """Return the codec that the bytes of the file were read with: a mail has one for each part, so that they are wanted as they were."""
    encoding = getattr(source, "encoding", None)
    return encoding.codec if encoding is not None and not encoding.mark else "utf-8"


def _as_sent(piece: Piece) -> tuple[bytes, str]:
    """Return the bytes of a mail as they stand in its file, and the codec that the file was read with."""
    codec = piece.extra or "utf-8"
    return piece.data.decode("utf-8", "surrogateescape").encode(codec, "surrogateescape"), codec


def redact(piece: Piece, work: Work) -> bytes:
    """Redact headers and all texts of a mail as one record; what is no text becomes a placeholder, its headers stay."""
    work.tally.records += 1
    data, codec = _as_sent(piece)
    try:
        out = _redacted(data, piece.line, work)
    except Exception as error:  # noqa: BLE001  # fail closed, whatever it was
        work.withhold(piece.line, pieces.why(error))
        return PLACEHOLDER + (b"\n" if piece.data.endswith(b"\n") else b"")
    return out.decode(codec, "surrogateescape").encode("utf-8", "surrogateescape")


def _redacted(data: bytes, first: int, work: Work) -> bytes:
    found = mime.leaves(data)
    texts = [_text(data, leaf) for leaf in found]
    signs = mime.Boundaries(data, found)
    cards_of = [_cards(leaf, text) for leaf, (text, _) in zip(found, texts, strict=True)]
    shown = [signs.hidden(text) if read is None else read.record for (text, _), read in zip(texts, cards_of, strict=True) if text is not None]
    redacted = iter(work.redactor.redact_record(shown))
    out: list[bytes] = []
    for leaf, (text, charset), read in zip(found, texts, cards_of, strict=True):
        raw = data[leaf.start : leaf.end]
        if text is None:
            work.withhold(first + data.count(b"\n", 0, leaf.start), charset)
            body = raw.rstrip()
            out.append((mime.written(body, mime.Leaf(0, len(body), leaf.kind, leaf.transfer), PLACEHOLDER) if leaf.transfer != "base64" else _BLANK) + raw[len(body) :])
            continue
        new = signs.shown(next(redacted)) if read is None else read.written(next(redacted))
        for _ in read.withheld if read is not None else ():
            work.withhold(first + data.count(b"\n", 0, leaf.start), cards.NO_TEXT)
        out.append(raw if new == text else mime.written(data, leaf, new.encode(charset, "xmlcharrefreplace" if leaf.kind == "text/html" else "replace")))
    return b"".join(out)


_BLANK = b"PFJFREFDVEVEPg=="  # <REDACTED>


#: Kinds of parts that are contacts or calendars.
_CARDS = frozenset(("text/calendar", "text/vcard", "text/x-vcard", "text/directory", "text/x-vcalendar", "application/ics"))


def _cards(leaf: mime.Leaf, text: str | None) -> Cards | None:
    """Return a part that is contacts or a calendar as values."""
    return Cards(text) if text is not None and leaf.kind in _CARDS and is_cards(text) else None


#: Kinds of parts that are text whatever is in them; others are where they read as such.
_TEXTS = frozenset(("text", "", "message", "multipart"))


def _text(data: bytes, leaf: mime.Leaf) -> tuple[str | None, str]:
    """Return the text of a leaf and its charset; or None, and why it cannot be looked at."""
    plain = mime.decoded(data, leaf)
    kind = leaf.kind.partition("/")[0]
    what = f"an attachment ({kind})" if kind in {"application", "audio", "font", "image", "model", "video"} else "a part"
    if plain is None:
        return None, f"{what} could not be decoded"
    charset = mime.charset_of(plain, leaf)
    text = plain.decode(charset)
    if kind in _TEXTS and charset.startswith("utf-"):
        return text, charset
    try:
        formats.reject_binary(plain, raw=plain[:64])
    except InputError as error:
        return None, f"{what}: {error}"
    if kind not in _TEXTS and not plain.isascii() and charset != "utf-8":
        return None, f"{what}: this is binary data, not text"
    return text, charset


def records(piece: Piece) -> Iterator[tuple[Any, Place]]:
    """Yield the texts of a mail, with a function that says where in the file a finding of them stands: in an encoded part, where that begins."""
    data, _ = _as_sent(piece)
    leaves = mime.leaves(data)
    signs = mime.Boundaries(data, leaves)
    found = [(leaf, signs.hidden(text)) for leaf in leaves if (text := _text(data, leaf)[0]) is not None]

    def place(path: str, start: int) -> tuple[int, int]:
        index = re.match(r"\$?\[(\d+)\]", path)
        leaf, text = found[int(index[1])] if index else found[0]
        line = piece.line + data.count(b"\n", 0, leaf.start)
        return (line, 1) if leaf.transfer or _cards(leaf, text) is not None else pieces.position(text[:start], line)

    yield [text if (read := _cards(leaf, text)) is None else read.record for leaf, text in found], place
