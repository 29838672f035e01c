"""The steps of teaching: which is open, what a change makes due again, what a restart finds."""

from __future__ import annotations

import hashlib
import json
import zipfile
from pathlib import Path

import numpy as np
import pytest

from app.station.teach_commands import past_losses
from app.station.teach_release import Offer, export_set, import_bundle, release_taught
from app.station.teach_scores import (
    ask_promise,
    keep_scores,
    line_at,
    load_scores,
    suggest_golden,
)
from app.station.teaching import (
    LEAST_PARTS,
    RegionTrouble,
    StepState,
    Teaching,
    TeachStep,
    begin_teaching,
    list_teachings,
    open_teaching,
)
from calibration.calibrate import Promise, calibrate_bundle, collect_for, release_recipe
from calibration.golden import golden_folder
from engine.bundle import open_bundle
from engine.errors import BundleError, DataError, RecipeError
from engine.recipe import Region, load_recipe

WHOLE = Region(x=0, y=0, width=32, height=32)


def picture(level: int = 90, seed: int = 0) -> np.ndarray:
    generator = np.random.default_rng(seed)
    return generator.integers(level - 30, level + 30, (32, 32, 3)).astype(np.uint8)


@pytest.fixture
def teaching(tmp_path: Path) -> Teaching:
    made = begin_teaching(tmp_path / "teach", "Flange A12", "top")
    made.set_picture(picture())
    made.set_region(None, (), 0)
    for seed in range(1, LEAST_PARTS + 12):
        assert isinstance(made.parts.add(picture(seed=seed), made.measure()), Path)
    return made


@pytest.fixture
def trained(teaching: Teaching, brightness_bundle) -> Teaching:
    hashes = [(p.name, hashlib.sha256(p.read_bytes()).hexdigest()) for p in teaching.parts.files()]
    split = {"train": [(name[:5], f"train/good/{name}", sha) for name, sha in hashes[:10]]}
    import_bundle(teaching, brightness_bundle(split))
    teaching.change(checked=True)
    return teaching


def calibrate(teaching: Teaching) -> None:
    bundle = open_bundle(teaching.bundle)
    parts = collect_for(bundle, teaching.recipe, teaching.images)
    result = calibrate_bundle(bundle, parts, teaching.recipe, Promise(0.2, 0.9))
    release_recipe(result.recipe, teaching.recipe_path, "", "Ada")


def test_a_draft_recipe_comes_first(tmp_path) -> None:
    made = begin_teaching(tmp_path, "Flange A12", "top")
    draft = load_recipe(made.draft_path)
    assert (draft.product, draft.views[0].camera, draft.calibration) == ("Flange A12", "top", None)
    states = made.steps()
    assert states[TeachStep.CAMERA] is StepState.NOW
    assert set(list(states.values())[1:]) == {StepState.LOCKED}


def test_each_step_opens_the_next(tmp_path) -> None:
    made = begin_teaching(tmp_path, "Flange A12")
    made.set_picture(picture())
    assert made.steps()[TeachStep.REGION] is StepState.NOW
    made.set_region(Region(x=0, y=0, width=32, height=32), (), 4)
    assert made.steps()[TeachStep.PARTS] is StepState.NOW
    assert load_recipe(made.draft_path).min_defect_area_px == 4
    for seed in range(LEAST_PARTS):
        assert made.steps()[TeachStep.PARTS] is StepState.NOW
        made.parts.add(picture(seed=seed + 1), made.measure())
    assert made.steps()[TeachStep.TRAIN] is StepState.NOW


def test_a_restart_finds_everything(teaching) -> None:
    teaching.change(alpha=0.01)
    again = open_teaching(teaching.folder)
    assert again.state == teaching.state
    assert again.steps() == teaching.steps()
    assert [one.product for one in list_teachings(teaching.folder.parent)] == ["Flange A12"]


