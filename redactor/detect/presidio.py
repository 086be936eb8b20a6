"""Presidio's pattern recognizers behind a necessary-condition prefilter; and our detectors, offered to Presidio.

Every pattern, stripped of what RE2 lacks, goes into one RE2 set (detect/search/necessary.py); only recognizers with a hit run. The set
is kept in presidio_gate.json for the Presidio release it was made from, so that a text without a hit never imports Presidio; for
any other release it is made anew from the recognizers themselves.
"""

from __future__ import annotations

import importlib.metadata
import json
import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from redactor import packaged
from redactor.detect import checks, passing, presidio_parts
from redactor.detect.search import automata, necessary, shapes, windows
from redactor.detect.search.automata import Match
from redactor.detect.search.sieve import Sieve
from redactor.types import Span

if TYPE_CHECKING:
    from presidio_analyzer import EntityRecognizer, RecognizerResult

GATE_FILE = "presidio_gate.json"
#: A pattern that matches nothing.
NOTHING = r"[^\s\S]"
#: Memory for the automaton; a set that outgrows it would miss silently, so tests run it on hostile input.
MAX_MEM = 256 << 20

#: Characters before and after a match in which a recognizer's context word counts as evidence.
CONTEXT_BEFORE, CONTEXT_AFTER = 64, 24

#: A text up to this many characters is searched as a whole; in a longer one recognizers run on windows around context words (or,
#: where none is needed, around what their condition matches): so many characters for the value itself and what it looks around at.
WHOLE, MARGIN = 1024, 128

#: Checksum and shape are enough: no context word needed.
ALONE = frozenset({"CREDIT_CARD", "CRYPTO", "UK_NINO", "FI_PERSONAL_IDENTITY_CODE", "IT_FISCAL_CODE", "KR_RRN", "UK_DRIVING_LICENCE"})

#: Patterns that carry their label in a look-behind.
LABELLED = frozenset(
    {
        "US_PRESCRIPTION_NUMBER", "US_PRIOR_AUTHORIZATION_NUMBER", "US_PROVIDER_TAX_ID", "US_REFERRAL_NUMBER",
    }
)  # fmt: skip
LABELLED_SCORE = 0.35

#: Ours are better informed (see patterns.py), or the datum is a company's, or a label decides (postcodes), or it is a case number.
LEFT_OUT = frozenset(
    {
        "EMAIL_ADDRESS", "URL", "IP_ADDRESS", "MAC_ADDRESS", "DATE_TIME", "UUID", "IBAN_CODE", "PHONE_NUMBER",
        "AU_ABN", "AU_ACN", "KR_BRN", "SG_UEN", "DE_HANDELSREGISTER", "ZA_COMPANY_REGISTRATION", "SE_ORGANISATIONSNUMMER",
        "IN_GSTIN", "DE_VAT_ID", "IT_VAT_CODE", "ZA_VAT_NUMBER", "DE_BSNR", "US_CLAIM_NUMBER",
    }
)  # fmt: skip

#: Presidio's name -> ours, where ours has one.
ENTITIES = {
    "US_BANK_NUMBER": "BANK_ACCOUNT", "ABA_ROUTING_NUMBER": "BANK_ACCOUNT",
    "DE_PLZ": "POSTCODE", "UK_POSTCODE": "POSTCODE", "CA_POSTAL_CODE": "POSTCODE",
}  # fmt: skip

#: Context words that say nothing in support text ("please check", "reg key", "card reader", "document").
WEAK_CONTEXT = frozenset(
    """check save us united states document travel id identity number provider member policy car reg mot auto ort stadt ag ug kg pass
    lic individual medical certificate association cms auth authorization approval billing claim pi cf fin us account account# acct
    vehicle registration fahrzeug firma identification permit zip address adresse delivery mailing shipping correspondence canada
    ontario alberta gesellschaft gmbh insurance documento carta elettronica elettronico italiano transaction discover card pharmacy
    medication specialty infusion referring kayıt zulassung praxis rezept gemeinde invoice rechnung subscriber license licence driver
    logbook""".split()
)


