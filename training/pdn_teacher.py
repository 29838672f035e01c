"""Distil the PDN teacher of EfficientAD from a large ImageNet-trained one.

As published (Batzner et al., WACV 2024, section 3.1 and algorithm 3), but from another source: the
PDN learns to give, from an image alone, what the source's second and third stage say of the same
image at twice the size: features averaged over 3x3 neighbours, brought to one grid, their channels
averaged in groups to 384 and standardized. Held-out R^2 says how much of that variance it explains.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as F

from engine.errors import CheckpointError, DataError, TrainingError
from engine.models.base import ImageInput
from engine.models.pdn import BORDER, PDN, PDNS, PDNSpec, pdn_file_name
from engine.models.weights import load_teacher
from engine.types import ImageArray
from training.checkpoint import save_json, save_tensors
from training.teacher import TeacherConfig, center_crop, epoch_crops, random_crops, read_images

WEIGHT_DECAY = 1e-5
STATE_NAME = "pdn_state.safetensors"


@dataclass(frozen=True)
class PdnTeacherConfig(TeacherConfig):
    """Everything that the distillation of a PDN depends on.

    The published schedule is 60,000 steps of 16 images; the epochs are counted accordingly for the
    about 2,200 images that lie beside the checkout. The learning rate is constant, as published.

    Attributes:
        student: A key of `engine.models.pdn.PDNS`.
        crop: Side of a crop in pixels, which is what the PDN sees; a multiple of 8.
        source_scale: How much larger the source sees the same crop.
        device: `auto`, `cpu` or `cuda`.
    """

    student: str = "pdn-s"
    epochs: int = 460
    crop: int = 256
    learning_rate: float = 1e-4
    source_scale: int = 2
    device: str = "auto"


class PdnDistillation(nn.Module):
    """A PDN and its frozen source.

    Args:
        source: A ResNet encoder in eval mode.
        spec: Shape of the PDN.
        source_scale: How much larger the source sees an image.
    """

    def __init__(self, source: nn.Module, spec: PDNSpec, source_scale: int = 2) -> None:
        super().__init__()
        self.input = ImageInput()
        self.source = source
        self.pdn = PDN(spec)
        self.source_scale = source_scale
        self.register_buffer("mean", torch.zeros(1, spec.out_channels, 1, 1))
        self.register_buffer("std", torch.ones(1, spec.out_channels, 1, 1))
        self.mean: Tensor
        self.std: Tensor

    @torch.no_grad()
    def targets(self, x: Tensor) -> Tensor:
        """Raw features `(B, C, H/4 - 8, W/4 - 8)` of the source for a normalized image."""
        enlarged = F.interpolate(
            x, scale_factor=float(self.source_scale), mode="bilinear", align_corners=False
        )
        size = (x.shape[2] // 4, x.shape[3] // 4)
        parts = [
            F.interpolate(F.avg_pool2d(f.float(), 3, 1, 1), size, mode="bilinear")
            for f in self.source(enlarged)[1:]
        ]
        features = torch.cat(parts, dim=1).permute(0, 2, 3, 1)  # (B, H/4, W/4, channels)
        grouped = F.adaptive_avg_pool1d(features.flatten(0, 1), self.mean.shape[1])
        restored: Tensor = grouped.reshape(*features.shape[:3], -1).permute(0, 3, 1, 2)
        # The PDN has no padding: its first position looks at a patch around the fifth one.
        return restored[:, :, BORDER:-BORDER, BORDER:-BORDER]

    @torch.no_grad()
    def standardize(self, images: Tensor) -> None:
        """Set mean and standard deviation of the target's channels from sample crops."""
        std, mean = torch.std_mean(self.targets(self.input(images)), dim=(0, 2, 3), keepdim=True)
        self.mean.copy_(mean)
        self.std.copy_(std.clamp_min(0.05 * float(std.median())))

    def error(self, images: Tensor) -> Tensor:
        """Mean squared error in units of the target's variance, i.e. `1 - R^2`."""
        x = self.input(images)
        wanted = (self.targets(x) - self.mean) / self.std
        error: Tensor = torch.mean((self.pdn(x).float() - wanted) ** 2)
        return error


