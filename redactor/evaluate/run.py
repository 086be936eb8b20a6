"""Run a policy, or a peer, over gold units and count."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from redactor.engine import Redactor
from redactor.errors import UsageError
from redactor.evaluate.figures import Figures
from redactor.evaluate.gold import Unit, strings
from redactor.types import Span

#: Spans with these actions leave a part of the value on purpose.
PARTIAL_ACTIONS = frozenset({"keep", "generalize", "mask"})
SPACY_PIPELINES = ("en_core_web_lg", "en_core_web_md", "en_core_web_sm")


def redactor_outputs(redactor: Redactor, unit: Unit) -> list[str]:
    """Return what `redactor` makes of each leaf of a unit: logs by redact_log, JSON by redact_record, the rest by redact."""
    if unit.value is not None:
        return list(strings(redactor.redact_record(unit.value)))
    text = unit.leaves[0].text
    return [redactor.redact_log(text) if unit.is_log else redactor.redact(text).text]


def partial_entities(redactor: Redactor, units: Iterable[Unit]) -> frozenset[str]:
    """Return the marked entities of which the policy leaves a part (keep, generalize, mask)."""
    names = {mark.name for unit in units for leaf in unit.leaves for mark in leaf.marks if mark.personal}
    return frozenset(
        name for name in names if redactor.policy.decide(Span(0, 1, name, 1.0, "label:gold")).action in PARTIAL_ACTIONS
    )


def evaluate(redactor: Redactor, units: list[Unit], *, progress: Callable[[], None] = lambda: None) -> Figures:
    """Return the figures of `redactor` over `units`; `progress` is called after each unit."""
    figures = Figures()
    partial = partial_entities(redactor, units)
    for unit in units:
        figures.add(unit, redactor_outputs(redactor, unit), by_policy=partial)
        progress()
    return figures


def presidio(pipeline: str | None = None) -> Callable[[str], str]:
    """Return a function that redacts a text as stock Presidio does, with its default recognizers and a spaCy English pipeline.

    Raises UsageError when no pipeline is installed.
    """
    import importlib.util

    from presidio_analyzer import AnalyzerEngine
    from presidio_analyzer.nlp_engine import NlpEngineProvider
    from presidio_anonymizer import AnonymizerEngine

    name = pipeline or next((name for name in SPACY_PIPELINES if importlib.util.find_spec(name)), None) or _any_english()
    if name is None:
        raise UsageError("needs a spaCy English pipeline (en_core_web_lg, _md or _sm) to be installed", place="--compare presidio")
    _stay_offline()
    configuration = {"nlp_engine_name": "spacy", "models": [{"lang_code": "en", "model_name": name}]}
    analyzer = AnalyzerEngine(nlp_engine=NlpEngineProvider(nlp_configuration=configuration).create_engine())
    anonymizer = AnonymizerEngine()

    def redact(text: str) -> str:
        return str(anonymizer.anonymize(text, analyzer.analyze(text, language="en")).text) if text.strip() else text

    return redact


def _any_english() -> str | None:
    """Return an installed English pipeline of another name."""
    import spacy

    return next((name for name in sorted(spacy.util.get_installed_models()) if name.startswith("en_")), None)


def _stay_offline() -> None:
    """Give Presidio's e-mail recognizer the public suffix list that tldextract carries, so that it fetches none."""
    import tldextract.tldextract as module

    module.TLD_EXTRACTOR = module.TLDExtract(suffix_list_urls=(), cache_dir=None)


def evaluate_texts(redact: Callable[[str], str], units: list[Unit], *, progress: Callable[[], None] = lambda: None) -> Figures:
    """Return the figures of any function from text to text, applied to each string by itself."""
    figures = Figures()
    for unit in units:
        figures.add(unit, [redact(leaf.text) for leaf in unit.leaves])
        progress()
    return figures


def summary(figures: Figures) -> dict[str, Any]:
    """Return the two shares that belong together, and how much else changed."""
    report = figures.report()
    return {
        "hidden": report["all_personal"]["share"],
        "retained": report["all_technical"]["share"],
        "collateral": max(report["collateral"].values(), default=0.0),
    }
