"""Times and identifiers that machines make: as a text of their own nobody's, and in a text each stands for all of its form."""

from __future__ import annotations

import random
import re
import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor import Redactor
from redactor.detect.search import machine_ids
from redactor.text import finder
from redactor.text.finder import Finder

REDACTOR = Redactor("support", key=b"k" * 32, names="off")

ONE = {
    "time": "2026-03-01T10:00:00.123456Z",
    "time with a zone": "2026-03-01 10:00:00,123 +0100",
    "minutes": "1999-12-31T23:59",
    "uuid": "01199361-2851-4ea6-92b0-6b99b5184e56",
    "uuid that has a number of a telephone": "0078af12-0078-4189-9212-cf887f8d513e",
    "guid in braces": "{EDAD3CC3-1225-6199-AB1C-3E919E751F86}",
    "trace": "4bf92f3577b34da6a3ce929d0e0e4736",
    "span": "00f067aa0ba902b7",
    "commit": "9c1185a5c5e9fc54612808977ee8f548b2258d31",
    "digest in capitals": "BA54738547AD520998E1EF88EB1949A3BA54738547AD520998E1EF88EB1949A3",
}
NONE = {
    "day alone": "1984-03-09",
    "day and no time": "2026-03-01T25:00:00",
    "figures alone": "4111111111111111",
    "iccid": "89148000000000000001",
    "hardware address": "001b44113ab7",
    "account in Belgium": "BE40363461993963",
    "account in Andorra": "AD1200012030200359100100",
    "mixed case": "4bf92f3577B34DA6A3ce929d0e0e4736",
    "computer of a maker": "4c4c4544-0048-4e10-8051-b5c04f385a33",
    "no hexadecimal digits": "5CG1234XYZ5CG1234",
    "with a word": "trace 4bf92f3577b34da6a3ce929d0e0e4736",
    "name": "Maria Garcia",
    "two": "4bf92f3577b34da6a3ce929d0e0e4736\n4bf92f3577b34da6a3ce929d0e0e4736",
}


@pytest.mark.parametrize("text", ONE.values(), ids=ONE)
def test_what_a_machine_made_is_nobodys(text: str) -> None:
    assert machine_ids.is_one(text)
    assert REDACTOR.redact(text).text == text
    assert REDACTOR.redact_record({"value": text, "list": [text, "and more", "and this", "and that"]}) == {"value": text, "list": [text, "and more", "and this", "and that"]}


@pytest.mark.parametrize("text", NONE.values(), ids=NONE)
def test_what_may_be_somebodys_is_looked_at(text: str) -> None:
    assert not machine_ids.is_one(text)


def test_a_key_says_whose_an_identifier_is_all_the_same() -> None:
    record = {"udid": "4bf92f35-77b3-4da6-a3ce-929d0e0e4736", "date_of_birth": "1984-03-09T00:00:00Z", "log": "udid 4bf92f3577b34da6a3ce929d0e0e4736 joined, run 9c1185a5c5e9fc54612808977ee8f548 too"}
    out = REDACTOR.redact_record(record)
    assert out["udid"].startswith("<DEVICE_ID:")
    assert "1984" not in str(out)
    assert "4bf92f35" not in str(out)
    assert "9c1185a5c5e9fc54612808977ee8f548" in out["log"]


def test_a_value_that_answers_a_question_is_looked_at() -> None:
    assert "4bf92f35" not in REDACTOR.redact("udid: 4bf92f35-77b3-4da6-a3ce-929d0e0e4736").text


SAME = {
    "request": ("job {} of queue mail done after 2 attempts", "01199361-2851-4ea6-92b0-6b99b5184e56", "9588bd6b-0057-4132-975a-01d223deb08d"),
    "hash of a file": ("GET /static/js/app.{}.js 200 17ms", "4160d43e", "2b7c94f8"),
    "container": ("connection {} closed", "35fed8749fd5", "8d6ea9c13705"),
    "guid": ("CBS Session {{{}}} begins", "01287078-7442-46F5-A75D-EC069574C95A", "8A6F602E-A0CB-4CCE-86B0-F78C9C4EA63B"),
    "request of eight bytes": ("span {} ends", "80f067aa0ba902b7", "88c1e5a2d3b4f6a9"),
}


@pytest.mark.parametrize(("form", "one", "other"), SAME.values(), ids=SAME)
def test_texts_that_differ_in_an_identifier_alone_are_told_alike(form: str, one: str, other: str) -> None:
    assert machine_ids.told(form.format(one)) == machine_ids.told(form.format(other)) != form.format(one)


