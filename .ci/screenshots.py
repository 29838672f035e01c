"""Make the pictures of every page: both themes, English and Chinese, on the real simulated line.

    QT_QPA_PLATFORM=offscreen python .ci/screenshots.py            # into docs/screenshots
    QT_QPA_PLATFORM=offscreen python .ci/screenshots.py FOLDER

The line judges parts of the simulated camera, always the same, with the shipped model; the record,
the users and a product that is being taught lie in a folder that is thrown away.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import cv2
import numpy as np
from PIL import Image
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QListView, QWidget

from app.commands._ports import station_ports
from app.commands._teach import StationTeachDesk
from app.commands.demo import ASSETS_DIR
from app.devices.cameras import SimulatedCamera
from app.devices.plc.loopback import LoopbackPlc
from app.devices.simulation.renderer import PartSampler
from app.settings import LineSettings, PlcSettings, StationSettings, StoreSettings
from app.station.access import Role
from app.station.desk import StationPorts
from app.station.snapshot import PartView
from app.station.teach_defects import import_defects
from app.station.teaching import StepState, Teaching, TeachStep, open_teaching
from app.ui.background import Background
from app.ui.bridge import LineUpdate
from app.ui.drawer import Sheet
from app.ui.languages import set_language
from app.ui.main_window import MainWindow
from app.ui.pages import about, offered_pages
from app.ui.pages.statistics import StatisticsPage
from app.ui.pages.teach import TeachPage
from app.ui.pages.teach_camera import CameraStep
from app.ui.pages.teach_region import RegionStep
from app.ui.pages.teach_release import ReleaseStep
from app.ui.pages.teach_train import TrainStep
from app.ui.startup import create_application, without_noise
from app.ui.theme import INKS, THEMES
from app.wiring import Station, build_station
from engine.bundle import file_sha256

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "screenshots"
LANGUAGES = ("en", "zh")
SIZE = (1280, 800)
PARTS = 60
SEED = 2025
COLOURS = 256
GOOD_PARTS = 84
DEFECTS = 16
PATIENCE_S = 300.0
PACKAGES = Path("/opt/gonogo/lib/python3.11/site-packages")
"""Where the picture of the page About says that packages lie: not where they do on this machine."""

MODEL = ("demo.gonogo", "demo.recipe.toml")


def build(folder: Path) -> tuple[Station, LoopbackPlc]:
    """The station of the pictures."""
    settings = StationSettings(
        name="Station 3",
        plc=PlcSettings(kind="loopback"),
        line=LineSettings(takt_ms=1000, deadline_ms=30_000, frame_timeout_ms=20_000),
        store=StoreSettings(data_dir=folder, journal_late_s=30.0, min_free_disk_mb=0),
    )
    plc = LoopbackPlc()
    station = build_station(
        settings,
        *(Path(shutil.copy(ASSETS_DIR / name, name)) for name in MODEL),
        camera=SimulatedCamera(PartSampler(SEED, 0.08)),
        plc=plc,
        releases_only=False,
    )
    return station, plc


def judge(station: Station, plc: LoopbackPlc) -> list[PartView]:
    """Send the parts through; what became of them."""
    views: list[PartView] = []
    station.line.subscribe(views.append)
    station.line.start()
    station.line.wait_ready(PATIENCE_S)
    for number in range(PARTS):
        trigger = plc.push_trigger(f"P{number + 1:04}")
        plc.wait_verdict(trigger.sequence, PATIENCE_S)
    until = time.monotonic() + PATIENCE_S
    while len(views) < PARTS and time.monotonic() < until:
        time.sleep(0.05)
    station.record.flush()
    return views


def settle(window: MainWindow) -> None:
    """Let everything that was asked for be answered and painted."""
    for _ in range(8):
        for background in window.findChildren(Background):
            background.wait()
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents()


def choose_first(page: QWidget) -> None:
    """Tap the first picture of a list."""
    for grid in page.findChildren(QListView):
        grid.setCurrentIndex(grid.model().index(0, 0))


def add_people(ports: StationPorts, window: MainWindow) -> None:
    """Give two people a PIN and log one of them in."""
    assert ports.users is not None
    ada = ports.users.add("Ada", Role.ADMINISTRATOR, "8642", by="operator")
    ports.users.add("Ben", Role.ENGINEER, "2580", by="Ada")
    window.session.begin(ada)


def wait_until(window: MainWindow, condition: Callable[[], bool]) -> None:
    """Let the window work until something has happened."""
    until = time.monotonic() + PATIENCE_S
    while not condition():
        if time.monotonic() > until:
            said = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
            raise TimeoutError(f"teaching does not go on; the window says {said}")
        settle(window)
        time.sleep(0.02)


def begin_teaching(window: MainWindow) -> TeachPage:
    """Take the first picture of a product, and say what of it is inspected."""
    cv2.imwrite("washer.png", PartSampler(SEED + 1, 0.0).part(1).image)
    window.shell.show_page("teach")
    page = window.shell.page("teach")
    assert isinstance(page, TeachPage)
    page.choice.name_field.setText("Washer")
    page.choice.begin_button.click()
    camera = page.steps[TeachStep.CAMERA]
    assert isinstance(camera, CameraStep)
    camera.path_field.setText("washer.png")
    camera.file_button.click()
    camera.primary.click()
    region = page.steps[TeachStep.REGION]
    assert isinstance(region, RegionStep)
    region.on_drawn(4, 4, 312, 312)
    region.on_outlined(((128, 148), (150, 126), (176, 130), (192, 152), (186, 178), (160, 194),
                        (134, 182)))  # fmt: skip
    region.primary.click()
    return page


def is_done(teaching: Teaching, step: TeachStep) -> bool:
    """Whether a step is done."""
    return teaching.steps()[step] is StepState.DONE


def teach(window: MainWindow) -> Path:
    """Teach a product up to its release; the folder of another one that is not trained yet."""
    page = begin_teaching(window)
    teaching = page.teaching
    assert teaching is not None
    good, bad = PartSampler(SEED + 1, 0.0), PartSampler(SEED + 2, 1.0)
    for number in range(2, 2 + GOOD_PARTS):
        teaching.parts.add(good.part(number).image, teaching.measure())
    untrained = shutil.copytree(teaching.folder, teaching.folder.with_name("untrained"))
    for number in range(DEFECTS):
        part = bad.part(number)
        assert part.truth is not None
        folder = Path("defects", part.truth.kind.value)
        folder.mkdir(parents=True, exist_ok=True)
        cv2.imwrite(str(folder / f"{number}.png"), part.image)
    import_defects(teaching, Path("defects"))
    # The shipped model, which knows none of these pictures, stands for the one that is trained.
    shutil.copy(MODEL[0], teaching.bundle)
    teaching.trained(file_sha256(teaching.bundle), teaching.views_text())
    teaching.change(checked=True)
    for step in (TeachStep.THRESHOLD, TeachStep.GOLDEN):
        page.show_step(step)
        panel = page.steps[step]
        wait_until(window, panel.primary.isEnabled)
        panel.primary.click()
        wait_until(window, partial(is_done, teaching, step))
        settle(window)
        panel.say("")
    release = page.steps[TeachStep.RELEASE]
    assert isinstance(release, ReleaseStep)
    release.why_field.setText("new die, first parts")
    return untrained


def steps(page: QWidget, untrained: Path) -> Iterator[str]:
    """The steps of teaching a product; the one before the training that it is about."""
    assert isinstance(page, TeachPage)
    taught = page.teaching
    for step in TeachStep:
        page.teaching = open_teaching(untrained) if step is TeachStep.TRAIN else taught
        page.show_step(step)
        panel = page.steps[step]
        if isinstance(panel, TrainStep):
            panel.export_field.setText("/media/stick")
        yield f"teach_{step.name.lower()}"
    page.teaching = taught
    page.show_step(TeachStep.CAMERA)


def views(page: QWidget) -> Iterator[str]:
    """The views of the statistics beside the first one."""
    assert isinstance(page, StatisticsPage)
    for name in ("where", "scores"):
        page.view_buttons[name].click()
        yield f"statistics_{name}"
    page.view_buttons["yield"].click()


def places(window: MainWindow, ports: StationPorts, untrained: Path) -> Iterator[str]:
    """Bring one page after the other to the front."""
    shell = window.shell
    shell.show_line()
    yield "line"
    window.page.open_sheet(Sheet.CHECKS)
    yield "checks"
    window.page.on_sheet_closed()
    shell.show_menu()
    yield "menu"
    shell.show_log_in()
    yield "log_in"
    for entry in offered_pages(ports):
        shell.show_page(entry.key)
        settle(window)
        if entry.key == "review":
            choose_first(shell.page("review"))
        if entry.key == "teach":
            yield from steps(shell.page("teach"), untrained)
            continue
        yield entry.key
        if entry.key == "statistics":
            yield from views(shell.page("statistics"))


def save(window: MainWindow, path: Path) -> None:
    """Save what the window shows, with few colours, so that the file is small."""
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), -1)
    pixels = rows[:, : 3 * picture.width()].reshape(picture.height(), picture.width(), 3)
    whole = Image.fromarray(pixels)
    # The colours that mean something must not give way to the greys of the parts.
    wanted = [*vars(window.theme).values(), *(ink.fill for ink in INKS.values())]
    tokens = [int(one[n : n + 2], 16) for one in wanted if one[0] == "#" for n in (1, 3, 5)]
    greys = whole.quantize(COLOURS - len(tokens) // 3).getpalette() or []
    palette = Image.new("P", (1, 1))
    palette.putpalette(greys[: 3 * COLOURS - len(tokens)] + tokens)
    whole.quantize(palette=palette, dither=Image.Dither.NONE).save(path, optimize=True)


def main(folder: Path) -> None:
    """Make all pictures."""
    create_application()
    vars(about)["packages_folder"] = lambda: PACKAGES
    folder = folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="gonogo-") as data, without_noise():
        os.chdir(data)  # so that no picture shows where this machine keeps its files
        station, plc = build(Path(data))
        with station:
            views = judge(station, plc)
            # As with `gonogo teach`, where no line keeps camera and processor from the engineer.
            desk = StationTeachDesk(station.settings, station.record.data_dir)
            ports = replace(station_ports(station), teach=desk)
            window = MainWindow(station.settings.display, ports)
            add_people(ports, window)
            window.resize(*SIZE)
            window.show()
            records = tuple(view.record for view in views)
            window.on_updated(LineUpdate(station.line.snapshot(), tuple(views[-20:]), records))
            untrained = teach(window)
            for theme in THEMES.values():
                window.set_theme(theme)
                for code in LANGUAGES:
                    set_language(code)
                    for place in places(window, ports, untrained):
                        settle(window)
                        save(window, folder / f"{place}_{theme.name}_{code}.png")
            window.close()
    shutil.copy(folder / "line_dark_en.png", folder / "line.png")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
