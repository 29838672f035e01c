"""The recipe: everything that is set per product.

A draft holds the views; calibration adds the bundle's hash and one threshold per backend and
precision, with the guarantee that each carries. On disk it is `PRODUCT.recipe.toml`.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

import tomlkit
from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    SerializerFunctionWrapHandler,
    ValidationError,
    model_serializer,
    model_validator,
)
from tomlkit.exceptions import TOMLKitError

from engine.errors import RecipeError
from engine.files import write_whole
from engine.golden import golden_problem
from engine.polygon import Polygon, bounds, polygon_mask

SCHEMA_VERSION = 1

FiniteFloat = Annotated[float, Field(allow_inf_nan=False)]
Fraction = Annotated[float, Field(gt=0, lt=1)]
Name = Annotated[str, Field(min_length=1, pattern=r"\S")]
PixelCount = Annotated[int, Field(gt=0)]
BackendKey = Annotated[str, Field(pattern=r"^[^/\s]+/[^/\s]+$")]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Region(_Part):
    """A rectangle in source pixels."""

    x: Annotated[int, Field(ge=0)]
    y: Annotated[int, Field(ge=0)]
    width: Annotated[int, Field(gt=0)]
    height: Annotated[int, Field(gt=0)]


class Locate(_Part):
    """How the part is found in the frame; see `engine.locate`.

    Attributes:
        master_png: The master image, reduced and grey, as PNG in base64.
        frame_width: Width of the master and of every frame in pixels.
        frame_height: Height likewise.
        max_rotation_deg: How far a part may be turned against the master, either way.
        min_match: Smallest correlation with the master.
    """

    master_png: Annotated[str, Field(min_length=1)]
    frame_width: Annotated[int, Field(gt=0)]
    frame_height: Annotated[int, Field(gt=0)]
    max_rotation_deg: Annotated[FiniteFloat, Field(gt=0, le=180)] = 180.0
    min_match: Annotated[FiniteFloat, Field(gt=0, lt=1)] = 0.6


class Tiles(_Part):
    """How a large part is cut, so that small defects stay visible; see `engine.crop`.

    Attributes:
        columns: Tiles side by side.
        rows: Tiles above each other.
        overlap_px: Smallest overlap of neighbours in source pixels.
        smallest_defect_px: Smallest defect that must be found, in source pixels across.
    """

    columns: Annotated[int, Field(ge=1, le=64)]
    rows: Annotated[int, Field(ge=1, le=64)]
    overlap_px: Annotated[int, Field(ge=0)] = 0
    smallest_defect_px: Annotated[FiniteFloat, Field(gt=0)]


class View(_Part):
    """What is inspected in the picture of one camera.

    Attributes:
        name: Name of the view.
        camera: Camera of `station.toml` that takes it.
        region: Inspected region in source pixels; None = the whole frame.
        ignore: Rectangles in source pixels whose map values never count.
        ignore_polygons: Areas whose map values never count: the corners `[x, y]` of each in source
            pixels, in their order around it. No two edges of one may cross or touch.
        locate: How the part is found; None = it lies where it lies. With it, region and ignored
            areas are in pixels of the master image and follow the part.
        tiles: How the region is cut; None = it is scored in one.
    """

    name: Name = "main"
    camera: Name = "camera"
    region: Region | None = None
    ignore: tuple[Region, ...] = ()
    ignore_polygons: tuple[Polygon, ...] = ()
    locate: Locate | None = None
    tiles: Tiles | None = None

    @model_validator(mode="after")
    def _check_ignore(self) -> View:
        inspected = self.region
        if inspected is None:
            return self
        for ignored in self.ignore:
            apart_x = max(
                inspected.x - ignored.x - ignored.width, ignored.x - inspected.x - inspected.width
            )
            apart_y = max(
                inspected.y - ignored.y - ignored.height, ignored.y - inspected.y - inspected.height
            )
            if max(apart_x, apart_y) >= 0:
                raise ValueError(
                    f"every ignored rectangle to touch the region, but {_words(ignored)} "
                    f"lies outside {_words(inspected)}"
                )
        for corners in self.ignore_polygons:
            x, y, width, height = bounds(corners)
            left, top = max(x, inspected.x), max(y, inspected.y)
            right = min(x + width, inspected.x + inspected.width)
            bottom = min(y + height, inspected.y + inspected.height)
            if not (
                right > left
                and bottom > top
                and polygon_mask(corners, (left, top, right - left, bottom - top)).any()
            ):
                raise ValueError(
                    "every ignored polygon to cover some of the region, but the one from "
                    f"{corners[0][0]},{corners[0][1]} lies outside {_words(inspected)}"
                )
        return self

    @model_serializer(mode="wrap")
    def _without_empty(self, write: SerializerFunctionWrapHandler) -> dict[str, Any]:
        """Leave the polygons out where there are none, as programs that know none expect."""
        content: dict[str, Any] = write(self)
        if not self.ignore_polygons:
            content.pop("ignore_polygons", None)
        return content


class Guarantee(_Part):
    """What the threshold promises.

    Attributes:
        kind: `tolerance` (P(FRR <= bound) >= confidence), `conformal` (E[FRR] <= bound) or `none`.
        bound: The false-reject rate that is promised; None with kind `none`.
        statement: The promise in words.
    """

    kind: Literal["tolerance", "conformal", "none"]
    bound: Annotated[float, Field(gt=0, le=1)] | None = None
    statement: str

    @model_validator(mode="after")
    def _check_bound(self) -> Guarantee:
        if (self.kind == "none") != (self.bound is None):
            raise ValueError(f"a bound beside every kind but none, found {self.bound}")
        return self


class Calibration(_Part):
    """How the thresholds came about.

    Attributes:
        method: A name of `calibration.methods`, such as `tolerance`.
        parts: Number of good parts.
        alpha: Tolerated false-reject rate.
        confidence: Confidence of the promise.
        exceedances: Number of these parts that may lie above the threshold.
        guarantee: What the thresholds promise.
        warn_alpha: Tolerated share of good parts NG or RECHECK; None = no RECHECK band.
        warn_guarantee: What the warn thresholds promise; None = no RECHECK band.
        created: UTC time in ISO 8601.
        part_hashes: sha256 of every image file that was used.
        frame_width: Width of every calibration image in pixels; None when they differed.
        frame_height: Height likewise. A frame of another size is not judged.
        frame_sizes: Where several cameras see the part: camera -> `(width, height)` of its every
            calibration image; the two keys above are None then.
    """

    method: str
    parts: Annotated[int, Field(gt=0)]
    alpha: Fraction
    confidence: Fraction
    exceedances: Annotated[int, Field(ge=0)]
    guarantee: Guarantee
    warn_alpha: Fraction | None = None
    warn_guarantee: Guarantee | None = None
    created: str
    part_hashes: tuple[str, ...] = ()
    frame_width: Annotated[int, Field(gt=0)] | None = None
    frame_height: Annotated[int, Field(gt=0)] | None = None
    frame_sizes: dict[Name, tuple[PixelCount, PixelCount]] = {}

    @model_validator(mode="after")
    def _check_promises(self) -> Calibration:
        """Refuse a promise that no calibration with so many parts can have made."""
        if self.exceedances >= self.parts:
            raise ValueError(
                f"fewer exceedances than the {self.parts} parts, found {self.exceedances}"
            )
        if self.warn_alpha is not None and self.warn_alpha <= self.alpha:
            raise ValueError(f"warn_alpha above alpha {self.alpha:g}, found {self.warn_alpha:g}")
        if (self.warn_alpha is None) != (self.warn_guarantee is None):
            raise ValueError("warn_alpha and warn_guarantee together, found one of them")
        self._check_promise(self.guarantee, self.alpha)
        if self.warn_alpha is not None and self.warn_guarantee is not None:
            self._check_promise(self.warn_guarantee, self.warn_alpha)
        return self

    def _check_promise(self, promise: Guarantee, alpha: float) -> None:
        kind = self.method if self.method in ("tolerance", "conformal") else "none"
        if promise.kind != kind:
            raise ValueError(
                f"a guarantee of kind {kind} with method {self.method}, found {promise.kind}"
            )
        if promise.bound is None:
            return
        if promise.bound != alpha:
            raise ValueError(f"a guarantee with the bound {alpha:g}, found {promise.bound:g}")
        smallest = 1 / (self.parts + 1)
        if kind == "tolerance":
            smallest = -math.expm1(math.log1p(-self.confidence) / self.parts)
        if alpha < smallest * (1 - 1e-9):
            raise ValueError(
                f"an alpha that {self.parts} parts can prove ({smallest:.4g} or more), "
                f"found {alpha:g}"
            )


class Pictures(_Part):
    """How the calibration images looked; what the line's frames are compared with.

    Attributes:
        parts: Number of parts whose images were measured, one each.
        levels: Name of a statistic of `engine.image_health` -> its lowest value, lower quartile,
            upper quartile and highest value.
        cell_means: Mean brightness of each cell of the picture relative to the whole, row by row.
        cell_spreads: Standard deviation of it.
        distinct: No two pictures were alike, so two alike on the line mean a frozen camera.
        found_within: A change of camera or light -> parts within which it is found, in 95 % of all
            cases; without those that may stay unnoticed.
    """

    parts: Annotated[int, Field(gt=0)]
    levels: dict[Name, tuple[FiniteFloat, FiniteFloat, FiniteFloat, FiniteFloat]]
    cell_means: tuple[FiniteFloat, ...]
    cell_spreads: tuple[Annotated[FiniteFloat, Field(gt=0)], ...]
    distinct: bool
    found_within: dict[Name, Annotated[int, Field(gt=0)]] = {}

    @model_validator(mode="after")
    def _check(self) -> Pictures:
        for name, levels in self.levels.items():
            if list(levels) != sorted(levels):
                raise ValueError(f"ascending levels of {name}, found {levels}")
        if len(self.cell_means) != len(self.cell_spreads):
            raise ValueError(
                f"as many cell spreads as cell means, found {len(self.cell_spreads)} and "
                f"{len(self.cell_means)}"
            )
        return self


class Watch(_Part):
    """What the line compares production with, to notice drift.

    Attributes:
        parts: Number of calibration scores behind `scores`.
        scores: `backend/precision` -> levels that the lower half, upper half and upper quarter of
            them reached.
        pictures: How the images looked.
    """

    parts: Annotated[int, Field(gt=0)]
    scores: dict[BackendKey, tuple[FiniteFloat, FiniteFloat, FiniteFloat]]
    pictures: Pictures

    @model_validator(mode="after")
    def _check(self) -> Watch:
        for key, levels in self.scores.items():
            if list(levels) != sorted(levels):
                raise ValueError(f"ascending levels of {key}, found {levels}")
        return self


class GoldenPart(_Part):
    """A picture of a part of which the right answer is known; see `calibration.golden`.

    Attributes:
        file: Name of the picture in the recipe's golden folder.
        sha256: Hash of its bytes.
        good: Whether the part is good (must be OK) or bad (must be rejected).
        name: Name that it had when it was added.
        camera: Where several cameras see the part: which one took this picture.
        part: And which part it shows; there is one picture of each camera with the same name here.
    """

    file: Annotated[str, Field(min_length=1, pattern=r"^[^/\\]+$")]
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    good: bool
    name: str = ""
    camera: str | None = None
    part: str | None = None


class Recipe(_Part):
    """All that is set per product.

    Attributes:
        schema_version: Version of this file's format.
        product: Name of the product.
        version: Counts up with every release of this product.
        views: What is inspected.
        part_pattern: Regular expression searched in a file's name, with a named group `part`
            and / or `group`; empty = a part's name is the file's name. Pictures of one part count
            as one.
        min_defect_area_px: Smallest defect that counts, in source pixels (0 = a single map pixel).
        bundle_sha256: Bundle that the thresholds belong to; empty in a draft.
        calibration: How the thresholds came about; None in a draft.
        thresholds: `backend/precision` -> threshold on the decision score.
        warn_thresholds: `backend/precision` -> lower edge of the RECHECK band; empty = no band.
        watch: What production is compared with; None = it is not.
        golden: Parts of which the right answer is known; replayed before the line is READY.
    """

    schema_version: int = SCHEMA_VERSION
    product: Name
    version: Annotated[int, Field(ge=1)] = 1
    views: Annotated[tuple[View, ...], Field(min_length=1)] = (View(),)
    part_pattern: str = ""
    min_defect_area_px: Annotated[FiniteFloat, Field(ge=0)] = 0.0
    bundle_sha256: str = ""
    calibration: Calibration | None = None
    thresholds: dict[BackendKey, FiniteFloat] = {}
    warn_thresholds: dict[BackendKey, FiniteFloat] = {}
    watch: Watch | None = None
    golden: tuple[GoldenPart, ...] = ()

    @model_validator(mode="after")
    def _check(self) -> Recipe:
        names = [view.name for view in self.views]
        if len(set(names)) != len(names):
            raise ValueError(f"views with different names, found {', '.join(names)}")
        if problem := golden_problem(self.golden, [view.camera for view in self.views]):
            raise ValueError(problem)
        for key, warn in self.warn_thresholds.items():
            threshold = self.thresholds.get(key)
            if threshold is None:
                raise ValueError(f"a threshold for {key} beside its warn threshold, found none")
            if warn >= threshold:
                raise ValueError(
                    f"the warn threshold of {key} below its threshold {threshold:g}, found {warn:g}"
                )
        if self.watch is not None and self.calibration is None:
            raise ValueError("a calibration beside watch, found none")
        return self


Migration = Callable[[dict[str, Any]], dict[str, Any]]
_MIGRATIONS: dict[int, Migration] = {}
"""Schema version -> what turns a recipe of that version into the next one."""


def load_recipe(path: Path) -> Recipe:
    """Read a recipe, migrating an older format in memory.

    Raises:
        RecipeError: The file is missing, no recipe, newer than this program, or impossible.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise RecipeError(f"{path}: no such recipe; check the path") from error
    except OSError as error:
        raise RecipeError(f"{path}: cannot be read ({error.strerror}); check the path") from error
    return parse_recipe(data, path)


