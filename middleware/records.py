"""A stdlib log record made safe: message, arguments, exception, stack and extra fields. A clean record is left as it is."""

from __future__ import annotations

import logging
import sys
import threading
import weakref
from collections.abc import Callable
from typing import Any

from redactor.detect.labels import entity_for_key
from redactor.middleware import exceptions, messages
from redactor.middleware.context import PLACEHOLDER, Engine, current_redactor
from redactor.middleware.exceptions import Clean
from redactor.middleware.reporter import Counters
from redactor.middleware.values import closed, redacted_members

#: Numbers below it are too short to be a person's; the record's known numbers have at least six digits.
SMALL = 100_000

#: Attributes that logging itself sets and that hold no caller's text.
STANDARD = frozenset(
    {
        "name", "msg", "args", "levelname", "levelno", "pathname", "filename", "module", "exc_info", "exc_text", "stack_info",
        "lineno", "funcName", "created", "msecs", "relativeCreated", "thread", "threadName", "processName", "process", "taskName",
        "message", "asctime",
    }
)  # fmt: skip


#: Attributes that a program's configuration and threads name; few, so clean ones are remembered.
NAMED = ("name", "threadName", "processName", "taskName", "pathname")
#: Names remembered for one engine, and engines.
MAX_NAMES, MAX_ENGINES = 4096, 64


class _Known:
    """What was clean before under one engine: messages, and names of loggers, threads, files and extra fields."""

    __slots__ = ("engine", "names", "texts")

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        # An engine that records every look gets to see every text.
        self.texts: set[str] | None = None if getattr(engine, "audited", True) else set()
        self.names: set[str] = set()


class _Local(threading.local):
    """What this thread is at.

    `last`: the record it made safe last, its message and arguments if they are plain values, the verdict; `fresh`: nobody had it
    since.
    """

    busy = False
    fresh = False
    last: tuple[weakref.ref[logging.LogRecord], Any, Any, bool] | None = None


class Scrubber:
    """Makes records safe in place; one for a process or a filter. `default` serves outside of requests."""

    __slots__ = ("_default", "_known", "_local", "counters", "keep_locals")

    def __init__(self, default: Callable[[], Engine], *, keep_locals: bool = False) -> None:
        self._default = default
        self._local = _Local()
        self._known: dict[int, _Known] = {}
        self.counters = Counters()
        self.keep_locals = keep_locals

    def untouched(self, record: logging.LogRecord) -> bool | None:
        """Return the verdict on `record` if it is right behind `first`, once; else None."""
        local = self._local
        if not local.fresh:
            return None
        local.fresh = False
        last = local.last
        return last[3] if last is not None and last[0]() is record and last[1] is record.msg else None

    def first(self, record: logging.LogRecord) -> bool:
        """Make `record` safe, as `__call__` does, for a caller that hands it on to handlers as it is."""
        verdict = self(record)
        self._local.fresh = True
        return verdict

    def __call__(self, record: logging.LogRecord) -> bool:
        """Make `record` safe; return False when the engine failed and placeholders stand in it."""
        local = self._local
        if local.busy:
            # Somebody logs while we redact: its text may be the value itself, so nothing of it goes out.
            close(record)
            self.counters.add("nested")
            return True
        last = local.last
        # Several handlers cost one look at the message, unless a filter changed it in between.
        settled = last is not None and last[1] is not None and last[0]() is record and last[1] is record.msg and last[2] is record.args
        decided, plain, local.busy = True, settled, True
        try:
            engine = current_redactor() or self._default()
            known = self._known.get(id(engine)) or self._get_to_know(engine)
            plain = scrub(record, engine, keep_locals=self.keep_locals, settled=settled, known=known) or settled
        except Exception:  # noqa: BLE001  # closed, whatever the engine raises
            close(record)
            self.counters.add("failed")
            decided = plain = False
        finally:
            local.busy = False
        local.last = weakref.ref(record), record.msg if plain else None, record.args if plain else None, decided
        return decided

    def _get_to_know(self, engine: Engine) -> _Known:
        if len(self._known) >= MAX_ENGINES:
            self._known.clear()
        known = self._known[id(engine)] = _Known(engine)  # which holds the engine, so the id stays its own
        return known


