"""The names model at run time: texts in, named spans out, over onnxruntime and tokenizers alone."""

from __future__ import annotations

import threading
from configparser import ConfigParser
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from redactor.models.labels import LABELS, TAGS
from redactor.models.pieces import Pieces, pieces_of, windows_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    Probabilities = NDArray[np.float32]

CLS, SEP = 101, 102
"""The marks that BERT's vocabulary puts at the ends of a window."""
PIPE = "names"
"""The component's name in the pipeline, and so its folder."""
PERSONAL = 3
"""The first labels, PERSON, LOCATION and POSTAL_ADDRESS, are personal; the others name things."""
ADDRESS = LABELS.index("POSTAL_ADDRESS")


@dataclass(frozen=True, slots=True)
class Settings:
    """How names are read.

    `window` and `overlap` count pieces. A word is a name of label L when its share of L is at least the threshold
    of L; next to such a word `neighbour` times the threshold is enough, so that no half of a name stays behind.
    Personal labels give way to names of things that have more than `things` times their share.
    """

    window: int = 192
    overlap: int = 48
    thresholds: tuple[float, ...] = (0.25, 0.4, 0.3, 0.5, 0.5)
    neighbour: float = 0.5
    things: float = 1.2


@dataclass(frozen=True, slots=True)
class Named:
    """A named span in characters of its text; `score` is the label's mean share over the span's words."""

    start: int
    end: int
    label: str
    score: float


class Reader:
    """The network and its tokenizer, opened at the first use and shared by all threads of the process."""

    def __init__(self, folder: Path, settings: Settings) -> None:
        self.folder = folder
        self.settings = settings
        self._lock = threading.Lock()
        self._opened: tuple[Any, Any] | None = None

    @classmethod
    def of_pipeline(cls, folder: Path) -> Reader:
        """Read the settings and weights of a spaCy pipeline directory without spaCy, which takes long to import."""
        config = ConfigParser(interpolation=None)
        config.read_string((folder / "config.cfg").read_text("utf-8"))
        component, thresholds = config[f"components.{PIPE}"], config[f"components.{PIPE}.thresholds"]
        settings = Settings(
            window=int(component["window"]),
            overlap=int(component["overlap"]),
            thresholds=tuple(float(thresholds[label]) for label in LABELS),
            neighbour=float(component["neighbour"]),
            things=float(component["things"]),
        )
        return cls(folder / PIPE, settings)

    def open(self) -> tuple[Any, Any]:
        """Open the tokenizer and the network; one thread each, because processes give the parallelism."""
        with self._lock:
            if self._opened is None:
                import onnxruntime
                from tokenizers import Tokenizer

                options = onnxruntime.SessionOptions()
                options.intra_op_num_threads = options.inter_op_num_threads = 1
                options.log_severity_level = 3
                options.enable_cpu_mem_arena = False  # the arena keeps the largest window's memory for good
                session = onnxruntime.InferenceSession(
                    str(self.folder / "model.onnx"), options, providers=["CPUExecutionProvider"]
                )
                tokenizer = Tokenizer.from_file(str(self.folder / "tokenizer.json"))
                tokenizer.no_padding()
                tokenizer.no_truncation()
                self._opened = (tokenizer, session)
            return self._opened

    def read(self, texts: Sequence[str]) -> list[list[Named]]:
        """Find the named spans of each text, sorted by start and disjoint."""
        return [self._read(text) for text in texts]

    def _read(self, text: str) -> list[Named]:
        if not text or text.isspace():
            return []
        tokenizer, _ = self.open()
        pieces = pieces_of(text, tokenizer.encode(text, add_special_tokens=False), {})
        if not pieces.ids:
            return []
        return list(spans_of(text, pieces, self._shares(pieces), self.settings))

    def _shares(self, pieces: Pieces) -> Probabilities:
        """Give the tag probabilities of every piece, each from the window in which it stands farthest inside.

        A window is run by itself, never beside others: int8 activations are scaled by the values of the whole
        batch, so that what a text gives would depend on its neighbours (and a batch of windows is no faster).
        """
        _, session = self.open()
        shares = np.empty((len(pieces.ids), len(TAGS)), np.float32)
        for window in windows_of(pieces, size=self.settings.window, overlap=self.settings.overlap):
            ids = np.array([[CLS, *pieces.ids[window.start : window.end], SEP]], np.int32)
            shapes = np.array([[0, *pieces.shapes[window.start : window.end], 0]], np.int32)
            (found,) = session.run(None, {"ids": ids, "shapes": shapes, "mask": np.ones_like(ids)})
            shift = 1 - window.start
            shares[window.first : window.last] = found[0, window.first + shift : window.last + shift]
        return shares


