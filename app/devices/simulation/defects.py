"""Defects of the simulated flange, each with a stated size and contrast.

A defect is drawn as a change in grey levels that is added to the picture of the perfect part before
the sensor's noise. Its largest change is fixed by its contrast, so that "low contrast" means the
same for every kind and place; only a burr, bare metal in front of a void, shows twice as well.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from itertools import product

import cv2
import numpy as np
from numpy.typing import NDArray

from app.devices.simulation.flange import (
    BORE_RADIUS,
    CENTRE,
    IMAGE_SIZE,
    OUTER_RADIUS,
    FloatArray,
    Hole,
    bolt_holes,
    dowel_holes,
    perfect_flange,
)
from app.devices.simulation.light import Scene

_SUBPIXEL_BITS = 4
_NEUTRAL = np.array([1.0, 1.0, 1.0], dtype=np.float32)
_RUST = np.array([1.0, 0.85, 0.55], dtype=np.float32)


class DefectKind(str, Enum):
    """What went wrong with the part."""

    SCRATCH = "scratch"
    DENT = "dent"
    STAIN = "stain"
    BURR = "burr"
    CRACK = "crack"
    MISSING_HOLE = "missing_hole"


class DefectSize(str, Enum):
    """How large the defect is; the pixels are in the tables of this module."""

    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"


class DefectContrast(str, Enum):
    """How far the defect differs from the perfect part at its strongest pixel."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


@dataclass(frozen=True)
class DefectSpec:
    """The truth about a defective part.

    Attributes:
        kind: What went wrong.
        size: How large it is.
        contrast: How well it shows.
    """

    kind: DefectKind
    size: DefectSize
    contrast: DefectContrast


ALL_DEFECTS: tuple[DefectSpec, ...] = tuple(
    DefectSpec(kind, size, contrast)
    for size, contrast, kind in product(DefectSize, DefectContrast, DefectKind)
)
"""Every combination once; kinds alternate fastest, so that any prefix holds all kinds."""

CONTRAST_LEVELS = {
    DefectContrast.LOW: 50.0,
    DefectContrast.MEDIUM: 68.0,
    DefectContrast.HIGH: 92.0,
}
"""Largest change in grey levels."""

_SCRATCH_LENGTH_PX = {DefectSize.SMALL: 24.0, DefectSize.MEDIUM: 40.0, DefectSize.LARGE: 72.0}
_DENT_RADIUS_PX = {DefectSize.SMALL: 7.5, DefectSize.MEDIUM: 10.0, DefectSize.LARGE: 14.0}
_STAIN_RADIUS_PX = {DefectSize.SMALL: 6.5, DefectSize.MEDIUM: 9.0, DefectSize.LARGE: 15.0}
_BURR_LENGTH_PX = {DefectSize.SMALL: 14.0, DefectSize.MEDIUM: 20.0, DefectSize.LARGE: 30.0}
_BURR_HEIGHT_PX = {DefectSize.SMALL: 6.5, DefectSize.MEDIUM: 8.5, DefectSize.LARGE: 11.0}
_CRACK_LENGTH_PX = {DefectSize.SMALL: 16.0, DefectSize.MEDIUM: 26.0, DefectSize.LARGE: 42.0}


def draw_defect(scene: Scene, spec: DefectSpec, rng: np.random.Generator) -> FloatArray:
    """Draw a defect.

    Args:
        scene: The perfect part that gets it.
        spec: What to draw.
        rng: Where and in which shape.

    Returns:
        `(S, S, 3)` float32 change in grey levels.
    """
    return _DRAWERS[spec.kind](scene, spec, rng)


def _scratch(scene: Scene, spec: DefectSpec, rng: np.random.Generator) -> FloatArray:
    length = _SCRATCH_LENGTH_PX[spec.size] * float(rng.uniform(0.9, 1.1))
    middle = _place_on_metal(rng, depth_px=6.0)
    direction = float(rng.uniform(0, 2 * math.pi))
    bend = float(rng.uniform(-0.5, 0.5))
    steps = np.linspace(-0.5, 0.5, 12)
    angles = direction + bend * steps
    path = np.stack([np.cos(angles), np.sin(angles)], axis=1) * (steps * length)[:, None]
    points = scene.pose.image_points(path + middle)
    width = 3
    groove = _drawn_path(points, width)
    # The lip of a scratch throws light the other way.
    lip = _drawn_path(points + 2.5 * np.array([-math.sin(direction), math.cos(direction)]), 1)
    sign = 1.0 if _local_level(scene, points) < 128.0 else -1.0
    change = sign * (groove - 0.45 * lip * (1.0 - groove)) * scene.coverage
    return _scaled(change, spec.contrast)


