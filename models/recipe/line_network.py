"""Train the network of lines of logs (redactor/detect/line_values/network.py), which goes on from the names model.

    python -m redactor.models.recipe.line_network prepare OUT.npz [--seed N] [--without GLOB]      the windows of one reading of the marked logs
    python -m redactor.models.recipe.line_network train OUT.pt WINDOWS.npz ... [--minutes N]       from names_en, or from --start
    python -m redactor.models.recipe.line_network export OUT.onnx STATE.pt WINDOWS.npz             int8, as names_en is

Reads the marked logs of tests/golden with names, figures and codes drawn anew, so that none is learnt by heart; what rules find in a line is told to the network, in
training of a part of the marks, as rules find a part of them. An epoch of 1.4 million pieces takes half an hour on two cores.
"""

from __future__ import annotations

import argparse
import os
import random
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import onnx
import torch
from tokenizers import Tokenizer

from redactor.detect.line_values import block, network, tagger
from redactor.evaluate import gold
from redactor.models import lexicon
from redactor.models.labels import TAGS
from redactor.models.pieces import SHAPES, pieces_of, tell, windows_of
from redactor.models.reader import CLS, SEP, Settings
from redactor.models.recipe import graph, ranges
from redactor.models.recipe import train as training
from redactor.models.recipe.line_people import GOLDEN, Names, catalogues, things
from redactor.models.recipe.line_values import class_of
from redactor.models.recipe.network import Tagger, from_pipeline
from redactor.models.recipe.prepared import IGNORED, Prepared

if TYPE_CHECKING:
    from redactor.models.pieces import Lexicon, Pieces

PIPELINE = Path("models/names_en/names")
FOLDERS, LOGGED = ("lines", "logs", "devices", "mixed"), frozenset(("log", "device", "logprose"))
#: Shares of the marks that are told to the network as found, one for each reading of a text, and of the facts that are told as something.
TOLD, WRONGLY = (0.0, 0.5, 0.7, 0.8, 0.9), 0.01
#: How often a text has other names and figures than it was written with; how often its figures are drawn anew; how often a person has a name in another script.
CHANGED, FIGURES, SCRIPTS = 0.9, 0.6, 0.06
#: How often no list of names is asked about a text, and how often a word of one is not known.
UNLISTED, FORGOTTEN = 0.15, 0.15
#: Lines without anybody that make a text, and how many such texts there are at most; of windows without a value this share is kept.
LINES, EMPTY, KEPT = 6, 200, 0.35
#: How many things the network may be told of a piece.
MANY = len(network.KINDS) + 1
RATE, BATCH, HIDE = 3e-4, 3072, 0.08
#: Marks whose value is a code.
_CODES = frozenset(
    "CUSTOMER_ID EMPLOYEE_ID NATIONAL_ID US_SSN PHONE_NUMBER SERIAL_NUMBER DEVICE_ID IMEI IMSI ICCID BANK_ACCOUNT IBAN_CODE CREDIT_CARD PASSWORD SECRET AUTH_TOKEN ONE_TIME_CODE COOKIE USERNAME POSTCODE".split()
)
_LONG, _SIGN, _DIGIT = re.compile(r"[0-9]{4,}"), re.compile(r"[0-9]|[A-Z](?=[A-Z0-9-]*[0-9])"), re.compile(r"[0-9]")
#: Numbers of these lengths that begin with a century may be days and years.
_CENTURIES, _DATED = ("19", "20"), frozenset((4, 8, 14))

#: What is marked in a text: start, end, name, whether it is personal.
Marks = list[tuple[int, int, str, bool]]


def marked(without: Sequence[Path]) -> Iterator[tuple[str, Marks]]:
    """Yield the marked logs and outputs of devices below tests/golden, but for those of some files."""
    for file in (file for folder in FOLDERS for file in sorted((GOLDEN / folder).glob("*.gold")) if file not in without):
        for unit in gold.read(file):
            if unit.value is None and (file.parent.name != "mixed" or unit.kind in LOGGED):
                leaf = unit.leaves[0]
                yield leaf.text, sorted((mark.start, mark.end, mark.name, mark.personal) for mark in leaf.marks)


