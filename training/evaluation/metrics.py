"""Detection and localization figures, exact over every threshold.

The pixel curves follow the official MVTec definition: one threshold falls over the whole category;
the false-positive rate counts all normal pixels, those of good images included; the overlap is
averaged over all connected defect regions, whatever their size.

The curve can only rise at values that defect pixels have. So the few defect pixels are sorted once,
and the many normal pixels, image by image, are only counted between them: no figure needs more
memory than the defect pixels and one image.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.stats import beta

from engine.types import BoolMask, FloatMap

Floats = NDArray[np.float64]
Counts = NDArray[np.int64]


class LabelledMap(NamedTuple):
    """An anomaly map and what is true about its pixels.

    Attributes:
        anomaly_map: `(h, w)` float32, finite.
        regions: `(h, w)` int32: number of the defect region, 0 = normal; None = all are normal.
        ignore_mask: `(h, w)` bool, True = takes no part; None = all take part.
    """

    anomaly_map: FloatMap
    regions: NDArray[np.int32] | None = None
    ignore_mask: BoolMask | None = None


@dataclass(frozen=True)
class Curve:
    """Vertices of a curve from (0, 0) to (1, 1) while the threshold falls.

    Attributes:
        x: `(P,)` false-positive rate, not falling.
        y: `(P,)` what is found at that price.
    """

    x: Floats
    y: Floats

    def area(self, limit: float = 1.0) -> float:
        """Return the area up to `x = limit`, divided by `limit`; interpolated at the limit."""
        inside = int(np.searchsorted(self.x, limit, side="right"))
        x, y = self.x[:inside], self.y[:inside]
        if inside < self.x.size:
            x0, x1 = self.x[inside - 1], self.x[inside]
            share = (limit - x0) / (x1 - x0)
            y_limit = y[-1] + share * (self.y[inside] - y[-1])
            x, y = np.append(x, limit), np.append(y, y_limit)
        return float(np.sum(np.diff(x) * (y[1:] + y[:-1]) / 2) / limit)


@dataclass(frozen=True)
class PixelCurves:
    """Curves over the same thresholds.

    Attributes:
        roc: True-positive rate of defect pixels.
        overlap: Mean share of a defect region that is found (PRO).
        regions: Number of defect regions.
    """

    roc: Curve
    overlap: Curve
    regions: int


def image_roc(good_scores: Iterable[float], defective_scores: Iterable[float]) -> Curve | None:
    """ROC of image scores; tied scores share one straight segment. None without both kinds."""
    good = np.sort(np.asarray(list(good_scores), dtype=np.float64))
    defective = np.asarray(list(defective_scores), dtype=np.float64)
    if not good.size or not defective.size:
        return None
    edges, counts = np.unique(defective, return_counts=True)
    above = good.size - np.searchsorted(good, edges, side="right")
    at_least = good.size - np.searchsorted(good, edges, side="left")
    return _curve(above / good.size, at_least / good.size, counts / defective.size)


def auroc(good_scores: Iterable[float], defective_scores: Iterable[float]) -> float | None:
    """Chance that a defective image scores above a good one, ties counting half."""
    curve = image_roc(good_scores, defective_scores)
    return None if curve is None else curve.area()


def pixel_curves(maps: Iterable[LabelledMap]) -> PixelCurves | None:
    """Sweep one threshold over all pixels of all maps.

    Args:
        maps: Read twice, so no iterator; may build its maps anew each time.

    Returns:
        The exact curves; None where there is no defect region or no normal pixel.
    """
    values, weights, regions = _defect_pixels(maps)
    if not regions:
        return None
    order = np.argsort(values)
    edges, first, counts = np.unique(values[order], return_index=True, return_counts=True)
    shares = np.add.reduceat(weights[order], first) / regions
    above, at_least, normal = _count_normal(maps, edges)
    if not normal:
        return None
    return PixelCurves(
        _curve(above / normal, at_least / normal, counts / values.size),
        _curve(above / normal, at_least / normal, shares),
        regions,
    )


@dataclass
class PixelCounts:
    """Pixels of binary predictions, pooled over images."""

    found: int = 0
    predicted: int = 0
    defect: int = 0

    def add(self, predicted: BoolMask, defect_mask: BoolMask) -> None:
        """Count one image: two `(h, w)` bool masks."""
        self.found += int(np.count_nonzero(predicted & defect_mask))
        self.predicted += int(np.count_nonzero(predicted))
        self.defect += int(np.count_nonzero(defect_mask))

    @property
    def f1(self) -> float | None:
        """Harmonic mean of precision and recall; None without defect pixels."""
        return 2 * self.found / (self.predicted + self.defect) if self.defect else None


def binomial_interval(count: int, n: int, confidence: float = 0.95) -> tuple[float, float]:
    """Exact (Clopper-Pearson) interval of a rate of which `count` of `n` were seen.

    Returns:
        `(low, high)`; `(0, 1)` where nothing was seen.
    """
    tail = (1 - confidence) / 2
    low = float(beta.ppf(tail, count, n - count + 1)) if count > 0 else 0.0
    high = float(beta.ppf(1 - tail, count + 1, n - count)) if count < n else 1.0
    return low, high


def _curve(above: Floats, at_least: Floats, shares: Floats) -> Curve:
    """Join the vertices before and after each value that defects have, from the highest down.

    Args:
        above: `(E,)` share of normals above each value; values rise.
        at_least: `(E,)` share of normals at or above it.
        shares: `(E,)` what is gained at exactly that value; sums to 1.
    """
    gained = np.cumsum(shares[::-1])
    gained = np.minimum(gained / gained[-1], 1.0)  # rounding must not end beside 1
    x = np.empty(2 * above.size + 2)
    y = np.empty_like(x)
    x[0], x[-1] = 0.0, 1.0
    y[0], y[-1] = 0.0, 1.0
    x[1:-1:2], x[2:-1:2] = above[::-1], at_least[::-1]
    y[1], y[3:-1:2] = 0.0, gained[:-1]
    y[2:-1:2] = gained
    return Curve(x, y)


def _defect_pixels(maps: Iterable[LabelledMap]) -> tuple[NDArray[np.float32], Floats, int]:
    """Values of all defect pixels, 1 / size of each one's region, and the number of regions."""
    values: list[NDArray[np.float32]] = [np.empty(0, np.float32)]
    weights: list[Floats] = [np.empty(0)]
    regions = 0
    for one in maps:
        if one.regions is None:
            continue
        inside = one.regions > 0
        if one.ignore_mask is not None:
            inside &= ~one.ignore_mask
        labels = one.regions[inside]
        sizes = np.bincount(labels)
        values.append(one.anomaly_map[inside])
        weights.append(1.0 / sizes[labels])
        regions += int(np.count_nonzero(sizes))
    return np.concatenate(values), np.concatenate(weights), regions


def _count_normal(
    maps: Iterable[LabelledMap], edges: NDArray[np.float32]
) -> tuple[Counts, Counts, int]:
    """Count normal pixels above, and at or above, each edge: `(E,)` each, and all of them."""
    below = np.zeros(edges.size + 1, np.int64)  # [k]: pixels with k edges below them
    not_above = np.zeros(edges.size + 1, np.int64)  # [k]: pixels with k edges at or below them
    for one in maps:
        normal = np.ones(one.anomaly_map.shape, np.bool_)
        if one.regions is not None:
            normal &= one.regions == 0
        if one.ignore_mask is not None:
            normal &= ~one.ignore_mask
        pixels = np.sort(one.anomaly_map[normal])
        below += np.bincount(np.searchsorted(edges, pixels, "left"), minlength=below.size)
        not_above += np.bincount(np.searchsorted(edges, pixels, "right"), minlength=below.size)
    above = below[::-1].cumsum()[::-1][1:]
    at_least = not_above[::-1].cumsum()[::-1][1:]
    return above, at_least, int(below.sum())
