"""What is found in texts: every detector that says it may find something, and the names model on prose."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from types import ModuleType

from redactor.detect.search import machine_ids
from redactor.detect.search.joint import Joint
from redactor.text import lines_of_logs, printed, sight
from redactor.text.prose import believed, is_prose, without_typefaces
from redactor.text.repeats import Lines, Nothing, Repeats
from redactor.types import Span

Detector = Callable[[str], Iterable[Span]]

#: Characters of a line that is looked at as a whole first.
SHORT = 4096
#: Fewer texts than this are not worth joining.
FEW_TEXTS = 4


@cache
def _texts() -> ModuleType:
    """Return what texts and records are searched by. Logs do without, so that a pipe's first line need not wait for it."""
    from redactor.detect import registry

    return registry


@cache
def _repeats(names: str, as_logged: bool) -> Repeats:  # noqa: FBT001 - never called by hand
    """Return what is remembered of texts: the same for all who look for names in the same way."""
    del names, as_logged
    return Repeats()


@cache
def _nothing(names: str, as_logged: bool) -> Nothing:  # noqa: FBT001 - the same
    """Return the texts that are known to hold nothing for all who look so."""
    del names, as_logged
    return Nothing()


#: What is remembered of lines that say just what they say.
_lines = Lines[tuple[Span, ...]]()


