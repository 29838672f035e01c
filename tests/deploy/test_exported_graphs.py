"""Graphs as they leave the exporter: nothing in them that a device would have to work off."""

from __future__ import annotations

from collections import Counter

import numpy as np
import onnx
import pytest
import torch

from deploy.export import export_model
from deploy.graph_precision import feature_layers, half_graph, prepared, quantized_graph
from deploy.lint import lint_graph
from deploy.precision import activation_ranges, int8_layers, map_noise, run_graph
from engine.models.edge import EdgeDetector
from engine.models.efficientad import EfficientAD
from engine.models.pdn import PDNSpec
from engine.models.resnet import ResNetSpec
from engine.models.stfpm import FeaturePyramidMatching

SMALL = ResNetSpec("basic", (0, 1, 1), planes=(8, 16, 16), stem="compact", stem_planes=8)
SIDE = 64
MODELS = {
    "edge": lambda: EdgeDetector(SMALL, teacher="small", height=SIDE, width=SIDE, planes=8),
    "stfpm": lambda: FeaturePyramidMatching(SMALL, teacher="small", height=SIDE, width=SIDE),
    "efficientad": lambda: EfficientAD(
        PDNSpec("small", (8, 16), 16), teacher="small", height=SIDE, width=SIDE
    ),
}


@pytest.fixture(scope="module")
def images():
    return np.random.default_rng(0).integers(0, 256, (2, SIDE, SIDE, 3), dtype=np.uint8)


@pytest.fixture(scope="module", params=MODELS)
def exported(request, images):
    torch.manual_seed(0)
    return request.param, export_model(MODELS[request.param]().eval(), images)


def test_graph_holds_what_it_needs_and_nothing_else(exported, images):
    name, model = exported
    graph = onnx.load_model_from_string(model.onnx).graph
    count = Counter(node.op_type for node in graph.node)
    assert count["BatchNormalization"] == 0
    assert count["MatMul"] >= 2  # up-sampling and smoothing are products with constant matrices
    assert count["ReduceMax"] == 1  # the score's maximum
    if name == "edge":
        assert count["ConvTranspose"] == count["Resize"] == 0
        assert count["DepthToSpace"] == 4
        assert count["Conv"] == 20  # teacher and student eight each, discriminator four
    used = {tensor for node in graph.node for tensor in node.input}
    used |= {port.name for port in graph.output}
    assert all(set(node.output) & used for node in graph.node)
    assert {tensor.name for tensor in graph.initializer} <= used
    np.testing.assert_allclose(run_graph(model.onnx, images), model.maps, rtol=1e-3, atol=1e-4)


def test_graphs_of_lower_precision_are_clean_too(exported, images):
    name, model = exported
    assert lint_graph(half_graph(model.onnx)) == ()
    layers, kept = int8_layers(model.onnx)
    ranges = activation_ranges(model.onnx, layers.values(), images)
    int8 = quantized_graph(model.onnx, ranges, kept)
    assert lint_graph(int8) == ()
    convolutions = feature_layers(prepared(model.onnx).graph).convolutions
    assert set(layers) | kept == set(convolutions)
    # One convolution reads the image for teacher and student of EfficientAD, and one its decoder's.
    assert 1 <= len(kept) <= 2
    assert len(layers) > 3 * len(kept), name
    assert map_noise(model.maps, run_graph(int8, images)) < 1.0
