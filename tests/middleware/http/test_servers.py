"""Real frameworks under real servers: each exchange is made with the wrapped and with the bare app, and must be the same."""

import gzip
import hashlib
import http.client
import json
import socket
import time
import uuid

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

from redactor.middleware.asgi import RedactionMiddleware

from . import apps, servers
from .conftest import KEY

PAYLOAD = json.dumps({"email": "maria@example.com", "code": "E-1042"}).encode()
BOUNDARY = "frontier"
FILE = b"\x00\x01 maria@example.com " * 2000
UPLOAD = (
    f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="email"\r\n\r\nmaria@example.com\r\n'
    f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="a.bin"\r\nContent-Type: application/octet-stream\r\n\r\n'
).encode() + FILE + f"\r\n--{BOUNDARY}--\r\n".encode()  # fmt: skip


class Site:
    """One running server: its port, its frameworks, the events it has sent."""

    def __init__(self, name, port, events):
        self.name, self.port, self._events = name, port, events

    def connection(self):
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)

    def exchange(self, method, path, body=None, headers=None, *, connection=None):
        """Return status, headers that matter, body, and the request id sent."""
        own, identity = connection is None, uuid.uuid4().hex
        connection = connection or self.connection()
        connection.request(method, path, body, {"X-Request-Id": identity, **(headers or {})})
        response = connection.getresponse()
        data = response.read()
        if own:
            connection.close()
        kept = {name.lower(): value for name, value in response.getheaders() if name.lower() not in ("date", "server")}
        return response.status, kept, data, identity

    def same(self, framework, method, path, body=None, headers=None):
        """Make an exchange with the bare and the wrapped app, assert that they are the same, return it and its event."""
        bare = self.exchange(method, f"/bare-{framework}{path}", body, headers)
        ours = self.exchange(method, f"/{framework}{path}", body, headers)
        assert ours[:3] == bare[:3]
        return ours[0], ours[1], ours[2], self.event(ours[3])

    def event(self, identity):
        """Return the one event of a request."""
        deadline = time.monotonic() + 5
        while time.monotonic() < deadline:
            found = [event for event in self._events() if event["request_id"] == identity]
            if found:
                assert len(found) == 1
                assert "maria" not in json.dumps(found)
                return found[0]
            time.sleep(0.01)
        raise AssertionError("no event")


def _asgi(server):
    events = []
    app = apps.asgi_site(lambda app: RedactionMiddleware(app, logger=events.append, capture="bodies", headers=None, key=KEY))
    return server(app), lambda: list(events)


@pytest.fixture(scope="module")
def uvicorn_site():
    running, events = _asgi(servers.uvicorn)
    with running as port:
        yield Site("uvicorn", port, events)


@pytest.fixture(scope="module")
def hypercorn_site():
    running, events = _asgi(servers.hypercorn)
    with running as port:
        yield Site("hypercorn", port, events)


@pytest.fixture(scope="module")
def gunicorn_site(tmp_path_factory):
    file = tmp_path_factory.mktemp("gunicorn") / "events.jsonl"
    with servers.gunicorn("tests.middleware.http.gunicorn_site:site", file) as port:
        yield Site("gunicorn", port, lambda: servers.read_events(file))


EVERY = [(server, framework) for server in ("uvicorn", "hypercorn") for framework in apps.ASGI] + [("gunicorn", framework) for framework in apps.WSGI]


@pytest.fixture(params=EVERY, ids=[f"{framework} under {server}" for server, framework in EVERY])
def place(request):
    server, framework = request.param
    return request.getfixturevalue(f"{server}_site"), framework


def test_a_json_body_arrives_and_its_event_is_redacted(place):
    site, framework = place
    status, _, body, event = site.same(framework, "POST", "/echo?email=maria%40example.com", PAYLOAD, {"content-type": "application/json"})
    assert (status, json.loads(body)["sha256"]) == (200, hashlib.sha256(PAYLOAD).hexdigest())
    assert (event["status"], event["request_bytes"], event["response_bytes"]) == (200, len(PAYLOAD), len(body))
    assert json.loads(event["request_body"])["code"] == "E-1042"


