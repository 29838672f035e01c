"""What teaching gets of a station: its camera, its folders and its list of products."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from app.devices.cameras import create_camera
from app.settings import CameraSettings, ProductSettings, StationSettings
from app.station.camera_setup import Changes, changed_camera, keep_camera
from app.station.ports import FrameSource
from app.station.teach_commands import can_train
from app.station.teach_release import Offer
from app.store.recipes import RECIPES_NAME
from app.wiring import Station, choose_camera
from calibration.history import SUFFIX
from engine.errors import InspectionError
from engine.recipe import load_recipe
from engine.signature import trusted_keys

TEACH_NAME = "teach"


class StationTeachDesk:
    """`TeachDesk` of a station, with or without a line.

    Attributes:
        root: Folder of everything that is being taught.
        camera_name: Camera of the station file that taught products use.
    """

    def __init__(
        self,
        settings: StationSettings,
        data_dir: Path,
        station: Station | None = None,
        settings_file: Path | None = None,
    ) -> None:
        """Describe the station; nothing is opened or written.

        Args:
            settings: The station file.
            data_dir: Folder of the station's record.
            station: The station whose line runs in this process; None = no line runs.
            settings_file: Where the station file lies; None where there is none.
        """
        self.root = data_dir / TEACH_NAME
        self._settings = settings
        self._recipes = data_dir / RECIPES_NAME
        self._station = station
        self._settings_file = settings_file
        wanted = station.inspector.view.camera if station is not None else settings.cameras[0].name
        self.camera_name = choose_camera(settings, wanted).name

    def is_line_running(self) -> bool:
        """Whether the line judges parts; then it has the camera, and the processor."""
        return self._station is not None and self._station.line.is_guarded()

    def can_train(self) -> bool:
        """Whether this machine has the training tools."""
        return can_train()

    @property
    def camera(self) -> CameraSettings:
        """Its settings, as they are kept."""
        return choose_camera(self._settings, self.camera_name)

    def open_camera(self, changes: Changes | None = None) -> FrameSource:
        """A camera to set up, with some of its settings changed; not started yet.

        Raises:
            InspectionError: It cannot be built from the station file, or the settings are
                impossible.
        """
        if not changes:
            return create_camera(self.camera)
        return create_camera(changed_camera(self._settings, self.camera_name, changes))

    def keep_camera(self, changes: Changes) -> Path | None:
        """Keep changed settings of the camera; see `TeachDesk.keep_camera`."""
        changed = changed_camera(self._settings, self.camera_name, changes)
        cameras = tuple(
            changed if one.name == changed.name else one for one in self._settings.cameras
        )
        self._settings = self._settings.model_copy(update={"cameras": cameras})
        if self._settings_file is not None:
            keep_camera(self._settings_file, self.camera_name, changes)
        return self._settings_file

    def recipe_folder(self) -> Path:
        """Folder of the taught recipes in force and their bundles."""
        return self._recipes

    def offer(self, product: str, bundle: Path, recipe: Path) -> Offer:
        """Let the line switch to a product, if it can."""
        if trusted_keys():
            return Offer.SIGN
        if self._station is None:
            return Offer.START
        files = ProductSettings(name=product, bundle=bundle, recipe=recipe)
        self._station.shelf.add(files)
        return Offer.SWITCH


class ProductTable(Protocol):
    """The products that the line can switch to."""

    def products(self) -> tuple[str, ...]:
        """Their names."""

    def add(self, product: ProductSettings) -> None:
        """Let the line switch to one more."""


def offer_taught(shelf: ProductTable, data_dir: Path) -> None:
    """Let the line switch to what was taught and released here before.

    A product of the station file, or the one that the line began with, stays as it is.
    """
    known = set(shelf.products())
    for path in sorted((data_dir / RECIPES_NAME).glob(f"*{SUFFIX}")):
        try:
            recipe = load_recipe(path)
        except InspectionError:
            continue  # the page Recipes tells what is wrong with it
        name = path.name.removesuffix(SUFFIX)
        bundle = path.with_name(f"{name}-{recipe.bundle_sha256[:12]}.gonogo")
        if recipe.product not in known and bundle.is_file():
            shelf.add(ProductSettings(name=recipe.product, bundle=bundle, recipe=path))
