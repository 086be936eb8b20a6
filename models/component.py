"""The names model as a spaCy component: `spacy.load("models/names_en")` gives documents with entities."""

from __future__ import annotations

import shutil
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from spacy.attrs import LEMMA, LOWER
from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from redactor.models import lexicon
from redactor.models.labels import LABELS
from redactor.models.reader import Named, Reader, Settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

FACTORY = "redactor_names"
FILES = ("model.onnx", "tokenizer.json", lexicon.FILE)
_DEFAULT = Settings()


class NamesComponent:
    """Sets `doc.ents` and, where no lemmatizer did, lemmas to lower-case words, which Presidio's context words need.

    An entity of a spaCy document consists of whole tokens, so it may be wider than the name (`/home/maria/x` is one
    token); `names(texts)` gives the exact characters.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._reader: Reader | None = None

    @property
    def labels(self) -> tuple[str, ...]:
        return LABELS

    def names(self, texts: Sequence[str]) -> list[list[Named]]:
        """Find names without making documents: for each text its spans in characters, things included."""
        if self._reader is None:
            raise ValueError("the names component has no weights; load it with spacy.load")
        return self._reader.read(texts)

    def open(self) -> None:
        """Open the network now rather than at the first text."""
        self.names(["open"])

    def __call__(self, doc: Doc) -> Doc:
        (named,) = self.names([doc.text])
        return self._set(doc, named)

    def pipe(self, stream: Iterable[Doc], *, batch_size: int = 64) -> Iterator[Doc]:
        """Process documents as a stream."""
        waiting = iter(stream)
        while batch := list(islice(waiting, batch_size)):
            for doc, named in zip(batch, self.names([d.text for d in batch]), strict=True):
                yield self._set(doc, named)

    def _set(self, doc: Doc, named: list[Named]) -> Doc:
        found = (doc.char_span(n.start, n.end, label=n.label, alignment_mode="expand") for n in named)
        doc.ents = filter_spans([*(s for s in found if isinstance(s, Span)), *doc.ents])
        if len(doc) and not doc.has_annotation("LEMMA"):
            doc.from_array([LEMMA], doc.to_array([LOWER]).reshape(-1, 1))
        return doc

    def to_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> None:
        """Copy the weights and the tokenizer into a folder."""
        del exclude
        if self._reader is None:
            raise ValueError("the names component has no weights to save")
        Path(path).mkdir(parents=True, exist_ok=True)
        for name in FILES:
            if (self._reader.folder / name).resolve() != (Path(path) / name).resolve():
                shutil.copyfile(self._reader.folder / name, Path(path) / name)

    def from_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> NamesComponent:
        """Remember the folder of the weights; they are opened at the first text."""
        del exclude
        folder = Path(path).absolute()
        missing = [name for name in FILES if not (folder / name).is_file()]
        if missing:
            raise FileNotFoundError(f"{folder}: {', '.join(missing)} missing")
        self._reader = Reader(folder, self._settings)
        return self


@Language.factory(  # type: ignore[untyped-decorator]
    FACTORY,
    assigns=["doc.ents", "token.ent_type", "token.ent_iob"],
    default_config={
        "window": _DEFAULT.window,
        "overlap": _DEFAULT.overlap,
        "thresholds": dict(zip(LABELS, _DEFAULT.thresholds, strict=True)),
        "neighbour": _DEFAULT.neighbour,
        "things": _DEFAULT.things,
    },
)
def create(  # noqa: PLR0917  spaCy passes the settings of the config
    nlp: Language,
    name: str,
    window: int,
    overlap: int,
    thresholds: dict[str, float],
    neighbour: float,
    things: float,
) -> NamesComponent:
    """Create the component; the settings are those of `Settings`, with the thresholds by label."""
    del nlp, name
    by_label = tuple(thresholds[label] for label in LABELS)
    return NamesComponent(Settings(window, overlap, by_label, neighbour, things))
