"""A stdlib log record made safe: message, arguments, exception, stack and extra fields. A clean record is left as it is."""

from __future__ import annotations

import logging
import sys
import threading
import weakref
from collections.abc import Callable
from typing import Any

from redactor.middleware import exceptions, messages, remembered
from redactor.middleware.context import PLACEHOLDER, Engine, bound
from redactor.middleware.exceptions import Clean
from redactor.middleware.remembered import SMALL, Remembered
from redactor.middleware.reporter import Counters
from redactor.middleware.values import closed, redacted_members

#: Attributes that logging itself sets and that hold no caller's text.
STANDARD = frozenset(
    {
        "name", "msg", "args", "levelname", "levelno", "pathname", "filename", "module", "exc_info", "exc_text", "stack_info",
        "lineno", "funcName", "created", "msecs", "relativeCreated", "thread", "threadName", "processName", "process", "taskName",
        "message", "asctime",
    }
)  # fmt: skip
#: How many of them a record has that comes from a logger: all but what formatters add.
USUAL = len(logging.LogRecord("", 0, "", 0, "", (), None).__dict__)
#: Attributes that a program's configuration and threads name; few, so clean ones are remembered.
NAMED = ("name", "threadName", "processName", "taskName", "pathname")


class _State:
    """What a thread is at: `busy` while it redacts; `fresh` while nobody had the record that it made safe last.

    `record` refers to that one, `message` and `arguments` are what it then had if they are plain values, `decided` is the verdict.
    """

    __slots__ = ("arguments", "busy", "decided", "fresh", "message", "record")

    def __init__(self) -> None:
        self.busy = self.fresh = self.decided = False
        self.record: Callable[[], logging.LogRecord | None] = _no_record
        self.message: Any = None
        self.arguments: Any = None


def _no_record() -> None:
    return None


class _Local(threading.local):
    """The state of each thread; looked up once for each gate, for that is what costs."""

    def __init__(self) -> None:
        self.state = _State()


class Scrubber:
    """Makes records safe in place; one for a process or a filter. `engine` serves outside of requests."""

    __slots__ = ("_engine", "_known", "_local", "counters", "keep_locals")

    def __init__(self, engine: Engine, *, keep_locals: bool = False) -> None:
        self._engine = engine
        self._known = remembered.of(engine)
        self._local = _Local()
        self.counters = Counters()
        self.keep_locals = keep_locals

    def untouched(self, record: logging.LogRecord) -> bool | None:
        """Return the verdict on `record` if it is right behind `first`, once; else None."""
        state = self._local.state
        if not state.fresh:
            return None
        state.fresh = False
        unchanged = state.message is None or state.message is record.msg
        return state.decided if unchanged and state.record() is record else None

    def first(self, record: logging.LogRecord) -> bool:
        """Make `record` safe, as `__call__` does, for a caller that hands it on to handlers as it is."""
        return self(record, first=True)

    def __call__(self, record: logging.LogRecord, *, first: bool = False) -> bool:
        """Make `record` safe; return False when the engine failed and placeholders stand in it."""
        state = self._local.state
        if state.busy:
            # Somebody logs while we redact: its text may be the value itself, so nothing of it goes out.
            close(record)
            self.counters.add("nested")
            return True
        decided, plain, state.busy = True, False, True
        try:
            engine = bound() or self._engine
            known = self._known if engine is self._engine else remembered.of(engine)
            fields = record.__dict__
            if first and len(fields) == USUAL and fields.keys() <= STANDARD and not (record.exc_info or record.exc_text or record.stack_info):
                # The common case, without anything that `scrub` has to ask for.
                plain = messages.make_safe(record, engine, known=known)
                if not known.names.issuperset((record.name, record.threadName, record.processName, record.pathname, fields.get("taskName"))):
                    _names(fields, engine, known)
            else:
                # Several handlers cost one look at the message, unless a filter changed it in between.
                settled = state.message is not None and state.message is record.msg and state.arguments is record.args and state.record() is record
                plain = scrub(record, engine, keep_locals=self.keep_locals, settled=settled, known=known)
        except Exception:  # noqa: BLE001  # closed, whatever the engine raises
            close(record)
            self.counters.add("failed")
            decided = plain = False
        finally:
            state.busy = False
        state.record, state.decided, state.fresh = weakref.ref(record), decided, first
        if plain:
            state.message, state.arguments = record.msg, record.args
        else:
            state.message = state.arguments = None
        return decided


