"""Where the weights of a frozen teacher come from, and how they are checked.

Looked up by name, in this order: the path or folder that was given, `$GONOGO_WEIGHTS_DIR`,
`weights/` in the checkout, `shared/weights/` beside it, and the torch hub cache. With
`download=True` the official torchvision file is fetched into the cache and its SHA-256 is compared
with the prefix that the publisher put into the file name.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor, nn

from engine.errors import WeightsError
from engine.models.resnet import ResNetEncoder, ResNetSpec
from engine.models.vgg import VGG16, VGGEncoder, VGGSpec

ModuleT = TypeVar("ModuleT", bound=nn.Module)

TORCHVISION_URL = "https://download.pytorch.org/models/"
PACKAGED_DIR = Path(__file__).resolve().parents[1] / "weights"
CHECKOUT_DIR = Path(__file__).resolve().parents[2]

RESNET18 = ResNetSpec("basic", (2, 2, 2))
RESNET50 = ResNetSpec("bottleneck", (3, 4, 6))
WIDE_RESNET50_2 = replace(RESNET50, width_factor=2)
COMPACT = ResNetSpec("basic", (0, 1, 1), planes=(48, 128, 256), stem="compact", stem_planes=48)


@dataclass(frozen=True)
class WeightsFile:
    """One file that holds a teacher.

    Attributes:
        name: File name; a torchvision file carries the first eight digits of its SHA-256.
        spec: Architecture that belongs to it.
    """

    name: str
    spec: ResNetSpec | VGGSpec

    @property
    def url(self) -> str | None:
        """Official address, for torchvision's files."""
        return TORCHVISION_URL + self.name if self.name.endswith(".pth") else None


TEACHERS: dict[str, tuple[WeightsFile, ...]] = {
    "compact": (WeightsFile("compact.safetensors", COMPACT),),
    "resnet18": (
        WeightsFile("resnet18_layers1-3_fp16.safetensors", RESNET18),
        WeightsFile("resnet18-f37072fd.pth", RESNET18),
    ),
    "resnet50": (
        WeightsFile("resnet50_layers1-3_fp16.safetensors", replace(RESNET50, stride_on_first=True)),
        WeightsFile("resnet50-0676ba61.pth", RESNET50),
    ),
    "wide_resnet50_2": (WeightsFile("wide_resnet50_2-95faca4d.pth", WIDE_RESNET50_2),),
    "vgg16": (WeightsFile("vgg16-397923af.pth", VGG16),),
}
"""Known teachers and the files that can carry each, best first."""


def load_teacher(
    name: str, weights: Path | None = None, *, download: bool = False
) -> ResNetEncoder:
    """Build a frozen ResNet teacher with its weights; see `load_source`.

    Raises:
        WeightsError: As `load_source`, or the teacher is no ResNet.
    """
    files = TEACHERS.get(name, ())
    if files and not isinstance(files[0].spec, ResNetSpec):
        raise WeightsError(f"teacher '{name}' serves the method mkd only; take another --teacher")
    encoder = load_source(name, weights, download=download)
    assert isinstance(encoder, ResNetEncoder)
    return encoder


def load_source(
    name: str, weights: Path | None = None, *, download: bool = False
) -> ResNetEncoder | VGGEncoder:
    """Build a frozen teacher of any architecture with its weights.

    Args:
        name: A key of `TEACHERS`.
        weights: File or folder to take instead of the usual places.
        download: Fetch the official file when no place has one.

    Returns:
        The encoder in eval mode, float32, without gradients.

    Raises:
        WeightsError: The name is unknown, no file was found, or the file does not fit.
    """
    if name not in TEACHERS:
        raise WeightsError(f"unknown teacher '{name}'; known are {', '.join(TEACHERS)}")
    path, spec = find_weights(name, weights, download=download)
    encoder = VGGEncoder(spec) if isinstance(spec, VGGSpec) else ResNetEncoder(spec)
    state = read_weights(path)
    wanted = set(encoder.state_dict())
    state = {key: value.float() for key, value in state.items() if key in wanted}
    optional = {key for key in wanted if key.endswith("num_batches_tracked")}
    missing = wanted - optional - set(state)
    if missing:
        raise WeightsError(
            f"{path}: not the weights of {name}: {len(missing)} tensors are missing, "
            f"such as {min(missing)}; give the right file with --weights"
        )
    try:
        encoder.load_state_dict(state, strict=False)
    except RuntimeError as error:
        reason = str(error).splitlines()[-1].strip()
        raise WeightsError(f"{path}: not the weights of {name}: {reason}") from error
    return freeze(encoder)


