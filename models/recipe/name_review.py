"""Train the reviewer of names (redactor/detect/name_review): `python -m redactor.models.recipe.name_review models/name_review/weights.bin`.

Reads marked prose of tests/golden with the names model and the lists of forenames, and learns which of what they say is somebody's. The texts of
`prose` were written for it by people who knew neither rules nor model; in the older ones rules and model were mended, so that little is wrong in them, and they count less.

What a network says of texts that it was trained on teaches nothing about its mistakes: version 1.0 was made with names model 1.7 in its place, which had not seen `prose`. Since 1.8 has, the next one needs new texts.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from redactor import Redactor
from redactor.detect.name_review import reviewer
from redactor.detect.name_review.features import BUCKETS, Text
from redactor.detect.names import DETECTOR as MODEL
from redactor.detect.words.forenames import DETECTOR as LISTS
from redactor.evaluate import gold
from redactor.models.recipe.line_people import GOLDEN, as_bytes
from redactor.types import Span

#: Folders of marked texts, and how much a finding in one of their files counts.
FOLDERS = {"prose": 1.0, "mixed": 0.2, "names": 0.2, "tickets": 0.2}
#: Kinds of files that hold no prose.
LEFT = ("device_", "log_", "secret_")
EPOCHS, BATCH, RATE, DROP, DECAY, SEEDS = 12, 64, 0.15, 0.25, 2e-5, 4

#: The buckets of a finding, whether it is somebody's, and what it counts.
Example = tuple[list[int], bool, float]


def chosen_files() -> list[Path]:
    """Return the files of marked prose that are learnt from."""
    return [path for folder in FOLDERS for path in sorted((GOLDEN / folder).glob("*.gold")) if ".json" not in path.name and not path.name.startswith(LEFT)]


def examples(files: Sequence[Path]) -> Iterator[Example]:
    """Yield the findings in marked texts that are reviewed."""
    asked: list[tuple[str, list[Span]]] = []
    believed = reviewer.believed

    def listen(text: str, spans: list[Span]) -> list[Span]:
        asked.append((text, list(spans)))
        return spans

    reviewer.believed = listen
    try:
        redactor = Redactor("support", names="auto", on_error="raise", key=b"0" * 32)
        for path in files:
            for leaf in (leaf for unit in gold.read(path) for leaf in unit.leaves):
                asked.clear()
                redactor.detect(leaf.text)
                marks = [(mark.start, mark.end) for mark in leaf.marks if mark.personal]
                for spans in [spans for text, spans in asked if text == leaf.text][:1]:
                    read = Text(leaf.text, spans)
                    for span in spans:
                        if span.detector in (MODEL, LISTS):
                            yield read.features(span), any(start < span.end and span.start < end for start, end in marks), FOLDERS[path.parent.name]
    finally:
        reviewer.believed = believed


def padded(found: Sequence[Example]) -> tuple[Any, Any, Any]:
    """Return the buckets of examples as one array (an empty place has the bucket behind the last), what they are and what they count."""
    rows = np.full((len(found), max(len(buckets) for buckets, _, _ in found)), BUCKETS, np.int32)
    for row, (buckets, _, _) in zip(rows, found, strict=True):
        row[: len(buckets)] = buckets
    return rows, np.array([said for _, said, _ in found], np.float32), np.array([weight for _, _, weight in found], np.float32)


def train(rows: Any, said: Any, counts: Any, seed: int) -> tuple[Any, float]:
    """Return weights and bias of a logistic regression, by Adagrad with features left out by chance."""
    draw = np.random.default_rng(seed)
    table, squares = np.zeros(BUCKETS + 1, np.float32), np.full(BUCKETS + 1, 1e-2, np.float32)
    bias, square = 0.0, 1e-2
    for _ in range(EPOCHS):
        order = draw.permutation(len(rows))
        for first in range(0, len(order), BATCH):
            chosen = order[first : first + BATCH]
            of = rows[chosen]
            kept = (draw.random(of.shape) > DROP) & (of < BUCKETS)
            sums = (table[of] * kept).sum(1) / (1 - DROP) + bias
            error = (1 / (1 + np.exp(-sums)) - said[chosen]) * counts[chosen]
            used, places = np.unique(of[kept], return_inverse=True)
            slope = np.bincount(places, weights=np.broadcast_to(error[:, None], of.shape)[kept], minlength=len(used)).astype(np.float32)
            step = slope + DECAY * BATCH * table[used]
            squares[used] += step * step
            table[used] -= RATE * step / np.sqrt(squares[used])
            total = float(error.sum())
            square += total * total
            bias -= RATE * total / square**0.5
    return table[:-1], bias


def main(arguments: Sequence[str] | None = None) -> int:
    """Train on marked prose below tests/golden and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else None)
    parser.add_argument("out", type=Path, help="the file to write, models/name_review/weights.bin")
    parser.add_argument("--without", default="", metavar="GLOB", help="marked texts to leave out, to measure on them")
    options = parser.parse_args(arguments)
    left = set(GOLDEN.glob(options.without)) if options.without else set()
    files = [path for path in chosen_files() if path not in left]
    rows, said, counts = padded(list(examples(files)))
    print(f"{len(files)} files, {len(said)} findings, {int(said.sum())} of them somebody's", file=sys.stderr)
    trained = [train(rows, said, counts, seed) for seed in range(SEEDS)]
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_bytes(as_bytes(np.mean([table for table, _ in trained], axis=0), float(np.mean([bias for _, bias in trained]))))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
