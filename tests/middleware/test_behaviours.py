"""The 27 behaviours of the runtime surfaces, by number: each has at least one test named after it, and the broad ones are tested here whole."""

from __future__ import annotations

import asyncio
import json
import logging
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactor import Redactor
from redactor.middleware import logging as safe_logging
from redactor.middleware.asgi import RedactionMiddleware
from redactor.testing import assert_no_leak
from redactor.text import json_edit, segments

from .http.asgi_harness import Server, body, request, responds, scope_of, start

KEY = b"k" * 32
EMAIL, IP, PHONE = "maria.garcia@example.com", "203.0.113.9", "+1 415 555 0132"
VALUES = [EMAIL, IP, PHONE, "Maria Garcia"]

BEHAVIOURS = {
    1: "attached everywhere: later handlers, lastResort, loggers that do not propagate; audit() lists what is unprotected",
    2: "the rendered message is looked at as well as the arguments",
    3: "number, types and template of arguments stay; access formatters work",
    4: "clean records pass untouched, and every later handler sees safe data",
    5: "the caller's objects are never changed",
    6: "exceptions, chains, notes, groups, cycles, malformed exc_info; no frame locals",
    7: "values of any shape without their I/O; beyond the limits a placeholder",
    8: "QueueHandler, pickle, fork, spawn; idempotent; no recursion",
    9: "structlog: keys are evidence, the event is free text; also in foreign_pre_chain",
    10: "OpenTelemetry: attributes, events, links, status, log bodies",
    11: "pure ASGI and WSGI; lifespan and unknown messages pass",
    12: "bodies are observed, never drained, reordered, delayed",
    13: "captured bytes are capped; above stands the size",
    14: "rewritten responses: length, ETag, Range, HEAD, codings, trailers, pathsend",
    15: "charset, percent-encoding, multipart; UTF-8 split over chunks",
    16: "headers, cookies, path, query, userinfo, Referer part by part; credentials by name",
    17: "server-sent events one by one; WebSocket text, bytes, subprotocol, close reason",
    18: "context variables, background tasks, cancellation, disconnects, exceptions as without us",
    19: "WSGI: exc_info, write(), close(), file_wrapper, lazy iteration, validate on both sides",
    20: "one structured event for each request; unhandled exceptions redacted, then raised again",
    21: "the policy may depend on the request and is bound for every log call inside",
    22: "every split of a text gives the text that the whole gives; what is held back is bounded",
    23: "failure policy for each sink, closed by default, counted",
    24: "JSON stays valid JSON: key order, number spelling, escapes outside the edits",
    25: "rules are reloaded atomically; invalid ones change nothing",
    26: "the names model never runs on the event loop or the logging thread",
    27: "pipes: partial lines, tracebacks, SIGPIPE, SIGTERM, invalid UTF-8, flush latency, order",
}


@pytest.mark.parametrize("number", BEHAVIOURS)
def test_every_behaviour_has_a_test_that_bears_its_number(number):
    tests = Path(__file__).parents[1]
    sources = "".join(path.read_text("utf-8") for path in tests.rglob("test_*.py"))
    assert re.search(rf"^(?:async )?def test_{number:02}_", sources, re.MULTILINE), BEHAVIOURS[number]


# 5

def test_05_no_object_of_the_caller_is_changed_on_any_surface():
    class Node:
        def __init__(self):
            self.email, self.next = EMAIL, [EMAIL]

    node = Node()
    value = {"email": EMAIL, "tags": [EMAIL, (EMAIL, {"ip": IP})], "set": {EMAIL}, "node": node, "raw": bytearray(EMAIL.encode())}
    error = ValueError(EMAIL, value)
    error.add_note(EMAIL)
    before = repr({**value, "node": 0}), dict(vars(node)), error.args, list(error.__notes__)
    safe_logging.install(key=KEY)
    logger = logging.getLogger("behaviour.5")
    seen = []
    handler = logging.Handler()
    handler.emit = lambda record: seen.append(repr(record.__dict__))
    logger.addHandler(handler)
    try:
        logger.error("%s %s", value, error, exc_info=error, extra={"value": value})
        logger.error("%(email)s", value)
    finally:
        logger.removeHandler(handler)
        safe_logging.uninstall()
    assert (repr({**value, "node": 0}), dict(vars(node)), error.args, list(error.__notes__)) == before
    assert error.__traceback__ is None
    assert_no_leak(seen, [EMAIL, IP])


