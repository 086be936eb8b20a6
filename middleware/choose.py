"""Which redactor serves a request: by name, by route pattern or by a callable.

Everything is compiled when the app starts.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar, cast

from redactor.errors import UsageError
from redactor.middleware.cleaner import Cleaner
from redactor.middleware.context import Closed, Engine, rules_only

T = TypeVar("T")

#: Redactors that a callable may bring into being at run time (one for each policy name it returns).
MAX_REDACTORS = 64

#: A text that meets every lazily loaded detector: the first request must not wait for their import (invented
#: values).
WARM_UP = (
    "card 4111 1111 1111 1111, DE89 3704 0044 0532 0130 00, 078-05-1120, a@example.com, +1 415 555 0132,"
    " 203.0.113.7, SN 5CD1234XYZ"
)

_PARAMETER = re.compile(r"\{(?P<name>\w+)(?::(?P<kind>\w+))?\}|<(?:(?P<flask>\w+):)?\w+>|(?P<star>\*)")


@dataclass(frozen=True)
class Request:
    """What a callable policy may look at. Raw values: for deciding, not for logging."""

    kind: str
    method: str
    path: str
    raw_headers: tuple[tuple[bytes, bytes], ...]
    client: str
    native: Any

    @cached_property
    def headers(self) -> Mapping[str, str]:
        """Header values by lower-case name; of repeated names the last."""
        return {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in self.raw_headers}

    def __repr__(self) -> str:
        return f"Request({self.kind})"


PolicyOption = str | Engine | Callable[[Request], Any] | Mapping[str, Any]
RecipientOption = str | Callable[[Request], str | None] | Mapping[str, str | None] | None


class Redactors:
    """Makes one redactor for each policy and recipient asked for, and keeps it."""

    def __init__(self, options: Mapping[str, Any]) -> None:
        self._options = dict(options)
        self._made: dict[tuple[str, str | None], Cleaner] = {}

    def cleaner(self, policy: str | Engine, recipient: str | None = None) -> Cleaner:
        """Return the cleaner of a policy name or of a ready redactor.

        Raises PolicyError or UsageError for what cannot be loaded.
        """
        if not isinstance(policy, str):
            return _ready(policy)
        made = self._made.get((policy, recipient))
        if made is None:
            if len(self._made) >= MAX_REDACTORS:
                raise UsageError(f"more than {MAX_REDACTORS} different policies", place="policy")
            from redactor.engine import Redactor

            options = {**self._options, "recipient": recipient, "on_error": "raise"}
            named = self._options.get("names", "off") != "off"
            full = Cleaner(Redactor(policy, **options)) if named else None
            made = Cleaner(Redactor(policy, **{**options, "names": "off"}), full=full)
            _warm(made)
            self._made[policy, recipient] = made
        return made


def _warm(clean: Cleaner) -> None:
    """Compile, import and load now what the first request, or the worker's first job, would wait for."""
    clean.record({"email": WARM_UP, "note": [WARM_UP]})
    if clean.full is not None:
        clean.full.record({"note": WARM_UP})


_ready_cleaners: dict[int, Cleaner] = {}


def _ready(engine: Engine) -> Cleaner:
    made = _ready_cleaners.get(id(engine))
    if made is None:
        if not callable(getattr(engine, "redact", None)):
            raise UsageError(f"a policy is a name or a Redactor, not {type(engine).__name__}", place="policy")
        if len(_ready_cleaners) >= MAX_REDACTORS:
            _ready_cleaners.clear()
        rules = rules_only(engine)
        made = Cleaner(rules, full=Cleaner(engine) if rules is not engine else None)
        with contextlib.suppress(Exception):  # an engine that fails closes the events; that is no reason not to start
            _warm(made)
        _ready_cleaners[id(engine)] = made  # the cleaner holds the engine, so the id stays its own
    return made


#: What serves a request whose policy cannot be determined.
CLOSED = Cleaner(Closed())


class PolicyChooser:
    """Gives the cleaner of a request."""

    def __init__(self, option: PolicyOption, redactors: Redactors) -> None:
        self._redactors = redactors
        self._fixed: Cleaner | None = None
        self._table: Table[Cleaner] | None = None
        self._call: Callable[[Request], Any] | None = None
        if isinstance(option, Mapping):
            self._table = Table({pattern: redactors.cleaner(value) for pattern, value in option.items()}, place="policy")
            if not self._table.total:
                raise UsageError('a table of policies needs a last row "*"', place="policy")
        elif isinstance(option, str) or hasattr(option, "redact"):
            self._fixed = redactors.cleaner(cast("str | Engine", option))
        elif callable(option):
            self._call = option
        else:
            raise UsageError(
                f"a policy is a name, a Redactor, a table or a callable, not {type(option).__name__}",
                place="policy",
            )

    @property
    def fixed(self) -> Cleaner | None:
        """The one cleaner of every request, where the policy does not depend on the request."""
        return self._fixed

    def choose(self, request: Request) -> Cleaner:
        """Return the cleaner for `request`; raises whatever the user's callable raises."""
        if self._fixed is not None:
            return self._fixed
        if self._table is not None:
            found = self._table.find(request.path)
            return found if found is not None else CLOSED
        chosen = self._call(request) if self._call is not None else None
        return self._redactors.cleaner(chosen) if chosen is not None else CLOSED


class RecipientChooser:
    """Gives the recipient whose view of the response this request gets, or None.

    The response passes untouched.
    """

    def __init__(self, option: RecipientOption) -> None:
        self._fixed = option if isinstance(option, str) else None
        self._table = Table(option, place="respond_as") if isinstance(option, Mapping) else None
        self._call = option if callable(option) else None
        if option is not None and self._fixed is None and self._table is None and self._call is None:
            raise UsageError("respond_as is a recipient, a table or a callable", place="respond_as")
        self.active = option is not None

    def names(self) -> set[str]:
        """Return the recipients known now, so that they are compiled before the first request."""
        named = {self._fixed} if self._table is None else set(self._table.values())
        return {name for name in named if name is not None}

    def choose(self, request: Request) -> str | None:
        """Return the recipient for `request`; raises whatever the user's callable raises."""
        if self._call is not None:
            return self._call(request)
        return self._fixed if self._table is None else self._table.find(request.path)


class Table(dict[str, T]):
    """Route patterns and what they mean: `/admin/*`, `/users/{id}`, `/files/{rest:path}`, `*`.

    The first that fits wins.
    """

    def __init__(self, rows: Mapping[str, T], *, place: str) -> None:
        super().__init__(rows)
        if not rows:
            raise UsageError("the table has no row", place=place)
        self._rows = [(re.compile(_pattern(route), re.DOTALL), value) for route, value in rows.items()]
        self.total = list(rows)[-1] == "*"

    def find(self, path: str) -> T | None:
        """Return the value of the first pattern that fits the whole of `path`."""
        for pattern, value in self._rows:
            if pattern.fullmatch(path):
                return value
        return None


def _pattern(route: str) -> str:
    pieces, position = [], 0
    for match in _PARAMETER.finditer(route):
        pieces.append(re.escape(route[position : match.start()]))
        whole = match["star"] or "path" in (match["kind"], match["flask"])
        pieces.append(".*" if whole else "[^/]+")
        position = match.end()
    return "".join([*pieces, re.escape(route[position:])])
