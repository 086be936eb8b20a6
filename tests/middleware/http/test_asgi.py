"""Behaviours 11, 12, 13, 17, 18, 20, 21 on the protocol itself: the app and the server meet as if nobody stood between them."""

import asyncio
import contextvars
import logging

import pytest
import structlog

from redactor import Redactor, RedactorError, UsageError
from redactor.middleware.asgi import RedactionMiddleware
from redactor.middleware.context import Closed, current_redactor

from .asgi_harness import Server, body, request, responds, scope_of, start
from .conftest import KEY


def wrapped(app, events=None, policy="support", **options):
    return RedactionMiddleware(app, policy, logger=[].append if events is None else events.append, key=KEY, **options)


def one(events):
    assert len(events) == 1
    return events[0]


CAPTURES = pytest.mark.parametrize("capture", ["none", "headers", "bodies"])


@CAPTURES
def test_11_lifespan_and_unknown_scope_types_pass_through(capture):
    seen = []

    async def app(scope, receive, send):
        seen.append((scope, receive, send))

    for kind in ("lifespan", "webtransport"):
        scope, server = {"type": kind}, Server()
        asyncio.run(wrapped(app, capture=capture)(scope, server.receive, server.send))
        assert seen[-1][0] is scope
        assert seen[-1][1:] == (server.receive, server.send)


@CAPTURES
def test_11_unknown_message_types_pass_in_both_directions(capture):
    odd = {"type": "http.future", "body": object()}

    async def app(scope, receive, send):
        await send(await receive())

    server = Server(odd).run(wrapped(app, capture=capture), scope_of())
    assert server.sent[0] is odd


@CAPTURES
def test_11_no_message_is_replaced_and_the_scope_is_the_servers_own(capture):
    messages = [start(200, (b"content-type", b"text/plain")), body(b"a", more=True), body(b"b")]
    scopes = []

    async def app(scope, receive, send):
        scopes.append(scope)
        await responds(*messages)(scope, receive, send)

    scope = scope_of(method="POST")
    server = Server(request(b"x", more=True), request(b"y")).run(wrapped(app, capture=capture), scope)
    assert scopes[0] is scope
    assert all(sent is given for sent, given in zip(server.sent, messages, strict=True))


@CAPTURES
def test_12_bodies_are_never_drained_reordered_or_awaited(capture):
    """The app decides when to receive: it answers first and reads afterwards, and only as much as it likes."""

    async def app(scope, receive, send):
        await send(start())
        await receive()
        await send(body(b"early", more=True))
        await receive()
        await send(body())

    bare = Server(request(b"1", more=True), request(b"2", more=True), request(b"3")).run(app, scope_of(method="POST"))
    ours = Server(request(b"1", more=True), request(b"2", more=True), request(b"3")).run(wrapped(app, capture=capture), scope_of(method="POST"))
    assert ours.log == bare.log
    assert ours.incoming == bare.incoming == [request(b"3")]


@CAPTURES
def test_12_an_app_that_never_reads_is_not_read_for(capture):
    server = Server(request(b"x")).run(wrapped(responds(start(), body(), read=False), capture=capture), scope_of(method="POST"))
    assert server.received == []


@CAPTURES
def test_12_each_message_reaches_the_server_before_the_next_line_of_the_app_runs(capture):
    order = []

    class Slow(Server):
        async def send(self, message):
            await asyncio.sleep(0)
            order.append(("server", message["type"]))

    async def app(scope, receive, send):
        await send(start())
        order.append("app")
        await send(body(b"x"))

    Slow(request()).run(wrapped(app, capture=capture), scope_of())
    assert order == [("server", "http.response.start"), "app", ("server", "http.response.body")]


@CAPTURES
def test_12_mutations_by_outer_middleware_are_not_captured(capture):
    """Compression outside of us changes the message while it is sent; what the app sent is what counts."""
    events = []

    class Compressing(Server):
        async def send(self, message):
            if message["type"] == "http.response.body":
                message["body"] = b"\x1f\x8b\x00"

    Compressing(request()).run(wrapped(responds(start(200, (b"content-type", b"text/plain")), body(b"hello there")), events, capture=capture), scope_of())
    assert one(events)["response_bytes"] == 11
    if capture == "bodies":
        assert events[0]["response_body"] == "hello there"


