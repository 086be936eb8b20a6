"""Exceptions as log handlers may see them: the same classes and stack, redacted texts, no frame locals."""

from __future__ import annotations

import linecache
import re
import traceback
from collections.abc import Callable, Iterator
from types import FunctionType, TracebackType
from typing import Any

from redactor.middleware.context import PLACEHOLDER

Clean = Callable[[str], str]
ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None]

#: A line that points below a part of the source line above it; frames without columns have none.
_POINTERS = re.compile(r"\n[ |]+[\^~]+(?=\n|\Z)")
#: Exceptions in one chain or group that are copied; more become a placeholder.
MAX_LINKED = 64


class SafeExcInfo(tuple[type[BaseException], BaseException, TracebackType | None]):  # noqa: SLOT001  # a tuple takes none
    """Redacted exc_info. It equals the triple it stands for, so that code that compares what was logged goes on working.

    Of that triple it keeps the identities only: a reference would keep the frames and their variables.
    """

    origin: tuple[int, ...]

    @classmethod
    def of(cls, exc_info: ExcInfo, clean: Clean, *, keep_locals: bool = False) -> SafeExcInfo:
        """Return the redacted form of `exc_info`; with `keep_locals` the traceback itself stays as it is."""
        error = Copier(clean).copy(exc_info[1])
        trace = exc_info[2]
        kind = exc_info[0] if isinstance(error, exc_info[0]) else type(error)
        safe = cls((kind, error, trace if keep_locals else without_locals(trace, clean)))
        safe.origin = tuple(map(id, exc_info))
        return safe

    def __eq__(self, other: object) -> bool:
        return tuple.__eq__(self, other) or (type(other) is tuple and tuple(map(id, other)) == self.origin)

    def __ne__(self, other: object) -> bool:
        return not self == other

    __hash__ = tuple.__hash__


def safe_exc_info(exc_info: ExcInfo, clean: Clean) -> SafeExcInfo:
    """Return exc_info for handlers that look at the exception itself: redacted stand-ins, frames without locals."""
    return SafeExcInfo.of(exc_info, clean)


def safe_and_text(exc_info: ExcInfo, clean: Clean, *, keep_locals: bool = False) -> tuple[SafeExcInfo, str | None]:
    """Return redacted exc_info, and the redacted traceback where a formatter that prints that exc_info would not give the same.

    With None for the text, a formatter's own way to print exceptions applies. An exception that cannot be printed gives a
    placeholder.
    """
    try:
        shown = _printed(exc_info)
    except Exception:  # noqa: BLE001  # an exception whose own __str__ fails must not take the log line with it
        return SafeExcInfo.of(exc_info, clean, keep_locals=keep_locals), PLACEHOLDER
    text = clean(shown)
    if text == shown:
        # What stands in a clean text is clean; only what is not printed (a suppressed context, a repr) needs a look.
        return SafeExcInfo.of(exc_info, lambda part: part if part in shown else clean(part), keep_locals=keep_locals), None
    safe = SafeExcInfo.of(exc_info, clean, keep_locals=keep_locals)
    try:
        return safe, None if _printed(safe) == _POINTERS.sub("", text) else text
    except Exception:  # noqa: BLE001
        return safe, text


def _printed(exc_info: ExcInfo | SafeExcInfo) -> str:
    return "".join(traceback.format_exception(*exc_info)).removesuffix("\n")


def without_locals(trace: TracebackType | None, clean: Clean) -> TracebackType | None:
    """Return a traceback with the same files, names and lines whose frames hold no variables and no callers.

    A file below somebody's home directory goes by its redacted path.
    Whoever prints the traceback reads the source line from the file, so a line that is itself not clean is kept from being found.

    Each frame is that of a generator that never starts: it has a code object, and neither locals nor a frame before it.
    """
    places = []
    while trace is not None:
        places.append((trace.tb_frame.f_code, trace.tb_frame.f_globals, trace.tb_lineno))
        trace = trace.tb_next
    twin: TracebackType | None = None
    for code, names, line in reversed(places):
        bare = _never_started.__code__.replace(
            co_filename=_shown_file(code.co_filename, line, names, clean),
            co_name=code.co_name,
            co_qualname=code.co_qualname,
            co_firstlineno=line,
            co_linetable=_ON_ONE_LINE,
        )
        # Source lines are looked up by file name, or by the loader of the module.
        kept = {name: names[name] for name in ("__name__", "__file__", "__loader__", "__spec__") if name in names}
        twin = TracebackType(twin, FunctionType(bare, kept)().gi_frame, 0, line)
    return twin


