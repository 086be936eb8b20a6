"""The shipped names model on one core: tokens per second, load time, memory, and what it finds, against a spaCy English pipeline."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING

from tests.bench.table import ROOT, Note, Row, best, spacy_pipeline

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

#: Tokens are counted alike for both: words and single signs.
TOKEN = re.compile(r"\w+|[^\w\s]")
#: Run in a fresh interpreter: what loading and one text cost in seconds and MB.
LOAD = """
import time
from tests.bench.peers import peak_mb
began = time.process_time()
{setup}
print(time.process_time() - began, peak_mb())
"""
OURS = "from redactor.detect import names\nnames.load('auto').find(['Maria Garcia called from Leeds.'])"
THEIRS = "import spacy\nspacy.load({name!r})('Maria Garcia called from Leeds.')"

Spans = list[list[tuple[int, int]]]


def one_core() -> None:
    """Keep this process, and what it starts, on one core."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def texts(limit: int | None) -> tuple[list[str], Spans]:
    """Return the texts of the golden prose, and where people are marked in them."""
    from redactor.evaluate import gold

    leaves = [leaf for unit in gold.read(ROOT / "tests/golden/names") for leaf in unit.leaves][:limit]
    return [leaf.text for leaf in leaves], [[(m.start, m.end) for m in leaf.marks if m.name == "PERSON"] for leaf in leaves]


def loaded(setup: str, rounds: int) -> tuple[float, float]:
    """Return the least processor seconds and the peak MB of loading a model and asking it once."""
    runs = [subprocess.run([sys.executable, "-c", LOAD.format(setup=setup)], capture_output=True, text=True, check=True, cwd=ROOT).stdout.split() for _ in range(rounds)]
    return min(float(run[0]) for run in runs), min(float(run[1]) for run in runs)


def found_share(marked: Spans, found: Spans) -> float:
    """Return the share of `marked` of which every character is in `found`."""
    pairs = [(mark, spans) for marks, spans in zip(marked, found, strict=True) for mark in marks]
    covered = sum(all(any(s <= i < e for s, e in spans) for i in range(*mark)) for mark, spans in pairs)
    return covered / max(1, len(pairs))


def touch_share(found: Spans, marked: Spans) -> float:
    """Return the share of `found` that overlaps something in `marked`."""
    pairs = [(span, marks) for spans, marks in zip(found, marked, strict=True) for span in spans]
    return sum(any(s < span[1] and e > span[0] for s, e in marks) for span, marks in pairs) / max(1, len(pairs))


def spacy_people(name: str) -> Callable[[Sequence[str]], Spans]:
    """Return what finds people with a spaCy pipeline, everything that the recognizer does not need switched off."""
    import spacy

    pipeline = spacy.load(name, disable=["tagger", "parser", "attribute_ruler", "lemmatizer"])
    return lambda texts: [[(e.start_char, e.end_char) for e in doc.ents if e.label_ == "PERSON"] for doc in pipeline.pipe(texts)]


def rows(*, quick: bool = False) -> Iterator[Row | Note]:
    """Yield the figures of the names model; without a spaCy pipeline there is no peer."""
    one_core()
    from redactor.detect import names
    from redactor.errors import ModelError

    try:
        model = names.load()
    except ModelError as error:
        yield Note(f"the shipped model cannot be loaded: {error}")
        return
    rounds = 1 if quick else 3
    given, people = texts(3 if quick else None)
    tokens = sum(len(TOKEN.findall(text)) for text in given)
    mine: Spans = [[(s.start, s.end) for s in spans if s.entity == "PERSON"] for spans in model.find(given)]
    ours = tokens / best(lambda: model.find(given), repeat=rounds)
    seconds, memory = loaded(OURS, rounds)
    name = spacy_pipeline()
    if name is None:
        yield Note("no spaCy English pipeline is installed: no peer")
        yield Row(f"names model, {tokens} tokens of support prose", ours, "tokens/s", goal=15_000, higher_is_better=True)
        yield Row("names model, loaded and asked once", seconds * 1000, "ms of processor")
        yield Row("names model, peak memory once loaded and asked", memory, "MB", goal=400)
        return
    ask = spacy_people(name)
    theirs: Spans = ask(given)
    rate = tokens / best(lambda: ask(given), repeat=rounds)
    their_seconds, their_memory = loaded(THEIRS.format(name=name), rounds)
    yield Row(f"names model, {tokens} tokens of support prose", ours, "tokens/s", goal=15_000, peer=name, peer_value=rate, higher_is_better=True)
    yield Row("names model, loaded and asked once", seconds * 1000, "ms of processor", peer=name, peer_value=their_seconds * 1000)
    yield Row("names model, peak memory once loaded and asked", memory, "MB", goal=400, peer=name, peer_value=their_memory)
    for what, one, other in (
        ("people fully found in golden prose (names model alone)", found_share(people, mine), found_share(people, theirs)),
        ("what is called a person that is one", touch_share(mine, people), touch_share(theirs, people)),
    ):
        yield Row(what, max(one, 1e-9) * 100, "%", peer=name, peer_value=max(other, 1e-9) * 100, higher_is_better=True)
