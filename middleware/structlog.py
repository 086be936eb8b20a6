"""structlog: a processor that makes every event safe; it stands after `format_exc_info` and before the renderer.

    structlog.configure(processors=[..., structlog.processors.format_exc_info, RedactionProcessor("support"), JSONRenderer()])

In `ProcessorFormatter(foreign_pre_chain=[...])` it does the same for records of the standard library.
"""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Mapping, MutableMapping
from typing import TYPE_CHECKING, Any, Literal

from redactor.errors import UsageError
from redactor.middleware import exceptions, records, remembered
from redactor.middleware.context import PLACEHOLDER, Engine
from redactor.middleware.engines import Surface
from redactor.middleware.values import closed, redacted, redacted_members

if TYPE_CHECKING:
    from redactor.engine import Redactor

#: Keys that structlog itself sets but a caller may set too, and how structlog's own processors fill them.
_PLAIN_KEYS = frozenset({"level", "log_level", "timestamp", "logger", "lineno", "func_name"})
_OWN_TEXT = re.compile(r"[A-Za-z_][\w.<>:-]{0,120}|[0-9][0-9T :.,+Z/-]{0,39}")
#: All keys that structlog itself sets and that hold no caller's text.
OWN_KEYS = _PLAIN_KEYS | {"_from_structlog", "_logger", "_name"}
NOT_FIELDS = OWN_KEYS | {"exc_info", "_record"}


def _is_own(key: str, value: Any) -> bool:
    """Say whether a value is what structlog puts under one of its keys: a number, a moment, a level or a dotted name, and no address."""
    if isinstance(value, int | float) or value is None:
        return key != "logger"
    return isinstance(value, str) and _OWN_TEXT.fullmatch(value) is not None


class RedactionProcessor:
    """Redacts an event dictionary: keys are evidence (`email=...`), `event` is free text, exceptions lose their frame locals.

    `policy` is a name, a path or a Redactor; further options are those of Redactor. When the engine cannot decide,
    placeholders go out, or with `on_error="drop"` the event is dropped; `counters()` says how often.
    """

    def __init__(
        self, policy: str | Redactor = "support", *, on_error: Literal["placeholder", "drop"] = "placeholder", **options: Any
    ) -> None:
        self._surface = Surface(policy, options, on_error=on_error, name="RedactionProcessor")
        self._made_of = policy, on_error, options

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle by the policy's name and options; a key never travels, so REDACTOR_KEY has to be set on both sides."""
        policy, on_error, options = self._made_of
        if not isinstance(policy, str) or options.get("key") is not None:
            raise UsageError("only one with a policy's name and its key in REDACTOR_KEY can be pickled", place="RedactionProcessor")
        return _again, (policy, on_error, options)

    def __call__(self, logger: Any, method_name: str, event_dict: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
        """Return the event to render; the caller's values are not changed."""
        del logger, method_name
        return self._surface.decide(lambda engine: _safe(event_dict, engine), lambda _engine: self._closed(event_dict))  # type: ignore[no-any-return]

    def _closed(self, event_dict: Mapping[str, Any]) -> dict[str, Any]:
        if self._surface.drop:
            from structlog import DropEvent

            raise DropEvent
        return {key: value if key in OWN_KEYS and (key not in _PLAIN_KEYS or _is_own(key, value)) else _closed_value(key, value) for key, value in event_dict.items()}

    def counters(self) -> Mapping[str, int]:
        """Return how often the engine failed (`failed`)."""
        return self._surface.counters.read()

    def __repr__(self) -> str:
        return "RedactionProcessor()"


def _again(policy: str, on_error: Literal["placeholder", "drop"], options: dict[str, Any]) -> RedactionProcessor:
    return RedactionProcessor(policy, on_error=on_error, **options)


def _closed_value(key: str, value: Any) -> Any:
    if key == "_record":
        records.close(value)
        return value
    return None if key == "exc_info" else closed(value, key)


def _safe(event_dict: MutableMapping[str, Any], engine: Engine) -> MutableMapping[str, Any]:
    """Return the event redacted as one record: its people and devices are known in all of its fields."""
    fields = {key: value for key, value in event_dict.items() if key not in NOT_FIELDS or (key in _PLAIN_KEYS and not _is_own(key, value))}
    if isinstance(fields.get("exception"), (list, tuple)):
        fields["exception"] = _without_locals(fields["exception"])
    known = remembered.of(engine)
    told = known.fingerprint(fields)
    safe = fields if known.has_event(told) else redacted(fields, engine)
    if safe is fields:
        known.add_event(told)
    changed: dict[str, Any] = {}
    if safe is not fields or fields.get("exception") is not event_dict.get("exception"):
        changed = {old: pair for old, pair in zip(fields, safe.items(), strict=True) if pair[0] != old or pair[1] is not event_dict[old]}
    if event_dict.get("exc_info"):
        info = _exc_info(event_dict["exc_info"], engine, fields if changed else {})
        if info is not event_dict["exc_info"]:
            changed["exc_info"] = "exc_info", info
    if isinstance(event_dict.get("_record"), logging.LogRecord):
        records.scrub(event_dict["_record"], engine)
    if not changed:
        return event_dict
    return dict(changed.get(pair[0], pair) for pair in event_dict.items())


def _without_locals(stacks: Any) -> Any:
    """Return the stacks of `dict_tracebacks` without the variables of their frames."""
    return [
        {
            name: [{key: item for key, item in frame.items() if key != "locals"} if isinstance(frame, dict) else frame for frame in part]
            if name == "frames" and isinstance(part, list)
            else part
            for name, part in stack.items()
        }
        if isinstance(stack, dict)
        else stack
        for stack in stacks
    ]


def _exc_info(value: Any, engine: Engine, fields: Mapping[str, Any]) -> Any:
    """Return exc_info for a renderer that formats it itself: redacted stand-ins without frame locals."""

    def clean(text: str) -> str:
        if not fields:
            return engine.redact(text).text
        return str(redacted_members({"event": text, "fields": fields}, engine).get("event", text))

    if isinstance(value, BaseException):
        return exceptions.Copier(clean).copy(value)
    info = sys.exc_info() if value is True else value
    if isinstance(info, tuple) and len(info) == 3 and isinstance(info[1], BaseException):  # noqa: PLR2004
        return exceptions.safe_exc_info(info, clean)  # type: ignore[arg-type]
    return value if value in (None, True, False) else PLACEHOLDER
