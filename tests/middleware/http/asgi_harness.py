"""A server in memory: gives an app its messages and keeps what it sends, so that two runs can be compared message by message."""

import asyncio


def scope_of(kind="http", *, method="GET", path="/", query=b"", headers=(), extensions=None, **more):
    scope = {
        "type": kind, "asgi": {"version": "3.0", "spec_version": "2.4"}, "http_version": "1.1", "scheme": "http", "method": method,
        "path": path, "raw_path": path.encode(), "query_string": query, "root_path": "", "headers": list(headers),
        "client": ("203.0.113.7", 4711), "server": ("127.0.0.1", 80), "state": {}, **more,
    }  # fmt: skip
    if kind == "websocket":
        scope.pop("method")
    if extensions is not None:
        scope["extensions"] = extensions
    return scope


class Server:
    """Runs one exchange; `sent` has the messages in order, `received` those the app took."""

    def __init__(self, *incoming):
        self.incoming = list(incoming)
        self.sent = []
        self.received = []
        self.log = []

    async def receive(self):
        self.log.append("receive")
        if not self.incoming:
            await asyncio.Event().wait()
        message = self.incoming.pop(0)
        self.received.append(message)
        return message

    async def send(self, message):
        self.log.append(message["type"])
        self.sent.append(message)

    def run(self, app, scope):
        asyncio.run(asyncio.wait_for(app(scope, self.receive, self.send), 10))
        return self

    @property
    def status(self):
        return next(m["status"] for m in self.sent if m["type"].endswith("response.start"))

    @property
    def headers(self):
        return {k.lower().decode(): v.decode() for m in self.sent if m["type"].endswith("response.start") for k, v in m["headers"]}

    @property
    def body(self):
        return b"".join(m.get("body", b"") for m in self.sent if m["type"].endswith("response.body"))


def request(body=b"", *, more=False):
    return {"type": "http.request", "body": body, "more_body": more}


def start(status=200, *headers, **more):
    return {"type": "http.response.start", "status": status, "headers": list(headers), **more}


def body(data=b"", *, more=False):
    return {"type": "http.response.body", "body": data, "more_body": more}


def responds(*messages, read=True):
    """Return an app that reads the whole request and sends `messages`."""

    async def app(scope, receive, send):
        while read and scope["type"] == "http" and (await receive()).get("more_body"):
            pass
        for message in messages:
            await send(message)

    return app
