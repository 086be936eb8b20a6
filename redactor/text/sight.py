"""All that is to be seen of a text: itself, its decoded views, the encoded texts inside it; and how spans of all of them become edits.

The order is always the same: look (once), detect in every view, add known identities in every view, bring the spans to source
offsets, resolve, decide, write each replacement the way its surroundings are written.
"""

from __future__ import annotations

import bisect
import html
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import chain

from redactor.detect import overlaps
from redactor.detect.known import KnownIdentities
from redactor.detect.ranges import Ranges
from redactor.detect.search import automata
from redactor.detect.search.joint import Joint
from redactor.detect.search.shapes import widened
from redactor.text import again, bare_numbers, encodings, inner, layout, terminal, unicode, uuencoded
from redactor.text.known_spans import Keeps, is_complete, with_known
from redactor.text.protected import blanked, unprotected
from redactor.text.view import View, as_is
from redactor.types import Finding, Span

Edit = tuple[int, int, str]
#: Decides on a span (with its value and, for a known identity, the canonical spelling): what replaces it (None: keep), what is reported.
Decide = Callable[[Span, str, "str | None", str], tuple["str | None", Finding]]

#: What a sign of an encoding begins with, unlike a run of letters and digits.
_SIGNS = frozenset(b"%&<=\\\x00[({")


@dataclass(slots=True)
class Sight:
    """A text, its views, and the sights of encoded texts inside it (`at`: where they stand and how they are written)."""

    text: str = field(repr=False)
    views: list[View] = field(default_factory=list)
    insides: list[tuple[inner.Inner, Sight]] = field(default_factory=list)
    words: View | None = None
    lumps: list[tuple[int, int]] = field(default_factory=list)
    encode: Callable[[str], str] = field(default=as_is, repr=False)
    plain: int = 0
    """How many characters from the start are headers of a mail, not markup: edits there are written as they are."""

    def written(self, start: int, new: str) -> str:
        """Return `new` as it has to be written at `start`."""
        return new if start < self.plain else self.encode(new)

    def count(self) -> int:
        """Return how many texts there are."""
        return (
            1 + len(self.views) + (self.words is not None) + sum(inside.count() for _, inside in self.insides)
        )

    def texts(self) -> Iterator[str]:
        """Yield every text to detect in, in the order in which `edits` takes their spans; our own tokens are blanked out."""
        done = [*self._done(), *self.lumps]
        coloured = any(view.kind == "terminal" for view in self.views)
        yield blanked(terminal.blanked(self.text) if coloured else self.text, done)
        for view in self.views:
            yield blanked(view.text, [place for one in done if (place := view.place(*one))])
        if self.words is not None:
            yield blanked(self.words.text)
        for _, sight in self.insides:
            yield from sight.texts()

    def _done(self) -> list[tuple[int, int]]:
        """Return where encoded texts stand that have one of our own tokens in them."""
        return [(one.start, one.end) for one, inside in self.insides if any(again.is_own(source) for source, _ in inside.sources())]

    def sources(self) -> Iterator[again.Source]:
        """Yield the same texts as they are, each with where encoded texts stand in it that were redacted before."""
        done = self._done()
        yield self.text, done
        for view in self.views:
            yield view.text, [place for one in done if (place := view.place(*one))]
        if self.words is not None:
            yield self.words.text, []
        for _, sight in self.insides:
            yield from sight.sources()


def telling(texts: Sequence[str]) -> list[int]:
    """Return the indices of the texts with any sign of an encoding or of our own tokens; the others are just what they say."""
    joint = Joint(texts)
    gate = _gate()
    found = {index for index in joint.which(gate.match) if gate.search(texts[index])}
    found.update(index for index, text in enumerate(texts) if "\n" in text and layout.may_be(text))
    if not joint.is_ascii:
        found.update(index for index, text in enumerate(texts) if not is_plain(text))
    return sorted(found)


def is_plain(text: str) -> bool:
    """Say whether there is nothing to be seen of a text but itself."""
    return (text.isascii() or not unicode.has_tricks(text)) and not _gate().search(text)


def is_plain_ascii(data: bytes) -> bool:
    """Say the same of a text of ASCII, by its bytes."""
    return not _gate().has_sign(data)


def is_plain_in_shape(data: bytes) -> bool:
    """Say the same of every text of ASCII that has other digits in the places of these."""
    return not _gate_of_shapes().has_sign(data)


