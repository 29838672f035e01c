"""`gonogo inspect`: judge image files as the line would."""

from __future__ import annotations

import json
import math
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from app.commands._inspect_parts import PartFiles
    from engine.inspector import Inspector
    from engine.types import Frame, InspectionResult

MAX_NAMES = 5


def inspect(
    bundle: Annotated[Path, typer.Argument(help="The bundle, NAME.gonogo.")],
    images: Annotated[list[Path], typer.Argument(help="Image files, or folders of them.")],
    recipe: Annotated[Path, typer.Option(help="The calibrated recipe.")],
    out: Annotated[
        Path | None, typer.Option(help="Folder for one overlay picture per image.")
    ] = None,
    backend: Annotated[
        list[str] | None,
        typer.Option(help="NAME/PRECISION in order of preference; may be repeated."),
    ] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print one JSON object per image on stdout.")
    ] = False,
) -> None:
    """Judge image files with a bundle and its recipe.

    Where views of several cameras make the recipe, files are gathered into parts by its
    part_pattern (groups `part` and `camera`), and there is one answer per part: the worst wins.

    Example: gonogo inspect screw.gonogo --recipe screw.recipe.toml test/*/*.png --out overlays
    """
    from engine.errors import ImageError
    from engine.inspector import open_inspector

    files = expand_images(images)
    overlays = overlay_paths(files, out) if out else {}
    inspector = open_inspector(bundle, recipe, backend or [])
    with closing(inspector):
        judged = _judge_all(inspector, files, overlays, as_json=as_json)
    typer.echo(f"judged by {inspector.key} (backend and executed precision)", err=True)
    failed = [one for one in judged if one.error]
    if failed:
        named = "; ".join(one.error for one in failed[:MAX_NAMES])
        more = f"; and {len(failed) - MAX_NAMES} more" if len(failed) > MAX_NAMES else ""
        what = "images" if len(inspector.cameras) == 1 else "parts"
        raise ImageError(f"{len(failed)} of {len(judged)} {what} were not judged: {named}{more}")


def _judge_all(
    inspector: Inspector, files: Sequence[Path], overlays: dict[Path, Path], *, as_json: bool
) -> list[Judged]:
    """Judge files, or parts where several cameras see them, and print each answer."""
    from rich.console import Console
    from rich.progress import Progress

    from app.commands._inspect_parts import group_parts

    several = len(inspector.cameras) > 1
    work: Sequence[Path | PartFiles] = group_parts(inspector, files) if several else files
    console = Console(stderr=True)
    bar = Progress(console=console, disable=not console.is_terminal, transient=True)
    judged: list[Judged] = []
    with bar:
        for one in bar.track(work, description=inspector.key):
            if isinstance(one, Path):
                judged.append(judge(inspector, one, overlays.get(one)))
            else:
                judged.append(judge_files(inspector, one, overlays))
            typer.echo(json.dumps(judged[-1].answer()) if as_json else judged[-1].line())
    return judged


@dataclass(frozen=True)
class Judged:
    """What happened to one image file, or to one part that several cameras see.

    Attributes:
        path: The file; of a part the one that decided.
        result: Its result, or None when there is none.
        threshold: Threshold in force.
        error: Why it was not judged, or empty.
        ms: Stage -> milliseconds.
        key: `name/precision` of the backend; the precision is the one that was executed.
        part: The part's files where several cameras see it, else None.
    """

    path: Path
    result: InspectionResult | None
    threshold: float
    error: str
    ms: dict[str, float]
    key: str
    part: PartFiles | None = None

    @property
    def verdict(self) -> str:
        """The verdict in one word."""
        return self.result.verdict.value if self.result else "FAULT"

    def answer(self) -> dict[str, Any]:
        """Return the JSON object of this image."""
        score = self.result.score if self.result else math.nan
        defects = self.result.defects if self.result else ()
        backend, _, precision = self.key.rpartition("/")
        answer: dict[str, Any] = {
            "image": str(self.path),
            "verdict": self.verdict,
            "score": score if math.isfinite(score) else None,
            "threshold": self.threshold,
            "defects": [
                {
                    "x": one.x,
                    "y": one.y,
                    "w": one.width,
                    "h": one.height,
                    "area_px": one.area_px,
                    "peak": one.peak,
                    **({"camera": one.camera} if one.camera else {}),
                }
                for one in defects
            ],
            "ms": {stage: round(value, 3) for stage, value in self.ms.items()},
            "backend": backend,
            "precision": precision,
        }
        if self.part is not None:
            answer["part"] = self.part.name
            answer["camera"] = self.result.camera if self.result else ""
            answer["images"] = {camera: str(path) for camera, path in self.part.images.items()}
        if self.error:
            answer["error"] = self.error
        return answer

    def line(self) -> str:
        """Return one line for people."""
        if self.error or self.result is None:
            return f"{self.verdict:7} {self.error}"
        found = len(self.result.defects)
        defects = f", {found} defect{'s' if found > 1 else ''}" if found else ""
        return (
            f"{self.verdict:7} {self.path}: score {self.result.score:.4g} "
            f"(threshold {self.threshold:.4g}){defects}"
        )


