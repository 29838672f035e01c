"""Batches for the loop: images, augmented where asked for, and what the teacher says of them."""

from __future__ import annotations

import torch
from torch import Tensor

from engine.models.base import InspectionModel
from training.augment import (
    MOVES,
    augmentation_for,
    draw_turns,
    move_images,
    turn_images,
    views,
)
from training.config import TrainingConfig
from training.methods.base import Step
from training.taught import TaughtFeatures, keep_taught_features

DEVICE_IMAGE_BYTES = 4 * 2**30
"""Training images up to this much are copied to the GPU once."""


class ImageFeed:
    """All training images, from which the loop draws batches.

    Args:
        images: `(N, H, W, 3)` uint8 BGR, on the CPU.
        config: The training.
        device: Where batches are wanted.
    """

    def __init__(self, images: Tensor, config: TrainingConfig, device: torch.device) -> None:
        self._device = device
        self._config = config
        self._augment = augmentation_for(config.augment, config.epochs)
        self._moves = self._augment in MOVES
        fits = images.numel() <= DEVICE_IMAGE_BYTES and not self._moves
        self._images = images.to(device) if fits else images
        self._views = views(self._augment, images.shape[1], images.shape[2])
        self._taught: TaughtFeatures | None = None

    def __len__(self) -> int:
        return len(self._images)

    def keep_taught(self, step: Step, model: InspectionModel) -> str:
        """Ask the teacher about every image now, where that pays and fits into memory.

        Returns:
            What was kept or why not, for people; empty when there is nothing to say.
        """
        config = self._config
        if self._moves and config.augment == "auto":
            return f"each image is shown {config.epochs} times: {self._augment}"
        limit = config.feature_cache_gib * 2**30
        if self._moves or not limit or config.epochs <= len(self._views):
            return ""
        enabled = config.precision == "bf16"
        with torch.autocast(self._device.type, dtype=torch.bfloat16, enabled=enabled):
            self._taught = keep_taught_features(
                step,
                model,
                self._images,
                views=self._views,
                batch_size=config.batch_size,
                limit_bytes=limit,
            )
        if self._taught is None:
            return ""
        return (
            f"the teacher's features of all images are kept: {self._taught.bytes / 2**30:.2f} GiB"
        )

    def draw(self, batch: Tensor) -> tuple[Tensor, tuple[Tensor, ...] | None]:
        """Draw how the images of a batch are shown; torch's generator decides.

        Args:
            batch: `(B,)` int64, which images.

        Returns:
            Images `(B, H, W, 3)` uint8 BGR on the device, and the teacher's features of them, None
            where they are not kept.
        """
        images = self._images[batch.to(self._images.device)]
        if self._moves:
            return move_images(images, self._augment).to(self._device), None
        turns = draw_turns(len(batch), self._views)
        shown = turn_images(images, turns).to(self._device)
        return shown, None if self._taught is None else self._taught.of(batch, turns)