def look(text: str, *, nesting: int = encodings.MAX_NESTING, markup: bool = False) -> Sight:
    """Return all that is to be seen of `text`; for ordinary text this is the text itself, in about two microseconds.

    `markup` says that the text is part of a document in markup, so that edits are escaped even where it has no tag.
    """
    sight = Sight(text, encode=html.escape) if markup else Sight(text)
    if is_plain(text):
        sight.views = layout.views(text, [])
        return sight
    sight.views = encodings.views(text)
    sight.views += layout.views(text, sight.views)
    if any(view.kind == "markup" for view in sight.views) and encodings.is_markup(text):  # an entity alone makes no page of a text
        sight.encode = html.escape
        if not markup:
            sight.plain = encodings.mail_head(text)
    sight.lumps = inner.lumps(text)
    words = inner.encoded_words(text)
    if words:
        sight.words = inner.words_view(text, words)
    if nesting:
        told = Ranges((word.start, word.end, word) for word in words)
        insides = [
            *words,
            *(
                one
                for one in chain(inner.base64_tokens(text), uuencoded.blocks(text))
                if not any(told.over(one.start, one.end))
            ),
        ]
        sight.insides = [(one, look(one.text, nesting=nesting - 1)) for one in insides]
    return sight


class _Gate:
    """Says in one pass of RE2 whether a text has any sign of an encoding; `search` is the cheapest call there is."""

    __slots__ = ("_anchor", "_in_shape", "match")

    def __init__(self, signs: str = encodings.SIGNS, *, in_shape: bool = False) -> None:
        self.match = automata.search(signs)
        self._in_shape = in_shape
        self._anchor = automata.unanchored()

    def search(self, text: str) -> bool:
        return self.has_sign(text.encode("utf-8", "surrogatepass"))

    def has_sign(self, data: bytes) -> bool:
        match, anchor, size = self.match, self._anchor, len(data)
        start, end = match(anchor, data, 0, size)[0]
        while start >= 0:
            if end - start < encodings.RUN or data[start] in _SIGNS or encodings.may_be_base64(data[start:end], data[end : end + 2], with_other_digits=self._in_shape):
                return True
            start, end = match(anchor, data, end, size)[0]
        return False


@lru_cache(maxsize=1)
def _gate() -> _Gate:
    return _Gate()


@lru_cache(maxsize=1)
def _gate_of_shapes() -> _Gate:
    return _Gate(widened(encodings.SIGNS), in_shape=True)


@dataclass(slots=True)
class _Origin:
    view: View | None
    start: int
    end: int


def edits(
    sight: Sight,
    found: Iterator[list[Span]],
    decide: Decide,
    *,
    path: str = "",
    known: KnownIdentities | None = None,
    search: bool = True,
) -> tuple[list[Edit], list[Finding]]:
    """Return the edits of the sight's text and the findings, both in its offsets.

    Arguments: `found` yields the spans of each of `sight.texts()`, in that order; `decide` says what becomes of a span; `search` is
    False where it is certain that no known identity stands in any of the texts outside spans that say whose they are.
    """

    def keeps(span: Span, text: str) -> bool:
        return decide(span, text[span.start : span.end], None, path)[0] is None

    if not sight.views and not sight.insides and sight.words is None:
        text, spans = sight.text, next(found)
        if not search or is_complete(text, spans):
            made, findings = _decided(sight, unprotected(text, overlaps.resolve(spans, text)), {}, decide, path, known)
            if not search or len(made) == len(findings):  # nothing stays that might hold a part of somebody
                return made, findings
        return _decided(sight, unprotected(text, with_known(text, spans, known, keeps)), {}, decide, path, known)
    spans, origins = _gathered(sight, found, known, keeps)
    routed = _to_words(sight, next(found), known, keeps) if sight.words is not None else {}
    inside_edits: list[tuple[inner.Inner, list[Edit], list[Finding]]] = []
    for one, within in sight.insides:
        extra = routed.get(one.start, [])
        made, reported = edits(within, _first_extended(found, extra), decide, path=path, known=known)
        if made or reported:
            inside_edits.append((one, made, reported))
    if sight.words is not None:
        words = Ranges((one.start, one.end, one) for one, _ in sight.insides if one.is_word)
        spans = [
            span
            for span in spans
            if not any(start <= span.start and span.end <= end for start, end, _ in words.over(span.start, span.end))
        ]
    spans = _around(spans, inside_edits)
    resolved = unprotected(sight.text, overlaps.resolve(spans, sight.text))
    result, findings = _decided(sight, resolved, origins, decide, path, known)
    result.sort()
    starts, ends = [start for start, _, _ in result], [end for _, end, _ in result]
    for one, made, reported in inside_edits:
        before = bisect.bisect_left(starts, one.end)
        if not before or ends[before - 1] <= one.start:
            if made:
                result.append((one.start, one.end, one.encode(splice(one.text, made))))
            findings += [
                replace(finding, start=one.start, length=one.end - one.start) for finding in reported
            ]
    result.sort()
    findings.sort(key=lambda finding: finding.start)
    return result, findings


def stated(
    text: str, spans: list[Span], decide: Decide, *, path: str = "", known: KnownIdentities | None = None
) -> tuple[list[Edit], list[Finding]]:
    """Return what `edits` does for a text that is just what it says, where nobody is to be looked for beside the spans."""
    result, findings = _as_it_stands(text, unprotected(text, overlaps.resolve(spans, text)), decide, path, known)
    return [(start, end, bare_numbers.quoted(text, start, end, new)) for start, end, new in result], findings


