"""Pose of the part, light on it, and the clean picture that the two make."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from app.devices.simulation.flange import (
    CENTRE,
    IMAGE_SIZE,
    FloatArray,
    belt_window,
    part_grid,
    perfect_flange,
    turned_textures,
)

MAX_ROTATION_DEG = 6.0
MAX_SHIFT_PX = 5.0
MAX_SCALE = 0.01

_BELT_LEVEL = 34.0
_METAL_TINT = (1.03, 1.0, 0.965)
_BELT_TINT = (0.98, 1.0, 0.93)
_SIZE = (IMAGE_SIZE, IMAGE_SIZE)


@dataclass(frozen=True)
class Pose:
    """Where the part lies.

    Attributes:
        angle: Rotation in radians.
        x: Column of the part's centre.
        y: Row of the part's centre.
        scale: Enlargement.
    """

    angle: float
    x: float
    y: float
    scale: float

    def matrix(self) -> NDArray[np.float64]:
        """`(2, 3)` affine matrix from the part's frame (pixels of its maps) to the image."""
        cos = self.scale * math.cos(self.angle)
        sin = self.scale * math.sin(self.angle)
        rotation = np.array([[cos, -sin], [sin, cos]])
        offset = np.array([self.x, self.y]) - rotation @ np.array([CENTRE, CENTRE])
        return np.column_stack([rotation, offset])

    def image_points(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        """Turn `(N, 2)` points relative to the part's centre into image columns and rows."""
        matrix = self.matrix()
        return np.asarray((points + CENTRE) @ matrix[:, :2].T + matrix[:, 2], dtype=np.float64)


@dataclass(frozen=True)
class Light:
    """Light of one exposure.

    Attributes:
        gain: Brightness of the lamp, around 1.
        azimuth: Direction that the light comes from, radians in the image.
        gradient: Fall of brightness from one side to the other, as a share.
        gradient_angle: Direction of that fall in radians.
        highlight: Strength of the highlight of the turned surface in grey levels.
        highlight_width: Width of its two wings; larger is wider.
        white_balance: Gain of blue, green and red.
    """

    gain: float
    azimuth: float
    gradient: float
    gradient_angle: float
    highlight: float
    highlight_width: float
    white_balance: tuple[float, float, float]


@dataclass(frozen=True)
class Scene:
    """A perfect part under its light, before the sensor.

    Attributes:
        image: `(S, S, 3)` float32 BGR grey levels.
        coverage: `(S, S)` float32, share of metal per pixel.
        texture: `(S, S)` float32, surface texture of unit deviation.
        pose: Where the part lies.
        light: How it is lit.
    """

    image: FloatArray
    coverage: FloatArray
    texture: FloatArray
    pose: Pose
    light: Light


def draw_pose(rng: np.random.Generator) -> Pose:
    """Draw the small misplacement of one part."""
    shift = rng.uniform(-MAX_SHIFT_PX, MAX_SHIFT_PX, size=2)
    return Pose(
        angle=math.radians(float(rng.uniform(-MAX_ROTATION_DEG, MAX_ROTATION_DEG))),
        x=CENTRE + float(shift[0]),
        y=CENTRE + float(shift[1]),
        scale=1.0 + float(rng.uniform(-MAX_SCALE, MAX_SCALE)),
    )


def draw_light(rng: np.random.Generator) -> Light:
    """Draw the light of one exposure."""
    balance = 1.0 + rng.uniform(-0.012, 0.012, size=3)
    return Light(
        gain=float(rng.uniform(0.93, 1.07)),
        azimuth=math.radians(235.0 + float(rng.uniform(-10.0, 10.0))),
        gradient=float(rng.uniform(0.0, 0.11)),
        gradient_angle=float(rng.uniform(0.0, 2 * math.pi)),
        highlight=float(rng.uniform(50.0, 66.0)),
        highlight_width=float(rng.uniform(0.18, 0.24)),
        white_balance=(float(balance[0]), float(balance[1]), float(balance[2])),
    )


def draw_scene(pose: Pose, light: Light, rng: np.random.Generator) -> Scene:
    """Light a perfect part on its belt."""
    surface = np.asarray(
        cv2.warpAffine(perfect_flange().surface, pose.matrix(), _SIZE), dtype=np.float32
    )
    coverage = np.ascontiguousarray(surface[..., 0])
    texture = _warped_texture(pose, rng)
    metal = _metal_level(surface, texture, pose, light, float(rng.uniform(4.2, 5.6)))
    belt = _belt_level(coverage, light, rng)
    level = (belt + coverage * (metal - belt)) * _field_gain(light)
    level = np.asarray(cv2.GaussianBlur(level, (0, 0), float(rng.uniform(0.55, 0.75))))
    image = cv2.merge(
        [
            level * np.float32(balance * belt_tint)
            + level * coverage * np.float32(balance * (metal_tint - belt_tint))
            for balance, belt_tint, metal_tint in zip(
                light.white_balance, _BELT_TINT, _METAL_TINT, strict=True
            )
        ]
    )
    return Scene(np.asarray(image, dtype=np.float32), coverage, texture, pose, light)


def _warped_texture(pose: Pose, rng: np.random.Generator) -> FloatArray:
    """Give every part a surface of its own: a texture of the pool, turned to any angle."""
    pool = turned_textures()
    texture = pool[int(rng.integers(len(pool)))]
    turned = Pose(float(rng.uniform(0, 2 * math.pi)), pose.x, pose.y, pose.scale)
    warped = cv2.warpAffine(texture, turned.matrix(), _SIZE, borderMode=cv2.BORDER_REFLECT)
    return np.asarray(warped, dtype=np.float32)


def _metal_level(
    surface: FloatArray, texture: FloatArray, pose: Pose, light: Light, roughness: float
) -> FloatArray:
    columns, rows = part_grid()
    x = columns + np.float32(CENTRE - pose.x)
    y = rows + np.float32(CENTRE - pose.y)
    light_x, light_y = math.cos(light.azimuth), math.sin(light.azimuth)
    along = (x * np.float32(light_x) + y * np.float32(light_y)) ** 2 / (x * x + y * y + 1.0)
    # A turned surface reflects where its grooves lie across the light: two bright wings.
    wings = np.exp((along - 1.0) / np.float32(light.highlight_width))
    # Slopes are in the part's frame; turn the light into it instead of every slope out of it.
    cos, sin = math.cos(pose.angle), math.sin(pose.angle)
    part_x, part_y = light_x * cos + light_y * sin, light_y * cos - light_x * sin
    relief = surface[..., 1] * np.float32(-part_x) + surface[..., 2] * np.float32(-part_y)
    relief = 62.0 * np.tanh(1.5 * relief)
    level = surface[..., 3] * (104.0 + light.highlight * wings)
    level = level * (1.0 + np.float32(roughness / 120.0) * texture) + relief
    return np.asarray(level, dtype=np.float32)


def _belt_level(coverage: FloatArray, light: Light, rng: np.random.Generator) -> FloatArray:
    belt = np.float32(_BELT_LEVEL) + belt_window(rng)
    # The part shadows the belt beside it and inside its holes, away from the lamp.
    shift_x, shift_y = -5.0 * math.cos(light.azimuth), -5.0 * math.sin(light.azimuth)
    move = np.array([[1.0, 0.0, shift_x], [0.0, 1.0, shift_y]])
    shadow = cv2.boxFilter(cv2.warpAffine(coverage, move, _SIZE), -1, (15, 15))
    return np.asarray(belt * (1.0 - 0.72 * np.asarray(shadow)), dtype=np.float32)


def _field_gain(light: Light) -> FloatArray:
    columns, rows = part_grid()
    slope = light.gain * light.gradient / IMAGE_SIZE
    slope_x = np.float32(slope * math.cos(light.gradient_angle))
    slope_y = np.float32(slope * math.sin(light.gradient_angle))
    return np.asarray(np.float32(light.gain) + slope_x * columns + slope_y * rows)
