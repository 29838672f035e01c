"""Stored figures of the accuracy benchmark, and what may be concluded from them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.errors import DataError

DATA_SETS = ("screw", "ball_screw", "cookie", "solar_cell")
RESAMPLES = 4000
CONFIDENCE = 0.95

_OF_RECIPE = ("recipe", "height", "width")

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Row:
    """One training, evaluated once.

    Attributes:
        method: Name of the method.
        teacher: Name of the teacher.
        data: Name of the data set.
        seed: Seed of split, weights and order.
        budget: What the training was given, such as `120 s`, `500 steps` or `published`.
        variant: Settings that differ from the published ones, such as `augment=rotations`.
        image_auroc: Area under the ROC of the images.
        pixel_auroc: The same of the pixels; None without masks.
        aupro_030: Region overlap up to a false-positive rate of 0.30; None without masks.
        seconds: Time spent training.
        epochs: Passes over the training images.
        trained_on: Training images.
        device: What trained it.
        precision: Precision of the training.
        commit: Commit of the code.
        created: When.
        test_readings: How often this run has read the test folder.
        data_sha256: Hash of the test folder, so that only equal ones are paired.
        good_scores: Score of each good test image, in the order of the folder.
        defective_scores: The same of the defective ones.
    """

    method: str
    teacher: str
    data: str
    seed: int
    budget: str
    variant: str
    image_auroc: float | None
    pixel_auroc: float | None
    aupro_030: float | None
    seconds: float
    epochs: int
    trained_on: int
    device: str
    precision: str
    commit: str | None
    created: str
    test_readings: int
    data_sha256: str
    good_scores: tuple[float, ...]
    defective_scores: tuple[float, ...]

    @property
    def key(self) -> tuple[str, str, str, int, str, str]:
        """What tells this cell from the others."""
        return (self.method, self.teacher, self.data, self.seed, self.budget, self.variant)

    @property
    def group(self) -> Group:
        """What is compared: everything but data set and seed."""
        return Group(self.method, self.teacher, self.budget, self.variant)

    def answer(self) -> dict[str, Any]:
        """JSON object without the scores of single images."""
        return {name: value for name, value in asdict(self).items() if not name.endswith("_scores")}


@dataclass(frozen=True, order=True)
class Group:
    """Rows that differ in data set and seed alone."""

    method: str
    teacher: str
    budget: str
    variant: str = ""

    @property
    def settings(self) -> set[str]:
        """What differs from the published settings, one by one."""
        return set(self.variant.split(", ")) - {""}

    @property
    def label(self) -> str:
        """For a table."""
        return f"{self.method} ({self.variant})" if self.variant else self.method


@dataclass(frozen=True)
class Mean:
    """Mean over the data sets, each the mean over its seeds.

    Attributes:
        group: What was measured.
        seeds: Seeds that every data set has.
        image_auroc: Mean over the data sets.
        spread: Standard deviation of that mean over the seeds; None with one seed.
        pixel_auroc: Mean over the data sets that have masks.
        aupro_030: The same.
    """

    group: Group
    seeds: tuple[int, ...]
    image_auroc: float
    spread: float | None
    pixel_auroc: float | None
    aupro_030: float | None


@dataclass(frozen=True)
class Difference:
    """Paired difference of two groups' mean image AUROC over the data sets.

    Attributes:
        value: First minus second, as measured.
        low: Lower end of the 95 % bootstrap interval.
        high: Upper end.
        seeds: Seeds that both have for every data set.
    """

    value: float
    low: float
    high: float
    seeds: int

    @property
    def excludes_zero(self) -> bool:
        """Whether the interval lies on one side of zero."""
        return self.low > 0 or self.high < 0


def read_rows(path: Path) -> list[Row]:
    """Rows of a JSON-lines file in the order of their cells; none where there is no file.

    A torn last line, left by a kill, is passed over: its cell is measured again.

    Raises:
        DataError: A line is damaged.
    """
    if not path.is_file():
        return []
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines()
    if lines and not text.endswith("\n"):
        lines.pop()
    rows: dict[tuple[object, ...], Row] = {}
    for number, line in enumerate(lines, start=1):
        if line.strip():
            row = _parse_row(line, f"{path}:{number}")
            rows[row.key] = row
    return sorted(rows.values(), key=lambda row: row.key)


def append_row(path: Path, row: Row) -> None:
    """Store a row.

    Raises:
        DataError: The file cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.is_file() and not path.read_bytes().endswith(b"\n"):
            kept = path.read_bytes().rpartition(b"\n")
            path.write_bytes(kept[0] + kept[1])
        with path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(asdict(row)) + "\n")
    except OSError as error:
        raise DataError(
            f"{path}: cannot be written ({error.strerror}); choose another --rows"
        ) from error


