"""Words as alternatives of a pattern: escaped at once as one by one."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from redactor.detect.words import app_words, trade_words
from redactor.detect.words.alternatives import escaped

WORDS = st.lists(st.text(st.characters(exclude_characters="|"), max_size=8) | st.text(st.sampled_from("\\ .-#&~^$*+?()[]{}\t\n_a"), max_size=8), max_size=6)


@given(WORDS)
def test_words_are_escaped_at_once_as_each_by_itself(words: list[str]) -> None:
    assert escaped("|".join(words)) == "|".join(map(re.escape, words))


@given(st.lists(st.text(st.sampled_from("ab_.-é"), min_size=1, max_size=6), min_size=1, max_size=6))
def test_words_of_tables_join_at_any_sign(words: list[str]) -> None:
    found = re.compile(trade_words.alternation(" ".join(words)))
    for word in words:
        assert found.fullmatch(word)
        assert found.fullmatch(word.replace("_", " "))
    assert re.compile(app_words.tag(" ".join(f"a{word}b" for word in words))).fullmatch(f"A{words[0]}B".replace("_", ""))
