"""The marked texts of the golden sets that are read as texts: those of records and of policies are none."""

from __future__ import annotations

from redactor.evaluate import gold
from redactor.evaluate.gold import Unit
from tests.golden.floors import FOLDER


def units() -> list[Unit]:
    """Return their units, file by file."""
    return [unit for path in sorted(FOLDER.glob("*/*.gold")) if "json" not in path.name and path.parent.name != "policies" for unit in gold.read(path)]
