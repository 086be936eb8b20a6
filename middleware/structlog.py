"""structlog: a processor that makes every event safe; it stands after `format_exc_info` and before the renderer.

    structlog.configure(processors=[..., structlog.processors.format_exc_info, RedactionProcessor("support"), JSONRenderer()])

In `ProcessorFormatter(foreign_pre_chain=[...])` it does the same for records of the standard library.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Mapping, MutableMapping
from typing import TYPE_CHECKING, Any, Literal
from weakref import WeakKeyDictionary

from redactor.middleware import exceptions, records
from redactor.middleware.context import PLACEHOLDER, Engine
from redactor.middleware.engines import Surface
from redactor.middleware.values import Walker

if TYPE_CHECKING:
    from redactor.engine import Redactor

#: Keys that structlog itself sets and that hold no caller's text.
OWN_KEYS = frozenset({"level", "log_level", "timestamp", "logger", "lineno", "func_name", "_from_structlog", "_logger", "_name"})


#: Clean keys remembered for one engine.
MAX_KEYS = 4096
_clean_keys: WeakKeyDictionary[Engine, set[str]] = WeakKeyDictionary()


class RedactionProcessor:
    """Redacts an event dictionary: keys are evidence (`email=...`), `event` is free text, exceptions lose their frame locals.

    `policy` is a name, a path or a Redactor; further options are those of Redactor. When the engine cannot decide,
    placeholders go out, or with `on_error="drop"` the event is dropped; `counters()` says how often.
    """

    def __init__(
        self, policy: str | Redactor = "support", *, on_error: Literal["placeholder", "drop"] = "placeholder", **options: Any
    ) -> None:
        self._surface = Surface(policy, options, on_error=on_error, name="RedactionProcessor")

    def __call__(self, logger: Any, method_name: str, event_dict: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
        """Return the event to render; the caller's values are not changed."""
        del logger, method_name
        return self._surface.decide(lambda engine: _safe(event_dict, engine), lambda engine: self._closed(event_dict, engine))  # type: ignore[no-any-return]

    def _closed(self, event_dict: Mapping[str, Any], engine: Engine) -> dict[str, Any]:
        if self._surface.drop:
            from structlog import DropEvent

            raise DropEvent
        return {
            key: value if key in OWN_KEYS or isinstance(value, (int, float, type(None))) else _closed_value(key, value, engine)
            for key, value in event_dict.items()
        }

    def counters(self) -> Mapping[str, int]:
        """Return how often the engine failed (`failed`)."""
        return self._surface.counters.read()

    def __repr__(self) -> str:
        return "RedactionProcessor()"


def _closed_value(key: str, value: Any, engine: Engine) -> Any:
    if key == "_record":
        records.close(value)
        return value
    return None if key == "exc_info" else Walker(engine).value(value)


def _safe(event_dict: MutableMapping[str, Any], engine: Engine) -> MutableMapping[str, Any]:
    walker = Walker(engine)
    changed: dict[str, Any] = {}
    for key, value in event_dict.items():
        if key in OWN_KEYS:
            continue
        if key == "exc_info":
            safe = _exc_info(value, engine)
        elif key == "_record" and isinstance(value, logging.LogRecord):
            records.scrub(value, engine)
            continue
        else:
            safe = walker.value(value, "" if key == "event" else key)
        if safe is not value:
            changed[key] = safe
    names = [_safe_key(key, engine) for key in event_dict]
    if not changed and names == list(event_dict):
        return event_dict
    return {name: changed.get(key, value) for name, (key, value) in zip(names, event_dict.items(), strict=True)}


def _safe_key(key: str, engine: Engine) -> str:
    """Return a key redacted; keys are few and come again with each event, so clean ones are remembered for each engine."""
    try:
        clean = _clean_keys.setdefault(engine, set())
    except TypeError:  # an engine that cannot be referred to weakly
        return engine.redact(key).text
    if key in clean:
        return key
    safe = engine.redact(key).text
    if safe == key and len(clean) < MAX_KEYS:
        clean.add(key)
    return safe


def _exc_info(value: Any, engine: Engine) -> Any:
    """Return exc_info for a renderer that formats it itself: redacted stand-ins without frame locals."""

    def clean(text: str) -> str:
        return engine.redact(text).text

    if isinstance(value, BaseException):
        return exceptions.Copier(clean).copy(value)
    info = sys.exc_info() if value is True else value
    if isinstance(info, tuple) and len(info) == 3 and isinstance(info[1], BaseException):  # noqa: PLR2004
        return exceptions.safe_exc_info(info, clean)  # type: ignore[arg-type]
    return value if value in (None, True, False) else PLACEHOLDER
