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
        schedule: One of `training.config.SCHEDULES`.
        ema_decay: Decay of the averaged student that is kept in the end; 0 = none.
        seed: Seed of everything random.
        steps: Steps that count instead of the epochs; 0 = none.
        teacher: Name of the teacher.
    """

    epochs: int
    batch_size: int
    learning_rate: float
    schedule: str = "constant"
    ema_decay: float = 0.0
    seed: int = 111
    steps: int = 0
    teacher: str = "compact"


@dataclass(frozen=True)
class Phase:
    """Epochs in which a method trains one of its parts.

    Attributes:
        name: What is trained, for people.
        epochs: How many epochs, at least 1.
    """

    name: str
    epochs: int


class Step(ABC):
    """One method's part of the training loop.

    The keyword-only parameters of its constructor are options of the method.

    Attributes:
        defaults: Published schedule.
        max_gradient_norm: Longer gradients are scaled down to it; 0 = left alone.
    """

    defaults: ClassVar[Defaults]
    max_gradient_norm: ClassVar[float] = 0.0

    def phases(self, epochs: int) -> tuple[Phase, ...]:
        """Divide the epochs, one phase after the other; a schedule runs once in each.

        Args:
            epochs: Epochs of the whole training.

        Raises:
            TrainingError: There are too few epochs.
        """
        return (Phase("student", epochs),)

    def begin_phase(self, model: InspectionModel, phase: int) -> None:
        """Freeze and free parameters for a phase.

        Also called when a resumed training goes on inside the phase, so it must not change anything
        that a checkpoint holds. An optimizer skips parameters without gradient.

        Args:
            model: The model in training.
            phase: Index into `phases`.
        """
        del model, phase  # most methods have one phase

    def prepare(self, model: InspectionModel, images: Tensor) -> None:
        """Initialise what depends on the data, before the first step.

        Args:
            model: The model in training.
            images: `(N, H, W, 3)` uint8 BGR, all training images.
        """
        del model, images  # most methods need no such thing

    def fit_map(self, model: InspectionModel, images: Tensor) -> None:
        """Set the constants of the map, kept as buffers of the model, after the last step.

        Args:
            model: The trained model, in eval mode.
            images: `(N, H, W, 3)` uint8 BGR, all images of the *select* parts, on the CPU.
        """
        del model, images  # most maps have none

    def teach(self, model: InspectionModel, images: Tensor) -> tuple[Tensor, ...] | None:
        """What the frozen teacher says of good images, computed as `losses` computes it.

        None, unless `losses` asks `model.teach` about the very images that it gets. Then the loop
        may ask once, keep the answer, and let the model remember it in every later epoch.

        Args:
            model: The model in training, after `prepare`.
            images: `(B, H, W, 3)` uint8 BGR.
        """
        del model, images
        return None

    @abstractmethod
    def create_optimizer(
        self, model: InspectionModel, learning_rate: float
    ) -> torch.optim.Optimizer:
        """Optimizer over the student's parameters."""

    @abstractmethod
    def losses(self, model: InspectionModel, images: Tensor) -> dict[str, Tensor]:
        """Loss parts by name for a `(B, H, W, 3)` uint8 BGR batch; their sum is minimised."""
