"""How the shipped model (`app/assets/demo.gonogo`, `demo.recipe.toml`) is made.

    python -m benchmarks.demo_model                 # all of it; runs/demo holds the steps
    python -m benchmarks.demo_model --work try --assets try --epochs 1 --train-parts 24

Every step is the command that anybody would type; a step whose result is there and newer than what
it was made from is skipped, and a training that was stopped goes on:

1. 400 good flanges of the simulated line with seed 1 (and a test set with defects, for
   `gonogo evaluate`);
2. `gonogo train rd4ad --teacher compact --schedule cosine`;
3. `gonogo bundle --station-only --half-weights`: a station needs no torch weights;
4. fresh good flanges of the line with seed 2, of which the model has seen none;
5. `gonogo calibrate --alpha 0.01 --confidence 0.95`;
6. bundle and recipe are copied to `app/assets`.

The demo then runs on a third seed.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from app.devices.simulation.dataset import write_dataset
from engine.errors import InspectionError

TRAIN_SEED = 1
CALIBRATE_SEED = 2
PRODUCT = "Stamped flange"
BACKEND = "openvino/fp32"
ASSETS = Path(__file__).resolve().parents[1] / "app" / "assets"


def gonogo(*arguments: object) -> None:
    """Run a command of the product and show it as one would type it.

    Raises:
        subprocess.CalledProcessError: It failed; its own error line is on the screen.
    """
    words = [str(argument) for argument in arguments]
    say("gonogo " + " ".join(words))
    subprocess.run([sys.executable, "-m", "gonogo", *words], check=True)


def say(text: str) -> None:
    """Tell the person at the terminal what happens."""
    sys.stderr.write(f"{text}\n")
    sys.stderr.flush()


def is_newer(target: Path, *sources: Path) -> bool:
    """Whether a step's result is there and was made after everything it was made from."""
    return target.is_file() and all(
        target.stat().st_mtime_ns >= source.stat().st_mtime_ns for source in sources
    )


def write_parts(folder: Path, *, good: int, seed: int, good_test: int = 0, bad: int = 0) -> None:
    """Render a data set, unless it is complete (`truth.json` is written last)."""
    if (folder / "truth.json").is_file():
        say(f"{folder}: there already")
        return
    if folder.exists():
        shutil.rmtree(folder)
    say(f"{folder}: rendering {good + good_test + bad} flanges of line {seed}")
    write_dataset(folder, good_train=good, good_test=good_test, defective=bad, seed=seed)


def train(arguments: argparse.Namespace, data: Path, run: Path) -> None:
    """Train, or go on with a training; a finished one is left alone by `--resume`."""
    options: list[object] = ["--data", data, "--output", run, "--teacher", arguments.teacher]
    options += ["--epochs", arguments.epochs, "--holdout", arguments.holdout, "--resume"]
    options += ["--schedule", "cosine", "--precision", arguments.precision]
    if arguments.weights is not None:
        options += ["--weights", arguments.weights]
    gonogo("train", "rd4ad", *options)


def make(arguments: argparse.Namespace) -> None:
    """Perform the steps that are not done yet."""
    work: Path = arguments.work
    data, fresh, run = work / "data", work / "fresh", work / "run"
    bundle, recipe = work / "demo.gonogo", work / "demo.recipe.toml"
    write_parts(data, good=arguments.train_parts, seed=TRAIN_SEED, good_test=100, bad=108)
    train(arguments, data, run)
    if not is_newer(bundle, run / "checkpoint.safetensors"):
        gonogo("bundle", run, "--output", bundle, "--station-only", "--half-weights")
    write_parts(fresh, good=arguments.calibrate_parts, seed=CALIBRATE_SEED)
    if not is_newer(recipe, bundle, fresh / "truth.json"):
        recipe.unlink(missing_ok=True)
        promise = ("--alpha", arguments.alpha, "--confidence", 0.95, "--backend", BACKEND)
        # Both lines number their parts from 0; the pictures are of different parts.
        source = ("--normals", fresh / "train" / "good", "--new-parts", "--product", PRODUCT)
        gonogo("calibrate", bundle, *source, *promise, "--output", recipe)
    arguments.assets.mkdir(parents=True, exist_ok=True)
    for path in (bundle, recipe):
        shutil.copyfile(path, arguments.assets / path.name)
        say(f"{arguments.assets / path.name}: {path.stat().st_size / 1e6:.2f} MB")


def main(argv: Sequence[str] | None = None) -> int:
    """Make the shipped model; returns the exit code."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--work", type=Path, default=Path("runs") / "demo")
    parser.add_argument("--assets", type=Path, default=ASSETS)
    parser.add_argument("--train-parts", type=int, default=400)
    parser.add_argument("--holdout", type=int, default=40, help="of the parts for training")
    parser.add_argument("--calibrate-parts", type=int, default=640)
    parser.add_argument("--epochs", type=int, default=40)
    parser.add_argument("--precision", default="bf16", help="of the training, not of the line")
    parser.add_argument("--teacher", default="compact")
    parser.add_argument("--weights", type=Path, help="file or folder with the teacher's weights")
    parser.add_argument("--alpha", type=float, default=0.01)
    arguments = parser.parse_args(argv)
    try:
        make(arguments)
    except InspectionError as error:
        say(f"error: {error}")
        return error.exit_code
    except subprocess.CalledProcessError as error:
        return int(error.returncode)
    return 0


if __name__ == "__main__":
    sys.exit(main())