def test_a_file_upload_arrives(place):
    site, framework = place
    status, _, body, event = site.same(framework, "POST", "/upload", UPLOAD, {"content-type": f"multipart/form-data; boundary={BOUNDARY}"})
    assert (status, json.loads(body)["sha256"]) == (200, hashlib.sha256(FILE).hexdigest())
    assert event["request_body"] == f"<BODY:{len(UPLOAD)} bytes, multipart/form-data>"


def test_a_chunked_request_arrives(place):
    site, framework = place
    seen = []
    for prefix in ("bare-", ""):
        status, _, body, _ = site.exchange("POST", f"/{prefix}{framework}/echo", iter([b"maria", b"@example", b".com"]), {"content-type": "text/plain"})
        seen.append((status, json.loads(body)["size"]))
    reads_chunks = (framework, "gunicorn") != ("django", site.name)  # over WSGI, Django reads as much as Content-Length says
    assert seen == [(200, 17 if reads_chunks else 0)] * 2


def test_a_compressed_request_is_decoded_in_the_event_only(place):
    site, framework = place
    packed = gzip.compress(PAYLOAD)
    _, _, body, event = site.same(framework, "POST", "/echo", packed, {"content-type": "application/json", "content-encoding": "gzip"})
    assert json.loads(body)["sha256"] == hashlib.sha256(packed).hexdigest()
    assert json.loads(event["request_body"])["code"] == "E-1042"


def test_a_streamed_download_arrives_chunk_by_chunk(place):
    site, framework = place
    status, _, body, event = site.same(framework, "GET", "/download")
    assert (status, body) == (200, b"".join(apps.CHUNKS))
    assert event["response_bytes"] == len(body)
    connection = site.connection()
    connection.request("GET", f"/{framework}/download")
    response = connection.getresponse()
    begun = time.monotonic()
    assert response.read(len(apps.CHUNKS[0])) == apps.CHUNKS[0]
    response.read()
    assert time.monotonic() - begun > apps.PAUSE * 2  # the first chunk was here before the others were made
    connection.close()


def test_server_sent_events_arrive(place):
    site, framework = place
    _, headers, body, event = site.same(framework, "GET", "/events")
    assert headers["content-type"].startswith("text/event-stream")
    assert body == b"".join(apps.EVENTS)
    assert event["response_body"].startswith(": ping\n\ndata: ")


def test_keep_alive_serves_one_request_after_the_other(place):
    site, framework = place
    connection = site.connection()
    identities = []
    for _ in range(3):
        status, _, body, identity = site.exchange("POST", f"/{framework}/echo", PAYLOAD, {"content-type": "application/json"}, connection=connection)
        assert (status, json.loads(body)["size"]) == (200, len(PAYLOAD))
        identities.append(identity)
    connection.close()
    assert all(site.event(identity)["status"] == 200 for identity in identities)


def test_head_and_304_have_no_body(place):
    site, framework = place
    status, headers, _, _ = site.same(framework, "GET", "/items/7")
    assert (status, headers["etag"]) == (200, apps.ETAG)
    status, _, body, event = site.same(framework, "GET", "/items/7", headers={"If-None-Match": apps.ETAG})
    assert (status, body, event["status"]) == (304, b"", 304)
    status, _, body, _ = site.same(framework, "HEAD", "/items/7")
    assert body == b""


def test_handled_exceptions_keep_their_handler(place):
    site, framework = place
    status, _, body, event = site.same(framework, "GET", "/boom")
    assert (status, json.loads(body), event["status"]) == (400, {"error": "known"}, 400)


def test_unhandled_exceptions_end_as_without_us(place):
    site, framework = place
    status, _, body, event = site.same(framework, "GET", "/crash")
    assert status == 500
    assert b"maria" not in body
    assert event["status"] in (0, 500)
    if framework in ("starlette", "fastapi"):  # these raise again, so that servers can log it
        assert event["error"]["type"] == "RuntimeError"


