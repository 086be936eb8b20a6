"""`respond_as` over WSGI: what this client receives is rewritten for its recipient.

In doubt it receives nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from redactor.middleware.http_response import REFUSAL, REFUSAL_STATUS, rewritten_headers

if TYPE_CHECKING:
    from redactor.middleware.choose import Request
    from redactor.middleware.cleaner import Cleaner
    from redactor.middleware.options import Options

Environ = dict[str, Any]
StartResponse = Callable[..., Callable[[bytes], Any]]
App = Callable[[Environ, StartResponse], Iterable[bytes]]

#: What an app would hand a file or a part of one to the server with; hidden from an app whose responses are
#: rewritten.
HIDDEN = ("HTTP_RANGE", "HTTP_IF_RANGE", "wsgi.file_wrapper", "HTTP_X_SENDFILE_TYPE", "HTTP_X_ACCEL_MAPPING")


def respond(app: App, options: Options, request: Request) -> App:
    """Return `app`, or `app` with its responses rewritten when this request has a recipient."""
    try:
        clean = options.recipient_of(request)
    except Exception as error:  # noqa: BLE001  # closed and counted, whatever fails
        options.reporter.failed("recipient", error)
        return _withheld
    if clean is None:
        return app

    def rewritten(environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        for name in HIDDEN:
            environ.pop(name, None)
        rewriting = Rewriting(options, clean, environ.get("REQUEST_METHOD") or "GET", start_response)
        return rewriting.body(app(environ, rewriting.start_response))

    return rewritten


def _withheld(environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
    """Answer instead of the app: who would receive its response is not known."""
    del environ
    start_response(
        _line(REFUSAL_STATUS, ""),
        [("Content-Type", "text/plain; charset=utf-8"), ("Content-Length", str(len(REFUSAL)))],
    )
    return [REFUSAL]


class Rewriting:
    """One response on its way through the rewriter."""

    def __init__(self, options: Options, clean: Cleaner, method: str, start_response: StartResponse) -> None:
        self._options = options
        self._clean = clean
        self._start_response = start_response
        self._method = method
        self._status = ""
        self._exc_info: Any = None
        self._rewriter, self._in_worker = options.rewriter(method, clean)
        self._write: Callable[[bytes], Any] | None = None
        self._pending: list[bytes] = []

    def start_response(self, status: str, headers: list[tuple[str, str]], exc_info: Any = None) -> Callable[[bytes], Any]:
        """Take the app's head; the server gets it with the first bytes, as PEP 3333 lets it wait."""
        if self._status:
            self._rewriter, self._in_worker = self._options.rewriter(self._method, self._clean)
            self._pending.clear()
        self._status, self._exc_info = status, exc_info
        pairs = [(name.encode("latin-1", "replace"), value.encode("latin-1", "replace")) for name, value in headers]
        self._rewriter.start(code_of(status), pairs)
        if exc_info is not None and self._write is not None:
            # the server has a head: it raises unless none of it is out, and then this one, rewritten, takes its place
            self._rewriter.head = self._rewriter.head or (code_of(status), rewritten_headers(pairs, self._clean))
            self._write = None
            self._begin()
        return self.write

    def write(self, data: bytes) -> None:
        safe = self._call(self._rewriter.feed, data)
        self._begin()
        if safe and self._write is not None:
            self._write(safe)
        elif safe:
            self._pending.append(safe)

    @property
    def begun(self) -> bool:
        """Whether the server has the head."""
        return self._write is not None

    def body(self, result: Iterable[bytes]) -> Iterable[bytes]:
        return RewrittenBody(result, self)

    def feed(self, data: bytes) -> bytes:
        """Return what may be sent for a chunk, the empty string while all of it is held."""
        return self._ready(self._call(self._rewriter.feed, data))

    def close(self) -> bytes:
        return self._ready(self._call(self._rewriter.close))

    def _ready(self, safe: bytes) -> bytes:
        self._begin()
        held, self._pending = b"".join(self._pending), []
        return held + safe

    def _begin(self) -> None:
        if self._write is not None or self._rewriter.head is None:
            return
        status, headers = self._rewriter.head
        line = self._status if self._status[:3] == str(status) else _line(status, self._status)
        pairs = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in headers]
        arguments = (line, pairs) if self._exc_info is None else (line, pairs, self._exc_info)
        try:
            self._write = self._start_response(*arguments)
        finally:
            self._exc_info = None  # PEP 3333: no cycle through the traceback

    def _call(self, function: Callable[..., bytes], *arguments: Any) -> bytes:
        """Call the rewriter: here by rules, in the worker with names.

        Without a place there the response is withheld.
        """
        if not self._in_worker:
            return function(*arguments)
        future = self._options.worker.submit(lambda: function(*arguments))
        if future is None:
            self._options.counters.add("queue_full")
            return self._rewriter.refuse()
        try:
            result: bytes = future.result()
        except Exception as error:  # noqa: BLE001  # closed and counted, whatever fails
            self._options.reporter.failed("response", error)
            return self._rewriter.refuse()
        return result


class RewrittenBody:
    """The app's iterable through the rewriter, as lazy as it was where the body is a stream."""

    def __init__(self, result: Iterable[bytes], rewriting: Rewriting) -> None:
        self._result = result
        self._iterator: Iterator[bytes] | None = None
        self._rewriting = rewriting
        self._done = False

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        if self._done:
            raise StopIteration
        if self._iterator is None:
            self._iterator = iter(self._result)
        # nothing may go out before the head, and what is rewritten as a whole has its head last
        while True:
            try:
                chunk = next(self._iterator)
            except StopIteration:
                self._done = True
                return self._rewriting.close()
            safe = self._rewriting.feed(chunk)
            if self._rewriting.begun:
                return safe

    def close(self) -> None:
        close = getattr(self._result, "close", None)
        if close is not None:
            close()


def code_of(status: str) -> int:
    """Return the number of a status line, 0 where it has none: an app's mistake, of which its server will say so."""
    try:
        return int(status[:3])
    except (TypeError, ValueError):
        return 0


def _line(status: int, given: str) -> str:
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return given or f"{status} Unknown"
