"""What a log call costs with us and without: stdlib, structlog and loguru; and the scrubbers of logfire and sentry-sdk where installed.

    python -m tests.bench.bench_logging [--quick]

Each call is measured whole, from the logger to a stream that forgets, in processor time, with and without us in turn.
"""

from __future__ import annotations

import copy
import importlib.util
import itertools
import logging
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from tests.bench.table import KEY, Note, Row, best, render

Call = tuple[Any, ...]
THINGS = "order payment cart user session cache worker queue email invoice shipment customer token request response upstream".split()
DONE = "created updated deleted failed accepted queued processed retried expired rejected".split()
#: What is logged at the nth call, and the goal. Clean messages and events that come again are remembered, so both are measured.
CALLS: tuple[tuple[str, Callable[[int], Call], float | None], ...] = (
    ("clean, a new one each time", lambda n: ("GET %s %d in %d ms", f"/api/v1/orders/list/{n}", 200, n % 900), 15.0),
    ("clean, the same again", lambda _: ("GET %s %d in %d ms", "/api/v1/orders/list", 200, 17), 15.0),
    ("clean, of 160 templates", lambda n: (f"{THINGS[n % 16]} {DONE[n // 16 % 10]} in %d ms (id=%d, shard=%d, status=%d)", n * 37 % 900, 100_000 + n * 7919 % 900_000, n % 32, 200 + n % 5), 15.0),
    ("with personal data, a new one each time", lambda n: ("login of %s from %s took %d ms", f"maria.garcia{n % 5000}@example.com", f"203.0.113.{n % 250}", n), 40.0),
    ("with personal data, of 900 messages", lambda n: ("login of %s from %s took %d ms", f"maria.garcia{n % 50}@example.com", "203.0.113.9", n % 900), 40.0),
)
EVENTS: tuple[tuple[str, Callable[[int], dict[str, Any]]], ...] = (
    ("clean, a new one each time", lambda n: {"event": "order stored", "order": n, "status": "packed", "took_ms": n % 900, "route": f"/api/v1/orders/{n}"}),
    ("clean, new numbers only", lambda n: {"event": "order stored", "order": n % 10_000, "status": "packed", "took_ms": n % 900, "route": "/api/v1/orders"}),
    (
        "with personal data",
        lambda n: {"event": f"login of maria.garcia{n % 50}@example.com", "client": "203.0.113.9", "status": "ok", "took_ms": n % 900, "email": f"maria.garcia{n % 50}@example.com"},
    ),
)
#: Rounds before the measured ones: 30,000 calls of a kind, after which what the engine remembers and its automata have settled.
WARM = 30
#: 194 characters, the length at which logfire's scrubber was measured.
LINE = (
    "2024-05-01 10:22:31,104 INFO [http-8] com.example.shop.Login: user maria.garcia@example.com from 203.0.113.9 has "
    "the password reset mail, and a session is kept for thirty minutes on this device ok"
)[:194]


class Forget:
    """A stream that forgets."""

    def write(self, text: str) -> None:
        """Take `text`."""

    def flush(self) -> None:
        """Do nothing."""


def logger() -> logging.Logger:
    """Return a logger of its own with one handler that formats and forgets."""
    made = logging.getLogger("bench.logging")
    made.handlers.clear()
    made.propagate = False
    made.setLevel(logging.INFO)
    handler = logging.StreamHandler(Forget())
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    made.addHandler(handler)
    return made


def stdlib(times: int, repeat: int) -> Iterator[Row]:
    """Yield the rows of the standard library, and what of it is the engine itself.

    What is measured is a process that has logged for a while (`WARM` rounds); what the first calls take is a row of its own.
    """
    from redactor import Redactor
    from redactor.middleware.logging import install, uninstall

    log = logger()
    install(key=KEY, names="off")
    try:
        name, arguments, _ = CALLS[2]
        first = best(each(lambda call: log.info(*call), fresh(arguments)), times=times * WARM, repeat=1)
        yield Row(f"stdlib log call, {name}: the first {times * WARM:,} of a process, compiling and all", first * 1e6, "us")
    finally:
        uninstall()
    engine = Redactor("support", key=KEY, names="off")
    for name, arguments, goal in CALLS:
        calls = ready(arguments, times, repeat)
        texts = [call[0] % call[1:] for call in calls]
        bare = best(each(lambda call: log.info(*call), iter(calls)), times=times, repeat=repeat)
        install(key=KEY, names="off")
        try:
            ours = warmed(each(lambda call: log.info(*call), iter(calls)), times, repeat)
        finally:
            uninstall()
        alone = warmed(each(engine.redact, iter(texts)), times, repeat)
        yield Row(f"stdlib log call, {name}", ours * 1e6, "us", goal=goal, peer="without us", peer_value=bare * 1e6)
        yield Row(f"stdlib log call, {name}: our part", max(ours - bare, 1e-9) * 1e6, "us", peer="`redact` of its message", peer_value=alone * 1e6)


def fresh(make: Callable[[int], Any]) -> Iterator[Any]:
    """Yield what the nth call logs, without end, so that no round sees what an earlier one saw."""
    return map(make, itertools.count(1_000))


def ready(make: Callable[[int], Call], times: int, repeat: int) -> list[Call]:
    """Return what is logged in all rounds, made before the clock starts: with us and without, a call costs what logging costs."""
    return list(itertools.islice(fresh(make), times * (repeat + WARM * (repeat > 1))))