def distil_pdn(
    config: PdnTeacherConfig,
    out: Path,
    *,
    resume: bool = False,
    on_epoch: Callable[[dict[str, object]], None] | None = None,
) -> dict[str, object]:
    """Run the distillation; write `STUDENT.safetensors` and `STUDENT.json`.

    Args:
        config: What to distil.
        out: Folder for the results; holds the resumable state and `metrics.jsonl` too.
        resume: Go on from the last finished epoch in `out`.
        on_epoch: Called with each epoch's metrics.

    Returns:
        The content of `STUDENT.json`.

    Raises:
        DataError: The student is unknown, or there are too few images.
        TrainingError: The loss is not finite, CUDA is not there, or the disk is full.
        WeightsError: The source's weights are not there.
        CheckpointError: The state belongs to another distillation.
    """
    if config.student not in PDNS:
        raise DataError(f"student '{config.student}': expected one of {', '.join(PDNS)}")
    torch.manual_seed(config.seed)
    device = _pick_device(config.device)
    source = load_teacher(config.source, config.weights)
    model = PdnDistillation(source, PDNS[config.student], config.source_scale)
    images = read_images(config.data)
    held_out = images[:: config.held_out]
    train = [image for index, image in enumerate(images) if index % config.held_out]
    model.to(device)
    rng = np.random.default_rng(config.seed)
    model.standardize(random_crops(held_out[:32], config.crop, rng).to(device))
    optimizer = torch.optim.Adam(
        model.pdn.parameters(), lr=config.learning_rate, weight_decay=WEIGHT_DECAY
    )
    out.mkdir(parents=True, exist_ok=True)
    first_epoch = _resume(out, config, model, optimizer) if resume else 0
    if not first_epoch:
        (out / "metrics.jsonl").unlink(missing_ok=True)
    started = time.monotonic()
    for epoch in range(first_epoch, config.epochs):
        r2_train = _train_epoch(model, optimizer, train, config, epoch)
        metrics: dict[str, object] = {
            "epoch": epoch + 1,
            "seconds": round(time.monotonic() - started, 1),
            "r2_train": round(r2_train, 4),
            "r2": round(r_squared(model, held_out, config), 4),
        }
        _save_state(out, config, model, optimizer, epoch + 1)
        with (out / "metrics.jsonl").open("a", encoding="utf-8") as stream:
            stream.write(json.dumps(metrics) + "\n")
        if on_epoch is not None:
            on_epoch(metrics)
    return _finish(config, out, model, count=len(images), held_out=held_out)


@torch.no_grad()
def r_squared(model: PdnDistillation, images: list[ImageArray], config: PdnTeacherConfig) -> float:
    """Explained variance on center crops."""
    device = model.mean.device
    total = 0.0
    for start in range(0, len(images), config.batch_size):
        part = images[start : start + config.batch_size]
        crops = np.stack([center_crop(image, config.crop) for image in part])
        total += len(part) * float(model.error(torch.from_numpy(crops).to(device)))
    return 1.0 - total / len(images)


def _train_epoch(
    model: PdnDistillation,
    optimizer: torch.optim.Optimizer,
    images: list[ImageArray],
    config: PdnTeacherConfig,
    epoch: int,
) -> float:
    """Train on one crop of each image; returns the R^2 on them."""
    device = model.mean.device
    losses: list[float] = []
    for batch in epoch_crops(images, config, epoch):
        with torch.autocast(device.type, torch.bfloat16):
            loss = model.error(batch.to(device))
        losses.append(float(loss.detach()))
        if not np.isfinite(losses[-1]):
            raise TrainingError(
                f"epoch {epoch + 1}, step {len(losses)}: the loss is not finite; lower --lr"
            )
        optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        optimizer.step()
    if not losses:
        raise DataError(
            f"{len(images)} images are fewer than one batch of {config.batch_size}; add images"
        )
    return 1.0 - float(np.mean(losses))


