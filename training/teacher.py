"""Distil a compact teacher of our own from a large ImageNet-trained one.

The student is the encoder of `engine.models.weights.COMPACT`; on random crops of natural
photographs and textures it learns to predict, from each of its stages through a 1x1 head that is
thrown away afterwards, the standardized features of the same stage of the large teacher. The
held-out R^2 per stage says how much of the large teacher's variance the compact one explains.
"""

from __future__ import annotations

import json
import math
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from safetensors.torch import load_file, save_file
from torch import Tensor, nn

from engine.errors import DataError, TrainingError
from engine.models.base import ImageInput
from engine.models.resnet import ResNetEncoder
from engine.models.weights import COMPACT, load_teacher
from engine.preprocess import IMAGE_SUFFIXES, read_image, resize_image
from engine.types import ImageArray

STAGES = ("layer1", "layer2", "layer3")


@dataclass(frozen=True)
class TeacherConfig:
    """Everything that a distillation depends on.

    Attributes:
        data: Folders of images.
        source: Large teacher that is imitated.
        weights: Its weights file, or None for the usual places.
        epochs: Passes over the images, one random crop each.
        batch_size: Crops per step.
        crop: Side of a crop in pixels; a multiple of 16.
        learning_rate: Peak learning rate (AdamW, cosine, one epoch of warm-up).
        seed: Seed of everything random.
        held_out: Every n-th image is held out for the R^2.
    """

    data: tuple[Path, ...]
    source: str = "resnet50"
    weights: Path | None = None
    epochs: int = 30
    batch_size: int = 16
    crop: int = 192
    learning_rate: float = 3e-3
    seed: int = 1
    held_out: int = 20


class Distillation(nn.Module):
    """Compact encoder, its heads, and the frozen source.

    Args:
        config: What to distil.
    """

    def __init__(self, config: TeacherConfig) -> None:
        super().__init__()
        self.input = ImageInput()
        self.source = load_teacher(config.source, config.weights)
        self.encoder = ResNetEncoder(COMPACT)
        for module in self.encoder.modules():
            if isinstance(module, nn.Conv2d):
                nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")
        pairs = zip(COMPACT.channels, self.source.spec.channels, strict=True)
        self.heads = nn.ModuleList(nn.Conv2d(ours, theirs, 1) for ours, theirs in pairs)
        for index, channels in enumerate(self.source.spec.channels):
            self.register_buffer(f"mean{index}", torch.zeros(1, channels, 1, 1))
            self.register_buffer(f"std{index}", torch.ones(1, channels, 1, 1))

    @torch.no_grad()
    def standardize(self, images: Tensor) -> None:
        """Set mean and standard deviation of the source's channels from sample crops."""
        for index, feature in enumerate(self.source(self.input(images))):
            std, mean = torch.std_mean(feature.float(), dim=(0, 2, 3), keepdim=True)
            getattr(self, f"mean{index}").copy_(mean)
            # Dead channels would otherwise be blown up to noise of unit variance.
            getattr(self, f"std{index}").copy_(std.clamp_min(0.05 * float(std.median())))

    def errors(self, images: Tensor) -> list[Tensor]:
        """Mean squared error per stage in units of the source's variance, i.e. `1 - R^2`."""
        x = self.input(images)
        with torch.no_grad():
            targets = self.source(x)
        ours = self.encoder(x)
        parts = []
        for index, head in enumerate(self.heads):
            target = (targets[index].float() - getattr(self, f"mean{index}")) / getattr(
                self, f"std{index}"
            )
            parts.append(torch.mean((head(ours[index]).float() - target) ** 2))
        return parts