class Prefilter:
    """Runs the recognizers whose necessary condition holds; the results are those of running them all, in the same order."""

    __slots__ = ("_always", "_ascii", "_owners", "_unicode", "recognizers")

    def __init__(self, recognizers: Sequence[Any], *, conditions: Sequence[dict[str, list[str]]] | None = None) -> None:
        conditions = conditions if conditions is not None else [conditions_of(recognizer) for recognizer in recognizers]
        self.recognizers = recognizers
        self._always = frozenset(index for index, entry in enumerate(conditions) if not entry["ascii"])
        self._owners = [index for index, entry in enumerate(conditions) for _ in entry["ascii"]]
        self._ascii = _matcher([pattern for entry in conditions for pattern in entry["ascii"]])
        self._unicode = _matcher([pattern for entry in conditions for pattern in entry["unicode"]])

    def hits(self, text: str) -> list[int]:
        """Return the indices of the recognizers that may find something in `text`, ascending."""
        try:
            matched = (self._ascii if text.isascii() else self._unicode)(text)
        except UnicodeEncodeError:  # a lone surrogate: no automaton over UTF-8 can vouch for this text
            return list(range(len(self.recognizers)))
        if not matched:
            return sorted(self._always)
        return sorted({self._owners[index] for index in matched} | self._always)

    def analyze(self, text: str, entities: list[str] | None = None) -> list[RecognizerResult]:
        """Return what each recognizer's own `analyze` finds, in the order of the recognizers."""
        results: list[RecognizerResult] = []
        for index in self.hits(text):
            recognizer = self.recognizers[index]
            results += recognizer.analyze(text, entities or recognizer.supported_entities, None) or ()
        return results


def conditions_of(recognizer: Any) -> dict[str, list[str]]:
    """Return the necessary conditions of a recognizer's patterns; empty lists mean that it must always run."""
    from presidio_analyzer import PatternRecognizer

    if not isinstance(recognizer, PatternRecognizer) or not recognizer.patterns:
        return {"ascii": [], "unicode": []}
    flags = int(recognizer.global_regex_flags or 0)
    try:
        return {
            key: [necessary.condition(pattern.regex, flags, ascii_only=key == "ascii") for pattern in recognizer.patterns]
            for key in ("ascii", "unicode")
        }
    except re.error:
        return {"ascii": [], "unicode": []}


def _matcher(patterns: Sequence[str]) -> automata.Which:
    return automata.which(patterns, max_mem=MAX_MEM) if patterns else lambda _text: []


def _search(pattern: str) -> Match:
    return automata.search(pattern, max_mem=MAX_MEM)


def pattern_recognizers() -> list[Any]:
    """Return one instance of each pattern recognizer that Presidio ships, of every country, in a fixed order."""
    import inspect

    from presidio_analyzer import PatternRecognizer, predefined_recognizers

    classes = {
        item for item in vars(predefined_recognizers).values() if inspect.isclass(item) and issubclass(item, PatternRecognizer)
    }
    return [item() for item in sorted(classes - {PatternRecognizer}, key=lambda item: item.__name__)]


def gate_entries() -> list[dict[str, Any]]:
    """Return name, entity, context and conditions of each recognizer that `find` uses, as kept in presidio_gate.json."""
    return [
        {
            "name": type(recognizer).__name__,
            "entity": recognizer.supported_entities[0],
            "context": sorted(context_of(recognizer)),
            **conditions_of(recognizer),
        }
        for recognizer in pattern_recognizers()
        if recognizer.supported_entities[0] not in LEFT_OUT
    ]


def context_of(recognizer: Any) -> set[str]:
    """Return the context words that count as evidence for a recognizer, lower case."""
    words = {word.strip().lower() for word in recognizer.context or ()}
    return words if recognizer.supported_entities[0] in LABELLED else words - WEAK_CONTEXT