# 16

CREDENTIALS = {
    b"authorization": b"Bearer 9f8e7d6c5b4a39281706", b"proxy-authorization": b"Basic bWFyaWE6c2VjcmV0", b"cookie": b"sid=9f8e7d6c5b4a; theme=dark",
    b"x-api-key": b"9f8e7d6c5b4a39281706", b"forwarded": b"for=203.0.113.9;proto=https", b"x-forwarded-for": b"203.0.113.9, 10.0.0.7",
    b"referer": b"https://maria:secret@shop.example.com/users/maria.garcia?email=maria.garcia%40example.com#top", b"accept": b"text/html",
    b"user-agent": b"curl/8.5.0",
}  # fmt: skip


def test_16_all_parts_of_a_request_are_redacted_one_by_one_and_the_rest_stays():
    events = []
    app = RedactionMiddleware(
        responds(start(200, (b"set-cookie", b"sid=1a2b3c4d5e6f7a8b; Path=/; HttpOnly; Max-Age=3600"), (b"location", b"/users/maria.garcia?page=2")), body(b"")),
        logger=events.append, key=KEY, headers=None,
    )  # fmt: skip
    path = "/users/maria.garcia/orders/4711"
    Server(request()).run(app, scope_of(path=path, query=b"email=maria.garcia%40example.com&page=2&q=", headers=CREDENTIALS.items()))
    event = events[0]
    text = json.dumps(event)
    assert_no_leak(text, [*VALUES, "9f8e7d6c5b4a39281706", "bWFyaWE6c2VjcmV0", "1a2b3c4d5e6f7a8b", "secret"])
    shown = event["request_headers"]
    assert re.fullmatch(r"/users/%3CUSERNAME:\w+%3E/orders/4711", event["path"])
    assert re.fullmatch(r"email=%3CEMAIL_ADDRESS:\w+%3E&page=2&q=", event["query"])
    assert (shown["accept"], shown["user-agent"]) == ("text/html", "curl/8.5.0")
    assert shown["authorization"] == "Bearer <AUTH_TOKEN>"
    assert re.fullmatch(r"sid=\S+; theme=\S+", shown["cookie"])
    assert re.fullmatch(r'for="?<IP_ADDRESS:\w+>"?;proto=https', shown["forwarded"])
    assert shown["referer"].startswith("https://")
    assert "@shop.example.com/users/" in shown["referer"]
    assert shown["referer"].endswith("#top")
    cookie = event["response_headers"]["set-cookie"]
    assert cookie.startswith("sid=<COOKIE>")
    assert cookie.endswith("; Path=/; HttpOnly; Max-Age=3600")
    assert event["response_headers"]["location"].endswith("?page=2")


# 22

TEXTS = [
    pytest.param(f"mail {EMAIL} from {IP}\nsecond line, call {PHONE}\n", id="values-in-lines"),
    pytest.param("Hello,\n\nmy name is Maria Garcia.\n\nS/N: 5CG1234XYZ\nPassword: hunter2hunter2\n\nBye, Maria\n", id="paragraphs"),
    pytest.param("Serial number:\n5CG1234XYZ\n\n-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBg\n-----END PRIVATE KEY-----\nrest\n", id="label-above-and-key"),
    pytest.param("=?utf-8?q?Maria_Garc=C3=ADa?= <maria@example.com> wrote https://x.example.com/?email=maria%40example.com\r\n\r\nno end", id="encodings"),
]


