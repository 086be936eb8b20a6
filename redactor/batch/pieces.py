"""A piece is a self-contained part of a file: what is redacted alone, in any process, always with the same result."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from redactor.errors import InputError, RedactorError
from redactor.record import sinks

if TYPE_CHECKING:
    from redactor.engine import Redactor

#: Bytes of one line or record above which it is withheld instead of redacted: memory stays bounded.
MAX_RECORD = 16 * 1024 * 1024
#: How many withheld places are named; all are counted.
MAX_NAMED = 20


#: From a finding's path and start to its line and column in the file, both from 1.
Place = Callable[[str, int], tuple[int, int]]


class Reader(Protocol):
    """What formats read from: decoded bytes, in order."""

    def read(self, size: int, /) -> bytes:
        """Return `size` bytes, less only at the end of the file: so where a file is cut depends on its bytes alone."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Whole lines, rows or records of a file.

    `line` is the number (from 1) of the first line in the decoded file; `extra` is what the format needs to know beside
    the bytes (a header, the positions of records); `withheld` says why the piece must not be looked at (too long).
    """

    data: bytes = field(repr=False)
    line: int = 1
    extra: Any = field(default=None, repr=False)
    withheld: str = ""


@dataclass(slots=True)
class Tally:
    """What happened to a piece or file, in numbers and places; never a value."""

    records: int = 0
    withheld: int = 0
    counts: Counter[tuple[str, str, str]] = field(default_factory=Counter)  # (entity, action, rule)
    places: list[tuple[int, str]] = field(default_factory=list)  # (line, reason)
    events: list[dict[str, Any]] = field(default_factory=list)

    def add(self, other: Tally) -> None:
        """Add the numbers of `other` to this tally (its events are written by whoever asked for them)."""
        self.records += other.records
        self.withheld += other.withheld
        self.counts.update(other.counts)
        self.places.extend(other.places[: MAX_NAMED - len(self.places)])


class Work:
    """What a format works with: the redactor and the tally of the piece in hand."""

    __slots__ = ("_at_once", "_numbers", "keep_events", "live", "redactor", "tally")

    def __init__(self, redactor: Redactor | None = None, *, keep_events: bool = False) -> None:
        self.tally = Tally()
        #: Whether somebody waits for each line: lines of logs then go without the network, which reads 20 kB a second.
        self.live = False
        self._at_once: tuple[Redactor, Redactor] | None = None
        self.keep_events = keep_events
        self._numbers = sinks.Tally()
        self._numbers.counts = self.tally.counts
        self.redactor: Redactor = redactor  # type: ignore[assignment]  # set right after: the redactor's sink is ours

    def redact_log(self, data: bytes) -> bytes:
        """Return a block of lines redacted."""
        if not self.live:
            return self.redactor.redact_log(data)
        if self._at_once is None or self._at_once[0] is not self.redactor:
            self._at_once = self.redactor, self.redactor.rules_only()
        return self._at_once[1].redact_log(data)

    @property
    def sink(self) -> sinks.Sink:
        """What the redactor hands its findings to: numbers alone, unless events are to be kept."""
        return self._keep if self.keep_events else self._numbers

    def _keep(self, event: dict[str, Any]) -> None:
        self._numbers(event)
        self.tally.events.append(event)

    def fresh(self) -> Tally:
        """Return the tally so far and start a new one."""
        done, self.tally = self.tally, Tally()
        self._numbers.counts = self.tally.counts
        return done

    def withhold(self, line: int, reason: str) -> None:
        """Count a record that goes out as a placeholder."""
        self.tally.withheld += 1
        if len(self.tally.places) < MAX_NAMED:
            self.tally.places.append((line, reason))

    def redact_all(self, records: list[Any]) -> list[Any]:
        """Return the redacted records; in place of one that the engine failed on, its exception."""
        undo = self.mark()
        try:
            return list(self.redactor.redact_records(records))
        except Exception:  # noqa: BLE001  # one of them: find out which
            undo()
        results: list[Any] = []
        for record in records:
            try:
                results.append(self.redactor.redact_record(record))
            except Exception as error:  # noqa: BLE001  # the caller fails closed
                results.append(error)
        return results

    def mark(self) -> Callable[[], None]:
        """Return a function that forgets what was counted from here on, for work that is done again."""
        counts, events = self.tally.counts.copy(), len(self.tally.events)

        def undo() -> None:
            self.tally.counts = self._numbers.counts = counts
            del self.tally.events[events:]

        return undo


def why(error: BaseException) -> str:
    """Return in one line why a record could not be redacted, without a value."""
    if isinstance(error, RedactorError):
        return error.kind
    if isinstance(error, RecursionError):
        return "nested too deeply"
    return f"the engine failed ({type(error).__name__})"


def lines(source: Reader, *, size: int, first: int = 1) -> Iterator[Piece]:
    """Yield pieces of whole lines of about `size` bytes; a line above MAX_RECORD comes as a withheld piece without its bytes.

    Where a piece ends depends on the bytes only, never on who reads them.
    """
    pending = bytearray()
    line = first
    while chunk := source.read(size):
        cut = chunk.rfind(b"\n") + 1
        if not cut:
            pending += chunk
            if len(pending) > MAX_RECORD:
                yield Piece(
                    _skip_line(source, pending, size=size),
                    line,
                    withheld=f"a line of more than {MAX_RECORD >> 20} MiB",
                )
                line += 1
            continue
        data = bytes(pending) + chunk[:cut]
        yield Piece(data, line)
        line += data.count(b"\n")
        pending = bytearray(chunk[cut:])
    if pending:
        yield Piece(bytes(pending), line)


def _skip_line(source: Reader, pending: bytearray, *, size: int) -> bytes:
    """Read on to the end of the line; leave what follows it in `pending` and return the line's end."""
    pending.clear()
    while chunk := source.read(size):
        at = chunk.find(b"\n")
        if at >= 0:
            pending += chunk[at + 1 :]
            return b"\n"
    return b""


def fail(reason: str, *, line: int = 0) -> InputError:
    """Return the error that ends a file: nothing of it is written."""
    return InputError(reason, place=f"line {line}" if line else "")


def position(before: str, line: int) -> tuple[int, int]:
    """Return line and column (in characters) of what follows `before`, a text that begins on `line`."""
    return line + before.count("\n"), len(before) - before.rfind("\n")
