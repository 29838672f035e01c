"""DHKD's two stated objectives, measured on good test images and synthetic defects in them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch

from engine.cameras import camera_rule
from engine.models.dhkd import DenoisingDistillation, Objectives, measure_objectives
from engine.recipe import Recipe
from training.data import load_images
from training.evaluation.checkpoint_backend import CheckpointBackend
from training.evaluation.dataset import TestImage
from training.evaluation.subject import Subject
from training.synthetic import create_maker, make_defects

MAX_PAIRS = 32
DEFECTS = "mixed"
SEED = 0


def measure_subject(
    subject: Subject, images: Sequence[TestImage], inspected: Recipe | None
) -> Objectives | None:
    """Measure a run of DHKD; None for other methods and for bundles, which show only the map.

    Args:
        subject: What is evaluated.
        images: Of the test folder, those whose part is found; some of the good ones are taken.
        inspected: What of each image is inspected; None = all of it.

    Raises:
        ImageError: An image cannot be read.
    """
    backend = subject.backend
    if not isinstance(backend, CheckpointBackend):
        return None
    model = backend.model
    good = [image.path for image in images if not image.defective]
    if not isinstance(model, DenoisingDistillation) or not good:
        return None
    spec = model.input_spec
    chosen = [good[i] for i in np.linspace(0, len(good) - 1, min(MAX_PAIRS, len(good))).astype(int)]
    views, rule = (inspected.views, camera_rule(inspected)) if inspected else ((), None)
    pictures = load_images(chosen, spec.height, spec.width, views, rule).images.numpy()
    strange, defect_masks = make_defects(pictures, create_maker(DEFECTS), SEED)
    drawn = defect_masks.any(axis=(1, 2))  # where no place was found there is nothing to compare
    if not drawn.any():
        return None
    return measure_objectives(
        model, torch.from_numpy(pictures[drawn]), torch.from_numpy(strange[drawn])
    )
