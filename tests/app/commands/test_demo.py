"""`gonogo demo`: three books are kept and compared, and nothing is left behind."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from typing import Any

import cv2
import numpy as np
import pytest
import typer
from typer.testing import CliRunner

import app.ui.system
import gonogo
from app.commands import _demo, demo
from app.commands._demo import Outcome, aspects, summarise, what_is_missing
from app.commands._plc_process import PlcProcess
from app.commands._replay import create_replay
from app.devices.simulation.defects import ALL_DEFECTS
from app.devices.simulation.renderer import PartSampler
from app.station.ports import PartRecord, SignalState
from engine.bundle import open_bundle
from engine.errors import BundleError, DataError, PlcError, SettingsError
from engine.recipe import Recipe, save_recipe
from engine.types import Verdict

SEED, RATE, PARTS = 3, 0.5, 6
# The tests' machine may be busy with other things: a second per verdict.
SLOW = ("--takt-ms", "250", "--seed", str(SEED), "--defect-rate", str(RATE))


@pytest.fixture(scope="module")
def model(brightness_bundle, tmp_path_factory):
    """Options for a model that rejects the brighter half of the parts."""
    bundle = brightness_bundle()
    parts = PartSampler(SEED, RATE)
    small = [
        cv2.resize(parts.part(index).image, (32, 32), interpolation=cv2.INTER_AREA)
        for index in range(PARTS)
    ]
    level = float(np.median([image.mean(axis=2).max() for image in small])) / 255
    recipe = tmp_path_factory.mktemp("recipe") / "plate.recipe.toml"
    sha256 = open_bundle(bundle).sha256
    thresholds = {"openvino/fp32": level}
    save_recipe(Recipe(product="plate", bundle_sha256=sha256, thresholds=thresholds), recipe)
    return "--bundle", str(bundle), "--recipe", str(recipe)


def invoke(*arguments):
    command = typer.Typer()
    command.command()(demo.demo)
    return CliRunner().invoke(command, [str(item) for item in arguments])


class TestWholeLine:
    def test_every_part_is_signalled_recorded_and_shown(self, model, tmp_path):
        data_dir = tmp_path / "out"
        result = invoke(*model, *SLOW, "--parts", PARTS, "--json", "--data-dir", data_dir)

        assert result.exit_code == 0, result.output
        (line,) = result.stdout.splitlines()
        summary = json.loads(line)
        assert summary["parts"] == summary["signalled"] == summary["recorded"] == PARTS
        truth = PartSampler(SEED, RATE).truth
        assert summary["defective"] == sum(truth(index) is not None for index in range(PARTS))
        assert summary["good"] == PARTS - summary["defective"]
        assert summary["rejected_good"] + summary["rejected_defective"] == PARTS // 2
        assert summary["verdicts"] == {"ok": 3, "ng": 3, "recheck": 0, "fault": 0}
        assert (summary["backend"], summary["precision"]) == ("openvino", "fp32")
        assert 0 < summary["cycle_ms"]["p50"] <= summary["cycle_ms"]["p99"] < 1000
        # Trigger, its acknowledge, verdict, its acknowledge; and heartbeats.
        assert summary["plc_frames"] > 4 * PARTS
        picture = cv2.imread(summary["screenshot"])
        assert picture is not None
        assert picture.std() > 10
        assert len(list(data_dir.glob("images/*/*_NG.png"))) == PARTS // 2
        assert (data_dir / "record.db").is_file()

    def test_ctrl_c_ends_in_order(self, model, tmp_path, monkeypatch):
        wait = _demo._wait

        def interrupted(parts, station, plc, stop):
            while station.line.statistics.parts < 2:
                time.sleep(0.005)
            os.kill(os.getpid(), signal.SIGINT)
            wait(parts, station, plc, stop)

        monkeypatch.setattr(_demo, "_wait", interrupted)
        options = ("--headless", "--json", "--parts", 500, "--data-dir", tmp_path)
        result = invoke(*model, *SLOW, *options)

        assert result.exit_code == 0, result.output
        summary = json.loads(result.stdout)
        assert 2 <= summary["parts"] < 10
        assert summary["signalled"] == summary["recorded"] == summary["parts"]
        assert summary["screenshot"] is None

    def test_it_says_in_words_what_was_found(self, model, tmp_path):
        options = ("--headless", "--parts", 2, "--data-dir", tmp_path)
        result = invoke(*model, *SLOW, *options)
        assert result.exit_code == 0, result.output
        assert "2 exactly once" in result.stdout
        assert "openvino/fp32" in result.stdout
        assert "found by kind" in result.stdout


def row(part_id: str, verdict: Verdict) -> PartRecord:
    return PartRecord(
        part_id=part_id,
        sequence=1,
        lot="",
        verdict=verdict,
        score=0.1,
        threshold=0.5,
        reason="",
        product="plate",
        recipe_version=1,
        bundle_sha256="",
        backend="openvino/fp32",
        wall_time_ns=0,
        cycle_ms=10.0,
        signal=SignalState.ACKNOWLEDGED,
    )


@pytest.fixture
def outcome():
    """Four parts: a good one passed, one rejected; a defective one found, one escaped."""
    judgements = {"A": "ok", "B": "ng", "C": "fault", "D": "ok"}
    counts = dict.fromkeys(("recheck", "late", "missing"), 0)
    plc: dict[str, Any] = {
        "triggers": 4,
        "ok": 2,
        "ng": 1,
        "fault": 1,
        **counts,
        "frames_in": 9,
        "frames_out": 8,
    }
    plc["list"] = [{"part_id": name, "judgement": told} for name, told in judgements.items()]
    defects = {0: None, 1: None, 2: ALL_DEFECTS[0], 3: ALL_DEFECTS[0]}
    rows = [row(name, Verdict(told.upper())) for name, told in judgements.items()]
    return Outcome(
        plc=plc,
        rows=rows,
        frames={"A": 0, "B": 1, "C": 2, "D": 3},
        truth=lambda sequence: aspects(defects[sequence]),
        backend="openvino/fp32",
        cycle_ms=(1.0, 2.0, float("nan")),
    )


class TestReplay:
    @pytest.fixture
    def pictures(self, tmp_path):
        """Two dark good plates and two bright ones with a scratch, in MVTec layout."""
        for kind, level in (("good", 10), ("scratch", 250)):
            (tmp_path / "pictures" / kind).mkdir(parents=True)
            for index in range(2):
                picture = np.full((32, 32, 3), level, dtype=np.uint8)
                cv2.imwrite(str(tmp_path / "pictures" / kind / f"{index}.png"), picture)
        return tmp_path / "pictures"

    def test_pictures_of_a_folder_go_through_the_line(self, model, pictures, tmp_path):
        result = invoke(
            *model, *SLOW, "--parts", 4, "--json", "--headless", "--images", pictures,
            "--data-dir", tmp_path / "out",
        )  # fmt: skip
        assert result.exit_code == 0, result.output
        summary = json.loads(result.stdout)
        assert summary["signalled"] == summary["recorded"] == 4
        assert (summary["good"], summary["rejected_good"]) == (2, 0)
        assert summary["by_defect"] == {"kind": {"scratch": {"n": 2, "rejected": 2}}}

    def test_the_order_is_mixed_and_seeded(self, pictures):
        orders = [[create_replay(pictures, seed)[1](i) for i in range(4)] for seed in (1, 1, 2, 3)]
        assert orders[0] == orders[1]
        assert any(order != orders[0] for order in orders[2:])

    def test_without_folders_of_kinds_the_truth_is_unknown(self, pictures):
        _, truth = create_replay(pictures / "scratch", 0)
        assert truth(0) is None

    def test_an_empty_folder_is_wrong_use(self, model, tmp_path):
        (tmp_path / "empty").mkdir()
        result = invoke(*model, "--headless", "--images", tmp_path / "empty")
        assert isinstance(result.exception, DataError)
        assert "no picture in it" in str(result.exception)


class TestSummary:
    def test_verdicts_are_held_against_the_truth(self, outcome):
        summary = summarise(outcome)
        assert (summary["good"], summary["rejected_good"]) == (2, 1)
        assert (summary["defective"], summary["rejected_defective"]) == (2, 1)
        assert summary["escapes"] == {"count": 1, "n": 2, "rate": 0.5}
        assert summary["by_defect"]["kind"] == {"scratch": {"n": 2, "rejected": 1}}
        assert summary["plc_frames"] == 17
        assert summary["cycle_ms"] == {"p50": 1.0, "p95": 2.0, "p99": None}
        assert what_is_missing(summary) == ""

    def test_a_part_without_a_verdict_in_time_is_missing(self, outcome):
        outcome.plc["list"][1]["judgement"] = "late"
        outcome.plc.update(ng=0, late=1)
        summary = summarise(outcome)
        assert summary["signalled"] == 3
        assert summary["rejected_good"] == 1
        assert "1 of 4 parts got no verdict in time" in what_is_missing(summary)

    @pytest.mark.parametrize("change", [lambda rows: rows.pop(), lambda rows: rows.append(rows[0])])
    def test_a_part_that_is_not_recorded_exactly_once_is_missing(self, outcome, change):
        change(outcome.rows)
        summary = summarise(outcome)
        assert summary["recorded"] == 3
        assert "1 of 4 parts are not in the record exactly once" in what_is_missing(summary)

    def test_a_record_that_says_something_else_is_no_success(self, outcome):
        outcome.rows[0] = row("A", Verdict.NG)
        assert "1 of 4 parts are recorded with another verdict" in what_is_missing(
            summarise(outcome)
        )

    def test_a_line_that_stopped_half_way_is_no_success(self, outcome):
        outcome.gave_up, outcome.alarm = True, "the journal is full"
        message = what_is_missing(summarise(outcome))
        assert message == "the PLC gave up after 4 parts: the journal is full"

    def test_a_part_without_a_picture_is_neither_good_nor_defective(self, outcome):
        del outcome.frames["A"]
        summary = summarise(outcome)
        assert (summary["good"], summary["defective"], summary["without_picture"]) == (1, 2, 1)


class TestWayOut:
    def test_the_shipped_model_is_missing(self, tmp_path, monkeypatch):
        monkeypatch.setattr(demo, "ASSETS_DIR", tmp_path)
        error = invoke("--headless").exception
        assert isinstance(error, BundleError)
        assert "benchmarks.demo_model" in str(error)

    def test_bundle_and_recipe_belong_together(self, model):
        error = invoke(*model[:2]).exception
        assert isinstance(error, SettingsError)
        assert "--recipe" in str(error)

    def test_without_the_windows_libraries_headless_is_offered(self, model, monkeypatch):
        def refuse(**_):
            raise SettingsError("libEGL.so.1 is missing; install it with: apt-get ...")

        monkeypatch.setattr(app.ui.system, "require_qt", refuse)
        error = invoke(*model).exception
        assert isinstance(error, SettingsError)
        assert "apt-get" in str(error)
        assert "--headless" in str(error)

    def test_a_plc_that_does_not_start_is_told(self, tmp_path):
        plc = PlcProcess(tmp_path / "plc", parts=0, takt_ms=50, window_ms=100)
        with plc, pytest.raises(PlcError, match="did not start"):
            plc.wait_open()
        assert plc.died

    def test_an_end_that_the_window_does_not_see_closes_it(self, monkeypatch):
        monkeypatch.setattr(_demo, "_LAST_PART_S", 0.01)
        closed, over = threading.Event(), threading.Event()
        before = signal.signal(signal.SIGINT, lambda *_: closed.set())
        try:
            with _demo._closing_window(threading.Event(), over):
                assert not closed.wait(0.2)
                over.set()
                assert closed.wait(5.0)
        finally:
            signal.signal(signal.SIGINT, before)

    def test_help_needs_neither_engine_nor_window(self):
        script = (
            "import sys, gonogo\n"
            "try:\n    gonogo.cli(['demo', '--help'])\n"
            "except SystemExit:\n    pass\n"
            "assert not {'openvino', 'PySide6', 'sqlalchemy', 'torch'} & set(sys.modules)\n"
        )
        done = subprocess.run(
            [sys.executable, "-c", script], capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        assert "gonogo demo --parts 200" in done.stdout
        assert gonogo.COMMANDS["demo"][0] == "app.commands.demo:demo"
