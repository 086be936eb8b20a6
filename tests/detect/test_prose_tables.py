"""Free text of tickets, line by line: every personal value goes, every look-alike stays; the table is tests/tables/prose.txt."""

from __future__ import annotations

from pathlib import Path

import pytest

from redactor.engine import Redactor
from redactor.evaluate import align, gold

TABLE = Path(__file__).parents[1] / "tables" / "prose.txt"
#: Characters of a value that may not survive in a row (those of the figures).
RUN = 3


def lines(table: Path) -> list[tuple[str, str]]:
    """Return the marked lines of a table, each with the name of its section and its beginning."""
    section, found = "", []
    for line in table.read_text("utf-8").splitlines():
        if line.startswith("# "):
            section = line.removeprefix("# ")
        elif line:
            found.append((f"{section}: {gold.strip(line).text[:48]}", line.replace("\\n", "\n")))
    return found


LINES = lines(TABLE)


@pytest.fixture(scope="module")
def redactor() -> Redactor:
    return Redactor("support", key=b"0123456789abcdef", names="off", on_error="raise")


@pytest.mark.parametrize("line", [line for _, line in LINES], ids=[name for name, _ in LINES])
def test_hides_what_is_personal_and_keeps_what_is_not(redactor: Redactor, line: str) -> None:
    leaf = gold.strip(line)
    changed = align.changes(leaf.text, redactor.redact(leaf.text).text)
    for mark in leaf.marks:
        value = leaf.text[mark.start : mark.end]
        if mark.personal:
            some, whole = align.survivors(leaf.text, mark.start, mark.end, changed, run=RUN)
            partial = mark.name in ("PURCHASE_DATE", "AGE", "GEO_COORDINATES")
            assert not whole, f"{value} leaks"
            assert partial or not some, f"a part of {value} leaks"
        else:
            assert not any(c.start < mark.end and c.end > mark.start for c in changed), f"{value} is lost"


def test_the_table_has_both_sides() -> None:
    marks = [mark for _, line in LINES for mark in gold.strip(line).marks]
    assert sum(mark.personal for mark in marks) > 200
    assert sum(not mark.personal for mark in marks) > 100
