"""ASGI middleware: `app = RedactionMiddleware(app, policy="support")`.

Pure ASGI: the app gets the server's own scope and messages, nothing is drained, reordered, delayed or awaited
on its way. One `http.request` event goes to the logger when the app has returned. Only `respond_as` changes
what a client receives.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, MutableMapping
from typing import TYPE_CHECKING, Any

from redactor.middleware.asgi_respond import respond
from redactor.middleware.choose import CLOSED, Request
from redactor.middleware.context import bind
from redactor.middleware.events import Capture, Exchange
from redactor.middleware.options import Options

if TYPE_CHECKING:
    from redactor.middleware.cleaner import Cleaner

Message = MutableMapping[str, Any]
Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]


class RedactionMiddleware:
    """Wraps an ASGI app; the options are those of `redactor.middleware.options.Options`.

    Lifespan and unknown scope types pass through. Raises UsageError, PolicyError or ModelError for bad
    options, and what the app raises, never anything of its own unless `on_error="raise"`.
    """

    def __init__(self, app: App, policy: Any = "support", **options: Any) -> None:
        self.app = app
        self.options = Options(policy, **options)
        self._clean = self.options.policies.fixed
        self._asks = self._clean is None or self.options.recipients.active

    @property
    def counters(self) -> Any:
        """Counts of events, failures, refusals and time-outs by name."""
        return self.options.counters.read()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        kind = scope["type"]
        if kind not in ("http", "websocket"):
            await self.app(scope, receive, send)
            return
        options, app = self.options, self.app
        clean: Cleaner | None = self._clean
        if self._asks:
            request = request_of(scope)
            clean = options.policy_of(request)
            if options.recipients.active:
                app = respond(app, options, request)
        with bind((clean or CLOSED).engine):
            if not options.reporter.enabled():
                await app(scope, receive, send)
                return
            try:
                watch = Watch(scope, receive, send, options)
            except Exception as error:  # noqa: BLE001  # closed and counted, whatever fails
                options.reporter.failed("request", error)
                await app(scope, receive, send)
                return
            try:
                await app(scope, watch.receive, watch.send)
            except Exception as error:  # counted, never raised into the app
                watch.exchange.outcome, watch.exchange.error = "error", error
                raise
            except BaseException as error:
                watch.exchange.outcome = "cancelled" if isinstance(error, asyncio.CancelledError) else "interrupted"
                raise
            finally:
                options.reporter.report(watch.finished(), clean)


class Watch:
    """The tees of one exchange: each message is passed on as it is, and noted.

    A failure to note it is counted, no more.
    """

    __slots__ = ("_failed", "_receive", "_received", "_send", "_sent", "exchange")

    def __init__(self, scope: Scope, receive: Receive, send: Send, options: Options) -> None:
        self._receive = receive
        self._send = send
        self._failed = options.reporter.failed
        self._received = self._sent = 0
        self.exchange = exchange_of(scope, options.cap)

    async def receive(self) -> Message:
        message = await self._receive()
        try:
            self._note_received(message)
        except Exception as error:  # noqa: BLE001  # closed and counted, whatever fails
            self._failed("receive", error)
        return message

    async def send(self, message: Message) -> None:
        # what servers and outer middleware change in a message while they send it is not ours to see: read it
        # before
        try:
            body = self._note_sent(message)
        except Exception as error:  # noqa: BLE001  # closed and counted, whatever fails
            body = b""
            self._failed("send", error)
        await self._send(message)
        if body is None:
            return
        try:
            self._note_body(message, body)
        except Exception as error:  # noqa: BLE001  # closed and counted, whatever fails
            self._failed("send", error)

    def _note_received(self, message: Message) -> None:
        kind = message["type"]
        exchange = self.exchange
        if kind == "http.request":
            body = message.get("body")
            if body:
                exchange.request.add(body)
            if not message.get("more_body"):
                exchange.request.complete = True
        elif kind == "websocket.receive":
            self._received += 1
            exchange.request.add(_payload(message))
        elif kind == "websocket.disconnect":
            exchange.close_code = exchange.close_code or message.get("code") or 1005
            exchange.close_reason = exchange.close_reason or message.get("reason") or ""
        elif kind == "http.disconnect" and not exchange.finished:
            exchange.outcome = "disconnected"

    def _note_sent(self, message: Message) -> bytes | None:
        """Note what is known before a message is sent.

        Return the body that counts once it is, None when there is none.
        """
        kind = message["type"]
        exchange = self.exchange
        if kind in ("http.response.body", "websocket.http.response.body"):
            return message.get("body") or b""
        if kind in ("http.response.start", "websocket.http.response.start"):
            exchange.status, exchange.response_headers = _code(message["status"]), headers_of(message)
        elif kind == "websocket.send":
            return _payload(message)
        elif kind == "websocket.accept":
            exchange.status, exchange.response_headers = 101, headers_of(message)
        elif kind == "websocket.close":
            exchange.status = exchange.status or 403
            exchange.close_code, exchange.close_reason = (
                message.get("code", 1000),
                message.get("reason") or "",
            )
        elif kind in ("http.response.pathsend", "http.response.zerocopysend"):
            exchange.outcome = "file"
            return b""
        return None

    def _note_body(self, message: Message, body: bytes) -> None:
        exchange = self.exchange
        if body:
            exchange.response.add(body)
        if message["type"] == "websocket.send":
            self._sent += 1
        elif not message.get("more_body"):
            exchange.response.complete = True
            exchange.finished = time.perf_counter()
            if exchange.outcome == "disconnected":
                exchange.outcome = "complete"

    def finished(self) -> Exchange:
        """Return the facts of the exchange, once the app has returned."""
        exchange = self.exchange
        exchange.messages = (self._received, self._sent)
        if exchange.kind == "websocket":
            exchange.request.complete = exchange.response.complete = True
        return exchange


def _payload(message: Message) -> bytes:
    text = message.get("text")
    return message.get("bytes") or b"" if text is None else text.encode("utf-8", "surrogatepass")


def _bytes(value: bytes | str) -> bytes:
    """Return what a server should have given as bytes; some test clients give text."""
    return value.encode("utf-8", "surrogateescape") if isinstance(value, str) else value


def raw_path(scope: Scope) -> bytes:
    """Return the percent-encoded path as the client sent it, the server's query left out."""
    raw = scope.get("raw_path")
    if raw:
        return _bytes(raw).partition(b"?")[0]
    from urllib.parse import quote

    return quote(scope.get("path", ""), safe="/:@!$&'()*+,;=~").encode()


