"""Emphasis of Markdown, Slack and Jira: what stands between its signs is what it is without them, and the signs stay."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor import Redactor
from redactor.text import emphasis, sight

SEEN = {
    "strong": ("**Serial:** `5CG3281QX7`", "Serial: 5CG3281QX7"),
    "slack": ("*Anna Berg* and _Tom_", "Anna Berg and Tom"),
    "struck": ("~~old~~ new", "old new"),
    "jira": ("user {{aberg}} on {{192.168.1.77}}", "user aberg on 192.168.1.77"),
    "in each other": ("**_Anna_ Berg**", "Anna Berg"),
    "all three": ("***Anna***", "Anna"),
    "over lines": ("**12 Mill Brow\nLeeds**", "12 Mill Brow\nLeeds"),
    "beside kana": ("担当の**石川**です", "担当の石川です"),
    "escaped": (r"anna\_berg@example.com", "anna_berg@example.com"),
    "end of a sentence": ("it is _Anna_.", "it is Anna."),
}
AS_IT_IS = ["2 * 3 * 4", "a*b*c", "/* a comment */", "* * * * *", "*.log *.txt", "snake_case_name", "/path/_tmp_/x", "char *a, *b", "- * item", "* item one\n* item two", "*****", "{{ mustache }}", "```\ncode\n```", "j***@example.com", r"C:\_temp\x", "**", "``"]


@pytest.mark.parametrize(("text", "seen"), SEEN.values(), ids=SEEN)
def test_signs_are_not_seen(text: str, seen: str) -> None:
    view = emphasis.view(text)
    assert view is not None
    assert view.text == seen
    assert not sight.is_plain(text)


@pytest.mark.parametrize("text", AS_IT_IS)
def test_other_signs_are_none_of_emphasis(text: str) -> None:
    assert emphasis.view(text) is None


#: what is written, and what is left around the tokens
WRITTEN = {
    "ticket": ("**Name:** Anna Berg\n**Phone:** `+48 58 345 12 90`\n**Model:** `EliteBook 845`", "**Name:** <>\n**Phone:** `<>`\n**Model:** `EliteBook 845`"),
    "signature": ("Thanks,\n**Tomasz Kowal**", "Thanks,\n**<>**"),
    "greeting": ("Hi *Sandra*,\n\nit works.", "Hi *<>*,\n\nit works."),
    "half a name": ("Regards,\n**Anna** Berg", "Regards,\n**<>**"),
    "address with a backslash": (r"write to anna\_berg@example.com (home)", "write to <> (home)"),
    "list": ("- **Serial number**: 5CG3281QX7\n- **Part number**: 8A4D2EA#ABD", "- **Serial number**: <>\n- **Part number**: 8A4D2EA#ABD"),
    "field of Jira": ("*Username:* {{aberg}}, *Fix version:* {{2.3.1}}", "*Username:* {{<>}}, *Fix version:* {{2.3.1}}"),
    "nothing": ("**Ticket #4412** | *High* | `v2.3.1` | `SELECT id FROM users`", "**Ticket #4412** | *High* | `v2.3.1` | `SELECT id FROM users`"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "left"), WRITTEN.values(), ids=WRITTEN)
def test_signs_survive(text: str, left: str) -> None:
    import re

    redactor = Redactor("support", key=b"0123456789abcdef", names="off")
    assert re.sub(r"<[A-Z_]+(?::\w+)?>", "<>", redactor.redact(text).text) == left


@given(st.text(alphabet="*_`~{}\\ab .\n", max_size=60))
def test_a_view_is_the_text_less_its_signs(text: str) -> None:
    view = emphasis.view(text)
    if view is None:
        return
    assert len(view.text) < len(text)
    assert all(text[start:end].endswith(char) for char, start, end in zip(view.text, view.starts, view.ends, strict=True))
    assert list(view.starts) == sorted(view.starts)
    assert not sight.is_plain(text)  # the gate lets everything through that has a view
