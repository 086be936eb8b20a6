"""Rate and peak memory of `redactor run`, and the first line of `redactor pipe`: `python -m tests.bench.bench_run [MB ...]`.

Generates ticket exports of the given sizes (default 10 and 100 MB; 1000 shows that memory stays flat), runs the command with
names off in a process of its own, and prints MB per second of processor time and of wall time, and peak resident memory.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from redactor.evaluate import gold
from tests.bench.table import ROOT, Row, golden_lines, render

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# byte code is kept, as it is where the package is installed
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | {"REDACTOR_KEY": "a key for benchmarks only"}
FIRST = ["Maria", "James", "Ayumi", "Jean", "Ingrid", "Rahul", "Chloe", "Pedro", "Fatima", "Lars"]
LAST = ["Schmidt", "Miller", "Tanaka", "Dubois", "Larsen", "Gupta", "Martin", "Silva", "Haddad", "Olsen"]
PROSE = (
    "Since the update to firmware 2.3.1 the printer shows error 0x97 and says that it is offline.",
    "I have reset it to factory defaults twice, and the page count is 10482.",
    "The log says status 0x0506 server-error-not-accepting-jobs after 250 ms.",
    "Please try another cable, restart the router and check the settings under Network.",
    "Thank you, that worked: the queue is empty and part number C11CG19201 is on its way.",
    "The application 4.12.0 on Windows 11 10.0.22631 stops at 40 percent.",
)


def tickets(generator: random.Random) -> Iterator[dict[str, object]]:
    """Yield tickets of about 1.2 kB: a requester, a device, three comments; a fifth of the comments name someone."""
    number = 40_000
    while True:
        number += 1
        first, last = generator.choice(FIRST), generator.choice(LAST)
        email = f"{first}.{last}{generator.randrange(1000)}@example.com".lower()
        serial = "X5GQ" + str(generator.randrange(10**6)).zfill(6)
        comments = []
        for i in range(3):
            body = " ".join(generator.sample(PROSE, 3))
            if generator.random() < 0.2:
                body += f" Mail me at {email}, serial number {serial}. Regards, {first} {last}"
            comments.append(
                {"id": number * 10 + i, "created_at": f"2026-03-{1 + i:02}T08:14:55Z", "body": body}
            )
        yield {
            "id": number,
            "created_at": "2026-03-01T08:14:55Z",
            "status": generator.choice(["open", "pending", "solved"]),
            "subject": generator.choice(PROSE)[:50],
            "requester": {
                "name": f"{first} {last}",
                "email": email,
                "phone": f"+1 415 555 01{generator.randrange(100):02}",
            },
            "device": {"model": "XP-6000", "serial_number": serial, "firmware": "2.3.1"},
            "tags": ["printer", "firmware"],
            "comments": comments,
        }


def write(path: Path, megabytes: float, *, document: bool = False) -> int:
    """Write a ticket export of about that size, as JSON lines or as one document; return its bytes."""
    source = tickets(random.Random(1))
    with path.open("w", encoding="utf-8") as stream:
        stream.write('{"tickets": [\n' if document else "")
        first = True
        while stream.tell() < megabytes * 1e6:
            separator = "" if first or not document else ",\n"
            stream.write(separator + json.dumps(next(source)) + ("" if document else "\n"))
            first = False
        stream.write("\n]}\n" if document else "")
    return path.stat().st_size


def write_unlike(path: Path, kilobytes: float) -> int:
    """Write tickets of golden texts, about so many kB, none of which is there twice; return the bytes."""
    texts = [leaf.text for unit in gold.read(ROOT / "tests/golden/mixed") for leaf in unit.leaves]
    random.Random(1).shuffle(texts)
    with path.open("w", encoding="utf-8") as stream:
        for number, text in enumerate(dict.fromkeys(texts)):
            if stream.tell() >= kilobytes * 1000:
                break
            stream.write(json.dumps({"id": number, "status": "open", "body": text}, ensure_ascii=False) + "\n")
    return path.stat().st_size


def write_pasted(path: Path, kilobytes: float) -> int:
    """Write tickets of a few sentences with eighty lines of golden logs pasted into each, about so many kB; return the bytes."""
    lines = golden_lines("logs")
    start = 0
    with path.open("w", encoding="utf-8") as stream:
        while stream.tell() < kilobytes * 1000:
            log = "\n".join(lines[start % len(lines) :][:80])
            body = f"Hello,\nsince this morning our gateway restarts every ten minutes. The log says:\n\n{log}\n\n{PROSE[start % len(PROSE)]}\nRegards\nMaria Schmidt"
            stream.write(json.dumps({"id": start, "status": "open", "body": body}) + "\n")
            start += 80
    return path.stat().st_size


def measured(arguments: list[str]) -> tuple[float, float, float]:
    """Run the command and return processor seconds, wall seconds and peak MB of it."""
    began = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "redactor", *arguments], env=ENVIRONMENT, stdout=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"redactor {arguments[0]} ended with status {status}")
    return usage.ru_utime + usage.ru_stime, time.perf_counter() - began, usage.ru_maxrss / 1024


def first_line() -> float:
    """Return the seconds from the start of `redactor pipe` to its first line, while its input stays open."""
    began = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "redactor", "pipe", "--names", "off"],
        env=ENVIRONMENT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    if process.stdin is None or process.stdout is None:
        raise SystemExit("no pipes")
    process.stdin.write(b"2026-03-02 10:00:00 INFO user=alice from 10.1.2.3\n")
    process.stdin.flush()
    process.stdout.readline()
    taken = time.perf_counter() - began
    process.stdin.close()
    process.wait()
    return taken


def rows(sizes: Sequence[float] = (10.0, 100.0), *, quick: bool = False) -> Iterator[Row]:
    """Yield rate and peak memory for JSON lines and for one document at each size in MB, and the first line of `redactor pipe`."""
    with tempfile.TemporaryDirectory(prefix="redactor-bench-") as temporary:
        folder = Path(temporary)
        (folder / "none.jsonl").write_text("{}\n")
        start, _, _ = measured(["run", str(folder / "none.jsonl"), "--out", str(folder / "none"), "--names", "off", "--quiet"])
        yield Row("`redactor run`, start and end, subtracted below", start, "s of processor")
        for size in (0.05,) if quick else sizes:
            for name, document in (("export.jsonl", False), ("export.json", True)):
                path = folder / name
                count = write(path, size, document=document)
                options = ["--names", "off", "--quiet", "--overwrite", "--workers", "1"]
                processor, wall, peak = measured(["run", str(path), "--out", str(folder / "out"), *options])
                what = f"`redactor run`, {name} of {count / 1e6:.0f} MB"
                yield Row(f"{what}, one core", count / 1e6 / max(processor - start, 1e-3), "MB/s", goal=10, higher_is_better=True, rss_mb=peak)
                yield Row(f"{what}, wall clock", count / 1e6 / wall, "MB/s", higher_is_better=True, rss_mb=peak)
                yield Row(f"{what}, peak memory", peak, "MB", goal=400, rss_mb=peak)
                path.unlink()
        for what, writes, kilobytes, names in (
            ("tickets of 1.2 kB", lambda path, size: write(path, size / 1000), 1000, "auto"),
            ("unlike golden texts", write_unlike, 500, "auto"),
            ("unlike golden texts, rules only", write_unlike, 900, "off"),
            ("tickets with pasted logs", write_pasted, 500, "auto"),
        ):
            path = folder / "more.jsonl"
            count = writes(path, 20 if quick else kilobytes)
            processor, _, peak = measured(["run", str(path), "--out", str(folder / "out"), "--names", names, "--quiet", "--overwrite", "--workers", "1"])
            yield Row(f"`redactor run`, {what}, {count / 1000:.0f} kB in a process of their own", count / 1000 / max(processor - start, 1e-3), "kB/s", higher_is_better=True, rss_mb=peak)
    yield Row("`redactor pipe`, first line out", min(first_line() for _ in range(1 if quick else 5)) * 1000, "ms", goal=400)


if __name__ == "__main__":
    print(render(("bench_run", row) for row in rows([float(word) for word in sys.argv[1:]] or (10.0, 100.0))))
