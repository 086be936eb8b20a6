"""A stdlib log record made safe: message, arguments, exception, stack and extra fields.

A clean record is left as it is. In one that is not, the template and the number and types of the arguments stay where they can,
since access-log formatters of servers rely on them.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any
from weakref import WeakKeyDictionary

from redactor.middleware import exceptions
from redactor.middleware.context import PLACEHOLDER, Closed, Engine, current_redactor
from redactor.middleware.reporter import Counters
from redactor.middleware.values import Walker

#: Attributes that logging itself sets and that hold no caller's text.
STANDARD = frozenset(
    {
        "name", "msg", "args", "levelname", "levelno", "pathname", "filename", "module", "exc_info", "exc_text", "stack_info", "lineno",
        "funcName", "created", "msecs", "relativeCreated", "thread", "threadName", "processName", "process", "taskName", "message", "asctime",
    }
)  # fmt: skip


class Scrubber:
    """Makes records safe in place; one for a process or a filter. `default` serves outside of requests."""

    __slots__ = ("_default", "_inside", "_seen", "counters", "keep_locals")

    def __init__(self, default: Callable[[], Engine], *, keep_locals: bool = False) -> None:
        self._default = default
        self._inside = threading.local()
        #: What a record looked like when it was last made safe, so that several handlers cost one look.
        self._seen: WeakKeyDictionary[logging.LogRecord, tuple[int, ...]] = WeakKeyDictionary()
        self.counters = Counters()
        self.keep_locals = keep_locals

    def __call__(self, record: logging.LogRecord) -> bool:
        """Make `record` safe; return False when the engine failed and placeholders stand in it."""
        look = tuple(map(id, record.__dict__.values()))
        if self._seen.get(record) == look:
            return True
        with self._guard() as nested:
            decided = True
            if nested:
                # Somebody logs while we redact: its text may be the value itself, so nothing of it goes out.
                close(record)
                self.counters.add("nested")
            else:
                decided = self._decide(record)
        self._seen[record] = tuple(map(id, record.__dict__.values()))
        return decided

    @contextmanager
    def _guard(self) -> Iterator[bool]:
        nested = getattr(self._inside, "busy", False)
        self._inside.busy = True
        try:
            yield nested
        finally:
            self._inside.busy = nested

    def _decide(self, record: logging.LogRecord) -> bool:
        try:
            engine = current_redactor() or self._default()
            scrub(record, engine, keep_locals=self.keep_locals)
        except Exception:  # noqa: BLE001  # closed, whatever the engine raises
            close(record)
            self.counters.add("failed")
            return False
        return True


def scrub(record: logging.LogRecord, engine: Engine, *, keep_locals: bool = False) -> None:
    """Make `record` safe in place; raises what the engine raises, with the record half done."""
    _message(record, engine)
    if record.exc_info or record.exc_text:
        _exception(record, engine, keep_locals=keep_locals)
    if record.stack_info:
        record.stack_info = engine.redact(str(record.stack_info)).text
    fields = record.__dict__
    for name in [name for name in fields if name not in STANDARD]:
        value = fields[name]
        safe = Walker(engine).value(value, name)
        if safe is not value:
            fields[name] = safe
    if "message" in fields:  # a formatter has run already
        fields["message"] = engine.redact(str(fields["message"])).text


def _message(record: logging.LogRecord, engine: Engine) -> None:
    arguments = record.args
    try:
        text = record.getMessage()
    except Exception:  # noqa: BLE001  # logging reports the mismatch itself, and prints template and arguments when it does
        record.msg = engine.redact(str(record.msg)).text
        record.args = _safe_arguments(arguments, engine)
        return
    safe = engine.redact(text).text
    if not arguments:
        if safe != text:
            record.msg = safe
        elif not isinstance(record.msg, str):
            record.msg = safe if record.msg is None else Walker(engine).value(record.msg)
        return
    if safe == text and _within(arguments, text):
        return
    record.args = _safe_arguments(arguments, engine)
    if safe == text and record.args is arguments:
        return
    if isinstance(record.msg, str):
        template = engine.redact(record.msg).text
        # A template that redaction broke (a `%s` inside a value) cannot take its arguments any more.
        record.msg = template if template.count("%") == record.msg.count("%") else record.msg
    _settle(record, engine, safe)


def _settle(record: logging.LogRecord, engine: Engine, safe: str) -> None:
    """Make sure that what the record says when it is printed is clean: by its arguments, else by the finished text."""
    if _clean(record, engine):
        return
    arguments = record.args
    if isinstance(arguments, tuple):
        for index, argument in enumerate(arguments):
            if not isinstance(argument, (int, float)):
                record.args = (*arguments[:index], PLACEHOLDER, *arguments[index + 1 :])
                if _clean(record, engine):
                    return
    record.msg, record.args = safe, ()


def _clean(record: logging.LogRecord, engine: Engine) -> bool:
    try:
        text = record.getMessage()
    except Exception:  # noqa: BLE001
        return False
    return engine.redact(text).text == text


def _within(arguments: Any, text: str) -> bool:
    """Say whether every argument stands in the message as it is, so that a clean message means clean arguments."""
    items = arguments if isinstance(arguments, tuple) else (arguments,)
    return all(isinstance(item, (int, float)) or (isinstance(item, str) and item in text) for item in items)


def _safe_arguments(arguments: Any, engine: Engine) -> Any:
    if isinstance(arguments, Mapping):
        return Walker(engine).value(dict(arguments))
    if not isinstance(arguments, tuple):
        return arguments
    safe = tuple(_safe_argument(argument, engine) for argument in arguments)
    return arguments if all(new is old for new, old in zip(safe, arguments, strict=True)) else safe


def _safe_argument(argument: Any, engine: Engine) -> Any:
    return exceptions.Copier(lambda text: engine.redact(text).text).copy(argument) if isinstance(argument, BaseException) else Walker(engine).value(argument)


def _exception(record: logging.LogRecord, engine: Engine, *, keep_locals: bool) -> None:
    def clean(text: str) -> str:
        return engine.redact(text).text

    info: Any = record.exc_info
    if info is True:
        info = sys.exc_info()
    elif isinstance(info, BaseException):
        info = (type(info), info, info.__traceback__)
    if isinstance(info, tuple) and len(info) == 3 and isinstance(info[1], BaseException):  # noqa: PLR2004
        record.exc_text = clean(record.exc_text) if record.exc_text else exceptions.text_of(info, clean)
        safe = exceptions.safe_exc_info(info, clean)
        record.exc_info = (safe[0], safe[1], info[2]) if keep_locals else safe
        return
    record.exc_text = clean(str(record.exc_text)) if record.exc_text else None
    record.exc_info = None if not isinstance(info, tuple) else (None, None, None)


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
