"""Hard-wrapped paragraphs: a number, a name or a label with its value that the end of a line parts is read as one.

Mail programs break the lines of plain text at some column (RFC 5322, 2.1.1: 78 characters; RFC 3676 calls it fixed text) and put quote
marks before each. A text is seen as it is and with such lines joined.
"""

from __future__ import annotations

from itertools import pairwise

from redactor import regex
from redactor.text.view import View, from_pieces

#: Columns at which lines are broken.
_NARROW, _WIDE = 45, 100
#: A line that would have had so many characters fewer than the widest with the next word was wrapped too: widths differ a little.
_SLACK = 6
#: Lines that begin alike and go on: the marks of quotes and the margin, and the rest.
_MARGIN = regex.compile(r"[ \t]{0,8}(?:>[ \t]?){0,8}")
_WORD = regex.compile(r"\S+")
#: A line that begins so begins something of its own: a list, a field, a heading, a table, a log's or a chat's time, a variable.
_OWN = regex.compile(
    r"[-*•–#|=+~]|\d{1,3}[.)] |\[|<|\w[\w ./()-]{0,30}[:：](?: |$)|[\w.-]+ ?=|\d{4}[-/]\d\d[-/]\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{1,2}:\d\d|[A-Z][a-z]{2} [ \d]\d \d\d:|at [\w$.<>]+[.(]"
)
#: What no prose has.
_GAPS = regex.compile(r"[\t|]|\S {3,}\S|;\S|,\S+,")
#: How a line goes on with what the one before began, where no other line of its paragraph tells.
_GOES_ON = regex.compile(r"[a-zß-öø-ÿ0-9]")


def view(text: str) -> View | None:
    """Return `text` with the lines of its wrapped paragraphs joined as a view, None when it has none."""
    pieces = _joints(text)
    return from_pieces("wrapped", text, pieces, keep_breaks=True) if pieces else None


def may_be(text: str) -> bool:
    """Say whether a text has lines long enough to be wrapped ones."""
    return text.find("\n", _NARROW // 2) >= 0 and bool(_joints(text))


def _joints(text: str) -> list[tuple[int, int, str]]:
    """Return where two lines of a paragraph meet, and the blank that stands for it."""
    if "\n" not in text:
        return []
    found: list[tuple[int, int, str]] = []
    for block in _blocks(text):
        width = max(len(text[first:last].rstrip()) for first, last, _ in block)
        if not _NARROW <= width <= _WIDE:
            continue
        full = [_joint(text, above, below, width) for above, below in pairwise(block)]
        for index, joint in enumerate(full):
            if joint is not None and (any(full[max(0, index - 1) : index]) or any(full[index + 1 : index + 2]) or _GOES_ON.match(text, joint[1])):
                found.append((*joint, " "))
    return found


def _joint(text: str, above: tuple[int, int, str], below: tuple[int, int, str], width: int) -> tuple[int, int] | None:
    """Return the end of a line that was full and the beginning of the next; None where the next has something of its own."""
    first, last, _ = above
    following, end, mark = below
    line = text[first:last].rstrip()
    begin = following + len(mark)
    word = _WORD.match(text, begin, end)
    if word is None or len(line) + 1 + len(word.group()) <= width - _SLACK or _OWN.match(text, begin, end) or _GAPS.search(line) or _GAPS.search(text, begin, end):
        return None
    return first + len(line), begin


def _blocks(text: str) -> list[list[tuple[int, int, str]]]:
    """Return the paragraphs of a text, quoted ones apart from others: start, end and margin of each of their lines."""
    blocks: list[list[tuple[int, int, str]]] = []
    block: list[tuple[int, int, str]] = []
    start, size = 0, len(text)
    while start <= size:
        end = text.find("\n", start)
        end = size if end < 0 else end
        margin = _MARGIN.match(text, start, end)
        mark = margin.group() if margin else ""
        is_empty = end - start <= len(mark) or text[start + len(mark) : end].isspace()
        if block and (is_empty or block[-1][2].count(">") != mark.count(">")):
            blocks.append(block)
            block = []
        if not is_empty:
            block.append((start, end, mark))
        start = end + 1
    return [*blocks, block] if block else blocks
