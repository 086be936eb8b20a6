"""Redact a stream between two processes: whole lines as they come, at once, in order."""

from __future__ import annotations

import os
from collections.abc import Callable

from redactor.batch import pieces
from redactor.batch.formats import log
from redactor.batch.pieces import Piece, Tally, Work

#: Bytes read at once; a line is redacted as soon as its end has been read.
CHUNK = 256 * 1024


def pipe(read: Callable[[int], bytes], write: Callable[[bytes], object], work: Work) -> Tally:
    """Copy lines from `read` (b"" at the end) to `write`, redacted; JSON lines stay JSON. Return what was done.

    `read` must return what there is without waiting for more. A line longer than the record limit goes out as a placeholder.
    """
    pending = bytearray()
    skipping = False
    line = 1
    while chunk := read(CHUNK):
        cut = chunk.rfind(b"\n") + 1
        if skipping:
            end = chunk.find(b"\n") + 1
            if not end:
                continue
            chunk, cut, skipping = chunk[end - 1 :], cut - end + 1, False  # the line end belongs to the placeholder
        if cut:
            data = bytes(pending) + chunk[:cut]
            write(log.redact(Piece(data, line), work))
            line += data.count(b"\n")
            pending = bytearray(chunk[cut:])
        else:
            pending += chunk
        if len(pending) > pieces.MAX_RECORD:
            write(log.redact(Piece(b"", line, withheld=f"a line of more than {pieces.MAX_RECORD >> 20} MiB"), work))
            pending.clear()
            skipping = True
    if pending:
        write(log.redact(Piece(bytes(pending), line), work))
    return work.fresh()


def writer(handle: int) -> Callable[[bytes], None]:
    """Return a function that writes all of its bytes to a file descriptor at once, unbuffered."""

    def write(data: bytes) -> None:
        view = memoryview(data)
        while view:
            view = view[os.write(handle, view) :]

    return write
