"""The network of the names model: a BERT encoder (MiniLM-L6) with one linear layer of labels on each piece."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

from redactor.models.pieces import SHAPES

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

HIDDEN, HEADS, LAYERS, INNER, POSITIONS, VOCABULARY = 384, 12, 6, 1536, 512, 30522


class Layer(nn.Module):  # type: ignore[misc]  # torch is typed only where it is installed
    """One transformer layer, post-norm as in BERT, with a joint projection for query, key and value."""

    def __init__(self) -> None:
        super().__init__()
        self.qkv = nn.Linear(HIDDEN, 3 * HIDDEN)
        self.out = nn.Linear(HIDDEN, HIDDEN)
        self.norm1 = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.up = nn.Linear(HIDDEN, INNER)
        self.down = nn.Linear(INNER, HIDDEN)
        self.norm2 = nn.LayerNorm(HIDDEN, eps=1e-12)

    def forward(self, x: Tensor, mask: Tensor, dropout: float) -> Tensor:
        """Map (batch, length, hidden) to the same shape; ``mask`` is (batch, 1, 1, length), zero at real pieces, else very negative.

        Attention is written out on a processor, where the fused operator's backward pass costs as much as all matrices together.
        """
        batch, length, _ = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, HEADS, HIDDEN // HEADS).permute(2, 0, 3, 1, 4)
        if x.is_cuda:
            attended = functional.scaled_dot_product_attention(q, k, v, mask.to(q.dtype))
        else:
            weights = (q @ k.transpose(-1, -2)) * (HIDDEN // HEADS) ** -0.5 + mask
            attended = weights.softmax(-1).to(v.dtype) @ v
        attended = self.out(attended.transpose(1, 2).reshape(batch, length, HIDDEN))
        x = self.norm1(x + functional.dropout(attended, dropout, self.training))
        inner = self.down(functional.gelu(self.up(x)))
        return self.norm2(x + functional.dropout(inner, dropout, self.training))


class Tagger(nn.Module):  # type: ignore[misc]
    """The encoder and its label layer; word embeddings stay as they were pre-trained unless ``tune_words``."""

    def __init__(self, labels: int, *, tune_words: bool = False, kinds: int = 1) -> None:
        """`kinds` is how many things a network may be told of a piece, nothing among them: each has shapes of its own (pieces.tell)."""
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, HIDDEN)
        self.positions = nn.Embedding(POSITIONS, HIDDEN)
        self.shapes = nn.Embedding(SHAPES * kinds, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.labels = nn.Linear(HIDDEN, labels)
        self.words.weight.requires_grad_(tune_words)

    def forward(self, ids: Tensor, shapes: Tensor, mask: Tensor, dropout: float = 0.1) -> Tensor:
        """Give label logits (batch, length, labels) for piece ids and shape ids of shape (batch, length)."""
        x = self.words(ids) + self.positions.weight[: ids.shape[1]] + self.shapes(shapes)
        x = functional.dropout(self.norm(x), dropout, self.training)
        attention = (~mask)[:, None, None, :].to(x.dtype) * -1e4
        for layer in self.layers:
            x = layer(x, attention, dropout)
        logits: Tensor = self.labels(x)
        return logits


def from_pipeline(path: Path, old_tags: Sequence[str], new_tags: Sequence[str], *, tune_words: bool = False, kinds: int = 1) -> Tagger:
    """Build a tagger from the network of an earlier version as it was shipped, its bytes turned back into numbers.

    Tags of that version keep their weights; new ones start from small random numbers. Shapes beyond that version's start as theirs
    without what is new. `kinds` is how many things that version may be told of a piece.
    """
    arrays = {tensor.name: numpy_helper.to_array(tensor) for tensor in onnx.load(path).graph.initializer}
    tagger = Tagger(len(new_tags), tune_words=tune_words, kinds=kinds)
    target = tagger.state_dict()

    def put(name: str, array: NDArray[Any]) -> None:
        target[name].copy_(torch.from_numpy(array.astype(np.float32)))

    put("words.weight", arrays["words.int8"] * arrays["words.scale"])
    target["positions.weight"][: arrays["positions"].shape[1]].copy_(torch.from_numpy(arrays["positions"][0].copy()))
    shapes = arrays["shapes.weight"]
    put("shapes.weight", np.concatenate([shapes] * (SHAPES * kinds // len(shapes))))
    for name in ("norm", *(f"layers.{layer}.norm{n}" for layer in range(LAYERS) for n in (1, 2))):
        for part in ("weight", "bias"):
            put(f"{name}.{part}", arrays[f"{name.removeprefix('layers.')}.{part}"])
    for matrix in (f"{layer}.{name}" for layer in range(LAYERS) for name in ("qkv", "out", "up", "down")):
        put(f"layers.{matrix}.weight", (arrays[f"{matrix}.int8"] * arrays[f"{matrix}.steps"]).T)
        put(f"layers.{matrix}.bias", arrays[f"{matrix}.bias"])
    for old, tag in enumerate(old_tags):
        new = new_tags.index(tag)
        target["labels.weight"][new].copy_(torch.from_numpy(arrays["labels.weight"][:, old].copy()))
        target["labels.bias"][new] = float(arrays["labels.bias"][old])
    tagger.load_state_dict(target)
    return tagger


def from_pretrained(path: Path, labels: int, *, tune_words: bool = False) -> Tagger:
    """Build a tagger from the weights of a BERT encoder in safetensors form; each new shape starts as token type 0."""
    source = load_file(path)
    tagger = Tagger(labels, tune_words=tune_words)
    target = tagger.state_dict()

    def put(name: str, *tensors: Tensor) -> None:
        target[name].copy_(torch.cat(tensors) if len(tensors) > 1 else tensors[0])

    put("words.weight", source["embeddings.word_embeddings.weight"])
    put("positions.weight", source["embeddings.position_embeddings.weight"])
    put("shapes.weight", source["embeddings.token_type_embeddings.weight"][:1].expand(SHAPES, -1))
    for part in ("weight", "bias"):
        put(f"norm.{part}", source[f"embeddings.LayerNorm.{part}"])
        for i in range(LAYERS):
            old, new = f"encoder.layer.{i}", f"layers.{i}"
            put(
                f"{new}.qkv.{part}",
                *(source[f"{old}.attention.self.{n}.{part}"] for n in ("query", "key", "value")),
            )
            put(f"{new}.out.{part}", source[f"{old}.attention.output.dense.{part}"])
            put(f"{new}.norm1.{part}", source[f"{old}.attention.output.LayerNorm.{part}"])
            put(f"{new}.up.{part}", source[f"{old}.intermediate.dense.{part}"])
            put(f"{new}.down.{part}", source[f"{old}.output.dense.{part}"])
            put(f"{new}.norm2.{part}", source[f"{old}.output.LayerNorm.{part}"])
    tagger.load_state_dict(target)
    return tagger