def test_12_headers_given_as_an_iterator_arrive_complete():
    server = Server(request()).run(
        wrapped(responds({"type": "http.response.start", "status": 200, "headers": iter([(b"x-a", b"1")])}, body())), scope_of()
    )
    assert list(server.sent[0]["headers"]) == [(b"x-a", b"1")]


@pytest.mark.parametrize("once", [pytest.param(iter, id="headers"), pytest.param(lambda pairs: iter(map(iter, pairs)), id="headers-and-pairs")])
@pytest.mark.parametrize("kind", ["http", "websocket"])
def test_12_request_headers_that_can_be_read_once_only_reach_the_app_and_the_event(kind, once):
    events, seen = [], []

    async def app(scope, receive, send):
        seen.extend(map(tuple, scope["headers"]))
        await receive()
        if kind == "websocket":
            await send({"type": "websocket.accept", "headers": once([(b"x-mail", b"maria@example.com")])})
        else:
            await send({**start(200), "headers": once([(b"x-mail", b"maria@example.com")])})
            await send(body(b""))

    headers = [(b"authorization", b"Bearer abcdef0123456789"), (b"host", b"shop")]
    scope = {**scope_of(kind), "headers": once(headers)}
    incoming = {"type": "websocket.connect"} if kind == "websocket" else request()
    server = Server(incoming).run(wrapped(app, events, headers=None), scope)
    assert seen == headers
    assert [tuple(pair) for pair in server.sent[0]["headers"]] == [(b"x-mail", b"maria@example.com")]
    assert one(events)["request_headers"] == {"authorization": "Bearer <AUTH_TOKEN>", "host": "shop"}
    assert one(events)["response_headers"]["x-mail"].startswith("<EMAIL_ADDRESS:")


def test_20_a_query_that_a_test_client_gives_as_text_is_redacted_too():
    events = []
    Server(request()).run(wrapped(responds(start(200), body(b"")), events), {**scope_of(), "query_string": "email=maria@example.com", "raw_path": "/a"})
    assert (one(events)["query"][:22], one(events)["path"]) == ("email=%3CEMAIL_ADDRESS", "/a")


def test_13_captured_bytes_are_capped_and_above_the_cap_stands_the_size_never_a_prefix():
    events = []
    app = wrapped(responds(start(200, (b"content-type", b"text/plain")), body(b"maria " * 10, more=True), body(b"x" * 60)), events, capture="bodies", max_body=100)
    Server(request(b"y" * 101)).run(app, scope_of(method="POST", headers=[(b"content-type", b"application/json")]))
    assert one(events)["response_body"] == "<BODY:120 bytes, text/plain>"
    assert events[0]["request_body"] == "<BODY:101 bytes, application/json>"


def test_13_a_body_at_the_cap_is_shown_redacted():
    events = []
    app = wrapped(responds(start(200, (b"content-type", b"text/plain")), body(b"to maria@example.com")), events, capture="bodies", max_body=20)
    Server(request()).run(app, scope_of())
    assert one(events)["response_body"].startswith("to <EMAIL_ADDRESS:")


def test_13_a_body_that_did_not_arrive_completely_is_not_shown():
    events = []

    async def app(scope, receive, send):
        await receive()
        await send(start())
        await send(body())

    Server(request(b'{"email":"maria@exam', more=True)).run(wrapped(app, events, capture="bodies"), scope_of(method="POST"))
    assert one(events)["request_body"] == "<BODY:20 bytes, unknown, incomplete>"


def test_15_characters_split_across_chunks_are_joined_before_they_are_looked_at():
    text = "Grüße an märia@exämple.com 日本語".encode()
    for cut in range(1, len(text)):
        events = []
        app = wrapped(responds(start(200, (b"content-type", b"text/plain; charset=utf-8")), body(text[:cut], more=True), body(text[cut:])), events, capture="bodies")
        Server(request()).run(app, scope_of())
        assert one(events)["response_body"].startswith("Grüße an")
        assert "日本語" in events[0]["response_body"]


SOCKET = scope_of("websocket", path="/chat/users/maria", headers=[(b"sec-websocket-protocol", b"chat")], subprotocols=["chat"])


