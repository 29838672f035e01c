"""The patch description network (PDN) of EfficientAD, and where a distilled one comes from.

Batzner, Heckler & König, "EfficientAD: Accurate Visual Anomaly Detection at Millisecond-Level
Latencies", WACV 2024, section 3.1. Four (S) or six (M) convolutions without padding describe each
33 x 33 patch by 384 numbers. The paper distils it from a WideResNet on ImageNet; ours is distilled
from another network on other images by `training.pdn_teacher`, so it is not a reproduction.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import torch
from torch import Tensor, nn

from engine.errors import WeightsError
from engine.models.weights import freeze, read_weights, search_folders

BORDER = 4
"""Positions that the convolutions lose on each side of the map at a quarter of the image's size."""


@dataclass(frozen=True)
class PDNSpec:
    """Shape of a PDN.

    Attributes:
        depth: `small` (four convolutions) or `medium` (six).
        planes: Widths after the first convolution and of the inner ones.
        out_channels: Numbers per position.
    """

    depth: Literal["small", "medium"]
    planes: tuple[int, int] = (128, 256)
    out_channels: int = 384


PDNS: dict[str, PDNSpec] = {
    "pdn-s": PDNSpec("small", (128, 256)),
    "pdn-m": PDNSpec("medium", (256, 512)),
}
"""Names of the teachers and their shapes."""


class PDN(nn.Module):
    """Patch description network: `(B, 3, H, W)` -> `(B, C, H/4 - 8, W/4 - 8)`.

    Args:
        spec: Its shape.
        out_channels: Other number of output channels; a student has twice as many.
        standardized: Whether a batch norm without parameters follows, which holds mean and variance
            of the channels on good parts; it folds into the last convolution.
    """

    def __init__(
        self, spec: PDNSpec, out_channels: int | None = None, *, standardized: bool = False
    ) -> None:
        super().__init__()
        self.spec = spec
        first, inner = spec.planes
        out = out_channels or spec.out_channels
        self.relu = nn.ReLU(inplace=True)
        self.pool = nn.AvgPool2d(2, 2)
        self.conv1: nn.Module = nn.Conv2d(3, first, 4)
        self.conv2 = nn.Conv2d(first, inner, 4)
        layers: list[nn.Module] = [nn.Conv2d(inner, inner, 3), nn.ReLU(inplace=True)]
        if spec.depth == "medium":
            layers = [nn.Conv2d(inner, inner, 1), nn.ReLU(inplace=True), *layers]
        layers.append(nn.Conv2d(inner, out, 4))
        if spec.depth == "medium":
            layers += [nn.ReLU(inplace=True), nn.Conv2d(out, out, 1)]
        if standardized:
            layers.append(nn.BatchNorm2d(out, affine=False))
        self.layers = nn.Sequential(*layers)

    def forward(self, image: Tensor) -> Tensor:
        """Describe a normalized `(B, 3, H, W)` image."""
        return self.after_first(self.conv1(image))

    def after_first(self, x: Tensor) -> Tensor:
        """Go on from the output of the first convolution."""
        x = self.pool(self.relu(x))
        x = self.pool(self.relu(self.conv2(x)))
        described: Tensor = self.layers(x)
        return described

    @torch.no_grad()
    def set_standard(self, mean: Tensor, std: Tensor) -> None:
        """Set mean and standard deviation, `(C,)` each, that the outputs are standardized with."""
        norm = self.layers[-1]
        if not isinstance(norm, nn.BatchNorm2d):
            raise TypeError("this network has no standardization")
        assert norm.running_mean is not None
        assert norm.running_var is not None
        norm.running_mean.copy_(mean)
        # The norm adds its eps again.
        norm.running_var.copy_((std * std - norm.eps).clamp_min(0.0))


def pdn_file_name(name: str) -> str:
    """Name of the weights file of a distilled PDN."""
    return f"{name}.safetensors"


def load_pdn(name: str, weights: Path | None = None) -> PDN:
    """Build a frozen PDN teacher with its distilled weights; its standardization is still neutral.

    Args:
        name: A key of `PDNS`.
        weights: File or folder to take instead of the usual places.

    Raises:
        WeightsError: The name is unknown, no file was found, or the file does not fit.
    """
    if name not in PDNS:
        raise WeightsError(
            f"teacher '{name}': efficientad takes {' or '.join(PDNS)}; give one with --teacher"
        )
    path = _find_file(name, weights)
    teacher = PDN(PDNS[name], standardized=True)
    state = {key: value.float() for key, value in read_weights(path).items()}
    wanted = {key: value for key, value in teacher.state_dict().items() if _is_convolution(key)}
    fits = state.keys() == wanted.keys() and all(
        state[key].shape == value.shape for key, value in wanted.items()
    )
    if not fits:
        raise WeightsError(
            f"{path}: not the weights of {name} ({len(state)} tensors found, {len(wanted)} of "
            f"other names or shapes expected); {_way_out(name)}"
        )
    teacher.load_state_dict(state, strict=False)
    return freeze(teacher)


def _is_convolution(key: str) -> bool:
    return key.endswith((".weight", ".bias"))


def _find_file(name: str, weights: Path | None) -> Path:
    if weights is not None and weights.is_file():
        return weights
    folders = [weights] if weights is not None else search_folders()
    for folder in folders:
        path = folder / pdn_file_name(name)
        if path.is_file():
            return path
    looked = ", ".join(str(folder) for folder in folders)
    raise WeightsError(
        f"weights of teacher '{name}' not found: looked for {pdn_file_name(name)} in {looked}; "
        f"{_way_out(name)}"
    )


def _way_out(name: str) -> str:
    return (
        f"make them with 'gonogo train teacher --student {name} --data PHOTOS -o FOLDER' and name "
        "FOLDER with --weights"
    )
