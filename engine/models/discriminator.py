"""A small network that learns which differences between teacher and student are defects.

The distance of reverse distillation weighs every channel alike and looks at one position at a time.
This head reads the same differences channel by channel and with their surroundings, and is taught
by synthetic defects (`training.methods.edge`). It never sees a feature itself, only differences: of
a kind of defect that it was not taught, the difference still looks like one.

The idea of a network that judges the differences of teacher and student is DeSTSeg's (Zhang et al.,
CVPR 2023). This one is small, 49,000 weights behind the compact teacher, and judges beside the
distance, not instead of it.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.models.resnet import conv1x1, conv3x3

RARE = -4.0
"""Bias of the last layer before training: a defect is rare."""


class Discriminator(nn.Module):
    """Three differences to one logit per position at 1/8 of the image's size.

    Args:
        channels: Channels of the differences at 1/4, 1/8 and 1/16.
        width: Channels in between.
    """

    def __init__(self, channels: Sequence[int], width: int) -> None:
        super().__init__()
        first, second, third = channels
        self.up = conv1x1(third, 4 * width)
        self.mix = conv1x1(first + second + width, width)
        self.mix_norm: nn.Module = nn.BatchNorm2d(width)
        self.look = conv3x3(width, width, 1)
        self.look_norm: nn.Module = nn.BatchNorm2d(width)
        self.tell = nn.Conv2d(width, 1, 1)
        nn.init.constant_(self.tell.bias, RARE)  # type: ignore[arg-type]

    def forward(self, squares: Sequence[Tensor]) -> Tensor:
        """Map squared differences of features, see `EdgeDetector.squares`, to logits.

        Args:
            squares: `(B, C_k, H_k, W_k)` at 1/4, 1/8 and 1/16.

        Returns:
            `(B, H / 8, W / 8)`; the sigmoid is the probability of a defect.
        """
        first, second, third = squares
        raised = F.pixel_shuffle(self.up(third), 2).to(second.dtype)
        x = torch.cat((F.avg_pool2d(first, 2), second, raised), dim=1)
        x = F.relu(self.mix_norm(self.mix(x)))
        x = F.relu(self.look_norm(self.look(x)))
        logits: Tensor = self.tell(x)
        return logits.squeeze(1)
