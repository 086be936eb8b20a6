"""The fast path of logs gives what the slow path gives, keeps every byte outside the values, and reads what spans lines."""

from __future__ import annotations

import gzip
import os
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redactor import Redactor
from redactor.detect import overlaps, scan
from redactor.detect.search import logged_names, logged_values, seldom
from redactor.text import log_known
from redactor.text.log import LogRedactor

DATA = Path(os.environ.get("REDACTOR_DATA", Path(__file__).parents[3] / "shared" / "data"))


@pytest.fixture(autouse=True, scope="module")
def without_known_values():
    """What one line says of another is tested in test_log_known.py and test_line_values.py; here each line stands for itself."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(log_known, "spread", lambda data, *_: data)
        patch.setattr(logged_values, "around", lambda *_: [])
        yield


def mark(value, span):
    return f"<{span.entity}:{len(value)}>", span.entity


def slow(text: str) -> str:
    spans = overlaps.resolve(logged_names.believed([*scan.find(text, log=True), *seldom.find(text), *logged_names.find(text)]), text)
    pieces, done, known = [], 0, {}
    for span in spans:
        value = text[span.start : span.end]
        pieces += [text[done : span.start], mark(value, span)[0]]
        done = span.end
        if log_known.is_sure(span.entity, value, span.detector.partition(":")[0]):
            known[span.entity, value] = mark(value, span)[0].encode(), span.entity
    # what is known of a block has tests of its own
    return log_known.spread("".join([*pieces, text[done:]]).encode("utf-8", "surrogatepass"), known, None).decode("utf-8", "surrogatepass")


VALUES = (
    "203.0.113.9", "10.0.0.1", "127.0.0.1", "8.8.8.8", "255.255.255.0", "2001:db8::17", "fe80::1%eth0", "::1", "00:1b:44:11:3a:b7", "001b.4411.3ab7",
    "maria.garcia@example.com", "mgarcia", "root", "Müller", "C:\\Users\\mgarcia\\x.log", "/home/mgarcia/.ssh", "DESKTOP-7QK2X1", "marias-macbook.local",
    "hunter2", "AKIAIOSFODNN7EXAMPLE", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln", "blk_-2896670847306153652", "0x7fff5fbff8c0", "1.2.3.4.5", "v1.2.3.4",
    "2015-10-18 18:01:50,556", "12:34:56", "FOC1234X5Y6", "490154203237518", "4111 1111 1111 1111", "org.apache.Foo$Bar@1f2e3d", "std::string", "山田", "\x00", "\t",
)  # fmt: skip
LABELS = (
    "user=", "user ", "Username: ", "password=", "password: ", '"email": "', "Failed password for invalid user ", "Accepted publickey for ", " from ", "S/N: ",
    "client ", "version ", "ip=", "mac ", "sessionid: ", "token=", "Cookie: a=", "Name: ", "ssid=", "for user ", " - ", "[", "](", '"', "'", "\\", ", ", "; ", " port 22",
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(st.lists(st.sampled_from(VALUES + LABELS) | st.text(max_size=8), max_size=8).map("".join), max_size=6).map("\n".join))
def test_the_fast_path_equals_the_slow_path_on_made_up_lines(text):
    redact = LogRedactor(mark)
    data = text.encode("utf-8", "surrogatepass")
    expected = slow(text).encode("utf-8", "surrogatepass")
    assert redact(data) == expected
    assert redact(data) == expected, "the second time comes from memory"


def loghub() -> list[Path]:
    return sorted((DATA / "logs").glob("loghub_*.gz")) if DATA.exists() else []


@pytest.mark.parametrize("path", loghub() or [pytest.param(None, marks=pytest.mark.skip(reason="no REDACTOR_DATA"))], ids=lambda p: getattr(p, "name", "none"))
def test_the_fast_path_equals_the_slow_path_on_real_lines(path):
    text = gzip.open(path).read().decode("utf-8", "replace")
    lines = text.splitlines(keepends=True)
    block = LogRedactor(mark)("".join(lines).encode()).decode()
    assert block == "".join(slow(line) for line in lines), "a block is redacted like its lines one by one"


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200), st.binary(max_size=40))
def test_bytes_that_are_no_text_survive(before, after):
    redact = LogRedactor(lambda value, span: (value, 1))
    assert redact(before + b" user=mgarcia 203.0.113.9 " + after) == before + b" user=mgarcia 203.0.113.9 " + after


def test_a_value_with_bytes_that_are_no_utf8_is_hidden_whole():
    assert LogRedactor(mark)(b"login ok user=m\xfcller ip=203.0.113.9 \xff\x00 end\n") == b"login ok user=<USERNAME:6> ip=<IP_ADDRESS:11> \xff\x00 end\n"


def test_counts_are_kept_by_key_with_and_without_memory():
    redact, counts = LogRedactor(mark), Counter()
    redact(b"203.0.113.9 203.0.113.9 user=mgarcia\n" * 3, counts)
    assert counts == {"IP_ADDRESS": 6, "USERNAME": 3}


LINES = {
    "private key": (
        "-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA1234567890abcdef\nabcdefghijklmnop==\n-----END RSA PRIVATE KEY-----\nnext",
        "MIIEpAIBAAKCAQEA",
    ),
    "plist": ("<key>Serial Number</key>\n  <string>A009A113Q00</string>\n", "A009A113Q00"),
    "xml field": ('<Data Name="TargetUserName">mgarcia</Data>\n', "mgarcia"),
    "table": ("Interface   User       Location\n----------  ---------  --------\nvty0        mgarcia    here\n", "mgarcia"),
}


@pytest.mark.parametrize(("text", "value"), LINES.values(), ids=LINES.keys())
def test_values_whose_label_stands_on_another_line_are_hidden(text, value):
    assert value not in LogRedactor(mark)(text.encode()).decode()


def test_nothing_of_a_log_shows_in_the_repr():
    redact = LogRedactor(mark)
    redact(b"user=mgarcia")
    assert "mgarcia" not in repr(redact)


@pytest.mark.parametrize(
    ("line", "gone"),
    [
        ('{"card":"6499448887115045","cvv":"123"}', ("6499448887115045", "123")),
        ("EFT <- PAN 9781588470333264 entry chip", ("9781588470333264",)),
        ("iban=NL63INGB0667519100 rejected, IBAN DE12 6562 0400 1938 4578 95 too", ("0667519100", "6562", "4578 95")),
    ],
    ids=["keys", "terminal", "accounts"],
)
def test_cards_and_accounts_of_any_checksum_go_from_logs(line, gone):
    result = Redactor("support", key=b"a key for tests only", names="off").redact_log(f"{line}\n")
    assert not [value for value in gone if value in result]
