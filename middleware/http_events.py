"""Bodies that arrive bit by bit.

Server-sent events, lines and running text, each released as soon as it can be decided.
"""

from __future__ import annotations

import codecs
import re
import sys
from typing import TYPE_CHECKING, Any, Protocol

from redactor.middleware import http_bodies
from redactor.middleware.context import PLACEHOLDER
from redactor.middleware.http_codings import UndecodableError, charset_of

if TYPE_CHECKING:
    from redactor.middleware.cleaner import Cleaner

#: Bytes of one event or line that are held; a longer one becomes a placeholder.
MAX_HELD = 1 << 20

_END = re.compile(rb"\r\n|\n|\r")


class Incremental(Protocol):
    """A body in pieces: safe bytes come out as they can be decided."""

    def feed(self, data: bytes) -> bytes: ...
    def close(self) -> bytes: ...


class EventStream:
    """Server-sent events: each goes out when its blank line arrives, comments (pings) at once."""

    __slots__ = (
        "_clean",
        "_event",
        "_held",
        "_kept",
        "_line",
        "_parameters",
        "_return",
        "_skipping",
        "_started",
    )

    def __init__(self, parameters: dict[str, str], clean: Cleaner) -> None:
        self._parameters = parameters
        self._clean = clean
        self._line = bytearray()
        self._event: list[bytes] = []
        self._held = 0
        self._skipping = False
        self._return = False
        self._kept = False
        self._started = False

    def feed(self, data: bytes) -> bytes:
        """Return what is decided once `data` has arrived."""
        if not data:
            return b""
        out = []
        if self._return and data.startswith(
            b"\n"
        ):  # the second half of a line end: its first half is held, or out
            if self._kept and self._event:
                self._event[-1] += b"\n"
            else:
                out.append(b"\n")
            data = data[1:]
        self._return = data.endswith(b"\r")
        position = 0
        for match in _END.finditer(data):
            line = bytes(self._line) + data[position : match.end()]
            self._line.clear()
            out.append(self._take(line))
            position = match.end()
        self._line += data[position:]
        if len(self._line) + self._held > MAX_HELD:
            del self._line[5:]
            self._skipping = True
        return b"".join(out)

    def close(self) -> bytes:
        """Return the rest: an event that was not ended."""
        rest = self._take(bytes(self._line)) if self._line else b""
        self._line.clear()
        return rest + self._release()

    def _take(self, line: bytes) -> bytes:
        bare = line.rstrip(b"\r\n")
        self._kept = False
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
            self._kept = True
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
        self._line = bytearray()
        self._skipping = False

    def feed(self, data: bytes) -> bytes:
        """Return the lines that `data` completes."""
        first, newline, rest = data.partition(b"\n")
        self._hold(first)
        if not newline:
            return b""
        out = self._flush() + b"\n"
        whole, newline, tail = rest.rpartition(b"\n")
        if newline:
            out += http_bodies.safe_lines(whole + newline, self._parameters, self._clean)
        self._hold(tail)
        return out

    def close(self) -> bytes:
        """Return the last line, when it has no end."""
        return self._flush()

    def _hold(self, data: bytes) -> None:
        self._line += data
        if len(self._line) > MAX_HELD:
            self._skipping = True
        if self._skipping:
            self._line.clear()

    def _flush(self) -> bytes:
        line = bytes(self._line)
        self._line.clear()
        skipping, self._skipping = self._skipping, False
        if skipping:
            return b'"' + PLACEHOLDER.encode() + b'"'
        return http_bodies.safe_line(line, self._parameters, self._clean)


class TextStream:
    """Running text: what cannot change any more goes out.

    The result does not depend on how the text is cut into chunks and characters into bytes.
    """

    __slots__ = ("_decoder", "_encoder", "_head", "_mark", "_parameters", "_stream")

    def __init__(self, parameters: dict[str, str], clean: Cleaner) -> None:
        self._parameters = parameters
        self._head = self._mark = b""
        self._decoder: Any = None
        self._encoder: Any = None
        self._stream: Any = clean.engine.stream()  # type: ignore[attr-defined]

    def feed(self, data: bytes) -> bytes:
        """Return the text that is decided once `data` has arrived.

        Raises UndecodableError when it is not text.
        """
        if self._decoder is None:
            self._head += data
            if any(mark.startswith(self._head) and mark != self._head for mark in _MARKS) or not self._head:
                return b""  # a byte-order mark may be on its way
            data = self._begin()
        return self._out(self._stream.feed(self._checked(self._decoder.decode(data))))

    def close(self) -> bytes:
        """Return the rest of the text."""
        data = self._begin() if self._decoder is None and self._head else b""
        rest = "" if self._decoder is None else self._stream.feed(self._checked(self._decoder.decode(data, True)))
        return self._out(rest + self._stream.close())

    def _begin(self) -> bytes:
        """Find out the charset by the first bytes; return these."""
        head, self._head = self._head, b""
        # a body without a declared charset is UTF-8 here: what follows later cannot be asked
        codec = charset_of(b"" if head.isascii() else head[:4], {"charset": "utf-8", **self._parameters})
        self._decoder = codecs.getincrementaldecoder(codec)("replace")
        mark = next((mark for mark in _MARKS if head.startswith(mark)), b"")
        # the mark is written once, as it came
        self._mark = mark if codec in ("utf-8-sig", "utf-16", "utf-32") else b""
        self._encoder = codecs.getincrementalencoder(_ORDERS.get(mark, codec) if self._mark else _NATIVE.get(codec, codec))("replace")
        return head

    def _checked(self, text: str) -> str:
        if "\0" in text:
            raise UndecodableError("not text")
        return text

    def _out(self, text: str) -> bytes:
        if not text:
            return b""
        written: bytes = self._mark + self._encoder.encode(text)
        self._mark = b""
        return written


#: Byte-order marks, and the codec of what stands behind one; without one the order is that of this machine, as Python reads it.
_ORDERS = {codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF32_LE: "utf-32-le", codecs.BOM_UTF32_BE: "utf-32-be", codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
_MARKS = tuple(_ORDERS)
_NATIVE = {"utf-16": f"utf-16-{sys.byteorder[0]}e", "utf-32": f"utf-32-{sys.byteorder[0]}e"}
