"""Presidio's pattern recognizers with and without the prefilter, on the same texts in one run: `python -m tests.bench.bench_presidio`."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING

from redactor.detect import presidio
from tests.bench.table import Row, render
from tests.detect.pattern_texts import example

if TYPE_CHECKING:
    from collections.abc import Iterator

LINES = 400
WORDS = "the printer prints blank pages since update 12.4.1 build 20231104 error 0x80070005 please reset order 4711 line".split()  # noqa: SIM905 - words


def texts(recognizers: list, seed: int = 7) -> list[str]:
    """Return ordinary support lines, one in ten with something that fits a recognizer's pattern."""
    rng = random.Random(seed)
    patterns = [pattern.regex for recognizer in recognizers for pattern in recognizer.patterns]
    made = []
    for number in range(LINES):
        words = rng.choices(WORDS, k=18)
        if number % 10 == 0:
            words.insert(9, example(rng.choice(patterns), rng))
        made.append(" ".join(words))
    return made


def seconds(function, items) -> float:
    started = time.process_time()
    for item in items:
        function(item)
    return max(time.process_time() - started, 1e-9)


def rows(*, quick: bool = False) -> Iterator[Row]:
    """Yield both ways of running Presidio's recognizers."""
    # Presidio's e-mail recognizer would fetch a suffix list on first use; this bench measures patterns, so it stays out.
    recognizers = [r for r in presidio.pattern_recognizers() if type(r).__name__ != "EmailRecognizer"]
    prefilter = presidio.Prefilter(recognizers)
    lines = texts(recognizers)[: 10 if quick else LINES]
    every = lambda text: [x for r in recognizers for x in r.analyze(text, r.supported_entities, None) or ()]  # noqa: E731
    every(lines[0]), prefilter.analyze(lines[0]), presidio.find(lines[0])
    plain, ours, used = (seconds(function, lines) / len(lines) * 1e6 for function in (every, prefilter.analyze, presidio.find))
    peer = "Presidio's own loop"
    yield Row("Presidio's pattern recognizers behind the prefilter, a line, same results", ours, "us", peer=peer, peer_value=plain)
    yield Row("the same as the engine asks them, context first", used, "us", peer=peer, peer_value=plain)


if __name__ == "__main__":
    print(render(("bench_presidio", row) for row in rows()))
