"""Read gold files: texts in which people have marked what must go and what must stay.

Marked text: `[[PERSON|Maria]]` must go (`[[PERSON#1|Maria]]` and `[[PERSON#1|M. Garcia]]` are one person), `{{VERSION|3.1}}` must stay. A
file is one unit, or several headed `%% id: KIND/NAME`; a unit may be a JSON document with marks inside its strings. JSON lines hold
either such marks, or `text` and `spans` in characters, where labels that begin with `KEEP_` or `NEG_` must stay.
"""

from __future__ import annotations

import gzip
import json
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from redactor.errors import InputError, UsageError

HEAD = re.compile(r"^%%\s*id:\s*(?P<id>\S+)(?P<rest>.*)$")
MARK = re.compile(
    r"\[\[(?P<go>[A-Z][A-Z0-9_]*)(?:#(?P<who>[\w.-]+))?\|(?P<gone>.*?)\]\]|\{\{(?P<stay>[A-Z][A-Z0-9_]*)\|(?P<stayed>.*?)\}\}", re.DOTALL
)
#: What begins a mark; left over outside of marks or inside one, it says that the mark-up is broken.
OPENING = re.compile(r"\[\[[A-Z][A-Z0-9_]*(?:#[\w.-]+)?\||\{\{[A-Z][A-Z0-9_]*\|")
#: A string of a JSON document, or a mark outside of one: around a bare number.
_QUOTED_OR_MARK = re.compile(rf'"(?:[^"\\]|\\.)*"|{MARK.pattern}', re.DOTALL)
#: Stands before a marked bare number while the document is read.
_BARE = "\x00"
BROKEN = "a mark that is not closed, or stands in another"
KEEP_PREFIXES = ("KEEP_", "NEG_")
#: Kinds of units that are diagnostic logs: they go through `redact_log`.
LOG_KINDS = frozenset({"log", "device"})
#: A file in a folder of one of these names holds units of that kind, whatever stands before the slash of their ids.
FOLDERS = {"logs": "log", "devices": "device", "tickets": "ticket", "secrets": "secret"}


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked stretch of a text, in characters; `personal` ones must go, the others must stay."""

    start: int
    end: int
    name: str
    personal: bool
    who: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Leaf:
    """A text with its marks; the repr shows counts only."""

    text: str = field(repr=False)
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Unit:
    """One document: `kind` is what stands before the slash of its id; `value` is the JSON document, None for plain text."""

    id: str
    kind: str
    place: str
    leaves: tuple[Leaf, ...] = field(repr=False)
    value: Any = field(default=None, repr=False)

    @property
    def is_log(self) -> bool:
        return self.kind in LOG_KINDS


def strip(marked: str) -> Leaf:
    """Return the text without its marks, and the marks; raise InputError where a mark is not closed or stands in another."""
    pieces: list[str] = []
    marks: list[Mark] = []
    position = length = 0
    for match in MARK.finditer(marked):
        before = marked[position : match.start()]
        name, value = (match["go"], match["gone"]) if match["go"] else (match["stay"], match["stayed"])
        length += len(before)
        if OPENING.search(before) or OPENING.search(value):
            raise InputError(BROKEN)
        marks.append(Mark(length, length + len(value), name, personal=bool(match["go"]), who=match["who"] or ""))
        pieces += (before, value)
        length += len(value)
        position = match.end()
    if OPENING.search(marked, position):
        raise InputError(BROKEN)
    pieces.append(marked[position:])
    return Leaf("".join(pieces), tuple(marks))


def read(path: str | Path) -> Iterator[Unit]:
    """Yield the units of a gold file, or of every gold file below a folder, in name order.

    Raises UsageError for a path that does not exist or a folder without gold, InputError (with file and line) for a malformed file.
    """
    path = Path(path)
    if path.is_dir():
        files = sorted(p for p in path.rglob("*") if p.name.endswith((".gold", ".jsonl", ".jsonl.gz")))
        if not files:
            raise UsageError("no gold files (*.gold, *.jsonl, *.jsonl.gz) in this folder", place=str(path))
        for file in files:
            yield from read(file)
        return
    try:
        data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
        text = data.decode("utf-8")
    except FileNotFoundError as error:
        raise UsageError("no such file or folder", place=str(path)) from error
    except (OSError, EOFError, zlib.error) as error:
        raise InputError((getattr(error, "strerror", None) or "damaged gzip data").lower(), place=str(path)) from error
    except UnicodeDecodeError as error:
        raise InputError(f"not UTF-8 at byte {error.start}", place=str(path)) from None
    if path.name.endswith((".jsonl", ".jsonl.gz")):
        yield from _json_lines(text, path)
    else:
        yield from _marked(text, path)


def _marked(text: str, path: Path) -> Iterator[Unit]:
    head: re.Match[str] | None = None
    first = 0
    body: list[str] = []
    found = False
    for number, line in enumerate([*text.split("\n"), "%% id: end/end"], start=1):
        match = HEAD.match(line)
        if match is None:
            if line.startswith("%%") and not line.startswith("%%%"):
                raise InputError("a line that begins with %% must be `%% id: KIND/NAME`", place=f"{path}:{number}")
            body.append(line)
            continue
        if head is not None:
            found = True
            yield _unit(head["id"], "\n".join(body).rstrip("\n"), f"{path}:{first}", FOLDERS.get(path.parent.name))
        elif any(line.strip() for line in body) and number <= text.count("\n") + 1:
            raise InputError("text before the first `%% id:` line", place=f"{path}:{number}")
        head, first, body = match, number, []
    if not found:
        if not OPENING.search(text):
            raise InputError("no mark (`[[ENTITY|...]]` must go, `{{FACT|...}}` must stay) and no `%% id: KIND/NAME` line", place=str(path))
        kind = FOLDERS.get(path.parent.name, "log" if path.suffix == ".log" else "text")
        yield _unit(f"{kind}/{path.stem}", text, f"{path}:1", kind)


def _unit(identifier: str, marked: str, place: str, kind: str | None = None) -> Unit:
    try:
        return _read_unit(identifier, marked, place, kind or identifier.partition("/")[0])
    except InputError as error:
        raise InputError(error.kind, place=place) from None


def _read_unit(identifier: str, marked: str, place: str, kind: str) -> Unit:
    if marked.lstrip()[:1] in ("{", "[") and not marked.lstrip().startswith(("{{", "[[")):
        try:
            value = json.loads(_QUOTED_OR_MARK.sub(_quoted_number, marked))
        except ValueError:
            pass
        else:
            if isinstance(value, dict | list):
                return Unit(identifier, kind, place, tuple(strip(text.removeprefix(_BARE)) for text in strings(value)), without_marks(value))
    return Unit(identifier, kind, place, (strip(marked),))


def _quoted_number(match: re.Match[str]) -> str:
    return match[0] if match[0].startswith('"') else json.dumps(_BARE + match[0])


def strings(value: Any) -> Iterator[str]:
    """Yield every string of a JSON-like value, keys before their values, in document order; numbers as their text."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield str(key)
            yield from strings(item)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from strings(item)
    elif value is not None and not isinstance(value, bool):
        yield value if isinstance(value, str) else str(value)


