"""Behaviour 16: headers and cookies are redacted part by part, known ones by name."""

import re

import pytest

from redactor.middleware.http import safe_header, safe_headers, safe_path
from redactor.middleware.http_headers import ADDRESSES, ENTITIES

HEADERS = {
    "bearer": ("authorization", "Bearer eyJhbGciOi.abc.def", "Bearer <AUTH_TOKEN>"),
    "basic": ("authorization", "Basic bWFyaWE6aHVudGVyMg==", "Basic <AUTH_TOKEN>"),
    "digest": ("authorization", 'Digest username="maria", realm="x"', "Digest <AUTH_TOKEN>"),
    "a bare token": ("authorization", "s3cr3t", "<AUTH_TOKEN>"),
    "an unknown scheme is no scheme": ("authorization", "hunter2 abc", "<AUTH_TOKEN>"),
    "proxy": ("proxy-authorization", "Basic bWFyaWE6aHVudGVyMg==", "Basic <AUTH_TOKEN>"),
    "cookies": ("cookie", "sid=31d4d96e; theme=dark", "sid=<COOKIE>; theme=<COOKIE>"),
    "a cookie without a name": ("cookie", "31d4d96e", " <COOKIE>"),
    "set-cookie": (
        "set-cookie", "sid=31d4d96e; Path=/; HttpOnly; Max-Age=60", "sid=<COOKIE>; Path=/; HttpOnly; Max-Age=60"),
    "a cookie with a semicolon in quotes": ("set-cookie", 'sid="31d4;d96e"; Path=/', "sid=<COOKIE>; <COOKIE>; Path=/"),
    "an attribute of a cookie that nobody knows": ("set-cookie", "sid=31d4; Path=/; twin=d96e", "sid=<COOKIE>; Path=/; twin=<COOKIE>"),
    "a comment on a cookie": ("set-cookie", "sid=31d4; Comment=of maria@example.com", "sid=<COOKIE>; Comment=of <EMAIL_ADDRESS:*>"),
    "a name that queries have": ("x-auth", "hunter2", "<AUTH_TOKEN>"),
    "another one": ("x-sid", "31d4d96e", "<COOKIE>"),
    "a name of two words that queries have": ("x-client-secret", "hunter2", "<SECRET>"),
    "an api key": ("x-api-key", "live_abcdef", "<SECRET>"),
    "a csrf token": ("x-csrf-token", "abcdef", "<AUTH_TOKEN>"),
    "one client": ("x-forwarded-for", "203.0.113.7", "<IP_ADDRESS:*>"),
    "a chain of proxies": ("x-forwarded-for", "203.0.113.7, 127.0.0.1", "<IP_ADDRESS:*>, 127.0.0.1"),
    "a client with its port": ("x-forwarded-for", "203.0.113.7:4711", "<IP_ADDRESS:*>:4711"),
    "IPv6": ("x-real-ip", "2001:db8::7", "<IP_ADDRESS:*>"),
    "an unknown client": ("x-forwarded-for", "unknown", "unknown"),
    "not an address at all": ("x-forwarded-for", "marias-macbook", "<*>"),
    "forwarded": (
        "forwarded", 'for=203.0.113.7;proto=https;by=127.0.0.1, for="[2001:db8::7]:4711"',
        'for=<IP_ADDRESS:*>;proto=https;by=127.0.0.1, for="[<IP_ADDRESS:*>]:4711"'),
    "a referer": (
        "referer", "https://shop.example.com/users/maria?email=maria%40example.com&page=2#top",
        "https://shop.example.com/users/%3CUSERNAME:*%3E?email=%3CEMAIL_ADDRESS:*%3E&page=2#top"),
    "a referer with userinfo": ("referer", "https://maria:pw@x.example.com/", "https://%3CUSERNAME:*%3E:%3CPASSWORD%3E@x.example.com/"),
    "refresh": ("refresh", "5; url=/users/maria", "5; url=/users/%3CUSERNAME:*%3E"),
    "link": ("link", '</style.css>; rel=preload, </users/maria>; rel="me"', '</style.css>; rel=preload, </users/%3CUSERNAME:*%3E>; rel="me"'),
    "from": ("from", "maria@example.com", "<EMAIL_ADDRESS:*>"),
    "a remote user": ("x-remote-user", "maria", "<USERNAME:*>"),
    "a telling unknown name": ("x-contact-email", "maria@example.com", "<EMAIL_ADDRESS:*>"),
    "a subprotocol that is a token": ("sec-websocket-protocol", "chat.v2, eyJhbGciOiJIUzI1NiJ9.abcdefghijklmnopqrstuvwxyz", "chat.v2, <AUTH_TOKEN>"),
    "a subprotocol that is a short token": ("sec-websocket-protocol", "bearer, a8f3k29d7s6h1j4l5q2w", "bearer, <AUTH_TOKEN>"),
    "a subprotocol that is a name and a token": (
        "sec-websocket-protocol", "v4.channel.k8s.io, base64url.bearer.authorization.k8s.io.ZXlKaGJHY2lPaUpTVXpJMU5pSjk",
        "v4.channel.k8s.io, base64url.bearer.authorization.k8s.io.<AUTH_TOKEN>"),
    "subprotocols that are words": ("sec-websocket-protocol", "graphql-transport-ws, mqtt, v12.stomp", "graphql-transport-ws, mqtt, v12.stomp"),
    "a user agent stays": ("user-agent", "Mozilla/5.0 (X11; Linux x86_64) Firefox/115.0", "Mozilla/5.0 (X11; Linux x86_64) Firefox/115.0"),
    "a content type stays": ("content-type", "application/json; charset=utf-8", "application/json; charset=utf-8"),
    "a request id stays": ("x-request-id", "0b9f3c1e-5a77-4c0e-9d5e-2f1d3c4b5a69", "0b9f3c1e-5a77-4c0e-9d5e-2f1d3c4b5a69"),
    "a request id that is an address": ("x-request-id", "maria@example.com", "<EMAIL_ADDRESS:*>"),
    "a request id that is a word": ("x-request-id", "maria", "<USERNAME:*>"),
    "a request id of our own making": ("x-request-id", "checkout-8231", "checkout-8231"),
    "a date stays": ("date", "Mon, 23 Nov 2026 01:21:37 GMT", "Mon, 23 Nov 2026 01:21:37 GMT"),
    "accept stays": ("accept", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8"),
}  # fmt: skip


@pytest.mark.parametrize(("name", "value", "expected"), HEADERS.values(), ids=HEADERS.keys())
def test_headers_are_redacted_part_by_part_and_the_rest_is_kept(name, value, expected, clean):
    safe = safe_header(name, value, clean)
    pattern = re.escape(expected) if value == expected else re.escape(expected).replace(r"\*", "[^>]+")
    assert re.fullmatch(pattern, safe), safe


@pytest.mark.parametrize("name", sorted(ENTITIES))
def test_headers_known_by_name_never_show_their_value(name, clean):
    assert "s3cr3t-value" not in safe_header(name, "s3cr3t-value", clean)


@pytest.mark.parametrize("name", sorted(ADDRESSES))
def test_address_headers_never_show_an_address(name, clean):
    assert "203.0.113.9" not in safe_header(name, "203.0.113.9", clean)


def test_names_are_compared_without_case_and_bytes_of_any_kind_are_decoded(clean):
    safe = safe_headers([(b"AUTHORIZATION", b"Bearer x"), (b"X-Note", "für maria@example.com".encode("latin-1"))], clean)
    assert safe[0] == ("authorization", "Bearer <AUTH_TOKEN>")
    assert safe[1][0] == "x-note"
    assert safe[1][1].startswith("für <EMAIL_ADDRESS:")


def test_a_huge_header_becomes_a_placeholder_with_its_size(clean):
    assert safe_header("x-note", "a" * 20_000, clean) == "<HEADER:20000-characters>"


def test_credentials_are_not_remembered(clean):
    safe_header("authorization", "Bearer hunter2-hunter2", clean)
    safe_header("cookie", "sid=hunter2-hunter2", clean)
    safe_header("x-api-key", "hunter2-hunter2", clean)
    safe_headers([(b"X-Auth", b"hunter2-hunter2")], clean)
    safe_path(b"/reset/hunter2-hunter2/password/hunter2", clean)
    safe_headers([(b"Authorization", b"Bearer hunter2-hunter2"), (b"X-API-Key", b"hunter2")], clean)
    assert "hunter2" not in repr([clean.parts, clean._texts, clean._fields, clean._entities])
