"""Lines of a stream are put together as they were written, whatever the chunks."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from redactor.batch import lines
from redactor.batch.lines import Lines

PYTHON = b'Traceback (most recent call last):\n  File "a.py", line 3, in f\n    g(x)\nValueError: bad\n'
JAVA = b"java.lang.IllegalStateException: no\n\tat a.B.c(B.java:3)\nCaused by: x.Y: z\n\t... 12 more\n"
KEY = b"-----BEGIN RSA PRIVATE KEY-----\nMIIabc\nabcd\n-----END RSA PRIVATE KEY-----\n"
PLAIN = b"2024-01-01 INFO hello\nsecond\n"


def run(data: bytes, sizes) -> list[bytes]:
    """Feed `data` in chunks of the given sizes and return the blocks that came out."""
    assembled, blocks, position = Lines(), [], 0
    for size in sizes:
        blocks.append(assembled.feed(data[position : position + size]))
        position += size
    if position < len(data):
        blocks.append(assembled.feed(data[position:]))
    blocks.append(assembled.close())
    return [block for block in blocks if block]


@pytest.mark.parametrize("data", [PYTHON, JAVA, KEY, PLAIN, PLAIN + PYTHON + PLAIN + KEY + JAVA, b"no end", b"\n\n", b"a\r\nb\r\n", b"\0\xff\n"])
@given(sizes=st.lists(st.integers(1, 40), max_size=30))
def test_no_byte_is_lost_or_reordered(data, sizes):
    assert b"".join(run(data, sizes)) == data


@pytest.mark.parametrize("whole", [pytest.param(PYTHON, id="python"), pytest.param(JAVA, id="java"), pytest.param(KEY, id="private-key")])
@given(sizes=st.lists(st.integers(1, 60), max_size=20))
def test_a_group_comes_out_in_one_block(whole, sizes):
    blocks = run(PLAIN + whole + PLAIN, sizes)
    assert any(whole in block for block in blocks)


def test_a_line_is_given_as_soon_as_its_end_has_come():
    assembled = Lines()
    assert assembled.feed(b"one\ntw") == b"one\n"
    assert assembled.feed(b"o\n") == b"two\n"
    assert not assembled.waiting


def test_an_unfinished_line_is_never_given_before_its_end():
    assembled = Lines()
    assert assembled.feed(b"mail mari") == b""
    assert assembled.expire() == b""
    assert assembled.feed(b"a@example.com\n") == b"mail maria@example.com\n"


def test_a_traceback_waits_and_expires():
    assembled = Lines()
    assert assembled.feed(PYTHON[:60]) == b""
    assert assembled.waiting
    assert assembled.expire() == PYTHON[: PYTHON.rfind(b"\n", 0, 60) + 1]
    assert not assembled.waiting


def test_a_key_that_expired_open_stays_closed_to_its_end():
    assembled = Lines()
    assembled.feed(b"-----BEGIN RSA PRIVATE KEY-----\nMIIabc\n")
    assert assembled.expire() == b"-----BEGIN RSA PRIVATE KEY-----\nMIIabc\n"
    rest = assembled.feed(b"secret1\nsecret2\n-----END RSA PRIVATE KEY-----\nfree\n")
    assert rest == lines.SECRET_LINE + b"\n" + lines.SECRET_LINE + b"\n" + lines.SECRET_LINE + b"\nfree\n"


def test_parts_of_a_container_line_are_joined_by_stream():
    data = (
        b"2024-01-01T00:00:00Z stdout P mail mari\n2024-01-01T00:00:00Z stderr P other \n"
        b"2024-01-01T00:00:01Z stdout F a@example.com\n2024-01-01T00:00:01Z stderr F end\n"
    )
    assert b"".join(run(data, [])) == (
        b"2024-01-01T00:00:00Z stdout F mail maria@example.com\n2024-01-01T00:00:00Z stderr F other end\n"
    )


def test_parts_of_a_docker_line_are_joined():
    first = {"log": "x" * 16384, "stream": "stdout", "time": "t1"}
    last = {"log": "y\n", "stream": "stdout", "time": "t2"}
    out = b"".join(run(json.dumps(first).encode() + b"\n" + json.dumps(last).encode() + b"\n", []))
    assert json.loads(out) == {"log": "x" * 16384 + "y\n", "stream": "stdout", "time": "t2"}


def test_a_part_without_its_end_still_comes_out():
    data = b"2024-01-01T00:00:00Z stdout P half\n"
    assert b"".join(run(data, [])) == b"2024-01-01T00:00:00Z stdout F half"


def test_a_line_beyond_the_limit_becomes_a_placeholder_and_is_counted(monkeypatch):
    monkeypatch.setattr(lines, "MAX_RECORD", 1000)
    assembled = Lines()
    out = assembled.feed(b"a\n" + b"x" * 1500) + assembled.feed(b"y" * 900) + assembled.feed(b"z\nnext\n") + assembled.close()
    assert out == b"a\n" + lines.LONG_LINE + b"\nnext\n"
    assert assembled.skipped == 1


def test_the_repr_shows_no_text():
    assembled = Lines()
    assembled.feed(b"maria")
    assert "maria" not in repr(assembled)
