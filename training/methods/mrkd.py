"""Training step of masked reverse distillation (Jiang, Cao & Shen, KBS 280, 2023).

As in reverse distillation, but the student's input is an image with synthetic defects (image-level
masking) while its target stays the teacher's view of the good image.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

import numpy as np
import torch
from torch import Tensor

from engine.models.base import InspectionModel
from engine.models.rd4ad import ReverseDistillation
from training.methods.base import Defaults
from training.methods.rd4ad import ReverseDistillationStep
from training.synthetic import ImageStack, create_maker, generator_from_torch, patch_bounds

NO_DEFECTS = "none"


class MaskedReverseDistillationStep(ReverseDistillationStep):
    """Schedule, optimizer and loss of reverse distillation; all three scales weigh the same.

    Args:
        defects: Kind of the synthetic defects, see `training.synthetic.DEFECT_KINDS`, or several
            of which each image gets one; the public code's is `swap`. `none` leaves the image as it
            is.
        bounds: Name of the bounds of patches, see `training.synthetic.patch_bounds`.
        textures: Folder of texture images, for kind `texture`.
        pointwise: Loss per position instead of per image.

    Raises:
        TrainingError: A name is unknown.
        DataError: Kind `texture` without textures.
    """

    defaults: ClassVar[Defaults] = Defaults(epochs=200, batch_size=16, learning_rate=5e-3)

    def __init__(
        self,
        *,
        defects: str | Sequence[str] = "swap",
        bounds: str = "new",
        textures: str = "",
        pointwise: bool = False,
    ) -> None:
        super().__init__(pointwise=pointwise)
        # A command line may hand over a number or a list, which is then named in the error.
        named = defects if isinstance(defects, list | tuple) else [defects]
        kinds = [str(name) for name in named]
        rules = patch_bounds(str(bounds))
        folder = Path(str(textures)) if textures else None
        self._maker = (
            None if kinds == [NO_DEFECTS] else create_maker(kinds, bounds=rules, textures=folder)
        )
        self._sources: ImageStack | None = None

    def prepare(self, model: InspectionModel, images: Tensor) -> None:
        """Keep the training images, from which blended patches are taken."""
        del model
        self._sources = images.cpu().numpy()

    def losses(self, model: InspectionModel, images: Tensor) -> dict[str, Tensor]:
        """One global cosine loss per scale."""
        assert isinstance(model, ReverseDistillation)
        taught = model.teach(images)
        seen = taught if self._maker is None else model.teach(self.corrupt(images))
        restored = model.restore(seen)
        return {
            f"layer{index}": self.loss(t, s)
            for index, (t, s) in enumerate(zip(taught, restored, strict=True), start=1)
        }

    def corrupt(self, images: Tensor) -> Tensor:
        """Draw a defect into each image of a `(B, H, W, 3)` uint8 batch."""
        return self.draw_defects(images)[0]

    def draw_defects(self, images: Tensor) -> tuple[Tensor, Tensor]:
        """Draw a defect into each image of a `(B, H, W, 3)` uint8 batch.

        The generator comes from torch's, whose state a resumed training takes over.

        Returns:
            The images, the very ones that came in where no defects are asked for, and the
            `(B, H, W)` bool masks of their defects.
        """
        if self._maker is None:
            return images, torch.zeros(images.shape[:3], dtype=torch.bool, device=images.device)
        generator = generator_from_torch()
        clean = images.cpu().numpy()
        sources = clean if self._sources is None else self._sources
        made = [self._maker(image, sources, generator) for image in clean]
        changed = torch.from_numpy(np.stack([one.image for one in made]))
        masks = torch.from_numpy(np.stack([one.defect_mask for one in made]))
        return changed.to(images.device), masks.to(images.device)
