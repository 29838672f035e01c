"""From a frame to what the model sees of it: locate, crop, cut into tiles, resize.

The only such code in the product: training, evaluation, calibration and the line all come through
here. A view without locating and tiles gives one image, its region resized.

Tiles keep small defects visible on large parts: a view cut into columns x rows of equal,
overlapping tiles is scored tile by tile, the maps are put together (the larger value where tiles
overlap), and the part has one map and one score as ever.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from engine.errors import ImageError, RecipeError
from engine.locate import Locator, Pose
from engine.preprocess import resize_image
from engine.recipe import Tiles, View
from engine.types import FloatMap, ImageArray

MIN_DEFECT_MODEL_PX = 4.0
"""A defect must cover as many of the model's pixels to be seen reliably."""

Box = tuple[int, int, int, int]
"""`(x, y, width, height)` in pixels."""


@dataclass(frozen=True)
class Crop:
    """The inspected region of one frame.

    Attributes:
        image: `(H, W, 3)` uint8 BGR, the region itself.
        region: Where it lies: in the frame, or in the master image of a located view.
        pose: Where the part lies in the frame; None where it is not located.
    """

    image: ImageArray
    region: Box
    pose: Pose | None


class Cropper:
    """Cuts frames as one view says. One thread at a time."""

    def __init__(self, view: View) -> None:
        """Prepare the view's master image, where it has one.

        Raises:
            RecipeError: The master image is damaged.
        """
        self.view = view
        self._locator = Locator(view.locate) if view.locate is not None else None

    def crop(self, image: ImageArray, source: str = "image") -> Crop:
        """Find the part and cut out the inspected region.

        Args:
            image: `(H, W, 3)` uint8 BGR.
            source: Name of it in error messages.

        Raises:
            LocateError: The part was not found.
            ImageError: The region reaches beyond the image.
        """
        pose = None
        if self._locator is not None:
            pose = self._locator.locate(image, source)
            image = pose.canonical(image)
        x, y, width, height = inspected_region(image, self.view, source)
        return Crop(image[y : y + height, x : x + width], (x, y, width, height), pose)

    def model_images(self, crop: Crop, height: int, width: int) -> list[ImageArray]:
        """Resize a crop, or each of its tiles, to the model's size.

        Raises:
            RecipeError: The tiles are too coarse for the stated smallest defect.
        """
        if self.view.tiles is None:
            return [resize_image(crop.image, height, width)]
        boxes = tile_boxes(crop.region[2], crop.region[3], self.view.tiles)
        check_tiles(self.view.tiles, crop.region[2:], (height, width))
        return [
            resize_image(np.ascontiguousarray(crop.image[y : y + h, x : x + w]), height, width)
            for x, y, w, h in boxes
        ]


def inspected_region(image: ImageArray, view: View, source: str) -> Box:
    """Return `(x, y, width, height)` of the view's region in an image.

    Raises:
        ImageError: The region reaches beyond the image.
    """
    height, width = image.shape[:2]
    region = view.region
    if region is None:
        return 0, 0, width, height
    if region.x + region.width > width or region.y + region.height > height:
        raise ImageError(
            f"{source}: region {region.width}x{region.height} at ({region.x}, {region.y}) does not "
            f"fit the image of {width}x{height} pixels; check the camera or the recipe's region"
        )
    return region.x, region.y, region.width, region.height


def tile_boxes(width: int, height: int, tiles: Tiles) -> list[Box]:
    """Return the tiles of a region, row by row, relative to its corner.

    All have one size, together they cover the region, and neighbours overlap by `overlap_px` or a
    little more.

    Raises:
        RecipeError: The overlap is larger than the region.
    """
    tile_width = _tile_length(width, tiles.columns, tiles.overlap_px)
    tile_height = _tile_length(height, tiles.rows, tiles.overlap_px)
    return [
        (x, y, tile_width, tile_height)
        for y in _starts(height, tile_height, tiles.rows)
        for x in _starts(width, tile_width, tiles.columns)
    ]


def check_tiles(tiles: Tiles, region: tuple[int, int], model: tuple[int, int]) -> None:
    """Refuse tiles in which the smallest stated defect is too small, or fits into none whole.

    Args:
        tiles: The tiles.
        region: `(width, height)` in source pixels.
        model: `(height, width)` of the model's input.

    Raises:
        RecipeError: They are; the message names tiles that would do.
    """
    defect = tiles.smallest_defect_px
    if tiles.overlap_px < defect and tiles.columns * tiles.rows > 1:
        raise RecipeError(
            f"tiles: expected an overlap_px of at least smallest_defect_px {defect:g}, so that one "
            f"tile shows a defect whole, found {tiles.overlap_px}"
        )
    lengths = [
        _tile_length(length, count, tiles.overlap_px)
        for length, count in zip(region, (tiles.columns, tiles.rows), strict=True)
    ]
    inputs = model[::-1]
    seen = min(defect * size / length for size, length in zip(inputs, lengths, strict=True))
    if seen >= MIN_DEFECT_MODEL_PX:
        return
    needed = [
        _tiles_needed(length, tiles.overlap_px, defect * size / MIN_DEFECT_MODEL_PX)
        for length, size in zip(region, inputs, strict=True)
    ]
    advice = "use a larger model input or state a larger defect"
    if all(needed):
        advice = f"use columns = {needed[0]}, rows = {needed[1]}, or a larger model input"
    raise RecipeError(
        f"tiles: a defect of {defect:g} source pixels would cover {seen:.1f} of the model's pixels "
        f"in {tiles.columns}x{tiles.rows} tiles, expected at least {MIN_DEFECT_MODEL_PX:g}; "
        f"{advice}"
    )


def stitch(maps: list[FloatMap], boxes: list[Box]) -> FloatMap:
    """Put the maps of tiles together; where they overlap the larger value counts.

    Args:
        maps: `(h, w)` float32 of each tile, all of one size.
        boxes: The tiles in source pixels, as `tile_boxes` gives them.
    """
    rows, columns = maps[0].shape
    across, down = columns / boxes[0][2], rows / boxes[0][3]
    places = [(round(x * across), round(y * down)) for x, y, _, _ in boxes]
    shape = (max(y for _, y in places) + rows, max(x for x, _ in places) + columns)
    whole = np.full(shape, -np.inf, dtype=np.float32)
    for values, (x, y) in zip(maps, places, strict=True):
        covered = whole[y : y + rows, x : x + columns]
        # NaN stays NaN: a broken tile breaks the part.
        np.maximum(covered, values, out=covered)
    return whole


def _tile_length(length: int, count: int, overlap: int) -> int:
    tile = math.ceil((length + (count - 1) * overlap) / count)
    if tile > length or (count > 1 and tile <= overlap):
        raise RecipeError(
            f"tiles: {count} tiles with an overlap of {overlap} pixels do not fit {length} pixels; "
            "use fewer tiles or a smaller overlap"
        )
    return tile


def _starts(length: int, tile: int, count: int) -> list[int]:
    if count == 1:
        return [0]
    return [round(index * (length - tile) / (count - 1)) for index in range(count)]


def _tiles_needed(length: int, overlap: int, longest: float) -> int:
    """Return how many tiles of at most `longest` pixels cover a length; 0 = none can."""
    if length <= longest:
        return 1
    if longest <= overlap + 1:
        return 0
    return math.ceil((length - overlap) / (math.floor(longest) - overlap))
