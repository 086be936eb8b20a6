from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.testclient import TestClient

from redactor.middleware.asgi import RedactionMiddleware


def test_a_request_gives_one_redacted_event():
    app = Starlette(routes=[Route("/users/{name}", lambda request: PlainTextResponse("hello"))])
    events = []
    client = TestClient(RedactionMiddleware(app, logger=events.append))
    assert client.get("/users/maria.garcia?email=maria%40example.com&page=2", headers={"authorization": "Bearer abc"}).text == "hello"
    assert len(events) == 1
    assert "maria" not in str(events)
    print(events)
