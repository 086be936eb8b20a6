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


#: What text nodes have beside their text: how it is shown and where it leads. Messages, comments and answers have more, and are texts of their own.
_OF_TEXT_NODES = frozenset(
    "text type version marks style styles format mode detail attrs attributes href url link links title bold italic underline underlined strikethrough strike code "
    "color colour background backgroundColor font size fontSize subscript superscript verbatim unsafe emoji children lang language direction dir user_id document_id custom_emoji_id".split()
)

#: Keys of lists of messages, one after the other.
_THREADS = frozenset("messages msgs comments notes replies conversation conversations chat thread transcript turns dialog dialogue lines history utterances nachrichten kommentare mensajes mensagens messaggi berichten".split())


def bare(key: str) -> str:
    """Return a key in lower case and without what stands between its words."""
    return key.replace("_", "").replace("-", "").lower()


def is_thread(key: str) -> bool:
    """Say whether a key is that of a list of messages."""
    return bare(key) in _THREADS


def is_text_node(item: Any) -> bool:
    """Say whether a list item is an inline text node (Atlassian documents, ProseMirror, Slack blocks, Telegram entities)."""
    members = dict(item) if isinstance(item, jsontext.Pairs) else item
    return (
        isinstance(members, Mapping)
        and isinstance(members.get("text"), str)
        and members.get("type", "text") in ("text", "link", "mention", "bold", "italic")
        and _OF_TEXT_NODES.issuperset(members)
    )
