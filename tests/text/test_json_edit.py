"""JSON edited in its source text."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor.errors import InputError
from redactor.text import json_edit


def swap(value: Any) -> Any:
    """Stand in for the engine: replace SECRET wherever it is, and the number 4155550132."""
    if isinstance(value, str):
        return value.replace("SECRET", "<X>")
    if isinstance(value, dict):
        return {swap(key): swap(item) for key, item in value.items()}
    if isinstance(value, list):
        return [swap(item) for item in value]
    return "<PHONE>" if value == 4155550132 else value


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param(b'{"a": "SECRET"}', b'{"a": "<X>"}', id="value"),
        pytest.param(b'{"SECRET": 1}', b'{"<X>": 1}', id="key"),
        pytest.param(
            b'{"n":1.10,"e":1E5,"z":-0.0,"a":"SECRET"}',
            b'{"n":1.10,"e":1E5,"z":-0.0,"a":"<X>"}',
            id="number spelling",
        ),
        pytest.param(b' {"b":1 , "a":"SECRET"}\r', b' {"b":1 , "a":"<X>"}\r', id="white space and key order"),
        pytest.param(
            rb'{"a":"caf\u00e9 SECRET \/ \u00E9"}',
            rb'{"a":"caf\u00e9 <X> \/ \u00E9"}',
            id="two spellings of one character",
        ),
        pytest.param(rb'{"a":"\u0041SECRET<\/p>A"}', rb'{"a":"\u0041<X><\/p>A"}', id="escaped and plain"),
        pytest.param(
            rb'{"a":"SECRET \ud83d\ude00 \"x\""}',
            rb'{"a":"<X> \ud83d\ude00 \"x\""}',
            id="surrogate pair and quotes",
        ),
        pytest.param('{"a":"SECRET é 😀"}'.encode(), '{"a":"<X> é 😀"}'.encode(), id="raw UTF-8"),
        pytest.param(
            b'{"phone":4155550132,"n":12}', b'{"phone":"<PHONE>","n":12}', id="number that is replaced"
        ),
        pytest.param(
            b'{"a":"SECRET","a":"SECRET 2"}', b'{"a":"<X>","a":"<X> 2"}', id="repeated key: both values"
        ),
        pytest.param(
            b'{"a":{"b":"SECRET"},"c":1,"a":[1,"SECRET"]}',
            b'{"a":{"b":"<X>"},"c":1,"a":[1,"<X>"]}',
            id="repeated key, nested",
        ),
        pytest.param(b'{"a":NaN,"b":-Infinity,"c":"SECRET"}', b'{"a":NaN,"b":-Infinity,"c":"<X>"}', id="NaN"),
        pytest.param(
            b'{"i":89014103211118510720,"c":"SECRET"}',
            b'{"i":89014103211118510720,"c":"<X>"}',
            id="20 digits",
        ),
        pytest.param(rb'{"a":"\ud800 SECRET"}', rb'{"a":"\ud800 <X>"}', id="lone surrogate"),
        pytest.param(b'{"a":"\xff SECRET"}', b'{"a":"\xff <X>"}', id="invalid UTF-8"),
        pytest.param(b'"SECRET"', b'"<X>"', id="a string alone"),
        pytest.param(
            b'[true,false,null,{},[],"SECRET"]', b'[true,false,null,{},[],"<X>"]', id="constants and empties"
        ),
    ],
)
def test_only_what_changed_is_written_anew(source: bytes, expected: bytes) -> None:
    assert json_edit.redact(source, swap) == expected


@pytest.mark.parametrize("source", [b"{", b'{"a":1,}', b"", b"nope", b'{"a":"\n"}', b'{"a":1} x', b"\xff"])
def test_malformed_json_is_an_error_without_the_text(source: bytes) -> None:
    with pytest.raises(InputError) as caught:
        json_edit.redact(source, swap)
    assert str(caught.value) == "malformed JSON"


def test_a_value_that_changed_its_shape_is_an_error() -> None:
    with pytest.raises(InputError, match="nested too deeply"):
        json_edit.redact(b'{"a":{"b":{"c":1}}}', lambda _value: {"a": "<REDACTED>"})


def test_deep_nesting_is_an_error_and_no_crash() -> None:
    with pytest.raises((InputError, RecursionError)):
        json_edit.redact(b"[" * 10_000 + b"]" * 10_000, swap)


texts = st.text(st.sampled_from('abé😀\\"/\n\u2028SECRET \ud800'), max_size=12) | st.sampled_from(
    ["SECRET", "x SECRET é"]
)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=12,
)


@given(values, st.booleans(), st.sampled_from([(",", ":"), (", ", ": "), (" ,\t", "\n: ")]))
def test_any_json_keeps_its_meaning_outside_the_edits(
    value: Any, escape: bool, separators: tuple[str, str]
) -> None:
    source = json.dumps(value, ensure_ascii=escape, separators=separators).encode("utf-8", "surrogatepass")
    try:
        source.decode()
    except UnicodeDecodeError:
        source = json.dumps(value, separators=separators).encode()
    changed = swap(value)
    if json.dumps(changed).count(":") != json.dumps(value).count(":"):
        return  # two keys became one: the engine keeps keys apart
    written = json_edit.redact(source, swap)
    assert json.loads(written) == changed
    if changed == value:
        assert written == source


@given(values)
def test_the_locator_finds_every_leaf(value: Any) -> None:
    source = json.dumps(value).encode()
    parsed, _ = json_edit.parse(source)
    locate = json_edit.locator(source, parsed)
    for path, (leaf, _) in json_edit.leaves_by_path(parsed, parsed).items():
        if not path.endswith("~") and "~" not in path:
            assert source.decode()[locate(path, 0) :].startswith((json.dumps(leaf), json.dumps(leaf)[1:]))
