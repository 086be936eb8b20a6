"""File formats: each module here is one, found by being here.

A format has
- `NAME`, and `SUFFIXES` of file names that speak for it when the content does not decide;
- `sniff(head, whole)`: how surely (0..1) the first decoded bytes are this format; `whole` says that they are the file;
- `cut(source)`: the file as pieces, each redacted alone and in any process; literal parts may be pieces of their own;
- `redact(piece, work)`: the bytes that go out, identical to the piece outside what was redacted. What cannot be looked at is
  replaced by a placeholder and counted with `work.withhold`; InputError ends the file, and nothing of it is written;
- and, if it can, `records(piece)`: each record with a function that says where in the file a finding of it stands (for scan).
"""

from __future__ import annotations

import importlib
import pkgutil
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol, cast

from redactor.errors import InputError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from redactor.batch.pieces import Piece, Reader, Work

#: What other kinds of file begin with: not text, so nothing of them can be looked at.
BINARY = {
    b"PK\x03\x04": "a zip archive",
    b"PK\x05\x06": "an empty zip archive",
    b"%PDF-": "a PDF document",
    b"\x89PNG": "a PNG image",
    b"\xff\xd8\xff": "a JPEG image",
    b"GIF8": "a GIF image",
    b"\x7fELF": "an ELF program",
    b"MZ\x90": "a Windows program",
    b"ElfFile\x00": "a Windows event log",
    b"SQLite format 3\x00": "a SQLite database",
    b"BZh": "a bzip2 file",
    b"7z\xbc\xaf\x27\x1c": "a 7-Zip archive",
    b"Rar!\x1a\x07": "a RAR archive",
    b"bplist00": "a binary property list",
    b"\xd0\xcf\x11\xe0": "an old Office document or Outlook message",
    b"\xd4\xc3\xb2\xa1": "a packet capture",
    b"\x0a\x0d\x0d\x0a": "a packet capture",
}
#: Share of control characters above which content counts as binary: logs have a few, random bytes 9 %. NULs are left out
#: of the count: a log that a crash cut short is padded with them.
MAX_CONTROL = 0.03
_CONTROL = bytes(set(range(1, 32)) - {7, 8, 9, 10, 11, 12, 13, 27})


class Format(Protocol):
    """What a module of this package offers."""

    NAME: str
    SUFFIXES: tuple[str, ...]

    def sniff(self, head: bytes, whole: bool) -> float:
        """Return how surely `head` begins this format."""

    def cut(self, source: Reader) -> Iterator[Piece]:
        """Yield the file as pieces."""

    def redact(self, piece: Piece, work: Work) -> bytes:
        """Return the redacted bytes of a piece."""


@lru_cache(maxsize=1)
def formats() -> dict[str, Format]:
    """Return every format by name."""
    modules = (
        importlib.import_module(f"{__name__}.{found.name}") for found in pkgutil.iter_modules(__path__)
    )
    return {module.NAME: cast("Format", module) for module in modules if hasattr(module, "NAME")}


def by_name(name: str) -> Format:
    """Return the format called `name`; raise UsageError when there is none."""
    found = formats().get(name)
    if found is None:
        raise UsageError(f"unknown format; one of {', '.join(sorted(formats()))}", place=f"--format {name}")
    return found


def choose(head: bytes, *, raw: bytes, whole: bool, name: str, wanted: Format | None = None) -> Format:
    """Return the format of a file: the one `wanted`, else by its first decoded bytes; its name decides between near equals.

    Arguments: `raw` are the first bytes before decoding, `whole` says that `head` is the file.
    Raises InputError for what is not text.
    """
    reject_binary(head, raw=raw)
    if not head:
        return wanted or by_name("text")
    return wanted or detect(head, whole=whole, name=name)


def detect(head: bytes, *, whole: bool, name: str) -> Format:
    """Return the format that the first decoded bytes speak for, with a bonus for the one that the name does."""
    stem = name.lower()
    scored = [
        (entry.sniff(head, whole) + (0.15 if stem.endswith(entry.SUFFIXES) else 0.0), entry.NAME)
        for entry in formats().values()
    ]
    return formats()[max(scored)[1]]


def reject_binary(head: bytes, *, raw: bytes) -> None:
    """Raise InputError when the first bytes, raw or decoded, begin a file that is not text."""
    for magic, kind in BINARY.items():
        if raw.startswith(magic):
            raise InputError(f"this is {kind}, not text")
    text = head.replace(b"\x00", b"")
    if len(text.translate(None, _CONTROL)) < len(text) * (1 - MAX_CONTROL) or (head and not text):
        raise InputError("this is binary data, not text")
