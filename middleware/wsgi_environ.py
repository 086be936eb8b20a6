"""Facts of a request out of a WSGI environ."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from redactor.middleware.choose import Request
from redactor.middleware.events import Capture, Exchange

if TYPE_CHECKING:
    from collections.abc import Iterable

Environ = dict[str, Any]

#: Headers of an environ by their key, for names met before; names are the client's, so their number is bounded.
_NAMES: dict[str, bytes] = {}
MAX_NAMES = 512

_PLAIN = re.compile(r"[A-Za-z0-9/_.~:@!$&'()*+,;=-]*")


def latin_bytes(text: str) -> bytes:
    return text.encode("latin-1", "replace")


def content_length(headers: Iterable[tuple[bytes, bytes]]) -> int:
    for name, value in headers:
        if name.lower() == b"content-length" and value.isdigit():
            return int(value)
    return 0


def raw_path(environ: Environ) -> bytes:
    """Return the percent-encoded path as the client sent it where the server tells, else encoded anew."""
    raw = environ.get("RAW_URI") or environ.get("REQUEST_URI")  # gunicorn, werkzeug; uWSGI, mod_wsgi
    if isinstance(raw, str) and raw.startswith("/"):
        return latin_bytes(raw.partition("?")[0])
    path = (environ.get("SCRIPT_NAME") or "") + (environ.get("PATH_INFO") or "")
    if _PLAIN.fullmatch(path):
        return path.encode()
    from urllib.parse import quote

    return quote(path.encode("latin-1", "replace"), safe="/:@!$&'()*+,;=~").encode()


def headers_of(environ: Environ) -> tuple[tuple[bytes, bytes], ...]:
    """Return the request's headers as pairs of bytes, names in lower case."""
    headers = []
    for key, value in environ.items():
        if key.startswith("HTTP_") or (key in ("CONTENT_TYPE", "CONTENT_LENGTH") and value):
            name = _NAMES.get(key)
            if name is None:
                name = latin_bytes(key.removeprefix("HTTP_").replace("_", "-").lower())
                if len(_NAMES) < MAX_NAMES:
                    _NAMES[key] = name
            headers.append((name, latin_bytes(str(value))))
    return tuple(headers)


def exchange_of(environ: Environ, cap: int) -> Exchange:
    """Return the facts of a request that are known when it starts, but for its headers."""
    return Exchange(
        kind="http",
        method=environ.get("REQUEST_METHOD") or "",
        path=raw_path(environ),
        query=latin_bytes(environ.get("QUERY_STRING") or ""),
        headers=(),
        client=environ.get("REMOTE_ADDR") or "",
        http_version=(environ.get("SERVER_PROTOCOL") or "").removeprefix("HTTP/"),
        scheme=environ.get("wsgi.url_scheme") or "",
        request=Capture(cap),
        response=Capture(cap),
    )


def route_of(environ: Environ) -> str:
    """Return the template of the route that served the request, where the framework tells (Flask)."""
    rule = getattr(getattr(environ.get("werkzeug.request"), "url_rule", None), "rule", "")
    return rule if isinstance(rule, str) else ""


def request_of(environ: Environ) -> Request:
    """Return the view of a request that a callable policy gets."""
    path = (environ.get("SCRIPT_NAME") or "") + (environ.get("PATH_INFO") or "")
    return Request(
        kind="http",
        method=environ.get("REQUEST_METHOD") or "",
        path=path.encode("latin-1", "replace").decode("utf-8", "replace"),
        raw_headers=headers_of(environ),
        client=environ.get("REMOTE_ADDR") or "",
        native=environ,
    )
