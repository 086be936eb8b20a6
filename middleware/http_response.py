"""Rewriting a response for a less trusted recipient.

Head and body in, safe head and body out, whatever the app sends.
"""

from __future__ import annotations

import re
import zlib
from typing import TYPE_CHECKING, Any, Protocol

from redactor.middleware.http_bodies import handler_of, redacted_body
from redactor.middleware.http_codings import MAX_DECODED, UndecodableError, charset_of, codings, is_like_ascii, media_type
from redactor.middleware.http_events import EventStream, Incremental, LineStream, TextStream
from redactor.middleware.http_headers import decoded, safe_header
from redactor.middleware.http_tables import DROPPED, KEPT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from redactor.middleware.cleaner import Cleaner

Pairs = list[tuple[bytes, bytes]]
Head = tuple[int, Pairs]

#: Bytes of a body that is rewritten as a whole (JSON, HTML, forms); a larger one is refused.
MAX_WHOLE = 8 << 20
#: What the client gets instead of a body that cannot be rewritten.
REFUSAL = b"The response was withheld: it cannot be redacted for this recipient.\n"
REFUSAL_STATUS = 500

_NO_CONTENT = frozenset({204, 205, 304})
_PARTIAL = 206
_FIRST_FINAL = 200
_FILENAME = re.compile(r"""(filename\*?\s*=\s*)("(?:[^"\\]|\\.)*"|[^;]*)""", re.IGNORECASE)


class ResponseRewriter:
    """One response on its way to a recipient: call `start`, `feed` for each chunk, `close`.

    `head` is set when it may be sent.

    Streams events, lines and text; holds other text types until they are whole; refuses what it cannot look
    into.
    """

    def __init__(
        self,
        method: str,
        clean: Cleaner,
        *,
        limit: int = MAX_WHOLE,
        refused: Callable[[Exception | None], None],
    ) -> None:
        self.head: Head | None = None
        self._method = method
        self._clean = clean
        self._limit = limit
        self._note = refused
        self._status = 200
        self._headers: Pairs = []
        self._stream: Incremental | None = None
        self._undo: _Undo | None = None
        self._held: list[bytes] = []
        self._size = 0
        self._over = False

    def start(self, status: int, headers: Iterable[tuple[bytes, bytes]]) -> None:
        """Take the app's response head."""
        self._status = status
        self._headers = [(bytes(name), bytes(value)) for name, value in headers]
        if self._method == "HEAD" or status in _NO_CONTENT or status < _FIRST_FINAL:
            self.head = (status, rewritten_headers(self._headers, self._clean))
            self._over = True
            return
        media, parameters = media_type(self._value(b"content-type"))
        factory = STREAMS.get(media) or (
            TextStream if media == "text/plain" and hasattr(self._clean.engine, "stream") else None
        )
        coding = codings(self._value(b"content-encoding"))
        if factory is None or status == _PARTIAL or not all(name in _UNDOING for name in coding):
            return
        if factory is not TextStream and not _is_read_by_signs(parameters):
            return  # as a whole: its signs are not those of ASCII
        self._undo = _Undo(coding) if coding else None
        self._stream = factory(parameters, self._clean)
        self.head = (status, rewritten_headers(self._headers, self._clean))

    def feed(self, data: bytes) -> bytes:
        """Return the bytes that may be sent once `data` has arrived."""
        if self._over or not data:
            return b""
        if self._stream is not None:
            try:
                return self._stream.feed(self._undo.feed(data) if self._undo is not None else data)
            except Exception as error:  # closed, whatever the engine raises  # noqa: BLE001  # closed and counted, whatever fails
                return self.refuse(error)
        self._size += len(data)
        if self._size > self._limit or not self._rewritable():
            return self.refuse()
        self._held.append(bytes(data))
        return b""

    def close(self) -> bytes:
        """Return the last bytes of the response; afterwards `head` is set."""
        if self._over:
            return b""
        self._over = True
        if self._stream is not None:
            try:
                if self._undo is not None:
                    self._undo.finish()
                return self._stream.close()
            except Exception as error:  # noqa: BLE001  # closed and counted, whatever fails
                return self.refuse(error)
        body = b"".join(self._held)
        self._held = []
        if body:
            try:
                body = redacted_body(
                    body, self._value(b"content-type"), self._clean, coding=self._value(b"content-encoding")
                )
            except Exception as error:  # noqa: BLE001  # closed and counted, whatever fails
                return self.refuse(error)
        self.head = (
            self._status,
            [*rewritten_headers(self._headers, self._clean), (b"content-length", str(len(body)).encode())],
        )
        return body

    def refuse(self, error: Exception | None = None) -> bytes:
        """Give up: return what stands for the body, or nothing when part of it is out already."""
        self._over, self._held = True, []
        self._note(None if isinstance(error, UndecodableError) else error)
        if self.head is not None:
            return b""
        self.head = (
            REFUSAL_STATUS,
            [
                (b"content-type", b"text/plain; charset=utf-8"),
                (b"content-length", str(len(REFUSAL)).encode()),
                (b"cache-control", b"no-store"),
            ],
        )
        return REFUSAL

    def _rewritable(self) -> bool:
        media = media_type(self._value(b"content-type"))[0]
        return self._status != _PARTIAL and (
            handler_of(media) is not None or media.startswith("multipart/") or not media
        )

    def _value(self, name: bytes) -> str:
        return ", ".join(decoded(value) for key, value in self._headers if key.lower() == name)


def rewritten_headers(headers: Iterable[tuple[bytes, bytes]], clean: Cleaner) -> Pairs:
    """Return response headers (or trailers) for the recipient.

    Those that describe the replaced bytes go, values are redacted.
    """
    safe: Pairs = []
    for name, value in headers:
        lower = name.lower()
        if lower in DROPPED:
            continue
        if KEPT.fullmatch(lower):
            safe.append((name, value))
        else:
            safe.append((name, _rewritten(lower.decode("latin-1"), value, clean)))
    return safe


