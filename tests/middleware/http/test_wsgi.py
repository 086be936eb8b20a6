"""Behaviours 14, 18, 19, 20, 21 over WSGI, under `wsgiref.validate` on both sides."""

import io
import json
import logging
import sys
from wsgiref.util import FileWrapper, setup_testing_defaults
from wsgiref.validate import validator

import pytest

from redactor.middleware.context import current_redactor
from redactor.middleware.http_response import REFUSAL
from redactor.middleware.wsgi import RedactionMiddleware

from .conftest import KEY

CUSTOMER = json.dumps({"email": "maria@example.com", "code": "E-1042"}).encode()


def environ_of(path="/", *, method="GET", query="", body=b"", **more):
    environ = {
        "SCRIPT_NAME": "", "PATH_INFO": path, "REQUEST_METHOD": method, "QUERY_STRING": query, "REMOTE_ADDR": "203.0.113.7",
        "wsgi.input": io.BytesIO(body), "CONTENT_LENGTH": str(len(body)), "wsgi.errors": io.StringIO(), **more,
    }  # fmt: skip
    setup_testing_defaults(environ)
    return environ


class Run:
    """Serves one request as a server does: iterates, writes, closes; `chunks` has what the client gets."""

    def __init__(self, app, environ, *, take=None):
        self.chunks = []
        self.status = self.headers = self.exc_info = None
        result = app(environ, self.start_response)
        self.result = result
        try:
            for count, chunk in enumerate(result, start=1):
                assert self.status is not None
                self.chunks.append(chunk)
                if count == take:
                    break
        finally:
            if hasattr(result, "close"):
                result.close()

    def start_response(self, status, headers, exc_info=None):
        if self.status is not None and exc_info is None:
            raise AssertionError("start_response called twice")
        self.status, self.headers, self.exc_info = status, dict(headers), exc_info
        return self.chunks.append

    @property
    def body(self):
        return b"".join(self.chunks)


def wrapped(app, events=None, policy="support", **options):
    events = [] if events is None else events
    return validator(RedactionMiddleware(validator(app), policy, logger=events.append, key=KEY, **options))


def bare(app, events=None, **options):
    events = [] if events is None else events
    return RedactionMiddleware(app, logger=events.append, key=KEY, **options)


def answers(*chunks, status="200 OK", headers=(("Content-Type", "text/plain"),)):
    def app(environ, start_response):
        environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        start_response(status, list(headers))
        return list(chunks)

    return app


CAPTURES = pytest.mark.parametrize("capture", ["none", "headers", "bodies"])


@CAPTURES
def test_19_lists_iterators_and_generators_pass_under_the_validator(capture):
    def lazily(environ, start_response):
        start_response("200 OK", [("Content-Type", "text/plain")])
        yield b"a"
        yield b"b"

    for app in (answers(b"a", b"b"), lazily, lambda e, s: iter(answers(b"a", b"b")(e, s))):
        events = []
        assert Run(wrapped(app, events, capture=capture), environ_of()).body == b"ab"
        assert (len(events), events[0]["response_bytes"], events[0]["status"]) == (1, 2, 200)


def test_19_a_list_stays_the_same_object_so_that_servers_see_its_length():
    result = [b"a"]

    def app(environ, start_response):
        start_response("200 OK", [])
        return result

    assert Run(bare(app), environ_of()).result is result


def test_19_another_sized_iterable_keeps_its_length():
    class Sized:
        def __len__(self):
            return 1

        def __iter__(self):
            return iter([b"a"])

    def app(environ, start_response):
        start_response("200 OK", [])
        return Sized()

    assert len(Run(bare(app), environ_of()).result) == 1


def test_19_iteration_is_lazy_and_one_chunk_goes_out_for_each():
    produced = []

    def app(environ, start_response):
        start_response("200 OK", [("Content-Type", "text/plain")])
        for number in range(3):
            produced.append(number)
            yield b"%d" % number

    result = bare(app)(environ_of(), lambda *_: None)
    assert produced == []
    assert next(iter(result)) == b"0"
    assert produced == [0]
    result.close()


