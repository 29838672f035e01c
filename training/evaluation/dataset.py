"""A test folder in MVTec layout, and the true masks of its defects.

    test/good/*.png                        good parts
    test/<defect>/*.png                    defective parts, by type
    ground_truth/<defect>/<name>_mask.png  their defect pixels (optional)

What an image shows is said by its folder alone: a mask that vanishes in resizing leaves the part
defective.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.errors import DataError
from engine.parts import list_images
from engine.preprocess import IMAGE_SUFFIXES, read_image, resize_mask
from engine.types import BoolMask

GOOD = "good"


@dataclass(frozen=True)
class TestImage:
    """One image of the test folder.

    Attributes:
        path: The file.
        kind: Its folder: `good` or the type of defect.
        sha256: Hash of the file.
        mask_path: File of its defect mask, or None.
    """

    __test__ = False  # not a test case, whatever its name

    path: Path
    kind: str
    sha256: str
    mask_path: Path | None = None

    @property
    def defective(self) -> bool:
        """Whether the part is defective."""
        return self.kind != GOOD

    @property
    def name(self) -> str:
        """`kind/file name`."""
        return f"{self.kind}/{self.path.name}"


@dataclass(frozen=True)
class TrueMask:
    """The defect pixels of one image at the size of the anomaly map.

    Attributes:
        defect_mask: `(h, w)` bool.
        regions: Number of connected regions in the mask's own size.
        lost: How many of these have no pixel left.
    """

    defect_mask: BoolMask
    regions: int
    lost: int


@dataclass
class MaskCount:
    """What happened to the masks of a test folder.

    Attributes:
        regions: Connected defect regions at their own size.
        lost: Regions with no pixel left at the size of the map.
        missing: Defective images without a mask.
        empty: Defective images whose mask marks nothing inside the inspected region.
    """

    regions: int = 0
    lost: int = 0
    missing: list[str] = field(default_factory=list)
    empty: list[str] = field(default_factory=list)


def read_test_folder(data: Path) -> tuple[TestImage, ...]:
    """List a test folder: good images first, then by type of defect.

    Args:
        data: Folder of the product, with `test` inside.

    Raises:
        DataError: There is no such folder, or nothing to test in it.
    """
    folder = data / "test"
    if not folder.is_dir():
        raise DataError(
            f"{data}: no folder 'test' in it; expected test/good, test/<defect> and "
            "ground_truth/<defect>/<name>_mask.png"
        )
    kinds = sorted(
        (path.name for path in folder.iterdir() if path.is_dir() and path.name[0] != "."),
        key=lambda name: (name != GOOD, name),
    )
    if not kinds:
        raise DataError(f"{folder}: no folders in it; expected test/good and test/<defect>")
    images: list[TestImage] = []
    for kind in kinds:
        masks = {} if kind == GOOD else _mask_files(data / "ground_truth" / kind)
        for path in list_images(folder / kind):
            mask = masks.get(f"{path.stem}_mask") or masks.get(path.stem)
            images.append(TestImage(path, kind, _sha256(path), mask))
    return tuple(images)


def data_sha256(images: Sequence[TestImage]) -> str:
    """Hash of all names and contents of a test folder: equal when the same images are read."""
    digest = hashlib.sha256()
    for image in images:
        digest.update(f"{image.name} {image.sha256}\n".encode())
    return digest.hexdigest()


def read_defect_mask(
    image: TestImage, size: tuple[int, int], region: tuple[int, int, int, int]
) -> BoolMask:
    """Read the mask of a defective image, cut to the inspected region.

    Args:
        image: An image that has a mask.
        size: `(height, width)` of the image itself.
        region: Inspected `(x, y, width, height)`.

    Returns:
        `(height, width)` bool of the region; every value but 0 is a defect.

    Raises:
        ImageError: The mask cannot be read.
        DataError: The mask is not as large as the image.
    """
    assert image.mask_path is not None
    mask = read_image(image.mask_path).any(axis=2)
    if mask.shape != size:
        raise DataError(
            f"{image.mask_path}: {mask.shape[1]}x{mask.shape[0]} pixels, expected "
            f"{size[1]}x{size[0]} as in {image.path}; save the mask at the image's size"
        )
    x, y, width, height = region
    return np.asarray(mask[y : y + height, x : x + width], dtype=np.bool_)


def resize_true_mask(mask: BoolMask, height: int, width: int) -> TrueMask:
    """Bring a mask to the map's size with the nearest pixel and count the regions that it costs."""
    resized = resize_mask(mask, height, width)
    regions = label_regions(mask)
    count = int(regions.max(initial=0))
    # The same pixels are picked from the numbered regions; merged regions are not lost.
    rows = np.ascontiguousarray(regions, dtype=np.float32)
    picked = cv2.resize(rows, (width, height), interpolation=cv2.INTER_NEAREST_EXACT)
    kept = np.unique(picked[picked > 0]).size
    return TrueMask(resized, count, count - kept)


def label_regions(mask: BoolMask) -> NDArray[np.int32]:
    """Number the 8-connected regions of a mask: `(h, w)` int32, 0 outside."""
    _, labels = cv2.connectedComponents(mask.astype(np.uint8), connectivity=8)
    return np.asarray(labels, dtype=np.int32)


def _mask_files(folder: Path) -> Mapping[str, Path]:
    if not folder.is_dir():
        return {}
    files = sorted(folder.iterdir())
    return {path.stem: path for path in files if path.suffix.lower() in IMAGE_SUFFIXES}


def _sha256(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        raise DataError(f"{path}: cannot be read ({error.strerror}); check the file") from error
