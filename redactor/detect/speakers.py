"""Who speaks in a chat: `user:` at the beginning of its lines is a speaker and no label, so the word behind it is no account and no name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from redactor.types import Span

#: The words that stand for a speaker and are labels of fields as well.
_SPEAKER = re.compile(
    r"^[ \t>]*(?:[\[(]?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?: ?[ap]m)?[\])]?[ \t-]*)?([^\W\d][^\W\d_]{1,14}(?: ?[0-9])?)(?: ?\([^()\n]{1,30}\))? ?[:>](?=[ \t])",
    re.MULTILINE | re.IGNORECASE,
)
_LABELS = frozenset("label:username label:person_weak label:person label:noted_username".split())
_WORDS = frozenset(
    "user usr customer client caller agent contact requester cust visitor guest kunde kundin klant cliente client anrufer anruferin nutzer benutzer utilisateur usuario utente gebruiker technician patient employee"
    .split()
)
#: A chat has two who speak, and one of them twice.
_LEAST = 3


def unspoken(text: str, spans: Iterable[Span]) -> list[Span]:
    """Return the spans without those that take what a speaker says for the value of a field, in texts where two take turns."""
    found = list(spans)
    doubted = [span for span in found if span.detector in _LABELS and _before(text, span)]
    if not doubted:
        return found
    turns = Counter(speaker[1].lower() for speaker in _SPEAKER.finditer(text))
    if len(turns) < 2 or sum(turns.values()) < _LEAST or max(turns.values()) < 2:  # noqa: PLR2004
        return found
    spoken = {span for span in doubted if turns[_before(text, span)]}
    return [span for span in found if span not in spoken]


def _before(text: str, span: Span) -> str:
    """Return the speaker's word before a span that begins its turn, "" where there is none."""
    line = text.rfind("\n", 0, span.start) + 1
    speaker = _SPEAKER.match(text, line, span.start)
    if speaker is None or text[speaker.end() : span.start].strip(" \t"):
        return ""
    word = speaker[1].lower()
    return word if word.rstrip(" 0123456789") in _WORDS else ""