def test_19_write_works_and_is_counted():
    def app(environ, start_response):
        write = start_response("200 OK", [("Content-Type", "text/plain")])
        write(b"written ")
        return [b"returned"]

    events = []
    assert Run(wrapped(app, events, capture="bodies"), environ_of()).body == b"written returned"
    assert (events[0]["response_bytes"], events[0]["response_body"]) == (16, "written returned")


def test_19_exc_info_reaches_the_server():
    def app(environ, start_response):
        start_response("200 OK", [("Content-Type", "text/plain")])
        try:
            raise ValueError("maria@example.com")
        except ValueError:
            start_response("500 Oops", [("Content-Type", "text/plain")], sys.exc_info())
        return [b"sorry"]

    events = []
    run = Run(wrapped(app, events), environ_of())
    assert (run.status, run.exc_info[0]) == ("500 Oops", ValueError)
    assert events[0]["status"] == 500
    assert "maria" not in str(events)


def test_19_exc_info_is_not_given_to_servers_when_the_app_gives_none():
    def two_arguments(status, headers):
        return lambda data: None

    assert bare(answers(b"x"))(environ_of(), two_arguments) == [b"x"]


def test_19_close_is_called_once_also_when_the_client_goes_early():
    class Body:
        closed = 0

        def __iter__(self):
            return iter([b"a", b"b"])

        def close(self):
            self.closed += 1

    result = Body()

    def app(environ, start_response):
        start_response("200 OK", [("Content-Type", "text/plain")])
        return result

    events = []
    Run(bare(app, events), environ_of(), take=1)
    assert (result.closed, events[0]["outcome"]) == (1, "disconnected")


def test_19_an_error_in_close_is_logged_and_raised():
    class Body(list):
        def close(self):
            raise RuntimeError("maria@example.com")

    def app(environ, start_response):
        start_response("200 OK", [])
        return Body([b"a"])

    events = []
    with pytest.raises(RuntimeError):
        Run(bare(app, events), environ_of())
    assert (len(events), events[0]["error"]["type"]) == (1, "RuntimeError")
    assert "maria" not in str(events)


@pytest.mark.parametrize("kind", ["list", "generator", "sized", "file"])
def test_19_when_nobody_listens_everything_passes_with_the_policy_bound(kind):
    seen = []

    def app(environ, start_response):
        start_response("200 OK", [("Content-Type", "text/plain")])
        seen.append(current_redactor().policy.name)
        sized = type("Sized", (), {"__len__": lambda self: 1, "__iter__": lambda self: iter([b"ab"])})
        return {"list": [b"ab"], "generator": (c for c in (b"a", b"b")), "sized": sized(), "file": FileWrapper(io.BytesIO(b"ab"))}[kind]

    silent = logging.Logger("silent", logging.CRITICAL + 1)  # noqa: LOG001
    guarded = RedactionMiddleware(app, "security", logger=silent, key=KEY)
    run = Run(guarded, environ_of(**{"wsgi.file_wrapper": FileWrapper}))
    assert run.body == b"ab"
    assert (type(run.result), seen) == ({"list": list, "file": FileWrapper}.get(kind, type(run.result)), ["security"])
    assert hasattr(run.result, "__len__") is (kind in ("list", "sized"))
    assert current_redactor() is None


def test_19_a_file_wrapper_reaches_the_server_as_it_is_and_is_logged_when_it_is_closed():
    stream = io.BytesIO(b"x" * 20_000)

    def app(environ, start_response):
        start_response("200 OK", [("Content-Type", "text/plain"), ("Content-Length", "20000")])
        return environ["wsgi.file_wrapper"](stream)

    events = []
    run = Run(bare(app, events, capture="bodies"), environ_of(**{"wsgi.file_wrapper": FileWrapper}))
    assert type(run.result) is FileWrapper
    assert len(run.body) == 20_000
    assert stream.closed
    assert (len(events), events[0]["outcome"], events[0]["response_bytes"]) == (1, "file", 20_000)


