"""`redactor pipe` as a service: flush, drain, reload, metrics, broken pipes; with real processes."""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import subprocess
import sys
import time

import pytest

EMAIL = b"maria.garcia@example.com"
POLICY = 'name = "own"\nextends = "{base}"\nversion = "{version}"\n'
PATIENCE = 30


@contextlib.contextmanager
def pipe(*arguments, **options):
    environment = {**os.environ, "REDACTOR_KEY": "k" * 32, "PYTHONUNBUFFERED": "1"}
    process = subprocess.Popen(
        [sys.executable, "-m", "redactor.cli", "pipe", "--names", "off", *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
        **options,
    )
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout, process.stderr):
            with contextlib.suppress(OSError, ValueError):
                stream.close()


def read_until(stream, wanted: bytes) -> bytes:
    """Read from a stream until `wanted` has come, or fail."""
    got, end = b"", time.monotonic() + PATIENCE
    while wanted not in got:
        assert time.monotonic() < end, got
        if select.select([stream], [], [], 1)[0]:
            got += os.read(stream.fileno(), 65536)
    return got


def send(process, data: bytes):
    process.stdin.write(data)
    process.stdin.flush()


def test_27_a_line_comes_out_while_the_input_stays_open():
    with pipe() as process:
        send(process, b"from 203.0.113.9 at\n")
        assert b"<IP_ADDRESS:" in read_until(process.stdout, b"\n")


def test_27_mixed_json_and_text_keep_their_order_and_stay_valid():
    with pipe() as process:
        out, err = process.communicate(b'a 203.0.113.9\n{"email": "' + EMAIL + b'", "n": 1.50}\n\xff\xfe bytes\nlast', timeout=PATIENCE)
    first, second, third, fourth = out.split(b"\n")
    assert first.startswith(b"a <IP_ADDRESS:")
    assert json.loads(second)["n"] == 1.5
    assert b"1.50" in second
    assert third == b"\xff\xfe bytes"
    assert fourth == b"last"
    assert process.returncode == 0
    assert b"4 records, 2 findings, 0 withheld" in err


def test_27_a_traceback_comes_out_whole_even_when_nothing_follows():
    with pipe() as process:
        send(process, b'Traceback (most recent call last):\n  File "a.py", line 1, in <module>\n')
        out = read_until(process.stdout, b"<module>\n")
        assert out.startswith(b"Traceback")


def test_27_sigterm_drains_what_was_written():
    with pipe() as process:
        send(process, b"x\n")
        read_until(process.stdout, b"x\n")
        send(process, b"mail " + EMAIL + b"\ntail without end " + EMAIL)
        time.sleep(0.3)
        process.send_signal(signal.SIGTERM)
        out, _ = process.communicate(timeout=PATIENCE)
    assert b"tail without end <EMAIL_ADDRESS:" in out
    assert EMAIL not in out
    assert process.returncode == 0


def test_27_a_reader_that_goes_away_ends_it_quietly():
    with pipe() as process:
        process.stdout.close()
        with contextlib.suppress(BrokenPipeError):
            for _ in range(200):
                send(process, b"line of text\n" * 1000)
        with contextlib.suppress(BrokenPipeError):
            process.stdin.close()
        assert process.wait(PATIENCE) == 0
        assert b"Traceback" not in process.stderr.read()


def test_27_back_pressure_holds_the_writer_and_loses_nothing():
    count = 200_000
    with pipe(bufsize=0) as process:
        if os.fork() == 0:
            for start in range(0, count, 1000):
                os.write(process.stdin.fileno(), b"".join(b"line %d\n" % n for n in range(start, start + 1000)))
            os._exit(0)
        process.stdin.close()
        time.sleep(0.5)
        lines = process.stdout.read().split(b"\n")
    assert lines[:-1] == [b"line %d" % n for n in range(count)]


@pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="this system has no SIGHUP")
def test_25_sighup_reloads_the_policy_and_a_bad_one_changes_nothing(tmp_path):
    policy = tmp_path / "own.toml"
    policy.write_text(POLICY.format(base="support", version="1"))
    with pipe("--policy", str(policy), "--metrics", str(tmp_path / "m.prom")) as process:
        send(process, b"mail " + EMAIL + b"\n")
        assert b"<EMAIL_ADDRESS:" in read_until(process.stdout, b"\n")
        policy.write_text("name = 'own'\nextends = 'nowhere'\n")
        process.send_signal(signal.SIGHUP)
        assert b"the old one stays in force" in read_until(process.stderr, b"in force: ")
        send(process, b"mail " + EMAIL + b"\n")
        assert b"<EMAIL_ADDRESS:" in read_until(process.stdout, b"\n")
        policy.write_text(POLICY.format(base="statistics", version="2"))
        process.send_signal(signal.SIGHUP)
        assert b"policy reloaded: own 2" in read_until(process.stderr, b"reloaded: own 2")
        send(process, b"mail " + EMAIL + b"\n")
        assert b"<EMAIL_ADDRESS:" not in read_until(process.stdout, b"\n")
        process.communicate(timeout=PATIENCE)
    metrics = (tmp_path / "m.prom").read_text()
    assert 'redactor_policy_reloads_total{result="ok"} 1' in metrics
    assert 'redactor_policy_reloads_total{result="failed"} 1' in metrics


def test_metrics_are_in_prometheus_text_format(tmp_path):
    target = tmp_path / "redactor.prom"
    with pipe("--metrics", str(target), "--quiet") as process:
        _, err = process.communicate(b"mail " + EMAIL + b"\nfrom 203.0.113.9\n", timeout=PATIENCE)
    text = target.read_text()
    assert "redactor_records_total 2\n" in text
    assert 'redactor_findings_total{entity="EMAIL_ADDRESS",action="pseudonymize"} 1\n' in text
    assert "maria" not in text
    assert err == b""
    assert [path.name for path in tmp_path.iterdir()] == ["redactor.prom"]
    for line in text.splitlines():
        assert line.startswith("# ") or float(line.rsplit(" ", 1)[1]) >= 0


def test_a_metrics_file_that_cannot_be_written_stops_the_start(tmp_path):
    with pipe("--metrics", str(tmp_path / "no" / "m.prom")) as process:
        out, err = process.communicate(b"x\n", timeout=PATIENCE)
    assert process.returncode == 2
    assert b"m.prom" in err
    assert out == b""
