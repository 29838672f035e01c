"""MKD's localization as its publication evaluates it: three gradients, stretched per image.

For comparison with published figures only. The deployed map has constants in place of the
per-image stretching, which makes a good part's map as bright as a bad one's.
"""

from __future__ import annotations

from typing import Literal

import cv2
import numpy as np
import torch
from scipy.ndimage import gaussian_filter
from torch import Tensor

from engine.models.anomaly_map import GAUSSIAN_SIGMA
from engine.models.input_gradient import GradientRule
from engine.models.mkd import STRETCH_QUANTILE, MultiresolutionDistillation
from engine.types import FloatMap

Localization = Literal["gradients", "smooth_gradients", "guided_backprop"]

NOISY_COPIES = 50
NOISE_LEVEL = 0.05


@torch.no_grad()
def input_gradients(
    model: MultiresolutionDistillation,
    images: Tensor,
    kind: Localization = "gradients",
    *,
    generator: torch.Generator | None = None,
    proper_noise: bool = False,
) -> Tensor:
    """Gradient of the image score with respect to the network's input.

    Args:
        model: Trained model in eval mode.
        images: `(B, H, W, 3)` uint8 BGR.
        kind: `gradients`; `smooth_gradients`, the mean over noisy copies (Smilkov et al., 2017);
            or `guided_backprop`, where the cloner's ReLUs drop negative gradients.
        generator: Source of the noise.
        proper_noise: Noise of 5 % of the image's range, as SmoothGrad means it. The public code
            squares the deviation after dividing by the range, which leaves next to no noise.

    Returns:
        `(B, 3, H, W)`, not scaled by the model's map constants.
    """
    x = model.input(images)
    if kind != "smooth_gradients":
        rule = GradientRule(guided=kind == "guided_backprop")
        return model.gradient(x, rule)[0] / model.map_scale
    span = x.amax((1, 2, 3), keepdim=True) - x.amin((1, 2, 3), keepdim=True)
    # A constant image has no range that the noise could follow.
    upstream = torch.where(span > 0, (NOISE_LEVEL / span.clamp_min(1e-3)) ** 2, 0.0)
    deviation = NOISE_LEVEL * span if proper_noise else upstream
    total = torch.zeros_like(x)
    for _ in range(NOISY_COPIES):
        noise = torch.randn(x.shape, generator=generator).to(x.device)
        total += model.gradient(x + deviation * noise)[0]
    return total / (NOISY_COPIES * model.map_scale)


def paper_maps(
    gradients: Tensor, kind: Localization = "gradients", *, gaussian: bool = True
) -> FloatMap:
    """Maps in [0, 1] as published: stretch each by itself, smooth, open.

    The public code opens each of 1,000 binarized maps; one grey opening is the same.

    Args:
        gradients: `(B, 3, H, W)` from `input_gradients`.
        kind: How they were made: plain gradients are stretched to their 99th percentile and cut
            there, the others to their maximum.
        gaussian: Smooth with sigma 4; the publication also reports maps without.

    Returns:
        `(B, H, W)` float32.
    """
    magnitude = gradients.abs().sum(1).double().cpu().numpy()
    low = magnitude.min(axis=(1, 2), keepdims=True)
    if kind == "gradients":
        high = np.quantile(magnitude, STRETCH_QUANTILE, axis=(1, 2), keepdims=True)
    else:
        high = magnitude.max(axis=(1, 2), keepdims=True)
    span = np.maximum(high - low, np.finfo(np.float64).tiny)
    stretched = np.clip((magnitude - low) / span, 0.0, 1.0)
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (3, 3))
    maps = []
    for one in stretched:
        smooth = gaussian_filter(one, GAUSSIAN_SIGMA) if gaussian else one
        maps.append(cv2.morphologyEx(smooth.astype(np.float32), cv2.MORPH_OPEN, kernel))
    return np.stack(maps).astype(np.float32)
