"""Write output files so that a name appears only when its content is complete."""

from __future__ import annotations

import contextlib
import hashlib
import os
import secrets
from typing import IO, TYPE_CHECKING

try:
    import fcntl
except ImportError:  # Windows: an open file cannot be removed there, which says as much as a lock
    fcntl = None  # type: ignore[assignment]

from redactor.batch import compression, sources
from redactor.errors import InputError, UsageError

if TYPE_CHECKING:
    from pathlib import Path


SUFFIX = ".redactor-tmp"


def sweep(folder: Path) -> None:
    """Remove the temporary files that killed runs left below a folder; those of a run that is still going are locked."""
    for path in folder.rglob(f".*{SUFFIX}"):
        with contextlib.suppress(OSError):
            handle = os.open(path, os.O_RDWR)
            try:
                _lock(handle)
                path.unlink()
            finally:
                os.close(handle)


def _lock(handle: int) -> None:
    """Lock an open file until it is closed; raise OSError when another process holds it."""
    if fcntl is not None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Output:
    """A file that gets its name on commit(): from open() until then there is only a hidden temporary one beside it.

    Nothing is there before open(), so that whoever makes one can keep hold of it first and discard() whatever an interrupt
    leaves. Raises InputError when it cannot be written (disk full, no permission) and UsageError when the name is taken.
    """

    __slots__ = ("_body", "_file", "_hash", "_kind", "_overwrite", "_temporary", "path", "size")

    def __init__(self, path: Path, *, kind: str = "", overwrite: bool = False) -> None:
        self.path = path
        self.size = 0
        self._overwrite = overwrite
        self._hash = hashlib.sha256()
        self._kind = kind
        self._temporary = path.with_name(f".{secrets.token_hex(8)}{SUFFIX}")
        self._file: IO[bytes] | None = None
        self._body: IO[bytes] | None = None

    def open(self) -> None:
        """Make the temporary file."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            handle = os.open(
                self._temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666
            )
        except OSError as error:
            raise InputError(f"cannot write the output: {sources.reason(error)}") from error
        with contextlib.suppress(OSError):  # a file system without locks only keeps what a killed run leaves
            _lock(handle)
        self._file = os.fdopen(handle, "wb", buffering=0)
        if self._kind:
            self._body = compression.writer(self, self._kind)  # type: ignore[arg-type]

    def write(self, data: bytes) -> int:
        """Write bytes of the file as they are (compressed ones come here from the compressor)."""
        view = memoryview(data)
        try:
            while view:
                view = view[self._opened.write(view) :]
        except OSError as error:
            raise InputError(f"cannot write the output: {sources.reason(error)}") from error
        self._hash.update(data)
        self.size += len(data)
        return len(data)

    @property
    def _opened(self) -> IO[bytes]:
        if self._file is None:
            raise ValueError("the output is not open")
        return self._file

    def flush(self) -> None:
        """Do nothing: there is no buffer (compressors ask)."""

    def add(self, data: bytes) -> None:
        """Write content, compressed where the file is."""
        if self._body is None:
            self.write(data)
        else:
            self._body.write(data)

    def commit(self) -> str:
        """Finish the file, give it its name and return its sha256."""
        if self._body is not None:
            self._body.close()
        try:
            os.fsync(self._opened.fileno())
            self._opened.close()
            if not self._overwrite and self.path.exists():
                raise UsageError(
                    "exists already; use --overwrite, --resume or another --out", place=str(self.path)
                )
            self._temporary.replace(self.path)
        except OSError as error:
            raise InputError(f"cannot write the output: {sources.reason(error)}") from error
        _sync_directory(self.path.parent)
        return self._hash.hexdigest()

    def discard(self) -> None:
        """Remove what was written; harmless after commit() and before open()."""
        with contextlib.suppress(OSError):
            if self._file is not None:
                self._file.close()
        with contextlib.suppress(OSError):
            self._temporary.unlink()


def _sync_directory(path: Path) -> None:
    with contextlib.suppress(OSError):
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def write_whole(path: Path, text: str) -> None:
    """Replace a small text file atomically."""
    output = Output(path, overwrite=True)
    try:
        output.open()
        output.add(text.encode())
        output.commit()
    finally:
        output.discard()
