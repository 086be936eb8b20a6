"""Open an input file: hashed, decompressed, in UTF-8; and what it takes to write the same kind of file back."""

from __future__ import annotations

import codecs
import hashlib
import os
import stat
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING

from redactor.batch import compression
from redactor.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

#: Byte-order marks, longest first, with the codec of what follows.
MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
#: Bytes looked at to tell format and encoding.
HEAD = 64 * 1024
_CHUNK = 256 * 1024


@dataclass(frozen=True, slots=True)
class Encoding:
    """How the text of a file is written: its byte-order mark and codec; UTF-8 passes through as it is, damage included."""

    mark: bytes = b""
    codec: str = "utf-8"

    def decoder(self) -> Callable[[bytes, bool], bytes]:
        """Return a function from chunks of the file to chunks of UTF-8; `final` is true for the last."""
        if self.codec == "utf-8":
            return lambda data, _final: data
        inner = codecs.getincrementaldecoder(self.codec)("strict" if self.mark else "surrogateescape")

        def decode(data: bytes, final: bool) -> bytes:
            try:
                return inner.decode(data, final).encode("utf-8", "surrogateescape")
            except UnicodeError as error:
                raise InputError(f"invalid {self.codec} text") from error

        return decode

    def encode(self, data: bytes) -> bytes:
        """Return whole lines or records of UTF-8 in the file's own encoding."""
        if self.codec == "utf-8":
            return data
        text = data.decode("utf-8", "surrogateescape")
        try:
            return text.encode(self.codec, "strict" if self.mark else "surrogateescape")
        except UnicodeError:
            return text.encode(self.codec, "replace")


def encoding_of(head: bytes) -> Encoding:
    """Tell the encoding from the first bytes: a mark, NULs at every other place, or high bytes that are never UTF-8."""
    for mark, codec in MARKS:
        if head.startswith(mark):
            return Encoding(mark, codec)
    even, odd = head[0::2], head[1::2]
    if len(head) >= 4:  # noqa: PLR2004
        if odd.count(0) > 0.6 * len(odd) and even.count(0) < 0.05 * len(even):
            return Encoding(codec="utf-16-le")
        if even.count(0) > 0.6 * len(even) and odd.count(0) < 0.05 * len(odd):
            return Encoding(codec="utf-16-be")
    text = head.decode("utf-8", "surrogateescape")
    high = [char for char in text[:-3] if char > "\x7f"]
    if high and all("\udc80" <= char <= "\udcff" for char in high) and head.count(0) == 0:
        return Encoding(codec="cp1252")
    return Encoding()


class Source:
    """A file being read: `read` gives decoded UTF-8 without the byte-order mark, always as many bytes as asked but at the end.

    Raises InputError where the file cannot be opened, decompressed or decoded.
    """

    __slots__ = (
        "_buffer",
        "_chunks",
        "_file",
        "_hash",
        "_progress",
        "compression",
        "encoding",
        "head",
        "raw_head",
        "size",
        "whole",
    )

    def __init__(self, path: Path, *, progress: Callable[[int], None] | None = None) -> None:
        self._progress = progress or (lambda _count: None)
        self._hash = hashlib.sha256()
        self._file = open_regular(path)
        self.size = 0
        try:
            raw = self._raw()
            first = next(raw, b"")
            self.compression = compression.kind_of(first)
            plain = _chain(first, raw)
            if self.compression:
                plain = compression.decoded(plain, self.compression)
            start, ended = b"", False
            while len(start) < HEAD and not ended:
                part = next(plain, None)
                ended = part is None
                start += part or b""
            self.whole = ended
            self.raw_head = start[:64]
            self.encoding = encoding_of(start[:HEAD])
            start = start.removeprefix(self.encoding.mark)
            self._chunks = self._decoded(_chain(start, plain))
            self._buffer = bytearray(next(self._chunks, b""))
            self.head = bytes(self._buffer[:HEAD])
        except BaseException:
            self._file.close()
            raise

    def _raw(self) -> Iterator[bytes]:
        while True:
            try:
                chunk = self._file.read(_CHUNK)
            except OSError as error:
                raise InputError(reason(error)) from error
            if not chunk:
                return
            self._hash.update(chunk)
            self.size += len(chunk)
            self._progress(len(chunk))
            yield chunk

    def _decoded(self, chunks: Iterator[bytes]) -> Iterator[bytes]:
        decode = self.encoding.decoder()
        for chunk in chunks:
            yield decode(chunk, False)
        yield decode(b"", True)

    def read(self, size: int, /) -> bytes:
        """Return `size` decoded bytes, less only at the end."""
        while len(self._buffer) < size:
            chunk = next(self._chunks, None)
            if chunk is None:
                break
            self._buffer += chunk
        data = bytes(self._buffer[:size])
        del self._buffer[:size]
        return data

    def sha256(self) -> str:
        """Return the digest of the file's own bytes, read to the end."""
        return self._hash.hexdigest()

    def close(self) -> None:
        """Close the file."""
        self._file.close()


def open_regular(path: Path) -> IO[bytes]:
    """Open a regular file for reading; raise InputError for anything else, so that a pipe or device cannot block the run."""
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except OSError as error:
        raise InputError(reason(error)) from error
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise InputError("not a regular file")
    return os.fdopen(handle, "rb", buffering=0)


def reason(error: OSError) -> str:
    """Return what the operating system said, without the path."""
    return (error.strerror or type(error).__name__).lower()


def file_sha256(path: Path) -> str:
    """Return the digest of a file, or "" when it cannot be read."""
    try:
        with open_regular(path) as file:
            digest = hashlib.sha256()
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
            return digest.hexdigest()
    except (InputError, OSError):
        return ""


def _chain(first: bytes, rest: Iterator[bytes]) -> Iterator[bytes]:
    if first:
        yield first
    yield from rest
