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

_PART = re.compile(
    r"(?P<deep>\*\*)|\[(?P<index>\*|\d+)\]|\[(?P<quote>[\"'])(?P<quoted>.+?)(?P=quote)\]|(?P<root>\A\$)|(?P<dot>\.)(?=\*\*)"
    r"|(?P<name>\.?[^.\[\]$]+)"
)
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


def _key(text: str, *, wild: bool) -> str:
    """Return the pattern of one key as paths spell it: `.phone`, or `['Phone (home)']` where it is no plain word."""
    signs = {"*": "{}*", "?": "{}"} if wild else {}

    def spelled(one: str, quote: str) -> str:
        return "".join(
            signs[c].format(one) if c in signs else quote if c == "'" else re.escape(c) for c in text
        )

    quoted = r"\['" + spelled(r"(?:[^'\\]|\\.)", r"\\'") + r"'\]"
    if any(c in ".[]" for c in text):  # paths never show such a key plain
        return quoted
    return r"(?:\." + spelled(r"[^.\[\]]", "'") + "|" + quoted + ")"


def _pattern(glob: str) -> str:
    if not any(sign in glob for sign in ".[$") and glob != "**":
        glob = f"**.{glob}"
    parts = list(_PART.finditer(glob))
    pattern: list[str] = []
    for part in parts:
        if part["deep"]:
            pattern.append(r".*")
        elif part["index"]:
            pattern.append(r"\[\d+\]" if part["index"] == "*" else rf"\[{part['index']}\]")
        elif part["quoted"] is not None:
            pattern.append(_key(part["quoted"], wild=False))
        elif part["root"]:
            pattern.append(r"\$")
        elif part["name"]:
            pattern.append(_key(part["name"].removeprefix("."), wild=True))
    if (
        len(parts) > 1 and parts[-1]["deep"]
    ):  # `$.requester.**` means the key itself and all below it, list items too
        pattern[-1] = r"(?:[.\[].*)?"
    return "".join(pattern) + _ITEMS


@lru_cache(maxsize=256)
def matcher(glob: str) -> Callable[[str], bool]:
    """Return a function that says whether a record path matches `glob`."""
    import re2

    compiled = re2.compile("(?is)" + _pattern(glob))
    return lambda path: compiled.fullmatch(path) is not None
