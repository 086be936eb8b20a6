"""Single calls of the engine, names off: lines, a JSON body, records, import time."""

from __future__ import annotations

import itertools
import json
import random
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from redactor.evaluate import gold
from tests.bench.table import KEY, Note, Row, best
from tests.golden.floors import LEARNT

if TYPE_CHECKING:
    from collections.abc import Iterator

CLEAN = "2015-10-18 18:01:50,556 INFO [main] org.apache.hadoop.yarn.event.AsyncDispatcher: Registering class org.apache.hadoop.mapreduce.jobhistory.EventType for class org.apache.hadoop.mapreduce.jobhistory.JobHistory"[:200]
PERSONAL = "2024-05-01 10:22:31,104 INFO [http-8] com.example.shop.Login: user=mgarcia logged in from 203.0.113.9 with maria.garcia@example.com, session kept for 30 minutes, device build 22F76 and some words more to read"[:200]
GOLDEN = Path(__file__).parents[1] / "golden"
LAYERS = {"a clean": CLEAN, "a personal": PERSONAL}
IMPORT = "import time; t = time.perf_counter(); import redactor; print(time.perf_counter() - t)"


def numbered(line: str) -> Iterator[str]:
    """Yield the line with another number in each: a log does not repeat itself, and a memo must not do the work."""
    for number in itertools.count(100):
        yield line.replace("104 INFO", f"{number % 900 + 100} INFO").replace("203.0.113.9", f"203.0.113.{number % 250}").replace("mgarcia", f"mgarcia{number % 97}")


def body(size: int) -> list[dict[str, object]]:
    """Return an order list of about `size` bytes of JSON, a customer in each eighth entry."""
    rows: list[dict[str, object]] = []
    generator = random.Random(2)
    while len(json.dumps(rows)) < size:
        row: dict[str, object] = {"id": generator.randrange(10**6), "sku": f"AB-{generator.randrange(1000)}", "state": "shipped", "total": 12.5, "note": "left at the front desk"}
        if len(rows) % 8 == 0:
            row |= {"email": f"user{len(rows)}@example.com", "phone": "+1 415 555 0132", "name": "Maria Garcia"}
        rows.append(row)
    return rows


def leaves() -> Iterator[str]:
    """Yield the marked texts, but for the logs that were written to be learnt from."""
    for path in sorted(GOLDEN.rglob("*.gold")):
        if not path.name.startswith(LEARNT):
            yield from (leaf.text for unit in gold.read(path) for leaf in unit.leaves)


def unlike(count: int) -> list[str]:
    """Return lines of the marked texts, each said once, in an order of no meaning."""
    lines = dict.fromkeys(line for text in leaves() for line in text.splitlines() if line.strip())
    return random.Random(2).sample(list(lines), count)


def texts() -> list[str]:
    """Return the marked texts up to 6,000 characters, each once, in an order of no meaning."""
    found = dict.fromkeys(text for text in leaves() if text.strip() and len(text) < 6000)  # noqa: PLR2004
    return random.Random(2).sample(list(found), len(found))


def import_seconds(rounds: int) -> float:
    """Return the least wall seconds of `import redactor` in a fresh interpreter."""
    runs = [subprocess.run([sys.executable, "-c", IMPORT], capture_output=True, text=True, check=True).stdout for _ in range(rounds)]
    return min(map(float, runs))


def rows(*, quick: bool = False) -> Iterator[Row | Note]:
    """Yield the figures of the engine."""
    began = time.process_time()
    from redactor import Redactor

    redactor = Redactor("support", key=KEY, names="off")
    redactor.redact(PERSONAL)
    ready = time.process_time() - began
    times, repeat = (3, 1) if quick else (2000, 7)
    for name, line in LAYERS.items():
        lines = numbered(line)
        seconds = best(lambda lines=lines: [redactor.redact(one) for one in itertools.islice(lines, times)], repeat=repeat) / times  # others each round
        yield Row(f"`redact` of {name} line, {len(line)} characters", seconds * 1e6, "us", goal=15 if name == "a clean" else 40)
        made = list(itertools.islice(lines, times))
        seconds = best(lambda made=made: [redactor.redact(one) for one in made], repeat=repeat) / times
        yield Row(f"`redact` of {name} line that comes again", seconds * 1e6, "us", goal=15 if name == "a clean" else 40)
        block = "\n".join(made).encode()
        seconds = best(lambda block=block: redactor.redact_log(block), repeat=repeat) / times
        yield Row(f"`redact_log` of {name} line in a block", seconds * 1e6, "us")
    lines = unlike(50 if quick else 3000)
    began = time.process_time()
    for line in lines:
        redactor.redact(line)
    yield Row("`redact` of lines unlike each other, the first time", (time.process_time() - began) / len(lines) * 1e6, "us")
    seconds = best(lambda: [redactor.redact(line) for line in lines], repeat=1)
    yield Row("`redact` of lines unlike each other, again", seconds / len(lines) * 1e6, "us")
    written = texts()[: 100 if quick else 4000]
    half = len(written) // 2
    for text in written[:half]:
        redactor.redact(text)
    began = time.process_time()
    for text in written[half:]:
        redactor.redact(text)
    size = sum(map(len, written[half:]))
    yield Row("`redact` of marked texts never seen, behind 2,000 others", size / 1e6 / (time.process_time() - began), "MB/s", higher_is_better=True)
    value = body(200 if quick else 8000)
    seconds = best(lambda: redactor.redact_record(value), times=1 if quick else 20, repeat=repeat)
    yield Row(f"`redact_record` of a JSON body of {len(json.dumps(value)) / 1000:.1f} kB", seconds * 1e6, "us")
    from tests.bench import bench_run

    records = list(itertools.islice(bench_run.tickets(random.Random(3)), 3 if quick else 400))
    size = sum(len(json.dumps(record)) for record in records)
    seconds = best(lambda: sum(1 for _ in redactor.redact_records(records)), repeat=1 if quick else 3)
    yield Row("`redact_records`, the same tickets of 1.2 kB again", size / 1e6 / seconds, "MB/s", higher_is_better=True)
    yield Row("`import redactor`", import_seconds(1 if quick else 7) * 1000, "ms", goal=100)
    yield Row("first Redactor made and first line redacted", ready * 1000, "ms of processor")
