"""When the engine raises, hangs or has no place: the app is unaffected, the event has placeholders, a counter tells, nothing raw leaks."""

import asyncio
import io
import logging
import threading
import time

import pytest

from redactor import Redactor, RedactorError
from redactor.middleware import asgi, choose, events, wsgi
from redactor.middleware.asgi import RedactionMiddleware
from redactor.middleware.cleaner import Cleaner, is_prose
from redactor.middleware.context import Closed
from redactor.middleware.worker import MAX_HUNG, Worker

from .asgi_harness import Server, body, request, responds, scope_of, start
from .conftest import KEY
from .test_wsgi import Run, answers, environ_of

RAW = ("maria", "203.0.113.7", "s3cr3t")
JSON = (b"content-type", b"application/json")
SCOPE = {
    "method": "POST", "path": "/users/maria", "query": b"email=maria@example.com",
    "headers": [(b"authorization", b"Bearer s3cr3t"), (b"x-note", b"from maria"), (b"content-type", b"application/json"), (b"x-request-id", b"maria")],
}  # fmt: skip
PAYLOAD = b'{"email":"maria@example.com"}'


class Broken(Closed):
    """An engine one of whose methods fails, quoting what it was given, as the worst of engines would."""

    def __init__(self, method, error=ValueError):
        self._method, self._error = method, error

    def _go(self, method, value, result):
        if self._method in (method, "all"):
            raise self._error(f"cannot redact {value!r}")
        return result

    def redact(self, text):
        return self._go("redact", text, super().redact(text))

    def redact_as(self, entity, value):
        return self._go("redact_as", value, super().redact_as(entity, value))

    def redact_record(self, record):
        return self._go("redact_record", record, super().redact_record(record))


def assert_closed(event, *, failed="failed"):
    assert (event["method"], event["status"], event["redaction"]) == ("POST", 200, failed)
    assert (event["path"], event["query"], event["client"]) == ("<REDACTED>",) * 3
    assert not any(value in str(event) for value in RAW)


METHODS = pytest.mark.parametrize("method", ["redact", "redact_as", "redact_record", "all"])


@METHODS
@pytest.mark.parametrize("error", [ValueError, TimeoutError, MemoryError, RecursionError])
def test_an_engine_that_raises_leaves_the_response_alone_and_closes_the_event(method, error, capsys):
    found = []
    app = RedactionMiddleware(responds(start(200, JSON), body(PAYLOAD)), redactor=Broken(method, error), logger=found.append, capture="bodies", headers=None)
    server = Server(request(PAYLOAD)).run(app, scope_of(**SCOPE))
    assert (server.status, server.body) == (200, PAYLOAD)
    assert_closed(found[0])
    assert app.counters == {"failed.event": 1, "placeholders": 1, "events": 1}
    assert capsys.readouterr() == ("", "")


@METHODS
def test_the_same_over_wsgi(method, capsys):
    found = []
    environ = environ_of("/users/maria", method="POST", query="email=maria@example.com", body=PAYLOAD, HTTP_X_NOTE="from maria", CONTENT_TYPE="application/json")
    app = wsgi.RedactionMiddleware(answers(PAYLOAD), redactor=Broken(method), logger=found.append, capture="bodies", headers=None)
    run = Run(app, environ)
    assert run.body == PAYLOAD
    assert_closed(found[0])
    assert app.counters["failed.event"] == 1
    assert capsys.readouterr() == ("", "")
    assert environ["wsgi.errors"].getvalue() == ""


def _broken(*_args, **_options):
    raise RuntimeError("maria@example.com")


#: Each step of ours that can fail: what is broken, and the counter that tells.
STEPS = {
    "reading the request": ((asgi, "exchange_of"), "failed.request"),
    "counting a received body": ((events.Capture, "add"), "failed.receive"),
    "counting a sent body": ((events.Capture, "add"), "failed.send"),
    "noting a received message": ((asgi.Watch, "_note_received"), "failed.receive"),
    "noting a sent message": ((asgi.Watch, "_note_sent"), "failed.send"),
    "building the event": ((events, "build"), "failed.event"),
    "reading the path": ((events, "safe_path"), "failed.event"),
    "reading headers": ((events, "safe_headers"), "failed.event"),
    "reading the body": ((events, "safe_body"), "failed.event"),
    "the request id": ((events, "_request_id"), "failed.event"),
    "choosing the policy": ((choose.PolicyChooser, "choose"), "failed.policy"),
}


