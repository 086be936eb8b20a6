"""The pipeline: detect -> decide -> transform -> record, compiled once for each policy."""

from __future__ import annotations

import os
import threading
import warnings
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Literal, TypeVar

from redactor.decide import policy as policies
from redactor.detect import overlaps, presidio, scan
from redactor.errors import UsageError
from redactor.record import events
from redactor.record.sinks import Sink
from redactor.text.log import LogRedactor
from redactor.transform import actions
from redactor.transform.pseudonyms import MIN_KEY_BYTES, Pseudonyms
from redactor.types import Finding, Redacted, Span

OnError = Literal["placeholder", "drop", "raise"]
Text = TypeVar("Text", str, bytes)
Detector = Callable[[str], Iterable[Span]]

#: What stands where the engine could not decide.
PLACEHOLDER = "<REDACTED>"

_said_random_key = False
_lock = threading.Lock()


def master_key(key: bytes | None) -> bytes:
    """Return the master key: the argument, else REDACTOR_KEY, else a random one for this process (said once)."""
    if key is None and os.environ.get("REDACTOR_KEY"):
        key = os.environ["REDACTOR_KEY"].encode()
    if key is not None:
        if len(key) < MIN_KEY_BYTES:
            raise UsageError(f"the key must have at least {MIN_KEY_BYTES} bytes", place="REDACTOR_KEY or key=")
        return key
    return _process_key()


_random_key: bytes | None = None


def _process_key() -> bytes:
    global _random_key, _said_random_key  # noqa: PLW0603
    with _lock:
        if _random_key is None:
            _random_key = os.urandom(32)
        if not _said_random_key:
            _said_random_key = True
            warnings.warn("no key: pseudonyms are stable within this process only (set REDACTOR_KEY)", stacklevel=4)
        return _random_key


class Redactor:
    """Redacts text, records and log blocks under one policy.

    Arguments: `policy` is a shipped name, an alias or a path to a TOML file; `recipient` who will read the result;
    `key` the master key (>= 16 bytes); `tenant` separates pseudonyms of different customers; `names` is "auto", "off" or a
    spaCy pipeline; `regions` are two-letter codes that say which phone plans and national ids to expect; `on_error` what goes
    out when the engine cannot decide; `audit` a callable that takes one event.
    Raises PolicyError, UsageError or ModelError.
    """

    def __init__(
        self,
        policy: str = "support",
        *,
        recipient: str | None = None,
        key: bytes | None = None,
        tenant: str = "",
        names: str = "auto",
        regions: Iterable[str] = ("US",),
        on_error: OnError = "placeholder",
        audit: Sink | None = None,
    ) -> None:
        if on_error not in ("placeholder", "drop", "raise"):
            raise UsageError("on_error is one of placeholder, drop, raise", place="on_error")
        self.policy = policies.load(policy, recipient=recipient)
        self._pseudonyms = Pseudonyms(master_key(key), purpose=self.policy.purpose, tenant=tenant)
        self._regions = tuple(regions)
        self._names = names
        self._on_error = on_error
        self._audit = audit
        self._detectors: tuple[Detector, ...] = (scan.find, presidio.find)
        self._log: LogRedactor | None = None

    def __repr__(self) -> str:
        return f"Redactor(policy={self.policy.name!r}, recipient={self.policy.recipient!r})"

    def detect(self, text: str) -> tuple[Span, ...]:
        """Return the personal spans of `text`, disjoint and in order."""
        spans: list[Span] = []
        for detector in self._detectors:
            spans.extend(detector(text))
        return tuple(overlaps.resolve(spans))

    def redact(self, text: str) -> Redacted:
        """Return `text` with every personal span treated as the policy says, and the findings."""
        try:
            result = self._transform(text, self.detect(text), path="")
        except Exception:
            if self._on_error == "raise":
                raise
            return Redacted("" if self._on_error == "drop" else PLACEHOLDER)
        self._record(result.findings)
        return result

    def redact_as(self, entity: str, value: str, *, path: str = "") -> Redacted:
        """Treat the whole of `value` as `entity`, for callers that know what a value is by its place (a header, a tag, a column)."""
        result = self._transform(value, (Span(0, len(value), entity, 1.0, "label:caller"),), path=path)
        self._record(result.findings)
        return result

    def redact_log(self, data: Text) -> Text:
        """Redact a block of whole log lines; bytes in, bytes out, str in, str out."""
        if self._log is None:
            self._log = LogRedactor(self._replace)
        counts: Counter[Finding] | None = Counter() if self._audit is not None else None
        try:
            block = data if isinstance(data, bytes) else data.encode("utf-8", "surrogatepass")
            result = self._log(block, counts)
        except Exception:
            if self._on_error == "raise":
                raise
            result = b"" if self._on_error == "drop" else PLACEHOLDER.encode()
        if counts:
            self._record(counts.elements())
        return result if isinstance(data, bytes) else result.decode("utf-8", "surrogatepass")

    def _replace(self, value: str, span: Span) -> tuple[str, Finding]:
        decision = self.policy.decide(span)
        text = actions.apply(decision, value, self._pseudonyms)
        length = span.end - span.start
        return text, Finding(span.entity, decision.action, decision.rule, "", 0, length, span.detector, span.score)

    def redact_record(self, record: Any) -> Any:
        """Return a value of the same shape with every string leaf and key redacted; the argument is not changed."""
        if isinstance(record, str):
            return self.redact(record).text
        if isinstance(record, Mapping):
            return {self.redact_record(key): self.redact_record(value) for key, value in record.items()}
        if isinstance(record, list):
            return [self.redact_record(value) for value in record]
        return record

    def redact_records(self, records: Iterable[Any]) -> Iterator[Any]:
        """Yield each record redacted, in order."""
        for record in records:
            yield self.redact_record(record)

    def _transform(self, text: str, spans: Iterable[Span], *, path: str) -> Redacted:
        pieces: list[str] = []
        findings: list[Finding] = []
        position = 0
        for span in spans:
            decision = self.policy.decide(span, path=path)
            pieces += [text[position : span.start], actions.apply(decision, text[span.start : span.end], self._pseudonyms)]
            position = span.end
            findings.append(
                Finding(
                    span.entity, decision.action, decision.rule, path, span.start, span.end - span.start, span.detector, span.score
                )
            )
        pieces.append(text[position:])
        return Redacted("".join(pieces), tuple(findings))

    def _record(self, findings: Iterable[Finding]) -> None:
        if self._audit is not None:
            policy = self.policy
            self._audit(
                events.event(
                    findings, policy=policy.name, version=policy.version, purpose=policy.purpose, recipient=policy.recipient
                )
            )
