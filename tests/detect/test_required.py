"""What a pattern requires is there wherever it matches."""

from __future__ import annotations

import re
import sys
from importlib import resources
from itertools import accumulate
from random import Random

import pytest
import re2
from hypothesis import example, given
from hypothesis import strategies as st

from redactor.detect import scan
from redactor.detect.prose import details
from redactor.detect.rows import row_groups
from redactor.detect.search import required as required_module
from redactor.detect.search import required_table, seldom
from redactor.detect.search.automata import Each
from redactor.detect.search.joint import BORDER
from redactor.detect.search.required import DIGITS, RUN, Required, folded, lowered, required
from redactor.detect.search.sieve import Sieve


@pytest.mark.parametrize(
    ("pattern", "words", "signs"),
    [
        (r"(?i:serial[ _-]?(?:number|no))", {f"serial{sign}{word}" for sign in ("", " ") for word in ("number", "no")}, set()),
        (r"\bAKIA[A-Z0-9]{16}", {" akia"}, set()),
        (r"[a-z]+@[a-z]+\.(?:example|invalid)", {" example", " invalid"}, {b"@", b"."}),
        (r"(?:user|account)=?\w+", {"user", "account"}, set()),
        (r"(?:user|\w+)@", set(), {b"@"}),
        (r"(?:password)?=\S", set(), {b"="}),
        (r"\d{3}-\d{4}", set(), {"4 digits", b"-"}),
        (r"[.:]\d", set(), {"1 digits", b".:"}),
        (r"\d{3}|\d{2}-", set(), {"2 digits", "3 digits or -"}),
        (r"\bpin[ \t]*[:=]+[ \t]*\d{4,}", {" pin "}, {"4 digits", b":="}),
        (r"(?:^|[\s\"'(])pin\b", {" pin "}, set()),
        (r"(?:\b|_)pin\d", {" pin0"}, {"1 digits"}),
        (r"the|to", set(), set()),
        (r"(?i:[\x{C0}-\x{DE}])pin", {"pin"}, set()),
        (r"[\x{4E00}-\x{9FFF}]pin\b", {" pin "}, {bytes(range(0xE4, 0xEA))}),
        (r"(?i:(?-i:ID)card)", {"idcard"}, set()),
        (r"氏名[:：]", {"氏名".encode().decode("latin-1") + " ", "氏名：".encode().decode("latin-1")}, None),
        (r"(?i:straße)", {"straße".encode().decode("latin-1")}, None),
        (r"(?i:\bпароль)", {"пароль".encode().decode("latin-1")}, None),
        (r"\bПароль", {"пароль".encode().decode("latin-1")}, None),
        (r"(?i:ΚΩΔΙΚΟΣ)", {"κωδικοσ".encode().decode("latin-1")}, None),
        (r"(?i:İstasyon)", {"stasyon"}, set()),
        (r"(?:^|[^0-9A-Za-z])(?:pin|puk)\d", {" pin0", " puk0"}, {"1 digits"}),
        (r"<(?:\w{1,12}:)?pin>", {" pin "}, {b"<", b">"}),
        (r"\x{6C0F}\x{540D}", {"氏名".encode().decode("latin-1")}, None),
        (r"\p{Lu}\p{L}+ GmbH", {" gmbh"}, {b" "}),
        (r"[[:alpha:]]+serial", set(), set()),
        (r"(?:printer|)", set(), set()),
        (r"(?:modem){0,3}", set(), set()),
        (r"(?:modem){1,3}", {"modem"}, set()),
        (r".*", set(), set()),
    ],
)  # fmt: skip
def test_what_a_pattern_requires(pattern: str, words: set[str], signs: set[bytes | str] | None) -> None:
    told = required(pattern)
    assert told.words == words
    if signs is not None:
        assert set(map(_said, told.signs)) == signs


def test_of_many_ways_to_begin_and_to_go_on_those_that_tell_enough_are_not_written_out() -> None:
    keys = [f"{first}{second}" for first in ("pin", "puk", "vat", "cat", "job") for second in ("box", "key", "lid", "map", "nut", "owl", "pen", "rod", "sea", "tip")]
    told = required(rf"(?:\b|_|\b(?:txtbox|fieldset|combo|label))(?:{'|'.join(keys)})=")
    assert told.words == {*(f" {key} " for key in keys), " txtbox", " fieldset", " combo", " label"}


def _said(kind: frozenset[int]) -> bytes | str:
    """Say how many digits in a row a sign is, else which bytes."""
    runs = {code for code in kind if code >= RUN}
    signs = bytes(sorted(kind - runs - DIGITS if runs else kind))
    return " or ".join([f"{1 if kind >= DIGITS else min(runs) - RUN} digits", *map(chr, signs)]) if runs else signs


def test_a_pattern_with_syntax_of_re2_alone_requires_nothing() -> None:
    assert required(r"(?U)a+serial") == Required()


def test_letters_are_lowered_in_place() -> None:
    """Where a text begins among others hangs on it, and what a pattern asks of letters that have no such lower case is nothing."""
    for code in (*range(128, 0xD800), *range(0xE000, sys.maxunicode + 1)):
        letter = chr(code)
        low = lowered(letter.encode())
        assert len(low) == len(letter.encode()), hex(code)
        assert lowered(low) == low, hex(code)


