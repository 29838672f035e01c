"""Frozen values that travel from the camera to the verdict."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from engine.errors import ImageError

ImageArray: TypeAlias = NDArray[np.uint8]
"""`(H, W, 3)` uint8 image in `ColourOrder.BGR` unless said otherwise."""

FloatMap: TypeAlias = NDArray[np.float32]
"""`(h, w)` float32 map."""

BoolMask: TypeAlias = NDArray[np.bool_]
"""`(h, w)` boolean mask; say which: `ignore_mask` or `defect_mask`."""


class Verdict(str, Enum):
    """What the line says about one part; anything but `OK` means reject to the PLC."""

    OK = "OK"
    NG = "NG"
    RECHECK = "RECHECK"
    FAULT = "FAULT"


class ColourOrder(str, Enum):
    """Order of the three channels of an image; cameras and files give `BGR` (OpenCV's order)."""

    BGR = "BGR"
    RGB = "RGB"


@dataclass(frozen=True)
class Frame:
    """One picture of one part.

    Attributes:
        image: `(H, W, 3)` uint8, BGR.
        stamp_ns: `time.monotonic_ns()` at exposure (or at arrival where the driver has no stamp).
        source: Name of the camera or file that it came from.
        sequence: The source's own counter; a repeated value is a stale frame.
    """

    image: ImageArray
    stamp_ns: int
    source: str
    sequence: int = 0

    def __post_init__(self) -> None:
        """Check the shape and dtype.

        Raises:
            ImageError: The array is no `(H, W, 3)` uint8 image.
        """
        image = self.image
        if image.ndim != 3 or image.shape[2] != 3 or image.dtype != np.uint8 or 0 in image.shape:
            raise ImageError(
                f"{self.source}: expected a (height, width, 3) uint8 image, "
                f"got {image.shape} {image.dtype}; check the camera's pixel format"
            )


@dataclass(frozen=True)
class DefectRegion:
    """One connected region of the map above the threshold, in source pixels.

    Attributes:
        x: Left edge.
        y: Top edge.
        width: Width of the bounding box.
        height: Height of the bounding box.
        area_px: Area of the region itself.
        peak: Highest map value inside.
        camera: Camera in whose picture it lies where several see the part, else empty.
    """

    x: int
    y: int
    width: int
    height: int
    area_px: float
    peak: float
    camera: str = ""


@dataclass(frozen=True)
class InspectionResult:
    """Everything known about one judged part.

    Attributes:
        verdict: The answer.
        score: Decision score (see `engine.score`); NaN where nothing could be computed.
        threshold: `score > threshold` is NG; NaN where none was in force.
        anomaly_map: `(h, w)` float32 at the model's resolution, with what is ignored as low as the
            lowest of the rest; or None when there is none.
        region: `(x, y, width, height)` in the frame that the map covers, or None.
        defects: Regions above the threshold, largest peak first.
        reason: Why the verdict is FAULT or RECHECK, in words; where several cameras see the part,
            also whose picture decided; empty otherwise.
        timings_ms: Stage name -> milliseconds.
        camera: Camera of the picture that decided, which map and region belong to, where several
            see the part; else empty.
    """

    verdict: Verdict
    score: float
    threshold: float
    anomaly_map: FloatMap | None = None
    region: tuple[int, int, int, int] | None = None
    defects: tuple[DefectRegion, ...] = ()
    reason: str = ""
    timings_ms: dict[str, float] = field(default_factory=dict)
    camera: str = ""
