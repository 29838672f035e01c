"""Does every method work from training to the live line?

    python -m benchmarks.methods --data ../shared/data/screw --teacher resnet18 --json

For each method, with the product's own commands on real images: a short training, its evaluation on
the test folder, the bundle (whose graph is proved against the checkpoint), a calibration with parts
that training has not seen, and the live line without a window: the test folder as the camera, the
PLC at the other end of a pty. The training is far too short for good scores; whether the way holds
is what is asked, not how well the method does (that is `benchmarks.accuracy`).

Exit code 1: a method did not get through.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.commands._plc_process import PlcProcess
from app.settings import (
    CameraSettings,
    LineSettings,
    PlcSettings,
    StationSettings,
    StoreSettings,
    save_settings,
)
from benchmarks.program import ROOT, create_parser, leave, short_commit
from engine.errors import InspectionError

METHODS = ("mkd", "mrkd", "dhkd", "rd4ad", "stfpm", "efficientad")
PARTS = 20
TAKT_MS = 1500.0
_SETTINGS = ("--batch-size", "4", "--schedule", "cosine", "--holdout", "64", "--force", "--json")
_LIMIT_S = 3600.0


def gonogo(*arguments: str | Path) -> dict[str, Any]:
    """Run a command with `--json`; the last line of its answer.

    Raises:
        InspectionError: It ended with another code than 0.
    """
    done = subprocess.run(
        [sys.executable, "-m", "gonogo", *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=_LIMIT_S,
        check=False,
        # From anywhere: the program of this checkout, not an installed one.
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    if done.returncode:
        words = done.stderr.strip().splitlines() or ["it said nothing"]
        raise InspectionError(f"gonogo {arguments[0]}: exit code {done.returncode}: {words[-1]}")
    answer: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return answer


def measure(method: str, options: argparse.Namespace, folder: Path) -> dict[str, Any]:
    """Take one method from training to the line.

    Raises:
        InspectionError: A command failed.
    """
    run, bundle, recipe = folder / "run", folder / "m.gonogo", folder / "m.recipe.toml"
    data = Path(options.data)
    begun = time.perf_counter()
    gonogo(
        *("train", method, "--data", data, "-o", run),
        *(*_budget(method, options), *_SETTINGS),
        *_teacher(method, options),
    )
    trained_s = time.perf_counter() - begun
    found = gonogo("evaluate", run, "--data", data, "--purpose", "benchmarks.methods", "--json")
    built = gonogo("bundle", run, "-o", bundle, "--data", data, "--json")
    threshold = gonogo(
        *("calibrate", bundle, "--normals", data / "train" / "good", "--alpha", "0.05"),
        *("--backend", "openvino/fp32", "-o", recipe, "--json"),
    )
    heard, told = run_line(folder, bundle, recipe, data)
    record = gonogo("db", "check", "--data-dir", folder / "record", "--json")
    return {
        "train_s": round(trained_s, 1),
        "image_auroc": found["image_auroc"],
        "parity": built["parity"],
        "threshold": threshold["thresholds"]["openvino/fp32"],
        "line": {
            "parts": told["parts"],
            "recorded": record["parts"],
            "heard": {name: heard[name] for name in ("ok", "ng", "recheck", "fault", "missing")},
            "violations": sum(heard["violations"].values()),
            "backend": f"{told['backend']}/{told['precision']}",
            "cycle_p50_ms": told["cycle_ms"]["p50"],
        },
    }


def _budget(method: str, options: argparse.Namespace) -> tuple[str, ...]:
    # Its flow and its student learn one after the other, an epoch each at least.
    return ("--epochs", "2") if method == "dhkd" else ("--steps", options.steps)


def _teacher(method: str, options: argparse.Namespace) -> tuple[str, ...]:
    if method == "efficientad":
        if options.pdn is None:
            raise InspectionError(
                "efficientad: needs its own teacher; make one with `gonogo train teacher --student "
                "pdn-s` and name it with --pdn"
            )
        return "--weights", str(options.pdn)
    return "--teacher", options.teacher


def run_line(
    folder: Path, bundle: Path, recipe: Path, data: Path
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Run the station headless over the test images; what the PLC heard, what the station says."""
    pictures = folder / "camera"
    pictures.mkdir()
    files = sorted((data / "test").glob("*/*.png"))
    for number, path in enumerate(files[:: max(1, len(files) // PARTS)][:PARTS]):
        shutil.copy(path, pictures / f"{number:03d}.png")
    settings = StationSettings(
        name="Methods",
        cameras=(CameraSettings(kind="folder", path=pictures),),
        plc=PlcSettings(port=str(folder / "plc")),
        line=LineSettings(deadline_ms=TAKT_MS, takt_ms=TAKT_MS, frame_timeout_ms=TAKT_MS / 2),
        store=StoreSettings(data_dir=folder / "record", min_free_disk_mb=0),
    )
    save_settings(settings, folder / "station.toml")
    with PlcProcess(folder / "plc", parts=PARTS, takt_ms=TAKT_MS, window_ms=TAKT_MS) as plc:
        plc.wait_open()
        told = gonogo(
            *("run", folder / "station.toml", "--bundle", bundle, "--recipe", recipe),
            *("--headless", "--parts", str(PARTS), "--json"),
        )
        return plc.finish(), told


def is_through(row: dict[str, Any]) -> bool:
    """Whether a method came through: every part told in time and recorded, parity kept."""
    if "error" in row:
        return False
    line = row["line"]
    told = line["heard"]["ok"] + line["heard"]["ng"] + line["heard"]["recheck"]
    return told == PARTS == line["recorded"] and not line["violations"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benchmark."""
    parser = create_parser("methods", __doc__)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data" / "screw")
    parser.add_argument("--methods", default=",".join(METHODS), help="comma-separated (all six)")
    parser.add_argument("--teacher", default="resnet18", help="of all methods but EfficientAD")
    parser.add_argument("--pdn", type=Path, help="weights of EfficientAD's teacher")
    parser.add_argument("--steps", default="20", help="of each training (dhkd: two epochs)")
    options = parser.parse_args(arguments)
    rows: dict[str, dict[str, Any]] = {}
    for method in options.methods.split(","):
        with tempfile.TemporaryDirectory(prefix="gonogo-methods-") as folder:
            try:
                rows[method] = measure(method, options, Path(folder))
            except InspectionError as error:
                rows[method] = {"error": str(error)}
        sys.stderr.write(f"{method}: {json.dumps(rows[method])}\n")
    through = {method: is_through(row) for method, row in rows.items()}
    answer = {"commit": short_commit(), "steps": int(options.steps), "methods": rows}
    if options.json:
        sys.stdout.write(json.dumps({**answer, "through": through}) + "\n")
    else:
        for method, is_ok in through.items():
            sys.stdout.write(f"{method:12} {'through' if is_ok else 'NOT THROUGH'}\n")
    return 0 if all(through.values()) else 1


if __name__ == "__main__":
    leave(main)