def test_19_the_request_body_is_read_by_the_app_alone_in_every_way_there_is():
    read = []

    def app(environ, start_response):
        stream = environ["wsgi.input"]
        read.extend([stream.read(2), stream.readline(), *stream.readlines(), *stream])
        start_response("200 OK", [("Content-Type", "text/plain")])
        return []

    events = []
    Run(bare(app, events, capture="bodies"), environ_of(method="POST", body=b"ab\ncd\nef", CONTENT_TYPE="text/plain"))
    assert read == [b"ab", b"\n", b"cd\n", b"ef"]
    assert (events[0]["request_bytes"], events[0]["request_body"]) == (8, "ab\ncd\nef")


def test_19_a_body_the_app_does_not_read_is_not_read_for_it():
    stream = io.BytesIO(b"abc")

    def app(environ, start_response):
        start_response("200 OK", [])
        return []

    Run(bare(app, capture="bodies"), environ_of(method="POST", **{"wsgi.input": stream}))
    assert stream.tell() == 0


def test_19_attributes_of_the_servers_input_stay_reachable():
    def app(environ, start_response):
        assert environ["wsgi.input"].getvalue() == b"abc"
        start_response("200 OK", [])
        return []

    Run(bare(app), environ_of(body=b"abc"))


def test_18_the_policy_is_bound_while_the_app_runs_and_while_it_is_iterated():
    seen = []

    def app(environ, start_response):
        start_response("200 OK", [("Content-Type", "text/plain")])
        seen.append(current_redactor())
        yield b"a"
        seen.append(current_redactor())

    Run(wrapped(app, policy="security"), environ_of())
    assert [redactor.policy.name for redactor in seen] == ["security", "security"]
    assert current_redactor() is None


def test_18_exceptions_are_logged_redacted_and_raised_from_the_call_and_from_the_iteration():
    def at_once(environ, start_response):
        raise ValueError("maria@example.com E-1042")

    def later(environ, start_response):
        start_response("200 OK", [("Content-Type", "text/plain")])
        yield b"a"
        raise ValueError("maria@example.com E-1042")

    for app in (at_once, later):
        events = []
        with pytest.raises(ValueError, match="maria"):
            Run(bare(app, events), environ_of())
        assert (len(events), events[0]["outcome"]) == (1, "error")
        assert "E-1042" in events[0]["error"]["traceback"]
        assert "maria" not in str(events)
        assert current_redactor() is None


def test_20_one_event_with_all_its_fields():
    events = []
    environ = environ_of(
        "/users/maria", method="POST", query="email=maria@example.com&page=2", body=b"abc", HTTP_USER_AGENT="curl/8.5.0",
        HTTP_X_FORWARDED_FOR="198.51.100.4", HTTP_X_REQUEST_ID="0b9f3c1e5a774c0e", HTTP_COOKIE="sid=abc", SERVER_PROTOCOL="HTTP/1.1",
    )  # fmt: skip
    Run(wrapped(answers(b"hello"), events), environ)
    event = events[0]
    assert (event["method"], event["status"], event["request_bytes"], event["response_bytes"]) == ("POST", 200, 3, 5)
    assert event["path"].startswith("/users/%3CUSERNAME:")
    assert event["query"].endswith("&page=2")
    assert (event["request_id"], event["http_version"], event["scheme"]) == ("0b9f3c1e5a774c0e", "1.1", "http")
    assert event["request_headers"]["user-agent"] == "curl/8.5.0"
    for value in ("maria", "203.0.113.7", "198.51.100.4", "abc"):
        assert value not in str(event)


def test_21_the_policy_depends_on_the_route():
    seen = []

    def app(environ, start_response):
        seen.append(current_redactor().policy.name)
        start_response("200 OK", [("Content-Type", "text/plain")])
        return []

    guarded = wrapped(app, policy={"/admin/*": "security", "*": "support"})
    Run(guarded, environ_of("/admin/x"))
    Run(guarded, environ_of("/x"))
    assert seen == ["security", "support"]


JSON = ("Content-Type", "application/json")


def rewritten(app, **options):
    return validator(RedactionMiddleware(validator(app), respond_as="affiliate", logger=lambda fields: None, key=KEY, **options))


