"""Behaviours 14 and 17: responses rewritten for a less trusted recipient, over ASGI."""

import gzip
import json
import random
import zlib

import brotli
import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st

from redactor import Redactor
from redactor.middleware.asgi import RedactionMiddleware
from redactor.middleware.cleaner import Cleaner
from redactor.middleware.http_events import EventStream, LineStream
from redactor.middleware.http_response import REFUSAL

from .asgi_harness import Server, body, request, responds, scope_of, start
from .conftest import KEY

JSON = (b"content-type", b"application/json")
TEXT = (b"content-type", b"text/plain; charset=utf-8")
SSE = (b"content-type", b"text/event-stream")
CUSTOMER = json.dumps({"email": "maria@example.com", "code": "E-1042", "price": 1.5}).encode()


def rewriting(app, *, respond_as="affiliate", **options):
    return RedactionMiddleware(app, logger=lambda fields: None, key=KEY, respond_as=respond_as, **options)


def served(*messages, method="GET", headers=(), extensions=None, **options):
    app = rewriting(responds(*messages), **options)
    server = Server(request()).run(app, scope_of(method=method, headers=headers, extensions=extensions))
    return server, app


def test_14_a_json_response_is_rewritten_and_its_length_is_right():
    server, _ = served(start(200, JSON, (b"content-length", str(len(CUSTOMER)).encode())), body(CUSTOMER[:20], more=True), body(CUSTOMER[20:]))
    assert json.loads(server.body)["code"] == "E-1042"
    assert b"1.5" in server.body
    assert b"maria" not in server.body
    assert server.headers["content-length"] == str(len(server.body))


def test_14_etag_digest_and_ranges_of_the_original_go():
    names = (b"ETag", b"Digest", b"Content-MD5", b"Accept-Ranges", b"Repr-Digest")
    server, _ = served(start(200, JSON, *((name, b"x") for name in names)), body(CUSTOMER))
    assert set(server.headers) == {"content-type", "content-length"}


def test_14_a_range_is_not_asked_for_and_a_partial_response_is_withheld():
    seen = []

    async def app(scope, receive, send):
        seen.append(dict(scope["headers"]))
        await responds(start(206, TEXT, (b"content-range", b"bytes 0-4/9")), body(b"maria"))(scope, receive, send)

    server = Server(request()).run(rewriting(app), scope_of(headers=[(b"range", b"bytes=0-4"), (b"if-range", b"x"), (b"host", b"a")]))
    assert seen == [{b"host": b"a"}]
    assert (server.status, server.body) == (500, REFUSAL)


@pytest.mark.parametrize(("method", "status"), [("HEAD", 200), ("GET", 204), ("GET", 304), ("HEAD", 404)])
def test_14_responses_without_a_body_stay_without_one(method, status):
    server, _ = served(start(status, JSON, (b"etag", b'"x"'), (b"content-length", b"999"), (b"x-by", b"maria@example.com")), body(), method=method)
    assert (server.status, server.body) == (status, b"")
    assert "etag" not in server.headers
    assert "content-length" not in server.headers
    assert server.headers["x-by"].startswith("<EMAIL_ADDRESS:")


CODINGS = {"gzip": gzip.compress, "deflate": zlib.compress, "br": brotli.compress, "zstd": zstandard.ZstdCompressor().compress}


@pytest.mark.parametrize("coding", CODINGS)
@pytest.mark.parametrize("kind", [JSON, SSE], ids=["whole", "stream"])
def test_14_compressed_responses_are_decoded(coding, kind):
    plain = CUSTOMER if kind is JSON else b"data: " + CUSTOMER + b"\n\n"
    packed = CODINGS[coding](plain)
    pieces = [body(packed[i : i + 7], more=True) for i in range(0, len(packed), 7)]
    server, _ = served(start(200, kind, (b"content-encoding", coding.encode())), *pieces, body())
    assert b"E-1042" in server.body
    assert b"maria" not in server.body
    assert "content-encoding" not in server.headers


@pytest.mark.parametrize("coding", [b"lzma", b"gzip"])
@pytest.mark.parametrize("kind", [JSON, SSE], ids=["whole", "stream"])
def test_14_what_cannot_be_decoded_is_never_passed_raw(coding, kind):
    server, app = served(start(200, kind, (b"content-encoding", coding)), body(b"maria@example.com", more=True), body(b"maria"))
    assert b"maria" not in server.body
    assert app.counters["refused"] == 1


@pytest.mark.parametrize("kind", [b"image/png", b"application/octet-stream", b"application/pdf"])
def test_14_types_that_cannot_be_looked_into_are_withheld(kind):
    server, app = served(start(200, (b"content-type", kind), (b"x-secret", b"maria")), body(b"maria", more=True), body(b"maria"))
    assert (server.status, server.body) == (500, REFUSAL)
    assert server.headers["content-length"] == str(len(REFUSAL))
    assert "x-secret" not in server.headers
    assert app.counters["refused"] == 1
    assert sum(m["type"] == "http.response.start" for m in server.sent) == 1


