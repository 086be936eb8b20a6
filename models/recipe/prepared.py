"""Prepared windows as batches of tensors."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    Numbers = NDArray[np.int64]

BATCH_PIECES = 2048
WINDOWS_NEAR = 2000
"""Of so many windows, drawn by chance, those of like length make batches of `BATCH_PIECES`; for a larger batch they are more."""
ROW = 8
"""On a GPU rows of a batch are as long as a multiple of this, which suits its matrices."""
IGNORED = -100
CPU = torch.device("cpu")


class Prepared:
    """The windows that ``prepare`` wrote into some files, drawn in batches of windows of like length."""

    def __init__(self, paths: Sequence[Path], device: torch.device = CPU) -> None:
        files = [dict(np.load(path)) for path in paths]
        self.lengths: Numbers = np.concatenate([np.diff(file["bounds"]) for file in files])
        ids, shapes, tags = (np.concatenate([file[key] for file in files]) for key in ("ids", "shapes", "tags"))
        self.ids, self.shapes, self.tags = (torch.from_numpy(a).to(device) for a in (ids.astype(np.int32), shapes, tags))
        self._lengths = torch.from_numpy(self.lengths).to(device)
        self._row = ROW if device.type == "cuda" else 1
        self._starts = self._lengths.cumsum(0) - self._lengths

    def batches(self, seed: int, pieces: int) -> Iterator[Numbers]:
        """Give the numbers of the windows of each batch of one epoch; a batch has at most so many pieces, padding included."""
        rng = np.random.default_rng(seed)
        order = rng.permutation(len(self.lengths))
        near = max(1, WINDOWS_NEAR * pieces // BATCH_PIECES)
        batches: list[Numbers] = []
        for at in range(0, len(order), near):
            part = order[at : at + near]
            part = part[np.argsort(self.lengths[part], kind="stable")]
            first = 0
            for number, length in enumerate(self.lengths[part].tolist()):
                if number > first and (number + 1 - first) * length > pieces:
                    batches.append(part[first:number])
                    first = number
            batches.append(part[first:])
        yield from (batches[number] for number in rng.permutation(len(batches)))

    def places(self, windows: Numbers) -> torch.Tensor:
        """Give the place of each piece of some windows among all pieces: a row for each window, as long as the longest of them."""
        chosen = torch.from_numpy(windows).to(self._starts.device)
        row = torch.arange(-(-int(self.lengths[windows].max()) // self._row) * self._row, device=chosen.device)
        return (self._starts[chosen][:, None] + row).clamp_(max=len(self.ids) - 1)

    def tensors(self, windows: Numbers) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor]:
        """Give ids, shapes, mask and tags of a batch, padded to its longest window."""
        at = self.places(windows)
        row = torch.arange(at.shape[1], device=at.device)
        mask = row < self._lengths[torch.from_numpy(windows).to(at.device)][:, None]
        ids, shapes = self.ids[at].long() * mask, self.shapes[at].long() * mask
        return ids, shapes, mask, self.tags[at].long().masked_fill_(~mask, IGNORED)
