"""The search for texts of ASCII alone finds what the one for all texts finds."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor.detect import scan
from redactor.detect.line_people import gate
from redactor.detect.search import automata, seldom
from redactor.evaluate import gold

GOLDEN = Path(__file__).parents[1] / "golden"

_PATTERNS = {
    "log": "|".join(scan.scanner(log=True).first.patterns),
    "seldom": "|".join(seldom.scanner().first.patterns),
    "people": f"(?m:{gate._PATTERN})",
    "signs": r"[^\x00-\x7f]|[à-ÿ]+|[^“”]x|\x{4E00}|[\x{C0}-\x{1FFF}a-f]{2}|(?i:straße|é|k)\b|\p{Lu}\p{Ll}+|[^\x{400}-\x{42F}\w]$",
}


@cache
def _both(name: str) -> tuple[automata.Match, automata.Match]:
    return automata.search(_PATTERNS[name], max_mem=scan.scanner(log=True).first._room), automata.search(_PATTERNS[name], max_mem=scan.scanner(log=True).first._room, ascii_only=True)


def _places(match: automata.Match, data: bytes) -> list[tuple[int, int]]:
    found, position = [], 0
    while position <= len(data):
        start, end = match(automata.unanchored(), data, position, len(data))[0]
        if start < 0:
            break
        found.append((start, end))
        position = max(end, start + 1)
    return found


@pytest.mark.parametrize("name", _PATTERNS)
def test_golden_logs_are_searched_alike(name: str) -> None:
    texts = [leaf.text.encode() for folder in ("logs", "devices") for unit in gold.read(GOLDEN / folder) for leaf in unit.leaves if leaf.text.isascii()]
    assert len(texts) > 100  # noqa: PLR2004
    exact, plain = _both(name)
    found = [_places(exact, text) for text in texts[::12]]
    assert any(found)
    assert [_places(plain, text) for text in texts[::12]] == found


@given(st.text(st.characters(max_codepoint=127), max_size=80))
def test_any_ascii_is_searched_alike(text: str) -> None:
    for name in ("people", "signs"):
        exact, plain = _both(name)
        assert _places(plain, text.encode()) == _places(exact, text.encode())
