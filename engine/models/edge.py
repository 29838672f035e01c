"""Our own detector for small devices: reverse distillation with most of its work taken out.

A design for latency at batch 1, from what was measured (`docs/benchmarks/latency.md`):

- The stem is shared: the student never sees the image, only the teacher's two deeper features.
- Nothing convolves at a quarter of the image's size beyond the teacher's stem: 64 channels at 64x64
  run at half the rate of 128 at 32x32. The student's finest feature is one 1x1 convolution at an
  eighth whose channels become positions (a 2x2 transposed convolution of stride 2, exactly).
- Few and wide layers: one 3x3 convolution per scale instead of residual blocks, so that a small
  device waits for eight layers of the student and not for fifteen.
- The distance is half the mean squared difference of features that were brought to one size. It
  equals `1 - cos`, but keeps its relative precision in BF16, where `1 - 0.998` would keep no digit.

The bottleneck at 1/32 of the image's size is reverse distillation's (Deng & Li, CVPR 2022): what a
good part does not have does not pass it. A discriminator beside the distance reads the same
differences again (`engine.models.discriminator`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import ClassVar

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.errors import DataError
from engine.models.anomaly_map import FuseMaps
from engine.models.base import ImageInput, InspectionModel
from engine.models.discriminator import Discriminator
from engine.models.rd4ad import Features
from engine.models.resnet import ResNetEncoder, ResNetSpec, conv1x1, conv3x3

WIDTH = 64
"""Channels of the student at 1/8 of the image's size before its last layer there."""

DISCRIMINATOR_WIDTH = 32
_SMALLEST_PEAK = 1e-6
_SMALLEST_SQUARE = 1e-16


class UpSample(nn.Module):
    """Double the size: a 1x1 convolution to four times the channels, which become positions.

    The same as a 2x2 transposed convolution of stride 2, but with a batch norm for each of the four
    positions, and as a matrix product.

    Args:
        c_in: Channels of the input.
        c_out: Channels of the output.
    """

    def __init__(self, c_in: int, c_out: int) -> None:
        super().__init__()
        self.conv: nn.Module = conv1x1(c_in, 4 * c_out)
        self.norm: nn.Module = nn.BatchNorm2d(4 * c_out)

    def forward(self, x: Tensor) -> Tensor:
        """Map `(B, c_in, H, W)` to `(B, c_out, 2 H, 2 W)`."""
        return F.pixel_shuffle(F.relu(self.norm(self.conv(x))), 2)


class ConvBlock(nn.Module):
    """3x3 convolution, batch norm and ReLU.

    Args:
        c_in: Channels of the input.
        c_out: Channels of the output.
        stride: 2 halves the size.
    """

    def __init__(self, c_in: int, c_out: int, stride: int = 1) -> None:
        super().__init__()
        self.conv: nn.Module = conv3x3(c_in, c_out, stride)
        self.norm: nn.Module = nn.BatchNorm2d(c_out)

    def forward(self, x: Tensor) -> Tensor:
        """Map `(B, c_in, H, W)` to `(B, c_out, H', W')`."""
        return F.relu(self.norm(self.conv(x)))


