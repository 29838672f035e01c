"""One ResNet definition for frozen encoders (teachers) and their mirrored decoders (students).

An encoder is the stem and three stages of a ResNet (He et al., CVPR 2016; wide variant: Zagoruyko
& Komodakis, BMVC 2016); the fourth stage is never built because no method reads it. A decoder
mirrors it (Deng & Li, CVPR 2022, section 3.2): the strided 3x3 convolution of a stage's first block
becomes a 2x2 transposed convolution. Module names follow torchvision's, so that its weight files
load as they are.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import Literal

import torch
from torch import Tensor, nn


@dataclass(frozen=True)
class ResNetSpec:
    """Shape of a ResNet up to its third stage.

    Attributes:
        block: `basic` (two 3x3) or `bottleneck` (1x1, 3x3, 1x1; output four times as wide).
        depths: Blocks per stage; 0 for the first stage means that the stem's output is its feature.
        planes: Base width per stage.
        width_factor: Inner width of a bottleneck relative to its base width (2 in a Wide
            ResNet-50-2).
        stem: `standard` (7x7 stride 2, max-pool) or `compact` (two 3x3 of stride 2).
        stem_planes: Width of the stem's output.
        stride_on_first: Whether a down-sampling bottleneck has its stride on the first 1x1
            convolution (He et al. 2015, Keras) instead of the 3x3 (torchvision).
    """

    block: Literal["basic", "bottleneck"]
    depths: tuple[int, int, int]
    planes: tuple[int, int, int] = (64, 128, 256)
    width_factor: int = 1
    stem: Literal["standard", "compact"] = "standard"
    stem_planes: int = 64
    stride_on_first: bool = False

    @property
    def expansion(self) -> int:
        """Output width of a block relative to its base width."""
        return 4 if self.block == "bottleneck" else 1

    @property
    def channels(self) -> tuple[int, int, int]:
        """Channels of the three features, at 1/4, 1/8 and 1/16 of the input's size."""
        first, second, third = (planes * self.expansion for planes in self.planes)
        return (self.stem_planes if self.depths[0] == 0 else first, second, third)


def conv3x3(c_in: int, c_out: int, stride: int = 1) -> nn.Conv2d:
    """3x3 convolution without bias that keeps (or halves) the size."""
    return nn.Conv2d(c_in, c_out, 3, stride, 1, bias=False)


def conv1x1(c_in: int, c_out: int, stride: int = 1) -> nn.Conv2d:
    """1x1 convolution without bias."""
    return nn.Conv2d(c_in, c_out, 1, stride, bias=False)


def deconv2x2(c_in: int, c_out: int) -> nn.ConvTranspose2d:
    """2x2 transposed convolution of stride 2 without bias: doubles the size."""
    return nn.ConvTranspose2d(c_in, c_out, 2, 2, bias=False)


class BasicBlock(nn.Module):
    """Two 3x3 convolutions and a shortcut.

    Args:
        c_in: Channels of the input.
        planes: Channels of the output.
        scale: 1 keeps the size, 2 halves it, -2 doubles it.
    """

    def __init__(self, c_in: int, planes: int, scale: int) -> None:
        super().__init__()
        self.conv1: nn.Module = (
            deconv2x2(c_in, planes) if scale == -2 else conv3x3(c_in, planes, scale)
        )
        self.bn1: nn.Module = nn.BatchNorm2d(planes)
        self.relu = nn.ReLU(inplace=True)
        self.conv2: nn.Module = conv3x3(planes, planes)
        self.bn2: nn.Module = nn.BatchNorm2d(planes)
        self.downsample = make_shortcut(c_in, planes, scale)

    def forward(self, x: Tensor) -> Tensor:
        """Map `(B, c_in, H, W)` to `(B, planes, H', W')`."""
        out = self.relu(self.bn1(self.conv1(x)))
        out = self.bn2(self.conv2(out))
        result: Tensor = self.relu(out + self.downsample(x))
        return result


class Bottleneck(nn.Module):
    """1x1, 3x3 and 1x1 convolutions and a shortcut; the output has `4 * planes` channels.

    Args:
        c_in: Channels of the input.
        planes: Base width.
        scale: 1 keeps the size, 2 halves it, -2 doubles it.
        width: Inner width.
        stride_on_first: Halve on the first 1x1 instead of the 3x3.
    """

    def __init__(
        self, c_in: int, planes: int, scale: int, width: int, *, stride_on_first: bool = False
    ) -> None:
        super().__init__()
        first, second = (scale, 1) if stride_on_first and scale == 2 else (1, scale)
        self.conv1: nn.Module = conv1x1(c_in, width, first)
        self.bn1: nn.Module = nn.BatchNorm2d(width)
        self.conv2: nn.Module = (
            deconv2x2(width, width) if second == -2 else conv3x3(width, width, second)
        )
        self.bn2: nn.Module = nn.BatchNorm2d(width)
        self.conv3: nn.Module = conv1x1(width, planes * 4)
        self.bn3: nn.Module = nn.BatchNorm2d(planes * 4)
        self.relu = nn.ReLU(inplace=True)
        self.downsample = make_shortcut(c_in, planes * 4, scale)

    def forward(self, x: Tensor) -> Tensor:
        """Map `(B, c_in, H, W)` to `(B, 4 * planes, H', W')`."""
        out = self.relu(self.bn1(self.conv1(x)))
        out = self.relu(self.bn2(self.conv2(out)))
        out = self.bn3(self.conv3(out))
        result: Tensor = self.relu(out + self.downsample(x))
        return result


