"""gzip, Zstandard and xz as streams with a bound: a truncated or bomb-like file is an error, never silence."""

from __future__ import annotations

import gzip
import lzma
import zlib
from typing import IO, TYPE_CHECKING, Any

from redactor.errors import InputError, LimitError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

#: First bytes and file name suffix of each kind.
KINDS = {"gzip": (b"\x1f\x8b", ".gz"), "zstd": (b"\x28\xb5\x2f\xfd", ".zst"), "xz": (b"\xfd7zXZ\x00", ".xz")}
#: Decoded size that is never suspicious, bytes; above it, decoded bytes for each compressed one that are refused.
#: Logs reach 30 to 120; deflate cannot exceed 1032, and reaches that only for one repeated byte.
FREE_SIZE = 64 * 1024 * 1024
MAX_RATIO = 400
_OUT = 256 * 1024


def kind_of(head: bytes) -> str:
    """Return the compression whose magic bytes `head` begins with, or ""."""
    return next((kind for kind, (magic, _) in KINDS.items() if head.startswith(magic)), "")


def stem(name: str) -> tuple[str, str]:
    """Split `a.log.gz` into `a.log` and `.gz`; names without such a suffix come back with ""."""
    suffix = next((suffix for _, suffix in KINDS.values() if name.lower().endswith(suffix)), "")
    return (name[: -len(suffix)], name[-len(suffix) :]) if suffix else (name, "")


def decoded(chunks: Iterator[bytes], kind: str) -> Iterator[bytes]:  # noqa: C901  # one loop over chunks, members and parts
    """Yield the decoded bytes of compressed `chunks`, in parts of bounded size; members that follow each other are joined.

    Raises InputError when the data is damaged or ends early, LimitError when it expands like a bomb.
    """
    taken = given = 0
    step = _STEPS[kind]
    decoder: Any = None
    for chunk in chunks:
        taken += len(chunk)
        data = chunk
        while data:
            if decoder is None:
                if given and not data.strip(b"\x00"):
                    break  # padding after the last member
                decoder = _NEW[kind]()
            try:
                for part in step(decoder, data):
                    given += len(part)
                    if given > FREE_SIZE and given > MAX_RATIO * taken:
                        raise LimitError(f"{kind} data that expands more than {MAX_RATIO} times")  # noqa: TRY301
                    yield part
            except InputError:
                raise
            except Exception as error:
                raise InputError(f"damaged {kind} data") from error
            data = b""
            if decoder.eof:
                data, decoder = decoder.unused_data, None
    if decoder is not None or (not given and not taken):
        raise InputError(f"truncated {kind} data")


def _gzip_steps(decoder: Any, data: bytes) -> Iterator[bytes]:
    while data and not decoder.eof:
        part = decoder.decompress(data, _OUT)
        data = decoder.unconsumed_tail
        if part:
            yield part
    while not decoder.eof and (part := decoder.decompress(b"", _OUT)):
        yield part


def _xz_steps(decoder: Any, data: bytes) -> Iterator[bytes]:
    yield decoder.decompress(data, _OUT)
    while not decoder.eof and not decoder.needs_input:
        yield decoder.decompress(b"", _OUT)


def _zstd_steps(decoder: Any, data: bytes) -> Iterator[bytes]:
    # A few input bytes can stand for a block of 128 KiB, and this decoder cannot stop in between: feed it little by little.
    for start in range(0, len(data), 1024):
        part = decoder.decompress(data[start : start + 1024])
        if part:
            yield part
        if decoder.eof:
            decoder.rest = decoder.unused_data + data[start + 1024 :]
            return


class _Zstd:
    """A zstd decoder that keeps what followed the frame."""

    __slots__ = ("_inner", "rest")

    def __init__(self) -> None:
        import zstandard

        self._inner = zstandard.ZstdDecompressor(max_window_size=1 << 27).decompressobj()
        self.rest: bytes | None = None

    @property
    def eof(self) -> bool:
        return bool(self._inner.eof)

    @property
    def unused_data(self) -> bytes:
        return bytes(self._inner.unused_data) if self.rest is None else self.rest

    def decompress(self, data: bytes) -> bytes:
        return bytes(self._inner.decompress(data))


_NEW: dict[str, Callable[[], Any]] = {
    "gzip": lambda: zlib.decompressobj(wbits=31),
    "xz": lambda: lzma.LZMADecompressor(format=lzma.FORMAT_XZ, memlimit=256 * 1024 * 1024),
    "zstd": _Zstd,
}
_STEPS: dict[str, Callable[[Any, bytes], Iterator[bytes]]] = {
    "gzip": _gzip_steps,
    "xz": _xz_steps,
    "zstd": _zstd_steps,
}


def writer(stream: IO[bytes], kind: str) -> IO[bytes]:
    """Return a file that compresses into `stream`: no name and no time in it, so the same content gives the same bytes."""
    if kind == "gzip":
        return gzip.GzipFile(filename="", mode="wb", fileobj=stream, compresslevel=6, mtime=0)  # type: ignore[return-value]
    if kind == "xz":
        return lzma.LZMAFile(stream, "wb", preset=2)
    import zstandard

    inner: IO[bytes] = zstandard.ZstdCompressor(level=3).stream_writer(stream, closefd=False)
    return inner
