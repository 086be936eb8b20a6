"""A bare number of JSON in a text or a log becomes a string: what was JSON stays JSON."""

import json

import pytest

from redactor import Redactor
from redactor.text.bare_numbers import in_quotes, quoted

KEY = b"k" * 32


@pytest.fixture(scope="module")
def support():
    return Redactor("support", key=KEY, names="off")


JSON_LINES = {
    "label": '{"time":"2026-01-01T00:00:00Z","serial": 490154203237519, "ok":true}',
    "two": '{"imei":490154203237518,"phone":4915112345678}',
    "last": '{"customer_id":8831234}',
    "shape alone": '{"n":4111111111111111,"q":490154203237518}',
    "list": '{"mobile":[447700900123],"cards":[4111111111111111, 5]}',
    "spread": '{"imei":490154203237518,"other":"x","q":[1, 490154203237518]}',
    "nested": r'{"body":"{\"imei\": 490154203237518}","n":1}',
    "with a person": '{"who":"Anna Schmidt","customer_id":8831234,"n":17}',
}


@pytest.mark.parametrize("line", JSON_LINES.values(), ids=JSON_LINES)
@pytest.mark.parametrize("way", ["redact", "redact_log", "block"])
def test_stays_json(support, line, way):
    if way == "redact":
        safe = support.redact(line).text
    elif way == "redact_log":
        safe = support.redact_log(line)
    else:
        safe = support.redact_log(f"INFO before\n{line}\nINFO after\n").split("\n")[1]
    assert safe != line
    was, now = json.loads(line), json.loads(safe)
    assert list(was) == list(now)
    if "body" in now:
        assert json.loads(now["body"])["imei"].startswith("<IMEI")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('x {"imei": 490154203237518} y', '"<T>"'),
        ("{'imei': 490154203237518}", "'<T>'"),
        (r'"{\"imei\":490154203237518}"', r"\"<T>\""),
        ('{"a":[1, -2.5e3, 490154203237518]}', '"<T>"'),
        ('{"imei"\t:\t490154203237518\n}', '"<T>"'),
        ("imei: 490154203237518", "<T>"),
        ("imei=490154203237518,", "<T>"),
        ("Customer(id=490154203237518)", "<T>"),
        ('"IMEI": 490154203237518/01', "<T>"),
        ('"imei": "490154203237518"', "<T>"),
        ("490154203237518", "<T>"),
        ("[490154203237518]", "<T>"),
    ],
)
def test_quotes(text, expected):
    start = text.index("490154203237518")
    end = start + 15
    assert quoted(text, start, end, "<T>") == expected
    assert in_quotes(text.encode(), start, end, b"<T>") == expected.encode()


def test_a_number_stays_bare():
    text = '{"lat":48.13712}'
    assert quoted(text, 7, 15, "48.1") == "48.1"


def test_a_second_pass_changes_nothing(support):
    for line in JSON_LINES.values():
        safe = support.redact_log(line)
        assert support.redact_log(safe) == safe
        text = support.redact(line).text
        assert support.redact(text).text == text
