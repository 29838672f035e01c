"""Training step of multiresolution knowledge distillation (Salehi et al., CVPR 2021, section 3)."""

from __future__ import annotations

import copy
from typing import ClassVar

import torch
from torch import Tensor

from engine.models.base import InspectionModel
from engine.models.mkd import MultiresolutionDistillation, direction_loss, value_loss
from training.methods.base import Defaults, Step


class MultiresolutionStep(Step):
    """Adam 1e-3, batches of 64, 601 epochs, as in the public code for MVTec AD.

    That code minimises `direction + weight * value`, while the paper puts the weight on the
    direction; the code's form is the one that is built here.
    """

    defaults: ClassVar[Defaults] = Defaults(epochs=601, batch_size=64, learning_rate=1e-3)

    @torch.no_grad()
    def prepare(self, model: InspectionModel, images: Tensor) -> None:
        """Choose the value weight `auto`: both losses start equal on the untrained cloner."""
        assert isinstance(model, MultiresolutionDistillation)
        if model.options.value_weight != "auto":
            return
        student = model.student
        model.student = copy.deepcopy(student).train()  # the copy's batch norms forget it again
        batch = images[: self.defaults.batch_size].to(model.value_weight.device)
        model.value_weight.fill_(1.0)
        parts = self.losses(model, batch)
        model.student = student
        model.value_weight.copy_(parts["direction"] / parts["value"].clamp_min(1e-12))

    def teach(self, model: InspectionModel, images: Tensor) -> tuple[Tensor, ...] | None:
        """The teacher's features, which depend on the image alone."""
        return model.teach(images)

    def create_optimizer(
        self, model: InspectionModel, learning_rate: float
    ) -> torch.optim.Optimizer:
        """Adam with default betas over the cloner."""
        return torch.optim.Adam(list(model.student_parameters()), lr=learning_rate, fused=True)

    def losses(self, model: InspectionModel, images: Tensor) -> dict[str, Tensor]:
        """Direction and (weighted) value, each summed over all critical points."""
        assert isinstance(model, MultiresolutionDistillation)
        pairs = list(zip(*model.features(images), strict=True))
        direction = torch.stack([direction_loss(t, c).mean() for t, c in pairs]).sum()
        value = torch.stack([value_loss(t, c).mean() for t, c in pairs]).sum()
        return {"direction": direction, "value": model.value_weight * value}

    def fit_map(self, model: InspectionModel, images: Tensor) -> None:
        """Fix the range of the map on the *select* parts."""
        assert isinstance(model, MultiresolutionDistillation)
        model.fit_map_range(images)
