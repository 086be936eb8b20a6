"""A decoded view of a text: what it says once an encoding is undone, and where each character came from."""

from __future__ import annotations

import bisect
from array import array
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

#: Characters from which on offsets are kept in four bytes each; a list of them takes nine times as much, and is made faster.
_LONG = 4096


def _offsets(size: int) -> array[int] | list[int]:
    return array("I") if size >= _LONG else []


def as_is(text: str) -> str:
    """Encode nothing."""
    return text


@dataclass(frozen=True, slots=True)
class View:
    """A decoded text with the source range of each of its characters.

    `keep_gaps`: source text between the characters of a span that is no character itself (a tag) survives an edit;
    `keep_breaks`: what has the end of a line in it comes before what is written.
    """

    kind: str
    text: str = field(repr=False)
    starts: Sequence[int] = field(repr=False)
    ends: Sequence[int] = field(repr=False)
    encode: Callable[[str], str] = field(default=as_is, repr=False)
    keep_gaps: bool = False
    keep_breaks: bool = False

    def source(self, start: int, end: int) -> tuple[int, int]:
        """Return the source range of the characters [start, end), which must not be empty."""
        return self.starts[start], self.ends[end - 1]

    def place(self, start: int, end: int) -> tuple[int, int] | None:
        """Return where the characters that come from the source range [start, end) stand; None when there are fewer than two."""
        first, last = bisect.bisect_left(self.starts, start), bisect.bisect_left(self.starts, end)
        return (first, last) if last - first > 1 else None

    def write(self, source: str, start: int, end: int, replacement: str) -> str:
        """Return what stands in the source range of [start, end) once those characters became `replacement`."""
        written = self.encode(replacement)
        if self.keep_breaks:
            return "".join(part for i in range(start, end) if "\n" in (part := source[self.starts[i] : self.ends[i]])) + written
        if not self.keep_gaps:
            return written
        gaps = [
            source[self.ends[i] : self.starts[i + 1]]
            for i in range(start, end - 1)
            if self.ends[i] < self.starts[i + 1]
        ]
        return written + "".join(gaps)

    def over(self, outer: View) -> View:
        """Return this view of `outer.text` as a view of what `outer` is a view of."""
        starts, ends = _offsets(len(self.text)), _offsets(len(self.text))
        starts.extend(outer.starts[i] for i in self.starts)
        ends.extend(outer.ends[i - 1] for i in self.ends)
        inner_encode, outer_encode = self.encode, outer.encode
        return View(
            f"{outer.kind}+{self.kind}",
            self.text,
            starts,
            ends,
            lambda text: outer_encode(inner_encode(text)),
            self.keep_gaps or outer.keep_gaps,
            self.keep_breaks or outer.keep_breaks,
        )


def from_pieces(
    kind: str,
    source: str,
    pieces: Iterable[tuple[int, int, str]],
    *,
    encode: Callable[[str], str] = as_is,
    keep_gaps: bool = False,
    keep_breaks: bool = False,
) -> View:
    """Build a view from source ranges, in order, that stand for other text: "" (skipped), or characters.

    A range that stands for several characters belongs to each of them as a whole.
    """
    parts: list[str] = []
    starts, ends = _offsets(len(source)), _offsets(len(source))
    position = 0
    for start, end, text in pieces:
        parts += (source[position:start], text)
        starts.extend(range(position, start))
        ends.extend(range(position + 1, start + 1))
        starts.extend([start] * len(text))
        ends.extend([end] * len(text))
        position = end
    parts.append(source[position:])
    starts.extend(range(position, len(source)))
    ends.extend(range(position + 1, len(source) + 1))
    return View(kind, "".join(parts), starts, ends, encode, keep_gaps, keep_breaks)
