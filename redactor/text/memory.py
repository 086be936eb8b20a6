"""What a text has said with certainty so far: names, accounts and devices that are then found in the rest of it."""

from __future__ import annotations

from collections.abc import Sequence

from redactor.detect import overlaps
from redactor.detect.known import Discovery, KnownIdentities
from redactor.text.brief import is_brief
from redactor.text.discover import Groups, half_decoded, is_certain, is_program
from redactor.types import Span


class Memory:
    """Identities named in the segments of one text; those of a segment count in it and in all that follow.

    Segments before it keep what they had: a stream has given them out already, and `redact` is defined by the same segments.
    """

    __slots__ = ("_discovery", "_seen", "known")

    def __init__(self) -> None:
        self._discovery: Discovery | None = None
        self._seen: set[tuple[str, str]] = set()
        self.known: KnownIdentities | None = None

    def __repr__(self) -> str:
        return f"Memory({len(self._seen)} values)"

    def learn(self, texts: Sequence[str], found: Sequence[Sequence[Span]]) -> KnownIdentities | None:
        """Take in what was found in a segment and its views; return the identities known now, None when there are none."""
        if self.known is None and is_brief(texts[0], found):
            return None
        learned = False
        self._discovery = self._discovery or Discovery()
        for text, spans in zip(texts, found, strict=True):
            if half_decoded(text):
                continue
            groups = Groups(text, spans)
            # What lost to better evidence (a serial that looks like a card) must not come back as known.
            for span in overlaps.resolve(spans):
                value = text[span.start : span.end]
                if (span.entity, value) in self._seen or not is_certain(span, value):
                    continue
                if span.entity == "PASSWORD" and is_program(value.strip(), text):
                    continue
                self._seen.add((span.entity, value))
                self._discovery.add(span.entity, value, group=groups.of(span))
                learned = True
        if learned:
            self.known = self._discovery.freeze()
        return self.known
