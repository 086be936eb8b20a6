"""The names model at run time: texts in, named spans out, over onnxruntime and tokenizers alone."""

from __future__ import annotations

import threading
from collections import defaultdict
from configparser import ConfigParser
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from redactor.models import lexicon
from redactor.models.labels import FACTS, LABELS, NAMES, PERSONAL, TAGS
from redactor.models.pieces import Pieces, Window, pieces_of, tell, windows_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    Probabilities = NDArray[np.float32]

Told = tuple[int, int, int]
"""What was found in a text, to tell the network: its start and end in characters, and a number for its kind, 1 or more."""

CLS, SEP = 101, 102
"""The marks that BERT's vocabulary puts at the ends of a window."""
PIPE = "names"
"""The component's name in the pipeline, and so its folder."""
APART = 2.0
"""So many times surer of a beginning than of going on must the network be to part a name from the one before it."""
RUN_PIECES = 1024
"""Most pieces that go through the network at once: more would not be faster, only larger in memory."""
ADDRESS = LABELS.index("POSTAL_ADDRESS")
NUMBERS = frozenset(LABELS.index(label) for label in ("SERIAL_NUMBER", "DEVICE_ID", "CUSTOMER_ID", "EMPLOYEE_ID", "NATIONAL_ID", "ONE_TIME_CODE", "PASSWORD"))
"""Facts that are told apart by the words around them alone."""
_INSIDE = frozenset(("", "-", "/", ".", "_", ":", " "))


@dataclass(frozen=True, slots=True)
class Settings:
    """How names are read.

    `window` and `overlap` count pieces. A word is a name of label L when its share of L is at least the threshold
    of L; next to such a word `neighbour` times the threshold is enough, so that no half of a name stays behind.
    Personal labels give way to names of things that have more than `things` times their share.
    """

    window: int = 192
    overlap: int = 48
    thresholds: tuple[float, ...] = (0.3, 0.4, 0.3, *(0.7,) * len(FACTS), 0.5, 0.5)
    neighbour: float = 0.5
    things: float = 1.2


@dataclass(frozen=True, slots=True)
class Named:
    """A named span in characters of its text; `score` is the label's mean share over the span's words."""

    start: int
    end: int
    label: str
    score: float


@dataclass(frozen=True, slots=True)
class Shares:
    """What the network says of a text: the share of each tag for each piece."""

    text: str = field(repr=False)
    pieces: Pieces
    of_tags: Probabilities = field(repr=False)

    def spans(self, settings: Settings) -> Iterator[Named]:
        """Give the named spans that some settings make of it."""
        return spans_of(self.text, self.pieces, self.of_tags, settings)