def test_17_websocket_messages_pass_untouched_and_give_one_event():
    events = []
    sent = [
        {"type": "websocket.accept", "subprotocol": "chat", "headers": [(b"x-a", b"1")]},
        {"type": "websocket.send", "text": "hello maria@example.com"},
        {"type": "websocket.send", "bytes": b"\x00\x01"},
        {"type": "websocket.close", "code": 4000, "reason": "bye maria@example.com"},
    ]
    incoming = [{"type": "websocket.connect"}, {"type": "websocket.receive", "text": "hi"}]

    async def app(scope, receive, send):
        await receive()
        await receive()
        for message in sent:
            await send(message)

    server = Server(*incoming).run(wrapped(app, events, capture="headers"), SOCKET)
    assert all(a is b for a, b in zip(server.sent, sent, strict=True))
    event = one(events)
    assert (event["status"], event["messages_received"], event["messages_sent"]) == (101, 1, 2)
    assert (event["request_bytes"], event["response_bytes"], event["close_code"]) == (2, 25, 4000)
    assert event["close_reason"].startswith("bye <EMAIL_ADDRESS:")
    assert "maria" not in str(event)


def test_17_a_denied_websocket_is_logged_with_the_status_of_its_denial():
    events = []
    app = responds({"type": "websocket.http.response.start", "status": 401, "headers": []}, {"type": "websocket.http.response.body", "body": b"no"}, read=False)
    Server({"type": "websocket.connect"}).run(wrapped(app, events), SOCKET)
    assert (one(events)["status"], events[0]["response_bytes"]) == (401, 2)


def test_17_a_clients_close_reason_is_redacted():
    events = []

    async def app(scope, receive, send):
        await send({"type": "websocket.accept"})
        await receive()

    Server({"type": "websocket.disconnect", "code": 1001, "reason": "maria@example.com left"}).run(wrapped(app, events), SOCKET)
    assert (one(events)["close_code"], "maria" in str(events)) == (1001, False)


def test_17_a_close_reason_that_is_no_text_is_redacted_as_what_it_says():
    events = []
    server = Server({"type": "websocket.connect"}).run(
        wrapped(responds({"type": "websocket.close", "code": 1008, "reason": [{"msg": "no user maria@example.com"}]}), events), SOCKET
    )
    assert server.sent[0]["reason"] == [{"msg": "no user maria@example.com"}]
    assert one(events)["close_reason"].startswith("[{'msg': 'no user <EMAIL_ADDRESS:")


VARIABLE = contextvars.ContextVar("variable")


def test_18_context_variables_set_by_the_app_are_seen_outside_and_ours_is_gone():
    async def app(scope, receive, send):
        VARIABLE.set("set by the app")
        assert isinstance(current_redactor(), Redactor)

    async def main():
        await wrapped(app)(scope_of(), None, None)
        return VARIABLE.get(), current_redactor()

    assert asyncio.run(main()) == ("set by the app", None)


def test_18_tasks_that_the_app_starts_carry_the_policy():
    seen = []

    async def app(scope, receive, send):
        async def background():
            await asyncio.sleep(0.01)
            seen.append(current_redactor())

        scope["task"] = asyncio.create_task(background())
        await send(start())
        await send(body())

    async def main():
        scope, server = scope_of(), Server()
        await wrapped(app)(scope, server.receive, server.send)
        await scope["task"]

    asyncio.run(main())
    assert isinstance(seen[0], Redactor)


def test_18_cancellation_goes_through_and_is_logged():
    events = []

    async def app(scope, receive, send):
        await send(start())
        await asyncio.Event().wait()

    async def main():
        server = Server()
        task = asyncio.create_task(wrapped(app, events)(scope_of(), server.receive, server.send))
        await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(main())
    assert one(events)["outcome"] == "cancelled"


def test_18_a_disconnect_reaches_the_app_and_is_logged():
    events = []

    async def app(scope, receive, send):
        await send(start())
        assert (await receive())["type"] == "http.disconnect"

    Server({"type": "http.disconnect"}).run(wrapped(app, events), scope_of())
    assert one(events)["outcome"] == "disconnected"


