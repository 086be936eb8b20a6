"""What is left out for speed changes nothing: a record reads the same when every known identity is looked for everywhere."""

from __future__ import annotations

import itertools
import json
import random
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redactor import Redactor
from redactor.detect import known
from redactor.detect.identities import derived, known_numbers, known_variants
from redactor.detect.words.folding import compact
from redactor.evaluate import gold
from redactor.text import json_edit, known_spans, plain_fields, sight
from redactor.types import Span
from tests.bench import bench_run

REDACTOR = Redactor("support", key=b"k" * 32, names="off", on_error="raise")

GIVEN = st.sampled_from(["Maria", "Jean-Luc", "José", "Björn", "Will", "A", "Ö", "李", "Mary Ann", "O", "Jürgen", "J.", "aus der", "D'Arcy", "van"])
FAMILY = st.sampled_from(["Garcia", "O'Brien", "van der Berg", "Müller", "Mueller", "Smith-Jones", "B", "小龙", "de la", "Grant", "MacDonald III", "Øster"])
SERIALS = st.sampled_from(["FOC1234W0AB-77", "ABC-123", "00AB12", "k3X 99 21", "ZZ11zz22QQ33", "X5GQ012345", "3Z7CMH3", "00123456", "4c4c4544-005a-3710-8043-b3c04f4d4833", "S1A-2B/3C", "583434593035343012", "003c1b1d0ab8a7b52000eb9261a06d86"])
VALUES = st.one_of(
    st.tuples(GIVEN, FAMILY).map(lambda name: ("PERSON", " ".join(name))),
    st.tuples(GIVEN, FAMILY).map(lambda name: ("PERSON", ", ".join(reversed(name)))),
    st.tuples(GIVEN, FAMILY).map(lambda name: ("EMAIL_ADDRESS", f"{name[0]}.{name[1]}7+x@example.com".replace(" ", ""))),
    st.sampled_from(["mgarcia", "CORP\\m_garcia", "m.garcia@corp", "will", "~x1", "jöp"]).map(lambda value: ("USERNAME", value)),
    st.sampled_from(["+1 415 555 0132", "(0)30 1234567", "0049 30 1234567", "555-0132 x12", "+44 (0)20 7946 0958"]).map(lambda value: ("PHONE_NUMBER", value)),
    SERIALS.map(lambda value: ("SERIAL_NUMBER", value)),
    st.sampled_from(["00:1b:44:11:3a:b7", "001b.4411.00ab"]).map(lambda value: ("MAC_ADDRESS", value)),
    st.sampled_from(["203.0.113.9", "fe80::1b:44ff"]).map(lambda value: ("IP_ADDRESS", value)),
    st.sampled_from(["4c4c4544-005a-3710-8043-b3c04f4d4833", "cfe92100-67c4-11d4-a45f-f8d027761251", "5002538e40a2b3c4"]).map(lambda value: ("DEVICE_ID", value)),
    st.sampled_from(["353905099999994", "89490200001234567890"]).map(lambda value: ("IMEI", value)),
)


@settings(max_examples=400)
@given(VALUES)
def test_every_spelling_of_a_value_holds_one_of_its_cores(pair: tuple[str, str]) -> None:
    entity, value = pair
    discovery = known.Discovery()
    discovery.add(entity, value)
    identities = discovery.freeze()
    if entity in known.PEOPLE:
        spellings = [variant.literal for variant in known_variants.person_variants([pair])]
    else:
        spellings = [variant.literal for variant in known_variants.thing_variants(entity, value)] + sorted(derived.variants(entity, value))
    if entity == "PHONE_NUMBER" or value.isdigit():
        spellings += known_numbers.variants(entity, value)
    for spelling in spellings:
        assert identities.may_stand_in(compact(f"before {spelling} behind")), spelling
    assert not identities.may_stand_in(compact("nothing of it, 12 34"))


GROUPS = st.lists(st.lists(VALUES, min_size=1, max_size=3), min_size=2, max_size=6)


