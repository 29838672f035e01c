"""The one graph from pixels to map, common to all methods."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any, ClassVar

import torch
from torch import Tensor, nn

from engine.backend import InputSpec
from engine.models.foreground import Foreground, ForegroundRule
from engine.models.resnet import ResNetSpec, fold_batch_norm_
from engine.models.weights import load_teacher

IMAGENET_MEAN = (0.485, 0.456, 0.406)
IMAGENET_STD = (0.229, 0.224, 0.225)


class ImageInput(nn.Module):
    """`(B, H, W, 3)` uint8 BGR -> normalized `(B, 3, H, W)` float32 RGB.

    Args:
        mean: Mean per RGB channel on a [0, 1] scale.
        std: Standard deviation per RGB channel.
    """

    def __init__(
        self,
        mean: tuple[float, float, float] = IMAGENET_MEAN,
        std: tuple[float, float, float] = IMAGENET_STD,
    ) -> None:
        super().__init__()
        scale = 1.0 / (255.0 * torch.tensor(std))
        shift = -torch.tensor(mean) / torch.tensor(std)
        self.register_buffer("scale", scale.view(1, 3, 1, 1), persistent=False)
        self.register_buffer("shift", shift.view(1, 3, 1, 1), persistent=False)
        self.scale: Tensor
        self.shift: Tensor

    def forward(self, image: Tensor) -> Tensor:
        """Convert a batch of camera images."""
        x = image.to(torch.float32).permute(0, 3, 1, 2)  # (B, 3, H, W), still BGR
        red_first = torch.cat((x[:, 2:3], x[:, 1:2], x[:, 0:1]), dim=1)
        return red_first * self.scale + self.shift


class MapNormalization(nn.Module):
    """Map -> standard deviations above what good parts show at the same pixel.

    Args:
        height: Rows of the map.
        width: Columns of the map.
    """

    def __init__(self, height: int, width: int) -> None:
        super().__init__()
        self.register_buffer("mean", torch.zeros(height, width))
        self.register_buffer("scale", torch.ones(height, width))
        self.mean: Tensor
        self.scale: Tensor

    def forward(self, fused: Tensor) -> Tensor:
        """Normalize `(B, h, w)` maps."""
        normalized: Tensor = (fused - self.mean) * self.scale
        return normalized


class InspectionModel(nn.Module):
    """Teacher, student and map as one graph; a method derives from it.

    Attributes:
        config: JSON-able description that `model_from_config` rebuilds the architecture from.
        input_spec: Size and colour order of the image that it takes.
        input: What makes the teacher's input of an image.
        foreground: Keeps the map to the part; None = the whole map counts.
        teacher: Frozen network; stays in eval mode whatever `.train()` says.
        normalization: Last step of the graph; nothing, unless the bundle asked for it.
        spec_type: Makes the description of the teacher's architecture from the entries of `spec`
            in a config; usually its dataclass. It is the first argument of a method's constructor.
        former_entries: What entries would say that a config from before them lacks.
    """

    input: nn.Module
    teacher: nn.Module
    spec_type: ClassVar[Callable[..., Any]] = ResNetSpec
    former_entries: ClassVar[Mapping[str, object]] = {}

    def __init__(self, config: dict[str, object], height: int, width: int) -> None:
        super().__init__()
        self._remembered: tuple[Tensor, tuple[Tensor, ...]] | None = None
        self.foreground: Foreground | None = None
        self.config = config
        self.input_spec = InputSpec(height, width)
        self.normalization: nn.Module = nn.Identity()

    def normalize_(self, height: int, width: int) -> MapNormalization:
        """Let the graph end with a normalization of its `(height, width)` map; first the identity.

        Returns:
            The normalization, whose buffers take the statistics.
        """
        normalization = MapNormalization(height, width)
        self.normalization = normalization
        self.config["normalized"] = [height, width]
        return normalization

    @classmethod
    def load_teacher(cls, name: str, weights: Path | None, *, download: bool) -> nn.Module:
        """Build the frozen teacher of that name with its weights; its `spec` is a `spec_type`.

        Raises:
            WeightsError: The name is unknown, or the weights are not there.
        """
        return load_teacher(name, weights, download=download)

    def set_foreground(self, rule: ForegroundRule) -> None:
        """Keep the map to the part from now on."""
        self.foreground = Foreground(rule)
        self.config["foreground"] = asdict(rule)

    def teach(self, image: Tensor, x: Tensor | None = None) -> tuple[Tensor, ...]:
        """Features of the teacher; no graph is kept.

        Args:
            image: `(B, H, W, 3)` uint8 BGR.
            x: What `self.input` makes of it, where that is at hand.
        """
        if self._remembered is not None and self._remembered[0] is image:
            return self._remembered[1]
        with torch.no_grad():
            taught: tuple[Tensor, ...] = self.teacher(self.input(image) if x is None else x)
        return taught

    def remember(self, image: Tensor | None, taught: tuple[Tensor, ...] = ()) -> None:
        """Let `teach` answer with these features when it is asked about this very tensor.

        The frozen teacher says the same of the same image in every epoch of a training.

        Args:
            image: `(B, H, W, 3)`, recognised by identity; None = forget.
            taught: What `teach` said of it.
        """
        self._remembered = None if image is None else (image, taught)

    def fold_(self) -> None:
        """Rewrite for inference, in place and without changing the map: batch norms by default."""
        fold_batch_norm_(self)

    def anomaly_map(self, image: Tensor) -> Tensor:
        """Map a `(B, H, W, 3)` uint8 BGR batch to `(B, h, w)` float32 anomaly maps."""
        raise NotImplementedError

    def forward(self, image: Tensor) -> tuple[Tensor, Tensor]:
        """Map a `(B, H, W, 3)` uint8 BGR batch to maps `(B, h, w)` and their maxima `(B,)`."""
        fused = self.anomaly_map(image)
        if self.foreground is not None:
            fused = self.foreground(image, fused)
        fused = self.normalization(fused)
        return fused, fused.amax(dim=(1, 2))

    def student_parameters(self) -> Iterator[nn.Parameter]:
        """Parameters that training may touch."""
        return (parameter for parameter in self.parameters() if parameter.requires_grad)

    def train(self, mode: bool = True) -> InspectionModel:
        """Switch the student; the teacher's batch norms keep their running statistics."""
        super().train(mode)
        self.teacher.eval()
        return self