def scrub(
    record: logging.LogRecord, engine: Engine, *, keep_locals: bool = False, settled: bool = False, known: Remembered | None = None
) -> bool:
    """Make `record` safe in place; raises what the engine raises, with the record half done.

    `settled` says that message and arguments are safe already. Returns whether they hold nothing but plain values.
    """
    fields = record.__dict__
    known = known if known is not None else remembered.of(engine)
    target = None
    clean: Clean = lambda text: _text(text, engine)  # noqa: E731
    if not fields.keys() <= STANDARD:
        target, clean = _extra(record, engine, known, clean)
    plain = settled and (target is None or target == record.getMessage())
    if not plain:
        plain = messages.make_safe(record, engine, target=target, known=known)
    _names(fields, engine, known)
    if record.exc_info or record.exc_text:
        _exception(record, clean, keep_locals=keep_locals)
    if record.stack_info:
        record.stack_info = clean(str(record.stack_info))
    if "message" in fields:  # a formatter has run already
        message = str(fields["message"])
        if not settled or message != record.getMessage():
            fields["message"] = clean(message)
    return plain


def _names(fields: dict[str, Any], engine: Engine, known: Remembered) -> None:
    for name in NAMED:
        value = fields.get(name)
        if value not in known.names:
            _name(fields, name, engine, known)


def _name(fields: dict[str, Any], name: str, engine: Engine, known: Remembered) -> None:
    text = str(fields[name])
    safe = _text(text, engine)
    if safe is not text:
        fields[name] = safe
    else:
        known.add_name(text)


def _extra(record: logging.LogRecord, engine: Engine, known: Remembered, clean: Clean) -> tuple[str | None, Clean]:
    """Make the extra fields safe: they and the message are one record, whose people and devices are known all over it.

    Returns what the message has to say, and what makes the record's other texts safe.
    """
    fields = record.__dict__
    extra = {name: value for name, value in fields.items() if name not in STANDARD}
    named = extra.keys() <= known.names
    if named and all(_is_mere(name, value, known) for name, value in extra.items()):
        return None, clean
    if not named:
        _names_of(extra, fields, engine, known)
    try:
        text = record.getMessage()
    except Exception:  # noqa: BLE001  # logging reports the mismatch itself
        text = ""
    event = {"message": text, **extra}
    told = known.fingerprint(event)
    changed = {} if known.has_event(told) else redacted_members(event, engine)
    if not changed:
        known.add_event(told)
        return text or None, clean
    target = changed.pop("message", text)
    fields.update(changed)

    def knowing(text: str) -> str:
        safe = redacted_members({"message": text, **extra}, engine).get("message", text)
        return text if safe == text else str(safe)

    return target or None, knowing


def _names_of(extra: dict[str, Any], fields: dict[str, Any], engine: Engine, known: Remembered) -> None:
    """Make the names of extra fields safe."""
    for name in [name for name in extra if name not in known.names]:
        safe_name = _text(name, engine) if isinstance(name, str) else name
        if safe_name != name:
            fields[safe_name] = extra[safe_name] = fields.pop(name)
            del extra[name]
        else:
            known.add_name(name)


def _is_mere(name: Any, value: Any, known: Remembered) -> bool:
    """Say whether an extra field is a small number or a truth value under a key that tells nothing."""
    kind = type(value)
    if kind is int or kind is float:
        return -SMALL < value < SMALL and isinstance(name, str) and known.tells_nothing(name)
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
