"""What people paste of a log: lines that the names model need not read, for of what it finds there hardly anything is believed (`prose.believed`).

A ticket of three sentences may hold a hundred lines of a log, and the model takes a hundred times as long for a word as the rules do.
"""

from __future__ import annotations

from redactor import regex
from redactor.text.prose import TITLE, is_written_by_program

#: So many lines in a row that a program wrote are a pasted log; fewer are read with the sentences around them.
LEAST = 4
#: What a name may be that is believed on such a line: two words in a row that are both written large, what a title stands before, or a last word behind a colon.
_MAY_NAME = regex.compile(
    r"(?<![^\W_])(?!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? [A-Z][a-z]{2} )(?=[^\W\d_])[^\Wa-z\d_][^\W\d_]*(?:['’.-][^\W\d_]+)*\.?,?(?: (?:[^\W\d_]{1,4}[ ]){0,2})(?=[^\W\d_])[^\Wa-z\d_]"
    rf"|{TITLE}[^\W\d_]"
    r"|[:：][ \t]*[^\W\d_]+(?:['’.-][^\W\d_]+)*[ \t]*$"
)


def read(text: str) -> list[tuple[int, int]]:
    """Return what of a text the names model is to read, from where to where: all of it but pasted logs, of these the lines that may name somebody."""
    if text.count("\n") < LEAST:
        return [(0, len(text))]
    parts: list[tuple[int, int]] = []
    run: list[tuple[int, int]] = []
    begin = start = 0
    while start < len(text):
        end = text.find("\n", start) + 1 or len(text)
        line = text[start:end]
        if is_written_by_program(line):
            run.append((start, end))
        elif line.strip() or not run:
            if len(run) >= LEAST:
                parts += _around(text, begin, run)
                begin = run[-1][1]
            run = []
        start = end
    if len(run) >= LEAST:
        parts += _around(text, begin, run)
        begin = run[-1][1]
    return [*parts, (begin, len(text))] if begin < len(text) else parts


def _around(text: str, begin: int, run: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return what stands before a pasted log from `begin` on, and those of its lines that may name somebody."""
    parts = [(begin, run[0][0])] if begin < run[0][0] else []
    parts += [(start, end) for start, end in run if _MAY_NAME.search(text[start:end])]
    return parts
