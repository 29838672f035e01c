"""Builds a whole station from its settings, a bundle and a recipe."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

import numpy as np

from app.devices.cameras import create_camera
from app.devices.plc import create_plc
from app.settings import CameraSettings, ProductSettings, StationSettings
from app.station.cameras import LineCameras
from app.station.identity import OpenRecipe
from app.station.line import Line
from app.station.link_monitor import LinkMonitor, MonitoredLink
from app.station.ports import PlcLink
from app.station.recipe_book import RecipeBook
from app.station.snapshot import Lamp
from app.station.triggers import REMEMBERED_PARTS
from app.store import OpenStore, open_store
from app.store.recipes import RECIPES_NAME, RecipeFolder
from calibration.golden import check_golden, golden_trouble
from engine.errors import JournalError, RecipeError, ReleaseError, SettingsError
from engine.inspector import Inspector, frame_size_of, open_inspector
from engine.locate import master_picture
from engine.release_store import check_at_load, check_unchanged
from engine.types import Frame

EventNote = Callable[[str, str], None]
"""Keeps an event of the station in its record: kind and words."""
GREY = 127
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Station:
    """A station that is put together; a context that stops the line and closes everything.

    Attributes:
        settings: The station file.
        inspector: Bundle and recipe on the backend that serves.
        record: Journal, database and pictures.
        line: The live line; `line.start()` opens camera and PLC link.
        recipes: The recipes that lie on this station.
        shelf: The products that the line can switch to.
        link: What passes over the PLC link; None where the link cannot be watched.
    """

    settings: StationSettings
    inspector: Inspector
    record: OpenStore
    line: Line
    recipes: RecipeBook
    shelf: Shelf
    link: LinkMonitor | None = None

    def close(self) -> None:
        """Stop the line, then close engine and record; calling twice is harmless."""
        self.line.stop()
        # A backend must not be closed under a thread that hangs in it; the end of the process does.
        if self.line.engine_is_idle():
            self.inspector.close()
        self.record.close()

    def __enter__(self) -> Station:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


def build_station(
    settings: StationSettings,
    bundle_path: Path,
    recipe_path: Path,
    *,
    camera: LineCameras | None = None,
    plc: PlcLink | None = None,
    releases_only: bool = True,
) -> Station:
    """Put a station together; cameras and PLC link stay closed until `line.start()`.

    Args:
        settings: The station file.
        bundle_path: The bundle.
        recipe_path: The calibrated recipe.
        camera: Takes the place of the station file's camera, or cameras by name.
        plc: Takes the place of the station file's PLC link.
        releases_only: Refuse what is no signed release where a key is installed; only the demo,
            which moves no real part, does without.

    Raises:
        InspectionError: Some part of it cannot serve; nothing is left open.
    """
    with ExitStack() as undo:
        shown_bundle, shown_recipe = bundle_path, recipe_path
        bundle_path, recipe_path = bundle_path.resolve(), recipe_path.resolve()
        inspector = open_released(bundle_path, recipe_path, settings, releases_only=releases_only)
        undo.callback(inspector.close)
        if camera is None:
            camera = create_cameras(settings, inspector.cameras)
        if plc is None:
            plc = create_plc(settings.plc)
        record = open_store(settings.store)
        undo.callback(record.close)
        note = event_note(record)
        shelf = create_shelf(settings, inspector, shown_bundle, shown_recipe, note)
        line = Line(
            settings=settings,
            inspector=inspector,
            camera=camera,
            plc=plc,
            journal=record.journal,
            archive=record.archive,
            disk=lambda: disk_lamp(record),
            warm_up=warm_up_pictures(inspector),
            known_parts=known_parts(record),
            check_golden=golden_check(inspector, recipe_path, note),
            shelf=shelf,
            watch_folder=record.data_dir / "watch",
            note_event=note,
        )
        undo.pop_all()
    link = plc.tap if isinstance(plc, MonitoredLink) else None
    recipes = RecipeFolder(shelf, line, [record.data_dir / RECIPES_NAME])
    return Station(settings, inspector, record, line, recipes, shelf, link)


def open_released(
    bundle_path: Path, recipe_path: Path, settings: StationSettings, *, releases_only: bool = True
) -> Inspector:
    """Open bundle and recipe; where a key is installed, only as they were signed.

    Args:
        bundle_path: The bundle, links followed: a release that is put in force meanwhile must not
            exchange half of it.
        recipe_path: The recipe, likewise.
        settings: The station file.
        releases_only: See `build_station`.

    Raises:
        InspectionError: They are refused, or cannot serve; nothing is left open.
    """
    signed = check_at_load(bundle_path, recipe_path) if releases_only else None
    inspector = open_inspector(
        bundle_path, recipe_path, settings.backends, threads=settings.graph_threads
    )
    try:
        check_unchanged(inspector.recipe, signed)
    except ReleaseError:
        inspector.close()
        raise
    return inspector


def event_note(record: OpenStore) -> EventNote:
    """What keeps an event in the record; where the journal refuses, the log must do."""

    def note(kind: str, detail: str) -> None:
        try:
            record.journal.note_event(kind, detail)
        except JournalError as error:
            _log.warning("%s not recorded (%s): %s", kind, error, detail)

    return note


def create_shelf(
    settings: StationSettings,
    inspector: Inspector,
    bundle_path: Path,
    recipe_path: Path,
    note: EventNote | None = None,
) -> Shelf:
    """The one that the line begins with, and the products of the station file."""
    first = ProductSettings(
        name=inspector.recipe.product, bundle=bundle_path.absolute(), recipe=recipe_path.absolute()
    )
    others = tuple(product for product in settings.products if product.name != first.name)
    changed = settings.model_copy(update={"products": (first, *others)})
    return Shelf(changed, inspector.cameras, note)


class Shelf:
    """The products of the station file, each opened when the line asks for it."""

    def __init__(
        self, settings: StationSettings, cameras: tuple[str, ...], note: EventNote | None = None
    ) -> None:
        """Know the products.

        Args:
            settings: The station file.
            cameras: Cameras that the line runs with; a recipe for others is refused.
            note: Keeps in the record what golden parts were judged wrong.
        """
        self._note = note
        self._settings = settings
        self._cameras = cameras
        self._products = {product.name: product for product in settings.products}

    def products(self) -> tuple[str, ...]:
        """Return the names of the products."""
        return tuple(self._products)

    def files(self) -> tuple[ProductSettings, ...]:
        """All of them; the first is the one that the line began with."""
        return tuple(self._products.values())

    def add(self, product: ProductSettings) -> None:
        """Let the line switch to a product, or take other files for a known one."""
        # A new table each time: other threads read the one they have.
        self._products = {**self._products, product.name: product}

    def remove(self, name: str) -> None:
        """Let the line switch to it no longer."""
        self._products = {key: item for key, item in self._products.items() if key != name}

    def open(self, product: str) -> OpenRecipe:
        """Open a product's bundle and recipe.

        Raises:
            InspectionError: It cannot serve on this line.
        """
        files = self._products.get(product)
        if files is None:
            raise RecipeError(f"{product}: this station has no such recipe any more")
        recipe_path = files.recipe.resolve()
        inspector = open_released(files.bundle.resolve(), recipe_path, self._settings)
        found, cameras = inspector.recipe.product, inspector.cameras
        wrong = ""
        if found != product:
            wrong = f"expected a recipe of {product}, found one of {found}; correct products"
        elif set(cameras) != set(self._cameras) and not self._only_camera(cameras):
            wrong = (
                f"expected the camera {_quoted(self._cameras)} that runs, found "
                f"{_quoted(cameras)}; restart"
            )
        if wrong:
            inspector.close()
            raise RecipeError(f"{files.recipe}: {wrong}")
        return OpenRecipe(
            inspector,
            warm_up_pictures(inspector),
            golden_check(inspector, recipe_path, self._note),
            inspector.close,
        )

    def _only_camera(self, cameras: tuple[str, ...]) -> bool:
        """Whether names do not matter: one camera is all that station and recipe have."""
        return len(self._settings.cameras) == len(cameras) == len(self._cameras) == 1


def _quoted(names: tuple[str, ...]) -> str:
    return ", ".join(repr(name) for name in names)


def golden_check(
    inspector: Inspector, recipe_path: Path, note: EventNote | None = None
) -> Callable[[], str] | None:
    """What replays a recipe's golden parts and says what is wrong; None where it has none."""
    if not inspector.recipe.golden:
        return None

    def check() -> str:
        trouble = golden_trouble(check_golden(inspector, inspector.recipe, recipe_path))
        if trouble and note is not None:
            note("golden", trouble)
        return trouble

    return check


