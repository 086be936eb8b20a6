"""URLs part by part: path, query, userinfo, fragment.

What is safe keeps its bytes; what changes is encoded as it came in.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote_to_bytes

from redactor.middleware.cleaner import CREDENTIALS
from redactor.middleware.http_tables import LONG_SECRET_NAMES, OPERATIONS, PATH_WORDS, SECRET_NAMES
from redactor.middleware.joined import as_one_record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from redactor.middleware.cleaner import Cleaner

#: Characters from which on a value under LONG_SECRET_NAMES is a credential.
LONG_SECRET = 16
#: Layers of percent-encoding undone before looking (`%252540`); deeper nesting becomes a placeholder.
MAX_LAYERS = 4
#: Depth of URLs inside URLs (`?next=https%3A...`).
MAX_NESTING = 3
#: Bytes of a URL that are looked at; what is longer becomes a placeholder with its size.
MAX_URL = 65_536

_PATH_WORDS = {word.encode(): entity for word, entity in PATH_WORDS.items()}
_ENCODED = re.compile(rb"%[0-9A-Fa-f]{2}")
_URL = re.compile(r"(?P<scheme>[A-Za-z][A-Za-z0-9+.-]*):(?://(?P<authority>[^/?#]*))?(?P<rest>.*)", re.DOTALL)
_NAMED = re.compile(rb"(?i)(?:\A|[&;_-])(?:full_?)?name=[^&;]")
_NESTED = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://|/[^?]*\?[^=]*=")


def safe_path(path: bytes, clean: Cleaner) -> bytes:
    """Return a raw (percent-encoded) path with its personal segments redacted."""
    if len(path) > MAX_URL:
        return _too_long(path)
    return b"/".join(_path_segments(path, clean))


def _path_segments(path: bytes, clean: Cleaner) -> Iterator[bytes]:
    entity, known = "", clean.parts
    for raw in path.split(b"/"):
        if not raw:  # servers read `//` as `/`
            yield raw
            continue
        safe = known.get((entity, raw)) or _segment(raw, entity=entity, clean=clean)
        yield safe if entity in CREDENTIALS else clean.keep((entity, raw), safe)
        word = raw.partition(b";")[0] if b";" in raw else raw
        entity = _PATH_WORDS.get((unquote_to_bytes(word) if b"%" in word else word).lower(), "")


def _segment(raw: bytes, *, entity: str, clean: Cleaner) -> bytes:
    """Redact one segment; `entity` is what the segment before it announces."""
    segment, semicolon, parameters = raw.partition(b";")  # matrix parameters: /login;jsessionid=...
    word = segment.decode("latin-1").lower()
    if entity and word not in OPERATIONS and word not in PATH_WORDS:
        safe = recoded(segment, lambda text: clean.entity(entity, text)) if segment else segment
    else:
        safe = recoded(segment, clean.text) if segment else segment
    if not semicolon:
        return safe
    return safe + b";" + b";".join(_pair(part, clean, 0) for part in parameters.split(b";"))


def safe_query(query: bytes, clean: Cleaner, *, nesting: int = 0) -> bytes:
    """Return a raw query string (or an urlencoded form) with personal parts redacted, pair by pair."""
    if not query:
        return query
    if len(query) > MAX_URL and not nesting:
        return _too_long(query)
    separator = b"&" if b"&" in query or b";" not in query else b";"
    if not nesting and separator in query and _NAMED.search(query) is not None:
        # a name is one by what stands beside it
        return as_one_record(lambda cleaner: safe_query(query, cleaner, nesting=1), clean)
    known = clean.parts
    return separator.join(
        [known.get((nesting, pair)) or _pair(pair, clean, nesting) for pair in query.split(separator)]
    )


def safe_form(body: bytes, clean: Cleaner) -> bytes:
    """Return an `application/x-www-form-urlencoded` body redacted; the caller has bounded its size."""
    return safe_query(body, clean, nesting=1) if body else body


def _pair(pair: bytes, clean: Cleaner, nesting: int) -> bytes:
    raw_key, equals, raw_value = pair.partition(b"=")
    if not equals:
        return recoded(raw_key, clean.text, plus=True) if raw_key else raw_key
    key = _decoded(_unplus(raw_key))
    name = key.lower().rpartition("[")[2].rstrip("]") or key.lower()
    entity = SECRET_NAMES.get(name) or (
        LONG_SECRET_NAMES.get(name) if len(raw_value) >= LONG_SECRET else None
    )
    if entity is not None:
        return raw_key + b"=" + (placeholder(entity) if raw_value else b"")
    return clean.keep((nesting, pair), _plain_pair(pair, key=key, clean=clean, nesting=nesting))


def _plain_pair(pair: bytes, *, key: str, clean: Cleaner, nesting: int) -> bytes:
    raw_key, _, raw_value = pair.partition(b"=")
    safe_key = recoded(raw_key, clean.text, plus=True)

    def value(text: str) -> str:
        if nesting < MAX_NESTING and _NESTED.match(text):
            inner = _encode(text)
            return _decoded_plain(safe_url(inner, clean, nesting=nesting + 1))
        return clean.field(key, text)[1]

    return safe_key + b"=" + recoded(raw_value, value, plus=True)


def safe_url(url: bytes, clean: Cleaner, *, nesting: int = 0) -> bytes:
    """Return an absolute or relative URL redacted.

    Userinfo, host, path, query and fragment each by their own rule.
    """
    if len(url) > MAX_URL:
        return _too_long(url)
    text = url.decode("latin-1")
    match = _URL.fullmatch(text)
    prefix = b""
    rest = url
    if match is not None and match["scheme"].lower() in (
        "mailto",
        "tel",
        "sms",
        "sip",
        "sips",
        "xmpp",
        "facetime",
        "skype",
    ):
        address, question, query = match["rest"].encode("latin-1").partition(b"?")
        safe = recoded(address, lambda value: clean.entity(_address_entity(match["scheme"]), value))
        return (
            match["scheme"].encode()
            + b":"
            + safe
            + (question and question + safe_query(query, clean, nesting=nesting))
        )
    if match is not None and match["scheme"].lower() in ("data", "blob", "javascript"):
        return match["scheme"].encode() + b":" + placeholder("URL")
    if match is not None and match["authority"] is not None:
        prefix = match["scheme"].encode() + b"://" + _authority(match["authority"].encode("latin-1"), clean)
        rest = match["rest"].encode("latin-1")
    elif text.startswith("//"):
        authority, slash, path = url[2:].partition(b"/")
        prefix, rest = b"//" + _authority(authority, clean), slash + path
    before, hash_mark, fragment = rest.partition(b"#")
    path, question, query = before.partition(b"?")
    safe = prefix + safe_path(path, clean)
    if question:
        safe += question + safe_query(query, clean, nesting=nesting)
    if hash_mark:
        # single-page applications keep paths, queries and OAuth tokens behind the hash
        inner = safe_url if fragment.startswith((b"/", b"!")) else safe_query
        safe += hash_mark + inner(fragment, clean, nesting=min(nesting + 1, MAX_NESTING))
    return safe


def _address_entity(scheme: str) -> str:
    return "PHONE_NUMBER" if scheme.lower() in ("tel", "sms", "facetime") else "EMAIL_ADDRESS"


def _authority(authority: bytes, clean: Cleaner) -> bytes:
    userinfo, at, host = authority.rpartition(b"@")
    safe = recoded(host, clean.text)
    if not at:
        return safe
    user, colon, _password = userinfo.partition(b":")
    shown = recoded(user, lambda text: clean.entity("USERNAME", text)) if user else b""
    return shown + (colon + placeholder("PASSWORD") if colon else b"") + at + safe


def placeholder(entity: str) -> bytes:
    """Return the placeholder of an entity as it stands in a URL."""
    return f"%3C{entity}%3E".encode()


def recoded(raw: bytes, change: Callable[[str], str], *, plus: bool = False) -> bytes:
    """Return `raw` with `change` applied to what it means.

    Percent-encoding undone, however often, and done again.

    Returns the same bytes when nothing changes. More than MAX_LAYERS layers become a placeholder.
    """
    spaced = _unplus(raw) if plus else raw
    layers = 0
    inner = spaced
    while b"%" in inner and _ENCODED.search(inner):
        if layers == MAX_LAYERS:
            return b"%3CREDACTED%3E"
        inner = unquote_to_bytes(inner)
        layers += 1
    text = _decoded_plain(inner)
    safe = change(text)
    if safe == text:
        return raw
    encoded = _encode(safe)
    for _ in range(max(layers, 1)):
        encoded = quote(encoded, safe=":@/,;!~*'()").encode()
    return encoded.replace(b"%20", b"+") if plus and layers <= 1 and b"+" in raw else encoded


def _unplus(raw: bytes) -> bytes:
    return raw.replace(b"+", b" ") if b"+" in raw else raw


def _decoded(raw: bytes) -> str:
    return _decoded_plain(unquote_to_bytes(raw) if b"%" in raw else raw)


def _decoded_plain(raw: bytes) -> str:
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def _encode(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _too_long(raw: bytes) -> bytes:
    return b"%%3CURL:%d-bytes%%3E" % len(raw)