def distil_teacher(
    config: TeacherConfig,
    out: Path,
    *,
    resume: bool = False,
    on_epoch: Callable[[dict[str, object]], None] | None = None,
) -> dict[str, object]:
    """Run the distillation; write `compact.safetensors` and `teacher.json`.

    Args:
        config: What to distil.
        out: Folder for the results; holds the resumable state too.
        resume: Go on from the last finished epoch in `out`.
        on_epoch: Called with each epoch's metrics.

    Returns:
        The content of `teacher.json`.

    Raises:
        DataError: Too few images.
        TrainingError: The loss is not finite.
    """
    torch.manual_seed(config.seed)
    out.mkdir(parents=True, exist_ok=True)
    images = read_images(config.data)
    held_out = images[:: config.held_out]
    train = [image for index, image in enumerate(images) if index % config.held_out]
    model = Distillation(config)
    model.standardize(random_crops(held_out, config.crop, np.random.default_rng(config.seed)))
    model.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    parameters = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(parameters, lr=config.learning_rate, weight_decay=0.01)
    steps = len(train) // config.batch_size
    first_epoch = _resume(out, model, optimizer) if resume else 0
    started = time.monotonic()
    for epoch in range(first_epoch, config.epochs):
        model.train()
        model.source.eval()
        running = np.zeros(len(STAGES))
        for step, batch in enumerate(epoch_crops(train, config, epoch)):
            for group in optimizer.param_groups:
                group["lr"] = config.learning_rate * _schedule(epoch + step / steps, config.epochs)
            with torch.autocast("cpu", torch.bfloat16):
                parts = model.errors(batch)
            loss = torch.stack(parts).sum()
            if not torch.isfinite(loss):
                raise TrainingError(
                    f"epoch {epoch + 1}, step {step + 1}: the loss is not finite; lower --lr"
                )
            optimizer.zero_grad(set_to_none=True)
            loss.backward()  # type: ignore[no-untyped-call]
            optimizer.step()
            running += [float(part.detach()) for part in parts]
        _save_state(out, model, optimizer, epoch + 1)
        metrics: dict[str, object] = {
            "epoch": epoch + 1,
            "seconds": round(time.monotonic() - started, 1),
        }
        metrics |= {
            f"r2_train_{s}": round(1 - v / steps, 4) for s, v in zip(STAGES, running, strict=True)
        }
        metrics |= {
            f"r2_{s}": round(v, 4)
            for s, v in zip(STAGES, r_squared(model, held_out, config), strict=True)
        }
        with (out / "metrics.jsonl").open("a") as stream:
            stream.write(json.dumps(metrics) + "\n")
        if on_epoch is not None:
            on_epoch(metrics)
    return _finish(config, out, model, images=len(images), held_out=held_out)


@torch.no_grad()
def r_squared(model: Distillation, images: list[ImageArray], config: TeacherConfig) -> list[float]:
    """Explained variance per stage on center crops."""
    model.eval()
    total, count = np.zeros(len(STAGES)), 0
    for start in range(0, len(images), config.batch_size):
        crops = [
            center_crop(image, config.crop) for image in images[start : start + config.batch_size]
        ]
        batch = torch.from_numpy(np.stack(crops))
        total += len(crops) * np.array([float(part) for part in model.errors(batch)])
        count += len(crops)
    return [float(value) for value in 1.0 - total / count]


def _finish(
    config: TeacherConfig,
    out: Path,
    model: Distillation,
    *,
    images: int,
    held_out: list[ImageArray],
) -> dict[str, object]:
    state = {}
    for key, value in model.encoder.state_dict().items():
        if key.endswith("num_batches_tracked"):
            continue
        # Convolutions dominate the size; batch norms keep full precision.
        state[key] = (value.half() if value.ndim == 4 else value.float()).contiguous()
    path = out / "compact.safetensors"
    save_file(state, path)
    with torch.no_grad():
        for value in model.encoder.state_dict().values():
            if value.ndim == 4:
                value.copy_(value.half().float())
    report: dict[str, object] = {
        "config": {k: str(v) if isinstance(v, Path) else v for k, v in asdict(config).items()}
        | {"data": [folder.name for folder in config.data], "weights": None},
        "images": images,
        "held_out": len(held_out),
        "r2": dict(
            zip(STAGES, [round(v, 4) for v in r_squared(model, held_out, config)], strict=True)
        ),
        "parameters": sum(p.numel() for p in model.encoder.parameters()),
        "bytes": path.stat().st_size,
    }
    (out / "teacher.json").write_text(json.dumps(report, indent=2) + "\n")
    return report


def read_images(folders: tuple[Path, ...]) -> list[ImageArray]:
    """Read all images below some folders, mixed in a fixed order.

    Raises:
        DataError: There are fewer than 40.
        ImageError: One of them cannot be read.
    """
    paths = sorted(
        path
        for folder in folders
        for path in folder.rglob("*")
        if path.suffix.lower() in IMAGE_SUFFIXES
    )
    if len(paths) < 40:
        names = ", ".join(str(folder) for folder in folders)
        raise DataError(
            f"{names}: {len(paths)} images found, at least 40 are needed to distil a teacher"
        )
    images = [read_image(path) for path in paths]
    # A fixed shuffle, so that "every n-th" takes from every folder and kind.
    order = np.random.default_rng(0).permutation(len(images))
    return [images[index] for index in order]


