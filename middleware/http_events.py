"""Bodies that arrive bit by bit: server-sent events, lines and running text, each released as soon as it can be decided."""

from __future__ import annotations

import codecs
import re
from typing import Any, Protocol

from redactor.middleware import http_bodies
from redactor.middleware.cleaner import Cleaner
from redactor.middleware.context import PLACEHOLDER
from redactor.middleware.http_codings import UndecodableError, charset_of

#: Bytes of one event or line that are held; a longer one becomes a placeholder.
MAX_HELD = 1 << 20

_LINE = re.compile(rb"[^\r\n]*(?:\r\n|\n|\r)")


class Incremental(Protocol):
    """A body in pieces: safe bytes come out as they can be decided."""

    def feed(self, data: bytes) -> bytes: ...
    def close(self) -> bytes: ...


class EventStream:
    """Server-sent events: each goes out when its blank line arrives, comments (pings) at once."""

    __slots__ = ("_clean", "_event", "_held", "_line", "_parameters", "_return", "_skipping", "_started")

    def __init__(self, parameters: dict[str, str], clean: Cleaner) -> None:
        self._parameters = parameters
        self._clean = clean
        self._line = b""
        self._event: list[bytes] = []
        self._held = 0
        self._skipping = False
        self._return = False
        self._started = False

    def feed(self, data: bytes) -> bytes:
        """Return what is decided once `data` has arrived."""
        if not data:
            return b""
        out = []
        if self._return and data.startswith(b"\n"):  # the second half of a line end whose first half is out
            out.append(b"\n")
            data = data[1:]
        self._return = data.endswith(b"\r") if data else False
        buffer = self._line + data
        position = 0
        for match in _LINE.finditer(buffer):
            out.append(self._take(match[0]))
            position = match.end()
        self._line = buffer[position:]
        if len(self._line) + self._held > MAX_HELD:
            self._line, self._skipping = self._line[:5], True
        return b"".join(out)

    def close(self) -> bytes:
        """Return the rest: an event that was not ended."""
        rest = self._take(self._line) if self._line else b""
        self._line = b""
        return rest + self._release()

    def _take(self, line: bytes) -> bytes:
        bare = line.rstrip(b"\r\n")
        if not self._started:
            self._started = True
            if bare.startswith(codecs.BOM_UTF8):
                return codecs.BOM_UTF8 + self._take(line[3:])
        if not bare:
            return self._release() + line
        if bare.startswith(b":"):
            return b":" + self._text(bare[1:]) + line[len(bare) :]
        self._held += len(line)
        if self._held > MAX_HELD:
            self._skipping = True
            self._event = self._event[:1] or [b"data:\n"]
        else:
            self._event.append(line)
        return b""

    def _release(self) -> bytes:
        lines, self._event = self._event, []
        skipping, self._skipping, self._held = self._skipping, False, 0
        if skipping:
            return b"data: " + PLACEHOLDER.encode() + b"\n"
        data = [line for line in lines if line.startswith(b"data:") or line.rstrip(b"\r\n") == b"data"]
        if not data:
            return b"".join(self._field(line) for line in lines)
        values = [_value(line) for line in data]
        source = b"\n".join(values)
        safe = http_bodies.safe_payload(source, self._parameters, self._clean)
        if safe == source:
            written = data
        else:
            lead = b"data: " if data[0].startswith(b"data: ") else b"data:"
            end = data[0][len(data[0].rstrip(b"\r\n")) :] or b"\n"
            written = [lead + part + end for part in re.split(rb"\r\n|\n|\r", safe)]
        out: list[bytes] = []
        placed = False
        for line in lines:
            if line not in data:
                out.append(self._field(line))
            elif not placed:
                placed = True
                out += written
        return b"".join(out)

    def _field(self, line: bytes) -> bytes:
        bare = line.rstrip(b"\r\n")
        name, colon, value = bare.partition(b":")
        return name + colon + self._text(value) + line[len(bare) :]

    def _text(self, value: bytes) -> bytes:
        text = value.decode("utf-8", "replace")
        safe = self._clean.text(text)
        return value if safe == text else safe.encode()


def _value(line: bytes) -> bytes:
    value = line.rstrip(b"\r\n").partition(b":")[2]
    return value[1:] if value.startswith(b" ") else value


class LineStream:
    """Newline-delimited JSON: each line goes out when its end arrives."""

    __slots__ = ("_clean", "_line", "_parameters", "_skipping")

    def __init__(self, parameters: dict[str, str], clean: Cleaner) -> None:
        self._parameters = parameters
        self._clean = clean
        self._line: list[bytes] = []
        self._skipping = False

    def feed(self, data: bytes) -> bytes:
        """Return the lines that `data` completes."""
        head, newline, tail = data.rpartition(b"\n")
        if not newline:
            self._hold(data)
            return b""
        self._hold(head)
        out = self._flush() + b"\n"
        self._hold(tail)
        return out

    def close(self) -> bytes:
        """Return the last line, when it has no end."""
        return self._flush()

    def _hold(self, data: bytes) -> None:
        self._line.append(data)
        last = len(data) - data.rfind(b"\n") - 1
        if not self._skipping and (last > MAX_HELD or sum(map(len, self._line)) > 2 * MAX_HELD):
            self._skipping = True
        if self._skipping:
            self._line.clear()

    def _flush(self) -> bytes:
        block, self._line = b"".join(self._line), []
        skipping, self._skipping = self._skipping, False
        if skipping:
            return b'"' + PLACEHOLDER.encode() + b'"'
        return http_bodies.safe_lines(block, self._parameters, self._clean)


class TextStream:
    """Running text: what cannot change any more goes out, however the text is cut into chunks and characters into bytes."""

    __slots__ = ("_codec", "_decoder", "_parameters", "_stream")

    def __init__(self, parameters: dict[str, str], clean: Cleaner) -> None:
        self._parameters = parameters
        self._codec = ""
        self._decoder: Any = None
        self._stream: Any = clean.engine.stream()  # type: ignore[attr-defined]

    def feed(self, data: bytes) -> bytes:
        """Return the text that is decided once `data` has arrived; raises UndecodableError when it is not text."""
        if self._decoder is None:
            if not data:
                return b""
            # a body without a declared charset is UTF-8 here: what follows later cannot be asked
            self._codec = charset_of(b"" if data.isascii() else data[:4], {"charset": "utf-8", **self._parameters})
            self._decoder = codecs.getincrementaldecoder(self._codec)("replace")
        return self._out(self._stream.feed(self._checked(self._decoder.decode(data))))

    def close(self) -> bytes:
        """Return the rest of the text."""
        rest = "" if self._decoder is None else self._stream.feed(self._checked(self._decoder.decode(b"", True)))
        return self._out(rest + self._stream.close())

    def _checked(self, text: str) -> str:
        if "\0" in text:
            raise UndecodableError("not text")
        return text

    def _out(self, text: str) -> bytes:
        return text.encode(self._codec.removesuffix("-sig") or "utf-8", "replace")