ALONE = {
    "account": "user ada12345 locked",
    "number of a day": "backup of 20260301 done",
    "word": "a facade and a decade",
    "none": "magic deadbeefdeadbeef",
    "nought": "id 00000000-0000-0000-0000-000000000001",
    "part of a word": "sessionX4160d43e1f",
    "percent": "q=%4160d43e1f",
    "udid of two parts": "00008030-001C2D8A3E12802E",
    "serial number": "SN FCA1B2C3D4",
    "number of a disk": "disk wwid=5000c500a1b2c3d4 is gone",
    "number of a volume": "disk 600508B1001C8A1B2C3D4E5F60718293 is gone",
    "screen": "00ffffffffffff0005e30022a17c0100",
    "hardware address in a UUID": "gptid/1f2e3d4c-5b6a-11eb-8c7d-0cc47a1b2c3d ONLINE",
    "radio": "Failed to ping 0x00158d0004a7c3e9",
    "computer of a maker": "UUID in BIOS 4c4c4544-0057-5110-805a-b8c04f4b4433.",
    "hardware address made longer": "eui 001b44fffe113ab7",
}


@pytest.mark.parametrize("text", ALONE.values(), ids=ALONE)
def test_what_may_say_something_stands_as_it_is(text: str) -> None:
    assert machine_ids.told(text) == text


def test_identifiers_that_are_unlike_stay_unlike_and_those_that_are_the_same_stay_so() -> None:
    one, other = "4bf92f3577b34da6a3ce929d0e0e4736", "9c1185a5c5e9fc54612808977ee8f548"
    first, second, third, fourth = machine_ids.told(f"{one} {other} {one} {other}").split()
    assert (first, second) == (third, fourth)
    assert len({first, second, one, other}) == 4


def test_a_group_of_hardware_stays_one() -> None:
    assert int(machine_ids.told("seen 015e4a8b2c7d here").split()[1][:2], 16) % 2 == 1
    assert int(machine_ids.told("seen 3c5e4a8b2c7d here").split()[1][:2], 16) % 2 == 0


_HEX = st.text("0123456789abcdef", min_size=8, max_size=40)
_TOKEN = st.one_of(_HEX, _HEX.map(str.upper), st.uuids().map(str), st.uuids().map(lambda one: str(one).upper()), st.sampled_from(["mail", "user=", "{", "}", " ", "/", "_", "0x", "-", "%2F", "\u00e9", "\n"]))


@given(st.lists(_TOKEN, max_size=8))
def test_a_told_text_has_the_same_places_and_is_told_once_and_for_all(pieces: list[str]) -> None:
    text = " ".join(pieces)
    said = machine_ids.told(text)
    assert len(said) == len(text)
    assert re.sub("[0-9a-fA-F]", "0", said) == re.sub("[0-9a-fA-F]", "0", text)
    assert len(set(said.split())) == len(set(text.split()))


def test_what_stands_for_all_is_nothing_in_any_place() -> None:
    forms = ("{}", "job {} done", "[{}]", "/api/{}/pdf", "trace={} ok", "blk_{}", "commit {} by build", "from {} to {}", "pod-{}")
    draw = random.Random(3)
    for length in (8, 9, 10, 11, 12, 13, 14, 15, 16, 20, 24, 32, 36, 40, 64):
        for number in range(12):
            for is_upper in (False, True):
                kind = f"{draw.choice('0123456789abcdef')}8" if length == 16 else "b9" if length == 12 else ""
                value = machine_ids._stand_in(number, length, kind, is_upper)
                assert len(value) == length
                found = Finder("off")._looked_for([form.format(value, value) for form in forms if not (is_upper and length < 16)])
                assert not any(found.values()), (value, found)


def test_several_ways_find_the_same_in_texts_with_identifiers(monkeypatch: pytest.MonkeyPatch) -> None:
    draw = random.Random(7)
    forms = (
        "job {} of queue mail done", "login of maria.garcia@example.com from 203.0.113.9, trace {}", "device_id={} joined", "session {}", "GET /u/{}?email=a.b@example.org",
        "user=mgarcia run {} took {} ms", "token={}", "{} {}", "Kundennummer {} Telefon 0171 2345678", "MAC {}", "X-Api-Key: {}",
    )  # fmt: skip
    make = (lambda: str(uuid.UUID(int=draw.getrandbits(128), version=4)), lambda: f"{draw.getrandbits(64):016x}", lambda: f"{draw.getrandbits(48):012x}", lambda: f"{draw.getrandbits(32):08x}", lambda: f"{draw.getrandbits(128):032x}")
    texts = [form.format(value(), value()) for form in forms for value in make for _ in range(20)]
    one = Finder("off")
    expected = {text: sorted(one._looked_for([machine_ids.told(text)]).get(0, []), key=repr) for text in texts}
    assert sum(map(bool, expected.values())) > 200
    for _ in range(2):  # the second time from what is known
        monkeypatch.setattr(finder, "_repeats", lambda *_how: finder.Repeats())
        draw.shuffle(texts)
        for start in range(0, len(texts), 40):
            part = texts[start : start + 40]
            found = one.many(part)
            for index, text in enumerate(part):
                assert sorted(found.get(index, []), key=repr) == expected[text], text
    for text in texts:
        spans = one.line(text)
        if spans is not None:
            assert sorted(spans, key=repr) == expected[text], text