def test_a_client_that_goes_away_leaves_one_event_and_a_living_server(place):
    site, framework = place
    identity = uuid.uuid4().hex
    with socket.create_connection(("127.0.0.1", site.port), 5) as client:
        client.sendall(f"GET /{framework}/download HTTP/1.1\r\nHost: x\r\nX-Request-Id: {identity}\r\n\r\n".encode())
        assert client.recv(64)
    assert site.event(identity)["status"] == 200
    assert site.exchange("GET", f"/{framework}/items/7")[0] == 200


def test_100_continue_is_sent_when_the_app_reads(place):
    site, framework = place

    def interim(path):
        with socket.create_connection(("127.0.0.1", site.port), 5) as client:
            client.sendall(f"POST {path} HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n".encode())
            answer = b""
            while b"\r\n\r\n" not in answer:
                answer += client.recv(65536)
            first = answer.partition(b"\r\n")[0]
            client.sendall(b"maria")
            while data := client.recv(65536):
                answer += data
        return first, b'"size"' in answer

    ours, bare = interim(f"/{framework}/echo"), interim(f"/bare-{framework}/echo")
    assert ours == bare
    assert (ours[0].startswith(b"HTTP/1.1 100 "), ours[1]) == (True, True)


def test_compressed_responses_pass_and_are_decoded_in_the_event(uvicorn_site, hypercorn_site, gunicorn_site):
    for site, framework in ((uvicorn_site, "starlette"), (hypercorn_site, "starlette"), (gunicorn_site, "flask")):
        _, headers, body, event = site.same(framework, "GET", "/big", headers={"Accept-Encoding": "gzip"})
        assert headers["content-encoding"] == "gzip"
        assert gzip.decompress(body) == b"maria@example.com " * 500
        assert event["response_body"].startswith("<EMAIL_ADDRESS:")


@pytest.mark.parametrize("server", ["uvicorn", "hypercorn"])
@pytest.mark.parametrize("framework", ["starlette", "fastapi"])
def test_background_tasks_run_after_the_response(server, framework, request):
    site = request.getfixturevalue(f"{server}_site")
    apps.BACKGROUND.clear()
    status, _, _, identity = site.exchange("GET", f"/{framework}/background")
    assert status == 200
    assert apps.BACKGROUND.wait(5)
    assert site.event(identity)["outcome"] == "complete"


@pytest.mark.parametrize("server", ["uvicorn", "hypercorn"])
@pytest.mark.parametrize("framework", ["starlette", "fastapi"])
def test_a_chat_over_websocket_is_the_same(server, framework, request):
    site = request.getfixturevalue(f"{server}_site")
    seen = []
    for prefix in ("bare-", ""):
        identity = uuid.uuid4().hex
        with connect(f"ws://127.0.0.1:{site.port}/{prefix}{framework}/chat", subprotocols=["chat"], additional_headers={"X-Request-Id": identity}) as chat:
            chat.send("I am maria@example.com")
            heard = [chat.subprotocol, chat.recv()]
            chat.send("bye")
            with pytest.raises(ConnectionClosed) as closed:
                chat.recv()
            seen.append([*heard, closed.value.rcvd.code, closed.value.rcvd.reason])
    assert seen[0] == seen[1] == ["chat", "you said I am maria@example.com", 4001, "bye"]
    event = site.event(identity)
    assert (event["status"], event["messages_received"], event["messages_sent"], event["close_code"]) == (101, 2, 1, 4001)


def test_routes_are_told_by_frameworks_that_tell(uvicorn_site, gunicorn_site):
    for site, framework, template in ((uvicorn_site, "starlette", "/items/{id}"), (uvicorn_site, "fastapi", "/items/{id}"), (gunicorn_site, "flask", "/items/<id>")):
        assert site.event(site.exchange("GET", f"/{framework}/items/7")[3])["route"] == template
