"""What the rows of rare words say of a text, for the tables of cases of the tests beside this."""

from __future__ import annotations

from redactor.detect.search import seldom

#: Asks the one search over all rows at once.
_GATE = seldom.Gate(start=0)


def may_hold(data: bytes) -> bool:
    """Say whether the search over a block lets it through, for its rows or for what stands beside them."""
    _GATE.pace.is_sieves = False
    return _GATE.look(data) is not None


def found(text: str) -> list[tuple[str, str]]:
    """Return the entity and the value of all that the rows find."""
    return [(span.entity, text[span.start : span.end]) for span in seldom.find(text)]


def assert_found(text: str, expected: tuple[str, str]) -> None:
    """Fail where the search over a block misses a text, or the rows the entity and value in it."""
    assert may_hold(text.encode())
    assert expected in found(text)


def assert_stays(text: str) -> None:
    """Fail where the rows find anything."""
    assert found(text) == []