@pytest.mark.parametrize(("target", "counter"), STEPS.values(), ids=STEPS.keys())
def test_a_fault_at_any_step_leaves_the_app_alone_and_is_counted(target, counter, monkeypatch, capsys):
    found = []
    app = RedactionMiddleware(responds(start(200, JSON), body(PAYLOAD)), {"*": "support"}, logger=found.append, capture="bodies", key=KEY)
    monkeypatch.setattr(*target, _broken)
    server = Server(request(PAYLOAD)).run(app, scope_of(**SCOPE))
    assert (server.status, server.body) == (200, PAYLOAD)
    assert app.counters[counter] >= 1
    assert not any(value in str(found) for value in RAW)
    assert capsys.readouterr() == ("", "")


def test_a_fault_in_the_logger_leaves_the_app_alone_and_is_counted(capsys):
    app = RedactionMiddleware(responds(start(), body(b"fine")), logger=_broken, key=KEY)
    assert Server(request()).run(app, scope_of()).body == b"fine"
    assert app.counters == {"failed.logger": 1}
    assert capsys.readouterr() == ("", "")


def test_a_fault_in_a_logging_handler_shows_nothing_raw(capsys):
    class Handler(logging.Handler):
        def emit(self, record):
            try:
                raise OSError("disk full")
            except OSError:
                self.handleError(record)

    logger = logging.Logger("fault")  # noqa: LOG001  # one of our own, so that no other test sees the handler
    logger.addHandler(Handler())
    app = RedactionMiddleware(responds(start(), body()), logger=logger, key=KEY)
    Server(request()).run(app, scope_of(**SCOPE))
    assert "disk full" in capsys.readouterr().err
    Server(request()).run(app, scope_of(**SCOPE))
    shown = capsys.readouterr().err
    assert not any(value in shown for value in RAW)


def test_an_error_in_the_app_is_not_replaced_by_ours():
    async def app(scope, receive, send):
        raise LookupError("the app's own")

    guarded = RedactionMiddleware(app, redactor=Broken("all"), logger=_broken)
    with pytest.raises(LookupError, match="the app's own"):
        Server().run(guarded, scope_of())


def test_on_error_drop_sends_nothing_and_counts():
    found = []
    app = RedactionMiddleware(responds(start(), body()), redactor=Broken("all"), logger=found.append, on_error="drop")
    Server(request()).run(app, scope_of(**SCOPE))
    assert found == []
    assert app.counters == {"failed.event": 1, "placeholders": 1}


def test_on_error_raise_names_stage_and_kind_only():
    app = RedactionMiddleware(responds(start(), body()), redactor=Broken("all"), logger=lambda fields: None, on_error="raise")
    with pytest.raises(RedactorError) as caught:
        Server(request()).run(app, scope_of(**SCOPE))
    assert str(caught.value) == "middleware, event: failed: ValueError"


def test_on_error_may_be_a_callable_and_its_own_failure_stays_inside():
    told, found = [], []
    for callback in (told.append, _broken):
        app = RedactionMiddleware(responds(start(), body()), redactor=Broken("all"), logger=found.append, on_error=callback)
        Server(request()).run(app, scope_of(**SCOPE))
    assert (told[0].stage, told[0].kind) == ("event", "ValueError")
    assert [event["redaction"] for event in found] == ["failed", "failed"]


@METHODS
@pytest.mark.parametrize("kind", [b"application/json", b"text/plain", b"text/event-stream", b"text/html", b"application/x-ndjson"])
def test_a_response_for_a_recipient_is_closed_when_the_engine_fails(method, kind, monkeypatch):
    """Rewriting cannot leave the response alone: what cannot be decided goes out as a placeholder or not at all."""
    app = RedactionMiddleware(
        responds(start(200, (b"content-type", kind), (b"x-by", b"maria")), body(b'{"email":"maria@example.com"}\n\n')),
        respond_as="affiliate", logger=lambda fields: None, key=KEY,
    )  # fmt: skip
    clean = Cleaner(Broken(method))
    monkeypatch.setattr(app.options, "recipient_of", lambda request: clean)
    server = Server(request()).run(app, scope_of())
    assert server.status in (200, 500)
    assert b"maria" not in server.body
    assert "maria" not in str(server.headers)


