from __future__ import annotations

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from deploy.lint import lint_graph, require_clean_graph, supported_operators
from engine.bundle import open_bundle
from engine.errors import BundleError


def make_graph(*nodes, opset=18, side=8, kind=TensorProto.UINT8, tensors=()):
    """`image` -> Cast -> `x` (float) -> the given nodes -> `y` -> `anomaly_map`, `maximum`."""
    image = helper.make_tensor_value_info("image", kind, [1, side, 8, 3])
    outputs = [
        helper.make_tensor_value_info("anomaly_map", TensorProto.FLOAT, [1, side, 8]),
        helper.make_tensor_value_info("maximum", TensorProto.FLOAT, []),
    ]
    first = helper.make_node("Cast", ["image"], ["x"], to=TensorProto.FLOAT)
    last = [
        helper.make_node("ReduceMean", ["y", "axes"], ["anomaly_map"], keepdims=0),
        helper.make_node("ReduceMax", ["anomaly_map"], ["maximum"], keepdims=0),
    ]
    axes = numpy_helper.from_array(np.array([3]), "axes")
    graph = helper.make_graph([first, *nodes, *last], "g", [image], outputs, [axes, *tensors])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)], ir_version=10)
    return model.SerializeToString()


RELU = helper.make_node("Relu", ["x"], ["y"])


def test_clean_graph():
    assert lint_graph(make_graph(RELU)) == ()


def test_exported_graph_is_clean(small_bundle_path):
    assert lint_graph(open_bundle(small_bundle_path).onnx_bytes()) == ()


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (
            make_graph(
                helper.make_node("Cast", ["x"], ["d"], to=TensorProto.DOUBLE),
                helper.make_node("Cast", ["d"], ["y"], to=TensorProto.FLOAT),
            ),
            "tensor d is double",
        ),
        (
            make_graph(
                helper.make_node("Cast", ["c64"], ["c"], to=TensorProto.FLOAT),
                helper.make_node("Add", ["x", "c"], ["y"]),
                tensors=[numpy_helper.from_array(np.ones(1), "c64")],
            ),
            "tensor c64 is double",
        ),
        (
            make_graph(
                helper.make_node("CenterCropPad", ["x", "size"], ["y"]),
                tensors=[numpy_helper.from_array(np.array([1, 8, 8, 3]), "size")],
            ),
            "operator CenterCropPad is not supported",
        ),
        (
            make_graph(
                helper.make_node("RandomNormalLike", ["x"], ["r"]),
                helper.make_node("Add", ["x", "r"], ["y"]),
            ),
            "operator RandomNormalLike is forbidden",
        ),
        (make_graph(RELU, opset=21), "opset 21, at most 20"),
        (make_graph(RELU, side="height"), "tensor image has no static shape"),
        (make_graph(RELU, kind=TensorProto.FLOAT), "input image is not uint8"),
        (
            make_graph(
                helper.make_node("Cast", ["x"], ["u"], to=TensorProto.UINT8),
                helper.make_node("Cast", ["u"], ["y"], to=TensorProto.FLOAT),
            ),
            "tensor u is uint8",
        ),
        (
            make_graph(
                helper.make_node("Transpose", ["image"], ["t"], perm=[0, 1, 2, 3]),
                helper.make_node("Cast", ["t"], ["y"], to=TensorProto.FLOAT),
            ),
            "operator Transpose reads the uint8 input",
        ),
        (b"no graph", "no valid ONNX graph"),
        (b"", "no valid ONNX graph"),
    ],
)
def test_planted_fault_is_found(data, problem):
    assert any(found.startswith(problem) for found in lint_graph(data)), lint_graph(data)
    with pytest.raises(BundleError, match="net: "):
        require_clean_graph(data, "net")


def test_foreign_ports_and_domains():
    model = onnx.load_model_from_string(make_graph(RELU))
    model.graph.node[1].domain = "com.example"
    model.opset_import.append(helper.make_opsetid("com.example", 1))
    model.graph.output.pop()
    problems = " ".join(lint_graph(model.SerializeToString()))
    assert "expected ('image',) -> ('anomaly_map', 'maximum')" in problems


def test_operator_table():
    supported = supported_operators()
    assert {"Conv", "ConvTranspose", "Cast", "ReduceMax", "QuantizeLinear"} <= supported
    assert not {"DFT", "Det", "Col2Im"} & supported