def warmed(call: Callable[[], object], times: int, repeat: int) -> float:
    """Return the least processor seconds of one call in a process that has made it for a while."""
    for _ in range(WARM * times * (repeat > 1)):
        call()
    return best(call, times=times, repeat=repeat)


def each(call: Callable[[Any], Any], arguments: Iterable[Any]) -> Callable[[], Any]:
    """Return a function that makes the call with the next argument."""
    following = iter(arguments) if isinstance(arguments, Iterator) else itertools.cycle(arguments)
    return lambda: call(next(following))


def structured(times: int, repeat: int) -> Iterator[Row | Note]:
    """Yield the rows of structlog with a JSON renderer."""
    if importlib.util.find_spec("structlog") is None:
        yield Note("structlog is not installed")
        return
    import structlog

    from redactor.middleware.structlog import RedactionProcessor

    before = [structlog.processors.add_log_level, structlog.processors.TimeStamper(fmt="iso"), structlog.processors.format_exc_info]
    render_json = structlog.processors.JSONRenderer()
    made = [
        structlog.wrap_logger(structlog.PrintLogger(Forget()), processors=chain)  # type: ignore[arg-type]
        for chain in ([*before, render_json], [*before, RedactionProcessor("support", key=KEY, names="off"), render_json])
    ]
    for name, fields in EVENTS:
        bare, ours = (warmed(each(lambda event, log=log: log.info(**event), fresh(fields)), times, repeat) for log in made)
        yield Row(f"structlog JSON event, {name}", ours * 1e6, "us", peer="without us", peer_value=bare * 1e6)


def loguru(times: int, repeat: int) -> Iterator[Row | Note]:
    """Yield the rows of loguru."""
    if importlib.util.find_spec("loguru") is None:
        yield Note("loguru is not installed")
        return
    from loguru import logger as log

    from redactor.middleware.loguru import patch, unpatch

    log.remove()
    sink = log.add(lambda _message: None, format="{time} {level} {name} {message}")
    measured: list[list[float]] = []
    for protected in (False, True):
        if protected:
            patch(policy="support", key=KEY, names="off")
        measured.append([])
        for _, arguments, _ in CALLS:
            texts = (call[0] % call[1:] for call in fresh(arguments))
            measured[-1].append(warmed(each(log.info, texts), times, repeat))
    log.remove(sink)
    unpatch()
    for (name, _, _), bare, ours in zip(CALLS, *measured, strict=True):
        yield Row(f"loguru call, {name}", ours * 1e6, "us", peer="without us", peer_value=bare * 1e6)


def scrubbers(times: int, repeat: int) -> Iterator[Row | Note]:
    """Yield the same line and the same event through the scrubbers of logfire and sentry-sdk."""
    from redactor import Redactor

    engine = Redactor("support", key=KEY, names="off")
    event: dict[str, Any] = {
        "message": LINE,
        "extra": {"email": "maria.garcia@example.com", "password": "k3#Ahsd8", "took_ms": 17},
        "user": {"id": "4711", "ip_address": "203.0.113.9"},
        "request": {"headers": {"Authorization": "Bearer eyJhbGciOiJIUzI1NiJ9", "Host": "shop.example.com"}, "data": {"token": "9f8e7d6c", "step": 2}},
    }
    if importlib.util.find_spec("logfire") is None:
        yield Note("logfire is not installed")
    else:
        from logfire._internal.scrubbing import Scrubber

        theirs = Scrubber(None)
        peer = best(lambda: theirs.scrub_value(("message",), LINE), times=times, repeat=repeat)
        ours = best(lambda: engine.redact(LINE), times=times, repeat=repeat)
        yield Row(f"a line of {len(LINE)} characters", ours * 1e6, "us", peer="logfire's scrubber", peer_value=peer * 1e6)
    if importlib.util.find_spec("sentry_sdk") is None:
        yield Note("sentry-sdk is not installed")
    else:
        from sentry_sdk.scrubber import EventScrubber

        scrubber: Any = EventScrubber()
        ours_and_peer: list[float] = []
        calls: tuple[Callable[[dict[str, Any]], Any], ...] = (engine.redact_record, scrubber.scrub_event)
        for call in calls:
            # sentry's scrubber works in place, so both get a copy each time; the copy is taken off again
            whole = best(lambda call=call: call(copy.deepcopy(event)), times=max(1, times // 4), repeat=repeat)
            ours_and_peer.append(max(whole - best(lambda: copy.deepcopy(event), times=max(1, times // 4), repeat=repeat), 1e-9) * 1e6)
        yield Row("an error event", ours_and_peer[0], "us", peer="sentry's EventScrubber (keys only)", peer_value=ours_and_peer[1])


def rows(*, quick: bool = False) -> Iterator[Row | Note]:
    """Yield the figures of every surface that is installed."""
    times, repeat = (50, 1) if quick else (1000, 7)
    for part in (stdlib, structured, loguru, scrubbers):
        yield from part(times, repeat)


def main() -> None:
    """Print the table."""
    made = list(rows(quick="--quick" in sys.argv[1:]))
    sys.stdout.write(render(("logging", row) for row in made if isinstance(row, Row)) + "\n")
    sys.stdout.writelines(f"{note.text}\n" for note in made if isinstance(note, Note))


if __name__ == "__main__":
    main()
