"""The shipped policies: what each makes of the same record, and that nobody gets to see more than the policy allows.

After a change that is meant, `REDACTOR_WRITE_GOLDEN=1 pytest tests/decide/test_shipped.py` rewrites tests/golden/policies/.
"""

from __future__ import annotations

import json
import os
import re
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor.decide import policy, vocabulary
from redactor.decide.rules import weaker
from redactor.transform import actions
from redactor.transform.pseudonyms import Pseudonyms
from redactor.types import Span

GOLDEN = Path(__file__).parent.parent / "golden" / "policies"
RECIPIENTS = (None, *vocabulary.recipients())

#: One record with every kind of datum: path -> text, personal values marked [[ENTITY|value]].
RECORD = {
    "$.id": "48213",
    "$.product": "RX-500, firmware 7.4.2, error E-0x80070643",
    "$.requester.name": "[[PERSON|Maria Garcia]]",
    "$.requester.email": "[[EMAIL_ADDRESS|maria.garcia@example.com]]",
    "$.requester.phone": "[[PHONE_NUMBER|+49 171 5550132]]",
    "$.requester.user": "[[USERNAME|mgarcia]]",
    "$.requester.customer": "[[CUSTOMER_ID|C-20491822]]",
    "$.requester.address": "[[POSTAL_ADDRESS|Lindenweg 5, 10115 Berlin, Germany]]",
    "$.requester.country": "[[LOCATION|Germany]]",
    "$.requester.born": "[[DATE_OF_BIRTH|1991-03-09]]",
    "$.requester.age": "[[AGE|34]]",
    "$.device.serial": "[[SERIAL_NUMBER|FOC1234X0AB]]",
    "$.device.imei": "[[IMEI|490154203237518]]",
    "$.device.uuid": "[[DEVICE_ID|00008030-001A2B3C4D5E6F70]]",
    "$.device.bought": "[[PURCHASE_DATE|2023-11-04]]",
    "$.device.position": "[[GEO_COORDINATES|52.53198, 13.38465]]",
    "$.comment": "I am [[PERSON|Maria]] from [[LOCATION|Berlin]]. My card [[CREDIT_CARD|4111 1111 1111 1111]], my password [[PASSWORD|hunter2]].",
    "$.log": "sshd: [[USERNAME|mgarcia]] from [[IP_ADDRESS|203.0.113.9]] then [[IP_ADDRESS|203.0.113.77]] mac [[MAC_ADDRESS|00:1b:44:11:3a:b7]] "
    "host [[HOSTNAME|DESKTOP-7QK2]] ssid [[SSID|Garcia Family]] cookie [[COOKIE|b7f3a9]] page [[URL|https://example.com/u/mgarcia]] "
    "query [[SEARCH_QUERY|back pain]] tax id [[NATIONAL_ID|65929970489]]",
}
MARK = re.compile(r"\[\[([A-Z_]+)\|(.*?)\]\]")


def treated(chosen):
    """Return the record as `chosen` leaves it."""
    pseudonyms = Pseudonyms(b"a key for tests only", purpose=chosen.purpose, period="test")

    def one(path):
        def new(match):
            entity, value = match.groups()
            decision = chosen.decide(Span(0, len(value), entity, 1.0, "label:test"), path=path)
            return actions.apply(decision, value, pseudonyms)

        return new

    return {path: MARK.sub(one(path), text) for path, text in RECORD.items()}


def outcome(name):
    plain = treated(policy.load(name))
    made = {"as the policy stands": plain}
    views = {f"for {who}": policy.load(name, recipient=who) for who in RECIPIENTS if who}
    views["of a minor"] = policy.load(name).tighten_for_minor()
    for title, view in views.items():
        made[title] = {path: text for path, text in treated(view).items() if text != plain[path]}
    return made


