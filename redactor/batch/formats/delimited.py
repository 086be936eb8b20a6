"""CSV and TSV: each row is a record whose keys are the header's names; cells that did not change stay byte for byte.

A row with a wrong number of columns goes out with its cells withheld: its values cannot be trusted to stand under their names.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from redactor.batch import headers, pieces
from redactor.batch.pieces import Piece, Place, Reader, Work
from redactor.text import containers

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME = "csv"
SUFFIXES = (".csv", ".tsv", ".tab", ".psv")
BLOCK = 256 * 1024
#: Share of the first rows that must have the same number of columns.
MIN_EVEN = 0.5
PLACEHOLDER = b"<REDACTED>"
_ENDS = b"\r\n"
_QUOTED = re.compile(r'"((?:[^"]|"")*+)"')


@dataclass(frozen=True, slots=True)
class Shape:
    """How the rows of a file look: delimiter, number of columns, and the header's names (empty without a header)."""

    delimiter: bytes
    width: int
    header: tuple[str, ...] = ()


@lru_cache(maxsize=8)
def _patterns(delimiter: bytes) -> tuple[re.Pattern[bytes], re.Pattern[bytes]]:
    """Return the patterns of a row with its end, and of a cell with the delimiter before it (as Python's csv reads them)."""
    d = re.escape(delimiter)
    cell = rb'(?:"[^"]*+(?:""[^"]*+)*+"[^' + d + rb'\r\n]*+|(?!")[^' + d + rb"\r\n]*+)"
    return re.compile(cell + rb"(?:" + d + cell + rb")*+(?:\r\n|\n|\r)"), re.compile(
        rb"(" + cell + rb")(?:" + d + rb"|\Z)"
    )


def sniff(head: bytes, whole: bool) -> float:
    """Score by how evenly the first rows are divided, and by whether the first looks like a header."""
    delimiter, rows = _guess(head, whole=whole)
    if not rows:
        return 0.0
    widths = Counter(len(row) for row in rows)
    width, count = widths.most_common(1)[0]
    if min(width, len(rows)) <= 1:
        return 0.3
    even = count / len(rows)
    headed = headers.is_header(rows[0], rows[1:])
    if even < MIN_EVEN:
        return 0.3 if headed else 0.0
    many = width > 2  # noqa: PLR2004  # a comma in every line is common: `11:05:12,402`, a sentence of two parts
    if headed:
        return even * (0.9 if many else 0.7)
    return even * (0.5 if many and delimiter != b"," else 0.35)


def _guess(head: bytes, *, whole: bool) -> tuple[bytes, list[list[str]]]:
    """Return the delimiter that divides the first rows most evenly, and those rows."""
    best: tuple[float, int, bytes, list[list[str]]] = (-1.0, 0, b",", [])
    for delimiter in (b",", b"\t", b";", b"|"):
        rows = [cells for _, cells in _rows(head, delimiter, ended=whole)][:200]
        rows = [row for row in rows if row != [b""]]
        if rows:
            width, count = Counter(map(len, rows)).most_common(1)[0]
            score = (count / len(rows) if width > 1 else 0.0) + 0.5 * (len(rows[0]) == width > 1)
            texts = [[value(cell) for cell in row] for row in rows]
            best = max(best, (score, width, delimiter, texts), key=lambda found: found[:2])
    return best[2], best[3]


def _rows(data: bytes, delimiter: bytes, *, ended: bool) -> Iterator[tuple[bytes, list[bytes]]]:
    """Yield each row's bytes with its line end, and its raw cells; a row that may go on beyond `data` only when it `ended`."""
    pattern, _ = _patterns(delimiter)
    position = 0
    while position < len(data):
        match = pattern.match(data, position)
        if match is None or (match.end() == len(data) and not ended and data.endswith(b"\r")):
            break
        yield match[0], cells_of(match[0], delimiter)
        position = match.end()
    if ended and position < len(data) and pattern.fullmatch(data[position:] + b"\n"):
        yield data[position:], cells_of(data[position:], delimiter)


