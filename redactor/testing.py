"""For your own tests: what was found, and proof that a value is nowhere in an output, in no spelling and no encoding.

    with capture_findings() as found:
        client.post("/tickets", json=ticket)
    assert "EMAIL_ADDRESS" in found.entities
    assert_no_leak(caplog.text, ["Maria Garcia", "maria@example.com"])

With pytest the fixtures `captured_findings` and `no_leak` are there once the package is installed.
"""

from __future__ import annotations

import base64
import re
import threading
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from redactor.detect.known import Discovery
from redactor.record import observe
from redactor.text import encodings
from redactor.types import Finding

#: Values with fewer letters and digits than this are compared as they are, not without separators.
MIN_SQUASHED = 5
#: Encoded forms shorter than this would be found by chance.
MIN_ENCODED = 6
MAX_NESTING = 3
TOKEN = re.compile(r"<[A-Z][A-Z0-9_]*(?::[a-z2-7]+)?>")
_PHONE = re.compile(r"(?:\+|00|\()[\d\s()./-]{7,}")
_NAME = re.compile(r"[^\W\d_]+(?:[ .'’-]+[^\W\d_]+)+")


class Captured:
    """The findings made inside a `capture_findings` block; they hold no values."""

    def __init__(self) -> None:
        self._findings: list[Finding] = []
        self._lock = threading.Lock()

    def _hear(self, findings: Iterable[Finding]) -> None:
        with self._lock:
            self._findings.extend(findings.elements() if isinstance(findings, Counter) else findings)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All findings so far, in the order they were made."""
        with self._lock:
            return tuple(self._findings)

    @property
    def entities(self) -> Counter[str]:
        """How often each entity was found."""
        return Counter(finding.entity for finding in self.findings)

    def __repr__(self) -> str:
        return f"Captured({len(self._findings)} findings)"


@contextmanager
def capture_findings() -> Iterator[Captured]:
    """Collect the findings of every redactor of this process, in all threads, while the block runs."""
    captured = Captured()
    observe.add(captured._hear)
    try:
        yield captured
    finally:
        observe.remove(captured._hear)


class LeakError(AssertionError):
    """A value survives; the message says which one by its place in the list, where, and in what form, never the value."""


def assert_no_leak(output: Any, values: Iterable[str] | Mapping[str, str | Iterable[str]]) -> None:
    """Raise LeakError when one of `values` stands in `output`, in any spelling or encoding.

    `output` is text, bytes, or a nested value (keys count; an iterator is used up; of any other object what it prints counts). `values` are strings, or a mapping from entity to one or several
    strings, which makes the spellings of that entity known (`{"PERSON": "Maria Garcia"}` finds `M. Garcia` and `mgarcia`);
    without it, two or more words of letters are taken for a person, what begins with `+`, `00` or `(` for a phone number, and the
    rest for an account or device.
    """
    __tracebackhide__ = True
    wanted = [(entity, value) for entity, value in _wanted(values) if value.strip()]
    for number, (entity, value) in enumerate(wanted):
        for place, text in _texts(output, "output"):
            found = find_leak(text, entity, value)
            if found is not None:
                raise LeakError(f"value {number} ({entity}, {len(value)} characters) survives in {place} at {found[0]}, as {found[1]}")


def find_leak(text: str, entity: str, value: str) -> tuple[int, str] | None:
    """Return (offset, form) of the first place where `value` survives in `text`, or None; offsets count decoded characters."""
    for form, sight in _sights(text):
        # A pseudonym is not the value, whatever letters it is made of.
        cleaned = TOKEN.sub(lambda match: " " * len(match[0]), sight)
        at = _stands_at(cleaned, entity, value)
        if at is not None:
            return at, form
        for name, encoded in _encoded(value):
            at = cleaned.find(encoded)
            if at >= 0:
                return at, f"{form}, {name}"
    return None


def _wanted(values: Iterable[str] | Mapping[str, str | Iterable[str]]) -> Iterator[tuple[str, str]]:
    if isinstance(values, str):
        values = [values]
    if isinstance(values, Mapping):
        for entity, one in values.items():
            yield from ((entity, value) for value in ([one] if isinstance(one, str) else one))
        return
    for value in values:
        yield _guess(value), value


def _guess(value: str) -> str:
    if "@" in value:
        return "EMAIL_ADDRESS"
    if _PHONE.fullmatch(value.strip()):
        return "PHONE_NUMBER"
    return "PERSON" if _NAME.fullmatch(value.strip()) else "DEVICE_ID"


def _texts(output: Any, place: str) -> Iterator[tuple[str, str]]:
    if isinstance(output, str):
        yield place, output
    elif isinstance(output, (bytes, bytearray, memoryview)):
        yield place, bytes(output).decode("utf-8", "replace")
    elif isinstance(output, Mapping):
        for number, (key, value) in enumerate(output.items()):
            yield from _texts(key, f"{place} key {number}")
            yield from _texts(value, f"{place} item {number}")
    elif isinstance(output, Iterable):
        for number, value in enumerate(output):
            yield from _texts(value, f"{place}[{number}]")
    elif output is not None:
        yield place, str(output)
        yield f"the repr of {place}", repr(output)


def _sights(text: str) -> Iterator[tuple[str, str]]:
    """Yield the text and what it says once its encodings are undone."""
    yield "plain text", text
    for view in encodings.views(text, nesting=MAX_NESTING):
        yield view.kind, view.text


def _stands_at(text: str, entity: str, value: str) -> int | None:
    at = text.casefold().find(value.casefold())
    if at >= 0:
        return at
    squashed = _squash(value)
    if len(squashed) >= MIN_SQUASHED and squashed in _squash(text):
        return 0
    discovery = Discovery()
    discovery.add(entity, value)
    spans = discovery.freeze().find(text)
    return min((span.start for span in spans), default=None)


def _squash(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


def _encoded(value: str) -> Iterator[tuple[str, str]]:
    """Yield encodings of a value that may begin anywhere in a longer text: hexadecimal, and base64 in its three phases."""
    for data, spelling in ((value.encode(), ""), (value.lower().encode(), " in lower case"), (value.upper().encode(), " in capitals")):
        for text in (data.hex(), data.hex().upper()):
            yield "hexadecimal" + spelling, text
        for phase in range(3):
            coded = base64.b64encode(b"\0" * phase + data).decode().rstrip("=")
            # The first and last characters mix with the neighbours' bits.
            core = coded[(0, 2, 3)[phase] : len(coded) - (1 if (phase + len(data)) % 3 else 0)]
            if len(core) >= MIN_ENCODED:
                yield "base64" + spelling, core
                yield "base64url" + spelling, core.replace("+", "-").replace("/", "_")