@settings(max_examples=300)
@given(GROUPS)
def test_few_people_are_brought_together_as_many_are(groups: list[list[tuple[str, str]]]) -> None:
    discovery = known.Discovery()
    for number, pairs in enumerate(groups):
        for entity, value in pairs:
            discovery.add(entity, value, group=number)
    people = tuple(tuple(person.pairs()) for person in discovery._groups.values())
    few = [person.pairs() for person in known._merged(people)]
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setattr(known, "FEW", 0)
        assert [person.pairs() for person in known._merged(people)] == few


def test_of_few_people_nobody_is_spelled_out_of_whom_a_lone_name_holds_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    spelled: list[object] = []
    monkeypatch.setattr(known, "variants_of", lambda pairs: spelled.append(pairs) or {})
    known._merged(((("PERSON", "Maria Garcia"), ("EMAIL_ADDRESS", "maria.garcia@example.com")), (("PERSON", "Yuki Tanaka"),), (("PERSON", "Hannah Novak"),)))
    assert not spelled
    known._merged(((("PERSON", "Maria Garcia"), ("EMAIL_ADDRESS", "maria.garcia@example.com")), (("USERNAME", "mgarcia"),)))
    assert len(spelled) == 1


#: What may stand beside a value: parts of names, numbers, signs, and much else.
BESIDE = st.lists(st.sampled_from([*"aB7 .,-@+%/'=#\n_é", "ext", "word ", "0123456789", "abcdefghij"]), max_size=12).map("".join)


@settings(max_examples=500)
@given(st.lists(st.tuples(BESIDE, st.integers(0, 3)), min_size=2, max_size=4))
def test_only_what_stands_near_a_value_can_be_more_of_it(parts: list[tuple[str, int]]) -> None:
    text, spans = "", []
    for before, far in parts[:-1]:
        text += before + "some words " * (8 * far) + before[::-1]
        spans.append(Span(len(text), len(text) + 6, "PERSON", 1.0, "known:person", 0))
        text += "Garcia"
    text += parts[-1][0] + "some words " * (8 * parts[-1][1])
    near = known_spans.standing_alone(text, spans)
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setattr(known_spans, "_REACH", 10_000)
        assert known_spans.standing_alone(text, spans) == near


def test_separators_case_and_scripts_do_not_hide_a_core() -> None:
    assert compact("Ｍａｒｉａ-GARCÍA_٤١٥ 555") == "mariagarcia415555"


TOKEN = re.compile(r"<[A-Z_]+(?::[a-z2-7]{8})?>")


def everywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(known.KnownIdentities, "may_stand_in", lambda _self, _text, _accounted=(): True)
    for module in (sight, known_spans):
        monkeypatch.setattr(module, "is_complete", lambda _text, _spans: False)


def tickets(count: int) -> list[dict[str, Any]]:
    return list(itertools.islice(bench_run.tickets(random.Random(11)), count))


PIECES = (
    "Maria Garcia", "maria", "mgarcia", "MGARCIA@EXAMPLE.COM", "mgarcia@example.com", "415-555-0132", "+1 415 555 0132", "X5GQ012345", "x5gq-012345",
    "58354751303132333435", "hello", "error 0x97", "Garcia, M.", "&lt;b&gt;Maria", "m%67arcia", "10.1.2.3", "10-1-2-3.example.net", "Will Grant", "will", "2.3.1",
)  # fmt: skip
KEYS = ("name", "email", "phone", "serial_number", "address", "note", "id", "value", "requester", "text", "from", "maria", "client_ip", "user")
RECORDS = st.dictionaries(
    st.sampled_from(KEYS),
    st.recursive(
        st.lists(st.sampled_from(PIECES), min_size=1, max_size=3).map(" ".join) | st.sampled_from([4155550132, 7, None, True, 1.5]),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=4),
        max_leaves=8,
    ),
    max_size=6,
)


@settings(max_examples=200)
@given(RECORDS)
def test_the_same_is_hidden_without_shortcuts(record: dict[str, Any]) -> None:
    quick = REDACTOR.redact_record(record)
    with pytest.MonkeyPatch.context() as monkeypatch:
        everywhere(monkeypatch)
        # Whose a value is that stands under a key which says something else is a matter of taste.
        assert TOKEN.sub("<>", json.dumps(REDACTOR.redact_record(record))) == TOKEN.sub("<>", json.dumps(quick))