def without_marks(value: Any) -> Any:
    """Return a JSON-like value of the same shape with all marks stripped from its strings."""
    if isinstance(value, dict):
        return {strip(key).text: without_marks(item) for key, item in value.items()}
    if isinstance(value, list):
        return [without_marks(item) for item in value]
    if isinstance(value, str) and value.startswith(_BARE):
        return json.loads(strip(value.removeprefix(_BARE)).text)
    return strip(value).text if isinstance(value, str) else value


def _json_lines(text: str, path: Path) -> Iterator[Unit]:
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        place = f"{path}:{number}"
        try:
            entry = json.loads(line)
        except ValueError:
            raise InputError("not a JSON object", place=place) from None
        identifier = str(entry.get("id", f"{path.name.split('.')[0]}/{number}")) if isinstance(entry, dict) else ""
        is_text = isinstance(entry, dict) and isinstance(entry.get("text"), str) and ("spans" in entry or not entry.keys() - {"id", "text"})
        if not is_text:
            yield _unit(identifier or f"{path.stem}/{number}", line, place, path.stem)
            continue
        try:
            marks = tuple(_mark(span, len(entry["text"])) for span in entry.get("spans", ()))
        except (TypeError, ValueError, KeyError):
            raise InputError("spans are [start, end, LABEL] or {start, end, label or entity}, within the text, in characters", place=place) from None
        if "spans" not in entry:
            yield _unit(identifier, entry["text"], place)
        else:
            yield Unit(identifier, identifier.partition("/")[0], place, (Leaf(entry["text"], marks),))


def _mark(span: Any, length: int) -> Mark:
    start, end, label = (span["start"], span["end"], span["label"] if "label" in span else span["entity"]) if isinstance(span, dict) else span
    if not 0 <= int(start) < int(end) <= length:
        raise ValueError
    return Mark(int(start), int(end), str(label), personal=not str(label).startswith(KEEP_PREFIXES))