def test_a_block_is_told_line_by_line() -> None:
    one, other = "4bf92f3577b34da6a3ce929d0e0e4736", "9c1185a5c5e9fc54612808977ee8f548"
    lines = [f"trace={one} begins", "nothing here", f"trace={other} ends, trace={one} too", "caf\u00e9 " + other, ""]
    data = "\n".join(lines).encode()
    said = machine_ids.told_lines(data)
    assert len(said) == len(data)
    assert said.decode().split("\n") == [machine_ids.told(line) for line in lines]
    assert said.split(b"\n")[0].split()[0] == said.split(b"\n")[2].split()[0]
    assert machine_ids.told_lines(b"61f00ab3c9e2\n65e84f10.8a3\n__6a1b2c3d__\n2026-03-01 e2e 0x4160d43e1f\n").split(b"\n")[:3] == [machine_ids.told(line).encode() for line in ("61f00ab3c9e2", "65e84f10.8a3", "__6a1b2c3d__")]
    assert machine_ids.told_lines(b"no identifier\nin it\n" * 9) == b"no identifier\nin it\n" * 9


def test_what_stands_beside_a_value_in_a_log_stays_as_it_is() -> None:
    one, other, device = "4bf92f3577b34da6a3ce929d0e0e4736", "9c1185a5c5e9fc54612808977ee8f548", "b7e02c91f4a6d835c41f09e2b7704a8d"
    lines = [f"2026-03-01 10:00:0{number} INFO [{trace}] login of maria.garcia{number}@example.com from 203.0.113.{number}, span {other}, udid={device}" for number, trace in enumerate((one, other, one, device[:16]))]
    out = REDACTOR.redact_log("\n".join([*lines, f"GET /{one}/{other}?user=maria.garcia@example.com&trace={one}"]).encode()).decode().split("\n")
    for number, (line, trace) in enumerate(zip(out, (one, other, one, device[:16]), strict=False)):
        assert f"[{trace}] login of <EMAIL_ADDRESS:" in line
        assert f"span {other}" in line
        assert device not in line
        assert f"garcia{number}" not in line
    assert len({re.search("udid=(\\S+)", line)[1] for line in out[:4]}) == 1  # type: ignore[index]
    assert f"GET /{one}/{other}?user=<EMAIL_ADDRESS:" in out[4]
    assert out[4].endswith(f"&trace={one}")


def test_different_devices_stay_different_in_a_log() -> None:
    devices = ["b7e02c91f4a6d835c41f09e2b7704a8d", "4bf92f3577b34da6a3ce929d0e0e4736"]
    out = REDACTOR.redact_log("\n".join(f"device_id={device} joined" for device in devices).encode()).decode()
    tokens = re.findall("<DEVICE_ID:[^>]*>", out)
    assert len(tokens) == 2
    assert len(set(tokens)) == 2


def test_people_in_lines_of_one_form_are_found_in_all_of_them() -> None:
    forms = ("2025-02-03 10:{:02}:01 INFO case {} handed over to Danuta Kowalska by dispatcher", "job {} done by Priya Raghunathan at desk {}")
    for form in forms:
        assert all("<PERSON:" in REDACTOR.redact(form.format(number % 60, 1000 + number)).text for number in range(40))
        assert all("<PERSON:" in record["m"] for record in REDACTOR.redact_records({"m": form.format(number % 60, 5000 + number)} for number in range(60)))


@given(st.lists(st.lists(_TOKEN, max_size=5).map(" ".join), max_size=5))
def test_a_block_is_told_as_its_lines_are(texts: list[str]) -> None:
    lines = "\n".join(texts).split("\n")
    assert machine_ids.told_lines("\n".join(lines).encode()).decode().split("\n") == [machine_ids.told(line) for line in lines]


@pytest.mark.parametrize("text", ONE.values(), ids=ONE)
def test_what_a_machine_made_is_told_at_once(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Finder, "many", lambda *_: pytest.fail("searched"))
    monkeypatch.setattr(Finder, "_of_line", lambda *_, **__: pytest.fail("searched"))
    assert Finder("off").line(text) == []