def test_tickets_read_the_same_without_shortcuts() -> None:
    quick = list(REDACTOR.redact_records(tickets(60)))
    with pytest.MonkeyPatch.context() as monkeypatch:
        everywhere(monkeypatch)
        assert list(REDACTOR.redact_records(tickets(60))) == quick


@pytest.mark.parametrize("style", [{}, {"separators": (",", ":")}, {"indent": 2}, {"ensure_ascii": False}], ids=["default", "compact", "indented", "utf-8"])
def test_changed_strings_are_written_where_they_stand(style: dict[str, Any]) -> None:
    for record in [*tickets(10), {"a": "maria@example.com", "b": ["é", "maria@example.com", "x"], "maria@example.com": 1, "n": 1e5}]:
        text = json.dumps(record, **style).encode()
        written = json_edit.redact(text, REDACTOR.redact_record)
        assert json.loads(written) == REDACTOR.redact_record(record)
        assert written == json.dumps(REDACTOR.redact_record(record), **style).encode()


def test_a_string_that_stands_twice_is_written_where_it_changed() -> None:
    old = {"a": "x", "b": {"c": "x"}, "d": "x"}
    assert json_edit.write(b'{"a": "x", "b": {"c": "x"}, "d": "x"}', old, {"a": "x", "b": {"c": "y"}, "d": "x"}, plain=True) == b'{"a": "x", "b": {"c": "y"}, "d": "x"}'


#: What may stand beside a value: words, initials, parts of the same name or number, signs that glue.
BESIDE = ("", " ", "M. ", " M.", "M ", ", ", ".", "Mail me at ", " is mine", "-", "@x", "maria.", "_g", "12 ", " 12", " ext. 7", "x", "(", ")", "<", "> ", "Mr ", " Garcia", "Maria ", " de ", "'s iPhone", "\n", "Hello ")
SAID = ("Maria Garcia", "Garcia", "Maria", "maria.garcia@example.com", "mgarcia@example.com", "+1 415 555 0132", "415-555-0132", "X5GQ012345", "serial number X5GQ012345", "Regards, Maria Garcia", "Dear Maria", "User: mgarcia", "00:1b:44:11:3a:b7", "MAC 001b.4411.3ab7", "10.1.2.3")
COMMENTS = st.lists(st.tuples(st.sampled_from(BESIDE), st.sampled_from(SAID), st.sampled_from(BESIDE)).map("".join), min_size=1, max_size=4).map(" and the rest of it, ".join)
REQUESTERS = st.fixed_dictionaries(
    {"name": st.sampled_from(["Maria Garcia", "Maria de Garcia", "M. Garcia", "Will Grant"]), "email": st.sampled_from(["maria.garcia@example.com", "mgarcia@example.com"])},
    optional={"phone": st.just("+1 415 555 0132"), "serial_number": st.just("X5GQ012345"), "mac_address": st.just("00:1b:44:11:3a:b7"), "ip": st.just("10.1.2.3")},
)


@settings(max_examples=300, deadline=None)
@given(REQUESTERS, st.lists(COMMENTS, min_size=1, max_size=3))
def test_what_stands_beside_a_known_value_is_hidden_without_a_search(requester: dict[str, str], comments: list[str]) -> None:
    record = {"requester": requester, "comments": [{"body": body} for body in comments]}
    quick = REDACTOR.redact_record(record)
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setattr(known_spans, "standing_alone", lambda _text, _spans: [])
        assert REDACTOR.redact_record(record) == quick


LINES = [line for unit in gold.read(Path(__file__).parents[1] / "golden") for leaf in unit.leaves for line in leaf.text.splitlines() if line.strip()]


