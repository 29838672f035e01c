"""Teaching as an engineer does it: click, type, drag, leave and come back; nothing is trained."""

from __future__ import annotations

import hashlib
import json
import sys
import threading
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow

from app.settings import CameraSettings
from app.station.child_job import JobState
from app.station.teach_release import Offer, import_bundle
from app.station.teach_scores import keep_scores
from app.station.teaching import LEAST_PARTS, StepState, TeachStep, begin_teaching, open_teaching
from app.ui.pages.teach import TeachPage
from app.ui.theme import DARK, LIGHT, style_sheet
from engine.errors import CameraLostError, FrameTimeoutError, RecipeError
from engine.recipe import Region, load_recipe
from engine.types import Frame

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

WAIT_MS = 30_000
SIDE = 64


def make_part(seed: int) -> np.ndarray:
    generator = np.random.default_rng(seed)
    image = np.full((SIDE, SIDE, 3), 60, np.uint8)
    cv2.circle(image, generator.integers(24, 40, 2).tolist(), 14, (180, 180, 180), -1)
    return np.clip(image + generator.normal(0, 4, image.shape), 0, 255).astype(np.uint8)


class PartCamera:
    """A camera that shows another part at every exposure."""

    name = "top"

    def __init__(self) -> None:
        self.count = 0
        self.opened = 0
        self.closed = 0
        self.image: np.ndarray | None = None
        self.broken = ""

    def start(self) -> None:
        self.opened += 1

    def next_frame(self, timeout_s: float) -> Frame:
        if self.broken:
            raise CameraLostError(self.broken)
        if self.count > 10_000:
            raise FrameTimeoutError("all parts were shown")
        self.count += 1
        image = make_part(self.count) if self.image is None else self.image
        return Frame(image, 0, self.name, self.count)

    def close(self) -> None:
        self.closed += 1


class Desk:
    def __init__(self, root: Path) -> None:
        self.root = root
        self.camera_name = "top"
        self.part_camera = PartCamera()
        self.running = False
        self.trains = True
        self.offered: list[tuple[str, Path, Path]] = []

    def is_line_running(self) -> bool:
        return self.running

    def can_train(self) -> bool:
        return self.trains

    @property
    def camera(self) -> CameraSettings:
        return CameraSettings(name="top")

    def open_camera(self, changes=None) -> PartCamera:
        assert changes is None  # a folder has nothing to set
        return self.part_camera

    def recipe_folder(self) -> Path:
        return self.root / "recipes"

    def offer(self, product: str, bundle: Path, recipe: Path) -> Offer:
        self.offered.append((product, bundle, recipe))
        return Offer.SWITCH


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path / "teach")


@pytest.fixture
def notes() -> list[tuple[str, str, str]]:
    return []


@pytest.fixture
def page(qtbot, desk, notes):
    made = TeachPage(desk, 57, who=lambda: "Ada", note=lambda *words: notes.append(words))
    made.setStyleSheet(style_sheet(DARK))
    made.apply_theme(DARK)
    qtbot.addWidget(made)
    made.resize(1024, 500)
    with qtbot.waitExposed(made):
        made.show()
    made.open_page()
    yield made
    made.close_page()


def shown(page: TeachPage) -> TeachStep:
    return page.step


def click(button) -> None:
    assert button.isVisible(), button.text()
    assert button.isEnabled(), button.text()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def begin(page, name="Flange A12"):
    page.choice.name_field.setFocus()
    QTest.keyClicks(page.choice.name_field, name)
    QTest.keyClick(page.choice.name_field, Qt.Key.Key_Return)
    return page.teaching


def prepare(desk, *, parts=LEAST_PARTS + 12):
    """A product that is ready to be trained."""
    made = begin_teaching(desk.root, "Flange A12", "top")
    made.set_picture(make_part(0))
    made.set_region(None, (), 0)
    made.parts.folder.mkdir(parents=True)
    for seed in range(1, parts + 1):
        cv2.imwrite(str(made.parts.folder / f"{seed:05d}.png"), make_part(seed))
    return made


def go_on(page, folder, step):
    """Open the page on a product, and a step of it."""
    page.teaching = None
    page._teach(open_teaching(folder))
    page.show_step(step)
    assert shown(page) is step
    return page.steps[step]


