"""Look for thresholds: ``python -m redactor.models.recipe.tune --pipeline models/names_en``.

The network reads each text once; then settings are tried on what it said. The texts are rows of the training corpora that
`prepare` keeps out of training, and, where `--golden` names folders, hand-marked texts that no reported figure rests on.
"""

from __future__ import annotations

import argparse
import os
from dataclasses import replace
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

from redactor.detect import names
from redactor.detect.names_model import names_filter
from redactor.models.labels import FACTS, LABELS, PERSONAL
from redactor.models.reader import Reader, Settings
from redactor.models.recipe.evaluate import f1, percent
from redactor.models.recipe.scores import CASES, Gold, Scores, gold_facts, gold_marks, gold_rows, score
from redactor.types import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from redactor.models.reader import Shares

CORPORA = ("btc", "wnut17_train", "wikigold", "crossner", "multiconer_en", "multidogo_train")
PRECISE = frozenset(CORPORA) - {"multidogo_train"}
"""The corpora in which every name is marked, so that precision means something."""
PEOPLE = (0.08, 0.12, 0.16, 0.2, 0.25, 0.3, 0.4)
NEIGHBOUR = (0.5, 0.8)
THINGS = (0.8, 1.2)
TRIED = tuple(product(PEOPLE, NEIGHBOUR, THINGS))
TRIED_FACTS = tuple(product((0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9), NEIGHBOUR, (1.2,)))


def main(arguments: list[str] | None = None) -> None:
    """Print, for each set and case, what settings find."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=os.environ.get("REDACTOR_DATA"), help="data folder (or REDACTOR_DATA)")
    parser.add_argument("--pipeline", type=Path, required=True, help="folder of the pipeline")
    parser.add_argument("--golden", type=Path, action="append", default=[], help="folder of marked texts; repeatable")
    parser.add_argument("--cases", nargs="+", default=["written", "lower"], choices=list(CASES))
    parser.add_argument("--label", default="PERSON", choices=LABELS[:PERSONAL])
    options = parser.parse_args(arguments)
    if options.data is None:
        parser.error("give --data or set REDACTOR_DATA")
    reader = Reader.of_pipeline(options.pipeline)
    if options.label in FACTS:
        sets = {"facts": list(gold_facts())}
    else:
        sets = {name: list(gold_rows(Path(options.data), name, "tune")) for name in CORPORA}
    sets |= {folder.name: list(gold_marks(folder)) for folder in options.golden}
    print("| set | case | threshold | neighbour | things | recall | precision | F1 |\n|---|---|---|---|---|---|---|---|")
    for (name, golds), case in product(sets.items(), options.cases):
        tried = attempts(reader.settings, options.label)
        for (threshold, neighbour, things), scores in zip(
            tried, measured(reader, golds, CASES[case], tried.values()), strict=True
        ):
            count = scores.of(options.label)
            recall = percent(count.found, count.marked)
            precise = (percent(count.right, count.given), f1(count.found, count.marked, count.right, count.given))
            cells = (
                name,
                case,
                threshold,
                neighbour,
                things,
                recall,
                *(precise if name in PRECISE or name not in CORPORA else ("", "")),
            )
            print("| " + " | ".join(map(str, cells)) + " |", flush=True)


def attempts(start: Settings, label: str) -> dict[tuple[float, float, float], Settings]:
    """Give the settings to try, by threshold of one label, neighbour's part, and weight of things."""
    number = LABELS.index(label)
    return {
        (threshold, neighbour, things): replace(
            start,
            thresholds=(*start.thresholds[:number], threshold, *start.thresholds[number + 1 :]),
            neighbour=neighbour,
            things=things,
        )
        for threshold, neighbour, things in (TRIED_FACTS if label in FACTS else TRIED)
    }


def measured(reader: Reader, golds: Sequence[Gold], change: Callable[[str], str], tried: Iterable[Settings]) -> list[Scores]:
    """Count what each of some settings finds in texts, changed in case, from one reading of them."""
    texts = [change(gold.text) for gold in golds]
    said = reader.shares(texts)
    return [_counted(golds, texts, said, settings) for settings in tried]


def _counted(golds: Sequence[Gold], texts: Sequence[str], said: Sequence[Shares | None], settings: Settings) -> Scores:
    total = Scores()
    for gold, text, shares in zip(golds, texts, said, strict=True):
        named = shares.spans(settings) if shares else ()
        spans = [
            Span(n.start, n.end, names.ENTITIES[n.label], n.score, names.DETECTOR) for n in named if n.label in names.ENTITIES
        ]
        score(total, gold, text, [(s.start, s.end, s.entity) for s in names_filter.kept(text, spans)])
    return total


if __name__ == "__main__":
    main()
