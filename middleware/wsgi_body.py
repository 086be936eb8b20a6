"""What stands around the bodies of a WSGI exchange: response iterables and the request's input, watched and left as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from redactor.middleware.context import bind
    from redactor.middleware.wsgi import Watch


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

    def __getattr__(self, name: str) -> Any:
        """Return what the app's own object says of itself: a framework's response may be the iterable."""
        return getattr(self._result, name)


class SizedBody(Body):
    """An iterable that knows its length; servers derive Content-Length from a length of one."""

    __slots__ = ()

    def __len__(self) -> int:
        return len(self._result)  # type: ignore[arg-type]


class BoundBody:
    """The app's iterable with the request's policy bound until the server closes it."""

    __slots__ = ("_binding", "_iterator", "_result")

    def __init__(self, result: Iterable[bytes], binding: bind) -> None:
        self._result = result
        self._iterator: Iterator[bytes] | None = None
        self._binding = binding

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        if self._iterator is None:
            self._iterator = iter(self._result)
        return next(self._iterator)

    def close(self) -> None:
        try:
            close = getattr(self._result, "close", None)
            if close is not None:
                close()
        finally:
            self._binding.__exit__(None, None, None)


class SizedBoundBody(BoundBody):
    """The same for an iterable that knows its length."""

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

    @property  # type: ignore[misc]
    def __class__(self) -> type:
        """The server's own class, so that an app that asks for it finds what it would find without us."""
        return type(self._stream)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)

    def _note(self, data: bytes, *, wanted: int) -> bytes:
        if wanted < 0 or (wanted and not data):
            self._watch.exchange.request.complete = True
        return self._watch.noted(data) if data else data
