"""The network as an ONNX graph, written by hand so that the runtime's fused operators are used as they are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from redactor.models.recipe.network import HEADS, LAYERS

if TYPE_CHECKING:
    from numpy.typing import NDArray

POSITIONS = 258
"""Longest window with its two end marks; positions beyond it are left out of the file."""
_MICROSOFT = "com.microsoft"
_EPSILON = 1e-12


Ranges = Mapping[str, tuple[float, float]]
"""The least and greatest value of what each matrix is multiplied with, by the matrix' name (`3.up`)."""


class _Graph:
    def __init__(self, weights: Mapping[str, NDArray[np.float32]], ranges: Ranges | None) -> None:
        self.weights, self.ranges = weights, ranges
        self.nodes: list[Any] = []
        self.constants: list[Any] = []

    def constant(self, name: str, array: NDArray[Any]) -> str:
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def node(self, operator: str, inputs: list[str], output: str, *, domain: str = "", **attributes: Any) -> str:
        self.nodes.append(helper.make_node(operator, inputs, [output], name=output, domain=domain, **attributes))
        return output

    def product(self, x: str, matrix: str) -> str:
        """Multiply by a matrix of a layer and add its bias, in int8 where ranges are known."""
        weight, bias = (self.weights[f"layers.{matrix}.{part}"] for part in ("weight", "bias"))
        added = self.constant(f"{matrix}.bias", bias)
        if self.ranges is None:
            plain = self.node("MatMul", [x, self.constant(f"{matrix}.weight", weight.T)], f"{matrix}.product")
            return self.node("Add", [plain, added], f"{matrix}.biased")
        quantized = self.quantized(x, matrix)
        return self.node(
            "MatMulIntegerToFloat",
            [quantized.value, quantized.matrix, quantized.scale, quantized.matrix_scale, quantized.zero, "", added],
            f"{matrix}.biased",
            domain=_MICROSOFT,
        )

    def attention(self, x: str, matrix: str) -> str:
        """Let pieces look at each other, by the joint matrix of query, key and value."""
        weight, bias = (self.weights[f"layers.{matrix}.{part}"] for part in ("weight", "bias"))
        added, output = self.constant(f"{matrix}.bias", bias), f"{matrix}.attention"
        if self.ranges is None:
            matrix_name = self.constant(f"{matrix}.weight", weight.T)
            return self.node("Attention", [x, matrix_name, added], output, domain=_MICROSOFT, num_heads=HEADS)
        quantized = self.quantized(x, matrix)
        zeros = self.constant(f"{matrix}.zeros", np.zeros(weight.shape[0], np.int8))
        inputs = [quantized.value, quantized.matrix, added, quantized.scale, quantized.matrix_scale, "", quantized.zero, zeros]
        return self.node("QAttention", inputs, output, domain=_MICROSOFT, num_heads=HEADS)

    def quantized(self, x: str, matrix: str) -> _Quantized:
        """Write a value as unsigned bytes over its range, and the matrix it meets as signed bytes with a scale for each column."""
        low, high = self.ranges[matrix] if self.ranges else (0.0, 0.0)
        low, high = min(low, 0.0), max(high, 0.0)
        step = max(high - low, 1e-6) / 255.0
        scale = self.constant(f"{matrix}.scale", np.array(step, np.float32))
        zero = self.constant(f"{matrix}.zero", np.array(round(-low / step), np.uint8))
        weight = self.weights[f"layers.{matrix}.weight"].T
        steps = np.maximum(np.abs(weight).max(axis=0), 1e-9) / 127.0
        return _Quantized(
            self.node("QuantizeLinear", [x, scale, zero], f"{matrix}.quantized"),
            scale,
            zero,
            self.constant(f"{matrix}.int8", np.rint(weight / steps).astype(np.int8)),
            self.constant(f"{matrix}.steps", steps.astype(np.float32)),
        )


class _Quantized(NamedTuple):
    """The names of a value in bytes, its scale and zero, and of a matrix in bytes and its scales."""

    value: str
    scale: str
    zero: str
    matrix: str
    matrix_scale: str


def build(weights: Mapping[str, NDArray[np.float32]], ranges: Ranges | None = None) -> onnx.ModelProto:
    """Write the graph: ``ids`` and ``shapes`` (batch, length) in, tag probabilities (batch, length, tags) out.

    There is no mask, because windows of unlike length are never run together. Word embeddings are stored as int8 with a scale for
    each word (the largest error is 1/254 of a word's largest value). With ``ranges``, matrices are multiplied in int8, with scales
    that do not depend on the text, so that what a window gives does not depend on what it is run with.
    """
    graph = _Graph(weights, ranges)
    x = _embeddings(graph, weights)
    for layer in range(LAYERS):
        x = _layer(graph, layer, x)
    logits = graph.node("MatMul", [x, graph.constant("labels.weight", weights["labels.weight"].T)], "logits.product")
    logits = graph.node("Add", [logits, graph.constant("labels.bias", weights["labels.bias"])], "logits")
    graph.node("Softmax", [logits], "probabilities", axis=-1)
    tags = weights["labels.bias"].shape[0]
    model = helper.make_model(
        helper.make_graph(
            graph.nodes,
            "names",
            [helper.make_tensor_value_info(name, TensorProto.INT32, ["batch", "length"]) for name in ("ids", "shapes")],
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


def _layer(graph: _Graph, layer: int, x: str) -> str:
    attended = graph.product(graph.attention(x, f"{layer}.qkv"), f"{layer}.out")
    x = _normalized(graph, attended, x, f"{layer}.norm1")
    inner = graph.node("FastGelu", [graph.product(x, f"{layer}.up")], f"{layer}.gelu", domain=_MICROSOFT)
    return _normalized(graph, graph.product(inner, f"{layer}.down"), x, f"{layer}.norm2")


def _normalized(graph: _Graph, x: str, skipped: str, norm: str) -> str:
    """Add what was skipped, and normalize, in steps: the operator that fuses both is ten times slower on a processor."""
    parameters = [graph.constant(f"{norm}.{part}", graph.weights[f"layers.{norm}.{part}"]) for part in ("weight", "bias")]
    total = graph.node("Add", [x, skipped], f"{norm}.sum")
    return graph.node("LayerNormalization", [total, *parameters], norm, axis=-1, epsilon=_EPSILON)
