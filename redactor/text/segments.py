"""Where a text may be cut so that its parts can be redacted one after the other.

`redact()` of a text is, by definition, the redaction of these segments in turn; so a stream, which cuts at the same places,
gives the same text for any chunking. A cut depends on nothing behind it:

- after a blank line behind at least ENOUGH characters, when the paragraph before it is complete: it does not end in a label
  (`Name:`) or a short line (a heading, a closing), whose value may follow;
- in a paragraph of more than LIMIT characters, at the last line end, space or sign of the window that no span covers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from redactor import regex
from redactor.text import encodings
from redactor.text.memory import Memory
from redactor.types import Span

#: Most characters that a stream holds back.
LIMIT = 64 * 1024
#: A segment is not cut before it has so many characters: a mail and its signature are understood together.
ENOUGH = 4096
#: A match this close to the end of the window might go on behind it.
MARGIN = 1024
#: A last line shorter than this may be a heading or a closing that belongs to what follows.
SHORT_LINE = 25
_OPEN_SIGNS = frozenset(":=,(-–—|\\<[{\"'")

_BLANK = regex.compile(r"\n[ \t\r\f\v]*\n")
_KEY_SIGN = regex.compile(r"-----(BEGIN|END) [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----")


@dataclass(frozen=True, slots=True)
class State:
    """What the segments so far say about the next one: the text is markup; a private key is open; who was named."""

    markup: bool = False
    in_key: bool = False
    memory: Memory = field(default_factory=Memory)

    def after(self, segment: str) -> State:
        """Return the state behind `segment`."""
        markup = self.markup or encodings.is_markup(segment)
        in_key = self.in_key
        if "-----" in segment:
            for sign in _KEY_SIGN.finditer(segment):
                in_key = sign.group(1) == "BEGIN"
        return self if (markup, in_key) == (self.markup, self.in_key) else State(markup, in_key, self.memory)

    def key_spans(self, segment: str) -> list[Span]:
        """Return the private keys of a segment, whatever stands in them; a forced cut may have left one without its other end."""
        spans: list[Span] = []
        begin = 0 if self.in_key else -1
        for sign in _KEY_SIGN.finditer(segment):
            if sign.group(1) == "BEGIN":
                begin = sign.start() if begin < 0 else begin
            elif begin >= 0:
                spans.append(Span(begin, sign.end(), "SECRET", 1.0, "label:private_key"))
                begin = -1
        if begin >= 0:
            spans.append(Span(begin, len(segment), "SECRET", 1.0, "label:private_key"))
        return spans


def paragraph_end(text: str, start: int, scan: int) -> int | None:
    """Return where the segment that begins at `start` ends, looking at blank lines from `scan` on; None when none ends it yet."""
    for blank in _BLANK.finditer(text, max(start + min(ENOUGH, LIMIT // 4), scan), min(len(text), start + LIMIT)):
        if _complete(text, start, blank.start()):
            return blank.end()
    return None


def has_blank_line(text: str) -> bool:
    """Say whether there is a blank line in a text, which may end a paragraph."""
    return _BLANK.search(text) is not None


def _complete(text: str, start: int, end: int) -> bool:
    feed = text.rfind("\n", start, end)
    line = text[feed + 1 if feed >= 0 else start : end].rstrip(" \t\r")
    if len(line) < SHORT_LINE or line[-1] in _OPEN_SIGNS:
        return False
    return not _open_key(text, start, end)


def _open_key(text: str, start: int, end: int) -> bool:
    signs = [sign.group(1) for sign in _KEY_SIGN.finditer(text, start, end)]
    return bool(signs) and signs[-1] == "BEGIN"


def forced_cut(window: str, spans: Sequence[Span]) -> int:
    """Return where to cut a window of LIMIT characters that has no paragraph end: outside spans, at the best sign there is."""
    covered = [(span.start, span.end) for span in spans if span.end - span.start > 1]
    latest = len(window) - MARGIN
    best = {"\n": 0, " ": 0, "": 0}
    index = len(covered) - 1
    for at in range(latest, len(window) // 2, -1):
        while index >= 0 and covered[index][0] >= at:
            index -= 1
        if index >= 0 and covered[index][0] < at < covered[index][1]:
            continue
        before = window[at - 1]
        kind = "\n" if before == "\n" else " " if before.isspace() else "" if not before.isalnum() else None
        if kind is not None and not best[kind]:
            best[kind] = at
            if kind == "\n":
                break
    return best["\n"] or best[" "] or best[""] or _uncovered(covered, latest)


def _uncovered(covered: Sequence[tuple[int, int]], latest: int) -> int:
    """Return the last place up to `latest` that no span covers; a span over half the window is cut and both halves go as such."""
    for start, end in reversed(covered):
        if start < latest < end:
            return start or latest
    return latest


def segments(text: str, detect: Callable[[str], Sequence[Span]]) -> Iterator[str]:
    """Yield the segments of a whole text; `detect` is only asked where a paragraph is longer than LIMIT."""
    start = 0
    while start < len(text):
        cut = paragraph_end(text, start, start)
        if cut is None:
            if len(text) - start < LIMIT:
                break
            cut = start + forced_cut(text[start : start + LIMIT], detect(text[start : start + LIMIT]))
        yield text[start:cut]
        start = cut
    if start < len(text) or not text:
        yield text[start:]


def is_one(text: str) -> bool:
    """Say whether a text is a single segment for sure; a cheap gate."""
    return len(text) <= min(ENOUGH, LIMIT // 4) or (len(text) < LIMIT and "\n" not in text)
