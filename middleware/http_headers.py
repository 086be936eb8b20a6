"""Header fields, known by name.

Which are credentials, cookies, addresses, URLs or identities, and how each is cut into parts.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable, Iterable

from redactor.detect.checks import random_looking
from redactor.middleware.cleaner import CREDENTIALS, Cleaner
from redactor.middleware.http_tables import (
    ADDRESSES,
    COOKIE_ATTRIBUTES,
    COOKIES,
    CREDENTIAL_HEADERS,
    ENTITIES,
    SCHEMES,
    SECRET_NAMES,
    SET_COOKIES,
    URLS,
)
from redactor.middleware.http_urls import safe_url

Pairs = list[tuple[str, str]]

#: Header values longer than this become a placeholder with their size, in characters.
MAX_VALUE = 16_384

#: Characters from which on a WebSocket subprotocol that looks random is a token.
MIN_TOKEN = 20

_REQUEST_ID = re.compile(
    r"[0-9A-Fa-f]{8}(?:[0-9A-Fa-f-]{0,64})|[0-7][0-9A-HJKMNP-TV-Z]{25}|(?:00|ff)-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}"
)
_ID = re.compile(r"(?=.*\d)[\w.:/+=-]{1,128}", re.ASCII)
_PORT = re.compile(r"(?P<host>\[[^\]]*\]|[^:]*)(?P<port>:\d{1,5})?")
_FORWARDED = re.compile(r'(?P<name>[A-Za-z-]+)=(?P<value>"[^"]*"|[^;,]*)')
_WORD = re.compile(r"[A-Za-z][A-Za-z0-9.-]{0,31}")


def safe_headers(
    headers: Iterable[tuple[bytes, bytes]], clean: Cleaner, *, only: frozenset[bytes] | None = None
) -> Pairs:
    """Return header pairs redacted, names in lower case, in order.

    `only` has the names wanted, lower case (None: all).
    """
    safe: Pairs = []
    known = clean.parts
    for raw_name, raw_value in headers:
        lower = raw_name.lower()
        if only is not None and lower not in only:
            continue
        pair = known.get((lower, raw_value))
        if pair is None:
            name = lower.decode("latin-1")
            pair = (
                name if name in _KNOWN else clean.text(name),
                safe_header(name, decoded(raw_value), clean),
            )
            if name not in _FORGOTTEN and _entity(name) not in CREDENTIALS:
                clean.keep((lower, raw_value), pair)
        safe.append(pair)
    return safe


def safe_header(name: str, value: str, clean: Cleaner) -> str:
    """Return the value of header `name` (lower case) redacted part by part."""
    if len(value) > MAX_VALUE:
        return f"<HEADER:{len(value)}-characters>"
    handler = _KNOWN.get(name)
    if handler is not None:
        return handler(value, clean)
    entity = _entity(name)
    if entity is not None:
        return clean.entity(entity, value)
    return clean.field(name, value)[1]


def _entity(name: str) -> str | None:
    """Return what a header holds by its name: `X-Sid` is to headers what `sid` is to a query."""
    own = name.removeprefix("x-")
    return ENTITIES.get(name) or SECRET_NAMES.get(own) or SECRET_NAMES.get(own.replace("-", "_"))


def decoded(value: bytes) -> str:
    """Return a header value as text: UTF-8 where it is that, else ISO 8859-1 (RFC 9110, 5.5)."""
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.decode("latin-1")


def safe_cookies(value: str, clean: Cleaner) -> str:
    """Return a Cookie header: names stay, values never do."""
    parts = []
    for part in value.split(";"):
        name, equals, _ = part.partition("=")
        parts.append(clean.text(name) + "=<COOKIE>" if equals else (" <COOKIE>" if part.strip() else part))
    return ";".join(parts)


def safe_set_cookie(value: str, clean: Cleaner) -> str:
    """Return a Set-Cookie header: the value goes, the attributes stay."""
    cookie, *attributes = value.split(";")
    safe = [safe_cookies(cookie, clean)]
    for attribute in attributes:
        name, equals, argument = attribute.partition("=")
        if name.strip().lower() in COOKIE_ATTRIBUTES:
            safe.append(name + (equals and equals + clean.text(argument)))
        else:  # unknown, or the rest of a quoted value with a semicolon in it
            safe.append(safe_cookies(attribute, clean))
    return ";".join(safe)


def safe_credentials(value: str, clean: Cleaner) -> str:
    """Return an Authorization header: the scheme stays, the rest never does."""
    del clean
    scheme, space, _ = value.strip().partition(" ")
    return f"{scheme} <AUTH_TOKEN>" if space and scheme.lower() in SCHEMES else "<AUTH_TOKEN>"


def safe_address(value: str, clean: Cleaner) -> str:
    """Return one client address, port kept.

    IPv4, IPv6, bracketed, `unknown`, or whatever a proxy wrote there.
    """
    return clean.parts.get(("address", value)) or clean.keep(("address", value), _safe_address(value, clean))


def _safe_address(value: str, clean: Cleaner) -> str:
    text = value.strip().strip('"')
    if not text or text.lower() == "unknown":
        return value
    host, port = text, ""
    if text.startswith("[") or text.count(":") == 1:
        match = _PORT.fullmatch(text)
        if match is not None:
            host, port = match["host"].strip("[]"), match["port"] or ""
    try:
        address = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return value.replace(text, clean.entity("IP_ADDRESS", text))
    if address.is_loopback or address.is_unspecified:
        return value
    safe = clean.entity("IP_ADDRESS", host)
    if safe == host:
        return value
    return value.replace(text, f"[{safe}]{port}" if text.startswith("[") else safe + port)


def safe_addresses(value: str, clean: Cleaner) -> str:
    return ",".join(safe_address(part, clean) for part in value.split(","))


def safe_forwarded(value: str, clean: Cleaner) -> str:
    """Return a Forwarded header (RFC 7239): `for` and `by` are addresses, `host` is text, `proto` stays."""

    def part(match: re.Match[str]) -> str:
        name, argument = match["name"], match["value"]
        if name.lower() in ("for", "by"):
            return f"{name}={safe_address(argument, clean)}"
        return f"{name}={clean.text(argument)}"

    rest = _FORWARDED.sub("", value)
    return _FORWARDED.sub(part, value) if not rest.strip(" ;,") else clean.entity("IP_ADDRESS", value)


def safe_url_header(value: str, clean: Cleaner) -> str:
    """Return a header that is a URL, or for `Refresh` a delay and a URL."""
    lead, equals, url = value.partition("url=")
    if equals:
        return lead + equals + safe_url(url.encode(), clean).decode("utf-8", "replace")
    return safe_url(value.encode(), clean).decode("utf-8", "replace")


def safe_link(value: str, clean: Cleaner) -> str:
    """Return a Link header: each `<URL>` as a URL, parameters as text."""
    return re.sub(r"<([^<>]*)>|[^<>]+", lambda m: _link_part(m, clean), value)


def _link_part(match: re.Match[str], clean: Cleaner) -> str:
    if match[1] is None:
        return clean.text(match[0])
    return f"<{safe_url(match[1].encode(), clean).decode('utf-8', 'replace')}>"


def safe_subprotocols(value: str, clean: Cleaner) -> str:
    """Return a Sec-WebSocket-Protocol header: clients smuggle tokens here, so only plain words stay."""
    parts = [part.strip() for part in value.split(",")]
    return ", ".join(_subprotocol(part, clean) for part in parts)


def _subprotocol(name: str, clean: Cleaner) -> str:
    # `base64url.bearer.authorization.k8s.io.TOKEN`: a name, and a token behind its last dot
    before, dot, last = name.rpartition(".")
    if len(last) >= MIN_TOKEN and random_looking(last):
        named = bool(before) and all(0 < len(part) < MIN_TOKEN for part in before.split("."))
        return f"{clean.text(before)}{dot}<AUTH_TOKEN>" if named else "<AUTH_TOKEN>"
    return clean.text(name) if _WORD.fullmatch(name) else "<AUTH_TOKEN>"


def safe_request_id(value: str, clean: Cleaner) -> str:
    """Return a request id: known spellings stay, what looks like an id is a named field.

    A word without a digit is a person's.
    """
    if _REQUEST_ID.fullmatch(value):
        return value
    return clean.field("request_id", value)[1] if _ID.fullmatch(value) else _other_id(value, clean)


def _other_id(value: str, clean: Cleaner) -> str:
    safe = clean.text(value)
    return safe if safe != value else clean.entity("USERNAME", value)


def unchanged(value: str, clean: Cleaner) -> str:
    """Return an opaque validator or a date as it is."""
    return value if re.fullmatch(r"[\x20-\x7e]{0,256}", value) and "@" not in value else clean.text(value)


#: Headers that are never kept in memory beyond the request.
_FORGOTTEN = CREDENTIAL_HEADERS | COOKIES | SET_COOKIES
Handler = Callable[[str, Cleaner], str]
_KNOWN: dict[str, Handler] = {
    **dict.fromkeys(CREDENTIAL_HEADERS, safe_credentials),
    **dict.fromkeys(COOKIES, safe_cookies),
    **dict.fromkeys(SET_COOKIES, safe_set_cookie),
    **dict.fromkeys(URLS, safe_url_header),
    **dict.fromkeys(ADDRESSES, safe_addresses),
    **dict.fromkeys(
        ("x-request-id", "x-correlation-id", "request-id", "traceparent", "x-trace-id", "cf-ray"),
        safe_request_id,
    ),
    **dict.fromkeys(
        ("date", "expires", "last-modified", "if-modified-since", "if-unmodified-since", "content-length"),
        unchanged,
    ),
    "forwarded": safe_forwarded,
    "link": safe_link,
    "sec-websocket-protocol": safe_subprotocols,
    "user-agent": lambda value, clean: clean.text(value),
    "www-authenticate": lambda value, clean: clean.text(value),
}
