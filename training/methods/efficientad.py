"""Training step of EfficientAD (Batzner et al., WACV 2024, sections 3.2 to 3.4)."""

from __future__ import annotations

import math
import os
from pathlib import Path
from typing import ClassVar

import numpy as np
import torch
from torch import Tensor

from engine.errors import DataError
from engine.models.base import InspectionModel
from engine.models.efficientad import EfficientAD
from engine.models.weights import CHECKOUT_DIR
from engine.preprocess import IMAGE_SUFFIXES, read_image, resize_image
from engine.types import ImageArray
from training.methods.base import Defaults, Step

HARD_QUANTILE = 0.999
MAP_QUANTILES = (0.9, 0.995)
JITTER = 0.2
GREY_SHARE = 0.3
MAX_PENALTY_IMAGES = 1000

_BATCH = 8
_GREY_WEIGHTS = (0.114, 0.587, 0.299)  # BGR
_SMALLEST_STD_SHARE = 0.05


class EfficientADStep(Step):
    """Adam 1e-4 with weight decay 1e-5, 70,000 steps of one image, a tenth for the last 5 %.

    Args:
        penalty: Folder of natural images on which the student must not imitate the teacher; empty =
            `$GONOGO_PHOTOS_DIR`, else `photos` in the checkout or in `shared/data` beside it.
    """

    defaults: ClassVar[Defaults] = Defaults(
        epochs=1, batch_size=1, learning_rate=1e-4, schedule="step", steps=70_000, teacher="pdn-s"
    )

    def __init__(self, *, penalty: str = "") -> None:
        self._penalty = str(penalty)  # a folder may be called 2024, which is read as a number
        self._natural = torch.empty(0)

    def prepare(self, model: InspectionModel, images: Tensor) -> None:
        """Read the natural images and standardize the teacher's channels on the training images.

        Raises:
            DataError: There are no natural images.
            ImageError: One of them cannot be read.
        """
        assert isinstance(model, EfficientAD)
        spec = model.input_spec
        self._natural = load_natural_images(
            find_natural_images(self._penalty), spec.height, spec.width
        )
        standardize_teacher(model, images)

    def create_optimizer(
        self, model: InspectionModel, learning_rate: float
    ) -> torch.optim.Optimizer:
        """Adam over student and autoencoder."""
        parameters = list(model.student_parameters())
        return torch.optim.Adam(parameters, lr=learning_rate, weight_decay=1e-5, fused=True)

    def losses(self, model: InspectionModel, images: Tensor) -> dict[str, Tensor]:
        """Hard patches, the natural image, and the triangle of teacher, autoencoder and student."""
        assert isinstance(model, EfficientAD)
        natural = model.input(self._draw_natural(len(images)).to(images.device))
        good, jittered = model.input(images), model.input(jitter_colours(images))
        # No layer mixes images, so one call of each network does for all of them.
        taught, taught_jittered = model.taught(torch.cat((good, jittered))).float().chunk(2)
        learnt = model.student(torch.cat((good, natural, jittered))).float()
        on_good, on_natural, on_jittered = learnt.chunk(3)
        rebuilt = model.autoencoder(jittered).float()
        channels = model.channels
        return {
            "hard": hard_loss((taught - on_good[:, :channels]).square()),
            "penalty": on_natural[:, :channels].square().mean(),
            "autoencoder": (taught_jittered - rebuilt).square().mean(),
            "student_autoencoder": (rebuilt - on_jittered[:, channels:]).square().mean(),
        }

    @torch.no_grad()
    def fit_map(self, model: InspectionModel, images: Tensor) -> None:
        """Scale both maps by their 90 % and 99.5 % quantiles on the select parts."""
        assert isinstance(model, EfficientAD)
        device = model.map_scale.device
        maps: list[list[Tensor]] = [[], []]
        for batch in torch.split(images, _BATCH):
            for collected, distance in zip(maps, model.distances(batch.to(device)), strict=True):
                collected.append(distance.cpu())
        quantiles = [np.quantile(torch.cat(parts).double(), MAP_QUANTILES) for parts in maps]
        low, high = torch.tensor(np.array(quantiles), dtype=torch.float32).T.to(device)
        model.set_quantiles(low, high)

    def _draw_natural(self, count: int) -> Tensor:
        """Random natural images, some of them grey; `(count, H, W, 3)` uint8."""
        chosen = self._natural[torch.randint(len(self._natural), (count,))]
        grey = _grey(chosen.float()).round().to(torch.uint8).expand_as(chosen)
        return torch.where(torch.rand(count, 1, 1, 1) < GREY_SHARE, grey, chosen)


