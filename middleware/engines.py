"""The redactor of a log surface: the one bound to the running request, else the surface's own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from redactor.engine import Redactor
from redactor.errors import UsageError
from redactor.middleware.context import Closed, Engine, current_redactor, rules_only
from redactor.middleware.reporter import Counters

#: Looked at once at start-up, so that tables are compiled there and not by the first log call.
WARM_UP = "started on port 8080"


def own_engine(policy: str | Redactor, options: Mapping[str, Any]) -> Engine:
    """Return the redactor for a policy's name or path, or the one given; compiled at once, so that a bad policy stops start-up.

    Names never run on the thread that logs: the model's place is batch, or the HTTP event's worker.
    Raises PolicyError or UsageError.
    """
    if isinstance(policy, str):
        engine = Redactor(policy, **{**options, "names": "off", "on_error": "raise"})
        engine.detect(WARM_UP)
        return engine
    if options:
        raise UsageError("options go to the Redactor that was given", place=", ".join(sorted(options)))
    return rules_only(policy)


class Surface:
    """What structlog, loguru and OpenTelemetry share: the choice of redactor, the failure policy, the counters."""

    __slots__ = ("_own", "counters", "drop")

    def __init__(self, policy: str | Redactor, options: Mapping[str, Any], *, on_error: str, name: str) -> None:
        if on_error not in ("placeholder", "drop"):
            raise UsageError("on_error is placeholder or drop", place=name)
        self._own = own_engine(policy, options)
        self.drop = on_error == "drop"
        self.counters = Counters()

    def engine(self) -> Engine:
        return current_redactor() or self._own

    def decide(self, work: Callable[[Engine], Any], closed: Callable[[Engine], Any]) -> Any:
        """Return what `work` makes with the engine; when that fails, what `closed` makes with placeholders, counted."""
        try:
            return work(self.engine())
        except Exception:  # noqa: BLE001  # closed, whatever the engine raises
            self.counters.add("failed")
            return closed(Closed())