class _Lookup:
    """The prefilter over Presidio's recognizers, with the context words that make a weak shape evidence."""

    __slots__ = ("_alone", "_anchor", "_ascii", "_by_name", "_entries", "_gate_ascii", "_gate_unicode", "_near", "_unicode", "_words", "pattern")

    def __init__(self) -> None:
        self._entries = [
            {**entry, "ascii": [passing.SHAPES[entry["name"]]], "unicode": [passing.SHAPES[entry["name"]]]} if entry["name"] in passing.SHAPES else entry
            for entry in _entries()
        ]
        self._ascii, self._unicode = (automata.Each([_any_shape(entry[key]) for entry in self._entries]) for key in ("ascii", "unicode"))
        self._near = automata.Each([_any_of(entry["context"]) for entry in self._entries])
        self._alone = [index for index, entry in enumerate(self._entries) if entry["entity"] in ALONE]
        self._words = Sieve(automata.Each([_word_pattern(entry["context"]) for entry in self._entries]))
        weak = [entry for entry in self._entries if entry["entity"] not in ALONE]
        alone = [entry for entry in self._entries if entry["entity"] in ALONE]
        context = _word_pattern(sorted({word for entry in weak for word in entry["context"]}))
        # One search answers for nearly every text: no context word and no shape that stands alone.
        self.pattern = "|".join([context, *(f"(?:{p})" for entry in alone for p in entry["ascii"])])
        self._gate_ascii = _search(self.pattern)
        self._gate_unicode = _search("|".join([context, *(f"(?:{p})" for entry in alone for p in entry["unicode"])]))
        self._anchor = automata.unanchored()
        self._by_name: dict[str, Any] = {}

    def gate(self, *, ascii_only: bool) -> Any:
        return self._gate_ascii if ascii_only else self._gate_unicode

    def candidates(self, text: str) -> list[int]:
        try:
            data = text.encode()
            is_ascii = len(data) == len(text)
            if (self._gate_ascii if is_ascii else self._gate_unicode)(self._anchor, data, 0, len(data))[0][0] < 0:
                return []
            near = {index for index in self._words.among(data) if automata.admits(self._words.search(index), data)}
            shapes = self._ascii if is_ascii else self._unicode
            return [index for index in sorted(near.union(self._alone)) if automata.admits(shapes(index), data) and (index in near or self._may_pass(index, text))]
        except UnicodeEncodeError:  # a lone surrogate: look with all of them
            return list(range(len(self._entries)))

    def may_hold(self, data: bytes) -> bool:
        """Say of a text of ASCII whether a recognizer has its word and its shape in it, or would if its digits were others."""
        return any(automata.admits(automata.single(shapes.widened(self._ascii.patterns[index])), data) for index in self._words.in_shape(data).union(self._alone))

    def _may_pass(self, index: int, text: str) -> bool:
        """Say whether anything may pass the checksum without which a recognizer finds nothing where no context word stands."""
        passes = passing.PASSES.get(self._entries[index]["name"])
        return passes is None or passes(text)

    def _has_context(self, index: int, text: str) -> bool:
        return automata.admits(self._words.search(index), text.encode("utf-8", "replace"))

    def find(self, text: str, candidates: Iterable[int]) -> Iterable[Span]:
        for index in candidates:
            entry = self._entries[index]
            recognizer = self._recognizer(entry["name"])
            for first, last in self._windows(index, text):
                for result in recognizer.analyze(text[first:last], recognizer.supported_entities, None) or ():
                    start, end = first + result.start, first + result.end
                    evidence = self._evidence(index, text, start, end, result.score)
                    if evidence:
                        entity = ENTITIES.get(result.entity_type, result.entity_type)
                        yield Span(start, end, entity, min(1.0, result.score + 0.35), f"{evidence}:presidio.{entry['name']}")

    def _windows(self, index: int, text: str) -> list[tuple[int, int]]:
        """Return the parts of a text in which a recognizer may find something with evidence, disjoint and in order."""
        size = len(text)
        if size <= WHOLE:
            return [(0, size)]
        try:
            data = text.encode()
        except UnicodeEncodeError:
            return [(0, size)]
        entry = self._entries[index]
        by_shape = entry["entity"] in ALONE or entry["entity"] in LABELLED
        if by_shape and not entry["ascii"]:  # it says no condition
            return [(0, size)]
        match = (self._near if not by_shape else self._ascii if len(data) == size else self._unicode)(index)
        before = MARGIN if by_shape else MARGIN + CONTEXT_AFTER
        after = MARGIN if by_shape else MARGIN + CONTEXT_BEFORE
        found: list[tuple[int, int]] = []
        counted = place = 0
        start, end = match(self._anchor, data, 0, len(data))[0]
        while start >= 0:
            place += start - counted if len(data) == size else len(data[counted:start].decode("utf-8", "ignore"))
            counted = start
            length = len(data[start:end].decode("utf-8", "ignore"))
            if not found or place + length + after > found[-1][1]:
                first, last = windows.widened_back(text, place - before), windows.widened_on(text, place + length + after)
                if found and first <= found[-1][1]:
                    first = found.pop()[0]
                found.append((first, last))
            start, end = match(self._anchor, data, max(end, start + 1), len(data))[0]
        return found

    def _evidence(self, index: int, text: str, start: int, end: int, score: float) -> str:
        entity = self._entries[index]["entity"]
        if text[start - 1 : start].isdigit() or (text[end : end + 1].isdigit() and text[end - 1].isdigit()):
            return ""  # a part of a longer number
        if _goes_on(text[max(0, start - 1) : start + 1]) and _goes_on(text[end - 1 : end + 1]):
            return ""  # amid a longer token, as in a block of base64
        if entity in ALONE and score == 1.0:
            return "checksum" if entity != "CREDIT_CARD" or _is_card(text, start, end) else ""
        if entity in LABELLED and score >= LABELLED_SCORE:
            return "label"
        if not text[start:end].isascii() or not any(map(str.isdigit, text[start:end])):
            return ""
        before = text[max(0, start - CONTEXT_BEFORE) : start]
        after = text[end : end + CONTEXT_AFTER].partition("\n")[0]
        near = self._has_context(index, before.rpartition("\n\n")[2]) or self._has_context(index, after)
        return "context" if near else ""

    def _recognizer(self, name: str) -> Any:
        if name not in self._by_name:
            self._by_name[name] = presidio_parts.recognizer(name)
        return self._by_name[name]


