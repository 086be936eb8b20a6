"""Header-aware columns: in a table the label stands above the value, not beside it.

A cheap search finds lines that may be the header of a table with a column we know; then the lines below are read as cells,
delimited (pipe, tab, comma, semicolon) or by position (with or without a ruler of dashes), until the table ends.
"""

# ruff: noqa: PLR2004 - small counts of cells and columns

from __future__ import annotations

import re
from collections.abc import Callable

from redactor import regex
from redactor.detect.columns import account_columns, delimited_tables, headers_abroad
from redactor.detect.columns import table_columns as columns
from redactor.detect.columns.table_lines import MAX_DIGITS, MAX_MISFITS, Line, cell_spans, is_ruler
from redactor.detect.search import automata
from redactor.detect.search.automata import Match
from redactor.types import Span

_GROUPS = regex.compile(r"[-=_~─━—═]{2,}")
_PROMPT = regex.compile(r"[\w.@:~/()<\[-]{1,60}[#>$%\]][ \t]*(?:\S.*)?$")
#: `Username     : USER               Index        : 1018` is no header.
_PAIRS = regex.compile(r"[ \t]:[ \t]|\w:[ \t]+\S|[ \t]=[ \t]|\.{4}|:[ \t]*$")
#: `C:\Users\Public>wmic bios get serialnumber` and `admin@fw1> show arp` are commands.
_COMMAND = regex.compile(r"[A-Z]:\\|(?:PS )?[\w.@~:/\\()\[\]-]{2,60}[>#$%][ ]?[a-z]")
#: Titles filled up with dashes to the width of their columns: `-Manuf- --Assem_Part-- -Assem_Serial-`.
_PADDING = regex.compile(r"(?<!\S)-+(?=\w)|(?<=\w)-+(?!\S)")
_TOKEN = regex.compile(r"\S+")
_CELL = regex.compile(r"\S+(?: \S+)*")

#: A column: start, end of its header or ruler, start of the next one, entity.
Column = tuple[int, int, int, str]


gate = automata.gate(lambda: f"{columns.GATE}|{headers_abroad.gate()}", max_mem=32 << 20)
_gate_of_versions = automata.gate(lambda: columns.VERSIONS_GATE)


def find(text: str) -> list[Span]:
    """Return the spans of table cells whose column header names them, in order; nothing costs but one search in clean text."""
    return [span for span in read(text) if span.entity not in columns.NOBODYS]


def versions(text: str) -> list[Span]:
    """Return the cells below headers of versions that are written as addresses."""
    return [span for span in read(text, _gate_of_versions()) if span.entity == columns.VERSION]


def titles(text: str) -> set[int]:
    """Return where the lines begin that are headers of tables."""
    return {span.start for span in read(text) if span.entity == columns.TITLES}


def others(text: str) -> list[Span]:
    """Return the cells below headers of numbers that stay, and of products: claims, orders, tickets, parts, models."""
    return [span for span in read(text) if span.entity in (columns.OTHER, columns.PRODUCT)]


def read(text: str, match: Match | None = None) -> list[Span]:
    """Return the same as `find`, and the versions below headers of versions: a caller takes back what else was found in them.

    `match` finds the lines that may be headers, those of `gate` when None.
    """
    if "\n" not in text:
        return []
    match, anchor = match or gate(), automata.unanchored()
    data = text.encode("utf-8", "surrogatepass")
    start = match(anchor, data, 0, len(data))[0][0]
    if start < 0:
        return []
    lines = _lines(text)
    spans: list[Span] = []
    done = 0
    size = len(data)
    number, counted = 0, 0
    while start >= 0:
        # a gap that begins with the line feed before belongs to the line after it
        number += data.count(b"\n", counted, start)
        counted = start
        header = number - 1 if number and number < len(lines) and is_ruler(lines[number][1]) and lines[number - 1][1].strip() else number  # a ruler in groups has its header above
        if header >= done and header < len(lines):
            cells = len(spans)
            end = _read(lines, header, spans)
            if len(spans) > cells and not any(map(str.isdigit, lines[header][1])):
                spans.append(Span(lines[header][0], lines[header][0] + len(lines[header][1]), columns.TITLES, 0.9, "label:titles"))
            done = max(done, end)
        following = data.find(b"\n", start)
        if following < 0:
            break
        start = match(anchor, data, following + 1, size)[0][0]
    return sorted(set(spans), key=lambda span: span.start)


