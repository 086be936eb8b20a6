"""What stands before lines and is no part of what they say: bullets, numbers, quote marks, the sides of boxes, an indentation of all lines."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor import Redactor
from redactor.text import margins

SEEN = {
    "bullets": ("- Name: Anna\n- City: Leeds", "Name: Anna\nCity: Leeds"),
    "stars": ("Hello\n  * one\n  * two", "Hello\none\ntwo"),
    "dots": ("• one\n• two", "one\ntwo"),
    "numbers": ("1. one: 1\n2) two: 2\nthree", "one: 1\ntwo: 2\nthree"),
    "quotes": ("> one\n> > two\nthree", "one\ntwo\nthree"),
    "a list in a quote": ("> - one\n> - two\n>\n> three", "one\ntwo\n\nthree"),
    "a box": ("│ one   │\n│       │\n│ two   │", "one\n\ntwo"),
    "one column": ("| one |\n| two |", "one\ntwo"),
    "bars": ("| one\n| two", "one\ntwo"),
    "all indented": ("    one\n      two\n\n    three", "one\n  two\n\nthree"),
    "line ends of Windows": ("| one |\r\n| two |\r\n", "one\ntwo\n"),
}
AS_IT_IS = ["one\ntwo", "one\n- two", "- one", "| a | b |\n| c | d |", "one\n  two\n  three", "a - b\nc - d", "-v\n-x", "--\nAnna", "1.2.3\n1.2.4", "1. one\n2. two", "*one*\n*two*", "a > b\nc > d", "|x|y|\n|-|-|", "", "\n", "  \n  \n"]


@pytest.mark.parametrize(("text", "seen"), SEEN.values(), ids=SEEN)
def test_margins_are_not_seen(text: str, seen: str) -> None:
    view = margins.view(text)
    assert view is not None
    assert view.text == seen
    assert margins.may_be(text)


@pytest.mark.parametrize("text", AS_IT_IS)
def test_what_stands_once_or_parts_cells_is_no_margin(text: str) -> None:
    assert margins.view(text) is None


#: what is written, and what is left around the tokens
WRITTEN = {
    "chat in a list": ("- Agent: and the new password?\n- Caller: quince77tree\n- Agent: thanks", "- Agent: and the new password?\n- Caller: <>\n- Agent: thanks"),
    "answers in a quote": ("> What is your serial number?\n> 5CG3281QX7\n>\n> Which version?\n> 22631.4", "> What is your serial number?\n> <>\n>\n> Which version?\n> 22631.4"),
    "terminal in a box": ("| $ adb shell settings get secure android_id |\n| c41f09e7b23d8a60                         |", "| $ adb shell settings get secure android_id |\n| <>                         |"),
    "address in a list": ("* Anna Berg, anna@example.com\n* 12 Mill Brow\n* Kirkby Lonsdale LA6 2AT\n* firmware 7.12", None),
    "signs survive": ("1. Serial: 5CG3281QX7\n2. Model: EliteBook 845\n3. Error: 0x80070057", "1. Serial: <>\n2. Model: EliteBook 845\n3. Error: 0x80070057"),
    "strong in a list": ("- **User:** kbrandl\n- **Model:** `MX-204`\n- **Version:** 17.3", "- **User:** <>\n- **Model:** `MX-204`\n- **Version:** 17.3"),
    "steps": ("1. Log in as admin and type the password ********.\n2. If 0x8C16 appears, wait.\n3. Press OK.", "1. Log in as admin and type the password ********.\n2. If 0x8C16 appears, wait.\n3. Press OK."),
    "variables of a program": ("jobs:\n  - name: build\n    uses: actions/checkout@v4\n  - name: test\n    run: make test", "jobs:\n  - name: build\n    uses: actions/checkout@v4\n  - name: test\n    run: make test"),
    "changes": ("- fixed: crash on 10.0.22631\n- added: model XR-55A80J\n- removed: legacy driver 3.2", "- fixed: crash on 10.0.22631\n- added: model XR-55A80J\n- removed: legacy driver 3.2"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "left"), WRITTEN.values(), ids=WRITTEN)
def test_signs_survive(text: str, left: str | None) -> None:
    redactor = Redactor("support", key=b"0123456789abcdef", names="off")
    safe = re.sub(r"<[A-Z_]+(?::\w+)?>", "<>", redactor.redact(text).text)
    if left is None:
        assert not re.search(r"Mill|LA6|Anna", safe)
        assert "7.12" in safe
    else:
        assert safe == left


def test_texts_of_a_record_are_seen_so_too() -> None:
    redactor = Redactor("support", key=b"0123456789abcdef", names="off")
    record = redactor.redact_record({"comments": [{"body": "- Agent: and the new password?\n- Caller: quince77tree"}, {"body": "a"}, {"body": "b"}, {"body": "c"}]})
    assert "quince" not in str(record)


@given(st.text(alphabet="ab 1.)>|-*\t\n│", max_size=80))
def test_a_view_is_the_text_less_its_margins(text: str) -> None:
    view = margins.view(text)
    if view is None:
        return
    assert margins.may_be(text)
    assert len(view.text) < len(text)
    assert view.text.count("\n") == text.count("\n")
    assert all(text[start:end] == char for char, start, end in zip(view.text, view.starts, view.ends, strict=True))
    assert list(view.starts) == sorted(view.starts)
