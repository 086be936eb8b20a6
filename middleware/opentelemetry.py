"""OpenTelemetry: processors that stand before the exporting ones and hand on safe copies of spans and log records.

provider.add_span_processor(RedactingSpanProcessor(BatchSpanProcessor(exporter), policy="support"))
logs.add_log_record_processor(RedactingLogRecordProcessor(BatchLogRecordProcessor(exporter)))
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import Event, ReadableSpan, SpanProcessor
from opentelemetry.trace import Link
from opentelemetry.trace.status import Status

from redactor.errors import UsageError
from redactor.middleware.context import PLACEHOLDER, Engine
from redactor.middleware.engines import Surface
from redactor.middleware.values import closed, redacted

try:
    from opentelemetry.sdk._logs import LogRecordProcessor
except ImportError:  # an SDK without logs
    LogRecordProcessor = object  # type: ignore[assignment, misc]

if TYPE_CHECKING:
    from redactor.engine import Redactor

OnError = Literal["placeholder", "drop"]
Redact = Callable[[dict[str, Any]], Any]

#: Names of attributes that may stay when nobody can look.
_PLAIN_KEY = re.compile(r"[A-Za-z_][A-Za-z_.\-]{0,63}")
#: Resources remembered.
MAX_RESOURCES = 64


class RedactingSpanProcessor(SpanProcessor):
    """Hands on copies of ended spans with name, attributes, events, links and status redacted; the span itself is read-only.

    `next_processor` is the processor (or exporter, which is then called for each span) that gets the copies; `policy` a name, a
    path or a Redactor; further options are those of Redactor.
    """

    def __init__(
        self, next_processor: Any, *, policy: str | Redactor = "support", on_error: OnError = "placeholder", **options: Any
    ) -> None:
        if not hasattr(next_processor, "on_end"):
            if not hasattr(next_processor, "export"):
                raise UsageError("needs a span processor or a span exporter", place="RedactingSpanProcessor")
            from opentelemetry.sdk.trace.export import SimpleSpanProcessor

            next_processor = SimpleSpanProcessor(next_processor)
        self._next = next_processor
        self._surface = Surface(policy, options, on_error=on_error, name="RedactingSpanProcessor")
        self._resources = _Resources()

    def on_start(self, span: Any, parent_context: Any = None) -> None:
        """Hand the started span on."""
        self._next.on_start(span, parent_context)

    def on_end(self, span: ReadableSpan) -> None:
        """Hand on a redacted copy of the ended span."""
        safe = self._surface.decide(
            lambda engine: self._made(span, lambda told: redacted(told, engine)),
            lambda _engine: None if self._surface.drop else self._made(span, _closed),
        )
        if safe is not None:
            self._next.on_end(safe)

    def _made(self, span: ReadableSpan, redact: Redact) -> ReadableSpan:
        return _copy(span, redact, self._resources.safe(span.resource, redact))

    def shutdown(self) -> None:
        """Shut the next processor down."""
        self._next.shutdown()

    def force_flush(self, timeout_millis: int = 30_000) -> bool:
        """Flush the next processor; `timeout_millis` in milliseconds."""
        return bool(self._next.force_flush(timeout_millis))

    def counters(self) -> Mapping[str, int]:
        """Return how often the engine failed (`failed`)."""
        return self._surface.counters.read()


def _copy(span: ReadableSpan, redact: Redact, resource: Resource) -> ReadableSpan:
    """Return a copy of a span, redacted as one record: its people and devices are known in all of its parts."""
    status = span.status
    told: dict[str, Any] = {
        "name": span.name,
        "attributes": dict(span.attributes or {}),
        "events": [{"name": event.name, "attributes": dict(event.attributes or {})} for event in span.events],
        "links": [dict(link.attributes or {}) for link in span.links],
        "status": status.description,
    }
    safe = redact(told)
    return ReadableSpan(
        name=safe["name"],
        context=span.get_span_context(),
        parent=span.parent,
        resource=resource,
        attributes=_attributes(told["attributes"], safe["attributes"]),
        events=[
            Event(new["name"], _attributes(dict(event.attributes or {}), new["attributes"]), event.timestamp)
            for event, new in zip(span.events, safe["events"], strict=True)
        ],
        links=[Link(link.context, _attributes(dict(link.attributes or {}), new)) for link, new in zip(span.links, safe["links"], strict=True)],
        kind=span.kind,
        status=Status(status.status_code, safe["status"]) if status.description else status,
        start_time=span.start_time,
        end_time=span.end_time,
        instrumentation_scope=span.instrumentation_scope,
    )


def _attributes(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, Any]:
    """Return redacted attributes; sequences stay sequences of one type, as the specification asks."""
    safe: dict[str, Any] = {}
    for value, (key, item) in zip(old.values(), new.items(), strict=True):
        mixed = isinstance(value, (list, tuple)) and isinstance(item, Sequence) and len({type(part) for part in item}) > 1
        safe[key] = [str(part) for part in item] if mixed else item
    return safe


def _closed(told: Mapping[str, Any]) -> dict[str, Any]:
    """Return the same shape with placeholders for texts; names of attributes stay where they are plain words."""

    def inner(value: Any, key: str) -> Any:
        if isinstance(value, dict):
            return {
                name if _PLAIN_KEY.fullmatch(name) else f"<KEY:{number}>": inner(item, name) for number, (name, item) in enumerate(value.items())
            }
        return [inner(item, key) for item in value] if isinstance(value, (list, tuple)) else closed(value, key)

    return {name: inner(value, name) for name, value in told.items()}


class _Resources:
    """Remembers what resources became: a process has one or two."""

    __slots__ = ("_made",)

    def __init__(self) -> None:
        self._made: dict[int, tuple[Resource, Resource]] = {}

    def safe(self, resource: Resource, redact: Redact) -> Resource:
        made = self._made.get(id(resource))
        if made is None:
            told = dict(resource.attributes)
            safe = redact({"attributes": told})["attributes"]
            made = resource, resource if safe is told else Resource(_attributes(told, safe), resource.schema_url)
            if redact is not _closed:
                if len(self._made) >= MAX_RESOURCES:
                    self._made.clear()
                self._made[id(resource)] = made
        return made[1]


class RedactingLogRecordProcessor(LogRecordProcessor):
    """Redacts body and attributes of log records, then hands them on.

    With `next_processor` only that one gets the record; without, the record is made safe in place, for the processors that
    were added after this one. Options as for RedactingSpanProcessor.
    """

    def __init__(
        self, next_processor: Any = None, *, policy: str | Redactor = "support", on_error: OnError = "placeholder", **options: Any
    ) -> None:
        if next_processor is not None and not hasattr(next_processor, "on_emit") and not hasattr(next_processor, "emit"):
            if not hasattr(next_processor, "export"):
                raise UsageError("needs a log record processor or exporter", place="RedactingLogRecordProcessor")
            from opentelemetry.sdk._logs.export import SimpleLogRecordProcessor

            next_processor = SimpleLogRecordProcessor(next_processor)
        self._next = next_processor
        self._surface = Surface(policy, options, on_error=on_error, name="RedactingLogRecordProcessor")

    def on_emit(self, log_record: Any) -> None:
        """Make the record safe and hand it on."""
        record = log_record.log_record
        keep = self._surface.decide(lambda engine: _scrub(record, engine), lambda _engine: self._close(record))
        if keep and self._next is not None:
            (self._next.on_emit if hasattr(self._next, "on_emit") else self._next.emit)(log_record)

    #: What SDKs before 1.35 call it.
    emit = on_emit

    def _close(self, record: Any) -> bool:
        safe = _closed({"body": None if record.body is None else PLACEHOLDER, "attributes": dict(record.attributes or {})})
        record.body, record.attributes = safe["body"], safe["attributes"]
        return not self._surface.drop

    def shutdown(self) -> None:
        """Shut the next processor down."""
        if self._next is not None:
            self._next.shutdown()

    def force_flush(self, timeout_millis: int = 30_000) -> bool:
        """Flush the next processor; `timeout_millis` in milliseconds."""
        return self._next is None or bool(self._next.force_flush(timeout_millis))

    def counters(self) -> Mapping[str, int]:
        """Return how often the engine failed (`failed`)."""
        return self._surface.counters.read()


def _scrub(record: Any, engine: Engine) -> bool:
    told = {"body": record.body, "attributes": dict(record.attributes or {})}
    safe = redacted(told, engine)
    if safe is not told:
        record.body = safe["body"]
        if record.attributes:
            record.attributes = _attributes(told["attributes"], safe["attributes"])
    return True
