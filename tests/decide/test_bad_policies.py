"""Policies with mistakes: each stops with a message that says what is wrong, in which file, on which line."""

from __future__ import annotations

import pytest

from redactor import PolicyError, Redactor
from redactor.decide import inspect, policy, sources

GOOD = 'purpose = "support"\nlegal_basis = "contract"\nretention = "90 days"\n'

#: text of the file, line of the mistake, what the message says
CASES = [
    pytest.param('purpose = "support\n', 1, "not TOML: ", id="a-string-without-end"),
    pytest.param(GOOD + "[rules\n", 4, "not TOML: ", id="a-table-without-end"),
    pytest.param(GOOD + 'purpose = "security"\n', 4, "not TOML: Cannot overwrite a value", id="a-key-twice"),
    pytest.param(GOOD + "rules = {\n", 4, "not TOML: ", id="the-end-of-the-file-in-a-value"),
    pytest.param(GOOD + 'retension = "1 day"\n', 4, "unknown key 'retension'; did you mean 'retention'?", id="unknown-key"),
    pytest.param(GOOD + '[rules]\nEMAIL_ADRESS = "replace"\n', 5, "unknown entity 'EMAIL_ADRESS'; did you mean 'EMAIL_ADDRESS'?", id="unknown-entity"),
    pytest.param(GOOD + '[rules]\nemail_address = "replace"\n', 5, "did you mean 'EMAIL_ADDRESS'?", id="entity-in-lower-case"),
    pytest.param(GOOD + '[rules]\nPERSON = "pseudonymise"\n', 5, "rules.PERSON: unknown action 'pseudonymise'; did you mean 'pseudonymize'?", id="unknown-action"),
    pytest.param(GOOD + "[rules]\nPERSON = 3\n", 5, "rules.PERSON must be an action or a table", id="rule-of-a-wrong-type"),
    pytest.param(GOOD + "[rules.PERSON]\nreason = 'x'\n", 4, "rules.PERSON needs action", id="rule-without-action"),
    pytest.param(GOOD + '[rules]\nPERSON = "tokenize"\n', 5, "this version cannot tokenize; use 'pseudonymize'", id="tokenize"),
    pytest.param(GOOD + '[rules]\nPERSON = "keep"\n', 5, "rules.PERSON: a rule that keeps needs its reason", id="keep-without-reason"),
    pytest.param(GOOD + '[rules.PERSON]\naction = "keep"\nreason = " "\n', 6, "a rule that keeps needs its reason", id="keep-with-an-empty-reason"),
    pytest.param(GOOD + '[rules.PERSON]\naction = "replace"\nreson = "x"\n', 6, "unknown key 'rules.PERSON.reson'; did you mean 'reason'?", id="unknown-key-of-a-rule"),
    pytest.param(GOOD + '[rules]\nPASSWORD = "generalize"\n', 5, "nothing coarser is known for PASSWORD; use 'replace'", id="nothing-coarser"),
    pytest.param(GOOD + '[rules.IP_ADDRESS]\naction = "generalize"\nipv4_prefx = 8\n', 6, "did you mean 'ipv4_prefix'?", id="unknown-option"),
    pytest.param(GOOD + '[rules.IP_ADDRESS]\naction = "generalize"\nipv4_prefix = 33\n', 6, "ipv4_prefix must be a whole number from 0 to 28", id="option-out-of-range"),
    pytest.param(GOOD + '[rules.IP_ADDRESS]\naction = "generalize"\nipv4_prefix = true\n', 6, "ipv4_prefix must be a whole number", id="option-of-a-wrong-type"),
    pytest.param(GOOD + '[rules.IP_ADDRESS]\naction = "mask"\nipv4_prefix = 8\n', 6, "ipv4_prefix has no effect on mask; it belongs to generalize", id="option-of-another-action"),
    pytest.param(GOOD + '[rules.AGE]\naction = "generalize"\nipv4_prefix = 8\n', 6, "ipv4_prefix has no effect on AGE", id="option-of-another-entity"),
    pytest.param(GOOD + '[rules.PURCHASE_DATE]\naction = "generalize"\ndate = "week"\n', 6, "date must be one of 'month', 'year'", id="option-of-another-word"),
    pytest.param(GOOD + '[rules.PERSON]\naction = "mask"\nshow = 9\n', 6, "show must be a whole number from 0 to 4", id="mask-that-shows-too-much"),
    pytest.param(GOOD + '[categories]\n"user.contcat" = "drop"\n', 5, "unknown category 'user.contcat'; did you mean 'user.contact'?", id="unknown-category"),
    pytest.param(GOOD + '[categories]\nuser.contcat = "drop"\n', 5, "unknown key 'categories.user.contcat'", id="unknown-category-without-quotes"),
    pytest.param(GOOD + '[[fields]]\naction = "drop"\n', 4, "fields[0]: path must be a string", id="field-without-path"),
    pytest.param(GOOD + '[[fields]]\npath = "$.a["\naction = "drop"\n', 5, "the path cannot be read from character 4 on", id="path-that-cannot-be-read"),
    pytest.param(GOOD + '[[fields]]\npath = "a"\naction = "drop"\n[[fields]]\npath = "b"\naction = "dorp"\n', 9, "fields[1]: unknown action 'dorp'", id="second-field-rule"),
    pytest.param(GOOD + '[[fields]]\npath = "a"\nentity = "PERSONS"\naction = "drop"\n', 6, "unknown entity 'PERSONS'; did you mean 'PERSON'?", id="entity-of-a-field"),
    pytest.param(GOOD + '[[fields]]\npath = "a"\nwhole = true\naction = "drop"\n', 6, "needs the one entity the field holds", id="whole-without-entity"),
    pytest.param(GOOD + '[[fields]]\npath = "a"\naction = "keep"\n', 4, "a rule that keeps needs its reason", id="field-kept-without-reason"),
    pytest.param(GOOD + '[fields]\npath = "a"\n', 4, "fields must be an array of tables: [[fields]]", id="fields-as-a-table"),
    pytest.param(GOOD + "[recipients.affilate]\n", 4, "unknown recipient 'affilate'; did you mean 'affiliate'?", id="unknown-recipient"),
    pytest.param(GOOD + "[recipients.public]\nruels = {}\n", 5, "unknown key 'recipients.public.ruels'; did you mean 'rules'?", id="unknown-key-of-a-recipient"),
    pytest.param(GOOD + '[minors]\nage_below = "16"\n', 5, "minors.age_below must be a whole number from 1 to 21", id="age-of-a-wrong-type"),
    pytest.param(GOOD + '[minors]\nconsent = ""\n', 5, "minors.consent must say where the consent is recorded", id="empty-consent"),
    pytest.param(GOOD + '[[minors.fields]]\npath = "a"\nentity = "PERSON"\nwhole = true\nat_least = "drop"\n', 7, "whole has no effect in rules for minors", id="whole-for-minors"),
    pytest.param(GOOD + 'pseudonym_period = "moon"\n', 4, "unknown pseudonym_period 'moon'", id="unknown-period"),
    pytest.param(GOOD + 'name = "My Policy"\n', 4, "name must be lower-case letters", id="name-with-spaces"),
    pytest.param(GOOD + "version = []\n", 4, "version must be a string", id="version-of-a-wrong-type"),
    pytest.param(GOOD + 'abstract = "yes"\n', 4, "abstract must be true or false", id="abstract-of-a-wrong-type"),
    pytest.param(GOOD.replace("contract", "contracts"), 2, "unknown legal_basis 'contracts'; did you mean 'contract'?", id="unknown-legal-basis"),
    pytest.param(GOOD.replace("90 days", "long"), 3, "retention must be a number of days, weeks, months or years", id="unreadable-retention"),
    pytest.param(GOOD.replace('"support"', '"suport"'), 1, "unknown purpose 'suport'; did you mean 'support'?", id="unknown-purpose"),
    pytest.param('legal_basis = "contract"\nretention = "90 days"\n', 1, "purpose is missing", id="no-purpose"),
    pytest.param('purpose = "support"\nretention = "90 days"\n', 1, "legal_basis is missing", id="no-legal-basis"),
    pytest.param('purpose = "support"\nlegal_basis = "contract"\n', 1, "retention is missing", id="no-retention"),
    pytest.param(GOOD + "abstract = true\n", 4, "is a foundation for other policies; extend it", id="abstract"),
    pytest.param(GOOD + 'extends = "suport"\n', 4, "unknown policy 'suport'; did you mean 'support'?", id="extends-something-unknown"),
    pytest.param(GOOD + 'extends = "missing.toml"\n', 4, "the policy file 'missing.toml' cannot be read: No such file or directory", id="extends-a-missing-file"),
    pytest.param(GOOD + 'extends = "bad.toml"\n', 4, "extends goes round in a circle: bad.toml -> bad.toml", id="extends-itself"),
    pytest.param(GOOD + 'extends = "."\n', 4, "a directory, not a policy file", id="extends-a-directory"),
    pytest.param(
        GOOD + '[rules]\nPERSON = "replace"\n[recipients.affiliate.rules]\nAGE = "drop"\nPERSON = "pseudonymize"\n', 8,
        "bad.recipients.affiliate.rules.PERSON weakens bad.rules.PERSON: pseudonymize is weaker than replace", id="overlay-that-weakens",
    ),
    pytest.param(
        GOOD + '[recipients.affiliate.rules.PERSON]\naction = "keep"\nreason = "x"\n', 4,
        "bad.recipients.affiliate.rules.PERSON weakens bad.default: keep is weaker than replace", id="overlay-that-weakens-the-default",
    ),
    pytest.param(
        GOOD + '[rules]\nIP_ADDRESS = {action = "generalize", ipv4_prefix = 16}\n[recipients.public.rules]\nIP_ADDRESS = {action = "generalize", ipv4_prefix = 24}\n',
        7, "ipv4_prefix = 24 is weaker than ipv4_prefix = 16", id="overlay-that-weakens-an-option",
    ),
    pytest.param(
        GOOD + '[rules]\nPASSWORD = "drop"\n[recipients.public.categories]\n"user" = "replace"\n', 7,
        "replace is weaker than drop (PASSWORD, {file}:5); write at_least for a floor", id="category-overlay-that-weakens-one-entity",
    ),
    pytest.param(
        GOOD + '[[fields]]\npath = "note"\naction = "drop"\n[[recipients.public.fields]]\npath = "note"\naction = "replace"\n', 7,
        "bad.recipients.public.fields[0] weakens bad.fields[0]: replace is weaker than drop", id="field-overlay-that-weakens",
    ),
    pytest.param(
        GOOD + '[recipients.service_provider.rules]\nAGE = "drop"\n[recipients.service_provider.email.rules]\nAGE = "replace"\n', 7,
        "bad.recipients.service_provider.email.rules.AGE weakens bad.recipients.service_provider.rules.AGE", id="narrower-recipient-that-weakens-the-wider",
    ),
    pytest.param(GOOD + '[minors.rules]\nPERSON = {action = "keep", reason = "x"}\n', 5, "bad.minors.rules.PERSON weakens bad.default", id="minors-that-weaken"),
    pytest.param(
        GOOD + 'extends = "support"\n[recipients.affiliate.rules]\nPASSWORD = "pseudonymize"\n', 6,
        "weakens support.rules.PASSWORD: pseudonymize is weaker than replace (PASSWORD, policies/support.toml:", id="overlay-that-weakens-an-inherited-rule",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "line", "message"), CASES)
