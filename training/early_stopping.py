"""Early stopping, an option: on held-out good parts and synthetic defects in them.

Published schedules keep the last checkpoint, and so does the trainer unless it is told otherwise.
Nothing here ever sees a real defect.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor

from engine.errors import CheckpointError, DataError
from engine.models.base import InspectionModel
from training.checkpoint import Learner, Position, save_tensors
from training.evaluation.metrics import auroc
from training.methods.base import Step
from training.synthetic import create_maker, make_defects

DEFECTS = "mixed"
_BATCH = 16
_PIXEL_STEP = 4
"""Every fourth row and column of the maps is compared: neighbours say the same."""


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
        strange, masks = make_defects(images.numpy(), create_maker(DEFECTS), seed)
        drawn = masks.any(axis=(1, 2))
        if not drawn.any():
            raise DataError(
                "--patience needs synthetic defects, and no place for one was found in the select "
                "parts; leave it out"
            )
        self._strange = torch.from_numpy(strange[drawn])
        self._masks = masks[drawn]

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

    @torch.inference_mode()
    def _judge(self, model: InspectionModel) -> float:
        good_maps, good_scores = _maps(model, self._good)
        maps, scores = _maps(model, self._strange)
        masks = self._masks[:, ::_PIXEL_STEP, ::_PIXEL_STEP]
        if maps.shape != masks.shape:  # a map smaller than the image has no pixels to compare
            return auroc(good_scores, scores) or 0.0
        normal = np.concatenate((good_maps.ravel(), maps[~masks]))
        of_pixels = auroc(normal, maps[masks]) if masks.any() else None
        of_images = auroc(good_scores, scores) or 0.0
        return of_images if of_pixels is None else 0.5 * (of_images + of_pixels)


def _maps(model: InspectionModel, images: Tensor) -> tuple[np.ndarray, np.ndarray]:
    """Thinned maps and maxima of some images."""
    device = next(model.parameters()).device
    maps, maxima = [], []
    for batch in torch.split(images, _BATCH):
        anomaly_map, maximum = model(batch.to(device))
        maps.append(anomaly_map[:, ::_PIXEL_STEP, ::_PIXEL_STEP].float().cpu().numpy())
        maxima.append(maximum.float().cpu().numpy())
    return np.concatenate(maps), np.concatenate(maxima)


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