def judge(inspector: Inspector, path: Path, overlay: Path | None) -> Judged:
    """Judge one file and draw its overlay; a file that cannot be judged is FAULT with an error.

    Raises:
        ImageError: The overlay cannot be written.
    """
    from engine.errors import InspectionError
    from engine.preprocess import read_image
    from engine.types import Frame

    started = time.perf_counter()
    try:
        image = read_image(path)
        read_ms = (time.perf_counter() - started) * 1e3
        frame = Frame(image, time.monotonic_ns(), str(path))
        result = inspector.inspect(frame)
    except InspectionError as error:
        return Judged(path, None, inspector.threshold, str(error), {}, inspector.key)
    error_text = f"{path}: {result.reason}" if result.verdict.value == "FAULT" else ""
    if overlay is not None:
        write_overlay(overlay, inspector, frame, result)
    ms = {"read": read_ms, **result.timings_ms}
    return Judged(path, result, inspector.threshold, error_text, ms, inspector.key)


def judge_files(inspector: Inspector, part: PartFiles, overlays: dict[Path, Path]) -> Judged:
    """Judge one part by its files and draw the overlay of the picture that decided.

    Raises:
        ImageError: The overlay cannot be written.
    """
    from app.commands._inspect_parts import judge_part
    from engine.errors import InspectionError

    path, threshold, key = part.files[0], inspector.threshold, inspector.key
    if part.error:
        return Judged(path, None, threshold, part.error, {}, key, part)
    try:
        result, frame, ms = judge_part(inspector, part.images)
    except InspectionError as error:
        return Judged(path, None, threshold, f"part {part.name}: {error}", {}, key, part)
    path = Path(frame.source)
    error_text = f"part {part.name}: {result.reason}" if result.verdict.value == "FAULT" else ""
    if path in overlays and result.anomaly_map is not None:
        write_overlay(overlays[path], inspector, frame, result)
    return Judged(path, result, threshold, error_text, ms, key, part)


def write_overlay(path: Path, inspector: Inspector, frame: Frame, result: InspectionResult) -> None:
    """Draw heat map, contour and boxes over the grey image and write a PNG.

    Raises:
        ImageError: It cannot be written.
    """
    import cv2

    from app.ui.heatmap import MapDrawing, blend, render_overlay, scale_picture
    from engine.errors import ImageError

    size = (frame.image.shape[1], frame.image.shape[0])
    drawing = MapDrawing(
        result.anomaly_map,
        result.region or inspector.region_of(frame.image),
        result.threshold,
        tuple(one for one in result.defects if one.camera == result.camera),
    )
    picture = blend(scale_picture(frame.image, size, grey=True), render_overlay(drawing, size))
    _, png = cv2.imencode(".png", cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(png.tobytes())
    except OSError as error:
        path.unlink(missing_ok=True)
        raise ImageError(
            f"{path}: cannot be written ({error.strerror}); check --out and the free space"
        ) from error


def expand_images(paths: Sequence[Path]) -> list[Path]:
    """Replace folders by the images in them, and name each file once.

    Raises:
        DataError: A folder without images, or nothing at all.
    """
    from engine.errors import DataError
    from engine.parts import list_images

    files: list[Path] = []
    for path in paths:
        files.extend(list_images(path) if path.is_dir() else [path])
    if not files:
        raise DataError("no images given; name image files or folders of them")
    return list(dict.fromkeys(files))


def overlay_paths(files: Sequence[Path], out: Path) -> dict[Path, Path]:
    """Name an overlay for each file: its folder and name, and a number where that is not enough.

    Raises:
        DataError: `out` is a file, or an overlay would overwrite one of the images.
    """
    from engine.errors import DataError

    if out.exists() and not out.is_dir():
        raise DataError(f"{out}: is a file; --out takes a folder")
    inputs = {file.absolute() for file in files}
    taken: set[Path] = set()
    names: dict[Path, Path] = {}
    for file in files:
        name = next(name for name in _candidates(file, out) if name not in taken)
        if name.absolute() in inputs:
            raise DataError(f"{name}: the overlay would overwrite an image; use another --out")
        taken.add(name)
        names[file] = name
    return names


def _candidates(file: Path, out: Path) -> Iterator[Path]:
    base = f"{file.absolute().parent.name}_{file.stem}".lstrip("_")
    yield out / f"{base}.png"
    number = 2
    while True:
        yield out / f"{base}-{number}.png"
        number += 1
