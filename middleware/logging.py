"""Stdlib logging: protect the whole process with `install()`, or single handlers with `RedactingFilter`."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from redactor.engine import Redactor
from redactor.errors import UsageError
from redactor.middleware import hooks
from redactor.middleware.context import PLACEHOLDER
from redactor.middleware.engines import own_engine
from redactor.middleware.records import Scrubber

OnError = Literal["placeholder", "drop"]


@dataclass(frozen=True, slots=True)
class Unprotected:
    """A handler or logger whose records may leave unredacted, and why."""

    kind: str
    name: str
    reason: str


class RedactingFilter(logging.Filter):
    """Makes every record that passes safe; for a handler (on a logger it would miss the records of child loggers).

    `policy` is a policy's name, a path, or a Redactor; further options are those of Redactor. When the engine cannot decide,
    placeholders go out, or with `on_error="drop"` nothing does. The policy bound to a running request takes precedence.
    """

    def __init__(
        self, policy: str | Redactor = "support", *, on_error: OnError = "placeholder", keep_locals: bool = False, **options: Any
    ) -> None:
        super().__init__()
        if on_error not in ("placeholder", "drop"):
            raise UsageError("on_error is placeholder or drop", place="RedactingFilter")
        engine = own_engine(policy, options)
        self.scrubber = Scrubber(engine, keep_locals=keep_locals)
        self.drop = on_error == "drop"

    def filter(self, record: logging.LogRecord) -> bool:
        """Make `record` safe in place; return whether it may go out."""
        return self.scrubber(record) or not self.drop

    def counters(self) -> Mapping[str, int]:
        """Return how often the engine failed (`failed`) and how often somebody logged while we redacted (`nested`)."""
        return self.scrubber.counters.read()

    def __repr__(self) -> str:
        return "RedactingFilter()"


_FILTER = logging.Filterer.filter
#: What `install` replaces.
PATCHED: tuple[tuple[Any, str], ...] = (
    (logging.Logger, "filter"),
    (logging.Handler, "filter"),
    (logging.Handler, "handleError"),
    (warnings, "formatwarning"),
    (sys, "excepthook"),
    (threading, "excepthook"),
    (sys, "unraisablehook"),
)


class _Installation:
    """What `install` put in place, so that `uninstall` can take exactly that away."""

    def __init__(self, gate: RedactingFilter) -> None:
        self.use(gate)
        self.originals = tuple(vars(owner).get(name) for owner, name in PATCHED)
        #: Whether a filterer without filters lets everything pass, so that it need not be asked.
        self.plain = _FILTER is logging.Logger.filter is logging.Handler.filter
        self.active = True

    def use(self, gate: RedactingFilter) -> None:
        """Let `gate` decide from here on."""
        self.gate = gate
        self.scrubber, self.keep = gate.scrubber, not gate.drop

    def patch(self) -> None:
        """Put a gate behind the filters of loggers and of handlers; when a handler runs, no frame of ours is on its stack."""
        handle_error, format_warning = logging.Handler.handleError, warnings.formatwarning

        def handleError(handler: logging.Handler, record: logging.LogRecord) -> None:  # noqa: N802
            if self.active:
                _report(handler, record, self.clean)
            else:
                handle_error(handler, record)

        def formatwarning(*arguments: Any, **named: Any) -> str:
            text = format_warning(*arguments, **named)
            return self.clean(text) if self.active else text

        def is_active() -> bool:
            return self.active

        self.patched: tuple[Callable[..., Any], ...] = (
            self._behind_logger(logging.Logger.filter), self._behind_handler(logging.Handler.filter), handleError, formatwarning,
            hooks.uncaught(sys.excepthook, self.clean, is_active),
            hooks.uncaught_in_thread(threading.excepthook, self.clean, is_active),
            hooks.unraisable(sys.unraisablehook, self.clean, is_active),
        )  # fmt: skip
        for (owner, name), patch in zip(PATCHED, self.patched, strict=True):
            setattr(owner, name, patch)

    def _behind_logger(self, own_filter: Callable[..., Any]) -> Callable[..., Any]:
        handle, call_handlers = logging.Logger.handle, logging.Logger.callHandlers

        def filter(logger: Any, record: logging.LogRecord) -> Any:  # noqa: A001
            kind = type(logger)
            if not logger.filters and self.plain and kind.handle is handle and kind.callHandlers is call_handlers and self.active:
                return self.scrubber.first(record) or self.keep
            return self._generic(own_filter, logger, record)

        return filter

    def _behind_handler(self, own_filter: Callable[..., Any]) -> Callable[..., Any]:
        handle = logging.Handler.handle

        def filter(handler: Any, record: logging.LogRecord) -> Any:  # noqa: A001
            if not handler.filters and self.plain and type(handler).handle is handle and self.active:
                # Right behind the logger's gate nobody had the record in between.
                decided = self.scrubber.untouched(record)
                return (self.scrubber(record) if decided is None else decided) or self.keep
            return self._generic(own_filter, handler, record)

        return filter

    def _generic(self, own_filter: Callable[..., Any], filterer: Any, record: logging.LogRecord) -> Any:
        verdict = own_filter(filterer, record)
        if not verdict or not self.active:
            return verdict
        if verdict is not True and isinstance(verdict, logging.LogRecord):
            record = verdict  # a filter may put a record of its own in place (Python 3.12)
        return verdict if self.gate.filter(record) else False

    def clean(self, text: str) -> str:
        record = logging.LogRecord("py.warnings", logging.WARNING, "", 0, text, (), None)
        self.gate.filter(record)
        return str(record.msg)

    def restore(self) -> None:
        """Put back what was there; where somebody patched over us, our part only becomes inert."""
        self.active = False
        for (owner, name), original, patch in zip(PATCHED, self.originals, self.patched, strict=True):
            if vars(owner).get(name) is not patch:
                continue
            if original is None:
                delattr(owner, name)
            else:
                setattr(owner, name, original)


def _report(handler: logging.Handler, record: logging.LogRecord, clean: Callable[[str], str]) -> None:
    """Say on stderr that a handler failed, as logging does, redacted and without the message and its arguments."""
    if not (logging.raiseExceptions and sys.stderr):
        return
    kind, error, trace = sys.exc_info()
    try:
        frames = clean("".join(traceback.format_list(traceback.extract_tb(trace))))
        name = kind.__name__ if kind else "error"
        place = clean(f"in {type(handler).__name__}, logged from {record.pathname}, line {record.lineno}")
        head = "--- Logging error ---\nTraceback (most recent call last):\n"
        sys.stderr.write(f"{head}{frames}{_said(name, error, clean)}\n{place}\n")
    except (OSError, ValueError):
        pass
    finally:
        del kind, error, trace


def _said(name: str, error: BaseException | None, clean: Callable[[str], str]) -> str:
    try:
        text = str(error or "")
    except Exception:  # noqa: BLE001  # an exception whose own __str__ fails
        text = PLACEHOLDER
    return f"{name}: {clean(text)}" if text else name


_installed: _Installation | None = None
_lock = threading.Lock()


def install(
    policy: str | Redactor = "support", *, on_error: OnError = "placeholder", keep_locals: bool = False, **options: Any
) -> None:
    """Protect all logging of this process: handlers that exist and those made later, `lastResort`, warnings, every logger.

    What the interpreter itself says of exceptions that nobody caught (`sys.excepthook`, `threading.excepthook`,
    `sys.unraisablehook`) is redacted too.

    Arguments as for RedactingFilter. Calling it again replaces the policy. Raises PolicyError or UsageError, with the old
    protection, if any, still in place.
    """
    global _installed  # noqa: PLW0603
    gate = RedactingFilter(policy, on_error=on_error, keep_locals=keep_locals, **options)
    with _lock:
        if _installed is not None:
            _installed.use(gate)
            return
        _installed = _Installation(gate)
        _installed.patch()


def uninstall() -> None:
    """Undo `install`; nothing happens when it is not in force."""
    global _installed  # noqa: PLW0603
    with _lock:
        if _installed is not None:
            _installed.restore()
            _installed = None


def counters() -> Mapping[str, int]:
    """Return the counters of the installed protection; empty when there is none."""
    return _installed.gate.counters() if _installed is not None else {}


def audit() -> list[Unprotected]:
    """Return the handlers and loggers of this process whose records may leave unredacted."""
    found: list[Unprotected] = []
    known = logging.Logger.manager.loggerDict.values()
    loggers = [logging.getLogger(), *(item for item in known if isinstance(item, logging.Logger))]
    handlers = {id(handler): (handler, logger.name) for logger in loggers for handler in logger.handlers}
    if logging.lastResort is not None:
        handlers.setdefault(id(logging.lastResort), (logging.lastResort, "lastResort"))
    found += [
        Unprotected("handler", f"{type(handler).__name__} of {owner}", reason)
        for handler, owner in handlers.values()
        if (reason := _handler_gap(handler))
    ]
    if _installed is not None:
        found += [
            Unprotected("logger", logger.name, reason) for logger in loggers if (reason := _logger_gap(logger))
        ]
    return found


def _handler_gap(handler: logging.Handler) -> str:
    if isinstance(handler, logging.NullHandler) or any(isinstance(item, RedactingFilter) for item in handler.filters):
        return ""
    if _installed is None:
        return "no RedactingFilter, and install() was not called"
    if logging.Handler.__dict__.get("filter") is not _installed.patched[1]:
        return "another package replaced logging.Handler.filter after install()"
    if type(handler).filter is not logging.Handler.filter:
        return "its class replaces filter"
    if type(handler).handle is not logging.Handler.handle:
        return "its class replaces handle; only records that come through a logger are safe"
    return ""


def _logger_gap(logger: logging.Logger) -> str:
    if _installed is None:
        return ""
    if logging.Logger.__dict__.get("filter") is not _installed.patched[0]:
        return "another package replaced logging.Logger.filter after install()"
    names = [name for name in ("filter", "handle") if getattr(type(logger), name) is not getattr(logging.Logger, name)]
    return f"its class replaces {names[0]}" if names else ""
