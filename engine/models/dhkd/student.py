"""The student: an ordinary network that restores the teacher's latents from disturbed features."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from engine.models.dhkd.dual_domain import LEAK, DualDomainBlock
from engine.models.dhkd.flow import POSITION_CHANNELS, position_map

STUDENT_CHANNELS = 256
STUDENT_BLOCKS = 4


class DenoisingStudent(nn.Module):
    """From the features of one scale to the teacher's latents of that scale.

    It is not invertible, has learned from disturbed features only what good parts look like, and so
    cannot follow the teacher where a part is strange.

    Args:
        c_in: Channels of the features.
        c_out: Channels of the latents.
        size: `(H, W)` of both.
        channels: Channels in between, an even number.
        blocks: Dual-domain blocks.
    """

    def __init__(
        self,
        c_in: int,
        c_out: int,
        size: tuple[int, int],
        *,
        channels: int = STUDENT_CHANNELS,
        blocks: int = STUDENT_BLOCKS,
    ) -> None:
        super().__init__()
        self.register_buffer("position", position_map(*size), persistent=False)
        self.position: Tensor
        self.first = nn.Conv2d(c_in + POSITION_CHANNELS, channels, 3, padding=1)
        self.leaky = nn.LeakyReLU(LEAK)
        self.blocks = nn.Sequential(*(DualDomainBlock(channels, *size) for _ in range(blocks)))
        self.last = nn.Conv2d(channels, c_out, 3, padding=1)

    def forward(self, features: Tensor) -> Tensor:
        """Map `(B, c_in, H, W)` to `(B, c_out, H, W)`."""
        position = self.position.expand(features.shape[0], -1, -1, -1).to(features.dtype)
        x = self.leaky(self.first(torch.cat((features, position), dim=1)))
        result: Tensor = self.last(self.blocks(x))
        return result