def cells_of(row: bytes, delimiter: bytes) -> list[bytes]:
    """Return the raw cells of a row, quotes included."""
    body = row.rstrip(_ENDS) if b'"' not in row else _body(row)
    if b'"' not in body:
        return body.split(delimiter)
    cells = []
    for match in _patterns(delimiter)[1].finditer(body):
        cells.append(match[1])
        if match.end() == len(body) and not match[0].endswith(delimiter):
            break
    return cells


def _body(row: bytes) -> bytes:
    return row[:-2] if row.endswith(b"\r\n") else row[:-1] if row[-1:] in (b"\n", b"\r") else row


def value(cell: bytes) -> str:
    """Return what a raw cell says."""
    text = cell.decode("utf-8", "surrogateescape")
    match = _QUOTED.match(text)
    return match[1].replace('""', '"') + text[match.end() :] if match else text


def cut(source: Reader) -> Iterator[Piece]:
    """Yield blocks of whole rows, each knowing the header; a line whose row does not end comes withheld, without its bytes."""
    data = source.read(BLOCK)
    ended = len(data) < BLOCK
    shape = _shape(data, whole=ended)
    line = 1
    while data or not ended:
        position = _whole_rows(data, shape.delimiter, ended=ended)
        if position:
            yield Piece(data[:position], line, extra=shape)
            line += data.count(b"\n", 0, position)
            data = data[position:]
        if data and (ended or len(data) > pieces.MAX_RECORD):
            while b"\n" not in data and not ended:  # a line without end: read on, keep nothing
                data = source.read(BLOCK)
                ended = not data
            end = data.find(b"\n") + 1 or len(data)
            tail = data[:end][len(data[:end].rstrip(_ENDS)) :]
            yield Piece(
                tail,
                line,
                extra=shape,
                withheld=f"a quoted cell that is not closed, or a row over {pieces.MAX_RECORD >> 20} MiB",
            )
            line, data = line + 1, data[end:]
        elif not ended:
            chunk = source.read(max(BLOCK, len(data)))
            ended = not chunk
            data += chunk


def _shape(data: bytes, *, whole: bool) -> Shape:
    delimiter, rows = _guess(data, whole=whole)
    if rows and headers.is_header(rows[0], rows[1:]):
        return Shape(delimiter, len(rows[0]), tuple(rows[0]))
    return Shape(delimiter, Counter(map(len, rows)).most_common(1)[0][0] if rows else 1)


def _whole_rows(data: bytes, delimiter: bytes, *, ended: bool) -> int:
    """Return where the last whole row of `data` ends."""
    pattern = _patterns(delimiter)[0]
    position = 0
    while (match := pattern.match(data, position)) and (ended or match.end() < len(data)):
        position = match.end()
    if ended and pattern.fullmatch(data[position:] + b"\n"):
        return len(data)
    return position


def redact(piece: Piece, work: Work) -> bytes:
    """Redact each row as a record named by the header; the header itself as text."""
    shape: Shape = piece.extra
    if piece.withheld:
        work.withhold(piece.line, piece.withheld)
        return _withheld(shape.width, shape.delimiter) + piece.data
    out: list[bytes] = []
    records: list[tuple[int, _Row]] = []
    line = piece.line
    for number, (row, cells) in enumerate(_rows(piece.data, shape.delimiter, ended=True)):
        end = row[len(_body(row)) :]
        if shape.header and piece.line == 1 and number == 0:
            out.append(_header(cells, shape, work) + end)
        elif not _body(row):
            out.append(row)
        elif len(cells) < shape.width or any(cells[shape.width :]):
            work.withhold(line, f"{len(cells)} columns instead of {shape.width}")
            out.append(_withheld(len(cells), shape.delimiter) + end)
        else:
            records.append((len(out), _Row(cells, end, line, _record(cells, shape.header))))
            out.append(row)
        line += row.count(b"\n")
    work.tally.records += len(records)
    redacted = work.redact_all([found.record for _, found in records])
    for (index, found), new in zip(records, redacted, strict=True):
        try:
            if isinstance(new, Exception):
                raise new  # noqa: TRY301
            if new != found.record:
                out[index] = shape.delimiter.join(_write(found, new, shape)) + found.end
        except Exception as error:  # noqa: BLE001  # fail closed, whatever it was
            work.withhold(found.line, pieces.why(error))
            out[index] = _withheld(len(found.cells), shape.delimiter) + found.end
    return b"".join(out)