@pytest.fixture
def trained(desk, brightness_bundle):
    """A product with a bundle whose score is the brightness."""
    made = prepare(desk)
    files = made.parts.files()
    rows = [(p.stem, p.name, hashlib.sha256(p.read_bytes()).hexdigest()) for p in files[:8]]
    import_bundle(made, brightness_bundle({"train": rows}))
    made.change(checked=True, alpha=0.1, confidence=0.9)
    return made


def test_from_a_name_to_the_good_parts(page, desk, qtbot) -> None:
    teaching = begin(page)
    assert shown(page) is TeachStep.CAMERA
    camera = page.steps[TeachStep.CAMERA]
    qtbot.waitUntil(camera.primary.isEnabled, timeout=WAIT_MS)
    assert "mean level" in camera.light_words.text()
    click(camera.primary)
    assert teaching.state.picture is not None
    click(camera.primary)
    assert shown(page) is TeachStep.REGION
    region = page.steps[TeachStep.REGION]
    pane = region.picture
    start, end = (pane.point_of(*corner).toPoint() for corner in ((8, 8), (56, 48)))
    QTest.mousePress(pane, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(pane, end)
    QTest.mouseRelease(pane, Qt.MouseButton.LeftButton, pos=end)
    click(region.ignore_button)
    region.on_drawn(20, 20, 10, 10)
    click(region.primary)
    view = load_recipe(teaching.draft_path).views[0]
    assert view.camera == "top"
    assert view.region is not None
    assert abs(view.region.x - 8) <= 1
    assert abs(view.region.width - 48) <= 2
    assert view.ignore == (Region(x=20, y=20, width=10, height=10),)
    parts = page.steps[TeachStep.PARTS]
    assert shown(page) is TeachStep.PARTS
    click(parts.live_button)
    qtbot.waitUntil(parts.take_button.isEnabled, timeout=WAIT_MS)
    click(parts.take_button)
    qtbot.waitUntil(lambda: len(teaching.parts.files()) == 1, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: parts.count.text() == "1 good part", timeout=WAIT_MS)
    assert not parts.primary.isEnabled()
    page.leave_page()
    qtbot.waitUntil(lambda: desk.part_camera.closed == desk.part_camera.opened, timeout=WAIT_MS)


def test_the_running_line_keeps_its_camera(page, desk, tmp_path) -> None:
    desk.running = True
    begin(page)
    camera = page.steps[TeachStep.CAMERA]
    assert desk.part_camera.opened == 0
    assert not camera.primary.isEnabled()
    file = tmp_path / "part.png"
    QTest.keyClicks(camera.path_field, str(file))
    click(camera.file_button)
    assert "cannot be read" in camera.message.text()
    cv2.imwrite(str(file), make_part(1))
    click(camera.file_button)
    assert camera.message.text() == ""
    click(camera.primary)
    assert shown(page) is TeachStep.REGION


def test_a_lost_camera_says_so(page, desk, qtbot) -> None:
    desk.part_camera.broken = "camera 'top': unplugged; plug it in again"
    begin(page)
    camera = page.steps[TeachStep.CAMERA]
    qtbot.waitUntil(lambda: "unplugged" in camera.picture._empty, timeout=WAIT_MS)
    assert not camera.primary.isEnabled()


def test_an_impossible_region_is_refused_on_screen(page, desk) -> None:
    made = prepare(desk, parts=1)
    region = go_on(page, made.folder, TeachStep.REGION)

    def type_region(*numbers) -> str:
        for name, number in zip(("x", "y", "width", "height"), numbers, strict=True):
            region.fields[name].setValue(number)
        click(region.use_button)
        return str(region.message.text())

    assert "too small" in type_region(0, 0, 10, 40)
    assert "beyond the picture" in type_region(30, 0, 40, 40)
    assert type_region(0, 0, 40, 40) == ""
    click(region.ignore_button)
    assert "must cover some" in type_region(50, 50, 10, 10)
    assert "leave something" in type_region(0, 0, 64, 64)
    assert page.teaching.view.region is None
    click(region.primary)
    assert page.teaching.view.region == Region(x=0, y=0, width=40, height=40)
    assert page.teaching.view.ignore == ()


def test_a_region_is_noted_as_changed_when_it_is(page, trained, notes, monkeypatch) -> None:
    region = go_on(page, trained.folder, TeachStep.REGION)
    region.on_drawn(0, 0, 40, 40)

    def refuse(*_):
        raise RecipeError("draft.recipe.toml: cannot be written (disk full)")

    with monkeypatch.context() as patch:
        patch.setattr(page.teaching, "set_region", refuse)
        click(region.primary)
    assert "disk full" in region.message.text()
    assert notes == []
    click(region.primary)
    assert notes == [("region changed", "Flange A12", "")]


def test_no_button_waits_for_a_picture_that_is_being_kept(page, desk, qtbot, monkeypatch) -> None:
    made = prepare(desk, parts=2)
    parts = go_on(page, made.folder, TeachStep.PARTS)
    gate = threading.Event()

    def keep_slowly(*_):
        gate.wait(WAIT_MS / 1000)
        return made.parts.files()[-1]

    monkeypatch.setattr(page.teaching.parts, "add", keep_slowly)
    click(parts.live_button)
    qtbot.waitUntil(parts.take_button.isEnabled, timeout=WAIT_MS)
    click(parts.take_button)
    parts.refresh()  # as every new picture of the camera does
    for one in (parts.take_button, parts.remove_button, parts.import_button, parts.primary):
        assert not one.isEnabled(), one.text()
    gate.set()
    qtbot.waitUntil(parts.remove_button.isEnabled, timeout=WAIT_MS)


def test_a_folder_is_imported_and_the_refused_are_named(page, desk, qtbot, tmp_path) -> None:
    made = prepare(desk, parts=3)
    source = tmp_path / "usb"
    source.mkdir()
    for seed in range(3, 25):
        cv2.imwrite(str(source / f"{seed:02d}.png"), make_part(seed))
    parts = go_on(page, made.folder, TeachStep.PARTS)
    parts.path_field.setText(str(tmp_path / "nowhere"))
    click(parts.import_button)
    qtbot.waitUntil(lambda: "no such folder" in parts.message.text(), timeout=WAIT_MS)
    parts.path_field.setText(str(source))
    click(parts.import_button)
    qtbot.waitUntil(lambda: "added" in parts.message.text(), timeout=WAIT_MS)
    assert parts.message.text() == "21 added, 1 refused."
    assert parts.refused.text() == "03.png: is the same picture as 00003.png."
    assert parts.count.text() == "24 good parts"
    assert page.rail.buttons[TeachStep.TRAIN].state is StepState.NOW
    click(parts.remove_button)
    assert parts.count.text() == "23 good parts"
    click(parts.primary)
    assert shown(page) is TeachStep.TRAIN


def test_training_is_refused_while_the_line_runs(page, desk) -> None:
    made = prepare(desk)
    desk.running = True
    train = go_on(page, made.folder, TeachStep.TRAIN)
    assert not train.primary.isEnabled()
    assert "line is running" in train.message.text()


def test_a_failed_training_is_told_and_can_be_begun_again(
    page, desk, qtbot, monkeypatch, tmp_path
) -> None:
    made = prepare(desk)
    train = go_on(page, made.folder, TeachStep.TRAIN)
    # A real training is in test_teach_training; here a child that fails at once.
    child = tmp_path / "child"
    child.write_text("#!/bin/sh\necho 'error: 3 good parts are too few' >&2\nexit 2\n")
    child.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(child))
    click(train.primary)
    qtbot.waitUntil(lambda: "failed" in train.message.text(), timeout=WAIT_MS)
    assert "3 good parts are too few" in train.message.text()
    assert "too few" in page.teaching.log.read_text()
    assert train.primary.isEnabled()
    assert page.teaching.steps()[TeachStep.TRAIN] is StepState.NOW
    assert len(page.teaching.parts.files()) == LEAST_PARTS + 12


