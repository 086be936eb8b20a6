"""The pipeline: detect -> decide -> transform -> record, compiled once for each policy."""

from __future__ import annotations

import contextlib
import copy
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache, partial
from types import ModuleType
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from redactor.decide import policy as policies
from redactor.decide.minors import TELLING
from redactor.decide.policy import Policy
from redactor.detect import overlaps
from redactor.errors import AuditError, ModelError, UsageError
from redactor.record import events, observe
from redactor.record.sinks import Sink, Tally, deliver
from redactor.text import again, bare_numbers, brief, layout, sight
from redactor.text.batches import batches
from redactor.text.containers import CleanKeys
from redactor.text.finder import FEW_TEXTS, Finder
from redactor.text.log import LogRedactor
from redactor.text.protected import may_have_token, unprotected
from redactor.text.repeats import Lines
from redactor.text.sight import Sight
from redactor.transform import actions, dates
from redactor.transform.master_key import master_key
from redactor.transform.pseudonyms import Pseudonyms
from redactor.types import Finding, Redacted, Span

if TYPE_CHECKING:
    from redactor.text import segments
    from redactor.text.stream import Stream

OnError = Literal["placeholder", "drop", "raise"]
Text = TypeVar("Text", str, bytes)

#: What stands where the engine could not decide.
PLACEHOLDER = "<REDACTED>"
#: What `names` is for the shipped models.
AUTO = "auto"


@cache
def _parts() -> ModuleType:
    """Return what texts are cut by. Logs do without, so that a pipe's first line need not wait for it, nor for what follows."""
    from redactor.text import segments

    return segments


@cache
def _records() -> ModuleType:
    """Return what records are read and written by."""
    from redactor.text import records

    return records


