"""JSON documents, streamed: each element of a top-level array, or of `{"tickets": [...]}`, is a record; else the document is one.

Several documents that follow each other in one file are read one after the other.
"""

from __future__ import annotations

import codecs
import json
import re
from typing import TYPE_CHECKING, Any

from redactor.batch import pieces
from redactor.batch.formats import json_lines
from redactor.batch.pieces import Piece, Place, Reader, Work
from redactor.errors import InputError, LimitError
from redactor.text import json_edit

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME = "json"
SUFFIXES = (".json", ".geojson", ".har", ".ipynb")
BLOCK = 256 * 1024

#: Members of a top-level object that hold the records of an export. An object with other arrays or objects before these is
#: one record: the comments of a ticket belong to it.
RECORD_KEYS = frozenset(
    [
        "accounts",
        "bugs",
        "cases",
        "chats",
        "contacts",
        "customers",
        "data",
        "docs",
        "documents",
        "entries",
        "events",
        "hits",
        "incidents",
        "issues",
        "items",
        "logs",
        "messages",
        "objects",
        "orders",
        "organizations",
        "people",
        "problems",
        "records",
        "requesters",
        "requests",
        "results",
        "rows",
        "tasks",
        "threads",
        "tickets",
        "transcripts",
        "users",
        "values",
    ]
)

_TOKEN = re.compile(
    r'\s*([{}\[\],:]|"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*|true|false|null|NaN|-?Infinity)', re.DOTALL
)
_SPACE = re.compile(r"[ \t\r\n]*")
_LITERAL, _RECORD, _MEMBER = 0, 1, 2


def sniff(head: bytes, whole: bool) -> float:
    """Score by whether the beginning is a sequence of JSON tokens in an order that JSON allows."""
    text = head[:4096].decode("utf-8", "replace")
    if text.lstrip()[:1] not in ("{", "["):
        return 0.0
    previous, position, count = ",", 0, 0
    while match := _TOKEN.match(text, position):
        word = match[1]
        if (previous[-1] in "{[,:") != (word[0] not in ",:}]") and not (previous in "{[" and word in "}]"):
            break
        previous, position, count = word, match.end(), count + 1
    rest = text[position:].lstrip()
    complete = not rest or rest[0] == '"' or len(rest) < 24  # noqa: PLR2004  # cut within a token
    if whole and len(head) <= 4096 and rest:  # noqa: PLR2004
        return 0.3 if count > 4 else 0.0  # noqa: PLR2004  # damaged, but meant to be JSON
    return 0.65 if complete and count else 0.0


def cut(source: Reader) -> Iterator[Piece]:
    """Yield runs of records with what stands between them."""
    return _Cutter(source).pieces()


def redact(piece: Piece, work: Work) -> bytes:
    """Redact the records of a piece; one the engine fails on goes out as a JSON string that says so."""
    parts: list[bytes] = []
    records: list[tuple[int, Any, bool, int]] = []
    position, line = 0, piece.line
    for kind, length in piece.extra:
        part = piece.data[position : position + length]
        if kind == _MEMBER:
            part = b"{" + part + b"}"
        if kind != _LITERAL:
            records.append((len(parts), *json_edit.parse(part), line))
        parts.append(part)
        position += length
        line += part.count(b"\n")
    work.tally.records += sum(kind == _RECORD for kind, _ in piece.extra)
    for (index, old, plain, at), new in zip(
        records, work.redact_all([record[1] for record in records]), strict=True
    ):
        member = piece.extra[index][0] == _MEMBER
        try:
            if isinstance(new, Exception):
                raise new  # noqa: TRY301
            written = json_edit.write(parts[index], old, new, plain=plain)
            parts[index] = written[1:-1] if member else written
        except Exception as error:  # noqa: BLE001  # fail closed, whatever it was
            work.withhold(at, pieces.why(error))
            parts[index] = (
                b'"redactor":"withheld"'
                if member
                else json.dumps({"redactor": "withheld", "reason": pieces.why(error)}).encode()
            )
    return b"".join(parts)


def records(piece: Piece) -> Iterator[tuple[Any, Place]]:
    """Yield each record, with a function that says where in the file a finding of it stands."""
    position, line = 0, piece.line
    for kind, length in piece.extra:
        part = piece.data[position : position + length]
        if kind != _LITERAL:
            text = b"{" + part + b"}" if kind == _MEMBER else part
            record, _ = json_edit.parse(text)
            column = position - piece.data.rfind(b"\n", 0, position) - 1 - (kind == _MEMBER)
            yield record, _shifted(json_lines.place(text, record, line), line, column)
        position += length
        line += part.count(b"\n")


def _shifted(place: Place, first: int, columns: int) -> Place:
    def shifted(path: str, start: int) -> tuple[int, int]:
        line, column = place(path, start)
        return line, column + (columns if line == first else 0)

    return shifted


