"""Redaction of text that arrives in pieces: any chunking gives the text that `redact` gives for the whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Self

from redactor.text import segments
from redactor.types import Span

#: What blank lines are made of.
_BLANKS = " \t\r\n"


class Stream:
    """Takes pieces of one text and gives out what is settled.

    Held back is the paragraph that has not ended yet, at most segments.LIMIT characters (64 Ki). A longer paragraph is cut
    where no span stands. `redact` redacts a segment, `detect` finds spans in one.
    """

    __slots__ = ("_detect", "_ends_line", "_is_blank", "_length", "_parts", "_redact", "_scan", "_state", "closed")

    def __init__(
        self, redact: Callable[[str, segments.State], str], detect: Callable[[str], Sequence[Span]]
    ) -> None:
        self._redact = redact
        self._detect = detect
        self._parts: list[str] = []
        self._length = 0
        self._scan = 0
        self._is_blank = False
        self._ends_line = False
        self._state = segments.State()
        self.closed = False

    def __repr__(self) -> str:
        return f"Stream({self._length} characters held back)"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._parts, self._length, self.closed = [], 0, True

    def feed(self, text: str) -> str:
        """Take the next piece; return the redacted text that is settled, often nothing. Raises ValueError after close()."""
        if self.closed:
            raise ValueError("the stream is closed")
        self._parts.append(text)
        self._length += len(text)
        if not self._may_end(text) and self._length < segments.LIMIT:
            return ""
        return self._settle()

    def _may_end(self, text: str) -> bool:
        """Say whether the piece may complete a blank line that ends a paragraph; what is held back is not read for it."""
        behind_line_end, rest = self._ends_line, text.rstrip(" \t\r\f\v")
        if rest:
            self._ends_line = rest[-1] == "\n"
        if self._is_blank and not text.strip(_BLANKS):  # the first blank line ended nothing, and of more of them none does
            return False
        self._is_blank = False
        return segments.has_blank_line("\n" + text if behind_line_end else text)

    def close(self) -> str:
        """Return the rest, redacted, and end the stream. Raises ValueError when it was closed before."""
        if self.closed:
            raise ValueError("the stream is closed")
        settled = self._settle()
        rest = "".join(self._parts)
        self._parts, self._length, self.closed = [], 0, True
        return settled + (self._next(rest) if rest else "")

    def _next(self, segment: str) -> str:
        text = self._redact(segment, self._state)
        self._state = self._state.after(segment)
        return text

    def _settle(self) -> str:
        held = "".join(self._parts)
        if len(held) < segments.LIMIT and not held.strip(_BLANKS):  # blank lines alone complete no paragraph
            self._parts, self._is_blank = [held], True
            return ""
        out: list[str] = []
        start, scan = 0, self._scan
        while start < len(held):
            cut = segments.paragraph_end(held, start, scan)
            if cut is None:
                if len(held) - start < segments.LIMIT:
                    break
                window = held[start : start + segments.LIMIT]
                cut = start + segments.forced_cut(window, self._detect(window))
            out.append(self._next(held[start:cut]))
            start = scan = cut
        held = held[start:]
        self._parts, self._length = [held] if held else [], len(held)
        # a blank line may still be growing: look again from the last line end that white space follows
        self._scan = max(0, len(held.rstrip(" \t\r\f\v\n")) - 1)
        self._is_blank = held.count("\n", len(held.rstrip(_BLANKS))) > 1
        return "".join(out)