def _dent(scene: Scene, spec: DefectSpec, rng: np.random.Generator) -> FloatArray:
    radius = _DENT_RADIUS_PX[spec.size] * float(rng.uniform(0.9, 1.1))
    middle = scene.pose.image_points(_place_on_metal(rng, depth_px=min(radius, 11.0))[None])[0]
    x, y = _turned_grid(middle, float(rng.uniform(0, math.pi)))
    bowl = np.exp(-((x / radius) ** 2 + (y / (radius * float(rng.uniform(0.7, 1.0)))) ** 2) * 1.6)
    slope_y, slope_x = np.gradient(bowl)
    azimuth = scene.light.azimuth
    change = slope_x * math.cos(azimuth) + slope_y * math.sin(azimuth)
    change = change / np.abs(change).max() - 0.35 * bowl
    return _scaled(change * scene.coverage, spec.contrast)


def _stain(scene: Scene, spec: DefectSpec, rng: np.random.Generator) -> FloatArray:
    radius = _STAIN_RADIUS_PX[spec.size] * float(rng.uniform(0.9, 1.1))
    middle = scene.pose.image_points(_place_on_metal(rng, depth_px=min(radius, 10.0))[None])[0]
    exponents: list[FloatArray] = []
    for _ in range(5):
        offset = rng.normal(0.0, 0.35 * radius, size=2)
        x, y = _turned_grid(middle + offset, float(rng.uniform(0, math.pi)))
        wide, tall = (radius * float(value) for value in rng.uniform(0.45, 0.8, size=2))
        exponents.append(-((x / wide) ** 2) - (y / tall) ** 2)
    field = np.sum([cv2.exp(np.maximum(e, -40.0)) for e in exponents], axis=0, dtype=np.float32)
    body = 1.0 / (1.0 + np.exp(-9.0 * (field - 0.75)))
    edge = np.exp(-(((field - 0.8) / 0.35) ** 2))
    change = -(body * (0.85 + 0.1 * np.clip(scene.texture, -2, 2)) + 0.25 * edge)
    tint = _RUST if rng.random() < 0.7 else _NEUTRAL
    return _scaled(change * scene.coverage, spec.contrast, tint)


def _burr(scene: Scene, spec: DefectSpec, rng: np.random.Generator) -> FloatArray:
    edge, inward = _pick_edge(rng)
    length = min(_BURR_LENGTH_PX[spec.size], 1.9 * edge.radius)
    tall = _BURR_HEIGHT_PX[spec.size] * min(1.0, edge.radius / 12.0)
    start = float(rng.uniform(0, 2 * math.pi))
    steps = np.linspace(-0.5, 0.5, 9)
    angles = start + steps * length / edge.radius
    teeth = tall * (0.5 + 0.5 * np.cos(2 * math.pi * steps)) ** 0.5 * rng.uniform(0.6, 1.0, 9)
    # Into the void: towards the centre of a hole, away from the centre of the part.
    tips = edge.radius + np.where(np.arange(9) % 8 == 0, 0.0, teeth) * (-1.0 if inward else 1.0)
    root = np.full(9, edge.radius + (2.0 if inward else -2.0))
    radii = np.concatenate([tips, root])
    angles = np.concatenate([angles, angles[::-1]])
    ring = np.stack([edge.x + radii * np.cos(angles), edge.y + radii * np.sin(angles)], axis=1)
    canvas = np.zeros((IMAGE_SIZE, IMAGE_SIZE), dtype=np.uint8)
    corners = _fixed_point(scene.pose.image_points(ring))
    cv2.fillPoly(canvas, [corners], 255, cv2.LINE_AA, shift=_SUBPIXEL_BITS)
    body = _softened(canvas)
    change = body * (1.0 - 0.55 * scene.coverage) * (1.0 + 0.08 * scene.texture)
    # A burr is bare metal in front of a dark void, and catches the light.
    return _scaled(change, spec.contrast, gain=2.0)