def epoch_crops(images: list[ImageArray], config: TeacherConfig, epoch: int) -> Iterator[Tensor]:
    """One random crop of every image, in full batches `(B, crop, crop, 3)` uint8.

    Depends on the config's seed and on the epoch alone, so that a resumed distillation repeats it.
    """
    rng = np.random.default_rng((config.seed, epoch))
    order = rng.permutation(len(images))
    for start in range(0, len(order) - config.batch_size + 1, config.batch_size):
        yield random_crops(
            [images[i] for i in order[start : start + config.batch_size]], config.crop, rng
        )


def random_crops(images: list[ImageArray], crop: int, rng: np.random.Generator) -> Tensor:
    """One augmented crop of each image, `(B, crop, crop, 3)` uint8; see `augment`."""
    return torch.from_numpy(np.stack([augment(image, crop, rng) for image in images]))


def augment(image: ImageArray, crop: int, rng: np.random.Generator) -> ImageArray:
    """Random crop of random scale, flip, quarter turn, and now and then grey, darker or noisier.

    Args:
        image: `(H, W, 3)` uint8.
        crop: Side of the result.
        rng: Source of randomness.

    Returns:
        `(crop, crop, 3)` uint8.
    """
    height, width = image.shape[:2]
    side = int(min(height, width) * math.sqrt(rng.uniform(0.15, 1.0)))
    top, left = rng.integers(height - side + 1), rng.integers(width - side + 1)
    part: NDArray[Any] = image[top : top + side, left : left + side]
    part = cv2.resize(
        part, (crop, crop), interpolation=cv2.INTER_AREA if side > crop else cv2.INTER_LINEAR
    )
    part = np.rot90(part, int(rng.integers(4)))
    if rng.random() < 0.5:
        part = part[:, ::-1]
    if rng.random() < 0.3:
        part = np.repeat(
            cv2.cvtColor(np.ascontiguousarray(part), cv2.COLOR_BGR2GRAY)[..., None], 3, axis=2
        )
    values = part.astype(np.float32)
    if rng.random() < 0.5:
        values = (values - 128.0) * rng.uniform(0.5, 1.2) + 128.0 + rng.uniform(-40, 40)
    if rng.random() < 0.2:
        values = values + rng.normal(0.0, rng.uniform(1.0, 6.0), values.shape).astype(np.float32)
    return np.ascontiguousarray(np.clip(values, 0, 255).astype(np.uint8))


def center_crop(image: ImageArray, crop: int) -> ImageArray:
    """The middle of an image, at most `crop` wide, brought to `(crop, crop, 3)`."""
    side = min(image.shape[0], image.shape[1], crop)
    top, left = (image.shape[0] - side) // 2, (image.shape[1] - side) // 2
    return resize_image(image[top : top + side, left : left + side], crop, crop)


def _schedule(position: float, epochs: int) -> float:
    return min(1.0, position) * 0.5 * (1.0 + math.cos(math.pi * min(1.0, position / epochs)))


def _save_state(
    out: Path, model: Distillation, optimizer: torch.optim.Optimizer, epoch: int
) -> None:
    tensors = {
        f"model.{k}": v.contiguous()
        for k, v in model.state_dict().items()
        if not k.startswith("source.")
    }
    for index, entry in optimizer.state_dict()["state"].items():
        tensors |= {f"optimizer.{index}.{k}": v.contiguous() for k, v in entry.items()}
    temporary = out / "state.tmp"
    save_file(tensors, temporary, metadata={"epoch": str(epoch)})
    temporary.replace(out / "state.safetensors")


def _resume(out: Path, model: Distillation, optimizer: torch.optim.Optimizer) -> int:
    from safetensors import safe_open

    path = out / "state.safetensors"
    if not path.is_file():
        return 0
    tensors = load_file(path)
    model.load_state_dict(
        {k[6:]: v for k, v in tensors.items() if k.startswith("model.")}, strict=False
    )
    state: dict[int, dict[str, Tensor]] = {}
    for key, value in tensors.items():
        if key.startswith("optimizer."):
            _, index, name = key.split(".")
            state.setdefault(int(index), {})[name] = value
    optimizer.load_state_dict(
        {"state": state, "param_groups": optimizer.state_dict()["param_groups"]}
    )
    with safe_open(path, framework="pt") as handle:
        return int((handle.metadata() or {})["epoch"])
