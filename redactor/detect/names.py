"""Names of people and places from a spaCy pipeline: ours by default, any other by path or package name.

The only module of `redactor.detect` that imports spaCy, and only for a pipeline other than ours: ours is a spaCy pipeline too
(`spacy.load("models/names_en")`), but its network can be asked without.
"""

from __future__ import annotations

import hashlib
import re
import threading
import tomllib
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from redactor.detect.names_model import names_filter
from redactor.errors import ModelError
from redactor.types import Span

DETECTOR = "model:names"
AUTO = "auto"
SHIPPED = "names_en"
BATCH_CHARACTERS = 65_536
"""Most characters of text that go to a pipeline at once; what a batch may cost in memory."""
SLICE_CHARACTERS = 200_000
"""Longest text that another pipeline gets in one piece (spaCy's own limit is a million); ours cuts windows of its own."""
SLICE_OVERLAP = 1_000

ENTITIES = {
    "PERSON": "PERSON",
    "PER": "PERSON",
    "LOCATION": "LOCATION",
    "LOC": "LOCATION",
    "GPE": "LOCATION",
    "City": "LOCATION",
    "Person": "PERSON",
    "POSTAL_ADDRESS": "POSTAL_ADDRESS",
    "ADDRESS": "POSTAL_ADDRESS",
    "STREET": "POSTAL_ADDRESS",
    **{label: label for label in names_filter.FACTS},
}
"""Labels that pipelines use (ours, OntoNotes, WikiNER, GiNZA) and the entity each stands for; other labels name things."""
OTHERS_SCORE = 0.85
"""spaCy's entity recognizers give no score; this is the one that Presidio's SpacyRecognizer gives them."""

Finder = Callable[[Sequence[str]], list[list[Any]]]
"""Texts to named spans with `start`, `end`, `label` and `score`."""

#: Bytes that are no UTF-8 stand as lone surrogates in a text, which no tokenizer takes.
_LONE = re.compile("[\ud800-\udfff]")

_lock = threading.Lock()


class NamesModel:
    """A loaded pipeline. `find` may be called from several threads; worker processes load their own, once."""

    def __init__(self, name: str, *, exact: Finder | None = None, pipeline: Any = None) -> None:
        self._name = name
        self._exact = exact
        self._pipeline = pipeline

    def __repr__(self) -> str:
        return f"NamesModel({self._name!r})"

    def find(self, texts: Sequence[str], parts: Sequence[Sequence[tuple[int, int]]] | None = None) -> list[list[Span]]:
        """Find names, and what else is personal and only told by the words around it, in texts: one list of disjoint spans for each, sorted by start.

        `parts` says what of each text is to be read, each part by itself (from where to where, in order); all of it otherwise.
        Texts go through in batches of like length and bounded size; what is found in one does not depend on the others.
        Raises `ModelError` when the pipeline fails.
        """
        raw = self.raw(texts) if parts is None else self._of_parts(texts, parts)
        return [names_filter.kept(text, spans) for text, spans in zip(texts, raw, strict=True)]

    def _of_parts(self, texts: Sequence[str], parts: Sequence[Sequence[tuple[int, int]]]) -> list[list[Span]]:
        found = iter(self.raw([text[start:end] for text, of_text in zip(texts, parts, strict=True) for start, end in of_text]))
        return [
            [Span(span.start + start, span.end + start, span.entity, span.score, span.detector) for start, _ in of_text for span in next(found)]
            for of_text in parts
        ]

    def raw(self, texts: Sequence[str]) -> list[list[Span]]:
        """Find what the pipeline says, before words that are no names are cut off; as `find` otherwise."""
        found: list[list[Span]] = [[] for _ in texts]
        for batch in _batches(texts):
            try:
                spans = self._batch([_LONE.sub("\ufffd", texts[number]) for number in batch])
            except Exception as error:  # noqa: BLE001  whatever fails, no text may go out unread
                raise ModelError(
                    f"the names pipeline failed ({type(error).__name__})", place=self._name
                ) from None
            for number, of_text in zip(batch, spans, strict=True):
                found[number] = of_text
        return found

    def _batch(self, texts: list[str]) -> list[list[Span]]:
        if self._exact is not None:
            return [
                [
                    Span(n.start, n.end, ENTITIES[n.label], n.score, DETECTOR)
                    for n in named
                    if n.label in ENTITIES
                ]
                for named in self._exact(texts)
            ]
        return [self._sliced(text) for text in texts]

    def _sliced(self, text: str) -> list[Span]:
        """Ask a pipeline that knows nothing of windows, in slices that end at line ends and overlap."""
        spans: list[Span] = []
        for start, end in _slices(text):
            for entity in self._pipeline(text[start:end]).ents:
                if entity.label_ in ENTITIES:
                    span = (start + entity.start_char, start + entity.end_char, ENTITIES[entity.label_])
                    spans.append(Span(*span, OTHERS_SCORE, DETECTOR))
        return _united(spans)


