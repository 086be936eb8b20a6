"""Accounts and numbers of people in lines of logs: what the tagger says of keys that no rule has, and of what only looks like a value."""

from __future__ import annotations

import hashlib
import tomllib
from importlib.resources import files
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redactor import Redactor
from redactor.detect.line_people import tagger as line_people_tagger
from redactor.detect.line_values import cues, features, tagger
from redactor.detect.line_values.block import Block
from redactor.detect.search import logged_values
from redactor.models.recipe import line_values
from redactor.text import known_spans, lines_of_logs
from redactor.types import Span
from tests.marked import split

REDACTOR = Redactor("support", key=b"k" * 32, names="off", on_error="raise")

#: A line that is somebody's, before each case: the tagger is asked around such lines only.
SOMEBODYS = "2025-02-03 10:11:10 INFO desk: called Brunhilde Quastenberger, tel +49 30 901820 41\n"

#: Values under keys and at places that no rule has; numbers and names stand in no marked text that was learnt from.
VALUES = {
    "a key of two words": "2025-02-03 10:11:12 INFO clinic: ward 3 bed 12 chartno [[CUSTOMER_ID|70058213]] moved to ward 5",
    "a holder": "2025-02-03 10:11:12 INFO gate: badge holder [[CUSTOMER_ID|0058213]] entered by gate 4",
    "French": "2025-02-03 10:11:12 INFO caisse: carte fid. [[CUSTOMER_ID|29905821377]] crédit 12 pts",
    "who did it": "2025-02-03 10:11:12 INFO portal: [[USERNAME|t.radebewu]] opened report 5521 from 3 devices",
    "whose": "2025-02-03 10:11:12 WARN sync: changes of [[USERNAME|radebewu_t]] rejected, branch main",
    "Polish, in groups": "2025-02-03 10:11:12 INFO bank: konto klienta [[BANK_ACCOUNT|58 2130 0417]] zablokowane",
    "Turkish": "2025-02-03 10:11:12 INFO okul: veli no [[EMPLOYEE_ID|58213]] giris",
}
#: Nobody's.
THINGS = {
    "orders": "2025-02-03 10:11:12 INFO shop: order=558213 invoice=90213 article=77123 qty=3",
    "requests": "2025-02-03 10:11:12 INFO http: GET /api/v2/items/88213 200 in 41 ms reqid=7f3a9c21",
    "builds": "2025-02-03 10:11:12 INFO ci: build 5521 of branch release-2.14 queued on runner-07",
    "states": "2025-02-03 10:11:12 WARN pool: 14 of 20 connections in use, waiting 512 ms, retry 3",
    "German": "2025-02-03 10:11:12 INFO lager: Auftrag 558213, Artikel 77123, Regal 14, Menge 3",
    "services": "2025-02-03 10:11:12 INFO cron: user=root job=backup started by systemd",
    "errors": "2025-02-03 10:11:12 ERROR db: ORA-00942 at line 4471 of proc_load_items, code 1213",
}


@pytest.mark.parametrize("marked", VALUES.values(), ids=VALUES)
def test_a_value_that_no_rule_knows_is_found_by_what_stands_around_it(marked: str) -> None:
    line, wanted = split(marked)
    safe = REDACTOR.redact_log(f"{SOMEBODYS}{line}\nlast\n")
    assert [value for _, value in wanted if value in safe] == []
    assert safe.endswith("\nlast\n")
    assert REDACTOR.redact_log(f"{line}\n") == f"{line}\n"


@pytest.mark.parametrize("line", THINGS.values(), ids=THINGS)
def test_what_only_looks_like_a_value_stays(line: str) -> None:
    assert REDACTOR.redact_log(f"{SOMEBODYS}{line}\n").endswith(f"\n{line}\n")


def test_lines_that_are_nobodys_are_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(logged_values, "find", lambda lines, **_options: [asked.append(line) or [] for line, _ in lines])  # type: ignore[func-returns-value]
    REDACTOR.redact_log("".join(f"{line}\n" for line in THINGS.values()))
    assert asked == []
    far = [f"2025-02-03 10:11:12 INFO pool: {number} of 90 connections in use" for number in range(60)]
    REDACTOR.redact_log(SOMEBODYS + "".join(f"{line}\n" for line in far))
    assert asked == [SOMEBODYS.rstrip("\n"), *far[: logged_values.AROUND]]


