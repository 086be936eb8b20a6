"""RE2's cheapest search: no match object, no decoding, nothing captured. The one place that knows how google-re2 gives it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, lru_cache
from typing import Any

#: `match(anchor, data, start, end)` -> [(start, end)] of the leftmost match, [(-1, -1)] when there is none.
Match = Callable[[Any, bytes, int, int], list[tuple[int, int]]]


#: `which(text)` -> the places of the patterns that match, in any order; None or [] when none does.
Which = Callable[[bytes | str], list[int] | None]


#: A count behind a part of a pattern; no code point (`\x{3005}`).
_COUNT = re.compile(r"(?<!\\)(?<!\\x)\{(\d+)(?:,(\d*))?\}")
#: Counts up to this one stay in a loosened pattern.
MAX_COUNT = 4
#: Bytes that the automaton of a single pattern may need: so many, and so many for each instruction of its program beyond so many, or character of the pattern.
#: A bound near what the program itself needs leaves no room for states, and each byte is read a hundred times as slowly.
SINGLE_MEM, SINGLE_MEM_EACH, LONG = 1 << 20, 512, 4096
#: A program so many times as long as its pattern is made again with more room; for less it would only take longer to begin.
SPARSE = 2
#: The same for one that reads the parts of a region that another has found.
CAPTURING_MEM = 1 << 18
#: What stands between texts that are searched together: each then begins and ends where a line does.
BORDER = "\n\x1e\n"


#: Characters beyond ASCII in a pattern, and what stands for them all where none is read.
_BEYOND, _BEYOND_NUMBERED, _NEVER = re.compile(r"[^\x00-\x7f]"), re.compile(r"\\x\{([0-9A-Fa-f]+)\}"), "\xff"


def search(pattern: str, *, max_mem: int | None = None, longest: bool = False, ascii_only: bool = False) -> Match:
    """Return the search for a pattern; `max_mem` bounds its states (bytes, RE2's own default when None), `longest` prefers them to the first.

    With `ascii_only` it may be asked of ASCII alone: it is made in less time then, and reads a tenth faster.
    """
    import re2

    options = _options(max_mem)
    options.longest_match = longest
    if ascii_only:
        options.encoding = re2.Options.Encoding.LATIN1
    match: Match = re2._Regexp(_plain(pattern) if ascii_only else pattern, options)._regexp.Match  # noqa: SLF001 - `re2.compile` would keep it when we let it go
    return match


def _plain(pattern: str) -> bytes:
    """Return a pattern over Latin-1 that matches in ASCII what the given one does; long s, which is an s where case is ignored, may stand in classes alone, as none."""
    numbered = _BEYOND_NUMBERED.sub(lambda code: code[0] if int(code[1], 16) < 128 else _NEVER, pattern)  # noqa: PLR2004
    return _BEYOND.sub(_NEVER, numbered).encode("latin-1")


def loosened(pattern: str) -> str:
    r"""Return a pattern that matches wherever the given one does and has far fewer states: it counts no further than to MAX_COUNT.

    A count such as `[^\n]{0,48}` before a word needs a state for each number of characters and, where parts that are counted overlap, for each pair.
    """
    return _COUNT.sub(_open_count, pattern)


def _open_count(count: re.Match[str]) -> str:
    low, high = int(count[1]), int(count[2] or count[1])
    if high <= MAX_COUNT and count[2] != "":
        return count[0]
    return {0: "*", 1: "+"}.get(low, f"{{{min(low, MAX_COUNT)},}}")


def capturing(pattern: str) -> Any:
    """Return a pattern compiled with its groups: asked of short regions only, so few states are worth keeping."""
    import re2

    try:
        return re2._Regexp(pattern, _options(CAPTURING_MEM, capture=True))  # noqa: SLF001
    except re2.error:  # its program alone needs more
        return re2._Regexp(pattern, _options(None, capture=True))  # noqa: SLF001


def which(patterns: Iterable[str], *, max_mem: int, from_start: bool = False, ascii_only: bool = False) -> Which:
    """Return the search that says which of some patterns match in a text, or from its start; `ascii_only` as for `search`."""
    import re2

    options = _options(max_mem)
    if ascii_only:
        options.encoding = re2.Options.Encoding.LATIN1
    made = (re2.Set.MatchSet if from_start else re2.Set.SearchSet)(options)
    for pattern in patterns:
        made.Add(_plain(pattern) if ascii_only else pattern)
    made.Compile()
    matched: Which = made.Match
    return matched


def _options(max_mem: int | None, *, capture: bool = False) -> Any:
    import re2

    options = re2.Options()
    options.never_capture = not capture
    options.log_errors = False  # standard error belongs to the program that we are part of
    if max_mem is not None:
        options.max_mem = max_mem
    return options


@cache
def single(pattern: str) -> Match:
    """Return the search for one pattern of a table, the same one for all who ask for it; what it remembers is bounded tightly, for there are a thousand."""
    import re2

    try:
        match = search(pattern, max_mem=_room(len(pattern)))
    except re2.error:  # its program alone needs more
        return search(pattern)
    size: int = match.__self__.ProgramSize()  # type: ignore[attr-defined] # a few signs may be classes of thousands
    return match if size <= SPARSE * max(len(pattern), LONG) else search(pattern, max_mem=_room(size))


def _room(size: int) -> int:
    return SINGLE_MEM + SINGLE_MEM_EACH * max(0, size - LONG)


class Each:
    """Patterns that have an automaton each, made (by `make`) when it is first asked for; safe to share by threads."""

    __slots__ = ("_made", "_make", "patterns")

    def __init__(self, patterns: Sequence[str], make: Callable[[str], Match] = single) -> None:
        self.patterns = tuple(patterns)
        self._make = make
        self._made: list[Match | None] = [None] * len(self.patterns)

    def __iter__(self) -> Iterator[Match]:
        return map(self, range(len(self.patterns)))

    def is_made(self, index: int) -> bool:
        """Say whether the search for one of the patterns was asked for."""
        return self._made[index] is not None

    def __call__(self, index: int) -> Match:
        """Return the search for one of the patterns."""
        match = self._made[index]
        if match is None:
            match = self._made[index] = self._make(self.patterns[index])
        return match


def gate(pattern: Callable[[], str], *, max_mem: int | None = None, counts: bool = False) -> Callable[..., Match]:
    """Return the gate of a detector: called with `ascii_only`, it gives the search for what every text has that the detector finds something in.

    `pattern` says it in RE2's syntax, when the gate is first called; one that `counts` is asked only where it matches loosened.
    """

    @lru_cache(maxsize=1)
    def made() -> Match:
        exact = search(pattern(), max_mem=max_mem)
        if not counts:
            return exact
        loose, anywhere = search(loosened(pattern()), max_mem=max_mem), unanchored()

        def match(anchor: Any, data: bytes, start: int, end: int) -> list[tuple[int, int]]:
            return exact(anchor, data, start, end) if loose(anywhere, data, start, end)[0][0] >= 0 else [(-1, -1)]

        return match

    def of(*, ascii_only: bool = False) -> Match:
        del ascii_only
        return made()

    return of


def admits(match: Match, data: bytes) -> bool:
    """Say whether a search finds anything in a text, by its bytes."""
    return match(unanchored(), data, 0, len(data))[0][0] >= 0


@cache
def unanchored() -> Any:
    """Return the anchor of a search that may match anywhere."""
    return _anchors().UNANCHORED


@cache
def at_start() -> Any:
    """Return the anchor of a search whose match begins where it begins."""
    return _anchors().ANCHOR_START


@cache
def whole() -> Any:
    """Return the anchor of a search whose match is all that is searched."""
    return _anchors().ANCHOR_BOTH


def _anchors() -> Any:
    from re2 import _re2

    return _re2.RE2.Anchor


def places(match: Match, text: str, data: bytes) -> Iterator[int]:
    """Yield the offsets in `text` (its bytes are `data`) where a search matches, every one of them: matches may overlap."""
    anchor, size = unanchored(), len(data)
    is_ascii = size == len(text)
    start = match(anchor, data, 0, size)[0][0]
    place = counted = 0
    while start >= 0:
        place += start - counted if is_ascii else len(data[counted:start].decode("utf-8", "surrogatepass"))
        counted = start
        yield place
        step = start + 1
        while step < size and data[step] & 0xC0 == 0x80:  # noqa: PLR2004 - not amid the bytes of a character
            step += 1
        start = match(anchor, data, step, size)[0][0]