class Redactor:
    """Redacts text, records and log blocks under one policy.

    Arguments: `policy` is a shipped name, an alias or a path to a TOML file; `recipient` who will read the result;
    `key` the master key (>= 16 bytes); `tenant` separates pseudonyms of different customers; `names` is "auto", "off" or a
    spaCy pipeline; `regions` are two-letter country codes, the home country first: it says how `03/04/2023` reads; `on_error` what goes
    out when the engine cannot decide; `audit` a callable that takes one event.
    Raises PolicyError, UsageError or ModelError.
    """

    def __init__(
        self,
        policy: str = "support",
        *,
        recipient: str | None = None,
        key: bytes | None = None,
        tenant: str = "",
        names: str = "auto",
        regions: Iterable[str] = ("US",),
        on_error: OnError = "placeholder",
        audit: Sink | None = None,
    ) -> None:
        if on_error not in ("placeholder", "drop", "raise"):
            raise UsageError("on_error is one of placeholder, drop, raise", place="on_error")
        if names != "off":
            from redactor.detect import names as names_model

            names_model.check(names)
        self.policy = policies.load(policy, recipient=recipient)
        self._pseudonyms = Pseudonyms(
            master_key(key), purpose=self.policy.purpose, tenant=tenant, period=self.policy.period()
        )
        home = tuple(region.upper() for region in regions)
        if unknown := [region for region in home if region not in dates.REGIONS]:
            raise UsageError(f"unknown region {unknown[0]!r}; two-letter country codes such as US, DE", place="regions")
        self._month_first = dates.month_first(home)
        self._finder = Finder(names)
        self._on_error = on_error
        self._audit = audit
        self._field_entity = self.policy.whole_field if self.policy.has_whole_fields() else None
        self._log: LogRedactor | None = None
        self._clean_keys = CleanKeys()
        self._done = Lines[tuple[Redacted, Policy, Policy]]()

    def __repr__(self) -> str:
        return f"Redactor(policy={self.policy.name!r}, recipient={self.policy.recipient!r})"

    @property
    def audited(self) -> bool:
        """Whether every look at a text is recorded, at clean ones too; else a caller may remember what was clean."""
        return self._audit is not None

    def rules_only(self) -> Redactor:
        """Return this redactor without the names model: same policy, same key, for threads that must not wait."""
        if self._finder.names == "off":
            return self
        twin = copy.copy(self)
        twin._finder = replace(self._finder, names="off")
        twin._done, twin._log = Lines(), None
        return twin

    def detect(self, text: str) -> tuple[Span, ...]:
        """Return the personal spans of `text`, disjoint and in order; what stands in an encoding is found too."""
        found: list[Finding] = []
        for start, findings, _, _ in self._segments(text, decide=False):
            found += [replace(finding, start=finding.start + start) for finding in findings]
        return tuple(Span(one.start, one.end, one.entity, one.score, one.detector) for one in found)

    def redact(self, text: str) -> Redacted:
        """Return `text` with every personal span treated as the policy says, and the findings."""
        findings: list[Finding] = []
        pieces: list[str] = []
        try:
            policy = self.policy
            done = self._done.of(text)
            if done is not None and done[1] is policy:
                self._record(done[0].findings, done[2])
                return done[0]
            spans = self._finder.line(text)
            if spans is not None and not spans:
                if self._audit is not None or observe.listeners:
                    self._record((), policy)
                return Redacted(text)
            if spans is not None and brief.is_brief(text, (spans,)):
                return self._redact_line(text, spans)
            for start, reported, piece, policy in self._segments(text, spans=spans):
                findings += [replace(finding, start=finding.start + start) for finding in reported] if start else reported
                pieces.append(piece)
            self._record(findings, policy)
        except ModelError:
            raise
        except Exception as error:
            if self._on_error == "raise":
                raise
            self._withheld(error)
            return Redacted("" if self._on_error == "drop" else PLACEHOLDER)
        return Redacted("".join(pieces) if findings else text, tuple(findings))

    def is_quiet(self, text: str) -> bool:
        """Say whether `text` is known by its form to hold nothing that `redact` finds: for callers that need not call it then."""
        return self._finder.is_quiet(text)

    def stream(self) -> Stream:
        """Return a stream: `feed(text)` and `close()` give in turn the text that `redact` gives for the whole."""
        policy = self.policy

        def redact(text: str, state: segments.State) -> str:
            nonlocal policy
            try:
                findings, piece, policy = self._segment(text, state, policy)
                self._record(findings, policy)
            except ModelError:
                raise
            except Exception as error:
                if self._on_error == "raise":
                    raise
                self._withheld(error)
                return "" if self._on_error == "drop" else PLACEHOLDER
            return piece

        from redactor.text.stream import Stream

        return Stream(redact, self._detect_window)

    def _redact_line(self, text: str, spans: list[Span]) -> Redacted:
        """Return what becomes of a line in which nothing of what was found is looked for again."""
        policy = self.policy
        if not TELLING.isdisjoint([span.entity for span in spans]):
            policy = self._policy_for((text,), (spans,), policy)
        findings: list[Finding] = []
        pieces: list[str] = []
        position, stays = 0, False
        for span in unprotected(text, overlaps.resolve(spans, text)):
            start, end = span.start, span.end
            new, finding = self._decide(policy, span, text[start:end], None, "")
            findings.append(finding)
            if new is None:
                stays = True
            else:
                pieces += text[position:start], bare_numbers.quoted(text, start, end, new)
                position = end
        self._record(findings, policy)
        pieces.append(text[position:])
        done = Redacted("".join(pieces), tuple(findings))
        if not stays:  # what may stay is not remembered either
            self._done.keep(text, (done, self.policy, policy))
        return done

    def _segments(
        self, text: str, *, spans: list[Span] | None = None, decide: bool = True
    ) -> Iterator[tuple[int, list[Finding], str, Policy]]:
        """Yield offset, findings, result and policy of each segment of a text (see text/segments.py)."""
        if spans is not None:
            yield 0, *self._settled(Sight(text), [text], [spans], _parts().State(), self.policy, decide=decide)
            return
        state, start, policy = _parts().State(), 0, self.policy
        for segment in (text,) if _parts().is_one(text) else _parts().segments(text, self._detect_window):
            findings, piece, policy = self._segment(segment, state, policy, decide=decide)
            yield start, findings, piece, policy
            start += len(segment)
            if start < len(text):
                state = state.after(segment)

    def _segment(
        self, text: str, state: segments.State, policy: Policy, *, decide: bool = True
    ) -> tuple[list[Finding], str, Policy]:
        seen = sight.look(text, markup=state.markup)
        texts = list(seen.texts())
        spans = self._finder.many(texts)
        layout.believe(seen.views, range(1, len(texts)), spans)
        if spans and (len(texts) > 1 or may_have_token(text)):
            again.confirm(spans, dict(enumerate(seen.sources())), self._finder.many)
        found = [spans.get(number, []) for number in range(len(texts))]
        if "-----" in text or state.in_key:
            found[0] = [*found[0], *state.key_spans(text)]
        return self._settled(seen, texts, found, state, policy, decide=decide)

    def _settled(
        self, seen: Sight, texts: list[str], found: list[list[Span]], state: segments.State, policy: Policy, *, decide: bool
    ) -> tuple[list[Finding], str, Policy]:
        """Decide on what was found in a segment and its views; return findings, result and the policy from here on."""
        text, known = seen.text, state.memory.known
        if any(found):
            policy = self._policy_for(texts, found, policy)
            known = state.memory.learn(texts, found)
        elif known is None:
            return [], text, policy
        edits, findings = sight.edits(
            seen, iter(found), partial(self._decide, policy) if decide else sight.note, known=known
        )
        return findings, sight.splice(text, edits) if edits else text, policy

    def _detect_window(self, text: str) -> list[Span]:
        findings, _, _ = self._segment(text, _parts().State(), self.policy, decide=False)
        return [Span(one.start, one.end, one.entity, one.score, one.detector) for one in findings]

    def redact_as(self, entity: str, value: str, *, path: str = "") -> Redacted:
        """Treat the whole of `value` as `entity`, for callers that know what a value is by its place (a header, a tag, a column)."""
        new, finding = self._decide(self.policy, Span(0, len(value), entity, 1.0, "label:caller"), value, None, path)
        try:
            self._record((finding,), self.policy)
        except Exception as error:
            if self._on_error == "raise":
                raise
            self._withheld(error)
            new = "" if self._on_error == "drop" else PLACEHOLDER
        return Redacted(value if new is None else new, (finding,))

    def redact_log(self, data: Text) -> Text:
        """Redact a block of whole log lines; bytes in, bytes out, str in, str out."""
        counts: Counter[Finding] | None = Counter() if self._audit is not None or observe.listeners else None
        try:
            block = data if isinstance(data, bytes) else data.encode("utf-8", "surrogatepass")
            result = self._lines()(block, counts)
            if counts:
                self._record(counts, self.policy)
        except ModelError:
            raise
        except Exception as error:
            if self._on_error == "raise":
                raise
            self._withheld(error)
            result = b"" if self._on_error == "drop" else PLACEHOLDER.encode()
        return result if isinstance(data, bytes) else result.decode("utf-8", "surrogatepass")

    def log_findings(self, text: str) -> Iterator[tuple[int, list[Span]]]:
        """Yield where each line of a block begins in which `redact_log` finds anything, and what, from there."""
        return self._lines().findings(text)

    def _lines(self) -> LogRedactor:
        """Return what reads blocks of lines: with the names model a network judges what stands in and around lines that are somebody's."""
        if self._log is None:
            self._log = LogRedactor(self._replace, Finder("off", as_logged=False).of_lines, judged=self._finder.names == AUTO)
        return self._log

    def _replace(self, value: str, span: Span) -> tuple[str, Finding]:
        decision = self.policy.decide(span)
        text = actions.apply(decision, value, self._pseudonyms, month_first=self._month_first)
        length = span.end - span.start
        return text, Finding(span.entity, decision.action, decision.rule, "", 0, length, span.detector, span.score)

    def redact_record(self, record: Any) -> Any:
        """Return a value of the same shape with every string, key and telling number redacted; the argument is not changed.

        Identities that the record knows (its requester, its devices) are found everywhere in it, in their variants.
        """
        return next(self._redact_batch([record]))

    def redact_records(self, records: Iterable[Any]) -> Iterator[Any]:
        """Yield each record redacted, in order; records are read ahead in batches bounded by their size."""
        for batch in batches(records):
            yield from self._redact_batch(batch)

    def _search(self, texts: Sequence[str]) -> dict[int, list[Span]]:
        """Return what is found in the texts of records, by their index; of a few, each is looked at as a line is, which takes a third of the time."""
        if len(texts) >= FEW_TEXTS or self._finder.names != "off":
            return self._finder.many(texts)
        found: dict[int, list[Span]] = {}
        for index, text in enumerate(texts):
            spans = self._finder.line(text) if text else []
            if spans is None:
                return self._finder.many(texts)
            if spans:
                found[index] = spans
        return found

    def _redact_batch(self, batch: Sequence[Any]) -> Iterator[Any]:
        try:
            prepared = _records().prepare(batch, self._search, field_entity=self._field_entity, clean=self._clean_keys, memory=self._finder)
        except ModelError:
            raise
        except Exception as error:
            if self._on_error == "raise" and len(batch) == 1:
                raise
            if len(batch) > 1:  # one bad record must not take its neighbours with it
                for record in batch:
                    yield from self._redact_batch([record])
            else:
                self._withheld(error)
                yield self._failed(None)
            return
        for one in prepared:
            try:
                texts, spans = one.detected(TELLING)
                policy = self._policy_for(texts, spans, self.policy)
                asks_path = _records().always if self._reports() else policy.asks_path_of if policy.asks_paths() else None
                result, findings = _records().rewrite(one, partial(self._decide, policy), asks_path=asks_path)
                self._record(findings, policy)
            except Exception as error:
                if self._on_error == "raise":
                    raise
                self._withheld(error)
                yield self._failed(None)
                continue
            yield result

    def _reports(self) -> bool:
        """Say whether anybody hears where findings stand."""
        return not (self._audit is None or isinstance(self._audit, Tally)) or bool(observe.listeners)

    def _failed(self, dropped: Any) -> Any:
        return dropped if self._on_error == "drop" else PLACEHOLDER

    def _policy_for(self, texts: Iterable[str], found: Iterable[Iterable[Span]], policy: Policy) -> Policy:
        """Return the policy for a text or record: the stricter one where a value in it, or before it, is that of a minor."""
        if policy.minor:
            return policy
        for text, spans in zip(texts, found, strict=True):
            for span in spans:
                if span.entity in TELLING and self.policy.says_minor(span.entity, text[span.start : span.end]):
                    return policy.tighten_for_minor()
        return policy

    def _decide(
        self, policy: Policy, span: Span, value: str, canonical: str | None, path: str
    ) -> tuple[str | None, Finding]:
        """Decide and transform: what `value` becomes (None: it stays), and what is reported of it."""
        rule = policy.rule_for(span.entity, path)
        new = None
        if rule.action != "keep":
            new = actions.transform(
                span.entity, rule.action, rule.options, value, self._pseudonyms, canonical=canonical, month_first=self._month_first
            )
        return new, Finding(span.entity, rule.action, rule.name, path, span.start, span.end - span.start, span.detector, span.score)

    def _record(self, findings: Iterable[Finding], policy: Policy) -> None:
        for listener in observe.listeners:
            listener(findings)
        if isinstance(self._audit, Tally):
            self._audit.add(findings)
        elif self._audit is not None:
            event = events.event(
                findings,
                policy=policy.name,
                version=policy.version,
                purpose=policy.purpose,
                recipient=policy.recipient,
                legal_basis=policy.legal_basis,
                keep_until=policy.keep_until(),
                minor=policy.minor,
            )
            deliver(self._audit, event)

    def _withheld(self, error: Exception) -> None:
        """Record that something did not go out; when even that fails, there is nothing left to leak."""
        if self._audit is None or isinstance(error, AuditError) or isinstance(self._audit, Tally):
            return
        policy = self.policy
        with contextlib.suppress(AuditError):
            deliver(
                self._audit,
                events.withheld(
                    type(error).__name__,
                    policy=policy.name,
                    version=policy.version,
                    purpose=policy.purpose,
                    recipient=policy.recipient,
                ),
            )
