"""The shape of the model's input: as given, or that of what is inspected."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from engine.crop import tile_boxes
from engine.parts import good_folder, list_images
from engine.preprocess import model_size, read_image
from engine.recipe import View
from training.config import TrainingConfig


def with_shape(config: TrainingConfig) -> TrainingConfig:
    """Settle rows and columns of the input, so that the rest of a training knows only these.

    With `shape = picture` they are those of the first image, its inspected region or one of its
    tiles, with as many pixels as were given.

    Raises:
        DataError: There are no images.
        ImageError: The first one cannot be read.
        RecipeError: The view's tiles are impossible.
        TrainingError: The view is damaged.
    """
    if config.shape == "given":
        return config
    view = next(iter(config.inspected()), View())
    if view.region is not None:
        width, height = view.region.width, view.region.height
    else:
        first = list_images(good_folder(Path(config.data)))[0]
        height, width = read_image(first).shape[:2]
    if view.tiles is not None:
        _, _, width, height = tile_boxes(width, height, view.tiles)[0]
    rows, columns = model_size(height, width, config.height * config.width)
    return replace(config, height=rows, width=columns, shape="given")