@pytest.mark.parametrize("name", policy.shipped())
def test_the_record_comes_out_as_in_the_golden_file(name):
    file = GOLDEN / f"{name}.json"
    if os.environ.get("REDACTOR_WRITE_GOLDEN"):
        file.write_text(json.dumps(outcome(name), indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    assert outcome(name) == json.loads(file.read_text(encoding="utf-8"))


def test_every_golden_file_belongs_to_a_shipped_policy():
    assert {file.stem for file in GOLDEN.glob("*.json")} == set(policy.shipped())
    assert len(policy.shipped()) == 12


def test_no_two_policies_treat_the_record_alike():
    texts = {name: json.dumps(treated(policy.load(name))) for name in policy.shipped()}
    assert [pair for pair in combinations(texts, 2) if texts[pair[0]] == texts[pair[1]]] == []


@pytest.mark.parametrize("name", policy.shipped())
def test_what_is_not_personal_stays(name):
    for who in RECIPIENTS:
        made = treated(policy.load(name, recipient=who))
        assert (made["$.id"], made["$.product"]) == (RECORD["$.id"], RECORD["$.product"])


PATHS = ("", *RECORD, "$.a.country", "$['Home Address']")


@given(
    st.sampled_from(policy.shipped()),
    st.sampled_from(RECIPIENTS),
    st.sampled_from([*vocabulary.entities(), "SOMETHING_NEW"]),
    st.sampled_from(PATHS),
)
def test_nobody_sees_more_than_the_policy_allows(name, recipient, entity, path):
    plain, overlaid = policy.load(name), policy.load(name, recipient=recipient)
    assert weaker(overlaid.rule_for(entity, path), plain.rule_for(entity, path)) == ""
    assert weaker(overlaid.tighten_for_minor().rule_for(entity, path), overlaid.rule_for(entity, path)) == ""


def test_no_recipient_and_no_minor_sees_more_anywhere():
    """The same without chance: every policy, recipient, entity; with and without a path."""
    for name in policy.shipped():
        plain = policy.load(name)
        for recipient in RECIPIENTS:
            overlaid = policy.load(name, recipient=recipient)
            for entity in vocabulary.entities():
                for path in ("", "$.country", "$.address"):
                    base, over = plain.rule_for(entity, path), overlaid.rule_for(entity, path)
                    assert weaker(over, base) == "", (name, recipient, entity, path)
                    assert weaker(overlaid.tighten_for_minor().rule_for(entity, path), over) == "", (
                        name,
                        recipient,
                        entity,
                        path,
                    )


def actions_of(name, **options):
    return {entity: rule.action for entity, rule in policy.load(name, **options).rules()}


def test_support_keeps_what_its_table_says():
    """The table of the reference policy; what it keeps as is, is no entity at all."""
    generalized = {"PURCHASE_DATE", "GEO_COORDINATES", "AGE"}
    pseudonymized = {
        "PERSON", "USERNAME", "EMAIL_ADDRESS", "PHONE_NUMBER", "IP_ADDRESS", "MAC_ADDRESS", "SERIAL_NUMBER", "DEVICE_ID", "IMEI", "IMSI", "ICCID",
        "CUSTOMER_ID", "EMPLOYEE_ID", "HOSTNAME", "SSID", "POSTAL_ADDRESS", "POSTCODE", "LOCATION", "URL",
    }  # fmt: skip
    chosen = actions_of("support")
    own = {entity: chosen[entity] for entity, known in vocabulary.entities().items() if not known.family}
    assert {entity for entity, action in own.items() if action == "generalize"} == generalized
    assert {entity for entity, action in own.items() if action == "pseudonymize"} == pseudonymized
    assert {action for entity, action in own.items() if entity not in generalized | pseudonymized} == {
        "replace"
    }
    assert policy.load("support").rule_for("POSTAL_ADDRESS", "$.requester.address").action == "generalize"


def test_statistics_keeps_no_identifier_not_even_a_pseudonym():
    assert set(actions_of("statistics").values()) <= {"generalize", "replace", "drop"}
    generalized = {entity for entity, action in actions_of("statistics").items() if action == "generalize"}
    assert generalized == {"PURCHASE_DATE", "AGE", "GEO_COORDINATES"}
    assert ":" not in "".join(re.findall(r"<[^>]*>", json.dumps(treated(policy.load("statistics"))))).replace(
        "<AGE:", "<AGE"
    )


def test_advertising_without_consent_keeps_nothing():
    for recipient in RECIPIENTS:
        assert set(actions_of("advertising", recipient=recipient).values()) == {"drop"}


def test_the_public_sees_nothing_personal_in_any_form():
    for name in policy.shipped():
        assert set(actions_of(name, recipient="public").values()) <= {"replace", "drop"}


def test_security_keeps_addresses_of_one_network_together():
    log = treated(policy.load("security"))["$.log"]
    first, second = (address.split(".") for address in re.findall(r"\d+\.\d+\.\d+\.\d+", log))
    assert first[:3] == second[:3]
    assert first != ["203", "0", "113", "9"]


def test_two_purposes_never_share_a_pseudonym():
    tokens = {
        name: set(re.findall(r"<[A-Z_]+:[a-z2-7]{8}>", json.dumps(treated(policy.load(name)))))
        for name in policy.shipped()
    }
    assert tokens["support"]
    assert tokens["analytics"]
    assert [pair for pair in combinations(tokens, 2) if tokens[pair[0]] & tokens[pair[1]]] == []


def test_every_kept_entity_and_field_says_why():
    for name in policy.shipped():
        chosen = policy.load(name)
        rules = [rule for _, rule in chosen.rules()] + [field.rule for field in chosen.field_rules()]
        assert [
            rule.name for rule in rules if rule.action in ("keep", "generalize") and not rule.reason
        ] == []


def test_every_policy_fits_on_a_page():
    folder = Path(policy.__file__).parent / "policies"
    for file in folder.glob("*.toml"):
        lines = file.read_text(encoding="utf-8").splitlines()
        assert len(lines) <= 80, file.name
        assert max(map(len, lines)) <= 140, file.name


def test_every_purpose_has_a_data_use_of_its_own():
    uses = [purpose.use for purpose in vocabulary.purposes().values()]
    assert len(set(uses)) == len(uses) == 12
    assert [policy.load(name).purpose for name in policy.shipped()] == uses
