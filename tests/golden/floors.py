"""What the engine reaches on the golden sets, by folder: how many values of each entity are fully hidden, how many facts are retained."""

from __future__ import annotations

import tomllib
from collections import Counter
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from redactor.evaluate.gold import Unit

FOLDER = Path(__file__).parent
FILE = FOLDER / "floors.toml"
FOLDERS = ("logs", "lines", "devices", "tickets", "secrets", "names", "mixed", "prose")
#: Table of the floors -> how names are looked for.
MODES = {"rules": "off", "with_names": "auto"}
#: Beginnings of the names of files that were written to be learnt from.
LEARNT = ("lines_h", "lines_i", "lines_j", "lines_k", "lines_m", "lines_p", "lines_r", "lines_x", "texts_")
#: Each so many'th unit of these is enough to see that nothing falls, and of the other files of the largest folders: all of them take minutes.
EACH_LEARNT, EACH, LARGE = 10, 2, ("lines", "mixed")
#: What stands for all technical facts of a folder, beside the entities.
RETAINED = "retained"
KEY = b"a key for the golden sets"

#: mode -> folder -> entity (or `retained`) -> how many.
Floors = dict[str, dict[str, dict[str, int]]]


def read() -> Floors:
    """Return the floors; none when there is no file yet."""
    return tomllib.loads(FILE.read_text("utf-8")) if FILE.exists() else {}


@cache
def reached(mode: str, folder: str) -> Counter[str]:
    """Return how many values of each entity are fully hidden in a folder, and how many facts are retained, in a mode."""
    return _counted(MODES[mode], _units(folder))


def _units(folder: str) -> list[Unit]:
    """Return the units of a folder; of the largest some."""
    from redactor.evaluate import gold

    def each(name: str) -> int:
        return EACH_LEARNT if name.startswith(LEARNT) else EACH if folder in LARGE else 1

    return [unit for path in sorted((FOLDER / folder).glob("*.gold")) for unit in list(gold.read(path))[:: each(path.name)]]


def _counted(names: str, units: list[Unit]) -> Counter[str]:
    from redactor import Redactor
    from redactor.evaluate import run

    figures = run.evaluate(Redactor("support", key=KEY, names=names), units)
    counts: Counter[str] = Counter()
    for (_, entity), outcomes in figures.personal.items():
        counts[entity] += outcomes["hidden"]
    counts[RETAINED] = sum(outcomes["retained"] for outcomes in figures.technical.values())
    return counts


def below(floors: dict[str, int], counts: Counter[str]) -> dict[str, str]:
    """Return what is below its floor, as `reached < floor`."""
    return {name: f"{counts[name]} < {floor}" for name, floor in floors.items() if counts[name] < floor}


def write(floors: Floors) -> None:
    """Write the floors file, in one order."""
    lines = [
        "# How many values of each entity are fully hidden, and how many technical facts are retained, at least, in each golden folder.",
        "# Written by `python -m tests.golden.raise_floors`, which only ever raises; a golden unit that was wrong may be the reason to",
        "# lower one by hand, in the commit that corrects the unit.",
    ]
    for mode, folders in floors.items():
        for folder, counts in folders.items():
            lines += ["", f"[{mode}.{folder}]", *(f"{name} = {counts[name]}" for name in sorted(counts))]
    FILE.write_text("\n".join(lines) + "\n", "utf-8")