@pytest.mark.parametrize("data", [b"\xffPIN \xc3", "ΟΔΟΣ Ы".encode(), "\ud800É".encode("utf-8", "surrogatepass"), "ẞİK".encode()], ids=["no_utf8", "sigma", "surrogate", "other_lengths"])
def test_what_is_no_letter_stays_as_it_is(data: bytes) -> None:
    low = lowered(data)
    assert len(low) == len(data)
    assert [byte for byte in low if byte < 128] == [byte for byte in data.lower() if byte < 128]


def test_a_letter_that_the_table_does_not_know_yet_stays_in_its_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(required_module, "_LOWERED", {})
    data = "İzmir ÉTÉ".encode()
    assert lowered(data) == "İzmir été".encode()


def test_the_kept_table_is_of_the_patterns_as_they_are() -> None:
    kept = resources.files("redactor.detect.search").joinpath(required_table.FILE).read_text("utf-8")
    assert kept == required_table.text(required_table.patterns()), "rows have changed: python -m redactor.detect.search.required_table"


_TABLES = [scan.scanner(log=False).first, scan.scanner(log=False).gated, details.scanner().first, scan.Scanner(row_groups.log_rows()).first, seldom.scanner().first]
_PATTERNS = [pattern for table in _TABLES for pattern in table.patterns]
_SIEVE = Sieve(Each(_PATTERNS))
ANCHOR = re2._re2.RE2.Anchor.UNANCHORED


@pytest.mark.parametrize("table", range(len(_TABLES)), ids=["text", "labelled", "told", "log", "seldom"])
def test_most_rows_require_a_word(table: int) -> None:
    rows = [required(pattern) for pattern in _TABLES[table].patterns]
    assert sum(bool(row.words) for row in rows) > len(rows) / 2


def _fitting(index: int) -> st.SearchStrategy[tuple[int, str]]:
    """Make texts that a pattern of the tables matches."""
    python = re.sub(r"\\x\{([0-9A-Fa-f]+)\}", lambda match: re.escape(chr(int(match[1], 16))), _PATTERNS[index]).replace(r"\z", r"\Z").replace(r"\pL", "A-Za-z").replace(r"\pN", "0-9")
    return st.tuples(st.just(index), st.from_regex(python))


@given(st.integers(0, len(_PATTERNS) - 1).flatmap(_fitting), st.booleans(), st.booleans())
@example((0, ""), True, True)
def test_a_text_that_a_row_matches_passes_the_sieve_for_it(case: tuple[int, str], upper: bool, strange: bool) -> None:
    index, text = case
    text = text.upper() if upper else text.lower() if strange else text
    text = text.replace("s", "\u017f").replace("K", "\u212a") if strange else text  # the same to RE2 where case is ignored
    data = text.encode("utf-8", "surrogatepass")
    matched = re2.compile(_PATTERNS[index])._regexp.Match(re2._re2.RE2.Anchor.UNANCHORED, data, 0, len(data))[0][0] >= 0
    assert not matched or index in _SIEVE.among(data)


@given(st.lists(st.integers(0, len(_PATTERNS) - 1).flatmap(_fitting), min_size=1, max_size=3), st.text(max_size=20))
def test_the_words_of_the_first_texts_are_those_of_later_ones(cases: list[tuple[int, str]], other: str) -> None:
    """A differential test: words looked up one by one, and all of them by their automaton."""
    text = folded(lowered(" ".join([*(text for _, text in cases), other]).encode("utf-8", "surrogatepass")))
    first, later = set[int](), set[int]()
    _SIEVE._few = len(text)
    _SIEVE._worded(text, first)
    assert _SIEVE._few <= 0
    _SIEVE._few = -1
    _SIEVE._worded(text, later)
    assert first == later


@given(st.lists(st.integers(0, len(_PATTERNS) - 1).flatmap(_fitting), min_size=1, max_size=8), st.lists(st.text(max_size=40), max_size=8), st.randoms())
def test_texts_pass_the_sieve_together_as_they_do_alone(cases: list[tuple[int, str]], others: list[str], random: Random) -> None:
    """The words of a text are not those of its neighbours, and what it asks of its borders is what it has alone."""
    texts = [*(text for _, text in cases), *others]
    random.shuffle(texts)
    parts = [text.encode("utf-8", "surrogatepass") for text in texts]
    starts = list(accumulate((len(part) + len(BORDER) for part in parts), initial=0))[:-1]
    ends = [start + len(part) for start, part in zip(starts, parts, strict=True)]
    matches = [[group for group, search in enumerate(_SIEVE.groups) if search(ANCHOR, part, 0, len(part))[0][0] >= 0] for part in parts]
    joined = BORDER.encode().join(parts)
    among = _SIEVE.among_each(joined, starts, ends, dict(enumerate(matches)))
    for number, part in enumerate(parts):
        assert _SIEVE.among(part) <= among.get(number, frozenset())
    assert frozenset().union(*among.values()) <= _SIEVE.among(joined)
