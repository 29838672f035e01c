"""How well a detector finds synthetic defects in good parts that it has not learned from.

For choosing between settings without looking at a test folder. It is coarse: a synthetic defect is
easier than most real ones.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from engine.errors import DataError
from engine.models.base import InspectionModel
from training.evaluation.metrics import auroc
from training.synthetic import create_maker, make_defects

DEFECTS = "mixed"
_BATCH = 16
_PIXEL_STEP = 4
"""Every fourth row and column of the maps is compared: neighbours say the same."""


class TrialScore(NamedTuple):
    """What a detector reached.

    Attributes:
        image_auroc: Of the maps' maxima.
        pixel_auroc: Of the maps; None when their size is not the image's.
    """

    image_auroc: float
    pixel_auroc: float | None

    @property
    def mean(self) -> float:
        """One number to choose by."""
        if self.pixel_auroc is None:
            return self.image_auroc
        return 0.5 * (self.image_auroc + self.pixel_auroc)


class SyntheticTrial:
    """Good parts, and the same with one synthetic defect each.

    Args:
        images: `(N, H, W, 3)` uint8 BGR, on the CPU.
        seed: Seed of the defects.

    Raises:
        DataError: No place for a defect was found in any image.
    """

    def __init__(self, images: Tensor, seed: int) -> None:
        self._good = images
        strange, masks = make_defects(images.numpy(), create_maker(DEFECTS), seed)
        drawn = masks.any(axis=(1, 2))
        if not drawn.any():
            raise DataError("no place for a synthetic defect was found in the held-out parts")
        self._strange = torch.from_numpy(strange[drawn])
        self._masks = masks[drawn]

    @torch.inference_mode()
    def judge(self, model: InspectionModel) -> TrialScore:
        """Let a detector in eval mode look at all of them."""
        good_maps, good_scores = _maps(model, self._good)
        maps, scores = _maps(model, self._strange)
        of_images = auroc(good_scores, scores) or 0.0
        masks = self._masks[:, ::_PIXEL_STEP, ::_PIXEL_STEP]
        if maps.shape != masks.shape or not masks.any():
            return TrialScore(of_images, None)
        normal = np.concatenate((good_maps.ravel(), maps[~masks]))
        return TrialScore(of_images, auroc(normal, maps[masks]))


def _maps(model: InspectionModel, images: Tensor) -> tuple[np.ndarray, np.ndarray]:
    """Thinned maps and maxima of some images."""
    device = next(model.parameters()).device
    maps, maxima = [], []
    for batch in torch.split(images, _BATCH):
        anomaly_map, maximum = model(batch.to(device))
        maps.append(anomaly_map[:, ::_PIXEL_STEP, ::_PIXEL_STEP].float().cpu().numpy())
        maxima.append(maximum.float().cpu().numpy())
    return np.concatenate(maps), np.concatenate(maxima)
