"""What the HTTP middleware costs, against the bare app in the same run: `python -m tests.bench.bench_http`.

Times are CPU times of this process (a shared machine's wall clock measures the neighbours), the best of several rounds.
"""

import asyncio
import json
import logging
import random
import time

from redactor import Redactor
from redactor.middleware.asgi import RedactionMiddleware
from redactor.middleware.cleaner import Cleaner
from redactor.middleware.http import safe_body
from redactor.middleware.wsgi import RedactionMiddleware as WsgiMiddleware
from tests.bench.table import Row, render

KEY = b"a key for the benchmarks of http"
ROUNDS = 9
MESSAGES = 200
AGENTS = [f"Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:{n}.0) Gecko/20100101 Firefox/{n}.0" for n in range(100, 120)]
SILENT = logging.Logger("bench")  # noqa: LOG001
SILENT.disabled = True


def best(measure, *, rounds=ROUNDS):
    """Return the best of several results; a result is seconds."""
    return min(measure() for _ in range(rounds))


def timed(function, count):
    """Return a measure: CPU seconds for one of `count` calls."""

    def measure():
        begun = time.process_time()
        for _ in range(count):
            function()
        return (time.process_time() - begun) / count

    return measure


def scope_of(generator):
    """Return a request as a shop's server sees it: paths repeat but for their numbers, clients come back now and then."""
    number = generator.randrange(10**6)
    return {
        "type": "http", "method": "GET", "path": f"/api/orders/{number}", "raw_path": b"/api/orders/%d" % number,
        "query_string": b"page=%d&sort=asc" % generator.randrange(20), "http_version": "1.1", "scheme": "https",
        "client": (f"203.0.113.{generator.randrange(256)}", 4711),
        "headers": [
            (b"host", b"shop.example.com"), (b"user-agent", generator.choice(AGENTS).encode()), (b"accept", b"*/*"),
            (b"cookie", b"sid=%d" % number), (b"x-request-id", b"%032x" % number), (b"x-forwarded-for", b"203.0.113.7"),
        ],
    }  # fmt: skip


def app_of(messages):
    async def app(scope, receive, send):
        await receive()
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/plain")]})
        for _ in range(messages):
            await send({"type": "http.response.body", "body": b"x" * 512, "more_body": True})
        await send({"type": "http.response.body", "body": b""})

    return app


async def receive():
    return {"type": "http.request", "body": b"", "more_body": False}


async def send(_message):
    return None


def asgi(app, *, count, seed=1):
    """Return CPU seconds for one request."""
    generator = random.Random(seed)
    scopes = [scope_of(generator) for _ in range(count)]

    async def main():
        begun = time.process_time()
        for scope in scopes:
            await app(scope, receive, send)
        return (time.process_time() - begun) / count

    return asyncio.run(main())


def asgi_case(app, *, count=400, rounds=ROUNDS):
    seeds = iter(range(10_000))
    return best(lambda: asgi(app, count=count, seed=next(seeds)), rounds=rounds)


def body_of(size, *, personal):
    """Return a JSON order list of about `size` bytes."""
    rows, generator = [], random.Random(2)
    while len(json.dumps(rows)) < size:
        row = {"id": generator.randrange(10**6), "sku": f"AB-{generator.randrange(1000)}", "state": "shipped", "total": 12.5, "note": "left at the front desk"}
        if personal and len(rows) % 8 == 0:
            row |= {"email": f"user{len(rows)}@example.com", "phone": "+1 415 555 0132", "name": "Maria Garcia"}
        rows.append(row)
    return json.dumps(rows).encode()