def test_without_training_tools_a_workstation_trains(
    page, desk, qtbot, tmp_path, brightness_bundle
) -> None:
    made = prepare(desk)
    desk.trains = False
    train = go_on(page, made.folder, TeachStep.TRAIN)
    assert train.stack.currentIndex() == 1
    assert "gonogo train rd4ad" in train.command.text()
    train.export_field.setText(str(tmp_path))
    click(train.export_button)
    qtbot.waitUntil((tmp_path / "flange_a12-set.zip").is_file, timeout=WAIT_MS)
    foreign = brightness_bundle({"train": [("x", "x.png", "1" * 64)]})
    train.import_field.setText(str(foreign))
    qtbot.waitUntil(train.import_button.isEnabled, timeout=WAIT_MS)
    click(train.import_button)
    qtbot.waitUntil(lambda: "did not learn" in train.message.text(), timeout=WAIT_MS)
    files = made.parts.files()
    rows = [(p.stem, p.name, hashlib.sha256(p.read_bytes()).hexdigest()) for p in files[:8]]
    train.import_field.setText(str(brightness_bundle({"train": rows})))
    click(train.import_button)
    qtbot.waitUntil(page.teaching.bundle.is_file, timeout=WAIT_MS)
    qtbot.waitUntil(train.primary.isEnabled, timeout=WAIT_MS)
    click(train.primary)
    assert shown(page) is TeachStep.CHECK


