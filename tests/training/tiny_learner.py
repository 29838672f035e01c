"""A model and a step that train in milliseconds; also a program, for tests that kill a training."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any, ClassVar

import torch
from torch import Tensor, nn

from engine.models.base import InspectionModel
from training.config import TrainingConfig, config_from_mapping
from training.loop import train
from training.methods.base import Defaults, Step
from training.progress import create_progress
from training.run_folder import RunFolder


class TinyModel(InspectionModel):
    """Teacher and student are one convolution each; the student has batch norm and dropout."""

    def __init__(self, height: int, width: int) -> None:
        super().__init__({"method": "tiny", "height": height, "width": width}, height, width)
        self.teacher = nn.Sequential(nn.Conv2d(3, 4, 3, padding=1), nn.BatchNorm2d(4))
        self.student = nn.Sequential(
            nn.Conv2d(3, 8, 3, padding=1),
            nn.BatchNorm2d(8),
            nn.ReLU(),
            nn.Dropout(0.1),
            nn.Conv2d(8, 4, 1),
        )
        for parameter in self.teacher.parameters():
            parameter.requires_grad = False

    def features(self, image: Tensor) -> tuple[Tensor, Tensor]:
        x = image.permute(0, 3, 1, 2).float() / 255.0
        with torch.no_grad():
            taught = self.teacher(x)
        return taught, self.student(x)

    def anomaly_map(self, image: Tensor) -> Tensor:
        taught, guessed = self.features(image)
        return (taught - guessed).square().mean(dim=1)


class TinyStep(Step):
    """Mean squared error plus a part that draws random numbers."""

    defaults: ClassVar[Defaults] = Defaults(epochs=3, batch_size=4, learning_rate=0.01)

    def __init__(self, *, nan_at_call: int = -1, pause_s: float = 0.0) -> None:
        self.calls = 0
        self.nan_at_call = nan_at_call
        self.pause_s = pause_s

    def create_optimizer(
        self, model: InspectionModel, learning_rate: float
    ) -> torch.optim.Optimizer:
        return torch.optim.Adam(list(model.student_parameters()), lr=learning_rate)

    def losses(self, model: InspectionModel, images: Tensor) -> dict[str, Tensor]:
        assert isinstance(model, TinyModel)
        assert model.student.training
        assert not model.teacher.training
        time.sleep(self.pause_s)
        self.calls += 1
        taught, guessed = model.features(images)
        noisy = guessed + 0.1 * torch.randn_like(guessed)
        bad = float("nan") if self.calls == self.nan_at_call else 1.0
        return {"value": (taught - guessed).square().mean() * bad, "noise": noisy.square().mean()}


class Interrupted(BaseException):
    """Stands for a kill inside one process."""


class DyingStep(TinyStep):
    """Dies when it is asked for the given step."""

    def __init__(self, die_at_call: int) -> None:
        super().__init__()
        self.die_at_call = die_at_call

    def losses(self, model: InspectionModel, images: Tensor) -> dict[str, Tensor]:
        if self.calls == self.die_at_call:
            raise Interrupted
        return super().losses(model, images)


def create_with(step: Step) -> Any:
    """A `create` argument for `train`."""

    def create(config: TrainingConfig) -> tuple[InspectionModel, Step]:
        return TinyModel(config.height, config.width), step

    return create


def run_program(config_json: str, run: str, pause_s: str, interval_s: str) -> None:
    """Train as a program of its own, resuming where possible."""
    train(
        config_from_mapping(json.loads(config_json)),
        RunFolder(Path(run)),
        create_progress(sys.stdout, json_lines=True),
        resume=True,
        checkpoint_interval_s=float(interval_s),
        create=create_with(TinyStep(pause_s=float(pause_s))),
    )


if __name__ == "__main__":
    run_program(*sys.argv[1:])