def may_hold(data: bytes) -> bool:
    """Return whether a block of UTF-8 text can hold a table that `find` reads; costs one search."""
    return automata.admits(gate(), data)


def _lines(text: str) -> list[Line]:
    lines: list[Line] = []
    offset = 0
    for line in text.split("\n"):
        lines.append((offset, line.rstrip("\r")))
        offset += len(line) + 1
    return lines


def _read(lines: list[Line], header: int, spans: list[Span]) -> int:
    """Read the table whose header stands on line `header`; return the line after what it took."""
    line = lines[header][1]
    if _SERVICE.search(line) or _STATEMENT.match(line):
        return header
    if line[:7].lower() == "#fields":
        return delimited_tables.declared(lines, header, spans)
    for delimiter in ("|", "│", "\t", ",", ";"):
        if delimiter in line:
            end = delimited_tables.read(lines, header, delimiter, spans)
            if end > header or (delimiter in "|│" and (line.count(delimiter) > 1 or f" {delimiter}" in line)):
                return end
    return _fixed(lines, header, spans)


#: A statement whose columns stand with commas between them, and what it answers below, with a heading of its own.
_STATEMENT = regex.compile(r"[ \t]*(?:[\w.@() -]{0,40}[>#$][ ]?)?(?i:select|insert|update|create|delete|alter|grant|explain)\b[ ]")
#: A service and its port are no heading: `systat 11/tcp users`.
_SERVICE = regex.compile(r"\b\d{1,5}/(?:tcp|udp|sctp|dccp)\b", re.IGNORECASE)


def _fixed(lines: list[Line], header: int, spans: list[Span]) -> int:
    table = _columns(lines, header)
    if table is None:
        return header
    cols, number = table
    misfits = rows = 0
    closed = False
    while number < len(lines):
        offset, line = lines[number]
        if not line.strip():
            if rows or number > header + 3:
                break
        elif is_ruler(line):
            closed = rows > 0
        elif rows and number + 1 < len(lines) and is_ruler(lines[number + 1][1]) and len(_GROUPS.findall(lines[number + 1][1])) > 1:
            break  # the header of the next table
        elif _PROMPT.match(line) and " " not in line[:3] and not _fits(line, cols):
            break
        elif (take := _taker(line, cols, first=not rows)) is not None:
            rows += 1
            misfits = 0
            take(line, offset, cols, spans)
        else:
            misfits += 1
            if closed or misfits > MAX_MISFITS:
                break
        number += 1
    return number


def _taker(line: str, cols: list[Column], *, first: bool) -> Callable[[str, int, list[Column], list[Span]], None] | None:
    """Return how a line is taken as a row: by where its words stand, by their count where the blanks between its cells were lost; None where it is none."""
    if not first and len(cols) > 2 and _is_pair(line):
        return None
    if _fits(line, cols):
        return _take
    words = _TOKEN.findall(line)
    return _take_counted if len(words) == len(cols) > 3 and ":" not in words[0] else None


