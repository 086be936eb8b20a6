"""Lines that differ in their addresses alone: what their stencil says is what all detectors say."""

from __future__ import annotations

import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor import Redactor
from redactor.detect import line, stencils
from redactor.text import finder

FINDER = finder.Finder("off")
#: What programs write of an address, with `{mail}`, `{ip}` and `{n}` for what changes.
TEMPLATES = {
    "login": "login of {mail} from {ip} took {n} ms",
    "a service's line": "2024-05-01 10:22:31,104 INFO [http-8] com.example.shop.Login: user {mail} from {ip} has reset the password",
    "sshd": "Accepted publickey from {ip} port {n} ssh2",
    "nginx": '{ip} - - [10/Oct/2023:13:55:36 +0000] "GET /api/orders HTTP/1.1" 200 {n}',
    "postfix": "postfix/smtp[{n}]: 4ABC12: to=<{mail}>, relay=mx.example.net[{ip}]:25, delay=1.2, status=sent (250 2.0.0 Ok)",
    "JSON": '{{"level":"info","event":"mail sent","to":"{mail}","client":"{ip}","took_ms":{n}}}',
    "keys": "level=info msg=sent to={mail} ip={ip} status={n}",
    "an account's key": "user={mail} action=export rows={n}",
    "a password's key": "password={mail} rejected from {ip}",
    "two of each": "moved {mail} to {mail}, {ip} -> {ip}",
    "a port": "connect {ip}:{n} failed: timed out",
    "an invitation": "invitation for {mail} sent",
    "a mailbox that is full": "550 mailbox of {mail} is full, {n} messages deferred",
    "a name before the address": "From: Maria Garcia <{mail}>",
    "a version": "upgraded agent from {ip} to version 4.2.{n}",
    "a server's header": "Server: openresty/{ip}",
    "an order": "order {n} of {mail} shipped",
    "an interface": "    inet {ip}/24 brd {ip} scope global dynamic noprefixroute wlan0",
    "a web server's log, common": '{ip} - - [10/Oct/2023:13:55:36 +0200] "POST /cart HTTP/1.1" 302 {n} "-" "curl/8.4.0"',
    "uvicorn": '{ip}:{n} - "GET /api/v1/items HTTP/1.1" 200 OK',
    "a kernel's firewall": "IN=eth0 OUT= SRC={ip} DST={ip} LEN={n} PROTO=TCP",
    "ssh": "ssh {mail}: Permission denied",
    "nothing to see": "cache of {n} entries dropped for {ip}",
}
WORDS = {
    "names": "maria garcia hans mueller olga ivanov wei chen priya sharma john smith anna lee yusuf demir",
    "accounts": "jdoe mgarcia hmueller oiv wchen pshar jsm annal ydem dbrown",
    "desks and programs": "support info sales noreply root admin postmaster git billing office daemon nobody",
    "words": "blue river window lantern copper harbour dead beef face cafe added decade",
}
#: What programs write of an account, with `{user}` for it.
NAMING = {
    "logfmt": "level=info msg=done user={user} status=200 took={n}",
    "a service": "2024-05-01 10:22:31,104 INFO [http-8] com.example.shop.Login: user={user} logged in from {ip} with {mail}, session kept",
    "JSON": '{{"level":"info","user":"{user}","ip":"{ip}","ms":{n}}}',
    "sshd": "Dec 10 06:55:46 LabSZ sshd[{n}]: Accepted publickey for {user} from {ip} port {n} ssh2",
    "PAM": "sshd[{n}]: pam_unix(sshd:session): session opened for user {user} by (uid=0)",
    "a colon": "2024-05-01 10:22:31,104 INFO login ok user: {user} rows {n}",
    "a path": "username={user} home=/home/{user}/x size={n}",
    "said twice": "login: {user} failed for {user} from {ip}",
    "a mailbox of the same name": "user={user} mail={user}@example.com id={n}",
    "a mailbox": "uid={user} from {mail} id={n}",
    "a name before the address": "{user} <{mail}> account={user} size={n}",
    "a number of a customer": "customer user={user} id {n}, device serial number AB12C{n}",
    "a password": "usr={user} password={user} from {ip}",
    "a telephone number": "call 030 90{n} user={user}",
}
ACCOUNTS = "jdoe maria.garcia anna7 kim99 root support alice svc-backup Maria MGARCIA adam nobody none S12345678 x1 password bob9".split()
DOMAINS = ("example.com", "example.com", "nordwind-logistik.de", "mail.example.co.uk", "openssh.com")
ADDRESSES = ("203.0.113.{}", "198.51.100.{}", "10.20.30.{}", "192.168.178.{}", "172.16.4.{}", "127.0.0.{}", "8.8.8.8", "1.2.3.4", "255.255.255.0", "224.0.0.{}", "85.214.132.{}", "4.2.2.2")


