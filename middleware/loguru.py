"""loguru: `patch()` makes every record safe before any sink sees it, for all modules that use the shared logger."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal

from redactor.middleware import exceptions
from redactor.middleware.context import PLACEHOLDER, Engine
from redactor.middleware.engines import Surface
from redactor.middleware.values import Walker

if TYPE_CHECKING:
    from redactor.engine import Redactor


def patch(
    logger: Any = None, *, policy: str | Redactor = "support", on_error: Literal["placeholder", "drop"] = "placeholder", **options: Any
) -> Any:
    """Configure loguru's logger (the shared one by default) to redact message, `extra` and exception; return the logger.

    Options are those of Redactor. A patcher that was configured before still runs, before ours. When the engine cannot decide,
    placeholders go out; loguru cannot drop a record here, so `on_error="drop"` empties it instead.
    """
    if logger is None:
        from loguru import logger as shared

        logger = shared
    surface = Surface(policy, options, on_error=on_error, name="loguru.patch")
    earlier = getattr(getattr(logger, "_core", None), "patcher", None)
    previous: Callable[[Any], Any] | None = getattr(earlier, "redactor_previous", earlier)

    def patcher(record: dict[str, Any]) -> None:
        if previous is not None:
            previous(record)
        surface.decide(lambda engine: _scrub(record, engine), lambda _engine: _close(record, drop=surface.drop))

    patcher.redactor_previous = previous  # type: ignore[attr-defined]
    logger.configure(patcher=patcher)
    return logger


def _scrub(record: dict[str, Any], engine: Engine) -> None:
    record["message"] = engine.redact(record["message"]).text
    record["extra"] = Walker(engine).value(record["extra"])
    if record["exception"] is not None:
        record["exception"] = _exception(record["exception"], engine)


def _exception(exception: Any, engine: Engine) -> Any:
    kind, value, trace = exception
    if not isinstance(value, BaseException):
        return None
    safe = exceptions.safe_exc_info((kind, value, trace), lambda text: engine.redact(text).text)
    return exception._replace(type=safe[0], value=safe[1], traceback=safe[2])


def _close(record: dict[str, Any], *, drop: bool) -> None:
    record["message"] = "" if drop else PLACEHOLDER
    record["extra"] = {} if drop else dict.fromkeys(record["extra"], PLACEHOLDER)
    record["exception"] = None
