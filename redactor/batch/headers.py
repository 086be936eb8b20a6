"""Tell whether the first row of a table names its columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from redactor import regex
from redactor.detect import labels

if TYPE_CHECKING:
    from collections.abc import Sequence

#: Column names that say nothing about a person and are in most exports.
COMMON = frozenset(
    [
        "id",
        "uuid",
        "key",
        "name",
        "title",
        "type",
        "status",
        "state",
        "priority",
        "subject",
        "description",
        "body",
        "text",
        "comment",
        "comments",
        "message",
        "notes",
        "note",
        "date",
        "time",
        "timestamp",
        "created",
        "updated",
        "closed",
        "due",
        "tags",
        "category",
        "channel",
        "source",
        "group",
        "team",
        "agent",
        "assignee",
        "requester",
        "product",
        "model",
        "version",
        "language",
        "country",
        "city",
        "value",
        "count",
        "total",
        "url",
        "level",
        "severity",
        "action",
        "event",
        "result",
        "reason",
        "queue",
        "resolution",
        "email",
        "phone",
        "address",
        "ip",
        "user",
        "username",
        "customer",
        "company",
        "organization",
        "account",
        "serial",
        "first_name",
        "last_name",
    ]
)
_WORDLIKE = regex.compile(r"[^\W\d][\w .:/()#%&'+-]{0,59}\??")
_IDENTIFIER = regex.compile(r"[A-Za-z]+(?:_[A-Za-z0-9]+)+|[a-z]+(?:[A-Z][a-z0-9]+)+|[A-Za-z]+ (?:ID|Id|id)")
_DATUM = regex.compile(r"@|\d{3}|\d[:/.-]\d|^\s*\d|^\s*[{\[]")


def is_header(first: Sequence[str], rest: Sequence[Sequence[str]]) -> bool:
    """Say whether `first` is a header: its cells look like names of columns, and some are known ones or stand over data.

    What this takes for a header is still redacted as text, so a mistake costs evidence, not a leak.
    """
    names = [cell.strip() for cell in first]
    filled = [name for name in names if name]
    if (
        not filled
        or len(filled) * 2 < len(names)
        or any(not _WORDLIKE.fullmatch(name) or "@" in name for name in filled)
    ):
        return False
    known = sum(_is_known(name) for name in filled)
    if known * 2 >= len(filled) or known >= 3:  # noqa: PLR2004
        return True
    over_data = any(
        name and any(_DATUM.search(row[i]) for row in rest[:20] if i < len(row)) and not _DATUM.search(name)
        for i, name in enumerate(names)
    )
    return bool(known) and over_data


def _is_known(name: str) -> bool:
    lowered = name.lower().replace(" ", "_")
    return lowered in COMMON or bool(_IDENTIFIER.fullmatch(name)) or labels.entity_for_key(name) is not None
