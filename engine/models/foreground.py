"""Keep the anomaly map to the part: an option for parts on an even background.

Dirt, shadows and grain of a conveyor raise the map where no part lies. This option lowers the map
there. It is decided image by image in the graph, so the part may lie anywhere.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.errors import DataError

MARGIN = 8
"""Pixels around the part, and half the width of holes in it, that still count as part."""

BORDER_SHARE = 0.03
GREY = (0.114, 0.587, 0.299)  # BGR
SMALLEST_TOLERANCE = 8.0
LARGEST_TOLERANCE = 64.0
"""A border whose grey levels differ more is no background: most of the part would look like it."""
SPREAD_QUANTILE = 0.999


@dataclass(frozen=True)
class ForegroundRule:
    """What is background.

    Attributes:
        level: Grey level of the background, 0 to 255.
        tolerance: Pixels this near to it are background.
        margin: Pixels around the part, and into holes in it, that count as part.
    """

    level: float
    tolerance: float
    margin: int = MARGIN

    def __post_init__(self) -> None:
        """Check every value.

        Raises:
            DataError: A value is impossible.
        """
        if not (0 <= self.level <= 255 and 0 < self.tolerance <= 255 and self.margin >= 0):
            raise DataError(
                f"foreground: level {self.level}, tolerance {self.tolerance}, margin "
                f"{self.margin}; expected 0 to 255, above 0 to 255, and at least 0"
            )


class Foreground(nn.Module):
    """Lowers a map where the image shows background.

    Args:
        rule: What is background.
    """

    def __init__(self, rule: ForegroundRule) -> None:
        super().__init__()
        self.rule = rule
        self.register_buffer("weights", torch.tensor(GREY), persistent=False)
        self.weights: Tensor

    def mask(self, image: Tensor) -> Tensor:
        """1 on the part and its margin, else 0: `(B, H, W)` float32 of a `(B, H, W, 3)` image."""
        grey = image.to(torch.float32) @ self.weights
        part = ((grey - self.rule.level).abs() > self.rule.tolerance).to(torch.float32)
        part = part.unsqueeze(1)
        # A single deviating pixel is grain: the lowest of 3x3 neighbours must deviate too.
        part = -F.max_pool2d(-part, 3, 1, 1)
        reach = self.rule.margin + 1
        return F.max_pool2d(part, 2 * reach + 1, 1, reach).squeeze(1)

    def forward(self, image: Tensor, anomaly_map: Tensor) -> Tensor:
        """Map `(B, h, w)` with at most 0 on the background; lower values stay as they are."""
        mask = self.mask(image)
        if mask.shape[1:] != anomaly_map.shape[1:]:
            mask = F.adaptive_max_pool2d(mask.unsqueeze(1), anomaly_map.shape[1:]).squeeze(1)
        return torch.where(mask > 0.5, anomaly_map, anomaly_map.clamp_max(0.0))


def parse_foreground(text: str, images: Tensor) -> ForegroundRule | None:
    """Read `none`, `auto` or `LEVEL,TOLERANCE`.

    Args:
        text: The option.
        images: `(N, H, W, 3)` uint8 BGR of good parts, for `auto`.

    Raises:
        DataError: It is none of these, or the images have no even background.
    """
    if text == "none":
        return None
    if text == "auto":
        return measure_background(images)
    try:
        level, tolerance = (float(word) for word in text.split(","))
    except ValueError as error:
        raise DataError(f"foreground '{text}': expected none, auto or LEVEL,TOLERANCE") from error
    return ForegroundRule(level, tolerance)


def measure_background(images: Tensor) -> ForegroundRule:
    """Take the background's grey level from the border of good images.

    Raises:
        DataError: The border is uneven, or all, or next to none, of the image would be part.
    """
    height, width = images.shape[1:3]
    rim = max(2, round(BORDER_SHARE * min(height, width)))
    inner = torch.ones(height, width, dtype=torch.bool)
    inner[rim:-rim, rim:-rim] = False
    weights = torch.tensor(GREY)
    values = torch.cat([image[inner].float() @ weights for image in images])
    level = float(values.median())
    deviation = (values - level).abs()
    rank = max(1, round(SPREAD_QUANTILE * len(deviation)))
    tolerance = max(SMALLEST_TOLERANCE, float(deviation.kthvalue(rank).values))
    rule = ForegroundRule(round(level, 2), round(min(tolerance, 255.0), 2))
    share = float(torch.stack([Foreground(rule).mask(one[None]).mean() for one in images]).mean())
    if tolerance > LARGEST_TOLERANCE or not 0.02 <= share <= 0.95:
        raise DataError(
            f"foreground auto: {share:.0%} of the images would be part (background {level:.0f} "
            f"+- {tolerance:.0f}); they have no even background, so leave the option out"
        )
    return rule