def test_a_mistake_is_named_with_file_line_and_rule(tmp_path, text, line, message):
    file = tmp_path / "bad.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(PolicyError) as caught:
        policy.load(file)
    assert caught.value.place == f"{file}:{line}"
    assert message.replace("{file}", str(file)) in caught.value.kind
    assert [(p.place, message.replace("{file}", str(file)) in p.message) for p in inspect.check(file)][0] == (
        f"{file}:{line}",
        True,
    )


def test_a_file_with_several_mistakes_reports_each_of_them(tmp_path):
    file = tmp_path / "bad.toml"
    file.write_text(GOOD + '[rules]\nPERSN = "replace"\nAGE = "drp"\nIMEI = "keep"\n', encoding="utf-8")
    assert [problem.place.rpartition(":")[2] for problem in inspect.check(file)] == ["5", "6", "7"]
    with pytest.raises(PolicyError, match=r"and 2 more: redactor policy check"):
        policy.load(file)


def test_a_circle_over_two_files_is_named_in_full(tmp_path):
    (tmp_path / "a.toml").write_text('extends = "b.toml"\n' + GOOD, encoding="utf-8")
    (tmp_path / "b.toml").write_text('extends = "a.toml"\n', encoding="utf-8")
    with pytest.raises(
        PolicyError, match=r"b\.toml:1: extends goes round in a circle: a\.toml -> b\.toml -> a\.toml"
    ):
        policy.load(tmp_path / "a.toml")


