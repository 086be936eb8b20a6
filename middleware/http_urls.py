"""URLs part by part: path, query, userinfo, fragment. What is safe keeps its bytes; what changes is encoded as it came in."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from urllib.parse import quote, unquote_to_bytes

from redactor.middleware.cleaner import Cleaner

#: Path words after which the next segment identifies a person, and as what.
PATH_WORDS = {
    "account": "CUSTOMER_ID", "accounts": "CUSTOMER_ID", "client": "CUSTOMER_ID", "clients": "CUSTOMER_ID",
    "contact": "CUSTOMER_ID", "contacts": "CUSTOMER_ID", "customer": "CUSTOMER_ID", "customers": "CUSTOMER_ID",
    "device": "DEVICE_ID", "devices": "DEVICE_ID", "email": "EMAIL_ADDRESS", "emails": "EMAIL_ADDRESS",
    "employee": "EMPLOYEE_ID", "employees": "EMPLOYEE_ID", "imei": "IMEI", "invite": "AUTH_TOKEN", "member": "CUSTOMER_ID",
    "members": "CUSTOMER_ID", "password-reset": "AUTH_TOKEN", "patient": "CUSTOMER_ID", "patients": "CUSTOMER_ID",
    "people": "USERNAME", "person": "PERSON", "persons": "PERSON", "phone": "PHONE_NUMBER", "phones": "PHONE_NUMBER",
    "profile": "USERNAME", "profiles": "USERNAME", "reset": "AUTH_TOKEN", "reset-password": "AUTH_TOKEN",
    "serial": "SERIAL_NUMBER", "serials": "SERIAL_NUMBER", "session": "COOKIE", "sessions": "COOKIE",
    "subscriber": "CUSTOMER_ID", "subscribers": "CUSTOMER_ID", "token": "AUTH_TOKEN", "tokens": "AUTH_TOKEN",
    "unsubscribe": "AUTH_TOKEN", "user": "USERNAME", "username": "USERNAME", "users": "USERNAME", "verify": "AUTH_TOKEN",
}  # fmt: skip
#: Segments that name an operation, not a person, even after one of PATH_WORDS.
OPERATIONS = frozenset(
    "activate add admin all api archive auth avatar bulk callback cancel changes check complete confirm copy count create current"
    " deactivate delete details disable edit enable export filter find groups help history id import index info invite json list"
    " login logout lookup me merge metadata new notes options orders password permissions preferences profile public recent refresh"
    " register remove renew reset restore revoke roles save schema search self sessions set settings signin signup sort stats status"
    " summary tags test tickets token types update upload validate verify view v1 v2 v3".split()
)
#: Query names whose value is a credential, whatever it looks like.
SECRET_NAMES = {
    "access_token": "AUTH_TOKEN", "api_key": "SECRET", "apikey": "SECRET", "api-key": "SECRET", "assertion": "AUTH_TOKEN",
    "auth": "AUTH_TOKEN", "authorization": "AUTH_TOKEN", "client_secret": "SECRET",
    "code_verifier": "SECRET", "csrf": "AUTH_TOKEN", "csrfmiddlewaretoken": "AUTH_TOKEN", "csrf_token": "AUTH_TOKEN",
    "id_token": "AUTH_TOKEN", "id_token_hint": "AUTH_TOKEN", "jsessionid": "COOKIE", "jwt": "AUTH_TOKEN",
    "otp": "ONE_TIME_CODE", "passwd": "PASSWORD", "password": "PASSWORD", "phpsessid": "COOKIE", "pin": "ONE_TIME_CODE",
    "pwd": "PASSWORD", "refresh_token": "AUTH_TOKEN", "saml_response": "AUTH_TOKEN", "samlresponse": "AUTH_TOKEN",
    "secret": "SECRET", "session": "COOKIE", "session_id": "COOKIE", "sessionid": "COOKIE", "sid": "COOKIE", "sig": "SECRET",
    "signature": "SECRET", "token": "AUTH_TOKEN", "x-amz-credential": "SECRET",
    "x-amz-security-token": "AUTH_TOKEN", "x-amz-signature": "SECRET", "x-goog-signature": "SECRET",
}  # fmt: skip
#: Query names that carry credentials (OAuth codes, API keys) or technical facts (error codes): long values are credentials.
LONG_SECRET_NAMES = {"code": "ONE_TIME_CODE", "key": "SECRET", "state": "AUTH_TOKEN", "hash": "SECRET", "nonce": "AUTH_TOKEN"}
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
_SAFE_PATH = "/:@!$&'()*+,;=~<>"
_URL = re.compile(r"(?P<scheme>[A-Za-z][A-Za-z0-9+.-]*):(?://(?P<authority>[^/?#]*))?(?P<rest>.*)", re.DOTALL)
_NESTED = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://|/[^?]*\?[^=]*=")


def safe_path(path: bytes, clean: Cleaner) -> bytes:
    """Return a raw (percent-encoded) path with its personal segments redacted."""
    if len(path) > MAX_URL:
        return _too_long(path)
    return b"/".join(_path_segments(path, clean))


def _path_segments(path: bytes, clean: Cleaner) -> Iterator[bytes]:
    entity, known = "", clean.parts
    for raw in path.split(b"/"):
        if not raw:
            yield raw
            entity = ""
            continue
        yield known.get((entity, raw)) or clean.keep((entity, raw), _segment(raw, entity=entity, clean=clean))
        word = raw.partition(b";")[0] if b";" in raw else raw
        entity = _PATH_WORDS.get(word.lower(), "")


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
    """Return a raw query string (or an urlencoded form) with personal names and values redacted, pair by pair."""
    if not query:
        return query
    if len(query) > MAX_URL and not nesting:
        return _too_long(query)
    separator = b"&" if b"&" in query or b";" not in query else b";"
    known = clean.parts
    return separator.join([known.get((nesting, pair)) or _pair(pair, clean, nesting) for pair in query.split(separator)])


def safe_form(body: bytes, clean: Cleaner) -> bytes:
    """Return an `application/x-www-form-urlencoded` body redacted; the caller has bounded its size."""
    return safe_query(body, clean, nesting=1) if body else body


def _pair(pair: bytes, clean: Cleaner, nesting: int) -> bytes:
    raw_key, equals, raw_value = pair.partition(b"=")
    if not equals:
        return recoded(raw_key, clean.text, plus=True) if raw_key else raw_key
    key = _decoded(_unplus(raw_key))
    name = key.lower().rpartition("[")[2].rstrip("]") or key.lower()
    entity = SECRET_NAMES.get(name) or (LONG_SECRET_NAMES.get(name) if len(raw_value) >= LONG_SECRET else None)
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
    """Return an absolute or relative URL redacted: userinfo, host, path, query and fragment each by their own rule."""
    if len(url) > MAX_URL:
        return _too_long(url)
    text = url.decode("latin-1")
    match = _URL.fullmatch(text)
    prefix = b""
    rest = url
    if match is not None and match["scheme"].lower() in ("mailto", "tel", "sms", "sip", "sips", "xmpp", "facetime", "skype"):
        address, question, query = match["rest"].encode("latin-1").partition(b"?")
        safe = recoded(address, lambda value: clean.entity(_address_entity(match["scheme"]), value))
        return match["scheme"].encode() + b":" + safe + (question and question + safe_query(query, clean, nesting=nesting))
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
    """Return `raw` with `change` applied to what it means: percent-encoding undone, however often, and done again.

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
    return encoded.replace(b"%20", b"+") if plus and layers < 2 and b"+" in raw else encoded  # noqa: PLR2004


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
