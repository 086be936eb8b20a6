"""Lines of keys in TOML documents, compared with what tomllib reads."""

from __future__ import annotations

import tomllib

import pytest
import tomli_w
from hypothesis import given
from hypothesis import strategies as st

from redactor.decide.lines import nearest, places

DOCUMENT = '''# a comment with [brackets] and key = "value"
name = "a"   # 2

[rules]   # 4
PERSON = "replace"
EMAIL_ADDRESS = { action = "keep", reason = "it = is, [needed]" } # 6
"quoted key" = 1
'literal.key' = 2
a.b . c = 3

[[fields]]   # 11
path = """
not.a.key = 1
[nor.a.table]
"""
entities = [  # 16
  "PERSON", # "a string in a comment"
  "AGE",
]

[[fields]]   # 21
path = \'\'\'x"y\'\'\'
[fields.more]
deep = true

[recipients."service_provider.email".rules] # 26
PERSON = "drop"
'''

EXPECTED = {
    ("name",): 2,
    ("rules",): 4,
    ("rules", "PERSON"): 5,
    ("rules", "EMAIL_ADDRESS", "reason"): 6,
    ("rules", "quoted key"): 7,
    ("rules", "literal.key"): 8,
    ("rules", "a", "b", "c"): 9,
    ("fields", 0): 11,
    ("fields", 0, "entities"): 16,
    ("fields", 0, "entities", 1): 18,
    ("fields", 1): 21,
    ("fields", 1, "path"): 22,
    ("fields", 1, "more", "deep"): 24,
    ("recipients", "service_provider.email", "rules"): 26,
    ("recipients", "service_provider.email", "rules", "PERSON"): 27,
}


@pytest.mark.parametrize(("place", "line"), EXPECTED.items(), ids=str)
def test_every_kind_of_key_has_its_line(place, line):
    assert places(DOCUMENT)[place] == line


def test_a_place_that_does_not_exist_has_the_line_of_the_table_around_it():
    assert nearest(places(DOCUMENT), ("rules", "PERSON", "reason")) == 5
    assert nearest(places(DOCUMENT), ("fields", 1, "action")) == 21
    assert nearest(places(DOCUMENT), ("retention",)) == 1


def _places(value, here=()):
    if here:
        yield here
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        yield from _places(inner, (*here, key))


_KEYS = st.text(alphabet="ab.-_ \"'\\#[]=é\n", min_size=1, max_size=6)
_VALUES = st.recursive(
    st.integers(-5, 5)
    | st.booleans()
    | st.text(alphabet="a\"'\\\n#[]{}=, é", max_size=12)
    | st.floats(allow_nan=False, width=16),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_KEYS, inner, max_size=3),
    max_leaves=12,
)


@given(st.dictionaries(_KEYS, _VALUES, max_size=4), st.booleans())
def test_the_scanner_finds_exactly_the_places_tomllib_reads(document, multiline):
    text = tomli_w.dumps(document, multiline_strings=multiline)
    assert set(places(text)) == set(_places(tomllib.loads(text)))


@given(st.dictionaries(_KEYS, _VALUES, max_size=4))
def test_a_key_stands_on_the_line_it_is_said_to(document):
    text = tomli_w.dumps(document)
    rows = text.split("\n")
    for place, line in places(text).items():
        if isinstance(place[-1], str) and place[-1].isalpha() and place[-1].isascii():
            assert place[-1] in rows[line - 1]