class Changed:
    """Draws other values for the marks of one text: the same for what is the same, and for plain figures too where `figures` says so."""

    def __init__(self, names: Names, draw: random.Random) -> None:
        self._names, self._draw = names, draw
        self._figures = draw.random() < FIGURES
        self._others: dict[str, str] = {}
        self._values: dict[str, str] = {}

    def text(self, text: str, marks: Marks) -> tuple[str, Marks]:
        """Return the text with its new values, and where they stand."""
        pieces: list[str] = []
        new: Marks = []
        done = size = 0
        for start, end, name, personal in marks:
            if start < done:
                continue
            before = self._plain(text[done:start])
            value = self._value(name, text[start:end]) if personal else self._plain(text[start:end])
            pieces += (before, value)
            size += len(before)
            new.append((size, size + len(value), name, personal))
            size += len(value)
            done = end
        return "".join([*pieces, self._plain(text[done:])]), new

    def _value(self, name: str, value: str) -> str:
        if value not in self._values:
            self._values[value] = self._drawn(name, value)
        return self._values[value]

    def _drawn(self, name: str, value: str) -> str:
        draw = self._draw
        if name == "PERSON" and len(value) > 2 and draw.random() < SCRIPTS:  # noqa: PLR2004 - no initial
            return self._names.of_script()
        if name in ("PERSON", "USERNAME"):
            new = self._names.changed(value, [(0, len(value))], self._others, 0.0)[0]
            return self._code(new) if name == "USERNAME" and draw.random() < 0.5 else new
        if name == "EMAIL_ADDRESS":
            local, sign, domain = value.partition("@")
            return re.sub(r"[^\W\d_]+", lambda word: self._others.get(word[0].lower(), word[0]), local) + sign + domain
        if name == "POSTAL_ADDRESS":
            return _DIGIT.sub(lambda digit: digit[0] if draw.random() < 0.4 else str(draw.randint(1, 9)), value)
        return self._code(value) if name in _CODES else value

    def _code(self, value: str) -> str:
        draw = self._draw

        def other(sign: re.Match[str]) -> str:
            if sign[0].isdigit():
                return str(draw.randint(0, 9))
            return chr(draw.randint(65, 90)) if draw.random() < 0.5 else sign[0]

        new = _SIGN.sub(other, value)
        return "7" + new[1:] if new[:1] == "0" != value[:1] else new

    def _plain(self, text: str) -> str:
        return _LONG.sub(self._number, text) if self._figures else text

    def _number(self, found: re.Match[str]) -> str:
        number = found[0]
        if number[:2] in _CENTURIES and len(number) in _DATED:
            return number
        if number not in self._values:
            self._values[number] = number[:1] + "".join(str(self._draw.randint(0, 9)) for _ in number[1:])
        return self._values[number]


class Forgetful:
    """The lexicon as one text sees it: some names are on no list."""

    def __init__(self, known: Lexicon, draw: random.Random) -> None:
        self._known, self._draw = known, draw
        self._closed = draw.random() < UNLISTED
        self._seen: dict[str, int] = {}

    def get(self, word: str, default: int, /) -> int:
        """Return what is known of a word."""
        if self._closed:
            return default
        if word not in self._seen:
            self._seen[word] = default if self._draw.random() < FORGOTTEN else self._known.get(word, default)
        return self._seen[word]


def tagged(pieces: Pieces, length: int, marks: Marks, share: float, draw: random.Random) -> list[int]:
    """Tell pieces a share of the marks as found, and return the class of each; none of those that are told."""
    classes = np.zeros(length + 1, np.int8)
    found = []
    for start, end, name, personal in marks:
        if personal:
            classes[start:end] = class_of(name)
        if draw.random() < (share if personal else WRONGLY):
            found.append((start, end, network.KINDS[block.LETTERS.get(name, "X") if personal else "X"]))
    tell(pieces, found)
    return [IGNORED if shape >= SHAPES else int(classes[start:end].max(initial=0)) for (start, end), shape in zip(pieces.offsets, pieces.shapes, strict=True)]


