"""Nested values: every leaf is seen, the shape stays, what cannot be walked goes out as a placeholder."""

from __future__ import annotations

import datetime as dt
import ipaddress
import json
import uuid
from collections import namedtuple
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redactor import Redactor
from redactor.record.sinks import Memory
from redactor.text import beside_keys, containers, jsontext, keys, walk

EVENTS = Memory()
REDACTOR = Redactor("support", key=b"k" * 32, names="off", on_error="raise", audit=EVENTS)
Pair = namedtuple("Pair", ["left", "right"])


def upper(value: Any, *, only: str = "") -> Any:
    """Walk a value and edit every leaf that contains `only` to upper case."""
    read = walk.Walk(value)
    for leaf, text in enumerate(read.texts):
        if only in text:
            read.edit(leaf, [(0, len(text), text.upper())])
    return read.build()


def test_a_value_without_edits_comes_back_equal_and_unedited_parts_are_reused() -> None:
    value = {"a": ["x", ("y", 1, None, True)], "b": {"c": b"bytes"}}
    built = walk.Walk(value).build()
    assert built == value
    assert built["b"]["c"] is value["b"]["c"]


def test_every_string_and_key_is_a_leaf() -> None:
    assert upper({"a": ["x", ("y", {"z": "w"})], "k": b"v"}) == {"A": ["X", ("Y", {"Z": "W"})], "K": b"V"}


def test_named_tuples_sets_and_frozen_sets_keep_their_types() -> None:
    built = upper([Pair("a", 1), {"b"}, frozenset({"c"})])
    assert built == [Pair("A", 1), {"B"}, frozenset({"C"})]
    assert type(built[0]) is Pair


def test_paths_name_keys_and_indexes() -> None:
    read = walk.Walk({"comments": [{"body": "x"}], "a b": 1})
    shown = {containers.render(read.path(leaf), {}) for leaf in range(len(read.texts))}
    assert shown == {"$.comments", "$.comments[0].body", "$['a b']"}


def test_a_cycle_goes_out_as_a_placeholder() -> None:
    value: dict[str, Any] = {"name": "x"}
    value["self"] = value
    assert walk.Walk(value).build() == {"name": "x", "self": walk.PLACEHOLDER}


def test_what_is_nested_too_deeply_goes_out_as_a_placeholder() -> None:
    value: Any = "maria@example.com"
    for _ in range(10_000):
        value = [value]
    built = REDACTOR.redact_record(value)
    depth = 0
    while isinstance(built, list):
        built, depth = built[0], depth + 1
    assert (built, depth) == (walk.PLACEHOLDER, walk.MAX_DEPTH)
    assert EVENTS.events[-1]["findings"][-1]["entity"] == "LIMIT"


def test_an_object_of_an_unknown_type_goes_out_as_a_placeholder() -> None:
    class Odd:
        def __str__(self) -> str:
            raise AssertionError("not to be called")

    assert walk.Walk({"x": Odd()}).build() == {"x": walk.PLACEHOLDER}


def test_a_string_that_is_too_long_goes_out_as_a_placeholder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(walk, "MAX_TEXT", 10)
    assert walk.Walk(["x" * 11, "x"]).build() == [walk.PLACEHOLDER, "x"]


def test_dates_addresses_and_numbers_that_are_not_personal_keep_their_types() -> None:
    value = {"at": dt.datetime(2024, 1, 2, tzinfo=dt.UTC), "price": Decimal("1.50"), "n": 3, "f": 0.5, "id": uuid.UUID(int=5)}
    assert REDACTOR.redact_record(value) == value


def test_an_address_object_is_redacted_as_text() -> None:
    assert REDACTOR.redact_record({"client_ip": ipaddress.ip_address("203.0.113.9")})["client_ip"].startswith("<IP_ADDRESS:")


def test_two_keys_that_become_the_same_token_both_stay() -> None:
    built = REDACTOR.redact_record({"maria@example.com": 1, "MARIA@example.com": 2})
    assert sorted(built.values()) == [1, 2]
    assert all("maria" not in key.lower() for key in built)


NUMBERS = {
    "phone": ({"phone": 4155550132}, "PHONE_NUMBER"),
    "serial": ({"serial_number": 918273645546}, "SERIAL_NUMBER"),
}


@pytest.mark.parametrize(("value", "entity"), NUMBERS.values(), ids=NUMBERS)
def test_a_number_under_a_telling_key_becomes_a_token(value: dict[str, int], entity: str) -> None:
    (built,) = REDACTOR.redact_record(value).values()
    assert isinstance(built, str)
    assert built.startswith(f"<{entity}:")


