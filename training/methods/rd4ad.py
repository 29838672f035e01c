"""Training step of reverse distillation (Deng & Li, CVPR 2022, sections 3.2 and 4.1)."""

from __future__ import annotations

from typing import ClassVar

import torch
from torch import Tensor

from engine.models.anomaly_map import cosine_distance
from engine.models.base import InspectionModel
from engine.models.rd4ad import ReverseDistillation
from training.methods.base import Defaults, Step


def global_cosine_loss(teacher: Tensor, student: Tensor) -> Tensor:
    """`1 - cos` of the flattened maps, one cosine per image, averaged over the batch.

    The public code trains with this form although the paper writes the per-position one; see
    `pointwise_cosine_loss`.

    Args:
        teacher: `(B, C, H, W)`.
        student: `(B, C, H, W)`.
    """
    t, s = teacher.float().flatten(1), student.float().flatten(1)
    return (1.0 - torch.nn.functional.cosine_similarity(t, s, dim=1)).mean()


def pointwise_cosine_loss(teacher: Tensor, student: Tensor) -> Tensor:
    """`1 - cos` over channels, averaged over positions and batch (the paper's equation 2)."""
    return cosine_distance(teacher, student).mean()


class ReverseDistillationStep(Step):
    """Adam 5e-3 with betas (0.5, 0.999), batches of 16, 200 epochs, as published."""

    defaults: ClassVar[Defaults] = Defaults(epochs=200, batch_size=16, learning_rate=5e-3)

    def __init__(self, *, pointwise: bool = False) -> None:
        self.loss = pointwise_cosine_loss if pointwise else global_cosine_loss

    def teach(self, model: InspectionModel, images: Tensor) -> tuple[Tensor, ...] | None:
        """The teacher's features, which depend on the image alone."""
        return model.teach(images)

    def create_optimizer(
        self, model: InspectionModel, learning_rate: float
    ) -> torch.optim.Optimizer:
        """Adam over embedding and decoder."""
        parameters = list(model.student_parameters())
        return torch.optim.Adam(parameters, lr=learning_rate, betas=(0.5, 0.999), fused=True)

    def losses(self, model: InspectionModel, images: Tensor) -> dict[str, Tensor]:
        """One global cosine loss per scale."""
        assert isinstance(model, ReverseDistillation)
        taught, restored = model.features(images)
        return {
            f"layer{index}": self.loss(t, s)
            for index, (t, s) in enumerate(zip(taught, restored, strict=True), start=1)
        }