def test_18_a_failing_send_raises_in_the_app_as_it_would_without_us():
    class Gone(Server):
        async def send(self, message):
            raise OSError("the client has gone")

    seen = []

    async def app(scope, receive, send):
        try:
            await send(start())
        except OSError as error:
            seen.append(error)

    Gone().run(wrapped(app), scope_of())
    assert len(seen) == 1


def test_18_exceptions_are_the_same_object_with_the_same_cause():
    error = ValueError("no such customer: maria@example.com")

    async def app(scope, receive, send):
        raise error from KeyError("x")

    with pytest.raises(ValueError) as caught:
        Server().run(wrapped(app), scope_of())
    assert caught.value is error
    assert isinstance(error.__cause__, KeyError)


def test_20_one_event_with_method_path_status_duration_sizes_client_headers_and_request_id():
    events = []
    headers = [
        (b"host", b"shop.example.com"), (b"user-agent", b"curl/8.5.0"), (b"referer", b"https://x.example.com/?email=maria@example.com"),
        (b"authorization", b"Bearer abc"), (b"x-request-id", b"0b9f3c1e5a774c0e"), (b"x-forwarded-for", b"198.51.100.4"),
    ]  # fmt: skip
    app = wrapped(responds(start(201, (b"content-type", b"application/json")), body(b"{}")), events)
    Server(request(b"abc")).run(app, scope_of(method="POST", path="/users/maria.garcia", query=b"email=maria@example.com&page=2", headers=headers))
    event = one(events)
    assert event["event"] == "http.request"
    assert (event["method"], event["status"], event["request_bytes"], event["response_bytes"]) == ("POST", 201, 3, 2)
    assert event["path"].startswith("/users/%3CUSERNAME:")
    assert event["query"].startswith("email=%3CEMAIL_ADDRESS:")
    assert event["query"].endswith("&page=2")
    assert event["client"].startswith("<IP_ADDRESS:")
    assert event["request_id"] == "0b9f3c1e5a774c0e"
    assert event["duration_ms"] >= 0
    assert set(event["request_headers"]) == {"host", "user-agent", "referer", "x-forwarded-for"}
    assert event["response_headers"] == {"content-type": "application/json"}
    for value in ("maria", "203.0.113.7", "198.51.100.4", "abc"):
        assert value not in str(event)


def test_20_a_request_without_an_id_gets_one():
    events = []
    for _ in range(2):
        Server(request()).run(wrapped(responds(start(), body()), events), scope_of())
    assert events[0]["request_id"] != events[1]["request_id"]


def test_20_capture_none_shows_no_header_and_all_headers_can_be_asked_for():
    for capture, headers, expected in (("none", None, None), ("headers", None, {"x-a", "cookie"}), ("headers", ["X-A"], {"x-a"})):
        events = []
        app = wrapped(responds(start(), body()), events, capture=capture, headers=headers)
        Server(request()).run(app, scope_of(headers=[(b"x-a", b"1"), (b"cookie", b"sid=wxyz")]))
        shown = one(events).get("request_headers")
        assert (shown if shown is None else set(shown)) == expected
        assert "wxyz" not in str(events)  # no hexadecimal digits, which the id of a request may hold


def test_20_unhandled_exceptions_are_logged_redacted_then_raised_again():
    events = []

    async def app(scope, receive, send):
        raise ValueError("cannot mail maria@example.com: E-1042")

    with pytest.raises(ValueError, match="maria@example.com"):
        Server().run(wrapped(app, events), scope_of())
    event = one(events)
    assert (event["outcome"], event["error"]["type"]) == ("error", "ValueError")
    assert "E-1042" in event["error"]["traceback"]
    assert "<EMAIL_ADDRESS:" in event["error"]["traceback"]
    assert "maria" not in str(event)


def test_20_a_failure_after_the_response_is_in_the_same_event():
    events = []

    async def app(scope, receive, send):
        await responds(start(), body(b"done"), read=False)(scope, receive, send)
        raise RuntimeError("background task failed")

    with pytest.raises(RuntimeError):
        Server().run(wrapped(app, events), scope_of())
    assert (one(events)["status"], events[0]["error"]["type"]) == (200, "RuntimeError")


