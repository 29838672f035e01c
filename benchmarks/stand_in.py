"""A station without camera, engine and PLC of its own, for benchmarks of everything in between.

Everything that decides, records and tells is the product's; only what looks and what computes the
map is replaced, so that a part costs microseconds and its truth is known.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

import numpy as np

from engine.backend import Inference, InputSpec
from engine.errors import CameraLostError
from engine.inspector import Inspector
from engine.recipe import Recipe
from engine.types import Frame, ImageArray

SIZE_PX = 64
THRESHOLD = 0.5
KEY = "stand-in/fp32"

_GOOD_GREY, _DEFECT_GREY = 120, 250


class StandInBackend:
    """Finds the bright square that `picture` draws on a defective part.

    Attributes:
        graph_ms: Milliseconds of the last `infer`; None before the first.
    """

    name = "stand-in"
    precision = "fp32"
    device = "none"

    def __init__(self) -> None:
        self.input_spec = InputSpec(SIZE_PX, SIZE_PX)
        self.graph_ms: float | None = None

    def infer(self, image: ImageArray) -> Inference:
        """`(1, H, W, 3)` uint8 -> brightness as a map from 0 to 1."""
        started = time.perf_counter()
        anomaly_map = (image[0, :, :, 0] > (_GOOD_GREY + _DEFECT_GREY) / 2).astype(np.float32)
        self.graph_ms = (time.perf_counter() - started) * 1e3
        return Inference(anomaly_map, float(anomaly_map.max()))

    def close(self) -> None:
        """Nothing to free."""


def create_inspector(backend: StandInBackend | None = None) -> Inspector:
    """The product's inspector around the stand-in backend."""
    recipe = Recipe(product="Stand-in", bundle_sha256="0" * 64, thresholds={KEY: THRESHOLD})
    return Inspector(backend or StandInBackend(), recipe)


def picture(*, defective: bool) -> ImageArray:
    """A part: `(64, 64, 3)` uint8, with a bright square where it is defective."""
    image = np.full((SIZE_PX, SIZE_PX, 3), _GOOD_GREY, np.uint8)
    if defective:
        image[24:32, 24:32] = _DEFECT_GREY
    return image


class PictureCamera:
    """Delivers ready pictures, one per exposure, without a wait.

    Attributes:
        name: Name of the camera.
    """

    def __init__(
        self, pictures: Sequence[ImageArray], choose: Callable[[int], int] | None = None
    ) -> None:
        """Take the pictures.

        Args:
            pictures: `(H, W, 3)` uint8 BGR each; they never change.
            choose: Index of the picture for an exposure, counted from 0; None = one after another.
        """
        self.name = "pictures"
        self._pictures = pictures
        self._choose = choose or (lambda exposure: exposure % len(pictures))
        self._sequence = 0
        self._open = False

    def start(self) -> None:
        """Open it."""
        self._open = True

    def next_frame(self, timeout_s: float) -> Frame:
        """Expose."""
        del timeout_s
        if not self._open:
            raise CameraLostError(f"camera '{self.name}' is not open; start it first")
        sequence = self._sequence
        self._sequence += 1
        image = self._pictures[self._choose(sequence)]
        return Frame(image, time.monotonic_ns(), self.name, sequence)

    def close(self) -> None:
        """Close it; calling twice is harmless."""
        self._open = False