def _rewritten(name: str, value: bytes, clean: Cleaner) -> bytes:
    text = decoded(value)
    if name == "content-disposition":
        safe = _FILENAME.sub(lambda match: match[1] + _safe_filename(match[2], clean), text)
    else:
        safe = safe_header(name, text, clean)
    return value if safe == text else safe.replace("\r", " ").replace("\n", " ").encode("utf-8", "replace")


def _safe_filename(value: str, clean: Cleaner) -> str:
    from urllib.parse import quote, unquote

    inner = value.strip().strip('"')
    charset, mark, encoded = inner.partition("''")
    if mark:
        text = unquote(encoded)
        safe = clean.text(text)
        return value if safe == text else f"{charset}''{quote(safe)}"
    safe = clean.text(inner)
    return value if safe == inner else '"' + safe.replace('"', "'") + '"'


def without_ranges(headers: Iterable[tuple[bytes, bytes]]) -> Pairs:
    """Return request headers without Range: a part of a body cannot be redacted as the whole would be."""
    return [(name, value) for name, value in headers if name.lower() not in (b"range", b"if-range")]


def _is_read_by_signs(parameters: dict[str, str]) -> bool:
    try:
        return not parameters.get("charset") or is_like_ascii(charset_of(b"", parameters))
    except UndecodableError:
        return False


class _Undo:
    """Content codings undone chunk by chunk."""

    def __init__(self, names: tuple[str, ...]) -> None:
        self._decoders = [_UNDOING[name]() for name in reversed(names)]

    def feed(self, data: bytes) -> bytes:
        for decoder in self._decoders:
            try:
                data = decoder.feed(data)
            except Exception:  # each library has errors of its own  # noqa: BLE001  # closed and counted, whatever fails
                raise UndecodableError("damaged data") from None
            if len(data) > MAX_DECODED:
                raise UndecodableError("too much data")
        return data

    def finish(self) -> None:
        """Raise UndecodableError when what has come is not all there was."""
        for decoder in self._decoders:
            if not decoder.is_finished():
                raise UndecodableError("truncated data")


class _Decoder(Protocol):
    """One content coding undone: `is_finished` says whether what has come so far is whole, as nothing is."""

    def feed(self, data: bytes) -> bytes: ...
    def is_finished(self) -> bool: ...


class _Members:
    """Codings whose bodies may have several members, one behind the other (RFC 1952, 2.2; RFC 8878, 3)."""

    def __init__(self, make: Callable[[], Any]) -> None:
        self._make = make
        self._member: Any = None

    def feed(self, data: bytes) -> bytes:
        out = b""
        while data.strip(b"\0") if self._member is None else data:
            if self._member is None:
                self._member = self._make()
            out += self._member.decompress(data)
            if len(out) > MAX_DECODED or not self._member.eof:
                break
            data, self._member = self._member.unused_data, None
        return out

    def is_finished(self) -> bool:
        return self._member is None


class _Bounded:
    """A zlib decompressor that gives no more than may be shown at once."""

    def __init__(self, window: int) -> None:
        self._decompressor = zlib.decompressobj(window)

    def decompress(self, data: bytes) -> bytes:
        out = self._decompressor.decompress(data, MAX_DECODED + 1)
        if self._decompressor.unconsumed_tail:
            raise UndecodableError("too much data")
        return out

    @property
    def eof(self) -> bool:
        return self._decompressor.eof

    @property
    def unused_data(self) -> bytes:
        return self._decompressor.unused_data


class _Deflate:
    """`deflate`: with zlib's head, or without as some servers send it; what stands behind its end is not looked at."""

    def __init__(self) -> None:
        self._member = _Bounded(zlib.MAX_WBITS)
        self._head: bytes | None = b""

    def feed(self, data: bytes) -> bytes:
        if self._member.eof:
            return b""
        try:
            out = self._member.decompress(data)
        except zlib.error:
            if self._head is None:
                raise
            self._member, data = _Bounded(-zlib.MAX_WBITS), self._head + data
            out, self._head = self._member.decompress(data), None
            return out
        self._head = None if out or self._head is None else self._head + data
        return out

    def is_finished(self) -> bool:
        return self._member.eof or self._head == b""


class _Brotli:
    def __init__(self) -> None:
        import brotli

        self._decompressor: Any = brotli.Decompressor()
        self._fed = False

    def feed(self, data: bytes) -> bytes:
        self._fed = self._fed or bool(data)
        out: bytes = self._decompressor.process(data)
        return out

    def is_finished(self) -> bool:
        return not self._fed or bool(self._decompressor.is_finished())


def _gzip() -> _Decoder:
    return _Members(lambda: _Bounded(16 + zlib.MAX_WBITS))


def _zstd() -> _Decoder:
    import zstandard

    return _Members(lambda: zstandard.ZstdDecompressor(max_window_size=1 << 27).decompressobj())


_UNDOING: dict[str, Callable[[], _Decoder]] = {
    "gzip": _gzip, "x-gzip": _gzip, "deflate": _Deflate, "br": _Brotli, "zstd": _zstd,
}  # fmt: skip

STREAMS: dict[str, Callable[[dict[str, str], Cleaner], Incremental]] = {
    "text/event-stream": EventStream,
    "application/x-ndjson": LineStream,
    "application/ndjson": LineStream,
    "application/jsonl": LineStream,
    "application/x-jsonlines": LineStream,
    "application/jsonlines": LineStream,
    "application/stream+json": LineStream,
}
