"""Bundles of untrained networks, for measurements of time only: weights do not change it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np
import torch

from deploy.bundle import write_bundle
from deploy.export import export_model
from deploy.graph_precision import quantized_graph, split_joined
from deploy.precision import activation_ranges, int8_layers
from engine.bundle import SCHEMA_VERSION, Bundle, GraphInput, GraphMap, Manifest, ParityTerms, Split
from engine.models import model_class
from engine.models.base import InspectionModel
from engine.models.pdn import PDNS
from engine.models.weights import TEACHERS

SIDE = 256
_SEED = 0


@dataclass(frozen=True)
class Candidate:
    """One network.

    Attributes:
        method: Its method.
        teacher: Its teacher.
    """

    method: str
    teacher: str

    @property
    def name(self) -> str:
        """Method and teacher in words."""
        return f"{self.method} {self.teacher}"


CANDIDATES = (
    Candidate("edge", "compact"),
    Candidate("stfpm", "resnet18"),
    Candidate("rd4ad", "compact"),
    Candidate("rd4ad", "resnet18"),
    Candidate("efficientad", "pdn-s"),
    Candidate("mrkd", "wide_resnet50_2"),
)


def create_untrained(candidate: Candidate, side: int = SIDE) -> InspectionModel:
    """Build the network with random weights, in eval mode."""
    torch.manual_seed(_SEED)
    network: Any = model_class(candidate.method)
    spec = PDNS.get(candidate.teacher) or TEACHERS[candidate.teacher][0].spec
    model: InspectionModel = network(spec, teacher=candidate.teacher, height=side, width=side)
    for parameter in model.parameters():
        parameter.requires_grad_(False)
    return model.eval()


def random_images(count: int, side: int = SIDE) -> np.ndarray[Any, np.dtype[np.uint8]]:
    """Noise, `(count, side, side, 3)` uint8."""
    generator = np.random.default_rng(_SEED)
    return generator.integers(0, 256, (count, side, side, 3), dtype=np.uint8)


def make_bundle(candidate: Candidate, folder: Path, side: int = SIDE) -> Bundle:
    """Write a bundle of the untrained network in FP32 and INT8; without a parity set."""
    images = random_images(2, side)
    exported = export_model(create_untrained(candidate, side), images[:1])
    apart = split_joined(exported.onnx)
    layers, kept = int8_layers(apart)
    ranges = activation_ranges(exported.onnx, layers.values(), images)
    files = {
        "model.onnx": exported.onnx,
        "model.int8.onnx": quantized_graph(apart, ranges, kept),
    }
    manifest = Manifest(
        schema_version=SCHEMA_VERSION,
        name=candidate.name,
        method=candidate.method,
        teacher=candidate.teacher,
        created=datetime.now(timezone.utc).isoformat(timespec="seconds"),
        input=GraphInput(height=side, width=side),
        map=GraphMap(height=exported.maps.shape[1], width=exported.maps.shape[2]),
        graphs={"fp32": "model.onnx", "int8": "model.int8.onnx"},
        files=dict.fromkeys(files, "0" * 64),
        split=Split(),
        parity=ParityTerms(tolerance={"fp32": 1e-3}, good_score_iqr=1.0),
    )
    return write_bundle(folder / f"{candidate.method}-{candidate.teacher}.gonogo", manifest, files)
