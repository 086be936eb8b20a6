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
#: As the languages' own run-times print them.
TRACES = {
    "python chained": (
        b'Traceback (most recent call last):\n'
        b'  File "a.py", line 3, in f\n'
        b'    g()\n'
        b'    ^^^\n'
        b'  File "a.py", line 9, in g\n'
        b'    raise KeyError("maria")\n'
        b"KeyError: 'maria'\n"
        b'\n'
        b'During handling of the above exception, another exception occurred:\n'
        b'\n'
        b'Traceback (most recent call last):\n'
        b'  File "a.py", line 12, in <module>\n'
        b'    h()\n'
        b'my.pkg.ShopError: could not\n'
        b'second line of message\n'
    ),
    "python group": (
        b'  + Exception Group Traceback (most recent call last):\n'
        b'  |   File "a.py", line 3, in <module>\n'
        b'  |     raise ExceptionGroup("g", [ValueError("x")])\n'
        b'  | ExceptionGroup: g (1 sub-exception)\n'
        b'  +-+---------------- 1 ----------------\n'
        b'    | ValueError: x\n'
        b'    +------------------------------------\n'
    ),
    "python warning": (
        b'/srv/app.py:3: UserWarning: bad mail\n'
        b'  warnings.warn("bad mail")\n'
    ),
    "python logged": (
        b'Traceback (most recent call last):\n'
        b'  File "a.py", line 3, in f\n'
        b'    g()\n'
        b'ValueError: bad\n'
    ),
    "java": (
        b"java.lang.IllegalStateException: no customer\n"
        b"\tat com.example.Shop.find(Shop.java:12)\n"
        b"\tat com.example.Shop.main(Shop.java:3)\n"
        b"\t... 23 more\n"
        b"Caused by: java.sql.SQLException: duplicate key\n"
        b"\tat org.postgresql.X.y(X.java:1)\n"
        b"\tSuppressed: java.io.IOException: closed\n"
        b"\t\tat a.B.c(B.java:2)\n"
        b"\t... 12 common frames omitted\n"
    ),
    "java thread": (
        b'Exception in thread "main" java.lang.NullPointerException: Cannot invoke "String.length()"\n'
        b'\tat com.example.A.main(A.java:5)\n'
    ),
    "go": (
        b"panic: runtime error: invalid memory address or nil pointer dereference\n"
        b"[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x45e6c8]\n"
        b"\n"
        b"goroutine 1 [running]:\n"
        b"main.(*Shop).Find(0x0, {0xc000012345, 0x5})\n"
        b"\t/srv/shop/main.go:12 +0x1d\n"
        b"main.main()\n"
        b"\t/srv/shop/main.go:20 +0x25\n"
        b"exit status 2\n"
    ),
    "node": (
        b'/srv/app.js:3\n'
        b'    throw new Error("no user");\n'
        b'    ^\n'
        b'\n'
        b'Error: no user\n'
        b'    at find (/srv/app.js:3:11)\n'
        b'    at Object.<anonymous> (/srv/app.js:7:1)\n'
        b'    at Module._compile (node:internal/modules/cjs/loader:1105:14) {\n'
        b"  code: 'ENOUSER'\n"
        b'}\n'
        b'\n'
        b'Node.js v20.1.0\n'
    ),
    "node2": (
        b"TypeError: Cannot read properties of undefined (reading 'email')\n"
        b"    at find (/srv/app.js:3:11)\n"
        b"    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)\n"
    ),
    "dotnet": (
        b"Unhandled exception. System.InvalidOperationException: no customer\n"
        b" ---> System.ArgumentException: bad\n"
        b"   at Shop.Find(String x) in /srv/Shop.cs:line 12\n"
        b"   --- End of inner exception stack trace ---\n"
        b"   at Shop.Main() in /srv/Shop.cs:line 3\n"
    ),
    "ruby": (
        b"app.rb:3:in `find': no customer (RuntimeError)\n"
        b"\tfrom app.rb:7:in `<main>'\n"
    ),
    "php": (
        b"PHP Fatal error:  Uncaught Exception: no customer in /srv/a.php:3\n"
        b"Stack trace:\n"
        b"#0 /srv/a.php(7): find()\n"
        b"#1 {main}\n"
        b"  thrown in /srv/a.php on line 3\n"
    ),
    "rust": (
        b"thread 'main' panicked at src/main.rs:3:5:\n"
        b"no customer\n"
        b"stack backtrace:\n"
        b"   0: rust_begin_unwind\n"
        b"             at /rustc/abc/library/std/src/panicking.rs:584:5\n"
        b"   1: shop::main\n"
        b"             at ./src/main.rs:3:5\n"
        b"note: Some details are omitted, run with `RUST_BACKTRACE=full` for a verbose backtrace.\n"
    ),
}
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


@pytest.mark.parametrize("whole", [pytest.param(KEY, id="private-key"), *(pytest.param(text, id=name) for name, text in TRACES.items())])
@given(sizes=st.lists(st.integers(1, 60), max_size=20))
def test_27_a_group_comes_out_in_one_block(whole, sizes):
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


@pytest.mark.parametrize("line", [b"a." * 20_000, b"ab.cd$" * 20_000, b"f(" * 50_000, b"(" * 100_000, b"x:1" * 50_000, b"Error" * 20_000], ids=["dots", "names", "calls", "brackets", "numbers", "errors"])
def test_a_long_line_that_is_nearly_a_traceback_is_read_once(line: bytes) -> None:
    """Each of the first two took longer than a lifetime once: a name in dots was read in every way it can be cut."""
    lines = Lines()
    block = b"Traceback (most recent call last):\n" + line + b" end\n" + line + b"\n"
    assert lines.feed(block) + lines.close() == block