def test_the_check_can_be_skipped_and_defects_come_from_a_folder(
    page, desk, qtbot, trained, tmp_path
) -> None:
    trained.change(checked=False)
    check = go_on(page, trained.folder, TeachStep.CHECK)
    source = tmp_path / "bad" / "dent"
    source.mkdir(parents=True)
    cv2.imwrite(str(source / "a.png"), np.full((SIDE, SIDE, 3), 250, np.uint8))
    check.path_field.setText(str(source.parent))
    click(check.import_button)
    qtbot.waitUntil(lambda: "1 pictures" in check.message.text(), timeout=WAIT_MS)
    click(check.next_button)
    assert shown(page) is TeachStep.THRESHOLD


def test_a_report_that_fails_loses_no_scores(page, qtbot, trained, monkeypatch, tmp_path) -> None:
    trained.change(checked=False)
    dent = trained.defects / "test" / "dent" / "a.png"
    dent.parent.mkdir(parents=True)
    cv2.imwrite(str(dent), make_part(99))
    rows = [{"image": str(path), "kind": "good", "score": 0.5} for path in trained.parts.files()]
    rows.append({"image": str(dent), "kind": "dent", "score": 0.9})
    (tmp_path / "answer.json").write_text(json.dumps({"backend": "x/y", "parts": rows}))
    child = tmp_path / "child"
    child.write_text(
        f"#!/bin/sh\n[ $3 = recipe ] && exec cat {tmp_path}/answer.json\n"
        "echo 'error: the report cannot be written' >&2; exit 2\n"
    )
    child.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(child))
    check = go_on(page, trained.folder, TeachStep.CHECK)
    click(check.primary)
    qtbot.waitUntil(lambda: "cannot be written" in check.message.text(), timeout=WAIT_MS)
    assert "1 of 1 defects look stranger" in check.words.text()
    click(check.primary)
    assert shown(page) is TeachStep.THRESHOLD


def fake_scores(teaching) -> None:
    """Scores as `gonogo recipe scores` answers them."""
    rows = [
        {"image": str(path), "kind": "good", "score": 0.5 + n / 100}
        for n, path in enumerate(teaching.parts.files()[8:])
    ]
    rows.append({"image": rows[0]["image"], "kind": "dent", "score": 0.9})
    keep_scores(teaching, {"backend": "openvino/fp32", "parts": rows})


def test_an_impossible_promise_says_how_many_parts_are_missing(page, trained) -> None:
    fake_scores(trained)
    step = go_on(page, trained.folder, TeachStep.THRESHOLD)
    assert "at most 10 % of good parts rejected, 90 % sure" in step.promise_words.text()
    assert step.primary.isEnabled()
    step.alpha.setFocus()
    QTest.keyClick(step.alpha, Qt.Key.Key_End)
    step.alpha.activated.emit(step.alpha.currentIndex())
    assert "cannot promise 1 in 1000" in step.promise_words.text()
    assert "2278 more are needed" in step.promise_words.text()
    assert not step.primary.isEnabled()
    assert open_teaching(trained.folder).state.alpha == 0.001