#: Lines before one with a number that no rule knows, and whether it is read by everything there is.
OPENING = {
    "an account behind a word for it": ('level=info msg="session opened" user=t.radebewu', True),
    "a number of a customer": ("customer id: 9042-118-33 charged", True),
    "an account in a path": ("reading /home/t.radebewu/notes.txt", False),
    "an account before a machine": ("connecting t.radebewu@db-7:5432", False),
    "an address alone": ("connection from 203.0.113.9", False),
    "a daemon of the system": ("sshd[1204]: Accepted publickey for t.radebewu from 203.0.113.9 port 50222 ssh2", False),
    "sudo": ("sudo: t.radebewu : TTY=pts/1 ; PWD=/root ; USER=root ; COMMAND=/usr/bin/id", False),
}


@pytest.mark.parametrize(("before", "is_read"), OPENING.values(), ids=OPENING)
def test_which_lines_open_those_around_them(before: str, is_read: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(logged_values, "find", lambda lines, **_options: [asked.append(line) or [] for line, _ in lines])  # type: ignore[func-returns-value]
    stamp = "2025-02-03 10:11:12 "
    REDACTOR.redact_log(f"{stamp}{before}\n{stamp}INFO clinic: ward 3 bed 12\n")
    assert (f"{stamp}INFO clinic: ward 3 bed 12" in asked) is is_read


def test_titles_of_a_table_are_no_values() -> None:
    titles = "DisplayName    SamAccountName PasswordLastSet  Enabled\n-----------    -------------- ----------------  -------\n"
    assert titles in REDACTOR.redact_log(f"{SOMEBODYS}{titles}Ilse Haverkamp ihaverkamp     9/30/2026 7:01 AM True\n")


#: What rules for texts take for somebody's, and is not in a line of a log that stands beside one.
BESIDE = {
    "a version": "2025-02-03 10:11:12 INFO git: checked out tag: v3.2.0.1",
    "a network": "2025-02-03 10:11:12 INFO modem: operator id: 20408",
    "a reason": "CEF:0|cs1Label=Reason cs1=bad password deviceExternalId=gw-lyon-1 rt=1709730000123",
    "a number of two parts": "2025-02-03 10:11:12 INFO shop: demande 0829-5503 ok",
    "a street of a scheme": "14/12 02:40:00  HEARTBEAT MISSED SCHEME 0915 Nightingale Court  PANEL FW 6.30",
}


@pytest.mark.parametrize("line", BESIDE.values(), ids=BESIDE)
def test_what_rules_for_texts_are_wrong_about_stays_in_lines_around_somebodys(line: str) -> None:
    assert REDACTOR.redact_log(f"{SOMEBODYS}{line}\n").endswith(f"\n{line}\n")


#: What they find there.
FOUND_BESIDE = {
    "an address": "2025-02-03 10:11:12 INFO crm: visit at [[POSTAL_ADDRESS|Lindenallee 14, 50668 Köln]] done",
    "a position": "2025-02-03 10:11:12 INFO call: located by cell, AML [[GEO_COORDINATES|53.8713,-1.9016]] radius 12 m",
}


@pytest.mark.parametrize("marked", FOUND_BESIDE.values(), ids=FOUND_BESIDE)
def test_what_rules_for_texts_find_is_found_in_lines_around_somebodys(marked: str) -> None:
    line, wanted = split(marked)
    safe = REDACTOR.redact_log(f"{SOMEBODYS}{line}\n")
    assert [value for _, value in wanted if value in safe] == []


@pytest.mark.parametrize(("total", "believed"), [(logged_values.NEARLY, True), (logged_values.NEARLY - 1, False)], ids=["nearly sure", "not sure"])
def test_a_name_is_believed_where_the_tagger_of_people_is_nearly_sure(total: int, believed: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    line = "taken by Quenarbe at gate 4"
    monkeypatch.setattr(tagger, "values", lambda lines, _said: [[(9, 17, "PERSON", 0.9)] for _ in lines])
    monkeypatch.setattr(line_people_tagger, "sums", lambda _: [(0, 5, -900), (9, 17, total)])
    assert [span.entity for span in logged_values.find([(line, [])])[0]] == ["PERSON"] * believed


@pytest.mark.parametrize(
    ("line", "token", "wanted"),
    [("pw=abc.def!x;n=1", (3, 10), "abc.def!x"), ('pass "k#ab c"', (8, 10), "k#ab"), ("\\x22pw\\x22:\\x22hun7er\\x22", (14, 20), "x22hun7er"), ("key: 7f/a9+b=", (5, 7), "7f/a9+b=")],
    ids=["signs", "quoted", "escaped", "base64"],
)
def test_a_secret_is_hidden_whole(line: str, token: tuple[int, int], wanted: str) -> None:
    start, end = tagger._whole(line, *token)
    assert line[start:end] == wanted


@pytest.mark.parametrize(
    ("numbers", "many", "wanted"),
    [([], 9, []), ([0], 3, [0, 1, 2]), ([40], 90, list(range(24, 57))), ([40, 41], 90, list(range(24, 58))), ([0, 80], 90, [*range(17), *range(64, 90)])],
    ids=["none", "few lines", "in the middle", "side by side", "far apart"],
)
def test_which_lines_are_around(numbers: list[int], many: int, wanted: list[int]) -> None:
    assert logged_values.around(numbers, many) == wanted


def test_figures_of_a_line_do_not_matter() -> None:
    one = "2025-02-03 10:11:12 kdnr 558213 mitarbeiter 7712"
    assert features.Line(features.masked(one)).tokens == features.Line(features.masked(one.replace("558213", "904417").replace("7712", "1093"))).tokens
    assert tagger.values([(one, [])]) == tagger.values([(one.replace("5", "8"), [])])


def test_what_was_read_before_says_nothing_of_a_line() -> None:
    lines = [(line, ()) for line in [*THINGS.values(), *(split(marked)[0] for marked in VALUES.values())]]
    alone = [tagger.values([line])[0] for line in lines]
    for memo in (tagger._read, tagger._weight, tagger._own, tagger._before, tagger._before_that, tagger._behind):
        memo.cache_clear()
    assert [tagger.values([line])[0] for line in reversed(lines)] == alone[::-1]


def test_the_features_of_a_token_are_those_of_its_groups() -> None:
    line = features.Line("user=ana.b (kunde 0000-00) closed")
    for at in range(len(line.tokens)):
        first, second, after, told = line.groups(at)
        assert line.features(at) == [*features.before(*first), *features.before_that(*second), *features.behind(*after), *told]
        assert len(features.behind(*after)) == tagger._OF_BEHIND


def test_sums_in_one_number_are_the_sums_of_each_class() -> None:
    draw = Random(3)
    told = [f"a{draw.random()}" for _ in range(40)] + ["auser|=", "bkunde|0", "t^am", "kl"]
    weights = tagger.weights()
    sums = list(weights.added)
    for feature in told:
        sums = [one + weight - 128 for one, weight in zip(sums, weights.row(features.bucket(feature)), strict=True)]
    assert tagger._sums(sum(map(tagger._weight, told)), len(told)) == sums
    highest = int.from_bytes(b"\xff\x00" * len(tagger.CLASSES), "little")  # no sum runs over into the next one's bits
    assert tagger._sums(256 * highest, 0) == [256 * 255 + more for more in weights.added]


def test_near_a_token_is_what_was_found_elsewhere() -> None:
    lines = [("kdnr=48213 by ana", [(5, 10, "CUSTOMER_ID")]), ("kdnr=50077 ref 48213", [])]
    block = Block([(line, found, features.Line(features.masked(line))) for line, found in lines])
    assert block.near(0, 1, 5) == features.Near()  # what was found at the token itself does not count
    assert block.near(0, 3) == features.Near(line="C")
    assert block.near(1, 1) == features.Near(shape="C", key="C")
    assert block.near(1, 3) == features.Near(value="C", shape="C")


@pytest.mark.parametrize(
    ("word", "kind"),
    [("customer", "C"), ("kundennummer", "C"), ("order", "X"), ("id", "HN"), ("meinkonto", "+ABU"), ("zzordernr", "+X"), ("testordernr", "X+X"), ("xyzzy", "")],
    ids=lambda value: value or "none",
)
def test_kinds_of_words(word: str, kind: str) -> None:
    assert cues.kind(word) == kind


def test_values_in_lines_of_logs_are_found_in_texts_too() -> None:
    text = f"Hello,\nplease look:\n{SOMEBODYS}{split(next(iter(VALUES.values())))[0]}\nThank you"
    start = text.index("+49")
    person = text.index("Brunhilde")
    found = lines_of_logs.find(text, [Span(person, person + 23, "PERSON", 0.9, "context:person_in_line"), Span(start, start + 16, "PHONE_NUMBER", 0.9, "pattern:phone")])
    assert [text[span.start : span.end] for span in found] == [value for _, value in split(next(iter(VALUES.values())))[1]]
    assert lines_of_logs.find(text, []) == []


def test_all_lines_of_a_text_are_asked_where_a_caller_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: dict[str, bool] = {}
    monkeypatch.setattr(tagger, "values", lambda lines, said: [(asked.setdefault(line, one) and []) or [] for (line, _), one in zip(lines, said, strict=True)])
    logged = next(iter(SOMEBODYS.splitlines()))
    text = f"Hello Ana\n\nplease look:\n{logged}\nbye"
    assert lines_of_logs.find(text, [Span(6, 9, "SSID", 0.9, "test")]) == []
    assert asked == {}
    person = Span(text.index(logged), text.index(logged) + 5, "PERSON", 0.9, "test")
    assert lines_of_logs.find(text, [person], everywhere=True) == []
    assert asked == {"Hello Ana": True, "please look:": True, logged: False, "bye": True}


@pytest.mark.parametrize(
    ("entity", "belief", "in_logs", "in_texts"),
    [("CUSTOMER_ID", 0.9, True, False), ("CUSTOMER_ID", 0.98, True, True), ("USERNAME", 0.6, True, True), ("PERSON", 0.75, True, False), ("PERSON", 0.85, True, True), ("AGE", 0.4, False, False)],
)
def test_what_people_write_takes_more_to_be_believed(entity: str, belief: float, in_logs: bool, in_texts: bool) -> None:  # noqa: FBT001
    line = features.Line("x 0000 y")
    for surer, expected in ((tagger.SURER, in_logs), (tagger.SURER_IN_TEXTS, in_texts)):
        assert [value[2] for value in tagger._spans(line, {1: (belief, entity)}, surer)] == ([entity] if expected else [])


GUESSES = {
    "a column of somebody's": ("INSERT INTO abonos (id_socio, sku) VALUES ( S043 , 'KX')", "S043", "CUSTOMER_ID"),
    "a file called after a device and an object": ("move US_LU596G2098_1.2.840.113619.2.55 ok", "US_LU596G2098", "SERIAL_NUMBER"),
    "an account": ("by t.radebewu ok", "t.radebewu", "USERNAME"),
}
NO_GUESSES = {
    "a thing's column": ("INSERT INTO people (id, surname, sku) VALUES (1,'O''Hara, J','KX-2210')", "KX-2210", "CUSTOMER_ID"),
    "an entry that is there twice": ("Duplicate entry 'KX-2210' for key 'items.sku'", "KX-2210", "CUSTOMER_ID"),
    "a domain": ("user NORDPOL\\ana", "NORDPOL", "USERNAME"),
    "an account of a system": ("by postgres ok", "postgres", "USERNAME"),
    "seconds since 1970": ("1714032019 quote", "1714032019", "SERIAL_NUMBER"),
    "a day": ("run 20240311 ok", "20240311", "CUSTOMER_ID"),
    "a key": ("Address:{Street:x City:y}", "Street", "POSTAL_ADDRESS"),
    "nothing said": ("admin = True", "True", "POSTAL_ADDRESS"),
    "a copy of Windows": ("Product ID: 00330-80112-44718-AA559", "00330-80112-44718-AA559", "SERIAL_NUMBER"),
}


@pytest.mark.parametrize(("line", "value", "entity", "believed"), [(*one, True) for one in GUESSES.values()] + [(*one, False) for one in NO_GUESSES.values()], ids=[*GUESSES, *NO_GUESSES])
def test_which_guesses_are_believed(line: str, value: str, entity: str, believed: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    start = line.index(value)
    end = line.index(" ", start) if " " in line[start:] and believed else start + len(value)
    monkeypatch.setattr(tagger, "values", lambda lines, _said: [[(start, end, entity, 0.9)] for _ in lines])
    found = logged_values.find([(line, [])])[0]
    assert [(line[span.start : span.end], span.entity, span.detector) for span in found] == ([(value, entity, logged_values.DETECTOR)] if believed else [])


def test_what_is_known_of_a_block_goes_before_a_guess(monkeypatch: pytest.MonkeyPatch) -> None:
    text = f"{SOMEBODYS}2025-02-03 10:11:11 INFO box: serial number: R52X90ABCDE\n2025-02-03 10:11:12 INFO box: files/R52X90ABCDE-old moved\n"
    monkeypatch.setattr(tagger, "values", lambda lines, _said: [[(at, at + 15, "CUSTOMER_ID", 0.9)] if (at := line.find("R52X90ABCDE-old")) >= 0 else [] for line, _ in lines])
    _, first, second, _ = REDACTOR.redact_log(text).split("\n")
    token = first.rpartition(" ")[2]
    assert token.startswith("<SERIAL_NUMBER:")
    assert f"files/{token}-old moved" in second


def test_what_is_known_of_a_record_goes_before_a_guess() -> None:
    guess, other, known = Span(0, 9, "USERNAME", 0.7, logged_values.DETECTOR), Span(20, 25, "USERNAME", 0.7, logged_values.DETECTOR), Span(3, 9, "PERSON", 1.0, "known:person")
    rule = Span(0, 9, "HOSTNAME", 0.7, "label:host")
    assert known_spans.without_guesses([guess, other], [known]) == [other]
    assert known_spans.without_guesses([rule], [known]) == [rule]


def test_lines_that_were_redacted_before_are_not_guessed_at() -> None:
    once = REDACTOR.redact_log(SOMEBODYS + "".join(f"{split(marked)[0]}\n" for marked in VALUES.values()))
    assert REDACTOR.redact_log(once) == once
    assert REDACTOR.redact_log(SOMEBODYS + once).endswith(once)


def test_the_weights_are_those_that_are_named() -> None:
    folder = files("redactor.models").joinpath("line_values")
    named = tomllib.loads(folder.joinpath("meta.toml").read_text("utf-8"))["weights.bin"]
    assert hashlib.sha256(folder.joinpath("weights.bin").read_bytes()).hexdigest() == named


def test_weights_are_read_as_they_are_written() -> None:
    draw = np.random.default_rng(5)
    table = np.zeros((features.BUCKETS, len(tagger.CLASSES)), np.float32)
    chosen = draw.choice(features.BUCKETS, 3000, replace=False)
    table[chosen] = draw.integers(-100, 100, (3000, len(tagger.CLASSES))) / tagger.SCALE
    table[chosen[0]], table[chosen[1]] = 1 / tagger.SCALE, line_values.SAYS / tagger.SCALE
    data = line_values.as_bytes(table, np.arange(len(tagger.CLASSES)) / tagger.BIAS)
    weights = tagger.Weights(data)
    assert weights.added == tuple(number * tagger.SCALE // tagger.BIAS for number in range(len(tagger.CLASSES)))
    assert [weights.row(int(number)) for number in chosen[1:]] == [bytes(int(weight) + 128 for weight in np.round(row * tagger.SCALE)) for row in table[chosen[1:]]]
    empty = set(range(0, features.BUCKETS, 997)) - set(chosen.tolist()) | {int(chosen[0])}
    assert {weights.row(number) for number in empty} == {bytes([128]) * len(tagger.CLASSES)}
    with pytest.raises(ValueError, match="cut off"):
        tagger.Weights(data[:-11])


@settings(max_examples=200, deadline=None)
@given(st.lists(st.text(max_size=80), max_size=4), st.data())
def test_any_lines_can_be_read(lines: list[str], data: st.DataObject) -> None:
    told = [(line, [(start, start + 1, "PERSON")] if line and (start := data.draw(st.integers(0, len(line) - 1))) >= 0 else []) for line in lines]
    found = tagger.values(told)
    assert len(found) == len(lines)
    for (line, _), values in zip(told, found, strict=True):
        assert all(0 <= start < end <= len(line) for start, end, _, _ in values)
        assert all(one[1] <= other[0] for one, other in zip(values, values[1:], strict=False))
