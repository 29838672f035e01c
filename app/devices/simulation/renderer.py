"""Pictures of simulated parts with known truth.

    part = render_part(seed=7, index=12, defect=None)
    parts = PartSampler(seed=7, defect_rate=0.1)
    parts.truth(12), parts.part(12)

The same seed and index always give the same picture; a defect changes only the pixels of its mask.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from app.devices.simulation.defects import ALL_DEFECTS, DefectSpec, draw_defect
from app.devices.simulation.light import draw_light, draw_pose, draw_scene
from engine.types import BoolMask, ImageArray

VISIBLE_CHANGE = 8.0
"""Grey levels from which a changed pixel belongs to the defect; well above the sensor's noise."""

_READ_NOISE = 1.3
_SHOT_NOISE = 0.022


class _Stream(IntEnum):
    """Independent random streams, so that a defect never moves the part or the noise."""

    POSE = 0
    LIGHT = 1
    SURFACE = 2
    DEFECT = 3
    SENSOR = 4
    TRUTH = 5


@dataclass(frozen=True)
class RenderedPart:
    """One simulated exposure.

    Attributes:
        image: `(H, W, 3)` uint8, BGR.
        defect_mask: `(H, W)` bool, True where the defect changed the picture visibly.
        truth: The defect, or None for a good part.
    """

    image: ImageArray
    defect_mask: BoolMask
    truth: DefectSpec | None


def _stream(seed: int, index: int, stream: _Stream) -> np.random.Generator:
    return np.random.default_rng([seed, index, int(stream)])


def render_part(seed: int, index: int, defect: DefectSpec | None = None) -> RenderedPart:
    """Render one part.

    Args:
        seed: Which line; not negative.
        index: Which part of that line; not negative.
        defect: What is wrong with it, or None.

    Returns:
        The picture with its mask; equal arguments give equal pixels.
    """
    pose = draw_pose(_stream(seed, index, _Stream.POSE))
    light = draw_light(_stream(seed, index, _Stream.LIGHT))
    scene = draw_scene(pose, light, _stream(seed, index, _Stream.SURFACE))
    noise = _sensor_noise(scene.image, _stream(seed, index, _Stream.SENSOR))
    if defect is None:
        return RenderedPart(_exposed(scene.image, noise), np.zeros(noise.shape[:2], bool), None)
    change = draw_defect(scene, defect, _stream(seed, index, _Stream.DEFECT))
    changed = np.clip(scene.image + change, 0.0, 255.0)
    visible = np.abs(changed - np.clip(scene.image, 0.0, 255.0)) > VISIBLE_CHANGE
    defect_mask = visible[..., 0] | visible[..., 1] | visible[..., 2]
    return RenderedPart(_exposed(changed, noise), defect_mask, defect)


def _sensor_noise(image: NDArray[np.float32], rng: np.random.Generator) -> NDArray[np.float32]:
    noise = rng.standard_normal(image.shape, dtype=np.float32)
    green = np.sqrt(np.maximum(image[..., 1], 0.0))
    noise *= (np.float32(_READ_NOISE) + np.float32(_SHOT_NOISE) * green)[..., None]
    return noise


def _exposed(image: NDArray[np.float32], noise: NDArray[np.float32]) -> ImageArray:
    return np.asarray(np.clip(np.rint(image + noise), 0, 255), dtype=np.uint8)


class PartSampler:
    """An endless line of parts whose truth is known.

    Attributes:
        seed: Which line.
        defect_rate: Share of defective parts, 0..1.
    """

    def __init__(self, seed: int, defect_rate: float) -> None:
        """Describe the line.

        Raises:
            ValueError: The seed is negative or the rate is no share.
        """
        if seed < 0 or not 0.0 <= defect_rate <= 1.0:
            raise ValueError(
                f"simulated line: expected seed >= 0 and defect rate 0..1, "
                f"got seed {seed} and rate {defect_rate}"
            )
        self.seed = seed
        self.defect_rate = defect_rate

    def truth(self, index: int) -> DefectSpec | None:
        """The defect of a part, or None where it is good; costs no rendering."""
        rng = _stream(self.seed, index, _Stream.TRUTH)
        if rng.random() >= self.defect_rate:
            return None
        return ALL_DEFECTS[int(rng.integers(len(ALL_DEFECTS)))]

    def part(self, index: int) -> RenderedPart:
        """Render a part."""
        return render_part(self.seed, index, self.truth(index))
