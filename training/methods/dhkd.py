"""Training step of DHKD: first the flow teacher, then the student with disturbed features.

The published system's schedule, noise and weights are not public; see `engine.models.dhkd`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

import numpy as np
import torch
from torch import Tensor

from engine.errors import TrainingError
from engine.models.base import InspectionModel
from engine.models.dhkd import DenoisingDistillation
from engine.models.dhkd.model import MAP_HIGH_QUANTILE, MAP_LOW_QUANTILE
from training.methods.base import Defaults, Phase, Step

FLOW, STUDENT = 0, 1
"""Indices of the phases."""

FIRST_BATCH = 32
"""Images on which the activation norms are initialised."""

CHUNK = 8
"""Images at a time where no gradient is needed."""

NOISE_SHARE = (0.1, 0.5)
"""Smallest and largest share of the positions that a rectangle of noise covers."""


def affinity_loss(teacher: Tensor, student: Tensor) -> Tensor:
    """Mean squared difference of the cosines between positions, relative to the teacher's.

    Over all pairs of different positions i, j of an image: mean (A^T - A^S)^2 / mean (A^T)^2. The
    latents of a flow are nearly white, so that without the denominator the value would be about
    2 / C and weigh nothing beside the direct loss.

    Args:
        teacher: `(B, C, H, W)`; gets no gradient.
        student: `(B, D, H, W)`.

    Returns:
        Mean over the batch, a scalar.
    """
    t = torch.nn.functional.normalize(teacher.detach().float().flatten(2), dim=1, eps=1e-6)
    s = torch.nn.functional.normalize(student.float().flatten(2), dim=1, eps=1e-6)
    own = _sum_of_products(t, t)
    # Diagonals are 1 in both and cancel in the difference.
    difference = own + _sum_of_products(s, s) - 2.0 * _sum_of_products(t, s)
    return (difference / (own - t.shape[2]).clamp_min(1e-6)).mean()


def _sum_of_products(x: Tensor, y: Tensor) -> Tensor:
    """Sum over i, j of `(x_i . x_j) (y_i . y_j)` for `(B, C, P)` and `(B, D, P)`, `(B,)`.

    Equal to the squared norm of `x y^T`; whichever of the two is smaller is computed.
    """
    if x.shape[2] <= min(x.shape[1], y.shape[1]):
        products = (x.transpose(1, 2) @ x) * (y.transpose(1, 2) @ y)
    else:
        products = (x @ y.transpose(1, 2)).square()
    return products.sum(dim=(1, 2))


def draw_noise_mask(count: int, height: int, width: int) -> Tensor:
    """Where the features of a batch are disturbed.

    Half of the images (drawn by lot) get noise in one rectangle of 10 to 50 % of the positions, the
    others everywhere.

    Returns:
        `(count, 1, height, width)` of 0 and 1, on the CPU.
    """
    mask = torch.ones(count, 1, height, width)
    rectangles = (count + int(torch.randint(2, (1,)))) // 2
    for index in torch.randperm(count)[:rectangles].tolist():
        share, stretch = torch.rand(2).tolist()
        area = (NOISE_SHARE[0] + share * (NOISE_SHARE[1] - NOISE_SHARE[0])) * height * width
        rows = round((area * 2.0 ** (2.0 * stretch - 1.0) * height / width) ** 0.5)
        rows = min(max(rows, 1), height)
        least, most = (limit * height * width / rows for limit in NOISE_SHARE)
        columns = int(min(max(round(area / rows), np.ceil(least)), np.floor(most), width))
        y, x = (int(torch.randint(n + 1, (1,))) for n in (height - rows, width - columns))
        mask[index] = 0.0
        mask[index, :, y : y + rows, x : x + columns] = 1.0
    return mask


def disturb(features: Sequence[Tensor], noise: float) -> list[Tensor]:
    """Add Gaussian noise to standardized features, at the same places in every scale.

    Args:
        features: `(B, C_k, h_k, w_k)`; every size is a multiple of the last one.
        noise: Standard deviation.
    """
    coarse = features[-1]
    mask = draw_noise_mask(coarse.shape[0], coarse.shape[2], coarse.shape[3]).to(coarse.device)
    return [
        feature
        + noise
        * torch.randn_like(feature)
        * torch.nn.functional.interpolate(mask, size=feature.shape[2:], mode="nearest")
        for feature in features
    ]


class DenoisingDistillationStep(Step):
    """Adam 2e-4 with weight decay 1e-5, batches of 8, gradients cut at 1, 240 epochs per phase.

    Args:
        flow_share: Share of the epochs that the flow gets.
        flow_noise: Standard deviation of Gaussian noise on the features while the flow learns. The
            density of a channel that never moves on good parts has no upper limit; without noise
            the flow would blow such channels up without end.
        noise: Standard deviation of the feature noise, in standard deviations of the features.
        affinity_weight: Weight of the affinity loss beside the mean squared difference.
        affinity_target: Whose affinities the student's are compared with: the teacher's `latents`,
            or the `features` that both see.
    """

    defaults: ClassVar[Defaults] = Defaults(epochs=480, batch_size=8, learning_rate=2e-4)
    max_gradient_norm: ClassVar[float] = 1.0

    def __init__(
        self,
        *,
        flow_share: float = 0.5,
        flow_noise: float = 0.1,
        noise: float = 0.2,
        affinity_weight: float = 1.0,
        affinity_target: Literal["latents", "features"] = "latents",
    ) -> None:
        for name, value, possible in (
            ("flow_share", flow_share, 0.0 < flow_share < 1.0),
            ("flow_noise", flow_noise, flow_noise >= 0.0),
            ("noise", noise, noise >= 0.0),
            ("affinity_weight", affinity_weight, affinity_weight >= 0.0),
            ("affinity_target", affinity_target, affinity_target in {"latents", "features"}),
        ):
            if not possible:
                raise TrainingError(f"dhkd: option {name} is {value!r}, which is impossible")
        self._flow_share = flow_share
        self._flow_noise = flow_noise
        self._noise = noise
        self._affinity_weight = affinity_weight
        self._affinity_target = affinity_target
        self._phase = FLOW

    def phases(self, epochs: int) -> tuple[Phase, ...]:
        """Flow first, then the student; at least one epoch each."""
        if epochs < 2:
            raise TrainingError(
                f"dhkd: epochs is {epochs}, expected at least 2: flow and student learn one after "
                "the other"
            )
        flow = min(max(round(epochs * self._flow_share), 1), epochs - 1)
        return Phase("flow", flow), Phase("student", epochs - flow)

    def begin_phase(self, model: InspectionModel, phase: int) -> None:
        """Let either the flow or the student learn."""
        assert isinstance(model, DenoisingDistillation)
        self._phase = phase
        model.flow.requires_grad_(phase == FLOW)
        model.students.requires_grad_(phase == STUDENT)

    @torch.no_grad()
    def prepare(self, model: InspectionModel, images: Tensor) -> None:
        """Standardize the features on all images, and initialise the flow on some of them."""
        assert isinstance(model, DenoisingDistillation)
        device = model.map_scale.device
        sums = [torch.zeros((), dtype=torch.float64) for _ in model.scales]
        squares = list(sums)
        counts = [0] * len(sums)
        for batch in torch.split(images, CHUNK):
            for index, feature in enumerate(model.raw_features(batch.to(device))):
                values = feature.double().cpu()
                sums[index] = sums[index] + values.sum((0, 2, 3))
                squares[index] = squares[index] + values.square().sum((0, 2, 3))
                counts[index] += values.shape[0] * values.shape[2] * values.shape[3]
        means = [total / count for total, count in zip(sums, counts, strict=True)]
        stds = [
            (total / count - mean.square()).clamp_min(0.0).sqrt()
            for total, count, mean in zip(squares, counts, means, strict=True)
        ]
        model.set_feature_scale(means, stds)
        spread = torch.linspace(0, len(images) - 1, min(FIRST_BATCH, len(images))).long()
        model.flow.initialise(self._jittered(model.features(images[spread].to(device))))

    def _jittered(self, features: Sequence[Tensor]) -> list[Tensor]:
        return [feature + self._flow_noise * torch.randn_like(feature) for feature in features]

    def teach(self, model: InspectionModel, images: Tensor) -> tuple[Tensor, ...] | None:
        """The encoder's features in mode F; mode P spreads every grey level anew."""
        assert isinstance(model, DenoisingDistillation)
        if model.mode == "P":
            return None
        with torch.autocast(images.device.type, enabled=False):
            return model.teach(images)

    def create_optimizer(
        self, model: InspectionModel, learning_rate: float
    ) -> torch.optim.Optimizer:
        """Adam over flow and student; whichever does not learn has no gradient and is skipped."""
        parameters = list(model.student_parameters())
        return torch.optim.Adam(
            parameters, lr=learning_rate, eps=1e-8, weight_decay=1e-5, fused=True
        )

    def losses(self, model: InspectionModel, images: Tensor) -> dict[str, Tensor]:
        """Negative log likelihood (flow), or distance and affinity to the latents (student)."""
        assert isinstance(model, DenoisingDistillation)
        # The flow multiplies exponentials: never in half precision.
        with torch.autocast(images.device.type, enabled=False):
            features = model.features(images, dequantise=True)
            if self._phase == FLOW:
                parts = model.flow.losses(*model.taught(self._jittered(features)))
                names = model.scales if model.mode == "F" else ("image",)
                return {f"nll_{name}": part.mean() for name, part in zip(names, parts, strict=True)}
            with torch.no_grad():
                latents, _ = model.taught(features)
        restored = model.restored(disturb(features, self._noise) if self._noise else features)
        losses: dict[str, Tensor] = {}
        for name, taught, guessed in zip(model.scales, latents, restored, strict=True):
            losses[f"distance_{name}"] = (taught - guessed).float().square().mean()
        if self._affinity_weight:
            targets = latents if self._affinity_target == "latents" else features
            for name, target, guessed in zip(model.scales, targets, restored, strict=True):
                with torch.autocast(images.device.type, enabled=False):
                    affinity = affinity_loss(target, guessed)
                losses[f"affinity_{name}"] = self._affinity_weight * affinity
        return losses

    @torch.inference_mode()
    def fit_map(self, model: InspectionModel, images: Tensor) -> None:
        """Scale each scale's differences such that those of good parts are comparable."""
        assert isinstance(model, DenoisingDistillation)
        device = model.map_scale.device
        values: list[list[Tensor]] = [[] for _ in model.scales]
        for batch in torch.split(images, CHUNK):
            for index, difference in enumerate(model.differences(batch.to(device))):
                values[index].append(difference.cpu().flatten())
        quantiles = [
            np.quantile(torch.cat(parts).double().numpy(), (MAP_LOW_QUANTILE, MAP_HIGH_QUANTILE))
            for parts in values
        ]
        model.set_map_scale([float(low) for low, _ in quantiles], [float(q[1]) for q in quantiles])
