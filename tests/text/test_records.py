"""One record in two passes: what is known of its people is found everywhere in it."""

from __future__ import annotations

import copy
import json
from dataclasses import replace
from typing import Any

import pytest

from redactor import Redactor
from redactor.record.sinks import Memory

EVENTS = Memory()
REDACTOR = Redactor("support", key=b"k" * 32, names="off", on_error="raise", audit=EVENTS)


def ticket() -> dict[str, Any]:
    return {
        "id": 1,
        "subject": "CF-29 does not boot, firmware 1.2.3, error 0x80070005",
        "requester": {"id": 43026449322, "name": "Maria García", "email": "mgarcia@example.com", "phone": "+1 415 555 0132"},
        "assignee": {"name": "Jose Garcia", "email": "jose@example.org"},
        "custom_fields": {"Serial Number": "5CG1234XYZ"},
        "description": "<p>Hi, <b>Mar</b>ia here &amp; waiting. SN 5cg-1234xyz</p>",
        "description_text": "Hi, Maria here & waiting. SN 5cg-1234xyz",
        "comments": [
            {"body": "Maria's laptop LAPTOP-MGARCIA logs to C:\\Users\\mgarcia\\app.log", "created_at": "2024-05-01T10:00:00Z"},
            {"body": "Call 415-555-0132 or write to MGARCIA@EXAMPLE.COM. Regards, Jose"},
        ],
        "attachments": [{"name": "maria_garcia_invoice.pdf", "content_url": "https://files.example.net/u/mgarcia/maria%20garc%C3%ADa.png"}],
        "by_user": {"mgarcia@example.com": {"count": 3}},
        "raw": json.dumps({"from": "María <mgarcia@example.com>", "code": 17}),
    }


def test_no_spelling_of_a_known_person_or_device_remains() -> None:
    text = json.dumps(REDACTOR.redact_record(ticket()), ensure_ascii=False).lower()
    for canary in ("maria", "maría", "garc", "415", "0132", "5cg", "1234xyz", "jose"):
        assert canary not in text, canary


def test_technical_facts_remain() -> None:
    built = REDACTOR.redact_record(ticket())
    text = json.dumps(built)
    for fact in ("CF-29", "1.2.3", "0x80070005", "43026449322", "2024-05-01T10:00:00Z", "app.log", "_invoice.pdf", "files.example.net"):
        assert fact in text, fact
    assert built["subject"] == ticket()["subject"]
    assert built["by_user"].popitem()[1] == {"count": 3}


def test_every_spelling_of_one_person_has_one_token_and_two_people_have_two() -> None:
    built = REDACTOR.redact_record(ticket())
    maria, jose = built["requester"]["name"], built["assignee"]["name"]
    assert maria != jose
    assert maria in built["description_text"]
    assert maria in built["comments"][0]["body"]
    assert built["attachments"][0]["name"].startswith(maria)
    assert jose in built["comments"][1]["body"]


def test_the_argument_is_not_changed() -> None:
    value = ticket()
    before = copy.deepcopy(value)
    REDACTOR.redact_record(value)
    assert value == before


def test_the_body_and_its_duplicate_in_html_say_the_same() -> None:
    built = REDACTOR.redact_record(ticket())
    import html

    plain = html.unescape(built["description"]).replace("<p>", "").replace("</p>", "").replace("<b>", "").replace("</b>", "")
    assert plain == built["description_text"]


def test_findings_carry_paths_without_values() -> None:
    REDACTOR.redact_record(ticket())
    event = EVENTS.events[-1]
    text = json.dumps(event)
    assert "$.comments[1].body" in text
    for canary in ("aria", "arcia", "0132", "5CG", "example.com"):
        assert canary not in text


def test_redacting_twice_changes_nothing_more() -> None:
    once = REDACTOR.redact_record(ticket())
    assert REDACTOR.redact_record(once) == once


def test_order_is_kept_over_batches() -> None:
    records = [{"n": n, "mail": f"user{n}@example.com"} for n in range(300)]
    built = list(REDACTOR.redact_records(iter(records)))
    assert [one["n"] for one in built] == list(range(300))
    assert built == [REDACTOR.redact_record(one) for one in records]


def test_identities_do_not_leak_from_one_record_into_the_next() -> None:
    first, second = REDACTOR.redact_records([{"requester": {"name": "Maria Garcia"}}, {"note": "maria is a word here"}])
    assert first["requester"]["name"].startswith("<PERSON:")
    assert second == {"note": "maria is a word here"}


def test_records_are_read_lazily() -> None:
    taken = []

    def source() -> Any:
        for n in range(100_000):
            taken.append(n)
            yield {"n": n}

    next(REDACTOR.redact_records(source()))
    assert len(taken) < 1000


@pytest.mark.parametrize(("on_error", "expected"), [("placeholder", "<REDACTED>"), ("drop", None)])
def test_a_record_that_fails_goes_out_closed_and_its_neighbours_go_out(on_error: Any, expected: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    redactor = Redactor("support", key=b"k" * 32, names="off", on_error=on_error)

    def failing(text: str) -> list[Any]:
        if "boom" in text:
            raise RuntimeError("no")
        return []

    monkeypatch.setattr(redactor, "_finder", replace(redactor._finder, more=(failing,)))
    assert list(redactor.redact_records([{"a": "x"}, {"a": "boom maria@example.com"}, {"a": "y"}])) == [{"a": "x"}, expected, {"a": "y"}]


MAILBOXES = {
    "quoted": ('"Bob Smith" <bob@x.example.com>', ["Bob", "Smith"]),
    "plain": ("Bob Smith <bob@x.example.com>", ["Bob", "Smith"]),
    "surname first": ('"Smith, Bob" <bob@x.example.com>', ["Bob", "Smith"]),
    "two": ("Bob Smith <bob@x.example.com>, Ann Jones <ann@x.example.com>", ["Smith", "Jones"]),
    "outlook": ("Smith, Bob [mailto:bob@x.example.com]", ["Smith"]),
}


@pytest.mark.parametrize(("header", "names"), MAILBOXES.values(), ids=MAILBOXES)
def test_the_name_before_an_address_is_known_in_the_record(header: str, names: list[str]) -> None:
    built = REDACTOR.redact_record({"cc": header, "body": f"I talked to {names[-1]} yesterday"})
    assert all(name not in json.dumps(built) for name in names)


def test_a_known_name_inside_a_value_that_the_policy_keeps_is_still_hidden() -> None:
    from redactor.detect.known import Discovery
    from redactor.text import sight
    from redactor.types import Finding, Span

    discovery = Discovery()
    discovery.add("PERSON", "Maria Garcia")

    def decide(span: Span, value: str, canonical: str | None, path: str) -> tuple[str | None, Finding]:
        new = None if span.entity == "HOSTNAME" else f"<{span.entity}>"
        return new, Finding(span.entity, "keep", "", path, span.start, len(value))

    text = "maria-laptop-17 is offline"
    host = Span(0, 15, "HOSTNAME", 0.9, "context:host")
    made, _ = sight.edits(sight.look(text), iter([[host]]), decide, known=discovery.freeze())
    assert sight.splice(text, made).startswith("<PERSON>")
