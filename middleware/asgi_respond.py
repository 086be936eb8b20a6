"""`respond_as` over ASGI: what this client receives is rewritten for its recipient.

In doubt it receives nothing.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from typing import TYPE_CHECKING, Any

from redactor.middleware.cleaner import Cleaner, Guarded
from redactor.middleware.context import PLACEHOLDER, Closed
from redactor.middleware.http_bodies import safe_payload
from redactor.middleware.http_codings import UndecodableError
from redactor.middleware.http_response import ResponseRewriter, rewritten_headers, without_ranges

if TYPE_CHECKING:
    from redactor.middleware.choose import Request
    from redactor.middleware.options import Options

Message = MutableMapping[str, Any]
Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

#: Extensions by which an app hands a file to the server, past us; they are hidden from an app whose responses
#: are rewritten.
FILE_EXTENSIONS = ("http.response.pathsend", "http.response.zerocopysend")
#: Bytes of a close reason (RFC 6455, 5.5).
MAX_REASON = 123


def respond(app: App, options: Options, request: Request) -> App:
    """Return `app`, or `app` with its responses rewritten when this request has a recipient."""
    try:
        clean = options.recipient_of(request)
    except Exception as error:  # noqa: BLE001  # closed and counted, whatever fails
        options.reporter.failed("recipient", error)
        return _withheld
    if clean is None:
        return app

    async def rewritten(scope: Scope, receive: Receive, send: Send) -> None:
        extensions = scope.get("extensions")
        # a copy: state and extensions stay the server's own objects
        scope = {**scope, "headers": without_ranges(scope.get("headers") or ())}
        if extensions:
            scope["extensions"] = {name: value for name, value in extensions.items() if name not in FILE_EXTENSIONS}
        rewriter = HttpRewriter(options, clean, scope, send)
        await app(scope, receive, rewriter.send)

    return rewritten


async def _withheld(scope: Scope, receive: Receive, send: Send) -> None:
    """Answer instead of the app: who would receive its response is not known."""
    del receive
    if scope["type"] == "websocket":
        await send({"type": "websocket.close", "code": 1011, "reason": ""})
        return
    rewriter = ResponseRewriter("GET", _NOBODY, refused=lambda _: None)
    body = rewriter.refuse()
    if rewriter.head is not None:
        await send({"type": "http.response.start", "status": rewriter.head[0], "headers": rewriter.head[1]})
    await send({"type": "http.response.body", "body": body, "more_body": False})


class HttpRewriter:
    """Rewrites the messages of one response, and of one WebSocket."""

    def __init__(self, options: Options, clean: Cleaner, scope: Scope, send: Send) -> None:
        self._options = options
        self._clean = clean
        self._send = send
        self._rewriter, self._in_worker = options.rewriter(scope.get("method") or "GET", clean)
        self._socket = WebSocketRewriter(Guarded(clean.full or clean, self._failed))
        self._prefix = "websocket." if scope["type"] == "websocket" else ""
        self._start: dict[str, Any] = {}
        self._begun = False

    async def send(self, message: Message) -> None:
        """Take a message of the app; send what may be sent."""
        kind = message["type"].removeprefix(self._prefix)
        if kind == "http.response.start":
            self._start = dict(message)
            self._rewriter.start(message["status"], message.get("headers") or ())
            await self._begin()
        elif kind == "http.response.body":
            more = bool(message.get("more_body", False))
            body = await self._call(self._rewriter.feed, message.get("body") or b"")
            if not more:
                body += await self._call(self._rewriter.close)
            await self._pass(body, more=more)
        elif kind in FILE_EXTENSIONS:
            await self._pass(self._rewriter.refuse(), more=False)
        elif kind in ("http.response.trailers", "http.response.early_hint", "http.response.push", "accept"):
            await self._send(self._with_headers(message))
        elif kind in ("send", "close"):
            await self._send(await self._call(self._socket.rewrite, dict(message)))
        else:
            await self._send(message)

    async def _begin(self) -> None:
        if not self._begun and self._rewriter.head is not None:
            self._begun = True
            status, headers = self._rewriter.head
            await self._send({**self._start, "status": status, "headers": headers})

    async def _pass(self, body: bytes, *, more: bool) -> None:
        await self._begin()
        if self._begun and (body or not more):
            await self._send({"type": f"{self._prefix}http.response.body", "body": body, "more_body": more})

    def _with_headers(self, message: Message) -> Message:
        guarded = Guarded(self._clean, self._failed)
        if "links" in message:
            links = rewritten_headers([(b"link", link) for link in message["links"]], guarded)
            return {**message, "links": [value for _, value in links]}
        return {**message, "headers": rewritten_headers(message.get("headers") or (), guarded)}

    async def _call(self, function: Callable[..., Any], *arguments: Any) -> Any:
        """Call the rewriter: here by rules, in the worker with names.

        Without a place there the message is not decided.
        """
        if not self._in_worker:
            return function(*arguments)
        future = self._options.worker.submit(lambda: function(*arguments))
        if future is not None:
            try:
                return await asyncio.wrap_future(future)
            except Exception as error:  # noqa: BLE001  # closed and counted, whatever fails
                self._failed(error)
        else:
            self._options.counters.add("queue_full")
        if function == self._socket.rewrite:
            return WebSocketRewriter(self._options.without_prose(self._clean)).rewrite(*arguments)
        return self._rewriter.refuse()

    def _failed(self, error: Exception) -> None:
        self._options.reporter.failed("response", error)


class WebSocketRewriter:
    """Rewrites WebSocket messages: texts as JSON or text, bytes when they are text, close reasons."""

    def __init__(self, clean: Cleaner) -> None:
        self._clean = clean

    def rewrite(self, message: Message) -> Message:
        """Return the message for the recipient."""
        text, data = message.get("text"), message.get("bytes")
        if message["type"] == "websocket.close":
            reason = self._clean.text(str(message.get("reason") or "")).encode()[:MAX_REASON].decode("utf-8", "ignore")
            return {**message, "reason": reason} if message.get("reason") else message
        if text is not None:
            return {
                **message,
                "text": self._payload(text.encode("utf-8", "surrogatepass")).decode("utf-8", "replace"),
            }
        if data:
            return {**message, "bytes": self._payload(bytes(data))}
        return message

    def _payload(self, data: bytes) -> bytes:
        try:
            data.decode()
            return safe_payload(data, {}, self._clean)
        except (UndecodableError, UnicodeDecodeError):
            return PLACEHOLDER.encode()


_NOBODY = Cleaner(Closed())
