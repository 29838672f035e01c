"""Masked reverse distillation, MRKD.

Jiang, Cao & Shen, "A Masked Reverse Knowledge Distillation Method Incorporating Global and Local
Information for Image Anomaly Detection", KBS 280, 2023. Reverse distillation with two maskings that
turn reconstruction into restoration: in training the student sees an image with synthetic defects
and must give the features of the good one (image-level masking, in `training/methods/mrkd.py`), and
of each of its features random positions are blanked and must be filled in from their surroundings
by a generation block (feature-level masking, here; the block is that of Yang et al., "Masked
Generative Distillation", ECCV 2022).
"""

from __future__ import annotations

from typing import Literal

import torch
from torch import Tensor, nn

from engine.errors import BundleError, DataError
from engine.models.rd4ad import Features, ReverseDistillation
from engine.models.resnet import ResNetSpec

InferenceMask = Literal["none", "random", "scaled"]
INFERENCE_MASKS: tuple[InferenceMask, ...] = ("none", "random", "scaled")

MASK_RATIO = 0.2


class GenerationBlock(nn.Sequential):
    """Fills blanked positions from their surroundings: two 3x3 convolutions with a ReLU between.

    Args:
        channels: Channels in and out.
    """

    def __init__(self, channels: int) -> None:
        super().__init__(
            nn.Conv2d(channels, channels, 3, padding=1),
            nn.ReLU(inplace=True),
            nn.Conv2d(channels, channels, 3, padding=1),
        )
        for module in self:
            if isinstance(module, nn.Conv2d):
                nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")


class MaskedReverseDistillation(ReverseDistillation):
    """MRKD as one graph.

    Args:
        spec: Architecture of the teacher.
        teacher: Name of the teacher, for the record.
        height: Rows of the input; a multiple of 32.
        width: Columns of the input; a multiple of 32.
        mask_ratio: Share of positions that training blanks at each scale.
        inference_mask: What takes the place of the mask outside training. `none` (ours): nothing is
            blanked, the only mode beside `scaled` that can be deployed; `random`: as in training
            and in the public code, so that two passes over one image differ; `scaled`: features are
            multiplied by `1 - mask_ratio`, the mask's mean.

    Attributes:
        mask_seed: Seed of the random masks outside training.

    Raises:
        DataError: The ratio or the mode is impossible.
    """

    def __init__(
        self,
        spec: ResNetSpec,
        *,
        teacher: str,
        height: int = 256,
        width: int = 256,
        mask_ratio: float = MASK_RATIO,
        inference_mask: InferenceMask = "none",
    ) -> None:
        if not 0 <= mask_ratio < 1:
            raise DataError(f"mask_ratio is {mask_ratio}, expected from 0 to below 1")
        if inference_mask not in INFERENCE_MASKS:
            known = ", ".join(INFERENCE_MASKS)
            raise DataError(f"unknown inference_mask '{inference_mask}'; known are {known}")
        super().__init__(spec, teacher=teacher, height=height, width=width)
        self.config |= {
            "method": "mrkd",
            "mask_ratio": mask_ratio,
            "inference_mask": inference_mask,
        }
        self.mask_ratio = mask_ratio
        self.inference_mask = inference_mask
        self.mask_seed = 0
        self._masks_drawn = 0
        self.generation = nn.ModuleList(GenerationBlock(channels) for channels in spec.channels)

    def restore(self, taught: Features) -> Features:
        """Features that the student makes of the teacher's, masked and filled in.

        Every stage of the decoder is fed by the unmasked feature before it, so that blanks of one
        scale never reach another.
        """
        first, second, third = super().restore(taught)
        blocks = self.generation
        return (
            blocks[0](self.mask_feature(first)),
            blocks[1](self.mask_feature(second)),
            blocks[2](self.mask_feature(third)),
        )

    def mask_feature(self, feature: Tensor) -> Tensor:
        """Blank random positions of a `(B, C, H, W)` feature, over all channels, without rescaling.

        Outside training `inference_mask` says what happens instead.
        """
        if not self.mask_ratio or (not self.training and self.inference_mask == "none"):
            return feature
        if not self.training and self.inference_mask == "scaled":
            return feature * (1.0 - self.mask_ratio)
        shape = (feature.shape[0], 1, *feature.shape[2:])
        drawn = (
            torch.rand(shape, device=feature.device)
            if self.training
            else self._draw_repeatably(shape).to(feature.device)
        )
        return feature * (drawn >= self.mask_ratio).to(feature.dtype)

    def restart_masks(self, seed: int = 0) -> None:
        """Start the random masks outside training anew: the same passes give the same maps."""
        self.mask_seed = seed
        self._masks_drawn = 0

    def _draw_repeatably(self, shape: tuple[int, ...]) -> Tensor:
        """Uniform numbers that depend on `mask_seed` and on how many masks were drawn before.

        Raises:
            BundleError: The network is being exported.
        """
        if torch.compiler.is_compiling():
            raise BundleError(
                "mrkd with inference_mask 'random' draws random numbers and cannot be deployed; "
                "train with inference_mask 'none' or 'scaled'"
            )
        generator = torch.Generator().manual_seed(self.mask_seed * 1_000_003 + self._masks_drawn)
        self._masks_drawn += 1
        return torch.rand(shape, generator=generator)