class Reader:
    """The network and its tokenizer, opened at the first use and shared by all threads of the process."""

    def __init__(self, folder: Path, settings: Settings, *, words: Path | None = None, tags: int = len(TAGS)) -> None:
        """`words` is the folder with the tokenizer and the lexicon, where it is another one; `tags` how many shares the network gives each piece."""
        self.folder, self.words = folder, words or folder
        self.settings = settings
        self.tags = tags
        self._lock = threading.Lock()
        self._opened: tuple[Any, Any, dict[str, int]] | None = None

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

    def open(self) -> tuple[Any, Any, dict[str, int]]:
        """Open the tokenizer, the network and the lexicon; one thread each, because processes give the parallelism."""
        with self._lock:
            if self._opened is None:
                import onnxruntime
                from tokenizers import Tokenizer

                options = onnxruntime.SessionOptions()
                options.intra_op_num_threads = options.inter_op_num_threads = 1
                options.log_severity_level = 3
                session = onnxruntime.InferenceSession(
                    str(self.folder / "model.onnx"),
                    options,
                    providers=["CPUExecutionProvider"],
                    disabled_optimizers=["SkipLayerNormFusion"],  # see recipe/graph.py: fused, it takes a third of the time
                )
                tokenizer = Tokenizer.from_file(str(self.words / "tokenizer.json"))
                tokenizer.no_padding()
                tokenizer.no_truncation()
                self._opened = (tokenizer, session, lexicon.read(self.words / lexicon.FILE))
            return self._opened

    def read(self, texts: Sequence[str]) -> list[list[Named]]:
        """Find the named spans of each text, sorted by start and disjoint."""
        return [list(said.spans(self.settings)) if said else [] for said in self.shares(texts)]

    def shares(self, texts: Sequence[str], told: Sequence[Sequence[Told]] = ()) -> list[Shares | None]:
        """Let the network read texts; give what it says of each, which settings turn into spans, or nothing where no word is.

        `told` says of each text what was found in it already, to a network that has learnt to be told.
        """
        cut = [self._pieces(text) for text in texts]
        for pieces, of_text in zip(cut, told, strict=False):
            if pieces:
                tell(pieces, of_text)
        said = [
            Shares(text, pieces, np.empty((len(pieces.ids), self.tags), np.float32)) if pieces else None
            for text, pieces in zip(texts, cut, strict=True)
        ]
        by_length: dict[int, list[tuple[Shares, Window]]] = defaultdict(list)
        for one in said:
            if one:
                for window in windows_of(one.pieces, size=self.settings.window, overlap=self.settings.overlap):
                    by_length[window.end - window.start].append((one, window))
        for length, windows in by_length.items():
            most = max(1, RUN_PIECES // length)
            for at in range(0, len(windows), most):
                self._run(windows[at : at + most])
        return said

    def _pieces(self, text: str) -> Pieces | None:
        if not text or text.isspace():
            return None
        tokenizer, _, known = self.open()
        pieces = pieces_of(text, tokenizer.encode(text, add_special_tokens=False), known)
        return pieces if pieces.ids else None

    def _run(self, windows: list[tuple[Shares, Window]]) -> None:
        """Read windows of one length together, and write each piece's tag shares into its text's.

        A piece in the shared part of two windows gets them from the window in which it stands farther inside. The network scales
        by constants and nothing is padded, so that what a window gives does not depend on the others.
        """
        _, session, _ = self.open()
        ids = np.array([[CLS, *said.pieces.ids[w.start : w.end], SEP] for said, w in windows], np.int32)
        shapes = np.array([[0, *said.pieces.shapes[w.start : w.end], 0] for said, w in windows], np.int32)
        (found,) = session.run(None, {"ids": ids, "shapes": shapes})
        for (said, window), rows in zip(windows, found, strict=True):
            shift = 1 - window.start
            said.of_tags[window.first : window.last] = rows[window.first + shift : window.last + shift]


def spans_of(text: str, pieces: Pieces, shares: Probabilities, settings: Settings) -> Iterator[Named]:
    """Turn tag probabilities into spans of whole words."""
    words = np.array(pieces.words)
    starts = np.flatnonzero(np.r_[True, words[1:] != words[:-1]])
    counts = np.diff(np.r_[starts, len(words)])
    means = np.add.reduceat(shares, starts, axis=0) / counts[:, None]
    by_label = means[:, 1::2] + means[:, 2::2]
    begins = shares[starts, 1::2] > APART * shares[starts, 2::2]
    labels = labels_of(by_label, settings)
    edges = [(pieces.offsets[s][0], pieces.offsets[s + c - 1][1]) for s, c in zip(starts.tolist(), counts.tolist(), strict=True)]
    _extend(text, edges, by_label, labels, settings)
    _unite(text, edges, by_label, labels)
    at = 0
    while at < len(labels):
        label = labels[at]
        end = at + 1
        if label >= 0:
            while (
                end < len(labels) and labels[end] == label and _belongs(text, edges, end, label, begins=bool(begins[end, label]))
            ):
                end += 1
            yield from _named(text, edges, (at, end), label, by_label)
        at = end


def labels_of(by_label: Probabilities, settings: Settings) -> list[int]:
    """Choose the label of each word, -1 for none: a personal one that reaches its threshold if no thing outweighs it.

    All personal shares count together; where they fall short of a fact's threshold, a name may still reach its own.
    """
    thresholds = np.array(settings.thresholds, np.float32)
    personal, things = by_label[:, :PERSONAL], by_label[:, PERSONAL:]
    names = personal[:, : len(NAMES)]
    best, best_name = personal.argmax(axis=1), names.argmax(axis=1)
    total = personal.sum(axis=1)
    best = np.where(total >= thresholds[best], best, np.where(names.sum(axis=1) >= thresholds[best_name], best_name, -1))
    is_personal = (best >= 0) & (things.max(axis=1) <= settings.things * total)
    best_thing = things.argmax(axis=1)
    is_thing = things.max(axis=1) >= thresholds[PERSONAL + best_thing]
    chosen = np.where(is_personal, best, np.where(is_thing, best_thing + PERSONAL, -1))
    return [int(label) for label in chosen]


def _extend(text: str, edges: list[tuple[int, int]], by_label: Probabilities, labels: list[int], settings: Settings) -> None:
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


def _unite(text: str, edges: list[tuple[int, int]], by_label: Probabilities, labels: list[int]) -> None:
    """Give numbers that stand side by side, only a sign or a blank between them, one label: the one with most of their shares."""
    at = 0
    while at < len(labels):
        end = at + 1
        if labels[at] in NUMBERS:
            while end < len(labels) and labels[end] in NUMBERS and text[edges[end - 1][1] : edges[end][0]] in _INSIDE:
                end += 1
            if len(set(labels[at:end])) > 1:
                best = max(NUMBERS, key=lambda label: float(by_label[at:end, label].sum()))
                labels[at:end] = [best] * (end - at)
        at = end


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
        # which fact it is may be open and that it is one sure
        kinds = by_label[first:end, len(NAMES) : PERSONAL].sum(axis=1) if len(NAMES) <= label < PERSONAL else by_label[first:end, label]
        score = float(kinds.mean())
        yield Named(edges[first][0], edges[end - 1][1], LABELS[label], round(score, 4))