def test_a_known_number_is_found_where_no_key_tells() -> None:
    built = REDACTOR.redact_record({"requester": {"name": "Maria Garcia", "phone": "+1 415 555 0132"}, "extra": [4155550132, 6012691534]})
    assert built["extra"][0] == built["requester"]["phone"]
    assert built["extra"][1] == 6012691534


def test_ids_and_status_codes_stay_numbers() -> None:
    value = {"id": 43026449322, "status": 200, "requester_id": 6012691534, "size": 44115}
    assert REDACTOR.redact_record(value) == value


DOCUMENTS = {
    "object": '{"note" : "mail maria@example.com", "n": 1.50, "deep": [1e5, {"x": null}]}',
    "array": '[ "maria@example.com" ]',
    "escapes outside the edit": '{"a": "\\u2013 maria@example.com \\u00e9\\/"}',
    "address spelt in escapes": '{"a": "m\\u0061ria@example.com"}',
    "repeated keys": '{"a": "maria@example.com", "a": "maria@example.com"}',
    "document in a document": json.dumps({"inner": json.dumps({"mail": "maria@example.com"})}),
}


@pytest.mark.parametrize("text", DOCUMENTS.values(), ids=DOCUMENTS)
def test_a_json_document_in_a_string_is_edited_in_place(text: str) -> None:
    built = REDACTOR.redact_record({"payload": text})["payload"]
    token = REDACTOR.redact("maria@example.com").text
    assert token in built.replace("\\u003c", "<")
    assert "aria@" not in built
    assert built == text.replace("maria@example.com", token).replace("m\\u0061ria@example.com", token)
    json.loads(built)


@pytest.mark.parametrize("text", ["{not json}", "[1, 2", "{}x{}", "[" * 5000 + "]" * 5000])
def test_what_only_looks_like_json_is_text(text: str) -> None:
    assert REDACTOR.redact_record([text]) == [text]


def test_json_numbers_keep_their_spelling_and_telling_ones_become_strings() -> None:
    built = REDACTOR.redact_record({"p": '{"phone": 4155550132, "rate": 1.50, "big": 1E400}'})["p"]
    assert '"rate": 1.50, "big": 1E400' in built
    assert json.loads(built)["phone"].startswith("<PHONE_NUMBER:")


def test_offsets_of_a_json_string_point_at_each_character() -> None:
    raw = "a\\n\\u00e9\\ud83d\\ude00z"
    starts = jsontext.offsets(raw)
    assert starts is not None
    assert [raw[a:b] for a, b in zip(starts, starts[1:], strict=False)] == ["a", "\\n", "\\u00e9", "\\ud83d\\ude00", "z"]


def test_a_name_split_over_text_nodes_is_replaced_once_and_the_nodes_stay() -> None:
    document = {"type": "paragraph", "content": [
        {"type": "text", "text": "please call Ma"}, {"type": "text", "text": "ria", "marks": [{"type": "strong"}]}, {"type": "text", "text": " back"},
    ]}  # fmt: skip
    record = {"requester": {"name": "Maria Garcia", "email": "mgarcia@example.com"}, "doc": document}
    built = REDACTOR.redact_record(record)
    texts = [node["text"] for node in built["doc"]["content"]]
    assert texts == [f"please call {built['requester']['name']}", "", " back"]
    assert built["doc"]["content"][1]["marks"] == [{"type": "strong"}]


NAMES = {
    "requester object": ({"requester": {"name": "Maria Garcia"}}, True),
    "beside an address": ({"name": "Maria Garcia", "email": "mg@example.com"}, True),
    "flat": ({"requester_name": "Maria Garcia"}, True),
    "parts": ({"first_name": "Maria", "last_name": "Garcia"}, True),
    "role as a plain field": ({"assignee": "Maria Garcia"}, True),
    "opened by": ({"opened_by": "Maria Garcia"}, True),
    "name and value": ({"custom_fields": [{"name": "Customer name", "value": "Maria Garcia"}]}, True),
    "reference": ({"caller_id": {"link": "https://example.com/1", "display_value": "Maria Garcia"}}, True),
    "priority": ({"priority_name": "Maria Garcia"}, False),
    "attachment": ({"attachments": [{"name": "Invoice March", "size": 3}]}, False),
    "product": ({"product": {"name": "Maria Garcia"}}, False),
}


