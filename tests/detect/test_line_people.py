"""People in lines of logs: what the tagger says of names it has not seen, and of what only looks like them."""

from __future__ import annotations

import hashlib
import tomllib
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redactor import Redactor
from redactor.detect.line_people import features, gate, tagger
from redactor.detect.search import logged_names
from redactor.evaluate import gold
from tests.marked import split

REDACTOR = Redactor("support", key=b"k" * 32, names="off", on_error="raise")
GOLDEN = Path(__file__).parents[1] / "golden"

#: People are marked; none of these names stands in the marked texts that were learnt from.
PEOPLE = {
    "a field in quotes": '2025-02-03 10:11:12 INFO mailer: sent to="[[PERSON|Brunhilde Quastenberger]]" in 40 ms',
    "brackets": "[worker-2] assigned ticket 4471 to [[PERSON|Thokozani Radebewu]] (queue billing)",
    "surname first": "09:00:01 clock-in;0417;[[PERSON|Quastenberger, Brunhilde]];gate 2",
    "capitals": "STMT 0001 PAYEE [[PERSON|QUASTENBERGER BRUNHILDE]]   12.00",
    "an initial before": "approved by [[PERSON|B. Quastenberger]] on terminal 4",
    "an initial behind": "locker 12 opened by [[PERSON|Quastenberger B.]]",
    "three parts": "booking B-1 guest=[[PERSON|Maria Dolores Quintanabar]] nights=3",
    "a hyphen": "callback for [[PERSON|Anneliese Quastenberger-Lindqvor]] at 10:00",
    "a particle": "signed by [[PERSON|Joost van der Quastenaar]] at 10:00",
    "Greek": 'level=info customer="[[PERSON|Ελευθερία Κουτσογιάννη]]" status=ok',
    "Cyrillic": 'level=info customer="[[PERSON|Квасников Тимофей]]" status=ok',
    "whose": "renamed device to [[PERSON|Thokozani]]'s phone",
}
#: Nobody.
THINGS = {
    "classes": "INFO [main] org.apache.coyote.AbstractProtocol Starting ProtocolHandler Http11NioProtocol",
    "states": "Connection Refused, Retry Scheduled, Circuit Breaker Open, Health Check Passed",
    "products": 'agent="Mozilla Firefox" os="Windows Server" tool="Visual Studio" vendor="Hewlett Packard"',
    "titles": "POST Failed: Internal Server Error; Bad Gateway; Service Unavailable; Payment Required",
    "German": "Anmeldung fehlgeschlagen: Falsches Kennwort, Konto gesperrt, Verbindung getrennt, Datei nicht gefunden",
    "capitals": "FATAL ERROR IN NATIVE METHOD; STACK OVERFLOW DETECTED; ACCESS DENIED; DISK QUOTA EXCEEDED",
    "streets and schools": "route via Lincoln Avenue, stop Jefferson School, Bobby Moore Stand",
    "Chinese": "服务 启动 成功 端口 8080",
    "Chinese, a greeting": "Test message: 你好",
    "Chinese, a subject": "subject: 早上好 请问",
    "a figure": "zone B2 to Gate C4, rack A 12",
    "who wrote a program": "Copyright (c) 2019 Brunhilde Quastenberger",
}


@pytest.mark.parametrize("marked", PEOPLE.values(), ids=PEOPLE)
def test_a_name_that_no_list_has_is_found_by_what_stands_around_it(marked: str) -> None:
    line, wanted = split(marked)
    safe = REDACTOR.redact_log(f"first\n{line}\nlast\n")
    assert [value for _, value in wanted if value in safe] == []
    assert safe.startswith("first\n")
    assert safe.endswith("\nlast\n")


@pytest.mark.parametrize("line", THINGS.values(), ids=THINGS)
def test_what_only_looks_like_a_name_stays(line: str) -> None:
    assert logged_names.find(line) == []
    assert REDACTOR.redact_log(f"{line}\n") == f"{line}\n"


def test_what_was_read_before_says_nothing_of_a_line() -> None:
    lines = [split(marked)[0] for marked in PEOPLE.values()]
    alone = [logged_names.find(line) for line in lines]
    tagger._may_be.cache_clear()
    tagger._weight.cache_clear()
    assert [logged_names.find(line) for line in reversed(lines)] == alone[::-1]


def test_figures_of_a_line_do_not_matter() -> None:
    one = "order 4417 for Brunhilde Quastenberger at 10:11:12"
    other = "order 9021 for Brunhilde Quastenberger at 23:59:01"
    assert logged_names.find(one) == logged_names.find(other) != []


def test_the_weights_are_those_that_are_named() -> None:
    folder = files("redactor.models").joinpath("line_people")
    named = tomllib.loads(folder.joinpath("meta.toml").read_text("utf-8"))["weights.bin"]
    assert hashlib.sha256(folder.joinpath("weights.bin").read_bytes()).hexdigest() == named
    assert len(tagger.weights()[0]) == features.BUCKETS


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=120))
def test_any_line_can_be_read(line: str) -> None:
    people = tagger.people(line)
    assert all(0 <= start < end <= len(line) for start, end, _ in people)
    assert [start for start, _, _ in people] == sorted(start for start, _, _ in people)
    data = line.encode("utf-8", "surrogatepass")
    for place in gate.places(data):
        data[:place].decode("utf-8", "surrogatepass")  # raises where it is amid a letter
    logged_names.find(line)


def test_small_blocks_are_asked_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = [leaf.text for path in sorted(GOLDEN.glob("l*/*.gold")) if "json" not in path.name for unit in gold.read(path) for leaf in unit.leaves]
    lines = [line.encode() for text in lines for line in text.split("\n") if len(line) < gate.SMALL // 4]
    small = [list(gate.places(line)) for line in lines]
    monkeypatch.setattr(gate, "SMALL", 0)
    assert small == [list(gate.places(line)) for line in lines]
    assert sum(map(bool, small)) > 1000
