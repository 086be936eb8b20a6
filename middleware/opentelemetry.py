"""OpenTelemetry: processors that stand before the exporting ones and hand on safe copies of spans and log records.

provider.add_span_processor(RedactingSpanProcessor(BatchSpanProcessor(exporter), policy="support"))
logs.add_log_record_processor(RedactingLogRecordProcessor(BatchLogRecordProcessor(exporter)))
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from opentelemetry.sdk.trace import Event, ReadableSpan, SpanProcessor
from opentelemetry.trace import Link
from opentelemetry.trace.status import Status
from redactor.errors import UsageError
from redactor.middleware.context import PLACEHOLDER, Engine
from redactor.middleware.engines import Surface
from redactor.middleware.values import Walker

try:
    from opentelemetry.sdk._logs import LogRecordProcessor
except ImportError:  # an SDK without logs
    LogRecordProcessor = object  # type: ignore[assignment, misc]

if TYPE_CHECKING:
    from redactor.engine import Redactor

OnError = Literal["placeholder", "drop"]


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

    def on_start(self, span: Any, parent_context: Any = None) -> None:
        """Hand the started span on."""
        self._next.on_start(span, parent_context)

    def on_end(self, span: ReadableSpan) -> None:
        """Hand on a redacted copy of the ended span."""
        safe = self._surface.decide(
            lambda engine: _copy(span, engine), lambda engine: None if self._surface.drop else _copy(span, engine, closed=True)
        )
        if safe is not None:
            self._next.on_end(safe)

    def shutdown(self) -> None:
        """Shut the next processor down."""
        self._next.shutdown()

    def force_flush(self, timeout_millis: int = 30_000) -> bool:
        """Flush the next processor; `timeout_millis` in milliseconds."""
        return bool(self._next.force_flush(timeout_millis))

    def counters(self) -> Mapping[str, int]:
        """Return how often the engine failed (`failed`)."""
        return self._surface.counters.read()


def _copy(span: ReadableSpan, engine: Engine, *, closed: bool = False) -> ReadableSpan:
    status = span.status
    description = status.description
    return ReadableSpan(
        name=PLACEHOLDER if closed else engine.redact(span.name).text,
        context=span.get_span_context(),
        parent=span.parent,
        resource=span.resource,
        attributes=_attributes(span.attributes, engine),
        events=[Event(PLACEHOLDER if closed else engine.redact(event.name).text, _attributes(event.attributes, engine), event.timestamp) for event in span.events],
        links=[Link(link.context, _attributes(link.attributes, engine)) for link in span.links],
        kind=span.kind,
        status=Status(status.status_code, engine.redact(description).text) if description else status,
        start_time=span.start_time,
        end_time=span.end_time,
        instrumentation_scope=span.instrumentation_scope,
    )


def _attributes(attributes: Mapping[str, Any] | None, engine: Engine) -> dict[str, Any]:
    """Return span attributes redacted; sequences stay sequences of one type, as the specification asks."""
    safe: dict[str, Any] = {}
    for key, value in (attributes or {}).items():
        item = Walker(engine).value(value, key)
        if isinstance(value, (list, tuple)) and isinstance(item, Sequence) and len({type(part) for part in item}) > 1:
            item = [str(part) for part in item]
        safe[engine.redact(key).text] = item
    return safe


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
        keep = self._surface.decide(lambda engine: _scrub(record, engine), lambda engine: self._close(record, engine))
        if keep and self._next is not None:
            (self._next.on_emit if hasattr(self._next, "on_emit") else self._next.emit)(log_record)

    #: What SDKs before 1.35 call it.
    emit = on_emit

    def _close(self, record: Any, engine: Engine) -> bool:
        record.body = PLACEHOLDER
        record.attributes = {PLACEHOLDER: len(record.attributes or {})}
        del engine
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
    record.body = Walker(engine).value(record.body)
    if record.attributes:
        record.attributes = _attributes(record.attributes, engine)
    return True
