"""Early stopping, an option: on held-out good parts and synthetic defects in them.

Published schedules keep the last checkpoint, and so does the trainer unless it is told otherwise.
Nothing here ever sees a real defect.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor

from engine.errors import CheckpointError, DataError
from engine.models.base import InspectionModel
from training.checkpoint import Learner, Position, save_tensors
from training.methods.base import Step
from training.synthetic_trial import SyntheticTrial


class EarlyStopping:
    """Judges the student after each epoch and keeps the best one.

    Args:
        patience: Epochs without a better student after which the training stops.
        images: `(N, H, W, 3)` uint8 BGR, the *select* parts, on the CPU.
        seed: Seed of the synthetic defects.
        path: Where the best weights are kept meanwhile.

    Raises:
        DataError: No place for a synthetic defect was found in any image.
    """

    def __init__(self, patience: int, images: Tensor, seed: int, path: Path) -> None:
        self._patience = patience
        self._path = path
        self._good = images
        try:
            self._trial = SyntheticTrial(images, seed)
        except DataError as error:
            raise DataError(
                "--patience needs synthetic defects, and no place for one was found in the select "
                "parts; leave it out"
            ) from error

    def after_epoch(self, step: Step, learner: Learner, position: Position) -> float:
        """Judge the student as it would be kept now; the best one is written to disk.

        Args:
            step: The method's step, which sets the constants of the map.
            learner: The model, left as it was but for these constants.
            position: Gets the best score and its epoch; `epoch` counts the present one already.

        Returns:
            Mean of image and pixel AUROC on the synthetic defects.
        """
        model = learner.model
        with _as_it_would_be_kept(learner):
            step.fit_map(model.eval(), self._good)
            score = self._judge(model)
            if position.best_score is None or score > position.best_score:
                position.best_score, position.best_epoch = score, position.epoch
                save_tensors(self._path, model.state_dict(), {"epoch": str(position.epoch)})
        model.train()
        return score

    def is_over(self, position: Position) -> bool:
        """Whether the training has waited long enough for a better student."""
        waited = position.epoch - position.best_epoch
        return position.best_score is not None and waited >= self._patience

    def load_best(self, model: InspectionModel) -> None:
        """Put the best weights into the model.

        Raises:
            CheckpointError: Their file is damaged or gone.
        """
        try:
            model.load_state_dict(load_file(self._path))
        except (OSError, SafetensorError, RuntimeError) as error:
            reason = str(error).splitlines()[0]
            raise CheckpointError(
                f"{self._path}: the best weights cannot be read ({reason}); start again with "
                "--force"
            ) from error

    def _judge(self, model: InspectionModel) -> float:
        return self._trial.judge(model).mean


@contextmanager
def _as_it_would_be_kept(learner: Learner) -> Iterator[None]:
    """While entered, the model has the averaged weights, where there is an average.

    Torch's generator comes out as it went in, so that judging changes nothing of the training.
    """
    devices = [torch.cuda.current_device()] if torch.cuda.is_available() else []
    with torch.random.fork_rng(devices=devices):
        if learner.average is None:
            yield
            return
        parameters = list(learner.model.parameters())
        present = [parameter.detach().clone() for parameter in parameters]
        learner.average.copy_to_model()
        try:
            yield
        finally:
            with torch.no_grad():
                for parameter, value in zip(parameters, present, strict=True):
                    parameter.copy_(value)
