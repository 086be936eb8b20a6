"""Train the tagger of accounts and numbers in lines of logs (redactor/detect/line_values): `python -m redactor.models.recipe.line_values OUT`.

Reads the marked texts of tests/golden, once as they are and with the names of people and accounts changed for others; what
was found near a token is told of a part of the marks only, as rules find a part of them. As lines without anybody the catalogues of Django in all languages
(BSD-3-Clause, where it is installed). Some minutes on one core; writes `weights.bin` (`as_bytes`).
"""

from __future__ import annotations

import argparse
import os
import random
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from redactor.detect.line_values import features, tagger
from redactor.detect.line_values.block import Block
from redactor.models.recipe.line_people import GOLDEN, LONGEST, UNIT, Marks, Names, catalogues, personal_lines, things

#: Shares of the marks that are told to the tagger as found, one for each reading of a text; 0 is a line that stands alone.
TOLD = (0.6, 0.75, 0.0, 0.5)
#: What a reading weighs, and a line without anybody.
WEIGH, EMPTY = 0.6, 0.3
SEEDS, EPOCHS, BATCH, RATE, DECAY, DROP = 2, 3, 512, 0.15, 1e-7, 0.1
#: The least weight of a class, as it is stored, for which a feature is kept: three in five say less.
SAYS = 4
#: Of which class marks of entities are that share it with others.
SHARED = {
    "US_SSN": "NATIONAL_ID", "DEVICE_ID": "SERIAL_NUMBER", "IMEI": "SERIAL_NUMBER", "IMSI": "SERIAL_NUMBER", "ICCID": "SERIAL_NUMBER", "IBAN_CODE": "BANK_ACCOUNT", "CREDIT_CARD": "BANK_ACCOUNT",
    "POSTCODE": "POSTAL_ADDRESS", "AUTH_TOKEN": "SECRET", "COOKIE": "SECRET", "ONE_TIME_CODE": "SECRET", "CRYPTO": "SECRET",
}  # fmt: skip

Examples = tuple[list[list[int]], list[int], list[float]]


def changed(lines: Sequence[tuple[str, Marks]], names: Names) -> list[tuple[str, Marks]]:
    """Return lines with other names in the places of people and of accounts that hold one."""
    others: dict[str, str] = {}
    new: list[tuple[str, Marks]] = []
    for line, marks in lines:
        named = [(start, end) for start, end, entity in marks if entity in ("PERSON", "USERNAME")]
        if not named:
            new.append((line, marks))
            continue
        text, _ = names.changed(line, named, others, 0.0)
        spans, moved = sorted(marks), 0
        placed: Marks = []
        for start, end, entity in spans:  # each place moves by what the names before it grew
            size = len(names.changed(line[start:end], [(0, end - start)], others, 0.0)[0]) if entity in ("PERSON", "USERNAME") else end - start
            placed.append((start + moved, start + moved + size, entity))
            moved += size - (end - start)
        new.append((text, placed))
    return new


def add(examples: Examples, lines: Sequence[tuple[str, Marks]], told: float, weight: float, draw: random.Random) -> None:
    """Add each token of a text that may be a value, with a share of its marks told as found."""
    read = [(line, [mark for mark in marks if draw.random() < told], features.Line(features.masked(line))) for line, marks in lines]
    block = Block(read)
    for number, ((line, marks), (_, _, tokens)) in enumerate(zip(lines, read, strict=True)):
        if len(line) > LONGEST:
            continue
        for at, token in enumerate(tokens.tokens):
            if token.candidate:
                mark = next((one for one in marks if token.start < one[1] and one[0] < token.end), None)
                examples[0].append([features.bucket(one) for one in told_of(block, number, at, mark[0] if mark else -1)])
                examples[1].append(0 if mark is None else class_of(mark[2]))
                examples[2].append(weight)


def class_of(entity: str) -> int:
    """Return the number of the class of a mark."""
    name = SHARED.get(entity, entity)
    return tagger.CLASSES.index(name if name in tagger.CLASSES else tagger.OTHER)


def told_of(block: Block, number: int, at: int, own: int) -> list[str]:
    """Return all features of a token of a block; what was found at the place `own` does not count."""
    line = block.lines[number][2]
    token = line.tokens[at]
    key = features.last_part(line.line[line.tokens[at - 1].start : line.tokens[at - 1].end]) if at else ""
    near = features.near_features(block.near(number, at, own), token.short, token.kind, key)
    return [*token.own, *line.features(at), *near]


def texts(files: Iterable[Path]) -> Iterator[list[tuple[str, Marks]]]:
    """Yield the lines of each marked text of some files."""
    for path in files:
        for unit in UNIT.split(path.read_text("utf-8"))[1:]:
            yield personal_lines(unit.partition("\n")[2].rstrip("\n"))