def parse_recipe(data: bytes, path: Path) -> Recipe:
    """Parse a recipe whose bytes were read from `path`; see `load_recipe`."""
    try:
        text = data.decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        raise RecipeError(f"{path}: not a recipe (expected TOML text in UTF-8)") from error
    try:
        content = tomlkit.parse(text).unwrap()
    except TOMLKitError as error:
        raise RecipeError(f"{path}: not readable as TOML ({error}); correct that line") from error
    return _recipe_from_content(path, _migrated(path, content))


def change_recipe(recipe: Recipe, changes: Mapping[str, object]) -> Recipe:
    """Return a recipe with some fields changed, validated as a whole.

    Raises:
        RecipeError: The result would be impossible.
    """
    # Recipe.model_copy would check nothing.
    try:
        return Recipe.model_validate({**recipe.model_dump(), **changes})
    except ValidationError as error:
        raise RecipeError(f"recipe of {recipe.product}: {_first_error(error)}") from error


def save_recipe(recipe: Recipe, path: Path) -> None:
    """Write a recipe so that a reader sees the old file or the whole new one, whatever happens.

    Raises:
        RecipeError: The file cannot be written; the old one stays as it was.
    """
    # Validated again: model_copy(update=...) checks nothing, and nothing impossible may reach the
    # disk.
    content = _recipe_from_content(path, recipe.model_dump(mode="json")).model_dump(
        mode="json", exclude_none=True
    )
    text = tomlkit.dumps(_document(content))
    try:
        write_whole(path, text.encode())
    except OSError as error:
        raise RecipeError(
            f"{path}: cannot be written ({error.strerror}); check the folder and the free space, "
            "an old recipe is unchanged"
        ) from error