def _parse_row(line: str, where: str) -> Row:
    try:
        content = json.loads(line)
        for name in ("good_scores", "defective_scores"):
            content[name] = tuple(float(score) for score in content[name])
        return Row(**content)
    except (ValueError, KeyError, TypeError) as error:
        known = ", ".join(field.name for field in fields(Row))
        raise DataError(f"{where}: damaged row ({error}); expected an object of {known}") from error


def with_whole_images(rows: Sequence[Row]) -> list[Row]:
    """Rows, and for a group with a recipe those of the sets that no recipe is for.

    Parts are found in the image where they can be; the images of the other sets are inspected
    whole. So their rows with the same settings, but for recipe and input size, count for the group.
    """
    filled = list(rows)
    for group in groups_of(rows):
        settings = group.settings
        if not any(one.startswith("recipe=") for one in settings):
            continue
        whole = {one for one in settings if one.partition("=")[0] not in _OF_RECIPE}
        have = {row.data for row in rows if row.group == group}
        filled += [
            replace(row, variant=group.variant)
            for row in rows
            if row.group.settings == whole
            and row.group == replace(group, variant=row.variant)
            and row.data not in have
        ]
    return filled


def groups_of(rows: Iterable[Row]) -> list[Group]:
    """Groups that have rows, sorted."""
    return sorted({row.group for row in rows})


def mean_of(rows: Sequence[Row], group: Group, data_sets: Sequence[str] = DATA_SETS) -> Mean | None:
    """Mean of a group over the data sets; None unless some seed has them all."""
    cells = _cells(rows, group)
    seeds = _common_seeds(cells, data_sets)
    if not seeds:
        return None
    chosen = [[cells[data, seed] for seed in seeds] for data in data_sets]
    images = np.array([[row.image_auroc for row in of_set] for of_set in chosen], dtype=np.float64)
    per_seed = images.mean(axis=0)
    return Mean(
        group,
        tuple(seeds),
        float(per_seed.mean()),
        float(per_seed.std(ddof=1)) if len(seeds) > 1 else None,
        _mean_known([row.pixel_auroc for of_set in chosen for row in of_set]),
        _mean_known([row.aupro_030 for of_set in chosen for row in of_set]),
    )


def difference_of(
    rows: Sequence[Row],
    group: Group,
    baseline: Group,
    data_sets: Sequence[str] = DATA_SETS,
    *,
    resamples: int = RESAMPLES,
) -> Difference | None:
    """Compare two groups on the same test images and seeds, by a paired bootstrap.

    Good and defective test images of each data set and the seeds are drawn again with replacement,
    the same for both groups. None unless both have every data set for a common seed.

    Raises:
        DataError: The two were measured on different test images.
    """
    ours, theirs = _cells(rows, group), _cells(rows, baseline)
    seeds = [
        seed for seed in _common_seeds(ours, data_sets) if seed in _common_seeds(theirs, data_sets)
    ]
    if not seeds or group == baseline:
        return None
    rng = np.random.default_rng(0)
    seed_weights = _bootstrap_weights(rng, len(seeds), resamples)
    value, drawn = 0.0, np.zeros(resamples)
    for data in data_sets:
        gains = [_gain(ours[data, seed], theirs[data, seed]) for seed in seeds]
        value += float(np.mean(gains))
        good, defective = (_bootstrap_weights(rng, n, resamples) for n in gains[0].shape)
        for index, gain in enumerate(gains):
            drawn += seed_weights[:, index] * ((good @ gain) * defective).sum(axis=1)
    tail = (1 - CONFIDENCE) / 2
    low, high = np.quantile(drawn / len(data_sets), (tail, 1 - tail))
    return Difference(value / len(data_sets), float(low), float(high), len(seeds))


def _gain(ours: Row, theirs: Row) -> Floats:
    """For each pair of a good and a defective image: ours right, less theirs right."""
    if ours.data_sha256 != theirs.data_sha256:
        raise DataError(
            f"{ours.data}: {ours.method} and {theirs.method} were measured on different test "
            "images and cannot be compared; measure one of them again"
        )
    return _ranked_right(ours) - _ranked_right(theirs)


def _ranked_right(row: Row) -> Floats:
    """`(good, defective)`: 1 where the defective image scores higher, one half where equal."""
    good = np.array(row.good_scores)[:, None]
    defective = np.array(row.defective_scores)[None, :]
    right: Floats = (defective > good) + 0.5 * (defective == good)
    return right


def _bootstrap_weights(rng: np.random.Generator, count: int, resamples: int) -> Floats:
    weights: Floats = rng.multinomial(count, [1 / count] * count, size=resamples) / count
    return weights


def _cells(rows: Iterable[Row], group: Group) -> Mapping[tuple[str, int], Row]:
    return {(row.data, row.seed): row for row in rows if row.group == group}


def _common_seeds(cells: Mapping[tuple[str, int], Row], data_sets: Sequence[str]) -> list[int]:
    seeds = sorted({seed for _, seed in cells})
    return [seed for seed in seeds if all((data, seed) in cells for data in data_sets)]


def _mean_known(values: Iterable[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return float(np.mean(known)) if known else None
