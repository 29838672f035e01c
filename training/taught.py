"""What the frozen teacher says of the training images, computed once and kept in memory."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from engine.models.base import InspectionModel
from training.augment import turn_images
from training.methods.base import Step


class TaughtFeatures:
    """The teacher's features of every training image in each of its views.

    Args:
        parts: `(V * N, h, w, C)` per feature, all images of one view after the other.
        views: Quarter turns of each view.
        count: Images, `N`.
    """

    def __init__(self, parts: Sequence[Tensor], views: Sequence[int], count: int) -> None:
        self._parts = tuple(parts)
        self._first_rows = torch.zeros(max(views) + 1, dtype=torch.int64)
        for position, view in enumerate(views):
            self._first_rows[view] = position * count

    @property
    def bytes(self) -> int:
        """Memory that they take."""
        return sum(part.numel() * part.element_size() for part in self._parts)

    def of(self, indices: Tensor, turns: Tensor) -> tuple[Tensor, ...]:
        """Features `(B, C, h, w)` of some images.

        Args:
            indices: `(B,)` int64, which images.
            turns: `(B,)` int64, quarter turns of each.
        """
        rows = (self._first_rows[turns] + indices).to(self._parts[0].device)
        return tuple(part.index_select(0, rows).permute(0, 3, 1, 2) for part in self._parts)


@torch.no_grad()
def keep_taught_features(
    step: Step,
    model: InspectionModel,
    images: Tensor,
    *,
    views: Sequence[int],
    batch_size: int,
    limit_bytes: float,
) -> TaughtFeatures | None:
    """Ask the teacher about every image; None where that cannot be kept or takes too much memory.

    The images are always taken in the same batches, so that a training which was stopped and
    resumed finds the very same numbers.

    Args:
        step: The method's step.
        model: The model in training, after the step's `prepare`.
        images: `(N, H, W, 3)` uint8 BGR, all training images.
        views: Numbers of quarter turns, each a view of every image.
        batch_size: Images at a time.
        limit_bytes: Memory that the features may take.
    """
    device = next(model.parameters()).device
    rows = len(views) * len(images)
    stored: list[Tensor] = []
    row = 0
    for view in views:
        for batch in torch.split(images, batch_size):
            turned = turn_images(batch, torch.full((len(batch),), view)).to(device)
            taught = step.teach(model, turned)
            if taught is None:
                return None
            if not stored:
                if (
                    sum(part[0].numel() * part.element_size() for part in taught) * rows
                    > limit_bytes
                ):
                    return None
                stored = [_rows_like(part, rows) for part in taught]
            for store, part in zip(stored, taught, strict=True):
                store[row : row + len(batch)] = part.permute(0, 2, 3, 1)
            row += len(batch)
    return TaughtFeatures(stored, views, len(images))


def _rows_like(part: Tensor, rows: int) -> Tensor:
    """Room for as many maps, channels last as convolutions leave them."""
    _, channels, height, width = part.shape
    return torch.empty((rows, height, width, channels), dtype=part.dtype, device=part.device)