def freeze(teacher: ModuleT) -> ModuleT:
    """Put a teacher into eval mode and take its gradients away."""
    teacher.eval()
    for parameter in teacher.parameters():
        parameter.requires_grad_(False)
    return teacher


def find_weights(
    name: str, weights: Path | None = None, *, download: bool = False
) -> tuple[Path, ResNetSpec | VGGSpec]:
    """Find a teacher's file.

    Returns:
        Its path and the architecture that belongs to it.

    Raises:
        WeightsError: No place has it; the message lists the places and the command that gets it.
    """
    files = TEACHERS[name]
    if weights is not None and weights.is_file():
        spec = next((file.spec for file in files if file.name == weights.name), files[0].spec)
        return weights, spec
    folders = [weights] if weights is not None else search_folders()
    for file in files:
        for folder in folders:
            if (folder / file.name).is_file():
                _check_hash(folder / file.name)
                return folder / file.name, file.spec
    official = next((file for file in files if file.url), None)
    if download and official is not None:
        return _download(official), official.spec
    looked = ", ".join(str(folder) for folder in folders)
    names = " or ".join(file.name for file in files)
    way_out = f"put {names} into one of these folders or name it with --weights"
    if official is not None:
        way_out = f"add --download, or {way_out}"
    raise WeightsError(
        f"weights of teacher '{name}' not found: looked for {names} in {looked}; {way_out}"
    )


def search_folders() -> list[Path]:
    """Folders in which weights are looked up, best first."""
    named = os.environ.get("GONOGO_WEIGHTS_DIR")
    hub = Path(torch.hub.get_dir()) / "checkpoints"
    usual = [
        PACKAGED_DIR,
        CHECKOUT_DIR / "weights",
        CHECKOUT_DIR.parent / "shared" / "weights",
        hub,
    ]
    return ([Path(named)] if named else []) + usual


def read_weights(path: Path) -> dict[str, Tensor]:
    """Read a safetensors or (tensors-only) torch file.

    Raises:
        WeightsError: The file cannot be read.
    """
    try:
        if path.suffix == ".pth":
            state = torch.load(path, map_location="cpu", weights_only=True)
            return {key: value for key, value in state.items() if isinstance(value, Tensor)}
        return load_file(path)
    except (OSError, SafetensorError, RuntimeError, ValueError) as error:
        raise WeightsError(
            f"{path}: not a readable weights file ({error}); fetch it again"
        ) from error


def _check_hash(path: Path) -> None:
    """Compare a torchvision file with the SHA-256 prefix in its name."""
    if path.suffix != ".pth":
        return
    promised = path.stem.rsplit("-", 1)[-1]
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    if not found.startswith(promised):
        raise WeightsError(
            f"{path}: SHA-256 begins with {found[:8]}, expected {promised}; "
            "delete it and fetch it again"
        )


def _download(file: WeightsFile) -> Path:
    from urllib.error import URLError

    target = Path(torch.hub.get_dir()) / "checkpoints" / file.name
    target.parent.mkdir(parents=True, exist_ok=True)
    prefix = file.name.rsplit("-", 1)[-1].removesuffix(".pth")
    try:
        torch.hub.download_url_to_file(str(file.url), str(target), hash_prefix=prefix)
    except (URLError, OSError, RuntimeError) as error:
        raise WeightsError(
            f"{file.url}: cannot be fetched ({error}); copy the file to {target}"
        ) from error
    return target
