"""Which rule decides: chains, categories, families, fields, recipients, minors."""

from __future__ import annotations

from datetime import date

import pytest

from redactor.decide import policy
from redactor.types import Span

HEAD = 'purpose = "support"\nlegal_basis = "contract"\nretention = "90 days"\n'


@pytest.fixture
def load(tmp_path):
    def make(text, *, recipient=None, **others):
        for name, other in others.items():
            (tmp_path / f"{name}.toml").write_text(other, encoding="utf-8")
        (tmp_path / "own.toml").write_text(text, encoding="utf-8")
        return policy.load(tmp_path / "own.toml", recipient=recipient)

    return make


def test_what_no_rule_names_is_replaced(load):
    own = load(HEAD)
    for entity in ("PERSON", "UK_NHS", "SOMETHING_NEW", ""):
        assert own.rule_for(entity).action == "replace"
        assert own.rule_for(entity).name == "own.default"


def test_a_decision_names_its_rule_and_carries_its_options(load):
    own = load(HEAD + "[rules]\nIP_ADDRESS = {action = 'generalize', ipv4_prefix = 16}\n")
    decision = own.decide(Span(3, 12, "IP_ADDRESS", 0.9, "shape:ipv4"))
    assert (decision.action, decision.rule, dict(decision.options)) == (
        "generalize",
        "own.rules.IP_ADDRESS",
        {"ipv4_prefix": 16},
    )
    assert own.rule_for("IP_ADDRESS").place.endswith("own.toml:5")


def test_the_own_rule_comes_before_the_family_and_the_longest_category(load):
    own = load(
        HEAD + "[rules]\nUK_NHS = 'drop'\nNATIONAL_ID = 'mask'\n[categories]\nuser = 'pseudonymize'\n"
        "'user.contact' = 'drop'\n'user.contact.address' = 'mask'\n"
    )
    actions = {
        entity: own.rule_for(entity).action
        for entity in ("UK_NHS", "US_PASSPORT", "PERSON", "EMAIL_ADDRESS", "LOCATION")
    }
    assert actions == {
        "UK_NHS": "drop",
        "US_PASSPORT": "mask",
        "PERSON": "pseudonymize",
        "EMAIL_ADDRESS": "drop",
        "LOCATION": "mask",
    }


def test_a_category_may_be_written_without_quotes(load):
    own = load(
        HEAD
        + "[categories.user.contact]\naction = 'drop'\n[categories.user.contact.address]\naction = 'mask'\n"
    )
    assert [own.rule_for(e).action for e in ("EMAIL_ADDRESS", "LOCATION", "PERSON")] == [
        "drop",
        "mask",
        "replace",
    ]


def test_a_rule_for_everything_covers_unknown_entities_but_never_keeps_them(load):
    assert load(HEAD + "[categories]\nuser = 'drop'\n").rule_for("SOMETHING_NEW").action == "drop"
    kept = load(HEAD + "[categories]\nuser = {action = 'keep', reason = 'a test'}\n")
    assert kept.rule_for("PERSON").action == "keep"
    assert kept.rule_for("SOMETHING_NEW").action == "replace"


def test_the_nearest_file_that_says_anything_decides(load):
    own = load(
        "extends = 'mid.toml'\n[categories]\n'user.contact' = 'drop'\n",
        mid=HEAD + "extends = 'support'\n[rules]\nPERSON = 'mask'\nEMAIL_ADDRESS = 'mask'\n",
    )
    assert own.rule_for("EMAIL_ADDRESS").name == "own.categories.user.contact"
    assert own.rule_for("PERSON").name == "mid.rules.PERSON"
    assert own.rule_for("PASSWORD").name == "support.rules.PASSWORD"
    assert own.files[-1] == "policies/base.toml"


def test_an_extending_policy_may_loosen_what_it_extends(load):
    own = load("extends = 'support'\n[rules]\nSERIAL_NUMBER = {action = 'keep', reason = 'repairs'}\n")
    assert own.rule_for("SERIAL_NUMBER").action == "keep"
    assert (own.purpose, own.legal_basis) == ("essential.service.operations.support", "contract")


FIELDS = """
[[fields]]
path = "$.vendor.**"
action = "keep"
reason = "a company"
[[fields]]
path = "phone"
entity = "PHONE_NUMBER"
action = "drop"
[[fields]]
path = "**"
entity = "PHONE_NUMBER"
action = "mask"
"""


def test_the_first_matching_field_rule_decides_for_the_entities_it_covers(load):
    own = load(HEAD + FIELDS)
    assert own.rule_for("PHONE_NUMBER", "$.vendor.phone").name == "own.fields[0]"
    assert own.rule_for("PHONE_NUMBER", "$.requester.phone").name == "own.fields[1]"
    assert own.rule_for("PHONE_NUMBER", "$.note").name == "own.fields[2]"
    assert own.rule_for("PERSON", "$.requester.phone").name == "own.default"
    assert own.rule_for("PHONE_NUMBER").name == "own.default"


def test_field_rules_of_the_nearest_file_come_first(load):
    own = load(
        HEAD + "extends = 'support'\n[[fields]]\npath = '*country*'\nentity = 'LOCATION'\naction = 'mask'\n"
    )
    assert own.rule_for("LOCATION", "$.country").name == "own.fields[0]"


def test_a_family_member_follows_its_familys_field_rule(load):
    own = load(HEAD + "[[fields]]\npath = 'id'\nentity = 'NATIONAL_ID'\naction = 'drop'\n")
    assert own.rule_for("UK_NHS", "$.id").action == "drop"


