"""The held-out files are well formed and share nothing with the golden ones; what is reached on them is reported, not tested."""

from __future__ import annotations

from pathlib import Path

import pytest

from redactor.evaluate import gold
from tests.golden import test_golden_files as golden

FOLDER = Path(__file__).parent
FILES = sorted(FOLDER.glob("*.gold"))
#: Kinds of documents; with fewer files than that, used ones have been moved to the golden files and new ones are being written.
KINDS = 12


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_mark_is_closed_and_names_a_known_entity(path: Path) -> None:
    golden.test_every_mark_is_closed_and_names_a_known_entity(path)


@pytest.mark.skipif(len(FILES) < KINDS, reason="held-out files are being written anew")
def test_there_are_enough_documents_with_marks_of_both_sides() -> None:
    units = list(gold.read(FOLDER))
    marks = [mark for unit in units for leaf in unit.leaves for mark in leaf.marks]
    assert len(units) >= 320
    assert sum(mark.personal for mark in marks) >= 1580
    assert sum(not mark.personal for mark in marks) >= 1140


def test_no_held_out_document_is_a_golden_one() -> None:
    held = {leaf.text for unit in gold.read(FOLDER) for leaf in unit.leaves if len(leaf.text) > 60}
    seen = {leaf.text for unit in gold.read(FOLDER.parent / "golden") for leaf in unit.leaves}
    assert not held & seen