def make_shortcut(c_in: int, c_out: int, scale: int) -> nn.Module:
    """Shortcut of a block: identity where the shapes agree, else a projection with batch norm."""
    if scale == 1 and c_in == c_out:
        return nn.Identity()
    projection: nn.Module = deconv2x2(c_in, c_out) if scale == -2 else conv1x1(c_in, c_out, scale)
    return nn.Sequential(projection, nn.BatchNorm2d(c_out))


def make_stage(spec: ResNetSpec, c_in: int, planes: int, depth: int, scale: int) -> nn.Sequential:
    """Blocks of one stage; the first one changes the size by `scale` (1, 2 or -2)."""
    blocks: list[nn.Module] = []
    for index in range(depth):
        block_scale = scale if index == 0 else 1
        if spec.block == "basic":
            blocks.append(BasicBlock(c_in, planes, block_scale))
        else:
            width = planes * spec.width_factor
            blocks.append(
                Bottleneck(c_in, planes, block_scale, width, stride_on_first=spec.stride_on_first)
            )
        c_in = planes * spec.expansion
    return nn.Sequential(*blocks)


class ResNetEncoder(nn.Module):
    """Stem and three stages; gives the features after each stage."""

    def __init__(self, spec: ResNetSpec) -> None:
        super().__init__()
        self.spec = spec
        width = spec.stem_planes
        self.relu = nn.ReLU(inplace=True)
        if spec.stem == "standard":
            self.conv1: nn.Module = nn.Conv2d(3, width, 7, 2, 3, bias=False)
            self.bn1: nn.Module = nn.BatchNorm2d(width)
            self.pool: nn.Module = nn.MaxPool2d(3, 2, 1)
        else:
            narrow = max(16, width // 3 // 8 * 8)
            self.conv1 = conv3x3(3, narrow, 2)
            self.bn1 = nn.BatchNorm2d(narrow)
            self.pool = nn.Sequential(
                conv3x3(narrow, width, 2), nn.BatchNorm2d(width), nn.ReLU(inplace=True)
            )
        scales = (1, 2, 2)
        stages: list[nn.Module] = []
        for depth, planes, scale in zip(spec.depths, spec.planes, scales, strict=True):
            stages.append(make_stage(spec, width, planes, depth, scale))
            if depth:
                width = planes * spec.expansion
        self.layer1, self.layer2, self.layer3 = stages

    def forward(self, image: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Map a normalized `(B, 3, H, W)` image to features at 1/4, 1/8 and 1/16 of its size."""
        x = self.pool(self.relu(self.bn1(self.conv1(image))))
        first = self.layer1(x)
        second = self.layer2(first)
        third = self.layer3(second)
        return first, second, third


class ResNetDecoder(nn.Module):
    """Mirrored ResNet: from the embedding at 1/32 back to the three features of the encoder.

    Args:
        spec: Spec of the encoder that is mirrored.
        embedding_channels: Channels of the embedding.
    """

    def __init__(self, spec: ResNetSpec, embedding_channels: int) -> None:
        super().__init__()
        # Depths are mirrored in order, widths in reverse, as in the reference design: for a
        # ResNet-50
        # the deepest stage (256 planes) has 3 blocks, the shallowest (64 planes) 6.
        first, second, third = spec.planes
        if spec.depths[0] == 0:
            first = spec.stem_planes
        depths = tuple(max(1, depth) for depth in spec.depths)
        self.layer1 = make_stage(spec, embedding_channels, third, depths[0], -2)
        self.layer2 = make_stage(spec, third * spec.expansion, second, depths[1], -2)
        self.layer3 = make_stage(spec, second * spec.expansion, first, depths[2], -2)
        for module in self.modules():
            if isinstance(module, nn.Conv2d):
                nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")

    def forward(self, embedding: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Map `(B, E, h, w)` to features of 8x, 4x and 2x its size, in the encoder's order."""
        third = self.layer1(embedding)
        second = self.layer2(third)
        first = self.layer3(second)
        return first, second, third


def fold_batch_norm_(module: nn.Module) -> None:
    """Fold every batch norm into the convolution defined right before it, in place.

    Works on children that are defined next to each other as (convolution, batch norm), which is how
    every network of this package is written; the batch norm becomes an identity.
    """
    previous_name = ""
    previous: nn.Module | None = None
    for name, child in list(module.named_children()):
        if isinstance(child, nn.BatchNorm2d) and isinstance(
            previous, nn.Conv2d | nn.ConvTranspose2d
        ):
            setattr(module, previous_name, _fused(previous, child))
            setattr(module, name, nn.Identity())
        else:
            fold_batch_norm_(child)
        previous_name, previous = name, child


@torch.no_grad()
def _fused(conv: nn.Conv2d | nn.ConvTranspose2d, norm: nn.BatchNorm2d) -> nn.Module:
    from torch.nn.utils.fusion import fuse_conv_bn_weights

    if norm.running_mean is None or norm.running_var is None:
        raise ValueError("a batch norm without running statistics cannot be folded")
    transposed = isinstance(conv, nn.ConvTranspose2d)
    fused = copy.deepcopy(conv)
    fused.weight, fused.bias = fuse_conv_bn_weights(
        conv.weight,
        conv.bias,
        norm.running_mean,
        norm.running_var,
        norm.eps,
        norm.weight,
        norm.bias,
        transpose=transposed,
    )
    return fused
