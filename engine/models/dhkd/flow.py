"""The teacher: invertible flows that learn the density of good features (or good pixels).

A step is an activation norm, a fixed permutation of the channels and a two-sided affine coupling
(Kingma & Dhariwal, "Glow", NeurIPS 2018, whose learned 1x1 convolution is a fixed permutation
here). Coupled to one flow per scale of a frozen encoder this resembles FastFlow and AST; over Haar
bands of the image itself it needs no pretrained network at all.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import torch
from torch import Tensor, nn

from engine.models.dhkd.haar import Haar

CLAMP = 1.9
"""Largest |log scale| of a coupling: it scales by e^-1.9 to e^1.9."""

POSITION_CHANNELS = 32
FEATURE_KERNELS = (3, 3, 3, 5)
PIXEL_KERNELS = (3,) * 8
PIXEL_SCALES = 3
HIDDEN_CHANNELS = 64

_SMALLEST_STD = 0.05
"""Of the median standard deviation: channels that move less on good parts are left as they are."""


def position_map(height: int, width: int, channels: int = POSITION_CHANNELS) -> Tensor:
    """Sines and cosines of row and column, `(1, channels, height, width)` in [-1, 1]."""
    count = channels // 4
    frequency = math.pi * 2.0 ** (torch.arange(count) * (5.0 / max(count - 1, 1)) - 1.0)
    maps = []
    for size, shape in ((height, (1, height, 1)), (width, (1, 1, width))):
        place = (torch.arange(size) + 0.5) / size
        angle = (frequency[:, None] * place).view(count, *shape[1:])
        maps += [torch.sin(angle), torch.cos(angle)]
    return torch.cat([part.expand(count, height, width) for part in maps])[None].contiguous()


def soft_clamp(log_scale: Tensor) -> Tensor:
    """Squeeze into (-`CLAMP`, `CLAMP`), with slope 2 / pi at zero."""
    return (2.0 / math.pi * CLAMP) * torch.atan(log_scale / CLAMP)


class ActNorm(nn.Module):
    """`(x + bias) * exp(log_scale)` per channel."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.bias = nn.Parameter(torch.zeros(1, channels, 1, 1))
        self.log_scale = nn.Parameter(torch.zeros(1, channels, 1, 1))

    @torch.no_grad()
    def initialise(self, x: Tensor) -> None:
        """Choose bias and scale such that this batch comes out with mean 0 and deviation 1."""
        std, mean = torch.std_mean(x, dim=(0, 2, 3), keepdim=True, correction=0)
        # A dead channel would be scaled up to the floor, and again in every following step.
        dead = std <= (_SMALLEST_STD * std.median()).clamp_min(1e-6)
        self.bias.copy_(-mean)
        self.log_scale.copy_(-torch.log(torch.where(dead, torch.ones_like(std), std)))

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """Normalize; also returns the log determinant per position, a scalar."""
        return (x + self.bias) * torch.exp(self.log_scale), self.log_scale.sum()

    def inverse(self, z: Tensor) -> Tensor:
        """Undo `forward`."""
        return z * torch.exp(-self.log_scale) - self.bias


