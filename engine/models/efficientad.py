"""EfficientAD, small and medium.

Batzner, Heckler & König, "EfficientAD: Accurate Visual Anomaly Detection at Millisecond-Level
Latencies", WACV 2024. A student with a few convolutions imitates an equally small frozen teacher
and, with a second half of its outputs, an autoencoder of the whole image that finds logical
anomalies (wrong number, wrong place). The teacher is our own distillation, see `engine.models.pdn`.
"""

from __future__ import annotations

import math
from dataclasses import asdict
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.models.anomaly_map import bilinear_matrix
from engine.models.base import ImageInput, InspectionModel
from engine.models.pdn import BORDER, PDN, PDNSpec, load_pdn

MAP_HIGH = 0.1
"""Value of the scaled map where a distance equals its upper quantile."""

_NARROW, _WIDE = 32, 64
_CODE_KERNEL = 8
_SMALLEST_RANGE = 1e-12


class AutoEncoder(nn.Module):
    """Predict the teacher's output through a bottleneck that sees the whole image.

    Below 256 pixels the bottleneck's 8x8 kernel is as large as what is left of the image.

    Args:
        out_channels: Channels of the teacher.
        height: Rows of the image; a multiple of 32.
        width: Columns of the image; a multiple of 32.
    """

    def __init__(self, out_channels: int, height: int, width: int) -> None:
        super().__init__()
        encoder: list[nn.Module] = []
        for c_in, c_out in (
            (3, _NARROW),
            (_NARROW, _NARROW),
            (_NARROW, _WIDE),
            (_WIDE, _WIDE),
            (_WIDE, _WIDE),
        ):
            encoder += [nn.Conv2d(c_in, c_out, 4, 2, 1), nn.ReLU(inplace=True)]
        kernel = (min(_CODE_KERNEL, height // 32), min(_CODE_KERNEL, width // 32))
        self.encoder = nn.Sequential(*encoder, nn.Conv2d(_WIDE, _WIDE, kernel))
        sizes = list(zip(_decoder_sizes(height), _decoder_sizes(width), strict=True))
        self.sizes, self.out_size = sizes[:-1], sizes[-1]
        self.decoder = nn.ModuleList(
            nn.Sequential(nn.Conv2d(_WIDE, _WIDE, 4, 1, 2), nn.ReLU(inplace=True), nn.Dropout(0.2))
            for _ in self.sizes
        )
        self.head = nn.Sequential(
            nn.Conv2d(_WIDE, _WIDE, 3, 1, 1),
            nn.ReLU(inplace=True),
            nn.Conv2d(_WIDE, out_channels, 3, 1, 1),
        )

    def forward(self, image: Tensor) -> Tensor:
        """Map a normalized `(B, 3, H, W)` image to `(B, C, H/4 - 8, W/4 - 8)`."""
        x: Tensor = self.encoder(image)
        for size, block in zip(self.sizes, self.decoder, strict=True):
            x = block(_resize(x, size))
        rebuilt: Tensor = self.head(_resize(x, self.out_size))
        return rebuilt


class EfficientAD(InspectionModel):
    """EfficientAD as one graph.

    Args:
        spec: Architecture of the teacher.
        teacher: Name of the teacher, for the record.
        height: Rows of the input; a multiple of 32, at least 64.
        width: Columns of the input; a multiple of 32, at least 64.
    """

    spec_type = PDNSpec
    teacher: PDN

    def __init__(self, spec: PDNSpec, *, teacher: str, height: int = 256, width: int = 256) -> None:
        config = {
            "method": "efficientad",
            "teacher": teacher,
            "spec": asdict(spec),
            "height": height,
            "width": width,
        }
        super().__init__(config, height, width)
        self.channels = spec.out_channels
        self.input = ImageInput()
        self.teacher = PDN(spec, standardized=True)
        self.student = PDN(spec, 2 * spec.out_channels)
        self.autoencoder = AutoEncoder(spec.out_channels, height, width)
        self.first: nn.Conv2d | None = None
        # Distance -> map, per map: from the teacher, from the autoencoder. Known after training.
        self.register_buffer("map_scale", torch.ones(2))
        self.register_buffer("map_shift", torch.zeros(2))
        self.map_scale: Tensor
        self.map_shift: Tensor
        self.register_buffer("rows", _upsampling(height), persistent=False)
        self.register_buffer("columns", _upsampling(width).T.contiguous(), persistent=False)
        self.rows: Tensor
        self.columns: Tensor

    @classmethod
    def load_teacher(cls, name: str, weights: Path | None, *, download: bool) -> nn.Module:
        """Build a PDN with weights that were distilled here; there is nothing to download.

        Raises:
            WeightsError: The name is unknown, or the weights are not there.
        """
        del download
        return load_pdn(name, weights)

    def fold_(self) -> None:
        """Fold the standardization, and make one convolution of the two that read the image."""
        super().fold_()
        if self.first is not None:
            return
        pair = [self.teacher.conv1, self.student.conv1]
        convs = [conv for conv in pair if isinstance(conv, nn.Conv2d)]
        weight = torch.cat([conv.weight for conv in convs]).detach()
        merged = nn.Conv2d(3, len(weight), convs[0].kernel_size)  # type: ignore[arg-type]
        merged.weight = nn.Parameter(weight, requires_grad=False)
        biases = [conv.bias for conv in convs if conv.bias is not None]
        merged.bias = nn.Parameter(torch.cat(biases).detach(), requires_grad=False)
        self.first = merged
        self.teacher.conv1, self.student.conv1 = nn.Identity(), nn.Identity()

    def taught(self, x: Tensor) -> Tensor:
        """Standardized output of the teacher for a normalized image; no gradient."""
        with torch.no_grad():
            output: Tensor = self.teacher(x)
        return output

    def distances(self, image: Tensor) -> tuple[Tensor, Tensor]:
        """Mean squared distances of the student from the teacher and from the autoencoder.

        Args:
            image: `(B, H, W, 3)` uint8 BGR.

        Returns:
            Two maps `(B, H/4 - 8, W/4 - 8)` float32.
        """
        x = self.input(image)
        if self.first is None:
            taught, learnt = self.taught(x), self.student(x)
        else:
            both = self.first(x)
            width = self.teacher.spec.planes[0]
            taught = self.teacher.after_first(both[:, :width])
            learnt = self.student.after_first(both[:, width:])
        from_teacher = taught.float() - learnt[:, : self.channels].float()
        from_rebuilt = self.autoencoder(x).float() - learnt[:, self.channels :].float()
        return (from_teacher * from_teacher).mean(1), (from_rebuilt * from_rebuilt).mean(1)

    def anomaly_map(self, image: Tensor) -> Tensor:
        """Mean of the two scaled maps; 0 where they lost their border, and up-sampled."""
        first, second = self.scaled(*self.distances(image))
        return self.rows @ (0.5 * (first + second)) @ self.columns

    def scaled(self, from_teacher: Tensor, from_rebuilt: Tensor) -> tuple[Tensor, Tensor]:
        """Scale the distances so that on good parts 90 % lie below 0 and 99.5 % below 0.1."""
        scale, shift = self.map_scale, self.map_shift
        return from_teacher * scale[0] + shift[0], from_rebuilt * scale[1] + shift[1]

    @torch.no_grad()
    def set_quantiles(self, low: Tensor, high: Tensor) -> None:
        """Set the distances, `(2,)` each, that become 0 and `MAP_HIGH`."""
        scale = MAP_HIGH / (high - low).clamp_min(_SMALLEST_RANGE)
        self.map_scale.copy_(scale)
        self.map_shift.copy_(-low * scale)


def _decoder_sizes(n: int) -> list[int]:
    """Sizes before each convolution of the decoder; the last is the teacher's output."""
    return [
        max(1, math.ceil(n / 64) - 1),
        n // 32,
        n // 16 - 1,
        n // 8,
        n // 4 - 1,
        n // 2 - 1,
        n // 4 - 2 * BORDER,
    ]


def _resize(x: Tensor, size: tuple[int, int]) -> Tensor:
    return F.interpolate(x, size=size, mode="bilinear", align_corners=False)


def _upsampling(n: int) -> Tensor:
    """`(n, n/4 - 8)`: pad the border with zeros and interpolate, as one matrix."""
    matrix = bilinear_matrix(n // 4, n, align_corners=False)[:, BORDER:-BORDER]
    return torch.from_numpy(matrix.copy()).float()
