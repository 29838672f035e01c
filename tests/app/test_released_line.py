"""A station with a key: what is no signed release neither starts nor is switched to."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from app.devices.plc.loopback import LoopbackPlc
from app.settings import (
    CameraSettings,
    LineSettings,
    PlcSettings,
    ProductSettings,
    StationSettings,
    StoreSettings,
)
from app.wiring import Shelf, build_station
from deploy.install import Audit, activate, install
from deploy.keys import create_key, load_private_key, trust
from deploy.release import Maker, make_release
from engine.bundle import file_sha256
from engine.errors import ReleaseError, SignatureError
from engine.recipe import GoldenPart, Recipe, save_recipe
from engine.release import BUNDLE_NAME, RECIPE_NAME
from engine.release_store import ReleaseStore

AUDIT = Audit("a test")


class Plant:
    """Where releases of one product are made, and the station's store of them."""

    def __init__(self, folder: Path, bundle: Path) -> None:
        self.folder, self.bundle = folder, bundle
        self.store = ReleaseStore(folder / "releases")
        self.key = folder / "release.key"
        create_key(self.key)
        self.recipe = folder / "plate.recipe.toml"
        golden = folder / "plate.recipe.golden"
        golden.mkdir()
        cv2.imwrite(str(golden / "grey.png"), np.full((32, 32, 3), 90, np.uint8))
        self.part = GoldenPart(
            file="grey.png", sha256=file_sha256(golden / "grey.png"), good=True, name="grey"
        )

    def release(self, version: int) -> None:
        recipe = Recipe(
            product="plate",
            version=version,
            bundle_sha256=file_sha256(self.bundle),
            thresholds={"openvino/fp32": 0.8},
            golden=(self.part,),
        )
        save_recipe(recipe, self.recipe)
        maker = Maker("a test", "", load_private_key(self.key))
        install(make_release(self.recipe, self.bundle, self.folder, maker), self.store, AUDIT)
        activate(self.store, "plate", version, AUDIT)

    def files(self) -> tuple[Path, Path]:
        active = self.store.product_folder("plate") / "active"
        return active / BUNDLE_NAME, active / RECIPE_NAME


@pytest.fixture
def plant(tmp_path, brightness_bundle, monkeypatch) -> Plant:
    monkeypatch.setenv("GONOGO_TRUSTED_KEYS", str(tmp_path / "trusted"))
    made = Plant(tmp_path, brightness_bundle())
    trust(made.key.with_suffix(".pub"))
    made.release(1)
    return made


@pytest.fixture
def settings(tmp_path) -> StationSettings:
    images = tmp_path / "images"
    images.mkdir()
    cv2.imwrite(str(images / "0.png"), np.full((32, 32, 3), 90, np.uint8))
    return StationSettings(
        cameras=(CameraSettings(path=images),),
        plc=PlcSettings(kind="loopback"),
        line=LineSettings(deadline_ms=1000.0, frame_timeout_ms=900.0),
        store=StoreSettings(
            data_dir=tmp_path / "data", journal_mb=1, min_free_disk_mb=0, journal_late_s=30.0
        ),
    )


def test_a_signed_release_runs_and_its_golden_parts_are_judged(plant, settings):
    with build_station(settings, *plant.files(), plc=LoopbackPlc()) as station:
        assert station.inspector.recipe.version == 1
        # A newer release comes into force meanwhile: this line keeps the pictures of its own.
        plant.release(2)
        station.line.start()
        assert station.line.wait_ready(30.0), station.line.snapshot().alarm


def test_unsigned_files_and_changed_ones_do_not_start(plant, settings):
    with pytest.raises(SignatureError, match="signed releases only"):
        build_station(settings, plant.bundle, plant.recipe, plc=LoopbackPlc())
    recipe = plant.files()[1]
    recipe.chmod(0o644)
    recipe.write_bytes(recipe.read_bytes().replace(b"0.8", b"9.8"))
    with pytest.raises(ReleaseError, match="was changed"):
        build_station(settings, *plant.files(), plc=LoopbackPlc())


def test_the_line_does_not_switch_to_unsigned_files(plant, settings):
    product = ProductSettings(name="plate", bundle=plant.bundle, recipe=plant.recipe)
    shelf = Shelf(settings.model_copy(update={"products": (product,)}), ("camera",))
    with pytest.raises(SignatureError, match="signed releases only"):
        shelf.open("plate")


def test_the_line_switches_to_what_is_in_force_now(plant, settings):
    bundle, recipe = plant.files()
    product = ProductSettings(name="plate", bundle=bundle, recipe=recipe)
    shelf = Shelf(settings.model_copy(update={"products": (product,)}), ("camera",))
    for version in (1, 2):
        if version > 1:
            plant.release(version)
        opened = shelf.open("plate")
        assert opened.inspector.recipe.version == version
        opened.close()


def test_the_demo_alone_runs_unsigned_files(plant, settings):
    with build_station(
        settings, plant.bundle, plant.recipe, plc=LoopbackPlc(), releases_only=False
    ) as station:
        assert station.inspector.recipe.product == "plate"
