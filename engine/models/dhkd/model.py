"""DHKD as one graph: features, flow teacher, denoising student and map.

Mode F takes features of a frozen, pretrained encoder (its second and third stage); mode P, chosen
by the teacher's name `pixels`, the Haar bands of the image itself and needs no pretrained network.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import torch
from torch import Tensor, nn

from engine.errors import DataError
from engine.models.anomaly_map import FuseMaps
from engine.models.base import IMAGENET_MEAN, IMAGENET_STD, ImageInput, InspectionModel
from engine.models.dhkd.flow import HIDDEN_CHANNELS, FeatureFlows, PixelFlow
from engine.models.dhkd.haar import Haar
from engine.models.dhkd.student import STUDENT_BLOCKS, STUDENT_CHANNELS, DenoisingStudent
from engine.models.resnet import ResNetEncoder, ResNetSpec

PIXELS = "pixels"
"""Name of the teacher that makes mode P."""

NO_ENCODER = ResNetSpec("basic", (0, 0, 0), planes=(0, 0, 0), stem_planes=0)
PIXEL_BANDS = (48, 192, 768)
"""Channels of three colours after two, three and four Haar transforms."""

SMALLEST_STD = 0.05
"""Of the median over the channels: what hardly moves on good parts must not drown the rest."""

MAP_LOW_QUANTILE = 0.9
MAP_HIGH_QUANTILE = 0.995
MAP_HIGH = 0.1
"""Value of the scaled map at the high quantile of good parts; the low one becomes 0."""

MAP_KNEE = 1.0
"""Above it the map grows with the logarithm of the difference."""


def compress(values: Tensor) -> Tensor:
    """Leave values up to `MAP_KNEE` as they are and continue with a logarithm, smoothly.

    A flow answers images unlike anything it has seen with differences of any size. Ranks stay, but
    a station's arithmetic then agrees with torch's everywhere, and one wild scale cannot drown the
    others.
    """
    return values.clamp_max(MAP_KNEE) + MAP_KNEE * torch.log(values.clamp_min(MAP_KNEE) / MAP_KNEE)


class NoEncoder(nn.Module):
    """Stands for the encoder in mode P.

    Attributes:
        spec: Says that there are no stages.
    """

    spec = NO_ENCODER


class DenoisingDistillation(InspectionModel):
    """DHKD as one graph.

    Args:
        spec: Architecture of the encoder; `NO_ENCODER` for mode P.
        teacher: Name of the encoder, for the record; `pixels` for mode P.
        height: Rows of the input; a multiple of 32.
        width: Columns of the input; a multiple of 32.
        flow_hidden: Channels inside a coupling of the flow.
        student_channels: Channels of the student, an even number.
        student_blocks: Dual-domain blocks of the student.

    Raises:
        DataError: A size is impossible.

    Attributes:
        scales: Names of the scales that are compared.
        map_offset: `(K,)`, taken off the difference of each scale.
        map_scale: `(K,)`, then multiplied with it.
    """

    def __init__(  # noqa: PLR0913 - sizes are options
        self,
        spec: ResNetSpec,
        *,
        teacher: str,
        height: int = 256,
        width: int = 256,
        flow_hidden: int = HIDDEN_CHANNELS,
        student_channels: int = STUDENT_CHANNELS,
        student_blocks: int = STUDENT_BLOCKS,
    ) -> None:
        if min(flow_hidden, student_channels, student_blocks) < 1 or student_channels % 2:
            raise DataError(
                f"dhkd: flow_hidden {flow_hidden}, student_channels {student_channels}, "
                f"student_blocks {student_blocks}: expected numbers above 0, the channels even"
            )
        config = {
            "method": "dhkd",
            "teacher": teacher,
            "spec": asdict(spec),
            "height": height,
            "width": width,
            "flow_hidden": flow_hidden,
            "student_channels": student_channels,
            "student_blocks": student_blocks,
        }
        super().__init__(config, height, width)
        self.mode = "P" if teacher == PIXELS else "F"
        strides = (4, 8, 16) if self.mode == "P" else (8, 16)
        self.sizes = [(height // stride, width // stride) for stride in strides]
        channels = PIXEL_BANDS if self.mode == "P" else spec.channels[1:]
        self.flow: FeatureFlows | PixelFlow
        if self.mode == "P":
            self.scales: tuple[str, ...] = ("bands4", "bands8", "bands16")
            self.input = ImageInput(mean=(0.5, 0.5, 0.5), std=(1.0, 1.0, 1.0))
            self.teacher = NoEncoder()
            self.haars = nn.ModuleList(Haar(3 * 4**power) for power in range(4))
            self.flow = PixelFlow(channels[0], flow_hidden)
        else:
            self.scales = ("layer2", "layer3")
            self.input = ImageInput(mean=IMAGENET_MEAN, std=IMAGENET_STD)
            self.teacher = ResNetEncoder(spec)
            self.flow = FeatureFlows(channels, self.sizes, flow_hidden)
        self.students = nn.ModuleList(
            DenoisingStudent(c_in, c_out, size, channels=student_channels, blocks=student_blocks)
            for c_in, c_out, size in zip(
                channels, self.flow.latent_channels, self.sizes, strict=True
            )
        )
        for index, count in enumerate(channels):
            self.register_buffer(f"feature_mean{index}", torch.zeros(1, count, 1, 1))
            self.register_buffer(f"feature_scale{index}", torch.ones(1, count, 1, 1))
        self.register_buffer("map_offset", torch.zeros(len(channels)))
        self.register_buffer("map_scale", torch.ones(len(channels)))
        self.map_offset: Tensor
        self.map_scale: Tensor
        self.fuse = FuseMaps(self.sizes, height, width, mode="mean", align_corners=False)

    @classmethod
    def load_teacher(cls, name: str, weights: Path | None, *, download: bool) -> nn.Module:
        """Encoder of that name with its weights; for `pixels` there is nothing to load.

        Raises:
            WeightsError: The name is unknown, or the weights are not there.
        """
        if name == PIXELS:
            return NoEncoder()
        return super().load_teacher(name, weights, download=download)

    @torch.no_grad()
    def raw_features(self, image: Tensor, *, dequantise: bool = False) -> list[Tensor]:
        """Features of each scale before they are standardized.

        Args:
            image: `(B, H, W, 3)` uint8 BGR.
            dequantise: Spread each grey level over its width, in mode P; for training only.

        Returns:
            `(B, C_k, h_k, w_k)` per scale: smoothed encoder features (mode F) or Haar bands.
        """
        if self.mode == "F":
            # A position's surroundings count as well: 3x3 means, as memory-bank methods take them.
            return [
                nn.functional.avg_pool2d(feature, 3, 1, 1, count_include_pad=False)
                for feature in self.teach(image)[1:]
            ]
        x = self.input(image)
        if dequantise:
            x = x + (torch.rand_like(x) - 0.5) / 256.0
        bands = []
        for haar in self.haars:
            x = haar(x)
            bands.append(x)
        return bands[1:]

    @torch.no_grad()
    def features(self, image: Tensor, *, dequantise: bool = False) -> list[Tensor]:
        """Features of each scale, mean 0 and deviation 1 per channel on good parts.

        The arguments and shapes are those of `raw_features`.
        """
        return [
            (feature - getattr(self, f"feature_mean{index}"))
            * getattr(self, f"feature_scale{index}")
            for index, feature in enumerate(self.raw_features(image, dequantise=dequantise))
        ]

    def taught(self, features: Sequence[Tensor]) -> tuple[list[Tensor], list[Tensor]]:
        """The teacher's latents `(B, L_k, h_k, w_k)` and log determinants `(B, h_k, w_k)`."""
        result: tuple[list[Tensor], list[Tensor]] = self.flow(features)
        return result

    def restored(self, features: Sequence[Tensor]) -> list[Tensor]:
        """The student's latents `(B, L_k, h_k, w_k)`."""
        return [student(feature) for student, feature in zip(self.students, features, strict=True)]

    def differences(self, image: Tensor) -> list[Tensor]:
        """Mean squared difference of teacher and student, `(B, h_k, w_k)` per scale, unscaled."""
        features = self.features(image)
        latents, _ = self.taught(features)
        return [
            (taught - restored).float().square().mean(1)
            for taught, restored in zip(latents, self.restored(features), strict=True)
        ]

    def anomaly_map(self, image: Tensor) -> Tensor:
        """Mean over the scales of the scaled, up-sampled, smoothed differences.

        Most of a good part lies below 0, its strangest spots (99.5 %) about 0.1.
        """
        fused: Tensor = self.fuse(
            [
                compress((difference - self.map_offset[index]) * self.map_scale[index])
                for index, difference in enumerate(self.differences(image))
            ]
        )
        return fused

    @torch.no_grad()
    def set_feature_scale(self, means: Sequence[Tensor], stds: Sequence[Tensor]) -> None:
        """Set what standardizes the features.

        Args:
            means: `(C_k,)` per scale, of `raw_features` of good parts.
            stds: `(C_k,)` per scale.
        """
        for index, (mean, std) in enumerate(zip(means, stds, strict=True)):
            floor = (SMALLEST_STD * std.median()).clamp_min(1e-6)
            scale = 1.0 / torch.maximum(std, floor)
            getattr(self, f"feature_mean{index}").copy_(mean.view(1, -1, 1, 1))
            getattr(self, f"feature_scale{index}").copy_(scale.view(1, -1, 1, 1))

    @torch.no_grad()
    def set_map_scale(self, low: Sequence[float], high: Sequence[float]) -> None:
        """Set, per scale, which difference becomes 0 and which one `MAP_HIGH`."""
        for index, (bottom, top) in enumerate(zip(low, high, strict=True)):
            self.map_offset[index] = bottom
            self.map_scale[index] = MAP_HIGH / max(top - bottom, 1e-6)
