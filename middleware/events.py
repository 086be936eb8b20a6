"""The one structured event of a request.

Collect its facts while it runs, then build fields that carry no personal data.
"""

from __future__ import annotations

import json
import os
import re
import time
import traceback
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from redactor.middleware.cleaner import Cleaner, header_map
from redactor.middleware.context import PLACEHOLDER
from redactor.middleware.http_bodies import safe_body
from redactor.middleware.http_codings import UndecodableError, charset_of, media_type
from redactor.middleware.http_headers import decoded, safe_address, safe_headers, safe_request_id
from redactor.middleware.http_tables import METHODS
from redactor.middleware.http_urls import safe_path, safe_query

#: Headers that go into the event when nothing else is asked for.
DEFAULT_HEADERS = ("host", "user-agent", "referer", "content-type", "x-forwarded-for", "forwarded")
#: Headers that may carry the request's id, the first one present wins.
REQUEST_ID_HEADERS = (b"x-request-id", b"x-correlation-id", b"request-id", b"traceparent")
#: Characters of a formatted traceback that are looked at; longer ones are reduced to the error's type.
MAX_TRACEBACK = 32_768

Headers = Iterable[tuple[bytes, bytes]]


#: Halves of characters, which no handler can write.
_LONE = re.compile("[\ud800-\udfff]")


class Fields(dict[str, Any]):
    """The fields of an event; its text is one JSON object.

    A plain `%(message)s` format shows all of it.
    """

    def __str__(self) -> str:
        text = json.dumps(self, ensure_ascii=False, separators=(",", ":"), default=lambda _: PLACEHOLDER)
        return text if text.isascii() else _LONE.sub("\ufffd", text)


class Capture:
    """What passed by of one body: its size, and its bytes as long as they fit under `cap`."""

    __slots__ = ("_cap", "_chunks", "complete", "size")

    def __init__(self, cap: int) -> None:
        self._cap = cap
        self._chunks: list[bytes] | None = [] if cap else None
        self.size = 0
        self.complete = False

    def add(self, chunk: Any) -> None:
        """Count `chunk`, and keep it unless the cap is passed.

        Then nothing is kept, not even what came before.
        """
        if not isinstance(chunk, (bytes, bytearray, memoryview)):
            return  # an app's mistake; its server will say so
        self.size += len(chunk)
        if self._chunks is not None:
            if self.size > self._cap:
                self._chunks = None
            else:
                self._chunks.append(bytes(chunk))

    def data(self) -> bytes | None:
        """Return the bytes, or None when they were above the cap."""
        return None if self._chunks is None else b"".join(self._chunks)


@dataclass(slots=True)
class Exchange:
    """The facts of one request while it runs, as the server and the app gave them.

    Raw, so never shown or logged.
    """

    kind: str
    method: str
    path: bytes
    query: bytes
    headers: Headers
    client: str
    http_version: str
    scheme: str
    request: Capture
    response: Capture
    started: float = field(default_factory=time.perf_counter)
    finished: float = 0.0
    status: int = 0
    response_headers: Headers = ()
    route: Callable[[], str] | None = None
    outcome: str = "complete"
    error: BaseException | None = None
    close_code: int = 0
    close_reason: str = ""
    messages: tuple[int, int] = (0, 0)

    def __repr__(self) -> str:
        return f"Exchange({self.kind}, status={self.status}, outcome={self.outcome})"


def build(exchange: Exchange, clean: Cleaner, *, headers: frozenset[bytes] | None, capture: str, prose: bool = True) -> Fields:
    """Return the event's fields under `clean`; `prose=False` puts placeholders for bodies and error texts.

    Raises whatever the engine raises; then `build_closed` is what goes out.
    """
    method = exchange.method
    fields = Fields(event="http.request", method=method if method in METHODS else clean.text(method))
    route = exchange.route() if exchange.route is not None else ""
    if route:
        fields["route"] = route
    fields["path"] = safe_path(exchange.path, clean).decode("utf-8", "replace")
    if exchange.query:
        fields["query"] = safe_query(exchange.query, clean).decode("utf-8", "replace")
    _facts(fields, exchange)
    if exchange.client:
        fields["client"] = safe_address(exchange.client, clean)
    fields["request_id"] = _request_id(exchange.headers, clean)
    if exchange.kind == "websocket":
        fields["messages_received"], fields["messages_sent"] = exchange.messages
        if exchange.close_code:
            fields["close_code"] = exchange.close_code
        if exchange.close_reason:
            fields["close_reason"] = clean.text(str(exchange.close_reason))  # some apps give a list of errors
    if capture != "none":
        fields["request_headers"] = header_map(safe_headers(exchange.headers, clean, only=headers))
        fields["response_headers"] = header_map(safe_headers(exchange.response_headers, clean, only=headers))
    if capture == "bodies":
        fields["request_body"] = _body(exchange.headers, exchange.request, clean, prose=prose)
        fields["response_body"] = _body(exchange.response_headers, exchange.response, clean, prose=prose)
    if exchange.error is not None:
        fields["error"] = _error(exchange.error, clean, prose=prose)
    return fields