def test_a_long_chain_stops(tmp_path):
    for number in range(12):
        (tmp_path / f"{number}.toml").write_text(f'extends = "{number + 1}.toml"\n', encoding="utf-8")
    with pytest.raises(PolicyError, match="extends is deeper than 8 files"):
        policy.load(tmp_path / "0.toml")


@pytest.mark.parametrize(
    ("make", "message"),
    [
        pytest.param(lambda folder: folder, "a directory, not a policy file", id="directory"),
        pytest.param(
            lambda folder: folder / "none.toml",
            "cannot be read: No such file or directory",
            id="missing-file",
        ),
        pytest.param(
            lambda folder: "suport", "unknown policy 'suport'; did you mean 'support'?", id="unknown-name"
        ),
        pytest.param(
            lambda folder: "zzzzzz",
            "unknown policy 'zzzzzz'; one of account, registration,",
            id="name-like-nothing",
        ),
        pytest.param(lambda folder: "", "a policy needs a name; one of account,", id="empty-name"),
        pytest.param(lambda folder: "a\0b.toml", "cannot be read", id="nul"),
        pytest.param(lambda folder: "base", "is a foundation for other policies", id="base"),
    ],
)
def test_what_is_no_policy_file_is_refused(tmp_path, make, message):
    with pytest.raises(PolicyError) as caught:
        Redactor(make(tmp_path), key=b"k" * 16, names="off")
    assert message in str(caught.value)


def test_a_file_that_is_not_utf8_or_too_large_is_refused(tmp_path):
    file = tmp_path / "latin.toml"
    file.write_bytes(b'name = "caf\xe9"\n')
    with pytest.raises(PolicyError, match="is not UTF-8"):
        policy.load(file)
    file.write_bytes(b"#" * (sources.MAX_FILE_BYTES + 1))
    with pytest.raises(PolicyError, match="regular file of at most"):
        policy.load(file)


@pytest.mark.parametrize(
    ("recipient", "message"),
    [
        ("affilliate", "unknown recipient 'affilliate'; did you mean 'affiliate'?"),
        ("boss", "unknown recipient 'boss'; one of support_agent,"),
    ],
)
def test_an_unknown_recipient_is_refused(recipient, message):
    with pytest.raises(PolicyError) as caught:
        policy.load("support", recipient=recipient)
    assert message in str(caught.value)


def test_a_recipient_the_policy_says_nothing_of_is_refused(tmp_path):
    file = tmp_path / "own.toml"
    file.write_text(GOOD, encoding="utf-8")
    with pytest.raises(PolicyError, match=r"no rules for recipient 'public'; add \[recipients.public\]"):
        policy.load(file, recipient="public")
