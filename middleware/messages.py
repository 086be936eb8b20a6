"""The message of a log record: template, arguments and finished text are made safe together.

The template and the number and types of the arguments stay where they can, since access-log formatters of servers rely on them.
"""

from __future__ import annotations

import datetime as dt
import decimal
import logging
import re
import uuid
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from redactor.middleware import exceptions
from redactor.middleware.context import PLACEHOLDER, Engine
from redactor.middleware.values import Walker
from redactor.types import Finding

_DIRECTIVE = re.compile(r"%[#0\- +]*\d*(?:\.\d+)?[hlL]?[diouxXeEfFgGcrsa%]")
#: Our own tokens; what stands between two of them need not be looked for.
_TOKEN = re.compile(r"<[A-Z][A-Z0-9_]{1,39}(?::[^<>\s]{1,80})?>")
#: Printed by number or by a fixed rule: printing one again costs nothing and runs no code of the caller.
_FIXED = frozenset(
    {str, int, float, bool, type(None), decimal.Decimal, dt.datetime, dt.date, dt.time, dt.timedelta, uuid.UUID}
)

Edit = tuple[int, int, str]


def make_safe(record: logging.LogRecord, engine: Engine) -> None:
    """Make message and arguments of `record` safe in place; raises what the engine raises."""
    arguments = record.args
    try:
        text = record.getMessage()
    except Exception:  # noqa: BLE001  # logging reports the mismatch itself, and prints template and arguments when it does
        record.msg = engine.redact(str(record.msg)).text
        record.args = _safe_arguments(arguments, engine)
        return
    result = engine.redact(text)
    safe = result.text
    if not arguments:
        if safe != text:
            record.msg = safe
        elif not isinstance(record.msg, str):
            record.msg = safe if record.msg is None else Walker(engine).value(record.msg)
        return
    if safe == text:
        _arguments_of_clean(record, text, engine)
        return
    if isinstance(arguments, tuple) and isinstance(record.msg, str):
        aligned = align(record.msg, arguments, text, safe, result.findings)
        if aligned is not None:
            record.args = aligned
            return
    record.args = _safe_arguments(arguments, engine)
    _settle_template(record, engine, safe)


def _arguments_of_clean(record: logging.LogRecord, text: str, engine: Engine) -> None:
    """Make the arguments of a clean message safe: those that stand in it as they are need no look of their own."""
    arguments = record.args
    if isinstance(arguments, tuple):
        for argument in arguments:
            if not (type(argument) in (int, float) or (isinstance(argument, str) and argument in text)):
                break
        else:
            return
    safe = _safe_arguments(arguments, engine, within=text)
    if safe is not arguments:
        record.args = safe
        _settle_template(record, engine, text)


def _settle_template(record: logging.LogRecord, engine: Engine, safe: str) -> None:
    if isinstance(record.msg, str):
        template = engine.redact(record.msg).text
        # A template that redaction broke (a `%s` inside a value) cannot take its arguments any more.
        record.msg = template if template.count("%") == record.msg.count("%") else record.msg
    _settle(record, engine, safe)


def _settle(record: logging.LogRecord, engine: Engine, safe: str) -> None:
    """Make sure that what the record says when it is printed is clean: by its arguments, else by the finished text."""
    if _clean(record, engine, safe):
        return
    arguments = record.args
    if isinstance(arguments, tuple):
        for index, argument in enumerate(arguments):
            if not isinstance(argument, (int, float)):
                record.args = (*arguments[:index], PLACEHOLDER, *arguments[index + 1 :])
                if _clean(record, engine, safe):
                    return
    record.msg, record.args = safe, ()


def _clean(record: logging.LogRecord, engine: Engine, safe: str) -> bool:
    try:
        text = record.getMessage()
    except Exception:  # noqa: BLE001
        return False
    return text == safe or engine.redact(text).text == text


def align(template: str, arguments: tuple[Any, ...], text: str, safe: str, findings: Iterable[Finding]) -> tuple[Any, ...] | None:
    """Return arguments with which `template` gives exactly `safe`, or None where that takes more than new texts for `%s`.

    `text` is what the template gives with `arguments`, `safe` the redacted text, `findings` what was found in it.
    """
    places = _places(template, arguments, text)
    edits = _edits(text, safe, findings) if places is not None else None
    if places is None or edits is None:
        return None
    new = list(arguments)
    for start, end, replacement in reversed(edits):
        index = next((index for index, (low, high, _) in enumerate(places) if low <= start and end <= high), -1)
        if index < 0 or places[index][2] != "%s" or type(arguments[index]) is not str:
            return None
        low = places[index][0]
        new[index] = new[index][: start - low] + replacement + new[index][end - low :]
    settled = tuple(new)
    return settled if template % settled == safe else None


def _places(template: str, arguments: tuple[Any, ...], text: str) -> list[tuple[int, int, str]] | None:
    """Return where in `text` each argument stands, and by which directive; None when that cannot be said for sure."""
    directives, rest = _directives(template)
    if len(directives) != len(arguments):
        return None
    places: list[tuple[int, int, str]] = []
    at = 0
    for (gap, directive), argument in zip(directives, arguments, strict=True):
        kind = type(argument)
        if kind not in _FIXED:
            return None
        start = at + gap
        at = start + len(argument if kind is str and directive == "%s" else directive % (argument,))
        places.append((start, at, directive))
    return places if at + rest == len(text) else None


@lru_cache(maxsize=1024)
def _directives(template: str) -> tuple[tuple[tuple[int, str], ...], int]:
    """Return the directives of a template, each with the number of characters that come out before it, and how many come last."""
    found: list[tuple[int, str]] = []
    gap = begin = 0
    for directive in _DIRECTIVE.finditer(template):
        gap += directive.start() - begin
        begin = directive.end()
        if directive[0] == "%%":
            gap += 1
            continue
        found.append((gap, directive[0]))
        gap = 0
    return tuple(found), gap + len(template) - begin


def _edits(text: str, safe: str, findings: Iterable[Finding]) -> list[Edit] | None:
    """Return what was replaced by what between `text` and `safe`; None when the findings do not tell."""
    spans = sorted((one.start, one.start + one.length) for one in findings if one.action != "keep")
    edits: list[Edit] = []
    at_text = at_safe = 0
    for index, (start, end) in enumerate(spans):
        if start < at_text:
            return None
        at_safe += start - at_text
        following = text[end : spans[index + 1][0]] if index + 1 < len(spans) else text[end:]
        if index + 1 == len(spans):
            stop = len(safe) - len(following)
        elif token := _TOKEN.match(safe, at_safe):
            stop = token.end()
        else:
            stop = safe.find(following, at_safe) if following else -1
        if stop < at_safe or not safe.startswith(following, stop):
            return None
        edits.append((start, end, safe[at_safe:stop]))
        at_text, at_safe = end, stop
    return edits


def _safe_arguments(arguments: Any, engine: Engine, *, within: str = "") -> Any:
    if isinstance(arguments, Mapping):
        members = arguments if isinstance(arguments, dict) else dict(arguments)
        safe = Walker(engine).value(members)
        return arguments if safe is members else safe
    if not isinstance(arguments, tuple):
        return arguments
    new = tuple(
        item if isinstance(item, str) and within and item in within else _safe_argument(item, engine) for item in arguments
    )
    return arguments if all(item is old for item, old in zip(new, arguments, strict=True)) else new


def _safe_argument(argument: Any, engine: Engine) -> Any:
    if isinstance(argument, BaseException):
        return exceptions.Copier(lambda text: engine.redact(text).text).copy(argument)
    return Walker(engine).value(argument)