def _as_it_stands(
    text: str, spans: Sequence[Span], decide: Decide, path: str, known: KnownIdentities | None
) -> tuple[list[Edit], list[Finding]]:
    result: list[Edit] = []
    findings: list[Finding] = []
    for span in spans:
        new, finding = decide(span, text[span.start : span.end], known.canonical_of(span) if known is not None else None, path)
        findings.append(finding)
        if new is not None:
            result.append((span.start, span.end, new))
    return result, findings


def note(span: Span, _value: str, _canonical: str | None, path: str) -> tuple[None, Finding]:
    """Report a span without deciding anything."""
    return None, Finding(
        span.entity, "keep", "", path, span.start, span.end - span.start, span.detector, span.score
    )


def _first_extended(found: Iterator[list[Span]], extra: list[Span]) -> Iterator[list[Span]]:
    """Return `found` with `extra` spans added to the first list; no generator, which would close what it stands on when it is left."""
    return chain(([*next(found), *extra],), found) if extra else found


def _gathered(
    sight: Sight, found: Iterator[list[Span]], known: KnownIdentities | None, keeps: Keeps
) -> tuple[list[Span], dict[Span, _Origin]]:
    """Return the spans of the text and its views in source offsets, and where each came from."""
    own = with_known(sight.text, next(found), known, keeps)
    if not sight.views:
        return own, {}
    origins = {span: _Origin(None, span.start, span.end) for span in own}
    decoded: dict[tuple[int, int, str], _Origin] = {}
    for view in sight.views:
        for span in with_known(view.text, next(found), known, keeps):
            if span.start >= span.end:
                continue
            start, end = view.source(span.start, span.end)
            there = replace(span, start=start, end=end)
            if there not in origins:
                own.append(there)
                origins[there] = _Origin(None, start, end)
            if sight.text[start:end] != view.text[span.start : span.end]:
                decoded.setdefault((start, end, span.entity), _Origin(view, span.start, span.end))
    if decoded:  # the same place seen in two ways: what counts is what it says once decoded
        origins = {
            span: decoded.get((span.start, span.end, span.entity), origin) for span, origin in origins.items()
        }
    return own, origins


def _to_words(
    sight: Sight, spans: list[Span], known: KnownIdentities | None, keeps: Keeps
) -> dict[int, list[Span]]:
    """Return, by the start of each encoded word, the parts of the header's spans that lie in it, in the word's own offsets."""
    routed: dict[int, list[Span]] = {}
    assert sight.words is not None
    firsts = [(bisect.bisect_left(sight.words.starts, one.start), one) for one, _ in sight.insides if one.text]
    words = Ranges((first, first + len(one.text), one) for first, one in firsts)
    for span in with_known(sight.words.text, spans, known, keeps):
        for first, last, one in words.over(span.start, span.end):
            start, end = max(span.start, first), min(span.end, last)
            routed.setdefault(one.start, []).append(replace(span, start=start - first, end=end - first))
    return routed


def _around(
    spans: list[Span], insides: Sequence[tuple[inner.Inner, list[Edit], list[Finding]]]
) -> list[Span]:
    """Widen spans that touch an edited inside to all of it, so that no part of an encoded text remains."""
    edited = Ranges((one.start, one.end, one) for one, made, _ in insides if made)
    widened = []
    for span in spans:
        touched = list(edited.over(span.start, span.end))
        if touched:
            start, end = min(start for start, _, _ in touched), max(end for _, end, _ in touched)
            span = replace(span, start=min(span.start, start), end=max(span.end, end))  # noqa: PLW2901
        widened.append(span)
    return widened


def _decided(
    sight: Sight,
    spans: Sequence[Span],
    origins: dict[Span, _Origin],
    decide: Decide,
    path: str,
    known: KnownIdentities | None,
) -> tuple[list[Edit], list[Finding]]:
    if not origins:  # nothing was seen in another way than it stands
        result, findings = _as_it_stands(sight.text, spans, decide, path, known)
        return [(start, end, bare_numbers.quoted(sight.text, start, end, sight.written(start, new))) for start, end, new in result], findings
    result, findings = [], []
    for span in spans:
        origin = origins.get(span)
        view = origin.view if origin is not None else None
        value = (
            view.text[origin.start : origin.end]
            if view is not None and origin is not None
            else sight.text[span.start : span.end]
        )
        canonical = (
            known.canonical(span.identity, span.entity) if known is not None and span.identity >= 0 else None
        )
        new, finding = decide(span, value, canonical, path)
        findings.append(finding)
        if new is None:
            continue
        if view is not None and origin is not None:
            new = view.write(sight.text, origin.start, origin.end, new)
        else:
            new = bare_numbers.quoted(sight.text, span.start, span.end, sight.written(span.start, new))
        result.append((span.start, span.end, new))
    return result, findings


def splice(text: str, changes: Iterable[Edit]) -> str:
    """Return `text` with disjoint edits applied."""
    pieces, position = [], 0
    for start, end, new in sorted(changes):
        pieces += [text[position:start], new]
        position = end
    return "".join([*pieces, text[position:]])
