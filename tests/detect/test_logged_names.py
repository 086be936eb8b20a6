"""People in logs by their forenames alone, and that it does not matter how much was read before."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from redactor import Redactor
from redactor.detect.search import logged_names
from redactor.evaluate import gold

REDACTOR = Redactor("support", key=b"k" * 32, names="off", on_error="raise")
GOLDEN = Path(__file__).parents[1] / "golden"

#: (line, what it becomes, tokens without their digests)
CASES = {
    "behind an arrow": ("#T3 0612:14 card -> GRANTED Deshawn R", "#T3 0612:14 card -> GRANTED <PERSON>"),
    "a nickname's owner": ("0613:30 staff override by Gintaras ok", "0613:30 staff override by <PERSON> ok"),
    "with a surname nobody knows": ("meter read by Matthijs Quorvenaar at 10:22", "meter read by <PERSON> at 10:22"),
    "surname first": ("Rdr 4-2|Access Granted|Zquintal, Rosario|ok", "Rdr 4-2|Access Granted|<PERSON>|ok"),
    "letters beyond ASCII": ("badge for Maëlys printed", "badge for <PERSON> printed"),
    "in capitals": ("PAYEE: QUORVENAAR MATTHIJS   2,114.00", "PAYEE: <PERSON>   2,114.00"),
    "in the name of a file": ("stored scans/Rosalind_Amsel_mri.zip", "stored scans/<PERSON>_mri.zip"),
    "programs and products": ("plugin Jenkins enabled; broker Kafka up; agent=Puppet module=Django job='Celery' vendor: Salt, Luna and Karma", "plugin Jenkins enabled; broker Kafka up; agent=Puppet module=Django job='Celery' vendor: Salt, Luna and Karma"),
    "towns": ("region=Paris replica=London pool='Dallas' zone: Phoenix, Houston and Denver up", "region=Paris replica=London pool='Dallas' zone: Phoenix, Houston and Denver up"),
    "words of logs": ("Normal Warning Critical Monday Friday April Received Address Connection Bye", "Normal Warning Critical Monday Friday April Received Address Connection Bye"),
    "a host": ("connected to gintaras.example.net", "connected to gintaras.example.net"),
}  # fmt: skip


@pytest.mark.parametrize(("line", "expected"), CASES.values(), ids=CASES)
def test_forenames_that_are_nothing_else_are_people_in_logs(line: str, expected: str) -> None:
    safe = REDACTOR.redact_log(f"first line\n{line}\nlast line\n").split("\n")
    assert re.sub(r"<([A-Z_]+):[a-z2-7]{8}>", r"<\1>", safe[1]) == expected
    assert safe[0] == "first line"
    assert safe[2] == "last line"


def test_words_set_and_automaton_find_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [leaf.text for path in sorted(GOLDEN.glob("*/log*.gold")) for unit in gold.read(path) for leaf in unit.leaves]
    texts += [line for line, _ in CASES.values()]
    assert len(texts) > 200
    found = []
    for read in (0, logged_names.SET_AFTER + 1, logged_names.AUTOMATON_AFTER + 1):
        people = []
        for text in texts:
            gate = logged_names._Gate()
            gate.read = read
            monkeypatch.setattr(logged_names, "places", gate.places)
            people.append(logged_names.find(text))
        found.append(people)
    assert found[0] == found[1] == found[2]
    assert sum(map(len, found[0])) > 50


def test_texts_are_searched_together_as_each_by_itself() -> None:
    texts = [leaf.text for folder in ("lines", "mixed") for unit in gold.read(GOLDEN / folder) for leaf in unit.leaves][::7]
    together = {start + number: spans for start in range(0, len(texts), 23) for number, spans in logged_names.of_texts(texts[start : start + 23]).items()}
    assert together
    assert together == {number: spans for number, text in enumerate(texts) if (spans := logged_names.find(text))}


@pytest.mark.parametrize("line", ["chan LaVerne: heading out", "STEP JOANNA01 PGM=IEBGENER", "GET /carte?nom=%20Oreste", "user Siobhan2 in", "for Rosalind_Amsel.pdf"], ids=["two_capitals", "behind_it_a_digit", "behind_a_digit", "account", "underscore"])
def test_signs_and_digits_beside_a_name_are_no_part_of_it(monkeypatch: pytest.MonkeyPatch, line: str) -> None:
    found = []
    for read in (0, logged_names.SET_AFTER + 1, logged_names.AUTOMATON_AFTER + 1):
        monkeypatch.setattr(logged_names, "_gate", logged_names._Gate())
        logged_names._gate.read = read
        found.append(logged_names._gate.places(line.encode()))
    assert found[0]
    assert found == [found[0]] * 3


def test_people_stand_at_their_places_behind_letters_of_several_bytes() -> None:
    text = "ünïcode ✓ and Gintaras\nthen Maëlys Zquintal"
    assert [text[span.start : span.end] for span in logged_names.find(text)] == ["Gintaras", "Maëlys Zquintal"]


def test_every_name_of_a_long_line_is_found() -> None:
    one = "login of Gintaras Quorvenaar ok, "
    text = one * 900
    assert [span.start for span in logged_names.find(text)] == list(range(9, len(text), len(one)))
