"""Rewrite a FP32 graph for a lower precision: FP16 by Cast nodes, INT8 by explicit Q/DQ pairs.

The precision is decided in the ONNX file, since TensorRT 11 knows strongly typed networks only, and
so that every runtime computes the same. Lowered are the *feature* layers alone: the convolutions
and what lies between them. What follows (norms, distances, exponentials, up-sampling, smoothing,
score) stays in FP32, and so do convolutions behind such a step: MKD's gradient, the flow of DHKD.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import GraphProto, NodeProto, TensorProto, helper, numpy_helper

CONVOLUTIONS = frozenset({"Conv", "ConvTranspose"})
_BETWEEN = frozenset(
    {"Add", "AveragePool", "Clip", "Concat", "DepthToSpace", "Identity", "LeakyRelu", "MaxPool",
     "Pad", "Relu", "Reshape", "Resize", "Slice", "SpaceToDepth", "Split", "Transpose"}
)  # fmt: skip
INT8_MAX = 127
_SMALLEST_SCALE = 1e-12
_HALF_MAX = float(np.finfo(np.float16).max)


@dataclass(frozen=True)
class FeatureLayers:
    """The part of a graph that may compute in a lower precision.

    Attributes:
        nodes: Names of its nodes, convolutions included.
        convolutions: Name of each convolution -> the tensor that it reads.
    """

    nodes: frozenset[str]
    convolutions: dict[str, str]


def prepared(data: bytes) -> onnx.ModelProto:
    """Load a graph with FP32 weights as plain constants and a name for every node."""
    model = onnx.load_model_from_string(data)
    graph = model.graph
    constants = {tensor.name: tensor for tensor in graph.initializer}
    kept: list[NodeProto] = []
    for index, node in enumerate(graph.node):
        if node.op_type == "Cast" and node.input[0] in constants:
            values = numpy_helper.to_array(constants[node.input[0]])
            kind = helper.get_attribute_value(node.attribute[0])
            values = values.astype(helper.tensor_dtype_to_np_dtype(kind))
            constants[node.output[0]] = numpy_helper.from_array(values, node.output[0])
            continue
        node.name = node.name or f"{node.op_type}_{index}"
        kept.append(node)
    del graph.node[:]
    graph.node.extend(kept)
    used = {name for node in kept for name in node.input}
    del graph.initializer[:]
    graph.initializer.extend(tensor for name, tensor in constants.items() if name in used)
    return model


def feature_layers(graph: GraphProto) -> FeatureLayers:
    """Find the convolutions in front of the first step that needs FP32, and what lies between."""
    constants = {tensor.name for tensor in graph.initializer}
    feature: set[str] = set()  # tensors that come from a convolution, and only by harmless steps
    late: set[str] = set()  # tensors behind a step that needs FP32
    nodes: set[str] = set()
    convolutions: dict[str, str] = {}
    for node in graph.node:
        read = {name for name in node.input if name and name not in constants}
        is_conv = node.op_type in CONVOLUTIONS and node.input[1] in constants
        if read & late or (read & feature and not is_conv and node.op_type not in _BETWEEN):
            late.update(node.output)
        elif is_conv or read & feature:
            feature.update(node.output)
            nodes.add(node.name)
            if is_conv:
                convolutions[node.name] = node.input[0]
    return FeatureLayers(frozenset(nodes), convolutions)


def split_joined(data: bytes) -> bytes:
    """Split a convolution of joined tensors into one of each, and a sum, where they are read apart.

    A runtime may move the step to INT8 in front of the join, onto the tensors themselves, and then
    whatever else reads them gets rounded values: OpenVINO 2026 did so with the teacher's deepest
    feature, which the distance reads as well. Apart, each also has a range of its own.

    Args:
        data: The FP32 graph; what it computes stays.
    """
    model = prepared(data)
    graph = model.graph
    constants = {tensor.name: tensor for tensor in graph.initializer}
    readers = Counter(name for node in graph.node for name in node.input)
    joins = {
        node.output[0]: node
        for node in graph.node
        if node.op_type == "Concat"
        and _number(node, "axis", 0) == 1
        and any(readers[name] > 1 for name in node.input)
    }
    channels, layers = _channels(model), feature_layers(graph).convolutions
    nodes: list[NodeProto] = []
    for node in graph.node:
        lowered = node.op_type == "Conv" and node.name in layers
        join = joins.get(node.input[0]) if lowered else None
        weight = constants.get(node.input[1]) if join else None
        known = join is not None and all(channels.get(name) for name in join.input)
        if join is None or weight is None or not known or _number(node, "group", 1) != 1:
            nodes.append(node)
            continue
        nodes += _split_convolution(graph, node, join, weight, channels)
    read = {name for node in nodes for name in node.input}
    del graph.node[:]
    graph.node.extend(n for n in nodes if n.op_type != "Concat" or read & set(n.output))
    _drop_unused(graph)
    return bytes(model.SerializeToString())


def _split_convolution(
    graph: GraphProto,
    node: NodeProto,
    join: NodeProto,
    weight: TensorProto,
    channels: Mapping[str, int],
) -> list[NodeProto]:
    ends = np.cumsum([channels[name] for name in join.input])[:-1]
    parts = np.split(numpy_helper.to_array(weight), ends, axis=1)
    nodes: list[NodeProto] = []
    for index, (name, part) in enumerate(zip(join.input, parts, strict=True)):
        own = f"{weight.name}_{index}"
        graph.initializer.append(numpy_helper.from_array(np.ascontiguousarray(part), own))
        one = NodeProto()
        one.CopyFrom(node)
        one.name = f"{node.name}_{index}"
        del one.input[:], one.output[:]
        # The bias is added once.
        one.input.extend([name, own, *(list(node.input[2:]) if index == 0 else [])])
        one.output.append(f"{node.output[0]}_{index}")
        nodes.append(one)
    total, *others = [one.output[0] for one in nodes]
    for index, other in enumerate(others, 1):
        target = f"{node.output[0]}_sum{index}" if index < len(others) else node.output[0]
        nodes.append(helper.make_node("Add", [total, other], [target], f"{node.name}_sum{index}"))
        total = target
    return nodes


def _channels(model: onnx.ModelProto) -> dict[str, int]:
    found = onnx.shape_inference.infer_shapes(model).graph.value_info
    shapes = {info.name: info.type.tensor_type.shape.dim for info in found}
    return {name: dims[1].dim_value for name, dims in shapes.items() if len(dims) == 4}


def _number(node: NodeProto, name: str, default: int) -> int:
    """An attribute that is a whole number."""
    return next((int(one.i) for one in node.attribute if one.name == name), default)


def half_graph(data: bytes) -> bytes:
    """Let the feature layers compute in FP16, weights included.

    Raises:
        ValueError: A weight is beyond FP16.
    """
    model = prepared(data)
    graph = model.graph
    layers = feature_layers(graph)
    constants = {tensor.name: tensor for tensor in graph.initializer}
    inside = {name for node in graph.node if node.name in layers.nodes for name in node.output}
    halves: dict[str, str] = {}  # FP32 tensor -> its FP16 version
    nodes: list[NodeProto] = []
    for node in graph.node:
        if node.name not in layers.nodes:
            nodes.append(node)
            continue
        for index, name in enumerate(node.input):
            if not name or (
                node.op_type in {"Resize", "Reshape", "Pad"} and _is_shape(node, index)
            ):
                continue
            if name in constants:
                if constants[name].data_type == TensorProto.FLOAT:
                    node.input[index] = _half_constant(graph, constants[name], halves)
            elif name not in inside:
                if name not in halves:
                    halves[name] = f"{name}_half"
                    nodes.append(_cast(name, halves[name], TensorProto.FLOAT16))
                node.input[index] = halves[name]
        nodes.append(node)
    _return_to_float(graph, nodes, layers.nodes, inside)
    del graph.value_info[:]
    _drop_unused(graph)
    return bytes(model.SerializeToString())


def quantized_graph(data: bytes, ranges: Mapping[str, float], keep: Collection[str] = ()) -> bytes:
    """Put a Q/DQ pair before the input and the weights of every feature convolution.

    Symmetric signed INT8 with zero point 0, per channel for weights; biases stay as they are.

    Args:
        data: The FP32 graph.
        ranges: Tensor that a convolution reads -> largest magnitude that INT8 shall hold.
        keep: Names of convolutions that stay in FP32.
    """
    model = prepared(data)
    graph = model.graph
    wanted = {name for name in feature_layers(graph).convolutions if name not in keep}
    constants = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    pairs: dict[str, str] = {}  # tensor -> its version that went through INT8
    nodes: list[NodeProto] = []
    for node in graph.node:
        if node.name in wanted:
            source, weight = node.input[0], node.input[1]
            if source not in pairs:
                scale = np.float32(max(ranges[source] / INT8_MAX, _SMALLEST_SCALE))
                pairs[source] = _add_pair(graph, nodes, source, np.asarray(scale), None)
            if weight not in pairs:
                axis = 0 if node.op_type == "Conv" else 1
                scales = weight_scales(constants[weight], axis)
                pairs[weight] = _add_pair(graph, nodes, weight, scales, axis)
            node.input[0], node.input[1] = pairs[source], pairs[weight]
        nodes.append(node)
    del graph.node[:]
    graph.node.extend(nodes)
    return bytes(model.SerializeToString())


def weight_scales(weight: NDArray[np.float32], axis: int) -> NDArray[np.float32]:
    """Step of INT8 for each slice of a kernel along `axis`."""
    others = tuple(index for index in range(weight.ndim) if index != axis)
    largest = np.abs(weight).max(axis=others) / INT8_MAX
    return np.asarray(np.maximum(largest, _SMALLEST_SCALE), dtype=np.float32)


def with_outputs(data: bytes, names: Collection[str]) -> bytes:
    """The same graph with further tensors among its outputs, FP32 or as declared."""
    model = onnx.load_model_from_string(data)
    have = {port.name for port in model.graph.output}
    known = {info.name: info for info in onnx.shape_inference.infer_shapes(model).graph.value_info}
    for name in names:
        if name not in have and name in known:
            model.graph.output.append(known[name])
    return bytes(model.SerializeToString())


def _add_pair(
    graph: GraphProto,
    nodes: list[NodeProto],
    name: str,
    scale: NDArray[np.float32],
    axis: int | None,
) -> str:
    zero = np.zeros(scale.shape, dtype=np.int8)
    graph.initializer.append(numpy_helper.from_array(scale, f"{name}_scale"))
    graph.initializer.append(numpy_helper.from_array(zero, f"{name}_zero"))
    terms = [f"{name}_scale", f"{name}_zero"]
    options: dict[str, Any] = {} if axis is None else {"axis": axis}
    quantized, restored = f"{name}_int8", f"{name}_restored"
    nodes.append(
        helper.make_node("QuantizeLinear", [name, *terms], [quantized], f"{name}_q", **options)
    )
    nodes.append(
        helper.make_node(
            "DequantizeLinear", [quantized, *terms], [restored], f"{name}_dq", **options
        )
    )
    return restored


def _is_shape(node: NodeProto, index: int) -> bool:
    """Whether an input says how a tensor is arranged, so that its type is prescribed."""
    return index > 0 and not (node.op_type == "Pad" and index == 2)


def _half_constant(graph: GraphProto, tensor: TensorProto, halves: dict[str, str]) -> str:
    if tensor.name not in halves:
        values = numpy_helper.to_array(tensor)
        if values.size and np.abs(values).max() > _HALF_MAX:
            raise ValueError(f"constant {tensor.name} exceeds half precision")
        halves[tensor.name] = f"{tensor.name}_half"
        graph.initializer.append(
            numpy_helper.from_array(values.astype(np.float16), halves[tensor.name])
        )
    return halves[tensor.name]


def _cast(source: str, target: str, kind: int) -> NodeProto:
    return helper.make_node("Cast", [source], [target], f"{target}_cast", to=kind)


def _return_to_float(
    graph: GraphProto, nodes: list[NodeProto], half_nodes: Collection[str], inside: Collection[str]
) -> None:
    """Replace the graph's nodes; a tensor that leaves the half part is cast back where it is made.

    Inside the half part it keeps its name, so that nothing else changes.
    """
    leaving = {
        name
        for node in nodes
        if node.name not in half_nodes
        for name in node.input
        if name in inside
    }
    final: list[NodeProto] = []
    for node in nodes:
        if node.name not in half_nodes:
            for index, name in enumerate(node.input):
                if name in leaving:
                    node.input[index] = f"{name}_float"
        final.append(node)
        final += [
            _cast(name, f"{name}_float", TensorProto.FLOAT)
            for name in node.output
            if name in leaving and node.name in half_nodes
        ]
    del graph.node[:]
    graph.node.extend(final)


def _drop_unused(graph: GraphProto) -> None:
    used = {name for node in graph.node for name in node.input}
    kept = [tensor for tensor in graph.initializer if tensor.name in used]
    del graph.initializer[:]
    graph.initializer.extend(kept)
