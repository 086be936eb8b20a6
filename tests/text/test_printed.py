"""The names model does not read pasted logs, but for lines that may name somebody in a way that is believed there."""

from __future__ import annotations

import pytest

from redactor.detect import names
from redactor.text import printed
from redactor.text.finder import Finder

LOG = (
    "2026-03-02 10:00:00,123 INFO [main] org.apache.zookeeper.server: started on port 2181",
    "2026-03-02 10:00:01,004 WARN [main] org.apache.zookeeper.server: no snapshot found",
    "Mar  2 10:00:02 gw-01 sshd[4711]: Invalid user webmaster from 203.0.113.9",
    "[Mon Mar 02 10:00:03 2026] [error] mod_jk child workerEnv in error state 6",
    "level=info ts=1772445603 msg=done took=12ms caller=main.go:88",
    "E/WifiStateMachine( 1510): fetchRssi failed code=0x12",
)
NAMING = (
    "2026-03-02 10:00:05 INFO session opened for Jana Novak",
    "2026-03-02 10:00:06 INFO mail to Ms Okafor queued",
    "2026-03-02 10:00:07 INFO owner: Ngozi",
    "2026-03-02 10:00:08 INFO signed by Maria de la Cruz",
    "2026-03-02 10:00:09 INFO approved by J. Novak",
    "2026-03-02 10:00:10 INFO Петров Иван вошёл",
)
BEFORE, AFTER = "Hello,\nour gateway restarts every ten minutes:", "Can you look at it, please?\nRegards\nPieter van Dijk"


def pasted(*lines: str) -> str:
    return "\n".join((BEFORE, *lines, AFTER))


def test_a_pasted_log_is_not_read():
    text = pasted(*LOG)
    assert [text[start:end] for start, end in printed.read(text)] == [BEFORE + "\n", AFTER]


@pytest.mark.parametrize("line", NAMING)
def test_a_line_that_may_name_somebody_is_read(line):
    text = pasted(*LOG[:3], line, *LOG[3:])
    assert [text[start:end] for start, end in printed.read(text)] == [BEFORE + "\n", line + "\n", AFTER]


@pytest.mark.parametrize("text", ["", "one line", pasted(*LOG[: printed.LEAST - 1]), "a\nb\nc\nd\ne\nf\n", "\n" * 9], ids=["nothing", "line", "few lines of a log", "short lines", "empty lines"])
def test_all_of_another_text_is_read(text):
    assert printed.read(text) == [(0, len(text))]


def test_empty_lines_do_not_end_a_log_and_sentences_do():
    text = "\n".join((BEFORE, LOG[0], LOG[1], "", LOG[2], LOG[3], "", "and on the other one:", *LOG[:4], ""))
    assert [text[start:end] for start, end in printed.read(text)] == [BEFORE + "\n", "\nand on the other one:\n"]


def test_what_is_found_around_a_pasted_log_stands_where_it_stands(monkeypatch):
    text = pasted(*LOG[:3], NAMING[0], *LOG[3:])
    read = []
    raw = names.NamesModel.raw

    def noting(self, texts):
        read.extend(texts)
        return raw(self, texts)

    monkeypatch.setattr(names.NamesModel, "raw", noting)
    people = {text[span.start : span.end] for span in Finder("auto")._looked_for([text])[0] if span.entity == "PERSON"}
    assert people >= {"Jana Novak", "Pieter van Dijk"}
    assert read == [BEFORE + "\n", NAMING[0] + "\n", AFTER]
