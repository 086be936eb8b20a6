"""Marked cases: in `[[value]]` and `{{value}}` the first goes and the second stays; in `[[ENTITY|value]]` the value is to be found as that."""

from __future__ import annotations

import re

#: What goes, or what stays.
SIDES = re.compile(r"\[\[(.+?)\]\]|\{\{(.+?)\}\}")
#: An entity and its value, which may end in brackets of its own.
FOUND = re.compile(r"\[\[([A-Z_]+)\|(.*?)\]\](?!\]\])", re.DOTALL)


def plain(marked: str) -> str:
    """Return a case of both sides without its marks."""
    return SIDES.sub(lambda mark: mark[1] or mark[2], marked)


def check(marked: str, out: str) -> None:
    """Check that of a case of both sides what is to go is gone from `out` and what is to stay is there; a value marked as both may stay."""
    sides = SIDES.findall(marked)
    kept = {stays for _, stays in sides}
    for gone, stays in sides:
        assert gone in kept or gone not in out if gone else stays in out, (gone or stays, out)


def split(marked: str) -> tuple[str, list[tuple[str, str]]]:
    """Return a case without its marks, and the entities and values that are to be found in it."""
    return FOUND.sub(lambda mark: mark[2], marked), FOUND.findall(marked)