def test_a_name_is_used_once(teaching) -> None:
    with pytest.raises(DataError, match="being taught already"):
        begin_teaching(teaching.folder.parent, "flange  a12")
    with pytest.raises(DataError, match="needs a name"):
        begin_teaching(teaching.folder.parent, "  ")


@pytest.mark.parametrize("text", ["{", "{}", '{"schema_version": 9, "product": "x"}'])
def test_a_damaged_or_newer_state_is_refused(teaching, text) -> None:
    (teaching.folder / "teach.json").write_text(text)
    with pytest.raises(DataError, match=r"teach\.json"):
        open_teaching(teaching.folder)


def test_impossible_regions(teaching) -> None:
    def region(x, y, width, height) -> Region:
        return Region(x=x, y=y, width=width, height=height)

    assert teaching.region_trouble(region(0, 0, 32, 32)) is None
    assert teaching.region_trouble(region(0, 0, 31, 32)) is RegionTrouble.TOO_SMALL
    assert teaching.region_trouble(region(1, 0, 32, 32)) is RegionTrouble.OUTSIDE
    teaching.change(picture={"width": 128, "height": 128, "sharpness": 0.1})
    apart = region(80, 80, 8, 8)
    assert teaching.region_trouble(region(0, 0, 64, 64), [apart]) is RegionTrouble.APART
    over = region(0, 0, 70, 70)
    assert teaching.region_trouble(region(0, 0, 64, 64), [over]) is RegionTrouble.COVERED


def test_another_picture_size_is_refused_while_there_are_parts(teaching) -> None:
    with pytest.raises(DataError, match="set the camera back"):
        teaching.set_picture(np.full((48, 48, 3), 90, np.uint8))
    assert teaching.state.picture is not None
    assert teaching.state.picture.width == 32


def test_another_region_makes_the_training_due_again(trained) -> None:
    assert trained.steps()[TeachStep.THRESHOLD] is StepState.NOW
    trained.set_region(WHOLE, (), 0)
    states = trained.steps()
    assert states[TeachStep.TRAIN] is StepState.NOW
    assert states[TeachStep.CHECK] is StepState.LOCKED


def test_a_threshold_counts_for_its_bundle_only(trained) -> None:
    calibrate(trained)
    assert trained.steps()[TeachStep.GOLDEN] is StepState.NOW
    trained.trained("0" * 64, trained.views_text())
    trained.change(checked=True)
    assert trained.steps()[TeachStep.THRESHOLD] is StepState.NOW


def test_a_bundle_of_other_pictures_is_refused(teaching, brightness_bundle, tmp_path) -> None:
    foreign = brightness_bundle({"train": [("a", "train/good/a.png", "0" * 64)]})
    with pytest.raises(BundleError, match="did not learn"):
        import_bundle(teaching, foreign)
    with pytest.raises(BundleError, match="no such file"):
        import_bundle(teaching, tmp_path / "none.gonogo")
    assert not teaching.bundle.exists()


def test_the_exported_set_holds_pictures_draft_and_the_command(teaching, tmp_path) -> None:
    path = export_set(teaching, tmp_path)
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        words = archive.read("README.txt").decode()
    assert sum(name.startswith("images/train/good/") for name in names) == LEAST_PARTS + 11
    assert "draft.recipe.toml" in names
    assert "gonogo train edge --data images --recipe draft.recipe.toml" in words
    assert "&& gonogo bundle run -o flange_a12.gonogo" in words
    assert str(tmp_path) not in words
    with pytest.raises(DataError, match="no such folder"):
        export_set(teaching, tmp_path / "none" / "set.zip")


