"""Graphs in FP16 and INT8: which layers change, how, and what they compute."""

from __future__ import annotations

import numpy as np
import onnx
import onnxruntime as ort
import pytest
from onnx import TensorProto, helper, numpy_helper

from deploy.graph_precision import (
    feature_layers,
    half_graph,
    prepared,
    quantized_graph,
    split_joined,
    weight_scales,
    with_outputs,
)
from deploy.lint import lint_graph
from deploy.precision import activation_ranges, map_noise, run_graph
from deploy.precision_report import auroc
from engine.bundle import open_bundle


@pytest.fixture(scope="module")
def fp32(small_bundle_path):
    return open_bundle(small_bundle_path).onnx_bytes()


@pytest.fixture(scope="module")
def images(small_bundle_path):
    return open_bundle(small_bundle_path).parity_samples().images[:3]


def operators(data):
    return [node.op_type for node in onnx.load_model_from_string(data).graph.node]


def test_feature_layers_end_where_the_distance_begins(fp32):
    graph = prepared(fp32).graph
    layers = feature_layers(graph)
    kinds = {node.name: node.op_type for node in graph.node}
    assert set(layers.convolutions) == {n for n, kind in kinds.items() if "Conv" in kind}
    used = {kinds[name] for name in layers.nodes}
    assert {"Conv", "ConvTranspose", "Relu", "Add", "Concat"} <= used
    assert not used & {"MatMul", "ReduceSum", "Mul", "Sub", "ReduceMax"}


def joined_graph(*, read_apart: bool) -> bytes:
    """Two tensors joined for one convolution; the second is read once more where asked for."""
    rng = np.random.default_rng(0)
    weights = {"w": (2, 3, 1, 1), "v": (3, 3, 1, 1), "u": (4, 5, 3, 3), "b": (4,)}
    constants = [
        numpy_helper.from_array(rng.normal(size=shape).astype(np.float32), name)
        for name, shape in weights.items()
    ]
    nodes = [
        helper.make_node("Conv", ["x", "w"], ["first"], "one"),
        helper.make_node("Conv", ["x", "v"], ["second"], "two"),
        helper.make_node("Concat", ["first", "second"], ["both"], "join", axis=1),
        helper.make_node("Conv", ["both", "u", "b"], ["y"], "joined", pads=[1, 1, 1, 1]),
        helper.make_node("Exp", ["second" if read_apart else "x"], ["z"], "other"),
    ]
    ports = [
        helper.make_tensor_value_info(name, TensorProto.FLOAT, [1, channels, 6, 6])
        for name, channels in (("x", 3), ("y", 4), ("z", 3))
    ]
    graph = helper.make_graph(nodes, "g", ports[:1], ports[1:], constants)
    opset = [helper.make_opsetid("", 18)]
    return bytes(helper.make_model(graph, opset_imports=opset, ir_version=9).SerializeToString())


def test_a_convolution_of_joined_tensors_is_split_where_one_is_read_apart():
    whole = joined_graph(read_apart=True)
    parts = split_joined(whole)
    graph = onnx.load_model_from_string(parts).graph
    assert [node.op_type for node in graph.node] == ["Conv", "Conv", "Conv", "Conv", "Add", "Exp"]
    assert {tensor.name for tensor in graph.initializer} == {"w", "v", "u_0", "u_1", "b"}
    onnx.checker.check_model(onnx.load_model_from_string(parts))
    x = np.random.default_rng(1).normal(size=(1, 3, 6, 6)).astype(np.float32)
    expected, found = (
        ort.InferenceSession(data, providers=["CPUExecutionProvider"]).run(["y", "z"], {"x": x})
        for data in (whole, parts)
    )
    for one, other in zip(expected, found, strict=True):
        np.testing.assert_allclose(one, other, rtol=1e-5, atol=1e-5)
    assert "Concat" in operators(split_joined(joined_graph(read_apart=False)))


def test_convolution_behind_an_exponential_stays():
    """As in a flow or a gradient: what follows a step that needs FP32 needs it too."""
    kernel = numpy_helper.from_array(np.ones((1, 1, 1, 1), np.float32), "w")
    nodes = [
        helper.make_node("Conv", ["x", "w"], ["a"], "first"),
        helper.make_node("Relu", ["a"], ["b"], "between"),
        helper.make_node("Conv", ["b", "w"], ["c"], "second"),
        helper.make_node("Exp", ["c"], ["d"], "sensitive"),
        helper.make_node("Conv", ["d", "w"], ["e"], "third"),
    ]
    ports = [helper.make_tensor_value_info(n, TensorProto.FLOAT, [1, 1, 2, 2]) for n in "xe"]
    graph = helper.make_graph(nodes, "g", ports[:1], ports[1:], [kernel])
    layers = feature_layers(graph)
    assert layers.convolutions == {"first": "x", "second": "b"}
    assert layers.nodes == {"first", "between", "second"}