def test_20_events_go_to_stdlib_loggers_structlog_and_callables(caplog):
    app = responds(start(500), body())
    with caplog.at_level(logging.INFO, "redactor.http"):
        Server(request()).run(RedactionMiddleware(app, key=KEY), scope_of(path="/users/maria"))
    record = caplog.records[0]
    assert (record.name, record.levelname, record.http_request["status"]) == ("redactor.http", "ERROR", 500)
    assert '"event":"http.request"' in record.getMessage()
    with structlog.testing.capture_logs() as logs:
        Server(request()).run(RedactionMiddleware(app, key=KEY, logger=structlog.get_logger()), scope_of(path="/users/maria"))
    assert (logs[0]["event"], logs[0]["log_level"], logs[0]["status"]) == ("http.request", "error", 500)
    assert "maria" not in str(logs) + caplog.text


def test_20_nothing_is_built_for_a_logger_that_does_not_listen(caplog):
    with caplog.at_level(logging.WARNING, "redactor.http"):
        app = RedactionMiddleware(responds(start(), body()), key=KEY)
        Server(request()).run(app, scope_of())
    assert caplog.records == []
    assert app.counters == {}


def _by_header(request):
    return request.headers.get("x-purpose", "support")


POLICIES = {
    "a name": ("security", "security"),
    "a callable": (_by_header, "statistics"),
    "a table": ({"/admin/*": "security", "/users/{id}": "analytics", "*": "support"}, "analytics"),
    "a redactor": (Redactor("security", names="off", key=KEY), "security"),
}


@pytest.mark.parametrize(("policy", "expected"), POLICIES.values(), ids=POLICIES.keys())
def test_21_the_policy_depends_on_the_request_and_is_bound_for_every_log_call_inside(policy, expected):
    seen = []

    async def app(scope, receive, send):
        seen.append(current_redactor().policy.name)

    Server().run(wrapped(app, policy=policy), scope_of(path="/users/7", headers=[(b"x-purpose", b"statistics")]))
    assert seen == [expected]


def test_21_concurrent_requests_keep_their_own_policy():
    seen = {}

    async def app(scope, receive, send):
        for _ in range(5):
            await asyncio.sleep(0)
            seen.setdefault(scope["path"], set()).add(current_redactor().policy.name)

    guarded = wrapped(app, policy={"/a": "security", "*": "support"})

    async def main():
        await asyncio.gather(*(guarded(scope_of(path=path), None, None) for path in ("/a", "/b") * 5))

    asyncio.run(main())
    assert seen == {"/a": {"security"}, "/b": {"support"}}


def test_21_a_policy_that_cannot_be_chosen_closes_the_event_and_the_logs_but_not_the_app():
    events, seen = [], []

    def policy(request):
        raise KeyError("maria@example.com")

    async def app(scope, receive, send):
        seen.append(current_redactor())
        await responds(start(), body(b"fine"))(scope, receive, send)

    guarded = wrapped(app, events, policy=policy)
    server = Server(request()).run(guarded, scope_of(path="/users/maria", query=b"a=b"))
    assert server.body == b"fine"
    assert isinstance(seen[0], Closed)
    assert (one(events)["path"], events[0]["query"], events[0]["client"]) == ("<REDACTED>", "<REDACTED>", "<REDACTED>")
    assert guarded.counters["failed.policy"] == 1
    assert "maria" not in str(events)


BAD = {
    "an unknown policy": {"policy": "no-such-policy"},
    "a table without an end": {"policy": {"/a": "support"}},
    "an empty table": {"policy": {}},
    "no policy at all": {"policy": 3},
    "an unknown capture": {"capture": "everything"},
    "an unknown error policy": {"on_error": "ignore"},
    "a negative size": {"max_body": -1},
    "an unknown option": {"polcy": "support"},
    "a logger that is none": {"logger": 3},
    "an unknown recipient": {"respond_as": "no-such-recipient"},
}


@pytest.mark.parametrize("options", BAD.values(), ids=BAD.keys())
def test_bad_options_stop_the_start(options):
    with pytest.raises(RedactorError):
        RedactionMiddleware(responds(), **{"key": KEY, **options})


def test_unknown_options_are_named():
    with pytest.raises(UsageError, match="polcy"):
        RedactionMiddleware(responds(), polcy="support")