class _Cutter:
    """Reads a document in order and cuts it into segments: (kind, text)."""

    __slots__ = ("_decode", "_decoder", "_ended", "_line", "_position", "_source", "_text")

    def __init__(self, source: Reader) -> None:
        self._source = source
        self._decode = codecs.getincrementaldecoder("utf-8")("surrogateescape").decode
        self._decoder = json.JSONDecoder()
        self._text = ""
        self._position = 0
        self._ended = False
        self._line = 1

    def pieces(self) -> Iterator[Piece]:
        """Join segments to pieces of about BLOCK bytes."""
        kinds: list[tuple[int, int]] = []
        parts: list[bytes] = []
        size = 0
        start = self._line
        for kind, text in self._documents():
            data = text.encode("utf-8", "surrogateescape")
            kinds.append((kind, len(data)))
            parts.append(data)
            self._line += data.count(b"\n")
            size += len(data)
            if size >= BLOCK:
                yield Piece(b"".join(parts), start, extra=tuple(kinds))
                kinds, parts, size, start = [], [], 0, self._line
        if parts:
            yield Piece(b"".join(parts), start, extra=tuple(kinds))

    def _documents(self) -> Iterator[tuple[int, str]]:
        first = True
        while True:
            space = self._space()
            if space:
                yield _LITERAL, space
            char = self._peek()
            if not char:
                if first:
                    raise self._malformed()
                return
            first = False
            if char == "[":
                yield from self._array()
            elif char == "{":
                yield from self._object()
            else:
                yield _RECORD, self._value()

    def _array(self) -> Iterator[tuple[int, str]]:
        yield _LITERAL, self._take("[") + self._space()
        if self._peek() == "]":
            yield _LITERAL, self._take("]")
            return
        while True:
            yield _RECORD, self._value()
            between = self._space()
            if self._peek() != ",":
                yield _LITERAL, between + self._take("]")
                return
            yield _LITERAL, between + self._take(",") + self._space()
            self._forget()

    def _object(self) -> Iterator[tuple[int, str]]:
        """Yield an export's envelope part by part once a record array follows nothing but scalars; else one record."""
        begin = self._position
        segments: list[tuple[int, str]] = [(_LITERAL, self._take("{") + self._space())]
        envelope = False
        while self._peek() != "}":
            key = self._value()
            colon = self._space() + self._take(":") + self._space()
            char = self._peek()
            if char == "[" and key.strip('"').lower() in RECORD_KEYS:
                envelope = True
                yield from segments
                segments = []
                yield _LITERAL, key + colon
                yield from self._array()
            elif char in ("{", "[") and not envelope:
                break
            else:
                segments.append((_MEMBER, key + colon + self._value()))
            between = self._space()
            if self._peek() == ",":
                between += self._take(",") + self._space()
            elif self._peek() != "}":
                raise self._malformed()
            segments.append((_LITERAL, between))
            if envelope:
                yield from segments
                segments = []
                self._forget()
        if envelope:
            yield _LITERAL, self._take("}")
        else:
            self._position = begin
            yield _RECORD, self._value()

    def _value(self) -> str:
        """Return the text of the JSON value here and step over it."""
        while True:
            try:
                _, end = self._decoder.raw_decode(self._text, self._position)
                if end < len(self._text) or self._ended:
                    value = self._text[self._position : end]
                    self._position = end
                    return value
            except json.JSONDecodeError as error:
                if self._ended:
                    raise self._malformed() from error
            if len(self._text) - self._position > pieces.MAX_RECORD:
                raise LimitError(
                    f"malformed JSON, or a record of more than {pieces.MAX_RECORD >> 20} MiB",
                    place=self._place(),
                )
            self._more()

    def _space(self) -> str:
        begin = self._position
        while match := _SPACE.match(self._text, self._position):
            self._position = match.end()
            if self._position < len(self._text) or self._ended:
                break
            if self._position - begin > pieces.MAX_RECORD:
                raise LimitError("white space without end", place=self._place())
            self._more()
        return self._text[begin : self._position]

    def _peek(self) -> str:
        while self._position >= len(self._text) and not self._ended:
            self._more()
        return self._text[self._position : self._position + 1]

    def _take(self, char: str) -> str:
        if self._peek() != char:
            raise self._malformed()
        self._position += 1
        return char

    def _more(self) -> None:
        chunk = self._source.read(max(BLOCK, len(self._text) - self._position))
        self._ended = not chunk
        self._text += self._decode(chunk, final=not chunk)

    def _forget(self) -> None:
        """Drop what has been cut; called only between records, where no earlier position is remembered."""
        if self._position >= BLOCK:
            self._text, self._position = self._text[self._position :], 0

    def _malformed(self) -> InputError:
        return InputError("malformed JSON", place=self._place())

    def _place(self) -> str:
        return f"line {self._line} or later"