@pytest.mark.parametrize(("value", "personal"), NAMES.values(), ids=NAMES)
def test_a_name_field_is_a_person_only_where_a_person_is_described(value: dict[str, Any], personal: bool) -> None:
    text = json.dumps(REDACTOR.redact_record(value))
    assert ("<PERSON:" in text) is personal
    assert ("aria" in text) is not personal or "Invoice" in text


UUID = "37313550-3237-5a43-3232-343130463650"
UUIDS = {
    "beside a serial number": ({"Model": "ProLiant", "SerialNumber": "CZ22410F6P", "UUID": UUID}, True),
    "beside a name": ({"name": "sync", "uuid": UUID}, False),
    "of a request": ({"request": {"uuid": UUID, "path": "/v1"}}, False),
}


@pytest.mark.parametrize(("value", "personal"), UUIDS.values(), ids=UUIDS)
def test_a_uuid_is_a_device_s_beside_its_serial_number(value: dict[str, Any], personal: bool) -> None:
    assert (UUID not in json.dumps(REDACTOR.redact_record(value))) is personal


def test_a_number_of_an_identity_document_is_one_in_a_persons_object_only() -> None:
    built = REDACTOR.redact_record({"contact": {"given_name": "Zanele", "id_number": "9204190381087"}, "row": {"id_number": "batch 92041 of 90"}})
    assert built["contact"]["id_number"] == "<NATIONAL_ID>"
    assert built["row"]["id_number"] == "batch 92041 of 90"


class Slow(dict[str, Any]):
    """An object that is read like any mapping."""


class SlowList(list[Any]):
    """A list that is read like any sequence."""


class SlowInt(int):
    """A number that is read like any other."""


class SlowFloat(float):
    """A number that is read like any other."""


def slowed(value: Any) -> Any:
    if type(value) is int:
        return SlowInt(value)
    if type(value) is float:
        return SlowFloat(value)
    if isinstance(value, dict):
        return Slow({key: slowed(item) for key, item in value.items()})
    return SlowList(map(slowed, value)) if isinstance(value, list) else value


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**12), 10**12) | st.floats() | st.sampled_from(["Maria Garcia", "shipped", "", '{"id": 4155550132}', "415"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["id", "name", "phone", "email", "text", "value", "total", "user"]), inner, max_size=4),
    max_leaves=12,
)


def read_of(read: walk.Walk) -> tuple[list[Any], list[Any]]:
    """Return what a walk knows of each leaf, plain numbers behind all others, and the leaves of each run by where they stand."""
    read.numbers()
    leaves = [(read.path(leaf), text, read.entities.get(leaf), read.kind(leaf)) for leaf, text in enumerate(read.texts)]
    return leaves, [([read.path(leaf) for leaf in run.leaves], run.starts) for run in read.runs.values()]


def in_order(leaves: list[Any]) -> list[Any]:
    return sorted(leaves, key=repr)


@settings(max_examples=300)
@given(VALUES)
def test_plain_objects_lists_and_numbers_are_read_like_all_others(value: Any) -> None:
    (quick, quick_runs), (slow, slow_runs) = read_of(walk.Walk(value)), read_of(walk.Walk(slowed(value)))
    assert [leaf for leaf in quick if leaf[3] != "number"] == [leaf for leaf in slow if leaf[3] != "number"]
    assert (in_order(quick), quick_runs) == (in_order(slow), slow_runs)


def test_objects_of_many_keys_are_read_in_steps_that_grow_with_them() -> None:
    """Counted, not timed: what is looked at of each key does not grow with the keys beside it."""
    assert steps_of(4_000) < 4.5 * steps_of(1_000)


def steps_of(size: int) -> int:
    steps = 0

    class Counted(frozenset[str]):
        def __iter__(self) -> Any:
            nonlocal steps
            steps += len(self)
            return super().__iter__()

    beside = Counted(f"k{number}" for number in range(size))
    for name in beside:
        beside_keys.meant(name, beside, ())
    return steps


def known_keys(*names: str) -> containers.CleanKeys:
    """Return keys that are known to say nothing of themselves, as they are behind the first records of an export."""
    clean = containers.CleanKeys()
    clean.keys.update(names)
    return clean