# --- names: a bounded worker, never the event loop -------------------------------------------------------------------------------


class Names(Redactor):
    """A redactor whose names model is one name, and which tells the thread it ran in; `rules_only` leaves the model out."""

    def __init__(self, *, gate=None):
        super().__init__("support", names="off", key=KEY, on_error="raise")
        self.threads = []
        self._gate, self.shut = gate, False
        self._rules = Redactor("support", names="off", key=KEY, on_error="raise")

    def rules_only(self):
        return self._rules

    def _model(self):
        self.threads.append(threading.current_thread().name)
        if self._gate is not None and self.shut:
            self._gate.wait(5)

    def redact(self, text):
        self._model()
        return super().redact(text.replace("Oliver", "oliver@example.com"))

    def redact_as(self, entity, value):
        self._model()
        return super().redact_as(entity, value)

    def redact_record(self, record):
        self._model()
        return super().redact_record({key: _found(value) for key, value in record.items()})


def _found(value):
    return value.replace("Oliver", "oliver@example.com") if isinstance(value, str) else value


PROSE = responds(start(200, (b"content-type", b"text/plain")), body(b"call Oliver about E-1042"))


def named(redactor, found, **options):
    """Return a middleware over `redactor`, whose model was loaded at the start and has its gate shut now."""
    app = RedactionMiddleware(PROSE, redactor=redactor, logger=found.append, capture="bodies", **options)
    assert redactor.threads  # loaded before the first request
    redactor.threads.clear()
    redactor.shut = True
    return app


def test_26_the_names_model_runs_in_the_worker_and_not_on_the_event_loop():
    redactor, found = Names(), []
    app = named(redactor, found)
    Server(request()).run(app, scope_of())
    assert app.options.worker.drain(5)
    assert "Oliver" not in found[0]["response_body"]
    assert "E-1042" in found[0]["response_body"]
    assert set(redactor.threads) == {"redactor-worker-run"}


def test_26_a_full_queue_sends_rules_only_with_placeholders_for_prose_and_counts():
    gate = threading.Event()
    redactor, found = Names(gate=gate), []
    app = named(redactor, found, queue=1, timeout=5)
    for _ in range(4):
        Server(request()).run(app, scope_of(path="/users/maria"))
    full = list(found)
    gate.set()
    assert app.options.worker.drain(5)
    assert 2 <= len(full) <= 3
    for event in full:
        assert event["path"].startswith("/users/%3CUSERNAME:")
        assert event["response_body"] == "<BODY:24 bytes, text/plain, not examined>"
    assert app.counters["queue_full"] == len(full)
    assert len(found) == 4


def test_26_a_model_that_hangs_is_left_behind_and_its_event_goes_out_closed():
    gate = threading.Event()
    redactor, found = Names(gate=gate), []
    app = named(redactor, found, timeout=0.05)
    begun = time.monotonic()
    Server(request()).run(app, scope_of())
    assert time.monotonic() - begun < 1
    assert app.options.worker.drain(5)
    gate.set()
    assert found[0]["response_body"] == "<BODY:24 bytes, text/plain, not examined>"
    assert app.counters["failed.timeout"] == 1


def test_26_a_model_that_fails_sends_rules_only():
    class Failing(Names):
        def redact(self, text):
            super().redact(text)
            raise ValueError(text)

    found = []
    app = named(Failing(), found)
    Server(request()).run(app, scope_of())
    assert app.options.worker.drain(5)
    assert found[0]["response_body"] == "<BODY:24 bytes, text/plain, not examined>"
    assert app.counters["failed.names"] == 1


def test_the_worker_refuses_when_too_many_jobs_hang_and_recovers_when_they_end():
    worker, gate = Worker(timeout=0.01), threading.Event()
    for _ in range(MAX_HUNG):
        future = worker.submit(gate.wait)
        with pytest.raises(TimeoutError):
            future.result(5)
    assert worker.submit(lambda: 1) is None
    gate.set()
    deadline = time.monotonic() + 5
    while (future := worker.submit(lambda: 1)) is None:
        assert time.monotonic() < deadline
        time.sleep(0.01)
    assert future.result(5) == 1


