"""Requesters whose names are words, months, towns, makers or accounts of systems: found where they are people, left alone where not."""

from __future__ import annotations

import pytest

from redactor.engine import Redactor
from redactor.evaluate import align, gold

#: (fields of the requester, comments in the mark-up of the golden sets)
RECORDS: tuple[tuple[dict[str, str], tuple[str, ...]], ...] = (
    (
        {"name": "Will Grant", "email": "will.grant@x.example"},
        (
            "[[PERSON|Will]] asked whether we {{WORDS|will grant}} access.", "Mr [[PERSON|Grant]] called", "{{WORDS|Will the}} update fix it?",
            "{{WORDS|Grant access}} to the folder", "I spoke to [[PERSON|Will]] yesterday", "[[PERSON|Will]]'s laptop", "[[USERNAME|will.grant]] logged in",
            "[[PERSON|W. Grant]] signed", "[[PERSON|Grant, Will]]", "[[PERSON|Will]] and I talked", "see invoice_[[PERSON|will_grant]].pdf",
        ),
    ),
    (
        {"name": "May Summer", "email": "may.summer@x.example"},
        (
            "In {{MONTH|May 2024}} the {{WORDS|summer release}}", "{{WORDS|May I}} ask?", "[[PERSON|May]] called twice", "Thanks,\n[[PERSON|May]]",
            "{{WORDS|Summer Time}} change", "it {{WORDS|may fail in May}}", "Ask [[PERSON|May]] about it", "since {{MONTH|May 3}}",
        ),
    ),
    (
        {"name": "Mark Bill", "email": "mbill@x.example"},
        (
            "{{WORDS|Mark the ticket}} as solved and send {{WORDS|the bill}}.", "[[USERNAME|mbill]] cannot log in", "{{WORDS|Bill of materials}}",
            "question {{WORDS|mark}}", "[[PERSON|Mark]] says {{WORDS|the bill}} is wrong", "Hi [[PERSON|Mark]],", "[[PERSON|bill_mark]].pdf",
        ),
    ),
    (
        {"name": "Rose Paris", "email": "rose@x.example"},
        ("Prices {{WORDS|rose in}} spring", "{{WORDS|Rose gold}} iPhone", "The {{WORDS|Paris data}} centre", "[[PERSON|Rose]] from accounts called", "Ms [[PERSON|Paris]] wrote"),
    ),
    (
        {"name": "Chase Page", "email": "chase.page@x.example"},
        (
            "{{WORDS|Page 4}} of the manual", "the {{WORDS|landing page}}", "{{WORDS|chase the}} courier", "{{WORDS|Chase Bank}} card", "Dear [[PERSON|Chase]]",
            "{{WORDS|Home Page}}", "Mr [[PERSON|Page]] is away",
        ),
    ),
    (
        {"name": "Case Long", "email": "case@x.example"},
        (
            "{{WORDS|Case closed}} after a {{WORDS|long time}}", "{{WORDS|Case 0042}} is open", "{{WORDS|Long story}} short", "[[PERSON|Case Long]] rang",
            "{{WORDS|in case}} of failure", "upper {{WORDS|case}}",
        ),
    ),
    (
        {"name": "Black Short", "email": "bshort@x.example"},
        ("the {{WORDS|black cable}} is too {{WORDS|short}}", "{{WORDS|Short circuit}} on pin 4", "[[USERNAME|bshort]]'s PC", "Mr. [[PERSON|Short]]"),
    ),
    ({"username": "admin", "name": "Ola Nordmann"}, ("{{WORDS|admin console}}, {{WORDS|admin}} rights", "[[PERSON|Ola]] is the {{WORDS|admin}}")),
    ({"username": "test", "email": "test@x.example"}, ("a {{WORDS|test}} of the user interface",)),
    ({"username": "ubuntu", "email": "ubuntu@x.example"}, ("{{WORDS|Ubuntu 22.04}} on {{HOST|ubuntu-server}}", "apt install {{PACKAGE|ubuntu-desktop}}")),
    ({"username": "user", "name": "Eva Braun"}, ("{{WORDS|the user}} is locked, {{WORDS|user interface}}", "{{WORDS|braun}} und blau")),
    ({"name": "Hannelore Schwarz"}, ("druckt kein {{WORDS|schwarz}} mehr", "Grüße\n[[PERSON|H. Schwarz]]", "Frau [[PERSON|Schwarz]] rief an")),
    ({"name": "Anna Apple", "company": "Apple"}, ("My {{WORDS|Apple iPhone}} and {{WORDS|apple pie}}", "Ms [[PERSON|Apple]] called", "[[PERSON|Anna]]'s AirPods")),
    ({"name": "Jordan Java", "email": "jjava@x.example"}, ("{{WORDS|Java 17}} and {{WORDS|JavaScript}}", "[[PERSON|Jordan]] wrote", "[[USERNAME|jjava]]")),
    ({"name": "Jan Kowalski"}, ("since 3 {{MONTH|Jan 2024}}", "{{MONTH|Jan 14}} outage", "[[PERSON|Jan Kowalski]]'s PC", "Pozdrawiam,\n[[PERSON|Jan]]")),
    ({"name": "Tom Driver", "email": "tdriver@x.example"}, ("update {{WORDS|the driver}}, [[PERSON|Tom]]", "{{WORDS|Driver 31.0.101}} crashes", "[[USERNAME|tdriver]]")),
    ({"name": "Crystal Diamond"}, ("{{WORDS|Crystal Reports}} 2020", "[[PERSON|Crystal]] called", "{{WORDS|Diamond support}} tier")),
    ({"name": "Art Field"}, ("the {{WORDS|art of field service}}", "{{WORDS|Field engineer}}", "custom {{WORDS|field}}", "[[PERSON|Art Field]] called")),
    (
        {"name": "Jürgen Müller-Weiß", "email": "juergen.mueller@x.example"},
        ("[[PERSON|Juergen Mueller]]", "Herr [[PERSON|Mueller-Weiss]]", "[[USERNAME|jmueller]]", "[[PERSON|jurgen muller]]", "{{WORDS|weiß}} nicht"),
    ),
    ({"name": "Søren Ødegård", "email": "soren.odegard@x.example"}, ("[[PERSON|Soren Odegard]]", "[[PERSON|Soeren Oedegaard]]", "[[USERNAME|sodegard]]")),
    ({"name": "Jörg Hartwig"}, ("addressed to {{ORG|Hartwig Feinmechanik GmbH}}, not to [[PERSON|Jörg Hartwig]]", "Herr [[PERSON|Hartwig]], GmbH")),
    ({"name": "Ewa Łukasik"}, ("[[PERSON|Ewa Lukasik]]", "[[PERSON|LUKASIK]]")),
    ({"name": "李小龙"}, ("[[PERSON|李小龙]]先生您好", "请联系[[PERSON|小龙]]")),
    ({"name": "山田太郎"}, ("[[PERSON|山田]]様、お世話になります",)),
    ({"email": "support@acme.example", "name": "Acme Support"}, ("contact {{WORDS|support}} at {{ORG|acme}}", "{{ORG|Acme Support}} team")),
    ({"email": "email@acme.example", "name": "Company Bot"}, ("by {{WORDS|email}} only", "the {{WORDS|bot}} of the {{WORDS|company}}")),
)  # fmt: skip


@pytest.fixture(scope="module")
def redactor() -> Redactor:
    return Redactor("support", key=b"0123456789abcdef", names="off", on_error="raise")


@pytest.mark.parametrize(("requester", "comments"), RECORDS, ids=[next(iter(fields.values())) for fields, _ in RECORDS])
def test_a_requester_is_found_where_a_person_is_meant_and_nowhere_else(
    redactor: Redactor, requester: dict[str, str], comments: tuple[str, ...]
) -> None:
    leaves = [gold.strip(comment) for comment in comments]
    out = redactor.redact_record({"requester": requester, "comments": [{"body": leaf.text} for leaf in leaves]})
    for leaf, comment in zip(leaves, out["comments"], strict=True):
        changed = align.changes(leaf.text, comment["body"])
        for mark in leaf.marks:
            value = leaf.text[mark.start : mark.end]
            touched = any(c.start < mark.end and c.end > mark.start for c in changed)
            if mark.personal:
                assert not align.survivors(leaf.text, mark.start, mark.end, changed, run=2)[0], f"{value!r} leaks in {leaf.text!r}"
            else:
                assert not touched, f"{value!r} is lost in {leaf.text!r}"
