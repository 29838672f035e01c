"""Shape and surface of the simulated part: a stamped, turned metal flange.

Everything here lives in the part's own frame (a square of `IMAGE_SIZE` pixels with the part's
centre in the middle) and is computed once per process; rendering a part only warps and lights it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

FloatArray: TypeAlias = NDArray[np.float32]

IMAGE_SIZE = 320
CENTRE = (IMAGE_SIZE - 1) / 2.0

OUTER_RADIUS = 132.0
BORE_RADIUS = 43.0
HUB_RADIUS = 66.0
FACE_GROOVE_RADIUS = 75.0
PITCH_RADIUS = 100.0
BOLT_RADIUS = 10.5
DOWEL_RADIUS = 5.0
BOLT_ANGLES = tuple(math.radians(60.0 * k) for k in range(6))
DOWEL_ANGLES = tuple(math.radians(angle) for angle in (30.0, 150.0, 270.0))

_POOL_SEED = 20_417
_POOL_TEXTURES = 6
_BELT_SIZE = 512


@dataclass(frozen=True)
class Hole:
    """One round hole in the part's frame.

    Attributes:
        x: Centre column relative to the part's centre, in pixels.
        y: Centre row relative to the part's centre, in pixels.
        radius: Radius in pixels.
    """

    x: float
    y: float
    radius: float


@dataclass(frozen=True)
class Flange:
    """Maps of a perfect part.

    Attributes:
        surface: `(S, S, 4)` float32: coverage 0..1, slope along x, slope along y, albedo.
        depth: `(S, S)` float32, distance in pixels from the nearest edge of the metal.
    """

    surface: FloatArray
    depth: FloatArray


def bolt_holes() -> tuple[Hole, ...]:
    """The six bolt holes."""
    return tuple(_hole(angle, BOLT_RADIUS) for angle in BOLT_ANGLES)


def dowel_holes() -> tuple[Hole, ...]:
    """The three small dowel holes."""
    return tuple(_hole(angle, DOWEL_RADIUS) for angle in DOWEL_ANGLES)


def _hole(angle: float, radius: float) -> Hole:
    return Hole(PITCH_RADIUS * math.cos(angle), PITCH_RADIUS * math.sin(angle), radius)


def part_grid() -> tuple[FloatArray, FloatArray]:
    """Columns and rows of every pixel relative to the part's centre, each `(S, S)` float32."""
    axis = np.arange(IMAGE_SIZE, dtype=np.float32) - np.float32(CENTRE)
    columns, rows = np.meshgrid(axis, axis)
    return columns, rows


@lru_cache(maxsize=1)
def perfect_flange() -> Flange:
    """Build the maps of the perfect part."""
    x, y = part_grid()
    radius = np.hypot(x, y)
    void = np.minimum(OUTER_RADIUS - radius, radius - BORE_RADIUS)
    for hole in (*bolt_holes(), *dowel_holes()):
        void = np.minimum(void, np.hypot(x - hole.x, y - hole.y) - hole.radius)
    coverage = np.clip(void + 0.5, 0.0, 1.0)

    height = 2.6 * _step(HUB_RADIUS - radius, 3.0)
    height -= 1.5 * np.exp(-(((radius - FACE_GROOVE_RADIUS) / 1.8) ** 2))
    height -= 1.1 * np.exp(-(((radius - 120.0) / 1.6) ** 2))
    height += 1.8 * _step(void, 2.6)
    height += 1.1 * _stamped_marks()
    slope_y, slope_x = np.gradient(height)

    albedo = np.where(radius < HUB_RADIUS, 1.06, 0.96)
    albedo = albedo * (1.0 - 0.16 * np.exp(-(((radius - FACE_GROOVE_RADIUS) / 2.2) ** 2)))
    surface = np.stack([coverage, slope_x, slope_y, albedo], axis=-1).astype(np.float32)
    depth = cv2.distanceTransform((coverage > 0.5).astype(np.uint8), cv2.DIST_L2, 5)
    return Flange(surface, np.asarray(depth, dtype=np.float32))


def _step(distance: NDArray[np.floating], width: float) -> NDArray[np.float64]:
    t = np.clip(distance / width * 0.5 + 0.5, 0.0, 1.0).astype(np.float64)
    return np.asarray(t * t * (3.0 - 2.0 * t), dtype=np.float64)