def test_the_worker_gives_errors_to_the_caller_and_goes_on():
    worker = Worker()
    with pytest.raises(ZeroDivisionError):
        worker.submit(lambda: 1 / 0).result(5)
    with pytest.raises(RuntimeError):
        worker.submit(lambda: (_ for _ in ()).throw(SystemExit)).result(5)
    assert worker.submit(lambda: "on").result(5) == "on"


def test_a_job_whose_caller_has_gone_does_not_end_the_worker():
    worker, gate = Worker(), threading.Event()
    running = worker.submit(gate.wait)
    waiting = worker.submit(lambda: "nobody asks")
    assert waiting.cancel()  # which is what a request that is cancelled does
    gate.set()
    assert running.result(5) is True
    assert worker.submit(lambda: "on").result(5) == "on"
    assert worker.drain()


def test_a_request_that_is_cancelled_leaves_a_worker_that_serves_the_next():
    worker = Worker()

    async def main():
        gate = threading.Event()
        tasks = [asyncio.ensure_future(asyncio.wrap_future(worker.submit(gate.wait))) for _ in range(3)]
        await asyncio.sleep(0.05)
        for task in tasks:
            task.cancel()
        gate.set()
        await asyncio.gather(*tasks, return_exceptions=True)
        return await asyncio.wait_for(asyncio.wrap_future(worker.submit(lambda: "on")), 5)

    assert asyncio.run(main()) == "on"


def test_a_callback_that_leaves_by_system_exit_does_not_end_the_worker():
    worker = Worker()

    def leaves(_future):
        raise SystemExit

    worker.submit(lambda: time.sleep(0.05)).add_done_callback(leaves)
    assert worker.submit(lambda: "on").result(5) == "on"


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_worker_whose_thread_ended_is_started_again():
    worker = Worker()
    worker.submit(lambda: None).result(5)
    worker._queue.put(None)  # which is no job
    worker._thread.join(5)
    assert worker.submit(lambda: "on").result(5) == "on"


def test_a_worker_that_can_start_no_thread_says_so_and_recovers(monkeypatch):
    worker, start = Worker(timeout=0.05), threading.Thread.start

    def refuses(thread):
        if thread.name == "redactor-worker-run":
            raise RuntimeError("can't start new thread")
        start(thread)

    monkeypatch.setattr(threading.Thread, "start", refuses)
    with pytest.raises(RuntimeError):
        worker.submit(lambda: "never").result(5)
    monkeypatch.undo()
    assert worker.submit(lambda: "on").result(5) == "on"


PROSES = {"": False, "E-1042": False, "maria": False, "call Oliver": True, "Oliver Twist": True, "1 2 3": False, "Привет Мария": True}


@pytest.mark.parametrize(("text", "expected"), PROSES.items())
def test_prose_is_two_words(text, expected):
    assert is_prose(text) is expected


def test_closed_shows_nothing_of_any_shape():
    closed = Closed()
    value = {"maria": ["maria", 1, None, True, {"x": ("maria", 4155550132)}]}
    assert "maria" not in str(closed.redact_record(value))
    assert "4155550132" not in str(closed.redact_record(value))
    assert closed.redact_log("maria\nmaria") == "<REDACTED>\n<REDACTED>"
    assert closed.redact_log(b"maria\n") == b"<REDACTED>\n"


def test_our_own_objects_show_nothing_in_their_repr():
    scope = scope_of(**SCOPE)
    exchange = asgi.exchange_of(scope, 100)
    exchange.request.add(PAYLOAD)
    asked = asgi.request_of(scope)
    clean = Cleaner(Redactor("support", names="off", key=KEY))
    clean.text("maria")
    for thing in (exchange, exchange.request, asked, clean, Closed(), io.StringIO()):
        assert not any(value in repr(thing) for value in RAW)
    assert not any(value in str(asyncio.run(_error(scope))) for value in RAW)


async def _error(scope):
    try:
        await RedactionMiddleware(responds(), redactor=Broken("all"), on_error="raise", logger=lambda fields: None)(scope, None, None)
    except Exception as error:
        return error
