"""Presidio's pattern recognizers with and without the prefilter, on the same texts in one run: `python -m tests.bench.bench_presidio`."""

from __future__ import annotations

import random
import time

from redactor.detect import presidio
from tests.detect.pattern_texts import example

LINES = 400
WORDS = "the printer prints blank pages since update 12.4.1 build 20231104 error 0x80070005 please reset order 4711 line".split()


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
    started = time.perf_counter()
    for item in items:
        function(item)
    return time.perf_counter() - started


def rows() -> list[dict[str, object]]:
    """Return the benchmark's table rows: what, our figure, the peer's, their ratio."""
    # Presidio's e-mail recognizer would fetch a suffix list on first use; this bench measures patterns, so it stays out.
    recognizers = [r for r in presidio.pattern_recognizers() if type(r).__name__ != "EmailRecognizer"]
    prefilter = presidio.Prefilter(recognizers)
    lines = texts(recognizers)
    every = lambda text: [x for r in recognizers for x in r.analyze(text, r.supported_entities, None) or ()]  # noqa: E731
    every(lines[0]), prefilter.analyze(lines[0]), presidio.find(lines[0])
    plain = seconds(every, lines)
    ours = seconds(prefilter.analyze, lines)
    used = seconds(presidio.find, lines)
    return [
        {
            "what": "Presidio's pattern recognizers, same results (us/line)",
            "ours": ours / LINES * 1e6, "peer": plain / LINES * 1e6, "ratio": plain / ours,
        },
        {
            "what": "as the engine asks them, context first (us/line)",
            "ours": used / LINES * 1e6, "peer": plain / LINES * 1e6, "ratio": plain / used,
        },
    ]  # fmt: skip


if __name__ == "__main__":
    for row in rows():
        print(f"{row['what']}: {row['ours']:.1f} against {row['peer']:.1f}, {row['ratio']:.0f}x")
