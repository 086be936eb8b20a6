"""ASGI middleware: observes http and websocket exchanges without touching them, and sends one redacted event for each."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from redactor.middleware.choose import PolicyChooser, PolicyOption, Redactors, Request
from redactor.middleware.cleaner import Cleaner
from redactor.middleware.context import bind
from redactor.middleware.events import Capture, Exchange
from redactor.middleware.reporter import LoggerOption, OnError, Reporter

Message = MutableMapping[str, Any]
Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]


class RedactionMiddleware:
    """Wraps an ASGI app."""

    def __init__(self, app: App, policy: PolicyOption = "support", *, logger: LoggerOption = None, on_error: OnError = "placeholder") -> None:
        self.app = app
        self._policies = PolicyChooser(policy, Redactors({"names": "off"}))
        self._reporter = Reporter(logger=logger, on_error=on_error)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or self._policies.fixed is None:
            await self.app(scope, receive, send)
            return
        await Observer(scope, receive, send).run(self.app, self._policies.fixed, self._reporter)


class Observer:
    """Watches one exchange."""

    def __init__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self._receive = receive
        self._send = send
        self._scope = scope
        client = scope.get("client")
        self.exchange = Exchange(
            scope["type"], scope.get("method", ""), scope.get("raw_path") or scope["path"].encode(), scope.get("query_string", b""),
            scope["headers"], client[0] if client else "", scope.get("http_version", ""), scope.get("scheme", ""), Capture(0), Capture(0),
        )

    async def run(self, app: App, clean: Cleaner, reporter: Reporter) -> None:
        try:
            with bind(clean.engine):
                await app(self._scope, self.receive, self.send)
        except BaseException as error:
            self.exchange.error = error if isinstance(error, Exception) else None
            raise
        finally:
            reporter.report(self.exchange, clean)

    async def receive(self) -> Message:
        message = await self._receive()
        self.exchange.request.add(message.get("body", b""))
        return message

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.exchange.status = message["status"]
        body = message.get("body", b"")
        await self._send(message)
        self.exchange.response.add(body)
