"""A stdlib log record made safe: message, arguments, exception, stack and extra fields. A clean record is left as it is."""

from __future__ import annotations

import logging
import sys
import threading
import weakref
from collections.abc import Callable
from typing import Any

from redactor.middleware import exceptions, messages
from redactor.middleware.context import PLACEHOLDER, Closed, Engine, current_redactor
from redactor.middleware.reporter import Counters
from redactor.middleware.values import Walker

#: Attributes that logging itself sets and that hold no caller's text.
STANDARD = frozenset(
    {
        "name", "msg", "args", "levelname", "levelno", "pathname", "filename", "module", "exc_info", "exc_text", "stack_info",
        "lineno", "funcName", "created", "msecs", "relativeCreated", "thread", "threadName", "processName", "process", "taskName",
        "message", "asctime",
    }
)  # fmt: skip


class _Local(threading.local):
    """What this thread is at; `last`: the record it made safe last, how that looked, its message and arguments, the verdict."""

    busy = False
    last: tuple[weakref.ref[logging.LogRecord], tuple[int, ...], int, int, bool] | None = None


class Scrubber:
    """Makes records safe in place; one for a process or a filter. `default` serves outside of requests."""

    __slots__ = ("_default", "_local", "counters", "keep_locals")

    def __init__(self, default: Callable[[], Engine], *, keep_locals: bool = False) -> None:
        self._default = default
        self._local = _Local()
        self.counters = Counters()
        self.keep_locals = keep_locals

    def __call__(self, record: logging.LogRecord) -> bool:
        """Make `record` safe; return False when the engine failed and placeholders stand in it."""
        # Every log call passes here twice: once behind its logger's filters, once behind each handler's.
        local, fields = self._local, record.__dict__
        if local.busy:
            # Somebody logs while we redact: its text may be the value itself, so nothing of it goes out.
            close(record)
            self.counters.add("nested")
            return True
        last = local.last
        settled = False
        if last is not None and last[0]() is record:
            # Several handlers cost one look, and a look at the message is only repeated when a filter changed it.
            if last[1] == tuple(map(id, fields.values())):
                return last[4]
            settled = last[2] == id(record.msg) and last[3] == id(record.args)
        decided, local.busy = True, True
        try:
            scrub(record, current_redactor() or self._default(), keep_locals=self.keep_locals, settled=settled)
        except Exception:  # noqa: BLE001  # closed, whatever the engine raises
            close(record)
            self.counters.add("failed")
            decided = False
        finally:
            local.busy = False
        local.last = weakref.ref(record), tuple(map(id, fields.values())), id(record.msg), id(record.args), decided
        return decided


def scrub(record: logging.LogRecord, engine: Engine, *, keep_locals: bool = False, settled: bool = False) -> None:
    """Make `record` safe in place; raises what the engine raises, with the record half done.

    `settled` says that message and arguments are safe already.
    """
    fields = record.__dict__
    if not settled:
        messages.make_safe(record, engine)
    if record.exc_info or record.exc_text:
        _exception(record, engine, keep_locals=keep_locals)
    if record.stack_info:
        record.stack_info = _text(str(record.stack_info), engine)
    if not fields.keys() <= STANDARD:
        _extra(fields, engine)
    if "message" in fields:  # a formatter has run already
        message = str(fields["message"])
        if not settled or message != record.getMessage():
            fields["message"] = _text(message, engine)


def _extra(fields: dict[str, Any], engine: Engine) -> None:
    for name in [name for name in fields if name not in STANDARD]:
        value = fields[name]
        safe = Walker(engine).value(value, name)
        if safe is not value:
            fields[name] = safe


def _text(text: str, engine: Engine) -> str:
    safe = engine.redact(text).text
    return text if safe == text else safe


def _exception(record: logging.LogRecord, engine: Engine, *, keep_locals: bool) -> None:
    def clean(text: str) -> str:
        return _text(text, engine)

    info: Any = record.exc_info
    if record.exc_text:
        record.exc_text = clean(str(record.exc_text))
    if isinstance(info, exceptions.SafeExcInfo):
        return
    if info is True:
        info = sys.exc_info()
    elif isinstance(info, BaseException):
        info = (type(info), info, info.__traceback__)
    if not (isinstance(info, tuple) and len(info) == 3 and isinstance(info[1], BaseException)):  # noqa: PLR2004
        record.exc_text = record.exc_text or None
        record.exc_info = None if not isinstance(info, tuple) else (None, None, None)
        return
    safe, text = exceptions.safe_and_text(info, clean, keep_locals=keep_locals)
    record.exc_info = safe
    record.exc_text = record.exc_text or text


def close(record: logging.LogRecord) -> None:
    """Put placeholders for every free text of a record; numbers, names and times stay."""
    closed = Closed()
    arguments = record.args
    if isinstance(arguments, tuple) and isinstance(record.msg, str) and arguments:
        record.args = tuple(argument if isinstance(argument, (int, float)) else PLACEHOLDER for argument in arguments)
        record.msg = " ".join([PLACEHOLDER, *("%s" for _ in arguments)])
    else:
        record.msg, record.args = PLACEHOLDER, ()
    if record.exc_info or record.exc_text:
        record.exc_info, record.exc_text = None, PLACEHOLDER
    record.stack_info = PLACEHOLDER if record.stack_info else None
    fields = record.__dict__
    for name in [name for name in fields if name not in STANDARD]:
        value = fields[name]
        fields[name] = value if isinstance(value, (int, float, type(None))) else closed.redact_record(str(name))
    fields.pop("message", None)
