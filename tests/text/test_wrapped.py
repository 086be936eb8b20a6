"""Hard-wrapped paragraphs: what the end of a line parts is read as one; lists, fields, tables and logs are not joined."""

from __future__ import annotations

import re
import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor import Redactor
from redactor.text import wrapped

PROSE = (
    "Dear all, I have looked into this again and it seems that the customer, Member number 4471 8820 16, was never told. We should call her on "
    "+44 20 7946 0331 before Monday, since the engineer has to be paid to DE89 3704 0044 0532 0130 00 and the unit with the serial number "
    "5CG3281QX7 has to be back at 12 Mill Brow, Kirkby Lonsdale LA6 2AT by then."
)
APART = {
    "list": "- the first item of a list that is rather long and goes on here\n- the second",
    "fields": "Device name: the one that stands in the hall on the second floor\nPhone: 020 7946 0331",
    "log": "2026-11-03 10:02:11 INFO the first line of a log that is rather long\n2026-11-03 10:02:12 INFO the second",
    "chat": "12/03/2024, 08:18 - Ikram: salut, la badgeuse ne marche plus du tout\n12/03/2024, 08:20 - Thibault: ok",
    "table": "Model                        Serial number          Location in the hall\nKBG50ZNV512G KIOXIA          42                     second",
    "variables": "STRIPE_SECRET_KEY=a-rather-long-value-of-which-nobody-needs-to-know\nIMAGE_SHA=sha256",
    "stack": "java.lang.NoClassDefFoundError: org/eclipse/jgit/lib/Repository\n    at hudson.plugins.git.GitSCM.checkout(GitSCM.java:1182)",
    "short": "Hello,\nit works\nagain",
    "signature": "Kind regards from all of us here in the sunny town of Kirkby\n\nAnna",
    "other quote": "> this is what somebody wrote who is not here and it was rather long\nand this is mine",
}  # fmt: skip


@pytest.fixture(scope="module")
def redactor() -> Redactor:
    return Redactor("support", key=b"0123456789abcdef", names="off")


@pytest.mark.parametrize("width", [60, 64, 68, 72, 76, 78])
@pytest.mark.parametrize("margin", ["", "> ", "> > ", "    "], ids=["plain", "quoted", "twice", "indented"])
def test_wrapped_at_any_column(redactor: Redactor, width: int, margin: str) -> None:
    text = textwrap.fill(PROSE, width, initial_indent=margin, subsequent_indent=margin, break_on_hyphens=False)
    safe = redactor.redact(text).text
    assert not re.search(r"4471|8820|7946|0331|3704|0532|5CG3281QX7|Mill Brow|LA6", safe)
    assert safe.count("\n") == text.count("\n")
    assert all(line.startswith(margin.rstrip()) for line in safe.splitlines())


@pytest.mark.parametrize("text", APART.values(), ids=APART)
def test_what_begins_something_of_its_own_is_not_joined(text: str) -> None:
    assert wrapped.view(text) is None
    assert not wrapped.may_be(text)


def test_texts_of_a_record_are_joined_too(redactor: Redactor) -> None:
    text = textwrap.fill(PROSE, 72, break_on_hyphens=False)
    record = redactor.redact_record({"comments": [{"body": text}, {"body": "thanks"}, {"body": "It works."}, {"body": "closed"}]})
    assert "8820" not in str(record)
    assert "LA6" not in str(record)


@given(st.text(alphabet="ab 1.,:>\n-", max_size=400))
def test_a_view_is_the_text_with_blanks_for_some_line_ends(text: str) -> None:
    view = wrapped.view(text)
    assert (view is not None) == wrapped.may_be(text)
    if view is not None:
        assert all(text[start:end] == char or (char == " " and "\n" in text[start:end]) for char, start, end in zip(view.text, view.starts, view.ends, strict=True))
        assert len(view.text.splitlines()) < len(text.splitlines())
        assert list(view.starts) == sorted(view.starts)