def create_cameras(settings: StationSettings, names: tuple[str, ...]) -> LineCameras:
    """Make the camera, or cameras, that a recipe's views name.

    Raises:
        SettingsError: The station lacks one of them, or it cannot be made.
    """
    if len(names) == 1:
        return create_camera(choose_camera(settings, names[0]))
    chosen = [choose_camera(settings, name, alone=False) for name in names]
    return {camera.name: create_camera(camera) for camera in chosen}


def choose_camera(settings: StationSettings, name: str, *, alone: bool = True) -> CameraSettings:
    """The camera that a view names; a station with a single camera needs no names.

    Args:
        settings: The station file.
        name: The name.
        alone: The recipe names no other camera.

    Raises:
        SettingsError: There are several, and none has this name.
    """
    if alone and len(settings.cameras) == 1:
        return settings.cameras[0]
    for camera in settings.cameras:
        if camera.name == name:
            return camera
    names = ", ".join(camera.name for camera in settings.cameras) or "none"
    raise SettingsError(
        f"station {settings.name}: the recipe wants the camera {name!r}, the station has {names}; "
        "correct the name in the recipe's view or in the station file"
    )


def known_parts(record: OpenStore) -> list[str]:
    """The newest part ids in the record, oldest first, journal of the last run included."""
    record.flush(timeout_s=2.0)
    return [part.part_id for part in reversed(record.store.recent(REMEMBERED_PARTS))]


def disk_lamp(record: OpenStore) -> Lamp:
    """Health of the record in words."""
    ok, detail = record.disk_status()
    return Lamp("Disk", ok, detail)


def warm_up_pictures(inspector: Inspector) -> Frame | Mapping[str, Frame]:
    """What is judged before the first part: a frame, or one of each of several cameras."""
    if len(inspector.cameras) == 1:
        return warm_up_frame(inspector)
    return {camera: warm_up_frame(inspector, camera) for camera in inspector.cameras}


def warm_up_frame(inspector: Inspector, camera: str = "") -> Frame:
    """A grey frame of the size that the recipe expects, or the master image of a located part.

    Args:
        inspector: The inspector.
        camera: Camera of the recipe's views; empty = the first one.
    """
    camera = camera or inspector.cameras[0]
    views = [view for view in inspector.recipe.views if view.camera == camera]
    if views[0].locate is not None:
        return Frame(master_picture(views[0].locate), 0, "warm-up")
    regions = [view.region for view in views if view.region is not None]
    spec = inspector.backend.input_spec
    height, width = spec.height, spec.width
    if regions:
        height = max(region.y + region.height for region in regions)
        width = max(region.x + region.width for region in regions)
    size = frame_size_of(inspector.recipe, camera)
    if size is not None:
        width, height = size
    return Frame(np.full((height, width, 3), GREY, dtype=np.uint8), 0, "warm-up")