def wsgi_app(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [b"x" * 512]


def wsgi_case(app, *, count=400, rounds=ROUNDS):
    generator = random.Random(3)

    def call():
        environ = {
            "REQUEST_METHOD": "GET", "SCRIPT_NAME": "", "PATH_INFO": f"/api/orders/{generator.randrange(10**6)}", "QUERY_STRING": "page=2",
            "REMOTE_ADDR": f"203.0.113.{generator.randrange(256)}", "SERVER_PROTOCOL": "HTTP/1.1", "wsgi.url_scheme": "https",
            "HTTP_HOST": "shop.example.com", "HTTP_USER_AGENT": generator.choice(AGENTS), "HTTP_COOKIE": "sid=1",
        }  # fmt: skip
        app(environ, lambda status, headers: None)

    return best(timed(call, count), rounds=rounds)


async def first_byte(app, *, count=400):
    """Return seconds of wall clock until the server has the first body byte, the median of many."""
    times = []

    async def sent(message):
        if message["type"] == "http.response.body" and message["body"]:
            times.append(time.perf_counter() - begun)

    generator = random.Random(4)
    for _ in range(count):
        begun = time.perf_counter()
        await app(scope_of(generator), receive, sent)
    firsts = sorted(times)
    return firsts[len(firsts) // 2]


def row(what, seconds, goal=None):
    """Return a row in microseconds; a difference of two measurements that is lost in the noise counts as a thousandth of one."""
    return Row(what, max(seconds * 1e6, 0.001), "us", goal=goal)


def rows(*, quick=False):
    """Measure: differences between the bare app and the wrapped one, and what bodies cost."""
    rounds, many, few = (1, 5, 2) if quick else (ROUNDS, 400, 60)
    short, long = app_of(0), app_of(MESSAGES)

    def case(app, count):
        return asgi_case(app, count=count, rounds=rounds)

    bare_short, bare_long = case(short, many), case(long, few)
    off, on = {"logger": SILENT, "key": KEY}, {"logger": lambda fields: None, "key": KEY}
    quiet_short = case(RedactionMiddleware(short, **off), many)
    quiet_long = case(RedactionMiddleware(long, **off), few)
    event_short = case(RedactionMiddleware(short, **on), many)
    event_long = case(RedactionMiddleware(long, **on), few)
    capturing = case(RedactionMiddleware(long, capture="bodies", max_body=1024, **on), few)
    yield row("ASGI, bare app, one request", bare_short)
    yield row("ASGI, nobody listens: overhead of a request", quiet_short - bare_short, 5)
    yield row("ASGI, nobody listens: overhead of a message", (quiet_long - quiet_short - bare_long + bare_short) / MESSAGES, 5)
    yield row("ASGI, event on: overhead of a message", (event_long - event_short - bare_long + bare_short) / MESSAGES, 5)
    yield row("ASGI, bodies captured up to 1 kB: overhead of a message", (capturing - event_short - bare_long + bare_short) / MESSAGES, 5)
    yield row("ASGI, `http.request` event, all in all", event_short - bare_short, 60)
    bare_wsgi = wsgi_case(wsgi_app, count=many, rounds=rounds)
    yield row("WSGI, nobody listens: overhead of a request", wsgi_case(WsgiMiddleware(wsgi_app, **off), count=many, rounds=rounds) - bare_wsgi, 5)
    yield row("WSGI, `http.request` event, all in all", wsgi_case(WsgiMiddleware(wsgi_app, **on), count=many, rounds=rounds) - bare_wsgi, 60)
    redactor = Redactor("support", names="off", key=KEY)
    clean = Cleaner(redactor)
    for personal in (False, True):
        body = body_of(200 if quick else 8000, personal=personal)
        label = "with persons" if personal else "clean"
        timed(lambda body=body: safe_body(body, "application/json", clean), 10 if quick else 200)()  # until the automata had their trial
        seconds = best(timed(lambda body=body: safe_body(body, "application/json", clean), 10), rounds=rounds)
        yield row(f"JSON body of {len(body)} bytes, {label}", seconds, 400)
        value = json.loads(body)
        seconds = best(timed(lambda value=value: redactor.redact_record(value), 10), rounds=rounds)
        yield row(f"of which `redact_record`, {label}", seconds)
    yield row("`redact` of a number of six digits", best(timed(lambda: redactor.redact("482913"), 200), rounds=rounds))
    bare_first = asyncio.run(first_byte(app_of(1), count=many))
    ours_first = asyncio.run(first_byte(RedactionMiddleware(app_of(1), **on), count=many))
    yield row("first byte of a streamed response, without us (wall clock)", bare_first)
    yield row("first byte of a streamed response, with us (wall clock)", ours_first)


if __name__ == "__main__":
    print(render(("bench_http", one) for one in rows()))