def test_half_graph_is_clean_and_close(fp32, images):
    half = half_graph(fp32)
    assert lint_graph(half) == ()
    graph = onnx.load_model_from_string(half).graph
    stored = {tensor.data_type for tensor in graph.initializer if np.prod(tensor.dims) > 1000}
    assert TensorProto.FLOAT16 in stored
    difference = map_noise(run_graph(fp32, images), run_graph(half, images))
    assert 0 < difference < 0.02


def test_int8_graph_is_symmetric_and_signed_with_pairs(fp32, images):
    layers = feature_layers(prepared(fp32).graph)
    ranges = activation_ranges(fp32, layers.convolutions.values(), images)
    assert set(ranges) == set(layers.convolutions.values())
    int8 = quantized_graph(fp32, ranges)
    assert lint_graph(int8) == ()
    graph = onnx.load_model_from_string(int8).graph
    constants = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    made_by = {name: node for node in graph.node for name in node.output}
    for node in graph.node:
        if node.op_type == "QuantizeLinear":
            assert constants[node.input[2]].dtype == np.int8
            assert not constants[node.input[2]].any()
        if "Conv" in node.op_type:
            restored, weight = made_by[node.input[0]], made_by[node.input[1]]
            assert restored.op_type == weight.op_type == "DequantizeLinear"
            axis = 0 if node.op_type == "Conv" else 1
            source = constants[made_by[weight.input[0]].input[0]]
            assert constants[weight.input[1]].shape == (source.shape[axis],)
            assert weight.attribute[0].i == axis
            assert len(node.input) < 3 or node.input[2] in constants  # the bias stays as it is


def test_kept_layers_stay(fp32, images):
    layers = feature_layers(prepared(fp32).graph)
    ranges = activation_ranges(fp32, layers.convolutions.values(), images)
    kept = list(layers.convolutions)[1:]
    graph = quantized_graph(fp32, ranges, kept)
    assert operators(graph).count("QuantizeLinear") == 2
    everything = quantized_graph(fp32, ranges)
    wanted = run_graph(fp32, images)
    assert map_noise(wanted, run_graph(graph, images)) > 0
    assert map_noise(wanted, run_graph(everything, images)) > 0
    assert operators(quantized_graph(fp32, ranges, list(layers.convolutions))) == operators(
        prepared(fp32).SerializeToString()
    )


def test_int8_rounds_weights_per_channel_to_half_a_step():
    weight = np.random.default_rng(0).normal(size=(4, 3, 2, 2)).astype(np.float32)
    weight[2] *= 100
    scales = weight_scales(weight, 0)
    rounded = np.round(weight / scales[:, None, None, None]) * scales[:, None, None, None]
    assert np.all(np.abs(rounded - weight) <= 0.5001 * scales[:, None, None, None])
    assert weight_scales(weight, 1).shape == (3,)


def test_half_stored_weights_are_read_as_constants(small_run, tmp_path):
    from deploy.bundle import BundleOptions, build_bundle

    built = build_bundle(small_run, tmp_path / "h.gonogo", BundleOptions(half_weights=True))
    data = built.bundle.onnx_bytes()
    assert len(feature_layers(prepared(data).graph).convolutions) > 5
    assert lint_graph(half_graph(data)) == ()


def test_weight_beyond_fp16_is_named(fp32):
    model = prepared(fp32)
    layers = feature_layers(model.graph)
    name = next(n.input[1] for n in model.graph.node if n.name in layers.convolutions)
    tensor = next(t for t in model.graph.initializer if t.name == name)
    values = numpy_helper.to_array(tensor) * 0 + 1e6
    tensor.CopyFrom(numpy_helper.from_array(values.astype(np.float32), name))
    with pytest.raises(ValueError, match=f"constant {name} exceeds half precision"):
        half_graph(model.SerializeToString())


def test_further_outputs_are_observed(fp32):
    names = list(feature_layers(prepared(fp32).graph).convolutions.values())[1:3]
    graph = onnx.load_model_from_string(with_outputs(fp32, names)).graph
    assert [port.name for port in graph.output][2:] == names


def test_auroc_counts_ties_half():
    scores = np.array([0.0, 1.0, 1.0, 2.0])
    assert auroc(scores, np.array([False, False, True, True])) == pytest.approx(0.875)
    assert auroc(-scores, np.array([False, False, True, True])) == pytest.approx(0.125)
