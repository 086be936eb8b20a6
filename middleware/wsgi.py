"""WSGI middleware: `app = RedactionMiddleware(app, policy="support")`.

The app gets the server's environ and start_response as they are but for counting; its iterable stays lazy,
`write()`, `close()`, `exc_info` and `file_wrapper` work as without us. One `http.request` event goes to the
logger when the response has been closed.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from redactor.middleware.choose import CLOSED
from redactor.middleware.context import bind
from redactor.middleware.options import Options
from redactor.middleware.wsgi_body import Body, BoundBody, Input, SizedBody, SizedBoundBody
from redactor.middleware.wsgi_environ import content_length, exchange_of, headers_of, latin_bytes, request_of, route_of
from redactor.middleware.wsgi_respond import code_of, respond

if TYPE_CHECKING:
    from redactor.middleware.cleaner import Cleaner

Environ = dict[str, Any]
StartResponse = Callable[..., Callable[[bytes], Any]]
App = Callable[[Environ, StartResponse], Iterable[bytes]]


class RedactionMiddleware:
    """Wraps a WSGI app; the options are those of `redactor.middleware.options.Options`.

    Raises UsageError, PolicyError or ModelError for bad options, and what the app raises, never anything of
    its own unless `on_error="raise"`.
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

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        options, app = self.options, self.app
        clean: Cleaner | None = self._clean
        if self._asks:
            request = request_of(environ)
            clean = options.policy_of(request)
            if options.recipients.active:
                app = respond(app, options, request)
        if not options.reporter.enabled():
            return bound(app, environ, start_response, clean or CLOSED)
        try:
            watch = Watch(environ, start_response, options, clean)
        except Exception as error:  # noqa: BLE001  # closed and counted, whatever fails
            options.reporter.failed("request", error)
            return app(environ, start_response)
        return watch.run(app)


def bound(app: App, environ: Environ, start_response: StartResponse, clean: Cleaner) -> Iterable[bytes]:
    """Run `app` with its policy bound and nothing else, for when nobody listens."""
    binding = bind(clean.engine)
    binding.__enter__()
    try:
        result = app(environ, start_response)
    except BaseException:
        binding.__exit__(None, None, None)
        raise
    wrapper = environ.get("wsgi.file_wrapper")
    if type(result) in (list, tuple) or (isinstance(wrapper, type) and isinstance(result, wrapper)):
        binding.__exit__(None, None, None)
        return result
    return (SizedBoundBody if hasattr(result, "__len__") else BoundBody)(result, binding)


class Watch:
    """One request: its policy is bound, its response counted, until the server closes the response."""

    __slots__ = (
        "_binding",
        "_clean",
        "_environ",
        "_input",
        "_options",
        "_snapshot",
        "_start_response",
        "_write",
        "ended",
        "exchange",
    )

    def __init__(self, environ: Environ, start_response: StartResponse, options: Options, clean: Cleaner | None) -> None:
        self._environ = environ
        self._start_response = start_response
        self._options = options
        self._clean = clean
        self._binding = bind((clean or CLOSED).engine)
        self._write: Callable[[bytes], Any] | None = None
        self.ended = False
        self._snapshot = environ.copy()  # apps and middleware inside of us rewrite theirs
        self.exchange = exchange_of(environ, options.cap)
        self._input = Input(environ["wsgi.input"], self) if "wsgi.input" in environ else None

    def run(self, app: App) -> Iterable[bytes]:
        if self._input is not None:
            self._environ["wsgi.input"] = self._input
        self._binding.__enter__()
        try:
            result = app(self._environ, self.start_response)
        except BaseException as error:
            self.end(error)
            raise
        if type(result) in (list, tuple):
            # all of it is here: servers look at its length, so it must stay what it is
            chunks: list[bytes] | tuple[bytes, ...] = result  # type: ignore[assignment]
            for chunk in chunks:
                self.note(chunk)
            self.exchange.response.complete = True
            self.end(None)
            return result
        wrapper = self._environ.get("wsgi.file_wrapper")
        if isinstance(wrapper, type) and isinstance(result, wrapper) and self._watch_file(result):
            return result
        return SizedBody(result, self) if hasattr(result, "__len__") else Body(result, self)

    def start_response(self, status: str, headers: list[tuple[str, str]], exc_info: Any = None) -> Callable[[bytes], Any]:
        self.exchange.status = code_of(status)
        route = route_of(self._environ)  # Flask forgets its request before the response is closed
        self.exchange.route = lambda: route
        given: Any = headers
        headers = given if isinstance(given, list) else list(given)  # PEP 3333 wants a list; what can be read once only is read here
        try:
            self.exchange.response_headers = tuple((latin_bytes(name), latin_bytes(value)) for name, value in headers)
        except (TypeError, ValueError):
            self.exchange.response_headers = ()  # malformed: the server will say so
        write = self._start_response(status, headers) if exc_info is None else self._start_response(status, headers, exc_info)
        self._write = write
        return self.write

    def write(self, data: bytes) -> Any:
        if self._write is None:
            raise AssertionError("write() before start_response()")
        result = self._write(data)
        self.note(data)
        return result

    def note(self, chunk: bytes) -> None:
        """Count a chunk of the response; a failure to do so is counted, no more."""
        try:
            self.exchange.response.add(chunk)
        except Exception as error:  # noqa: BLE001  # closed and counted, whatever fails
            self._options.reporter.failed("send", error)

    def noted(self, data: bytes) -> bytes:
        """Count a piece of the request body and return it."""
        try:
            self.exchange.request.add(data)
        except Exception as error:  # noqa: BLE001  # closed and counted, whatever fails
            self._options.reporter.failed("receive", error)
        return data

    def _watch_file(self, result: Any) -> bool:
        """Have the end of a file response noted without standing between server and file.

        Servers send it by its descriptor.
        """
        close = getattr(result, "close", None)

        def closed() -> None:
            try:
                if close is not None:
                    close()
            finally:
                self.exchange.outcome = "file"
                self.exchange.response.size = content_length(self.exchange.response_headers)
                self.end(None)

        try:
            result.close = closed
        except (AttributeError, TypeError):
            return False
        return True

    def end(self, error: BaseException | None) -> None:
        """Note the end of the response, once."""
        if self.ended:
            return
        self.ended = True
        exchange = self.exchange
        exchange.finished = time.perf_counter()
        if isinstance(error, Exception):
            exchange.outcome, exchange.error = "error", error
        elif error is not None:
            exchange.outcome = "interrupted"
        try:
            exchange.headers = headers_of(self._snapshot)
            self._options.reporter.report(exchange, self._clean)
        finally:
            self._binding.__exit__(None, None, None)
