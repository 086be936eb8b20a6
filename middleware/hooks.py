"""The interpreter's own reports on stderr: exceptions that nobody caught, in the main thread, in others and where none can be raised.

They print the exception's text, so they get its redacted stand-in (exceptions.py); whoever set a hook of their own gets that too.
"""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable
from types import SimpleNamespace, TracebackType
from typing import Any

from redactor.middleware.context import PLACEHOLDER
from redactor.middleware.exceptions import Clean, SafeExcInfo

Hook = Callable[..., Any]


def uncaught(own: Hook, clean: Clean, is_active: Callable[[], bool]) -> Hook:
    """Return what stands for `sys.excepthook`, of which `own` was set before."""

    def excepthook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        own(*(_safe(kind, error, trace, clean) if is_active() else (kind, error, trace)))

    return excepthook


def uncaught_in_thread(own: Hook, clean: Clean, is_active: Callable[[], bool]) -> Hook:
    """Return what stands for `threading.excepthook`; a thread whose name is not clean goes by its redacted name."""

    def excepthook(args: Any) -> None:
        if not is_active() or args.exc_type is SystemExit:  # which ends a thread in silence
            own(args)
            return
        safe = _safe(args.exc_type, args.exc_value, args.exc_traceback, clean)
        thread = args.thread
        if thread is not None and (name := _shown(thread.name, str, clean)) != thread.name:
            thread = SimpleNamespace(name=name, ident=thread.ident, daemon=thread.daemon)
        own(threading.ExceptHookArgs((*safe, thread)))

    return excepthook


def unraisable(own: Hook, clean: Clean, is_active: Callable[[], bool]) -> Hook:
    """Return what stands for `sys.unraisablehook`: for what goes wrong in `__del__`, callbacks and at exit."""

    def unraisablehook(args: Any) -> None:
        if not is_active():
            own(args)
            return
        kind, error, trace = _safe(args.exc_type, args.exc_value, args.exc_traceback, clean)
        message = _shown(args.err_msg or "Exception ignored in", str, clean)
        shown = "" if args.object is None else _shown(args.object, repr, clean)
        if own is not sys.__unraisablehook__:
            own(SimpleNamespace(exc_type=kind, exc_value=error, exc_traceback=trace, err_msg=message, object=shown or None))
        elif sys.stderr is not None:  # the interpreter's own takes no arguments but its own
            head = f"{message}: {shown}\n" if shown else f"{message}:\n"
            sys.stderr.write(head + "".join(traceback.format_exception(kind, error, trace)))

    return unraisablehook


def _safe(
    kind: type[BaseException], error: BaseException | None, trace: TracebackType | None, clean: Clean
) -> tuple[type[BaseException], BaseException, TracebackType | None]:
    if error is None:
        return Exception, Exception(kind.__name__), None
    try:
        safe = SafeExcInfo.of((kind, error, trace), clean)
    except Exception:  # noqa: BLE001  # closed, whatever the engine or the exception raises
        return Exception, Exception(f"{kind.__name__}: {PLACEHOLDER}"), None
    return safe[0], safe[1], safe[2]


def _shown(value: Any, how: Callable[[Any], str], clean: Clean) -> str:
    try:
        return clean(how(value))
    except Exception:  # noqa: BLE001  # an object that cannot be shown
        return PLACEHOLDER