class CouplingNet(nn.Module):
    """Two convolutions that turn one half of the channels into log scale and shift of the other.

    Args:
        half: Channels of a half.
        hidden: Channels in between.
        kernel: Side of both kernels.
        position: `(1, P, H, W)` to append to the input; None = nothing.
    """

    def __init__(self, half: int, hidden: int, kernel: int, position: Tensor | None) -> None:
        super().__init__()
        self.register_buffer("position", position, persistent=False)
        self.position: Tensor | None
        extra = 0 if position is None else position.shape[1]
        self.conv1 = nn.Conv2d(half + extra, hidden, kernel, padding=kernel // 2)
        self.conv2 = nn.Conv2d(hidden, 2 * half, kernel, padding=kernel // 2)
        self.gain = nn.Parameter(torch.zeros(()))  # 0: the coupling begins as the identity

    def forward(self, half: Tensor) -> tuple[Tensor, Tensor]:
        """Map `(B, half, H, W)` to clamped log scale and shift of the same shape."""
        if self.position is not None:
            position = self.position.expand(half.shape[0], -1, -1, -1)
            half = torch.cat((half, position.to(half.dtype)), dim=1)
        log_scale, shift = (self.conv2(torch.relu(self.conv1(half))) * self.gain).chunk(2, dim=1)
        return soft_clamp(log_scale), shift


class FlowStep(nn.Module):
    """Activation norm, permutation, and a coupling of both halves in turn.

    Args:
        channels: Channels, an even number.
        hidden: Channels inside a coupling.
        kernel: Side of the couplings' kernels.
        position: Position map of the couplings, or None.
        seed: Seed of the permutation.
    """

    def __init__(
        self, channels: int, hidden: int, kernel: int, position: Tensor | None, seed: int
    ) -> None:
        super().__init__()
        self.norm = ActNorm(channels)
        order = torch.randperm(channels, generator=torch.Generator().manual_seed(seed))
        # Part of the checkpoint, because another version of torch may draw another permutation.
        self.register_buffer("order", order)
        self.order: Tensor
        self.couple_first = CouplingNet(channels // 2, hidden, kernel, position)
        self.couple_second = CouplingNet(channels // 2, hidden, kernel, position)

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """Map `(B, C, H, W)` to the same shape and the log determinant per position `(B, H, W)`."""
        x, log_det = self.norm(x)
        first, second = x.index_select(1, self.order).chunk(2, dim=1)
        log_scale1, shift = self.couple_first(second)
        first = first * torch.exp(log_scale1) + shift
        log_scale2, shift = self.couple_second(first)
        second = second * torch.exp(log_scale2) + shift
        total = log_det + log_scale1.sum(1) + log_scale2.sum(1)
        return torch.cat((first, second), dim=1), total

    def inverse(self, z: Tensor) -> Tensor:
        """Undo `forward`."""
        first, second = z.chunk(2, dim=1)
        log_scale, shift = self.couple_second(first)
        second = (second - shift) * torch.exp(-log_scale)
        log_scale, shift = self.couple_first(second)
        first = (first - shift) * torch.exp(-log_scale)
        x = torch.cat((first, second), dim=1).index_select(1, torch.argsort(self.order))
        return self.norm.inverse(x)


class Flow(nn.Module):
    """Several steps at one resolution.

    Args:
        channels: Channels, an even number.
        kernels: Side of the kernels of each step.
        hidden: Channels inside a coupling.
        size: `(H, W)` of the position map; None = the couplings know no position.
    """

    def __init__(
        self,
        channels: int,
        kernels: Sequence[int] = FEATURE_KERNELS,
        *,
        hidden: int = HIDDEN_CHANNELS,
        size: tuple[int, int] | None = None,
    ) -> None:
        super().__init__()
        if channels % 2:
            raise ValueError(f"a coupling needs an even number of channels, not {channels}")
        self.channels = channels
        position = None if size is None else position_map(*size)
        self.steps = nn.ModuleList(
            FlowStep(channels, hidden, kernel, position, seed)
            for seed, kernel in enumerate(kernels)
        )

    @torch.no_grad()
    def initialise(self, x: Tensor) -> Tensor:
        """Initialise every activation norm on `(B, C, H, W)` features of good parts; returns z."""
        for step in self.steps:
            assert isinstance(step, FlowStep)
            step.norm.initialise(x)
            x, _ = step(x)
        return x

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """Map `(B, C, H, W)` to latents of that shape and log determinants `(B, H, W)`."""
        total = x.new_zeros((x.shape[0], *x.shape[2:]))
        for step in self.steps:
            x, log_det = step(x)
            total = total + log_det
        return x, total

    def inverse(self, z: Tensor) -> Tensor:
        """Undo `forward`."""
        for step in reversed(self.steps):
            assert isinstance(step, FlowStep)
            z = step.inverse(z)
        return z


class FeatureFlows(nn.Module):
    """One flow per scale of the features (mode F).

    Args:
        channels: Channels of each scale.
        sizes: `(H, W)` of each scale.
        hidden: Channels inside a coupling.
    """

    def __init__(
        self, channels: Sequence[int], sizes: Sequence[tuple[int, int]], hidden: int
    ) -> None:
        super().__init__()
        self.latent_channels = tuple(channels)
        self.flows = nn.ModuleList(
            Flow(count, hidden=hidden, size=size)
            for count, size in zip(channels, sizes, strict=True)
        )

    def initialise(self, features: Sequence[Tensor]) -> None:
        """Initialise every activation norm on features of good parts."""
        for flow, feature in zip(self.flows, features, strict=True):
            assert isinstance(flow, Flow)
            flow.initialise(feature)

    def forward(self, features: Sequence[Tensor]) -> tuple[list[Tensor], list[Tensor]]:
        """Map features to latents `(B, C_k, h_k, w_k)` and log determinants `(B, h_k, w_k)`."""
        pairs = [flow(feature) for flow, feature in zip(self.flows, features, strict=True)]
        return [z for z, _ in pairs], [log_det for _, log_det in pairs]

    @staticmethod
    def losses(latents: Sequence[Tensor], log_dets: Sequence[Tensor]) -> list[Tensor]:
        """Negative log likelihood per dimension of each scale, `(B,)`, less a constant."""
        energies = _energies(latents, log_dets)
        return [energy / z[0].numel() for energy, z in zip(energies, latents, strict=True)]


class PixelFlow(nn.Module):
    """One flow over three resolutions, from the Haar bands of the image at a quarter of its size.

    After each resolution half of the channels are latents; the others go on at half the size.

    Args:
        channels: Channels of the bands (48 = 3 colours x 16).
        hidden: Channels inside a coupling.
    """

    def __init__(self, channels: int, hidden: int) -> None:
        super().__init__()
        widths = [channels * 2**scale for scale in range(PIXEL_SCALES)]
        last = PIXEL_SCALES - 1
        self.latent_channels = (*(width // 2 for width in widths[:last]), widths[last])
        self.flows = nn.ModuleList(Flow(width, PIXEL_KERNELS, hidden=hidden) for width in widths)
        self.haars = nn.ModuleList(Haar(width // 2) for width in widths[:last])

    def initialise(self, features: Sequence[Tensor]) -> None:
        """Initialise every activation norm on the bands of good parts."""
        x = features[0]
        for index, flow in enumerate(self.flows):
            assert isinstance(flow, Flow)
            x = flow.initialise(x)
            if index < len(self.haars):
                x = self.haars[index](x.chunk(2, dim=1)[1])

    def forward(self, features: Sequence[Tensor]) -> tuple[list[Tensor], list[Tensor]]:
        """Map bands (only the first, at 1/4, is read) to latents and log determinants.

        Returns:
            Latents `(B, C_k, h_k, w_k)` and log determinants `(B, h_k, w_k)` of three resolutions.
        """
        x, latents, log_dets = features[0], [], []
        for index, flow in enumerate(self.flows):
            x, log_det = flow(x)
            log_dets.append(log_det)
            if index < len(self.haars):
                latent, x = x.chunk(2, dim=1)
                latents.append(latent)
                x = self.haars[index](x)
        return [*latents, x], log_dets

    @staticmethod
    def losses(latents: Sequence[Tensor], log_dets: Sequence[Tensor]) -> list[Tensor]:
        """Negative log likelihood per dimension of the whole image, one `(B,)`, less a constant."""
        total = torch.stack(_energies(latents, log_dets)).sum(0)
        return [total / sum(z[0].numel() for z in latents)]

    def inverse(self, latents: Sequence[Tensor]) -> Tensor:
        """Map latents back to the bands at 1/4."""
        x = latents[-1]
        for index in reversed(range(len(self.flows))):
            flow = self.flows[index]
            assert isinstance(flow, Flow)
            if index < len(self.haars):
                haar = self.haars[index]
                assert isinstance(haar, Haar)
                x = torch.cat((latents[index], haar.inverse(x)), dim=1)
            x = flow.inverse(x)
        return x


def _energies(latents: Sequence[Tensor], log_dets: Sequence[Tensor]) -> list[Tensor]:
    """Sum over positions of `1/2 |z|^2 - log det`, `(B,)` per scale."""
    return [
        (0.5 * z.square().sum(1) - log_det).sum(dim=(1, 2))
        for z, log_det in zip(latents, log_dets, strict=True)
    ]
