"""The networks of every method: an explicit table, one module per method."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from engine.errors import CheckpointError, DataError
from engine.models.base import InspectionModel
from engine.models.dhkd import DenoisingDistillation
from engine.models.edge import EdgeDetector
from engine.models.efficientad import EfficientAD
from engine.models.ensemble import Ensemble
from engine.models.foreground import ForegroundRule
from engine.models.mkd import MultiresolutionDistillation
from engine.models.mrkd import MaskedReverseDistillation
from engine.models.rd4ad import ReverseDistillation
from engine.models.stfpm import FeaturePyramidMatching
from engine.models.weights import freeze
from engine.preprocess import STRIDE

_TABLE: dict[str, type[InspectionModel]] = {
    "rd4ad": ReverseDistillation,
    "stfpm": FeaturePyramidMatching,
    "efficientad": EfficientAD,
    "mkd": MultiresolutionDistillation,
    "mrkd": MaskedReverseDistillation,
    "dhkd": DenoisingDistillation,
    "edge": EdgeDetector,
}

_REBUILT: dict[str, type[InspectionModel]] = {**_TABLE, "ensemble": Ensemble}
"""What a config may describe: an ensemble is made of trained models, not trained itself."""

METHODS = tuple(_TABLE)
"""Names of the methods."""


def create_model(  # noqa: PLR0913 - one per choice
    method: str,
    *,
    teacher: str = "compact",
    weights: Path | None = None,
    height: int = 256,
    width: int = 256,
    download: bool = False,
    options: Mapping[str, object] | None = None,
) -> InspectionModel:
    """Build a model for training: teacher with its weights, student random (seed torch before).

    Args:
        method: A member of `METHODS`.
        teacher: A key of `engine.models.weights.TEACHERS`, or what the method takes instead.
        weights: File or folder with the teacher's weights instead of the usual places.
        height: Rows of the input; a multiple of 32.
        width: Columns of the input; a multiple of 32.
        download: Fetch the teacher's official file when no place has one.
        options: Further arguments of the method's constructor, by name; the defaults are the
            published ones.

    Raises:
        DataError: The method or an option is unknown, or the size is no multiple of 32.
        WeightsError: The teacher's weights are not there.
    """
    if method not in _TABLE:
        raise DataError(f"unknown method '{method}'; known are {', '.join(METHODS)}")
    if height % STRIDE or width % STRIDE or min(height, width) < 2 * STRIDE:
        raise DataError(
            f"input size {width}x{height}: both must be multiples of {STRIDE}, at least 64"
        )
    network: Any = _TABLE[method]
    source = network.load_teacher(teacher, weights, download=download)
    sizes = {"height": height, "width": width}
    try:
        model: InspectionModel = network(source.spec, teacher=teacher, **sizes, **(options or {}))
    except TypeError as error:
        raise DataError(f"{method}: options {', '.join(options or ())}: {error}") from error
    model.teacher = freeze(source)
    return model.train()


def model_class(method: str) -> type[InspectionModel]:
    """Class of a method's model.

    Raises:
        DataError: The method is unknown.
    """
    if method not in _TABLE:
        raise DataError(f"unknown method '{method}'; known are {', '.join(METHODS)}")
    return _TABLE[method]


def model_from_config(config: Mapping[str, object]) -> InspectionModel:
    """Rebuild the architecture that a config describes, with random weights.

    Raises:
        CheckpointError: The config is foreign or damaged.
    """
    entries: dict[str, Any] = dict(config)
    method = entries.pop("method", None)
    folded = entries.pop("folded", False)
    foreground = entries.pop("foreground", None)
    normalized = entries.pop("normalized", None)
    if method not in _REBUILT:
        raise CheckpointError(
            f"network of unknown method '{method}'; known are {', '.join(METHODS)}"
        )
    try:
        network: Any = _REBUILT[method]
        entries = {**network.former_entries, **entries}
        spec = {
            name: tuple(value) if isinstance(value, list) else value  # JSON has no tuples
            for name, value in dict(entries.pop("spec")).items()
        }
        model: InspectionModel = network(network.spec_type(**spec), **entries)
        if normalized is not None:
            height, width = normalized
            model.normalize_(int(height), int(width))
    except (KeyError, TypeError, ValueError) as error:
        raise CheckpointError(f"network description of '{method}' is damaged: {error}") from error
    if foreground is not None:
        try:
            model.set_foreground(ForegroundRule(**foreground))
        except (TypeError, DataError) as error:
            raise CheckpointError(f"network description: {error}; train again") from error
    for parameter in model.teacher.parameters():
        parameter.requires_grad_(False)
    if folded:
        model.fold_()
        model.config["folded"] = True
    return model.eval()


def fold_batch_norm(model: InspectionModel) -> InspectionModel:
    """Eval copy of a model with everything folded that folds, for export."""
    folded = copy.deepcopy(model).eval()
    folded.fold_()
    folded.config = {**folded.config, "folded": True}
    return folded
