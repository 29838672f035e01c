"""Training step of STFPM (Wang et al., BMVC 2021, section 3.2)."""

from __future__ import annotations

from typing import ClassVar

import torch
from torch import Tensor

from engine.models.base import InspectionModel
from engine.models.stfpm import FeaturePyramidMatching, unit_distance
from training.methods.base import Defaults, Step


class FeaturePyramidStep(Step):
    """SGD 0.4 with momentum 0.9 and weight decay 1e-4, batches of 32, 100 epochs, as published.

    The loss is a mean over the batch, so that the learning rate does not depend on its size.
    """

    defaults: ClassVar[Defaults] = Defaults(epochs=100, batch_size=32, learning_rate=0.4)

    def teach(self, model: InspectionModel, images: Tensor) -> tuple[Tensor, ...] | None:
        """The teacher's features, which depend on the image alone."""
        return model.teach(images)

    def create_optimizer(
        self, model: InspectionModel, learning_rate: float
    ) -> torch.optim.Optimizer:
        """SGD over the student."""
        parameters = list(model.student_parameters())
        return torch.optim.SGD(
            parameters, lr=learning_rate, momentum=0.9, weight_decay=1e-4, fused=True
        )

    def losses(self, model: InspectionModel, images: Tensor) -> dict[str, Tensor]:
        """Mean distance of the unit-length features, per scale."""
        assert isinstance(model, FeaturePyramidMatching)
        taught, learnt = model.features(images)
        return {
            f"layer{index}": unit_distance(t, s).mean()
            for index, (t, s) in enumerate(zip(taught, learnt, strict=True), start=1)
        }
