"""What the patterns of the tables require, kept in a file: working it out takes half a second (`required`).

`python -m redactor.detect.search.required_table` writes the file again when rows have changed; what is not in it is worked out.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from functools import cache
from hashlib import sha256
from pathlib import Path

import orjson

from redactor import packaged
from redactor.detect.search.required import Required, Signs, required

FILE = "required.json"
#: Hexadecimal digits of a pattern's SHA-256 that stand for it.
NAME_LENGTH = 16


def of(patterns: Sequence[str]) -> tuple[Required, ...]:
    """Return what each pattern requires."""
    kept, kinds = _kept()
    found = []
    for pattern in patterns:
        told = kept.get(_name(pattern))
        found.append(required(pattern) if told is None else Required(frozenset(told[0]), frozenset([kinds[kind] for kind in told[1]])))
    return tuple(found)


def _name(pattern: str) -> str:
    return sha256(pattern.encode("utf-8", "surrogatepass")).hexdigest()[:NAME_LENGTH]


@cache
def _kept() -> tuple[dict[str, tuple[list[str], list[int]]], list[Signs]]:
    """Return the words and the places of the kinds of signs of each pattern, and the kinds."""
    try:
        kept = orjson.loads(packaged.data("redactor.detect.search", FILE))
    except FileNotFoundError:
        return {}, []
    return kept["patterns"], [frozenset(kind) for kind in kept["signs"]]


def text(patterns: Iterable[str]) -> str:
    """Return what the file says of some patterns."""
    found = {_name(pattern): required(pattern) for pattern in patterns}
    kinds = sorted({tuple(sorted(kind)) for one in found.values() for kind in one.signs})
    places = {frozenset(kind): place for place, kind in enumerate(kinds)}
    lines = [
        f"{json.dumps(name)}: {json.dumps([sorted(one.words), sorted(places[kind] for kind in one.signs)], ensure_ascii=False)}" for name, one in sorted(found.items())
    ]
    signs = ",\n".join(json.dumps(kind) for kind in kinds)
    return f'{{"signs": [\n{signs}\n],\n"patterns": {{\n' + ",\n".join(lines) + "\n}}\n"


def patterns() -> list[str]:
    """Return the patterns of all tables."""
    from redactor.detect import presidio, scan
    from redactor.detect.prose import details, replies
    from redactor.detect.search import seldom

    scanners = (scan.scanner(log=False), scan.scanner(log=True), details.scanner(), seldom.scanner())
    tables = [table for scanner in scanners for table in (scanner.first, scanner.gated)]
    return list(dict.fromkeys(pattern for table in tables for pattern in table.patterns) | dict.fromkeys((*replies.patterns(), *presidio.context_patterns())))


if __name__ == "__main__":
    (Path(__file__).parent / FILE).write_text(text(patterns()), "utf-8")