def test_a_small_record_reads_as_one_searched_by_all_detectors_together(monkeypatch: pytest.MonkeyPatch) -> None:
    chosen = random.Random(5)
    records = [{key: chosen.choice(LINES) for key in keys} for keys in (("event",), ("event", "note"), ("event", "user", "email")) for _ in range(400)]
    small = [REDACTOR.redact_record(record) for record in records]
    monkeypatch.setattr("redactor.engine.FEW_TEXTS", 0)
    assert small == [REDACTOR.redact_record(record) for record in records]


#: Parts of addresses of mail: names, words, what systems are called.
PARTS = st.sampled_from(["maria", "garcia", "info", "noreply", "git", "smtp", "lists", "python", "root", "admin", "the", "x", "serial", "password", "error", "mail", "ibm", "berlin", "support", "jose", "li", "users"])
ADDRESSES = st.builds(
    lambda words, sign, number, domain, top: f"{sign.join(words)}{number}@{'.'.join(domain)}.{top}",
    st.lists(PARTS, min_size=1, max_size=3), st.sampled_from(["", ".", "-", "_"]), st.sampled_from(["", "7", "42", "1984"]), st.lists(PARTS, min_size=1, max_size=2), st.sampled_from(["com", "de", "org", "example", "museum"]),
)  # fmt: skip
FIGURES = st.text("0123456789", min_size=2, max_size=4)
PHONES = st.one_of(
    st.builds(lambda code, groups: f"+{code} {' '.join(groups)}", st.integers(1, 999), st.lists(FIGURES, min_size=2, max_size=3)),
    st.from_regex(r"\([2-9][0-9]{2}\) [0-9]{3}-[0-9]{4}|[2-9][0-9]{2}-[0-9]{3}-[0-9]{4}", fullmatch=True),
)


#: What begins like a word for what follows, and numbers of single devices.
STARTS = st.sampled_from(["", "1PIN", "2ID", "3SN", "1MAC", "5TEL", "2IP", "X1", "A1SN", "B2USER", "9NR", "1TAG", "2PC", "0X", "1Z", "4G", "8GB", "9AM", "C02", "5CG", "W1A"])
NUMBERS = st.builds(lambda start, rest: f"{start}{rest}", STARTS, st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", min_size=5, max_size=10))


@settings(max_examples=300, deadline=None)
@given(ADDRESSES, PHONES, NUMBERS, st.lists(COMMENTS, max_size=2), st.booleans())
def test_a_field_that_is_just_what_its_key_says_needs_no_search(email: str, phone: str, serial: str, comments: list[str], is_told: bool) -> None:  # noqa: FBT001
    record = {"requester": {"name": "Maria Garcia", "email": email, "phone": phone}, "device": {"serial_number": serial}, "comments": [{"body": body} for body in comments]}
    if is_told:
        record["note"] = f"{email.partition('@')[0]} or {phone[-8:]}, see {email}, unit {serial}"
    quick = REDACTOR.redact_record(record)
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setattr(plain_fields, "is_plain", lambda _entity, _value: False)
        assert REDACTOR.redact_record(record) == quick


def test_what_is_more_than_its_key_says_is_searched() -> None:
    assert plain_fields.is_plain("EMAIL_ADDRESS", "maria.garcia7@example.com")
    assert plain_fields.is_plain("PHONE_NUMBER", "+1 415 555 0132")
    assert all(plain_fields.is_plain("SERIAL_NUMBER", value) for value in ("C02XK1ZZJG5J", "X5GQ012345", "3Z7CMH3"))
    for value in ("A1B2C3D4E5F6", "D02AF30", "X1234567L", "AB123456C", "PIN12345G", "490154203237518", "C02XK1ZZJG5J / 7", "c02xk1zzjg5j"):
        assert not plain_fields.is_plain("SERIAL_NUMBER", value)
    for entity, value in (("EMAIL_ADDRESS", "Maria <maria@example.com>"), ("EMAIL_ADDRESS", "490154203237518@example.com"), ("PHONE_NUMBER", "+1 682 26 6473"), ("PHONE_NUMBER", "+1 415 555 0132 ext. 7"), ("PERSON", "Maria Garcia")):
        assert not plain_fields.is_plain(entity, value)
