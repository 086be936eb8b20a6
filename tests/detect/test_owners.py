"""Machines and numbers of persons who are found in the text."""

from __future__ import annotations

import pytest

from redactor.detect.review import owners
from redactor.types import Span

#: A text, the persons in it, and what is theirs.
CASES = (
    ("Yaw has a new machine, mbp-yaw, since May", ["Yaw"], ["mbp-yaw"]),
    ("Siobhan: Siobhan-Office is offline, TIINA-NUC is not", ["Siobhan"], ["Siobhan-Office"]),
    ("ask Tiina before touching TIINA-NUC or pc-emeka", ["Tiina"], ["TIINA-NUC"]),
    ("Gwen Ruane uses gruane-lt2", ["Gwen Ruane"], []),
    ("Gwen Ruane uses gruane-lt", ["Gwen Ruane"], ["gruane-lt"]),
    ("mr-odonnell-new never reported, says Odonnell", ["Odonnell"], ["mr-odonnell-new"]),
    ("Engineer: Lorcan Tighe (E20931)", ["Lorcan Tighe"], ["E20931"]),
    ("Jiayi Lin (P-20988): EliteBook", ["Jiayi Lin"], ["P-20988"]),
    ("Ludovica Serri (matr. 0048812) calls", ["Ludovica Serri"], ["0048812"]),
    ("Anna Berg (2024) and Anna-Lena Berg", ["Anna Berg"], []),
    ("Maria Garcia (INC0012345) and lb-prod-01", ["Maria Garcia"], []),
    ("it is called \"Priyanka's iPhone 12\" there", ["Priyanka"], ["Priyanka's iPhone 12"]),
    ("James' MacBook Pro and James's laptop", ["James"], ["James' MacBook Pro"]),
    ("Maria's laptop is slow, priya's iphone too", ["Maria"], []),
    ("Frank said frank-ly.example.com/frank-pc is down", ["Frank"], []),
)


@pytest.mark.parametrize(("text", "persons", "found"), CASES, ids=[text[:40] for text, _, _ in CASES])
def test_what_is_theirs_is_found(text: str, persons: list[str], found: list[str]) -> None:
    spans = [Span(text.index(name), text.index(name) + len(name), "PERSON", 0.9, "model:name") for name in persons]
    assert [text[span.start : span.end] for span in owners.find(text, spans)] == found
