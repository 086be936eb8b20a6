"""What both middlewares are configured with, compiled once, at the start, which bad options stop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from redactor.errors import UsageError
from redactor.middleware import events
from redactor.middleware.choose import (
    PolicyChooser,
    PolicyOption,
    RecipientChooser,
    RecipientOption,
    Redactors,
    Request,
)
from redactor.middleware.cleaner import Cleaner, Guarded, WithoutProse
from redactor.middleware.http_response import MAX_WHOLE, ResponseRewriter
from redactor.middleware.reporter import Failure, LoggerOption, OnError, Reporter
from redactor.middleware.worker import MAX_WAITING, TIMEOUT, Worker

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from redactor.middleware.context import Engine

#: Bytes of one body that are captured; above, only the size is logged.
MAX_BODY = 16_384
CAPTURES = ("none", "headers", "bodies")


class Options:
    """The compiled configuration of one middleware.

    `policy` is a policy name, a Redactor, a table of route patterns or a callable of the Request; `redactor`
    a ready Redactor. `capture` says what the event shows beside its fixed fields: "none", "headers", or
    "bodies" (headers as well) of at most `max_body` bytes each. `headers` names the headers shown, None means
    all. `respond_as` is the recipient that responses are rewritten for: a name, a table of route patterns, or
    a callable; None rewrites nothing. `max_response` bounds in bytes what is rewritten as a whole. `names`
    other than "off" uses the names model, in a worker thread with `queue` places and `timeout` seconds for a
    job. `key`, `tenant` and `regions` are the Redactor's. Raises UsageError, PolicyError or ModelError.
    """

    def __init__(
        self,
        policy: PolicyOption = "support",
        *,
        redactor: Engine | None = None,
        capture: str = "headers",
        max_body: int = MAX_BODY,
        headers: Iterable[str] | None = events.DEFAULT_HEADERS,
        respond_as: RecipientOption = None,
        max_response: int = MAX_WHOLE,
        logger: LoggerOption = None,
        on_error: OnError | Callable[[Failure], Any] = "placeholder",
        names: str = "off",
        queue: int = MAX_WAITING,
        timeout: float = TIMEOUT,
        **redactor_options: Any,
    ) -> None:
        unknown = redactor_options.keys() - {"key", "tenant", "regions", "audit"}
        if unknown:
            raise UsageError(f"unknown option {min(unknown)}", place="RedactionMiddleware")
        if capture not in CAPTURES:
            raise UsageError(f"capture is one of {', '.join(CAPTURES)}", place="capture")
        if max_body < 0 or max_response < 0:
            raise UsageError("a size in bytes is 0 or more", place="max_body or max_response")
        self.cap = max_body if capture == "bodies" else 0
        self.worker = Worker(waiting=queue, timeout=timeout)
        shown = None if headers is None else frozenset(name.lower().encode() for name in headers)
        self.reporter = Reporter(logger=logger, capture=capture, headers=shown, on_error=on_error, worker=self.worker)
        self.counters = self.reporter.counters
        self._redactors = Redactors({**redactor_options, "names": names})
        self._policy_name = policy if isinstance(policy, str) else "support"
        self.policies = PolicyChooser(redactor if redactor is not None else policy, self._redactors)
        self.recipients = RecipientChooser(respond_as)
        self._max_response = max_response
        for name in self.recipients.names():
            self._redactors.cleaner(self._policy_name, name)

    def policy_of(self, request: Request) -> Cleaner | None:
        """Return the cleaner for a request, None when choosing failed: then nothing is shown."""
        try:
            return self.policies.choose(request)
        except Exception as error:  # noqa: BLE001  # closed and counted, whatever fails
            self.reporter.failed("policy", error)
            return None

    def recipient_of(self, request: Request) -> Cleaner | None:
        """Return the cleaner of this client's view of the response, None when the response passes as it is.

        Raises what the user's callable raises: a response whose recipient is unknown must not go out.
        """
        name = self.recipients.choose(request)
        return None if name is None else self._redactors.cleaner(self._policy_name, name)

    def rewriter(self, method: str, clean: Cleaner) -> tuple[ResponseRewriter, bool]:
        """Return the rewriter of one response, and whether its calls belong into the worker.

        They do when the names model takes part.
        """

        def refused(error: Exception | None) -> None:
            self.counters.add("refused")
            if error is not None:
                self.reporter.failed("response", error)

        guarded = Guarded(clean.full or clean, lambda error: self.reporter.failed("response", error))
        return ResponseRewriter(method, guarded, limit=self._max_response, refused=refused), clean.full is not None

    def without_prose(self, clean: Cleaner) -> Cleaner:
        """Return the cleaner for a message when the worker has no place."""
        self.counters.add("queue_full")
        return WithoutProse(clean.engine)