def _stamped_marks() -> FloatArray:
    """Height of the embossed type mark and of the stamped arcs, `(S, S)` in 0..1."""
    canvas = np.zeros((IMAGE_SIZE, IMAGE_SIZE), dtype=np.uint8)
    cv2.putText(canvas, "A12", (145, 266), cv2.FONT_HERSHEY_SIMPLEX, 0.44, 255, 1, cv2.LINE_AA)
    cv2.putText(canvas, "GNG", (64, 116), cv2.FONT_HERSHEY_SIMPLEX, 0.36, 255, 1, cv2.LINE_AA)
    centre = (round(CENTRE), round(CENTRE))
    for start in (20, 110, 200, 290):
        cv2.ellipse(canvas, centre, (57, 57), 0, start, start + 50, 255, 2, cv2.LINE_AA)
    return np.asarray(cv2.GaussianBlur(canvas, (0, 0), 0.8), dtype=np.float32) / np.float32(255)


@lru_cache(maxsize=1)
def turned_textures() -> tuple[FloatArray, ...]:
    """Tool marks of a lathe: noise drawn out along circles, `(S, S)` float32 of unit deviation."""
    x, y = part_grid()
    angle_columns = 1024
    map_x = ((np.arctan2(y, x) / (2 * math.pi) + 0.5) * angle_columns).astype(np.float32)
    map_y = np.hypot(x, y).astype(np.float32) * np.float32(2.0)
    rng = np.random.default_rng(_POOL_SEED)
    return tuple(_turned_texture(rng, map_x, map_y) for _ in range(_POOL_TEXTURES))


def _turned_texture(rng: np.random.Generator, map_x: FloatArray, map_y: FloatArray) -> FloatArray:
    rows, columns = 2 * IMAGE_SIZE, 1024
    total = np.zeros((rows, columns), dtype=np.float32)
    for weight, along, across in ((1.0, 90, 0.9), (0.8, 28, 1.6), (0.45, 12, 5.0)):
        noise = rng.standard_normal((rows, columns), dtype=np.float32)
        # Blurred as a spectrum, hence around the circle: no seam where the angle begins.
        spectrum = np.fft.rfft(noise, axis=1)
        spectrum *= np.exp(-2.0 * (math.pi * along * np.fft.rfftfreq(columns)) ** 2)
        circles = np.fft.irfft(spectrum, n=columns, axis=1).astype(np.float32)
        drawn = np.asarray(cv2.GaussianBlur(circles, (0, 0), sigmaX=0.01, sigmaY=across))
        total += np.float32(weight) * drawn / drawn.std()
    mapped = cv2.remap(total, map_x, map_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_WRAP)
    grain = cv2.GaussianBlur(
        rng.standard_normal((IMAGE_SIZE, IMAGE_SIZE), dtype=np.float32), (0, 0), 0.8
    )
    texture = np.asarray(mapped, dtype=np.float32) + np.float32(1.4) * np.asarray(grain)
    return np.asarray(texture / texture.std(), dtype=np.float32)


@lru_cache(maxsize=1)
def belt_texture() -> FloatArray:
    """Woven conveyor belt, `(512, 512)` float32 around zero, periodic in both directions."""
    rng = np.random.default_rng(_POOL_SEED + 1)
    axis = np.arange(_BELT_SIZE, dtype=np.float32) * np.float32(2 * math.pi / 8.0)
    columns, rows = np.meshgrid(axis, axis)
    weave = np.sin(columns + rows) * np.sin(columns - rows)
    noise = rng.standard_normal((_BELT_SIZE, _BELT_SIZE), dtype=np.float32)
    tiled = np.tile(noise, (3, 3))
    centre = slice(_BELT_SIZE, 2 * _BELT_SIZE)
    fibres = np.asarray(cv2.GaussianBlur(tiled, (0, 0), sigmaX=0.8, sigmaY=4.0))[centre, centre]
    cloud = np.asarray(cv2.GaussianBlur(tiled, (0, 0), 14.0))[centre, centre]
    # Faint, as a lens focused on the part shows it; a stronger one would outshine small defects.
    belt = 0.7 * weave + 0.5 * fibres / fibres.std() + 0.6 * cloud / cloud.std()
    return np.asarray(belt, dtype=np.float32)


def prepare_surfaces() -> None:
    """Compute the shared maps now, once per process, instead of at the first part."""
    perfect_flange()
    turned_textures()
    belt_texture()


def belt_window(rng: np.random.Generator) -> FloatArray:
    """A window of the moving belt, `(S, S)` float32."""
    row, column = (int(value) for value in rng.integers(0, _BELT_SIZE, size=2))
    rolled = np.roll(belt_texture(), (-row, -column), axis=(0, 1))
    return np.asarray(rolled[:IMAGE_SIZE, :IMAGE_SIZE], dtype=np.float32)