def test_14_broken_json_is_withheld():
    server, _ = served(start(200, JSON), body(b'{"email": "maria@example.com"'))
    assert (server.status, server.body) == (500, REFUSAL)


def test_14_a_redirect_without_a_body_passes_with_its_location_redacted():
    server, _ = served(start(302, (b"location", b"/reset?email=maria%40example.com&page=2")), body())
    assert (server.status, server.body) == (302, b"")
    assert server.headers["location"].startswith("/reset?email=%3CEMAIL_ADDRESS:")
    assert server.headers["location"].endswith("&page=2")


def test_14_a_clients_own_cookies_and_the_steering_headers_stay():
    kept = [(b"set-cookie", b"sid=abc; Path=/"), (b"cache-control", b"no-store"), (b"access-control-allow-origin", b"https://x.example.com")]
    server, _ = served(start(200, JSON, *kept), body(b"{}"))
    assert {name.decode(): value.decode() for name, value in kept}.items() <= server.headers.items()


def test_14_a_file_name_for_download_is_redacted():
    server, _ = served(start(200, TEXT, (b"content-disposition", b'attachment; filename="maria@example.com.txt"')), body(b"x"))
    assert "maria" not in server.headers["content-disposition"]
    assert server.headers["content-disposition"].startswith("attachment; filename=")


def test_14_a_body_above_the_limit_is_withheld():
    server, _ = served(start(200, JSON), body(b'["' + b"maria" * 100 + b'"]'), max_response=100)
    assert (server.status, server.body) == (500, REFUSAL)


def test_14_trailers_are_redacted_and_digests_among_them_go():
    trailers = {"type": "http.response.trailers", "headers": [(b"x-by", b"maria@example.com"), (b"digest", b"abc")], "more_trailers": False}
    server, _ = served(start(200, JSON, trailers=True), body(CUSTOMER), trailers)
    assert server.sent[0]["trailers"] is True
    assert [name for name, _ in server.sent[-1]["headers"]] == [b"x-by"]
    assert b"maria" not in server.sent[-1]["headers"][0][1]


def test_14_files_are_not_handed_to_the_server_past_us():
    seen = []

    async def app(scope, receive, send):
        seen.append(scope["extensions"])
        await send(start(200, TEXT))
        await send({"type": "http.response.pathsend", "path": "/etc/maria"})

    extensions = {"http.response.pathsend": {}, "http.response.zerocopysend": {}, "tls": {}}
    scope = scope_of(extensions=extensions)
    server = Server(request()).run(rewriting(app), scope)
    assert seen == [{"tls": {}}]
    assert scope["extensions"] is extensions
    assert all(m["type"] != "http.response.pathsend" for m in server.sent)


def test_14_only_the_routes_that_ask_for_it_are_rewritten():
    app = rewriting(responds(start(200, JSON), body(CUSTOMER)), respond_as={"/partners/*": "affiliate"})
    assert b"maria" not in Server(request()).run(app, scope_of(path="/partners/7")).body
    assert Server(request()).run(app, scope_of(path="/staff/7")).body == CUSTOMER


def test_14_the_recipient_may_be_chosen_by_a_callable_and_a_failing_one_withholds():
    def recipient(asked):
        return {"agent": None, "partner": "affiliate"}[asked.headers["x-role"]]

    app = rewriting(responds(start(200, JSON), body(CUSTOMER)), respond_as=recipient)
    assert Server(request()).run(app, scope_of(headers=[(b"x-role", b"agent")])).body == CUSTOMER
    assert b"maria" not in Server(request()).run(app, scope_of(headers=[(b"x-role", b"partner")])).body
    assert Server(request()).run(app, scope_of(headers=[(b"x-role", b"?")])).body == REFUSAL
    assert app.counters["failed.recipient"] == 1


def test_14_text_split_anywhere_gives_the_text_that_the_whole_gives():
    text = "Grüße maria@example.com, code E-1042, 日本語 €".encode()
    whole, _ = served(start(200, TEXT), body(text))
    for cut in range(1, len(text)):
        split, _ = served(start(200, TEXT), body(text[:cut], more=True), body(text[cut:]))
        assert split.body == whole.body
    assert b"maria" not in whole.body


EVENTS = (
    b'\xef\xbb\xbf: hello\n\nevent: user\ndata: {"email":\ndata: "maria@example.com"}\nid: 7\nretry: 10\n\n'
    b"data:maria@example.com\r\ndata: E-1042\r\n: ping\r\n\r\n: maria@example.com\r\rdata\n\ndata: x\rdata: y\r\rid: maria@example.com\n\ndata: tail"
)


