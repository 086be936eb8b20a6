"""Policies as plain data for the command line."""

from __future__ import annotations

import dataclasses
import json

import pytest

from redactor import PolicyError
from redactor.decide import inspect, policy, vocabulary
from redactor.transform.generalize import GENERALIZERS


def test_the_list_names_each_policy_with_purpose_ground_and_retention():
    lines = {line.name: line for line in inspect.list_policies()}
    assert tuple(lines) == policy.shipped()
    assert lines["support"].purpose == "essential.service.operations.support"
    assert (lines["support"].legal_basis, lines["support"].retention) == ("contract", "2 years")
    assert "analysis" in lines["analytics"].aliases
    assert all(line.summary for line in lines.values())


def test_show_gives_every_entity_its_action_reason_and_file():
    lines = {line.subject: line for line in inspect.show(policy.load("support"))}
    assert set(lines) >= {name for name, entity in vocabulary.entities().items() if not entity.family}
    purchase = lines["PURCHASE_DATE"]
    assert (purchase.action, purchase.rule) == ("generalize", "support.rules.PURCHASE_DATE")
    assert "warranty" in purchase.reason
    assert purchase.place.startswith("policies/support.toml:")
    assert lines["*country* [LOCATION]"].action == "keep"
    assert lines["anything else"].action == "replace"
    assert json.dumps([dataclasses.asdict(line) for line in lines.values()])


def test_show_adds_the_long_tail_on_request():
    short, long = inspect.show(policy.load("support")), inspect.show(policy.load("support"), members=True)
    assert "UK_NHS" not in {line.subject for line in short}
    assert "UK_NHS" in {line.subject for line in long}


def test_the_head_of_show_states_what_the_manifest_states():
    facts = inspect.facts(policy.load("analytics", recipient="authority"))
    assert facts["purpose"] == "analytics"
    assert facts["recipient"] == "authority"
    assert facts["pseudonyms change"] == "every month"
    assert facts["made from"] == "policies/analytics.toml, policies/base.toml"
    assert all(facts.values())


def test_a_good_policy_has_no_problems():
    assert [inspect.check(name) for name in policy.shipped()] == [[]] * 12


def test_diff_names_what_differs_and_which_side_is_stricter():
    lines = {line.subject: line for line in inspect.diff(policy.load("support"), policy.load("security"))}
    assert lines["PASSWORD"] == inspect.Difference("PASSWORD", "replace", "drop", "right")
    assert lines["COOKIE"].stricter == "left"
    assert lines["IP_ADDRESS"] == inspect.Difference(
        "IP_ADDRESS", "pseudonymize", "pseudonymize (preserve_subnets = True)", "left"
    )
    assert lines["*country* [LOCATION]"].right == "(no such rule)"
    assert "EMAIL_ADDRESS" not in lines


def test_a_policy_does_not_differ_from_itself():
    for name in policy.shipped():
        assert inspect.diff(policy.load(name), policy.load(name)) == []


def test_options_are_listed_with_their_action_and_default():
    assert {name for name, *_ in inspect.options()} >= {"ipv4_prefix", "preserve_subnets", "show"}


def test_the_entity_table_says_of_exactly_those_that_can_be_generalized_what_becomes_of_them():
    assert {name for name, entity in vocabulary.entities().items() if entity.generalizes_to} == set(
        GENERALIZERS
    )


def test_a_suggestion_never_shows_up_where_nothing_is_near():
    assert vocabulary.suggestion("zzz", vocabulary.entities()) == ""


@pytest.mark.parametrize(
    "word",
    [
        "analytics",
        "analysis",
        "Service Improvement",
        "marketing.advertising.first_party",
        "essential.service.operations.support.chat",
    ],
)
def test_a_purpose_word_leads_to_a_data_use(word):
    assert vocabulary.data_use(word)


def test_an_unknown_purpose_has_no_data_use():
    assert vocabulary.data_use("marketing_things") is None
    with pytest.raises(PolicyError):
        policy.load("marketing_things")
