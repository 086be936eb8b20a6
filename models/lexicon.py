"""The lexicon: which words are forenames or surnames somewhere in the world, a hint that the network reads beside each word."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

FILE = "lexicon.txt"
SURNAME, FORENAME = 1, 2
"""A word may be both: the sum."""


def read(path: Path) -> dict[str, int]:
    """Read a lexicon: on each line a digit (1 surname, 2 forename, 3 both) and the words that have it."""
    known: dict[str, int] = {}
    for line in path.read_text("utf-8").splitlines():
        digit, *words = line.split()
        known.update(dict.fromkeys(words, int(digit)))
    return known


def write(path: Path, lexicon: Mapping[str, int]) -> None:
    """Write a lexicon, in an order that depends on nothing else."""
    lines = [
        " ".join((str(code), *sorted(word for word, its in lexicon.items() if its == code)))
        for code in sorted(set(lexicon.values()))
    ]
    path.write_text("\n".join(lines) + "\n", "utf-8")
