"""What a pattern requires is there wherever it matches."""

from __future__ import annotations

import re

import pytest
import re2
from hypothesis import example, given
from hypothesis import strategies as st

from redactor.detect import details, row_groups, scan
from redactor.detect.automata import Each
from redactor.detect.required import DIGITS, Required, required
from redactor.detect.sieve import Sieve


@pytest.mark.parametrize(
    ("pattern", "words", "signs"),
    [
        (r"(?i:serial[ _-]?(?:number|no))", {f"serial{sign}{word}" for sign in ("", " ", "_", "-") for word in ("number", "no")}, set()),
        (r"\bAKIA[A-Z0-9]{16}", {"akia"}, set()),
        (r"[a-z]+@[a-z]+\.(?:example|invalid)", {".example", ".invalid"}, {b"@", b"."}),
        (r"(?:user|account)=?\w+", {"user", "user=", "account", "account="}, set()),
        (r"(?:user|\w+)@", set(), {b"@"}),
        (r"(?:password)?=\S", set(), {b"="}),
        (r"\d{3}-\d{4}", set(), {bytes(DIGITS), b"-"}),
        (r"[.:]\d", set(), {bytes(DIGITS), b".:"}),
        (r"(?i:(?-i:ID)card)", {"idcard"}, set()),
        (r"氏名[:：]", {"氏名:".encode().decode("latin-1"), "氏名：".encode().decode("latin-1")}, None),
        (r"(?i:straße)", {"stra"}, set()),
        (r"\x{6C0F}\x{540D}", {"氏名".encode().decode("latin-1")}, None),
        (r"\p{Lu}\p{L}+ GmbH", {" gmbh"}, {b" "}),
        (r"[[:alpha:]]+serial", set(), set()),
        (r"(?:printer|)", set(), set()),
        (r"(?:modem){0,3}", set(), set()),
        (r"(?:modem){1,3}", {"modem", "modemmodem", "modemmodemmodem"}, set()),
        (r".*", set(), set()),
    ],
)  # fmt: skip
def test_what_a_pattern_requires(pattern: str, words: set[str], signs: set[bytes] | None) -> None:
    told = required(pattern)
    assert told.words == words
    if signs is not None:
        assert {bytes(sorted(kind)) for kind in told.signs} == signs


def test_a_pattern_with_syntax_of_re2_alone_requires_nothing() -> None:
    assert required(r"(?U)a+serial") == Required()


_TABLES = [scan.scanner(log=False).first, scan.scanner(log=False).gated, details._scanner().first, scan.Scanner(row_groups.log_rows()).first]
_PATTERNS = [pattern for table in _TABLES for pattern in table._bare]
_SIEVE = Sieve(Each(_PATTERNS))


@pytest.mark.parametrize("table", range(len(_TABLES)), ids=["text", "labelled", "told", "log"])
def test_most_rows_require_a_word(table: int) -> None:
    rows = [required(pattern) for pattern in _TABLES[table]._bare]
    assert sum(bool(row.words) for row in rows) > len(rows) / 2


def _fitting(index: int) -> st.SearchStrategy[tuple[int, str]]:
    """Make texts that a pattern of the tables matches."""
    python = re.sub(r"\\x\{([0-9A-Fa-f]+)\}", lambda match: re.escape(chr(int(match[1], 16))), _PATTERNS[index])
    return st.tuples(st.just(index), st.from_regex(python))


@given(st.integers(0, len(_PATTERNS) - 1).flatmap(_fitting), st.booleans(), st.booleans())
@example((0, ""), True, True)
def test_a_text_that_a_row_matches_passes_the_sieve_for_it(case: tuple[int, str], upper: bool, strange: bool) -> None:
    index, text = case
    text = text.upper() if upper else text
    text = text.replace("s", "\u017f").replace("K", "\u212a") if strange else text  # the same to RE2 where case is ignored
    data = text.encode("utf-8", "surrogatepass")
    matched = re2.compile(_PATTERNS[index])._regexp.Match(re2._re2.RE2.Anchor.UNANCHORED, data, 0, len(data))[0][0] >= 0
    assert not matched or index in _SIEVE.among(data)
