"""The message of a log record: template, arguments and finished text are made safe together.

The template and the number and types of the arguments stay where they can, since access-log formatters of servers rely on them.
"""

from __future__ import annotations

import datetime as dt
import decimal
import logging
import re
import uuid
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from redactor.middleware.context import PLACEHOLDER, Engine
from redactor.middleware.remembered import Remembered
from redactor.middleware.values import redacted
from redactor.types import Finding

_DIRECTIVE = re.compile(r"%[#0\- +]*\d*(?:\.\d+)?[hlL]?[diouxXeEfFgGcrsa%]")
_NAMED = re.compile(r"(%\([^()]*\))[#0\- +]*\d*(?:\.\d+)?[hlL]?[diouxXeEfFgGcra]")
#: Printed by number or by a fixed rule: printing one again costs nothing and runs no code of the caller.
_FIXED = frozenset(
    {str, int, float, bool, type(None), decimal.Decimal, dt.datetime, dt.date, dt.time, dt.timedelta, uuid.UUID}
)

#: How a message that is a JSON document begins and ends.
_DOCUMENT = {"{": "}", "[": "]"}


def make_safe(
    record: logging.LogRecord, engine: Engine, *, target: str | None = None, known: Remembered | None = None
) -> bool:
    """Make message and arguments of `record` safe in place; raises what the engine raises.

    `target` is what the message has to say, where the record around it told; `known` knows texts that were clean before. Returns
    whether nothing but plain values is left in it, so that a later look may take it as it is.
    """
    arguments = record.args
    template = record.msg
    try:
        if type(record) is logging.LogRecord and type(template) is str:  # what getMessage does
            text = template % arguments if arguments else template
        else:
            text = record.getMessage()
    except Exception:  # noqa: BLE001  # logging reports the mismatch itself, and prints template and arguments when it does
        record.msg = engine.redact(str(record.msg)).text
        record.args = _safe_arguments(arguments, engine)
        return False
    if isinstance(arguments, Mapping) and target is None and (named := _by_keys(record, arguments, text, engine)):
        record.msg, record.args = named
        return False
    if known is not None and target is None and known.has_text(text):
        return _is_settled(record, text, engine)
    findings: Sequence[Finding] = ()
    if target is None and text[:1] in _DOCUMENT and text[-1] == _DOCUMENT[text[0]]:
        target = str(engine.redact_record(text))  # a message that is JSON stays JSON
    safe = target
    if safe is None or (safe != text and arguments):
        result = engine.redact(text)
        findings = result.findings if target is None or result.text == target else ()
        safe = result.text if target is None else target
    if safe is text or safe == text:
        if known is not None and target is None:
            known.add_text(text)
        return _is_settled(record, text, engine)
    if not arguments:
        record.msg = safe
        return True
    if findings and isinstance(arguments, tuple) and isinstance(record.msg, str):
        aligned = align(record.msg, arguments, text, safe, findings)
        if aligned is not None:
            record.args = aligned
            return True
    _settle(record, engine, text, safe, findings)
    return not record.args


def _by_keys(record: logging.LogRecord, arguments: Mapping[str, Any], text: str, engine: Engine) -> tuple[Any, Any] | None:
    """Return message and arguments where the name of an argument makes its value personal, whatever the message says of it.

    None when no name does.
    """
    members = arguments if isinstance(arguments, dict) else dict(arguments)
    safe = redacted(members, engine)
    if safe is members:
        return None
    if not isinstance(safe, Mapping):
        return PLACEHOLDER, ()
    template = str(record.msg)
    for one in (template, _NAMED.sub(r"\1s", template)):  # what was a number may be a word now
        try:
            said = one % safe
        except Exception:  # noqa: BLE001, S112  # there is another way
            continue
        again = engine.redact(said).text
        return (one, safe) if again == said else (again, ())
    for old, new in zip(members.values(), safe.values(), strict=False):  # a mapping that answers for names it has not
        if new is not old and str(old):
            text = text.replace(str(old), str(new))
    return engine.redact(text).text, ()


def _is_settled(record: logging.LogRecord, text: str, engine: Engine) -> bool:
    """Make the arguments of a clean message safe: those that stand in it as they are need no look of their own."""
    arguments: Any = record.args
    if not arguments:
        if type(record.msg) is str:
            return True
        if not isinstance(record.msg, str) and record.msg is not None:
            record.msg = redacted(record.msg, engine)
        return False
    if type(arguments) is tuple:
        for argument in arguments:
            kind = type(argument)
            if kind is not int and kind is not float and not (kind is str and argument in text):
                break
        else:
            return type(record.msg) is str
    safe = _safe_arguments(arguments, engine, within=text)
    if safe is not arguments:
        record.args = safe
        if _said(record) != text:
            record.msg, record.args = text, ()
    return False