def gather(files: Sequence[Path], names: Names, empty: Iterable[str], draw: random.Random) -> Examples:
    """Return what there is to learn: the buckets of each token, its class, and its weight."""
    examples: Examples = ([], [], [])
    for lines in texts(files):
        for number, told in enumerate(TOLD):
            add(examples, changed(lines, names) if number % 2 else lines, told, WEIGH, draw)
    for line in empty:
        add(examples, [(line, [])], 0.0, EMPTY, draw)
    return examples


def chosen_files(left: Iterable[Path] = ()) -> list[Path]:
    """Return the marked texts of all kinds, for what is a value in a mail is one in a log, but for some and those that are JSON documents."""
    out = set(left)
    return [path for path in sorted(GOLDEN.glob("**/*.gold")) if ".json" not in path.name and path not in out]


def packed(rows: Sequence[Sequence[int]]) -> Any:
    """Return rows of buckets as one array; what is short of the longest is filled with a bucket that weighs nothing."""
    table = np.full((len(rows), max(map(len, rows))), features.BUCKETS, np.int32)
    for row, told in zip(table, rows, strict=True):
        row[: len(told)] = told
    return table


def train(rows: Any, examples: Examples, seed: int) -> tuple[Any, Any]:
    """Return the weights of all classes for each bucket and what is added to each class, by softmax regression with Adagrad (Duchi et al., 2011)."""
    classes = len(tagger.CLASSES)
    said, weigh = np.eye(classes, dtype=np.float32)[np.array(examples[1])], np.array(examples[2], np.float32)
    draw = np.random.default_rng(seed)
    table, squares = np.zeros((features.BUCKETS + 1, classes), np.float32), np.full((features.BUCKETS + 1, classes), 1e-2, np.float32)
    bias, square = np.zeros(classes, np.float32), np.full(classes, 1e-2, np.float32)
    bias[0] = 2.0
    for _ in range(EPOCHS):
        for chosen in np.array_split(draw.permutation(len(rows)), max(1, len(rows) // BATCH)):
            of_tokens = rows[chosen]
            kept = (draw.random(of_tokens.shape) > DROP) & (of_tokens < features.BUCKETS)
            sums = (table[of_tokens] * kept[..., None]).sum(1) / (1 - DROP) + bias
            shares = np.exp(sums - sums.max(1, keepdims=True))
            error = (shares / shares.sum(1, keepdims=True) - said[chosen]) * weigh[chosen][:, None]
            used, where = np.unique(of_tokens[kept], return_inverse=True)
            order = np.argsort(where, kind="stable")
            step = np.add.reduceat(error[np.nonzero(kept)[0][order]], np.searchsorted(where[order], np.arange(len(used))), axis=0)
            step += DECAY * len(chosen) * table[used]
            squares[used] += step * step
            table[used] -= RATE * step / np.sqrt(squares[used])
            total = error.sum(0)
            square += total * total
            bias -= RATE * total / np.sqrt(square)
    return table[:-1], bias


def as_bytes(table: Any, bias: Any) -> bytes:
    """Return weights as they are stored: a bit for each bucket that has weights that say anything, a byte for each class of these, and what is added to each class as the last."""
    scaled = np.clip(np.round(table * tagger.SCALE), -127, 127).astype(np.int8)
    kept = np.abs(scaled.astype(np.int16)).max(1) >= SAYS
    return bytes(np.packbits(kept, bitorder="little").tobytes() + scaled[kept].tobytes() + np.clip(np.round(bias * tagger.BIAS), -127, 127).astype(np.int8).tobytes())


def main(arguments: Sequence[str] | None = None) -> int:
    """Train on the marked texts below tests/golden and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else None)
    parser.add_argument("out", type=Path, help="the file to write, models/line_values/weights.bin")
    parser.add_argument("--without", default="", metavar="GLOB", help="marked texts to leave out, to measure on them")
    chosen = parser.parse_args(arguments)
    data = Path(os.environ["REDACTOR_DATA"]) if os.environ.get("REDACTOR_DATA") else None
    draw = random.Random(11)
    files = chosen_files(GOLDEN.glob(chosen.without) if chosen.without else ())
    examples = gather(files, Names(data, draw), [*catalogues(draw, 20), *things(draw, 800)], draw)
    rows = packed(examples[0])
    print(f"{len(files)} files, {len(rows)} tokens, {np.bincount(examples[1], minlength=len(tagger.CLASSES)).tolist()} of each class", file=sys.stderr)
    trained = [train(rows, examples, seed) for seed in range(SEEDS)]
    chosen.out.parent.mkdir(parents=True, exist_ok=True)
    chosen.out.write_bytes(as_bytes(np.mean([table for table, _ in trained], axis=0), np.mean([bias for _, bias in trained], axis=0)))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
