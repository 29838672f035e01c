"""`gonogo bundle`, `gonogo quantize`, `gonogo bench` and `gonogo doctor`."""

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
    normalize: Annotated[
        bool,
        typer.Option(
            "--normalize",
            help="Divide each pixel of the map by its spread on good parts (select). For parts "
            "that always lie alike.",
        ),
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Turn a training run into a deployable bundle, proved against its checkpoint.

    Example: gonogo bundle runs/screw -o screw.gonogo
    """
    from rich.console import Console

    from deploy.bundle import BundleOptions, build_bundle

    options = BundleOptions(name, data, station_only, half_weights, normalize)
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


def quantize(
    bundle_path: Annotated[Path, typer.Argument(metavar="BUNDLE", help="A bundle in FP32.")],
    data: Annotated[
        Path | None, typer.Option(help="Folder of the run's images; INT8 needs it.")
    ] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="(default: NAME-int8.gonogo)")
    ] = None,
    precision: Annotated[
        list[str] | None,
        typer.Option(help="int8 or fp16; may be repeated.  [default: both]"),
    ] = None,
    defects: Annotated[
        Path | None,
        typer.Option(help="Test folder (good and kinds of defects): AUROC, overkill, escapes."),
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Add INT8 and FP16 graphs to a bundle, proved and compared with FP32.

    Ranges come from the run's *quantise* parts only. The new bundle is another one: calibrate it,
    with a threshold for each backend and precision.

    Example: gonogo quantize screw.gonogo --data images/screw -o screw-int8.gonogo
    """
    from rich.console import Console

    from deploy.precision import PRECISIONS, quantize_bundle
    from deploy.precision_report import compare_precisions, load_test_images, parity_images

    target = output or bundle_path.with_name(f"{bundle_path.stem}-int8.gonogo")
    wanted = tuple(dict.fromkeys(precision or PRECISIONS))
    with Console(stderr=True).status("reading") as status:
        made = quantize_bundle(bundle_path, target, data, wanted, status.update)
        status.update("comparing with FP32")
        labelled = (
            parity_images(made.bundle)
            if defects is None
            else load_test_images(defects, made.bundle)
        )
        report, _ = compare_precisions(made.bundle, wanted, labelled)
    answer: dict[str, object] = {
        "bundle": str(target),
        "sha256": made.bundle.sha256,
        "size_mb": round(target.stat().st_size / 1e6, 3),
        "quantise_images": made.images,
        "layers": {"int8": made.quantized, "kept": list(made.kept)},
        "map_noise": made.noise,
        "report": report,
    }
    if as_json:
        typer.echo(json.dumps(answer))
        return
    typer.echo(f"{target}: {answer['size_mb']} MB, sha256 {made.bundle.sha256[:12]}...")
    if made.quantized:
        typer.echo(f"int8: {made.quantized} layers, {len(made.kept)} kept in FP32")
    typer.echo(json.dumps(report, indent=1))


def bench(
    bundle_path: Annotated[Path, typer.Argument(metavar="BUNDLE", help="The bundle.")],
    backend: Annotated[str, typer.Option(help="NAME/PRECISION.")] = "openvino/fp32",
    runs: Annotated[int, typer.Option(min=1, help="Number of timed runs.")] = 200,
    threads: Annotated[int | None, typer.Option(min=1, help="CPU threads.")] = None,
    as_json: JsonOption = False,
) -> None:
    """Time a bundle on this machine, one image at a time and in batches of 8 and 32.

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
    typer.echo(f"images/s by batch {answer['throughput']}, share of time {answer['share']}")


def doctor(
    bundle_path: Annotated[
        Path | None, typer.Argument(metavar="[BUNDLE]", help="Bundle to try on every backend.")
    ] = None,
    disk: Annotated[Path, typer.Option(help="Folder whose disk will hold the record.")] = Path(),
    backend: Annotated[
        list[str] | None,
        typer.Option(help="Try this NAME/PRECISION only; may be repeated.  [default: all]"),
    ] = None,
    station: Annotated[
        Path | None, typer.Option(help="Station file whose cameras and port are looked for.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Check this machine and say which backend will serve; exit code 1 when none can.

    Example: gonogo doctor screw.gonogo --station station.toml
    """
    from deploy.doctor import diagnose

    diagnosis = diagnose(bundle_path, disk, backends=tuple(backend or ()), station=station)
    if as_json:
        typer.echo(json.dumps(diagnosis.as_dict()))
    else:
        for check in diagnosis.checks:
            advice = f" -> {check.advice}" if check.advice else ""
            typer.echo(f"{'ok  ' if check.ok else 'FAIL'} {check.name}: {check.detail}{advice}")
        typer.echo(f"serves: {diagnosis.serves or 'nothing'}")
    if diagnosis.serves is None:
        raise typer.Exit(1)