def _goes_on(pair: str) -> bool:
    """Say whether two characters are letters or digits of ASCII side by side."""
    return len(pair) == 2 and pair.isascii() and pair.isalnum()  # noqa: PLR2004


def _is_card(text: str, start: int, end: int) -> bool:
    """Say whether digits that pass Luhn are written as a card in use: no thread id, block id or counters beside each other."""
    return checks.card_shape(text[start:end]) and text[max(0, start - 1) : start] not in ("-", "_", ".", "/")  # as passing.py asks


def _any_shape(patterns: Sequence[str]) -> str:
    """Return an RE2 pattern that matches where one of some conditions does, anywhere where there are none."""
    return "|".join(f"(?:{pattern})" for pattern in patterns)


def _any_of(words: Sequence[str]) -> str:
    """Return an RE2 pattern that finds any of `words`, whatever stands around it."""
    import re2

    return rf"(?i)(?:{'|'.join(map(re2.escape, words))})" if words else NOTHING


def _word_pattern(words: Sequence[str]) -> str:
    """Return an RE2 pattern that finds any of `words` as a whole word, case ignored; no words match nothing."""
    import re2

    if not words:
        return NOTHING
    # \b is ASCII in RE2: beside a letter such as é it would see a border, so borders are spelt out.
    return rf"(?i)(?:^|[^\p{{L}}\p{{N}}])(?:{'|'.join(map(re2.escape, words))})(?:$|[^\p{{L}}\p{{N}}])"


def context_patterns() -> list[str]:
    """Return the patterns of the context words of each recognizer that `find` uses."""
    return [_word_pattern(entry["context"]) for entry in _entries()]


def _entries() -> list[dict[str, Any]]:
    kept = json.loads(packaged.data("redactor.detect", GATE_FILE))
    if kept["presidio"] == importlib.metadata.version("presidio-analyzer"):
        entries: list[dict[str, Any]] = kept["recognizers"]
        return entries
    return gate_entries()


@lru_cache(maxsize=1)
def _lookup() -> _Lookup:
    return _Lookup()


def gate(*, ascii_only: bool) -> Any:
    """Return a search that matches wherever `find` may find something in a text; `ascii_only` says that the texts are ASCII."""
    return _lookup().gate(ascii_only=ascii_only)


def pattern() -> str:
    """Return in RE2's syntax what a text of ASCII has in which `find` may find something."""
    return _lookup().pattern


def may_hold(data: bytes) -> bool:
    """Say whether `find` may find something in a line of ASCII, or would if its digits were others."""
    return _lookup().may_hold(data)


def find(text: str) -> list[Span]:
    """Return cards, wallets, bank and national ids that Presidio's recognizers find with a checksum, a label or context nearby.

    Spans carry Presidio's entity names, or ours where ENTITIES maps them. A bare number that merely fits a shape is not reported.
    """
    lookup = _lookup()
    found = lookup.candidates(text)
    return list(lookup.find(text, found)) if found else []


def recognizer(*, language: str = "en") -> EntityRecognizer:
    """Return our pattern detectors as one Presidio recognizer: `analyzer.registry.add_recognizer(recognizer())`."""
    from presidio_analyzer import EntityRecognizer as Base
    from presidio_analyzer import RecognizerResult as Result

    from redactor.detect import overlaps, scan, tables

    class RedactorRecognizer(Base):  # type: ignore[misc]
        """Serial numbers, device ids, host and user names, secrets and the rest of our tables."""

        def load(self) -> None:
            """Load nothing: the tables compile on first use."""

        def analyze(self, text: str, entities: list[str], nlp_artifacts: Any = None) -> list[Any]:
            """Return our spans of the wanted entities as Presidio results."""
            del nlp_artifacts
            spans = overlaps.resolve([*scan.find(text), *tables.find(text)])
            return [
                Result(span.entity, span.start, span.end, span.score, recognition_metadata={Result.RECOGNIZER_NAME_KEY: self.name})
                for span in spans
                if not entities or span.entity in entities
            ]

    return RedactorRecognizer(supported_entities=_our_entities(), supported_language=language, name="RedactorRecognizer")


def _our_entities() -> list[str]:
    import tomllib

    return list(tomllib.loads(packaged.text("redactor.detect", "entities.toml")))


def write_gate() -> None:
    """Write presidio_gate.json for the installed Presidio release (run by `python -m redactor.detect.presidio`)."""
    from pathlib import Path

    content = {"presidio": importlib.metadata.version("presidio-analyzer"), "recognizers": gate_entries()}
    Path(__file__).with_name(GATE_FILE).write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", "utf-8")


if __name__ == "__main__":
    write_gate()