@dataclass(frozen=True, slots=True)
class Finder:
    """Finds personal spans in texts; `names` is "auto", "off" or a pipeline, `more` are further detectors.

    `as_logged` says whether texts that the names model does not read are asked what logs are asked as well: for people by the tagger
    (detect/line_people), and lines for what few logs have. Who looks at a log has asked that.
    """

    names: str
    more: tuple[Detector, ...] = ()
    as_logged: bool = True

    def line(self, text: str) -> list[Span] | None:
        """Return what is found in one short line without any encoding; None when the text is more than that."""
        if len(text) > SHORT or "\n" in text or "-----" in text or self.more:
            return None
        if self.names != "off" or not text.isascii():
            return self.many((text,)).get(0, []) if sight.is_plain(text) else None
        data, line = text.encode(), _texts().line
        if line.is_quiet(data) or machine_ids.is_one(text):
            return []
        said = machine_ids.told(text)
        if said == text:
            return self._of_line(text, data)
        if not sight.is_plain_ascii(data):
            return None
        data = said.encode()
        return [] if line.is_quiet(data) else self._of_line(said, data)

    def _of_line(self, text: str, data: bytes, *, anew: bool = True) -> list[Span] | None:
        """Return what is found in one short line of ASCII that is not quiet, with names off, None when it is more than what it says; `data` are its bytes.

        Where it is not to be looked at `anew`, it is taken as what it says, and None is returned when its form is not known: that of lines with other digits, or with other addresses and accounts.
        """
        line, stencils = _texts().line, _texts().stencils
        cut = stencils.cut(text, data)
        by_stencil: list[Span] | None = stencils.of(text, data, cut) if cut is not None else None
        if by_stencil is not None:
            return by_stencil
        seen = line.seen(data, sight.is_plain_in_shape)
        if seen is None:
            return []
        if known := _lines.of(text):
            return [*known]
        is_more = not (line.is_plain(seen) or sight.is_plain_ascii(data)) if anew else seen[1] is None
        if is_more:
            return None
        spans: list[Span] = line.find(text, data, seen)
        if spans:
            spans += lines_of_logs.find(text, spans)
            _texts().add_neighbours(text, spans)
            _lines.keep(text, tuple(spans))
        if cut is not None:
            stencils.learn(data, cut, spans, sight.is_plain_in_shape)
        return spans

    def is_quiet(self, text: str) -> bool:
        """Say whether a text is known by its shape to be one line in which nothing is found."""
        return text.isascii() and self.names == "off" and not self.more and _texts().line.is_quiet(text.encode())

    def has_nothing(self, text: str) -> bool:
        """Say whether a text, as a string of a record, is known to be just what it says and to hold nothing that is found."""
        return not text or (not self.more and (text in _nothing(self.names, self.as_logged) or machine_ids.is_one(text) or self.is_quiet(text)))

    def had_nothing(self, texts: Iterable[str]) -> None:
        """Take note of texts that are just what they say and in which nothing was found."""
        _nothing(self.names, self.as_logged).keep(texts)

    def of_lines(self, lines: Sequence[str]) -> list[list[Span]]:
        """Return what is found in each of some lines of a log that are somebody's, as it stands, whatever else is to be seen of it."""
        found = self.many(lines)
        return [_texts().of_logged_line(line, spans) for line, spans in ((line, found.get(number, [])) for number, line in enumerate(lines))]

    def many(self, texts: Sequence[str]) -> dict[int, list[Span]]:
        """Return, by the index of each text in which anything was found, its spans; texts that are there twice are looked at once."""
        if not self.more:
            told = machine_ids.told if self.names == "off" else str  # the names model has learnt from identifiers as they stand
            texts = ["" if machine_ids.is_one(text) else told(text) for text in texts]
        if len(texts) >= FEW_TEXTS:
            unlike = list(dict.fromkeys(texts))
            if len(unlike) < len(texts):
                by_text = {unlike[index]: spans for index, spans in self.unlike(unlike).items()}
                return {index: by_text[text] for index, text in enumerate(texts) if text in by_text} if by_text else {}
        return self.unlike(texts)

    def unlike(self, texts: Sequence[str]) -> dict[int, list[Span]]:
        """Return the same for texts none of which is there twice."""
        if self.more:
            return self._looked_for(texts)
        repeats = _repeats(self.names, self.as_logged)
        found, rest, marks = repeats.split(texts)
        if rest:
            news = self._new([texts[index] for index in rest] if len(rest) < len(texts) else texts)
            if marks:
                repeats.keep(marks, news)
            for number, spans in news.items():
                found[rest[number]] = spans
        return found

    def _new(self, texts: Sequence[str]) -> dict[int, list[Span]]:
        """Return the same for texts that are not remembered: with names off, lines of a known form are told by it, and only the others are looked at, several at once."""
        if self.names != "off":
            return self._looked_for(texts)
        line = _texts().line
        found: dict[int, list[Span]] = {}
        lines: dict[int, bytes] = {}
        rest: list[int] = []
        for index, text in enumerate(texts):
            known: list[Span] | None = None if text else []
            if text and text.isascii() and line.may_be(text):
                data = lines[index] = text.encode()
                known = [] if line.is_quiet(data) else self._of_line(text, data, anew=False) if self.as_logged else self._by_rules_of_shape(text, data)
            if known is None:
                rest.append(index)
            elif known:
                found[index] = known
        news = self._looked_for([texts[index] for index in rest] if len(rest) < len(texts) else texts) if rest else {}
        for number, index in enumerate(rest):
            spans = news.get(number, [])
            if spans:
                found[index] = spans
            if index in lines:
                self._learn(texts[index], lines[index], spans)
        return found

    def _by_rules_of_shape(self, text: str, data: bytes) -> list[Span] | None:
        """Return what is found in a line that is not quiet without what logs are asked, None where lines of its form are not known."""
        spans: list[Span] | None = _texts().line.in_known_shape(text, data, sight.is_plain_in_shape)
        if spans:
            _texts().add_neighbours(text, spans)
        return spans

    def _learn(self, text: str, data: bytes, spans: Sequence[Span]) -> None:
        """Take note of what was found in a line whose form is not known."""
        line, stencils = _texts().line, _texts().stencils
        line.looked_at(data, spans, None if self.as_logged else lambda: bool(_texts().as_logged([text], {})))
        if not self.as_logged:
            return
        cut = stencils.cut(text, data)
        if cut is not None:
            stencils.learn(data, cut, spans, sight.is_plain_in_shape)

    def _looked_for(self, texts: Sequence[str]) -> dict[int, list[Span]]:
        """Return what all detectors find in texts, by their index."""
        found = self.by_rules(texts)
        prose = [number for number, text in enumerate(texts) if is_prose(text)] if self.names != "off" else []
        if self.as_logged:
            read = frozenset(prose)
            found.update(_texts().as_logged(["" if number in read else text for number, text in enumerate(texts)], found))
        if self.names != "off":
            if prose:
                spans = _texts().names.load(self.names).find([texts[number] for number in prose], [printed.read(texts[number]) for number in prose])
                for number, of_text in zip(prose, spans, strict=True):
                    if sure := believed(texts[number], of_text):
                        found.setdefault(number, []).extend(sure)
            for number, text in enumerate(texts):
                if people := without_typefaces(text, _texts().of_lists(text)):
                    found.setdefault(number, []).extend(people)
            if self.names == _texts().names.AUTO:
                found = {number: left for number, spans in found.items() if (left := _texts().reviewer.believed(texts[number], spans))}
        if self.as_logged:
            everywhere = self.names != "off"
            for number in range(len(texts)) if everywhere else [*found]:
                if values := lines_of_logs.find(texts[number], found.get(number, ()), everywhere=everywhere):
                    found.setdefault(number, []).extend(values)
        for number, spans_of in found.items():
            _texts().add_neighbours(texts[number], spans_of)
        return found

    def by_rules(self, texts: Sequence[str]) -> dict[int, list[Span]]:
        """Run every detector on the texts that its gate, one search over all of them, says it may find something in."""
        found: dict[int, list[Span]] = {}
        registry = _texts()
        scan = registry.scan
        joint = Joint(texts) if len(texts) >= FEW_TEXTS else None
        for detector in (*registry.RULES, *self.more):
            gate = registry.GATES.get(detector)
            match = gate(ascii_only=joint.is_ascii) if gate is not None and joint is not None else None
            if joint is not None and match is not None and detector is scan.find:
                for index, data, place in joint.firsts(match):
                    listed = scan.find_from(place, texts[index], data) if place[0] >= 0 else scan.find(texts[index])
                    if listed:
                        found.setdefault(index, []).extend(listed)
                continue
            for index in range(len(texts)) if joint is None or match is None else joint.which(match):
                spans = detector(texts[index])
                if spans:
                    found.setdefault(index, []).extend(spans)
        return found
