"""Reverse distillation, RD4AD.

Deng & Li, "Anomaly Detection via Reverse Distillation from One-Class Embedding", CVPR 2022. A
frozen encoder is the teacher; its three features are fused into a one-class embedding (MFF and
OCBE), from which a mirrored decoder, the student, restores them. Where the image is unlike the good
parts, the embedding cannot carry it, and teacher and student disagree.
"""

from __future__ import annotations

from dataclasses import asdict

import torch
from torch import Tensor, nn

from engine.models.anomaly_map import FuseMaps, cosine_distance
from engine.models.base import ImageInput, InspectionModel
from engine.models.resnet import ResNetDecoder, ResNetEncoder, ResNetSpec, conv3x3, make_stage

Features = tuple[Tensor, ...]
"""One tensor per stage of the encoder."""


class OneClassEmbedding(nn.Module):
    """Multi-scale feature fusion and one-class bottleneck embedding (section 3.3).

    Args:
        spec: Spec of the teacher.
        fused_channels: Channels to which the two finer scales are brought before the concatenation;
            the paper takes the third stage's.
        planes: Base width of the embedding stage (512 in the paper).
        depth: Blocks of the embedding stage (3 bottleneck or 2 basic blocks in the public code).
    """

    def __init__(self, spec: ResNetSpec, fused_channels: int, planes: int, depth: int) -> None:
        super().__init__()
        first, second, third = spec.channels
        self.down1 = nn.Sequential(
            conv3x3(first, second, 2),
            nn.BatchNorm2d(second),
            nn.ReLU(inplace=True),
            conv3x3(second, fused_channels, 2),
            nn.BatchNorm2d(fused_channels),
            nn.ReLU(inplace=True),
        )
        self.down2 = nn.Sequential(
            conv3x3(second, fused_channels, 2),
            nn.BatchNorm2d(fused_channels),
            nn.ReLU(inplace=True),
        )
        self.embed = make_stage(spec, 2 * fused_channels + third, planes, depth, 2)
        self.out_channels = planes * spec.expansion
        for module in self.modules():
            if isinstance(module, nn.Conv2d):
                nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")

    def forward(self, features: Features) -> Tensor:
        """Map features at 1/4, 1/8, 1/16 to the embedding `(B, E, H/32, W/32)`."""
        first, second, third = features
        fused = torch.cat((self.down1(first), self.down2(second), third), dim=1)
        embedding: Tensor = self.embed(fused)
        return embedding


class ReverseDistillation(InspectionModel):
    """RD4AD as one graph.

    Args:
        spec: Architecture of the teacher.
        teacher: Name of the teacher, for the record.
        height: Rows of the input; a multiple of 32.
        width: Columns of the input; a multiple of 32.
    """

    def __init__(
        self, spec: ResNetSpec, *, teacher: str, height: int = 256, width: int = 256
    ) -> None:
        config = {
            "method": "rd4ad",
            "teacher": teacher,
            "spec": asdict(spec),
            "height": height,
            "width": width,
        }
        super().__init__(config, height, width)
        self.input = ImageInput()
        self.teacher = ResNetEncoder(spec)
        self.embedding = OneClassEmbedding(spec, *embedding_shape(spec))
        self.student = ResNetDecoder(spec, self.embedding.out_channels)
        sizes = [(height // stride, width // stride) for stride in (4, 8, 16)]
        self.fuse = FuseMaps(sizes, height, width)

    def features(self, image: Tensor) -> tuple[Features, Features]:
        """Features of teacher and student for a `(B, H, W, 3)` uint8 BGR batch."""
        taught = self.teach(image)
        return taught, self.restore(taught)

    def restore(self, taught: Features) -> Features:
        """Features that the student makes of the teacher's."""
        restored: Features = self.student(self.embedding(taught))
        return restored

    def anomaly_map(self, image: Tensor) -> Tensor:
        """Sum over the scales of the up-sampled, smoothed cosine distance; values in [0, 6]."""
        taught, restored = self.features(image)
        maps = [cosine_distance(t, s) for t, s in zip(taught, restored, strict=True)]
        fused: Tensor = self.fuse(maps)
        return fused


def embedding_shape(spec: ResNetSpec) -> tuple[int, int, int]:
    """`(fused_channels, planes, depth)` of the embedding.

    The paper's for a full ResNet, a slim one for the compact teacher.
    """
    if spec.stem == "compact":
        return (128, 128, 1)
    return (spec.channels[2], 512, 3 if spec.block == "bottleneck" else 2)