def load(name: str = AUTO) -> NamesModel:
    """Load a names pipeline, once for each process and name.

    `name` is "auto" for the shipped pipeline, whose files must match `models/manifest.toml`, or the folder or package
    name of any other spaCy pipeline with an entity recognizer.
    Raises `ModelError` when it cannot be loaded or a file is not the one in the manifest; there is no fallback.
    """
    with _lock:
        return _load(str(name))


@cache
def _load(name: str) -> NamesModel:
    return _shipped() if name == AUTO else _other(name)


def _shipped() -> NamesModel:
    """Open the shipped pipeline's network directly: spaCy would add its import time and memory and nothing else."""
    root = Path(str(files("redactor.models")))
    verify(root / SHIPPED, root / "manifest.toml")
    try:
        from redactor.models.reader import Reader

        reader = Reader.of_pipeline(root / SHIPPED)
        reader.open()
    except Exception as error:
        raise ModelError(
            f"the shipped pipeline could not be loaded ({type(error).__name__})", place=AUTO
        ) from error
    return NamesModel(AUTO, exact=reader.read)


def _other(name: str) -> NamesModel:
    """Load any spaCy pipeline; a component that gives character spans (`names(texts)`, as ours) is asked directly."""
    try:
        import spacy

        import redactor.models.component  # noqa: F401  registers ours where entry points are not installed

        pipeline = spacy.load(name)
        exact = [c for _, c in pipeline.pipeline if callable(getattr(c, "names", None))]
        if exact:
            exact[0].open()
    except Exception as error:
        raise ModelError(f"no spaCy pipeline could be loaded ({type(error).__name__})", place=name) from error
    labels = {label for labels in pipeline.pipe_labels.values() for label in labels}
    if not labels & ENTITIES.keys():
        raise ModelError("the pipeline has no component that finds names", place=name)
    return NamesModel(name, exact=exact[0].names if exact else None, pipeline=pipeline)


def check(name: str) -> None:
    """Raise `ModelError` when there is plainly nothing to load under `name`, without loading anything."""
    if name == AUTO:
        if not (Path(str(files("redactor.models"))) / "manifest.toml").is_file():
            raise ModelError("the shipped pipeline is not installed", place=AUTO)
    elif not Path(name).exists() and not (name.isidentifier() and find_spec(name)):
        raise ModelError("no folder and no installed package has this name", place=name)


def verify(folder: Path, manifest: Path) -> None:
    """Compare every file of a pipeline folder with the sha256 in a manifest; raise `ModelError` at the first difference."""
    try:
        expected: dict[str, str] = tomllib.loads(manifest.read_text("utf-8"))["files"]
    except (OSError, KeyError, tomllib.TOMLDecodeError) as error:
        raise ModelError(
            f"the manifest cannot be read ({type(error).__name__})", place=str(manifest)
        ) from None
    for name, digest in expected.items():
        path = folder / name
        try:
            with path.open("rb") as file:
                found = hashlib.file_digest(file, "sha256").hexdigest()
        except OSError as error:
            raise ModelError(f"the file cannot be read ({type(error).__name__})", place=str(path)) from None
        if found != digest:
            raise ModelError("the file is not the one in the manifest (sha256 differs)", place=str(path))
    extra = {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()} - expected.keys()
    if extra:
        raise ModelError("a file is not in the manifest", place=str(folder / min(extra)))


def _batches(texts: Sequence[str]) -> Iterator[list[int]]:
    """Give the numbers of the texts that are not empty, shortest first, in batches of bounded size."""
    batch: list[int] = []
    size = 0
    for number in sorted(range(len(texts)), key=lambda n: len(texts[n])):
        length = len(texts[number])
        if not length:
            continue
        if batch and size + length > BATCH_CHARACTERS:
            yield batch
            batch, size = [], 0
        batch.append(number)
        size += length
    if batch:
        yield batch


def _slices(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    while len(text) - start > SLICE_CHARACTERS:
        middle = start + SLICE_CHARACTERS // 2
        line = text.rfind("\n", middle, start + SLICE_CHARACTERS)
        end = line if line > 0 else start + SLICE_CHARACTERS
        yield start, end
        start = end - SLICE_OVERLAP
    yield start, len(text)


def _united(spans: list[Span]) -> list[Span]:
    """Sort spans and unite those of one entity that overlap, as slices do at their seams."""
    united: list[Span] = []
    for span in sorted(spans, key=lambda s: (s.start, -s.end)):
        last = united[-1] if united else None
        if last and span.start < last.end:
            united[-1] = Span(last.start, max(last.end, span.end), last.entity, last.score, last.detector)
        else:
            united.append(span)
    return united
