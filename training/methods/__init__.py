"""The training step of every method: an explicit table, one module per method."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping

from engine.errors import DataError, TrainingError
from engine.models import model_class
from training.config import OptionValue
from training.methods.base import Defaults, Step
from training.methods.dhkd import DenoisingDistillationStep
from training.methods.edge import EdgeStep
from training.methods.efficientad import EfficientADStep
from training.methods.mkd import MultiresolutionStep
from training.methods.mrkd import MaskedReverseDistillationStep
from training.methods.rd4ad import ReverseDistillationStep
from training.methods.stfpm import FeaturePyramidStep

METHOD_STEPS: dict[str, type[Step]] = {
    "rd4ad": ReverseDistillationStep,
    "stfpm": FeaturePyramidStep,
    "efficientad": EfficientADStep,
    "mkd": MultiresolutionStep,
    "mrkd": MaskedReverseDistillationStep,
    "dhkd": DenoisingDistillationStep,
    "edge": EdgeStep,
}


def create_step(method: str, **options: OptionValue) -> Step:
    """Training step of a method.

    Args:
        method: A key of `METHOD_STEPS`.
        options: Options that the step takes, see `divide_options`.

    Raises:
        DataError: The method is unknown.
    """
    if method not in METHOD_STEPS:
        raise DataError(f"unknown method '{method}'; known are {', '.join(METHOD_STEPS)}")
    return METHOD_STEPS[method](**options)


def divide_options(
    method: str, options: Mapping[str, OptionValue]
) -> tuple[dict[str, OptionValue], dict[str, OptionValue]]:
    """Tell apart which options of a method its model takes and which its training step.

    A constructor's options are its keyword-only parameters. A model whose constructor ends in
    `**options` gets all that the step does not take, and says itself what it does not know.

    Returns:
        Options of the model, options of the step; one that both name is in both.

    Raises:
        TrainingError: Neither takes one of the options.
    """
    of_model, takes_any = _keyword_options(model_class(method))
    of_model -= {"teacher", "height", "width"}
    of_step, _ = _keyword_options(METHOD_STEPS[method])
    for name in options:
        if name not in of_model | of_step and not takes_any:
            known = ", ".join(sorted(of_model | of_step)) or "none"
            raise TrainingError(f"--option {name}: {method} has no such option; known are {known}")
    return (
        {n: value for n, value in options.items() if n in of_model or n not in of_step},
        {n: value for n, value in options.items() if n in of_step},
    )


def _keyword_options(constructor: Callable[..., object]) -> tuple[set[str], bool]:
    """Names of the keyword-only parameters, and whether there are `**options` as well."""
    parameters = inspect.signature(constructor).parameters.values()
    names = {p.name for p in parameters if p.kind is p.KEYWORD_ONLY}
    return names, any(p.kind is p.VAR_KEYWORD for p in parameters)


__all__ = ["METHOD_STEPS", "Defaults", "OptionValue", "Step", "create_step", "divide_options"]
