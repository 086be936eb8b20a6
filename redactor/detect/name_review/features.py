"""What the reviewer is told of a finding: how it is written, the lists its words are on, its neighbours, its line, and what else the text has of it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from zlib import crc32

from redactor.detect.line_people.features import WORD, described
from redactor.detect.names import DETECTOR as MODEL
from redactor.detect.words.folding import fold
from redactor.detect.words.forenames import DETECTOR as LISTS
from redactor.types import Span

#: Weights there are; a feature is one of them by the checksum of what it says.
BUCKETS = 1 << 18
#: Characters of a line before and behind a finding that are read.
_NEAR = 120
#: Characters before a finding in which the key stands that its line begins with.
_LINE = 400
#: Words before and behind it that count by their place, and those that count anyhow.
_PLACED, _AROUND = 3, 4
_FIGURES = re.compile(r"[0-9]+")
_LETTERS = re.compile(r"[^\W\d_]+")
_KEY = re.compile(r"[\s>*|-]*([^\W\d_][\w ./()-]{0,30}?)\s?[:=]")
_ADDRESS = re.compile(r"(?<![\w.+-])([\w.+-]{1,64})@([\w.-]{1,253})")
_SITE = re.compile(r"\b([a-z0-9-]{2,63})\.(?:com|co|org|net|io|eu|[a-z]{2})\b")
_TOLD = re.compile(r"\b(?:mr|mrs|ms|miss|dr|sir|madam|herr|frau|señora?|sr|sra|m|mme|hi|hello|dear|hallo|liebe[r]?|bonjour|hola|thanks|regards)\.?,?[ \n]+([^\W\d_]+)")
#: Letters of a part of an address of mail, and of the name of a site, that tell of a name.
_IN_ACCOUNT, _IN_SITE = 3, 4


def bucket(feature: str) -> int:
    """Return which weight a feature has."""
    return crc32(feature.encode("utf-8", "surrogatepass")) & (BUCKETS - 1)


class Text:
    """A text with what was found in it, to ask for the features of some of that."""

    def __init__(self, text: str, spans: Sequence[Span]) -> None:
        self.text, self.spans = text, sorted(spans, key=lambda span: (span.start, span.end))
        low = text.lower()
        addresses = _ADDRESS.findall(low) if "@" in low else []
        self._accounts = " ".join(account for account, _ in addresses)
        self._sites = " ".join([*(site for _, site in addresses), *_SITE.findall(low)])
        self._told = frozenset(map(fold, _TOLD.findall(low)))
        self._is_low = low == text
        #: What was found of a value, each kind of finding with the first two places of it.
        self._by_value: dict[str, dict[str, list[int]]] = {}
        self._many: dict[str, int] = {}
        self._people: set[str] = set()
        for span in self.spans:
            value = low[span.start : span.end] if len(low) == len(text) else text[span.start : span.end].lower()
            self._many[value] = self._many.get(value, 0) + 1
            places = self._by_value.setdefault(value, {}).setdefault(f"same={span.detector.partition(':')[0]}{span.entity[:4]}", [])
            if len(places) < 2 and span.start not in places:  # noqa: PLR2004 - one of two is another
                places.append(span.start)
            if span.entity == "PERSON" and not span.detector.startswith("model:"):
                self._people.update(fold(value).split())

    def features(self, span: Span) -> list[int]:
        """Return the buckets of what is to be said of a finding, each once."""
        return list({bucket(feature) for feature in self._features(span)})

    def _features(self, span: Span) -> Iterator[str]:
        text, start, end = self.text, span.start, span.end
        kind = ("F" if span.detector == LISTS else "M") + span.entity[:4]
        first = max(text.rfind("\n", max(0, start - _NEAR), start) + 1, start - _NEAR)
        last = text.find("\n", end, end + _NEAR)
        last = last if last >= 0 else min(len(text), end + _NEAR)
        words = [(found.start() + first, found.end() + first, *described(found[0])[:3]) for found in WORD.finditer(text[first:last])]
        inside = [word for word in words if word[0] < end and start < word[1]]
        before = [word for word in words if word[1] <= start][-_AROUND:]
        behind = [word for word in words if word[0] >= end][:_AROUND]
        yield f"K{kind}"
        if span.detector == MODEL:
            yield f"s{kind}{int(span.score * 20)}"
            yield f"t{kind}{int((1 - span.score) * 200)}" if span.score > 0.95 else "t"  # noqa: PLR2004 - most shares are above
        yield from _of_words(text[start:end], inside, kind)
        yield from _of_signs(text[max(first, start - 3) : start], text[end : min(last, end + 3)], kind)
        yield from _of_neighbours(before, behind, kind, " ".join(word[3] for word in inside)[:5])
        yield from self._of_line(start, kind)
        yield from self._of_text(span, inside, kind)

    def _of_line(self, start: int, kind: str) -> Iterator[str]:
        """Yield what the key says that the line begins with."""
        first = self.text.rfind("\n", max(0, start - _LINE), start) + 1
        found = _KEY.match(self.text, first, min(start, first + 60)) if first or start <= _LINE else None
        if found:
            key = fold(found[1])
            yield f"key={key}"
            yield f"keyl={key.split()[-1] if key.split() else ''}"
            yield f"keyd={start - found.end() < _PLACED}{key}{kind}"

    def _of_text(self, span: Span, inside: Sequence[tuple[int, int, str, str, str]], kind: str) -> Iterator[str]:
        """Yield what the text says of it elsewhere, and what else was found there."""
        names = [word[2] for word in inside]
        value = self.text[span.start : span.end].lower()
        yield f"c{min(self._many.get(value, 0), 4)}{kind}"
        yield from (same for same, places in self._by_value.get(value, {}).items() if places != [span.start])
        over = [f"over={other.detector}{other.entity[:4]}{kind}" for other in self._over(span)]
        yield from over or (f"noover{kind}",)
        if any(len(name) >= _IN_ACCOUNT and name in self._accounts for name in names):
            yield f"inloc{kind}"
        if any(len(name) >= _IN_SITE and name in self._sites for name in names):
            yield f"indom{kind}"
        if names and names[0] in self._told:
            yield f"told{kind}"
        if not self._people.isdisjoint(names):
            yield f"rulep{kind}"
        yield f"low{self._is_low}{kind}"

    def _over(self, span: Span) -> Iterator[Span]:
        """Yield what else was found there."""
        at = bisect_left(self.spans, span.end, key=lambda other: other.start)
        while at > 0 and self.spans[at - 1].start > span.start - _NEAR:
            at -= 1
            other = self.spans[at]
            if other.end > span.start and other is not span:
                yield other


def _of_words(value: str, inside: Sequence[tuple[int, int, str, str, str]], kind: str) -> Iterator[str]:
    yield f"n{kind}{len(inside)}"
    yield f"sh{kind}{' '.join(word[3] for word in inside)}"
    yield f"ls{kind}{' '.join(word[4] for word in inside[:3])}"
    for _, _, plain, shape, lists in inside:
        yield f"w={plain}"
        yield f"l={lists}{shape}"
        yield from (f"lc={sign}{kind}" for sign in lists)
        marked = f"<{plain}>"
        yield from (f"B{marked[at : at + 3]}" for at in range(len(marked) - 2))
    if inside:
        yield f"last={inside[-1][2]}"
        yield f"first={inside[0][2]}"
        yield f"v={fold(value)}"
    else:
        yield f"noword{kind}"
    if _FIGURES.search(value):
        yield f"dig{kind}"


def _of_signs(before: str, behind: str, kind: str) -> Iterator[str]:
    """Yield the signs right before and behind, letters as one `a` and figures as one `0`."""
    left, right = (_LETTERS.sub("a", _FIGURES.sub("0", signs)) for signs in (before, behind))
    yield f"sb={left}{kind}"
    yield f"sa={right}{kind}"
    yield f"sb1={left[-1:]}{kind}"
    yield f"sa1={right[:1]}{kind}"
    yield f"sbsa={left[-1:]}{right[:1]}"


def _of_neighbours(before: Sequence[tuple[int, int, str, str, str]], behind: Sequence[tuple[int, int, str, str, str]], kind: str, shapes: str) -> Iterator[str]:
    left, right = [word[2] for word in reversed(before)], [word[2] for word in behind]
    for side, names in (("p", left), ("a", right)):
        for place, name in enumerate(names[:_PLACED]):
            yield f"{side}{place}={name}"
            yield f"{side}{place}{kind}={name}"
        if len(names) > 1:
            yield f"{side}{side}={names[0]}_{names[1]}"
    yield f"pa={left[0] if left else '^'}_{right[0] if right else '$'}"
    for side, word in (("p", before[-1:]), ("a", behind[:1])):
        for _, _, _, shape, lists in word:
            yield f"{side}l={lists}{shape}{kind}"
            yield f"{side}sl={shape}"
    yield from (f"b={name}" for name in (*left, *right))
    if not before:
        yield f"bol{kind}{shapes}"
    if not behind:
        yield f"eol{kind}{shapes}"
    if not before and not behind:
        yield f"alone{kind}"
