"""Messages of a record that follow each other: the answer to what one asks for stands in the next (`And the serial number?`, then the number alone).

Each message is a text of its own, in which such an answer looks like nothing. So the messages of a list are read once more as the
lines of one text, by the detector of answers alone.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import accumulate

from redactor import regex
from redactor.detect.prose import replies
from redactor.detect.search import automata
from redactor.text import keys
from redactor.text.containers import key_of
from redactor.text.runs import bare, is_thread
from redactor.text.sight import Sight
from redactor.text.view import View
from redactor.text.walk import Walk
from redactor.types import Span

#: Keys of what somebody said, without gaps and in lower case.
_SAID = frozenset(
    "text txt body message msg note comment reply content utterance said transcript plain plaintext plainbody bodytext bodyplain textbody bodyhtml htmlbody html descriptiontext messagetext messagebody commenttext commentbody notetext line "
    "nachricht kommentar mensaje mensagem messaggio bericht besked meddelande wiadomość".split()
)
#: Between two messages.
_BREAK = "\n"
#: Four numbers that answer what somebody runs.
_VERSION = regex.compile(r"\b(?:versions?|firmware|fw|release|build|driver|bios|software|client|agent|update)\b[^\n]{0,60}\n\s*(?:[^\W\d]{1,12}[ ,:]{1,2}){0,4}v?(?P<v>\d+(?:\.\d+){3})(?=[\s.!]*$)", re.IGNORECASE | re.MULTILINE)
_DOTTED = regex.compile(r"\d\.\d+\.\d+\.\d")

#: A text of a leaf: the leaf's number, the number of the text among those of its sight, and the text.
Said = tuple[int, int, str]


def answers(read: Walk, sights: Mapping[int, Sight], texts: Sequence[str]) -> Iterator[tuple[int, int, Span]]:
    """Yield what answers a message before it: the leaf, which of the texts of its sight, and the span in that text; versions (keys.VERSION) too, which are no addresses.

    `texts` is what is looked at of each leaf, `sights` has the leaves that are more than just what they say.
    """
    for said in _conversations(read, sights, texts):
        joined = _BREAK.join(text for _, _, text in said)
        asked = automata.admits(replies.gate(), joined.encode("utf-8", "surrogatepass"))
        found = [Span(*version.span("v"), keys.VERSION, 0.9, "context:version_reply") for version in _VERSION.finditer(joined)] if _DOTTED.search(joined) else []
        starts = list(accumulate((len(text) + len(_BREAK) for _, _, text in said), initial=0))
        for span in (*(replies.find(joined) if asked else ()), *found):
            number = bisect_right(starts, span.start) - 1
            leaf, view, text = said[number]
            if span.end - starts[number] <= len(text):
                yield leaf, view, replace(span, start=span.start - starts[number], end=span.end - starts[number])


def _conversations(read: Walk, sights: Mapping[int, Sight], texts: Sequence[str]) -> Iterator[list[Said]]:
    """Yield the messages of each list that has two or more under one key."""
    for here, first, end in read.lists:
        said: dict[tuple[object, ...], list[Said]] = {}
        leaves = read.called(first, min(end, len(texts)), _is_said, strings=is_thread(key_of(here, 0)))
        if len({texts[leaf] for leaf in leaves}) < 2:  # noqa: PLR2004  # what is said once more answers nothing
            continue
        for leaf in leaves:
            path = read.said_below(leaf, here)
            if path is not None and leaf not in read.entities and texts[leaf]:
                said.setdefault(path, []).append((leaf, *_plainest(texts[leaf], sights.get(leaf))))
        yield from (messages for messages in said.values() if len(messages) > 1)


@lru_cache(maxsize=4096)
def _is_said(key: str) -> bool:
    """Say whether what stands under a key is what somebody said."""
    return bare(key) in _SAID


def _plainest(text: str, seen: Sight | None) -> tuple[int, str]:
    """Return the number of the text among those of a sight that has no markup, and that text."""
    views: Sequence[View] = seen.views if seen is not None else ()
    return next(((number, view.text) for number, view in enumerate(views, 1) if "markup" in view.kind), (0, text))