def _pick_device(name: str) -> torch.device:
    if name == "cuda" and not torch.cuda.is_available():
        raise TrainingError("--device cuda: torch finds no CUDA device; use --device cpu")
    return torch.device("cuda" if name != "cpu" and torch.cuda.is_available() else "cpu")


def _finish(
    config: PdnTeacherConfig,
    out: Path,
    model: PdnDistillation,
    *,
    count: int,
    held_out: list[ImageArray],
) -> dict[str, object]:
    """Store convolutions in half precision and measure what is stored."""
    with torch.no_grad():
        for parameter in model.pdn.parameters():
            if parameter.ndim == 4:
                parameter.copy_(parameter.half().float())
    state = {
        name: value.half() if value.ndim == 4 else value
        for name, value in model.pdn.state_dict().items()
    }
    path = out / pdn_file_name(config.student)
    save_tensors(path, state, {"student": config.student, "source": config.source})
    report: dict[str, object] = {
        "config": _plain(config),
        "images": count,
        "held_out": len(held_out),
        "r2": round(r_squared(model, held_out, config), 4),
        "parameters": sum(parameter.numel() for parameter in model.pdn.parameters()),
        "bytes": path.stat().st_size,
    }
    save_json(path.with_suffix(".json"), report)
    return report


def _plain(config: PdnTeacherConfig) -> dict[str, Any]:
    """The config as JSON holds it, without where things lie on this machine."""
    return asdict(config) | {"data": [folder.name for folder in config.data], "weights": None}


def _save_state(
    out: Path,
    config: PdnTeacherConfig,
    model: PdnDistillation,
    optimizer: torch.optim.Optimizer,
    epoch: int,
) -> None:
    tensors = {f"pdn.{name}": value for name, value in model.pdn.state_dict().items()}
    for index, entry in optimizer.state_dict()["state"].items():
        tensors |= {f"optimizer.{index}.{name}": value for name, value in entry.items()}
    metadata = {"epoch": str(epoch), "student": config.student, "seed": str(config.seed)}
    save_tensors(out / STATE_NAME, tensors, metadata)


def _resume(
    out: Path,
    config: PdnTeacherConfig,
    model: PdnDistillation,
    optimizer: torch.optim.Optimizer,
) -> int:
    """Restore the last finished epoch; returns how many are done.

    Raises:
        CheckpointError: The state belongs to another distillation or is damaged.
    """
    path = out / STATE_NAME
    if not path.is_file():
        return 0
    try:
        with safe_open(path, framework="pt") as file:
            metadata = dict(file.metadata() or {})
        tensors = load_file(path)
        found = (metadata["student"], int(metadata["seed"]))
        if found != (config.student, config.seed):
            raise ValueError(f"student {found[0]}, seed {found[1]}")  # noqa: TRY301
        model.pdn.load_state_dict(
            {name[4:]: value for name, value in tensors.items() if name.startswith("pdn.")}
        )
        _restore_optimizer(optimizer, tensors)
        return int(metadata["epoch"])
    except (OSError, SafetensorError, KeyError, ValueError, RuntimeError) as error:
        raise CheckpointError(
            f"{path}: damaged, or of another distillation ({error}); "
            f"expected student {config.student}, seed {config.seed}; leave out --resume"
        ) from error


def _restore_optimizer(optimizer: torch.optim.Optimizer, tensors: dict[str, Tensor]) -> None:
    state: dict[int, dict[str, Tensor]] = {}
    for key, value in tensors.items():
        if key.startswith("optimizer."):
            _, index, name = key.split(".")
            state.setdefault(int(index), {})[name] = value
    groups = optimizer.state_dict()["param_groups"]
    optimizer.load_state_dict({"state": state, "param_groups": groups})
