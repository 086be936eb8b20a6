"""Audit events: what they say, and what they never say."""

from __future__ import annotations

import json
from collections import Counter
from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from redactor.record import events
from redactor.types import Finding

HEAD = {
    "policy": "support",
    "version": "1",
    "purpose": "essential.service.operations.support",
    "recipient": "affiliate",
}
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
FINDINGS = (
    Finding("PERSON", "pseudonymize", "support.rules.PERSON", "$.name", 0, 12, "label:key", 1.0),
    Finding("PERSON", "pseudonymize", "support.rules.PERSON", "$.note", 4, 5, "known:name", 0.98765),
    Finding("PASSWORD", "replace", "support.rules.PASSWORD", "$.note", 40, 7, "label:password", 0.9),
)


def test_an_event_says_what_happened_where_and_by_which_rule():
    made = events.event(
        FINDINGS, **HEAD, legal_basis="contract", keep_until=date(2028, 11, 23), minor=True, at=NOON
    )
    assert made == {
        "event": "redaction",
        "time": "2026-11-23T12:00:00.000+00:00",
        **HEAD,
        "legal_basis": "contract",
        "keep_until": "2028-11-23",
        "minor": True,
        "total": 3,
        "counts": {"PASSWORD": {"replace": 1}, "PERSON": {"pseudonymize": 2}},
        "findings": [
            {
                "entity": "PERSON",
                "action": "pseudonymize",
                "rule": "support.rules.PERSON",
                "path": "$.name",
                "start": 0,
                "length": 12,
                "detector": "label:key",
                "score": 1.0,
            },
            {
                "entity": "PERSON",
                "action": "pseudonymize",
                "rule": "support.rules.PERSON",
                "path": "$.note",
                "start": 4,
                "length": 5,
                "detector": "known:name",
                "score": 0.988,
            },
            {
                "entity": "PASSWORD",
                "action": "replace",
                "rule": "support.rules.PASSWORD",
                "path": "$.note",
                "start": 40,
                "length": 7,
                "detector": "label:password",
                "score": 0.9,
            },
        ],
    }


def test_counted_findings_are_listed_once_with_their_number():
    made = events.event(Counter({FINDINGS[0]: 3, FINDINGS[2]: 1}), **HEAD)
    assert made["total"] == 4
    assert [finding.get("count") for finding in made["findings"]] == [3, None]
    assert made["counts"]["PERSON"] == {"pseudonymize": 3}


def test_equal_findings_of_a_text_stay_apart():
    assert len(events.event([FINDINGS[0], FINDINGS[0]], **HEAD)["findings"]) == 2


def test_what_was_withheld_has_an_event_with_the_kind_of_error_alone():
    made = events.withheld("ValueError", **HEAD, at=NOON)
    assert (made["event"], made["reason"], made["total"], made["findings"]) == (
        "withheld",
        "ValueError",
        0,
        [],
    )


@given(st.lists(st.sampled_from(FINDINGS), max_size=20))
def test_every_event_is_json_and_its_numbers_agree(findings):
    made = json.loads(json.dumps(events.event(findings, **HEAD)))
    assert (
        made["total"]
        == len(findings)
        == sum(n for actions in made["counts"].values() for n in actions.values())
    )
    assert made["total"] == sum(finding.get("count", 1) for finding in made["findings"])
    assert set(made) == {
        "event",
        "time",
        *HEAD,
        "legal_basis",
        "keep_until",
        "minor",
        "total",
        "counts",
        "findings",
    }
