"""Training, check and threshold at the screen: a failure is said there, and nothing is lost."""

from __future__ import annotations

import json
import sys

import cv2
import numpy as np
import pytest
from half_taught import SIDE, fake_scores, half_taught, learned_bundle, make_part
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow
from teach_desk import WAIT_MS, click, go_on, shown

from app.station.child_job import JobState
from app.station.teaching import LEAST_PARTS, StepState, TeachStep, open_teaching
from app.ui.pages.teach import TeachPage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def test_training_is_refused_while_the_line_runs(page, desk) -> None:
    made = half_taught(desk.root)
    desk.running = True
    train = go_on(page, made.folder, TeachStep.TRAIN)
    assert not train.primary.isEnabled()
    assert "line is running" in train.message.text()


def test_a_failed_training_is_told_and_can_be_begun_again(
    page, desk, qtbot, monkeypatch, tmp_path
) -> None:
    made = half_taught(desk.root)
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


def test_a_training_is_asked_to_save_itself_when_the_window_closes(
    qtbot, desk, monkeypatch, tmp_path
) -> None:
    made = half_taught(desk.root)
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


def test_without_training_tools_a_workstation_trains(
    page, desk, qtbot, tmp_path, brightness_bundle
) -> None:
    made = half_taught(desk.root)
    desk.trains = False
    train = go_on(page, made.folder, TeachStep.TRAIN)
    assert train.stack.currentIndex() == 1
    assert "gonogo train edge" in train.command.text()
    train.export_field.setText(str(tmp_path))
    click(train.export_button)
    qtbot.waitUntil((tmp_path / "flange_a12-set.zip").is_file, timeout=WAIT_MS)
    foreign = brightness_bundle({"train": [("x", "x.png", "1" * 64)]})
    train.import_field.setText(str(foreign))
    qtbot.waitUntil(train.import_button.isEnabled, timeout=WAIT_MS)
    click(train.import_button)
    qtbot.waitUntil(lambda: "did not learn" in train.message.text(), timeout=WAIT_MS)
    train.import_field.setText(str(learned_bundle(made, brightness_bundle)))
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
