"""Path globs of field rules."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor.decide import paths

MATCHES = [
    pytest.param(
        "$.comments[*].body",
        ["$.comments[0].body", "$.comments[12].body"],
        ["$.comments.body", "$.x.comments[0].body"],
        id="index",
    ),
    pytest.param("$.comments[1].body", ["$.comments[1].body"], ["$.comments[11].body"], id="one-index"),
    pytest.param(
        "**.phone",
        ["$.phone", "$.a[0].phone", "$['a.b'].phone", "$.phone[1]"],
        ["$.phones", "$.phone.x", "$.telephone"],
        id="any-depth",
    ),
    pytest.param("phone", ["$.phone", "$.a.b.Phone"], ["$.phone2", ""], id="key-name-without-case"),
    pytest.param("*_phone", ["$.home_phone", "$.a.work_phone"], ["$.phone"], id="star-in-a-key-name"),
    pytest.param("fax?", ["$.fax1"], ["$.fax", "$.fax12"], id="question-mark"),
    pytest.param(
        "Serial Number",
        ["$['Serial Number']", "$.x[2]['serial number']"],
        ["$.Serial"],
        id="key-with-a-space",
    ),
    pytest.param("Maria's phone", [r"$['Maria\'s phone']"], ["$.phone"], id="key-with-an-apostrophe"),
    pytest.param(
        "$.requester.**",
        ["$.requester", "$.requester.name", "$.requester[0].x", "$.requester['a b']"],
        ["$.requesters"],
        id="all-below",
    ),
    pytest.param("$['a.b'].c", ["$['a.b'].c"], ["$.a.b.c"], id="quoted-key"),
    pytest.param("$.**.x", ["$.a.x", "$.a.b.x", "$.x"], ["$.x.y"], id="between"),
    pytest.param("$.*.x", ["$.a.x"], ["$.a.b.x", "$.x"], id="exactly-one-key"),
    pytest.param("**", ["$", "$.x", "$.a[0]"], [], id="everything"),
]


@pytest.mark.parametrize(("glob", "hits", "misses"), MATCHES)
def test_a_glob_matches_exactly_the_paths_it_says(glob, hits, misses):
    matches = paths.matcher(glob)
    assert not paths.problem(glob)
    assert [path for path in hits if not matches(path)] == []
    assert [path for path in misses if matches(path)] == []


@pytest.mark.parametrize(
    "glob", ["", " ", "$.a[", "$.a]", "a.b", "x[0]", "$.a[x]", "$$", "$..a", "$.", "phone$", "x" * 201]
)
def test_a_glob_that_cannot_be_read_is_a_problem(glob):
    assert paths.problem(glob)


@given(st.text(max_size=30), st.text(max_size=60))
def test_any_accepted_glob_compiles_and_answers(glob, path):
    if not paths.problem(glob):
        assert paths.matcher(glob)(path) in (True, False)


@given(st.text(alphabet="abc.'] *?$\\é", min_size=1, max_size=8))
def test_a_literal_key_matches_itself_in_the_spelling_of_paths(key):
    if paths.problem(f'$["{key}"]'):
        return
    shown = "$['" + key.replace("'", "\\'") + "']"
    assert paths.matcher(f'$["{key}"]')(shown)