class EdgeDetector(InspectionModel):
    """`edge` as one graph.

    Args:
        spec: Architecture of the teacher.
        teacher: Name of the teacher, for the record.
        height: Rows of the input; a multiple of 32.
        width: Columns of the input; a multiple of 32.
        planes: Width of the student, see `WIDTH`; its deeper layers have two and four times as
            many channels.
        discriminator: Width of the discriminator; 0 = none, and the map is the distance.

    Raises:
        DataError: A width is impossible.
    """

    former_entries: ClassVar[Mapping[str, object]] = {"discriminator": 0}

    def __init__(
        self,
        spec: ResNetSpec,
        *,
        teacher: str,
        height: int = 256,
        width: int = 256,
        planes: int = WIDTH,
        discriminator: int = DISCRIMINATOR_WIDTH,
    ) -> None:
        if planes < 1:
            raise DataError(f"planes is {planes}, expected at least 1")
        if discriminator < 0:
            raise DataError(f"discriminator is {discriminator}, expected a width or 0")
        config = {
            "method": "edge",
            "teacher": teacher,
            "spec": asdict(spec),
            "height": height,
            "width": width,
            "planes": planes,
            "discriminator": discriminator,
        }
        super().__init__(config, height, width)
        first, second, third = spec.channels
        self.input = ImageInput()
        self.teacher = ResNetEncoder(spec)
        self.squeeze = ConvBlock(second, 2 * planes, 2)
        self.embed = nn.Sequential(
            ConvBlock(2 * planes + third, 4 * planes, 2), ConvBlock(4 * planes, 4 * planes)
        )
        self.up3 = UpSample(4 * planes, 2 * planes)
        self.out3 = ConvBlock(2 * planes, third)
        self.up2 = UpSample(third, planes)
        self.out2 = ConvBlock(planes, second)
        self.out1 = UpSample(second, first)
        for module in self.modules():
            if isinstance(module, nn.Conv2d):
                nn.init.kaiming_normal_(module.weight, mode="fan_in", nonlinearity="relu")
        sizes = [(height // stride, width // stride) for stride in (4, 8, 16)]
        self.fuse = FuseMaps(sizes, height, width)
        self.discriminator: Discriminator | None = None
        if discriminator:
            self.discriminator = Discriminator(spec.channels, discriminator)
            self.enlarge = FuseMaps(sizes[1:2], height, width)
            self.register_buffer("distance_scale", torch.ones(()))
            self.distance_scale: Tensor

    def restore(self, taught: tuple[Tensor, ...]) -> Features:
        """Features that the student makes of the teacher's two deeper ones."""
        _, second, third = taught
        embedding = self.embed(torch.cat((self.squeeze(second), third), dim=1))
        restored3: Tensor = self.out3(self.up3(embedding))
        restored2: Tensor = self.out2(self.up2(restored3))
        restored1: Tensor = self.out1(restored2)
        return restored1, restored2, restored3

    def squares(self, taught: tuple[Tensor, ...], restored: Features) -> list[Tensor]:
        """Squared differences of features brought to a mean square of 1, in float32.

        Their mean over the channels is twice `1 - cos`, and they are of one size whatever the
        number of channels is.

        Returns:
            `(B, C_k, H_k, W_k)` per scale.
        """
        pairs = zip(taught, restored, strict=True)
        return [(_even(t.float()) - _even(s.float())).square() for t, s in pairs]

    def distance(self, squares: list[Tensor]) -> Tensor:
        """Sum over the scales of the up-sampled, smoothed distance: `(B, H, W)` in [0, 6]."""
        fused: Tensor = self.fuse([0.5 * part.mean(1) for part in squares])
        return fused

    def anomaly_map(self, image: Tensor) -> Tensor:
        """Map a `(B, H, W, 3)` uint8 BGR batch to `(B, H, W)` maps.

        The distance, its peak on a good part brought to about 1, plus the probability of a defect;
        without a discriminator the distance as it is.
        """
        taught = self.teach(image)
        squares = self.squares(taught, self.restore(taught))
        distance = self.distance(squares)
        if self.discriminator is None:
            return distance
        probability = torch.sigmoid(self.discriminator(squares).float())
        both: Tensor = self.distance_scale * distance + self.enlarge([probability])
        return both

    @torch.inference_mode()
    def fit_distance_scale(self, images: Tensor, batch_size: int = 8) -> None:
        """Bring the distance's mean peak on held-out good images to 1; needs a discriminator.

        Args:
            images: `(N, H, W, 3)` uint8 BGR; without any, nothing changes.
            batch_size: Images at once.
        """
        peaks = []
        for batch in torch.split(images, batch_size) if len(images) else ():
            taught = self.teach(batch.to(self.distance_scale.device))
            distance = self.distance(self.squares(taught, self.restore(taught)))
            peaks.append(distance.amax(dim=(1, 2)))
        if peaks:
            self.distance_scale.fill_(1.0 / max(float(torch.cat(peaks).mean()), _SMALLEST_PEAK))


def _even(feature: Tensor) -> Tensor:
    """Bring each position's feature to a mean square of 1; nothing but zeros stays as it is."""
    mean_square = (feature * feature).mean(1, keepdim=True)
    return feature * torch.rsqrt(mean_square.clamp_min(_SMALLEST_SQUARE))