def _settle(record: logging.LogRecord, engine: Engine, text: str, safe: str, findings: Sequence[Finding]) -> None:
    """Put safe arguments, and where it must be a safe template, in a record that says `text`; else `safe` as finished text."""
    template, arguments = record.msg, record.args
    crossed = None
    if isinstance(template, str):
        crossed = _crossed(template, arguments, text, findings) if isinstance(arguments, tuple) and findings else None
        record.args = _safe_arguments(arguments, engine)
        if crossed and isinstance(record.args, tuple):
            record.args = tuple(PLACEHOLDER if index in crossed else item for index, item in enumerate(record.args))
        if _said(record) != safe and crossed is None:
            changed = engine.redact(template).text
            # A template that redaction broke (a `%s` inside a value) cannot take its arguments any more.
            record.msg = changed if changed.count("%") == template.count("%") else template
        said = _said(record)
        if said == safe or (crossed is not None and said is not None and engine.redact(said).text == said):
            return
    record.msg, record.args = safe, ()


def _crossed(template: str, arguments: tuple[Any, ...], text: str, findings: Sequence[Finding]) -> frozenset[int] | None:
    """Return the arguments over which something found stretches that is more than one of them alone.

    None when something found stands in the template's own words, or when it cannot be said where the arguments stand.
    """
    places = _places(template, arguments, text)
    if places is None:
        return None
    crossed: set[int] = set()
    for one in findings:
        start, end = one.start, one.start + one.length
        touched = [index for index, (low, high) in enumerate(places) if low < end and start < high]
        if one.action == "keep" or (len(touched) == 1 and places[touched[0]][0] <= start and end <= places[touched[0]][1]):
            continue
        own = list(text[start:end])
        for index in touched:
            low, high = places[index]
            own[max(low, start) - start : min(high, end) - start] = " " * (min(high, end) - max(low, start))
        if not touched or any(map(str.isalnum, own)):
            return None
        crossed.update(touched)
    return frozenset(crossed)


def _places(template: str, arguments: tuple[Any, ...], text: str) -> list[tuple[int, int]] | None:
    """Return where in `text` each argument stands; None when that cannot be said."""
    directives, rest = _directives(template)
    if len(directives) != len(arguments):
        return None
    places: list[tuple[int, int]] = []
    at = 0
    try:
        for (gap, directive), argument in zip(directives, arguments, strict=True):
            shown = directive % (argument,)
            start = at + gap
            at = start + len(shown)
            if text[start:at] != shown:
                return None
            places.append((start, at))
    except Exception:  # noqa: BLE001  # an object that cannot be printed twice
        return None
    return places if at + rest == len(text) else None


def _said(record: logging.LogRecord) -> str | None:
    try:
        return record.getMessage()
    except Exception:  # noqa: BLE001  # the caller has another way
        return None


def align(template: str, arguments: tuple[Any, ...], text: str, safe: str, findings: Sequence[Finding]) -> tuple[Any, ...] | None:
    """Return arguments with which `template` gives exactly `safe`, or None where that takes more than new texts for `%s`.

    `text` is what the template gives with `arguments`, `safe` the redacted text, `findings` what was found in it, in order.
    """
    directives, rest = _directives(template)
    if len(directives) != len(arguments):
        return None
    spans = [(one.start, one.start + one.length) for one in findings if one.action != "keep"]
    new = list(arguments)
    index = at = shift = 0
    for place, (gap, directive) in enumerate(directives):
        argument = arguments[place]
        kind = type(argument)
        start = at + gap
        if kind is int and directive == "%d":
            at = start + len(str(argument))
        elif kind is str and directive == "%s":
            at = start + len(argument)
            first = index
            while index < len(spans) and spans[index][1] <= at:
                index += 1
            if first < index:
                if spans[first][0] < start:
                    return None
                # The argument ends in `safe` where what stands between it and the next change begins.
                until = spans[index][0] if index < len(spans) else len(text)
                begin = start + shift
                end = _end(text, safe, at, until, last=index == len(spans), begin=begin + spans[first][0] - start, changes=index - first)
                if end < begin:
                    return None
                new[place] = safe[begin:end]
                shift = end - at
        elif kind in _FIXED:
            at = start + len(directive % (argument,))
        else:
            return None
    if index < len(spans) or at + rest != len(text):
        return None
    settled = tuple(new)
    return settled if template % settled == safe else None


def _end(text: str, safe: str, at: int, until: int, *, last: bool, begin: int, changes: int) -> int:
    """Return where in `safe` the text that stands from `at` to `until` in `text` begins, -1 when that cannot be said.

    `begin` is where the first of the `changes` before it begins in `safe`; `last` says that nothing changes behind it.
    """
    if last:
        return len(safe) - (len(text) - at)
    following = text[at:until]
    if changes == 1 and safe[begin : begin + 1] == "<":
        end = safe.find(">", begin) + 1
        if safe.startswith(following, end):
            return end
    return safe.find(following, begin) if following else -1


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


def _safe_arguments(arguments: Any, engine: Engine, *, within: str = "") -> Any:
    if isinstance(arguments, Mapping):
        members = arguments if isinstance(arguments, dict) else dict(arguments)
        safe = redacted(members, engine)
        return arguments if safe is members else safe
    if not isinstance(arguments, tuple):
        return arguments
    new = tuple(item if isinstance(item, str) and within and item in within else redacted(item, engine) for item in arguments)
    return arguments if all(item is old for item, old in zip(new, arguments, strict=True)) else new