def address(draw: random.Random) -> str:
    return draw.choice(ADDRESSES).format(draw.randrange(256))


def mail(draw: random.Random) -> str:
    words = WORDS[draw.choice(("names", "names", "names", "accounts", "accounts", "desks and programs", "words"))].split()
    made = draw.choice((lambda: draw.choice(words), lambda: f"{draw.choice(words)}.{draw.choice(words)}", lambda: f"{draw.choice(words)}{draw.randrange(1, 10_000)}"))()
    return f"{made}@{draw.choice(DOMAINS)}"


def written(template: str, draw: random.Random) -> str:
    """Return a line: each place gets a value of its own."""
    while "{mail}" in template or "{ip}" in template or "{n}" in template:
        for place, value in (("{mail}", mail(draw)), ("{ip}", address(draw)), ("{n}", str(draw.randrange(10 ** draw.randrange(1, 6))))):
            template = template.replace(place, value, 1)
    return template.replace("{{", "{").replace("}}", "}")


def naming(template: str, user: str, draw: random.Random) -> str:
    """Return a line with an account, the addresses of one class each."""
    local = draw.choice(("garcia", "miller", "ivanov", user if user.islower() and user.isalnum() else "sharma"))
    return template.format(user=user, mail=f"{local}@example.com", ip=f"203.0.113.{draw.randrange(10, 100)}", n=draw.randrange(1000, 10_000))


def by_all(text: str, monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, int, str, float, str]]:
    """Return what is found in a line when it is looked at."""
    with monkeypatch.context() as patch:
        patch.setattr(stencils, "cut", lambda *_: None)
        patch.setattr(finder, "_lines", type(finder._lines)())
        return told(FINDER.line(text))


def told(spans):
    return None if spans is None else sorted((span.start, span.end, span.entity, span.score, span.detector) for span in spans)


def by_stencil(text: str):
    data = text.encode()
    cut = None if line.is_quiet(data) else stencils.cut(text, data)
    return None if cut is None else stencils.of(text, data, cut)


@pytest.mark.parametrize("template", TEMPLATES.values(), ids=TEMPLATES)
def test_what_a_stencil_says_is_what_all_detectors_say(template, monkeypatch):
    draw = random.Random(template)
    for _ in range(250):
        text = written(template, draw)
        said = by_stencil(text)
        if said is not None:
            assert told(said) == by_all(text, monkeypatch), text
        FINDER.line(text)


@pytest.mark.parametrize("template", NAMING.values(), ids=NAMING)
def test_what_it_says_of_an_account_is_what_all_detectors_say(template, monkeypatch):
    draw = random.Random(template)
    few = draw.sample(ACCOUNTS, 5)
    for _ in range(150):
        text = naming(template, draw.choice(few if draw.random() < 0.9 else ACCOUNTS), draw)
        said = by_stencil(text)
        if said is not None:
            assert told(said) == by_all(text, monkeypatch), text
        FINDER.line(text)


@pytest.mark.parametrize("kind", ["logfmt", "a service", "JSON", "sshd", "PAM", "a colon", "a mailbox of the same name"])
def test_an_account_is_known_when_some_lines_have_named_it(kind):
    draw = random.Random(kind)
    stencils._known.clear()
    stencils._told.clear()
    users = ["jdoe", "wchen", "root", "anna7", "maria.garcia"]
    for n in range(5 * (stencils.TELLING + stencils.TELLING_OF_ACCOUNTS + 1)):  # an address of its name gives each account a stencil of its own
        FINDER.line(naming(NAMING[kind], users[n % 5], draw))
    known = sum(by_stencil(naming(NAMING[kind], users[n % 5], draw)) is not None for n in range(50))
    assert known >= 30
    assert by_stencil(naming(NAMING[kind], "hmueller", draw)) is None


def test_what_hangs_on_an_account_is_found_of_each():
    stencils._known.clear()
    stencils._told.clear()
    draw = random.Random(5)
    for n in range(60):
        FINDER.line(naming(NAMING["sshd"], ("jdoe", "root", "wchen")[n % 3], draw))
    said = {user: by_stencil(naming(NAMING["sshd"], user, draw)) for user in ("jdoe", "root", "wchen")}
    assert {user: [span.entity for span in spans] for user, spans in said.items()} == {"jdoe": ["USERNAME", "IP_ADDRESS"], "root": ["IP_ADDRESS"], "wchen": ["USERNAME", "IP_ADDRESS"]}


