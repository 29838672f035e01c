"""What a training is told: one frozen value that the run folder repeats word for word."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any

from engine.cameras import CameraRule, camera_rule
from engine.errors import RecipeError, TrainingError
from engine.recipe import Recipe, View
from engine.trained import trained_recipe
from training.augment import AUGMENTATIONS

SCHEDULES = ("constant", "cosine", "step")
PRECISIONS = ("fp32", "bf16")
SHAPES = ("given", "picture")
DEVICES = ("auto", "cpu", "cuda")

OptionValue = str | int | float | bool | list[str]

ENVIRONMENT_FIELDS = frozenset({"data", "weights", "download", "device", "threads"})
"""Fields that may differ when a training is resumed: where things lie and what computes."""


@dataclass(frozen=True)
class TrainingConfig:
    """Everything that decides what a training does.

    Attributes:
        method: Name of the method.
        data: Folder of the images, as it was given.
        epochs: Passes over the training images.
        batch_size: Images per step.
        learning_rate: Learning rate at the start.
        teacher: Name of the teacher.
        weights: File or folder with the teacher's weights; None = the usual places.
        download: Whether the teacher's official file may be fetched where no place has it.
        schedule: `constant`, `cosine` from the learning rate down to zero, or `step`: a tenth of
            it for the last 5 %.
        ema_decay: Weight that the running average of the student keeps per step; 0 = no average.
        seed: Seed of the split, the student's first weights and the order of the images.
        split_seed: Seed of the split alone, so that trainings with several seeds can share it;
            None = the seed.
        height: Rows of the model's input.
        width: Columns of the model's input.
        shape: `given`: height and width as they are; `picture`: those of the inspected picture's
            shape with as many pixels, settled when the training begins.
        holdout: Good parts kept for calibration; None = a fifth.
        part_pattern: Regular expression on the file name with a group `part` and / or `group`.
        precision: `fp32`, or `bf16` through autocast.
        device: `cpu`, `cuda` or `auto` (CUDA where there is one).
        threads: CPU threads of one operation; 0 = torch's choice.
        augment: `none`; `jitter`, a little rotation and shift; `auto`, jitter where the images are
            so few that each is shown more than 100 times; `quarter-turns` or `rotations` (by any
            angle) for parts that lie freely.
        patience: Epochs without a better student, judged on the *select* parts and synthetic
            defects in them, after which the training stops and the best one is kept; 0 = never,
            the last one is kept.
        feature_cache_gib: Memory in which the teacher's features of all images may be kept, where
            the method allows it; 0 = none are kept. Part of what decides the result: kept features
            were rounded in other batches.
        view: What is inspected, as the JSON text of a recipe's views; empty = whole images.
        foreground: `none`; `auto` or `LEVEL,TOLERANCE` to lower the map where the image shows an
            even background of that grey level.
        steps: Steps that count instead of `epochs`, rounded up to whole epochs; 0 = none.
        options: Options of the method by name, for its model or its training step.
    """

    method: str
    data: str
    epochs: int
    batch_size: int
    learning_rate: float
    teacher: str = "compact"
    weights: str | None = None
    download: bool = False
    schedule: str = "constant"
    ema_decay: float = 0.0
    seed: int = 0
    split_seed: int | None = None
    height: int = 256
    width: int = 256
    shape: str = "given"
    holdout: int | None = None
    part_pattern: str | None = None
    precision: str = "fp32"
    device: str = "auto"
    threads: int = 0
    augment: str = "none"
    foreground: str = "none"
    patience: int = 0
    feature_cache_gib: float = 2.0
    view: str = ""
    steps: int = 0
    options: dict[str, OptionValue] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Check every value.

        Raises:
            TrainingError: A value is impossible.
        """
        for name, low in (("epochs", 1), ("batch_size", 1), ("height", 1), ("width", 1)):
            _require(getattr(self, name) >= low, name, getattr(self, name), f"at least {low}")
        _require(self.learning_rate > 0, "learning_rate", self.learning_rate, "above 0")
        _require(0 <= self.ema_decay < 1, "ema_decay", self.ema_decay, "from 0 to below 1")
        _require(0 <= self.seed < 2**63, "seed", self.seed, "from 0 to 2^63 - 1")
        _require(self.threads >= 0, "threads", self.threads, "at least 0")
        cache = self.feature_cache_gib
        _require(0 <= cache < math.inf, "feature_cache_gib", cache, "at least 0")
        _require(self.steps >= 0, "steps", self.steps, "at least 0")
        _require(self.patience >= 0, "patience", self.patience, "at least 0")
        _require(self.holdout is None or self.holdout >= 0, "holdout", self.holdout, "at least 0")
        for name, known in (
            ("schedule", SCHEDULES),
            ("precision", PRECISIONS),
            ("device", DEVICES),
            ("augment", AUGMENTATIONS),
            ("shape", SHAPES),
        ):
            value = getattr(self, name)
            _require(value in known, name, value, " or ".join(known))

    def with_epochs_for(self, steps_per_epoch: int) -> TrainingConfig:
        """The same with the epochs that `steps` asks for."""
        if not self.steps:
            return self
        return replace(self, epochs=math.ceil(self.steps / steps_per_epoch))

    def inspected(self) -> tuple[View, ...]:
        """What is inspected of every image; empty = all of it.

        Raises:
            TrainingError: The text is none of views.
        """
        draft = self._draft()
        return draft.views if draft else ()

    def camera_rule(self) -> CameraRule | None:
        """What tells the camera of a file where what is inspected is seen by several; else None.

        Raises:
            TrainingError: The text of `view` is none of views.
            RecipeError: The part pattern does not tell cameras.
        """
        recipe = self._draft()
        if recipe is None or len({view.camera for view in recipe.views}) < 2:
            return None
        return camera_rule(recipe)

    def _draft(self) -> Recipe | None:
        try:
            return trained_recipe({"view": self.view, "part_pattern": self.part_pattern})
        except RecipeError as error:
            raise TrainingError(str(error)) from error

    def as_dict(self) -> dict[str, Any]:
        """The same as a JSON-able dictionary."""
        return asdict(self)


