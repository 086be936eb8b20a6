"""Behaviour 15 and 16: URLs are decoded before matching, redacted part by part, and the rest is kept."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redactor.middleware.cleaner import Cleaner
from redactor.middleware.context import Closed
from redactor.middleware.http import safe_path, safe_query, safe_url

PATHS = {
    "a user name after users": (b"/api/v1/users/maria.garcia/orders/1042", b"/api/v1/users/%3CUSERNAME:*%3E/orders/1042"),
    "an operation after users is no user": (b"/users/search", b"/users/search"),
    "a customer number": (b"/customers/88231/invoices", b"/customers/%3CCUSTOMER_ID:*%3E/invoices"),
    "an address in a segment": (b"/mail/maria@example.com/inbox", b"/mail/%3CEMAIL_ADDRESS:*%3E/inbox"),
    "an encoded address": (b"/mail/maria%40example.com/inbox", b"/mail/%3CEMAIL_ADDRESS:*%3E/inbox"),
    "an address encoded twice": (b"/mail/maria%2540example.com", b"/mail/%253CEMAIL_ADDRESS:*%253E"),
    "a session in a matrix parameter": (b"/cart;jsessionid=8A7F00BB2", b"/cart;jsessionid=%3CCOOKIE%3E"),
    "a token after reset": (b"/reset/9f8e7d6c5b4a", b"/reset/%3CAUTH_TOKEN%3E"),
    "a password in a path": (b"/login/password/hunter2", b"/login/password/%3CPASSWORD%3E"),
    "an operation after password is none": (b"/password/forgot", b"/password/forgot"),
    "an encoded word before it": (b"/%75sers/maria", b"/%75sers/%3CUSERNAME:*%3E"),
    "a doubled slash before it": (b"/users//maria", b"/users//%3CUSERNAME:*%3E"),
    "a ticket number stays": (b"/tickets/48213", b"/tickets/48213"),
    "encoded technical text keeps its spelling": (b"/docs/error%20codes/E-1042", b"/docs/error%20codes/E-1042"),
    "the root": (b"/", b"/"),
    "doubled slashes stay": (b"//a//b/", b"//a//b/"),
    "ISO 8859-1 percent-encoding": (b"/caf%E9/menu", b"/caf%E9/menu"),
}
QUERIES = {
    "an address under a telling name": (b"email=maria%40example.com&page=2", b"email=%3CEMAIL_ADDRESS:*%3E&page=2"),
    "an address under any name": (b"q=maria%40example.com&page=2", b"q=%3CEMAIL_ADDRESS:*%3E&page=2"),
    "plus is a space": (b"note=reset+for+maria%40example.com+please", b"note=reset+for+%3CEMAIL_ADDRESS:*%3E+please"),
    "a token": (b"access_token=abc.def&x=1", b"access_token=%3CAUTH_TOKEN%3E&x=1"),
    "a token in a nested name": (b"user[password]=hunter2&x=1", b"user[password]=%3CPASSWORD%3E&x=1"),
    "an OAuth code is long": (b"code=SplxlOBeZQQYbYS6WxSbIA&state=ok", b"code=%3CONE_TIME_CODE%3E&state=ok"),
    "an error code is short": (b"code=0x80070005&key=name", b"code=0x80070005&key=name"),
    "a personal name of a parameter": (b"maria%40example.com=1", b"%3CEMAIL_ADDRESS:*%3E=1"),
    "no value": (b"debug&maria%40example.com", b"debug&%3CEMAIL_ADDRESS:*%3E"),
    "an empty value stays": (b"email=&page=", b"email=&page="),
    "a URL inside": (b"next=https%3A%2F%2Fx.example.com%2Fa%3Femail%3Dmaria%2540example.com", b"next=https*EMAIL_ADDRESS*"),
    "order and repetition": (b"b=2&a=1&b=2", b"b=2&a=1&b=2"),
    "empty pairs": (b"a=1&&b=2&", b"a=1&&b=2&"),
}
URLS = {
    "userinfo": (b"https://maria:s3cret@shop.example.com/x", b"https://%3CUSERNAME:*%3E:%3CPASSWORD%3E@shop.example.com/x"),
    "mailto": (b"mailto:maria@example.com?subject=hi", b"mailto:%3CEMAIL_ADDRESS:*%3E?subject=hi"),
    "tel": (b"tel:+14155550132", b"tel:%3CPHONE_NUMBER:*%3E"),
    "a token behind the hash": (b"https://x.example.com/cb#access_token=abc&state=1", b"https://x.example.com/cb#access_token=%3CAUTH_TOKEN%3E&state=1"),
    "an address in a routed hash": (b"https://x.example.com/#/mail/maria@example.com", b"https://x.example.com/#/mail/%3CEMAIL_ADDRESS:*%3E"),
    "relative": (b"/a?email=maria@example.com", b"/a?email=%3CEMAIL_ADDRESS:*%3E"),
    "data URLs go whole": (b"data:text/plain;base64,bWFyaWE=", b"data:%3CURL%3E"),
    "an ordinary one": (b"https://shop.example.com:8443/a/b?page=2#top", b"https://shop.example.com:8443/a/b?page=2#top"),
}


def like(pattern):
    return re.compile(re.escape(pattern).replace(rb"\*", rb".+?"), re.DOTALL)


def table(rows):
    return pytest.mark.parametrize(("raw", "expected"), rows.values(), ids=rows.keys())


@table(PATHS)
def test_paths_are_redacted_segment_by_segment(raw, expected, clean):
    assert like(expected).fullmatch(safe_path(raw, clean))


@table(QUERIES)
def test_queries_are_redacted_pair_by_pair(raw, expected, clean):
    safe = safe_query(raw, clean)
    assert like(expected).fullmatch(safe)
    assert b"maria" not in safe


@table(URLS)
def test_urls_are_redacted_part_by_part(raw, expected, clean):
    assert like(expected).fullmatch(safe_url(raw, clean))


def test_a_path_encoded_too_often_becomes_a_placeholder(clean):
    raw = b"/" + b"maria%" + b"25" * 6 + b"40example.com"
    assert safe_path(raw, clean) == b"/%3CREDACTED%3E"


def test_a_huge_url_becomes_a_placeholder_with_its_size(clean):
    assert safe_path(b"/" + b"maria" * 20_000, clean) == b"%3CURL:100001-bytes%3E"
    assert safe_query(b"q=" + b"maria" * 20_000, clean) == b"%3CURL:100002-bytes%3E"


@settings(deadline=None)
@given(st.binary(max_size=80))
def test_no_url_breaks_and_none_shows_text_when_closed(raw):
    clean = Cleaner(Closed())
    for function in (safe_path, safe_query, safe_url):
        safe = function(raw, clean)
        assert b"maria" not in function(raw.replace(b"/", b"x") + b"maria@x", clean)
        assert isinstance(safe, bytes)


@settings(deadline=None)
@given(st.text("abcz/?&=#%;+:@.-_0123", max_size=40))
def test_redacting_twice_changes_nothing_more(raw):
    clean = Cleaner(_Never())
    once = safe_url(raw.encode(), clean)
    assert safe_url(once, clean) == once


class _Never(Closed):
    """An engine that finds nothing."""

    def redact(self, text):
        from redactor.types import Redacted

        return Redacted(text)

    def redact_as(self, entity, value):
        return self.redact(value)

    def redact_record(self, record):
        return record
