"""Bodies by media type: bytes in, safe bytes out, a marker with its size for what cannot be looked into."""

from __future__ import annotations

import base64
import binascii
import quopri
from functools import partial
from typing import TYPE_CHECKING

from redactor.errors import InputError
from redactor.middleware.http_codings import UndecodableError, bytes_of, charset_of, is_like_ascii, media_type, text_of, undo
from redactor.middleware.http_markup import safe_markup
from redactor.middleware.http_multipart import safe_multipart
from redactor.middleware.http_urls import safe_form
from redactor.middleware.joined import as_one_record
from redactor.text import json_edit

if TYPE_CHECKING:
    from collections.abc import Callable

    from redactor.middleware.cleaner import Cleaner

#: Multipart bodies inside multipart bodies.
MAX_NESTING = 3

Parameters = dict[str, str]


def safe_body(body: bytes, content_type: str, clean: Cleaner, *, coding: str = "", nesting: int = 0) -> bytes:
    """Return a body redacted, or a marker with its size and type when it cannot be decoded or is not text.

    `content_type` and `coding` are the header values; the result is not compressed. Raises whatever the
    engine raises.
    """
    try:
        return redacted_body(body, content_type, clean, coding=coding, nesting=nesting)
    except UndecodableError:
        return marker(len(body), content_type, clean)


def redacted_body(
    body: bytes, content_type: str, clean: Cleaner, *, coding: str = "", nesting: int = 0
) -> bytes:
    """Return a body redacted; raises UndecodableError where `safe_body` puts a marker."""
    if not body:
        return body
    plain = undo(body, coding) if coding else body
    media, parameters = media_type(content_type)
    handler = handler_of(media)
    if handler is not None:
        return handler(plain, parameters, clean)
    if media.startswith("multipart/"):
        if nesting >= MAX_NESTING:
            raise UndecodableError("nested too deeply")
        boundary = parameters.get("boundary", "")

        def parts(cleaner: Cleaner) -> bytes:
            return safe_multipart(plain, boundary, cleaner, partial(_part, clean=cleaner, nesting=nesting + 1))

        return parts(clean) if nesting else as_one_record(parts, clean)
    if not media and not nesting:
        return _untyped(plain, parameters, clean)
    raise UndecodableError("not a text type")


def marker(size: int, content_type: str, clean: Cleaner) -> bytes:
    """Return what stands for a body that is not shown."""
    media = clean.text(media_type(content_type)[0]) or "unknown"
    return f"<BODY:{size} bytes, {media}>".encode()


def handler_of(media: str) -> Callable[[bytes, Parameters, Cleaner], bytes] | None:
    """Return what redacts bodies of a media type (lower case, without parameters).

    None for types that are not text.
    """
    handler = HANDLERS.get(media)
    if handler is not None:
        return handler
    if media.endswith("+json"):
        return safe_json
    if media.endswith("+xml"):
        return safe_html
    return safe_text if media.startswith("text/") else None


def safe_json(body: bytes, parameters: Parameters, clean: Cleaner) -> bytes:
    """Return a JSON body redacted leaf by leaf.

    Still valid, same key order, number spelling and escapes outside the edits.
    """
    codec = _json_codec(body, parameters)
    source = body if codec == "utf-8" else text_of(body, codec).encode()
    try:
        safe = json_edit.redact(source, clean.record)
    except (InputError, RecursionError):
        raise UndecodableError("malformed JSON") from None
    return safe if codec == "utf-8" else bytes_of(safe.decode(), codec)