@pytest.mark.parametrize("text", ["user=anna7 home=/home/anna7/x", "by kim99 from kim99", "user: Support <miller@example.com> wrote"])
def test_a_line_with_an_account_that_other_digits_or_addresses_may_find_again_has_no_stencil(text):
    assert stencils.cut(text, text.encode()) is None


def test_accounts_that_are_alike_to_an_address_of_their_line_have_a_stencil_of_their_own():
    lines = [f"user={user} mail={mail}@example.com" for user, mail in (("garcia", "garcia"), ("arc", "garcia"), ("mgarcia", "garcia"), ("Garcia", "garcia"), ("jdoe", "garcia"))]
    marks = [stencils.cut(text, text.encode())[0] for text in lines]
    assert marks[0] == marks[3]
    assert len(set(marks)) == 4


@pytest.mark.parametrize("kind", ["login", "a service's line", "keys", "an invitation", "nginx"])
def test_lines_of_one_program_are_known_by_their_stencil_soon(kind):
    draw = random.Random(kind)
    lines = [TEMPLATES[kind].format(mail=f"{draw.choice(WORDS['accounts'].split())}{n % 10}@example.com", ip=f"203.0.113.{n % 10 + 100}", n=1000 + n) for n in range(200)]
    for text in lines[:40]:
        FINDER.line(text)
    assert sum(by_stencil(text) is not None for text in lines[40:]) > 100


NONE = {
    "no address": "started worker 4 in 17 ms",
    "a version": "agent 1.2.3.4 started",
    "an address in a word": "host ip-203.0.113.9 is up",
    "one of five numbers": "build 203.0.113.9.1 is out",
}


@pytest.mark.parametrize("text", NONE.values(), ids=NONE)
def test_such_lines_have_no_stencil(text):
    assert stencils.cut(text, text.encode()) is None


UNLIKE = {
    "capitals in the address": "mail of Maria.Garcia{n}@example.com sent",
    "three words": "mail of ana.maria.lopez{n}@example.com sent",
    "a person beside it": "mail of Maria Garcia, maria{n}@example.com sent",
    "a number of a card beside it": "card 411111111111{n} of maria@example.com declined",
    "a telephone number beside it": "call 415555{n} of maria@example.com ended",
}


@pytest.mark.parametrize("template", UNLIKE.values(), ids=UNLIKE)
def test_lines_with_more_than_addresses_are_looked_at_each_time(template):
    for n in range(1000, 1030):
        text = template.format(n=n)
        assert by_stencil(text) is None
        FINDER.line(text)


def test_what_becomes_of_lines_hangs_on_no_line_before():
    """The same lines, in two orders and each by itself, become the same."""
    draw = random.Random(7)
    lines = [written(draw.choice([*TEMPLATES.values()]), draw) for _ in range(600)]
    forth, back = Redactor("support", key=b"k" * 32, names="off"), Redactor("support", key=b"k" * 32, names="off")
    first = {text: forth.redact(text).text for text in lines}
    stencils._known.clear()
    assert {text: back.redact(text).text for text in reversed(lines)} == first


def test_no_text_is_kept():
    for n in range(100, 120):
        FINDER.line(f"zanzibar login of quimby{n}@example.com from 203.0.113.{n}")
        FINDER.line(f"level=info msg=done user=zanzibar{n % 3} status={n}")
    assert stencils._known
    assert stencils._told
    assert "zanzibar" not in repr(stencils._told)
    assert b"zanzibar" not in b"".join(stencils._known)
    assert "quimby" not in repr(stencils._known)


#: An address as a pattern over the whole line says it: one or two words in small letters before the sign of an address of mail, or four numbers with points, at the start of its word.
HOLE = re.compile(
    r"(?<![\w.@%+'-])(?:([a-z]{2,16})(?:([._-])([a-z]{2,16}))?([0-9]{0,4})(?=@(?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,12}(?![\w@-]|\.\w))"
    r"|([1-9][0-9]{0,2}(?:\.(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])){3})(?![\w@-]|\.\w))",
    re.ASCII,
)


@given(st.lists(st.sampled_from(["bob", "maria.garcia", "anna_lee9", "ab12345", "a" * 16, "b" * 17, "@", "@example.com", "@b.co.uk", "1.2.3.4", "203.0.113.9", "10.0.0.1", "255.255.255.0", *".:/'+%-_=,[] 0x"]), max_size=8))
def test_the_holes_of_a_line_are_the_addresses_that_begin_a_word(parts):
    text = "".join(parts)
    one = stencils.cut(text, text.encode())
    expected = [(found.span(), found[1], found[3]) for found in HOLE.finditer(text)]
    if one is not None:
        assert [((start, end), first, second) for start, end, _, first, second in one[1]] == expected
    else:
        assert not expected or any(found[5] and stencils._kind_of_address(found[5]) is None for found in HOLE.finditer(text))
