"""A whole station: real inspector, camera, record and line around a tiny backend."""

from __future__ import annotations

import json
import os
import shutil
import signal
import threading
import time

import cv2
import numpy as np
import pytest
import typer
from typer.testing import CliRunner

import app.wiring
from app.commands.run import run
from app.devices.plc.loopback import LoopbackPlc
from app.settings import (
    CameraSettings,
    LineSettings,
    PlcSettings,
    ProductSettings,
    StationSettings,
    StoreSettings,
    save_settings,
)
from app.wiring import Shelf, build_station, choose_camera
from calibration.golden import golden_folder
from engine.backend import Inference, InputSpec
from engine.bundle import file_sha256
from engine.errors import CameraError, RecipeError, SettingsError, StoreError
from engine.inspector import Inspector
from engine.recipe import GoldenPart, Recipe, Region, View
from engine.types import Frame, Verdict


class BrightSpotBackend:
    """Its map is the grey image itself, 0 to 1: a white spot is the defect."""

    name = "bright"
    precision = "fp32"
    device = "this test"
    input_spec = InputSpec(height=32, width=32)

    def __init__(self) -> None:
        self.closed = False

    def infer(self, image):
        anomaly_map = image[0].mean(axis=2, dtype=np.float32) / np.float32(255)
        return Inference(anomaly_map, float(anomaly_map.max()))

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def backend(monkeypatch):
    made = BrightSpotBackend()
    recipe = Recipe(
        product="Spot",
        views=(View(region=Region(x=0, y=0, width=32, height=32)),),
        thresholds={"bright/fp32": 0.9},
    )
    monkeypatch.setattr(app.wiring, "open_inspector", lambda *_, **__: Inspector(made, recipe))
    return made


@pytest.fixture
def plc():
    return LoopbackPlc()


@pytest.fixture
def settings(tmp_path):
    images = tmp_path / "images"
    images.mkdir()
    for number in range(4):
        image = np.full((32, 40, 3), 90, np.uint8)
        if number == 3:
            image[10:16, 10:16] = 255
        cv2.imwrite(str(images / f"{number}.png"), image)
    return StationSettings(
        cameras=(CameraSettings(path=images),),
        plc=PlcSettings(kind="loopback", ack_timeout_ms=200),
        line=LineSettings(deadline_ms=1000.0, frame_timeout_ms=900.0),
        store=StoreSettings(
            data_dir=tmp_path / "data", journal_mb=1, min_free_disk_mb=0, journal_late_s=30.0
        ),
    )


def build(settings, tmp_path, plc):
    return build_station(settings, tmp_path / "b.gonogo", tmp_path / "r.toml", plc=plc)


def test_every_part_is_told_and_recorded_once(settings, tmp_path, backend, plc):
    with build(settings, tmp_path, plc) as station:
        station.line.start()
        assert station.line.wait_ready(5.0)
        told = []
        for number in range(8):
            trigger = plc.push_trigger(f"P{number}")
            verdict = plc.wait_verdict(trigger.sequence, 5.0)
            assert verdict is not None
            told.append(verdict.verdict)
        station.line.stop()
        assert station.record.flush(5.0)
        rows = {record.part_id: record for record in station.record.store.recent(100)}
        assert [lamp.name for lamp in station.line.snapshot().lamps] == [
            "Camera",
            "Engine",
            "PLC",
            "Disk",
        ]

    assert told == [Verdict.OK, Verdict.OK, Verdict.OK, Verdict.NG] * 2
    assert [rows[f"P{number}"].verdict for number in range(8)] == told
    assert len(rows) == 8
    assert rows["P3"].signal.value == "acknowledged"
    assert rows["P3"].defects[0].x == 10
    assert backend.closed
    station.close()


def test_a_part_that_comes_again_after_a_restart_is_recorded_again(
    settings, tmp_path, backend, plc
):
    for link in (plc, LoopbackPlc()):
        with build(settings, tmp_path, link) as station:
            station.line.start()
            assert station.line.wait_ready(5.0)
            trigger = link.push_trigger("P0")
            assert link.wait_verdict(trigger.sequence, 5.0) is not None
            station.line.stop()
            assert station.record.flush(5.0)
            rows = [record.part_id for record in station.record.store.recent(10)]
    assert len(rows) == 2
    assert rows[0].startswith("P0~")
    assert rows[1] == "P0"


def test_a_failure_on_the_way_leaves_nothing_open(settings, tmp_path, backend, plc):
    (tmp_path / "data").write_text("a file where the folder should be")
    with pytest.raises(StoreError):
        build(settings, tmp_path, plc)
    assert backend.closed


def test_a_missing_recipe_is_refused_before_anything_is_made(settings, tmp_path, plc):
    with pytest.raises(RecipeError, match=r"r\.toml"):
        build(settings, tmp_path, plc)
    assert not (tmp_path / "data").exists()


def test_a_camera_that_cannot_open_is_told_at_start(settings, tmp_path, backend, plc):
    gone = CameraSettings(path=tmp_path / "nowhere")
    with (
        build(settings.model_copy(update={"cameras": (gone,)}), tmp_path, plc) as station,
        pytest.raises(CameraError, match="nowhere"),
    ):
        station.line.start()


def test_the_camera_that_the_view_names_is_taken():
    settings = StationSettings(cameras=(CameraSettings(name="top"), CameraSettings(name="side")))
    assert choose_camera(settings, "side").name == "side"
    with pytest.raises(SettingsError, match=r"'front'.*top, side"):
        choose_camera(settings, "front")
    assert choose_camera(StationSettings(), "any").name == "camera"
    with pytest.raises(SettingsError, match=r"'any'.*has camera"):
        choose_camera(StationSettings(), "any", alone=False)


