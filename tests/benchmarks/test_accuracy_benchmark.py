from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from benchmarks import accuracy
from benchmarks.accuracy_cells import Cell, Plan, cell_config
from benchmarks.accuracy_page import accuracy_page
from benchmarks.accuracy_rows import (
    DATA_SETS,
    Group,
    Row,
    append_row,
    difference_of,
    mean_of,
    read_rows,
    with_whole_images,
)
from engine.errors import DataError
from engine.models.resnet import ResNetEncoder
from engine.models.weights import COMPACT
from engine.recipe import Recipe, Region, View, save_recipe
from training.evaluation.metrics import auroc


def row(method: str, data: str, seed: int = 1, gain: float = 0.0, **changes: object) -> Row:
    """Row of a method whose defective images score `gain` higher than the good ones."""
    rng = np.random.default_rng([len(data), seed])  # the same images for all methods
    good = tuple(float(v) for v in rng.normal(0.0, 1.0, 40))
    bad = tuple(float(v) + gain for v in rng.normal(0.5, 1.0, 50))
    made = Row(
        method=method,
        teacher="compact",
        data=data,
        seed=seed,
        budget="9 steps",
        variant="",
        image_auroc=auroc(list(good), list(bad)),
        pixel_auroc=None if data == "solar_cell" else 0.9,
        aupro_030=None if data == "solar_cell" else 0.8,
        seconds=9.0,
        epochs=2,
        trained_on=10,
        device="cpu: here",
        precision="fp32",
        commit="abcdef0123",
        created="2026-01-01T00:00:00+00:00",
        test_readings=1,
        data_sha256=data,
        good_scores=good,
        defective_scores=bad,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def all_sets(method: str, gain: float = 0.0) -> list[Row]:
    return [row(method, data, seed, gain) for data in DATA_SETS for seed in (1, 2)]


def test_rows_survive_the_file_and_a_torn_line(tmp_path: Path):
    path = tmp_path / "rows.jsonl"
    first, second = row("rd4ad", "screw"), row("mrkd", "screw")
    append_row(path, first)
    append_row(path, second)
    assert read_rows(path) == [second, first]  # sorted by cell
    whole = path.read_bytes()
    path.write_bytes(whole[:-40])  # killed while writing
    assert read_rows(path) == [first]
    append_row(path, second)
    assert path.read_bytes() == whole
    path.write_text('{"method": "rd4ad"}\n')
    with pytest.raises(DataError, match=r"rows.jsonl:1: damaged row"):
        read_rows(path)


def test_mean_needs_every_data_set_for_a_seed():
    rows = all_sets("rd4ad")
    group = rows[0].group
    mean = mean_of(rows, group)
    assert mean is not None
    assert mean.seeds == (1, 2)
    per_seed = [
        sum(r.image_auroc or 0.0 for r in rows if r.seed == seed) / len(DATA_SETS)
        for seed in (1, 2)
    ]
    assert mean.image_auroc == pytest.approx(np.mean(per_seed))
    assert mean.spread == pytest.approx(np.std(per_seed, ddof=1))
    assert mean.pixel_auroc == pytest.approx(0.9)  # solar_cell has no masks
    one = mean_of([r for r in rows if (r.data, r.seed) != ("cookie", 2)], group)
    assert one is not None
    assert (one.seeds, one.spread) == ((1,), None)
    assert mean_of([r for r in rows if r.data != "cookie"], group) is None


def test_paired_interval_sees_a_small_gain_that_unpaired_noise_would_hide():
    rows = [*all_sets("rd4ad"), *all_sets("mrkd", gain=0.15), *all_sets("stfpm")]
    baseline = Group("rd4ad", "compact", "9 steps")
    better = difference_of(rows, Group("mrkd", "compact", "9 steps"), baseline)
    assert better is not None
    means = [mean_of(rows, group) for group in (Group("mrkd", "compact", "9 steps"), baseline)]
    assert means[0] is not None
    assert means[1] is not None
    assert better.value == pytest.approx(means[0].image_auroc - means[1].image_auroc, abs=1e-9)
    assert 0 < better.low < better.value < better.high
    assert better.excludes_zero
    same = difference_of(rows, Group("stfpm", "compact", "9 steps"), baseline)
    assert same is not None
    assert (same.value, same.low, same.high) == (0.0, 0.0, 0.0)
    assert not same.excludes_zero
    other = [replace(r, data_sha256="others") for r in all_sets("mrkd")]
    with pytest.raises(DataError, match="different test images"):
        difference_of([*all_sets("rd4ad"), *other], other[0].group, baseline)


def test_interval_covers_the_truth_about_as_often_as_it_says():
    baseline, group = Group("rd4ad", "compact", "b"), Group("mrkd", "compact", "b")
    rng = np.random.default_rng(3)
    hits = 0
    for _ in range(60):
        rows = []
        for method in ("rd4ad", "mrkd"):
            good = tuple(rng.normal(0, 1, 30).tolist())
            bad = tuple(rng.normal(1, 1, 30).tolist())
            base = row(method, "screw", budget="b", good_scores=good, defective_scores=bad)
            rows.append(replace(base, image_auroc=auroc(list(good), list(bad))))
        found = difference_of(rows, group, baseline, ("screw",), resamples=300)
        assert found is not None
        hits += found.low <= 0 <= found.high
    assert 50 <= hits <= 60


def test_page_says_what_is_measured_and_what_is_not():
    rows = [*all_sets("rd4ad"), *all_sets("mrkd", gain=0.15), row("stfpm", "screw", 7)]
    page = accuracy_page(rows, "rd4ad")
    lines = page.splitlines()
    means = lines[lines.index("## Mean of screw, ball_screw, cookie, solar_cell") :]
    assert any(line.startswith("| rd4ad | compact | 9 steps | 2 |") for line in means)
    gained = next(line for line in means if line.startswith("| mrkd | compact | 9 steps | 2 |"))
    assert "[+0.0" in gained
    assert "includes 0" not in gained
    assert next(line for line in means if line.startswith("| stfpm | compact")).count(
        "not measured"
    )
    assert "| mrkd | resnet50 |  |  | not measured" in page
    assert "0.9375" in page  # beside the public implementation
    assert "| screw | 5 |" in page  # readings
    assert "| cookie | 4 |" in page


def test_a_variant_is_compared_with_the_baseline_at_its_own_settings():
    short = "batch_size=4, schedule=cosine"
    slower = "batch_size=4, learning_rate=0.05, schedule=cosine"
    rows = [
        *all_sets("rd4ad", gain=0.15),
        *(replace(one, variant=short) for one in all_sets("rd4ad")),
        *(replace(one, variant=slower) for one in all_sets("stfpm")),
    ]
    lines = accuracy_page(rows, "rd4ad").splitlines()
    means = lines[lines.index("## Mean of screw, ball_screw, cookie, solar_cell") :]
    compared = next(line for line in means if line.startswith(f"| stfpm ({slower})"))
    assert "+0.0000 [+0.0000, +0.0000]" in compared


def test_an_option_is_compared_with_the_same_training_without_it():
    jitter, larger = "augment=jitter", "augment=jitter, height=320, width=320"
    plain = [replace(one, variant=jitter) for one in all_sets("rd4ad")]
    better = [replace(one, variant=larger) for one in all_sets("rd4ad", gain=0.3)]
    some = [one for one in better if one.data in {"screw", "cookie"}]
    lines = accuracy_page([*plain, *some, *all_sets("mrkd", gain=0.9)], "rd4ad").splitlines()
    table = lines[lines.index("## What one more option changes") :]
    [compared] = [line for line in table if line.startswith("| height=320, width=320 |")]
    assert "| rd4ad | compact | 9 steps | screw, cookie |" in compared
    assert "[+0.0" in compared
    assert not any(line.startswith("| augment=jitter |") for line in table), "mrkd has no such pair"


def test_the_longest_trainings_are_compared_whatever_their_teacher_and_budget():
    def trained(method: str, teacher: str, steps: int, gain: float = 0) -> list[Row]:
        rows = all_sets(method, gain=gain)
        return [replace(one, teacher=teacher, budget=f"{steps} steps") for one in rows]

    rows = [
        *trained("rd4ad", "resnet18", 600, gain=0.9),
        *trained("rd4ad", "resnet18", 2600, gain=0.15),
        *trained("edge", "compact", 5200),
        *trained("mrkd", "resnet18", 9000)[:1],
    ]
    lines = accuracy_page(rows, "rd4ad").splitlines()
    table = lines[lines.index("## The longest trainings") : lines.index("## screw")]
    compared = [line for line in table if " steps | " in line]
    assert len(compared) == 1, "mrkd was not trained on all four sets"
    assert compared[0].startswith("| edge | compact | 5200 steps | ")
    assert "| rd4ad resnet18, 2600 steps | -0." in compared[0]


def test_sets_without_a_recipe_count_with_their_whole_images():
    upright = "augment=jitter, height=416, recipe=upright, width=160"
    plain = [replace(one, variant="augment=jitter") for one in all_sets("rd4ad")]
    other = [replace(one, budget="20 steps") for one in plain]
    located = [replace(one, variant=upright) for one in all_sets("rd4ad", gain=0.9)]
    screws = [one for one in located if one.data == "screw"]
    rows = [*plain, *other, *screws]
    filled = with_whole_images(rows)
    mean = mean_of(filled, Group("rd4ad", "compact", "9 steps", upright))
    whole = mean_of(rows, Group("rd4ad", "compact", "9 steps", "augment=jitter"))
    assert mean is not None
    assert whole is not None
    gained = np.mean([one.image_auroc for one in screws]) - np.mean(
        [one.image_auroc for one in plain if one.data == "screw"]
    )
    assert mean.image_auroc - whole.image_auroc == pytest.approx(gained / 4)
    assert len(filled) == len(rows) + 2 * 3
    assert with_whole_images([*plain, *other]) == [*plain, *other]
    page = accuracy_page(rows, "rd4ad")
    label = "| rd4ad (height=416, recipe=upright, width=160) | compact | 9 steps | "
    found = [line for line in page.splitlines() if line.startswith(label)]
    assert len(found) == 2, "the mean and screw"
    assert f"| 2 | {mean.image_auroc:.4f} |" in found[0]


def test_settings_that_all_rows_share_are_named_once():
    rows = [
        *(replace(one, variant="augment=jitter, batch_size=4") for one in all_sets("rd4ad")),
        *(replace(one, variant="batch_size=4") for one in all_sets("stfpm")),
    ]
    page = accuracy_page(rows, "rd4ad")
    assert "Every row has batch_size=4 as well." in page
    assert page.count("batch_size=4") == 1
    assert "| rd4ad (augment=jitter) | compact |" in page


def test_plan_names_what_differs_from_the_published_schedule():
    plan = Plan(
        Path("data"),
        Path("runs"),
        teacher="resnet18",
        steps=50,
        settings={"augment": "quarter-turns", "height": 64, "width": 64},
        options={"textures": "/somewhere/textures"},
    )
    assert plan.variant == "augment=quarter-turns, height=64, textures=textures, width=64"
    assert plan.budget == "50 steps"
    assert Plan(Path("d"), Path("r")).budget == "published"
    assert Plan(Path("d"), Path("r"), seconds=120).budget == "120 s"
    assert plan.teacher_of("mrkd") == "resnet18"
    assert plan.teacher_of("efficientad") == "pdn-s"
    config = cell_config(Cell("rd4ad", "screw", 5), replace(plan, options={}))
    assert (config.steps, config.height, config.seed, config.holdout) == (50, 64, 5, 0)
    assert config.learning_rate == 5e-3
    masked = replace(plan, settings={"foreground": ["60", "12"]}, options={})
    assert cell_config(Cell("rd4ad", "screw", 5), masked).foreground == "60,12"
    assert masked.variant == "foreground=60+12"
    names = {
        Cell(method, "screw", seed).folder(plan).path.name
        for method in ("rd4ad", "mrkd")
        for seed in (1, 2)
    }
    assert len(names) == 4
    assert all("/" not in name and " " not in name for name in names)


def test_a_draft_recipe_says_what_is_inspected(tmp_path: Path):
    draft = Recipe(
        product="screw",
        views=(View(region=Region(x=1, y=2, width=30, height=90)),),
        part_pattern="(?P<part>.*)",
    )
    save_recipe(draft, tmp_path / "upright.recipe.toml")
    plan = Plan(Path("data"), Path("runs"), recipe=tmp_path / "upright.recipe.toml")
    config = cell_config(Cell("rd4ad", "screw", 5), plan)
    assert config.inspected() == draft.views
    assert config.part_pattern == "(?P<part>.*)"
    assert plan.variant == "recipe=upright"
    assert cell_config(Cell("rd4ad", "screw", 5), replace(plan, recipe=None)).inspected() == ()


def test_an_option_may_name_a_run_of_the_same_cell():
    plan = Plan(Path("data"), Path("runs"), options={"source": "runs/{data}-{seed}/strong"})
    config = cell_config(Cell("edge", "screw", 5), plan)
    assert config.options["source"] == "runs/screw-5/strong"
    assert plan.variant == "source=strong", "one group for all cells"
    two = replace(plan, options={"source": ["runs/{data}/a", "runs/{data}/b"]})
    assert cell_config(Cell("edge", "nut", 5), two).options["source"] == [
        "runs/nut/a",
        "runs/nut/b",
    ]
    assert two.variant == "source=a+b"


def test_a_file_of_weights_is_for_the_chosen_teacher_alone(tmp_path: Path):
    file = tmp_path / "compact.safetensors"
    file.touch()
    plan = Plan(Path("data"), Path("runs"), weights=file)
    assert plan.weights_of("rd4ad") == str(file)
    assert plan.weights_of("efficientad") is None
    assert replace(plan, weights=tmp_path).weights_of("efficientad") == str(tmp_path)


@pytest.fixture
def data_root(tmp_path: Path) -> Path:
    rng = np.random.default_rng(2)
    picture = cv2.GaussianBlur(rng.uniform(0, 255, (64, 64, 3)), (0, 0), 3)
    for folder, count in (("train/good", 12), ("test/good", 3), ("test/hole", 3)):
        target = tmp_path / "data" / "plate" / folder
        target.mkdir(parents=True)
        for index in range(count):
            image = np.clip(picture + rng.normal(0, 4, picture.shape), 0, 255).astype(np.uint8)
            if "hole" in folder:
                image[20:40, 20:40] = 0
                truth = tmp_path / "data" / "plate" / "ground_truth" / "hole"
                truth.mkdir(parents=True, exist_ok=True)
                mask = np.zeros((64, 64), np.uint8)
                mask[20:40, 20:40] = 255
                cv2.imwrite(str(truth / f"{index:03d}_mask.png"), mask)
            cv2.imwrite(str(target / f"{index:03d}.png"), image)
    return tmp_path / "data"


def small_cells(data_root: Path, weights: Path) -> list[str]:
    """Words that measure a small training in the current folder."""
    words = ["--methods", "stfpm", "--data", "plate", "--data-root", str(data_root)]
    words += ["--weights", str(weights), "--set", "height=64", "--set", "width=64"]
    return [*words, "--runs", "runs", "--rows", "rows.jsonl", "--page", "page.md", "--json"]


def test_cells_are_measured_once_and_reported(
    data_root: Path,
    tmp_path: Path,
    compact_weights: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.chdir(tmp_path)
    words = small_cells(data_root, compact_weights)
    assert accuracy.main([*words, "--steps", "2"]) == 0
    first = json.loads(capsys.readouterr().out)
    (only,) = first["rows"]
    wanted = {"method", "teacher", "data", "seed", "budget", "image_auroc", "pixel_auroc"}
    assert wanted | {"aupro_030", "seconds", "device", "commit"} <= set(only)
    assert (only["method"], only["data"], only["budget"]) == ("stfpm", "plate", "2 steps")
    assert 0 <= only["image_auroc"] <= 1
    assert only["test_readings"] == 1
    assert "Every row has height=64, width=64 as well." in Path("page.md").read_text()
    assert not list(Path("runs").rglob("checkpoint.safetensors"))  # the space is given back

    assert accuracy.main([*words, "--steps", "2"]) == 0  # nothing is left to do
    again = capsys.readouterr()
    assert json.loads(again.out) == first
    assert again.err == ""

    assert accuracy.main([*words, "--seconds", "0.05"]) == 0
    assert {r["budget"] for r in json.loads(capsys.readouterr().out)["rows"]} == {
        "2 steps",
        "0.05 s",
    }
    assert len(Path("rows.jsonl").read_text().splitlines()) == 2

    assert accuracy.main(["--report-only", "--json", "--rows", "rows.jsonl"]) == 0
    assert len(json.loads(capsys.readouterr().out)["rows"]) == 2

    words[words.index("plate")] = "plate,nothing"
    assert accuracy.main([*words, "--steps", "2"]) == 1
    told = capsys.readouterr()
    assert "not measured:" in told.err
    assert len(json.loads(told.out)["rows"]) == 2


def test_the_seeds_are_joined_to_one_more_cell(
    data_root: Path,
    tmp_path: Path,
    compact_weights: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.chdir(tmp_path)
    words = small_cells(data_root, compact_weights)
    words += ["--steps", "2", "--seeds", "1,2", "--ensemble", "--set", "split_seed=7"]
    with pytest.raises(SystemExit):
        accuracy.main(words)
    assert "--ensemble needs two --seeds or more, and --keep" in capsys.readouterr().err
    assert accuracy.main([*words, "--keep"]) == 0
    rows = json.loads(capsys.readouterr().out)["rows"]
    joined = {r["variant"]: r["seed"] for r in rows if "ensemble" in r["variant"]}
    assert joined == {"ensemble=2, height=64, split_seed=7, width=64": 1}
    assert len(rows) == 3
    assert all(r["seconds"] > 0 for r in rows)


@pytest.fixture
def compact_weights(tmp_path: Path) -> Path:
    """A compact teacher with random weights."""
    torch.manual_seed(0)
    path = tmp_path / "compact.safetensors"
    save_file(ResNetEncoder(COMPACT).state_dict(), path)
    return path