def test_scores_belong_to_bundle_region_and_pictures(trained) -> None:
    rows = [
        {"image": "d", "kind": "dent", "score": 3.0},
        *({"image": f"g{n}", "kind": "good", "score": n / 10} for n in range(21)),
    ]
    keep_scores(trained, {"backend": "openvino/fp32", "parts": rows})
    scores = load_scores(trained)
    assert scores is not None
    assert scores.good.size == 21
    at = line_at(scores, 1.9, 0.9)
    assert (at.overkill, at.escapes, at.defects) == (1, 0, 1)
    assert 1 / 21 < at.provable < 0.2
    assert ask_promise(scores, 0.2, 0.9).threshold is not None
    broken = ask_promise(scores, 0.01, 0.95)
    assert (broken.threshold, broken.parts, broken.more_parts) == (None, 21, 299 - 21)
    chosen = suggest_golden(scores, 1.95)
    assert [str(scores.paths[index]) for index in chosen] == ["g19", "g18", "d"]
    trained.parts.remove(trained.parts.files()[0])
    assert load_scores(trained) is None


class Desk:
    """A station that only takes recipes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.offered: list[str] = []

    def recipe_folder(self) -> Path:
        return self.folder

    def offer(self, product: str, bundle: Path, recipe: Path) -> Offer:
        self.offered.append(product)
        return Offer.SWITCH


def test_a_release_is_a_new_version_with_its_bundle(trained, tmp_path) -> None:
    from calibration.golden import add_golden
    from calibration.history import Change, read_audit

    desk = Desk(tmp_path / "recipes")
    with pytest.raises(RecipeError, match="set the threshold first"):
        release_taught(trained, desk, "first", "Ada")
    calibrate(trained)
    good = trained.parts.files()[-1]
    add_golden(trained.recipe_path, [good], good=True, change=Change("golden", "x", "Ada"))
    released = release_taught(trained, desk, "first", "Ada")
    assert released.recipe.version == 1
    assert open_bundle(released.bundle).sha256 == released.recipe.bundle_sha256
    assert (golden_folder(released.path) / released.recipe.golden[0].file).is_file()
    assert desk.offered == ["Flange A12"]
    assert read_audit(released.path)[-1]["who"] == "Ada"
    assert trained.steps()[TeachStep.GOLDEN] is StepState.NOW
    assert release_taught(trained, desk, "again", "Ada").recipe.version == 2
    assert json.loads((trained.folder / "teach.json").read_text())["released_version"] == 2


def test_losses_of_an_earlier_training_are_read_as_far_as_they_go(teaching) -> None:
    assert past_losses(teaching) == ()
    teaching.run.mkdir()
    rows = ['{"epoch": 1, "loss": 2.5}', '{"epoch": 2, "loss": 1.25}', '{"epoch": 3, "lo']
    (teaching.run / "metrics.jsonl").write_text("\n".join(rows))
    assert past_losses(teaching) == ((1.0, 2.5), (2.0, 1.25))


def test_polygons_are_kept_and_impossible_ones_named(tmp_path) -> None:
    teaching = begin_teaching(tmp_path, "Washer")
    teaching.set_picture(np.tile(picture(), (2, 2, 1)))

    def region(x: int, y: int, width: int, height: int) -> Region:
        return Region(x=x, y=y, width=width, height=height)

    whole = region(0, 0, 64, 64)
    triangle, bow = ((8, 8), (40, 8), (8, 40)), ((8, 8), (40, 40), (40, 8), (8, 40))
    assert teaching.region_trouble(whole, (), [triangle]) is None
    assert teaching.region_trouble(whole, (), [bow]) is RegionTrouble.CROSSING
    beyond = ((8, 8), (65, 8), (8, 40))
    assert teaching.region_trouble(whole, (), [beyond]) is RegionTrouble.OUTSIDE
    assert teaching.region_trouble(region(32, 32, 32, 32), (), [triangle]) is RegionTrouble.APART
    halves = [((0, 0), (64, 0), (64, 40), (0, 40))]
    lower = [region(0, 30, 64, 34)]
    assert teaching.region_trouble(whole, lower, halves) is RegionTrouble.COVERED
    before = teaching.views_text()
    assert "ignore_polygons" not in before  # what was trained before there were any still fits
    teaching.set_region(None, (), 0, [triangle])
    assert open_teaching(teaching.folder).view.ignore_polygons == (triangle,)
