"""Labels and speakers that another sign than `: ` parts from what stands behind them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor import Redactor
from redactor.text import separators

SEEN = {
    "dashes": ("Name - Anna\nCity - Leeds", "Name: Anna\nCity: Leeds"),
    "long dashes": ("Ines – hi\nTom — hello, it - well", "Ines: hi\nTom: hello, it - well"),
    "no blank": ("user:Argos\nsupport:and then?", "user: Argos\nsupport: and then?"),
    "blank before": ("Client :bonjour\nAgent :bonjour", "Client: bonjour\nAgent: bonjour"),
    "tabs": ("Name:\tAnna\nCity:\tLeeds", "Name: Anna\nCity: Leeds"),
    "equals": ("Name= Anna\nCity= Leeds", "Name: Anna\nCity: Leeds"),
    "times": ("[12/03/2025, 13:10:15] Nomvula Radebe - hi\n10:22 PM Anna (support) - hello", "[12/03/2025, 13:10:15] Nomvula Radebe: hi\n10:22 PM Anna (support): hello"),
    "time behind": ("Sabine Krügel (09:20):welche?\nKunde (09:21):die", "Sabine Krügel (09:20): welche?\nKunde (09:21): die"),
}
AS_IT_IS = [
    "Name: Anna\nCity: Leeds",
    "one - two\nthis is a sentence\nand another\nas it goes\nand one more - with a dash",
    "key = value\nother = value",
    "key=value\nother=value",
    "root:x:0:0:root:/root:/bin/bash\nbin:x:1:1:bin:/bin:/sbin/nologin",
    "https://example.com\nhttp://example.org",
    "10:22\n10:23",
    "Name : Anna\nCity : Leeds",
    "2026-11-03 - one\n2026-11-04 - two",
    "Name - Anna",
    "C:\\Users\nD:\\Data",
]


@pytest.mark.parametrize(("text", "seen"), SEEN.values(), ids=SEEN)
def test_signs_are_seen_as_colons(text: str, seen: str) -> None:
    view = separators.view(text)
    assert view is not None
    assert view.text == seen


@pytest.mark.parametrize("text", AS_IT_IS)
def test_other_signs_are_as_they_are(text: str) -> None:
    assert separators.view(text) is None


#: what is written, and what is left around the tokens
WRITTEN = {
    "form": ("Device - EliteBook 845\nSerial number - 5CG3281QX7\nUser - kbrandl\nError - 0x80070057", "Device - EliteBook 845\nSerial number - <>\nUser - <>\nError - 0x80070057"),
    "chat": ("Agent - and your customer number?\nCaller - 0099431277\nAgent - version?\nCaller - 7.12.3", "Agent - and your customer number?\nCaller - <>\nAgent - version?\nCaller - 7.12.3"),
    "no blank": ("tech:whats the wifi password\ngerrit:k0p4xr88\ntech:ok", "tech:whats the wifi password\ngerrit:<>\ntech:ok"),
    "equals": ("Login name= kbrandl\nPassword= quince77tree\nModel= MX-204", "Login name= <>\nPassword= <>\nModel= MX-204"),
    "facts": ("Product - VisionSet 65\nFirmware - 7.12.3\nError - E-1042\nPort - 8443", "Product - VisionSet 65\nFirmware - 7.12.3\nError - E-1042\nPort - 8443"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "left"), WRITTEN.values(), ids=WRITTEN)
def test_signs_survive(text: str, left: str) -> None:
    redactor = Redactor("support", key=b"0123456789abcdef", names="off")
    assert re.sub(r"<[A-Z_]+(?::\w+)?>", "<>", redactor.redact(text).text) == left


@given(st.text(alphabet="ab 1:=-–\t\n", max_size=60))
def test_a_view_is_the_text_with_colons_for_its_signs(text: str) -> None:
    view = separators.view(text)
    if view is None:
        return
    assert separators.may_be(text)
    assert view.text.count("\n") == text.count("\n")
    assert all(text[start:end] == char or char in ": " for char, start, end in zip(view.text, view.starts, view.ends, strict=True))
    assert list(view.starts) == sorted(view.starts)
