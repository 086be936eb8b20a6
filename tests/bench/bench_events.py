"""Events of a structured log, names off, as records and as lines: none is like another, for each has a time, identifiers and numbers of its own.

Generated, in the forms in which web services write them; half are clean but for the address of a client, one in ten names who logs in.
Ten thousand go before those that are measured, as in a process that has run for a while.
"""

from __future__ import annotations

import itertools
import json
import random
import subprocess
import sys
import time
import uuid
from typing import TYPE_CHECKING, Any

from tests.bench.bench_run import ENVIRONMENT
from tests.bench.table import KEY, Row

if TYPE_CHECKING:
    from collections.abc import Iterator

AGENTS = (
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/121.0.0.0 Safari/537.36", "curl/8.4.0", "okhttp/4.12.0",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.2 Mobile/15E148 Safari/604.1", "python-requests/2.31.0",
)  # fmt: skip
PATHS = ("/api/v1/orders/{number}", "/api/v1/users/{number}/cart", "/health", "/static/js/app.{hash}.js", "/login", "/api/v1/invoices/{uuid}/pdf")
FIRST, LAST = ("maria", "james", "ayumi", "lars"), ("schmidt", "miller", "tanaka")
#: Events before those that are measured, and rounds of so many of them; lines before those that are measured, and in a block.
WARM, MEASURED, ROUNDS = 10_000, 2_000, 4
BLOCKS, LINES = 16, 4_000


def events(seed: int = 1) -> Iterator[dict[str, Any]]:
    """Yield events without end."""
    draw = random.Random(seed)

    def digits(count: int) -> str:
        return f"{draw.getrandbits(4 * count):0{count}x}"

    def identifier() -> str:
        return str(uuid.UUID(int=draw.getrandbits(128), version=4))

    while True:
        event: dict[str, Any] = {
            "timestamp": f"2026-03-{draw.randrange(1, 29):02}T{draw.randrange(24):02}:{draw.randrange(60):02}:{draw.randrange(60):02}.{draw.randrange(10**6):06}Z",
            "level": draw.choice(("info", "info", "debug", "warning", "error")), "service": draw.choice(("api", "checkout", "auth", "search")),
            "pod": f"api-7d9f8b6c5-{draw.choice(('x2x9z', 'kq4rt', 'm8vwp'))}", "trace_id": digits(32), "span_id": digits(16),
        }  # fmt: skip
        kind, path = draw.randrange(10), draw.choice(PATHS).format(number=draw.randrange(10**6), hash=digits(8), uuid=identifier())
        address = f"203.0.113.{draw.randrange(250)}"
        if kind < 5:  # noqa: PLR2004
            event |= {
                "logger": "http.access", "message": f"GET {path} {draw.choice((200, 200, 304, 404))} {draw.randrange(900)}ms", "path": path, "status": 200,
                "duration_ms": round(draw.random() * 900, 3), "client_ip": address, "user_agent": draw.choice(AGENTS), "request_id": identifier(),
            }  # fmt: skip
        elif kind < 7:  # noqa: PLR2004
            event |= {"logger": "db.pool", "message": f"query finished in {draw.randrange(500)} ms, rows={draw.randrange(1000)}, connection {digits(12)}", "query_id": digits(16)}
        elif kind < 9:  # noqa: PLR2004
            event |= {"logger": "worker.jobs", "message": f"job {identifier()} of queue {draw.choice(('mail', 'thumbs', 'billing'))} done after {draw.randrange(1, 4)} attempts", "job_id": identifier()}
        else:
            email = f"{draw.choice(FIRST)}.{draw.choice(LAST)}{draw.randrange(3000)}@example.com"
            event |= {"logger": "auth", "message": f"login of {email} from {address} succeeded", "user": {"id": draw.randrange(10**6), "email": email}}
        yield event


def line(event: dict[str, Any]) -> str:
    """Return an event as a service without JSON writes it."""
    return f"{event['timestamp']} {event['level'].upper():7} [{event['trace_id']}] {event['logger']}: {event['message']}"


def block(source: Iterator[dict[str, Any]], lines: int, *, people: bool) -> bytes:
    """Return so many lines, with those that name somebody or a customer's number or without."""
    said = (event for event in source if people or (event["logger"] != "auth" and "/users/" not in event["message"]))
    return "".join(line(event) + "\n" for event in itertools.islice(said, lines)).encode()


def rows(*, quick: bool = False) -> Iterator[Row]:
    """Yield what an event costs among others and alone, and the rate of `redactor pipe`."""
    from redactor import Redactor

    warm, measured, rounds = (20, 20, 1) if quick else (WARM, MEASURED, ROUNDS)
    redactor, source = Redactor("support", key=KEY, names="off"), events()
    for _ in redactor.redact_records(itertools.islice(source, warm)):
        pass
    batches, alone, size = [], [], 0
    for _ in range(rounds):
        several, single = list(itertools.islice(source, measured)), list(itertools.islice(source, measured))
        size = sum(len(json.dumps(event)) + 1 for event in several)
        began = time.process_time()
        for _ in redactor.redact_records(several):
            pass
        batches.append((time.process_time() - began, size))
        began = time.process_time()
        for event in single:
            redactor.redact_record(event)
        alone.append(time.process_time() - began)
    seconds, size = min(batches)
    yield Row(f"`redact_records`, an event of {size / measured:.0f} bytes, each unlike", seconds / measured * 1e6, "us")
    yield Row("the same events", size / 1e6 / seconds, "MB/s", higher_is_better=True)
    yield Row("`redact_record`, one such event", min(alone) / measured * 1e6, "us")
    for people, what in ((False, "lines of services with identifiers, nobody's"), (True, "the same, one in seven somebody's")):
        for _ in range(0 if quick else 2 if people else BLOCKS):
            redactor.redact_log(block(source, LINES, people=people))
        best = 0.0
        for _ in range(rounds):
            data = block(source, 20 if quick else LINES, people=people)
            began = time.process_time()
            redactor.redact_log(data)
            best = max(best, len(data) / 1e6 / (time.process_time() - began))
        yield Row(f"`redact_log`, {what}", best, "MB/s", higher_is_better=True)
    lines = "".join(json.dumps(event) + "\n" for event in itertools.islice(events(2), 50 if quick else 20_000)).encode()
    began, command = time.perf_counter(), [sys.executable, "-m", "redactor", "pipe", "--names", "off"]
    subprocess.run(command, input=lines, env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    yield Row(f"`redactor pipe`, {len(lines) / 1e6:.1f} MB of such events, start and all, wall clock", len(lines) / 1e6 / (time.perf_counter() - began), "MB/s", higher_is_better=True)
