"""What a method tells the trainer."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import ClassVar

import torch
from torch import Tensor

from engine.models.base import InspectionModel


@dataclass(frozen=True)
class Defaults:
    """Published schedule of a method; every value can be overridden.

    Attributes:
        epochs: Passes over the training parts.
        batch_size: Images per step.
        learning_rate: Initial learning rate.
        schedule: `constant` or `cosine`.
        ema_decay: Decay of the averaged student that is kept in the end; 0 = none.
        seed: Seed of everything random.
    """

    epochs: int
    batch_size: int
    learning_rate: float
    schedule: str = "constant"
    ema_decay: float = 0.0
    seed: int = 111


class Step(ABC):
    """One method's part of the training loop."""

    defaults: ClassVar[Defaults]

    def prepare(self, model: InspectionModel, images: Tensor) -> None:
        """Initialise what depends on the data, before the first step.

        Args:
            model: The model in training.
            images: `(N, H, W, 3)` uint8 BGR, all training images.
        """
        del model, images  # most methods need no such thing

    @abstractmethod
    def create_optimizer(
        self, model: InspectionModel, learning_rate: float
    ) -> torch.optim.Optimizer:
        """Optimizer over the student's parameters."""

    @abstractmethod
    def losses(self, model: InspectionModel, images: Tensor) -> dict[str, Tensor]:
        """Loss parts by name for a `(B, H, W, 3)` uint8 BGR batch; their sum is minimised."""
