"""The orthonormal Haar transform: an image in four bands at half its size, and back."""

from __future__ import annotations

import torch
from torch import Tensor, nn

# Rows are the bands: mean, left-right, top-bottom and diagonal difference of a 2x2 square.
_BANDS = (
    (1.0, 1.0, 1.0, 1.0),
    (1.0, -1.0, 1.0, -1.0),
    (1.0, 1.0, -1.0, -1.0),
    (1.0, -1.0, -1.0, 1.0),
)


class Haar(nn.Module):
    """Each channel becomes four neighbouring ones; sums of squares are preserved.

    Args:
        channels: Channels of the image.
    """

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.channels = channels
        kernel = 0.5 * torch.tensor(_BANDS).view(4, 1, 2, 2)
        self.register_buffer("kernel", kernel.repeat(channels, 1, 1, 1), persistent=False)
        self.kernel: Tensor

    def forward(self, x: Tensor) -> Tensor:
        """Map `(B, C, H, W)` to `(B, 4 C, H / 2, W / 2)`."""
        return nn.functional.conv2d(x, self.kernel, stride=2, groups=self.channels)

    def inverse(self, bands: Tensor) -> Tensor:
        """Map `(B, 4 C, H, W)` back to `(B, C, 2 H, 2 W)`."""
        return nn.functional.conv_transpose2d(bands, self.kernel, stride=2, groups=self.channels)
