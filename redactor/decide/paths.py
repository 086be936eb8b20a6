"""Path globs of field rules, compiled to RE2 so that no glob can blow up.

`$.comments[*].body`   one key, any index        `**.phone`   a key at any depth        `$.requester.**`   all below a key
`*_phone`              no `$`, dot or bracket: a key name, at any depth. `*` and `?` stay within one key. Case is ignored.
A glob that ends in a key also means the items of a list there.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

MAX_GLOB = 200

_PART = re.compile(r"(?P<deep>\*\*)|\[(?P<index>\*|\d+)\]|\[(?P<quote>[\"'])(?P<quoted>.*?)(?P=quote)\]|(?P<dot>\.)|(?P<name>[^.\[\]$]+|\$)")
_ITEMS = r"(?:\[\d+\])*"


def problem(glob: str) -> str:
    """Return what is wrong with a glob, or an empty string."""
    if not glob.strip():
        return "the path is empty"
    if len(glob) > MAX_GLOB:
        return f"the path is longer than {MAX_GLOB} characters"
    position = 0
    for part in _PART.finditer(glob):
        if part.start() != position:
            break
        position = part.end()
    if position != len(glob):
        return f"the path cannot be read from character {position + 1} on"
    if any(sign in glob for sign in ".[$") and not glob.startswith(("$", "**")):
        return "a path starts with `$` or `**`; a key name has no dot or bracket"
    return ""


def _name(text: str) -> str:
    return "".join(r"[^.\[\]]*" if c == "*" else r"[^.\[\]]" if c == "?" else re.escape(c) for c in text)


def _pattern(glob: str) -> str:
    if not any(sign in glob for sign in ".[$") and glob != "**":
        glob = f"**.{glob}"
    pattern: list[str] = []
    for part in _PART.finditer(glob):
        if part["deep"]:
            pattern.append(r".*")
        elif part["index"]:
            pattern.append(r"\[\d+\]" if part["index"] == "*" else rf"\[{part['index']}\]")
        elif part["quoted"] is not None:
            pattern.append(rf"(?:\.|\[[\"']){re.escape(part['quoted'])}(?:[\"']\])?")
        elif part["dot"]:
            pattern.append(r"\.")
        else:
            pattern.append(r"\$" if part["name"] == "$" else _name(part["name"]))
    text = "".join(pattern)
    if text.endswith(r"\..*"):  # `$.requester.**` means the key itself and all below it, list items too
        return text.removesuffix(r"\..*") + r"(?:[.\[].*)?"
    return text + _ITEMS


@lru_cache(maxsize=256)
def matcher(glob: str) -> Callable[[str], bool]:
    """Return a function that says whether a record path matches `glob`."""
    import re2

    compiled = re2.compile("(?is)" + _pattern(glob))
    return lambda path: compiled.fullmatch(path) is not None
