"""The same lines and events through us and through each peer that is installed (environment variable REDACTOR_PEERS: its interpreter)."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from redactor import Redactor
from redactor.errors import ModelError
from tests.bench.table import KEY, Note, Row, best, golden_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

LINES = 240
EVENTS = 200
#: Processor seconds that a peer gets; what it manages in them is compared.
SECONDS = 20.0
SCRIPT = Path(__file__).with_name("peers.py")
ON_LINES = ("presidio", "presidio_patterns", "datafog", "scrubadub")
ON_EVENTS = ("logfire", "sentry")


def lines(count: int) -> list[str]:
    """Return lines of logs, devices and tickets, in a mixed order that is always the same."""
    every = [line for line in golden_lines("logs", "devices", "names") if len(line) >= 40]
    random.Random(5).shuffle(every)
    return every[:count]


def events(count: int) -> list[dict[str, Any]]:
    """Return structured log events: a message, a request, some context; in each fourth someone is named."""
    generator = random.Random(6)
    made: list[dict[str, Any]] = []
    for number in range(count):
        event: dict[str, Any] = {
            "event": "request finished", "level": "info", "logger": "shop.orders", "timestamp": "2026-03-02T10:00:00Z",
            "http": {"method": "GET", "path": f"/api/orders/{generator.randrange(10**6)}", "status": 200, "duration_ms": generator.randrange(900)},
            "service": {"name": "orders", "version": "4.12.0"}, "retries": number % 3, "message": "order list served from the cache of the region",
        }  # fmt: skip
        if number % 4 == 0:
            event |= {"user": {"email": f"user{number}@example.com", "ip_address": f"203.0.113.{number % 250}"}, "authorization": "Bearer abcdef0123456789"}
        made.append(event)
    return made


def peer(name: str, given: dict[str, Any]) -> dict[str, Any]:
    """Return what a peer's process measured; it is looked for in REDACTOR_PEERS first, then here."""
    answer: dict[str, Any] = {"missing": name}
    for python in dict.fromkeys([os.environ.get("REDACTOR_PEERS", sys.executable), sys.executable]):
        done = subprocess.run([python, str(SCRIPT), name], input=json.dumps(given), capture_output=True, text=True, check=False)
        answer = json.loads(done.stdout) if done.returncode == 0 and done.stdout else {"missing": done.stderr.strip().splitlines()[-1:] or name}
        if "missing" not in answer:
            return answer
    return answer


def forgetful(redactor: Redactor, block: bytes) -> None:
    """Redact a block as if it were the first one."""
    redactor._log = None
    redactor.redact_log(block)


def rows(*, quick: bool = False) -> Iterator[Row | Note]:
    """Yield a row for each peer that is there."""
    given = {"lines": lines(4 if quick else LINES), "events": events(4 if quick else EVENTS), "seconds": 0.2 if quick else SECONDS}
    repeat = 1 if quick else 5
    redactor = Redactor("support", key=KEY, names="off")
    redactor.redact_record(given["events"][0])
    for name in ON_LINES:
        answer = peer(name, given)
        if "missing" in answer:
            yield Note(f"{name} is not installed ({answer['missing']})")
            continue
        mine, word = redactor, "names off"
        if name == "presidio":
            try:
                mine, word = Redactor("support", key=KEY, names="auto"), "with names"
                mine.redact(given["lines"][0])
            except ModelError as error:
                yield Note(f"{name}: compared with names off ({error})")
                mine, word = redactor, "names off"
        part = given["lines"][: answer["count"]]
        size = sum(len(line) + 1 for line in part)
        seconds = best(lambda mine=mine, part=part: [mine.redact(line) for line in part], repeat=repeat)
        theirs = size / 1e6 / (answer["seconds"] * answer["count"])
        what = f"`redact`, {word}, {len(part)} lines; peer's peak {answer['rss_mb']:.0f} MB"
        yield Row(what, size / 1e6 / seconds, "MB/s", peer=answer["peer"], peer_value=theirs, higher_is_better=True)
        if word == "names off":
            block = "\n".join(part).encode()
            redactor.redact_log(block)
            seconds = best(lambda block=block: forgetful(redactor, block), repeat=repeat)
            yield Row(f"`redact_log`, the same {len(part)} lines, nothing remembered", size / 1e6 / seconds, "MB/s", peer=answer["peer"], peer_value=theirs, higher_is_better=True)
    seconds = best(lambda: [redactor.redact_record(event) for event in given["events"]], repeat=repeat) / len(given["events"])
    for name in ON_EVENTS:
        answer = peer(name, given)
        if "missing" in answer:
            yield Note(f"{name} is not installed ({answer['missing']})")
            continue
        what = f"`redact_record` of a structured event; peer's peak {answer['rss_mb']:.0f} MB"
        yield Row(what, seconds * 1e6, "us", peer=f"{answer['peer']} (a list of words)", peer_value=answer["seconds"] * 1e6)