@dataclass(frozen=True, slots=True)
class _Row:
    """A row's raw cells, line end and line number, and the record made from it."""

    cells: list[bytes]
    end: bytes
    line: int
    record: Any


def _withheld(count: int, delimiter: bytes) -> bytes:
    return delimiter.join([PLACEHOLDER] * count)


def _header(cells: list[bytes], shape: Shape, work: Work) -> bytes:
    names = [value(cell) for cell in cells]
    new = work.redact_all([names])[0]
    if isinstance(new, Exception) or len(new) != len(names):
        work.withhold(1, "the header could not be redacted")
        return _withheld(len(cells), shape.delimiter)
    return shape.delimiter.join(
        _spelled(cell, was, now, shape) for cell, was, now in zip(cells, names, new, strict=True)
    )


@lru_cache(maxsize=8)
def _keys(header: tuple[str, ...]) -> tuple[tuple[str, tuple[int, ...]], ...]:
    """Return the keys of a record with the columns each stands for: a name that is there twice stands for a list."""
    columns: dict[str, list[int]] = {}
    for i, name in enumerate(header):
        columns.setdefault(name.strip() or f"column_{i + 1}", []).append(i)
    return tuple((name, tuple(found)) for name, found in columns.items())


def _record(cells: list[bytes], header: tuple[str, ...]) -> Any:
    """Return the row as a record: cells under their names (the engine itself looks into JSON in a cell)."""
    values = [value(cell) for cell in cells]
    if not header:
        return values
    return {
        name: values[found[0]] if len(found) == 1 else [values[i] for i in found]
        for name, found in _keys(header)
    }


def _write(row: _Row, new: Any, shape: Shape) -> Iterator[bytes]:
    """Yield the cells of a row with the values of the redacted record."""
    values: list[Any] = list(new) if not shape.header else [None] * len(row.cells)
    if shape.header:
        for (_, found), item in zip(_keys(shape.header), new.values(), strict=True):
            for i, one in zip(found, [item] if len(found) == 1 else item, strict=True):
                values[i] = one
    for i, cell in enumerate(row.cells):
        if i >= shape.width and shape.header:
            yield cell  # empty: a row may end in more delimiters than its header
            continue
        yield _spelled(cell, value(cell), values[i], shape)


def _spelled(cell: bytes, was: str, now: Any, shape: Shape) -> bytes:
    """Return `now` as a cell: quoted if `cell` was, or if it must be."""
    if was == now:
        return cell
    text = str(now).encode("utf-8", "surrogateescape")
    if cell.startswith(b'"') or any(char in text for char in (shape.delimiter, b'"', b"\n", b"\r")):
        return b'"' + text.replace(b'"', b'""') + b'"'
    return text


def records(piece: Piece) -> Iterator[tuple[Any, Place]]:
    """Yield each row as a record, with a function that says where in the file a finding of it stands."""
    shape: Shape = piece.extra
    line = piece.line
    for number, (row, cells) in enumerate(_rows(piece.data, shape.delimiter, ended=True)):
        if shape.header and piece.line == 1 and number == 0:
            yield [value(cell) for cell in cells], _places(row, cells, (), line)
        elif _body(row):
            header = shape.header if len(cells) >= shape.width else ()
            yield (
                _record(cells[: shape.width] if header else cells, header),
                _places(row, cells, header, line),
            )
        line += row.count(b"\n")


def _places(row: bytes, cells: list[bytes], header: tuple[str, ...], line: int) -> Place:
    def place(path: str, start: int) -> tuple[int, int]:
        names = {containers.render((name,), {}): found[0] for name, found in _keys(header)} if header else {}
        nearest = path
        while nearest and nearest not in names and not re.fullmatch(r"\$\[\d+\]", nearest):
            nearest = nearest[: max(nearest.rfind("."), nearest.rfind("["), 0)]
        index = names.get(nearest, int(nearest[2:-1]) if nearest.startswith("$[") and not header else 0)
        offset = sum(len(cell) + 1 for cell in cells[:index])
        text = row[:offset].decode("utf-8", "surrogateescape")
        cell = cells[index].decode("utf-8", "surrogateescape")
        inside = cell[: start + cell.startswith('"')]
        return pieces.position(text + (inside if nearest == path else ""), line)

    return place