def _shown_file(filename: str, line: int, names: dict[str, Any], clean: Clean) -> str:
    """Return what a frame says its file is: a redacted path by which the line is still found, or one by which none is found."""
    source, shown = linecache.getline(filename, line, names).strip(), clean(filename)
    if source and clean(source) != source:
        return f"{shown} (line withheld)"
    entry = linecache.cache.get(filename)
    if shown != filename and entry is not None:
        linecache.cache[shown] = entry  # with the path in it, by which `linecache.checkcache` sees whether the file changed
    return shown


def _never_started() -> Iterator[None]:
    yield


def _line_table(units: int) -> bytes:
    """Return a line table that puts all code units on the first line, without columns (CPython, Objects/locations.md, code 13)."""
    return b"".join(bytes((0x80 | 13 << 3 | min(8, units - start) - 1, 0)) for start in range(0, units, 8))


#: Whoever asks where in its line an instruction stands (Django's error reports do) gets that it is not known.
_ON_ONE_LINE = _line_table(len(_never_started.__code__.co_code) // 2)


class Copier:
    """Copies an exception with its causes, contexts, notes and group members, cycles included."""

    __slots__ = ("_clean", "_copies")

    def __init__(self, clean: Clean) -> None:
        self._clean = clean
        self._copies: dict[int, BaseException] = {}

    def copy(self, error: BaseException) -> BaseException:
        """Return the stand-in of `error`: an instance of a subclass with the same name, whose texts are redacted."""
        if id(error) in self._copies:
            return self._copies[id(error)]
        if len(self._copies) >= MAX_LINKED:
            return Exception(PLACEHOLDER)
        if isinstance(error, BaseExceptionGroup):
            return self._group(error)
        arguments = tuple(self._argument(item) for item in error.args)
        twin = self._remember(error, _stand_in(error, self._say(str, error), self._say(repr, error), arguments))
        self._link(error, twin)
        return twin

    def _group(self, error: BaseExceptionGroup[BaseException]) -> BaseException:
        self._copies[id(error)] = Exception(PLACEHOLDER)  # for a member that points back before the group is made
        members = [self.copy(member) for member in error.exceptions]
        twin = self._remember(error, BaseExceptionGroup(self._clean(error.message), members))
        self._link(error, twin)
        return twin

    def _remember(self, error: BaseException, twin: BaseException) -> BaseException:
        self._copies[id(error)] = twin
        return twin

    def _link(self, error: BaseException, twin: BaseException) -> None:
        twin.__traceback__ = without_locals(error.__traceback__, self._clean)
        if error.__cause__ is not None:
            twin.__cause__ = self.copy(error.__cause__)
        if error.__context__ is not None:
            twin.__context__ = self.copy(error.__context__)
        twin.__suppress_context__ = error.__suppress_context__
        notes = getattr(error, "__notes__", None)
        if isinstance(notes, (list, tuple)):
            twin.__notes__ = [self._clean(str(note)) for note in notes]

    def _say(self, how: Callable[[Any], str], error: BaseException) -> str:
        try:
            return self._clean(how(error))
        except Exception:  # noqa: BLE001
            return PLACEHOLDER

    def _argument(self, item: Any) -> Any:
        """Return an argument of an exception: numbers and clean texts as they are, everything else as its redacted text."""
        try:
            text = str(item)
            safe = self._clean(text)
        except Exception:  # noqa: BLE001
            return PLACEHOLDER
        return item if safe == text and (item is None or type(item) in (str, int, float, bool)) else safe


def _stand_in(error: BaseException, text: str, representation: str, arguments: tuple[Any, ...]) -> BaseException:
    kind = type(error)
    itself, number = id(error), object.__hash__(error)
    names = {
        "__module__": kind.__module__,
        "__qualname__": kind.__qualname__,
        "__init__": lambda _self, *_: None,
        "__str__": lambda _self: text,
        "__repr__": lambda _self: representation,
        "__eq__": lambda self, other: self is other or (id(other) == itself and type(other) is kind),
        "__hash__": lambda _self: number,
        # A stand-in travels through queues as a plain exception with its redacted text.
        "__reduce__": lambda _self: (Exception, (text,)),
    }
    for base in (kind, Exception):
        try:
            twin: BaseException = type(kind.__name__, (base,), names)(text)
        except Exception:  # noqa: BLE001, S112  # a class that refuses subclasses or arguments
            continue
        twin.args = arguments
        return twin
    return Exception(text)
