"""The two objectives that DHKD states, measured.

Between a good image I and a strange counterpart I' the teacher should differ much and the student
little: maximize Diff(NFTN(I), NFTN(I')), minimize Diff(DSN(I), DSN(I')).
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from engine.errors import DataError
from engine.models.dhkd.model import DenoisingDistillation


@dataclass(frozen=True)
class Objectives:
    """Differences between good images and their counterparts.

    Attributes:
        pairs: How many pairs were measured.
        teacher_difference: Root mean square difference of the teacher's latents, mean over pairs.
        student_difference: The same of the student's.
        student_smaller: Share of the pairs whose student differs less than the teacher.
        good_nll: Mean negative log likelihood of the good images, nats per dimension, less a
            constant.
        counterpart_nll: The same of the counterparts.
    """

    pairs: int
    teacher_difference: float
    student_difference: float
    student_smaller: float
    good_nll: float
    counterpart_nll: float

    @property
    def hold(self) -> bool:
        """Whether the student differs less, and the counterparts are less likely."""
        return (
            self.student_difference < self.teacher_difference
            and self.good_nll < self.counterpart_nll
        )


@torch.inference_mode()
def measure_objectives(
    model: DenoisingDistillation, images: Tensor, counterparts: Tensor, *, chunk: int = 8
) -> Objectives:
    """Measure teacher and student on pairs of images.

    Args:
        model: The trained model; put into eval mode.
        images: `(N, H, W, 3)` uint8 BGR, good images that were not trained on.
        counterparts: `(N, H, W, 3)` uint8 BGR, the same with synthetic defects.
        chunk: Pairs at a time.

    Raises:
        DataError: There are no pairs, or the shapes differ.
    """
    if images.shape != counterparts.shape or len(images) == 0:
        raise DataError(
            f"objectives: {tuple(images.shape)} good images and {tuple(counterparts.shape)} "
            "counterparts, expected as many of one size"
        )
    model.eval()
    pairs = zip(torch.split(images, chunk), torch.split(counterparts, chunk), strict=True)
    rows = [_measure_pairs(model, *pair) for pair in pairs]
    teacher, student, good, strange = torch.cat(rows, dim=1).double().cpu()
    return Objectives(
        pairs=len(images),
        teacher_difference=float(teacher.mean()),
        student_difference=float(student.mean()),
        student_smaller=float((student < teacher).double().mean()),
        good_nll=float(good.mean()),
        counterpart_nll=float(strange.mean()),
    )


def _measure_pairs(model: DenoisingDistillation, images: Tensor, counterparts: Tensor) -> Tensor:
    """Difference of teacher and student, likelihood of image and counterpart, `(4, B)`."""
    device = model.map_scale.device
    latents, guesses, losses = [], [], []
    for batch in (images, counterparts):
        features = model.features(batch.to(device))
        taught, log_dets = model.taught(features)
        latents.append(taught)
        guesses.append(model.restored(features))
        losses.append(torch.stack(model.flow.losses(taught, log_dets)).mean(0))
    return torch.stack((_distance(*latents), _distance(*guesses), *losses))


def _distance(one: list[Tensor], other: list[Tensor]) -> Tensor:
    """Root mean square difference over channels and positions, mean over the scales, `(B,)`."""
    parts = [(a - b).square().mean((1, 2, 3)).sqrt() for a, b in zip(one, other, strict=True)]
    return torch.stack(parts).mean(0)
