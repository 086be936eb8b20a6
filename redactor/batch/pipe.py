"""Redact a stream between two processes: whole lines as they come, at once, in order."""

from __future__ import annotations

import os
from collections.abc import Callable

from redactor.batch.formats import log
from redactor.batch.lines import Lines
from redactor.batch.pieces import Piece, Tally, Work

#: Bytes read at once; a line is redacted as soon as its end has been read.
CHUNK = 256 * 1024


class Pipe:
    """Redacts chunks of a stream and writes what is ready; `total` says what was done. The work may be exchanged between chunks."""

    def __init__(self, write: Callable[[bytes], object], work: Work) -> None:
        self.work = work
        self.total = Tally()
        self.bytes_in = 0
        self.bytes_out = 0
        self._write = write
        self._lines = Lines()
        self._number = 1

    @property
    def waiting(self) -> bool:
        """Whether lines are held back that `flush` would write."""
        return self._lines.waiting

    def feed(self, chunk: bytes) -> None:
        """Take a chunk, write the lines that are ready."""
        self.bytes_in += len(chunk)
        self._out(self._lines.feed(chunk))

    def flush(self) -> None:
        """Write the lines that were held back because more might belong to them."""
        self._out(self._lines.expire())

    def close(self) -> None:
        """Write what is left, an unfinished last line included."""
        self._out(self._lines.close())

    def _out(self, block: bytes) -> None:
        if self._lines.skipped:
            self.total.withheld += self._lines.skipped
            self.total.places.append((self._number, "a line longer than the limit"))
            self._lines.skipped = 0
        if not block:
            return
        self.work.live = True
        safe = log.redact(Piece(block, self._number), self.work)
        self._number += block.count(b"\n")
        self.total.add(self.work.fresh())
        self.bytes_out += len(safe)
        self._write(safe)


def pipe(read: Callable[[int], bytes], write: Callable[[bytes], object], work: Work) -> Tally:
    """Copy lines from `read` (b"" at the end) to `write`, redacted; JSON lines stay JSON. Return what was done.

    `read` must return what there is without waiting for more. A line longer than the record limit goes out as a placeholder.
    """
    running = Pipe(write, work)
    while chunk := read(CHUNK):
        running.feed(chunk)
    running.close()
    return running.total


def writer(handle: int) -> Callable[[bytes], None]:
    """Return a function that writes all of its bytes to a file descriptor at once, unbuffered."""

    def write(data: bytes) -> None:
        view = memoryview(data)
        while view:
            view = view[os.write(handle, view) :]

    return write