class TestRun:
    """`gonogo run --headless`, in this process."""

    @pytest.fixture
    def station_file(self, settings, tmp_path, backend, plc, monkeypatch):
        monkeypatch.setattr(app.wiring, "create_plc", lambda settings: plc)
        path = tmp_path / "station.toml"
        save_settings(settings, path)
        return path

    @staticmethod
    def invoke(*arguments):
        command = typer.Typer()
        command.command()(run)
        return CliRunner().invoke(command, [str(item) for item in arguments])

    @staticmethod
    def feed(plc, count, then=lambda: None):
        """Play the PLC until `count` verdicts are there."""

        def play():
            end = time.monotonic() + 10.0
            while not plc.ready and time.monotonic() < end:
                time.sleep(0.005)
            for _ in range(count):
                plc.wait_verdict(plc.push_trigger().sequence, 5.0)
            then()

        thread = threading.Thread(target=play)
        thread.start()
        return thread

    def test_it_ends_after_the_parts_and_says_what_it_did(self, station_file, plc):
        player = self.feed(plc, 4)
        options = ("--bundle", "b", "--recipe", "r", "--headless", "--json")
        result = self.invoke(station_file, *options, "--parts", 4)
        player.join()

        assert result.exit_code == 0, result.output
        summary = json.loads(result.stdout)
        assert summary["parts"] == summary["signalled"] == 4
        assert summary["counts"] == {"OK": 3, "NG": 1, "RECHECK": 0, "FAULT": 0}
        assert (summary["backend"], summary["precision"]) == ("bright", "fp32")
        assert summary["cycle_ms"]["p50"] > 0

    @pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
    def test_a_signal_stops_it_safely(self, station_file, plc, backend, number):
        player = self.feed(plc, 2, then=lambda: os.kill(os.getpid(), number))
        result = self.invoke(station_file, "--bundle", "b", "--recipe", "r", "--headless")
        player.join()

        assert result.exit_code == 0, result.output
        assert "2 parts on bright/fp32: 2 OK" in result.stdout
        assert not plc.ready
        assert backend.closed

    def test_init_writes_a_station_file_once(self, tmp_path):
        path = tmp_path / "new.toml"
        assert self.invoke(path, "--init").exit_code == 0
        assert path.is_file()
        again = self.invoke(path, "--init")
        assert isinstance(again.exception, SettingsError)

    def test_a_missing_option_is_named(self, station_file):
        result = self.invoke(station_file, "--recipe", "r")
        assert isinstance(result.exception, SettingsError)
        assert "--bundle" in str(result.exception)


class TestShelf:
    """The products that the running line can switch to."""

    @pytest.fixture
    def products(self, settings, tmp_path):
        files = {"bundle": tmp_path / "s.gonogo", "recipe": tmp_path / "s.recipe.toml"}
        return settings.model_copy(
            update={
                "products": (
                    ProductSettings(name="Spot", **files),
                    ProductSettings(name="Bolt", **files),
                )
            }
        )

    def test_a_product_is_opened_with_all_that_goes_with_it(self, products, backend):
        opened = Shelf(products, ("camera",)).open("Spot")
        assert opened.inspector.recipe.product == "Spot"
        assert opened.check is None  # the recipe has no golden parts
        assert isinstance(opened.warm_up, Frame)
        assert opened.warm_up.image.shape == (32, 32, 3)
        opened.close()
        assert backend.closed

    def test_the_recipe_of_another_product_is_refused(self, products, backend):
        shelf = Shelf(products, ("camera",))
        assert shelf.products() == ("Spot", "Bolt")
        with pytest.raises(RecipeError, match="expected a recipe of Bolt, found one of Spot"):
            shelf.open("Bolt")
        assert backend.closed

    def test_a_recipe_for_another_camera_is_refused(self, products, backend):
        two = (CameraSettings(name="camera"), CameraSettings(name="side"))
        both = products.model_copy(update={"cameras": two})
        with pytest.raises(RecipeError, match="expected the camera 'camera', 'side' that runs"):
            Shelf(both, ("camera", "side")).open("Spot")
        shelf = Shelf(both, ("side",))
        with pytest.raises(RecipeError, match="expected the camera 'side' that runs"):
            shelf.open("Spot")


def test_a_wrong_golden_part_keeps_the_station_from_ready(
    settings, tmp_path, backend, plc, monkeypatch
):
    picture = settings.cameras[0].path / "0.png"
    part = GoldenPart(file="0.png", sha256=file_sha256(picture), good=False, name="scratch")
    folder = golden_folder(tmp_path / "r.toml")
    folder.mkdir()
    shutil.copy(picture, folder)
    recipe = Recipe(product="Spot", thresholds={"bright/fp32": 0.9}, golden=(part,))
    monkeypatch.setattr(app.wiring, "open_inspector", lambda *_, **__: Inspector(backend, recipe))
    with build(settings, tmp_path, plc) as station:
        station.line.start()
        assert not station.line.wait_ready(0.5)
        end = time.monotonic() + 10.0
        while not station.line.snapshot().alarm and time.monotonic() < end:
            time.sleep(0.005)
        assert "scratch is a bad part, but was judged OK" in station.line.snapshot().alarm
        assert station.line.snapshot().state.value == "FAULTED"
        assert station.record.flush(10.0)
        events = [(event.kind, event.detail) for event in station.record.store.events()]
        assert any(kind == "golden" and "scratch is a bad part" in what for kind, what in events)