def test_the_line_tells_what_it_would_do(page, trained) -> None:
    fake_scores(trained)
    step = go_on(page, trained.folder, TeachStep.THRESHOLD)
    assert step.plot.line == pytest.approx(0.5 + 23 / 100)
    step.line_field.setValue(0.655)
    assert step.plot.line == pytest.approx(0.655)
    assert "rejects 8 of 24 good parts" in step.line_words.text()
    assert "1 of 1 defects are found" in step.line_words.text()
    step.plot.moved.emit(0.95)
    assert "rejects 0 of 24" in step.line_words.text()
    assert "0 of 1 defects are found, 1 pass" in step.line_words.text()
    click(step.back_button)
    assert step.plot.line == pytest.approx(0.73)


def test_every_control_has_a_name_and_every_step_keeps_its_place(page, desk, trained) -> None:
    from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit

    go_on(page, trained.folder, TeachStep.REGION)
    for theme in (LIGHT, DARK):
        page.apply_theme(theme)
    page.retranslate()
    for panel in page.steps.values():
        for kind in (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit):
            for widget in panel.findChildren(kind):
                if widget.objectName() == "qt_spinbox_lineedit":
                    continue
                if widget is panel.primary and panel.teaching is None:
                    continue  # what it does is not known before the step is opened
                assert widget.accessibleName(), (panel, widget)
    for one in page.rail.buttons.values():
        assert one.height() >= 57
    assert page.steps[TeachStep.REGION].picture.height() >= 120


def test_a_half_taught_product_goes_on_where_it_was(page, desk) -> None:
    prepare(desk)
    (desk.root / "broken").mkdir()
    (desk.root / "broken" / "teach.json").write_text("{")
    page.on_other()
    assert [page.choice.list.item(row).text() for row in range(2)] == ["broken", "Flange A12"]
    click(page.choice.open_button)
    assert "damaged" in page.choice.message.text()
    page.choice.list.setCurrentRow(1)
    click(page.choice.open_button)
    assert shown(page) is TeachStep.TRAIN
    locked = page.rail.buttons[TeachStep.RELEASE]
    QTest.mouseClick(locked, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert shown(page) is TeachStep.TRAIN
    click(page.rail.buttons[TeachStep.PARTS])
    assert shown(page) is TeachStep.PARTS


def test_a_disk_that_cannot_be_written_keeps_the_state(page, trained) -> None:
    fake_scores(trained)
    step = go_on(page, trained.folder, TeachStep.THRESHOLD)
    (trained.folder / ".teach.json.tmp").mkdir()
    step.alpha.setCurrentIndex(0)
    step.confidence.setCurrentIndex(2)
    step.confidence.activated.emit(2)
    assert "cannot be written" in step.message.text() or "cannot promise" in (
        step.promise_words.text()
    )
    assert json.loads((trained.folder / "teach.json").read_text())["confidence"] == 0.9


def test_no_step_makes_the_page_longer_than_a_small_screen(page, trained) -> None:
    """In the window the page lies in a frame that would scroll what asks for more room."""
    fake_scores(trained)
    for step in (TeachStep.PARTS, TeachStep.TRAIN, TeachStep.THRESHOLD):
        go_on(page, trained.folder, step)
        assert page.minimumSizeHint().height() <= 420
        assert page.minimumSizeHint().width() <= 900
        assert not page.layout().hasHeightForWidth()


def test_a_training_is_asked_to_save_itself_when_the_window_closes(
    qtbot, desk, monkeypatch, tmp_path
) -> None:
    made = prepare(desk)
    child = tmp_path / "child"
    child.write_text(
        "#!/bin/sh\ntrap 'echo saved > \"$0.state\"; exit 1' TERM\n"
        'echo \'{"event": "note", "warning": false, "text": "ready"}\'\n'
        "while :; do sleep 0.05; done\n"
    )
    child.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(child))
    window = QMainWindow()
    qtbot.addWidget(window)
    page = TeachPage(desk, 57)
    window.setCentralWidget(page)
    with qtbot.waitExposed(window):
        window.show()
    page.open_page()
    train = go_on(page, made.folder, TeachStep.TRAIN)
    click(train.primary)
    assert page.teaching is not None
    job = page.teaching.job
    assert job is not None
    qtbot.waitUntil(lambda: job.view().note == "ready", timeout=WAIT_MS)
    assert train.cancel_button.isVisible()
    assert not train.primary.isEnabled()
    window.close()
    assert job.wait(WAIT_MS / 1000).state is JobState.STOPPED
    assert (tmp_path / "child.state").read_text() == "saved\n"
    page.close_page()