@pytest.mark.parametrize("text", TEXTS)
def test_22_every_split_in_two_gives_the_text_of_the_whole(text):
    redactor = Redactor("support", key=KEY, names="off")
    whole = redactor.redact(text).text
    assert whole != text
    for at in range(len(text) + 1):
        with redactor.stream() as stream:
            given_out = stream.feed(text[:at])
            rest = stream.feed(text[at:])
            assert given_out + rest + stream.close() == whole, at
        assert whole.startswith(given_out)


def test_22_what_is_held_back_is_bounded():
    redactor = Redactor("support", key=KEY, names="off")
    fed = out = most = 0
    with redactor.stream() as stream:
        for _ in range(60):
            piece = "no paragraph ends here, only lines go on and on " * 80
            fed += len(piece)
            out += len(stream.feed(piece))
            most = max(most, fed - out)
    assert most <= segments.LIMIT + len(piece)


# 24

LEAVES = st.none() | st.booleans() | st.integers(-(10**20), 10**20) | st.floats(allow_nan=False) | st.text(max_size=12) | st.sampled_from(VALUES)
DOCUMENTS = st.recursive(LEAVES, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4), max_leaves=12)


@given(document=DOCUMENTS, ascii_only=st.booleans(), indent=st.sampled_from([None, 0, 2]))
def test_24_json_stays_valid_json_with_its_order_and_spelling(document, ascii_only, indent):
    source = json.dumps({"a": 1.50, "doc": document, "mail": EMAIL, "z": 1e5}, ensure_ascii=ascii_only, indent=indent).encode("utf-8", "surrogatepass")
    source = source.replace(b'"a": 1.5', b'"a": 1.50').replace(b'"a":1.5', b'"a":1.50')
    safe = json_edit.redact(source, REDACTOR.redact_record)
    read, was = json.loads(safe.decode("utf-8", "surrogatepass")), json.loads(source.decode("utf-8", "surrogatepass"))
    assert list(read) == list(was)
    assert b"1.50" in safe
    assert b"100000.0" in safe
    assert _shape(read["doc"]) == _shape(was["doc"])
    assert read["mail"].startswith("<EMAIL_ADDRESS:")
    assert_no_leak(safe, [EMAIL, IP])


REDACTOR = Redactor("support", key=KEY, names="off")


def _shape(value):
    """Return containers and their sizes: what redaction may not change."""
    if isinstance(value, dict):
        return {number: _shape(item) for number, item in enumerate(value.values())}
    return [_shape(item) for item in value] if isinstance(value, list) else ""


# 26

def test_26_a_log_call_and_a_request_never_run_the_names_model(monkeypatch):
    from redactor.detect import names as names_model

    def no_model(*_arguments):
        raise AssertionError("the model was asked for on a thread that must not wait")

    redactor = Redactor("support", key=KEY)
    monkeypatch.setattr(names_model, "load", no_model)
    safe_logging.install(redactor)
    seen = []
    handler = logging.Handler()
    handler.emit = lambda record: seen.append(record.getMessage())
    logger = logging.getLogger("behaviour.26")
    logger.addHandler(handler)
    try:
        logger.warning("my name is unknown to rules, and my mail is %s", EMAIL)

        async def app(scope, receive, send):
            logger.warning("inside, for %s", EMAIL)
            await send(start(200))
            await send(body(b""))

        asyncio.run(RedactionMiddleware(app, redactor, logger=seen.append, timeout=0.5)(scope_of(), None, Server().send))
        assert not safe_logging.counters()
    finally:
        logger.removeHandler(handler)
        safe_logging.uninstall()
    logged = [text for text in seen if isinstance(text, str)]
    assert len(logged) == 2
    assert all("<EMAIL_ADDRESS:" in text for text in logged)
    assert_no_leak(seen, [EMAIL])