def _json_codec(body: bytes, parameters: Parameters) -> str:
    # JSON is UTF-8 (RFC 8259); UTF-16 and 32 are told by their zeros (RFC 4627, 3)
    if b"\0" in body[:4]:
        zeros = [byte == 0 for byte in body[:4]]
        return _ZEROS.get(tuple(zeros), "utf-16")
    if body[:3] == b"\xef\xbb\xbf" or body[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return charset_of(body, {})
    declared = parameters.get("charset", "")
    return charset_of(body, parameters) if declared and declared.lower() not in ("utf-8", "utf8") else "utf-8"


_ZEROS: dict[tuple[bool, ...], str] = {
    (True, False, True, False): "utf-16-be",
    (False, True, False, True): "utf-16-le",
    (True, True, True, False): "utf-32-be",
    (False, True, True, True): "utf-32-le",
}


def safe_lines(body: bytes, parameters: Parameters, clean: Cleaner) -> bytes:
    """Return newline-delimited JSON (or JSON text sequences) redacted line by line.

    A line that is no JSON is text.
    """
    return _in_ascii(body, parameters, lambda plain, charset: b"\n".join(safe_line(line, charset, clean) for line in plain.split(b"\n")))


def _in_ascii(body: bytes, parameters: Parameters, work: Callable[[bytes, Parameters], bytes]) -> bytes:
    """Return what `work` makes of a body that is read by its signs; in UTF-8 where its charset writes these otherwise (UTF-16, EBCDIC)."""
    codec = charset_of(body, parameters) if parameters.get("charset") or not body.isascii() else "utf-8"
    if is_like_ascii(codec) or codec == "utf-8-sig":
        return work(body, parameters)
    plain = text_of(body, codec).encode()
    safe = work(plain, {})
    return body if safe == plain else bytes_of(safe.decode(), codec)


def safe_line(line: bytes, parameters: Parameters, clean: Cleaner) -> bytes:
    """Return one line of newline-delimited JSON, its line end and record separator kept."""
    content = line.strip(b" \t\r\n\x1e")
    if not content:
        return line
    start = line.index(content)
    return line[:start] + safe_payload(content, parameters, clean) + line[start + len(content) :]


def safe_payload(content: bytes, parameters: Parameters, clean: Cleaner) -> bytes:
    """Return one line or message redacted: as JSON when it is JSON, else as text.

    Raises UndecodableError when it is neither.
    """
    if content[:1] in b'{["':
        try:
            return safe_json(content, parameters, clean)
        except UndecodableError:
            pass
    return safe_text(content, parameters, clean)


def safe_events(body: bytes, parameters: Parameters, clean: Cleaner) -> bytes:
    """Return server-sent events redacted, event by event."""
    from redactor.middleware.http_events import EventStream

    def whole(plain: bytes, charset: Parameters) -> bytes:
        stream = EventStream(charset, clean)
        return stream.feed(plain) + stream.close()

    return _in_ascii(body, parameters, whole)


def safe_form_body(body: bytes, parameters: Parameters, clean: Cleaner) -> bytes:
    """Return an urlencoded form redacted; other charsets than UTF-8 are decoded first."""

    def whole(plain: bytes, _charset: Parameters) -> bytes:
        return as_one_record(partial(safe_form, plain), clean) if b"&" in plain else safe_form(plain, clean)

    if parameters.get("charset"):
        text_of(body, charset_of(body, parameters))
    return _in_ascii(body, parameters, whole)


def safe_text(body: bytes, parameters: Parameters, clean: Cleaner) -> bytes:
    """Return a text body redacted in its charset."""
    codec = charset_of(body, parameters)
    text = text_of(body, codec)
    safe = clean.text(text)
    return body if safe == text else bytes_of(safe, codec)


def safe_html(body: bytes, parameters: Parameters, clean: Cleaner) -> bytes:
    """Return an HTML or XML body redacted in its charset, tags kept."""
    codec = charset_of(body, parameters, markup=True)
    text = text_of(body, codec)
    safe = safe_markup(text, clean, script=partial(_script, clean=clean))
    return body if safe == text else safe.encode(codec, "xmlcharrefreplace")


def _script(kind: str, code: str, *, clean: Cleaner) -> str:
    if "json" in kind or kind in ("importmap", "speculationrules"):
        return safe_payload(code.encode(), {}, clean).decode()
    return clean.text(code)


def _untyped(body: bytes, parameters: Parameters, clean: Cleaner) -> bytes:
    if b"\0" in body:
        raise UndecodableError("not text")
    return safe_payload(body, parameters, clean)


def _part(data: bytes, content_type: str, transfer: str, *, clean: Cleaner, nesting: int) -> bytes:
    """Redact one part of a multipart body, in its transfer encoding."""
    try:
        if transfer == "base64":
            safe = redacted_body(base64.b64decode(data, validate=False), content_type, clean, nesting=nesting)
            return base64.encodebytes(safe).rstrip(b"\n").replace(b"\n", b"\r\n")
        if transfer == "quoted-printable":
            return quopri.encodestring(
                redacted_body(quopri.decodestring(data), content_type, clean, nesting=nesting)
            )
        return redacted_body(data, content_type, clean, nesting=nesting)
    except (UndecodableError, binascii.Error):
        return marker(len(data), content_type, clean)


HANDLERS: dict[str, Callable[[bytes, Parameters, Cleaner], bytes]] = {
    "application/json": safe_json,
    "application/problem+json": safe_json,
    "application/manifest+json": safe_json,
    "application/csp-report": safe_json,
    "text/json": safe_json,
    "application/x-json": safe_json,
    "application/x-ndjson": safe_lines,
    "application/ndjson": safe_lines,
    "application/jsonl": safe_lines,
    "application/x-jsonlines": safe_lines,
    "application/jsonlines": safe_lines,
    "application/json-seq": safe_lines,
    "application/stream+json": safe_lines,
    "text/event-stream": safe_events,
    "application/x-www-form-urlencoded": safe_form_body,
    "text/html": safe_html,
    "text/xml": safe_html,
    "application/xml": safe_html,
    "application/xhtml+xml": safe_html,
    "image/svg+xml": safe_html,
    "application/javascript": safe_text,
    "application/x-javascript": safe_text,
    "application/graphql": safe_text,
    "application/yaml": safe_text,
    "application/x-yaml": safe_text,
    "application/toml": safe_text,
    "application/sql": safe_text,
    "application/x-sh": safe_text,
}
