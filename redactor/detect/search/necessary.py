"""A necessary condition, in RE2 syntax, of a pattern written for Python's `re` or for `regex`.

Wherever the original matches, the condition matches too: what RE2 lacks (look-around, back-references, atomic groups) is
left out or widened, never narrowed. The pattern is read with the standard library's own parser, so no syntax is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from re import _constants as c  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

#: RE2 refuses larger counts, also where nested counts multiply.
MAX_REPEAT = 1000

_ANY = r"(?s:.)"
#: `regex` lets i match the dotted capital and the dotless small one when case is ignored; RE2 does not.
_TURKIC_I = "\u0130\u0131"

_ASCII_CLASS = {
    c.CATEGORY_DIGIT: "0-9",
    c.CATEGORY_WORD: r"\w",
    c.CATEGORY_SPACE: r"\s\x0b\x1c-\x1f",
    c.CATEGORY_NOT_DIGIT: r"\D",
    c.CATEGORY_NOT_WORD: r"\W",
    c.CATEGORY_NOT_SPACE: r"\S",
}
_UNICODE_CLASS = {
    c.CATEGORY_DIGIT: r"\p{Nd}",
    c.CATEGORY_WORD: r"\p{L}\p{M}\p{N}\p{Pc}\x{200c}\x{200d}",
    c.CATEGORY_SPACE: r"\s\x0b\x1c-\x1f\x{85}\p{Z}",
}
_ASCII_AT = {
    c.AT_BEGINNING: "(?m:^)",
    c.AT_END: "(?m:$)",
    c.AT_BEGINNING_STRING: r"\A",
    c.AT_BOUNDARY: r"\b",
    c.AT_NON_BOUNDARY: r"\B",
}
_UNICODE_AT = {c.AT_BEGINNING: "(?m:^)", c.AT_END: "(?m:$)", c.AT_BEGINNING_STRING: r"\A"}


def condition(pattern: str, flags: int, *, ascii_only: bool) -> str:
    """Return an RE2 pattern that matches every text in which `pattern` matches.

    `flags` are those of `re`/`regex` (IGNORECASE, MULTILINE and DOTALL count); with `ascii_only` the result is sharper, and
    right for texts of ASCII characters alone. Raises re.error when the pattern is not of a syntax `re` reads.
    """
    # An inline (?i) in the middle is an error to `re`; the flags in force already say the same.
    inline = re.search(r"\(\?([aimsux]+)\)", pattern)
    if inline:
        flags |= sum(getattr(re, letter.upper()) for letter in inline[1] if letter in "ims")
        pattern = pattern.replace(inline[0], "")
    tree = parser.parse(pattern, flags & (re.IGNORECASE | re.MULTILINE | re.DOTALL | re.VERBOSE))
    emitter = _Emitter(tree.state, ascii_only=ascii_only)
    emitter.groups(tree)
    return ("(?i)" if flags & re.IGNORECASE else "") + emitter.sequence(tree)


class _Emitter:
    """Walks the parse tree; holds the bodies of groups for back-references."""

    def __init__(self, state: Any, *, ascii_only: bool) -> None:
        self.state = state
        self.ascii_only = ascii_only
        self.bodies: dict[int, Any] = {}

    def groups(self, tree: Any) -> None:
        for operation, argument in tree:
            if operation is c.SUBPATTERN and argument[0] is not None:
                self.bodies[argument[0]] = argument[3]
            for branch in _children(operation, argument):
                self.groups(branch)

    def sequence(self, tree: Any) -> str:
        return "".join(self.node(operation, argument) for operation, argument in tree)

    def node(self, operation: Any, argument: Any) -> str:  # noqa: PLR0911
        if operation is c.LITERAL:
            return self.members([(c.LITERAL, argument)]) if self._is_i(argument) else re.escape(chr(argument))
        if operation is c.NOT_LITERAL:
            return f"[^{_member(argument)}]" if self.ascii_only else _ANY
        if operation is c.IN:
            return self.members(argument)
        if operation is c.BRANCH:
            return "(?:" + "|".join(self.sequence(branch) for branch in argument[1]) + ")"
        if operation is c.SUBPATTERN:
            _, switched_on, switched_off, body = argument
            case = "i" if switched_on & re.IGNORECASE else "-i" if switched_off & re.IGNORECASE else ""
            return f"(?{case}:{self.sequence(body)})"
        if operation is c.ATOMIC_GROUP:
            return f"(?:{self.sequence(argument)})"
        if operation in (c.MAX_REPEAT, c.MIN_REPEAT, c.POSSESSIVE_REPEAT):
            return self.repeat(*argument)
        if operation is c.GROUPREF:
            return f"(?:{self.sequence(self.bodies[argument])})"
        if operation is c.GROUPREF_EXISTS:
            yes, no = argument[1], argument[2]
            return f"(?:{self.sequence(yes)}|{self.sequence(no) if no else ''})"
        if operation is c.AT:
            return (_ASCII_AT if self.ascii_only else _UNICODE_AT).get(argument, "")
        if operation in (c.ASSERT, c.ASSERT_NOT):
            return ""
        return _ANY

    def repeat(self, low: int, high: Any, body: Any) -> str:
        inner = self.sequence(body)
        if not inner:
            return ""
        low = min(int(low), MAX_REPEAT)
        if high is c.MAXREPEAT or int(high) > MAX_REPEAT:
            return f"(?:{inner}){{{low},}}"
        return f"(?:{inner}){{{low},{int(high)}}}"

    def members(self, items: Iterable[tuple[Any, Any]]) -> str:
        items = list(items)
        negated = items[0][0] is c.NEGATE
        if negated and not self.ascii_only:
            return _ANY
        classes = _ASCII_CLASS if self.ascii_only else _UNICODE_CLASS
        body = ""
        for operation, argument in items[1:] if negated else items:
            if operation is c.LITERAL:
                body += _member(argument) + (_TURKIC_I if self._is_i(argument) else "")
            elif operation is c.RANGE:
                body += f"{_member(argument[0])}-{_member(argument[1])}"
                body += _TURKIC_I if any(self._is_i(code) for code in range(argument[0], min(argument[1], 0x7F) + 1)) else ""
            elif argument in classes:
                body += classes[argument]
            else:  # a negated category over Unicode
                return _ANY
        return f"[^{body}]" if negated else f"[{body}]"

    def _is_i(self, code: int) -> bool:
        return not self.ascii_only and code in (0x49, 0x69)


def _member(code: int) -> str:
    return f"\\x{{{code:x}}}"


def _children(operation: Any, argument: Any) -> list[Any]:
    if operation is c.BRANCH:
        return list(argument[1])
    if operation is c.SUBPATTERN:
        return [argument[3]]
    if operation in (c.MAX_REPEAT, c.MIN_REPEAT, c.POSSESSIVE_REPEAT):
        return [argument[2]]
    if operation is c.ATOMIC_GROUP:
        return [argument]
    if operation in (c.ASSERT, c.ASSERT_NOT):
        return [argument[1]]
    if operation is c.GROUPREF_EXISTS:
        return [branch for branch in argument[1:] if branch]
    return []
