"""Lines of a stream, put together as they were written: tracebacks and private keys stay whole, split container lines are joined.

Pure: bytes in, blocks of whole lines out. The caller keeps the time and says when it has waited long enough.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import orjson

from redactor.batch.pieces import MAX_RECORD

#: Bytes of an unfinished group (a traceback, a key, a split line) that are held back at most.
MAX_HELD = 1024 * 1024
#: What stands for the rest of a private key whose end never came, and for a line above MAX_RECORD.
SECRET_LINE = b"<SECRET>"
LONG_LINE = b"<REDACTED>"

# A line that goes with the one before: indented, or what tracebacks of Python, Java, Go, Node, .NET, PHP and Rust go on with.
_CONTINUES = re.compile(
    rb"[ \t]+\S|\r?\n|Caused by: |Suppressed: |During handling of the above exception|The above exception was the direct cause"
    rb"|Traceback \(most recent call last\):|\.\.\. \d+ (?:more|common frames)|goroutine \d+ |--- End of "
    rb"|\[signal |created by |exit status \d|[\w./*)\[\]{}-]+\([^\n]*\)\r?\n|\}\r?\n|Node\.js v\d"
    rb"|#\d+ |Stack trace:|stack backtrace:|note: "
)
# A line after which more of its kind is to be expected.
_OPENS = re.compile(
    rb"Traceback \(most recent call last\):\s*$|^[ \t]+(?:File \"|at |from )|^(?:[\w$]+\.)+[\w$]*(?:Exception|Error)\b"
    rb"|(?:Exception|Error)(?: in thread .*)?:? *\S*.*$|^panic: |^goroutine \d+ |^Caused by: "
    rb"|^\S+:\d+: \w*Warning: |^\S+\.\w+:\d+\r?\n|^thread '.*' panicked at |^PHP (?:Fatal|Parse|Recoverable) |^Stack trace:"
)
# A line whose message stands on the next one.
_MESSAGE_FOLLOWS = re.compile(rb"panicked at .*:\r?\n")
_KEY_BEGIN = re.compile(rb"-----BEGIN [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----")
_KEY_END = re.compile(rb"-----END [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----")
# The line format of container runtimes (CRI): time, stream, P for a part or F for the full line or its last part.
_CRI_PART = re.compile(rb"(\S+ (?:stdout|stderr) )P ")
_CRI_ANY = re.compile(rb"\S+ (stdout|stderr) ([PF]) ")
# Docker's json-file: a part has no line end in its "log".
_DOCKER = (b'{"log":"', b'{"log": "')


class Lines:
    """Takes chunks of a stream and gives blocks of whole lines; holds back what may still go on.

    `feed` and `close` give blocks; `expire` gives what was held back for long enough. An unfinished last line is never given
    before its end has come, for a value in it may be cut. `skipped` counts lines that were too long and became placeholders.
    """

    __slots__ = ("_group", "_in_key", "_parts", "_pending", "_skipping", "skipped")

    def __init__(self) -> None:
        self._pending = bytearray()
        self._group: list[bytes] = []
        self._parts: dict[bytes, bytes] = {}
        self._in_key = False
        self._skipping = False
        self.skipped = 0

    def __repr__(self) -> str:
        return f"Lines({len(self._pending)} bytes pending, {len(self._group)} lines held)"

    @property
    def waiting(self) -> bool:
        """Whether whole lines are held back, so that `expire` would give something."""
        return bool(self._group)

    def feed(self, chunk: bytes) -> bytes:
        """Take a chunk and return the lines that are complete and belong to no open group, b"" for none."""
        if self._skipping:
            end = chunk.find(b"\n")
            if end < 0:
                return b""
            chunk, self._skipping = chunk[end + 1 :], False
        cut = chunk.rfind(b"\n") + 1
        if not cut:
            self._pending += chunk
            return self._too_long()
        data = bytes(self._pending) + chunk[:cut]
        self._pending = bytearray(chunk[cut:])
        out = self._take(data)
        return out + self._too_long()

    def expire(self) -> bytes:
        """Return the lines that were held back; a private key that is still open stays closed until its end comes."""
        held, self._group = b"".join(self._group), []
        if held and _key_is_open(held):
            self._in_key = True
        return held

    def close(self) -> bytes:
        """Return everything that is left, an unfinished last line included."""
        out = self._take(bytes(self._pending), last=True) if self._pending else b""
        self._pending.clear()
        parts = b"".join(self._parts.values())
        self._parts.clear()
        return out + parts + self.expire()

    def _too_long(self) -> bytes:
        if len(self._pending) <= MAX_RECORD:
            return b""
        self._pending.clear()
        self._skipping = True
        self.skipped += 1
        return self.expire() + LONG_LINE + b"\n"

    def _take(self, data: bytes, *, last: bool = False) -> bytes:
        if not self._group and not self._in_key and not self._parts and not _is_special(data):
            # The common case: nothing to put together, except perhaps behind the last line.
            if last:
                return data
            start = data.rfind(b"\n", 0, len(data) - 1) + 1
            if not _OPENS.search(data[start:]):  # a slice: `^` means the start of that line
                return data
            self._group = [data[start:]]
            return data[:start]
        return b"".join(self._lines(data))

    def _lines(self, data: bytes) -> Iterator[bytes]:
        for raw in data.splitlines(keepends=True) if b"\r" not in data else re.findall(rb"[^\n]*\n|[^\n]+", data):
            line = self._joined(raw)
            if not line:
                continue
            if self._in_key:
                yield self._hidden(line)
                continue
            if self._group and (_CONTINUES.match(line) or _key_is_open(b"".join(self._group)) or self._belongs(line)):
                self._group.append(line)
                if sum(map(len, self._group)) > MAX_HELD:
                    yield self.expire()
                continue
            if self._group:
                yield self.expire()
            if _OPENS.search(line) or _KEY_BEGIN.search(line):
                self._group = [line]
                if _KEY_BEGIN.search(line) and not _key_is_open(line):
                    yield self.expire()
            else:
                yield line

    def _belongs(self, line: bytes) -> bool:
        """Say whether a line is the `Error: message` behind the frames, or behind a blank line, that came last, or a message that was announced."""
        last = self._group[-1]
        return _MESSAGE_FOLLOWS.search(last) is not None or (last[:1] in b" \t\r\n" and re.match(rb"[\w.]+(?::|$)", line) is not None)

    def _hidden(self, line: bytes) -> bytes:
        if _KEY_END.search(line):
            self._in_key = False
        return SECRET_LINE + line[len(line.rstrip(b"\r\n")) :]

    def _joined(self, line: bytes) -> bytes:
        """Return a full line, with the parts that came before it; b"" while it is still a part."""
        if line.startswith(_DOCKER):
            return self._docker(line)
        match = _CRI_ANY.match(line)
        if match is None:
            return line
        stream, kind = match[1], match[2]
        before = self._parts.pop(stream, b"")
        text = line[match.end() :] if before else line
        if kind == b"P" and len(before) + len(text) < MAX_HELD:
            self._parts[stream] = before + _CRI_PART.sub(rb"\1F ", text, count=1).rstrip(b"\r\n")
            return b""
        return before + text

    def _docker(self, line: bytes) -> bytes:
        try:
            entry = orjson.loads(line)
            log, stream = entry["log"], str(entry.get("stream", "")).encode()
            whole = log.endswith("\n")
        except (ValueError, KeyError, AttributeError):
            return line
        key = b"{" + stream
        before = self._parts.pop(key, b"")
        if before:
            entry["log"] = orjson.loads(before)["log"] + log
            line = orjson.dumps(entry) + b"\n"
        if whole or len(line) >= MAX_HELD:
            return line
        self._parts[key] = line
        return b""


def _is_special(data: bytes) -> bool:
    """Say whether a block holds anything that must be put together: an indented line, a traceback, a key, parts."""
    return (
        b"\n " in data
        or b"\n\t" in data
        or data[:1] in b" \t"
        or b"PRIVATE KEY" in data
        or b"Traceback" in data
        or b"Caused by" in data
        or b'"log":' in data
        or b" stdout P " in data
        or b" stderr P " in data
        or b"\ngoroutine " in data
        or b"panic" in data
        or b"Warning: " in data
        or b"Stack trace:" in data
    )


def _key_is_open(data: bytes) -> bool:
    begins = [match.start() for match in _KEY_BEGIN.finditer(data)]
    return bool(begins) and _KEY_END.search(data, begins[-1]) is None
