"""Texts that no training has seen, to watch a round by: ``python -m redactor.models.recipe.watch --out kept.npz``."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch

from redactor.models import lexicon
from redactor.models.labels import NAMES, PERSONAL
from redactor.models.recipe import corpora, facts
from redactor.models.recipe.prepare import Windows, encoded, load_tokenizer
from redactor.models.recipe.prepared import Prepared

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from redactor.models.recipe.corpora import Example
    from redactor.models.recipe.network import Tagger

    Numbers = NDArray[np.float32]

CORPORA = ("btc", "wnut17_train", "wikigold", "crossner", "multidogo_train")
FALSE = (0.003, 0.006, 0.012)
"""Shares of the pieces that are nobody's at which it is asked how many of the marked ones are found."""
_NAMES, _PERSONAL = 2 * len(NAMES), 2 * PERSONAL


def main(arguments: list[str] | None = None) -> None:
    """Write the windows of the kept-out texts, as they stand, with the number of the set each is of."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=os.environ.get("REDACTOR_DATA"), help="data folder (or REDACTOR_DATA)")
    parser.add_argument("--tokenizer", type=Path, required=True, help="tokenizer.json of the encoder")
    parser.add_argument("--lexicon", type=Path, required=True, help="lexicon.txt as `prepare` wrote it")
    parser.add_argument("--marked", type=Path, nargs="+", default=[], help="the folders that `prepare` had as --marked")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args(arguments)
    if options.data is None:
        parser.error("give --data or set REDACTOR_DATA")
    tokenizer, known = load_tokenizer(options.tokenizer), lexicon.read(options.lexicon)
    written, of, names = Windows(), [], []
    for number, (name, examples) in enumerate(kept(Path(options.data), options.marked)):
        before = len(written)
        for text, spans in examples:
            written.add(encoded(tokenizer, text, spans, known))
        of += [number] * (len(written) - before)
        names.append(name)
    written.save(options.out, sets=np.array(of, np.uint8), names=np.array(names))


def kept(data: Path, marked: Sequence[Path]) -> Iterator[tuple[str, Iterator[Example]]]:
    """Give each set of texts that `prepare` keeps out of training."""
    for file in facts.TEXTS:
        yield file.removesuffix(".txt"), map(facts.written, map(facts.parted, facts.marked_texts("tune", (file,))))
    yield "lines", map(facts.written, map(facts.parted, facts.marked_lines("tune")))
    for folder in marked:
        yield folder.name, map(facts.written, facts.golden_kept([folder]))
    for name in CORPORA:
        yield name, corpora.labelled(data, name, "tune")


class Watch:
    """The kept-out windows; prints, for each set and for all marked texts, what a network says of them."""

    def __init__(self, path: Path) -> None:
        arrays = np.load(path)
        self._names: list[str] = arrays["names"].tolist()
        lengths = np.diff(arrays["bounds"])
        self._sets: NDArray[np.uint8] = np.repeat(arrays["sets"], lengths)
        self._path = path

    def show(self, tagger: Tagger, device: torch.device) -> None:
        """Print percents of pieces, facts and names, that are found where so many others (`FALSE`) would be called personal, and their mean precision."""
        prepared = Prepared([self._path], device)
        shares, tags = np.empty(len(self._sets), np.float32), prepared.tags.cpu().numpy()
        tagger.eval()
        with torch.no_grad(), torch.autocast(device.type, torch.bfloat16):
            for windows in prepared.batches(0, 16384):
                ids, shapes, mask, _ = prepared.tensors(windows)
                said = tagger(ids, shapes, mask).float().softmax(-1)[..., 1 : _PERSONAL + 1].sum(-1)
                shares[prepared.places(windows)[mask].cpu().numpy()] = said[mask].cpu().numpy()
        tagger.train()
        texts = np.isin(self._sets, [n for n, name in enumerate(self._names) if name not in CORPORA])
        for name, chosen in (*((name, self._sets == n) for n, name in enumerate(self._names)), ("all marked", texts), ("all corpora", ~texts)):
            print(f"  {name:16s} {_found(shares[chosen], tags[chosen])}", flush=True)


def _found(shares: Numbers, tags: NDArray[np.int8]) -> str:
    others = np.sort(shares[(tags == 0) | (tags > _PERSONAL)])[::-1]
    cells = []
    for kind, low, high in (("facts", _NAMES, _PERSONAL), ("names", 0, _NAMES)):
        asked = shares[(tags > low) & (tags <= high)]
        if len(asked):
            at = " ".join(f"{100 * (asked > others[int(part * len(others))]).mean():5.1f}" for part in FALSE)
            cells.append(f"{kind} {len(asked):5d} {at} ({100 * _precision(asked, others):.1f})")
    return " | ".join((*cells, f"false at 0.4: {1000 * (others > 0.4).mean():5.2f} of 1000"))  # noqa: PLR2004


def _precision(asked: Numbers, others: Numbers) -> float:
    """Give the mean of the precisions at which each of the asked is found."""
    ordered = np.sort(asked)[::-1]
    wrong = len(others) - np.searchsorted(others[::-1], ordered)
    right = np.arange(1, len(asked) + 1)
    return float((right / (right + wrong)).mean())


if __name__ == "__main__":
    main()
