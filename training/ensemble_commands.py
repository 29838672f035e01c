"""`gonogo train ensemble`: several finished runs as one detector."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

EPILOG = "Example: gonogo train ensemble runs/seed1 runs/seed2 runs/seed3 -o runs/ensemble"


def train_ensemble(
    runs: Annotated[list[Path], typer.Argument(metavar="RUN...", help="Finished run folders.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="Run folder to write.")],
    data: Annotated[
        Path | None, typer.Option(help="Folder of the images. (default: as the first run says)")
    ] = None,
    force: Annotated[
        bool, typer.Option("--force", help="Replace an earlier training in the run folder.")
    ] = False,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print the summary as one JSON object.")
    ] = False,
) -> None:
    """Join finished runs to one detector: the mean of their maps, in one graph.

    Nothing is trained. All runs must divide the good parts alike: give them one --split-seed and
    different --seed. Evaluate and bundle the result as any run.
    """
    from training.ensemble import combine_runs
    from training.run_folder import RunFolder

    folder = RunFolder(output)
    folder.check_writable(resume=False, force=force)
    summary = combine_runs(runs, folder, data)
    if as_json:
        sys.stdout.write(json.dumps(summary) + "\n")
    else:
        sys.stdout.write(f"{output}: {len(runs)} detectors as one\n")
