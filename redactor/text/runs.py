"""Text nodes of documents: a paragraph is cut wherever its format changes, and what is split over the pieces is to be seen as a whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from redactor.text import jsontext


@dataclass(frozen=True, slots=True)
class Run:
    """Text nodes of a paragraph that are looked at as one text; `starts` are their offsets in it."""

    leaves: tuple[int, ...]
    starts: tuple[int, ...]


#: What answers, messages and comments have, which are texts of their own.
_NO_TEXT_NODE = frozenset(("field", "author", "from", "user", "sender", "date", "created_at", "createdAt", "timestamp", "ts", "question"))


def is_text_node(item: Any) -> bool:
    """Say whether a list item is an inline text node (Atlassian documents, ProseMirror, Slack blocks, Telegram entities)."""
    members = dict(item) if isinstance(item, jsontext.Pairs) else item
    return (
        isinstance(members, Mapping)
        and isinstance(members.get("text"), str)
        and members.get("type", "text") in ("text", "link", "mention", "bold", "italic")
        and _NO_TEXT_NODE.isdisjoint(members)
    )
