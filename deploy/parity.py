"""The parity set: images on which every backend must agree with torch."""

from __future__ import annotations

import io
from collections.abc import Sequence

import cv2
import numpy as np

from engine.bundle import REFERENCE_NAME, ParitySet
from engine.errors import DataError, ParityError
from engine.parity import MAP_FACTOR, ParityReport, check_parity, measure_parity
from engine.score import decision_score
from engine.types import FloatMap, ImageArray

__all__ = [
    "MAP_FACTOR",
    "TOLERANCES",
    "ParityReport",
    "check_parity",
    "create_parity_images",
    "create_parity_set",
    "good_score_iqr",
    "measure_parity",
    "parity_files",
]

MIN_IMAGES = 32
MAX_GOOD_IMAGES = 20
MIN_GOOD_IMAGES = 4
NOISE_IMAGES = 2
MAP_STEP = 8
TOLERANCES = {"fp32": 1e-3, "fp16": 5e-2, "bf16": 5e-2}
"""Precision -> largest difference of a decision score, relative to the IQR of good scores."""

_SMALLEST_RELATIVE_IQR = 1e-3


def create_parity_images(
    good: Sequence[ImageArray], seed: int = 0
) -> tuple[tuple[str, ...], ImageArray]:
    """Make the images of a parity set.

    Args:
        good: Good images of one size; at most `MAX_GOOD_IMAGES` of them are taken.
        seed: Seed of the synthetic defects and the noise.

    Returns:
        Kind of each image, and `(N, H, W, 3)` uint8 with N >= `MIN_IMAGES`.

    Raises:
        DataError: There are too few good images to know how much their scores vary.
    """
    if len(good) < MIN_GOOD_IMAGES:
        raise DataError(
            f"parity set: {len(good)} good images found, at least {MIN_GOOD_IMAGES} needed; "
            "name the folder of the run's images with --data"
        )
    generator = np.random.default_rng(seed)
    kept = [_coarsened(image) for image in good[:MAX_GOOD_IMAGES]]
    kinds, images = ["good"] * len(kept), list(kept)
    defects = max(8, MIN_IMAGES - len(kept) - NOISE_IMAGES - 2)
    for index in range(defects):
        base, other = kept[index % len(kept)], kept[(index + 1) % len(kept)]
        if index % 2 == 0:
            kinds.append("cut-paste")
            images.append(_cut_paste(base, other, generator))
        else:
            kinds.append("scratch")
            images.append(_scratch(base, generator))
    shape = kept[0].shape
    kinds += ["black", "white", *["noise"] * NOISE_IMAGES]
    images += [np.zeros(shape, np.uint8), np.full(shape, 255, np.uint8)]
    images += [_noise(shape, generator) for _ in range(NOISE_IMAGES)]
    return tuple(kinds), np.stack(images)


def create_parity_set(kinds: tuple[str, ...], images: ImageArray, maps: FloatMap) -> ParitySet:
    """Attach the references to the images.

    Args:
        kinds: Kind of each image.
        images: `(N, H, W, 3)` uint8.
        maps: `(N, h, w)` float32 maps of the torch network.

    Raises:
        ParityError: The network gives NaN or infinity on one of the images.
    """
    scores = np.array([decision_score(anomaly_map) for anomaly_map in maps], dtype=np.float64)
    broken = np.flatnonzero(~np.isfinite(scores))
    if broken.size:
        raise ParityError(
            f"the network gives no finite score on the {kinds[broken[0]]} image; train again"
        )
    thinned = np.ascontiguousarray(maps[:, ::MAP_STEP, ::MAP_STEP])
    return ParitySet(kinds, images, scores, thinned, MAP_STEP)


def good_score_iqr(parity: ParitySet) -> float:
    """Inter-quartile range of the good images' scores, the unit of every tolerance.

    Good images that hardly differ would ask for an agreement beyond what float32 can hold; the
    range is therefore at least a thousandth of the median score.
    """
    good = parity.scores[[kind == "good" for kind in parity.kinds]]
    low, median, high = np.quantile(good, (0.25, 0.5, 0.75))
    return float(max(high - low, _SMALLEST_RELATIVE_IQR * abs(median), np.finfo(np.float32).eps))


def parity_files(parity: ParitySet) -> dict[str, bytes]:
    """Return the parity set as files of a bundle: lossless PNG images and one `.npz`."""
    files: dict[str, bytes] = {}
    names: list[str] = []
    for index, (kind, image) in enumerate(zip(parity.kinds, parity.images, strict=True)):
        names.append(f"parity/{index:03d}_{kind}.png")
        files[names[-1]] = _encode_png(image)
    buffer = io.BytesIO()
    np.savez_compressed(
        buffer,
        names=np.array(names),
        kinds=np.array(parity.kinds),
        scores=parity.scores,
        maps=parity.maps,
    )
    files[REFERENCE_NAME] = buffer.getvalue()
    return files


def _coarsened(image: ImageArray) -> ImageArray:
    """Round to multiples of 4 grey levels: sensor noise would make most of the bundle's size.

    What counts is that the images are the same everywhere, not that they are exact.
    """
    return np.asarray((np.minimum(image, 253) + 2) & 0xFC, dtype=np.uint8)


def _cut_paste(base: ImageArray, other: ImageArray, generator: np.random.Generator) -> ImageArray:
    """Paste a rectangle of another good image, turned by 90 degrees, where it does not belong."""
    rows, columns = base.shape[:2]
    side = int(generator.integers(min(rows, columns) // 12, min(rows, columns) // 4))
    y, x = (int(generator.integers(0, size - side)) for size in (rows, columns))
    v, u = (int(generator.integers(0, size - side)) for size in (rows, columns))
    image = base.copy()
    image[y : y + side, x : x + side] = np.rot90(other[v : v + side, u : u + side])
    return image


def _scratch(base: ImageArray, generator: np.random.Generator) -> ImageArray:
    """Draw a bent line, brighter or darker than the part."""
    rows, columns = base.shape[:2]
    start = generator.uniform((0.25 * columns, 0.25 * rows), (0.75 * columns, 0.75 * rows))
    steps = generator.normal(0.0, 0.06 * min(rows, columns), size=(5, 2))
    points = np.round(start + np.cumsum(steps, axis=0)).astype(np.int32)
    shade = int(generator.choice((20, 60, 190, 240)))
    image = base.copy()
    thickness = int(generator.integers(1, 4))
    cv2.polylines(image, [points], False, (shade, shade, shade), thickness, cv2.LINE_AA)
    return image


def _noise(shape: tuple[int, ...], generator: np.random.Generator) -> ImageArray:
    """Uniform noise in one channel's worth of values, so that it stays small as a file."""
    grey = generator.integers(0, 256, size=shape[:2], dtype=np.uint8)
    return np.repeat(grey[:, :, None], 3, axis=2)


def _encode_png(image: ImageArray) -> bytes:
    """Encode losslessly; a grey image in one channel, which reads back as three equal ones."""
    grey = bool((image == image[:, :, :1]).all())
    ok, data = cv2.imencode(
        ".png", image[:, :, 0] if grey else image, [cv2.IMWRITE_PNG_COMPRESSION, 9]
    )
    if not ok:
        raise ParityError("OpenCV cannot write PNG; install opencv-python-headless again")
    return bytes(data.tobytes())
