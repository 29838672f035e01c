"""Drift and image health on the line: alarms in words, no change of thresholds, counts survive."""

from __future__ import annotations

import json
from dataclasses import replace

import cv2
import numpy as np
import pytest

from app.devices.simulation.renderer import render_part
from app.settings import LineSettings, PlcSettings, StationSettings, WatchSettings
from app.station.watch import ProductionWatch
from calibration.drift import DriftMonitor, first_alarm, plan_drift
from calibration.reference import (
    parts_to_find,
    picture_values,
    plan_pictures,
    plan_scores,
    watch_from,
    watch_statement,
)
from calibration.threshold import tolerance_threshold
from engine.image_health import measure_changed, measure_picture
from engine.recipe import Calibration, Recipe
from engine.types import Frame, Verdict

KEY = "scripted/fp32"
PARTS = 60
SHIFTED = 30
ALPHA = 0.05


def scores(count, seed=0):
    return np.random.default_rng(seed).lognormal(-2, 0.3, count)


@pytest.fixture(scope="session")
def pictures():
    """Good flanges: the first `PARTS` for calibration, the others for production."""
    return [render_part(5, index).image for index in range(PARTS + SHIFTED)]


@pytest.fixture(scope="session")
def recipe(pictures):
    values = scores(PARTS)
    fit = tolerance_threshold(values, ALPHA, 0.95)
    good = pictures[:PARTS]
    measured = [measure_changed(image) for image in good]
    changed = {name: [one[name] for one in measured] for name in measured[0]}
    return Recipe(
        product="Flange",
        bundle_sha256="1" * 64,
        thresholds={KEY: fit.threshold},
        calibration=Calibration(
            method="tolerance",
            parts=PARTS,
            alpha=ALPHA,
            confidence=0.95,
            exceedances=fit.exceedances,
            guarantee=fit.guarantee,
            created="2026-01-01T00:00:00+00:00",
        ),
        watch=watch_from({KEY: values}, [measure_picture(image) for image in good], changed),
    )


def frames(images):
    return [Frame(image, index, "flange", index) for index, image in enumerate(images)]


def exposed(image, share):
    return np.clip(np.rint(image * share), 0, 255).astype(np.uint8)


def defocused(image, sigma):
    """Blur of the lens, and the sensor's noise after it."""
    blurred = cv2.GaussianBlur(image, (0, 0), sigma).astype(np.float32)
    noise = np.random.default_rng(int(image.sum())).normal(0, 1.5, image.shape)
    return np.clip(np.rint(blurred + noise), 0, 255).astype(np.uint8)


def smeared(image):
    """Dirt on the lens: a soft dark spot of an eighth of the picture."""
    rows, columns = np.mgrid[: image.shape[0], : image.shape[1]]
    spot = 1 - 0.6 * np.exp(-((rows - 60) ** 2 + (columns - 160) ** 2) / (2 * 30**2))
    return np.clip(image * spot[..., None], 0, 255).astype(np.uint8)


def parts_to_alarm(recipe, images):
    """Count parts until the pictures raise an alarm; returns it and the tests' names."""
    monitor = DriftMonitor(plan_pictures(recipe.watch.pictures))
    for count, image in enumerate(images, 1):
        raised = monitor.observe(picture_values(measure_picture(image), recipe.watch.pictures))
        if raised:
            return count, {alarm.test.stream for alarm in raised}, raised[0].statement
    return None


@pytest.mark.parametrize(
    ("change", "stated", "stream", "words"),
    [
        (lambda image: exposed(image, 1.1), "10 % more exposure", "exposure", "brighter"),
        (lambda image: exposed(image, 0.9), "10 % less exposure", "exposure", "darker"),
        (lambda image: defocused(image, 1.0), "a defocus of 1 pixel", "sharpness", "less sharp"),
    ],
)
def test_a_changed_picture_is_found_within_the_stated_parts(
    pictures, recipe, change, stated, stream, words
):
    within = recipe.watch.pictures.found_within[stated]
    assert f"{stated} within {within} parts" in watch_statement(recipe)
    for first in (0, 4):
        changed = [change(image) for image in pictures[PARTS + first :]]
        count, streams, statement = parts_to_alarm(recipe, changed)
        assert count <= within <= 30
        assert stream in streams
        assert words in statement


@pytest.mark.parametrize(
    ("change", "stream", "within"),
    [
        (lambda image: exposed(image, np.array([1.08, 1, 1])), "blue", 10),
        (smeared, "dirt", 20),
    ],
)
def test_colour_and_dirt_are_found(pictures, recipe, change, stream, within):
    changed = [change(image) for image in pictures[PARTS:]]
    count, streams, _ = parts_to_alarm(recipe, changed)
    assert count <= within
    assert stream in streams


def test_a_change_that_may_stay_unnoticed_is_not_stated(pictures, recipe):
    plan = plan_pictures(recipe.watch.pictures)
    looks = [measure_picture(image) for image in pictures[PARTS:]]
    values = [picture_values(look, recipe.watch.pictures) for look in looks]
    assert parts_to_find(plan, values) is None


def test_good_pictures_raise_no_alarm(pictures, recipe):
    assert parts_to_alarm(recipe, pictures[PARTS:]) is None


