"""The engine under each shipped policy: what a whole run lets out."""

from __future__ import annotations

import json

import pytest

from redactor import Redactor
from redactor.decide import policy
from redactor.record.sinks import Memory

KEY = b"a key for tests only"
RECORD = {
    "id": 48213,
    "requester": {"name": "Maria Garcia", "email": "maria.garcia@example.com", "age": 34},
    "error": "0x80070643",
    "comments": [{"body": "Regards, Maria Garcia, reachable at maria.garcia@example.com, from 203.0.113.9"}],
}


def redacted(name, record=RECORD, **options):
    return Redactor(name, key=KEY, names="off", **options).redact_record(record)


def test_every_policy_leaves_the_technical_facts_and_the_shape():
    for name in policy.shipped():
        made = redacted(name)
        assert (made["id"], made["error"], len(made["comments"])) == (48213, "0x80070643", 1)


def test_purposes_that_keep_no_name_let_none_out():
    for name in policy.shipped():
        if policy.load(name).rule_for("PERSON").action != "keep":
            text = json.dumps(redacted(name))
            assert "Maria" not in text.replace("maria.garcia@example.com", "")


def test_two_purposes_give_one_person_two_pseudonyms_and_one_purpose_one():
    first, again, other = redacted("support"), redacted("support"), redacted("account")
    assert first == again
    assert first["requester"]["name"] in first["comments"][0]["body"]
    assert first["requester"]["name"] != other["requester"]["name"]


def test_two_tenants_give_one_person_two_pseudonyms():
    assert redacted("support", tenant="a")["requester"] != redacted("support", tenant="b")["requester"]


@pytest.mark.parametrize(
    "child",
    [
        pytest.param({"age": 12}, id="age-as-a-number"),
        pytest.param({"age": "12"}, id="age-as-text"),
        pytest.param({"note": "age: 12"}, id="age-in-text"),
    ],
)
def test_a_record_of_a_child_is_treated_more_strictly(child):
    memory = Memory()
    record = {"requester": {"name": "Maria Garcia", "email": "maria.garcia@example.com"}, "profile": child}
    made = redacted("support", record, audit=memory)
    assert made["requester"] == {"name": "<PERSON>", "email": "<EMAIL_ADDRESS>"}
    assert memory.events[0]["minor"] is True


def test_a_child_in_one_record_changes_nothing_for_its_neighbours():
    redactor = Redactor("support", key=KEY, names="off")
    records = [{"email": "a@example.com", "age": age} for age in (34, 12, 34)]
    first, child, last = redactor.redact_records(records)
    assert child["email"] == "<EMAIL_ADDRESS>"
    assert first == last
    assert first["email"].startswith("<EMAIL_ADDRESS:")


def test_consent_for_minors_on_record_leaves_the_policy_as_it_is(tmp_path):
    file = tmp_path / "own.toml"
    file.write_text('extends = "support"\n[minors]\nconsent = "form 12"\n', encoding="utf-8")
    made = redacted(str(file), {"email": "a@example.com", "age": 12})
    assert made["email"].startswith("<EMAIL_ADDRESS:")


def test_field_rules_reach_strings_lists_and_small_numbers(tmp_path):
    file = tmp_path / "own.toml"
    file.write_text(
        'extends = "support"\n'
        '[[fields]]\npath = "internal_note"\nentity = "PERSON"\nwhole = true\naction = "drop"\n'
        '[[fields]]\npath = "floor"\nentity = "POSTAL_ADDRESS"\nwhole = true\naction = "replace"\n'
        '[[fields]]\npath = "$.vendor.**"\naction = "keep"\nreason = "a company, not a person"\n',
        encoding="utf-8",
    )
    made = redacted(
        str(file),
        {
            "internal_note": "called twice",
            "visit": {"floor": 3},
            "vendor": {"contact": ["sales@example.com"]},
            "email": "maria.garcia@example.com",
        },
    )
    assert made["internal_note"] == ""
    assert made["visit"] == {"floor": "<POSTAL_ADDRESS>"}
    assert made["vendor"] == {"contact": ["sales@example.com"]}
    assert made["email"].startswith("<EMAIL_ADDRESS:")


def test_redacting_twice_changes_nothing_under_any_policy_but_the_one_that_keeps_addresses_valid():
    for name in policy.shipped():
        once = redacted(name)
        if name != "security":  # its addresses look like addresses on purpose
            assert redacted(name, once) == once, name


LOG = (
    b"Nov 23 sshd[1]: Failed password for mgarcia from 203.0.113.9 port 22\n"
    b"client 2001:db8::17 mac 00:1b:44:11:3a:b7 user=mgarcia mail maria@example.com S/N: FOC1234X0AB imei 490154203237518\n"
    b"GET http://203.0.113.9/u?email=maria@example.com from <TO:maria@example.com>\n"
)


@pytest.mark.parametrize("name", [name for name in policy.shipped() if name != "security"])
def test_redacting_a_log_twice_changes_nothing(name):
    redactor = Redactor(name, key=KEY, names="off")
    once = redactor.redact_log(LOG)
    assert redactor.redact_log(once) == once
    text = redactor.redact(LOG.decode()).text
    assert redactor.redact(text).text == text