def _columns(lines: list[Line], header: int) -> tuple[list[Column], int] | None:
    """Return the columns of a fixed-width table and its first row, or None when the header says nothing."""
    ruler = next((n for n in range(header + 1, min(header + 4, len(lines))) if is_ruler(lines[n][1])), -1)
    first = header + 1
    if ruler == first and len(lines[ruler][1].strip()) == len(lines[header][1].strip()) and "  " not in lines[header][1].strip():
        return None  # a heading that is underlined
    if ruler > 0 and all(lines[n][1].strip() for n in range(header, ruler)):
        first = ruler + 1
        groups = [match.span() for match in _GROUPS.finditer(lines[ruler][1])]
        if len(groups) > 1:
            top = header
            while top > 0 and header - top < 2 and _is_header_part(lines[top - 1][1]):
                top -= 1
            titles = _titles([lines[n][1] for n in range(top, ruler)], groups)
            return _typed(groups, titles), first
    if _PAIRS.search(lines[header][1]) or _COMMAND.match(lines[header][1]) or any(sum(map(str.isdigit, word)) > MAX_DIGITS for word in lines[header][1].split()):
        return None
    padded = _PADDING.sub(lambda match: " " * len(match.group()), lines[header][1].replace("\t", " "))
    cells = [match.span() for match in _CELL.finditer(padded)]
    titles = [lines[header][1][start:end] for start, end in cells]
    split = _unglue(cells, titles)
    if not split:
        return None  # nothing but rulers
    typed = _typed([cell for cell, _ in split], [title for _, title in split])
    if first == header + 1:
        # two phrases with two spaces between them may be prose: only what has a shape counts without a ruler
        believed = columns.SHAPED | {columns.PRODUCT} if len(split) > 2 else columns.NUMBERED
        if sum(entity in columns.SHAPED for _, _, _, entity in typed) > 1:  # beside accounts and machines a column of staff is theirs
            believed = believed | {"EMPLOYEE_ID"}
        less = [headers_abroad.in_gaps(title, entity) if len(split) > 2 else "" for (_, title), (_, _, _, entity) in zip(split, typed, strict=True)]
        typed = [(start, end, after, "PERSON.written" if entity == "PERSON" and len(split) > 2 else entity) for start, end, after, entity in typed]
        typed = [(start, end, after, entity if entity in believed else other) for (start, end, after, entity), other in zip(typed, less, strict=True)]
    return (typed, first) if len(split) > 1 and any(column[3] in columns.CELLS for column in typed) else None


#: `  Description         : Calle Mayor`, `  Type:     ZTE-F660` below a table: a label and its value, whatever stands above them.
_PAIR = regex.compile(r"[ \t]*[A-Za-z][\w ./()-]*?[ \t]*:(?:[ \t]+\S.*)?")


def _is_pair(line: str) -> bool:
    return _PAIR.fullmatch(line) is not None and len(_CELL.findall(line)) < 3


def _is_header_part(line: str) -> bool:
    return bool(line.strip()) and not is_ruler(line) and "  " in line and not any(c.isdigit() for c in line) and ":" not in line


def _titles(lines: list[str], groups: list[tuple[int, int]]) -> list[str]:
    """Return the title above each ruler group: the words whose middle is nearest to it."""
    titles = [""] * len(groups)
    for line in lines:
        for match in _TOKEN.finditer(line):
            start, end = match.span()
            best = max(range(len(groups)), key=lambda n: (min(end, groups[n][1]) - max(start, groups[n][0]), -n))
            titles[best] += " " + match.group()
    return titles


_INNER = regex.compile(
    r"(?i)(?-i:\bUID\b)|\b(?:serial(?: ?(?:numbers?|num|no\.?|nr\.?|#)(?=$|[ ])|$)|S/N(?=$|[ ]))|\busers?(?: ?name)?\b|\bdescription\b|\bMAC addr(?:ess)?\b|\bWWN\b"
)

#: Titles of two narrow columns (`PID USER`), which together would be another one.
_TWO = regex.compile(r"(?:PID|UID|TID|SESSION|JOBID) USER(?:NAME)?")