def config_from_mapping(mapping: Mapping[str, Any]) -> TrainingConfig:
    """Build a config from names and values, as read from JSON or a command line.

    Raises:
        TrainingError: A key is unknown or missing, or a value has the wrong type or is impossible.
    """
    known = {field.name: str(field.type) for field in fields(TrainingConfig)}
    unknown = sorted(set(mapping) - set(known))
    if unknown:
        raise TrainingError(
            f"training config: unknown key '{unknown[0]}'; known are {', '.join(sorted(known))}"
        )
    values: dict[str, Any] = {
        name: _typed(name, known[name], value) for name, value in mapping.items()
    }
    try:
        return TrainingConfig(**values)
    except TypeError as error:
        raise TrainingError(f"training config: {error}") from error


def differing_fields(saved: TrainingConfig, given: TrainingConfig) -> list[str]:
    """Names of the fields that decide the result and differ between two configs."""
    old, new = saved.as_dict(), given.as_dict()
    # Where steps count, the epochs follow from them.
    ignored = ENVIRONMENT_FIELDS | ({"epochs"} if saved.steps and given.steps else set())
    return [name for name in old if name not in ignored and old[name] != new[name]]


def _typed(name: str, wanted: str, value: object) -> object:
    """Check a value against the annotation of its field; an int may stand for a float."""
    if value is None and "None" in wanted:
        return None
    if name == "options":
        return _typed_options(value)
    kind = {"int": int, "float": float, "str": str, "bool": bool}[wanted.split(" ", maxsplit=1)[0]]
    if kind is float and type(value) is int:
        return float(value)
    if type(value) is not kind:
        raise TrainingError(f"training config: {name} is {value!r}, expected {wanted}")
    return value


def parse_options(texts: Sequence[str]) -> dict[str, OptionValue]:
    """Read `KEY=VALUE` texts of a command line.

    A value is a number or truth value where it looks like one, and a list where it has commas.

    Raises:
        TrainingError: A text is not like that, or a key comes twice.
    """
    options: dict[str, OptionValue] = {}
    for text in texts:
        name, _, value = (part.strip() for part in text.partition("="))
        if not (name and value):
            raise TrainingError(f"--option {text}: expected KEY=VALUE")
        if name in options:
            raise TrainingError(f"--option {text}: {name} is given twice")
        options[name] = _parse_value(value)
    return options


def _parse_value(text: str) -> OptionValue:
    if text.lower() in {"true", "false"}:
        return text.lower() == "true"
    if "," in text:
        return [part.strip() for part in text.split(",")]
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    return text


def _typed_options(value: object) -> dict[str, OptionValue]:
    if isinstance(value, dict) and all(
        isinstance(name, str) and isinstance(entry, str | int | float | bool | list)
        for name, entry in value.items()
    ):
        return dict(value)
    raise TrainingError(
        f"training config: options is {value!r}, expected texts and numbers by name"
    )


def _require(condition: bool, name: str, value: object, expected: str) -> None:
    if not condition:
        raise TrainingError(f"training config: {name} is {value!r}, expected {expected}")
