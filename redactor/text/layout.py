"""What lines say whatever their layout: wrapped paragraphs joined, without margins, with colons behind labels; one view for all of it."""

from __future__ import annotations

from collections.abc import Sequence

from redactor.text import encodings, margins, separators, wrapped
from redactor.text.view import View
from redactor.types import Span

#: What undoes the layout of lines, in this order: each reads what the one before made of a text.
_UNDONE = (wrapped.view, margins.view, separators.view)
_MAY_BE = (margins.may_be, separators.may_be, wrapped.may_be)
#: What the names model is believed to find in such a view. What it says of numbers hangs on what stands around them.
_MODEL = frozenset(("PERSON", "LOCATION"))


def may_be(text: str) -> bool:
    """Say whether the lines of a text may have a layout that can be undone: it has two of them at least."""
    return "\n" in text and any(may_be(text) for may_be in _MAY_BE)


def views(text: str, others: Sequence[View]) -> list[View]:
    """Return the views of a text with its layout undone: of itself, or of what its markup or the signs of emphasis in it say (`others`)."""
    pages = [view for view in others if view.kind == "markup"] if encodings.is_markup(text) else []
    if pages:
        return [laid.over(page) for page in pages if (laid := _undone(page.text)) is not None]
    laid = _undone(text)
    if laid is None:
        return []
    plain = next((view for view in others if view.kind == "emphasis"), None)
    inside = _undone(plain.text) if plain is not None else None
    return [laid] if plain is None or inside is None else [inside.over(plain)]


def _undone(text: str) -> View | None:
    seen: View | None = None
    for undo in _UNDONE:
        view = undo(text)
        if view is not None:
            text, seen = view.text, view if seen is None else view.over(seen)
    return seen


def believe(seen: Sequence[View], numbers: Sequence[int], found: dict[int, list[Span]]) -> None:
    """Take back what the names model found in views of a layout and is not to be believed of; `numbers` says where in `found` the spans of each view are."""
    for view, number in zip(seen, numbers, strict=False):
        if number in found and ("margins" in view.kind or "separators" in view.kind):
            found[number] = [span for span in found[number] if span.entity in _MODEL or not span.detector.startswith("model:")]
