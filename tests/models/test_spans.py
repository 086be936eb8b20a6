"""How shares of tags become spans."""

from __future__ import annotations

import re

import numpy as np
import pytest

from redactor.models.labels import LABELS, TAGS
from redactor.models.pieces import Pieces
from redactor.models.reader import Settings, spans_of


def spans(text: str, *shares: dict[str, float]) -> list[tuple[str, str, float]]:
    """Read words (or signs) of a text as pieces with the given shares; each begins a name where its label differs from the one before."""
    tokens = list(re.finditer(r"\w+|[^\w\s]", text))
    pieces = Pieces(
        ids=[1] * len(tokens), shapes=[0] * len(tokens), words=list(range(len(tokens))), offsets=[t.span() for t in tokens], breaks=[]
    )
    of_tags = np.zeros((len(tokens), len(TAGS)), np.float32)
    for row, share in zip(of_tags, shares, strict=True):
        for label, value in share.items():
            row[TAGS.index(f"I-{label}")] = value
    return [(text[n.start : n.end], n.label, round(n.score, 2)) for n in spans_of(text, pieces, of_tags, Settings())]


@pytest.mark.parametrize(
    ("text", "shares", "expected"),
    [
        pytest.param("it UA/44", [{}, {"CUSTOMER_ID": 0.8}, {"CUSTOMER_ID": 0.6, "SERIAL_NUMBER": 0.1}, {"SERIAL_NUMBER": 0.7, "CUSTOMER_ID": 0.1}], [("UA/44", "CUSTOMER_ID", 0.77)], id="parts of one number"),
        pytest.param("is 4471 now", [{}, {"CUSTOMER_ID": 0.4, "DEVICE_ID": 0.3, "SERIAL_NUMBER": 0.2}, {}], [("4471", "CUSTOMER_ID", 0.9)], id="which number is open"),
        pytest.param("is 4471 now", [{}, {"CUSTOMER_ID": 0.2, "DEVICE_ID": 0.15}, {}], [], id="that it is one is open"),
        pytest.param("Ana 4471", [{"PERSON": 0.9}, {"PASSWORD": 0.8}], [("Ana", "PERSON", 0.9), ("4471", "PASSWORD", 0.8)], id="a name and a number"),
        pytest.param("12\n44", [{"CUSTOMER_ID": 0.8}, {"SERIAL_NUMBER": 0.8}], [("12", "CUSTOMER_ID", 0.8), ("44", "SERIAL_NUMBER", 0.8)], id="two lines"),
    ],
)  # fmt: skip
def test_shares_become_spans(text: str, shares: list[dict[str, float]], expected: list[tuple[str, str, float]]) -> None:
    assert spans(text, *shares) == expected
    assert {share for one in shares for share in one} <= set(LABELS)