def test_an_answer_for_a_path_is_the_same_the_second_time_and_after_many_others(load):
    own = load(HEAD + FIELDS)
    first = own.rule_for("PHONE_NUMBER", "$.phone")
    for number in range(policy.MAX_REMEMBERED_PATHS + 10):
        own.rule_for("PHONE_NUMBER", f"$.x[{number}]")
    assert own.rule_for("PHONE_NUMBER", "$.phone") == first
    assert len(own._remembered) <= policy.MAX_REMEMBERED_PATHS


def test_a_whole_field_is_the_entity_the_policy_says(load):
    own = load(HEAD + "[[fields]]\npath = 'notes'\nentity = 'PERSON'\nwhole = true\naction = 'drop'\n")
    assert own.has_whole_fields()
    assert (own.whole_field("$.a.notes"), own.whole_field("$.a"), own.whole_field("")) == ("PERSON", "", "")
    assert not policy.load("support").has_whole_fields()


OVERLAYS = """
[rules]
IP_ADDRESS = {action = "generalize", ipv4_prefix = 16}
PERSON = {action = "keep", reason = "a test"}
[[fields]]
path = "vendor"
action = "keep"
reason = "a company"
[recipients.affiliate]
[recipients.affiliate.rules]
PERSON = "pseudonymize"
IP_ADDRESS = "generalize"
[recipients.service_provider]
at_least = "pseudonymize"
[recipients.service_provider.email.rules]
PERSON = "drop"
[[recipients.public.fields]]
path = "note"
at_least = "drop"
"""


def test_an_overlay_tightens_what_it_names_and_leaves_the_rest(load):
    own = load(HEAD + OVERLAYS, recipient="affiliate")
    assert own.rule_for("PERSON").name == "own.recipients.affiliate.rules.PERSON"
    assert own.rule_for("EMAIL_ADDRESS").name == "own.default"


def test_an_overlay_that_repeats_an_action_inherits_its_options(load):
    assert load(HEAD + OVERLAYS, recipient="affiliate").rule_for("IP_ADDRESS").options["ipv4_prefix"] == 16


def test_an_overlay_also_holds_in_fields_the_policy_keeps(load):
    assert load(HEAD + OVERLAYS).rule_for("PERSON", "$.vendor").action == "keep"
    assert (
        load(HEAD + OVERLAYS, recipient="affiliate").rule_for("PERSON", "$.vendor").action == "pseudonymize"
    )


def test_a_kind_of_recipient_gets_the_overlay_of_the_wider_one_too(load):
    own = load(HEAD + OVERLAYS, recipient="service_provider.email")
    assert (own.rule_for("PERSON").action, own.rule_for("IP_ADDRESS").action) == ("drop", "pseudonymize")
    unnamed = load(HEAD + OVERLAYS, recipient="service_provider.hosting")
    assert (unnamed.rule_for("PERSON").action, unnamed.rule_for("IP_ADDRESS").action) == (
        "pseudonymize",
        "pseudonymize",
    )


def test_an_overlay_may_be_for_a_field_alone(load):
    own = load(HEAD + OVERLAYS, recipient="public")
    assert (own.rule_for("PERSON", "$.note").action, own.rule_for("PERSON", "$.title").action) == (
        "drop",
        "keep",
    )


MINORS = "[rules]\nPERSON = 'pseudonymize'\n[minors]\nage_below = 14\n[minors.rules]\nPERSON = 'drop'\n"


def test_minors_get_their_rules_on_top_of_the_recipients(load):
    own = load(HEAD + MINORS + "[recipients.public]\nat_least = 'mask'\n", recipient="public")
    assert (own.rule_for("PERSON").action, own.minor) == ("mask", False)
    child = own.tighten_for_minor()
    assert (child.rule_for("PERSON").action, child.minor, child.recipient) == ("drop", True, "public")
    assert child.tighten_for_minor() is child
    assert own.says_minor("AGE", "13")
    assert not own.says_minor("AGE", "14")


def test_recorded_consent_leaves_the_rules_as_they_are(load):
    own = load(
        HEAD + MINORS.replace("age_below = 14", "consent = 'parents sign form 12, kept with the contract'")
    )
    assert own.tighten_for_minor() is own


@pytest.mark.parametrize(
    "name", ["support", "Customer Support", "customer_support", "essential.service.operations.support"]
)
def test_a_shipped_policy_has_several_names(name):
    assert policy.load(name).name == "support"


def test_the_manifest_facts_are_there():
    support = policy.load("support", recipient="affiliate")
    assert (support.legal_basis, support.recipient, support.version) == ("contract", "affiliate", "1")
    assert support.keep_until(date(2026, 2, 28)) == date(2028, 2, 28)
    assert policy.load("analytics").period(date(2026, 11, 23)) == "2026-11"
    assert support.period() == ""


def test_a_policy_cannot_be_changed_and_shows_little():
    support = policy.load("support")
    with pytest.raises(AttributeError):
        support.purpose = "marketing"
    with pytest.raises(TypeError):
        support._rules["PERSON"] = None
    assert repr(support) == "Policy(name='support', recipient='', minor=False)"


def test_windows_line_ends_and_a_byte_order_mark_are_read(tmp_path):
    file = tmp_path / "own.toml"
    file.write_bytes(b"\xef\xbb\xbf" + (HEAD + "[rules]\nPERSON = 'drop'\n").replace("\n", "\r\n").encode())
    assert policy.load(file).rule_for("PERSON").place == f"{file}:5"
