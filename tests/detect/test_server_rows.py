"""What servers write around who asked: dialled numbers, addresses as tuples, users of directories and mail, names said in a greeting."""

from __future__ import annotations

import re

import pytest

from redactor.detect import scan
from redactor.detect.search import seldom
from tests.marked import split

FOUND = {
    "asterisk extension": "chan_sip.c: Call from '' ([[IP_ADDRESS|198.51.100.9]]:10836) to extension '[[PHONE_NUMBER|0049891234567]]' rejected because",
    "asterisk with a prefix": "Call from 'anonymous' to extension '[[PHONE_NUMBER|9011442079460018]]' rejected",
    "security event": 'SecurityEvent="InvalidPassword",Service="SIP",AccountID="[[PHONE_NUMBER|442079460018]]",SessionID="0x88aab6c"',
    "freeswitch": "SIP auth failure (INVITE) on sofia profile 'internal' for [[[PHONE_NUMBER|0014155550132]]@sip.example.com] from ip",
    "erlang tuple": "Accepted connection {{[[IP_ADDRESS|10,20,4,77]]},50412} -> {{[[IP_ADDRESS|198,51,100,2]]},5222}",
    "erlang peer": "closing AMQP connection, peername: {[[IP_ADDRESS|172,16,9,81]]}, user: 'guest'",
    "padded address": "login failed from [[IP_ADDRESS|010.024.001.077]] on line 3",
    "padded source": "src=[[IP_ADDRESS|192.168.001.020]] action=deny",
    "rdp cookie": '"\\x03\\x00Cookie: mstshash=[[USERNAME|e.kovacs]]" 400',
    "ident": "error,relay=mx.example.org,ident=[[USERNAME|tbaker]],from=<>",
    "imap": "imapd[81]: Login failed user=[[USERNAME|pilar]] auth=[[USERNAME|pilar]] host=mail.example.org",
    "squirrelmail": "06/10/2025 15:50:41 [LOGIN_ERROR] [[USERNAME|yusra]] (example.org) from",
    "bouncer": "[2025-10-27 01:40:55] [[[USERNAME|ilkka]]] failed to login from",
    "open webmail": "- [72926] ([[IP_ADDRESS|198.51.100.9]]) [[USERNAME|mertens]] - login error - no such user",
    "directory": 'bind dn="cn=[[USERNAME|jperez]],ou=users,dc=example" err=49',
    "directory behind login": 'INFO:{login = "uid=[[USERNAME|noor]],ou=users,dc=example"; }',
    "file owner": "failed, reason: file owner [[USERNAME|halina]] does not match",
    "quoted user of two words": '*3 user "[[USERNAME|Marta Solis]]": password mismatch, client:',
    "user with an apostrophe": "Login failed for user '[[USERNAME|O'Hara]]'. Reason: Could not find",
    "attempt of a person": "Login attempt failed for [[PERSON|Ines Carvalho]].",
    "greeting": "login authenticator failed for ([[HOSTNAME|USER-7K2FQ1XD]]) [",
    "greeting of a laptop": "H=(mail.example.net) rejected EHLO [[HOSTNAME|LAPTOP-3F8KD21A]]\n",
    "session": "Failed login for demo in session [[COOKIE|k3v9x2m7q1w8e5r6t4y0u9i8]] (error: 0)",
}
KEPT = {
    "short extension": "Call from 'x' to extension '1001' rejected, extension \"100\"",
    "numbers in braces": "key = {{1,2,3,4},5}; version {10,2,3,4}; {{0,0,0,0},80} {{127,0,0,1},5432}",
    "padded version": "firmware 02.001.010.003 BIOS from 1.02.003.4, build 10.0.22631.001",
    "system users": "mstshash=Administrator ident=nobody [LOGIN] root ( [admin] failed to login",
    "directory of systems": "cn=admin,dc=example,dc=org cn=config cn=computers,ou=servers",
    "no user": 'user "null": fine; file owner root does not match',
    "greeting of servers": "H=(mx-out-03) [ helo=<smtp-relay-2> EHLO build-agent-7",
    "session words": "in session management_of_the_users_service today",
    "digest": "unknown user (SHA1 of given password",
    "domain": "axfr for example.com. from 192.0.2.32 refused",
    "file of passwords": "Invalid URI in request GET /../../etc/passwd HTTP/1.1",
}


def found(text: str) -> set[tuple[str, str]]:
    return {(span.entity, text[span.start : span.end]) for span in [*seldom.find(text), *scan.find(text, log=True)]}


@pytest.mark.parametrize("marked", FOUND.values(), ids=FOUND.keys())
def test_who_asked_is_found(marked: str) -> None:
    text, wanted = split(marked)
    assert set(wanted) <= found(text)


@pytest.mark.parametrize("text", KEPT.values(), ids=KEPT.keys())
def test_what_only_looks_like_it_stays(text: str) -> None:
    assert {one for one in found(text) if one[0] != "IP_ADDRESS" or not re.fullmatch(r"192\.0\.2\.\d+", one[1])} == set()