def test_false_alarms_of_the_pictures_are_as_rare_as_stated(pictures, recipe):
    """Run length over redrawn calibrations with independent statistics, cut at four times it."""
    rng = np.random.default_rng(3)
    stated, lengths = 500, []
    example = measure_picture(pictures[0])
    for _ in range(40):
        measured = [
            replace(
                example,
                values={name: float(rng.lognormal()) for name in example.values},
                cells=rng.normal(1, 0.1, example.cells.shape),
            )
            for _ in range(60)
        ]
        watch = watch_from({KEY: scores(60)}, measured)
        assert watch is not None
        reference = watch.pictures
        assert reference is not None
        plan = plan_pictures(reference, run_length=stated)
        streams = {name: rng.lognormal(size=4 * stated) for name in example.values}
        cells = rng.normal(1, 0.1, (4 * stated, example.cells.size))
        far = np.abs(cells - reference.cell_means) / np.array(reference.cell_spreads)
        streams["dirt"] = far.max(axis=1)
        found = [
            first_alarm(replace(plan, tests=(test,)), streams[test.stream]) for test in plan.tests
        ]
        lengths.append(min(one[0] if one else 4 * stated for one in found))
    error = np.std(lengths) / np.sqrt(len(lengths))
    assert np.mean(lengths) - 4 * error > stated


def test_a_camera_that_repeats_a_picture_is_found_at_the_second_part(recipe, pictures):
    watch = ProductionWatch(WatchSettings(), None, lambda source, reason: None)
    watch.begin(recipe, KEY)
    first, second, again = frames([pictures[0], pictures[1], pictures[1].copy()])
    assert watch.look(first) == ""
    assert watch.look(second) == ""
    assert "frozen" in watch.look(again)


def test_the_plan_in_the_recipe_is_the_one_of_the_scores(recipe):
    direct = plan_drift(scores(PARTS), recipe.thresholds[KEY], ALPHA, 0.95)
    stored = plan_scores(recipe, KEY)
    assert direct is not None
    assert stored is not None
    assert [(t.name, t.level, t.bound) for t in stored.tests] == [
        (t.name, t.level, t.bound) for t in direct.tests
    ]
    assert stored.limit == direct.limit
    more = plan_scores(recipe, KEY, defect_share=0.1)
    assert more is not None
    assert more.tests[0].bound == pytest.approx(0.1 + 0.9 * ALPHA)
    assert plan_scores(recipe, "other/fp32") is None


class TestOnTheLine:
    @pytest.fixture
    def drifting(self, rig, recipe, make_result):
        """A line whose scores all lie above what calibration saw, below the threshold or not."""
        rig.settings = StationSettings(
            line=LineSettings(deadline_ms=9000.0, frame_timeout_ms=8000.0),
            plc=PlcSettings(kind="loopback", ack_timeout_ms=200),
        )
        rig.inspector.recipe = recipe
        threshold = recipe.thresholds[KEY]
        rig.inspector.threshold = threshold
        rig.inspector.answer = lambda frame: make_result(1.2 * threshold, threshold)
        noise = np.random.default_rng(0)
        rig.camera.shoot = lambda timeout_s: replace(
            rig.camera.frame(), image=noise.integers(90, 160, (64, 64, 3)).astype(np.uint8)
        )
        return rig

    def test_an_alarm_is_raised_and_changes_nothing_else(self, drifting, tmp_path):
        noted = []
        line = drifting.start(
            watch_folder=tmp_path, note_event=lambda kind, words: noted.append((kind, words))
        )
        verdicts = {drifting.judge().verdict for _ in range(20)}

        assert drifting.until(lambda: "proven 5.0 % of parts are rejected" in line.snapshot().alarm)
        assert verdicts == {Verdict.NG}
        assert [kind for kind, words in noted if "proven 5.0 %" in words] == ["drift"]
        assert line.snapshot().threshold == drifting.inspector.threshold
        assert line.snapshot().state.value == "READY"
        line.acknowledge()
        assert "rejected" not in line.snapshot().alarm

    def test_counts_and_alarms_survive_a_restart(self, drifting, recipe, tmp_path):
        told = []
        drifting.start(watch_folder=tmp_path)
        for _ in range(20):
            drifting.judge()
        drifting.line.stop()

        watch = ProductionWatch(WatchSettings(), tmp_path, lambda source, text: told.append(text))
        watch.begin(recipe, KEY)
        assert watch.levels["false_rejects"] == 1
        assert any("rejected" in text for text in told)

        told.clear()
        other = recipe.model_copy(update={"version": 2})
        watch.begin(other, KEY)
        assert set(watch.levels.values()) == {0.0}
        assert told == []

    def test_a_damaged_file_begins_again(self, recipe, tmp_path):
        watch = ProductionWatch(WatchSettings(), tmp_path, lambda source, text: None)
        watch.begin(recipe, KEY)
        frame = frames([np.zeros((8, 8, 3), np.uint8)])[0]
        watch.look(frame)
        watch.count(frame, None)
        watch.save()
        for path in tmp_path.iterdir():
            content = json.loads(path.read_text())
            path.write_text(json.dumps({**content, "scores": {"parts": "many"}}))
        watch.begin(recipe, KEY)
        assert set(watch.levels.values()) == {0.0}

    def test_a_frozen_camera_is_fault(self, drifting, pictures):
        drifting.camera.shoot = lambda timeout_s: replace(
            drifting.camera.frame(), image=pictures[0]
        )
        drifting.start()
        assert drifting.judge("P1").verdict is Verdict.NG
        assert drifting.judge("P2").verdict is Verdict.FAULT
        assert "frozen" in drifting.reason("P2")
