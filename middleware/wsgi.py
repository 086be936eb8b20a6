"""WSGI middleware: `app = RedactionMiddleware(app, policy="support")`.

The app gets the server's environ and start_response as they are but for counting; its iterable stays lazy,
`write()`, `close()`, `exc_info` and `file_wrapper` work as without us. One `http.request` event goes to the
logger when the response has been closed.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any

from redactor.middleware.choose import CLOSED, Request
from redactor.middleware.context import bind
from redactor.middleware.events import Capture, Exchange
from redactor.middleware.options import Options
from redactor.middleware.wsgi_respond import respond

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
        try:
            watch = Watch(environ, start_response, options, clean)
        except Exception as error:  # counted, never raised into the app  # noqa: BLE001  # closed and counted, whatever fails
            options.reporter.failed("request", error)
            return app(environ, start_response)
        return watch.run(app)


class Watch:
    """One request: its policy is bound, its response counted, until the server closes the response."""

    __slots__ = (
        "_binding",
        "_clean",
        "_environ",
        "_input",
        "_options",
        "_start_response",
        "_write",
        "ended",
        "exchange",
    )

    def __init__(
        self, environ: Environ, start_response: StartResponse, options: Options, clean: Cleaner | None
    ) -> None:
        self._environ = environ
        self._start_response = start_response
        self._options = options
        self._clean = clean
        self._binding = bind((clean or CLOSED).engine)
        self._write: Callable[[bytes], Any] | None = None
        self.ended = False
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

    def start_response(
        self, status: str, headers: list[tuple[str, str]], exc_info: Any = None
    ) -> Callable[[bytes], Any]:
        try:
            self.exchange.status = int(status[:3])
        except (TypeError, ValueError):
            self.exchange.status = 0
        route = route_of(self._environ)  # Flask forgets its request before the response is closed
        self.exchange.route = lambda: route
        try:
            self.exchange.response_headers = tuple((_bytes(name), _bytes(value)) for name, value in headers)
        except (TypeError, ValueError):
            self.exchange.response_headers = ()  # malformed: the server will say so
        write = (
            self._start_response(status, headers)
            if exc_info is None
            else self._start_response(status, headers, exc_info)
        )
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
        except Exception as error:  # counted, never raised into the app  # noqa: BLE001  # closed and counted, whatever fails
            self._options.reporter.failed("send", error)

    def noted(self, data: bytes) -> bytes:
        """Count a piece of the request body and return it."""
        try:
            self.exchange.request.add(data)
        except Exception as error:  # counted, never raised into the app  # noqa: BLE001  # closed and counted, whatever fails
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
                self.exchange.response.size = _content_length(self.exchange.response_headers)
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
            if self._options.reporter.enabled():
                self._options.reporter.report(exchange, self._clean)
        finally:
            self._binding.__exit__(None, None, None)


class Body:
    """The app's iterable: lazy, closed by the server, its chunks counted as they pass."""

    __slots__ = ("_error", "_iterator", "_result", "_watch")

    def __init__(self, result: Iterable[bytes], watch: Watch) -> None:
        self._result = result
        self._iterator: Iterator[bytes] | None = None
        self._watch = watch
        self._error: BaseException | None = None

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        try:
            if self._iterator is None:
                self._iterator = iter(self._result)
            chunk = next(self._iterator)
        except StopIteration:
            self._watch.exchange.response.complete = True
            raise
        except BaseException as error:
            self._error = error
            raise
        self._watch.note(chunk)
        return chunk

    def close(self) -> None:
        try:
            close = getattr(self._result, "close", None)
            if close is not None:
                close()
        except BaseException as error:
            self._error = self._error or error
            raise
        finally:
            if self._error is None and not self._watch.exchange.response.complete:
                self._watch.exchange.outcome = "disconnected"
            self._watch.end(self._error)


class SizedBody(Body):
    """An iterable that knows its length; servers derive Content-Length from a length of one."""

    __slots__ = ()

    def __len__(self) -> int:
        return len(self._result)  # type: ignore[arg-type]


