"""loguru: `patch()` makes every record safe before any sink sees it, for all modules that use the shared logger."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal

from redactor.middleware import exceptions, remembered
from redactor.middleware.context import PLACEHOLDER, Engine
from redactor.middleware.engines import Surface
from redactor.middleware.values import closed, redacted_members

if TYPE_CHECKING:
    from redactor.engine import Redactor

#: Parts of a record that a program's set-up names, and the attribute that holds the name.
NAMED = (("file", "path"), ("thread", "name"), ("process", "name"))
#: Clean names that are remembered.
MAX_NAMES = 4096
#: Under which a message stands beside the extra fields where they are remembered.
_MESSAGE = ("message",)
#: Values whose life may be prolonged until the thread logs again.
_LIGHT = frozenset((str, int, float, bool, type(None)))


class _Local(threading.local):
    """What this thread is at; `last`: message, exception and extra of the record it made safe last, and what was in the extra."""

    busy = False
    last: tuple[Any, Any, dict[str, Any], tuple[Any, ...]] | None = None


class _Gate:
    """Makes records safe: as the logger's patcher, and again in front of a sink if another patcher or a filter changed them."""

    def __init__(self, surface: Surface) -> None:
        self.surface = surface
        self._local = _Local()
        self._names: set[str] = set()

    def __call__(self, record: dict[str, Any]) -> None:
        local = self._local
        if local.busy:  # somebody logs while we redact: its text may be the value itself
            _close(record, drop=self.surface.drop)
            self.surface.counters.add("nested")
            return
        extra = record["extra"]
        last = local.last
        if (
            last is not None
            and last[2] is extra
            and last[0] is record["message"]
            and last[1] is record["exception"]
            and len(last[3]) == len(extra)
            and all(one is other for one, other in zip(last[3], extra.values(), strict=True))
        ):
            return
        local.busy = True
        try:
            self.surface.decide(lambda engine: self._scrub(record, engine), lambda _engine: _close(record, drop=self.surface.drop))
        finally:
            local.busy = False
        extra = record["extra"]
        light = all(type(value) in _LIGHT for value in extra.values())
        local.last = (record["message"], record["exception"], extra, tuple(extra.values())) if light else None

    def _scrub(self, record: dict[str, Any], engine: Engine) -> None:
        _scrub(record, engine)
        for part, attribute in NAMED:
            name = getattr(record.get(part), attribute, "")
            if name in self._names or not name:
                continue
            safe = engine.redact(name).text
            if safe != name:
                record[part] = _renamed(record[part], attribute, safe)
            elif len(self._names) < MAX_NAMES:
                self._names.add(name)


def patch(
    logger: Any = None, *, policy: str | Redactor = "support", on_error: Literal["placeholder", "drop"] = "placeholder", **options: Any
) -> Any:
    """Configure loguru's logger (the shared one by default) to redact message, `extra`, exception and names; return the logger.

    Options are those of Redactor. A patcher that was configured before still runs, before ours; what later patchers and the
    filters of sinks add is made safe in front of the sink, in the whole process. When the engine cannot decide, placeholders go
    out; loguru cannot drop a record here, so `on_error="drop"` empties it instead. `unpatch` undoes it.
    """
    logger = _shared() if logger is None else logger
    gate = _Gate(Surface(policy, options, on_error=on_error, name="loguru.patch"))
    previous = _previous(logger)

    def patcher(record: dict[str, Any]) -> None:
        if previous is not None:
            previous(record)
        gate(record)

    patcher.redactor_previous = previous  # type: ignore[attr-defined]
    logger.configure(patcher=patcher)
    _in_front_of_sinks(gate)
    return logger


def unpatch(logger: Any = None) -> Any:
    """Undo `patch`: the patcher that was there before is in force again; return the logger."""
    logger = _shared() if logger is None else logger
    previous = _previous(logger)
    logger.configure(patcher=previous if previous is not None else _nothing)
    _in_front_of_sinks(None)
    return logger


def _shared() -> Any:
    from loguru import logger

    return logger


def _nothing(_record: dict[str, Any]) -> None:
    """Change nothing: loguru takes no None for a patcher."""


def _previous(logger: Any) -> Callable[[Any], Any] | None:
    current = getattr(getattr(logger, "_core", None), "patcher", None)
    found: Callable[[Any], Any] | None = getattr(current, "redactor_previous", current)
    return found


_gate: _Gate | None = None


def _in_front_of_sinks(gate: _Gate | None) -> None:
    """Let `gate` see each record that a sink is about to get, and each that the sink's own filter has seen."""
    global _gate  # noqa: PLW0603
    _gate = gate
    try:
        from loguru._handler import Handler
    except ImportError:  # a loguru that is built otherwise: the patcher is all there is
        return
    if getattr(Handler.emit, "redactor", False):
        return
    emit = Handler.emit

    def gated(handler: Any, record: dict[str, Any], *arguments: Any, **named: Any) -> Any:
        if _gate is not None:
            own = getattr(handler, "_filter", None)
            if own is not None and not hasattr(own, "redactor"):
                handler._filter = _Filter(own)  # noqa: SLF001  # the only place behind a sink's filter
            _gate(record)
        return emit(handler, record, *arguments, **named)

    gated.redactor = True  # type: ignore[attr-defined]
    Handler.emit = gated


class _Filter:
    """A sink's own filter, and behind it the gate."""

    redactor = True

    def __init__(self, own: Callable[[Any], Any]) -> None:
        self._own = own

    def __call__(self, record: dict[str, Any]) -> Any:
        verdict = self._own(record)
        if verdict and _gate is not None:
            _gate(record)
        return verdict


def _scrub(record: dict[str, Any], engine: Engine) -> None:
    """Make message, extra and exception safe: they are one record, whose people and devices are known all over it."""
    extra, known = record["extra"], remembered.of(engine)
    members = {"message": record["message"], "extra": extra} if extra else {}
    changed: dict[str, Any] = {}
    if members:
        told = known.fingerprint({**extra, _MESSAGE: record["message"]})
        changed = {} if known.has_event(told) else redacted_members(members, engine)
        record.update(changed)
        if not changed:
            known.add_event(told)
    elif not known.has_text(record["message"]):
        safe = engine.redact(record["message"]).text
        if safe == record["message"]:
            known.add_text(safe)
        record["message"] = safe
    if record["exception"] is None:
        return

    def clean(text: str) -> str:
        if not changed:
            return engine.redact(text).text
        return str(redacted_members({**members, "exception": text}, engine).get("exception", text))

    record["exception"] = _exception(record["exception"], clean)


def _exception(exception: Any, clean: exceptions.Clean) -> Any:
    kind, value, trace = exception
    if not isinstance(value, BaseException):
        return None
    safe = exceptions.safe_exc_info((kind, value, trace), clean)
    return exception._replace(type=safe[0], value=safe[1], traceback=safe[2])


def _renamed(part: Any, attribute: str, name: str) -> Any:
    """Return a copy of a record's file, thread or process under another name."""
    twin = object.__new__(type(part))
    for slot in ("id", "name", "path"):
        if hasattr(part, slot):
            setattr(twin, slot, name if slot == attribute else getattr(part, slot))
    return twin


def _close(record: dict[str, Any], *, drop: bool) -> None:
    record["message"] = "" if drop else PLACEHOLDER
    record["extra"] = {} if drop else {key: closed(value, key) for key, value in record["extra"].items()}
    record["exception"] = None