def lazily(*chunks, headers=(JSON,), status="200 OK"):
    def app(environ, start_response):
        start_response(status, list(headers))
        yield from chunks

    return app


@pytest.mark.parametrize("app", [answers, lazily], ids=["list", "generator"])
def test_14_json_is_rewritten_with_its_length(app):
    run = Run(rewritten(app(CUSTOMER[:9], CUSTOMER[9:], headers=(JSON, ("Content-Length", "5"), ("ETag", "x")))), environ_of())
    assert json.loads(run.body)["code"] == "E-1042"
    assert b"maria" not in run.body
    assert run.headers["content-length"] == str(len(run.body))
    assert "ETag" not in run.headers


def test_14_written_and_returned_parts_are_one_body():
    def app(environ, start_response):
        start_response("200 OK", [JSON])(CUSTOMER[:9])
        return [CUSTOMER[9:]]

    run = Run(rewritten(app), environ_of())
    assert json.loads(run.body)["code"] == "E-1042"
    assert b"maria" not in run.body


def test_14_event_streams_are_rewritten_as_they_come():
    app = lazily(b": ping\n\n", b"data: maria@example.com\n", b"\n", headers=[("Content-Type", "text/event-stream")])
    run = Run(rewritten(app), environ_of())
    assert run.chunks[0] == b": ping\n\n"
    assert run.chunks[2].startswith(b"data: <EMAIL_ADDRESS:")


@pytest.mark.parametrize("kind", ["image/png", "application/pdf"])
def test_14_what_cannot_be_rewritten_is_withheld(kind):
    run = Run(rewritten(lazily(b"maria", b"maria", headers=[("Content-Type", kind)])), environ_of())
    assert (run.status, run.body) == ("500 Internal Server Error", REFUSAL)


def test_14_head_and_304_have_no_body():
    run = Run(rewritten(answers(headers=[JSON, ("Content-Length", "99")])), environ_of(method="HEAD"))
    assert (run.body, "Content-Length" in run.headers) == (b"", False)
    run = Run(rewritten(answers(status="304 Not Modified", headers=[("ETag", "x")])), environ_of())
    assert (run.status, run.body, run.headers) == ("304 Not Modified", b"", {})


def test_14_ranges_and_file_wrappers_are_hidden_from_the_app():
    def app(environ, start_response):
        assert "HTTP_RANGE" not in environ
        assert "wsgi.file_wrapper" not in environ
        start_response("200 OK", [JSON])
        return [CUSTOMER]

    run = Run(rewritten(app), environ_of(HTTP_RANGE="bytes=0-3", **{"wsgi.file_wrapper": FileWrapper}))
    assert b"maria" not in run.body


def test_14_an_error_page_replaces_a_response_that_has_not_begun():
    def app(environ, start_response):
        write = start_response("200 OK", [JSON])
        write(CUSTOMER[:9])
        try:
            raise ValueError("x")
        except ValueError:
            start_response("500 Oops", [JSON], sys.exc_info())
        return [b'{"error":"maria@example.com"}']

    run = Run(rewritten(app), environ_of())
    assert run.status == "500 Oops"
    assert json.loads(run.body)["error"].startswith("<EMAIL_ADDRESS:")


def test_14_a_failing_choice_of_recipient_withholds():
    def recipient(asked):
        raise LookupError("maria")

    guarded = RedactionMiddleware(answers(CUSTOMER), respond_as=recipient, logger=lambda fields: None, key=KEY)
    assert Run(guarded, environ_of()).body == REFUSAL
    assert guarded.counters["failed.recipient"] == 1


def test_19_the_input_passes_for_the_servers_own_and_the_iterable_for_the_apps():
    class Response(list):
        status_code = 201

    classes = []

    def app(environ, start_response):
        classes.append(isinstance(environ["wsgi.input"], io.BytesIO))
        start_response("201 Created", [("Content-Type", "text/plain")])
        return Response([b"made"])

    middleware = RedactionMiddleware(app, logger=[].append, key=KEY)
    response = middleware(environ_of(method="POST", body=b"x"), lambda status, headers: None)
    assert classes == [True]
    assert response.status_code == 201
    assert list(response) == [b"made"]
    response.close()
