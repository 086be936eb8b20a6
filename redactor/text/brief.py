"""Which texts are so short that nothing in them is said twice."""

from __future__ import annotations

from collections.abc import Sequence

from redactor.types import Span

#: In one line shorter than this only a person's name is looked for again: a log line says its addresses once.
SHORT_TEXT = 300


def is_brief(text: str, found: Sequence[Sequence[Span]]) -> bool:
    """Say whether nothing of what was found in a text and its views is worth looking for again in it."""
    return len(text) < SHORT_TEXT and "\n" not in text and "PERSON" not in [span.entity for spans in found for span in spans]
