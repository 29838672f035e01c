"""Student-teacher feature pyramid matching, STFPM.

Wang et al., "Student-Teacher Feature Pyramid Matching for Anomaly Detection", BMVC 2021. The
student is a randomly initialised twin of the frozen encoder and learns to give the same features on
good parts. The three scales must disagree together: the map is the product of their distances.
"""

from __future__ import annotations

from dataclasses import asdict

import torch
from torch import Tensor, nn

from engine.models.anomaly_map import FuseMaps
from engine.models.base import ImageInput, InspectionModel
from engine.models.resnet import ResNetEncoder, ResNetSpec

Features = tuple[Tensor, ...]
"""One tensor per stage of the encoder."""

_SMALLEST_SQUARE = 1e-16


def unit_distance(teacher: Tensor, student: Tensor) -> Tensor:
    """Half the squared distance of the unit-length features of each position, in float32.

    Equal to `1 - cos`, but never negative and exact near zero, where the product of three scales
    would otherwise be rounding noise. A feature of nothing but zeros keeps length zero.

    Args:
        teacher: `(B, C, H, W)`.
        student: `(B, C, H, W)`.

    Returns:
        `(B, H, W)` in [0, 2].
    """
    difference = _unit_length(teacher.float()) - _unit_length(student.float())
    return 0.5 * (difference * difference).sum(1)


class FeaturePyramidMatching(InspectionModel):
    """STFPM as one graph.

    Args:
        spec: Architecture of teacher and student.
        teacher: Name of the teacher, for the record.
        height: Rows of the input; a multiple of 32.
        width: Columns of the input; a multiple of 32.
    """

    def __init__(
        self, spec: ResNetSpec, *, teacher: str, height: int = 256, width: int = 256
    ) -> None:
        config = {
            "method": "stfpm",
            "teacher": teacher,
            "spec": asdict(spec),
            "height": height,
            "width": width,
        }
        super().__init__(config, height, width)
        self.input = ImageInput()
        self.teacher = ResNetEncoder(spec)
        self.student = ResNetEncoder(spec)
        for module in self.student.modules():
            if isinstance(module, nn.Conv2d):
                nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")
        self.upsample = nn.ModuleList(
            FuseMaps(
                [(height // stride, width // stride)], height, width, sigma=0, align_corners=False
            )
            for stride in (4, 8, 16)
        )

    def features(self, image: Tensor) -> tuple[Features, Features]:
        """Features of teacher and student for a `(B, H, W, 3)` uint8 BGR batch."""
        x = self.input(image)
        taught = self.teach(image, x)
        learnt: Features = self.student(x)
        return taught, learnt

    def anomaly_map(self, image: Tensor) -> Tensor:
        """Product over the scales of the up-sampled distances; values in [0, 8]."""
        return self.combine(
            [unit_distance(t, s) for t, s in zip(*self.features(image), strict=True)]
        )

    def combine(self, distances: list[Tensor]) -> Tensor:
        """Multiply the `(B, h_k, w_k)` distances of the scales to a `(B, H, W)` map."""
        first, second, third = (
            upsample([distance])
            for upsample, distance in zip(self.upsample, distances, strict=True)
        )
        product: Tensor = first * second * third
        return product


def _unit_length(feature: Tensor) -> Tensor:
    square = (feature * feature).sum(1, keepdim=True)
    return feature * torch.rsqrt(square.clamp_min(_SMALLEST_SQUARE))
