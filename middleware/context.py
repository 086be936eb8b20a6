"""The redactor bound to the running request: every log surface asks here before it falls back to its own."""

from __future__ import annotations

from contextvars import ContextVar, Token
from typing import TYPE_CHECKING, Any, Protocol

from redactor.types import Redacted

if TYPE_CHECKING:
    from types import TracebackType

#: What goes out for a text that could not be decided on.
PLACEHOLDER = "<REDACTED>"


class Engine(Protocol):
    """What the runtime surfaces call; `redactor.Redactor` is one, `Closed` is another."""

    def redact(self, text: str) -> Redacted: ...
    def redact_as(self, entity: str, value: str) -> Redacted: ...
    def redact_record(self, record: Any) -> Any: ...


_bound: ContextVar[Engine | None] = ContextVar("redactor_bound", default=None)
#: What `current_redactor` returns, without a call of Python's: for the path that every log call takes.
bound = _bound.get


def current_redactor() -> Engine | None:
    """Return the redactor bound to the running request, or None outside of one."""
    return _bound.get()


class bind:  # used like a function: `with bind(redactor): ...`  # noqa: N801  # used like a function
    """Bind `redactor` for the `with` block, for every log call made inside it.

    It holds in this task or thread and in those it starts.
    """

    __slots__ = ("_redactor", "_token")

    def __init__(self, redactor: Engine) -> None:
        self._redactor = redactor
        self._token: Token[Engine | None] | None = None

    def __enter__(self) -> Engine:
        self._token = _bound.set(self._redactor)
        return self._redactor

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        token, self._token = self._token, None
        if token is None:
            return
        try:
            _bound.reset(token)
        except (
            ValueError
        ):  # closed in another context (a server may close an iterator elsewhere): nothing is bound here
            return


def rules_only(engine: Engine) -> Engine:
    """Return what of `engine` may run on the event loop or a request's thread.

    The same policy and key without the names model.
    """
    twin = getattr(engine, "rules_only", None)
    return twin() if callable(twin) else engine


class Closed:
    """The engine that cannot decide: every text becomes a placeholder, numbers and structure stay."""

    __slots__ = ()

    def redact(self, text: str) -> Redacted:
        return Redacted(PLACEHOLDER if text else "")

    def redact_as(self, entity: str, value: str) -> Redacted:
        return Redacted(f"<{entity}>" if value else "")

    def redact_log(self, data: Any) -> Any:
        """Return one placeholder for each line."""
        if isinstance(data, bytes):
            return b"".join(
                _closed_line(line.decode("latin-1")).encode() for line in data.splitlines(keepends=True)
            )
        return "".join(_closed_line(line) for line in data.splitlines(keepends=True))

    def redact_record(self, record: Any) -> Any:
        """Return a value of the same shape; keys are kept out as well, numbered."""
        if isinstance(record, dict):
            return {
                f"<KEY:{index}>": self.redact_record(value) for index, value in enumerate(record.values())
            }
        if isinstance(record, (list, tuple)):
            return [self.redact_record(value) for value in record]
        if record is None or isinstance(record, bool):
            return record
        return PLACEHOLDER

    def __repr__(self) -> str:
        return "Closed()"


def _closed_line(line: str) -> str:
    return PLACEHOLDER + ("\n" if line.endswith(("\n", "\r")) else "")