def test_17_events_are_rewritten_one_by_one_and_pings_pass_at_once(clean):
    stream = EventStream({}, clean)
    assert stream.feed(b"data: maria@") == b""
    assert stream.feed(b"example.com\n") == b""
    assert stream.feed(b": ping\n") == b": ping\n"
    assert stream.feed(b"\n").startswith(b"data: <EMAIL_ADDRESS:")
    assert stream.feed(b": ping\n\n") == b": ping\n\n"


def test_17_each_event_goes_out_with_the_message_that_ends_it():
    server, _ = served(start(200, SSE), body(b": ping\n\n", more=True), body(b"data: a\n\n", more=True), body(b"data: b", more=True), body(b"\n\n"))
    assert [m["body"] for m in server.sent[1:]] == [b": ping\n\n", b"data: a\n\n", b"data: b\n\n"]


@settings(max_examples=60, deadline=None)
@given(st.randoms(use_true_random=False))
def test_17_event_streams_do_not_depend_on_how_they_are_cut(generator):
    clean = _clean()
    whole = EventStream({}, clean)
    expected = whole.feed(EVENTS) + whole.close()
    assert b"maria" not in expected
    assert b"E-1042" in expected
    assert _in_pieces(EventStream({}, clean), EVENTS, generator) == expected


@settings(max_examples=30, deadline=None)
@given(st.randoms(use_true_random=False))
def test_15_line_streams_do_not_depend_on_how_they_are_cut(generator):
    clean = _clean()
    lines = b'{"email":"maria@example.com"}\r\n\n{"n": 1.0}\nplain maria@example.com\n["last"]'
    whole = LineStream({}, clean)
    expected = whole.feed(lines) + whole.close()
    assert b"maria" not in expected
    assert _in_pieces(LineStream({}, clean), lines, generator) == expected


_MADE = []


def _clean():
    if not _MADE:
        _MADE.append(Cleaner(Redactor("support", names="off", key=KEY)))
    return _MADE[0]


def _in_pieces(stream, data, generator: random.Random):
    out, position = b"", 0
    while position < len(data):
        step = generator.randint(1, 12)
        out += stream.feed(data[position : position + step])
        position += step
    return out + stream.close()


def test_17_an_endless_event_is_not_held_without_bound(clean):
    stream = EventStream({}, clean)
    assert stream.feed(b"data: maria ") == b""
    for _ in range(40):
        stream.feed(b"maria " * 10_000)
    assert len(stream._line) <= 1 << 20
    assert stream.feed(b"\n\n") == b"data: <REDACTED>\n\n"
    assert stream.feed(b"data: E-1042\n\n") == b"data: E-1042\n\n"


def test_15_an_endless_line_is_not_held_without_bound(clean):
    stream = LineStream({}, clean)
    for _ in range(40):
        assert stream.feed(b"maria " * 10_000) == b""
    assert stream.feed(b"\n1\n") == b'"<REDACTED>"\n1\n'


SOCKET = {"kind": "websocket", "path": "/chat"}


def socket(*messages, incoming=({"type": "websocket.connect"},), **options):
    app = rewriting(responds(*messages, read=False), **options)
    return Server(*incoming).run(app, scope_of(**SOCKET)), app


def test_17_websocket_texts_bytes_and_close_reasons_are_rewritten_subprotocols_stay():
    server, _ = socket(
        {"type": "websocket.accept", "subprotocol": "chat", "headers": [(b"x-by", b"maria@example.com")]},
        {"type": "websocket.send", "text": CUSTOMER.decode()},
        {"type": "websocket.send", "text": "mail maria@example.com", "bytes": None},
        {"type": "websocket.send", "bytes": b"mail maria@example.com"},
        {"type": "websocket.send", "bytes": b"\xff\x00maria"},
        {"type": "websocket.close", "code": 4000, "reason": "bye maria@example.com"},
    )
    accept, as_json, text, data, binary, close = server.sent
    assert accept["subprotocol"] == "chat"
    assert json.loads(as_json["text"])["code"] == "E-1042"
    assert text["text"].startswith("mail <EMAIL_ADDRESS:")
    assert data["bytes"].startswith(b"mail <EMAIL_ADDRESS:")
    assert binary["bytes"] == b"<REDACTED>"
    assert (close["code"], len(close["reason"].encode()) <= 123) == (4000, True)
    assert "maria" not in str(server.sent)


def test_17_a_denial_response_is_rewritten():
    server, _ = socket(
        {"type": "websocket.http.response.start", "status": 403, "headers": [JSON]},
        {"type": "websocket.http.response.body", "body": CUSTOMER},
    )
    assert [m["type"] for m in server.sent] == ["websocket.http.response.start", "websocket.http.response.body"]
    assert b"maria" not in server.sent[1]["body"]


def test_17_a_socket_whose_recipient_cannot_be_chosen_is_closed():
    def recipient(asked):
        raise LookupError("maria")

    server, app = socket({"type": "websocket.accept"}, respond_as=recipient)
    assert server.sent == [{"type": "websocket.close", "code": 1011, "reason": ""}]
    assert app.counters["failed.recipient"] == 1