@pytest.mark.parametrize(
    "value",
    [
        [{"state": "a", "tags": ["b", {"state": "c"}], "note": "d"}, {"state": "e", "tags": [], "note": "f"}],
        [{"tags": [{"state": "a"}]}, {"tags": [{"state": "b"}]}, {"tags": "c"}],
        {"state": {"state": {"state": "a", "note": "b"}}, "note": "c"},
        [{"state": "a", "note": '{"x": "b"}', "tags": " c"}, {"state": 1234567, "note": 1.5, "tags": None}],
        {"requester": {"name": "a", "email": "b", "tags": [{"state": "c"}]}, "note": "d"},
        [{"text": "a", "state": "x"}, {"text": "b", "state": "y"}],
    ],
)
def test_objects_of_known_keys_read_and_are_built_as_all_are(value: Any) -> None:
    known = known_keys("state", "tags", "note", "requester", "name", "email", "text")
    for only in ("", "a", "b", "c", "d"):
        read, plain = walk.Walk(value, None, known), walk.Walk(value)
        plain_leaves = [leaf for leaf in range(len(plain.texts)) if plain.kind(leaf) != "key"]
        leaves = [leaf for leaf in range(len(read.texts)) if read.kind(leaf) != "key"]
        assert [(read.texts[leaf], read.path(leaf), read.key(leaf), read.key_above(leaf), read.entities.get(leaf)) for leaf in leaves] == [(plain.texts[leaf], plain.path(leaf), plain.key(leaf), plain.key_above(leaf), plain.entities.get(leaf)) for leaf in plain_leaves]
        owners = [[seen.group(leaf) for leaf in of] for seen, of in ((read, leaves), (plain, plain_leaves))]
        assert [[owner.index(group) for group in owner] for owner in owners[:1]] == [[owner.index(group) for group in owner] for owner in owners[1:]]
        for seen, of in ((read, leaves), (plain, plain_leaves)):
            for leaf in of:
                if only in seen.texts[leaf]:
                    seen.edit(leaf, [(0, len(seen.texts[leaf]), seen.texts[leaf].upper())])
        assert read.build() == plain.build()


def test_an_object_in_itself_goes_out_as_a_placeholder_where_its_keys_are_known() -> None:
    value: dict[str, Any] = {"state": "x", "note": []}
    value["note"].append(value)
    assert walk.Walk(value, None, known_keys("state", "note")).build() == {"state": "x", "note": [walk.PLACEHOLDER]}
    twice = {"state": "y", "note": "z"}
    assert walk.Walk([twice, twice], None, known_keys("state", "note")).build() == [twice, twice]


def test_no_more_is_made_of_an_object_than_is_asked_of_it() -> None:
    read = walk.Walk([{"state": f"x{number}", "note": "y"} for number in range(100)], None, known_keys("state", "note"))
    before = len(read._containers)
    assert before < 5  # one object tells of all what their keys say
    read.edit(100, [(0, 1, "z")])
    read.edit(101, [(0, 1, "z")])
    built = read.build()
    assert (built[50], built[51]) == ({"state": "z50", "note": "z"}, {"state": "x51", "note": "y"})
    assert len(read._containers) == before + 1


def test_a_whole_text_is_put_in_the_place_of_another_wherever_it_stands() -> None:
    value = {"a": "x", "b": '{"c": "x"}', "d": [{"text": "x"}, {"text": "x"}], "e": b"x", "f": ("x",)}
    edited, replaced = walk.Walk(value), walk.Walk(value)
    for leaf, text in enumerate(edited.texts):
        if text and edited.kind(leaf) == "value":
            edited.edit(leaf, [(0, len(text), "new")])
            replaced.replace(leaf, "new")
    assert edited.build() == replaced.build()
    assert '"new"' in replaced.build()["b"]


def test_keys_of_a_list_are_asked_once_whether_they_are_called_so() -> None:
    asked: list[str] = []

    def is_note(key: str) -> bool:
        asked.append(key)
        return key == "note"

    read = walk.Walk([{"state": "x", "note": "y"} for _ in range(20)], None, known_keys("state", "note"))
    assert read.called(0, 40, is_note, strings=False) == list(range(1, 40, 2))
    assert sorted(asked) == ["note", "state"]


def test_what_a_key_makes_of_a_short_value_is_worked_out_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(keys.key_values, "is_value_of", lambda _entity, value: asked.append(value) or True)
    long = "9" * (keys.MEMO_LENGTH + 1)
    for value in ("QX7700193", "QX7700193", long, long):
        assert keys.entity("serial_number", value, person=False) == "SERIAL_NUMBER"
    keys._remembered.cache_clear()  # others must not be told what was made up here
    assert asked == ["QX7700193", long, long]
