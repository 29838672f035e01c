"""Multiresolution knowledge distillation, MKD.

Salehi et al., "Multiresolution Knowledge Distillation for Anomaly Detection", CVPR 2021. A small
network without biases, the cloner (student), learns to give what a frozen source network (teacher)
gives at a few critical points: VGG-16's last four max-pools as published, or the stages of any
other teacher. Where an image is unlike the good parts they disagree, and the gradient of the
disagreement with respect to the image says where.

The gradient is an explicit part of the graph (`engine.models.input_gradient`), so that this method
deploys as one graph like every other. See docs/decisions for what was chosen around it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields, replace
from itertools import pairwise
from pathlib import Path
from typing import Any, Literal

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from engine.errors import DataError
from engine.models.anomaly_map import FuseMaps, cosine_distance
from engine.models.base import IMAGENET_MEAN, IMAGENET_STD, ImageInput, InspectionModel
from engine.models.input_gradient import EXACT, GradientRule, Pullback, chain_with_pullback
from engine.models.resnet import ResNetEncoder, ResNetSpec
from engine.models.vgg import VGGEncoder, VGGSpec
from engine.models.weights import load_source

SourceSpec = ResNetSpec | VGGSpec

SCORED_POINTS = 3
"""Training compares all critical points; score and localization the last three, as published."""

NARROW = 16
STRETCH_QUANTILE = 0.99
_EPS = 1e-8
_FLOOR = 1e-6
"""Added to a map whose usual values are about 1."""


@dataclass(frozen=True)
class MKDOptions:
    """What may be chosen; the defaults are the published ones.

    Attributes:
        critical_points: Names of the compared features, shallow to deep; empty = all of the source
            (`pool2` to `pool5` of VGG-16, `layer1` to `layer3` of a ResNet).
        value_weight: Weight of the value loss beside the direction loss; `auto` = both have the
            same size on the untrained network (the paper's text), fixed by training.
        cloner: `small`, or `equal`: as wide as VGG-16 itself.
        gradient_paths: Whether the gradient flows through `both` networks, as in the public code,
            or through the `cloner` alone.
        localization: `gradient`; `guided`: the cloner's ReLUs also drop negative gradients; or
            `pointwise`: no gradient but the cosine distance at each position of the scored points.
            That one is not the paper's, and is reported by its name.
        corner: Share of a layer's mean activation over which the deployed map's gradient lets a
            ReLU open and a pixel win a max-pool; 0 = the gradient itself, which no two runtimes
            compute alike (see `engine.models.input_gradient`).
        map_range: `loss`: the map is scaled so that its maximum is the published image score, the
            loss. `constants`: it is scaled by constants from held-out good parts alone, and its
            maximum knows nothing of the loss.
        normalize: Whether the image gets ImageNet's mean and deviation; None = not for VGG-16, as
            published, but for any other source.
    """

    critical_points: tuple[str, ...] = ()
    value_weight: float | Literal["auto"] = 0.5
    cloner: Literal["small", "equal"] = "small"
    gradient_paths: Literal["both", "cloner"] = "both"
    localization: Literal["gradient", "guided", "pointwise"] = "gradient"
    corner: float = 0.01
    map_range: Literal["loss", "constants"] = "loss"
    normalize: bool | None = None

    def __post_init__(self) -> None:
        """Check every value.

        Raises:
            DataError: A value is impossible.
        """
        points = self.critical_points
        points = (points,) if isinstance(points, str) else tuple(points)  # command line, JSON
        object.__setattr__(self, "critical_points", points)
        for name, known in (
            ("cloner", ("small", "equal")),
            ("gradient_paths", ("both", "cloner")),
            ("localization", ("gradient", "guided", "pointwise")),
            ("map_range", ("loss", "constants")),
        ):
            value = getattr(self, name)
            if value not in known:
                raise DataError(f"mkd: {name} is {value!r}, expected {' or '.join(known)}")
        if self.value_weight != "auto":
            _require_amount("value_weight", self.value_weight, " or auto")
        _require_amount("corner", self.corner)


def _require_amount(name: str, value: object, otherwise: str = "") -> None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not value >= 0:
        raise DataError(f"mkd: {name} is {value!r}, expected a number >= 0{otherwise}")


class Cloner(nn.Module):
    """The student: plain stages of 3x3 convolutions without bias, each ended by a max-pool.

    Without biases it cannot learn a constant that fits the teacher on near-identical images. Batch
    norm follows every convolution but the one right before a pool.

    Args:
        widths: Output channels of the convolutions of each stage. The first two stages make one
            segment, so that the segments end at 1/4, 1/8, ... of the input's size.
    """

    def __init__(self, widths: tuple[tuple[int, ...], ...]) -> None:
        super().__init__()
        stages: list[list[nn.Module]] = []
        c_in = 3
        for stage_widths in widths:
            layers: list[nn.Module] = []
            for index, width in enumerate(stage_widths):
                conv = nn.Conv2d(c_in, width, 3, 1, 1, bias=False)
                nn.init.xavier_uniform_(conv.weight)
                layers.append(conv)
                if index < len(stage_widths) - 1:
                    layers.append(nn.BatchNorm2d(width))
                layers.append(nn.ReLU())
                c_in = width
            stages.append([*layers, nn.MaxPool2d(2, 2)])
        merged = [[*stages[0], *stages[1]], *stages[2:]]
        self.stages = nn.ModuleList(nn.Sequential(*layers) for layers in merged)

    def segments(self) -> tuple[nn.Module, ...]:
        """The layers between one point of comparison and the next."""
        return tuple(self.stages)

    def forward(self, image: Tensor) -> tuple[Tensor, ...]:
        """Map a `(B, 3, H, W)` image to features at 1/4, 1/8, ... of its size."""
        features = [image]
        for stage in self.stages:
            features.append(stage(features[-1]))
        return tuple(features[1:])


def cloner_widths(spec: SourceSpec, kind: str) -> tuple[tuple[int, ...], ...]:
    """Output channels of the cloner's convolutions per stage, for a source.

    Raises:
        DataError: An equal cloner is wanted for a source that is no VGG.
    """
    if kind == "equal":
        if not isinstance(spec, VGGSpec):
            raise DataError("mkd: the equal cloner needs the teacher vgg16; leave it small")
        return tuple((w,) * d for d, w in zip(spec.depths, spec.widths, strict=True))
    first, *deeper = spec.channels
    return ((NARROW, NARROW), (NARROW, first), *((NARROW, NARROW, c) for c in deeper))


def source_points(spec: SourceSpec) -> tuple[str, ...]:
    """Names of the features that a source offers, at 1/4, 1/8, ... of the input's size."""
    if isinstance(spec, VGGSpec):
        return tuple(f"pool{i}" for i in range(2, len(spec.widths) + 1))
    return tuple(f"layer{i}" for i in range(1, len(spec.channels) + 1))


def source_segments(source: nn.Module) -> tuple[nn.Module, ...]:
    """The layers of a source between one of its points and the next."""
    if isinstance(source, ResNetEncoder):
        stem = (source.conv1, source.bn1, source.relu, source.pool, source.layer1)
        return nn.Sequential(*stem), source.layer2, source.layer3
    assert isinstance(source, VGGEncoder)
    return source.segments()


def create_source(spec: SourceSpec) -> ResNetEncoder | VGGEncoder:
    """Source network with random weights."""
    return VGGEncoder(spec) if isinstance(spec, VGGSpec) else ResNetEncoder(spec)


def spec_from_entries(**entries: Any) -> SourceSpec:  # noqa: ANN401 - as read from JSON
    """Spec of a source from the entries of a config."""
    return VGGSpec(**entries) if "widths" in entries else ResNetSpec(**entries)


def direction_loss(source: Tensor, cloned: Tensor) -> Tensor:
    """`1 - cos` of the two flattened activations, per image: `(B, C, H, W)` -> `(B,)`."""
    cosine, _, _ = _cosine(source.float(), cloned.float())
    return 1.0 - cosine.flatten()


def value_loss(source: Tensor, cloned: Tensor) -> Tensor:
    """Mean squared difference of the activations, per image: `(B, C, H, W)` -> `(B,)`."""
    difference = source.float() - cloned.float()
    return (difference * difference).mean(dim=(1, 2, 3))


def loss_gradients(source: Tensor, cloned: Tensor, value_weight: Tensor) -> tuple[Tensor, Tensor]:
    """Gradients of `direction_loss + value_weight * value_loss`, in closed form.

    Returns:
        With respect to the source's and to the cloner's activation, both `(B, C, H, W)`.
    """
    cosine, unit_source, unit_cloned = _cosine(source, cloned)
    per_source = cosine * unit_source[0] - unit_cloned[0]
    per_cloned = cosine * unit_cloned[0] - unit_source[0]
    count = source.shape[1] * source.shape[2] * source.shape[3]
    value = (source - cloned) * (value_weight * (2.0 / count))
    return per_source * unit_source[1] + value, per_cloned * unit_cloned[1] - value


def _cosine(a: Tensor, b: Tensor) -> tuple[Tensor, tuple[Tensor, Tensor], tuple[Tensor, Tensor]]:
    """Cosine `(B, 1, 1, 1)`; and of each side the unit vector and the reciprocal of its norm."""
    units = []
    for x in (a, b):
        reciprocal = torch.rsqrt((x * x).sum((1, 2, 3), keepdim=True).clamp_min(_EPS * _EPS))
        units.append((x * reciprocal, reciprocal))
    return (units[0][0] * units[1][0]).sum((1, 2, 3), keepdim=True), units[0], units[1]


def open_map(anomaly_map: Tensor) -> Tensor:
    """Grey opening of `(B, h, w)` maps with a 3x3 ellipse, which on so small a grid is a cross.

    The cross is the union of a row and a column, so erosion is the lesser of two row and column
    minima, dilation the greater of two maxima. Nothing grows: opening never raises a pixel.
    """
    x = anomaly_map.unsqueeze(1)
    return _dilate(-_dilate(-x)).squeeze(1)


def _dilate(x: Tensor) -> Tensor:
    rows, columns = F.max_pool2d(x, (1, 3), 1, (0, 1)), F.max_pool2d(x, (3, 1), 1, (1, 0))
    return torch.where(rows > columns, rows, columns)


class MultiresolutionDistillation(InspectionModel):
    """MKD as one graph.

    Args:
        spec: Architecture of the teacher (source).
        teacher: Name of the teacher, for the record.
        height: Rows of the input; a multiple of 32.
        width: Columns of the input; a multiple of 32.
        **options: Fields of `MKDOptions`.

    Raises:
        DataError: An option is unknown or impossible.
    """

    spec_type = staticmethod(spec_from_entries)

    def __init__(
        self,
        spec: SourceSpec,
        *,
        teacher: str,
        height: int = 256,
        width: int = 256,
        **options: Any,  # noqa: ANN401 - MKDOptions says of what type each is
    ) -> None:
        chosen = _read_options(options)
        config: dict[str, object] = {
            "method": "mkd",
            "teacher": teacher,
            "spec": asdict(spec),
            "height": height,
            "width": width,
            **asdict(chosen),
            "critical_points": list(chosen.critical_points),
        }
        super().__init__(config, height, width)
        self.options = chosen
        normalize = chosen.normalize
        if normalize is None:
            normalize = not isinstance(spec, VGGSpec)
        self.input = (
            ImageInput(IMAGENET_MEAN, IMAGENET_STD)
            if normalize
            else ImageInput((0.0, 0.0, 0.0), (1.0, 1.0, 1.0))
        )
        self.teacher = create_source(spec)
        self.student = Cloner(cloner_widths(spec, chosen.cloner))
        self.points = _point_indices(chosen.critical_points, source_points(spec))
        self.smooth = FuseMaps([(height, width)], height, width)
        if chosen.localization == "pointwise":
            sizes = [(height >> (i + 2), width >> (i + 2)) for i in self.scored_points]
            self.enlarge = FuseMaps(sizes, height, width, sigma=0.0)
        weight = chosen.value_weight
        self.value_weight: Tensor
        self.map_scale: Tensor
        self.map_offset: Tensor
        self.register_buffer("value_weight", torch.tensor(1.0 if weight == "auto" else weight))
        self.register_buffer("map_scale", torch.tensor(1.0))
        self.register_buffer("map_offset", torch.tensor(0.0))

    @classmethod
    def load_teacher(cls, name: str, weights: Path | None, *, download: bool) -> nn.Module:
        """Build the source with its weights: VGG-16 or any teacher."""
        return load_source(name, weights, download=download)

    @property
    def scored_points(self) -> tuple[int, ...]:
        """Indices of the features that score and localization compare."""
        return self.points[-SCORED_POINTS:]

    @property
    def map_rule(self) -> GradientRule:
        """How the gradient of the deployed map is taken."""
        return GradientRule(self.options.localization == "guided", self.options.corner)

    def features(self, image: Tensor) -> tuple[tuple[Tensor, ...], tuple[Tensor, ...]]:
        """Critical points of source and cloner for a `(B, H, W, 3)` uint8 BGR batch."""
        x = self.input(image)
        taught = self.teach(image, x)
        cloned = self.student(x)
        return tuple(taught[i] for i in self.points), tuple(cloned[i] for i in self.points)

    def image_score(self, image: Tensor) -> Tensor:
        """Published image score, the loss on the last three points: `(B,)`."""
        taught, cloned = self.features(image)
        return self._loss(taught[-SCORED_POINTS:], cloned[-SCORED_POINTS:])

    def gradient(self, x: Tensor, rule: GradientRule = EXACT) -> tuple[Tensor, Tensor]:
        """Gradient of the image score with respect to the network's input.

        Args:
            x: `(B, 3, H, W)` float32, what `self.input` gives.
            rule: How it passes ReLUs and max-pools; guided concerns the cloner alone.

        Returns:
            `map_scale` times the gradient, `(B, 3, H, W)`, and the scores `(B,)`. The scale enters
            where the gradient begins: unscaled, its values would underflow in half precision.
        """
        depth = self.points[-1] + 1
        plain = replace(rule, guided=False)
        taught, taught_pulls = _run(source_segments(self.teacher)[:depth], x, plain)
        cloned, cloned_pulls = _run(self.student.segments()[:depth], x, rule)
        seeds = {
            i: loss_gradients(taught[i].float(), cloned[i].float(), self.value_weight)
            for i in self.scored_points
        }
        gradient = _pull({i: s[1] * self.map_scale for i, s in seeds.items()}, cloned_pulls)
        if self.options.gradient_paths == "both":
            source_seeds = {i: s[0] * self.map_scale for i, s in seeds.items()}
            gradient = gradient + _pull(source_seeds, taught_pulls)
        indices = self.scored_points
        return gradient, self._loss([taught[i] for i in indices], [cloned[i] for i in indices])

    def magnitude(self, image: Tensor) -> tuple[Tensor, Tensor]:
        """What the map shows before it is smoothed, `(B, H, W)`, and the image scores `(B,)`.

        That is the size of the gradient, summed over the colours, times `map_scale`.
        """
        if self.options.localization != "pointwise":
            gradient, score = self.gradient(self.input(image), self.map_rule)
            return gradient.abs().sum(1), score
        taught, cloned = (features[-SCORED_POINTS:] for features in self.features(image))
        maps = [cosine_distance(t, c) for t, c in zip(taught, cloned, strict=True)]
        return self.enlarge(maps) * self.map_scale, self._loss(taught, cloned)

    def anomaly_map(self, image: Tensor) -> Tensor:
        """Magnitude, smoothed (sigma 4), opened, and brought into the chosen range."""
        magnitude, score = self.magnitude(image)
        opened = open_map(self.smooth([magnitude]))
        if self.options.map_range == "constants":
            return opened - self.map_offset
        opened = opened + _FLOOR  # no gradient anywhere is no reason to call a part good
        return opened * (score.view(-1, 1, 1) / opened.amax((1, 2), keepdim=True))

    @torch.inference_mode()
    def fit_map_range(self, images: Tensor, batch_size: int = 16) -> None:
        """Fix the constants of the map on held-out good images.

        The publication stretches every map from its own minimum to its own 99th percentile, which
        makes a good part's map as bright as a bad one's. Here the means of both over good images
        take their place: 0 is a good part's quietest pixel, 1 its 99th percentile.

        Args:
            images: `(N, H, W, 3)` uint8 BGR.
            batch_size: Images at once.
        """
        self.map_scale.fill_(1.0)
        lows, highs = [], []
        for batch in torch.split(images, batch_size):
            magnitude = self.magnitude(batch.to(self.map_scale.device))[0].flatten(1)
            rank = max(1, round(STRETCH_QUANTILE * magnitude.shape[1]))
            lows.append(magnitude.amin(1))
            highs.append(magnitude.kthvalue(rank, dim=1).values)
        low, high = torch.cat(lows).mean(), torch.cat(highs).mean()
        scale = 1.0 / (high - low).clamp_min(1e-20)
        self.map_scale.copy_(scale)
        self.map_offset.copy_(low * scale)

    def _loss(self, taught: Sequence[Tensor], cloned: Sequence[Tensor]) -> Tensor:
        terms = [
            direction_loss(t, c) + self.value_weight * value_loss(t, c)
            for t, c in zip(taught, cloned, strict=True)
        ]
        return torch.stack(terms).sum(0)


def _read_options(options: Mapping[str, Any]) -> MKDOptions:
    known = [field.name for field in fields(MKDOptions)]
    unknown = sorted(set(options) - set(known))
    if unknown:
        raise DataError(f"mkd: unknown option '{unknown[0]}'; known are {', '.join(known)}")
    return MKDOptions(**options)


def _point_indices(wanted: tuple[str, ...], offered: tuple[str, ...]) -> tuple[int, ...]:
    unknown = [name for name in wanted if name not in offered]
    if unknown:
        raise DataError(
            f"mkd: the teacher has no critical point '{unknown[0]}'; it has {', '.join(offered)}"
        )
    indices = tuple(offered.index(name) for name in wanted or offered)
    if any(a >= b for a, b in pairwise(indices)):
        raise DataError(f"mkd: critical points {', '.join(wanted)}: name them from shallow to deep")
    return indices


def _run(
    segments: tuple[nn.Module, ...], x: Tensor, rule: GradientRule
) -> tuple[list[Tensor], list[Pullback]]:
    """Run segments one after the other; returns the features and the pullbacks between them."""
    features: list[Tensor] = []
    pullbacks: list[Pullback] = []
    for segment in segments:
        x, pullback = chain_with_pullback([segment], x, rule)
        features.append(x)
        pullbacks.append(pullback)
    return features, pullbacks


def _pull(seeds: Mapping[int, Tensor], pullbacks: list[Pullback]) -> Tensor:
    """Carry the gradients at the features, by index, back to the input; the last one must exist."""
    gradient: Tensor | None = None
    for index in range(len(pullbacks) - 1, -1, -1):
        seed = seeds.get(index)
        if seed is not None:
            gradient = seed if gradient is None else gradient + seed
        assert gradient is not None
        gradient = pullbacks[index](gradient)
    assert gradient is not None
    return gradient
