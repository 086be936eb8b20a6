"""Content codings and charsets undone within bounds: what cannot be decoded is never shown."""

from __future__ import annotations

import codecs
import encodings
import encodings.aliases
import re
import zlib
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

#: Bytes that a compressed body may decode to, as a multiple of its size and at most in all (a zip bomb ends
#: here).
MAX_RATIO = 200
MAX_DECODED = 8 << 20
#: Content codings applied one over the other.
MAX_CODINGS = 3

_PARAMETER = re.compile(
    r';\s*(?P<name>[\w!#$%&\'*+.^`|~-]+)\s*=\s*(?:"(?P<quoted>(?:[^"\\]|\\.)*)"|(?P<plain>[^;\s]*))'
)
_CHARSET_META = re.compile(
    rb"""<(?:meta[^>]{0,100}charset|\?xml[^>]{0,100}encoding)\s*=\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE
)


class UndecodableError(Exception):
    """The body cannot be decoded; carries no part of it."""


def media_type(content_type: str) -> tuple[str, dict[str, str]]:
    """Return the media type in lower case and its parameters by lower-case name."""
    media, _, rest = content_type.partition(";")
    if not rest:
        return media.strip().lower(), {}
    parameters = {}
    for match in _PARAMETER.finditer(";" + rest):
        quoted = match["quoted"]
        parameters[match["name"].lower()] = (
            re.sub(r"\\(.)", r"\1", quoted) if quoted is not None else match["plain"]
        )
    return media.strip().lower(), parameters


def codings(value: str) -> tuple[str, ...]:
    """Return the content codings in the order they were applied, `identity` left out."""
    return tuple(name for part in value.split(",") if (name := part.strip().lower()) and name != "identity")


def undo(body: bytes, coding: str) -> bytes:
    """Return `body` with its content codings undone, completely or not at all.

    Raises UndecodableError: unknown coding, damaged or truncated data, too much data.
    """
    names = codings(coding)
    if len(names) > MAX_CODINGS:
        raise UndecodableError("too many codings")
    for name in reversed(names):
        decoder = DECODERS.get(name)
        if decoder is None:
            raise UndecodableError("unknown coding")
        limit = min(MAX_DECODED, MAX_RATIO * len(body) + 4096)
        try:
            body = decoder(body, limit)
        except UndecodableError:
            raise
        except Exception:  # each library has errors of its own  # noqa: BLE001  # closed and counted, whatever fails
            raise UndecodableError("damaged data") from None
    return body


def _zlib(body: bytes, limit: int, window: int) -> bytes:
    decoded, rest = b"", body
    while rest:  # gzip bodies may have several members
        decompressor = zlib.decompressobj(window)
        decoded += decompressor.decompress(rest, limit + 1 - len(decoded))
        if len(decoded) > limit or decompressor.unconsumed_tail:
            raise UndecodableError("too much data")
        if not decompressor.eof:
            raise UndecodableError("truncated data")
        rest = decompressor.unused_data if window > zlib.MAX_WBITS else b""
        if rest and not rest.strip(b"\0"):
            break
    return decoded


def _gzip(body: bytes, limit: int) -> bytes:
    return _zlib(body, limit, 16 + zlib.MAX_WBITS)


def _deflate(body: bytes, limit: int) -> bytes:
    try:
        return _zlib(body, limit, zlib.MAX_WBITS)
    except zlib.error:
        return _zlib(body, limit, -zlib.MAX_WBITS)  # some servers send raw deflate under this name


def _brotli(body: bytes, limit: int) -> bytes:
    import brotli

    decompressor: Any = brotli.Decompressor()
    decoded = bytearray()
    for start in range(0, len(body), 4096):  # bounded steps: one step expands to at most a few megabytes
        decoded += decompressor.process(body[start : start + 4096])
        if len(decoded) > limit:
            raise UndecodableError("too much data")
    if not decompressor.is_finished():
        raise UndecodableError("truncated data")
    return bytes(decoded)


def _zstd(body: bytes, limit: int) -> bytes:
    import zstandard

    decoded = bytearray()
    rest = body
    while rest:
        decompressor: Any = zstandard.ZstdDecompressor(max_window_size=1 << 27).decompressobj()
        for start in range(0, len(rest), 4096):
            decoded += decompressor.decompress(rest[start : start + 4096])
            if len(decoded) > limit:
                raise UndecodableError("too much data")
            if decompressor.eof:
                rest = decompressor.unused_data + rest[start + 4096 :]
                break
        else:
            raise UndecodableError("truncated data")
    return bytes(decoded)


DECODERS: dict[str, Callable[[bytes, int], bytes]] = {
    "gzip": _gzip, "x-gzip": _gzip, "deflate": _deflate, "br": _brotli, "zstd": _zstd,
}  # fmt: skip


def charset_of(body: bytes, parameters: dict[str, str], *, markup: bool = False) -> str:
    """Return the codec of a text body.

    Its byte-order mark, else what is declared, else UTF-8 when it is that, else ISO 8859-1.

    Raises UndecodableError when a charset is declared that is unknown, or that does not fit the body.
    """
    for mark, name in _MARKS:
        if body.startswith(mark):
            return name
    declared = parameters.get("charset", "").strip("'\" ")
    if not declared and markup and (meta := _CHARSET_META.search(body, 0, 1024)):
        declared = meta[1].decode()
    if declared:
        codec = codec_of(declared)
        if not getattr(codec, "_is_text_encoding", True):
            raise UndecodableError("unknown charset")
        return codec.name
    try:
        body.decode()
    except UnicodeDecodeError:
        return "iso8859-1"
    return "utf-8"


_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"),
)  # fmt: skip


def codec_of(charset: str) -> codecs.CodecInfo:
    """Return Python's own codec of a charset; raises UndecodableError where it has none.

    Names that Python does not know are not looked up: it remembers no failure, and would ask the app's search functions each time.
    """
    name = encodings.normalize_encoding(charset.lower())
    try:
        if name in _codecs():
            return codecs.lookup(charset)
    except LookupError:
        pass
    raise UndecodableError("unknown charset")


@cache
def _codecs() -> frozenset[str]:
    """Return the normalized names of the codecs that Python ships."""
    import pkgutil

    return frozenset(("utf_8", "latin_1", *encodings.aliases.aliases, *(module.name for module in pkgutil.iter_modules(encodings.__path__))))


@cache
def is_like_ascii(codec: str) -> bool:
    """Say whether a codec writes the signs of forms, lines and events as ASCII does."""
    try:
        return _SIGNS.encode(codec) == _SIGNS.encode() and codec not in _SHIFTING
    except (UnicodeError, LookupError, ValueError):
        return False


_SIGNS = "azAZ09&=%+;:\"'{}[],.@/\\ \t\r\n"
#: Codecs in which a run of ASCII may mean something else.
_SHIFTING = frozenset(("utf-7", "hz", "iso2022_jp", "iso2022_jp_1", "iso2022_jp_2", "iso2022_jp_2004", "iso2022_jp_3", "iso2022_jp_ext", "iso2022_kr"))


def text_of(body: bytes, codec: str) -> str:
    """Return a body as text; raises UndecodableError when it is not text in that codec."""
    try:
        text = body.decode(codec)
    except (UnicodeError, LookupError, ValueError):
        raise UndecodableError("not in its charset") from None
    if "\0" in text:
        raise UndecodableError("not text")
    return text


def bytes_of(text: str, codec: str) -> bytes:
    """Return `text` in `codec`; characters that the codec lacks become `?`."""
    return text.encode(codec, "replace")
