"""`gonogo bundle`, `gonogo bench` and `gonogo doctor`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

JsonOption = Annotated[bool, typer.Option("--json", help="Print one JSON object on stdout.")]


def bundle(
    run: Annotated[Path, typer.Argument(help="Run folder that training wrote.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="The bundle, NAME.gonogo.")],
    data: Annotated[
        Path | None, typer.Option(help="Folder of the run's images, where it has moved.")
    ] = None,
    name: Annotated[str, typer.Option(help="Name for people; the file's name otherwise.")] = "",
    station_only: Annotated[
        bool, typer.Option("--station-only", help="Leave out the weights for torch.")
    ] = False,
    half_weights: Annotated[
        bool, typer.Option("--half-weights", help="Store weights in half precision; FP32 compute.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Turn a training run into a deployable bundle, proved against its checkpoint.

    Example: gonogo bundle runs/screw -o screw.gonogo
    """
    from rich.console import Console

    from deploy.bundle import BundleOptions, build_bundle

    options = BundleOptions(name, data, station_only, half_weights)
    with Console(stderr=True).status("exporting and proving"):
        built = build_bundle(run, output, options)
    size_mb = output.stat().st_size / 1e6
    if as_json:
        answer = {
            "bundle": str(output),
            "sha256": built.bundle.sha256,
            "size_mb": round(size_mb, 3),
            "parity": {
                "backend": built.parity.backend,
                "images": built.parity.images,
                "score_difference": built.parity.score_difference,
                "map_difference": built.parity.map_difference,
                "tolerance": built.parity.tolerance,
            },
            "half_weights_difference": built.half_weights_difference,
        }
        typer.echo(json.dumps(answer))
        return
    typer.echo(f"{output}: {size_mb:.1f} MB, sha256 {built.bundle.sha256[:12]}...")
    typer.echo(
        f"parity {built.parity.backend} against the checkpoint on {built.parity.images} images: "
        f"scores within {built.parity.score_difference:.2g} of the good scores' range "
        f"(allowed {built.parity.tolerance:g})"
    )
    if built.half_weights_difference is not None:
        typer.echo(
            f"half-precision weights change scores by up to {built.half_weights_difference:.2g} "
            "of the good scores' range (allowed 0.05)"
        )


def bench(
    bundle_path: Annotated[Path, typer.Argument(metavar="BUNDLE", help="The bundle.")],
    backend: Annotated[str, typer.Option(help="NAME/PRECISION.")] = "openvino/fp32",
    runs: Annotated[int, typer.Option(min=1, help="Number of timed runs.")] = 200,
    threads: Annotated[int | None, typer.Option(min=1, help="CPU threads.")] = None,
    as_json: JsonOption = False,
) -> None:
    """Time a bundle on this machine, one image at a time.

    Example: gonogo bench screw.gonogo --backend openvino/fp32
    """
    from deploy.bench import measure_latency
    from engine.backends import create_backend, parse_backend_key
    from engine.bundle import open_bundle

    opened = open_bundle(bundle_path)
    name, precision = parse_backend_key(backend)
    runtime = create_backend(name, opened, precision, threads=threads)
    try:
        answer = measure_latency(runtime, opened, runs)
    finally:
        runtime.close()
    if as_json:
        typer.echo(json.dumps(answer))
        return
    typer.echo(f"{answer['backend']}/{answer['precision']} on {answer['device']}")
    typer.echo(f"latency {answer['latency_ms']} ms, {answer['images_per_s']} images/s")


def doctor(
    bundle_path: Annotated[
        Path | None, typer.Argument(metavar="[BUNDLE]", help="Bundle to try on every backend.")
    ] = None,
    disk: Annotated[Path, typer.Option(help="Folder whose disk will hold the record.")] = Path(),
    as_json: JsonOption = False,
) -> None:
    """Check this machine and say which backend will serve; exit code 1 when none can.

    Example: gonogo doctor screw.gonogo
    """
    from deploy.doctor import diagnose

    diagnosis = diagnose(bundle_path, disk)
    if as_json:
        typer.echo(json.dumps(diagnosis.as_dict()))
    else:
        for check in diagnosis.checks:
            advice = f" -> {check.advice}" if check.advice else ""
            typer.echo(f"{'ok  ' if check.ok else 'FAIL'} {check.name}: {check.detail}{advice}")
        typer.echo(f"serves: {diagnosis.serves or 'nothing'}")
    if diagnosis.serves is None:
        raise typer.Exit(1)
