"""How far the values in the network reach, measured on training windows: int8 needs fixed scales for them."""

from __future__ import annotations

import random
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
import torch

if TYPE_CHECKING:
    from redactor.models.recipe.network import Tagger
    from redactor.models.recipe.prepared import Prepared

WINDOWS = 600
MATRICES = ("qkv", "out", "up", "down")


def measure(tagger: Tagger, prepared: Prepared, *, seed: int = 1) -> dict[str, tuple[float, float]]:
    """Give the least and greatest value that meets each matrix over some windows of the training data."""
    found: dict[str, tuple[float, float]] = {}

    def look(name: str, _module: torch.nn.Module, inputs: tuple[torch.Tensor, ...]) -> None:
        low, high = found.get(name, (0.0, 0.0))
        found[name] = (min(low, inputs[0].min().item()), max(high, inputs[0].max().item()))

    hooks = [
        getattr(layer, matrix).register_forward_pre_hook(partial(look, f"{number}.{matrix}"))
        for number, layer in enumerate(tagger.layers)
        for matrix in MATRICES
    ]
    total = len(prepared.lengths)
    tagger.eval()
    with torch.no_grad():
        for window in random.Random(seed).sample(range(total), min(WINDOWS, total)):
            ids, shapes, mask, _ = prepared.tensors(np.array([window]))
            tagger(ids, shapes, mask)
    for hook in hooks:
        hook.remove()
    return found