def hard_loss(squares: Tensor) -> Tensor:
    """Mean of each image's values at or above its 99.9 % quantile, averaged over the images.

    Args:
        squares: `(B, C, H, W)` squared differences.
    """
    values = squares.flatten(1)
    count = values.shape[1] - math.ceil(HARD_QUANTILE * (values.shape[1] - 1))
    return values.topk(count, dim=1, sorted=False).values.mean()


def jitter_colours(images: Tensor) -> Tensor:
    """Change brightness, contrast or saturation of each image by up to 20 %.

    Args:
        images: `(B, H, W, 3)` uint8 BGR.
    """
    count = len(images)
    values = images.float()
    grey = _grey(values)
    bases = torch.stack(
        [
            torch.zeros_like(values),
            grey.mean(dim=(1, 2), keepdim=True).expand_as(values),
            grey.expand_as(values),
        ]
    )
    # Drawn on the CPU: a resumed training repeats them whatever the device is.
    kind = torch.randint(len(bases), (count,))
    factor = 1.0 + JITTER * (2.0 * torch.rand(count, 1, 1, 1) - 1.0)
    factor = factor.to(images.device)
    base = bases[kind.to(images.device), torch.arange(count, device=images.device)]
    mixed = factor * values + (1.0 - factor) * base
    return mixed.clamp(0.0, 255.0).round().to(torch.uint8)


@torch.no_grad()
def standardize_teacher(model: EfficientAD, images: Tensor) -> None:
    """Give every channel of the teacher mean 0 and variance 1 on the training images.

    Args:
        model: The model.
        images: `(N, H, W, 3)` uint8 BGR.
    """
    channels, device = model.channels, model.map_scale.device
    model.teacher.set_standard(torch.zeros(channels), torch.ones(channels))
    total = torch.zeros(2, channels, dtype=torch.float64)
    count = 0
    for batch in torch.split(images, _BATCH):
        output = model.taught(model.input(batch.to(device))).double().transpose(0, 1).flatten(1)
        total += torch.stack((output.sum(1), output.square().sum(1))).cpu()
        count += output.shape[1]
    mean = total[0] / count
    std = (total[1] / count - mean.square()).clamp_min(0.0).sqrt()
    # A channel that hardly varies would otherwise be blown up to noise of unit variance.
    model.teacher.set_standard(mean, std.clamp_min(_SMALLEST_STD_SHARE * float(std.median())))


def find_natural_images(folder: str = "") -> list[Path]:
    """Find the natural images.

    Args:
        folder: Where they are; empty = the usual places.

    Raises:
        DataError: There are none.
    """
    named = folder or os.environ.get("GONOGO_PHOTOS_DIR", "")
    usual = [CHECKOUT_DIR / "photos", CHECKOUT_DIR.parent / "shared" / "data" / "photos"]
    folders = [Path(named)] if named else usual
    for place in folders:
        paths = sorted(p for p in place.rglob("*") if p.suffix.lower() in IMAGE_SUFFIXES)
        if paths:
            return paths[:MAX_PENALTY_IMAGES]
    raise DataError(
        f"no natural images for the penalty of efficientad in {', '.join(map(str, folders))}; "
        "name a folder of photographs with --option penalty=FOLDER or $GONOGO_PHOTOS_DIR"
    )


def load_natural_images(paths: list[Path], height: int, width: int) -> Tensor:
    """Read the central part of natural images as `(N, height, width, 3)` uint8 BGR.

    Raises:
        ImageError: One of them cannot be read.
    """
    crops = [resize_image(_center(read_image(p), height, width), height, width) for p in paths]
    return torch.from_numpy(np.stack(crops))


def _center(image: ImageArray, height: int, width: int) -> ImageArray:
    """Central half of each side as published, but not less than `height` and `width` pixels."""
    rows, columns = image.shape[:2]
    h, w = min(rows, max(height, rows // 2)), min(columns, max(width, columns // 2))
    top, left = (rows - h) // 2, (columns - w) // 2
    return image[top : top + h, left : left + w]


def _grey(values: Tensor) -> Tensor:
    """`(B, H, W, 3)` float BGR -> `(B, H, W, 1)`."""
    weights = torch.tensor(_GREY_WEIGHTS, device=values.device)
    return (values * weights).sum(-1, keepdim=True)