def _document(content: dict[str, Any]) -> tomlkit.TOMLDocument:
    document = tomlkit.document()
    document.add(tomlkit.comment("Gonogo recipe. Thresholds are written by `gonogo calibrate`."))
    # Plain keys first: behind a table they would belong to it.
    for key, value in sorted(content.items(), key=lambda item: isinstance(item[1], dict | list)):
        document.add(key, value)
    hashes = content.get("calibration", {}).get("part_hashes")
    if hashes:
        lines = tomlkit.array().multiline(multiline=True)
        lines.extend(hashes)
        document["calibration"]["part_hashes"] = lines
    return document


def _migrated(path: Path, content: dict[str, Any]) -> dict[str, Any]:
    version = content.get("schema_version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise RecipeError(
            f"{path}: schema_version: expected a whole number from 1 to {SCHEMA_VERSION}, "
            f"found {version!r}; is this a recipe?"
        )
    if version > SCHEMA_VERSION:
        raise RecipeError(
            f"{path}: schema_version: expected at most {SCHEMA_VERSION}, found {version}; "
            "update this program"
        )
    while version < SCHEMA_VERSION:
        content = _MIGRATIONS[version](content)
        version += 1
        content["schema_version"] = version
    return content


def _recipe_from_content(path: Path, content: dict[str, Any]) -> Recipe:
    try:
        # Through JSON because strict validation of Python values refuses a list for a tuple.
        return Recipe.model_validate_json(json.dumps(content, default=str), strict=True)
    except ValidationError as error:
        raise RecipeError(f"{path}: {_first_error(error)}") from error


def _first_error(error: ValidationError) -> str:
    """Put the first of pydantic's complaints into one line: key, expected, found, way out."""
    errors = error.errors(include_url=False)
    first = errors[0]
    key = ".".join(str(step) for step in first["loc"]) or "recipe"
    found = f", found {first['input']!r}"
    if first["type"] == "missing":
        expected, found = "expected a value", ", found none"
    elif first["type"] == "extra_forbidden":
        expected = "unknown key"
    elif first["type"] == "value_error":
        expected, found = f"expected {first['ctx']['error']}", ""
    else:
        expected = first["msg"].replace("Input should be", "expected").replace("Value error, ", "")
        expected = expected[:1].lower() + expected[1:]
    more = f" ({len(errors) - 1} more like it)" if len(errors) > 1 else ""
    return f"{key}: {expected}{found}{more}; correct it"


def _words(region: Region) -> str:
    return f"x={region.x} y={region.y} width={region.width} height={region.height}"