class Input:
    """The request body: read by the app alone, counted on the way.

    Everything else is the server's own object.
    """

    __slots__ = ("_stream", "_watch")

    def __init__(self, stream: Any, watch: Watch) -> None:
        self._stream = stream
        self._watch = watch

    def read(self, *size: int) -> bytes:
        data: bytes = self._stream.read(*size)
        return self._note(data, wanted=size[0] if size and size[0] is not None else -1)

    def readline(self, *size: int) -> bytes:
        data: bytes = self._stream.readline(*size)
        return self._note(data, wanted=1)

    def readlines(self, *hint: int) -> list[bytes]:
        lines: list[bytes] = self._stream.readlines(*hint)
        for line in lines:
            self._note(line, wanted=1)
        return lines

    def __iter__(self) -> Iterator[bytes]:
        for line in self._stream:
            yield self._note(line, wanted=1)
        self._watch.exchange.request.complete = True

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)

    def _note(self, data: bytes, *, wanted: int) -> bytes:
        if wanted < 0 or (wanted and not data):
            self._watch.exchange.request.complete = True
        return self._watch.noted(data) if data else data


def _bytes(text: str) -> bytes:
    return text.encode("latin-1", "replace")


def _content_length(headers: Iterable[tuple[bytes, bytes]]) -> int:
    for name, value in headers:
        if name.lower() == b"content-length" and value.isdigit():
            return int(value)
    return 0


def raw_path(environ: Environ) -> bytes:
    """Return the percent-encoded path as the client sent it where the server tells, else encoded anew."""
    raw = environ.get("RAW_URI") or environ.get("REQUEST_URI")  # gunicorn, werkzeug; uWSGI, mod_wsgi
    if isinstance(raw, str) and raw.startswith("/"):
        return _bytes(raw.partition("?")[0])
    from urllib.parse import quote

    path = (environ.get("SCRIPT_NAME") or "") + (environ.get("PATH_INFO") or "")
    return quote(path.encode("latin-1", "replace"), safe="/:@!$&'()*+,;=~").encode()


def headers_of(environ: Environ) -> tuple[tuple[bytes, bytes], ...]:
    """Return the request's headers as pairs of bytes, names in lower case."""
    headers = []
    for name, value in environ.items():
        if name.startswith("HTTP_"):
            headers.append(
                (name[5:].replace("_", "-").lower().encode("latin-1", "replace"), _bytes(str(value)))
            )
        elif name in ("CONTENT_TYPE", "CONTENT_LENGTH") and value:
            headers.append((name.replace("_", "-").lower().encode(), _bytes(str(value))))
    return tuple(headers)


def exchange_of(environ: Environ, cap: int) -> Exchange:
    """Return the facts of a request that are known when it starts."""
    request = Capture(cap)
    return Exchange(
        kind="http",
        method=environ.get("REQUEST_METHOD") or "",
        path=raw_path(environ),
        query=_bytes(environ.get("QUERY_STRING") or ""),
        headers=headers_of(environ),
        client=environ.get("REMOTE_ADDR") or "",
        http_version=(environ.get("SERVER_PROTOCOL") or "").removeprefix("HTTP/"),
        scheme=environ.get("wsgi.url_scheme") or "",
        request=request,
        response=Capture(cap),
    )


def route_of(environ: Environ) -> str:
    """Return the template of the route that served the request, where the framework tells (Flask)."""
    rule = getattr(getattr(environ.get("werkzeug.request"), "url_rule", None), "rule", "")
    return rule if isinstance(rule, str) else ""


def request_of(environ: Environ) -> Request:
    """Return the view of a request that a callable policy gets."""
    path = (environ.get("SCRIPT_NAME") or "") + (environ.get("PATH_INFO") or "")
    return Request(
        kind="http",
        method=environ.get("REQUEST_METHOD") or "",
        path=path.encode("latin-1", "replace").decode("utf-8", "replace"),
        raw_headers=headers_of(environ),
        client=environ.get("REMOTE_ADDR") or "",
        native=environ,
    )