def headers_of(holder: MutableMapping[str, Any]) -> tuple[tuple[bytes, bytes], ...]:
    """Return the headers of a scope or message; iterables that can be read once only are replaced by a list of the same pairs."""
    headers = holder.get("headers") or ()
    if not isinstance(headers, (list, tuple)):
        holder["headers"] = headers = list(headers)
    if not _PAIRS.issuperset(map(type, headers)):
        holder["headers"] = headers = [tuple(pair) for pair in headers]
    return tuple(headers)


_PAIRS = frozenset((tuple, list))


def exchange_of(scope: Scope, cap: int) -> Exchange:
    """Return the facts of a request that are known when it starts."""
    client = scope.get("client")
    kind = scope["type"]
    return Exchange(
        kind=kind,
        method=scope.get("method") or ("WEBSOCKET" if kind == "websocket" else ""),
        path=raw_path(scope),
        query=_bytes(scope.get("query_string") or b""),
        headers=headers_of(scope),
        client=str(client[0]) if client else "",
        http_version=str(scope.get("http_version") or ""),
        scheme=str(scope.get("scheme") or ""),
        request=Capture(cap),
        response=Capture(cap),
        route=lambda: route_of(scope),
    )


def route_of(scope: Scope) -> str:
    """Return the template of the route that served the request, where Starlette or FastAPI tells."""
    route = scope.get("route")
    template = getattr(route, "path_format", None) or getattr(route, "path", None)
    return template if isinstance(template, str) else ""


def _code(status: Any) -> int:
    """Return a status as the number that it has to be, 0 for what is none: its server will say so."""
    return status if isinstance(status, int) else 0


def _header_bytes(value: Any) -> bytes:
    """Return a name or value of a header, which a server that is not strict gives as text."""
    return value.encode("latin-1", "replace") if isinstance(value, str) else bytes(value)


def request_of(scope: Scope) -> Request:
    """Return the view of a request that a callable policy gets."""
    client = scope.get("client")
    return Request(
        kind=scope["type"],
        method=scope.get("method") or "",
        path=scope.get("path") or "",
        raw_headers=tuple((_header_bytes(name), _header_bytes(value)) for name, value in headers_of(scope)),
        client=str(client[0]) if client else "",
        native=scope,
    )
