"""Images are kept, a report is written, and one command calibrates again."""

from __future__ import annotations

import json
import shutil
import xml.etree.ElementTree as ET

import cv2
import numpy as np
import pytest

import gonogo
from calibration.history import read_audit
from calibration.report import histogram_svg
from engine.recipe import load_recipe


@pytest.fixture
def normals(tmp_path):
    folder = tmp_path / "normals"
    folder.mkdir()
    for index in range(64):
        image = np.full((32, 32, 3), 20, np.uint8)
        image[16, 16] = 100 + index
        cv2.imwrite(str(folder / f"{index:03}.png"), image)
    shutil.copy(folder / "000.png", folder / "twin.png")
    return folder


@pytest.fixture
def run_calibrate(monkeypatch, capfd):
    def run(*arguments):
        monkeypatch.setattr("sys.argv", ["gonogo", "calibrate", *map(str, arguments)])
        with pytest.raises(SystemExit) as exited:
            gonogo.main()
        out, err = capfd.readouterr()
        return exited.value.code or 0, out, err

    return run


def test_keep_report_and_again(brightness_bundle, normals, tmp_path, run_calibrate):
    bundle = brightness_bundle()
    output, kept, page = (tmp_path / name for name in ("plate.recipe.toml", "kept", "plate.html"))
    code, out, err = run_calibrate(
        *(bundle, "--normals", normals, "-o", output, "--alpha", 0.06, "--warn-alpha", 0.2),
        *("--keep", kept, "--report", page, "--who", "Ada", "--json"),
    )
    assert code == 0, err
    first = json.loads(out)
    assert len(first["duplicates"]) == 1
    assert len(list(kept.iterdir())) == 64  # the twin is no part
    text = page.read_text()
    assert text.count("<svg") == len(first["thresholds"])
    assert "at most 6.0 % of good parts rejected, with 95 % confidence" in text
    assert "at most 20.0 % of good parts rejected or rechecked" in text
    shutil.rmtree(normals)
    code, out, err = run_calibrate(bundle, "--normals", kept, "--again", output, "--json")
    assert code == 0, err
    second = json.loads(out)
    assert second["thresholds"] == first["thresholds"]
    assert second["warn_thresholds"] == first["warn_thresholds"]
    assert (second["alpha"], second["warn_alpha"], second["version"]) == (0.06, 0.2, 2)
    assert second["warnings"] == []
    assert [entry["action"] for entry in read_audit(output)] == ["calibrate", "calibrate"]
    assert read_audit(output)[0]["who"] == "Ada"
    (kept / "003.png").unlink()
    code, out, err = run_calibrate(bundle, "--normals", kept, "--again", output, "--json")
    assert code == 0, err
    assert "1 of the 64 images of version 2 are missing" in json.loads(out)["warnings"][0]


def test_kept_folder_with_other_things_is_refused(
    brightness_bundle, normals, tmp_path, run_calibrate
):
    kept, output = tmp_path / "kept", tmp_path / "plate.recipe.toml"
    kept.mkdir()
    (kept / "notes.txt").write_text("mine")
    command = (brightness_bundle(), "--normals", normals, "-o", output, "--keep", kept)
    code, _, err = run_calibrate(*command)
    assert (code, output.exists()) == (2, False)
    assert "holds other files" in err
    (kept / "notes.txt").unlink()
    assert run_calibrate(*command)[0] == 0
    assert run_calibrate(*command)[0] == 0  # the same images lie there already
    assert load_recipe(output).version == 2


def test_wrong_use_of_again(brightness_bundle, normals, tmp_path, run_calibrate):
    draft = tmp_path / "plate.recipe.toml"
    monkey = (brightness_bundle(), "--normals", normals)
    assert "expected the recipe to write" in run_calibrate(*monkey)[2]
    assert "no such recipe" in run_calibrate(*monkey, "--again", draft)[2]
    draft.write_text('schema_version = 1\nproduct = "plate"\n')
    assert "never calibrated" in run_calibrate(*monkey, "--again", draft)[2]
    assert "use one of them" in run_calibrate(*monkey, "--again", draft, "--recipe", draft)[2]


def test_histogram_is_well_formed_and_counts_every_part():
    scores = np.random.default_rng(0).normal(size=200)
    svg = ET.fromstring(histogram_svg(scores, 2.0, 1.5))
    titles = [bar[0].text or "" for bar in svg if bar.tag == "rect"]
    assert sum(int(title.split()[0]) for title in titles) == 200
    words = {node.text for node in svg if node.tag == "text"}
    assert {"NG above", "RECHECK above"} <= words
    assert "<svg" in histogram_svg(np.full(60, 0.3), 0.3)
