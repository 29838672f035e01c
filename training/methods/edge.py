"""Training step of `edge`, our detector for small devices.

Lessons that are taught at once. The student restores the teacher's view of the good image from its
view of the same image with synthetic defects, as in masked reverse distillation. The discriminator
finds these defects in the differences between teacher and student; the student learns nothing from
that. And, where runs of stronger detectors are named (`--option source=RUN`, several separated by
commas), the distance that the student draws of the image with defects follows the mean of their
maps: they know which differences matter.

A source must have been trained with the same images, seed and holdout: one that has seen the parts
of the *calibrate* split would tell the student about them.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as F

from engine.errors import CheckpointError, TrainingError
from engine.models import model_from_config
from engine.models.base import InspectionModel
from engine.models.edge import EdgeDetector
from engine.models.weights import freeze
from training.methods.base import Defaults
from training.methods.mrkd import MaskedReverseDistillationStep
from training.run_folder import RunFolder

KINDS = ("mixed", "scratch")
"""Blended patches and scratches: large and small, smooth and sharp."""

FOCUS = 2
"""Exponent of the focal loss (Lin et al., ICCV 2017)."""

DISCRIMINATOR_WEIGHT = 10.0
"""Brings the focal loss, small because defects are rare, to the size of the others."""

_BATCH = 8
_SMALLEST_LEVEL = 1e-6


class EdgeStep(MaskedReverseDistillationStep):
    """Adam 5e-3 with betas (0.5, 0.999), batches of 16, 200 epochs, cosine schedule.

    Args:
        defects: Kinds of the synthetic defects, see `training.synthetic.DEFECT_KINDS`; each image
            gets one of them. `none` leaves the image as it is, and a discriminator then learns
            nothing, so it takes `--option discriminator=0` too.
        bounds: Name of the bounds of patches, see `training.synthetic.patch_bounds`.
        textures: Folder of texture images, for kind `texture`.
        pointwise: Loss per position instead of per image.
        source: Run folder of a stronger detector, or several; their maps are averaged.
        source_weight: Weight of the lesson about their map.

    Raises:
        TrainingError: A name is unknown, or the weight is negative.
        DataError: Kind `texture` without textures.
    """

    defaults: ClassVar[Defaults] = Defaults(
        epochs=200, batch_size=16, learning_rate=5e-3, schedule="cosine"
    )

    def __init__(
        self,
        *,
        defects: str | Sequence[str] = KINDS,
        bounds: str = "new",
        textures: str = "",
        pointwise: bool = False,
        source: str | list[str] = "",
        source_weight: float = 0.5,
    ) -> None:
        super().__init__(defects=defects, bounds=bounds, textures=textures, pointwise=pointwise)
        if not float(source_weight) >= 0:
            raise TrainingError(f"source_weight is {source_weight}, expected 0 or more")
        names = [source] if isinstance(source, str) else source
        self._source_paths = [Path(str(name)) for name in names if name]
        self._source_weight = float(source_weight)
        self._sources_of_maps = nn.ModuleList()
        self._levels: list[float] = []

    def prepare(self, model: InspectionModel, images: Tensor) -> None:
        """Keep the training images; load the sources and measure the level of their maps.

        Raises:
            TrainingError: There is a discriminator, but nothing that could teach it.
            CheckpointError: A source is no finished run, or takes images of another size.
        """
        assert isinstance(model, EdgeDetector)
        if model.discriminator is not None and self._maker is None:
            raise TrainingError(
                "defects none: the discriminator learns from synthetic defects; choose some, or "
                "train without it (--option discriminator=0)"
            )
        super().prepare(model, images)
        device = next(model.parameters()).device
        loaded = [load_source_model(path, model) for path in self._source_paths]
        self._sources_of_maps = nn.ModuleList(loaded).to(device)
        self._levels = [_mean_map_value(source, images, device) for source in loaded]

    def losses(self, model: InspectionModel, images: Tensor) -> dict[str, Tensor]:
        """One global cosine loss per scale, the discriminator's, and the one about sources."""
        assert isinstance(model, EdgeDetector)
        corrupted, defect_masks = self.draw_defects(images)
        target = model.teach(images)
        seen = target if corrupted is images else model.teach(corrupted)
        restored = model.restore(seen)
        losses = {
            f"layer{index}": self.loss(t, s)
            for index, (t, s) in enumerate(zip(target, restored, strict=True), start=1)
        }
        if model.discriminator is not None:
            squares = model.squares(seen, tuple(part.detach() for part in restored))
            logits = model.discriminator(squares)
            losses["discriminator"] = DISCRIMINATOR_WEIGHT * focal_loss(logits, defect_masks)
        if self._levels:
            drawn = model.distance(model.squares(seen, restored))
            wanted = self.wanted_map(corrupted)
            losses["map"] = self._source_weight * self._map_loss(drawn, wanted)
        return losses

    def fit_map(self, model: InspectionModel, images: Tensor) -> None:
        """Bring distance and probability to one scale on the select parts."""
        assert isinstance(model, EdgeDetector)
        if model.discriminator is not None:
            model.fit_distance_scale(images)

    @torch.no_grad()
    def wanted_map(self, images: Tensor) -> Tensor:
        """Mean of the sources' `(B, H, W)` maps, all brought to the level of the first."""
        first = self._levels[0]
        maps = [
            source(images)[0].float() * (first / level)
            for source, level in zip(self._sources_of_maps, self._levels, strict=True)
        ]
        return torch.stack(maps).mean(0)

    def _map_loss(self, drawn: Tensor, wanted: Tensor) -> Tensor:
        """Mean absolute difference of maps and of maxima, in units of a good part's map."""
        unit = 1.0 / self._levels[0]
        everywhere = (drawn - wanted).abs().mean()
        highest = (drawn.amax(dim=(1, 2)) - wanted.amax(dim=(1, 2))).abs().mean()
        return unit * (everywhere + 0.1 * highest)