def prepare(out: Path, *, seed: int, without: Sequence[Path] = ()) -> None:
    """Write the windows of one reading of the marked logs."""
    draw = random.Random(seed)
    data = Path(os.environ["REDACTOR_DATA"]) if os.environ.get("REDACTOR_DATA") else None
    names, known = Names(data, draw), lexicon.read(PIPELINE / lexicon.FILE)
    tokenizer = Tokenizer.from_file(str(PIPELINE / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    texts = [(Changed(names, draw).text(text, marks) if draw.random() < CHANGED else (text, marks), draw.choice(TOLD)) for text, marks in marked(without)]
    empty = [*catalogues(draw, 4), *things(draw, 300)]
    draw.shuffle(empty)
    nobody: Marks = []
    texts += [(("\n".join(empty[at : at + LINES]), nobody), 0.0) for at in range(0, min(len(empty), EMPTY * LINES), LINES)]
    columns: dict[str, list[int]] = {"ids": [], "shapes": [], "tags": [], "bounds": [0]}
    settings = Settings()
    for (text, marks), share in texts:
        pieces = pieces_of(text, tokenizer.encode(text, add_special_tokens=False), Forgetful(known, draw))
        tags = tagged(pieces, len(text), marks, share, draw)
        for window in windows_of(pieces, size=settings.window, overlap=settings.overlap):
            inside = slice(window.start, window.end)
            if any(tags[inside]) or draw.random() < KEPT:
                columns["ids"] += (CLS, *pieces.ids[inside], SEP)
                columns["shapes"] += (0, *pieces.shapes[inside], 0)
                columns["tags"] += (IGNORED, *tags[inside], IGNORED)
                columns["bounds"].append(len(columns["ids"]))
    np.savez(out, ids=np.array(columns["ids"], np.uint16), shapes=np.array(columns["shapes"], np.int16), tags=np.array(columns["tags"], np.int8), bounds=np.array(columns["bounds"], np.int64))


def started(pipeline: Path) -> Tagger:
    """Return the network as the names model is: a class starts as both tags of its label, one that the names model has not from small random numbers, and what is told as if nothing were."""
    source = from_pipeline(pipeline, TAGS, TAGS).state_dict()
    made = Tagger(len(tagger.CLASSES), kinds=MANY)
    target = made.state_dict()
    for name, values in source.items():
        if not name.startswith("labels."):
            target[name].copy_(values.repeat(MANY, 1) if name == "shapes.weight" else values)
    weights, added = source["labels.weight"], source["labels.bias"]
    for number, name in enumerate(tagger.CLASSES):
        places = [0] if not name else [TAGS.index(f"{part}-{name}") for part in ("B", "I") if f"{part}-{name}" in TAGS]
        target["labels.weight"][number].copy_(weights[places].mean(0) if places else torch.randn(weights.shape[1]) * 0.02)
        target["labels.bias"][number] = added[places].mean() if places else added[1:].mean()
    made.load_state_dict(target)
    return made


def restored(state: Path) -> Tagger:
    """Return the network of an earlier training, or of an earlier version as it was shipped (`.onnx`)."""
    if state.suffix == ".onnx":
        return from_pipeline(state, tagger.CLASSES, tagger.CLASSES, kinds=MANY)
    made = Tagger(len(tagger.CLASSES), kinds=MANY)
    made.load_state_dict(torch.load(state, weights_only=True))
    return made


def main(arguments: Sequence[str] | None = None) -> int:
    """Prepare, train or export."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else None)
    steps = parser.add_subparsers(dest="step", required=True)
    of_windows = steps.add_parser("prepare", help="write the windows of one reading of the marked logs")
    of_windows.add_argument("out", type=Path)
    of_windows.add_argument("--seed", type=int, default=100)
    of_windows.add_argument("--without", default="", metavar="GLOB", help="marked logs to leave out, to measure on them")
    of_weights = steps.add_parser("train", help="train the network on windows")
    of_weights.add_argument("out", type=Path)
    of_weights.add_argument("windows", type=Path, nargs="+")
    of_weights.add_argument("--start", type=Path, help="weights of an earlier training, or the shipped model.onnx, to go on from instead of names_en")
    of_weights.add_argument("--whole", action="store_true", help="compute in 32 bits, for a core that has no matrices of 16 (AMX)")
    of_weights.add_argument("--threads", type=int, default=2)
    of_weights.add_argument("--rate", type=float, default=RATE)
    of_weights.add_argument("--minutes", type=float, default=0.0, help="stop by then (0: read all windows once)")
    of_weights.add_argument("--steps", type=int, default=0, help="train on so many batches only (0: all)")
    to_graph = steps.add_parser("export", help="write the network in int8")
    to_graph.add_argument("out", type=Path)
    to_graph.add_argument("state", type=Path)
    to_graph.add_argument("windows", type=Path, help="windows on which the scales of int8 are measured")
    chosen = parser.parse_args(arguments)
    if chosen.step == "prepare":
        prepare(chosen.out, seed=chosen.seed, without=[*GOLDEN.glob(chosen.without)] if chosen.without else [])
    elif chosen.step == "train":
        torch.manual_seed(1)
        torch.set_num_threads(chosen.threads)
        made = restored(chosen.start) if chosen.start else started(PIPELINE / "model.onnx")
        training.train(
            made, chosen.windows, chosen.out, rate=chosen.rate, epochs=1, seed=1, minutes=chosen.minutes, dropout=0.1, steps=chosen.steps, stop=0, save_every=200, batch=BATCH, hide=HIDE, whole=chosen.whole,
        )  # fmt: skip
    else:
        made = restored(chosen.state)
        onnx.save(graph.build({name: values.numpy() for name, values in made.state_dict().items()}, ranges.measure(made, Prepared([chosen.windows]))), chosen.out)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
