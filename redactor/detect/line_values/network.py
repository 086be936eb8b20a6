"""A network that knows the words of lines: it doubts what the tagger of values says of lines of logs, and finds what that does not see.

Weights: models/line_network, learnt by models/recipe/line_network.py from the marked logs, told what rules find in them as it is here. It takes
twenty times as long as the tagger (some 20 kB a second), so it is asked with names on alone, and of lines that the tagger is asked about.
"""

from __future__ import annotations

import hashlib
import threading
import tomllib
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING, Any

from redactor.detect.line_values import block, tagger
from redactor.detect.line_values.tagger import Found, Value
from redactor.errors import ModelError

if TYPE_CHECKING:
    from redactor.models.reader import Reader

NAME = "line_network"
#: What the tagger says counts where the network believes no less than this that it is anything, or the tagger is certain; what the network says by itself, from that belief on, and beside such a word from a part of it.
DOUBTED, CERTAIN, SURE, BESIDE = 0.05, 0.95, 0.65, 0.5
#: A number for each letter of what was found (block.py).
KINDS = {letter: number for number, letter in enumerate("PUCENTSBILDX", 1)}
#: Characters of lines that are read at once.
_AT_ONCE = 1 << 16

_lock = threading.Lock()


def load() -> Reader:
    """Return the network, opened once for each process; raise `ModelError` where it cannot be, or is not the one in its `meta.toml`."""
    with _lock:
        return _load()


@cache
def _load() -> Reader:
    root = Path(str(files("redactor.models")))
    folder = root / NAME
    try:
        from redactor.models.reader import PIPE, Reader, Settings

        known = tomllib.loads((folder / "meta.toml").read_text("utf-8"))["model.onnx"]
        with (folder / "model.onnx").open("rb") as file:
            is_known = hashlib.file_digest(file, "sha256").hexdigest() == known
        reader = Reader(folder, Settings(), words=root / "names_en" / PIPE, tags=len(tagger.CLASSES))
        if is_known:
            reader.open()
    except Exception as error:
        raise ModelError(f"the network could not be loaded ({type(error).__name__})", place=NAME) from error
    if not is_known:
        raise ModelError("the file is not the one in its meta.toml (sha256 differs)", place=NAME)
    return reader


def judged(lines: Sequence[tuple[str, Found]], values: Sequence[Sequence[Value]]) -> list[tuple[list[Value], list[Value]]]:
    """Return, of each of some lines of a block, those of the tagger's values that the network does not doubt, and what it finds by itself.

    `lines` tells of each what was found in it, as the tagger is told. Raises `ModelError` when the network fails: nothing may go out unread.
    """
    judged: list[tuple[list[Value], list[Value]]] = []
    for first, last in _portions([len(line) for line, _ in lines]):
        judged += _judged(lines[first:last], values[first:last])
    return judged


def _portions(lengths: Sequence[int]) -> list[tuple[int, int]]:
    """Return the first of the lines that are read at once, and the one behind the last."""
    portions: list[tuple[int, int]] = []
    first = size = 0
    for number, length in enumerate(lengths):
        if size + length > _AT_ONCE and number > first:
            portions.append((first, number))
            first, size = number, 0
        size += length + 1
    return [*portions, (first, len(lengths))] if lengths else portions


def _judged(lines: Sequence[tuple[str, Found]], values: Sequence[Sequence[Value]]) -> list[tuple[list[Value], list[Value]]]:
    text = "\n".join([line for line, _ in lines])
    starts = [0, *accumulate(len(line) + 1 for line, _ in lines)]
    told = [(start + at, end + at, KINDS[block.LETTERS.get(entity, "X")]) for at, (_, found) in zip(starts, lines, strict=False) for start, end, entity in found]
    words, shares = _shares(text, told)
    doubts = [1.0 - row[0] for row in shares]
    judged: list[tuple[list[Value], list[Value]]] = []
    place = 0
    for at, (line, found), of_line in zip(starts, lines, values, strict=False):
        first = place
        while place < len(words) and words[place][0] < at + len(line):
            place += 1
        here = [(start - at, end - at) for start, end in words[first:place]]
        believed = [value for value in of_line if max((doubts[first + number] for number, (start, end) in enumerate(here) if start < value[1] and value[0] < end and line[start:end].isalnum()), default=1.0) >= DOUBTED or value[3] >= CERTAIN]
        judged.append((believed, _values(line, here, shares[first:place], found)))
    return judged


def _shares(text: str, told: Sequence[tuple[int, int, int]]) -> tuple[list[tuple[int, int]], Any]:
    """Return where each word of a text begins and ends, and the share of each class for it: the mean of its pieces."""
    from redactor.models.pieces import words_of

    try:
        (said,) = load().shares([text.encode("utf-8", "replace").decode()], [told])
    except ModelError:
        raise
    except Exception as error:  # noqa: BLE001 - whatever fails, no line may go out unread
        raise ModelError(f"the network failed ({type(error).__name__})", place=NAME) from None
    if said is None:
        return [], []
    words = words_of(said.pieces)
    return [(start, end) for start, end, _, _ in words], [said.of_tags[first:last].mean(axis=0) for _, _, first, last in words]


def _values(line: str, words: Sequence[tuple[int, int]], shares: Any, found: Found) -> list[Value]:
    """Return the values that words of a line make: each sure one, with those beside it that are of the same value."""
    other = tagger.CLASSES.index(tagger.OTHER)
    best: list[tuple[float, str]] = []
    for (start, end), row in zip(words, shares, strict=True):
        if any(start < last and first < end for first, last, _ in found):
            best.append((0.0, ""))
            continue
        belief = 1.0 - float(row[0]) - float(row[other])
        best.append((belief, tagger.CLASSES[max((at for at in range(1, len(row)) if at != other), key=row.__getitem__)]))
    values: list[Value] = []
    at = 0
    while at < len(words):
        belief, entity = best[at]
        end = at + 1
        if belief >= SURE * BESIDE:
            while end < len(words) and best[end][0] >= SURE * BESIDE and (best[end][1] == entity or words[end][0] == words[end - 1][1]) and words[end][0] - words[end - 1][1] <= 1:
                end += 1
            if max(belief for belief, _ in best[at:end]) >= SURE:
                values += _value(line, words[at:end], best[at:end])
        at = end
    return values


def _value(line: str, words: Sequence[tuple[int, int]], best: Sequence[tuple[float, str]]) -> list[Value]:
    """Return the value of some words, without signs at its ends."""
    said = [number for number, (start, end) in enumerate(words) if line[start:end].isalnum()]
    if not said:
        return []
    first, last = said[0], said[-1]
    by_entity: dict[str, float] = {}
    for belief, entity in best[first : last + 1]:
        by_entity[entity] = by_entity.get(entity, 0.0) + belief
    return [(words[first][0], words[last][1], max(by_entity, key=by_entity.__getitem__), max(belief for belief, _ in best[first : last + 1]))]
