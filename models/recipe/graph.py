"""The network as an ONNX graph, written by hand so that the runtime's fused operators are used as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from redactor.models.recipe.network import HEADS, LAYERS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

POSITIONS = 258
"""Longest window with its two end marks; positions beyond it are left out of the file."""
_MICROSOFT = "com.microsoft"
_EPSILON = 1e-12


class _Graph:
    def __init__(self) -> None:
        self.nodes: list[Any] = []
        self.constants: list[Any] = []

    def constant(self, name: str, array: NDArray[Any]) -> str:
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def node(
        self, operator: str, inputs: list[str], output: str, *, domain: str = "", **attributes: Any
    ) -> str:
        self.nodes.append(
            helper.make_node(operator, inputs, [output], name=output, domain=domain, **attributes)
        )
        return output


def build(weights: Mapping[str, NDArray[np.float32]]) -> onnx.ModelProto:
    """Write the graph: ``ids``, ``shapes`` and ``mask`` (batch, length) in, tag probabilities (batch, length, tags) out.

    Word embeddings are stored as int8 with a scale for each word (the largest error is 1/254 of a word's largest value).
    """
    graph = _Graph()
    x = _embeddings(graph, weights)
    for layer in range(LAYERS):
        x = _layer(graph, weights, layer, x)
    logits = graph.node(
        "MatMul", [x, graph.constant("labels.weight", weights["labels.weight"].T)], "logits.product"
    )
    logits = graph.node("Add", [logits, graph.constant("labels.bias", weights["labels.bias"])], "logits")
    graph.node("Softmax", [logits], "probabilities", axis=-1)
    tags = weights["labels.bias"].shape[0]
    model = helper.make_model(
        helper.make_graph(
            graph.nodes,
            "names",
            [
                helper.make_tensor_value_info(name, TensorProto.INT32, ["batch", "length"])
                for name in ("ids", "shapes", "mask")
            ],
            [helper.make_tensor_value_info("probabilities", TensorProto.FLOAT, ["batch", "length", tags])],
            graph.constants,
        ),
        opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(_MICROSOFT, 1)],
        producer_name="ticket-redactor",
    )
    model.ir_version = 8
    return model


def _embeddings(graph: _Graph, weights: Mapping[str, NDArray[np.float32]]) -> str:
    words = weights["words.weight"]
    scale = np.maximum(np.abs(words).max(axis=1, keepdims=True), 1e-9) / 127.0
    graph.constant("words.int8", np.rint(words / scale).astype(np.int8))
    graph.constant("words.scale", scale.astype(np.float32))
    graph.constant("positions", weights["positions.weight"][None, :POSITIONS])
    graph.constant("shapes.weight", weights["shapes.weight"])
    graph.constant("zero", np.array([0], np.int64))
    graph.constant("one", np.array([1], np.int64))
    graph.node("Gather", ["words.int8", "ids"], "word.int8")
    graph.node("Cast", ["word.int8"], "word.float", to=TensorProto.FLOAT)
    graph.node("Gather", ["words.scale", "ids"], "word.scale")
    graph.node("Mul", ["word.float", "word.scale"], "word")
    graph.node("Shape", ["ids"], "length", start=1, end=2)
    graph.node("Slice", ["positions", "zero", "length", "one"], "position")
    graph.node("Gather", ["shapes.weight", "shapes"], "shape")
    graph.node("Add", ["word", "shape"], "word.shape")
    graph.node("Add", ["word.shape", "position"], "embedded")
    norm = [graph.constant(f"norm.{part}", weights[f"norm.{part}"]) for part in ("weight", "bias")]
    return graph.node("LayerNormalization", ["embedded", *norm], "embeddings", axis=-1, epsilon=_EPSILON)


def _layer(graph: _Graph, weights: Mapping[str, NDArray[np.float32]], layer: int, x: str) -> str:
    def constant(part: str) -> str:
        array = weights[f"layers.{layer}.{part}"]
        return graph.constant(f"{layer}.{part}", array.T if array.ndim == 2 else array)

    attended = graph.node(
        "Attention",
        [x, constant("qkv.weight"), constant("qkv.bias"), "mask"],
        f"{layer}.attention",
        domain=_MICROSOFT,
        num_heads=HEADS,
    )
    product = graph.node("MatMul", [attended, constant("out.weight")], f"{layer}.out")
    x = _skip(
        graph, product, x, [constant(p) for p in ("norm1.weight", "norm1.bias", "out.bias")], f"{layer}.norm1"
    )
    up = graph.node("MatMul", [x, constant("up.weight")], f"{layer}.up")
    inner = graph.node("BiasGelu", [up, constant("up.bias")], f"{layer}.gelu", domain=_MICROSOFT)
    down = graph.node("MatMul", [inner, constant("down.weight")], f"{layer}.down")
    return _skip(
        graph, down, x, [constant(p) for p in ("norm2.weight", "norm2.bias", "down.bias")], f"{layer}.norm2"
    )


def _skip(graph: _Graph, x: str, skipped: str, parameters: list[str], output: str) -> str:
    return graph.node(
        "SkipLayerNormalization", [x, skipped, *parameters], output, domain=_MICROSOFT, epsilon=_EPSILON
    )
