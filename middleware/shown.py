"""What stands for an object of an unknown class: it is asked nothing until a handler asks, and what it then says is redacted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from redactor.middleware.context import PLACEHOLDER, Engine

#: Returns a value, which stands under a name, redacted.
Redact = Callable[[str, Any], Any]


class Shown:
    """Stands for an object: its text, its attributes and what its methods return are redacted when somebody asks for them.

    It passes for an instance of the object's class and compares equal to the object, so that a formatter that knows the class
    still works and code that looks for the argument it logged finds it. The object itself cannot be reached by any public name.
    """

    __slots__ = ("_engine", "_redact", "_value")

    def __init__(self, value: Any, engine: Engine, redact: Redact) -> None:
        self._value = value
        self._engine = engine
        self._redact = redact

    def _say(self, how: Callable[[Any], str]) -> str:
        try:
            return self._engine.redact(how(self._value)).text
        except Exception:  # noqa: BLE001  # whatever the object or the engine raises, its text stays inside
            return PLACEHOLDER

    def _safe(self, name: str, item: Any) -> Any:
        try:
            return self._redact(name, item)
        except Exception:  # noqa: BLE001  # closed, whatever the engine raises
            return PLACEHOLDER

    @property  # type: ignore[misc]
    def __class__(self) -> type:
        return type(self._value)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        item = getattr(self._value, name)
        if isinstance(item, type) or not callable(item):
            return self._safe(name, item)
        return lambda *arguments, **named: self._safe(name, item(*arguments, **named))

    def __str__(self) -> str:
        return self._say(str)

    def __repr__(self) -> str:
        return self._say(repr)

    def __format__(self, spec: str) -> str:
        return self._say(lambda value: format(value, spec))

    def __eq__(self, other: object) -> bool:
        return bool(self._value == (other._value if type(other) is Shown else other))

    def __hash__(self) -> int:
        return hash(self._value)

    def __reduce_ex__(self, _protocol: Any) -> tuple[type[str], tuple[str]]:
        return str, (str(self),)