def _unglue(cells: list[tuple[int, int]], titles: list[str]) -> list[tuple[tuple[int, int], str]]:
    """Cut header cells that hold a known title beside another one with a single space between (`Rev Serial number`)."""
    pieces = []
    for (start, end), title in zip(cells, titles, strict=True):
        if " " in title and all("_" in word.strip("-") for word in title.split()):  # `Assem_Serial Saleable_Part`: each is a title
            pieces += [((start + word.start(), start + word.end()), word.group()) for word in _TOKEN.finditer(title)]
            continue
        if account_columns.is_of_processes(title):
            pieces += [((start + word.start(), start + word.end()), word.group()) for word in _TOKEN.finditer(title)]
            continue
        inner = _INNER.search(title)
        if (
            (columns.entity_of(title) and not _TWO.fullmatch(title))
            or inner is None
            or columns.NO_DEVICE.search(title.lower())
            or (inner.start() == 0 and inner.end() == len(title))
        ):
            pieces.append(((start, end), title))
            continue
        for first, last in ((0, inner.start()), inner.span(), (inner.end(), len(title))):
            text = title[first:last]
            if text.strip():
                lead = len(text) - len(text.lstrip())
                pieces.append(((start + first + lead, start + first + len(text.rstrip())), text.strip()))
    return pieces


def _typed(places: list[tuple[int, int]], titles: list[str]) -> list[Column]:
    entities = columns.entities_of(titles)
    following = [start for start, _ in places[1:]] + [1 << 30]
    return [(start, end, after, entity) for (start, end), after, entity in zip(places, following, entities, strict=True)]


def _fits(line: str, cols: list[Column]) -> bool:
    """Say whether a line is a row: enough of its tokens begin or end where the columns do, or it has as many cells."""
    cells = [match.span() for match in _CELL.finditer(line)]
    if len(cells) == len(cols) and len(cols) > 2:
        return True
    starts = {match.start() for match in _TOKEN.finditer(line)}
    ends = {match.end() for match in _TOKEN.finditer(line)}
    slack = 2 if len(cells) > 2 else 1
    aligned = sum(
        1 for start, end, _, _ in cols if end in ends or any(place in starts for place in range(start - slack, start + slack + 1))
    )
    if len(cells) < 2:
        return aligned == len(cols) > 2
    return aligned * 2 >= min(len(cols), len(cells) + 1) and aligned > 1


def _take(line: str, offset: int, cols: list[Column], spans: list[Span]) -> None:
    cells = [match.span() for match in _CELL.finditer(line)]
    tokens = [match.span() for match in _TOKEN.finditer(line)]
    for index, (start, end, after, entity) in enumerate(cols):
        check = columns.CELLS.get(entity)
        if check is None:
            continue
        by_place = _overlapping(cells if entity in columns.PHRASES else tokens, start, end, after)
        if entity == "DEVICE_ID.uuid":  # shows what it is wherever it stands in the row
            by_place = tokens
        if entity in columns.WORDS:  # any word could be one: what stands below the title is it, or nothing is
            by_place = [place for place in by_place if not line[slice(*place)].isdigit()][:1]
        by_count = [cells[index]] if len(cells) == len(cols) and not (by_place and entity in columns.WORDS) else []
        if by_count and by_place and by_place[0] != by_count[0] and by_place[0][0] < start and entity in columns.NUMBERED:  # a long cell before it moved it
            by_place, by_count = by_count, by_place
        for place, last in (*by_place, *by_count):
            # `>` and `*` mark a row of `quser` and of `show` commands
            first = place + 1 if line[place] in ">*" else place
            if check(line[first:last]):
                spans.extend(cell_spans(offset, line, first, last, entity, "fixed"))
                break


def _take_counted(line: str, offset: int, cols: list[Column], spans: list[Span]) -> None:
    """Take the numbers of a row by the count of its words: below a title stands what shows that it is its number."""
    for word, (_, _, _, entity) in zip(_TOKEN.finditer(line), cols, strict=True):
        if entity in columns.NUMBERED and columns.CELLS[entity](word.group()):
            spans.extend(cell_spans(offset, line, *word.span(), entity, "fixed"))


def _overlapping(places: list[tuple[int, int]], start: int, end: int, after: int) -> list[tuple[int, int]]:
    """Return the places below a column, best first: those that touch its title, then those that begin before the next column."""
    touching = [place for place in places if place[0] < end and place[1] > start]
    touching.sort(key=lambda place: abs(place[0] - start))
    return touching + [place for place in places if end <= place[0] < after and place not in touching][:1]
