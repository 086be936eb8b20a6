"""Colours of terminals hide no value, and stay where they were."""

from __future__ import annotations

import json

import pytest

from redactor import Redactor
from redactor.cli import main
from redactor.text import terminal

REDACTOR = Redactor("support", key=b"k" * 32, names="off", on_error="raise")
#: (line, what must not be left of it)
LINES = {
    "address alone": ("\x1b[31m203.0.113.9\x1b[0m", "203.0.113.9"),
    "fields in colours": ("\x1b[1;32mINFO\x1b[0m user=\x1b[36mmgarcia\x1b[0m code=\x1b[36m0x97\x1b[0m", "mgarcia"),
    "mail": ("sent to \x1b[4mmaria@example.com\x1b[24m", "maria@example.com"),
    "hardware address": ("mac \x1b[33m00:1b:44:11:3a:b7\x1b[0m up", "00:1b:44:11:3a:b7"),
    "label outside of the colours": ("Serial Number: \x1b[36m5CG1234XYZ\x1b[0m", "5CG1234XYZ"),
    "label inside of them": ("\x1b[36mSerial Number:\x1b[0m 5CG1234XYZ", "5CG1234XYZ"),
    "a match in colours": ("from 203.0.\x1b[01;31m\x1b[K113\x1b[m\x1b[K.9 port 22", "203.0."),
    "256 colours": ("\x1b[38;5;208mclient 203.0.113.9\x1b[0m", "203.0.113.9"),
    "rsyslog": ("#033[0;32mclient=203.0.113.9#033[0m", "203.0.113.9"),
    "JSON": (r"\u001b[32mclient=203.0.113.9\u001b[0m", "203.0.113.9"),
    "shell": (r"\033[32mclient=203.0.113.9\033[0m", "203.0.113.9"),
    "cat -v": ("^[[32mclient=203.0.113.9^[[0m", "203.0.113.9"),
}


@pytest.mark.parametrize(("line", "value"), LINES.values(), ids=LINES)
@pytest.mark.parametrize("redact", [REDACTOR.redact_log, lambda text: REDACTOR.redact(text).text], ids=["log", "text"])
def test_a_value_in_colours_is_hidden_and_the_colours_stay(redact, line: str, value: str) -> None:
    text = f"before 0x97\n{line}\nafter v2.3.1\n"
    safe = redact(text)
    assert value not in terminal.plain(safe)
    assert terminal.SEQUENCE.findall(safe) == terminal.SEQUENCE.findall(text)
    assert safe.startswith("before 0x97\n")
    assert safe.endswith("\nafter v2.3.1\n")
    assert redact(safe) == safe


CLEAN = ["\x1b[1;32mINFO\x1b[0m started 2.3.1 in \x1b[36m12 ms\x1b[0m\n", "a[0m b[31m c\n", "x1b[ 033[ ^[[ \\e[\n", "\x1b[\n", "list[3m]\n"]


@pytest.mark.parametrize("line", CLEAN)
def test_colours_without_a_value_stay_byte_for_byte(line: str) -> None:
    assert REDACTOR.redact_log(line) == line
    assert REDACTOR.redact_log(line.encode()) == line.encode()
    assert REDACTOR.redact(line).text == line


def test_what_a_log_hides_in_colours_is_counted_once() -> None:
    events: list[dict[str, object]] = []
    redactor = Redactor("support", key=b"k" * 32, names="off", audit=events.append)
    redactor.redact_log("\x1b[31m203.0.113.9\x1b[0m\n" * 3)
    assert [(found["entity"], found["count"]) for event in events for found in event["findings"]] == [("IP_ADDRESS", 3)]


def test_bytes_that_are_no_text_stay_beside_colours() -> None:
    assert REDACTOR.redact_log(b"\xff \x1b[31m203.0.113.9\x1b[0m caf\xe9\n").startswith(b"\xff \x1b[31m<IP_ADDRESS:")
    assert REDACTOR.redact_log(b"\xff \x1b[31m203.0.113.9\x1b[0m caf\xe9\n").endswith(b"\x1b[0m caf\xe9\n")


def test_scan_says_where_a_value_in_colours_stands(tmp_path, capsys) -> None:
    (tmp_path / "x.log").write_text("2026-03-02 10:00:00 INFO ok\n2026-03-02 10:00:00 INFO \x1b[31m203.0.113.9\x1b[0m\n")
    assert main(["scan", str(tmp_path), "--names", "off", "--json"]) == 1
    found = json.loads(capsys.readouterr().out)
    assert (found["line"], found["column"], found["entity"]) == (2, 31, "IP_ADDRESS")