def scrub(
    record: logging.LogRecord, engine: Engine, *, keep_locals: bool = False, settled: bool = False, known: _Known | None = None
) -> bool:
    """Make `record` safe in place; raises what the engine raises, with the record half done.

    `settled` says that message and arguments are safe already. Returns whether they hold nothing but plain values.
    """
    fields = record.__dict__
    known = known if known is not None else _Known(engine)
    target = None
    clean: Clean = lambda text: _text(text, engine)  # noqa: E731
    if not fields.keys() <= STANDARD:
        target, clean = _extra(record, engine, known, clean)
    plain = settled and (target is None or target == record.getMessage())
    if not plain:
        plain = messages.make_safe(record, engine, target=target, known=known.texts)
    names = known.names
    for name in NAMED:
        value = fields.get(name)
        if value not in names and value:
            _name(fields, name, engine, names)
    if record.exc_info or record.exc_text:
        _exception(record, clean, keep_locals=keep_locals)
    if record.stack_info:
        record.stack_info = clean(str(record.stack_info))
    if "message" in fields:  # a formatter has run already
        message = str(fields["message"])
        if not settled or message != record.getMessage():
            fields["message"] = clean(message)
    return plain


def _name(fields: dict[str, Any], name: str, engine: Engine, names: set[str]) -> None:
    text = str(fields[name])
    safe = _text(text, engine)
    if safe is not text:
        fields[name] = safe
    elif len(names) < MAX_NAMES:
        names.add(text)


def _extra(record: logging.LogRecord, engine: Engine, known: _Known, clean: Clean) -> tuple[str | None, Clean]:
    """Make the extra fields safe: they and the message are one record, whose people and devices are known all over it.

    Returns what the message has to say, and what makes the record's other texts safe.
    """
    fields = record.__dict__
    extra = {name: value for name, value in fields.items() if name not in STANDARD}
    if extra.keys() <= known.names and all(map(_is_mere, extra, extra.values())):
        return None, clean
    for name in [name for name in extra if name not in known.names]:
        safe_name = _text(name, engine) if isinstance(name, str) else name
        if safe_name != name:
            fields[safe_name] = extra[safe_name] = fields.pop(name)
            del extra[name]
        elif len(known.names) < MAX_NAMES:
            known.names.add(name)
    try:
        text = record.getMessage()
    except Exception:  # noqa: BLE001  # logging reports the mismatch itself
        text = ""
    changed = redacted_members({"message": text, **extra}, engine)
    if not changed:
        return text or None, clean
    target = changed.pop("message", text)
    fields.update(changed)

    def knowing(text: str) -> str:
        safe = redacted_members({"message": text, **extra}, engine).get("message", text)
        return text if safe == text else str(safe)

    return target or None, knowing


def _is_mere(name: Any, value: Any) -> bool:
    """Say whether an extra field is a small number or a truth value under a key that tells nothing."""
    kind = type(value)
    if kind is int or kind is float:
        return -SMALL < value < SMALL and isinstance(name, str) and entity_for_key(name) is None
    return kind is bool or value is None


def _text(text: str, engine: Engine) -> str:
    safe = engine.redact(text).text
    return text if safe == text else safe


def _exception(record: logging.LogRecord, clean: Clean, *, keep_locals: bool) -> None:
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
    """Put placeholders for every free text of a record; small numbers, names and times stay."""
    arguments = record.args
    if isinstance(arguments, tuple) and isinstance(record.msg, str) and arguments:
        record.args = tuple(closed(argument) for argument in arguments)
        record.msg = " ".join([PLACEHOLDER, *("%s" for _ in arguments)])
    else:
        record.msg, record.args = PLACEHOLDER, ()
    if record.exc_info or record.exc_text:
        record.exc_info, record.exc_text = None, PLACEHOLDER
    record.stack_info = PLACEHOLDER if record.stack_info else None
    fields = record.__dict__
    for name in [name for name in fields if name not in STANDARD]:
        fields[name] = closed(fields[name], name)
    fields.pop("message", None)
