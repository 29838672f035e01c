"""VGG features (Simonyan & Zisserman, ICLR 2015), the source network of MKD.

Convolutions only, without the classifier. Module names follow torchvision's, so that its weight
file loads as it is.
"""

from __future__ import annotations

from dataclasses import dataclass

from torch import Tensor, nn


@dataclass(frozen=True)
class VGGSpec:
    """Shape of a VGG.

    Attributes:
        depths: 3x3 convolutions of each stage; a stage ends in a max-pool.
        widths: Their output channels per stage.
    """

    depths: tuple[int, ...]
    widths: tuple[int, ...]

    @property
    def channels(self) -> tuple[int, ...]:
        """Channels of the pools from the second on, at 1/4, 1/8, ... of the input's size."""
        return self.widths[1:]


VGG16 = VGGSpec((2, 2, 3, 3, 3), (64, 128, 256, 512, 512))


class VGGEncoder(nn.Module):
    """Convolutions, ReLUs and max-pools; gives the outputs of the pools from the second on."""

    def __init__(self, spec: VGGSpec) -> None:
        super().__init__()
        self.spec = spec
        layers: list[nn.Module] = []
        c_in = 3
        for depth, width in zip(spec.depths, spec.widths, strict=True):
            for _ in range(depth):
                layers += [nn.Conv2d(c_in, width, 3, 1, 1), nn.ReLU(inplace=True)]
                c_in = width
            layers.append(nn.MaxPool2d(2, 2))
        self.features = nn.Sequential(*layers)

    def segments(self) -> tuple[nn.Module, ...]:
        """The layers from the input to the second pool, from there to the third, and so on."""
        layers = list(self.features)
        pools = [i for i, layer in enumerate(layers) if isinstance(layer, nn.MaxPool2d)]
        ends = [pool + 1 for pool in pools[1:]]
        begins = [0, *ends[:-1]]
        return tuple(nn.Sequential(*layers[a:b]) for a, b in zip(begins, ends, strict=True))

    def forward(self, image: Tensor) -> tuple[Tensor, ...]:
        """Map a `(B, 3, H, W)` image to the pools' outputs, from 1/4 of its size on."""
        x = image
        pools: list[Tensor] = []
        for segment in self.segments():
            x = segment(x)
            pools.append(x)
        return tuple(pools)
