"""Regular expressions that are compiled when they are first used: most of them are never asked in a process that reads logs."""

from __future__ import annotations

import re
from typing import Any, cast


class _Later:
    """Stands for a pattern; what it is asked for first makes it, and is then an attribute of its own."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern, self._flags = pattern, flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self._flags)
        self.__dict__.update({method: getattr(compiled, method) for method in _METHODS})
        return getattr(compiled, name)

    def __repr__(self) -> str:
        return f"regex.compile({self.pattern!r})"


_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split", "groups", "groupindex", "flags")


def compile(pattern: str, flags: int = 0) -> re.Pattern[str]:  # noqa: A001  # as `re` names it
    """Return a pattern like `re.compile`, which an error in it leaves unnoticed until it is used (a test uses each)."""
    return cast("re.Pattern[str]", _Later(pattern, int(flags)))