def _crack(scene: Scene, spec: DefectSpec, rng: np.random.Generator) -> FloatArray:
    edge, inward = _pick_edge(rng)
    length = _CRACK_LENGTH_PX[spec.size] * float(rng.uniform(0.9, 1.1))
    start = float(rng.uniform(0, 2 * math.pi))
    outward = 1.0 if inward else -1.0
    root = np.array([math.cos(start), math.sin(start)])
    point = np.array([edge.x, edge.y]) + root * edge.radius
    heading = start if inward else start + math.pi
    heading += float(rng.uniform(-0.4, 0.4))
    path = [point - outward * root]
    steps = max(5, round(length / 4.0))
    for _ in range(steps):
        turn = heading + float(rng.uniform(-0.75, 0.75))
        point = point + length / steps * np.array([math.cos(turn), math.sin(turn)])
        path.append(point)
    points = scene.pose.image_points(np.array(path))
    change = _drawn_path(points, 3)
    if spec.size is not DefectSize.SMALL:
        fork = heading + float(rng.choice([-0.8, 0.8]))
        tip = np.array(path[steps // 2])
        branch = np.array([tip, tip + 0.3 * length * np.array([math.cos(fork), math.sin(fork)])])
        change = np.maximum(change, _drawn_path(scene.pose.image_points(branch), 2))
    return _scaled(-change * scene.coverage, spec.contrast, gain=1.1)


def _missing_hole(scene: Scene, spec: DefectSpec, rng: np.random.Generator) -> FloatArray:
    """Leave the punched slug in its hole: flush at high contrast, deeper in the shadow at low."""
    holes = dowel_holes() if spec.size is DefectSize.SMALL else bolt_holes()
    first = int(rng.integers(len(holes)))
    count = 2 if spec.size is DefectSize.LARGE else 1
    change = np.zeros((IMAGE_SIZE, IMAGE_SIZE), dtype=np.float32)
    level = scene.image[..., 1]
    for step in range(count):
        hole = holes[(first + step) % len(holes)]
        x, y = _turned_grid(scene.pose.image_points(np.array([[hole.x, hole.y]]))[0], 0.0)
        distance = np.hypot(x, y) / scene.pose.scale - hole.radius
        around = float(level[(distance > 3.0) & (distance < 7.0)].mean())
        slug = np.clip(0.5 - distance, 0.0, 1.0) * (1.0 - scene.coverage)
        fill = around * 0.92 * (1.0 + 0.05 * scene.texture) - level
        change = np.maximum(change, slug * np.maximum(fill, 0.0))
    wanted = 1.3 * CONTRAST_LEVELS[spec.contrast] / max(float(change.max()), 1.0)
    return np.asarray(change[..., None] * np.float32(min(1.0, wanted)) * _NEUTRAL)


_DRAWERS: dict[DefectKind, Callable[[Scene, DefectSpec, np.random.Generator], FloatArray]] = {
    DefectKind.SCRATCH: _scratch,
    DefectKind.DENT: _dent,
    DefectKind.STAIN: _stain,
    DefectKind.BURR: _burr,
    DefectKind.CRACK: _crack,
    DefectKind.MISSING_HOLE: _missing_hole,
}


def _scaled(
    change: NDArray[np.floating],
    contrast: DefectContrast,
    tint: FloatArray = _NEUTRAL,
    gain: float = 1.0,
) -> FloatArray:
    """Blur like the lens does, then scale the strongest pixel to the contrast."""
    soft = np.asarray(cv2.GaussianBlur(change.astype(np.float32), (0, 0), 0.6))
    peak = float(np.abs(soft).max())
    factor = np.float32(gain * CONTRAST_LEVELS[contrast] / max(peak, 1e-6))
    return np.asarray(soft[..., None] * factor * tint, dtype=np.float32)


def _place_on_metal(rng: np.random.Generator, depth_px: float) -> NDArray[np.float64]:
    """A point of the metal, relative to the part's centre, at least `depth_px` from every edge."""
    rows, columns = np.nonzero(perfect_flange().depth > depth_px)
    pick = int(rng.integers(len(rows)))
    return np.array([columns[pick], rows[pick]], dtype=np.float64) - CENTRE


def _pick_edge(rng: np.random.Generator) -> tuple[Hole, bool]:
    """An edge of the metal and whether its void lies inside the circle."""
    choice = int(rng.integers(8))
    if choice == 0:
        return Hole(0.0, 0.0, OUTER_RADIUS), False
    if choice == 1:
        return Hole(0.0, 0.0, BORE_RADIUS), True
    return bolt_holes()[choice - 2], True


def _local_level(scene: Scene, points: NDArray[np.float64]) -> float:
    columns, rows = np.clip(np.rint(points).astype(int), 0, IMAGE_SIZE - 1).T
    return float(scene.image[rows, columns].mean())


def _turned_grid(middle: NDArray[np.float64], angle: float) -> tuple[FloatArray, FloatArray]:
    axis = np.arange(IMAGE_SIZE, dtype=np.float32)
    x, y = axis[None, :] - np.float32(middle[0]), axis[:, None] - np.float32(middle[1])
    cos, sin = np.float32(math.cos(angle)), np.float32(math.sin(angle))
    return np.asarray(x * cos + y * sin), np.asarray(y * cos - x * sin)


def _fixed_point(points: NDArray[np.float64]) -> NDArray[np.int32]:
    return np.asarray(np.rint(points * (1 << _SUBPIXEL_BITS)), dtype=np.int32)


def _drawn_path(points: NDArray[np.float64], width: int) -> FloatArray:
    canvas = np.zeros((IMAGE_SIZE, IMAGE_SIZE), dtype=np.uint8)
    corners = _fixed_point(points)
    cv2.polylines(canvas, [corners], False, 255, width, cv2.LINE_AA, shift=_SUBPIXEL_BITS)
    return _softened(canvas)


def _softened(canvas: NDArray[np.uint8]) -> FloatArray:
    return np.asarray(canvas, dtype=np.float32) / np.float32(255.0)
