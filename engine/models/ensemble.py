"""Several trained detectors as one graph: the mean of their maps, brought to one range.

Members that differ in their seed, or in their method, err in different places. Where they share a
frozen teacher it looks at the image once, so a second student costs less than a second detector.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from engine.errors import DataError
from engine.models.base import InspectionModel

SHARING = frozenset({"rd4ad", "mrkd", "stfpm", "edge"})
"""Methods that ask nothing of the teacher but `InspectionModel.teach`."""

_SMALLEST_RANGE = 1e-6


@dataclass(frozen=True)
class EnsembleSpec:
    """What an ensemble consists of.

    Attributes:
        members: Config of each member.
        shared: Whether the first member's teacher looks for all.
    """

    members: tuple[dict[str, Any], ...]
    shared: bool = False


class Ensemble(InspectionModel):
    """Detectors side by side.

    Attributes:
        members: The detectors.

    Args:
        spec: Members.
        teacher: Names of their teachers, for the record.
        height: Rows of the input.
        width: Columns of the input.

    Raises:
        DataError: There are fewer than two members, or they differ in size.
    """

    spec_type = EnsembleSpec

    def __init__(
        self, spec: EnsembleSpec, *, teacher: str, height: int = 256, width: int = 256
    ) -> None:
        from engine.models import model_from_config

        sizes = {(member.get("height"), member.get("width")) for member in spec.members}
        if len(spec.members) < 2 or sizes != {(height, width)}:
            raise DataError(
                f"ensemble: {len(spec.members)} members of sizes {sorted(map(str, sizes))}, "
                "expected at least two of one size"
            )
        config: dict[str, object] = {
            "method": "ensemble",
            "teacher": teacher,
            "spec": {"members": list(spec.members), "shared": spec.shared},
            "height": height,
            "width": width,
        }
        super().__init__(config, height, width)
        self.shared = spec.shared
        self.teacher = nn.Identity()
        members = [model_from_config(member) for member in spec.members]
        if spec.shared:
            for member in members[1:]:
                member.teacher = nn.Identity()
        self.members = nn.ModuleList(members).requires_grad_(False)
        self.map_offset: Tensor
        self.map_scale: Tensor
        self.register_buffer("map_offset", torch.zeros(len(members)))
        self.register_buffer("map_scale", torch.ones(len(members)))

    def detectors(self) -> list[InspectionModel]:
        """The members, typed."""
        return [member for member in self.members if isinstance(member, InspectionModel)]

    def member_maps(self, image: Tensor) -> list[Tensor]:
        """Each member's own `(B, H, W)` map."""
        detectors = self.detectors()
        taught = detectors[0].teach(image) if self.shared else None
        maps = []
        for detector in detectors:
            if taught is not None:
                detector.remember(image, taught)
            maps.append(detector(image)[0])  # with its foreground, where it has one
            detector.remember(None)
        return maps

    def anomaly_map(self, image: Tensor) -> Tensor:
        """Mean of the members' maps; of a good part about 0, its peak about 1."""
        maps = self.member_maps(image)
        scaled = [
            (one - self.map_offset[index]) * self.map_scale[index] for index, one in enumerate(maps)
        ]
        return torch.stack(scaled).mean(0)

    def fold_(self) -> None:
        """Fold every member by its own rule."""
        for detector in self.detectors():
            detector.fold_()

    @torch.inference_mode()
    def fit_map_range(self, images: Tensor, batch_size: int = 8) -> None:
        """Bring the members' maps to one range on held-out good images.

        Args:
            images: `(N, H, W, 3)` uint8 BGR.
            batch_size: Images at once.
        """
        means: list[list[Tensor]] = [[] for _ in self.members]
        peaks: list[list[Tensor]] = [[] for _ in self.members]
        for batch in torch.split(images, batch_size):
            for index, one in enumerate(self.member_maps(batch.to(self.map_scale.device))):
                means[index].append(one.mean((1, 2)))
                peaks[index].append(one.amax((1, 2)))
        for index in range(len(self.members)):
            mean, peak = (float(torch.cat(found[index]).mean()) for found in (means, peaks))
            self.map_offset[index] = mean
            self.map_scale[index] = 1.0 / max(peak - mean, _SMALLEST_RANGE)


def same_teacher(models: Sequence[InspectionModel]) -> bool:
    """Whether one teacher can look for all of these models."""
    if not {str(model.config["method"]) for model in models} <= SHARING:
        return False
    first = models[0].teacher.state_dict()
    return all(_equal(first, model.teacher.state_dict()) for model in models[1:])


def _equal(one: dict[str, Tensor], other: dict[str, Tensor]) -> bool:
    return one.keys() == other.keys() and all(torch.equal(one[n], other[n]) for n in one)