def spans_of(text: str, pieces: Pieces, shares: Probabilities, settings: Settings) -> Iterator[Named]:
    """Turn tag probabilities into spans of whole words."""
    words = np.array(pieces.words)
    starts = np.flatnonzero(np.r_[True, words[1:] != words[:-1]])
    counts = np.diff(np.r_[starts, len(words)])
    means = np.add.reduceat(shares, starts, axis=0) / counts[:, None]
    by_label = means[:, 1::2] + means[:, 2::2]
    begins = shares[starts, 1::2] > shares[starts, 2::2]
    labels = labels_of(by_label, settings)
    edges = [
        (pieces.offsets[s][0], pieces.offsets[s + c - 1][1])
        for s, c in zip(starts.tolist(), counts.tolist(), strict=True)
    ]
    _extend(text, edges, by_label, labels, settings)
    at = 0
    while at < len(labels):
        label = labels[at]
        end = at + 1
        if label >= 0:
            while (
                end < len(labels)
                and labels[end] == label
                and _belongs(text, edges, end, label, begins=bool(begins[end, label]))
            ):
                end += 1
            yield from _named(text, edges, (at, end), label, by_label)
        at = end


def labels_of(by_label: Probabilities, settings: Settings) -> list[int]:
    """Choose the label of each word, -1 for none: a personal one that reaches its threshold if no thing outweighs it."""
    thresholds = np.array(settings.thresholds, np.float32)
    personal, things = by_label[:, :PERSONAL], by_label[:, PERSONAL:]
    best = personal.argmax(axis=1)
    total = personal.sum(axis=1)
    is_personal = (total >= thresholds[best]) & (things.max(axis=1) <= settings.things * total)
    best_thing = things.argmax(axis=1)
    is_thing = things.max(axis=1) >= thresholds[PERSONAL + best_thing]
    chosen = np.where(is_personal, best, np.where(is_thing, best_thing + PERSONAL, -1))
    return [int(label) for label in chosen]


def _extend(
    text: str, edges: list[tuple[int, int]], by_label: Probabilities, labels: list[int], settings: Settings
) -> None:
    """Let personal names grow over neighbouring words that fall a little short, first to the right, then to the left."""
    for order, step in ((range(1, len(labels)), -1), (range(len(labels) - 2, -1, -1), 1)):
        for at in order:
            label = labels[at + step]
            if labels[at] != -1 or not 0 <= label < PERSONAL:
                continue
            left, right = (at, at + 1) if step == 1 else (at - 1, at)
            if "\n" in text[edges[left][1] : edges[right][0]] and label != ADDRESS:
                continue
            if by_label[at, label] >= settings.neighbour * settings.thresholds[label]:
                labels[at] = label


def _belongs(text: str, edges: list[tuple[int, int]], at: int, label: int, *, begins: bool) -> bool:
    """Say whether a word goes on with the name of the word before it; only addresses cross lines."""
    gap = text[edges[at - 1][1] : edges[at][0]]
    if label == ADDRESS:
        return "\n\n" not in gap
    return not (begins and gap) and "\n" not in gap


def _named(
    text: str, edges: list[tuple[int, int]], words: tuple[int, int], label: int, by_label: Probabilities
) -> Iterator[Named]:
    """Give the span of the words from the first of `words` up to the second, without punctuation at its edges."""
    first, end = words
    while first < end and not text[edges[first][0]].isalnum():
        first += 1
    while end > first and not text[edges[end - 1][1] - 1].isalnum():
        end -= 1
    if first < end:
        score = float(by_label[first:end, label].mean())
        yield Named(edges[first][0], edges[end - 1][1], LABELS[label], round(score, 4))