def build_closed(exchange: Exchange, *, failure: str) -> Fields:
    """Return the event's fields without looking at any text.

    Placeholders for every free-text value, and what failed.
    """
    method = exchange.method
    fields = Fields(event="http.request", method=method if method in METHODS else PLACEHOLDER, path=PLACEHOLDER)
    if exchange.query:
        fields["query"] = PLACEHOLDER
    _facts(fields, exchange)
    if exchange.client:
        fields["client"] = PLACEHOLDER
    fields["request_id"] = new_request_id()
    if exchange.error is not None:
        fields["error"] = {"type": type(exchange.error).__name__, "traceback": PLACEHOLDER}
    fields["redaction"] = failure
    return fields


def new_request_id() -> str:
    """Return a random request id of 64 bits, for requests that bring none."""
    return os.urandom(8).hex()


def _facts(fields: Fields, exchange: Exchange) -> None:
    finished = exchange.finished or time.perf_counter()
    fields["status"] = exchange.status
    fields["duration_ms"] = round((finished - exchange.started) * 1000, 3)
    fields["request_bytes"] = exchange.request.size
    fields["response_bytes"] = exchange.response.size
    fields["http_version"] = exchange.http_version
    fields["scheme"] = exchange.scheme
    fields["outcome"] = exchange.outcome


def _request_id(headers: Headers, clean: Cleaner) -> str:
    found: dict[bytes, bytes] = {}
    for name, value in headers:
        lower = name.lower()
        if lower in REQUEST_ID_HEADERS:
            found.setdefault(lower, value)
    for name in REQUEST_ID_HEADERS:
        if name in found:
            return safe_request_id(decoded(found[name]), clean)
    return new_request_id()


def _body(headers: Headers, capture: Capture, clean: Cleaner, *, prose: bool) -> str:
    if not capture.size:
        return ""
    named = {name.lower(): value for name, value in headers}
    content_type = decoded(named.get(b"content-type", b""))
    # apps may read as much as there is, not up to the message that ends it
    complete = capture.complete or named.get(b"content-length", b"") == str(capture.size).encode()
    data = capture.data()
    if data is None or not complete or not prose:
        media = clean.text(content_type.partition(";")[0].strip()) or "unknown"
        why = "" if prose or data is None else ", not examined"
        cut = "" if complete else ", incomplete"
        return f"<BODY:{capture.size} bytes, {media}{why}{cut}>"
    coding = decoded(named.get(b"content-encoding", b""))
    return _shown(safe_body(data, content_type, clean, coding=coding), content_type)


def _shown(body: bytes, content_type: str) -> str:
    """Return a safe body as text, in the charset it has; a marker is ASCII in every one of them."""
    if body.startswith(b"<BODY:"):
        return body.decode("utf-8", "replace")
    media, parameters = media_type(content_type)
    wide = b"\0" in body[:4]  # JSON may be UTF-16 or 32 without saying so
    try:
        return body.decode("utf-8" if "json" in media and not wide else charset_of(body, parameters, markup="html" in media or "xml" in media), "replace")
    except (UndecodableError, LookupError):
        return body.decode("utf-8", "replace")


def _error(error: BaseException, clean: Cleaner, *, prose: bool) -> dict[str, str]:
    name = type(error).__name__
    if not prose:
        return {"type": name, "traceback": PLACEHOLDER}
    text = "".join(traceback.TracebackException.from_exception(error, limit=64, max_group_width=8, max_group_depth=4).format())
    if len(text) > MAX_TRACEBACK:
        return {"type": name, "traceback": f"<TRACEBACK:{len(text)}-characters>"}
    return {"type": name, "traceback": clean.text(text)}
