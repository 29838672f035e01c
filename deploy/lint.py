"""Check that an exported graph stays within what every runtime accepts, above all TensorRT.

Its builder runs only on the device, so what its parser would refuse there is refused here.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import onnx
from google.protobuf.message import DecodeError  # type: ignore[import-untyped]
from onnx import AttributeProto, GraphProto, NodeProto, TensorProto, ValueInfoProto

from engine.errors import BundleError

MAX_OPSET = 20
INPUT_NAME = "image"
OUTPUT_NAMES = ("anomaly_map", "maximum")

_OPERATORS_FILE = Path(__file__).with_name("tensorrt_ops.txt")
# Some of these are in the parser's table, but make a result that cannot be compared or kept.
_FORBIDDEN = frozenset(
    {"Bernoulli", "DFT", "MaxUnpool", "Multinomial", "RandomNormal", "RandomNormalLike",
     "RandomUniform", "RandomUniformLike", "STFT"}
)  # fmt: skip


@cache
def supported_operators() -> frozenset[str]:
    """Return the operators that TensorRT's ONNX parser supports."""
    rows = (line.split() for line in _OPERATORS_FILE.read_text(encoding="utf-8").splitlines())
    return frozenset(row[0] for row in rows if len(row) >= 2 and row[1] == "Y")


def require_clean_graph(data: bytes, source: str) -> None:
    """Refuse a graph with any problem.

    Args:
        data: The ONNX file.
        source: What it is called in the error.

    Raises:
        BundleError: There is a problem; the message names the first one.
    """
    problems = lint_graph(data)
    if problems:
        more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
        raise BundleError(f"{source}: {problems[0]}{more}; change the network's forward()")


def lint_graph(data: bytes) -> tuple[str, ...]:
    """List what is wrong with a graph.

    Args:
        data: The ONNX file.

    Returns:
        One sentence per problem; empty = clean.
    """
    try:
        model = onnx.load_model_from_string(data)
        onnx.checker.check_model(model)
        model = onnx.shape_inference.infer_shapes(model, strict_mode=True)
    except (
        DecodeError,
        onnx.checker.ValidationError,
        onnx.shape_inference.InferenceError,
        TypeError,
    ) as error:
        lines = str(error).strip().splitlines() or [type(error).__name__]
        return (f"no valid ONNX graph ({lines[0]})",)
    return (
        *_opset_problems(model),
        *_port_problems(model.graph),
        *_operator_problems(model.graph),
        *_type_problems(model.graph),
        *_shape_problems(model.graph),
    )


def _opset_problems(model: onnx.ModelProto) -> Iterator[str]:
    for opset in model.opset_import:
        if opset.domain in {"", "ai.onnx"} and opset.version > MAX_OPSET:
            yield f"opset {opset.version}, at most {MAX_OPSET} expected"
    if model.functions:
        yield f"has {len(model.functions)} model-local functions, none expected"


def _port_problems(graph: GraphProto) -> Iterator[str]:
    inputs = tuple(port.name for port in graph.input)
    outputs = tuple(port.name for port in graph.output)
    if inputs != (INPUT_NAME,) or outputs != OUTPUT_NAMES:
        yield f"ports {inputs} -> {outputs}, expected ('{INPUT_NAME}',) -> {OUTPUT_NAMES}"


def _operator_problems(graph: GraphProto) -> Iterator[str]:
    for node in _walk(graph):
        if node.domain not in {"", "ai.onnx"}:
            yield f"operator {node.domain}.{node.op_type} is not a standard one"
        elif node.op_type in _FORBIDDEN:
            yield f"operator {node.op_type} is forbidden in a deployed graph"
        elif node.op_type not in supported_operators():
            yield f"operator {node.op_type} is not supported by TensorRT's parser"


def _type_problems(graph: GraphProto) -> Iterator[str]:
    for name, kind in _element_types(graph):
        if kind in {TensorProto.DOUBLE, TensorProto.COMPLEX64, TensorProto.COMPLEX128}:
            yield f"tensor {name} is {TensorProto.DataType.Name(kind).lower()}, float32 expected"
        elif kind == TensorProto.UINT8 and name != INPUT_NAME:
            yield f"tensor {name} is uint8, which only the input {INPUT_NAME} may be"
    for port in graph.input:
        if port.type.tensor_type.elem_type != TensorProto.UINT8:
            yield f"input {port.name} is not uint8"
    for node in _walk(graph):
        if INPUT_NAME in node.input and node.op_type != "Cast":
            yield f"operator {node.op_type} reads the uint8 input, only Cast may"


def _shape_problems(graph: GraphProto) -> Iterator[str]:
    known = {info.name: info for info in (*graph.value_info, *graph.input, *graph.output)}
    constant = {tensor.name for tensor in graph.initializer}
    produced = {name for node in graph.node for name in node.output if name}
    for name in sorted(produced | {port.name for port in graph.input}):
        if name not in constant and not _is_static(known.get(name)):
            yield f"tensor {name} has no static shape"


def _is_static(info: ValueInfoProto | None) -> bool:
    if info is None or not info.type.tensor_type.HasField("shape"):
        return False
    sizes = info.type.tensor_type.shape.dim
    return all(size.HasField("dim_value") and size.dim_value > 0 for size in sizes)


def _element_types(graph: GraphProto) -> Iterator[tuple[str, int]]:
    for info in (*graph.input, *graph.output, *graph.value_info):
        yield info.name, info.type.tensor_type.elem_type
    for tensor in graph.initializer:
        yield tensor.name, tensor.data_type
    for node in _walk(graph):
        for attribute in node.attribute:
            if attribute.type == AttributeProto.TENSOR:
                yield f"{node.op_type} {node.name}", attribute.t.data_type


def _walk(graph: GraphProto) -> Iterator[NodeProto]:
    """All nodes, those inside control flow included."""
    for node in graph.node:
        yield node
        for attribute in node.attribute:
            if attribute.type == AttributeProto.GRAPH:
                yield from _walk(attribute.g)