def focal_loss(logits: Tensor, defect_masks: Tensor) -> Tensor:
    """Binary cross entropy in which well-told positions count little; a mean over positions.

    Args:
        logits: `(B, h, w)`.
        defect_masks: `(B, H, W)` bool; a position is defective if any pixel in it is.
    """
    size = (logits.shape[1], logits.shape[2])
    target = F.adaptive_max_pool2d(defect_masks.float().unsqueeze(1), size).squeeze(1)
    logits = logits.float()
    entropy = F.binary_cross_entropy_with_logits(logits, target, reduction="none")
    wrong = (target - torch.sigmoid(logits)).abs()
    return (wrong**FOCUS * entropy).mean()


def load_source_model(path: Path, model: InspectionModel) -> InspectionModel:
    """Load the network of a finished run, frozen.

    Args:
        path: The run folder.
        model: The model in training, whose input the source must share.

    Raises:
        CheckpointError: The run is unfinished or damaged, or takes images of another size.
    """
    run = RunFolder(path)
    description = run.read_config().get("model")
    source = model_from_config(description if isinstance(description, dict) else {})
    try:
        source.load_state_dict(load_file(run.checkpoint), strict=True)
    except (OSError, RuntimeError, SafetensorError) as error:
        reason = (str(error).strip().splitlines() or [type(error).__name__])[-1].strip()
        raise CheckpointError(
            f"{run.checkpoint}: does not fit config.json ({reason}); train the source again"
        ) from error
    if source.input_spec != model.input_spec:
        have, want = source.input_spec, model.input_spec
        raise CheckpointError(
            f"{path}: takes {have.width}x{have.height} pixels, this training "
            f"{want.width}x{want.height}; train the source with the same --height and --width"
        )
    return freeze(source)


@torch.no_grad()
def _mean_map_value(source: InspectionModel, images: Tensor, device: torch.device) -> float:
    """Mean of a source's maps over (at most 64 of) the good training images."""
    some = images[:: max(1, len(images) // 64)]
    values = [float(source(part.to(device))[0].mean()) for part in torch.split(some, _BATCH)]
    return max(sum(values) / len(values), _SMALLEST_LEVEL)
